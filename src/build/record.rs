//! The record of a build: every page with its hash and what it read, kept beside the release.
//!
//! ```text
//! remora record 2\n
//! unit, unit, ...       what each unit's pages are, in the order of the plan: streamed, never held together
//! tail                  what all of them refer to, and where each unit is
//! length of the tail    8 bytes
//! hash                  8 bytes: XXH3 of everything before
//! ```
//!
//! A page takes some 30 bytes. Numbers are written by postcard: small ones take a byte.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::hash::{Hash, Hasher};
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::Xxh3;

use super::sitemaps::Sitemaps;
use crate::site::{Key, List, Scope, Shape, Unit, is_for_people};

const MAGIC: &[u8] = b"remora record 2\n";

/// 128-bit XXH3 of a file's content.
pub type ContentHash = [u8; 16];

pub fn content_hash(bytes: &[u8]) -> ContentHash {
    xxhash_rust::xxh3::xxh3_128(bytes).to_be_bytes()
}

/// What a build was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The program, by the hash of its source.
    pub program: String,
    /// Settings, theme, messages and the site's own pages together.
    pub sources: u64,
    /// Settings and what else of the sources every page may read: which kinds of pages the theme has, which messages there are.
    pub settings: u64,
    /// Tags of the built locales, by edition.
    pub locales: Vec<String>,
    pub categories: u64,
    pub redirects: u64,
    /// All of the catalog's change log, and what of it is not about add-ons.
    pub catalog: u64,
    pub others: u64,
    /// By edition: what templates see of the site beside a page's own values.
    pub surroundings: Vec<u64>,
}

/// A block of the theme as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockState {
    pub key: u64,
    pub template: String,
    pub messages: Vec<String>,
    /// By edition.
    pub hashes: Vec<u64>,
}

/// A message as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageState {
    pub id: String,
    /// By edition.
    pub hashes: Vec<u64>,
}

/// Why a build looked at a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// There was no record, or none of use.
    Everything,
    /// Settings changed, or what kinds of pages or messages there are.
    Settings,
    /// It is new.
    New,
    /// Its own entity changed.
    Own,
    /// Something that its pages read changed.
    Read(Key),
    /// A list lost, gained or moved add-ons, or shows one that changed.
    List,
    /// Blocks of templates, or messages, that its pages ran through changed.
    Templates,
    /// It is looked at by every build in which something changed.
    Always,
}

/// Where a unit is, and what may change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitEntry {
    pub unit: Unit,
    /// The slug, for an add-on.
    pub slug: Option<String>,
    /// Of its own entity in the catalog's change log; 0 where it has none.
    pub stamp: i64,
    /// For an add-on: of what cards and links show of it.
    pub card: u64,
    /// What was found while it was made that a person should look at.
    pub warnings: Vec<String>,
    /// Numbers of the keys that its pages read, and which of them do.
    pub keys: Vec<(u32, Scope)>,
    /// Numbers of the lists that show it.
    pub lists: Vec<u32>,
    /// The build that last looked at it, and why.
    pub build: u32,
    pub reason: Reason,
    pub offset: u64,
    pub length: u32,
    pub pages: u32,
    /// Feeds and twins.
    pub others: u32,
    pub bytes: u64,
}

/// A file that is no page of a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    pub path: String,
    pub hash: ContentHash,
    pub size: u64,
    /// For how many releases it has been kept although nothing of this one names it; 0 for the release's own files.
    pub carried: u8,
}

/// What all units refer to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tail {
    pub identity: Identity,
    /// Counts the builds of this folder.
    pub build: u32,
    pub blocks: Vec<BlockState>,
    pub messages: Vec<MessageState>,
    pub shapes: Vec<Shape>,
    pub keys: Vec<(Key, u64)>,
    pub lists: Vec<List>,
    pub units: Vec<UnitEntry>,
    /// Sorted by path.
    pub files: Vec<FileEntry>,
    pub warnings: Vec<String>,
    /// Of the pages that each bucket of sitemaps tells; none where there are none.
    pub sitemaps: Vec<u64>,
}

/// What a record says in all.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    pub pages: u64,
    pub addons: usize,
    /// Files that are no pages.
    pub files: u64,
    /// Of pages and files.
    pub bytes: u64,
    /// Of planning and of all units.
    warnings: BTreeSet<String>,
}

