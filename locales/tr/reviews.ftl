# Turkish: ratings and reviews.

rating-mean = 5 yıldız üzerinden { $mean }
rating-count =
    { $count ->
        [one] { $count } kişi puan verdi
       *[other] { $count } kişi puan verdi
    }
rating-stars =
    { $stars ->
        [one] { $stars } yıldız
       *[other] { $stars } yıldız
    }
rating-histogram = Yıldız sayısına göre puanlar
rating-empty = Henüz puan verilmedi
reviews-title = İncelemeler
reviews-heading = { $name } incelemeleri
review-count =
    { $count ->
        [one] { $count } inceleme
       *[other] { $count } inceleme
    }
reviews-all =
    { $count ->
        [one] Tek incelemeyi oku
       *[other] Tüm incelemeleri oku ({ $count })
    }
reviews-empty = Henüz kimse inceleme yazmadı. İncelemeler burada hem yazıldıkları dilde hem de çevrilmiş olarak görünür.
reviews-languages = Dillere göre incelemeler
review-version = { $version } sürümü için
review-version-older = Daha eski { $version } sürümü için
review-translated = { $language } dilinden çevrildi
review-translated-by = { $language } dilinden çeviren: { $translator }
review-original = Özgün metni göster
review-helpful =
    { $count ->
        [one] { $count } kişi bunu yararlı buldu
       *[other] { $count } kişi bunu yararlı buldu
    }
review-reply = Yanıtlayan: { $author }
review-link = İncelemeyi yazan: { $author }
