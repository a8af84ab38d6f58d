//! A folder that always serves one whole release.
//!
//! ```text
//! DIR/.remora                 marks the folder as ours; locked while a build writes
//! DIR/releases/000007/site/   a release, never changed once it has this name
//! DIR/releases/000007/record  what each of its pages read: see `build::record`
//! DIR/releases/000007/changes which files differ from those of the release before
//! DIR/current                 a link to the served site, switched by one rename
//! ```
//!
//! Two releases are kept, and they take turns. The next one is made from the older of the two, the spare, under a name that
//! ends in `.partial`: it is caught up with the served release by that one's list of changes, and given what this build
//! changed. So a rebuild costs what changed twice, and no tree is walked. Without a spare, the first time, every
//! file of the served release that did not change is linked. Files are never overwritten, only replaced, because releases share them by hard links. Whatever
//! interrupts a build, `current` still points to a whole release, and the next build clears what was left.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::hash::BuildHasherDefault;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Result, anyhow, bail};
use rustix::fs::{Mode, OFlags};
use xxhash_rust::xxh3::xxh3_64;

use super::changed::{self, Change, ChangesWriter};
use super::twins::Twins;
use super::{Settings, Totals, beside, servers};
use crate::build::Record;
use crate::hashing::NumberHasher;

const MARKER: &str = ".remora";
const MARKER_TEXT: &str = "This folder is written by `remora build`. Serve the folder that the link `current` leads to.\n";
const PARTIAL: &str = ".partial";

/// The folder that a server serves: `DIR/current` where that exists, else `DIR`.
pub fn site_root(dir: &Path) -> PathBuf {
    let current = dir.join("current");
    if current.exists() { current } else { dir.to_owned() }
}

/// The record of the release that a folder serves.
pub fn record_path(dir: &Path) -> Option<PathBuf> {
    Some(release_path(&dir.join("releases"), number_of(dir)?).join("record"))
}

/// A folder that is ours, and locked until this is dropped.
pub struct Folder {
    pub dir: PathBuf,
    _lock: File,
}

pub struct Writer {
    folder: Folder,
    /// The number that the new release gets, if there is one.
    number: u64,
    /// The release that is served now.
    served: Option<u64>,
    /// The served release's record; none where it is not built upon.
    record: Option<PathBuf>,
    twins: Twins,
    state: Mutex<State>,
    finished: bool,
}

#[derive(Default)]
struct State {
    /// The release that is being made, once something differs.
    partial: Option<Partial>,
    /// Files to be removed at the end, but for those that were put: a path may pass from one unit to another.
    gone: Vec<String>,
    written: u64,
}

struct Partial {
    path: PathBuf,
    site: Arc<Site>,
    changes: ChangesWriter,
    behind: Behind,
    /// Hashes of the paths that this build has put or removed.
    touched: HashSet<u64, BuildHasherDefault<NumberHasher>>,
}

/// The folder of the site that is being made.
struct Site {
    path: PathBuf,
    /// The same, open: a path below it is a few steps shorter than one from the root, for each page.
    folder: File,
}

impl Site {
    fn open(path: PathBuf) -> Result<Site> {
        let folder = File::open(&path).map_err(|error| failed(&path, &error))?;
        Ok(Site { path, folder })
    }

    /// Writes a page that cannot be there yet, with its folder: to make that costs no more than to find out that it is missing.
    fn write_page(&self, path: &str, bytes: &[u8]) -> std::io::Result<()> {
        if let Some((folder, _)) = path.rsplit_once('/') {
            // What is in the way of it is in the way of the file, too.
            let _ = rustix::fs::mkdirat(&self.folder, folder, Mode::from_raw_mode(0o777));
        }
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = rustix::fs::openat(&self.folder, path, flags, Mode::from_raw_mode(0o666))?;
        File::from(file).write_all(bytes)
    }
}

/// What the served release has and the new one lacks, or the other way round, from before this build.
enum Behind {
    Changes(Vec<Change>),
    /// It began empty.
    Everything,
    /// It is compared with nothing.
    Nothing,
}

/// How many files are linked in one go: their paths are in memory.
const LINKED_AT_ONCE: usize = 50_000;

impl Partial {
    fn note(&mut self, change: &Change) -> Result<()> {
        self.changes.add(change).map_err(|error| failed(&self.path, &error))?;
        self.touched.insert(xxh3_64(change.path().as_bytes()));
        Ok(())
    }
}

impl Writer {
    pub fn begin(dir: &Path, settings: &Settings) -> Result<Writer> {
        let folder = Folder::claim(dir)?;
        let releases = dir.join("releases");
        fs::create_dir_all(&releases).map_err(|error| failed(&releases, &error))?;
        let numbers = clear_partial(&releases)?;
        let served = number_of(dir);
        let twins = Twins::open(dir, settings)?;
        // With other twins, no file of the served release is as it should be.
        let record = served.map(|served| release_path(&releases, served).join("record")).filter(|_| !twins.changed);
        Ok(Writer {
            number: numbers.iter().max().unwrap_or(&0) + 1,
            served,
            record,
            twins,
            folder,
            state: Mutex::default(),
            finished: false,
        })
    }

    pub fn last_record(&self) -> Option<&Path> {
        self.record.as_deref()
    }

    pub fn forget(&mut self) {
        self.record = None;
    }

    pub fn new_record(&self) -> PathBuf {
        self.releases().join(format!("record{PARTIAL}"))
    }

    fn releases(&self) -> PathBuf {
        self.folder.dir.join("releases")
    }

    fn served_site(&self) -> Option<PathBuf> {
        Some(release_path(&self.releases(), self.served?).join("site"))
    }

    pub fn put(&self, path: &str, bytes: &[u8], hash: u128) -> Result<()> {
        let change = Change::Written { hash, size: bytes.len() as u64, path: path.to_owned() };
        let (site, began_empty) = self.touch(change)?;
        let is_new_page = began_empty && path.ends_with("index.html");
        if !is_new_page || site.write_page(path, bytes).is_err() {
            // In place of what is there; or it says what is wrong.
            write_new(&site.path.join(path), bytes)?;
        }
        self.twins.write(&site.path, path, bytes, hash)
    }

    pub fn remove(&self, path: &str) -> Result<()> {
        self.state().gone.push(path.to_owned());
        Ok(())
    }

    /// Gives a release a file that another has, with its twins.
    fn link(&self, from: &Path, to: &Path, path: &str) -> Result<()> {
        link(from, to, path)?;
        self.twins.link(from, to, path)
    }

    pub fn has_changes(&self) -> bool {
        let state = self.state();
        state.written > 0 || !state.gone.is_empty()
    }

    fn remove_from(&self, partial: &Path, path: &str) -> Result<()> {
        let site = partial.join("site");
        let target = site.join(path);
        self.twins.remove(&site, path);
        match fs::remove_file(&target) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(&target, &error)),
            _ => {}
        }
        // Folders that are empty now; one that is not ends it.
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != site && fs::remove_dir(folder).is_ok()) {
            folder = empty.parent();
        }
        Ok(())
    }

    /// Notes a change. The first one makes the release that it goes into. Gives its site, and whether that began empty.
    fn touch(&self, change: Change) -> Result<(Arc<Site>, bool)> {
        let mut state = self.state();
        state.written += 1;
        let partial = match &mut state.partial {
            Some(partial) => partial,
            none => none.insert(self.prepare()?),
        };
        partial.note(&change)?;
        Ok((Arc::clone(&partial.site), !matches!(partial.behind, Behind::Changes(_))))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the folder of the new release as near to the served one as can be had at once.
    fn prepare(&self) -> Result<Partial> {
        let releases = self.releases();
        let path = releases.join(format!("{:06}{PARTIAL}", self.number));
        // Without a record of the served release, nothing of a spare could be trusted either.
        let served = self.served.filter(|_| self.record.is_some());
        let behind = match served.and_then(|served| spare(&releases, served)) {
            Some((spare, changes)) => {
                fs::rename(&spare, &path).map_err(|error| failed(&spare, &error))?;
                // Its own lists are of no use any more, and it is no release before it has new ones.
                for name in ["record", "changes"] {
                    let old = path.join(name);
                    fs::remove_file(&old).map_err(|error| failed(&old, &error))?;
                }
                Behind::Changes(changes)
            }
            None => {
                let site = path.join("site");
                fs::create_dir_all(&site).map_err(|error| failed(&site, &error))?;
                if served.is_some() { Behind::Everything } else { Behind::Nothing }
            }
        };
        let changes = ChangesWriter::create(&path.join("changes"), served.unwrap_or_default())?;
        let site = Arc::new(Site::open(path.join("site"))?);
        Ok(Partial { path, site, changes, behind, touched: HashSet::default() })
    }

    pub fn finish(mut self) -> Result<Totals> {
        let mut state = std::mem::take(&mut *self.state());
        let put = |path: &String, partial: &Option<Partial>| {
            partial.as_ref().is_some_and(|partial| partial.touched.contains(&xxh3_64(path.as_bytes())))
        };
        state.gone.retain(|path| !put(path, &state.partial));
        let totals = Totals { written: state.written, removed: state.gone.len() as u64 };
        if !state.gone.is_empty() {
            let partial = match &mut state.partial {
                Some(partial) => partial,
                none => none.insert(self.prepare()?),
            };
            for path in state.gone {
                self.remove_from(&partial.path, &path)?;
                partial.note(&Change::Removed { path })?;
            }
        }
        let new_record = self.new_record();
        let site = match (state.partial, self.served.zip(self.served_site())) {
            (Some(partial), _) => self.switch(partial, &new_record)?,
            // No file differs: the release is the same, though what its pages read may be another state of the catalog.
            (None, Some((served, site))) => {
                let record = release_path(&self.releases(), served).join("record");
                fs::rename(&new_record, &record).map_err(|error| failed(&record, &error))?;
                site
            }
            (None, None) => self.switch(self.prepare()?, &new_record)?,
        };
        self.finished = true;
        self.twins.settle()?;
        // Nothing is in the way any more: what follows only tidies up, and the next build would do it again.
        servers::write(&self.folder.dir, &site, &self.twins)?;
        self.prune();
        self.twins.prune();
        Ok(totals)
    }

    /// Completes the release, gives it its name and makes it the served one, each by one rename.
    fn switch(&self, partial: Partial, new_record: &Path) -> Result<PathBuf> {
        let Partial { path, changes, behind, touched, .. } = partial;
        let site = path.join("site");
        let is_touched = |path: &str| touched.contains(&xxh3_64(path.as_bytes()));
        match (behind, self.served_site()) {
            (Behind::Changes(behind), Some(served)) => {
                let behind: Vec<Change> = behind.into_iter().filter(|change| !is_touched(change.path())).collect();
                in_parallel(&behind, |change| match change {
                    Change::Written { path, .. } => self.link(&served, &site, path),
                    Change::Removed { path: file } => self.remove_from(&path, file),
                })?;
            }
            (Behind::Everything, Some(served)) => {
                let record = Record::open(&release_path(&self.releases(), self.served.unwrap_or_default()).join("record"))?;
                let mut paths = Vec::new();
                record.each_path(|path| {
                    if !is_touched(&path) {
                        paths.push(path);
                    }
                    if paths.len() == LINKED_AT_ONCE {
                        in_parallel(&std::mem::take(&mut paths), |path| self.link(&served, &site, path))?;
                    }
                    Ok(())
                })?;
                in_parallel(&paths, |path| self.link(&served, &site, path))?;
            }
            _ => {}
        }
        changes.finish().map_err(|error| failed(&path, &error))?;
        let record = path.join("record");
        fs::rename(new_record, &record).map_err(|error| failed(&record, &error))?;
        let release = release_path(&self.releases(), self.number);
        fs::rename(&path, &release).map_err(|error| failed(&release, &error))?;
        let link = self.folder.dir.join("current");
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
        let Some(current) = number_of(&self.folder.dir) else { return };
        let keep = if current == self.number {
            [Some(current), self.served]
        } else {
            [Some(current), spare_number(&self.releases(), current)]
        };
        let Ok(folders) = fs::read_dir(self.releases()) else { return };
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
        let _ = fs::remove_file(self.new_record());
        if let Some(partial) = &self.state().partial {
            let _ = fs::remove_dir_all(&partial.path);
        }
    }
}

impl Folder {
    /// Makes the folder ours, or makes sure that it is, and locks it.
    pub fn claim(dir: &Path) -> Result<Folder> {
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
            Ok(()) => Ok(Folder { dir: dir.to_owned(), _lock: lock }),
            Err(fs::TryLockError::WouldBlock) => {
                bail!("{}: another build is writing here; wait for it, or name another folder with --output", dir.display())
            }
            Err(fs::TryLockError::Error(error)) => Err(failed(&marker, &error)),
        }
    }
}

fn release_path(releases: &Path, number: u64) -> PathBuf {
    releases.join(format!("{number:06}"))
}

/// The release before the served one, as its list of changes says, with that list; none where it cannot be caught up.
fn spare(releases: &Path, served: u64) -> Option<(PathBuf, Vec<Change>)> {
    let (since, changes) = changed::read(&release_path(releases, served).join("changes")).ok()?;
    let spare = release_path(releases, since);
    let whole = since != 0 && since != served && ["record", "changes"].iter().all(|name| spare.join(name).is_file());
    whole.then_some((spare, changes))
}

/// The number of the release that `current` is the successor of.
fn spare_number(releases: &Path, current: u64) -> Option<u64> {
    changed::read(&release_path(releases, current).join("changes")).ok().map(|(since, _)| since)
}

/// The number of the release that `current` leads to.
fn number_of(dir: &Path) -> Option<u64> {
    let target = fs::read_link(dir.join("current")).ok()?;
    target.parent()?.file_name()?.to_str()?.parse().ok()
}

/// Removes what interrupted builds left, and gives the numbers of whole releases.
fn clear_partial(releases: &Path) -> Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(releases).map_err(|error| failed(releases, &error))? {
        let entry = entry.map_err(|error| failed(releases, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(PARTIAL) {
            let path = entry.path();
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(|error| failed(&path, &error))?;
        } else if let Ok(number) = name.parse() {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// Does something for each, on threads of its own: those that render may wait for it.
fn in_parallel<T: Sync>(items: &[T], each: impl Fn(&T) -> Result<()> + Sync) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get());
    let part = items.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = items.chunks(part).map(|part| scope.spawn(|| part.iter().try_for_each(&each))).collect();
        parts
            .into_iter()
            .try_for_each(|part| part.join().unwrap_or_else(|_| Err(anyhow!("a thread stopped; this is a bug in Remora"))))
    })
}

/// Writes a file in place of what is there.
pub(super) fn write_new(target: &Path, bytes: &[u8]) -> Result<()> {
    let write = || OpenOptions::new().write(true).create_new(true).open(target).and_then(|mut file| file.write_all(bytes));
    replace(target, write).map_err(|error| failed(target, &error))
}

/// Gives a release a file that another has.
pub(super) fn link(from: &Path, to: &Path, path: &str) -> Result<()> {
    let (source, target) = (from.join(path), to.join(path));
    // A file system may allow few links to one file: then it is copied.
    replace(&target, || fs::hard_link(&source, &target))
        .or_else(|_| replace(&target, || fs::copy(&source, &target).map(|_| ())))
        .map_err(|error| failed(&target, &error))
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
pub(super) fn failed(path: &Path, error: &std::io::Error) -> anyhow::Error {
    let hint = match error.kind() {
        ErrorKind::StorageFull => "; free space (or inodes: `df -i`) or choose another folder; the served site is as it was",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "; choose a folder that can be written",
        ErrorKind::QuotaExceeded => "; the quota is used up; the served site is as it was",
        _ => "",
    };
    anyhow!("{}: {error}{hint}", path.display())
}
