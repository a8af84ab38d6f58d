# Spanish (Mexico). What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = En comparación con la versión { $version }
compare-permissions-added = Permisos nuevos
compare-permissions-removed = Ya no se solicitan
compare-works-now = Ahora funciona con
compare-works-no-longer = Ya no funciona con
compare-licence = Licencia
compare-size = Tamaño
compare-became = { $from }, ahora { $to }
compare-nothing = Mismos permisos, misma licencia y misma compatibilidad.

compatibility-table = Con qué funciona cada versión
compatibility-version = Versión
range-from = { $min } o posterior
range-until = hasta { $max }
range-both = { $min } a { $max }
range-any = cualquiera
range-none = no funciona

verify-title = Cómo verificar una descarga
verify-text = Calcula la suma de verificación del archivo que descargaste y compárala con la de arriba. Si no coinciden, no instales el archivo: está dañado o se modificó en el camino.
provenance-title = De dónde viene
provenance-source = Código fuente de esta versión
provenance-approved = Aprobada por { $name } el { $date }
provenance-unreviewed = Sin revisar
provenance-signature = Firma

addon-privacy-policy = Política de privacidad
addon-eula = Contrato de licencia
title-privacy-policy = Política de privacidad de { $name }
title-eula = Contrato de licencia de { $name }
description-privacy-policy = Qué hace { $name } con los datos, en palabras de sus desarrolladores.
description-eula = Qué se acepta al usar { $name }, en palabras de sus desarrolladores.
title-licence = Licencia: { $name }
description-licence = El texto de la licencia { $name }.

addon-same-author = Más de { $name }
shot-close = Cerrar
shot-previous = Anterior
shot-next = Siguiente
usage-title = Usuarios y descargas a lo largo del tiempo
usage-users-chart = Usuarios de { $first } a { $last }: de { $from } a { $to }
usage-downloads-chart = Descargas por mes de { $first } a { $last }: de { $from } a { $to }
usage-table = Mostrar los números
usage-month = Mes
usage-users = Usuarios
usage-downloads = Descargas

filter-label = Mostrar
filter-text = Con texto
filter-current = Sobre la versión actual
order-label = Orden
order-language = Tu idioma primero
order-helpful = Más útiles
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } en el año anterior al { $date }, con base en una reseña
        [many] { $mean } en el año anterior al { $date }, con base en { $count } de reseñas
       *[other] { $mean } en el año anterior al { $date }, con base en { $count } reseñas
    }
rating-rule = “Mejor calificados” no ordena por este promedio, sino por el extremo inferior de su intervalo de confianza del 95% (Wilson 1927), para que unas cuantas calificaciones perfectas no queden por encima de muchas buenas.

title-all = Todos los complementos
description-all =
    { $count ->
        [one] El único complemento de esta galería.
        [many] { $count } de complementos en esta galería, por uso, calificación, fecha y nombre.
       *[other] Los { $count } complementos de esta galería, por uso, calificación, fecha y nombre.
    }
sort-added = Nuevos aquí
title-languages = Complementos por idioma
description-languages = Qué complementos están traducidos a qué idioma.
languages-intro = Los idiomas en que están los propios complementos, sin importar el idioma de esta página.
title-language = { $name }: complementos en este idioma
description-language =
    { $count ->
        [one] { $name }: un complemento disponible en este idioma.
        [many] { $name }: { $count } de complementos disponibles en este idioma.
       *[other] { $name }: { $count } complementos disponibles en este idioma.
    }
title-announcements = Noticias de esta galería
description-announcements = Qué cambió en esta galería y qué deben saber sus usuarios.
announcement-until = Hasta el { $date }
announcements-all = Todas las noticias

feed-site = Complementos nuevos y actualizados
feed-list = { $name }: complementos nuevos y actualizados
feed-versions = Versiones de { $name }
feed-reviews = Reseñas de { $name }
feed-decisions = Decisiones de esta galería
feed-announcements = Noticias de esta galería
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } estrella de { $author }
        [many] { $stars } de estrellas de { $author }
       *[other] { $stars } estrellas de { $author }
    }

title-feedback = Comentarios sobre este sitio
description-feedback = Lo que la gente dice de este sitio y qué se hizo al respecto.
feedback-intro = Lo que la gente ha dicho de este sitio y qué se hizo al respecto.
feedback-empty = Nadie ha dicho nada todavía.
feedback-open = Abierto
feedback-planned = Planeado
feedback-done = Hecho
feedback-declined = Descartado
feedback-answer = Respuesta de { $author }
form-title-feedback = Comentar sobre este sitio
form-closed-site = No se puede enviar nada desde este sitio. Las páginas sobre esta galería dicen cómo contactar a quienes la administran.
form-elsewhere = Este formulario se envía a { $host }.
report-security = Es un peligro para sus usuarios
report-spam = Es publicidad o una falsificación
report-rights = Usa algo que pertenece a otra persona
report-abuse = Es ofensivo o amenazante
report-broken = No funciona
report-other = Otra cosa

title-translations = Traducciones
description-translations = Qué parte de esta galería está traducida a cada idioma.
translations-intro = Qué parte de esta galería existe de verdad en cada idioma. Lo que falta se muestra en otro idioma, y se indica.
translations-language = Idioma
translations-interface = Interfaz
translations-names = Nombres
translations-summaries = Resúmenes
translations-descriptions = Descripciones
translations-notes = Notas
translations-captions = Leyendas
translations-policies = Reglas
translations-pages = Páginas
title-translation = Traducciones: { $language }
description-translation = { $language }: qué está traducido y qué falta todavía.
translations-of = { $done } de { $total }
translations-missing = Complementos más usados a los que aún les falta este idioma
translations-missing-none = No le falta a ninguno.
translations-help = Cómo ayudar
    .text = Cualquier persona que sepa los dos idiomas puede traducir cualquier texto: propón tu traducción en el lugar de donde viene el texto. La página de cada complemento tiene un enlace a ese lugar; los textos de este sitio forman parte de su código fuente.
