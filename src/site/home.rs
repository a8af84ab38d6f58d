//! The home page of each language.

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::Site;
use super::lists::{Order, ordered};
use super::page::{Draft, Emit, Languages, render as render_page};
use super::view::{Shared, Words};

/// How many cards each row of the home page has at most.
const ROW: usize = 6;

#[derive(Serialize)]
struct Announcement {
    title: Value,
    body: Value,
    published: Value,
}

/// Announcements shown at most.
const ANNOUNCEMENTS: usize = 2;

pub fn render(site: &Site, shared: &Shared, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let languages = Languages::all(site, "");
    let all: Vec<u32> = (0..site.index.len() as u32).collect();
    let popular = ordered(&all, Order::Users, &site.index, &[]);
    let newest = ordered(&all, Order::Newest, &site.index, &[]);
    let recommended: Vec<u32> = popular.iter().copied().filter(|at| site.index[*at as usize].recommended).take(ROW).collect();
    for edition in &site.editions {
        let words = Words::new(site, edition, shared);
        let spoken: Vec<u32> = popular.iter().copied().filter(|at| words.describes(*at)).collect();
        // Where most add-ons speak the language, "available in your language" would only repeat the most used ones.
        let is_special = spoken.len() * 2 < all.len();
        let mut context = Context::new();
        context.insert("total", &words.number(all.len() as u64));
        context.insert("total_n", &all.len());
        context.insert("recommended", &words.cards(&recommended));
        context.insert("newest", &words.cards(&newest[..newest.len().min(ROW)]));
        context.insert("popular", &words.cards(&popular[..popular.len().min(ROW)]));
        context.insert("spoken", &if is_special { words.cards(&spoken[..spoken.len().min(ROW)]) } else { Vec::new() });
        context.insert("spoken_count_n", &spoken.len());
        context.insert("announcements", &announcements(site, &words));
        let draft = Draft {
            kind: "home",
            path: String::new(),
            title: edition.text("title-home"),
            description: edition.format("description-home", &[("count", (all.len() as f64).into())]),
            languages: &languages,
            noindex: false,
        };
        render_page(&words, draft, context, buffer, emit)?;
    }
    Ok(())
}

/// The newest notices. Whether one has expired is the operator's to say when it is imported: a page must not age by itself.
fn announcements(site: &Site, words: &Words<'_>) -> Vec<Announcement> {
    let mut sorted: Vec<_> = site.globals.announcements.iter().collect();
    sorted.sort_by_key(|announcement| (std::cmp::Reverse(announcement.published), announcement.slug.as_str()));
    let newest = sorted.into_iter().take(ANNOUNCEMENTS).map(|announcement| Announcement {
        title: words.line(&announcement.title, None),
        body: words.rich(&announcement.body, None, &|| format!("announcement {}", announcement.slug)),
        published: words.edition.date(announcement.published),
    });
    newest.collect()
}
