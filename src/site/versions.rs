//! An add-on's versions: what changed, where it runs, what to download and how to check it.

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::lists::{Pagination, page_count};
use super::page::{Draft, Emit, Languages, render as render_page};
use super::subject::Subject;
use super::view::Words;
use super::{Site, route};
use crate::catalog::model::{Addon, Version};
use crate::l10n::Tag;
use crate::text::line;
use crate::text::url::safe_url;

#[derive(Serialize)]
struct VersionView {
    number: String,
    anchor: String,
    released: Option<Value>,
    blocked: bool,
    current: bool,
    notes: Value,
    files: Vec<FileView>,
    compatibility: Vec<CompatibilityView>,
    permissions: Vec<String>,
    licence: Option<String>,
}

#[derive(Serialize)]
struct FileView {
    platform: String,
    url: Option<String>,
    size: Option<String>,
    algorithm: Option<String>,
    digest: Option<String>,
}

#[derive(Serialize)]
struct CompatibilityView {
    application: String,
    min: Option<String>,
    max: Option<String>,
}

pub fn view(words: &Words<'_>, addon: &Addon, version: &Version, current: bool) -> Value {
    let files = version.files.iter().map(|file| {
        let (algorithm, digest) = file.digest.as_deref().and_then(|digest| digest.split_once(':')).unzip();
        FileView {
            platform: line(&file.platform),
            url: safe_url(&file.url).map(|url| url.into_owned()),
            size: file.size.map(|size| words.edition.size(size)),
            algorithm: algorithm.map(|name| algorithm_name(&line(name))),
            digest: digest.map(line),
        }
    });
    let compatibility = version.compatibility.iter().map(|range| CompatibilityView {
        application: words.edition.text_or(&format!("application-{}", range.application), &line(&range.application)),
        min: range.min.as_deref().map(line),
        max: range.max.as_deref().filter(|max| *max != "*").map(line),
    });
    Value::from_serializable(&VersionView {
        number: line(&version.number),
        anchor: anchor(&version.number),
        released: version.released.map(|time| words.edition.date(time)),
        blocked: version.blocked,
        current,
        notes: words
            .rich(&version.notes, addon.default_locale, &|| format!("{}: notes of version {}", addon.slug, version.number)),
        files: files.collect(),
        compatibility: compatibility.collect(),
        permissions: version.permissions.iter().map(|name| line(name)).collect(),
        licence: version.licence.as_deref().map(line),
    })
}

/// A digest's algorithm as its standard writes it: SHA-256 (FIPS 180-4), BLAKE3.
fn algorithm_name(algorithm: &str) -> String {
    let upper = algorithm.to_uppercase();
    match upper.strip_prefix("SHA").filter(|size| size.starts_with(|c: char| c.is_ascii_digit())) {
        Some(size) => format!("SHA-{size}"),
        None => upper,
    }
}

/// An element id: the number with everything but letters, digits, dots and dashes as its code point, so that it stays unique.
fn anchor(number: &str) -> String {
    let mut anchor = String::from("v");
    for c in number.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') => anchor.push(c),
            c => anchor += &format!("_{:x}", u32::from(c)),
        }
    }
    anchor
}

/// A page of notes is in a language when some notes are, or when there are none at all.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    let mut noted = addon.versions.iter().filter(|version| !version.notes.0.is_empty()).peekable();
    noted.peek().is_none() || noted.any(|version| site.speaks(tag, &version.notes))
}

pub fn render(subject: &Subject<'_>, languages: &mut Languages, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::versions(&addon.slug);
    let per_page = site.config.lists.versions;
    let pages = page_count(addon.versions.len(), per_page);
    let current = addon.versions.iter().position(|version| !version.blocked);
    for page in 1..=pages {
        let path = route::paginated(&list, page);
        languages.move_to(site, &path);
        let shown = addon.versions.iter().enumerate().skip((page - 1) * per_page).take(per_page);
        let mut context = Context::new();
        context.insert_value("addon", subject.head.clone());
        context.insert_value(
            "versions",
            Value::from(shown.map(|(at, version)| view(words, addon, version, current == Some(at))).collect::<Vec<_>>()),
        );
        let pagination = Pagination::new(page, pages, |n| words.url(&route::paginated(&list, n)), |n| words.number(n as u64));
        context.insert_value("pagination", Value::from_serializable(&pagination));
        let title = words.edition.format("title-versions", &[("name", name.as_str().into())]);
        let draft = Draft {
            kind: "versions",
            title: words.page_title(title, page),
            description: words.edition.format("description-versions", &[("name", name.as_str().into())]),
            path,
            languages,
            noindex: false,
        };
        render_page(words, draft, context, buffer, emit)?;
    }
    Ok(())
}
