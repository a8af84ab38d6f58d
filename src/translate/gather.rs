//! What a translator's file is made of: the interface's messages and the gallery's texts, beside what is there already.

use std::collections::HashMap;

use anyhow::Result;

use super::exchange::{Entry, Exchange, File, State};
use super::interface::{self, Interface, hash, limit};
use crate::catalog::model::{Addon, Status, Text, Texts};
use crate::catalog::overlay::Place;
use crate::catalog::{Catalog, owned_texts, shared_texts};
use crate::l10n::{Chain, Tag};

/// What goes into a file.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub interface: bool,
    pub content: bool,
    /// Only what is not translated, or outdated.
    pub missing: bool,
    /// Only these add-ons, by slug; all without any.
    pub addons: Vec<String>,
}

/// Begins the note that says which translation a file was made with: what comes back is compared with it.
pub const BASE: &str = "Translation at export: ";

/// Collects what is wanted. `catalog` has people's translations over it, and no pseudo-locales.
pub fn gather(interface: &Interface, catalog: &Catalog, tag: Tag, wanted: &Wanted) -> Result<Exchange> {
    let mut files = Vec::new();
    let lapsed = catalog.lapsed()?;
    let lapsed: Lapses<'_> = lapsed
        .iter()
        .filter(|lapsed| lapsed.locale == tag)
        .map(|lapsed| ((&lapsed.place, lapsed.field.as_str()), lapsed.raw.as_str()))
        .collect();
    if wanted.interface {
        messages(interface, tag, &mut files);
    }
    if wanted.content {
        let mut content = Vec::new();
        let chosen = |file: &str| {
            wanted.addons.is_empty()
                || file.strip_prefix("addon/").is_some_and(|slug| wanted.addons.iter().any(|addon| addon == slug))
        };
        each_text(catalog, &chosen, &mut |text| {
            let lapsed = lapsed.get(&(&text.place, text.field.as_str())).copied();
            if let Some(entry) = entry(&text, tag, interface.source, lapsed) {
                push(&mut content, text.file, entry);
            }
        })?;
        // Shared records stay as they are, before the add-ons by their slugs.
        content.sort_by(|a, b| a.name.strip_prefix("addon/").cmp(&b.name.strip_prefix("addon/")));
        files.extend(content);
    }
    if wanted.missing {
        for file in &mut files {
            file.entries.retain(|entry| entry.state != State::Current);
        }
    }
    files.retain(|file| !file.entries.is_empty());
    Ok(Exchange { source: interface.source, target: tag, files })
}

/// Translations that are not shown, by their place and field.
type Lapses<'l> = HashMap<(&'l Place, &'l str), &'l str>;

/// The note that tells a translation from any other.
fn base(target: Option<&str>) -> String {
    format!("{BASE}{}", target.map_or_else(|| "none".to_owned(), hash))
}

/// Adds an entry to its file, which is the last one or a new one.
fn push(files: &mut Vec<File>, name: String, entry: Entry) {
    match files.last_mut().filter(|file| file.name == name) {
        Some(file) => file.entries.push(entry),
        None => files.push(File { name, entries: vec![entry] }),
    }
}

fn messages(interface: &Interface, tag: Tag, files: &mut Vec<File>) {
    for (source, own, state) in interface.states(tag) {
        let target = own.map(|own| own.pattern);
        let mut notes: Vec<String> = source.comment.lines().map(str::to_owned).collect();
        notes.push(base(target.as_deref()));
        let state = match (&target, state) {
            (None, _) => State::Missing,
            (Some(_), interface::State::Outdated) => State::Outdated,
            (Some(_), _) => State::Current,
        };
        let name = format!("interface/{}", source.file.name);
        let entry = Entry {
            key: source.id,
            notes,
            source: source.pattern,
            target,
            state,
            translator: None,
            limit: limit(&source.comment),
        };
        push(files, name, entry);
    }
}

/// The texts that a translation is made of: in the language that it was written in, or the next best.
#[must_use]
pub fn source_of(texts: &Texts, original: Option<Tag>, site_default: Tag) -> Option<&Text> {
    let chain = Chain::new(original.unwrap_or(site_default), site_default);
    let (at, _) = chain.pick(texts.0.iter().map(|text| text.locale), original)?;
    texts.0.get(at)
}

