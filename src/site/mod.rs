//! Which pages exist and what is on them: a catalog and settings in, pages out. One file a page kind.

mod badge;
mod cards;
mod choice;
mod collections;
mod discussion;
mod docket;
mod edition;
mod feed;
mod fields;
mod files;
mod find;
pub mod headers;
mod history;
mod home;
mod ld;
mod legal;
mod list;
mod listing;
mod lists;
mod names;
mod notices;
mod page;
mod permissions;
mod policies;
pub mod poster;
pub mod prose;
mod queue;
mod reads;
mod reviews;
pub mod route;
mod scan;
mod standalone;
mod subject;
mod tombstone;
mod translations;
mod usage;
mod versions;
mod view;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Context as _, Result, bail};
use rayon::prelude::*;
use tera::{Context, Value};

use crate::catalog::model::{Addon, Globals, Profile, Status, Texts};
use crate::catalog::{CardTexts, Catalog, Index, Unlisted};
use crate::config::Config;
use crate::l10n::{self, Tag, Voice};
use crate::theme::{Fragments, Theme};
use cards::{CardSet, Cards};
use docket::Docket;
use edition::{Edition, LocaleView, MessageIds};
use lists::{Groups, Order};
use names::{Collecting, Names};
use prose::Prose;
use subject::{Subject, SubjectLanguages};
use view::{Shared, Words};

pub use list::{List, ListPart};
pub use page::{PageId, Pages, is_for_people};
pub use reads::{Bits, EVERY_PAGE, Key, Scope, Shape, fingerprint};
pub use translations::Covered;

/// A list in an order and, by name, the language that it is in: positions in the index.
type Sorted = (List, Order, usize, Arc<Vec<u32>>);

/// How many sorted lists are kept: threads work at neighbouring parts, and a list's first part has the newest for its feed.
const SORTED_KEPT: usize = 8;

/// Everything that pages share, fixed before the first one is rendered.
pub struct Site {
    pub config: Config,
    pub theme: Theme,
    pub default_locale: Tag,
    /// All the site's locales, built now or not: links to the others stay right.
    pub locales: Vec<Tag>,
    /// Those that readers are offered, in the same order.
    pub live: Vec<Tag>,
    /// Those that are built.
    editions: Vec<Edition>,
    messages: Arc<l10n::MessageSet>,
    message_ids: Arc<MessageIds>,
    fragments: Fragments,
    /// Whether pages have JSON twins.
    has_twins: bool,
    /// Whether pages tell texts of other languages: where no template asks, a text is the same to all.
    tells_foreign: bool,
    /// Asked by one at a time: while units stream, for cards that nobody has made yet.
    catalog: Mutex<Catalog>,
    globals: Globals,
    /// Listed add-ons in the order of their keys.
    index: Vec<Index>,
    /// Those that are not listed, in the order of their keys.
    unlisted: Vec<Unlisted>,
    docket: Docket,
    /// What draws posters, where the site has them.
    press: Option<poster::Press>,
    /// How many texts of add-ons there are, by kind and language.
    coverage: BTreeMap<(String, String), u64>,
    /// Positions in the index in the order of the slugs.
    by_slug: Vec<u32>,
    /// Former slugs, and the add-on that each leads to.
    redirects: HashMap<Arc<str>, u32>,
    groups: Groups,
    slug_ranks: Vec<u32>,
    cards: Cards,
    names: OnceLock<Names>,
    /// Those that were asked for last: parts of the same list are rendered one after the other.
    sorted: Mutex<VecDeque<Sorted>>,
    prose: Vec<Prose>,
    /// The most used add-ons of each category.
    popular: lists::ByName,
    /// The most used add-ons of each person.
    by_author: lists::ByName,
    /// What the chooser says in each language.
    greetings: HashMap<Tag, String>,
    chains: HashMap<Tag, l10n::Chain>,
    /// What was found while planning.
    warnings: Vec<String>,
}

/// What is rendered in one go: an entity with all its pages in all languages, or a part of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Unit {
    Chooser,
    Home,
    NotFound,
    Categories,
    List(ListPart),
    Queue,
    Policies,
    /// By its slug.
    Policy(String),
    Collections,
    /// By its slug.
    Collection(String),
    Announcements,
    Feedback,
    Languages,
    Translations,
    /// Into a locale, by its tag.
    Translation(String),
    /// By its identifier.
    Licence(String),
    /// A page of the site, by its slug.
    Prose(String),
    /// An add-on, by its key.
    Addon(i64),
}

impl Unit {
    /// The page kind, which names the template; none for an add-on, which has several.
    fn kind(&self) -> Option<&'static str> {
        Some(match self {
            Unit::Home => "home",
            Unit::Categories => "categories",
            Unit::List(part) => part.list.kind(),
            Unit::Prose(_) => "prose",
            Unit::Queue => "queue",
            Unit::Policies => "policies",
            Unit::Policy(_) => "policy",
            Unit::Collections => "collections",
            Unit::Collection(_) => "collection",
            Unit::Announcements => "announcements",
            Unit::Feedback => "feedback",
            Unit::Languages => "languages",
            Unit::Translations => "translations",
            Unit::Translation(_) => "translation",
            Unit::Licence(_) => "licence",
            Unit::NotFound => "notfound",
            Unit::Chooser => "chooser",
            Unit::Addon(_) => return None,
        })
    }
}

