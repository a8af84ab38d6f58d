# Catalan. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Complements en la vostra llengua, avaluats a la vista de tothom
home-lede =
    { $count ->
        [one] Un complement. La seva pàgina diu què fa, qui el fa, a què pot accedir i com s’ha avaluat.
        [many] { $count } de complements. Cadascun té una pàgina que diu què fa, qui el fa, a què pot accedir i com s’ha avaluat.
       *[other] { $count } complements. Cadascun té una pàgina que diu què fa, qui el fa, a què pot accedir i com s’ha avaluat.
    }
home-recommended = Recomanats
home-newest = Nous i actualitzats
home-popular = Més usats
home-announcements = Notícies
home-spoken = Amb descripció en català
home-spoken-count =
    { $count ->
        [one] Un complement té una descripció en català.
        [many] { $count } de complements tenen una descripció en català.
       *[other] { $count } complements tenen una descripció en català.
    }
home-all-categories = Totes les categories
home-empty = Encara no hi ha res. Els complements sortiran aquí tan bon punt n’hi hagi al catàleg.
