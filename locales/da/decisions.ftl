# Danish. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Historik for { $name }
description-history = Alt, hvad der er afgjort om { $name }: hvornår, af hvem og hvorfor.
history-intro = Alle nomineringer og alle afgørelser, de ældste først. Intet fjernes bagefter; en forkert afgørelse besvares med en senere.
history-all =
    { $count ->
        [one] Hele afgørelsen
       *[other] Alle { $count } poster i historikken
    }
history-entry = { $outcome }: link til denne post
history-by = af { $actor }
history-version = Version { $version }
history-waited =
    { $days ->
        [0] afgjort samme dag
        [one] efter én dag
       *[other] efter { $days } dage
    }
history-reasons = Begrundelse:
history-about = Svar på: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Én person støttede dette.
       *[other] { $count } personer støttede dette.
    }
history-status = Status

status-listed = I galleriet
status-pending = Venter på gennemgang
status-rejected = Afvist
status-disabled = Deaktiveret
status-removed = Fjernet

tombstone-nameless = Denne tilføjelse er fjernet
tombstone-pending = Denne tilføjelse er nomineret og venter på at blive gennemgået. Den kan ikke installeres herfra endnu.
tombstone-rejected = Denne tilføjelse er gennemgået og blev ikke godkendt. Den har aldrig været tilgængelig her.
tombstone-disabled = Bedømmerne har deaktiveret denne tilføjelse. Den kan ikke længere installeres herfra.
tombstone-removed = Denne tilføjelse er ikke længere med i galleriet. Den kan ikke længere installeres herfra.
description-tombstone = { $name } er ikke med i galleriet. Denne side viser, hvad der blev afgjort, hvornår og hvorfor.
tombstone-act = Hvis du bruger den
tombstone-act-pending = Du behøver ikke at gøre noget.
tombstone-act-rejected = Du behøver ikke at gøre noget.
tombstone-act-disabled = Fjern den fra dine programmer, medmindre begrundelsen nedenfor siger noget andet. Den får ikke flere opdateringer.
tombstone-act-removed = Du kan blive ved med at bruge den, men den får ikke flere opdateringer herfra.
tombstone-decision = Hvad der blev afgjort
tombstone-no-decision = Der er ikke registreret nogen afgørelse: Tilføjelsen forlod galleriet sammen med den kilde, den kom fra.
tombstone-replaced = I stedet findes:
tombstone-queue = Se køen, og hvor lang tid gennemgange tager

title-queue = Kø til gennemgang
description-queue = Hvilke tilføjelser der venter på gennemgang, siden hvornår, og hvor lang tid gennemgange tager for tiden.
queue-intro = Alle tilføjelser bliver set igennem af mennesker, før de optages i galleriet. Denne side viser, hvad der venter, i den rækkefølge det bliver gennemgået, og hvor lang tid det tager.
queue-as-of = Opgjort den { $date }.
queue-place = Plads
queue-addon = Tilføjelse
queue-since = Har ventet siden
queue-days = Dage
queue-state = Venter på
queue-for-reviewers = bedømmerne
queue-for-developer = udviklerens svar
queue-empty = Intet venter i øjeblikket.
queue-times = Hvor lang tid gennemgange tager
queue-median =
    { $median ->
        [0] Halvdelen af gennemgangene i de seneste { $weeks } uger var færdige samme dag,
        [one] Halvdelen af gennemgangene i de seneste { $weeks } uger var færdige inden for én dag,
       *[other] Halvdelen af gennemgangene i de seneste { $weeks } uger var færdige inden for { $median } dage,
    }
    .label = Median
queue-ninetieth =
    { $ninetieth ->
        [0] ni ud af ti samme dag.
        [one] ni ud af ti inden for én dag.
       *[other] ni ud af ti inden for { $ninetieth } dage.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] Én bedømmer var aktiv i den periode.
       *[other] { $count } bedømmere var aktive i den periode.
    }
queue-no-times = Intet er blevet afgjort i de seneste { $weeks } uger.
queue-chart = Antal dage, gennemgange tog, pr. uge
queue-week = Uge fra
queue-reviews = Gennemgange
queue-nominate = Nominér en tilføjelse
    .text = Alle kan nominere en tilføjelse, ikke kun dens udvikler. Skriv, hvorfor den ville være til gavn for andre; det bliver offentliggjort med dit navn.
queue-join = Bliv bedømmer
    .text = Bedømmere er personer, der har udgivet eller anmeldt tilføjelser og kender retningslinjerne. Alle afgørelser er offentlige og viser, hvem der har truffet dem.

title-policies = Retningslinjer
description-policies = De regler, tilføjelser bedømmes efter, og de afgørelser, der henviser til dem.
policies-intro = Afgørelserne træffes efter disse regler. Hver side viser de afgørelser, der henviser til reglen.
title-policy = { $name }
description-policy = Hvad retningslinjen ”{ $name }” siger, og hvilke afgørelser der henviser til den.
policy-cited =
    { $count ->
        [0] Ingen afgørelse henviser til den endnu.
        [one] Én afgørelse henviser til den.
       *[other] { $count } afgørelser henviser til den.
    }
policy-decisions = Afgørelser, der henviser til den
policy-newest =
    { $shown ->
        [one] Den nyeste vises.
       *[other] De { $shown } nyeste vises.
    }
policy-empty = Teksten til denne retningslinje er ikke offentliggjort endnu.

recommended-since = Anbefalet den { $date }: se hvorfor
version-blocked-why = Hvorfor den blev blokeret, og hvad du kan gøre
