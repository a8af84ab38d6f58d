# Vietnamese. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Lịch sử của { $name }
description-history = Mọi quyết định về { $name }: khi nào, do ai và vì sao.
history-intro = Mọi đề cử và quyết định, cũ nhất ở trên cùng. Không có gì bị xóa về sau; quyết định sai được sửa bằng một quyết định khác sau đó.
history-all = Xem toàn bộ lịch sử (số mục: { $count })
history-entry = { $outcome }: liên kết đến mục này
history-by = bởi { $actor }
history-version = Phiên bản { $version }
history-waited =
    { $days ->
        [0] quyết định ngay trong ngày
       *[other] sau { $days } ngày
    }
history-reasons = Lý do:
history-about = Phản hồi cho: { $outcome }, { $date }
history-endorsements = { $count } người ủng hộ đề cử này.
history-status = Tình trạng

status-listed = Có trong kho
status-pending = Chờ xét duyệt
status-rejected = Bị từ chối
status-disabled = Bị vô hiệu hóa
status-removed = Đã gỡ bỏ

tombstone-nameless = Tiện ích này đã bị gỡ bỏ
tombstone-pending = Tiện ích này đã được đề cử và đang chờ xét duyệt. Hiện chưa thể cài đặt từ đây.
tombstone-rejected = Tiện ích này đã được xét duyệt và không được chấp thuận. Tiện ích chưa từng có mặt ở đây.
tombstone-disabled = Người xét duyệt đã vô hiệu hóa tiện ích này. Không thể cài đặt từ đây nữa.
tombstone-removed = Tiện ích này không còn trong kho. Không thể cài đặt từ đây nữa.
description-tombstone = { $name } không có trong kho này. Trang này cho biết điều gì đã được quyết định, khi nào và vì sao.
tombstone-act = Nếu bạn đang dùng
tombstone-act-pending = Bạn không cần làm gì.
tombstone-act-rejected = Bạn không cần làm gì.
tombstone-act-disabled = Hãy gỡ tiện ích khỏi các chương trình của bạn, trừ khi lý do bên dưới hướng dẫn khác. Tiện ích sẽ không được cập nhật nữa.
tombstone-act-removed = Bạn có thể tiếp tục dùng, nhưng tiện ích sẽ không nhận được cập nhật từ đây nữa.
tombstone-decision = Quyết định đã đưa ra
tombstone-no-decision = Không có quyết định nào được ghi lại: tiện ích rời kho cùng với nguồn chứa nó.
tombstone-replaced = Tiện ích thay thế:
tombstone-queue = Xem hàng chờ và thời gian xét duyệt

title-queue = Hàng chờ xét duyệt
description-queue = Những tiện ích đang chờ xét duyệt, chờ từ khi nào, và hiện nay việc xét duyệt mất bao lâu.
queue-intro = Mọi tiện ích đều được con người xem xét trước khi đưa vào kho. Trang này liệt kê các tiện ích đang chờ, theo thứ tự sẽ được xem xét, và cho biết việc đó mất bao lâu.
queue-as-of = Tính đến ngày { $date }.
queue-place = Thứ tự
queue-addon = Tiện ích
queue-since = Chờ từ
queue-days = Số ngày
queue-state = Đang chờ
queue-for-reviewers = người xét duyệt
queue-for-developer = nhà phát triển trả lời
queue-empty = Hiện không có tiện ích nào đang chờ.
queue-times = Thời gian xét duyệt
queue-median =
    { $median ->
        [0] Trong { $weeks } tuần qua, một nửa số lượt xét duyệt hoàn tất ngay trong ngày,
       *[other] Trong { $weeks } tuần qua, một nửa số lượt xét duyệt hoàn tất trong vòng { $median } ngày,
    }
    .label = Trung vị
queue-ninetieth =
    { $ninetieth ->
        [0] chín phần mười hoàn tất ngay trong ngày.
       *[other] chín phần mười hoàn tất trong vòng { $ninetieth } ngày.
    }
    .label = 90%
queue-reviewers = Có { $count } người xét duyệt hoạt động trong thời gian đó.
queue-no-times = Không có quyết định nào trong { $weeks } tuần qua.
queue-chart = Số ngày xét duyệt theo tuần
queue-week = Tuần từ
queue-reviews = Lượt xét duyệt
queue-nominate = Đề cử tiện ích
    .text = Ai cũng có thể đề cử tiện ích, không chỉ nhà phát triển. Hãy cho biết vì sao tiện ích có ích cho mọi người; lý do này được công bố kèm tên bạn.
queue-join = Trở thành người xét duyệt
    .text = Người xét duyệt là những người đã phát hành hoặc xét duyệt tiện ích và nắm rõ các chính sách. Mọi quyết định đều công khai và ghi tên người đưa ra.

title-policies = Chính sách
description-policies = Các quy tắc dùng để xét duyệt tiện ích và những quyết định viện dẫn chúng.
policies-intro = Các quyết định dựa trên những quy tắc này. Mỗi trang liệt kê các quyết định viện dẫn quy tắc đó.
title-policy = { $name }
description-policy = Nội dung chính sách “{ $name }” và những quyết định viện dẫn chính sách này.
policy-cited =
    { $count ->
        [0] Chưa có quyết định nào viện dẫn chính sách này.
       *[other] Có { $count } quyết định viện dẫn chính sách này.
    }
policy-decisions = Các quyết định viện dẫn chính sách này
policy-newest = Đang hiển thị { $shown } quyết định mới nhất.
policy-empty = Nội dung chính sách này chưa được công bố.

recommended-since = Được khuyên dùng từ ngày { $date }: xem lý do
version-blocked-why = Lý do bị chặn và cách xử lý
