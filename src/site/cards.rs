//! Every add-on's card in every language, made once and asked for by the lists that show it.
//!
//! A gallery's cards are far more than its pages need at one time: up to [`KEPT_BYTES`] stay in memory, the rest lies in a
//! temporary file without a name, which the system frees with the process.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::catalog::model::Texts;
use crate::theme::Fragment;

/// How much of cards stays in memory.
const KEPT_BYTES: usize = 8 << 20;

/// An add-on's card in all built languages.
#[derive(Debug, Serialize, Deserialize)]
pub struct CardSet {
    /// The add-on's name, for links to it.
    pub name: Texts,
    /// Its summary, for feeds.
    pub summary: Texts,
    /// Of everything that cards and links show of the add-on, whatever the theme makes of it.
    pub fingerprint: u64,
    /// The different renderings, and which of them each language shows.
    pub fragments: Vec<Fragment>,
    pub by_edition: Vec<u16>,
}

enum Kept {
    Memory(Arc<CardSet>),
    /// In the file: offset and length.
    File(u64, u32),
}

/// The cards of all listed add-ons, by position in the index.
pub struct Cards {
    slots: Vec<OnceLock<Kept>>,
    kept: AtomicUsize,
    file: Mutex<Option<(Arc<File>, u64)>>,
}

impl CardSet {
    pub fn card(&self, edition: usize) -> Option<&Fragment> {
        self.fragments.get(usize::from(*self.by_edition.get(edition)?))
    }

    fn size(&self) -> usize {
        let names: usize = self.name.0.iter().chain(&self.summary.0).map(|text| text.raw.len() + 100).sum();
        names + self.by_edition.len() * 2 + self.fragments.iter().map(Fragment::size).sum::<usize>()
    }
}

impl Cards {
    pub fn new(count: usize) -> Cards {
        Cards { slots: (0..count).map(|_| OnceLock::new()).collect(), kept: AtomicUsize::new(0), file: Mutex::new(None) }
    }

    /// Keeps an add-on's cards.
    pub fn put(&self, position: u32, set: CardSet) -> Result<Arc<CardSet>> {
        let set = Arc::new(set);
        let size = set.size();
        let kept = match self.kept.fetch_add(size, Ordering::Relaxed) + size <= KEPT_BYTES {
            true => Kept::Memory(Arc::clone(&set)),
            false => {
                self.kept.fetch_sub(size, Ordering::Relaxed);
                self.spill(&set).context("cards: a temporary file cannot be written; see TMPDIR")?
            }
        };
        if let Some(slot) = self.slots.get(position as usize) {
            // Two that made the same at once made the same.
            let _ = slot.set(kept);
        }
        Ok(set)
    }

    fn spill(&self, set: &CardSet) -> Result<Kept> {
        let bytes = postcard::to_allocvec(set)?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let (file, end) = match &mut *file {
            Some((file, end)) => (file, end),
            none => {
                let (file, end) = none.insert((Arc::new(tempfile::tempfile()?), 0));
                (file, end)
            }
        };
        let offset = *end;
        file.write_all_at(&bytes, offset)?;
        *end += bytes.len() as u64;
        Ok(Kept::File(offset, bytes.len() as u32))
    }

    /// An add-on's cards; none where nobody has put them.
    pub fn get(&self, position: u32) -> Result<Option<Arc<CardSet>>> {
        match self.slots.get(position as usize).and_then(OnceLock::get) {
            None => Ok(None),
            Some(Kept::Memory(set)) => Ok(Some(Arc::clone(set))),
            Some(Kept::File(offset, length)) => {
                let file = self.file.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|(file, _)| Arc::clone(file));
                let file = file.context("cards: the temporary file is gone")?;
                let mut bytes = vec![0; *length as usize];
                file.read_exact_at(&mut bytes, *offset).context("cards: the temporary file cannot be read")?;
                Ok(Some(Arc::new(postcard::from_bytes(&bytes)?)))
            }
        }
    }
}
