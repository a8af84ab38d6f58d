# Arabic: what else a listing and the gallery show.

compare-title = مقارنةً بالإصدار { $version }
compare-permissions-added = أذونات جديدة
compare-permissions-removed = لم تعد مطلوبة
compare-works-now = يعمل الآن مع
compare-works-no-longer = لم يعد يعمل مع
compare-licence = الرخصة
compare-size = الحجم
compare-became = { $from }، والآن { $to }
compare-nothing = الأذونات والرخصة والتوافق كما هي.

compatibility-table = الإصدارات وما يعمل معه كل منها
compatibility-version = الإصدار
range-from = { $min } أو أحدث
range-until = حتى { $max }
range-both = من { $min } إلى { $max }
range-any = أي إصدار
range-none = لا يعمل

verify-title = كيفية التحقق من ملف نزّلته
verify-text = احسب مجموع التحقق للملف الذي نزّلته وقارنه بالمجموع المذكور أعلاه. إذا اختلفا فلا تثبّت الملف: فهو تالف أو جرى تغييره في الطريق إليك.
provenance-title = المصدر
provenance-source = الشفرة المصدرية لهذا الإصدار
provenance-approved = تمت الموافقة عليه بواسطة { $name } بتاريخ { $date }
provenance-unreviewed = لم يُدقَّق
provenance-signature = التوقيع

addon-privacy-policy = سياسة الخصوصية
addon-eula = اتفاقية الترخيص
title-privacy-policy = سياسة خصوصية { $name }
title-eula = اتفاقية ترخيص { $name }
description-privacy-policy = ما تفعله { $name } بالبيانات، كما كتبه مطوروها.
description-eula = ما يوافق عليه من يستخدم { $name }، كما كتبه مطوروها.
title-licence = الرخصة: { $name }
description-licence = نص الرخصة { $name }.

addon-same-author = المزيد من { $name }
shot-close = إغلاق
shot-previous = السابقة
shot-next = التالية
usage-title = المستخدمون والتنزيلات بمرور الوقت
usage-users-chart = المستخدمون من { $first } إلى { $last }: من { $from } إلى { $to }
usage-downloads-chart = التنزيلات الشهرية من { $first } إلى { $last }: من { $from } إلى { $to }
usage-table = عرض الأرقام
usage-month = الشهر
usage-users = المستخدمون
usage-downloads = التنزيلات

filter-label = عرض
filter-text = مع نص
filter-current = عن الإصدار الحالي
order-label = الترتيب
order-language = لغتك أولًا
order-helpful = الأكثر إفادة
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [zero] { $mean } في السنة السابقة لتاريخ { $date }، دون أي مراجعة
        [one] { $mean } في السنة السابقة لتاريخ { $date }، من مراجعة واحدة
        [two] { $mean } في السنة السابقة لتاريخ { $date }، من مراجعتين
        [few] { $mean } في السنة السابقة لتاريخ { $date }، من { $count } مراجعات
        [many] { $mean } في السنة السابقة لتاريخ { $date }، من { $count } مراجعة
       *[other] { $mean } في السنة السابقة لتاريخ { $date }، من { $count } مراجعة
    }
rating-rule = لا يتبع الترتيب «الأعلى تقييمًا» هذا المتوسط، بل الحد الأدنى لفترة ثقته البالغة 95% (Wilson 1927)، كي لا تتقدم بضعة تقييمات كاملة على كثير من التقييمات الجيدة.

title-all = كل الإضافات
description-all =
    { $count ->
        [zero] لا إضافات في هذا المعرض بعد.
        [one] الإضافة الوحيدة في هذا المعرض.
        [two] الإضافتان في هذا المعرض، حسب الاستخدام والتقييم والتاريخ والاسم.
        [few] كل إضافات هذا المعرض ({ $count })، حسب الاستخدام والتقييم والتاريخ والاسم.
        [many] كل إضافات هذا المعرض ({ $count })، حسب الاستخدام والتقييم والتاريخ والاسم.
       *[other] كل إضافات هذا المعرض ({ $count })، حسب الاستخدام والتقييم والتاريخ والاسم.
    }
