# German. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Diskussion zu { $name }
description-discussion = Fragen, Ideen und Probleme zu { $name }, mit den Antworten der Entwickler.
title-thread = { $title } – { $name }
discussion-title = Diskussion
discussion-all =
    { $count ->
        [one] Die Diskussion lesen
       *[other] Alle { $count } Diskussionen
    }
discussion-count =
    { $count ->
        [one] { $count } Diskussion
       *[other] { $count } Diskussionen
    }
discussion-posts =
    { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
thread-question = Frage
thread-idea = Idee
thread-problem = Problem
thread-announcement = Ankündigung
thread-answered = Beantwortet
thread-solved = Gelöst
thread-locked = Geschlossen
    .note = Diese Diskussion ist geschlossen. Es kann nichts mehr hinzugefügt werden.
post-developer = Entwickler
post-answer = Das ist die Antwort
thread-to-answer = Zur Antwort
post-link = Beitrag von { $author }
post-in-reply = Antwort an { $author }
thread-last = Letzter Beitrag am { $date }
post-translated = Übersetzt (Original: { $language })
post-translated-by = Übersetzt von { $translator } (Original: { $language })
feed-link = Feed abonnieren
feed-discussion = Diskussion zu { $name }
feed-history = Entscheidungen über { $name }

title-collections = Sammlungen
description-collections = Listen von Add-ons, die gut zusammenpassen. Wer eine Liste pflegt, sagt auch, warum.
collections-intro = Von Hand gepflegte Listen. Bei jedem Eintrag steht, warum er dort ist.
collections-empty = Noch gibt es keine Sammlungen.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: ein Add-on, von Hand ausgewählt.
       *[other] { $name }: { $count } Add-ons, von Hand ausgewählt.
    }
collection-curator = Gepflegt von { $name }
collection-updated = Zuletzt geändert am { $date }
collection-missing =
    { $count ->
        [one] Ein weiteres Add-on dieser Sammlung ist hier nicht verzeichnet.
       *[other] { $count } weitere Add-ons dieser Sammlung sind hier nicht verzeichnet.
    }

form-title-review = Eine Rezension schreiben
form-title-post = Eine Diskussion beginnen
form-title-reply = Antworten
form-title-report = Ein Problem mit dieser Seite melden
form-title-nomination = Ein Add-on nominieren
form-kind = Worum geht es?
form-subject = Titel
form-text = Ihr Text
form-stars = Sterne
form-language = Sprache Ihres Textes
form-name = Name des Add-ons
form-address = Adresse, unter der es zu finden ist
form-why = Warum würde es anderen helfen?
form-send = Senden
form-note = Was Sie senden, wird durchgesehen und dann unter dem Namen Ihres Kontos veröffentlicht.
form-closed = Von dieser Website aus kann nichts gesendet werden. Bitte schreiben Sie an die Entwickler des Add-ons: Deren Links stehen auf seiner Seite.
