# Polish. Lists of add-ons. Notes on each message: en-US/lists.ftl.

type-extension = Rozszerzenie
type-extension-plural = Rozszerzenia
type-theme = Motyw
type-theme-plural = Motywy
type-dictionary = Słownik
type-dictionary-plural = Słowniki
type-language-pack = Pakiet językowy
type-language-pack-plural = Pakiety językowe
type-desktop-application = Aplikacja na komputer
type-desktop-application-plural = Aplikacje na komputer
type-console-application = Program wiersza poleceń
type-console-application-plural = Programy wiersza poleceń
type-web-application = Aplikacja internetowa
type-web-application-plural = Aplikacje internetowe
type-plugin = Wtyczka
type-plugin-plural = Wtyczki
type-font = Czcionka
type-font-plural = Czcionki
type-codec = Kodek
type-codec-plural = Kodeki
type-inputmethod = Metoda wprowadzania
type-inputmethod-plural = Metody wprowadzania
type-icon-theme = Motyw ikon
type-icon-theme-plural = Motywy ikon
type-firmware = Oprogramowanie układowe
type-firmware-plural = Oprogramowanie układowe
type-generic = Komponent
type-generic-plural = Komponenty
type-operating-system = System operacyjny
type-operating-system-plural = Systemy operacyjne
type-other = Inny
type-other-plural = Inne dodatki

sort-label = Kolejność
sort-users = Najczęściej używane
sort-rating = Najwyżej oceniane
sort-newest = Najnowsze
sort-name = Według nazwy

list-count =
    { $count ->
        [one] { $count } dodatek
        [few] { $count } dodatki
        [many] { $count } dodatków
       *[other] { $count } dodatku
    }
list-empty = Nie ma tu jeszcze niczego. Dodatek pojawia się tutaj, gdy jego twórcy wybiorą tę listę.
users-count =
    { $count ->
        [one] { $count } użytkownik
        [few] { $count } użytkowników
        [many] { $count } użytkowników
       *[other] { $count } użytkownika
    }
category-parts = Części tej kategorii
list-tag = Etykieta
categories-empty = Nie ma jeszcze kategorii. Pojawią się tutaj wraz z pierwszym dodatkiem, który do jakiejś należy.

user-author = Autor
user-reviewer = Weryfikuje dodatki w tej galerii
user-joined = W galerii od { $date }
user-homepage = Strona domowa
user-addons = Dodatki
    .empty = W tej chwili nie ma dodatków pod tą nazwą.
