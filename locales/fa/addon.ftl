# Persian. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = نصب
addon-authors =
    { $count ->
        [one] پدیدآور
       *[other] پدیدآوران
    }
addon-recommended = توصیه‌شده

facts-label = در یک نگاه
fact-rating = امتیاز
fact-users = کاربران
fact-updated = آخرین به‌روزرسانی
fact-added = در فهرست از
fact-size = اندازه
fact-licence = پروانه
fact-version = نسخه
fact-type = نوع

addon-screenshots = نماگرفت‌ها
screenshot-number = نماگرفت { $n }
screenshot-outside = تصویر در وبگاهی دیگر
addon-description = توضیحات
    .empty = توسعه‌دهنده هنوز توضیحی ننوشته است.
addon-whats-new = تازه‌های { $version }
addon-all-versions =
    { $count ->
        [one] پرونده‌ها و جزئیات تنها نسخه
       *[other] همهٔ { $count } نسخه
    }
addon-trust = چگونه ارزیابی شد
trust-approved =
    { $reviewers ->
        [0] در { $date } پذیرفته شد.
        [one] در { $date } با تأیید یک بازبین پذیرفته شد.
       *[other] در { $date } با تأیید { $reviewers } بازبین پذیرفته شد.
    }
trust-decided = در { $date } { $outcome }.
trust-waited =
    { $days ->
        [0] همان روز تصمیم گرفته شد.
        [one] یک روز در انتظار بود.
       *[other] { $days } روز در انتظار بود.
    }

outcome-nominated = پیشنهاد شد
outcome-approved = پذیرفته شد
outcome-rejected = رد شد
outcome-needs-information = اطلاعات خواسته شد
outcome-recommended = توصیه شد
outcome-disabled = غیرفعال شد
outcome-restored = بازگردانده شد
outcome-appealed = اعتراض شد
outcome-appeal-upheld = اعتراض پذیرفته شد
outcome-appeal-dismissed = اعتراض رد شد
outcome-withdrawn = پس گرفته شد
outcome-endorsed = تصمیم تأیید شد

addon-permissions = مجوزها
addon-permissions-intro = پس از نصب به این‌ها دسترسی دارد:
addon-details = جزئیات
addon-languages = زبان‌ها
addon-languages-intro = رابط خودش به این زبان‌ها ترجمه شده است:
addon-categories = دسته‌ها
addon-tags = برچسب‌ها
addon-extends = کار می‌کند در
addon-links = پیوندها
addon-content-rating = محتوا
content-rating-none = چیزی که هشدار بخواهد ندارد.
intensity-none = ندارد
intensity-mild = کم
intensity-moderate = متوسط
intensity-intense = شدید
oars-violence = خشونت
oars-drugs = الکل، دخانیات و مواد مخدر
oars-sex = مسائل جنسی و برهنگی
oars-language = زبان رکیک
oars-social = ارتباط با دیگران
oars-money = خرید، قمار یا تبلیغات
addon-related = افزودنی‌های مشابه

link-homepage = صفحهٔ اصلی
link-support = پشتیبانی
link-source = کد منبع
link-vcs = کد منبع
link-donate = کمک مالی
link-issues = گزارش مشکل
link-translate = کمک به ترجمه
link-faq = پرسش و پاسخ
link-contact = تماس
link-contribute = مشارکت
link-documentation = مستندات
link-privacy = سیاست حریم خصوصی

versions-heading = نسخه‌های { $name }
version-number = نسخهٔ { $version }
version-current = کنونی
version-blocked = مسدود
    .note = این نسخه به دلایل امنیتی مسدود شده است. لطفاً از نسخهٔ دیگری استفاده کنید.
version-released = انتشار در { $date }
version-notes-empty = بدون یادداشت انتشار.
version-files = پرونده‌ها
file-for = بارگیری برای { $platform }
file-for-all = بارگیری
file-digest = سرجمع { $algorithm }
version-compatibility = سازگار با
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } برای { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } یا جدیدتر
compatible-until = { $application } تا { $max }
compatible-range = { $application } { $min } تا { $max }
versions-empty = هنوز نسخه‌ای منتشر نشده است. نسخه‌ها با یادداشت‌ها و پرونده‌هایشان اینجا نشان داده می‌شوند.
