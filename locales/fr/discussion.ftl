# French. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Discussion sur { $name }
description-discussion = Questions, idées et problèmes au sujet de { $name }, avec les réponses des développeurs.
title-thread = { $title } – { $name }
discussion-title = Discussion
discussion-all =
    { $count ->
        [one] Lire la discussion
        [many] Lire { $count } de discussions
       *[other] Lire les { $count } discussions
    }
discussion-count =
    { $count ->
        [one] { $count } discussion
        [many] { $count } de discussions
       *[other] { $count } discussions
    }
discussion-posts =
    { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    }
thread-question = Question
thread-idea = Idée
thread-problem = Problème
thread-announcement = Annonce
thread-answered = Avec réponse
thread-solved = Résolu
thread-locked = Fermée
    .note = Cette discussion est fermée. Rien ne peut y être ajouté.
post-developer = Développeur
post-answer = Voici la réponse
thread-to-answer = Aller à la réponse
post-link = Message rédigé par { $author }
post-in-reply = En réponse à { $author }
thread-last = Dernier message le { $date }
post-translated = Traduit (langue d’origine : { $language })
post-translated-by = Traduit par { $translator } (langue d’origine : { $language })
feed-link = Suivre le flux
feed-discussion = Discussion sur { $name }
feed-history = Décisions sur { $name }

title-collections = Collections
description-collections = Des listes de modules qui vont bien ensemble, chacune tenue par une personne qui dit pourquoi.
collections-intro = Des listes tenues à la main. Chaque entrée dit pourquoi elle y figure.
collections-empty = Il n’y a encore aucune collection.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name } : { $count } module choisi à la main.
        [many] { $name } : { $count } de modules choisis à la main.
       *[other] { $name } : { $count } modules choisis à la main.
    }
collection-curator = Tenue par { $name }
collection-updated = Dernière modification le { $date }
collection-missing =
    { $count ->
        [one] { $count } autre module de cette collection ne figure pas ici.
        [many] { $count } d’autres modules de cette collection ne figurent pas ici.
       *[other] { $count } autres modules de cette collection ne figurent pas ici.
    }

form-title-review = Rédiger un avis
form-title-post = Lancer une discussion
form-title-reply = Répondre
form-title-report = Signaler un problème sur cette page
form-title-nomination = Proposer un module
form-kind = De quoi s’agit-il ?
form-subject = Titre
form-text = Votre texte
form-stars = Étoiles
form-language = Langue de votre texte
form-name = Nom du module
form-address = Adresse où le trouver
form-why = En quoi serait-il utile ?
form-send = Envoyer
form-note = Ce que vous envoyez est publié sous le nom de votre compte, après vérification.
form-closed = Rien ne peut être envoyé depuis ce site. Veuillez écrire aux personnes qui réalisent le module : leurs liens figurent sur sa page.
