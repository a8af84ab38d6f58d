# What else a listing and the gallery show: comparisons of versions, where files come from, numbers over time, legal texts,
# filters of reviews, lists of everything, feeds, feedback on the site, and how far translations are.

## Versions compared

# Opens a list of what differs from the version before, at each version on the page of versions. $version: the one before.
compare-title = Compared with { $version }
# Label in the comparison of two versions: permissions that the version before did not ask for. Length: short.
compare-permissions-added = New permissions
# Label in the comparison of two versions: permissions that only the version before asked for. Length: short.
compare-permissions-removed = No longer asked for
# Label in the comparison of two versions: programs, such as "Firefox 115 or later", follow. Length: short.
compare-works-now = Now works with
# Label in the comparison of two versions: programs that only the version before worked with follow. Length: short.
compare-works-no-longer = No longer works with
# Label in the comparison of two versions: the licence before and now. Length: short.
compare-licence = Licence
# Label in the comparison of two versions: the size of the download before and now. Length: short.
compare-size = Size
# A value that changed, in the comparison of two versions. $from, $to: what it was and what it is, such as two sizes.
compare-became = { $from }, now { $to }
# Sentence in the comparison of two versions, where nothing differs.
compare-nothing = Same permissions, licence and compatibility.

## The table of what works with what

# Opens a table on the page of versions, and is its name for screen readers.
compatibility-table = Which version works with what
# Heading of the first column of the table of what works with what; others are programs. Length: one word.
compatibility-version = Version
# In a cell of the table of what works with what: which versions of a program. $min: the oldest.
range-from = { $min } or later
# In a cell of the table of what works with what: which versions of a program. $max: the newest.
range-until = up to { $max }
# In a cell of the table of what works with what: which versions of a program. $min, $max: the oldest and the newest.
range-both = { $min } to { $max }
# In a cell of the table of what works with what: all versions of a program. Length: one word.
range-any = any
# In a cell of the table of what works with what, for screen readers in place of a dash.
range-none = does not work

## Where a version comes from, and how to check it

# Opens a section at the end of the page of versions.
verify-title = How to check a download
# Text of the section on how to check a download; the checksums stand at the files above, commands that work one out follow.
verify-text = Work out the checksum of the file that you downloaded and compare it with the one above. If they differ, do not install the file: it is damaged or was changed on its way.
# Label of a list of facts about a version, on the page of versions. Length: short.
provenance-title = Where it comes from
# Link in the facts about where a version comes from. Length: short.
provenance-source = Source code of this version
# In the facts about where a version comes from; a link where the decision has a page. $name: who approved it. $date: formatted.
provenance-approved = Approved by { $name } on { $date }
# In the facts about where a version comes from: nobody decided about it. Length: short.
provenance-unreviewed = Not reviewed
# Label under a file of a version, before its signature or the address of that. Length: short.
provenance-signature = Signature

## Legal texts

# Link in the details of an add-on's page, and heading for screen readers on the page of that text. Length: short.
addon-privacy-policy = Privacy policy
# Link in the details of an add-on's page, and heading for screen readers on the page of that text. Length: short.
addon-eula = Licence agreement
# Title and heading of the page of an add-on's privacy policy. $name: the add-on.
title-privacy-policy = Privacy policy of { $name }
# Title and heading of the page of an add-on's licence agreement. $name: the add-on.
title-eula = Licence agreement of { $name }
# For search results, of the page of an add-on's privacy policy. $name: the add-on.
description-privacy-policy = What { $name } does with data, in the words of its developers.
# For search results, of the page of an add-on's licence agreement. $name: the add-on.
description-eula = What one agrees to by using { $name }, in the words of its developers.
# Title of the page of a licence's text, in browser tabs. $name: the licence.
title-licence = Licence: { $name }
# For search results, of the page of a licence's text. $name: the licence.
description-licence = The text of the licence { $name }.

## More on an add-on's page

