//! An exchange as one Fluent file: messages as they are, other texts as messages of the same shape.
//!
//! Fluent has no place for a source beside its translation, so that comments hold it. A text that is not translated yet is an
//! empty string, which translators' tools show as a message to be filled in.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry as Part, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::exchange::{Entry, Exchange, File, State};
use super::interface;
use crate::l10n::Tag;

const HEAD: &str = "### Translations for Remora. Source language: ";

/// What stands before each kind of line in an entry's comment.
const NOTE: &str = "Note: ";
const KEY: &str = "Key: ";
const SOURCE: &str = "Source: ";
const MORE: &str = "      | ";
const STATE: &str = "State: outdated";
const TRANSLATOR: &str = "Translator: ";
const LIMIT: &str = "Limit: ";

pub fn write(exchange: &Exchange) -> Result<String> {
    let mut out = format!("{HEAD}{}. Language: {}.\n", exchange.source, exchange.target);
    for File { name, entries } in &exchange.files {
        let _ = write!(out, "\n## {name}\n\n");
        for (number, entry) in entries.iter().enumerate() {
            comment(&mut out, KEY, &entry.key);
            entry.notes.iter().for_each(|note| comment(&mut out, NOTE, note));
            entry.limit.iter().for_each(|limit| comment(&mut out, LIMIT, &limit.to_string()));
            entry.translator.iter().for_each(|translator| comment(&mut out, TRANSLATOR, translator));
            if entry.state == State::Outdated {
                let _ = writeln!(out, "# {STATE}");
            }
            comment(&mut out, SOURCE, &entry.source);
            let id = id(name, &entry.key, number);
            match &entry.target {
                Some(target) if is_message(name) => out = interface::appended(&out, &id, target),
                Some(target) => _ = writeln!(out, "{id} ={}", literal(target)),
                None => _ = writeln!(out, "{id} = {{ \"\" }}"),
            }
            out.push('\n');
        }
    }
    Ok(out)
}

pub fn read(name: &str, text: &str) -> Result<Exchange> {
    let head = text.lines().find_map(|line| line.strip_prefix(HEAD));
    let tags = head.and_then(|head| head.strip_suffix('.')?.split_once(". Language: "));
    let Some((source, target)) = tags.and_then(|(source, target)| Some((Tag::parse(source).ok()?, Tag::parse(target).ok()?)))
    else {
        bail!("{name}:1: is not an exchange file; it begins with `{HEAD}LOCALE. Language: LOCALE.`");
    };
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let at = errors.first().map_or(0, |error| error.pos.start).min(text.len());
            let line = text[..text.floor_char_boundary(at)].matches('\n').count() + 1;
            let what = errors.first().map(|error| error.kind.to_string()).unwrap_or_default();
            bail!("{name}:{line}: {what}; correct it, or export anew");
        }
    };
    let mut files: Vec<File> = Vec::new();
    for part in &resource.body {
        match part {
            Part::GroupComment(group) => files.push(File { name: group.content.join("\n"), entries: Vec::new() }),
            Part::Message(message) => {
                let line = text[..interface::place(text, message.id.name)].matches('\n').count() + 1;
                let Some(file) = files.last_mut() else { bail!("{name}:{line}: belongs to no file: `## FILE` stands before it") };
                let lines = message.comment.as_ref().map(|comment| comment.content.as_slice()).unwrap_or_default();
                let Some(mut entry) = described(lines) else {
                    bail!("{name}:{line}: `{}` has no `# {KEY}...` before it; keep the comments", message.id.name);
                };
                let target = match (&message.value, is_message(&file.name)) {
                    (Some(value), true) => {
                        let file = crate::l10n::MessageFile { name: name.into(), place: name.into(), text: text.into() };
                        let found = interface::messages(&file).into_iter().find(|found| found.id == message.id.name);
                        found.map(|found| found.pattern).filter(|_| !is_empty(value))
                    }
                    (Some(value), false) => {
                        let Some(plain) = plain(value) else {
                            bail!(
                                "{name}:{line}: `{}` holds a variable; a brace in a text is written {{ \"{{\" }}",
                                message.id.name
                            );
                        };
                        Some(plain).filter(|_| !is_empty(value))
                    }
                    (None, _) => None,
                };
                entry.state = match (&target, entry.state) {
                    (None, _) => State::Missing,
                    (Some(_), State::Outdated) => State::Outdated,
                    (Some(_), _) => State::Current,
                };
                entry.target = target;
                file.entries.push(entry);
            }
            _ => {}
        }
    }
    files.retain(|file| !file.entries.is_empty());
    Ok(Exchange { source, target, files })
}

fn is_message(file: &str) -> bool {
    file.starts_with("interface/")
}

/// A message's own id; of another text one that is made of its file, its key and its number, and read by nobody.
fn id(file: &str, key: &str, number: usize) -> String {
    if is_message(file) && !key.contains('.') {
        return key.to_owned();
    }
    let plain = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).take(40).collect()
    };
    format!("t-{}-{}-{number}", plain(file.rsplit('/').next().unwrap_or(file)), plain(key))
}

/// A value of several lines is written as several, which belong together.
fn comment(out: &mut String, what: &str, value: &str) {
    for (number, line) in value.split('\n').enumerate() {
        let head = if number == 0 { what } else { MORE };
        let _ = writeln!(out, "# {head}{}", line.replace('\\', "\\\\").replace('\r', "\\r"));
    }
}

/// Reads a comment back.
fn described(lines: &[&str]) -> Option<Entry> {
    let mut values: Vec<(&str, String)> = Vec::new();
    for line in lines {
        let known =
            [KEY, NOTE, LIMIT, TRANSLATOR, STATE, SOURCE].into_iter().find_map(|what| Some((what, line.strip_prefix(what)?)));
        // An empty value loses the space at its end in some editors.
        let known = known.or_else(|| [NOTE, SOURCE].into_iter().find(|what| what.trim_end() == *line).map(|what| (what, "")));
        match (known, line.strip_prefix(MORE).or((*line == MORE.trim_end()).then_some(""))) {
            (_, Some(more)) => {
                if let Some((_, value)) = values.last_mut() {
                    value.push('\n');
                    *value += &unescaped(more);
                }
            }
            (Some((what, value)), None) => values.push((what, unescaped(value))),
            (None, None) => {}
        }
    }
    let one = |wanted: &str| values.iter().find(|(what, _)| *what == wanted).map(|(_, value)| value.clone());
    Some(Entry {
        key: one(KEY)?,
        notes: values.iter().filter(|(what, _)| *what == NOTE).map(|(_, value)| value.clone()).collect(),
        source: one(SOURCE)?,
        target: None,
        state: if one(STATE).is_some() { State::Outdated } else { State::Missing },
        translator: one(TRANSLATOR),
        limit: one(LIMIT).and_then(|limit| limit.parse().ok()),
    })
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('r') => out.push('\r'),
                Some(other) => out.push(other),
                None => {}
            },
            (c, false) => out.push(c),
        }
    }
    out
}

/// A text as a pattern of string literals, one a line: Fluent takes nothing away from those.
fn literal(text: &str) -> String {
    let mut out = String::from("\n    { \"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out += "\\u000A\" }{ \"",
            c if c.is_control() => _ = write!(out, "\\U{:06X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out + "\" }"
}

fn is_empty(pattern: &Pattern<&str>) -> bool {
    matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value: "" }) }]
    )
}

/// A pattern without variables as the text that it stands for; translators' tools may write plain text where literals were.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out += value,
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                out += &fluent_syntax::unicode::unescape_unicode_to_string(value);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let tag = |text| Tag::parse(text).unwrap();
        let entry = |key: &str, target: Option<&str>, state| Entry {
            key: key.into(),
            notes: vec!["Shown in the header.\nSecond line".into(), String::new()],
            source: "Line \"one\"\n\n  two { $a } \\ three\r\n".into(),
            target: target.map(str::to_owned),
            state,
            translator: Some("Ana".into()),
            limit: Some(20),
        };
        let exchange = Exchange {
            source: tag("en-US"),
            target: tag("ar"),
            files: vec![
                File {
                    name: "interface/site.ftl".into(),
                    entries: vec![
                        entry("nav-home", Some("{ $n ->\n    [one] x\n   *[other] { $n } y\n}"), State::Current),
                        entry("nav-about", None, State::Missing),
                    ],
                },
                File {
                    name: "addon/a".into(),
                    entries: vec![
                        entry("description", Some(" { braces } \"q\" \\\n\n* list\n.dot\tعربي\u{1}\n"), State::Outdated),
                        entry("review/9/body", None, State::Missing),
                    ],
                },
            ],
        };
        let text = write(&exchange).unwrap();
        let again = read("x.ftl", &text).unwrap();
        assert_eq!(again, exchange, "{text}");
    }

    #[test]
    fn errors_name_the_line() {
        let error = |text: &str| read("x.ftl", text).unwrap_err().to_string();
        assert!(error("a = b").starts_with("x.ftl:1: is not an exchange file"));
        let head = format!("{HEAD}en. Language: de.\n");
        assert!(
            error(&format!("{head}## addon/a\n\na = b\n")).starts_with("x.ftl:4: `a` has no"),
            "{}",
            error(&format!("{head}## addon/a\n\na = b\n"))
        );
        assert!(error(&format!("{head}a = {{ b\n")).starts_with("x.ftl:"));
    }
}
