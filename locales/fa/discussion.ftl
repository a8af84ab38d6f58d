# Persian. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = گفت‌وگو دربارهٔ { $name }
description-discussion = پرسش‌ها، ایده‌ها و مشکلات مربوط به { $name }، با پاسخ توسعه‌دهندگان.
title-thread = { $title } – { $name }
discussion-title = گفت‌وگو
discussion-all =
    { $count ->
        [one] خواندن تنها گفت‌وگو
       *[other] همهٔ { $count } گفت‌وگو
    }
discussion-count =
    { $count ->
        [one] { $count } گفت‌وگو
       *[other] { $count } گفت‌وگو
    }
discussion-posts =
    { $count ->
        [one] { $count } فرسته
       *[other] { $count } فرسته
    }
thread-question = پرسش
thread-idea = ایده
thread-problem = مشکل
thread-announcement = اطلاعیه
thread-answered = پاسخ داده شد
thread-solved = حل شد
thread-locked = بسته
    .note = این گفت‌وگو بسته شده است. دیگر نمی‌توان چیزی به آن افزود.
post-developer = توسعه‌دهنده
post-answer = پاسخ همین است
thread-to-answer = رفتن به پاسخ
post-link = فرستهٔ { $author }
post-in-reply = در پاسخ به { $author }
thread-last = آخرین فرسته در { $date }
post-translated = ترجمه‌شده از { $language }
post-translated-by = ترجمه‌شده از { $language } به قلم { $translator }
feed-link = دنبال‌کردن با خوراک
feed-discussion = گفت‌وگو دربارهٔ { $name }
feed-history = تصمیم‌ها دربارهٔ { $name }

title-collections = مجموعه‌ها
description-collections = فهرست‌هایی از افزودنی‌هایی که با هم جورند؛ هر کدام را کسی گرد آورده که دلیلش را هم می‌گوید.
collections-intro = فهرست‌هایی که افراد با دست گرد آورده‌اند. کنار هر مورد آمده که چرا در فهرست است.
collections-empty = هنوز مجموعه‌ای نیست.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: { $count } افزودنی دستچین‌شده.
       *[other] { $name }: { $count } افزودنی دستچین‌شده.
    }
collection-curator = گردآورنده: { $name }
collection-updated = آخرین تغییر در { $date }
collection-missing =
    { $count ->
        [one] { $count } افزودنی دیگر از این مجموعه در فهرست اینجا نیست.
       *[other] { $count } افزودنی دیگر از این مجموعه در فهرست اینجا نیستند.
    }

form-title-review = نوشتن نظر
form-title-post = شروع گفت‌وگو
form-title-reply = پاسخ
form-title-report = گزارش مشکل این صفحه
form-title-nomination = پیشنهاد افزودنی
form-kind = دربارهٔ چیست؟
form-subject = عنوان
form-text = متن شما
form-stars = ستاره‌ها
form-language = زبان متن شما
form-name = نام افزودنی
form-address = نشانی‌ای که در آن پیدا می‌شود
form-why = چرا به کار مردم می‌آید؟
form-send = فرستادن
form-note = آنچه می‌فرستید پس از بررسی، با نام حساب شما منتشر می‌شود.
form-closed = از این وبگاه نمی‌توان چیزی فرستاد. لطفاً به سازندگان افزودنی بنویسید: پیوندهایشان در صفحهٔ آن است.
