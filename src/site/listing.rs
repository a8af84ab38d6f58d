//! An add-on's listing: everything that helps to decide whether to trust it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::{Fields, Members};
use super::lists::{ByName, Order, ordered};
use super::page::{Draft, Languages, Pages, render as render_page};
use super::permissions;
use super::poster::Poster;
use super::reads::{Key, Scope};
use super::scan;
use super::subject::Subject;
use super::usage;
use super::view::{Link, Picture, Words};
use super::{Site, discussion, history, reviews, route, versions};
use crate::catalog::model::{self, Addon, Decision, Texts};
use crate::catalog::{Index, Role};
use crate::l10n::Tag;
use crate::text::line;
use crate::text::url::safe_url;

/// How many related add-ons a listing names.
const RELATED: usize = 4;

pub const SCOPE: Scope = 1;

#[derive(Serialize)]
struct LicenceView {
    name: Value,
    id: String,
    url: Option<String>,
}

#[derive(Serialize)]
struct LinkView {
    kind: String,
    url: String,
    host: String,
}

#[derive(Serialize)]
struct ScreenshotView {
    #[serde(flatten)]
    picture: Picture,
    url: Option<String>,
    caption: Value,
    n: String,
    /// Among all, from one.
    number_n: usize,
    /// The pictures before and after this one.
    previous_n: Option<usize>,
    next_n: Option<usize>,
}

#[derive(Serialize)]
struct Speaks {
    language: String,
    lang: &'static str,
    dir: &'static str,
    percent: String,
}

#[derive(Serialize)]
struct RatingView {
    system: String,
    answers: Vec<Answer>,
}

#[derive(Serialize)]
struct Answer {
    name: String,
    value: String,
}

/// The decision that recommends it.
#[derive(Serialize)]
struct Recommendation {
    date: Value,
    url: String,
    actor: String,
    actor_url: Option<String>,
}

#[derive(Serialize)]
struct DecisionView {
    outcome: String,
    date: Value,
    reviewers_n: usize,
    waited_days_n: Option<i64>,
}

/// What every page of an add-on shows of it, and its hash.
pub fn head(words: &Words<'_>, addon: &Addon, entry: &Index, poster: Option<&Poster>) -> (Value, u64) {
    let shows = |page: &str, count: usize| count > 0 && words.site.theme.has_page(page);
    // What is said to other programs takes from these what it says.
    let mut head = Members::of_page(*words).all_where_mentioned("ld");
    head.add("slug", || &addon.slug);
    head.add("url", || words.url(&route::addon(&addon.slug)));
    head.add("guid", || &addon.guid);
    head.add("type", || words.kind(&addon.kind));
    head.add("name", || words.name(&addon.name, addon.default_locale, &addon.slug));
    head.add("summary", || words.line(&addon.summary, addon.default_locale));
    head.add("icon", || words.icon(addon.icon.as_ref(), &words.words(&addon.name, addon.default_locale), &addon.guid));
    head.add("rating", || words.rating_value(&entry.ratings));
    head.add("users", || addon.weekly_users.map(|users| words.number(users)));
    head.add("users_n", || addon.weekly_users);
    head.add("authors", || addon.authors.iter().map(|slug| words.user(slug)).collect::<Vec<_>>());
    head.add("recommended", || addon.recommended);
    head.add("versions_url", || words.url(&route::versions(&addon.slug)));
    head.add("reviews_url", || words.url(&route::reviews(&addon.slug)));
    head.add("version_count_n", || addon.versions.len());
    head.add("review_count_n", || addon.reviews.len());
    // None where nothing was decided, or the theme has no such page.
    head.add("history_url", || shows("history", addon.ledger.len()).then(|| words.url(&route::history(&addon.slug))));
    head.add("history_count_n", || addon.ledger.len());
    let threads = discussion::count(addon);
    head.add("discussion_url", || shows("discussion", threads).then(|| words.url(&route::discussion(&addon.slug))));
    head.add("thread_count_n", || threads);
    // The picture for those who see a link to it.
    head.add("poster", || poster.zip(words.site.press.as_ref()).map(|(poster, press)| poster.view(press, words, &addon.slug)));
    head.into_hashed()
}

/// The page is in a language when its main text is: the description, or the summary where there is none.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    site.speaks(tag, if addon.description.0.is_empty() { &addon.summary } else { &addon.description })
}

pub fn render(subject: &Subject<'_>, languages: &Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    let show = words.site.theme.show;
    let current = addon.current();
    let file = current.and_then(|version| version.files.first());
    let shared = words.shared;
    let others = others(words, addon, subject.position);
    let legal_url = |texts: &Texts, path: fn(&str) -> String| {
        let has_page = !texts.0.is_empty() && words.site.theme.has_page("legal");
        has_page.then(|| words.url(&path(&addon.slug)))
    };
    // The members that all its pages show, and those of this one, are one value to templates.
    let mut own = Members::extending(*words, &subject.head, subject.head_hash);
    own.add("description", || words.rich(&addon.description, addon.default_locale, &|| format!("{}: description", addon.slug)));
    own.add("updated", || addon.updated.map(|time| words.edition.date(time)));
    own.add("added", || addon.added.map(|time| words.edition.date(time)));
    own.add("size", || file.and_then(|file| file.size).map(|size| words.size(size)));
    own.add("licence", || addon.licence.as_deref().map(|id| licence(words, id)));
    own.add("version", || current.map(|version| versions::view(words, addon, version)));
    own.try_add("versions", || {
        addon.versions.iter().take(show.versions).map(|version| versions::fragment(words, addon, version)).collect()
    })?;
    own.add("install", || file.map_or_else(Value::none, |file| shared.safe_url(&file.url)));
    own.add("links", || shared.constant(&addon.links, |links| Value::from_serializable(&safe_links(links))));
    own.add("screenshots", || screenshots(words, addon));
    own.add("permissions", || current.map_or_else(Vec::new, |version| permissions::sorted(words, &version.permissions)));
    // A picture that says how far it is translated.
    own.add("badge_url", || format!("/{}", route::badge(&addon.slug)));
    // Leads a phone to this page.
    own.add("scan", || {
        let page = || format!("{}{}", words.site.config.site.base_url, words.url(&route::addon(&addon.slug)));
        current.filter(|version| scan::is_for_phones(version)).and_then(|_| scan::code(&page()))
    });
    own.add("permissions_url", || permissions::has(words.site, addon).then(|| words.url(&route::permissions(&addon.slug))));
    own.add("privacy_url", || legal_url(&addon.privacy_policy, route::privacy_policy));
    own.add("eula_url", || legal_url(&addon.eula, route::eula));
    own.add("usage", || usage::view(words, &addon.usage));
    // By its first author.
    own.add("others_by", || addon.authors.first().filter(|_| !others.is_empty()).map(|author| words.user(author)));
    own.try_add("others", || words.cards(&others))?;
    own.add("categories", || categories(words, addon));
    own.add("tags", || tags(words, addon));
    own.add("speaks", || speaks(words, addon));
    own.try_add("extends", || extends(words, addon))?;
    own.add("content_rating", || content_rating(words, addon));
    own.try_add("excerpts", || reviews::excerpts(subject, show.excerpts))?;
    own.add("decision", || decision(words, &addon.ledger));
    own.add("endorsed", || recommendation(words, addon));
    own.try_add("related", || related(words, addon, subject.position, &others))?;
    let (own, hash) = own.into_hashed();
    let mut values = Fields::new();
    values.set_hashed("addon", own, hash);
    if words.site.theme.mentions("ld") {
        values.set_value("ld", super::ld::listing(subject));
    }
    let draft = Draft {
        kind: "addon",
        title: words.format("title-addon", &[("name", subject.name.as_str().into())]),
        description: words.words(&addon.summary, addon.default_locale),
        path: route::addon(&addon.slug),
        languages,
        noindex: false,
        scope: SCOPE,
    };
    render_page(words, draft, values, pages)
}

