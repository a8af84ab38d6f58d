//! Numbers, dates, lists, sizes, language names and sort keys as each locale writes them, by CLDR through ICU4X.
//!
//! Everything is built once for a locale and then shared by all threads. Where CLDR knows nothing of a language its
//! numbers and dates are written as in English rather than with the root locale's placeholders (`M05`).

use std::sync::{LazyLock, OnceLock};

use icu::{
    calendar::{Date, Iso, types::RataDie},
    casemap::{
        TitlecaseMapper,
        options::{LeadingAdjustment, TitlecaseOptions, TrailingCase},
    },
    collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering},
    datetime::{
        DateTimeFormatter,
        fieldsets::{YM, YMD},
    },
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::{Locale, locale},
};
use icu_experimental::{
    dimension::percent::{formatter::PercentFormatter, options::PercentFormatterOptions},
    displaynames::{
        DisplayNamesOptions, LanguageDisplay,
        multi::{LanguageDisplayNames, LocaleDisplayNamesFormatter, RegionDisplayNames, ScriptDisplayNames},
    },
};

use super::tag::{MAX_TAGS, Tag};

/// The unit of a size as readers see it in stores: powers of 1,000 (SI).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SizeUnit {
    Byte,
    Kilobyte,
    Megabyte,
    Gigabyte,
    Terabyte,
}

/// One locale's formats. `Send + Sync`; about 4 us to make, 0.5 us or less a call.
#[derive(Debug)]
pub struct Formats {
    tag: Tag,
    decimal: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
    long_date: DateTimeFormatter<YMD>,
    medium_date: DateTimeFormatter<YMD>,
    long_month: DateTimeFormatter<YM>,
    and: ListFormatter,
    names: Names,
    collator: CollatorBorrowed<'static>,
}

/// How one locale names languages.
#[derive(Debug)]
struct Names {
    locale: &'static Locale,
    languages: Option<LanguageDisplayNames>,
    scripts: Option<ScriptDisplayNames>,
    regions: Option<RegionDisplayNames>,
    /// Missing for locales that lack one kind of names only, such as Georgian the variants'.
    locales: Option<LocaleDisplayNamesFormatter>,
}

