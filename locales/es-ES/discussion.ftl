# Spanish (Spain). Discussions, collections, forms. Notes on each message: en-US/discussion.ftl.

title-discussion = Conversación sobre { $name }
description-discussion = Preguntas, ideas y problemas sobre { $name }, con las respuestas de los desarrolladores.
title-thread = { $title } – { $name }
discussion-title = Conversación
discussion-all =
    { $count ->
        [one] Leer la única conversación
        [many] Leer { $count } de conversaciones
       *[other] Leer las { $count } conversaciones
    }
discussion-count =
    { $count ->
        [one] { $count } conversación
        [many] { $count } de conversaciones
       *[other] { $count } conversaciones
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
thread-solved = Resuelto
thread-locked = Cerrada
    .note = Esta conversación está cerrada. No se puede añadir nada.
post-developer = Desarrollador
post-answer = Esta es la respuesta
thread-to-answer = Ir a la respuesta
post-link = Mensaje de { $author }
post-in-reply = En respuesta a { $author }
thread-last = Último mensaje el { $date }
post-translated = Traducido; idioma original: { $language }
post-translated-by = Traducido por { $translator }; idioma original: { $language }
feed-link = Seguir por feed
feed-discussion = Conversación sobre { $name }
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
collection-updated = Modificada por última vez el { $date }
collection-missing =
    { $count ->
        [one] Otro complemento de esta colección no figura aquí.
        [many] Otros { $count } de complementos de esta colección no figuran aquí.
       *[other] Otros { $count } complementos de esta colección no figuran aquí.
    }

form-title-review = Escribir una reseña
form-title-post = Iniciar una conversación
form-title-reply = Responder
form-title-report = Informar de un problema con esta página
form-title-nomination = Proponer un complemento
form-kind = ¿De qué se trata?
form-subject = Título
form-text = Tu texto
form-stars = Estrellas
form-language = Idioma de tu texto
form-name = Nombre del complemento
form-address = Dirección donde se encuentra
form-why = ¿Por qué ayudaría a la gente?
form-send = Enviar
form-note = Lo que envías se publica con el nombre de tu cuenta después de que alguien lo haya mirado.
form-closed = Desde este sitio no se puede enviar nada. Escribe a quienes hacen el complemento: sus enlaces están en su página.
