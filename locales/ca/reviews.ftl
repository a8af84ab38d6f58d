# Catalan. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } de 5 estrelles
rating-count =
    { $count ->
        [one] { $count } valoració
        [many] { $count } de valoracions
       *[other] { $count } valoracions
    }
rating-stars =
    { $stars ->
        [one] { $stars } estrella
        [many] { $stars } d’estrelles
       *[other] { $stars } estrelles
    }
rating-histogram = Valoracions per nombre d’estrelles
rating-empty = Encara sense valoracions

reviews-title = Ressenyes
reviews-heading = Ressenyes de { $name }
review-count =
    { $count ->
        [one] { $count } ressenya
        [many] { $count } de ressenyes
       *[other] { $count } ressenyes
    }
reviews-all =
    { $count ->
        [one] Llegiu l’única ressenya
        [many] Llegiu { $count } de ressenyes
       *[other] Llegiu les { $count } ressenyes
    }
reviews-empty = Encara ningú no ha escrit cap ressenya. Les ressenyes sortiran aquí en la llengua en què s’hagin escrit, i traduïdes.
reviews-languages = Ressenyes per llengua

review-version = Sobre la versió { $version }
review-version-older = Sobre la versió anterior { $version }
review-translated = Traducció (original: { $language })
review-translated-by = Traducció de { $translator } (original: { $language })
review-original = Mostra l’original
review-helpful =
    { $count ->
        [one] { $count } persona ho ha trobat útil
        [many] { $count } de persones ho han trobat útil
       *[other] { $count } persones ho han trobat útil
    }
review-reply = Resposta de { $author }
review-link = Ressenya de { $author }
