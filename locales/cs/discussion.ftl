# Czech. Discussions, collections and forms. Notes on each message: en-US/discussion.ftl.

title-discussion = Diskuse o doplňku { $name }
description-discussion = Otázky, nápady a problémy kolem doplňku { $name }, s odpověďmi vývojářů.
title-thread = { $title } – { $name }
discussion-title = Diskuse
discussion-all =
    { $count ->
        [one] Přečíst jedinou diskusi
        [few] Všechny diskuse ({ $count })
        [many] Všechny diskuse ({ $count })
       *[other] Všechny diskuse ({ $count })
    }
discussion-count =
    { $count ->
        [one] { $count } diskuse
        [few] { $count } diskuse
        [many] { $count } diskuse
       *[other] { $count } diskusí
    }
discussion-posts =
    { $count ->
        [one] { $count } příspěvek
        [few] { $count } příspěvky
        [many] { $count } příspěvku
       *[other] { $count } příspěvků
    }
thread-question = Otázka
thread-idea = Nápad
thread-problem = Problém
thread-announcement = Oznámení
thread-answered = Zodpovězeno
thread-solved = Vyřešeno
thread-locked = Uzavřeno
    .note = Tato diskuse je uzavřena. Nelze do ní nic přidat.
post-developer = Vývojář
post-answer = Toto je odpověď
thread-to-answer = Přejít k odpovědi
post-link = Příspěvek uživatele { $author }
post-in-reply = Odpověď na příspěvek uživatele { $author }
thread-last = Poslední příspěvek: { $date }
post-translated = Přeloženo, jazyk originálu: { $language }
post-translated-by = Překlad: { $translator }, jazyk originálu: { $language }
feed-link = Odebírat kanál
feed-discussion = Diskuse o doplňku { $name }
feed-history = Rozhodnutí o doplňku { $name }

title-collections = Sbírky
description-collections = Seznamy doplňků, které se k sobě dobře hodí. Každý vede někdo, kdo svůj výběr vysvětluje.
collections-intro = Seznamy, které lidé vedou ručně. U každého doplňku stojí, proč byl vybrán.
collections-empty = Zatím nejsou žádné sbírky.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: jeden ručně vybraný doplněk.
        [few] { $name }: { $count } ručně vybrané doplňky.
        [many] { $name }: { $count } ručně vybraného doplňku.
       *[other] { $name }: { $count } ručně vybraných doplňků.
    }
collection-curator = Vede { $name }
collection-updated = Poslední změna: { $date }
collection-missing =
    { $count ->
        [one] Ve sbírce je ještě jeden doplněk, který v této galerii není.
        [few] Ve sbírce jsou ještě { $count } doplňky, které v této galerii nejsou.
        [many] Ve sbírce je ještě { $count } doplňku, který v této galerii není.
       *[other] Ve sbírce je ještě { $count } doplňků, které v této galerii nejsou.
    }

form-title-review = Napsat recenzi
form-title-post = Zahájit diskusi
form-title-reply = Odpovědět
form-title-report = Nahlásit problém s touto stránkou
form-title-nomination = Nominovat doplněk
form-kind = Čeho se to týká?
form-subject = Nadpis
form-text = Váš text
form-stars = Hvězdičky
form-language = Jazyk vašeho textu
form-name = Název doplňku
form-address = Adresa, na které jej lze najít
form-why = Proč by lidem pomohl?
form-send = Odeslat
form-note = Co odešlete, bude po kontrole zveřejněno pod jménem vašeho účtu.
form-closed = Z tohoto webu nelze nic odeslat. Napište prosím tvůrcům doplňku: odkazy na ně jsou na jeho stránce.
