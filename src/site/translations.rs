//! How much of the gallery truly exists in each language: of the interface, of add-ons' texts, of policies and pages.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::Fields;
use super::list::List;
use super::lists::Order;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::{EVERY_PAGE, Key};
use super::view::{Shared, Words};
use super::{Site, route};
use crate::l10n::{Tag, autonym};

/// How many add-ons a page names that are still missing its language.
const MISSING: usize = 12;

/// Page kinds of which each list has pages.
const LISTS: [&str; 6] = ["category", "type", "tag", "user", "language", "all"];

/// The kinds of texts that are counted, in the order of the columns.
const KINDS: [&str; 8] = ["interface", "names", "summaries", "descriptions", "notes", "captions", "policies", "pages"];

/// How many of all there are, for each of [`KINDS`].
type Coverage = [(u64, u64); 8];

#[derive(Serialize)]
struct Share {
    kind: &'static str,
    done_n: u64,
    total_n: u64,
    done: String,
    total: String,
    /// Formatted; whole percents, rounded down: only what is complete is 100.
    percent: String,
    percent_n: u64,
}

#[derive(Serialize)]
struct Row {
    tag: &'static str,
    /// In the page's language, and in its own.
    language: String,
    own: &'static str,
    dir: &'static str,
    url: String,
    shares: Vec<Share>,
}

/// How much of one kind of texts exists in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Covered {
    /// `interface`, `names`, `summaries`, `descriptions`, `notes`, `captions`, `policies` or `pages`.
    pub kind: &'static str,
    pub done: u64,
    pub total: u64,
}

impl Site {
    /// What exists in one of the site's locales, by kind; kinds of which there are no texts at all are left out.
    pub fn covered(&self, tag: Tag) -> Vec<Covered> {
        let covered = KINDS.into_iter().zip(self.coverage_of(tag)).map(|(kind, (done, total))| Covered { kind, done, total });
        covered.filter(|covered| covered.total > 0).collect()
    }

    /// On how many pages of one locale a message may be printed, as far as templates tell.
    pub fn reach(&self, id: &str) -> u64 {
        let pages = |template: &str| {
            let addons = self.index.len() as u64;
            match template.trim_end_matches(".html") {
                "addon" | "versions" | "reviews" | "permissions" | "history" | "discussion" | "thread" | "legal" => addons,
                kind if self.theme.has_page(kind) => 1 + self.lists().len() as u64 * u64::from(LISTS.contains(&kind)),
                // The frame, parts and fragments stand on pages of all kinds.
                _ => addons * 4,
            }
        };
        let prints = |block: &&crate::theme::Block| {
            block.messages.iter().any(|message| message == id)
                || block.prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()))
        };
        self.theme.blocks.iter().filter(prints).map(|block| pages(&block.template)).max().unwrap_or_default()
    }

    /// Done and total, by kind.
    fn coverage_of(&self, tag: Tag) -> Coverage {
        let group = tag.group();
        let texts = |field: &str| {
            let of = |language: &str| self.coverage.get(&(field.to_owned(), language.to_owned())).copied().unwrap_or_default();
            (of(&group), of(""))
        };
        let chain = self.chain(tag);
        let policies = self.globals.policies.iter().flat_map(|policy| [&policy.name, &policy.text]);
        let policies = policies.filter(|texts| !texts.0.is_empty());
        let (mut done, mut total) = (0, 0);
        for texts in policies {
            total += 1;
            done += u64::from(self.speaks(tag, texts));
        }
        let pages = self.prose.iter().filter(|page| page.editions.keys().any(|written| chain.speaks(*written))).count() as u64;
        [
            super::interface_coverage(self.message_ids.ids(), self.messages.messages(tag), chain),
            texts("name"),
            texts("summary"),
            texts("description"),
            texts("notes"),
            texts("caption"),
            (done, total),
            (pages, self.prose.len() as u64),
        ]
    }
}

fn row(words: &Words<'_>, tag: Tag, coverage: Coverage) -> Row {
    let shares = KINDS.into_iter().zip(coverage).filter(|(_, (_, total))| *total > 0);
    Row {
        tag: tag.as_str(),
        language: words.edition.language_name(tag),
        own: autonym(tag),
        dir: tag.direction().as_str(),
        url: words.url(&route::translation(tag.as_str())),
        shares: shares
            .map(|(kind, (done, total))| {
                let percent = done * 100 / total;
                Share {
                    kind,
                    done_n: done,
                    total_n: total,
                    done: words.number(done),
                    total: words.number(total),
                    percent: words.edition.formats.percent(percent.min(100) as u8),
                    percent_n: percent,
                }
            })
            .collect(),
    }
}

pub fn overview(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::TRANSLATIONS);
    let coverage: Vec<(Tag, Coverage)> = site.real_locales().map(|tag| (tag, site.coverage_of(tag))).collect();
    for words in site.wanted_words(shared, pages) {
        words.shared.reads.key(Key::Coverage, "");
        let mut fields = Fields::new();
        fields.set("rows", coverage.iter().map(|(tag, coverage)| row(&words, *tag, *coverage)).collect::<Vec<_>>());
        let draft = Draft {
            kind: "translations",
            path: route::TRANSLATIONS.to_owned(),
            title: words.text("title-translations"),
            description: words.text("description-translations"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

/// What is translated into one of the site's languages, in all of them.
pub fn render(site: &Site, shared: &Shared, tag: Tag, pages: &mut dyn Pages) -> Result<()> {
    let path = route::translation(tag.as_str());
    let languages = Languages::all(site, &path);
    let popular = site.sorted(&List::All, Order::Users, 0)?;
    let names = site.names()?;
    let coverage = site.coverage_of(tag);
    let Some(place) = site.place_of(tag) else { return Ok(()) };
    let missing: Vec<u32> = popular.iter().copied().filter(|at| !names.describes(*at, place)).take(MISSING).collect();
    for words in site.wanted_words(shared, pages) {
        words.shared.reads.key(Key::Coverage, "");
        let name = words.edition.language_name(tag);
        let mut fields = Fields::new();
        fields.set_value("heading", words.literal(&name, words.edition.tag));
        fields.set("row", row(&words, tag, coverage));
        fields.set_value("missing", Value::from(words.cards(&missing)?));
        let draft = Draft {
            kind: "translation",
            path: path.clone(),
            title: words.format("title-translation", &[("language", name.as_str().into())]),
            description: words.format("description-translation", &[("language", name.as_str().into())]),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}
