# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = 附加元件，以您的語言介紹，審核全程公開
home-lede =
    { $count ->
       *[other] 共有 { $count } 個附加元件。每個附加元件都有專屬頁面，說明它的用途、由誰製作、可以存取什麼，以及審核結果如何。
    }
home-recommended = 推薦
home-newest = 新增與更新
home-popular = 最多人使用
home-announcements = 公告
home-spoken = 以您的語言介紹
home-spoken-count =
    { $count ->
       *[other] 有 { $count } 個附加元件提供您的語言的說明。
    }
home-all-categories = 所有分類
home-empty = 尚未收錄任何內容。目錄中有附加元件後，就會顯示在這裡。
