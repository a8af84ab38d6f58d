//! What all pages of one add-on share: once for the add-on, and once for each language.

use tera::Value;

use super::page::Languages;
use super::poster::Poster;
use super::reviews::{Met, Newest};
use super::view::Words;
use super::{Site, discussion, history, listing, reviews, route, versions};
use crate::catalog::Index;
use crate::catalog::model::Addon;
use crate::l10n::Tag;

/// The languages in which each of an add-on's pages truly exists: the same for the pages in all languages.
pub struct SubjectLanguages {
    pub listing: Languages,
    pub versions: Languages,
    pub reviews: Languages,
    pub history: Languages,
    pub discussion: Languages,
    pub permissions: Languages,
}

/// An add-on in one language.
pub struct Subject<'a> {
    pub words: Words<'a>,
    pub addon: &'a Addon,
    /// In the index.
    pub position: u32,
    /// The plain name, for titles.
    pub name: String,
    /// The fields that every page shows.
    pub head: Value,
    pub head_hash: u64,
    /// Where the site has them.
    pub poster: Option<Poster>,
    /// In the order this language's readers get them.
    pub reviews: Vec<Met<'a>>,
}

impl SubjectLanguages {
    pub fn new(site: &Site, addon: &Addon) -> SubjectLanguages {
        let slug = addon.slug.as_str();
        // Of pages that the theme does not have nobody asks.
        let of = |kind: &str, path: fn(&str) -> String, exists: fn(&Site, &Addon, Tag) -> bool| match site.theme.has_page(kind) {
            true => Languages::new(site, &path(slug), addon.default_locale, |tag| exists(site, addon, tag)),
            false => Languages::none(),
        };
        SubjectLanguages {
            listing: Languages::new(site, &route::addon(slug), addon.default_locale, |tag| listing::exists(site, addon, tag)),
            versions: of("versions", route::versions, versions::exists),
            reviews: of("reviews", route::reviews, reviews::exists),
            history: of("history", route::history, history::exists),
            permissions: of("permissions", route::permissions, |_, _, _| true),
            discussion: of("discussion", route::discussion, discussion::exists),
        }
    }
}

impl<'a> Subject<'a> {
    pub fn new(words: Words<'a>, addon: &'a Addon, entry: &Index, position: u32, newest: &Newest<'a>) -> Subject<'a> {
        let poster = words.site.press.as_ref().map(|_| Poster::new(&words, addon, entry));
        let (head, head_hash) = listing::head(&words, addon, entry, poster.as_ref());
        let reviews = newest.in_order(&words);
        Subject { words, addon, position, poster, name: words.words(&addon.name, addon.default_locale), head, head_hash, reviews }
    }
}
