# Czech. The frame of every page, titles, sizes. Notes on each message: en-US/site.ftl.

skip-to-content = Přejít k obsahu
nav-main = Hlavní nabídka
nav-breadcrumb = Zde se nacházíte
nav-home = Domů
nav-categories = Kategorie
nav-browse = Procházet
nav-about = O galerii
nav-language = Jazyk
nav-source = Zdrojový kód tohoto webu
footer-privacy = Žádné soubory cookie. Z jiných webů se nic nenačítá.

pagination-label = Stránky tohoto seznamu
pagination-previous = Předchozí
pagination-next = Další
pagination-page = Stránka { $page }
pagination-position = Stránka { $page } z { $of }

language-note = Jazyk: { $language }
text-not-translated = Text na této stránce zatím není přeložen do vašeho jazyka.
language-untranslated = nepřeloženo
picture-missing = Obrázek není k dispozici
scan-code = Naskenováním otevřete tuto stránku v telefonu
title-chooser = Zvolte svůj jazyk
chooser-greeting = Pokračovat v češtině
language-yours = váš jazyk

title-site = { $title } – { $site }
title-page = { $title }, stránka { $page }
title-home = Doplňky ve vašem jazyce
title-addon = { $name }
title-versions = Verze doplňku { $name }
title-reviews = Recenze doplňku { $name }
title-category = { $name }
title-type = { $name }
title-tag = Štítek: { $name }
title-user = Doplňky autora { $name }
title-categories = Kategorie
title-not-found = Tato stránka neexistuje

description-home = Rozšíření, motivy, slovníky a další doplňky. U každého najdete verze, recenze a to, jak byl posouzen, ve vašem jazyce.
description-category =
    { $count ->
        [one] Jeden doplněk v kategorii { $name }.
        [few] { $count } doplňky v kategorii { $name }.
        [many] { $count } doplňku v kategorii { $name }.
       *[other] { $count } doplňků v kategorii { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: jeden doplněk s verzemi a recenzemi.
        [few] { $name }: { $count } doplňky s verzemi a recenzemi.
        [many] { $name }: { $count } doplňku s verzemi a recenzemi.
       *[other] { $name }: { $count } doplňků s verzemi a recenzemi.
    }
description-tag =
    { $count ->
        [one] Jeden doplněk se štítkem { $name }.
        [few] { $count } doplňky se štítkem { $name }.
        [many] { $count } doplňku se štítkem { $name }.
       *[other] { $count } doplňků se štítkem { $name }.
    }
description-user =
    { $count ->
        [one] Jeden doplněk autora { $name }.
        [few] { $count } doplňky autora { $name }.
        [many] { $count } doplňku autora { $name }.
       *[other] { $count } doplňků autora { $name }.
    }
description-categories = Všechny kategorie doplňků a počet doplňků v každé z nich.
description-versions = Všechny verze doplňku { $name }: kdy vyšly, co se změnilo a jejich soubory.
description-reviews = Co lidé říkají o doplňku { $name }, ve svých jazycích i v překladu.

size-bytes = { $size } B
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Tato stránka neexistuje
not-found-text = V adrese může být překlep, nebo byla stránka přesunuta či odstraněna.
not-found-home = Přejít na úvodní stránku
not-found-categories = Projít kategorie
redirect-heading = Tato stránka byla přesunuta
redirect-text = Nyní je zde:
