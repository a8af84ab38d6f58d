//! An add-on's reviews: those the reader can read first, translations marked, every other language under its own heading.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::lists::{Pagination, page_count};
use super::page::{Draft, Emit, Languages, render as render_page};
use super::subject::Subject;
use super::view::Words;
use super::{Site, route};
use crate::catalog::model::{Addon, Reply, Review, Texts};
use crate::l10n::{Tag, autonym};
use crate::text::line;

#[derive(Serialize)]
struct ReviewView {
    anchor: String,
    author: String,
    author_url: Option<String>,
    rating_n: u8,
    title: Value,
    body: Value,
    created: Value,
    version: Option<String>,
    older: bool,
    translated: bool,
    translator: Option<String>,
    original: Option<Original>,
    helpful_n: u64,
    replies: Vec<ReplyView>,
}

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
    view: OnceCell<Value>,
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

/// All reviews in reading order: own language, translated, then other languages by how many they are; each newest first.
pub fn in_order<'a>(words: &Words<'_>, addon: &'a Addon) -> Vec<Met<'a>> {
    let mut per_language: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in addon.reviews.iter().filter_map(written_in) {
        *per_language.entry(tag.language()).or_default() += 1;
    }
    let met = |review: &'a Review| Met { meets: meets(words, review), review, view: OnceCell::new() };
    let mut all: Vec<Met<'a>> = addon.reviews.iter().map(met).collect();
    all.sort_by_cached_key(|Met { meets, review, .. }| {
        let language = match meets {
            Meets::Foreign => written_in(review).map_or("", Tag::language),
            _ => "",
        };
        let rank = std::cmp::Reverse(per_language.get(language).copied().unwrap_or_default());
        (*meets, rank, language, std::cmp::Reverse(review.created), review.key.as_str())
    });
    all
}

impl Met<'_> {
    /// The review as templates see it, made once for all pages that show it.
    fn view(&self, subject: &Subject<'_>) -> Value {
        self.view.get_or_init(|| view(&subject.words, subject.addon, self.review)).clone()
    }
}

/// A text and, where that is a translation, the original.
fn with_original(
    words: &Words<'_>,
    texts: &Texts,
    written: Option<Tag>,
    place: &dyn Fn() -> String,
) -> (Value, bool, Option<Value>) {
    let original = written.and_then(|tag| texts.0.iter().find(|text| text.locale == tag));
    let Some(picked) = words.pick(texts, written) else { return (Value::none(), false, None) };
    // A translation into a third language helps nobody who cannot read the original either: then the original is shown.
    let translated = written.is_some_and(|tag| tag != picked.locale) && words.edition.chain.speaks(picked.locale);
    match original {
        Some(original) if translated => (words.rich_of(picked, place), true, Some(words.rich_of(original, place))),
        Some(original) => (words.rich_of(original, place), false, None),
        None => (words.rich_of(picked, place), translated, None),
    }
}

fn view(words: &Words<'_>, addon: &Addon, review: &Review) -> Value {
    let written = written_in(review);
    let place = || format!("{}: review {}", addon.slug, review.key);
    let (body, translated, original_body) = with_original(words, &review.body, written, &place);
    let title_texts = &review.title;
    let original_title = written.and_then(|tag| title_texts.0.iter().find(|text| text.locale == tag)).or(title_texts.0.first());
    let title = match original_title {
        Some(original) if !translated => words.line_of(original),
        _ => words.line(title_texts, written),
    };
    let translator = || words.pick(&review.body, written).and_then(|text| text.translator.as_deref().map(line));
    let current = addon.versions.iter().find(|version| !version.blocked);
    Value::from_serializable(&ReviewView {
        anchor: format!("review-{}", anchor(&review.key)),
        author: crate::text::one_line(&review.author).into_owned(),
        author_url: user_url(words, review.profile.as_deref()),
        rating_n: review.rating.clamp(1, 5),
        title,
        body,
        created: words.edition.date(review.created),
        version: review.version.as_deref().map(line),
        older: matches!((&review.version, current), (Some(version), Some(current)) if *version != current.number),
        translated,
        translator: translated.then(translator).flatten(),
        original: original_body
            .filter(|body| !body.is_none())
            .map(|body| Original { title: original_title.map_or_else(Value::none, |title| words.line_of(title)), body }),
        helpful_n: review.helpful,
        replies: review.replies.iter().map(|reply| reply_view(words, reply, &place)).collect(),
    })
}

fn reply_view(words: &Words<'_>, reply: &Reply, place: &dyn Fn() -> String) -> ReplyView {
    let written = reply.locale.or_else(|| reply.body.0.first().map(|text| text.locale));
    let (body, translated, original) = with_original(words, &reply.body, written, place);
    ReplyView {
        author: crate::text::one_line(&reply.author).into_owned(),
        author_url: user_url(words, reply.profile.as_deref()),
        created: words.edition.date(reply.created),
        body,
        translated,
        original: original.filter(|body| !body.is_none()),
    }
}

fn user_url(words: &Words<'_>, profile: Option<&str>) -> Option<String> {
    words.user(profile?).url
}

/// A review's key as an element id.
fn anchor(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') { c } else { '_' }).collect()
}

/// The first reviews with a text, for the listing.
pub fn excerpts(subject: &Subject<'_>, count: usize) -> Vec<Value> {
    let texts = subject.reviews.iter().filter(|met| has_text(met.review));
    texts.take(count).map(|met| met.view(subject)).collect()
}

/// The page is in a language when some review can be read in it, or when there are none.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    addon.reviews.is_empty() || addon.reviews.iter().any(|review| has_text(review) && site.speaks(tag, &review.body))
}

pub fn render(subject: &Subject<'_>, languages: &mut Languages, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    let list = route::reviews(&addon.slug);
    let per_page = site.config.lists.reviews;
    let pages = page_count(addon.reviews.len(), per_page);
    let rating = subject.head.get_from_path("rating").cloned().unwrap_or_else(Value::none);
    let counts = Value::from(language_counts(words, addon));
    for page in 1..=pages {
        let path = route::paginated(&list, page);
        languages.move_to(site, &path);
        let shown = subject.reviews.iter().skip((page - 1) * per_page).take(per_page);
        let mut context = Context::new();
        context.insert_value("addon", subject.head.clone());
        context.insert_value("rating", rating.clone());
        context.insert_value("languages", counts.clone());
        context.insert_value("groups", Value::from(groups(subject, shown)));
        let pagination = Pagination::new(page, pages, |n| words.url(&route::paginated(&list, n)), |n| words.number(n as u64));
        context.insert_value("pagination", Value::from_serializable(&pagination));
        let title = words.edition.format("title-reviews", &[("name", name.as_str().into())]);
        let draft = Draft {
            kind: "reviews",
            title: words.page_title(title, page),
            description: words.edition.format("description-reviews", &[("name", name.as_str().into())]),
            path,
            languages,
            noindex: addon.reviews.is_empty(),
        };
        render_page(words, draft, context, buffer, emit)?;
    }
    Ok(())
}

fn groups<'m, 'a: 'm>(subject: &Subject<'_>, shown: impl Iterator<Item = &'m Met<'a>>) -> Vec<Value> {
    let mut groups: Vec<(Option<&'static str>, Group)> = Vec::new();
    for met in shown {
        let foreign = (met.meets == Meets::Foreign).then(|| written_in(met.review)).flatten();
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
            group.reviews.push(met.view(subject));
        }
    }
    groups.iter().map(|(_, group)| Value::from_serializable(group)).collect()
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
