//! Names of shared records that many add-ons spell, each a little differently: the most frequent spelling wins.

use std::collections::BTreeMap;

use crate::catalog::model::{Text, Texts};
use crate::l10n::Tag;

/// The names given to the records of one kind, by slug and language.
#[derive(Debug, Default)]
pub struct Votes(BTreeMap<String, BTreeMap<Tag, BTreeMap<String, u32>>>);

impl Votes {
    /// One add-on calls the record `slug` by `name`.
    pub fn add(&mut self, slug: &str, locale: &Tag, name: &str) {
        let locales = match self.0.get_mut(slug) {
            Some(locales) => locales,
            None => self.0.entry(slug.to_owned()).or_default(),
        };
        let names = match locales.get_mut(locale) {
            Some(names) => names,
            None => locales.entry(*locale).or_default(),
        };
        match names.get_mut(name) {
            Some(count) => *count += 1,
            None => _ = names.insert(name.to_owned(), 1),
        }
    }

    /// Each record with its names: the most frequent spelling, or of equals the first in the order of code points, so
    /// that the order of add-ons does not matter.
    pub fn decide(self) -> impl Iterator<Item = (String, Texts)> {
        self.0.into_iter().map(|(slug, locales)| {
            let texts = locales.into_iter().filter_map(|(locale, names)| {
                let best = names.into_iter().max_by(|(a, m), (b, n)| m.cmp(n).then_with(|| b.cmp(a)))?;
                Some(Text { locale, raw: best.0, format: Default::default(), original_tag: None, translator: None })
            });
            (slug, Texts(texts.collect()))
        })
    }
}
