# Swedish. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Historik för { $name }
description-history = Allt som har beslutats om { $name }: när, av vem och varför.
history-intro = Alla nomineringar och beslut, de äldsta först. Inget tas bort i efterhand; ett felaktigt beslut besvaras med ett senare.
history-all =
    { $count ->
        [one] Hela beslutet
       *[other] Alla { $count } poster i historiken
    }
history-entry = { $outcome }: länk till den här posten
history-by = av { $actor }
history-version = Version { $version }
history-waited =
    { $days ->
        [0] beslut samma dag
        [one] efter en dag
       *[other] efter { $days } dagar
    }
history-reasons = Skäl:
history-about = Svar på: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] En person stödde detta.
       *[other] { $count } personer stödde detta.
    }
history-status = Status

status-listed = I galleriet
status-pending = Väntar på granskning
status-rejected = Avvisat
status-disabled = Inaktiverat
status-removed = Borttaget

tombstone-nameless = Det här tillägget har tagits bort
tombstone-pending = Det här tillägget är nominerat och väntar på granskning. Det går ännu inte att installera härifrån.
tombstone-rejected = Det här tillägget granskades och godkändes inte. Det har aldrig varit tillgängligt här.
tombstone-disabled = Granskarna har inaktiverat det här tillägget. Det går inte längre att installera härifrån.
tombstone-removed = Det här tillägget ingår inte längre i galleriet. Det går inte längre att installera härifrån.
description-tombstone = { $name } finns inte i galleriet. Den här sidan visar vad som beslutades, när och varför.
tombstone-act = Om du använder det
tombstone-act-pending = Du behöver inte göra något.
tombstone-act-rejected = Du behöver inte göra något.
tombstone-act-disabled = Ta bort det från dina program, om inte skälet nedan säger något annat. Det får inga fler uppdateringar.
tombstone-act-removed = Du kan fortsätta använda det, men det får inga fler uppdateringar härifrån.
tombstone-decision = Vad som beslutades
tombstone-no-decision = Inget beslut är registrerat: tillägget lämnade galleriet tillsammans med den källa som det kom från.
tombstone-replaced = I stället finns:
tombstone-queue = Se kön och hur lång tid granskningar tar

title-queue = Granskningskö
description-queue = Vilka tillägg som väntar på granskning, sedan när, och hur lång tid granskningar tar just nu.
queue-intro = Alla tillägg granskas av människor innan de tas in i galleriet. Den här sidan visar vad som väntar, i den ordning det granskas, och hur lång tid det tar.
queue-as-of = Läget den { $date }.
queue-place = Plats
queue-addon = Tillägg
queue-since = Har väntat sedan
queue-days = Dagar
queue-state = Väntar på
queue-for-reviewers = granskarna
queue-for-developer = utvecklarens svar
queue-empty = Inget väntar just nu.
queue-times = Hur lång tid granskningar tar
queue-median =
    { $median ->
        [0] Hälften av granskningarna under de senaste { $weeks } veckorna blev klara samma dag,
        [one] Hälften av granskningarna under de senaste { $weeks } veckorna blev klara inom en dag,
       *[other] Hälften av granskningarna under de senaste { $weeks } veckorna blev klara inom { $median } dagar,
    }
    .label = Median
queue-ninetieth =
    { $ninetieth ->
        [0] nio av tio samma dag.
        [one] nio av tio inom en dag.
       *[other] nio av tio inom { $ninetieth } dagar.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] En granskare var aktiv under den tiden.
       *[other] { $count } granskare var aktiva under den tiden.
    }
queue-no-times = Inga beslut har fattats under de senaste { $weeks } veckorna.
queue-chart = Antal dagar som granskningar tog, per vecka
queue-week = Vecka från
queue-reviews = Granskningar
queue-nominate = Nominera ett tillägg
    .text = Vem som helst får nominera ett tillägg, inte bara utvecklaren. Skriv varför det skulle vara till nytta för andra; det publiceras med ditt namn.
queue-join = Bli granskare
    .text = Granskare är personer som har publicerat eller recenserat tillägg och som kan riktlinjerna. Alla beslut är offentliga och visar vem som har fattat dem.

title-policies = Riktlinjer
description-policies = Reglerna som tillägg bedöms efter, och besluten som hänvisar till dem.
policies-intro = Besluten fattas efter de här reglerna. Varje sida visar de beslut som hänvisar till regeln.
title-policy = { $name }
description-policy = Vad riktlinjen ”{ $name }” säger och vilka beslut som hänvisar till den.
policy-cited =
    { $count ->
        [0] Inget beslut hänvisar till den än.
        [one] Ett beslut hänvisar till den.
       *[other] { $count } beslut hänvisar till den.
    }
policy-decisions = Beslut som hänvisar till den
policy-newest =
    { $shown ->
        [one] Det senaste visas.
       *[other] De { $shown } senaste visas.
    }
policy-empty = Texten till den här riktlinjen har inte publicerats än.

recommended-since = Rekommenderat den { $date }: se varför
version-blocked-why = Varför den blockerades och vad du kan göra
