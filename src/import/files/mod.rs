//! A gallery that people keep as files: one folder an add-on, TOML for facts, Markdown for long texts. The format is
//! described in docs/gallery-format.md.
//!
//! Folders are read one at a time; what grows with the gallery is a set of slugs. A fault in `gallery.toml` stops the
//! import, a fault anywhere else leaves that record out.

mod addon;
mod shared;
mod table;
mod talk;
mod tree;

use std::collections::{BTreeMap, HashSet};

use anyhow::{Result, bail};
use include_dir::{Dir, include_dir};

use crate::catalog::model::Globals;
use crate::import::picture::Pictures;
use crate::import::{Item, Options, Report, Sink, limit};
use shared::Known;
use table::{Fault, Notes, Source};
use tree::Tree;

pub use tree::Gallery;

/// What the records of one import are read with.
struct Reading<'a> {
    tree: Tree<'a>,
    known: Known,
}

/// Imports a gallery from its folder, or from one embedded in the program.
///
/// # Errors
/// A gallery that cannot be opened, faults in `gallery.toml`, an error of the sink. Other faults are in the report.
pub fn import<'a>(gallery: impl Into<Gallery<'a>>, _options: &Options, report: &mut Report, sink: &mut Sink) -> Result<()> {
    let tree = Tree::open(gallery.into())?;
    let notes = Notes::default();
    let (known, globals) = shared::gallery(&tree, &notes);
    let faults = notes.faults.take();
    let (Some(known), []) = (known, &faults[..]) else {
        let faults: Vec<String> = faults.iter().map(|Fault { place, reason }| format!("{place}: {reason}")).collect();
        bail!("{}", faults.join("\n"));
    };
    let source = format!("files:{}", known.name);
    let reading_time = known.exported;
    report.sources.push(source.clone());
    sink(Item::Source(source))?;
    if let Some(time) = reading_time {
        sink(Item::Exported(time))?;
    }
    count(notes, report);
    sink(Item::Globals(globals))?;

    let mut reading = Reading { tree, known };
    let mut profiles = Vec::new();
    for (slug, path) in reading.files("profiles", report) {
        match reading.record(&path, report, |source, notes| shared::profile(source, notes, &reading.known, &slug)) {
            Some(profile) => profiles.push(profile),
            None => _ = reading.known.broken.insert(slug.clone()),
        }
        reading.known.profiles.insert(slug);
    }
    sink(Item::Globals(Globals { profiles, ..Globals::default() }))?;

    let mut guids: BTreeMap<String, String> = BTreeMap::new();
    let mut taken = HashSet::new();
    let mut pictures = Pictures::default();
    for entry in reading.entries("addons", report).into_iter().filter(|entry| entry.is_folder) {
        let folder = format!("addons/{}", entry.name);
        let notes = Notes::default();
        let found = addon::read(&reading, &entry.name, &notes);
        let faults = notes.faults.take();
        let Some(found) = found.filter(|_| faults.is_empty()) else {
            report_faults(faults, &entry.name, report);
            continue;
        };
        if !taken.insert(found.addon.guid.clone()) {
            let reason = format!("the guid {} is another add-on's; the first folder counts", found.addon.guid);
            report.leave_out(reading.tree.place(&format!("{folder}/addon.toml")), &entry.name, reason);
            continue;
        }
        report_faults(notes.lost.take(), &entry.name, report);
        count(notes, report);
        guids.insert(entry.name, found.addon.guid.clone());
        for (media, role, bytes) in found.pictures {
            pictures.send(media, role, bytes, report, sink)?;
        }
        report.media.icons += u64::from(found.addon.icon.is_some());
        let stored = found.addon.screenshots.iter().filter(|shot| shot.media.is_some()).count() as u64;
        report.media.screenshots += stored;
        report.media.screenshots_linked += found.addon.screenshots.iter().filter(|shot| shot.url.is_some()).count() as u64;
        report.addons += 1;
        sink(Item::Addon(Box::new(found.addon)))?;
    }

    let mut last = Globals::default();
    for (slug, path) in reading.files("collections", report) {
        let read = |source: Source, notes: &Notes| shared::collection(source, notes, &reading.known, &slug, &guids);
        last.collections.extend(reading.record(&path, report, read));
    }
    for (slug, path) in reading.files("announcements", report) {
        let read = |source: Source, notes: &Notes| shared::announcement(source, notes, &reading.known, &slug);
        last.announcements.extend(reading.record(&path, report, read));
    }
    for (slug, path) in reading.files("feedback", report) {
        let read = |source: Source, notes: &Notes| shared::feedback(source, notes, &reading.known, &slug);
        last.feedback.extend(reading.record(&path, report, read));
    }
    sink(Item::Globals(last))
}

/// The gallery that a build shows where no catalog is named.
static SAMPLE: Dir = include_dir!("$CARGO_MANIFEST_DIR/content/sample");

/// Imports the embedded sample gallery.
///
/// # Errors
/// As [`import`].
pub fn import_sample(report: &mut Report, sink: &mut Sink) -> Result<()> {
    import(&SAMPLE, &Options::default(), report, sink)
}

impl Reading<'_> {
    /// What a folder holds; a folder that cannot be read is reported.
    fn entries(&self, folder: &str, report: &mut Report) -> Vec<tree::Entry> {
        self.tree.list(folder).unwrap_or_else(|reason| {
            report.leave_out(self.tree.place(folder), folder, reason);
            Vec::new()
        })
    }

    /// The TOML files of a folder: (slug, path).
    fn files(&self, folder: &str, report: &mut Report) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for entry in self.entries(folder, report) {
            let path = format!("{folder}/{}", entry.name);
            match entry.name.strip_suffix(".toml").filter(|_| !entry.is_folder) {
                Some(slug) if crate::import::name::is_slug(slug) => files.push((slug.to_owned(), path)),
                Some(slug) => report.leave_out(self.tree.place(&path), slug, addon::SLUG),
                None => report.warn(format!("{} is not used", self.tree.place(&path))),
            }
        }
        files
    }

    /// Reads one file as a record; faults leave it out.
    fn record<T>(&self, path: &str, report: &mut Report, read: impl FnOnce(Source, &Notes) -> Option<T>) -> Option<T> {
        let notes = Notes::default();
        let place = self.tree.place(path);
        let value = text(&self.tree, path, limit::RECORD, &notes)
            .and_then(|text| read(Source { place: &place, text: &text, notes: &notes }, &notes));
        let faults = notes.faults.take();
        if faults.is_empty() {
            count(notes, report);
            return value;
        }
        report_faults(faults, path.trim_end_matches(".toml"), report);
        None
    }
}

/// A text file; `None`, with the fault noted, where it is missing, too large or not UTF-8.
fn text(tree: &Tree, path: &str, most: usize, notes: &Notes) -> Option<String> {
    let fault = |reason: String| {
        notes.fault(tree.place(path), reason);
        None
    };
    match tree.read(path, most) {
        Ok(Some(bytes)) => String::from_utf8(bytes).map_or_else(
            |_| fault("is not UTF-8".to_owned()),
            |mut text| {
                if text.starts_with('\u{feff}') {
                    text.drain(..3);
                }
                Some(text)
            },
        ),
        Ok(None) => fault("is missing".to_owned()),
        Err(reason) => fault(reason),
    }
}

fn report_faults(faults: Vec<Fault>, record: &str, report: &mut Report) {
    for Fault { place, reason } in faults {
        report.leave_out(place, record, reason);
    }
}

/// Adds what a record's reading noted to the report.
fn count(notes: Notes, report: &mut Report) {
    for (tag, original) in notes.texts.into_inner() {
        *report.texts.entry(tag).or_default() += 1;
        if let Some(original) = original {
            *report.mapped.entry((original, tag)).or_default() += 1;
        }
    }
    for warning in notes.warnings.into_inner() {
        report.warn(warning);
    }
}
