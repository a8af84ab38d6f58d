# Dutch. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Naar de inhoud
nav-main = Hoofdmenu
nav-breadcrumb = Je bent hier
nav-home = Start
nav-categories = Categorieën
nav-browse = Rondkijken
nav-about = Over de galerij
nav-language = Taal
nav-source = Broncode van deze site
footer-privacy = Geen cookies. Er wordt niets van andere sites geladen.

pagination-label = Pagina’s van deze lijst
pagination-previous = Vorige
pagination-next = Volgende
pagination-page = Pagina { $page }
pagination-position = Pagina { $page } van { $of }

language-note = Taal: { $language }
text-not-translated = De tekst op deze pagina is nog niet in jouw taal vertaald.
language-untranslated = niet vertaald
picture-missing = Afbeelding niet beschikbaar
scan-code = Scan om deze pagina op een telefoon te openen
title-chooser = Kies je taal
chooser-greeting = Verder in het Nederlands
language-yours = jouw taal

title-site = { $title } – { $site }
title-page = { $title }, pagina { $page }
title-home = Add-ons in je eigen taal
title-addon = { $name }
title-versions = Versies van { $name }
title-reviews = Recensies van { $name }
title-category = { $name }
title-type = { $name }
title-tag = Label: { $name }
title-user = Add-ons van { $name }
title-categories = Categorieën
title-not-found = Deze pagina bestaat niet

description-home = Extensies, thema’s, woordenboeken en meer, elk met versies, recensies en het oordeel van de beoordelaars, in jouw taal.
description-category =
    { $count ->
        [one] Eén add-on in de categorie { $name }.
       *[other] { $count } add-ons in de categorie { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: één add-on, met versies en recensies.
       *[other] { $name }: { $count } add-ons, met versies en recensies.
    }
description-tag =
    { $count ->
        [one] Eén add-on met het label { $name }.
       *[other] { $count } add-ons met het label { $name }.
    }
description-user =
    { $count ->
        [one] Eén add-on van { $name }.
       *[other] { $count } add-ons van { $name }.
    }
description-categories = Alle categorieën met add-ons, en hoeveel er in elke categorie staan.
description-versions = Elke versie van { $name }: wanneer ze is uitgebracht, wat er is veranderd en de bestanden.
description-reviews = Wat mensen over { $name } zeggen, in hun eigen taal en vertaald.

size-bytes = { $size } byte
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Deze pagina bestaat niet
not-found-text = Misschien is het adres verkeerd getypt, of is de pagina verplaatst of verwijderd.
not-found-home = Naar de startpagina
not-found-categories = De categorieën bekijken
redirect-heading = Deze pagina is verplaatst
redirect-text = Je vindt de pagina nu hier:
