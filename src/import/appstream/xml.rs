//! AppStream collection XML and metainfo files: which element becomes what.

use std::borrow::Cow;

use super::dep11::absolute;
use super::draft::{Draft, Entry, Icon, Maker, Shot, name};
use super::element::{Element, ElementError};
use super::split::Record;
use super::{Header, Refused, digest, element, prose};
use crate::catalog::model::{ContentRating, File, Format, Texts, Version};
use crate::import::spelling::Spellings;
use crate::import::time::time;

/// Reads the opening tag of a collection, or nothing where the file is a single component.
pub fn header(root: &str) -> Result<Header, String> {
    if root.is_empty() {
        return Ok(Header { origin: Some("metainfo".to_owned()), media_base: None, time: None });
    }
    let closed = root.trim_end_matches('>').trim_end_matches('/').to_owned() + "/>";
    let tag = element::parse(&closed).map_err(|_| "the `<components>` tag is not well-formed XML".to_owned())?;
    let attribute = |name| tag.attribute(name).map(str::to_owned);
    Ok(Header {
        origin: attribute("origin"),
        time: attribute("time").and_then(|text| crate::import::time::time(&text)),
        media_base: attribute("media_baseurl"),
    })
}

/// Reads one component.
pub fn component(record: &Record, header: &Header, spellings: &Spellings) -> Result<Option<Draft>, Refused> {
    let refuse = |line, reason: String| Err(Refused::Record { line, id: None, reason });
    let text = record.text()?;
    let offset = record.line - 1;
    match element::parse(text) {
        Ok(root) => fields(&root, offset, header, spellings).map(Some),
        Err(ElementError::Refused { line, reason }) => refuse(offset + line, format!("{reason}; the component is left out")),
        Err(ElementError::Syntax { line, column, reason }) => {
            let reason = format!("not well-formed XML: {reason}; repair or fetch the file again");
            Err(Refused::File { line: offset + line, column, reason })
        }
    }
}

/// The maker with helpers for XML elements.
struct Reader<'s> {
    maker: Maker<'s>,
    offset: u64,
}

fn fields(root: &Element, offset: u64, header: &Header, spellings: &Spellings) -> Result<Draft, Refused> {
    let mut make = Reader { maker: Maker::new(offset + root.line, spellings), offset };
    make.maker.kind(offset + root.line, root.attribute("type").unwrap_or("generic"));
    make.maker.draft.addon.name = make.localized(root, "name", "Name");
    make.maker.draft.addon.summary = make.localized(root, "summary", "Summary");
    make.maker.draft.addon.description = make.prose(root, "Description");
    make.developer(root);
    make.keywords(root);
    for element in root.elements() {
        let line = offset + element.line;
        let text = element.text();
        match &*element.name {
            "id" => make.maker.id(line, &text),
            "name" | "summary" | "description" | "developer_name" | "developer" | "keywords" | "metadata_license" => {}
            "project_license" => make.maker.draft.addon.licence = make.maker.word(line, "project_license", &text),
            "project_group" => {
                make.maker.fact(line, "project-group", &text);
                make.maker.draft.project_group = make.maker.word(line, "project_group", &text);
            }
            "pkgname" => make.maker.fact(line, "package", &text),
            "source_pkgname" => make.maker.fact(line, "source-package", &text),
            "extends" => {
                let id = make.maker.word(line, "extends", &text);
                make.maker.draft.addon.extends.extend(id);
            }
            "categories" => {
                for category in element.named("category") {
                    let name = make.maker.word(line, "category", &category.text());
                    make.maker.draft.categories.extend(name);
                }
            }
            "compulsory_for_desktop" => make.maker.fact(line, "compulsory-for-desktop", &text),
            "url" => make.maker.link(line, element.attribute("type").unwrap_or("homepage"), &text),
            "icon" => {
                let icon = match element.attribute("type") {
                    Some("cached") => Icon::Cached(text.into_owned()),
                    Some("remote") => Icon::Remote(below(header, &text)),
                    Some("stock") | None => Icon::Stock(text.into_owned()),
                    // A path on the machine that made the catalog.
                    Some(_) => continue,
                };
                make.maker.draft.icons.push(icon);
            }
            "screenshots" => element.named("screenshot").for_each(|shot| make.screenshot(shot, header)),
            "languages" => {
                for language in element.named("lang") {
                    let percent = language.attribute("percentage").map_or(Some(100), |n| n.parse().ok());
                    make.maker.language(offset + language.line, &language.text(), percent);
                }
            }
            "releases" => element.named("release").for_each(|release| make.release(release)),
            "content_rating" => make.rating(element),
            "provides" => make.provides(element),
            "mimetypes" => {
                for kind in element.named("mimetype") {
                    make.maker.fact(line, "mediatype", &kind.text());
                }
            }
            "launchable" => {
                let kind = element.attribute("type").unwrap_or("desktop-id");
                make.maker.fact(line, &format!("launchable-{}", name(kind)), &text);
            }
            "requires" | "recommends" | "supports" => {
                for relation in element.elements() {
                    let key = format!("{}-{}", element.name, relation.name.replace('_', "-"));
                    let text = relation.text();
                    let comparison = match relation.attribute("compare") {
                        Some("ge") => ">= ",
                        Some("gt") => "> ",
                        Some("le") => "<= ",
                        Some("lt") => "< ",
                        Some("ne") => "!= ",
                        _ => "",
                    };
                    let value = match relation.attribute("version") {
                        Some(version) => format!("{} {comparison}{version}", text.trim()),
                        None => format!("{comparison}{}", text.trim()),
                    };
                    make.maker.fact(offset + relation.line, &key, &value);
                }
            }
            "suggests" => {
                for id in element.named("id") {
                    make.maker.fact(line, "suggests", &id.text());
                }
            }
            "update_contact" | "updatecontact" => make.maker.draft.private.push("update_contact"),
            other => make.maker.unused(name(other)),
        }
    }
    make.maker.finish()
}

impl Reader<'_> {
    /// The texts of all children called `tag`.
    fn localized(&mut self, parent: &Element, tag: &str, field: &str) -> Texts {
        let offset = self.offset;
        let entries = parent.named(tag).map(|element| Entry {
            locale: element.attribute("xml:lang").unwrap_or("C"),
            raw: Cow::Owned(one_line(&element.text())),
            line: offset + element.line,
        });
        self.maker.texts(field, Format::Plain, entries)
    }

    /// A description: one element a language in collections, one with languages mixed in metainfo files.
    fn prose(&mut self, parent: &Element, field: &str) -> Texts {
        let offset = self.offset;
        let entries: Vec<_> = parent
            .named("description")
            .flat_map(|element| {
                let line = offset + element.line;
                prose::by_locale(element).into_iter().map(move |(locale, raw)| (locale, raw, line))
            })
            .collect();
        let entries = entries.iter().map(|(locale, raw, line)| Entry { locale, raw: Cow::Borrowed(raw.as_str()), line: *line });
        self.maker.texts(field, Format::Html, entries)
    }

    fn developer(&mut self, root: &Element) {
        let offset = self.offset;
        let names: Vec<&Element> = match root.named("developer").next() {
            Some(developer) => developer.named("name").collect(),
            None => root.named("developer_name").collect(),
        };
        let entries = names.into_iter().map(|element| Entry {
            locale: element.attribute("xml:lang").unwrap_or("C"),
            raw: Cow::Owned(one_line(&element.text())),
            line: offset + element.line,
        });
        self.maker.developer(entries);
    }

    fn keywords(&mut self, root: &Element) {
        let mut lists: Vec<(String, u64, Vec<String>)> = Vec::new();
        for keywords in root.named("keywords") {
            let outer = keywords.attribute("xml:lang");
            for keyword in keywords.named("keyword") {
                let locale = keyword.attribute("xml:lang").or(outer).unwrap_or("C");
                let word = one_line(&keyword.text());
                if word.is_empty() {
                    continue;
                }
                match lists.iter_mut().find(|list| list.0 == locale) {
                    Some(list) => list.2.push(word),
                    None => lists.push((locale.to_owned(), self.offset + keyword.line, vec![word])),
                }
            }
        }
        if let Some(list) = lists.iter().find(|list| list.0 == "C") {
            self.maker.tag_words(list.2.iter().map(String::as_str));
        }
        let entries = lists.iter().map(|(locale, line, words)| Entry { locale, raw: Cow::Owned(words.join("\n")), line: *line });
        self.maker.draft.addon.keywords = self.maker.texts("Keywords", Format::Plain, entries);
    }

    fn screenshot(&mut self, shot: &Element, header: &Header) {
        let line = self.offset + shot.line;
        self.maker.draft.videos += shot.named("video").count() as u64;
        let mut images: Vec<&Element> = shot.named("image").filter(|image| !image.text().trim().is_empty()).collect();
        let width = |image: &Element| image.attribute("width").and_then(|width| width.parse::<u32>().ok());
        images.sort_by_key(|image| (image.attribute("type") == Some("thumbnail"), std::cmp::Reverse(width(image))));
        let Some(first) = images.first() else { return };
        let address = absolute(header.media_base.as_deref(), first.text().trim());
        let mut out = Shot { default: shot.attribute("type") == Some("default"), ..Shot::default() };
        out.paths = images.iter().map(|image| below(header, &image.text())).collect();
        out.shown.url = self.maker.safe_url(line, "screenshot", &address);
        out.shown.caption = self.localized(shot, "caption", "caption");
        self.maker.draft.shots.push(out);
    }

    fn release(&mut self, release: &Element) {
        let line = self.offset + release.line;
        let number = release.attribute("version").and_then(|text| self.maker.word(line, "release version", text));
        let Some(number) = number else {
            return self.maker.fault(line, "a release without version; it is left out");
        };
        let mut version = Version { number, ..Version::default() };
        if let Some(date) = release.attribute("timestamp").or_else(|| release.attribute("date")) {
            version.released = time(date);
            if version.released.is_none() {
                let number = name(&version.number);
                self.maker.fault(line, format!("release {number}: not a date; the release is kept without one"));
            }
        }
        version.notes = self.prose(release, "release description");
        for artifact in release.named("artifacts").flat_map(|artifacts| artifacts.named("artifact")) {
            self.artifact(artifact, &mut version);
        }
        let mut facts: Vec<(&str, String)> = Vec::new();
        if let Some(urgency @ ("high" | "critical")) = release.attribute("urgency") {
            facts.push(("release-urgency", urgency.to_owned()));
        }
        if let Some(kind) = release.attribute("type").filter(|&kind| kind != "stable") {
            facts.push(("release-type", kind.to_owned()));
        }
        for issue in release.named("issues").flat_map(|issues| issues.named("issue")) {
            facts.push(("release-issue", one_line(&issue.text())));
        }
        if let Some(details) = release.named("url").next()
            && let Some(details) = self.maker.safe_url(line, "release url", details.text().trim())
        {
            facts.push(("release-details", details));
        }
        for (key, value) in facts {
            self.maker.fact(line, key, &format!("{} {value}", version.number));
        }
        self.maker.draft.addon.versions.push(version);
    }

    fn artifact(&mut self, artifact: &Element, version: &mut Version) {
        let line = self.offset + artifact.line;
        let sizes = artifact.named("size").filter(|size| size.attribute("type") == Some("download"));
        let size = sizes.filter_map(|size| size.text().trim().parse().ok()).next();
        let sums: Vec<_> =
            artifact.named("checksum").map(|sum| (sum.attribute("type").unwrap_or_default(), sum.text())).collect();
        let digest = digest::best(sums.iter().map(|(algorithm, hex)| (*algorithm, &**hex)));
        let platform = artifact.attribute("platform").or_else(|| artifact.attribute("type")).unwrap_or_default();
        let platform = self.maker.word(line, "artifact", platform).unwrap_or_default();
        for location in artifact.named("location") {
            if let Some(url) = self.maker.safe_url(line, "artifact", location.text().trim()) {
                version.files.push(File { platform: platform.clone(), url, size, digest: digest.clone(), ..File::default() });
            }
        }
    }

    fn rating(&mut self, element: &Element) {
        let line = self.offset + element.line;
        let Some(system) = self.maker.word(line, "content_rating", element.attribute("type").unwrap_or("oars-1.0")) else {
            return;
        };
        // Of several systems the newest: `oars-1.1` after `oars-1.0`.
        if self.maker.draft.addon.content_rating.as_ref().is_some_and(|other| other.system >= system) {
            return;
        }
        let mut rating = ContentRating { system, answers: Vec::new() };
        for attribute in element.named("content_attribute") {
            if let Some(id) = self.maker.word(line, "content_attribute", attribute.attribute("id").unwrap_or_default())
                && let Some(value) = self.maker.word(line, "content_attribute", &attribute.text())
            {
                rating.answers.push((id, value));
            }
        }
        rating.answers.sort();
        rating.answers.dedup_by(|a, b| a.0 == b.0);
        self.maker.draft.addon.content_rating = Some(rating);
    }

    fn provides(&mut self, provides: &Element) {
        for item in provides.elements() {
            let line = self.offset + item.line;
            let text = item.text();
            match &*item.name {
                "dbus" => {
                    let bus = item.attribute("type").unwrap_or("session");
                    self.maker.fact(line, &format!("dbus-{}", name(bus)), &text);
                }
                other => self.maker.fact(line, &name(other), &text),
            }
        }
    }
}

/// An address as the path that it has below the collection's media folder, where it lies there.
fn below(header: &Header, address: &str) -> String {
    let address = address.trim();
    let inside = header.media_base.as_deref().and_then(|base| address.strip_prefix(base));
    inside.unwrap_or(address).trim_start_matches('/').to_owned()
}

/// A text with its line breaks and indentation taken out.
fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
