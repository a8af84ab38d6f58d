//! What all pages of one add-on share: once for the add-on, and once for each language.

use tera::Value;

use super::fields::hash_value;
use super::page::Languages;
use super::poster::Poster;
use super::reviews::Met;
use super::view::Words;
use super::{Site, discussion, history, listing, reviews, route, versions};
use crate::catalog::Index;
use crate::catalog::model::Addon;

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
        let written = addon.default_locale;
        SubjectLanguages {
            listing: Languages::new(site, &route::addon(&addon.slug), written, |tag| listing::exists(site, addon, tag)),
            versions: Languages::new(site, &route::versions(&addon.slug), written, |tag| versions::exists(site, addon, tag)),
            reviews: Languages::new(site, &route::reviews(&addon.slug), written, |tag| reviews::exists(site, addon, tag)),
            history: Languages::new(site, &route::history(&addon.slug), written, |tag| history::exists(site, addon, tag)),
            permissions: Languages::all(site, &route::permissions(&addon.slug)),
            discussion: Languages::new(site, &route::discussion(&addon.slug), written, |tag| {
                discussion::exists(site, addon, tag)
            }),
        }
    }
}

impl<'a> Subject<'a> {
    pub fn new(words: Words<'a>, addon: &'a Addon, entry: &Index, position: u32) -> Subject<'a> {
        let poster = words.site.press.as_ref().map(|_| Poster::new(&words, addon, entry));
        let head = Value::from_serializable(&listing::head_fields(&words, addon, entry, poster.as_ref()));
        let reviews = reviews::in_order(&words, addon);
        Subject {
            words,
            addon,
            position,
            poster,
            name: words.words(&addon.name, addon.default_locale),
            head_hash: hash_value(&head),
            head,
            reviews,
        }
    }
}
