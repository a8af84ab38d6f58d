//! What comes back from translators: into the message files, and into the overlay of the catalog.
//!
//! Nothing is overwritten that the translator did not see: a text that became another one since the file was made is a
//! conflict, which is reported and left. A translation of a source that changed meanwhile is kept as outdated.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Serialize;

use super::exchange::{Entry, Exchange, State};
use super::gather::{BASE, each_text, source_of};
use super::interface::{Accepted, Found, Interface, appended, hash, replaced};
use super::lint::{Severity, lint_pattern};
use crate::catalog::Catalog;
use crate::catalog::model::Format;
use crate::catalog::overlay::{Overlay, Place, Translation};
use crate::l10n::{ACCEPTED, MessageFile, Tag};

/// What an import of translations did, or would do.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// New, or another one than before.
    pub taken: u64,
    pub unchanged: u64,
    /// Taken, and marked: the source is another one now.
    pub outdated: Vec<String>,
    /// Left alone: somebody else translated it since the file was made.
    pub conflicts: Vec<String>,
    /// Left alone: it would break the page, or belongs to nothing.
    pub refused: Vec<String>,
}

/// Where translations go.
pub struct Places<'p> {
    /// The operator's message files; without them, messages cannot be taken.
    pub locales_dir: Option<&'p Path>,
    pub overlay: Option<PathBuf>,
    /// Take what conflicts, too.
    pub force: bool,
    /// Whose translations these are, where a file does not say it.
    pub translator: Option<String>,
    pub dry_run: bool,
}

/// Takes an exchange. `catalog` is read as it was imported, without anything over it; `laid` with people's translations.
pub fn take(interface: &Interface, catalog: &Catalog, laid: &Catalog, exchange: &Exchange, places: &Places<'_>) -> Result<Taken> {
    let mut taken = Taken::default();
    let tag = exchange.target;
    let (messages, texts): (Vec<_>, Vec<_>) = exchange.files.iter().partition(|file| file.name.starts_with("interface/"));
    let mut writes = Writes::new(interface, tag);
    let (sources, own) = (interface.by_id(interface.source), interface.by_id(tag));
    for file in messages {
        let name = file.name.trim_start_matches("interface/");
        for entry in file.entries.iter().filter(|entry| is_translated(entry)) {
            take_message(&mut writes, (&sources, &own), name, entry, places, &mut taken);
        }
    }
    let wanted: BTreeMap<&str, &[Entry]> = texts.iter().map(|file| (file.name.as_str(), file.entries.as_slice())).collect();
    let translations = take_texts(catalog, laid, tag, interface.source, &wanted, places, &mut taken)?;
    if places.dry_run {
        return Ok(taken);
    }
    if !writes.files.is_empty() {
        let Some(dir) = places.locales_dir else {
            bail!("messages can only be taken into a folder of message files: set `locales-dir` in remora.toml");
        };
        writes.write(dir)?;
    }
    if !translations.is_empty() {
        let Some(path) = &places.overlay else {
            bail!("the embedded sample has no file of translations: name one with --overlay");
        };
        Overlay::open(path)?.put(&translations)?;
    }
    Ok(taken)
}

fn is_translated(entry: &Entry) -> bool {
    entry.state != State::Missing && entry.target.as_deref().is_some_and(|target| !target.trim().is_empty())
}

/// Whether what is there now is what was there when the file was made.
fn is_seen(entry: &Entry, now: Option<&str>) -> bool {
    let base = entry.notes.iter().find_map(|note| note.strip_prefix(BASE));
    match (base, now) {
        (_, None) => true,
        (None | Some("none"), Some(_)) => false,
        (Some(base), Some(now)) => base.trim() == hash(now),
    }
}

/// Message files as they will be.
pub struct Writes<'i> {
    interface: &'i Interface,
    tag: Tag,
    /// By name.
    files: BTreeMap<String, String>,
    accepted: Accepted,
}

impl<'i> Writes<'i> {
    #[must_use]
    pub fn new(interface: &'i Interface, tag: Tag) -> Writes<'i> {
        Writes { interface, tag, files: BTreeMap::new(), accepted: interface.all_accepted(tag) }
    }

    /// Puts a pattern in place of a message's, or adds the message to the file of that name.
    pub fn put(&mut self, name: &str, id: &str, pattern: &str) {
        let text = self.files.get(name).cloned().or_else(|| self.interface.file(self.tag, name).map(|file| file.text.clone()));
        let file = MessageFile { name: name.to_owned(), place: name.to_owned(), text: text.unwrap_or_default() };
        let found = super::interface::messages(&file).into_iter().find(|found| found.id == id);
        let text = match found {
            Some(found) => replaced(&found, pattern),
            None => appended(&file.text, id, pattern),
        };
        self.files.insert(name.to_owned(), text);
    }

    /// Notes of which source a message is the translation.
    pub fn accept(&mut self, id: &str, source: &str) {
        self.accepted.insert(id.to_owned(), hash(source));
    }

    /// Writes all files, each in one step.
    pub fn write(&self, dir: &Path) -> Result<()> {
        let folder = dir.join(self.tag.as_str());
        std::fs::create_dir_all(&folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
        for (name, text) in &self.files {
            write_file(&folder.join(name), text)?;
        }
        write_file(&folder.join(ACCEPTED), &accepted_text(&self.accepted))
    }
}

/// The text of a file that says which sources were accepted.
#[must_use]
pub fn accepted_text(accepted: &Accepted) -> String {
    let mut text = String::from(
        "# Hashes of the sources that these messages translate: written by `remora l10n`, so that a changed source is noticed.\n",
    );
    for (id, hash) in accepted {
        text += &format!("{} = \"{hash}\"\n", if id.contains('.') { format!("\"{id}\"") } else { id.clone() });
    }
    text
}

/// Writes a file in one step, so that nobody reads half of it.
pub fn write_file(path: &Path, text: &str) -> Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let write = || -> Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(dir)?;
        std::io::Write::write_all(&mut file, text.as_bytes())?;
        // Temporary files are their owner's alone; message files are everybody's to read.
        file.as_file().set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("{}: cannot be written; it is as it was", path.display()))
}

