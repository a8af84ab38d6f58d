# Polish. Ratings and reviews. Notes on each message: en-US/reviews.ftl.

rating-mean = { $mean } na 5 gwiazdek
rating-count =
    { $count ->
        [one] { $count } ocena
        [few] { $count } oceny
        [many] { $count } ocen
       *[other] { $count } oceny
    }
rating-stars =
    { $stars ->
        [one] { $stars } gwiazdka
        [few] { $stars } gwiazdki
        [many] { $stars } gwiazdek
       *[other] { $stars } gwiazdki
    }
rating-histogram = Oceny według liczby gwiazdek
rating-empty = Brak ocen

reviews-title = Recenzje
reviews-heading = Recenzje dodatku { $name }
review-count =
    { $count ->
        [one] { $count } recenzja
        [few] { $count } recenzje
        [many] { $count } recenzji
       *[other] { $count } recenzji
    }
reviews-all =
    { $count ->
        [one] Przeczytaj jedyną recenzję
        [few] Przeczytaj wszystkie recenzje ({ $count })
        [many] Przeczytaj wszystkie recenzje ({ $count })
       *[other] Przeczytaj wszystkie recenzje ({ $count })
    }
reviews-empty = Nikt nie napisał jeszcze recenzji. Recenzje pojawią się tutaj w języku, w którym je napisano, oraz w tłumaczeniu.
reviews-languages = Recenzje według języka

review-version = Dotyczy wersji { $version }
review-version-older = Dotyczy starszej wersji { $version }
review-translated = Przetłumaczono, język oryginału: { $language }
review-translated-by = Tłumaczenie: { $translator }, język oryginału: { $language }
review-original = Pokaż oryginał
review-helpful =
    { $count ->
        [one] { $count } osoba uznała tę recenzję za pomocną
        [few] { $count } osoby uznały tę recenzję za pomocną
        [many] { $count } osób uznało tę recenzję za pomocną
       *[other] { $count } osoby uznało tę recenzję za pomocną
    }
review-reply = Odpowiada { $author }
review-link = Recenzja użytkownika { $author }
