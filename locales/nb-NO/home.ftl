# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Tillegg på ditt språk, bedømt i full åpenhet
home-lede =
    { $count ->
        [one] Ett tillegg. Siden forteller hva det gjør, hvem som lager det, hva det får tilgang til, og hvordan det ble bedømt.
       *[other] { $count } tillegg. Hvert av dem har en side som forteller hva det gjør, hvem som lager det, hva det får tilgang til, og hvordan det ble bedømt.
    }
home-recommended = Anbefalt
home-newest = Nye og oppdaterte
home-popular = Mest brukt
home-announcements = Nyheter
home-spoken = Beskrevet på norsk
home-spoken-count =
    { $count ->
        [one] Ett tillegg har en beskrivelse på norsk.
       *[other] { $count } tillegg har en beskrivelse på norsk.
    }
home-all-categories = Alle kategorier
home-empty = Ingenting er oppført ennå. Tillegg vises her så snart katalogen inneholder noen.