impl Sums {
    pub fn of(tail: &Tail) -> Sums {
        let mut sums = Sums { warnings: tail.warnings.iter().cloned().collect(), ..Sums::default() };
        tail.units.iter().for_each(|entry| sums.add(entry));
        tail.files.iter().for_each(|file| sums.add_file(file));
        sums
    }

    fn add(&mut self, entry: &UnitEntry) {
        self.pages += u64::from(entry.pages);
        self.files += u64::from(entry.others);
        // One that is not listed is in no list.
        self.addons += usize::from(matches!(entry.unit, Unit::Addon(_)) && !entry.lists.is_empty());
        self.bytes += entry.bytes;
        self.warnings.extend(entry.warnings.iter().cloned());
    }

    fn add_file(&mut self, file: &FileEntry) {
        self.files += 1;
        self.bytes += file.size;
    }

    pub fn into_warnings(self) -> Vec<String> {
        self.warnings.into_iter().collect()
    }
}

/// A path that a unit's pages have in one or more languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathEntry {
    pub kind: String,
    /// Without the locale.
    pub path: String,
    pub scope: Scope,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageEntry {
    /// The number of its path in the unit.
    pub path: u16,
    /// One more than the edition's number; 0 for the page that is in no language.
    pub edition: u16,
    pub hash: ContentHash,
    /// Bytes.
    pub size: u32,
    pub inputs: [u8; 8],
    /// The number of its shape.
    pub shape: u32,
    /// Whether it is to be found by search engines.
    pub indexed: bool,
    /// The number of the build that rendered it last.
    pub rendered: u32,
}

/// A unit's pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitPages {
    pub paths: Vec<PathEntry>,
    /// In the order in which they were made.
    pub pages: Vec<PageEntry>,
}

impl UnitPages {
    pub fn path(&self, page: &PageEntry) -> &PathEntry {
        &self.paths[usize::from(page.path)]
    }

    fn check(&self) -> Result<()> {
        if self.pages.iter().any(|page| usize::from(page.path) >= self.paths.len()) {
            bail!("a page without a path");
        }
        Ok(())
    }
}

/// A record that is read.
#[derive(Debug)]
pub struct Record {
    file: File,
    pub tail: Tail,
    by_unit: HashMap<Unit, u32>,
}

impl Record {
    /// Opens a record and verifies all of it.
    pub fn open(path: &Path) -> Result<Record> {
        Record::read(path).with_context(|| format!("{}: cannot be used", path.display()))
    }

    fn read(path: &Path) -> Result<Record> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        let least = (MAGIC.len() + 16) as u64;
        if length < least {
            bail!("is cut off");
        }
        let mut reader = BufReader::with_capacity(1 << 18, &file);
        let mut magic = vec![0; MAGIC.len()];
        reader.read_exact(&mut magic)?;
        if magic != MAGIC {
            bail!("is no record of this version");
        }
        let mut hash = Xxh3::new();
        hash.update(&magic);
        let mut left = length - 8 - MAGIC.len() as u64;
        let mut buffer = vec![0; 1 << 18];
        while left > 0 {
            let part = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            reader.read_exact(&mut buffer[..part])?;
            hash.update(&buffer[..part]);
            left -= part as u64;
        }
        let mut word = [0; 8];
        reader.read_exact(&mut word)?;
        if u64::from_le_bytes(word) != hash.digest() {
            bail!("is damaged");
        }
        file.read_exact_at(&mut word, length - 16)?;
        let tail_length = u64::from_le_bytes(word);
        if tail_length > length - least {
            bail!("is damaged");
        }
        let mut tail = vec![0; tail_length as usize];
        file.read_exact_at(&mut tail, length - 16 - tail_length)?;
        let tail: Tail = postcard::from_bytes(&tail)?;
        let by_unit = tail.units.iter().zip(0..).map(|(entry, number)| (entry.unit.clone(), number)).collect();
        Ok(Record { file, tail, by_unit })
    }

    pub fn entry(&self, unit: &Unit) -> Option<&UnitEntry> {
        self.by_unit.get(unit).map(|number| &self.tail.units[*number as usize])
    }

    /// The bytes of a unit's pages as they are stored.
    pub fn raw(&self, entry: &UnitEntry) -> Result<Vec<u8>> {
        let mut bytes = vec![0; entry.length as usize];
        self.file.read_exact_at(&mut bytes, entry.offset)?;
        Ok(bytes)
    }

    pub fn pages(&self, entry: &UnitEntry) -> Result<UnitPages> {
        let pages: UnitPages = postcard::from_bytes(&self.raw(entry)?).context("record: a unit is damaged")?;
        pages.check()?;
        Ok(pages)
    }

    pub fn file(&self, path: &str) -> Option<&FileEntry> {
        let at = self.tail.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some(&self.tail.files[at])
    }

    /// Where a page is in the output.
    pub fn output_path(&self, pages: &UnitPages, page: &PageEntry) -> String {
        let path = &pages.path(page).path;
        match page.edition {
            0 => path.clone(),
            edition => format!("{}/{path}", self.tail.identity.locales.get(usize::from(edition) - 1).map_or("", String::as_str)),
        }
    }

    /// Hands on the path of every file of the release.
    pub fn each_path(&self, mut each: impl FnMut(String) -> Result<()>) -> Result<()> {
        for entry in &self.tail.units {
            let pages = self.pages(entry)?;
            for page in &pages.pages {
                each(self.output_path(&pages, page))?;
            }
        }
        self.tail.files.iter().try_for_each(|file| each(file.path.clone()))
    }
}

