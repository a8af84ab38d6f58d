//! One add-on's folder: `addon.toml`, its long texts and its pictures.

use std::collections::BTreeMap;

use super::shared::unknown;
use super::table::{Notes, Source, Table, is_word, sorted};
use super::tree::is_inside;
use super::{Reading, talk, text};
use crate::catalog::Role;
use crate::catalog::model::{Addon, Compatibility, File, Format, Link, Media, Screenshot, Status, Text, Texts, Usage, Version};
use crate::import::name::is_slug;
use crate::import::{limit, picture};
use crate::l10n::Tag;
use crate::text::slug::is_safe_slug;

/// Why a folder's or file's name is refused.
pub const SLUG: &str = "this name cannot be a path on the site: use small letters, digits and hyphens, and no reserved word";

/// An add-on with the pictures that it shows.
pub struct Found {
    pub addon: Addon,
    pub pictures: Vec<(Media, Role, Vec<u8>)>,
}

/// What may lie in an add-on's folder beside its pictures.
const PARTS: [&str; 9] =
    ["addon.toml", "description", "privacy-policy", "eula", "notes", "screenshots", "reviews", "decisions", "threads"];

/// Reads the folder `slug`. `None` or any noted fault leave the add-on out.
pub fn read(reading: &Reading, slug: &str, notes: &Notes) -> Option<Found> {
    let folder = format!("addons/{slug}");
    if !is_safe_slug(slug) {
        notes.fault(reading.tree.place(&folder), SLUG);
        return None;
    }
    let path = format!("{folder}/addon.toml");
    let place = reading.tree.place(&path);
    let content = text(&reading.tree, &path, limit::RECORD, notes)?;
    let source = Source { place: &place, text: &content, notes };
    let root = source.parse()?;
    let root = source.root(&root);
    let known = &reading.known;
    let locale = root.locale("default-locale").unwrap_or(known.default_locale);

    let guid = root.need_text("guid").unwrap_or_default();
    if guid.len() > limit::ID || guid.chars().any(|c| c.is_whitespace() || c.is_control()) {
        root.fault("guid", "a guid has at most 255 bytes and no white space");
    }
    let kind = root.need_text("type").unwrap_or_default();
    if root.has("type") && !is_word(&kind) {
        root.fault("type", "a type is a word of small letters, such as `extension` or `language-pack`");
    }
    let mut addon = Addon {
        guid,
        slug: slug.to_owned(),
        former_slugs: slugs(&root, "former-slugs", is_safe_slug),
        kind,
        status: status(&root),
        default_locale: Some(locale),
        name: root.need_texts("name", locale, Format::Plain, limit::LINE),
        summary: root.texts("summary", locale, Format::Plain, limit::LINE),
        description: long(reading, &format!("{folder}/description"), notes),
        keywords: root.words("keywords"),
        privacy_policy: long(reading, &format!("{folder}/privacy-policy"), notes),
        eula: long(reading, &format!("{folder}/eula"), notes),
        authors: root.list("authors").into_iter().filter(|slug| known.person(&root, "authors", slug)).collect(),
        licence: licence(&root, reading, notes),
        links: root.urls("links").into_iter().map(|(kind, url)| Link { kind, url }).collect(),
        weekly_users: root.number("weekly-users"),
        downloads: root.number("downloads"),
        added: root.time("added"),
        updated: root.time("updated"),
        recommended: root.boolean("recommended"),
        categories: root.list("categories"),
        tags: slugs(&root, "tags", is_slug),
        extends: root.list("extends"),
        languages: root.percentages("languages"),
        ..Addon::default()
    };
    for category in &addon.categories {
        if !known.categories.contains(category) {
            root.fault("categories", unknown("category", category, &known.categories));
        }
    }
    for list in [&mut addon.categories, &mut addon.tags, &mut addon.extends, &mut addon.former_slugs] {
        list.sort();
        list.dedup();
    }
    if let Some(ratings) = root.numbers("ratings") {
        match <[u64; 5]>::try_from(ratings) {
            Ok(ratings) => addon.ratings = ratings,
            Err(_) => root.fault("ratings", "five numbers are expected, one star first"),
        }
    }
    if let Some(guid) = root.text("replaced-by") {
        addon.facts.push(("replaced-by".to_owned(), guid));
    }
    let mut pictures = Vec::new();
    if let Some(icon) = root.text("icon") {
        addon.icon = file(reading, &root, "icon", &folder, &icon, Role::Icon, &mut pictures);
    }
    for shot in root.tables("screenshot") {
        let (path, url) = (shot.text("file"), shot.url("url"));
        if path.is_some() == shot.has("url") {
            shot.fault("file", "a screenshot has either `file` or `url`");
        }
        let media = path.and_then(|path| file(reading, &shot, "file", &folder, &path, Role::Screenshot, &mut pictures));
        let caption = shot.texts("caption", locale, Format::Plain, limit::LINE);
        addon.screenshots.push(Screenshot { media, url, caption });
        shot.done();
    }
    for month in root.tables("usage") {
        let (users, downloads) = (month.number("users"), month.number("downloads"));
        match month.need_time("month") {
            Some(time) if addon.usage.iter().any(|usage| usage.month == time) => {
                month.fault("month", "this month is given twice");
            }
            Some(time) => addon.usage.push(Usage { month: time, users, downloads }),
            None => {}
        }
        month.done();
    }
    addon.usage.sort_by_key(|usage| usage.month);
    addon.versions = versions(reading, &root, &folder, locale, notes);
    addon.updated = addon.updated.or_else(|| addon.versions.iter().filter_map(|version| version.released).max());
    root.done();

    let numbers: Vec<&str> = addon.versions.iter().map(|version| version.number.as_str()).collect();
    let talks = talk::Talks { reading, folder: &folder, notes, versions: &numbers };
    (addon.reviews, addon.ledger, addon.threads) = (talks.reviews(), talks.ledger(), talks.threads());
    for entry in reading.tree.list(&folder).unwrap_or_default() {
        let picture =
            entry.name.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "svg" | "png" | "jpg" | "jpeg" | "webp" | "gif"));
        if !PARTS.contains(&entry.name.as_str()) && !picture && !entry.name.starts_with("README") {
            notes.warn(format!("{} is not used", reading.tree.place(&format!("{folder}/{}", entry.name))));
        }
    }
    Some(Found { addon, pictures })
}

