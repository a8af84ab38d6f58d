# Catalan. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Debat sobre { $name }
description-discussion = Preguntes, idees i problemes sobre { $name }, amb les respostes dels desenvolupadors.
title-thread = { $title } – { $name }
discussion-title = Debat
discussion-all =
    { $count ->
        [one] Llegiu l’únic debat
        [many] { $count } de debats
       *[other] Tots els { $count } debats
    }
discussion-count =
    { $count ->
        [one] { $count } debat
        [many] { $count } de debats
       *[other] { $count } debats
    }
discussion-posts =
    { $count ->
        [one] { $count } missatge
        [many] { $count } de missatges
       *[other] { $count } missatges
    }
thread-question = Pregunta
thread-idea = Idea
thread-problem = Problema
thread-announcement = Anunci
thread-answered = Respost
thread-solved = Resolt
thread-locked = Tancat
    .note = Aquest debat està tancat. No s’hi pot afegir res.
post-developer = Desenvolupador
post-answer = Aquesta és la resposta
thread-to-answer = Aneu a la resposta
post-link = Missatge de { $author }
post-in-reply = En resposta a { $author }
thread-last = Últim missatge: { $date }
post-translated = Traducció (original: { $language })
post-translated-by = Traducció de { $translator } (original: { $language })
feed-link = Seguiu el canal
feed-discussion = Debat sobre { $name }
feed-history = Decisions sobre { $name }

title-collections = Col·leccions
description-collections = Llistes de complements que lliguen bé; qui en porta una també diu per què.
collections-intro = Llistes que porten persones a mà. Cada entrada diu per què hi és.
collections-empty = Encara no hi ha cap col·lecció.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: un complement, triat a mà.
        [many] { $name }: { $count } de complements, triats a mà.
       *[other] { $name }: { $count } complements, triats a mà.
    }
collection-curator = A cura de { $name }
collection-updated = Últim canvi: { $date }
collection-missing =
    { $count ->
        [one] Hi ha un altre complement d’aquesta col·lecció que no és a la galeria.
        [many] Hi ha { $count } de complements més d’aquesta col·lecció que no són a la galeria.
       *[other] Hi ha { $count } complements més d’aquesta col·lecció que no són a la galeria.
    }

form-title-review = Escriviu una ressenya
form-title-post = Comenceu un debat
form-title-reply = Responeu
form-title-report = Informeu d’un problema d’aquesta pàgina
form-title-nomination = Proposeu un complement
form-kind = De què tracta?
form-subject = Títol
form-text = El vostre text
form-stars = Estrelles
form-language = Llengua del text
form-name = Nom del complement
form-address = Adreça on es pot trobar
form-why = Per què ajudaria la gent?
form-send = Envia
form-note = El que envieu es publica amb el nom del vostre compte, un cop s’ha revisat.
form-closed = Des d’aquest lloc no es pot enviar res. Escriviu a qui fa el complement: en trobareu els enllaços a la pàgina del complement.