/// A page that a unit has now.
#[derive(Clone, Debug)]
pub struct NewPage {
    pub path: u16,
    pub edition: Option<usize>,
    pub hash: ContentHash,
    pub size: u32,
    pub inputs: u64,
    pub shape: ShapeOf,
    pub indexed: bool,
    /// The number of the build that rendered it last.
    pub rendered: u32,
}

/// A shape as it was rendered, or the number that it has already.
#[derive(Clone, Debug)]
pub enum ShapeOf {
    New(Shape),
    Known(u32),
}

/// What a finished unit hands to the record.
#[derive(Debug)]
pub enum UnitDone {
    /// As it was in the last record, bytes and all.
    Kept(Box<UnitEntry>, Vec<u8>),
    Made(Box<Made>),
    /// No pages: files of the site, which are told at the end.
    Files,
}

/// A unit that was looked at.
#[derive(Debug)]
pub struct Made {
    pub unit: Unit,
    pub slug: Option<String>,
    pub stamp: i64,
    pub card: u64,
    pub warnings: Vec<String>,
    pub reason: Reason,
    pub keys: Vec<(Key, Scope)>,
    pub lists: Vec<List>,
    pub paths: Vec<PathEntry>,
    pub pages: Vec<NewPage>,
}

/// Writes a record as units are done, whatever order they are done in.
pub struct RecordWriter {
    state: Mutex<State>,
}

struct State {
    out: Hashing,
    next: usize,
    waiting: BTreeMap<usize, UnitDone>,
    /// Without its units.
    tail: Tail,
    /// The units' entries as the tail has them, in a temporary file without a name: they are many.
    units: BufWriter<File>,
    unit_count: usize,
    sums: Sums,
    shapes: HashMap<u64, u32>,
    keys: HashMap<u64, u32>,
    /// Keys that the last record lacks, likewise.
    new_keys: BufWriter<File>,
    key_count: u32,
    lists: HashMap<u64, u32>,
    sitemaps: Option<Sitemaps>,
}

struct Hashing {
    out: BufWriter<Box<dyn Write + Send>>,
    hash: Xxh3,
    length: u64,
}

impl Hashing {
    fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.hash.update(bytes);
        self.length += bytes.len() as u64;
        Ok(self.out.write_all(bytes)?)
    }

    /// Puts all that was written to a file.
    fn put_file(&mut self, written: BufWriter<File>) -> Result<()> {
        let mut file = written.into_inner().map_err(|error| error.into_error())?;
        file.rewind()?;
        let mut buffer = vec![0; 1 << 16];
        loop {
            match file.read(&mut buffer)? {
                0 => return Ok(()),
                length => self.put(&buffer[..length])?,
            }
        }
    }
}

