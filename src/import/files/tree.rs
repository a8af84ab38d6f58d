//! Where a gallery's files lie: in a folder, or embedded in the program.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use include_dir::Dir;

/// A gallery to import.
#[derive(Clone, Copy, Debug)]
pub enum Gallery<'a> {
    Folder(&'a Path),
    Embedded(&'a Dir<'a>),
}

impl<'a> From<&'a Path> for Gallery<'a> {
    fn from(path: &'a Path) -> Self {
        Gallery::Folder(path)
    }
}

impl<'a> From<&'a PathBuf> for Gallery<'a> {
    fn from(path: &'a PathBuf) -> Self {
        Gallery::Folder(path)
    }
}

impl<'a> From<&'a Dir<'a>> for Gallery<'a> {
    fn from(dir: &'a Dir<'a>) -> Self {
        Gallery::Embedded(dir)
    }
}

/// An opened gallery. Paths are relative, with `/`.
#[derive(Debug)]
pub enum Tree<'a> {
    Folder { name: String, root: PathBuf },
    Embedded(&'a Dir<'a>),
}

/// One entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub name: String,
    pub is_folder: bool,
}

impl<'a> Tree<'a> {
    pub fn open(gallery: Gallery<'a>) -> Result<Self> {
        let path = match gallery {
            Gallery::Embedded(dir) => return Ok(Tree::Embedded(dir)),
            Gallery::Folder(path) => path,
        };
        let name = path.display().to_string();
        let root = path.canonicalize().with_context(|| format!("{name}: the gallery cannot be opened"))?;
        if !root.is_dir() {
            bail!("{name}: is not a folder; name the folder that holds gallery.toml");
        }
        Ok(Tree::Folder { name: name.trim_end_matches('/').to_owned(), root })
    }

    /// A path as messages show it.
    pub fn place(&self, path: &str) -> String {
        match self {
            Tree::Folder { name, .. } => format!("{name}/{path}"),
            Tree::Embedded(_) => path.to_owned(),
        }
    }

    /// What a folder holds, by name, without hidden files; nothing where there is no such folder.
    pub fn list(&self, path: &str) -> Result<Vec<Entry>, String> {
        let mut entries = Vec::new();
        match self {
            Tree::Folder { root, .. } => {
                let Some(folder) = resolve(root, path)?.filter(|folder| folder.is_dir()) else { return Ok(entries) };
                for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())? {
                    let entry = entry.map_err(|error| error.to_string())?;
                    let name = entry.file_name();
                    let Some(name) = name.to_str() else {
                        return Err(format!("the file name {} is not UTF-8", name.display()));
                    };
                    entries.push(Entry { name: name.to_owned(), is_folder: entry.path().is_dir() });
                }
            }
            Tree::Embedded(dir) => {
                let folder = if path.is_empty() { Some(*dir) } else { dir.get_dir(path) };
                for entry in folder.map(Dir::entries).unwrap_or_default() {
                    let Some(name) = entry.path().file_name().and_then(|name| name.to_str()) else { continue };
                    entries.push(Entry { name: name.to_owned(), is_folder: entry.as_dir().is_some() });
                }
            }
        }
        entries.retain(|entry| !entry.name.starts_with('.'));
        entries.sort();
        Ok(entries)
    }

    /// A file of at most `most` bytes; `None` where there is none.
    pub fn read(&self, path: &str, most: usize) -> Result<Option<Vec<u8>>, String> {
        let too_large = || format!("larger than {} KiB", most >> 10);
        match self {
            Tree::Folder { root, .. } => {
                let Some(file) = resolve(root, path)? else { return Ok(None) };
                let meta = file.metadata().map_err(|error| error.to_string())?;
                match meta {
                    meta if !meta.is_file() => Err("not a file".to_owned()),
                    meta if meta.len() > most as u64 => Err(too_large()),
                    _ => std::fs::read(file).map(Some).map_err(|error| format!("cannot be read: {error}")),
                }
            }
            Tree::Embedded(dir) => match dir.get_file(path) {
                Some(file) if file.contents().len() > most => Err(too_large()),
                file => Ok(file.map(|file| file.contents().to_vec())),
            },
        }
    }
}

/// The real path of what lies below the root; `None` where nothing does.
fn resolve(root: &Path, path: &str) -> Result<Option<PathBuf>, String> {
    let Ok(real) = root.join(path).canonicalize() else { return Ok(None) };
    // A repository from elsewhere must not publish what lies beside it.
    if real.starts_with(root) { Ok(Some(real)) } else { Err("a link that leaves the gallery".to_owned()) }
}

/// Whether a path that a file names stays in its folder: relative, without `..`.
pub fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', '\0'])
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
