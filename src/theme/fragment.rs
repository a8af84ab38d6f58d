//! Fragments: pieces of pages about one thing, rendered once for it, however many pages and languages show it.
//!
//! A file in `templates/fragments/` sees what it is about (`card`, `review`, `version`) and `site`, and nothing of the page.
//! Whatever depends on the language (messages, dates, numbers, the locale's tag) is left as a token there, so that languages
//! which show the same texts share one rendering. [`Fragment::fill`] writes it for a language.

use std::cell::RefCell;

use anyhow::{Result, anyhow, bail};
use serde::{Deserialize, Serialize};
use tera::Value;
use xxhash_rust::xxh3::Xxh3;

use super::token::{Part, Token, split};

/// An argument of a call: text (which may hold tokens) or a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Argument {
    Text(String),
    Number(f64),
}

/// A message with variables, to be formatted in each language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Call {
    pub id: String,
    pub arguments: Vec<(String, Argument)>,
    /// What is shown where no language has the message; none where that would be a mistake.
    pub otherwise: Option<String>,
}

thread_local!(static CALLS: RefCell<Vec<Call>> = const { RefCell::new(Vec::new()) });

/// Notes a call for the fragment that this thread is making, and gives the token that stands for it.
pub fn defer(call: Call) -> Value {
    CALLS.with_borrow_mut(|calls| {
        calls.push(call);
        Token::Call(calls.len() as u32 - 1).value()
    })
}

/// The messages that a size in words is put into.
pub const SIZE_MESSAGES: [&str; 4] = ["size-bytes", "size-kb", "size-mb", "size-gb"];

/// A rendered piece, in no language yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fragment {
    /// Of everything it prints and of the blocks it ran through.
    pub hash: u64,
    text: Box<[u8]>,
    /// What is filled in, and where in `text`.
    gaps: Box<[(u32, Token)]>,
    calls: Box<[Call]>,
    /// Numbers of the blocks it ran through, sorted.
    pub blocks: Box<[u16]>,
    /// Numbers of the messages that are filled in, but for those in its blocks.
    pub messages: Box<[u32]>,
    /// What it is about, as JSON, where pages have twins.
    data: Option<Box<Fragment>>,
}

/// What a fragment must know of the theme and the messages.
pub trait Numbers {
    /// A block's key by its number.
    fn block_key(&self, number: u16) -> u64;
    fn message(&self, id: &str) -> Option<u32>;
}

/// What a language puts into gaps. Text is handed over escaped where `markup`, plain otherwise.
pub trait Filling {
    fn token(&self, token: Token, markup: bool, out: &mut Vec<u8>);
    fn call(&self, id: &str, arguments: &[(&str, Argument)], otherwise: Option<&str>) -> Result<String>;
}

impl Fragment {
    /// Makes a fragment of what `render` prints.
    pub fn make(render: impl FnOnce(&mut Vec<u8>) -> Result<()>, numbers: &impl Numbers) -> Result<Fragment> {
        let mut raw = Vec::with_capacity(1024);
        let done = render(&mut raw);
        let calls = CALLS.take();
        done?;
        let mut text = Vec::with_capacity(raw.len());
        let (mut gaps, mut blocks) = (Vec::new(), Vec::new());
        split(&raw, |part| {
            match part {
                Part::Text(stretch) => text.extend_from_slice(stretch),
                Part::Token(Token::Block(number)) => blocks.push(number),
                Part::Token(Token::Fragment(_)) => bail!("a fragment cannot hold another; use include"),
                Part::Token(token) => gaps.push((text.len() as u32, token)),
                Part::Broken(token) => bail!(
                    "a message, date or number was changed by a filter ({}); fragments print those as they are",
                    String::from_utf8_lossy(token)
                ),
            }
            Ok(())
        })?;
        blocks.sort_unstable();
        blocks.dedup();
        // What is filled in, into the arguments of calls too.
        let mut filled: Vec<Token> = gaps.iter().map(|(_, token)| *token).collect();
        for (_, argument) in calls.iter().flat_map(|call| &call.arguments) {
            let Argument::Text(text) = argument else { continue };
            split(text.as_bytes(), |part| {
                if let Part::Token(token) = part {
                    filled.push(token);
                }
                Ok::<_, anyhow::Error>(())
            })?;
        }
        let mut messages: Vec<u32> = calls.iter().filter_map(|call| numbers.message(&call.id)).collect();
        for token in filled {
            match token {
                Token::Message(number) => messages.push(number),
                Token::Size(_) => messages.extend(SIZE_MESSAGES.iter().filter_map(|id| numbers.message(id))),
                _ => {}
            }
        }
        messages.sort_unstable();
        messages.dedup();
        let mut hash = Xxh3::new();
        hash.update(&text);
        for (at, token) in &gaps {
            hash.update(&at.to_le_bytes());
            hash.update(token.text().as_bytes());
        }
        for call in &calls {
            hash.update(format!("{call:?}").as_bytes());
        }
        for block in &blocks {
            hash.update(&numbers.block_key(*block).to_le_bytes());
        }
        Ok(Fragment {
            hash: hash.digest(),
            text: text.into(),
            gaps: gaps.into(),
            calls: calls.into(),
            blocks: blocks.into(),
            messages: messages.into(),
            data: None,
        })
    }

