//! XLIFF: written as 2.1, read from 2.0 to 2.2 and from 1.2, as translation tools leave it.
//!
//! Placeables and markup are plain text here, not inline elements: every tool keeps text.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use anyhow::{Result, anyhow, ensure};
use quick_xml::escape::{escape, partial_escape, resolve_xml_entity};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

use super::exchange::{Entry, Exchange, File, State};
use super::po::{code_point, length, length_note};
use crate::l10n::Tag;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The sub-state of a translation whose source changed.
const OUTDATED: &str = "remora:outdated";

/// The largest file read, in bytes. Also how much text the codes of inline elements may add.
const SIZE: usize = 64 << 20;

/// Deeper than tools nest groups and inline elements.
const DEPTH: usize = 100;

/// Elements in one unit.
const NODES: usize = 100_000;

/// Attributes of one element. The check for repeated ones costs the square of their number.
const ATTRIBUTES: usize = 64;

/// Writes an exchange as XLIFF 2.1. Files without entries are left out, as the format has none.
///
/// # Errors
/// Two texts of a file have the same key.
pub fn write(exchange: &Exchange) -> Result<String> {
    let (source, target) = (exchange.source, exchange.target);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writeln!(out, "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">")?;
    for (number, file) in (1..).zip(exchange.files.iter().filter(|file| !file.entries.is_empty())) {
        writeln!(out, "  <file id=\"f{number}\" original=\"{}\">", attribute(&file.name))?;
        let mut keys = HashSet::new();
        for (number, entry) in (1..).zip(&file.entries) {
            ensure!(keys.insert(&entry.key), "{}: two texts have the key {:?}; give each its own", file.name, entry.key);
            unit(&mut out, number, entry)?;
        }
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    Ok(out)
}

fn unit(out: &mut String, number: usize, entry: &Entry) -> std::fmt::Result {
    writeln!(out, "    <unit id=\"u{number}\" name=\"{}\">", attribute(&entry.key))?;
    let notes = entry.notes.iter().map(|note| ("description", note.clone()));
    let notes = notes.chain(entry.limit.map(|limit| ("limit", length_note(limit))));
    let notes: Vec<_> = notes.chain(entry.translator.iter().map(|name| ("translator", name.clone()))).collect();
    if !notes.is_empty() {
        out.push_str("      <notes>\n");
        for (category, note) in notes {
            writeln!(out, "        <note category=\"{category}\">{}</note>", partial_escape(held(&note)))?;
        }
        out.push_str("      </notes>\n");
    }
    let target = entry.target.as_deref().filter(|target| !target.is_empty());
    let (state, target) = match entry.state {
        State::Current if target.is_some() => ("state=\"translated\"".to_owned(), target),
        State::Outdated if target.is_some() => (format!("state=\"initial\" subState=\"{OUTDATED}\""), target),
        _ => ("state=\"initial\"".to_owned(), None),
    };
    writeln!(out, "      <segment {state}>")?;
    content(out, "source", &entry.source)?;
    if let Some(target) = target {
        content(out, "target", target)?;
    }
    out.push_str("      </segment>\n    </unit>\n");
    Ok(())
}

/// An element with a text. `<cp>` holds a character that XML 1.0 cannot.
fn content(out: &mut String, name: &str, text: &str) -> std::fmt::Result {
    write!(out, "        <{name} xml:space=\"preserve\">")?;
    for piece in text.split_inclusive(|c: char| !is_xml(c)) {
        let held = piece.trim_end_matches(|c: char| !is_xml(c));
        out.push_str(&partial_escape(held));
        for c in piece[held.len()..].chars() {
            write!(out, "<cp hex=\"{:04X}\"/>", u32::from(c))?;
        }
    }
    writeln!(out, "</{name}>")
}

/// An attribute's value. White space other than blanks is written by number, as XML takes it for blanks.
fn attribute(value: &str) -> String {
    escape(held(value)).replace('\n', "&#10;").replace('\t', "&#9;")
}

/// Whether XML 1.0 can hold a character.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// A name or note with the characters that XML cannot hold written as `\u{1}`, where `<cp>` must not stand.
fn held(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if is_xml(c) && !text[at..].starts_with("\\u{") {
            out.push(c);
        } else {
            out.extend(c.escape_unicode());
        }
    }
    out
}

/// What [`held`] wrote.
fn released(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (c, after) = code_point(after).unwrap_or(('\\', after));
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    out
}

fn character(hex: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}

/// The two formats of one name.
#[derive(Clone, Copy, PartialEq)]
enum Version {
    One,
    Two,
}

/// A line, and what is wrong there and what to do.
type Fault = (usize, String);

/// Reads an XLIFF file that [`write`] gave or a tool made: 2.0 to 2.2, or 1.2. Elements of other namespaces are passed over.
///
/// # Errors
/// What is no XLIFF or not well-formed, entities of its own, over 64 MiB, nested over 100 deep, no languages, texts without
/// key or with one met before: each with file and line, and what to do.
pub fn read(name: &str, text: &str) -> Result<Exchange> {
    ensure!(text.len() <= SIZE, "{name}:1: the file is over 64 MiB; split it at its <file> elements");
    let mut input = Input::new(name, text.strip_prefix('\u{feff}').unwrap_or(text));
    let root = match input.piece()? {
        Piece::Open(root) if root.name == "xliff" => root,
        _ => return Err(input.fault("the root element is not <xliff>; save the file as XLIFF 2.1 or 1.2")),
    };
    let version = match root.attribute("version").unwrap_or_default() {
        "1.0" | "1.1" | "1.2" => Version::One,
        version if version.starts_with("2.") => Version::Two,
        _ => return Err(input.fault("the version is none of 1.2, 2.0, 2.1 and 2.2; save the file as XLIFF 2.1 or 1.2")),
    };
    let mut languages = match version {
        Version::One => None,
        Version::Two => Some(input.languages(&root, "srcLang", "trgLang")?),
    };
    let mut files = Vec::new();
    loop {
        match input.piece()? {
            Piece::Open(file) if file.name == "file" => {
                if version == Version::One {
                    let found = input.languages(&file, "source-language", "target-language")?;
                    if *languages.get_or_insert(found) != found {
                        return Err(input.fault("a <file> of other languages than the first; put it into a file of its own"));
                    }
                }
                files.push(input.file(&file, file.preserves(root.preserves(false)), version)?);
            }
            Piece::Open(_) => input.skip()?,
            Piece::Text(_) => {}
            Piece::Close | Piece::End => break,
        }
    }
    if !matches!(input.piece()?, Piece::End) {
        return Err(input.fault("an element after </xliff>; remove it"));
    }
    let Some((source, target)) = languages else {
        return Err(input.fault("no <file>, so there is nothing to read; see whether the tool exported all"));
    };
    Ok(Exchange { source, target, files })
}

/// An element. Its name has no prefix: those of other namespaces are never seen.
struct Node {
    name: String,
    line: usize,
    attributes: Vec<(String, String)>,
    children: Vec<Child>,
}

enum Child {
    Node(Node),
    Text(String),
}

enum Piece {
    Open(Node),
    Text(String),
    Close,
    End,
}

impl Node {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    fn named<'n>(&'n self, name: &'static str) -> impl Iterator<Item = &'n Node> {
        self.nodes().filter(move |node| node.name == name)
    }

    /// Whether white space counts here, where it does or does not around.
    fn preserves(&self, around: bool) -> bool {
        self.attribute("xml:space").map_or(around, |space| space == "preserve")
    }
}

/// A file as pieces, of which one unit at a time is held in memory.
struct Input<'t> {
    name: &'t str,
    text: &'t [u8],
    reader: NsReader<&'t [u8]>,
    /// The root's, which makes an element one of XLIFF.
    namespace: Option<String>,
    /// Bytes whose lines are counted.
    counted: usize,
    line: usize,
    depth: usize,
    /// What the codes of inline elements may still add.
    room: usize,
}

