# Ukrainian. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Встановити
addon-authors =
    { $count ->
        [1] Автор
        [one] Автори
        [few] Автори
        [many] Автори
       *[other] Автори
    }
addon-recommended = Рекомендовано

facts-label = Коротко про додаток
fact-rating = Оцінка
fact-users = Користувачі
fact-updated = Оновлено
fact-added = Додано
fact-size = Розмір
fact-licence = Ліцензія
fact-version = Версія
fact-type = Тип

addon-screenshots = Знімки екрана
screenshot-number = Знімок екрана { $n }
screenshot-outside = Зображення на іншому сайті
addon-description = Опис
    .empty = Розробник ще не написав опису.
addon-whats-new = Що нового у версії { $version }
addon-all-versions =
    { $count ->
        [one] Файли й подробиці: { $count } версія
        [few] Усі { $count } версії
        [many] Усі { $count } версій
       *[other] Усі версії ({ $count })
    }
addon-trust = Як ухвалювали рішення
trust-approved =
    { $reviewers ->
        [0] Схвалено { $date }
        [one] Схвалено { $date }, рішення ухвалив { $reviewers } рецензент.
        [few] Схвалено { $date }, рішення ухвалили { $reviewers } рецензенти.
        [many] Схвалено { $date }, рішення ухвалили { $reviewers } рецензентів.
       *[other] Схвалено { $date }, рішення ухвалили { $reviewers } рецензента.
    }
trust-decided = { $outcome } (рішення від { $date }).
trust-waited =
    { $days ->
        [0] Рішення ухвалено того самого дня.
        [one] Очікування тривало { $days } день.
        [few] Очікування тривало { $days } дні.
        [many] Очікування тривало { $days } днів.
       *[other] Очікування тривало { $days } дня.
    }

outcome-nominated = Запропоновано
outcome-approved = Схвалено
outcome-rejected = Відхилено
outcome-needs-information = Потрібні уточнення
outcome-recommended = Рекомендовано
outcome-disabled = Вимкнено
outcome-restored = Відновлено
outcome-appealed = Подано апеляцію
outcome-appeal-upheld = Апеляцію задоволено
outcome-appeal-dismissed = Апеляцію відхилено
outcome-withdrawn = Відкликано
outcome-endorsed = Підтверджено

addon-permissions = Дозволи
addon-permissions-intro = Що буде доступно додатку після встановлення:
addon-details = Подробиці
addon-languages = Мови
addon-languages-intro = Мови інтерфейсу додатка:
addon-categories = Категорії
addon-tags = Мітки
addon-extends = Працює у програмах
addon-links = Посилання
addon-content-rating = Вміст
content-rating-none = Нічого, що потребує застереження.
intensity-none = немає
intensity-mild = мало
intensity-moderate = помірно
intensity-intense = багато
oars-violence = Насильство
oars-drugs = Алкоголь, тютюн та інші наркотики
oars-sex = Секс і оголеність
oars-language = Груба лексика
oars-social = Спілкування з іншими людьми
oars-money = Покупки, азартні ігри чи реклама
addon-related = Схожі додатки

link-homepage = Домашня сторінка
link-support = Підтримка
link-source = Початковий код
link-vcs = Початковий код
link-donate = Пожертвувати
link-issues = Повідомити про проблему
link-translate = Допомогти з перекладом
link-faq = Запитання й відповіді
link-contact = Зв’язатися
link-contribute = Долучитися
link-documentation = Документація
link-privacy = Політика приватності

versions-heading = Версії додатка «{ $name }»
version-number = Версія { $version }
version-current = Поточна
version-blocked = Заблокована
    .note = Цю версію заблоковано з міркувань безпеки. Будь ласка, скористайтеся іншою.
version-released = Випущено { $date }
version-notes-empty = Приміток до випуску немає.
version-files = Файли
file-for = Завантажити для { $platform }
file-for-all = Завантажити
file-digest = Контрольна сума { $algorithm }
version-compatibility = Сумісність
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } для { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } і новіші
compatible-until = { $application } до версії { $max }
compatible-range = { $application } { $min }–{ $max }
versions-empty = Ще не випущено жодної версії. Версії з’являться тут разом із примітками й файлами.
