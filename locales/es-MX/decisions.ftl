# Spanish (Mexico). What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Historial de { $name }
description-history = Todo lo que se decidió sobre { $name }: cuándo, quién y por qué.
history-intro = Todas las propuestas y todas las decisiones, de la más antigua a la más reciente. Después no se quita nada; una decisión equivocada se corrige con otra posterior.
history-all =
    { $count ->
        [one] La decisión completa
        [many] { $count } de entradas en su historial
       *[other] Las { $count } entradas de su historial
    }
history-entry = { $outcome }: enlace a esta entrada
history-by = por { $actor }
history-version = Versión { $version }
history-waited =
    { $days ->
        [0] se decidió el mismo día
        [one] después de un día
        [many] después de { $days } de días
       *[other] después de { $days } días
    }
history-reasons = Motivo:
history-about = En respuesta a: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Una persona apoyó esta propuesta.
        [many] { $count } de personas apoyaron esta propuesta.
       *[other] { $count } personas apoyaron esta propuesta.
    }
history-status = Estado actual

status-listed = Publicado
status-pending = Pendiente de revisión
status-rejected = Rechazado
status-disabled = Desactivado
status-removed = Eliminado

tombstone-nameless = Este complemento se eliminó
tombstone-pending = Este complemento se propuso y está en espera de revisión. Aún no se puede instalar desde aquí.
tombstone-rejected = Este complemento se revisó y no se aceptó. Nunca estuvo disponible aquí.
tombstone-disabled = Los revisores desactivaron este complemento. Ya no se puede instalar desde aquí.
tombstone-removed = Este complemento ya no forma parte de la galería. Ya no se puede instalar desde aquí.
description-tombstone = { $name } no está en la galería. Esta página dice qué se decidió, cuándo y por qué.
tombstone-act = Si lo usas
tombstone-act-pending = No tienes que hacer nada.
tombstone-act-rejected = No tienes que hacer nada.
tombstone-act-disabled = Elimínalo de tus programas, a menos que el motivo de abajo diga otra cosa. Ya no recibe actualizaciones.
tombstone-act-removed = Puedes seguir usándolo, pero ya no recibe actualizaciones desde aquí.
tombstone-decision = Qué se decidió
tombstone-no-decision = No hay ninguna decisión registrada: salió de la galería junto con la fuente de la que venía.
tombstone-replaced = En su lugar:
tombstone-queue = Ver la cola y cuánto tardan las revisiones

title-queue = Cola de revisión
description-queue = Qué complementos esperan una revisión, desde cuándo y cuánto tardan las revisiones en este momento.
queue-intro = Todos los complementos los revisan personas antes de entrar a la galería. Esta página muestra lo que está en espera, en el orden en que se revisará, y cuánto se tarda.
queue-as-of = Datos del { $date }.
queue-place = Lugar
queue-addon = Complemento
queue-since = En espera desde
queue-days = Días
queue-state = En espera de
queue-for-reviewers = los revisores
queue-for-developer = la respuesta del desarrollador
queue-empty = En este momento no hay nada en espera.
queue-times = Cuánto tardan las revisiones
queue-median =
    { $median ->
        [0] En las últimas { $weeks } semanas, la mitad de las revisiones se completó el mismo día,
        [one] En las últimas { $weeks } semanas, la mitad de las revisiones se completó en un día como máximo,
        [many] En las últimas { $weeks } semanas, la mitad de las revisiones se completó en { $median } de días como máximo,
       *[other] En las últimas { $weeks } semanas, la mitad de las revisiones se completó en { $median } días como máximo,
    }
    .label = Mediana
queue-ninetieth =
    { $ninetieth ->
        [0] y nueve de cada diez, el mismo día.
        [one] y nueve de cada diez, en un día como máximo.
        [many] y nueve de cada diez, en { $ninetieth } de días como máximo.
       *[other] y nueve de cada diez, en { $ninetieth } días como máximo.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] Un revisor estuvo activo en ese tiempo.
        [many] { $count } de revisores estuvieron activos en ese tiempo.
       *[other] { $count } revisores estuvieron activos en ese tiempo.
    }
queue-no-times = No se decidió nada en las últimas { $weeks } semanas.
queue-chart = Días que tardaron las revisiones, por semana
queue-week = Semana del
queue-reviews = Revisiones
queue-nominate = Proponer un complemento
    .text = Cualquier persona puede proponer un complemento, no solo quien lo desarrolla. Explica por qué le serviría a la gente; lo que escribas se publica con tu nombre.
queue-join = Ser revisor
    .text = Los revisores son personas que han publicado o revisado complementos y que conocen las reglas. Cada decisión es pública y lleva el nombre de quien la tomó.

title-policies = Reglas
description-policies = Las reglas con las que se evalúan los complementos y las decisiones que las citan.
policies-intro = Las decisiones se toman según estas reglas. Cada página muestra las decisiones que citan la regla.
title-policy = { $name }
description-policy = Qué dice la regla “{ $name }” y qué decisiones la citan.
policy-cited =
    { $count ->
        [0] Ninguna decisión la cita todavía.
        [one] La cita una decisión.
        [many] La citan { $count } de decisiones.
       *[other] La citan { $count } decisiones.
    }
policy-decisions = Decisiones que la citan
policy-newest =
    { $shown ->
        [one] Se muestra la más reciente.
        [many] Se muestran { $shown } de las más recientes.
       *[other] Se muestran las { $shown } más recientes.
    }
policy-empty = El texto de esta regla aún no se publica.

recommended-since = Recomendado el { $date }: ver por qué
version-blocked-why = Por qué se bloqueó y qué hacer
