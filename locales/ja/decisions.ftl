# 公開された決定：アドオンの履歴、掲載されていないアドオンのページ、審査の待ち行列、審査の方針。

title-history = { $name }の履歴
description-history = { $name }について、いつ、誰が、なぜ決めたのか、すべての決定を確認できます。
history-intro = すべての推薦と決定を、古い順に並べています。後から取り除くことはありません。誤った決定には、その後の決定で答えます。
history-all =
    { $count ->
        [1] 決定の全文を読む
       *[other] { $count }件の履歴をすべて見る
    }
history-entry = { $outcome }：この項目へのリンク
history-by = { $actor }による
history-version = バージョン{ $version }
history-waited =
    { $days ->
        [0] その日のうちに決定
       *[other] { $days }日後に決定
    }
history-reasons = 理由：
history-about = 回答の対象：{ $outcome }（{ $date }）
history-endorsements = { $count }人がこの推薦を支持しました。
history-status = 現在の状態

status-listed = 掲載中
status-pending = 審査待ち
status-rejected = 却下
status-disabled = 無効化
status-removed = 削除済み

tombstone-nameless = このアドオンは削除されました
tombstone-pending = このアドオンは推薦され、審査を待っています。ここからはまだインストールできません。
tombstone-rejected = このアドオンは審査の結果、受け入れられませんでした。ここで提供されたことはありません。
tombstone-disabled = このアドオンは審査員によって無効化されました。ここからはもうインストールできません。
tombstone-removed = このアドオンは、もうこのギャラリーにはありません。ここからはもうインストールできません。
description-tombstone = { $name }はここに掲載されていません。何が、いつ、なぜ決められたのかを、このページで確認できます。
tombstone-act = お使いの場合
tombstone-act-pending = 何もする必要はありません。
tombstone-act-rejected = 何もする必要はありません。
tombstone-act-disabled = 下の理由に別の案内がないかぎり、お使いのプログラムから削除してください。今後は更新されません。
tombstone-act-removed = そのまま使い続けられますが、ここからはもう更新されません。
tombstone-decision = 決定の内容
tombstone-no-decision = 決定の記録はありません。掲載元がなくなったため、このアドオンもギャラリーからなくなりました。
tombstone-replaced = 代わりのアドオン：
tombstone-queue = 待ち行列と審査にかかる日数を見る

title-queue = 審査の待ち行列
description-queue = どのアドオンがいつから審査を待っているか、現在、審査にどのくらいかかるかを確認できます。
queue-intro = どのアドオンも、掲載される前に人が確認します。このページでは、審査を待っているアドオンを確認する順に示し、審査にかかる日数も示します。
queue-as-of = { $date }時点の情報です。
queue-place = 順番
queue-addon = アドオン
queue-since = 待ち始めた日
queue-days = 日数
queue-state = 待っているもの
queue-for-reviewers = 審査員の確認
queue-for-developer = 開発者の回答
queue-empty = 現在、審査を待っているアドオンはありません。
queue-times = 審査にかかる日数
queue-median =
    { $median ->
        [0] 直近{ $weeks }週間の審査のうち、半数はその日のうちに、
       *[other] 直近{ $weeks }週間の審査のうち、半数は{ $median }日以内に、
    }
    .label = 中央値
queue-ninetieth =
    { $ninetieth ->
        [0] 9割はその日のうちに終わりました。
       *[other] 9割は{ $ninetieth }日以内に終わりました。
    }
    .label = 90%
queue-reviewers = この期間に活動した審査員は{ $count }人です。
queue-no-times = 直近{ $weeks }週間に行われた決定はありません。
queue-chart = 審査にかかった日数（週ごと）
queue-week = 週の初日
queue-reviews = 審査件数
queue-nominate = アドオンを推薦する
    .text = アドオンは、開発者でなくても誰でも推薦できます。どのように人の役に立つのかを書いてください。その内容は、お名前とともに公開されます。
queue-join = 審査員になる
    .text = 審査員は、アドオンを公開または審査したことがあり、方針をよく知っている人です。すべての決定は公開され、決めた人の名前が添えられます。

title-policies = 審査の方針
description-policies = アドオンの審査の規則と、それを根拠とした決定です。
policies-intro = 決定は、これらの規則に基づいて行われます。それぞれのページに、その規則を根拠とした決定を示します。
title-policy = { $name }
description-policy = 方針「{ $name }」の内容と、それを根拠とした決定です。
policy-cited =
    { $count ->
        [0] この方針を根拠とした決定はまだありません。
       *[other] この方針を根拠とした決定は{ $count }件です。
    }
policy-decisions = この方針を根拠とした決定
policy-newest = 新しいものから{ $shown }件を表示しています。
policy-empty = この方針の本文は、まだ公開されていません。

recommended-since = { $date }におすすめに選定：理由を見る
version-blocked-why = ブロックされた理由と対処方法
