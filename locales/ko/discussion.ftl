# 부가 기능을 쓰는 사람과 만드는 사람의 토론, 컬렉션, 보내기 양식.

title-discussion = { $name }에 대한 토론
description-discussion = { $name }에 대한 질문, 아이디어, 문제와 개발자의 답변입니다.
title-thread = { $title } – { $name }
discussion-title = 토론
discussion-all =
    { $count ->
        [1] 토론 읽기
       *[other] 토론 { $count }개 모두 보기
    }
discussion-count = 토론 { $count }개
discussion-posts = 글 { $count }개
thread-question = 질문
thread-idea = 아이디어
thread-problem = 문제
thread-announcement = 공지
thread-answered = 답변됨
thread-solved = 해결됨
thread-locked = 닫힘
    .note = 이 토론은 닫혔습니다. 더 이상 글을 올릴 수 없습니다.
post-developer = 개발자
post-answer = 이 글이 답변입니다
thread-to-answer = 답변으로 가기
post-link = { $author }의 글
post-in-reply = { $author } 님에게 쓴 답글
thread-last = 마지막 글: { $date }
post-translated = { $language }에서 번역됨
post-translated-by = { $translator } 님이 { $language }에서 번역함
feed-link = 피드 구독
feed-discussion = { $name }에 대한 토론
feed-history = { $name }에 대한 결정

title-collections = 컬렉션
description-collections = 함께 쓰기 좋은 부가 기능의 목록입니다. 목록마다 관리하는 사람이 고른 이유를 밝힙니다.
collections-intro = 사람이 직접 관리하는 목록입니다. 항목마다 목록에 넣은 이유가 적혀 있습니다.
collections-empty = 아직 컬렉션이 없습니다.
title-collection = { $name }
description-collection = { $name }: 사람이 직접 고른 부가 기능 { $count }개입니다.
collection-curator = 관리: { $name }
collection-updated = 마지막 변경: { $date }
collection-missing = 이 컬렉션에는 이곳에 등록되지 않은 부가 기능이 { $count }개 더 있습니다.

form-title-review = 리뷰 쓰기
form-title-post = 토론 시작하기
form-title-reply = 답글 쓰기
form-title-report = 이 페이지의 문제 신고
form-title-nomination = 부가 기능 등재 신청
form-kind = 무엇에 관한 글인가요?
form-subject = 제목
form-text = 내용
form-stars = 별점
form-language = 글의 언어
form-name = 부가 기능 이름
form-address = 부가 기능을 찾을 수 있는 주소
form-why = 사람들에게 어떤 도움이 되나요?
form-send = 보내기
form-note = 보낸 내용은 확인을 거친 뒤 계정 이름으로 공개됩니다.
form-closed = 이 사이트에서는 아무것도 보낼 수 없습니다. 부가 기능을 만드는 사람에게 연락하세요. 링크는 부가 기능 페이지에 있습니다.
