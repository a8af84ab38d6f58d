//! Locale tags as sources spell them: each spelling is understood once and counted by a small number.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::import::Report;
use crate::l10n::Tag;

/// More spellings than any catalog has (Debian's has some 300); the rest count as one unknown, so that memory is bounded.
const MAX: usize = 5_000;

/// A spelling and what it means.
#[derive(Clone, Debug)]
pub struct Spelling {
    pub id: u16,
    /// The tag, where it can be understood.
    pub tag: Option<Tag>,
    /// The source's spelling, where it is not the tag's own.
    pub original: Option<Box<str>>,
    /// Which of two spellings of the same tag counts: lower wins. `C` is the author's own text, then the tag itself.
    pub rank: u8,
}

/// All spellings met so far, shared by the threads of one import.
#[derive(Debug, Default)]
pub struct Spellings {
    known: RwLock<HashMap<Box<str>, Spelling>>,
}

impl Spellings {
    /// What `original` means.
    pub fn get(&self, original: &str) -> Spelling {
        if let Some(known) = self.known.read().unwrap_or_else(PoisonError::into_inner).get(original) {
            return known.clone();
        }
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let original = if known.len() < MAX && original.len() <= 100 { original } else { "(other)" };
        if let Some(known) = known.get(original) {
            return known.clone();
        }
        let tag = Tag::from_source(original).ok();
        let same = tag.as_ref().is_some_and(|tag| tag.to_string() == original);
        let spelling = Spelling {
            id: known.len() as u16,
            rank: if original == "C" {
                0
            } else if same {
                1
            } else {
                2
            },
            original: (!same).then(|| original.into()),
            tag,
        };
        known.insert(original.into(), spelling.clone());
        spelling
    }

    /// Adds what `counts` holds to the report.
    pub fn report(&self, counts: &Counts, report: &mut Report) {
        for spelling in self.known.read().unwrap_or_else(PoisonError::into_inner).values() {
            let count = |list: &[u64]| list.get(usize::from(spelling.id)).copied().unwrap_or(0);
            let (seen, kept) = (count(&counts.seen), count(&counts.kept));
            match (&spelling.tag, &spelling.original) {
                (Some(tag), original) => {
                    if kept > 0 {
                        *report.texts.entry(*tag).or_default() += kept;
                    }
                    if let Some(original) = original
                        && seen > 0
                    {
                        *report.mapped.entry((original.to_string(), *tag)).or_default() += seen;
                    }
                }
                (None, original) if seen > 0 => {
                    let name = original.as_deref().unwrap_or_default().to_owned();
                    *report.unknown_tags.entry(name).or_default() += seen;
                }
                (None, _) => {}
            }
        }
    }
}

/// How often each spelling was met, by its number.
#[derive(Debug, Default)]
pub struct Counts {
    seen: Vec<u64>,
    kept: Vec<u64>,
}

impl Counts {
    /// Counts the spellings of one record: those `seen` at all, and those whose text was `kept`.
    pub fn add(&mut self, seen: &[u16], kept: &[u16]) {
        for (list, ids) in [(&mut self.seen, seen), (&mut self.kept, kept)] {
            for &id in ids {
                let id = usize::from(id);
                if list.len() <= id {
                    list.resize(id + 1, 0);
                }
                list[id] += 1;
            }
        }
    }
}
