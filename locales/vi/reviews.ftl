# Vietnamese. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } trên 5 sao
rating-count = { $count } lượt xếp hạng
rating-stars = { $stars } sao
rating-histogram = Lượt xếp hạng theo số sao
rating-empty = Chưa có xếp hạng

reviews-title = Đánh giá
reviews-heading = Bài đánh giá về { $name }
review-count = { $count } bài đánh giá
reviews-all = Đọc tất cả bài đánh giá ({ $count })
reviews-empty = Chưa có ai viết bài đánh giá. Các bài đánh giá sẽ xuất hiện ở đây bằng ngôn ngữ gốc và bản dịch.
reviews-languages = Bài đánh giá theo ngôn ngữ

review-version = Về phiên bản { $version }
review-version-older = Về phiên bản cũ { $version }
review-translated = Dịch từ { $language }
review-translated-by = { $translator } dịch từ { $language }
review-original = Xem bản gốc
review-helpful = { $count } người thấy bài này hữu ích
review-reply = { $author } trả lời
review-link = Bài đánh giá của { $author }
