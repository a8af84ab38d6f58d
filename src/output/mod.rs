//! Where bytes go. Adding an output is one file here and one line in each `match`.

mod dir;
mod manifest;
mod servers;
mod tar;

use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Result, bail};

pub use dir::site_root;
pub use manifest::{Entry, Manifest};

/// How a site is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A folder whose link `current` is switched to the new release in one step.
    Dir,
    /// One reproducible stream.
    Tar,
    /// Nothing is written: for measuring.
    None,
}

/// An output that is being filled. Workers put files in any order, each file as part of a numbered unit.
pub enum Output {
    Dir(dir::Writer),
    Tar(tar::Writer),
    None(Counter),
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Files whose bytes are new.
    pub written: u64,
    /// Files that are as they were in the last release.
    pub unchanged: u64,
    /// Files of the last release that are gone.
    pub removed: u64,
    /// Of all files.
    pub bytes: u64,
}

/// Counts what would be written.
#[derive(Default)]
pub struct Counter {
    files: AtomicU64,
    bytes: AtomicU64,
}

impl Output {
    /// Prepares an output. Nothing that is there already is touched before [`Output::finish`].
    pub fn begin(format: Format, target: &Path) -> Result<Output> {
        Ok(match format {
            Format::Dir => Output::Dir(dir::Writer::begin(target)?),
            Format::Tar => Output::Tar(tar::Writer::begin(target)?),
            Format::None => Output::None(Counter::default()),
        })
    }

    /// Puts one file of a unit. `path` is relative, with forward slashes.
    pub fn put(&self, unit: usize, path: &str, bytes: &[u8]) -> Result<()> {
        check_path(path)?;
        match self {
            Output::Dir(writer) => writer.put(path, bytes),
            Output::Tar(writer) => writer.put(unit, path, bytes),
            Output::None(counter) => {
                // The hash is part of the work that writing would do.
                std::hint::black_box(xxhash_rust::xxh3::xxh3_128(bytes));
                counter.files.fetch_add(1, Ordering::Relaxed);
                counter.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
                Ok(())
            }
        }
    }

    /// Says that a unit has no more files. Units are numbered from 0 without gaps.
    pub fn end_unit(&self, unit: usize) -> Result<()> {
        match self {
            Output::Tar(writer) => writer.end_unit(unit),
            Output::Dir(_) | Output::None(_) => Ok(()),
        }
    }

    /// Releases workers that wait for one another after an error.
    pub fn abort(&self) {
        if let Output::Tar(writer) = self {
            writer.abort();
        }
    }

    /// Makes the site visible. Without it, dropping the output leaves everything as it was.
    pub fn finish(self) -> Result<Totals> {
        match self {
            Output::Dir(writer) => writer.finish(),
            Output::Tar(writer) => writer.finish(),
            Output::None(counter) => {
                Ok(Totals { written: counter.files.into_inner(), bytes: counter.bytes.into_inner(), ..Totals::default() })
            }
        }
    }
}

/// A last look at every path, whoever made it: nothing may be written outside the output.
fn check_path(path: &str) -> Result<()> {
    let safe = !path.is_empty()
        && !path.contains(['\\', '\0'])
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if !safe {
        bail!("{path:?}: not a path inside the site; this is a bug in Remora, please report it");
    }
    Ok(())
}

/// A name beside `path`, for a file that is not whole yet.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(suffix);
    path.with_file_name(name)
}
