//! Every mistake that a translator can make in a message file, found before a reader does.
//!
//! Each check compares a message with its source, or with what CLDR says of its language. A finding is an error where the page
//! would be wrong (a variable that is not there, a plural form that is missing), and a warning where a person should look.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use icu::plurals::{PluralCategory, PluralRules};
use unicode_width::UnicodeWidthStr;

use super::interface::{Found, Interface, each_pattern, limit, parse, place};
use crate::l10n::{Direction, Problem, Pseudo, Tag};

/// A mistake in a message file.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Finding {
    /// What kind of mistake, for programs: `missing-variable`.
    pub code: &'static str,
    pub severity: Severity,
    /// The message, where one is at fault.
    pub message: Option<String>,
    #[serde(flatten)]
    pub problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.severity == Severity::Error { "error" } else { "warning" };
        write!(f, "{severity}[{}]: {}", self.code, self.problem)
    }
}

/// What a pattern is made of, with the place of each piece in its file.
#[derive(Default)]
struct Parts<'a> {
    variables: BTreeSet<&'a str>,
    references: Vec<&'a str>,
    terms: Vec<&'a str>,
    /// Of all its forms.
    texts: Vec<&'a str>,
    /// Each variable that is chosen by, with the keys of the variants.
    selects: Vec<(&'a str, Vec<&'a str>)>,
    literals: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(pattern: &'a Pattern<&'a str>) -> Parts<'a> {
        let mut parts = Parts::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.push((selected(selector), keys(variants)));
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.variables.insert(id.name),
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::MessageReference { id, .. } => self.references.push(id.name),
            InlineExpression::TermReference { id, .. } => self.terms.push(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.literals.push(value),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// What a select's variants are called.
pub fn keys<'a>(variants: &[Variant<&'a str>]) -> Vec<&'a str> {
    let keys = variants.iter().map(|variant| match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    });
    keys.collect()
}

/// The variable that a select chooses by, itself or through NUMBER(); empty for anything else.
pub fn selected<'a>(selector: &'a InlineExpression<&'a str>) -> &'a str {
    match selector {
        InlineExpression::VariableReference { id } => id.name,
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().map_or("", selected),
        _ => "",
    }
}

/// Checks one locale's files against the source.
pub fn lint(interface: &Interface, tag: Tag) -> Vec<Finding> {
    let mut findings = Vec::new();
    if Pseudo::of(tag).is_some() {
        return findings;
    }
    let mut problems = Vec::new();
    let files = interface.sources.get(&tag).map(Vec::as_slice).unwrap_or_default();
    let one = vec![(tag, files.iter().map(|file| (file.place.clone(), file.text.clone())).collect())];
    if let Ok((_, found)) = crate::l10n::MessageSet::new(one, tag) {
        problems.extend(found);
    }
    findings.extend(problems.into_iter().map(|problem| Finding {
        code: "syntax",
        severity: Severity::Error,
        message: None,
        problem,
    }));

    let sources = interface.by_id(interface.source);
    let source_files: Vec<_> =
        interface.sources.get(&interface.source).into_iter().flatten().map(|file| parse(&file.text)).collect();
    let mut source_patterns: BTreeMap<String, &Pattern<&str>> = BTreeMap::new();
    for (id, _, pattern) in source_files.iter().flat_map(patterns) {
        source_patterns.entry(id).or_insert(pattern);
    }
    let known: BTreeSet<&str> = sources.keys().map(|id| id.split('.').next().unwrap_or(id)).collect();
    let resources: Vec<_> = files.iter().map(|file| (file, parse(&file.text))).collect();
    let terms: BTreeSet<&str> = resources.iter().flat_map(|(_, resource)| terms(resource)).collect();
    let plurals = Plurals { needed: needed(tag), may: categories(tag) };
    let mut spoken: BTreeMap<&str, (String, &str)> = BTreeMap::new();
    for (file, resource) in &resources {
        for (id, name, pattern) in patterns(resource) {
            let mut check =
                Check { tag, plurals: &plurals, file: (&file.place, &file.text), id: &id, name, findings: &mut findings };
            let (Some(source), Some(source_pattern)) = (sources.get(&id), source_patterns.get(&id)) else {
                if tag != interface.source {
                    let what = format!("`{id}` is no message of {}", interface.source);
                    check.warn("unknown-message", name, what, "delete it, or correct its id");
                }
                continue;
            };
            check.pattern(pattern, &known, &terms);
            check.against(pattern, source_pattern, source, tag == interface.source);
            // One text of the source, one translation: what differs puzzles readers who saw the other.
            if let ([PatternElement::TextElement { value: source_text }], [PatternElement::TextElement { value }]) =
                (source_pattern.elements.as_slice(), pattern.elements.as_slice())
                && tag != interface.source
                && source_text.split_whitespace().count() >= 3
            {
                match spoken.get(source_text) {
                    Some((other, known)) if known != value => check.warn(
                        "inconsistent",
                        name,
                        format!("`{id}` and `{other}` say the same in {} and differ here", interface.source),
                        format!("choose one of “{known}” and “{value}” for both"),
                    ),
                    Some(_) => {}
                    None => _ = spoken.insert(source_text, (id.clone(), value)),
                }
            }
            if interface.is_outdated(tag, source) {
                let pattern = &source.pattern;
                check.warn(
                    "outdated",
                    name,
                    format!("the source of `{id}` changed after it was translated"),
                    format!("compare it with the source, “{pattern}”, and then run `remora l10n accept {tag} {id}`"),
                );
            }
        }
    }
    findings.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.problem.file.clone(), finding.problem.line, finding.problem.column);
        key(a).cmp(&key(b)).then_with(|| a.code.cmp(b.code))
    });
    findings
}

/// Checks one pattern that stands in no file yet: what a person is typing.
pub fn lint_pattern(interface: &Interface, tag: Tag, id: &str, pattern: &str) -> Vec<Finding> {
    let name = id.rsplit('.').next().unwrap_or(id);
    let text = match id.split_once('.') {
        Some((message, attribute)) => super::interface::appended("", &format!("{message} = x\n    .{attribute}"), pattern),
        None => super::interface::appended("", id, pattern),
    };
    let file = crate::l10n::MessageFile { name: "input".into(), place: "input".into(), text };
    let mut findings = lint(&interface.with_only(tag, file), tag);
    findings.retain(|finding| finding.message.as_deref().is_none_or(|message| message == id) && finding.code != "outdated");
    // What stands before the pattern is not the person's.
    let several = pattern.trim_matches('\n').trim_end().contains('\n');
    let attribute = id.contains('.');
    let before = usize::from(several) + usize::from(attribute);
    let shift = if several { 4 } else { name.len() + if attribute { 8 } else { 3 } };
    for finding in &mut findings {
        finding.problem.line = finding.problem.line.saturating_sub(before).max(1);
        finding.problem.column = finding.problem.column.saturating_sub(shift).max(1);
    }
    findings
}

/// The names of a file's terms.
fn terms<'a>(resource: &Resource<&'a str>) -> Vec<&'a str> {
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    });
    terms.collect()
}

/// A file's messages and attributes: the id, the name that stands before the `=`, the pattern.
fn patterns<'a>(resource: &'a Resource<&'a str>) -> Vec<(String, &'a str, &'a Pattern<&'a str>)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            each_pattern(message, &mut |id, name, pattern| found.push((id, name, pattern)));
        }
    }
    found
}

/// The plural categories of a language: those that a select must have, and those that it may have.
struct Plurals {
    needed: Vec<&'static str>,
    may: Vec<&'static str>,
}

/// One pattern under inspection.
struct Check<'c> {
    tag: Tag,
    plurals: &'c Plurals,
    file: (&'c str, &'c str),
    id: &'c str,
    name: &'c str,
    findings: &'c mut Vec<Finding>,
}

