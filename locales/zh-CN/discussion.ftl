# 附加组件的使用者与制作者之间的讨论、合集，以及用于提交内容的表单。

title-discussion = { $name } 的讨论
description-discussion = 关于 { $name } 的提问、想法和问题，以及开发者的答复。
title-thread = { $title } – { $name }
discussion-title = 讨论
discussion-all =
    { $count ->
        [1] 阅读讨论
       *[other] 全部 { $count } 个讨论
    }
discussion-count = { $count } 个讨论
discussion-posts = { $count } 个帖子
thread-question = 提问
thread-idea = 想法
thread-problem = 问题
thread-announcement = 公告
thread-answered = 已答复
thread-solved = 已解决
thread-locked = 已关闭
    .note = 此讨论已关闭，不能再添加内容。
post-developer = 开发者
post-answer = 这是答案
thread-to-answer = 跳到答案
post-link = { $author } 的帖子
post-in-reply = 回复 { $author }
thread-last = 最新帖子：{ $date }
post-translated = 译自 { $language }
post-translated-by = 由 { $translator } 译自 { $language }
feed-link = 订阅 Feed
feed-discussion = { $name } 的讨论
feed-history = 关于 { $name } 的决定

title-collections = 合集
description-collections = 适合搭配使用的附加组件列表，每个列表都由专人维护并说明理由。
collections-intro = 由人手工维护的列表。每个条目都说明入选的理由。
collections-empty = 尚无合集。
title-collection = { $name }
description-collection = { $name }：人工挑选的 { $count } 个附加组件。
collection-curator = 维护者：{ $name }
collection-updated = 最后更改：{ $date }
collection-missing = 此合集中另有 { $count } 个附加组件未在这里收录。

form-title-review = 撰写评价
form-title-post = 发起讨论
form-title-reply = 回复
form-title-report = 报告此页面的问题
form-title-nomination = 提名附加组件
form-kind = 这是关于什么的？
form-subject = 标题
form-text = 正文
form-stars = 星级
form-language = 正文的语言
form-name = 附加组件的名称
form-address = 可以找到它的地址
form-why = 它对大家有什么帮助？
form-send = 提交
form-note = 您提交的内容经查看后，会以您的账号名称公开。
form-closed = 本站无法提交任何内容。请联系附加组件的制作者，链接在附加组件的页面上。
