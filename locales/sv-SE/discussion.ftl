# Swedish. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Diskussion om { $name }
description-discussion = Frågor, idéer och problem kring { $name }, med utvecklarnas svar.
title-thread = { $title } – { $name }
discussion-title = Diskussion
discussion-all =
    { $count ->
        [one] Läs diskussionen
       *[other] Alla { $count } diskussioner
    }
discussion-count =
    { $count ->
        [one] { $count } diskussion
       *[other] { $count } diskussioner
    }
discussion-posts =
    { $count ->
        [one] { $count } inlägg
       *[other] { $count } inlägg
    }
thread-question = Fråga
thread-idea = Idé
thread-problem = Problem
thread-announcement = Meddelande
thread-answered = Besvarad
thread-solved = Löst
thread-locked = Stängd
    .note = Den här diskussionen är stängd. Det går inte att lägga till något i den.
post-developer = Utvecklare
post-answer = Det här är svaret
thread-to-answer = Gå till svaret
post-link = Inlägg av { $author }
post-in-reply = Svar till { $author }
thread-last = Senaste inlägget den { $date }
post-translated = Översatt från { $language }
post-translated-by = Översatt från { $language } av { $translator }
feed-link = Följ via flöde
feed-discussion = Diskussion om { $name }
feed-history = Beslut om { $name }

title-collections = Samlingar
description-collections = Listor över tillägg som passar bra ihop, var och en sammanställd av någon som berättar varför.
collections-intro = Listor som sköts för hand. För varje tillägg står varför det finns med.
collections-empty = Det finns inga samlingar än.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: ett tillägg, valt för hand.
       *[other] { $name }: { $count } tillägg, valda för hand.
    }
collection-curator = Sköts av { $name }
collection-updated = Senast ändrad den { $date }
collection-missing =
    { $count ->
        [one] Ytterligare ett tillägg i samlingen finns inte i det här galleriet.
       *[other] Ytterligare { $count } tillägg i samlingen finns inte i det här galleriet.
    }

form-title-review = Skriv en recension
form-title-post = Starta en diskussion
form-title-reply = Svara
form-title-report = Rapportera ett problem med den här sidan
form-title-nomination = Nominera ett tillägg
form-kind = Vad gäller det?
form-subject = Rubrik
form-text = Din text
form-stars = Stjärnor
form-language = Språket i din text
form-name = Tilläggets namn
form-address = Adress där det finns
form-why = Varför skulle det vara till nytta för andra?
form-send = Skicka
form-note = Det du skickar kontrolleras först och publiceras sedan under ditt kontos namn.
form-closed = Det går inte att skicka något från den här webbplatsen. Skriv i stället till dem som utvecklar tillägget: deras länkar finns på tilläggets sida.
