# Decisions in public: an add-on's history, the page of one that is gone, the queue, and the policies.

## An add-on's history: everything that was decided about it, oldest first

# Title and heading. $name: the add-on.
title-history = History of { $name }
# For search results. $name: the add-on.
description-history = Everything that was decided about { $name }: when, by whom and why.
# Under the heading, one or two sentences.
history-intro = Every nomination and every decision, the oldest first. Nothing is taken out afterwards; a decision that was wrong is answered by a later one.
# Link to the history, on an add-on's page. $count: how many entries there are.
history-all =
    { $count ->
        [one] The decision in full
       *[other] All { $count } entries of its history
    }
# Name of the link to one entry, for screen readers. $outcome: such as "Rejected".
history-entry = { $outcome }: link to this entry
# Who decided or nominated. $actor: a name.
history-by = by { $actor }
# Which version an entry is about. $version: its number.
history-version = Version { $version }
# How long it had waited when this was decided. $days: whole days.
history-waited =
    { $days ->
        [0] decided on the same day
        [one] after one day
       *[other] after { $days } days
    }
# Before the policies that a decision cites.
history-reasons = Reason:
# Link from an answer, such as an appeal, to the entry that it is about. $outcome: such as "Rejected". $date: formatted.
history-about = In answer to: { $outcome }, { $date }
# At a nomination that other people supported. $count: how many.
history-endorsements =
    { $count ->
        [one] One person supported this.
       *[other] { $count } people supported this.
    }
# Where an add-on stands: a label, and the words below it.
history-status = Where it stands

## Where an add-on stands. Length: one or two words.

status-listed = Listed
status-pending = Waiting for review
status-rejected = Rejected
status-disabled = Disabled
status-removed = Removed

## The page that an add-on leaves when it is no longer listed, or that it has before

# Title and heading of one whose name may not be shown.
tombstone-nameless = This add-on was removed
# Text under the heading, by where it stands.
tombstone-pending = This add-on was nominated and waits for its review. It cannot be installed from here yet.
tombstone-rejected = This add-on was reviewed and not accepted. It was never available here.
tombstone-disabled = The reviewers switched this add-on off. It cannot be installed from here any more.
tombstone-removed = This add-on is no longer part of the gallery. It cannot be installed from here any more.
# For search results. $name: the add-on.
description-tombstone = { $name } is not listed here. This page says what was decided, when and why.
# Heading over what people should do who have installed it.
tombstone-act = If you use it
tombstone-act-pending = There is nothing to do.
tombstone-act-rejected = There is nothing to do.
tombstone-act-disabled = Remove it from your programs, unless the reason below says otherwise. It gets no more updates.
tombstone-act-removed = You can go on using it, but it gets no more updates from here.
# Heading over the newest decision.
tombstone-decision = What was decided
# Where no decision is on record.
tombstone-no-decision = No decision is on record: it left the gallery together with the source that listed it.
# Before the link to the add-on that takes its place.
tombstone-replaced = In its place:
# Link to the queue.
tombstone-queue = See the queue and how long reviews take

## The queue

# Link in the footer, title and heading. Length: short.
title-queue = Review queue
description-queue = Which add-ons wait for a review, since when, and how long reviews take at the moment.
queue-intro = Every add-on is looked at by people before it is listed. This page shows what waits, in the order in which it will be looked at, and how long that takes.
# Under the heading: the day that the numbers are from. $date: formatted.
queue-as-of = As of { $date }.
# Headings of columns and cells. Length: short.
queue-place = Place
queue-addon = Add-on
queue-since = Waiting since
queue-days = Days
queue-state = Waits for
# Who an add-on waits for.
queue-for-reviewers = the reviewers
queue-for-developer = the developer’s answer
queue-empty = Nothing waits at the moment.
# Heading.
queue-times = How long reviews take
# $median, $ninetieth: days, raw numbers. $weeks: how many weeks these numbers look back on.
queue-median =
    { $median ->
        [0] Half of the reviews of the last { $weeks } weeks were done on the same day,
        [one] Half of the reviews of the last { $weeks } weeks were done within one day,
       *[other] Half of the reviews of the last { $weeks } weeks were done within { $median } days,
    }
# Goes on from the sentence above.
queue-ninetieth =
    { $ninetieth ->
        [0] nine out of ten on the same day.
        [one] nine out of ten within one day.
       *[other] nine out of ten within { $ninetieth } days.
    }
# $count: how many people decided in that time.
queue-reviewers =
    { $count ->
        [one] One reviewer was active in that time.
       *[other] { $count } reviewers were active in that time.
    }
# Where nothing was decided in that time.
queue-no-times = Nothing was decided in the last { $weeks } weeks.
# Name of the chart and of the table with the same numbers.
queue-chart = Days that reviews took, by week
queue-week = Week from
queue-reviews = Reviews
queue-median-label = Median
queue-ninetieth-label = 90 %
# Headings and texts at the end of the page.
queue-nominate = Nominate an add-on
queue-nominate-text = Anybody may nominate an add-on, not only its developer. Say why it would help people; that is published with your name.
queue-join = Become a reviewer
queue-join-text = Reviewers are people who have published or reviewed add-ons and know the policies. Every decision is public and carries the name of whoever made it.

## Policies

# Link in the footer, title and heading. Length: short.
title-policies = Policies
description-policies = The rules that add-ons are judged by, and the decisions that cite them.
policies-intro = Decisions are made by these rules. Each page lists the decisions that cite the rule.
# $name: the policy.
title-policy = { $name }
# $name: the policy.
description-policy = What the policy “{ $name }” says, and which decisions cite it.
# $count: how many decisions cite a policy.
policy-cited =
    { $count ->
        [0] No decision cites it yet.
        [one] One decision cites it.
       *[other] { $count } decisions cite it.
    }
# Heading over those decisions.
policy-decisions = Decisions that cite it
# Where only the newest ones are shown. $shown: how many.
policy-newest =
    { $shown ->
        [one] The newest one is shown.
       *[other] The newest { $shown } are shown.
    }
# In place of the text of a policy that has none.
policy-empty = The text of this policy has not been published yet.

## On an add-on's page

# Link beside "Recommended" to the decision. $date: formatted.
recommended-since = Recommended on { $date }: see why
# At a blocked version: link to the decision with the reviewers' advice.
version-blocked-why = Why it was blocked, and what to do
