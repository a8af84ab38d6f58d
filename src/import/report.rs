//! What an import did, for people and for machines.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::l10n::Tag;

/// How many left-out records are listed by name; the rest are only counted.
const LISTED: usize = 100;

/// The account of an import. A report may run over several inputs.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The sources, in the order read.
    pub sources: Vec<String>,
    pub addons: u64,
    /// Imported texts by language.
    pub texts: BTreeMap<Tag, u64>,
    /// Locale tags that were spelled otherwise: (spelling, tag) and how many texts carried it.
    pub mapped: BTreeMap<(String, Tag), u64>,
    /// Locale tags that could not be understood, with the number of texts that were left out for it.
    pub unknown_tags: BTreeMap<String, u64>,
    /// The first hundred records and texts that were left out.
    pub left_out: Vec<LeftOut>,
    /// All records and texts that were left out.
    pub left_out_total: u64,
    /// Categories of the source that the gallery has none for, with the number of add-ons that name them.
    pub unknown_categories: BTreeMap<String, u64>,
    /// Private fields that were not imported, by field.
    pub private: BTreeMap<String, u64>,
    /// What the import does not use or know, with counts: nothing that the operator has to repair.
    pub warnings: BTreeMap<String, u64>,
    pub media: MediaCounts,
}

/// A record, or one text or field of it, that was not imported.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct LeftOut {
    /// File and line: `components.yml.gz:120`.
    pub place: String,
    /// The add-on's guid, or whatever names the record best.
    pub record: String,
    /// What was wrong, and what was left out for it.
    pub reason: String,
}

/// What became of pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct MediaCounts {
    /// Pictures copied into the catalog.
    pub stored: u64,
    /// Bytes of them.
    pub bytes: u64,
    /// Add-ons whose icon was found, and that name one of which no file was found.
    pub icons: u64,
    pub icons_missing: u64,
    /// Screenshots whose picture was found, and that are only linked.
    pub screenshots: u64,
    pub screenshots_linked: u64,
    /// Videos, which are never imported.
    pub videos: u64,
}

impl Report {
    /// Notes a record or text that is left out.
    pub fn leave_out(&mut self, place: impl Into<String>, record: impl Into<String>, reason: impl Into<String>) {
        self.left_out_total += 1;
        if self.left_out.len() < LISTED {
            self.left_out.push(LeftOut { place: place.into(), record: record.into(), reason: reason.into() });
        }
    }

    /// Whether anything was left out that the source meant to say: `--strict` fails then.
    pub fn has_left_out(&self) -> bool {
        self.left_out_total > 0
    }

    /// Counts something worth knowing.
    pub fn warn(&mut self, what: impl Into<String>) {
        count_in(&mut self.warnings, &what.into());
    }

    /// The same for many at once.
    pub fn warn_of(&mut self, what: impl Into<String>, count: u64) {
        if count > 0 {
            *self.warnings.entry(what.into()).or_default() += count;
        }
    }

    /// Counts a category that the gallery has none for.
    pub fn unknown_category(&mut self, name: &str) {
        count_in(&mut self.unknown_categories, name);
    }

    /// Counts a private field that is not imported.
    pub fn keep_private(&mut self, field: &str) {
        count_in(&mut self.private, field);
    }
}

/// Adds one to a named count. Names beyond a thousand are counted together, so that no source can fill the memory.
fn count_in(counts: &mut BTreeMap<String, u64>, name: &str) {
    let name = if counts.len() < 1_000 || counts.contains_key(name) { name } else { "(others)" };
    match counts.get_mut(name) {
        Some(count) => *count += 1,
        None => _ = counts.insert(name.to_owned(), 1),
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Mapped<'a> {
            from: &'a str,
            to: String,
            texts: u64,
        }
        let texts: BTreeMap<String, u64> = self.texts.iter().map(|(tag, count)| (tag.to_string(), *count)).collect();
        let mapped: Vec<Mapped> =
            self.mapped.iter().map(|((from, to), &texts)| Mapped { from, to: to.to_string(), texts }).collect();
        let mut out = serializer.serialize_struct("Report", 11)?;
        out.serialize_field("sources", &self.sources)?;
        out.serialize_field("addons", &self.addons)?;
        out.serialize_field("texts", &texts)?;
        out.serialize_field("mapped", &mapped)?;
        out.serialize_field("unknown_tags", &self.unknown_tags)?;
        out.serialize_field("unknown_categories", &self.unknown_categories)?;
        out.serialize_field("left_out", &self.left_out)?;
        out.serialize_field("left_out_total", &self.left_out_total)?;
        out.serialize_field("private", &self.private)?;
        out.serialize_field("warnings", &self.warnings)?;
        out.serialize_field("media", &self.media)?;
        out.end()
    }
}

/// `n` with its thousands parted, and the noun in the right number.
fn count(n: u64, one: &str, many: &str) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + " " + if n == 1 { one } else { many }
}

/// One line `label   items`, wrapped under the first item.
fn list(f: &mut fmt::Formatter, label: &str, items: impl IntoIterator<Item = String>) -> fmt::Result {
    const WIDTH: usize = 110;
    let mut line = format!("{label:<14}");
    let mut first = true;
    for item in items {
        if !first {
            line.push(',');
            if line.chars().count() + item.chars().count() + 2 > WIDTH {
                writeln!(f, "{line}")?;
                line = " ".repeat(14);
            } else {
                line.push(' ');
            }
        }
        first = false;
        // Sources choose these words: nothing in them may move a terminal's cursor.
        line.extend(item.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }));
    }
    if first { Ok(()) } else { writeln!(f, "{line}") }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        list(f, "source", self.sources.iter().cloned())?;
        list(f, "add-ons", [count(self.addons, "add-on", "add-ons")])?;
        let total = self.texts.values().sum();
        let languages = self.texts.len() as u64;
        list(f, "texts", [count(total, "text", "texts") + " in " + &count(languages, "locale", "locales")])?;
        let mut texts: Vec<_> = self.texts.iter().collect();
        texts.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
        list(f, "", texts.iter().map(|(tag, n)| format!("{tag} {n}")))?;
        let media = &self.media;
        let pictures = [
            (media.stored, count(media.stored, "picture", "pictures") + " (" + &count(media.bytes, "byte", "bytes") + ")"),
            (media.icons, count(media.icons, "icon", "icons")),
            (media.icons_missing, count(media.icons_missing, "icon", "icons") + " without a file"),
            (media.screenshots, count(media.screenshots, "screenshot", "screenshots")),
            (media.screenshots_linked, count(media.screenshots_linked, "screenshot", "screenshots") + " only linked"),
            (media.videos, count(media.videos, "video", "videos") + " not imported"),
        ];
        list(f, "media", pictures.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text))?;
        list(f, "mapped tags", self.mapped.iter().map(|((from, to), n)| format!("{from} -> {to} {n}")))?;
        list(f, "unknown tags", self.unknown_tags.iter().map(|(tag, n)| format!("{tag} {n}")))?;
        list(f, "no category", self.unknown_categories.iter().map(|(name, n)| format!("{name} {n}")))?;
        list(f, "kept private", self.private.iter().map(|(field, n)| format!("{field} {n}")))?;
        list(
            f,
            "notes",
            self.warnings.iter().map(|(text, n)| if *n > 1 { format!("{text} ({n} times)") } else { text.clone() }),
        )?;
        if self.has_left_out() {
            list(f, "left out", [count(self.left_out_total, "record or text", "records and texts") + ":"])?;
            for LeftOut { place, record, reason } in &self.left_out {
                let line = format!("  {place}: {record}: {reason}");
                writeln!(f, "{}", line.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect::<String>())?;
            }
            let more = self.left_out_total - self.left_out.len() as u64;
            if more > 0 {
                writeln!(f, "  ... and {}", count(more, "more", "more"))?;
            }
        }
        Ok(())
    }
}
