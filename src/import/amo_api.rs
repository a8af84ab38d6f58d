//! Answers of the public API of addons.mozilla.org, stored or fetched, versions 4 and 5: an add-on, a search, a collection, ratings.
//!
//! A file says by itself what it is. Texts are objects by locale, or one string in the language that was asked for. Pictures are only
//! named there: they are linked, never fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::catalog::model::*;
use crate::import::breaks::with_breaks;
use crate::import::fetch::Fetched;
use crate::import::name::{is_slug, slug_of};
use crate::import::time::time;
use crate::import::{Item, Report, Sink, limit};
use crate::l10n::Tag;

/// The largest file taken: an answer has at most fifty add-ons.
const FILE_MAX: u64 = 64 << 20;

/// Everything that the files say, by the API's own numbers.
#[derive(Default)]
struct Found {
    addons: BTreeMap<String, Addon>,
    /// Add-ons by number and by slug, for the ratings that name them so.
    guids: BTreeMap<String, String>,
    ratings: Vec<(String, String, Review)>,
    /// Stars by add-on, where an answer groups them.
    grouped: BTreeMap<String, [u64; 5]>,
    people: BTreeMap<String, Profile>,
    categories: BTreeSet<String>,
    tags: BTreeSet<String>,
    licences: BTreeMap<String, Licence>,
}

/// Imports stored answers, then fetched ones.
///
/// # Errors
/// A file that is missing, too large, no JSON, or none of these answers, with its place; an error of the sink.
pub fn import(fetched: &Fetched, report: &mut Report, sink: &mut Sink) -> Result<()> {
    fetched.tell(report);
    let mut files = Vec::new();
    for input in &fetched.files {
        match input.is_dir() {
            true => files.extend(json_files(input)?),
            false => files.push(input.clone()),
        }
    }
    let mut found = Found::default();
    for file in &files {
        let name = file.display().to_string();
        let size = file.metadata().with_context(|| format!("{name}: cannot be opened"))?.len();
        if size > FILE_MAX {
            bail!("{name}: has {size} bytes, over the limit of {FILE_MAX}");
        }
        let bytes = std::fs::read(file).with_context(|| format!("{name}: cannot be read"))?;
        let value: Value = serde_json::from_slice(&bytes).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
        found.answer(&value, &name, report)?;
    }
    for answer in &fetched.answers {
        found.answer(&answer.read()?, &answer.url, report)?;
    }
    let source = "amo-api".to_owned();
    report.sources.push(source.clone());
    sink(Item::Source(source))?;
    found.send(report, sink)
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let name = folder.display();
    let entries = std::fs::read_dir(folder).with_context(|| format!("{name}: cannot be read"))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.with_context(|| format!("{name}: cannot be read"))?.path();
        if path.extension().is_some_and(|end| end == "json") && path.is_file() {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("{name}: holds no .json files");
    }
    files.sort();
    Ok(files)
}

impl Found {
    fn answer(&mut self, value: &Value, name: &str, report: &mut Report) -> Result<()> {
        let results = value.get("results").and_then(Value::as_array);
        let all: Vec<&Value> = results.map_or_else(|| vec![value], |results| results.iter().collect());
        for (at, item) in all.iter().enumerate() {
            let place = if results.is_some() { format!("{name}: results[{at}]") } else { name.to_owned() };
            if item.get("guid").is_some() && item.get("slug").is_some() {
                self.addon(item, &place, report);
            } else if let Some(addon) = item.get("addon").filter(|addon| addon.get("guid").is_some()) {
                self.addon(addon, &place, report);
            } else if item.get("score").is_some() && item.get("addon").is_some() {
                self.rating(item, &place, report);
            } else {
                bail!(
                    "{place}: is no add-on, no item of a collection and no rating; give stored answers of /api/v5/addons/ or /api/v5/ratings/"
                );
            }
        }
        if let Some(grouped) = value.get("grouped_ratings").and_then(Value::as_object)
            && let Some(addon) = all.first().and_then(|item| item.get("addon"))
        {
            let stars = |stars: usize| grouped.get(&stars.to_string()).and_then(Value::as_u64).unwrap_or_default();
            self.grouped.insert(key(addon), [stars(1), stars(2), stars(3), stars(4), stars(5)]);
        }
        Ok(())
    }

    fn addon(&mut self, value: &Value, place: &str, report: &mut Report) {
        let guid = string(value, "guid").unwrap_or_default();
        if guid.is_empty() || guid.len() > limit::ID || guid.chars().any(|c| c.is_control() || c.is_whitespace()) {
            report.leave_out(place, guid, "its guid is empty, too long or holds white space");
            return;
        }
        let default = string(value, "default_locale").and_then(|tag| Tag::from_source(&tag).ok()).unwrap_or(english());
        let slug = string(value, "slug").unwrap_or_default();
        for name in [value.get("id").map(Value::to_string), Some(slug.clone())].into_iter().flatten() {
            self.guids.insert(name, guid.clone());
        }
        // The same add-on in several answers is the same; another version in one of them is one more, behind those that are there.
        if let Some(mut known) = self.addons.remove(&guid) {
            if let Some(version) = value.get("current_version").filter(|version| version.is_object()) {
                let number = version.get("version").and_then(Value::as_str);
                if !known.versions.iter().any(|other| Some(other.number.as_str()) == number) {
                    // The add-on's licence is that of its current version.
                    let licence = known.licence.take();
                    self.version(&mut known, version, default, place, report);
                    known.licence = licence;
                }
            }
            self.addons.insert(guid, known);
            return;
        }
        let text = |field: &str, format: Format, report: &mut Report| texts(value.get(field), default, format, place, report);
        let name = text("name", Format::Plain, report);
        let summary = text("summary", Format::Plain, report);
        let description = text("description", Format::Html, report);
        let mut links = Vec::new();
        for (kind, field) in [("homepage", "homepage"), ("support", "support_url"), ("donate", "contributions_url")] {
            // Version 5 wraps what is sent through the site's own redirect.
            let field = value.get(field).map(|field| field.get("url").unwrap_or(field));
            let urls = texts(field, default, Format::Plain, place, &mut Report::default());
            let url = urls.0.iter().find(|text| text.locale == default).or(urls.0.first());
            if let Some(url) = url.filter(|url| url.raw.starts_with("http") && url.raw.len() <= limit::URL) {
                links.push(Link { kind: kind.to_owned(), url: url.raw.clone() });
            }
        }
        if value.get("support_email").is_some_and(|mail| !mail.is_null()) {
            report.keep_private("support_email");
        }
        let status = match (value.get("is_disabled").and_then(Value::as_bool), string(value, "status").as_deref()) {
            (Some(true), _) | (_, Some("disabled" | "rejected-by-mozilla")) => Status::Disabled,
            (_, Some("public")) => Status::Listed,
            (_, Some("rejected")) => Status::Rejected,
            (_, Some("deleted")) => Status::Removed,
            _ => Status::Pending,
        };
        let mut addon = Addon {
            slug: if crate::text::slug::is_safe_slug(&slug) { slug } else { String::new() },
            kind: kind(string(value, "type").as_deref()).to_owned(),
            status,
            default_locale: Some(default),
            name,
            summary,
            description,
            links,
            weekly_users: value.get("average_daily_users").and_then(Value::as_u64),
            added: string(value, "created").as_deref().and_then(time),
            updated: string(value, "last_updated").as_deref().and_then(time),
            recommended: is_recommended(value),
            guid: guid.clone(),
            ..Addon::default()
        };
        for author in list(value, "authors") {
            addon.authors.extend(self.person(author, default));
        }
        // By application in version 4, and a plain list later.
        let categories = match value.get("categories") {
            Some(Value::Object(by_application)) => by_application.values().filter_map(Value::as_array).flatten().collect(),
            _ => list(value, "categories"),
        };
        addon.categories = slugs(categories);
        addon.tags = slugs(list(value, "tags"));
        self.categories.extend(addon.categories.iter().cloned());
        self.tags.extend(addon.tags.iter().cloned());
        for preview in list(value, "previews") {
            let url = string(preview, "image_url").filter(|url| url.len() <= limit::URL);
            let caption = texts(preview.get("caption"), default, Format::Plain, place, report);
            report.media.screenshots_linked += u64::from(url.is_some());
            addon.screenshots.extend(url.map(|url| Screenshot { media: None, url: Some(url), caption }));
        }
        report.media.icons_missing += u64::from(value.get("icon_url").is_some_and(Value::is_string));
        if let Some(downloads) = value.get("weekly_downloads").and_then(Value::as_u64) {
            addon.facts.push(("weekly-downloads".to_owned(), downloads.to_string()));
        }
        if let Some(version) = value.get("current_version").filter(|version| version.is_object()) {
            self.version(&mut addon, version, default, place, report);
        }
        if value.get("ratings").is_some_and(|ratings| ratings.get("count").and_then(Value::as_u64).unwrap_or_default() > 0) {
            report.warn("means of ratings: only single ratings and `grouped_ratings` say how many stars were given");
        }
        self.addons.insert(guid, addon);
    }

    fn version(&mut self, addon: &mut Addon, value: &Value, default: Tag, place: &str, report: &mut Report) {
        let Some(number) = string(value, "version").filter(|number| !number.is_empty() && number.len() <= limit::ID) else {
            report.leave_out(place, addon.guid.clone(), "its current version has no number");
            return;
        };
        // One file in version 5, a list of them in version 4.
        let files: Vec<&Value> =
            value.get("file").into_iter().chain(list(value, "files")).filter(|file| file.is_object()).collect();
        let mut permissions = BTreeSet::new();
        for file in &files {
            for field in ["permissions", "host_permissions"] {
                permissions.extend(list(file, field).into_iter().filter_map(Value::as_str).map(str::to_owned));
            }
        }
        let mut licence = None;
        if let Some(found) = value.get("license").filter(|licence| licence.is_object()) {
            let id = match string(found, "slug").filter(|slug| !slug.is_empty()) {
                Some(slug) => format!("LicenseRef-{slug}"),
                None => format!("LicenseRef-amo-{}", found.get("id").and_then(Value::as_u64).unwrap_or_default()),
            };
            let url = string(found, "url").filter(|url| url.starts_with("http") && url.len() <= limit::URL);
            let name = texts(found.get("name"), default, Format::Plain, place, report);
            let text = texts(found.get("text"), default, Format::Plain, place, report);
            self.licences.entry(id.clone()).or_insert(Licence { id: id.clone(), name, text, url });
            licence = Some(id);
        }
        addon.licence.clone_from(&licence);
        let compatibility = value.get("compatibility").and_then(Value::as_object).into_iter().flatten();
        let files = files.iter().map(|file| File {
            platform: string(file, "platform").unwrap_or_else(|| "all".to_owned()),
            url: string(file, "url").filter(|url| url.len() <= limit::URL).unwrap_or_default(),
            size: file.get("size").and_then(Value::as_u64),
            digest: string(file, "hash").filter(|hash| hash.contains(':') && hash.len() <= limit::ID),
            ..File::default()
        });
        addon.versions.push(Version {
            released: string(value, "reviewed").or_else(|| string(value, "created")).as_deref().and_then(time),
            notes: texts(value.get("release_notes"), default, Format::Html, place, report),
            files: files.collect(),
            compatibility: compatibility
                .map(|(application, range)| Compatibility {
                    application: if application == "android" { "firefox-android".to_owned() } else { application.clone() },
                    min: string(range, "min"),
                    max: string(range, "max").filter(|max| max != "*"),
                })
                .collect(),
            permissions: permissions.into_iter().collect(),
            licence,
            number,
            ..Version::default()
        });
    }

    /// Takes a person, and gives the profile's slug.
    fn person(&mut self, value: &Value, locale: Tag) -> Option<String> {
        let name = string(value, "name").filter(|name| !name.contains('@') && name.len() <= limit::LINE)?;
        let username = string(value, "username").map(|name| slug_of(&name)).filter(|slug| is_slug(slug));
        let slug =
            username.unwrap_or_else(|| slug_of(&format!("user {}", value.get("id").map(Value::to_string).unwrap_or_default())));
        let text = Text { locale, raw: name, format: Format::Plain, original_tag: None, translator: None };
        let profile = Profile { slug: slug.clone(), name: Texts(vec![text]), ..Profile::default() };
        self.people.entry(slug.clone()).or_insert(profile);
        Some(slug)
    }

    fn rating(&mut self, value: &Value, place: &str, report: &mut Report) {
        let id = value.get("id").map(Value::to_string).unwrap_or_default();
        let stars = value.get("score").and_then(Value::as_u64).filter(|stars| (1..=5).contains(stars));
        let created = string(value, "created").as_deref().and_then(time);
        let (Some(stars), Some(created)) = (stars, created) else {
            report.leave_out(place, format!("rating {id}"), "a rating without stars from 1 to 5, or without a date");
            return;
        };
        // The API does not say in which language a rating is: it is taken for the one that most are in.
        let body = |value: &Value, report: &mut Report| texts(value.get("body"), english(), Format::Html, place, report);
        let user = value.get("user").unwrap_or(&Value::Null);
        let who = |user: &Value| string(user, "name").filter(|name| !name.contains('@')).unwrap_or_else(|| "?".to_owned());
        let reply = value.get("reply").filter(|reply| reply.is_object()).and_then(|reply| {
            let user = reply.get("user").unwrap_or(&Value::Null);
            let created = string(reply, "created").as_deref().and_then(time)?;
            let profile = self.person(user, english());
            Some(Reply { author: who(user), profile, created, locale: None, body: body(reply, report) })
        });
        let review = Review {
            key: id.clone(),
            author: who(user),
            profile: self.person(user, english()),
            rating: stars as u8,
            version: value.get("version").and_then(|version| string(version, "version")),
            created,
            title: texts(value.get("title"), english(), Format::Plain, place, report),
            body: body(value, report),
            replies: reply.into_iter().collect(),
            ..Review::default()
        };
        let addon = value.get("addon").unwrap_or(&Value::Null);
        self.ratings.push((key(addon), place.to_owned(), review));
    }

    fn send(mut self, report: &mut Report, sink: &mut Sink) -> Result<()> {
        for (addon, place, review) in std::mem::take(&mut self.ratings) {
            let found = self.guids.get(&addon).and_then(|guid| self.addons.get_mut(guid));
            match found {
                Some(found) if found.reviews.iter().any(|other| other.key == review.key) => {}
                Some(found) => found.reviews.push(review),
                None => report.leave_out(
                    place,
                    format!("rating {}", review.key),
                    format!("a rating of the add-on {addon}, which is not there"),
                ),
            }
        }
        for (addon, stars) in &self.grouped {
            if let Some(found) = self.guids.get(addon).and_then(|guid| self.addons.get_mut(guid)) {
                // Reviews are counted beside them.
                found.ratings = *stars;
                for review in &found.reviews {
                    let count = &mut found.ratings[usize::from(review.rating.clamp(1, 5)) - 1];
                    *count = count.saturating_sub(1);
                }
            }
        }
        sink(Item::Globals(Globals {
            categories: self.categories.into_iter().map(|slug| Category { slug, ..Category::default() }).collect(),
            tags: self.tags.into_iter().map(|slug| Tagging { slug, name: Texts::default() }).collect(),
            profiles: self.people.into_values().collect(),
            licences: self.licences.into_values().collect(),
            ..Globals::default()
        }))?;
        for mut addon in self.addons.into_values() {
            addon.reviews.sort_by(|a, b| a.key.cmp(&b.key));
            report.addons += 1;
            sink(Item::Addon(Box::new(addon)))?;
        }
        Ok(())
    }
}

fn english() -> Tag {
    // The tag that everything falls back to is always known.
    Tag::parse("en-US").unwrap_or_else(|_| unreachable!("en-US is a tag"))
}

fn string(value: &Value, field: &str) -> Option<String> {
    value.get(field)?.as_str().map(str::to_owned)
}

fn list<'v>(value: &'v Value, field: &str) -> Vec<&'v Value> {
    value.get(field).and_then(Value::as_array).into_iter().flatten().collect()
}

/// How a rating names its add-on.
fn key(addon: &Value) -> String {
    addon.get("id").map(Value::to_string).or_else(|| string(addon, "slug")).unwrap_or_default()
}

fn slugs(values: Vec<&Value>) -> Vec<String> {
    let slugs: BTreeSet<String> =
        values.into_iter().filter_map(Value::as_str).map(slug_of).filter(|slug| is_slug(slug)).collect();
    slugs.into_iter().collect()
}

/// `{"de": "...", "en-US": "..."}`, or one text in the default language. Null stands for none.
fn texts(value: Option<&Value>, default: Tag, format: Format, place: &str, report: &mut Report) -> Texts {
    let max = if format == Format::Plain { limit::LINE } else { limit::LONG };
    let mut found: BTreeMap<&'static str, Text> = BTreeMap::new();
    let mut add = |tag: Tag, original: Option<&str>, raw: &str, report: &mut Report| {
        let raw = if format == Format::Html { with_breaks(raw) } else { raw.to_owned() };
        let raw = raw.trim();
        if raw.len() > max {
            report.leave_out(place, tag.as_str(), format!("a text of {} bytes, over the limit of {max}", raw.len()));
        } else if !raw.is_empty() {
            *report.texts.entry(tag).or_default() += 1;
            let original_tag = original.filter(|original| *original != tag.as_str()).map(str::to_owned);
            if let Some(original) = &original_tag {
                *report.mapped.entry((original.clone(), tag)).or_default() += 1;
            }
            found.entry(tag.as_str()).or_insert(Text {
                locale: tag,
                raw: raw.to_owned(),
                format,
                original_tag,
                translator: None,
            });
        }
    };
    match value {
        Some(Value::String(raw)) => add(default, None, raw, report),
        Some(Value::Object(by_locale)) => {
            for (spelling, raw) in by_locale {
                let Some(raw) = raw.as_str() else { continue };
                // `_default` names the language that was used for want of another.
                match Tag::from_source(spelling) {
                    Ok(tag) => add(tag, Some(spelling), raw, report),
                    Err(_) if spelling == "_default" => {}
                    Err(_) => *report.unknown_tags.entry(spelling.clone()).or_default() += 1,
                }
            }
        }
        _ => {}
    }
    Texts(found.into_values().collect())
}

/// One promotion in version 4, several later.
fn is_recommended(value: &Value) -> bool {
    let promoted = value.get("promoted");
    let all = promoted.into_iter().chain(promoted.and_then(Value::as_array).into_iter().flatten());
    all.filter_map(|promotion| promotion.get("category").and_then(Value::as_str)).any(|category| category == "recommended")
}

fn kind(name: Option<&str>) -> &'static str {
    match name {
        Some("statictheme" | "theme" | "persona") => "theme",
        Some("dictionary") => "dictionary",
        Some("search") => "search-engine",
        Some("language" | "lpaddon") => "language-pack",
        _ => "extension",
    }
}
