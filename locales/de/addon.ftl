# German. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installieren
addon-authors =
    { $count ->
        [one] Autor
       *[other] Autoren
    }
addon-recommended = Empfohlen

facts-label = Auf einen Blick
fact-rating = Bewertung
fact-users = Benutzer
fact-updated = Aktualisiert
fact-added = Aufgenommen
fact-size = Größe
fact-licence = Lizenz
fact-version = Version
fact-type = Typ

addon-screenshots = Bildschirmfotos
screenshot-number = Bildschirmfoto { $n }
screenshot-outside = Bild auf einer anderen Website
addon-description = Beschreibung
    .empty = Die Entwickler haben noch keine Beschreibung geschrieben.
addon-whats-new = Neu in { $version }
addon-all-versions =
    { $count ->
        [one] Dateien und Details der einzigen Version
       *[other] Alle { $count } Versionen
    }
addon-trust = Wie es beurteilt wurde
trust-approved =
    { $reviewers ->
        [0] Angenommen am { $date }.
        [one] Von einer prüfenden Person am { $date } angenommen.
       *[other] Von { $reviewers } Prüfenden am { $date } angenommen.
    }
trust-decided = { $outcome } am { $date }.
trust-waited =
    { $days ->
        [0] Noch am selben Tag entschieden.
        [one] Die Wartezeit betrug einen Tag.
       *[other] Die Wartezeit betrug { $days } Tage.
    }

outcome-nominated = Nominiert
outcome-approved = Angenommen
outcome-rejected = Abgelehnt
outcome-needs-information = Rückfrage
outcome-recommended = Empfohlen
outcome-disabled = Deaktiviert
outcome-restored = Wiederhergestellt
outcome-appealed = Widerspruch eingelegt
outcome-appeal-upheld = Widerspruch stattgegeben
outcome-appeal-dismissed = Widerspruch zurückgewiesen
outcome-withdrawn = Zurückgezogen
outcome-endorsed = Bestätigt

addon-permissions = Berechtigungen
addon-permissions-intro = Worauf es nach der Installation zugreifen darf:
addon-details = Details
addon-languages = Sprachen
addon-languages-intro = Die eigene Oberfläche ist übersetzt in:
addon-categories = Kategorien
addon-tags = Schlagwörter
addon-extends = Läuft in
addon-links = Links
addon-content-rating = Inhalt
content-rating-none = Nichts, wovor gewarnt werden müsste.
intensity-none = keine
intensity-mild = gering
intensity-moderate = mäßig
intensity-intense = stark
oars-violence = Gewalt
oars-drugs = Alkohol, Tabak und andere Drogen
oars-sex = Sex und Nacktheit
oars-language = Derbe Sprache
oars-social = Kommunikation mit anderen
oars-money = Käufe, Glücksspiel oder Werbung
addon-related = Ähnliche Add-ons

link-homepage = Homepage
link-support = Hilfe
link-source = Quelltext
link-vcs = Quelltext
link-donate = Spenden
link-issues = Problem melden
link-translate = Beim Übersetzen helfen
link-faq = Fragen und Antworten
link-contact = Kontakt
link-contribute = Mitmachen
link-documentation = Dokumentation
link-privacy = Datenschutzerklärung

versions-heading = Versionen von { $name }
version-number = Version { $version }
version-current = Aktuell
version-blocked = Gesperrt
    .note = Diese Version wurde aus Sicherheitsgründen gesperrt. Bitte eine andere verwenden.
version-released = Veröffentlicht am { $date }
version-notes-empty = Keine Versionshinweise.
version-files = Dateien
file-for = Download für { $platform }
file-for-all = Download
file-digest = { $algorithm }-Prüfsumme
version-compatibility = Läuft mit
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } für { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } oder neuer
compatible-until = { $application } bis { $max }
compatible-range = { $application } { $min } bis { $max }
versions-empty = Noch ist keine Version veröffentlicht. Versionen erscheinen hier mit ihren Hinweisen und Dateien.
