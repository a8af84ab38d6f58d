//! What is wrong in a message file: where, the line itself, and what to do.

use std::fmt;

use super::tag::Tag;

/// One fault of the interface's translations. The site is built without the faulty message; another language stands in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Problem {
    pub locale: Tag,
    /// The file's name as it was given.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// The line as written, cut to 200 characters.
    pub source: String,
    /// What is wrong, in a sentence without its full stop.
    pub what: String,
    /// What to do about it.
    pub advice: String,
}

impl Problem {
    /// A problem at a byte of a file's text; bytes past the end count as its end.
    pub fn at(
        locale: Tag,
        (file, text): (&str, &str),
        byte: usize,
        what: impl Into<String>,
        advice: impl Into<String>,
    ) -> Problem {
        let byte = text.floor_char_boundary(byte);
        let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
        Problem {
            locale,
            file: file.to_owned(),
            line: text[..start].matches('\n').count() + 1,
            column: text[start..byte].chars().count() + 1,
            source: text[start..].lines().next().unwrap_or_default().chars().take(200).collect(),
            what: what.into(),
            advice: advice.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { locale, file, line, column, source, what, advice } = self;
        let margin = line.to_string().len();
        writeln!(f, "{file}:{line}:{column}: {what} ({locale})")?;
        writeln!(f, "{line} | {source}")?;
        writeln!(f, "{:margin$} | {:>column$}", "", '^')?;
        write!(f, "{:margin$} = {advice}", "")
    }
}
