# French. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Par rapport à la version { $version }
compare-permissions-added = Nouvelles permissions
compare-permissions-removed = Permissions retirées
compare-works-now = Fonctionne désormais avec
compare-works-no-longer = Ne fonctionne plus avec
compare-licence = Licence
compare-size = Taille
compare-became = { $from }, désormais { $to }
compare-nothing = Mêmes permissions, même licence et même compatibilité.

compatibility-table = Quelle version fonctionne avec quoi
compatibility-version = Version
range-from = { $min } ou ultérieure
range-until = jusqu’à { $max }
range-both = { $min } à { $max }
range-any = toutes
range-none = ne fonctionne pas

verify-title = Comment vérifier un téléchargement
verify-text = Calculez la somme de contrôle du fichier que vous avez téléchargé et comparez-la avec celle qui figure ci-dessus. Si elles diffèrent, n’installez pas le fichier : il est endommagé ou a été modifié en chemin.
provenance-title = Provenance
provenance-source = Code source de cette version
provenance-approved = Approuvée par { $name } le { $date }
provenance-unreviewed = Non examinée
provenance-signature = Signature

addon-privacy-policy = Politique de confidentialité
addon-eula = Contrat de licence
title-privacy-policy = Politique de confidentialité du module { $name }
title-eula = Contrat de licence du module { $name }
description-privacy-policy = Ce que { $name } fait des données, selon les termes de ses développeurs.
description-eula = Ce que l’on accepte en utilisant { $name }, selon les termes de ses développeurs.
title-licence = Licence : { $name }
description-licence = Le texte de la licence { $name }.

addon-same-author = Autres modules publiés par { $name }
shot-close = Fermer
shot-previous = Précédente
shot-next = Suivante
usage-title = Utilisateurs et téléchargements au fil du temps
usage-users-chart = Utilisateurs entre { $first } et { $last } : { $from } au début, { $to } à la fin
usage-downloads-chart = Téléchargements par mois entre { $first } et { $last } : { $from } au début, { $to } à la fin
usage-table = Afficher les chiffres
usage-month = Mois
usage-users = Utilisateurs
usage-downloads = Téléchargements

filter-label = Afficher
filter-text = Avec texte
filter-current = Pour la version actuelle
order-label = Tri
order-language = Votre langue d’abord
order-helpful = Les plus utiles
title-filtered = { $title } : { $filter }
rating-year =
    { $count ->
        [one] { $mean } dans l’année précédant le { $date }, d’après { $count } avis
        [many] { $mean } dans l’année précédant le { $date }, d’après { $count } d’avis
       *[other] { $mean } dans l’année précédant le { $date }, d’après { $count } avis
    }
rating-rule = « Les mieux notés » ne suit pas cette moyenne, mais la borne inférieure de son intervalle de confiance à 95 % (Wilson 1927), afin que quelques notes parfaites ne passent pas devant un grand nombre de bonnes notes.

title-all = Tous les modules
description-all =
    { $count ->
        [one] { $count } module dans cette galerie.
        [many] { $count } de modules dans cette galerie, par utilisation, note, date et nom.
       *[other] Les { $count } modules de cette galerie, par utilisation, note, date et nom.
    }
sort-added = Derniers ajouts
title-languages = Modules par langue
description-languages = Les langues dans lesquelles les modules sont eux-mêmes traduits.
languages-intro = Les langues des modules eux-mêmes, quelle que soit la langue de cette page.
title-language = Modules en { $name }
description-language =
    { $count ->
        [one] { $count } module disponible en { $name }.
        [many] { $count } de modules disponibles en { $name }.
       *[other] { $count } modules disponibles en { $name }.
    }
title-announcements = Actualités de cette galerie
description-announcements = Ce qui a changé dans cette galerie et ce que ses utilisateurs devraient savoir.
announcement-until = Jusqu’au { $date }
announcements-all = Toutes les actualités

feed-site = Modules nouveaux et mis à jour
feed-list = { $name } : modules nouveaux et mis à jour
feed-versions = Versions du module { $name }
feed-reviews = Avis sur { $name }
feed-decisions = Décisions de cette galerie
feed-announcements = Actualités de cette galerie
feed-decision = { $outcome } : { $name }
feed-review =
    { $stars ->
        [one] { $stars } étoile donnée par { $author }
        [many] { $stars } d’étoiles données par { $author }
       *[other] { $stars } étoiles données par { $author }
    }

title-feedback = Retours sur ce site
description-feedback = Les retours sur ce site, et les suites qui leur ont été données.
feedback-intro = Les retours reçus sur ce site, et les suites qui leur ont été données.
feedback-empty = Personne ne s’est encore exprimé.
feedback-open = Ouvert
feedback-planned = Prévu
feedback-done = Traité
feedback-declined = Refusé
feedback-answer = { $author } a répondu
form-title-feedback = Faire un retour sur ce site
form-closed-site = Rien ne peut être envoyé depuis ce site. Les pages consacrées à cette galerie indiquent comment joindre les personnes qui la gèrent.
form-elsewhere = Ce formulaire est envoyé à { $host }.
report-security = C’est un danger pour les utilisateurs
report-spam = C’est de la publicité ou un faux
report-rights = Cela utilise ce qui appartient à autrui
report-abuse = C’est injurieux ou menaçant
report-broken = Cela ne fonctionne pas
report-other = Autre chose

title-translations = Traductions
description-translations = Quelle part de cette galerie est traduite dans chaque langue.
translations-intro = Quelle part de cette galerie existe vraiment dans chaque langue. Ce qui manque est affiché dans une autre langue, et signalé.
translations-language = Langue
translations-interface = Interface
translations-names = Noms
translations-summaries = Résumés
translations-descriptions = Descriptions
translations-notes = Notes de version
translations-captions = Légendes
translations-policies = Règles
translations-pages = Pages
title-translation = Traductions : { $language }
description-translation = { $language } : ce qui est traduit, et ce qui manque encore.
translations-of = { $done } sur { $total }
translations-missing = Modules les plus utilisés qui n’existent pas encore dans cette langue
translations-missing-none = Tous existent dans cette langue.
translations-help = Comment aider
    .text = Toute personne qui connaît les deux langues peut traduire n’importe quel texte : proposez votre traduction là d’où vient le texte. La page de chaque module contient un lien vers cet endroit ; les textes de ce site font partie de son code source.
