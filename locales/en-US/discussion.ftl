# Discussions between the people who use an add-on and those who make it, collections, and the forms that send something.

## Discussions

# Title, and heading of the page. $name: the add-on.
title-discussion = Discussion of { $name }
# $name: the add-on.
description-discussion = Questions, ideas and problems about { $name }, with the developers’ answers.
# Title of one thread. $title: what its author called it. $name: the add-on.
title-thread = { $title } – { $name }
# Heading of the section on an add-on's page, and label of the link. Length: one word.
discussion-title = Discussion
# Link to all threads. $count: how many there are.
discussion-all =
    { $count ->
        [one] Read the one discussion
       *[other] All { $count } discussions
    }
# $count: how many threads there are.
discussion-count =
    { $count ->
        [one] { $count } discussion
       *[other] { $count } discussions
    }
# $count: how many posts a thread has.
discussion-posts =
    { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
# Kinds of threads. Length: one word.
thread-question = Question
thread-idea = Idea
thread-problem = Problem
thread-announcement = Announcement
# Marks at a thread. Length: one or two words.
thread-answered = Answered
thread-solved = Solved
thread-locked = Closed
# Text at the end of a closed thread.
thread-locked-note = This discussion is closed. Nothing can be added to it.
# Mark at a post of the people who make the add-on. Length: one word.
post-developer = Developer
# Mark at the post that answers the question or solves the problem. Length: short.
post-answer = This is the answer
# Link from the top of a thread to that post.
thread-to-answer = Go to the answer
# Name of the link to one post, for screen readers. $author: who wrote it.
post-link = Post by { $author }
# At a post that answers another one. $author: who wrote that one.
post-in-reply = In reply to { $author }
# When the newest post was written. $date: formatted.
thread-last = Last post on { $date }
# At a text that was translated. $language: the original's language in its own name.
post-translated = Translated from { $language }
# The same, where it is known who translated. $translator: a name.
post-translated-by = Translated from { $language } by { $translator }
# Link to an Atom feed. Length: one or two words.
feed-link = Follow by feed
# Titles of feeds. $name: the add-on.
feed-discussion = Discussion of { $name }
feed-history = Decisions about { $name }

## Collections: lists of add-ons that somebody keeps

# Link in the footer, title and heading. Length: one word.
title-collections = Collections
description-collections = Lists of add-ons that go well together, each kept by somebody who says why.
collections-intro = Lists that people keep by hand. Each entry says why it is there.
collections-empty = There are no collections yet.
# $name: the collection.
title-collection = { $name }
# $name: the collection. $count: how many add-ons it holds.
description-collection =
    { $count ->
        [one] { $name }: one add-on, chosen by hand.
       *[other] { $name }: { $count } add-ons, chosen by hand.
    }
# Who keeps a collection. $name: a person.
collection-curator = Kept by { $name }
# $date: formatted.
collection-updated = Last changed on { $date }
# Add-ons that a collection names and that are not listed here. $count: how many.
collection-missing =
    { $count ->
        [one] One more add-on of this collection is not listed here.
       *[other] { $count } more add-ons of this collection are not listed here.
    }

## Forms. They are sent to another address than these pages, which are only files.

form-title-review = Write a review
form-title-post = Start a discussion
form-title-reply = Answer
form-title-report = Report a problem with this page
form-title-nomination = Nominate an add-on
# Labels of fields. Length: short.
form-kind = What is it about?
form-subject = Title
form-text = Your text
form-stars = Stars
form-language = Language of your text
form-name = Name of the add-on
form-address = Address where it can be found
form-why = Why would it help people?
# The button. Length: one word.
form-send = Send
# Under a form.
form-note = What you send is published under the name of your account, after it was looked at.
# In place of a form, where nothing can be sent from this site.
form-closed = Nothing can be sent from this site. Please write to the people who make the add-on: their links are on its page.
