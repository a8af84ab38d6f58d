# Discussions between the people who use an add-on and those who make it, collections, and the forms that send something.

## Discussions

# Title and heading of the page of an add-on's threads. $name: the add-on.
title-discussion = Discussion of { $name }
# For search results, of an add-on's threads and of each of them. $name: the add-on.
description-discussion = Questions, ideas and problems about { $name }, with the developers’ answers.
# Title of one thread, in browser tabs. $title: what its author called it. $name: the add-on.
title-thread = { $title } – { $name }
# Heading of the section on an add-on's page, and link in the trail above a thread. Length: one word.
discussion-title = Discussion
# Link from an add-on's page to all its threads. $count: how many there are.
discussion-all =
    { $count ->
        [one] Read the one discussion
       *[other] All { $count } discussions
    }
# Under the heading of the page of threads. $count: how many there are.
discussion-count =
    { $count ->
        [one] { $count } discussion
       *[other] { $count } discussions
    }
# At a thread in the list, and under the heading of its page. $count: how many posts it has.
discussion-posts =
    { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
# Kind of a thread, over its title, and a choice in the form that starts one: a question. Length: one word.
thread-question = Question
# Kind of a thread, over its title, and a choice in the form that starts one: an idea. Length: one word.
thread-idea = Idea
# Kind of a thread, over its title, and a choice in the form that starts one: a problem. Length: one word.
thread-problem = Problem
# Kind of a thread, over its title: an announcement of the developers. Length: one word.
thread-announcement = Announcement
# Mark at a thread whose question has an answer. Length: one or two words.
thread-answered = Answered
# Mark at a thread whose problem was solved. Length: one or two words.
thread-solved = Solved
# Mark at a thread that nobody can add to. Length: one or two words. .note: a sentence at the end of such a thread.
thread-locked = Closed
    .note = This discussion is closed. Nothing can be added to it.
# Mark at a post of the people who make the add-on. Length: one word.
post-developer = Developer
# Mark at the post that answers the question or solves the problem. Length: short.
post-answer = This is the answer
# Link from the top of a thread to the post that answers it.
thread-to-answer = Go to the answer
# Name of the link to one post of a thread, for screen readers. $author: who wrote it.
post-link = Post by { $author }
# Link at a post to the one that it answers. $author: who wrote that one.
post-in-reply = In reply to { $author }
# At a thread in the list: when its newest post was written. $date: formatted.
thread-last = Last post on { $date }
# Under a translated text of a post, a decision or an opinion. $language: the original's language in its own name.
post-translated = Translated from { $language }
# Under a translated post, decision or opinion. $language: the original's language in its own name. $translator: a name.
post-translated-by = Translated from { $language } by { $translator }
# Link to an Atom feed, at the end of a page or of a section. Length: one or two words.
feed-link = Follow by feed
# Title of the feed of an add-on's discussion, shown by feed readers. $name: the add-on.
feed-discussion = Discussion of { $name }
# Title of the feed of the decisions about an add-on, shown by feed readers. $name: the add-on.
feed-history = Decisions about { $name }

## Collections: lists of add-ons that somebody keeps

# Link in the footer and in a trail; title and heading of the page of all collections. Length: one word.
title-collections = Collections
# For search results, of the page of all collections.
description-collections = Lists of add-ons that go well together, each kept by somebody who says why.
# Under the heading of the page of all collections.
collections-intro = Lists that people keep by hand. Each entry says why it is there.
# Sentence in place of the list of collections while there are none.
collections-empty = There are no collections yet.
# Title of the page of a collection, in browser tabs. $name: the collection.
title-collection = { $name }
# For search results, of the page of a collection. $name: the collection. $count: how many add-ons it holds.
description-collection =
    { $count ->
        [one] { $name }: one add-on, chosen by hand.
       *[other] { $name }: { $count } add-ons, chosen by hand.
    }
# Who keeps a collection: on its page, and in the list of all. $name: a person.
collection-curator = Kept by { $name }
# Under the heading of the page of a collection. $date: formatted.
collection-updated = Last changed on { $date }
# At the end of a collection: add-ons that it names and that are not listed here. $count: how many.
collection-missing =
    { $count ->
        [one] One more add-on of this collection is not listed here.
       *[other] { $count } more add-ons of this collection are not listed here.
    }

## Forms. They are sent to another address than these pages, which are only files.

# Opens a form at the end of a page of reviews.
form-title-review = Write a review
# Opens a form at the end of the page of threads.
form-title-post = Start a discussion
# Opens the form at the end of a thread, in which one answers.
form-title-reply = Answer
# Opens a form at the end of an add-on's page.
form-title-report = Report a problem with this page
# Opens a form on the page of the queue.
form-title-nomination = Nominate an add-on
# Label of a list of choices: the kind of a new thread, or what a report is about. Length: short.
form-kind = What is it about?
# Label of a field: the title of a review or of a new thread. Length: short.
form-subject = Title
# Label of the field for what one writes: a review, a post, a report or an opinion. Length: short.
form-text = Your text
# Label of the choice from 1 to 5 stars, in the form of a review. Length: short.
form-stars = Stars
# Label of the list of languages, in all forms. Length: short.
form-language = Language of your text
# Label of a field in the form that nominates an add-on. Length: short.
form-name = Name of the add-on
# Label of a field in the form that nominates an add-on: a web address. Length: short.
form-address = Address where it can be found
# Label of a field in the form that nominates an add-on. Length: short.
form-why = Why would it help people?
# The button of each form. Length: one word.
form-send = Send
# Sentence before the button of each form.
form-note = What you send is published under the name of your account, after it was looked at.
# In place of a form about an add-on, where nothing can be sent from this site.
form-closed = Nothing can be sent from this site. Please write to the people who make the add-on: their links are on its page.
