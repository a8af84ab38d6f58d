# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } 顆星，滿分 5 顆星
rating-count =
    { $count ->
       *[other] { $count } 個評分
    }
rating-stars =
    { $stars ->
       *[other] { $stars } 顆星
    }
rating-histogram = 各星等的評分數
rating-empty = 尚無評分

reviews-title = 評論
reviews-heading = { $name } 的評論
review-count =
    { $count ->
       *[other] { $count } 則評論
    }
reviews-all =
    { $count ->
       *[other] 閱讀所有評論（{ $count }）
    }
reviews-empty = 目前沒有評論。評論會以原文與譯文顯示在這裡。
reviews-languages = 依語言瀏覽評論

review-version = 針對 { $version } 版
review-version-older = 針對舊版 { $version }
review-translated = 譯自 { $language }
review-translated-by = 由 { $translator } 譯自 { $language }
review-original = 顯示原文
review-helpful =
    { $count ->
       *[other] { $count } 人覺得有幫助
    }
review-reply = { $author } 的回覆
review-link = { $author } 撰寫的評論
