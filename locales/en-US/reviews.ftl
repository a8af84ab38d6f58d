# Ratings (stars) and reviews (a rating with text): on an add-on's page, and on the page of its reviews.

# For screen readers, in place of the mean and its stars. $mean: from 1 to 5 with one decimal, formatted.
rating-mean = { $mean } out of 5 stars
# Under the mean, and on the picture that social networks show. $count: how many people rated.
rating-count =
    { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }
# Name of a row of the diagram of ratings and of a review's stars, for screen readers; link that filters reviews; choice in a form.
# $stars: 1 to 5.
rating-stars =
    { $stars ->
        [one] { $stars } star
       *[other] { $stars } stars
    }
# Name of that diagram, for screen readers.
rating-histogram = Ratings by number of stars
# In place of the mean, on the pages of an add-on and of its reviews.
rating-empty = Not rated yet

# Heading of a section of an add-on's page. Length: one word.
reviews-title = Reviews
# Heading of the page of reviews. $name: the add-on.
reviews-heading = Reviews of { $name }
# Under the heading of the page of reviews. $count: how many there are.
review-count =
    { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
# Link from an add-on's page to the page of reviews. $count: how many there are.
reviews-all =
    { $count ->
        [one] Read the one review
       *[other] Read all { $count } reviews
    }
# Shown where there are no reviews, on the pages of an add-on and of its reviews.
reviews-empty = Nobody has written a review yet. Reviews appear here in the language they were written in, and translated.
# Heading over the number of reviews in each language, on the page of reviews.
reviews-languages = Reviews by language

# At a review, after its date. $version: a number.
review-version = For version { $version }
# At a review of a version that is not the current one, after its date. $version: a number.
review-version-older = For the older version { $version }
# Under a translated review. $language: the name of the language that it was written in, in that language.
review-translated = Translated from { $language }
# Under a translated review. $language: the original's language in its own name. $translator: a name.
review-translated-by = Translated from { $language } by { $translator }
# Opens the text as its author wrote it, under a translated review, answer, post or decision.
review-original = Show the original
# Under a review. $count: how many people found it helpful.
review-helpful =
    { $count ->
        [one] { $count } person found this helpful
       *[other] { $count } people found this helpful
    }
# Heading of an answer to a review. $author: who answers.
review-reply = Reply from { $author }
# Name of the link to one review, for screen readers. $author: who wrote it.
review-link = Review by { $author }
