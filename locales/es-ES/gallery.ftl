# Spanish (Spain). What else a listing and the gallery show. Notes on each message: en-US/gallery.ftl.

compare-title = En comparación con la versión { $version }
compare-permissions-added = Permisos nuevos
compare-permissions-removed = Permisos retirados
compare-works-now = Ahora funciona con
compare-works-no-longer = Ya no funciona con
compare-licence = Licencia
compare-size = Tamaño
compare-became = { $from }, ahora { $to }
compare-nothing = Mismos permisos, misma licencia y misma compatibilidad.

compatibility-table = Qué versión funciona con qué
compatibility-version = Versión
range-from = { $min } o posterior
range-until = hasta { $max }
range-both = { $min } a { $max }
range-any = cualquiera
range-none = no funciona

verify-title = Cómo comprobar una descarga
verify-text = Calcula la suma de verificación del archivo que has descargado y compárala con la de arriba. Si no coinciden, no instales el archivo: está dañado o se ha modificado por el camino.
provenance-title = De dónde viene
provenance-source = Código fuente de esta versión
provenance-approved = Aprobada por { $name } el { $date }
provenance-unreviewed = Sin revisar
provenance-signature = Firma

addon-privacy-policy = Política de privacidad
addon-eula = Acuerdo de licencia
title-privacy-policy = Política de privacidad de { $name }
title-eula = Acuerdo de licencia de { $name }
description-privacy-policy = Qué hace { $name } con los datos, en palabras de sus desarrolladores.
description-eula = Qué se acepta al usar { $name }, en palabras de sus desarrolladores.
title-licence = Licencia: { $name }
description-licence = El texto de la licencia { $name }.

addon-same-author = Más de { $name }
shot-close = Cerrar
shot-previous = Anterior
shot-next = Siguiente
usage-title = Usuarios y descargas a lo largo del tiempo
usage-users-chart = Usuarios entre { $first } y { $last }: de { $from } a { $to }
usage-downloads-chart = Descargas al mes entre { $first } y { $last }: de { $from } a { $to }
usage-table = Mostrar las cifras
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
        [one] { $mean } en el año anterior al { $date }, según una reseña
        [many] { $mean } en el año anterior al { $date }, según { $count } de reseñas
       *[other] { $mean } en el año anterior al { $date }, según { $count } reseñas
    }
rating-rule = «Mejor valorados» no ordena por esta media, sino por el extremo inferior de su intervalo de confianza del 95 % (Wilson 1927), para que unas pocas valoraciones perfectas no queden por encima de muchas buenas.

title-all = Todos los complementos
description-all =
    { $count ->
        [one] El único complemento de esta galería.
        [many] { $count } de complementos en esta galería, por uso, valoración, fecha y nombre.
       *[other] Los { $count } complementos de esta galería, por uso, valoración, fecha y nombre.
    }
sort-added = Nuevos aquí
title-languages = Complementos por idioma
description-languages = Qué complementos están traducidos a qué idioma.
languages-intro = Los idiomas en que están los propios complementos, sea cual sea el idioma de esta página.
title-language = Complementos en { $name }
description-language =
    { $count ->
        [one] Un complemento disponible en { $name }.
        [many] { $count } de complementos disponibles en { $name }.
       *[other] { $count } complementos disponibles en { $name }.
    }
title-announcements = Noticias de esta galería
description-announcements = Qué ha cambiado en esta galería y qué deberían saber sus usuarios.
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

title-feedback = Opiniones sobre este sitio
description-feedback = Lo que la gente dice de este sitio y en qué ha quedado.
feedback-intro = Lo que la gente ha dicho de este sitio y en qué ha quedado.
feedback-empty = Aún nadie ha dicho nada.
feedback-open = Abierto
feedback-planned = Previsto
feedback-done = Hecho
feedback-declined = Descartado
feedback-answer = Respuesta de { $author }
form-title-feedback = Opinar sobre este sitio
form-closed-site = Desde este sitio no se puede enviar nada. Las páginas sobre esta galería dicen cómo ponerse en contacto con quienes la gestionan.
form-elsewhere = Este formulario se envía a { $host }.
report-security = Es un peligro para sus usuarios
report-spam = Es publicidad o una falsificación
report-rights = Usa lo que pertenece a otra persona
report-abuse = Es insultante o amenazante
report-broken = No funciona
report-other = Otra cosa

title-translations = Traducciones
description-translations = Qué parte de esta galería está traducida a cada idioma.
translations-intro = Qué parte de esta galería existe de verdad en cada idioma. Lo que falta se muestra en otro, y se indica.
translations-language = Idioma
translations-interface = Interfaz
translations-names = Nombres
translations-summaries = Resúmenes
translations-descriptions = Descripciones
translations-notes = Notas de versión
translations-captions = Leyendas
translations-policies = Normas
translations-pages = Páginas
title-translation = Traducciones: { $language }
description-translation = { $language }: qué está traducido y qué falta todavía.
translations-of = { $done } de { $total }
translations-missing = Complementos más usados a los que aún les falta este idioma
translations-missing-none = No le falta a ninguno.
translations-help = Cómo ayudar
    .text = Cualquiera que sepa los dos idiomas puede traducir cualquier texto: propón tu traducción en el lugar del que procede el texto. En la página de cada complemento hay un enlace a ese lugar; los textos de este sitio forman parte de su código fuente.
