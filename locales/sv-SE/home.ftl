# Swedish. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Tillägg på ditt språk, öppet bedömda
home-lede =
    { $count ->
        [one] Ett tillägg. På dess sida står vad det gör, vem som gör det, vad det får åtkomst till och hur det bedömdes.
       *[other] { $count } tillägg. Vart och ett har en sida där det står vad det gör, vem som gör det, vad det får åtkomst till och hur det bedömdes.
    }
home-recommended = Rekommenderas
home-newest = Nya och uppdaterade
home-popular = Mest använda
home-announcements = Nyheter
home-spoken = Beskrivna på svenska
home-spoken-count =
    { $count ->
        [one] Ett tillägg har en beskrivning på svenska.
       *[other] { $count } tillägg har en beskrivning på svenska.
    }
home-all-categories = Alla kategorier
home-empty = Här finns inget än. Tillägg visas här så snart katalogen innehåller några.
