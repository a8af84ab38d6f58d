# Turkish: the start page.

home-heading = Kendi dilinizde eklentiler, açıkta alınan kararlar
home-lede =
    { $count ->
        [one] Bir eklenti. Sayfası ne yaptığını, kimin hazırladığını, nelere erişebildiğini ve nasıl değerlendirildiğini anlatır.
       *[other] { $count } eklenti. Her birinin ne yaptığını, kimin hazırladığını, nelere erişebildiğini ve nasıl değerlendirildiğini anlatan bir sayfası var.
    }
home-recommended = Önerilenler
home-newest = Yeni ve güncellenen
home-popular = En çok kullanılanlar
home-announcements = Haberler
home-spoken = Açıklaması dilinizde olanlar
home-spoken-count =
    { $count ->
        [one] Bir eklentinin sizin dilinizde açıklaması var.
       *[other] { $count } eklentinin sizin dilinizde açıklaması var.
    }
home-all-categories = Tüm kategoriler
home-empty = Burada henüz hiçbir şey yok. Eklentiler, kataloğa girer girmez burada görünür.
