//! Shards: parts of one release that are built apart, each from the same catalog, and put together afterwards.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use xxhash_rust::xxh3::xxh3_64;

use super::record::{FileEntry, Identity, Made, NewPage, Record, RecordWriter, ShapeOf, Tail, UnitDone, content_hash};
use super::sitemaps::Sitemaps;
use super::{Summary, last_record, part_head, put_file, settle_files};
use crate::config::Config;
use crate::output::{Format, Output, Part, PartHead};
use crate::site::{Key, Unit, fingerprint, is_for_people};

/// One of several parts: number and count, from 1 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    pub number: u32,
    pub of: u32,
}

/// Where an engine says which of its tasks this is: the variable of the number, that of the count, and the first number.
const ENGINES: [(&str, Option<&str>, FirstNumber); 3] = [
    // Slurm arrays begin where the operator says: `--array=0-7` or `--array=1-8`.
    ("SLURM_ARRAY_TASK_ID", Some("SLURM_ARRAY_TASK_COUNT"), FirstNumber::Variable("SLURM_ARRAY_TASK_MIN")),
    // Kubernetes Indexed Jobs do not tell the count.
    ("JOB_COMPLETION_INDEX", None, FirstNumber::Is(0)),
    // GitLab's `parallel:`.
    ("CI_NODE_INDEX", Some("CI_NODE_TOTAL"), FirstNumber::Is(1)),
];

#[derive(Clone, Copy)]
enum FirstNumber {
    Is(u32),
    Variable(&'static str),
}

impl Shard {
    /// Reads `3/8`; `auto/8`, where the engine tells the number; or `auto`, where it tells both.
    pub fn parse(text: &str, variable: &dyn Fn(&str) -> Option<String>) -> Result<Shard> {
        let (number, of) = match text.split_once('/') {
            Some((number, of)) => (number, Some(of)),
            None => (text, None),
        };
        let count = |text: &str| -> Result<u32> {
            text.parse()
                .ok()
                .filter(|n| (1..=65_536).contains(n))
                .with_context(|| format!("--shard {text}: the count must be a number from 1 to 65536, as in 3/8 or auto/8"))
        };
        if number != "auto" {
            let of = count(of.with_context(|| format!("--shard {text}: write it as 3/8, auto/8 or auto"))?)?;
            let number: u32 = number.parse().with_context(|| format!("--shard {text}: write it as 3/8, auto/8 or auto"))?;
            return Shard { number, of }.checked();
        }
        for (name, total, first) in ENGINES {
            let Some(value) = variable(name) else { continue };
            let read = |name: &str, value: &str| -> Result<u32> {
                value.trim().parse().with_context(|| format!("{name}={value:?}: is not a number"))
            };
            let index = read(name, &value)?;
            let first = match first {
                FirstNumber::Is(first) => first,
                FirstNumber::Variable(name) => variable(name).map_or(Ok(0), |value| read(name, &value))?,
            };
            let of = match (of, total.and_then(|total| Some((total, variable(total)?)))) {
                (Some(of), _) => count(of)?,
                (None, Some((total, value))) => read(total, &value)?,
                (None, None) => bail!("--shard auto: {name} does not say how many there are; write --shard auto/8"),
            };
            let number = index.checked_sub(first).map(|number| number + 1);
            return Shard { number: number.with_context(|| format!("{name}={index} is below the first, {first}"))?, of }
                .checked();
        }
        let names: Vec<&str> = ENGINES.iter().map(|engine| engine.0).collect();
        bail!("--shard {text}: none of {} is set; write --shard 3/8", names.join(", "))
    }

    fn checked(self) -> Result<Shard> {
        if self.number < 1 || self.number > self.of {
            bail!("--shard {}/{}: shards are numbered from 1 to {}", self.number, self.of, self.of);
        }
        Ok(self)
    }

