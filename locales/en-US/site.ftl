# Words of the frame: what every page shows around its content, titles, sizes, and the pages that are not about an add-on.
#
# For translators, in all files:
# - Plain, short sentences; no exclamation marks, no marketing. Address the reader as your language's good software does.
# - Variables that hold names, dates or numbers written out ("formatted") are put in as they are. Those called $count,
#   $stars, $reviewers and $days are raw numbers: choose a plural by them, and print them with { $count } and so on.
# - Names may be in another script than yours; the site keeps their direction apart from the text around them.

## Frame

# First link of every page, for people who use the keyboard or a screen reader. Length: short.
skip-to-content = Skip to content
# Name of the navigation in the header, for screen readers.
nav-main = Main
# Name of the trail of links above a page's heading, for screen readers.
nav-breadcrumb = You are here
# First link of that trail: the start page. Length: one word.
nav-home = Home
# Link in the header, in the footer and in trails; heading of a section of the start page. Length: one word.
nav-categories = Categories
# Heading in the footer over links to the kinds of add-ons. Length: short.
nav-browse = Browse
# Heading in the footer over links to the site's own pages. Length: short.
nav-about = About
# Name of the language chooser in the header, for screen readers; the current language's name follows it.
nav-language = Language
# Link in the footer and on the pages of translations, to the program that makes this site.
nav-source = Source code of this site
# Line in the footer.
footer-privacy = No cookies. Nothing is loaded from other sites.

## Pages of a list

# Name of the links to the pages of a long list, for screen readers.
pagination-label = Pages of this list
# Link to the page before this one. Length: short.
pagination-previous = Previous
# Link to the page after this one. Length: short.
pagination-next = Next
# Name of a link to one page of a list, for screen readers. $page: the number, formatted.
pagination-page = Page { $page }
# Shown between the links to pages on narrow screens. $page, $of: numbers, formatted.
pagination-position = Page { $page } of { $of }

## Languages

# Above a text that is in another language than the page. $language: that language's own name.
language-note = In { $language }
# Note above a page whose own text does not exist in the reader's language.
text-not-translated = The text on this page has not been translated into your language yet.
# Beside a language in the chooser in which this page's own text does not exist. Length: short.
language-untranslated = not translated
# In place of a picture that cannot be shown, on an add-on's page. Length: short.
picture-missing = Picture not available
# Beside a code (QR) that phones can scan, on an add-on's page; its name for screen readers.
scan-code = Scan to open this page on a phone
# Title and heading of the page where one chooses a language.
title-chooser = Choose your language
# On that page: the link to the site in this language. Write it as speakers of your language expect.
chooser-greeting = Continue in English
# Mark at the heading over the reviews in the reader's own language. Length: short.
language-yours = your language

## Titles of pages, in browser tabs and search results

# Title of pages. $title: the page's own title; $site: the site's name.
title-site = { $title } – { $site }
# A page of a list after the first. $title: the list's title; $page: the number, formatted.
title-page = { $title }, page { $page }
# Title of the start page.
title-home = Add-ons in your language
# Title of an add-on's page, also of one that is gone or has moved. $name: the add-on.
title-addon = { $name }
# Title of an add-on's page of versions. $name: the add-on.
title-versions = Versions of { $name }
# Title of an add-on's page of reviews. $name: the add-on.
title-reviews = Reviews of { $name }
# Title of the list of a category. $name: the category.
title-category = { $name }
# Title of the list of a type. $name: the type in the plural, such as "Extensions".
title-type = { $name }
# Title of the list of a tag. $name: the tag.
title-tag = Tag: { $name }
# Title of the page of an author. $name: a person or project that publishes add-ons.
title-user = Add-ons by { $name }
# Title and heading of the page of all categories.
title-categories = Categories
# Title of the page for addresses that do not exist.
title-not-found = There is no page here

## Descriptions of pages, for search results. Length: at most 150 characters.

# The start page, and the page where one chooses a language.
description-home = Extensions, themes, dictionaries and more. Each with its versions, its reviews and how it was judged, in your language.
# The list of a category. $name: the category. $count: how many add-ons are in it.
description-category =
    { $count ->
        [one] One add-on in the category { $name }.
       *[other] { $count } add-ons in the category { $name }.
    }
# The list of a type. $name: the type in the plural, such as "Extensions". $count: how many there are.
description-type =
    { $count ->
        [one] { $name }: one add-on, with versions and reviews.
       *[other] { $name }: { $count } add-ons, with versions and reviews.
    }
# The list of a tag. $name: the tag. $count: how many add-ons carry it.
description-tag =
    { $count ->
        [one] One add-on with the tag { $name }.
       *[other] { $count } add-ons with the tag { $name }.
    }
# The page of an author. $name: a person or project. $count: how many add-ons they publish.
description-user =
    { $count ->
        [one] One add-on by { $name }.
       *[other] { $count } add-ons by { $name }.
    }
# The page of all categories.
description-categories = All categories of add-ons, with how many each holds.
# An add-on's page of versions. $name: the add-on.
description-versions = Every version of { $name }: when it was released, what changed, and its files.
# An add-on's page of reviews. $name: the add-on.
description-reviews = What people say about { $name }, in their own languages and translated.

## File sizes. $size: the number, formatted. Use your language's usual abbreviation.

# Size of a file, at a version and in the facts of an add-on's page: the smallest ones. $size: formatted.
size-bytes = { $size } bytes
# Size of a file, at a version and in the facts of an add-on's page: kilobytes. $size: formatted.
size-kb = { $size } KB
# Size of a file, at a version and in the facts of an add-on's page: megabytes. $size: formatted.
size-mb = { $size } MB
# Size of a file, at a version and in the facts of an add-on's page: gigabytes. $size: formatted.
size-gb = { $size } GB

## Pages that are not there

# Heading of the page for addresses that do not exist.
not-found-heading = There is no page here
# Sentence on the page for addresses that do not exist, and its description for search results.
not-found-text = The address may be mistyped, or the page was moved or removed.
# Link on the page for addresses that do not exist.
not-found-home = Go to the start page
# Link on the page for addresses that do not exist, to all categories.
not-found-categories = Look through the categories
# Heading of a page that has a new address.
redirect-heading = This page has moved
# Sentence on the page at the old address of an add-on; a link with the add-on's name follows.
redirect-text = It is now here:
