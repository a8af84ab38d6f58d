# Danish. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } ud af 5 stjerner
rating-count =
    { $count ->
        [one] { $count } vurdering
       *[other] { $count } vurderinger
    }
rating-stars =
    { $stars ->
        [one] { $stars } stjerne
       *[other] { $stars } stjerner
    }
rating-histogram = Vurderinger efter antal stjerner
rating-empty = Ikke vurderet endnu

reviews-title = Anmeldelser
reviews-heading = Anmeldelser af { $name }
review-count =
    { $count ->
        [one] { $count } anmeldelse
       *[other] { $count } anmeldelser
    }
reviews-all =
    { $count ->
        [one] Læs anmeldelsen
       *[other] Læs alle { $count } anmeldelser
    }
reviews-empty = Ingen har skrevet en anmeldelse endnu. Anmeldelser vises her på det sprog, de er skrevet på, og i oversættelse.
reviews-languages = Anmeldelser efter sprog

review-version = Om version { $version }
review-version-older = Om den ældre version { $version }
review-translated = Oversat fra { $language }
review-translated-by = Oversat fra { $language } af { $translator }
review-original = Vis originalen
review-helpful =
    { $count ->
        [one] { $count } person fandt dette nyttigt
       *[other] { $count } personer fandt dette nyttigt
    }
review-reply = Svar fra { $author }
review-link = Anmeldelse af { $author }
