# Polish. The start page. Notes on each message: en-US/home.ftl.

home-heading = Dodatki w twoim języku, oceniane jawnie
home-lede =
    { $count ->
        [one] Jeden dodatek. Jego strona mówi, co robi, kto go tworzy, do czego ma dostęp i jak został oceniony.
        [few] { $count } dodatki. Każdy ma stronę, która mówi, co robi, kto go tworzy, do czego ma dostęp i jak został oceniony.
        [many] { $count } dodatków. Każdy ma stronę, która mówi, co robi, kto go tworzy, do czego ma dostęp i jak został oceniony.
       *[other] { $count } dodatku. Każdy ma stronę, która mówi, co robi, kto go tworzy, do czego ma dostęp i jak został oceniony.
    }
home-recommended = Polecane
home-newest = Nowe i zaktualizowane
home-popular = Najczęściej używane
home-announcements = Aktualności
home-spoken = Opisane w twoim języku
home-spoken-count =
    { $count ->
        [one] Jeden dodatek ma opis w twoim języku.
        [few] { $count } dodatki mają opis w twoim języku.
        [many] { $count } dodatków ma opis w twoim języku.
       *[other] { $count } dodatku ma opis w twoim języku.
    }
home-all-categories = Wszystkie kategorie
home-empty = W galerii nie ma jeszcze niczego. Dodatki pojawią się tutaj, gdy tylko trafią do katalogu.
