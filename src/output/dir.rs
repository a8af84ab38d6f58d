//! A folder that always serves one whole release.
//!
//! ```text
//! DIR/.remora                 marks the folder as ours; locked while a build writes
//! DIR/releases/000007/site/   a release, never changed once it has this name
//! DIR/releases/000007/manifest
//! DIR/current                 a link to the served site, switched by one rename
//! ```
//!
//! Two releases are kept. The next one is made from the older of the two, the spare, under a name that ends in
//! `.partial`: only what differs from the spare is written or linked, so that a rebuild costs what changed. Files are
//! never overwritten, only replaced, because releases share them by hard links. Whatever interrupts a build, `current`
//! still points to a whole release, and the next build clears what was left. Hashed assets of the last two releases
//! stay, for readers who still hold an older page.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use anyhow::{Result, anyhow, bail};
use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_128;

use super::manifest::{Entry, Manifest};
use super::{Totals, beside, servers};

const MARKER: &str = ".remora";
const MARKER_TEXT: &str = "This folder is written by `remora build`. Serve the folder that the link `current` leads to.\n";
const PARTIAL: &str = ".partial";

/// For how many releases a hashed file outlives the last page that named it.
const CARRY_MAX: u8 = 2;

/// Folders of files whose names hold their content's hash.
const HASHED: [&str; 2] = ["assets/", "media/"];

/// The folder that a server serves: `DIR/current` where that exists, else `DIR`.
pub fn site_root(dir: &Path) -> PathBuf {
    let current = dir.join("current");
    if current.exists() { current } else { dir.to_owned() }
}

pub struct Writer {
    dir: PathBuf,
    /// `releases/NUMBER.partial`.
    partial: PathBuf,
    number: u64,
    /// The release that is served now.
    previous: Option<Release>,
    /// What `partial` was made from, and so holds already.
    spare: Option<Release>,
    /// Whether `partial` differs from the spare.
    touched: AtomicBool,
    entries: Mutex<Vec<Entry>>,
    /// Unchanged files that `partial` lacks: linked when it is known that there is a new release at all.
    missing: Mutex<Vec<String>>,
    written: AtomicU64,
    unchanged: AtomicU64,
    finished: bool,
    /// Held until the build is over.
    _lock: File,
}

/// A whole release.
struct Release {
    site: PathBuf,
    number: u64,
    manifest: Manifest,
}

