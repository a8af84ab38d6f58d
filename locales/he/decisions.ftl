# Hebrew: decisions in public: histories, the queue, and the policies.

title-history = ההיסטוריה של { $name }
description-history = כל מה שהוחלט על { $name }: מתי, בידי מי ולמה.
history-intro = כל מועמדות וכל החלטה, מהישנה לחדשה. דבר אינו נמחק לאחר מעשה; על החלטה שגויה עונה החלטה מאוחרת יותר.
history-all =
    { $count ->
        [one] ההחלטה המלאה
        [two] שתי הרשומות בהיסטוריה שלה
       *[other] כל { $count } הרשומות בהיסטוריה שלה
    }
history-entry = { $outcome }: קישור לרשומה הזאת
history-by = בידי { $actor }
history-version = גרסה { $version }
history-waited =
    { $days ->
        [0] ההחלטה התקבלה באותו יום
        [one] אחרי יום אחד
        [two] אחרי יומיים
       *[other] אחרי { $days } ימים
    }
history-reasons = נימוק:
history-about = בתגובה על: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] אדם אחד תמך במועמדות הזאת.
        [two] שני אנשים תמכו במועמדות הזאת.
       *[other] { $count } אנשים תמכו במועמדות הזאת.
    }
history-status = מצב
status-listed = מוצגת בגלריה
status-pending = ממתינה לבדיקה
status-rejected = נדחתה
status-disabled = הושבתה
status-removed = הוסרה
tombstone-nameless = התוספת הזאת הוסרה
tombstone-pending = התוספת הזאת הוגשה כמועמדת והיא ממתינה לבדיקה. עדיין אי אפשר להתקין אותה מכאן.
tombstone-rejected = התוספת הזאת נבדקה ולא התקבלה. היא מעולם לא הייתה זמינה כאן.
tombstone-disabled = הבודקים השביתו את התוספת הזאת. כבר אי אפשר להתקין אותה מכאן.
tombstone-removed = התוספת הזאת כבר אינה חלק מהגלריה. כבר אי אפשר להתקין אותה מכאן.
description-tombstone = התוספת { $name } אינה מוצגת כאן. הדף הזה מספר מה הוחלט, מתי ולמה.
tombstone-act = למי שמשתמש בה
tombstone-act-pending = אין צורך לעשות דבר.
tombstone-act-rejected = אין צורך לעשות דבר.
tombstone-act-disabled = יש להסיר אותה מהתוכנות, אלא אם הנימוק שלמטה אומר אחרת. היא לא תקבל עוד עדכונים.
tombstone-act-removed = אפשר להמשיך להשתמש בה, אבל היא לא תקבל עוד עדכונים מכאן.
tombstone-decision = מה הוחלט
tombstone-no-decision = לא נרשמה החלטה: התוספת יצאה מהגלריה יחד עם המקור שהציג אותה.
tombstone-replaced = במקומה:
tombstone-queue = לתור הבדיקה ולמשך הבדיקות
title-queue = תור הבדיקה
description-queue = אילו תוספות ממתינות לבדיקה, ממתי, וכמה זמן נמשכות הבדיקות כרגע.
queue-intro = אנשים מעיינים בכל תוספת לפני שהיא מוצגת בגלריה. הדף הזה מראה מה ממתין, לפי סדר הבדיקה, וכמה זמן זה נמשך.
queue-as-of = נכון ל־{ $date }.
queue-place = מקום
queue-addon = תוספת
queue-since = ממתינה מאז
queue-days = ימים
queue-state = למה ממתינה
queue-for-reviewers = לבודקים
queue-for-developer = לתשובת המפתחים
queue-empty = כרגע שום תוספת אינה ממתינה.
queue-times = כמה זמן נמשכות הבדיקות
queue-median =
    { $median ->
        [0] מחצית הבדיקות ב־{ $weeks } השבועות האחרונים הסתיימו באותו יום,
        [one] מחצית הבדיקות ב־{ $weeks } השבועות האחרונים הסתיימו בתוך יום אחד,
        [two] מחצית הבדיקות ב־{ $weeks } השבועות האחרונים הסתיימו בתוך יומיים,
       *[other] מחצית הבדיקות ב־{ $weeks } השבועות האחרונים הסתיימו בתוך { $median } ימים,
    }
    .label = חציון
queue-ninetieth =
    { $ninetieth ->
        [0] ותשע מכל עשר באותו יום.
        [one] ותשע מכל עשר בתוך יום אחד.
        [two] ותשע מכל עשר בתוך יומיים.
       *[other] ותשע מכל עשר בתוך { $ninetieth } ימים.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] בודק אחד היה פעיל בתקופה הזאת.
        [two] שני בודקים היו פעילים בתקופה הזאת.
       *[other] { $count } בודקים היו פעילים בתקופה הזאת.
    }
queue-no-times = לא התקבלה אף החלטה ב־{ $weeks } השבועות האחרונים.
queue-chart = כמה ימים נמשכו הבדיקות, לפי שבוע
queue-week = תחילת השבוע
queue-reviews = בדיקות
queue-nominate = הגשת מועמדות של תוספת
    .text = כל אחד יכול להגיש מועמדות של תוספת, לא רק המפתחים שלה. יש לכתוב למה היא תועיל לאנשים; הדברים יפורסמו עם שמך.
queue-join = הצטרפות לבודקים
    .text = הבודקים הם אנשים שפרסמו תוספות או בדקו אותן ומכירים את כללי המדיניות. כל החלטה פומבית ונושאת את שמו של מי שקיבל אותה.
title-policies = כללי המדיניות
description-policies = הכללים שלפיהם נבדקות תוספות, וההחלטות שמסתמכות עליהם.
policies-intro = ההחלטות מתקבלות לפי הכללים האלה. בדף של כל כלל מפורטות ההחלטות שמסתמכות עליו.
title-policy = { $name }
description-policy = מה קובע הכלל ״{ $name }״, ואילו החלטות מסתמכות עליו.
policy-cited =
    { $count ->
        [0] אף החלטה עדיין אינה מסתמכת עליו.
        [one] החלטה אחת מסתמכת עליו.
        [two] שתי החלטות מסתמכות עליו.
       *[other] { $count } החלטות מסתמכות עליו.
    }
policy-decisions = החלטות שמסתמכות עליו
policy-newest =
    { $shown ->
        [one] מוצגת החדשה ביותר.
        [two] מוצגות שתי החדשות ביותר.
       *[other] מוצגות { $shown } החדשות ביותר.
    }
policy-empty = הטקסט של הכלל הזה עדיין לא פורסם.
recommended-since = הומלצה ב־{ $date }: לנימוקים
version-blocked-why = למה נחסמה ומה לעשות
