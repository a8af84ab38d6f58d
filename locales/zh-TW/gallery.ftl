# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = 與 { $version } 相比
compare-permissions-added = 新增權限
compare-permissions-removed = 不再要求
compare-works-now = 新增相容
compare-works-no-longer = 不再相容
compare-licence = 授權條款
compare-size = 大小
compare-became = 原為 { $from }，現為 { $to }
compare-nothing = 權限、授權條款與相容性均無變化。

compatibility-table = 各版本的相容程式
compatibility-version = 版本
range-from = { $min } 以上版本
range-until = { $max } 以下版本
range-both = { $min } 至 { $max }
range-any = 任何版本
range-none = 不相容

verify-title = 如何檢查下載的檔案
verify-text = 請計算下載檔案的檢查碼，並與上方的檢查碼比對。如果兩者不同，請勿安裝該檔案：檔案可能已損毀，或在傳輸途中遭到竄改。
provenance-title = 來源
provenance-source = 此版本的原始碼
provenance-approved = { $date }由 { $name } 核准
provenance-unreviewed = 未經審核
provenance-signature = 簽章

addon-privacy-policy = 隱私權政策
addon-eula = 授權合約
title-privacy-policy = { $name } 的隱私權政策
title-eula = { $name } 的授權合約
description-privacy-policy = { $name } 如何處理資料，由開發者親自說明。
description-eula = 使用 { $name } 即表示同意的條款，由開發者撰寫。
title-licence = 授權條款：{ $name }
description-licence = 授權條款 { $name } 的全文。

addon-same-author = { $name } 的其他作品
shot-close = 關閉
shot-previous = 上一張
shot-next = 下一張
usage-title = 使用者數與下載次數的變化
usage-users-chart = { $first }至{ $last }的使用者數：從 { $from } 到 { $to }
usage-downloads-chart = { $first }至{ $last }的每月下載次數：從 { $from } 到 { $to }
usage-table = 顯示數字
usage-month = 月份
usage-users = 使用者
usage-downloads = 下載次數

filter-label = 顯示
filter-text = 附有文字
filter-current = 針對目前版本
order-label = 排序
order-language = 您的語言優先
order-helpful = 最有幫助
title-filtered = { $title }：{ $filter }
rating-year =
    { $count ->
       *[other] { $date }之前一年內為 { $mean }，來自 { $count } 則評論
    }
rating-rule = 「評分最高」並非依此平均值排序，而是依其 95% 信賴區間的下限排序（Wilson 1927），以免少數滿分排在大量好評之前。

title-all = 所有附加元件
description-all =
    { $count ->
       *[other] 本站的所有 { $count } 個附加元件，可依使用者數、評分、日期與名稱排序。
    }
sort-added = 最新收錄
title-languages = 依語言瀏覽附加元件
description-languages = 哪些附加元件本身已翻譯成哪些語言。
languages-intro = 附加元件本身支援的語言，與本頁使用的語言無關。
title-language = 支援{ $name }的附加元件
description-language =
    { $count ->
       *[other] 有 { $count } 個附加元件支援{ $name }。
    }
title-announcements = 本站公告
description-announcements = 本站的變動，以及使用者應該知道的事。
announcement-until = 至{ $date }止
announcements-all = 所有公告

feed-site = 新增與更新的附加元件
feed-list = { $name }：新增與更新的附加元件
feed-versions = { $name } 的版本
feed-reviews = { $name } 的評論
feed-decisions = 本站的決定
feed-announcements = 本站公告
feed-decision = { $outcome }：{ $name }
feed-review =
    { $stars ->
       *[other] { $author } 給了 { $stars } 顆星
    }

title-feedback = 對本站的意見
description-feedback = 大家對本站的意見，以及後續處理情形。
feedback-intro = 大家對本站提出的意見，以及後續處理情形。
feedback-empty = 目前沒有任何意見。
feedback-open = 待處理
feedback-planned = 已規劃
feedback-done = 已完成
feedback-declined = 不採納
feedback-answer = { $author } 的答覆
form-title-feedback = 對本站提出意見
form-closed-site = 無法從本站送出任何內容。介紹本站的頁面說明了如何聯絡經營者。
form-elsewhere = 此表單會送往 { $host }。
report-security = 對使用者有危險
report-spam = 是廣告或冒牌貨
report-rights = 使用了屬於他人的內容
report-abuse = 含有侮辱或威脅
report-broken = 無法運作
report-other = 其他

title-translations = 翻譯進度
description-translations = 本站內容翻譯成各種語言的進度。
translations-intro = 本站內容實際以各種語言提供的程度。缺少的部分會以其他語言顯示，並加以標示。
translations-language = 語言
translations-interface = 介面
translations-names = 名稱
translations-summaries = 摘要
translations-descriptions = 說明
translations-notes = 版本說明
translations-captions = 圖片說明
translations-policies = 政策
translations-pages = 頁面
title-translation = 翻譯進度：{ $language }
description-translation = 哪些內容已翻譯成{ $language }，哪些仍然缺少。
translations-of = { $done } / { $total }
translations-missing = 最多人使用但仍缺少此語言的附加元件
translations-missing-none = 沒有附加元件缺少此語言。
translations-help = 如何協助
    .text = 只要通曉兩種語言，任何人都可以翻譯任何文字：請到文字的來源處提出您的譯文。每個附加元件的頁面都有連到來源的連結；本站本身的文字則屬於本站的原始碼。
