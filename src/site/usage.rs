//! How an add-on was used over time: charts that are drawn here, and the numbers behind them.

use std::fmt::Write as _;

use serde::Serialize;

use super::view::Words;
use crate::catalog::model::{Time, Usage};

/// How many months are shown.
const MONTHS: usize = 36;

/// The chart's own units: wide enough for rounding not to be seen.
const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 120.0;

#[derive(Serialize)]
pub struct UsageView {
    pub users: Option<Chart>,
    pub downloads: Option<Chart>,
    pub rows: Vec<Row>,
}

/// A line over months that have a number.
#[derive(Serialize)]
pub struct Chart {
    /// In a view box of 600 by 120, drawn from left to right: an SVG path, and the same closed at the bottom.
    pub line: String,
    pub area: String,
    /// Formatted.
    pub first: String,
    pub last: String,
    pub from: String,
    pub to: String,
    pub most: String,
}

#[derive(Serialize)]
pub struct Row {
    pub month: String,
    pub iso: String,
    pub users: Option<String>,
    pub downloads: Option<String>,
}

pub fn view(words: &Words<'_>, usage: &[Usage]) -> Option<UsageView> {
    let shown = &usage[usage.len().saturating_sub(MONTHS)..];
    if shown.len() < 2 {
        return None;
    }
    let month = |time: Time| words.edition.formats.month(time);
    let number = |count: Option<u64>| count.map(|count| words.number(count));
    let rows = shown.iter().rev().map(|usage| Row {
        month: month(usage.month),
        iso: super::edition::iso_date(usage.month).chars().take(7).collect(),
        users: number(usage.users),
        downloads: number(usage.downloads),
    });
    let points = |of: fn(&Usage) -> Option<u64>| {
        let points: Vec<(Time, u64)> = shown.iter().filter_map(|usage| Some((usage.month, of(usage)?))).collect();
        chart(words, &points)
    };
    Some(UsageView { users: points(|usage| usage.users), downloads: points(|usage| usage.downloads), rows: rows.collect() })
}

fn chart(words: &Words<'_>, points: &[(Time, u64)]) -> Option<Chart> {
    let (&(first, from), &(last, to)) = (points.first()?, points.last()?);
    if first == last {
        return None;
    }
    let most = points.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let mut line = String::new();
    for (time, count) in points {
        let x = WIDTH * (time - first) as f64 / (last - first) as f64;
        // A little room above, so that the line's width is not cut.
        let y = HEIGHT - (HEIGHT - 4.0) * *count as f64 / most.max(1) as f64;
        // Writing to a string cannot fail.
        let _ = write!(line, "{}{x:.0} {y:.0}", if line.is_empty() { "M" } else { "L" });
    }
    Some(Chart {
        area: format!("{line}L{WIDTH:.0} {HEIGHT:.0}L0 {HEIGHT:.0}z"),
        line,
        first: words.edition.formats.month(first),
        last: words.edition.formats.month(last),
        from: words.number(from),
        to: words.number(to),
        most: words.number(most),
    })
}
