# Ukrainian. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Порівняно з версією { $version }
compare-permissions-added = Нові дозволи
compare-permissions-removed = Більше не потрібні
compare-works-now = Тепер працює з
compare-works-no-longer = Більше не працює з
compare-licence = Ліцензія
compare-size = Розмір
compare-became = { $from }, тепер { $to }
compare-nothing = Дозволи, ліцензія та сумісність не змінилися.

compatibility-table = Яка версія з чим працює
compatibility-version = Версія
range-from = { $min } і новіші
range-until = до { $max }
range-both = { $min }–{ $max }
range-any = будь-яка
range-none = не працює

verify-title = Як перевірити завантажений файл
verify-text = Обчисліть контрольну суму завантаженого файлу та порівняйте її з наведеною вище. Якщо вони відрізняються, не встановлюйте файл: він пошкоджений або змінений дорогою.
provenance-title = Походження
provenance-source = Початковий код цієї версії
provenance-approved = Схвалено { $date }, рецензент: { $name }
provenance-unreviewed = Не розглянуто
provenance-signature = Підпис

addon-privacy-policy = Політика приватності
addon-eula = Ліцензійна угода
title-privacy-policy = Політика приватності додатка «{ $name }»
title-eula = Ліцензійна угода додатка «{ $name }»
description-privacy-policy = Що додаток «{ $name }» робить із даними, словами його розробників.
description-eula = З чим погоджується той, хто користується додатком «{ $name }», словами його розробників.
title-licence = Ліцензія: { $name }
description-licence = Текст ліцензії { $name }.

addon-same-author = Інші додатки автора { $name }
shot-close = Закрити
shot-previous = Назад
shot-next = Далі
usage-title = Користувачі та завантаження з часом
usage-users-chart = Користувачі, { $first } — { $last }: спочатку { $from }, наприкінці { $to }
usage-downloads-chart = Завантаження за місяць, { $first } — { $last }: спочатку { $from }, наприкінці { $to }
usage-table = Показати числа
usage-month = Місяць
usage-users = Користувачі
usage-downloads = Завантаження

filter-label = Показати
filter-text = З текстом
filter-current = Про поточну версію
order-label = Порядок
order-language = Спершу вашою мовою
order-helpful = Найкорисніші
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } за рік до { $date } на основі { $count } відгуку
        [few] { $mean } за рік до { $date } на основі { $count } відгуків
        [many] { $mean } за рік до { $date } на основі { $count } відгуків
       *[other] { $mean } за рік до { $date } на основі { $count } відгуку
    }
rating-rule = «Найкраще оцінені» впорядковано не за цим середнім, а за нижньою межею його 95-відсоткового довірчого інтервалу (Wilson 1927), щоб кілька найвищих оцінок не переважали багато добрих.

title-all = Усі додатки
description-all =
    { $count ->
        [one] { $count } додаток у цій галереї.
        [few] Усі { $count } додатки цієї галереї: за популярністю, оцінкою, датою та назвою.
        [many] Усі { $count } додатків цієї галереї: за популярністю, оцінкою, датою та назвою.
       *[other] Усі додатки цієї галереї ({ $count }): за популярністю, оцінкою, датою та назвою.
    }
sort-added = Нові в галереї
title-languages = Додатки за мовами
description-languages = Якими мовами перекладено самі додатки.
languages-intro = Мови інтерфейсу самих додатків, незалежно від мови цієї сторінки.
title-language = Додатки, мова: { $name }
description-language =
    { $count ->
        [one] { $count } додаток, мова інтерфейсу: { $name }.
        [few] { $count } додатки, мова інтерфейсу: { $name }.
        [many] { $count } додатків, мова інтерфейсу: { $name }.
       *[other] { $count } додатка, мова інтерфейсу: { $name }.
    }
title-announcements = Новини цієї галереї
description-announcements = Що змінилося в цій галереї та що варто знати її користувачам.
announcement-until = До { $date }
announcements-all = Усі новини

feed-site = Нові та оновлені додатки
feed-list = { $name }: нові та оновлені додатки
feed-versions = Версії додатка «{ $name }»
feed-reviews = Відгуки про додаток «{ $name }»
feed-decisions = Рішення цієї галереї
feed-announcements = Новини цієї галереї
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } зірка, автор відгуку: { $author }
        [few] { $stars } зірки, автор відгуку: { $author }
        [many] { $stars } зірок, автор відгуку: { $author }
       *[other] { $stars } зірки, автор відгуку: { $author }
    }

title-feedback = Думки про цей сайт
description-feedback = Що люди кажуть про цей сайт і що з того вийшло.
feedback-intro = Що люди сказали про цей сайт і що з того вийшло.
feedback-empty = Ще ніхто нічого не написав.
feedback-open = Відкрито
feedback-planned = Заплановано
feedback-done = Зроблено
feedback-declined = Відхилено
feedback-answer = Відповідає { $author }
form-title-feedback = Поділитися думкою про цей сайт
form-closed-site = Із цього сайту нічого не можна надіслати. На сторінках про галерею сказано, як зв’язатися з тими, хто її веде.
form-elsewhere = Цю форму буде надіслано на { $host }.
report-security = Загрожує користувачам
report-spam = Реклама або підробка
report-rights = Використовує чуже
report-abuse = Ображає або погрожує
report-broken = Не працює
report-other = Інше

title-translations = Переклади
description-translations = Яку частину цієї галереї перекладено кожною мовою.
translations-intro = Яка частина цієї галереї справді існує кожною мовою. Те, чого бракує, показано іншою мовою з позначкою.
translations-language = Мова
translations-interface = Інтерфейс
translations-names = Назви
translations-summaries = Анотації
translations-descriptions = Описи
translations-notes = Примітки
translations-captions = Підписи
translations-policies = Правила
translations-pages = Сторінки
title-translation = Переклади: { $language }
description-translation = Мова: { $language }. Що перекладено й чого ще бракує.
translations-of = { $done } з { $total }
translations-missing = Найпопулярніші додатки, яким ще бракує цієї мови
translations-missing-none = Таких додатків немає.
translations-help = Як допомогти
    .text = Будь-який текст може перекласти кожен, хто знає обидві мови: запропонуйте переклад там, звідки взято текст. Посилання є на сторінці кожного додатка; тексти цього сайту — частина його початкового коду.