sort-added = المضافة حديثًا
title-languages = الإضافات حسب اللغة
description-languages = الإضافات المترجمة هي نفسها، واللغات التي تُرجمت إليها.
languages-intro = اللغات المتاحة في الإضافات نفسها، أيًا كانت لغة هذه الصفحة.
title-language = إضافات باللغة { $name }
description-language =
    { $count ->
        [zero] لا إضافات متاحة باللغة { $name }.
        [one] إضافة واحدة متاحة باللغة { $name }.
        [two] إضافتان متاحتان باللغة { $name }.
        [few] { $count } إضافات متاحة باللغة { $name }.
        [many] { $count } إضافة متاحة باللغة { $name }.
       *[other] { $count } إضافة متاحة باللغة { $name }.
    }
title-announcements = أخبار هذا المعرض
description-announcements = ما تغيّر في هذا المعرض وما ينبغي لمستخدميه معرفته.
announcement-until = حتى { $date }
announcements-all = كل الأخبار

feed-site = الإضافات الجديدة والمحدّثة
feed-list = { $name }: الإضافات الجديدة والمحدّثة
feed-versions = إصدارات { $name }
feed-reviews = مراجعات { $name }
feed-decisions = قرارات هذا المعرض
feed-announcements = أخبار هذا المعرض
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [zero] بلا نجوم من { $author }
        [one] نجمة واحدة من { $author }
        [two] نجمتان من { $author }
        [few] { $stars } نجوم من { $author }
        [many] { $stars } نجمة من { $author }
       *[other] { $stars } نجمة من { $author }
    }

title-feedback = آراء حول هذا الموقع
description-feedback = ما يقوله الناس عن هذا الموقع، وما آل إليه.
feedback-intro = ما قاله الناس عن هذا الموقع، وما آل إليه.
feedback-empty = لم يقل أحد شيئًا بعد.
feedback-open = مفتوح
feedback-planned = مقرّر
feedback-done = منجز
feedback-declined = مرفوض
feedback-answer = رد من { $author }
form-title-feedback = إبداء رأي في هذا الموقع
form-closed-site = لا يمكن إرسال شيء من هذا الموقع. تذكر الصفحات التي تتناول هذا المعرض كيفية التواصل مع القائمين عليه.
form-elsewhere = يُرسل هذا النموذج إلى { $host }.
report-security = خطر على المستخدمين
report-spam = إعلان أو تزييف
report-rights = استخدام ما يملكه آخرون
report-abuse = إهانة أو تهديد
report-broken = عطل يمنع العمل
report-other = أمر آخر

title-translations = الترجمات
description-translations = مقدار ما تُرجم من هذا المعرض إلى كل لغة.
translations-intro = مقدار المتاح فعلًا من هذا المعرض بكل لغة. ويُعرض ما لم يُترجم بلغة أخرى مع الإشارة إلى ذلك.
translations-language = اللغة
translations-interface = الواجهة
translations-names = الأسماء
translations-summaries = الملخصات
translations-descriptions = الأوصاف
translations-notes = ملاحظات الإصدار
translations-captions = تعليقات الصور
translations-policies = السياسات
translations-pages = الصفحات
title-translation = الترجمات: { $language }
description-translation = ما تُرجم إلى { $language }، وما لم يُترجم بعد.
translations-of = { $done } من { $total }
translations-missing = الإضافات الأكثر استخدامًا التي تنقصها هذه اللغة
translations-missing-none = لا توجد إضافة تنقصها هذه اللغة.
translations-help = كيف تساعد
    .text = يمكن لأي شخص يعرف اللغتين أن يترجم أي نص: اقترح ترجمتك في المكان الذي يأتي منه النص. في صفحة كل إضافة رابط إليه؛ أما نصوص هذا الموقع فهي جزء من شفرته المصدرية.
