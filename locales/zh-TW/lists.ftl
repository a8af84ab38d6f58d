# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = 擴充套件
type-extension-plural = 擴充套件
type-theme = 佈景主題
type-theme-plural = 佈景主題
type-dictionary = 字典
type-dictionary-plural = 字典
type-language-pack = 語言套件
type-language-pack-plural = 語言套件
type-desktop-application = 桌面應用程式
type-desktop-application-plural = 桌面應用程式
type-console-application = 命令列程式
type-console-application-plural = 命令列程式
type-web-application = 網頁應用程式
type-web-application-plural = 網頁應用程式
type-plugin = 外掛程式
type-plugin-plural = 外掛程式
type-font = 字型
type-font-plural = 字型
type-codec = 編解碼器
type-codec-plural = 編解碼器
type-inputmethod = 輸入法
type-inputmethod-plural = 輸入法
type-icon-theme = 圖示主題
type-icon-theme-plural = 圖示主題
type-firmware = 韌體
type-firmware-plural = 韌體
type-generic = 元件
type-generic-plural = 元件
type-operating-system = 作業系統
type-operating-system-plural = 作業系統
type-other = 其他
type-other-plural = 其他附加元件

sort-label = 排序
sort-users = 最多人使用
sort-rating = 評分最高
sort-newest = 最新
sort-name = 依名稱

list-count =
    { $count ->
       *[other] { $count } 個附加元件
    }
list-empty = 這裡尚未收錄任何內容。開發者選擇此清單後，附加元件就會顯示在這裡。
users-count =
    { $count ->
       *[other] { $count } 位使用者
    }
category-parts = 此分類的子分類
list-tag = 標籤
categories-empty = 目前沒有分類。收錄第一個屬於某分類的附加元件後，分類就會顯示在這裡。

user-author = 作者
user-reviewer = 本站的附加元件審核員
user-joined = { $date }加入
user-homepage = 網站
user-addons = 附加元件
    .empty = 目前沒有以此名稱收錄的附加元件。