impl Formats {
    /// The formats of a locale.
    #[must_use]
    pub fn new(tag: Tag) -> Formats {
        let mut locale = tag.locale().clone();
        if !is_known(&locale) {
            locale = locale!("en");
        }
        Formats {
            tag,
            decimal: data(|locale| DecimalFormatter::try_new(locale.into(), Default::default()), &locale),
            percent: data(|locale| PercentFormatter::try_new(locale.into(), PercentFormatterOptions::default()), &locale),
            long_date: data(|locale| DateTimeFormatter::try_new(locale.into(), YMD::long()), &locale),
            medium_date: data(|locale| DateTimeFormatter::try_new(locale.into(), YMD::medium()), &locale),
            // ICU4X 2.4 cannot write Portuguese's long form ("DecimalFormatterNotLoaded"); its medium form is words, too.
            long_month: {
                let length = if tag.language() == "pt" { YM::medium() } else { YM::long() };
                data(|locale| DateTimeFormatter::try_new(locale.into(), length), &locale)
            },
            and: data(|locale| ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()), &locale),
            names: Names::new(tag.locale()),
            // The collation's root order serves every language that has no order of its own, so no English here.
            collator: data(
                |locale| {
                    let mut preferences = CollatorPreferences::from(locale);
                    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
                    CollatorBorrowed::try_new(preferences, CollatorOptions::default())
                },
                tag.locale(),
            ),
        }
    }

    /// The locale these formats are for.
    #[must_use]
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// A whole number with the locale's digits and grouping: `12,345`. 0.1 us.
    #[must_use]
    pub fn integer(&self, value: u64) -> String {
        self.decimal.format_to_string(&Decimal::from(value))
    }

    /// A number with exactly this many digits behind the decimal separator (at most 15): `4.6`. What is not a finite number
    /// is an empty string. 0.1 us.
    #[must_use]
    pub fn decimal(&self, value: f64, fraction_digits: u8) -> String {
        decimal(value, fraction_digits).map(|value| self.decimal.format_to_string(&value)).unwrap_or_default()
    }

    /// Tenths of one as a number with one digit behind the decimal separator: `4.6` of 46. 0.1 us.
    #[must_use]
    pub fn tenths(&self, tenths: i64) -> String {
        let mut value = Decimal::from(tenths);
        value.multiply_pow10(-1);
        self.decimal.format_to_string(&value)
    }

    /// A share in percent: `87%`, `87 %`. 0.1 us.
    #[must_use]
    pub fn percent(&self, value: u8) -> String {
        self.percent.format(&Decimal::from(value)).to_string()
    }

    /// A day in full, in the locale's calendar: `3 May 2026`. Seconds since the Unix epoch, UTC. 0.2 us.
    #[must_use]
    pub fn date(&self, time: i64) -> String {
        self.long_date.format(&day(time)).to_string()
    }

    /// A day with its month shortened: `3 Nov 2026`. Seconds since the Unix epoch, UTC. 0.2 us.
    #[must_use]
    pub fn date_medium(&self, time: i64) -> String {
        self.medium_date.format(&day(time)).to_string()
    }

    /// A month with its year: `May 2026`. Any time in it, in seconds since the Unix epoch, UTC. 0.2 us.
    #[must_use]
    pub fn month(&self, time: i64) -> String {
        self.long_month.format(&day(time)).to_string()
    }

    /// Names joined as in a sentence: `one, two and three`. 0.1 us.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.and.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// A size in bytes as a number and its unit, one digit behind the separator below 10: (`4.7`, megabytes). The unit's
    /// name is the interface's to translate.
    #[must_use]
    pub fn file_size(&self, bytes: u64) -> (SizeUnit, String) {
        const STEPS: [(SizeUnit, u64); 4] = [
            (SizeUnit::Kilobyte, 1_000),
            (SizeUnit::Megabyte, 1_000_000),
            (SizeUnit::Gigabyte, 1_000_000_000),
            (SizeUnit::Terabyte, 1_000_000_000_000),
        ];
        if bytes < 1_000 {
            return (SizeUnit::Byte, self.integer(bytes));
        }
        let rounded = |scale: u64| bytes.saturating_add(scale / 2) / scale;
        // The unit in which the number stays below 1,000 after rounding: 999,999 bytes are 1.0 MB, not 1,000 kB.
        let (unit, scale) = STEPS.into_iter().find(|(_, scale)| rounded(*scale) < 1_000).unwrap_or(STEPS[3]);
        let tenths = rounded(scale / 10);
        (unit, if tenths < 100 { self.tenths(tenths as i64) } else { self.integer(rounded(scale)) })
    }

    /// A language's name in this locale, its first letter a capital as names standing alone are written: `German`. In
    /// English where this locale has no name for it, else the tag itself. 0.3 us.
    #[must_use]
    pub fn language_name(&self, tag: Tag) -> String {
        self.names.name(tag).or_else(|| Names::new(ENGLISH).name(tag)).unwrap_or_else(|| tag.to_string())
    }

    /// The bytes by which names sort in this locale: compare them instead of the names. Digits sort by value (`2` before
    /// `10`), Chinese by pinyin. Different names may have equal keys; break ties by something unique. 0.2 us a word.
    #[must_use]
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        self.add_sort_key(text, &mut key);
        key
    }

    /// Writes a [`Formats::sort_key`] behind others.
    pub fn add_sort_key(&self, text: &str, keys: &mut Vec<u8>) {
        let Ok(()) = self.collator.write_sort_key_to(text, keys);
    }
}

/// A language's name in itself: `Deutsch`, `português (Brasil)` with a capital. In English where CLDR has no name in the
/// language itself. 3 us the first time, a few nanoseconds then: every text that is shown names its language.
#[must_use]
pub fn autonym(tag: Tag) -> &'static str {
    static NAMES: LazyLock<Box<[OnceLock<String>]>> = LazyLock::new(|| (0..MAX_TAGS).map(|_| OnceLock::new()).collect());
    NAMES[tag.index()].get_or_init(|| {
        // A language that CLDR does not know has no names: asking for them is an error that ICU4X reports by itself in debug builds.
        let own = if is_known(tag.locale()) { Names::new(tag.locale()).name(tag) } else { None };
        own.or_else(|| Names::new(ENGLISH).name(tag)).unwrap_or_else(|| tag.to_string())
    })
}

static ENGLISH: &Locale = &locale!("en");

impl Names {
    fn new(locale: &'static Locale) -> Names {
        // "English (United States)" says more to a reader who chooses than "American English".
        let mut options = DisplayNamesOptions::default();
        options.language_display = LanguageDisplay::Standard;
        Names {
            locale,
            languages: LanguageDisplayNames::try_new(locale.into(), options).ok(),
            scripts: ScriptDisplayNames::try_new(locale.into(), options).ok(),
            regions: RegionDisplayNames::try_new(locale.into(), options).ok(),
            locales: LocaleDisplayNamesFormatter::try_new(locale.into(), options).ok(),
        }
    }

