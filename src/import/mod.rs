//! Importers: each reads one kind of source and hands plain records to a sink. None of them knows how a catalog stores them.

pub mod amo_api;
pub mod amo_sql;
pub mod appstream;
mod breaks;
pub mod fetch;
pub mod files;
mod name;
mod picture;
mod report;
mod spelling;
mod store;
mod svg;
#[cfg(test)]
mod tests;
mod time;
mod vote;

use crate::catalog::Role;
use crate::catalog::model::{Addon, Globals, Media};

pub(crate) use svg::check as check_drawing;

pub use report::{LeftOut, MediaCounts, Report};
pub use store::{into_catalog, open_or_sample, sample};

/// One thing that an importer found.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// The name of the source that the following records come from, such as `appstream:debian-bookworm-main` or
    /// `files:gallery`. The same name may come again when several files make one source.
    Source(String),
    /// When the source was exported, where it says so: an older export than the last one is refused, for it would bring back what
    /// was taken down since.
    Exported(crate::catalog::model::Time),
    /// Shared records; may come several times, before or after the add-ons that name them, and are merged by slug.
    Globals(Globals),
    Addon(Box<Addon>),
    /// A picture, sent before the first record that shows it so, with the bytes of its file.
    Media {
        media: Media,
        role: Role,
        bytes: Vec<u8>,
    },
}

/// Where items go. An error from the sink stops the import and is returned as it is.
pub type Sink<'a> = dyn FnMut(Item) -> anyhow::Result<()> + 'a;

/// What an operator may choose.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A folder with the pictures that the source only names, such as a distribution's unpacked icon archives.
    pub media: Option<std::path::PathBuf>,
}

/// Limits that keep one record from costing the others. A record or text beyond them is left out and reported.
pub(crate) mod limit {
    /// One component or TOML file, in bytes. Larger ones are skipped unread.
    pub const RECORD: usize = 4 << 20;
    /// Identifiers, in bytes.
    pub const ID: usize = 255;
    /// Names, summaries, captions, keywords and other one-line texts, in bytes.
    pub const LINE: usize = 4 << 10;
    /// Descriptions, release notes and other long texts, in bytes.
    pub const LONG: usize = 256 << 10;
    /// Web addresses, in bytes.
    pub const URL: usize = 2 << 10;
    /// Languages of one text.
    pub const LOCALES: usize = 1_000;
    /// Picture files: bytes, and pixels on the longer side. Decoded, one takes 128 MiB at most (16 bits a channel).
    pub const PICTURE: u64 = 2 << 20;
    pub const PIXELS: usize = 4_096;
}
