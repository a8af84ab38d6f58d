# Portuguese (Portugal). What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } em 5 estrelas
rating-count =
    { $count ->
        [one] { $count } classificação
        [many] { $count } de classificações
       *[other] { $count } classificações
    }
rating-stars =
    { $stars ->
        [one] { $stars } estrela
        [many] { $stars } de estrelas
       *[other] { $stars } estrelas
    }
rating-histogram = Classificações por número de estrelas
rating-empty = Ainda sem classificações

reviews-title = Críticas
reviews-heading = Críticas a { $name }
review-count =
    { $count ->
        [one] { $count } crítica
        [many] { $count } de críticas
       *[other] { $count } críticas
    }
reviews-all =
    { $count ->
        [one] Ler a única crítica
        [many] Ler todas as críticas ({ $count })
       *[other] Ler todas as críticas ({ $count })
    }
reviews-empty = Ainda ninguém escreveu uma crítica. As críticas aparecem aqui no idioma em que foram escritas, e traduzidas.
reviews-languages = Críticas por idioma

review-version = Sobre a versão { $version }
review-version-older = Sobre a versão anterior { $version }
review-translated = Traduzida; idioma original: { $language }
review-translated-by = Traduzida por { $translator }; idioma original: { $language }
review-original = Mostrar o original
review-helpful =
    { $count ->
        [one] { $count } pessoa achou esta crítica útil
        [many] { $count } de pessoas acharam esta crítica útil
       *[other] { $count } pessoas acharam esta crítica útil
    }
review-reply = Resposta de { $author }
review-link = Crítica de { $author }
