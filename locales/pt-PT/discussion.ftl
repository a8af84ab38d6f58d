# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Debate sobre { $name }
description-discussion = Perguntas, ideias e problemas sobre { $name }, com as respostas dos programadores.
title-thread = { $title } – { $name }
discussion-title = Debate
discussion-all =
    { $count ->
        [one] Ler o único debate
        [many] Ler { $count } de debates
       *[other] Ler os { $count } debates
    }
discussion-count =
    { $count ->
        [one] { $count } debate
        [many] { $count } de debates
       *[other] { $count } debates
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
thread-locked = Encerrado
    .note = Este debate está encerrado. Já não é possível acrescentar nada.
post-developer = Programador
post-answer = Esta é a resposta
thread-to-answer = Ir para a resposta
post-link = Mensagem de { $author }
post-in-reply = Em resposta a { $author }
thread-last = Última mensagem em { $date }
post-translated = Traduzida; idioma original: { $language }
post-translated-by = Traduzida por { $translator }; idioma original: { $language }
feed-link = Seguir por feed
feed-discussion = Debate sobre { $name }
feed-history = Decisões sobre { $name }

title-collections = Coleções
description-collections = Listas de extras que combinam bem, cada uma mantida por alguém que diz porquê.
collections-intro = Listas feitas à mão. Cada entrada diz porque está ali.
collections-empty = Ainda não há coleções.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: um extra, escolhido à mão.
        [many] { $name }: { $count } de extras, escolhidos à mão.
       *[other] { $name }: { $count } extras, escolhidos à mão.
    }
collection-curator = Mantida por { $name }
collection-updated = Última alteração em { $date }
collection-missing =
    { $count ->
        [one] Mais um extra desta coleção não está na galeria.
        [many] Mais { $count } de extras desta coleção não estão na galeria.
       *[other] Mais { $count } extras desta coleção não estão na galeria.
    }

form-title-review = Escrever uma crítica
form-title-post = Iniciar um debate
form-title-reply = Responder
form-title-report = Comunicar um problema com esta página
form-title-nomination = Propor um extra
form-kind = De que se trata?
form-subject = Título
form-text = O seu texto
form-stars = Estrelas
form-language = Idioma do seu texto
form-name = Nome do extra
form-address = Endereço onde pode ser encontrado
form-why = Por que razão seria útil?
form-send = Enviar
form-note = O que enviar é publicado com o nome da sua conta, depois de ser visto por alguém.
form-closed = Não é possível enviar nada a partir deste site. Escreva a quem faz o extra: as ligações estão na página dele.
