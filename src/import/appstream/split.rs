//! Cutting a collection into records of bounded size, without reading it whole.

use std::io;

use super::Refused;

/// One record of a collection.
#[derive(Debug)]
pub struct Record {
    /// Where it starts, counted from 1.
    pub line: u64,
    pub body: Body,
}

#[derive(Debug)]
pub enum Body {
    Text(Vec<u8>),
    /// More than the limit: skipped unread, but for its beginning.
    TooLarge {
        start: Vec<u8>,
    },
}

/// How much of a skipped record is kept to tell which one it was.
pub const START: usize = 4 << 10;

/// Why splitting stopped.
#[derive(Debug)]
pub enum Broken {
    /// The line that had been reached.
    Read {
        line: u64,
        error: io::Error,
    },
    At {
        line: u64,
        reason: String,
    },
}

/// Something that gives one record after another.
pub trait Split {
    fn next(&mut self) -> Result<Option<Record>, Broken>;
}

impl Record {
    pub fn len(&self) -> usize {
        match &self.body {
            Body::Text(bytes) => bytes.len(),
            Body::TooLarge { start } => start.len(),
        }
    }

    /// The record's text.
    ///
    /// # Errors
    /// Refuses a record that is too large, not UTF-8 or holds NUL, at the line where it does.
    pub fn text(&self) -> Result<&str, Refused> {
        let refuse = |line, reason: &str| Refused::Record { line, id: None, reason: reason.to_owned() };
        let Body::Text(bytes) = &self.body else {
            return Err(refuse(self.line, "larger than 4 MiB; the component is skipped unread"));
        };
        let line_of = |at: usize| self.line + memchr::memchr_iter(b'\n', &bytes[..at]).count() as u64;
        if let Some(at) = memchr::memchr(0, bytes) {
            return Err(refuse(line_of(at), "a NUL character; the component is left out"));
        }
        std::str::from_utf8(bytes).map_err(|error| refuse(line_of(error.valid_up_to()), "not UTF-8; the component is left out"))
    }

    /// Lets go of all but the beginning, which tells an identifier for reports.
    pub fn forget_text(&mut self) {
        if let Body::Text(bytes) = &mut self.body {
            bytes.truncate(START);
            bytes.shrink_to_fit();
        }
    }

    /// The identifier as its line spells it, for records that were not parsed.
    pub fn id(&self) -> Option<String> {
        let bytes = match &self.body {
            Body::Text(bytes) => bytes,
            Body::TooLarge { start } => start,
        };
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(START)]);
        let id = text.lines().find_map(|line| {
            let line = line.trim();
            let yaml = line.strip_prefix("ID:").map(|id| id.trim().trim_matches(['"', '\'']));
            yaml.or_else(|| line.strip_prefix("<id>")?.strip_suffix("</id>"))
        })?;
        (!id.is_empty() && id.len() <= 255).then(|| id.to_owned())
    }
}
