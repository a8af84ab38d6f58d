# Portuguese (Brazil). What else a listing and the gallery show. Notes on each message: en-US/gallery.ftl.
# The category [one] also holds 0, so its texts print the number.

compare-title = Em comparação com a versão { $version }
compare-permissions-added = Novas permissões
compare-permissions-removed = Não mais pedidas
compare-works-now = Agora funciona com
compare-works-no-longer = Não funciona mais com
compare-licence = Licença
compare-size = Tamanho
compare-became = { $from }, agora { $to }
compare-nothing = As permissões, a licença e a compatibilidade são as mesmas.

compatibility-table = Com o que cada versão funciona
compatibility-version = Versão
range-from = { $min } ou mais recente
range-until = até { $max }
range-both = { $min } a { $max }
range-any = qualquer versão
range-none = não funciona

verify-title = Como conferir um download
verify-text = Calcule a soma de verificação do arquivo que você baixou e compare-a com a que aparece acima. Se forem diferentes, não instale o arquivo: ele está danificado ou foi alterado no caminho.
provenance-title = Origem
provenance-source = Código-fonte desta versão
provenance-approved = Aprovada por { $name } em { $date }
provenance-unreviewed = Não revisada
provenance-signature = Assinatura

addon-privacy-policy = Política de privacidade
addon-eula = Contrato de licença
title-privacy-policy = Política de privacidade de { $name }
title-eula = Contrato de licença de { $name }
description-privacy-policy = O que { $name } faz com os dados, nas palavras de seus desenvolvedores.
description-eula = Com o que se concorda ao usar { $name }, nas palavras de seus desenvolvedores.
title-licence = Licença: { $name }
description-licence = O texto da licença { $name }.

addon-same-author = Mais de { $name }
shot-close = Fechar
shot-previous = Anterior
shot-next = Próxima
usage-title = Usuários e downloads ao longo do tempo
usage-users-chart = Usuários de { $first } a { $last }: de { $from } para { $to }
usage-downloads-chart = Downloads por mês de { $first } a { $last }: de { $from } para { $to }
usage-table = Mostrar os números
usage-month = Mês
usage-users = Usuários
usage-downloads = Downloads

filter-label = Mostrar
filter-text = Com texto
filter-current = Sobre a versão atual
order-label = Ordem
order-language = Seu idioma primeiro
order-helpful = Mais úteis
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } no ano anterior a { $date }, com base em { $count } análise
        [many] { $mean } no ano anterior a { $date }, com base em { $count } de análises
       *[other] { $mean } no ano anterior a { $date }, com base em { $count } análises
    }
rating-rule = A ordem “Mais bem avaliados” não segue esta média, e sim o limite inferior do intervalo de confiança de 95% dela (Wilson 1927), para que umas poucas avaliações perfeitas não fiquem acima de muitas avaliações boas.

title-all = Todos os complementos
description-all =
    { $count ->
        [one] { $count } complemento nesta galeria.
        [many] { $count } de complementos nesta galeria, por uso, avaliação, data e nome.
       *[other] Todos os { $count } complementos desta galeria, por uso, avaliação, data e nome.
    }
sort-added = Novos na galeria
title-languages = Complementos por idioma
description-languages = Para quais idiomas os próprios complementos estão traduzidos.
languages-intro = Os idiomas que os próprios complementos falam, qualquer que seja o idioma desta página.
title-language = { $name }: complementos neste idioma
description-language =
    { $count ->
        [one] { $name }: { $count } complemento que fala este idioma.
        [many] { $name }: { $count } de complementos que falam este idioma.
       *[other] { $name }: { $count } complementos que falam este idioma.
    }
title-announcements = Notícias desta galeria
description-announcements = O que mudou nesta galeria e o que quem a usa deve saber.
announcement-until = Até { $date }
announcements-all = Todas as notícias

feed-site = Complementos novos e atualizados
feed-list = { $name }: complementos novos e atualizados
feed-versions = Versões de { $name }
feed-reviews = Análises de { $name }
feed-decisions = Decisões desta galeria
feed-announcements = Notícias desta galeria
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } estrela dada por { $author }
        [many] { $stars } de estrelas dadas por { $author }
       *[other] { $stars } estrelas dadas por { $author }
    }

title-feedback = Opiniões sobre este site
description-feedback = O que as pessoas dizem sobre este site e o que foi feito a respeito.
feedback-intro = O que as pessoas disseram sobre este site e o que foi feito a respeito.
feedback-empty = Ninguém disse nada ainda.
feedback-open = Aberto
feedback-planned = Planejado
feedback-done = Feito
feedback-declined = Recusado
feedback-answer = Resposta de { $author }
form-title-feedback = Dizer algo sobre este site
form-closed-site = Nada pode ser enviado por este site. As páginas sobre esta galeria dizem como falar com quem a administra.
form-elsewhere = Este formulário é enviado para { $host }.
report-security = É um perigo para quem o usa
report-spam = É propaganda ou falsificação
report-rights = Usa algo que pertence a outra pessoa
report-abuse = É ofensivo ou ameaçador
report-broken = Não funciona
report-other = Outra coisa

title-translations = Traduções
description-translations = Quanto desta galeria está traduzido para cada idioma.
translations-intro = Quanto desta galeria existe de fato em cada idioma. O que falta é mostrado em outro idioma, com uma indicação.
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
translations-missing = Complementos mais usados que ainda não têm este idioma
translations-missing-none = Não falta a nenhum.
translations-help = Como ajudar
    .text = Qualquer pessoa que conheça os dois idiomas pode traduzir qualquer texto: proponha sua tradução no lugar de onde o texto vem. A página de cada complemento tem um link para esse lugar; os textos deste site fazem parte do código-fonte dele.
