# French. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Extension
type-extension-plural = Extensions
type-theme = Thème
type-theme-plural = Thèmes
type-dictionary = Dictionnaire
type-dictionary-plural = Dictionnaires
type-language-pack = Paquet de langue
type-language-pack-plural = Paquets de langue
type-desktop-application = Application de bureau
type-desktop-application-plural = Applications de bureau
type-console-application = Programme en ligne de commande
type-console-application-plural = Programmes en ligne de commande
type-web-application = Application web
type-web-application-plural = Applications web
type-plugin = Greffon
type-plugin-plural = Greffons
type-font = Police
type-font-plural = Polices
type-codec = Codec
type-codec-plural = Codecs
type-inputmethod = Méthode de saisie
type-inputmethod-plural = Méthodes de saisie
type-icon-theme = Thème d’icônes
type-icon-theme-plural = Thèmes d’icônes
type-firmware = Micrologiciel
type-firmware-plural = Micrologiciels
type-generic = Composant
type-generic-plural = Composants
type-operating-system = Système d’exploitation
type-operating-system-plural = Systèmes d’exploitation
type-other = Autre
type-other-plural = Autres modules

sort-label = Tri
sort-users = Les plus utilisés
sort-rating = Les mieux notés
sort-newest = Les plus récents
sort-name = Par nom

list-count =
    { $count ->
        [one] { $count } module
        [many] { $count } de modules
       *[other] { $count } modules
    }
list-empty = Cette liste est encore vide. Un module y apparaît lorsque son développeur la choisit.
users-count =
    { $count ->
        [one] { $count } utilisateur
        [many] { $count } d’utilisateurs
       *[other] { $count } utilisateurs
    }
category-parts = Sous-catégories
list-tag = Étiquette
categories-empty = Il n’y a encore aucune catégorie. Les catégories apparaissent ici dès qu’un module y est classé.

user-author = Auteur
user-reviewer = Évalue des modules pour cette galerie
user-joined = Ici depuis le { $date }
user-homepage = Site web
user-addons = Modules
    .empty = Aucun module ne figure sous ce nom pour le moment.
