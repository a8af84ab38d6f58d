//! The site's own pages: Markdown with a TOML head, one folder a locale.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::l10n::Tag;
use crate::text;

/// The built-in pages.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/pages");

/// A page in the languages it exists in.
#[derive(Debug, Default, Serialize)]
pub struct Prose {
    pub slug: String,
    pub editions: BTreeMap<Tag, ProseEdition>,
}

/// Tells two states of an operator's pages apart; the built-in ones are part of the program.
pub fn fingerprint(folder: Option<&Path>) -> Result<u64> {
    Ok(if folder.is_none() { 0 } else { super::fingerprint(&load(folder)?) })
}

#[derive(Debug, Serialize)]
pub struct ProseEdition {
    pub title: String,
    pub description: String,
    /// Safe HTML.
    pub html: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    #[serde(default)]
    description: String,
}

/// Reads the pages of a folder, or the built-in ones; sorted by slug.
pub fn load(folder: Option<&Path>) -> Result<Vec<Prose>> {
    let mut pages: BTreeMap<String, Prose> = BTreeMap::new();
    let mut add = |place: String, locale: &str, slug: &str, source: &str| -> Result<()> {
        let locale =
            Tag::parse(locale).map_err(|error| anyhow::anyhow!("{place}: the folder is not named by a locale: {error}"))?;
        let plain = slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if slug.is_empty() || !plain || super::route::RESERVED.contains(&slug) {
            bail!(
                "{place}: {slug:?} cannot be a page's path; rename the file (small letters, digits and dashes; not {})",
                super::route::RESERVED.join(", ")
            );
        }
        let edition = parse(source).with_context(|| place)?;
        let page = pages.entry(slug.to_owned()).or_default();
        page.slug = slug.to_owned();
        page.editions.insert(locale, edition);
        Ok(())
    };
    match folder {
        None => {
            for folder in BUILT_IN.dirs() {
                for file in folder.files() {
                    let (path, locale) = (file.path(), folder.path().to_string_lossy());
                    if let (Some("md"), Some(slug)) =
                        (path.extension().and_then(|e| e.to_str()), path.file_stem().and_then(|s| s.to_str()))
                    {
                        let source = file.contents_utf8().with_context(|| format!("{}: is not UTF-8", path.display()))?;
                        add(format!("content/pages/{}", path.display()), &locale, slug, source)?;
                    }
                }
            }
        }
        Some(folder) => {
            for entry in WalkDir::new(folder).min_depth(2).max_depth(2).sort_by_file_name() {
                let entry = entry.with_context(|| format!("{}: cannot be read", folder.display()))?;
                let path = entry.path();
                let locale = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
                if let (Some("md"), Some(slug)) =
                    (path.extension().and_then(|e| e.to_str()), path.file_stem().and_then(|s| s.to_str()))
                {
                    let source = std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))?;
                    add(path.display().to_string(), locale, slug, &source)?;
                }
            }
        }
    }
    Ok(pages.into_values().collect())
}

fn parse(source: &str) -> Result<ProseEdition> {
    let rest = source.strip_prefix("+++\n").context("line 1: must be +++, before `title = \"...\"`")?;
    let (head, body) = rest.split_once("\n+++\n").context("the head has no closing line +++")?;
    let head: Head = toml::from_str(head)?;
    Ok(ProseEdition { title: head.title, description: head.description, html: text::prose::to_html(body) })
}
