# French. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Historique du module { $name }
description-history = Tout ce qui a été décidé au sujet de { $name } : quand, par qui et pourquoi.
history-intro = Toutes les propositions et toutes les décisions, de la plus ancienne à la plus récente. Rien n’est retiré par la suite ; une décision erronée est corrigée par une décision ultérieure.
history-all =
    { $count ->
        [one] La décision complète
        [many] { $count } d’entrées dans son historique
       *[other] Les { $count } entrées de son historique
    }
history-entry = { $outcome } : lien vers cette entrée
history-by = par { $actor }
history-version = Version { $version }
history-waited =
    { $days ->
        [0] décision rendue le jour même
        [one] après un jour
        [many] après { $days } de jours
       *[other] après { $days } jours
    }
history-reasons = Motif :
history-about = En réponse à : { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] { $count } personne a soutenu cette proposition.
        [many] { $count } de personnes ont soutenu cette proposition.
       *[other] { $count } personnes ont soutenu cette proposition.
    }
history-status = Situation actuelle

status-listed = Publié
status-pending = En attente d’examen
status-rejected = Refusé
status-disabled = Désactivé
status-removed = Supprimé

tombstone-nameless = Ce module a été supprimé
tombstone-pending = Ce module a été proposé et attend son examen. Il ne peut pas encore être installé depuis cette galerie.
tombstone-rejected = Ce module a été examiné et n’a pas été accepté. Il n’a jamais été disponible ici.
tombstone-disabled = Les évaluateurs ont désactivé ce module. Il ne peut plus être installé depuis cette galerie.
tombstone-removed = Ce module ne fait plus partie de la galerie. Il ne peut plus être installé d’ici.
description-tombstone = { $name } ne figure pas dans la galerie. Cette page dit ce qui a été décidé, quand et pourquoi.
tombstone-act = Si vous l’utilisez
tombstone-act-pending = Il n’y a rien à faire.
tombstone-act-rejected = Il n’y a rien à faire.
tombstone-act-disabled = Supprimez-le de vos logiciels, sauf indication contraire dans le motif ci-dessous. Il ne reçoit plus de mises à jour.
tombstone-act-removed = Vous pouvez continuer à l’utiliser, mais il ne reçoit plus de mises à jour d’ici.
tombstone-decision = Ce qui a été décidé
tombstone-no-decision = Aucune décision n’est enregistrée : il a quitté la galerie avec la source dont il provenait.
tombstone-replaced = À sa place :
tombstone-queue = Voir la file d’examen et la durée des examens

title-queue = File d’examen
description-queue = Les modules qui attendent un examen, depuis quand, et le temps que prennent les examens en ce moment.
queue-intro = Chaque module est examiné par des personnes avant d’entrer dans la galerie. Cette page montre ce qui attend, dans l’ordre où ce sera examiné, et le temps que cela prend.
queue-as-of = Situation au { $date }.
queue-place = Rang
queue-addon = Module
queue-since = En attente depuis
queue-days = Jours
queue-state = Attend
queue-for-reviewers = les évaluateurs
queue-for-developer = la réponse du développeur
queue-empty = Rien n’est en attente pour le moment.
queue-times = Durée des examens
queue-median =
    { $median ->
        [0] Au cours des { $weeks } dernières semaines, la moitié des examens ont été terminés le jour même,
        [one] Au cours des { $weeks } dernières semaines, la moitié des examens ont été terminés en un jour au plus,
        [many] Au cours des { $weeks } dernières semaines, la moitié des examens ont été terminés en { $median } de jours au plus,
       *[other] Au cours des { $weeks } dernières semaines, la moitié des examens ont été terminés en { $median } jours au plus,
    }
    .label = Médiane
queue-ninetieth =
    { $ninetieth ->
        [0] et neuf sur dix le jour même.
        [one] et neuf sur dix en un jour au plus.
        [many] et neuf sur dix en { $ninetieth } de jours au plus.
       *[other] et neuf sur dix en { $ninetieth } jours au plus.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] { $count } évaluateur a été actif durant cette période.
        [many] { $count } d’évaluateurs ont été actifs durant cette période.
       *[other] { $count } évaluateurs ont été actifs durant cette période.
    }
queue-no-times = Rien n’a été décidé au cours des { $weeks } dernières semaines.
queue-chart = Durée des examens en jours, par semaine
queue-week = Semaine du
queue-reviews = Examens
queue-nominate = Proposer un module
    .text = Tout le monde peut proposer un module, pas seulement son développeur. Dites en quoi il serait utile ; votre texte est publié avec votre nom.
queue-join = Devenir évaluateur
    .text = Les évaluateurs sont des personnes qui ont publié des modules ou rédigé des avis et qui connaissent les règles. Chaque décision est publique et porte le nom de la personne qui l’a prise.

title-policies = Règles
description-policies = Les règles selon lesquelles les modules sont jugés, et les décisions qui les citent.
policies-intro = Les décisions sont prises selon ces règles. Chaque page énumère les décisions qui citent la règle.
title-policy = { $name }
description-policy = Ce que dit la règle « { $name } », et quelles décisions la citent.
policy-cited =
    { $count ->
        [0] Aucune décision ne la cite encore.
        [one] Une décision la cite.
        [many] { $count } de décisions la citent.
       *[other] { $count } décisions la citent.
    }
policy-decisions = Décisions qui la citent
policy-newest =
    { $shown ->
        [one] La plus récente est affichée.
        [many] { $shown } des plus récentes sont affichées.
       *[other] Les { $shown } plus récentes sont affichées.
    }
policy-empty = Le texte de cette règle n’a pas encore été publié.

recommended-since = Recommandé le { $date } : voir pourquoi
version-blocked-why = Pourquoi elle a été bloquée, et que faire
