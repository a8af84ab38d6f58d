# Dutch. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } van 5 sterren
rating-count =
    { $count ->
        [one] { $count } waardering
       *[other] { $count } waarderingen
    }
rating-stars =
    { $stars ->
        [one] { $stars } ster
       *[other] { $stars } sterren
    }
rating-histogram = Waarderingen naar aantal sterren
rating-empty = Nog niet gewaardeerd

reviews-title = Recensies
reviews-heading = Recensies van { $name }
review-count =
    { $count ->
        [one] { $count } recensie
       *[other] { $count } recensies
    }
reviews-all =
    { $count ->
        [one] De recensie lezen
       *[other] Alle { $count } recensies lezen
    }
reviews-empty = Er is nog geen recensie. Recensies verschijnen hier in de taal waarin ze zijn geschreven, en vertaald.
reviews-languages = Recensies per taal

review-version = Over versie { $version }
review-version-older = Over de oudere versie { $version }
review-translated = Vertaald (origineel: { $language })
review-translated-by = Vertaald door { $translator } (origineel: { $language })
review-original = Origineel tonen
review-helpful =
    { $count ->
        [one] { $count } persoon vond dit nuttig
       *[other] { $count } personen vonden dit nuttig
    }
review-reply = Reactie van { $author }
review-link = Recensie door { $author }
