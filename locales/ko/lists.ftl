# 부가 기능 목록: 카테고리, 종류, 태그, 제작자별 목록.

type-extension = 확장 기능
type-extension-plural = 확장 기능
type-theme = 테마
type-theme-plural = 테마
type-dictionary = 사전
type-dictionary-plural = 사전
type-language-pack = 언어 팩
type-language-pack-plural = 언어 팩
type-desktop-application = 데스크톱 앱
type-desktop-application-plural = 데스크톱 앱
type-console-application = 명령줄 프로그램
type-console-application-plural = 명령줄 프로그램
type-web-application = 웹 앱
type-web-application-plural = 웹 앱
type-plugin = 플러그인
type-plugin-plural = 플러그인
type-font = 글꼴
type-font-plural = 글꼴
type-codec = 코덱
type-codec-plural = 코덱
type-inputmethod = 입력기
type-inputmethod-plural = 입력기
type-icon-theme = 아이콘 테마
type-icon-theme-plural = 아이콘 테마
type-firmware = 펌웨어
type-firmware-plural = 펌웨어
type-generic = 구성 요소
type-generic-plural = 구성 요소
type-operating-system = 운영 체제
type-operating-system-plural = 운영 체제
type-other = 기타
type-other-plural = 기타 부가 기능

sort-label = 정렬
sort-users = 사용자순
sort-rating = 평점순
sort-newest = 최신순
sort-name = 이름순

list-count = 부가 기능 { $count }개
list-empty = 아직 등록된 것이 없습니다. 개발자가 이 목록을 선택하면 부가 기능이 여기에 나타납니다.
users-count = 사용자 { $count }명
category-parts = 이 카테고리의 하위 카테고리
list-tag = 태그
categories-empty = 아직 카테고리가 없습니다. 카테고리에 속한 부가 기능이 처음 등록되면 여기에 나타납니다.

user-author = 제작자
user-reviewer = 이 갤러리의 부가 기능 심사자
user-joined = { $date }부터 참여
user-homepage = 홈페이지
user-addons = 부가 기능
    .empty = 현재 이 이름으로 등록된 부가 기능이 없습니다.
