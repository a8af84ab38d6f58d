# 附加组件列表：分类、类型、标签，以及某位作者的附加组件。

type-extension = 扩展
type-extension-plural = 扩展
type-theme = 主题
type-theme-plural = 主题
type-dictionary = 词典
type-dictionary-plural = 词典
type-language-pack = 语言包
type-language-pack-plural = 语言包
type-desktop-application = 桌面应用
type-desktop-application-plural = 桌面应用
type-console-application = 命令行程序
type-console-application-plural = 命令行程序
type-web-application = 网页应用
type-web-application-plural = 网页应用
type-plugin = 插件
type-plugin-plural = 插件
type-font = 字体
type-font-plural = 字体
type-codec = 编解码器
type-codec-plural = 编解码器
type-inputmethod = 输入法
type-inputmethod-plural = 输入法
type-icon-theme = 图标主题
type-icon-theme-plural = 图标主题
type-firmware = 固件
type-firmware-plural = 固件
type-generic = 组件
type-generic-plural = 组件
type-operating-system = 操作系统
type-operating-system-plural = 操作系统
type-other = 其他
type-other-plural = 其他附加组件

sort-label = 排序
sort-users = 用户最多
sort-rating = 评分最高
sort-newest = 最新
sort-name = 按名称

list-count = { $count } 个附加组件
list-empty = 这里尚未收录任何内容。开发者选择此列表后，附加组件会显示在这里。
users-count = { $count } 位用户
category-parts = 此分类的子分类
list-tag = 标签
categories-empty = 尚无分类。收录第一个有分类的附加组件后，分类会显示在这里。

user-author = 作者
user-reviewer = 本站的附加组件审核员
user-joined = { $date }加入
user-homepage = 主页
user-addons = 附加组件
    .empty = 目前没有以此名称收录的附加组件。
