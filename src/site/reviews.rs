//! An add-on's reviews: those the reader can read first, translations marked, every other language under its own heading.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::choice::{Choice, Chosen, bodies, choose, chosen, translator};
use super::feed::{self, Feed};
use super::fields::{Fields, Members};
use super::lists::page_count;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::subject::Subject;
use super::view::{Words, neutral_date, neutral_url};
use super::{Site, route};
use crate::catalog::model::{Addon, Reply, Review};
use crate::hashing::mix;
use crate::l10n::{Tag, autonym};
use crate::text::line;

pub const SCOPE: Scope = 4;

#[derive(Serialize)]
struct Original {
    title: Value,
    body: Value,
}

#[derive(Serialize)]
struct ReplyView {
    author: String,
    author_url: Option<String>,
    created: Value,
    body: Value,
    translated: bool,
    original: Option<Value>,
}

#[derive(Serialize)]
struct Group {
    language: String,
    lang: &'static str,
    dir: &'static str,
    own: bool,
    reviews: Vec<Value>,
}

#[derive(Serialize)]
struct LanguageCount {
    language: String,
    tag: &'static str,
    lang: &'static str,
    dir: &'static str,
    count: String,
    count_n: usize,
}

/// Which reviews a page shows, or in which order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    /// All, the reader's language first.
    All,
    /// All, those that helped most people first.
    Helpful,
    WithText,
    /// Written for the version that is offered now.
    Current,
    Stars(u8),
    /// Written in a language, by its code without region or script.
    Language(Tag),
}

#[derive(Serialize)]
struct FilterView {
    /// `all`, `helpful`, `text`, `current`, `stars` or `language`.
    kind: &'static str,
    url: String,
    current: bool,
    stars_n: u8,
    language: Option<String>,
    count: String,
    count_n: usize,
}

#[derive(Serialize)]
struct Year {
    mean: String,
    count_n: usize,
    date: Value,
}

impl Filter {
    /// Below the list of all reviews.
    fn path(self, list: &str) -> String {
        match self {
            Filter::All => list.to_owned(),
            Filter::Helpful => format!("{list}helpful/"),
            Filter::WithText => format!("{list}text/"),
            Filter::Current => format!("{list}current/"),
            Filter::Stars(stars) => format!("{list}stars/{stars}/"),
            Filter::Language(tag) => format!("{list}language/{}/", tag.language()),
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Filter::All => "all",
            Filter::Helpful => "helpful",
            Filter::WithText => "text",
            Filter::Current => "current",
            Filter::Stars(_) => "stars",
            Filter::Language(_) => "language",
        }
    }

    fn shows(self, addon: &Addon, review: &Review) -> bool {
        match self {
            Filter::All | Filter::Helpful => true,
            Filter::WithText => has_text(review),
            Filter::Current => {
                let current = addon.current();
                current.is_some_and(|current| review.version.as_ref() == Some(&current.number))
            }
            Filter::Stars(stars) => review.rating == stars,
            Filter::Language(tag) => written_in(review).is_some_and(|written| written.language() == tag.language()),
        }
    }

    /// What a page shows, as part of its title.
    fn label(self, words: &Words<'_>) -> String {
        match self {
            Filter::All => String::new(),
            Filter::Helpful => words.text("order-helpful"),
            Filter::WithText => words.text("filter-text"),
            Filter::Current => words.text("filter-current"),
            Filter::Stars(stars) => words.format("rating-stars", &[("stars", f64::from(stars).into())]),
            Filter::Language(tag) => words.edition.language_name(tag),
        }
    }
}

/// The filters that an add-on's reviews are worth, with how many each shows: those that show some of them, and not all.
fn filters(site: &Site, addon: &Addon) -> Vec<(Filter, usize)> {
    let total = addon.reviews.len();
    let mut filters = vec![(Filter::All, total)];
    if total < site.config.lists.filter_minimum || !site.theme.mentions("filters") {
        return filters;
    }
    if addon.reviews.iter().any(|review| review.helpful > 0) {
        filters.push((Filter::Helpful, total));
    }
    let mut languages: BTreeMap<&str, Tag> = BTreeMap::new();
    for tag in addon.reviews.iter().filter_map(written_in) {
        languages.entry(tag.language()).or_insert(tag);
    }
    let parts = [Filter::WithText, Filter::Current]
        .into_iter()
        .chain((1..=5).rev().map(Filter::Stars))
        .chain(languages.into_values().map(Filter::Language));
    let counted = parts.map(|filter| (filter, addon.reviews.iter().filter(|review| filter.shows(addon, review)).count()));
    filters.extend(counted.filter(|(_, count)| (1..total).contains(count)));
    filters
}

/// The mean of the year that ends with the newest review, where older ones count for the other mean: it does not age by itself.
fn last_year(words: &Words<'_>, addon: &Addon) -> Option<Year> {
    const YEAR: i64 = 365 * 86_400;
    let newest = addon.reviews.iter().map(|review| review.created).max()?;
    let recent: Vec<u8> =
        addon.reviews.iter().filter(|review| review.created > newest - YEAR).map(|review| review.rating.clamp(1, 5)).collect();
    let stars: u32 = recent.iter().map(|stars| u32::from(*stars)).sum();
    (recent.len() < addon.reviews.len()).then(|| Year {
        mean: words.edition.formats.decimal(f64::from(stars) / recent.len() as f64, 1),
        count_n: recent.len(),
        date: words.edition.date(newest),
    })
}

/// The language a review was written in. One that does not say is taken for its only text's.
fn written_in(review: &Review) -> Option<Tag> {
    review.locale.or_else(|| review.body.0.first().or(review.title.0.first()).map(|text| text.locale))
}

fn has_text(review: &Review) -> bool {
    !review.body.0.is_empty() || !review.title.0.is_empty()
}

/// How a reader of this language meets a review: in their language, translated into it, or in another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Meets {
    Own,
    Translated,
    Foreign,
}

/// A review as readers of one language meet it.
pub struct Met<'a> {
    meets: Meets,
    review: &'a Review,
    /// As pages show it, once one has.
    shown: OnceCell<Value>,
}

fn meets(words: &Words<'_>, review: &Review) -> Meets {
    let chain = &words.edition.chain;
    match written_in(review) {
        Some(tag) if chain.speaks(tag) => Meets::Own,
        // Stars alone are in every language.
        None => Meets::Own,
        Some(_) if !has_text(review) => Meets::Own,
        Some(_) if words.speaks(&review.body) => Meets::Translated,
        Some(_) => Meets::Foreign,
    }
}

/// An add-on's reviews, the newest first, each with its language's rank: the language with most reviews is the first.
pub struct Newest<'a>(Vec<(&'a Review, usize)>);

impl<'a> Newest<'a> {
    pub fn new(addon: &'a Addon) -> Newest<'a> {
        let language = |review: &Review| written_in(review).map_or("", Tag::language);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for review in &addon.reviews {
            *counts.entry(language(review)).or_default() += 1;
        }
        let mut languages: Vec<(&str, usize)> = counts.into_iter().collect();
        languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let rank = |review: &Review| languages.iter().position(|(known, _)| *known == language(review)).unwrap_or_default();
        let mut reviews: Vec<(&Review, usize)> = addon.reviews.iter().map(|review| (review, rank(review))).collect();
        reviews.sort_by_key(|(review, _)| (std::cmp::Reverse(review.created), review.key.as_str()));
        Newest(reviews)
    }

    /// In reading order: own language, translated, then other languages by how many they are; each newest first.
    pub fn in_order(&self, words: &Words<'_>) -> Vec<Met<'a>> {
        let mut all: Vec<(Meets, usize, &Review)> = Vec::with_capacity(self.0.len());
        all.extend(self.0.iter().map(|(review, rank)| {
            let meets = meets(words, review);
            (meets, if meets == Meets::Foreign { *rank } else { 0 }, *review)
        }));
        all.sort_by_key(|(meets, rank, _)| (*meets, *rank));
        all.into_iter().map(|(meets, _, review)| Met { meets, review, shown: OnceCell::new() }).collect()
    }
}

/// Which texts of a review a language shows: all that a review's fragment differs by between languages.
struct Choices<'t> {
    body: Choice<'t>,
    title: Option<Chosen<'t>>,
    original_title: Option<Chosen<'t>>,
    replies: Vec<Choice<'t>>,
}

impl<'t> Choices<'t> {
    fn new(words: &Words<'_>, review: &'t Review) -> Choices<'t> {
        let written = written_in(review);
        let body = choose(words, &review.body, written);
        let titles = &review.title;
        let original_title = written.and_then(|tag| titles.0.iter().find(|text| text.locale == tag)).or(titles.0.first());
        let title = match original_title {
            Some(original) if !body.translated => Some(original),
            _ => words.pick(titles, written),
        };
        let reply = |reply: &'t Reply| choose(words, &reply.body, reply_written_in(reply));
        Choices {
            body,
            title: title.map(|text| chosen(words, text)),
            original_title: original_title.map(|text| chosen(words, text)),
            replies: review.replies.iter().map(reply).collect(),
        }
    }

    /// A number that is the same where all choices are.
    fn key(&self, review: &Review) -> u64 {
        let mut hash = 0;
        let mut add = |value: usize| hash = mix(hash).wrapping_add(mix(value as u64));
        let place = |chosen: Option<Chosen<'_>>| {
            chosen.map_or(0, |chosen| std::ptr::from_ref(chosen.text).addr() + usize::from(chosen.foreign))
        };
        add(std::ptr::from_ref(review).addr());
        add(place(self.title));
        add(place(self.original_title));
        for choice in std::iter::once(&self.body).chain(&self.replies) {
            add(place(choice.shown));
            add(place(choice.original) ^ usize::from(choice.translated));
        }
        hash
    }
}

fn reply_written_in(reply: &Reply) -> Option<Tag> {
    reply.locale.or_else(|| reply.body.0.first().map(|text| text.locale))
}

impl Met<'_> {
    /// The review as pages show it: one rendering for all languages that show the same texts of it.
    fn fragment(&self, subject: &Subject<'_>) -> Result<Value> {
        let (words, addon, review) = (&subject.words, subject.addon, self.review);
        // Whoever shows it reads who wrote in it.
        for profile in std::iter::once(&review.profile).chain(review.replies.iter().map(|reply| &reply.profile)).flatten() {
            words.note_profile(profile);
        }
        if let Some(shown) = self.shown.get() {
            return Ok(shown.clone());
        }
        let choices = Choices::new(words, review);
        let made = words.shared.fragment(choices.key(review), || {
            let mut context = Context::new();
            context.insert_value("review", view(words, addon, review, &choices));
            words.site.fragments.make("fragments/review.html", &context)
        })?;
        Ok(self.shown.get_or_init(|| made).clone())
    }
}

fn view(words: &Words<'_>, addon: &Addon, review: &Review, choices: &Choices<'_>) -> Value {
    let place = || format!("{}: review {}", addon.slug, review.key);
    let line_of = |chosen: Option<Chosen<'_>>| chosen.map_or_else(Value::none, |chosen| words.line_of(chosen.text));
    let Choices { body, title, original_title, .. } = choices;
    let (shown, original) = bodies(words, body, &place);
    let replies = review.replies.iter().zip(&choices.replies).map(|(reply, choice)| {
        let (shown, original) = bodies(words, choice, &place);
        ReplyView {
            author: crate::text::one_line(&reply.author).into_owned(),
            author_url: user_url(words, reply.profile.as_deref()),
            created: neutral_date(reply.created),
            body: shown,
            translated: choice.translated,
            original,
        }
    });
    let mut made = Members::of_fragment(*words);
    made.add("anchor", || format!("review-{}", anchor(&review.key)));
    made.add("author", || crate::text::one_line(&review.author));
    made.add("author_url", || user_url(words, review.profile.as_deref()));
    made.add("rating_n", || review.rating.clamp(1, 5));
    made.add("title", || line_of(*title));
    made.add("body", || shown);
    made.add("created", || neutral_date(review.created));
    made.add("version", || review.version.as_deref().map(line));
    made.add(
        "older",
        || matches!((&review.version, addon.current()), (Some(version), Some(current)) if *version != current.number),
    );
    made.add("translated", || body.translated);
    made.add("translator", || translator(body));
    made.add("original", || original.map(|body| Original { title: line_of(*original_title), body }));
    made.add("helpful_n", || review.helpful);
    made.add("replies", || replies.collect::<Vec<_>>());
    made.into_value()
}

/// A person's page, in whatever language the review is filled in.
fn user_url(words: &Words<'_>, profile: Option<&str>) -> Option<String> {
    profile.filter(|slug| words.site.has_user_page(slug)).map(|slug| neutral_url(&route::user(slug)))
}

/// A review's key as an element id.
fn anchor(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') { c } else { '_' }).collect()
}

/// The first reviews with a text, for the listing.
pub fn excerpts(subject: &Subject<'_>, count: usize) -> Result<Vec<Value>> {
    let texts = subject.reviews.iter().filter(|met| has_text(met.review));
    texts.take(count).map(|met| met.fragment(subject)).collect()
}

/// The page is in a language when some review can be read in it, or when there are none.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    addon.reviews.is_empty() || addon.reviews.iter().any(|review| has_text(review) && site.speaks(tag, &review.body))
}

pub fn render(subject: &Subject<'_>, languages: &mut Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, .. } = subject;
    let site = words.site;
    let root = route::reviews(&addon.slug);
    if site.theme.mentions("feed_url") && !addon.reviews.is_empty() {
        reviews_feed(subject, &root, pages)?;
    }
    let mut common = Fields::new();
    common.set_hashed("addon", subject.head.clone(), subject.head_hash);
    let rating = subject.head.get_from_path("rating").cloned().unwrap_or_else(Value::none);
    let hash = words.shared.hash(&rating);
    common.set_hashed("rating", rating, hash);
    let counts = if site.theme.mentions("languages") { language_counts(words, addon) } else { Vec::new() };
    common.set_value("languages", Value::from(counts));
    common.set("year", if site.theme.mentions("year") { last_year(words, addon) } else { None });
    if !addon.reviews.is_empty() {
        common.set("feed_url", words.url(&route::feed(&root)));
    }
    let filters = filters(site, addon);
    for (filter, _) in &filters {
        let mut common = common.clone();
        if filters.len() > 1 {
            let views = filters.iter().map(|(other, count)| FilterView {
                kind: other.kind(),
                url: words.url(&other.path(&root)),
                current: other == filter,
                stars_n: if let Filter::Stars(stars) = other { *stars } else { 0 },
                language: if let Filter::Language(tag) = other { Some(words.edition.language_name(*tag)) } else { None },
                count: words.number(*count as u64),
                count_n: *count,
            });
            common.set("filters", views.collect::<Vec<_>>());
        }
        render_filtered(subject, *filter, &common, languages, pages)?;
    }
    Ok(())
}

/// The pages of the reviews that a filter shows. `common` is what they say besides.
fn render_filtered(
    subject: &Subject<'_>,
    filter: Filter,
    common: &Fields,
    all_languages: &mut Languages,
    pages: &mut dyn Pages,
) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let per_page = site.config.lists.reviews;
    let list = filter.path(&route::reviews(&addon.slug));
    let is_all = filter == Filter::All;
    let mut met: Vec<&Met<'_>> = subject.reviews.iter().filter(|met| filter.shows(addon, met.review)).collect();
    if filter == Filter::Helpful {
        met.sort_by_key(|met| std::cmp::Reverse(met.review.helpful));
    }
    let count = page_count(met.len(), per_page);
    for page in 1..=count {
        words.shared.reads.begin_page(SCOPE);
        let path = route::paginated(&list, page);
        // The same reviews are all on the pages without a filter: only those are to be found by search engines.
        let none = (!is_all).then(|| Languages::new(site, &path, None, |_| false));
        let languages = none.as_ref().unwrap_or_else(|| {
            all_languages.move_to(site, &path);
            all_languages
        });
        let shown = || met.iter().skip((page - 1) * per_page).take(per_page).copied();
        let mut fields = common.clone();
        fields.set_value("groups", Value::from(groups(subject, shown(), filter)?));
        if site.theme.mentions("ld") {
            fields.set_value("ld", super::ld::reviews(subject, shown().map(|met| met.review)));
        }
        fields.set("pagination", words.pagination(&list, page, count));
        let title = words.format("title-reviews", &[("name", name.as_str().into())]);
        let title = match is_all {
            true => title,
            false => words.format("title-filtered", &[("title", title.into()), ("filter", filter.label(words).into())]),
        };
        let draft = Draft {
            kind: "reviews",
            title: words.page_title(title, page),
            description: words.format("description-reviews", &[("name", name.as_str().into())]),
            path,
            languages,
            noindex: addon.reviews.is_empty() || !is_all,
            scope: SCOPE,
        };
        render_page(words, draft, fields, pages)?;
    }
    Ok(())
}

/// The newest reviews, for feed readers.
fn reviews_feed(subject: &Subject<'_>, root: &str, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    let per_page = words.site.config.lists.reviews;
    let mut newest: Vec<(usize, &Review)> = subject.reviews.iter().map(|met| met.review).enumerate().collect();
    newest.sort_by_key(|(_, review)| (std::cmp::Reverse(review.created), review.key.as_str()));
    let entries = newest.into_iter().take(feed::ENTRIES).map(|(at, review)| {
        let choice = choose(words, &review.body, written_in(review));
        let (body, _) = bodies(words, &choice, &|| format!("{}: review {}", addon.slug, review.key));
        let author = crate::text::one_line(&review.author).into_owned();
        let stars = f64::from(review.rating.clamp(1, 5));
        feed::Entry {
            path: format!("{}#review-{}", route::paginated(root, at / per_page + 1), anchor(&review.key)),
            title: words.format("feed-review", &[("stars", stars.into()), ("author", author.as_str().into())]),
            author,
            updated: review.created,
            body,
        }
    });
    let feed = Feed {
        path: route::feed(root),
        page: root.to_owned(),
        title: words.format("feed-reviews", &[("name", name.as_str().into())]),
        entries: entries.collect(),
        scope: SCOPE,
    };
    feed.render(words, pages)
}

fn groups<'m, 'a: 'm>(subject: &Subject<'_>, shown: impl Iterator<Item = &'m Met<'a>>, filter: Filter) -> Result<Vec<Value>> {
    let mut groups: Vec<(Option<&'static str>, Group)> = Vec::new();
    for met in shown {
        // Where another order was asked for, languages are not parted.
        let foreign = (met.meets == Meets::Foreign && filter != Filter::Helpful).then(|| written_in(met.review)).flatten();
        let key = foreign.map(Tag::language);
        if groups.last().is_none_or(|(last, _)| *last != key) {
            let tag = foreign.unwrap_or(subject.words.edition.tag);
            groups.push((
                key,
                Group {
                    language: autonym(tag).to_owned(),
                    lang: tag.as_str(),
                    dir: tag.direction().as_str(),
                    own: foreign.is_none(),
                    reviews: Vec::new(),
                },
            ));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.reviews.push(met.fragment(subject)?);
        }
    }
    Ok(groups.iter().map(|(_, group)| Value::from_serializable(group)).collect())
}

/// How many reviews each language has, the most first.
fn language_counts(words: &Words<'_>, addon: &Addon) -> Vec<Value> {
    let mut counts: BTreeMap<&'static str, (Tag, usize)> = BTreeMap::new();
    for tag in addon.reviews.iter().filter_map(written_in) {
        counts.entry(tag.language()).or_insert((tag, 0)).1 += 1;
    }
    let mut counts: Vec<_> = counts.into_values().collect();
    counts.sort_by_key(|(tag, count)| (std::cmp::Reverse(*count), tag.language()));
    let views = counts.into_iter().map(|(tag, count)| {
        Value::from_serializable(&LanguageCount {
            language: words.edition.language_name(tag),
            tag: tag.as_str(),
            lang: words.edition.tag.as_str(),
            dir: words.edition.tag.direction().as_str(),
            count: words.number(count as u64),
            count_n: count,
        })
    });
    views.collect()
}
