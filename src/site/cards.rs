//! Every add-on's card in every language, made once and asked for by the lists that show it.
//!
//! A gallery's cards are far more than its pages need at one time: up to [`KEPT_BYTES`] stay in memory, the rest lies in a
//! temporary file without a name, which the system frees with the process.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use anyhow::{Context, Result};

use crate::catalog::CardTexts;
use crate::catalog::model::Texts;
use crate::theme::Fragment;

/// How much of cards stays in memory.
const KEPT_BYTES: usize = 8 << 20;

/// An add-on's card in all built languages.
pub struct CardSet {
    /// Of everything that cards and links show of the add-on, whatever the theme makes of it.
    pub fingerprint: u64,
    texts: OnceLock<CardTexts>,
    /// The different renderings, and which of them each language shows.
    fragments: Vec<OnceLock<Fragment>>,
    by_edition: Vec<u16>,
    /// What came from the file. A page of one language asks for one rendering of thirty: each is read when it is asked for.
    stored: Stored,
}

/// Texts and then fragments, as the file has them.
#[derive(Default)]
struct Stored {
    bytes: Vec<u8>,
    begin: usize,
    /// Where each of them ends, counted from `begin`.
    ends: Vec<u32>,
}

impl Stored {
    fn read<T: serde::de::DeserializeOwned>(&self, number: usize) -> Result<T> {
        let end = |number: usize| self.ends.get(number).map(|end| self.begin + *end as usize);
        let begin = number.checked_sub(1).map_or(Some(self.begin), end);
        let stretch = begin.zip(end(number)).and_then(|(begin, end)| self.bytes.get(begin..end));
        Ok(postcard::from_bytes(stretch.context("cards: the temporary file is damaged")?)?)
    }
}

/// What is in a cell; read into it where nobody has asked before.
fn read_once<T>(cell: &OnceLock<T>, read: impl FnOnce() -> Result<T>) -> Result<&T> {
    match cell.get() {
        Some(value) => Ok(value),
        None => read().map(|value| cell.get_or_init(|| value)),
    }
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
    pub fn new(fingerprint: u64, texts: CardTexts, fragments: Vec<Fragment>, by_edition: Vec<u16>) -> CardSet {
        let fragments = fragments.into_iter().map(OnceLock::from).collect();
        CardSet { fingerprint, texts: OnceLock::from(texts), fragments, by_edition, stored: Stored::default() }
    }

    /// The add-on's name, for links to it, and its summary, for feeds.
    pub fn texts(&self) -> Result<&CardTexts> {
        read_once(&self.texts, || self.stored.read(0).map(|(name, summary)| CardTexts { name, summary }))
    }

    pub fn card(&self, edition: usize) -> Result<Option<&Fragment>> {
        self.by_edition.get(edition).map(|number| self.fragment(usize::from(*number))).transpose()
    }

    fn fragment(&self, number: usize) -> Result<&Fragment> {
        let cell = self.fragments.get(number).context("cards: the temporary file is damaged")?;
        read_once(cell, || self.stored.read(1 + number))
    }

    /// A card that was asked for before.
    pub fn known_card(&self, edition: usize) -> Option<&Fragment> {
        self.fragments.get(usize::from(*self.by_edition.get(edition)?))?.get()
    }

    /// About how many bytes it takes.
    fn size(&self) -> usize {
        let size_of = |texts: &Texts| texts.0.iter().map(|text| text.raw.len() + 100).sum::<usize>();
        let texts = self.texts.get().map_or(0, |texts| size_of(&texts.name) + size_of(&texts.summary));
        texts + self.by_edition.len() * 2 + self.fragments.iter().filter_map(OnceLock::get).map(Fragment::size).sum::<usize>()
    }

    fn to_bytes(&self) -> Result<Vec<u8>> {
        let texts = self.texts()?;
        let mut pieces = postcard::to_allocvec(&(&texts.name, &texts.summary))?;
        let mut ends = vec![pieces.len() as u32];
        for number in 0..self.fragments.len() {
            postcard::to_io(self.fragment(number)?, &mut pieces)?;
            ends.push(pieces.len() as u32);
        }
        let mut bytes = postcard::to_allocvec(&(self.fingerprint, &self.by_edition, ends))?;
        bytes.append(&mut pieces);
        Ok(bytes)
    }

    fn from_bytes(bytes: Vec<u8>) -> Result<CardSet> {
        let ((fingerprint, by_edition, ends), pieces) = postcard::take_from_bytes::<(u64, Vec<u16>, Vec<u32>)>(&bytes)?;
        let begin = bytes.len() - pieces.len();
        let fragments = ends.iter().skip(1).map(|_| OnceLock::new()).collect();
        Ok(CardSet { fingerprint, texts: OnceLock::new(), fragments, by_edition, stored: Stored { bytes, begin, ends } })
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
        let bytes = set.to_bytes()?;
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
                Ok(Some(Arc::new(CardSet::from_bytes(bytes)?)))
            }
        }
    }
}
