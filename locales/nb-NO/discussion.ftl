# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Diskusjon om { $name }
description-discussion = Spørsmål, ideer og problemer rundt { $name }, med svar fra utviklerne.
title-thread = { $title } – { $name }
discussion-title = Diskusjon
discussion-all =
    { $count ->
        [one] Les diskusjonen
       *[other] Alle { $count } diskusjoner
    }
discussion-count =
    { $count ->
        [one] { $count } diskusjon
       *[other] { $count } diskusjoner
    }
discussion-posts =
    { $count ->
        [one] { $count } innlegg
       *[other] { $count } innlegg
    }
thread-question = Spørsmål
thread-idea = Idé
thread-problem = Problem
thread-announcement = Kunngjøring
thread-answered = Besvart
thread-solved = Løst
thread-locked = Avsluttet
    .note = Denne diskusjonen er avsluttet. Ingenting kan legges til.
post-developer = Utvikler
post-answer = Dette er svaret
thread-to-answer = Gå til svaret
post-link = Innlegg av { $author }
post-in-reply = Svar til { $author }
thread-last = Siste innlegg { $date }
post-translated = Oversatt (originalspråk: { $language })
post-translated-by = Oversatt av { $translator } (originalspråk: { $language })
feed-link = Nyhetsstrøm
feed-discussion = Diskusjon om { $name }
feed-history = Avgjørelser om { $name }

title-collections = Samlinger
description-collections = Lister over tillegg som passer godt sammen. Den som vedlikeholder listen, skriver hvorfor.
collections-intro = Lister som vedlikeholdes for hånd. Ved hvert tillegg står det hvorfor det er med.
collections-empty = Det finnes ingen samlinger ennå.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: ett tillegg, valgt ut for hånd.
       *[other] { $name }: { $count } tillegg, valgt ut for hånd.
    }
collection-curator = Vedlikeholdes av { $name }
collection-updated = Sist endret { $date }
collection-missing =
    { $count ->
        [one] Ett tillegg til i denne samlingen er ikke oppført her.
       *[other] { $count } andre tillegg i denne samlingen er ikke oppført her.
    }

form-title-review = Skriv en anmeldelse
form-title-post = Start en diskusjon
form-title-reply = Svar
form-title-report = Meld fra om en feil på denne siden
form-title-nomination = Nominer et tillegg
form-kind = Hva gjelder det?
form-subject = Tittel
form-text = Teksten din
form-stars = Stjerner
form-language = Språket i teksten din
form-name = Navnet på tillegget
form-address = Adressen der det finnes
form-why = Hvordan kan det være til hjelp for andre?
form-send = Send
form-note = Det du sender, blir sett gjennom og deretter publisert under navnet på kontoen din.
form-closed = Ingenting kan sendes fra dette nettstedet. Skriv til dem som lager tillegget: Lenkene deres finner du på siden til tillegget.
