# Dutch. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Discussie over { $name }
description-discussion = Vragen, ideeën en problemen rond { $name }, met de antwoorden van de ontwikkelaars.
title-thread = { $title } – { $name }
discussion-title = Discussie
discussion-all =
    { $count ->
        [one] De discussie lezen
       *[other] Alle { $count } discussies
    }
discussion-count =
    { $count ->
        [one] { $count } discussie
       *[other] { $count } discussies
    }
discussion-posts =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
thread-question = Vraag
thread-idea = Idee
thread-problem = Probleem
thread-announcement = Aankondiging
thread-answered = Beantwoord
thread-solved = Opgelost
thread-locked = Gesloten
    .note = Deze discussie is gesloten. Er kan niets meer aan worden toegevoegd.
post-developer = Ontwikkelaar
post-answer = Dit is het antwoord
thread-to-answer = Naar het antwoord
post-link = Bericht van { $author }
post-in-reply = In reactie op { $author }
thread-last = Laatste bericht op { $date }
post-translated = Vertaald (origineel: { $language })
post-translated-by = Vertaald door { $translator } (origineel: { $language })
feed-link = Feed volgen
feed-discussion = Discussie over { $name }
feed-history = Beslissingen over { $name }

title-collections = Collecties
description-collections = Lijsten met add-ons die goed bij elkaar passen, elk bijgehouden door iemand die zegt waarom.
collections-intro = Lijsten die mensen met de hand bijhouden. Bij elke add-on staat waarom hij erbij hoort.
collections-empty = Er zijn nog geen collecties.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: één add-on, met de hand gekozen.
       *[other] { $name }: { $count } add-ons, met de hand gekozen.
    }
collection-curator = Bijgehouden door { $name }
collection-updated = Laatst gewijzigd op { $date }
collection-missing =
    { $count ->
        [one] Eén andere add-on uit deze collectie staat niet in deze galerij.
       *[other] { $count } andere add-ons uit deze collectie staan niet in deze galerij.
    }

form-title-review = Een recensie schrijven
form-title-post = Een discussie beginnen
form-title-reply = Antwoorden
form-title-report = Een probleem met deze pagina melden
form-title-nomination = Een add-on voordragen
form-kind = Waar gaat het over?
form-subject = Titel
form-text = Je tekst
form-stars = Sterren
form-language = Taal van je tekst
form-name = Naam van de add-on
form-address = Adres waar hij te vinden is
form-why = Waarom zou hij mensen helpen?
form-send = Versturen
form-note = Wat je verstuurt, wordt bekeken en daarna gepubliceerd onder de naam van je account.
form-closed = Vanaf deze site kun je niets versturen. Schrijf naar de makers van de add-on: hun links staan op zijn pagina.
