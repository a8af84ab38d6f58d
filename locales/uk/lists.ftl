# Ukrainian. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Розширення
type-extension-plural = Розширення
type-theme = Тема
type-theme-plural = Теми
type-dictionary = Словник
type-dictionary-plural = Словники
type-language-pack = Мовний пакунок
type-language-pack-plural = Мовні пакунки
type-desktop-application = Програма для комп’ютера
type-desktop-application-plural = Програми для комп’ютера
type-console-application = Консольна програма
type-console-application-plural = Консольні програми
type-web-application = Вебзастосунок
type-web-application-plural = Вебзастосунки
type-plugin = Плагін
type-plugin-plural = Плагіни
type-font = Шрифт
type-font-plural = Шрифти
type-codec = Кодек
type-codec-plural = Кодеки
type-inputmethod = Спосіб введення
type-inputmethod-plural = Способи введення
type-icon-theme = Набір піктограм
type-icon-theme-plural = Набори піктограм
type-firmware = Мікропрограма
type-firmware-plural = Мікропрограми
type-generic = Компонент
type-generic-plural = Компоненти
type-operating-system = Операційна система
type-operating-system-plural = Операційні системи
type-other = Інше
type-other-plural = Інші додатки

sort-label = Порядок
sort-users = Найпопулярніші
sort-rating = Найкраще оцінені
sort-newest = Найновіші
sort-name = За назвою

list-count =
    { $count ->
        [one] { $count } додаток
        [few] { $count } додатки
        [many] { $count } додатків
       *[other] { $count } додатка
    }
list-empty = Тут ще нічого немає. Додаток з’явиться, коли його розробник вибере цей список.
users-count =
    { $count ->
        [one] { $count } користувач
        [few] { $count } користувачі
        [many] { $count } користувачів
       *[other] { $count } користувача
    }
category-parts = Розділи цієї категорії
list-tag = Мітка
categories-empty = Категорій ще немає. Вони з’являться з першим додатком, що до них належить.

user-author = Автор
user-reviewer = Рецензент цієї галереї
user-joined = Тут із { $date }
user-homepage = Домашня сторінка
user-addons = Додатки
    .empty = Зараз під цим іменем додатків немає.
