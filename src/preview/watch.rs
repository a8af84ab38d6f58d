//! Tells when a file changed that a page may be made of.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{EventKind, RecursiveMode, Watcher};

/// Editors write a file in several steps: what comes within this time is one change.
const SETTLE: Duration = Duration::from_millis(8);

/// Watches files and folders until it is dropped. `changed` is called on a thread of its own, once for each change.
pub struct Watch {
    _watcher: notify::RecommendedWatcher,
}

impl Watch {
    /// Files are watched through their folders: editors and imports put a new file in the place of the old one.
    pub fn new(folders: &[PathBuf], files: &[PathBuf], changed: impl Fn() + Send + 'static) -> Result<Watch> {
        let (sender, receiver) = crossbeam_channel::unbounded::<()>();
        let whole: Vec<PathBuf> = folders.iter().map(|path| absolute(path)).collect();
        let single: Vec<PathBuf> = files.iter().map(|path| absolute(path)).collect();
        let (wanted_whole, wanted_single) = (whole.clone(), single.clone());
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else {
                // Something was lost: anything may have changed.
                let _ = sender.send(());
                return;
            };
            let is_ours =
                |path: &PathBuf| wanted_whole.iter().any(|folder| path.starts_with(folder)) || wanted_single.contains(path);
            if !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| is_ours(path) && !is_passing(path)) {
                let _ = sender.send(());
            }
        })
        .context("files cannot be watched")?;
        for folder in &whole {
            let watched = watcher.watch(folder, RecursiveMode::Recursive);
            watched.with_context(|| format!("{}: cannot be watched", folder.display()))?;
        }
        let mut parents: Vec<&Path> = single.iter().filter_map(|file| file.parent()).collect();
        parents.sort();
        parents.dedup();
        for parent in parents.into_iter().filter(|parent| !whole.iter().any(|folder| parent.starts_with(folder))) {
            let watched = watcher.watch(parent, RecursiveMode::NonRecursive);
            watched.with_context(|| format!("{}: cannot be watched", parent.display()))?;
        }
        std::thread::Builder::new().name("watch".to_owned()).spawn(move || {
            while receiver.recv().is_ok() {
                while receiver.recv_timeout(SETTLE).is_ok() {}
                changed();
            }
        })?;
        Ok(Watch { _watcher: watcher })
    }
}

/// Files that editors and programs keep for a moment beside what they write.
fn is_passing(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name.ends_with("-journal") || name.ends_with("-shm")
}

fn absolute(path: &Path) -> PathBuf {
    // Of a file that is not there yet, the folder may be.
    path.canonicalize().unwrap_or_else(|_| {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let parent = parent.canonicalize().unwrap_or_else(|_| parent.to_owned());
        path.file_name().map_or_else(|| parent.clone(), |name| parent.join(name))
    })
}
