# Hebrew: an add-on's own page, and the page of its versions.

addon-install = התקנה
addon-authors =
    { $count ->
        [one] מאת
        [two] מאת
       *[other] מאת
    }
addon-recommended = מומלצת
facts-label = פרטים עיקריים
fact-rating = דירוג
fact-users = משתמשים
fact-updated = עודכנה
fact-added = בגלריה מאז
fact-size = גודל
fact-licence = רישיון
fact-version = גרסה
fact-type = סוג
addon-screenshots = צילומי מסך
screenshot-number = צילום מסך { $n }
screenshot-outside = תמונה באתר אחר
addon-description = תיאור
    .empty = המפתחים עדיין לא כתבו תיאור.
addon-whats-new = מה חדש בגרסה { $version }
addon-all-versions =
    { $count ->
        [one] הקבצים והפרטים של הגרסה היחידה
        [two] שתי הגרסאות
       *[other] כל { $count } הגרסאות
    }
addon-trust = איך נבדקה
trust-approved =
    { $reviewers ->
        [0] אושרה ב־{ $date }.
        [one] אושרה בידי בודק אחד ב־{ $date }.
        [two] אושרה בידי שני בודקים ב־{ $date }.
       *[other] אושרה בידי { $reviewers } בודקים ב־{ $date }.
    }
trust-decided = { $outcome } (החלטה מ־{ $date }).
trust-waited =
    { $days ->
        [0] ההחלטה התקבלה באותו יום.
        [one] ההמתנה להחלטה נמשכה יום אחד.
        [two] ההמתנה להחלטה נמשכה יומיים.
       *[other] ההמתנה להחלטה נמשכה { $days } ימים.
    }
outcome-nominated = הוגשה מועמדות
outcome-approved = אושרה
outcome-rejected = נדחתה
outcome-needs-information = דרוש מידע נוסף
outcome-recommended = הומלצה
outcome-disabled = הושבתה
outcome-restored = שוחזרה
outcome-appealed = הוגש ערעור
outcome-appeal-upheld = הערעור התקבל
outcome-appeal-dismissed = הערעור נדחה
outcome-withdrawn = הוסרה בידי המפתחים
outcome-endorsed = ההחלטה אושררה
addon-permissions = הרשאות
addon-permissions-intro = למה תהיה לה גישה אחרי ההתקנה:
addon-details = פרטים
addon-languages = שפות
addon-languages-intro = הממשק שלה תורגם לשפות האלה:
addon-categories = קטגוריות
addon-tags = תגיות
addon-extends = פועלת בתוך
addon-links = קישורים
addon-content-rating = תוכן
content-rating-none = אין דבר שמצריך אזהרה.
intensity-none = אין
intensity-mild = מעט
intensity-moderate = בינוני
intensity-intense = הרבה
oars-violence = אלימות
oars-drugs = אלכוהול, טבק וסמים
oars-sex = מין ועירום
oars-language = שפה גסה
oars-social = קשר עם אנשים אחרים
oars-money = רכישות, הימורים או פרסומות
addon-related = תוספות דומות
link-homepage = דף הבית
link-support = תמיכה
link-source = קוד מקור
link-vcs = קוד מקור
link-donate = תרומה
link-issues = דיווח על בעיה
link-translate = עזרה בתרגום
link-faq = שאלות ותשובות
link-contact = יצירת קשר
link-contribute = השתתפות
link-documentation = תיעוד
link-privacy = מדיניות פרטיות
versions-heading = הגרסאות של { $name }
version-number = גרסה { $version }
version-current = נוכחית
version-blocked = חסומה
    .note = הגרסה הזאת נחסמה מטעמי אבטחה. נא להשתמש בגרסה אחרת.
version-released = פורסמה ב־{ $date }
version-notes-empty = אין הערות גרסה.
version-files = קבצים
file-for = הורדה עבור { $platform }
file-for-all = הורדה
file-digest = סכום ביקורת { $algorithm }
version-compatibility = פועלת עם
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } ל־{ -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } ומעלה
compatible-until = { $application } עד { $max }
compatible-range = { $application } מ־{ $min } עד { $max }
versions-empty = עדיין לא פורסמה אף גרסה. הגרסאות יופיעו כאן עם ההערות והקבצים שלהן.