impl RecordWriter {
    /// Begins a record. `tail` holds what is known from the last one: shapes, keys and lists keep their numbers.
    pub fn new(out: Box<dyn Write + Send>, tail: Tail, sitemaps: Option<Sitemaps>) -> Result<RecordWriter> {
        let mut out = Hashing { out: BufWriter::with_capacity(1 << 18, out), hash: Xxh3::new(), length: 0 };
        out.put(MAGIC)?;
        let temporary = || -> Result<_> {
            let file = tempfile::tempfile().context("record: a temporary file cannot be made; see TMPDIR")?;
            Ok(BufWriter::with_capacity(1 << 16, file))
        };
        let state = State {
            out,
            next: 0,
            waiting: BTreeMap::new(),
            units: temporary()?,
            new_keys: temporary()?,
            unit_count: 0,
            sums: Sums::default(),
            shapes: tail.shapes.iter().map(hash_of).zip(0..).collect(),
            keys: tail.keys.iter().map(|(key, _)| hash_of(key)).zip(0..).collect(),
            key_count: tail.keys.len() as u32,
            lists: tail.lists.iter().map(hash_of).zip(0..).collect(),
            tail,
            sitemaps,
        };
        Ok(RecordWriter { state: Mutex::new(state) })
    }

    /// Takes a unit that is done. Units are numbered from 0 without gaps.
    pub fn unit(&self, number: usize, done: UnitDone) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.waiting.insert(number, done);
        loop {
            let next = state.next;
            let Some(done) = state.waiting.remove(&next) else { return Ok(()) };
            state.write(done).context("record: cannot be written")?;
            state.next += 1;
        }
    }

    /// What was collected for sitemaps, once all units are done.
    pub fn take_sitemaps(&self) -> Option<Sitemaps> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).sitemaps.take()
    }

    pub fn put_sitemaps(&self, hashes: Vec<u64>) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).tail.sitemaps = hashes;
    }

    /// Takes the files that are no pages.
    pub fn unit_files(&self, files: Vec<FileEntry>) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.tail.files.extend(files);
        state.tail.files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Ok(())
    }

    /// Ends the record. `fingerprint` tells the state of keys that are new.
    pub fn finish(self, fingerprint: &dyn Fn(&Key) -> Result<u64>, warnings: &[String]) -> Result<Sums> {
        let mut state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if !state.waiting.is_empty() {
            bail!("units are missing from the record; this is a bug in Remora, please report it");
        }
        state.tail.warnings = warnings.to_vec();
        let State { mut out, tail, units, unit_count, new_keys, key_count, mut sums, .. } = state;
        sums.warnings.extend(tail.warnings.iter().cloned());
        tail.files.iter().for_each(|file| sums.add_file(file));
        // The tail in the order of its fields, as postcard would write it whole.
        let Tail { identity, build, blocks, messages, shapes, keys, lists, units: _, files, warnings, sitemaps } = tail;
        let before = out.length;
        out.put(&postcard::to_allocvec(&(identity, build, blocks, messages, shapes))?)?;
        out.put(&postcard::to_allocvec(&key_count)?)?;
        keys.iter().try_for_each(|key| out.put(&postcard::to_allocvec(key)?))?;
        each_key(new_keys, |key| {
            let state = fingerprint(&key)?;
            out.put(&postcard::to_allocvec(&(key, state))?)
        })?;
        out.put(&postcard::to_allocvec(&lists)?)?;
        out.put(&postcard::to_allocvec(&unit_count)?)?;
        out.put_file(units)?;
        out.put(&postcard::to_allocvec(&(files, warnings, sitemaps))?)?;
        let length = out.length - before;
        out.put(&length.to_le_bytes())?;
        let hash = out.hash.digest();
        out.out.write_all(&hash.to_le_bytes()).and_then(|()| out.out.flush()).context("record: cannot be written")?;
        Ok(sums)
    }
}

