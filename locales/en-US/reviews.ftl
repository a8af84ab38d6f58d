# Ratings (stars) and reviews (a rating with text): on an add-on's page, and on the page of its reviews.

# For screen readers. $mean: from 1 to 5 with one decimal, formatted.
rating-mean = { $mean } out of 5 stars
# Under the mean. $count: how many people rated.
rating-count =
    { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }
# Name of one row of the diagram of ratings, and of the stars of one review, for screen readers. $stars: 1 to 5.
rating-stars =
    { $stars ->
        [one] { $stars } star
       *[other] { $stars } stars
    }
# Name of that diagram, for screen readers.
rating-histogram = Ratings by number of stars
# In place of the mean.
rating-empty = Not rated yet

# Heading of a section. Length: one word.
reviews-title = Reviews
# Heading of the page of reviews. $name: the add-on.
reviews-heading = Reviews of { $name }
# $count: how many reviews there are.
review-count =
    { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
# Link to the page of reviews. $count: how many there are.
reviews-all =
    { $count ->
        [one] Read the one review
       *[other] Read all { $count } reviews
    }
# Shown where there are none.
reviews-empty = Nobody has written a review yet. Reviews appear here in the language they were written in, and translated.
# Heading over the number of reviews in each language.
reviews-languages = Reviews by language

# At a review. $version: a number.
review-version = For version { $version }
# At a review of a version that is not the current one. $version: a number.
review-version-older = For the older version { $version }
# $language: the name of the language that the review was written in, in that language.
review-translated = Translated from { $language }
# The same, where it is known who translated. $translator: a name.
review-translated-by = Translated from { $language } by { $translator }
# Opens the text as its author wrote it.
review-original = Show the original
# $count: how many people found the review helpful.
review-helpful =
    { $count ->
        [one] { $count } person found this helpful
       *[other] { $count } people found this helpful
    }
# Heading of an answer to a review. $author: who answers.
review-reply = Reply from { $author }
# Name of the link to one review, for screen readers. $author: who wrote it.
review-link = Review by { $author }
