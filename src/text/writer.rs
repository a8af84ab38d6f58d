//! Writes tags and words so that the result parses to the tree that is written.

use html5ever::{
    Attribute,
    tokenizer::{Tag, TagKind, states::RawKind},
};

use super::{
    chars::{Sieve, is_simple, push_attribute, push_text},
    element::{
        A, Bdi, Blockquote, Code, Dd, Del, Dl, Dt, Element, Em, Heading, Holds, Li, Meaning, Ol, P, Pre, Strong, Table, Tbody,
        Td, Th, Thead, Tr, Ul, meaning,
    },
    url::safe_link,
};

/// How deep elements may nest. Deeper ones are left out, their text stays.
const MAX_DEPTH: usize = 100;

/// Room below the cap for the parts that a list or a table cannot do without.
const CONTAINER_DEPTH: usize = MAX_DEPTH - 10;

struct Open {
    element: Element,
    /// Where its start tag and its content begin in the output.
    start: usize,
    content: usize,
}

/// The output and the elements open in it.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) out: String,
    stack: Vec<Open>,
    /// Where each heading's level stands in the output, start and end tags alike.
    levels: Vec<usize>,
    /// The element whose content is dropped.
    raw: bool,
    pub(super) elements: usize,
    /// Whether a token came since this was last cleared.
    pub(super) moved: bool,
    /// How often the tokenizer compared attributes, at most.
    pub(super) compared: usize,
}

impl Writer {
    pub(super) fn with_capacity(bytes: usize) -> Writer {
        Writer { out: String::with_capacity(bytes), ..Writer::default() }
    }

    /// Takes a tag; a kind says that the tokenizer must take what follows as raw text.
    pub(super) fn tag(&mut self, tag: &Tag) -> Option<RawKind> {
        self.compared += tag.attrs.len().pow(2) / 2;
        let meaning = meaning(&tag.name);
        if tag.kind == TagKind::EndTag {
            self.raw = false;
            match meaning {
                Meaning::Element(element) => self.end(element),
                Meaning::Block => self.leave_words(),
                // Browsers read `</br>` as a line break.
                Meaning::LineBreak => self.line_break(),
                Meaning::Image | Meaning::Raw(_) | Meaning::Nothing => {}
            }
            return None;
        }
        match meaning {
            Meaning::Element(A) => self.link(&tag.attrs),
            Meaning::Element(element) => self.start(element),
            Meaning::Block => self.leave_words(),
            Meaning::LineBreak => self.line_break(),
            Meaning::Image => {
                if let Some(alt) = attribute(&tag.attrs, "alt") {
                    self.text(alt);
                }
            }
            Meaning::Raw(kind) => {
                self.raw = true;
                return Some(kind);
            }
            Meaning::Nothing => {}
        }
        None
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.raw || text.is_empty() {
            return;
        }
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        if blank && matches!(self.holds(), Holds::Blocks | Holds::Parts) {
            return;
        }
        let mut sieve = Sieve::default();
        // Characters that are dropped must not open a paragraph either.
        if !is_simple(text) && !text.chars().any(|c| sieve.keeps(c)) {
            return;
        }
        self.hold_words();
        // Parsers drop a line break at the beginning of `pre`, so here it could not survive the sanitizer.
        let at_pre = self.stack.last().is_some_and(|open| open.element == Pre && open.content == self.out.len());
        let text = if at_pre { text.trim_start_matches(['\n', '\r']) } else { text };
        push_text(&mut self.out, text);
    }

    fn line_break(&mut self) {
        if self.holds() == Holds::Parts {
            return;
        }
        self.hold_words();
        self.elements += 1;
        self.out.push_str("<br>");
    }

    fn start(&mut self, element: Element) {
        match element {
            Li => self.enter_part(&[Ul, Ol], Ul),
            Dt | Dd => self.enter_part(&[Dl], Dl),
            Thead | Tbody | Tr | Td | Th => {
                let Some(table) = self.table() else {
                    return self.leave_words();
                };
                match element {
                    Thead | Tbody => self.close_to(table + 1),
                    Tr => self.enter_section(table),
                    _ => self.enter_row(table),
                }
            }
            A | Em | Strong | Code | Del | Bdi => {
                if self.stack.len() >= MAX_DEPTH - 5 {
                    return;
                }
                self.hold_words();
            }
            P | Heading(_) | Pre => self.hold_blocks(),
            Ul | Ol | Dl | Blockquote | Table => {
                self.hold_blocks();
                if self.stack.len() >= CONTAINER_DEPTH {
                    return;
                }
            }
        }
        self.open(element);
    }

    fn link(&mut self, attributes: &[Attribute]) {
        // Links do not nest; a second one ends the first.
        self.end(A);
        let Some(url) = attribute(attributes, "href").and_then(safe_link) else {
            return;
        };
        if self.stack.len() >= MAX_DEPTH - 5 {
            return;
        }
        self.hold_words();
        let start = self.out.len();
        self.out.push_str("<a href=\"");
        push_attribute(&mut self.out, &url);
        self.out.push_str("\">");
        self.opened(A, start);
    }