    /// Whether something is this shard's: by a hash that every machine computes alike.
    pub fn has(self, thing: &impl serde::Serialize) -> bool {
        fingerprint(thing) % u64::from(self.of) + 1 == u64::from(self.number)
    }
}

/// What the parts of one release have in common.
pub(super) fn head(shard: Shard, identity: &Identity) -> PartHead {
    // `sources` stands for the program, settings, theme and messages; `catalog` for every entity's state.
    let release = format!("{:016x}{:016x}", identity.sources, identity.catalog ^ xxh3_64(identity.program.as_bytes()));
    part_head(shard, release)
}

/// Puts parts together to one release in `target`. Parts that are lost, doubled, stale or torn are named and refused, and the
/// target stays as it was.
pub fn merge(folders: &[&Path], config: &Config, target: &Path) -> Result<Summary> {
    let started = std::time::Instant::now();
    let parts = folders.iter().map(|folder| Part::open(folder)).collect::<Result<Vec<_>>>()?;
    check_heads(&parts)?;
    let records = parts.iter().map(|part| Record::open(&part.record())).collect::<Result<Vec<_>>>()?;
    let first = records.first().context("name the folders of all parts")?;
    for (part, record) in parts.iter().zip(&records) {
        let shard = Shard { number: part.head.shard, of: part.head.of };
        if record.tail.identity != first.tail.identity {
            bail!("{}: belongs to another release than {}; build it again", part.dir.display(), parts[0].dir.display());
        }
        if let Some(stranger) = record.tail.units.iter().find(|entry| !shard.has(&entry.unit)) {
            bail!("{}: holds {}, which is another shard's; build it again", part.dir.display(), stranger.unit);
        }
    }

    let mut output = Output::begin(Format::Dir, target, &config.output)?;
    let last = last_record(&mut output);
    let identity = first.tail.identity.clone();
    let build = last.as_ref().map_or(1, |last| last.tail.build + 1);
    let (blocks, messages) = (first.tail.blocks.clone(), first.tail.messages.clone());
    let addons =
        records.iter().flat_map(|record| &record.tail.units).filter(|entry| matches!(entry.unit, Unit::Addon(_))).count();
    let sitemaps = Sitemaps::begin(config, &first.tail.identity.locales, addons)?;
    let writer = RecordWriter::new(output.record()?, Tail { identity, build, blocks, messages, ..Tail::default() }, sitemaps)?;

    // In the order of the plan, which is that of units, so that the record is the same as one machine's.
    let mut units: Vec<(usize, usize)> = records
        .iter()
        .enumerate()
        .flat_map(|(part, record)| (0..record.tail.units.len()).map(move |unit| (part, unit)))
        .collect();
    units.sort_unstable_by(|a, b| records[a.0].tail.units[a.1].unit.cmp(&records[b.0].tail.units[b.1].unit));
    let mut states: HashMap<Key, u64> = HashMap::new();
    for record in &records {
        states.extend(record.tail.keys.iter().cloned());
    }
    let mut rendered = 0;
    for (number, (part, unit)) in units.iter().enumerate() {
        super::interrupt::check()?;
        let (part, record) = (&parts[*part], &records[*part]);
        let entry = &record.tail.units[*unit];
        let pages = record.pages(entry)?;
        let old = match last.as_ref().and_then(|last| Some((last, last.entry(&entry.unit)?))) {
            Some((last, entry)) => {
                let pages = last.pages(entry)?;
                pages.pages.iter().map(|page| (last.output_path(&pages, page), page.hash)).collect()
            }
            None => HashMap::new(),
        };
        let mut old: HashMap<String, [u8; 16]> = old;
        let mut made = Vec::with_capacity(pages.pages.len());
        for page in &pages.pages {
            let path = record.output_path(&pages, page);
            take(part, &output, &path, page.hash, old.remove(&path))?;
            rendered += u64::from(is_for_people(&pages.path(page).kind));
            made.push(NewPage {
                path: page.path,
                edition: usize::from(page.edition).checked_sub(1),
                hash: page.hash,
                size: page.size,
                inputs: u64::from_le_bytes(page.inputs),
                indexed: page.indexed,
                shape: ShapeOf::New(record.tail.shapes[page.shape as usize].clone()),
                rendered: build,
            });
        }
        for path in old.keys() {
            output.remove(path)?;
        }
        let key = |number: u32| record.tail.keys[number as usize].0.clone();
        let done = Made {
            unit: entry.unit.clone(),
            slug: entry.slug.clone(),
            stamp: entry.stamp,
            card: entry.card,
            reason: entry.reason.clone(),
            warnings: entry.warnings.clone(),
            keys: entry.keys.iter().map(|(number, scope)| (key(*number), *scope)).collect(),
            lists: entry.lists.iter().map(|number| record.tail.lists[*number as usize].clone()).collect(),
            paths: pages.paths.clone(),
            pages: made,
        };
        writer.unit(number, UnitDone::Made(Box::new(done)))?;
    }
    let mut files: Vec<FileEntry> = Vec::new();
    for (part, record) in parts.iter().zip(&records) {
        for file in &record.tail.files {
            let known = last.as_ref().and_then(|last| last.file(&file.path)).map(|known| known.hash);
            take(part, &output, &file.path, file.hash, known)?;
            files.push(file.clone());
        }
    }
    if let Some(sitemaps) = writer.take_sitemaps() {
        let put = |path: &str, bytes: &[u8]| put_file(&output, last.as_ref(), 0, path, bytes);
        let (hashes, mut told) = sitemaps.write(last.as_ref(), &put)?;
        writer.put_sitemaps(hashes);
        files.append(&mut told);
    }
    if let Some(last) = &last {
        for entry in last.tail.units.iter().filter(|entry| !records.iter().any(|record| record.entry(&entry.unit).is_some())) {
            let pages = last.pages(entry)?;
            pages.pages.iter().try_for_each(|page| output.remove(&last.output_path(&pages, page)))?;
        }
        settle_files(last, &mut files, &output)?;
    }
    writer.unit_files(files)?;
    let state = |key: &Key| states.get(key).copied().context("a part lacks the state of what it read; this is a bug in Remora");
    let sums = writer.finish(&state, &first.tail.warnings)?;
    let totals = output.finish()?;
    Ok(Summary::new(sums, totals, rendered, first.tail.identity.locales.clone(), started))
}

/// Takes a file of a part into the release, where it differs from that of the last one. Its bytes must be those of the record.
fn take(part: &Part, output: &Output, path: &str, hash: [u8; 16], known: Option<[u8; 16]>) -> Result<()> {
    let source = part.file(path);
    let torn = || format!("{}: is torn; build shard {}/{} again", part.dir.display(), part.head.shard, part.head.of);
    let bytes = fs::read(&source).with_context(|| source.display().to_string()).with_context(torn)?;
    if content_hash(&bytes) != hash {
        bail!(
            "{}: {path} is not what was rendered: the part is torn; build shard {}/{} again",
            part.dir.display(),
            part.head.shard,
            part.head.of
        );
    }
    match known == Some(hash) {
        true => Ok(()),
        // Written, not linked: whatever becomes of the part, the release must not change.
        false => output.put(0, path, &bytes, u128::from_be_bytes(hash)),
    }
}

/// The parts are of one release, each there once.
fn check_heads(parts: &[Part]) -> Result<()> {
    let first = parts.first().context("name the folders of all parts")?;
    let mut seen: HashMap<u32, &Part> = HashMap::new();
    for part in parts {
        if part.head.release != first.head.release {
            bail!(
                "{} and {} are of different releases (another catalog, settings, theme or program): one of them is stale; build it again",
                first.dir.display(),
                part.dir.display()
            );
        }
        if part.head.of != first.head.of {
            bail!(
                "{} is one of {} shards, {} one of {}; build all with the same count",
                first.dir.display(),
                first.head.of,
                part.dir.display(),
                part.head.of
            );
        }
        if let Some(other) = seen.insert(part.head.shard, part) {
            bail!(
                "{} and {} are both shard {}/{}; name each once",
                other.dir.display(),
                part.dir.display(),
                part.head.shard,
                part.head.of
            );
        }
    }
    let missing: Vec<String> = (1..=first.head.of).filter(|number| !seen.contains_key(number)).map(|n| n.to_string()).collect();
    if !missing.is_empty() {
        bail!(
            "missing: shard {} of {}; build what is missing with --shard N/{}",
            missing.join(", "),
            first.head.of,
            first.head.of
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_say_which_shard_this_is() {
        let with = |pairs: &[(&str, &str)], text: &str| {
            let pairs: HashMap<String, String> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            Shard::parse(text, &|name| pairs.get(name).cloned())
                .map(|shard| (shard.number, shard.of))
                .map_err(|error| format!("{error:#}"))
        };
        assert_eq!(with(&[], "3/8"), Ok((3, 8)));
        let slurm = [("SLURM_ARRAY_TASK_ID", "5"), ("SLURM_ARRAY_TASK_COUNT", "4"), ("SLURM_ARRAY_TASK_MIN", "3")];
        assert_eq!(with(&slurm, "auto"), Ok((3, 4)));
        assert_eq!(with(&[("JOB_COMPLETION_INDEX", "0")], "auto/8"), Ok((1, 8)));
        assert_eq!(with(&[("CI_NODE_INDEX", "8"), ("CI_NODE_TOTAL", "8")], "auto"), Ok((8, 8)));
        assert!(with(&[("JOB_COMPLETION_INDEX", "0")], "auto").unwrap_err().contains("auto/8"));
        assert!(with(&[("JOB_COMPLETION_INDEX", "8")], "auto/8").unwrap_err().contains("from 1 to 8"));
        for wrong in ["0/8", "9/8", "3", "x/8", "3/0", "auto", "auto/x"] {
            assert!(with(&[], wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_thing_is_in_one_shard_and_shards_are_of_like_size() {
        let mut counts = [0; 7];
        for id in 0..7_000 {
            let of: Vec<u32> = (1..=7).filter(|number| Shard { number: *number, of: 7 }.has(&id)).collect();
            assert_eq!(of.len(), 1);
            counts[of[0] as usize - 1] += 1;
        }
        assert!(counts.iter().all(|count| (850..1150).contains(count)), "{counts:?}");
    }
}
