//! Discussions about an add-on: its threads, and each thread with its posts as a conversation.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::choice::{Said, choose, said};
use super::feed::{self, Feed};
use super::fields::Fields;
use super::lists::page_count;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::subject::Subject;
use super::view::{Words, plain};
use super::{Site, route};
use crate::catalog::model::{Addon, Post, Thread, Time};
use crate::l10n::Tag;

pub const SCOPE: Scope = 32;

/// How deep posts are set in: beyond that a phone has no room for their words.
const DEPTH_MAX: usize = 4;

#[derive(Serialize)]
struct ThreadView {
    url: String,
    kind: String,
    title: Value,
    posts_n: usize,
    author: String,
    began: Option<Value>,
    last: Option<Value>,
    answered: bool,
    locked: bool,
}

#[derive(Serialize)]
struct PostView {
    anchor: String,
    author: String,
    author_url: Option<String>,
    /// Who makes the add-on.
    developer: bool,
    /// It answers the thread's question.
    answer: bool,
    created: Value,
    said: Said,
    depth: usize,
    parent: Option<Parent>,
}

#[derive(Serialize)]
struct Parent {
    url: String,
    author: String,
}

/// The page is in a language when some post can be read in it.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    addon.threads.iter().any(|thread| thread_exists(site, thread, tag))
}

fn thread_exists(site: &Site, thread: &Thread, tag: Tag) -> bool {
    site.speaks(tag, &thread.title) || thread.posts.iter().any(|post| site.speaks(tag, &post.body))
}

fn last_post(thread: &Thread) -> Option<Time> {
    thread.posts.iter().map(|post| post.created).max()
}

/// Threads in reading order: announcements first, then those with the newest posts.
fn in_order(addon: &Addon) -> Vec<&Thread> {
    let mut threads: Vec<&Thread> = addon.threads.iter().filter(|thread| !thread.posts.is_empty()).collect();
    threads
        .sort_by_cached_key(|thread| (thread.kind != "announcement", std::cmp::Reverse(last_post(thread)), thread.key.as_str()));
    threads
}

/// Posts as a conversation: each followed by its answers, the oldest first, with how deep it is set in.
fn conversation(thread: &Thread) -> Vec<(&Post, usize)> {
    let mut answers: HashMap<Option<&str>, Vec<&Post>> = HashMap::new();
    let keys: HashSet<&str> = thread.posts.iter().map(|post| post.key.as_str()).collect();
    for post in &thread.posts {
        // An answer to a post that is gone stands by itself.
        answers
            .entry(post.parent.as_deref().filter(|parent| keys.contains(parent) && *parent != post.key))
            .or_default()
            .push(post);
    }
    for posts in answers.values_mut() {
        // From the end, as they are taken off a stack.
        posts.sort_by(|a, b| (b.created, &b.key).cmp(&(a.created, &a.key)));
    }
    let mut open: Vec<(&Post, usize)> = answers.remove(&None).unwrap_or_default().into_iter().map(|post| (post, 0)).collect();
    let mut shown = Vec::with_capacity(thread.posts.len());
    while let Some((post, depth)) = open.pop() {
        shown.push((post, depth));
        // Taken out, so that no circle is walked twice; posts of a circle that nothing leads to are not shown.
        open.extend(answers.remove(&Some(post.key.as_str())).unwrap_or_default().into_iter().map(|answer| (answer, depth + 1)));
    }
    shown
}

/// A thread as its pages and the feed show it.
struct Conversation<'t> {
    thread: &'t Thread,
    /// With how deep each is set in.
    posts: Vec<(&'t Post, usize)>,
    /// Where each post is, by its key: path, without the locale, and anchor.
    places: HashMap<&'t str, String>,
}

