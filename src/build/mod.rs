//! The engine: finds what must be rendered, streams it from the catalog to worker threads, and their pages to the output.

mod changes;
mod explain;
pub mod interrupt;
mod progress;
mod record;
mod shards;
mod sitemaps;
mod taker;
mod timings;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};
use crossbeam_channel::{Sender, bounded};
use rayon::iter::{ParallelBridge, ParallelIterator};
use serde::Serialize;

use crate::catalog::model::Addon;
use crate::catalog::{Catalog, Rendition};
use crate::config::Config;
use crate::l10n::Tag;
use crate::output::{Format, Output, PartHead, Totals};
use crate::site::{self, Site, Unit};
use crate::{l10n, theme};
use changes::{Changes, Editions, Stamps, Verdict};
use record::{FileEntry, Identity, Reason, RecordWriter, Sums, Tail, UnitDone};
use sitemaps::Sitemaps;
use taker::Taker;

pub use explain::{Affected, Explained, Thing, affected, why};
pub use interrupt::Interrupted;
pub use progress::Progress;
pub use record::Record;
pub use shards::{Shard, merge};
pub use timings::Timings;

/// What a person may choose for one build.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    pub target: &'a Path,
    pub format: Format,
    /// Worker threads; none for as many as there are cores.
    pub jobs: Option<usize>,
    /// Build only these of the site's locales.
    pub locales: Option<Vec<Tag>>,
    /// Build only this part of the site.
    pub shard: Option<Shard>,
    /// Render everything, whatever the last build left.
    pub full: bool,
    /// Where timings are written.
    pub timings: Option<&'a Path>,
}

/// What a build did, as `--json` prints it.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// Pages of the site, feeds among them.
    pub pages: u64,
    /// Of those, how many were rendered.
    pub rendered: u64,
    /// Files whose bytes are new.
    pub written: u64,
    pub unchanged: u64,
    pub removed: u64,
    /// Of all files of the site.
    pub bytes: u64,
    pub locales: Vec<String>,
    pub addons: usize,
    pub elapsed_ms: u64,
    pub warnings: Vec<String>,
}

/// One thing for a worker to do, in the order of the plan.
enum Job {
    Unit(Unit, Reason, Editions),
    Addon(Box<Addon>, i64, Reason, Editions),
    /// A picture's file that the last release lacks: its path and bytes.
    Media(String, Vec<u8>),
    /// Files of the site itself.
    SiteFiles,
}

/// Jobs that wait for a worker: enough to keep all busy, few enough that memory stays flat.
const QUEUE: usize = 64;

/// How many jobs a worker takes at a time. To wake a thread costs 30 us: some 3 % of a build, where each job wakes one.
const BATCH: usize = 4;

/// Jobs with their numbers in the plan.
type Jobs = Vec<(usize, Job)>;

/// For how many releases a hashed file outlives the last page that named it.
const CARRY_MAX: u8 = 2;

/// Files whose names hold their content's hash and that stay for a while. Pictures do not: one that was taken down is gone at once.
const CARRIED: &str = "assets/";

/// What workers and the feeder share.
struct Build<'b> {
    site: &'b Site,
    output: &'b Output,
    record: Option<&'b Record>,
    changes: &'b Changes,
    writer: &'b RecordWriter,
    shard: Option<Shard>,
    build: u32,
    timings: Option<&'b Timings>,
    rendered: AtomicU64,
    files: Mutex<Vec<FileEntry>>,
}

