# Hebrew: discussions, collections, and the forms that send something.

title-discussion = דיון על { $name }
description-discussion = שאלות, רעיונות ובעיות בנושא { $name }, עם תשובות המפתחים.
title-thread = { $title } – { $name }
discussion-title = דיון
discussion-all =
    { $count ->
        [one] לקריאת הדיון היחיד
        [two] שני הדיונים
       *[other] כל { $count } הדיונים
    }
discussion-count =
    { $count ->
        [one] דיון אחד
        [two] שני דיונים
       *[other] { $count } דיונים
    }
discussion-posts =
    { $count ->
        [one] הודעה אחת
        [two] שתי הודעות
       *[other] { $count } הודעות
    }
thread-question = שאלה
thread-idea = רעיון
thread-problem = בעיה
thread-announcement = הכרזה
thread-answered = נענה
thread-solved = נפתר
thread-locked = סגור
    .note = הדיון הזה סגור. אי אפשר להוסיף לו דבר.
post-developer = מהמפתחים
post-answer = זו התשובה
thread-to-answer = מעבר לתשובה
post-link = הודעה מאת { $author }
post-in-reply = בתגובה ל־{ $author }
thread-last = ההודעה האחרונה ב־{ $date }
post-translated = תורגמה מ־{ $language }
post-translated-by = תורגמה מ־{ $language } בידי { $translator }
feed-link = הזנת עדכונים
feed-discussion = דיון על { $name }
feed-history = החלטות על { $name }
title-collections = אוספים
description-collections = רשימות של תוספות שמתאימות זו לזו. כל רשימה נערכת בידי אדם שמסביר את הבחירה.
collections-intro = רשימות שאנשים עורכים ידנית. ליד כל תוספת כתוב למה היא שם.
collections-empty = עדיין אין אוספים.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: תוספת אחת שנבחרה ידנית.
        [two] { $name }: שתי תוספות שנבחרו ידנית.
       *[other] { $name }: { $count } תוספות שנבחרו ידנית.
    }
collection-curator = בעריכת { $name }
collection-updated = השתנה לאחרונה ב־{ $date }
collection-missing =
    { $count ->
        [one] עוד תוספת אחת מהאוסף הזה אינה מוצגת כאן.
        [two] עוד שתי תוספות מהאוסף הזה אינן מוצגות כאן.
       *[other] עוד { $count } תוספות מהאוסף הזה אינן מוצגות כאן.
    }
form-title-review = כתיבת סקירה
form-title-post = פתיחת דיון
form-title-reply = כתיבת תגובה
form-title-report = דיווח על בעיה בדף הזה
form-title-nomination = הגשת מועמדות של תוספת
form-kind = במה מדובר?
form-subject = כותרת
form-text = הטקסט שלך
form-stars = כוכבים
form-language = שפת הטקסט שלך
form-name = שם התוספת
form-address = הכתובת שבה אפשר למצוא אותה
form-why = למה היא תועיל לאנשים?
form-send = שליחה
form-note = מה שנשלח מתפרסם בשם החשבון שלך, אחרי שעיינו בו.
form-closed = אי אפשר לשלוח דבר מהאתר הזה. נא לכתוב ליוצרי התוספת: הקישורים אליהם נמצאים בדף שלה.
