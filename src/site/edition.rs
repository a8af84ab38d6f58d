//! One language of the site: everything that is made once for it and used by all its pages.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::{Arc, OnceLock};

use anyhow::{Context as _, Result, anyhow};
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use tera::{Context, Value};
use xxhash_rust::xxh3::xxh3_64;

use super::fields::hash_value;
use crate::hashing::NumberHasher;
use crate::l10n::{Chain, Formats, Messages, SizeUnit, Tag, Voice, autonym};
use crate::theme::{Argument, Constants, Filling, GLOBALS, Renderer, Surroundings, Theme, Token, escape};

/// A locale with its messages, formats, fallback chain and compiled templates.
pub struct Edition {
    pub tag: Tag,
    /// Among those that are built.
    pub number: usize,
    voice: Voice,
    pub formats: Formats,
    pub chain: Chain,
    /// What every template sees.
    globals: Context,
    constants: Constants,
    /// Compiled when the first page is rendered: a rebuild may need few languages.
    renderer: OnceLock<Result<Renderer, String>>,
    message_ids: Arc<MessageIds>,
    /// Messages without variables as markup, by number.
    filled: Vec<OnceLock<Box<[u8]>>>,
    /// Where each asset is published, which its content decides.
    assets: HashMap<String, u64>,
    /// Fingerprints of messages, by number.
    fingerprints: Vec<OnceLock<u64>>,
}

/// All messages, numbered in the order of their ids.
pub struct MessageIds {
    ids: Vec<String>,
    numbers: HashMap<String, u32, BuildHasherDefault<NumberHasher>>,
}

/// A locale as templates see it.
#[derive(Clone, Debug, Serialize)]
pub struct LocaleView {
    pub tag: &'static str,
    pub dir: &'static str,
    /// In its own language.
    pub name: &'static str,
    pub url: String,
}

impl MessageIds {
    pub fn new(ids: &[&str]) -> MessageIds {
        let numbers = ids.iter().zip(0..).map(|(id, number)| ((*id).to_owned(), number)).collect();
        MessageIds { ids: ids.iter().map(|id| (*id).to_owned()).collect(), numbers }
    }

    pub fn number(&self, id: &str) -> Option<u32> {
        self.numbers.get(id).copied()
    }

    pub fn ids(&self) -> &[String] {
        &self.ids
    }
}

impl LocaleView {
    pub fn new(tag: Tag) -> LocaleView {
        LocaleView { tag: tag.as_str(), dir: tag.direction().as_str(), name: autonym(tag), url: format!("/{tag}/") }
    }
}

impl Edition {
    pub fn new(
        (tag, number): (Tag, usize),
        default_locale: Tag,
        voice: Voice,
        theme: &Theme,
        mut globals: Context,
        message_ids: &Arc<MessageIds>,
    ) -> Result<Edition> {
        globals.insert("locale", &LocaleView::new(tag));
        let constants = theme.constants(&voice, &globals).with_context(|| format!("locale {tag}"))?;
        Ok(Edition {
            tag,
            number,
            voice,
            formats: Formats::new(tag),
            chain: Chain::new(tag, default_locale),
            globals,
            constants,
            assets: theme.assets.iter().map(|asset| (asset.name.clone(), xxh3_64(asset.path.as_bytes()))).collect(),
            renderer: OnceLock::new(),
            fingerprints: message_ids.ids.iter().map(|_| OnceLock::new()).collect(),
            filled: message_ids.ids.iter().map(|_| OnceLock::new()).collect(),
            message_ids: Arc::clone(message_ids),
        })
    }

    /// Renders a page at the end of `out`, tokens and all. An error says where in the template it is, as its author wrote it.
    pub fn render(&self, theme: &Theme, template: &str, page: &Context, out: &mut Vec<u8>) -> Result<()> {
        let compile = || theme.compile(&self.voice, &self.globals, &self.constants).map_err(|error| format!("{error:#}"));
        let renderer = self.renderer.get_or_init(compile).as_ref();
        let renderer = renderer.map_err(|error| anyhow!("{error}")).with_context(|| format!("locale {}", self.tag))?;
        renderer.render(template, page, out).map_err(|error| {
            let explained = theme.explain(&self.voice, &self.globals, template, page);
            explained.unwrap_or(error).context(format!("locale {}: template {template}", self.tag))
        })
    }

    pub fn messages(&self) -> &Messages {
        self.voice.messages()
    }

    /// A size in bytes, in words.
    pub fn size(&self, bytes: u64) -> String {
        let (unit, number) = self.formats.file_size(bytes);
        let (message, number) = match unit {
            SizeUnit::Byte => ("size-bytes", number),
            SizeUnit::Kilobyte => ("size-kb", number),
            SizeUnit::Megabyte => ("size-mb", number),
            SizeUnit::Gigabyte => ("size-gb", number),
            // Nobody installs terabytes: a hostile record, shown in the largest unit that has words.
            SizeUnit::Terabyte => ("size-gb", self.formats.integer(bytes / 1_000_000_000)),
        };
        // Most languages say a unit before or after: pages name many sizes, and formatting a message costs more than all else.
        if let Some((before, after)) = self.messages().around(message, "size") {
            return [before, &number, after].concat();
        }
        let mut arguments = FluentArgs::new();
        arguments.set("size", number);
        let text = self.messages().format(message, &arguments).unwrap_or_else(|_| format!("[{message}]"));
        // Digits and a unit need no isolation from each other.
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// A day in words. The same few thousand days come again and again: each is formatted once a thread.
    pub fn with_date<T>(&self, time: i64, with: impl FnOnce(&str) -> T) -> T {
        thread_local!(static DAYS: RefCell<HashMap<u64, Box<str>, BuildHasherDefault<NumberHasher>>> = RefCell::default());
        let key = self.day_key(time);
        DAYS.with_borrow_mut(|days| {
            if days.len() >= KEPT_MAX {
                days.clear();
            }
            with(days.entry(key).or_insert_with(|| self.formats.date(time).into()))
        })
    }

    /// The same as templates see it.
    pub fn date(&self, time: crate::catalog::model::Time) -> Value {
        #[derive(Serialize)]
        struct DateView<'a> {
            text: &'a str,
            iso: String,
        }
        thread_local!(static DAYS: RefCell<HashMap<u64, Value, BuildHasherDefault<NumberHasher>>> = RefCell::default());
        let make = || self.with_date(time, |text| Value::from_serializable(&DateView { text, iso: iso_date(time) }));
        DAYS.with_borrow_mut(|days| {
            if days.len() >= KEPT_MAX {
                days.clear();
            }
            days.entry(self.day_key(time)).or_insert_with(make).clone()
        })
    }

    fn day_key(&self, time: i64) -> u64 {
        (self.tag.index() as u64) << 40 ^ time.div_euclid(86_400) as u64
    }

    /// A language's name in this language, looked up once a thread.
    pub fn language_name(&self, tag: Tag) -> String {
        thread_local!(static NAMES: RefCell<HashMap<(Tag, Tag), String>> = RefCell::default());
        NAMES.with_borrow_mut(|names| {
            if names.len() >= KEPT_MAX {
                names.clear();
            }
            names.entry((self.tag, tag)).or_insert_with(|| self.formats.language_name(tag)).clone()
        })
    }
}

impl Edition {
    /// What templates see beside a page's own values, the constant templates among it.
    pub fn surroundings(&self) -> u64 {
        let values = GLOBALS.iter().fold(0u64, |sum, name| sum.rotate_left(9) ^ self.global(name));
        values ^ xxh3_64(format!("{:?}", self.constants).as_bytes())
    }
}

impl Filling for Edition {
    fn token(&self, token: Token, markup: bool, out: &mut Vec<u8>) {
        let mut text = |text: &str| if markup { escape(text, out) } else { out.extend_from_slice(text.as_bytes()) };
        match token {
            Token::Message(number) => {
                let id = || self.message_ids.ids.get(number as usize).map_or("", String::as_str);
                let plain = || self.messages().text(id()).map_or_else(|| format!("[{}]", id()), |text| text.into_owned());
                match self.filled.get(number as usize).filter(|_| markup) {
                    Some(kept) => {
                        let make = || {
                            let mut markup = Vec::new();
                            escape(&plain(), &mut markup);
                            markup.into()
                        };
                        let kept: &[u8] = kept.get_or_init(make);
                        out.extend_from_slice(kept);
                    }
                    None => text(&plain()),
                }
            }
            Token::Locale => text(self.tag.as_str()),
            Token::Direction => text(self.tag.direction().as_str()),
            Token::Date(time) => self.with_date(time, text),
            Token::Integer(number) => text(&self.formats.integer(number)),
            Token::Tenths(tenths) => text(&self.formats.tenths(tenths)),
            Token::Size(bytes) => text(&self.size(bytes)),
            // Those are no part of a language; whoever fills in a page has dealt with them.
            Token::Block(_) | Token::Fragment(_) | Token::Call(_) => {}
        }
    }

    fn call(&self, id: &str, arguments: &[(&str, Argument)], otherwise: Option<&str>) -> Result<String> {
        let mut fluent = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => fluent.set(*name, FluentValue::from(text.as_str())),
                Argument::Number(number) => fluent.set(*name, *number),
            }
        }
        match (self.messages().format(id, &fluent), otherwise) {
            (Ok(text), _) => Ok(text),
            (Err(_), Some(text)) => Ok(text.to_owned()),
            (Err(error), None) => Err(anyhow!("locale {}: {error}", self.tag)),
        }
    }
}

impl Surroundings for Edition {
    fn message(&self, id: &str) -> u64 {
        let fingerprint = || self.messages().fingerprint(id);
        let kept = self.message_ids.number(id).and_then(|number| self.fingerprints.get(number as usize));
        kept.map_or_else(fingerprint, |kept| *kept.get_or_init(fingerprint))
    }

    fn messages(&self, prefix: &str) -> u64 {
        let named = self.message_ids.ids.iter().filter(|id| id.starts_with(prefix));
        named.fold(0, |sum, id| sum ^ xxh3_64(format!("{id} {}", self.message(id)).as_bytes()))
    }

    fn global(&self, name: &str) -> u64 {
        debug_assert!(GLOBALS.contains(&name));
        self.globals.get(name).map_or(0, hash_value)
    }

    fn constant(&self, name: &str) -> u64 {
        self.constants.get(name).map_or(0, |text| xxh3_64(text.as_bytes()))
    }

    fn asset(&self, name: &str) -> u64 {
        self.assets.get(name).copied().unwrap_or_default()
    }
}

/// What a thread keeps at most, so that a catalog of a million different days costs time and not memory.
const KEPT_MAX: usize = 20_000;

/// The UTC day of a time, as HTML's `<time datetime>` wants it.
pub fn iso_date(time: i64) -> String {
    jiff::Timestamp::from_second(time).map(|at| at.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}
