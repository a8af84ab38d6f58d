# Danish. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Tilføjelser på dit sprog, bedømt i åbenhed
home-lede =
    { $count ->
        [one] Én tilføjelse. På dens side står der, hvad den gør, hvem der laver den, hvad den får adgang til, og hvordan den blev bedømt.
       *[other] { $count } tilføjelser. Hver har en side, hvor der står, hvad den gør, hvem der laver den, hvad den får adgang til, og hvordan den blev bedømt.
    }
home-recommended = Anbefalet
home-newest = Nye og opdaterede
home-popular = Mest brugte
home-announcements = Nyheder
home-spoken = Beskrevet på dansk
home-spoken-count =
    { $count ->
        [one] Én tilføjelse har en beskrivelse på dansk.
       *[other] { $count } tilføjelser har en beskrivelse på dansk.
    }
home-all-categories = Alle kategorier
home-empty = Her er ikke noget endnu. Tilføjelser vises her, så snart kataloget indeholder nogen.
