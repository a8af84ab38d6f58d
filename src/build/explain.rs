//! What a page read and why it was rendered or not; which pages a change would touch. Both are read from the record alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Serialize;

use super::record::{PageEntry, Record, UnitEntry, UnitPages};
use crate::output::{record_path, site_root};
use crate::site::{EVERY_PAGE, Key, List, Unit};

/// What is known of one page.
#[derive(Debug, Serialize)]
pub struct Explained {
    pub path: String,
    pub unit: String,
    pub hash: String,
    pub bytes: u32,
    /// The build that rendered it last, and the last build of all.
    pub rendered_by: u32,
    pub last_build: u32,
    /// Why the build that looked at it last did so, and which that was.
    pub looked_at_by: u32,
    pub reason: String,
    pub reads: Reads,
}

#[derive(Debug, Serialize)]
pub struct Reads {
    /// Records of the catalog and answers about all of them.
    pub catalog: Vec<String>,
    /// Templates that it ran through.
    pub templates: Vec<String>,
    /// Messages that it may show.
    pub messages: Vec<String>,
    /// Whatever changes one of them is looked at again.
    pub settings: String,
}

/// Opens the record of the release that a folder serves, or of its deltas.
fn open(dir: &Path) -> Result<Record> {
    let path = record_path(dir).filter(|path| path.exists()).or_else(|| Some(dir.join("record")).filter(|path| path.exists()));
    let path = path.with_context(|| {
        format!("{}: has no record of a build; build into it with `remora build --output {}`", dir.display(), dir.display())
    })?;
    Record::open(&path)
}

/// Says what a page read and why the last build rendered it or not.
pub fn why(dir: &Path, url: &str) -> Result<Explained> {
    let record = open(dir)?;
    let path = file_of(url);
    for entry in &record.tail.units {
        let pages = record.pages(entry)?;
        if let Some(page) = pages.pages.iter().find(|page| record.output_path(&pages, page) == path) {
            return Ok(explain(&record, entry, &pages, page, path));
        }
    }
    if let Some(file) = record.file(&path) {
        bail!("{path}: is a file of the site ({} bytes), which reads nothing but itself", file.size);
    }
    bail!("{path}: the release in {} has no such page", dir.display())
}

/// The file that a URL leads to.
fn file_of(url: &str) -> String {
    let without = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = without.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    match path.is_empty() || path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path.to_owned(),
    }
}

fn explain(record: &Record, entry: &UnitEntry, pages: &UnitPages, page: &PageEntry, path: String) -> Explained {
    let tail = &record.tail;
    let mut catalog = Vec::new();
    match &entry.unit {
        Unit::Addon(_) => catalog.push(format!("add-on {}", entry.slug.as_deref().unwrap_or_default())),
        Unit::List(part) => catalog.push(format!("list {} {} by {}", part.list.kind(), part.list.slug(), part.order.key())),
        Unit::Home | Unit::Categories | Unit::Chooser => catalog.push("all add-ons, by number and order".to_owned()),
        // Whatever else they show is among the keys that they read.
        Unit::NotFound
        | Unit::Prose(_)
        | Unit::Queue
        | Unit::Policies
        | Unit::Policy(_)
        | Unit::Collections
        | Unit::Collection(_)
        | Unit::Announcements
        | Unit::Feedback
        | Unit::Languages
        | Unit::Translations
        | Unit::Translation(_)
        | Unit::Licence(_) => {}
    }
    let scope = pages.path(page).scope;
    let read = entry.keys.iter().filter(|(_, of)| of & (scope | EVERY_PAGE) != 0);
    catalog.extend(read.filter_map(|(number, _)| tail.keys.get(*number as usize)).map(|(key, _)| key.to_string()));
    let (mut templates, mut messages) = (BTreeSet::new(), BTreeSet::new());
    if let Some(shape) = tail.shapes.get(page.shape as usize) {
        for block in shape.blocks.iter().filter_map(|number| tail.blocks.get(number)) {
            templates.insert(block.template.clone());
            messages.extend(block.messages.iter().cloned());
        }
        messages.extend(shape.messages.iter().filter_map(|number| tail.messages.get(number)).map(|message| message.id.clone()));
    }
    Explained {
        path,
        unit: entry.slug.as_ref().map_or_else(|| entry.unit.to_string(), |slug| format!("add-on {slug}")),
        hash: hex(&page.hash),
        bytes: page.size,
        rendered_by: page.rendered,
        last_build: tail.build,
        looked_at_by: entry.build,
        reason: entry.reason.to_string(),
        reads: Reads {
            catalog,
            templates: templates.into_iter().collect(),
            messages: messages.into_iter().collect(),
            settings: "remora.toml, the theme's kinds of pages, and which messages there are".to_owned(),
        },
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Explained {
    /// For people.
    pub fn text(&self) -> String {
        let mut text =
            format!("/{}\n  {} bytes, of the unit \"{}\"\n\n", self.path.trim_end_matches("index.html"), self.bytes, self.unit);
        let _ = match self.rendered_by == self.last_build {
            true => writeln!(text, "The last build (number {}) rendered it: {}.", self.last_build, self.reason),
            false if self.looked_at_by == self.last_build => writeln!(
                text,
                "The last build (number {}) looked at it ({}) and did not render it: its values and templates were the same.\nBuild {} rendered it.",
                self.last_build, self.reason, self.rendered_by
            ),
            false => writeln!(
                text,
                "The last build (number {}) did not look at it: nothing that it read had changed.\nBuild {} rendered it; build {} looked at it last: {}.",
                self.last_build, self.rendered_by, self.looked_at_by, self.reason
            ),
        };
        for (title, list) in
            [("catalog", &self.reads.catalog), ("templates", &self.reads.templates), ("messages", &self.reads.messages)]
        {
            let _ = writeln!(text, "\nIt read, of the {title}:");
            list.iter().for_each(|item| text += &format!("  {item}\n"));
        }
        let _ = writeln!(text, "\nAnd the settings: {}.", self.reads.settings);
        text
    }

    /// As a graph.
    pub fn graph(&self) -> Graph {
        let mut edges = Vec::new();
        for (kind, list) in
            [("catalog", &self.reads.catalog), ("template", &self.reads.templates), ("message", &self.reads.messages)]
        {
            edges.extend(list.iter().map(|item| (format!("{kind}: {item}"), self.path.clone())));
        }
        Graph(edges)
    }
}

/// A directed graph, from what is read to what reads it: all at one thing, or all from one.
pub struct Graph(Vec<(String, String)>);

impl Graph {
    /// In the DOT language, for Graphviz.
    #[must_use]
    pub fn dot(&self) -> String {
        let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        let mut text = String::from("digraph remora {\n  rankdir = LR;\n  node [shape = box];\n");
        for (from, to) in &self.0 {
            text += &format!("  {} -> {};\n", quoted(from), quoted(to));
        }
        text + "}\n"
    }

    /// Drawn: what is read on the left, what reads it on the right, in the colours that a reader's system asks for.
    #[must_use]
    pub fn svg(&self) -> String {
        const ROW: usize = 30;
        const GAP: usize = 120;
        let side = |of: fn(&(String, String)) -> &String| {
            let mut names: Vec<&String> = self.0.iter().map(of).collect();
            names.sort();
            names.dedup();
            names
        };
        let (left, right) = (side(|edge| &edge.0), side(|edge| &edge.1));
        // Letters of a fixed width, of 13 pixels' size.
        let wide = |names: &[&String]| names.iter().map(|name| name.chars().count()).max().unwrap_or_default() * 8 + 24;
        let (from, to) = (wide(&left), wide(&right));
        let height = left.len().max(right.len()).max(1) * ROW + 20;
        let width = from + GAP + to + 20;
        let middle = |names: &[&String], at: usize| (height - names.len() * ROW) / 2 + at * ROW + ROW / 2;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n\
             <style>text {{ font: 13px ui-monospace, Menlo, 'DejaVu Sans Mono', monospace; fill: #14212c }} \
             rect {{ fill: #fff; stroke: #7d8a92 }} path {{ fill: none; stroke: #0a6670 }} \
             @media (prefers-color-scheme: dark) {{ text {{ fill: #e8eef0 }} rect {{ fill: #15202a; stroke: #6d808d }} path {{ stroke: #5fcbd2 }} }}\
             </style>\n"
        );
        for (one, other) in &self.0 {
            let place = |names: &[&String], name: &String| names.binary_search(&name).map_or(0, |at| middle(names, at));
            let (start, end, bend) = (10 + from, 10 + from + GAP, GAP / 2);
            let (above, below) = (place(&left, one), place(&right, other));
            svg += &format!("<path d=\"M{start} {above}C{} {above} {} {below} {end} {below}\"/>\n", start + bend, end - bend);
        }
        for (names, x, width) in [(&left, 10, from), (&right, 10 + from + GAP, to)] {
            for (at, name) in names.iter().enumerate() {
                let y = middle(names, at);
                let mut safe = Vec::new();
                crate::theme::escape(name, &mut safe);
                svg += &format!(
                    "<rect x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"24\" rx=\"4\"/><text x=\"{}\" y=\"{}\">{}</text>\n",
                    y - 12,
                    x + 12,
                    y + 5,
                    String::from_utf8_lossy(&safe)
                );
            }
        }
        svg + "</svg>\n"
    }
}

/// Something that a person might change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    Addon(String),
    Message(String),
    Template(String),
    Locale(String),
    Category(String),
    Tag(String),
    Profile(String),
}

impl std::fmt::Display for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, name) = match self {
            Thing::Addon(name) => ("addon", name),
            Thing::Message(name) => ("string", name),
            Thing::Template(name) => ("template", name),
            Thing::Locale(name) => ("locale", name),
            Thing::Category(name) => ("category", name),
            Thing::Tag(name) => ("tag", name),
            Thing::Profile(name) => ("profile", name),
        };
        write!(f, "{kind}:{name}")
    }
}

/// The pages that a change would touch.
#[derive(Debug, Serialize)]
pub struct Affected {
    pub thing: String,
    /// As addresses: `/de/addon/krita/`.
    pub urls: Vec<String>,
    /// How many of all.
    pub of: usize,
}

/// Finds the pages that a change of something would touch.
pub fn affected(dir: &Path, name: &str) -> Result<Affected> {
    let record = open(dir)?;
    let thing = find(&record, name)?;
    let site = site_root(dir);
    let mut urls = Vec::new();
    let mut of = 0;
    for entry in &record.tail.units {
        let pages = record.pages(entry)?;
        for page in &pages.pages {
            of += 1;
            let path = record.output_path(&pages, page);
            if touches(&record, &thing, entry, &pages, page, &site.join(&path))? {
                urls.push(format!("/{}", path.strip_suffix("index.html").unwrap_or(&path)));
            }
        }
    }
    urls.sort_unstable();
    Ok(Affected { thing: thing.to_string(), urls, of })
}

fn find(record: &Record, name: &str) -> Result<Thing> {
    let tail = &record.tail;
    let lists = || {
        tail.units.iter().filter_map(|entry| match &entry.unit {
            Unit::List(part) => Some(&part.list),
            _ => None,
        })
    };
    let is_addon = |name: &str| tail.units.iter().any(|entry| entry.slug.as_deref() == Some(name));
    let is_message = |name: &str| tail.messages.iter().any(|message| message.id == name);
    let is_template = |name: &str| tail.blocks.iter().any(|block| block.template == name);
    let is_locale = |name: &str| tail.identity.locales.iter().any(|locale| locale == name);
    let has = |kind: fn(String) -> List, name: &str| {
        let list = kind(name.to_owned());
        lists().any(|known| *known == list)
    };
    let read = |key: Key| tail.keys.iter().any(|(known, _)| *known == key);
    if let Some((kind, name)) = name.split_once(':') {
        let owned = name.to_owned();
        let (thing, there) = match kind {
            "addon" => (Thing::Addon(owned), is_addon(name)),
            "string" => (Thing::Message(owned), is_message(name)),
            "template" => (Thing::Template(owned), is_template(name)),
            "locale" => (Thing::Locale(owned), is_locale(name)),
            "category" => (Thing::Category(owned.clone()), has(List::Category, name) || read(Key::Category(owned))),
            "tag" => (Thing::Tag(owned.clone()), has(List::Tag, name) || read(Key::Tag(owned))),
            "profile" => (Thing::Profile(owned.clone()), has(List::User, name) || read(Key::Profile(owned))),
            _ => bail!("{kind}:{name}: say what it is by addon:, string:, template:, locale:, category:, tag: or profile:"),
        };
        if !there {
            bail!("{kind}:{name}: the release has no such thing");
        }
        return Ok(thing);
    }
    let mut found = Vec::new();
    let owned = || name.to_owned();
    for (there, thing) in [
        (is_addon(name), Thing::Addon(owned())),
        (is_message(name), Thing::Message(owned())),
        (is_template(name), Thing::Template(owned())),
        (is_locale(name), Thing::Locale(owned())),
        (has(List::Category, name), Thing::Category(owned())),
        (has(List::Tag, name), Thing::Tag(owned())),
        (has(List::User, name), Thing::Profile(owned())),
    ] {
        if there {
            found.push(thing);
        }
    }
    match found.len() {
        0 => bail!("{name}: is no add-on, message, template, locale, category, tag or profile of this release"),
        1 => Ok(found.remove(0)),
        _ => {
            let names: Vec<String> = found.iter().map(Thing::to_string).collect();
            bail!("{name}: is several things; say which: {}", names.join(", "))
        }
    }
}

fn touches(record: &Record, thing: &Thing, entry: &UnitEntry, pages: &UnitPages, page: &PageEntry, file: &Path) -> Result<bool> {
    let tail = &record.tail;
    let scope = pages.path(page).scope;
    let reads = |key: Key| {
        let number = tail.keys.iter().position(|(known, _)| *known == key);
        number.is_some_and(|number| {
            entry.keys.iter().any(|(of, scopes)| *of as usize == number && scopes & (scope | EVERY_PAGE) != 0)
        })
    };
    let list = |wanted: List| matches!(&entry.unit, Unit::List(part) if part.list == wanted);
    let shape = tail.shapes.get(page.shape as usize);
    Ok(match thing {
        Thing::Locale(tag) => usize::from(page.edition).checked_sub(1).and_then(|at| tail.identity.locales.get(at)) == Some(tag),
        Thing::Template(name) => shape.is_some_and(|shape| {
            shape.blocks.iter().filter_map(|number| tail.blocks.get(number)).any(|block| block.template == *name)
        }),
        Thing::Message(id) => shape.is_some_and(|shape| {
            let named =
                |message: &String| message == id || message.strip_suffix('*').is_some_and(|prefix| id.starts_with(prefix));
            shape.blocks.iter().filter_map(|number| tail.blocks.get(number)).any(|block| block.messages.iter().any(named))
                || shape.messages.iter().filter_map(|number| tail.messages.get(number)).any(|message| message.id == *id)
        }),
        Thing::Category(slug) => list(List::Category(slug.clone())) || reads(Key::Category(slug.clone())),
        Thing::Tag(slug) => list(List::Tag(slug.clone())) || reads(Key::Tag(slug.clone())),
        Thing::Profile(slug) => list(List::User(slug.clone())) || reads(Key::Profile(slug.clone())),
        Thing::Addon(slug) => {
            if entry.slug.as_ref() == Some(slug) {
                return Ok(true);
            }
            // The record says which units show it; which of a list's pages do, the pages themselves say.
            let shows = entry.keys.iter().any(|(number, scopes)| {
                let key = tail.keys.get(*number as usize).map(|(key, _)| key);
                let guid = match key {
                    Some(Key::Card(guid) | Key::Name(guid)) => guid,
                    _ => return false,
                };
                scopes & (scope | EVERY_PAGE) != 0 && guid_of(record, slug) == Some(guid.as_str())
            });
            shows && (!file.exists() || std::fs::read_to_string(file)?.contains(&format!("/addon/{slug}/")))
        }
    })
}

/// The guid of the add-on with this slug: the key of its unit is derived from it.
fn guid_of<'r>(record: &'r Record, slug: &str) -> Option<&'r str> {
    let entry = record.tail.units.iter().find(|entry| entry.slug.as_deref() == Some(slug))?;
    let Unit::Addon(id) = entry.unit else { return None };
    record.tail.keys.iter().find_map(|(key, _)| match key {
        Key::Card(guid) | Key::Name(guid) if crate::catalog::key::addon_id(guid) == id => Some(guid.as_str()),
        _ => None,
    })
}

impl Affected {
    /// For people.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.urls.iter().for_each(|url| text += &format!("{url}\n"));
        text
    }

    /// As a graph, by kinds of pages where they are many.
    pub fn graph(&self) -> Graph {
        const MANY: usize = 200;
        if self.urls.len() <= MANY {
            let edges: Vec<_> = self.urls.iter().map(|url| (self.thing.clone(), url.clone())).collect();
            return Graph(edges);
        }
        let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
        for url in &self.urls {
            let mut parts = url.trim_start_matches('/').split('/');
            let (_, kind) = (parts.next(), parts.next().filter(|kind| !kind.is_empty()).unwrap_or("home"));
            *kinds.entry(kind.to_owned()).or_default() += 1;
        }
        let edges: Vec<_> =
            kinds.into_iter().map(|(kind, count)| (self.thing.clone(), format!("{kind}: {count} pages"))).collect();
        Graph(edges)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_files() {
        for (url, file) in [
            ("https://gallery.example/de/addon/krita/", "de/addon/krita/index.html"),
            ("/de/", "de/index.html"),
            ("/", "index.html"),
            ("https://gallery.example", "index.html"),
            ("de/404.html", "de/404.html"),
            ("/de/addon/krita/reviews/?x=1#review-7", "de/addon/krita/reviews/index.html"),
        ] {
            assert_eq!(file_of(url), file, "{url}");
        }
    }
}
