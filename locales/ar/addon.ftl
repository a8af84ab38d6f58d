# Arabic: an add-on's own page, and the page of its versions.

addon-install = تثبيت
addon-authors =
    { $count ->
        [zero] المؤلفون
        [one] المؤلف
        [two] المؤلفان
        [few] المؤلفون
        [many] المؤلفون
       *[other] المؤلفون
    }
addon-recommended = موصى بها
facts-label = لمحة سريعة
fact-rating = التقييم
fact-users = المستخدمون
fact-updated = آخر تحديث
fact-added = تاريخ الإدراج
fact-size = الحجم
fact-licence = الرخصة
fact-version = الإصدار
fact-type = النوع
addon-screenshots = لقطات الشاشة
screenshot-number = لقطة الشاشة { $n }
screenshot-outside = صورة على موقع آخر
addon-description = الوصف
    .empty = لم يكتب المطور وصفًا بعد.
addon-whats-new = الجديد في الإصدار { $version }
addon-all-versions =
    { $count ->
        [zero] كل الإصدارات
        [one] ملفات الإصدار الوحيد وتفاصيله
        [two] ملفات الإصدارين وتفاصيلهما
        [few] كل الإصدارات ({ $count })
        [many] كل الإصدارات ({ $count })
       *[other] كل الإصدارات ({ $count })
    }
addon-trust = كيف اتُّخذ القرار
trust-approved =
    { $reviewers ->
        [zero] تمت الموافقة عليها بتاريخ { $date }.
        [one] وافق عليها مدقّق واحد بتاريخ { $date }.
        [two] وافق عليها مدقّقان بتاريخ { $date }.
        [few] وافق عليها { $reviewers } مدقّقين بتاريخ { $date }.
        [many] وافق عليها { $reviewers } مدقّقًا بتاريخ { $date }.
       *[other] وافق عليها { $reviewers } مدقّق بتاريخ { $date }.
    }
trust-decided = { $outcome } بتاريخ { $date }.
trust-waited =
    { $days ->
        [zero] صدر القرار في اليوم نفسه.
        [one] انتظرت القرار يومًا واحدًا.
        [two] انتظرت القرار يومين.
        [few] انتظرت القرار { $days } أيام.
        [many] انتظرت القرار { $days } يومًا.
       *[other] انتظرت القرار { $days } يوم.
    }
outcome-nominated = ترشيح
outcome-approved = موافقة
outcome-rejected = رفض
outcome-needs-information = طلب معلومات
outcome-recommended = توصية
outcome-disabled = تعطيل
outcome-restored = استعادة
outcome-appealed = اعتراض
outcome-appeal-upheld = قبول الاعتراض
outcome-appeal-dismissed = رفض الاعتراض
outcome-withdrawn = سحب
outcome-endorsed = تأكيد القرار
addon-permissions = الأذونات
addon-permissions-intro = ما يمكنها الوصول إليه بعد تثبيتها:
addon-details = التفاصيل
addon-languages = اللغات
addon-languages-intro = اللغات التي تُرجمت إليها واجهتها:
addon-categories = الفئات
addon-tags = الوسوم
addon-extends = تعمل داخل
addon-links = الروابط
addon-content-rating = المحتوى
content-rating-none = لا شيء يستدعي التحذير.
intensity-none = لا يوجد
intensity-mild = خفيف
intensity-moderate = متوسط
intensity-intense = شديد
oars-violence = العنف
oars-drugs = الكحول والتبغ والمخدرات
oars-sex = الجنس والعري
oars-language = الألفاظ البذيئة
oars-social = التواصل مع أشخاص آخرين
oars-money = المشتريات أو المقامرة أو الإعلانات
addon-related = إضافات مشابهة
link-homepage = الصفحة الرئيسية
link-support = الدعم
link-source = الشفرة المصدرية
link-vcs = الشفرة المصدرية
link-donate = التبرع
link-issues = الإبلاغ عن مشكلة
link-translate = المساعدة في الترجمة
link-faq = أسئلة وأجوبة
link-contact = التواصل
link-contribute = المشاركة
link-documentation = التوثيق
link-privacy = سياسة الخصوصية
versions-heading = إصدارات { $name }
version-number = الإصدار { $version }
version-current = الحالي
version-blocked = محجوب
    .note = حُجب هذا الإصدار لأسباب أمنية. يُرجى استخدام إصدار آخر.
version-released = صدر بتاريخ { $date }
version-notes-empty = لا توجد ملاحظات إصدار.
version-files = الملفات
file-for = تنزيل لنظام { $platform }
file-for-all = تنزيل
file-digest = مجموع التحقق { $algorithm }
version-compatibility = يعمل مع
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } لنظام { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } أو أحدث
compatible-until = { $application } حتى { $max }
compatible-range = { $application } من { $min } إلى { $max }
versions-empty = لم يُنشر أي إصدار بعد. تظهر الإصدارات هنا مع ملاحظاتها وملفاتها.
