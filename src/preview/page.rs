//! One page alone, by the code that builds all of them.

use anyhow::{Context, Result};

use crate::l10n::Tag;
use crate::site::{Key, PageId, Pages, Scope, Shape, Site, Unit};

/// A page as a build would write it.
#[derive(Clone, Debug)]
pub struct Page {
    pub bytes: Vec<u8>,
    pub kind: &'static str,
    /// What it read beside its own record.
    pub reads: Vec<String>,
}

/// Takes the one page that is wanted.
struct One<'p> {
    path: &'p str,
    found: Option<(Vec<u8>, &'static str)>,
}

impl Pages for One<'_> {
    fn wants_edition(&mut self, _: usize) -> bool {
        // What comes after the page is not needed any more.
        self.found.is_none()
    }

    fn wants(&mut self, page: &PageId<'_>) -> bool {
        page.path == self.path
    }

    fn page(&mut self, page: &PageId<'_>, bytes: &[u8], _: &Shape) -> Result<()> {
        self.found = Some((bytes.to_vec(), page.kind));
        Ok(())
    }

    fn file(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        if path == self.path {
            self.found = Some((bytes.to_vec(), "file"));
        }
        Ok(())
    }
}

/// What a unit read while the one page was looked for, and its name.
struct Unfolded {
    keys: Vec<(Key, Scope)>,
    name: String,
}

/// Renders of a unit the one page that is wanted.
fn unfold(site: &Site, unit: &Unit, one: &mut One<'_>) -> Result<Unfolded> {
    Ok(match unit {
        Unit::Addon(id) => {
            let addon = site.catalog().addon(*id)?;
            let addon = addon.with_context(|| format!("add-on {id} is gone from the catalog"))?;
            Unfolded { keys: site.render_addon(&addon, one)?, name: format!("add-on {}", addon.slug) }
        }
        unit => Unfolded { keys: site.render_unit(unit, one)?, name: unit.to_string() },
    })
}

/// Renders the page at a path of the site's one built locale; without the locale, with the file's name. None where there is none.
pub fn render(site: &Site, path: &str) -> Result<Option<Page>> {
    let Some(unit) = site.find(path) else { return Ok(None) };
    let mut one = One { path, found: None };
    let Unfolded { keys, name } = unfold(site, &unit, &mut one)?;
    Ok(one.found.map(|(bytes, kind)| {
        let mut reads: Vec<String> = keys.iter().map(|(key, _)| words(key)).collect();
        reads.sort();
        reads.dedup();
        reads.insert(0, name);
        reads.insert(1, format!("template {kind}.html"));
        Page { bytes, kind, reads }
    }))
}

/// The page at `/`, where a reader's language is not known.
pub fn chooser(site: &Site) -> Result<Option<Vec<u8>>> {
    let mut one = One { path: "index.html", found: None };
    unfold(site, &Unit::Chooser, &mut one)?;
    Ok(one.found.map(|(bytes, _)| bytes))
}

/// A file of the site, a picture or a badge, by its path.
pub fn file(site: &Site, path: &str) -> Result<Option<Vec<u8>>> {
    if let Some(name) = path.strip_prefix("media/") {
        let hash = name.split(['.', '-']).next().unwrap_or_default();
        let media = site.catalog().media(Some(hash))?;
        for (media, role) in media {
            if let Some(rendition) = media.renditions(role).iter().find(|rendition| media.path(rendition) == path) {
                return site.catalog().rendition(&media, rendition).map(Some);
            }
        }
        return Ok(None);
    }
    let mut one = One { path, found: None };
    match path.strip_prefix("badge/").and_then(|name| site.id_of_slug(name.strip_suffix(".svg")?)) {
        Some(id) => _ = unfold(site, &Unit::Addon(id), &mut one)?,
        None => site.files(&mut one)?,
    }
    Ok(one.found.map(|(bytes, _)| bytes))
}

/// What a page read, in words.
fn words(key: &Key) -> String {
    let text = format!("{key:?}");
    let (what, name) = text.split_once('(').map_or((text.as_str(), ""), |(what, rest)| (what, rest.trim_end_matches(')')));
    format!("{} {}", what.to_lowercase(), name.trim_matches('"')).trim_end().to_owned()
}

/// The parts of an address: the locale, and the path of a file below it.
#[must_use]
pub fn split(path: &str, locales: &[Tag]) -> Option<(Tag, String)> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let (locale, rest) = path.split_once('/')?;
    let tag = locales.iter().copied().find(|tag| tag.as_str() == locale)?;
    let file = if rest.is_empty() || rest.ends_with('/') { format!("{rest}index.html") } else { rest.to_owned() };
    Some((tag, file))
}
