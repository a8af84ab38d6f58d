# 评分（星级）和评价（附有文字的评分）：用于附加组件页面及其评价页面。

rating-mean = { $mean } 颗星，满分 5 颗星
rating-count = { $count } 个评分
rating-stars = { $stars } 颗星
rating-histogram = 各星级的评分数量
rating-empty = 尚无评分

reviews-title = 评价
reviews-heading = { $name } 的评价
review-count = { $count } 条评价
reviews-all =
    { $count ->
        [1] 阅读评价
       *[other] 阅读全部 { $count } 条评价
    }
reviews-empty = 尚无评价。评价会以原文和译文显示在这里。
reviews-languages = 按语言查看评价

review-version = 针对版本 { $version }
review-version-older = 针对旧版本 { $version }
review-translated = 译自 { $language }
review-translated-by = 由 { $translator } 译自 { $language }
review-original = 显示原文
review-helpful = { $count } 人认为有帮助
review-reply = { $author } 的回复
review-link = { $author } 撰写的评价
