# Indonesian. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Pasang
addon-authors =
    { $count ->
       *[other] Pembuat
    }
addon-recommended = Direkomendasikan

facts-label = Sekilas
fact-rating = Penilaian
fact-users = Pengguna
fact-updated = Diperbarui
fact-added = Terdaftar sejak
fact-size = Ukuran
fact-licence = Lisensi
fact-version = Versi
fact-type = Jenis

addon-screenshots = Tangkapan layar
screenshot-number = Tangkapan layar { $n }
screenshot-outside = Gambar di situs lain
addon-description = Deskripsi
    .empty = Pengembang belum menulis deskripsi.
addon-whats-new = Yang baru di { $version }
addon-all-versions = Lihat semua versi ({ $count })
addon-trust = Hasil peninjauan
trust-approved =
    { $reviewers ->
        [0] Disetujui pada { $date }.
       *[other] Disetujui oleh { $reviewers } peninjau pada { $date }.
    }
trust-decided = { $outcome } pada { $date }.
trust-waited =
    { $days ->
        [0] Diputuskan pada hari yang sama.
       *[other] Waktu tunggu { $days } hari.
    }

outcome-nominated = Diusulkan
outcome-approved = Disetujui
outcome-rejected = Ditolak
outcome-needs-information = Perlu informasi
outcome-recommended = Direkomendasikan
outcome-disabled = Dinonaktifkan
outcome-restored = Dipulihkan
outcome-appealed = Banding diajukan
outcome-appeal-upheld = Banding diterima
outcome-appeal-dismissed = Banding ditolak
outcome-withdrawn = Ditarik kembali
outcome-endorsed = Dikukuhkan

addon-permissions = Izin
addon-permissions-intro = Yang dapat diakses setelah dipasang:
addon-details = Detail
addon-languages = Bahasa
addon-languages-intro = Antarmuka pengaya ini diterjemahkan ke dalam:
addon-categories = Kategori
addon-tags = Tag
addon-extends = Berjalan di dalam
addon-links = Tautan
addon-content-rating = Konten
content-rating-none = Tidak ada yang perlu diperingatkan.
intensity-none = tidak ada
intensity-mild = ringan
intensity-moderate = sedang
intensity-intense = berat
oars-violence = Kekerasan
oars-drugs = Alkohol, tembakau, dan narkoba
oars-sex = Seks dan ketelanjangan
oars-language = Bahasa kasar
oars-social = Kontak dengan orang lain
oars-money = Pembelian, judi, atau iklan
addon-related = Pengaya serupa

link-homepage = Situs web
link-support = Dukungan
link-source = Kode sumber
link-vcs = Kode sumber
link-donate = Donasi
link-issues = Laporkan masalah
link-translate = Bantu menerjemahkan
link-faq = Tanya jawab
link-contact = Kontak
link-contribute = Ikut berkontribusi
link-documentation = Dokumentasi
link-privacy = Kebijakan privasi

versions-heading = Versi { $name }
version-number = Versi { $version }
version-current = Terkini
version-blocked = Diblokir
    .note = Versi ini diblokir karena alasan keamanan. Gunakan versi lain.
version-released = Dirilis pada { $date }
version-notes-empty = Tidak ada catatan rilis.
version-files = Berkas
file-for = Unduh untuk { $platform }
file-for-all = Unduh
file-digest = Checksum { $algorithm }
version-compatibility = Kompatibel dengan
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } untuk { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } atau lebih baru
compatible-until = { $application } hingga { $max }
compatible-range = { $application } { $min } hingga { $max }
versions-empty = Belum ada versi yang dirilis. Versi akan muncul di sini beserta catatan dan berkasnya.
