# Greek. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } από 5 αστέρια
rating-count =
    { $count ->
        [one] { $count } βαθμολογία
       *[other] { $count } βαθμολογίες
    }
rating-stars =
    { $stars ->
        [one] { $stars } αστέρι
       *[other] { $stars } αστέρια
    }
rating-histogram = Βαθμολογίες ανά αριθμό αστεριών
rating-empty = Χωρίς βαθμολογία ακόμη

reviews-title = Κριτικές
reviews-heading = Κριτικές για το { $name }
review-count =
    { $count ->
        [one] { $count } κριτική
       *[other] { $count } κριτικές
    }
reviews-all =
    { $count ->
        [one] Διαβάστε την κριτική
       *[other] Διαβάστε και τις { $count } κριτικές
    }
reviews-empty = Κανείς δεν έχει γράψει ακόμη κριτική. Οι κριτικές εμφανίζονται εδώ στη γλώσσα που γράφτηκαν και μεταφρασμένες.
reviews-languages = Κριτικές ανά γλώσσα

review-version = Για την έκδοση { $version }
review-version-older = Για την παλαιότερη έκδοση { $version }
review-translated = Μετάφραση (πρωτότυπο: { $language })
review-translated-by = Μετάφραση από { $translator } (πρωτότυπο: { $language })
review-original = Εμφάνιση πρωτοτύπου
review-helpful =
    { $count ->
        [one] { $count } άτομο το βρήκε χρήσιμο
       *[other] { $count } άτομα το βρήκαν χρήσιμο
    }
review-reply = Απάντηση από { $author }
review-link = Κριτική από { $author }
