# Turkish: lists of add-ons.

type-extension = Uzantı
type-extension-plural = Uzantılar
type-theme = Tema
type-theme-plural = Temalar
type-dictionary = Sözlük
type-dictionary-plural = Sözlükler
type-language-pack = Dil paketi
type-language-pack-plural = Dil paketleri
type-desktop-application = Masaüstü uygulaması
type-desktop-application-plural = Masaüstü uygulamaları
type-console-application = Komut satırı programı
type-console-application-plural = Komut satırı programları
type-web-application = Web uygulaması
type-web-application-plural = Web uygulamaları
type-plugin = Program eklentisi
type-plugin-plural = Program eklentileri
type-font = Yazı tipi
type-font-plural = Yazı tipleri
type-codec = Kodek
type-codec-plural = Kodekler
type-inputmethod = Giriş yöntemi
type-inputmethod-plural = Giriş yöntemleri
type-icon-theme = Simge teması
type-icon-theme-plural = Simge temaları
type-firmware = Aygıt yazılımı
type-firmware-plural = Aygıt yazılımları
type-generic = Bileşen
type-generic-plural = Bileşenler
type-operating-system = İşletim sistemi
type-operating-system-plural = İşletim sistemleri
type-other = Diğer
type-other-plural = Diğer eklentiler
sort-label = Sıralama
sort-users = En çok kullanılan
sort-rating = En yüksek puanlı
sort-newest = En yeni
sort-name = Ada göre
list-count =
    { $count ->
        [one] { $count } eklenti
       *[other] { $count } eklenti
    }
list-empty = Burada henüz hiçbir şey yok. Bir eklenti, geliştiricisi bu listeyi seçtiğinde burada görünür.
users-count =
    { $count ->
        [one] { $count } kullanıcı
       *[other] { $count } kullanıcı
    }
category-parts = Bu kategorinin bölümleri
list-tag = Etiket
categories-empty = Henüz kategori yok. Kategoriler, onlardan birine ait ilk eklentiyle birlikte burada görünür.
user-author = Yazar
user-reviewer = Bu galerinin eklenti denetçilerinden
user-joined = { $date } tarihinden beri burada
user-homepage = Ana sayfa
user-addons = Eklentiler
    .empty = Şu anda bu ad altında listelenen bir eklenti yok.
