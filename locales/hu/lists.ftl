# Hungarian. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Kiterjesztés
type-extension-plural = Kiterjesztések
type-theme = Téma
type-theme-plural = Témák
type-dictionary = Szótár
type-dictionary-plural = Szótárak
type-language-pack = Nyelvi csomag
type-language-pack-plural = Nyelvi csomagok
type-desktop-application = Asztali alkalmazás
type-desktop-application-plural = Asztali alkalmazások
type-console-application = Parancssori program
type-console-application-plural = Parancssori programok
type-web-application = Webalkalmazás
type-web-application-plural = Webalkalmazások
type-plugin = Bővítmény
type-plugin-plural = Bővítmények
type-font = Betűtípus
type-font-plural = Betűtípusok
type-codec = Kodek
type-codec-plural = Kodekek
type-inputmethod = Beviteli mód
type-inputmethod-plural = Beviteli módok
type-icon-theme = Ikontéma
type-icon-theme-plural = Ikontémák
type-firmware = Firmware
type-firmware-plural = Firmware-ek
type-generic = Összetevő
type-generic-plural = Összetevők
type-operating-system = Operációs rendszer
type-operating-system-plural = Operációs rendszerek
type-other = Egyéb
type-other-plural = Egyéb kiegészítők

sort-label = Sorrend
sort-users = Legtöbbet használt
sort-rating = Legjobbra értékelt
sort-newest = Legújabb
sort-name = Név szerint

list-count =
    { $count ->
        [one] { $count } kiegészítő
       *[other] { $count } kiegészítő
    }
list-empty = Itt még nincs semmi. Egy kiegészítő akkor jelenik meg itt, ha a fejlesztője ezt a listát választja.
users-count =
    { $count ->
        [one] { $count } felhasználó
       *[other] { $count } felhasználó
    }
category-parts = A kategória részei
list-tag = Címke
categories-empty = Még nincsenek kategóriák. Az első olyan kiegészítővel jelennek meg itt, amely valamelyikbe tartozik.

user-author = Szerző
user-reviewer = Kiegészítőket bírál ebben a galériában
user-joined = { $date } óta a galériában
user-homepage = Honlap
user-addons = Kiegészítők
    .empty = Jelenleg egy kiegészítő sem szerepel ezen a néven.
