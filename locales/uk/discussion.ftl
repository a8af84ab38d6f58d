# Ukrainian. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Обговорення додатка «{ $name }»
description-discussion = Запитання, ідеї та проблеми щодо додатка «{ $name }» з відповідями розробників.
title-thread = { $title } — { $name }
discussion-title = Обговорення
discussion-all =
    { $count ->
        [one] Читати { $count } обговорення
        [few] Усі { $count } обговорення
        [many] Усі { $count } обговорень
       *[other] Усі обговорення ({ $count })
    }
discussion-count =
    { $count ->
        [one] { $count } обговорення
        [few] { $count } обговорення
        [many] { $count } обговорень
       *[other] { $count } обговорення
    }
discussion-posts =
    { $count ->
        [one] { $count } допис
        [few] { $count } дописи
        [many] { $count } дописів
       *[other] { $count } допису
    }
thread-question = Запитання
thread-idea = Ідея
thread-problem = Проблема
thread-announcement = Оголошення
thread-answered = Є відповідь
thread-solved = Вирішено
thread-locked = Закрито
    .note = Це обговорення закрито. Додати до нього нічого не можна.
post-developer = Розробник
post-answer = Це відповідь
thread-to-answer = Перейти до відповіді
post-link = Допис, автор: { $author }
post-in-reply = У відповідь на допис, автор: { $author }
thread-last = Останній допис: { $date }
post-translated = Переклад (мова оригіналу: { $language })
post-translated-by = Переклад: { $translator } (мова оригіналу: { $language })
feed-link = Підписатися на стрічку
feed-discussion = Обговорення додатка «{ $name }»
feed-history = Рішення щодо додатка «{ $name }»

title-collections = Добірки
description-collections = Списки додатків, що добре поєднуються. Кожен хтось веде й пояснює свій вибір.
collections-intro = Списки, які люди ведуть власноруч. Про кожен додаток сказано, чому він тут.
collections-empty = Добірок ще немає.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: { $count } додаток, дібраний уручну.
        [few] { $name }: { $count } додатки, дібрані вручну.
        [many] { $name }: { $count } додатків, дібраних уручну.
       *[other] { $name }: { $count } додатка, дібраного вручну.
    }
collection-curator = Упорядник: { $name }
collection-updated = Остання зміна: { $date }
collection-missing =
    { $count ->
        [one] Тут немає ще { $count } додатка з цієї добірки.
        [few] Тут немає ще { $count } додатків із цієї добірки.
        [many] Тут немає ще { $count } додатків із цієї добірки.
       *[other] Тут немає ще { $count } додатка з цієї добірки.
    }

form-title-review = Написати відгук
form-title-post = Почати обговорення
form-title-reply = Відповісти
form-title-report = Повідомити про проблему на цій сторінці
form-title-nomination = Запропонувати додаток
form-kind = Про що йдеться?
form-subject = Заголовок
form-text = Ваш текст
form-stars = Зірки
form-language = Мова вашого тексту
form-name = Назва додатка
form-address = Адреса, за якою його можна знайти
form-why = Чим він допоможе людям?
form-send = Надіслати
form-note = Надіслане вами після перегляду буде опубліковано під іменем вашого облікового запису.
form-closed = Із цього сайту нічого не можна надіслати. Будь ласка, напишіть розробникам додатка: їхні посилання є на його сторінці.
