# Swedish. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } av 5 stjärnor
rating-count =
    { $count ->
        [one] { $count } betyg
       *[other] { $count } betyg
    }
rating-stars =
    { $stars ->
        [one] { $stars } stjärna
       *[other] { $stars } stjärnor
    }
rating-histogram = Betyg efter antal stjärnor
rating-empty = Inga betyg än

reviews-title = Recensioner
reviews-heading = Recensioner av { $name }
review-count =
    { $count ->
        [one] { $count } recension
       *[other] { $count } recensioner
    }
reviews-all =
    { $count ->
        [one] Läs recensionen
       *[other] Läs alla { $count } recensioner
    }
reviews-empty = Ingen har skrivit någon recension än. Recensioner visas här på det språk de skrevs på, och i översättning.
reviews-languages = Recensioner efter språk

review-version = Gäller version { $version }
review-version-older = Gäller den äldre versionen { $version }
review-translated = Översatt från { $language }
review-translated-by = Översatt från { $language } av { $translator }
review-original = Visa originalet
review-helpful =
    { $count ->
        [one] { $count } person tyckte att detta var till hjälp
       *[other] { $count } personer tyckte att detta var till hjälp
    }
review-reply = Svar från { $author }
review-link = Recension av { $author }
