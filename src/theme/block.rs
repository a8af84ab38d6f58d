//! Blocks: the stretches of a template that a page runs through or not, each with a hash of what it says itself.
//!
//! Every body of `{% if %}`, `{% for %}` and `{% block %}`, and every file as a whole, is a block. A mark at its beginning
//! leaves a token in the page's output, so that each page knows which blocks it ran through, at no cost to the renderer. A
//! block's own text is everything in it that is not in a block inside it, conditions and includes among it. So where the
//! values of a page are the same, and the own text of each block that it ran through, it runs through the same blocks again
//! and prints the same bytes: the outermost block leads to the same choice, that one's block to the same, and so on.

use std::collections::BTreeSet;

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::fold::call;
use super::segment::Segment;

/// One block of a template.
#[derive(Clone, Debug)]
pub struct Block {
    /// The template's name, such as `parts/card.html`.
    pub template: String,
    /// The same block in another build: the template and the block's place in it.
    pub key: u64,
    /// Everything in it that belongs to no inner block.
    own: String,
    /// Messages that it may print, by literal ids.
    pub messages: BTreeSet<String>,
    /// Beginnings of the ids of messages that it may print; an empty one stands for all messages.
    pub prefixes: BTreeSet<String>,
    /// Values of every page that it reads: `nav`, `site`, ...
    globals: Vec<&'static str>,
    /// Constant templates that it includes.
    constants: BTreeSet<String>,
    assets: BTreeSet<String>,
}

/// Values that every page sees and that are no part of the page's own.
pub const GLOBALS: [&str; 4] = ["site", "locale", "locales", "nav"];

/// What a block's hash takes from a locale.
pub trait Surroundings {
    /// Tells any two texts of a message apart.
    fn message(&self, id: &str) -> u64;
    /// The same for all messages that begin so.
    fn messages(&self, prefix: &str) -> u64;
    fn global(&self, name: &str) -> u64;
    fn constant(&self, name: &str) -> u64;
    fn asset(&self, name: &str) -> u64;
}

impl Block {
    /// A hash that changes whenever this block could print something else in a locale, for the same values of a page.
    pub fn hash(&self, surroundings: &dyn Surroundings) -> u64 {
        let mut hash = Xxh3::new();
        hash.update(self.own.as_bytes());
        let mut add = |value: u64| hash.update(&value.to_le_bytes());
        self.messages.iter().for_each(|id| add(surroundings.message(id)));
        self.prefixes.iter().for_each(|prefix| add(surroundings.messages(prefix)));
        self.globals.iter().for_each(|name| add(surroundings.global(name)));
        self.constants.iter().for_each(|name| add(surroundings.constant(name)));
        self.assets.iter().for_each(|name| add(surroundings.asset(name)));
        hash.digest()
    }
}

/// Finds the blocks of a template and puts a mark at the beginning of each. Numbers follow those of `blocks`.
pub fn mark(name: &str, segments: &[Segment], blocks: &mut Vec<Block>) -> Vec<Segment> {
    let extends = segments.iter().any(|segment| matches!(segment, Segment::Tag(tag) if word(tag) == Some("extends")));
    let mut marker = Marker { name, blocks, open: Vec::new(), marked: Vec::new(), captures: 0 };
    marker.begin();
    if extends {
        // Nothing outside its blocks is printed; a page that is rendered by this template runs through it all the same.
        marker.marked.clear();
    }
    for segment in segments {
        marker.segment(segment);
    }
    // Every end that was missing: Tera has refused such a template already.
    while !marker.open.is_empty() {
        marker.end();
    }
    marker.marked
}

struct Marker<'m> {
    name: &'m str,
    blocks: &'m mut Vec<Block>,
    open: Vec<Open>,
    marked: Vec<Segment>,
    /// Inside `{% set x %}...{% endset %}` and the like, where text may be changed before it is printed: no marks there.
    captures: usize,
}

