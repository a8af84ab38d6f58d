# Russian: lists of add-ons.

type-extension = Расширение
type-extension-plural = Расширения
type-theme = Тема
type-theme-plural = Темы
type-dictionary = Словарь
type-dictionary-plural = Словари
type-language-pack = Языковой пакет
type-language-pack-plural = Языковые пакеты
type-desktop-application = Приложение для компьютера
type-desktop-application-plural = Приложения для компьютера
type-console-application = Консольная программа
type-console-application-plural = Консольные программы
type-web-application = Веб-приложение
type-web-application-plural = Веб-приложения
type-plugin = Плагин
type-plugin-plural = Плагины
type-font = Шрифт
type-font-plural = Шрифты
type-codec = Кодек
type-codec-plural = Кодеки
type-inputmethod = Метод ввода
type-inputmethod-plural = Методы ввода
type-icon-theme = Набор значков
type-icon-theme-plural = Наборы значков
type-firmware = Прошивка
type-firmware-plural = Прошивки
type-generic = Компонент
type-generic-plural = Компоненты
type-operating-system = Операционная система
type-operating-system-plural = Операционные системы
type-other = Другое
type-other-plural = Другие дополнения
sort-label = Порядок
sort-users = По популярности
sort-rating = По оценке
sort-newest = Сначала новые
sort-name = По названию
list-count =
    { $count ->
        [one] { $count } дополнение
        [few] { $count } дополнения
        [many] { $count } дополнений
       *[other] { $count } дополнения
    }
list-empty = Здесь пока ничего нет. Дополнение появится, когда его разработчик выберет этот список.
users-count =
    { $count ->
        [one] { $count } пользователь
        [few] { $count } пользователя
        [many] { $count } пользователей
       *[other] { $count } пользователя
    }
category-parts = Разделы этой категории
list-tag = Тег
categories-empty = Категорий пока нет. Они появятся вместе с первым дополнением, которое к ним относится.
user-author = Автор
user-reviewer = Рецензент этой галереи
user-joined = В галерее с { $date }
user-homepage = Домашняя страница
user-addons = Дополнения
    .empty = Сейчас под этим именем дополнений нет.
