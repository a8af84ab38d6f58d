//! Markdown to HTML, not yet safe: CommonMark with tables and strikethrough.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, html::push_html};

use super::rich::{MAX_ELEMENTS, Refused};

/// How many quote and list markers may open on one line. Each nests one deeper, and the cost of a line is quadratic in it.
pub(super) const MAX_MARKERS: usize = 100;

/// Renders what the author wrote. Raw HTML becomes text, but for line breaks, which tables need; pictures become their
/// alternative text.
///
/// # Errors
/// Refuses over [`MAX_MARKERS`] on a line before parsing, and over [`MAX_ELEMENTS`] while.
pub(super) fn html(raw: &str) -> Result<String, Refused> {
    for (index, line) in raw.lines().enumerate() {
        if markers(line) > MAX_MARKERS && !is_rule(line) {
            return Err(Refused::TooDeep { line: index + 1 });
        }
    }
    let mut elements = 0;
    let events = Parser::new_ext(raw, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
        .take_while(|event| {
            elements += usize::from(matches!(event, Event::Start(_) | Event::Code(_) | Event::HardBreak));
            elements <= MAX_ELEMENTS
        })
        .filter_map(|event| match event {
            Event::InlineHtml(tag) if is_line_break(&tag) => Some(Event::HardBreak),
            Event::InlineHtml(text) | Event::Html(text) => Some(Event::Text(text)),
            Event::Rule => Some(Event::Html(CowStr::Borrowed("<hr>\n"))),
            // The picture's events are its alternative text: without its frame they are words.
            Event::Start(Tag::Image { .. }) | Event::End(pulldown_cmark::TagEnd::Image) => None,
            event => Some(event),
        });
    let mut out = String::with_capacity(raw.len() + raw.len() / 4 + 64);
    push_html(&mut out, events);
    if elements > MAX_ELEMENTS { Err(Refused::TooManyElements) } else { Ok(out) }
}

/// How many quotes and list items a line may open: `>` opens one anywhere, the others before white space only.
fn markers(line: &str) -> usize {
    let bytes = line.as_bytes();
    let lead = bytes.iter().take_while(|byte| b" \t>-+*.)0123456789".contains(byte)).count();
    let opens = |at: usize| match bytes[at] {
        b'>' => true,
        b'-' | b'+' | b'*' | b'.' | b')' => bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace),
        _ => false,
    };
    (0..lead).filter(|at| opens(*at)).count()
}

/// `---` and its like, of any length: a rule opens no list.
fn is_rule(line: &str) -> bool {
    let mut marks = line.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let first = marks.next();
    matches!(first, Some(b'-' | b'*')) && marks.all(|byte| Some(byte) == first)
}

fn is_line_break(tag: &str) -> bool {
    let name = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}
