//! Takes the pages of one unit: decides which are rendered, writes those that differ, and notes all of them for the record.

use std::collections::HashMap;

use anyhow::Result;

use super::Build;
use super::changes::Editions;
use super::record::{Made, NewPage, PathEntry, Reason, ShapeOf, UnitDone, UnitPages, content_hash};
use crate::site::{Key, PageId, Pages, Scope, Shape, Unit, is_for_people};

pub struct Taker<'b> {
    build: &'b Build<'b>,
    number: usize,
    editions: Editions,
    /// The unit's pages as they were.
    old: UnitPages,
    /// Where in `old` a page is, by edition and path; taken out when it is met.
    places: HashMap<(Option<usize>, String), usize>,
    paths: Vec<PathEntry>,
    pages: Vec<NewPage>,
    began: std::time::Instant,
}

/// From here on numbers stand for locales that are built no more.
const GONE: usize = 1 << 20;

impl<'b> Taker<'b> {
    pub fn new(build: &'b Build<'b>, number: usize, unit: &Unit, editions: Editions) -> Result<Taker<'b>> {
        let old = match build.record.and_then(|record| Some((record, record.entry(unit)?))) {
            Some((record, entry)) => record.pages(entry)?,
            None => UnitPages::default(),
        };
        let edition = |recorded: u16| match recorded {
            0 => Some(None),
            recorded => build.changes.edition(recorded).map(Some),
        };
        let places = old.pages.iter().enumerate().map(|(at, page)| {
            // A locale that is built no more: its pages are met by nobody, and so removed.
            let edition = edition(page.edition).unwrap_or(Some(GONE + usize::from(page.edition)));
            ((edition, old.path(page).path.clone()), at)
        });
        let places = places.collect();
        Ok(Taker { build, number, editions, old, places, paths: Vec::new(), pages: Vec::new(), began: std::time::Instant::now() })
    }

    fn path_number(&mut self, page: &PageId<'_>) -> u16 {
        let known = self.paths.iter().rposition(|entry| entry.path == page.path);
        let at = known.unwrap_or_else(|| {
            self.paths.push(PathEntry { kind: page.kind.to_owned(), path: page.path.to_owned(), scope: page.scope });
            self.paths.len() - 1
        });
        at as u16
    }

    /// Takes a page over as it was.
    fn keep(&mut self, at: usize, edition: Option<usize>, scope: Scope) {
        let page = self.old.pages[at];
        let entry = self.old.path(&page).clone();
        let path = match self.paths.iter().rposition(|known| known.path == entry.path) {
            Some(path) => path,
            None => {
                self.paths.push(PathEntry { scope, ..entry });
                self.paths.len() - 1
            }
        };
        self.pages.push(NewPage {
            path: path as u16,
            edition,
            hash: page.hash,
            size: page.size,
            inputs: u64::from_le_bytes(page.inputs),
            shape: ShapeOf::Known(page.shape),
            indexed: page.indexed,
            rendered: page.rendered,
        });
    }

    pub fn finish(mut self, unit: Unit, reason: Reason, mut keys: Vec<(Key, Scope)>) -> Result<UnitDone> {
        let (build, record) = (self.build, self.build.record);
        let mut left: Vec<((Option<usize>, String), usize)> = std::mem::take(&mut self.places).into_iter().collect();
        left.sort_unstable_by_key(|(_, at)| *at);
        let mut partly = false;
        for ((edition, _), at) in left {
            let looked_at = edition.is_none_or(|edition| edition >= GONE || self.editions.has(edition));
            if looked_at {
                if let Some(record) = record {
                    let page = &self.old.pages[at];
                    build.output.remove(&record.output_path(&self.old, page))?;
                }
            } else {
                partly = true;
                let scope = self.old.path(&self.old.pages[at]).scope;
                self.keep(at, edition, scope);
            }
        }
        // Languages that nobody looked at read what they read before.
        if partly && let Some(entry) = record.and_then(|record| record.entry(&unit)) {
            let old = record.map(|record| &record.tail.keys);
            for (number, scope) in &entry.keys {
                let Some((key, _)) = old.and_then(|keys| keys.get(*number as usize)) else { continue };
                match keys.iter_mut().find(|(known, _)| known == key) {
                    Some((_, known)) => *known |= scope,
                    None => keys.push((key.clone(), *scope)),
                }
            }
            keys.sort_unstable();
        }
        if let Some(timings) = build.timings {
            timings.unit(&unit, self.began, self.pages.len());
        }
        let (slug, card, lists) = match unit {
            Unit::Addon(id) => (build.site.slug_of(id).map(str::to_owned), build.site.card_state(id)?, build.site.lists_of(id)),
            _ => (None, 0, Vec::new()),
        };
        let stamp = build.changes.stamp(&unit);
        let Taker { paths, pages, .. } = self;
        Ok(UnitDone::Made(Box::new(Made {
            unit,
            slug,
            stamp,
            card,
            warnings: crate::site::take_warnings(),
            reason,
            keys,
            lists,
            paths,
            pages,
        })))
    }
}

