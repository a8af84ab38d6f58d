//! Where a build's time goes: phases, page kinds and the slowest units, as a table and as a trace for Chrome's viewer.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::site::Unit;

/// Events kept at most: a build of millions of pages must not hold one for each.
const EVENTS_MAX: usize = 200_000;

/// How many of the slowest units are named.
const SLOWEST: usize = 20;

/// Collects while a build runs.
pub struct Timings {
    began: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    events: Vec<Event>,
    left_out: u64,
    kinds: BTreeMap<&'static str, Kind>,
    fragments: Vec<(String, u64, f64)>,
    slowest: Vec<(u64, String, usize)>,
}

#[derive(Clone, Copy, Default)]
struct Kind {
    pages: u64,
    bytes: u64,
    micros: f64,
}

/// One complete event of the Trace Event Format: times in microseconds.
#[derive(Serialize)]
struct Event {
    name: String,
    cat: &'static str,
    ph: &'static str,
    ts: f64,
    dur: f64,
    pid: u32,
    tid: u64,
}

/// A phase that runs until this is dropped.
pub struct Span<'t> {
    timings: &'t Timings,
    name: &'static str,
    began: Instant,
}

impl Drop for Span<'_> {
    fn drop(&mut self) {
        self.timings.event(self.name.to_owned(), "phase", self.began);
    }
}

impl Timings {
    #[expect(clippy::new_without_default, reason = "a clock starts here")]
    pub fn new() -> Timings {
        Timings { began: Instant::now(), state: Mutex::default() }
    }

    pub fn phase(&self, name: &'static str) -> Span<'_> {
        Span { timings: self, name, began: Instant::now() }
    }

    /// A unit that is done.
    pub fn unit(&self, unit: &Unit, began: Instant, pages: usize) {
        let micros = began.elapsed().as_micros() as u64;
        self.event(unit.to_string(), "unit", began);
        let mut state = self.lock();
        state.slowest.push((micros, unit.to_string(), pages));
        if state.slowest.len() > SLOWEST * 8 {
            state.slowest.sort_unstable_by(|a, b| b.cmp(a));
            state.slowest.truncate(SLOWEST);
        }
    }

    /// A page that was rendered.
    pub fn page(&self, kind: &'static str, bytes: usize) {
        let mut state = self.lock();
        let entry = state.kinds.entry(kind).or_default();
        entry.pages += 1;
        entry.bytes += bytes as u64;
    }

    /// A page's template is through.
    pub fn template(&self, kind: &'static str, began: Instant) {
        let micros = began.elapsed().as_nanos() as f64 / 1e3;
        self.lock().kinds.entry(kind).or_default().micros += micros;
    }

    /// How often each fragment was made, and how long that took.
    pub fn fragments(&self, times: Vec<(String, u64, f64)>) {
        self.lock().fragments = times;
    }

    fn event(&self, name: String, cat: &'static str, began: Instant) {
        thread_local!(static THREAD: u64 = {
            static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
            NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
        });
        let micros = |duration: std::time::Duration| duration.as_nanos() as f64 / 1e3;
        let (ts, dur) = (micros(began.duration_since(self.began)), micros(began.elapsed()));
        let mut state = self.lock();
        match state.events.len() < EVENTS_MAX {
            true => {
                let tid = THREAD.with(|thread| *thread);
                state.events.push(Event { name, cat, ph: "X", ts, dur, pid: 1, tid });
            }
            false => state.left_out += 1,
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes `FILE`, a trace for chrome://tracing or ui.perfetto.dev, and tells the table on standard error.
    pub fn write(&self, path: &Path) -> Result<()> {
        let mut state = self.lock();
        let trace = serde_json::to_vec(&serde_json::json!({ "traceEvents": state.events, "displayTimeUnit": "ms" }))?;
        std::fs::write(path, trace).with_context(|| format!("{}: cannot be written", path.display()))?;
        let mut text = String::from("phase                       ms\n");
        for event in state.events.iter().filter(|event| event.cat == "phase") {
            let _ = writeln!(text, "{:<20} {:>9.1}", event.name, event.dur / 1e3);
        }
        let _ = writeln!(text, "\n{:<20} {:>9} {:>10} {:>12} {:>12}", "page kind", "pages", "MB", "template ms", "us a page");
        for (name, kind) in &state.kinds {
            let each = kind.micros / kind.pages.max(1) as f64;
            let _ = writeln!(
                text,
                "{name:<20} {:>9} {:>10.1} {:>12.1} {each:>12.1}",
                kind.pages,
                kind.bytes as f64 / 1e6,
                kind.micros / 1e3
            );
        }
        let pages = state.kinds.iter().map(|(kind, times)| (format!("{kind}.html"), times.pages, times.micros));
        let mut templates: Vec<(String, u64, f64)> = pages.chain(state.fragments.iter().cloned()).collect();
        templates.sort_by(|a, b| b.2.total_cmp(&a.2));
        let _ = writeln!(text, "\n{:<28} {:>9} {:>12} {:>12}", "template, slowest first", "rendered", "ms", "us each");
        for (name, count, micros) in templates {
            let _ = writeln!(text, "{name:<28} {count:>9} {:>12.1} {:>12.1}", micros / 1e3, micros / count.max(1) as f64);
        }
        state.slowest.sort_unstable_by(|a, b| b.cmp(a));
        let _ = writeln!(text, "\n{:<52} {:>7} {:>9}", "unit, slowest first", "pages", "ms");
        for (micros, name, pages) in state.slowest.iter().take(SLOWEST) {
            let _ = writeln!(text, "{name:<52} {pages:>7} {:>9.2}", *micros as f64 / 1e3);
        }
        if state.left_out > 0 {
            let _ = writeln!(text, "\n{} events are not in the trace: it holds {EVENTS_MAX}", state.left_out);
        }
        eprint!("{text}");
        Ok(())
    }
}
