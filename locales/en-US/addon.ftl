# An add-on's own page, and the page of its versions.

# The one main button. Length: one word.
addon-install = Install
# Before the names of the authors, for screen readers. $count: how many.
addon-authors =
    { $count ->
        [one] Author
       *[other] Authors
    }
# At add-ons that the gallery recommends. Length: one word.
addon-recommended = Recommended

## Facts: a short label beside or under a value. Length: short.

# Name of the list of facts, for screen readers.
facts-label = At a glance
fact-rating = Rating
fact-users = Users
fact-updated = Updated
fact-added = Listed since
fact-size = Size
fact-licence = Licence
fact-version = Version
fact-type = Type

## Sections

addon-screenshots = Screenshots
# Name of a picture that has no caption. $n: its number.
screenshot-number = Screenshot { $n }
# In the frame of a picture that is not part of this site: the link leads to it.
screenshot-outside = Picture on another site
# For screen readers: heading of the description.
addon-description = Description
# Shown where an add-on has no description.
addon-description-empty = The developer has not written a description yet.
# Heading over the notes of the current version. $version: its number.
addon-whats-new = What’s new in { $version }
# Link to all versions. $count: how many there are.
addon-all-versions =
    { $count ->
        [one] Files and details of the one version
       *[other] All { $count } versions
    }
# Heading over how the gallery judged the add-on.
addon-trust = How it was judged
# $reviewers: how many people decided, 0 where unknown. $date: formatted.
trust-approved =
    { $reviewers ->
        [0] Approved on { $date }.
        [one] Approved by one reviewer on { $date }.
       *[other] Approved by { $reviewers } reviewers on { $date }.
    }
# Any other newest decision. $outcome: one of the words below, such as "Rejected". $date: formatted.
trust-decided = { $outcome } on { $date }.
# Follows one of the two. $days: how long the add-on waited for the decision.
trust-waited =
    { $days ->
        [0] Decided on the same day.
        [one] Waited one day.
       *[other] Waited { $days } days.
    }

## Outcomes of decisions: a word beside a sign. Length: short.

outcome-nominated = Nominated
outcome-approved = Approved
outcome-rejected = Rejected
# The reviewers asked the developer a question.
outcome-needs-information = Needs information
outcome-recommended = Recommended
outcome-disabled = Disabled
outcome-restored = Restored
# The developer disagreed with a decision.
outcome-appealed = Appealed
# The appeal was right.
outcome-appeal-upheld = Appeal upheld
outcome-appeal-dismissed = Appeal dismissed
# By its developer.
outcome-withdrawn = Withdrawn
# A reviewer confirmed an earlier decision.
outcome-endorsed = Confirmed

## Permissions, languages, rating of the content, links

addon-permissions = Permissions
# Before the list of permissions.
addon-permissions-intro = What it may access once it is installed:
addon-details = Details
addon-languages = Languages
# Name of the list of languages that the add-on's own interface exists in.
addon-languages-intro = Its own interface is translated into:
addon-categories = Categories
addon-tags = Tags
# Before the names of the programs that the add-on plugs into.
addon-extends = Works inside
addon-links = Links
addon-content-rating = Content
# Shown where the developer declared that the content needs no warning.
content-rating-none = Nothing that needs a warning.
# How much of something (such as violence) the content has. Length: one word.
intensity-none = none
intensity-mild = mild
intensity-moderate = moderate
intensity-intense = intense
# What a content rating is about; one of the intensities above follows. Length: short.
oars-violence = Violence
oars-drugs = Alcohol, tobacco and other drugs
oars-sex = Sex and nudity
oars-language = Coarse language
# Sharing information with other people, or talking to them.
oars-social = Contact with other people
oars-money = Purchases, gambling or advertising
# Heading over similar add-ons.
addon-related = Similar add-ons

## Where a link of an add-on leads. Length: short.

link-homepage = Homepage
link-support = Support
link-source = Source code
link-vcs = Source code
link-donate = Donate
link-issues = Report a problem
link-translate = Help translate
link-faq = Questions and answers
link-contact = Contact
link-contribute = Take part
link-documentation = Documentation
link-privacy = Privacy policy

## The page of versions

# Heading. $name: the add-on.
versions-heading = Versions of { $name }
# Heading of one version. $version: its number.
version-number = Version { $version }
# Mark at the newest version. Length: one word.
version-current = Current
# Mark at a version that must not be used. Length: one or two words.
version-blocked = Blocked
# Under that mark.
version-blocked-note = This version was blocked for security reasons. Please use another one.
# $date: formatted.
version-released = Released on { $date }
version-notes-empty = No release notes.
version-files = Files
# Link to a file. $platform: what it is for, such as "Linux".
file-for = Download for { $platform }
# Link to the one file that serves all systems.
file-for-all = Download
# Before a long number that shows whether a file is complete. $algorithm: such as SHA-256.
file-digest = { $algorithm } checksum
# Heading over the programs that the version works with.
version-compatibility = Works with
# Programs: keep the name, translate the rest.
application-firefox = Firefox
application-firefox-android = Firefox for Android
application-thunderbird = Thunderbird
# $application: such as Firefox. $min, $max: versions of it.
compatible-from = { $application } { $min } or later
compatible-until = { $application } up to { $max }
compatible-range = { $application } { $min } to { $max }
# Shown in place of the list.
versions-empty = No version has been published yet. Versions appear here with their notes and files.
