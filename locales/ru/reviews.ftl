# Russian: ratings and reviews.

rating-mean = { $mean } из 5 звёзд
rating-count =
    { $count ->
        [one] { $count } оценка
        [few] { $count } оценки
        [many] { $count } оценок
       *[other] { $count } оценки
    }
rating-stars =
    { $stars ->
        [one] { $stars } звезда
        [few] { $stars } звезды
        [many] { $stars } звёзд
       *[other] { $stars } звезды
    }
rating-histogram = Оценки по числу звёзд
rating-empty = Оценок пока нет
reviews-title = Отзывы
reviews-heading = Отзывы о дополнении «{ $name }»
review-count =
    { $count ->
        [one] { $count } отзыв
        [few] { $count } отзыва
        [many] { $count } отзывов
       *[other] { $count } отзыва
    }
reviews-all =
    { $count ->
        [1] Прочитать единственный отзыв
        [one] Читать все отзывы ({ $count })
        [few] Читать все отзывы ({ $count })
        [many] Читать все отзывы ({ $count })
       *[other] Читать все отзывы ({ $count })
    }
reviews-empty = Отзывов пока никто не написал. Они появятся здесь на языке оригинала и в переводе.
reviews-languages = Отзывы по языкам
review-version = О версии { $version }
review-version-older = О более старой версии { $version }
review-translated = Перевод (язык оригинала: { $language })
review-translated-by = Перевод: { $translator } (язык оригинала: { $language })
review-original = Показать оригинал
review-helpful =
    { $count ->
        [one] Отзыв счёл полезным { $count } человек
        [few] Отзыв сочли полезным { $count } человека
        [many] Отзыв сочли полезным { $count } человек
       *[other] Отзыв сочли полезным { $count } человека
    }
review-reply = Отвечает { $author }
review-link = Отзыв пользователя { $author }