impl Writer {
    pub fn begin(dir: &Path) -> Result<Writer> {
        let lock = claim(dir)?;
        let releases = dir.join("releases");
        fs::create_dir_all(&releases).map_err(|error| failed(&releases, &error))?;
        let numbers = clear_partial(&releases)?;
        let served = number_of(dir);
        let previous = served.and_then(|number| Release::open(&releases, number));
        let number = numbers.iter().max().unwrap_or(&0) + 1;
        let partial = releases.join(format!("{number:06}{PARTIAL}"));
        // Without a release to compare with, nothing of a spare could be trusted either.
        let spare_number = numbers.into_iter().filter(|number| Some(*number) != served).max().filter(|_| previous.is_some());
        let spare = spare_number.and_then(|number| Release::open(&releases, number));
        match &spare {
            Some(spare) => {
                let old = releases.join(format!("{:06}", spare.number));
                fs::rename(&old, &partial).map_err(|error| failed(&old, &error))?;
            }
            None => {
                fs::create_dir(&partial).map_err(|error| failed(&partial, &error))?;
                let site = partial.join("site");
                fs::create_dir(&site).map_err(|error| failed(&site, &error))?;
            }
        }
        Ok(Writer {
            dir: dir.to_owned(),
            partial,
            number,
            previous,
            spare,
            touched: AtomicBool::new(false),
            entries: Mutex::default(),
            missing: Mutex::default(),
            written: AtomicU64::new(0),
            unchanged: AtomicU64::new(0),
            finished: false,
            _lock: lock,
        })
    }

    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let entry = Entry { path: path.to_owned(), hash: xxh3_128(bytes), size: bytes.len() as u64, carried: 0 };
        let has = |release: &Option<Release>| {
            let old = release.as_ref().and_then(|release| release.manifest.get(path));
            old.is_some_and(|old| old.hash == entry.hash && old.size == entry.size)
        };
        let unchanged = has(&self.previous);
        if unchanged { &self.unchanged } else { &self.written }.fetch_add(1, Ordering::Relaxed);
        match (has(&self.spare), unchanged) {
            (true, _) => {}
            (false, true) => lock(&self.missing).push(path.to_owned()),
            (false, false) => self.write(path, bytes)?,
        }
        lock(&self.entries).push(entry);
        Ok(())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        self.touched.store(true, Ordering::Relaxed);
        let target = self.partial.join("site").join(path);
        let write = || OpenOptions::new().write(true).create_new(true).open(&target).and_then(|mut file| file.write_all(bytes));
        replace(&target, write).map_err(|error| failed(&target, &error))
    }

    /// Gives `partial` a file that the served release has.
    fn link(&self, path: &str) -> Result<()> {
        let Some(previous) = &self.previous else { return Ok(()) };
        self.touched.store(true, Ordering::Relaxed);
        let (source, target) = (previous.site.join(path), self.partial.join("site").join(path));
        // A file system may allow few links to one file: then it is copied.
        replace(&target, || fs::hard_link(&source, &target))
            .or_else(|_| replace(&target, || fs::copy(&source, &target).map(|_| ())))
            .map_err(|error| failed(&target, &error))
    }

    pub fn finish(mut self) -> Result<Totals> {
        let mut entries = std::mem::take(&mut *lock(&self.entries));
        let mut totals = Totals {
            written: self.written.load(Ordering::Relaxed),
            unchanged: self.unchanged.load(Ordering::Relaxed),
            removed: 0,
            bytes: entries.iter().map(|entry| entry.size).sum(),
        };
        let own = Manifest::new(std::mem::take(&mut entries))?;
        let mut carried = Vec::new();
        if let Some(previous) = &self.previous {
            for old in previous.manifest.entries.iter().filter(|old| own.get(&old.path).is_none()) {
                totals.removed += u64::from(old.carried == 0);
                if HASHED.iter().any(|folder| old.path.starts_with(folder)) && old.carried < CARRY_MAX {
                    carried.push(Entry { carried: old.carried + 1, ..old.clone() });
                }
            }
        }
        let served = match &self.previous {
            Some(previous) if totals.written == 0 && totals.removed == 0 => previous.site.clone(),
            _ => {
                for entry in &carried {
                    if self.spare.as_ref().is_none_or(|spare| spare.manifest.get(&entry.path).is_none()) {
                        lock(&self.missing).push(entry.path.clone());
                    }
                }
                entries = own.entries;
                entries.append(&mut carried);
                self.switch(&Manifest::new(entries)?)?
            }
        };
        // Nothing is in the way any more: what follows only tidies up, and the next build would do it again.
        servers::write(&self.dir, &served)?;
        self.prune();
        Ok(totals)
    }

    /// Completes the release, gives it its name and makes it the served one, each by one rename.
    fn switch(&mut self, manifest: &Manifest) -> Result<PathBuf> {
        let missing = std::mem::take(&mut *lock(&self.missing));
        missing.par_iter().try_for_each(|path| self.link(path))?;
        for old in self.spare.iter().flat_map(|spare| &spare.manifest.entries).filter(|old| manifest.get(&old.path).is_none()) {
            self.touched.store(true, Ordering::Relaxed);
            let target = self.partial.join("site").join(&old.path);
            fs::remove_file(&target).map_err(|error| failed(&target, &error))?;
            // Folders that are empty now; one that is not ends it.
            let mut folder = target.parent();
            while let Some(empty) = folder.filter(|folder| *folder != self.partial.join("site") && fs::remove_dir(folder).is_ok())
            {
                folder = empty.parent();
            }
        }
        let list = self.partial.join("manifest");
        let new_list = beside(&list, ".new");
        manifest.write(&new_list)?;
        fs::rename(&new_list, &list).map_err(|error| failed(&list, &error))?;
        let release = self.partial.with_file_name(format!("{:06}", self.number));
        fs::rename(&self.partial, &release).map_err(|error| failed(&release, &error))?;
        self.finished = true;
        let link = self.dir.join("current");
        let new_link = beside(&link, ".new");
        match fs::remove_file(&new_link) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(&new_link, &error)),
            _ => {}
        }
        let target = Path::new("releases").join(format!("{:06}", self.number)).join("site");
        std::os::unix::fs::symlink(target, &new_link).map_err(|error| failed(&new_link, &error))?;
        fs::rename(&new_link, &link).map_err(|error| failed(&link, &error))?;
        Ok(release.join("site"))
    }

    /// Keeps the served release and the one before it: a quick way back, and the spare of the next build.
    fn prune(&self) {
        let Some(current) = number_of(&self.dir) else { return };
        let keep = [
            Some(current),
            self.previous.as_ref().map(|previous| previous.number),
            self.spare.as_ref().map(|spare| spare.number),
        ];
        let Ok(folders) = fs::read_dir(self.dir.join("releases")) else { return };
        for folder in folders.flatten() {
            let number = folder.file_name().to_str().and_then(|name| name.parse::<u64>().ok());
            if number.is_some() && !keep.contains(&number) {
                let _ = fs::remove_dir_all(folder.path());
            }
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if self.finished {
            return;
        }
        // Best effort: what stays is cleared by the next build.
        let _ = match &self.spare {
            // Nothing was done to it: it is the spare again.
            Some(spare) if !self.touched.load(Ordering::Relaxed) => {
                fs::rename(&self.partial, self.partial.with_file_name(format!("{:06}", spare.number)))
            }
            _ => fs::remove_dir_all(&self.partial),
        };
    }
}

impl Release {
    /// A release that can be built upon, or none.
    fn open(releases: &Path, number: u64) -> Option<Release> {
        let release = releases.join(format!("{number:06}"));
        match Manifest::read(&release.join("manifest")) {
            Ok(manifest) => Some(Release { site: release.join("site"), number, manifest }),
            Err(error) => {
                eprintln!("note: a kept release is not built upon: {error:#}");
                None
            }
        }
    }
}

/// The number of the release that `current` leads to.
fn number_of(dir: &Path) -> Option<u64> {
    let target = fs::read_link(dir.join("current")).ok()?;
    target.parent()?.file_name()?.to_str()?.parse().ok()
}

/// A worker that panicked has pushed whole entries or none.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Makes the folder ours, or makes sure that it is, and locks it.
fn claim(dir: &Path) -> Result<File> {
    fs::create_dir_all(dir).map_err(|error| failed(dir, &error))?;
    let marker = dir.join(MARKER);
    if !marker.exists() {
        let mut content = fs::read_dir(dir).map_err(|error| failed(dir, &error))?;
        if let Some(stranger) = content.next() {
            let name = stranger.map_err(|error| failed(dir, &error))?.file_name();
            bail!(
                "{}: holds other files ({}); name an empty or new folder with --output, so that nothing of yours is touched",
                dir.display(),
                name.to_string_lossy()
            );
        }
        fs::write(&marker, MARKER_TEXT).map_err(|error| failed(&marker, &error))?;
    }
    let lock = OpenOptions::new().read(true).write(true).open(&marker).map_err(|error| failed(&marker, &error))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(fs::TryLockError::WouldBlock) => {
            bail!("{}: another build is writing here; wait for it, or name another folder with --output", dir.display())
        }
        Err(fs::TryLockError::Error(error)) => Err(failed(&marker, &error)),
    }
}