/// Messages by id.
type Messages<'m> = BTreeMap<String, Found<'m>>;

fn take_message(
    writes: &mut Writes<'_>,
    (sources, own): (&Messages<'_>, &Messages<'_>),
    name: &str,
    entry: &Entry,
    places: &Places<'_>,
    taken: &mut Taken,
) {
    let (interface, tag) = (writes.interface, writes.tag);
    let Entry { key, source, target, .. } = entry;
    let target = target.as_deref().unwrap_or_default();
    let place = format!("interface/{name}: {key}");
    let Some(now) = sources.get(key).filter(|found| found.file.name == name) else {
        taken.refused.push(format!("{place}: there is no such message"));
        return;
    };
    let own = own.get(key).map(|found| found.pattern.as_str());
    // Of an older source than the one that was accepted meanwhile, the same words say nothing new.
    let accepted = interface.accepted(tag, key);
    if own == Some(target) && (*source != now.pattern || accepted.is_none_or(|known| known == hash(source))) {
        taken.unchanged += 1;
        return;
    }
    if !places.force && own != Some(target) && !is_seen(entry, own) {
        taken.conflicts.push(format!("{place}: was translated by somebody else meanwhile: “{}”", own.unwrap_or_default()));
        return;
    }
    let broken = lint_pattern(interface, tag, key, target).into_iter().find(|finding| finding.severity == Severity::Error);
    if let Some(finding) = broken {
        taken.refused.push(format!("{place}: {}; {}", finding.problem.what, finding.problem.advice));
        return;
    }
    writes.put(name, key, target);
    writes.accept(key, source);
    taken.taken += 1;
    if *source != now.pattern || entry.state == State::Outdated {
        taken.outdated.push(place);
        if entry.state == State::Outdated && *source == now.pattern {
            // The translator himself says that it is not done.
            writes.accept(key, "");
        }
    }
}

/// One text as it stands in the catalog.
struct Standing {
    place: Place,
    field: String,
    source: String,
    source_locale: Tag,
    format: Format,
    /// In the catalog itself, and with people's translations over it.
    own: Option<String>,
    shown: Option<String>,
}

fn take_texts(
    catalog: &Catalog,
    laid: &Catalog,
    tag: Tag,
    site_default: Tag,
    wanted: &BTreeMap<&str, &[Entry]>,
    places: &Places<'_>,
    taken: &mut Taken,
) -> Result<Vec<Translation>> {
    let mut standing: BTreeMap<(String, String), Standing> = BTreeMap::new();
    let is_wanted = |file: &str| wanted.contains_key(file);
    each_text(catalog, &is_wanted, &mut |found| {
        let Some(source) = source_of(found.texts, found.written, site_default) else { return };
        let standing_there = Standing {
            place: found.place,
            field: found.field,
            source: source.raw.clone(),
            source_locale: source.locale,
            format: source.format,
            own: found.texts.in_locale(tag),
            shown: None,
        };
        standing.insert((found.file, found.key), standing_there);
    })?;
    each_text(laid, &is_wanted, &mut |found| {
        if let Some(standing) = standing.get_mut(&(found.file, found.key)) {
            standing.shown = found.texts.in_locale(tag);
        }
    })?;

    let mut translations = Vec::new();
    for (file, entries) in wanted {
        for entry in entries.iter().filter(|entry| is_translated(entry)) {
            let place = format!("{file}: {}", entry.key);
            let target = entry.target.clone().unwrap_or_default();
            let Some(found) = standing.get(&((*file).to_owned(), entry.key.clone())) else {
                taken.refused.push(format!("{place}: the gallery has no such text"));
                continue;
            };
            if found.shown.as_ref() == Some(&target) {
                taken.unchanged += 1;
                continue;
            }
            if !places.force && !is_seen(entry, found.shown.as_deref()) {
                let now = found.shown.as_deref().unwrap_or_default();
                taken.conflicts.push(format!("{place}: was translated by somebody else meanwhile: “{now}”"));
                continue;
            }
            let outdated = entry.source != found.source || entry.state == State::Outdated;
            if outdated {
                taken.outdated.push(place);
            }
            taken.taken += 1;
            translations.push(Translation {
                place: found.place.clone(),
                field: found.field.clone(),
                locale: tag,
                raw: target,
                format: found.format,
                translator: entry.translator.clone().or_else(|| places.translator.clone()),
                // A translation that its translator calls outdated belongs to no source that there is.
                source: if outdated && entry.source == found.source { String::new() } else { entry.source.clone() },
                source_locale: found.source_locale,
                replaced: found.own.clone(),
            });
        }
    }
    Ok(translations)
}
