//! Opening a catalog: what it must look like, how an older one is brought up to date, and who keeps the change log.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result, bail};
use rusqlite::{Connection, OpenFlags};

/// "REMO": tells a catalog from any other SQLite file (`PRAGMA application_id`).
const APPLICATION_ID: i32 = 0x5245_4D4F;

/// One step for each `user_version`; the catalog's version is the number of steps applied.
const MIGRATIONS: &[&str] =
    &[include_str!("schema.sql"), include_str!("schema-2.sql"), include_str!("schema-3.sql"), include_str!("schema-4.sql")];

/// Tables that belong to one add-on, by `addon_id`.
const ADDON_TABLES: &[&str] = &[
    "addon_text",
    "addon_fact",
    "screenshot",
    "version",
    "file",
    "compatibility",
    "permission",
    "review",
    "reply",
    "decision",
    "thread",
    "post",
    "usage",
];

/// Tables of shared records, by `slug`.
const SHARED_TABLES: &[&str] = &["category", "tag", "profile", "licence", "policy", "announcement", "collection", "feedback"];

/// Opens a catalog for reading. It is never changed: not even a journal is written beside it.
pub fn open(path: &Path) -> Result<Connection> {
    sniff(path)?;
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .with_context(|| format!("{}: cannot be opened", path.display()))?;
    let version = check(&connection, path)?;
    if version < MIGRATIONS.len() {
        bail!(
            "{}: this catalog has the older format {version} (this Remora reads {}); run any `remora import` on it once to bring it up to date",
            path.display(),
            MIGRATIONS.len()
        );
    }
    connection.pragma_update(None, "cache_size", -4_000)?;
    Ok(connection)
}

/// Opens a catalog that is there for an import. One of an older format stays so until the import's transaction
/// [brings it up to date](bring_up_to_date).
pub fn open_for_import(path: &Path) -> Result<Connection> {
    sniff(path)?;
    let connection = Connection::open(path).with_context(|| format!("{}: cannot be opened", path.display()))?;
    check(&connection, path)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -64_000)?;
    Ok(connection)
}

/// Gives a catalog of an older format the tables of this one, in a transaction of the caller's: an import that fails leaves it as it
/// was.
pub fn bring_up_to_date(transaction: &Connection) -> Result<()> {
    let version: usize = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == MIGRATIONS.len() {
        return Ok(());
    }
    drop_triggers(transaction)?;
    migrate(transaction, version)?;
    Ok(transaction.execute_batch(&change_triggers())?)
}

/// Makes a catalog at a path that nobody reads before [`complete`]. So it needs no journal, and the change log and the
/// foreign keys are seen to once, at the end: that halves the time of a first import.
pub fn create(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path).with_context(|| format!("{}: cannot be made", path.display()))?;
    connection.pragma_update(None, "journal_mode", "OFF")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    prepare(connection).with_context(|| format!("{}: cannot be made", path.display()))
}

/// A catalog in memory: the embedded sample lives in one.
pub fn in_memory() -> Result<Connection> {
    prepare(Connection::open_in_memory()?)
}

fn prepare(connection: Connection) -> Result<Connection> {
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.pragma_update(None, "cache_size", -64_000)?;
    migrate(&connection, 0)?;
    Ok(connection)
}

/// Ends the making of a catalog: checks its references, writes the first change log, and sets the triggers that keep it.
pub fn complete(connection: &Connection) -> Result<()> {
    let orphan: Option<String> =
        connection.prepare("PRAGMA foreign_key_check")?.query_map([], |row| row.get(0))?.next().transpose()?;
    if let Some(table) = orphan {
        bail!("a row of the table {table} belongs to nothing; this is a bug in the importer, please report it");
    }
    connection.execute_batch("INSERT INTO change (kind, key, stamp) SELECT 'addon', id, random() FROM addon ORDER BY id;")?;
    for table in SHARED_TABLES {
        connection.execute_batch(&format!(
            "INSERT INTO change (kind, key, stamp) SELECT '{table}', slug, random() FROM {table} ORDER BY slug;"
        ))?;
    }
    connection.execute_batch(&change_triggers())?;
    Ok(())
}

fn drop_triggers(connection: &Connection) -> Result<()> {
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER \"{}\";", name.replace('"', "\"\"")))?;
    }
    Ok(())
}

/// Applies the steps from `version` on.
fn migrate(connection: &Connection, version: usize) -> Result<()> {
    for step in &MIGRATIONS[version..] {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "user_version", MIGRATIONS.len())?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(())
}

/// Refuses what is no SQLite file at all before SQLite sees it, so that the reason is said in plain words.
fn sniff(path: &Path) -> Result<()> {
    let mut head = [0u8; 16];
    let mut file = File::open(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    if file.metadata().is_ok_and(|meta| meta.is_dir()) {
        bail!("{}: is a folder; a catalog is one file, made by `remora import`", path.display());
    }
    let mut length = 0;
    while length < head.len() {
        match file.read(&mut head[length..]).with_context(|| format!("{}: cannot be read", path.display()))? {
            0 => break,
            read => length += read,
        }
    }
    if length == 0 {
        bail!("{}: is empty; make a catalog with `remora import`", path.display());
    }
    if &head != b"SQLite format 3\0" {
        bail!("{}: is not a catalog (no SQLite file); make one with `remora import`", path.display());
    }
    Ok(())
}

/// Checks the marks of a catalog and gives its version.
fn check(connection: &Connection, path: &Path) -> Result<usize> {
    let damaged = || format!("{}: is damaged; import it anew", path.display());
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).with_context(damaged)?;
    let version: usize = connection.pragma_query_value(None, "user_version", |row| row.get(0)).with_context(damaged)?;
    if application != APPLICATION_ID {
        bail!("{}: is an SQLite file of another program, not a catalog", path.display());
    }
    if version > MIGRATIONS.len() {
        bail!(
            "{}: was written by a newer Remora (format {version}, this one reads {}); update Remora",
            path.display(),
            MIGRATIONS.len()
        );
    }
    // A truncated file passes the marks above; the page count in its header does not lie.
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'table'", [], |row| row.get(0))
        .with_context(damaged)?;
    if version > 0 && tables == 0 {
        bail!("{}: is damaged (no tables); import it anew", path.display());
    }
    Ok(version)
}

/// The triggers that keep the change log: each insert, update and delete names the entity it touched.
///
/// A child row that is written before its add-on logs nothing, because the add-on's own row will.
fn change_triggers() -> String {
    let mut sql = String::new();
    let mut trigger = |table: &str, event: &str, row: &str, kind: &str, key: &str, when: &str| {
        sql += &format!(
            "CREATE TRIGGER {table}_{verb}_{old} AFTER {event} ON {table} {when}\n\
             BEGIN DELETE FROM change WHERE kind = {kind} AND key = {row}.{key}; \
             INSERT INTO change (kind, key, stamp) VALUES ({kind}, {row}.{key}, random()); END;\n",
            verb = event.to_lowercase(),
            old = row.to_lowercase(),
        );
    };
    for (event, row) in [("INSERT", "NEW"), ("UPDATE", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")] {
        trigger("addon", event, row, "'addon'", "id", "");
        for table in ADDON_TABLES {
            let when = format!("WHEN EXISTS (SELECT 1 FROM addon WHERE id = {row}.addon_id)");
            trigger(table, event, row, "'addon'", "addon_id", &when);
        }
        for table in SHARED_TABLES {
            trigger(table, event, row, &format!("'{table}'"), "slug", "");
        }
        trigger("collection_item", event, row, "'collection'", "slug", "");
        trigger("text", event, row, &format!("{row}.owner"), "slug", "");
    }
    sql
}