impl std::fmt::Display for Unit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unit::Chooser => write!(f, "language chooser"),
            Unit::Home => write!(f, "home"),
            Unit::NotFound => write!(f, "not found"),
            Unit::Categories => write!(f, "categories"),
            Unit::List(part) => {
                write!(f, "list {}", part.list.kind())?;
                // That of all add-ons has no name.
                if !part.list.slug().is_empty() {
                    write!(f, " {}", part.list.slug())?;
                }
                write!(f, " by {}, part {}", part.order.key(), part.part + 1)
            }
            Unit::Prose(slug) => write!(f, "page {slug}"),
            Unit::Queue => write!(f, "review queue"),
            Unit::Policies => write!(f, "policies"),
            Unit::Policy(slug) => write!(f, "policy {slug}"),
            Unit::Collections => write!(f, "collections"),
            Unit::Collection(slug) => write!(f, "collection {slug}"),
            Unit::Announcements => write!(f, "announcements"),
            Unit::Feedback => write!(f, "feedback"),
            Unit::Languages => write!(f, "languages of add-ons"),
            Unit::Translations => write!(f, "translations"),
            Unit::Translation(tag) => write!(f, "translations into {tag}"),
            Unit::Licence(id) => write!(f, "licence {id}"),
            Unit::Addon(id) => write!(f, "add-on {id}"),
        }
    }
}

/// More of the same would hide the rest.
const WARNINGS_MAX: usize = 100;

thread_local!(static WARNINGS: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) });

/// Takes what was found while this thread made a unit that a person should look at.
pub fn take_warnings() -> Vec<String> {
    WARNINGS.take()
}

/// Plans a site: reads what all pages share. `only` limits the locales that are built.
pub fn plan(catalog: Catalog, config: Config, only: Option<&[Tag]>, pool: &rayon::ThreadPool) -> Result<Site> {
    let theme = Theme::load(&config.theme.path)?;
    plan_with_theme(catalog, config, theme, only, pool)
}

fn plan_with_theme(
    catalog: Catalog,
    config: Config,
    theme: Theme,
    only: Option<&[Tag]>,
    pool: &rayon::ThreadPool,
) -> Result<Site> {
    let default_locale = config.default_locale()?;
    let locales = config.locales()?;
    let prose = prose::load(config.pages_dir.as_deref())?;
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
    // The two longest ways to the first page, side by side: each took two fifths of the planning.
    let (overview, loaded) = pool.install(|| {
        let load = || l10n::load(config.locales_dir.as_deref(), default_locale, &locales, config.marked);
        rayon::join(move || Overview::read(catalog), load)
    });
    let Overview { catalog, globals, index, groups, unlisted, docket, coverage } = overview?;
    let (messages, problems) = loaded?;
    let message_ids = Arc::new(MessageIds::new(&messages.ids()));
    let live = config.live(&locales, |tag| {
        let chain = l10n::Chain::new(tag, default_locale);
        let (own, all) = interface_coverage(message_ids.ids(), messages.messages(tag), &chain);
        (own * 100).checked_div(all).unwrap_or_default()
    })?;
    let greeting = |tag: &Tag| {
        let text = messages.messages(*tag).text("chooser-greeting").map(|text| text.into_owned());
        (*tag, text.unwrap_or_default())
    };
    let slug_ranks = lists::slug_ranks(&index);
    let neutral = {
        let mut neutral = Context::new();
        neutral.insert("site", &SiteView::new(&config, default_locale));
        let tag = crate::theme::Token::Locale.text();
        neutral.insert("locale", &BTreeMap::from([("tag", tag), ("dir", crate::theme::Token::Direction.text())]));
        neutral
    };
    let ids = Arc::clone(&message_ids);
    let mut fragments = theme.fragments(&neutral, Arc::new(move |id| ids.number(id)))?;
    let has_twins = config.output.json && theme.mentions("json_url");
    if has_twins {
        fragments.keep_data();
    }
    let press = if theme.mentions("poster") { poster::Press::new(&config.posters)? } else { None };
    let mut site = Site {
        has_twins,
        tells_foreign: has_twins || theme.mentions("foreign"),
        press,
        fragments,
        popular: listing::popular(&groups.categories, &index, &slug_ranks),
        by_author: listing::popular(&groups.users, &index, &slug_ranks),
        greetings: locales.iter().map(greeting).collect(),
        messages: Arc::clone(&messages),
        chains: locales.iter().map(|tag| (*tag, l10n::Chain::new(*tag, default_locale))).collect(),
        by_slug: lists::inverted(&slug_ranks),
        redirects: HashMap::new(),
        unlisted,
        docket,
        coverage,
        config,
        theme,
        default_locale,
        live,
        locales,
        editions: Vec::new(),
        message_ids,
        catalog: Mutex::new(catalog),
        slug_ranks,
        cards: Cards::new(index.len()),
        names: OnceLock::new(),
        sorted: Mutex::default(),
        globals,
        index,
        groups,
        prose,
        warnings: problems.into_iter().map(|problem| problem.to_string()).collect(),
    };
    site.check_paths()?;
    site.find_redirects();
    let edition = |(number, tag): (usize, &Tag)| {
        let voice = Voice::new(&messages, *tag);
        let globals = site.template_globals(*tag, voice.messages());
        Edition::new((*tag, number), site.default_locale, voice, &site.theme, globals, &site.message_ids)
    };
    site.editions = pool.install(|| built.par_iter().enumerate().map(edition).collect::<Result<_>>())?;
    Ok(site)
}

/// What is read of a catalog before the first page.
struct Overview {
    catalog: Catalog,
    globals: Globals,
    index: Vec<Index>,
    groups: Groups,
    unlisted: Vec<Unlisted>,
    docket: Docket,
    coverage: BTreeMap<(String, String), u64>,
}

impl Overview {
    fn read(catalog: Catalog) -> Result<Overview> {
        let globals = catalog.globals()?;
        let index = catalog.index()?;
        let groups = Groups::new(&index, &globals);
        let unlisted = catalog.unlisted()?;
        let docket = {
            let is_listed = |id: i64| index.binary_search_by_key(&id, |addon| addon.id).is_ok();
            let waits = |id: i64| {
                let at = unlisted.binary_search_by_key(&id, |addon| addon.id);
                at.is_ok_and(|at| unlisted[at].status != Status::Removed)
            };
            Docket::read(&catalog, &is_listed, &waits)?
        };
        let coverage = catalog.coverage()?;
        Ok(Overview { catalog, globals, index, groups, unlisted, docket, coverage })
    }
}

/// How many messages of the interface exist in a chain's language, and how many there are. One counts where its text is in this
/// language, whichever of its locales that comes from.
fn interface_coverage(ids: &[String], view: &l10n::Messages, chain: &l10n::Chain) -> (u64, u64) {
    let own = ids.iter().filter(|id| view.resolved_in(id).is_some_and(|tag| chain.speaks(tag)));
    (own.count() as u64, ids.len() as u64)
}

impl Site {
    /// All units but the add-ons, which stream from the catalog; in a stable order.
    pub fn units(&self) -> Vec<Unit> {
        let mut units = vec![Unit::Chooser, Unit::Home, Unit::NotFound, Unit::Categories];
        units.extend(self.lists().iter().flat_map(|list| self.parts(list)).map(Unit::List));
        units.extend(self.prose.iter().map(|page| Unit::Prose(page.slug.clone())));
        let shown = [
            (Unit::Queue, self.has_queue()),
            (Unit::Policies, self.has_policies()),
            (Unit::Collections, self.has_collections()),
            (Unit::Announcements, self.has_announcements()),
            (Unit::Feedback, self.theme.has_page("feedback")),
            (Unit::Languages, self.has_languages()),
            (Unit::Translations, true),
        ];
        units.extend(shown.into_iter().filter(|(_, shown)| *shown).map(|(unit, _)| unit));
        units.extend(self.globals.policies.iter().map(|policy| Unit::Policy(policy.slug.clone())));
        units.extend(self.globals.collections.iter().map(|collection| Unit::Collection(collection.slug.clone())));
        units.extend(self.licences().map(|licence| Unit::Licence(licence.id.clone())));
        units.extend(self.real_locales().map(|tag| Unit::Translation(tag.as_str().to_owned())));
        // A theme shows the kinds of pages that it has templates for.
        units.retain(|unit| unit.kind().is_some_and(|kind| self.theme.has_page(kind)));
        units
    }

    /// A gallery in which nothing was ever decided has no queue.
    fn has_queue(&self) -> bool {
        self.docket.as_of.is_some() && self.theme.has_page("queue")
    }

    fn has_policies(&self) -> bool {
        !self.globals.policies.is_empty() && self.theme.has_page("policies")
    }

    fn has_collections(&self) -> bool {
        !self.globals.collections.is_empty() && self.theme.has_page("collections")
    }

    fn has_announcements(&self) -> bool {
        !self.globals.announcements.is_empty() && self.theme.has_page("announcements")
    }

    fn has_languages(&self) -> bool {
        !self.groups.languages.is_empty() && self.theme.has_page("languages")
    }

    fn lists(&self) -> Vec<List> {
        let categories = self.globals.categories.iter().map(|category| &category.slug);
        let categories = categories.filter(|slug| self.groups.categories.contains_key(slug.as_str()));
        let tags = self.groups.tags.keys().filter(|slug| self.has_tag_page(slug));
        let users = self.groups.users.keys().filter(|slug| self.has_user_page(slug));
        (categories.cloned().map(List::Category))
            .chain(self.groups.kinds.keys().map(|slug| List::Kind(slug.to_string())))
            .chain(tags.map(|slug| List::Tag(slug.to_string())))
            .chain(users.map(|slug| List::User(slug.to_string())))
            .chain(self.groups.languages.keys().map(|tag| List::Language(tag.to_string())))
            .chain((!self.groups.all.is_empty()).then_some(List::All))
            .collect()
    }

    /// Has the time measured that fragments take.
    pub fn measure(&mut self) {
        self.fragments.measure();
    }

    /// How often each fragment was made, and how long that took, in microseconds.
    pub fn fragment_times(&self) -> Vec<(String, u64, f64)> {
        self.fragments.times()
    }

    /// Makes the cards of all add-ons, and sorts these by name: what a build of everything needs.
    pub fn make_cards(&self, pool: &rayon::ThreadPool) -> Result<()> {
        let (sender, receiver) = crossbeam_channel::bounded::<(u32, CardTexts)>(256);
        std::thread::scope(|scope| {
            let reader = scope.spawn(move || -> Result<Collecting> {
                let mut collecting = Collecting::default();
                let chains = self.all_chains();
                self.each_card_texts(|position, texts| {
                    collecting.add(&self.index[position as usize], &texts, &self.editions, &chains);
                    // Where nobody listens an error has ended the making.
                    sender.send((position, texts)).context("stopped")
                })?;
                Ok(collecting)
            });
            let made = pool.install(|| {
                receiver.into_iter().par_bridge().try_for_each(|(position, texts)| -> Result<()> {
                    self.cards.put(position, self.make_card_set(position, texts)?)?;
                    Ok(())
                })
            });
            let read = reader.join().map_err(|_| anyhow::anyhow!("the catalog's reader stopped; this is a bug in Remora"))?;
            made?;
            let names = read?.sort(&self.slug_ranks, &self.editions, self.locales.len(), pool);
            let _ = self.names.set(names);
            Ok(())
        })
    }

    /// Of all the site's locales, built or not.
    fn all_chains(&self) -> Vec<&l10n::Chain> {
        self.locales.iter().map(|tag| self.chain(*tag)).collect()
    }

    /// A locale's place among all of the site's.
    fn place_of(&self, tag: Tag) -> Option<usize> {
        self.locales.iter().position(|locale| *locale == tag)
    }

    /// The texts of every listed add-on's card in the order of the index, empty ones too.
    fn each_card_texts(&self, mut each: impl FnMut(u32, CardTexts) -> Result<()>) -> Result<()> {
        let mut next = 0;
        let mut up_to = |end: usize, each: &mut dyn FnMut(u32, CardTexts) -> Result<()>| -> Result<()> {
            while next < end {
                each(next as u32, CardTexts::default())?;
                next += 1;
            }
            next += 1;
            Ok(())
        };
        self.catalog().card_texts(None, |id, texts| {
            let Ok(position) = self.index.binary_search_by_key(&id, |addon| addon.id) else { return Ok(()) };
            up_to(position, &mut each)?;
            each(position as u32, texts)
        })?;
        up_to(self.index.len(), &mut each)
    }

    pub fn catalog(&self) -> MutexGuard<'_, Catalog> {
        self.catalog.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An add-on's cards in all built languages.
    fn card_set(&self, position: u32) -> Result<Arc<CardSet>> {
        if let Some(set) = self.cards.get(position)? {
            return Ok(set);
        }
        let mut texts = CardTexts::default();
        let id = self.index[position as usize].id;
        self.catalog().card_texts(Some(id), |_, found| {
            texts = found;
            Ok(())
        })?;
        self.cards.put(position, self.make_card_set(position, texts)?)
    }

    /// The order of all add-ons by name, and who is described in which language.
    fn names(&self) -> Result<&Names> {
        if let Some(names) = self.names.get() {
            return Ok(names);
        }
        let mut collecting = Collecting::default();
        let chains = self.all_chains();
        self.each_card_texts(|position, texts| {
            collecting.add(&self.index[position as usize], &texts, &self.editions, &chains);
            Ok(())
        })?;
        let pool = rayon::ThreadPoolBuilder::new().build().context("threads cannot be started")?;
        let names = collecting.sort(&self.slug_ranks, &self.editions, self.locales.len(), &pool);
        Ok(self.names.get_or_init(|| names))
    }

    /// A list in an order; by name, in that of a language.
    fn sorted(&self, list: &List, order: Order, edition: usize) -> Result<Arc<Vec<u32>>> {
        let (language, ranks) = match order {
            Order::Name => (edition, self.names()?.ranks(edition)?),
            _ => (0, self.slug_ranks.as_slice()),
        };
        let kept = || self.sorted.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |kept: &&Sorted| kept.0 == *list && (kept.1, kept.2) == (order, language);
        if let Some((.., sorted)) = kept().iter().find(is_it) {
            return Ok(Arc::clone(sorted));
        }
        // Not behind the lock: two that sort the same at once lose less than all that wait.
        let sorted = Arc::new(lists::ordered(self.members(list), order, &self.index, ranks));
        let mut kept = kept();
        kept.truncate(SORTED_KEPT - 1);
        kept.push_front((list.clone(), order, language, Arc::clone(&sorted)));
        Ok(sorted)
    }

    /// Words in each built language whose pages may have changed.
    fn wanted_words<'a>(&'a self, shared: &'a Shared, pages: &mut dyn Pages) -> impl Iterator<Item = Words<'a>> + use<'a> {
        let wanted: Vec<&Edition> = self.editions.iter().filter(|edition| pages.wants_edition(edition.number)).collect();
        wanted.into_iter().map(move |edition| {
            shared.reads.begin_language();
            Words::new(self, edition, shared)
        })
    }

    /// Renders the pages of a unit that is no add-on. Gives what it read besides its own record.
    pub fn render_unit(&self, unit: &Unit, pages: &mut dyn Pages) -> Result<Vec<(Key, Scope)>> {
        let shared = Shared::default();
        match unit {
            Unit::Chooser => standalone::chooser(self, &shared, pages),
            Unit::Home => home::render(self, &shared, pages),
            Unit::Categories => list::overview(self, &shared, pages),
            Unit::List(part) => list::render(self, &shared, part, pages),
            Unit::Prose(slug) => {
                let page = self.prose.iter().find(|page| page.slug == *slug);
                page.map_or(Ok(()), |page| standalone::prose(self, &shared, page, pages))
            }
            Unit::NotFound => standalone::not_found(self, &shared, pages),
            Unit::Queue => queue::render(self, &shared, pages),
            Unit::Policies => policies::overview(self, &shared, pages),
            Unit::Policy(slug) => self.policy(slug).map_or(Ok(()), |policy| policies::render(self, &shared, policy, pages)),
            Unit::Collections => collections::overview(self, &shared, pages),
            Unit::Collection(slug) => {
                let collection = self.globals.collections.iter().find(|collection| collection.slug == *slug);
                collection.map_or(Ok(()), |collection| collections::render(self, &shared, collection, pages))
            }
            Unit::Announcements => notices::announcements(self, &shared, pages),
            Unit::Feedback => notices::feedback(self, &shared, pages),
            Unit::Languages => list::languages(self, &shared, pages),
            Unit::Translations => translations::overview(self, &shared, pages),
            Unit::Translation(tag) => translations::render(self, &shared, Tag::parse(tag)?, pages),
            Unit::Licence(id) => self.licence(id).map_or(Ok(()), |licence| legal::licence(self, &shared, licence, pages)),
            Unit::Addon(id) => bail!("add-on {id} is rendered by its record; this is a bug in Remora"),
        }
        .with_context(|| unit.to_string())?;
        Ok(shared.reads.take_keys())
    }

    /// Renders an add-on's pages: of one that is not listed, what it leaves. Gives what they read of other records.
    pub fn render_addon(&self, addon: &Addon, pages: &mut dyn Pages) -> Result<Vec<(Key, Scope)>> {
        let shared = Shared::default();
        let Some(position) = self.position_of_guid(&addon.guid) else {
            let mut all = self.wanted_words(&shared, pages).collect::<Vec<_>>().into_iter();
            all.try_for_each(|words| tombstone::render(self, &words, addon, pages)).with_context(|| addon.slug.clone())?;
            return Ok(shared.reads.take_keys());
        };
        let entry = &self.index[position as usize];
        let mut languages = SubjectLanguages::new(self, addon);
        let newest = reviews::Newest::new(addon);
        let mut all = || -> Result<()> {
            for words in self.wanted_words(&shared, pages) {
                let subject = Subject::new(words, addon, entry, position, &newest);
                if self.theme.has_page("addon") {
                    listing::render(&subject, &languages.listing, pages)?;
                }
                if self.theme.has_page("versions") {
                    versions::render(&subject, &mut languages.versions, pages)?;
                }
                if self.theme.has_page("reviews") {
                    reviews::render(&subject, &mut languages.reviews, pages)?;
                }
                if history::has(addon) && self.theme.has_page("history") {
                    let Subject { head, head_hash: hash, name, .. } = &subject;
                    let head = history::Head { fields: head.clone(), hash: *hash, name, noindex: false };
                    history::render(&words, addon, &head, &languages.history, pages)?;
                }
                discussion::render(&subject, &mut languages.discussion, pages)?;
                if let (Some(press), Some(poster)) = (&self.press, &subject.poster) {
                    poster.render(press, &words, &addon.slug, pages)?;
                }
                if permissions::has(self, addon) {
                    permissions::render(&subject, &languages.permissions, pages)?;
                }
                if self.theme.has_page("legal") {
                    legal::render(&subject, pages)?;
                }
                for slug in &addon.former_slugs {
                    if self.theme.has_page("redirect") && self.redirects.get(slug.as_str()) == Some(&position) {
                        standalone::redirect(&words, addon, slug, pages)?;
                    }
                }
            }
            Ok(())
        };
        all().with_context(|| format!("add-on {}", addon.slug))?;
        if self.theme.mentions("badge_url") {
            badge::render(self, &addon.slug, &languages.listing, pages)?;
        }
        Ok(shared.reads.take_keys())
    }

    /// Tells two states of something that pages read apart.
    pub fn fingerprint(&self, key: &Key) -> Result<u64> {
        Ok(match key {
            Key::Category(slug) => {
                let at = self.globals.categories.binary_search_by(|category| category.slug.as_str().cmp(slug)).ok();
                let name = at.map(|at| &self.globals.categories[at].name);
                fingerprint(&(name, self.groups.categories.contains_key(slug.as_str())))
            }
            Key::Tag(slug) => {
                let at = self.globals.tags.binary_search_by(|tag| tag.slug.as_str().cmp(slug)).ok();
                fingerprint(&(at.map(|at| &self.globals.tags[at].name), self.has_tag_page(slug)))
            }
            Key::Profile(slug) => fingerprint(&(self.profile(slug).map(|profile| &profile.name), self.has_user_page(slug))),
            Key::Licence(id) => fingerprint(&self.licence(id)),
            Key::Name(guid) | Key::Card(guid) => match self.position_of_guid(guid) {
                Some(position) => self.card_set(position)?.fingerprint,
                None => 0,
            },
            Key::Popular(slug) => fingerprint(&self.popular.get(slug.as_str()).map(|list| self.guids(list))),
            Key::Others(slug) => fingerprint(&self.by_author.get(slug.as_str()).map(|list| self.guids(list))),
            Key::Policy(slug) => fingerprint(&self.policy(slug).map(|policy| &policy.name)),
            Key::Cited(slug) => {
                let cited = self.docket.cited.get(slug);
                let names = cited.into_iter().flat_map(|cited| &cited.newest).map(|citing| self.named(citing.addon));
                fingerprint(&(cited, names.collect::<Vec<_>>()))
            }
            Key::Coverage(_) => fingerprint(&self.coverage),
            Key::Queue(_) => {
                let Docket { as_of, waiting, weeks, times, reviewers, newest, .. } = &self.docket;
                let ids = waiting.iter().map(|waiting| waiting.addon).chain(newest.iter().map(|citing| citing.addon));
                let names = ids.map(|id| self.named(id));
                fingerprint(&(as_of, waiting, weeks, times, reviewers, newest, names.collect::<Vec<_>>()))
            }
        })
    }

    fn guids(&self, list: &[u32]) -> Vec<&str> {
        list.iter().map(|at| &*self.index[*at as usize].guid).collect()
    }

    /// What the docket's pages show of an add-on that is not listed. Of a listed one they read its name.
    fn named(&self, id: i64) -> (Option<&Texts>, Option<&Unlisted>) {
        (self.docket.names.get(&id), self.unlisted(id))
    }

    /// Whether add-ons have any pages in this theme.
    pub fn shows_addons(&self) -> bool {
        ["addon", "versions", "reviews", "redirect", "history", "discussion", "thread", "tombstone", "permissions", "legal"]
            .iter()
            .any(|kind| self.theme.has_page(kind))
    }

    /// The keys of all add-ons that are units, in order.
    pub fn addon_units(&self) -> impl Iterator<Item = i64> + '_ {
        self.addon_ids().filter(|_| self.shows_addons())
    }

    /// The keys of all add-ons that have pages, in order.
    pub fn addon_ids(&self) -> impl Iterator<Item = i64> + '_ {
        let (mut listed, mut unlisted) = (self.index.iter().peekable(), self.unlisted.iter().peekable());
        let next = move || {
            let is_next = |addon: &&Index, other: Option<&&Unlisted>| other.is_none_or(|other| addon.id < other.id);
            match listed.next_if(|addon| is_next(addon, unlisted.peek())) {
                Some(addon) => Some(addon.id),
                None => unlisted.next().map(|addon| addon.id),
            }
        };
        std::iter::from_fn(next)
    }

    /// Whether the catalog has the add-on, listed or not.
    pub fn has_addon(&self, id: i64) -> bool {
        self.is_listed(id) || self.unlisted(id).is_some()
    }

    pub fn is_listed(&self, id: i64) -> bool {
        self.listed(id).is_some()
    }

    fn listed(&self, id: i64) -> Option<&Index> {
        let at = self.index.binary_search_by_key(&id, |addon| addon.id).ok()?;
        Some(&self.index[at])
    }

    fn unlisted(&self, id: i64) -> Option<&Unlisted> {
        let at = self.unlisted.binary_search_by_key(&id, |addon| addon.id).ok()?;
        Some(&self.unlisted[at])
    }

    fn guid_of(&self, id: i64) -> Option<&str> {
        self.listed(id).map(|addon| &*addon.guid)
    }

    /// Whether a decision says that an add-on's name is not to be shown.
    fn is_erased(&self, addon: &Addon) -> bool {
        addon.ledger.iter().any(|decision| decision.outcome == docket::ERASED)
    }

    pub fn id_of(&self, guid: &str) -> Option<i64> {
        self.position_of_guid(guid).map(|position| self.index[position as usize].id)
    }

    /// Keys follow from guids, and the index is in their order.
    fn position_of_guid(&self, guid: &str) -> Option<u32> {
        let at = self.index.binary_search_by_key(&crate::catalog::key::addon_id(guid), |addon| addon.id).ok()?;
        (*self.index[at].guid == *guid).then_some(at as u32)
    }

    fn has_slug(&self, slug: &str) -> bool {
        self.by_slug.binary_search_by(|at| self.index[*at as usize].slug.as_ref().cmp(slug)).is_ok()
    }

    pub fn slug_of(&self, id: i64) -> Option<&str> {
        let listed = self.listed(id).map(|addon| &*addon.slug);
        listed.or_else(|| self.unlisted(id).map(|addon| addon.slug.as_str()))
    }

    pub fn has_former_slugs(&self, id: i64) -> bool {
        self.listed(id).is_some_and(|addon| !addon.former_slugs.is_empty())
    }

    /// The lists that show an add-on, whether they have pages or not.
    pub fn lists_of(&self, id: i64) -> Vec<List> {
        let Some(addon) = self.listed(id) else { return Vec::new() };
        let mut lists = vec![List::Kind(addon.kind.to_string())];
        lists.extend(self.groups.categories_of(addon, &self.globals).into_iter().map(List::Category));
        lists.extend(addon.tags.iter().map(|slug| List::Tag(slug.to_string())));
        lists.extend(addon.authors.iter().map(|slug| List::User(slug.to_string())));
        lists.extend(addon.languages.iter().map(|tag| List::Language(tag.as_str().to_owned())));
        lists.push(List::All);
        lists
    }

    /// The categories, with their names and how they are nested: that decides in which of them an add-on is.
    pub fn categories(&self) -> u64 {
        fingerprint(&self.globals.categories)
    }

    /// What templates see in a built locale beside a page's own values.
    pub fn surroundings(&self, edition: usize) -> u64 {
        self.editions[edition].surroundings()
    }

    /// Of what cards and links show of an add-on; 0 where it is not listed.
    pub fn card_state(&self, id: i64) -> Result<u64> {
        match self.index.binary_search_by_key(&id, |addon| addon.id) {
            Ok(at) => Ok(self.card_set(at as u32)?.fingerprint),
            Err(_) => Ok(0),
        }
    }

    /// Which kinds of pages the theme has, which messages there are, which locales are offered: each may decide about any page.
    pub fn kinds(&self) -> u64 {
        fingerprint(&(self.theme.page_kinds(), self.theme.show, self.message_ids.ids(), &self.live))
    }

    /// Where former slugs lead: that decides which pages of an add-on are redirects.
    pub fn redirect_map(&self) -> u64 {
        let mut redirects: Vec<(&str, i64)> =
            self.redirects.iter().map(|(slug, at)| (&**slug, self.index[*at as usize].id)).collect();
        redirects.sort_unstable();
        fingerprint(&redirects)
    }

    /// A hash of what a block of the theme may print in a built locale.
    pub fn block_hash(&self, block: usize, edition: usize) -> u64 {
        self.theme.blocks[block].hash(&self.editions[edition])
    }

    /// All messages, in the order of their numbers.
    pub fn message_ids(&self) -> &[String] {
        self.message_ids.ids()
    }

    pub fn message_hash(&self, id: &str, edition: usize) -> u64 {
        crate::theme::Surroundings::message(&self.editions[edition], id)
    }

    /// The path of a page in the output.
    pub fn output_path(&self, edition: Option<usize>, path: &str) -> String {
        match edition {
            Some(edition) => format!("{}/{path}", self.editions[edition].tag),
            None => path.to_owned(),
        }
    }

    /// Files that are no pages of a locale: robots.txt, headers for servers, assets.
    pub fn files(&self, pages: &mut dyn Pages) -> Result<()> {
        files::render(self, pages)
    }

    /// Whether the site offers a locale in its chooser, sitemaps and alternates: enough of the interface exists in it.
    pub fn is_live(&self, tag: Tag) -> bool {
        self.live.contains(&tag)
    }

    /// The site's locales without those that nobody translates.
    pub fn real_locales(&self) -> impl Iterator<Item = Tag> {
        self.locales.iter().copied().filter(|tag| l10n::Pseudo::of(*tag).is_none())
    }

    /// The locales of a page's chooser: those that are offered, and its own.
    fn offered(&self, own: Tag) -> impl Iterator<Item = Tag> {
        self.locales.iter().copied().filter(move |tag| *tag == own || self.live.contains(tag))
    }

    /// The number of listed add-ons.
    pub fn addon_count(&self) -> usize {
        self.index.len()
    }

    /// The locales that are built.
    pub fn built_locales(&self) -> Vec<Tag> {
        self.editions.iter().map(|edition| edition.tag).collect()
    }

    /// What was found while planning that a person should look at, in a stable order.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = self.warnings.clone();
        warnings.sort();
        warnings.dedup();
        warnings
    }

    /// The fallback chain of one of the site's locales.
    fn chain(&self, tag: Tag) -> &l10n::Chain {
        &self.chains[&tag]
    }

    /// The messages of the site's default language.
    fn default_messages(&self) -> &l10n::Messages {
        self.messages.messages(self.default_locale)
    }

    /// Whether these texts truly have this language.
    fn speaks(&self, tag: Tag, texts: &Texts) -> bool {
        texts.0.iter().any(|text| self.chain(tag).speaks(text.locale))
    }

    /// Notes something for the unit that this thread makes.
    fn warn(&self, warning: impl FnOnce() -> String) {
        WARNINGS.with_borrow_mut(|warnings| {
            if warnings.len() < WARNINGS_MAX {
                warnings.push(warning());
            }
        });
    }

    fn profile(&self, slug: &str) -> Option<&Profile> {
        let at = self.globals.profiles.binary_search_by(|profile| profile.slug.as_str().cmp(slug)).ok()?;
        Some(&self.globals.profiles[at])
    }

    fn has_tag_page(&self, slug: &str) -> bool {
        self.groups.tags.get(slug).is_some_and(|list| list.len() >= self.config.lists.tag_minimum)
    }

    fn has_user_page(&self, slug: &str) -> bool {
        self.profile(slug).is_some() && self.groups.users.contains_key(slug)
    }

    /// A former slug leads to one add-on: to none where another bears it now, to the first where several claim it.
    fn find_redirects(&mut self) {
        let (mut redirects, mut warnings) = (HashMap::new(), Vec::new());
        for (addon, position) in self.index.iter().zip(0..) {
            for slug in addon.former_slugs.iter().filter(|slug| !self.has_slug(slug)) {
                let holder = *redirects.entry(slug.clone()).or_insert(position);
                if holder != position {
                    let first = &self.index[holder as usize].slug;
                    warnings
                        .push(format!("{}: former slug {slug:?} leads to {first}, which claims it too; drop one", addon.slug));
                }
            }
        }
        self.redirects = redirects;
        self.warnings.extend(warnings);
    }

    /// Two things that claim one path would overwrite each other: that is said before anything is rendered.
    fn check_paths(&self) -> Result<()> {
        let mut owners: BTreeMap<&str, &str> = route::RESERVED.iter().map(|slug| (*slug, "Remora itself")).collect();
        for page in &self.prose {
            owners.insert(&page.slug, "a page of the site");
        }
        for kind in self.groups.kinds.keys() {
            if let Some(owner) = owners.get(&**kind) {
                bail!("the add-on type {kind:?} would be at /{kind}/, which belongs to {owner}; rename the type or the page");
            }
        }
        Ok(())
    }

    /// What constant templates, and every page, see.
    fn template_globals(&self, tag: Tag, messages: &l10n::Messages) -> Context {
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
            queue: bool,
            policies: bool,
            collections: bool,
            announcements: bool,
            feedback: bool,
            languages: bool,
            translations: bool,
            all: bool,
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
                let name = name.map_or_else(|| slug.to_string(), |name| name.into_owned());
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
        globals.insert("site", &SiteView::new(&self.config, self.default_locale));
        globals.insert("locales", &self.offered(tag).map(LocaleView::new).collect::<Vec<_>>());
        globals.insert_value(
            "nav",
            Value::from_serializable(&Nav {
                types,
                categories,
                pages,
                queue: self.has_queue(),
                policies: self.has_policies(),
                collections: self.has_collections(),
                announcements: self.has_announcements(),
                feedback: self.theme.has_page("feedback"),
                languages: self.has_languages(),
                translations: self.theme.has_page("translations"),
                all: !self.groups.all.is_empty() && self.theme.has_page("all"),
            }),
        );
        globals
    }
}

/// The site as templates see it.
#[derive(serde::Serialize)]
struct SiteView<'a> {
    name: &'a str,
    base_url: &'a str,
    source_url: Option<&'a str>,
    default_locale: &'static str,
    policy: String,
    /// Where forms are sent, if anywhere.
    submissions: Option<&'a str>,
    submissions_host: Option<String>,
}

impl SiteView<'_> {
    fn new(config: &Config, default_locale: Tag) -> SiteView<'_> {
        SiteView {
            name: &config.site.name,
            base_url: &config.site.base_url,
            source_url: config.site.source_url.as_deref(),
            default_locale: default_locale.as_str(),
            policy: headers::page_policy(config),
            submissions: config.submissions.origin.as_deref(),
            submissions_host: config.submissions.origin.as_deref().and_then(crate::text::url::display_host),
        }
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
        let site = plan_with_theme(catalog, Config::default(), theme, Some(&only), &pool).unwrap();
        let mut taken = Taken(BTreeMap::new());
        for unit in site.units() {
            site.render_unit(&unit, &mut taken).unwrap();
        }
        let mut addons = Vec::new();
        site.catalog()
            .addons(|addon| {
                addons.push(addon);
                Ok(())
            })
            .unwrap();
        for addon in &addons {
            site.render_addon(addon, &mut taken).unwrap();
        }
        assert_eq!(site.warnings(), Vec::<String>::new());
        taken.0
    }

    struct Taken(BTreeMap<String, Vec<u8>>);

    impl Pages for Taken {
        fn wants_edition(&mut self, _: usize) -> bool {
            true
        }

        fn wants(&mut self, _: &PageId<'_>) -> bool {
            true
        }

        fn page(&mut self, page: &PageId<'_>, bytes: &[u8], _: &Shape) -> Result<()> {
            let path = format!("{:?}/{}", page.edition, page.path);
            assert!(self.0.insert(path.clone(), bytes.to_vec()).is_none(), "{path} twice");
            Ok(())
        }

        fn file(&mut self, _: &str, _: &[u8]) -> Result<()> {
            Ok(())
        }
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