    /// An end tag closes the nearest element of its kind: words not beyond their block, blocks not beyond their cell.
    fn end(&mut self, element: Element) {
        let inside_table = matches!(element, Table | Thead | Tbody | Tr | Td | Th);
        for at in (0..self.stack.len()).rev() {
            let open = self.stack[at].element;
            if open == element || matches!((open, element), (Heading(_), Heading(_))) {
                return self.close_to(at);
            }
            if element.is_inline() && !open.is_inline() || !inside_table && matches!(open, Td | Th) {
                return;
            }
        }
    }

    fn holds(&self) -> Holds {
        self.stack.last().map_or(Holds::Blocks, |open| open.element.holds())
    }

    /// Makes sure that words may come next.
    fn hold_words(&mut self) {
        match self.holds() {
            Holds::Blocks => self.open(P),
            Holds::Parts => self.open_parts(),
            Holds::Anything | Holds::Words => {}
        }
    }

    /// Makes sure that a block may come next.
    fn hold_blocks(&mut self) {
        self.leave_words();
        if self.holds() == Holds::Parts {
            self.open_parts();
        }
    }

    /// Closes what holds only words.
    fn leave_words(&mut self) {
        let depth = self.stack.iter().rposition(|open| open.element.holds() != Holds::Words).map_or(0, |at| at + 1);
        self.close_to(depth);
    }

    /// Opens the parts that lead from a list or a table to a place for words.
    fn open_parts(&mut self) {
        while let Some(Open { element, .. }) = self.stack.last() {
            match element {
                Ul | Ol => self.open(Li),
                Dl => self.open(Dd),
                Table => self.open(Tbody),
                Thead | Tbody => self.open(Tr),
                Tr => self.open(Td),
                _ => return,
            }
        }
    }

    /// Goes to the list that a new item belongs to, or opens one: an item alone would close one of the page's own.
    fn enter_part(&mut self, lists: &[Element], default: Element) {
        for at in (0..self.stack.len()).rev() {
            let open = self.stack[at].element;
            if lists.contains(&open) {
                return self.close_to(at + 1);
            }
            if matches!(open, Blockquote | Td | Th) {
                break;
            }
        }
        self.hold_blocks();
        self.open(default);
    }

    /// The innermost table's place in the stack.
    fn table(&self) -> Option<usize> {
        self.stack.iter().rposition(|open| open.element == Table)
    }

    fn enter_section(&mut self, table: usize) {
        let section = self.stack.get(table + 1).is_some_and(|open| matches!(open.element, Thead | Tbody));
        self.close_to(table + 1 + usize::from(section));
        if !section {
            self.open(Tbody);
        }
    }

    fn enter_row(&mut self, table: usize) {
        if self.stack.get(table + 2).is_some_and(|open| open.element == Tr) {
            self.close_to(table + 3);
        } else {
            self.enter_section(table);
            self.open(Tr);
        }
    }

    fn open(&mut self, element: Element) {
        let start = self.out.len();
        self.out.push('<');
        self.out.push_str(element.name());
        if let Heading(level) = element {
            self.levels.push(self.out.len());
            self.out.push(char::from(b'0' + level));
        }
        self.out.push('>');
        self.opened(element, start);
    }

    fn opened(&mut self, element: Element, start: usize) {
        self.elements += 1;
        self.stack.push(Open { element, start, content: self.out.len() });
    }

    /// Closes all but the outermost `depth` elements. Empty ones vanish, but for cells, which keep their column.
    pub(super) fn close_to(&mut self, depth: usize) {
        while self.stack.len() > depth {
            let Some(Open { element, start, content }) = self.stack.pop() else { return };
            if self.out.len() == content && !matches!(element, Td | Th) {
                self.out.truncate(start);
                if matches!(element, Heading(_)) {
                    self.levels.pop();
                }
                continue;
            }
            self.out.push_str("</");
            self.out.push_str(element.name());
            if let Heading(level) = element {
                self.levels.push(self.out.len());
                self.out.push(char::from(b'0' + level));
            }
            self.out.push('>');
        }
    }

    /// Shifts all headings alike so that the highest is an `h3`: the page has the levels above.
    pub(super) fn level_headings(&mut self) {
        let digit = |out: &str, at: usize| out.as_bytes().get(at).map_or(3, |byte| byte - b'0');
        let Some(highest) = self.levels.iter().map(|at| digit(&self.out, *at)).min() else { return };
        for at in std::mem::take(&mut self.levels) {
            let level = (digit(&self.out, at) - highest + 3).min(6);
            self.out.replace_range(at..=at, ["3", "4", "5", "6"][usize::from(level - 3)]);
        }
    }
}

fn attribute<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a str> {
    attributes.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}