    /// The same with what it is about.
    pub fn with_data(mut self, data: Fragment) -> Fragment {
        self.hash ^= data.hash.rotate_left(32);
        let mut messages = std::mem::take(&mut self.messages).into_vec();
        messages.extend_from_slice(&data.messages);
        messages.sort_unstable();
        messages.dedup();
        self.messages = messages.into();
        self.data = Some(Box::new(data));
        self
    }

    /// Writes what it is about as JSON in a language; whether that is known.
    pub fn fill_data(&self, filling: &impl Filling, out: &mut Vec<u8>) -> bool {
        let Some(data) = &self.data else { return false };
        let (mut done, mut plain) = (0, Vec::new());
        for (at, token) in &data.gaps {
            out.extend_from_slice(&data.text[done..*at as usize]);
            done = *at as usize;
            plain.clear();
            filling.token(*token, false, &mut plain);
            super::json::escape(&plain, out);
        }
        out.extend_from_slice(&data.text[done..]);
        true
    }

    /// The fragment as pages print it.
    pub fn value(&self) -> Value {
        Token::Fragment(self.hash).value()
    }

    /// About how many bytes it takes.
    pub fn size(&self) -> usize {
        size_of::<Fragment>()
            + self.text.len()
            + self.gaps.len() * size_of::<(u32, Token)>()
            + self.blocks.len() * 2
            + self.messages.len() * 4
            + self.calls.len() * 150
            + self.data.as_ref().map_or(0, |data| data.size())
    }

    /// Writes the fragment in a language.
    pub fn fill(&self, filling: &impl Filling, out: &mut Vec<u8>) -> Result<()> {
        let mut done = 0;
        for (at, token) in &self.gaps {
            let at = *at as usize;
            out.extend_from_slice(&self.text[done..at]);
            done = at;
            match token {
                Token::Call(number) => escape(&self.call(*number, filling)?, out),
                token => filling.token(*token, true, out),
            }
        }
        out.extend_from_slice(&self.text[done..]);
        Ok(())
    }

    fn call(&self, number: u32, filling: &impl Filling) -> Result<String> {
        let call = self.calls.get(number as usize).ok_or_else(|| anyhow!("a call is missing; this is a bug in Remora"))?;
        let mut arguments = Vec::with_capacity(call.arguments.len());
        for (name, value) in &call.arguments {
            arguments.push((
                name.as_str(),
                match value {
                    Argument::Text(text) => Argument::Text(self.plain(text, number, filling)?),
                    Argument::Number(number) => Argument::Number(*number),
                },
            ));
        }
        filling.call(&call.id, &arguments, call.otherwise.as_deref())
    }

    /// An argument's text with its own tokens filled in. A call comes after those that its arguments stand for.
    fn plain(&self, text: &str, before: u32, filling: &impl Filling) -> Result<String> {
        let mut out = Vec::with_capacity(text.len());
        split(text.as_bytes(), |part| {
            match part {
                Part::Text(stretch) | Part::Broken(stretch) => out.extend_from_slice(stretch),
                Part::Token(Token::Call(number)) if number < before => {
                    out.extend_from_slice(self.call(number, filling)?.as_bytes());
                }
                Part::Token(token) => filling.token(token, false, &mut out),
            }
            Ok::<_, anyhow::Error>(())
        })?;
        Ok(String::from_utf8(out)?)
    }
}

/// Escapes text as Tera does when it prints a value.
pub fn escape(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let entity: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            b'\'' => b"&#39;",
            _ => continue,
        };
        out.extend_from_slice(&bytes[done..at]);
        out.extend_from_slice(entity);
        done = at + 1;
    }
    out.extend_from_slice(&bytes[done..]);
}
