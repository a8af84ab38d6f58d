//! Lists of add-ons: categories, types, tags and authors, in four orders, page by page.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::Fields;
use super::lists::{Order, page_count};
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::{EVERY_PAGE, Key};
use super::view::{Link, Shared, Words, plain};
use super::{Site, feed, route};
use crate::catalog::model::{Category, Texts};
use crate::text::url::safe_url;

#[derive(Serialize)]
struct SortLink {
    key: &'static str,
    url: String,
    current: bool,
}

#[derive(Serialize)]
struct CategoryView {
    name: Value,
    description: Value,
    url: String,
    count: String,
    count_n: usize,
    children: Vec<CategoryView>,
}

#[derive(Serialize)]
struct ProfileView {
    name: Value,
    biography: Value,
    homepage: Option<String>,
    host: Option<String>,
    joined: Option<Value>,
    reviewer: bool,
}

/// A list of add-ons.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum List {
    Category(String),
    Kind(String),
    Tag(String),
    User(String),
    /// Those that speak a language, by its tag.
    Language(String),
    All,
}

/// Pages of a list that are rendered in one go: small enough that all threads have work, and that a rebuild can tell them
/// apart; large enough that what they share is worth sharing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ListPart {
    pub list: List,
    pub order: Order,
    /// By name, the language that the pages are in: the hash of its tag, so that other locales may come and go. 0 in the other
    /// orders, where the pages are in all languages.
    pub language: u32,
    /// Which [`Order::part_pages`] pages.
    pub part: u32,
}

impl Order {
    /// How many pages of a list are one part: about as many by name, in one language, as else in all of them.
    pub fn part_pages(self) -> usize {
        if self == Order::Name { 64 } else { 8 }
    }
}

fn hash_of(tag: crate::l10n::Tag) -> u32 {
    xxhash_rust::xxh3::xxh3_64(tag.as_str().as_bytes()) as u32
}

impl List {
    /// The page kind, which names the template; the message for the title, which takes the list's name; and that for the
    /// description.
    fn words(&self) -> (&'static str, &'static str, &'static str) {
        match self {
            List::Category(_) => ("category", "title-category", "description-category"),
            List::Kind(_) => ("type", "title-type", "description-type"),
            List::Tag(_) => ("tag", "title-tag", "description-tag"),
            List::User(_) => ("user", "title-user", "description-user"),
            List::Language(_) => ("language", "title-language", "description-language"),
            List::All => ("all", "title-all", "description-all"),
        }
    }

    pub fn kind(&self) -> &'static str {
        self.words().0
    }

    pub fn slug(&self) -> &str {
        match self {
            List::Category(slug) | List::Kind(slug) | List::Tag(slug) | List::User(slug) | List::Language(slug) => slug,
            List::All => "",
        }
    }

    /// Without the locale.
    pub fn path(&self) -> String {
        match self {
            List::Category(slug) => route::category(slug),
            List::Kind(slug) => route::kind(slug),
            List::Tag(slug) => route::tag(slug),
            List::User(slug) => route::user(slug),
            List::Language(tag) => route::language(tag),
            List::All => route::ALL.to_owned(),
        }
    }

    /// Tags and authors are many and their lists short: one order is enough.
    fn orders(&self) -> &'static [Order] {
        match self {
            List::All => &Order::ALL,
            List::Category(_) | List::Kind(_) => &Order::MOST,
            List::Tag(_) | List::User(_) | List::Language(_) => &[Order::Users],
        }
    }
}

/// How deep categories are nested at most on a page: no sensible tree is deeper.
const DEPTH_MAX: usize = 8;

impl Site {
    pub(super) fn category(&self, slug: &str) -> Option<&Category> {
        let at = self.globals.categories.binary_search_by(|category| category.slug.as_str().cmp(slug)).ok()?;
        // Only a category that lists something has a page.
        self.groups.categories.contains_key(slug).then(|| &self.globals.categories[at])
    }

    pub(super) fn category_name(&self, words: &Words<'_>, category: &Category) -> Value {
        words.name(&category.name, None, &category.slug)
    }

    pub(super) fn tag_name(&self, words: &Words<'_>, slug: &str) -> Value {
        let at = self.globals.tags.binary_search_by(|tag| tag.slug.as_str().cmp(slug)).ok();
        let none = Texts::default();
        words.name(at.map_or(&none, |at| &self.globals.tags[at].name), None, slug)
    }

    /// The add-ons of a list.
    pub(super) fn members(&self, list: &List) -> &[u32] {
        let groups = match list {
            List::Category(_) => &self.groups.categories,
            List::Kind(_) => &self.groups.kinds,
            List::Tag(_) => &self.groups.tags,
            List::User(_) => &self.groups.users,
            List::Language(_) => &self.groups.languages,
            List::All => return &self.groups.all,
        };
        groups.get(list.slug()).map_or(&[], Vec::as_slice)
    }

