# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = 跳到內容
nav-main = 主選單
nav-breadcrumb = 目前位置
nav-home = 首頁
nav-categories = 分類
nav-browse = 瀏覽
nav-about = 關於
nav-language = 語言
nav-source = 本站的原始碼
footer-privacy = 不使用 Cookie，也不從其他網站載入任何內容。

pagination-label = 此清單的頁碼
pagination-previous = 上一頁
pagination-next = 下一頁
pagination-page = 第 { $page } 頁
pagination-position = 第 { $page } 頁，共 { $of } 頁

language-note = 語言：{ $language }
text-not-translated = 本頁文字尚未翻譯成您的語言。
language-untranslated = 未翻譯
picture-missing = 無法顯示圖片
scan-code = 用手機掃描即可開啟本頁
title-chooser = 選擇語言
chooser-greeting = 繼續使用繁體中文
language-yours = 您的語言

title-site = { $title } – { $site }
title-page = { $title }，第 { $page } 頁
title-home = 以您的語言瀏覽附加元件
title-addon = { $name }
title-versions = { $name } 的版本
title-reviews = { $name } 的評論
title-category = { $name }
title-type = { $name }
title-tag = 標籤：{ $name }
title-user = { $name } 的附加元件
title-categories = 分類
title-not-found = 找不到頁面

description-home = 擴充套件、佈景主題、字典等各種附加元件。以您的語言查看各個版本、評論與審核結果。
description-category =
    { $count ->
       *[other] 分類「{ $name }」中有 { $count } 個附加元件。
    }
description-type =
    { $count ->
       *[other] { $name }：共 { $count } 個附加元件，附各個版本與評論。
    }
description-tag =
    { $count ->
       *[other] 有 { $count } 個附加元件帶有標籤「{ $name }」。
    }
description-user =
    { $count ->
       *[other] { $name } 發表的 { $count } 個附加元件。
    }
description-categories = 附加元件的所有分類，以及各分類的數量。
description-versions = { $name } 的所有版本：發行日期、變更內容與檔案。
description-reviews = 使用者對 { $name } 的評論，有原文，也有譯文。

size-bytes = { $size } 位元組
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = 找不到頁面
not-found-text = 網址可能有誤，或者頁面已移動或刪除。
not-found-home = 前往首頁
not-found-categories = 瀏覽分類
redirect-heading = 此頁面已移動
redirect-text = 新的位置：
