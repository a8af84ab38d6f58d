# Turkish: discussions, collections, and the forms that send something.

title-discussion = { $name } tartışmaları
description-discussion = { $name } hakkında sorular, fikirler ve sorunlar, geliştiricilerin yanıtlarıyla birlikte.
title-thread = { $title } – { $name }
discussion-title = Tartışma
discussion-all =
    { $count ->
        [one] Tek tartışmayı oku
       *[other] Tüm tartışmalar ({ $count })
    }
discussion-count =
    { $count ->
        [one] { $count } tartışma
       *[other] { $count } tartışma
    }
discussion-posts =
    { $count ->
        [one] { $count } ileti
       *[other] { $count } ileti
    }
thread-question = Soru
thread-idea = Fikir
thread-problem = Sorun
thread-announcement = Duyuru
thread-answered = Yanıtlandı
thread-solved = Çözüldü
thread-locked = Kapalı
    .note = Bu tartışma kapalı. Yeni bir şey eklenemez.
post-developer = Geliştirici
post-answer = Yanıt bu
thread-to-answer = Yanıta git
post-link = İletiyi yazan: { $author }
post-in-reply = Yanıt verilen kişi: { $author }
thread-last = Son ileti: { $date }
post-translated = { $language } dilinden çevrildi
post-translated-by = { $language } dilinden çeviren: { $translator }
feed-link = Akıştan izle
feed-discussion = { $name } tartışmaları
feed-history = { $name } hakkındaki kararlar
title-collections = Koleksiyonlar
description-collections = Birbirine uyan eklentilerin listeleri. Her birini, seçiminin nedenini anlatan biri hazırlar.
collections-intro = İnsanların elle hazırladığı listeler. Her eklentinin yanında neden orada olduğu yazar.
collections-empty = Henüz koleksiyon yok.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: elle seçilmiş bir eklenti.
       *[other] { $name }: elle seçilmiş { $count } eklenti.
    }
collection-curator = Hazırlayan: { $name }
collection-updated = Son değişiklik: { $date }
collection-missing =
    { $count ->
        [one] Bu koleksiyonun burada listelenmeyen bir eklentisi daha var.
       *[other] Bu koleksiyonun burada listelenmeyen { $count } eklentisi daha var.
    }
form-title-review = İnceleme yaz
form-title-post = Tartışma başlat
form-title-reply = Yanıtla
form-title-report = Bu sayfayla ilgili bir sorun bildir
form-title-nomination = Eklenti aday göster
form-kind = Ne hakkında?
form-subject = Başlık
form-text = Metniniz
form-stars = Yıldızlar
form-language = Metninizin dili
form-name = Eklentinin adı
form-address = Bulunabileceği adres
form-why = İnsanlara neden yararlı olur?
form-send = Gönder
form-note = Gönderdikleriniz, gözden geçirildikten sonra hesabınızın adıyla yayımlanır.
form-closed = Bu siteden hiçbir şey gönderilemez. Lütfen eklentiyi hazırlayanlara yazın: bağlantıları eklentinin sayfasındadır.
