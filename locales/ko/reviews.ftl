# 평점(별)과 리뷰(글이 있는 평점): 부가 기능 페이지와 그 리뷰 페이지.

rating-mean = 별 5개 중 { $mean }개
rating-count = 평점 { $count }개
rating-stars = 별 { $stars }개
rating-histogram = 별 개수별 평점 분포
rating-empty = 아직 평점이 없습니다

reviews-title = 리뷰
reviews-heading = { $name }의 리뷰
review-count = 리뷰 { $count }개
reviews-all =
    { $count ->
        [1] 리뷰 읽기
       *[other] 리뷰 { $count }개 모두 읽기
    }
reviews-empty = 아직 리뷰가 없습니다. 리뷰가 올라오면 쓰인 언어 그대로, 그리고 번역과 함께 여기에 나타납니다.
reviews-languages = 언어별 리뷰

review-version = 버전 { $version }에 대한 리뷰
review-version-older = 이전 버전 { $version }에 대한 리뷰
review-translated = { $language }에서 번역됨
review-translated-by = { $translator } 님이 { $language }에서 번역함
review-original = 원문 보기
review-helpful = { $count }명에게 도움이 되었습니다
review-reply = { $author }의 답글
review-link = { $author }의 리뷰
