# Vietnamese. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Cài đặt
addon-authors =
    { $count ->
       *[other] Tác giả
    }
addon-recommended = Khuyên dùng

facts-label = Tổng quan
fact-rating = Xếp hạng
fact-users = Người dùng
fact-updated = Cập nhật
fact-added = Có trong kho từ
fact-size = Kích thước
fact-licence = Giấy phép
fact-version = Phiên bản
fact-type = Loại

addon-screenshots = Ảnh chụp màn hình
screenshot-number = Ảnh chụp màn hình { $n }
screenshot-outside = Ảnh trên trang web khác
addon-description = Mô tả
    .empty = Nhà phát triển chưa viết mô tả.
addon-whats-new = Có gì mới trong { $version }
addon-all-versions = Xem toàn bộ phiên bản ({ $count })
addon-trust = Kết quả xét duyệt
trust-approved =
    { $reviewers ->
        [0] Được chấp thuận vào ngày { $date }.
       *[other] Được { $reviewers } người xét duyệt chấp thuận vào ngày { $date }.
    }
trust-decided = { $outcome } vào ngày { $date }.
trust-waited =
    { $days ->
        [0] Có quyết định ngay trong ngày.
       *[other] Thời gian chờ: { $days } ngày.
    }

outcome-nominated = Được đề cử
outcome-approved = Được chấp thuận
outcome-rejected = Bị từ chối
outcome-needs-information = Cần thêm thông tin
outcome-recommended = Được khuyên dùng
outcome-disabled = Bị vô hiệu hóa
outcome-restored = Được khôi phục
outcome-appealed = Có khiếu nại
outcome-appeal-upheld = Khiếu nại được chấp nhận
outcome-appeal-dismissed = Khiếu nại bị bác
outcome-withdrawn = Đã rút lại
outcome-endorsed = Được xác nhận

addon-permissions = Quyền
addon-permissions-intro = Những gì tiện ích có thể truy cập sau khi cài đặt:
addon-details = Chi tiết
addon-languages = Ngôn ngữ
addon-languages-intro = Giao diện của tiện ích đã được dịch sang:
addon-categories = Danh mục
addon-tags = Nhãn
addon-extends = Hoạt động trong
addon-links = Liên kết
addon-content-rating = Nội dung
content-rating-none = Không có gì cần cảnh báo.
intensity-none = không có
intensity-mild = nhẹ
intensity-moderate = vừa
intensity-intense = mạnh
oars-violence = Bạo lực
oars-drugs = Rượu bia, thuốc lá và chất kích thích khác
oars-sex = Tình dục và khỏa thân
oars-language = Ngôn từ thô tục
oars-social = Tiếp xúc với người khác
oars-money = Mua hàng, cờ bạc hoặc quảng cáo
addon-related = Tiện ích tương tự

link-homepage = Trang chủ
link-support = Hỗ trợ
link-source = Mã nguồn
link-vcs = Mã nguồn
link-donate = Quyên góp
link-issues = Báo lỗi
link-translate = Giúp dịch thuật
link-faq = Câu hỏi thường gặp
link-contact = Liên hệ
link-contribute = Tham gia đóng góp
link-documentation = Tài liệu
link-privacy = Chính sách quyền riêng tư

versions-heading = Các phiên bản của { $name }
version-number = Phiên bản { $version }
version-current = Hiện tại
version-blocked = Bị chặn
    .note = Phiên bản này bị chặn vì lý do bảo mật. Vui lòng dùng phiên bản khác.
version-released = Phát hành ngày { $date }
version-notes-empty = Không có ghi chú phát hành.
version-files = Tệp
file-for = Tải xuống cho { $platform }
file-for-all = Tải xuống
file-digest = Tổng kiểm tra { $algorithm }
version-compatibility = Tương thích với
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } cho { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } trở lên
compatible-until = { $application } đến { $max }
compatible-range = { $application } từ { $min } đến { $max }
versions-empty = Chưa có phiên bản nào được phát hành. Các phiên bản sẽ xuất hiện ở đây cùng ghi chú và tệp.
