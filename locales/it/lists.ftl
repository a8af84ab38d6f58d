# Italian. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Estensione
type-extension-plural = Estensioni
type-theme = Tema
type-theme-plural = Temi
type-dictionary = Dizionario
type-dictionary-plural = Dizionari
type-language-pack = Pacchetto di lingua
type-language-pack-plural = Pacchetti di lingua
type-desktop-application = Applicazione desktop
type-desktop-application-plural = Applicazioni desktop
type-console-application = Programma da riga di comando
type-console-application-plural = Programmi da riga di comando
type-web-application = Applicazione web
type-web-application-plural = Applicazioni web
type-plugin = Plugin
type-plugin-plural = Plugin
type-font = Carattere
type-font-plural = Caratteri
type-codec = Codec
type-codec-plural = Codec
type-inputmethod = Metodo di input
type-inputmethod-plural = Metodi di input
type-icon-theme = Tema di icone
type-icon-theme-plural = Temi di icone
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Elemento
type-generic-plural = Elementi
type-operating-system = Sistema operativo
type-operating-system-plural = Sistemi operativi
type-other = Altro
type-other-plural = Altri componenti

sort-label = Ordine
sort-users = Più usati
sort-rating = Con i voti migliori
sort-newest = Più recenti
sort-name = Per nome

list-count =
    { $count ->
        [one] { $count } componente
        [many] { $count } di componenti
       *[other] { $count } componenti
    }
list-empty = Qui non c’è ancora nulla. Un componente compare qui quando chi lo sviluppa sceglie questo elenco.
users-count =
    { $count ->
        [one] { $count } utente
        [many] { $count } di utenti
       *[other] { $count } utenti
    }
category-parts = Sottocategorie
list-tag = Etichetta
categories-empty = Non ci sono ancora categorie. Compaiono qui con il primo componente che appartiene a una di esse.

user-author = Autore
user-reviewer = Esamina componenti per questa galleria
user-joined = Data di iscrizione: { $date }
user-homepage = Sito web
user-addons = Componenti aggiuntivi
    .empty = Al momento non ci sono componenti sotto questo nome.
