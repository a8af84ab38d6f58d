# Arabic: ratings and reviews.

rating-mean = { $mean } من 5 نجوم
rating-count =
    { $count ->
        [zero] لا تقييمات
        [one] تقييم واحد
        [two] تقييمان
        [few] { $count } تقييمات
        [many] { $count } تقييمًا
       *[other] { $count } تقييم
    }
rating-stars =
    { $stars ->
        [zero] بلا نجوم
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $stars } نجوم
        [many] { $stars } نجمة
       *[other] { $stars } نجمة
    }
rating-histogram = التقييمات حسب عدد النجوم
rating-empty = لم تُقيَّم بعد
reviews-title = المراجعات
reviews-heading = مراجعات { $name }
review-count =
    { $count ->
        [zero] لا مراجعات
        [one] مراجعة واحدة
        [two] مراجعتان
        [few] { $count } مراجعات
        [many] { $count } مراجعة
       *[other] { $count } مراجعة
    }
reviews-all =
    { $count ->
        [zero] قراءة المراجعات
        [one] قراءة المراجعة الوحيدة
        [two] قراءة المراجعتين
        [few] قراءة كل المراجعات ({ $count })
        [many] قراءة كل المراجعات ({ $count })
       *[other] قراءة كل المراجعات ({ $count })
    }
reviews-empty = لم يكتب أحد مراجعة بعد. تظهر المراجعات هنا باللغة التي كُتبت بها، ومترجمةً أيضًا.
reviews-languages = المراجعات حسب اللغة
review-version = عن الإصدار { $version }
review-version-older = عن الإصدار الأقدم { $version }
review-translated = ترجمة من { $language }
review-translated-by = ترجمة من { $language } بقلم { $translator }
review-original = إظهار الأصل
review-helpful =
    { $count ->
        [zero] لم يجدها أحد مفيدة بعد
        [one] وجدها شخص واحد مفيدة
        [two] وجدها شخصان مفيدة
        [few] وجدها { $count } أشخاص مفيدة
        [many] وجدها { $count } شخصًا مفيدة
       *[other] وجدها { $count } شخص مفيدة
    }
review-reply = رد من { $author }
review-link = مراجعة بقلم { $author }