impl<'t> Conversation<'t> {
    fn new(slug: &str, thread: &'t Thread, per_page: usize) -> Conversation<'t> {
        let posts = conversation(thread);
        let list = route::thread(slug, &thread.key);
        let place = |at: usize, post: &Post| format!("{}#{}", route::paginated(&list, at / per_page + 1), anchor(post));
        let places = posts.iter().enumerate().map(|(at, (post, _))| (post.key.as_str(), place(at, post))).collect();
        Conversation { thread, posts, places }
    }
}

fn anchor(post: &Post) -> String {
    format!("post-{}", route::segment(&post.key))
}

/// A thread's title in the language it was written in, or translated.
fn title(words: &Words<'_>, thread: &Thread) -> Value {
    let written = thread.posts.first().and_then(|post| post.locale);
    let choice = choose(words, &thread.title, written);
    let title = choice.shown.map_or_else(Value::none, |chosen| words.line_of(chosen.text));
    if title.is_none() { words.literal(&crate::text::one_line(&thread.key), words.site.default_locale) } else { title }
}

/// How many threads an add-on shows.
pub fn count(addon: &Addon) -> usize {
    addon.threads.iter().filter(|thread| !thread.posts.is_empty()).count()
}

pub fn render(subject: &Subject<'_>, languages: &mut Languages, pages: &mut dyn Pages) -> Result<()> {
    let threads = in_order(subject.addon);
    if threads.is_empty() {
        return Ok(());
    }
    let site = subject.words.site;
    let per_page = site.config.lists.posts;
    let conversations: Vec<_> = threads.iter().map(|thread| Conversation::new(&subject.addon.slug, thread, per_page)).collect();
    if site.theme.has_page("discussion") {
        overview(subject, &threads, languages, pages)?;
        posts_feed(subject, &conversations, pages)?;
    }
    if site.theme.has_page("thread") {
        for conversation in &conversations {
            let thread = conversation.thread;
            let path = route::thread(&subject.addon.slug, &thread.key);
            let mut languages = Languages::new(site, &path, subject.addon.default_locale, |tag| thread_exists(site, thread, tag));
            render_thread(subject, conversation, &mut languages, pages)?;
        }
    }
    Ok(())
}

fn overview(subject: &Subject<'_>, threads: &[&Thread], languages: &mut Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::discussion(&addon.slug);
    let per_page = site.config.lists.threads;
    let count = page_count(threads.len(), per_page);
    for (page, shown) in (1..).zip(threads.chunks(per_page)) {
        words.shared.reads.begin_page(SCOPE);
        let path = route::paginated(&list, page);
        languages.move_to(site, &path);
        let views = shown.iter().map(|thread| ThreadView {
            url: words.url(&route::thread(&addon.slug, &thread.key)),
            kind: thread.kind.clone(),
            title: title(words, thread),
            posts_n: thread.posts.len(),
            author: thread.posts.first().map(|post| crate::text::one_line(&post.author).into_owned()).unwrap_or_default(),
            began: thread.posts.iter().map(|post| post.created).min().map(|time| words.edition.date(time)),
            last: last_post(thread).map(|time| words.edition.date(time)),
            answered: thread.answer.is_some(),
            locked: thread.locked,
        });
        let mut fields = Fields::new();
        fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
        fields.set("threads", views.collect::<Vec<_>>());
        fields.set("total_n", threads.len());
        fields.set("feed_url", words.url(&route::feed(&route::discussion(&addon.slug))));
        fields.set("pagination", words.pagination(&list, page, count));
        let draft = Draft {
            kind: "discussion",
            title: words.page_title(words.format("title-discussion", &[("name", name.as_str().into())]), page),
            description: words.format("description-discussion", &[("name", name.as_str().into())]),
            path,
            languages,
            noindex: false,
            scope: SCOPE,
        };
        render_page(words, draft, fields, pages)?;
    }
    Ok(())
}

fn render_thread(
    subject: &Subject<'_>,
    conversation: &Conversation<'_>,
    languages: &mut Languages,
    pages: &mut dyn Pages,
) -> Result<()> {
    let Conversation { thread, posts, places } = conversation;
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::thread(&addon.slug, &thread.key);
    let per_page = site.config.lists.posts;
    let count = page_count(posts.len(), per_page);
    let authors: HashMap<&str, &str> = posts.iter().map(|(post, _)| (post.key.as_str(), post.author.as_str())).collect();
    for (page, shown) in (1..).zip(posts.chunks(per_page)) {
        words.shared.reads.begin_page(SCOPE);
        let path = route::paginated(&list, page);
        languages.move_to(site, &path);
        let views = shown.iter().map(|(post, depth)| {
            let parent = post.parent.as_deref().and_then(|key| Some((places.get(key)?, authors.get(key)?)));
            PostView {
                anchor: anchor(post),
                author: crate::text::one_line(&post.author).into_owned(),
                author_url: post.profile.as_deref().and_then(|slug| words.user(slug).url),
                developer: post.profile.as_ref().is_some_and(|profile| addon.authors.contains(profile)),
                answer: thread.answer.as_ref() == Some(&post.key),
                created: words.edition.date(post.created),
                said: said(words, &post.body, post.locale, &|| {
                    format!("{}: thread {}: post {}", addon.slug, thread.key, post.key)
                }),
                depth: (*depth).min(DEPTH_MAX),
                parent: parent
                    .map(|(url, author)| Parent { url: words.url(url), author: crate::text::one_line(author).into_owned() }),
            }
        });
        let heading = title(words, thread);
        let plain = plain(&heading);
        let mut fields = Fields::new();
        fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
        fields.set("thread_key", &thread.key);
        fields.set("kind", &thread.kind);
        fields.set_value("heading", heading);
        fields.set("posts", views.collect::<Vec<_>>());
        fields.set("total_n", posts.len());
        fields.set("locked", thread.locked);
        fields.set("answer_url", thread.answer.as_deref().and_then(|key| places.get(key)).map(|place| words.url(place)));
        fields.set("feed_url", words.url(&route::feed(&route::discussion(&addon.slug))));
        fields.set("pagination", words.pagination(&list, page, count));
        if site.theme.mentions("ld") {
            fields.set_value("ld", super::ld::thread(subject, thread, &plain));
        }
        let title = words.format("title-thread", &[("title", plain.as_str().into()), ("name", name.as_str().into())]);
        let draft = Draft {
            kind: "thread",
            title: words.page_title(title, page),
            description: words.format("description-discussion", &[("name", name.as_str().into())]),
            path,
            languages,
            noindex: false,
            scope: SCOPE,
        };
        render_page(words, draft, fields, pages)?;
    }
    Ok(())
}

/// The newest posts of all threads, for feed readers.
fn posts_feed(subject: &Subject<'_>, conversations: &[Conversation<'_>], pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    // As they stand in the file: a post of a circle, which no page shows, is in the feed all the same.
    let mut posts: Vec<(&Conversation<'_>, &Post)> = conversations
        .iter()
        .flat_map(|conversation| conversation.thread.posts.iter().map(move |post| (conversation, post)))
        .collect();
    posts.sort_by(|a, b| (b.1.created, &b.1.key).cmp(&(a.1.created, &a.1.key)));
    posts.truncate(feed::ENTRIES);
    let entries = posts.iter().map(|(conversation, post)| {
        let thread = conversation.thread;
        // One that is on no page is looked for on the first.
        let nowhere = || format!("{}#{}", route::thread(&addon.slug, &thread.key), anchor(post));
        let place = || format!("{}: thread {}: post {}", addon.slug, thread.key, post.key);
        feed::Entry {
            path: conversation.places.get(post.key.as_str()).cloned().unwrap_or_else(nowhere),
            title: plain(&title(words, thread)),
            author: crate::text::one_line(&post.author).into_owned(),
            updated: post.created,
            body: said(words, &post.body, post.locale, &place).body,
        }
    });
    let feed = Feed {
        path: route::feed(&route::discussion(&addon.slug)),
        page: route::discussion(&addon.slug),
        title: words.format("feed-discussion", &[("name", name.as_str().into())]),
        entries: entries.collect(),
        scope: SCOPE,
    };
    feed.render(words, pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thread(posts: &[(&str, Option<&str>, Time)]) -> Thread {
        let post = |(key, parent, created): &(&str, Option<&str>, Time)| Post {
            key: (*key).into(),
            parent: parent.map(str::to_owned),
            created: *created,
            ..Post::default()
        };
        Thread { posts: posts.iter().map(post).collect(), ..Thread::default() }
    }

    fn told(thread: &Thread) -> String {
        conversation(thread)
            .iter()
            .map(|(post, depth)| format!("{}{}", "-".repeat(*depth), post.key))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn answers_follow_what_they_answer() {
        assert_eq!(
            told(&thread(&[("a", None, 1), ("b", Some("a"), 3), ("c", Some("a"), 2), ("d", Some("c"), 4), ("e", None, 5)])),
            "a -c --d -b e"
        );
    }

    #[test]
    fn answers_to_nothing_stand_alone_and_circles_end() {
        assert_eq!(told(&thread(&[("a", None, 1), ("b", Some("gone"), 2), ("c", Some("c"), 3)])), "a b c");
        assert_eq!(told(&thread(&[("a", None, 1), ("x", Some("y"), 2), ("y", Some("x"), 3)])), "a");
    }
}
