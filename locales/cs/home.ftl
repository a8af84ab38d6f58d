# Czech. The start page. Notes on each message: en-US/home.ftl.

home-heading = Doplňky ve vašem jazyce, posuzované veřejně
home-lede =
    { $count ->
        [one] Jeden doplněk. Jeho stránka říká, co dělá, kdo jej vytváří, k čemu má přístup a jak byl posouzen.
        [few] { $count } doplňky. Každý má stránku, která říká, co dělá, kdo jej vytváří, k čemu má přístup a jak byl posouzen.
        [many] { $count } doplňku. Každý má stránku, která říká, co dělá, kdo jej vytváří, k čemu má přístup a jak byl posouzen.
       *[other] { $count } doplňků. Každý má stránku, která říká, co dělá, kdo jej vytváří, k čemu má přístup a jak byl posouzen.
    }
home-recommended = Doporučené
home-newest = Nové a aktualizované
home-popular = Nejpoužívanější
home-announcements = Novinky
home-spoken = S popisem ve vašem jazyce
home-spoken-count =
    { $count ->
        [one] Jeden doplněk má popis ve vašem jazyce.
        [few] { $count } doplňky mají popis ve vašem jazyce.
        [many] { $count } doplňku má popis ve vašem jazyce.
       *[other] { $count } doplňků má popis ve vašem jazyce.
    }
home-all-categories = Všechny kategorie
home-empty = V galerii zatím nic není. Doplňky se zde objeví, jakmile v katalogu nějaké budou.
