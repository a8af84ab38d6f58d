# 附加组件页面及其版本页面。

addon-install = 安装
addon-authors =
    { $count ->
       *[other] 作者
    }
addon-recommended = 推荐

facts-label = 概览
fact-rating = 评分
fact-users = 用户
fact-updated = 更新日期
fact-added = 收录日期
fact-size = 大小
fact-licence = 许可证
fact-version = 版本
fact-type = 类型

addon-screenshots = 截图
screenshot-number = 截图 { $n }
screenshot-outside = 其他网站上的图片
addon-description = 说明
    .empty = 开发者尚未撰写说明。
addon-whats-new = { $version } 的新变化
addon-all-versions =
    { $count ->
        [1] 此版本的文件和详情
       *[other] 全部 { $count } 个版本
    }
addon-trust = 审核结果
trust-approved =
    { $reviewers ->
        [0] { $date }获得批准。
       *[other] { $date }由 { $reviewers } 位审核员批准。
    }
trust-decided = { $outcome }（{ $date }）。
trust-waited =
    { $days ->
        [0] 当天作出决定。
       *[other] 等待了 { $days } 天。
    }

outcome-nominated = 已提名
outcome-approved = 已批准
outcome-rejected = 已拒绝
outcome-needs-information = 需补充信息
outcome-recommended = 已推荐
outcome-disabled = 已停用
outcome-restored = 已恢复
outcome-appealed = 已申诉
outcome-appeal-upheld = 申诉成立
outcome-appeal-dismissed = 申诉驳回
outcome-withdrawn = 已撤回
outcome-endorsed = 已确认

addon-permissions = 权限
addon-permissions-intro = 安装后可以访问：
addon-details = 详情
addon-languages = 语言
addon-languages-intro = 附加组件的界面已翻译成：
addon-categories = 分类
addon-tags = 标签
addon-extends = 适用程序
addon-links = 链接
addon-content-rating = 内容
content-rating-none = 没有需要提醒的内容。
intensity-none = 无
intensity-mild = 轻微
intensity-moderate = 中等
intensity-intense = 强烈
oars-violence = 暴力
oars-drugs = 酒精、烟草和毒品
oars-sex = 性与裸露
oars-language = 粗俗语言
oars-social = 与他人交流
oars-money = 购买、赌博或广告
addon-related = 类似的附加组件

link-homepage = 主页
link-support = 支持
link-source = 源代码
link-vcs = 源代码
link-donate = 捐赠
link-issues = 报告问题
link-translate = 协助翻译
link-faq = 常见问题
link-contact = 联系方式
link-contribute = 参与贡献
link-documentation = 文档
link-privacy = 隐私政策

versions-heading = { $name } 的版本
version-number = 版本 { $version }
version-current = 当前
version-blocked = 已屏蔽
    .note = 此版本因安全原因已被屏蔽，请使用其他版本。
version-released = { $date }发布
version-notes-empty = 没有发行说明。
version-files = 文件
file-for = 下载 { $platform } 版
file-for-all = 下载
file-digest = { $algorithm } 校验和
version-compatibility = 兼容的程序
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -android } 版 { -firefox }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } 及以上版本
compatible-until = { $application } { $max } 及以下版本
compatible-range = { $application } { $min } 至 { $max }
versions-empty = 尚未发布任何版本。版本发布后，会连同发行说明和文件显示在这里。
