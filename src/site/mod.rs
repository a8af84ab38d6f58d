//! Which pages exist and what is on them: a catalog and settings in, pages out. One file a page kind.

mod edition;
mod files;
pub mod headers;
mod home;
mod list;
mod listing;
mod lists;
mod page;
mod prose;
mod reviews;
pub mod route;
mod standalone;
mod subject;
mod versions;
mod view;

use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;

use anyhow::{Context as _, Result, bail};
use rayon::prelude::*;
use tera::{Context, Value};

use crate::catalog::model::{Addon, Globals, Media, Profile, Texts};
use crate::catalog::{Catalog, Index};
use crate::config::Config;
use crate::l10n::{self, Tag, Voice};
use crate::theme::Theme;
use edition::{Edition, LocaleView};
use lists::Groups;
use prose::Prose;
use subject::{Subject, SubjectLanguages};
use view::{Shared, Words, media_path};

pub use page::Emit;

/// Everything that pages share, fixed before the first one is rendered.
pub struct Site {
    pub config: Config,
    pub theme: Theme,
    pub default_locale: Tag,
    /// All the site's locales, built now or not: links to the others stay right.
    pub locales: Vec<Tag>,
    /// Those that are built.
    editions: Vec<Edition>,
    globals: Globals,
    /// Listed add-ons in the order of their keys.
    index: Vec<Index>,
    by_slug: HashMap<String, u32>,
    by_guid: HashMap<String, u32>,
    /// Former slugs, and the add-on that each leads to.
    redirects: HashMap<String, u32>,
    groups: Groups,
    prose: Vec<Prose>,
    /// The most used add-ons of each category.
    popular: BTreeMap<String, Vec<u32>>,
    /// What the chooser says in each language.
    greetings: HashMap<Tag, String>,
    chains: HashMap<Tag, l10n::Chain>,
    warnings: Mutex<Vec<String>>,
}

/// What is rendered in one go: an entity with all its pages in all languages.
#[derive(Clone, Debug)]
pub enum Unit {
    Home,
    Categories,
    /// A position in the shared records.
    Category(usize),
    Kind(String),
    Tag(String),
    User(String),
    Prose(usize),
    NotFound,
    Chooser,
}

impl Unit {
    /// The page kind, which names the template.
    fn kind(&self) -> &'static str {
        match self {
            Unit::Home => "home",
            Unit::Categories => "categories",
            Unit::Category(_) => "category",
            Unit::Kind(_) => "type",
            Unit::Tag(_) => "tag",
            Unit::User(_) => "user",
            Unit::Prose(_) => "prose",
            Unit::NotFound => "notfound",
            Unit::Chooser => "chooser",
        }
    }
}

/// More of the same would hide the rest.
const WARNINGS_MAX: usize = 1000;

/// Plans a site: reads what all pages share, compiles the theme for each locale. `only` limits the locales that are built.
pub fn plan(catalog: &Catalog, config: Config, only: Option<&[Tag]>, pool: &rayon::ThreadPool) -> Result<Site> {
    let theme = Theme::load(&config.theme.path)?;
    plan_with_theme(catalog, config, theme, only, pool)
}

fn plan_with_theme(
    catalog: &Catalog,
    config: Config,
    theme: Theme,
    only: Option<&[Tag]>,
    pool: &rayon::ThreadPool,
) -> Result<Site> {
    let default_locale = config.default_locale()?;
    let locales = config.locales()?;
    let prose = prose::load(config.pages_dir.as_deref())?;
    let globals = catalog.globals()?;
    let index = catalog.index()?;
    let groups = Groups::new(&index, &globals);
    let built: Vec<Tag> = match only {
        None => locales.clone(),
        Some(only) => {
            if let Some(unknown) = only.iter().find(|tag| !locales.contains(tag)) {
                let known: Vec<_> = locales.iter().map(|tag| tag.as_str()).collect();
                bail!("--locales: {unknown} is not among the site's locales ({})", known.join(", "));
            }
            locales.iter().copied().filter(|tag| only.contains(tag)).collect()
        }
    };
    let (messages, problems) = l10n::load(config.locales_dir.as_deref(), default_locale)?;
    let greeting = |tag: &Tag| {
        let text = messages.messages(*tag).text("chooser-greeting").map(|text| text.into_owned());
        (*tag, text.unwrap_or_default())
    };
    let mut site = Site {
        popular: listing::popular(&groups, &index),
        greetings: locales.iter().map(greeting).collect(),
        chains: locales.iter().map(|tag| (*tag, l10n::Chain::new(*tag, default_locale))).collect(),
        by_slug: index.iter().zip(0..).map(|(addon, at)| (addon.slug.clone(), at)).collect(),
        redirects: HashMap::new(),
        by_guid: index.iter().zip(0..).map(|(addon, at)| (addon.guid.clone(), at)).collect(),
        config,
        theme,
        default_locale,
        locales,
        editions: Vec::new(),
        globals,
        index,
        groups,
        prose,
        warnings: Mutex::new(problems.into_iter().map(|problem| problem.to_string()).collect()),
    };
    site.check_paths()?;
    site.find_redirects();
    let edition = |tag: &Tag| {
        let voice = Voice::new(&messages, *tag);
        let globals = site.template_globals(*tag, voice.messages());
        Edition::new(*tag, site.default_locale, voice, &site.theme, globals, &site.index)
    };
    site.editions = pool.install(|| built.par_iter().map(edition).collect::<Result<_>>())?;
    Ok(site)
}

impl Site {
    /// All units but the add-ons, which stream from the catalog; in a stable order.
    pub fn units(&self) -> Vec<Unit> {
        let mut units = vec![Unit::Chooser, Unit::Home, Unit::NotFound, Unit::Categories];
        // A theme shows the kinds of pages that it has templates for.
        units.extend((0..self.globals.categories.len()).map(Unit::Category));
        units.extend(self.groups.kinds.keys().cloned().map(Unit::Kind));
        units.extend(self.groups.tags.keys().filter(|slug| self.has_tag_page(slug)).cloned().map(Unit::Tag));
        units.extend(self.groups.users.keys().filter(|slug| self.profile(slug).is_some()).cloned().map(Unit::User));
        units.extend((0..self.prose.len()).map(Unit::Prose));
        units.retain(|unit| self.theme.has_page(unit.kind()));
        units
    }

    /// Renders a unit's pages in every built locale.
    pub fn render_unit(&self, unit: &Unit, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
        let shared = Shared::default();
        match unit {
            Unit::Chooser => standalone::chooser(self, buffer, emit),
            Unit::Home => home::render(self, &shared, buffer, emit),
            Unit::Categories => list::overview(self, &shared, buffer, emit),
            Unit::Category(at) => list::category(self, &shared, &self.globals.categories[*at], buffer, emit),
            Unit::Kind(slug) => list::kind(self, &shared, slug, buffer, emit),
            Unit::Tag(slug) => list::tag(self, &shared, slug, buffer, emit),
            Unit::User(slug) => list::user(self, &shared, slug, buffer, emit),
            Unit::Prose(at) => standalone::prose(self, &shared, &self.prose[*at], buffer, emit),
            Unit::NotFound => standalone::not_found(self, &shared, buffer, emit),
        }
        .with_context(|| format!("{unit:?}"))
    }

    /// Renders an add-on's pages in every built locale. One that is not listed has none.
    pub fn render_addon(&self, addon: &Addon, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
        let Some(position) = self.by_slug.get(&addon.slug) else { return Ok(()) };
        let entry = &self.index[*position as usize];
        let shared = Shared::default();
        let mut languages = SubjectLanguages::new(self, addon);
        let mut all = || -> Result<()> {
            for edition in &self.editions {
                let words = Words::new(self, edition, &shared);
                let subject = Subject::new(words, addon, entry, *position);
                if self.theme.has_page("addon") {
                    listing::render(&subject, &languages.listing, buffer, emit)?;
                }
                if self.theme.has_page("versions") {
                    versions::render(&subject, &mut languages.versions, buffer, emit)?;
                }
                if self.theme.has_page("reviews") {
                    reviews::render(&subject, &mut languages.reviews, buffer, emit)?;
                }
                for slug in &addon.former_slugs {
                    if self.theme.has_page("redirect") && self.redirects.get(slug) == Some(position) {
                        standalone::redirect(&words, addon, slug, buffer, emit)?;
                    }
                }
            }
            Ok(())
        };
        all().with_context(|| format!("add-on {}", addon.slug))
    }

    /// Files that are no pages of a locale: robots.txt, headers for servers, assets.
    pub fn files(&self, emit: &mut Emit<'_>) -> Result<()> {
        files::render(self, emit)
    }

    /// Where a picture of the catalog is published.
    pub fn media_path(&self, media: &Media) -> String {
        media_path(media)
    }

    /// The number of listed add-ons.
    pub fn addon_count(&self) -> usize {
        self.index.len()
    }

    /// The locales that are built.
    pub fn built_locales(&self) -> Vec<Tag> {
        self.editions.iter().map(|edition| edition.tag).collect()
    }

    /// What was found while planning and rendering that a person should look at, in a stable order.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = self.warnings.lock().map(|warnings| warnings.clone()).unwrap_or_default();
        warnings.sort();
        warnings.dedup();
        warnings
    }

    /// The fallback chain of one of the site's locales.
    fn chain(&self, tag: Tag) -> &l10n::Chain {
        &self.chains[&tag]
    }

    /// Whether these texts truly have this language.
    fn speaks(&self, tag: Tag, texts: &Texts) -> bool {
        texts.0.iter().any(|text| self.chain(tag).speaks(text.locale))
    }

    fn warn(&self, warning: impl FnOnce() -> String) {
        if let Ok(mut warnings) = self.warnings.lock()
            && warnings.len() < WARNINGS_MAX
        {
            warnings.push(warning());
        }
    }

    fn profile(&self, slug: &str) -> Option<&Profile> {
        let at = self.globals.profiles.binary_search_by(|profile| profile.slug.as_str().cmp(slug)).ok()?;
        Some(&self.globals.profiles[at])
    }

    fn has_tag_page(&self, slug: &str) -> bool {
        self.groups.tags.get(slug).is_some_and(|list| list.len() >= self.config.lists.tag_minimum)
    }

    /// A former slug leads to one add-on: to none where another bears it now, to the first where several claim it.
    fn find_redirects(&mut self) {
        for (addon, position) in self.index.iter().zip(0..) {
            for slug in addon.former_slugs.iter().filter(|slug| !self.by_slug.contains_key(*slug)) {
                let holder = *self.redirects.entry(slug.clone()).or_insert(position);
                if holder != position {
                    let first = &self.index[holder as usize].slug;
                    self.warn(|| format!("{}: former slug {slug:?} leads to {first}, which claims it too; drop one", addon.slug));
                }
            }
        }
    }

    /// Two things that claim one path would overwrite each other: that is said before anything is rendered.
    fn check_paths(&self) -> Result<()> {
        let mut owners: BTreeMap<&str, &str> = route::RESERVED.iter().map(|slug| (*slug, "Remora itself")).collect();
        for page in &self.prose {
            owners.insert(&page.slug, "a page of the site");
        }
        for kind in self.groups.kinds.keys() {
            if let Some(owner) = owners.get(kind.as_str()) {
                bail!("the add-on type {kind:?} would be at /{kind}/, which belongs to {owner}; rename the type or the page");
            }
        }
        Ok(())
    }

    /// What constant templates, and every page, see.
    fn template_globals(&self, tag: Tag, messages: &l10n::Messages) -> Context {
        #[derive(serde::Serialize)]
        struct SiteView<'a> {
            name: &'a str,
            base_url: &'a str,
            source_url: Option<&'a str>,
            default_locale: &'static str,
            policy: &'static str,
        }
        #[derive(serde::Serialize)]
        struct Entry {
            slug: String,
            name: String,
            url: String,
            count: usize,
        }
        #[derive(serde::Serialize)]
        struct Nav {
            types: Vec<Entry>,
            categories: Vec<Entry>,
            pages: Vec<Entry>,
        }
        let chain = l10n::Chain::new(tag, self.default_locale);
        let entry = |slug: &str, name: String, path: String, count| Entry {
            slug: slug.to_owned(),
            name,
            url: route::url(tag.as_str(), &path),
            count,
        };
        let mut types: Vec<Entry> = self
            .groups
            .kinds
            .iter()
            .map(|(slug, list)| {
                let name = messages.text(&format!("type-{slug}-plural")).or_else(|| messages.text("type-other-plural"));
                let name = name.map_or_else(|| slug.clone(), |name| name.into_owned());
                entry(slug, name, route::kind(slug), list.len())
            })
            .collect();
        types.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.slug.cmp(&b.slug)));
        let count = |slug: &str| self.groups.categories.get(slug).map_or(0, Vec::len);
        let categories = (self.globals.categories.iter())
            .filter(|category| category.parent.is_none() && count(&category.slug) > 0)
            .map(|category| {
                let picked = chain.pick(category.name.0.iter().map(|text| text.locale), None);
                let name = picked.map_or_else(
                    || category.slug.clone(),
                    |(at, _)| crate::text::one_line(&category.name.0[at].raw).into_owned(),
                );
                entry(&category.slug, name, route::category(&category.slug), count(&category.slug))
            })
            .collect();
        let pages = (self.prose.iter())
            .filter_map(|page| {
                let (at, _) = chain.pick(page.editions.keys().copied(), None)?;
                let title = page.editions.values().nth(at)?.title.clone();
                Some(entry(&page.slug, title, route::prose(&page.slug), 0))
            })
            .collect();
        let mut globals = Context::new();
        globals.insert(
            "site",
            &SiteView {
                name: &self.config.site.name,
                base_url: &self.config.site.base_url,
                source_url: self.config.site.source_url.as_deref(),
                default_locale: self.default_locale.as_str(),
                policy: headers::PAGE_POLICY,
            },
        );
        globals.insert("locales", &self.locales.iter().map(|tag| LocaleView::new(*tag)).collect::<Vec<_>>());
        globals.insert_value("nav", Value::from_serializable(&Nav { types, categories, pages }));
        globals
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::{Html, Node};

    /// Every page of the sample in a few languages, by path.
    fn pages(theme: Theme) -> BTreeMap<String, Vec<u8>> {
        let catalog = crate::import::sample().unwrap();
        let only = ["en-US", "ar", "ja"].map(|tag| Tag::parse(tag).unwrap());
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let site = plan_with_theme(&catalog, Config::default(), theme, Some(&only), &pool).unwrap();
        let (mut buffer, mut pages) = (Vec::new(), BTreeMap::new());
        let mut emit = |path: &str, bytes: &[u8]| {
            assert!(pages.insert(path.to_owned(), bytes.to_vec()).is_none(), "{path} twice");
            Ok(())
        };
        for unit in site.units() {
            site.render_unit(&unit, &mut buffer, &mut emit).unwrap();
        }
        catalog.addons(|addon| site.render_addon(&addon, &mut buffer, &mut emit)).unwrap();
        assert_eq!(site.warnings(), Vec::<String>::new());
        pages
    }

    /// What a reader gets of a page: elements, attributes and words. Spaces between elements say nothing.
    fn meaning(page: &[u8]) -> Vec<String> {
        let html = Html::parse_document(std::str::from_utf8(page).unwrap());
        let mut lines = Vec::new();
        for node in html.tree.nodes() {
            match node.value() {
                Node::Element(element) => {
                    let words = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
                    let mut attributes: Vec<String> = element
                        .attrs()
                        .map(|(name, value)| format!(" {name}={}", words(value).replace([',', ';', ' ', '.'], "")))
                        .collect();
                    attributes.retain(|attribute| !matches!(attribute.as_str(), " media=all" | " type=text"));
                    attributes.sort();
                    // Drawings are shortened number by number.
                    if element.name() == "path" {
                        attributes.clear();
                    }
                    lines.push(format!("<{}{}>", element.name(), attributes.concat()));
                }
                Node::Text(text) if !text.trim().is_empty() => lines.extend(text.split_whitespace().map(str::to_owned)),
                _ => {}
            }
        }
        lines
    }

    #[test]
    fn minified_and_folded_pages_say_what_the_templates_say() {
        let default = || Theme::load(std::path::Path::new("default")).unwrap();
        let (folded, plain) = (pages(default()), pages(default().plain()));
        assert!(folded.len() > 500, "{}", folded.len());
        assert_eq!(folded.keys().collect::<Vec<_>>(), plain.keys().collect::<Vec<_>>());
        for (path, page) in &folded {
            assert!(page.len() <= plain[path].len(), "{path}: minified is longer");
            let (left, right) = (meaning(page), meaning(&plain[path]));
            if let Some((a, b)) = left.iter().zip(&right).find(|(a, b)| a != b) {
                panic!("{path}: {a} is {b} in the plain page");
            }
            assert_eq!(left.len(), right.len(), "{path}");
        }
    }
}
