//! HTML of any quality, rebuilt from its tokens: allowed elements only, each where HTML's content model lets it stand.
//!
//! The result parses to exactly the tree that is written: no element is misnested, none that the page around it has open
//! (`li`, `td`, `p`, `a`) can be closed from inside, and none is deeper than 100. That bounds the cost of the sanitizer
//! behind it. The tokenizer is html5ever's, so what counts as a tag is what browsers take for one.

use std::cell::RefCell;

use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

use super::{
    rich::{MAX_ELEMENTS, MAX_MARKS, Refused},
    writer::Writer,
};

/// The tokenizer compares each attribute of a tag with all before it. This many comparisons take about 30 ms.
const MAX_COMPARISONS: usize = 20_000_000;

/// Rebuilds a text.
///
/// # Errors
/// [`Refused::TooManyElements`], [`Refused::TooManyAttributes`].
pub(super) fn normalize(html: &str) -> Result<String, Refused> {
    const CHUNK: usize = 1_024;
    check_marks(html)?;
    let tokenizer = Tokenizer::new(Normalizer::new(html.len()), TokenizerOpts::default());
    let input = BufferQueue::default();
    let mut rest = html;
    let mut separators = 0;
    while !rest.is_empty() {
        let (chunk, behind) = rest.split_at(rest.floor_char_boundary(CHUNK.min(rest.len())));
        rest = behind;
        input.push_back(StrTendril::from_slice(chunk));
        let _ = tokenizer.feed(&input);
        let found = chunk.bytes().filter(|byte| byte.is_ascii_whitespace() || b"/\"'".contains(byte)).count();
        let mut writer = tokenizer.sink.0.borrow_mut();
        if std::mem::take(&mut writer.moved) {
            separators = found;
        } else {
            // No token came: the chunk lies within one tag, which has at most as many attributes as it has separators.
            separators += found;
            writer.compared += found * separators;
        }
        if writer.compared > MAX_COMPARISONS {
            return Err(Refused::TooManyAttributes);
        }
        drop(writer);
        if tokenizer.sink.0.borrow().elements > MAX_ELEMENTS {
            return Err(Refused::TooManyElements);
        }
    }
    tokenizer.end();
    let mut writer = tokenizer.sink.0.into_inner();
    writer.close_to(0);
    if writer.elements > MAX_ELEMENTS {
        return Err(Refused::TooManyElements);
    }
    writer.level_headings();
    check_marks(&writer.out)?;
    Ok(writer.out)
}

/// Tags and entities are what parsing costs: about 1 us each, all letters between them a tenth of that.
fn check_marks(html: &str) -> Result<(), Refused> {
    match memchr::memchr2_iter(b'<', b'&', html.as_bytes()).nth(MAX_MARKS) {
        Some(_) => Err(Refused::TooManyElements),
        None => Ok(()),
    }
}

struct Normalizer(RefCell<Writer>);

impl Normalizer {
    fn new(length: usize) -> Normalizer {
        Normalizer(RefCell::new(Writer::with_capacity(length + 64)))
    }
}

impl TokenSink for Normalizer {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut writer = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => {
                writer.moved = true;
                writer.text(&text);
            }
            Token::TagToken(tag) => {
                writer.moved = true;
                if let Some(kind) = writer.tag(&tag) {
                    return TokenSinkResult::RawData(kind);
                }
            }
            Token::CommentToken(_) | Token::DoctypeToken(_) => writer.moved = true,
            Token::NullCharacterToken | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rebuilds() {
        for (html, expected) in [
            ("plain", "<p>plain</p>"),
            ("<p>a<p>b", "<p>a</p><p>b</p>"),
            ("a<div>b</div>c", "<p>a</p><p>b</p><p>c</p>"),
            ("<b><i>x</b>y</i>", "<p><strong><em>x</em></strong>y</p>"),
            ("<li>x</li>", "<ul><li>x</li></ul>"),
            ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>"),
            ("<ul>x<p>y</ul>", "<ul><li>x<p>y</p></li></ul>"),
            ("</ul></li></div></p>x", "<p>x</p>"),
            ("<td>x</td>", "<p>x</p>"),
            (
                "<table><tr><td>a<th>b<tr><td><p>c</table>d",
                "<table><tbody><tr><td>a</td><th>b</th></tr><tr><td><p>c</p></td></tr></tbody></table><p>d</p>",
            ),
            ("<table>x</table>", "<table><tbody><tr><td>x</td></tr></tbody></table>"),
            ("<h1>a</h1><h3>b</h2>c", "<h3>a</h3><h5>b</h5><p>c</p>"),
            ("<h2></h2><h4>b", "<h3>b</h3>"),
            ("<dl><dt>a<dd>b<p>c</dl>", "<dl><dt>a</dt><dd>b<p>c</p></dd></dl>"),
            (
                "<a href=https://e.org/>x<a href=https://f.org/>y",
                "<p><a href=\"https://e.org/\">x</a><a href=\"https://f.org/\">y</a></p>",
            ),
            ("<a href=javascript:x>y</a>", "<p>y</p>"),
            ("<script>x</script>y<style>z</style><title>t</title>", "<p>y</p>"),
            ("x<script>y", "<p>x</p>"),
            ("<img alt='a &lt; b' src=x>", "<p>a &lt; b</p>"),
            ("&lt;b&gt; &amp;amp; &#x202e;", "<p>&lt;b> &amp;amp; </p>"),
            ("<pre>\n\na\n  b</pre>", "<pre>a\n  b</pre>"),
            ("<blockquote>a<li>b</blockquote>c", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>"),
            ("<!-- a --><![CDATA[x]]><?php x ?><!doctype html>b", "<p>b</p>"),
            ("a\n<p></p>\n<b> </b><ul></ul>", "<p>a\n</p><p><strong> </strong></p>"),
        ] {
            assert_eq!(normalize(html).as_deref(), Ok(expected), "{html}");
        }
    }
}
