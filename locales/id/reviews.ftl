# Indonesian. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } dari 5 bintang
rating-count = { $count } penilaian
rating-stars = { $stars } bintang
rating-histogram = Penilaian menurut jumlah bintang
rating-empty = Belum dinilai

reviews-title = Ulasan
reviews-heading = Ulasan { $name }
review-count = { $count } ulasan
reviews-all = Baca semua ulasan ({ $count })
reviews-empty = Belum ada yang menulis ulasan. Ulasan akan muncul di sini dalam bahasa aslinya, juga dalam terjemahan.
reviews-languages = Ulasan menurut bahasa

review-version = Untuk versi { $version }
review-version-older = Untuk versi lama { $version }
review-translated = Diterjemahkan dari bahasa { $language }
review-translated-by = Diterjemahkan dari bahasa { $language } oleh { $translator }
review-original = Tampilkan teks asli
review-helpful = { $count } orang merasa ulasan ini membantu
review-reply = Balasan dari { $author }
review-link = Ulasan dari { $author }
