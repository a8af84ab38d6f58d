# Ukrainian. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } з 5 зірок
rating-count =
    { $count ->
        [one] { $count } оцінка
        [few] { $count } оцінки
        [many] { $count } оцінок
       *[other] { $count } оцінки
    }
rating-stars =
    { $stars ->
        [one] { $stars } зірка
        [few] { $stars } зірки
        [many] { $stars } зірок
       *[other] { $stars } зірки
    }
rating-histogram = Оцінки за кількістю зірок
rating-empty = Оцінок ще немає

reviews-title = Відгуки
reviews-heading = Відгуки про додаток «{ $name }»
review-count =
    { $count ->
        [one] { $count } відгук
        [few] { $count } відгуки
        [many] { $count } відгуків
       *[other] { $count } відгуку
    }
reviews-all =
    { $count ->
        [one] Читати { $count } відгук
        [few] Читати всі { $count } відгуки
        [many] Читати всі { $count } відгуків
       *[other] Читати всі відгуки ({ $count })
    }
reviews-empty = Ще ніхто не написав відгуку. Відгуки з’являться тут мовою оригіналу та в перекладі.
reviews-languages = Відгуки за мовами

review-version = Про версію { $version }
review-version-older = Про старішу версію { $version }
review-translated = Переклад (мова оригіналу: { $language })
review-translated-by = Переклад: { $translator } (мова оригіналу: { $language })
review-original = Показати оригінал
review-helpful =
    { $count ->
        [one] Корисним це вважає { $count } особа
        [few] Корисним це вважають { $count } особи
        [many] Корисним це вважають { $count } осіб
       *[other] Корисним це вважають { $count } особи
    }
review-reply = Відповідає { $author }
review-link = Відгук, автор: { $author }
