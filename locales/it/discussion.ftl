# Italian. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Discussione su { $name }
description-discussion = Domande, idee e problemi su { $name }, con le risposte degli sviluppatori.
title-thread = { $title } – { $name }
discussion-title = Discussione
discussion-all =
    { $count ->
        [one] Leggi la discussione
        [many] Leggi { $count } di discussioni
       *[other] Leggi tutte le { $count } discussioni
    }
discussion-count =
    { $count ->
        [one] { $count } discussione
        [many] { $count } di discussioni
       *[other] { $count } discussioni
    }
discussion-posts =
    { $count ->
        [one] { $count } messaggio
        [many] { $count } di messaggi
       *[other] { $count } messaggi
    }
thread-question = Domanda
thread-idea = Idea
thread-problem = Problema
thread-announcement = Annuncio
thread-answered = Con risposta
thread-solved = Risolto
thread-locked = Chiusa
    .note = Questa discussione è chiusa. Non si può aggiungere nulla.
post-developer = Sviluppatore
post-answer = Questa è la risposta
thread-to-answer = Vai alla risposta
post-link = Messaggio scritto da { $author }
post-in-reply = In risposta a { $author }
thread-last = Ultimo messaggio in data { $date }
post-translated = Tradotto (lingua originale: { $language })
post-translated-by = Tradotto da { $translator } (lingua originale: { $language })
feed-link = Segui il feed
feed-discussion = Discussione su { $name }
feed-history = Decisioni su { $name }

title-collections = Raccolte
description-collections = Elenchi di componenti aggiuntivi che stanno bene insieme, ognuno a cura di qualcuno che spiega perché.
collections-intro = Elenchi curati a mano. Ogni voce dice perché è lì.
collections-empty = Non ci sono ancora raccolte.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: un componente aggiuntivo, scelto a mano.
        [many] { $name }: { $count } di componenti aggiuntivi, scelti a mano.
       *[other] { $name }: { $count } componenti aggiuntivi, scelti a mano.
    }
collection-curator = A cura di { $name }
collection-updated = Ultima modifica in data { $date }
collection-missing =
    { $count ->
        [one] Un altro componente di questa raccolta non è presente qui.
        [many] Altri { $count } di componenti di questa raccolta non sono presenti qui.
       *[other] Altri { $count } componenti di questa raccolta non sono presenti qui.
    }

form-title-review = Scrivi una recensione
form-title-post = Avvia una discussione
form-title-reply = Rispondi
form-title-report = Segnala un problema con questa pagina
form-title-nomination = Candida un componente
form-kind = Di che cosa si tratta?
form-subject = Titolo
form-text = Il tuo testo
form-stars = Stelle
form-language = Lingua del tuo testo
form-name = Nome del componente
form-address = Indirizzo a cui si trova
form-why = Perché sarebbe utile alle persone?
form-send = Invia
form-note = Ciò che invii viene pubblicato con il nome del tuo account, dopo un controllo.
form-closed = Da questo sito non si può inviare nulla. Scrivi a chi realizza il componente: i link sono nella sua pagina.
