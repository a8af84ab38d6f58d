# Japanese: what else a listing and the gallery show: comparisons of versions, where files come from, numbers over time, legal texts,
# filters of reviews, lists of everything, feeds, feedback on the site, and how far translations are.

compare-title = { $version }との比較
compare-permissions-added = 追加された権限
compare-permissions-removed = 不要になった権限
compare-works-now = 新たに対応
compare-works-no-longer = 対応終了
compare-licence = ライセンス
compare-size = サイズ
compare-became = { $from }から{ $to }に変更
compare-nothing = 権限、ライセンス、対応するプログラムに変更はありません。

compatibility-table = バージョンごとの対応するプログラム
compatibility-version = バージョン
range-from = { $min }以降
range-until = { $max }まで
range-both = { $min }から{ $max }まで
range-any = すべて
range-none = 非対応

verify-title = ダウンロードしたファイルの確認方法
verify-text = ダウンロードしたファイルのチェックサムを計算し、上のチェックサムと比べてください。一致しない場合は、そのファイルをインストールしないでください。破損しているか、途中で変更されています。
provenance-title = 出所
provenance-source = このバージョンのソースコード
provenance-approved = { $date }に{ $name }が承認
provenance-unreviewed = 未審査
provenance-signature = 署名

addon-privacy-policy = プライバシーポリシー
addon-eula = 使用許諾契約
title-privacy-policy = { $name }のプライバシーポリシー
title-eula = { $name }の使用許諾契約
description-privacy-policy = { $name }がデータをどのように扱うかを、開発者自身の言葉で説明しています。
description-eula = { $name }を使うと何に同意することになるのかを、開発者自身の言葉で説明しています。
title-licence = ライセンス「{ $name }」
description-licence = ライセンス「{ $name }」の本文です。

addon-same-author = { $name }のほかのアドオン
shot-close = 閉じる
shot-previous = 前へ
shot-next = 次へ
usage-title = 利用者数とダウンロード数の推移
usage-users-chart = { $first }から{ $last }までの利用者数：最初は{ $from }、最後は{ $to }
usage-downloads-chart = { $first }から{ $last }までの月ごとのダウンロード数：最初は{ $from }、最後は{ $to }
usage-table = 数値を表示
usage-month = 月
usage-users = 利用者数
usage-downloads = ダウンロード数

filter-label = 表示
filter-text = 文章あり
filter-current = 最新バージョン
order-label = 並び順
order-language = お使いの言語を優先
order-helpful = 役に立った順
title-filtered = { $title }：{ $filter }
rating-year = { $date }までの1年間は{ $mean }（{ $count }件のレビュー）
rating-rule = 「評価の高い順」では、この平均ではなく、その95%信頼区間の下限（Wilson 1927）で並べます。満点の評価が数件だけのものが、よい評価を数多く得たものより上にならないようにするためです。

title-all = すべてのアドオン
description-all = このギャラリーの全{ $count }件のアドオンを、利用者数、評価、日付、名前の順に見ることができます。
sort-added = 新着順
title-languages = 言語別のアドオン
description-languages = どのアドオンがどの言語に翻訳されているかを確認できます。
languages-intro = アドオンの画面が対応している言語です。このページの言語とは関係ありません。
title-language = { $name }に対応したアドオン
description-language = { $name }に対応したアドオンは{ $count }件です。
title-announcements = このギャラリーからのお知らせ
description-announcements = このギャラリーの変更点と、利用者に知っておいてほしいことです。
announcement-until = { $date }まで
announcements-all = すべてのお知らせ

feed-site = アドオンの新着と更新
feed-list = { $name }：アドオンの新着と更新
feed-versions = { $name }のバージョン
feed-reviews = { $name }のレビュー
feed-decisions = このギャラリーの決定
feed-announcements = このギャラリーからのお知らせ
feed-decision = { $outcome }：{ $name }
feed-review = { $author }による評価：星{ $stars }つ

title-feedback = このサイトへの意見
description-feedback = このサイトに寄せられた意見と、その対応です。
feedback-intro = このサイトに寄せられた意見と、それにどう対応したかを示しています。
feedback-empty = 意見はまだありません。
feedback-open = 未対応
feedback-planned = 対応予定
feedback-done = 対応済み
feedback-declined = 見送り
feedback-answer = { $author }からの回答
form-title-feedback = このサイトへの意見を書く
form-closed-site = このサイトからは何も送信できません。運営している人への連絡方法は、このギャラリーについてのページにあります。
form-elsewhere = このフォームは{ $host }に送信されます。
report-security = 利用者に危険がある
report-spam = 広告または偽物である
report-rights = ほかの人のものを無断で使っている
report-abuse = 侮辱または脅迫にあたる
report-broken = 動作しない
report-other = その他

title-translations = 翻訳
description-translations = このギャラリーがどの言語にどのくらい翻訳されているかを確認できます。
translations-intro = このギャラリーの内容が、それぞれの言語で実際にどのくらい用意されているかを示しています。足りないものは、別の言語で表示し、そのことを明示します。
translations-language = 言語
translations-interface = 画面
translations-names = 名前
translations-summaries = 概要
translations-descriptions = 説明
translations-notes = リリースノート
translations-captions = 画像の説明
translations-policies = 方針
translations-pages = ページ
title-translation = 翻訳：{ $language }
description-translation = { $language }に翻訳されているものと、まだ翻訳されていないものを確認できます。
translations-of = { $total }件中{ $done }件
translations-missing = この言語の翻訳がまだない、利用者の多いアドオン
translations-missing-none = この言語の翻訳がないアドオンはありません。
translations-help = 翻訳に協力するには
    .text = 両方の言語がわかる人なら、誰でもどの文章でも翻訳できます。文章の提供元で翻訳を提案してください。リンクはそれぞれのアドオンのページにあります。このサイトの文章は、サイトのソースコードに含まれています。