/// Builds a site. On any error, or an interrupt, the output is as it was.
pub fn build(catalog: Catalog, config: Config, options: &Options<'_>, progress: &Progress) -> Result<Summary> {
    let started = Instant::now();
    interrupt::watch();
    let timings = options.timings.map(|_| Timings::new());
    let timings = timings.as_ref();
    let phase = |name: &'static str| {
        progress.phase(name);
        timings.map(|timings| timings.phase(name))
    };

    let span = phase("comparing");
    catalog.hold()?;
    let stamps = Stamps::read(&catalog)?;
    let locales = chosen_locales(&config, options)?;
    let identity = sources(&config, &locales, &stamps)?;
    let mut output = match options.shard {
        Some(shard) => Output::begin_part(options.target, shards::head(shard, &identity))?,
        None => Output::begin(options.format, options.target, &config.output)?,
    };
    let record = if options.full { None } else { last_record(&mut output) };
    if options.full {
        output.forget();
    }
    if let Some(record) = &record
        && record.tail.identity.sources == identity.sources
        && record.tail.identity.catalog == identity.catalog
        && record.tail.identity.locales == identity.locales
    {
        let Tail { identity, .. } = &record.tail;
        return Ok(Summary::new(Sums::of(&record.tail), Totals::default(), 0, identity.locales.clone(), started));
    }
    drop(span);

    let span = phase("planning");
    let mut pool = rayon::ThreadPoolBuilder::new().thread_name(|n| format!("render-{n}"));
    if let Some(jobs) = options.jobs {
        pool = pool.num_threads(jobs);
    }
    let pool = pool.build().context("worker threads cannot be started; try fewer with --jobs")?;
    let mut site = site::plan(catalog, config, options.locales.as_deref(), &pool)?;
    if timings.is_some() {
        site.measure();
    }
    let (changes, tail) = pool.install(|| {
        let identity = complete(identity, &site);
        match &record {
            Some(record) => Changes::since(record, &site, identity, stamps),
            None => {
                let (blocks, messages) = changes::states(&site);
                Ok((Changes::everything(stamps), Tail { identity, build: 1, blocks, messages, ..Tail::default() }))
            }
        }
    })?;
    let (units, all) = plan(&site, record.as_ref(), &changes)?;
    drop(span);
    if all {
        let _span = phase("making cards");
        site.make_cards(&pool)?;
    }

    let span = phase("rendering");
    let addons = site.addon_units().count();
    progress.start("rendering", units.len() + if record.is_none() { addons } else { 0 });
    let build_number = tail.build;
    // Parts of a release have none: whoever puts them together writes them.
    let sitemaps = match options.shard {
        Some(_) => None,
        None => Sitemaps::begin(&site.config, &tail.identity.locales, addons)?,
    };
    let writer = RecordWriter::new(output.record()?, tail, sitemaps)?;
    let build = Build {
        site: &site,
        output: &output,
        record: record.as_ref(),
        changes: &changes,
        writer: &writer,
        shard: options.shard,
        build: build_number,
        timings,
        rendered: AtomicU64::new(0),
        files: Mutex::default(),
    };
    let (sender, receiver) = bounded::<Jobs>(QUEUE / BATCH);
    let rendered = std::thread::scope(|scope| {
        let build = &build;
        let feeder = scope.spawn(move || feed(build, units, all, &sender, progress));
        let rendered = pool.install(|| {
            receiver.into_iter().par_bridge().try_for_each(|jobs| {
                jobs.into_iter().try_for_each(|(number, job)| {
                    let done = interrupt::check().and_then(|()| run(build, number, job));
                    if done.is_err() {
                        // Others may wait for this unit.
                        build.output.abort();
                    }
                    progress.step();
                    done
                })
            })
        });
        let fed = feeder.join().unwrap_or_else(|_| Err(anyhow!("the catalog's reader stopped; this is a bug, please report it")));
        // A worker's error is the cause; the reader then only finds nobody listening.
        rendered.and(fed)
    });
    let number = rendered?;
    interrupt::check()?;
    if let Some(sitemaps) = writer.take_sitemaps() {
        let put = |path: &str, bytes: &[u8]| put_file(&output, record.as_ref(), number, path, bytes);
        let (hashes, files) = pool.install(|| sitemaps.write(record.as_ref(), &put))?;
        files.into_iter().for_each(|file| build.take_file(file));
        writer.put_sitemaps(hashes);
        output.end_unit(number)?;
    }
    drop(span);

    let span = phase("publishing");
    let Build { rendered, files, .. } = build;
    let mut files = files.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(record) = &record {
        remove_gone(record, &site, &output)?;
        settle_files(record, &mut files, &output)?;
    }
    writer.unit_files(files)?;
    let locales = site.built_locales().iter().map(|tag| tag.as_str().to_owned()).collect();
    let sums = writer.finish(&|key| site.fingerprint(key), &site.warnings())?;
    let totals = output.finish()?;
    progress.done();
    drop(span);
    if let (Some(timings), Some(path)) = (timings, options.timings) {
        timings.fragments(site.fragment_times());
        timings.write(path)?;
    }
    Ok(Summary::new(sums, totals, rendered.into_inner(), locales, started))
}

impl Summary {
    fn new(sums: Sums, totals: Totals, rendered: u64, locales: Vec<String>, started: Instant) -> Summary {
        Summary {
            pages: sums.pages,
            rendered,
            written: totals.written,
            unchanged: (sums.pages + sums.files).saturating_sub(totals.written),
            removed: totals.removed,
            bytes: sums.bytes,
            addons: sums.addons,
            locales,
            elapsed_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
            warnings: sums.into_warnings(),
        }
    }
}

/// The locales that are built, in the order of the site's.
fn chosen_locales(config: &Config, options: &Options<'_>) -> Result<Vec<String>> {
    let locales = config.locales()?;
    let only = options.locales.as_deref();
    Ok(locales.iter().filter(|tag| only.is_none_or(|only| only.contains(tag))).map(|tag| tag.as_str().to_owned()).collect())
}

/// What a build is made of, as far as it can be told without planning.
fn sources(config: &Config, locales: &[String], stamps: &Stamps) -> Result<Identity> {
    let program = env!("REMORA_BUILD").to_owned();
    // Letters look as the machine's fonts have them.
    let fonts = site::poster::fingerprint_of(&config.posters)?;
    let parts = (
        &program,
        format!("{config:?}"),
        locales,
        theme::fingerprint(&config.theme.path)?,
        l10n::fingerprint(config.locales_dir.as_deref())?,
        site::prose::fingerprint(config.pages_dir.as_deref())?,
        fonts,
    );
    Ok(Identity {
        sources: site::fingerprint(&parts),
        program,
        locales: locales.to_vec(),
        catalog: stamps.all(),
        others: stamps.others(),
        settings: site::fingerprint(&(format!("{config:?}"), fonts)),
        ..Identity::default()
    })
}

/// The same with what the plan tells.
fn complete(identity: Identity, site: &Site) -> Identity {
    Identity {
        settings: site::fingerprint(&(identity.settings, site.kinds())),
        categories: site.categories(),
        redirects: site.redirect_map(),
        surroundings: (0..identity.locales.len()).map(|edition| site.surroundings(edition)).collect(),
        ..identity
    }
}

/// The record of the last build into this output, where it is of use.
fn last_record(output: &mut Output) -> Option<Record> {
    let path = output.last_record()?.to_owned();
    let refused = match Record::open(&path) {
        Ok(record) if record.tail.identity.program == env!("REMORA_BUILD") => return Some(record),
        Ok(_) => format!("{}: was written by another version of Remora", path.display()),
        Err(error) => format!("{error:#}"),
    };
    eprintln!("note: everything is built anew: {refused}");
    output.forget();
    None
}

/// The units in the order of the plan with what must be done for each, and whether that is nearly all of them. A first build
/// renders all add-ons: they are not told here, for a hundred thousand of them would be 20 MB.
fn plan(site: &Site, record: Option<&Record>, changes: &Changes) -> Result<(Vec<(Unit, Verdict)>, bool)> {
    let lists = site.units();
    let mut units = Vec::with_capacity(lists.len() + record.map_or(0, |_| site.addon_units().count()));
    for unit in lists.into_iter().chain(site.addon_units().filter(|_| record.is_some()).map(Unit::Addon)) {
        let verdict = changes.verdict(site, record, &unit)?;
        units.push((unit, verdict));
    }
    let looked_at = |addons: bool| {
        let of = units.iter().filter(|(unit, _)| matches!(unit, Unit::Addon(_)) == addons);
        of.clone().filter(|(_, verdict)| matches!(verdict, Verdict::Look(..))).count() * 4 > of.count()
    };
    let many = record.is_none() || looked_at(true) || looked_at(false) && units.len() > 10_000;
    Ok((units, many))
}

/// Numbers jobs and sends them.
struct Sending<'s> {
    sender: &'s Sender<Jobs>,
    waiting: Jobs,
    /// Of the next job.
    number: usize,
}

impl Sending<'_> {
    fn job(&mut self, job: Job) -> Result<()> {
        self.waiting.push((self.number, job));
        self.number += 1;
        if self.waiting.len() < BATCH { Ok(()) } else { self.flush() }
    }

    /// Fails when nobody listens any more.
    fn flush(&mut self) -> Result<()> {
        let jobs = std::mem::replace(&mut self.waiting, Vec::with_capacity(BATCH));
        if !jobs.is_empty() && self.sender.send(jobs).is_err() {
            bail!("stopped");
        }
        Ok(())
    }
}

/// Sends all jobs in the plan's order, and gives their number. Ends early when nobody listens any more.
fn feed(
    build: &Build<'_>,
    mut units: Vec<(Unit, Verdict)>,
    all: bool,
    sender: &Sender<Jobs>,
    progress: &Progress,
) -> Result<usize> {
    let mut sending = Sending { sender, waiting: Vec::new(), number: 0 };
    if build.is_mine(&"site files") {
        sending.job(Job::SiteFiles)?;
    }
    let media = build.site.catalog().media(None)?;
    for uses in media.chunk_by(|one, next| one.0.hash == next.0.hash) {
        // A drawing is one file, whatever it is shown as, and so are some sizes of a small picture.
        let files: BTreeMap<String, Rendition> = uses
            .iter()
            .flat_map(|(media, role)| media.renditions(*role).into_iter().map(|rendition| (media.path(&rendition), rendition)))
            .collect();
        for (path, rendition) in files {
            match build.record.and_then(|record| record.file(&path)) {
                Some(known) => build.take_file(FileEntry { carried: 0, ..known.clone() }),
                None if build.is_mine(&path) => {
                    let bytes = build.site.catalog().rendition(&uses[0].0, &rendition)?;
                    sending.job(Job::Media(path, bytes))?;
                }
                None => {}
            }
        }
    }
    units.retain(|(unit, _)| build.is_mine(unit));
    // Where most add-ons are needed, one pass over the tables is quicker than asking for each.
    let streamed = |unit: &Unit, verdict: &Verdict| all && matches!((unit, verdict), (Unit::Addon(_), Verdict::Look(..)));
    for (unit, verdict) in &mut units {
        if streamed(unit, verdict) {
            continue;
        }
        match std::mem::replace(verdict, Verdict::Keep) {
            Verdict::Keep => {
                // The record takes units in their order: what is kept would wait for what was not even sent.
                sending.flush()?;
                keep(build, sending.number, unit)?;
                progress.step();
                sending.number += 1;
            }
            Verdict::Look(reason, editions) => {
                let job = match unit.clone() {
                    Unit::Addon(id) => {
                        let addon = build.site.catalog().addon(id)?;
                        let addon = addon.with_context(|| format!("add-on {id} is gone from the catalog"))?;
                        Job::Addon(Box::new(addon), id, reason, editions)
                    }
                    unit => Job::Unit(unit, reason, editions),
                };
                sending.job(job)?;
            }
        }
    }
    units.retain(|(unit, verdict)| streamed(unit, verdict));
    let looked_at = units.into_iter().filter_map(|(unit, verdict)| match (unit, verdict) {
        (Unit::Addon(id), Verdict::Look(reason, editions)) => Some((id, reason, editions)),
        _ => None,
    });
    let untold = build.site.addon_units().filter(|id| build.record.is_none() && build.is_mine(&Unit::Addon(*id)));
    let mut wanted = looked_at.chain(untold.map(|id| (id, Reason::Everything, Editions::All))).peekable();
    if wanted.peek().is_none() {
        sending.flush()?;
        return Ok(sending.number);
    }
    build.site.catalog().addons(|addon| {
        let id = crate::catalog::key::addon_id(&addon.guid);
        match wanted.next_if(|(next, ..)| *next == id) {
            Some((id, reason, editions)) => sending.job(Job::Addon(Box::new(addon), id, reason, editions)),
            None => Ok(()),
        }
    })?;
    match wanted.next() {
        Some((id, ..)) => bail!("the add-on with the key {id} is not under the key of its guid; import the catalog anew"),
        None => {
            sending.flush()?;
            Ok(sending.number)
        }
    }
}

/// A unit that is as it was.
fn keep(build: &Build<'_>, number: usize, unit: &Unit) -> Result<()> {
    let record = build.record.context("a unit is kept that was never made; this is a bug in Remora")?;
    let entry = record.entry(unit).context("a unit is kept that was never made; this is a bug in Remora")?;
    build.writer.unit(number, UnitDone::Kept(Box::new(entry.clone()), record.raw(entry)?))?;
    build.output.end_unit(number)
}

fn run(build: &Build<'_>, number: usize, job: Job) -> Result<()> {
    // What an earlier unit on this thread left when it failed.
    site::take_warnings();
    let done = match job {
        Job::Unit(unit, reason, editions) => {
            let mut taker = Taker::new(build, number, &unit, editions)?;
            let keys = build.site.render_unit(&unit, &mut taker)?;
            taker.finish(unit, reason, keys)?
        }
        Job::Addon(addon, id, reason, editions) => {
            let unit = Unit::Addon(id);
            let mut taker = Taker::new(build, number, &unit, editions)?;
            let keys = build.site.render_addon(&addon, &mut taker)?;
            taker.finish(unit, reason, keys)?
        }
        Job::Media(path, bytes) => {
            build.put_file(number, &path, &bytes)?;
            UnitDone::Files
        }
        Job::SiteFiles => {
            let mut files = taker::Files { build, number };
            build.site.files(&mut files)?;
            UnitDone::Files
        }
    };
    build.writer.unit(number, done)?;
    build.output.end_unit(number)
}

impl Build<'_> {
    /// Whether this build renders a unit: without shards all of them.
    fn is_mine(&self, unit: &impl serde::Serialize) -> bool {
        self.shard.is_none_or(|shard| shard.has(unit))
    }

    fn take_file(&self, file: FileEntry) {
        self.files.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(file);
    }

    fn put_file(&self, unit: usize, path: &str, bytes: &[u8]) -> Result<()> {
        self.take_file(put_file(self.output, self.record, unit, path, bytes)?);
        Ok(())
    }

    fn count_rendered(&self) {
        self.rendered.fetch_add(1, Ordering::Relaxed);
    }
}

/// Puts a file that is no page, where it differs from that of the last release.
fn put_file(output: &Output, last: Option<&Record>, unit: usize, path: &str, bytes: &[u8]) -> Result<FileEntry> {
    let hash = record::content_hash(bytes);
    if last.and_then(|last| last.file(path)).is_none_or(|known| known.hash != hash) {
        output.put(unit, path, bytes, u128::from_be_bytes(hash))?;
    }
    Ok(FileEntry { path: path.to_owned(), hash, size: bytes.len() as u64, carried: 0 })
}

/// Removes the pages of units that are no more.
fn remove_gone(record: &Record, site: &Site, output: &Output) -> Result<()> {
    let units: HashSet<Unit> = site.units().into_iter().collect();
    for entry in &record.tail.units {
        let there = match &entry.unit {
            Unit::Addon(id) => site.has_addon(*id) && site.shows_addons(),
            unit => units.contains(unit),
        };
        if !there {
            let pages = record.pages(entry)?;
            for page in &pages.pages {
                output.remove(&record.output_path(&pages, page))?;
            }
        }
    }
    Ok(())
}

/// Removes files that nothing names any more; the theme's stay for readers who still hold an older page. Where there will be no new
/// release, none of them grows older.
fn settle_files(record: &Record, files: &mut Vec<FileEntry>, output: &Output) -> Result<()> {
    let grown = u8::from(output.has_changes());
    let now: HashSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut carried = Vec::new();
    for old in record.tail.files.iter().filter(|old| !now.contains(old.path.as_str())) {
        if old.path.starts_with(CARRIED) && old.carried + grown <= CARRY_MAX {
            carried.push(FileEntry { carried: old.carried + grown, ..old.clone() });
        } else {
            output.remove(&old.path)?;
        }
    }
    files.extend(carried);
    Ok(())
}

/// The head of a part, for whoever puts parts together.
pub fn part_head(shard: Shard, release: String) -> PartHead {
    PartHead { remora_part: 1, shard: shard.number, of: shard.of, release }
}