impl State {
    fn write(&mut self, done: UnitDone) -> Result<()> {
        match done {
            UnitDone::Files => {}
            UnitDone::Kept(mut entry, bytes) => {
                entry.offset = self.out.length;
                if let Some(sitemaps) = &mut self.sitemaps {
                    sitemaps.add(&entry.unit, &postcard::from_bytes(&bytes)?)?;
                }
                self.out.put(&bytes)?;
                self.entry(&entry)?;
            }
            UnitDone::Made(made) => {
                let Made { unit, slug, stamp, card, warnings, reason, keys, lists, paths, pages } = *made;
                let mut made = UnitPages { paths, pages: Vec::with_capacity(pages.len()) };
                let mut bytes = 0;
                for page in pages {
                    bytes += u64::from(page.size);
                    let shape = match page.shape {
                        ShapeOf::Known(number) => number,
                        ShapeOf::New(shape) => number_of(&mut self.shapes, &mut self.tail.shapes, shape, |shape| shape),
                    };
                    made.pages.push(PageEntry {
                        path: page.path,
                        edition: page.edition.map_or(0, |edition| edition as u16 + 1),
                        hash: page.hash,
                        size: page.size,
                        inputs: page.inputs.to_le_bytes(),
                        shape,
                        indexed: page.indexed,
                        rendered: page.rendered,
                    });
                }
                let keys = keys.into_iter().map(|(key, scope)| Ok((self.key_number(&key)?, scope))).collect::<Result<_>>()?;
                let lists = lists.into_iter().map(|list| number_of(&mut self.lists, &mut self.tail.lists, list, |list| list));
                let lists = lists.collect();
                if let Some(sitemaps) = &mut self.sitemaps {
                    sitemaps.add(&unit, &made)?;
                }
                let is_page = |page: &&PageEntry| is_for_people(&made.path(page).kind);
                let pages = made.pages.iter().filter(is_page).count() as u32;
                let others = made.pages.len() as u32 - pages;
                let stored = postcard::to_allocvec(&made)?;
                let (build, offset, length) = (self.tail.build, self.out.length, stored.len() as u32);
                let entry = UnitEntry {
                    unit,
                    slug,
                    stamp,
                    card,
                    warnings,
                    keys,
                    lists,
                    build,
                    reason,
                    offset,
                    length,
                    pages,
                    others,
                    bytes,
                };
                self.out.put(&stored)?;
                self.entry(&entry)?;
            }
        }
        Ok(())
    }

    /// The number of a key, which it gets when it is new.
    fn key_number(&mut self, key: &Key) -> Result<u32> {
        let next = self.key_count;
        let number = *self.keys.entry(hash_of(key)).or_insert(next);
        if number == next {
            self.key_count += 1;
            let bytes = postcard::to_allocvec(key)?;
            self.new_keys.write_all(&(bytes.len() as u32).to_le_bytes())?;
            self.new_keys.write_all(&bytes)?;
        }
        Ok(number)
    }

    fn entry(&mut self, entry: &UnitEntry) -> Result<()> {
        self.sums.add(entry);
        self.unit_count += 1;
        postcard::to_io(entry, &mut self.units)?;
        Ok(())
    }
}

/// Hands on the keys of a temporary file, each behind its length.
fn each_key(written: BufWriter<File>, mut each: impl FnMut(Key) -> Result<()>) -> Result<()> {
    let mut file = written.into_inner().map_err(|error| error.into_error())?;
    file.rewind()?;
    let mut reader = BufReader::with_capacity(1 << 16, file);
    let mut bytes = Vec::new();
    while !reader.fill_buf()?.is_empty() {
        let mut length = [0; 4];
        reader.read_exact(&mut length)?;
        bytes.resize(u32::from_le_bytes(length) as usize, 0);
        reader.read_exact(&mut bytes)?;
        each(postcard::from_bytes(&bytes)?)?;
    }
    Ok(())
}

/// Stands for a thing among those that have numbers: 64 bits of XXH3, by which a million different ones meet once in 40 million
/// builds.
fn hash_of(thing: &impl Hash) -> u64 {
    let mut hash = Xxh3::new();
    thing.hash(&mut hash);
    hash.finish()
}

/// The number of a thing, which it gets when it is new.
fn number_of<T: Hash, E>(numbers: &mut HashMap<u64, u32>, all: &mut Vec<E>, thing: T, entry: impl FnOnce(T) -> E) -> u32 {
    // Not the number of different ones: after templates changed, two old shapes may be the same.
    let next = all.len() as u32;
    let number = *numbers.entry(hash_of(&thing)).or_insert(next);
    if number == next {
        all.push(entry(thing));
    }
    number
}
