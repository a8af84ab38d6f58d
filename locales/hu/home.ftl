# Hungarian. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Kiegészítők az Ön nyelvén, nyilvánosan elbírálva
home-lede =
    { $count ->
        [one] Egy kiegészítő. Az oldalán olvasható, mire való, ki készíti, mihez férhet hozzá, és hogyan bírálták el.
       *[other] { $count } kiegészítő. Mindegyiknek van egy oldala, amelyen olvasható, mire való, ki készíti, mihez férhet hozzá, és hogyan bírálták el.
    }
home-recommended = Ajánlott
home-newest = Új és frissített
home-popular = Legtöbbet használt
home-announcements = Hírek
home-spoken = Magyar leírással
home-spoken-count =
    { $count ->
        [one] Egy kiegészítőnek van magyar leírása.
       *[other] { $count } kiegészítőnek van magyar leírása.
    }
home-all-categories = Minden kategória
home-empty = A galéria még üres. A kiegészítők akkor jelennek meg itt, amikor bekerülnek a katalógusba.
