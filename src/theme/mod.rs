//! Themes: folders of Tera templates and assets, loaded once, minified once, folded once for each locale.

mod block;
mod fold;
mod fragment;
pub mod json;
mod minify;
mod renderer;
mod segment;
mod token;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::BuildHasherDefault;
use std::path::Path;

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::catalog::key::media_hash;
use crate::hashing::{NumberHasher, hash_name};
use segment::Segment;

pub use block::{Block, GLOBALS, Surroundings};
pub use fragment::{Argument, Filling, Fragment, SIZE_MESSAGES, escape};
pub use renderer::{Constants, Fragments, Renderer};
pub use token::{Part, Token, split};

/// The built-in themes, so that the binary needs nothing beside it.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// How many themes may extend one another; more is a circle.
const DEPTH_MAX: usize = 8;

/// Names by their hashes: pages ask for them dozens of times each.
type Names = HashSet<u64, BuildHasherDefault<NumberHasher>>;

/// What templates could name; none where one computes the names of values.
#[derive(Debug, Default)]
struct Words(Option<Names>);

impl Words {
    fn new<'t>(templates: impl Iterator<Item = &'t Template>) -> Words {
        Words(words(templates).map(|words| words.iter().map(|word| hash_name(word)).collect()))
    }

    fn has(&self, name: &str) -> bool {
        self.0.as_ref().is_none_or(|words| words.contains(&hash_name(name)))
    }
}

/// A theme with everything it inherits.
#[derive(Debug)]
pub struct Theme {
    /// By name, such as `addon.html` or `constant/header.html`.
    templates: BTreeMap<String, Template>,
    pub assets: Vec<Asset>,
    /// The blocks of all templates.
    pub blocks: Vec<Block>,
    pub show: Show,
    /// Every word in any tag of the templates of pages, and of those of fragments.
    page_words: Words,
    fragment_words: Words,
    /// The page kinds that it has templates for.
    kinds: Names,
    /// Whether templates are compiled as they were written: slower, but errors are where their author looks.
    plain: bool,
}

#[derive(Debug)]
struct Template {
    /// Where it was read, for messages.
    path: String,
    source: String,
    /// The minified source, cut at Tera's tags, with marks where blocks begin.
    minified: Vec<Segment>,
    /// The number of the block that is the whole file.
    root: u16,
}

/// How much a theme shows of an add-on on its listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Show {
    /// Reviews quoted.
    pub excerpts: usize,
    /// Versions listed, the newest first; the current one is there anyhow.
    pub versions: usize,
}

impl Default for Show {
    fn default() -> Show {
        Show { excerpts: 3, versions: 0 }
    }
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
    #[serde(default)]
    listing: Option<Show>,
}

/// A file of a theme and where it was read.
struct Found {
    path: String,
    bytes: Vec<u8>,
}

/// Tells two states of a theme's files apart, without loading it.
pub fn fingerprint(path: &Path) -> Result<u64> {
    let mut files = BTreeMap::new();
    let show = collect(path, &mut files, 0)?;
    let mut hash = xxhash_rust::xxh3::Xxh3::new();
    hash.update(format!("{show:?}").as_bytes());
    for (name, found) in files {
        hash.update(name.as_bytes());
        hash.update(&found.bytes.len().to_le_bytes());
        hash.update(&found.bytes);
    }
    Ok(hash.digest())
}

impl Theme {
    /// Loads the theme `default`, or the one in a folder, with what it extends. Every template is checked.
    pub fn load(path: &Path) -> Result<Theme> {
        let mut files = BTreeMap::new();
        let show = collect(path, &mut files, 0)?.unwrap_or_default();
        let mut templates = BTreeMap::new();
        let mut assets = Vec::new();
        let mut blocks = Vec::new();
        for (name, found) in files {
            if let Some(name) = name.strip_prefix("assets/") {
                assets.push(Asset { path: hashed_path(name, &found.bytes), name: name.to_owned(), bytes: found.bytes });
            } else if let Some(name) = name.strip_prefix("templates/") {
                let source = String::from_utf8(found.bytes).ok().with_context(|| format!("{}: is not UTF-8", found.path))?;
                let minified = minify::minify(&source).with_context(|| found.path.clone())?;
                let root = blocks.len();
                let minified = block::mark(name, &minified, &mut blocks);
                let root = u16::try_from(root).ok().context("templates have too many blocks")?;
                templates.insert(name.to_owned(), Template { path: found.path, source, minified, root });
            }
        }
        block::depend_on_components(&mut blocks, templates.values().map(|template| template.source.as_str()));
        u16::try_from(blocks.len()).ok().with_context(|| format!("{}: the templates have over 65,535 blocks", path.display()))?;
        let kinds = templates.keys().filter_map(|name| name.strip_suffix(".html")).map(hash_name).collect();
        let (page_words, fragment_words) = (Words::default(), Words::default());
        let mut theme = Theme { templates, assets, blocks, show, page_words, fragment_words, kinds, plain: false };
        theme.page_words =
            Words::new(theme.templates.iter().filter(|(name, _)| !name.starts_with("fragments/")).map(|(_, it)| it));
        theme.fragment_words = Words::new(theme.fragment_templates().into_iter().map(|name| &theme.templates[name]));
        theme.check()?;
        Ok(theme)
    }

    /// The same theme, neither minified nor folded.
    pub fn plain(mut self) -> Theme {
        self.plain = true;
        self
    }

    /// Whether any template could read a value of this name: one that none reads need not be made.
    pub fn mentions(&self, name: &str) -> bool {
        self.pages_mention(name) || self.fragments_mention(name)
    }

    /// The same for the templates of pages.
    pub fn pages_mention(&self, name: &str) -> bool {
        self.page_words.has(name)
    }

    /// The same for those of fragments.
    pub fn fragments_mention(&self, name: &str) -> bool {
        self.fragment_words.has(name)
    }

    /// The block that a template is as a whole.
    pub fn root(&self, template: &str) -> Option<u16> {
        self.templates.get(template).map(|template| template.root)
    }

    /// Where a template was read.
    pub fn template_path(&self, name: &str) -> Option<&str> {
        self.templates.get(name).map(|template| template.path.as_str())
    }

    /// The templates that no folder holds: those of page kinds.
    pub fn page_kinds(&self) -> Vec<&str> {
        self.templates.keys().map(String::as_str).filter(|name| !name.contains('/')).collect()
    }

    /// Whether the theme shows this kind of page. One without the template has none of its pages.
    pub fn has_page(&self, kind: &str) -> bool {
        self.kinds.contains(&hash_name(kind))
    }
}

/// All words in the tags of templates. None where one takes values whose names it does not say: subscripts by anything but a
/// number, such as `addon[name]`, the pairs of a map, or everything there is.
fn words<'t>(templates: impl Iterator<Item = &'t Template>) -> Option<BTreeSet<String>> {
    let mut words = BTreeSet::new();
    for template in templates {
        for segment in segment::cut(&template.source) {
            let Segment::Tag(tag) = segment else { continue };
            if takes_unnamed(&tag) {
                return None;
            }
            let subscripts = tag.split('[').skip(1);
            // A list literal begins after a space or a parenthesis, a subscript after a name.
            let named = tag
                .match_indices('[')
                .filter(|(at, _)| tag[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ')'));
            if named.count() > 0
                && subscripts
                    .map(|rest| rest.split(']').next().unwrap_or_default())
                    .any(|inner| inner.parse::<u64>().is_err() && !inner.contains('"'))
            {
                return None;
            }
            words.extend(
                tag.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty()).map(str::to_owned),
            );
        }
    }
    Some(words)
}

/// Whether a tag takes members of a map without their names.
fn takes_unnamed(tag: &str) -> bool {
    let mut words = tag.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
    let pairs = words.clone().next() == Some("for") && tag.split(" in ").next().is_some_and(|names| names.contains(','));
    pairs || words.any(|word| matches!(word, "keys" | "values" | "pairs" | "get" | "__tera_context"))
}

/// Puts a theme's files over those of the theme it extends.
fn collect(path: &Path, files: &mut BTreeMap<String, Found>, depth: usize) -> Result<Option<Show>> {
    if depth == DEPTH_MAX {
        bail!("{}: themes extend each other in a circle, or more than {DEPTH_MAX} deep", path.display());
    }
    let own = if path.is_dir() { from_folder(path)? } else { from_built_in(path)? };
    let (place, text) = match own.get("theme.toml") {
        Some(found) => (&found.path, String::from_utf8_lossy(&found.bytes)),
        None => bail!("{}: has no theme.toml; a theme is a folder with theme.toml, templates/ and assets/", path.display()),
    };
    let manifest: Manifest = toml::from_str(&text).with_context(|| place.clone())?;
    let mut show = manifest.listing;
    if let Some(parent) = &manifest.extends {
        let beside = path.parent().map(|folder| folder.join(parent)).filter(|folder| folder.is_dir());
        let inherited = collect(beside.as_deref().unwrap_or(Path::new(parent)), files, depth + 1)
            .with_context(|| format!("{place}: extends = {parent:?}"))?;
        show = show.or(inherited);
    }
    files.extend(own);
    Ok(show)
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
