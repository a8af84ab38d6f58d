# Vietnamese. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = Tiện ích mở rộng
type-extension-plural = Tiện ích mở rộng
type-theme = Chủ đề
type-theme-plural = Chủ đề
type-dictionary = Từ điển
type-dictionary-plural = Từ điển
type-language-pack = Gói ngôn ngữ
type-language-pack-plural = Gói ngôn ngữ
type-desktop-application = Ứng dụng máy tính
type-desktop-application-plural = Ứng dụng máy tính
type-console-application = Chương trình dòng lệnh
type-console-application-plural = Chương trình dòng lệnh
type-web-application = Ứng dụng web
type-web-application-plural = Ứng dụng web
type-plugin = Phần bổ trợ
type-plugin-plural = Phần bổ trợ
type-font = Phông chữ
type-font-plural = Phông chữ
type-codec = Codec
type-codec-plural = Codec
type-inputmethod = Bộ gõ
type-inputmethod-plural = Bộ gõ
type-icon-theme = Bộ biểu tượng
type-icon-theme-plural = Bộ biểu tượng
type-firmware = Firmware
type-firmware-plural = Firmware
type-generic = Thành phần
type-generic-plural = Thành phần
type-operating-system = Hệ điều hành
type-operating-system-plural = Hệ điều hành
type-other = Khác
type-other-plural = Tiện ích khác

sort-label = Sắp xếp
sort-users = Dùng nhiều nhất
sort-rating = Xếp hạng cao nhất
sort-newest = Mới nhất
sort-name = Theo tên

list-count = { $count } tiện ích
list-empty = Danh sách này chưa có gì. Tiện ích sẽ xuất hiện ở đây khi nhà phát triển chọn danh sách này.
users-count = { $count } người dùng
category-parts = Các phần của danh mục này
list-tag = Nhãn
categories-empty = Chưa có danh mục nào. Danh mục sẽ xuất hiện ở đây khi có tiện ích đầu tiên thuộc về nó.

user-author = Tác giả
user-reviewer = Xét duyệt tiện ích cho kho này
user-joined = Tham gia từ { $date }
user-homepage = Trang chủ
user-addons = Tiện ích
    .empty = Hiện không có tiện ích nào dưới tên này.
