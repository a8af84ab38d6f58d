//! Reading TOML tables key by key: every wrong, missing or unknown key becomes a fault with file, line and column.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::catalog::model::{Format, Text, Texts, Time};
use crate::import::limit;
use crate::import::time::time;
use crate::l10n::Tag;
use crate::text::url::safe_url;

/// One thing that is wrong in a gallery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// File, line and column.
    pub place: String,
    pub reason: String,
}

/// What the reading of one record gathers beside the record.
#[derive(Debug, Default)]
pub struct Notes {
    pub faults: RefCell<Vec<Fault>>,
    /// Pictures that cannot be used: the record stands without them.
    pub lost: RefCell<Vec<Fault>>,
    /// The language of each text, and its spelling where that differs.
    pub texts: RefCell<Vec<(Tag, Option<String>)>>,
    pub warnings: RefCell<Vec<String>>,
}

impl Notes {
    pub fn fault(&self, place: String, reason: impl Into<String>) {
        self.faults.borrow_mut().push(Fault { place, reason: reason.into() });
    }

    pub fn warn(&self, warning: String) {
        self.warnings.borrow_mut().push(warning);
    }

    /// Checks a text and counts its language.
    pub fn text(&self, place: impl Fn() -> String, locale: &str, raw: &str, format: Format, most: usize) -> Option<Text> {
        let tag = match Tag::parse(locale) {
            Ok(tag) => tag,
            Err(error) => {
                self.fault(place(), format!("{error}; write a BCP 47 tag such as `de` or `pt-BR`"));
                return None;
            }
        };
        self.sound(&place, raw, most)?;
        let original = (tag.as_str() != locale).then(|| locale.to_owned());
        self.texts.borrow_mut().push((tag, original.clone()));
        Some(Text { locale: tag, raw: raw.trim().to_owned(), format, original_tag: original, translator: None })
    }

    /// Checks length and characters of a text.
    fn sound(&self, place: &impl Fn() -> String, raw: &str, most: usize) -> Option<()> {
        if raw.len() > most {
            self.fault(place(), format!("longer than {} KiB", most >> 10));
            return None;
        }
        if let Some(bad) = raw.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            self.fault(place(), format!("control character U+{:04X}", u32::from(bad)));
            return None;
        }
        Some(())
    }
}

/// A file's place and text, for positions.
#[derive(Clone, Copy, Debug)]
pub struct Source<'d> {
    pub place: &'d str,
    pub text: &'d str,
    pub notes: &'d Notes,
}

impl<'d> Source<'d> {
    /// File, line and column of a byte.
    pub fn at(&self, byte: usize) -> String {
        let before = &self.text.as_bytes()[..byte.min(self.text.len())];
        let line = 1 + memchr::memchr_iter(b'\n', before).count();
        let start = memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
        let column = 1 + String::from_utf8_lossy(&before[start..]).chars().count();
        format!("{}:{line}:{column}", self.place)
    }

    /// The whole file; `None`, with the fault noted, where it is no TOML.
    pub fn parse(self) -> Option<DeTable<'d>> {
        match DeTable::parse(self.text) {
            Ok(table) => Some(table.into_inner()),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                self.notes.fault(self.at(at), format!("not TOML: {}", error.message().replace('\n', ", ")));
                None
            }
        }
    }

    /// The file's root table.
    pub fn root<'t>(self, table: &'t DeTable<'d>) -> Table<'d, 't> {
        Table { source: self, table, start: 0, label: "this file".to_owned(), asked: RefCell::default() }
    }
}

/// A table under reading. Each getter notes its key; [`Table::done`] then knows which keys nobody asked for.
#[derive(Clone, Debug)]
pub struct Table<'d, 't> {
    source: Source<'d>,
    table: &'t DeTable<'d>,
    /// Where it starts, for keys that are missing.
    start: usize,
    /// How messages call it.
    label: String,
    asked: RefCell<Vec<&'static str>>,
}

type Value<'d> = Spanned<DeValue<'d>>;

impl<'d, 't> Table<'d, 't> {
    fn notes(&self) -> &'d Notes {
        self.source.notes
    }

    fn value(&self, key: &'static str) -> Option<&'t Value<'d>> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// Notes a fault at the value of `key`, or at the table where there is none.
    pub fn fault(&self, key: &str, reason: impl Into<String>) {
        let at = self.table.get(key).map_or(self.start, |value| value.span().start);
        let reason = reason.into();
        self.notes().fault(self.source.at(at), format!("`{key}`: {reason}"));
    }

    /// Notes that the picture which `key` names cannot be used.
    pub fn lose(&self, key: &str, reason: impl Into<String>) {
        self.notes().lost.borrow_mut().push(Fault { place: self.place(key), reason: format!("`{key}`: {}", reason.into()) });
    }

    /// Where the value of `key` stands.
    pub fn place(&self, key: &str) -> String {
        self.source.at(self.table.get(key).map_or(self.start, |value| value.span().start))
    }

    fn wrong(&self, key: &str, value: &Value, wanted: &str) {
        let found = value.get_ref().type_str();
        self.notes().fault(self.source.at(value.span().start), format!("`{key}`: {found}, where {wanted} is expected"));
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Notes that a key must be there.
    fn need<T>(&self, key: &str, value: Option<T>) -> Option<T> {
        // A value of the wrong type has its fault already.
        if value.is_none() && !self.table.contains_key(key) {
            self.notes().fault(self.source.at(self.start), format!("`{key}` is missing in {}", self.label));
        }
        value
    }

    /// A short text: identifiers, names, words.
    pub fn text(&self, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) => {
                let place = || self.source.at(value.span().start);
                self.notes().sound(&place, text, limit::LINE)?;
                if text.trim().is_empty() {
                    self.fault(key, "is empty");
                    return None;
                }
                Some(text.trim().to_owned())
            }
            _ => {
                self.wrong(key, value, "a text");
                None
            }
        }
    }

    pub fn need_text(&self, key: &'static str) -> Option<String> {
        self.need(key, self.text(key))
    }

    pub fn boolean(&self, key: &'static str) -> bool {
        match self.value(key) {
            None => false,
            Some(value) => value.get_ref().as_bool().unwrap_or_else(|| {
                self.wrong(key, value, "true or false");
                false
            }),
        }
    }

    pub fn number(&self, key: &'static str) -> Option<u64> {
        let value = self.value(key)?;
        self.number_of(key, value)
    }

    fn number_of(&self, key: &str, value: &Value) -> Option<u64> {
        let number = value.get_ref().as_integer().and_then(|n| u64::from_str_radix(n.as_str(), n.radix()).ok());
        // SQLite's integers end here.
        let number = number.filter(|&n| i64::try_from(n).is_ok());
        if number.is_none() {
            self.wrong(key, value, "a whole number from 0 up");
        }
        number
    }

    pub fn numbers(&self, key: &'static str) -> Option<Vec<u64>> {
        let value = self.value(key)?;
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, "a list of numbers");
            return None;
        };
        list.iter().map(|value| self.number_of(key, value)).collect()
    }

    /// A date, or a date-time with its offset, in seconds since 1970.
    pub fn time(&self, key: &'static str) -> Option<Time> {
        const WANTED: &str = "a date such as 2026-05-03 or 2026-05-03T10:00:00Z, without quotes,";
        let value = self.value(key)?;
        let Some(date) = value.get_ref().as_datetime() else {
            self.wrong(key, value, WANTED);
            return None;
        };
        if date.date.is_none() || date.time.is_some() && date.offset.is_none() {
            self.fault(key, "a time without its date or offset; write it as in 2026-05-03T10:00:00Z");
            return None;
        }
        let time = time(&date.to_string());
        if time.is_none() {
            self.fault(key, "no date between 1970 and 2200");
        }
        time
    }

    pub fn need_time(&self, key: &'static str) -> Option<Time> {
        self.need(key, self.time(key))
    }

    /// A web address.
    pub fn url(&self, key: &'static str) -> Option<String> {
        let address = self.text(key)?;
        self.checked_url(key, &address)
    }

    fn checked_url(&self, key: &str, address: &str) -> Option<String> {
        let url = safe_url(address).map(|url| url.into_owned());
        if url.is_none() {
            self.fault(key, "is not a web address that starts with https:// or http://");
        }
        url
    }

    /// A table of web addresses, by any keys.
    pub fn urls(&self, key: &'static str) -> Vec<(String, String)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table of addresses");
            return Vec::new();
        };
        let links = Table { start: value.span().start, label: format!("`{key}`"), table, ..self.source.root(table) };
        let mut urls = Vec::new();
        for (kind, value) in table {
            let kind = kind.get_ref();
            match value.get_ref().as_str() {
                _ if !is_word(kind) => links.fault(kind, "a link's kind is a word of small letters, such as `homepage`"),
                Some(address) => urls.extend(links.checked_url(kind, address).map(|url| (kind.to_string(), url))),
                None => links.wrong(kind, value, "an address"),
            }
        }
        urls
    }

    pub fn locale(&self, key: &'static str) -> Option<Tag> {
        let text = self.text(key)?;
        match Tag::parse(&text) {
            Ok(tag) => Some(tag),
            Err(error) => {
                self.fault(key, error.to_string());
                None
            }
        }
    }

    pub fn need_locale(&self, key: &'static str) -> Option<Tag> {
        self.need(key, self.locale(key))
    }

    /// A list of short texts.
    pub fn list(&self, key: &'static str) -> Vec<String> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, "a list of texts");
            return Vec::new();
        };
        let text = |value: &Value| match value.get_ref().as_str() {
            Some(text) if text.trim().is_empty() => {
                self.fault(key, "an empty text in the list");
                None
            }
            Some(text) => {
                self.notes().sound(&|| self.source.at(value.span().start), text, limit::LINE)?;
                Some(text.trim().to_owned())
            }
            None => {
                self.wrong(key, value, "a text");
                None
            }
        };
        list.iter().filter_map(text).collect()
    }

    /// A text in several languages, or in the gallery's own where it is a single one.
    pub fn texts(&self, key: &'static str, default: Tag, format: Format, most: usize) -> Texts {
        let Some(value) = self.value(key) else { return Texts::default() };
        let mut texts = Vec::new();
        let mut add = |locale: &str, value: &Value, raw: &str| {
            let place = || self.source.at(value.span().start);
            texts.extend(self.notes().text(place, locale, raw, format, most));
        };
        match value.get_ref() {
            DeValue::String(raw) => add(default.as_str(), value, raw),
            DeValue::Table(table) if table.len() > limit::LOCALES => self.fault(key, "more than 1,000 languages"),
            DeValue::Table(table) => {
                for (locale, value) in table {
                    match value.get_ref().as_str() {
                        Some(raw) => add(locale.get_ref(), value, raw),
                        None => self.wrong(&format!("{key}.{}", locale.get_ref()), value, "a text"),
                    }
                }
            }
            _ => self.wrong(key, value, "a text, or a table of languages such as { en-US = \"...\" },"),
        }
        let given = texts.iter().filter(|text| !text.raw.is_empty()).count();
        let texts = sorted(texts);
        if texts.0.len() < given {
            self.fault(key, "two spellings of one language");
        }
        texts
    }

    /// Texts that a record cannot do without.
    pub fn need_texts(&self, key: &'static str, default: Tag, format: Format, most: usize) -> Texts {
        let texts = self.texts(key, default, format, most);
        self.need(key, self.has(key).then_some(()));
        if texts.0.is_empty() && self.has(key) && self.notes().faults.borrow().is_empty() {
            self.fault(key, "is empty");
        }
        texts
    }

    /// Lists of words in several languages, one word a line.
    pub fn words(&self, key: &'static str) -> Texts {
        let Some(value) = self.value(key) else { return Texts::default() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table of lists such as { en-US = [\"...\"] }");
            return Texts::default();
        };
        let mut texts = Vec::new();
        for (locale, value) in table {
            let words: Option<Vec<&str>> =
                value.get_ref().as_array().and_then(|list| list.iter().map(|word| word.get_ref().as_str()).collect());
            match words {
                Some(words) => {
                    let raw = words.join("\n");
                    let place = || self.source.at(value.span().start);
                    texts.extend(self.notes().text(place, locale.get_ref(), &raw, Format::Plain, limit::LONG));
                }
                None => self.wrong(&format!("{key}.{}", locale.get_ref()), value, "a list of texts"),
            }
        }
        sorted(texts)
    }

    /// Percentages by language.
    pub fn percentages(&self, key: &'static str) -> Vec<(Tag, u8)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(key, value, "a table such as { de = 80 }");
            return Vec::new();
        };
        let mut shares = Vec::new();
        for (locale, value) in table {
            let percent = value.get_ref().as_integer().and_then(|n| n.as_str().parse().ok()).filter(|n| *n <= 100);
            match (Tag::parse(locale.get_ref()), percent) {
                (Ok(tag), Some(percent)) => shares.push((tag, percent)),
                (Err(error), _) => self.notes().fault(self.source.at(locale.span().start), error.to_string()),
                (_, None) => self.wrong(key, value, "a percentage from 0 to 100"),
            }
        }
        shares.sort();
        shares.dedup_by(|a, b| a.0 == b.0);
        shares
    }

    /// The tables of a list `[[key]]`.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'d, 't>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, &format!("a list of tables, written [[{key}]],"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for value in list {
            match value.get_ref() {
                DeValue::Table(table) => tables.push(Table {
                    source: self.source,
                    table,
                    start: value.span().start,
                    label: format!("[[{key}]]"),
                    asked: RefCell::default(),
                }),
                _ => self.wrong(key, value, "a table"),
            }
        }
        tables
    }

    /// Notes a fault for each key that nobody asked for.
    pub fn done(self) {
        let asked = self.asked.borrow();
        for key in self.table.keys().filter(|key| !asked.contains(&&**key.get_ref())) {
            let mut known: Vec<&str> = asked.iter().map(|key| &**key).collect();
            known.sort_unstable();
            known.dedup();
            let (at, name) = (self.source.at(key.span().start), key.get_ref());
            self.notes().fault(at, format!("`{name}` is not a key of {}; the keys are {}", self.label, known.join(", ")));
        }
    }
}

/// By language, each once.
pub fn sorted(mut texts: Vec<Text>) -> Texts {
    texts.retain(|text| !text.raw.is_empty());
    texts.sort_by_key(|text| text.locale);
    texts.dedup_by(|a, b| a.locale == b.locale);
    Texts(texts)
}

/// A word that may be a kind: small letters, digits and hyphens.
pub fn is_word(text: &str) -> bool {
    (1..=60).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// A key of a record within an add-on, that is its file's name: letters, digits, `-`, `_` and `.`.
pub fn is_key(text: &str) -> bool {
    (1..=100).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}