# Heading over other add-ons of its first author, at the end of an add-on's page. $name: the author.
addon-same-author = More by { $name }
# Link under an enlarged picture on an add-on's page: back to the page. Length: one word.
shot-close = Close
# Link under an enlarged picture on an add-on's page: to the picture before. Length: one word.
shot-previous = Previous
# Link under an enlarged picture on an add-on's page: to the picture after. Length: one word.
shot-next = Next
# Heading over the charts on an add-on's page, and name of the table with their numbers for screen readers.
usage-title = Users and downloads over time
# Name of the chart of users, for screen readers. $first, $last: months, formatted. $from, $to: the numbers then, formatted.
usage-users-chart = Users from { $first } to { $last }: from { $from } to { $to }
# Name of the chart of downloads, for screen readers. $first, $last: months, formatted. $from, $to: the numbers then, formatted.
usage-downloads-chart = Downloads a month from { $first } to { $last }: from { $from } to { $to }
# Opens the table with the numbers of the charts, on an add-on's page.
usage-table = Show the numbers
# Heading of a column of the table of users and downloads: months stand below. Length: one word.
usage-month = Month
# Over a chart, before its months, and heading of a column of their table: numbers of users. Length: one word.
usage-users = Users
# Over a chart, before its months, and heading of a column of their table: downloads in a month. Length: one word.
usage-downloads = Downloads

## Filters and orders of reviews: links. Length: short.

# Name of the links that filter and order reviews, for screen readers: show (which ones).
filter-label = Show
# Link over the reviews: only those with a text; also $filter in a title.
filter-text = With text
# Link over the reviews: only those of the current version; also $filter in a title.
filter-current = For the current version
# Name of the links that order reviews, for screen readers.
order-label = Order
# Link over the reviews: those in the reader's language come first.
order-language = Your language first
# Link over the reviews: those that most people found helpful come first; also $filter in a title.
order-helpful = Most helpful
# Title of a page of reviews of which some are shown. $title: "Reviews of ...". $filter: which, such as "With text".
title-filtered = { $title }: { $filter }
## Beside the stars of an add-on

# Beside the mean of all time, on the page of reviews.
# $mean: formatted. $date: day of the newest review, formatted. $count: how many reviews of that year.
rating-year =
    { $count ->
        [one] { $mean } in the year before { $date }, from one review
       *[other] { $mean } in the year before { $date }, from { $count } reviews
    }
# Says how add-ons are ordered, on the page of reviews and over the list "Best rated". Keep the name and the year in parentheses.
rating-rule = “Best rated” does not order by this mean but by the lower end of its 95 % confidence interval (Wilson 1927), so that a few perfect ratings do not stand above many good ones.

## Lists of everything

# Link in the footer and on the start page; title and heading of the list of all add-ons.
title-all = All add-ons
# For search results, of the list of all add-ons. $count: how many there are.
description-all =
    { $count ->
        [one] The one add-on of this gallery.
       *[other] All { $count } add-ons of this gallery, by use, rating, date and name.
    }
# Link over a list, one of its orders: what the gallery listed last comes first. Length: short.
sort-added = New here
# Link in the footer and in a trail; title and heading of the list of languages.
title-languages = Add-ons by language
# For search results, of the list of languages.
description-languages = Which add-ons are themselves translated into which language.
# Under the heading of the list of languages.
languages-intro = The languages that add-ons themselves speak, whatever language this page is in.
# Title and heading of the list of add-ons that speak a language. $name: the language's name.
title-language = Add-ons in { $name }
# For search results, of the list of add-ons that speak a language. $name: its name. $count: how many add-ons speak it.
description-language =
    { $count ->
        [one] One add-on that speaks { $name }.
       *[other] { $count } add-ons that speak { $name }.
    }
# Link in the footer, title and heading of the page of notices.
title-announcements = News of this gallery
# For search results, of the page of notices.
description-announcements = What changed in this gallery and what its users should know.
# Under the date of a notice: until when it holds. $date: formatted.
announcement-until = Until { $date }
# Link from the start page to all notices.
announcements-all = All news

## Feeds. $name: an add-on, a list or a person.

# Title of the feed of the start page, shown by feed readers.
feed-site = New and updated add-ons
# Title of the feed of a list, shown by feed readers. $name: a category, a type, a tag, a person and so on.
feed-list = { $name }: new and updated add-ons
# Title of the feed of an add-on's versions, shown by feed readers. $name: the add-on.
feed-versions = Versions of { $name }
# Title of the feed of an add-on's reviews, shown by feed readers. $name: the add-on.
feed-reviews = Reviews of { $name }
# Title of the feed of all decisions, shown by feed readers.
feed-decisions = Decisions of this gallery
# Title of the feed of notices, shown by feed readers.
feed-announcements = News of this gallery
# Title of an entry of a feed of decisions. $outcome: such as "Approved". $name: the add-on.
feed-decision = { $outcome }: { $name }
# Title of an entry of a feed of reviews. $stars: 1 to 5. $author: who wrote it.
feed-review =
    { $stars ->
        [one] { $stars } star from { $author }
       *[other] { $stars } stars from { $author }
    }

## Feedback on the site itself

# Link in the footer, title and heading of the page of opinions on this site.
title-feedback = Feedback on this site
# For search results, of the page of opinions on this site.
description-feedback = What people say about this site, and what became of it.
# Under the heading of the page of opinions on this site.
feedback-intro = What people said about this site, and what became of it.
# Sentence in place of the list of opinions while there are none.
feedback-empty = Nobody has said anything yet.
# Mark at an opinion on this site, what became of it: nothing yet. Length: one word.
feedback-open = Open
# Mark at an opinion on this site, what became of it: it will be done. Length: one word.
feedback-planned = Planned
# Mark at an opinion on this site, what became of it: it was done. Length: one word.
feedback-done = Done
# Mark at an opinion on this site, what became of it: it will not be done. Length: one word.
feedback-declined = Declined
# Heading of the answer to an opinion on this site. $author: who answers.
feedback-answer = Answer from { $author }
# Opens a form on the page of opinions on this site.
form-title-feedback = Say something about this site
# In place of a form about the gallery (an opinion, a nomination), where nothing can be sent from this site.
form-closed-site = Nothing can be sent from this site. The pages about this gallery say how to reach the people who run it.
# Sentence before the button of each form: it belongs to another address. $host: its name.
form-elsewhere = This form is sent to { $host }.
# What a report on an add-on is about, a choice of a list: security. Length: short.
report-security = It is a danger to its users
# What a report on an add-on is about, a choice of a list: spam. Length: short.
report-spam = It is advertising or a fake
# What a report on an add-on is about, a choice of a list: somebody's rights. Length: short.
report-rights = It uses what belongs to somebody else
# What a report on an add-on is about, a choice of a list: abuse. Length: short.
report-abuse = It is insulting or threatening
# What a report on an add-on is about, a choice of a list: defects. Length: short.
report-broken = It does not work
# What a report on an add-on is about, the last choice of a list: none of the above. Length: short.
report-other = Something else

## How far translations are

# Link in the footer and in a trail; title and heading of the page of how far translations are.
title-translations = Translations
# For search results, of the page of how far translations are.
description-translations = How much of this gallery is translated into which language.
# Under the heading of the page of how far translations are.
translations-intro = How much of this gallery truly exists in each language. What is missing is shown in another one, and marked.
# Heading of the first column of the table of how far translations are. Length: one word.
translations-language = Language
# Heading of a column of how far translations are, label on a language's page: the texts of the site itself. Length: one word.
translations-interface = Interface
# Heading of a column of how far translations are, label on a language's page: names of add-ons. Length: one word.
translations-names = Names
# Heading of a column of how far translations are, label on a language's page: short descriptions of add-ons. Length: one word.
translations-summaries = Summaries
# Heading of a column of how far translations are, label on a language's page: long descriptions of add-ons. Length: one word.
translations-descriptions = Descriptions
# Heading of a column of how far translations are, label on a language's page: notes of versions. Length: one word.
translations-notes = Release notes
# Heading of a column of how far translations are, label on a language's page: captions of pictures. Length: one word.
translations-captions = Captions
# Heading of a column of how far translations are, label on a language's page: the gallery's policies. Length: one word.
translations-policies = Policies
# Heading of a column of how far translations are, label on a language's page: the site's own pages of text. Length: one word.
translations-pages = Pages
# Title and heading of the page of one language's translations. $language: its name.
title-translation = Translations: { $language }
# For search results, of the page of one language's translations. $language: its name.
description-translation = What is translated into { $language }, and what is still missing.
# Beside a bar on the page of one language's translations. $done, $total: how many texts of how many, formatted.
translations-of = { $done } of { $total }
# Heading over add-ons that have no description in this language, on the page of one language's translations.
translations-missing = Most used add-ons that are still missing it
# Sentence in place of the add-ons that have no description in this language, where there are none.
translations-missing-none = None is missing it.
# Heading at the end of the pages of how far translations are. .text: the paragraph under it.
translations-help = How to help
    .text = Every text can be translated by anybody who knows both languages: propose your translation where the text comes from. Each add-on’s page links to it; the texts of this site belong to its source.
