//! An add-on's versions: what changed, where it runs, what to download and how to check it.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::feed::{self, Feed};
use super::fields::{Fields, Members};
use super::lists::page_count;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::permissions::{self, PermissionView};
use super::reads::Scope;
use super::subject::Subject;
use super::view::{Words, neutral_date, neutral_url, plain};
use super::{Site, history, route};
use crate::catalog::model::{Addon, Compatibility, Decision, Version};
use crate::hashing::mix;
use crate::l10n::Tag;
use crate::text::line;
use crate::theme::Token;

pub const SCOPE: Scope = 2;

/// The decision that approved a version.
#[derive(Serialize)]
struct Approved {
    name: String,
    date: Value,
    url: Option<String>,
}

/// What differs from the version before.
#[derive(Serialize)]
struct Compared {
    version: String,
    permissions_added: Vec<PermissionView>,
    permissions_removed: Vec<PermissionView>,
    works_now: Vec<CompatibilityView>,
    works_no_longer: Vec<CompatibilityView>,
    licence: Option<(String, String)>,
    size: Option<(String, String)>,
    /// Neither of those.
    same: bool,
}

/// Which version works with what.
#[derive(Serialize)]
struct Table {
    applications: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    number: String,
    anchor: String,
    blocked: bool,
    /// One for each application; none where it does not work there.
    cells: Vec<Option<RangeView>>,
}

#[derive(Serialize)]
struct RangeView {
    min: Option<String>,
    max: Option<String>,
}

#[derive(Serialize)]
struct FileView {
    platform: String,
    url: Value,
    size: Option<String>,
    algorithm: Option<String>,
    digest: Option<String>,
    signature: Option<String>,
    /// The same, where it is an address.
    signature_url: Value,
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
    permission: &'f dyn Fn(&str) -> PermissionView,
}

/// A version in a page's language.
pub fn view(words: &Words<'_>, addon: &Addon, version: &Version) -> Value {
    let formats = Formats {
        date: &|time| words.edition.date(time),
        size: &|bytes| words.size(bytes),
        application: &|name| words.text_or(&format!("application-{name}"), &line(name)),
        permission: &|name| permissions::view(words, name),
    };
    make(Members::of_page(*words), words, addon, version, &formats)
}

/// A version as a fragment, which is the same wherever its notes are.
pub fn fragment(words: &Words<'_>, addon: &Addon, version: &Version) -> Result<Value> {
    let notes = words.pick(&version.notes, addon.default_locale);
    let place = notes.map_or(0, |text| std::ptr::from_ref(text).addr());
    let foreign = notes.is_some_and(|text| words.is_foreign(text.locale));
    let key = mix(std::ptr::from_ref(version).addr() as u64) ^ mix(place as u64 + u64::from(foreign)).rotate_left(32);
    words.shared.fragment(key, || {
        let formats = Formats {
            date: &neutral_date,
            size: &|bytes| Token::Size(bytes).text(),
            application: &|name| words.site.neutral_text(&[&format!("application-{name}")], &line(name)),
            permission: &|name| permissions::neutral(words.site, name),
        };
        let mut context = Context::new();
        context.insert_value("version", make(Members::of_fragment(*words), words, addon, version, &formats));
        context.insert("addon", &BTreeMap::from([("slug", &addon.slug)]));
        words.site.fragments.make("fragments/version.html", &context)
    })
}

fn make(mut made: Members<'_>, words: &Words<'_>, addon: &Addon, version: &Version, formats: &Formats<'_>) -> Value {
    let files = version.files.iter().map(|file| {
        let (algorithm, digest) = file.digest.as_deref().and_then(|digest| digest.split_once(':')).unzip();
        FileView {
            platform: line(&file.platform),
            url: words.shared.safe_url(&file.url),
            size: file.size.map(formats.size),
            algorithm: algorithm.map(|name| algorithm_name(&line(name))),
            digest: digest.map(line),
            signature: file.signature.as_deref().map(line),
            signature_url: file.signature.as_deref().map_or_else(Value::none, |url| words.shared.safe_url(url)),
        }
    });
    made.add("number", || line(&version.number));
    made.add("anchor", || anchor(&version.number));
    made.add("released", || version.released.map(formats.date));
    made.add("blocked", || version.blocked);
    // The decision that says why it is blocked, and what to do.
    made.add("advice_url", || {
        let shown = version.blocked && words.site.theme.has_page("history");
        let advice = history::about_version(addon, &version.number).filter(|_| shown);
        advice.map(|decision| neutral_url(&history::place(&addon.slug, &decision.key)))
    });
    made.add("current", || addon.current().is_some_and(|current| current.number == version.number));
    made.add("notes", || {
        let place = || format!("{}: notes of version {}", addon.slug, version.number);
        words.rich(&version.notes, addon.default_locale, &place)
    });
    made.add("files", || files.collect::<Vec<_>>());
    made.add("compatibility", || version.compatibility.iter().map(|range| compatibility(range, formats)).collect::<Vec<_>>());
    made.add("permissions", || version.permissions.iter().map(|name| (formats.permission)(name)).collect::<Vec<_>>());
    made.add("licence", || version.licence.as_deref().map(line));
    // Where the source code that it was built from is.
    made.add("source", || version.source.as_deref().map_or_else(Value::none, |url| words.shared.safe_url(url)));
    let approval = || {
        let about = |decision: &&Decision| decision.version.as_ref() == Some(&version.number) && decision.approves();
        addon.ledger.iter().rfind(about)
    };
    // Nobody decided about it, in a gallery that decides.
    made.add("unreviewed", || !addon.ledger.is_empty() && approval().is_none());
    made.add("approved", || {
        approval().map(|decision| Approved {
            name: crate::text::one_line(&decision.actor).into_owned(),
            date: (formats.date)(decision.decided),
            url: words.site.theme.has_page("history").then(|| neutral_url(&history::place(&addon.slug, &decision.key))),
        })
    });
    // What differs from the version before.
    made.add("compare", || older(addon, version).map(|older| compared(older, version, formats)));
    made.into_value()
}

fn compatibility(range: &Compatibility, formats: &Formats<'_>) -> CompatibilityView {
    CompatibilityView {
        application: (formats.application)(&range.application),
        min: range.min.as_deref().map(line),
        max: max(range),
    }
}

/// The last version of the application that it works with; none where no end is known.
fn max(range: &Compatibility) -> Option<String> {
    range.max.as_deref().filter(|max| *max != "*").map(line)
}

/// The version before this one.
pub fn older<'a>(addon: &'a Addon, version: &Version) -> Option<&'a Version> {
    let at = addon.versions.iter().position(|other| other.number == version.number)?;
    addon.versions.get(at + 1)
}

/// What is in `these` and not in `those`.
pub fn beyond<'t, T: PartialEq>(these: &'t [T], those: &'t [T]) -> impl Iterator<Item = &'t T> {
    these.iter().filter(|one| !those.contains(one))
}

fn compared(older: &Version, version: &Version, formats: &Formats<'_>) -> Compared {
    let names = |these: &[String], those: &[String]| beyond(these, those).map(|name| (formats.permission)(name)).collect();
    let ranges = |these: &[Compatibility], those: &[Compatibility]| {
        let others: Vec<&str> = those.iter().map(|range| range.application.as_str()).collect();
        these.iter().filter(|range| !others.contains(&range.application.as_str())).cloned().collect::<Vec<_>>()
    };
    let views = |list: Vec<Compatibility>| list.iter().map(|range| compatibility(range, formats)).collect::<Vec<_>>();
    // A range that changed is what it now works with; an application that is gone is what it no longer works with.
    let works_now: Vec<Compatibility> = beyond(&version.compatibility, &older.compatibility).cloned().collect();
    let works_no_longer = ranges(&older.compatibility, &version.compatibility);
    let licence = match (&older.licence, &version.licence) {
        (Some(from), Some(to)) if from != to => Some((line(from), line(to))),
        _ => None,
    };
    let size = |version: &Version| version.files.first().and_then(|file| file.size);
    let sizes = match (size(older), size(version)) {
        (Some(from), Some(to)) if from != to => Some(((formats.size)(from), (formats.size)(to))),
        _ => None,
    };
    let (added, removed): (Vec<_>, Vec<_>) =
        (names(&version.permissions, &older.permissions), names(&older.permissions, &version.permissions));
    Compared {
        version: line(&older.number),
        same: added.is_empty() && removed.is_empty() && works_now.is_empty() && works_no_longer.is_empty() && licence.is_none(),
        permissions_added: added,
        permissions_removed: removed,
        works_now: views(works_now),
        works_no_longer: views(works_no_longer),
        licence,
        size: sizes,
    }
}

/// Which of these versions works with what; none where that is one row or nothing.
fn table(words: &Words<'_>, versions: &[&Version]) -> Option<Table> {
    let mut names: Vec<&str> = Vec::new();
    for range in versions.iter().flat_map(|version| &version.compatibility) {
        if !names.contains(&range.application.as_str()) {
            names.push(&range.application);
        }
    }
    let rows: Vec<Row> = versions
        .iter()
        .filter(|version| !version.compatibility.is_empty())
        .map(|version| Row {
            number: line(&version.number),
            anchor: anchor(&version.number),
            blocked: version.blocked,
            cells: names
                .iter()
                .map(|name| {
                    let range = version.compatibility.iter().find(|range| range.application == *name)?;
                    Some(RangeView { min: range.min.as_deref().map(line), max: max(range) })
                })
                .collect(),
        })
        .collect();
    (rows.len() > 1).then(|| Table {
        applications: names.iter().map(|name| words.text_or(&format!("application-{name}"), &line(name))).collect(),
        rows,
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
pub fn anchor(number: &str) -> String {
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

/// The newest versions with their notes, for feed readers.
fn versions_feed(subject: &Subject<'_>, list: &str, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    let author = addon.authors.first().map(|author| plain(&words.user(author).name));
    let per_page = words.site.config.lists.versions;
    let entries = addon.versions.iter().enumerate().take(feed::ENTRIES).map(|(at, version)| feed::Entry {
        path: format!("{}#{}", route::paginated(list, at / per_page + 1), anchor(&version.number)),
        title: words.format("version-number", &[("version", line(&version.number).into())]),
        author: author.clone().unwrap_or_else(|| words.site.config.site.name.clone()),
        updated: version.released.unwrap_or_default(),
        body: words
            .rich(&version.notes, addon.default_locale, &|| format!("{}: notes of version {}", addon.slug, version.number)),
    });
    let feed = Feed {
        path: route::feed(list),
        page: list.to_owned(),
        title: words.format("feed-versions", &[("name", name.as_str().into())]),
        entries: entries.collect(),
        scope: SCOPE,
    };
    feed.render(words, pages)
}

pub fn render(subject: &Subject<'_>, languages: &mut Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::versions(&addon.slug);
    let per_page = site.config.lists.versions;
    let count = page_count(addon.versions.len(), per_page);
    let feed_url = words.url(&route::feed(&list));
    if site.theme.mentions("feed_url") {
        versions_feed(subject, &list, pages)?;
    }
    for page in 1..=count {
        words.shared.reads.begin_page(SCOPE);
        let path = route::paginated(&list, page);
        languages.move_to(site, &path);
        let shown: Vec<&Version> = addon.versions.iter().skip((page - 1) * per_page).take(per_page).collect();
        let mut fields = Fields::new();
        fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
        if site.theme.mentions("table") {
            fields.set("table", table(words, &shown));
        }
        let shown = shown.into_iter().map(|version| fragment(words, addon, version)).collect::<Result<Vec<_>>>()?;
        fields.set_value("versions", Value::from(shown));
        fields.set("feed_url", &feed_url);
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
