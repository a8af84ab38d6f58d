# Danish. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Diskussion om { $name }
description-discussion = Spørgsmål, idéer og problemer vedrørende { $name }, med udviklernes svar.
title-thread = { $title } – { $name }
discussion-title = Diskussion
discussion-all =
    { $count ->
        [one] Læs diskussionen
       *[other] Alle { $count } diskussioner
    }
discussion-count =
    { $count ->
        [one] { $count } diskussion
       *[other] { $count } diskussioner
    }
discussion-posts =
    { $count ->
        [one] { $count } indlæg
       *[other] { $count } indlæg
    }
thread-question = Spørgsmål
thread-idea = Idé
thread-problem = Problem
thread-announcement = Meddelelse
thread-answered = Besvaret
thread-solved = Løst
thread-locked = Lukket
    .note = Denne diskussion er lukket. Der kan ikke tilføjes mere.
post-developer = Udvikler
post-answer = Dette er svaret
thread-to-answer = Gå til svaret
post-link = Indlæg af { $author }
post-in-reply = Svar til { $author }
thread-last = Seneste indlæg den { $date }
post-translated = Oversat fra { $language }
post-translated-by = Oversat fra { $language } af { $translator }
feed-link = Følg via feed
feed-discussion = Diskussion om { $name }
feed-history = Afgørelser om { $name }

title-collections = Samlinger
description-collections = Lister over tilføjelser, der passer godt sammen, hver samlet af en person, der fortæller hvorfor.
collections-intro = Lister, der vedligeholdes i hånden. For hver tilføjelse står der, hvorfor den er med.
collections-empty = Der er ingen samlinger endnu.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: én tilføjelse, udvalgt i hånden.
       *[other] { $name }: { $count } tilføjelser, udvalgt i hånden.
    }
collection-curator = Vedligeholdes af { $name }
collection-updated = Senest ændret den { $date }
collection-missing =
    { $count ->
        [one] Yderligere én tilføjelse i samlingen findes ikke i dette galleri.
       *[other] Yderligere { $count } tilføjelser i samlingen findes ikke i dette galleri.
    }

form-title-review = Skriv en anmeldelse
form-title-post = Start en diskussion
form-title-reply = Svar
form-title-report = Rapportér et problem med denne side
form-title-nomination = Nominér en tilføjelse
form-kind = Hvad drejer det sig om?
form-subject = Titel
form-text = Din tekst
form-stars = Stjerner
form-language = Sproget i din tekst
form-name = Tilføjelsens navn
form-address = Adressen, hvor den findes
form-why = Hvorfor ville den være til gavn for andre?
form-send = Send
form-note = Det, du sender, bliver set igennem og derefter offentliggjort under din kontos navn.
form-closed = Der kan ikke sendes noget fra dette websted. Skriv i stedet til dem, der udvikler tilføjelsen: Deres links står på tilføjelsens side.
