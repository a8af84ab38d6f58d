//! Tokens: what a template leaves in its output to be filled in afterwards.
//!
//! A token is U+0001, a letter, its payload, U+0002. No user text holds either control (`text::chars` drops them), so a token
//! can neither be forged nor be taken for text. Filling them in is one pass over the page with `memchr`, which copies what
//! lies between: that is what lets a piece of a page be rendered once and stand on many pages and in many languages.

use std::fmt::Write as _;

use tera::Value;

pub const OPEN: u8 = 0x01;
pub const CLOSE: u8 = 0x02;

/// What a token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Token {
    /// A block of a template began here: prints nothing.
    Block(u16),
    /// A piece that was rendered before, by the hash of its content.
    Fragment(u64),
    /// A message without variables, by its number.
    Message(u32),
    /// A message with variables, by its place among the calls of its fragment.
    Call(u32),
    /// The page's locale, and its direction.
    Locale,
    Direction,
    /// A day in words, by any time in it.
    Date(i64),
    Integer(u64),
    /// A number with one digit after the point, in tenths.
    Tenths(i64),
    /// A size in bytes, in words.
    Size(u64),
}

impl Token {
    /// The token as text, to be put into a string or a template.
    pub fn text(self) -> String {
        if let Token::Fragment(hash) = self {
            return fragment_text(hash);
        }
        let mut text = String::with_capacity(24);
        text.push(char::from(OPEN));
        // Writing to a string cannot fail.
        let _ = match self {
            Token::Block(n) => write!(text, "b{n}"),
            Token::Fragment(hash) => write!(text, "f{hash:016x}"),
            Token::Message(n) => write!(text, "s{n}"),
            Token::Call(n) => write!(text, "m{n}"),
            Token::Locale => write!(text, "l"),
            Token::Direction => write!(text, "r"),
            Token::Date(time) => write!(text, "d{time}"),
            Token::Integer(n) => write!(text, "n{n}"),
            Token::Tenths(n) => write!(text, "t{n}"),
            Token::Size(n) => write!(text, "z{n}"),
        };
        text.push(char::from(CLOSE));
        text
    }

    /// The token as a value that templates print as it is.
    pub fn value(self) -> Value {
        Value::safe_string(&self.text())
    }

    fn parse(body: &[u8]) -> Option<Token> {
        let (kind, payload) = body.split_first()?;
        Some(match kind {
            b'f' => Token::Fragment(fragment_hash(payload)?),
            b's' => Token::Message(number(payload)?.try_into().ok()?),
            b'm' => Token::Call(number(payload)?.try_into().ok()?),
            b'l' => Token::Locale,
            b'r' => Token::Direction,
            b'd' => Token::Date(std::str::from_utf8(payload).ok()?.parse().ok()?),
            b'n' => Token::Integer(number(payload)?),
            b't' => Token::Tenths(std::str::from_utf8(payload).ok()?.parse().ok()?),
            b'z' => Token::Size(number(payload)?),
            _ => return None,
        })
    }
}

/// A fragment's token without the machinery of formatting: pages name many.
fn fragment_text(hash: u64) -> String {
    let mut text = String::with_capacity(19);
    text.push(char::from(OPEN));
    text.push('f');
    let digits = (0..16).rev().map(|at| (hash >> (at * 4)) as usize & 15);
    text.extend(digits.map(|digit| char::from(b"0123456789abcdef"[digit])));
    text.push(char::from(CLOSE));
    text
}

/// The number that [`fragment_text`] wrote.
fn fragment_hash(digits: &[u8]) -> Option<u64> {
    let digit = |digit: &u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let read = |hash: u64, at: &u8| Some(hash << 4 | u64::from(digit(at)?));
    if digits.len() == 16 { digits.iter().try_fold(0, read) } else { None }
}

/// A block's token, and how many bytes it takes: pages hold more of them than of all others.
fn block(after: &[u8]) -> Option<(u16, usize)> {
    let digits = after.strip_prefix(b"b")?;
    let mut number = 0u16;
    for (at, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => number = number.checked_mul(10)?.checked_add(u16::from(byte - b'0'))?,
            &CLOSE if at > 0 => return Some((number, at + 2)),
            _ => return None,
        }
    }
    None
}

fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u64, |sum, digit| {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 { None } else { sum.checked_mul(10)?.checked_add(u64::from(digit)) }
    })
}

/// A stretch of what a template printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'t> {
    Text(&'t [u8]),
    Token(Token),
    /// A token that was cut or changed, as by a filter.
    Broken(&'t [u8]),
}

/// Hands the stretches of a text to `each`, in order. Empty ones are left out.
#[inline]
pub fn split<'t, E>(text: &'t [u8], mut each: impl FnMut(Part<'t>) -> Result<(), E>) -> Result<(), E> {
    let mut rest = text;
    while let Some(at) = memchr::memchr(OPEN, rest) {
        if at > 0 {
            each(Part::Text(&rest[..at]))?;
        }
        let after = &rest[at + 1..];
        if let Some((number, end)) = block(after) {
            each(Part::Token(Token::Block(number)))?;
            rest = &after[end..];
            continue;
        }
        let end = after.iter().position(|byte| *byte == CLOSE).unwrap_or(after.len());
        match Token::parse(&after[..end]) {
            Some(token) => each(Part::Token(token))?,
            None => each(Part::Broken(&after[..end]))?,
        }
        rest = after.get(end + 1..).unwrap_or_default();
    }
    if rest.is_empty() { Ok(()) } else { each(Part::Text(rest)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_comes_back_from_its_text() {
        for token in [
            Token::Block(65_535),
            Token::Fragment(u64::MAX - 7),
            Token::Message(0),
            Token::Call(12),
            Token::Locale,
            Token::Direction,
            Token::Date(-86_400),
            Token::Integer(u64::MAX),
            Token::Tenths(43),
            Token::Size(1 << 40),
        ] {
            let text = format!("a{}b", token.text());
            let mut parts = Vec::new();
            let taken: Result<(), ()> = split(text.as_bytes(), |part| {
                parts.push(part);
                Ok(())
            });
            assert!(taken.is_ok());
            assert_eq!(parts, [Part::Text(b"a"), Part::Token(token), Part::Text(b"b")]);
        }
    }

    #[test]
    fn a_broken_token_is_told_and_the_rest_is_read_on() {
        let mut parts = Vec::new();
        let taken: Result<(), ()> = split(b"\x01B7\x02x\x01n5", |part| {
            parts.push(part);
            Ok(())
        });
        assert!(taken.is_ok());
        assert_eq!(parts, [Part::Broken(b"B7"), Part::Text(b"x"), Part::Token(Token::Integer(5))]);
    }
}
