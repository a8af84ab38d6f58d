# Hebrew: words of the frame, titles, sizes, and the pages that are not about an add-on.

skip-to-content = דילוג לתוכן
nav-main = תפריט ראשי
nav-breadcrumb = מיקומך באתר
nav-home = ראשי
nav-categories = קטגוריות
nav-browse = עיון
nav-about = על הגלריה
nav-language = שפה
nav-source = קוד המקור של האתר
footer-privacy = בלי עוגיות. דבר אינו נטען מאתרים אחרים.
pagination-label = עמודי הרשימה
pagination-previous = הקודם
pagination-next = הבא
pagination-page = עמוד { $page }
pagination-position = עמוד { $page } מתוך { $of }
language-note = שפה: { $language }
text-not-translated = הטקסט בדף הזה עדיין לא תורגם לשפה שלך.
language-untranslated = לא מתורגם
picture-missing = התמונה אינה זמינה
scan-code = יש לסרוק כדי לפתוח את הדף בטלפון
title-chooser = בחירת שפה
chooser-greeting = להמשיך בעברית
language-yours = השפה שלך
title-site = { $title } – { $site }
title-page = { $title }, עמוד { $page }
title-home = תוספות בשפה שלך
title-addon = { $name }
title-versions = הגרסאות של { $name }
title-reviews = סקירות על { $name }
title-category = { $name }
title-type = { $name }
title-tag = תגית: { $name }
title-user = תוספות מאת { $name }
title-categories = קטגוריות
title-not-found = אין דף בכתובת הזאת
description-home = הרחבות, ערכות נושא, מילונים ועוד. לכל תוספת הגרסאות שלה, הסקירות עליה ואיך נבדקה, בשפה שלך.
description-category =
    { $count ->
        [one] תוספת אחת בקטגוריה { $name }.
        [two] שתי תוספות בקטגוריה { $name }.
       *[other] { $count } תוספות בקטגוריה { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: תוספת אחת, עם גרסאות וסקירות.
        [two] { $name }: שתי תוספות, עם גרסאות וסקירות.
       *[other] { $name }: { $count } תוספות, עם גרסאות וסקירות.
    }
description-tag =
    { $count ->
        [one] תוספת אחת עם התגית { $name }.
        [two] שתי תוספות עם התגית { $name }.
       *[other] { $count } תוספות עם התגית { $name }.
    }
description-user =
    { $count ->
        [one] תוספת אחת מאת { $name }.
        [two] שתי תוספות מאת { $name }.
       *[other] { $count } תוספות מאת { $name }.
    }
description-categories = כל קטגוריות התוספות, ומספר התוספות בכל אחת מהן.
description-versions = כל הגרסאות של { $name }: מתי פורסמו, מה השתנה והקבצים שלהן.
description-reviews = מה אומרים על { $name }, בשפות המקור ובתרגום.
size-bytes = { $size } בתים
size-kb = { $size } ק״ב
size-mb = { $size } מ״ב
size-gb = { $size } ג״ב
not-found-heading = אין דף בכתובת הזאת
not-found-text = ייתכן שהכתובת הוקלדה לא נכון, או שהדף הועבר או הוסר.
not-found-home = מעבר לדף הבית
not-found-categories = עיון בקטגוריות
redirect-heading = הדף הועבר
redirect-text = הוא נמצא עכשיו כאן:
