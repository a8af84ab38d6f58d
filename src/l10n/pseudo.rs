//! Pseudo-locales: texts that nobody translated, changed so that a look at a page shows what a real language would break.
//!
//! `en-XA` puts accents on every letter and makes texts a third longer: what stands without accents bypasses translation, what
//! is cut off has too little room. `ar-XB` runs from right to left. `en-XL` shows for each message the longest of all its
//! translations. The first two are CLDR's (<https://cldr.unicode.org/translation/pseudo-locales>). They are made of the site's default
//! language when texts are read, and stand in no file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use unicode_width::UnicodeWidthStr;

use super::load::MessageFile;
use super::tag::Tag;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`.
    Accented,
    /// `ar-XB`.
    Mirrored,
    /// `en-XL`.
    Longest,
}

impl Pseudo {
    /// The pseudo-locale that a tag names.
    #[must_use]
    pub fn of(tag: Tag) -> Option<Pseudo> {
        match tag.as_str() {
            "en-XA" => Some(Pseudo::Accented),
            "ar-XB" => Some(Pseudo::Mirrored),
            "en-XL" => Some(Pseudo::Longest),
            _ => None,
        }
    }

    /// A text of an add-on or a person in the pseudo-locale. Tags, entities, addresses, code and placeholders stay as they are.
    ///
    /// User text may hold no bidi controls, so that a mirrored one is spelled in Hebrew letters.
    #[must_use]
    pub fn text(self, raw: &str) -> String {
        let mut out = String::with_capacity(raw.len() * 2);
        let mut rest = raw;
        let mut last = ' ';
        while let Some(c) = rest.chars().next() {
            let kept = untouchable(rest, last);
            if kept > 0 {
                out += &rest[..kept];
                last = rest[..kept].chars().next_back().unwrap_or(' ');
                rest = &rest[kept..];
                continue;
            }
            match self {
                Pseudo::Accented => accented(c, &mut out),
                Pseudo::Mirrored => out.push(hebrew(c)),
                Pseudo::Longest => out.push(c),
            }
            last = c;
            rest = &rest[c.len_utf8()..];
        }
        out
    }

    /// The pseudo-locale's message files, made of those of the language that the site is written in.
    pub(super) fn files(self, sources: &BTreeMap<Tag, Vec<MessageFile>>, base: Tag) -> Vec<MessageFile> {
        let Some(files) = sources.get(&base) else { return Vec::new() };
        let longest = if self == Pseudo::Longest { longest(sources) } else { BTreeMap::new() };
        files.iter().map(|file| rewritten(file, &mut |id, pattern| self.pattern(pattern, longest.get(id)))).collect()
    }

    fn pattern(self, pattern: &mut Pattern<String>, longest: Option<&Pattern<String>>) {
        match (self, longest) {
            (Pseudo::Longest, Some(longest)) => *pattern = longest.clone(),
            (Pseudo::Longest, None) => {}
            _ => {
                self.elements(pattern);
                if self == Pseudo::Accented {
                    pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
                    pattern.elements.push(PatternElement::TextElement { value: "⟧".to_owned() });
                }
            }
        }
    }

    fn elements(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } if self == Pseudo::Mirrored => *value = mirrored(value),
                PatternElement::TextElement { value } => *value = self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| self.elements(&mut variant.value)),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => {}
        }
    }
}

/// Where the last letter or digit ends that a reader sees, if there is any: a mark can stand there without changing what a text is.
#[must_use]
pub fn last_letter(raw: &str) -> Option<usize> {
    let (mut at, mut last, mut found) = (0, ' ', None);
    while let Some(c) = raw[at..].chars().next() {
        let kept = untouchable(&raw[at..], last);
        let length = if kept > 0 { kept } else { c.len_utf8() };
        if kept == 0 && c.is_alphanumeric() {
            found = Some(at + length);
        }
        last = raw[at..at + length].chars().next_back().unwrap_or(' ');
        at += length;
    }
    found
}

/// Puts marks around every message: U+F0000 and its number before it, [`MARK_END`] behind it.
pub(super) fn marked(files: &[MessageFile], numbers: &BTreeMap<String, u32>) -> Vec<MessageFile> {
    let mut mark = |id: &str, pattern: &mut Pattern<String>| {
        let Some(first) = numbers.get(id).and_then(|number| char::from_u32(MARK_MESSAGE + number)) else { return };
        pattern.elements.insert(0, PatternElement::TextElement { value: first.to_string() });
        pattern.elements.push(PatternElement::TextElement { value: MARK_END.to_string() });
    };
    files.iter().map(|file| rewritten(file, &mut mark)).collect()
}

/// A file with each of its messages and attributes changed. Terms are names, and stay.
fn rewritten(file: &MessageFile, change: &mut dyn FnMut(&str, &mut Pattern<String>)) -> MessageFile {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(file.text.clone());
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let id = &message.id.name;
            message.value.iter_mut().for_each(|value| change(id, value));
            for attribute in &mut message.attributes {
                change(&format!("{id}.{}", attribute.id.name), &mut attribute.value);
            }
        }
    }
    MessageFile { text: serializer::serialize(&resource), ..file.clone() }
}

/// The first of the characters (private use, plane 15) that stand for messages in a page with marks.
pub const MARK_MESSAGE: u32 = 0xf_0000;

/// The first of those that stand for the gallery's texts (plane 16).
pub const MARK_TEXT: u32 = 0x10_0000;

/// Ends a message in a page with marks.
pub const MARK_END: char = '\u{f8ff}';

/// How many messages, or texts, can be told apart by marks: a plane without its noncharacters.
pub const MARKS: u32 = 0xfff0;

/// How many bytes at the beginning of a text are for programs: a tag, an entity, a placeholder, an address, code.
fn untouchable(text: &str, last: char) -> usize {
    let to = |end: char| text.find(end).map_or(0, |at| at + end.len_utf8());
    let bytes = text.as_bytes();
    match bytes[0] {
        b'<' if bytes.get(1).is_some_and(|next| next.is_ascii_alphabetic() || b"/!".contains(next)) => to('>'),
        b'{' => to('}'),
        b'`' => text[1..].find('`').map_or(0, |at| at + 2),
        b'(' if last == ']' => to(')'),
        b'&' => {
            let name = text[1..].bytes().take(12).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
            if name > 0 && bytes.get(name + 1) == Some(&b';') { name + 2 } else { 0 }
        }
        b'h' if !last.is_alphanumeric() && (text.starts_with("http://") || text.starts_with("https://")) => {
            text.find(|c: char| c.is_whitespace() || "<>\"')]".contains(c)).unwrap_or(text.len())
        }
        _ => 0,
    }
}

fn accented(c: char, out: &mut String) {
    const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const TO: &str = "åƀçđéƒĝĥîĵķļɱñöþǫŕšŧûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŦÛṼŴẊÝŽ";
    let new = FROM.find(c).and_then(|at| TO.chars().nth(at)).unwrap_or(c);
    out.push(new);
    // Some 38 % of English letters: what German needs more.
    if "aeiouAEIOU".contains(c) {
        out.push(new);
    }
}

/// Each word between "right-to-left override" and its end: it reads from the right, and no letter changes.
fn mirrored(text: &str) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if !word.is_empty() {
            out.push('\u{202e}');
            out += word;
            out.push('\u{202c}');
        }
        out += &piece[word.len()..];
    }
    out
}

fn hebrew(c: char) -> char {
    const TO: &str = "אבצדעפגהיגקלמנוספרשתוויחיז";
    let at = (c.to_ascii_lowercase() as u32).wrapping_sub('a' as u32) as usize;
    if c.is_ascii_alphabetic() { TO.chars().nth(at).unwrap_or(c) } else { c }
}

/// For each message the translation with the most letters in any of its forms.
fn longest(sources: &BTreeMap<Tag, Vec<MessageFile>>) -> BTreeMap<String, Pattern<String>> {
    let mut found: BTreeMap<String, (usize, Pattern<String>)> = BTreeMap::new();
    let mut offer = |id: String, pattern: Pattern<String>| {
        let length = length(&pattern);
        if found.get(&id).is_none_or(|(best, _)| length > *best) {
            found.insert(id, (length, pattern));
        }
    };
    for file in sources.values().flatten() {
        let (Ok(resource) | Err((resource, _))) = parser::parse(file.text.clone());
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                message.value.into_iter().for_each(|value| offer(message.id.name.clone(), value));
                let id = &message.id.name;
                message
                    .attributes
                    .into_iter()
                    .for_each(|attribute| offer(format!("{id}.{}", attribute.id.name), attribute.value));
            }
        }
    }
    found.into_iter().map(|(id, (_, pattern))| (id, pattern)).collect()
}

/// The columns that a pattern's longest form takes; a variable counts as eight.
fn length(pattern: &Pattern<String>) -> usize {
    let of = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.width(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| length(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { .. } => 8,
    };
    pattern.elements.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_read_survives() {
        let accented = |text| Pseudo::Accented.text(text);
        assert_eq!(accented("Fast <b class=\"x\">edits</b> &amp; more"), "Ƒååšŧ <b class=\"x\">ééđîîŧš</b> &amp; ɱööŕéé");
        assert_eq!(
            accented("See [the site](https://a.example/b) or https://a.example/c."),
            "Šéééé [ŧĥéé šîîŧéé](https://a.example/b) ööŕ https://a.example/c."
        );
        assert_eq!(accented("{ $name }: `code` 2 < 3 & 4"), "{ $name }: `code` 2 < 3 & 4");
        assert_eq!(Pseudo::Mirrored.text("Add-on <i>1</i>"), "אדד-ונ <i>1</i>");
        assert_eq!(accented("日本"), "日本");
        assert_eq!(accented("<"), "<");
    }

    #[test]
    fn messages_keep_their_variables() {
        let tag = |text| Tag::parse(text).unwrap();
        let file = |text: &str| MessageFile { name: "a.ftl".into(), place: "a.ftl".into(), text: text.into() };
        let sources = BTreeMap::from([
            (tag("en"), vec![file("a = One { $n ->\n    [one] day\n   *[other] { $n } days\n }\n    .title = Hi\n")]),
            (tag("de"), vec![file("a = Ein sehr langer Text { $n }\n")]),
        ]);
        let text = |pseudo: Pseudo| pseudo.files(&sources, tag("en")).remove(0).text;
        insta::assert_snapshot!(text(Pseudo::Accented).replace('\u{202e}', "(").replace('\u{202c}', ")"), @r"
        a =
            ⟦ÖÖñéé { $n ->
                [one] đååý
               *[other] { $n } đååýš
            }⟧
            .title = ⟦Ĥîî⟧
        ");
        insta::assert_snapshot!(text(Pseudo::Mirrored).replace('\u{202e}', "(").replace('\u{202c}', ")"), @r"
        a =
            (One) { $n ->
                [one] (day)
               *[other] { $n } (days)
            }
            .title = (Hi)
        ");
        insta::assert_snapshot!(text(Pseudo::Longest), @r"
        a = Ein sehr langer Text { $n }
            .title = Hi
        ");
    }
}
