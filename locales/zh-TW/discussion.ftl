# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = { $name } 的討論
description-discussion = 關於 { $name } 的提問、想法與問題，以及開發者的答覆。
title-thread = { $title } – { $name }
discussion-title = 討論
discussion-all =
    { $count ->
       *[other] 所有討論（{ $count }）
    }
discussion-count =
    { $count ->
       *[other] { $count } 個討論
    }
discussion-posts =
    { $count ->
       *[other] { $count } 則貼文
    }
thread-question = 提問
thread-idea = 想法
thread-problem = 問題
thread-announcement = 公告
thread-answered = 已答覆
thread-solved = 已解決
thread-locked = 已關閉
    .note = 此討論已關閉，無法再新增內容。
post-developer = 開發者
post-answer = 這就是解答
thread-to-answer = 前往解答
post-link = { $author } 的貼文
post-in-reply = 回覆 { $author }
thread-last = 最新貼文：{ $date }
post-translated = 譯自 { $language }
post-translated-by = 由 { $translator } 譯自 { $language }
feed-link = 訂閱 Feed
feed-discussion = { $name } 的討論
feed-history = 關於 { $name } 的決定

title-collections = 收藏集
description-collections = 適合搭配使用的附加元件清單，每份清單都有人維護，並說明選入的理由。
collections-intro = 由人親手維護的清單，每個項目都會說明選入的理由。
collections-empty = 目前沒有收藏集。
title-collection = { $name }
description-collection =
    { $count ->
       *[other] { $name }：親手挑選的 { $count } 個附加元件。
    }
collection-curator = 維護者：{ $name }
collection-updated = 最後修改：{ $date }
collection-missing =
    { $count ->
       *[other] 此收藏集另有 { $count } 個附加元件未收錄在這裡。
    }

form-title-review = 撰寫評論
form-title-post = 發起討論
form-title-reply = 回覆
form-title-report = 回報此頁面的問題
form-title-nomination = 提名附加元件
form-kind = 要談的是什麼？
form-subject = 標題
form-text = 內文
form-stars = 星等
form-language = 內文的語言
form-name = 附加元件名稱
form-address = 可以找到它的網址
form-why = 它對大家有什麼幫助？
form-send = 送出
form-note = 您送出的內容經過查看後，會以您的帳號名稱公開。
form-closed = 無法從本站送出任何內容。請與附加元件的製作者聯絡，相關連結在附加元件的頁面上。
