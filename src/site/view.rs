//! Values as templates see them: docs/theming.md is the contract, these structs are it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::PoisonError;

use serde::Serialize;
use tera::Value;

use super::edition::Edition;
use super::{Site, route};
use crate::catalog::Index;
use crate::catalog::model::{Media, Text, Texts};
use crate::l10n::{Tag, autonym};
use crate::text;

/// A text in the language that was found for it.
#[derive(Serialize)]
struct TextView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<Value>,
    lang: &'static str,
    dir: &'static str,
    /// Not the page's language.
    foreign: bool,
    /// The text's language in its own name.
    language: &'static str,
}

#[derive(Serialize)]
pub struct Icon {
    pub src: Option<String>,
    pub width: u32,
    pub height: u32,
    /// The drawn placeholder: a letter on one of twelve hues.
    pub letter: String,
    pub hue: u8,
}

#[derive(Serialize)]
pub struct Rating {
    pub mean: String,
    pub mean_n: f64,
    pub count: String,
    pub count_n: u64,
    /// The mean in half stars: 0 to 10.
    pub half: u8,
    pub histogram: Vec<Bar>,
}

#[derive(Serialize)]
pub struct Bar {
    pub stars: usize,
    pub count: String,
    pub count_n: u64,
    /// Of the longest bar.
    pub percent: u64,
}

#[derive(Serialize)]
pub struct KindView {
    pub slug: String,
    pub name: String,
    pub url: String,
}

#[derive(Serialize)]
pub struct Link {
    pub name: Value,
    pub url: Option<String>,
}

#[derive(Serialize)]
struct Card {
    url: String,
    name: Value,
    summary: Value,
    icon: Icon,
    rating: Option<Rating>,
    users: Option<String>,
    users_n: Option<u64>,
    recommended: bool,
    r#type: KindView,
}

/// Texts of one unit, made once and shared by all its pages in all languages that show them.
#[derive(Default)]
pub struct Shared(RefCell<HashMap<usize, Value, BuildHasherDefault<AddressHasher>>>);

/// Spreads addresses, which are few and nobody's choice, over a table: a full hash costs more than what is looked up.
#[derive(Default)]
pub struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize(usize::from(*byte));
        }
    }

    fn write_usize(&mut self, value: usize) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): 2^64 divided by the golden ratio.
        self.0 = (self.0 ^ value as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(32);
    }
}

/// Makes values for one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub site: &'a Site,
    pub edition: &'a Edition,
    shared: &'a Shared,
}

impl<'a> Words<'a> {
    pub fn new(site: &'a Site, edition: &'a Edition, shared: &'a Shared) -> Words<'a> {
        Words { site, edition, shared }
    }

    /// The text that this page's language gets, by the one fallback rule.
    pub fn pick<'t>(&self, texts: &'t Texts, default: Option<Tag>) -> Option<&'t Text> {
        let (at, _) = self.edition.chain.pick(texts.0.iter().map(|text| text.locale), default)?;
        Some(&texts.0[at])
    }

    /// Whether these texts truly have this page's language. No texts at all lack nothing.
    pub fn speaks(&self, texts: &Texts) -> bool {
        texts.0.is_empty() || texts.0.iter().any(|text| self.edition.chain.speaks(text.locale))
    }

    /// A short text (name, summary, title, caption): printed escaped.
    pub fn line(&self, texts: &Texts, default: Option<Tag>) -> Value {
        self.pick(texts, default).map_or_else(Value::none, |text| self.line_of(text))
    }

    pub fn line_of(&self, text: &Text) -> Value {
        self.shared(text, |foreign| {
            let clean = text::one_line(&text.raw);
            (!clean.is_empty()).then(|| self.text_view(Some(&clean), None, text.locale, foreign))
        })
    }

    /// An add-on's name; its slug where nothing of the name can be shown.
    pub fn name(&self, texts: &Texts, default: Option<Tag>, slug: &str) -> Value {
        let name = self.line(texts, default);
        if name.is_none() { self.literal(slug, self.site.default_locale) } else { name }
    }

    /// A text that no record holds, in a known language.
    pub fn literal(&self, clean: &str, locale: Tag) -> Value {
        self.text_view(Some(clean), None, locale, !self.edition.chain.speaks(locale))
    }

    /// A long text (description, notes, body): safe HTML. `place` names it where it is refused.
    pub fn rich(&self, texts: &Texts, default: Option<Tag>, place: &dyn Fn() -> String) -> Value {
        self.pick(texts, default).map_or_else(Value::none, |text| self.rich_of(text, place))
    }

    pub fn rich_of(&self, text: &Text, place: &dyn Fn() -> String) -> Value {
        self.shared(text, |foreign| match text::rich(&text.raw, text.format) {
            Ok(html) if html.as_str().is_empty() => None,
            Ok(html) => Some(self.text_view(None, Some(Value::safe_string(html.as_str())), text.locale, foreign)),
            Err(refused) => {
                self.site.warn(|| format!("{} ({}): left out: {refused}", place(), text.locale));
                None
            }
        })
    }

    fn shared(&self, text: &Text, make: impl FnOnce(bool) -> Option<Value>) -> Value {
        let foreign = !self.edition.chain.speaks(text.locale);
        // Texts are larger than a byte: the next address is free to mean "foreign".
        let key = std::ptr::from_ref(text).addr() + usize::from(foreign);
        if let Some(value) = self.shared.0.borrow().get(&key) {
            return value.clone();
        }
        let value = make(foreign).unwrap_or_else(Value::none);
        self.shared.0.borrow_mut().insert(key, value.clone());
        value
    }

    fn text_view(&self, text: Option<&str>, html: Option<Value>, locale: Tag, foreign: bool) -> Value {
        Value::from_serializable(&TextView {
            text,
            html,
            lang: locale.as_str(),
            dir: locale.direction().as_str(),
            foreign,
            language: autonym(locale),
        })
    }

    pub fn url(&self, path: &str) -> String {
        route::url(self.edition.tag.as_str(), path)
    }

    pub fn number(&self, value: u64) -> String {
        self.edition.formats.integer(value)
    }

    /// The plain words of a picked text, for titles and descriptions.
    pub fn words(&self, texts: &Texts, default: Option<Tag>) -> String {
        self.pick(texts, default).map(|text| text::one_line(&text.raw).into_owned()).unwrap_or_default()
    }

    /// A title with the page's number, from the second page on.
    pub fn page_title(&self, title: String, page: usize) -> String {
        match page {
            1 => title,
            page => self.edition.format("title-page", &[("title", title.into()), ("page", self.number(page as u64).into())]),
        }
    }

    /// Whether an add-on is described in this page's language.
    pub fn describes(&self, position: u32) -> bool {
        let addon = &self.site.index[position as usize];
        addon.summary.0.iter().any(|text| self.edition.chain.speaks(text.locale))
    }

    pub fn icon(&self, media: Option<&Media>, name: &str, seed: &str) -> Icon {
        Icon {
            src: media.map(media_url),
            width: media.map_or(0, |media| media.width),
            height: media.map_or(0, |media| media.height),
            letter: name.chars().find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().collect()).unwrap_or_default(),
            hue: (xxhash_rust::xxh3::xxh3_64(seed.as_bytes()) % 12) as u8,
        }
    }

    /// The mean with the number of ratings by stars.
    pub fn rating(&self, ratings: &[u64; 5]) -> Option<Rating> {
        let longest = ratings.iter().copied().max().unwrap_or(1).max(1);
        let bar = |stars: usize| Bar {
            stars,
            count: self.number(ratings[stars - 1]),
            count_n: ratings[stars - 1],
            percent: ratings[stars - 1] * 100 / longest,
        };
        let rating = self.mean(ratings)?;
        Some(Rating { histogram: (1..=5).rev().map(bar).collect(), ..rating })
    }

    /// The mean alone, for cards.
    fn mean(&self, ratings: &[u64; 5]) -> Option<Rating> {
        let count: u64 = ratings.iter().sum();
        if count == 0 {
            return None;
        }
        let stars: u64 = ratings.iter().zip(1..).map(|(count, stars)| count * stars).sum();
        let mean = stars as f64 / count as f64;
        Some(Rating {
            mean: self.edition.formats.decimal(mean, 1),
            mean_n: (mean * 10.0).round() / 10.0,
            count: self.number(count),
            count_n: count,
            half: (mean * 2.0).round() as u8,
            histogram: Vec::new(),
        })
    }

    pub fn kind(&self, slug: &str) -> KindView {
        KindView {
            slug: slug.to_owned(),
            name: self.edition.text_or(&format!("type-{slug}"), &self.edition.text("type-other")),
            url: self.url(&route::kind(slug)),
        }
    }

    /// An author or another profile, linked where it has a page.
    pub fn user(&self, slug: &str) -> Link {
        let profile = self.site.profile(slug);
        let name = profile.map_or_else(Value::none, |profile| self.line(&profile.name, None));
        let name = if name.is_none() { self.literal(slug, self.site.default_locale) } else { name };
        let listed = profile.is_some() && self.site.groups.users.contains_key(slug);
        Link { name, url: listed.then(|| self.url(&route::user(slug))) }
    }

    pub fn card(&self, addon: &Index) -> Value {
        let name = self.words(&addon.name, addon.default_locale);
        Value::from_serializable(&Card {
            url: self.url(&route::addon(&addon.slug)),
            name: self.name(&addon.name, addon.default_locale, &addon.slug),
            summary: self.line(&addon.summary, addon.default_locale),
            icon: self.icon(addon.icon.as_ref(), &name, &addon.guid),
            rating: self.mean(&addon.ratings),
            users: addon.weekly_users.map(|users| self.number(users)),
            users_n: addon.weekly_users,
            recommended: addon.recommended,
            r#type: self.kind(&addon.kind),
        })
    }

    /// A card that many pages show, such as those of a category's most used add-ons.
    pub fn kept_card(&self, position: u32) -> Value {
        let kept = || self.edition.cards.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(card) = kept().get(&position) {
            return card.clone();
        }
        let card = self.card(&self.site.index[position as usize]);
        kept().insert(position, card.clone());
        card
    }

    pub fn cards(&self, positions: &[u32]) -> Vec<Value> {
        positions.iter().map(|position| self.card(&self.site.index[*position as usize])).collect()
    }
}

/// Where a picture is published.
pub fn media_url(media: &Media) -> String {
    format!("/{}", media_path(media))
}

pub fn media_path(media: &Media) -> String {
    format!("media/{}.{}", media.hash, media.kind.extension())
}
