//! What lies over a catalog's texts when it is read: people's translations from a file beside it, and pseudo-locales.
//!
//! Both are views that stand before the catalog's tables of texts in every query, so that whoever reads a text reads it with
//! them, and nobody has to think of them. The catalog itself is not changed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags, params};

use super::model::Format;
use crate::l10n::{Pseudo, Tag};

/// "REMT": tells it from a catalog.
const APPLICATION_ID: i32 = 0x5245_4D54;

const FORMAT: i32 = 1;

/// What is laid over a catalog.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// A file of translations.
    pub overlay: Option<PathBuf>,
    /// Pseudo-locales among the site's.
    pub pseudo: Vec<Tag>,
    /// Takes down which text got which mark, where texts are to be marked.
    pub marks: Option<Marks>,
}

/// The texts that were marked, shared with whoever reads the pages.
pub type Marks = Arc<Mutex<MarkList>>;

/// Texts with marks, by number: what each belongs to, and its field.
#[derive(Debug, Default)]
pub struct MarkList {
    pub texts: Vec<(Place, String)>,
    numbers: HashMap<(Place, String), u32>,
}

impl Layers {
    /// The translations beside a catalog, where there are any, and the pseudo-locales among these.
    pub fn new(overlay: Option<PathBuf>, locales: &[Tag]) -> Layers {
        let pseudo = locales.iter().copied().filter(|tag| Pseudo::of(*tag).is_some()).collect();
        Layers { overlay: overlay.filter(|path| path.exists()), pseudo, marks: None }
    }

    fn is_empty(&self) -> bool {
        self.overlay.is_none() && self.pseudo.is_empty() && self.marks.is_none()
    }
}

/// Where a catalog's translations are: `catalog.db` has `catalog.overlay.db`.
#[must_use]
pub fn beside(catalog: &Path) -> PathBuf {
    catalog.with_extension("overlay.db")
}

/// What a text belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// An add-on's key, and the owner within it: `` for the add-on itself, `version/1.2`, `review/KEY`.
    Addon(i64, String),
    /// A shared record: its table (`category`, `policy`) and slug.
    Shared(String, String),
}

/// One translation as it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub place: Place,
    pub field: String,
    pub locale: Tag,
    pub raw: String,
    pub format: Format,
    pub translator: Option<String>,
    /// The text that was translated, and its language.
    pub source: String,
    pub source_locale: Tag,
    /// What the catalog says in this language, if anything.
    pub replaced: Option<String>,
}

/// Why a translation of the overlay is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lapse {
    /// The source changed, or is gone.
    Outdated,
    /// The catalog has another text of its own in this language now.
    Conflict,
}

/// A translation of the overlay that is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lapsed {
    pub place: Place,
    pub field: String,
    pub locale: Tag,
    pub raw: String,
    pub why: Lapse,
}

/// A file of translations that is open for writing.
pub struct Overlay {
    connection: Connection,
    path: PathBuf,
}

/// Tells two states of a text apart.
fn text_hash(text: &str) -> i64 {
    xxhash_rust::xxh3::xxh3_64(text.as_bytes()) as i64
}

impl Overlay {
    /// Opens the file, or makes it.
    pub fn open(path: &Path) -> Result<Overlay> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection =
            Connection::open_with_flags(path, flags).with_context(|| format!("{}: cannot be opened", path.display()))?;
        let begin = || -> Result<bool> {
            connection.busy_timeout(std::time::Duration::from_secs(5))?;
            let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            if tables == 0 {
                let schema = include_str!("overlay.sql");
                connection.execute_batch(&format!(
                    "BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT}; {schema} COMMIT;"
                ))?;
            }
            check(&connection, "main")
        };
        match begin() {
            Ok(true) => Ok(Overlay { connection, path: path.to_owned() }),
            Ok(false) => bail!("{}: is no file of translations that this Remora can write; name another", path.display()),
            Err(error) => Err(error.context(format!("{}: cannot be opened as a file of translations", path.display()))),
        }
    }

    /// Writes translations, all of them or none. One that is there already in this language is replaced.
    pub fn put(&mut self, translations: &[Translation]) -> Result<()> {
        let mut write = || -> rusqlite::Result<()> {
            let transaction = self.connection.transaction()?;
            for Translation { place, field, locale, raw, format, translator, source, source_locale, replaced } in translations {
                let replaced = replaced.as_deref().map(text_hash);
                let source = text_hash(source);
                match place {
                    Place::Addon(id, owner) => transaction
                        .prepare_cached(
                            "INSERT OR REPLACE INTO addon_text VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, random())",
                        )?
                        .execute(params![id, owner, field, locale, raw, format, translator, source_locale, source, replaced])?,
                    Place::Shared(owner, slug) => transaction
                        .prepare_cached("INSERT OR REPLACE INTO text VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, random())")?
                        .execute(params![owner, slug, field, locale, raw, format, translator, source_locale, source, replaced])?,
                };
            }
            transaction.commit()
        };
        write().with_context(|| format!("{}: cannot be written; it is as it was", self.path.display()))
    }
}

/// Whether a database of this connection is a file of translations that this program knows.
fn check(connection: &Connection, schema: &str) -> Result<bool> {
    let application: i32 = connection.pragma_query_value(Some(schema), "application_id", |row| row.get(0))?;
    let version: i32 = connection.pragma_query_value(Some(schema), "user_version", |row| row.get(0))?;
    Ok(application == APPLICATION_ID && version == FORMAT)
}

/// Lays them over a catalog that is open. Whether there is anything.
pub(super) fn lay(connection: &Connection, layers: &Layers) -> Result<bool> {
    if layers.is_empty() {
        return Ok(false);
    }
    connection.create_scalar_function(
        "text_hash",
        1,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
        |context| {
            // Of what has no translations there is nothing to tell apart.
            Ok(match context.get_raw(0) {
                rusqlite::types::ValueRef::Null => None,
                value => Some(text_hash(value.as_str()?)),
            })
        },
    )?;
    connection.create_scalar_function(
        "pseudo",
        2,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
        |context| {
            let tag: Tag = context.get(0)?;
            let raw = context.get_raw(1).as_str()?;
            Ok(Pseudo::of(tag).map_or_else(|| raw.to_owned(), |pseudo| pseudo.text(raw)))
        },
    )?;
    if let Some(marks) = layers.marks.clone() {
        let flags = FunctionFlags::SQLITE_UTF8;
        connection.create_scalar_function("mark", 5, flags, move |context| {
            let place = match context.get::<String>(0)?.as_str() {
                "addon_text" => Place::Addon(context.get(1)?, context.get(2)?),
                _ => Place::Shared(context.get(1)?, context.get(2)?),
            };
            Ok(marked(&marks, place, context.get(3)?, context.get(4)?))
        })?;
    }
    if let Some(path) = &layers.overlay {
        let text = path.to_str().with_context(|| format!("{}: the path is not UTF-8", path.display()))?;
        connection
            .execute("ATTACH ?1 AS overlay", [text])
            .and_then(|_| connection.query_row("SELECT count(*) FROM overlay.sqlite_schema", [], |row| row.get::<_, i64>(0)))
            .with_context(|| format!("{}: cannot be opened as a file of translations", path.display()))?;
        if !check(connection, "overlay")? {
            bail!("{}: is no file of translations that this Remora can read; name another with --overlay", path.display());
        }
    }
    let tables = [("addon_text", ["addon_id", "owner", "field"]), ("text", ["owner", "slug", "field"])];
    for (table, key) in tables {
        let view = view(table, key, layers);
        connection.execute_batch(&view).with_context(|| format!("the translations cannot be laid over the table {table}"))?;
    }
    if layers.overlay.is_some() {
        connection.execute_batch(
            "CREATE TEMP VIEW change AS SELECT seq, kind, key, (stamp >> 1) + coalesce(CASE kind \
             WHEN 'addon' THEN (SELECT text_hash(group_concat(o.stamp)) >> 1 FROM overlay.addon_text AS o WHERE o.addon_id = key) \
             ELSE (SELECT text_hash(group_concat(o.stamp)) >> 1 FROM overlay.text AS o WHERE o.owner = kind AND o.slug = key) \
             END, 0) AS stamp FROM main.change",
        )?;
    }
    Ok(true)
}

/// A text with its mark at its end: there it changes neither the order of names nor what markup means.
fn marked(marks: &Mutex<MarkList>, place: Place, field: String, raw: String) -> String {
    let Some(end) = crate::l10n::last_letter(&raw) else { return raw };
    let mut marks = marks.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (place, field);
    let known = marks.numbers.get(&key).copied();
    let number = known.unwrap_or(marks.texts.len() as u32);
    let Some(mark) = char::from_u32(crate::l10n::MARK_TEXT + number).filter(|_| number < crate::l10n::MARKS) else { return raw };
    if known.is_none() {
        marks.texts.push(key.clone());
        marks.numbers.insert(key, number);
    }
    format!("{}{mark}{}", &raw[..end], &raw[end..])
}

/// Rows of both tables that are of the same text.
fn same(left: &str, right: &str, key: [&str; 3]) -> String {
    key.map(|column| format!("{left}.{column} = {right}.{column}")).join(" AND ")
}

/// Whether a translation `o` of the overlay still belongs to its source.
fn is_fresh(table: &str, key: [&str; 3]) -> String {
    format!(
        "EXISTS (SELECT 1 FROM main.{table} AS s WHERE {} AND s.locale = o.source_locale AND text_hash(s.raw) = o.source_hash)",
        same("s", "o", key)
    )
}

/// Whether the catalog still says in its language what it said then.
fn is_unopposed(table: &str, key: [&str; 3]) -> String {
    format!(
        "o.replaced IS (SELECT text_hash(m.raw) FROM main.{table} AS m WHERE {} AND m.locale = o.locale)",
        same("m", "o", key)
    )
}

fn view(table: &str, key: [&str; 3], layers: &Layers) -> String {
    let columns = key.join(", ");
    let head = format!("CREATE TEMP VIEW {table} AS ");
    let mut sql = format!("SELECT {columns}, locale, raw, format, original_tag, translator FROM main.{table} AS t");
    if layers.overlay.is_some() {
        let current = format!("{} AND {}", is_fresh(table, key), is_unopposed(table, key));
        sql += &format!(
            " WHERE NOT EXISTS (SELECT 1 FROM overlay.{table} AS o WHERE {} AND o.locale = t.locale AND {current}) \
             UNION ALL SELECT {columns}, locale, raw, format, NULL, translator FROM overlay.{table} AS o WHERE {current}",
            same("o", "t", key)
        );
    }
    for tag in &layers.pseudo {
        // Of a text's languages the record's own, else English, else the first; the longest for the pseudo-locale of long texts.
        let order = match (Pseudo::of(*tag), table) {
            (Some(Pseudo::Longest), _) => "length(u.raw) DESC, u.locale".to_owned(),
            (_, "addon_text") => {
                "u.locale <> coalesce((SELECT a.default_locale FROM main.addon AS a WHERE a.id = u.addon_id), ''), \
                 u.locale NOT LIKE 'en%', u.locale"
                    .to_owned()
            }
            _ => "u.locale NOT LIKE 'en%', u.locale".to_owned(),
        };
        sql += &format!(
            " UNION ALL SELECT {columns}, '{tag}', pseudo('{tag}', raw), format, NULL, NULL FROM main.{table} AS t WHERE t.locale = \
             (SELECT u.locale FROM main.{table} AS u WHERE {} ORDER BY {order} LIMIT 1)",
            same("u", "t", key)
        );
    }
    if layers.marks.is_some() {
        let [first, second, field] = key;
        sql = format!(
            "SELECT {columns}, locale, mark('{table}', {first}, {second}, {field}, raw) AS raw, format, original_tag, translator FROM ({sql})"
        );
    }
    head + &sql
}

/// The translations that are not shown, in the order of their keys.
pub(super) fn lapsed(connection: &Connection) -> Result<Vec<Lapsed>> {
    let mut found = Vec::new();
    let addon = ("addon_text", ["addon_id", "owner", "field"]);
    let shared = ("text", ["owner", "slug", "field"]);
    for (table, key) in [addon, shared] {
        let columns = key.join(", ");
        let (fresh, unopposed) = (is_fresh(table, key), is_unopposed(table, key));
        let mut statement = connection.prepare(&format!(
            "SELECT {columns}, locale, raw, {fresh} FROM overlay.{table} AS o WHERE NOT ({fresh} AND {unopposed}) ORDER BY {columns}, locale"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let place = match table {
                "addon_text" => Place::Addon(row.get(0)?, row.get(1)?),
                _ => Place::Shared(row.get(0)?, row.get(1)?),
            };
            let why = if row.get(5)? { Lapse::Conflict } else { Lapse::Outdated };
            found.push(Lapsed { place, field: row.get(2)?, locale: row.get(3)?, raw: row.get(4)?, why });
        }
    }
    Ok(found)
}
