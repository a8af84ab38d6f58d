//! One XML component as a small tree, with a line for every element.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Deeper than any AppStream element.
const DEPTH: usize = 24;

/// Elements and texts in one component.
const NODES: u32 = 100_000;

/// Attributes of one element. The check for repeated ones costs the square of their number.
const ATTRIBUTES: usize = 64;

#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    /// Counted from 1 within the component.
    pub line: u64,
    attributes: Vec<(String, String)>,
    pub children: Vec<Child>,
}

#[derive(Debug)]
pub enum Child {
    Element(Element),
    Text(String),
}

/// Why a component gave no tree.
#[derive(Debug)]
pub enum ElementError {
    /// This is no XML.
    Syntax { line: u64, column: u64, reason: String },
    /// XML, but nothing that AppStream uses.
    Refused { line: u64, reason: &'static str },
}

/// Counts lines up to a position that only grows.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn line(&mut self, position: u64) -> u64 {
        let to = usize::try_from(position).unwrap_or(usize::MAX).clamp(self.at, self.text.len());
        self.line += memchr::memchr_iter(b'\n', &self.text[self.at..to]).count() as u64;
        self.at = to;
        self.line
    }

    fn column(&self) -> u64 {
        let start = memchr::memrchr(b'\n', &self.text[..self.at]).map_or(0, |at| at + 1);
        (self.at - start) as u64 + 1
    }
}

/// Reads one element with everything in it.
pub fn parse(text: &str) -> Result<Element, ElementError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    let mut open: Vec<Element> = Vec::new();
    let mut nodes = 0;
    loop {
        let line = lines.line(reader.buffer_position());
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let line = lines.line(reader.error_position());
                return Err(ElementError::Syntax { line, column: lines.column(), reason: error.to_string() });
            }
        };
        let refuse = |reason| Err(ElementError::Refused { line, reason });
        let syntax = |lines: &Lines, reason: String| ElementError::Syntax { line, column: lines.column(), reason };
        nodes += 1;
        if nodes > NODES {
            return refuse("more than 100,000 elements");
        }
        match event {
            Event::Start(_) if open.len() == DEPTH => return refuse("nested too deep"),
            Event::Start(tag) | Event::Empty(tag) if tag.attributes().take(ATTRIBUTES + 1).count() > ATTRIBUTES => {
                return refuse("more than 64 attributes of one element");
            }
            Event::Start(tag) => open.push(start(&tag, line).map_err(|reason| syntax(&lines, reason))?),
            Event::Empty(tag) => {
                let element = start(&tag, line).map_err(|reason| syntax(&lines, reason))?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(Child::Element(element)),
                    None => return Ok(element),
                }
            }
            Event::End(_) => {
                let Some(element) = open.pop() else { continue };
                match open.last_mut() {
                    Some(parent) => parent.children.push(Child::Element(element)),
                    None => return Ok(element),
                }
            }
            Event::Text(text) => add(&mut open, &text.xml10_content()),
            Event::CData(text) => add(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => match resolve(&reference) {
                Some(c) => add(&mut open, c.encode_utf8(&mut [0; 4])),
                None => return Err(syntax(&lines, format!("the entity &{}; is not known", &*reference))),
            },
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::DocType(_) => return refuse("a document type declaration"),
            Event::Eof => {
                return Err(syntax(&lines, "an element is not closed".to_owned()));
            }
        }
    }
}

fn start(tag: &BytesStart, line: u64) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|error| error.to_string())?;
        attributes.push((AsRef::<str>::as_ref(&attribute.key).to_owned(), value.into_owned()));
    }
    Ok(Element { name: AsRef::<str>::as_ref(&tag.name()).to_owned(), line, attributes, children: Vec::new() })
}

/// Adds to the text that stands last in the innermost element.
fn add(open: &mut [Element], more: &str) {
    let Some(parent) = open.last_mut() else { return };
    match parent.children.last_mut() {
        Some(Child::Text(text)) => text.push_str(more),
        _ => parent.children.push(Child::Text(more.to_owned())),
    }
}

/// One of the five entities that XML knows, or a character by its number. NUL and surrogates are none.
fn resolve(reference: &str) -> Option<char> {
    match reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = reference.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|&c| c != '\0')
        }
    }
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// The children of one name.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The text directly in this element.
    pub fn text(&self) -> Cow<'_, str> {
        let mut texts = self.children.iter().filter_map(|child| match child {
            Child::Text(text) => Some(text.as_str()),
            Child::Element(_) => None,
        });
        match (texts.next(), texts.next()) {
            (None, _) => Cow::Borrowed(""),
            (Some(text), None) => Cow::Borrowed(text),
            (Some(first), Some(second)) => Cow::Owned([first, second].into_iter().chain(texts).collect()),
        }
    }
}
