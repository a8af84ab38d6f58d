# Arabic: words of the frame, titles, sizes, and the pages that are not about an add-on.

skip-to-content = انتقل إلى المحتوى
nav-main = القائمة الرئيسية
nav-breadcrumb = أنت هنا
nav-home = الرئيسية
nav-categories = الفئات
nav-browse = تصفّح
nav-about = عن المعرض
nav-language = اللغة
nav-source = الشفرة المصدرية لهذا الموقع
footer-privacy = لا ملفات تعريف ارتباط. ولا يُحمَّل أي شيء من مواقع أخرى.
pagination-label = صفحات هذه القائمة
pagination-previous = السابقة
pagination-next = التالية
pagination-page = الصفحة { $page }
pagination-position = الصفحة { $page } من { $of }
language-note = اللغة: { $language }
text-not-translated = لم يُترجم نص هذه الصفحة إلى لغتك بعد.
language-untranslated = غير مترجم
picture-missing = الصورة غير متاحة
scan-code = امسح الرمز لفتح هذه الصفحة على الهاتف
title-chooser = اختر لغتك
chooser-greeting = المتابعة بالعربية
language-yours = لغتك
title-site = { $title } – { $site }
title-page = { $title }، الصفحة { $page }
title-home = إضافات بلغتك
title-addon = { $name }
title-versions = إصدارات { $name }
title-reviews = مراجعات { $name }
title-category = { $name }
title-type = { $name }
title-tag = الوسم: { $name }
title-user = إضافات من { $name }
title-categories = الفئات
title-not-found = لا توجد صفحة بهذا العنوان
description-home = امتدادات وسمات وقواميس وغيرها، لكل منها إصداراتها ومراجعاتها وبيان كيف جرى تقييمها، بلغتك.
description-category =
    { $count ->
        [zero] لا إضافات في فئة «{ $name }».
        [one] إضافة واحدة في فئة «{ $name }».
        [two] إضافتان في فئة «{ $name }».
        [few] { $count } إضافات في فئة «{ $name }».
        [many] { $count } إضافة في فئة «{ $name }».
       *[other] { $count } إضافة في فئة «{ $name }».
    }
description-type =
    { $count ->
        [zero] { $name }: لا إضافات بعد.
        [one] { $name }: إضافة واحدة، مع الإصدارات والمراجعات.
        [two] { $name }: إضافتان، مع الإصدارات والمراجعات.
        [few] { $name }: { $count } إضافات، مع الإصدارات والمراجعات.
        [many] { $name }: { $count } إضافة، مع الإصدارات والمراجعات.
       *[other] { $name }: { $count } إضافة، مع الإصدارات والمراجعات.
    }
description-tag =
    { $count ->
        [zero] لا إضافات تحمل الوسم «{ $name }».
        [one] إضافة واحدة تحمل الوسم «{ $name }».
        [two] إضافتان تحملان الوسم «{ $name }».
        [few] { $count } إضافات تحمل الوسم «{ $name }».
        [many] { $count } إضافة تحمل الوسم «{ $name }».
       *[other] { $count } إضافة تحمل الوسم «{ $name }».
    }
description-user =
    { $count ->
        [zero] لا إضافات من { $name }.
        [one] إضافة واحدة من { $name }.
        [two] إضافتان من { $name }.
        [few] { $count } إضافات من { $name }.
        [many] { $count } إضافة من { $name }.
       *[other] { $count } إضافة من { $name }.
    }
description-categories = كل فئات الإضافات، مع عدد الإضافات في كل منها.
description-versions = كل إصدارات { $name }: متى صدرت، وما الذي تغيّر فيها، وملفاتها.
description-reviews = ما يقوله الناس عن { $name }، بلغاتهم ومترجمًا.
size-bytes = { $size } بايت
size-kb = { $size } كيلوبايت
size-mb = { $size } ميغابايت
size-gb = { $size } غيغابايت
not-found-heading = لا توجد صفحة بهذا العنوان
not-found-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة أو أُزيلت.
not-found-home = الانتقال إلى الصفحة الرئيسية
not-found-categories = تصفّح الفئات
redirect-heading = نُقلت هذه الصفحة
redirect-text = وهي الآن هنا:
