//! What the pages of a unit read beyond its own record: other records by name, and messages.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, RandomState};

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use crate::hashing::NumberHasher;

/// A set of small numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Bits(Vec<u64>);

impl Bits {
    pub fn set(&mut self, bit: usize) {
        let word = bit / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (bit % 64);
    }

    pub fn has(&self, bit: usize) -> bool {
        self.0.get(bit / 64).is_some_and(|word| word & (1 << (bit % 64)) != 0)
    }

    pub fn meets(&self, other: &Bits) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.0.len() * 64).filter(|bit| self.has(*bit))
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }
}

/// What a page runs through in the templates, and which messages it shows beyond those.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Shape {
    /// By the numbers of the theme's blocks.
    pub blocks: Bits,
    /// By the numbers of the messages.
    pub messages: Bits,
}

/// A record of the catalog, or an answer to a question about all of them, that pages of other records show.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Key {
    /// A category's name, and whether it has a page.
    Category(String),
    /// A tag's name, and whether it has a page.
    Tag(String),
    /// A person's name, and whether they have a page.
    Profile(String),
    Licence(String),
    /// The name and address of the add-on with this guid, if it is listed.
    Name(String),
    /// The card of the add-on with this guid.
    Card(String),
    /// The most used add-ons of a category.
    Popular(String),
    /// The most used add-ons of a person.
    Others(String),
    /// A policy's name.
    Policy(String),
    /// The decisions that cite a policy.
    Cited(String),
    /// What waits for a review, and how long reviews take; its name says nothing.
    Queue(String),
    /// How much of the add-ons' texts is translated; its name says nothing.
    Coverage(String),
}

impl Key {
    fn parts(&self) -> (u64, &str) {
        match self {
            Key::Category(name) => (1, name),
            Key::Tag(name) => (2, name),
            Key::Profile(name) => (3, name),
            Key::Licence(name) => (4, name),
            Key::Name(name) => (5, name),
            Key::Card(name) => (6, name),
            Key::Popular(name) => (7, name),
            Key::Policy(name) => (8, name),
            Key::Cited(name) => (9, name),
            Key::Queue(name) => (10, name),
            Key::Others(name) => (11, name),
            Key::Coverage(name) => (12, name),
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match self {
            Key::Category(_) => "category",
            Key::Tag(_) => "tag",
            Key::Profile(_) => "profile",
            Key::Licence(_) => "licence",
            Key::Name(_) => "name of add-on",
            Key::Card(_) => "card of add-on",
            Key::Popular(_) => "most used of category",
            Key::Policy(_) => "policy",
            Key::Cited(_) => "decisions that cite policy",
            Key::Queue(_) => "review queue",
            Key::Others(_) => "most used of author",
            Key::Coverage(_) => "translated texts",
        };
        write!(f, "{what} {}", self.parts().1)
    }
}

/// Tells any two states of a value apart.
pub fn fingerprint(value: &(impl serde::Serialize + ?Sized)) -> u64 {
    struct Hashing(Xxh3);
    impl std::io::Write for Hashing {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.update(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let hashed = postcard::to_io(value, Hashing(Xxh3::new()));
    // Only a value that does not say how long it is could fail: it counts as changed, each time.
    hashed.map_or_else(|_| RandomState::new().hash_one(()), |hash| hash.0.digest())
}

/// Which of a unit's pages read something: the bit of a page kind, or [`EVERY_PAGE`].
pub type Scope = u16;
pub const EVERY_PAGE: Scope = 0x80;

/// What was read while a unit's pages were made.
#[derive(Default)]
pub struct Reads {
    scope: Cell<Scope>,
    keys: RefCell<HashMap<u64, (Key, Scope), BuildHasherDefault<NumberHasher>>>,
    /// Whether what is read counts for all pages of the language.
    in_common: RefCell<bool>,
    /// Of all pages in this language, and of the page that is being made.
    common: RefCell<Bits>,
    page: RefCell<Bits>,
}

impl Reads {
    /// From here on all of the unit's pages in one language read it.
    pub fn begin_language(&self) {
        self.scope.set(EVERY_PAGE);
        self.in_common.replace(true);
        self.common.borrow_mut().clear();
        self.page.borrow_mut().clear();
    }

    /// From here on a page, or pages of one kind, read it.
    pub fn begin_page(&self, scope: Scope) {
        if std::mem::take(&mut *self.in_common.borrow_mut()) {
            self.common.swap(&self.page);
        }
        self.scope.set(scope);
        self.page.borrow_mut().clone_from(&self.common.borrow());
    }

    /// The same, where what all pages of the language read was kept.
    pub fn begin_page_with(&self, messages: &Bits) {
        self.scope.set(EVERY_PAGE);
        self.page.borrow_mut().clone_from(messages);
    }

    pub fn message(&self, number: u32) {
        self.page.borrow_mut().set(number as usize);
    }

    /// The messages of the page that is being made.
    pub fn messages(&self) -> Bits {
        self.page.borrow().clone()
    }

    pub fn key(&self, key: fn(String) -> Key, name: &str) {
        // The name is only copied when it is new.
        let kind = key(String::new()).parts().0;
        let hash = xxh3_64(name.as_bytes()).wrapping_add(kind.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let scope = self.scope.get();
        self.keys.borrow_mut().entry(hash).or_insert_with(|| (key(name.to_owned()), 0)).1 |= scope;
    }

    /// All that was read, sorted.
    pub fn take_keys(&self) -> Vec<(Key, Scope)> {
        let mut keys: Vec<(Key, Scope)> = self.keys.take().into_values().collect();
        keys.sort_unstable();
        keys
    }
}
