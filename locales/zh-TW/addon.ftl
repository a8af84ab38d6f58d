# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = 安裝
addon-authors =
    { $count ->
       *[other] 作者
    }
addon-recommended = 推薦

facts-label = 概覽
fact-rating = 評分
fact-users = 使用者
fact-updated = 更新日期
fact-added = 收錄日期
fact-size = 大小
fact-licence = 授權條款
fact-version = 版本
fact-type = 類型

addon-screenshots = 畫面擷圖
screenshot-number = 畫面擷圖 { $n }
screenshot-outside = 其他網站上的圖片
addon-description = 說明
    .empty = 開發者尚未撰寫說明。
addon-whats-new = { $version } 的新變化
addon-all-versions =
    { $count ->
       *[other] 所有版本（{ $count }）
    }
addon-trust = 審核結果
trust-approved =
    { $reviewers ->
        [0] 於{ $date }通過審核。
       *[other] 於{ $date }由 { $reviewers } 位審核員核准。
    }
trust-decided = { $outcome }（{ $date }）。
trust-waited =
    { $days ->
        [0] 當天就做出決定。
       *[other] 等候了 { $days } 天。
    }

outcome-nominated = 已提名
outcome-approved = 已核准
outcome-rejected = 已拒絕
outcome-needs-information = 需補充資訊
outcome-recommended = 已推薦
outcome-disabled = 已停用
outcome-restored = 已恢復
outcome-appealed = 已申訴
outcome-appeal-upheld = 申訴成立
outcome-appeal-dismissed = 申訴駁回
outcome-withdrawn = 已撤回
outcome-endorsed = 已確認

addon-permissions = 權限
addon-permissions-intro = 安裝後可以存取：
addon-details = 詳細資訊
addon-languages = 語言
addon-languages-intro = 附加元件的介面已翻譯成：
addon-categories = 分類
addon-tags = 標籤
addon-extends = 適用程式
addon-links = 連結
addon-content-rating = 內容
content-rating-none = 沒有需要提醒的內容。
intensity-none = 無
intensity-mild = 輕微
intensity-moderate = 中等
intensity-intense = 強烈
oars-violence = 暴力
oars-drugs = 酒類、菸草與其他藥物
oars-sex = 性與裸露
oars-language = 粗俗言語
oars-social = 與他人接觸
oars-money = 消費、賭博或廣告
addon-related = 類似的附加元件

link-homepage = 官方網站
link-support = 支援
link-source = 原始碼
link-vcs = 原始碼
link-donate = 捐款
link-issues = 回報問題
link-translate = 協助翻譯
link-faq = 常見問題
link-contact = 聯絡方式
link-contribute = 參與貢獻
link-documentation = 說明文件
link-privacy = 隱私權政策

versions-heading = { $name } 的版本
version-number = { $version } 版
version-current = 目前版本
version-blocked = 已封鎖
    .note = 此版本因安全因素遭到封鎖，請改用其他版本。
version-released = { $date }發行
version-notes-empty = 沒有版本說明。
version-files = 檔案
file-for = 下載 { $platform } 版
file-for-all = 下載
file-digest = { $algorithm } 檢查碼
version-compatibility = 相容程式
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } for { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } 以上版本
compatible-until = { $application } { $max } 以下版本
compatible-range = { $application } { $min } 至 { $max }
versions-empty = 尚未發行任何版本。發行後，各版本會連同版本說明與檔案顯示在這裡。
