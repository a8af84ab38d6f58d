# Catalan. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Aneu al contingut
nav-main = Menú principal
nav-breadcrumb = Sou aquí
nav-home = Inici
nav-categories = Categories
nav-browse = Exploreu
nav-about = Quant a la galeria
nav-language = Llengua
nav-source = Codi font d’aquest lloc
footer-privacy = Sense galetes. No es carrega res d’altres llocs.

pagination-label = Pàgines d’aquesta llista
pagination-previous = Anterior
pagination-next = Següent
pagination-page = Pàgina { $page }
pagination-position = Pàgina { $page } de { $of }

language-note = Llengua: { $language }
text-not-translated = El text d’aquesta pàgina encara no s’ha traduït al català.
language-untranslated = sense traduir
picture-missing = Imatge no disponible
scan-code = Escanegeu-lo per obrir aquesta pàgina en un telèfon
title-chooser = Trieu la llengua
chooser-greeting = Continueu en català
language-yours = la vostra llengua

title-site = { $title } – { $site }
title-page = { $title }, pàgina { $page }
title-home = Complements en la vostra llengua
title-addon = { $name }
title-versions = Versions de { $name }
title-reviews = Ressenyes de { $name }
title-category = { $name }
title-type = { $name }
title-tag = Etiqueta: { $name }
title-user = Complements de { $name }
title-categories = Categories
title-not-found = Aquí no hi ha cap pàgina

description-home = Extensions, temes, diccionaris i més, cadascun amb les versions, les ressenyes i com s’ha avaluat, en la vostra llengua.
description-category =
    { $count ->
        [one] Un complement de la categoria { $name }.
        [many] { $count } de complements de la categoria { $name }.
       *[other] { $count } complements de la categoria { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: un complement, amb versions i ressenyes.
        [many] { $name }: { $count } de complements, amb versions i ressenyes.
       *[other] { $name }: { $count } complements, amb versions i ressenyes.
    }
description-tag =
    { $count ->
        [one] Un complement amb l’etiqueta { $name }.
        [many] { $count } de complements amb l’etiqueta { $name }.
       *[other] { $count } complements amb l’etiqueta { $name }.
    }
description-user =
    { $count ->
        [one] Un complement de { $name }.
        [many] { $count } de complements de { $name }.
       *[other] { $count } complements de { $name }.
    }
description-categories = Totes les categories de complements i quants n’hi ha en cadascuna.
description-versions = Totes les versions de { $name }: quan es van publicar, què hi va canviar i els fitxers.
description-reviews = Què diu la gent de { $name }, en la seva llengua i en traducció.

size-bytes = { $size } bytes
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Aquí no hi ha cap pàgina
not-found-text = Potser l’adreça està mal escrita, o la pàgina s’ha mogut o eliminat.
not-found-home = Aneu a la pàgina d’inici
not-found-categories = Exploreu les categories
redirect-heading = Aquesta pàgina s’ha mogut
redirect-text = Ara és aquí:
