//! `gallery.toml`, profiles, collections and announcements: what belongs to no single add-on.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Notes, Source, Table, is_word};
use super::text;
use super::tree::Tree;
use crate::catalog::model::{
    Announcement, Category, Collection, CollectionItem, Feedback, Format, Globals, Licence, Policy, Profile, Tagging, Texts,
};
use crate::import::limit;
use crate::import::name::is_slug;
use crate::l10n::Tag;

/// What records may refer to.
#[derive(Debug)]
pub struct Known {
    /// The gallery's name, as its source is called.
    pub name: String,
    pub default_locale: Tag,
    /// When the gallery was exported, where it says so.
    pub exported: Option<crate::catalog::model::Time>,
    pub categories: BTreeSet<String>,
    pub licences: BTreeSet<String>,
    pub policies: BTreeSet<String>,
    pub profiles: BTreeSet<String>,
    /// Profiles that were left out for their faults.
    pub broken: BTreeSet<String>,
}

/// Reads `gallery.toml`.
pub fn gallery(tree: &Tree, notes: &Notes) -> (Option<Known>, Globals) {
    let mut globals = Globals::default();
    let place = tree.place("gallery.toml");
    let Some(text) = text(tree, "gallery.toml", limit::RECORD, notes) else { return (None, globals) };
    let source = Source { place: &place, text: &text, notes };
    let Some(root) = source.parse() else { return (None, globals) };
    let root = source.root(&root);

    let name = root.text("name").unwrap_or_else(|| "gallery".to_owned());
    if !is_word(&name) {
        root.fault("name", "a gallery's name is a word of small letters, digits and hyphens");
    }
    let Some(default_locale) = root.need_locale("default-locale") else { return (None, globals) };
    let exported = root.time("exported");
    let line = |table: &Table, key| table.texts(key, default_locale, Format::Plain, limit::LINE);
    let prose = |table: &Table, key| table.texts(key, default_locale, Format::Markdown, limit::LONG);

    let mut parents: Vec<(Table, String)> = Vec::new();
    for table in root.tables("category") {
        let (slug, parent) = (slug(&table), table.text("parent"));
        let name = table.need_texts("name", default_locale, Format::Plain, limit::LINE);
        let description = line(&table, "description");
        parents.extend(parent.clone().map(|parent| (table.clone(), parent)));
        globals.categories.extend(slug.map(|slug| Category { slug, parent, name, description }));
        table.done();
    }
    for table in root.tables("tag") {
        let slug = slug(&table);
        let name = table.need_texts("name", default_locale, Format::Plain, limit::LINE);
        globals.tags.extend(slug.map(|slug| Tagging { slug, name }));
        table.done();
    }
    for table in root.tables("licence") {
        let id = table.need_text("id");
        let name = table.need_texts("name", default_locale, Format::Plain, limit::LINE);
        let (url, text) = (table.url("url"), prose(&table, "text"));
        globals.licences.extend(id.map(|id| Licence { id, name, text, url }));
        table.done();
    }
    for table in root.tables("policy") {
        let slug = slug(&table);
        let name = table.need_texts("name", default_locale, Format::Plain, limit::LINE);
        let text = prose(&table, "text");
        globals.policies.extend(slug.map(|slug| Policy { slug, name, text }));
        table.done();
    }

    let once = |what: &str, slugs: Vec<&String>| {
        let mut set = BTreeSet::new();
        for slug in slugs {
            if !set.insert(slug.clone()) {
                notes.fault(place.clone(), format!("the {what} {slug} is given twice"));
            }
        }
        set
    };
    let known = Known {
        name,
        default_locale,
        exported,
        categories: once("category", globals.categories.iter().map(|category| &category.slug).collect()),
        licences: once("licence", globals.licences.iter().map(|licence| &licence.id).collect()),
        policies: once("policy", globals.policies.iter().map(|policy| &policy.slug).collect()),
        profiles: BTreeSet::new(),
        broken: BTreeSet::new(),
    };
    once("tag", globals.tags.iter().map(|tag| &tag.slug).collect());
    for (table, parent) in parents {
        if !known.categories.contains(&parent) {
            table.fault("parent", unknown("category", &parent, &known.categories));
        } else if leads_to_itself(&parent, &globals.categories) {
            table.fault("parent", "this category would be part of itself");
        }
    }
    root.done();
    (Some(known), globals)
}

/// Whether the parents of a category form a circle.
fn leads_to_itself(slug: &str, categories: &[Category]) -> bool {
    let parents: BTreeMap<&str, &str> =
        categories.iter().filter_map(|category| Some((category.slug.as_str(), category.parent.as_deref()?))).collect();
    let mut at = slug;
    for _ in 0..=categories.len() {
        match parents.get(at) {
            Some(parent) => at = parent,
            None => return false,
        }
    }
    true
}

pub fn profile(source: Source, _notes: &Notes, known: &Known, slug: &str) -> Option<Profile> {
    let root = source.parse()?;
    let root = source.root(&root);
    let profile = Profile {
        slug: slug.to_owned(),
        name: root.need_texts("name", known.default_locale, Format::Plain, limit::LINE),
        biography: root.texts("biography", known.default_locale, Format::Markdown, limit::LONG),
        homepage: root.url("homepage"),
        joined: root.time("joined"),
        reviewer: root.boolean("reviewer"),
    };
    root.done();
    Some(profile)
}

/// A collection names add-ons by their folders; `guids` tells whose they are.
pub fn collection(
    source: Source,
    notes: &Notes,
    known: &Known,
    slug: &str,
    guids: &BTreeMap<String, String>,
) -> Option<Collection> {
    let root = source.parse()?;
    let root = source.root(&root);
    let mut items = Vec::new();
    for item in root.tables("item") {
        let (addon, note) = (item.need_text("addon"), line(&item, "note", known));
        if let Some(addon) = addon {
            match guids.get(&addon) {
                Some(guid) => items.push(CollectionItem { addon: guid.clone(), note }),
                // Left out itself perhaps: that costs its place in the list, not the list.
                None => notes.warn(format!("{}: there is no add-on {addon}", item.place("addon"))),
            }
        }
        item.done();
    }
    let curator = root.text("curator").filter(|curator| known.person(&root, "curator", curator));
    let collection = Collection {
        slug: slug.to_owned(),
        name: root.need_texts("name", known.default_locale, Format::Plain, limit::LINE),
        description: line(&root, "description", known),
        curator,
        updated: root.time("updated"),
        items,
    };
    root.done();
    Some(collection)
}

pub fn announcement(source: Source, _notes: &Notes, known: &Known, slug: &str) -> Option<Announcement> {
    let root = source.parse()?;
    let root = source.root(&root);
    let announcement = Announcement {
        slug: slug.to_owned(),
        published: root.need_time("published").unwrap_or_default(),
        expires: root.time("expires"),
        title: root.need_texts("title", known.default_locale, Format::Plain, limit::LINE),
        body: root.texts("body", known.default_locale, Format::Markdown, limit::LONG),
    };
    root.done();
    Some(announcement)
}

const STATES: [&str; 4] = ["open", "planned", "done", "declined"];

pub fn feedback(source: Source, _notes: &Notes, known: &Known, slug: &str) -> Option<Feedback> {
    let root = source.parse()?;
    let root = source.root(&root);
    let locale = root.need_locale("locale");
    let written = locale.unwrap_or(known.default_locale);
    let state = root.text("state").unwrap_or_else(|| "open".to_owned());
    if !STATES.contains(&state.as_str()) {
        root.fault("state", format!("one of {} is expected", STATES.join(", ")));
    }
    let feedback = Feedback {
        slug: slug.to_owned(),
        author: root.need_text("author").unwrap_or_default(),
        profile: root.text("profile").filter(|profile| known.person(&root, "profile", profile)),
        created: root.need_time("created").unwrap_or_default(),
        locale,
        state,
        body: root.need_texts("body", written, Format::Markdown, limit::LONG),
        answerer: root.text("answerer"),
        answered: root.time("answered"),
        answer: root.texts("answer", known.default_locale, Format::Markdown, limit::LONG),
    };
    root.done();
    Some(feedback)
}

impl Known {
    /// Whether a record may name this profile; the fault is noted where there is none.
    pub fn person(&self, table: &Table, key: &'static str, slug: &str) -> bool {
        if !self.profiles.contains(slug) {
            table.fault(key, unknown("profile", slug, &self.profiles));
        }
        // One that was left out is reported already, and should not cost the records that name it.
        self.profiles.contains(slug) && !self.broken.contains(slug)
    }
}

fn line(table: &Table, key: &'static str, known: &Known) -> Texts {
    table.texts(key, known.default_locale, Format::Plain, limit::LINE)
}

fn slug(table: &Table) -> Option<String> {
    let slug = table.need_text("slug")?;
    if !is_slug(&slug) {
        table.fault("slug", super::addon::SLUG);
    }
    Some(slug)
}

/// `there is no category raeding; the ones that exist are ...`
pub fn unknown(what: &str, name: &str, known: &BTreeSet<String>) -> String {
    let mut list: Vec<&str> = known.iter().take(20).map(String::as_str).collect();
    if known.len() > list.len() {
        list.push("...");
    }
    match list.len() {
        0 => format!("there is no {what} {name}, nor any other"),
        _ => format!("there is no {what} {name}; there are {}", list.join(", ")),
    }
}
