# Swedish. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Utökning
type-extension-plural = Utökningar
type-theme = Tema
type-theme-plural = Teman
type-dictionary = Ordlista
type-dictionary-plural = Ordlistor
type-language-pack = Språkpaket
type-language-pack-plural = Språkpaket
type-desktop-application = Skrivbordsprogram
type-desktop-application-plural = Skrivbordsprogram
type-console-application = Kommandoradsprogram
type-console-application-plural = Kommandoradsprogram
type-web-application = Webbapp
type-web-application-plural = Webbappar
type-plugin = Insticksmodul
type-plugin-plural = Insticksmoduler
type-font = Typsnitt
type-font-plural = Typsnitt
type-codec = Kodek
type-codec-plural = Kodekar
type-inputmethod = Inmatningsmetod
type-inputmethod-plural = Inmatningsmetoder
type-icon-theme = Ikontema
type-icon-theme-plural = Ikonteman
type-firmware = Fast programvara
type-firmware-plural = Fast programvara
type-generic = Komponent
type-generic-plural = Komponenter
type-operating-system = Operativsystem
type-operating-system-plural = Operativsystem
type-other = Övrigt
type-other-plural = Övriga tillägg

sort-label = Ordning
sort-users = Mest använda
sort-rating = Högst betyg
sort-newest = Senaste
sort-name = Efter namn

list-count =
    { $count ->
        [one] { $count } tillägg
       *[other] { $count } tillägg
    }
list-empty = Här finns inget än. Ett tillägg visas här när utvecklaren väljer den här listan.
users-count =
    { $count ->
        [one] { $count } användare
       *[other] { $count } användare
    }
category-parts = Delar av den här kategorin
list-tag = Tagg
categories-empty = Det finns inga kategorier än. De visas här med det första tillägget som hör till någon.

user-author = Utvecklare
user-reviewer = Granskar tillägg för galleriet
user-joined = Här sedan den { $date }
user-homepage = Webbplats
user-addons = Tillägg
    .empty = Inga tillägg finns under det här namnet just nu.
