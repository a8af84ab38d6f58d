# French. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } sur 5 étoiles
rating-count =
    { $count ->
        [one] { $count } note
        [many] { $count } de notes
       *[other] { $count } notes
    }
rating-stars =
    { $stars ->
        [one] { $stars } étoile
        [many] { $stars } d’étoiles
       *[other] { $stars } étoiles
    }
rating-histogram = Notes par nombre d’étoiles
rating-empty = Pas encore noté

reviews-title = Avis
reviews-heading = Avis sur { $name }
review-count =
    { $count ->
        [one] { $count } avis
        [many] { $count } d’avis
       *[other] { $count } avis
    }
reviews-all =
    { $count ->
        [one] Lire l’avis
        [many] Lire { $count } d’avis
       *[other] Lire les { $count } avis
    }
reviews-empty = Personne n’a encore donné son avis. Les avis apparaissent ici dans la langue où ils ont été écrits, et traduits.
reviews-languages = Avis par langue

review-version = Pour la version { $version }
review-version-older = Pour l’ancienne version { $version }
review-translated = Traduit (langue d’origine : { $language })
review-translated-by = Traduit par { $translator } (langue d’origine : { $language })
review-original = Afficher l’original
review-helpful =
    { $count ->
        [one] { $count } personne a trouvé cet avis utile
        [many] { $count } de personnes ont trouvé cet avis utile
       *[other] { $count } personnes ont trouvé cet avis utile
    }
review-reply = { $author } a répondu
review-link = Avis rédigé par { $author }
