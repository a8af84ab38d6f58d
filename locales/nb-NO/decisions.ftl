# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Historikk for { $name }
description-history = Alt som er avgjort om { $name }: når, av hvem og hvorfor.
history-intro = Alle nominasjoner og alle avgjørelser, den eldste først. Ingenting fjernes i ettertid; en gal avgjørelse blir besvart med en senere.
history-all =
    { $count ->
        [one] Hele avgjørelsen
       *[other] Alle { $count } hendelser i historikken
    }
history-entry = { $outcome }: lenke til denne hendelsen
history-by = av { $actor }
history-version = Versjon { $version }
history-waited =
    { $days ->
        [0] avgjort samme dag
        [one] etter én dag
       *[other] etter { $days } dager
    }
history-reasons = Grunn:
history-about = Svar på: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Én person støttet dette.
       *[other] { $count } personer støttet dette.
    }
history-status = Status nå

status-listed = Oppført
status-pending = Venter på gransking
status-rejected = Avslått
status-disabled = Deaktivert
status-removed = Fjernet

tombstone-nameless = Dette tillegget er fjernet
tombstone-pending = Dette tillegget er nominert og venter på gransking. Det kan ikke installeres herfra ennå.
tombstone-rejected = Dette tillegget ble gransket og ikke godkjent. Det har aldri vært tilgjengelig her.
tombstone-disabled = Granskerne har deaktivert dette tillegget. Det kan ikke lenger installeres herfra.
tombstone-removed = Dette tillegget er ikke lenger med i galleriet. Det kan ikke lenger installeres herfra.
description-tombstone = { $name } er ikke oppført her. Denne siden viser hva som ble avgjort, når og hvorfor.
tombstone-act = Hvis du bruker det
tombstone-act-pending = Du trenger ikke å gjøre noe.
tombstone-act-rejected = Du trenger ikke å gjøre noe.
tombstone-act-disabled = Fjern det fra programmene dine, med mindre begrunnelsen nedenfor sier noe annet. Det får ikke flere oppdateringer.
tombstone-act-removed = Du kan fortsette å bruke det, men det får ikke flere oppdateringer herfra.
tombstone-decision = Hva som ble avgjort
tombstone-no-decision = Ingen avgjørelse er registrert: Tillegget forsvant fra galleriet sammen med kilden det kom fra.
tombstone-replaced = Erstattet av:
tombstone-queue = Se køen og hvor lang tid gransking tar

title-queue = Granskingskø
description-queue = Hvilke tillegg som venter på gransking, siden når, og hvor lang tid gransking tar for tiden.
queue-intro = Hvert tillegg blir sett på av mennesker før det oppføres. Denne siden viser hva som venter, i den rekkefølgen det blir sett på, og hvor lang tid det tar.
queue-as-of = Per { $date }.
queue-place = Plass
queue-addon = Tillegg
queue-since = Ventet siden
queue-days = Dager
queue-state = Venter på
queue-for-reviewers = granskerne
queue-for-developer = svar fra utvikleren
queue-empty = Ingenting venter for øyeblikket.
queue-times = Hvor lang tid gransking tar
queue-median =
    { $median ->
        [0] Halvparten av granskingene de siste { $weeks } ukene var ferdige samme dag,
        [one] Halvparten av granskingene de siste { $weeks } ukene var ferdige innen én dag,
       *[other] Halvparten av granskingene de siste { $weeks } ukene var ferdige innen { $median } dager,
    }
    .label = Median
queue-ninetieth =
    { $ninetieth ->
        [0] ni av ti samme dag.
        [one] ni av ti innen én dag.
       *[other] ni av ti innen { $ninetieth } dager.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] Én gransker var aktiv i denne tiden.
       *[other] { $count } granskere var aktive i denne tiden.
    }
queue-no-times = Ingenting er avgjort de siste { $weeks } ukene.
queue-chart = Antall dager granskingene tok, per uke
queue-week = Uke fra
queue-reviews = Granskinger
queue-nominate = Nominer et tillegg
    .text = Alle kan nominere et tillegg, ikke bare utvikleren. Skriv hvordan det kan være til hjelp for andre; det blir publisert med navnet ditt.
queue-join = Bli gransker
    .text = Granskerne er personer som har gitt ut eller anmeldt tillegg og kjenner retningslinjene. Hver avgjørelse er offentlig og bærer navnet til den som tok den.

title-policies = Retningslinjer
description-policies = Reglene som tillegg bedømmes etter, og avgjørelsene som viser til dem.
policies-intro = Avgjørelser tas etter disse reglene. Hver side viser avgjørelsene som viser til regelen.
title-policy = { $name }
description-policy = Hva retningslinjen «{ $name }» sier, og hvilke avgjørelser som viser til den.
policy-cited =
    { $count ->
        [0] Ingen avgjørelse viser til den ennå.
        [one] Én avgjørelse viser til den.
       *[other] { $count } avgjørelser viser til den.
    }
policy-decisions = Avgjørelser som viser til den
policy-newest =
    { $shown ->
        [one] Den nyeste vises.
       *[other] De { $shown } nyeste vises.
    }
policy-empty = Teksten til denne retningslinjen er ikke publisert ennå.

recommended-since = Anbefalt { $date }: se hvorfor
version-blocked-why = Hvorfor den er blokkert, og hva du bør gjøre
