# Russian: words of the frame, titles, sizes, and the pages that are not about an add-on.

skip-to-content = Перейти к содержимому
nav-main = Главное меню
nav-breadcrumb = Вы здесь
nav-home = Главная
nav-categories = Категории
nav-browse = Обзор
nav-about = О галерее
nav-language = Язык
nav-source = Исходный код этого сайта
footer-privacy = Без файлов cookie. С других сайтов ничего не загружается.
pagination-label = Страницы этого списка
pagination-previous = Назад
pagination-next = Далее
pagination-page = Страница { $page }
pagination-position = Страница { $page } из { $of }
language-note = Язык: { $language }
text-not-translated = Текст этой страницы ещё не переведён на ваш язык.
language-untranslated = не переведено
picture-missing = Изображение недоступно
scan-code = Отсканируйте, чтобы открыть эту страницу на телефоне
title-chooser = Выберите язык
chooser-greeting = Продолжить на русском
language-yours = ваш язык
title-site = { $title } — { $site }
title-page = { $title }, страница { $page }
title-home = Дополнения на вашем языке
title-addon = { $name }
title-versions = Версии дополнения «{ $name }»
title-reviews = Отзывы о дополнении «{ $name }»
title-category = { $name }
title-type = { $name }
title-tag = Тег: { $name }
title-user = Дополнения автора { $name }
title-categories = Категории
title-not-found = Такой страницы нет
description-home = Расширения, темы, словари и не только. У каждого дополнения — версии, отзывы и рассказ о том, как его оценили, на вашем языке.
description-category =
    { $count ->
        [one] { $count } дополнение в категории «{ $name }».
        [few] { $count } дополнения в категории «{ $name }».
        [many] { $count } дополнений в категории «{ $name }».
       *[other] { $count } дополнения в категории «{ $name }».
    }
description-type =
    { $count ->
        [one] { $name }: { $count } дополнение с версиями и отзывами.
        [few] { $name }: { $count } дополнения с версиями и отзывами.
        [many] { $name }: { $count } дополнений с версиями и отзывами.
       *[other] { $name }: { $count } дополнения с версиями и отзывами.
    }
description-tag =
    { $count ->
        [one] { $count } дополнение с тегом «{ $name }».
        [few] { $count } дополнения с тегом «{ $name }».
        [many] { $count } дополнений с тегом «{ $name }».
       *[other] { $count } дополнения с тегом «{ $name }».
    }
description-user =
    { $count ->
        [one] { $count } дополнение автора { $name }.
        [few] { $count } дополнения автора { $name }.
        [many] { $count } дополнений автора { $name }.
       *[other] { $count } дополнения автора { $name }.
    }
description-categories = Все категории дополнений и сколько дополнений в каждой.
description-versions = Все версии дополнения «{ $name }»: даты выпуска, изменения и файлы.
description-reviews = Что пишут о дополнении «{ $name }» на разных языках, с переводом.
size-bytes = { $size } Б
size-kb = { $size } КБ
size-mb = { $size } МБ
size-gb = { $size } ГБ
not-found-heading = Такой страницы нет
not-found-text = Возможно, в адресе опечатка либо страница перемещена или удалена.
not-found-home = Перейти на главную страницу
not-found-categories = Посмотреть категории
redirect-heading = Эта страница перемещена
redirect-text = Теперь она здесь:
