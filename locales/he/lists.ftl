# Hebrew: lists of add-ons.

type-extension = הרחבה
type-extension-plural = הרחבות
type-theme = ערכת נושא
type-theme-plural = ערכות נושא
type-dictionary = מילון
type-dictionary-plural = מילונים
type-language-pack = חבילת שפה
type-language-pack-plural = חבילות שפה
type-desktop-application = יישום שולחן עבודה
type-desktop-application-plural = יישומי שולחן עבודה
type-console-application = תוכנת שורת פקודה
type-console-application-plural = תוכנות שורת פקודה
type-web-application = יישום אינטרנט
type-web-application-plural = יישומי אינטרנט
type-plugin = תוסף
type-plugin-plural = תוספים
type-font = גופן
type-font-plural = גופנים
type-codec = קודק
type-codec-plural = קודקים
type-inputmethod = שיטת קלט
type-inputmethod-plural = שיטות קלט
type-icon-theme = ערכת סמלים
type-icon-theme-plural = ערכות סמלים
type-firmware = קושחה
type-firmware-plural = קושחות
type-generic = רכיב
type-generic-plural = רכיבים
type-operating-system = מערכת הפעלה
type-operating-system-plural = מערכות הפעלה
type-other = אחר
type-other-plural = תוספות אחרות
sort-label = סדר
sort-users = הנפוצות ביותר
sort-rating = בעלות הדירוג הגבוה
sort-newest = החדשות ביותר
sort-name = לפי שם
list-count =
    { $count ->
        [one] תוספת אחת
        [two] שתי תוספות
       *[other] { $count } תוספות
    }
list-empty = עדיין אין כאן דבר. תוספת תופיע כאן כשהמפתחים שלה יבחרו ברשימה הזאת.
users-count =
    { $count ->
        [one] משתמש אחד
        [two] שני משתמשים
       *[other] { $count } משתמשים
    }
category-parts = חלקי הקטגוריה
list-tag = תגית
categories-empty = עדיין אין קטגוריות. הן יופיעו כאן עם התוספת הראשונה ששייכת לאחת מהן.
user-author = מאת
user-reviewer = מצוות הבודקים של הגלריה
user-joined = כאן מאז { $date }
user-homepage = דף הבית
user-addons = תוספות
    .empty = כרגע אין תוספות תחת השם הזה.
