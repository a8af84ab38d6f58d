//! Telling a person how far a build is: a bar on a terminal, a line a phase otherwise, nothing where asked.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Where progress is shown. People's words go to standard error.
pub struct Progress {
    bar: Option<ProgressBar>,
    lines: bool,
}

impl Progress {
    pub fn new(quiet: bool) -> Progress {
        let terminal = std::io::stderr().is_terminal();
        Progress { bar: (terminal && !quiet).then(ProgressBar::no_length), lines: !terminal && !quiet }
    }

    /// A phase without a count.
    pub fn phase(&self, name: &'static str) {
        if let Some(bar) = &self.bar {
            bar.set_style(ProgressStyle::with_template("{spinner} {msg}").unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.set_message(name);
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        if self.lines {
            eprintln!("{name}");
        }
    }

    /// A phase of `steps`.
    pub fn start(&self, name: &'static str, steps: usize) {
        if let Some(bar) = &self.bar {
            let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.set_length(steps as u64);
            bar.set_message(name);
        }
        if self.lines {
            eprintln!("{name} {steps} units");
        }
    }

    pub fn step(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    pub fn done(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
