# Hungarian. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = { $name } – beszélgetések
description-discussion = { $name }: kérdések, ötletek és problémák, a fejlesztők válaszaival.
title-thread = { $title } – { $name }
discussion-title = Beszélgetések
discussion-all =
    { $count ->
        [one] A beszélgetés elolvasása
       *[other] Az összes beszélgetés ({ $count })
    }
discussion-count =
    { $count ->
        [one] { $count } beszélgetés
       *[other] { $count } beszélgetés
    }
discussion-posts =
    { $count ->
        [one] { $count } hozzászólás
       *[other] { $count } hozzászólás
    }
thread-question = Kérdés
thread-idea = Ötlet
thread-problem = Probléma
thread-announcement = Bejelentés
thread-answered = Megválaszolva
thread-solved = Megoldva
thread-locked = Lezárva
    .note = Ez a beszélgetés le van zárva. Nem lehet hozzászólni.
post-developer = Fejlesztő
post-answer = Ez a válasz
thread-to-answer = Ugrás a válaszhoz
post-link = { $author } hozzászólása
post-in-reply = Válasz { $author } hozzászólására
thread-last = Utolsó hozzászólás: { $date }
post-translated = Fordítás (eredeti nyelv: { $language })
post-translated-by = { $translator } fordítása (eredeti nyelv: { $language })
feed-link = Hírforrás
feed-discussion = { $name } – beszélgetések
feed-history = { $name } – döntések

title-collections = Gyűjtemények
description-collections = Egymáshoz illő kiegészítők listái; összeállítóik azt is megírják, mit miért választottak.
collections-intro = Kézzel összeállított listák. Minden bejegyzésnél olvasható, miért került oda.
collections-empty = Még nincsenek gyűjtemények.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: egy kézzel kiválasztott kiegészítő.
       *[other] { $name }: { $count } kézzel kiválasztott kiegészítő.
    }
collection-curator = Összeállította: { $name }
collection-updated = Utolsó módosítás: { $date }
collection-missing =
    { $count ->
        [one] A gyűjtemény egy további kiegészítője nem szerepel ebben a galériában.
       *[other] A gyűjtemény további { $count } kiegészítője nem szerepel ebben a galériában.
    }

form-title-review = Vélemény írása
form-title-post = Beszélgetés indítása
form-title-reply = Válasz
form-title-report = Hiba bejelentése ezzel az oldallal kapcsolatban
form-title-nomination = Kiegészítő jelölése
form-kind = Miről szól?
form-subject = Cím
form-text = Szöveg
form-stars = Csillagok
form-language = A szöveg nyelve
form-name = A kiegészítő neve
form-address = Cím, ahol megtalálható
form-why = Miért segítene másoknak?
form-send = Küldés
form-note = Amit elküld, átnézés után a fiókja nevével jelenik meg.
form-closed = Erről a webhelyről nem lehet semmit elküldeni. Írjon a kiegészítő készítőinek: a hivatkozásaik a kiegészítő oldalán találhatók.
