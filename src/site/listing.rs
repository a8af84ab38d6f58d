//! An add-on's listing: everything that helps to decide whether to trust it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::{Fields, hash_value};
use super::lists::{ByName, Order, ordered};
use super::page::{Draft, Languages, Pages, render as render_page};
use super::permissions::{self, PermissionView};
use super::poster::{Poster, PosterView};
use super::reads::{Key, Scope};
use super::scan::{self, Scan};
use super::subject::Subject;
use super::usage::{self, UsageView};
use super::view::{Icon, KindView, Link, Picture, Rating, Words};
use super::{Site, discussion, history, reviews, route, versions};
use crate::catalog::model::{self, Addon, Decision, Texts};
use crate::catalog::{Index, Role};
use crate::l10n::Tag;
use crate::text::line;
use crate::text::url::safe_url;

/// How many related add-ons a listing names.
const RELATED: usize = 4;

pub const SCOPE: Scope = 1;

/// What every page of an add-on shows of it.
#[derive(Serialize)]
pub struct HeadFields {
    slug: String,
    url: String,
    guid: String,
    r#type: KindView,
    name: Value,
    summary: Value,
    icon: Icon,
    rating: Option<Rating>,
    users: Option<String>,
    users_n: Option<u64>,
    authors: Vec<Link>,
    recommended: bool,
    versions_url: String,
    reviews_url: String,
    version_count_n: usize,
    review_count_n: usize,
    /// None where nothing was decided, or the theme has no such page.
    history_url: Option<String>,
    history_count_n: usize,
    discussion_url: Option<String>,
    thread_count_n: usize,
    /// The picture for those who see a link to it.
    poster: Option<PosterView>,
}

#[derive(Serialize)]
struct Listing {
    description: Value,
    updated: Option<Value>,
    added: Option<Value>,
    size: Option<String>,
    licence: Option<LicenceView>,
    version: Option<Value>,
    versions: Vec<Value>,
    install: Value,
    links: Value,
    screenshots: Vec<ScreenshotView>,
    permissions: Vec<PermissionView>,
    /// A picture that says how far it is translated.
    badge_url: String,
    /// Leads a phone to this page.
    scan: Option<Scan>,
    permissions_url: Option<String>,
    privacy_url: Option<String>,
    eula_url: Option<String>,
    usage: Option<UsageView>,
    /// By its first author.
    others: Vec<Value>,
    others_by: Option<Link>,
    categories: Vec<Link>,
    tags: Vec<Link>,
    speaks: Vec<Speaks>,
    extends: Vec<Link>,
    content_rating: Option<RatingView>,
    excerpts: Vec<Value>,
    decision: Option<DecisionView>,
    endorsed: Option<Recommendation>,
    related: Vec<Value>,
}

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
}

#[derive(Serialize)]
struct DecisionView {
    outcome: String,
    date: Value,
    reviewers_n: usize,
    waited_days_n: Option<i64>,
}

pub fn head_fields(words: &Words<'_>, addon: &Addon, entry: &Index, poster: Option<&Poster>) -> HeadFields {
    let name = words.words(&addon.name, addon.default_locale);
    let threads = discussion::count(addon);
    let shows = |page: &str, count: usize| count > 0 && words.site.theme.has_page(page);
    HeadFields {
        slug: addon.slug.clone(),
        url: words.url(&route::addon(&addon.slug)),
        guid: addon.guid.clone(),
        r#type: words.kind(&addon.kind),
        name: words.name(&addon.name, addon.default_locale, &addon.slug),
        summary: words.line(&addon.summary, addon.default_locale),
        icon: words.icon(addon.icon.as_ref(), &name, &addon.guid),
        rating: words.rating(&entry.ratings),
        users: addon.weekly_users.map(|users| words.number(users)),
        users_n: addon.weekly_users,
        authors: addon.authors.iter().map(|slug| words.user(slug)).collect(),
        recommended: addon.recommended,
        versions_url: words.url(&route::versions(&addon.slug)),
        reviews_url: words.url(&route::reviews(&addon.slug)),
        version_count_n: addon.versions.len(),
        review_count_n: addon.reviews.len(),
        history_url: shows("history", addon.ledger.len()).then(|| words.url(&route::history(&addon.slug))),
        history_count_n: addon.ledger.len(),
        discussion_url: shows("discussion", threads).then(|| words.url(&route::discussion(&addon.slug))),
        thread_count_n: threads,
        poster: poster.zip(words.site.press.as_ref()).map(|(poster, press)| poster.view(press, words, &addon.slug)),
    }
}

/// The page is in a language when its main text is: the description, or the summary where there is none.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    site.speaks(tag, if addon.description.0.is_empty() { &addon.summary } else { &addon.description })
}

pub fn render(subject: &Subject<'_>, languages: &Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    let show = words.site.theme.show;
    // What no template mentions is not made.
    let shows = |name: &str| words.site.theme.mentions(name);
    let current = addon.current();
    let file = current.and_then(|version| version.files.first());
    let shared = words.shared;
    let others = if shows("others") { others(words, addon, subject.position) } else { Vec::new() };
    let legal_url = |texts: &Texts, path: fn(&str) -> String| {
        let has_page = !texts.0.is_empty() && words.site.theme.has_page("legal");
        has_page.then(|| words.url(&path(&addon.slug)))
    };
    let view = Listing {
        description: words.rich(&addon.description, addon.default_locale, &|| format!("{}: description", addon.slug)),
        updated: addon.updated.filter(|_| shows("updated")).map(|time| words.edition.date(time)),
        added: addon.added.filter(|_| shows("added")).map(|time| words.edition.date(time)),
        size: file.and_then(|file| file.size).filter(|_| shows("size")).map(|size| words.size(size)),
        licence: addon.licence.as_deref().map(|id| licence(words, id)),
        version: current.map(|version| versions::view(words, addon, version)),
        versions: (addon.versions.iter().take(show.versions))
            .map(|version| versions::fragment(words, addon, version))
            .collect::<Result<_>>()?,
        install: file.map_or_else(Value::none, |file| shared.safe_url(&file.url)),
        links: shared.constant(&addon.links, |links| Value::from_serializable(&safe_links(links))),
        screenshots: if shows("screenshots") { screenshots(words, addon) } else { Vec::new() },
        permissions: match current {
            Some(version) if shows("permissions") => permissions::sorted(words, &version.permissions),
            _ => Vec::new(),
        },
        badge_url: format!("/{}", route::badge(&addon.slug)),
        scan: current
            .filter(|version| shows("scan") && scan::is_for_phones(version))
            .and_then(|_| scan::code(&format!("{}{}", words.site.config.site.base_url, words.url(&route::addon(&addon.slug))))),
        permissions_url: permissions::has(words.site, addon).then(|| words.url(&route::permissions(&addon.slug))),
        privacy_url: legal_url(&addon.privacy_policy, route::privacy_policy),
        eula_url: legal_url(&addon.eula, route::eula),
        usage: if shows("usage") { usage::view(words, &addon.usage) } else { None },
        others_by: if others.is_empty() { None } else { addon.authors.first().map(|author| words.user(author)) },
        others: words.cards(&others)?,
        categories: categories(words, addon),
        tags: if shows("tags") { tags(words, addon) } else { Vec::new() },
        speaks: if shows("speaks") { speaks(words, addon) } else { Vec::new() },
        extends: if shows("extends") { extends(words, addon)? } else { Vec::new() },
        content_rating: if shows("content_rating") { content_rating(words, addon) } else { None },
        excerpts: reviews::excerpts(subject, show.excerpts)?,
        decision: if shows("decision") { decision(words, &addon.ledger) } else { None },
        endorsed: if shows("endorsed") { recommendation(words, addon) } else { None },
        related: if shows("related") { related(words, addon, subject.position, &others)? } else { Vec::new() },
    };
    // The fields that all its pages show, and those of this one, are one value to templates.
    let own = Value::from_serializable(&view);
    let hash = subject.head_hash.rotate_left(29) ^ hash_value(&own);
    let mut fields = own.into_map().unwrap_or_default();
    let head = subject.head.as_map().into_iter().flatten();
    fields.reserve(head.size_hint().0);
    fields.extend(head.map(|(name, value)| (name.clone(), value.clone())));
    let mut values = Fields::new();
    values.set_hashed("addon", Value::from(fields), hash);
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

fn extends(words: &Words<'_>, addon: &Addon) -> Result<Vec<Link>> {
    let hosts = addon.extends.iter().map(|guid| {
        let unknown = || Link { name: words.literal(&crate::text::one_line(guid), words.edition.tag), url: None };
        Ok(words.listed_link(guid)?.unwrap_or_else(unknown))
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
    shown.then(|| Recommendation {
        date: words.edition.date(decision.decided),
        url: words.url(&history::place(&addon.slug, &decision.key)),
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
