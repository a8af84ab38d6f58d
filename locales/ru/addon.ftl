# Russian: an add-on's own page, and the page of its versions.

addon-install = Установить
addon-authors =
    { $count ->
        [1] Автор
        [one] Авторы
        [few] Авторы
        [many] Авторы
       *[other] Авторы
    }
addon-recommended = Рекомендуем
facts-label = Главное о дополнении
fact-rating = Оценка
fact-users = Пользователи
fact-updated = Обновлено
fact-added = Добавлено
fact-size = Размер
fact-licence = Лицензия
fact-version = Версия
fact-type = Тип
addon-screenshots = Снимки экрана
screenshot-number = Снимок экрана { $n }
screenshot-outside = Изображение на другом сайте
addon-description = Описание
    .empty = Разработчик ещё не написал описание.
addon-whats-new = Что нового в версии { $version }
addon-all-versions =
    { $count ->
        [1] Файлы и сведения о единственной версии
        [one] Все версии ({ $count })
        [few] Все версии ({ $count })
        [many] Все версии ({ $count })
       *[other] Все версии ({ $count })
    }
addon-trust = Как принимали решение
trust-approved =
    { $reviewers ->
        [0] { $date } дополнение одобрено.
        [one] { $date } дополнение одобрил { $reviewers } рецензент.
        [few] { $date } дополнение одобрили { $reviewers } рецензента.
        [many] { $date } дополнение одобрили { $reviewers } рецензентов.
       *[other] { $date } дополнение одобрили { $reviewers } рецензента.
    }
trust-decided = { $outcome } (решение от { $date }).
trust-waited =
    { $days ->
        [0] Решение принято в тот же день.
        [one] Ожидание решения заняло { $days } день.
        [few] Ожидание решения заняло { $days } дня.
        [many] Ожидание решения заняло { $days } дней.
       *[other] Ожидание решения заняло { $days } дня.
    }
outcome-nominated = Номинировано
outcome-approved = Одобрено
outcome-rejected = Отклонено
outcome-needs-information = Нужны уточнения
outcome-recommended = Рекомендовано
outcome-disabled = Отключено
outcome-restored = Восстановлено
outcome-appealed = Подана апелляция
outcome-appeal-upheld = Апелляция удовлетворена
outcome-appeal-dismissed = Апелляция отклонена
outcome-withdrawn = Отозвано
outcome-endorsed = Подтверждено
addon-permissions = Разрешения
addon-permissions-intro = Что будет доступно дополнению после установки:
addon-details = Подробности
addon-languages = Языки
addon-languages-intro = Языки интерфейса дополнения:
addon-categories = Категории
addon-tags = Теги
addon-extends = Для программ
addon-links = Ссылки
addon-content-rating = Содержимое
content-rating-none = Предупреждения не нужны.
intensity-none = нет
intensity-mild = мало
intensity-moderate = умеренно
intensity-intense = много
oars-violence = Насилие
oars-drugs = Алкоголь, табак и наркотики
oars-sex = Секс и нагота
oars-language = Грубые выражения
oars-social = Общение с другими людьми
oars-money = Покупки, азартные игры или реклама
addon-related = Похожие дополнения
link-homepage = Домашняя страница
link-support = Поддержка
link-source = Исходный код
link-vcs = Исходный код
link-donate = Пожертвовать
link-issues = Сообщить о проблеме
link-translate = Помочь с переводом
link-faq = Вопросы и ответы
link-contact = Связаться
link-contribute = Участвовать
link-documentation = Документация
link-privacy = Политика конфиденциальности
versions-heading = Версии дополнения «{ $name }»
version-number = Версия { $version }
version-current = Текущая
version-blocked = Заблокирована
    .note = Эта версия заблокирована из соображений безопасности. Пожалуйста, используйте другую.
version-released = Выпущена { $date }
version-notes-empty = Примечаний к выпуску нет.
version-files = Файлы
file-for = Скачать для { $platform }
file-for-all = Скачать
file-digest = Контрольная сумма { $algorithm }
version-compatibility = Совместимость
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } для { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } и новее
compatible-until = { $application } до версии { $max }
compatible-range = { $application } { $min }–{ $max }
versions-empty = Пока не выпущено ни одной версии. Версии появятся здесь вместе с примечаниями и файлами.
