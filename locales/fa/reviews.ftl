# Persian. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } از ۵ ستاره
rating-count =
    { $count ->
        [one] { $count } امتیاز
       *[other] { $count } امتیاز
    }
rating-stars =
    { $stars ->
        [one] { $stars } ستاره
       *[other] { $stars } ستاره
    }
rating-histogram = امتیازها بر پایهٔ شمار ستاره
rating-empty = هنوز بی‌امتیاز

reviews-title = نظرها
reviews-heading = نظرهای { $name }
review-count =
    { $count ->
        [one] { $count } نظر
       *[other] { $count } نظر
    }
reviews-all =
    { $count ->
        [one] خواندن تنها نظر
       *[other] خواندن همهٔ { $count } نظر
    }
reviews-empty = هنوز کسی نظری ننوشته است. نظرها به همان زبانی که نوشته شده‌اند، و همراه با ترجمه، اینجا نشان داده می‌شوند.
reviews-languages = نظرها به تفکیک زبان

review-version = برای نسخهٔ { $version }
review-version-older = برای نسخهٔ قدیمی‌تر { $version }
review-translated = ترجمه‌شده از { $language }
review-translated-by = ترجمه‌شده از { $language } به قلم { $translator }
review-original = نمایش متن اصلی
review-helpful =
    { $count ->
        [one] { $count } نفر این را مفید دانسته است
       *[other] { $count } نفر این را مفید دانسته‌اند
    }
review-reply = پاسخ { $author }
review-link = نظر { $author }
