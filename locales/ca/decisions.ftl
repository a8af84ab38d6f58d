# Catalan. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Historial de { $name }
description-history = Tot el que s’ha decidit sobre { $name }: quan, qui ho ha fet i per què.
history-intro = Totes les propostes i totes les decisions, de la més antiga a la més recent. Després no se’n treu res; una decisió equivocada es corregeix amb una de posterior.
history-all =
    { $count ->
        [one] La decisió completa
        [many] { $count } d’entrades de l’historial
       *[other] Les { $count } entrades de l’historial
    }
history-entry = { $outcome }: enllaç a aquesta entrada
history-by = per { $actor }
history-version = Versió { $version }
history-waited =
    { $days ->
        [0] es va decidir el mateix dia
        [one] després d’un dia
        [many] després de { $days } de dies
       *[other] després de { $days } dies
    }
history-reasons = Motiu:
history-about = En resposta a: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Una persona hi va donar suport.
        [many] { $count } de persones hi van donar suport.
       *[other] { $count } persones hi van donar suport.
    }
history-status = Estat actual

status-listed = A la galeria
status-pending = Pendent de revisió
status-rejected = Rebutjat
status-disabled = Desactivat
status-removed = Eliminat

tombstone-nameless = Aquest complement s’ha eliminat
tombstone-pending = Aquest complement s’ha proposat i està pendent de revisió. Encara no es pot instal·lar des d’aquí.
tombstone-rejected = Aquest complement es va revisar i no es va acceptar. Aquí no ha estat mai disponible.
tombstone-disabled = Els revisors han desactivat aquest complement. Ja no es pot instal·lar des d’aquí.
tombstone-removed = Aquest complement ja no forma part de la galeria. Ja no es pot instal·lar des d’aquí.
description-tombstone = { $name } no és a la galeria. Aquesta pàgina diu què es va decidir, quan i per què.
tombstone-act = Si el feu servir
tombstone-act-pending = No cal que feu res.
tombstone-act-rejected = No cal que feu res.
tombstone-act-disabled = Elimineu-lo dels vostres programes, tret que el motiu de més avall digui una altra cosa. Ja no rep actualitzacions.
tombstone-act-removed = Podeu continuar fent-lo servir, però ja no rep actualitzacions des d’aquí.
tombstone-decision = Què es va decidir
tombstone-no-decision = No consta cap decisió: va deixar la galeria juntament amb la font d’on provenia.
tombstone-replaced = En lloc seu:
tombstone-queue = Vegeu la cua i quant triguen les revisions

title-queue = Cua de revisió
description-queue = Quins complements esperen una revisió, des de quan i quant triguen ara les revisions.
queue-intro = Tots els complements els examinen persones abans d’entrar a la galeria. Aquesta pàgina mostra què hi ha en espera, en l’ordre en què s’examinarà, i quant es triga.
queue-as-of = Data de les dades: { $date }.
queue-place = Lloc
queue-addon = Complement
queue-since = En espera des de
queue-days = Dies
queue-state = Pendent de
queue-for-reviewers = els revisors
queue-for-developer = la resposta del desenvolupador
queue-empty = Ara mateix no hi ha res en espera.
queue-times = Quant triguen les revisions
queue-median =
    { $median ->
        [0] En les últimes { $weeks } setmanes, la meitat de les revisions es van fer el mateix dia,
        [one] En les últimes { $weeks } setmanes, la meitat de les revisions es van fer en un dia com a màxim,
        [many] En les últimes { $weeks } setmanes, la meitat de les revisions es van fer en { $median } de dies com a màxim,
       *[other] En les últimes { $weeks } setmanes, la meitat de les revisions es van fer en { $median } dies com a màxim,
    }
    .label = Mediana
queue-ninetieth =
    { $ninetieth ->
        [0] i nou de cada deu, el mateix dia.
        [one] i nou de cada deu, en un dia com a màxim.
        [many] i nou de cada deu, en { $ninetieth } de dies com a màxim.
       *[other] i nou de cada deu, en { $ninetieth } dies com a màxim.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] En aquest temps hi va haver un revisor actiu.
        [many] En aquest temps hi va haver { $count } de revisors actius.
       *[other] En aquest temps hi va haver { $count } revisors actius.
    }
queue-no-times = En les últimes { $weeks } setmanes no s’ha decidit res.
queue-chart = Dies que van trigar les revisions, per setmana
queue-week = Inici de la setmana
queue-reviews = Revisions
queue-nominate = Proposeu un complement
    .text = Tothom pot proposar un complement, no només qui el desenvolupa. Expliqueu per què ajudaria la gent; es publica amb el vostre nom.
queue-join = Feu-vos revisor
    .text = Els revisors són persones que han publicat complements o n’han escrit ressenyes i que coneixen les normes. Totes les decisions són públiques i porten el nom de qui les ha pres.

title-policies = Normes
description-policies = Les normes amb què s’avaluen els complements i les decisions que les citen.
policies-intro = Les decisions es prenen segons aquestes normes. Cada pàgina mostra les decisions que citen la norma.
title-policy = { $name }
description-policy = Què diu la norma «{ $name }» i quines decisions la citen.
policy-cited =
    { $count ->
        [0] Encara no la cita cap decisió.
        [one] La cita una decisió.
        [many] La citen { $count } de decisions.
       *[other] La citen { $count } decisions.
    }
policy-decisions = Decisions que la citen
policy-newest =
    { $shown ->
        [one] Es mostra la més recent.
        [many] Es mostren { $shown } de decisions, les més recents.
       *[other] Es mostren les { $shown } més recents.
    }
policy-empty = El text d’aquesta norma encara no s’ha publicat.

recommended-since = Recomanat ({ $date }): vegeu per què
version-blocked-why = Per què s’ha blocat i què cal fer
