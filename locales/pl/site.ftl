# Polish. The frame of every page, titles, sizes. Notes on each message: en-US/site.ftl.

skip-to-content = Przejdź do treści
nav-main = Menu główne
nav-breadcrumb = Jesteś tutaj
nav-home = Start
nav-categories = Kategorie
nav-browse = Przeglądaj
nav-about = Informacje
nav-language = Język
nav-source = Kod źródłowy tej witryny
footer-privacy = Bez ciasteczek. Nic nie jest wczytywane z innych witryn.

pagination-label = Strony tej listy
pagination-previous = Poprzednia
pagination-next = Następna
pagination-page = Strona { $page }
pagination-position = Strona { $page } z { $of }

language-note = Język: { $language }
text-not-translated = Tekst na tej stronie nie został jeszcze przetłumaczony na twój język.
language-untranslated = bez tłumaczenia
picture-missing = Obraz niedostępny
scan-code = Zeskanuj, aby otworzyć tę stronę w telefonie
title-chooser = Wybierz swój język
chooser-greeting = Kontynuuj po polsku
language-yours = twój język

title-site = { $title } – { $site }
title-page = { $title }, strona { $page }
title-home = Dodatki w twoim języku
title-addon = { $name }
title-versions = Wersje dodatku { $name }
title-reviews = Recenzje dodatku { $name }
title-category = { $name }
title-type = { $name }
title-tag = Etykieta: { $name }
title-user = Dodatki autora { $name }
title-categories = Kategorie
title-not-found = Nie ma takiej strony

description-home = Rozszerzenia, motywy, słowniki i nie tylko. Każdy dodatek z wersjami, recenzjami i decyzjami weryfikatorów, w twoim języku.
description-category =
    { $count ->
        [one] Jeden dodatek w kategorii { $name }.
        [few] { $count } dodatki w kategorii { $name }.
        [many] { $count } dodatków w kategorii { $name }.
       *[other] { $count } dodatku w kategorii { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: jeden dodatek, z wersjami i recenzjami.
        [few] { $name }: { $count } dodatki, z wersjami i recenzjami.
        [many] { $name }: { $count } dodatków, z wersjami i recenzjami.
       *[other] { $name }: { $count } dodatku, z wersjami i recenzjami.
    }
description-tag =
    { $count ->
        [one] Jeden dodatek z etykietą { $name }.
        [few] { $count } dodatki z etykietą { $name }.
        [many] { $count } dodatków z etykietą { $name }.
       *[other] { $count } dodatku z etykietą { $name }.
    }
description-user =
    { $count ->
        [one] Jeden dodatek autora { $name }.
        [few] { $count } dodatki autora { $name }.
        [many] { $count } dodatków autora { $name }.
       *[other] { $count } dodatku autora { $name }.
    }
description-categories = Wszystkie kategorie dodatków wraz z liczbą dodatków w każdej z nich.
description-versions = Wszystkie wersje dodatku { $name }: kiedy je wydano, co się zmieniło i jakie mają pliki.
description-reviews = Co ludzie mówią o dodatku { $name }, w swoich językach i w tłumaczeniu.

size-bytes = { $size } B
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Nie ma takiej strony
not-found-text = W adresie może być literówka albo strona została przeniesiona lub usunięta.
not-found-home = Przejdź na stronę główną
not-found-categories = Przejrzyj kategorie
redirect-heading = Ta strona została przeniesiona
redirect-text = Teraz jest tutaj:
