//! Lists of add-ons: categories, types, tags and authors, in four orders, page by page.

use std::collections::HashMap;

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::Site;
use super::lists::{Order, Pagination, ordered, page_count};
use super::page::{Draft, Emit, Languages, render as render_page};
use super::route;
use super::view::{Shared, Words};
use crate::catalog::model::Category;
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

/// What a kind of list adds to the pages of all lists.
struct Kind<'k> {
    template: &'static str,
    /// The title's message, which takes the list's name.
    title: &'static str,
    description: &'static str,
    /// Path without the locale.
    path: String,
    positions: &'k [u32],
    orders: &'static [Order],
}

impl Site {
    pub(super) fn category(&self, slug: &str) -> Option<&Category> {
        let at = self.globals.categories.binary_search_by(|category| category.slug.as_str().cmp(slug)).ok()?;
        // Only a category that lists something has a page.
        self.groups.categories.contains_key(slug).then(|| &self.globals.categories[at])
    }

    pub(super) fn category_name(&self, words: &Words<'_>, category: &Category) -> Value {
        let name = words.line(&category.name, None);
        if name.is_none() { words.literal(&category.slug, self.default_locale) } else { name }
    }

    pub(super) fn tag_name(&self, words: &Words<'_>, slug: &str) -> Value {
        let at = self.globals.tags.binary_search_by(|tag| tag.slug.as_str().cmp(slug)).ok();
        let name = at.map_or_else(Value::none, |at| words.line(&self.globals.tags[at].name, None));
        if name.is_none() { words.literal(slug, self.default_locale) } else { name }
    }

    /// A category with those of its children that list something.
    fn category_view(&self, words: &Words<'_>, category: &Category) -> CategoryView {
        let count = self.groups.categories.get(&category.slug).map_or(0, Vec::len);
        CategoryView {
            name: self.category_name(words, category),
            description: words.line(&category.description, None),
            url: words.url(&route::category(&category.slug)),
            count: words.number(count as u64),
            count_n: count,
            children: self.children(&category.slug).map(|child| self.category_view(words, child)).collect(),
        }
    }

    fn children<'s>(&'s self, parent: &'s str) -> impl Iterator<Item = &'s Category> + 's {
        let listed = |category: &&Category| self.groups.categories.contains_key(&category.slug);
        self.globals.categories.iter().filter(move |category| category.parent.as_deref() == Some(parent)).filter(listed)
    }
}

/// All categories on one page.
pub fn overview(site: &Site, shared: &Shared, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let languages = Languages::all(site, route::CATEGORIES);
    for edition in &site.editions {
        let words = Words::new(site, edition, shared);
        let top = site.globals.categories.iter().filter(|category| category.parent.is_none());
        let listed = top.filter(|category| site.groups.categories.contains_key(&category.slug));
        let mut context = Context::new();
        context.insert("categories", &listed.map(|category| site.category_view(&words, category)).collect::<Vec<_>>());
        let draft = Draft {
            kind: "categories",
            path: route::CATEGORIES.to_owned(),
            title: edition.text("title-categories"),
            description: edition.text("description-categories"),
            languages: &languages,
            noindex: false,
        };
        render_page(&words, draft, context, buffer, emit)?;
    }
    Ok(())
}

pub fn category(site: &Site, shared: &Shared, category: &Category, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let Some(positions) = site.groups.categories.get(&category.slug) else { return Ok(()) };
    let kind = Kind {
        template: "category",
        title: "title-category",
        description: "description-category",
        path: route::category(&category.slug),
        positions,
        orders: &Order::ALL,
    };
    pages(site, shared, &kind, buffer, emit, &|words, context| {
        let name = site.category_name(words, category);
        context.insert("intro", &words.rich(&category.description, None, &|| format!("category {}: description", category.slug)));
        let parent = category.parent.as_deref().and_then(|slug| site.category(slug));
        context.insert("parent", &parent.map(|parent| site.category_view(words, parent)));
        context
            .insert("children", &site.children(&category.slug).map(|child| site.category_view(words, child)).collect::<Vec<_>>());
        name
    })
}

pub fn kind(site: &Site, shared: &Shared, slug: &str, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let Some(positions) = site.groups.kinds.get(slug) else { return Ok(()) };
    let kind = Kind {
        template: "type",
        title: "title-type",
        description: "description-type",
        path: route::kind(slug),
        positions,
        orders: &Order::ALL,
    };
    pages(site, shared, &kind, buffer, emit, &|words, context| {
        context.insert_value("intro", Value::none());
        let other = words.edition.text("type-other-plural");
        words.literal(&words.edition.text_or(&format!("type-{slug}-plural"), &other), words.edition.tag)
    })
}

pub fn tag(site: &Site, shared: &Shared, slug: &str, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let Some(positions) = site.groups.tags.get(slug) else { return Ok(()) };
    let kind = Kind {
        template: "tag",
        title: "title-tag",
        description: "description-tag",
        path: route::tag(slug),
        positions,
        // Tags are many and their lists short: one order is enough.
        orders: &[Order::Users],
    };
    pages(site, shared, &kind, buffer, emit, &|words, context| {
        context.insert_value("intro", Value::none());
        site.tag_name(words, slug)
    })
}

pub fn user(site: &Site, shared: &Shared, slug: &str, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let (Some(positions), Some(profile)) = (site.groups.users.get(slug), site.profile(slug)) else { return Ok(()) };
    let kind = Kind {
        template: "user",
        title: "title-user",
        description: "description-user",
        path: route::user(slug),
        positions,
        orders: &[Order::Users],
    };
    pages(site, shared, &kind, buffer, emit, &|words, context| {
        let name = words.user(slug).name;
        let homepage = profile.homepage.as_deref().and_then(safe_url);
        context.insert(
            "profile",
            &ProfileView {
                name: name.clone(),
                biography: words.rich(&profile.biography, None, &|| format!("profile {slug}: biography")),
                host: homepage.as_deref().and_then(crate::text::url::display_host),
                homepage: homepage.map(|url| url.into_owned()),
                joined: profile.joined.map(|time| words.edition.date(time)),
                reviewer: profile.reviewer,
            },
        );
        name
    })
}

/// Renders a list in every locale, order and page. `more` adds the kind's own values and gives the list's name.
fn pages(
    site: &Site,
    shared: &Shared,
    kind: &Kind<'_>,
    buffer: &mut Vec<u8>,
    emit: &mut Emit<'_>,
    more: &dyn Fn(&Words<'_>, &mut Context) -> Value,
) -> Result<()> {
    let per_page = site.config.lists.addons;
    let count = page_count(kind.positions.len(), per_page);
    let mut languages = Languages::all(site, &kind.path);
    for edition in &site.editions {
        let words = Words::new(site, edition, shared);
        let mut common = Context::new();
        let heading = more(&words, &mut common);
        let name = heading.get_from_path("text").and_then(Value::as_str).unwrap_or_default().to_owned();
        common.insert_value("heading", heading);
        common.insert("total", &words.number(kind.positions.len() as u64));
        common.insert("total_n", &kind.positions.len());
        // Every order shows the same cards: each is made once.
        let mut cards: HashMap<u32, Value> = HashMap::with_capacity(kind.positions.len());
        for order in kind.orders {
            let sorted = ordered(kind.positions, *order, &site.index, &edition.name_ranks);
            let list = order.path(&kind.path);
            let sorts: Vec<SortLink> = kind
                .orders
                .iter()
                .map(|other| SortLink { key: other.key(), url: words.url(&other.path(&kind.path)), current: other == order })
                .collect();
            let sorts = Value::from_serializable(&sorts);
            for page in 1..=count {
                let path = route::paginated(&list, page);
                languages.move_to(site, &path);
                let shown = sorted.iter().skip((page - 1) * per_page).take(per_page);
                let shown = shown.map(|at| cards.entry(*at).or_insert_with(|| words.card(&site.index[*at as usize])).clone());
                let shown: Vec<Value> = shown.collect();
                let mut context = common.clone();
                context.insert_value("sorts", sorts.clone());
                context.insert_value("cards", Value::from(shown));
                let pagination =
                    Pagination::new(page, count, |n| words.url(&route::paginated(&list, n)), |n| words.number(n as u64));
                context.insert_value("pagination", Value::from_serializable(&pagination));
                let draft = Draft {
                    kind: kind.template,
                    title: words.page_title(edition.format(kind.title, &[("name", name.as_str().into())]), page),
                    description: edition.format(
                        kind.description,
                        &[("name", name.as_str().into()), ("count", (kind.positions.len() as f64).into())],
                    ),
                    path,
                    languages: &languages,
                    noindex: false,
                };
                render_page(&words, draft, context, buffer, emit)?;
            }
        }
    }
    Ok(())
}
