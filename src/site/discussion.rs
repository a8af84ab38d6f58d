//! Discussions about an add-on: its threads, and each thread with its posts as a conversation.

use std::collections::HashMap;

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::choice::{Said, choose, said};
use super::feed::{self, Feed};
use super::fields::Fields;
use super::lists::{Pagination, page_count};
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::subject::Subject;
use super::view::Words;
use super::{Site, route};
use crate::catalog::model::{Addon, Post, Thread, Time};
use crate::l10n::Tag;

pub const SCOPE: Scope = 32;

/// How deep posts are set in: beyond that a phone has no room for their words.
const DEPTH_MAX: usize = 4;

/// How many posts the feed holds.
const FEED_POSTS: usize = 20;

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
    let known = |key: &str| thread.posts.iter().any(|post| post.key == key);
    for post in &thread.posts {
        // An answer to a post that is gone stands by itself.
        answers.entry(post.parent.as_deref().filter(|parent| known(parent) && *parent != post.key)).or_default().push(post);
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

fn plain(title: &Value) -> String {
    title.get_from_path("text").and_then(Value::as_str).unwrap_or_default().to_owned()
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
    if site.theme.has_page("discussion") {
        overview(subject, &threads, languages, pages)?;
        posts_feed(subject, &threads, pages)?;
    }
    if site.theme.has_page("thread") {
        for thread in threads {
            let path = route::thread(&subject.addon.slug, &thread.key);
            let mut languages = Languages::new(site, &path, subject.addon.default_locale, |tag| thread_exists(site, thread, tag));
            render_thread(subject, thread, &mut languages, pages)?;
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
        fields.set("feed_url", words.url(&route::discussion_feed(&addon.slug)));
        fields.set(
            "pagination",
            Pagination::new(page, count, |n| words.url(&route::paginated(&list, n)), |n| words.number(n as u64)),
        );
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

fn render_thread(subject: &Subject<'_>, thread: &Thread, languages: &mut Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::thread(&addon.slug, &thread.key);
    let posts = conversation(thread);
    let per_page = site.config.lists.posts;
    let count = page_count(posts.len(), per_page);
    // Where each post is: on which page, under which anchor.
    let places: HashMap<&str, String> = posts
        .iter()
        .enumerate()
        .map(|(at, (post, _))| {
            let page = route::paginated(&list, at / per_page + 1);
            (post.key.as_str(), format!("{}#{}", words.url(&page), anchor(post)))
        })
        .collect();
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
                    .map(|(url, author)| Parent { url: url.clone(), author: crate::text::one_line(author).into_owned() }),
            }
        });
        let heading = title(words, thread);
        let plain = plain(&heading);
        let mut fields = Fields::new();
        fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
        fields.set("kind", &thread.kind);
        fields.set_value("heading", heading);
        fields.set("posts", views.collect::<Vec<_>>());
        fields.set("total_n", posts.len());
        fields.set("locked", thread.locked);
        fields.set("answer_url", thread.answer.as_deref().and_then(|key| places.get(key)));
        fields.set("feed_url", words.url(&route::discussion_feed(&addon.slug)));
        fields.set(
            "pagination",
            Pagination::new(page, count, |n| words.url(&route::paginated(&list, n)), |n| words.number(n as u64)),
        );
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
fn posts_feed(subject: &Subject<'_>, threads: &[&Thread], pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    let mut posts: Vec<(&Thread, &Post)> =
        threads.iter().flat_map(|thread| thread.posts.iter().map(move |post| (*thread, post))).collect();
    posts.sort_by(|a, b| (b.1.created, &b.1.key).cmp(&(a.1.created, &a.1.key)));
    posts.truncate(FEED_POSTS);
    let entries = posts.iter().map(|(thread, post)| {
        // Which page of the thread it is on depends on the posts before it.
        let order = conversation(thread);
        let at = order.iter().position(|(other, _)| other.key == post.key).unwrap_or_default();
        let page = route::paginated(&route::thread(&addon.slug, &thread.key), at / words.site.config.lists.posts + 1);
        let place = || format!("{}: thread {}: post {}", addon.slug, thread.key, post.key);
        feed::Entry {
            path: format!("{page}#{}", anchor(post)),
            title: plain(&title(words, thread)),
            author: crate::text::one_line(&post.author).into_owned(),
            updated: post.created,
            body: said(words, &post.body, post.locale, &place).body,
        }
    });
    let feed = Feed {
        path: route::discussion_feed(&addon.slug),
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
