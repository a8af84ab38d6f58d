# アドオンのページと、そのバージョンのページ。

addon-install = インストール
addon-authors =
    { $count ->
       *[other] 作者
    }
addon-recommended = おすすめ

facts-label = 基本情報
fact-rating = 評価
fact-users = 利用者数
fact-updated = 更新日
fact-added = 掲載開始日
fact-size = サイズ
fact-licence = ライセンス
fact-version = バージョン
fact-type = 種類

addon-screenshots = スクリーンショット
screenshot-number = スクリーンショット{ $n }
screenshot-outside = ほかのサイトにある画像
addon-description = 説明
    .empty = 開発者による説明はまだありません。
addon-whats-new = { $version }の変更点
addon-all-versions =
    { $count ->
        [1] このバージョンのファイルと詳細
       *[other] 全{ $count }件のバージョン
    }
addon-trust = 審査の結果
trust-approved =
    { $reviewers ->
        [0] { $date }に承認されました。
       *[other] { $date }に、{ $reviewers }人の審査員によって承認されました。
    }
trust-decided = { $outcome }（{ $date }）。
trust-waited =
    { $days ->
        [0] その日のうちに決まりました。
       *[other] 決まるまでに{ $days }日かかりました。
    }

outcome-nominated = 推薦
outcome-approved = 承認
outcome-rejected = 却下
outcome-needs-information = 追加情報の依頼
outcome-recommended = おすすめに選定
outcome-disabled = 無効化
outcome-restored = 無効化の解除
outcome-appealed = 異議申し立て
outcome-appeal-upheld = 異議を認容
outcome-appeal-dismissed = 異議を棄却
outcome-withdrawn = 取り下げ
outcome-endorsed = 再確認

addon-permissions = 権限
addon-permissions-intro = インストールすると、次のものにアクセスできるようになります。
addon-details = 詳細
addon-languages = 言語
addon-languages-intro = アドオンの画面は、次の言語に翻訳されています。
addon-categories = カテゴリー
addon-tags = タグ
addon-extends = 組み込み先
addon-links = リンク
addon-content-rating = 内容
content-rating-none = 注意が必要な内容はありません。
intensity-none = なし
intensity-mild = 弱い
intensity-moderate = 中程度
intensity-intense = 強い
oars-violence = 暴力
oars-drugs = 酒、たばこ、薬物
oars-sex = 性的表現、裸体
oars-language = 乱暴な言葉
oars-social = ほかの人との交流
oars-money = 購入、賭け事、広告
addon-related = 似たアドオン

link-homepage = ホームページ
link-support = サポート
link-source = ソースコード
link-vcs = ソースコード
link-donate = 寄付
link-issues = 問題を報告
link-translate = 翻訳に協力
link-faq = よくある質問
link-contact = 連絡先
link-contribute = 参加する
link-documentation = ドキュメント
link-privacy = プライバシーポリシー

versions-heading = { $name }のバージョン
version-number = バージョン{ $version }
version-current = 最新
version-blocked = ブロック済み
    .note = このバージョンは、セキュリティ上の理由でブロックされました。別のバージョンを使ってください。
version-released = { $date }に公開
version-notes-empty = リリースノートはありません。
version-files = ファイル
file-for = { $platform }版をダウンロード
file-for-all = ダウンロード
file-digest = { $algorithm }チェックサム
version-compatibility = 対応するプログラム
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -android }版{ -firefox }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min }以降
compatible-until = { $application } { $max }まで
compatible-range = { $application } { $min }から{ $max }まで
versions-empty = バージョンはまだ公開されていません。公開されると、リリースノートやファイルとともにここに表示されます。
