//! Themes: folders of Tera templates and assets, loaded once, minified once, folded once for each locale.

mod fold;
mod minify;
mod renderer;
mod segment;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use walkdir::WalkDir;

use crate::catalog::key::media_hash;
use segment::Segment;

pub use renderer::Renderer;

/// The built-in themes, so that the binary needs nothing beside it.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// How many themes may extend one another; more is a circle.
const DEPTH_MAX: usize = 8;

/// A theme with everything it inherits.
#[derive(Debug)]
pub struct Theme {
    /// By name, such as `addon.html` or `constant/header.html`.
    templates: BTreeMap<String, Template>,
    pub assets: Vec<Asset>,
    /// Whether templates are compiled as they were written: slower, but errors are where their author looks.
    plain: bool,
}

#[derive(Debug)]
struct Template {
    /// Where it was read, for messages.
    path: String,
    source: String,
    /// The minified source, cut at Tera's tags.
    minified: Vec<Segment>,
}

/// A file that is published as it is, under a name that changes with its content.
#[derive(Debug)]
pub struct Asset {
    /// As templates call it: `style.css`.
    pub name: String,
    /// As it is published: `assets/style.1f0c3a5b7d9e2468.css`.
    pub path: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    #[expect(dead_code, reason = "a theme is told by its folder; the name is for people")]
    name: String,
    extends: Option<String>,
}

/// A file of a theme and where it was read.
struct Found {
    path: String,
    bytes: Vec<u8>,
}

impl Theme {
    /// Loads the theme `default`, or the one in a folder, with what it extends. Every template is checked.
    pub fn load(path: &Path) -> Result<Theme> {
        let mut files = BTreeMap::new();
        collect(path, &mut files, 0)?;
        let mut templates = BTreeMap::new();
        let mut assets = Vec::new();
        for (name, found) in files {
            if let Some(name) = name.strip_prefix("assets/") {
                assets.push(Asset { path: hashed_path(name, &found.bytes), name: name.to_owned(), bytes: found.bytes });
            } else if let Some(name) = name.strip_prefix("templates/") {
                let source = String::from_utf8(found.bytes).ok().with_context(|| format!("{}: is not UTF-8", found.path))?;
                let minified = minify::minify(&source).with_context(|| found.path.clone())?;
                templates.insert(name.to_owned(), Template { path: found.path, source, minified });
            }
        }
        let theme = Theme { templates, assets, plain: false };
        theme.check()?;
        Ok(theme)
    }

    /// The same theme, neither minified nor folded.
    pub fn plain(mut self) -> Theme {
        self.plain = true;
        self
    }

    /// Whether the theme shows this kind of page. One without the template has none of its pages.
    pub fn has_page(&self, kind: &str) -> bool {
        self.templates.contains_key(&format!("{kind}.html"))
    }
}

/// Puts a theme's files over those of the theme it extends.
fn collect(path: &Path, files: &mut BTreeMap<String, Found>, depth: usize) -> Result<()> {
    if depth == DEPTH_MAX {
        bail!("{}: themes extend each other in a circle, or more than {DEPTH_MAX} deep", path.display());
    }
    let own = if path.is_dir() { from_folder(path)? } else { from_built_in(path)? };
    let (place, text) = match own.get("theme.toml") {
        Some(found) => (&found.path, String::from_utf8_lossy(&found.bytes)),
        None => bail!("{}: has no theme.toml; a theme is a folder with theme.toml, templates/ and assets/", path.display()),
    };
    let manifest: Manifest = toml::from_str(&text).with_context(|| place.clone())?;
    if let Some(parent) = &manifest.extends {
        let beside = path.parent().map(|folder| folder.join(parent)).filter(|folder| folder.is_dir());
        collect(beside.as_deref().unwrap_or(Path::new(parent)), files, depth + 1)
            .with_context(|| format!("{place}: extends = {parent:?}"))?;
    }
    files.extend(own);
    Ok(())
}

fn from_built_in(path: &Path) -> Result<BTreeMap<String, Found>> {
    let Some(dir) = BUILT_IN.get_dir(path) else {
        let known: Vec<_> = BUILT_IN.dirs().map(|dir| dir.path().display().to_string()).collect();
        bail!("{}: no such theme folder, and no built-in theme of that name (there is: {})", path.display(), known.join(", "));
    };
    let mut files = BTreeMap::new();
    let mut open = vec![dir];
    while let Some(folder) = open.pop() {
        open.extend(folder.dirs());
        for file in folder.files() {
            let name = file.path().strip_prefix(path)?.to_string_lossy().into_owned();
            let path = format!("themes/{}", file.path().display());
            files.insert(name, Found { path, bytes: file.contents().to_vec() });
        }
    }
    Ok(files)
}

fn from_folder(folder: &Path) -> Result<BTreeMap<String, Found>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
        let entry = entry.with_context(|| format!("{}: cannot be read", folder.display()))?;
        let name = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        // Editors leave such files beside what they save.
        if entry.file_type().is_file() && !entry.file_name().to_string_lossy().starts_with('.') && !name.ends_with('~') {
            let bytes = std::fs::read(entry.path()).with_context(|| format!("{}: cannot be read", entry.path().display()))?;
            files.insert(name, Found { path: entry.path().display().to_string(), bytes });
        }
    }
    Ok(files)
}

/// `style.css` becomes `assets/style.HASH.css`: 64 bits of the content's hash, so that it can be cached for ever.
fn hashed_path(name: &str, bytes: &[u8]) -> String {
    let hash = &media_hash(bytes)[..16];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}
