# 부가 기능 페이지와 그 버전 페이지.

addon-install = 설치
addon-authors =
    { $count ->
       *[other] 제작자
    }
addon-recommended = 추천

facts-label = 기본 정보
fact-rating = 평점
fact-users = 사용자
fact-updated = 업데이트
fact-added = 등록일
fact-size = 크기
fact-licence = 라이선스
fact-version = 버전
fact-type = 종류

addon-screenshots = 스크린샷
screenshot-number = 스크린샷 { $n }
screenshot-outside = 다른 사이트에 있는 그림
addon-description = 설명
    .empty = 개발자가 아직 설명을 쓰지 않았습니다.
addon-whats-new = { $version }에서 달라진 점
addon-all-versions =
    { $count ->
        [1] 이 버전의 파일과 세부 정보
       *[other] 버전 { $count }개 모두 보기
    }
addon-trust = 심사 결과
trust-approved =
    { $reviewers ->
        [0] { $date }에 승인되었습니다.
       *[other] { $date }에 심사자 { $reviewers }명이 승인했습니다.
    }
trust-decided = { $date }에 { $outcome }.
trust-waited =
    { $days ->
        [0] 당일에 결정되었습니다.
       *[other] 결정까지 { $days }일 걸렸습니다.
    }

outcome-nominated = 등재 신청됨
outcome-approved = 승인됨
outcome-rejected = 거부됨
outcome-needs-information = 추가 정보 요청됨
outcome-recommended = 추천됨
outcome-disabled = 비활성화됨
outcome-restored = 복원됨
outcome-appealed = 이의 제기됨
outcome-appeal-upheld = 이의 제기 인정됨
outcome-appeal-dismissed = 이의 제기 기각됨
outcome-withdrawn = 철회됨
outcome-endorsed = 재확인됨

addon-permissions = 권한
addon-permissions-intro = 설치하면 다음에 접근할 수 있습니다.
addon-details = 세부 정보
addon-languages = 언어
addon-languages-intro = 부가 기능의 화면은 다음 언어로 번역되어 있습니다.
addon-categories = 카테고리
addon-tags = 태그
addon-extends = 대상 프로그램
addon-links = 링크
addon-content-rating = 내용
content-rating-none = 주의가 필요한 내용이 없습니다.
intensity-none = 없음
intensity-mild = 약함
intensity-moderate = 보통
intensity-intense = 강함
oars-violence = 폭력
oars-drugs = 술, 담배, 약물
oars-sex = 성, 노출
oars-language = 거친 말
oars-social = 다른 사람과의 교류
oars-money = 구매, 도박, 광고
addon-related = 비슷한 부가 기능

link-homepage = 홈페이지
link-support = 지원
link-source = 소스 코드
link-vcs = 소스 코드
link-donate = 후원
link-issues = 문제 신고
link-translate = 번역 돕기
link-faq = 자주 묻는 질문
link-contact = 연락처
link-contribute = 참여하기
link-documentation = 문서
link-privacy = 개인정보 처리방침

versions-heading = { $name }의 버전
version-number = 버전 { $version }
version-current = 최신
version-blocked = 차단됨
    .note = 이 버전은 보안상의 이유로 차단되었습니다. 다른 버전을 사용하세요.
version-released = { $date } 출시
version-notes-empty = 릴리스 노트가 없습니다.
version-files = 파일
file-for = { $platform }용 다운로드
file-for-all = 다운로드
file-digest = { $algorithm } 체크섬
version-compatibility = 함께 작동하는 프로그램
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -android }용 { -firefox }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } 이상
compatible-until = { $application } { $max } 이하
compatible-range = { $application } { $min }~{ $max }
versions-empty = 아직 나온 버전이 없습니다. 버전이 나오면 릴리스 노트, 파일과 함께 여기에 나타납니다.
