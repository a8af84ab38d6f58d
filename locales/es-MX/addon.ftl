# Spanish (Mexico). What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Instalar
addon-authors =
    { $count ->
        [one] Autor
        [many] Autores
       *[other] Autores
    }
addon-recommended = Recomendado

facts-label = De un vistazo
fact-rating = Calificación
fact-users = Usuarios
fact-updated = Actualizado
fact-added = En la galería desde
fact-size = Tamaño
fact-licence = Licencia
fact-version = Versión
fact-type = Tipo

addon-screenshots = Capturas de pantalla
screenshot-number = Captura de pantalla { $n }
screenshot-outside = Imagen en otro sitio
addon-description = Descripción
    .empty = El desarrollador aún no escribe una descripción.
addon-whats-new = Novedades de la versión { $version }
addon-all-versions =
    { $count ->
        [one] Archivos y detalles de la única versión
        [many] Todas las versiones ({ $count })
       *[other] Todas las versiones ({ $count })
    }
addon-trust = Cómo se evaluó
trust-approved =
    { $reviewers ->
        [0] Aprobado el { $date }.
        [one] Aprobado por un revisor el { $date }.
        [many] Aprobado por { $reviewers } de revisores el { $date }.
       *[other] Aprobado por { $reviewers } revisores el { $date }.
    }
trust-decided = { $outcome } el { $date }.
trust-waited =
    { $days ->
        [0] Se decidió el mismo día.
        [one] Esperó un día.
        [many] Esperó { $days } de días.
       *[other] Esperó { $days } días.
    }

outcome-nominated = Propuesto
outcome-approved = Aprobado
outcome-rejected = Rechazado
outcome-needs-information = Información solicitada
outcome-recommended = Recomendado
outcome-disabled = Desactivado
outcome-restored = Restaurado
outcome-appealed = Apelado
outcome-appeal-upheld = Apelación aceptada
outcome-appeal-dismissed = Apelación rechazada
outcome-withdrawn = Retirado
outcome-endorsed = Confirmado

addon-permissions = Permisos
addon-permissions-intro = A qué puede acceder una vez instalado:
addon-details = Detalles
addon-languages = Idiomas
addon-languages-intro = Su interfaz está traducida a:
addon-categories = Categorías
addon-tags = Etiquetas
addon-extends = Funciona dentro de
addon-links = Enlaces
addon-content-rating = Contenido
content-rating-none = Nada que requiera una advertencia.
intensity-none = nada
intensity-mild = leve
intensity-moderate = moderado
intensity-intense = intenso
oars-violence = Violencia
oars-drugs = Alcohol, tabaco y otras drogas
oars-sex = Sexo y desnudez
oars-language = Lenguaje soez
oars-social = Contacto con otras personas
oars-money = Compras, apuestas o publicidad
addon-related = Complementos similares

link-homepage = Sitio web
link-support = Soporte
link-source = Código fuente
link-vcs = Código fuente
link-donate = Donar
link-issues = Reportar un problema
link-translate = Ayudar a traducir
link-faq = Preguntas y respuestas
link-contact = Contacto
link-contribute = Participar
link-documentation = Documentación
link-privacy = Política de privacidad

versions-heading = Versiones de { $name }
version-number = Versión { $version }
version-current = Actual
version-blocked = Bloqueada
    .note = Esta versión se bloqueó por motivos de seguridad. Usa otra.
version-released = Publicada el { $date }
version-notes-empty = Sin notas de la versión.
version-files = Archivos
file-for = Descargar para { $platform }
file-for-all = Descargar
file-digest = Suma de verificación { $algorithm }
version-compatibility = Funciona con
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } para { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } o posterior
compatible-until = { $application } hasta la versión { $max }
compatible-range = { $application } { $min } a { $max }
versions-empty = Aún no se publica ninguna versión. Las versiones aparecerán aquí con sus notas y sus archivos.
