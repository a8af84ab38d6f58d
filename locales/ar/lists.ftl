# Arabic: lists of add-ons.

type-extension = امتداد
type-extension-plural = امتدادات
type-theme = سمة
type-theme-plural = سمات
type-dictionary = قاموس
type-dictionary-plural = قواميس
type-language-pack = حزمة لغة
type-language-pack-plural = حزم لغات
type-desktop-application = تطبيق سطح مكتب
type-desktop-application-plural = تطبيقات سطح المكتب
type-console-application = برنامج سطر أوامر
type-console-application-plural = برامج سطر الأوامر
type-web-application = تطبيق وِب
type-web-application-plural = تطبيقات الوِب
type-plugin = ملحق
type-plugin-plural = ملحقات
type-font = خط
type-font-plural = خطوط
type-codec = برنامج ترميز
type-codec-plural = برامج ترميز
type-inputmethod = طريقة إدخال
type-inputmethod-plural = طرق إدخال
type-icon-theme = سمة أيقونات
type-icon-theme-plural = سمات أيقونات
type-firmware = برنامج ثابت
type-firmware-plural = برامج ثابتة
type-generic = مكوّن
type-generic-plural = مكوّنات
type-operating-system = نظام تشغيل
type-operating-system-plural = أنظمة تشغيل
type-other = نوع آخر
type-other-plural = إضافات أخرى
sort-label = الترتيب
sort-users = الأكثر استخدامًا
sort-rating = الأعلى تقييمًا
sort-newest = الأحدث
sort-name = حسب الاسم
list-count =
    { $count ->
        [zero] لا إضافات
        [one] إضافة واحدة
        [two] إضافتان
        [few] { $count } إضافات
        [many] { $count } إضافة
       *[other] { $count } إضافة
    }
list-empty = لا يوجد شيء معروض هنا بعد. تظهر الإضافة هنا عندما يختار مطورها هذه القائمة.
users-count =
    { $count ->
        [zero] لا مستخدمين
        [one] مستخدم واحد
        [two] مستخدمان
        [few] { $count } مستخدمين
        [many] { $count } مستخدمًا
       *[other] { $count } مستخدم
    }
category-parts = أقسام هذه الفئة
list-tag = وسم
categories-empty = لا توجد فئات بعد. تظهر الفئات هنا مع أول إضافة تنتمي إلى إحداها.
user-author = المؤلف
user-reviewer = من مدقّقي الإضافات في هذا المعرض
user-joined = هنا منذ { $date }
user-homepage = الصفحة الرئيسية
user-addons = الإضافات
    .empty = لا توجد حاليًا إضافات معروضة بهذا الاسم.
