# 公开的决定：附加组件的历史、未收录的附加组件的页面、审核队列和审核政策。

title-history = { $name } 的历史
description-history = 关于 { $name } 的所有决定：何时作出、由谁作出、为什么。
history-intro = 所有提名和决定，从最早的开始排列。事后不会删除任何内容；有误的决定由后来的决定更正。
history-all =
    { $count ->
        [1] 决定全文
       *[other] 全部 { $count } 条历史
    }
history-entry = { $outcome }：此条目的链接
history-by = 操作人：{ $actor }
history-version = 版本 { $version }
history-waited =
    { $days ->
        [0] 当天决定
       *[other] { $days } 天后决定
    }
history-reasons = 理由：
history-about = 回应：{ $outcome }，{ $date }
history-endorsements = { $count } 人支持此提名。
history-status = 当前状态

status-listed = 已收录
status-pending = 等待审核
status-rejected = 已拒绝
status-disabled = 已停用
status-removed = 已移除

tombstone-nameless = 此附加组件已移除
tombstone-pending = 此附加组件已获提名，正在等待审核。目前还不能从这里安装。
tombstone-rejected = 此附加组件经过审核，未获接受。这里从未提供过它。
tombstone-disabled = 审核员停用了此附加组件。现在不能再从这里安装。
tombstone-removed = 此附加组件已不在本站收录之列。现在不能再从这里安装。
description-tombstone = 这里没有收录 { $name }。本页说明决定了什么、何时决定、为什么这样决定。
tombstone-act = 如果您正在使用
tombstone-act-pending = 您无需做任何事。
tombstone-act-rejected = 您无需做任何事。
tombstone-act-disabled = 请将它从您的程序中移除，除非下方的理由另有说明。它不会再更新。
tombstone-act-removed = 您可以继续使用，但不会再从这里获得更新。
tombstone-decision = 决定内容
tombstone-no-decision = 没有决定记录：此附加组件的收录来源已离开本站，它也随之离开。
tombstone-replaced = 替代的附加组件：
tombstone-queue = 查看队列和审核所需的时间

title-queue = 审核队列
description-queue = 哪些附加组件在等待审核、从何时开始等待，以及目前审核需要多久。
queue-intro = 每个附加组件在收录之前都由人审核。本页按审核的先后顺序列出正在等待的附加组件，并说明审核需要多久。
queue-as-of = 截至{ $date }。
queue-place = 顺序
queue-addon = 附加组件
queue-since = 开始等待
queue-days = 天数
queue-state = 等待对象
queue-for-reviewers = 审核员
queue-for-developer = 开发者的答复
queue-empty = 目前没有等待审核的附加组件。
queue-times = 审核需要多久
queue-median =
    { $median ->
        [0] 在过去 { $weeks } 周的审核中，半数在当天完成，
       *[other] 在过去 { $weeks } 周的审核中，半数在 { $median } 天内完成，
    }
    .label = 中位数
queue-ninetieth =
    { $ninetieth ->
        [0] 九成在当天完成。
       *[other] 九成在 { $ninetieth } 天内完成。
    }
    .label = 90%
queue-reviewers = 这段时间有 { $count } 位审核员参与审核。
queue-no-times = 过去 { $weeks } 周没有作出任何决定。
queue-chart = 每周审核所用的天数
queue-week = 周起始日
queue-reviews = 审核数量
queue-nominate = 提名附加组件
    .text = 任何人都可以提名附加组件，不限于开发者。请说明它对大家有什么帮助；这段说明会连同您的名字一起公开。
queue-join = 成为审核员
    .text = 审核员是发布过或审核过附加组件并了解政策的人。每个决定都是公开的，并注明作出决定的人。

title-policies = 审核政策
description-policies = 审核附加组件所依据的规则，以及引用这些规则的决定。
policies-intro = 决定依据这些规则作出。每个页面都列出引用该规则的决定。
title-policy = { $name }
description-policy = 政策“{ $name }”的内容，以及引用它的决定。
policy-cited =
    { $count ->
        [0] 还没有决定引用此政策。
       *[other] 有 { $count } 个决定引用此政策。
    }
policy-decisions = 引用此政策的决定
policy-newest = 显示最新的 { $shown } 个。
policy-empty = 此政策的正文尚未公布。

recommended-since = { $date }获得推荐：查看原因
version-blocked-why = 屏蔽的原因和应对办法
