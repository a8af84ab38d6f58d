# Arabic: discussions, collections, and the forms that send something.

title-discussion = النقاش حول { $name }
description-discussion = أسئلة وأفكار ومشكلات تخص { $name }، مع ردود المطورين.
title-thread = { $title } – { $name }
discussion-title = النقاش
discussion-all =
    { $count ->
        [zero] كل النقاشات
        [one] قراءة النقاش الوحيد
        [two] قراءة النقاشين
        [few] كل النقاشات ({ $count })
        [many] كل النقاشات ({ $count })
       *[other] كل النقاشات ({ $count })
    }
discussion-count =
    { $count ->
        [zero] لا نقاشات
        [one] نقاش واحد
        [two] نقاشان
        [few] { $count } نقاشات
        [many] { $count } نقاشًا
       *[other] { $count } نقاش
    }
discussion-posts =
    { $count ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $count } مشاركات
        [many] { $count } مشاركة
       *[other] { $count } مشاركة
    }
thread-question = سؤال
thread-idea = فكرة
thread-problem = مشكلة
thread-announcement = إعلان
thread-answered = تمت الإجابة
thread-solved = تم الحل
thread-locked = مغلق
    .note = هذا النقاش مغلق. لا يمكن إضافة شيء إليه.
post-developer = المطور
post-answer = هذه هي الإجابة
thread-to-answer = الانتقال إلى الإجابة
post-link = مشاركة بقلم { $author }
post-in-reply = ردًا على { $author }
thread-last = آخر مشاركة بتاريخ { $date }
post-translated = ترجمة من { $language }
post-translated-by = ترجمة من { $language } بقلم { $translator }
feed-link = متابعة الخلاصة
feed-discussion = النقاش حول { $name }
feed-history = القرارات بشأن { $name }
title-collections = المجموعات
description-collections = قوائم إضافات تتناسب معًا، يعدّ كلًا منها شخص يذكر أسباب اختياره.
collections-intro = قوائم يعدّها الناس يدويًا. ويُذكر مع كل إضافة سبب وجودها في القائمة.
collections-empty = لا توجد مجموعات بعد.
title-collection = { $name }
description-collection =
    { $count ->
        [zero] { $name }: لا إضافات بعد.
        [one] { $name }: إضافة واحدة مختارة يدويًا.
        [two] { $name }: إضافتان مختارتان يدويًا.
        [few] { $name }: { $count } إضافات مختارة يدويًا.
        [many] { $name }: { $count } إضافة مختارة يدويًا.
       *[other] { $name }: { $count } إضافة مختارة يدويًا.
    }
collection-curator = إعداد: { $name }
collection-updated = آخر تعديل بتاريخ { $date }
collection-missing =
    { $count ->
        [zero] كل إضافات هذه المجموعة مُدرجة هنا.
        [one] إضافة أخرى من هذه المجموعة ليست مُدرجة هنا.
        [two] إضافتان أخريان من هذه المجموعة ليستا مُدرجتين هنا.
        [few] { $count } إضافات أخرى من هذه المجموعة ليست مُدرجة هنا.
        [many] { $count } إضافة أخرى من هذه المجموعة ليست مُدرجة هنا.
       *[other] { $count } إضافة أخرى من هذه المجموعة ليست مُدرجة هنا.
    }
form-title-review = كتابة مراجعة
form-title-post = بدء نقاش
form-title-reply = كتابة رد
form-title-report = الإبلاغ عن مشكلة في هذه الصفحة
form-title-nomination = ترشيح إضافة
form-kind = ما الموضوع؟
form-subject = العنوان
form-text = نصك
form-stars = النجوم
form-language = لغة نصك
form-name = اسم الإضافة
form-address = عنوان الوِب الذي توجد فيه
form-why = لماذا ستفيد الناس؟
form-send = إرسال
form-note = يُنشر ما ترسله باسم حسابك بعد الاطلاع عليه.
form-closed = لا يمكن إرسال شيء من هذا الموقع. يُرجى الكتابة إلى صانعي الإضافة: روابطهم في صفحتها.
