//! The interface's messages as their translators see them: source beside translation, with the comment and the limit.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource};
use fluent_syntax::parser;

use crate::config::Config;
use crate::l10n::{Chain, MessageFile, Sources, Tag};

/// What a locale's translators accepted as the source of each message: its hash, by id. A file `accepted.toml` beside the messages.
pub type Accepted = BTreeMap<String, String>;

/// All message files, and the language that they are translated from.
pub struct Interface {
    pub sources: Sources,
    pub source: Tag,
    accepted: BTreeMap<Tag, Accepted>,
}

/// One message or attribute in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'s> {
    /// `nav-home`, or `nav-home.title` for an attribute.
    pub id: String,
    pub file: &'s MessageFile,
    /// Where its pattern begins, in bytes, and where it ends.
    pub span: (usize, usize),
    /// The pattern as it is written, without the indentation that Fluent takes away.
    pub pattern: String,
    pub comment: String,
}

/// How a message stands in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Own,
    Fallback,
    /// The source is another one than that which was translated.
    Outdated,
}

impl Interface {
    /// Reads the built-in files, with those of the operator's folder before them.
    pub fn load(config: &Config) -> Result<Interface> {
        let (folder, site_default) = (config.locales_dir.as_deref(), config.default_locale()?);
        let sources = crate::l10n::sources(folder)?;
        let order = Chain::new(site_default, site_default).order(sources.keys().copied());
        let Some(source) = order.first().copied() else { bail!("there are no messages in {site_default}") };
        let mut accepted = BTreeMap::new();
        for (place, tag, text) in crate::l10n::accepted(folder)? {
            let ids: Accepted = toml::from_str(&text).with_context(|| format!("{place}: cannot be read"))?;
            accepted.insert(tag, ids);
        }
        Ok(Interface { sources, source, accepted })
    }

    /// The messages of a locale in the order of its files.
    pub fn messages(&self, tag: Tag) -> Vec<Found<'_>> {
        self.sources.get(&tag).into_iter().flatten().flat_map(messages).collect()
    }

    /// The same by id. Of two with one id the first counts, as it does on pages.
    pub fn by_id(&self, tag: Tag) -> BTreeMap<String, Found<'_>> {
        let mut found = BTreeMap::new();
        for message in self.messages(tag) {
            found.entry(message.id.clone()).or_insert(message);
        }
        found
    }

    /// One message. Whoever wants many asks for all of them [by id](Interface::by_id): each call reads all files of the locale.
    pub fn message(&self, tag: Tag, id: &str) -> Option<Found<'_>> {
        self.messages(tag).into_iter().find(|found| found.id == id)
    }

    /// The source's hash that a locale's translators accepted, where that is known.
    pub fn accepted(&self, tag: Tag, id: &str) -> Option<&str> {
        self.accepted.get(&tag)?.get(id).map(String::as_str)
    }

    /// Whether a locale's translation belongs to another source than this one.
    pub fn is_outdated(&self, tag: Tag, source: &Found<'_>) -> bool {
        tag != self.source && self.accepted(tag, &source.id).is_some_and(|known| known != hash(&source.pattern))
    }

    /// All that a locale's translators accepted.
    pub fn all_accepted(&self, tag: Tag) -> Accepted {
        self.accepted.get(&tag).cloned().unwrap_or_default()
    }

    /// One of a locale's files, by its name.
    pub fn file(&self, tag: Tag, name: &str) -> Option<&MessageFile> {
        self.sources.get(&tag)?.iter().find(|file| file.name == name)
    }

    /// How each of the source's messages stands in a locale, in the source's order.
    pub fn states(&self, tag: Tag) -> Vec<(Found<'_>, Option<Found<'_>>, State)> {
        let mut own = self.by_id(tag);
        let sources = self.messages(self.source).into_iter().map(|source| {
            let found = own.remove(&source.id);
            let state = match &found {
                None => State::Fallback,
                Some(_) if self.is_outdated(tag, &source) => State::Outdated,
                Some(_) => State::Own,
            };
            (source, found, state)
        });
        sources.collect()
    }

    /// The same with one file in place of all of a locale's.
    #[must_use]
    pub fn with_only(&self, tag: Tag, file: MessageFile) -> Interface {
        let source = (self.source, self.sources.get(&self.source).cloned().unwrap_or_default());
        Interface { sources: Sources::from([source, (tag, vec![file])]), source: self.source, accepted: BTreeMap::new() }
    }
}

/// Tells two sources of a message apart, in 8 digits.
#[must_use]
pub fn hash(pattern: &str) -> String {
    format!("{:08x}", xxhash_rust::xxh3::xxh3_64(pattern.as_bytes()) as u32)
}

/// The most columns that a message may take, by its comment: `Length: short`, `Length: at most 150 characters`.
///
/// The words allow what the longest of 32 languages needs, with some room.
#[must_use]
pub fn limit(comment: &str) -> Option<u32> {
    let rest = comment.split("Length: ").nth(1)?;
    let rest = rest.split(['.', ';']).next().unwrap_or_default().trim();
    match rest {
        "one word" => Some(30),
        "one or two words" => Some(36),
        "short" => Some(56),
        other => other.strip_prefix("at most ")?.split(' ').next()?.parse().ok(),
    }
}

/// A file's messages and attributes.
pub fn messages(file: &MessageFile) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    // What is said of a group is said of each of its messages.
    let mut group = String::new();
    for entry in &parse(&file.text).body {
        if let Entry::GroupComment(comment) = entry {
            group = comment.content.join("\n").trim().to_owned();
        }
        let Entry::Message(message) = entry else { continue };
        let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
        each_pattern(message, &mut |id, name, _| {
            if let Some(span) = span(&file.text, name) {
                let pattern = dedent(&file.text[span.0..span.1]);
                let attribute = id.split_once('.').map(|(_, attribute)| attribute);
                let own = comment_on(&comment, attribute);
                let comment = [own, &group].into_iter().filter(|comment| !comment.is_empty()).collect::<Vec<_>>().join("\n");
                found.push(Found { id, file, span, pattern, comment });
            }
        });
    }
    found
}

/// The part of a message's comment that is about its text, or about an attribute: `Heading. Length: short. .note: under it.`
fn comment_on<'c>(comment: &'c str, attribute: Option<&str>) -> &'c str {
    let names = comment.match_indices('.').filter_map(|(at, _)| {
        let begins = at == 0 || comment[..at].ends_with([' ', '\n']);
        let (name, _) = comment[at + 1..].split_once(": ")?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (begins && is_name).then_some((at, name))
    });
    let names: Vec<(usize, &str)> = names.collect();
    let end = |after: usize| names.iter().find(|(at, _)| *at >= after).map_or(comment.len(), |(at, _)| *at);
    let part = match attribute {
        None => &comment[..end(0)],
        // One that is not told apart shares what is said of all.
        Some(attribute) => match names.iter().find(|(_, name)| *name == attribute) {
            Some((at, name)) => &comment[at + name.len() + 3..end(at + 1)],
            None if names.is_empty() => comment,
            None => "",
        },
    };
    part.trim()
}

/// Parses a file; what cannot be understood is left out, others report it.
pub fn parse(text: &str) -> Resource<&str> {
    match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// Calls `each` with a message's value and attributes: the id, the name that stands before the `=`, the pattern.
pub fn each_pattern<'a>(message: &'a Message<&'a str>, each: &mut dyn FnMut(String, &'a str, &'a Pattern<&'a str>)) {
    if let Some(value) = &message.value {
        each(message.id.name.to_owned(), message.id.name, value);
    }
    for Attribute { id, value } in &message.attributes {
        each(format!("{}.{}", message.id.name, id.name), id.name, value);
    }
}

/// Where a slice of a text begins in it.
pub fn place(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// From where to where a pattern stands in its file: from behind the `=` that follows its name to its last character.
fn span(text: &str, name: &str) -> Option<(usize, usize)> {
    let after = place(text, name) + name.len();
    let from = after + text.get(after..)?.find('=')? + 1;
    // It goes on as long as lines are indented and are no attribute, or stand within braces.
    let mut to = from;
    let mut depth = 0usize;
    for (number, line) in text[from..].split_inclusive('\n').enumerate() {
        let plain = line.trim();
        let indented = line.starts_with(' ') && !plain.starts_with('.');
        if !(number == 0 || plain.is_empty() || depth > 0 || indented || line.starts_with('}')) {
            break;
        }
        depth = (depth + line.matches('{').count()).saturating_sub(line.matches('}').count());
        to += line.len();
    }
    Some((from, from + text[from..to].trim_end().len()))
}

/// A pattern as people write it by itself: what its lines are all indented by is taken away.
fn dedent(pattern: &str) -> String {
    let block = pattern.trim_start_matches(' ').starts_with('\n');
    let (first, rest) = match block {
        true => ("", pattern.trim_start_matches(' ').trim_start_matches('\n')),
        false => pattern.split_once('\n').unwrap_or((pattern, "")),
    };
    let lines = || rest.lines().filter(|line| !line.trim().is_empty());
    let common = lines().map(|line| line.len() - line.trim_start().len()).min().unwrap_or_default();
    let lines = rest.lines().map(|line| line.get(common..).unwrap_or_default().trim_end());
    let first = (!block).then_some(first.trim());
    first.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// Puts another pattern in place of a message's, and changes nothing else: comments, order and spaces stay as they are.
#[must_use]
pub fn replaced(found: &Found<'_>, pattern: &str) -> String {
    let text = &found.file.text;
    let (from, to) = found.span;
    let block = text[from..to].trim_start_matches(' ').starts_with('\n');
    format!("{}{}{}", &text[..from], indented(pattern, block), &text[to..])
}

/// A pattern as it stands behind the `=`: in the same line, or below it where it has several lines or the file has it so.
fn indented(pattern: &str, block: bool) -> String {
    let pattern = pattern.trim_matches('\n').trim_end();
    if !block && !pattern.contains('\n') {
        return format!(" {pattern}");
    }
    pattern
        .lines()
        .map(|line| if line.trim().is_empty() { "\n".to_owned() } else { format!("\n    {}", line.trim_end()) })
        .collect()
}

/// A new message at the end of a file, with a line before it where the file ends without one.
#[must_use]
pub fn appended(text: &str, id: &str, pattern: &str) -> String {
    let mut out = text.to_owned();
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out += &format!("{id} ={}\n", indented(pattern, false));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> MessageFile {
        MessageFile { name: "a.ftl".into(), place: "a.ftl".into(), text: text.into() }
    }

    const TEXT: &str = "# Comment\none = One  \n\nlong =\n    First line\n    second { $a }\n\nmany = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n    .title = { NUMBER($n, minimumFractionDigits: 1) } = n\nlast = { $x }";

    #[test]
    fn patterns_are_found_where_they_stand() {
        let file = file(TEXT);
        let found = messages(&file);
        let shown: Vec<_> = found.iter().map(|found| (found.id.as_str(), found.pattern.as_str())).collect();
        assert_eq!(
            shown,
            [
                ("one", "One"),
                ("long", "First line\nsecond { $a }"),
                ("many", "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}"),
                ("many.title", "{ NUMBER($n, minimumFractionDigits: 1) } = n"),
                ("last", "{ $x }"),
            ]
        );
        assert_eq!(found[0].comment, "Comment");
    }

    #[test]
    fn every_message_is_explained_to_translators() {
        let interface = Interface::load(&Config::default()).unwrap();
        for file in &interface.sources[&interface.source] {
            for entry in &parse(&file.text).body {
                let Entry::Message(message) = entry else { continue };
                // By a comment of its own: other tools show that alone.
                let comment = message.comment.as_ref().map(|comment| comment.content.join(" "));
                let comment = comment.unwrap_or_else(|| panic!("{}: {} has no comment", file.place, message.id.name));
                for Attribute { id, .. } in &message.attributes {
                    assert!(
                        comment.contains(&format!(".{}: ", id.name)),
                        "{}: {} does not tell .{}",
                        file.place,
                        message.id.name,
                        id.name
                    );
                }
            }
        }
    }

    #[test]
    fn comments_are_those_of_the_text_the_attribute_and_the_group() {
        let file = file(
            "# Head. Length: short. .note: below, e.g. here. .x: no\na = A\n    .note = B\n    .y = C\n\n## Group\n\nb = D\n\n# Own\nc = E\n    .z = F",
        );
        let found = messages(&file);
        let shown: Vec<_> = found.iter().map(|found| (found.id.as_str(), found.comment.as_str())).collect();
        let expected = [
            ("a", "Head. Length: short."),
            ("a.note", "below, e.g. here."),
            ("a.y", ""),
            ("b", "Group"),
            ("c", "Own\nGroup"),
            ("c.z", "Own\nGroup"),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn one_pattern_is_replaced_and_nothing_else() {
        let file = file(TEXT);
        for found in messages(&file) {
            let text = replaced(&found, "New\ntext { $b }");
            let again = MessageFile { text: text.clone(), ..file.clone() };
            let now = messages(&again);
            let of = |id: &str| now.iter().find(|found| found.id == id).map(|found| found.pattern.clone());
            assert_eq!(of(&found.id).as_deref(), Some("New\ntext { $b }"), "{text}");
            for other in messages(&file).iter().filter(|other| other.id != found.id) {
                assert_eq!(of(&other.id).as_ref(), Some(&other.pattern), "{text}");
            }
        }
        let all = crate::l10n::sources(None).unwrap();
        for file in all.values().flatten() {
            for found in messages(file) {
                assert_eq!(parse(&replaced(&found, &found.pattern)), parse(&file.text), "{}: {}", file.place, found.id);
            }
        }
    }
}
