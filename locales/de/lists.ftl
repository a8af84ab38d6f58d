# German. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Erweiterung
type-extension-plural = Erweiterungen
type-theme = Theme
type-theme-plural = Themes
type-dictionary = Wörterbuch
type-dictionary-plural = Wörterbücher
type-language-pack = Sprachpaket
type-language-pack-plural = Sprachpakete
type-desktop-application = Desktop-App
type-desktop-application-plural = Desktop-Apps
type-console-application = Befehlszeilenprogramm
type-console-application-plural = Befehlszeilenprogramme
type-web-application = Web-App
type-web-application-plural = Web-Apps
type-plugin = Plug-in
type-plugin-plural = Plug-ins
type-font = Schriftart
type-font-plural = Schriftarten
type-codec = Codec
type-codec-plural = Codecs
type-inputmethod = Eingabemethode
type-inputmethod-plural = Eingabemethoden
type-icon-theme = Symbolthema
type-icon-theme-plural = Symbolthemen
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Komponente
type-generic-plural = Komponenten
type-operating-system = Betriebssystem
type-operating-system-plural = Betriebssysteme
type-other = Sonstiges
type-other-plural = Sonstige Add-ons

sort-label = Sortierung
sort-users = Meistgenutzt
sort-rating = Bestbewertet
sort-newest = Neueste
sort-name = Nach Name

list-count =
    { $count ->
        [one] { $count } Add-on
       *[other] { $count } Add-ons
    }
list-empty = Hier ist noch nichts verzeichnet. Ein Add-on erscheint hier, sobald seine Entwickler diese Liste auswählen.
users-count =
    { $count ->
        [one] { $count } Benutzer
       *[other] { $count } Benutzer
    }
category-parts = Teile dieser Kategorie
list-tag = Schlagwort
categories-empty = Noch gibt es keine Kategorien. Sie erscheinen hier, sobald ein Add-on einer Kategorie zugeordnet ist.

user-author = Autor
user-reviewer = Prüft Add-ons für diese Galerie
user-joined = Hier seit dem { $date }
user-homepage = Homepage
user-addons = Add-ons
    .empty = Unter diesem Namen sind zurzeit keine Add-ons verzeichnet.
