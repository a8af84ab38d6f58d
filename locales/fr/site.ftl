# French. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Aller au contenu
nav-main = Menu principal
nav-breadcrumb = Vous êtes ici
nav-home = Accueil
nav-categories = Catégories
nav-browse = Parcourir
nav-about = À propos
nav-language = Langue
nav-source = Code source de ce site
footer-privacy = Aucun cookie. Rien n’est chargé depuis d’autres sites.

pagination-label = Pages de cette liste
pagination-previous = Précédente
pagination-next = Suivante
pagination-page = Page { $page }
pagination-position = Page { $page } sur { $of }

language-note = Langue : { $language }
text-not-translated = Le texte de cette page n’a pas encore été traduit dans votre langue.
language-untranslated = non traduit
picture-missing = Image non disponible
scan-code = Scannez pour ouvrir cette page sur un téléphone
title-chooser = Choisissez votre langue
chooser-greeting = Continuer en français
language-yours = votre langue

title-site = { $title } – { $site }
title-page = { $title }, page { $page }
title-home = Modules complémentaires dans votre langue
title-addon = { $name }
title-versions = Versions du module { $name }
title-reviews = Avis sur { $name }
title-category = { $name }
title-type = { $name }
title-tag = Étiquette : { $name }
title-user = Modules publiés par { $name }
title-categories = Catégories
title-not-found = Cette page n’existe pas

description-home = Extensions, thèmes, dictionnaires et plus encore, avec leurs versions, leurs avis et la façon dont ils ont été jugés, dans votre langue.
description-category =
    { $count ->
        [one] { $count } module dans la catégorie { $name }.
        [many] { $count } de modules dans la catégorie { $name }.
       *[other] { $count } modules dans la catégorie { $name }.
    }
description-type =
    { $count ->
        [one] { $name } : { $count } module, avec ses versions et ses avis.
        [many] { $name } : { $count } de modules, avec leurs versions et leurs avis.
       *[other] { $name } : { $count } modules, avec leurs versions et leurs avis.
    }
description-tag =
    { $count ->
        [one] { $count } module portant l’étiquette { $name }.
        [many] { $count } de modules portant l’étiquette { $name }.
       *[other] { $count } modules portant l’étiquette { $name }.
    }
description-user =
    { $count ->
        [one] { $count } module publié par { $name }.
        [many] { $count } de modules publiés par { $name }.
       *[other] { $count } modules publiés par { $name }.
    }
description-categories = Toutes les catégories de modules, avec le nombre de modules de chacune.
description-versions = Toutes les versions du module { $name } : leur date de publication, leurs changements et leurs fichiers.
description-reviews = Les avis sur { $name }, dans leur langue d’origine et en traduction.

size-bytes = { $size } o
size-kb = { $size } ko
size-mb = { $size } Mo
size-gb = { $size } Go

not-found-heading = Cette page n’existe pas
not-found-text = L’adresse est peut-être mal saisie, ou la page a été déplacée ou supprimée.
not-found-home = Aller à l’accueil
not-found-categories = Parcourir les catégories
redirect-heading = Cette page a changé d’adresse
redirect-text = Elle se trouve désormais ici :
