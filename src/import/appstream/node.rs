//! One YAML document as a small tree that borrows from its text, with a line for every value.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

/// Deeper than any DEP-11 field; the tree is built by recursion.
const DEPTH: u32 = 16;

/// Values in one document; Debian's largest component has 2,200.
const NODES: u32 = 50_000;

/// A value and the line it starts on, counted from 1 within the document.
#[derive(Debug)]
pub struct Node<'a> {
    pub line: u64,
    pub value: Value<'a>,
}

#[derive(Debug)]
pub enum Value<'a> {
    /// A scalar; `plain` tells an unquoted one, which may mean null or a number.
    Scalar {
        text: Cow<'a, str>,
        plain: bool,
    },
    List(Vec<Node<'a>>),
    /// In the order of the file; keys may repeat.
    Map(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// Why a document gave no tree.
#[derive(Debug)]
pub enum NodeError {
    /// This is no YAML.
    Syntax { line: u64, column: u64, reason: String },
    /// YAML, but nothing that DEP-11 uses.
    Refused { line: u64, reason: &'static str },
}

/// Reads one document; `None` where it holds nothing.
pub fn parse(text: &str) -> Result<Option<Node<'_>>, NodeError> {
    let mut reader = Reader { parser: Parser::new_from_str(text), nodes: 0 };
    let mut root = None;
    loop {
        match reader.next()? {
            (Event::StreamEnd, _) => return Ok(root),
            (Event::StreamStart | Event::DocumentEnd | Event::Nothing, _) => {}
            (Event::DocumentStart(_), span) => {
                if root.is_some() {
                    let (line, column) = (span.start.line() as u64, span.start.col() as u64 + 1);
                    let reason = "a second document starts without `---`".to_owned();
                    return Err(NodeError::Syntax { line, column, reason });
                }
            }
            (event, span) => root = Some(reader.node(event, span, 0)?),
        }
    }
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    nodes: u32,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), NodeError> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            // The parser's own cap lies far above ours, but one line of brackets reaches it first.
            Some(Err(error)) if error.info().contains("recursion limit") => {
                Err(NodeError::Refused { line: error.marker().line() as u64, reason: "nested too deep" })
            }
            Some(Err(error)) => Err(NodeError::Syntax {
                line: error.marker().line() as u64,
                column: error.marker().col() as u64 + 1,
                reason: error.info().to_owned(),
            }),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: u32) -> Result<Node<'a>, NodeError> {
        let line = span.start.line() as u64;
        let refuse = |reason| Err(NodeError::Refused { line, reason });
        self.nodes += 1;
        if self.nodes > NODES {
            return refuse("more than 50,000 values");
        }
        if depth > DEPTH {
            return refuse("nested too deep");
        }
        let value = match event {
            Event::Scalar(text, style, ..) => Value::Scalar { text, plain: style == ScalarStyle::Plain },
            Event::SequenceStart(..) => {
                let mut list = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break Value::List(list),
                        (event, span) => list.push(self.node(event, span, depth + 1)?),
                    }
                }
            }
            Event::MappingStart(..) => {
                let mut map = Vec::new();
                loop {
                    match self.next()? {
                        (Event::MappingEnd, _) => break Value::Map(map),
                        (Event::Scalar(key, ..), _) => {
                            let (event, span) = self.next()?;
                            map.push((key, self.node(event, span, depth + 1)?));
                        }
                        (_, span) => {
                            let line = span.start.line() as u64;
                            return Err(NodeError::Refused { line, reason: "a key that is no plain text" });
                        }
                    }
                }
            }
            // An alias may repeat a whole tree: a few lines would make gigabytes.
            Event::Alias(_) => return refuse("YAML aliases are not accepted"),
            _ => return refuse("an unexpected YAML event"),
        };
        Ok(Node { line, value })
    }
}

impl<'a> Node<'a> {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether this is null: an unquoted `null`, `~` or nothing at all.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, plain: true } if matches!(&**text, "" | "~" | "null" | "Null" | "NULL"))
    }

    pub fn integer(&self) -> Option<i64> {
        self.text()?.parse().ok()
    }

    pub fn list(&self) -> Option<&[Node<'a>]> {
        match &self.value {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    pub fn map(&self) -> Option<&[(Cow<'a, str>, Node<'a>)]> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The first value of `key`.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.map()?.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The text of `key`, where it is a scalar and not null.
    pub fn get_text(&self, key: &str) -> Option<&str> {
        self.get(key).filter(|node| !node.is_null())?.text()
    }

    /// What it is, for messages.
    pub fn what(&self) -> &'static str {
        match &self.value {
            Value::Scalar { .. } => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}
