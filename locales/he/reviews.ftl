# Hebrew: ratings and reviews.

rating-mean = { $mean } מתוך 5 כוכבים
rating-count =
    { $count ->
        [one] דירוג אחד
        [two] שני דירוגים
       *[other] { $count } דירוגים
    }
rating-stars =
    { $stars ->
        [one] כוכב אחד
        [two] שני כוכבים
       *[other] { $stars } כוכבים
    }
rating-histogram = דירוגים לפי מספר הכוכבים
rating-empty = אין עדיין דירוגים
reviews-title = סקירות
reviews-heading = סקירות על { $name }
review-count =
    { $count ->
        [one] סקירה אחת
        [two] שתי סקירות
       *[other] { $count } סקירות
    }
reviews-all =
    { $count ->
        [one] לקריאת הסקירה היחידה
        [two] לקריאת שתי הסקירות
       *[other] לקריאת כל { $count } הסקירות
    }
reviews-empty = איש עדיין לא כתב סקירה. סקירות יופיעו כאן בשפה שבה נכתבו וגם בתרגום.
reviews-languages = סקירות לפי שפה
review-version = על גרסה { $version }
review-version-older = על גרסה ישנה יותר: { $version }
review-translated = תורגמה מ־{ $language }
review-translated-by = תורגמה מ־{ $language } בידי { $translator }
review-original = הצגת המקור
review-helpful =
    { $count ->
        [one] אדם אחד מצא בסקירה תועלת
        [two] שני אנשים מצאו בסקירה תועלת
       *[other] { $count } אנשים מצאו בסקירה תועלת
    }
review-reply = תגובה מאת { $author }
review-link = סקירה מאת { $author }
