//! What an import keeps between records: identifiers met, names of shared records, and the pictures.

use std::collections::{BTreeSet, HashSet};

use anyhow::Result;
use xxhash_rust::xxh3::xxh3_128;

use super::category::{Categories, Meaning};
use super::draft::Draft;
use super::media::MediaFolder;
use crate::catalog::Role;
use crate::catalog::model::{Globals, Profile, Tagging, Text};
use crate::import::name::{is_slug, slug_of};
use crate::import::picture::Pictures;
use crate::import::spelling::Counts;
use crate::import::vote::Votes;
use crate::import::{Item, Report, Sink};
use crate::l10n::Tag;

pub struct Shared {
    media: Option<MediaFolder>,
    pub counts: Counts,
    categories: Categories,
    /// Hashes of the guids given out: 16 bytes each, whatever the source holds.
    guids: HashSet<u128>,
    pictures: Pictures,
    used: BTreeSet<String>,
    tags: Votes,
    profiles: Votes,
}

impl Shared {
    pub fn new(media: Option<MediaFolder>) -> Result<Self> {
        Ok(Self {
            media,
            counts: Counts::default(),
            categories: Categories::load()?,
            guids: HashSet::new(),
            pictures: Pictures::default(),
            used: BTreeSet::new(),
            tags: Votes::default(),
            profiles: Votes::default(),
        })
    }

    /// Gives one component to the sink, with what belongs to the whole source taken from it.
    pub fn take(&mut self, draft: Draft, file: &str, report: &mut Report, sink: &mut Sink) -> Result<()> {
        let mut addon = draft.addon;
        let place = |line| format!("{file}:{line}");
        if !self.guids.insert(xxh3_128(addon.guid.as_bytes())) {
            report.leave_out(place(draft.line), addon.guid, "this ID came before; the first component counts");
            return Ok(());
        }
        for (line, reason) in draft.faults {
            report.leave_out(place(line), &addon.guid, reason);
        }
        self.counts.add(&draft.seen, &draft.kept);
        draft.private.into_iter().for_each(|field| report.keep_private(field));
        draft.unused.into_iter().for_each(|field| report.warn(format!("field {field} is not imported")));
        report.media.videos += draft.videos;

        let mut categories = BTreeSet::new();
        for name in &draft.categories {
            match self.categories.meaning(name) {
                Meaning::Slug(slug) => _ = categories.insert(slug.to_owned()),
                Meaning::Marker => {}
                Meaning::Unknown => report.unknown_category(name),
            }
        }
        if draft.categories.is_empty() {
            categories.extend(self.categories.of_kind(&addon.kind).map(str::to_owned));
        }
        self.used.extend(categories.iter().cloned());
        addon.categories = categories.into_iter().collect();

        let english = addon.default_locale;
        for (slug, word) in &draft.tags {
            if let Some(locale) = &english {
                self.tags.add(slug, locale, word);
            }
        }
        self.author(&mut addon.authors, &draft.developer.0, draft.project_group.as_deref(), english);

        if let Some(folder) = &self.media {
            match folder.icon(&draft.icons, &mut |path, reason| report.leave_out(path, &addon.guid, reason)) {
                Some((media, bytes)) => {
                    report.media.icons += 1;
                    addon.icon = Some(media.clone());
                    self.pictures.send(media, Role::Icon, bytes, report, sink)?;
                }
                None if draft.icons.is_empty() => {}
                None => report.media.icons_missing += 1,
            }
        } else if !draft.icons.is_empty() {
            report.media.icons_missing += 1;
        }
        for mut shot in draft.shots {
            let found = self.media.as_ref().and_then(|folder| {
                folder.screenshot(&shot.paths, &mut |path, reason| report.leave_out(path, &addon.guid, reason))
            });
            match found {
                Some((media, bytes)) => {
                    report.media.screenshots += 1;
                    shot.shown.media = Some(media.clone());
                    self.pictures.send(media, Role::Screenshot, bytes, report, sink)?;
                }
                None if shot.shown.url.is_none() => continue,
                None => report.media.screenshots_linked += 1,
            }
            addon.screenshots.push(shot.shown);
        }
        report.addons += 1;
        sink(Item::Addon(Box::new(addon)))
    }

    /// The developer's profile, or else the project's.
    fn author(&mut self, authors: &mut Vec<String>, names: &[Text], group: Option<&str>, english: Option<Tag>) {
        let own = names.iter().find(|text| Some(text.locale) == english).or(names.first());
        let (Some(name), Some(locale)) = (own.map(|text| text.raw.as_str()).or(group), english) else { return };
        let slug = slug_of(name);
        if !is_slug(&slug) {
            return;
        }
        if own.is_some() {
            for text in names {
                self.profiles.add(&slug, &text.locale, &text.raw);
            }
        } else {
            self.profiles.add(&slug, &locale, name);
        }
        authors.push(slug);
    }

    /// Gives the shared records to the sink.
    pub fn finish(self, sink: &mut Sink) -> Result<()> {
        let profile = |(slug, name)| Profile { slug, name, ..Profile::default() };
        sink(Item::Globals(Globals {
            categories: self.categories.used(&self.used),
            tags: self.tags.decide().map(|(slug, name)| Tagging { slug, name }).collect(),
            profiles: self.profiles.decide().map(profile).collect(),
            ..Globals::default()
        }))
    }
}
