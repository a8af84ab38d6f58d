# What else a listing and the gallery show: comparisons of versions, where files come from, numbers over time, legal texts,
# filters of reviews, lists of everything, feeds, feedback on the site, and how far translations are.

## Versions compared

# Opens a list of what differs from the version before. $version: the one before.
compare-title = Compared with { $version }
# Labels in that list. Length: short.
compare-permissions-added = New permissions
compare-permissions-removed = No longer asked for
compare-works-now = Now works with
compare-works-no-longer = No longer works with
compare-licence = Licence
compare-size = Size
# A value that changed. $from, $to: such as two sizes.
compare-became = { $from }, now { $to }
# In place of the list.
compare-nothing = Same permissions, licence and compatibility.

## The table of what works with what

# Caption of the table.
compatibility-table = Which version works with what
# Heading of its first column. Length: one word.
compatibility-version = Version
# In a cell. $min, $max: versions of a program.
range-from = { $min } or later
range-until = up to { $max }
range-both = { $min } to { $max }
range-any = any
# In an empty cell, for screen readers.
range-none = does not work

## Where a version comes from, and how to check it

# Opens the section.
verify-title = How to check a download
verify-text = Work out the checksum of the file that you downloaded and compare it with the one above. If they differ, do not install the file: it is damaged or was changed on its way.
# Label of a list of facts about a version. Length: short.
provenance-title = Where it comes from
provenance-source = Source code of this version
# $name: who approved it. $date: formatted.
provenance-approved = Approved by { $name } on { $date }
# A version that nobody decided about.
provenance-unreviewed = Not reviewed
provenance-signature = Signature

## Legal texts

# Links on an add-on's page, and headings of the pages. Length: short.
addon-privacy-policy = Privacy policy
addon-eula = Licence agreement
# $name: the add-on.
title-privacy-policy = Privacy policy of { $name }
title-eula = Licence agreement of { $name }
description-privacy-policy = What { $name } does with data, in the words of its developers.
description-eula = What one agrees to by using { $name }, in the words of its developers.
# $name: the licence.
title-licence = Licence: { $name }
description-licence = The text of the licence { $name }.

## More on an add-on's page

# Heading over other add-ons of its first author. $name: the author.
addon-same-author = More by { $name }
# Links of an enlarged picture. Length: one word.
shot-close = Close
shot-previous = Previous
shot-next = Next
# Heading over a chart.
usage-title = Users and downloads over time
# Name of a chart, for screen readers. $first, $last: months, formatted. $from, $to: numbers, formatted.
usage-users-chart = Users from { $first } to { $last }: from { $from } to { $to }
usage-downloads-chart = Downloads a month from { $first } to { $last }: from { $from } to { $to }
# Opens the numbers.
usage-table = Show the numbers
usage-month = Month
usage-users = Users
usage-downloads = Downloads

## Filters and orders of reviews: links. Length: short.

# Names of the two lists of links, for screen readers.
filter-label = Show
filter-text = With text
filter-current = For the current version
order-label = Order
order-language = Your language first
order-helpful = Most helpful
# Title of a filtered page. $title: "Reviews of ..."; $filter: what is shown.
title-filtered = { $title }: { $filter }
# Shown beside the mean of all time. $mean: formatted, $date: of the newest review. $count: how many.
rating-year =
    { $count ->
        [one] { $mean } in the year before { $date }, from one review
       *[other] { $mean } in the year before { $date }, from { $count } reviews
    }
# Says how add-ons are ordered. Keep the names in parentheses.
rating-rule = “Best rated” does not order by this mean but by the lower end of its 95 % confidence interval (Wilson 1927), so that a few perfect ratings do not stand above many good ones.

## Lists of everything

# Link in the header, title and heading.
title-all = All add-ons
description-all =
    { $count ->
        [one] The one add-on of this gallery.
       *[other] All { $count } add-ons of this gallery, by use, rating, date and name.
    }
# Order of a list. Length: short.
sort-added = New here
# Title and heading of the list of languages.
title-languages = Add-ons by language
description-languages = Which add-ons are themselves translated into which language.
languages-intro = The languages that add-ons themselves speak, whatever language this page is in.
# $name: the name of a language.
title-language = Add-ons in { $name }
description-language =
    { $count ->
        [one] One add-on that speaks { $name }.
       *[other] { $count } add-ons that speak { $name }.
    }
# Title and heading of the page of notices.
title-announcements = News of this gallery
description-announcements = What changed in this gallery and what its users should know.
# Until when a notice holds. $date: formatted.
announcement-until = Until { $date }
# Link from the start page.
announcements-all = All news

## Feeds. $name: an add-on, a list or a person.

feed-site = New and updated add-ons
feed-list = { $name }: new and updated add-ons
feed-versions = Versions of { $name }
feed-reviews = Reviews of { $name }
feed-decisions = Decisions of this gallery
feed-announcements = News of this gallery
# Title of an entry of a feed. $outcome: such as "Approved". $name: the add-on.
feed-decision = { $outcome }: { $name }
# $stars: 1 to 5. $author: who wrote it.
feed-review =
    { $stars ->
        [one] { $stars } star from { $author }
       *[other] { $stars } stars from { $author }
    }

## Feedback on the site itself

# Link in the footer, title and heading.
title-feedback = Feedback on this site
description-feedback = What people say about this site, and what became of it.
feedback-intro = What people said about this site, and what became of it.
feedback-empty = Nobody has said anything yet.
# What became of it. Length: one word.
feedback-open = Open
feedback-planned = Planned
feedback-done = Done
feedback-declined = Declined
# Heading of the answer. $author: who answers.
feedback-answer = Answer from { $author }
# Heading of a form.
form-title-feedback = Say something about this site
# In place of forms that are about the gallery and not about one add-on.
form-closed-site = Nothing can be sent from this site. The pages about this gallery say how to reach the people who run it.
# Shown above forms: they belong to another address. $host: its name.
form-elsewhere = This form is sent to { $host }.
# What a report is about: choices of a list. Length: short.
report-security = It is a danger to its users
report-spam = It is advertising or a fake
report-rights = It uses what belongs to somebody else
report-abuse = It is insulting or threatening
report-broken = It does not work
report-other = Something else

## How far translations are

# Link in the footer, title and heading.
title-translations = Translations
description-translations = How much of this gallery is translated into which language.
translations-intro = How much of this gallery truly exists in each language. What is missing is shown in another one, and marked.
# Headings of columns. Length: one word.
translations-language = Language
translations-interface = Interface
translations-names = Names
translations-summaries = Summaries
translations-descriptions = Descriptions
translations-notes = Release notes
translations-captions = Captions
translations-policies = Policies
translations-pages = Pages
# Title and heading of the page of one language. $language: its name.
title-translation = Translations: { $language }
description-translation = What is translated into { $language }, and what is still missing.
# $done, $total: numbers, formatted.
translations-of = { $done } of { $total }
# Heading over add-ons without this language.
translations-missing = Most used add-ons that are still missing it
translations-missing-none = None is missing it.
# Heading, and text.
translations-help = How to help
translations-help-text = Every text can be translated by anybody who knows both languages: propose your translation where the text comes from. Each add-on’s page links to it; the texts of this site belong to its source.
