# Portuguese (Brazil). Decisions in public. Notes on each message: en-US/decisions.ftl.

title-history = Histórico de { $name }
description-history = Tudo o que foi decidido sobre { $name }: quando, por quem e por quê.
history-intro = Todas as indicações e todas as decisões, da mais antiga para a mais recente. Nada é retirado depois; uma decisão errada é corrigida por outra posterior.
history-all =
    { $count ->
        [one] A decisão completa
        [many] { $count } de registros no seu histórico
       *[other] Todos os { $count } registros do seu histórico
    }
history-entry = { $outcome }: link para este registro
history-by = por { $actor }
history-version = Versão { $version }
history-waited =
    { $days ->
        [0] decidido no mesmo dia
        [one] depois de um dia
        [many] depois de { $days } de dias
       *[other] depois de { $days } dias
    }
history-reasons = Motivo:
history-about = Em resposta a: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] { $count } pessoa apoiou esta indicação.
        [many] { $count } de pessoas apoiaram esta indicação.
       *[other] { $count } pessoas apoiaram esta indicação.
    }
history-status = Situação atual

status-listed = Publicado
status-pending = Aguardando revisão
status-rejected = Rejeitado
status-disabled = Desativado
status-removed = Removido

tombstone-nameless = Este complemento foi removido
tombstone-pending = Este complemento foi indicado e espera sua revisão. Ainda não é possível instalá-lo por aqui.
tombstone-rejected = Este complemento foi revisado e não foi aceito. Ele nunca esteve disponível aqui.
tombstone-disabled = Os revisores desativaram este complemento. Não é mais possível instalá-lo por aqui.
tombstone-removed = Este complemento não faz mais parte da galeria. Não é mais possível instalá-lo por aqui.
description-tombstone = { $name } não está na galeria. Esta página diz o que foi decidido, quando e por quê.
tombstone-act = Se você o usa
tombstone-act-pending = Não é preciso fazer nada.
tombstone-act-rejected = Não é preciso fazer nada.
tombstone-act-disabled = Remova-o dos seus programas, a menos que o motivo abaixo diga outra coisa. Ele não recebe mais atualizações.
tombstone-act-removed = Você pode continuar a usá-lo, mas ele não recebe mais atualizações por aqui.
tombstone-decision = O que foi decidido
tombstone-no-decision = Não há nenhuma decisão registrada: ele deixou a galeria junto com a fonte de que veio.
tombstone-replaced = No lugar dele:
tombstone-queue = Ver a fila e quanto tempo levam as revisões

title-queue = Fila de revisão
description-queue = Quais complementos esperam uma revisão, desde quando e quanto tempo levam as revisões no momento.
queue-intro = Todo complemento é examinado por pessoas antes de entrar na galeria. Esta página mostra o que espera, na ordem em que será examinado, e quanto tempo isso leva.
queue-as-of = Dados de { $date }.
queue-place = Posição
queue-addon = Complemento
queue-since = Esperando desde
queue-days = Dias
queue-state = Aguarda
queue-for-reviewers = os revisores
queue-for-developer = a resposta do desenvolvedor
queue-empty = No momento, não há nada à espera.
queue-times = Quanto tempo levam as revisões
queue-median =
    { $median ->
        [0] Nas últimas { $weeks } semanas, metade das revisões foi concluída no mesmo dia,
        [one] Nas últimas { $weeks } semanas, metade das revisões foi concluída em até um dia,
        [many] Nas últimas { $weeks } semanas, metade das revisões foi concluída em até { $median } de dias,
       *[other] Nas últimas { $weeks } semanas, metade das revisões foi concluída em até { $median } dias,
    }
    .label = Mediana
queue-ninetieth =
    { $ninetieth ->
        [0] e nove em cada dez, no mesmo dia.
        [one] e nove em cada dez, em até um dia.
        [many] e nove em cada dez, em até { $ninetieth } de dias.
       *[other] e nove em cada dez, em até { $ninetieth } dias.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] { $count } revisor esteve ativo nesse período.
        [many] { $count } de revisores estiveram ativos nesse período.
       *[other] { $count } revisores estiveram ativos nesse período.
    }
queue-no-times = Nada foi decidido nas últimas { $weeks } semanas.
queue-chart = Dias que as revisões levaram, por semana
queue-week = Semana de
queue-reviews = Revisões
queue-nominate = Indicar um complemento
    .text = Qualquer pessoa pode indicar um complemento, não só quem o desenvolve. Diga por que ele ajudaria as pessoas; isso é publicado com o seu nome.
queue-join = Tornar-se revisor
    .text = Os revisores são pessoas que publicaram complementos ou escreveram análises e que conhecem as regras. Cada decisão é pública e leva o nome de quem a tomou.

title-policies = Regras
description-policies = As regras pelas quais os complementos são julgados e as decisões que as citam.
policies-intro = As decisões são tomadas segundo estas regras. Cada página lista as decisões que citam a regra.
title-policy = { $name }
description-policy = O que diz a regra “{ $name }” e quais decisões a citam.
policy-cited =
    { $count ->
        [0] Nenhuma decisão a cita ainda.
        [one] Uma decisão a cita.
        [many] { $count } de decisões a citam.
       *[other] { $count } decisões a citam.
    }
policy-decisions = Decisões que a citam
policy-newest =
    { $shown ->
        [one] A mais recente é mostrada.
        [many] { $shown } das mais recentes são mostradas.
       *[other] As { $shown } mais recentes são mostradas.
    }
policy-empty = O texto desta regra ainda não foi publicado.

recommended-since = Recomendado em { $date }: ver por quê
version-blocked-why = Por que foi bloqueada e o que fazer