    /// `None` where CLDR has no name for the language; a region without a name stays its code.
    fn name(&self, tag: Tag) -> Option<String> {
        let id = &tag.locale().id;
        let language = self.languages.as_ref()?.of(id.language)?;
        let name = match &self.locales {
            Some(locales) => locales.of(tag.locale()),
            None => {
                let script = id.script.map(|script| {
                    let name = self.scripts.as_ref().and_then(|names| names.of(script));
                    name.unwrap_or(script.as_str()).to_owned()
                });
                let region = id.region.map(|region| {
                    let name = self.regions.as_ref().and_then(|names| names.of(region));
                    name.unwrap_or(region.as_str()).to_owned()
                });
                let variants = id.variants.iter().map(ToString::to_string);
                let details: Vec<String> = script.into_iter().chain(region).chain(variants).collect();
                match details.is_empty() {
                    true => language.into(),
                    false => format!("{language} ({})", details.join(", ")).into(),
                }
            }
        };
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        options.leading_adjustment = Some(LeadingAdjustment::None);
        Some(TitlecaseMapper::new().titlecase_segment_to_string(&name, &self.locale.id, options).into_owned())
    }
}

/// The fixed number of digits that ICU formats, `None` for infinities and what is no number.
pub(super) fn decimal(value: f64, fraction_digits: u8) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    let digits = usize::from(fraction_digits.min(15));
    let mut decimal: Decimal = format!("{value:.digits$}").parse().ok()?;
    // `-0.04` to one digit is `-0.0`: no reader wants that sign.
    if decimal.absolute.is_zero() {
        decimal.sign = Default::default();
    }
    Some(decimal)
}

/// The day of a time, kept within four-digit years, which every calendar can show.
fn day(time: i64) -> Date<Iso> {
    const EPOCH: i64 = 719_163;
    let days = time.div_euclid(86_400).clamp(-719_162, 2_932_896);
    Date::from_rata_die(RataDie::new(EPOCH + days), Iso)
}

/// Whether CLDR has month names for a language: its root locale writes `M05`.
fn is_known(locale: &Locale) -> bool {
    DateTimeFormatter::try_new(locale.into(), YMD::long())
        .is_ok_and(|formatter| !formatter.format(&day(0)).to_string().contains("M01"))
}

/// ICU's compiled data falls back to its root for every locale, so building from it cannot fail; should it for one locale,
/// the root's form is used.
fn data<T, E: std::fmt::Debug>(build: impl Fn(&Locale) -> Result<T, E>, locale: &Locale) -> T {
    build(locale).or_else(|_| build(&locale!("und"))).unwrap_or_else(|error| unreachable!("no root data: {error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(Tag::parse(tag).unwrap())
    }

    #[test]
    fn formats_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formats>();
    }

    #[test]
    fn numbers() {
        let written: Vec<String> = ["en", "de", "fr", "hi", "ar-EG", "es", "tok"]
            .iter()
            .map(|tag| {
                let formats = formats(tag);
                format!("{tag}: {} {} {}", formats.integer(1_234_567), formats.decimal(4.65, 1), formats.percent(87))
            })
            .collect();
        insta::assert_snapshot!(written.join("\n"), @r"
        en: 1,234,567 4.7 87%
        de: 1.234.567 4,7 87 %
        fr: 1 234 567 4,7 87 %
        hi: 12,34,567 4.7 87%
        ar-EG: ١٬٢٣٤٬٥٦٧ ٤٫٧ ٨٧‎%‎
        es: 1.234.567 4,7 87 %
        tok: 1,234,567 4.7 87%
        ");
        assert_eq!(formats("en").decimal(f64::NAN, 2), "");
        assert_eq!(formats("en").decimal(-0.04, 1), "0.0");
        for tenths in [-12, 0, 3, 10, 46, 100, 12_345] {
            assert_eq!(formats("ar").tenths(tenths), formats("ar").decimal(tenths as f64 / 10.0, 1));
        }
        assert_eq!(formats("en").integer(u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn dates() {
        let written: Vec<String> = ["en-US", "en-GB", "de", "ja", "ar", "fa", "th", "zh-TW", "pt-BR", "tok"]
            .iter()
            .map(|tag| format!("{tag}: {} | {}", formats(tag).date(1_777_809_600), formats(tag).date_medium(1_793_700_000)))
            .collect();
        insta::assert_snapshot!(written.join("\n"), @r"
        en-US: May 3, 2026 | Nov 3, 2026
        en-GB: 3 May 2026 | 3 Nov 2026
        de: 3. Mai 2026 | 03.11.2026
        ja: 2026年5月3日 | 2026/11/03
        ar: 3 مايو 2026 | 03‏/11‏/2026
        fa: ۱۳ اردیبهشت ۱۴۰۵ | ۱۲ آبان ۱۴۰۵
        th: 3 พฤษภาคม 2569 | 3 พ.ย. 2569
        zh-TW: 2026年5月3日 | 2026年11月3日
        pt-BR: 3 de maio de 2026 | 3 de nov. de 2026
        tok: May 3, 2026 | Nov 3, 2026
        ");
        assert_eq!(formats("en-GB").date(-1), "31 December 1969");
        assert_eq!(formats("en-GB").date(i64::MAX), "31 December 9999");
        assert!(!formats("fa").date(i64::MIN).is_empty());
    }

    #[test]
    fn lists_and_sizes() {
        assert_eq!(formats("en").list(&["a", "b", "c"]), "a, b, and c");
        assert_eq!(formats("de").list(&["a", "b", "c"]), "a, b und c");
        assert_eq!(formats("de").list(&["a".to_owned()]), "a");
        assert_eq!(formats("de").list::<&str>(&[]), "");
        let sizes: Vec<String> = [0, 999, 1_000, 9_949, 9_950, 999_499, 999_500, 4_700_000, 12_345_678_901, u64::MAX]
            .iter()
            .map(|bytes| {
                let (unit, number) = formats("de").file_size(*bytes);
                format!("{number} {unit:?}")
            })
            .collect();
        insta::assert_snapshot!(sizes.join(", "), @r"0 Byte, 999 Byte, 1,0 Kilobyte, 9,9 Kilobyte, 10 Kilobyte, 999 Kilobyte, 1,0 Megabyte, 4,7 Megabyte, 12 Gigabyte, 18.446.744 Terabyte");
    }

    #[test]
    fn names_of_languages() {
        let named: Vec<String> = [
            "de",
            "pt-BR",
            "zh-TW",
            "zh-Hans",
            "sr-Latn",
            "ca-valencia",
            "es-419",
            "nb",
            "ltg",
            "tok",
            "tlh",
            "en-GB",
            "ka",
            "tr",
            "vls",
            "ks-Aran",
        ]
        .iter()
        .map(|tag| {
            let tag = Tag::parse(tag).unwrap();
            format!("{tag}: {} | {} | {}", formats("en").language_name(tag), formats("fr").language_name(tag), autonym(tag))
        })
        .collect();
        insta::assert_snapshot!(named.join("\n"), @r"
        de: German | Allemand | Deutsch
        pt-BR: Portuguese (Brazil) | Portugais (Brésil) | Português (Brasil)
        zh-TW: Chinese (Taiwan) | Chinois (Taïwan) | 中文 (台灣)
        zh-Hans: Chinese (Simplified) | Chinois (simplifié) | 中文 (简体)
        sr-Latn: Serbian (Latin) | Serbe (latin) | Srpski (latinica)
        ca-valencia: Catalan (Valencian) | Catalan (valencien) | Català (valencià)
        es-419: Spanish (Latin America) | Espagnol (Amérique latine) | Español (Latinoamérica)
        nb: Norwegian Bokmål | Norvégien bokmål | Norsk bokmål
        ltg: Latgalian | Latgalien | Latgalian
        tok: Toki Pona | Toki pona | Toki Pona
        tlh: Klingon | Klingon | Klingon
        en-GB: English (United Kingdom) | Anglais (Royaume-Uni) | English (United Kingdom)
        ka: Georgian | Géorgien | ქართული
        tr: Turkish | Turc | Türkçe
        vls: West Flemish | Flamand occidental | West Flemish
        ks-Aran: Kashmiri (Nastaliq) | Cachemiri (nastaliq) | Kashmiri (Nastaliq)
        ");
    }

    #[test]
    fn sorting() {
        for (tag, sorted) in [("en", "Äpfel apple Item 2 Item 10 Zebra"), ("sv", "apple Item 2 Item 10 Zebra Äpfel")] {
            let formats = formats(tag);
            let mut names = ["Zebra", "Item 10", "apple", "Äpfel", "Item 2"];
            names.sort_by_key(|name| formats.sort_key(name));
            assert_eq!(names.join(" "), sorted);
        }
        let chinese = formats("zh-CN");
        let mut names = ["中文", "北京", "安全", "上海"];
        names.sort_by_key(|name| chinese.sort_key(name));
        assert_eq!(names, ["安全", "北京", "上海", "中文"]);
    }

    #[test]
    fn months_are_written_in_every_locale_of_the_site() {
        let written = |tag: &str| Formats::new(Tag::parse(tag).unwrap()).month(1_800_000_000);
        for tag in crate::config::Config::default().site.locales {
            assert!(!written(&tag).is_empty(), "{tag}");
        }
        assert_eq!(written("en-US"), "January 2027");
        assert_eq!(written("pt-BR"), "jan. de 2027");
        assert_eq!(written("ja"), "2027年1月");
    }
}
