//! Names, summaries, titles and captions: one line of plain text.

use std::borrow::Cow;

use icu::segmenter::GraphemeClusterSegmenter;

use super::chars::{Sieve, is_simple};

/// The longest line shown, in characters. Longer ones end with an ellipsis.
pub const MAX_LINE_CHARS: usize = 1_000;

/// How far back from the cut a word boundary is looked for, in characters.
const WORD_SLACK: usize = 40;

/// A text as one clean line: no control or reordering characters, white space collapsed, at most [`MAX_LINE_CHARS`] long.
///
/// The result is *not* escaped: templates do that. Entities (`&amp;`) are shown as written. Borrows when there is nothing
/// to change: about 1 ns a byte; a long text is read only as far as it is shown.
#[must_use]
pub fn one_line(raw: &str) -> Cow<'_, str> {
    let raw = raw.trim_matches(is_gap);
    if raw.len() <= MAX_LINE_CHARS && is_simple(raw) && !raw.contains("  ") && !raw.contains(['\n', '\t']) {
        return Cow::Borrowed(raw);
    }
    let mut line = String::with_capacity(raw.len().min(4 * MAX_LINE_CHARS));
    let mut sieve = Sieve::default();
    let mut length = 0;
    let mut gap = false;
    for c in raw.chars() {
        if is_gap(c) {
            gap = !line.is_empty();
            continue;
        }
        if !sieve.keeps(c) {
            continue;
        }
        if length >= MAX_LINE_CHARS {
            cut(&mut line);
            return Cow::Owned(line);
        }
        if std::mem::take(&mut gap) {
            line.push(' ');
            length += 1;
        }
        line.push(c);
        length += 1;
    }
    if line == raw { Cow::Borrowed(raw) } else { Cow::Owned(line) }
}

/// White space that may become one space. No-break spaces are part of what they hold together.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Shortens a full line to a whole word if one ends nearby, else to a whole grapheme, and adds the ellipsis.
fn cut(line: &mut String) {
    let room = MAX_LINE_CHARS - 1;
    let end = line.char_indices().nth(room).map_or(line.len(), |(at, _)| at);
    let slack = line.char_indices().nth(room - WORD_SLACK).map_or(0, |(at, _)| at);
    let at = match line[slack..end].rfind(' ') {
        Some(space) => slack + space,
        // Segmenting from a little before is enough: no grapheme that is worth keeping is longer.
        None => GraphemeClusterSegmenter::new()
            .segment_str(&line[slack..])
            .map(|boundary| slack + boundary)
            .take_while(|boundary| *boundary <= end)
            .last()
            .filter(|boundary| *boundary > slack)
            .unwrap_or(end),
    };
    line.truncate(at);
    line.push('…');
}

/// [`one_line`] for values that are kept: version numbers, permissions, digests, names of people.
#[must_use]
pub fn line(raw: &str) -> String {
    one_line(raw).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleans() {
        for (raw, expected) in [
            ("Dark Reader", "Dark Reader"),
            ("  two\n\n lines\t here ", "two lines here"),
            ("a\u{0}b\u{7}c\u{9b}d\u{7f}", "abcd"),
            ("evil\u{202e}gnp.exe\u{202c}", "evilgnp.exe"),
            ("\u{2066}x\u{2069}\u{feff}\u{fffe}\u{1ffff}", "x"),
            ("שלום\u{200f}!", "שלום\u{200f}!"),
            ("Bonjour\u{a0}!", "Bonjour\u{a0}!"),
            ("🏴\u{e0067}\u{e0062}\u{e007f} a\u{e0061}b", "🏴\u{e0067}\u{e0062}\u{e007f} ab"),
            ("👩‍👩‍👧 family", "👩‍👩‍👧 family"),
            ("&amp; <b>", "&amp; <b>"),
            ("\u{3164}\u{200b}", "\u{200b}"),
            ("\u{2028}a\u{2029}b\u{85}c", "a b c"),
            ("", ""),
        ] {
            assert_eq!(one_line(raw), expected, "{raw:?}");
        }
        assert!(matches!(one_line("Dark Reader"), Cow::Borrowed(_)));
        assert!(matches!(one_line("Größe – 字"), Cow::Borrowed(_)));
        assert_eq!(one_line(&format!("z{}", "\u{301}".repeat(90))).chars().count(), 7);
    }

    #[test]
    fn cuts_at_a_word_or_a_grapheme() {
        let words = one_line(&"word ".repeat(1_000)).into_owned();
        assert!(words.chars().count() <= MAX_LINE_CHARS && words.ends_with("word…"), "{words}");
        let family = "👩‍👩‍👧‍👦".repeat(400);
        let line = one_line(&family).into_owned();
        assert!(line.chars().count() <= MAX_LINE_CHARS);
        assert_eq!(line.trim_end_matches('…').chars().count() % 7, 0);
        assert_eq!(one_line(&"x".repeat(1_000)).len(), 1_000);
        assert_eq!(one_line(&"x".repeat(1_001)).chars().count(), 1_000);
        assert!(one_line(&"\u{202e}x ".repeat(1_000_000)).chars().count() <= MAX_LINE_CHARS);
    }
}
