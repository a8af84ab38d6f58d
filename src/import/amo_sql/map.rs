//! From the tables of Remora's 2007 schema, and its later forms, to records of the catalog.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::{Context, Result};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row};

use super::staging::Staging;
use crate::catalog::Role;
use crate::catalog::model::*;
use crate::import::breaks::with_breaks;
use crate::import::name::slug_of;
use crate::import::picture::{self, Pictures};
use crate::import::time::time;
use crate::import::{Item, Report, Sink, limit};
use crate::l10n::Tag;

/// What the site itself is called where a decision has no person.
const SITE: &str = "addons.mozilla.org";

/// The pictures of an add-on.
type Found = Vec<(Media, Role, Vec<u8>)>;

pub struct Map<'s> {
    staging: &'s Staging,
    /// Where files are to be had; `{addon}` and `{file}` in it are filled in.
    downloads: Option<&'s str>,
    /// Whether ratings are out of ten.
    of_ten: bool,
    /// Person by id: slug and name.
    people: HashMap<i64, (String, String)>,
    categories: HashMap<i64, String>,
    applications: HashMap<i64, String>,
    platforms: HashMap<i64, String>,
    /// Guids that are taken.
    guids: HashSet<String>,
    pictures: Pictures,
}

/// The tables that have a home, and their columns: what is not named here is reported.
const KNOWN: &[(&str, &str)] = &[
    (
        "addons",
        "id guid name defaultlocale addontype_id status icondata icontype homepage description summary weeklydownloads totaldownloads \
         inactive eula privacypolicy supporturl supportemail slug created modified developercomments",
    ),
    ("addons_tags", "addon_id tag_id"),
    ("addons_categories", "addon_id category_id"),
    ("addons_users", "addon_id user_id position"),
    ("addons_collections", "addon_id collection_id"),
    ("collections", "id name description created modified"),
    ("applications", "id guid name shortname"),
    ("applications_versions", "application_id version_id min max"),
    ("appversions", "id application_id version"),
    ("approvals", "id user_id reviewtype action addon_id file_id comments created"),
    ("categories", "id name description addontype_id application_id"),
    ("features", "id addon_id start"),
    ("files", "id version_id platform_id filename size hash status datestatuschanged"),
    ("platforms", "id name shortname"),
    ("previews", "id addon_id filedata filetype caption highlight"),
    ("reviews", "id version_id user_id reply_to rating title body created"),
    ("tags", "id name description"),
    ("translations", "id locale localized_string"),
    ("users", "id firstname lastname nickname homepage created"),
    ("versions", "id addon_id version releasenotes created"),
    ("licenses", "id name text"),
];

impl<'s> Map<'s> {
    pub fn new(staging: &'s Staging, downloads: Option<&'s str>) -> Map<'s> {
        Map {
            staging,
            downloads,
            of_ten: false,
            people: HashMap::new(),
            categories: HashMap::new(),
            applications: HashMap::new(),
            platforms: HashMap::new(),
            guids: HashSet::new(),
            pictures: Pictures::default(),
        }
    }

    pub fn run(mut self, report: &mut Report, sink: &mut Sink) -> Result<()> {
        if self.staging.has("reviews") {
            let most: Option<i64> =
                self.staging.db.query_row(&self.sql("SELECT max({reviews.rating}) FROM reviews"), [], |row| row.get(0))?;
            self.of_ten = most.is_some_and(|most| most > 5);
        }
        let globals = self.globals(report)?;
        sink(Item::Globals(globals))?;
        let ids: Vec<i64> = self.list("SELECT id FROM addons ORDER BY status = 4 DESC, id", [], |row| row.get(0))?;
        for id in ids {
            let Some((addon, media)) = self.addon(id, report)? else { continue };
            for (media, role, bytes) in media {
                self.pictures.send(media, role, bytes, report, sink)?;
            }
            report.addons += 1;
            sink(Item::Addon(Box::new(addon)))?;
        }
        self.homeless(report);
        Ok(())
    }

    /// A query with `{table.column}` filled in: NULL where this form of the schema lacks the column.
    fn sql(&self, query: &str) -> String {
        let mut out = String::with_capacity(query.len());
        let mut rest = query;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            let (table, column) = name.split_once('.').unwrap_or((name, ""));
            out += before;
            out += &self.staging.column(table, column);
            rest = after;
        }
        out + rest
    }

    fn list<T>(
        &self,
        query: &str,
        parameters: impl rusqlite::Params,
        each: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let query = self.sql(query);
        let mut statement = self.staging.db.prepare_cached(&query).with_context(|| format!("reading the dump: {query}"))?;
        let rows = statement.query_map(parameters, each)?;
        rows.collect::<rusqlite::Result<_>>().with_context(|| format!("reading the dump: {query}"))
    }

    /// Everything of a table that is there; nothing of one that is not.
    fn rows<T>(
        &self,
        table: &str,
        query: &str,
        parameters: impl rusqlite::Params,
        each: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        if self.staging.has(table) { self.list(query, parameters, each) } else { Ok(Vec::new()) }
    }

    /// The texts that a column names by the number of its translations; or holds itself, in the language given.
    fn texts(&self, value: Old, default: Tag, format: Format, place: &str, report: &mut Report) -> Result<Texts> {
        let max = if format == Format::Plain { limit::LINE } else { limit::LONG };
        let clean = |raw: &str, report: &mut Report| -> Option<String> {
            let raw = if format == Format::Plain { unescaped(raw) } else { with_breaks(raw) };
            let raw = raw.trim();
            if raw.len() > max {
                report.leave_out("translations", place, format!("a text of {} bytes, over the limit of {max}", raw.len()));
                return None;
            }
            (!raw.is_empty()).then(|| raw.to_owned())
        };
        let make = |locale, raw, original_tag| Text { locale, raw, format, original_tag, translator: None };
        let id = match value {
            Old::None => return Ok(Texts::default()),
            Old::Text(text) => {
                let text = clean(&text, report).map(|raw| make(default, raw, None));
                text.iter().for_each(|text| *report.texts.entry(text.locale).or_default() += 1);
                return Ok(Texts(text.into_iter().collect()));
            }
            Old::Number(id) => id,
        };
        let found: Vec<(Option<String>, Option<String>)> = self.rows(
            "translations",
            "SELECT {translations.locale}, {translations.localized_string} FROM translations WHERE id = ?1",
            [id],
            |row| Ok((string(row, 0)?, string(row, 1)?)),
        )?;
        let mut texts: BTreeMap<&'static str, Text> = BTreeMap::new();
        for (spelling, raw) in found {
            let Some(raw) = raw.and_then(|raw| clean(&raw, report)) else { continue };
            let spelling = spelling.filter(|spelling| !spelling.trim().is_empty());
            let tag = match &spelling {
                None => default,
                Some(spelling) => match Tag::from_source(spelling) {
                    Ok(tag) => tag,
                    Err(_) => {
                        *report.unknown_tags.entry(spelling.clone()).or_default() += 1;
                        continue;
                    }
                },
            };
            let original = spelling.filter(|spelling| spelling != tag.as_str());
            if let Some(original) = &original {
                *report.mapped.entry((original.clone(), tag)).or_default() += 1;
            }
            *report.texts.entry(tag).or_default() += 1;
            texts.entry(tag.as_str()).or_insert_with(|| make(tag, raw, original));
        }
        Ok(Texts(texts.into_values().collect()))
    }

    fn globals(&mut self, report: &mut Report) -> Result<Globals> {
        let mut globals = Globals::default();
        let english = Tag::parse("en-US").context("en-US")?;
        let mut taken = BTreeSet::new();
        // In 2007 categories were called tags; later both tables exist, and tags are words.
        let table = if self.staging.has("categories") { "categories" } else { "tags" };
        let query = format!("SELECT id, {{{table}.name}}, {{{table}.description}} FROM {table} ORDER BY id");
        for (id, name, description) in
            self.rows(table, &query, [], |row| Ok((row.get::<_, i64>(0)?, old(row, 1)?, old(row, 2)?)))?
        {
            let place = format!("{table} {id}");
            let name = self.texts(name, english, Format::Plain, &place, report)?;
            let description = self.texts(description, english, Format::Html, &place, report)?;
            let slug = free(&mut taken, slug_of(own(&name, english).unwrap_or(&place)), id);
            self.categories.insert(id, slug.clone());
            globals.categories.push(Category { slug, parent: None, name, description });
        }
        let mut taken = BTreeSet::new();
        let people = self.rows(
            "users",
            "SELECT id, {users.nickname}, {users.firstname}, {users.lastname}, {users.homepage}, {users.created} FROM users ORDER BY id",
            [],
            |row| Ok((row.get::<_, i64>(0)?, string(row, 1)?, string(row, 2)?, string(row, 3)?, string(row, 4)?, string(row, 5)?)),
        )?;
        for (id, nickname, first, last, homepage, created) in people {
            let full = [first, last].into_iter().flatten().collect::<Vec<_>>().join(" ");
            let name = nickname.filter(|name| !name.trim().is_empty()).unwrap_or(full);
            // An address is nobody's name to the public.
            let name = if name.contains('@') || name.trim().is_empty() { format!("User {id}") } else { unescaped(name.trim()) };
            let slug = free(&mut taken, slug_of(&name), id);
            let text = Text { locale: english, raw: name.clone(), format: Format::Plain, original_tag: None, translator: None };
            globals.profiles.push(Profile {
                slug: slug.clone(),
                name: Texts(vec![text]),
                homepage: homepage.filter(|url| url.starts_with("http") && url.len() <= limit::URL),
                joined: created.as_deref().and_then(time),
                ..Profile::default()
            });
            self.people.insert(id, (slug, name));
        }
        let applications = self.rows(
            "applications",
            "SELECT id, {applications.name}, {applications.guid} FROM applications ORDER BY id",
            [],
            |row| Ok((row.get::<_, i64>(0)?, old(row, 1)?, string(row, 2)?)),
        )?;
        for (id, name, guid) in applications {
            let name = self.texts(name, english, Format::Plain, &format!("applications {id}"), report)?;
            let slug = own(&name, english).map(|name| crate::text::slug::slugify(name, name)).or(guid).unwrap_or_default();
            self.applications.insert(id, slug);
        }
        let platforms = self.rows("platforms", "SELECT id, {platforms.name} FROM platforms ORDER BY id", [], |row| {
            Ok((row.get::<_, i64>(0)?, old(row, 1)?))
        })?;
        for (id, name) in platforms {
            let name = self.texts(name, english, Format::Plain, &format!("platforms {id}"), report)?;
            let name = own(&name, english).filter(|name| !name.eq_ignore_ascii_case("all")).unwrap_or("all");
            self.platforms.insert(id, name.to_owned());
        }
        globals.collections = self.collections(english, report)?;
        Ok(globals)
    }

    fn collections(&self, english: Tag, report: &mut Report) -> Result<Vec<Collection>> {
        let mut taken = BTreeSet::new();
        let rows = self.rows(
            "collections",
            "SELECT id, {collections.name}, {collections.description}, {collections.modified} FROM collections ORDER BY id",
            [],
            |row| Ok((row.get::<_, i64>(0)?, old(row, 1)?, old(row, 2)?, string(row, 3)?)),
        )?;
        let mut collections = Vec::new();
        for (id, name, description, updated) in rows {
            let place = format!("collection {id}");
            let name = self.texts(name, english, Format::Plain, &place, report)?;
            let items = self.rows(
                "addons_collections",
                "SELECT {addons.guid} FROM addons_collections JOIN addons ON addons.id = addon_id WHERE collection_id = ?1 ORDER BY addon_id",
                [id],
                |row| string(row, 0),
            )?;
            collections.push(Collection {
                slug: free(&mut taken, slug_of(own(&name, english).unwrap_or(&place)), id),
                name,
                description: self.texts(description, english, Format::Html, &place, report)?,
                curator: None,
                updated: updated.as_deref().and_then(time),
                items: items.into_iter().flatten().map(|addon| CollectionItem { addon, note: Texts::default() }).collect(),
            });
        }
        Ok(collections)
    }

    fn addon(&mut self, id: i64, report: &mut Report) -> Result<Option<(Addon, Found)>> {
        struct Head {
            guid: Option<String>,
            kind: Option<i64>,
            status: Option<i64>,
            inactive: bool,
            default: Option<String>,
            texts: [Old; 8],
            weekly: Option<i64>,
            total: Option<i64>,
            created: Option<String>,
            modified: Option<String>,
            icon: Option<Vec<u8>>,
            slug: Option<String>,
        }
        let head = self.sql(
            "SELECT {addons.guid}, {addons.addontype_id}, {addons.status}, {addons.inactive}, {addons.defaultlocale}, {addons.name}, \
             {addons.summary}, {addons.description}, {addons.eula}, {addons.privacypolicy}, {addons.homepage}, {addons.supporturl}, \
             {addons.developercomments}, {addons.weeklydownloads}, {addons.totaldownloads}, {addons.created}, {addons.modified}, \
             {addons.icondata}, {addons.slug} FROM addons WHERE id = ?1",
        );
        let read = |row: &Row<'_>| {
            Ok(Head {
                guid: string(row, 0)?,
                kind: row.get(1)?,
                status: row.get(2)?,
                inactive: row.get::<_, Option<i64>>(3)? == Some(1),
                default: string(row, 4)?,
                texts: [
                    old(row, 5)?,
                    old(row, 6)?,
                    old(row, 7)?,
                    old(row, 8)?,
                    old(row, 9)?,
                    old(row, 10)?,
                    old(row, 11)?,
                    old(row, 12)?,
                ],
                weekly: row.get(13)?,
                total: row.get(14)?,
                created: string(row, 15)?,
                modified: string(row, 16)?,
                icon: blob(row, 17)?,
                slug: string(row, 18)?,
            })
        };
        let Some(head) = self.staging.db.query_row(&head, [id], read).optional()? else { return Ok(None) };
        let place = format!("addon {id}");
        let guid = match head.guid.map(|guid| guid.trim().to_owned()).filter(|guid| !guid.is_empty()) {
            Some(guid) if guid.len() <= limit::ID && !guid.chars().any(char::is_control) => guid,
            Some(_) => {
                report.leave_out("addons", place, "its guid is too long or holds control characters");
                return Ok(None);
            }
            // Search engines had none.
            None => format!("addon-{id}@{SITE}"),
        };
        let guid = match self.guids.insert(guid.clone()) {
            true => guid,
            false => {
                report.warn("add-ons with the guid of another: known by GUID#ID");
                let other = format!("{guid}#{id}");
                self.guids.insert(other.clone());
                other
            }
        };
        let default = head.default.as_deref().and_then(|tag| Tag::from_source(tag).ok());
        let default = default.map_or_else(|| Tag::parse("en-US").context("en-US"), Ok)?;
        let [name, summary, description, eula, privacy, homepage, support, comments] = head.texts;
        let mut media = Vec::new();
        let mut icon = None;
        if let Some(bytes) = head.icon.filter(|bytes| !bytes.is_empty()) {
            match picture::inspect(&bytes) {
                Ok(found) => {
                    report.media.icons += 1;
                    icon = Some(found.clone());
                    media.push((found, Role::Icon, bytes));
                }
                Err(why) => report.leave_out("addons.icondata", &place, format!("its icon: {why}")),
            }
        }
        let mut description = self.texts(description, default, Format::Html, &place, report)?;
        // What developers wanted to add stood below the description.
        for comment in self.texts(comments, default, Format::Html, &place, report)?.0 {
            if let Some(text) = description.0.iter_mut().find(|text| text.locale == comment.locale) {
                text.raw = format!("{}\n\n{}", text.raw, comment.raw);
            }
        }
        let mut links = Vec::new();
        for (kind, value) in [("homepage", homepage), ("support", support)] {
            let urls = self.texts(value, default, Format::Plain, &place, report)?;
            let url = urls.0.iter().find(|text| text.locale == default).or(urls.0.first());
            if let Some(url) = url.filter(|url| url.raw.starts_with("http") && url.raw.len() <= limit::URL) {
                links.push(Link { kind: kind.to_owned(), url: url.raw.clone() });
            }
        }
        let versions = self.versions(id, default, report)?;
        let mut addon = Addon {
            kind: kind(head.kind).to_owned(),
            status: match (head.inactive, head.status) {
                (true, _) => Status::Removed,
                (_, Some(4)) => Status::Listed,
                (_, Some(5)) => Status::Disabled,
                _ => Status::Pending,
            },
            slug: head.slug.filter(|slug| crate::text::slug::is_safe_slug(slug)).unwrap_or_default(),
            default_locale: Some(default),
            name: self.texts(name, default, Format::Plain, &place, report)?,
            summary: self.texts(summary, default, Format::Plain, &place, report)?,
            description,
            eula: self.texts(eula, default, Format::Html, &place, report)?,
            privacy_policy: self.texts(privacy, default, Format::Html, &place, report)?,
            authors: self.authors(id)?,
            links,
            icon,
            weekly_users: None,
            downloads: head.total.and_then(|count| u64::try_from(count).ok()),
            added: head.created.as_deref().and_then(time),
            updated: versions.iter().filter_map(|version| version.released).max().or(head.modified.as_deref().and_then(time)),
            categories: self.categories_of(id)?,
            reviews: self.reviews(id, default, report)?,
            versions,
            guid,
            ..Addon::default()
        };
        // It counted downloads, not users.
        if let Some(weekly) = head.weekly {
            addon.facts.push(("weekly-downloads".to_owned(), weekly.to_string()));
        }
        self.decide(&mut addon, id, head.modified.as_deref().and_then(time), default, report)?;
        self.screenshots(&mut addon, id, default, &mut media, report)?;
        Ok(Some((addon, media)))
    }

    fn authors(&self, id: i64) -> Result<Vec<String>> {
        let query = "SELECT user_id FROM addons_users WHERE addon_id = ?1 ORDER BY {addons_users.position}, user_id";
        let ids = self.rows("addons_users", query, [id], |row| row.get::<_, i64>(0))?;
        Ok(ids.iter().filter_map(|id| Some(self.people.get(id)?.0.clone())).collect())
    }

    fn categories_of(&self, id: i64) -> Result<Vec<String>> {
        let (table, column) = match self.staging.has("categories") {
            true => ("addons_categories", "category_id"),
            false => ("addons_tags", "tag_id"),
        };
        let query = format!("SELECT {column} FROM {table} WHERE addon_id = ?1 ORDER BY 1");
        let ids = self.rows(table, &query, [id], |row| row.get::<_, i64>(0))?;
        let mut slugs: Vec<String> = ids.iter().filter_map(|id| self.categories.get(id).cloned()).collect();
        slugs.sort_unstable();
        slugs.dedup();
        Ok(slugs)
    }

    fn versions(&self, addon: i64, default: Tag, report: &mut Report) -> Result<Vec<Version>> {
        let query = "SELECT id, {versions.version}, {versions.releasenotes}, {versions.created} FROM versions WHERE addon_id = ?1 \
                     ORDER BY {versions.created} DESC, id DESC";
        let rows = self.rows("versions", query, [addon], |row| {
            Ok((row.get::<_, i64>(0)?, string(row, 1)?, old(row, 2)?, string(row, 3)?))
        })?;
        let mut versions: Vec<Version> = Vec::new();
        for (id, number, notes, released) in rows {
            let place = format!("addon {addon}, version {id}");
            let number = number.map(|number| number.trim().to_owned()).filter(|number| !number.is_empty());
            let Some(number) = number.filter(|number| number.len() <= limit::ID) else {
                report.leave_out("versions", place, "a version without a number");
                continue;
            };
            if versions.iter().any(|version| version.number == number) {
                report.leave_out("versions", place, format!("the version {number} is there twice: the newer one is taken"));
                continue;
            }
            let files = self.rows(
                "files",
                "SELECT id, {files.filename}, {files.size}, {files.hash}, {files.platform_id} FROM files WHERE version_id = ?1 ORDER BY id",
                [id],
                |row| {
                    Ok((row.get::<_, i64>(0)?, string(row, 1)?, row.get::<_, Option<i64>>(2)?, string(row, 3)?, row.get::<_, Option<i64>>(4)?))
                },
            )?;
            let files = files.into_iter().map(|(file, name, size, hash, platform)| {
                let name = name.unwrap_or_default();
                let url = self.downloads.map_or_else(String::new, |url| {
                    url.replace("{addon}", &addon.to_string()).replace("{id}", &file.to_string()).replace("{file}", &name)
                });
                File {
                    platform: platform.and_then(|id| self.platforms.get(&id).cloned()).unwrap_or_else(|| "all".to_owned()),
                    url,
                    // Sizes were in kilobytes.
                    size: size.and_then(|size| u64::try_from(size).ok()).filter(|size| *size > 0).map(|size| size * 1024),
                    digest: hash.and_then(|hash| digest(&hash)),
                    ..File::default()
                }
            });
            let compatibility = self.rows(
                "applications_versions",
                "SELECT application_id, \
                 (SELECT {appversions.version} FROM appversions WHERE id = {applications_versions.min}), \
                 (SELECT {appversions.version} FROM appversions WHERE id = {applications_versions.max}) \
                 FROM applications_versions WHERE version_id = ?1 ORDER BY application_id",
                [id],
                |row| Ok((row.get::<_, i64>(0)?, string(row, 1)?, string(row, 2)?)),
            )?;
            let compatibility = compatibility.into_iter().map(|(application, min, max)| Compatibility {
                application: self.applications.get(&application).cloned().unwrap_or_else(|| format!("application-{application}")),
                min,
                max,
            });
            versions.push(Version {
                released: released.as_deref().and_then(time),
                notes: self.texts(notes, default, Format::Html, &place, report)?,
                files: files.collect(),
                compatibility: compatibility.collect(),
                number,
                ..Version::default()
            });
        }
        Ok(versions)
    }

    fn reviews(&self, addon: i64, default: Tag, report: &mut Report) -> Result<Vec<Review>> {
        if !self.staging.has("versions") {
            return Ok(Vec::new());
        }
        let query = "SELECT reviews.id, {reviews.user_id}, {reviews.reply_to}, {reviews.rating}, {reviews.title}, {reviews.body}, \
                     {reviews.created}, {versions.version} FROM reviews JOIN versions ON versions.id = reviews.version_id \
                     WHERE versions.addon_id = ?1 ORDER BY reviews.id";
        type Columns = (i64, Option<i64>, Option<i64>, Option<i64>, Old, Old, Option<String>, Option<String>);
        let found: Vec<Columns> = self.rows("reviews", query, [addon], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, old(row, 4)?, old(row, 5)?, string(row, 6)?, string(row, 7)?))
        })?;
        let mut reviews: Vec<Review> = Vec::new();
        let mut replies: Vec<(String, Reply)> = Vec::new();
        for (id, user, reply_to, rating, title, body, created, version) in found {
            let place = format!("addon {addon}, review {id}");
            let (profile, author) = match user.and_then(|user| self.people.get(&user)) {
                Some((slug, name)) => (Some(slug.clone()), name.clone()),
                None => (None, format!("User {}", user.unwrap_or_default())),
            };
            let Some(created) = created.as_deref().and_then(time) else {
                report.leave_out("reviews", place, "a review without a date");
                continue;
            };
            let body = self.texts(body, default, Format::Html, &place, report)?;
            let title = self.texts(title, default, Format::Plain, &place, report)?;
            let locale = body.0.first().or(title.0.first()).map(|text| text.locale);
            if let Some(other) = reply_to {
                replies.push((other.to_string(), Reply { author, profile, created, locale, body }));
                continue;
            }
            let Some(rating) = rating else {
                report.leave_out("reviews", place, "a review without a rating");
                continue;
            };
            // Out of ten: half a star counts as one.
            let stars = if self.of_ten { (rating + 1) / 2 } else { rating };
            reviews.push(Review {
                key: id.to_string(),
                author,
                profile,
                rating: stars.clamp(1, 5) as u8,
                version: version.filter(|version| !version.is_empty()),
                created,
                locale,
                title,
                body,
                ..Review::default()
            });
        }
        for (key, reply) in replies {
            match reviews.iter_mut().find(|review| review.key == key) {
                Some(review) => review.replies.push(reply),
                None => report.leave_out(
                    "reviews",
                    format!("addon {addon}"),
                    format!("an answer to the review {key}, which is not there"),
                ),
            }
        }
        Ok(reviews)
    }

    /// Approvals and features become entries of the ledger.
    fn decide(&self, addon: &mut Addon, id: i64, modified: Option<Time>, default: Tag, report: &mut Report) -> Result<()> {
        let query = "SELECT approvals.id, {approvals.user_id}, {approvals.action}, {approvals.comments}, {approvals.created}, \
                     {files.datestatuschanged}, {versions.version} FROM approvals LEFT JOIN files ON files.id = {approvals.file_id} \
                     LEFT JOIN versions ON versions.id = {files.version_id} WHERE approvals.addon_id = ?1 ORDER BY approvals.id";
        type Columns = (i64, Option<i64>, Option<i64>, Option<String>, Option<String>, Option<String>, Option<String>);
        let found: Vec<Columns> = match ["files", "versions"].iter().all(|table| self.staging.has(table)) {
            true => self.rows("approvals", query, [id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, string(row, 3)?, string(row, 4)?, string(row, 5)?, string(row, 6)?))
            })?,
            false => Vec::new(),
        };
        for (key, user, action, comments, created, changed, version) in found {
            let dated = created.as_deref().and_then(time);
            if dated.is_none() {
                report.warn("approvals without a date: the day of the file's last change, or the add-on's, stands in");
            }
            let Some(decided) = dated.or(changed.as_deref().and_then(time)).or(modified) else {
                report.leave_out("approvals", format!("addon {id}, approval {key}"), "a decision without any date");
                continue;
            };
            let (profile, actor) = match user.and_then(|user| self.people.get(&user)) {
                Some((slug, name)) => (Some(slug.clone()), name.clone()),
                None => (None, SITE.to_owned()),
            };
            let note =
                self.texts(comments.map_or(Old::None, Old::Text), default, Format::Html, &format!("approval {key}"), report)?;
            addon.ledger.push(Decision {
                key: format!("approval-{key}"),
                // The status that the file was given (`STATUS_*` in the old program).
                outcome: match action {
                    Some(4) => "approved",
                    Some(0 | 5) => "disabled",
                    Some(1) => "rejected",
                    _ => "needs-information",
                }
                .to_owned(),
                decided,
                actor,
                profile,
                version,
                locale: (!note.0.is_empty()).then_some(default),
                note,
                ..Decision::default()
            });
        }
        let features =
            self.rows("features", "SELECT id, {features.start} FROM features WHERE addon_id = ?1 ORDER BY id", [id], |row| {
                Ok((row.get::<_, i64>(0)?, string(row, 1)?))
            })?;
        for (key, start) in features {
            addon.recommended = true;
            if let Some(decided) = start.as_deref().and_then(time) {
                addon.ledger.push(Decision {
                    key: format!("feature-{key}"),
                    outcome: "recommended".to_owned(),
                    decided,
                    actor: SITE.to_owned(),
                    ..Decision::default()
                });
            }
        }
        addon.ledger.sort_by(|a, b| (a.decided, &a.key).cmp(&(b.decided, &b.key)));
        Ok(())
    }

    fn screenshots(&self, addon: &mut Addon, id: i64, default: Tag, media: &mut Found, report: &mut Report) -> Result<()> {
        let query = "SELECT id, {previews.filedata}, {previews.caption} FROM previews WHERE addon_id = ?1 ORDER BY {previews.highlight} DESC, id";
        for (key, bytes, caption) in
            self.rows("previews", query, [id], |row| Ok((row.get::<_, i64>(0)?, blob(row, 1)?, old(row, 2)?)))?
        {
            let place = format!("addon {id}, preview {key}");
            let Some(bytes) = bytes.filter(|bytes| !bytes.is_empty()) else {
                report.leave_out("previews", place, "a preview without a picture");
                continue;
            };
            let caption = self.texts(caption, default, Format::Plain, &place, report)?;
            // Pages keep a place for one that is broken, with its caption.
            let found = picture::inspect(&bytes);
            addon.screenshots.push(Screenshot { media: found.as_ref().ok().cloned(), url: None, caption });
            match found {
                Ok(found) => {
                    report.media.screenshots += 1;
                    media.push((found, Role::Screenshot, bytes));
                }
                Err(why) => report.leave_out("previews", place, format!("its picture: {why}")),
            }
        }
        Ok(())
    }

    /// Reports what has no home: whole tables, and columns of the others.
    fn homeless(&self, report: &mut Report) {
        for (table, columns) in &self.staging.tables {
            let rows = self.staging.rows.get(table).copied().unwrap_or_default();
            match KNOWN.iter().find(|(known, _)| known == table) {
                None => report.warn_of(format!("table {table}: rows with no home in a catalog"), rows),
                Some((_, known)) => {
                    for column in columns.iter().filter(|column| !known.split_whitespace().any(|known| known == *column)) {
                        report.warn_of(format!("column {table}.{column}: rows with no home in a catalog"), rows);
                    }
                }
            }
        }
    }
}

/// A column that names translations by number, or holds a text.
enum Old {
    None,
    Number(i64),
    Text(String),
}

fn old(row: &Row<'_>, at: usize) -> rusqlite::Result<Old> {
    Ok(match row.get_ref(at)? {
        ValueRef::Integer(number) => Old::Number(number),
        ValueRef::Text(text) if !text.is_empty() => Old::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) if !bytes.is_empty() => Old::Text(super::staging::decode(bytes.to_vec())),
        _ => Old::None,
    })
}

fn string(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<String>> {
    Ok(match row.get_ref(at)? {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Real(number) => Some(number.to_string()),
        ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Some(super::staging::decode(bytes.to_vec())),
    })
}

fn blob(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Vec<u8>>> {
    Ok(match row.get_ref(at)? {
        ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Some(bytes.to_vec()),
        _ => None,
    })
}

/// Old names were stored with HTML's entities in them.
fn unescaped(raw: &str) -> String {
    let resolve = |entity: &str| quick_xml::escape::resolve_html5_entity(entity);
    match raw.contains('&') {
        true => quick_xml::escape::unescape_with(raw, resolve).map_or_else(|_| raw.to_owned(), |text| text.into_owned()),
        false => raw.to_owned(),
    }
}

/// The text in a language, or the first one.
fn own(texts: &Texts, tag: Tag) -> Option<&str> {
    texts.0.iter().find(|text| text.locale == tag).or(texts.0.first()).map(|text| text.raw.as_str())
}

/// A slug that nobody has; the record's number makes the difference.
fn free(taken: &mut BTreeSet<String>, slug: String, id: i64) -> String {
    let slug = if taken.contains(&slug) { format!("{slug}-{id}") } else { slug };
    taken.insert(slug.clone());
    slug
}

/// The old numbers of types (`ADDON_*` in the old program).
fn kind(number: Option<i64>) -> &'static str {
    match number {
        Some(2) => "theme",
        Some(3) => "dictionary",
        Some(4) => "search-engine",
        Some(5 | 6) => "language-pack",
        Some(7) => "plugin",
        _ => "extension",
    }
}

/// `sha1:AB...`, or bare digits, whose length tells which they are.
fn digest(hash: &str) -> Option<String> {
    let (name, digits) = match hash.trim().split_once(':') {
        Some((name, digits)) => (name.to_ascii_lowercase(), digits),
        None => {
            let name = match hash.trim().len() {
                32 => "md5",
                40 => "sha1",
                64 => "sha256",
                _ => return None,
            };
            (name.to_owned(), hash.trim())
        }
    };
    let whole = !digits.is_empty() && digits.len() <= 128 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    (whole && name.bytes().all(|byte| byte.is_ascii_alphanumeric())).then(|| format!("{name}:{}", digits.to_ascii_lowercase()))
}
