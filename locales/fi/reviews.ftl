# Finnish. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } tähteä viidestä
rating-count =
    { $count ->
        [one] { $count } arvio
       *[other] { $count } arviota
    }
rating-stars =
    { $stars ->
        [one] { $stars } tähti
       *[other] { $stars } tähteä
    }
rating-histogram = Arviot tähtien määrän mukaan
rating-empty = Ei vielä arvioita

reviews-title = Arvostelut
reviews-heading = Lisäosan { $name } arvostelut
review-count =
    { $count ->
        [one] { $count } arvostelu
       *[other] { $count } arvostelua
    }
reviews-all =
    { $count ->
        [one] Lue arvostelu
       *[other] Lue kaikki { $count } arvostelua
    }
reviews-empty = Kukaan ei ole vielä kirjoittanut arvostelua. Arvostelut näkyvät täällä alkukielellä ja käännettyinä.
reviews-languages = Arvostelut kielen mukaan

review-version = Koskee versiota { $version }
review-version-older = Koskee vanhempaa versiota { $version }
review-translated = Käännetty (alkukieli: { $language })
review-translated-by = Kääntänyt { $translator } (alkukieli: { $language })
review-original = Näytä alkuperäinen
review-helpful =
    { $count ->
        [one] { $count } henkilö piti tätä hyödyllisenä
       *[other] { $count } henkilöä piti tätä hyödyllisenä
    }
review-reply = { $author } vastasi
review-link = Arvostelu, kirjoittanut { $author }
