//! Language tags: BCP 47 in one canonical spelling each, interned so that a tag is two bytes and every fact about it free.
//!
//! A [`Tag`] is a number into a table that only grows. The table is read without a lock, as every text of every page
//! asks for a tag's direction or script; only a tag never seen before takes the write lock.

use std::{
    cmp::Ordering,
    collections::HashMap,
    fmt,
    sync::{LazyLock, OnceLock, PoisonError, RwLock},
};

use icu::locale::{
    Direction as IcuDirection, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander,
    subtags::{Language, Region, Script, Variant, script},
};
use icu_experimental::displaynames::{
    DisplayNamesOptions, Fallback,
    multi::{LanguageDisplayNames, RegionDisplayNames, ScriptDisplayNames, VariantDisplayNames},
};

/// How many distinct tags one process takes. All of CLDR is about 750, the largest catalogs use a few hundred; the cap
/// keeps hostile input from growing a table that is never freed.
pub const MAX_TAGS: usize = 8_192;

/// The longest tag taken, in bytes: the length that RFC 5646 section 4.4.1 asks every reader to support.
pub const MAX_TAG_BYTES: usize = 35;

/// A normalized BCP 47 language tag, such as `pt-BR`, `sr-Latn` or `ca-valencia`.
///
/// Two bytes, `Copy`; equality and hashing by number, order by the tag's text. Casing and deprecated subtags follow CLDR
/// (`iw` is `he`, `sr-YU` is `sr-RS`); there are no extensions. Scripts are kept as written: `zh-TW` stays `zh-TW`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag(u16);

/// Regions that BCP 47 leaves to its users and that pseudo-locales bear: the first two as in CLDR.
const PSEUDO: [&str; 3] = ["XA", "XB", "XL"];

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    #[default]
    Ltr,
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A tag that was not understood, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("language tag {tag:?}: {reason}")]
pub struct TagError {
    /// The tag as it was written, cut to 40 characters.
    pub tag: String,
    pub reason: TagReason,
}

/// Why a tag was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum TagReason {
    #[error("it is empty")]
    Empty,
    #[error("it is longer than {MAX_TAG_BYTES} bytes")]
    TooLong,
    #[error("it is not a language tag: write it as in `de`, `pt-BR` or `sr-Latn`")]
    Syntax,
    #[error("no such language is known to CLDR")]
    UnknownLanguage,
    #[error("no such script is known to CLDR")]
    UnknownScript,
    #[error("no such region is known to CLDR")]
    UnknownRegion,
    #[error("no such variant is known to CLDR")]
    UnknownVariant,
    #[error("it names no single language")]
    NoLanguage,
    #[error("it is for private use or for tests")]
    Private,
    #[error("over {MAX_TAGS} different tags are in use")]
    TooMany,
}

/// What is known about a tag, worked out once when it is first seen.
pub(super) struct Facts {
    text: &'static str,
    locale: Locale,
    script: Script,
    direction: Direction,
    /// Language and script packed: two tags with the same group are readable for the same people.
    pub(super) group: u64,
    /// Region and variants packed: two tags with the same group and place are spellings of one language.
    pub(super) place: u64,
    /// How far from its language's common form, 0 the nearest: bare, in the likely region, elsewhere, a variant.
    pub(super) distance: u8,
    /// The first eight bytes of the text, as a number that sorts like them.
    order: u64,
}

struct Known {
    expander: LocaleExpander,
    canonicalizer: LocaleCanonicalizer,
    directionality: LocaleDirectionality,
    languages: Option<LanguageDisplayNames>,
    scripts: Option<ScriptDisplayNames>,
    regions: Option<RegionDisplayNames>,
    variants: Option<VariantDisplayNames>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let english = || icu::locale::locale!("en").into();
    let mut options = DisplayNamesOptions::default();
    options.fallback = Fallback::None;
    Known {
        expander: LocaleExpander::new_extended(),
        canonicalizer: LocaleCanonicalizer::new_extended(),
        directionality: LocaleDirectionality::new_with_expander(LocaleExpander::new_extended()),
        languages: LanguageDisplayNames::try_new(english(), options).ok(),
        scripts: ScriptDisplayNames::try_new(english(), options).ok(),
        regions: RegionDisplayNames::try_new(english(), options).ok(),
        variants: VariantDisplayNames::try_new(english(), options).ok(),
    }
});

static FACTS: [OnceLock<&'static Facts>; MAX_TAGS] = [const { OnceLock::new() }; MAX_TAGS];
static TAGS: LazyLock<RwLock<HashMap<&'static str, Tag>>> = LazyLock::new(RwLock::default);

impl Tag {
    /// Reads a tag written in BCP 47: configuration, folder names, the command line. Case is free, deprecated subtags are
    /// replaced by CLDR's aliases, Unicode extensions (`-u-...`, `-t-...`) are dropped.
    ///
    /// About 20 ns for a tag already known in its canonical spelling, 0.3 us else.
    ///
    /// # Errors
    /// Says what is wrong with the tag: unknown subtags, private use, over [`MAX_TAG_BYTES`].
    pub fn parse(text: &str) -> Result<Tag, TagError> {
        if let Some(tag) = lookup(text) {
            return Ok(tag);
        }
        normalize(text).map_err(|reason| TagError::new(text, reason))
    }

    /// Reads a tag as exports spell it: POSIX and gettext names with codeset and modifier, AppStream's and AMO's habits,
    /// and the few mistakes that can mean only one thing. `C` and `POSIX` are English, the language of untranslated
    /// source texts.
    ///
    /// Two spellings may give one tag (`C` and `en`, `en@quot` and `en`): the importer decides which text it keeps.
    ///
    /// # Errors
    /// As [`Tag::parse`].
    pub fn from_source(text: &str) -> Result<Tag, TagError> {
        if let Some(tag) = lookup(text) {
            return Ok(tag);
        }
        super::source::normalize(text).map_err(|reason| TagError::new(text, reason))
    }

    /// The canonical text: `pt-BR`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.facts().text
    }

    /// The language subtag: `pt`.
    #[must_use]
    pub fn language(self) -> &'static str {
        self.facts().locale.id.language.as_str()
    }

    /// The script, written or likely by CLDR's likely subtags: `Latn` for `pt`; `Zzzz` where nobody knows.
    #[must_use]
    pub fn script(self) -> &'static str {
        self.facts().script.as_str()
    }

    /// Language and script, likely ones where the tag does not say: what two texts share that the same readers can read.
    #[must_use]
    pub fn group(self) -> String {
        match self.region() {
            // A language of its own, as its group says.
            Some(region) if PSEUDO.contains(&region) => format!("{region}-{}", self.script()),
            _ => format!("{}-{}", self.language(), self.script()),
        }
    }

    /// The region subtag, where one is written: `BR`, `419`.
    #[must_use]
    pub fn region(self) -> Option<&'static str> {
        self.facts().locale.id.region.as_ref().map(Region::as_str)
    }

    /// Which way its script runs.
    #[must_use]
    pub fn direction(self) -> Direction {
        self.facts().direction
    }

    /// The tag for ICU's functions.
    #[must_use]
    pub fn locale(self) -> &'static Locale {
        &self.facts().locale
    }

    /// The tag's number, below [`MAX_TAGS`]: for tables indexed by tag. Not stable across runs.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(super) fn is_english(self) -> bool {
        self.facts().group == const { pack("en") << 32 | pack("Latn") }
    }

    /// The tag for a locale that ICU gave, such as a CLDR parent.
    pub(super) fn from_id(id: &LanguageIdentifier) -> Result<Tag, TagReason> {
        intern(id.clone())
    }

    pub(super) fn facts(self) -> &'static Facts {
        // A tag is only made after its facts are set, so the cell is never empty.
        FACTS[self.index()].get().copied().unwrap_or_else(|| unreachable!("tag {} without facts", self.0))
    }
}

impl TagError {
    fn new(tag: &str, reason: TagReason) -> TagError {
        TagError { tag: tag.chars().take(40).collect(), reason }
    }
}

fn lookup(text: &str) -> Option<Tag> {
    TAGS.read().unwrap_or_else(PoisonError::into_inner).get(text).copied()
}

fn normalize(text: &str) -> Result<Tag, TagReason> {
    check_bytes(text, |byte| byte.is_ascii_alphanumeric() || byte == b'-')?;
    if text.as_bytes()[1..].starts_with(b"-") {
        return Err(TagReason::Private);
    }
    let locale = Locale::try_from_str(text).map_err(|_| TagReason::Syntax)?;
    if !locale.extensions.private.is_empty() {
        return Err(TagReason::Private);
    }
    intern(locale.id)
}

/// Refuses what is empty, too long, or holds a byte that no tag holds.
pub(super) fn check_bytes(text: &str, allowed: impl Fn(u8) -> bool) -> Result<(), TagReason> {
    match text.len() {
        0 => Err(TagReason::Empty),
        length if length > MAX_TAG_BYTES => Err(TagReason::TooLong),
        _ if text.bytes().all(allowed) => Ok(()),
        _ => Err(TagReason::Syntax),
    }
}

pub(super) fn is_known_region(region: Region) -> bool {
    KNOWN.regions.as_ref().is_none_or(|names| names.of(region).is_some())
}

pub(super) fn is_known_script(script: Script) -> bool {
    KNOWN.scripts.as_ref().is_none_or(|names| names.of(script).is_some())
}

pub(super) fn is_known_variant(variant: Variant) -> bool {
    KNOWN.variants.as_ref().is_none_or(|names| names.of(variant).is_some())
}

/// The script that CLDR thinks likely for a language in a region.
pub(super) fn likely_script(language: &str, region: Option<&str>) -> Option<Script> {
    let mut id = LanguageIdentifier::from(Language::try_from_str(language).ok()?);
    id.region = region.and_then(|region| Region::try_from_str(region).ok());
    KNOWN.expander.maximize(&mut id);
    id.script
}

fn is_known_language(language: Language) -> bool {
    let mut id = LanguageIdentifier::from(language);
    KNOWN.expander.maximize(&mut id);
    id.script.is_some() || KNOWN.languages.as_ref().is_some_and(|names| names.of(language).is_some())
}

/// Canonicalizes, checks every subtag, and gives the tag its number.
pub(super) fn intern(id: LanguageIdentifier) -> Result<Tag, TagReason> {
    let mut locale = Locale::from(id);
    KNOWN.canonicalizer.canonicalize(&mut locale);
    locale.extensions = Default::default();
    let id = &locale.id;
    if matches!(id.language.as_str(), "und" | "mul" | "mis" | "zxx") {
        return Err(TagReason::NoLanguage);
    }
    if !is_known_language(id.language) {
        return Err(TagReason::UnknownLanguage);
    }
    if id.script.is_some_and(|script| !is_known_script(script)) {
        return Err(TagReason::UnknownScript);
    }
    if id.region.is_some_and(|region| !is_known_region(region) && !PSEUDO.contains(&region.as_str())) {
        return Err(TagReason::UnknownRegion);
    }
    if id.variants.iter().any(|variant| !is_known_variant(*variant)) {
        return Err(TagReason::UnknownVariant);
    }
    let text = id.to_string();
    if text.len() > MAX_TAG_BYTES {
        return Err(TagReason::TooLong);
    }
    if let Some(tag) = lookup(&text) {
        return Ok(tag);
    }
    let mut tags = TAGS.write().unwrap_or_else(PoisonError::into_inner);
    if let Some(tag) = tags.get(text.as_str()) {
        return Ok(*tag);
    }
    let tag = match u16::try_from(tags.len()) {
        Ok(number) if tags.len() < MAX_TAGS => Tag(number),
        _ => return Err(TagReason::TooMany),
    };
    let text: &'static str = text.leak();
    let facts: &'static Facts = Box::leak(Box::new(Facts::new(text, locale)));
    if FACTS[tag.index()].set(facts).is_err() {
        unreachable!("tag number {} given twice", tag.0);
    }
    tags.insert(text, tag);
    Ok(tag)
}

impl Facts {
    /// The script alone, as in `group`.
    pub(super) fn script_group(&self) -> u64 {
        self.group & 0xffff_ffff
    }

    fn new(text: &'static str, locale: Locale) -> Facts {
        let mut full = locale.id.clone();
        KNOWN.expander.maximize(&mut full);
        let script = full.script.unwrap_or(script!("Zzzz"));
        // Nastaliq is a style of the Arabic script: CLDR gives it no direction and readers know it as Arabic.
        let reading = if script == script!("Aran") { script!("Arab") } else { script };
        let written = LanguageIdentifier { script: Some(reading), ..full.clone() };
        let direction = match KNOWN.directionality.get(&written) {
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        };
        // CLDR keeps both spellings of Bokmål; they are one language.
        let language = match (locale.id.language.as_str(), &locale.id.region) {
            // Nobody reads a pseudo-locale in place of a real language: each is one of its own.
            (_, Some(region)) if PSEUDO.contains(&region.as_str()) => region.as_str(),
            ("nb", _) => "no",
            (language, _) => language,
        };
        let mut likely = LanguageIdentifier::from((locale.id.language, Some(script), None::<Region>));
        KNOWN.expander.maximize(&mut likely);
        let distance = match locale.id.region {
            _ if !locale.id.variants.is_empty() => 3,
            None => 0,
            region if region == likely.region => 1,
            Some(_) => 2,
        };
        let variants = locale.id.variants.iter().fold(0u64, |hash, variant| {
            variant
                .as_str()
                .bytes()
                .fold(hash.rotate_left(7), |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
        });
        let region = locale.id.region.as_ref().map_or(0, |region| pack(region.as_str()));
        Facts {
            text,
            script,
            direction,
            group: pack(language) << 32 | pack(reading.as_str()),
            place: region << 40 | variants & 0xff_ffff_ffff,
            distance,
            order: (0..8).fold(0, |order, at| order << 8 | u64::from(text.as_bytes().get(at).copied().unwrap_or(0))),
            locale,
        }
    }
}

/// Up to four ASCII bytes as a number.
const fn pack(subtag: &str) -> u64 {
    let bytes = subtag.as_bytes();
    let mut packed = 0;
    let mut at = 0;
    while at < bytes.len() {
        packed = packed << 8 | bytes[at] as u64;
        at += 1;
    }
    packed
}

impl Ord for Tag {
    fn cmp(&self, other: &Tag) -> Ordering {
        if self == other {
            return Ordering::Equal;
        }
        let (one, two) = (self.facts(), other.facts());
        one.order.cmp(&two.order).then_with(|| one.text.cmp(two.text))
    }
}

impl PartialOrd for Tag {
    fn partial_cmp(&self, other: &Tag) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Tag, TagError> {
        Tag::parse(text)
    }
}

impl serde::Serialize for Tag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Tag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Tag, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Tag::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn facts() {
        for (text, canonical, language, script, region, direction) in [
            ("PT-br", "pt-BR", "pt", "Latn", Some("BR"), "ltr"),
            ("zh-TW", "zh-TW", "zh", "Hant", Some("TW"), "ltr"),
            ("iw", "he", "he", "Hebr", None, "rtl"),
            ("az-IR", "az-IR", "az", "Arab", Some("IR"), "rtl"),
            ("ks-Aran", "ks-Aran", "ks", "Aran", None, "rtl"),
            ("en-XA", "en-XA", "en", "Latn", Some("XA"), "ltr"),
            ("tlh", "tlh", "tlh", "Zzzz", None, "ltr"),
            ("de-u-co-phonebk", "de", "de", "Latn", None, "ltr"),
        ] {
            let tag = tag(text);
            assert_eq!(
                (tag.as_str(), tag.language(), tag.script(), tag.region(), tag.direction().as_str()),
                (canonical, language, script, region, direction)
            );
        }
    }

    #[test]
    fn configuration_is_read_strictly() {
        for (text, reason) in [
            ("pt_BR", TagReason::Syntax),
            ("C", TagReason::Syntax),
            ("jp", TagReason::UnknownLanguage),
            ("de-QQ", TagReason::UnknownRegion),
            ("de-foobar", TagReason::UnknownVariant),
            ("x-test", TagReason::Private),
            ("de-x-a", TagReason::Private),
            ("", TagReason::Empty),
            ("é", TagReason::Syntax),
            ("-", TagReason::Syntax),
        ] {
            assert_eq!(Tag::parse(text).map_err(|error| error.reason), Err(reason), "{text:?}");
        }
    }

    #[test]
    fn tags_are_ordered_by_text_and_equal_by_number() {
        let (b, a) = (tag("sv-SE"), tag("de-AT"));
        assert!(a < b && a == tag("DE-at"));
        let mut tags = ["de-DE-1996", "sr-Latn-RS", "de", "sr-Latn", "de-DE", "de-DE-1901", "sr-Latn-ME"].map(tag);
        tags.sort();
        assert!(tags.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str()));
        assert_eq!(format!("{a} {a:?} {a:>7}"), "de-AT de-AT   de-AT");
        assert_eq!(serde_json::to_string(&a).unwrap(), "\"de-AT\"");
        assert_eq!(serde_json::from_str::<Tag>("\"de-AT\"").unwrap(), a);
        assert_eq!(size_of::<Option<Tag>>(), 4);
    }

    #[test]
    fn threads_agree() {
        let texts = ["fr-BE", "fr-CH", "it-CH", "rm-CH", "de-CH", "en-CH", "gsw-CH", "pt-CH"];
        let found: Vec<Vec<Tag>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| texts.map(|text| Tag::parse(text).unwrap()).to_vec())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(found.windows(2).all(|pair| pair[0] == pair[1]));
    }
}
