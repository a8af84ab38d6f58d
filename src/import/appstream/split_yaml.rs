//! Cutting a YAML stream at its `---` lines.
//!
//! A line that starts with `---` always parts documents, even inside a block or quoted scalar (YAML 1.2, 9.1.2), so this
//! needs no parser.

use std::io::{BufRead, Read};

use memchr::memchr_iter;
use memchr::memmem;

use super::split::{Body, Broken, Record, START, Split};
use crate::import::limit;

const READ: usize = 256 << 10;

pub struct Splitter<R> {
    reader: R,
    /// Read, but not yet given out: `buffer[start..]`.
    buffer: Vec<u8>,
    start: usize,
    /// The line of `buffer[start]`.
    line: u64,
    end: bool,
}

impl<R: BufRead> Splitter<R> {
    pub fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new(), start: 0, line: 1, end: false }
    }

    fn fill(&mut self) -> Result<(), Broken> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let read = self
            .reader
            .by_ref()
            .take(READ as u64)
            .read_to_end(&mut self.buffer)
            .map_err(|error| Broken::Read { line: self.line + memchr_iter(b'\n', &self.buffer).count() as u64, error })?;
        self.end = read == 0;
        Ok(())
    }

    /// Where the marker line after `buffer[from..]` starts, or how far the search has come.
    fn marker(&self, from: usize) -> Result<usize, usize> {
        let mut from = from;
        while let Some(found) = memmem::find(&self.buffer[from..], b"\n---") {
            let marker = from + found + 1;
            match self.buffer.get(marker + 3) {
                Some(b'\n' | b'\r' | b' ' | b'\t') => return Ok(marker),
                None if self.end => return Ok(marker),
                None => return Err(marker - 1),
                Some(_) => from = marker,
            }
        }
        // The marker may lie across the border of two reads.
        Err(self.buffer.len().saturating_sub(3).max(from))
    }
}

impl<R: BufRead> Split for Splitter<R> {
    fn next(&mut self) -> Result<Option<Record>, Broken> {
        let line = self.line;
        let mut skipped: Option<Vec<u8>> = None;
        let mut from = self.start;
        loop {
            match self.marker(from) {
                Ok(marker) => {
                    let text = &self.buffer[self.start..marker];
                    self.line += memchr_iter(b'\n', text).count() as u64;
                    let body = match skipped {
                        Some(start) => Body::TooLarge { start },
                        None if text.len() > limit::RECORD => Body::TooLarge { start: text[..START].to_vec() },
                        None => Body::Text(text.to_vec()),
                    };
                    self.start = marker;
                    return Ok(Some(Record { line, body }));
                }
                Err(_) if self.end => {
                    let text = &self.buffer[self.start..];
                    if text.last().is_some_and(|&byte| byte != b'\n') {
                        let line = self.line + memchr_iter(b'\n', text).count() as u64;
                        let reason = "the file is cut short: its last line does not end; fetch it again".to_owned();
                        return Err(Broken::At { line, reason });
                    }
                    let body = match skipped {
                        Some(start) => Body::TooLarge { start },
                        None if text.is_empty() => return Ok(None),
                        None if text.len() > limit::RECORD => Body::TooLarge { start: text[..START].to_vec() },
                        None => Body::Text(text.to_vec()),
                    };
                    self.start = self.buffer.len();
                    return Ok(Some(Record { line, body }));
                }
                Err(reached) => {
                    from = reached - self.start;
                    if self.buffer.len() - self.start > limit::RECORD {
                        skipped.get_or_insert_with(|| self.buffer[self.start..self.start + START].to_vec());
                        self.line += memchr_iter(b'\n', &self.buffer[self.start..reached]).count() as u64;
                        self.start = reached;
                        from = 0;
                    }
                    self.fill()?;
                }
            }
        }
    }
}
