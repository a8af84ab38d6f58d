# 枠組みの文言：どのページにも出るもの、タイトル、サイズ、アドオン以外のページ。

skip-to-content = 本文へ移動
nav-main = メインメニュー
nav-breadcrumb = 現在の場所
nav-home = ホーム
nav-categories = カテゴリー
nav-browse = 探す
nav-about = このサイトについて
nav-language = 言語
nav-source = このサイトのソースコード
footer-privacy = Cookieは使いません。ほかのサイトからは何も読み込みません。

pagination-label = この一覧のページ
pagination-previous = 前へ
pagination-next = 次へ
pagination-page = { $page }ページ
pagination-position = { $page }/{ $of }ページ

language-note = { $language }で表示
text-not-translated = このページの文章は、まだお使いの言語に翻訳されていません。
language-untranslated = 未翻訳
picture-missing = 画像を表示できません
scan-code = スマートフォンでこのページを開くには読み取ってください
title-chooser = 言語の選択
chooser-greeting = 日本語で続ける
language-yours = お使いの言語

title-site = { $title } – { $site }
title-page = { $title }（{ $page }ページ目）
title-home = お使いの言語で読めるアドオン
title-addon = { $name }
title-versions = { $name }のバージョン
title-reviews = { $name }のレビュー
title-category = { $name }
title-type = { $name }
title-tag = タグ「{ $name }」
title-user = { $name }のアドオン
title-categories = カテゴリー
title-not-found = ページが見つかりません

description-home = 拡張機能、テーマ、辞書など、さまざまなアドオンを紹介しています。バージョン、レビュー、審査の結果をお使いの言語で確認できます。
description-category = カテゴリー「{ $name }」のアドオンは{ $count }件です。
description-type = { $name }：{ $count }件のアドオンを、バージョンやレビューとともに紹介しています。
description-tag = タグ「{ $name }」の付いたアドオンは{ $count }件です。
description-user = { $name }のアドオンは{ $count }件です。
description-categories = アドオンのすべてのカテゴリーと、それぞれの件数です。
description-versions = { $name }のすべてのバージョンについて、公開日、変更点、ファイルを確認できます。
description-reviews = { $name }のレビューです。書かれた言語のままでも、翻訳でも読めます。

size-bytes = { $size }バイト
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = ページが見つかりません
not-found-text = アドレスが間違っているか、ページが移動または削除された可能性があります。
not-found-home = ホームへ移動
not-found-categories = カテゴリーから探す
redirect-heading = このページは移動しました
redirect-text = 移動先：
