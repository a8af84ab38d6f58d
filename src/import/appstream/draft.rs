//! A component on its way to becoming an add-on: the checks and limits that both formats share.

use std::borrow::Cow;

use super::Refused;
use crate::catalog::model::{Addon, Format, Link, Screenshot, Text, Texts, Version};
use crate::import::limit;
use crate::import::name::{is_slug, slug_of};
use crate::import::spelling::Spellings;
use crate::text::url;

/// A component read from its record.
#[derive(Debug)]
pub struct Draft {
    /// The line it starts on.
    pub line: u64,
    pub addon: Addon,
    pub developer: Texts,
    pub project_group: Option<String>,
    /// Words of the source's own language that become tags: (slug, word).
    pub tags: Vec<(String, String)>,
    /// Names of the source's categories, as it spells them.
    pub categories: Vec<String>,
    pub icons: Vec<Icon>,
    pub shots: Vec<Shot>,
    /// What is left out of it: (line, reason).
    pub faults: Vec<(u64, String)>,
    pub private: Vec<&'static str>,
    /// Fields that are not imported.
    pub unused: Vec<String>,
    pub videos: u64,
    /// Spellings of locales: of every text met, and of those kept.
    pub seen: Vec<u16>,
    pub kept: Vec<u16>,
}

/// Where an icon's file may be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A file name in a folder of its size.
    Cached(String),
    /// A path below the collection's media folder.
    Remote(String),
    /// An icon's name in a theme.
    Stock(String),
}

/// A screenshot: addresses of its picture, the best first, relative to the media folder where they can be.
#[derive(Clone, Debug, Default)]
pub struct Shot {
    pub default: bool,
    pub paths: Vec<String>,
    pub shown: Screenshot,
}

/// A text as the source gives it.
pub struct Entry<'a> {
    pub locale: &'a str,
    pub raw: Cow<'a, str>,
    pub line: u64,
}

/// The draft together with what its making needs.
pub struct Maker<'s> {
    pub draft: Draft,
    spellings: &'s Spellings,
    refused: Option<(u64, String)>,
}

impl<'s> Maker<'s> {
    pub fn new(line: u64, spellings: &'s Spellings) -> Self {
        let draft = Draft {
            line,
            addon: Addon::default(),
            developer: Texts::default(),
            project_group: None,
            tags: Vec::new(),
            categories: Vec::new(),
            icons: Vec::new(),
            shots: Vec::new(),
            faults: Vec::new(),
            private: Vec::new(),
            unused: Vec::new(),
            videos: 0,
            seen: Vec::new(),
            kept: Vec::new(),
        };
        Self { draft, spellings, refused: None }
    }

    /// Notes that a text or field is left out.
    pub fn fault(&mut self, line: u64, reason: impl Into<String>) {
        self.draft.faults.push((line, reason.into()));
    }

    /// Notes that the whole record is left out; the first reason counts.
    pub fn refuse(&mut self, line: u64, reason: impl Into<String>) {
        if self.refused.is_none() {
            self.refused = Some((line, reason.into()));
        }
    }

    /// Notes a field that is not imported.
    pub fn unused(&mut self, field: String) {
        // A record of nothing else must not fill the report.
        if self.draft.unused.len() < 50 {
            self.draft.unused.push(field);
        }
    }

    pub fn id(&mut self, line: u64, id: &str) {
        let id = id.trim();
        if id.len() > limit::ID {
            self.refuse(line, "the ID is longer than 255 bytes");
        } else if id.chars().any(|c| c.is_control() || c.is_whitespace()) {
            self.refuse(line, "the ID holds white space or control characters");
        } else {
            self.draft.addon.guid = id.to_owned();
        }
    }

    pub fn kind(&mut self, line: u64, kind: &str) {
        let kind = match kind {
            // The gallery calls everything an add-on; what plugs into one program is a plug-in.
            "addon" => "plugin",
            "desktop" | "desktop-app" => "desktop-application",
            "console" => "console-application",
            "input-method" => "inputmethod",
            "web-app" | "webapp" => "web-application",
            "" => "generic",
            other => other,
        };
        if kind.len() > 40 || !kind.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            self.refuse(line, "the type is not a word of small letters, such as `desktop-application`");
        } else {
            self.draft.addon.kind = kind.to_owned();
        }
    }

    /// A localized text, sorted by locale, with what breaks a limit left out.
    pub fn texts<'a>(&mut self, field: &str, format: Format, entries: impl IntoIterator<Item = Entry<'a>>) -> Texts {
        let (most, size) =
            if format == Format::Plain && field != "Keywords" { (limit::LINE, "4 KiB") } else { (limit::LONG, "256 KiB") };
        let mut texts: Vec<(Text, u8, u16)> = Vec::new();
        for (n, Entry { locale, raw, line }) in entries.into_iter().enumerate() {
            if n == limit::LOCALES {
                self.refuse(line, format!("{field} is given in more than 1,000 locales"));
                break;
            }
            let trimmed = raw.trim();
            if trimmed.is_empty() {
                continue;
            }
            let spelling = self.spellings.get(locale);
            self.draft.seen.push(spelling.id);
            if trimmed.len() > most {
                self.fault(line, format!("{field} in {}: longer than {size}; this text is left out", name(locale)));
                continue;
            }
            if let Some(bad) = trimmed.chars().find(|&c| is_forbidden(c)) {
                let bad = u32::from(bad);
                self.fault(line, format!("{field} in {}: control character U+{bad:04X}; this text is left out", name(locale)));
                continue;
            }
            // Unknown tags are counted by name, in the report.
            let Some(locale) = spelling.tag else { continue };
            let raw = if trimmed.len() == raw.len() { raw.into_owned() } else { trimmed.to_owned() };
            let original_tag = spelling.original.map(String::from);
            texts.push((Text { locale, raw, format, original_tag, translator: None }, spelling.rank, spelling.id));
        }
        // Of two spellings of one tag the author's own text counts, then the one spelled like the tag, then the first.
        texts.sort_by(|a, b| a.0.locale.cmp(&b.0.locale).then(a.1.cmp(&b.1)));
        texts.dedup_by(|a, b| a.0.locale == b.0.locale);
        self.draft.kept.extend(texts.iter().map(|(_, _, id)| id));
        Texts(texts.into_iter().map(|(text, ..)| text).collect())
    }

    /// A developer's name, without the e-mail address that some carry.
    pub fn developer<'a>(&mut self, entries: impl IntoIterator<Item = Entry<'a>>) {
        let mut texts = self.texts("DeveloperName", Format::Plain, entries);
        for text in &mut texts.0 {
            if let Some(name) = without_mail(&text.raw) {
                text.raw = name;
                self.draft.private.push("e-mail address in DeveloperName");
            }
        }
        texts.0.retain(|text| !text.raw.is_empty());
        self.draft.developer = texts;
    }

    /// The search words of one locale that are the source's own become tags.
    pub fn tag_words<'a>(&mut self, words: impl IntoIterator<Item = &'a str>) {
        // Some authors write all words as one, with commas.
        for word in words.into_iter().flat_map(|words| words.split([',', ';'])) {
            let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
            // Longer ones are sentences, not words.
            if word.is_empty() || word.len() > 40 || word.chars().any(is_forbidden) {
                continue;
            }
            let slug = slug_of(&word.replace('#', " sharp "));
            if is_slug(&slug) {
                self.draft.tags.push((slug, word));
            }
        }
    }

    /// A link of the kind that the source calls `kind`.
    pub fn link(&mut self, line: u64, kind: &str, address: &str) {
        let address = address.trim();
        let kind = match kind {
            "bugtracker" => "issues",
            "help" => "support",
            "donation" => "donate",
            "vcs-browser" => "source",
            other => other,
        };
        if address.is_empty() {
            return;
        }
        if kind.len() > 40 || !kind.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            self.fault(line, "an Url kind that is not a word of small letters; this link is left out");
            return;
        }
        // A bare address is as private as one with `mailto:`.
        let scheme = address.get(..7).unwrap_or_default();
        if scheme.eq_ignore_ascii_case("mailto:") || !address.contains(['/', ':']) && address.contains('@') {
            self.draft.private.push("e-mail address in Url");
            return;
        }
        if let Some(url) = self.safe_url(line, &format!("Url {kind}"), address) {
            self.draft.addon.links.push(Link { kind: kind.to_owned(), url });
        }
    }

    /// A web address that may stand on a page.
    pub fn safe_url(&mut self, line: u64, field: &str, address: &str) -> Option<String> {
        if address.len() > limit::URL {
            self.fault(line, format!("{field}: longer than 2 KiB; this address is left out"));
            return None;
        }
        let safe = url::safe_url(address);
        if safe.is_none() {
            self.fault(line, format!("{field}: not an http(s) address; this address is left out"));
        }
        safe.map(|url| url.to_string())
    }

    /// A machine-readable fact.
    pub fn fact(&mut self, line: u64, key: &str, value: &str) {
        let value = value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        if value.is_empty() {
            return;
        }
        if value.len() > limit::LINE || key.len() > 60 || value.chars().chain(key.chars()).any(char::is_control) {
            self.fault(line, format!("{}: too long or with control characters; this value is left out", name(key)));
            return;
        }
        self.draft.addon.facts.push((key.to_owned(), value));
    }

    /// A short word such as a rating or an identifier; `None`, reported, where it is no such thing.
    pub fn word(&mut self, line: u64, field: &str, value: &str) -> Option<String> {
        let value = value.trim();
        if value.len() > limit::ID || value.chars().any(char::is_control) {
            self.fault(line, format!("{field}: too long or with control characters; it is left out"));
            return None;
        }
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// A language that the add-on speaks, with the share translated.
    pub fn language(&mut self, line: u64, locale: &str, percent: Option<i64>) {
        let Some(percent) = percent.and_then(|n| u8::try_from(n).ok()).filter(|&n| n <= 100) else {
            self.fault(line, format!("Languages: no percentage from 0 to 100 for {}; it is left out", name(locale)));
            return;
        };
        let spelling = self.spellings.get(locale);
        match spelling.tag {
            Some(tag) => self.draft.addon.languages.push((tag, percent)),
            None => self.draft.seen.push(spelling.id),
        }
    }

    /// Checks what every record must have, and puts lists into an order that does not depend on the source's.
    pub fn finish(mut self) -> Result<Draft, Refused> {
        let addon = &mut self.draft.addon;
        let missing = match () {
            () if addon.guid.is_empty() => Some("there is no ID"),
            () if addon.kind.is_empty() => Some("there is no Type"),
            () if addon.name.0.is_empty() => Some("there is no usable Name"),
            () => None,
        };
        if let Some((line, reason)) = self.refused.take().or_else(|| Some((self.draft.line, missing?.to_owned()))) {
            let id = (!addon.guid.is_empty()).then(|| std::mem::take(&mut addon.guid));
            // What made the name unusable is what the operator can repair.
            let fault = self.draft.faults.iter().find(|(_, fault)| fault.starts_with("Name"));
            let (line, reason) = match fault {
                Some((line, fault)) if addon.name.0.is_empty() => (*line, format!("{reason} ({fault})")),
                _ => (line, reason),
            };
            return Err(Refused::Record { line, id, reason: reason + "; the component is left out" });
        }
        addon.default_locale = self.spellings.get("C").tag;
        sort(&mut addon.links, |a, b| (&a.kind, &a.url).cmp(&(&b.kind, &b.url)));
        addon.links.dedup();
        sort(&mut addon.facts, Ord::cmp);
        addon.facts.dedup();
        sort(&mut addon.extends, Ord::cmp);
        addon.extends.dedup();
        // Several spellings of a language: the most complete one.
        sort(&mut addon.languages, |a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
        addon.languages.dedup_by(|a, b| a.0 == b.0);
        sort(&mut self.draft.tags, |a, b| a.0.cmp(&b.0));
        self.draft.tags.dedup_by(|a, b| a.0 == b.0);
        addon.tags = self.draft.tags.iter().map(|(slug, _)| slug.clone()).collect();
        sort(&mut self.draft.categories, Ord::cmp);
        self.draft.categories.dedup();
        // The default screenshot first, the others as they come.
        self.draft.shots.sort_by_key(|shot| !shot.default);
        self.versions();
        Ok(self.draft)
    }

    /// Newest first, each number once.
    fn versions(&mut self) {
        let versions = &mut self.draft.addon.versions;
        // Without a date the author's order is all there is.
        if versions.iter().all(|version| version.released.is_some()) {
            versions.sort_by_key(|version| std::cmp::Reverse(version.released));
        }
        self.draft.addon.updated = versions.iter().filter_map(|version| version.released).max();
        let mut numbers = std::collections::HashSet::new();
        let (once, again): (Vec<Version>, Vec<Version>) =
            std::mem::take(versions).into_iter().partition(|version| numbers.insert(version.number.clone()));
        self.draft.addon.versions = once;
        for version in again {
            let line = self.draft.line;
            self.fault(line, format!("release {} is given twice: the later one counts", name(&version.number)));
        }
    }
}

fn sort<T>(list: &mut [T], by: impl FnMut(&T, &T) -> std::cmp::Ordering) {
    list.sort_by(by);
}

/// Characters that no text may hold: they are invisible, and XML cannot carry them.
fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}')
}

/// A word of the source for a message: no longer than a line.
pub fn name(word: &str) -> String {
    let mut name: String = word.chars().take(60).collect();
    if name.len() < word.len() {
        name.push('…');
    }
    name
}

/// `Jo <jo@example.org>` without the address; `None` where there is none.
fn without_mail(text: &str) -> Option<String> {
    let looks_like_mail = |word: &str| {
        let word = word.trim_matches(['<', '>', '(', ')', ',', ';']);
        word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
    };
    if !text.contains('@') || !text.split_whitespace().any(looks_like_mail) {
        return None;
    }
    Some(text.split_whitespace().filter(|word| !looks_like_mail(word)).collect::<Vec<_>>().join(" "))
}
