//! gettext PO files: one message a text, told apart by its context `FILE|KEY`.
//!
//! polib writes the messages. It does not read them: its parser (0.3.0) panics on a lone `#`, on a keyword without string
//! and on a single quotation mark, runs messages together that have no empty line between them, cuts lines at 64 KiB,
//! knows neither `\a` nor octal escapes (msgcat writes both), keeps one of two equal messages, and names no
//! line. So `scan` reads. The header is written here as well, as polib keeps only the fields that it knows, and writes
//! plural forms of no language.

use std::collections::{HashMap, HashSet};
use std::io::BufWriter;
use std::iter::Peekable;
use std::mem::take;
use std::str::Bytes;

use anyhow::{Context, Result, anyhow, ensure};
use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags};
use polib::metadata::CatalogMetadata;

use super::exchange::{Entry, Exchange, File, State};
use crate::l10n::Tag;

/// What stands before a translator's name in a comment of theirs.
const TRANSLATOR: &str = "Translator:";

/// Writes an exchange as one PO file. Texts whose source is empty are left out: an empty msgid is the header.
///
/// # Errors
/// Two texts of a file have the same key.
pub fn write(exchange: &Exchange) -> Result<String> {
    let mut catalog = Catalog::new(CatalogMetadata::new());
    let mut contexts = HashSet::new();
    for file in &exchange.files {
        for entry in &file.entries {
            let context = context(&file.name, &entry.key);
            ensure!(contexts.insert(context.clone()), "{}: two texts have the key {:?}; give each its own", file.name, entry.key);
            if !entry.source.is_empty() {
                catalog.append_or_update(message(&file.name, context, entry));
            }
        }
    }
    let mut out = BufWriter::new(Vec::new());
    polib::po_file::write(&catalog, &mut out)?;
    let out = String::from_utf8(out.into_inner().map_err(|error| error.into_error())?)?;
    // polib's own header ends with the first empty line.
    let messages = out.split_once("\n\n").map_or("", |(_, messages)| messages);
    let header = [
        ("Language", exchange.target.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", exchange.source.as_str()),
        ("X-Generator", "Remora"),
    ];
    let header: String = header.iter().map(|(field, value)| format!("\"{field}: {value}\\n\"\n")).collect();
    Ok(format!("msgid \"\"\nmsgstr \"\"\n{header}\n{messages}"))
}

fn message(file: &str, context: String, entry: &Entry) -> Message {
    let target = entry.target.as_deref().filter(|_| entry.state != State::Missing).unwrap_or_default();
    let mut flags = MessageFlags::new();
    if entry.state == State::Outdated {
        flags.add_flag("fuzzy");
    }
    let notes = entry.notes.iter().map(|note| comment(note));
    let notes: Vec<String> = notes.chain(entry.limit.map(length_note)).collect();
    let translator = entry.translator.as_deref().map(|name| format!("{TRANSLATOR} {}", comment(name)));
    Message::build_singular()
        .with_translator_comments(translator.unwrap_or_default())
        .with_extracted_comments(notes.join("\n"))
        .with_source(escape(file))
        .with_flags(flags)
        .with_msgctxt(context)
        .with_msgid(entry.source.clone())
        .with_msgstr(target.to_owned())
        .done()
}

/// The note that tells translators how long a text may be.
pub(super) fn length_note(limit: u32) -> String {
    format!("Length: at most {limit} characters")
}

/// The limit that [`length_note`] wrote.
pub(super) fn length(note: &str) -> Option<u32> {
    note.strip_prefix("Length: at most ")?.strip_suffix(" characters")?.parse().ok()
}

/// `FILE|KEY`. The first bar is the border: one in the file's name is escaped.
fn context(file: &str, key: &str) -> String {
    format!("{}|{}", escape(file).replace('|', "\\u{7c}"), escape(key))
}

/// A text in lines of comments. One that ends with a backslash goes on in the next, and `\e`, which stands for nothing,
/// keeps what a tool would take away (white space at the ends, empty lines) or take for a limit.
fn comment(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let line = escape(line);
            let guard = |needed: bool| if needed { "\\e" } else { "" };
            let before = guard(line.is_empty() || line.starts_with(char::is_whitespace) || length(text).is_some());
            let after = guard(line.ends_with(char::is_whitespace));
            format!("{before}{line}{after}")
        })
        .collect();
    lines.join("\\\n")
}

/// Escapes what ends a line for some tool, and control characters: gettext parts context and msgid with one.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\u{2028}' | '\u{2029}' => out.extend(c.escape_unicode()),
            c if c.is_control() => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

/// What [`escape`] and [`comment`] wrote. Other backslashes stay, as in comments that people write.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        rest = if let Some(after) = after.strip_prefix('\\') {
            out.push('\\');
            after
        } else if let Some(after) = after.strip_prefix('e') {
            after
        } else if let Some((c, after)) = code_point(after) {
            out.push(c);
            after
        } else {
            out.push('\\');
            after
        };
    }
    out.push_str(rest);
    out
}

/// A code point in braces, and what follows. None has more than six digits, so a brace further on is not sought.
pub(super) fn code_point(text: &str) -> Option<(char, &str)> {
    let digits = text.strip_prefix("u{")?;
    let end = digits.bytes().take(7).position(|byte| byte == b'}')?;
    Some((char::from_u32(u32::from_str_radix(&digits[..end], 16).ok()?)?, &digits[end + 1..]))
}

/// Reads a PO file that [`write`] gave, as Poedit, Weblate, msgmerge and the Translate Toolkit leave it. Obsolete messages
/// (`#~`) and previous texts (`#|`) are passed over, and what translators remark beside their name.
///
/// # Errors
/// What is no PO file, messages without a context `FILE|KEY` or with one met before, plural forms, a header without
/// language: each with file and line, and what to do.
pub fn read(name: &str, text: &str) -> Result<Exchange> {
    let mut header = None;
    let mut files: Vec<File> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut contexts = HashSet::new();
    for found in scan(name, text.strip_prefix('\u{feff}').unwrap_or(text))? {
        let line = found.line;
        let decoded = |bytes: Option<Vec<u8>>| {
            let why = || format!("{name}:{line}: escapes that give no UTF-8; save the file as UTF-8, without `--escape`");
            String::from_utf8(bytes.unwrap_or_default()).with_context(why)
        };
        let without = found.context.is_none();
        let (context, source, target) = (decoded(found.context)?, decoded(found.id)?, decoded(found.text)?);
        if without && source.is_empty() {
            header.get_or_insert((line, target));
            continue;
        }
        let (file, key) = context.split_once('|').map(|(file, key)| (unescape(file), unescape(key))).ok_or_else(|| {
            let start: String = source.chars().take(60).collect();
            anyhow!(
                "{name}:{line}: the message {start:?} has no context `FILE|KEY`, so nobody knows which text it translates; \
                 translate the file that Remora wrote, with its contexts"
            )
        })?;
        ensure!(contexts.insert(context), "{name}:{line}: a second message for {key:?} of {file:?}; keep one of them");
        let mut entry =
            Entry { key, notes: Vec::new(), source, target: None, state: State::Missing, translator: None, limit: None };
        if !target.is_empty() {
            entry.target = Some(target);
            entry.state = if found.fuzzy { State::Outdated } else { State::Current };
        }
        for note in groups(&found.notes) {
            match length(&note) {
                Some(limit) => entry.limit = Some(limit),
                None if note.is_empty() => {}
                None => entry.notes.push(unescape(&note)),
            }
        }
        let remarks = groups(&found.remarks);
        entry.translator = remarks.iter().find_map(|remark| remark.strip_prefix(TRANSLATOR)).map(|name| unescape(name.trim()));
        let place = *places.entry(file.clone()).or_insert(files.len());
        match files.get_mut(place) {
            Some(file) => file.entries.push(entry),
            None => files.push(File { name: file, entries: vec![entry] }),
        }
    }
    let (line, header) = header
        .ok_or_else(|| anyhow!("{name}:1: no header (a message with an empty msgid); translate the file that Remora wrote"))?;
    let language = |field: &str, value: &str| {
        Tag::from_source(value).map_err(|error| anyhow!("{name}:{line}: the header's {field}: {error}; write a tag such as `de`"))
    };
    let target = field(&header, "Language")
        .ok_or_else(|| anyhow!("{name}:{line}: the header does not say the language; add a line such as \"Language: de\\n\""))?;
    Ok(Exchange {
        source: language("X-Source-Language", field(&header, "X-Source-Language").unwrap_or("en"))?,
        target: language("Language", target)?,
        files,
    })
}

/// A field of the header that is not empty.
fn field<'h>(header: &'h str, name: &str) -> Option<&'h str> {
    let mut fields = header.lines().filter_map(|line| line.split_once(':'));
    fields.find(|(field, _)| field.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).filter(|v| !v.is_empty())
}

/// Lines of comments as the texts that [`comment`] made them of, still escaped.
fn groups(lines: &[&str]) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    let mut open = false;
    for &line in lines {
        let goes_on = (line.len() - line.trim_end_matches('\\').len()) % 2 == 1;
        let line = if goes_on { &line[..line.len() - 1] } else { line };
        match groups.last_mut() {
            Some(group) if open => {
                group.push('\n');
                group.push_str(line);
            }
            _ => groups.push(line.to_owned()),
        }
        open = goes_on;
    }
    groups
}

/// A message as it stands in the file. Its strings are bytes, as an octal escape is one byte of a character.
#[derive(Default)]
struct Found<'t> {
    line: usize,
    fuzzy: bool,
    /// Extracted comments: `#.`.
    notes: Vec<&'t str>,
    /// Translator comments: `#`.
    remarks: Vec<&'t str>,
    context: Option<Vec<u8>>,
    id: Option<Vec<u8>>,
    text: Option<Vec<u8>>,
}

/// Takes a file apart. A message ends where another, or its comments, begin after its msgstr: empty lines mean nothing.
fn scan<'t>(name: &str, text: &'t str) -> Result<Vec<Found<'t>>> {
    let mut messages = Vec::new();
    let mut found = Found::default();
    let mut last = 1;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        let fault = |what: &str, advice: &str| anyhow!("{name}:{number}: {what}; {advice}");
        let misplaced = |what: &str| fault(what, "keep msgctxt, msgid and msgstr of each message together, in this order");
        last = number;
        if line.is_empty() {
            continue;
        }
        if found.text.is_some() && !line.starts_with('"') {
            messages.push(take(&mut found));
        }
        if let Some(comment) = line.strip_prefix('#') {
            if found.context.is_some() || found.id.is_some() {
                return Err(misplaced("a comment inside of a message"));
            }
            match comment.as_bytes().first() {
                // What was said before an obsolete message belongs to it.
                Some(b'~') => found = Found::default(),
                Some(b'.') => found.notes.push(comment[1..].trim()),
                Some(b',') => found.fuzzy |= comment[1..].split(',').any(|flag| flag.trim() == "fuzzy"),
                Some(b':' | b'|' | b'=') => {}
                _ => found.remarks.push(comment.trim()),
            }
            continue;
        }
        let keyword = line.split(|c: char| c == '"' || c.is_whitespace()).next().unwrap_or_default();
        let part = match keyword {
            "" => match (&mut found.text, &mut found.id, &mut found.context) {
                (Some(part), _, _) | (_, Some(part), _) | (_, _, Some(part)) => part,
                _ => return Err(misplaced("a string that belongs to no message")),
            },
            "msgctxt" if found.id.is_none() && found.context.is_none() => {
                found.line = number;
                found.context.insert(Vec::new())
            }
            "msgid" if found.id.is_none() => {
                if found.context.is_none() {
                    found.line = number;
                }
                found.id.insert(Vec::new())
            }
            "msgstr" if found.id.is_some() => found.text.insert(Vec::new()),
            "msgctxt" | "msgid" | "msgstr" => return Err(misplaced(&format!("a {keyword} out of its place"))),
            _ if keyword == "msgid_plural" || keyword.starts_with("msgstr[") => {
                let advice = "put the plural forms into one text, as the source does it, and use msgid and msgstr";
                return Err(fault("plural forms, which texts from Remora do not have", advice));
            }
            _ => {
                return Err(fault(
                    "neither a comment, a keyword nor a string in quotation marks",
                    "see whether this is a PO file",
                ));
            }
        };
        let advice = "put each string into quotation marks, and `\\` before those in it";
        quoted(&line[keyword.len()..], part).map_err(|what| fault(what, advice))?;
    }
    if found.text.is_some() {
        messages.push(found);
    } else if found.context.is_some() || found.id.is_some() {
        return Err(anyhow!("{name}:{last}: the file ends inside of a message; it was cut short, export it again"));
    }
    Ok(messages)
}

/// Adds one or several strings in quotation marks, with their escapes resolved.
fn quoted(strings: &str, out: &mut Vec<u8>) -> Result<(), &'static str> {
    if strings.trim().is_empty() {
        return Err("a keyword without string");
    }
    let mut bytes = strings.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b' ' | b'\t' => continue,
            b'"' => {}
            _ => return Err("text outside of quotation marks"),
        }
        loop {
            match bytes.next() {
                Some(b'"') => break,
                Some(b'\\') => out.push(escaped(&mut bytes)?),
                Some(byte) => out.push(byte),
                None => return Err("a string that is not closed"),
            }
        }
    }
    Ok(())
}

/// The byte that an escape of C stands for, after its backslash.
fn escaped(bytes: &mut Peekable<Bytes>) -> Result<u8, &'static str> {
    const UNKNOWN: &str = "an escape that PO files do not have";
    Ok(match bytes.next() {
        Some(b'n') => b'\n',
        Some(b't') => b'\t',
        Some(b'r') => b'\r',
        Some(b'a') => 7,
        Some(b'b') => 8,
        Some(b'v') => 11,
        Some(b'f') => 12,
        Some(byte @ (b'"' | b'\\' | b'\'' | b'?')) => byte,
        Some(digit @ b'0'..=b'7') => {
            let mut value = u32::from(digit - b'0');
            for _ in 0..2 {
                let Some(digit) = bytes.next_if(|byte| matches!(byte, b'0'..=b'7')) else { break };
                value = value * 8 + u32::from(digit - b'0');
            }
            u8::try_from(value).map_err(|_| UNKNOWN)?
        }
        Some(b'x') => {
            let mut value = None;
            for _ in 0..2 {
                let Some(digit) = bytes.next_if(u8::is_ascii_hexdigit) else { break };
                value = Some(value.unwrap_or(0) * 16 + char::from(digit).to_digit(16).unwrap_or(0));
            }
            value.and_then(|value| u8::try_from(value).ok()).ok_or(UNKNOWN)?
        }
        _ => return Err(UNKNOWN),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::exchange::samples::{entries, entry, tag};
    use super::*;

    fn exchange(entries: Vec<Entry>) -> Exchange {
        let files = vec![File { name: "addon/a|b".to_owned(), entries }];
        Exchange { source: tag("en-US"), target: tag("de"), files }
    }

    #[track_caller]
    fn comes_back(exchange: &Exchange) -> String {
        let text = write(exchange).unwrap();
        assert_eq!(&read("de.po", &text).unwrap(), exchange, "{text}");
        text
    }

    #[test]
    fn a_file_looks_as_translators_know_it() {
        let mut title = entry("nav-home.title", "Go to the\nstart", Some("Zum Anfang"));
        title.notes = vec!["Shown in the header".to_owned(), "Two\nlines".to_owned()];
        title.state = State::Outdated;
        title.translator = Some("Anna Ö.".to_owned());
        title.limit = Some(40);
        let files = vec![File { name: "interface/site.ftl".to_owned(), entries: vec![title, entry("nav-new", "New", None)] }];
        let text = comes_back(&Exchange { source: tag("en"), target: tag("pt-BR"), files });
        let expected = r#"msgid ""
msgstr ""
"Language: pt-BR\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"X-Source-Language: en\n"
"X-Generator: Remora\n"

# Translator: Anna Ö.
#. Shown in the header
#. Two\
#. lines
#. Length: at most 40 characters
#: interface/site.ftl
#, fuzzy
msgctxt "interface/site.ftl|nav-home.title"
msgid "Go to the\nstart"
msgstr "Zum Anfang"

#: interface/site.ftl
msgctxt "interface/site.ftl|nav-new"
msgid "New"
msgstr ""

"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn nasty_texts_come_back() {
        let long = "a word, and another \\n \"one\" ".repeat(10_000);
        let unbroken = "ü".repeat(100_000);
        let texts = [
            "\"quoted\" and \\\"escaped\\\" and C:\\new\\table\\",
            "\n\nlines at both ends\n\n",
            "\ttab\tand \r\n CRLF \r",
            "<b>bold</b> &amp; &lt;",
            "{ $count ->\n    [one] One add-on\n   *[other] { $count } add-ons\n}",
            "إضافات \u{200f}(ملحقات)",
            "\u{1}\u{7}\u{b}\u{c}\u{85}\u{2028}",
            "🎉👩‍👩‍👧 ",
            " ",
            "#~ msgid \"x\"",
            "msgid \"\"",
            long.as_str(),
            unbroken.as_str(),
        ];
        let entries = texts.iter().enumerate().map(|(n, text)| {
            let mut entry = entry(&format!("{n}|{text:.20}"), text, Some(text));
            entry.notes = vec![(*text).to_owned(), String::new(), "Length: at most 5 characters".to_owned(), " x \n".to_owned()];
            entry.translator = Some((*text).to_owned());
            entry.limit = Some(u32::try_from(n).unwrap());
            entry
        });
        comes_back(&exchange(entries.collect()));
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
            entry("", "Open", None),
        ]));
    }

    #[test]
    fn what_po_cannot_say() {
        let read_back = |entry| read("x.po", &write(&exchange(vec![entry])).unwrap()).unwrap();
        assert!(read_back(entry("empty", "", Some("Leer"))).files.is_empty());
        let mut emptied = entry("a", "A", Some(""));
        emptied.state = State::Outdated;
        assert_eq!(read_back(emptied), exchange(vec![entry("a", "A", None)]));
        let error = write(&exchange(vec![entry("a", "A", None), entry("a", "B", None)])).unwrap_err();
        assert_eq!(error.to_string(), "addon/a|b: two texts have the key \"a\"; give each its own");
    }

    #[test]
    fn polib_reads_the_same() {
        let text = write(&exchange(vec![entry("k", "one \"two\"\n\tthree\\n\n", Some("\n\"zwei\"\r\n")), entry("l", "x", None)]))
            .unwrap();
        let catalog = polib::po_file::parse_from_reader(text.as_bytes()).unwrap();
        let messages: Vec<_> = catalog.messages().map(|m| (m.msgctxt(), m.msgid(), m.msgstr().unwrap())).collect();
        assert_eq!(catalog.metadata.language, "de");
        assert_eq!(
            messages,
            [(Some("addon/a\\u{7c}b|k"), "one \"two\"\n\tthree\\n\n", "\n\"zwei\"\r\n"), (Some("addon/a\\u{7c}b|l"), "x", ""),]
        );
    }

    #[test]
    fn what_tools_make_of_it_is_read() {
        let text = r#"#
# German translations
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: Gallery\n"
"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\n"
"language : pt_BR\n"
#
# A remark
# Translator: Bea
#.An old note
#.
#. Length: at most 9 characters
#: f g:12
#, c-format, fuzzy
#| msgctxt "f|k"
#| msgid "Old"
msgctxt ""
"f|"  "k"
msgid	"New "
   "text\a\303\244\x41"
msgstr "Neu"
msgctxt "f|l"
msgid "One"
msgstr ""
"Eins"
# Gone
#, fuzzy
#~ msgctxt "f|m"
#~ msgid "Gone"
#~ msgstr "Weg"

msgctxt "g|l"
msgid "One"
msgstr ""
"#;
        for text in [text.to_owned(), format!("\u{feff}{}", text.replace('\n', "\r\n"))] {
            let found = read("pt.po", &text).unwrap();
            assert_eq!((found.source, found.target), (tag("en"), tag("pt-BR")));
            let mut k = entry("k", "New text\u{7}äA", Some("Neu"));
            k.notes = vec!["An old note".to_owned()];
            k.state = State::Outdated;
            k.translator = Some("Bea".to_owned());
            k.limit = Some(9);
            let f = File { name: "f".to_owned(), entries: vec![k, entry("l", "One", Some("Eins"))] };
            let g = File { name: "g".to_owned(), entries: vec![entry("l", "One", None)] };
            assert_eq!(found.files, [f, g]);
        }
    }

    #[test]
    fn broken_files_say_where() {
        let header = "msgid \"\"\nmsgstr \"Language: de\\n\"\n";
        for (text, says) in [
            ("msgid \"A word\"\nmsgstr \"\"\n", "x.po:3: the message \"A word\" has no context `FILE|KEY`"),
            ("msgctxt \"word\"\nmsgid \"A\"\nmsgstr \"\"\n", "x.po:3: the message \"A\" has no context"),
            (
                "msgctxt \"f|k\"\nmsgid \"A\"\nmsgstr \"\"\nmsgctxt \"f|k\"\nmsgid \"B\"\nmsgstr \"\"\n",
                "x.po:6: a second message",
            ),
            ("msgctxt \"f|k\"\nmsgid \"A\"\n", "x.po:4: the file ends inside of a message"),
            ("msgctxt \"f|k\"\n# x\nmsgid \"A\"\n", "x.po:4: a comment inside of a message"),
            ("msgid \"A\"\nmsgid_plural \"B\"\n", "x.po:4: plural forms"),
            ("msgid \"A\"\nmsgstr[0] \"B\"\n", "x.po:4: plural forms"),
            ("msgstr \"A\"\n", "x.po:3: a msgstr out of its place"),
            ("msgid \"A\"\nmsgid \"A\"\n", "x.po:4: a msgid out of its place"),
            ("msgid\n", "x.po:3: a keyword without string"),
            ("msgid \"\n", "x.po:3: a string that is not closed"),
            ("msgid \"A\\\"\n", "x.po:3: a string that is not closed"),
            ("msgid A\n", "x.po:3: text outside of quotation marks"),
            ("msgid \"\\q\"\n", "x.po:3: an escape that PO files do not have"),
            ("msgctxt \"f|k\"\nmsgid \"\\303\"\nmsgstr \"\"\n", "x.po:3: escapes that give no UTF-8"),
            ("<xliff/>\n", "x.po:3: neither a comment"),
        ] {
            let error = read("x.po", &format!("{header}{text}")).unwrap_err().to_string();
            assert!(error.starts_with(says) && error.contains("; "), "{text}: {error}");
        }
        for (text, says) in [
            ("", "x.po:1: no header"),
            ("\"stray\"", "x.po:1: a string that belongs to no message"),
            ("msgid \"\"\nmsgstr \"Language: \\n\"", "x.po:1: the header does not say the language"),
            ("msgid \"\"\nmsgstr \"Language: ??\\n\"", "x.po:1: the header's Language: language tag"),
        ] {
            let error = read("x.po", text).unwrap_err().to_string();
            assert!(error.starts_with(says) && error.contains("; "), "{text}: {error}");
        }
    }

    proptest! {
        #[test]
        fn random_exchanges_come_back(
            files in proptest::collection::vec(("\\PC{0,20}", entries("(?s:.){1,30}")), 0..3),
        ) {
            let files = files.into_iter().enumerate().map(|(n, (name, entries))| File { name: format!("{n} {name}"), entries });
            let exchange = Exchange { source: tag("en"), target: tag("ar"), files: files.collect() };
            prop_assert_eq!(read("x.po", &write(&exchange).unwrap()).unwrap(), exchange);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "([\"#~|,.: \\\\\n]|msgid |msgctxt |msgstr |\\PC){0,60}") {
            let _ = read("x.po", &text);
        }
    }
}
