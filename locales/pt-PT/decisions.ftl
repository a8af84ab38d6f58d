# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Histórico de { $name }
description-history = Tudo o que foi decidido sobre { $name }: quando, por quem e porquê.
history-intro = Todas as propostas e todas as decisões, da mais antiga para a mais recente. Nada é retirado depois; uma decisão errada é corrigida por outra posterior.
history-all =
    { $count ->
        [one] A decisão completa
        [many] { $count } de entradas no seu histórico
       *[other] As { $count } entradas do seu histórico
    }
history-entry = { $outcome }: ligação para esta entrada
history-by = por { $actor }
history-version = Versão { $version }
history-waited =
    { $days ->
        [0] decidido no próprio dia
        [one] ao fim de um dia
        [many] ao fim de { $days } de dias
       *[other] ao fim de { $days } dias
    }
history-reasons = Motivo:
history-about = Em resposta a: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Uma pessoa apoiou esta proposta.
        [many] { $count } de pessoas apoiaram esta proposta.
       *[other] { $count } pessoas apoiaram esta proposta.
    }
history-status = Situação atual

status-listed = Publicado
status-pending = A aguardar revisão
status-rejected = Rejeitado
status-disabled = Desativado
status-removed = Removido

tombstone-nameless = Este extra foi removido
tombstone-pending = Este extra foi proposto e aguarda revisão. Ainda não pode ser instalado a partir daqui.
tombstone-rejected = Este extra foi revisto e não foi aceite. Nunca esteve disponível aqui.
tombstone-disabled = Os revisores desativaram este extra. Já não pode ser instalado a partir daqui.
tombstone-removed = Este extra já não faz parte da galeria. Já não pode ser instalado a partir daqui.
description-tombstone = { $name } não está na galeria. Esta página diz o que foi decidido, quando e porquê.
tombstone-act = Se o utiliza
tombstone-act-pending = Não é preciso fazer nada.
tombstone-act-rejected = Não é preciso fazer nada.
tombstone-act-disabled = Remova-o dos seus programas, a menos que o motivo abaixo diga outra coisa. Já não recebe atualizações.
tombstone-act-removed = Pode continuar a utilizá-lo, mas já não recebe atualizações a partir daqui.
tombstone-decision = O que foi decidido
tombstone-no-decision = Não há nenhuma decisão registada: saiu da galeria juntamente com a fonte de onde vinha.
tombstone-replaced = Em seu lugar:
tombstone-queue = Ver a fila e quanto tempo demoram as revisões

title-queue = Fila de revisão
description-queue = Que extras aguardam revisão, desde quando, e quanto tempo demoram as revisões neste momento.
queue-intro = Todos os extras são vistos por pessoas antes de entrarem na galeria. Esta página mostra o que está à espera, pela ordem em que será visto, e quanto tempo isso demora.
queue-as-of = Dados de { $date }.
queue-place = Lugar
queue-addon = Extra
queue-since = À espera desde
queue-days = Dias
queue-state = À espera de
queue-for-reviewers = revisores
queue-for-developer = resposta do programador
queue-empty = Neste momento, não há nada à espera.
queue-times = Quanto tempo demoram as revisões
queue-median =
    { $median ->
        [0] Nas últimas { $weeks } semanas, metade das revisões ficou concluída no próprio dia,
        [one] Nas últimas { $weeks } semanas, metade das revisões ficou concluída no prazo de um dia,
        [many] Nas últimas { $weeks } semanas, metade das revisões ficou concluída no prazo de { $median } de dias,
       *[other] Nas últimas { $weeks } semanas, metade das revisões ficou concluída no prazo de { $median } dias,
    }
    .label = Mediana
queue-ninetieth =
    { $ninetieth ->
        [0] e nove em cada dez no próprio dia.
        [one] e nove em cada dez no prazo de um dia.
        [many] e nove em cada dez no prazo de { $ninetieth } de dias.
       *[other] e nove em cada dez no prazo de { $ninetieth } dias.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] Esteve ativo um revisor nesse período.
        [many] Estiveram ativos { $count } de revisores nesse período.
       *[other] Estiveram ativos { $count } revisores nesse período.
    }
queue-no-times = Não foi decidido nada nas últimas { $weeks } semanas.
queue-chart = Dias que as revisões demoraram, por semana
queue-week = Semana de
queue-reviews = Revisões
queue-nominate = Propor um extra
    .text = Qualquer pessoa pode propor um extra, não apenas quem o desenvolve. Diga por que razão seria útil; a sua resposta é publicada com o seu nome.
queue-join = Ser revisor
    .text = Os revisores são pessoas que já publicaram ou reviram extras e que conhecem as regras. Cada decisão é pública e leva o nome de quem a tomou.

title-policies = Regras
description-policies = As regras pelas quais os extras são avaliados e as decisões que as citam.
policies-intro = As decisões são tomadas segundo estas regras. Cada página apresenta as decisões que citam a regra.
title-policy = { $name }
description-policy = O que diz a regra «{ $name }» e que decisões a citam.
policy-cited =
    { $count ->
        [0] Ainda não é citada por nenhuma decisão.
        [one] É citada por uma decisão.
        [many] É citada por { $count } de decisões.
       *[other] É citada por { $count } decisões.
    }
policy-decisions = Decisões que a citam
policy-newest =
    { $shown ->
        [one] É mostrada a mais recente.
        [many] São mostradas { $shown } das mais recentes.
       *[other] São mostradas as { $shown } mais recentes.
    }
policy-empty = O texto desta regra ainda não foi publicado.

recommended-since = Recomendado em { $date }: ver porquê
version-blocked-why = Por que foi bloqueada e o que fazer
