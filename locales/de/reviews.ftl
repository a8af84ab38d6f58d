# German. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } von 5 Sternen
rating-count =
    { $count ->
        [one] { $count } Bewertung
       *[other] { $count } Bewertungen
    }
rating-stars =
    { $stars ->
        [one] { $stars } Stern
       *[other] { $stars } Sterne
    }
rating-histogram = Bewertungen nach Anzahl der Sterne
rating-empty = Noch nicht bewertet

reviews-title = Rezensionen
reviews-heading = Rezensionen zu { $name }
review-count =
    { $count ->
        [one] { $count } Rezension
       *[other] { $count } Rezensionen
    }
reviews-all =
    { $count ->
        [one] Die Rezension lesen
       *[other] Alle { $count } Rezensionen lesen
    }
reviews-empty = Noch gibt es keine Rezension. Rezensionen erscheinen hier in der Sprache, in der sie verfasst wurden, und übersetzt.
reviews-languages = Rezensionen nach Sprache

review-version = Zu Version { $version }
review-version-older = Zur älteren Version { $version }
review-translated = Übersetzt (Original: { $language })
review-translated-by = Übersetzt von { $translator } (Original: { $language })
review-original = Original anzeigen
review-helpful =
    { $count ->
        [one] { $count } Person fand das hilfreich
       *[other] { $count } Personen fanden das hilfreich
    }
review-reply = Antwort von { $author }
review-link = Rezension von { $author }
