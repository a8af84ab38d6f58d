//! The home page of each language.

use anyhow::Result;

use super::fields::Fields;
use super::list::List;
use super::lists::Order;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::EVERY_PAGE;
use super::view::Shared;
use super::{Site, feed, notices, route};

/// How many cards each row of the home page has at most.
const ROW: usize = 6;

/// Announcements shown at most.
const ANNOUNCEMENTS: usize = 2;

pub fn render(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, "");
    let total = site.index.len();
    let popular = site.sorted(&List::All, Order::Users, 0)?;
    let newest = site.sorted(&List::All, Order::Newest, 0)?;
    let recommended: Vec<u32> = popular.iter().copied().filter(|at| site.index[*at as usize].recommended).take(ROW).collect();
    let names = site.names()?;
    for words in site.wanted_words(shared, pages) {
        let place = site.place_of(words.edition.tag).unwrap_or_default();
        let spoken: Vec<u32> = popular.iter().copied().filter(|at| names.describes(*at, place)).collect();
        // Where most add-ons speak the language, "available in your language" would only repeat the most used ones.
        let is_special = spoken.len() * 2 < total;
        let mut fields = Fields::new();
        fields.set("total", words.number(total as u64));
        fields.set("total_n", total);
        fields.set("recommended", words.cards(&recommended)?);
        fields.set("newest", words.cards(&newest[..newest.len().min(ROW)])?);
        fields.set("popular", words.cards(&popular[..popular.len().min(ROW)])?);
        // Whether numbers of users are known at all.
        fields.set("popular_users", popular.first().is_some_and(|at| site.index[*at as usize].weekly_users.is_some()));
        fields.set("spoken", if is_special { words.cards(&spoken[..spoken.len().min(ROW)])? } else { Vec::new() });
        fields.set("spoken_count_n", spoken.len());
        // Whether one has expired is the operator's to say when it is imported: a page must not age by itself.
        let notices: Vec<_> = notices::sorted(site).into_iter().take(ANNOUNCEMENTS).collect();
        fields.set("announcements", notices.iter().map(|announcement| notices::notice(&words, announcement)).collect::<Vec<_>>());
        fields.set("announcements_n", site.globals.announcements.len());
        fields.set("feed_url", words.url(&route::feed("")));
        if site.theme.mentions("feed_url") {
            let newest = &newest[..newest.len().min(feed::ENTRIES)];
            words.addon_feed("", words.text("feed-site"), newest)?.render(&words, pages)?;
        }
        let draft = Draft {
            kind: "home",
            path: String::new(),
            title: words.text("title-home"),
            description: words.format("description-home", &[("count", (total as f64).into())]),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}
