# Danish. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Udvidelse
type-extension-plural = Udvidelser
type-theme = Tema
type-theme-plural = Temaer
type-dictionary = Ordbog
type-dictionary-plural = Ordbøger
type-language-pack = Sprogpakke
type-language-pack-plural = Sprogpakker
type-desktop-application = Skrivebordsprogram
type-desktop-application-plural = Skrivebordsprogrammer
type-console-application = Kommandolinjeprogram
type-console-application-plural = Kommandolinjeprogrammer
type-web-application = Webapp
type-web-application-plural = Webapps
type-plugin = Plugin
type-plugin-plural = Plugins
type-font = Skrifttype
type-font-plural = Skrifttyper
type-codec = Codec
type-codec-plural = Codecs
type-inputmethod = Inputmetode
type-inputmethod-plural = Inputmetoder
type-icon-theme = Ikontema
type-icon-theme-plural = Ikontemaer
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Komponent
type-generic-plural = Komponenter
type-operating-system = Operativsystem
type-operating-system-plural = Operativsystemer
type-other = Andet
type-other-plural = Andre tilføjelser

sort-label = Rækkefølge
sort-users = Mest brugte
sort-rating = Højest vurderet
sort-newest = Nyeste
sort-name = Efter navn

list-count =
    { $count ->
        [one] { $count } tilføjelse
       *[other] { $count } tilføjelser
    }
list-empty = Her er ikke noget endnu. En tilføjelse vises her, når dens udvikler vælger denne liste.
users-count =
    { $count ->
        [one] { $count } bruger
       *[other] { $count } brugere
    }
category-parts = Dele af denne kategori
list-tag = Tag
categories-empty = Der er ingen kategorier endnu. De vises her med den første tilføjelse, der hører til en.

user-author = Udvikler
user-reviewer = Gennemgår tilføjelser for galleriet
user-joined = Her siden den { $date }
user-homepage = Hjemmeside
user-addons = Tilføjelser
    .empty = Der er ingen tilføjelser under dette navn i øjeblikket.
