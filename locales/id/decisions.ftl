# Indonesian. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Riwayat { $name }
description-history = Semua keputusan tentang { $name }: kapan, oleh siapa, dan mengapa.
history-intro = Semua usulan dan keputusan, mulai dari yang terlama. Tidak ada yang dihapus setelahnya; keputusan yang keliru diralat dengan keputusan berikutnya.
history-all = Lihat seluruh riwayat ({ $count } entri)
history-entry = { $outcome }: tautan ke entri ini
history-by = oleh { $actor }
history-version = Versi { $version }
history-waited =
    { $days ->
        [0] diputuskan pada hari yang sama
       *[other] setelah { $days } hari
    }
history-reasons = Alasan:
history-about = Menanggapi: { $outcome }, { $date }
history-endorsements = { $count } orang mendukung usulan ini.
history-status = Status saat ini

status-listed = Terdaftar
status-pending = Menunggu peninjauan
status-rejected = Ditolak
status-disabled = Dinonaktifkan
status-removed = Dihapus

tombstone-nameless = Pengaya ini telah dihapus
tombstone-pending = Pengaya ini telah diusulkan dan sedang menunggu peninjauan. Pengaya ini belum dapat dipasang dari sini.
tombstone-rejected = Pengaya ini telah ditinjau dan tidak disetujui. Pengaya ini tidak pernah tersedia di sini.
tombstone-disabled = Peninjau menonaktifkan pengaya ini. Pengaya ini tidak dapat lagi dipasang dari sini.
tombstone-removed = Pengaya ini sudah tidak ada di galeri. Pengaya ini tidak dapat lagi dipasang dari sini.
description-tombstone = { $name } tidak terdaftar di sini. Halaman ini menjelaskan apa yang diputuskan, kapan, dan mengapa.
tombstone-act = Jika Anda menggunakannya
tombstone-act-pending = Anda tidak perlu melakukan apa pun.
tombstone-act-rejected = Anda tidak perlu melakukan apa pun.
tombstone-act-disabled = Hapus pengaya ini dari program Anda, kecuali jika alasan di bawah menyatakan lain. Pengaya ini tidak akan diperbarui lagi.
tombstone-act-removed = Anda dapat terus menggunakannya, tetapi pengaya ini tidak akan mendapat pembaruan lagi dari sini.
tombstone-decision = Keputusan
tombstone-no-decision = Tidak ada keputusan yang tercatat: pengaya ini keluar dari galeri bersama sumber yang memuatnya.
tombstone-replaced = Penggantinya:
tombstone-queue = Lihat antrean dan lama peninjauan

title-queue = Antrean peninjauan
description-queue = Pengaya yang menunggu peninjauan, sejak kapan menunggu, dan berapa lama peninjauan berlangsung saat ini.
queue-intro = Setiap pengaya diperiksa oleh manusia sebelum didaftarkan. Halaman ini menampilkan yang sedang menunggu, sesuai urutan pemeriksaannya, dan berapa lama prosesnya.
queue-as-of = Per { $date }.
queue-place = Urutan
queue-addon = Pengaya
queue-since = Menunggu sejak
queue-days = Hari
queue-state = Menunggu
queue-for-reviewers = peninjau
queue-for-developer = jawaban pengembang
queue-empty = Saat ini tidak ada yang menunggu.
queue-times = Lama peninjauan
queue-median =
    { $median ->
        [0] Separuh dari peninjauan dalam { $weeks } minggu terakhir selesai pada hari yang sama,
       *[other] Separuh dari peninjauan dalam { $weeks } minggu terakhir selesai dalam { $median } hari,
    }
    .label = Median
queue-ninetieth =
    { $ninetieth ->
        [0] sembilan dari sepuluh pada hari yang sama.
       *[other] sembilan dari sepuluh dalam { $ninetieth } hari.
    }
    .label = 90%
queue-reviewers = { $count } peninjau aktif dalam kurun waktu itu.
queue-no-times = Tidak ada keputusan dalam { $weeks } minggu terakhir.
queue-chart = Lama peninjauan dalam hari, per minggu
queue-week = Minggu mulai
queue-reviews = Peninjauan
queue-nominate = Usulkan pengaya
    .text = Siapa pun boleh mengusulkan pengaya, tidak hanya pengembangnya. Jelaskan apa manfaatnya bagi orang lain; penjelasan itu dipublikasikan bersama nama Anda.
queue-join = Menjadi peninjau
    .text = Peninjau adalah orang yang pernah merilis atau meninjau pengaya dan memahami kebijakannya. Setiap keputusan bersifat publik dan mencantumkan nama pembuatnya.

title-policies = Kebijakan
description-policies = Aturan yang menjadi dasar peninjauan pengaya, dan keputusan yang mengacu padanya.
policies-intro = Keputusan dibuat berdasarkan aturan ini. Setiap halaman memuat daftar keputusan yang mengacu pada aturan tersebut.
title-policy = { $name }
description-policy = Isi kebijakan “{ $name }” dan keputusan yang mengacu padanya.
policy-cited =
    { $count ->
        [0] Belum ada keputusan yang mengacu pada kebijakan ini.
       *[other] { $count } keputusan mengacu pada kebijakan ini.
    }
policy-decisions = Keputusan yang mengacu pada kebijakan ini
policy-newest = Menampilkan { $shown } keputusan terbaru.
policy-empty = Isi kebijakan ini belum dipublikasikan.

recommended-since = Direkomendasikan pada { $date }: lihat alasannya
version-blocked-why = Alasan pemblokiran dan yang perlu dilakukan
