//! An add-on's versions: what changed, where it runs, what to download and how to check it.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::fields::{Fields, mix};
use super::lists::page_count;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::subject::Subject;
use super::view::{Words, neutral_date, neutral_url};
use super::{Site, history, route};
use crate::catalog::model::{Addon, Version};
use crate::l10n::Tag;
use crate::text::line;
use crate::theme::Token;

pub const SCOPE: Scope = 2;

#[derive(Serialize)]
struct VersionView {
    number: String,
    anchor: String,
    released: Option<Value>,
    blocked: bool,
    /// The decision that says why it is blocked, and what to do.
    advice_url: Option<String>,
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
    url: Value,
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

/// What depends on the language besides the notes.
struct Formats<'f> {
    date: &'f dyn Fn(i64) -> Value,
    size: &'f dyn Fn(u64) -> String,
    application: &'f dyn Fn(&str) -> String,
}

/// A version in a page's language.
pub fn view(words: &Words<'_>, addon: &Addon, version: &Version) -> Value {
    let formats = Formats {
        date: &|time| words.edition.date(time),
        size: &|bytes| words.size(bytes),
        application: &|name| words.text_or(&format!("application-{name}"), &line(name)),
    };
    Value::from_serializable(&make(words, addon, version, &formats))
}

/// A version as a fragment, which is the same wherever its notes are.
pub fn fragment(words: &Words<'_>, addon: &Addon, version: &Version) -> Result<Value> {
    let notes = words.pick(&version.notes, addon.default_locale);
    let place = notes.map_or(0, |text| std::ptr::from_ref(text).addr());
    let foreign = notes.is_some_and(|text| !words.edition.chain.speaks(text.locale));
    let key = mix(std::ptr::from_ref(version).addr() as u64) ^ mix(place as u64 + u64::from(foreign)).rotate_left(32);
    words.shared.fragment(key, || {
        let formats = Formats {
            date: &neutral_date,
            size: &|bytes| Token::Size(bytes).text(),
            application: &|name| words.site.neutral_text(&[&format!("application-{name}")], &line(name)),
        };
        let mut context = Context::new();
        context.insert_value("version", Value::from_serializable(&make(words, addon, version, &formats)));
        context.insert("addon", &BTreeMap::from([("slug", &addon.slug)]));
        words.site.fragments.make("fragments/version.html", &context)
    })
}

fn make(words: &Words<'_>, addon: &Addon, version: &Version, formats: &Formats<'_>) -> VersionView {
    let files = version.files.iter().map(|file| {
        let (algorithm, digest) = file.digest.as_deref().and_then(|digest| digest.split_once(':')).unzip();
        FileView {
            platform: line(&file.platform),
            url: words.shared.safe_url(&file.url),
            size: file.size.map(formats.size),
            algorithm: algorithm.map(|name| algorithm_name(&line(name))),
            digest: digest.map(line),
        }
    });
    let compatibility = version.compatibility.iter().map(|range| CompatibilityView {
        application: (formats.application)(&range.application),
        min: range.min.as_deref().map(line),
        max: range.max.as_deref().filter(|max| *max != "*").map(line),
    });
    let current = addon.versions.iter().find(|version| !version.blocked);
    let advice =
        history::about_version(addon, &version.number).filter(|_| version.blocked && words.site.theme.has_page("history"));
    VersionView {
        number: line(&version.number),
        anchor: anchor(&version.number),
        released: version.released.map(formats.date),
        blocked: version.blocked,
        advice_url: advice
            .map(|decision| format!("{}#{}", neutral_url(&route::history(&addon.slug)), history::anchor(&decision.key))),
        current: current.is_some_and(|current| current.number == version.number),
        notes: words
            .rich(&version.notes, addon.default_locale, &|| format!("{}: notes of version {}", addon.slug, version.number)),
        files: files.collect(),
        compatibility: compatibility.collect(),
        permissions: version.permissions.iter().map(|name| line(name)).collect(),
        licence: version.licence.as_deref().map(line),
    }
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

pub fn render(subject: &Subject<'_>, languages: &mut Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::versions(&addon.slug);
    let per_page = site.config.lists.versions;
    let count = page_count(addon.versions.len(), per_page);
    for page in 1..=count {
        words.shared.reads.begin_page(SCOPE);
        let path = route::paginated(&list, page);
        languages.move_to(site, &path);
        let shown = addon.versions.iter().skip((page - 1) * per_page).take(per_page);
        let mut fields = Fields::new();
        fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
        let shown = shown.map(|version| fragment(words, addon, version)).collect::<Result<Vec<_>>>()?;
        fields.set_value("versions", Value::from(shown));
        fields.set("pagination", words.pagination(&list, page, count));
        let title = words.format("title-versions", &[("name", name.as_str().into())]);
        let draft = Draft {
            kind: "versions",
            title: words.page_title(title, page),
            description: words.format("description-versions", &[("name", name.as_str().into())]),
            path,
            languages,
            noindex: false,
            scope: SCOPE,
        };
        render_page(words, draft, fields, pages)?;
    }
    Ok(())
}