fn status(root: &Table) -> Status {
    match root.text("status").as_deref() {
        None | Some("listed") => Status::Listed,
        Some("pending") => Status::Pending,
        Some("rejected") => Status::Rejected,
        Some("disabled") => Status::Disabled,
        Some("removed") => Status::Removed,
        Some(_) => {
            root.fault("status", "one of listed, pending, rejected, disabled, removed is expected");
            Status::Listed
        }
    }
}

fn slugs(root: &Table, key: &'static str, is_sound: fn(&str) -> bool) -> Vec<String> {
    let slugs = root.list(key);
    for slug in slugs.iter().filter(|slug| !is_sound(slug)) {
        root.fault(key, format!("{slug}: {SLUG}"));
    }
    slugs
}

/// A licence; one of the gallery's own that it does not describe is worth a warning.
fn licence(table: &Table, reading: &Reading, notes: &Notes) -> Option<String> {
    let licence = table.text("licence")?;
    if licence.starts_with("LicenseRef-") && !reading.known.licences.contains(&licence) {
        notes.warn(format!("{}: gallery.toml does not describe {licence}", table.place("licence")));
    }
    Some(licence)
}

fn versions(reading: &Reading, root: &Table, folder: &str, locale: Tag, notes: &Notes) -> Vec<Version> {
    let mut versions: Vec<Version> = Vec::new();
    for table in root.tables("version") {
        let number = table.need_text("number").unwrap_or_default();
        if versions.iter().any(|version| version.number == number) {
            table.fault("number", format!("the version {number} is given twice"));
        }
        let mut version = Version {
            number,
            released: table.time("released"),
            blocked: table.boolean("blocked"),
            licence: licence(&table, reading, notes),
            source: table.url("source"),
            notes: table.texts("notes", locale, Format::Markdown, limit::LONG),
            permissions: table.list("permissions"),
            ..Version::default()
        };
        version.permissions.sort();
        version.permissions.dedup();
        for application in table.tables("compatibility") {
            version.compatibility.push(Compatibility {
                application: application.need_text("application").unwrap_or_default(),
                min: application.text("min"),
                max: application.text("max"),
            });
            application.done();
        }
        for file in table.tables("file") {
            let url = file.url("url");
            if !file.has("url") {
                file.fault("url", "is missing in [[version.file]]");
            }
            version.files.push(File {
                platform: file.text("platform").unwrap_or_default(),
                url: url.unwrap_or_default(),
                size: file.number("size"),
                digest: digest(&file),
                signature: file.text("signature"),
            });
            file.done();
        }
        table.done();
        versions.push(version);
    }
    let mut in_files = BTreeMap::new();
    for entry in reading.tree.list(&format!("{folder}/notes")).unwrap_or_default() {
        let path = format!("{folder}/notes/{}", entry.name);
        if !versions.iter().any(|version| version.number == entry.name) {
            notes.fault(reading.tree.place(&path), format!("addon.toml has no version {}", entry.name));
        }
        in_files.insert(entry.name, long(reading, &path, notes));
    }
    for version in &mut versions {
        let Some(texts) = in_files.remove(&version.number) else { continue };
        if let Some(twice) = texts.0.iter().find(|text| version.notes.0.iter().any(|other| other.locale == text.locale)) {
            let place = reading.tree.place(&format!("{folder}/notes/{}/{}.md", version.number, twice.locale));
            notes.fault(place, "addon.toml has these notes, too; keep one of them");
        }
        version.notes = sorted(version.notes.0.drain(..).chain(texts.0).collect());
    }
    // Newest first; those without a date in the author's order behind.
    versions.sort_by_key(|version| std::cmp::Reverse(version.released));
    versions
}

fn digest(file: &Table) -> Option<String> {
    let digest = file.text("digest")?;
    let sound = digest.split_once(':').is_some_and(|(algorithm, hex)| {
        let length = match algorithm {
            "sha256" | "blake3" => 64,
            "sha512" | "blake2b" => 128,
            _ => return false,
        };
        hex.len() == length && hex.bytes().all(|b| b.is_ascii_hexdigit())
    });
    if !sound {
        file.fault("digest", "write the algorithm and the digest as in `sha256:` and 64 hexadecimal digits");
    }
    Some(digest.to_ascii_lowercase())
}

/// The Markdown files of a folder, each named by its language.
fn long(reading: &Reading, folder: &str, notes: &Notes) -> Texts {
    let entries = reading.tree.list(folder).unwrap_or_else(|reason| {
        notes.fault(reading.tree.place(folder), reason);
        Vec::new()
    });
    let mut texts: Vec<Text> = Vec::new();
    for entry in entries {
        let path = format!("{folder}/{}", entry.name);
        let place = reading.tree.place(&path);
        let Some(locale) = entry.name.strip_suffix(".md").filter(|_| !entry.is_folder) else {
            notes.warn(format!("{place} is not used"));
            continue;
        };
        let Some(raw) = text(&reading.tree, &path, limit::LONG, notes) else { continue };
        texts.extend(notes.text(|| place.clone(), locale, &raw, Format::Markdown, limit::LONG));
    }
    let given = texts.iter().filter(|text| !text.raw.is_empty()).count();
    let texts = sorted(texts);
    if texts.0.len() < given {
        notes.fault(reading.tree.place(folder), "two files for one language");
    }
    texts
}

/// A picture that a key names.
fn file(
    reading: &Reading,
    table: &Table,
    key: &'static str,
    folder: &str,
    path: &str,
    role: Role,
    pictures: &mut Vec<(Media, Role, Vec<u8>)>,
) -> Option<Media> {
    if !is_inside(path) {
        table.fault(key, "a path in the add-on's folder is expected, without `..`");
        return None;
    }
    let found = match reading.tree.read(&format!("{folder}/{path}"), limit::PICTURE as usize) {
        Ok(Some(bytes)) => picture::inspect(&bytes).map(|media| (media, bytes)),
        Ok(None) => Err("there is no such file".to_owned()),
        Err(reason) => Err(reason),
    };
    match found {
        Ok((media, bytes)) => {
            pictures.push((media.clone(), role, bytes));
            Some(media)
        }
        Err(reason) => {
            table.lose(key, format!("{path}: {reason}; pages keep a place for it"));
            None
        }
    }
}
