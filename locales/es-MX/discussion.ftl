# Spanish (Mexico). What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Discusión sobre { $name }
description-discussion = Preguntas, ideas y problemas sobre { $name }, con las respuestas de los desarrolladores.
title-thread = { $title } – { $name }
discussion-title = Discusión
discussion-all =
    { $count ->
        [one] Leer la única discusión
        [many] Leer { $count } de discusiones
       *[other] Leer las { $count } discusiones
    }
discussion-count =
    { $count ->
        [one] { $count } discusión
        [many] { $count } de discusiones
       *[other] { $count } discusiones
    }
discussion-posts =
    { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }
thread-question = Pregunta
thread-idea = Idea
thread-problem = Problema
thread-announcement = Anuncio
thread-answered = Con respuesta
thread-solved = Resuelta
thread-locked = Cerrada
    .note = Esta discusión está cerrada. Ya no se puede agregar nada.
post-developer = Desarrollador
post-answer = Esta es la respuesta
thread-to-answer = Ir a la respuesta
post-link = Mensaje de { $author }
post-in-reply = En respuesta a { $author }
thread-last = Último mensaje el { $date }
post-translated = Traducido; idioma original: { $language }
post-translated-by = Traducido por { $translator }; idioma original: { $language }
feed-link = Seguir por feed
feed-discussion = Discusión sobre { $name }
feed-history = Decisiones sobre { $name }

title-collections = Colecciones
description-collections = Listas de complementos que combinan bien, cada una a cargo de alguien que dice por qué.
collections-intro = Listas hechas a mano. Cada entrada dice por qué está ahí.
collections-empty = Aún no hay colecciones.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: un complemento, elegido a mano.
        [many] { $name }: { $count } de complementos, elegidos a mano.
       *[other] { $name }: { $count } complementos, elegidos a mano.
    }
collection-curator = A cargo de { $name }
collection-updated = Último cambio el { $date }
collection-missing =
    { $count ->
        [one] Otro complemento de esta colección no está en la galería.
        [many] Otros { $count } de complementos de esta colección no están en la galería.
       *[other] Otros { $count } complementos de esta colección no están en la galería.
    }

form-title-review = Escribir una reseña
form-title-post = Iniciar una discusión
form-title-reply = Responder
form-title-report = Reportar un problema con esta página
form-title-nomination = Proponer un complemento
form-kind = ¿De qué se trata?
form-subject = Título
form-text = Tu texto
form-stars = Estrellas
form-language = Idioma de tu texto
form-name = Nombre del complemento
form-address = Dirección donde se encuentra
form-why = ¿Por qué le serviría a la gente?
form-send = Enviar
form-note = Lo que envíes se publica con el nombre de tu cuenta después de que alguien lo revise.
form-closed = No se puede enviar nada desde este sitio. Escribe a quienes hacen el complemento: sus enlaces están en su página.
