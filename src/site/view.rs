//! Values as templates see them: docs/theming.md is the contract, these structs are it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;
use std::sync::Arc;

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::cards::CardSet;
use super::edition::Edition;
use super::feed::{self, Feed};
use super::fields::{Members, hash_value};
use super::lists::Pagination;
use super::reads::{EVERY_PAGE, Key, Reads, fingerprint};
use super::{Site, route};
use crate::catalog::CardTexts;
use crate::catalog::model::{Media, Text, Texts};
use crate::catalog::{Rendition, Role};
use crate::hashing::NumberHasher;
use crate::l10n::{Tag, autonym};
use crate::text;
use crate::theme::{Fragment, SIZE_MESSAGES, Token};

#[derive(Serialize)]
pub struct Icon {
    #[serde(flatten)]
    pub picture: Picture,
    /// The drawn placeholder: a letter on one of twelve hues.
    pub letter: String,
    pub hue: u8,
}

#[derive(PartialEq, Serialize)]
pub struct Rating {
    pub mean: String,
    pub mean_n: f64,
    pub count: String,
    pub count_n: u64,
    /// The mean in half stars: 0 to 10.
    pub half: u8,
    pub histogram: Vec<Bar>,
}

#[derive(PartialEq, Serialize)]
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

/// A rendered piece, for the pages that show it.
#[derive(Clone)]
pub enum Piece {
    Own(Rc<Fragment>),
    Card(Arc<CardSet>, usize),
}

impl Piece {
    pub fn fragment(&self) -> Option<&Fragment> {
        match self {
            Piece::Own(fragment) => Some(fragment),
            Piece::Card(set, edition) => set.known_card(*edition),
        }
    }
}

fn address<T>(of: &T) -> u64 {
    std::ptr::from_ref(of).addr() as u64
}

type ByNumber<T> = RefCell<HashMap<u64, T, BuildHasherDefault<NumberHasher>>>;

/// What the pages of one unit share in all languages.
#[derive(Default)]
pub struct Shared {
    /// Texts, made once, by the address of the raw text.
    texts: ByNumber<Value>,
    /// The hashes of texts and ratings, once somebody asked, by the address of their members: kept as long as those are.
    hashes: ByNumber<Option<u64>>,
    /// The add-on's rating as its languages write it, which few write differently.
    ratings: RefCell<Vec<(Rating, Value)>>,
    /// Values that are the same in all languages, by the address of what they are made of.
    constants: ByNumber<Value>,
    /// Fragments as pages name them, by what they were made of.
    made: ByNumber<Value>,
    /// Fragments by their own hash, as pages name them.
    pieces: ByNumber<Piece>,
    /// Cards, by position in the index: a page shows the same in every language, and they are dear to read from their file.
    cards: ByNumber<Arc<CardSet>>,
    pub reads: Reads,
}

impl Shared {
    /// The fragment for `key`, which says everything that it is made of; made where there is none.
    pub fn fragment(&self, key: u64, make: impl FnOnce() -> Result<Fragment>) -> Result<Value> {
        if let Some(value) = self.made.borrow().get(&key) {
            return Ok(value.clone());
        }
        let fragment = make()?;
        let value = fragment.value();
        self.made.borrow_mut().insert(key, value.clone());
        self.pieces.borrow_mut().insert(fragment.hash, Piece::Own(Rc::new(fragment)));
        Ok(value)
    }

    /// A value that depends on nothing but `source`, a part of the unit's record; made once for all languages.
    pub fn constant<T: ?Sized>(&self, source: &T, make: impl FnOnce(&T) -> Value) -> Value {
        let key = std::ptr::from_ref(source).cast::<()>().addr() as u64;
        if let Some(value) = self.constants.borrow().get(&key) {
            return value.clone();
        }
        let value = make(source);
        self.constants.borrow_mut().insert(key, value.clone());
        value
    }

    /// An address that may be linked; none where it may not.
    pub fn safe_url(&self, url: &str) -> Value {
        self.constant(url, |url| text::url::safe_url(url).map_or_else(Value::none, |url| Value::from(url.as_ref())))
    }

    /// The hash of a value; what is kept here is not hashed again.
    pub fn hash(&self, value: &Value) -> u64 {
        let mut hashes = self.hashes.borrow_mut();
        match value.as_map().and_then(|members| hashes.get_mut(&address(members))) {
            Some(known) => *known.get_or_insert_with(|| hash_value(value)),
            None => hash_value(value),
        }
    }

    /// From here on the hash of this value, which is kept as long as this is, is kept too.
    fn keep_hash(&self, value: &Value) {
        if let Some(members) = value.as_map() {
            self.hashes.borrow_mut().insert(address(members), None);
        }
    }

    pub fn piece(&self, hash: u64) -> Option<Piece> {
        self.pieces.borrow().get(&hash).cloned()
    }

    /// Forgets cards: lists have many.
    pub fn forget_cards(&self) {
        self.pieces.borrow_mut().clear();
        self.cards.borrow_mut().clear();
    }
}

/// Makes values for one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub site: &'a Site,
    pub edition: &'a Edition,
    pub shared: &'a Shared,
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

    /// Whether a text's language is told to be another than the page's.
    pub fn is_foreign(&self, locale: Tag) -> bool {
        self.site.tells_foreign && !self.edition.chain.speaks(locale)
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

    /// A record's name; its slug where nothing of the name can be shown.
    pub fn name(&self, texts: &Texts, default: Option<Tag>, slug: &str) -> Value {
        let name = self.line(texts, default);
        if name.is_none() { self.literal(&text::one_line(slug), self.site.default_locale) } else { name }
    }

    /// The same for an add-on that is no part of this unit, whose texts may be gone before the unit is done.
    pub fn name_apart(&self, texts: &Texts, default: Option<Tag>, slug: &str) -> Value {
        let clean = self.pick(texts, default).map(|text| (text::one_line(&text.raw), text.locale));
        match clean {
            Some((clean, locale)) if !clean.is_empty() => self.literal(&clean, locale),
            _ => self.literal(slug, self.site.default_locale),
        }
    }

    /// A text that no record holds, in a known language.
    pub fn literal(&self, clean: &str, locale: Tag) -> Value {
        self.text_view(Some(clean), None, locale, self.is_foreign(locale))
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
        let foreign = self.is_foreign(text.locale);
        // Texts are larger than a byte: the next address is free to mean "foreign".
        let key = (std::ptr::from_ref(text).addr() + usize::from(foreign)) as u64;
        if let Some(value) = self.shared.texts.borrow().get(&key) {
            return value.clone();
        }
        let value = make(foreign).unwrap_or_else(Value::none);
        self.shared.keep_hash(&value);
        self.shared.texts.borrow_mut().insert(key, value.clone());
        value
    }

    /// A text in the language that was found for it.
    fn text_view(&self, text: Option<&str>, html: Option<Value>, locale: Tag, foreign: bool) -> Value {
        let mut made = Members::of_both(*self);
        match (text, html) {
            (Some(text), _) => made.add_always("text", Value::from(text)),
            (None, html) => made.add_always("html", html.unwrap_or_else(Value::none)),
        }
        made.add("lang", || locale.as_str());
        made.add("dir", || locale.direction().as_str());
        // Not the page's language.
        made.add("foreign", || foreign);
        // The text's language in its own name.
        made.add("language", || autonym(locale));
        made.into_value()
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
            page => self.format("title-page", &[("title", title.into()), ("page", self.number(page as u64).into())]),
        }
    }

    /// The pages of a list, as a reader steps through them.
    pub fn pagination(&self, list: &str, page: usize, of: usize) -> Pagination {
        Pagination::new(page, of, |n| self.url(&route::paginated(list, n)), |n| self.number(n as u64))
    }

    /// A message without variables; its id in brackets where there is none, so that it is seen.
    pub fn text(&self, id: &str) -> String {
        self.note(id);
        self.edition.messages().text(id).map_or_else(|| format!("[{id}]"), |text| text.into_owned())
    }

    /// A message with variables.
    pub fn format(&self, id: &str, arguments: &[(&'static str, fluent_bundle::FluentValue<'_>)]) -> String {
        self.note(id);
        let mut fluent = fluent_bundle::FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            fluent.set(*name, value.clone());
        }
        self.edition.messages().format(id, &fluent).unwrap_or_else(|_| format!("[{id}]"))
    }

    /// A message whose id depends on data, such as a type's name; the data itself where there is none.
    pub fn text_or(&self, id: &str, fallback: &str) -> String {
        self.note(id);
        self.edition.messages().text(id).map_or_else(|| fallback.to_owned(), |text| text.into_owned())
    }

    /// The first of these messages that there is; the last id in brackets where there is none.
    fn first_text(&self, ids: &[&str]) -> String {
        let mut missing = "";
        for id in ids {
            self.note(id);
            if let Some(text) = self.edition.messages().text(id) {
                return text.into_owned();
            }
            missing = id;
        }
        format!("[{missing}]")
    }

    pub fn size(&self, bytes: u64) -> String {
        SIZE_MESSAGES.iter().for_each(|id| self.note(id));
        self.edition.size(bytes)
    }

    fn note(&self, id: &str) {
        if let Some(number) = self.site.message_ids.number(id) {
            self.shared.reads.message(number);
        }
    }

    pub fn icon(&self, media: Option<&Media>, name: &str, seed: &str) -> Icon {
        Icon {
            picture: Picture::of(media, Role::Icon),
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
        let (mean, count) = mean(ratings)?;
        Some(Rating {
            mean: self.edition.formats.decimal(mean, 1),
            mean_n: (mean * 10.0).round() / 10.0,
            count: self.number(count),
            count_n: count,
            half: (mean * 2.0).round() as u8,
            histogram: (1..=5).rev().map(bar).collect(),
        })
    }

    /// The same as templates see it.
    pub fn rating_value(&self, ratings: &[u64; 5]) -> Value {
        let Some(rating) = self.rating(ratings) else { return Value::none() };
        let mut kept = self.shared.ratings.borrow_mut();
        if let Some((_, value)) = kept.iter().find(|(known, _)| *known == rating) {
            return value.clone();
        }
        let value = Value::from_serializable(&rating);
        self.shared.keep_hash(&value);
        kept.push((rating, value.clone()));
        value
    }

    pub fn kind(&self, slug: &str) -> KindView {
        KindView {
            slug: slug.to_owned(),
            name: self.first_text(&[&format!("type-{slug}"), "type-other"]),
            url: self.url(&route::kind(slug)),
        }
    }

    /// Notes that a page shows a person.
    pub fn note_profile(&self, slug: &str) {
        self.shared.reads.key(Key::Profile, slug);
    }

    /// An author or another profile, linked where it has a page.
    pub fn user(&self, slug: &str) -> Link {
        self.note_profile(slug);
        let profile = self.site.profile(slug);
        let none = Texts::default();
        let name = self.name(profile.map_or(&none, |profile| &profile.name), None, slug);
        Link { name, url: self.site.has_user_page(slug).then(|| self.url(&route::user(slug))) }
    }

    /// A link to the add-on with this guid; none where it is not listed.
    pub fn listed_link(&self, guid: &str) -> Result<Option<Link>> {
        self.shared.reads.key(Key::Name, guid);
        let Some(at) = self.site.position_of_guid(guid) else { return Ok(None) };
        let addon = &self.site.index[at as usize];
        let set = self.card_set(at)?;
        // Another add-on's text: its address says nothing once its cards are gone.
        let name = self.name_apart(&set.texts()?.name, addon.default_locale, &addon.slug);
        Ok(Some(Link { name, url: Some(self.url(&route::addon(&addon.slug))) }))
    }

    /// A feed of add-ons, in the order that is given.
    pub fn addon_feed(&self, list: &str, title: String, positions: &[u32]) -> Result<Feed> {
        let mut entries = Vec::with_capacity(positions.len());
        for position in positions {
            let addon = &self.site.index[*position as usize];
            self.shared.reads.key(Key::Card, &addon.guid);
            let set = self.card_set(*position)?;
            let texts = set.texts()?;
            let summary = self.pick(&texts.summary, addon.default_locale);
            let author = addon.authors.first().map(|author| plain(&self.user(author).name));
            entries.push(feed::Entry {
                path: route::addon(&addon.slug),
                title: plain(&self.name_apart(&texts.name, addon.default_locale, &addon.slug)),
                author: author.unwrap_or_else(|| self.site.config.site.name.clone()),
                updated: addon.updated.or(addon.added).unwrap_or_default(),
                body: summary.map_or_else(Value::none, |text| self.literal(&text::one_line(&text.raw), text.locale)),
            });
        }
        Ok(Feed { path: route::feed(list), page: list.to_owned(), title, entries, scope: EVERY_PAGE })
    }

    /// A link to an add-on that the docket names, listed or not.
    pub fn any_addon(&self, id: i64) -> Result<Link> {
        let docket = &self.site.docket;
        if let Some(unlisted) = self.site.unlisted(id) {
            let none = Texts::default();
            let texts = docket.names.get(&id).unwrap_or(&none);
            let name = self.name(texts, unlisted.default_locale, &unlisted.slug);
            let url = self.site.theme.has_page("tombstone").then(|| self.url(&route::addon(&unlisted.slug)));
            return Ok(Link { name, url });
        }
        let guid = self.site.guid_of(id).unwrap_or_default();
        let unknown = || Link { name: self.literal("?", self.edition.tag), url: None };
        Ok(self.listed_link(guid)?.unwrap_or_else(unknown))
    }

    /// The cards of these add-ons, as pages name them.
    pub fn cards(&self, positions: &[u32]) -> Result<Vec<Value>> {
        positions.iter().map(|position| self.card(*position)).collect()
    }

    fn card_set(&self, position: u32) -> Result<Arc<CardSet>> {
        if let Some(set) = self.shared.cards.borrow().get(&u64::from(position)) {
            return Ok(Arc::clone(set));
        }
        let set = self.site.card_set(position)?;
        self.shared.cards.borrow_mut().insert(u64::from(position), Arc::clone(&set));
        Ok(set)
    }

    pub fn card(&self, position: u32) -> Result<Value> {
        let set = self.card_set(position)?;
        self.shared.reads.key(Key::Card, &self.site.index[position as usize].guid);
        let Some(fragment) = set.card(self.edition.number)? else { return Ok(Value::none()) };
        let (hash, value) = (fragment.hash, fragment.value());
        self.shared.pieces.borrow_mut().insert(hash, Piece::Card(set, self.edition.number));
        Ok(value)
    }
}

impl Site {
    /// Makes an add-on's card in every built language. Those that show the same texts share one.
    pub(super) fn make_card_set(&self, position: u32, texts: CardTexts) -> Result<CardSet> {
        let addon = &self.index[position as usize];
        let shared = Shared::default();
        let (mut fragments, mut by_edition) = (Vec::new(), Vec::with_capacity(self.editions.len()));
        let mut known: Vec<((usize, usize, bool, bool), u16)> = Vec::new();
        // A theme without the template shows no cards.
        let editions = if self.fragments.has("fragments/card.html") { &self.editions[..] } else { &[] };
        for edition in editions {
            let words = Words::new(self, edition, &shared);
            let name = words.pick(&texts.name, addon.default_locale);
            let summary = words.pick(&texts.summary, addon.default_locale);
            let place = |text: Option<&Text>| text.map_or(0, |text| std::ptr::from_ref(text).addr());
            let foreign = |text: Option<&Text>| text.is_some_and(|text| words.is_foreign(text.locale));
            // Without a name the slug is shown, as a text of the site's default language.
            let foreign_name = if name.is_some() { foreign(name) } else { words.is_foreign(self.default_locale) };
            let key = (place(name), place(summary), foreign_name, foreign(summary));
            if let Some((_, at)) = known.iter().find(|(other, _)| *other == key) {
                by_edition.push(*at);
                continue;
            }
            let at = fragments.len() as u16;
            let plain = words.words(&texts.name, addon.default_locale);
            let card = Card {
                url: neutral_url(&route::addon(&addon.slug)),
                name: words.name(&texts.name, addon.default_locale, &addon.slug),
                summary: words.line(&texts.summary, addon.default_locale),
                icon: words.icon(addon.icon.as_deref(), &plain, &addon.guid),
                rating: neutral_mean(&addon.ratings),
                users: addon.weekly_users.map(|users| Token::Integer(users).text()),
                users_n: addon.weekly_users,
                recommended: addon.recommended,
                r#type: KindView {
                    slug: addon.kind.to_string(),
                    name: self.neutral_text(&[&format!("type-{}", addon.kind), "type-other"], ""),
                    url: neutral_url(&route::kind(&addon.kind)),
                },
            };
            let mut context = Context::new();
            context.insert("card", &card);
            fragments.push(self.fragments.make("fragments/card.html", &context)?);
            known.push((key, at));
            by_edition.push(at);
        }
        let fingerprint = fingerprint(&(addon, &texts.name, &texts.summary));
        Ok(CardSet::new(fingerprint, texts, fragments, by_edition))
    }

    /// The first of these messages that all languages have, to be filled in for each; else a text as it is.
    pub(super) fn neutral_text(&self, ids: &[&str], otherwise: &str) -> String {
        let known = ids.iter().find(|id| self.default_messages().has(id)).and_then(|id| self.message_ids.number(id));
        known.map_or_else(|| otherwise.to_owned(), |number| Token::Message(number).text())
    }
}

/// The words of a short text as templates see it.
pub fn plain(line: &Value) -> String {
    line.get_from_path("text").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The URL of a path in whatever language the fragment is filled in.
pub fn neutral_url(path: &str) -> String {
    format!("/{}/{path}", Token::Locale.text())
}

/// A date in whatever language the fragment is filled in.
pub fn neutral_date(time: i64) -> Value {
    #[derive(Serialize)]
    struct DateView {
        text: String,
        iso: String,
    }
    Value::from_serializable(&DateView { text: Token::Date(time).text(), iso: super::edition::iso_date(time) })
}

/// The mean of ratings, for cards.
fn neutral_mean(ratings: &[u64; 5]) -> Option<Rating> {
    let (mean, count) = mean(ratings)?;
    let tenths = (mean * 10.0).round();
    Some(Rating {
        mean: Token::Tenths(tenths as i64).text(),
        mean_n: tenths / 10.0,
        count: Token::Integer(count).text(),
        count_n: count,
        half: (mean * 2.0).round() as u8,
        histogram: Vec::new(),
    })
}

/// The mean number of stars, and how many ratings there are.
fn mean(ratings: &[u64; 5]) -> Option<(f64, u64)> {
    let count: u64 = ratings.iter().sum();
    let stars: u64 = ratings.iter().zip(1..).map(|(count, stars)| count * stars).sum();
    (count > 0).then(|| (stars as f64 / count as f64, count))
}

/// The files of a picture, as an `img` in a `picture` names them.
#[derive(Default, Serialize)]
pub struct Picture {
    /// The file for every browser, with its size; none where there is no picture.
    pub src: Option<String>,
    pub width: u32,
    pub height: u32,
    /// The same as WebP, from the smallest, by width; none for drawings, which are sharp at any size.
    pub srcset: Option<String>,
}

impl Picture {
    pub fn of(media: Option<&Media>, role: Role) -> Picture {
        let Some(media) = media else { return Picture::default() };
        let renditions = media.renditions(role);
        let url = |rendition: &Rendition| format!("/{}", media.path(rendition));
        let Some((first, webp)) = renditions.split_first() else { return Picture::default() };
        // Of the narrowest pictures several sizes have one width, and an attribute names each width once.
        let mut set: Vec<String> = Vec::new();
        for (at, one) in webp.iter().enumerate() {
            if webp[at + 1..].iter().all(|larger| larger.width != one.width) {
                set.push(format!("{} {}w", url(one), one.width));
            }
        }
        Picture {
            src: Some(url(first)),
            width: first.width,
            height: first.height,
            srcset: (!set.is_empty()).then(|| set.join(", ")),
        }
    }
}
