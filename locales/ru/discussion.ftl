# Russian: discussions, collections, and the forms that send something.

title-discussion = Обсуждение дополнения «{ $name }»
description-discussion = Вопросы, идеи и проблемы, связанные с дополнением «{ $name }», и ответы разработчиков.
title-thread = { $title } — { $name }
discussion-title = Обсуждение
discussion-all =
    { $count ->
        [1] Прочитать единственное обсуждение
        [one] Все обсуждения ({ $count })
        [few] Все обсуждения ({ $count })
        [many] Все обсуждения ({ $count })
       *[other] Все обсуждения ({ $count })
    }
discussion-count =
    { $count ->
        [one] { $count } обсуждение
        [few] { $count } обсуждения
        [many] { $count } обсуждений
       *[other] { $count } обсуждения
    }
discussion-posts =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
thread-question = Вопрос
thread-idea = Идея
thread-problem = Проблема
thread-announcement = Объявление
thread-answered = Есть ответ
thread-solved = Решено
thread-locked = Закрыто
    .note = Это обсуждение закрыто. Добавить в него ничего нельзя.
post-developer = Разработчик
post-answer = Это ответ
thread-to-answer = Перейти к ответу
post-link = Сообщение пользователя { $author }
post-in-reply = В ответ пользователю { $author }
thread-last = Последнее сообщение: { $date }
post-translated = Перевод (язык оригинала: { $language })
post-translated-by = Перевод: { $translator } (язык оригинала: { $language })
feed-link = Подписаться на ленту
feed-discussion = Обсуждение дополнения «{ $name }»
feed-history = Решения о дополнении «{ $name }»
title-collections = Подборки
description-collections = Списки дополнений, которые хорошо сочетаются. Каждый кто-то ведёт и объясняет свой выбор.
collections-intro = Списки, которые люди ведут вручную. О каждом дополнении сказано, почему оно здесь.
collections-empty = Подборок пока нет.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: { $count } дополнение, выбранное вручную.
        [few] { $name }: { $count } дополнения, выбранные вручную.
        [many] { $name }: { $count } дополнений, выбранных вручную.
       *[other] { $name }: { $count } дополнения, выбранные вручную.
    }
collection-curator = Составитель: { $name }
collection-updated = Последнее изменение: { $date }
collection-missing =
    { $count ->
        [one] Здесь нет ещё { $count } дополнения из этой подборки.
        [few] Здесь нет ещё { $count } дополнений из этой подборки.
        [many] Здесь нет ещё { $count } дополнений из этой подборки.
       *[other] Здесь нет ещё { $count } дополнения из этой подборки.
    }
form-title-review = Написать отзыв
form-title-post = Начать обсуждение
form-title-reply = Ответить
form-title-report = Сообщить о проблеме на этой странице
form-title-nomination = Номинировать дополнение
form-kind = О чём это?
form-subject = Заголовок
form-text = Ваш текст
form-stars = Звёзды
form-language = Язык вашего текста
form-name = Название дополнения
form-address = Адрес, по которому его можно найти
form-why = Чем оно поможет людям?
form-send = Отправить
form-note = То, что вы отправите, после просмотра публикуется под именем вашей учётной записи.
form-closed = С этого сайта ничего нельзя отправить. Пожалуйста, напишите тем, кто создаёт дополнение: их ссылки есть на его странице.
