# The start page.

# The heading, one sentence.
home-heading = Add-ons in your language, judged in the open
# Under the heading. $count: how many add-ons there are.
home-lede =
    { $count ->
        [one] One add-on. Its page says what it does, who makes it, what it may access and how it was judged.
       *[other] { $count } add-ons. Each has a page that says what it does, who makes it, what it may access and how it was judged.
    }
# Headings of sections. Length: short.
home-recommended = Recommended
home-newest = New and updated
home-popular = Most used
home-announcements = News
# Heading over add-ons whose own description exists in the reader's language.
home-spoken = Described in your language
# Under that heading. $count: how many there are in all.
home-spoken-count =
    { $count ->
        [one] One add-on has a description in your language.
       *[other] { $count } add-ons have a description in your language.
    }
# Link to the page of all categories.
home-all-categories = All categories
# Shown in place of the lists while the gallery holds nothing.
home-empty = Nothing is listed yet. Add-ons appear here as soon as the catalog holds some.
