# Indonesian. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Langsung ke isi
nav-main = Utama
nav-breadcrumb = Anda di sini
nav-home = Beranda
nav-categories = Kategori
nav-browse = Jelajahi
nav-about = Tentang
nav-language = Bahasa
nav-source = Kode sumber situs ini
footer-privacy = Tanpa kuki. Tidak ada yang dimuat dari situs lain.

pagination-label = Halaman daftar ini
pagination-previous = Sebelumnya
pagination-next = Berikutnya
pagination-page = Halaman { $page }
pagination-position = Halaman { $page } dari { $of }

language-note = Bahasa: { $language }
text-not-translated = Teks di halaman ini belum diterjemahkan ke dalam bahasa Anda.
language-untranslated = belum diterjemahkan
picture-missing = Gambar tidak tersedia
scan-code = Pindai untuk membuka halaman ini di ponsel
title-chooser = Pilih bahasa Anda
chooser-greeting = Lanjutkan dalam bahasa Indonesia
language-yours = bahasa Anda

title-site = { $title } – { $site }
title-page = { $title }, halaman { $page }
title-home = Pengaya dalam bahasa Anda
title-addon = { $name }
title-versions = Versi { $name }
title-reviews = Ulasan { $name }
title-category = { $name }
title-type = { $name }
title-tag = Tag: { $name }
title-user = Pengaya dari { $name }
title-categories = Kategori
title-not-found = Tidak ada halaman di sini

description-home = Ekstensi, tema, kamus, dan lainnya, lengkap dengan versi, ulasan, dan hasil peninjauannya, dalam bahasa Anda.
description-category = { $count } pengaya dalam kategori { $name }.
description-type = { $name }: { $count } pengaya, beserta versi dan ulasannya.
description-tag = { $count } pengaya dengan tag { $name }.
description-user = { $count } pengaya dari { $name }.
description-categories = Semua kategori pengaya, beserta jumlah pengaya di dalamnya.
description-versions = Semua versi { $name }: tanggal rilis, perubahan, dan berkasnya.
description-reviews = Pendapat orang tentang { $name }, dalam bahasa mereka sendiri dan terjemahannya.

size-bytes = { $size } byte
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Tidak ada halaman di sini
not-found-text = Mungkin alamatnya salah ketik, atau halamannya telah dipindahkan atau dihapus.
not-found-home = Ke beranda
not-found-categories = Jelajahi kategori
redirect-heading = Halaman ini telah dipindahkan
redirect-text = Kini ada di sini:
