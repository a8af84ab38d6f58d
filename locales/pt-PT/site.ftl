# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Saltar para o conteúdo
nav-main = Menu principal
nav-breadcrumb = Está aqui
nav-home = Início
nav-categories = Categorias
nav-browse = Explorar
nav-about = Acerca
nav-language = Idioma
nav-source = Código-fonte deste site
footer-privacy = Sem cookies. Nada é carregado de outros sites.

pagination-label = Páginas desta lista
pagination-previous = Anterior
pagination-next = Seguinte
pagination-page = Página { $page }
pagination-position = Página { $page } de { $of }

language-note = Idioma: { $language }
text-not-translated = O texto desta página ainda não foi traduzido para o seu idioma.
language-untranslated = por traduzir
picture-missing = Imagem indisponível
scan-code = Digitalize para abrir esta página num telemóvel
title-chooser = Escolha o seu idioma
chooser-greeting = Continuar em português de Portugal
language-yours = o seu idioma

title-site = { $title } – { $site }
title-page = { $title }, página { $page }
title-home = Extras no seu idioma
title-addon = { $name }
title-versions = Versões de { $name }
title-reviews = Críticas a { $name }
title-category = { $name }
title-type = { $name }
title-tag = Etiqueta: { $name }
title-user = Extras de { $name }
title-categories = Categorias
title-not-found = Não há nenhuma página aqui

description-home = Extensões, temas, dicionários e mais, cada um com as suas versões, as suas críticas e como foi avaliado, no seu idioma.
description-category =
    { $count ->
        [one] Um extra na categoria { $name }.
        [many] { $count } de extras na categoria { $name }.
       *[other] { $count } extras na categoria { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: um extra, com versões e críticas.
        [many] { $name }: { $count } de extras, com versões e críticas.
       *[other] { $name }: { $count } extras, com versões e críticas.
    }
description-tag =
    { $count ->
        [one] Um extra com a etiqueta { $name }.
        [many] { $count } de extras com a etiqueta { $name }.
       *[other] { $count } extras com a etiqueta { $name }.
    }
description-user =
    { $count ->
        [one] Um extra de { $name }.
        [many] { $count } de extras de { $name }.
       *[other] { $count } extras de { $name }.
    }
description-categories = Todas as categorias de extras e quantos há em cada uma.
description-versions = Todas as versões de { $name }: quando foram publicadas, o que mudou e os seus ficheiros.
description-reviews = O que as pessoas dizem sobre { $name }, nos seus próprios idiomas e com tradução.

size-bytes = { $size } bytes
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Não há nenhuma página aqui
not-found-text = O endereço pode estar mal escrito, ou a página pode ter mudado de lugar ou sido removida.
not-found-home = Ir para a página inicial
not-found-categories = Ver as categorias
redirect-heading = Esta página mudou de endereço
redirect-text = Está agora aqui:
