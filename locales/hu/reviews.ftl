# Hungarian. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = 5-ből { $mean } csillag
rating-count =
    { $count ->
        [one] { $count } értékelés
       *[other] { $count } értékelés
    }
rating-stars =
    { $stars ->
        [one] { $stars } csillag
       *[other] { $stars } csillag
    }
rating-histogram = Értékelések csillagok száma szerint
rating-empty = Még nincs értékelve

reviews-title = Vélemények
reviews-heading = { $name } – vélemények
review-count =
    { $count ->
        [one] { $count } vélemény
       *[other] { $count } vélemény
    }
reviews-all =
    { $count ->
        [one] A vélemény elolvasása
       *[other] Az összes vélemény elolvasása ({ $count })
    }
reviews-empty = Még senki sem írt véleményt. A vélemények itt az eredeti nyelvükön és lefordítva jelennek meg.
reviews-languages = Vélemények nyelv szerint

review-version = Verzió: { $version }
review-version-older = Régebbi verzió: { $version }
review-translated = Fordítás (eredeti nyelv: { $language })
review-translated-by = { $translator } fordítása (eredeti nyelv: { $language })
review-original = Eredeti megjelenítése
review-helpful =
    { $count ->
        [one] { $count } ember szerint hasznos
       *[other] { $count } ember szerint hasznos
    }
review-reply = { $author } válasza
review-link = { $author } véleménye
