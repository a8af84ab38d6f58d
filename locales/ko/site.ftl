# 틀의 문구: 모든 페이지에 나오는 것, 제목, 크기, 부가 기능이 아닌 페이지.

skip-to-content = 본문으로 건너뛰기
nav-main = 주 메뉴
nav-breadcrumb = 현재 위치
nav-home = 홈
nav-categories = 카테고리
nav-browse = 둘러보기
nav-about = 안내
nav-language = 언어
nav-source = 이 사이트의 소스 코드
footer-privacy = 쿠키를 사용하지 않습니다. 다른 사이트에서 아무것도 불러오지 않습니다.

pagination-label = 이 목록의 페이지
pagination-previous = 이전
pagination-next = 다음
pagination-page = { $page }페이지
pagination-position = { $page }/{ $of }페이지

language-note = 언어: { $language }
text-not-translated = 이 페이지의 글은 아직 사용하는 언어로 번역되지 않았습니다.
language-untranslated = 번역되지 않음
picture-missing = 이미지를 표시할 수 없음
scan-code = 휴대전화에서 이 페이지를 열려면 스캔하세요
title-chooser = 언어 선택
chooser-greeting = 한국어로 계속하기
language-yours = 사용하는 언어

title-site = { $title } – { $site }
title-page = { $title }, { $page }페이지
title-home = 내 언어로 보는 부가 기능
title-addon = { $name }
title-versions = { $name }의 버전
title-reviews = { $name }의 리뷰
title-category = { $name }
title-type = { $name }
title-tag = 태그: { $name }
title-user = { $name }의 부가 기능
title-categories = 카테고리
title-not-found = 페이지를 찾을 수 없습니다

description-home = 확장 기능, 테마, 사전 등 다양한 부가 기능을 모았습니다. 각 부가 기능의 버전과 리뷰, 심사 결과를 내 언어로 볼 수 있습니다.
description-category = ‘{ $name }’ 카테고리에 부가 기능이 { $count }개 있습니다.
description-type = { $name }: 부가 기능 { $count }개를 버전, 리뷰와 함께 볼 수 있습니다.
description-tag = ‘{ $name }’ 태그가 붙은 부가 기능이 { $count }개 있습니다.
description-user = { $name }의 부가 기능이 { $count }개 있습니다.
description-categories = 부가 기능의 모든 카테고리와 각 카테고리에 있는 부가 기능의 수입니다.
description-versions = { $name }의 모든 버전을 출시일, 바뀐 점, 파일과 함께 볼 수 있습니다.
description-reviews = { $name }에 대한 리뷰를 원문과 번역으로 볼 수 있습니다.

size-bytes = { $size }바이트
size-kb = { $size }KB
size-mb = { $size }MB
size-gb = { $size }GB

not-found-heading = 페이지를 찾을 수 없습니다
not-found-text = 주소가 잘못되었거나, 페이지가 옮겨졌거나 삭제되었을 수 있습니다.
not-found-home = 홈으로 가기
not-found-categories = 카테고리 둘러보기
redirect-heading = 페이지가 옮겨졌습니다
redirect-text = 새 위치:
