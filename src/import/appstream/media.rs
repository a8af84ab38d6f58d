//! Finding the pictures that a collection names in a folder that the operator has.
//!
//! Distributions pack icons by size (`64x64/NAME.png`, `icons-128x128/NAME.png`); a mirror of the collection's media holds
//! icons and screenshots under the paths that the collection gives.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::draft::Icon;
use crate::catalog::model::Media;
use crate::import::{limit, picture};

/// The width at which listings show icons on dense screens.
const ICON: u32 = 128;

/// How deep folders of a size are looked for below the media folder. A mirror of the media is deeper, and is not searched.
const DEPTH: usize = 4;

/// A folder with pictures.
#[derive(Debug)]
pub struct MediaFolder {
    root: PathBuf,
    /// Folders that hold icons by name, the best size first.
    sizes: Vec<PathBuf>,
}

/// Takes note of a picture that was found but cannot be used: its path and why.
pub type Refuse<'a> = dyn FnMut(String, String) + 'a;

impl MediaFolder {
    /// Looks for the folders of icons in `root`.
    pub fn open(root: &Path) -> Result<Self> {
        let name = root.display();
        let root = root.canonicalize().with_context(|| format!("{name}: the media folder cannot be opened"))?;
        if !root.is_dir() {
            bail!("{name}: is not a folder; unpack the icon archives into one");
        }
        let mut sizes: Vec<(u32, PathBuf)> = Vec::new();
        let walk = walkdir::WalkDir::new(&root).min_depth(1).max_depth(DEPTH).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|entry| entry.file_type().is_dir()) {
            let entry = entry.with_context(|| format!("{name}: cannot be searched"))?;
            if let Some(size) = entry.file_name().to_str().and_then(size) {
                // Icon themes keep programs' icons one folder deeper.
                sizes.push((size, entry.path().join("apps")));
                sizes.push((size, entry.path().to_owned()));
            }
        }
        // 128 first, then what can be scaled down, then what is smaller.
        sizes.sort_by_key(|(size, _)| if *size >= ICON { (0, *size) } else { (1, u32::MAX - size) });
        let mut sizes: Vec<PathBuf> = sizes.into_iter().map(|(_, path)| path).filter(|path| path.is_dir()).collect();
        sizes.push(root.clone());
        Ok(Self { root, sizes })
    }

    /// The best picture of an icon.
    pub fn icon(&self, icons: &[Icon], refuse: &mut Refuse) -> Option<(Media, Vec<u8>)> {
        let by_name = icons.iter().filter_map(|icon| match icon {
            Icon::Cached(name) => Some(name.clone()),
            Icon::Stock(name) if !name.contains('.') || !name.ends_with(".png") => Some(format!("{name}.png")),
            Icon::Stock(name) => Some(name.clone()),
            Icon::Remote(_) => None,
        });
        let names: Vec<String> = by_name.filter(|name| is_file_name(name)).collect();
        let named = self.sizes.iter().flat_map(|folder| names.iter().map(move |name| folder.join(name)));
        let mirrored = icons.iter().filter_map(|icon| match icon {
            Icon::Remote(path) => self.below(path),
            _ => None,
        });
        // Cached icons of several sizes bear one name; a mirror's paths name the largest last.
        let mirrored: Vec<PathBuf> = mirrored.collect();
        named.chain(mirrored.into_iter().rev()).find_map(|path| self.load(&path, refuse))
    }

    /// The first picture of a screenshot that is there and small enough.
    pub fn screenshot(&self, paths: &[String], refuse: &mut Refuse) -> Option<(Media, Vec<u8>)> {
        // That the original is too large is no fault where a thumbnail will do.
        let mut refused = Vec::new();
        let found = paths
            .iter()
            .filter_map(|path| self.below(path))
            .find_map(|path| self.load(&path, &mut |path, reason| refused.push((path, reason))));
        if found.is_none() {
            refused.into_iter().for_each(|(path, reason)| refuse(path, reason));
        }
        found
    }

    /// A path of the source as one in the folder; `None` where it would lead out of it.
    fn below(&self, path: &str) -> Option<PathBuf> {
        let path = Path::new(path.trim_start_matches('/'));
        let sound = path.components().all(|part| matches!(part, Component::Normal(_)));
        // NUL and addresses of other hosts name no file.
        let text = path.to_str()?;
        (sound && !text.is_empty() && !text.contains(['\0', '\\']) && !text.contains("://")).then(|| self.root.join(path))
    }

    fn load(&self, path: &Path, refuse: &mut Refuse) -> Option<(Media, Vec<u8>)> {
        let path = path.canonicalize().ok()?;
        let mut no = |reason: String| {
            refuse(path.display().to_string(), reason + "; this picture is left out");
            None
        };
        if !path.starts_with(&self.root) {
            return no("a link that leaves the media folder".to_owned());
        }
        let meta = path.metadata().ok().filter(std::fs::Metadata::is_file)?;
        if meta.len() > limit::PICTURE {
            return no("larger than 2 MiB".to_owned());
        }
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => return no(format!("cannot be read: {error}")),
        };
        match picture::inspect(&bytes) {
            Ok(media) => Some((media, bytes)),
            Err(reason) => no(reason),
        }
    }
}

/// A plain file name, that leads to no other folder.
fn is_file_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(part)), None) if part == name) && !name.contains(['\0', '\\'])
}

/// `128x128`, `icons-64x64@2`: the pixels of icons in such a folder.
fn size(folder: &str) -> Option<u32> {
    let (edges, scale) = match folder.rsplit_once('@') {
        Some((edges, scale)) => (edges, scale.parse().ok()?),
        None => (folder, 1),
    };
    let (width, height) = edges.strip_prefix("icons-").unwrap_or(edges).split_once('x')?;
    let edge: u32 = width.parse().ok()?;
    (width == height && (16..=1024).contains(&edge) && (1..=4).contains(&scale)).then(|| edge * scale)
}
