# Indonesian. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Pengaya dalam bahasa Anda, ditinjau secara terbuka
home-lede = { $count } pengaya. Masing-masing memiliki halaman yang menjelaskan kegunaannya, pembuatnya, apa saja yang dapat diaksesnya, dan hasil peninjauannya.
home-recommended = Direkomendasikan
home-newest = Baru dan diperbarui
home-popular = Terpopuler
home-announcements = Kabar
home-spoken = Dengan deskripsi dalam bahasa Anda
home-spoken-count = { $count } pengaya memiliki deskripsi dalam bahasa Anda.
home-all-categories = Semua kategori
home-empty = Belum ada pengaya. Pengaya akan muncul di sini begitu tersedia di katalog.
