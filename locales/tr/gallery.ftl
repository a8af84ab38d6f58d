# Turkish: what else a listing and the gallery show: comparisons of versions, where files come from, numbers over time, legal texts,
# filters of reviews, lists of everything, feeds, feedback on the site, and how far translations are.

compare-title = { $version } sürümüyle karşılaştırma
compare-permissions-added = Yeni izinler
compare-permissions-removed = Artık istenmeyenler
compare-works-now = Yeni desteklenen
compare-works-no-longer = Artık desteklenmeyen
compare-licence = Lisans
compare-size = Boyut
compare-became = { $from }, şimdi { $to }
compare-nothing = İzinler, lisans ve uyumluluk aynı.

compatibility-table = Hangi sürüm hangi programlarla çalışıyor
compatibility-version = Sürüm
range-from = { $min } veya üzeri
range-until = { $max } sürümüne kadar
range-both = { $min } – { $max }
range-any = tümü
range-none = çalışmıyor

verify-title = İndirilen dosya nasıl doğrulanır
verify-text = İndirdiğiniz dosyanın sağlama toplamını hesaplayın ve yukarıdakiyle karşılaştırın. Farklıysa dosyayı kurmayın: dosya bozulmuş ya da yolda değiştirilmiştir.
provenance-title = Nereden geliyor
provenance-source = Bu sürümün kaynak kodu
provenance-approved = { $date } tarihinde { $name } tarafından onaylandı
provenance-unreviewed = Denetlenmedi
provenance-signature = İmza

addon-privacy-policy = Gizlilik politikası
addon-eula = Lisans sözleşmesi
title-privacy-policy = { $name } gizlilik politikası
title-eula = { $name } lisans sözleşmesi
description-privacy-policy = { $name } eklentisinin verilerle ne yaptığı, geliştiricilerinin kendi sözleriyle.
description-eula = { $name } eklentisini kullananların neyi kabul ettiği, geliştiricilerinin kendi sözleriyle.
title-licence = Lisans: { $name }
description-licence = { $name } lisansının metni.

addon-same-author = { $name } tarafından hazırlanan diğer eklentiler
shot-close = Kapat
shot-previous = Önceki
shot-next = Sonraki
usage-title = Zaman içinde kullanıcılar ve indirmeler
usage-users-chart = Kullanıcılar, { $first } – { $last }: başta { $from }, sonda { $to }
usage-downloads-chart = Aylık indirmeler, { $first } – { $last }: başta { $from }, sonda { $to }
usage-table = Sayıları göster
usage-month = Ay
usage-users = Kullanıcılar
usage-downloads = İndirmeler

filter-label = Göster
filter-text = Metni olanlar
filter-current = Güncel sürüm için
order-label = Sıralama
order-language = Önce kendi diliniz
order-helpful = En yararlı
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $date } öncesindeki bir yılda { $mean } (bir inceleme)
       *[other] { $date } öncesindeki bir yılda { $mean } ({ $count } inceleme)
    }
rating-rule = “En yüksek puanlı” sıralaması bu ortalamayı değil, ortalamanın %95 güven aralığının alt sınırını (Wilson 1927) temel alır; böylece birkaç tam puan, çok sayıda iyi puanın önüne geçmez.

title-all = Tüm eklentiler
description-all =
    { $count ->
        [one] Bu galerideki tek eklenti.
       *[other] Bu galerideki { $count } eklentinin tümü; kullanıma, puana, tarihe ve ada göre.
    }
sort-added = Yeni eklenen
title-languages = Dillere göre eklentiler
description-languages = Hangi eklentinin arayüzünün hangi dillere çevrildiği.
languages-intro = Bu sayfanın dili ne olursa olsun, eklentilerin kendi arayüzlerinin dilleri.
title-language = { $name } dilindeki eklentiler
description-language =
    { $count ->
        [one] Arayüzü { $name } dilinde olan bir eklenti.
       *[other] Arayüzü { $name } dilinde olan { $count } eklenti.
    }
title-announcements = Bu galeriden haberler
description-announcements = Bu galeride neyin değiştiği ve kullanıcılarının neyi bilmesi gerektiği.
announcement-until = { $date } tarihine kadar
announcements-all = Tüm haberler

feed-site = Yeni ve güncellenen eklentiler
feed-list = { $name }: yeni ve güncellenen eklentiler
feed-versions = { $name } sürümleri
feed-reviews = { $name } incelemeleri
feed-decisions = Bu galerinin kararları
feed-announcements = Bu galeriden haberler
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } yıldız, veren: { $author }
       *[other] { $stars } yıldız, veren: { $author }
    }

title-feedback = Bu siteyle ilgili geri bildirim
description-feedback = İnsanların bu site hakkında söyledikleri ve bunların sonucu.
feedback-intro = İnsanların bu site hakkında söyledikleri ve bunların sonucu.
feedback-empty = Henüz kimse bir şey söylemedi.
feedback-open = Açık
feedback-planned = Planlandı
feedback-done = Tamamlandı
feedback-declined = Reddedildi
feedback-answer = Yanıtlayan: { $author }
form-title-feedback = Bu site hakkında görüş bildir
form-closed-site = Bu siteden hiçbir şey gönderilemez. Galeriyi yönetenlere nasıl ulaşılacağı, galeri hakkındaki sayfalarda yazar.
form-elsewhere = Bu form { $host } adresine gönderilir.
report-security = Kullanıcıları için tehlikeli
report-spam = Reklam ya da sahte
report-rights = Başkasına ait bir şeyi kullanıyor
report-abuse = Hakaret ya da tehdit içeriyor
report-broken = Çalışmıyor
report-other = Başka bir şey

title-translations = Çeviriler
description-translations = Bu galerinin ne kadarının hangi dile çevrildiği.
translations-intro = Bu galerinin ne kadarının her dilde gerçekten bulunduğu. Eksik olanlar başka bir dilde gösterilir ve işaretlenir.
translations-language = Dil
translations-interface = Arayüz
translations-names = Adlar
translations-summaries = Özetler
translations-descriptions = Açıklamalar
translations-notes = Sürüm notları
translations-captions = Resim yazıları
translations-policies = İlkeler
translations-pages = Sayfalar
title-translation = Çeviriler: { $language }
description-translation = { $language } diline nelerin çevrildiği ve nelerin hâlâ eksik olduğu.
translations-of = { $done } / { $total }
translations-missing = Bu dile henüz çevrilmemiş, en çok kullanılan eklentiler
translations-missing-none = Bu dile çevrilmemiş eklenti yok.
translations-help = Nasıl yardım edebilirsiniz
    .text = Her metni, iki dili de bilen herkes çevirebilir: çevirinizi metnin geldiği yerde önerin. Her eklentinin sayfasında oraya giden bir bağlantı vardır; bu sitenin metinleri ise sitenin kaynak koduna aittir.
