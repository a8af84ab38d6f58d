# Portuguese (Brazil). Discussions, collections, forms. Notes on each message: en-US/discussion.ftl.

title-discussion = Discussão sobre { $name }
description-discussion = Perguntas, ideias e problemas sobre { $name }, com as respostas dos desenvolvedores.
title-thread = { $title } – { $name }
discussion-title = Discussão
discussion-all =
    { $count ->
        [one] Ler a única discussão
        [many] Ler { $count } de discussões
       *[other] Ler todas as { $count } discussões
    }
discussion-count =
    { $count ->
        [one] { $count } discussão
        [many] { $count } de discussões
       *[other] { $count } discussões
    }
discussion-posts =
    { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }
thread-question = Pergunta
thread-idea = Ideia
thread-problem = Problema
thread-announcement = Anúncio
thread-answered = Com resposta
thread-solved = Resolvido
thread-locked = Encerrada
    .note = Esta discussão está encerrada. Nada pode ser acrescentado a ela.
post-developer = Desenvolvedor
post-answer = Esta é a resposta
thread-to-answer = Ir para a resposta
post-link = Mensagem de { $author }
post-in-reply = Em resposta a { $author }
thread-last = Última mensagem em { $date }
post-translated = Traduzida; idioma original: { $language }
post-translated-by = Traduzida por { $translator }; idioma original: { $language }
feed-link = Seguir por feed
feed-discussion = Discussão sobre { $name }
feed-history = Decisões sobre { $name }

title-collections = Coleções
description-collections = Listas de complementos que combinam bem, cada uma mantida por alguém que diz por quê.
collections-intro = Listas feitas à mão. Cada item diz por que está ali.
collections-empty = Ainda não há coleções.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: { $count } complemento, escolhido à mão.
        [many] { $name }: { $count } de complementos, escolhidos à mão.
       *[other] { $name }: { $count } complementos, escolhidos à mão.
    }
collection-curator = Mantida por { $name }
collection-updated = Última alteração em { $date }
collection-missing =
    { $count ->
        [one] Mais { $count } complemento desta coleção não está na galeria.
        [many] Mais { $count } de complementos desta coleção não estão na galeria.
       *[other] Mais { $count } complementos desta coleção não estão na galeria.
    }

form-title-review = Escrever uma análise
form-title-post = Iniciar uma discussão
form-title-reply = Responder
form-title-report = Relatar um problema nesta página
form-title-nomination = Indicar um complemento
form-kind = Do que se trata?
form-subject = Título
form-text = Seu texto
form-stars = Estrelas
form-language = Idioma do seu texto
form-name = Nome do complemento
form-address = Endereço onde ele se encontra
form-why = Por que ele ajudaria as pessoas?
form-send = Enviar
form-note = O que você envia é publicado com o nome da sua conta, depois de ser conferido.
form-closed = Nada pode ser enviado por este site. Escreva a quem faz o complemento: os links estão na página dele.
