# アドオンの一覧：カテゴリー、種類、タグ、作者ごとの一覧。

type-extension = 拡張機能
type-extension-plural = 拡張機能
type-theme = テーマ
type-theme-plural = テーマ
type-dictionary = 辞書
type-dictionary-plural = 辞書
type-language-pack = 言語パック
type-language-pack-plural = 言語パック
type-desktop-application = デスクトップアプリ
type-desktop-application-plural = デスクトップアプリ
type-console-application = コマンドラインプログラム
type-console-application-plural = コマンドラインプログラム
type-web-application = ウェブアプリ
type-web-application-plural = ウェブアプリ
type-plugin = プラグイン
type-plugin-plural = プラグイン
type-font = フォント
type-font-plural = フォント
type-codec = コーデック
type-codec-plural = コーデック
type-inputmethod = 入力メソッド
type-inputmethod-plural = 入力メソッド
type-icon-theme = アイコンテーマ
type-icon-theme-plural = アイコンテーマ
type-firmware = ファームウェア
type-firmware-plural = ファームウェア
type-generic = コンポーネント
type-generic-plural = コンポーネント
type-operating-system = オペレーティングシステム
type-operating-system-plural = オペレーティングシステム
type-other = その他
type-other-plural = その他のアドオン

sort-label = 並び順
sort-users = 利用者数順
sort-rating = 評価の高い順
sort-newest = 新しい順
sort-name = 名前順

list-count = { $count }件のアドオン
list-empty = ここにはまだ何も掲載されていません。開発者がこの一覧を選ぶと、アドオンがここに表示されます。
users-count = 利用者{ $count }人
category-parts = このカテゴリーの下位カテゴリー
list-tag = タグ
categories-empty = カテゴリーはまだありません。カテゴリーに属するアドオンが最初に加わったときに、ここに表示されます。

user-author = 作者
user-reviewer = このギャラリーでアドオンを審査
user-joined = { $date }から参加
user-homepage = ホームページ
user-addons = アドオン
    .empty = この名前で掲載されているアドオンは、現在ありません。
