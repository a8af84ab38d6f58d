# Portuguese (Brazil). The frame of every page, titles, sizes. Notes on each message: en-US/site.ftl.
# The category [one] also holds 0, so its texts print the number.

skip-to-content = Pular para o conteúdo
nav-main = Menu principal
nav-breadcrumb = Você está aqui
nav-home = Início
nav-categories = Categorias
nav-browse = Explorar
nav-about = Sobre
nav-language = Idioma
nav-source = Código-fonte deste site
footer-privacy = Sem cookies. Nada é carregado de outros sites.

pagination-label = Páginas desta lista
pagination-previous = Anterior
pagination-next = Próxima
pagination-page = Página { $page }
pagination-position = Página { $page } de { $of }

language-note = Em { $language }
text-not-translated = O texto desta página ainda não foi traduzido para o seu idioma.
language-untranslated = não traduzido
picture-missing = Imagem indisponível
scan-code = Escaneie para abrir esta página em um celular
title-chooser = Escolha seu idioma
chooser-greeting = Continuar em português
language-yours = seu idioma

title-site = { $title } – { $site }
title-page = { $title }, página { $page }
title-home = Complementos no seu idioma
title-addon = { $name }
title-versions = Versões de { $name }
title-reviews = Análises de { $name }
title-category = { $name }
title-type = { $name }
title-tag = Etiqueta: { $name }
title-user = Complementos de { $name }
title-categories = Categorias
title-not-found = Não há nenhuma página aqui

description-home = Extensões, temas, dicionários e mais, cada um com suas versões, suas análises e como foi julgado, no seu idioma.
description-category =
    { $count ->
        [one] { $count } complemento na categoria { $name }.
        [many] { $count } de complementos na categoria { $name }.
       *[other] { $count } complementos na categoria { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: { $count } complemento, com versões e análises.
        [many] { $name }: { $count } de complementos, com versões e análises.
       *[other] { $name }: { $count } complementos, com versões e análises.
    }
description-tag =
    { $count ->
        [one] { $count } complemento com a etiqueta { $name }.
        [many] { $count } de complementos com a etiqueta { $name }.
       *[other] { $count } complementos com a etiqueta { $name }.
    }
description-user =
    { $count ->
        [one] { $count } complemento de { $name }.
        [many] { $count } de complementos de { $name }.
       *[other] { $count } complementos de { $name }.
    }
description-categories = Todas as categorias de complementos e quantos há em cada uma.
description-versions = Todas as versões de { $name }: quando foram publicadas, o que mudou e seus arquivos.
description-reviews = O que as pessoas dizem sobre { $name }, em seus próprios idiomas e com tradução.

size-bytes = { $size } bytes
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Não há nenhuma página aqui
not-found-text = O endereço pode ter sido digitado errado, ou a página mudou de lugar ou foi removida.
not-found-home = Ir para a página inicial
not-found-categories = Ver as categorias
redirect-heading = Esta página mudou de endereço
redirect-text = Agora ela está aqui:
