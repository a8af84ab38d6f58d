# Czech. Ratings and reviews. Notes on each message: en-US/reviews.ftl.

rating-mean = { $mean } z 5 hvězdiček
rating-count =
    { $count ->
        [one] { $count } hodnocení
        [few] { $count } hodnocení
        [many] { $count } hodnocení
       *[other] { $count } hodnocení
    }
rating-stars =
    { $stars ->
        [one] { $stars } hvězdička
        [few] { $stars } hvězdičky
        [many] { $stars } hvězdičky
       *[other] { $stars } hvězdiček
    }
rating-histogram = Hodnocení podle počtu hvězdiček
rating-empty = Zatím bez hodnocení

reviews-title = Recenze
reviews-heading = Recenze doplňku { $name }
review-count =
    { $count ->
        [one] { $count } recenze
        [few] { $count } recenze
        [many] { $count } recenze
       *[other] { $count } recenzí
    }
reviews-all =
    { $count ->
        [one] Přečíst jedinou recenzi
        [few] Přečíst všechny recenze ({ $count })
        [many] Přečíst všechny recenze ({ $count })
       *[other] Přečíst všechny recenze ({ $count })
    }
reviews-empty = Recenzi zatím nikdo nenapsal. Recenze se zde objeví v jazyce, ve kterém byly napsány, a v překladu.
reviews-languages = Recenze podle jazyka

review-version = K verzi { $version }
review-version-older = Ke starší verzi { $version }
review-translated = Přeloženo, jazyk originálu: { $language }
review-translated-by = Překlad: { $translator }, jazyk originálu: { $language }
review-original = Zobrazit originál
review-helpful =
    { $count ->
        [one] { $count } člověk považuje recenzi za užitečnou
        [few] { $count } lidé považují recenzi za užitečnou
        [many] { $count } člověka považuje recenzi za užitečnou
       *[other] { $count } lidí považuje recenzi za užitečnou
    }
review-reply = Odpovídá { $author }
review-link = Recenze uživatele { $author }
