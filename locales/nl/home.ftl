# Dutch. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Add-ons in je eigen taal, in het openbaar beoordeeld
home-lede =
    { $count ->
        [one] Eén add-on. De pagina ervan vertelt wat hij doet, wie hem maakt, waar hij bij mag en hoe hij is beoordeeld.
       *[other] { $count } add-ons. Elke add-on heeft een pagina die vertelt wat hij doet, wie hem maakt, waar hij bij mag en hoe hij is beoordeeld.
    }
home-recommended = Aanbevolen
home-newest = Nieuw en bijgewerkt
home-popular = Meest gebruikt
home-announcements = Nieuws
home-spoken = Beschreven in jouw taal
home-spoken-count =
    { $count ->
        [one] Eén add-on heeft een beschrijving in jouw taal.
       *[other] { $count } add-ons hebben een beschrijving in jouw taal.
    }
home-all-categories = Alle categorieën
home-empty = De galerij is nog leeg. Add-ons verschijnen hier zodra de catalogus er bevat.
