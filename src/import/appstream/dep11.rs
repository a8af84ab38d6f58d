//! DEP-11 components: which YAML field becomes what.

use std::borrow::Cow;

use super::draft::{Draft, Entry, Icon, Maker, Shot, name};
use super::node::{self, Node, NodeError};
use super::split::{Body, Record};
use super::{Header, Refused, digest};
use crate::catalog::model::{ContentRating, File, Format, Texts, Version};
use crate::import::limit;
use crate::import::spelling::Spellings;
use crate::import::time::time;

/// Reads the header, which is the first document of every DEP-11 file.
pub fn header(record: Option<&Record>) -> Result<Header, String> {
    let missing = || "this is no DEP-11 file: it does not start with `File: DEP-11`".to_owned();
    let Some(Record { body: Body::Text(bytes), .. }) = record else { return Err(missing()) };
    let text = std::str::from_utf8(bytes).map_err(|_| missing())?;
    let root = match node::parse(text) {
        Ok(Some(root)) => root,
        Ok(None) | Err(NodeError::Refused { .. }) => return Err(missing()),
        Err(NodeError::Syntax { .. }) => return Err(missing()),
    };
    if root.get_text("File") != Some("DEP-11") {
        return Err(missing());
    }
    Ok(Header {
        origin: root.get_text("Origin").map(str::to_owned),
        time: root.get_text("Time").and_then(crate::import::time::time),
        media_base: root.get_text("MediaBaseUrl").map(str::to_owned),
    })
}

/// Reads one component; `None` where the document is empty.
pub fn component(record: &Record, header: &Header, spellings: &Spellings) -> Result<Option<Draft>, Refused> {
    let refuse = |line, reason: String| Err(Refused::Record { line, id: None, reason });
    let text = record.text()?;
    // Lines of a record are counted from 1.
    let offset = record.line - 1;
    let root = match node::parse(text) {
        Ok(Some(root)) if root.is_null() => return Ok(None),
        Ok(Some(root)) => root,
        Ok(None) => return Ok(None),
        Err(NodeError::Refused { line, reason }) => {
            return refuse(offset + line, format!("{reason}; the component is left out"));
        }
        Err(NodeError::Syntax { line, column, reason }) => {
            let reason = format!("not well-formed YAML: {reason}; repair or fetch the file again");
            return Err(Refused::File { line: offset + line, column, reason });
        }
    };
    if root.map().is_none() {
        return refuse(record.line, format!("{} instead of a component's fields; it is left out", root.what()));
    }
    fields(&root, offset, header, spellings).map(Some)
}

fn fields(root: &Node, offset: u64, header: &Header, spellings: &Spellings) -> Result<Draft, Refused> {
    let mut make = Reader { maker: Maker::new(offset + root.line, spellings), offset };
    let mut met: Vec<&str> = Vec::new();
    for (key, value) in root.map().unwrap_or_default() {
        let line = offset + value.line;
        if met.contains(&&**key) {
            make.maker.fault(line, format!("{} is given twice: the first one counts", name(key)));
            continue;
        }
        if met.len() < 64 {
            met.push(key);
        }
        if value.is_null() {
            continue;
        }
        match &**key {
            "ID" => make.required(value, "ID", |maker, line, text| maker.id(line, text)),
            "Type" => make.required(value, "Type", |maker, line, text| maker.kind(line, text)),
            "Name" => make.maker.draft.addon.name = make.texts(value, "Name", Format::Plain),
            "Summary" => make.maker.draft.addon.summary = make.texts(value, "Summary", Format::Plain),
            "Description" => make.maker.draft.addon.description = make.texts(value, "Description", Format::Html),
            "Keywords" => make.keywords(value),
            "DeveloperName" => make.developer(value),
            "Developer" => {
                if let Some(names) = value.get("name").or_else(|| value.get("Name")) {
                    make.developer(names);
                }
            }
            "ProjectGroup" => {
                if let Some(group) = make.text(value, key) {
                    make.maker.fact(line, "project-group", group);
                    make.maker.draft.project_group = make.maker.word(line, key, group);
                }
            }
            "ProjectLicense" => {
                if let Some(licence) = make.text(value, key) {
                    make.maker.draft.addon.licence = make.maker.word(line, key, licence);
                }
            }
            "Package" | "SourcePackage" => {
                let fact = if key == "Package" { "package" } else { "source-package" };
                if let Some(package) = make.text(value, key) {
                    make.maker.fact(line, fact, package);
                }
            }
            "Extends" => {
                for (line, id) in make.list_of_texts(value, key) {
                    if let Some(id) = make.maker.word(line, key, id) {
                        make.maker.draft.addon.extends.push(id);
                    }
                }
            }
            "Categories" => {
                for (line, category) in make.list_of_texts(value, key) {
                    if let Some(category) = make.maker.word(line, key, category) {
                        make.maker.draft.categories.push(category);
                    }
                }
            }
            "CompulsoryForDesktops" => make.facts_of(value, key, "compulsory-for-desktop"),
            "Url" => make.links(value),
            "Icon" => make.icons(value),
            "Screenshots" => make.screenshots(value, header),
            "Languages" => make.languages(value),
            "Releases" => make.releases(value),
            "ContentRating" => make.rating(value),
            "Provides" => make.provides(value),
            "Launchable" => make.launchable(value),
            "Requires" | "Recommends" | "Supports" => make.relations(value, key),
            "Suggests" => make.suggests(value),
            "UpdateContact" => make.maker.draft.private.push("UpdateContact"),
            other => make.maker.unused(name(other)),
        }
    }
    make.maker.finish()
}

/// The maker with helpers for YAML nodes.
struct Reader<'s> {
    maker: Maker<'s>,
    offset: u64,
}

impl Reader<'_> {
    fn line(&self, node: &Node) -> u64 {
        self.offset + node.line
    }

    fn wrong(&mut self, node: &Node, field: &str, wanted: &str) {
        let line = self.line(node);
        self.maker.fault(line, format!("{field}: {} instead of {wanted}; it is left out", node.what()));
    }

    fn required(&mut self, node: &Node, field: &str, set: fn(&mut Maker, u64, &str)) {
        let line = self.line(node);
        match node.text() {
            Some(text) => set(&mut self.maker, line, text),
            None => self.maker.refuse(line, format!("{field}: {} instead of a text", node.what())),
        }
    }

    fn text<'n>(&mut self, node: &'n Node, field: &str) -> Option<&'n str> {
        if node.text().is_none() {
            self.wrong(node, field, "a text");
        }
        node.text()
    }

    /// The texts of a list, with their lines; entries of other kinds are reported.
    fn list_of_texts<'n>(&mut self, node: &'n Node, field: &str) -> Vec<(u64, &'n str)> {
        let Some(list) = node.list() else {
            self.wrong(node, field, "a list");
            return Vec::new();
        };
        let mut texts = Vec::with_capacity(list.len());
        for entry in list {
            match entry.text() {
                Some(text) => texts.push((self.line(entry), text)),
                None => self.wrong(entry, field, "a text"),
            }
        }
        texts
    }

    /// The mappings of a list.
    fn list_of_maps<'n, 'a>(&mut self, node: &'n Node<'a>, field: &str) -> Vec<&'n Node<'a>> {
        let Some(list) = node.list() else {
            self.wrong(node, field, "a list");
            return Vec::new();
        };
        let mut maps = Vec::with_capacity(list.len());
        for entry in list {
            match entry.map() {
                Some(_) => maps.push(entry),
                None => self.wrong(entry, field, "a mapping"),
            }
        }
        maps
    }

    /// A mapping of locales to texts.
    fn texts(&mut self, node: &Node, field: &str, format: Format) -> Texts {
        let Some(map) = node.map() else {
            self.wrong(node, field, "a mapping of locales to texts");
            return Texts::default();
        };
        let mut entries = Vec::with_capacity(map.len());
        for (locale, value) in map {
            match value.text() {
                _ if value.is_null() => {}
                Some(text) => {
                    entries.push(Entry { locale, raw: Cow::Borrowed(text), line: self.offset + value.line });
                }
                None => self.wrong(value, field, "a text"),
            }
        }
        self.maker.texts(field, format, entries)
    }

    fn developer(&mut self, node: &Node) {
        let Some(map) = node.map() else {
            return self.wrong(node, "DeveloperName", "a mapping of locales to names");
        };
        let offset = self.offset;
        let entries = map
            .iter()
            .filter(|(_, value)| !value.is_null())
            .filter_map(|(locale, value)| Some(Entry { locale, raw: Cow::Borrowed(value.text()?), line: offset + value.line }));
        self.maker.developer(entries);
    }

    fn keywords(&mut self, node: &Node) {
        let Some(map) = node.map() else {
            return self.wrong(node, "Keywords", "a mapping of locales to lists");
        };
        let mut entries = Vec::with_capacity(map.len());
        for (locale, list) in map {
            if list.is_null() {
                continue;
            }
            let words = self.list_of_texts(list, "Keywords");
            if locale == "C" {
                self.maker.tag_words(words.iter().map(|(_, word)| *word));
            }
            let line = self.line(list);
            let mut raw = String::new();
            for (line, word) in words {
                let word = word.trim();
                if word.len() > limit::LINE {
                    self.maker.fault(line, format!("Keywords in {}: one is longer than 4 KiB; it is left out", name(locale)));
                } else if !word.is_empty() {
                    if !raw.is_empty() {
                        raw.push('\n');
                    }
                    raw.extend(word.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }));
                }
            }
            entries.push(Entry { locale, raw: Cow::Owned(raw), line });
        }
        self.maker.draft.addon.keywords = self.maker.texts("Keywords", Format::Plain, entries);
    }

    /// Each text of a list as a fact of one name.
    fn facts_of(&mut self, node: &Node, field: &str, fact: &str) {
        for (line, text) in self.list_of_texts(node, field) {
            self.maker.fact(line, fact, text);
        }
    }

    fn links(&mut self, node: &Node) {
        let Some(map) = node.map() else { return self.wrong(node, "Url", "a mapping") };
        for (kind, address) in map {
            match address.text() {
                _ if address.is_null() => {}
                Some(text) => self.maker.link(self.offset + address.line, kind, text),
                None => self.wrong(address, "Url", "an address"),
            }
        }
    }

    fn icons(&mut self, node: &Node) {
        let Some(map) = node.map() else { return self.wrong(node, "Icon", "a mapping") };
        for (kind, value) in map {
            match &**kind {
                "cached" => {
                    let names = self.list_of_maps(value, "Icon cached");
                    let names = names.iter().filter_map(|icon| icon.get_text("name")).map(|name| Icon::Cached(name.to_owned()));
                    self.maker.draft.icons.extend(names);
                }
                "remote" => {
                    let paths = self.list_of_maps(value, "Icon remote");
                    let paths = paths.iter().filter_map(|icon| icon.get_text("url")).map(|path| Icon::Remote(path.to_owned()));
                    self.maker.draft.icons.extend(paths);
                }
                "stock" => {
                    if let Some(stock) = self.text(value, "Icon stock") {
                        self.maker.draft.icons.push(Icon::Stock(stock.to_owned()));
                    }
                }
                // A path on the machine that made the catalog.
                "local" => {}
                other => self.maker.unused(format!("Icon {}", name(other))),
            }
        }
    }

    fn screenshots(&mut self, node: &Node, header: &Header) {
        for shot in self.list_of_maps(node, "Screenshots") {
            if shot.get("videos").is_some() {
                self.maker.draft.videos += 1;
                if shot.get("source-image").is_none() {
                    continue;
                }
            }
            let mut images = Vec::new();
            images.extend(shot.get("source-image"));
            let mut thumbnails: Vec<&Node> = shot.get("thumbnails").and_then(Node::list).unwrap_or_default().iter().collect();
            thumbnails.sort_by_key(|image| std::cmp::Reverse(image.get("width").and_then(Node::integer)));
            images.extend(thumbnails);
            let paths: Vec<String> = images.iter().filter_map(|image| image.get_text("url")).map(str::to_owned).collect();
            let Some(first) = paths.first() else {
                self.wrong(shot, "Screenshots", "one with an image");
                continue;
            };
            let address = absolute(header.media_base.as_deref(), first);
            let line = self.line(shot);
            let mut out = Shot { default: shot.get_text("default") == Some("true"), paths, ..Shot::default() };
            out.shown.url = self.maker.safe_url(line, "Screenshots", &address);
            if let Some(caption) = shot.get("caption").filter(|caption| !caption.is_null()) {
                out.shown.caption = self.texts(caption, "caption", Format::Plain);
            }
            self.maker.draft.shots.push(out);
        }
    }

    fn languages(&mut self, node: &Node) {
        for language in self.list_of_maps(node, "Languages") {
            let line = self.line(language);
            let Some(locale) = language.get_text("locale") else {
                self.wrong(language, "Languages", "one with a locale");
                continue;
            };
            self.maker.language(line, locale, language.get("percentage").and_then(Node::integer));
        }
    }

    fn releases(&mut self, node: &Node) {
        for release in self.list_of_maps(node, "Releases") {
            let line = self.line(release);
            let Some(number) = release.get_text("version").and_then(|text| self.maker.word(line, "Releases version", text))
            else {
                self.wrong(release, "Releases", "one with a version");
                continue;
            };
            let mut version = Version { number, ..Version::default() };
            if let Some(date) = ["unix-timestamp", "timestamp", "date"].iter().find_map(|key| release.get(key)) {
                version.released = date.text().and_then(time);
                if version.released.is_none() {
                    let line = self.line(date);
                    let number = name(&version.number);
                    self.maker.fault(line, format!("release {number}: not a date; the release is kept without one"));
                }
            }
            if let Some(notes) = release.get("description").filter(|notes| !notes.is_null()) {
                version.notes = self.texts(notes, "Releases description", Format::Html);
            }
            for artifact in release.get("artifacts").and_then(Node::list).unwrap_or_default() {
                self.artifact(artifact, &mut version);
            }
            let fact = |make: &mut Self, key: &str, value: &str| {
                make.maker.fact(line, key, &format!("{} {value}", version.number));
            };
            if let Some(urgency @ ("high" | "critical")) = release.get_text("urgency") {
                fact(self, "release-urgency", urgency);
            }
            if let Some(kind) = release.get_text("type").filter(|&kind| kind != "stable") {
                fact(self, "release-type", kind);
            }
            for issue in release.get("issues").and_then(Node::list).unwrap_or_default() {
                if let Some(id) = issue.get_text("id") {
                    fact(self, "release-issue", id);
                }
            }
            if let Some(details) = release.get("url").and_then(|url| url.get_text("details"))
                && let Some(details) = self.maker.safe_url(line, "Releases url", details)
            {
                fact(self, "release-details", &details);
            }
            self.maker.draft.addon.versions.push(version);
        }
    }

    fn artifact(&mut self, artifact: &Node, version: &mut Version) {
        let line = self.line(artifact);
        let size = artifact.get("sizes").and_then(|sizes| sizes.get("download")?.text()?.parse().ok());
        let digests = artifact.get("checksums").and_then(Node::map).unwrap_or_default();
        let digest = digest::best(digests.iter().filter_map(|(algorithm, hex)| Some((&**algorithm, hex.text()?))));
        let platform = artifact.get_text("platform").or_else(|| artifact.get_text("type")).unwrap_or_default();
        for location in artifact.get("locations").and_then(Node::list).unwrap_or_default() {
            if let Some(url) = location.text().and_then(|url| self.maker.safe_url(line, "Releases artifacts", url)) {
                let platform = self.maker.word(line, "Releases artifacts", platform).unwrap_or_default();
                version.files.push(File { platform, url, size, digest: digest.clone(), ..File::default() });
            }
        }
    }

    fn rating(&mut self, node: &Node) {
        let Some(systems) = node.map() else { return self.wrong(node, "ContentRating", "a mapping") };
        // Of several systems the newest: `oars-1.1` after `oars-1.0`.
        let Some((system, answers)) = systems.iter().max_by(|a, b| a.0.cmp(&b.0)) else { return };
        let line = self.line(answers);
        let Some(system) = self.maker.word(line, "ContentRating", system) else { return };
        let mut rating = ContentRating { system, answers: Vec::new() };
        for (key, value) in answers.map().unwrap_or_default() {
            let line = self.offset + value.line;
            if let Some(text) = value.text()
                && let Some(key) = self.maker.word(line, "ContentRating", key)
                && let Some(value) = self.maker.word(line, "ContentRating", text)
            {
                rating.answers.push((key, value));
            }
        }
        rating.answers.sort();
        rating.answers.dedup_by(|a, b| a.0 == b.0);
        self.maker.draft.addon.content_rating = Some(rating);
    }

    fn provides(&mut self, node: &Node) {
        let Some(map) = node.map() else { return self.wrong(node, "Provides", "a mapping") };
        for (kind, list) in map {
            let fact = match &**kind {
                "mediatypes" => "mediatype",
                "binaries" => "binary",
                "libraries" => "library",
                "fonts" => "font",
                "modaliases" => "modalias",
                "ids" => "id",
                other => other,
            };
            for entry in list.list().unwrap_or_default() {
                let line = self.line(entry);
                match (entry.text(), fact) {
                    (Some(text), _) => self.maker.fact(line, fact, text),
                    (None, "font") => {
                        if let Some(font) = entry.get_text("name") {
                            self.maker.fact(line, fact, font);
                        }
                    }
                    (None, "dbus") => {
                        if let Some(service) = entry.get_text("service") {
                            let bus = entry.get_text("type").unwrap_or("session");
                            self.maker.fact(line, &format!("dbus-{}", name(bus)), service);
                        }
                    }
                    (None, "firmware") => {
                        if let Some(file) = entry.get_text("file").or_else(|| entry.get_text("guid")) {
                            self.maker.fact(line, fact, file);
                        }
                    }
                    (None, _) => self.maker.unused(format!("Provides {}", name(kind))),
                }
            }
        }
    }

    fn launchable(&mut self, node: &Node) {
        let Some(map) = node.map() else { return self.wrong(node, "Launchable", "a mapping") };
        for (kind, list) in map {
            for (line, text) in self.list_of_texts(list, "Launchable") {
                self.maker.fact(line, &format!("launchable-{}", name(kind)), text);
            }
        }
    }

    /// `Requires`, `Recommends` and `Supports`: each entry is a mapping of one thing to its value.
    fn relations(&mut self, node: &Node, field: &str) {
        let prefix = field.to_ascii_lowercase();
        for relation in self.list_of_maps(node, field) {
            let version = relation.get_text("version");
            for (kind, value) in relation.map().unwrap_or_default() {
                let line = self.offset + value.line;
                let key = format!("{prefix}-{}", kind.replace('_', "-"));
                match value.text() {
                    _ if kind == "version" => {}
                    Some(text) => match version {
                        Some(version) => self.maker.fact(line, &key, &format!("{text} {version}")),
                        None => self.maker.fact(line, &key, text),
                    },
                    None => self.wrong(value, field, "a text"),
                }
            }
        }
    }

    fn suggests(&mut self, node: &Node) {
        for suggestion in self.list_of_maps(node, "Suggests") {
            if let Some(ids) = suggestion.get("ids") {
                self.facts_of(ids, "Suggests", "suggests");
            }
        }
    }
}

/// An address below the collection's media folder.
pub fn absolute(base: Option<&str>, path: &str) -> String {
    match base {
        Some(base) if !path.contains("://") => {
            format!("{}/{}", base.trim_end_matches('/'), path.trim_start_matches('/'))
        }
        _ => path.to_owned(),
    }
}
