//! The review queue: what waits, in order, and how long reviews take.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::docket::{Times, WEEKS, days};
use super::feed::{self, Feed};
use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::{EVERY_PAGE, Key};
use super::view::{Link, Shared, Words, plain};
use super::{Site, history, route};
use crate::text::line;

#[derive(Serialize)]
struct Place {
    place: String,
    addon: Link,
    version: Option<String>,
    since: Value,
    days: String,
    for_developer: bool,
}

#[derive(Serialize)]
struct TimesView {
    reviews_n: usize,
    median_n: i64,
    ninetieth_n: i64,
    /// Formatted.
    reviews: String,
    median: String,
    ninetieth: String,
}

#[derive(Serialize)]
struct WeekView {
    from: Value,
    times: TimesView,
    /// The bars: their place and width, and heights from the bottom, all in percent of the chart.
    x: f64,
    width: f64,
    median_height: i64,
    ninetieth_height: i64,
}

fn times(words: &Words<'_>, times: Times) -> TimesView {
    TimesView {
        reviews_n: times.reviews,
        median_n: times.median,
        ninetieth_n: times.ninetieth,
        reviews: words.number(times.reviews as u64),
        median: words.number(times.median as u64),
        ninetieth: words.number(times.ninetieth as u64),
    }
}

/// The newest decisions of all, for feed readers.
fn decisions_feed(words: &Words<'_>) -> Result<Feed> {
    let site = words.site;
    let has_page = site.theme.has_page("history");
    let mut entries = Vec::new();
    for citing in site.docket.newest.iter().take(feed::ENTRIES) {
        let Some(slug) = site.slug_of(citing.addon) else { continue };
        let name = plain(&words.any_addon(citing.addon)?.name);
        let outcome = history::label(words, &citing.outcome);
        entries.push(feed::Entry {
            path: match has_page {
                true => history::place(slug, &citing.key),
                false => route::QUEUE.to_owned(),
            },
            title: words.format("feed-decision", &[("outcome", outcome.into()), ("name", name.into())]),
            author: site.config.site.name.clone(),
            updated: citing.decided,
            body: Value::none(),
        });
    }
    Ok(Feed {
        path: route::feed(route::QUEUE),
        page: route::QUEUE.to_owned(),
        title: words.text("feed-decisions"),
        entries,
        scope: EVERY_PAGE,
    })
}

pub fn render(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::QUEUE);
    let docket = &site.docket;
    let longest = docket.weeks.iter().map(|week| week.times.ninetieth).max().unwrap_or(0).max(1);
    for words in site.wanted_words(shared, pages) {
        words.shared.reads.key(Key::Queue, "");
        let waiting = docket.waiting.iter().zip(1..).map(|(waiting, place)| {
            Ok(Place {
                place: words.number(place),
                addon: words.any_addon(waiting.addon)?,
                version: waiting.version.as_deref().map(line),
                since: words.edition.date(waiting.since),
                days: words.number(docket.as_of.map_or(0, |as_of| days(waiting.since, as_of).max(0)) as u64),
                for_developer: waiting.for_developer,
            })
        });
        let slot = 100.0 / WEEKS as f64;
        let weeks = docket.weeks.iter().enumerate().map(|(at, week)| WeekView {
            from: words.edition.date(week.from),
            times: times(&words, week.times),
            x: (at as f64 * slot * 100.0).round() / 100.0,
            width: (slot * 70.0).round() / 100.0,
            // A day is seen even beside a month; no reviews leave a gap.
            median_height: if week.times.reviews == 0 { 0 } else { (week.times.median * 100 / longest).max(2) },
            ninetieth_height: if week.times.reviews == 0 { 0 } else { (week.times.ninetieth * 100 / longest).max(2) },
        });
        let mut fields = Fields::new();
        fields.set("waiting", waiting.collect::<Result<Vec<_>>>()?);
        fields.set("as_of", docket.as_of.map(|time| words.edition.date(time)));
        fields.set("times", times(&words, docket.times));
        fields.set("weeks", weeks.collect::<Vec<_>>());
        fields.set("weeks_n", WEEKS);
        fields.set("longest", words.number(longest as u64));
        fields.set("reviewers_n", docket.reviewers);
        fields.set("feed_url", words.url(&route::feed(route::QUEUE)));
        decisions_feed(&words)?.render(&words, pages)?;
        let draft = Draft {
            kind: "queue",
            path: route::QUEUE.to_owned(),
            title: words.text("title-queue"),
            description: words.text("description-queue"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}
