# 評価（星）とレビュー（文章の付いた評価）：アドオンのページと、そのレビューのページ。

rating-mean = 5つ星のうち{ $mean }
rating-count = { $count }件の評価
rating-stars = 星{ $stars }つ
rating-histogram = 星の数ごとの評価件数
rating-empty = まだ評価がありません

reviews-title = レビュー
reviews-heading = { $name }のレビュー
review-count = { $count }件のレビュー
reviews-all =
    { $count ->
        [1] レビューを読む
       *[other] { $count }件のレビューをすべて読む
    }
reviews-empty = レビューはまだありません。投稿されたレビューは、書かれた言語と翻訳の両方でここに表示されます。
reviews-languages = 言語別のレビュー

review-version = バージョン{ $version }について
review-version-older = 以前のバージョン{ $version }について
review-translated = { $language }から翻訳
review-translated-by = { $translator }が{ $language }から翻訳
review-original = 原文を表示
review-helpful = { $count }人の役に立ちました
review-reply = { $author }からの返信
review-link = { $author }によるレビュー
