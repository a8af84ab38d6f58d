//! Where bytes go. Adding an output is one file here and one line in each `match`.

mod changed;
mod delta;
mod dir;
mod part;
pub mod servers;
mod tar;
mod twins;

use std::fs::File;
use std::io::Write;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Result, bail};

use crate::config::Output as Settings;

pub use changed::Change;
pub use dir::{Folder, record_path, site_root};
pub use part::{Part, PartHead};

/// How a site is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A folder whose link `current` is switched to the new release in one step.
    Dir,
    /// One reproducible stream.
    Tar,
    /// Only what changed since the last build into this folder, with a list of it: for publishing.
    Delta,
    /// Nothing is written: for measuring.
    None,
}

/// An output that is being filled. Workers put files in any order, each file as part of a numbered unit.
pub enum Output {
    Dir(dir::Writer),
    Tar(tar::Writer),
    Delta(delta::Writer),
    Part(part::Writer),
    None(Counter),
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Files whose bytes are new.
    pub written: u64,
    /// Files of the last release that are gone.
    pub removed: u64,
}

/// Counts what would be written.
#[derive(Default)]
pub struct Counter {
    files: AtomicU64,
}

impl Output {
    /// Prepares an output. Nothing that is there already is touched before [`Output::finish`].
    pub fn begin(format: Format, target: &Path, settings: &Settings) -> Result<Output> {
        Ok(match format {
            Format::Dir => Output::Dir(dir::Writer::begin(target, settings)?),
            Format::Tar => Output::Tar(tar::Writer::begin(target)?),
            Format::Delta => Output::Delta(delta::Writer::begin(target)?),
            Format::None => Output::None(Counter::default()),
        })
    }

    /// Prepares a part of a release, for one of several machines.
    pub fn begin_part(target: &Path, head: PartHead) -> Result<Output> {
        Ok(Output::Part(part::Writer::begin(target, head)?))
    }

    /// Where the record of the last build into this output is, where it keeps one.
    pub fn last_record(&self) -> Option<&Path> {
        match self {
            Output::Dir(writer) => writer.last_record(),
            Output::Delta(writer) => writer.last_record(),
            Output::Tar(_) | Output::Part(_) | Output::None(_) => None,
        }
    }

    /// Says that the last record is of no use: what is there is not built upon.
    pub fn forget(&mut self) {
        match self {
            Output::Dir(writer) => writer.forget(),
            Output::Delta(writer) => writer.forget(),
            Output::Tar(_) | Output::Part(_) | Output::None(_) => {}
        }
    }

    /// Where the record of this build goes.
    pub fn record(&self) -> Result<Box<dyn Write + Send>> {
        Ok(match self {
            Output::Dir(writer) => Box::new(create(&writer.new_record())?),
            Output::Delta(writer) => Box::new(create(&writer.new_record())?),
            Output::Part(writer) => Box::new(create(&writer.new_record())?),
            Output::Tar(_) | Output::None(_) => Box::new(std::io::sink()),
        })
    }

    /// Puts one file of a unit that is new or changed. `path` is relative, with forward slashes; `hash` is the content's.
    pub fn put(&self, unit: usize, path: &str, bytes: &[u8], hash: u128) -> Result<()> {
        check_path(path)?;
        match self {
            Output::Dir(writer) => writer.put(path, bytes, hash),
            Output::Tar(writer) => writer.put(unit, path, bytes),
            Output::Delta(writer) => writer.put(path, bytes, hash),
            Output::Part(writer) => writer.put(path, bytes),
            Output::None(counter) => {
                counter.files.fetch_add(1, Ordering::Relaxed);
                Ok(())
            }
        }
    }

    /// Removes a file that the last release had.
    pub fn remove(&self, path: &str) -> Result<()> {
        check_path(path)?;
        match self {
            Output::Dir(writer) => writer.remove(path),
            Output::Delta(writer) => writer.remove(path),
            Output::Tar(_) | Output::Part(_) | Output::None(_) => Ok(()),
        }
    }

    /// Whether anything differs from the last release so far.
    pub fn has_changes(&self) -> bool {
        match self {
            Output::Dir(writer) => writer.has_changes(),
            Output::Delta(writer) => writer.has_changes(),
            Output::Tar(_) | Output::Part(_) | Output::None(_) => true,
        }
    }

    /// Says that a unit has no more files. Units are numbered from 0 without gaps.
    pub fn end_unit(&self, unit: usize) -> Result<()> {
        match self {
            Output::Tar(writer) => writer.end_unit(unit),
            Output::Dir(_) | Output::Delta(_) | Output::Part(_) | Output::None(_) => Ok(()),
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
            Output::Delta(writer) => writer.finish(),
            Output::Part(writer) => writer.finish(),
            Output::None(counter) => Ok(Totals { written: counter.files.into_inner(), ..Totals::default() }),
        }
    }
}

fn create(path: &Path) -> Result<File> {
    File::create(path).map_err(|error| dir::failed(path, &error))
}

/// A last look at every path, whoever made it: nothing may be written outside the output.
fn check_path(path: &str) -> Result<()> {
    let safe = !path.is_empty()
        && !path.contains(['\\', '\0', '\n'])
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
