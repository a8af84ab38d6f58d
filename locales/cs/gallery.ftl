# Czech. What else a listing and the gallery show. Notes on each message: en-US/gallery.ftl.

compare-title = Oproti verzi { $version }
compare-permissions-added = Nová oprávnění
compare-permissions-removed = Už nevyžaduje
compare-works-now = Nově funguje s programy
compare-works-no-longer = Už nefunguje s programy
compare-licence = Licence
compare-size = Velikost
compare-became = { $from }, nyní { $to }
compare-nothing = Oprávnění, licence i kompatibilita beze změny.

compatibility-table = Která verze s čím funguje
compatibility-version = Verze
range-from = { $min } nebo novější
range-until = do verze { $max }
range-both = { $min } až { $max }
range-any = libovolná
range-none = nefunguje

verify-title = Jak ověřit stažený soubor
verify-text = Spočítejte kontrolní součet staženého souboru a porovnejte jej s tím, který je uveden výše. Pokud se liší, soubor neinstalujte: je poškozený nebo byl cestou změněn.
provenance-title = Původ
provenance-source = Zdrojový kód této verze
provenance-approved = Schváleno { $date }, posuzovatel: { $name }
provenance-unreviewed = Neposouzeno
provenance-signature = Podpis

addon-privacy-policy = Zásady ochrany soukromí
addon-eula = Licenční smlouva
title-privacy-policy = Zásady ochrany soukromí doplňku { $name }
title-eula = Licenční smlouva doplňku { $name }
description-privacy-policy = Co dělá doplněk { $name } s údaji, slovy jeho vývojářů.
description-eula = S čím souhlasí ten, kdo používá doplněk { $name }, slovy jeho vývojářů.
title-licence = Licence: { $name }
description-licence = Znění licence { $name }.

addon-same-author = Další doplňky autora { $name }
shot-close = Zavřít
shot-previous = Předchozí
shot-next = Další
usage-title = Vývoj počtu uživatelů a stažení
usage-users-chart = Uživatelé, { $first } – { $last }: na začátku { $from }, na konci { $to }
usage-downloads-chart = Stažení za měsíc, { $first } – { $last }: na začátku { $from }, na konci { $to }
usage-table = Zobrazit čísla
usage-month = Měsíc
usage-users = Uživatelé
usage-downloads = Stažení

filter-label = Zobrazit
filter-text = S textem
filter-current = K aktuální verzi
order-label = Řazení
order-language = Nejprve ve vašem jazyce
order-helpful = Nejužitečnější
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } za rok do { $date }, podle jedné recenze
        [few] { $mean } za rok do { $date }, podle { $count } recenzí
        [many] { $mean } za rok do { $date }, podle { $count } recenze
       *[other] { $mean } za rok do { $date }, podle { $count } recenzí
    }
rating-rule = Řazení „Nejlépe hodnocené“ se neřídí tímto průměrem, ale dolní mezí jeho 95% intervalu spolehlivosti (Wilson 1927), aby několik nejvyšších hodnocení nestálo nad mnoha dobrými.

title-all = Všechny doplňky
description-all =
    { $count ->
        [one] Jediný doplněk v této galerii.
        [few] Všechny { $count } doplňky v této galerii, podle oblíbenosti, hodnocení, data a názvu.
        [many] Celkem { $count } doplňku v této galerii, podle oblíbenosti, hodnocení, data a názvu.
       *[other] Všech { $count } doplňků v této galerii, podle oblíbenosti, hodnocení, data a názvu.
    }
sort-added = Nové v galerii
title-languages = Doplňky podle jazyka
description-languages = Které doplňky mají rozhraní přeložené do kterého jazyka.
languages-intro = Jazyky rozhraní samotných doplňků, bez ohledu na jazyk této stránky.
title-language = Doplňky v jazyce: { $name }
description-language =
    { $count ->
        [one] Jeden doplněk s rozhraním v jazyce: { $name }.
        [few] { $count } doplňky s rozhraním v jazyce: { $name }.
        [many] { $count } doplňku s rozhraním v jazyce: { $name }.
       *[other] { $count } doplňků s rozhraním v jazyce: { $name }.
    }
title-announcements = Novinky této galerie
description-announcements = Co se v této galerii změnilo a co by její uživatelé měli vědět.
announcement-until = Do { $date }
announcements-all = Všechny novinky

feed-site = Nové a aktualizované doplňky
feed-list = { $name }: nové a aktualizované doplňky
feed-versions = Verze doplňku { $name }
feed-reviews = Recenze doplňku { $name }
feed-decisions = Rozhodnutí této galerie
feed-announcements = Novinky této galerie
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } hvězdička od uživatele { $author }
        [few] { $stars } hvězdičky od uživatele { $author }
        [many] { $stars } hvězdičky od uživatele { $author }
       *[other] { $stars } hvězdiček od uživatele { $author }
    }

title-feedback = Ohlasy na tento web
description-feedback = Co lidé říkají o tomto webu a co z toho vzešlo.
feedback-intro = Co lidé řekli o tomto webu a co z toho vzešlo.
feedback-empty = Zatím nikdo nic nenapsal.
feedback-open = Otevřeno
feedback-planned = Plánováno
feedback-done = Hotovo
feedback-declined = Zamítnuto
feedback-answer = Odpovídá { $author }
form-title-feedback = Napsat něco o tomto webu
form-closed-site = Z tohoto webu nelze nic odeslat. Stránky o této galerii říkají, jak se spojit s těmi, kdo ji provozují.
form-elsewhere = Tento formulář se odesílá na adresu { $host }.
report-security = Ohrožuje uživatele
report-spam = Je to reklama nebo padělek
report-rights = Používá něco, co patří jinému
report-abuse = Uráží nebo vyhrožuje
report-broken = Nefunguje
report-other = Něco jiného

title-translations = Překlady
description-translations = Jaká část této galerie je přeložena do kterého jazyka.
translations-intro = Jaká část této galerie v jednotlivých jazycích opravdu existuje. Co chybí, zobrazí se v jiném jazyce a označí se.
translations-language = Jazyk
translations-interface = Rozhraní
translations-names = Názvy
translations-summaries = Shrnutí
translations-descriptions = Popisy
translations-notes = Poznámky
translations-captions = Popisky
translations-policies = Zásady
translations-pages = Stránky
title-translation = Překlady: { $language }
description-translation = Jazyk: { $language }. Co je přeloženo a co ještě chybí.
translations-of = { $done } z { $total }
translations-missing = Nejpoužívanější doplňky, kterým tento jazyk ještě chybí
translations-missing-none = Nechybí žádnému doplňku.
translations-help = Jak pomoci
    .text = Každý text může přeložit kdokoli, kdo zná oba jazyky: navrhněte svůj překlad tam, odkud text pochází. Odkaz je na stránce každého doplňku; texty tohoto webu patří k jeho zdrojovému kódu.
