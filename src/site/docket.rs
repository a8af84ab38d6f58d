//! What the ledgers of all add-ons say together: who waits, how long reviews take, and which decisions cite a policy.
//!
//! Nothing here reads the clock: ages and weeks end with the day of the newest decision, which pages name.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::Result;

use crate::catalog::Catalog;
use crate::catalog::model::{Decision, Texts, Time};

/// How many weeks the numbers look back on.
pub const WEEKS: usize = 12;

/// How many of the decisions that cite a policy its page shows.
pub const CITED_MAX: usize = 50;

/// How many decisions the feed of all of them has, erased ones left out.
const NEWEST: usize = 40;

pub const DAY: i64 = 86_400;

/// The outcome that takes an add-on's name off its own page.
pub const ERASED: &str = "erased";

#[derive(Debug, Default)]
pub struct Docket {
    /// When the newest decision was made; none where there is none.
    pub as_of: Option<Time>,
    /// Those that wait the longest first.
    pub waiting: Vec<Waiting>,
    /// The oldest first.
    pub weeks: Vec<Week>,
    /// Of all reviews of those weeks.
    pub times: Times,
    /// How many people decided in those weeks.
    pub reviewers: usize,
    /// By policy.
    pub cited: BTreeMap<String, Cited>,
    /// The newest decisions of all, the newest first.
    pub newest: Vec<Citing>,
    /// Add-ons whose names may not be shown.
    pub erased: HashSet<i64>,
    /// The names of add-ons that are not listed and that these pages name.
    pub names: HashMap<i64, Texts>,
}

/// An add-on that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Waiting {
    pub addon: i64,
    pub since: Time,
    pub version: Option<String>,
    /// The reviewers asked something.
    pub for_developer: bool,
}

/// How long reviews took, in whole days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Times {
    pub reviews: usize,
    pub median: i64,
    pub ninetieth: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Week {
    /// Its first day, at midnight UTC.
    pub from: Time,
    pub times: Times,
}

/// The decisions that cite a policy.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Cited {
    pub count: usize,
    /// The newest first, [`CITED_MAX`] at most.
    pub newest: Vec<Citing>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Citing {
    pub decided: Time,
    pub addon: i64,
    pub key: String,
    pub outcome: String,
}

/// A review that was done: when, and after how many days.
struct Done {
    decided: Time,
    days: i64,
}

/// What is known of the add-on whose decisions are being read.
#[derive(Default)]
struct Current {
    addon: i64,
    since: Option<(Time, Option<String>)>,
    for_developer: bool,
    citing: Vec<(String, Citing)>,
    erased: bool,
}

/// Whether a decision ends a wait, or asks something.
fn is_review(outcome: &str) -> bool {
    !matches!(outcome, "nominated" | "appealed" | "endorsed" | "withdrawn")
}

/// From when to when, in whole days.
pub fn days(from: Time, to: Time) -> i64 {
    to.div_euclid(DAY) - from.div_euclid(DAY)
}

impl Docket {
    fn cut_newest(&mut self) {
        self.newest.sort_unstable_by(|a, b| b.cmp(a));
        self.newest.truncate(NEWEST);
    }

    /// Reads all ledgers. `listed` says whether an add-on is, `waits` whether one that is not may wait.
    pub fn read(catalog: &Catalog, listed: &dyn Fn(i64) -> bool, waits: &dyn Fn(i64) -> bool) -> Result<Docket> {
        let mut docket = Docket::default();
        let (mut done, mut actors): (Vec<Done>, Vec<(Time, String)>) = Default::default();
        let mut current = Current::default();
        catalog.decisions(|addon, decision| {
            if current.addon != addon {
                let last = std::mem::replace(&mut current, Current { addon, ..Current::default() });
                docket.take(last, listed, waits);
            }
            docket.as_of = docket.as_of.max(Some(decision.decided));
            docket.newest.push(Citing {
                decided: decision.decided,
                addon,
                key: decision.key.clone(),
                outcome: decision.outcome.clone(),
            });
            if docket.newest.len() >= 2 * NEWEST {
                docket.cut_newest();
            }
            if is_review(&decision.outcome) {
                actors.push((decision.decided, decision.profile.clone().unwrap_or_else(|| decision.actor.clone())));
                if let Some((since, _)) = current.since.as_ref().filter(|_| !current.for_developer) {
                    done.push(Done { decided: decision.decided, days: days(*since, decision.decided).max(0) });
                }
            }
            current.step(decision);
        })?;
        docket.take(current, listed, waits);
        docket.cut_newest();
        let erased = &docket.erased;
        docket.newest.retain(|citing| !erased.contains(&citing.addon));
        docket.waiting.sort_by_key(|waiting| (waiting.since, waiting.addon));
        for cited in docket.cited.values_mut() {
            cited.newest.sort_by(|a, b| b.cmp(a));
            cited.newest.truncate(CITED_MAX);
        }
        docket.count(done, actors);
        let shown = docket.waiting.iter().map(|waiting| waiting.addon);
        let shown = shown.chain(docket.cited.values().flat_map(|cited| cited.newest.iter().map(|citing| citing.addon)));
        let shown = shown.chain(docket.newest.iter().map(|citing| citing.addon));
        for addon in shown.filter(|addon| !listed(*addon)).collect::<BTreeSet<_>>() {
            docket.names.insert(addon, catalog.name(addon)?);
        }
        Ok(docket)
    }

