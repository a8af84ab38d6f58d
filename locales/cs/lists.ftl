# Czech. Lists of add-ons. Notes on each message: en-US/lists.ftl.

type-extension = Rozšíření
type-extension-plural = Rozšíření
type-theme = Motiv
type-theme-plural = Motivy
type-dictionary = Slovník
type-dictionary-plural = Slovníky
type-language-pack = Jazykový balíček
type-language-pack-plural = Jazykové balíčky
type-desktop-application = Desktopová aplikace
type-desktop-application-plural = Desktopové aplikace
type-console-application = Program pro příkazovou řádku
type-console-application-plural = Programy pro příkazovou řádku
type-web-application = Webová aplikace
type-web-application-plural = Webové aplikace
type-plugin = Zásuvný modul
type-plugin-plural = Zásuvné moduly
type-font = Písmo
type-font-plural = Písma
type-codec = Kodek
type-codec-plural = Kodeky
type-inputmethod = Vstupní metoda
type-inputmethod-plural = Vstupní metody
type-icon-theme = Motiv ikon
type-icon-theme-plural = Motivy ikon
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Součást
type-generic-plural = Součásti
type-operating-system = Operační systém
type-operating-system-plural = Operační systémy
type-other = Jiný
type-other-plural = Jiné doplňky

sort-label = Řazení
sort-users = Nejpoužívanější
sort-rating = Nejlépe hodnocené
sort-newest = Nejnovější
sort-name = Podle názvu

list-count =
    { $count ->
        [one] { $count } doplněk
        [few] { $count } doplňky
        [many] { $count } doplňku
       *[other] { $count } doplňků
    }
list-empty = Zatím zde nic není. Doplněk se zde objeví, když jeho vývojář zvolí tento seznam.
users-count =
    { $count ->
        [one] { $count } uživatel
        [few] { $count } uživatelé
        [many] { $count } uživatele
       *[other] { $count } uživatelů
    }
category-parts = Části této kategorie
list-tag = Štítek
categories-empty = Zatím nejsou žádné kategorie. Objeví se zde s prvním doplňkem, který do některé patří.

user-author = Autor
user-reviewer = Posuzuje doplňky pro tuto galerii
user-joined = V galerii od { $date }
user-homepage = Domovská stránka
user-addons = Doplňky
    .empty = Pod tímto jménem zde teď žádné doplňky nejsou.