impl Check<'_> {
    fn note(&mut self, severity: Severity, code: &'static str, at: &str, what: impl Into<String>, advice: impl Into<String>) {
        let problem = Problem::at(self.tag, self.file, place(self.file.1, at), what, advice);
        self.findings.push(Finding { code, severity, message: Some(self.id.to_owned()), problem });
    }

    fn error(&mut self, code: &'static str, at: &str, what: impl Into<String>, advice: impl Into<String>) {
        self.note(Severity::Error, code, at, what, advice);
    }

    fn warn(&mut self, code: &'static str, at: &str, what: impl Into<String>, advice: impl Into<String>) {
        self.note(Severity::Warning, code, at, what, advice);
    }

    /// What can be told of a pattern without its source.
    fn pattern(&mut self, pattern: &Pattern<&str>, messages: &BTreeSet<&str>, terms: &BTreeSet<&str>) {
        let parts = Parts::of(pattern);
        for reference in parts.references.iter().filter(|id| !messages.contains(**id)) {
            self.error("unknown-reference", reference, format!("there is no message `{reference}`"), "refer to one that exists");
        }
        for term in parts.terms.iter().filter(|id| !terms.contains(*id)) {
            self.error(
                "unknown-reference",
                term,
                format!("there is no term `-{term}` in {}", self.tag),
                "refer to one that exists, or add it",
            );
        }
        self.plurals(&parts);
        self.characters(&parts);
    }

    /// The plural categories of a select are those that the language has (CLDR), no more, no fewer.
    fn plurals(&mut self, parts: &Parts<'_>) {
        let Plurals { needed, may } = self.plurals;
        for (variable, keys) in &parts.selects {
            let named: Vec<&str> = keys.iter().copied().filter(|key| ALL.contains(key)).collect();
            if named.is_empty() {
                continue;
            }
            let list = may.join(", ");
            let at = keys.first().map_or(self.name, |key| *key);
            for missing in needed.iter().filter(|category| !named.contains(category)) {
                self.error(
                    "plural-missing",
                    at,
                    format!("the plural form `{missing}` of ${variable} is missing in `{}`", self.id),
                    format!("{} has the forms {list}: add `[{missing}] ...`", self.tag),
                );
            }
            for extra in named.iter().filter(|key| !may.contains(key)) {
                self.error(
                    "plural-extra",
                    extra,
                    format!("the plural form `{extra}` of ${variable} is never chosen"),
                    format!("{} has the forms {list}: delete it", self.tag),
                );
            }
        }
    }

    fn characters(&mut self, parts: &Parts<'_>) {
        let mut isolates = 0i32;
        for text in &parts.texts {
            if let Some(at) = text.find(['"', '\'']) {
                let advice = "use the quotation marks and the apostrophe of the language, such as “ ” and ’";
                self.warn("straight-quotes", &text[at..], "a straight quotation mark or apostrophe", advice);
            }
            if let Some(at) = text.find("  ") {
                self.warn("spaces", &text[at..], "two spaces side by side", "leave one of them out");
            }
            if let Some(at) = text.find(['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}']) {
                let advice = "names are isolated already; use U+2068 and U+2069 around what must not mix, if anything";
                self.error("direction", &text[at..], "a character that changes the direction of all that follows", advice);
            }
            isolates += text.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count() as i32;
            isolates -= text.matches('\u{2069}').count() as i32;
            if let Some(at) = text.find('\u{fffd}') {
                self.error(
                    "broken-character",
                    &text[at..],
                    "a character that was lost when the file was saved",
                    "save the file as UTF-8",
                );
            }
        }
        if isolates != 0 {
            self.error("direction", self.name, "isolates (U+2066 to U+2068) are not all closed by U+2069", "close each of them");
        }
        for literal in &parts.literals {
            if !literal.is_empty() && literal.trim().is_empty() {
                self.warn("spaces", literal, "a text of spaces only", "let the page's layout keep words apart");
            }
        }
        let letters = |right: bool| {
            let text = parts.texts.iter().flat_map(|text| text.chars());
            text.filter(|c| c.is_alphabetic() && is_right_to_left(*c) == right).count()
        };
        if self.tag.direction() == Direction::Rtl && letters(false) >= 12 && letters(true) == 0 {
            self.warn(
                "direction",
                self.name,
                format!("`{}` is written from left to right only", self.id),
                "translate it, or delete it",
            );
        }
        if self.tag.direction() == Direction::Ltr && letters(true) > 0 {
            let text = parts.texts.iter().find_map(|text| text.find(is_right_to_left).map(|at| &text[at..]));
            self.warn("direction", text.unwrap_or(self.name), "letters that are written from right to left", "leave them out");
        }
    }

    /// What can be told only beside the source.
    fn against(&mut self, pattern: &Pattern<&str>, source: &Pattern<&str>, found: &Found<'_>, is_source: bool) {
        let (own, theirs) = (Parts::of(pattern), Parts::of(source));
        for name in own.variables.iter().filter(|name| !theirs.variables.contains(*name)) {
            let names: Vec<String> = theirs.variables.iter().map(|name| format!("${name}")).collect();
            let known = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            self.error(
                "unknown-variable",
                name,
                format!("`{}` has no variable ${name}", self.id),
                format!("its variables are: {known}"),
            );
        }
        for name in theirs.variables.iter().filter(|name| !own.variables.contains(*name)) {
            let advice = format!("put {{ ${name} }} where it belongs; what it holds is not shown without it");
            self.error("missing-variable", self.name, format!("`{}` leaves out ${name}", self.id), advice);
        }
        let (tags, wanted) = (markup(&own), markup(&theirs));
        if tags != wanted {
            let say = |tags: &[String]| if tags.is_empty() { "none".to_owned() } else { tags.join(" ") };
            let what = format!("`{}` has the tags {}, its source {}", self.id, say(&tags), say(&wanted));
            self.error("markup", self.name, what, "keep the source’s tags, each opened and closed once");
        }
        if let Some(limit) = limit(&found.comment) {
            let columns = columns(pattern);
            if columns > limit as usize {
                let what = format!("`{}` takes {columns} columns where {limit} fit", self.id);
                self.warn("too-long", self.name, what, "find a shorter wording");
            }
        }
        let edge = |parts: &Parts<'_>| parts.literals.iter().any(|literal| literal.starts_with(' ') || literal.ends_with(' '));
        if edge(&own) && !edge(&theirs) {
            self.warn(
                "spaces",
                self.name,
                format!("`{}` begins or ends with a space, its source does not", self.id),
                "leave it out",
            );
        }
        let words =
            theirs.texts.iter().flat_map(|text| text.split_whitespace()).filter(|word| word.starts_with(char::is_lowercase));
        if !is_source && self.tag.language() != "en" && own.texts == theirs.texts && words.count() >= 3 {
            self.warn(
                "copied",
                self.name,
                format!("`{}` is the same as its source", self.id),
                "translate it, or delete it: the source stands in",
            );
        }
    }
}

