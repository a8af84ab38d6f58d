# French. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installer
addon-authors =
    { $count ->
        [one] Auteur
        [many] Auteurs
       *[other] Auteurs
    }
addon-recommended = Recommandé

facts-label = En bref
fact-rating = Note
fact-users = Utilisateurs
fact-updated = Mise à jour
fact-added = Ajout
fact-size = Taille
fact-licence = Licence
fact-version = Version
fact-type = Type

addon-screenshots = Captures d’écran
screenshot-number = Capture d’écran { $n }
screenshot-outside = Image hébergée sur un autre site
addon-description = Description
    .empty = Le développeur n’a pas encore écrit de description.
addon-whats-new = Nouveautés de la version { $version }
addon-all-versions =
    { $count ->
        [one] Fichiers et détails de l’unique version
        [many] { $count } de versions
       *[other] Les { $count } versions
    }
addon-trust = Comment il a été jugé
trust-approved =
    { $reviewers ->
        [0] Approuvé le { $date }.
        [one] Approuvé par un évaluateur le { $date }.
        [many] Approuvé par { $reviewers } d’évaluateurs le { $date }.
       *[other] Approuvé par { $reviewers } évaluateurs le { $date }.
    }
trust-decided = { $outcome } le { $date }.
trust-waited =
    { $days ->
        [0] Décision rendue le jour même.
        [one] Décision rendue après un jour d’attente.
        [many] Décision rendue après { $days } de jours d’attente.
       *[other] Décision rendue après { $days } jours d’attente.
    }

outcome-nominated = Proposé
outcome-approved = Approuvé
outcome-rejected = Refusé
outcome-needs-information = Précisions demandées
outcome-recommended = Recommandé
outcome-disabled = Désactivé
outcome-restored = Rétabli
outcome-appealed = Recours déposé
outcome-appeal-upheld = Recours accepté
outcome-appeal-dismissed = Recours rejeté
outcome-withdrawn = Retiré
outcome-endorsed = Confirmé

addon-permissions = Permissions
addon-permissions-intro = Ce à quoi il peut accéder une fois installé :
addon-details = Détails
addon-languages = Langues
addon-languages-intro = Son interface est traduite dans ces langues :
addon-categories = Catégories
addon-tags = Étiquettes
addon-extends = Fonctionne dans
addon-links = Liens
addon-content-rating = Contenu
content-rating-none = Rien qui demande un avertissement.
intensity-none = aucune
intensity-mild = légère
intensity-moderate = modérée
intensity-intense = forte
oars-violence = Violence
oars-drugs = Alcool, tabac et autres drogues
oars-sex = Sexe et nudité
oars-language = Grossièreté
oars-social = Communication avec d’autres personnes
oars-money = Achats, jeux d’argent ou publicité
addon-related = Modules similaires

link-homepage = Site web
link-support = Assistance
link-source = Code source
link-vcs = Code source
link-donate = Faire un don
link-issues = Signaler un problème
link-translate = Aider à traduire
link-faq = Questions et réponses
link-contact = Contact
link-contribute = Participer
link-documentation = Documentation
link-privacy = Politique de confidentialité

versions-heading = Versions du module { $name }
version-number = Version { $version }
version-current = Actuelle
version-blocked = Bloquée
    .note = Cette version a été bloquée pour des raisons de sécurité. Veuillez en utiliser une autre.
version-released = Publiée le { $date }
version-notes-empty = Aucune note de version.
version-files = Fichiers
file-for = Télécharger pour { $platform }
file-for-all = Télécharger
file-digest = Somme de contrôle { $algorithm }
version-compatibility = Fonctionne avec
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } pour { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } ou version ultérieure
compatible-until = { $application } jusqu’à la version { $max }
compatible-range = { $application } { $min } à { $max }
versions-empty = Aucune version n’a encore été publiée. Les versions apparaissent ici avec leurs notes et leurs fichiers.
