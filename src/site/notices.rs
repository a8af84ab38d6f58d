//! What the gallery says to its users, and what they say of it: announcements, and feedback with what became of it.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::choice::{Said, said};
use super::feed::{self, Feed};
use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::EVERY_PAGE;
use super::view::{Shared, Words, plain};
use super::{Site, route};
use crate::catalog::model::{Announcement, Feedback};

#[derive(Serialize)]
pub struct Notice {
    anchor: String,
    title: Value,
    body: Value,
    published: Value,
    /// Until when it holds.
    until: Option<Value>,
}

#[derive(Serialize)]
struct Opinion {
    anchor: String,
    author: String,
    author_url: Option<String>,
    created: Value,
    state: String,
    said: Said,
    answerer: Option<String>,
    answered: Option<Value>,
    answer: Value,
}

/// All notices, the newest first.
pub fn sorted(site: &Site) -> Vec<&Announcement> {
    let mut sorted: Vec<_> = site.globals.announcements.iter().collect();
    sorted.sort_by_key(|announcement| (std::cmp::Reverse(announcement.published), announcement.slug.as_str()));
    sorted
}

pub fn anchor(announcement: &Announcement) -> String {
    format!("notice-{}", route::segment(&announcement.slug))
}

pub fn notice(words: &Words<'_>, announcement: &Announcement) -> Notice {
    Notice {
        anchor: anchor(announcement),
        title: words.line(&announcement.title, None),
        body: words.rich(&announcement.body, None, &|| format!("announcement {}", announcement.slug)),
        published: words.edition.date(announcement.published),
        until: announcement.expires.map(|time| words.edition.date(time)),
    }
}

pub fn announcements(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::ANNOUNCEMENTS);
    let notices = sorted(site);
    for words in site.wanted_words(shared, pages) {
        let mut fields = Fields::new();
        fields.set("announcements", notices.iter().map(|announcement| notice(&words, announcement)).collect::<Vec<_>>());
        fields.set("feed_url", words.url(&route::feed(route::ANNOUNCEMENTS)));
        let entries = notices.iter().take(feed::ENTRIES).map(|announcement| feed::Entry {
            path: format!("{}#{}", route::ANNOUNCEMENTS, anchor(announcement)),
            title: plain(&words.line(&announcement.title, None)),
            author: site.config.site.name.clone(),
            updated: announcement.published,
            body: words.rich(&announcement.body, None, &|| format!("announcement {}", announcement.slug)),
        });
        let feed = Feed {
            path: route::feed(route::ANNOUNCEMENTS),
            page: route::ANNOUNCEMENTS.to_owned(),
            title: words.text("feed-announcements"),
            entries: entries.collect(),
            scope: EVERY_PAGE,
        };
        feed.render(&words, pages)?;
        let draft = Draft {
            kind: "announcements",
            path: route::ANNOUNCEMENTS.to_owned(),
            title: words.text("title-announcements"),
            description: words.text("description-announcements"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

fn opinion(words: &Words<'_>, feedback: &Feedback) -> Opinion {
    Opinion {
        anchor: format!("feedback-{}", route::segment(&feedback.slug)),
        author: crate::text::one_line(&feedback.author).into_owned(),
        author_url: feedback.profile.as_deref().and_then(|slug| words.user(slug).url),
        created: words.edition.date(feedback.created),
        state: feedback.state.clone(),
        said: said(words, &feedback.body, feedback.locale, &|| format!("feedback {}", feedback.slug)),
        answerer: feedback.answerer.as_deref().map(|name| crate::text::one_line(name).into_owned()),
        answered: feedback.answered.map(|time| words.edition.date(time)),
        answer: words.rich(&feedback.answer, None, &|| format!("feedback {}: answer", feedback.slug)),
    }
}

/// What people said of the site, the newest first.
pub fn feedback(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::FEEDBACK);
    let mut sorted: Vec<&Feedback> = site.globals.feedback.iter().collect();
    sorted.sort_by_key(|feedback| (std::cmp::Reverse(feedback.created), feedback.slug.as_str()));
    for words in site.wanted_words(shared, pages) {
        let mut fields = Fields::new();
        fields.set("opinions", sorted.iter().map(|feedback| opinion(&words, feedback)).collect::<Vec<_>>());
        let draft = Draft {
            kind: "feedback",
            path: route::FEEDBACK.to_owned(),
            title: words.text("title-feedback"),
            description: words.text("description-feedback"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}
