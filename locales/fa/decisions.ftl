# Persian. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = تاریخچهٔ { $name }
description-history = هر تصمیمی که دربارهٔ { $name } گرفته شده است: چه زمانی، از سوی چه کسی و چرا.
history-intro = همهٔ پیشنهادها و تصمیم‌ها، از قدیمی‌ترین به بعد. بعداً چیزی حذف نمی‌شود؛ پاسخ تصمیم نادرست، تصمیمی است که پس از آن می‌آید.
history-all =
    { $count ->
        [one] متن کامل تصمیم
       *[other] هر { $count } مورد تاریخچه
    }
history-entry = { $outcome }: پیوند به این مورد
history-by = از سوی { $actor }
history-version = نسخهٔ { $version }
history-waited =
    { $days ->
        [0] همان روز تصمیم گرفته شد
        [one] پس از یک روز
       *[other] پس از { $days } روز
    }
history-reasons = دلیل:
history-about = در پاسخ به «{ $outcome }»، { $date }
history-endorsements =
    { $count ->
        [one] { $count } نفر از این پشتیبانی کرده است.
       *[other] { $count } نفر از این پشتیبانی کرده‌اند.
    }
history-status = وضعیت

status-listed = در فهرست
status-pending = در انتظار بازبینی
status-rejected = ردشده
status-disabled = غیرفعال
status-removed = حذف‌شده

tombstone-nameless = این افزودنی حذف شده است
tombstone-pending = این افزودنی پیشنهاد شده و در انتظار بازبینی است. هنوز نمی‌توان آن را از اینجا نصب کرد.
tombstone-rejected = این افزودنی بازبینی شد و پذیرفته نشد. هرگز از اینجا در دسترس نبوده است.
tombstone-disabled = بازبین‌ها این افزودنی را غیرفعال کرده‌اند. دیگر نمی‌توان آن را از اینجا نصب کرد.
tombstone-removed = این افزودنی دیگر در گالری نیست. دیگر نمی‌توان آن را از اینجا نصب کرد.
description-tombstone = { $name } در فهرست اینجا نیست. این صفحه می‌گوید چه تصمیمی، چه زمانی و چرا گرفته شد.
tombstone-act = اگر از آن استفاده می‌کنید
tombstone-act-pending = لازم نیست کاری بکنید.
tombstone-act-rejected = لازم نیست کاری بکنید.
tombstone-act-disabled = آن را از برنامه‌هایتان حذف کنید، مگر آنکه دلیل زیر چیز دیگری بگوید. دیگر به‌روزرسانی نمی‌شود.
tombstone-act-removed = می‌توانید همچنان از آن استفاده کنید، اما دیگر از اینجا به‌روزرسانی نمی‌شود.
tombstone-decision = تصمیم گرفته‌شده
tombstone-no-decision = تصمیمی ثبت نشده است: این افزودنی همراه با منبعی که آن را فهرست می‌کرد از گالری خارج شد.
tombstone-replaced = به جای آن:
tombstone-queue = دیدن صف و مدت بازبینی‌ها

title-queue = صف بازبینی
description-queue = کدام افزودنی‌ها، و از چه زمانی، در انتظار بازبینی‌اند و بازبینی‌ها اکنون چقدر طول می‌کشند.
queue-intro = پیش از آنکه افزودنی در فهرست بیاید، کسانی آن را بررسی می‌کنند. این صفحه افزودنی‌های در انتظار را به ترتیب بررسی نشان می‌دهد، و اینکه بررسی چقدر طول می‌کشد.
queue-as-of = آمار تا { $date }.
queue-place = نوبت
queue-addon = افزودنی
queue-since = در انتظار از
queue-days = روزها
queue-state = در انتظارِ
queue-for-reviewers = بازبین‌ها
queue-for-developer = پاسخ توسعه‌دهنده
queue-empty = اکنون چیزی در انتظار نیست.
queue-times = مدت بازبینی‌ها
queue-median =
    { $median ->
        [0] نیمی از بازبینی‌های { $weeks } هفتهٔ گذشته همان روز انجام شد،
        [one] نیمی از بازبینی‌های { $weeks } هفتهٔ گذشته ظرف یک روز انجام شد،
       *[other] نیمی از بازبینی‌های { $weeks } هفتهٔ گذشته ظرف { $median } روز انجام شد،
    }
    .label = میانه
queue-ninetieth =
    { $ninetieth ->
        [0] و از هر ده بازبینی نُه تا همان روز.
        [one] و از هر ده بازبینی نُه تا ظرف یک روز.
       *[other] و از هر ده بازبینی نُه تا ظرف { $ninetieth } روز.
    }
    .label = ۹۰٪
queue-reviewers =
    { $count ->
        [one] { $count } بازبین در این مدت فعال بود.
       *[other] { $count } بازبین در این مدت فعال بودند.
    }
queue-no-times = در { $weeks } هفتهٔ گذشته تصمیمی گرفته نشده است.
queue-chart = مدت بازبینی‌ها به روز، در هر هفته
queue-week = آغاز هفته
queue-reviews = بازبینی‌ها
queue-nominate = پیشنهاد افزودنی
    .text = هر کسی می‌تواند یک افزودنی را پیشنهاد کند، نه فقط توسعه‌دهنده‌اش. بگویید چرا به کار مردم می‌آید؛ گفته‌تان با نام شما منتشر می‌شود.
queue-join = بازبین شوید
    .text = بازبین‌ها کسانی‌اند که افزودنی منتشر یا بازبینی کرده‌اند و سیاست‌ها را می‌شناسند. هر تصمیمی علنی است و نام تصمیم‌گیرنده را با خود دارد.

title-policies = سیاست‌ها
description-policies = قاعده‌هایی که افزودنی‌ها با آن‌ها ارزیابی می‌شوند، و تصمیم‌هایی که به آن‌ها استناد می‌کنند.
policies-intro = تصمیم‌ها بر پایهٔ این قاعده‌ها گرفته می‌شوند. هر صفحه تصمیم‌هایی را می‌آورد که به آن قاعده استناد می‌کنند.
title-policy = { $name }
description-policy = سیاست «{ $name }» چه می‌گوید و کدام تصمیم‌ها به آن استناد می‌کنند.
policy-cited =
    { $count ->
        [0] هنوز هیچ تصمیمی به آن استناد نکرده است.
        [one] یک تصمیم به آن استناد می‌کند.
       *[other] { $count } تصمیم به آن استناد می‌کنند.
    }
policy-decisions = تصمیم‌هایی که به آن استناد می‌کنند
policy-newest =
    { $shown ->
        [one] تازه‌ترین تصمیم نشان داده شده است.
       *[other] تازه‌ترین { $shown } تصمیم نشان داده شده‌اند.
    }
policy-empty = متن این سیاست هنوز منتشر نشده است.

recommended-since = در { $date } توصیه شد: دیدن دلیل
version-blocked-why = چرا مسدود شد و چه باید کرد