/// Removes what interrupted builds left, and gives the numbers of whole releases.
fn clear_partial(releases: &Path) -> Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(releases).map_err(|error| failed(releases, &error))? {
        let entry = entry.map_err(|error| failed(releases, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(PARTIAL) {
            fs::remove_dir_all(entry.path()).map_err(|error| failed(&entry.path(), &error))?;
        } else if let Ok(number) = name.parse() {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// Makes a file in place of what is at `target`, making its folder where that is missing. What is there is not written
/// to: another release may share it.
fn replace(target: &Path, make: impl Fn() -> std::io::Result<()>) -> std::io::Result<()> {
    match make() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)?;
            }
            make()
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            fs::remove_file(target)?;
            make()
        }
        done => done,
    }
}

/// An error with its path, and what to do where that is known.
fn failed(path: &Path, error: &std::io::Error) -> anyhow::Error {
    let hint = match error.kind() {
        ErrorKind::StorageFull => "; free space (or inodes: `df -i`) or choose another folder; the served site is as it was",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "; choose a folder that can be written",
        ErrorKind::QuotaExceeded => "; the quota is used up; the served site is as it was",
        _ => "",
    };
    anyhow!("{}: {error}{hint}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(dir: &Path, files: &[(&str, &str)]) -> Result<Totals> {
        let writer = Writer::begin(dir)?;
        for (path, text) in files {
            writer.put(path, text.as_bytes())?;
        }
        writer.finish()
    }

    #[test]
    fn unchanged_files_are_shared_and_old_assets_stay_for_two_releases() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("out");
        let first = build(&dir, &[("a/index.html", "a"), ("b/index.html", "b"), ("assets/s.1.css", "1")]).unwrap();
        assert_eq!((first.written, first.unchanged, first.removed), (3, 0, 0));
        let again = build(&dir, &[("a/index.html", "a"), ("b/index.html", "b"), ("assets/s.1.css", "1")]).unwrap();
        assert_eq!((again.written, again.unchanged, again.removed), (0, 3, 0));
        assert!(dir.join("current").read_link().unwrap().ends_with("000001/site"), "nothing changed: nothing is switched");
        let second = build(&dir, &[("a/index.html", "A"), ("assets/s.2.css", "2")]).unwrap();
        assert_eq!((second.written, second.unchanged, second.removed), (2, 0, 2));
        let current = dir.join("current");
        assert_eq!(fs::read_to_string(current.join("a/index.html")).unwrap(), "A");
        assert!(!current.join("b").exists());
        for (release, still_there) in [("3", true), ("4", false)] {
            assert!(current.join("assets/s.1.css").exists(), "before release {release}");
            build(&dir, &[("a/index.html", release), ("assets/s.2.css", "2")]).unwrap();
            assert_eq!(current.join("assets/s.1.css").exists(), still_there, "after release {release}");
        }
        assert_eq!(fs::read_dir(dir.join("releases")).unwrap().count(), 2);
    }

    #[test]
    fn a_build_that_is_dropped_leaves_the_last_site() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("out");
        build(&dir, &[("a.html", "a")]).unwrap();
        let writer = Writer::begin(&dir).unwrap();
        writer.put("a.html", b"half").unwrap();
        let busy = Writer::begin(&dir).err().unwrap().to_string();
        assert!(busy.contains("another build"), "{busy}");
        drop(writer);
        assert_eq!(fs::read_to_string(dir.join("current/a.html")).unwrap(), "a");
        assert_eq!(fs::read_dir(dir.join("releases")).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_with_other_files_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("thesis.txt"), "mine").unwrap();
        let error = build(dir.path(), &[("a.html", "a")]).unwrap_err().to_string();
        assert!(error.contains("thesis.txt"), "{error}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