    /// Takes in an add-on whose decisions are all read.
    fn take(&mut self, last: Current, listed: &dyn Fn(i64) -> bool, waits: &dyn Fn(i64) -> bool) {
        if last.erased {
            self.erased.insert(last.addon);
            return;
        }
        if let Some((since, version)) = last.since
            && (listed(last.addon) || waits(last.addon))
        {
            self.waiting.push(Waiting { addon: last.addon, since, version, for_developer: last.for_developer });
        }
        for (policy, citing) in last.citing {
            let cited = self.cited.entry(policy).or_default();
            cited.count += 1;
            cited.newest.push(citing);
            // Ten times as many are kept at most while reading: a policy may be cited by every add-on.
            if cited.newest.len() >= CITED_MAX * 10 {
                cited.newest.sort_by(|a, b| b.cmp(a));
                cited.newest.truncate(CITED_MAX);
            }
        }
    }

    fn count(&mut self, done: Vec<Done>, actors: Vec<(Time, String)>) {
        let Some(as_of) = self.as_of else { return };
        // The last week ends with that day.
        let end = (as_of.div_euclid(DAY) + 1) * DAY;
        let start = |back: usize| end - (back as i64) * 7 * DAY;
        let times = |from: Time, to: Time| {
            let mut days: Vec<i64> =
                done.iter().filter(|done| (from..to).contains(&done.decided)).map(|done| done.days).collect();
            days.sort_unstable();
            Times::of(&days)
        };
        self.weeks =
            (1..=WEEKS).rev().map(|back| Week { from: start(back), times: times(start(back), start(back - 1)) }).collect();
        self.times = times(start(WEEKS), end);
        let recent = actors.iter().filter(|(decided, _)| *decided >= start(WEEKS)).map(|(_, actor)| actor.as_str());
        self.reviewers = recent.collect::<HashSet<_>>().len();
    }
}

impl Current {
    fn step(&mut self, decision: Decision) {
        match decision.outcome.as_str() {
            "nominated" | "appealed" => {
                self.since = Some((decision.decided, decision.version.clone()));
                self.for_developer = false;
            }
            "needs-information" => self.for_developer = self.since.is_some(),
            "endorsed" => {}
            outcome => {
                self.since = None;
                self.erased |= outcome == ERASED;
            }
        }
        let Decision { policies, key, outcome, decided, .. } = decision;
        let citing = Citing { decided, addon: self.addon, key, outcome };
        self.citing.extend(policies.into_iter().map(|policy| (policy, citing.clone())));
    }
}

impl Times {
    /// Of sorted days: the least that half, and nine tenths, of the reviews did not exceed (nearest rank).
    fn of(days: &[i64]) -> Times {
        let rank = |tenths: usize| days.get((days.len() * tenths).div_ceil(10).saturating_sub(1)).copied().unwrap_or_default();
        Times { reviews: days.len(), median: rank(5), ninetieth: rank(9) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_days_that_were_seen() {
        assert_eq!(Times::of(&[]), Times::default());
        assert_eq!(Times::of(&[4]), Times { reviews: 1, median: 4, ninetieth: 4 });
        assert_eq!(Times::of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 30]), Times { reviews: 10, median: 5, ninetieth: 9 });
        assert_eq!(Times::of(&[0, 0, 9]), Times { reviews: 3, median: 0, ninetieth: 9 });
    }

    #[test]
    fn an_answer_asked_for_is_waited_for_by_the_reviewers() {
        let mut current = Current::default();
        let mut step = |outcome: &str, decided| {
            current.step(Decision { outcome: outcome.into(), decided, ..Decision::default() });
            (current.since.as_ref().map(|(since, _)| *since), current.for_developer)
        };
        assert_eq!(step("nominated", 1), (Some(1), false));
        assert_eq!(step("endorsed", 2), (Some(1), false));
        assert_eq!(step("needs-information", 3), (Some(1), true));
        assert_eq!(step("nominated", 4), (Some(4), false));
        assert_eq!(step("rejected", 5), (None, false));
        assert_eq!(step("appealed", 6), (Some(6), false));
        assert_eq!(step("appeal-dismissed", 7), (None, false));
        assert_eq!(step("needs-information", 8), (None, false));
    }
}
