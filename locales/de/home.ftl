# German. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Add-ons in der eigenen Sprache, öffentlich beurteilt
home-lede =
    { $count ->
        [one] Ein Add-on. Seine Seite zeigt, was es tut, wer es macht, worauf es zugreifen darf und wie es beurteilt wurde.
       *[other] { $count } Add-ons. Jedes hat eine Seite, auf der steht, was es tut, wer es macht, worauf es zugreifen darf und wie es beurteilt wurde.
    }
home-recommended = Empfohlen
home-newest = Neu und aktualisiert
home-popular = Meistgenutzt
home-announcements = Neuigkeiten
home-spoken = Auf Deutsch beschrieben
home-spoken-count =
    { $count ->
        [one] Ein Add-on hat eine Beschreibung auf Deutsch.
       *[other] { $count } Add-ons haben eine Beschreibung auf Deutsch.
    }
home-all-categories = Alle Kategorien
home-empty = Die Galerie ist noch leer. Add-ons erscheinen hier, sobald der Katalog welche enthält.
