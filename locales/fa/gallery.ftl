# Persian. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = در مقایسه با { $version }
compare-permissions-added = مجوزهای تازه
compare-permissions-removed = دیگر نمی‌خواهد
compare-works-now = اکنون کار می‌کند با
compare-works-no-longer = دیگر کار نمی‌کند با
compare-licence = پروانه
compare-size = اندازه
compare-became = { $from }، اکنون { $to }
compare-nothing = مجوزها، پروانه و سازگاری تغییری نکرده‌اند.

compatibility-table = کدام نسخه با چه چیزی کار می‌کند
compatibility-version = نسخه
range-from = { $min } یا جدیدتر
range-until = تا { $max }
range-both = { $min } تا { $max }
range-any = همه
range-none = کار نمی‌کند

verify-title = چگونه پروندهٔ بارگیری‌شده را بررسی کنیم
verify-text = سرجمع پرونده‌ای را که بارگیری کرده‌اید حساب کنید و با سرجمع بالا بسنجید. اگر یکی نیستند، پرونده را نصب نکنید: یا خراب است یا در راه دستکاری شده است.
provenance-title = خاستگاه
provenance-source = کد منبع این نسخه
provenance-approved = { $name } در { $date } آن را پذیرفت
provenance-unreviewed = بازبینی‌نشده
provenance-signature = امضا

addon-privacy-policy = سیاست حریم خصوصی
addon-eula = توافق‌نامهٔ پروانه
title-privacy-policy = سیاست حریم خصوصی { $name }
title-eula = توافق‌نامهٔ پروانهٔ { $name }
description-privacy-policy = رفتار { $name } با داده‌ها، به گفتهٔ توسعه‌دهندگانش.
description-eula = با استفاده از { $name } چه چیزی را می‌پذیرید، به گفتهٔ توسعه‌دهندگانش.
title-licence = پروانه: { $name }
description-licence = متن پروانهٔ { $name }.

addon-same-author = بیشتر از { $name }
shot-close = بستن
shot-previous = قبلی
shot-next = بعدی
usage-title = کاربران و بارگیری‌ها در گذر زمان
usage-users-chart = کاربران از { $first } تا { $last }: از { $from } به { $to }
usage-downloads-chart = بارگیری‌های ماهانه از { $first } تا { $last }: از { $from } به { $to }
usage-table = نمایش عددها
usage-month = ماه
usage-users = کاربران
usage-downloads = بارگیری‌ها

filter-label = نمایش
filter-text = دارای متن
filter-current = برای نسخهٔ کنونی
order-label = ترتیب
order-language = اول زبان شما
order-helpful = مفیدترین
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } در سال منتهی به { $date }، از { $count } نظر
       *[other] { $mean } در سال منتهی به { $date }، از { $count } نظر
    }
rating-rule = ترتیب «بیشترین امتیاز» بر پایهٔ این میانگین نیست، بلکه کران پایین بازهٔ اطمینان ۹۵٪ آن را در نظر می‌گیرد (Wilson 1927) تا چند امتیاز کامل بالاتر از شمار زیادی امتیاز خوب قرار نگیرد.

title-all = همهٔ افزودنی‌ها
description-all =
    { $count ->
        [one] تنها افزودنی این گالری.
       *[other] همهٔ { $count } افزودنی این گالری، به ترتیب کاربرد، امتیاز، تاریخ و نام.
    }
sort-added = تازه‌وارد
title-languages = افزودنی‌ها به تفکیک زبان
description-languages = کدام افزودنی‌ها خودشان به کدام زبان‌ها ترجمه شده‌اند.
languages-intro = زبان‌هایی که خود افزودنی‌ها دارند، جدا از زبان این صفحه.
title-language = افزودنی‌ها به زبان { $name }
description-language =
    { $count ->
        [one] { $count } افزودنی که زبان { $name } را دارد.
       *[other] { $count } افزودنی که زبان { $name } را دارند.
    }
title-announcements = خبرهای این گالری
description-announcements = چه چیزی در این گالری تغییر کرده و کاربرانش چه باید بدانند.
announcement-until = تا { $date }
announcements-all = همهٔ خبرها

feed-site = افزودنی‌های تازه و به‌روزشده
feed-list = { $name }: افزودنی‌های تازه و به‌روزشده
feed-versions = نسخه‌های { $name }
feed-reviews = نظرهای { $name }
feed-decisions = تصمیم‌های این گالری
feed-announcements = خبرهای این گالری
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } ستاره از { $author }
       *[other] { $stars } ستاره از { $author }
    }

title-feedback = بازخورد دربارهٔ این وبگاه
description-feedback = دیگران دربارهٔ این وبگاه چه می‌گویند و گفته‌هایشان به کجا رسید.
feedback-intro = آنچه دیگران دربارهٔ این وبگاه گفته‌اند و سرانجام آن.
feedback-empty = هنوز کسی چیزی نگفته است.
feedback-open = باز
feedback-planned = برنامه‌ریزی‌شده
feedback-done = انجام‌شده
feedback-declined = پذیرفته‌نشده
feedback-answer = پاسخ { $author }
form-title-feedback = نظر دادن دربارهٔ این وبگاه
form-closed-site = از این وبگاه نمی‌توان چیزی فرستاد. صفحه‌های مربوط به این گالری می‌گویند چگونه با گردانندگانش تماس بگیرید.
form-elsewhere = این فرم به { $host } فرستاده می‌شود.
report-security = برای کاربرانش خطرناک است
report-spam = تبلیغاتی یا جعلی است
report-rights = از چیزی استفاده می‌کند که مال دیگری است
report-abuse = توهین‌آمیز یا تهدیدآمیز است
report-broken = کار نمی‌کند
report-other = چیز دیگر

title-translations = ترجمه‌ها
description-translations = چه اندازه از این گالری به هر زبان ترجمه شده است.
translations-intro = چه اندازه از این گالری واقعاً به هر زبان موجود است. آنچه کم است به زبانی دیگر نشان داده و مشخص می‌شود.
translations-language = زبان
translations-interface = رابط
translations-names = نام‌ها
translations-summaries = خلاصه‌ها
translations-descriptions = توضیحات
translations-notes = یادداشت‌های انتشار
translations-captions = زیرنویس‌ها
translations-policies = سیاست‌ها
translations-pages = صفحه‌ها
title-translation = ترجمه‌ها: { $language }
description-translation = چه چیزهایی به { $language } ترجمه شده و چه چیزهایی هنوز مانده است.
translations-of = { $done } از { $total }
translations-missing = پرکاربردترین افزودنی‌هایی که هنوز این زبان را ندارند
translations-missing-none = همهٔ افزودنی‌ها این زبان را دارند.
translations-help = چگونه کمک کنید
    .text = هر کس که هر دو زبان را بداند می‌تواند هر متنی را ترجمه کند: ترجمه‌تان را همان جایی پیشنهاد کنید که متن از آن می‌آید. پیوند آن در صفحهٔ هر افزودنی هست؛ متن‌های این وبگاه جزو کد منبع آن‌اند.
