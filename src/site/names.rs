//! What must be known of all add-ons' names and summaries at once: the order by name in each language, and who is described
//! in it.

use anyhow::Result;
use rayon::prelude::*;

use super::edition::Edition;
use super::lists::inverted;
use super::reads::Bits;
use crate::catalog::{CardTexts, Index};
use crate::l10n::Chain;
use crate::text;

/// The order of all add-ons by name in each built language, and which of them are described in it.
#[derive(Debug, Default)]
pub struct Names {
    /// By edition: each add-on's place.
    ranks: Vec<Vec<u32>>,
    /// By position times the number of the site's locales plus the locale's place among them, built or not.
    described: Bits,
    locales: usize,
}

/// Names on their way to being sorted: each distinct name of an add-on once.
#[derive(Default)]
pub struct Collecting {
    text: String,
    /// Where in `text` the different names of each add-on are.
    spans: Vec<(u32, u16)>,
    /// By position: where its names begin in `spans`.
    starts: Vec<u32>,
    /// By position and edition: which of its names the language shows.
    shown: Vec<u16>,
    described: Bits,
}

impl Collecting {
    /// Takes the next add-on's texts, in the order of the index.
    pub fn add(&mut self, addon: &Index, texts: &CardTexts, editions: &[Edition], chains: &[&Chain]) {
        let start = self.spans.len();
        self.starts.push(start as u32);
        // Which texts were looked at, and which of the add-on's names each is: translations often keep the name.
        let mut known: Vec<(usize, u16)> = Vec::new();
        for (at, chain) in chains.iter().enumerate() {
            if texts.summary.0.iter().any(|text| chain.speaks(text.locale)) {
                self.described.set((self.starts.len() - 1) * chains.len() + at);
            }
        }
        for edition in editions {
            let picked = edition.chain.pick(texts.name.0.iter().map(|text| text.locale), addon.default_locale);
            let at = picked.map_or(usize::MAX, |(at, _)| at);
            let number = known.iter().find(|(other, _)| *other == at).map(|(_, number)| *number).unwrap_or_else(|| {
                let name = text::one_line(texts.name.0.get(at).map_or("", |text| text.raw.as_str()));
                let number = (start..self.spans.len()).position(|span| self.name(span) == &*name).unwrap_or_else(|| {
                    // Names are capped far below this (`MAX_LINE_CHARS`).
                    self.spans.push((self.text.len() as u32, name.len().min(usize::from(u16::MAX)) as u16));
                    self.text += &name;
                    self.spans.len() - 1 - start
                });
                known.push((at, number as u16));
                number as u16
            });
            self.shown.push(number);
        }
    }

    fn name(&self, span: usize) -> &str {
        let (start, length) = self.spans.get(span).copied().unwrap_or_default();
        &self.text[start as usize..start as usize + usize::from(length)]
    }

    /// Sorts by name in each language's collation; equal names go by slug.
    pub fn sort(self, slug_ranks: &[u32], editions: &[Edition], locales: usize, pool: &rayon::ThreadPool) -> Names {
        let rank = |edition: &Edition| {
            // One behind the other: they are many and short.
            let mut keys = Vec::new();
            let ends: Vec<u32> = (self.starts.iter())
                .zip(self.shown.iter().skip(edition.number).step_by(editions.len()))
                .map(|(start, shown)| {
                    edition.formats.add_sort_key(self.name(*start as usize + usize::from(*shown)), &mut keys);
                    keys.len() as u32
                })
                .collect();
            let key = |position: u32| {
                let start = position.checked_sub(1).map_or(0, |before| ends[before as usize]);
                &keys[start as usize..ends[position as usize] as usize]
            };
            let mut sorted: Vec<u32> = (0..ends.len() as u32).collect();
            sorted.sort_unstable_by_key(|position| (key(*position), slug_ranks[*position as usize]));
            inverted(&sorted)
        };
        let ranks = pool.install(|| editions.par_iter().map(rank).collect());
        Names { ranks, described: self.described, locales }
    }
}

impl Names {
    pub fn ranks(&self, edition: usize) -> Result<&[u32]> {
        self.ranks.get(edition).map(Vec::as_slice).ok_or_else(|| anyhow::anyhow!("no order by name; this is a bug in Remora"))
    }

    /// Whether an add-on is described in a language.
    pub fn describes(&self, position: u32, locale: usize) -> bool {
        self.described.has(position as usize * self.locales + locale)
    }
}
