# Ukrainian. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Перейти до вмісту
nav-main = Головне меню
nav-breadcrumb = Ви тут
nav-home = Головна
nav-categories = Категорії
nav-browse = Огляд
nav-about = Про галерею
nav-language = Мова
nav-source = Початковий код цього сайту
footer-privacy = Жодних файлів cookie. З інших сайтів нічого не завантажується.

pagination-label = Сторінки цього списку
pagination-previous = Назад
pagination-next = Далі
pagination-page = Сторінка { $page }
pagination-position = Сторінка { $page } з { $of }

language-note = Мова: { $language }
text-not-translated = Текст на цій сторінці ще не перекладено українською.
language-untranslated = не перекладено
picture-missing = Зображення недоступне
scan-code = Скануйте, щоб відкрити цю сторінку на телефоні
title-chooser = Виберіть мову
chooser-greeting = Продовжити українською
language-yours = ваша мова

title-site = { $title } — { $site }
title-page = { $title }, сторінка { $page }
title-home = Додатки вашою мовою
title-addon = { $name }
title-versions = Версії додатка «{ $name }»
title-reviews = Відгуки про додаток «{ $name }»
title-category = { $name }
title-type = { $name }
title-tag = Мітка: { $name }
title-user = Додатки автора { $name }
title-categories = Категорії
title-not-found = Такої сторінки немає

description-home = Розширення, теми, словники та інше. До кожного — версії, відгуки й рішення рецензентів, вашою мовою.
description-category =
    { $count ->
        [one] { $count } додаток у категорії «{ $name }».
        [few] { $count } додатки в категорії «{ $name }».
        [many] { $count } додатків у категорії «{ $name }».
       *[other] { $count } додатка в категорії «{ $name }».
    }
description-type =
    { $count ->
        [one] { $name }: { $count } додаток із версіями та відгуками.
        [few] { $name }: { $count } додатки з версіями та відгуками.
        [many] { $name }: { $count } додатків із версіями та відгуками.
       *[other] { $name }: { $count } додатка з версіями та відгуками.
    }
description-tag =
    { $count ->
        [one] { $count } додаток із міткою «{ $name }».
        [few] { $count } додатки з міткою «{ $name }».
        [many] { $count } додатків із міткою «{ $name }».
       *[other] { $count } додатка з міткою «{ $name }».
    }
description-user =
    { $count ->
        [one] { $count } додаток автора { $name }.
        [few] { $count } додатки автора { $name }.
        [many] { $count } додатків автора { $name }.
       *[other] { $count } додатка автора { $name }.
    }
description-categories = Усі категорії додатків і кількість додатків у кожній.
description-versions = Усі версії додатка «{ $name }»: коли випущено, що змінилося, файли.
description-reviews = Що пишуть про додаток «{ $name }» різними мовами, з перекладом.

size-bytes = { $size } Б
size-kb = { $size } КБ
size-mb = { $size } МБ
size-gb = { $size } ГБ

not-found-heading = Такої сторінки немає
not-found-text = Можливо, в адресі помилка, або сторінку переміщено чи вилучено.
not-found-home = Перейти на головну сторінку
not-found-categories = Переглянути категорії
redirect-heading = Цю сторінку переміщено
redirect-text = Тепер вона тут:
