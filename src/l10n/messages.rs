//! The interface's texts: Fluent messages in every locale, each falling back alone along the locale's chain.
//!
//! A message is taken from the first of: the locale, its CLDR parents, other forms of the language, the site's default,
//! English. One that cannot be formatted there (a missing variable, an unknown term) is taken from the next and leaves a
//! [`Problem`]. Numbers are written by the message's own locale; words put into a message are isolated (FSI and PDI) so
//! that a name in another direction does not disturb the sentence, numbers are not.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashSet},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::PatternElement;
use rayon::prelude::*;

use super::{
    bundle::{Bundle, around},
    fallback::Chain,
    number::MAX_NUMBER,
    problem::Problem,
    tag::{MAX_TAGS, Tag},
};

/// How many different problems of formatting are kept.
const MAX_PROBLEMS: usize = 1_000;

/// Why there is no text for a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    #[error("no message `{id}` in {locale} or any language it falls back to: add it to the site's default language")]
    Unknown { id: String, locale: Tag },
    #[error("message `{id}` could be formatted in no language for {locale}: {what}")]
    Failed { id: String, locale: Tag, what: String },
    #[error("message `{id}`: the number ${variable} is not finite or 1,000,000,000,000,000 or more")]
    Number { id: String, variable: String },
    #[error("no messages for the site's default language {0} and none in English: add locales/{0}/*.ftl")]
    NoDefault(Tag),
}

/// All locales' messages. Shared by all threads.
pub struct MessageSet {
    site_default: Tag,
    bundles: Vec<Arc<Bundle>>,
    /// By tag number; filled when a locale is first asked for.
    views: Box<[OnceLock<Box<Messages>>]>,
    log: Arc<Log>,
}

/// One locale's view of the messages.
pub struct Messages {
    tag: Tag,
    /// The best first.
    bundles: Vec<Arc<Bundle>>,
    log: Arc<Log>,
}

/// Problems met while formatting, each once.
#[derive(Default)]
struct Log(Mutex<HashSet<Problem>>);

impl MessageSet {
    /// Reads the message files, (name, text) for each locale. Faulty messages are left out and reported.
    ///
    /// # Errors
    /// [`MessageError::NoDefault`] if there are no files for the site's default language nor for English: then no page
    /// could be sure of its texts.
    pub fn new(
        sources: Vec<(Tag, Vec<(String, String)>)>,
        site_default: Tag,
    ) -> Result<(MessageSet, Vec<Problem>), MessageError> {
        let bundle = |(tag, files)| {
            let mut problems = Vec::new();
            (Arc::new(Bundle::new(tag, files, &mut problems)), problems)
        };
        let (bundles, problems): (Vec<Arc<Bundle>>, Vec<Vec<Problem>>) = sources.into_par_iter().map(bundle).unzip();
        let problems = problems.concat();
        let chain = Chain::new(site_default, site_default);
        if chain.order(bundles.iter().map(|bundle| bundle.tag)).is_empty() {
            return Err(MessageError::NoDefault(site_default));
        }
        let views = (0..MAX_TAGS).map(|_| OnceLock::new()).collect();
        Ok((MessageSet { site_default, bundles, views, log: Arc::default() }, problems))
    }

    /// The messages as a page in this language shows them. Any language has them: those without files of their own fall
    /// back whole. A few nanoseconds after the first call.
    #[must_use]
    pub fn messages(&self, tag: Tag) -> &Messages {
        self.views[tag.index()].get_or_init(|| {
            let order = Chain::new(tag, self.site_default).order(self.bundles.iter().map(|bundle| bundle.tag));
            let bundles =
                order.into_iter().flat_map(|tag| self.bundles.iter().filter(move |bundle| bundle.tag == tag).cloned()).collect();
            Box::new(Messages { tag, bundles, log: Arc::clone(&self.log) })
        })
    }

    /// The locales that have files of their own, in the order given.
    pub fn locales(&self) -> impl Iterator<Item = Tag> {
        self.bundles.iter().map(|bundle| bundle.tag)
    }

    /// The messages and attributes (`id.attribute`) in a locale's own files, sorted.
    pub fn own_ids(&self, tag: Tag) -> impl Iterator<Item = &str> {
        self.bundles.iter().filter(move |bundle| bundle.tag == tag).flat_map(|bundle| bundle.ids())
    }

    /// The ids of all messages and attributes in any locale, sorted, each once.
    pub fn ids(&self) -> Vec<&str> {
        let ids: BTreeSet<&str> = self.bundles.iter().flat_map(|bundle| bundle.ids()).collect();
        ids.into_iter().collect()
    }

    /// Takes the problems met while formatting since the last call, sorted by place.
    pub fn take_problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> =
            std::mem::take(&mut *self.log.0.lock().unwrap_or_else(PoisonError::into_inner)).into_iter().collect();
        problems.sort_by(|a, b| (&a.file, a.line, a.column, &a.what).cmp(&(&b.file, b.line, b.column, &b.what)));
        problems
    }
}

impl Messages {
    /// The language asked for.
    #[must_use]
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// Whether any language of the chain has the message, or attribute as `id.attribute`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.pattern(id).is_some())
    }

    /// The language that the message comes from.
    #[must_use]
    pub fn resolved_in(&self, id: &str) -> Option<Tag> {
        self.bundles.iter().find(|bundle| bundle.pattern(id).is_some()).map(|bundle| bundle.tag)
    }

    /// The variables that the message reads in any language of the chain, sorted; empty for a constant message and for
    /// an unknown one.
    #[must_use]
    pub fn variables(&self, id: &str) -> Vec<&str> {
        let found: BTreeSet<&str> = self
            .bundles
            .iter()
            .filter_map(|bundle| Some((bundle, bundle.pattern(id)?)))
            .flat_map(|(bundle, pattern)| bundle.variables(pattern))
            .collect();
        found.into_iter().collect()
    }

    /// Tells any two states of a message apart: a number that changes when the message could be formatted otherwise. Where
    /// the first language that has it might fail (it reads a variable that others do not), the next ones count too.
    #[must_use]
    pub fn fingerprint(&self, id: &str) -> u64 {
        let mut hash = xxhash_rust::xxh3::Xxh3::new();
        let last = self.bundles.iter().rev().find_map(|bundle| Some(bundle.variables(bundle.pattern(id)?)));
        for bundle in &self.bundles {
            let Some(pattern) = bundle.pattern(id) else { continue };
            hash.update(bundle.tag.as_str().as_bytes());
            bundle.describe(pattern, &mut hash);
            if last.as_ref().is_some_and(|last| bundle.variables(pattern).is_subset(last)) && bundle.is_sound(pattern) {
                break;
            }
        }
        hash.digest()
    }

    /// The text of a constant message. `None` if it is unknown or needs variables. 10 ns for plain words.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<Cow<'_, str>> {
        for bundle in &self.bundles {
            let Some(pattern) = bundle.pattern(id) else { continue };
            if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
                return Some(Cow::Borrowed(value));
            }
            if !bundle.variables(pattern).is_empty() {
                return None;
            }
            match bundle.format(pattern, None) {
                Ok(text) => return Some(Cow::Owned(text)),
                Err(errors) => {
                    self.report(bundle, id, &errors);
                }
            }
        }
        None
    }

    /// What a message says before and after a text in place of `variable`; none where it is more than words around that, or
    /// where no language has it.
    pub fn around(&self, id: &str, variable: &str) -> Option<(&str, &str)> {
        let pattern = self.bundles.iter().find_map(|bundle| bundle.pattern(id))?;
        around(pattern, variable)
    }

    /// The text of a message with its variables filled in. About 1 us.
    ///
    /// # Errors
    /// [`MessageError::Unknown`] if no language has the message, [`MessageError::Failed`] if it can be formatted in none,
    /// [`MessageError::Number`] for a number that plural rules cannot take.
    pub fn format(&self, id: &str, args: &FluentArgs) -> Result<String, MessageError> {
        for (variable, value) in args.iter() {
            // Fluent's plural rules panic on numbers that are not finite or do not fit 64 bits.
            if let FluentValue::Number(number) = value
                && (number.value.is_nan() || number.value.abs() >= MAX_NUMBER)
            {
                return Err(MessageError::Number { id: id.to_owned(), variable: variable.to_owned() });
            }
        }
        let mut failure = None;
        for bundle in &self.bundles {
            let Some(pattern) = bundle.pattern(id) else { continue };
            match bundle.format(pattern, Some(args)) {
                Ok(text) => return Ok(text),
                Err(errors) => {
                    let what = self.report(bundle, id, &errors);
                    failure.get_or_insert(what);
                }
            }
        }
        let (id, locale) = (id.to_owned(), self.tag);
        Err(match failure {
            Some(what) => MessageError::Failed { id, locale, what },
            None => MessageError::Unknown { id, locale },
        })
    }

    /// Records why a bundle's message failed, and says it.
    fn report(&self, bundle: &Bundle, id: &str, errors: &[fluent_bundle::FluentError]) -> String {
        let mut reasons: Vec<String> = errors.iter().map(reason).collect();
        reasons.dedup();
        let what = format!("`{id}` cannot be formatted: {}", reasons.join(", "));
        let advice = "use only the variables, terms and messages that exist; until then another language stands in";
        let mut log = self.log.0.lock().unwrap_or_else(PoisonError::into_inner);
        if log.len() < MAX_PROBLEMS {
            log.insert(bundle.problem(id, what.clone(), advice));
        }
        what
    }
}

fn reason(error: &fluent_bundle::FluentError) -> String {
    match error {
        fluent_bundle::FluentError::ResolverError(error) => {
            let text = error.to_string();
            let mut letters = text.chars();
            letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "-brand = Remora\n\
        welcome = Welcome to { -brand }\n\
        plain = Search\n    .title = Search the gallery\n\
        users = { $count ->\n    [one] { $count } user\n   *[other] { $count } users\n }\n\
        by = by { $author } in { $year } versions\n\
        stars = { NUMBER($stars, minimumFractionDigits: 1, maximumFractionDigits: 1) } of 5\n\
        share = { NUMBER($share, style: \"percent\") }\n\
        year = { NUMBER($year, useGrouping: \"false\") }\n\
        nested = Look: { by }\n";

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    fn set(locales: &[(&str, &str)]) -> (MessageSet, Vec<Problem>) {
        let sources = locales
            .iter()
            .map(|(locale, text)| (tag(locale), vec![(format!("{locale}/main.ftl"), (*text).to_owned())]))
            .collect();
        MessageSet::new(sources, tag("en-US")).unwrap()
    }

    fn args<'a>(pairs: &[(&'a str, FluentValue<'a>)]) -> FluentArgs<'a> {
        pairs.iter().map(|(name, value)| (*name, value.clone())).collect()
    }

    #[test]
    fn messages_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<MessageSet>();
    }

    #[test]
    fn texts_and_attributes() {
        let (set, problems) = set(&[("en-US", ENGLISH)]);
        assert_eq!(problems, []);
        let messages = set.messages(tag("en-US"));
        assert_eq!(messages.text("plain").as_deref(), Some("Search"));
        assert_eq!(messages.text("plain.title").as_deref(), Some("Search the gallery"));
        assert_eq!(messages.text("welcome").as_deref(), Some("Welcome to Remora"));
        assert_eq!(messages.text("users"), None);
        assert_eq!(messages.text("nothing"), None);
        assert_eq!(messages.variables("by"), ["author", "year"]);
        assert_eq!(messages.variables("nested"), ["author", "year"]);
        assert!(messages.has("plain.title") && !messages.has("plain.label"));
        assert!(set.own_ids(tag("en-US")).any(|id| id == "plain.title"));
    }

    #[test]
    fn numbers_follow_the_locale_and_stand_without_isolation() {
        let (set, _) = set(&[
            ("en-US", ENGLISH),
            (
                "de",
                "users = { $count ->\n    [one] Ein Nutzer\n   *[other] { $count } Nutzer\n }\nstars = { NUMBER($stars, minimumFractionDigits: 1) } von 5",
            ),
        ]);
        let english = set.messages(tag("en-US"));
        let german = set.messages(tag("de-AT"));
        let count = args(&[("count", 12_345.into())]);
        assert_eq!(english.format("users", &count).unwrap(), "12,345 users");
        assert_eq!(german.format("users", &count).unwrap(), "12.345 Nutzer");
        assert_eq!(german.format("users", &args(&[("count", 1.into())])).unwrap(), "Ein Nutzer");
        assert_eq!(german.format("stars", &args(&[("stars", 4.into())])).unwrap(), "4,0 von 5");
        assert_eq!(english.format("stars", &args(&[("stars", 4.26.into())])).unwrap(), "4.3 of 5");
        assert_eq!(english.format("share", &args(&[("share", 0.256.into())])).unwrap(), "26%");
        assert_eq!(english.format("year", &args(&[("year", 2026.into())])).unwrap(), "2026");
        let by = args(&[("author", "Ann".into()), ("year", 3.into())]);
        assert_eq!(english.format("by", &by).unwrap(), "by \u{2068}Ann\u{2069} in 3 versions");
        assert_eq!(german.resolved_in("by"), Some(tag("en-US")));
        assert_eq!(german.resolved_in("users"), Some(tag("de")));
    }

    #[test]
    fn a_faulty_message_falls_back_alone() {
        let (set, problems) = set(&[
            ("en-US", ENGLISH),
            (
                "fr",
                "plain = Chercher\nwelcome = Bienvenue chez { -marque }\nby = par { $autor }\nusers = { $count ->\n    [one] un\n }\n",
            ),
        ]);
        let french = set.messages(tag("fr-CA"));
        assert_eq!(french.text("plain").as_deref(), Some("Chercher"));
        assert_eq!(french.text("welcome").as_deref(), Some("Welcome to Remora"));
        let by = args(&[("author", "Ann".into()), ("year", 3.into())]);
        assert_eq!(french.format("by", &by).unwrap(), "by \u{2068}Ann\u{2069} in 3 versions");
        let shown = problems.iter().chain(&set.take_problems()).map(ToString::to_string).collect::<Vec<_>>().join("\n\n");
        insta::assert_snapshot!(shown, @r"
        fr/main.ftl:6:2: the select expression must have a default variant (fr)
        6 |  }
          |  ^
          = mark one variant as the default with a star: `*[other] ...`; until then another language stands in
        
        fr/main.ftl:2:1: `welcome` cannot be formatted: unknown term: -marque (fr)
        2 | welcome = Bienvenue chez { -marque }
          | ^
          = use only the variables, terms and messages that exist; until then another language stands in
        
        fr/main.ftl:3:1: `by` cannot be formatted: unknown variable: $autor (fr)
        3 | by = par { $autor }
          | ^
          = use only the variables, terms and messages that exist; until then another language stands in
        ");
        assert_eq!(set.take_problems(), []);
        assert!(matches!(french.format("nope", &by), Err(MessageError::Unknown { .. })));
        assert!(matches!(french.format("by", &args(&[])), Err(MessageError::Failed { .. })));
    }

    #[test]
    fn hostile_numbers_and_files_do_not_panic() {
        let (set, _) = set(&[("en-US", ENGLISH)]);
        let english = set.messages(tag("en-US"));
        for number in [f64::NAN, f64::INFINITY, 1e300, -1e300, u64::MAX as f64] {
            assert!(matches!(english.format("users", &args(&[("count", number.into())])), Err(MessageError::Number { .. })));
        }
        for number in [-1.0, 0.000_000_1, 1e14, -0.0] {
            assert!(english.format("users", &args(&[("count", number.into())])).is_ok());
        }
        let digits = "a = { NUMBER($n, minimumFractionDigits: 999999999) }\nb = { NUMBER($n, minimumFractionDigits: 99) ->\n [one] x\n *[other] y\n }";
        let deep = format!("a = {}", "{".repeat(100_000));
        let calls = format!("a = {{ {}", "A(".repeat(100_000));
        let long = "a = { 0.1234567890123456789 ->\n [one] x\n *[other] y\n }";
        for source in [digits, &deep, &calls, long, "a = { a }", "\u{feff}a = b\r\n", "= \u{0}\n{", ""] {
            let sources = vec![(tag("en"), vec![("en/a.ftl".to_owned(), source.to_owned())])];
            let (set, _) = MessageSet::new(sources, tag("en-US")).unwrap();
            for id in ["a", "b", "", ".", "a.", ".a"] {
                let _ = set.messages(tag("en")).format(id, &args(&[("n", 1.5.into())]));
                let _ = set.messages(tag("en")).text(id);
            }
        }
    }

    #[test]
    fn a_set_without_the_default_language_is_refused() {
        let sources = vec![(tag("de"), Vec::new())];
        assert_eq!(MessageSet::new(sources, tag("fr")).err(), Some(MessageError::NoDefault(tag("fr"))));
    }
}
