# Finnish. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Laajennus
type-extension-plural = Laajennukset
type-theme = Teema
type-theme-plural = Teemat
type-dictionary = Sanasto
type-dictionary-plural = Sanastot
type-language-pack = Kielipaketti
type-language-pack-plural = Kielipaketit
type-desktop-application = Työpöytäsovellus
type-desktop-application-plural = Työpöytäsovellukset
type-console-application = Komentoriviohjelma
type-console-application-plural = Komentoriviohjelmat
type-web-application = Verkkosovellus
type-web-application-plural = Verkkosovellukset
type-plugin = Liitännäinen
type-plugin-plural = Liitännäiset
type-font = Fontti
type-font-plural = Fontit
type-codec = Koodekki
type-codec-plural = Koodekit
type-inputmethod = Syöttötapa
type-inputmethod-plural = Syöttötavat
type-icon-theme = Kuvaketeema
type-icon-theme-plural = Kuvaketeemat
type-firmware = Laiteohjelmisto
type-firmware-plural = Laiteohjelmistot
type-generic = Komponentti
type-generic-plural = Komponentit
type-operating-system = Käyttöjärjestelmä
type-operating-system-plural = Käyttöjärjestelmät
type-other = Muu
type-other-plural = Muut lisäosat

sort-label = Järjestys
sort-users = Eniten käytetyt
sort-rating = Parhaiten arvioidut
sort-newest = Uusimmat
sort-name = Nimen mukaan

list-count =
    { $count ->
        [one] { $count } lisäosa
       *[other] { $count } lisäosaa
    }
list-empty = Täällä ei ole vielä mitään. Lisäosa näkyy täällä, kun sen kehittäjä valitsee tämän listan.
users-count =
    { $count ->
        [one] { $count } käyttäjä
       *[other] { $count } käyttäjää
    }
category-parts = Tämän luokan osat
list-tag = Tunniste
categories-empty = Luokkia ei vielä ole. Ne ilmestyvät tänne, kun ensimmäinen lisäosa liitetään luokkaan.

user-author = Tekijä
user-reviewer = Tarkastaa lisäosia tälle gallerialle
user-joined = Mukana { $date } alkaen
user-homepage = Kotisivu
user-addons = Lisäosat
    .empty = Tällä nimellä ei ole tällä hetkellä lisäosia.
