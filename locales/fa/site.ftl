# Persian. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = پرش به محتوا
nav-main = اصلی
nav-breadcrumb = شما اینجا هستید
nav-home = خانه
nav-categories = دسته‌ها
nav-browse = مرور
nav-about = درباره
nav-language = زبان
nav-source = کد منبع این وبگاه
footer-privacy = بدون کوکی. چیزی از وبگاه‌های دیگر بار نمی‌شود.

pagination-label = صفحه‌های این فهرست
pagination-previous = قبلی
pagination-next = بعدی
pagination-page = صفحهٔ { $page }
pagination-position = صفحهٔ { $page } از { $of }

language-note = به { $language }
text-not-translated = متن این صفحه هنوز به زبان شما ترجمه نشده است.
language-untranslated = ترجمه‌نشده
picture-missing = تصویر در دسترس نیست
scan-code = برای باز کردن این صفحه در تلفن، پویش کنید
title-chooser = زبان خود را انتخاب کنید
chooser-greeting = ادامه به فارسی
language-yours = زبان شما

title-site = { $title } – { $site }
title-page = { $title }، صفحهٔ { $page }
title-home = افزودنی‌ها به زبان شما
title-addon = { $name }
title-versions = نسخه‌های { $name }
title-reviews = نظرهای { $name }
title-category = { $name }
title-type = { $name }
title-tag = برچسب: { $name }
title-user = افزودنی‌های { $name }
title-categories = دسته‌ها
title-not-found = اینجا صفحه‌ای نیست

description-home = افزونه‌ها، پوسته‌ها، واژه‌نامه‌ها و بیشتر؛ هر یک با نسخه‌ها، نظرها و چگونگی ارزیابی‌اش، به زبان شما.
description-category =
    { $count ->
        [one] { $count } افزودنی در دستهٔ «{ $name }».
       *[other] { $count } افزودنی در دستهٔ «{ $name }».
    }
description-type =
    { $count ->
        [one] { $name }: { $count } افزودنی، با نسخه‌ها و نظرها.
       *[other] { $name }: { $count } افزودنی، با نسخه‌ها و نظرها.
    }
description-tag =
    { $count ->
        [one] { $count } افزودنی با برچسب «{ $name }».
       *[other] { $count } افزودنی با برچسب «{ $name }».
    }
description-user =
    { $count ->
        [one] { $count } افزودنی از { $name }.
       *[other] { $count } افزودنی از { $name }.
    }
description-categories = همهٔ دسته‌های افزودنی‌ها، با شمار افزودنی‌های هر یک.
description-versions = همهٔ نسخه‌های { $name }: تاریخ انتشار، تغییرات و پرونده‌ها.
description-reviews = دیگران دربارهٔ { $name } چه می‌گویند، به زبان خودشان و با ترجمه.

size-bytes = { $size } بایت
size-kb = { $size } کیلوبایت
size-mb = { $size } مگابایت
size-gb = { $size } گیگابایت

not-found-heading = اینجا صفحه‌ای نیست
not-found-text = شاید نشانی را اشتباه نوشته باشید، یا صفحه جابه‌جا یا حذف شده باشد.
not-found-home = رفتن به صفحهٔ آغازین
not-found-categories = دیدن دسته‌ها
redirect-heading = این صفحه جابه‌جا شده است
redirect-text = نشانی تازه‌اش:
