# Portuguese (Brazil). Ratings and reviews. Notes on each message: en-US/reviews.ftl.

rating-mean = { $mean } de 5 estrelas
rating-count =
    { $count ->
        [one] { $count } avaliação
        [many] { $count } de avaliações
       *[other] { $count } avaliações
    }
rating-stars =
    { $stars ->
        [one] { $stars } estrela
        [many] { $stars } de estrelas
       *[other] { $stars } estrelas
    }
rating-histogram = Avaliações por número de estrelas
rating-empty = Ainda sem avaliações

reviews-title = Análises
reviews-heading = Análises de { $name }
review-count =
    { $count ->
        [one] { $count } análise
        [many] { $count } de análises
       *[other] { $count } análises
    }
reviews-all =
    { $count ->
        [one] Ler a única análise
        [many] Ler todas as análises ({ $count })
       *[other] Ler todas as análises ({ $count })
    }
reviews-empty = Ninguém escreveu uma análise ainda. As análises aparecerão aqui no idioma em que foram escritas, e traduzidas.
reviews-languages = Análises por idioma

review-version = Sobre a versão { $version }
review-version-older = Sobre a versão anterior { $version }
review-translated = Traduzida; idioma original: { $language }
review-translated-by = Traduzida por { $translator }; idioma original: { $language }
review-original = Mostrar o original
review-helpful =
    { $count ->
        [one] { $count } pessoa achou esta análise útil
        [many] { $count } de pessoas acharam esta análise útil
       *[other] { $count } pessoas acharam esta análise útil
    }
review-reply = Resposta de { $author }
review-link = Análise de { $author }