fn licence(words: &Words<'_>, id: &str) -> LicenceView {
    let site = words.site;
    words.shared.reads.key(Key::Licence, id);
    let known = site.licence(id);
    let name = known.map_or_else(Value::none, |licence| words.line(&licence.name, None));
    // A single SPDX identifier has a page on spdx.org; an expression or a reference has none.
    let spdx = || {
        let single = !id.starts_with("LicenseRef") && id.chars().all(|c| c.is_ascii_alphanumeric() || "-.+".contains(c));
        single.then(|| format!("https://spdx.org/licenses/{}.html", id.replace('+', "%2B")))
    };
    LicenceView {
        name: if name.is_none() { words.literal(&crate::text::one_line(id), words.edition.tag) } else { name },
        id: id.to_owned(),
        url: match known {
            Some(licence) if !licence.text.0.is_empty() && site.theme.has_page("licence") => Some(words.url(&route::licence(id))),
            Some(licence) => licence.url.as_deref().and_then(|url| safe_url(url).map(|url| url.into_owned())),
            None => spdx(),
        },
    }
}

fn safe_links(links: &[model::Link]) -> Vec<LinkView> {
    let safe = links.iter().filter_map(|link| {
        let url = safe_url(&link.url)?.into_owned();
        let host = crate::text::url::display_host(&url)?;
        Some(LinkView { kind: link.kind.clone(), host, url })
    });
    safe.collect()
}

fn screenshots(words: &Words<'_>, addon: &Addon) -> Vec<ScreenshotView> {
    let mut views: Vec<ScreenshotView> = addon
        .screenshots
        .iter()
        .zip(1..)
        .map(|(shot, n)| ScreenshotView {
            picture: Picture::of(shot.media.as_ref(), Role::Screenshot),
            url: shot.url.as_deref().and_then(safe_url).map(|url| url.into_owned()),
            caption: words.line(&shot.caption, addon.default_locale),
            n: words.number(n),
            number_n: n as usize,
            previous_n: None,
            next_n: None,
        })
        .collect();
    let pictures: Vec<usize> = (0..views.len()).filter(|at| views[*at].picture.src.is_some()).collect();
    for pair in pictures.windows(2) {
        views[pair[0]].next_n = Some(pair[1] + 1);
        views[pair[1]].previous_n = Some(pair[0] + 1);
    }
    views
}

fn categories(words: &Words<'_>, addon: &Addon) -> Vec<Link> {
    let known = addon.categories.iter().filter_map(|slug| {
        words.shared.reads.key(Key::Category, slug);
        words.site.category(slug)
    });
    known
        .map(|category| Link {
            name: words.site.category_name(words, category),
            url: Some(words.url(&route::category(&category.slug))),
        })
        .collect()
}

fn tags(words: &Words<'_>, addon: &Addon) -> Vec<Link> {
    let site = words.site;
    let named = addon.tags.iter().map(|slug| {
        words.shared.reads.key(Key::Tag, slug);
        Link { name: site.tag_name(words, slug), url: site.has_tag_page(slug).then(|| words.url(&route::tag(slug))) }
    });
    named.collect()
}

fn speaks(words: &Words<'_>, addon: &Addon) -> Vec<Speaks> {
    let mut languages: Vec<_> = addon
        .languages
        .iter()
        .map(|(tag, percent)| Speaks {
            language: words.edition.language_name(*tag),
            lang: words.edition.tag.as_str(),
            dir: words.edition.tag.direction().as_str(),
            percent: words.edition.formats.percent(*percent),
        })
        .collect();
    languages.sort_by_cached_key(|speaks| words.edition.formats.sort_key(&speaks.language));
    languages
}

fn extends(words: &Words<'_>, addon: &Addon) -> Result<Vec<Value>> {
    let hosts = addon.extends.iter().map(|guid| {
        let unknown = || Link { name: words.literal(&crate::text::one_line(guid), words.edition.tag), url: None };
        Ok(Value::from_serializable(&words.listed_link(guid)?.unwrap_or_else(unknown)))
    });
    hosts.collect()
}

fn content_rating(words: &Words<'_>, addon: &Addon) -> Option<RatingView> {
    let rating = addon.content_rating.as_ref()?;
    // OARS asks some thirty questions in six groups: readers get each group's strongest answer.
    const INTENSITIES: [&str; 4] = ["none", "mild", "moderate", "intense"];
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, value) in &rating.answers {
        let group = name.split('-').next().unwrap_or(name);
        let intensity = INTENSITIES.iter().position(|intensity| intensity == value).unwrap_or(0);
        let strongest = groups.entry(group).or_default();
        *strongest = intensity.max(*strongest);
    }
    let answers = groups.into_iter().filter(|(_, intensity)| *intensity > 0).map(|(group, intensity)| Answer {
        name: words.text_or(&format!("oars-{group}"), &line(group)),
        value: words.text(&format!("intensity-{}", INTENSITIES[intensity])),
    });
    Some(RatingView { system: rating.system.clone(), answers: answers.collect() })
}

/// The last approval: who approved the same version, and how long it had waited since it was nominated or appealed.
fn decision(words: &Words<'_>, ledger: &[Decision]) -> Option<DecisionView> {
    let at = ledger.iter().rposition(Decision::approves)?;
    let last = &ledger[at];
    let mut reviewers = BTreeSet::from([last.actor.as_str()]);
    let mut began = None;
    // Back to where this review began. An earlier decision on another version ends the search: it was about that one.
    for earlier in ledger[..at].iter().rev() {
        match earlier.outcome.as_str() {
            "nominated" | "appealed" => {
                began = Some(earlier.decided);
                break;
            }
            _ if earlier.approves() && earlier.version == last.version => _ = reviewers.insert(&earlier.actor),
            "needs-information" | "endorsed" => {}
            _ => break,
        }
    }
    Some(DecisionView {
        outcome: last.outcome.clone(),
        date: words.edition.date(last.decided),
        reviewers_n: reviewers.len(),
        waited_days_n: began.map(|began| (last.decided - began) / 86_400),
    })
}

fn recommendation(words: &Words<'_>, addon: &Addon) -> Option<Recommendation> {
    let decision = addon.ledger.iter().rfind(|decision| decision.outcome == "recommended")?;
    let shown = addon.recommended && words.site.theme.has_page("history");
    shown.then(|| {
        let (actor, actor_url) = history::actor(words, decision);
        let url = words.url(&history::place(&addon.slug, &decision.key));
        Recommendation { date: words.edition.date(decision.decided), url, actor, actor_url }
    })
}

/// The most used add-ons that share its first category.
fn related(words: &Words<'_>, addon: &Addon, position: u32, others: &[u32]) -> Result<Vec<Value>> {
    let site = words.site;
    let list = addon.categories.iter().find_map(|slug| {
        words.shared.reads.key(Key::Popular, slug);
        site.popular.get(slug.as_str())
    });
    // Those of the same author are shown already.
    let shown = |other: &u32| *other != position && !others.contains(other);
    let related: Vec<u32> = list.into_iter().flatten().copied().filter(shown).take(RELATED).collect();
    words.cards(&related)
}

/// The most used add-ons of its first author.
fn others(words: &Words<'_>, addon: &Addon, position: u32) -> Vec<u32> {
    // Related ones are chosen beside them: where neither is shown, nobody is looked for.
    if !words.site.has_twins && !words.site.theme.mentions("others") && !words.site.theme.mentions("related") {
        return Vec::new();
    }
    let Some(author) = addon.authors.first() else { return Vec::new() };
    words.shared.reads.key(Key::Others, author);
    let list = words.site.by_author.get(author.as_str());
    list.into_iter().flatten().copied().filter(|other| *other != position).take(RELATED).collect()
}

/// The most used add-ons of each list, from which related ones are taken.
pub fn popular(lists: &ByName, index: &[Index], slug_ranks: &[u32]) -> ByName {
    let top = lists.iter().map(|(slug, list)| {
        let mut top = ordered(list, Order::Users, index, slug_ranks);
        top.truncate(RELATED + 1);
        top.shrink_to_fit();
        (Arc::clone(slug), top)
    });
    top.collect()
}
