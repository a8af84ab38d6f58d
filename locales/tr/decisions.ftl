# Turkish: decisions in public: histories, the queue, and the policies.

title-history = { $name } geçmişi
description-history = { $name } hakkında karara bağlanan her şey: ne zaman, kim tarafından ve neden.
history-intro = Her adaylık ve her karar, en eskiden başlayarak. Sonradan hiçbir şey çıkarılmaz; yanlış bir karara daha sonraki bir karar yanıt verir.
history-all =
    { $count ->
        [one] Kararın tamamı
       *[other] Geçmişindeki tüm kayıtlar ({ $count })
    }
history-entry = { $outcome }: bu kaydın bağlantısı
history-by = { $actor } tarafından
history-version = Sürüm { $version }
history-waited =
    { $days ->
        [0] aynı gün karara bağlandı
        [one] bir gün sonra
       *[other] { $days } gün sonra
    }
history-reasons = Gerekçe:
history-about = Yanıtladığı kayıt: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Bir kişi bu adaylığı destekledi.
       *[other] { $count } kişi bu adaylığı destekledi.
    }
history-status = Durumu
status-listed = Listeleniyor
status-pending = Denetim bekliyor
status-rejected = Reddedildi
status-disabled = Devre dışı
status-removed = Kaldırıldı
tombstone-nameless = Bu eklenti kaldırıldı
tombstone-pending = Bu eklenti aday gösterildi ve denetlenmeyi bekliyor. Henüz buradan kurulamaz.
tombstone-rejected = Bu eklenti denetlendi ve kabul edilmedi. Burada hiçbir zaman sunulmadı.
tombstone-disabled = Denetçiler bu eklentiyi devre dışı bıraktı. Artık buradan kurulamaz.
tombstone-removed = Bu eklenti artık galerinin parçası değil. Artık buradan kurulamaz.
description-tombstone = { $name } burada listelenmiyor. Bu sayfa neye, ne zaman ve neden karar verildiğini anlatır.
tombstone-act = Kullanıyorsanız
tombstone-act-pending = Yapmanız gereken bir şey yok.
tombstone-act-rejected = Yapmanız gereken bir şey yok.
tombstone-act-disabled = Aşağıdaki gerekçe aksini söylemiyorsa programlarınızdan kaldırın. Artık güncelleme almıyor.
tombstone-act-removed = Kullanmayı sürdürebilirsiniz, ama artık buradan güncelleme almıyor.
tombstone-decision = Verilen karar
tombstone-no-decision = Kayıtlı bir karar yok: eklenti, onu listeleyen kaynakla birlikte galeriden çıktı.
tombstone-replaced = Yerine geçen:
tombstone-queue = Kuyruğu ve denetimlerin ne kadar sürdüğünü gör
title-queue = Denetim kuyruğu
description-queue = Hangi eklentilerin ne zamandan beri denetim beklediği ve denetimlerin şu sıralar ne kadar sürdüğü.
queue-intro = Her eklentiye, listelenmeden önce insanlar bakar. Bu sayfa, bekleyen eklentileri bakılacakları sırayla ve bunun ne kadar sürdüğünü gösterir.
queue-as-of = { $date } itibarıyla.
queue-place = Sıra
queue-addon = Eklenti
queue-since = Bekleme başlangıcı
queue-days = Gün
queue-state = Beklenen
queue-for-reviewers = denetçiler
queue-for-developer = geliştiricinin yanıtı
queue-empty = Şu anda bekleyen bir eklenti yok.
queue-times = Denetimler ne kadar sürüyor
queue-median =
    { $median ->
        [0] Son { $weeks } haftadaki denetimlerin yarısı aynı gün,
        [one] Son { $weeks } haftadaki denetimlerin yarısı bir gün içinde,
       *[other] Son { $weeks } haftadaki denetimlerin yarısı { $median } gün içinde,
    }
    .label = Ortanca
queue-ninetieth =
    { $ninetieth ->
        [0] onda dokuzu aynı gün tamamlandı.
        [one] onda dokuzu bir gün içinde tamamlandı.
       *[other] onda dokuzu { $ninetieth } gün içinde tamamlandı.
    }
    .label = %90
queue-reviewers =
    { $count ->
        [one] Bu sürede bir denetçi etkindi.
       *[other] Bu sürede { $count } denetçi etkindi.
    }
queue-no-times = Son { $weeks } haftada hiçbir karar verilmedi.
queue-chart = Haftalara göre denetimlerin kaç gün sürdüğü
queue-week = Hafta başlangıcı
queue-reviews = Denetimler
queue-nominate = Eklenti aday göster
    .text = Bir eklentiyi yalnızca geliştiricisi değil, herkes aday gösterebilir. İnsanlara neden yararlı olacağını yazın; bu, adınızla birlikte yayımlanır.
queue-join = Denetçi olmak
    .text = Denetçiler, eklenti yayımlamış ya da denetlemiş olan ve ilkeleri bilen kişilerdir. Her karar herkese açıktır ve kararı verenin adını taşır.
title-policies = İlkeler
description-policies = Eklentilerin değerlendirildiği kurallar ve bunlara dayanan kararlar.
policies-intro = Kararlar bu kurallara göre verilir. Her sayfa, o kurala dayanan kararları listeler.
title-policy = { $name }
description-policy = “{ $name }” ilkesinin ne dediği ve hangi kararların ona dayandığı.
policy-cited =
    { $count ->
        [0] Henüz hiçbir karar ona dayanmıyor.
        [one] Bir karar ona dayanıyor.
       *[other] { $count } karar ona dayanıyor.
    }
policy-decisions = Ona dayanan kararlar
policy-newest =
    { $shown ->
        [one] En yenisi gösteriliyor.
       *[other] En yeni { $shown } karar gösteriliyor.
    }
policy-empty = Bu ilkenin metni henüz yayımlanmadı.
recommended-since = { $date } tarihinde önerildi: nedenini gör
version-blocked-why = Neden engellendiği ve ne yapılması gerektiği
