# German. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Zum Inhalt springen
nav-main = Hauptmenü
nav-breadcrumb = Pfad zu dieser Seite
nav-home = Startseite
nav-categories = Kategorien
nav-browse = Stöbern
nav-about = Über die Galerie
nav-language = Sprache
nav-source = Quelltext dieser Website
footer-privacy = Keine Cookies. Nichts wird von anderen Websites geladen.

pagination-label = Seiten dieser Liste
pagination-previous = Zurück
pagination-next = Weiter
pagination-page = Seite { $page }
pagination-position = Seite { $page } von { $of }

language-note = Sprache: { $language }
text-not-translated = Der Text auf dieser Seite ist noch nicht ins Deutsche übersetzt.
language-untranslated = nicht übersetzt
picture-missing = Bild nicht verfügbar
scan-code = Scannen, um diese Seite auf einem Telefon zu öffnen
title-chooser = Sprache wählen
chooser-greeting = Weiter auf Deutsch
language-yours = eigene Sprache

title-site = { $title } – { $site }
title-page = { $title }, Seite { $page }
title-home = Add-ons in der eigenen Sprache
title-addon = { $name }
title-versions = Versionen von { $name }
title-reviews = Rezensionen zu { $name }
title-category = { $name }
title-type = { $name }
title-tag = Schlagwort: { $name }
title-user = Add-ons von { $name }
title-categories = Kategorien
title-not-found = Diese Seite gibt es nicht

description-home = Erweiterungen, Themes, Wörterbücher und mehr. Jeweils mit Versionen, Rezensionen und dem Urteil der Prüfenden, auf Deutsch.
description-category =
    { $count ->
        [one] Ein Add-on in der Kategorie { $name }.
       *[other] { $count } Add-ons in der Kategorie { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: ein Add-on, mit Versionen und Rezensionen.
       *[other] { $name }: { $count } Add-ons, mit Versionen und Rezensionen.
    }
description-tag =
    { $count ->
        [one] Ein Add-on mit dem Schlagwort { $name }.
       *[other] { $count } Add-ons mit dem Schlagwort { $name }.
    }
description-user =
    { $count ->
        [one] Ein Add-on von { $name }.
       *[other] { $count } Add-ons von { $name }.
    }
description-categories = Alle Kategorien von Add-ons, jeweils mit der Anzahl der Einträge.
description-versions = Jede Version von { $name }: wann sie erschien, was sich geändert hat und ihre Dateien.
description-reviews = Was Benutzer über { $name } sagen, in ihrer eigenen Sprache und übersetzt.

size-bytes = { $size } Byte
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Diese Seite gibt es nicht
not-found-text = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite wurde verschoben oder entfernt.
not-found-home = Zur Startseite
not-found-categories = In den Kategorien stöbern
redirect-heading = Diese Seite ist umgezogen
redirect-text = Jetzt ist sie hier:
