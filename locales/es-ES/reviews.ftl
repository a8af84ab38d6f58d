# Spanish (Spain). Ratings and reviews. Notes on each message: en-US/reviews.ftl.

rating-mean = { $mean } de 5 estrellas
rating-count =
    { $count ->
        [one] { $count } valoración
        [many] { $count } de valoraciones
       *[other] { $count } valoraciones
    }
rating-stars =
    { $stars ->
        [one] { $stars } estrella
        [many] { $stars } de estrellas
       *[other] { $stars } estrellas
    }
rating-histogram = Valoraciones por número de estrellas
rating-empty = Aún sin valoraciones

reviews-title = Reseñas
reviews-heading = Reseñas de { $name }
review-count =
    { $count ->
        [one] { $count } reseña
        [many] { $count } de reseñas
       *[other] { $count } reseñas
    }
reviews-all =
    { $count ->
        [one] Leer la única reseña
        [many] Leer todas las reseñas ({ $count })
       *[other] Leer todas las reseñas ({ $count })
    }
reviews-empty = Aún nadie ha escrito una reseña. Las reseñas aparecerán aquí en el idioma en que se escribieron, y traducidas.
reviews-languages = Reseñas por idioma

review-version = Sobre la versión { $version }
review-version-older = Sobre la versión anterior { $version }
review-translated = Traducida; idioma original: { $language }
review-translated-by = Traducida por { $translator }; idioma original: { $language }
review-original = Mostrar el original
review-helpful =
    { $count ->
        [one] A { $count } persona le ha resultado útil
        [many] A { $count } de personas les ha resultado útil
       *[other] A { $count } personas les ha resultado útil
    }
review-reply = Respuesta de { $author }
review-link = Reseña de { $author }
