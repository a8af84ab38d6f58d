# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Em comparação com a versão { $version }
compare-permissions-added = Novas permissões
compare-permissions-removed = Já não são pedidas
compare-works-now = Passa a funcionar com
compare-works-no-longer = Deixa de funcionar com
compare-licence = Licença
compare-size = Tamanho
compare-became = { $from }, agora { $to }
compare-nothing = As permissões, a licença e a compatibilidade são as mesmas.

compatibility-table = Com que programas funciona cada versão
compatibility-version = Versão
range-from = { $min } ou posterior
range-until = até { $max }
range-both = { $min } a { $max }
range-any = qualquer
range-none = não funciona

verify-title = Como verificar uma transferência
verify-text = Calcule a soma de verificação do ficheiro que transferiu e compare-a com a indicada acima. Se forem diferentes, não instale o ficheiro: está danificado ou foi alterado pelo caminho.
provenance-title = Origem
provenance-source = Código-fonte desta versão
provenance-approved = Aprovada por { $name } em { $date }
provenance-unreviewed = Não revista
provenance-signature = Assinatura

addon-privacy-policy = Política de privacidade
addon-eula = Contrato de licença
title-privacy-policy = Política de privacidade de { $name }
title-eula = Contrato de licença de { $name }
description-privacy-policy = O que { $name } faz com os dados, nas palavras de quem o desenvolve.
description-eula = O que se aceita ao utilizar { $name }, nas palavras de quem o desenvolve.
title-licence = Licença: { $name }
description-licence = O texto da licença { $name }.

addon-same-author = Mais de { $name }
shot-close = Fechar
shot-previous = Anterior
shot-next = Seguinte
usage-title = Utilizadores e transferências ao longo do tempo
usage-users-chart = Utilizadores de { $first } a { $last }: de { $from } para { $to }
usage-downloads-chart = Transferências por mês de { $first } a { $last }: de { $from } para { $to }
usage-table = Mostrar os números
usage-month = Mês
usage-users = Utilizadores
usage-downloads = Transferências

filter-label = Mostrar
filter-text = Com texto
filter-current = Sobre a versão atual
order-label = Ordem
order-language = O seu idioma primeiro
order-helpful = Mais úteis
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } no ano anterior a { $date }, com base numa crítica
        [many] { $mean } no ano anterior a { $date }, com base em { $count } de críticas
       *[other] { $mean } no ano anterior a { $date }, com base em { $count } críticas
    }
rating-rule = A ordem «Mais bem classificados» não segue esta média, mas sim o limite inferior do seu intervalo de confiança de 95% (Wilson 1927), para que umas poucas classificações perfeitas não fiquem acima de muitas boas.

title-all = Todos os extras
description-all =
    { $count ->
        [one] O único extra desta galeria.
        [many] { $count } de extras nesta galeria, por utilização, classificação, data e nome.
       *[other] Os { $count } extras desta galeria, por utilização, classificação, data e nome.
    }
sort-added = Novos na galeria
title-languages = Extras por idioma
description-languages = Que extras estão, eles próprios, traduzidos para que idiomas.
languages-intro = Os idiomas em que os próprios extras estão disponíveis, seja qual for o idioma desta página.
title-language = { $name }: extras neste idioma
description-language =
    { $count ->
        [one] { $name }: um extra disponível neste idioma.
        [many] { $name }: { $count } de extras disponíveis neste idioma.
       *[other] { $name }: { $count } extras disponíveis neste idioma.
    }
title-announcements = Notícias desta galeria
description-announcements = O que mudou nesta galeria e o que os seus utilizadores devem saber.
announcement-until = Até { $date }
announcements-all = Todas as notícias

feed-site = Extras novos e atualizados
feed-list = { $name }: extras novos e atualizados
feed-versions = Versões de { $name }
feed-reviews = Críticas a { $name }
feed-decisions = Decisões desta galeria
feed-announcements = Notícias desta galeria
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } estrela de { $author }
        [many] { $stars } de estrelas de { $author }
       *[other] { $stars } estrelas de { $author }
    }

title-feedback = Opiniões sobre este site
description-feedback = O que as pessoas dizem sobre este site e o que resultou disso.
feedback-intro = O que as pessoas disseram sobre este site e o que resultou disso.
feedback-empty = Ainda ninguém disse nada.
feedback-open = Aberta
feedback-planned = Planeada
feedback-done = Concluída
feedback-declined = Recusada
feedback-answer = Resposta de { $author }
form-title-feedback = Dar uma opinião sobre este site
form-closed-site = Não é possível enviar nada a partir deste site. As páginas sobre esta galeria dizem como contactar quem a gere.
form-elsewhere = Este formulário é enviado para { $host }.
report-security = É um perigo para quem o utiliza
report-spam = É publicidade ou uma falsificação
report-rights = Utiliza o que pertence a outra pessoa
report-abuse = É ofensivo ou ameaçador
report-broken = Não funciona
report-other = Outra coisa

title-translations = Traduções
description-translations = Que parte desta galeria está traduzida para cada idioma.
translations-intro = Que parte desta galeria existe de facto em cada idioma. O que falta é mostrado noutro idioma e assinalado.
translations-language = Idioma
translations-interface = Interface
translations-names = Nomes
translations-summaries = Resumos
translations-descriptions = Descrições
translations-notes = Notas
translations-captions = Legendas
translations-policies = Regras
translations-pages = Páginas
title-translation = Traduções: { $language }
description-translation = { $language }: o que está traduzido e o que ainda falta.
translations-of = { $done } de { $total }
translations-missing = Extras mais utilizados a que ainda falta este idioma
translations-missing-none = Não falta a nenhum.
translations-help = Como ajudar
    .text = Quem souber os dois idiomas pode traduzir qualquer texto: proponha a sua tradução no lugar de onde o texto vem. A página de cada extra tem uma ligação para esse lugar; os textos deste site fazem parte do seu código-fonte.
