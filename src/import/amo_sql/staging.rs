//! A dump's rows in a temporary database, so that they can be asked for in whatever order: memory stays flat however large it is.

use std::collections::BTreeMap;
use std::io::BufRead;

use anyhow::{Context, Result};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

use super::dump::{Dump, Row, Value};
use crate::import::Report;

pub struct Staging {
    pub db: Connection,
    /// The columns of each table, in the order of the first row.
    pub tables: BTreeMap<String, Vec<String>>,
    pub rows: BTreeMap<String, u64>,
}

/// More are a mistake, and would be more than SQLite takes.
const COLUMNS_MAX: usize = 500;

/// Columns that nobody outside may see, in any form of the schema: they are not even staged.
pub const PRIVATE: [&str; 12] = [
    "email",
    "password",
    "confirmationcode",
    "notes",
    "ip",
    "ip_address",
    "ipaddress",
    "last_login_ip",
    "last_login_attempt_ip",
    "resetcode",
    "fxa_id",
    "session_data",
];

impl Staging {
    pub fn new() -> Result<Staging> {
        // The empty name is SQLite's temporary database: in memory until it is large, then in a file that is gone when closed.
        let db = Connection::open("").context("a temporary database cannot be made; see TMPDIR")?;
        db.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;")?;
        Ok(Staging { db, tables: BTreeMap::new(), rows: BTreeMap::new() })
    }

    /// Takes all rows of a dump.
    pub fn load(&mut self, input: impl BufRead, name: &str, report: &mut Report) -> Result<Option<crate::catalog::model::Time>> {
        let mut dump = Dump::new(input, name);
        while let Some(row) = dump.row()? {
            self.add(row, name, report)?;
        }
        Ok(dump.completed)
    }

    /// Ends the loading: makes what is looked up quick.
    pub fn finish(&mut self) -> Result<()> {
        for (table, columns) in &self.tables {
            for column in columns.iter().filter(|column| *column == "id" || column.ends_with("_id") || *column == "reply_to") {
                self.db.execute_batch(&format!("CREATE INDEX \"{table}/{column}\" ON \"{table}\" (\"{column}\");"))?;
            }
        }
        Ok(())
    }

    pub(super) fn add(&mut self, row: Row, name: &str, report: &mut Report) -> Result<()> {
        let place = || format!("{name}:{}", row.line);
        if row.columns.is_empty() || row.columns.len() > COLUMNS_MAX || row.table.contains('"') {
            report.leave_out(place(), row.table.to_string(), "a row of a table whose columns the dump does not name");
            return Ok(());
        }
        if row.values.len() != row.columns.len() {
            let reason = format!("a row of {} values, where the table has {} columns", row.values.len(), row.columns.len());
            report.leave_out(place(), row.table.to_string(), reason);
            return Ok(());
        }
        *self.rows.entry(row.table.to_string()).or_default() += 1;
        let kept = row.columns.iter().zip(row.values).filter(|(column, value)| {
            let private = PRIVATE.contains(&column.to_ascii_lowercase().as_str());
            let is_empty = match value {
                Value::Null => true,
                Value::Text(bytes) | Value::Blob(bytes) => bytes.is_empty(),
                Value::Number(_) => false,
            };
            if private && !is_empty {
                report.keep_private(&format!("{}.{column}", row.table));
            }
            !private && !column.contains('"')
        });
        let (names, values): (Vec<String>, Vec<Sql>) =
            kept.map(|(column, value)| (column.to_ascii_lowercase(), sql(value))).unzip();
        // A table of nothing but addresses.
        if names.is_empty() {
            return Ok(());
        }
        let table = &*row.table;
        let known = self.tables.entry(table.to_owned()).or_default();
        if known.is_empty() {
            let columns: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
            self.db.execute_batch(&format!("CREATE TABLE \"{table}\" ({});", columns.join(", ")))?;
            *known = names.clone();
        }
        for new in names.iter().filter(|name| !known.contains(*name)).cloned().collect::<Vec<_>>() {
            self.db.execute_batch(&format!("ALTER TABLE \"{table}\" ADD COLUMN \"{new}\";"))?;
            known.push(new);
        }
        let columns: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let marks = vec!["?"; values.len()].join(", ");
        let mut statement =
            self.db.prepare_cached(&format!("INSERT INTO \"{table}\" ({}) VALUES ({marks})", columns.join(", ")))?;
        statement.execute(params_from_iter(values)).with_context(place)?;
        Ok(())
    }

    /// A column for a query: NULL where this form of the schema lacks it.
    pub fn column(&self, table: &str, column: &str) -> String {
        let known = self.tables.get(table).is_some_and(|columns| columns.iter().any(|known| known == column));
        if known { format!("\"{table}\".\"{column}\"") } else { "NULL".to_owned() }
    }

    pub fn has(&self, table: &str) -> bool {
        self.tables.contains_key(table)
    }
}

fn sql(value: Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Text(bytes) => Sql::Text(decode(bytes)),
        Value::Blob(bytes) => Sql::Blob(bytes),
        Value::Number(number) => match number.parse::<i64>() {
            Ok(number) => Sql::Integer(number),
            Err(_) => number.parse::<f64>().map_or(Sql::Text(number), Sql::Real),
        },
    }
}

/// Text of an old database: UTF-8, or Windows-1252 (which MySQL calls latin1) where it is not; and UTF-8 that was taken for latin1 and
/// stored as UTF-8 once more is taken back.
pub fn decode(bytes: Vec<u8>) -> String {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return encoding_rs::WINDOWS_1252.decode_without_bom_handling(error.as_bytes()).0.into_owned(),
    };
    if text.is_ascii() {
        return text;
    }
    let (again, _, unmappable) = encoding_rs::WINDOWS_1252.encode(&text);
    match String::from_utf8(again.into_owned()) {
        // Whoever writes `Ã¼` means `ü`; pure ASCII would have been returned above.
        Ok(mended) if !unmappable => mended,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_encodings_are_read() {
        assert_eq!(decode(b"Gr\xfc\xdfe \x93x\x94".to_vec()), "Grüße “x”");
        assert_eq!(decode("Grüße".as_bytes().to_vec()), "Grüße");
        assert_eq!(decode("GrÃ¼ÃŸe".as_bytes().to_vec()), "Grüße");
        assert_eq!(decode("日本語".as_bytes().to_vec()), "日本語");
        assert_eq!(decode("æ—¥æœ¬èªž".as_bytes().to_vec()), "日本語");
        assert_eq!(decode("é".as_bytes().to_vec()), "é");
        assert_eq!(decode("naïve – £5".as_bytes().to_vec()), "naïve – £5");
    }
}