impl<'t> Input<'t> {
    fn new(name: &'t str, text: &'t str) -> Input<'t> {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().enable_all_checks(true);
        reader.config_mut().expand_empty_elements = true;
        Input { name, text: text.as_bytes(), reader, namespace: None, counted: 0, line: 1, depth: 0, room: SIZE }
    }

    fn fault(&self, what: &str) -> anyhow::Error {
        self.fault_at((self.line, what.to_owned()))
    }

    fn fault_at(&self, (line, what): Fault) -> anyhow::Error {
        anyhow!("{}:{line}: {what}", self.name)
    }

    /// Counts lines up to a position that only grows.
    fn count(&mut self, position: u64) {
        let to = usize::try_from(position).unwrap_or(usize::MAX).clamp(self.counted, self.text.len());
        self.line += memchr::memchr_iter(b'\n', &self.text[self.counted..to]).count();
        self.counted = to;
    }

    fn piece(&mut self) -> Result<Piece> {
        loop {
            let position = self.reader.buffer_position();
            self.count(position);
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let position = self.reader.error_position();
                    self.count(position);
                    return Err(self.fault(&format!("not well-formed XML ({error}); repair it, or export the file again")));
                }
            };
            let text = match event {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEPTH {
                        return Err(self.fault("over 100 elements deep; flatten the groups"));
                    }
                    if !self.is_ours(&tag) {
                        self.skip()?;
                        continue;
                    }
                    let name = tag.local_name().into_inner().to_owned();
                    let attributes = attributes(&tag).map_err(|what| self.fault(&what))?;
                    return Ok(Piece::Open(Node { name, line: self.line, attributes, children: Vec::new() }));
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Piece::Close);
                }
                Event::Text(text) => text.xml10_content().into_owned(),
                Event::CData(text) => text.xml10_content().into_owned(),
                Event::GeneralRef(reference) => {
                    let found = match reference.resolve_char_ref() {
                        Ok(Some(c)) => Some(c.to_string()),
                        Ok(None) => resolve_xml_entity(&reference).map(str::to_owned),
                        Err(_) => None,
                    };
                    match found {
                        Some(text) => text,
                        None => {
                            let name: String = reference.chars().take(40).collect();
                            return Err(self.fault(&format!("the entity &{name}; is not XML's; write the character itself")));
                        }
                    }
                }
                // Without declarations of its own it names a DTD, which nobody fetches.
                Event::DocType(kind) if !kind.contains('[') => continue,
                Event::DocType(_) => return Err(self.fault("a document type with declarations; remove the <!DOCTYPE>")),
                Event::Empty(_) | Event::Comment(_) | Event::PI(_) | Event::Decl(_) => continue,
                Event::Eof if self.depth > 0 => {
                    return Err(self.fault("the file ends inside of an element; it was cut short, export it again"));
                }
                Event::Eof => return Ok(Piece::End),
            };
            if self.depth > 0 {
                return Ok(Piece::Text(text));
            }
            if !text.trim().is_empty() {
                return Err(self.fault("text outside of the root element; see whether this is an XLIFF file"));
            }
        }
    }

    /// Whether an element is of the root's namespace.
    fn is_ours(&mut self, tag: &BytesStart) -> bool {
        let namespace = match self.reader.resolver().resolve_element(tag.name()).0 {
            ResolveResult::Bound(namespace) => namespace.into_inner(),
            ResolveResult::Unbound => "",
            ResolveResult::Unknown(_) => "?",
        };
        self.namespace.get_or_insert_with(|| namespace.to_owned()).as_str() == namespace
    }

    /// Passes over the rest of the element just opened.
    fn skip(&mut self) -> Result<()> {
        let mut inside = 1;
        while inside > 0 {
            match self.piece()? {
                Piece::Open(_) => inside += 1,
                Piece::Close => inside -= 1,
                Piece::Text(_) => {}
                Piece::End => break,
            }
        }
        Ok(())
    }

    /// Reads the rest of the element just opened into it.
    fn fill(&mut self, node: &mut Node, left: &mut usize) -> Result<()> {
        loop {
            match self.piece()? {
                Piece::Open(mut child) => {
                    *left = left.checked_sub(1).ok_or_else(|| self.fault("over 100,000 elements in one unit; split it"))?;
                    self.fill(&mut child, left)?;
                    node.children.push(Child::Node(child));
                }
                Piece::Text(more) => match node.children.last_mut() {
                    Some(Child::Text(text)) => text.push_str(&more),
                    _ => node.children.push(Child::Text(more)),
                },
                Piece::Close | Piece::End => return Ok(()),
            }
        }
    }

    fn languages(&self, node: &Node, source: &str, target: &str) -> Result<(Tag, Tag)> {
        let tag = |attribute: &str| {
            let Some(value) = node.attribute(attribute) else {
                return Err(self.fault_at((node.line, format!("<{}> without {attribute}; add {attribute}=\"de\"", node.name))));
            };
            Tag::from_source(value)
                .map_err(|error| self.fault_at((node.line, format!("{attribute}: {error}; write a tag such as `de`"))))
        };
        Ok((tag(source)?, tag(target)?))
    }

    fn file(&mut self, node: &Node, preserve: bool, version: Version) -> Result<File> {
        let Some(name) = node.attribute("original").or_else(|| node.attribute("id")) else {
            return Err(self.fault_at((node.line, "a <file> without original; add original=\"interface/site.ftl\"".to_owned())));
        };
        let mut file = File { name: released(name), entries: Vec::new() };
        self.group(preserve, version, &mut file, &mut HashSet::new())?;
        Ok(file)
    }

    /// Reads the units of a file, its body or a group.
    fn group(&mut self, preserve: bool, version: Version, file: &mut File, keys: &mut HashSet<String>) -> Result<()> {
        let unit = if version == Version::One { "trans-unit" } else { "unit" };
        loop {
            match self.piece()? {
                Piece::Open(node) if matches!(node.name.as_str(), "body" | "group") => {
                    self.group(node.preserves(preserve), version, file, keys)?;
                }
                Piece::Open(mut node) if node.name == unit => {
                    let mut left = NODES;
                    self.fill(&mut node, &mut left)?;
                    let entry = match version {
                        Version::One => one(&node, preserve),
                        Version::Two => two(&node, preserve, &mut self.room),
                    };
                    let entry = entry.map_err(|fault| self.fault_at(fault))?;
                    if !keys.insert(entry.key.clone()) {
                        let what = format!("a second text with the key {:?} in {:?}; keep one of them", entry.key, file.name);
                        return Err(self.fault_at((node.line, what)));
                    }
                    file.entries.push(entry);
                }
                Piece::Open(_) => self.skip()?,
                Piece::Text(_) => {}
                Piece::Close | Piece::End => return Ok(()),
            }
        }
    }
}

