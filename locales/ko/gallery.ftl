# Korean: what else a listing and the gallery show: comparisons of versions, where files come from, numbers over time, legal texts,
# filters of reviews, lists of everything, feeds, feedback on the site, and how far translations are.

compare-title = 버전 { $version } 대비 달라진 점
compare-permissions-added = 새 권한
compare-permissions-removed = 더 이상 요청하지 않음
compare-works-now = 새로 지원
compare-works-no-longer = 지원 중단
compare-licence = 라이선스
compare-size = 크기
compare-became = 이전 { $from }, 현재 { $to }
compare-nothing = 권한, 라이선스, 호환성이 같습니다.

compatibility-table = 버전별로 함께 작동하는 프로그램
compatibility-version = 버전
range-from = { $min } 이상
range-until = { $max } 이하
range-both = { $min }~{ $max }
range-any = 모두
range-none = 작동하지 않음

verify-title = 다운로드한 파일 확인 방법
verify-text = 다운로드한 파일의 체크섬을 계산하여 위의 체크섬과 비교하세요. 서로 다르면 파일을 설치하지 마세요. 파일이 손상되었거나 전송 중에 바뀐 것입니다.
provenance-title = 출처
provenance-source = 이 버전의 소스 코드
provenance-approved = { $date }에 { $name } 님이 승인함
provenance-unreviewed = 심사되지 않음
provenance-signature = 서명

addon-privacy-policy = 개인정보 처리방침
addon-eula = 사용권 계약
title-privacy-policy = { $name }의 개인정보 처리방침
title-eula = { $name }의 사용권 계약
description-privacy-policy = { $name }의 데이터 처리 방식에 대한 개발자의 설명입니다.
description-eula = { $name } 사용 시 무엇에 동의하게 되는지에 대한 개발자의 설명입니다.
title-licence = 라이선스: { $name }
description-licence = ‘{ $name }’ 라이선스의 본문입니다.

addon-same-author = { $name }의 다른 부가 기능
shot-close = 닫기
shot-previous = 이전
shot-next = 다음
usage-title = 사용자와 다운로드 추이
usage-users-chart = { $first }부터 { $last }까지의 사용자: 처음 { $from }, 마지막 { $to }
usage-downloads-chart = { $first }부터 { $last }까지의 월별 다운로드: 처음 { $from }, 마지막 { $to }
usage-table = 수치 보기
usage-month = 월
usage-users = 사용자
usage-downloads = 다운로드

filter-label = 보기
filter-text = 글 있음
filter-current = 최신 버전
order-label = 정렬
order-language = 내 언어 먼저
order-helpful = 도움순
title-filtered = { $title }: { $filter }
rating-year = { $date } 이전 1년간 { $mean }(리뷰 { $count }개)
rating-rule = ‘평점순’은 이 평균이 아니라 평균의 95% 신뢰 구간 하한(Wilson 1927)을 기준으로 정렬합니다. 만점 몇 개를 받은 것이 좋은 평점을 많이 받은 것보다 앞서지 않게 하기 위해서입니다.

title-all = 모든 부가 기능
description-all = 이 갤러리의 부가 기능 { $count }개를 사용자, 평점, 날짜, 이름순으로 모두 볼 수 있습니다.
sort-added = 등록순
title-languages = 언어별 부가 기능
description-languages = 어떤 부가 기능이 어떤 언어로 번역되어 있는지 볼 수 있습니다.
languages-intro = 이 페이지의 언어와 관계없이, 부가 기능의 화면이 번역되어 있는 언어입니다.
title-language = { $name } 지원 부가 기능
description-language = { $name } 지원 부가 기능이 { $count }개 있습니다.
title-announcements = 이 갤러리의 공지
description-announcements = 이 갤러리에서 바뀐 점과 사용자가 알아야 할 내용입니다.
announcement-until = { $date }까지
announcements-all = 모든 공지

feed-site = 신규 및 업데이트된 부가 기능
feed-list = { $name }: 신규 및 업데이트된 부가 기능
feed-versions = { $name }의 버전
feed-reviews = { $name }의 리뷰
feed-decisions = 이 갤러리의 결정
feed-announcements = 이 갤러리의 공지
feed-decision = { $outcome }: { $name }
feed-review = { $author }의 평점: 별 { $stars }개

title-feedback = 이 사이트에 대한 의견
description-feedback = 이 사이트에 대한 의견과 그 처리 결과입니다.
feedback-intro = 이 사이트에 들어온 의견과 그 처리 결과입니다.
feedback-empty = 아직 들어온 의견이 없습니다.
feedback-open = 미처리
feedback-planned = 예정
feedback-done = 완료
feedback-declined = 거절
feedback-answer = { $author }의 답변
form-title-feedback = 이 사이트에 대한 의견 쓰기
form-closed-site = 이 사이트에서는 아무것도 보낼 수 없습니다. 운영자에게 연락하는 방법은 이 갤러리를 안내하는 페이지에 있습니다.
form-elsewhere = 이 양식의 내용은 { $host }에 전송됩니다.
report-security = 사용자에게 위험함
report-spam = 광고이거나 가짜임
report-rights = 다른 사람의 것을 무단으로 사용함
report-abuse = 모욕적이거나 위협적임
report-broken = 작동하지 않음
report-other = 기타

title-translations = 번역
description-translations = 이 갤러리가 어떤 언어로 얼마나 번역되어 있는지 볼 수 있습니다.
translations-intro = 이 갤러리의 내용이 언어별로 실제로 얼마나 마련되어 있는지 보여 줍니다. 없는 것은 다른 언어로 나오며 그 사실이 표시됩니다.
translations-language = 언어
translations-interface = 화면
translations-names = 이름
translations-summaries = 요약
translations-descriptions = 설명
translations-notes = 릴리스 노트
translations-captions = 그림 설명
translations-policies = 정책
translations-pages = 페이지
title-translation = 번역: { $language }
description-translation = { $language } 번역이 있는 것과 아직 없는 것을 볼 수 있습니다.
translations-of = { $total }개 중 { $done }개
translations-missing = 이 언어 번역이 아직 없는, 사용자가 많은 부가 기능
translations-missing-none = 이 언어 번역이 없는 부가 기능은 없습니다.
translations-help = 번역을 돕는 방법
    .text = 두 언어를 아는 사람이라면 누구나 어떤 글이든 번역할 수 있습니다. 글의 출처에 번역을 제안하세요. 출처로 가는 링크는 각 부가 기능의 페이지에 있습니다. 이 사이트의 글은 사이트의 소스 코드에 들어 있습니다.