    /// The parts of a list's pages.
    pub(super) fn parts(&self, list: &List) -> Vec<ListPart> {
        let pages = page_count(self.members(list).len(), self.config.lists.addons);
        let mut parts = Vec::new();
        for order in list.orders() {
            let languages: Vec<u32> = match order {
                Order::Name => self.editions.iter().map(|edition| hash_of(edition.tag)).collect(),
                _ => vec![0],
            };
            for language in languages {
                let numbers = 0..pages.div_ceil(order.part_pages()) as u32;
                parts.extend(numbers.map(|part| ListPart { list: list.clone(), order: *order, language, part }));
            }
        }
        parts
    }

    /// A category with those of its children that list something.
    fn category_view(&self, words: &Words<'_>, category: &Category, depth: usize) -> CategoryView {
        let count = self.groups.categories.get(category.slug.as_str()).map_or(0, Vec::len);
        CategoryView {
            name: self.category_name(words, category),
            description: words.line(&category.description, None),
            url: words.url(&route::category(&category.slug)),
            count: words.number(count as u64),
            count_n: count,
            // A circle of parents would never end.
            children: match depth < DEPTH_MAX {
                true => self.children(&category.slug).map(|child| self.category_view(words, child, depth + 1)).collect(),
                false => Vec::new(),
            },
        }
    }

    fn children<'s>(&'s self, parent: &'s str) -> impl Iterator<Item = &'s Category> + 's {
        let listed = |category: &&Category| self.groups.categories.contains_key(category.slug.as_str());
        self.globals.categories.iter().filter(move |category| category.parent.as_deref() == Some(parent)).filter(listed)
    }
}

/// All categories on one page.
pub fn overview(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::CATEGORIES);
    for words in site.wanted_words(shared, pages) {
        let top = site.globals.categories.iter().filter(|category| category.parent.is_none());
        let listed = top.filter(|category| site.groups.categories.contains_key(category.slug.as_str()));
        let mut fields = Fields::new();
        fields.set("categories", listed.map(|category| site.category_view(&words, category, 0)).collect::<Vec<_>>());
        let draft = Draft {
            kind: "categories",
            path: route::CATEGORIES.to_owned(),
            title: words.text("title-categories"),
            description: words.text("description-categories"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

/// A language's name in the page's language.
fn language_name(words: &Words<'_>, tag: &str) -> Value {
    let name = crate::l10n::Tag::parse(tag).map_or_else(|_| tag.to_owned(), |tag| words.edition.language_name(tag));
    words.literal(&name, words.edition.tag)
}

#[derive(Serialize)]
struct LanguageView {
    name: Value,
    /// In its own language.
    own: &'static str,
    tag: String,
    dir: &'static str,
    url: String,
    count: String,
    count_n: usize,
}

/// The languages that add-ons speak, on one page.
pub fn languages(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::LANGUAGES);
    for words in site.wanted_words(shared, pages) {
        let mut views: Vec<(String, LanguageView)> = Vec::new();
        for (tag, list) in &site.groups.languages {
            let Ok(parsed) = crate::l10n::Tag::parse(tag) else { continue };
            let name = language_name(&words, tag);
            let view = LanguageView {
                own: crate::l10n::autonym(parsed),
                dir: parsed.direction().as_str(),
                url: words.url(&route::language(tag)),
                count: words.number(list.len() as u64),
                count_n: list.len(),
                tag: tag.to_string(),
                name: name.clone(),
            };
            views.push((plain(&name), view));
        }
        views.sort_by_cached_key(|(name, _)| words.edition.formats.sort_key(name));
        let mut fields = Fields::new();
        fields.set("languages", views.iter().map(|(_, view)| view).collect::<Vec<_>>());
        let draft = Draft {
            kind: "languages",
            path: route::LANGUAGES.to_owned(),
            title: words.text("title-languages"),
            description: words.text("description-languages"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

/// What a list says of itself besides its add-ons, and its name.
fn head(site: &Site, words: &Words<'_>, list: &List) -> (Fields, Value) {
    let mut fields = Fields::new();
    let name = match list {
        List::Category(slug) => {
            words.shared.reads.key(Key::Category, slug);
            let Some(category) = site.category(slug) else { return (fields, Value::none()) };
            let place = || format!("category {slug}: description");
            fields.set_value("intro", words.rich(&category.description, None, &place));
            let parent = category.parent.as_deref().and_then(|slug| site.category(slug));
            fields.set(
                "parent",
                parent.map(|parent| {
                    words.shared.reads.key(Key::Category, &parent.slug);
                    Link { name: site.category_name(words, parent), url: Some(words.url(&route::category(&parent.slug))) }
                }),
            );
            fields.set("children", site.children(slug).map(|child| site.category_view(words, child, 0)).collect::<Vec<_>>());
            site.category_name(words, category)
        }
        List::Kind(slug) => {
            fields.set_value("intro", Value::none());
            let other = words.text("type-other-plural");
            words.literal(&words.text_or(&format!("type-{slug}-plural"), &other), words.edition.tag)
        }
        List::Tag(slug) => {
            words.shared.reads.key(Key::Tag, slug);
            fields.set_value("intro", Value::none());
            site.tag_name(words, slug)
        }
        List::Language(tag) => {
            fields.set_value("intro", Value::none());
            language_name(words, tag)
        }
        List::All => {
            fields.set_value("intro", Value::none());
            words.literal(&words.text("title-all"), words.edition.tag)
        }
        List::User(slug) => {
            let name = words.user(slug).name;
            let Some(profile) = site.profile(slug) else { return (fields, name) };
            let homepage = profile.homepage.as_deref().and_then(safe_url);
            fields.set(
                "profile",
                ProfileView {
                    name: name.clone(),
                    biography: words.rich(&profile.biography, None, &|| format!("profile {slug}: biography")),
                    host: homepage.as_deref().and_then(crate::text::url::display_host),
                    homepage: homepage.map(|url| url.into_owned()),
                    joined: profile.joined.map(|time| words.edition.date(time)),
                    reviewer: profile.reviewer,
                },
            );
            name
        }
    };
    (fields, name)
}

/// Renders a part of a list's pages.
pub fn render(site: &Site, shared: &Shared, part: &ListPart, pages: &mut dyn Pages) -> Result<()> {
    let ListPart { list, order, language, part } = part;
    let part = *part as usize;
    let (kind, title, description) = list.words();
    let total = site.members(list).len();
    let count = page_count(total, site.config.lists.addons);
    let root = list.path();
    let list_path = order.path(&root);
    let mut languages = Languages::all(site, &list_path);
    // Page by page in all languages: they show the same cards.
    let numbers = part * order.part_pages() + 1..=count.min((part + 1) * order.part_pages());
    let editions = site.editions.iter().filter(|edition| *order != Order::Name || hash_of(edition.tag) == *language);
    let editions = editions.filter(|edition| pages.wants_edition(edition.number));
    let editions: Vec<Words<'_>> = editions.map(|edition| Words::new(site, edition, shared)).collect();
    let heads: Vec<_> = editions
        .iter()
        .map(|words| {
            shared.reads.begin_language();
            let (mut fields, heading) = head(site, words, list);
            let name = plain(&heading);
            fields.set_value("heading", heading);
            fields.set("total", words.number(total as u64));
            fields.set("total_n", total);
            let link = |other: &Order| SortLink { key: other.key(), url: words.url(&other.path(&root)), current: other == order };
            fields.set("feed_url", words.url(&route::feed(&root)));
            fields.set("sorts", list.orders().iter().map(link).collect::<Vec<_>>());
            shared.reads.begin_page(EVERY_PAGE);
            (fields, name, shared.reads.messages())
        })
        .collect();
    let sorted = match editions.first() {
        Some(words) => site.sorted(list, *order, words.edition.number)?,
        None => return Ok(()),
    };
    if *order == list.orders()[0] && part == 0 && site.theme.mentions("feed_url") {
        let newest = site.sorted(list, Order::Newest, 0)?;
        for (words, (_, name, messages)) in editions.iter().zip(&heads) {
            shared.reads.begin_page_with(messages);
            let title = words.format("feed-list", &[("name", name.as_str().into())]);
            words.addon_feed(&root, title, &newest[..newest.len().min(feed::ENTRIES)])?.render(words, pages)?;
        }
    }
    for number in numbers {
        let path = route::paginated(&list_path, number);
        languages.move_to(site, &path);
        let per_page = site.config.lists.addons;
        let shown = &sorted[((number - 1) * per_page).min(total)..(number * per_page).min(total)];
        for (words, (fields, name, messages)) in editions.iter().zip(&heads) {
            shared.reads.begin_page_with(messages);
            let mut fields = fields.clone();
            fields.set_value("cards", Value::from(words.cards(shown)?));
            fields.set("pagination", words.pagination(&list_path, number, count));
            let draft = Draft {
                kind,
                title: words.page_title(words.format(title, &[("name", name.as_str().into())]), number),
                description: words.format(description, &[("name", name.as_str().into()), ("count", (total as f64).into())]),
                path: path.clone(),
                languages: &languages,
                noindex: false,
                scope: EVERY_PAGE,
            };
            render_page(words, draft, fields, pages)?;
        }
        shared.forget_cards();
    }
    Ok(())
}
