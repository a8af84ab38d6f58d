# Italian. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } su 5 stelle
rating-count =
    { $count ->
        [one] { $count } valutazione
        [many] { $count } di valutazioni
       *[other] { $count } valutazioni
    }
rating-stars =
    { $stars ->
        [one] { $stars } stella
        [many] { $stars } di stelle
       *[other] { $stars } stelle
    }
rating-histogram = Valutazioni per numero di stelle
rating-empty = Nessuna valutazione

reviews-title = Recensioni
reviews-heading = Recensioni di { $name }
review-count =
    { $count ->
        [one] { $count } recensione
        [many] { $count } di recensioni
       *[other] { $count } recensioni
    }
reviews-all =
    { $count ->
        [one] Leggi la recensione
        [many] Leggi { $count } di recensioni
       *[other] Leggi tutte le { $count } recensioni
    }
reviews-empty = Nessuno ha ancora scritto una recensione. Le recensioni compaiono qui nella lingua in cui sono state scritte, e tradotte.
reviews-languages = Recensioni per lingua

review-version = Per la versione { $version }
review-version-older = Per la versione precedente { $version }
review-translated = Tradotta (lingua originale: { $language })
review-translated-by = Tradotta da { $translator } (lingua originale: { $language })
review-original = Mostra l’originale
review-helpful =
    { $count ->
        [one] { $count } persona l’ha trovata utile
        [many] { $count } di persone l’hanno trovata utile
       *[other] { $count } persone l’hanno trovata utile
    }
review-reply = Risposta di { $author }
review-link = Recensione scritta da { $author }
