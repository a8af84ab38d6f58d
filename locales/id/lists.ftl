# Indonesian. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Ekstensi
type-extension-plural = Ekstensi
type-theme = Tema
type-theme-plural = Tema
type-dictionary = Kamus
type-dictionary-plural = Kamus
type-language-pack = Paket bahasa
type-language-pack-plural = Paket bahasa
type-desktop-application = Aplikasi desktop
type-desktop-application-plural = Aplikasi desktop
type-console-application = Program baris perintah
type-console-application-plural = Program baris perintah
type-web-application = Aplikasi web
type-web-application-plural = Aplikasi web
type-plugin = Plugin
type-plugin-plural = Plugin
type-font = Fon
type-font-plural = Fon
type-codec = Kodek
type-codec-plural = Kodek
type-inputmethod = Metode masukan
type-inputmethod-plural = Metode masukan
type-icon-theme = Tema ikon
type-icon-theme-plural = Tema ikon
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Komponen
type-generic-plural = Komponen
type-operating-system = Sistem operasi
type-operating-system-plural = Sistem operasi
type-other = Lainnya
type-other-plural = Pengaya lainnya

sort-label = Urutkan
sort-users = Terpopuler
sort-rating = Penilaian tertinggi
sort-newest = Terbaru
sort-name = Menurut nama

list-count = { $count } pengaya
list-empty = Belum ada pengaya di sini. Pengaya akan muncul di sini ketika pengembangnya memilih daftar ini.
users-count = { $count } pengguna
category-parts = Bagian dari kategori ini
list-tag = Tag
categories-empty = Belum ada kategori. Kategori akan muncul di sini bersama pengaya pertamanya.

user-author = Pembuat
user-reviewer = Peninjau pengaya untuk galeri ini
user-joined = Bergabung sejak { $date }
user-homepage = Situs web
user-addons = Pengaya
    .empty = Saat ini tidak ada pengaya yang terdaftar dengan nama ini.
