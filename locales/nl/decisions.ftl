# Dutch. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Geschiedenis van { $name }
description-history = Alles wat over { $name } is besloten: wanneer, door wie en waarom.
history-intro = Elke voordracht en elke beslissing, de oudste eerst. Achteraf wordt er niets weggehaald; op een verkeerde beslissing volgt een latere.
history-all =
    { $count ->
        [one] De volledige beslissing
       *[other] Alle { $count } vermeldingen in de geschiedenis
    }
history-entry = { $outcome }: link naar deze vermelding
history-by = door { $actor }
history-version = Versie { $version }
history-waited =
    { $days ->
        [0] nog dezelfde dag beslist
        [one] na één dag
       *[other] na { $days } dagen
    }
history-reasons = Reden:
history-about = In antwoord op: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Eén persoon steunde dit.
       *[other] { $count } personen steunden dit.
    }
history-status = Huidige status

status-listed = Opgenomen
status-pending = Wacht op beoordeling
status-rejected = Afgewezen
status-disabled = Uitgeschakeld
status-removed = Verwijderd

tombstone-nameless = Deze add-on is verwijderd
tombstone-pending = Deze add-on is voorgedragen en wacht op een beoordeling. Je kunt hem hier nog niet installeren.
tombstone-rejected = Deze add-on is beoordeeld en niet aanvaard. Hij is hier nooit beschikbaar geweest.
tombstone-disabled = De beoordelaars hebben deze add-on uitgeschakeld. Je kunt hem hier niet meer installeren.
tombstone-removed = Deze add-on hoort niet meer bij de galerij. Je kunt hem hier niet meer installeren.
description-tombstone = { $name } staat niet in deze galerij. Deze pagina vertelt wat er is besloten, wanneer en waarom.
tombstone-act = Als je hem gebruikt
tombstone-act-pending = Je hoeft niets te doen.
tombstone-act-rejected = Je hoeft niets te doen.
tombstone-act-disabled = Verwijder hem uit je programma’s, tenzij de reden hieronder iets anders zegt. Hij krijgt geen updates meer.
tombstone-act-removed = Je kunt hem blijven gebruiken, maar hij krijgt vanuit deze galerij geen updates meer.
tombstone-decision = Wat er is besloten
tombstone-no-decision = Er is geen beslissing vastgelegd: de add-on verdween uit de galerij samen met de bron waaruit hij kwam.
tombstone-replaced = In plaats hiervan:
tombstone-queue = Bekijk de wachtrij en hoelang beoordelingen duren

title-queue = Wachtrij voor beoordeling
description-queue = Welke add-ons op een beoordeling wachten, sinds wanneer, en hoelang beoordelingen op dit moment duren.
queue-intro = Elke add-on wordt door mensen bekeken voordat hij wordt opgenomen. Deze pagina toont wat er wacht, in de volgorde waarin het wordt bekeken, en hoelang dat duurt.
queue-as-of = Stand op { $date }.
queue-place = Plaats
queue-addon = Add-on
queue-since = Wacht sinds
queue-days = Dagen
queue-state = Wacht op
queue-for-reviewers = de beoordelaars
queue-for-developer = het antwoord van de ontwikkelaar
queue-empty = Op dit moment wacht er niets.
queue-times = Hoelang beoordelingen duren
queue-median =
    { $median ->
        [0] Van de beoordelingen in de afgelopen { $weeks } weken was de helft nog dezelfde dag klaar,
        [one] Van de beoordelingen in de afgelopen { $weeks } weken was de helft binnen één dag klaar,
       *[other] Van de beoordelingen in de afgelopen { $weeks } weken was de helft binnen { $median } dagen klaar,
    }
    .label = Mediaan
queue-ninetieth =
    { $ninetieth ->
        [0] negen van de tien nog dezelfde dag.
        [one] negen van de tien binnen één dag.
       *[other] negen van de tien binnen { $ninetieth } dagen.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] In die tijd was één beoordelaar actief.
       *[other] In die tijd waren { $count } beoordelaars actief.
    }
queue-no-times = In de afgelopen { $weeks } weken is er niets beslist.
queue-chart = Duur van beoordelingen in dagen, per week
queue-week = Week vanaf
queue-reviews = Beoordelingen
queue-nominate = Een add-on voordragen
    .text = Iedereen mag een add-on voordragen, niet alleen de ontwikkelaar. Zeg waarom hij mensen zou helpen; dat wordt met je naam gepubliceerd.
queue-join = Beoordelaar worden
    .text = Beoordelaars zijn mensen die add-ons hebben uitgebracht of gerecenseerd en die de beleidsregels kennen. Elke beslissing is openbaar en draagt de naam van wie haar heeft genomen.

title-policies = Beleidsregels
description-policies = De regels waarmee add-ons worden beoordeeld, en de beslissingen die ernaar verwijzen.
policies-intro = Beslissingen worden volgens deze regels genomen. Elke pagina toont de beslissingen die naar de regel verwijzen.
title-policy = { $name }
description-policy = Wat de beleidsregel ‘{ $name }’ zegt, en welke beslissingen ernaar verwijzen.
policy-cited =
    { $count ->
        [0] Er verwijst nog geen beslissing naar.
        [one] Eén beslissing verwijst ernaar.
       *[other] { $count } beslissingen verwijzen ernaar.
    }
policy-decisions = Beslissingen die ernaar verwijzen
policy-newest =
    { $shown ->
        [one] De nieuwste wordt getoond.
       *[other] De nieuwste { $shown } worden getoond.
    }
policy-empty = De tekst van deze beleidsregel is nog niet gepubliceerd.

recommended-since = Aanbevolen op { $date }: bekijk waarom
version-blocked-why = Waarom ze is geblokkeerd en wat je moet doen