impl Pages for Taker<'_> {
    fn wants_edition(&mut self, edition: usize) -> bool {
        self.editions.has(edition)
    }

    fn wants(&mut self, page: &PageId<'_>) -> bool {
        if self.places.is_empty() {
            return true;
        }
        // The key owns its path: pages of a unit are few.
        let place = (page.edition, page.path.to_owned());
        let Some(at) = self.places.get(&place).copied() else { return true };
        let old = &self.old.pages[at];
        if u64::from_le_bytes(old.inputs) != page.inputs || self.build.changes.is_reshaped(page.edition, old.shape) {
            return true;
        }
        self.places.remove(&place);
        self.keep(at, page.edition, page.scope);
        false
    }

    fn is_timed(&self) -> bool {
        self.build.timings.is_some()
    }

    fn rendered(&mut self, kind: &'static str, began: std::time::Instant) {
        if let Some(timings) = self.build.timings {
            timings.template(kind, began);
        }
    }

    fn page(&mut self, page: &PageId<'_>, bytes: &[u8], shape: &Shape) -> Result<()> {
        if is_for_people(page.kind) {
            self.build.count_rendered();
        }
        if let Some(timings) = self.build.timings {
            timings.page(page.kind, bytes.len());
        }
        let hash = content_hash(bytes);
        let place = (!self.places.is_empty()).then(|| (page.edition, page.path.to_owned()));
        let old = place.and_then(|place| self.places.remove(&place)).map(|at| self.old.pages[at]);
        if old.is_none_or(|old| old.hash != hash) {
            let path = self.build.site.output_path(page.edition, page.path);
            self.build.output.put(self.number, &path, bytes, u128::from_be_bytes(hash))?;
        }
        let path = self.path_number(page);
        self.pages.push(NewPage {
            path,
            edition: page.edition,
            hash,
            size: bytes.len() as u32,
            inputs: page.inputs,
            shape: ShapeOf::New(shape.clone()),
            indexed: page.indexed,
            rendered: self.build.build,
        });
        Ok(())
    }

    fn file(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.build.put_file(self.number, path, bytes)
    }
}

/// Takes files that are no pages.
pub struct Files<'b> {
    pub build: &'b Build<'b>,
    pub number: usize,
}

impl Pages for Files<'_> {
    fn wants_edition(&mut self, _: usize) -> bool {
        true
    }

    fn wants(&mut self, _: &PageId<'_>) -> bool {
        true
    }

    fn page(&mut self, page: &PageId<'_>, _: &[u8], _: &Shape) -> Result<()> {
        anyhow::bail!("{}: a page among the site's files; this is a bug in Remora", page.path)
    }

    fn file(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.build.put_file(self.number, path, bytes)
    }
}
