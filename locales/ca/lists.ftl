# Catalan. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Extensió
type-extension-plural = Extensions
type-theme = Tema
type-theme-plural = Temes
type-dictionary = Diccionari
type-dictionary-plural = Diccionaris
type-language-pack = Paquet de llengua
type-language-pack-plural = Paquets de llengua
type-desktop-application = Aplicació d’escriptori
type-desktop-application-plural = Aplicacions d’escriptori
type-console-application = Programa de línia d’ordres
type-console-application-plural = Programes de línia d’ordres
type-web-application = Aplicació web
type-web-application-plural = Aplicacions web
type-plugin = Connector
type-plugin-plural = Connectors
type-font = Tipus de lletra
type-font-plural = Tipus de lletra
type-codec = Còdec
type-codec-plural = Còdecs
type-inputmethod = Mètode d’entrada
type-inputmethod-plural = Mètodes d’entrada
type-icon-theme = Tema d’icones
type-icon-theme-plural = Temes d’icones
type-firmware = Microprogramari
type-firmware-plural = Microprogramari
type-generic = Component
type-generic-plural = Components
type-operating-system = Sistema operatiu
type-operating-system-plural = Sistemes operatius
type-other = Altres
type-other-plural = Altres complements

sort-label = Ordre
sort-users = Més usats
sort-rating = Més ben valorats
sort-newest = Més recents
sort-name = Per nom

list-count =
    { $count ->
        [one] { $count } complement
        [many] { $count } de complements
       *[other] { $count } complements
    }
list-empty = Aquí encara no hi ha res. Un complement hi surt quan el desenvolupador tria aquesta llista.
users-count =
    { $count ->
        [one] { $count } usuari
        [many] { $count } d’usuaris
       *[other] { $count } usuaris
    }
category-parts = Parts d’aquesta categoria
list-tag = Etiqueta
categories-empty = Encara no hi ha cap categoria. Sortiran amb el primer complement que pertanyi a alguna.

user-author = Autor
user-reviewer = Revisa complements per a aquesta galeria
user-joined = Data d’incorporació: { $date }
user-homepage = Pàgina d’inici
user-addons = Complements
    .empty = Ara mateix no hi ha cap complement amb aquest nom.
