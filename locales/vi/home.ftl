# Vietnamese. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = Tiện ích bằng ngôn ngữ của bạn, được xét duyệt công khai
home-lede = { $count } tiện ích. Mỗi tiện ích có một trang cho biết nó làm gì, do ai làm ra, có thể truy cập những gì và được xét duyệt ra sao.
home-recommended = Khuyên dùng
home-newest = Mới và mới cập nhật
home-popular = Dùng nhiều nhất
home-announcements = Tin tức
home-spoken = Có mô tả bằng ngôn ngữ của bạn
home-spoken-count = { $count } tiện ích có mô tả bằng ngôn ngữ của bạn.
home-all-categories = Tất cả danh mục
home-empty = Kho chưa có gì. Tiện ích sẽ xuất hiện ở đây ngay khi được đưa vào kho.
