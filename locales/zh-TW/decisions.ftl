# Traditional Chinese (Taiwan). What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = { $name } 的歷程
description-history = 關於 { $name } 的所有決定：何時做出、由誰做出、原因為何。
history-intro = 所有提名與決定，由舊到新排列。事後不會刪除任何內容；決定若有錯誤，會由之後的決定更正。
history-all =
    { $count ->
       *[other] 完整歷程（{ $count } 筆）
    }
history-entry = { $outcome }：此項目的連結
history-by = 經手人：{ $actor }
history-version = { $version } 版
history-waited =
    { $days ->
        [0] 當天決定
       *[other] { $days } 天後決定
    }
history-reasons = 理由：
history-about = 回應：{ $outcome }，{ $date }
history-endorsements =
    { $count ->
       *[other] { $count } 人支持此提名。
    }
history-status = 目前狀態

status-listed = 已收錄
status-pending = 等待審核
status-rejected = 已拒絕
status-disabled = 已停用
status-removed = 已移除

tombstone-nameless = 此附加元件已移除
tombstone-pending = 此附加元件已獲提名，正在等待審核，目前還不能從這裡安裝。
tombstone-rejected = 此附加元件經過審核，但未獲收錄，也從未在這裡提供過。
tombstone-disabled = 審核員已停用此附加元件，現在無法再從這裡安裝。
tombstone-removed = 本站已不再收錄此附加元件，現在無法再從這裡安裝。
description-tombstone = 這裡未收錄 { $name }。本頁說明做了什麼決定、何時決定，以及原因為何。
tombstone-act = 如果您正在使用
tombstone-act-pending = 您不需要做任何事。
tombstone-act-rejected = 您不需要做任何事。
tombstone-act-disabled = 請從您的程式中移除它，除非下方的理由另有說明。它不會再更新。
tombstone-act-removed = 您可以繼續使用，但不會再從這裡收到更新。
tombstone-decision = 決定內容
tombstone-no-decision = 沒有決定紀錄：收錄它的來源已離開本站，它也隨之離開。
tombstone-replaced = 替代的附加元件：
tombstone-queue = 查看待審清單與審核所需時間

title-queue = 待審清單
description-queue = 哪些附加元件正在等待審核、從何時開始等待，以及目前審核需要多久。
queue-intro = 每個附加元件在收錄前都會由人審核。本頁依審核順序列出正在等待的附加元件，並說明審核需要多久。
queue-as-of = 截至{ $date }。
queue-place = 順序
queue-addon = 附加元件
queue-since = 開始等待
queue-days = 天數
queue-state = 等待對象
queue-for-reviewers = 審核員
queue-for-developer = 開發者的答覆
queue-empty = 目前沒有等待審核的附加元件。
queue-times = 審核需要多久
queue-median =
    { $median ->
        [0] 過去 { $weeks } 週的審核，有半數在當天完成，
       *[other] 過去 { $weeks } 週的審核，有半數在 { $median } 天內完成，
    }
    .label = 中位數
queue-ninetieth =
    { $ninetieth ->
        [0] 九成在當天完成。
       *[other] 九成在 { $ninetieth } 天內完成。
    }
    .label = 90%
queue-reviewers =
    { $count ->
       *[other] 這段期間有 { $count } 位審核員參與審核。
    }
queue-no-times = 過去 { $weeks } 週沒有做出任何決定。
queue-chart = 每週審核所花的天數
queue-week = 週起始日
queue-reviews = 審核數
queue-nominate = 提名附加元件
    .text = 任何人都可以提名附加元件，不限於開發者。請說明它對大家有什麼幫助；這段說明會連同您的名稱一起公開。
queue-join = 成為審核員
    .text = 審核員是發表過或審核過附加元件、並且熟悉政策的人。每個決定都會公開，並註明由誰做出。

title-policies = 審核政策
description-policies = 審核附加元件所依據的規則，以及引用這些規則的決定。
policies-intro = 所有決定都依據這些規則做出。每個頁面會列出引用該規則的決定。
title-policy = { $name }
description-policy = 政策「{ $name }」的內容，以及引用它的決定。
policy-cited =
    { $count ->
        [0] 尚無決定引用此政策。
       *[other] 有 { $count } 個決定引用此政策。
    }
policy-decisions = 引用此政策的決定
policy-newest =
    { $shown ->
       *[other] 顯示最新的 { $shown } 個。
    }
policy-empty = 此政策的內文尚未公布。

recommended-since = { $date }獲得推薦：查看原因
version-blocked-why = 封鎖原因與因應方式
