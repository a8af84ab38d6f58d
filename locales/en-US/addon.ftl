# An add-on's own page, and the page of its versions.

# The one main button of an add-on's page: it installs the add-on. Length: one word.
addon-install = Install
# Before the names of the authors at the head of an add-on's page, for screen readers; a colon follows. $count: how many.
addon-authors =
    { $count ->
        [one] Author
       *[other] Authors
    }
# Mark at add-ons that the gallery recommends, on cards and at the head of the add-on's page. Length: one word.
addon-recommended = Recommended

## Facts: a short label beside or under a value. Length: short.

# Name of the list of facts beside an add-on's page, for screen readers.
facts-label = At a glance
# Label of the mean of the ratings, in the facts of an add-on's page.
fact-rating = Rating
# Label of the number of users, in the facts of an add-on's page.
fact-users = Users
# Label of the day of the last update, in the facts of an add-on's page.
fact-updated = Updated
# Label in the details of an add-on's page; the day since which the gallery lists it follows.
fact-added = Listed since
# Label of the size of the download, in the facts of an add-on's page.
fact-size = Size
# Label of the licence in an add-on's facts and at a version, and of links to legal texts; hidden heading on a licence's page.
fact-licence = Licence
# Label of the number of the current version, in the facts of an add-on's page.
fact-version = Version
# Label of the add-on's type, such as "Extension", in the details of its page.
fact-type = Type

## Sections

# Heading on an add-on's page: over its pictures, for screen readers, and over links to pictures on other sites.
addon-screenshots = Screenshots
# Name of a picture that has no caption: for screen readers, or as the link to it. $n: its number, formatted.
screenshot-number = Screenshot { $n }
# For screen readers, in parentheses after the link to a picture that is not part of this site.
screenshot-outside = Picture on another site
# For screen readers: heading of the description on an add-on's page. .empty: sentence in place of the text where an add-on has none.
addon-description = Description
    .empty = The developer has not written a description yet.
# Heading over the notes of the current version, on an add-on's page. $version: its number.
addon-whats-new = What’s new in { $version }
# Link from an add-on's page to all versions. $count: how many there are.
addon-all-versions =
    { $count ->
        [one] Files and details of the one version
       *[other] All { $count } versions
    }
# Heading on an add-on's page over how the gallery judged it.
addon-trust = How it was judged
# Sentence under "How it was judged". $reviewers: how many people decided, 0 where unknown. $date: formatted.
trust-approved =
    { $reviewers ->
        [0] Approved on { $date }.
        [one] Approved by one reviewer on { $date }.
       *[other] Approved by { $reviewers } reviewers on { $date }.
    }
# Sentence under "How it was judged", for other decisions than an approval. $outcome: such as "Appeal upheld". $date: formatted.
trust-decided = { $outcome } on { $date }.
# Sentence after that on the decision, under "How it was judged". $days: how many days the add-on waited for the decision.
trust-waited =
    { $days ->
        [0] Decided on the same day.
        [one] Waited one day.
       *[other] Waited { $days } days.
    }

## Outcomes of decisions: a word beside a sign. Length: short.

# Outcome in an add-on's history, also $outcome in other messages: the add-on was proposed for the gallery.
outcome-nominated = Nominated
# Outcome in an add-on's history, also $outcome in other messages: the reviewers accepted the add-on or a version.
outcome-approved = Approved
# Outcome in an add-on's history, also $outcome in other messages: the reviewers did not accept it.
outcome-rejected = Rejected
# Outcome in an add-on's history, also $outcome in other messages: the reviewers asked the developer a question.
outcome-needs-information = Needs information
# Outcome in an add-on's history, also $outcome in other messages: the gallery recommends the add-on from now on.
outcome-recommended = Recommended
# Outcome in an add-on's history, also $outcome in other messages: the reviewers switched it off after it had been listed.
outcome-disabled = Disabled
# Outcome in an add-on's history, also $outcome in other messages: the add-on is listed again.
outcome-restored = Restored
# Outcome in an add-on's history, also $outcome in other messages: the developer disagreed with a decision.
outcome-appealed = Appealed
# Outcome in an add-on's history, also $outcome in other messages: the appeal was right.
outcome-appeal-upheld = Appeal upheld
# Outcome in an add-on's history, also $outcome in other messages: the appeal was not right, the decision stands.
outcome-appeal-dismissed = Appeal dismissed
# Outcome in an add-on's history, also $outcome in other messages: its developer took it back.
outcome-withdrawn = Withdrawn
# Outcome in an add-on's history, also $outcome in other messages: a reviewer confirmed an earlier decision.
outcome-endorsed = Confirmed

## Permissions, languages, rating of the content, links