const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories that a message in this language must have: those that CLDR knows and that Fluent chooses. The two
/// differ where Fluent's rules are of an older CLDR: they lack `many` for whole millions in French, which may be there.
#[must_use]
pub fn needed(tag: Tag) -> Vec<&'static str> {
    let chosen = chosen(tag);
    let mut needed = cldr(tag);
    needed.retain(|category| chosen.contains(category));
    needed
}

/// The plural categories that a message in this language may have, in CLDR's order.
#[must_use]
pub fn categories(tag: Tag) -> Vec<&'static str> {
    let (cldr, chosen) = (cldr(tag), chosen(tag));
    ALL.into_iter().filter(|category| cldr.contains(category) || chosen.contains(category)).collect()
}

/// The first number that Fluent puts into each category of a language, in CLDR's order: a sample for each form.
#[must_use]
pub fn samples(tag: Tag) -> Vec<(&'static str, f64)> {
    let numbers = (0..=200).map(f64::from).chain([1_000.0, 1_000_000.0, 0.5, 1.5, 10.1]);
    let rules = |id: &str| {
        let id: unic_langid::LanguageIdentifier = id.parse().ok()?;
        intl_pluralrules::PluralRules::create(id, intl_pluralrules::PluralRuleType::CARDINAL).ok()
    };
    let Some(rules) = rules(tag.as_str()).or_else(|| rules(tag.language())) else { return vec![("other", 0.0)] };
    let mut found: Vec<(&str, f64)> = Vec::new();
    // One is the plainest example of its form, and 5 of the form that most numbers have.
    for number in [1.0, 2.0, 5.0].into_iter().chain(numbers) {
        let Ok(category) = rules.select(number) else { continue };
        let name = match category {
            intl_pluralrules::PluralCategory::ZERO => "zero",
            intl_pluralrules::PluralCategory::ONE => "one",
            intl_pluralrules::PluralCategory::TWO => "two",
            intl_pluralrules::PluralCategory::FEW => "few",
            intl_pluralrules::PluralCategory::MANY => "many",
            intl_pluralrules::PluralCategory::OTHER => "other",
        };
        if found.iter().all(|(known, _)| *known != name) {
            found.push((name, number));
        }
    }
    found.sort_by_key(|(name, _)| ALL.iter().position(|other| other == name));
    found
}

/// The categories that Fluent chooses among.
fn chosen(tag: Tag) -> Vec<&'static str> {
    samples(tag).into_iter().map(|(name, _)| name).collect()
}

/// The plural categories of a language's cardinal numbers by CLDR.
fn cldr(tag: Tag) -> Vec<&'static str> {
    let Ok(rules) = PluralRules::try_new_cardinal(tag.locale().into()) else { return vec!["other"] };
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(name).collect()
}

fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff)
}

/// The tags of a pattern's texts, in alphabetical order: languages put them in another order.
fn markup(parts: &Parts<'_>) -> Vec<String> {
    let mut tags = BTreeSet::new();
    for text in &parts.texts {
        let mut rest = *text;
        while let Some(at) = rest.find('<') {
            rest = &rest[at + 1..];
            let name = rest.trim_start_matches('/');
            if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let end = rest.find(['>', ' ']).unwrap_or(rest.len());
                tags.insert(format!("<{}>", &rest[..end]));
            }
        }
    }
    tags.into_iter().collect()
}

/// The columns that a pattern's longest form takes; a variable counts as six.
#[must_use]
pub fn columns(pattern: &Pattern<&str>) -> usize {
    let of = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.trim_end_matches('\n').width(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| columns(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => value.width(),
        PatternElement::Placeable { .. } => 6,
    };
    pattern.elements.iter().map(of).sum()
}
