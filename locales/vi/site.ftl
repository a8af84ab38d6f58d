# Vietnamese. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Chuyển đến nội dung
nav-main = Chính
nav-breadcrumb = Bạn đang ở đây
nav-home = Trang chủ
nav-categories = Danh mục
nav-browse = Khám phá
nav-about = Giới thiệu
nav-language = Ngôn ngữ
nav-source = Mã nguồn của trang web này
footer-privacy = Không dùng cookie. Không tải gì từ trang web khác.

pagination-label = Các trang của danh sách này
pagination-previous = Trước
pagination-next = Sau
pagination-page = Trang { $page }
pagination-position = Trang { $page } trên { $of }

language-note = Ngôn ngữ: { $language }
text-not-translated = Nội dung trang này chưa được dịch sang ngôn ngữ của bạn.
language-untranslated = chưa dịch
picture-missing = Không có ảnh
scan-code = Quét để mở trang này trên điện thoại
title-chooser = Chọn ngôn ngữ của bạn
chooser-greeting = Tiếp tục bằng tiếng Việt
language-yours = ngôn ngữ của bạn

title-site = { $title } – { $site }
title-page = { $title }, trang { $page }
title-home = Tiện ích bằng ngôn ngữ của bạn
title-addon = { $name }
title-versions = Các phiên bản của { $name }
title-reviews = Bài đánh giá về { $name }
title-category = { $name }
title-type = { $name }
title-tag = Nhãn: { $name }
title-user = Tiện ích của { $name }
title-categories = Danh mục
title-not-found = Không có trang nào ở đây

description-home = Tiện ích mở rộng, chủ đề, từ điển và nhiều loại khác, kèm các phiên bản, bài đánh giá và kết quả xét duyệt, bằng ngôn ngữ của bạn.
description-category = { $count } tiện ích trong danh mục { $name }.
description-type = { $name }: { $count } tiện ích, kèm các phiên bản và bài đánh giá.
description-tag = { $count } tiện ích có nhãn { $name }.
description-user = { $count } tiện ích của { $name }.
description-categories = Tất cả danh mục tiện ích và số tiện ích trong mỗi danh mục.
description-versions = Mọi phiên bản của { $name }: ngày phát hành, các thay đổi và tệp.
description-reviews = Ý kiến của mọi người về { $name }, bằng ngôn ngữ của họ và bản dịch.

size-bytes = { $size } byte
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Không có trang nào ở đây
not-found-text = Có thể địa chỉ bị gõ sai, hoặc trang đã được chuyển đi hay gỡ bỏ.
not-found-home = Về trang chủ
not-found-categories = Xem các danh mục
redirect-heading = Trang này đã được chuyển
redirect-text = Địa chỉ mới:
