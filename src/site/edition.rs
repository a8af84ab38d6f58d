//! One language of the site: everything that is made once for it and used by all its pages.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Mutex;

use anyhow::{Context as _, Result};
use serde::Serialize;
use tera::{Context, Value};

use crate::catalog::Index;
use crate::l10n::{Chain, Formats, Messages, SizeUnit, Tag, Voice, autonym};
use crate::text;
use crate::theme::{Renderer, Theme};

/// A locale with its messages, formats, fallback chain and compiled templates.
pub struct Edition {
    pub tag: Tag,
    voice: Voice,
    pub formats: Formats,
    pub chain: Chain,
    renderer: Renderer,
    /// What every template sees, kept to explain errors.
    globals: Context,
    /// Cards that many pages show, by position in the index.
    pub cards: Mutex<HashMap<u32, Value>>,
    /// Each add-on's place when all are sorted by name in this language's collation.
    pub name_ranks: Vec<u32>,
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

impl LocaleView {
    pub fn new(tag: Tag) -> LocaleView {
        LocaleView { tag: tag.as_str(), dir: tag.direction().as_str(), name: autonym(tag), url: format!("/{tag}/") }
    }
}

impl Edition {
    pub fn new(
        tag: Tag,
        default_locale: Tag,
        voice: Voice,
        theme: &Theme,
        mut globals: Context,
        index: &[Index],
    ) -> Result<Edition> {
        globals.insert("locale", &LocaleView::new(tag));
        let formats = Formats::new(tag);
        let chain = Chain::new(tag, default_locale);
        let renderer = theme.compile(&voice, &globals).with_context(|| format!("locale {tag}"))?;
        let name_ranks = name_ranks(index, &chain, &formats);
        Ok(Edition { tag, voice, formats, chain, renderer, globals, cards: Mutex::default(), name_ranks })
    }

    /// Renders a page at the end of `out`. An error says where in the template it is, as the theme's author wrote it.
    pub fn render(&self, theme: &Theme, template: &str, page: &Context, out: &mut Vec<u8>) -> Result<()> {
        self.renderer.render(template, page, out).map_err(|error| {
            let explained = theme.explain(&self.voice, &self.globals, template, page);
            explained.unwrap_or(error).context(format!("locale {}: template {template}", self.tag))
        })
    }

    fn messages(&self) -> &Messages {
        self.voice.messages()
    }

    /// A message without variables; its id in brackets where there is none, so that it is seen.
    pub fn text(&self, id: &str) -> String {
        self.messages().text(id).map_or_else(|| format!("[{id}]"), |text| text.into_owned())
    }

    /// A message with variables.
    pub fn format(&self, id: &str, arguments: &[(&'static str, fluent_bundle::FluentValue<'_>)]) -> String {
        let mut fluent = fluent_bundle::FluentArgs::new();
        for (name, value) in arguments {
            fluent.set(*name, value.clone());
        }
        self.messages().format(id, &fluent).unwrap_or_else(|_| format!("[{id}]"))
    }

    /// A message whose id depends on data, such as a type's name; the data itself where there is none.
    pub fn text_or(&self, id: &str, fallback: &str) -> String {
        self.messages().text(id).map_or_else(|| fallback.to_owned(), |text| text.into_owned())
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
        // Digits and a unit need no isolation from each other.
        self.format(message, &[("size", number.into())]).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// A day. The same few thousand days come again and again: each is formatted once a thread.
    pub fn date(&self, time: crate::catalog::model::Time) -> Value {
        #[derive(Serialize)]
        struct DateView {
            text: String,
            iso: String,
        }
        thread_local!(static DAYS: RefCell<HashMap<(Tag, i64), Value>> = RefCell::default());
        let make = || Value::from_serializable(&DateView { text: self.formats.date(time), iso: iso_date(time) });
        DAYS.with_borrow_mut(|days| kept(days, (self.tag, time.div_euclid(86_400)), make))
    }

    /// A language's name in this language, looked up once a thread.
    pub fn language_name(&self, tag: Tag) -> String {
        thread_local!(static NAMES: RefCell<HashMap<(Tag, Tag), String>> = RefCell::default());
        NAMES.with_borrow_mut(|names| kept(names, (self.tag, tag), || self.formats.language_name(tag)))
    }
}

/// What a thread keeps at most, so that a catalog of a million different days costs time and not memory.
const KEPT_MAX: usize = 20_000;

fn kept<K: Eq + Hash, V: Clone>(values: &mut HashMap<K, V>, key: K, make: impl FnOnce() -> V) -> V {
    if values.len() >= KEPT_MAX {
        values.clear();
    }
    values.entry(key).or_insert_with(make).clone()
}

/// The UTC day of a time, as HTML's `<time datetime>` wants it.
pub fn iso_date(time: i64) -> String {
    jiff::Timestamp::from_second(time).map(|at| at.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

fn name_ranks(index: &[Index], chain: &Chain, formats: &Formats) -> Vec<u32> {
    let mut keys: Vec<(Vec<u8>, &str, u32)> = index
        .iter()
        .enumerate()
        .map(|(position, addon)| {
            let picked = chain.pick(addon.name.0.iter().map(|text| text.locale), addon.default_locale);
            let name = picked.map_or("", |(at, _)| addon.name.0[at].raw.as_str());
            (formats.sort_key(&text::one_line(name)), addon.slug.as_str(), position as u32)
        })
        .collect();
    keys.sort_unstable();
    let mut ranks = vec![0; index.len()];
    for (rank, (_, _, position)) in keys.into_iter().enumerate() {
        ranks[position as usize] = rank as u32;
    }
    ranks
}
