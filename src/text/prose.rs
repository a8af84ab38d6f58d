//! The operator's own Markdown. It is trusted more than users' text: headings keep their level and links may be relative.
//! Raw HTML is shown as text all the same, so that one mistake in a page cannot break its frame.

use pulldown_cmark::{Event, Options, Parser, html};

/// Markdown to HTML without raw HTML.
pub fn to_html(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(markdown, options).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    });
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, events);
    out
}
