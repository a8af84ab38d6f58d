//! Cutting an AppStream XML collection into its components.
//!
//! A small state machine over the bytes: it knows comments, CDATA, processing instructions and quoted attribute values, so
//! that `<component>` inside one of them is text. Whether a component is well-formed is its parser's business.

use std::io::{BufRead, Read};

use memchr::{memchr, memchr_iter, memchr3, memmem};

use super::split::{Body, Broken, Record, START, Split};
use crate::import::limit;

const READ: usize = 256 << 10;

/// Longest opening tag of the root element.
const ROOT_TAG: usize = 64 << 10;

/// What the next bytes belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Text,
    /// Up to a terminator: a comment, a CDATA section or a processing instruction.
    Until(&'static [u8]),
    Tag {
        kind: TagKind,
        quote: Option<u8>,
        last: u8,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TagKind {
    Open { component: bool },
    Close,
}

#[derive(Debug)]
struct Scanner {
    buffer: Vec<u8>,
    /// Bytes before this are given out or dropped.
    start: usize,
    /// Bytes before this are scanned.
    at: usize,
    /// The line of `buffer[start]`.
    line: u64,
    end: bool,
    state: State,
    depth: u32,
    /// The depth at which components stand: 1 in a collection, 0 where the file is a single component.
    level: u32,
}

/// The splitter behind the root tag.
pub struct Splitter<R> {
    reader: R,
    scanner: Scanner,
}

/// The scanner that read the root tag and waits for its reader.
pub struct Opened(Scanner);

impl Opened {
    pub fn over<R: BufRead>(self, reader: R) -> Splitter<R> {
        Splitter { reader, scanner: self.0 }
    }
}

/// A step of the scanner.
enum Step {
    /// More bytes are needed.
    More,
    /// A component starts at this offset.
    Begin(usize),
    /// The component ends before this offset.
    End(usize),
    /// The opening tag of the collection lies at these offsets.
    Root(usize, usize),
}

impl Splitter<()> {
    /// Reads up to the root element: gives its opening tag (empty where the file is a single component).
    pub fn open(reader: &mut dyn BufRead) -> Result<(String, Opened), Broken> {
        let mut scanner =
            Scanner { buffer: Vec::new(), start: 0, at: 0, line: 1, end: false, state: State::Text, depth: 0, level: 0 };
        loop {
            match scanner.step(true)? {
                Step::More if scanner.end => {
                    return Err(scanner.broken("there is no `<components>` element: this is no AppStream collection"));
                }
                Step::More if scanner.buffer.len() > limit::RECORD => {
                    return Err(scanner.broken("there is no `<components>` element in the first 4 MiB"));
                }
                Step::More => scanner.fill(&mut *reader)?,
                Step::Root(from, to) => {
                    let Ok(tag) = std::str::from_utf8(&scanner.buffer[from..to]) else {
                        return Err(scanner.broken("the `<components>` tag is not UTF-8"));
                    };
                    let tag = tag.to_owned();
                    scanner.level = 1;
                    scanner.drop_to(to);
                    return Ok((tag, Opened(scanner)));
                }
                Step::Begin(from) => {
                    // A single component: scan it again, as a record.
                    scanner.drop_to(from);
                    (scanner.at, scanner.state, scanner.depth) = (scanner.start, State::Text, 0);
                    return Ok((String::new(), Opened(scanner)));
                }
                Step::End(_) => {}
            }
        }
    }
}

impl Scanner {
    fn broken(&self, reason: impl Into<String>) -> Broken {
        let at = self.at.min(self.buffer.len());
        let line = self.line + memchr_iter(b'\n', &self.buffer[self.start.min(at)..at]).count() as u64;
        Broken::At { line, reason: reason.into() }
    }

    fn fill(&mut self, reader: impl BufRead) -> Result<(), Broken> {
        self.buffer.drain(..self.start);
        self.at -= self.start;
        self.start = 0;
        let read = reader
            .take(READ as u64)
            .read_to_end(&mut self.buffer)
            .map_err(|error| Broken::Read { line: self.line + memchr_iter(b'\n', &self.buffer).count() as u64, error })?;
        self.end = read == 0;
        Ok(())
    }

    /// Lets go of what lies before `to`.
    fn drop_to(&mut self, to: usize) {
        self.line += memchr_iter(b'\n', &self.buffer[self.start..to]).count() as u64;
        self.start = to;
    }

    /// Scans on to the next thing that matters. `root` is set until the root element was met.
    fn step(&mut self, root: bool) -> Result<Step, Broken> {
        loop {
            let rest = &self.buffer[self.at..];
            match self.state {
                State::Text => {
                    let found = memchr(b'<', rest);
                    if self.depth == 0 && rest[..found.unwrap_or(rest.len())].iter().any(|b| !b.is_ascii_whitespace()) {
                        return Err(self.broken("there is text outside of the root element"));
                    }
                    let Some(found) = found else {
                        self.at = self.buffer.len();
                        return Ok(Step::More);
                    };
                    self.at += found;
                    let rest = &self.buffer[self.at..];
                    // Enough to tell `<![CDATA[` and `<components>` from everything else.
                    if rest.len() < 12 && !self.end {
                        return Ok(Step::More);
                    }
                    if rest.starts_with(b"<!--") {
                        (self.state, self.at) = (State::Until(b"-->"), self.at + 4);
                    } else if rest.starts_with(b"<![CDATA[") {
                        (self.state, self.at) = (State::Until(b"]]>"), self.at + 9);
                    } else if rest.starts_with(b"<!") {
                        return Err(self.broken("document type declarations and entities are not accepted: remove them"));
                    } else if rest.starts_with(b"<?") {
                        (self.state, self.at) = (State::Until(b"?>"), self.at + 2);
                    } else if rest.starts_with(b"</") {
                        (self.state, self.at) = (State::Tag { kind: TagKind::Close, quote: None, last: 0 }, self.at + 2);
                    } else {
                        let name = |name: &[u8]| {
                            rest[1..].starts_with(name)
                                && rest.get(1 + name.len()).is_none_or(|b| b.is_ascii_whitespace() || b"/>".contains(b))
                        };
                        let component = name(b"component");
                        if root && !component {
                            if !name(b"components") {
                                return Err(
                                    self.broken("the root element is not `<components>`: this is no AppStream collection")
                                );
                            }
                            return self.root_tag();
                        }
                        if !root && self.depth == 0 && self.level == 1 {
                            return Err(self.broken("a second root element: a collection has one `<components>`"));
                        }
                        let begins = component && self.depth == self.level;
                        let from = self.at;
                        self.state = State::Tag { kind: TagKind::Open { component: begins }, quote: None, last: 0 };
                        self.at += 1;
                        if begins {
                            return Ok(Step::Begin(from));
                        }
                    }
                }
                State::Until(end) => match memmem::find(rest, end) {
                    Some(found) => (self.state, self.at) = (State::Text, self.at + found + end.len()),
                    None => {
                        self.at = self.at.max(self.buffer.len().saturating_sub(end.len() - 1));
                        return Ok(Step::More);
                    }
                },
                State::Tag { kind, quote: Some(quote), last } => match memchr(quote, rest) {
                    Some(found) => {
                        self.state = State::Tag { kind, quote: None, last };
                        self.at += found + 1;
                    }
                    None => {
                        self.at = self.buffer.len();
                        return Ok(Step::More);
                    }
                },
                State::Tag { kind, quote: None, last } => {
                    let Some(found) = memchr3(b'>', b'"', b'\'', rest) else {
                        let last = rest.last().copied().unwrap_or(last);
                        self.state = State::Tag { kind, quote: None, last };
                        self.at = self.buffer.len();
                        return Ok(Step::More);
                    };
                    let last = if found > 0 { rest[found - 1] } else { last };
                    let mark = rest[found];
                    self.at += found + 1;
                    if mark != b'>' {
                        self.state = State::Tag { kind, quote: Some(mark), last: mark };
                        continue;
                    }
                    self.state = State::Text;
                    match kind {
                        TagKind::Open { component } if last == b'/' => {
                            if component {
                                return Ok(Step::End(self.at));
                            }
                        }
                        TagKind::Open { .. } => self.depth += 1,
                        TagKind::Close => {
                            let Some(depth) = self.depth.checked_sub(1) else {
                                return Err(self.broken("an element is closed that was never opened"));
                            };
                            self.depth = depth;
                            // Only components are scanned as records, so at their level one of them ended.
                            if self.depth == self.level {
                                return Ok(Step::End(self.at));
                            }
                        }
                    }
                }
            }
        }
    }

    /// The whole opening tag of the collection.
    fn root_tag(&mut self) -> Result<Step, Broken> {
        let mut quote = None;
        for (i, &byte) in self.buffer[self.at..].iter().enumerate() {
            match quote {
                Some(open) if byte == open => quote = None,
                Some(_) => {}
                None if byte == b'"' || byte == b'\'' => quote = Some(byte),
                None if byte == b'>' => {
                    let (from, to) = (self.at, self.at + i + 1);
                    self.at = to;
                    // `<components/>` holds nothing.
                    self.depth = u32::from(self.buffer[to - 2] != b'/');
                    return Ok(Step::Root(from, to));
                }
                None => {}
            }
            if i > ROOT_TAG {
                return Err(self.broken("the `<components>` tag is longer than 64 KiB"));
            }
        }
        Ok(Step::More)
    }
}

impl<R: BufRead> Split for Splitter<R> {
    fn next(&mut self) -> Result<Option<Record>, Broken> {
        let scanner = &mut self.scanner;
        let mut begun: Option<u64> = None;
        let mut skipped: Option<Vec<u8>> = None;
        loop {
            match scanner.step(false)? {
                Step::Begin(from) => {
                    scanner.drop_to(from);
                    begun = Some(scanner.line);
                }
                Step::End(to) => {
                    let Some(line) = begun else {
                        scanner.drop_to(to);
                        continue;
                    };
                    let text = &scanner.buffer[scanner.start..to];
                    let body = match skipped {
                        Some(start) => Body::TooLarge { start },
                        None if text.len() > limit::RECORD => Body::TooLarge { start: text[..START].to_vec() },
                        None => Body::Text(text.to_vec()),
                    };
                    scanner.drop_to(to);
                    return Ok(Some(Record { line, body }));
                }
                Step::Root(..) => {}
                Step::More if scanner.end => {
                    if begun.is_some() || scanner.depth > 0 || scanner.state != State::Text {
                        return Err(scanner.broken("the file is cut short: an element is not closed; fetch it again"));
                    }
                    return Ok(None);
                }
                Step::More => {
                    if begun.is_none() {
                        scanner.drop_to(scanner.at);
                    } else if scanner.at - scanner.start > limit::RECORD {
                        let start = scanner.start;
                        skipped.get_or_insert_with(|| scanner.buffer[start..start + START].to_vec());
                        scanner.drop_to(scanner.at);
                    }
                    scanner.fill(&mut self.reader)?;
                }
            }
        }
    }
}
