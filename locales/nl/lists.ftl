# Dutch. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Extensie
type-extension-plural = Extensies
type-theme = Thema
type-theme-plural = Thema’s
type-dictionary = Woordenboek
type-dictionary-plural = Woordenboeken
type-language-pack = Taalpakket
type-language-pack-plural = Taalpakketten
type-desktop-application = Desktopapp
type-desktop-application-plural = Desktopapps
type-console-application = Opdrachtregelprogramma
type-console-application-plural = Opdrachtregelprogramma’s
type-web-application = Webapp
type-web-application-plural = Webapps
type-plugin = Plug-in
type-plugin-plural = Plug-ins
type-font = Lettertype
type-font-plural = Lettertypen
type-codec = Codec
type-codec-plural = Codecs
type-inputmethod = Invoermethode
type-inputmethod-plural = Invoermethoden
type-icon-theme = Pictogramthema
type-icon-theme-plural = Pictogramthema’s
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Onderdeel
type-generic-plural = Onderdelen
type-operating-system = Besturingssysteem
type-operating-system-plural = Besturingssystemen
type-other = Overig
type-other-plural = Overige add-ons

sort-label = Volgorde
sort-users = Meest gebruikt
sort-rating = Hoogst gewaardeerd
sort-newest = Nieuwste
sort-name = Op naam

list-count =
    { $count ->
        [one] { $count } add-on
       *[other] { $count } add-ons
    }
list-empty = Hier staat nog niets. Een add-on verschijnt hier als de ontwikkelaar deze lijst kiest.
users-count =
    { $count ->
        [one] { $count } gebruiker
       *[other] { $count } gebruikers
    }
category-parts = Onderdelen van deze categorie
list-tag = Label
categories-empty = Er zijn nog geen categorieën. Ze verschijnen hier met de eerste add-on die bij een categorie hoort.

user-author = Auteur
user-reviewer = Beoordeelt add-ons voor deze galerij
user-joined = Hier sinds { $date }
user-homepage = Website
user-addons = Add-ons
    .empty = Onder deze naam staan op dit moment geen add-ons.
