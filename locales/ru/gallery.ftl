# Russian: what else a listing and the gallery show.

compare-title = По сравнению с версией { $version }
compare-permissions-added = Новые разрешения
compare-permissions-removed = Больше не запрашиваются
compare-works-now = Теперь работает с программами
compare-works-no-longer = Больше не работает с программами
compare-licence = Лицензия
compare-size = Размер
compare-became = { $from }, теперь { $to }
compare-nothing = Разрешения, лицензия и совместимость не изменились.
compatibility-table = Какая версия с чем совместима
compatibility-version = Версия
range-from = { $min } и новее
range-until = до версии { $max }
range-both = { $min }–{ $max }
range-any = любая
range-none = не работает
verify-title = Как проверить скачанный файл
verify-text = Вычислите контрольную сумму скачанного файла и сравните её с указанной выше. Если они различаются, не устанавливайте файл: он повреждён или изменён в пути.
provenance-title = Происхождение
provenance-source = Исходный код этой версии
provenance-approved = Одобрено { $date }, рецензент: { $name }
provenance-unreviewed = Не рассмотрено
provenance-signature = Подпись
addon-privacy-policy = Политика конфиденциальности
addon-eula = Лицензионное соглашение
title-privacy-policy = Политика конфиденциальности дополнения «{ $name }»
title-eula = Лицензионное соглашение дополнения «{ $name }»
description-privacy-policy = Что дополнение «{ $name }» делает с данными, словами его разработчиков.
description-eula = С чем соглашается тот, кто пользуется дополнением «{ $name }», словами его разработчиков.
title-licence = Лицензия: { $name }
description-licence = Текст лицензии { $name }.
addon-same-author = Другие дополнения автора { $name }
shot-close = Закрыть
shot-previous = Назад
shot-next = Далее
usage-title = Как менялось число пользователей и загрузок
usage-users-chart = Пользователи, { $first } — { $last }: в начале { $from }, в конце { $to }
usage-downloads-chart = Загрузки за месяц, { $first } — { $last }: в начале { $from }, в конце { $to }
usage-table = Показать числа
usage-month = Месяц
usage-users = Пользователи
usage-downloads = Загрузки
filter-label = Показать
filter-text = С текстом
filter-current = О текущей версии
order-label = Порядок
order-language = Сначала на вашем языке
order-helpful = Самые полезные
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } за год, закончившийся { $date }, по { $count } отзыву
        [few] { $mean } за год, закончившийся { $date }, по { $count } отзывам
        [many] { $mean } за год, закончившийся { $date }, по { $count } отзывам
       *[other] { $mean } за год, закончившийся { $date }, по { $count } отзыва
    }
rating-rule = Порядок «По оценке» определяет не это среднее, а нижняя граница его 95-процентного доверительного интервала (Wilson 1927), чтобы несколько высших оценок не стояли выше множества хороших.
title-all = Все дополнения
description-all =
    { $count ->
        [1] Единственное дополнение этой галереи.
        [one] Все дополнения этой галереи ({ $count }): по популярности, оценке, дате и названию.
        [few] Все дополнения этой галереи ({ $count }): по популярности, оценке, дате и названию.
        [many] Все дополнения этой галереи ({ $count }): по популярности, оценке, дате и названию.
       *[other] Все дополнения этой галереи ({ $count }): по популярности, оценке, дате и названию.
    }
sort-added = Новые в галерее
title-languages = Дополнения по языкам
description-languages = На какие языки переведены сами дополнения.
languages-intro = Языки интерфейса самих дополнений, независимо от языка этой страницы.
title-language = Дополнения на языке: { $name }
description-language =
    { $count ->
        [one] { $count } дополнение с интерфейсом на языке: { $name }.
        [few] { $count } дополнения с интерфейсом на языке: { $name }.
        [many] { $count } дополнений с интерфейсом на языке: { $name }.
       *[other] { $count } дополнения с интерфейсом на языке: { $name }.
    }
title-announcements = Новости этой галереи
description-announcements = Что изменилось в этой галерее и что нужно знать её пользователям.
announcement-until = До { $date }
announcements-all = Все новости
feed-site = Новые и обновлённые дополнения
feed-list = { $name }: новые и обновлённые дополнения
feed-versions = Версии дополнения «{ $name }»
feed-reviews = Отзывы о дополнении «{ $name }»
feed-decisions = Решения этой галереи
feed-announcements = Новости этой галереи
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } звезда от пользователя { $author }
        [few] { $stars } звезды от пользователя { $author }
        [many] { $stars } звёзд от пользователя { $author }
       *[other] { $stars } звезды от пользователя { $author }
    }
title-feedback = Отзывы об этом сайте
description-feedback = Что говорят об этом сайте и что из этого вышло.
feedback-intro = Что люди сказали об этом сайте и что из этого вышло.
feedback-empty = Пока никто ничего не написал.
feedback-open = Открыто
feedback-planned = Запланировано
feedback-done = Сделано
feedback-declined = Отклонено
feedback-answer = Отвечает { $author }
form-title-feedback = Написать отзыв об этом сайте
form-closed-site = С этого сайта ничего нельзя отправить. На страницах о галерее сказано, как связаться с теми, кто её ведёт.
form-elsewhere = Эта форма отправляется на адрес { $host }.
report-security = Опасно для пользователей
report-spam = Реклама или подделка
report-rights = Использует чужое без права
report-abuse = Оскорбляет или угрожает
report-broken = Не работает
report-other = Другое
title-translations = Переводы
description-translations = Какая часть этой галереи переведена на каждый язык.
translations-intro = Какая часть этой галереи действительно есть на каждом языке. Чего нет, показывается на другом языке с пометкой.
translations-language = Язык
translations-interface = Интерфейс
translations-names = Названия
translations-summaries = Аннотации
translations-descriptions = Описания
translations-notes = Примечания
translations-captions = Подписи
translations-policies = Правила
translations-pages = Страницы
title-translation = Переводы: { $language }
description-translation = Язык: { $language }. Что переведено и чего ещё не хватает.
translations-of = { $done } из { $total }
translations-missing = Самые популярные дополнения, которым пока не хватает этого языка
translations-missing-none = Таких дополнений нет.
translations-help = Как помочь
    .text = Любой текст может перевести каждый, кто знает оба языка: предложите свой перевод там, откуда взят текст. Ссылка есть на странице каждого дополнения; тексты этого сайта — часть его исходного кода.
