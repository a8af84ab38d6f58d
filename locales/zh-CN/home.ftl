# 首页。

home-heading = 附加组件，用您的语言介绍，审核全程公开
home-lede = 共有 { $count } 个附加组件。每个附加组件都有一个页面，说明它做什么、由谁制作、可以访问什么、审核结果如何。
home-recommended = 推荐
home-newest = 新增与更新
home-popular = 使用最多
home-announcements = 公告
home-spoken = 用您的语言介绍
home-spoken-count = { $count } 个附加组件有您的语言的说明。
home-all-categories = 所有分类
home-empty = 尚未收录任何内容。目录中有附加组件后，会显示在这里。
