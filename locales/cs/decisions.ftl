# Czech. Decisions in public: history, queue, policies. Notes on each message: en-US/decisions.ftl.

title-history = Historie doplňku { $name }
description-history = Vše, co bylo rozhodnuto o doplňku { $name }: kdy, kým a proč.
history-intro = Všechny nominace a všechna rozhodnutí, od nejstarších. Dodatečně se nic neodstraňuje; na chybné rozhodnutí odpovídá pozdější.
history-all =
    { $count ->
        [one] Celé rozhodnutí
        [few] Celá historie: { $count } záznamy
        [many] Celá historie: { $count } záznamu
       *[other] Celá historie: { $count } záznamů
    }
history-entry = { $outcome }: odkaz na tento záznam
history-by = autor záznamu: { $actor }
history-version = Verze { $version }
history-waited =
    { $days ->
        [0] rozhodnuto týž den
        [one] po jednom dni
        [few] po { $days } dnech
        [many] po { $days } dne
       *[other] po { $days } dnech
    }
history-reasons = Důvod:
history-about = Odpověď na: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Podpořil to jeden člověk.
        [few] Podpořili to { $count } lidé.
        [many] Podpořilo to { $count } člověka.
       *[other] Podpořilo to { $count } lidí.
    }
history-status = Současný stav

status-listed = V galerii
status-pending = Čeká na posouzení
status-rejected = Zamítnutý
status-disabled = Deaktivovaný
status-removed = Odstraněný

tombstone-nameless = Tento doplněk byl odstraněn
tombstone-pending = Tento doplněk byl nominován a čeká na posouzení. Zatím jej odtud nelze nainstalovat.
tombstone-rejected = Tento doplněk byl posouzen a nebyl přijat. Nikdy zde nebyl dostupný.
tombstone-disabled = Posuzovatelé tento doplněk deaktivovali. Nelze jej odtud už nainstalovat.
tombstone-removed = Tento doplněk už není součástí galerie. Nelze jej odtud už nainstalovat.
description-tombstone = Doplněk { $name } v této galerii není. Tato stránka říká, co bylo rozhodnuto, kdy a proč.
tombstone-act = Pokud jej používáte
tombstone-act-pending = Není třeba nic dělat.
tombstone-act-rejected = Není třeba nic dělat.
tombstone-act-disabled = Odeberte jej ze svých programů, pokud důvod níže neříká něco jiného. Nedostává už žádné aktualizace.
tombstone-act-removed = Můžete jej používat dál, ale odtud už nedostává žádné aktualizace.
tombstone-decision = Co bylo rozhodnuto
tombstone-no-decision = Žádné rozhodnutí není zaznamenáno: doplněk zmizel z galerie spolu se zdrojem, ze kterého pocházel.
tombstone-replaced = Místo něj:
tombstone-queue = Zobrazit frontu a dobu posuzování

title-queue = Fronta na posouzení
description-queue = Které doplňky čekají na posouzení, odkdy a jak dlouho teď posouzení trvá.
queue-intro = Než se doplněk objeví v galerii, podívají se na něj lidé. Tato stránka ukazuje, co čeká, v pořadí, v jakém se to bude posuzovat, a jak dlouho to trvá.
queue-as-of = Stav ke dni { $date }.
queue-place = Pořadí
queue-addon = Doplněk
queue-since = Čeká od
queue-days = Dny
queue-state = Čeká na
queue-for-reviewers = posuzovatele
queue-for-developer = odpověď vývojáře
queue-empty = Teď nic nečeká.
queue-times = Jak dlouho trvá posouzení
queue-median =
    { $median ->
        [0] Polovina posouzení v posledních { $weeks } týdnech byla hotova týž den,
        [one] Polovina posouzení v posledních { $weeks } týdnech byla hotova do jednoho dne,
        [few] Polovina posouzení v posledních { $weeks } týdnech byla hotova do { $median } dnů,
        [many] Polovina posouzení v posledních { $weeks } týdnech byla hotova do { $median } dne,
       *[other] Polovina posouzení v posledních { $weeks } týdnech byla hotova do { $median } dnů,
    }
    .label = Medián
queue-ninetieth =
    { $ninetieth ->
        [0] devět z deseti týž den.
        [one] devět z deseti do jednoho dne.
        [few] devět z deseti do { $ninetieth } dnů.
        [many] devět z deseti do { $ninetieth } dne.
       *[other] devět z deseti do { $ninetieth } dnů.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] V té době rozhodoval jeden posuzovatel.
        [few] V té době rozhodovali { $count } posuzovatelé.
        [many] V té době rozhodovalo { $count } posuzovatele.
       *[other] V té době rozhodovalo { $count } posuzovatelů.
    }
queue-no-times = V posledních { $weeks } týdnech nebylo o ničem rozhodnuto.
queue-chart = Doba posouzení ve dnech, podle týdnů
queue-week = Týden od
queue-reviews = Posouzení
queue-nominate = Nominovat doplněk
    .text = Doplněk může nominovat kdokoli, nejen jeho vývojář. Napište, proč by lidem pomohl; zveřejní se to s vaším jménem.
queue-join = Stát se posuzovatelem
    .text = Posuzovatelé jsou lidé, kteří doplňky vydávali nebo recenzovali a znají zásady. Každé rozhodnutí je veřejné a nese jméno toho, kdo je učinil.

title-policies = Zásady
description-policies = Zásady, podle kterých se doplňky posuzují, a rozhodnutí, která se o ně opírají.
policies-intro = Rozhoduje se podle těchto zásad. Stránka každé zásady uvádí rozhodnutí, která se o ni opírají.
title-policy = { $name }
description-policy = Co říká zásada „{ $name }“ a která rozhodnutí se o ni opírají.
policy-cited =
    { $count ->
        [0] Zatím se o ni neopírá žádné rozhodnutí.
        [one] Opírá se o ni jedno rozhodnutí.
        [few] Opírají se o ni { $count } rozhodnutí.
        [many] Opírá se o ni { $count } rozhodnutí.
       *[other] Opírá se o ni { $count } rozhodnutí.
    }
policy-decisions = Rozhodnutí, která se o ni opírají
policy-newest =
    { $shown ->
        [one] Zobrazeno je jen nejnovější.
        [few] Zobrazena jsou jen { $shown } nejnovější.
        [many] Zobrazeno je jen { $shown } nejnovějšího.
       *[other] Zobrazeno je jen { $shown } nejnovějších.
    }
policy-empty = Text této zásady zatím nebyl zveřejněn.

recommended-since = Doporučeno { $date }: zobrazit důvod
version-blocked-why = Proč byla zablokována a co dělat
