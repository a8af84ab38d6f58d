# German. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Verlauf von { $name }
description-history = Alles, was über { $name } entschieden wurde: wann, von wem und warum.
history-intro = Jede Nominierung und jede Entscheidung, die älteste zuerst. Nachträglich wird nichts entfernt; auf eine falsche Entscheidung antwortet eine spätere.
history-all =
    { $count ->
        [one] Die vollständige Entscheidung
       *[other] Alle { $count } Einträge des Verlaufs
    }
history-entry = { $outcome }: Link zu diesem Eintrag
history-by = von { $actor }
history-version = Version { $version }
history-waited =
    { $days ->
        [0] noch am selben Tag entschieden
        [one] nach einem Tag
       *[other] nach { $days } Tagen
    }
history-reasons = Grund:
history-about = Antwort auf: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Eine Person hat das unterstützt.
       *[other] { $count } Personen haben das unterstützt.
    }
history-status = Aktueller Stand

status-listed = Aufgenommen
status-pending = Wartet auf Prüfung
status-rejected = Abgelehnt
status-disabled = Deaktiviert
status-removed = Entfernt

tombstone-nameless = Dieses Add-on wurde entfernt
tombstone-pending = Dieses Add-on wurde nominiert und wartet auf seine Prüfung. Es kann von hier noch nicht installiert werden.
tombstone-rejected = Dieses Add-on wurde geprüft und nicht angenommen. Es war hier nie verfügbar.
tombstone-disabled = Die Prüfenden haben dieses Add-on deaktiviert. Es kann von hier nicht mehr installiert werden.
tombstone-removed = Dieses Add-on gehört nicht mehr zur Galerie. Es kann von hier nicht mehr installiert werden.
description-tombstone = { $name } ist hier nicht verzeichnet. Diese Seite zeigt, was entschieden wurde, wann und warum.
tombstone-act = Wenn Sie es benutzen
tombstone-act-pending = Es ist nichts zu tun.
tombstone-act-rejected = Es ist nichts zu tun.
tombstone-act-disabled = Entfernen Sie es aus Ihren Programmen, sofern die Begründung unten nichts anderes sagt. Es bekommt keine Updates mehr.
tombstone-act-removed = Sie können es weiter benutzen, aber es bekommt von hier keine Updates mehr.
tombstone-decision = Was entschieden wurde
tombstone-no-decision = Es ist keine Entscheidung verzeichnet: Das Add-on hat die Galerie zusammen mit der Quelle verlassen, aus der es stammte.
tombstone-replaced = An seiner Stelle:
tombstone-queue = Die Warteschlange und die Dauer der Prüfungen ansehen

title-queue = Warteschlange für Prüfungen
description-queue = Welche Add-ons auf eine Prüfung warten, seit wann, und wie lange Prüfungen zurzeit dauern.
queue-intro = Jedes Add-on wird von Menschen angesehen, bevor es aufgenommen wird. Diese Seite zeigt, was wartet, in der Reihenfolge, in der es angesehen wird, und wie lange das dauert.
queue-as-of = Stand: { $date }.
queue-place = Platz
queue-addon = Add-on
queue-since = Wartet seit
queue-days = Tage
queue-state = Wartet auf
queue-for-reviewers = die Prüfenden
queue-for-developer = die Antwort der Entwickler
queue-empty = Zurzeit wartet nichts.
queue-times = Wie lange Prüfungen dauern
queue-median =
    { $median ->
        [0] Von den Prüfungen der letzten { $weeks } Wochen war die Hälfte noch am selben Tag abgeschlossen,
        [one] Von den Prüfungen der letzten { $weeks } Wochen war die Hälfte innerhalb eines Tages abgeschlossen,
       *[other] Von den Prüfungen der letzten { $weeks } Wochen war die Hälfte innerhalb von { $median } Tagen abgeschlossen,
    }
    .label = Median
queue-ninetieth =
    { $ninetieth ->
        [0] neun von zehn noch am selben Tag.
        [one] neun von zehn innerhalb eines Tages.
       *[other] neun von zehn innerhalb von { $ninetieth } Tagen.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] In dieser Zeit war eine prüfende Person aktiv.
       *[other] In dieser Zeit waren { $count } Prüfende aktiv.
    }
queue-no-times = In den letzten { $weeks } Wochen wurde nichts entschieden.
queue-chart = Dauer der Prüfungen in Tagen, nach Wochen
queue-week = Woche ab
queue-reviews = Prüfungen
queue-nominate = Ein Add-on nominieren
    .text = Alle können ein Add-on nominieren, nicht nur seine Entwickler. Schreiben Sie, warum es anderen helfen würde; das wird mit Ihrem Namen veröffentlicht.
queue-join = Selbst Add-ons prüfen
    .text = Prüfende sind Menschen, die Add-ons veröffentlicht oder rezensiert haben und die Richtlinien kennen. Jede Entscheidung ist öffentlich und trägt den Namen der Person, die sie getroffen hat.

title-policies = Richtlinien
description-policies = Die Regeln, nach denen Add-ons beurteilt werden, und die Entscheidungen, die sich darauf stützen.
policies-intro = Entscheidungen werden nach diesen Regeln getroffen. Jede Seite führt die Entscheidungen auf, die sich auf die Regel stützen.
title-policy = { $name }
description-policy = Was die Richtlinie „{ $name }“ sagt und welche Entscheidungen sich darauf stützen.
policy-cited =
    { $count ->
        [0] Noch stützt sich keine Entscheidung darauf.
        [one] Eine Entscheidung stützt sich darauf.
       *[other] { $count } Entscheidungen stützen sich darauf.
    }
policy-decisions = Entscheidungen, die sich darauf stützen
policy-newest =
    { $shown ->
        [one] Die neueste wird angezeigt.
       *[other] Die neuesten { $shown } werden angezeigt.
    }
policy-empty = Der Text dieser Richtlinie ist noch nicht veröffentlicht.

recommended-since = Empfohlen am { $date }: Begründung ansehen
version-blocked-why = Warum sie gesperrt wurde und was zu tun ist
