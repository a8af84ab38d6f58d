# 공개된 결정: 부가 기능의 이력, 등록되어 있지 않은 부가 기능의 페이지, 심사 대기열, 심사 정책.

title-history = { $name }의 이력
description-history = { $name }에 대한 모든 결정을 언제, 누가, 왜 내렸는지와 함께 볼 수 있습니다.
history-intro = 모든 등재 신청과 결정이 오래된 순서대로 나옵니다. 나중에 지우는 것은 없습니다. 잘못된 결정에는 이후의 결정으로 답합니다.
history-all =
    { $count ->
        [1] 결정 전문 보기
       *[other] 이력 { $count }개 모두 보기
    }
history-entry = { $outcome }: 이 항목의 링크
history-by = { $actor } 님
history-version = 버전 { $version }
history-waited =
    { $days ->
        [0] 당일에 결정
       *[other] { $days }일 뒤에 결정
    }
history-reasons = 이유:
history-about = 답변 대상: { $outcome }, { $date }
history-endorsements = { $count }명이 이 등재 신청을 지지했습니다.
history-status = 현재 상태

status-listed = 등록됨
status-pending = 심사 대기 중
status-rejected = 거부됨
status-disabled = 비활성화됨
status-removed = 제거됨

tombstone-nameless = 이 부가 기능은 제거되었습니다
tombstone-pending = 이 부가 기능은 등재 신청되어 심사를 기다리고 있습니다. 아직 여기에서 설치할 수 없습니다.
tombstone-rejected = 이 부가 기능은 심사를 거쳤으나 받아들여지지 않았습니다. 이곳에서 제공된 적이 없습니다.
tombstone-disabled = 심사자가 이 부가 기능을 비활성화했습니다. 더 이상 여기에서 설치할 수 없습니다.
tombstone-removed = 이 부가 기능은 이제 갤러리에 없습니다. 더 이상 여기에서 설치할 수 없습니다.
description-tombstone = 이곳에 등록되어 있지 않은 { $name }에 대해 무엇이 언제, 왜 결정되었는지 알려 줍니다.
tombstone-act = 사용하고 있다면
tombstone-act-pending = 따로 할 일은 없습니다.
tombstone-act-rejected = 따로 할 일은 없습니다.
tombstone-act-disabled = 아래의 이유에 다른 안내가 없으면 프로그램에서 제거하세요. 더 이상 업데이트되지 않습니다.
tombstone-act-removed = 계속 사용할 수 있지만 이곳에서는 더 이상 업데이트되지 않습니다.
tombstone-decision = 결정 내용
tombstone-no-decision = 기록된 결정이 없습니다. 이 부가 기능을 등록했던 출처가 빠지면서 함께 갤러리에서 사라졌습니다.
tombstone-replaced = 대신할 부가 기능:
tombstone-queue = 대기열과 심사에 걸리는 기간 보기

title-queue = 심사 대기열
description-queue = 어떤 부가 기능이 언제부터 심사를 기다리는지, 현재 심사에 얼마나 걸리는지 볼 수 있습니다.
queue-intro = 모든 부가 기능은 등록되기 전에 사람이 살펴봅니다. 이 페이지는 무엇이 기다리고 있는지 살펴볼 순서대로 보여 주고, 심사에 얼마나 걸리는지 알려 줍니다.
queue-as-of = { $date } 기준입니다.
queue-place = 순서
queue-addon = 부가 기능
queue-since = 대기 시작일
queue-days = 일수
queue-state = 기다리는 것
queue-for-reviewers = 심사자의 심사
queue-for-developer = 개발자의 답변
queue-empty = 현재 심사를 기다리는 부가 기능이 없습니다.
queue-times = 심사에 걸리는 기간
queue-median =
    { $median ->
        [0] 지난 { $weeks }주 동안의 심사 중 절반은 당일에,
       *[other] 지난 { $weeks }주 동안의 심사 중 절반은 { $median }일 안에,
    }
    .label = 중앙값
queue-ninetieth =
    { $ninetieth ->
        [0] 열에 아홉은 당일에 끝났습니다.
       *[other] 열에 아홉은 { $ninetieth }일 안에 끝났습니다.
    }
    .label = 90%
queue-reviewers = 이 기간에 심사자 { $count }명이 활동했습니다.
queue-no-times = 지난 { $weeks }주 동안 내려진 결정이 없습니다.
queue-chart = 주별 심사 소요 일수
queue-week = 주 시작일
queue-reviews = 심사 수
queue-nominate = 부가 기능 등재 신청
    .text = 개발자가 아니어도 누구나 부가 기능의 등재를 신청할 수 있습니다. 사람들에게 어떤 도움이 되는지 적어 주세요. 적은 내용은 이름과 함께 공개됩니다.
queue-join = 심사자 되기
    .text = 심사자는 부가 기능을 공개하거나 심사한 적이 있고 정책을 아는 사람입니다. 모든 결정은 공개되며 결정한 사람의 이름이 함께 표시됩니다.

title-policies = 심사 정책
description-policies = 부가 기능을 심사하는 규칙과 이를 근거로 한 결정입니다.
policies-intro = 결정은 이 규칙에 따라 내려집니다. 각 페이지에는 해당 규칙을 근거로 한 결정이 나옵니다.
title-policy = { $name }
description-policy = ‘{ $name }’ 정책의 내용과 이를 근거로 한 결정입니다.
policy-cited =
    { $count ->
        [0] 이 정책을 근거로 한 결정이 아직 없습니다.
       *[other] 이 정책을 근거로 한 결정이 { $count }개 있습니다.
    }
policy-decisions = 이 정책을 근거로 한 결정
policy-newest = 가장 최근의 결정 { $shown }개가 나와 있습니다.
policy-empty = 이 정책의 본문은 아직 공개되지 않았습니다.

recommended-since = { $date }에 추천됨: 이유 보기
version-blocked-why = 차단된 이유와 대처 방법
