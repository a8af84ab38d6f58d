//! Descriptions, release notes, reviews: user text with markup, made safe within a bounded time.
//!
//! Two walls, neither relying on the other: the normalizer rebuilds the text from tokens with the few elements allowed,
//! properly nested; ammonia then parses and filters that result. The normalizer also bounds what ammonia costs, which is
//! quadratic in nesting. What would still be dear is refused unread.

use std::{borrow::Cow, cell::RefCell, collections::HashSet, fmt};

use ammonia::{Builder, UrlRelative};

use super::{Format, markdown, normalize, plain};

/// The longest raw text taken, in bytes. The longest description of real galleries is under 20,000.
pub const MAX_RAW_BYTES: usize = 256 * 1024;

/// The most elements one text may have. Tables are what reaches it.
pub const MAX_ELEMENTS: usize = 10_000;

/// The most `<` and `&` that one text's markup may have, escaped or not.
pub const MAX_MARKS: usize = 30_000;

/// Safe markup, complete in itself: whatever the author left open is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Html(String);

impl Html {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text too large or too contrived to be made safe in time. Importers report it with the record's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("the text has {bytes} bytes, over the limit of {MAX_RAW_BYTES}: shorten it")]
    TooLong { bytes: usize },
    #[error("line {line} opens over {limit} nested quotes or lists: flatten them", limit = markdown::MAX_MARKERS)]
    TooDeep { line: usize },
    #[error("the text has over {MAX_ELEMENTS} elements or {MAX_MARKS} tags and entities: shorten its tables and lists")]
    TooManyElements,
    #[error("a tag has too many attributes: remove them")]
    TooManyAttributes,
}

thread_local! {
    // Building one costs more than most texts; it is shared by nobody, so no lock either.
    static SANITIZER: RefCell<Builder<'static>> = RefCell::new(sanitizer());
}

/// The elements that the normalizer writes, and the parser adds in tables.
const ELEMENTS: [&str; 26] = [
    "a",
    "bdi",
    "blockquote",
    "br",
    "code",
    "dd",
    "del",
    "dl",
    "dt",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

fn sanitizer() -> Builder<'static> {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(ELEMENTS))
        .add_tag_attributes("a", ["href"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow ugc noopener noreferrer"))
        .strip_comments(true);
    builder
}

/// An author's text as safe markup.
///
/// Markdown is CommonMark with tables and strikethrough, raw HTML in it shown as text. HTML keeps paragraphs, lists,
/// emphasis, code, quotes, headings from `h3` on, tables, and links to `http`, `https` and `mailto`; of other elements the
/// text stays, of scripts, styles and frames nothing. Costs about 50 us a kilobyte of dense markup, 2 us of
/// plain text, and at most 100 ms.
///
/// # Errors
/// [`Refused`] says which limit the text is over.
pub fn rich(raw: &str, format: Format) -> Result<Html, Refused> {
    if raw.len() > MAX_RAW_BYTES {
        return Err(Refused::TooLong { bytes: raw.len() });
    }
    let markup: Cow<str> = match format {
        Format::Plain => return Ok(Html(plain::html(raw))),
        Format::Markdown => markdown::html(raw)?.into(),
        Format::Html => raw.into(),
    };
    let normal = normalize::normalize(&markup)?;
    Ok(Html(SANITIZER.with_borrow(|sanitizer| sanitizer.clean(&normal).to_string())))
}
