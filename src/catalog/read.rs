//! Reading a catalog: a fixed number of scans, each in add-on order, merged into one stream of whole add-ons.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::iter::Peekable;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use rusqlite::{Connection, Row, Statement};

use super::model::*;
use super::overlay::{self, Lapsed, Layers};
use super::rendition::{Rendition, Role};
use super::schema;

/// An open catalog that is only read.
pub struct Catalog {
    connection: Connection,
    /// For messages: where it came from.
    path: PathBuf,
    /// What lies over its texts; none where nothing does.
    layers: Option<Layers>,
}

impl Catalog {
    /// Opens a catalog file; a corrupt, empty, foreign or newer one is refused with one clear line.
    pub fn open(path: &Path) -> Result<Catalog> {
        Ok(Catalog { connection: schema::open(path)?, path: path.to_owned(), layers: None })
    }

    /// A catalog that lives in memory, filled by `fill` (an import).
    pub fn in_memory(name: &str, fill: impl FnOnce(&mut Connection) -> Result<()>) -> Result<Catalog> {
        let mut connection = schema::in_memory()?;
        fill(&mut connection)?;
        schema::complete(&connection)?;
        Ok(Catalog { connection, path: PathBuf::from(name), layers: None })
    }

    /// All of a catalog, for [`Catalog::from_image`].
    pub fn image(&mut self) -> Result<Vec<u8>> {
        Ok(self.connection.serialize("main")?.to_vec())
    }

    /// A catalog in memory that is as another was. Nothing is copied, and nothing can be changed.
    pub fn from_image(name: &str, image: &'static [u8]) -> Result<Catalog> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_bytes("main", image)?;
        Ok(Catalog { connection, path: PathBuf::from(name), layers: None })
    }

    /// Reads all texts with what lies over them from here on.
    pub fn with_layers(mut self, layers: Layers) -> Result<Catalog> {
        let laid = overlay::lay(&self.connection, &layers).with_context(|| self.path.display().to_string())?;
        self.layers = laid.then_some(layers);
        Ok(self)
    }

    /// The translations that lie over the catalog and are not shown, and why.
    pub fn lapsed(&self) -> Result<Vec<Lapsed>> {
        match &self.layers {
            Some(Layers { overlay: Some(_), .. }) => overlay::lapsed(&self.connection).with_context(|| self.damaged()),
            _ => Ok(Vec::new()),
        }
    }

    /// Everything that belongs to no single add-on, each list sorted by slug.
    pub fn globals(&self) -> Result<Globals> {
        read_globals(&self.connection).with_context(|| self.damaged())
    }

    /// Streams every add-on with everything that belongs to it, in the order of its key. Stops at the first error of `each`.
    pub fn addons(&self, mut each: impl FnMut(Addon) -> Result<()>) -> Result<()> {
        let mut refused = None;
        let scanned = scan_addons(&self.connection, None, &mut |addon| match each(addon) {
            Ok(()) => true,
            Err(error) => {
                refused = Some(error);
                false
            }
        });
        match refused {
            Some(error) => Err(error),
            None => scanned.with_context(|| self.damaged()),
        }
    }

    /// What a plan needs of every listed add-on, in the order of its key.
    pub fn index(&self) -> Result<Vec<Index>> {
        read_index(&self.connection).with_context(|| self.damaged())
    }

    /// Every add-on that is not listed, in the order of its key.
    pub fn unlisted(&self) -> Result<Vec<Unlisted>> {
        let read = || -> rusqlite::Result<Vec<Unlisted>> {
            let mut statement = self
                .connection
                .prepare("SELECT id, guid, slug, kind, status, default_locale FROM addon WHERE status <> 'listed' ORDER BY id")?;
            let rows = statement.query_map([], |row| {
                Ok(Unlisted {
                    id: row.get(0)?,
                    guid: row.get(1)?,
                    slug: row.get(2)?,
                    kind: row.get(3)?,
                    status: row.get(4)?,
                    default_locale: row.get(5)?,
                })
            })?;
            rows.collect()
        };
        read().with_context(|| self.damaged())
    }

    /// Streams all decisions without their notes: one add-on after the other in the order of their keys, each one's oldest first.
    pub fn decisions(&self, mut each: impl FnMut(i64, Decision)) -> Result<()> {
        let mut read = || -> rusqlite::Result<()> {
            let mut statement = self.connection.prepare(
                "SELECT addon_id, key, outcome, decided, actor, profile, version, policies FROM decision ORDER BY addon_id, decided, key",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let decision = Decision {
                    key: row.get(1)?,
                    outcome: row.get(2)?,
                    decided: row.get(3)?,
                    actor: row.get(4)?,
                    profile: row.get(5)?,
                    version: row.get(6)?,
                    policies: row.get::<_, String>(7)?.split_whitespace().map(str::to_owned).collect(),
                    ..Decision::default()
                };
                each(row.get(0)?, decision);
            }
            Ok(())
        };
        read().with_context(|| self.damaged())
    }

    /// An add-on's name, listed or not.
    pub fn name(&self, id: i64) -> Result<Texts> {
        let read = || -> rusqlite::Result<Vec<Text>> {
            let mut statement = self.connection.prepare_cached(&format!(
                "SELECT {TEXT_COLUMNS} FROM addon_text WHERE addon_id = ?1 AND owner = '' AND field = 'name' ORDER BY locale"
            ))?;
            let rows = statement.query_map([id], |row| text(row, 0))?;
            rows.collect()
        };
        Ok(Texts(read().with_context(|| self.damaged())?))
    }

    /// How many texts of listed add-ons there are, by kind and by language and script; all languages under an empty name.
    pub fn coverage(&self) -> Result<BTreeMap<(String, String), u64>> {
        if self.layers.is_some() {
            return count_coverage(&self.connection).with_context(|| self.damaged());
        }
        let read = || -> rusqlite::Result<_> {
            let mut statement = self.connection.prepare("SELECT field, language, texts FROM coverage")?;
            let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), count(row, 2)?.unwrap_or_default())))?;
            rows.collect()
        };
        read().with_context(|| self.damaged())
    }

    /// A whole add-on by its key, or none.
    pub fn addon(&self, id: i64) -> Result<Option<Addon>> {
        read_addon(&self.connection, id).with_context(|| self.damaged())
    }

    /// Streams the names and summaries of listed add-ons in the order of their keys: of all, or of one.
    pub fn card_texts(&self, id: Option<i64>, mut each: impl FnMut(i64, CardTexts) -> Result<()>) -> Result<()> {
        let one = if id.is_some() { "AND addon_id = ?1" } else { "" };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT addon_id, field, {TEXT_COLUMNS} FROM addon_text JOIN addon ON addon.id = addon_id AND status = 'listed' \
             WHERE owner = '' AND field IN ('name', 'summary') {one} ORDER BY addon_id, field, locale"
        ))?;
        let mut rows = match id {
            Some(id) => statement.query([id])?,
            None => statement.query([])?,
        };
        let mut current: Option<(i64, CardTexts)> = None;
        while let Some(row) = rows.next().with_context(|| self.damaged())? {
            let addon: i64 = row.get(0)?;
            if current.as_ref().is_none_or(|(id, _)| *id != addon)
                && let Some((id, texts)) = current.replace((addon, CardTexts::default()))
            {
                each(id, texts)?;
            }
            if let Some((_, texts)) = &mut current {
                let field = if row.get_ref(1)?.as_str()? == "name" { &mut texts.name } else { &mut texts.summary };
                field.0.push(text(row, 2).with_context(|| self.damaged())?);
            }
        }
        match current {
            Some((id, texts)) => each(id, texts),
            None => Ok(()),
        }
    }

    /// For each entity of the change log the stamp of its state: (kind, key as text, stamp).
    pub fn stamps(&self, mut each: impl FnMut(&str, &str, i64)) -> Result<()> {
        let mut statement = self.connection.prepare("SELECT kind, CAST(key AS TEXT), stamp FROM change")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next().with_context(|| self.damaged())? {
            each(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?, row.get(2)?);
        }
        Ok(())
    }

    /// Every picture that a listed add-on shows and what as, in the order of their hashes: what was taken down is not published.
    /// With a hash only that one.
    pub fn media(&self, hash: Option<&str>) -> Result<Vec<(Media, Role)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT hash, kind, width, height, role FROM media JOIN (\
             SELECT icon AS shown, 'icon' AS role FROM addon WHERE status = 'listed' AND icon IS NOT NULL UNION \
             SELECT media, 'screenshot' FROM screenshot JOIN addon ON addon.id = addon_id AND status = 'listed' \
             WHERE media IS NOT NULL) ON shown = hash WHERE ?1 IS NULL OR hash = ?1 ORDER BY hash, role",
        )?;
        let role = |text: &str| if text == "icon" { Role::Icon } else { Role::Screenshot };
        let of = |row: &Row<'_>| {
            let media = Media { hash: row.get(0)?, kind: row.get(1)?, width: row.get(2)?, height: row.get(3)? };
            Ok((media, role(row.get_ref(4)?.as_str()?)))
        };
        let media = statement.query_map([hash], of).and_then(Iterator::collect);
        media.with_context(|| self.damaged())
    }

    /// The bytes of one file of a picture.
    pub fn rendition(&self, media: &Media, rendition: &Rendition) -> Result<Vec<u8>> {
        let mut statement = self.connection.prepare_cached("SELECT bytes FROM rendition WHERE media = ?1 AND name = ?2")?;
        statement.query_row([&media.hash, &rendition.name()], |row| row.get(0)).with_context(|| self.damaged())
    }

    /// Everything that is read from here on is of one state, whatever an import writes meanwhile.
    pub fn hold(&self) -> Result<()> {
        let held = self.connection.execute_batch("BEGIN; SELECT 1 FROM main.sqlite_schema LIMIT 1;");
        held.with_context(|| self.damaged())?;
        match &self.layers {
            Some(Layers { overlay: Some(path), .. }) => self
                .connection
                .execute_batch("SELECT 1 FROM overlay.sqlite_schema LIMIT 1;")
                .with_context(|| format!("{}: cannot be read", path.display())),
            _ => Ok(()),
        }
    }

    fn damaged(&self) -> String {
        format!("{}: cannot be read through; the catalog may be damaged: import it anew", self.path.display())
    }
}

/// One add-on that is not listed: what is known of it without its record.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Unlisted {
    pub id: i64,
    pub guid: String,
    pub slug: String,
    pub kind: String,
    pub status: Status,
    pub default_locale: Option<crate::l10n::Tag>,
}

/// One listed add-on as lists see it: how it is found and ordered, without its long texts.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Index {
    pub id: i64,
    pub guid: Box<str>,
    pub slug: Box<str>,
    #[serde(serialize_with = "as_str")]
    pub kind: Arc<str>,
    pub default_locale: Option<crate::l10n::Tag>,
    pub icon: Option<Box<Media>>,
    pub weekly_users: Option<u64>,
    pub added: Option<Time>,
    pub updated: Option<Time>,
    pub recommended: bool,
    /// Ratings by stars, one star first, those of reviews included.
    pub ratings: [u64; 5],
    #[serde(serialize_with = "as_strs")]
    pub authors: Box<[Arc<str>]>,
    #[serde(serialize_with = "as_strs")]
    pub categories: Box<[Arc<str>]>,
    #[serde(serialize_with = "as_strs")]
    pub tags: Box<[Arc<str>]>,
    #[serde(serialize_with = "as_strs")]
    pub former_slugs: Box<[Arc<str>]>,
    /// Those that it speaks itself for the most part.
    pub languages: Box<[crate::l10n::Tag]>,
}

fn as_str<S: serde::Serializer>(name: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(name)
}

fn as_strs<S: serde::Serializer>(names: &[Arc<str>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(names.iter().map(|name| &**name))
}

/// What a card says in words.
#[derive(Clone, Debug, Default)]
pub struct CardTexts {
    pub name: Texts,
    pub summary: Texts,
}

/// A whole add-on by its key, or none.
pub(super) fn read_addon(connection: &Connection, id: i64) -> Result<Option<Addon>> {
    let mut found = None;
    scan_addons(connection, Some(id), &mut |addon| {
        found = Some(addon);
        true
    })?;
    Ok(found)
}

/// A column that may be null, or one of the same type.
fn get<T: rusqlite::types::FromSql>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    row.get(column)
}

const TEXT_COLUMNS: &str = "locale, raw, format, original_tag, translator";

fn text(row: &Row<'_>, first: usize) -> rusqlite::Result<Text> {
    Ok(Text {
        locale: get(row, first)?,
        raw: get(row, first + 1)?,
        format: get(row, first + 2)?,
        original_tag: get(row, first + 3)?,
        translator: get(row, first + 4)?,
    })
}

/// The rows of one table as (add-on key, value), one add-on at a time.
struct Scan<'s, T> {
    rows: Peekable<Rows<'s, T>>,
}

type Rows<'s, T> = Box<dyn Iterator<Item = rusqlite::Result<(i64, T)>> + 's>;

impl<'s, T: 's> Scan<'s, T> {
    fn new(
        statement: &'s mut Statement<'_>,
        id: Option<i64>,
        value: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Self> {
        let map = move |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, value(row)?));
        let rows: Rows<'s, T> = match id {
            Some(id) => Box::new(statement.query_map([id], map)?),
            None => Box::new(statement.query_map([], map)?),
        };
        Ok(Scan { rows: rows.peekable() })
    }

    /// The rows of this add-on. Rows of add-ons before it (which a broken foreign key would leave) are passed over.
    fn of(&mut self, id: i64) -> rusqlite::Result<Vec<T>> {
        let mut values = Vec::new();
        while let Some(row) = self.rows.next_if(|row| !matches!(row, Ok((addon, _)) if *addon > id)) {
            let (addon, value) = row?;
            if addon == id {
                values.push(value);
            }
        }
        Ok(values)
    }
}

/// Reads add-ons by one scan a table, all in add-on order: all of them, or the one with `id`. `each` says whether to go on.
fn scan_addons(connection: &Connection, id: Option<i64>, each: &mut dyn FnMut(Addon) -> bool) -> Result<()> {
    let filter = |column: &str| if id.is_some() { format!("WHERE {column} = ?1") } else { String::new() };
    // In the order of each table's primary key, which begins with addon_id: this costs no sorting.
    let select = |columns: &str, table: &str, order: &str| {
        connection
            .prepare_cached(&format!("SELECT addon_id, {columns} FROM {table} {} ORDER BY addon_id, {order}", filter("addon_id")))
    };
    let mut addon_rows = connection.prepare_cached(&format!(
        "SELECT id, guid, slug, addon.kind, status, default_locale, licence, weekly_users, downloads, added, updated, \
         recommended, rating_system, stars_1, stars_2, stars_3, stars_4, stars_5, hash, media.kind, width, height \
         FROM addon LEFT JOIN media ON hash = icon {} ORDER BY id",
        filter("id")
    ))?;
    let mut text_rows = select(&format!("owner, field, {TEXT_COLUMNS}"), "addon_text", "owner, field, locale")?;
    let mut fact_rows = select("field, key, value", "addon_fact", "field, position, key, value")?;
    let mut screenshot_rows = connection.prepare_cached(&format!(
        "SELECT addon_id, url, hash, kind, width, height FROM screenshot LEFT JOIN media ON hash = media {} \
         ORDER BY addon_id, position",
        filter("addon_id")
    ))?;
    let mut version_rows = select("number, released, blocked, licence, source", "version", "position")?;
    let mut file_rows = select("version, platform, url, size, digest, signature", "file", "version, position")?;
    let mut compatibility_rows = select("version, application, min, max", "compatibility", "version, position")?;
    let mut permission_rows = select("version, name", "permission", "version, position")?;
    let mut review_rows = select("key, author, profile, rating, version, created, locale, helpful", "review", "key")?;
    let mut reply_rows = select("review, author, profile, created, locale", "reply", "review, position")?;
    let mut decision_rows = select("key, outcome, decided, actor, profile, version, locale, about, policies", "decision", "key")?;
    let mut thread_rows = select("key, kind, locked, answer", "thread", "key")?;
    let mut usage_rows = select("month, users, downloads", "usage", "month")?;
    let mut post_rows = select("thread, key, parent, author, profile, created, locale", "post", "thread, key")?;

    let mut addons = Scan::new(&mut addon_rows, id, |row| {
        Ok(Addon {
            guid: get(row, 1)?,
            slug: get(row, 2)?,
            kind: get(row, 3)?,
            status: get(row, 4)?,
            default_locale: get(row, 5)?,
            licence: get(row, 6)?,
            weekly_users: count(row, 7)?,
            downloads: count(row, 8)?,
            added: get(row, 9)?,
            updated: get(row, 10)?,
            recommended: get(row, 11)?,
            content_rating: get::<Option<String>>(row, 12)?.map(|system| ContentRating { system, answers: Vec::new() }),
            ratings: stars(row, 13)?,
            icon: media(row, 18)?,
            ..Addon::default()
        })
    })?;
    let mut texts = Scan::new(&mut text_rows, id, |row| Ok((get::<String>(row, 1)?, get::<String>(row, 2)?, text(row, 3)?)))?;
    let mut facts =
        Scan::new(&mut fact_rows, id, |row| Ok((get::<String>(row, 1)?, get::<String>(row, 2)?, get::<String>(row, 3)?)))?;
    let mut screenshots = Scan::new(&mut screenshot_rows, id, |row| {
        Ok(Screenshot { url: get(row, 1)?, media: media(row, 2)?, caption: Texts::default() })
    })?;
    let mut versions = Scan::new(&mut version_rows, id, |row| {
        Ok(Version {
            number: get(row, 1)?,
            released: get(row, 2)?,
            blocked: get(row, 3)?,
            licence: get(row, 4)?,
            source: get(row, 5)?,
            ..Version::default()
        })
    })?;
    let mut files = Scan::new(&mut file_rows, id, |row| {
        Ok((
            get::<usize>(row, 1)?,
            File {
                platform: get(row, 2)?,
                url: get(row, 3)?,
                size: count(row, 4)?,
                digest: get(row, 5)?,
                signature: get(row, 6)?,
            },
        ))
    })?;
    let mut compatibility = Scan::new(&mut compatibility_rows, id, |row| {
        Ok((get::<usize>(row, 1)?, Compatibility { application: get(row, 2)?, min: get(row, 3)?, max: get(row, 4)? }))
    })?;
    let mut permissions = Scan::new(&mut permission_rows, id, |row| Ok((get::<usize>(row, 1)?, get::<String>(row, 2)?)))?;
    let mut reviews = Scan::new(&mut review_rows, id, |row| {
        Ok(Review {
            key: get(row, 1)?,
            author: get(row, 2)?,
            profile: get(row, 3)?,
            rating: get(row, 4)?,
            version: get(row, 5)?,
            created: get(row, 6)?,
            locale: get(row, 7)?,
            helpful: count(row, 8)?.unwrap_or_default(),
            ..Review::default()
        })
    })?;
    let mut replies = Scan::new(&mut reply_rows, id, |row| {
        Ok((
            get::<String>(row, 1)?,
            Reply {
                author: get(row, 2)?,
                profile: get(row, 3)?,
                created: get(row, 4)?,
                locale: get(row, 5)?,
                body: Texts::default(),
            },
        ))
    })?;
    let mut decisions = Scan::new(&mut decision_rows, id, |row| {
        Ok(Decision {
            key: get(row, 1)?,
            outcome: get(row, 2)?,
            decided: get(row, 3)?,
            actor: get(row, 4)?,
            profile: get(row, 5)?,
            version: get(row, 6)?,
            locale: get(row, 7)?,
            about: get(row, 8)?,
            policies: get::<String>(row, 9)?.split_whitespace().map(str::to_owned).collect(),
            note: Texts::default(),
        })
    })?;
    let mut threads = Scan::new(&mut thread_rows, id, |row| {
        Ok(Thread { key: get(row, 1)?, kind: get(row, 2)?, locked: get(row, 3)?, answer: get(row, 4)?, ..Thread::default() })
    })?;
    let mut usage = Scan::new(&mut usage_rows, id, |row| {
        Ok(Usage { month: get(row, 1)?, users: count(row, 2)?, downloads: count(row, 3)? })
    })?;
    let mut posts = Scan::new(&mut post_rows, id, |row| {
        Ok((
            get::<String>(row, 1)?,
            Post {
                key: get(row, 2)?,
                parent: get(row, 3)?,
                author: get(row, 4)?,
                profile: get(row, 5)?,
                created: get(row, 6)?,
                locale: get(row, 7)?,
                body: Texts::default(),
            },
        ))
    })?;

    for row in addons.rows.by_ref() {
        let (id, mut addon) = row?;
        addon.screenshots = screenshots.of(id)?;
        addon.versions = versions.of(id)?;
        for (version, file) in files.of(id)? {
            addon.versions.get_mut(version).context("a file of a version that is not there")?.files.push(file);
        }
        for (version, range) in compatibility.of(id)? {
            addon.versions.get_mut(version).context("compatibility of a version that is not there")?.compatibility.push(range);
        }
        for (version, name) in permissions.of(id)? {
            addon.versions.get_mut(version).context("a permission of a version that is not there")?.permissions.push(name);
        }
        addon.reviews = reviews.of(id)?;
        for (review, reply) in replies.of(id)? {
            if let Some(review) = addon.reviews.iter_mut().find(|candidate| candidate.key == review) {
                review.replies.push(reply);
            }
        }
        addon.ledger = decisions.of(id)?;
        addon.threads = threads.of(id)?;
        addon.usage = usage.of(id)?;
        for (thread, post) in posts.of(id)? {
            if let Some(thread) = addon.threads.iter_mut().find(|candidate| candidate.key == thread) {
                thread.posts.push(post);
            }
        }
        for (field, key, value) in facts.of(id)? {
            add_fact(&mut addon, &field, key, value)?;
        }
        for (owner, field, text) in texts.of(id)? {
            // A text whose owner is gone is nobody's: it is never shown.
            if let Some(texts) = text_field(&mut addon, &owner, &field) {
                texts.0.push(text);
            }
        }
        // Stored by key; told as it happened.
        addon.ledger.sort_by(|a, b| (a.decided, &a.key).cmp(&(b.decided, &b.key)));
        if !each(addon) {
            break;
        }
    }
    Ok(())
}

/// SQLite's integers are signed; a negative count (which no importer writes) counts as none.
fn count(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<u64>> {
    Ok(row.get::<_, Option<i64>>(column)?.and_then(|value| u64::try_from(value).ok()))
}

fn stars(row: &Row<'_>, first: usize) -> rusqlite::Result<[u64; 5]> {
    let mut stars = [0; 5];
    for (offset, stars) in stars.iter_mut().enumerate() {
        *stars = count(row, first + offset)?.unwrap_or_default();
    }
    Ok(stars)
}

fn media(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Media>> {
    match row.get::<_, Option<String>>(first)? {
        Some(hash) => {
            Ok(Some(Media { hash, kind: row.get(first + 1)?, width: row.get(first + 2)?, height: row.get(first + 3)? }))
        }
        None => Ok(None),
    }
}

fn add_fact(addon: &mut Addon, field: &str, key: String, value: String) -> Result<()> {
    match field {
        "former-slug" => addon.former_slugs.push(key),
        "author" => addon.authors.push(key),
        "link" => addon.links.push(Link { kind: key, url: value }),
        "category" => addon.categories.push(key),
        "tag" => addon.tags.push(key),
        "extends" => addon.extends.push(key),
        "language" => {
            let share = value.parse().with_context(|| format!("{}: language {key}: share {value:?}", addon.guid))?;
            addon.languages.push((crate::l10n::Tag::parse(&key)?, share));
        }
        "content-rating" => {
            if let Some(rating) = &mut addon.content_rating {
                rating.answers.push((key, value));
            }
        }
        _ => addon.facts.push((key, value)),
    }
    Ok(())
}

/// The texts that an owner path and a field name stand for; the inverse of what `write.rs` stores.
pub fn text_field<'a>(addon: &'a mut Addon, owner: &str, field: &str) -> Option<&'a mut Texts> {
    let (kind, rest) = owner.split_once('/').unwrap_or((owner, ""));
    match (kind, field) {
        ("", "name") => Some(&mut addon.name),
        ("", "summary") => Some(&mut addon.summary),
        ("", "description") => Some(&mut addon.description),
        ("", "keywords") => Some(&mut addon.keywords),
        ("", "privacy-policy") => Some(&mut addon.privacy_policy),
        ("", "eula") => Some(&mut addon.eula),
        ("screenshot", "caption") => addon.screenshots.get_mut(rest.parse::<usize>().ok()?).map(|shot| &mut shot.caption),
        ("version", "notes") => {
            addon.versions.iter_mut().find(|version| version.number == rest).map(|version| &mut version.notes)
        }
        ("decision", "note") => addon.ledger.iter_mut().find(|decision| decision.key == rest).map(|decision| &mut decision.note),
        ("review", "title") => addon.reviews.iter_mut().find(|review| review.key == rest).map(|review| &mut review.title),
        ("review", "body") => match rest.split_once("/reply/") {
            None => addon.reviews.iter_mut().find(|review| review.key == rest).map(|review| &mut review.body),
            Some((key, reply)) => {
                let review = addon.reviews.iter_mut().find(|review| review.key == key)?;
                review.replies.get_mut(reply.parse::<usize>().ok()?).map(|reply| &mut reply.body)
            }
        },
        ("thread", "title") => addon.threads.iter_mut().find(|thread| thread.key == rest).map(|thread| &mut thread.title),
        ("thread", "body") => {
            let (key, post) = rest.split_once("/post/")?;
            let thread = addon.threads.iter_mut().find(|thread| thread.key == key)?;
            thread.posts.iter_mut().find(|candidate| candidate.key == post).map(|post| &mut post.body)
        }
        _ => None,
    }
}

/// Counts in how many texts of listed add-ons each language is found, by kind and by language and script.
pub(super) fn count_coverage(connection: &Connection) -> Result<BTreeMap<(String, String), u64>> {
    let mut counts: BTreeMap<(String, String), u64> = BTreeMap::new();
    let mut add = |field: &'static str, languages: &mut Vec<String>| {
        for language in languages.drain(..).chain([String::new()]) {
            *counts.entry((field.to_owned(), language)).or_default() += 1;
        }
    };
    let mut statement = connection.prepare(
        "SELECT addon_id, owner, field, locale FROM addon_text JOIN addon ON addon.id = addon_id AND status = 'listed' \
         ORDER BY addon_id, owner, field",
    )?;
    let mut rows = statement.query([])?;
    // What is being counted: (add-on, owner, kind of text).
    let mut current: Option<(i64, String, &'static str)> = None;
    let mut languages: Vec<String> = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, owner, field) = (row.get::<_, i64>(0)?, row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?);
        let kind = match (owner.split('/').next().unwrap_or_default(), field) {
            ("", "name") => "name",
            ("", "summary") => "summary",
            ("", "description") => "description",
            ("version", _) => "notes",
            ("screenshot", _) => "caption",
            _ => continue,
        };
        if current.as_ref().is_none_or(|(of, other, known)| *of != id || other != owner || *known != kind)
            && let Some((.., kind)) = current.replace((id, owner.to_owned(), kind))
        {
            add(kind, &mut languages);
        }
        let tag: crate::l10n::Tag = row.get(3)?;
        let language = tag.group();
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if let Some((.., kind)) = current {
        add(kind, &mut languages);
    }
    Ok(counts)
}

fn read_index(connection: &Connection) -> Result<Vec<Index>> {
    let mut addons = connection.prepare(
        "SELECT id, guid, slug, addon.kind, default_locale, weekly_users, added, updated, recommended, \
         stars_1, stars_2, stars_3, stars_4, stars_5, hash, media.kind, width, height \
         FROM addon LEFT JOIN media ON hash = icon WHERE status = 'listed' ORDER BY id",
    )?;
    let mut ratings = connection.prepare(
        "SELECT addon_id, sum(rating <= 1), sum(rating = 2), sum(rating = 3), sum(rating = 4), sum(rating >= 5) \
         FROM review GROUP BY addon_id ORDER BY addon_id",
    )?;
    let mut facts = connection.prepare(
        "SELECT addon_id, field, key FROM addon_fact WHERE field IN ('author', 'category', 'tag', 'former-slug') \
         OR field = 'language' AND CAST(value AS INTEGER) >= 50 ORDER BY addon_id",
    )?;
    let mut ratings = Scan::new(&mut ratings, None, |row| stars(row, 1))?;
    let mut facts = Scan::new(&mut facts, None, |row| Ok((get::<String>(row, 1)?, get::<String>(row, 2)?)))?;
    let count_listed = "SELECT count(*) FROM addon WHERE status = 'listed'";
    let mut index = Vec::with_capacity(connection.query_row(count_listed, [], |row| row.get(0))?);
    let mut names = Names::default();
    let mut rows = addons.query([])?;
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        let [mut authors, mut categories, mut tags, mut former_slugs] = [(); 4].map(|()| Vec::new());
        let mut languages = Vec::new();
        for (field, key) in facts.of(id)? {
            match field.as_str() {
                "author" => &mut authors,
                "category" => &mut categories,
                "tag" => &mut tags,
                "language" => {
                    languages.push(crate::l10n::Tag::parse(&key)?);
                    continue;
                }
                _ => &mut former_slugs,
            }
            .push(names.get(&key));
        }
        let mut entry = Index {
            id,
            guid: row.get(1)?,
            slug: row.get(2)?,
            kind: names.get(row.get_ref(3)?.as_str()?),
            default_locale: row.get(4)?,
            weekly_users: count(row, 5)?,
            added: row.get(6)?,
            updated: row.get(7)?,
            recommended: row.get(8)?,
            ratings: stars(row, 9)?,
            icon: media(row, 14)?.map(Box::new),
            authors: authors.into(),
            categories: categories.into(),
            tags: tags.into(),
            former_slugs: former_slugs.into(),
            languages: languages.into(),
        };
        for reviewed in ratings.of(entry.id)? {
            entry.ratings.iter_mut().zip(reviewed).for_each(|(stars, more)| *stars += more);
        }
        index.push(entry);
    }
    Ok(index)
}

/// Gives equal names one place in memory: many add-ons share few categories and tags.
#[derive(Default)]
struct Names(HashSet<Arc<str>>);

impl Names {
    fn get(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return Arc::clone(known);
        }
        let new: Arc<str> = name.into();
        self.0.insert(Arc::clone(&new));
        new
    }
}

pub(super) fn read_globals(connection: &Connection) -> Result<Globals> {
    let mut texts: HashMap<(String, String, String), Texts> = HashMap::new();
    let mut statement = connection
        .prepare(&format!("SELECT owner, slug, field, {TEXT_COLUMNS} FROM text ORDER BY owner, slug, field, locale"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        texts.entry((row.get(0)?, row.get(1)?, row.get(2)?)).or_default().0.push(text(row, 3)?);
    }
    let mut take = |owner: &str, slug: &str, field: &str| {
        let mut texts = texts.remove(&(owner.to_owned(), slug.to_owned(), field.to_owned())).unwrap_or_default();
        // There are many people, most with one text: room for more would be most of what they take.
        texts.0.shrink_to_fit();
        texts
    };

    let mut globals = Globals::default();
    let mut statement = connection.prepare("SELECT slug, parent FROM category ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        globals.categories.push(Category {
            parent: row.get(1)?,
            name: take("category", &slug, "name"),
            description: take("category", &slug, "description"),
            slug,
        });
    }
    let mut statement = connection.prepare("SELECT slug FROM tag ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        globals.tags.push(Tagging { name: take("tag", &slug, "name"), slug });
    }
    let mut statement = connection.prepare("SELECT slug, homepage, joined, reviewer FROM profile ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        globals.profiles.push(Profile {
            homepage: row.get(1)?,
            joined: row.get(2)?,
            reviewer: row.get(3)?,
            name: take("profile", &slug, "name"),
            biography: take("profile", &slug, "biography"),
            slug,
        });
    }
    globals.profiles.shrink_to_fit();
    let mut statement = connection.prepare("SELECT slug, url FROM licence ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        globals.licences.push(Licence {
            url: row.get(1)?,
            name: take("licence", &id, "name"),
            text: take("licence", &id, "text"),
            id,
        });
    }
    let mut statement = connection.prepare("SELECT slug FROM policy ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        globals.policies.push(Policy { name: take("policy", &slug, "name"), text: take("policy", &slug, "text"), slug });
    }
    let mut statement = connection.prepare("SELECT slug, published, expires FROM announcement ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        globals.announcements.push(Announcement {
            published: row.get(1)?,
            expires: row.get(2)?,
            title: take("announcement", &slug, "title"),
            body: take("announcement", &slug, "body"),
            slug,
        });
    }
    let mut statement = connection
        .prepare("SELECT slug, author, profile, created, locale, state, answerer, answered FROM feedback ORDER BY slug")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        globals.feedback.push(Feedback {
            author: row.get(1)?,
            profile: row.get(2)?,
            created: row.get(3)?,
            locale: row.get(4)?,
            state: row.get(5)?,
            answerer: row.get(6)?,
            answered: row.get(7)?,
            body: take("feedback", &slug, "body"),
            answer: take("feedback", &slug, "answer"),
            slug,
        });
    }
    let mut statement = connection.prepare("SELECT slug, curator, updated FROM collection ORDER BY slug")?;
    let mut rows = statement.query([])?;
    let mut items = connection.prepare("SELECT addon FROM collection_item WHERE slug = ?1 ORDER BY position")?;
    while let Some(row) = rows.next()? {
        let slug: String = row.get(0)?;
        let addons = items.query_map([&slug], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        globals.collections.push(Collection {
            curator: row.get(1)?,
            updated: row.get(2)?,
            name: take("collection", &slug, "name"),
            description: take("collection", &slug, "description"),
            items: addons
                .into_iter()
                .map(|addon| CollectionItem { note: take("collection", &slug, &format!("note/{addon}")), addon })
                .collect(),
            slug,
        });
    }
    Ok(globals)
}
