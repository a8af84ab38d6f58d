# Spanish (Spain). Decisions in public. Notes on each message: en-US/decisions.ftl.

title-history = Historial de { $name }
description-history = Todo lo que se ha decidido sobre { $name }: cuándo, por quién y por qué.
history-intro = Todas las candidaturas y todas las decisiones, de la más antigua a la más reciente. Después no se quita nada; una decisión equivocada se corrige con otra posterior.
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
        [one] Una persona apoyó esta candidatura.
        [many] { $count } de personas apoyaron esta candidatura.
       *[other] { $count } personas apoyaron esta candidatura.
    }
history-status = Estado actual

status-listed = Publicado
status-pending = Pendiente de revisión
status-rejected = Rechazado
status-disabled = Desactivado
status-removed = Eliminado

tombstone-nameless = Este complemento se ha eliminado
tombstone-pending = Se ha presentado la candidatura de este complemento, que espera su revisión. Aún no se puede instalar desde aquí.
tombstone-rejected = Este complemento se revisó y no se aceptó. Nunca estuvo disponible aquí.
tombstone-disabled = Los revisores desactivaron este complemento. Ya no se puede instalar desde aquí.
tombstone-removed = Este complemento ya no forma parte de la galería. Ya no se puede instalar desde aquí.
description-tombstone = { $name } no figura en la galería. Esta página dice qué se decidió, cuándo y por qué.
tombstone-act = Si lo usas
tombstone-act-pending = No hay que hacer nada.
tombstone-act-rejected = No hay que hacer nada.
tombstone-act-disabled = Elimínalo de tus programas, salvo que el motivo de abajo diga otra cosa. Ya no recibe actualizaciones.
tombstone-act-removed = Puedes seguir usándolo, pero ya no recibe actualizaciones desde aquí.
tombstone-decision = Qué se decidió
tombstone-no-decision = No consta ninguna decisión: dejó la galería junto con la fuente de la que procedía.
tombstone-replaced = En su lugar:
tombstone-queue = Ver la cola y cuánto tardan las revisiones

title-queue = Cola de revisión
description-queue = Qué complementos esperan una revisión, desde cuándo y cuánto tardan las revisiones en este momento.
queue-intro = Todos los complementos los examinan personas antes de entrar en la galería. Esta página muestra lo que espera, en el orden en que se examinará, y cuánto se tarda.
queue-as-of = Datos del { $date }.
queue-place = Puesto
queue-addon = Complemento
queue-since = En espera desde
queue-days = Días
queue-state = A la espera de
queue-for-reviewers = los revisores
queue-for-developer = la respuesta del desarrollador
queue-empty = En este momento no espera nada.
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
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] Un revisor estuvo activo en ese tiempo.
        [many] { $count } de revisores estuvieron activos en ese tiempo.
       *[other] { $count } revisores estuvieron activos en ese tiempo.
    }
queue-no-times = No se ha decidido nada en las últimas { $weeks } semanas.
queue-chart = Días que tardaron las revisiones, por semana
queue-week = Semana del
queue-reviews = Revisiones
queue-nominate = Proponer un complemento
    .text = Cualquiera puede proponer un complemento, no solo su desarrollador. Di en la candidatura por qué ayudaría a la gente; se publica con tu nombre.
queue-join = Convertirse en revisor
    .text = Los revisores son personas que han publicado complementos o escrito reseñas y que conocen las normas. Cada decisión es pública y lleva el nombre de quien la tomó.

title-policies = Normas
description-policies = Las normas con las que se juzgan los complementos y las decisiones que las citan.
policies-intro = Las decisiones se toman según estas normas. Cada página muestra las decisiones que citan la norma.
title-policy = { $name }
description-policy = Qué dice la norma «{ $name }» y qué decisiones la citan.
policy-cited =
    { $count ->
        [0] Aún no la cita ninguna decisión.
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
policy-empty = El texto de esta norma aún no se ha publicado.

recommended-since = Recomendado el { $date }: ver por qué
version-blocked-why = Por qué se bloqueó y qué hacer
