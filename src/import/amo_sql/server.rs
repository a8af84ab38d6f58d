//! Reading a database from a running MySQL or MariaDB server, as its dump would have it: row by row, in one state of all tables.
//!
//! The session is set as mysqldump sets its own: UTF-8, times in UTC, no modes. Values come by the text protocol and so are spelled as
//! in a dump. Private columns are never asked for, only whether there is anything in them. The connection is not encrypted: a server
//! on another machine is best reached by a tunnel of SSH.

use std::collections::{BTreeMap, HashMap};
use std::env;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use mysql::consts::ColumnType;
use mysql::prelude::Queryable;
use mysql::{Column, Conn, DriverError, Error, Opts, OptsBuilder};

use super::dump::{Row, Value};
use super::staging::{PRIVATE, Staging};
use crate::catalog::model::Time;
use crate::import::Report;

const SCHEME: &str = "mysql://";

/// What an address is called that cannot be read: any part of it may be a part of the password.
const HIDDEN: &str = "mysql://...";

/// Where the password may stand that is not in the address, as MySQL's own programs have it.
const PASSWORD: &str = "MYSQL_PWD";

/// How long a server may take to answer a connection.
const PATIENCE: Duration = Duration::from_secs(20);

/// The largest row taken, in bytes: the most that a server can be set to send.
const ROW_MAX: usize = 1 << 30;

/// The number of the character set `binary`: what is in it is no text.
const BINARY: u16 = 63;

/// Access denied, for a wrong name or password.
const DENIED: u16 = 1045;

/// The address of a database, where an input is one and no file.
pub fn address(input: &Path) -> Option<&str> {
    input.to_str().filter(|text| text.get(..SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(SCHEME)))
}

/// What messages call the database at an address: neither user nor password is in it.
pub fn name(url: &str) -> String {
    Address::parse(url).map_or_else(|_| HIDDEN.to_owned(), |address| address.name)
}

/// Takes all rows of the database at `mysql://USER:PASSWORD@HOST:PORT/DATABASE`, or with `?socket=PATH` behind it; gives the time of
/// the state that was read.
///
/// # Errors
/// An address that is none; a server that cannot be reached, refuses or breaks off. They name the server and the table, never the
/// password.
pub fn load(url: &str, staging: &mut Staging, report: &mut Report) -> Result<Option<Time>> {
    let Address { options, name } = Address::parse(url)?;
    let loaded = read(options, &name, staging, report);
    loaded.context(name)
}

/// An address in its parts. It is not to be printed: the options hold the password.
struct Address {
    options: Opts,
    name: String,
}

impl Address {
    fn parse(url: &str) -> Result<Address> {
        let authority = url.get(SCHEME.len()..).unwrap_or_default();
        // Read on, half of such a password would be the host's name.
        if authority.split_once(['/', '?', '#']).is_some_and(|(_, rest)| rest.contains('@')) {
            bail!("{HIDDEN}: an @ comes too late; within a name or password write / as %2F, ? as %3F, # as %23 and @ as %40");
        }
        let options = Opts::from_url(url).map_err(|error| anyhow!("{HIDDEN}: {error}"))?;
        let host = options.get_ip_or_hostname().into_owned();
        let Some(database) = options.get_db_name() else {
            bail!("{SCHEME}{host}: which database? {SCHEME}USER:PASSWORD@HOST/DATABASE");
        };
        let name = match options.get_socket() {
            Some(socket) => format!("{SCHEME}{host}/{database}?socket={socket}"),
            None => format!("{SCHEME}{host}:{}/{database}", options.get_tcp_port()),
        };
        let name = name.replace(char::is_control, "\u{fffd}");
        Ok(Address { options, name })
    }

    /// The options with what is the same for every database.
    fn complete(options: Opts) -> OptsBuilder {
        let password = options.get_pass().map(str::to_owned).or_else(|| env::var(PASSWORD).ok());
        OptsBuilder::from_opts(options)
            .pass(password)
            // Whoever names a port wants that server, not the one whose socket lies where it says.
            .prefer_socket(false)
            .connect_attrs(None::<HashMap<String, String>>)
            .max_allowed_packet(Some(ROW_MAX))
            .tcp_connect_timeout(Some(PATIENCE))
    }
}

/// A table as the server describes it.
#[derive(Default)]
struct Table {
    engine: String,
    columns: Vec<String>,
    /// The columns of its primary key.
    key: Vec<String>,
}

fn read(options: Opts, name: &str, staging: &mut Staging, report: &mut Report) -> Result<Option<Time>> {
    let mut server = Conn::new(Address::complete(options)).map_err(plain)?;
    begin(&mut server).map_err(plain)?;
    let now = texts(&mut server, "SELECT UTC_TIMESTAMP()")?;
    let now = now.first().and_then(|row| row.first()).and_then(|now| crate::import::time::time(&now.replacen(' ', "T", 1)));
    let tables = tables(&mut server).context("its tables cannot be listed")?;
    server.query_drop("SAVEPOINT remora").map_err(plain)?;
    for (of, table) in &tables {
        if !table.engine.eq_ignore_ascii_case("InnoDB") {
            report.warn(format!("tables kept by {}, which has no snapshots: nobody may write while they are read", table.engine));
        }
        load_table(&mut server, name, of, table, staging, report).with_context(|| format!("table {of}"))?;
        // Gives the table free for whoever wants to alter it; the state that is read stays.
        server.query_drop("ROLLBACK TO SAVEPOINT remora").map_err(plain)?;
    }
    Ok(now)
}

/// Sets the session as mysqldump does, and holds one state of all tables.
fn begin(server: &mut Conn) -> mysql::Result<()> {
    // Servers of before 2010 know only the shorter UTF-8.
    server.query_drop("SET NAMES utf8mb4").or_else(|_| server.query_drop("SET NAMES utf8"))?;
    server.query_drop("SET SESSION sql_mode = '', SESSION time_zone = '+00:00', SESSION net_write_timeout = 86400")?;
    server.query_drop("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")?;
    // READ ONLY came with MySQL 5.6 and MariaDB 10.0.
    server
        .query_drop("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
        .or_else(|_| server.query_drop("START TRANSACTION WITH CONSISTENT SNAPSHOT"))
}

/// The tables that hold rows of their own, with those columns that this user may see.
fn tables(server: &mut Conn) -> Result<BTreeMap<String, Table>> {
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    let found = texts(
        server,
        "SELECT TABLE_NAME, ENGINE FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() \
         AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED')",
    )?;
    for row in found {
        if let [table, engine] = &row[..] {
            tables.entry(table.clone()).or_default().engine.clone_from(engine);
        }
    }
    let found = texts(
        server,
        "SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() \
         ORDER BY TABLE_NAME, ORDINAL_POSITION",
    )?;
    for row in found {
        if let [table, column] = &row[..]
            && let Some(table) = tables.get_mut(table)
        {
            table.columns.push(column.clone());
        }
    }
    let found = texts(
        server,
        "SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() \
         AND INDEX_NAME = 'PRIMARY' ORDER BY TABLE_NAME, SEQ_IN_INDEX",
    )?;
    for row in found {
        if let [table, column] = &row[..]
            && let Some(table) = tables.get_mut(table)
        {
            table.key.push(column.clone());
        }
    }
    Ok(tables)
}

/// Takes a table's rows, and counts what is private in it. `of` is the table's name.
fn load_table(server: &mut Conn, name: &str, of: &str, table: &Table, staging: &mut Staging, report: &mut Report) -> Result<()> {
    let (private, public): (Vec<&String>, Vec<&String>) =
        table.columns.iter().partition(|column| PRIVATE.contains(&column.to_ascii_lowercase().as_str()));
    if !private.is_empty() {
        // Zero is something, blanks are something: only NULL and '' are nothing.
        let counts = list(&private, |column| format!("COUNT(NULLIF(LENGTH({}), 0))", quoted(column)));
        let counts = texts(server, &format!("SELECT {counts} FROM {}", quoted(of)))?;
        for (column, count) in private.iter().zip(counts.into_iter().flatten()) {
            let count: u64 = count.parse().unwrap_or_default();
            if count > 0 {
                *report.private.entry(format!("{of}.{column}")).or_default() += count;
            }
        }
    }
    if public.is_empty() {
        return Ok(());
    }
    // A dump's order: InnoDB keeps rows by their primary key, and a shorter index must not stand in for it; other engines keep them
    // as they came.
    let by_key = table.engine.eq_ignore_ascii_case("InnoDB")
        && !table.key.is_empty()
        && table.key.iter().all(|column| public.contains(&column));
    let order = match by_key {
        true => format!(" ORDER BY {}", list(&table.key.iter().collect::<Vec<_>>(), quoted)),
        false => String::new(),
    };
    let query = format!("SELECT {} FROM {}{order}", list(&public, quoted), quoted(of));
    let columns: Arc<[String]> = public.into_iter().cloned().collect();
    let place = format!("{name}/{of}");
    let of: Arc<str> = of.into();
    let rows = server.query_iter(query).map_err(plain)?;
    let kinds: Vec<Kind> = rows.columns().as_ref().iter().map(Kind::of).collect();
    // What a dump's line is to a dump's row, its number is to this one.
    for (line, row) in (1..).zip(rows) {
        let values = row.map_err(plain)?.unwrap().into_iter().zip(&kinds).map(|(value, kind)| kind.value(value)).collect();
        staging.add(Row { table: of.clone(), columns: columns.clone(), values, line }, &place, report)?;
    }
    Ok(())
}

/// How a column's values are written in a dump.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Text,
    Blob,
    Number,
    /// As many bits as the column has, in bytes.
    Bits,
}

impl Kind {
    fn of(column: &Column) -> Kind {
        match column.column_type() {
            ColumnType::MYSQL_TYPE_BIT => Kind::Bits,
            ColumnType::MYSQL_TYPE_GEOMETRY | ColumnType::MYSQL_TYPE_VECTOR => Kind::Blob,
            // TEXT is sent as a blob too; only its character set tells.
            ColumnType::MYSQL_TYPE_TINY_BLOB
            | ColumnType::MYSQL_TYPE_MEDIUM_BLOB
            | ColumnType::MYSQL_TYPE_LONG_BLOB
            | ColumnType::MYSQL_TYPE_BLOB
            | ColumnType::MYSQL_TYPE_VARCHAR
            | ColumnType::MYSQL_TYPE_VAR_STRING
            | ColumnType::MYSQL_TYPE_STRING
                if column.character_set() == BINARY =>
            {
                Kind::Blob
            }
            number if number.is_numeric_type() => Kind::Number,
            // Dates and times, `0000-00-00` among them, come as they stand in a dump.
            _ => Kind::Text,
        }
    }

    fn value(self, value: mysql::Value) -> Value {
        // The text protocol sends nothing but bytes and NULL.
        let mysql::Value::Bytes(bytes) = value else { return Value::Null };
        match self {
            Kind::Text => Value::Text(bytes),
            Kind::Blob => Value::Blob(bytes),
            Kind::Number => Value::Number(String::from_utf8_lossy(&bytes).into_owned()),
            Kind::Bits => Value::Number(bytes.iter().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte)).to_string()),
        }
    }
}

/// All rows of a short answer, as texts; NULL is the empty one.
fn texts(server: &mut Conn, query: &str) -> Result<Vec<Vec<String>>> {
    let text = |value: mysql::Value| match value {
        mysql::Value::Bytes(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        _ => String::new(),
    };
    let rows = server.query_iter(query).map_err(plain)?;
    rows.map(|row| Ok(row.map_err(plain)?.unwrap().into_iter().map(text).collect())).collect()
}

/// A name in a query, whatever it is.
fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

fn list(names: &[&String], each: impl Fn(&str) -> String) -> String {
    names.iter().map(|name| each(name)).collect::<Vec<_>>().join(", ")
}

/// What went wrong, in one line; the caller says where.
fn plain(error: Error) -> anyhow::Error {
    let words = match error {
        Error::MySqlError(error) if error.code == DENIED => {
            format!("{}; the password goes into the address or into {PASSWORD}", error.message)
        }
        Error::MySqlError(error) => format!("{} (the server's error {})", error.message, error.code),
        Error::DriverError(DriverError::CouldNotConnect(Some((_, reason, _)))) => format!("no server answers: {reason}"),
        Error::DriverError(DriverError::ConnectTimeout) => {
            format!("no server answers within {} seconds", PATIENCE.as_secs())
        }
        Error::DriverError(error) => error.to_string(),
        Error::IoError(error) => format!("the connection broke: {error}"),
        Error::CodecError(error) => format!("the connection broke: {error}"),
        error => error.to_string(),
    };
    anyhow!(words.replace(char::is_control, " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_named_without_user_and_password() {
        for (url, expected) in [
            ("mysql://user:secret@gallery.example/amo", "mysql://gallery.example:3306/amo"),
            ("MySQL://user:secret@127.0.0.1:3307/amo", "mysql://127.0.0.1:3307/amo"),
            ("mysql://user:sec%2Fret@[::1]:3307/a%20b", "mysql://[::1]:3307/a b"),
            ("mysql://secret@localhost/amo?socket=/run/mysqld.sock", "mysql://localhost/amo?socket=/run/mysqld.sock"),
            ("mysql://user:12/secret@gallery.example/amo", HIDDEN),
            ("mysql://user:12#secret@gallery.example/amo", HIDDEN),
            ("mysql://user:secret@gallery.example", HIDDEN),
            ("mysql://user:secret@gallery.example:port/amo", HIDDEN),
        ] {
            assert_eq!(address(Path::new(url)), Some(url));
            assert_eq!(name(url), expected);
            if let Err(error) = Address::parse(url) {
                let error = format!("{error:#}");
                assert!(!error.contains("secret") && !error.contains("user:"), "{url}: {error}");
            }
        }
        for file in ["dump.sql", "mysql", "mysql:/dump.sql", "./mysql://dump", "mysql😀://"] {
            assert_eq!(address(Path::new(file)), None, "{file}");
        }
    }

    #[test]
    fn columns_are_what_they_are_in_dumps() {
        let kind = |of, set| Kind::of(&Column::new(of).with_character_set(set));
        for (of, set, expected) in [
            (ColumnType::MYSQL_TYPE_LONG, BINARY, Kind::Number),
            (ColumnType::MYSQL_TYPE_NEWDECIMAL, BINARY, Kind::Number),
            (ColumnType::MYSQL_TYPE_YEAR, BINARY, Kind::Number),
            (ColumnType::MYSQL_TYPE_DATETIME, BINARY, Kind::Text),
            (ColumnType::MYSQL_TYPE_TIMESTAMP, BINARY, Kind::Text),
            (ColumnType::MYSQL_TYPE_JSON, BINARY, Kind::Text),
            (ColumnType::MYSQL_TYPE_BLOB, BINARY, Kind::Blob),
            (ColumnType::MYSQL_TYPE_BLOB, 45, Kind::Text),
            (ColumnType::MYSQL_TYPE_VAR_STRING, BINARY, Kind::Blob),
            (ColumnType::MYSQL_TYPE_STRING, 45, Kind::Text),
            (ColumnType::MYSQL_TYPE_BIT, BINARY, Kind::Bits),
        ] {
            assert_eq!(kind(of, set), expected, "{of:?} {set}");
        }
        assert_eq!(Kind::Bits.value(mysql::Value::Bytes(vec![10, 1])), Value::Number("2561".into()));
        assert_eq!(Kind::Number.value(mysql::Value::NULL), Value::Null);
    }

    #[test]
    fn names_cannot_leave_their_quotes() {
        assert_eq!(quoted("odd `name"), "`odd ``name`");
    }
}
