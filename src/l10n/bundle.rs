//! One locale's messages, parsed and checked.

use std::collections::{BTreeSet, HashMap};

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::{
    ast::{Expression, InlineExpression, Pattern, PatternElement},
    parser::{ErrorKind, ParserError},
};

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::{number, problem::Problem, tag::Tag};

/// How deep placeables may nest. The parser recurses, so a file of braces would overflow its stack.
const MAX_NESTING: usize = 20;

/// Digits in one number literal: more overflow the plural rules.
const MAX_LITERAL_DIGITS: usize = 15;

pub(super) struct Bundle {
    pub(super) tag: Tag,
    bundle: FluentBundle<FluentResource>,
    /// Name and text of each file.
    files: Vec<(String, String)>,
    /// Where each message and term begins: file and byte.
    places: HashMap<String, (usize, usize)>,
    /// Messages in the order of their ids.
    ids: BTreeSet<String>,
    /// A hash of all terms.
    terms: u64,
}

impl Bundle {
    /// Parses a locale's files. A file that cannot be parsed safely is left out, a faulty message alone otherwise; each
    /// leaves a problem.
    pub(super) fn new(tag: Tag, files: Vec<(String, String)>, problems: &mut Vec<Problem>) -> Bundle {
        // A tag is always a language identifier: it was normalized from one.
        let language = tag.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_formatter(Some(number::write));
        // The first function of an empty bundle cannot collide with anything.
        let _ = bundle.add_function("NUMBER", number::function);
        let mut made = Bundle { tag, bundle, files: Vec::new(), places: HashMap::new(), ids: BTreeSet::new(), terms: 0 };
        for (name, text) in files {
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            match unsafe_to_parse(&text) {
                Some((byte, what)) => problems.push(Problem::at(
                    tag,
                    (&name, &text),
                    byte,
                    what,
                    "simplify this message; until then the whole file is left out",
                )),
                None => made.add(name, text, problems),
            }
        }
        made
    }

    fn add(&mut self, name: String, text: String, problems: &mut Vec<Problem>) {
        let file = self.files.len();
        let resource = match FluentResource::try_new(text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| syntax_problem(self.tag, (&name, &text), error)));
                resource
            }
        };
        for entry in resource.entries() {
            let (id, key) = match entry {
                fluent_syntax::ast::Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
                fluent_syntax::ast::Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
                _ => continue,
            };
            // Identifiers borrow from the text that the parser was given: their address is their place.
            let place = (id.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
            if let Some((other, _)) = self.places.get(&key) {
                let other = self.files.get(*other).map_or(name.as_str(), |(name, _)| name);
                problems.push(Problem::at(
                    self.tag,
                    (&name, &text),
                    place,
                    format!("`{key}` is defined twice; the first, in {other}, is used"),
                    "delete or rename one of them",
                ));
                continue;
            }
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                if message.value.is_some() {
                    self.ids.insert(key.clone());
                }
                self.ids.extend(message.attributes.iter().map(|attribute| format!("{key}.{}", attribute.id.name)));
            }
            if let fluent_syntax::ast::Entry::Term(term) = entry {
                self.terms = self.terms.rotate_left(7) ^ xxh3_64(format!("{term:?}").as_bytes());
            }
            self.places.insert(key, (file, place));
        }
        self.files.push((name, text));
        // Duplicates were reported above, with their place.
        let _ = self.bundle.add_resource(resource);
    }

    /// The ids of its messages, and of their attributes as `id.attribute`, sorted.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// A message's value, or an attribute's for `id.attribute`.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        }
    }

    /// The text of a pattern, or what kept it from being formatted.
    pub(super) fn format(&self, pattern: &Pattern<&str>, args: Option<&FluentArgs>) -> Result<String, Vec<FluentError>> {
        if let Some(text) = args.and_then(|args| simple(pattern, args)) {
            return Ok(text);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if errors.is_empty() { Ok(number::unmark(text)) } else { Err(errors) }
    }

    /// Adds to a hash everything that a pattern's text depends on: itself, and the messages and terms that it refers to.
    /// Terms count all together, for they are few.
    pub(super) fn describe(&self, pattern: &Pattern<&str>, hash: &mut Xxh3) {
        let text = format!("{pattern:?}");
        hash.update(text.as_bytes());
        let mut terms = text.contains("TermReference");
        for (_, target) in self.references(pattern) {
            let text = target.map(|pattern| format!("{pattern:?}")).unwrap_or_default();
            hash.update(text.as_bytes());
            terms |= text.contains("TermReference");
        }
        if terms {
            hash.update(&self.terms.to_le_bytes());
        }
    }

    /// Whether everything that a pattern refers to is there.
    pub(super) fn is_sound(&self, pattern: &Pattern<&str>) -> bool {
        self.references(pattern).iter().all(|(key, target)| target.is_some() || self.places.contains_key(key))
    }

    /// The messages and terms (`-name`, without a pattern) that a pattern refers to, directly or through other messages.
    fn references<'a>(&'a self, pattern: &'a Pattern<&'a str>) -> Vec<(String, Option<&'a Pattern<&'a str>>)> {
        let mut seen: Vec<(String, Option<&Pattern<&str>>)> = Vec::new();
        let mut open = vec![pattern];
        while let Some(pattern) = open.pop() {
            let mut found = Vec::new();
            for element in &pattern.elements {
                if let PatternElement::Placeable { expression } = element {
                    referred(expression, &mut found);
                }
            }
            for key in found.into_iter().filter(|key| !key.is_empty()) {
                if seen.iter().all(|(known, _)| *known != key) {
                    let target = self.pattern(&key);
                    open.extend(target);
                    seen.push((key, target));
                }
            }
        }
        seen
    }

    /// The variables that a pattern reads, also through the messages that it refers to.
    pub(super) fn variables<'a>(&'a self, pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        self.collect(pattern, &mut found, 0);
        found
    }

    fn collect<'a>(&'a self, pattern: &'a Pattern<&'a str>, found: &mut BTreeSet<&'a str>, depth: usize) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.collect_expression(expression, found, depth);
            }
        }
    }

    fn collect_expression<'a>(&'a self, expression: &'a Expression<&'a str>, found: &mut BTreeSet<&'a str>, depth: usize) {
        match expression {
            Expression::Inline(inline) => self.collect_inline(inline, found, depth),
            Expression::Select { selector, variants } => {
                self.collect_inline(selector, found, depth);
                for variant in variants {
                    self.collect(&variant.value, found, depth);
                }
            }
        }
    }

    fn collect_inline<'a>(&'a self, inline: &'a InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>, depth: usize) {
        match inline {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.collect_inline(argument, found, depth);
                }
            }
            InlineExpression::Placeable { expression } => self.collect_expression(expression, found, depth),
            // Messages may refer to each other in a circle; formatting refuses that, here a depth is enough.
            InlineExpression::MessageReference { id, attribute } if depth < 8 => {
                let id = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                if let Some(pattern) = self.pattern(&id) {
                    self.collect(pattern, found, depth + 1);
                }
            }
            // Inside a term, variables are the term's own parameters.
            _ => {}
        }
    }

    /// A problem with a message, at the place where it is defined.
    pub(super) fn problem(&self, id: &str, what: String, advice: &str) -> Problem {
        let key = id.split_once('.').map_or(id, |(id, _)| id);
        let (file, byte) = self.places.get(key).copied().unwrap_or_default();
        let (name, text) = self.files.get(file).map_or(("", ""), |(name, text)| (name.as_str(), text.as_str()));
        Problem::at(self.tag, (name, text), byte, what, advice)
    }
}

/// Formats words with variables among them, which is what most messages are: what Fluent would give, in a tenth of the time.
/// None for anything else, for numbers, and where a variable is missing.
fn simple(pattern: &Pattern<&str>, args: &FluentArgs) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                let FluentValue::String(value) = args.get(id.name)? else { return None };
                // A lone variable is not isolated from anything.
                match pattern.elements.len() {
                    1 => text += value,
                    _ => {
                        text.push('\u{2068}');
                        text += value;
                        text.push('\u{2069}');
                    }
                }
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// What a pattern says before and after its only variable, where it is words around one variable and nothing else.
pub(super) fn around<'p>(pattern: &Pattern<&'p str>, variable: &str) -> Option<(&'p str, &'p str)> {
    let is_it = |element: &PatternElement<&str>| {
        let PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } = element
        else {
            return false;
        };
        id.name == variable
    };
    let text = |element: &PatternElement<&'p str>| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    };
    match pattern.elements.as_slice() {
        [it] if is_it(it) => Some(("", "")),
        [before, it] if is_it(it) => Some((text(before)?, "")),
        [it, after] if is_it(it) => Some(("", text(after)?)),
        [before, it, after] if is_it(it) => Some((text(before)?, text(after)?)),
        _ => None,
    }
}

/// Adds the ids that an expression refers to, terms with a dash before them.
fn referred(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => referred_inline(inline, found),
        Expression::Select { selector, variants } => {
            referred_inline(selector, found);
            for element in variants.iter().flat_map(|variant| &variant.value.elements) {
                if let PatternElement::Placeable { expression } = element {
                    referred(expression, found);
                }
            }
        }
    }
}

fn referred_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => found.push(match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        }),
        InlineExpression::TermReference { id, .. } => found.push(format!("-{}", id.name)),
        InlineExpression::Placeable { expression } => referred(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| referred_inline(argument, found));
        }
        _ => {}
    }
}

/// The first byte at which a file asks too much of the parser or the plural rules, and what is wrong there.
fn unsafe_to_parse(text: &str) -> Option<(usize, &'static str)> {
    let mut depth = 0usize;
    let mut calls = 0usize;
    let mut digits = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        digits = if depth > 0 && (byte.is_ascii_digit() || byte == b'.') { digits + 1 } else { 0 };
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'(' if depth > 0 => calls += 1,
            b')' => calls = calls.saturating_sub(1),
            // An entry begins in the first column: an unclosed brace ends with the message it is in.
            b'\n' if text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic) => (depth, calls) = (0, 0),
            _ => {}
        }
        if depth > MAX_NESTING || calls > MAX_NESTING {
            return Some((at, "placeables or calls are nested over 20 deep"));
        }
        if digits > MAX_LITERAL_DIGITS {
            return Some((at, "a number has over 15 digits"));
        }
    }
    None
}

fn syntax_problem(tag: Tag, file: (&str, &str), error: &ParserError) -> Problem {
    let advice = match &error.kind {
        ErrorKind::MissingDefaultVariant => "mark one variant as the default with a star: `*[other] ...`",
        ErrorKind::MultipleDefaultVariants => "keep the star on one variant only",
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } => {
            "write `id = text`; a text of several lines is indented, and an empty one is written `{ \"\" }`"
        }
        ErrorKind::ExpectedTermField { .. } => "a term needs a text: `-name = text`",
        ErrorKind::UnterminatedStringLiteral => "close the string with a quotation mark on the same line",
        ErrorKind::UnbalancedClosingBrace => "a brace in a text is written `{ \"}\" }`",
        ErrorKind::ExpectedToken('}') => "close the placeable with `}`",
        ErrorKind::ExpectedToken('=') => "write `id = text`; ids are letters, digits, `-` and `_`",
        _ => "correct the message's syntax: https://projectfluent.org/fluent/guide/",
    };
    let what = error.kind.to_string();
    let mut letters = what.chars();
    let what = letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>()).unwrap_or_default();
    Problem::at(tag, file, error.pos.start, what, format!("{advice}; until then another language stands in"))
}