/// The language that a part of an add-on was written in: people's words have their own.
#[must_use]
pub fn original(addon: &Addon, owner: &str) -> Option<Tag> {
    let (kind, rest) = owner.split_once('/').unwrap_or((owner, ""));
    let own = match kind {
        "decision" => addon.ledger.iter().find(|decision| decision.key == rest).and_then(|decision| decision.locale),
        "review" => {
            let (key, reply) = rest.split_once("/reply/").map_or((rest, None), |(key, reply)| (key, reply.parse::<usize>().ok()));
            let review = addon.reviews.iter().find(|review| review.key == key);
            match reply {
                Some(at) => review.and_then(|review| review.replies.get(at)).and_then(|reply| reply.locale),
                None => review.and_then(|review| review.locale),
            }
        }
        "thread" => {
            let (key, post) = rest.split_once("/post/").map_or((rest, None), |(key, post)| (key, Some(post)));
            let thread = addon.threads.iter().find(|thread| thread.key == key);
            let posts = thread.map(|thread| thread.posts.as_slice()).unwrap_or_default();
            match post {
                Some(post) => posts.iter().find(|candidate| candidate.key == post).and_then(|post| post.locale),
                // A thread's title is in the language of its first post.
                None => posts.iter().min_by_key(|post| post.created).and_then(|post| post.locale),
            }
        }
        _ => None,
    };
    own.or(addon.default_locale)
}

/// A text of the gallery, as translators' files name it.
pub struct Found<'t> {
    /// `addon/krita`, `policy/spam`.
    pub file: String,
    /// Within the file: the field, with the owner before it where it is not the record itself.
    pub key: String,
    pub place: Place,
    pub field: String,
    /// The language that it was written in, where that is known.
    pub written: Option<Tag>,
    pub texts: &'t Texts,
}

/// Calls `each` with every text of the wanted files: those of shared records, then those of listed add-ons.
pub fn each_text(catalog: &Catalog, wanted: &dyn Fn(&str) -> bool, each: &mut dyn FnMut(Found<'_>)) -> Result<()> {
    let globals = catalog.globals()?;
    for (owner, slug, field, written, texts) in shared_texts(&globals) {
        let file = format!("{owner}/{slug}");
        if wanted(&file) {
            let place = Place::Shared(owner.to_owned(), slug.to_owned());
            each(Found { file, key: field.clone(), place, field, written, texts });
        }
    }
    catalog.addons(|addon| {
        let file = format!("addon/{}", addon.slug);
        if addon.status == Status::Listed && wanted(&file) {
            let id = crate::catalog::key::addon_id(&addon.guid);
            for (owner, field, texts) in owned_texts(&addon) {
                let key = if owner.is_empty() { field.to_owned() } else { format!("{owner}/{field}") };
                let written = original(&addon, &owner);
                each(Found { file: file.clone(), key, place: Place::Addon(id, owner), field: field.to_owned(), written, texts });
            }
        }
        Ok(())
    })
}

/// What a text is, for its translator.
fn described(place: &Place, field: &str) -> String {
    let owner = match place {
        Place::Shared(owner, _) => return format!("{} of a {owner}", field.split('/').next().unwrap_or(field)),
        Place::Addon(_, owner) => owner,
    };
    let what = match owner.split('/').next().unwrap_or_default() {
        "" => format!("{} of an add-on", field.replace('-', " ")),
        "screenshot" => "Caption of a picture".to_owned(),
        "version" => "Release notes".to_owned(),
        "decision" => "Note of a reviewer".to_owned(),
        "review" if owner.contains("/reply/") => "Reply to a review".to_owned(),
        "review" => format!("{field} of a review"),
        _ if owner.contains("/post/") => "Post of a discussion".to_owned(),
        _ => "Title of a discussion".to_owned(),
    };
    let mut letters = what.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn entry(found: &Found<'_>, tag: Tag, site_default: Tag, lapsed: Option<&str>) -> Option<Entry> {
    let texts = found.texts;
    let source = source_of(texts, found.written, site_default)?;
    if source.raw.trim().is_empty() {
        return None;
    }
    // What its readers understand already needs no translation.
    let chain = Chain::new(tag, site_default);
    let own = texts.0.iter().find(|text| text.locale == tag);
    if own.is_none() && chain.speaks(source.locale) || source.locale == tag {
        return None;
    }
    // What was translated and lapsed is where its translator begins again.
    let target = own.map(|text| text.raw.clone());
    let lapsed = lapsed.filter(|_| own.is_none()).map(str::to_owned);
    let format = match source.format {
        crate::catalog::model::Format::Plain => "plain text",
        crate::catalog::model::Format::Markdown => "Markdown: keep its marks and links",
        crate::catalog::model::Format::Html => "HTML: keep its tags",
    };
    let mut notes = vec![format!("{}, {format}", described(&found.place, &found.field))];
    if source.locale != site_default {
        notes.push(format!("Language of the source: {}", source.locale));
    }
    notes.push(base(target.as_deref()));
    let state = match (&target, &lapsed) {
        (Some(_), _) => State::Current,
        (None, Some(_)) => State::Outdated,
        (None, None) => State::Missing,
    };
    let target = target.or(lapsed);
    let translator = own.and_then(|text| text.translator.clone());
    Some(Entry { key: found.key.clone(), notes, source: source.raw.clone(), target, state, translator, limit: None })
}
