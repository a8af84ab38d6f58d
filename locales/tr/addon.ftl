# Turkish: an add-on's own page, and the page of its versions.

addon-install = Kur
addon-authors =
    { $count ->
        [one] Yazar
       *[other] Yazarlar
    }
addon-recommended = Önerilen
facts-label = Kısaca
fact-rating = Puan
fact-users = Kullanıcılar
fact-updated = Son güncelleme
fact-added = Eklenme tarihi
fact-size = Boyut
fact-licence = Lisans
fact-version = Sürüm
fact-type = Tür
addon-screenshots = Ekran görüntüleri
screenshot-number = Ekran görüntüsü { $n }
screenshot-outside = Başka bir sitedeki resim
addon-description = Açıklama
    .empty = Geliştirici henüz bir açıklama yazmadı.
addon-whats-new = { $version } sürümündeki yenilikler
addon-all-versions =
    { $count ->
        [one] Tek sürümün dosyaları ve ayrıntıları
       *[other] Tüm sürümler ({ $count })
    }
addon-trust = Nasıl değerlendirildi
trust-approved =
    { $reviewers ->
        [0] { $date } tarihinde onaylandı.
        [one] { $date } tarihinde bir denetçi tarafından onaylandı.
       *[other] { $date } tarihinde { $reviewers } denetçi tarafından onaylandı.
    }
trust-decided = { $outcome } ({ $date }).
trust-waited =
    { $days ->
        [0] Karar aynı gün verildi.
        [one] Karar için bir gün bekledi.
       *[other] Karar için { $days } gün bekledi.
    }
outcome-nominated = Aday gösterildi
outcome-approved = Onaylandı
outcome-rejected = Reddedildi
outcome-needs-information = Ek bilgi istendi
outcome-recommended = Önerildi
outcome-disabled = Devre dışı bırakıldı
outcome-restored = Geri getirildi
outcome-appealed = İtiraz edildi
outcome-appeal-upheld = İtiraz kabul edildi
outcome-appeal-dismissed = İtiraz reddedildi
outcome-withdrawn = Geri çekildi
outcome-endorsed = Teyit edildi
addon-permissions = İzinler
addon-permissions-intro = Kurulduktan sonra şunlara erişebilir:
addon-details = Ayrıntılar
addon-languages = Diller
addon-languages-intro = Kendi arayüzünün çevrildiği diller:
addon-categories = Kategoriler
addon-tags = Etiketler
addon-extends = İçinde çalıştığı programlar
addon-links = Bağlantılar
addon-content-rating = İçerik
content-rating-none = Uyarı gerektiren bir şey yok.
intensity-none = yok
intensity-mild = hafif
intensity-moderate = orta
intensity-intense = yoğun
oars-violence = Şiddet
oars-drugs = Alkol, tütün ve uyuşturucu
oars-sex = Cinsellik ve çıplaklık
oars-language = Kaba dil
oars-social = Başkalarıyla iletişim
oars-money = Satın alma, kumar ya da reklam
addon-related = Benzer eklentiler
link-homepage = Ana sayfa
link-support = Destek
link-source = Kaynak kodu
link-vcs = Kaynak kodu
link-donate = Bağış yap
link-issues = Sorun bildir
link-translate = Çeviriye yardım et
link-faq = Sorular ve yanıtlar
link-contact = İletişim
link-contribute = Katkıda bulun
link-documentation = Belgeler
link-privacy = Gizlilik politikası
versions-heading = { $name } sürümleri
version-number = Sürüm { $version }
version-current = Güncel
version-blocked = Engellendi
    .note = Bu sürüm güvenlik nedeniyle engellendi. Lütfen başka bir sürüm kullanın.
version-released = { $date } tarihinde yayımlandı
version-notes-empty = Sürüm notu yok.
version-files = Dosyalar
file-for = { $platform } için indir
file-for-all = İndir
file-digest = { $algorithm } sağlama toplamı
version-compatibility = Birlikte çalıştığı programlar
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -android } için { -firefox }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } veya üzeri
compatible-until = { $application } { $max } sürümüne kadar
compatible-range = { $application } { $min } – { $max }
versions-empty = Henüz hiçbir sürüm yayımlanmadı. Sürümler, notları ve dosyalarıyla birlikte burada görünür.
