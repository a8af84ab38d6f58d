# Decisions in public: an add-on's history, the page of one that is gone, the queue, and the policies.

## An add-on's history: everything that was decided about it, oldest first

# Title and heading of an add-on's history. $name: the add-on.
title-history = History of { $name }
# For search results, of an add-on's history. $name: the add-on.
description-history = Everything that was decided about { $name }: when, by whom and why.
# Under the heading of an add-on's history, one or two sentences.
history-intro = Every nomination and every decision, the oldest first. Nothing is taken out afterwards; a decision that was wrong is answered by a later one.
# Link to the history, on the page of an add-on, also of one that is gone. $count: how many entries there are.
history-all =
    { $count ->
        [one] The decision in full
       *[other] All { $count } entries of its history
    }
# Name of the link to one entry, for screen readers. $outcome: such as "Rejected".
history-entry = { $outcome }: link to this entry
# Who decided or nominated, at an entry of a history; a link where the person has a page. $actor: a name.
history-by = by { $actor }
# Which version an entry of a history is about, after its date. $version: its number.
history-version = Version { $version }
# How long it had waited when this was decided; follows the date of an entry and a comma. $days: whole days.
history-waited =
    { $days ->
        [0] decided on the same day
        [one] after one day
       *[other] after { $days } days
    }
# At an entry of a history, before the policies that the decision cites.
history-reasons = Reason:
# Link from an answer, such as an appeal, to the entry that it is about. $outcome: such as "Rejected". $date: formatted.
history-about = In answer to: { $outcome }, { $date }
# Sentence at a nomination that other people supported, in a history. $count: how many.
history-endorsements =
    { $count ->
        [one] One person supported this.
       *[other] { $count } people supported this.
    }
# Label under the heading of a history: where the add-on stands. A colon and one of the words below follow.
history-status = Where it stands

## Where an add-on stands. Length: one or two words.

# Where an add-on stands, in its history: it can be installed from the gallery.
status-listed = Listed
# Where an add-on stands, in its history: nominated, but not decided about yet.
status-pending = Waiting for review
# Where an add-on stands, in its history: the reviewers did not accept it.
status-rejected = Rejected
# Where an add-on stands, in its history: the reviewers switched it off.
status-disabled = Disabled
# Where an add-on stands, in its history: it is no longer part of the gallery.
status-removed = Removed

## The page that an add-on leaves when it is no longer listed, or that it has before

# Title and heading of the page of an add-on that is gone and whose name may not be shown.
tombstone-nameless = This add-on was removed
# Sentences under the heading of the page of an add-on that is not listed yet: it waits.
tombstone-pending = This add-on was nominated and waits for its review. It cannot be installed from here yet.
# Sentences under the heading of the page of an add-on that was not accepted.
tombstone-rejected = This add-on was reviewed and not accepted. It was never available here.
# Sentences under the heading of the page of an add-on that was switched off.
tombstone-disabled = The reviewers switched this add-on off. It cannot be installed from here any more.
# Sentences under the heading of the page of an add-on that left the gallery.
tombstone-removed = This add-on is no longer part of the gallery. It cannot be installed from here any more.
# For search results, of the page of an add-on that is not listed. $name: the add-on.
description-tombstone = { $name } is not listed here. This page says what was decided, when and why.
# Heading over what people should do who have installed an add-on that is not listed.
tombstone-act = If you use it
# Text under "If you use it", where the add-on waits for its review.
tombstone-act-pending = There is nothing to do.
# Text under "If you use it", where the add-on was not accepted.
tombstone-act-rejected = There is nothing to do.
# Text under "If you use it", where the add-on was switched off; the newest decision with its reason stands below.
tombstone-act-disabled = Remove it from your programs, unless the reason below says otherwise. It gets no more updates.
# Text under "If you use it", where the add-on left the gallery.
tombstone-act-removed = You can go on using it, but it gets no more updates from here.
# Heading over the newest decision, on the page of an add-on that is not listed.
tombstone-decision = What was decided
# Sentence in place of the newest decision, on the page of an add-on that is not listed, where none is on record.
tombstone-no-decision = No decision is on record: it left the gallery together with the source that listed it.
# Before the link to the add-on that takes the place of one that is not listed.
tombstone-replaced = In its place:
# Link to the queue, on the page of an add-on that waits for its review.
tombstone-queue = See the queue and how long reviews take

## The queue

