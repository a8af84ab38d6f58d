# アドオンを使う人と作る人の議論、コレクション、送信フォーム。

title-discussion = { $name }についての議論
description-discussion = { $name }についての質問、アイデア、問題と、開発者の回答です。
title-thread = { $title } – { $name }
discussion-title = 議論
discussion-all =
    { $count ->
        [1] 議論を読む
       *[other] { $count }件の議論をすべて見る
    }
discussion-count = { $count }件の議論
discussion-posts = { $count }件の投稿
thread-question = 質問
thread-idea = アイデア
thread-problem = 問題
thread-announcement = お知らせ
thread-answered = 回答あり
thread-solved = 解決済み
thread-locked = 終了
    .note = この議論は終了しました。これ以上は投稿できません。
post-developer = 開発者
post-answer = これが回答です
thread-to-answer = 回答へ移動
post-link = { $author }による投稿
post-in-reply = { $author }への返信
thread-last = 最新の投稿：{ $date }
post-translated = { $language }から翻訳
post-translated-by = { $translator }が{ $language }から翻訳
feed-link = フィードで購読
feed-discussion = { $name }についての議論
feed-history = { $name }についての決定

title-collections = コレクション
description-collections = 組み合わせて使うのに向いたアドオンの一覧です。それぞれに管理する人がいて、選んだ理由を説明しています。
collections-intro = 人が自分で選んで管理している一覧です。それぞれのアドオンに、選んだ理由が書かれています。
collections-empty = コレクションはまだありません。
title-collection = { $name }
description-collection = { $name }：人が選んだ{ $count }件のアドオンです。
collection-curator = 管理：{ $name }
collection-updated = 最終更新：{ $date }
collection-missing = このコレクションには、ここに掲載されていないアドオンがほかに{ $count }件あります。

form-title-review = レビューを書く
form-title-post = 議論を始める
form-title-reply = 返信する
form-title-report = このページの問題を報告
form-title-nomination = アドオンを推薦する
form-kind = 何についてですか
form-subject = タイトル
form-text = 本文
form-stars = 星の数
form-language = 本文の言語
form-name = アドオンの名前
form-address = アドオンがある場所のアドレス
form-why = どのように人の役に立ちますか
form-send = 送信
form-note = 送信した内容は、確認を経て、アカウントの名前とともに公開されます。
form-closed = このサイトからは何も送信できません。アドオンを作っている人に連絡してください。リンクはアドオンのページにあります。
