//! A part of a release: what one of several machines rendered, to be put together by `remora merge-shards`.
//!
//! ```text
//! PART/part.json   which part of which release this is
//! PART/record      its pages and what they read
//! PART/site/       its files
//! ```
//!
//! It is written under another name and gets its own by one rename, so that a part is whole or not there. Building it again
//! replaces it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::dir::{failed, write_new};
use super::{Totals, beside};

/// Which part of which release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartHead {
    /// The version of this format.
    pub remora_part: u32,
    /// From 1 on.
    pub shard: u32,
    pub of: u32,
    /// The same for all parts of one release: program, catalog, settings, theme, messages.
    pub release: String,
}

pub struct Writer {
    target: PathBuf,
    partial: PathBuf,
    head: PartHead,
    files: AtomicU64,
    finished: bool,
}

impl Writer {
    pub fn begin(target: &Path, head: PartHead) -> Result<Writer> {
        if target.exists() && Part::open(target).is_err() && fs::read_dir(target).is_ok_and(|mut files| files.next().is_some()) {
            bail!(
                "{}: holds other files; name an empty or new folder with --output, so that nothing of yours is touched",
                target.display()
            );
        }
        let partial = beside(target, &format!(".{}.partial", unique()));
        let site = partial.join("site");
        fs::create_dir_all(&site).map_err(|error| failed(&site, &error))?;
        Ok(Writer { target: target.to_owned(), partial, head, files: AtomicU64::new(0), finished: false })
    }

    pub fn new_record(&self) -> PathBuf {
        self.partial.join("record")
    }

    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<()> {
        self.files.fetch_add(1, Ordering::Relaxed);
        write_new(&self.partial.join("site").join(path), bytes)
    }

    pub fn finish(mut self) -> Result<Totals> {
        let head = self.partial.join("part.json");
        fs::write(&head, serde_json::to_string_pretty(&self.head)? + "\n").map_err(|error| failed(&head, &error))?;
        // One that was built before makes room first: a folder is not replaced by a rename.
        let old = beside(&self.target, &format!(".{}.old", unique()));
        match fs::rename(&self.target, &old) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(&self.target, &error)),
            _ => {}
        }
        fs::rename(&self.partial, &self.target).map_err(|error| failed(&self.target, &error))?;
        self.finished = true;
        let _ = fs::remove_dir_all(&old);
        Ok(Totals { written: self.files.load(Ordering::Relaxed), removed: 0 })
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.finished {
            let _ = fs::remove_dir_all(&self.partial);
        }
    }
}

/// Tells the names of writers apart: in a container every process has the number 1, so the time is in them too.
fn unique() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("{}-{:x}", std::process::id(), now.as_nanos())
}

/// A part that is there.
pub struct Part {
    pub dir: PathBuf,
    pub head: PartHead,
}

impl Part {
    pub fn open(dir: &Path) -> Result<Part> {
        let path = dir.join("part.json");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{}: is no part of a release (no part.json); build it again with --shard", dir.display()))?;
        let head: PartHead = serde_json::from_str(&text).with_context(|| format!("{}: is damaged", path.display()))?;
        if head.remora_part != 1 {
            bail!("{}: was written by another version of Remora; build all parts with one", path.display());
        }
        Ok(Part { dir: dir.to_owned(), head })
    }

    pub fn record(&self) -> PathBuf {
        self.dir.join("record")
    }

    pub fn file(&self, path: &str) -> PathBuf {
        self.dir.join("site").join(path)
    }
}
