# Spanish (Spain). The frame of every page, titles, sizes. Notes on each message: en-US/site.ftl.

skip-to-content = Saltar al contenido
nav-main = Menú principal
nav-breadcrumb = Estás aquí
nav-home = Inicio
nav-categories = Categorías
nav-browse = Explorar
nav-about = Acerca de
nav-language = Idioma
nav-source = Código fuente de este sitio
footer-privacy = Sin cookies. No se carga nada de otros sitios.

pagination-label = Páginas de esta lista
pagination-previous = Anterior
pagination-next = Siguiente
pagination-page = Página { $page }
pagination-position = Página { $page } de { $of }

language-note = En { $language }
text-not-translated = El texto de esta página aún no se ha traducido a tu idioma.
language-untranslated = sin traducir
picture-missing = Imagen no disponible
scan-code = Escanea para abrir esta página en un teléfono
title-chooser = Elige tu idioma
chooser-greeting = Continuar en español
language-yours = tu idioma

title-site = { $title } – { $site }
title-page = { $title }, página { $page }
title-home = Complementos en tu idioma
title-addon = { $name }
title-versions = Versiones de { $name }
title-reviews = Reseñas de { $name }
title-category = { $name }
title-type = { $name }
title-tag = Etiqueta: { $name }
title-user = Complementos de { $name }
title-categories = Categorías
title-not-found = Aquí no hay ninguna página

description-home = Extensiones, temas, diccionarios y más, cada uno con sus versiones, sus reseñas y cómo se ha juzgado, en tu idioma.
description-category =
    { $count ->
        [one] Un complemento en la categoría { $name }.
        [many] { $count } de complementos en la categoría { $name }.
       *[other] { $count } complementos en la categoría { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: un complemento, con versiones y reseñas.
        [many] { $name }: { $count } de complementos, con versiones y reseñas.
       *[other] { $name }: { $count } complementos, con versiones y reseñas.
    }
description-tag =
    { $count ->
        [one] Un complemento con la etiqueta { $name }.
        [many] { $count } de complementos con la etiqueta { $name }.
       *[other] { $count } complementos con la etiqueta { $name }.
    }
description-user =
    { $count ->
        [one] Un complemento de { $name }.
        [many] { $count } de complementos de { $name }.
       *[other] { $count } complementos de { $name }.
    }
description-categories = Todas las categorías de complementos y cuántos hay en cada una.
description-versions = Todas las versiones de { $name }: cuándo se publicaron, qué cambió y sus archivos.
description-reviews = Lo que la gente dice de { $name }, en su propio idioma y traducido.

size-bytes = { $size } bytes
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Aquí no hay ninguna página
not-found-text = Puede que la dirección esté mal escrita o que la página se haya movido o eliminado.
not-found-home = Ir a la página de inicio
not-found-categories = Ver las categorías
redirect-heading = Esta página se ha movido
redirect-text = Ahora está aquí:
