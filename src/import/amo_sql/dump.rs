//! Reading a MySQL dump as a stream: what mysqldump, MariaDB's dump and phpMyAdmin write, row by row, without a server.
//!
//! Only rows and the names of columns are taken; every other statement is passed over, its strings and comments respected. The
//! grammar is that of MySQL's reference manual: "Literal Values" and "Comments".

use std::collections::HashMap;
use std::io::{BufRead, ErrorKind};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};

/// The largest value taken: what a server would have sent by default (`max_allowed_packet`). A larger one is a damaged dump.
const VALUE_MAX: usize = 64 << 20;

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    /// As the dump has it, escapes resolved; in whatever encoding the dump is.
    Text(Vec<u8>),
    /// Written in hexadecimal, or marked as binary.
    Blob(Vec<u8>),
    Number(String),
}

/// A row of a table.
#[derive(Debug, PartialEq)]
pub struct Row {
    pub table: Arc<str>,
    /// Empty where the dump names no columns.
    pub columns: Arc<[String]>,
    pub values: Vec<Value>,
    pub line: u64,
}

/// Something between values.
#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Value(Value),
    Sign(u8),
}

/// A table's columns, and what their values are.
type Shape = (Arc<[String]>, Arc<[Kind]>);

/// The statement whose rows are being read: its table, and that table's shape.
type Insert = (Arc<str>, Arc<[String]>, Arc<[Kind]>);

pub struct Dump<R> {
    input: R,
    name: String,
    line: u64,
    /// When the dump was made, where it says so.
    pub completed: Option<crate::catalog::model::Time>,
    /// Inside `/*! ... */`, whose content is for MySQL to read.
    conditional: bool,
    /// One token that was looked at.
    next: Option<Token>,
    /// The columns of tables, from their `CREATE TABLE`.
    tables: HashMap<Arc<str>, Shape>,
    /// The `INSERT` whose rows are being read.
    insert: Option<Insert>,
}

/// What a column's type says of values that are written as strings: mysqldump writes bytes so, unless it is told `--hex-blob`.
#[derive(Clone, Copy, Default)]
enum Kind {
    #[default]
    AsWritten,
    Bytes,
    /// `bit(8)`, of which a string holds the bytes.
    Bits,
}

impl Kind {
    /// By the first word of a column's type.
    fn of(word: &str) -> Kind {
        match word.to_ascii_lowercase().as_str() {
            "tinyblob" | "blob" | "mediumblob" | "longblob" | "binary" | "varbinary" => Kind::Bytes,
            "bit" => Kind::Bits,
            _ => Kind::AsWritten,
        }
    }

    fn value(self, value: Value) -> Value {
        match (self, value) {
            (Kind::Bytes, Value::Text(bytes)) => Value::Blob(bytes),
            (Kind::Bits, Value::Text(bytes) | Value::Blob(bytes)) => {
                Value::Number(bytes.iter().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte)).to_string())
            }
            (_, value) => value,
        }
    }
}

impl<R: BufRead> Dump<R> {
    /// `name` is for messages.
    pub fn new(input: R, name: &str) -> Dump<R> {
        Dump {
            input,
            name: name.to_owned(),
            line: 1,
            completed: None,
            conditional: false,
            next: None,
            tables: HashMap::new(),
            insert: None,
        }
    }

    /// The next row; none at the end of the dump.
    pub fn row(&mut self) -> Result<Option<Row>> {
        loop {
            let row = match &self.insert {
                Some(_) => self.values(),
                None => match self.statement() {
                    Ok(true) => continue,
                    Ok(false) => return Ok(None),
                    Err(error) => Err(error),
                },
            };
            if let Some(row) = row.with_context(|| format!("{}:{}", self.name, self.line))? {
                return Ok(Some(row));
            }
        }
    }

    /// Reads a statement up to its rows, or to its end. False at the end of the dump.
    fn statement(&mut self) -> Result<bool> {
        let Some(first) = self.token()? else { return Ok(false) };
        match &first {
            Token::Word(word) if word.eq_ignore_ascii_case("insert") || word.eq_ignore_ascii_case("replace") => self.insert()?,
            Token::Word(word) if word.eq_ignore_ascii_case("create") => self.create()?,
            // Triggers and routines hold semicolons: the client's own statement says what ends them.
            Token::Word(word) if word.eq_ignore_ascii_case("delimiter") => self.delimiter()?,
            Token::Sign(b';') => {}
            _ => self.skip()?,
        }
        Ok(true)
    }

    fn insert(&mut self) -> Result<()> {
        let table = loop {
            match self.token()?.ok_or_else(|| cut_short("INSERT"))? {
                // As the grammar allows: LOW_PRIORITY, DELAYED, HIGH_PRIORITY, IGNORE, INTO.
                Token::Word(word)
                    if ["low_priority", "delayed", "high_priority", "ignore", "into"]
                        .contains(&word.to_ascii_lowercase().as_str()) => {}
                Token::Word(word) => break self.qualified(word)?,
                other => bail!("INSERT: a table's name is expected, not {other:?}"),
            }
        };
        let mut columns: Option<Vec<String>> = None;
        loop {
            match self.token()?.ok_or_else(|| cut_short("INSERT"))? {
                Token::Sign(b'(') if columns.is_none() => {
                    let mut names = Vec::new();
                    loop {
                        match self.token()?.ok_or_else(|| cut_short("INSERT"))? {
                            Token::Word(word) => names.push(word),
                            Token::Sign(b',') => {}
                            Token::Sign(b')') => break,
                            // `INSERT INTO t (SELECT ...)` and the like have no rows to read.
                            _ => return self.skip(),
                        }
                    }
                    columns = Some(names);
                }
                Token::Word(word) if word.eq_ignore_ascii_case("values") || word.eq_ignore_ascii_case("value") => break,
                Token::Sign(b';') => return Ok(()),
                _ => return self.skip(),
            }
        }
        let (known, kinds) = self.tables.get(&table).cloned().unwrap_or_default();
        self.insert = Some(match columns {
            Some(columns) => {
                let at = |column: &String| known.iter().position(|known| known.eq_ignore_ascii_case(column));
                let kinds = columns.iter().map(|column| at(column).and_then(|at| kinds.get(at).copied()).unwrap_or_default());
                (table, columns.iter().cloned().collect(), kinds.collect())
            }
            None => (table, known, kinds),
        });
        Ok(())
    }

    /// A name that may have a database's before it.
    fn qualified(&mut self, first: String) -> Result<Arc<str>> {
        match self.token()? {
            Some(Token::Sign(b'.')) => match self.token()? {
                Some(Token::Word(table)) => Ok(table.into()),
                other => bail!("{first}.: a table's name is expected, not {other:?}"),
            },
            other => {
                self.next = other;
                Ok(first.into())
            }
        }
    }

    /// The next row of an `INSERT`; none at its end.
    fn values(&mut self) -> Result<Option<Row>> {
        loop {
            match self.token()? {
                Some(Token::Sign(b',')) => {}
                Some(Token::Sign(b'(')) => break,
                Some(Token::Sign(b';')) | None => {
                    self.insert = None;
                    return Ok(None);
                }
                // `ON DUPLICATE KEY UPDATE ...`, `AS new`.
                Some(_) => {
                    self.insert = None;
                    self.skip()?;
                    return Ok(None);
                }
            }
        }
        let (table, columns, kinds) = self.insert.clone().unwrap_or_else(|| ("".into(), Arc::default(), Arc::default()));
        let line = self.line;
        let mut values = Vec::with_capacity(columns.len());
        loop {
            let value = match self.token()?.ok_or_else(|| cut_short(&table))? {
                Token::Value(value) => value,
                Token::Word(word) => self.word_value(&word)?,
                Token::Sign(b')') if values.is_empty() => break,
                Token::Sign(sign @ (b'-' | b'+')) => match self.token()? {
                    Some(Token::Value(Value::Number(number))) if sign == b'-' => Value::Number(format!("-{number}")),
                    Some(Token::Value(Value::Number(number))) => Value::Number(number),
                    other => bail!("table {table}: a number is expected, not {other:?}"),
                },
                other => bail!("table {table}: a value is expected, not {other:?}"),
            };
            values.push(kinds.get(values.len()).copied().unwrap_or_default().value(value));
            match self.token()?.ok_or_else(|| cut_short(&table))? {
                Token::Sign(b',') => {}
                Token::Sign(b')') => break,
                other => bail!("table {table}: a comma or the row's end is expected, not {other:?}"),
            }
        }
        Ok(Some(Row { table, columns, values, line }))
    }

    /// What a word among values stands for: NULL, TRUE, an introducer before a string, or a call, which has no value here.
    fn word_value(&mut self, word: &str) -> Result<Value> {
        let lower = word.to_ascii_lowercase();
        match lower.as_str() {
            "null" | "default" => return Ok(Value::Null),
            "true" => return Ok(Value::Number("1".into())),
            "false" => return Ok(Value::Number("0".into())),
            _ => {}
        }
        match self.token()? {
            // `_binary 'x'`, `_utf8mb4 'x'`.
            Some(Token::Value(Value::Text(text))) if lower == "_binary" => Ok(Value::Blob(text)),
            Some(Token::Value(value)) if lower.starts_with('_') => Ok(value),
            Some(Token::Sign(b'(')) => {
                let mut depth = 1;
                while depth > 0 {
                    match self.token()?.ok_or_else(|| cut_short(word))? {
                        Token::Sign(b'(') => depth += 1,
                        Token::Sign(b')') => depth -= 1,
                        _ => {}
                    }
                }
                Ok(Value::Null)
            }
            other => {
                self.next = other;
                Ok(Value::Null)
            }
        }
    }

    /// Takes the columns from `CREATE TABLE`.
    fn create(&mut self) -> Result<()> {
        let mut is_table = false;
        let table = loop {
            match self.token()? {
                Some(Token::Word(word)) if word.eq_ignore_ascii_case("table") => is_table = true,
                Some(Token::Word(word)) if ["temporary", "if", "not", "exists"].contains(&word.to_ascii_lowercase().as_str()) => {
                }
                Some(Token::Word(word)) if is_table => break self.qualified(word)?,
                Some(Token::Sign(b';')) | None => return Ok(()),
                Some(_) => return self.skip(),
            }
        };
        match self.token()? {
            Some(Token::Sign(b'(')) => {}
            Some(Token::Sign(b';')) | None => return Ok(()),
            Some(_) => return self.skip(),
        }
        let (mut columns, mut kinds, mut depth, mut begins) = (Vec::new(), Vec::new(), 1, true);
        while depth > 0 {
            match self.token()?.ok_or_else(|| cut_short(&table))? {
                Token::Word(word) if begins && depth == 1 => {
                    const KEYS: [&str; 8] = ["primary", "unique", "key", "index", "fulltext", "spatial", "constraint", "foreign"];
                    // A column may have such a name, in quotes; none of these galleries' has.
                    if !KEYS.contains(&word.to_ascii_lowercase().as_str()) {
                        columns.push(word);
                    }
                    begins = false;
                }
                // The word behind a column's name is its type.
                Token::Word(word) if depth == 1 && kinds.len() < columns.len() => kinds.push(Kind::of(&word)),
                Token::Sign(b'(') => depth += 1,
                Token::Sign(b')') => depth -= 1,
                Token::Sign(b',') if depth == 1 => begins = true,
                _ => begins = false,
            }
        }
        self.tables.insert(table, (columns.into(), kinds.into()));
        self.skip()
    }

    /// Passes over the rest of a statement.
    fn skip(&mut self) -> Result<()> {
        loop {
            match self.token()? {
                None | Some(Token::Sign(b';')) => return Ok(()),
                Some(_) => {}
            }
        }
    }

    /// `DELIMITER ;;` and what follows, up to the line that sets it back to `;`.
    fn delimiter(&mut self) -> Result<()> {
        // What was looked at is part of it.
        self.next = None;
        let mut line = Vec::new();
        let mut first = true;
        loop {
            line.clear();
            if self.input.read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            self.line += 1;
            let text = String::from_utf8_lossy(&line);
            let mut words = text.split_whitespace();
            let ends = match first {
                true => words.next() == Some(";"),
                false => words.next().is_some_and(|word| word.eq_ignore_ascii_case("delimiter")) && words.next() == Some(";"),
            };
            if ends {
                return Ok(());
            }
            first = false;
        }
    }

    fn peek(&mut self) -> Result<Option<u8>> {
        loop {
            match self.input.fill_buf() {
                Ok(bytes) => return Ok(bytes.first().copied()),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(anyhow::Error::new(error).context("cannot be read on; fetch the file again")),
            }
        }
    }

    fn byte(&mut self) -> Result<Option<u8>> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.input.consume(1);
        }
        if byte == Some(b'\n') {
            self.line += 1;
        }
        Ok(byte)
    }

    /// Takes bytes as long as they are wanted.
    fn take_while(&mut self, out: &mut Vec<u8>, wanted: impl Fn(u8) -> bool) -> Result<()> {
        while let Some(byte) = self.peek()?.filter(|byte| wanted(*byte)) {
            out.push(byte);
            if out.len() > VALUE_MAX {
                bail!("a value is larger than {VALUE_MAX} bytes: the dump is damaged");
            }
            self.byte()?;
        }
        Ok(())
    }

    fn token(&mut self) -> Result<Option<Token>> {
        if let Some(token) = self.next.take() {
            return Ok(Some(token));
        }
        loop {
            let Some(byte) = self.byte()? else { return Ok(None) };
            return Ok(Some(match byte {
                byte if byte.is_ascii_whitespace() => continue,
                b'#' => {
                    self.rest_of_line()?;
                    continue;
                }
                b'-' if self.peek()? == Some(b'-') => {
                    self.rest_of_line()?;
                    continue;
                }
                b'/' if self.peek()? == Some(b'*') => {
                    self.byte()?;
                    self.comment()?;
                    continue;
                }
                b'*' if self.conditional && self.peek()? == Some(b'/') => {
                    self.byte()?;
                    self.conditional = false;
                    continue;
                }
                b'\'' | b'"' => Token::Value(Value::Text(self.quoted(byte)?)),
                b'`' => Token::Word(String::from_utf8_lossy(&self.quoted(b'`')?).into_owned()),
                b'0' if self.peek()? == Some(b'x') => {
                    self.byte()?;
                    let mut digits = Vec::new();
                    self.take_while(&mut digits, |byte| byte.is_ascii_hexdigit())?;
                    Token::Value(Value::Blob(unhex(&digits)))
                }
                b'x' | b'X' if self.peek()? == Some(b'\'') => {
                    self.byte()?;
                    let digits = self.quoted(b'\'')?;
                    if !digits.iter().all(u8::is_ascii_hexdigit) {
                        bail!("x'...' holds something else than hexadecimal digits");
                    }
                    Token::Value(Value::Blob(unhex(&digits)))
                }
                b'b' | b'B' if self.peek()? == Some(b'\'') => {
                    self.byte()?;
                    let bits = self.quoted(b'\'')?;
                    let number = bits.iter().fold(0u64, |sum, bit| sum << 1 | u64::from(*bit == b'1'));
                    Token::Value(Value::Number(number.to_string()))
                }
                byte if byte.is_ascii_digit() || byte == b'.' && self.peek()?.is_some_and(|next| next.is_ascii_digit()) => {
                    let mut number = vec![byte];
                    self.take_while(&mut number, |byte| byte.is_ascii_alphanumeric() || byte == b'.')?;
                    // 1.5e-7
                    if number.ends_with(b"e") || number.ends_with(b"E") {
                        number.extend(self.byte()?);
                        self.take_while(&mut number, |byte| byte.is_ascii_digit())?;
                    }
                    Token::Value(Value::Number(String::from_utf8_lossy(&number).into_owned()))
                }
                byte if byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$' | b'@') || byte >= 0x80 => {
                    let mut word = vec![byte];
                    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'@') || byte >= 0x80;
                    self.take_while(&mut word, letter)?;
                    Token::Word(String::from_utf8_lossy(&word).into_owned())
                }
                sign => Token::Sign(sign),
            }));
        }
    }

    fn rest_of_line(&mut self) -> Result<()> {
        const COMPLETED: &str = " Dump completed on ";
        let mut line = Vec::new();
        while let Some(byte) = self.byte()?.filter(|byte| *byte != b'\n') {
            if line.len() < 80 {
                line.push(byte);
            }
        }
        // mysqldump's last line, where it is not told to leave it out: `-- Dump completed on 2007-03-01  4:05:00`.
        if let Some(when) = std::str::from_utf8(&line).ok().and_then(|line| line.trim_start_matches('-').strip_prefix(COMPLETED))
        {
            let mut parts = when.split_whitespace();
            if let (Some(day), Some(clock)) = (parts.next(), parts.next()) {
                self.completed = crate::import::time::time(&format!("{day}T{clock:0>8}"));
            }
        }
        Ok(())
    }

    /// After `/*`: passes over it, or goes on inside where it is for MySQL (`/*!40101 ... */`) or MariaDB (`/*M! ... */`).
    fn comment(&mut self) -> Result<()> {
        let mut first = self.byte()?;
        if first == Some(b'M') && self.peek()? == Some(b'!') {
            first = self.byte()?;
        }
        if first == Some(b'!') {
            self.take_while(&mut Vec::new(), |byte| byte.is_ascii_digit())?;
            self.conditional = true;
            return Ok(());
        }
        let mut last = first;
        loop {
            match self.byte()? {
                None => bail!("a comment is not closed: the dump is cut short"),
                Some(b'/') if last == Some(b'*') => return Ok(()),
                byte => last = byte,
            }
        }
    }

    /// A quoted string or name after its first quote, escapes resolved.
    fn quoted(&mut self, quote: u8) -> Result<Vec<u8>> {
        let began = self.line;
        let mut out = Vec::new();
        loop {
            // Names have no escapes.
            self.take_while(&mut out, |byte| byte != quote && (byte != b'\\' || quote == b'`'))?;
            match self.byte()? {
                None => bail!("a string that begins in line {began} is not closed: the dump is cut short"),
                Some(b'\\') if quote != b'`' => match self.byte()? {
                    None => bail!("a string that begins in line {began} is not closed: the dump is cut short"),
                    Some(b'0') => out.push(0),
                    Some(b'b') => out.push(8),
                    Some(b'n') => out.push(b'\n'),
                    Some(b'r') => out.push(b'\r'),
                    Some(b't') => out.push(b'\t'),
                    Some(b'Z') => out.push(26),
                    // `\%` and `\_` keep their backslash (they are for LIKE); any other one says nothing.
                    Some(byte @ (b'%' | b'_')) => out.extend([b'\\', byte]),
                    Some(byte) => out.push(byte),
                },
                Some(_) => match self.peek()? {
                    Some(byte) if byte == quote => {
                        out.push(quote);
                        self.byte()?;
                    }
                    _ => return Ok(out),
                },
            }
        }
    }
}

fn cut_short(what: &str) -> anyhow::Error {
    anyhow!("{what}: the dump is cut short; make it again")
}

fn unhex(digits: &[u8]) -> Vec<u8> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap_or_default() as u8;
    // 0xABC is 0x0ABC.
    let (first, rest) = digits.split_at(digits.len() % 2);
    first
        .iter()
        .map(digit)
        .chain(rest.chunks(2).map(|pair| pair.iter().map(digit).fold(0, |sum, digit| sum << 4 | digit)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Told = (String, Vec<String>, Vec<Value>);

    fn rows(dump: &str) -> Result<Vec<Told>> {
        let mut dump = Dump::new(dump.as_bytes(), "dump.sql");
        let mut rows = Vec::new();
        while let Some(row) = dump.row()? {
            rows.push((row.table.to_string(), row.columns.to_vec(), row.values));
        }
        Ok(rows)
    }

    fn text(text: &str) -> Value {
        Value::Text(text.as_bytes().to_vec())
    }

    #[test]
    fn every_statement_that_dumps_hold_is_read_or_passed_over() {
        let dump = r#"
-- a comment; with 'quotes
# another
/* and (1, 'one */
/*!40101 SET NAMES utf8 */;
DROP TABLE IF EXISTS `t`;
CREATE TABLE `t` (
  `id` int(11) NOT NULL auto_increment COMMENT 'a, b)',
  `price` decimal(10,2) default '0.00',
  `body` text,
  PRIMARY KEY  (`id`), KEY `k` (`price`,`body`(10))
) ENGINE=MyISAM DEFAULT CHARSET=latin1;
LOCK TABLES `t` WRITE;
/*!40000 ALTER TABLE `t` DISABLE KEYS */;
INSERT INTO `t` VALUES (1,-1.50,'it\'s; (a) ''b''\n\\ \0'),(2,.5,NULL),
  (3, 1e-7, _binary 'raw'), (4, TRUE, 0x4A4b), (5, b'101', x'ff');
/*!40000 ALTER TABLE `t` ENABLE KEYS */;
DELIMITER ;;
CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN INSERT INTO t VALUES (9,9,'9'); END ;;
DELIMITER ;
/*!50003 INSERT INTO `other` (`a`) VALUES ("x""y") */;
INSERT IGNORE INTO db.`named` (`b`, a) VALUES (NOW(), DEFAULT) ON DUPLICATE KEY UPDATE a = 1;
INSERT INTO `t` SELECT * FROM `u`;
REPLACE INTO named (b) VALUES ('last')
"#;
        let found = rows(dump).unwrap();
        let t = |values: Vec<Value>| ("t".to_owned(), vec!["id".to_owned(), "price".to_owned(), "body".to_owned()], values);
        let number = |text: &str| Value::Number(text.to_owned());
        assert_eq!(
            found,
            [
                t(vec![number("1"), number("-1.50"), text("it's; (a) 'b'\n\\ \0")]),
                t(vec![number("2"), number(".5"), Value::Null]),
                t(vec![number("3"), number("1e-7"), Value::Blob(b"raw".to_vec())]),
                t(vec![number("4"), number("1"), Value::Blob(b"JK".to_vec())]),
                t(vec![number("5"), number("5"), Value::Blob(vec![255])]),
                ("other".into(), vec!["a".into()], vec![text("x\"y")]),
                ("named".into(), vec!["b".into(), "a".into()], vec![Value::Null, Value::Null]),
                ("named".into(), vec!["b".into()], vec![text("last")]),
            ]
        );
    }

    #[test]
    fn strings_in_columns_of_bytes_are_bytes() {
        let dump = "CREATE TABLE t (`id` int(1), `icon` mediumblob, on_off bit(1) NOT NULL DEFAULT b'0', b12 BIT(12), `name` text, KEY k (id));
            INSERT INTO t VALUES (1,'\\0\\'','\u{1}','\\n\u{1}','a'),(2,0x00,0x01,b'11',NULL);
            INSERT INTO t (name, On_Off, icon) VALUES ('b','\\0','');";
        let found: Vec<Vec<Value>> = rows(dump).unwrap().into_iter().map(|(_, _, values)| values).collect();
        let number = |text: &str| Value::Number(text.to_owned());
        assert_eq!(
            found,
            [
                vec![number("1"), Value::Blob(b"\0'".to_vec()), number("1"), number("2561"), text("a")],
                vec![number("2"), Value::Blob(vec![0]), number("1"), number("3"), Value::Null],
                vec![text("b"), number("0"), Value::Blob(Vec::new())],
            ]
        );
    }

    #[test]
    fn a_dump_that_is_cut_short_says_where() {
        for (dump, says) in [
            ("INSERT INTO t VALUES (1, 'abc", "dump.sql:1: a string that begins in line 1 is not closed"),
            ("INSERT INTO t VALUES (1,\n2", "dump.sql:2: t: the dump is cut short"),
            ("CREATE TABLE t (\n a int,", "dump.sql:2: t: the dump is cut short"),
            ("/* never", "a comment is not closed"),
            ("INSERT INTO t VALUES (1 2);", "a comma or the row's end is expected"),
        ] {
            let error = format!("{:#}", rows(dump).unwrap_err());
            assert!(error.contains(says), "{dump}: {error}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut dump = Dump::new(&bytes[..], "x");
            for _ in 0..bytes.len() + 2 {
                if !matches!(dump.row(), Ok(Some(_))) {
                    break;
                }
            }
        }

        #[test]
        fn escaped_strings_come_back(text in "\\PC*") {
            let escaped = text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n");
            let found = rows(&format!("INSERT INTO t (a) VALUES ('{escaped}'),('{}');", text.replace('\\', "\\\\").replace('\'', "''"))).unwrap();
            prop_assert_eq!(&found[0].2[0], &Value::Text(text.clone().into_bytes()));
            prop_assert_eq!(&found[1].2[0], &Value::Text(text.into_bytes()));
        }
    }
}