fn attributes(tag: &BytesStart) -> Result<Vec<(String, String)>, String> {
    let advice = "repair it, or export the file again";
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        if attributes.len() == ATTRIBUTES {
            return Err(format!("over 64 attributes of one element; {advice}"));
        }
        let attribute = attribute.map_err(|error| format!("a broken attribute ({error}); {advice}"))?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0);
        let value = value.map_err(|error| format!("a broken value of an attribute ({error}); {advice}"))?;
        attributes.push((AsRef::<str>::as_ref(&attribute.key).to_owned(), value.into_owned()));
    }
    Ok(attributes)
}

/// Reads a unit of XLIFF 2: the segments and what is between them, in the target's order, joined.
fn two(unit: &Node, preserve: bool, room: &mut usize) -> Result<Entry, Fault> {
    let mut entry = keyed(unit, "name")?;
    let preserve = unit.preserves(preserve);
    for note in unit.named("notes").flat_map(|notes| notes.named("note")) {
        let text = released(&plain(note));
        match (note.attribute("category"), length(&text)) {
            (Some("translator"), _) => entry.translator = Some(text),
            (Some("limit"), Some(limit)) => entry.limit = Some(limit),
            _ => entry.notes.push(text),
        }
    }
    let data = unit.named("originalData").flat_map(|data| data.named("data"));
    let data: Codes = data.filter_map(|data| Some((data.attribute("id")?, plain(data)))).collect();

    let mut source = String::new();
    let mut targets: Vec<(usize, String)> = Vec::new();
    let (mut source_kept, mut target_kept) = (false, false);
    let (mut translated, mut whole, mut outdated, mut segments) = (false, true, false, 0);
    let parts = unit.nodes().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"));
    for (place, part) in (1..).zip(parts) {
        let segment = part.name == "segment";
        segments += usize::from(segment);
        let from = part.named("source").next().ok_or_else(|| without(part, "<source>"))?;
        let kept = from.preserves(part.preserves(preserve));
        source_kept |= kept;
        let mut text = String::new();
        words(from, &data, room, &mut text)?;
        source.push_str(&text);
        match part.named("target").next() {
            Some(to) => {
                // A tool that adds a target may forget the source's xml:space, which the specification wants there.
                target_kept |= to.preserves(kept);
                let mut text = String::new();
                words(to, &data, room, &mut text)?;
                targets.push((to.attribute("order").and_then(|order| order.parse().ok()).unwrap_or(place), text));
                translated |= segment;
                outdated |= segment
                    && match part.attribute("state") {
                        Some("translated" | "reviewed" | "final") => false,
                        // Only our own word says so: a tool may fill in a target and leave `initial` as it was.
                        _ => part.attribute("subState") == Some(OUTDATED),
                    };
            }
            None if !segment || text.trim().is_empty() => targets.push((place, text)),
            None => whole = false,
        }
    }
    if segments == 0 {
        return Err(without(unit, "<segment>"));
    }
    targets.sort_by_key(|(place, _)| *place);
    let target: String = targets.into_iter().map(|(_, text)| text).collect();
    entry.source = trimmed(&source, source_kept).to_owned();
    // Half a translation is none.
    if translated && whole {
        settle(&mut entry, trimmed(&target, target_kept), outdated);
    }
    Ok(entry)
}

/// Reads a unit of XLIFF 1.2.
fn one(unit: &Node, preserve: bool) -> Result<Entry, Fault> {
    let mut entry = keyed(unit, "resname")?;
    let preserve = unit.preserves(preserve);
    for note in unit.named("note") {
        let text = released(&plain(note));
        match length(&text) {
            Some(limit) => entry.limit = Some(limit),
            None => entry.notes.push(text),
        }
    }
    if unit.attribute("size-unit") == Some("char") {
        entry.limit = unit.attribute("maxwidth").and_then(|width| width.parse().ok()).or(entry.limit);
    }
    let source = unit.named("source").next().ok_or_else(|| without(unit, "<source>"))?;
    let kept = source.preserves(preserve);
    entry.source = trimmed(&plain(source), kept).to_owned();
    if let Some(target) = unit.named("target").next() {
        // Weblate writes `needs-translation` for what others call `needs-review-translation`.
        let doubtful = target.attribute("state").is_some_and(|state| state == "new" || state.starts_with("needs-"));
        let outdated = doubtful && unit.attribute("approved") != Some("yes");
        settle(&mut entry, trimmed(&plain(target), target.preserves(kept)), outdated);
    }
    Ok(entry)
}

/// An entry with its key alone: what the unit is called, or else its id.
fn keyed(unit: &Node, name: &str) -> Result<Entry, Fault> {
    let key = unit.attribute(name).or_else(|| unit.attribute("id")).ok_or_else(|| without(unit, &format!("{name} and id")))?;
    Ok(Entry {
        key: released(key),
        notes: Vec::new(),
        source: String::new(),
        target: None,
        state: State::Missing,
        translator: None,
        limit: None,
    })
}

fn without(node: &Node, what: &str) -> Fault {
    (node.line, format!("<{}> without {what}; restore it from the file that Remora wrote", node.name))
}

fn settle(entry: &mut Entry, target: &str, outdated: bool) {
    if !target.is_empty() {
        entry.target = Some(target.to_owned());
        entry.state = if outdated { State::Outdated } else { State::Current };
    }
}

/// A text without what only lays the file out, where white space does not count: a line break at an end, and blanks around.
fn trimmed(text: &str, kept: bool) -> &str {
    if kept {
        return text;
    }
    let blank = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
    let inner = text.trim_start_matches(blank);
    let text = if text[..text.len() - inner.len()].contains('\n') { inner } else { text };
    let inner = text.trim_end_matches(blank);
    if text[inner.len()..].contains('\n') { inner } else { text }
}

/// What inline elements of XLIFF 2 stand for, by the id of their `<data>`.
type Codes<'u> = HashMap<&'u str, String>;

/// The text in an element, whatever elements are around it.
fn plain(node: &Node) -> String {
    let mut out = String::new();
    // Without codes nothing is added to what the file holds.
    let _ = words(node, &Codes::new(), &mut 0, &mut out);
    out
}

/// Adds the text in an element, with inline elements as the codes they stand for.
fn words(node: &Node, data: &Codes, room: &mut usize, out: &mut String) -> Result<(), Fault> {
    for child in &node.children {
        let node = match child {
            Child::Text(text) => {
                out.push_str(text);
                continue;
            }
            Child::Node(node) => node,
        };
        if node.name == "cp" {
            out.extend(node.attribute("hex").and_then(character));
            continue;
        }
        code(node, "dataRef", data, room, out)?;
        code(node, "dataRefStart", data, room, out)?;
        words(node, data, room, out)?;
        code(node, "dataRefEnd", data, room, out)?;
    }
    Ok(())
}

fn code(node: &Node, attribute: &str, data: &Codes, room: &mut usize, out: &mut String) -> Result<(), Fault> {
    if let Some(code) = node.attribute(attribute).and_then(|id| data.get(id)) {
        let fault = || (node.line, "the codes of inline elements give over 64 MiB; write them out, or split the file".to_owned());
        *room = room.checked_sub(code.len()).ok_or_else(fault)?;
        out.push_str(code);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::exchange::samples::{entries, entry, tag};
    use super::*;

    fn exchange(entries: Vec<Entry>) -> Exchange {
        let files = vec![File { name: "addon/a&b".to_owned(), entries }];
        Exchange { source: tag("en-US"), target: tag("de"), files }
    }

    #[track_caller]
    fn comes_back(exchange: &Exchange) -> String {
        let text = write(exchange).unwrap();
        assert_eq!(&read("de.xlf", &text).unwrap(), exchange, "{text}");
        text
    }

    #[test]
    fn a_file_keeps_to_the_specification() {
        let mut title = entry("nav \"home\"", "Go <b>{ $where }</b>\u{1}!", Some("Los"));
        title.notes = vec!["Shown & read".to_owned()];
        title.state = State::Outdated;
        title.translator = Some("Anna".to_owned());
        title.limit = Some(40);
        let text = comes_back(&exchange(vec![title, entry("k", "A", Some("B")), entry("l", "C", None)]));
        let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-US" trgLang="de">
  <file id="f1" original="addon/a&amp;b">
    <unit id="u1" name="nav &quot;home&quot;">
      <notes>
        <note category="description">Shown &amp; read</note>
        <note category="limit">Length: at most 40 characters</note>
        <note category="translator">Anna</note>
      </notes>
      <segment state="initial" subState="remora:outdated">
        <source xml:space="preserve">Go &lt;b&gt;{ $where }&lt;/b&gt;<cp hex="0001"/>!</source>
        <target xml:space="preserve">Los</target>
      </segment>
    </unit>
    <unit id="u2" name="k">
      <segment state="translated">
        <source xml:space="preserve">A</source>
        <target xml:space="preserve">B</target>
      </segment>
    </unit>
    <unit id="u3" name="l">
      <segment state="initial">
        <source xml:space="preserve">C</source>
      </segment>
    </unit>
  </file>
</xliff>
"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn nasty_texts_come_back() {
        let long = "a word, and <another> &amp; \"one\"\n".repeat(10_000);
        let texts = [
            "\"quoted\" and 'single' and C:\\new\\u{41}\\u{",
            "\n\nlines at both ends\n\n",
            "\ttab\tand \r\n CRLF \r",
            "<b>bold</b> &amp; &lt; ]]>",
            "{ $count ->\n    [one] One add-on\n   *[other] { $count } add-ons\n}",
            "إضافات \u{200f}(ملحقات)",
            "\u{1}\u{0}\u{1}a\u{7}\u{b}\u{85}\u{2028}\u{fffe}\u{ffff}",
            "🎉👩‍👩‍👧 ",
            " ",
            "<!-- --><![CDATA[x]]>",
            long.as_str(),
        ];
        let entries = texts.iter().enumerate().map(|(n, text)| {
            let mut entry = entry(&format!("{n}{text}"), text, Some(text));
            entry.notes = vec![(*text).to_owned(), String::new(), "Length: at most 5 characters".to_owned()];
            entry.translator = Some((*text).to_owned());
            entry.limit = Some(u32::try_from(n).unwrap());
            entry
        });
        comes_back(&exchange(entries.collect()));
        comes_back(&exchange(vec![entry("", "", None)]));
    }

    #[test]
    fn states_come_back_and_equal_sources_stay_apart() {
        let mut outdated = entry("version/1.2/notes", "Open", Some("Alt"));
        outdated.state = State::Outdated;
        outdated.limit = Some(0);
        comes_back(&exchange(vec![
            entry("a", "Open", Some("Öffnen")),
            entry("b", "Open", Some("Offen")),
            outdated,
            entry("c", "Open", None),
        ]));
        let error = write(&exchange(vec![entry("a", "A", None), entry("a", "B", None)])).unwrap_err();
        assert_eq!(error.to_string(), "addon/a&b: two texts have the key \"a\"; give each its own");
    }

    #[test]
    fn xliff_2_of_other_tools_is_read() {
        let text = r#"<?xml version="1.0"?>
<!-- a tool's -->
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.2" xmlns:m="urn:oasis:names:tc:xliff:metadata:2.0" version="2.2"
  srcLang="en_US" trgLang="de-AT">
 <x:file id="only">
  <x:skeleton>x<x:unit id="no"/></x:skeleton>
  <m:metadata><m:meta type="a"><x:unit id="no"/></m:meta></m:metadata>
  <x:group id="g"><x:unit id="joined" name="k">
   <m:metadata><m:metaGroup/></m:metadata>
   <x:notes><x:note>One <![CDATA[<note>]]></x:note><x:note category="translator">Anna</x:note></x:notes>
   <x:originalData><x:data id="d1">&lt;b></x:data><x:data id="d2">&lt;/b&#62;</x:data></x:originalData>
   <x:segment state="translated"><x:source>
     A <x:pc id="1" dataRefStart="d1" dataRefEnd="d2">bold</x:pc> <x:mrk id="m" type="term">word</x:mrk>.</x:source>
    <x:target order="3">B<x:ph id="2"/><x:sc id="3" dataRef="d1"/>!<x:cp hex="0007"/><m:x>no</m:x></x:target></x:segment>
   <x:ignorable><x:source> </x:source></x:ignorable>
   <x:segment state="final" subState="remora:outdated"><x:source>Two.
   </x:source><x:target order="1">Zwei<!-- c -->.</x:target></x:segment>
  </x:unit></x:group>
  <x:unit id="half"><x:segment><x:source>A</x:source><x:target>B</x:target></x:segment>
   <x:segment><x:source>C</x:source></x:segment></x:unit>
  <x:unit id="first"><x:segment state="initial"><x:source>A</x:source><x:target>B</x:target></x:segment></x:unit>
  <x:unit id="plain"><x:segment><x:source> A</x:source><x:target> B</x:target></x:segment></x:unit>
  <x:unit id="kept" xml:space="preserve"><x:segment><x:source>
A</x:source><x:target>
B</x:target></x:segment></x:unit>
  <x:unit id="empty"><x:segment><x:source>A</x:source><x:target/></x:segment></x:unit>
 </x:file>
</x:xliff>"#;
        let mut joined = entry("k", "A <b>bold</b> word. Two.", Some("Zwei. B<b>!\u{7}"));
        joined.notes = vec!["One <note>".to_owned()];
        joined.translator = Some("Anna".to_owned());
        let first = entry("first", "A", Some("B"));
        let entries = vec![
            joined,
            entry("half", "AC", None),
            first,
            entry("plain", " A", Some(" B")),
            entry("kept", "\nA", Some("\nB")),
            entry("empty", "A", None),
        ];
        let expected =
            Exchange { source: tag("en-US"), target: tag("de-AT"), files: vec![File { name: "only".to_owned(), entries }] };
        assert_eq!(read("x.xlf", text).unwrap(), expected);
        assert_eq!(read("x.xlf", &format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap(), expected);
    }

    #[test]
    fn xliff_1_2_is_read() {
        let text = r#"<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/committees/xliff/documents/xliff.dtd">
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="urn:tool">
 <file original="addon/krita" source-language="en" target-language="pt_BR" datatype="plaintext">
  <header><note>Not a text's</note><t:x><trans-unit id="no"/></t:x></header>
  <body><group id="g">
   <trans-unit id="1" resname="summary" maxwidth="30" size-unit="char">
    <source>A <g id="1">bold</g><x id="2"/> <ph id="3">{ $n }</ph><bpt id="4">&lt;i></bpt>i<ept id="4">&lt;/i></ept></source>
    <seg-source>no</seg-source>
    <target state="translated">Um &amp; <mrk mtype="seg">dois</mrk> &#x1F389;</target>
    <note>Where</note><note>Length: at most 12 characters</note>
    <alt-trans><target>no</target></alt-trans>
   </trans-unit>
   <trans-unit id="review"><source>A</source><target state="needs-review-translation">B</target></trans-unit>
   <trans-unit id="adapt"><source>A</source><target state="needs-adaptation">B</target></trans-unit>
   <trans-unit id="weblate"><source>A</source><target state="needs-translation">B</target></trans-unit>
   <trans-unit id="approved" approved="yes"><source>A</source><target state="needs-l10n">B</target></trans-unit>
   <trans-unit id="bare"><source>A</source><target>B</target></trans-unit>
   <trans-unit id="none"><source>A</source></trans-unit>
   <trans-unit id="empty"><source>A</source><target state="final"></target></trans-unit>
   <trans-unit id="kept" xml:space="preserve"><source>A
</source><target>B
</target></trans-unit>
  </group></body>
 </file>
 <file original="b" source-language="en" target-language="pt-BR"><body/></file>
</xliff>
"#;
        let mut summary = entry("summary", "A bold { $n }<i>i</i>", Some("Um & dois 🎉"));
        summary.notes = vec!["Where".to_owned()];
        summary.limit = Some(30);
        let outdated = |key| Entry { state: State::Outdated, ..entry(key, "A", Some("B")) };
        let entries = vec![
            summary,
            outdated("review"),
            outdated("adapt"),
            outdated("weblate"),
            entry("approved", "A", Some("B")),
            entry("bare", "A", Some("B")),
            entry("none", "A", None),
            entry("empty", "A", None),
            entry("kept", "A\n", Some("B\n")),
        ];
        let files = vec![File { name: "addon/krita".to_owned(), entries }, File { name: "b".to_owned(), entries: Vec::new() }];
        assert_eq!(read("x.xlf", text).unwrap(), Exchange { source: tag("en"), target: tag("pt-BR"), files });
    }

    #[test]
    fn broken_files_say_where() {
        let two = |inside: &str| format!("<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"de\">\n{inside}</xliff>");
        let unit = |inside: &str| two(&format!("<file original=\"f\">\n<unit id=\"u\">{inside}</unit></file>"));
        let one = |inside: &str| format!("<xliff version=\"1.2\">\n{inside}</xliff>");
        let good = "<segment><source>A</source></segment>";
        let codes = format!(
            "<originalData><data id=\"d\">{}</data></originalData><segment><source>{}</source></segment>",
            "x".repeat(1 << 20),
            "<ph id=\"p\" dataRef=\"d\"/>".repeat(65)
        );
        for (text, says) in [
            (String::new(), "x.xlf:1: the root element is not <xliff>"),
            ("msgid \"\"".to_owned(), "x.xlf:1: text outside of the root element"),
            ("\n<html></html>".to_owned(), "x.xlf:2: the root element is not <xliff>"),
            ("<xliff version=\"3.0\"/>".to_owned(), "x.xlf:1: the version is none of"),
            ("<xliff version=\"2.0\" srcLang=\"en\"/>".to_owned(), "x.xlf:1: <xliff> without trgLang"),
            (two("").replace("\"de\"", "\"?\""), "x.xlf:1: trgLang: language tag"),
            (two("") + "\n<xliff/>", "x.xlf:3: an element after </xliff>"),
            ("<!DOCTYPE xliff [\n<!ENTITY a \"b\">]>\n".to_owned() + &two(""), "x.xlf:1: a document type with declarations"),
            (two("<file/>"), "x.xlf:2: a <file> without original"),
            (two("<file id=\"f\">"), "x.xlf:2: not well-formed XML"),
            (two("").replace("</xliff>", ""), "x.xlf:2: the file ends inside of an element"),
            (two("").replace("</xliff>", "<file"), "x.xlf:2: not well-formed XML"),
            (two("&foo;"), "x.xlf:2: the entity &foo; is not XML's"),
            (two("<file id=\"a\" id=\"b\"/>"), "x.xlf:2: a broken attribute"),
            (two("<file id=\"&foo;\"/>"), "x.xlf:2: a broken value"),
            (two(&"<group>".repeat(100)), "x.xlf:2: over 100 elements deep"),
            (
                two(&format!("<file {}/>", (0..65).map(|n| format!("a{n}=\"\" ")).collect::<String>())),
                "x.xlf:2: over 64 attributes",
            ),
            (unit(""), "x.xlf:3: <unit> without <segment>"),
            (unit("\n<segment/>"), "x.xlf:4: <segment> without <source>"),
            (unit(good).replace(" id=\"u\"", ""), "x.xlf:3: <unit> without name and id"),
            (unit(&format!("{good}</unit>\n<unit id=\"u\">{good}")), "x.xlf:4: a second text with the key \"u\" in \"f\""),
            (unit(&"<x/>".repeat(NODES + 1)), "x.xlf:3: over 100,000 elements in one unit"),
            (unit(&codes), "x.xlf:3: the codes of inline elements give over 64 MiB"),
            (one(""), "x.xlf:2: no <file>"),
            (one("<file original=\"f\" source-language=\"en\"/>"), "x.xlf:2: <file> without target-language"),
            (
                one("<file original=\"f\" source-language=\"en\" target-language=\"de\"/>\n\
                     <file original=\"g\" source-language=\"en\" target-language=\"fr\"/>"),
                "x.xlf:3: a <file> of other languages",
            ),
        ] {
            let error = read("x.xlf", &text).unwrap_err().to_string();
            assert!(error.starts_with(says) && error.contains("; "), "{text:.200}: {error}");
        }
        let error = read("x.xlf", &" ".repeat(SIZE + 1)).unwrap_err().to_string();
        assert_eq!(error, "x.xlf:1: the file is over 64 MiB; split it at its <file> elements");
    }

    proptest! {
        #[test]
        fn random_exchanges_come_back(
            files in proptest::collection::vec(("(?s:.){0,20}", entries("(?s:.){0,30}")), 0..3),
        ) {
            let files = files.into_iter().map(|(name, entries)| File { name, entries });
            let exchange = Exchange { source: tag("en"), target: tag("ar"), files: files.collect() };
            prop_assert_eq!(read("x.xlf", &write(&exchange).unwrap()).unwrap(), exchange);
        }

        #[test]
        fn any_text_is_read_or_refused(
            inside in "(<unit id='u'>|<segment>|<source>|<target>|</target>|</source>|</segment>|</unit>|<x/>|&#1;|\\PC){0,40}",
        ) {
            let start = "<xliff version='2.0' srcLang='en' trgLang='de'><file id='f'>";
            let _ = read("x.xlf", &format!("{start}{inside}</file></xliff>"));
        }
    }
}
