//! Reading message files: the built-in ones, with an operator's folder before them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use super::pseudo::{self, Pseudo};
use super::{Chain, MessageSet, Messages, Problem, Tag};

/// The built-in messages.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Beside a locale's messages: the sources that its translators accepted.
pub const ACCEPTED: &str = "accepted.toml";

/// One locale's messages, to be kept and shared.
#[derive(Clone)]
pub struct Voice {
    set: Arc<MessageSet>,
    tag: Tag,
}

impl Voice {
    pub fn new(set: &Arc<MessageSet>, tag: Tag) -> Voice {
        Voice { set: Arc::clone(set), tag }
    }

    pub fn messages(&self) -> &Messages {
        self.set.messages(self.tag)
    }
}

/// What stands in the locales' folders of an operator's folder, if there is one.
fn in_folder(folder: Option<&Path>) -> impl Iterator<Item = Result<walkdir::DirEntry>> {
    let entries = folder.into_iter().flat_map(|folder| WalkDir::new(folder).min_depth(2).max_depth(2).sort_by_file_name());
    entries.map(|entry| entry.context("locales-dir: cannot be read"))
}

/// The name of the folder that a file is in.
fn locale_of(path: &Path) -> &str {
    path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default()
}

/// Tells two states of an operator's messages apart, without loading them; the built-in ones are part of the program.
pub fn fingerprint(folder: Option<&Path>) -> Result<u64> {
    let mut hash = xxhash_rust::xxh3::Xxh3::new();
    for entry in in_folder(folder) {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read(entry.path()).with_context(|| format!("{}: cannot be read", entry.path().display()))?;
            hash.update(entry.path().to_string_lossy().as_bytes());
            hash.update(&text.len().to_le_bytes());
            hash.update(&text);
        }
    }
    Ok(hash.digest())
}

/// The ids of a file's messages and attributes.
fn ids(file: &MessageFile) -> Vec<String> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(file.text.as_str());
    let messages = resource.body.iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    let ids = messages.flat_map(|message| {
        let own = message.value.is_some().then(|| message.id.name.to_owned());
        own.into_iter().chain(message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)))
    });
    ids.collect()
}

/// One message file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// Without its folder: `site.ftl`.
    pub name: String,
    /// Where it is, for people.
    pub place: String,
    pub text: String,
}

/// The message files of every locale, by name.
pub type Sources = BTreeMap<Tag, Vec<MessageFile>>;

/// Reads all message files. One in `folder/<locale>/` stands in place of the built-in one of the same name.
pub fn sources(folder: Option<&Path>) -> Result<Sources> {
    let mut sources: BTreeMap<Tag, BTreeMap<String, MessageFile>> = BTreeMap::new();
    let mut add = |place: String, locale: &str, name: &str, text: String| -> Result<()> {
        let tag = Tag::parse(locale).map_err(|error| anyhow::anyhow!("{place}: the folder is not named by a locale: {error}"))?;
        let name = name.to_owned();
        sources.entry(tag).or_default().insert(name.clone(), MessageFile { name, place, text });
        Ok(())
    };
    for locale in BUILT_IN.dirs() {
        for file in locale.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl")) {
            let name = file.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let text = file.contents_utf8().with_context(|| format!("locales/{}: is not UTF-8", file.path().display()))?;
            add(format!("locales/{}", file.path().display()), &locale.path().to_string_lossy(), name, text.to_owned())?;
        }
    }
    for entry in in_folder(folder) {
        let entry = entry?;
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))?;
            add(path.display().to_string(), locale_of(path), &entry.file_name().to_string_lossy(), text)?;
        }
    }
    Ok(sources.into_iter().map(|(tag, files)| (tag, files.into_values().collect())).collect())
}

/// The files that say which sources a locale's translators accepted: (place, locale, text).
pub fn accepted(folder: Option<&Path>) -> Result<Vec<(String, Tag, String)>> {
    let mut found: BTreeMap<Tag, (String, String)> = BTreeMap::new();
    for locale in BUILT_IN.dirs() {
        if let Some(file) = locale.get_file(locale.path().join(ACCEPTED))
            && let (Ok(tag), Some(text)) = (Tag::parse(&locale.path().to_string_lossy()), file.contents_utf8())
        {
            found.insert(tag, (format!("locales/{}", file.path().display()), text.to_owned()));
        }
    }
    for entry in in_folder(folder) {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name() == ACCEPTED
            && let Ok(tag) = Tag::parse(locale_of(path))
        {
            let text = std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))?;
            found.insert(tag, (path.display().to_string(), text));
        }
    }
    Ok(found.into_iter().map(|(tag, (place, text))| (place, tag, text)).collect())
}

/// Reads the messages of the site's locales and of what they fall back to, and makes those of the pseudo-locales among them; with
/// marks around each where that is asked for.
pub fn load(folder: Option<&Path>, site_default: Tag, locales: &[Tag], marked: bool) -> Result<(Arc<MessageSet>, Vec<Problem>)> {
    let mut sources = sources(folder)?;
    let base = Chain::new(site_default, site_default).order(sources.keys().copied());
    let made = locales.iter().filter_map(|tag| Some((*tag, Pseudo::of(*tag)?.files(&sources, *base.first()?))));
    let made: Vec<_> = made.collect();
    sources.extend(made);
    let chains = locales.iter().chain([&site_default]).map(|tag| Chain::new(*tag, site_default));
    let needed: BTreeSet<Tag> = chains.flat_map(|chain| chain.order(sources.keys().copied())).collect();
    sources.retain(|tag, _| needed.contains(tag));
    if marked {
        let ids: BTreeSet<String> = sources.values().flatten().flat_map(ids).collect();
        let numbers = ids.into_iter().zip(0..pseudo::MARKS).collect();
        sources = sources.into_iter().map(|(tag, files)| (tag, pseudo::marked(&files, &numbers))).collect();
    }
    let files = |files: Vec<MessageFile>| files.into_iter().map(|file| (file.place, file.text)).collect();
    let sources = sources.into_iter().map(|(tag, found)| (tag, files(found))).collect();
    let (set, problems) = MessageSet::new(sources, site_default)?;
    Ok((Arc::new(set), problems))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_is_complete_and_faultless() {
        let english = Tag::parse("en-US").unwrap();
        let locales = crate::config::Config::default().locales().unwrap();
        let (set, problems) = load(None, english, &locales, false).unwrap();
        assert!(problems.is_empty(), "{}", problems[0]);
        let ids: BTreeSet<&str> = set.own_ids(english).collect();
        assert!(ids.len() > 200);
        for tag in locales {
            let own: BTreeSet<&str> = set.own_ids(tag).collect();
            let differs: Vec<&&str> = own.symmetric_difference(&ids).collect();
            assert!(differs.is_empty(), "{tag}: {differs:?}");
            for id in &ids {
                let (own, source) = (set.messages(tag).variables(id), set.messages(english).variables(id));
                assert_eq!(own, source, "{tag}: {id}");
            }
        }
    }
}