# Link in the footer, title and heading. Length: short.
title-queue = Review queue
# For search results, of the page of the review queue.
description-queue = Which add-ons wait for a review, since when, and how long reviews take at the moment.
# Under the heading of the review queue, one or two sentences.
queue-intro = Every add-on is looked at by people before it is listed. This page shows what waits, in the order in which it will be looked at, and how long that takes.
# Under the heading of the review queue: the day that its numbers are from. $date: formatted.
queue-as-of = As of { $date }.
# Heading of a column of the queue: which add-on is looked at first, second and so on. Length: short.
queue-place = Place
# Heading of a column of the queue: the add-on's name. Length: short.
queue-addon = Add-on
# Heading of a column of the queue: a date. Length: short.
queue-since = Waiting since
# Heading of a column of the queue: how many days an add-on has waited. Length: short.
queue-days = Days
# Heading of a column of the queue: who an add-on waits for, one of the two below. Length: short.
queue-state = Waits for
# In a cell of the queue: who an add-on waits for. Length: short.
queue-for-reviewers = the reviewers
# In a cell of the queue: what an add-on waits for, where the reviewers asked something. Length: short.
queue-for-developer = the developer’s answer
# Sentence in place of the queue where nothing waits.
queue-empty = Nothing waits at the moment.
# Heading of a section of the page of the queue.
queue-times = How long reviews take
# First of three sentences under "How long reviews take". $median: days, a raw number. $weeks: how many weeks these numbers look back on.
# .label: names that line of the chart and a column of its table. Length: short.
queue-median =
    { $median ->
        [0] Half of the reviews of the last { $weeks } weeks were done on the same day,
        [one] Half of the reviews of the last { $weeks } weeks were done within one day,
       *[other] Half of the reviews of the last { $weeks } weeks were done within { $median } days,
    }
    .label = Median
# Second of three sentences under "How long reviews take": goes on from the one before. $ninetieth: days, a raw number.
# .label: names that line of the chart and a column of its table. Length: short.
queue-ninetieth =
    { $ninetieth ->
        [0] nine out of ten on the same day.
        [one] nine out of ten within one day.
       *[other] nine out of ten within { $ninetieth } days.
    }
    .label = 90 %
# Third of three sentences under "How long reviews take". $count: how many people decided in that time.
queue-reviewers =
    { $count ->
        [one] One reviewer was active in that time.
       *[other] { $count } reviewers were active in that time.
    }
# Sentence under "How long reviews take" where nothing was decided in that time. $weeks: how many weeks the numbers look back on.
queue-no-times = Nothing was decided in the last { $weeks } weeks.
# Opens the table with the numbers of the chart of the queue, and is its name for screen readers.
queue-chart = Days that reviews took, by week
# Heading of a column of the table of reviews by week; dates stand below: the first day of each week. Length: short.
queue-week = Week from
# Heading of a column of the table of reviews by week: how many reviews were done in a week. Length: short.
queue-reviews = Reviews
# Heading at the end of the page of the queue, over a form. .text: the paragraph under it.
queue-nominate = Nominate an add-on
    .text = Anybody may nominate an add-on, not only its developer. Say why it would help people; that is published with your name.
# Heading at the end of the page of the queue. .text: the paragraph under it.
queue-join = Become a reviewer
    .text = Reviewers are people who have published or reviewed add-ons and know the policies. Every decision is public and carries the name of whoever made it.

## Policies

# Link in the footer, in trails and on the page of the queue; title and heading. Length: short.
title-policies = Policies
# For search results, of the page of all policies.
description-policies = The rules that add-ons are judged by, and the decisions that cite them.
# Under the heading of the page of all policies.
policies-intro = Decisions are made by these rules. Each page lists the decisions that cite the rule.
# Title of the page of a policy, in browser tabs. $name: the policy.
title-policy = { $name }
# For search results, of the page of a policy. $name: the policy.
description-policy = What the policy “{ $name }” says, and which decisions cite it.
# Under the name of a policy, on its page and on that of all policies. $count: how many decisions cite it.
policy-cited =
    { $count ->
        [0] No decision cites it yet.
        [one] One decision cites it.
       *[other] { $count } decisions cite it.
    }
# Heading on the page of a policy over the decisions that cite it.
policy-decisions = Decisions that cite it
# Sentence on the page of a policy, where only the newest of its decisions are shown. $shown: how many.
policy-newest =
    { $shown ->
        [one] The newest one is shown.
       *[other] The newest { $shown } are shown.
    }
# In place of the text of a policy that has none, and of the list of policies while there are none.
policy-empty = The text of this policy has not been published yet.

## On an add-on's page

# The badge at the head of an add-on's page, a link to the decision; who decided follows (history-by). $date: formatted.
recommended-since = Recommended on { $date }: see why
# At a blocked version, on the page of versions: link to the decision with the reviewers' advice.
version-blocked-why = Why it was blocked, and what to do
