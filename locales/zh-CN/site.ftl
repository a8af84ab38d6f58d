# 框架文字：每个页面都有的内容、标题、大小，以及与附加组件无关的页面。

skip-to-content = 跳到正文
nav-main = 主导航
nav-breadcrumb = 当前位置
nav-home = 首页
nav-categories = 分类
nav-browse = 浏览
nav-about = 关于
nav-language = 语言
nav-source = 本站的源代码
footer-privacy = 不使用 Cookie，也不从其他网站加载任何内容。

pagination-label = 此列表的页码
pagination-previous = 上一页
pagination-next = 下一页
pagination-page = 第 { $page } 页
pagination-position = 第 { $page } 页，共 { $of } 页

language-note = 语言：{ $language }
text-not-translated = 本页文字尚未翻译成您的语言。
language-untranslated = 未翻译
picture-missing = 图片不可用
scan-code = 扫码即可在手机上打开此页面
title-chooser = 选择语言
chooser-greeting = 继续使用简体中文
language-yours = 您的语言

title-site = { $title } – { $site }
title-page = { $title }，第 { $page } 页
title-home = 用您的语言浏览附加组件
title-addon = { $name }
title-versions = { $name } 的版本
title-reviews = { $name } 的评价
title-category = { $name }
title-type = { $name }
title-tag = 标签：{ $name }
title-user = { $name } 的附加组件
title-categories = 分类
title-not-found = 页面不存在

description-home = 扩展、主题、词典等各类附加组件。用您的语言查看各个版本、用户评价和审核结果。
description-category = 分类“{ $name }”中有 { $count } 个附加组件。
description-type = { $name }：共 { $count } 个附加组件，附各个版本和用户评价。
description-tag = 带有标签“{ $name }”的附加组件有 { $count } 个。
description-user = { $name } 发布的附加组件有 { $count } 个。
description-categories = 附加组件的所有分类，以及每个分类中的数量。
description-versions = { $name } 的所有版本：发布日期、更新内容和文件。
description-reviews = 用户对 { $name } 的评价，有原文，也有译文。

size-bytes = { $size } 字节
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = 页面不存在
not-found-text = 地址可能有误，或者页面已移动或删除。
not-found-home = 前往首页
not-found-categories = 浏览分类
redirect-heading = 此页面已移动
redirect-text = 新地址：
