//! Only what changed since the last build, for a host that is given files one by one.
//!
//! ```text
//! DIR/.remora             marks the folder as ours; locked while a build writes
//! DIR/record              what the last build made: keep it from build to build
//! DIR/000007/delta.json   the paths that were written and removed, with hash, size and surrogate keys
//! DIR/000007/site/        the written files
//! ```
//!
//! Each build that changes anything adds a folder with the next number. A publisher takes them in order and deletes each when
//! it is published, so that nothing is lost where publishing fails.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use serde::Serialize;

use super::Totals;
use super::changed::Change;
use super::dir::{Folder, failed, write_new};

const PARTIAL: &str = ".partial";

pub struct Writer {
    folder: Folder,
    number: u64,
    record: Option<PathBuf>,
    changes: Mutex<Vec<Change>>,
    finished: bool,
}

#[derive(Serialize)]
struct Written<'c> {
    path: &'c str,
    hash: String,
    size: u64,
    keys: Vec<String>,
}

#[derive(Serialize)]
struct Removed<'c> {
    path: &'c str,
    keys: Vec<String>,
}

impl Writer {
    pub fn begin(dir: &Path) -> Result<Writer> {
        let folder = Folder::claim(dir)?;
        let mut last = 0;
        for entry in fs::read_dir(dir).map_err(|error| failed(dir, &error))? {
            let entry = entry.map_err(|error| failed(dir, &error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(number) = name.strip_suffix(PARTIAL).filter(|name| name.parse::<u64>().is_ok()) {
                let path = dir.join(format!("{number}{PARTIAL}"));
                fs::remove_dir_all(&path).map_err(|error| failed(&path, &error))?;
            } else if let Ok(number) = name.parse::<u64>() {
                last = last.max(number);
            }
        }
        // Published folders are gone: the number goes on from the one that was written last.
        let counter = fs::read_to_string(dir.join("number")).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        let record = Some(dir.join("record")).filter(|path| path.exists());
        Ok(Writer { folder, number: last.max(counter) + 1, record, changes: Mutex::default(), finished: false })
    }

    pub fn last_record(&self) -> Option<&Path> {
        self.record.as_deref()
    }

    pub fn forget(&mut self) {
        self.record = None;
    }

    pub fn new_record(&self) -> PathBuf {
        self.folder.dir.join(format!("record{PARTIAL}"))
    }

    fn partial(&self) -> PathBuf {
        self.folder.dir.join(format!("{:06}{PARTIAL}", self.number))
    }

    pub fn put(&self, path: &str, bytes: &[u8], hash: u128) -> Result<()> {
        write_new(&self.partial().join("site").join(path), bytes)?;
        self.note(Change::Written { hash, size: bytes.len() as u64, path: path.to_owned() });
        Ok(())
    }

    pub fn remove(&self, path: &str) -> Result<()> {
        self.note(Change::Removed { path: path.to_owned() });
        Ok(())
    }

    pub fn has_changes(&self) -> bool {
        !self.changes.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    fn note(&self, change: Change) {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner).push(change);
    }

    pub fn finish(mut self) -> Result<Totals> {
        let mut changes = std::mem::take(&mut *self.changes.lock().unwrap_or_else(PoisonError::into_inner));
        // A path may pass from one unit to another: what was written is not gone.
        changes.sort_by(|a, b| {
            (a.path(), matches!(a, Change::Removed { .. })).cmp(&(b.path(), matches!(b, Change::Removed { .. })))
        });
        changes.dedup_by(|a, b| a.path() == b.path());
        let written = changes.iter().filter(|change| matches!(change, Change::Written { .. })).count();
        let totals = Totals { written: written as u64, removed: (changes.len() - written) as u64 };
        if !changes.is_empty() {
            let partial = self.partial();
            fs::create_dir_all(&partial).map_err(|error| failed(&partial, &error))?;
            let list = partial.join("delta.json");
            write_list(&list, self.number, &changes).with_context(|| format!("{}: cannot be written", list.display()))?;
            let done = self.folder.dir.join(format!("{:06}", self.number));
            fs::rename(&partial, &done).map_err(|error| failed(&done, &error))?;
            let counter = self.folder.dir.join("number");
            fs::write(&counter, format!("{}\n", self.number)).map_err(|error| failed(&counter, &error))?;
        }
        let record = self.folder.dir.join("record");
        fs::rename(self.new_record(), &record).map_err(|error| failed(&record, &error))?;
        self.finished = true;
        Ok(totals)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if !self.finished {
            // Best effort: what stays is cleared by the next build.
            let _ = fs::remove_file(self.new_record());
            let _ = fs::remove_dir_all(self.partial());
        }
    }
}

fn write_list(path: &Path, number: u64, changes: &[Change]) -> Result<()> {
    let mut out = BufWriter::new(fs::File::create(path)?);
    let mut lists = (Vec::new(), Vec::new());
    for change in changes {
        let path = change.path();
        match change {
            Change::Written { hash, size, .. } => {
                lists.0.push(Written { path, hash: format!("{hash:032x}"), size: *size, keys: surrogate_keys(path) });
            }
            Change::Removed { .. } => lists.1.push(Removed { path, keys: surrogate_keys(path) }),
        }
    }
    serde_json::to_writer_pretty(&mut out, &serde_json::json!({ "number": number, "changed": lists.0, "removed": lists.1 }))?;
    writeln!(out)?;
    out.flush()?;
    Ok(())
}

/// What a cache may know a file by, besides its address: its language, and the thing it is about.
pub fn surrogate_keys(path: &str) -> Vec<String> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [folder @ ("assets" | "media"), ..] => vec![(*folder).to_owned()],
        [_] => vec!["site".to_owned()],
        [locale, "index.html"] => vec![format!("locale/{locale}"), "home".to_owned()],
        [locale, thing @ ("addon" | "category" | "tag" | "user" | "collection"), slug, _, ..] => {
            vec![format!("locale/{locale}"), format!("{thing}/{slug}")]
        }
        [locale, page, ..] => vec![format!("locale/{locale}"), format!("page/{}", page.trim_end_matches(".html"))],
        [] => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_name_the_language_and_the_thing() {
        assert_eq!(surrogate_keys("de/addon/krita/reviews/index.html"), ["locale/de", "addon/krita"]);
        assert_eq!(surrogate_keys("de/index.html"), ["locale/de", "home"]);
        assert_eq!(surrogate_keys("pt-BR/about/index.html"), ["locale/pt-BR", "page/about"]);
        assert_eq!(surrogate_keys("de/404.html"), ["locale/de", "page/404"]);
        assert_eq!(surrogate_keys("assets/style.0f.css"), ["assets"]);
        assert_eq!(surrogate_keys("robots.txt"), ["site"]);
    }
}
