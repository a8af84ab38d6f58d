//! Which characters of user text are kept.
//!
//! Dropped: controls, noncharacters, and what reorders the text around it (bidi embeddings, overrides and isolates: see
//! Unicode UAX 9 and the Trojan Source paper), invisible tags outside flags, and floods of combining marks. LRM, RLM and
//! ALM are kept: writers need them, and they change nothing beyond their own line's neighbours.

/// How many combining marks may follow one letter. Vietnamese and IPA use three, Zalgo text dozens.
const MAX_MARKS: u8 = 6;

/// Decides character by character, remembering what it needs of those before.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sieve {
    marks: u8,
    in_flag: bool,
}

impl Sieve {
    /// Whether the character is kept. Line breaks and tabs are; callers decide what becomes of them.
    #[inline]
    pub(super) fn keeps(&mut self, c: char) -> bool {
        if c.is_ascii() {
            self.marks = 0;
            self.in_flag = false;
            return !c.is_ascii_control() || matches!(c, '\n' | '\t' | '\r' | '\x0c');
        }
        self.keeps_beyond_ascii(c)
    }

    fn keeps_beyond_ascii(&mut self, c: char) -> bool {
        let in_flag = std::mem::take(&mut self.in_flag);
        match c {
            // C1 controls, but for NEL, which is a line break.
            '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}' => false,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
            // Deprecated format characters, the byte order mark, interlinear annotation.
            '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => false,
            // Soft hyphens are kept; the invisible fillers, of which whole blank names are made, are not.
            '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => false,
            '\u{fdd0}'..='\u{fdef}' => false,
            // Regional flags are a black flag followed by tags.
            '\u{1f3f4}' => {
                self.in_flag = true;
                self.marks = 0;
                true
            }
            '\u{e0000}'..='\u{e007f}' => {
                self.in_flag = in_flag;
                in_flag
            }
            '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}' => {
                self.marks = self.marks.saturating_add(1);
                self.marks <= MAX_MARKS
            }
            // U+nFFFE and U+nFFFF are noncharacters in every plane.
            c if u32::from(c) & 0xfffe == 0xfffe => false,
            _ => {
                self.marks = 0;
                true
            }
        }
    }
}

/// Whether nothing in a text needs the sieve: printable ASCII and line breaks.
pub(super) fn is_simple(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t'))
}

/// Appends a text without what the sieve drops, escaped for HTML text. Quotes and `>` mean nothing there and stay, as every
/// entity costs the parsers behind as much as 50 letters.
pub(super) fn push_text(out: &mut String, text: &str) {
    let mut sieve = Sieve::default();
    let mut rest = text;
    loop {
        // Most of most texts is printable ASCII, which is copied as it is, and ends what the sieve remembers.
        let plain = rest.bytes().position(|byte| !matches!(byte, b' '..=b'~') || matches!(byte, b'&' | b'<'));
        let (run, after) = rest.split_at(plain.unwrap_or(rest.len()));
        if !run.is_empty() {
            out.push_str(run);
            sieve = Sieve::default();
        }
        let mut chars = after.chars();
        let Some(c) = chars.next() else { return };
        rest = chars.as_str();
        if !sieve.keeps(c) {
            continue;
        }
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\r' | '\u{85}' => out.push('\n'),
            c => out.push(c),
        }
    }
}

/// Appends an attribute's value, escaped for double quotes.
pub(super) fn push_attribute(out: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
