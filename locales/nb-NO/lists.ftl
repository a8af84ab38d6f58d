# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Utvidelse
type-extension-plural = Utvidelser
type-theme = Tema
type-theme-plural = Temaer
type-dictionary = Ordbok
type-dictionary-plural = Ordbøker
type-language-pack = Språkpakke
type-language-pack-plural = Språkpakker
type-desktop-application = Skrivebordsprogram
type-desktop-application-plural = Skrivebordsprogrammer
type-console-application = Kommandolinjeprogram
type-console-application-plural = Kommandolinjeprogrammer
type-web-application = Nettapp
type-web-application-plural = Nettapper
type-plugin = Programtillegg
type-plugin-plural = Programtillegg
type-font = Skrifttype
type-font-plural = Skrifttyper
type-codec = Kodek
type-codec-plural = Kodeker
type-inputmethod = Inndatametode
type-inputmethod-plural = Inndatametoder
type-icon-theme = Ikontema
type-icon-theme-plural = Ikontemaer
type-firmware = Fastvare
type-firmware-plural = Fastvare
type-generic = Komponent
type-generic-plural = Komponenter
type-operating-system = Operativsystem
type-operating-system-plural = Operativsystemer
type-other = Annet
type-other-plural = Andre tillegg

sort-label = Rekkefølge
sort-users = Mest brukt
sort-rating = Best vurdert
sort-newest = Nyeste
sort-name = Etter navn

list-count =
    { $count ->
        [one] { $count } tillegg
       *[other] { $count } tillegg
    }
list-empty = Ingenting er oppført her ennå. Et tillegg vises her når utvikleren velger denne listen.
users-count =
    { $count ->
        [one] { $count } bruker
       *[other] { $count } brukere
    }
category-parts = Deler av denne kategorien
list-tag = Stikkord
categories-empty = Det finnes ingen kategorier ennå. De vises her med det første tillegget som hører til i en.

user-author = Utgiver
user-reviewer = Gransker tillegg for dette galleriet
user-joined = Her siden { $date }
user-homepage = Hjemmeside
user-addons = Tillegg
    .empty = Ingen tillegg er oppført under dette navnet for øyeblikket.
