//! Dates in the spellings that sources use.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::catalog::model::Time;

/// The year 2200: later "dates" are mistakes.
const LATEST: Time = 7_258_118_400;

/// A time in seconds since 1970, or an ISO 8601 date or date-time; `None` where it is neither or out of range.
pub fn time(text: &str) -> Option<Time> {
    let text = text.trim();
    let seconds = match text.parse::<i64>() {
        // `20230609` is a date, not a second of 1970.
        Ok(seconds) if text.len() != 8 => seconds,
        _ => text
            .parse::<Timestamp>()
            .ok()
            .or_else(|| Some(text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp()))
            .or_else(|| Some(text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp()))?
            .as_second(),
    };
    (1..LATEST).contains(&seconds).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spellings_of_sources() {
        assert_eq!(time("1600128000"), Some(1_600_128_000));
        assert_eq!(time("2020-09-15"), Some(1_600_128_000));
        assert_eq!(time("20200915"), Some(1_600_128_000));
        assert_eq!(time("20200915T000000"), Some(1_600_128_000));
        assert_eq!(time("2020-09-15T02:00:00+02:00"), Some(1_600_128_000));
        assert_eq!(time("2020-09-15T00:00:00"), Some(1_600_128_000));
        for bad in ["", "0", "-5", "2020-02-30", "soon", "99999999999999", "2020-09-15T25:00:00Z", "0001-01-01"] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }
}
