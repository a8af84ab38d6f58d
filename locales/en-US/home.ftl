# The start page.

# The heading of the start page, one sentence.
home-heading = Add-ons in your language, judged in the open
# Under the heading of the start page. $count: how many add-ons there are.
home-lede =
    { $count ->
        [one] One add-on. Its page says what it does, who makes it, what it may access and how it was judged.
       *[other] { $count } add-ons. Each has a page that says what it does, who makes it, what it may access and how it was judged.
    }
# Heading of a section of the start page: add-ons that the gallery recommends. Length: short.
home-recommended = Recommended
# Heading of a section of the start page: add-ons that were added or updated last. Length: short.
home-newest = New and updated
# Heading of a section of the start page: add-ons with the most users. Length: short.
home-popular = Most used
# Heading of a section of the start page: the gallery's newest notices. Length: short.
home-announcements = News
# Heading of a section of the start page: add-ons whose own description exists in the reader's language.
home-spoken = Described in your language
# Under "Described in your language" on the start page. $count: how many add-ons there are in all.
home-spoken-count =
    { $count ->
        [one] One add-on has a description in your language.
       *[other] { $count } add-ons have a description in your language.
    }
# Link from the start page to the page of all categories.
home-all-categories = All categories
# Shown on the start page in place of the lists while the gallery holds nothing.
home-empty = Nothing is listed yet. Add-ons appear here as soon as the catalog holds some.