# Heading on an add-on's page over what it may do; label of the same list at each version.
addon-permissions = Permissions
# Before the list of permissions on an add-on's page; each of its lines begins with a verb.
addon-permissions-intro = What it may access once it is installed:
# Heading on an add-on's page over the list of its details.
addon-details = Details
# Label in the details of an add-on's page: the languages of its own interface.
addon-languages = Languages
# In the details of an add-on's page, before the list of the languages that its own interface exists in.
addon-languages-intro = Its own interface is translated into:
# Label of the links to the add-on's categories, in the details of its page.
addon-categories = Categories
# Label of the links to the add-on's tags, in the details of its page.
addon-tags = Tags
# Label before the names of the programs that the add-on plugs into, in the details of its page.
addon-extends = Works inside
# Label of the links to the developer's own pages, in the details of an add-on's page.
addon-links = Links
# Label in the details of an add-on's page: what its content may have to warn of, such as violence.
addon-content-rating = Content
# In the details of an add-on's page, under "Content": the developer declared that it needs no warning.
content-rating-none = Nothing that needs a warning.
# How much of something (such as violence) the content has: the first of four steps. Follows its name and a colon. Length: one word.
intensity-none = none
# How much of something (such as violence) the content has: the second of four steps. Follows its name and a colon. Length: one word.
intensity-mild = mild
# How much of something (such as violence) the content has: the third of four steps. Follows its name and a colon. Length: one word.
intensity-moderate = moderate
# How much of something (such as violence) the content has: the last of four steps. Follows its name and a colon. Length: one word.
intensity-intense = intense
# What a content rating is about, in the details of an add-on's page: violence; one of the intensities above follows. Length: short.
oars-violence = Violence
# What a content rating is about, in the details of an add-on's page: drugs; one of the intensities above follows. Length: short.
oars-drugs = Alcohol, tobacco and other drugs
# What a content rating is about, in the details of an add-on's page: sex; one of the intensities above follows. Length: short.
oars-sex = Sex and nudity
# What a content rating is about, in the details of an add-on's page: swearing; one of the intensities above follows. Length: short.
oars-language = Coarse language
# What a content rating is about: sharing information with other people, or talking to them; an intensity follows. Length: short.
oars-social = Contact with other people
# What a content rating is about: content that asks for money or shows advertising; an intensity follows. Length: short.
oars-money = Purchases, gambling or advertising
# Heading at the end of an add-on's page over similar add-ons.
addon-related = Similar add-ons

## Where a link of an add-on leads. Length: short.

# Link in the details of an add-on's page: to its own site.
link-homepage = Homepage
# Link in the details of an add-on's page: to where one gets help.
link-support = Support
# Link in the details of an add-on's page: to its source code.
link-source = Source code
# Link in the details of an add-on's page: to the repository of its source code.
link-vcs = Source code
# Link in the details of an add-on's page: to where one can give money.
link-donate = Donate
# Link in the details of an add-on's page: to where one reports problems.
link-issues = Report a problem
# Link in the details of an add-on's page: to where its translators work.
link-translate = Help translate
# Link in the details of an add-on's page: to frequently asked questions.
link-faq = Questions and answers
# Link in the details of an add-on's page: to how one reaches its developers.
link-contact = Contact
# Link in the details of an add-on's page: to how one can help its developers.
link-contribute = Take part
# Link in the details of an add-on's page: to its manual.
link-documentation = Documentation
# Link in the details of an add-on's page: to what it does with data.
link-privacy = Privacy policy

## The page of versions

# Heading of an add-on's page of versions. $name: the add-on.
versions-heading = Versions of { $name }
# Heading of one version on the page of versions, and title of an entry of their feed. $version: its number.
version-number = Version { $version }
# Mark at the newest version that may be used. Length: one word.
version-current = Current
# Mark at a version that must not be used. Length: one or two words. .note: a sentence under that mark.
version-blocked = Blocked
    .note = This version was blocked for security reasons. Please use another one.
# Under the heading of a version, also on the pages of an add-on and of its permissions. $date: formatted.
version-released = Released on { $date }
# In place of the notes of a version that has none, on an add-on's page and on that of its versions.
version-notes-empty = No release notes.
# Label of the links to a version's files, on the page of versions.
version-files = Files
# Link to a file of a version. $platform: what it is for, such as "Linux".
file-for = Download for { $platform }
# Link to the one file of a version that serves all systems.
file-for-all = Download
# Label under a file, before a long number that shows whether it is complete. $algorithm: such as SHA-256.
file-digest = { $algorithm } checksum
# Label of the list of programs that a version works with, at a version and in the details of an add-on's page.
version-compatibility = Works with
# Names of programs are terms: a message says { -firefox }. They stay as they are, but for the forms that your language gives them, as
# in Polish: -android = { $case -> *[nominative] Android [accusative] Androida }, and then { -android(case: "accusative") }.
-firefox = Firefox
# Another program.
-thunderbird = Thunderbird
# What telephones run.
-android = Android
# A program that versions work with: keep the name.
application-firefox = { -firefox }
# A program that versions work with: keep the names, translate the rest.
application-firefox-android = { -firefox } for { -android }
# A program that versions work with: keep the name.
application-thunderbird = { -thunderbird }
# What a version works with, a line of a list. $application: such as Firefox. $min: its oldest version that will do.
compatible-from = { $application } { $min } or later
# What a version works with, a line of a list. $application: such as Firefox. $max: its newest version that will do.
compatible-until = { $application } up to { $max }
# What a version works with, a line of a list. $application: such as Firefox. $min, $max: from and to which version of it.
compatible-range = { $application } { $min } to { $max }
# Shown on the page of versions in place of the list while there are none.
versions-empty = No version has been published yet. Versions appear here with their notes and files.
