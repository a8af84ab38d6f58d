# Turkish: words of the frame, titles, sizes, and the pages that are not about an add-on.

skip-to-content = İçeriğe geç
nav-main = Ana menü
nav-breadcrumb = Buradasınız
nav-home = Ana sayfa
nav-categories = Kategoriler
nav-browse = Göz at
nav-about = Hakkında
nav-language = Dil
nav-source = Bu sitenin kaynak kodu
footer-privacy = Çerez yok. Başka sitelerden hiçbir şey yüklenmez.
pagination-label = Bu listenin sayfaları
pagination-previous = Önceki
pagination-next = Sonraki
pagination-page = Sayfa { $page }
pagination-position = Sayfa { $page } / { $of }
language-note = { $language } dilinde
text-not-translated = Bu sayfadaki metin henüz dilinize çevrilmedi.
language-untranslated = çevrilmedi
picture-missing = Görsel kullanılamıyor
scan-code = Bu sayfayı telefonda açmak için tarayın
title-chooser = Dilinizi seçin
chooser-greeting = Türkçe devam et
language-yours = sizin diliniz
title-site = { $title } – { $site }
title-page = { $title }, sayfa { $page }
title-home = Kendi dilinizde eklentiler
title-addon = { $name }
title-versions = { $name } sürümleri
title-reviews = { $name } incelemeleri
title-category = { $name }
title-type = { $name }
title-tag = Etiket: { $name }
title-user = { $name } tarafından hazırlanan eklentiler
title-categories = Kategoriler
title-not-found = Böyle bir sayfa yok
description-home = Uzantılar, temalar, sözlükler ve daha fazlası. Her birinin sürümleri, incelemeleri ve nasıl değerlendirildiği, kendi dilinizde.
description-category =
    { $count ->
        [one] { $name } kategorisinde bir eklenti.
       *[other] { $name } kategorisinde { $count } eklenti.
    }
description-type =
    { $count ->
        [one] { $name }: sürümleri ve incelemeleriyle bir eklenti.
       *[other] { $name }: sürümleri ve incelemeleriyle { $count } eklenti.
    }
description-tag =
    { $count ->
        [one] { $name } etiketli bir eklenti.
       *[other] { $name } etiketli { $count } eklenti.
    }
description-user =
    { $count ->
        [one] { $name } tarafından hazırlanan bir eklenti.
       *[other] { $name } tarafından hazırlanan { $count } eklenti.
    }
description-categories = Tüm eklenti kategorileri ve her birindeki eklenti sayısı.
description-versions = { $name } eklentisinin tüm sürümleri: ne zaman yayımlandıkları, neyin değiştiği ve dosyaları.
description-reviews = { $name } hakkında yazılanlar, özgün dillerinde ve çevrilmiş olarak.
size-bytes = { $size } bayt
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB
not-found-heading = Böyle bir sayfa yok
not-found-text = Adres yanlış yazılmış ya da sayfa taşınmış veya kaldırılmış olabilir.
not-found-home = Ana sayfaya git
not-found-categories = Kategorilere göz at
redirect-heading = Bu sayfa taşındı
redirect-text = Artık burada:
