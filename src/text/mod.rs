//! The one place where user text becomes safe.
//!
//! [`one_line`] for names and captions gives text without markup, which templates escape. [`rich`] gives [`Html`], the only
//! type that a template writes unescaped, and every way to it leads through the normalizer and the sanitizer.

mod chars;
mod element;
mod line;
mod markdown;
mod normalize;
mod plain;
pub mod prose;
mod rich;
pub mod slug;
pub mod url;
mod writer;

pub use line::{MAX_LINE_CHARS, line, one_line};
pub use rich::{Html, MAX_ELEMENTS, MAX_MARKS, MAX_RAW_BYTES, Refused, rich};

pub use crate::catalog::model::Format;

#[cfg(test)]
mod hostile;
