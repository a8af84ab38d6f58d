//! What changed since the last build, and so which units must be looked at, in which languages, and why.
//!
//! Three questions decide, the cheap ones first. Did the unit's own entity change (its stamp in the catalog's change log)?
//! Did anything change that its pages read of others (by fingerprints)? Did a block of a template or a message change that one
//! of its pages ran through (by hashes)? A unit for which all three are answered no has the same pages as before. For any
//! other one the values of its pages are made, and only those with other values, or with changed blocks, are rendered.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::Result;
use rayon::prelude::*;

use super::record::{BlockState, Identity, MessageState, Reason, Record, Tail};
use crate::catalog::Catalog;
use crate::site::{Bits, Key, List, Shape, Site, Unit};

/// The state of each entity in the catalog's change log.
#[derive(Debug, Default)]
pub struct Stamps {
    /// By key, sorted.
    addons: Vec<(i64, i64)>,
    /// By kind and slug, as `category/games`.
    others: BTreeMap<String, i64>,
}

impl Stamps {
    pub fn read(catalog: &Catalog) -> Result<Stamps> {
        let mut stamps = Stamps::default();
        catalog.stamps(|kind, key, stamp| match (kind, key.parse()) {
            ("addon", Ok(id)) => stamps.addons.push((id, stamp)),
            _ => _ = stamps.others.insert(format!("{kind}/{key}"), stamp),
        })?;
        stamps.addons.sort_unstable();
        stamps.addons.shrink_to_fit();
        Ok(stamps)
    }

    /// The stamp of a unit's own entity; 0 where it has none.
    pub fn of(&self, unit: &Unit) -> i64 {
        let other = |kind: &str, slug: &str| self.others.get(&format!("{kind}/{slug}")).copied().unwrap_or_default();
        match unit {
            Unit::Addon(id) => self.addons.binary_search_by_key(id, |(of, _)| *of).map_or(0, |at| self.addons[at].1),
            Unit::List(part) => match &part.list {
                List::Category(slug) => other("category", slug),
                List::Tag(slug) => other("tag", slug),
                List::User(slug) => other("profile", slug),
                List::Kind(_) | List::Language(_) | List::All => 0,
            },
            _ => 0,
        }
    }

    /// A number for all of them together, but for add-ons, which have units of their own.
    pub fn others(&self) -> u64 {
        crate::site::fingerprint(&self.others)
    }

    /// A number for all of them together.
    pub fn all(&self) -> u64 {
        self.addons.iter().fold(self.others(), |sum, (id, stamp)| {
            sum.wrapping_add(xxhash_rust::xxh3::xxh3_64(&[id.to_le_bytes(), stamp.to_le_bytes()].concat()))
        })
    }
}

/// What a rebuild must do.
pub struct Changes {
    /// All units are looked at.
    everything: Option<Reason>,
    /// Numbers of the keys whose state is another.
    keys: Bits,
    /// For each edition: numbers of the shapes that hold something changed. None where no template or message changed.
    shapes: Option<Vec<Bits>>,
    lists: HashSet<List>,
    /// Former slugs lead elsewhere.
    redirects: bool,
    /// Something changed that the pages about all add-ons may show.
    always: bool,
    stamps: Stamps,
    /// Edition numbers of the record in numbers of this build.
    pub editions: Vec<Option<usize>>,
}

/// How a unit is to be built.
#[derive(Debug)]
pub enum Verdict {
    /// As it was.
    Keep,
    /// Its pages' values are made, in these editions.
    Look(Reason, Editions),
}

#[derive(Clone, Debug)]
pub enum Editions {
    All,
    Only(Bits),
}

/// The state of the theme's blocks and the messages.
pub fn states(site: &Site) -> (Vec<BlockState>, Vec<MessageState>) {
    let editions = 0..site.built_locales().len();
    let messages = site.message_ids().par_iter().map(|id| MessageState {
        id: id.clone(),
        hashes: editions.clone().map(|edition| site.message_hash(id, edition)).collect(),
    });
    let messages = messages.collect();
    let blocks = site.theme.blocks.iter().enumerate().map(|(number, block)| BlockState {
        key: block.key,
        template: block.template.clone(),
        messages: block.messages.iter().cloned().chain(block.prefixes.iter().map(|prefix| format!("{prefix}*"))).collect(),
        hashes: editions.clone().map(|edition| site.block_hash(number, edition)).collect(),
    });
    let blocks = blocks.collect();
    (blocks, messages)
}

impl Changes {
    /// Everything is built, for there is nothing to compare with.
    pub fn everything(stamps: Stamps) -> Changes {
        Changes {
            everything: Some(Reason::Everything),
            keys: Bits::default(),
            shapes: None,
            lists: HashSet::new(),
            redirects: false,
            always: true,
            stamps,
            editions: Vec::new(),
        }
    }

    /// Compares a record with the site as it is now. Gives what the new record begins with.
    pub fn since(record: &Record, site: &Site, identity: Identity, stamps: Stamps) -> Result<(Changes, Tail)> {
        let old = &record.tail;
        let locales: Vec<&str> = site.built_locales().into_iter().map(|tag| tag.as_str()).collect();
        let number = |tag: &String| locales.iter().position(|locale| locale == tag);
        let editions: Vec<Option<usize>> = old.identity.locales.iter().map(number).collect();
        let everything =
            (old.identity.settings != identity.settings || old.identity.locales != identity.locales).then_some(Reason::Settings);
        let same_sources = old.identity.sources == identity.sources;
        let same_templates = same_sources && old.identity.surroundings == identity.surroundings;
        let (blocks, messages) = if same_templates { (old.blocks.clone(), old.messages.clone()) } else { states(site) };
        let (translated, changed) = if same_templates {
            (old.shapes.clone(), None)
        } else {
            let (shapes, changed) = compare_shapes(old, &blocks, &messages, &editions, locales.len());
            (shapes, Some(changed))
        };

        let mut changes = Changes {
            everything,
            keys: Bits::default(),
            shapes: changed,
            lists: HashSet::new(),
            redirects: old.identity.redirects != identity.redirects,
            always: !same_templates || old.identity.others != identity.others,
            stamps,
            editions,
        };
        changes.find_lists(record, site, &identity)?;
        let keys = changes.compare_keys(record, site)?;
        let tail = Tail {
            identity,
            build: old.build + 1,
            blocks,
            messages,
            shapes: translated,
            keys,
            lists: old.lists.clone(),
            ..Tail::default()
        };
        Ok((changes, tail))
    }

    /// Whether an add-on's own record is another than it was, or it was not there.
    fn is_changed(&self, record: &Record, id: i64) -> bool {
        let unit = Unit::Addon(id);
        let stamp = self.stamps.of(&unit);
        stamp == 0 || record.entry(&unit).is_none_or(|entry| entry.stamp != stamp)
    }

    /// The lists that add-ons joined, left, or stand in with another card.
    fn find_lists(&mut self, record: &Record, site: &Site, identity: &Identity) -> Result<()> {
        let old = &record.tail;
        let before = |entry: &super::record::UnitEntry| -> Vec<List> {
            entry.lists.iter().filter_map(|list| old.lists.get(*list as usize).cloned()).collect()
        };
        for id in site.addon_ids() {
            if self.is_changed(record, id) {
                let entry = record.entry(&Unit::Addon(id));
                let (lists, was) = (site.lists_of(id), entry.map(before).unwrap_or_default());
                // What lists show of it is all in its card.
                if entry.is_none_or(|entry| entry.card == 0)
                    || entry.map(|entry| entry.card) != Some(site.card_state(id)?)
                    || lists != was
                {
                    self.always = true;
                    self.lists.extend(lists);
                    self.lists.extend(was);
                }
            }
        }
        for entry in &old.units {
            if let Unit::Addon(id) = entry.unit
                && !site.has_addon(id)
            {
                self.always = true;
                self.lists.extend(before(entry));
            }
        }
        if old.identity.categories != identity.categories {
            let categories = old.units.iter().filter_map(|entry| match &entry.unit {
                Unit::List(part) if matches!(part.list, List::Category(_)) => Some(part.list.clone()),
                _ => None,
            });
            self.lists.extend(categories);
            self.always = true;
        }
        Ok(())
    }

    /// Finds the keys whose state is another, and gives all of them with their state now.
    fn compare_keys(&mut self, record: &Record, site: &Site) -> Result<Vec<(Key, u64)>> {
        let mut keys = record.tail.keys.clone();
        for (number, (key, state)) in keys.iter_mut().enumerate() {
            let same = match key {
                // What belongs to an add-on alone is the same as long as its record is.
                Key::Card(guid) | Key::Name(guid) => match site.id_of(guid) {
                    Some(id) => *state != 0 && !self.is_changed(record, id),
                    None => *state == 0,
                },
                _ => false,
            };
            if same {
                continue;
            }
            let now = site.fingerprint(key)?;
            if now != *state {
                *state = now;
                self.keys.set(number);
            }
        }
        Ok(keys)
    }

    /// What must be done for a unit.
    pub fn verdict(&self, site: &Site, record: Option<&Record>, unit: &Unit) -> Result<Verdict> {
        let all = |reason| Ok(Verdict::Look(reason, Editions::All));
        if let Some(reason) = &self.everything {
            return all(reason.clone());
        }
        let Some((record, entry)) = record.and_then(|record| Some((record, record.entry(unit)?))) else {
            return all(Reason::New);
        };
        let own = matches!(unit, Unit::Addon(_) | Unit::List(_));
        if !own && self.always {
            return all(Reason::Always);
        }
        if self.stamps.of(unit) != entry.stamp || matches!(unit, Unit::Addon(_)) && entry.stamp == 0 {
            return all(Reason::Own);
        }
        if let Unit::List(part) = unit
            && self.lists.contains(&part.list)
        {
            return all(Reason::List);
        }
        if let Some((number, _)) = entry.keys.iter().find(|(number, _)| self.keys.has(*number as usize)) {
            let key = record.tail.keys.get(*number as usize).map(|(key, _)| key.clone());
            return all(key.map_or(Reason::Settings, Reason::Read));
        }
        if self.redirects
            && let Unit::Addon(id) = unit
            && site.has_former_slugs(*id)
        {
            return all(Reason::Own);
        }
        // Where templates or messages changed, all of the others were looked at above.
        let Some(shapes) = self.shapes.as_ref().filter(|_| own) else { return Ok(Verdict::Keep) };
        let mut editions = Bits::default();
        let pages = record.pages(entry)?;
        for page in &pages.pages {
            // The page that is in no language belongs to a unit that is always looked at.
            let edition = self.edition(page.edition);
            if let Some(edition) = edition.filter(|edition| shapes[*edition].has(page.shape as usize)) {
                editions.set(edition);
            }
        }
        match editions.is_empty() {
            true => Ok(Verdict::Keep),
            false => Ok(Verdict::Look(Reason::Templates, Editions::Only(editions))),
        }
    }

    /// A page's edition in this build, from that in the record.
    pub fn edition(&self, recorded: u16) -> Option<usize> {
        self.editions.get(usize::from(recorded).checked_sub(1)?).copied().flatten()
    }

    /// Whether something changed that a page of this shape ran through. `None` is the page that is in no language.
    pub fn is_reshaped(&self, edition: Option<usize>, shape: u32) -> bool {
        match (&self.shapes, edition) {
            (None, _) => self.everything == Some(Reason::Everything),
            (Some(shapes), Some(edition)) => shapes.get(edition).is_none_or(|shapes| shapes.has(shape as usize)),
            (Some(shapes), None) => shapes.iter().any(|shapes| shapes.has(shape as usize)),
        }
    }

    pub fn stamp(&self, unit: &Unit) -> i64 {
        self.stamps.of(unit)
    }
}

/// Which editions' pages of a unit are looked at.
impl Editions {
    pub fn has(&self, edition: usize) -> bool {
        match self {
            Editions::All => true,
            Editions::Only(bits) => bits.has(edition),
        }
    }
}

/// Numbers the shapes of a record by the blocks and messages of today, and finds those that hold a changed one, by edition.
fn compare_shapes(
    old: &Tail,
    blocks: &[BlockState],
    messages: &[MessageState],
    editions: &[Option<usize>],
    count: usize,
) -> (Vec<Shape>, Vec<Bits>) {
    let block_numbers: HashMap<u64, usize> = blocks.iter().enumerate().map(|(number, block)| (block.key, number)).collect();
    let message_numbers: HashMap<&str, usize> =
        messages.iter().enumerate().map(|(number, message)| (message.id.as_str(), number)).collect();
    // For each old number: the new one, and the editions in which it is another.
    let compare = |now: Option<usize>, old: &[u64], new: &dyn Fn(usize) -> Vec<u64>| -> (Option<usize>, Bits) {
        let mut changed = Bits::default();
        let new = now.map(new);
        for edition in 0..count {
            let before = editions.iter().position(|to| *to == Some(edition)).and_then(|at| old.get(at));
            let after = new.as_ref().and_then(|hashes| hashes.get(edition));
            if before.is_none() || before != after {
                changed.set(edition);
            }
        }
        (now, changed)
    };
    let blocks: Vec<(Option<usize>, Bits)> = (old.blocks.iter())
        .map(|block| compare(block_numbers.get(&block.key).copied(), &block.hashes, &|at| blocks[at].hashes.clone()))
        .collect();
    let messages: Vec<(Option<usize>, Bits)> = (old.messages.iter())
        .map(|message| {
            compare(message_numbers.get(message.id.as_str()).copied(), &message.hashes, &|at| messages[at].hashes.clone())
        })
        .collect();
    let mut changed = vec![Bits::default(); count];
    let shapes = old.shapes.iter().enumerate().map(|(number, shape)| {
        let mut translated = Shape::default();
        let mut take = |known: &[(Option<usize>, Bits)], bits: &Bits, into: &mut Bits| {
            for bit in bits.iter() {
                let Some((now, editions)) = known.get(bit) else {
                    changed.iter_mut().for_each(|changed| changed.set(number));
                    continue;
                };
                editions.iter().for_each(|edition| changed[edition].set(number));
                if let Some(now) = now {
                    into.set(*now);
                }
            }
        };
        take(&blocks, &shape.blocks, &mut translated.blocks);
        take(&messages, &shape.messages, &mut translated.messages);
        translated
    });
    (shapes.collect(), changed)
}

/// For people: why a unit was looked at.
impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Reason::Everything => write!(f, "there was no record of an earlier build to compare with"),
            Reason::Settings => write!(f, "settings changed, or the theme's kinds of pages, or which messages there are"),
            Reason::New => write!(f, "it is new"),
            Reason::Own => write!(f, "its own record in the catalog changed"),
            Reason::Read(key) => write!(f, "it shows something that changed: {key}"),
            Reason::List => write!(f, "its list lost, gained or moved add-ons, or shows one that changed"),
            Reason::Templates => write!(f, "a template or message that it uses changed"),
            Reason::Always => write!(f, "it is looked at whenever anything changed"),
        }
    }
}
