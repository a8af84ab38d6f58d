//! Numbers inside messages, written as the message's locale writes them, and Fluent's `NUMBER()`.

use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberStyle},
};
use icu::decimal::{DecimalFormatter, options::GroupingStrategy};
use icu_experimental::dimension::percent::{formatter::PercentFormatter, options::PercentFormatterOptions};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use super::{format::decimal, tag::Tag};

/// Stands before every number in a raw result, so that its isolation marks can be told from those around words. A
/// noncharacter: texts are cleaned of it, so it cannot come from outside.
pub(super) const MARK: char = '\u{FDD0}';

/// More digits than anyone reads, fewer than overflow plural rules (which compute 10 to this power).
const MAX_DIGITS: usize = 15;

/// Numbers from here on have no plural category: `intl_pluralrules` reads the digits as a 64-bit number.
pub(super) const MAX_NUMBER: f64 = 1e15;

struct NumberFormat {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
}

impl Memoizable for NumberFormat {
    type Args = ();
    type Error = String;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<NumberFormat, String> {
        let tag = Tag::parse(&language.to_string()).map_err(|error| error.to_string())?;
        let locale = tag.locale();
        Ok(NumberFormat {
            grouped: DecimalFormatter::try_new(locale.into(), Default::default()).map_err(|error| error.to_string())?,
            plain: DecimalFormatter::try_new(locale.into(), GroupingStrategy::Never.into()).map_err(|error| error.to_string())?,
            percent: PercentFormatter::try_new(locale.into(), PercentFormatterOptions::default())
                .map_err(|error| error.to_string())?,
        })
    }
}

/// The bundle's formatter: numbers by the locale, the rest as Fluent does.
pub(super) fn write(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = memoizer.with_try_get::<NumberFormat, _, _>((), |formats| formats.write(number)).ok().flatten()?;
    Some(format!("{MARK}{text}"))
}

impl NumberFormat {
    fn write(&self, number: &FluentNumber) -> Option<String> {
        let options = &number.options;
        let percent = options.style == FluentNumberStyle::Percent;
        let least = options.minimum_fraction_digits.unwrap_or(0).min(MAX_DIGITS);
        // ECMA-402's defaults: three digits at most, none for percent.
        let most = options.maximum_fraction_digits.unwrap_or(if percent { 0 } else { 3 }).clamp(least, MAX_DIGITS);
        let value = if percent { number.value * 100.0 } else { number.value };
        let mut decimal = decimal(value, most as u8)?;
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-(least as i16));
        if let Some(digits) = options.minimum_integer_digits {
            decimal.absolute.pad_start(digits.min(MAX_DIGITS) as i16);
        }
        Some(match (percent, options.use_grouping) {
            (true, _) => self.percent.format(&decimal).to_string(),
            (false, true) => self.grouped.format_to_string(&decimal),
            (false, false) => self.plain.format_to_string(&decimal),
        })
    }
}

/// `NUMBER($n, minimumFractionDigits: 1)`, with the digits held within what plural rules bear.
pub(super) fn function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    for digits in [
        &mut number.options.minimum_integer_digits,
        &mut number.options.minimum_fraction_digits,
        &mut number.options.maximum_fraction_digits,
    ] {
        *digits = digits.map(|digits| digits.min(MAX_DIGITS));
    }
    FluentValue::Number(number)
}

/// Removes the marks, and the isolation around what they mark: digits need none, and it would stand between a number and
/// the words that the line breaker keeps it with.
pub(super) fn unmark(text: String) -> String {
    if !text.contains(MARK) {
        return text;
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find(MARK) {
        let before = &rest[..at];
        rest = &rest[at + MARK.len_utf8()..];
        match before.strip_suffix('\u{2068}') {
            Some(before) => {
                clean.push_str(before);
                let end = rest.find('\u{2069}').unwrap_or(rest.len());
                clean.push_str(&rest[..end]);
                rest = rest[end..].strip_prefix('\u{2069}').unwrap_or_default();
            }
            None => clean.push_str(before),
        }
    }
    clean.push_str(rest);
    clean
}
