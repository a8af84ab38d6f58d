# Italian. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Componenti aggiuntivi nella tua lingua, giudicati alla luce del sole
home-lede =
    { $count ->
        [one] Un componente aggiuntivo. La sua pagina dice che cosa fa, chi lo realizza, a che cosa può accedere e come è stato giudicato.
        [many] { $count } di componenti aggiuntivi. Ognuno ha una pagina che dice che cosa fa, chi lo realizza, a che cosa può accedere e come è stato giudicato.
       *[other] { $count } componenti aggiuntivi. Ognuno ha una pagina che dice che cosa fa, chi lo realizza, a che cosa può accedere e come è stato giudicato.
    }
home-recommended = Consigliati
home-newest = Nuovi e aggiornati
home-popular = Più usati
home-announcements = Notizie
home-spoken = Descritti nella tua lingua
home-spoken-count =
    { $count ->
        [one] Un componente ha una descrizione nella tua lingua.
        [many] { $count } di componenti hanno una descrizione nella tua lingua.
       *[other] { $count } componenti hanno una descrizione nella tua lingua.
    }
home-all-categories = Tutte le categorie
home-empty = La galleria è ancora vuota. I componenti compaiono qui non appena il catalogo ne contiene.