struct Open {
    number: usize,
    path: String,
    children: usize,
}

impl Marker<'_> {
    fn segment(&mut self, segment: &Segment) {
        let tag = match segment {
            Segment::Tag(tag) => tag,
            other => {
                if let Segment::Html(text) = other {
                    self.own(text);
                }
                self.marked.push(other.clone());
                return;
            }
        };
        let word = word(tag);
        let inner = self.captures == 0;
        match word {
            Some("elif" | "else" | "endif" | "endfor" | "endblock") if inner => self.end(),
            _ => {}
        }
        self.tag(tag);
        self.marked.push(segment.clone());
        match word {
            Some("if" | "for" | "block" | "elif" | "else") if inner => self.begin(),
            Some("set" | "set_global") if !assigns(tag) => self.captures += 1,
            Some("filter" | "component") => self.captures += 1,
            Some("endset" | "endset_global" | "endfilter" | "endcomponent") => self.captures = self.captures.saturating_sub(1),
            _ => {}
        }
    }

    fn begin(&mut self) {
        let path = match self.open.last_mut() {
            Some(open) => {
                open.children += 1;
                format!("{}.{}", open.path, open.children)
            }
            None => String::from("0"),
        };
        let number = self.blocks.len();
        self.blocks.push(Block {
            template: self.name.to_owned(),
            key: xxh3_64(format!("{} {path}", self.name).as_bytes()),
            own: String::new(),
            messages: BTreeSet::new(),
            prefixes: BTreeSet::new(),
            globals: Vec::new(),
            constants: BTreeSet::new(),
            assets: BTreeSet::new(),
        });
        self.marked.push(Segment::Mark(number));
        self.open.push(Open { number, path, children: 0 });
    }

    fn end(&mut self) {
        self.open.pop();
    }

    fn own(&mut self, text: &str) {
        let Some(open) = self.open.last() else { return };
        self.blocks[open.number].own += text;
    }

    fn tag(&mut self, tag: &str) {
        // Between two tags lies text that may be empty: a tag must not grow together with the next.
        self.own(tag);
        self.own("\0");
        let Some(open) = self.open.last() else { return };
        let block = &mut self.blocks[open.number];
        if let Some(("asset", [("name", name)])) = call(tag).as_ref().map(|(name, arguments)| (*name, arguments.as_slice())) {
            block.assets.insert((*name).to_owned());
        } else if tag.contains("asset(") {
            block.assets.insert(String::new());
        }
        let mut rest = tag;
        while let Some(at) = rest.find("t(") {
            let before = rest[..at].chars().next_back();
            rest = &rest[at + 2..];
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.') {
                continue;
            }
            match literal_id(rest) {
                Some((id, true)) => _ = block.messages.insert(id.to_owned()),
                Some((prefix, false)) => _ = block.prefixes.insert(prefix.to_owned()),
                None => _ = block.prefixes.insert(String::new()),
            }
        }
        // A constant template is compared as it came out, by the block that includes it.
        let code = without_strings(tag);
        for name in GLOBALS.into_iter().filter(|_| !self.name.starts_with("constant/")) {
            if !block.globals.contains(&name) && has_word(&code, name) {
                block.globals.push(name);
            }
        }
        if let Some(name) = included(tag).filter(|name| name.starts_with("constant/")) {
            block.constants.insert(name.to_owned());
        }
    }
}

/// The template that a tag includes.
pub fn included(tag: &str) -> Option<&str> {
    if word(tag) == Some("include") { tag.split(['"', '\'', '`']).nth(1) } else { None }
}

/// The word that a statement begins with.
fn word(tag: &str) -> Option<&str> {
    let inner = tag.strip_prefix("{%")?.trim_start_matches(['-', ' ', '\n', '\t']);
    inner.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next()
}

/// Whether a `{% set %}` is whole: `{% set x = 1 %}`, and not `{% set x %}...{% endset %}`.
fn assigns(tag: &str) -> bool {
    let mut words = tag.trim_start_matches(['{', '%', '-']).split_whitespace().skip(1);
    let name = words.next().unwrap_or_default();
    name.contains('=') || words.next().is_some_and(|word| word.starts_with('='))
}

/// The literal id at the beginning of a call's arguments, and whether it is the whole id (else the id's beginning).
fn literal_id(arguments: &str) -> Option<(&str, bool)> {
    let at = arguments.find("id")?;
    let rest = arguments[at + 2..].trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let (id, rest) = rest[1..].split_once(quote)?;
    Some((id, rest.trim_start().starts_with([',', ')'])))
}

/// A tag without what stands between quotes: a message's id is no value.
fn without_strings(tag: &str) -> String {
    let mut code = String::with_capacity(tag.len());
    let mut quote = None;
    for c in tag.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'' | '`') => {
                quote = Some(c);
                code.push(' ');
            }
            None => code.push(c),
        }
    }
    code
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let letter = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        !text[..at].chars().next_back().is_some_and(letter)
            && !text[at + word.len()..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

/// A component may be called from any template, and leaves no mark there: each block then depends on all of them.
pub fn depend_on_components<'s>(blocks: &mut [Block], sources: impl Iterator<Item = &'s str>) {
    let defining: Vec<&str> =
        sources.filter(|source| source.contains("{% component") || source.contains("{%- component")).collect();
    if !defining.is_empty() {
        let all = format!("\0{:016x}", xxh3_64(defining.concat().as_bytes()));
        blocks.iter_mut().for_each(|block| block.own += &all);
    }
}

#[cfg(test)]
mod tests {
    use super::super::segment::cut;
    use super::*;

    fn blocks(source: &str) -> (String, Vec<Block>) {
        let mut blocks = Vec::new();
        let marked = mark("x.html", &cut(source), &mut blocks);
        let text = marked
            .iter()
            .map(|segment| match segment {
                Segment::Html(text) | Segment::Tag(text) => text.clone(),
                Segment::Mark(n) => format!("[{n}]"),
            })
            .collect();
        (text, blocks)
    }

    #[test]
    fn bodies_are_marked_and_captures_are_not() {
        let (text, found) =
            blocks("a{% if x %}b{{ t(id=\"m\") }}{% else %}c{% endif %}{% set y %}{% if x %}d{% endif %}{% endset %}");
        assert_eq!(
            text,
            "[0]a{% if x %}[1]b{{ t(id=\"m\") }}{% else %}[2]c{% endif %}{% set y %}{% if x %}d{% endif %}{% endset %}"
        );
        assert_eq!(found.len(), 3);
        assert!(found[0].own.contains("{% if x %}") && found[0].own.contains('d') && !found[0].own.contains('b'));
        assert_eq!(found[1].messages, BTreeSet::from(["m".to_owned()]));
        let (text, _) = blocks("{% extends \"a\" %}{% block b %}x{% endblock b %}");
        assert_eq!(text, "{% extends \"a\" %}{% block b %}[1]x{% endblock b %}");
    }

    #[test]
    fn messages_are_found_wherever_they_are_called() {
        let (_, found) =
            blocks("{{ t(id=\"a\", x=t(id=\"b-\" ~ c)) }}{{ cut(x=1) }}{% if nav.types %}{% endif %}{{ page.site }}");
        assert_eq!(found[0].messages, BTreeSet::from(["a".to_owned()]));
        assert_eq!(found[0].prefixes, BTreeSet::from(["b-".to_owned()]));
        assert_eq!(found[0].globals, ["nav"]);
        assert_eq!(blocks("{{ t(id=\"nav-home\") }}").1[0].globals, [""; 0]);
        assert_eq!(blocks("{{ t(n=1, id=x) }}").1[0].prefixes, BTreeSet::from([String::new()]));
    }
}
