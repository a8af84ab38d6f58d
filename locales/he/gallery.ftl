# Hebrew: what else a listing and the gallery show.

compare-title = לעומת גרסה { $version }
compare-permissions-added = הרשאות חדשות
compare-permissions-removed = כבר לא נדרשות
compare-works-now = פועלת עכשיו עם
compare-works-no-longer = כבר לא פועלת עם
compare-licence = רישיון
compare-size = גודל
compare-became = { $from }, עכשיו { $to }
compare-nothing = אותן הרשאות, אותו רישיון ואותה תאימות.

compatibility-table = איזו גרסה פועלת עם מה
compatibility-version = גרסה
range-from = { $min } ומעלה
range-until = עד { $max }
range-both = מ־{ $min } עד { $max }
range-any = כל גרסה
range-none = לא פועלת

verify-title = איך לבדוק קובץ שהורדת
verify-text = יש לחשב את סכום הביקורת של הקובץ שהורדת ולהשוות אותו לסכום שמופיע למעלה. אם הם שונים, אין להתקין את הקובץ: הוא פגום או שהשתנה בדרך.
provenance-title = מקור
provenance-source = קוד המקור של הגרסה הזאת
provenance-approved = אושרה בידי { $name } ב־{ $date }
provenance-unreviewed = לא נבדקה
provenance-signature = חתימה

addon-privacy-policy = מדיניות פרטיות
addon-eula = הסכם רישיון
title-privacy-policy = מדיניות הפרטיות של { $name }
title-eula = הסכם הרישיון של { $name }
description-privacy-policy = מה { $name } עושה עם נתונים, כלשון המפתחים שלה.
description-eula = למה מסכימים כשמשתמשים ב־{ $name }, כלשון המפתחים שלה.
title-licence = רישיון: { $name }
description-licence = הטקסט של הרישיון { $name }.

addon-same-author = עוד מאת { $name }
shot-close = סגירה
shot-previous = הקודם
shot-next = הבא
usage-title = משתמשים והורדות לאורך זמן
usage-users-chart = משתמשים מ־{ $first } עד { $last }: מ־{ $from } ל־{ $to }
usage-downloads-chart = הורדות בחודש מ־{ $first } עד { $last }: מ־{ $from } ל־{ $to }
usage-table = הצגת המספרים
usage-month = חודש
usage-users = משתמשים
usage-downloads = הורדות

filter-label = הצגה
filter-text = עם טקסט
filter-current = על הגרסה הנוכחית
order-label = סדר
order-language = השפה שלך קודם
order-helpful = המועילות ביותר
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } בשנה שלפני { $date }, מסקירה אחת
        [two] { $mean } בשנה שלפני { $date }, משתי סקירות
       *[other] { $mean } בשנה שלפני { $date }, מ־{ $count } סקירות
    }
rating-rule = הסדר ״בעלות הדירוג הגבוה״ אינו נקבע לפי הממוצע הזה אלא לפי הקצה התחתון של רווח בר־סמך של 95% עבורו (Wilson 1927), כדי שכמה דירוגים מושלמים לא יעמדו מעל דירוגים טובים רבים.

title-all = כל התוספות
description-all =
    { $count ->
        [one] התוספת היחידה בגלריה הזאת.
        [two] שתי התוספות בגלריה הזאת, לפי שימוש, דירוג, תאריך ושם.
       *[other] כל { $count } התוספות בגלריה הזאת, לפי שימוש, דירוג, תאריך ושם.
    }
sort-added = חדשות בגלריה
title-languages = תוספות לפי שפה
description-languages = אילו תוספות מתורגמות בעצמן, ולאילו שפות.
languages-intro = השפות של התוספות עצמן, בלי קשר לשפה של הדף הזה.
title-language = תוספות ב־{ $name }
description-language =
    { $count ->
        [one] תוספת אחת זמינה ב־{ $name }.
        [two] שתי תוספות זמינות ב־{ $name }.
       *[other] { $count } תוספות זמינות ב־{ $name }.
    }
title-announcements = חדשות הגלריה
description-announcements = מה השתנה בגלריה הזאת ומה כדאי למשתמשים שלה לדעת.
announcement-until = עד { $date }
announcements-all = כל החדשות

feed-site = תוספות חדשות ומעודכנות
feed-list = { $name }: תוספות חדשות ומעודכנות
feed-versions = הגרסאות של { $name }
feed-reviews = סקירות על { $name }
feed-decisions = החלטות הגלריה
feed-announcements = חדשות הגלריה
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] כוכב אחד מאת { $author }
        [two] שני כוכבים מאת { $author }
       *[other] { $stars } כוכבים מאת { $author }
    }

title-feedback = משוב על האתר
description-feedback = מה אומרים על האתר הזה, ומה נעשה בעקבות זאת.
feedback-intro = מה אמרו על האתר הזה, ומה נעשה בעקבות זאת.
feedback-empty = איש עדיין לא כתב משוב.
feedback-open = פתוח
feedback-planned = מתוכנן
feedback-done = בוצע
feedback-declined = נדחה
feedback-answer = תשובה מאת { $author }
form-title-feedback = כתיבת משוב על האתר
form-closed-site = אי אפשר לשלוח דבר מהאתר הזה. בדפים על הגלריה כתוב איך לפנות למי שמפעילים אותה.
form-elsewhere = הטופס הזה נשלח אל { $host }.
report-security = סכנה למשתמשים
report-spam = פרסומת או זיוף
report-rights = שימוש במה ששייך לאחרים
report-abuse = עלבון או איום
report-broken = תקלה שמונעת שימוש
report-other = משהו אחר

title-translations = תרגומים
description-translations = כמה מהגלריה הזאת תורגם לכל שפה.
translations-intro = כמה מהגלריה הזאת באמת קיים בכל שפה. מה שחסר מוצג בשפה אחרת, ומסומן.
translations-language = שפה
translations-interface = ממשק
translations-names = שמות
translations-summaries = תקצירים
translations-descriptions = תיאורים
translations-notes = הערות גרסה
translations-captions = כיתובים
translations-policies = מדיניות
translations-pages = דפים
title-translation = תרגומים: { $language }
description-translation = מה תורגם ל־{ $language }, ומה עדיין חסר.
translations-of = { $done } מתוך { $total }
translations-missing = התוספות הנפוצות ביותר שהשפה הזאת עדיין חסרה להן
translations-missing-none = השפה הזאת אינה חסרה לאף תוספת.
translations-help = איך לעזור
    .text = כל מי שמכיר את שתי השפות יכול לתרגם כל טקסט: יש להציע את התרגום במקום שממנו הטקסט מגיע. בדף של כל תוספת יש קישור לשם; הטקסטים של האתר הזה הם חלק מקוד המקור שלו.
