//! The engine: streams units from the catalog to worker threads, and their pages to the output.

mod interrupt;
mod progress;

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};
use crossbeam_channel::{Sender, bounded};
use rayon::iter::{ParallelBridge, ParallelIterator};
use serde::Serialize;

use crate::catalog::Catalog;
use crate::catalog::model::{Addon, Status};
use crate::config::Config;
use crate::l10n::Tag;
use crate::output::{Format, Output};
use crate::site::{self, Site, Unit};

pub use interrupt::Interrupted;
pub use progress::Progress;

/// What a person may choose for one build.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    pub target: &'a Path,
    pub format: Format,
    /// Worker threads; none for as many as there are cores.
    pub jobs: Option<usize>,
    /// Build only these of the site's locales.
    pub locales: Option<Vec<Tag>>,
}

/// What a build did, as `--json` prints it.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// HTML pages rendered.
    pub pages: u64,
    /// Files whose bytes are new.
    pub written: u64,
    pub unchanged: u64,
    pub removed: u64,
    /// Of all files of the site.
    pub bytes: u64,
    pub locales: Vec<&'static str>,
    pub addons: usize,
    pub elapsed_ms: u64,
    pub warnings: Vec<String>,
}

/// One thing for a worker to do, in the order of the plan.
enum Job {
    Unit(Unit),
    Addon(Box<Addon>),
    /// A picture of the catalog.
    File(String, Vec<u8>),
    /// Files of the site itself.
    SiteFiles,
}

/// Jobs that wait for a worker: enough to keep all busy, few enough that memory stays flat.
const QUEUE: usize = 64;

/// Builds a site. On any error, or an interrupt, the output is as it was.
pub fn build(catalog: Catalog, config: Config, options: &Options<'_>, progress: &Progress) -> Result<Summary> {
    let started = Instant::now();
    interrupt::watch();
    let mut pool = rayon::ThreadPoolBuilder::new().thread_name(|n| format!("render-{n}"));
    if let Some(jobs) = options.jobs {
        pool = pool.num_threads(jobs);
    }
    let pool = pool.build().context("worker threads cannot be started; try fewer with --jobs")?;

    progress.phase("planning");
    let site = site::plan(&catalog, config, options.locales.as_deref(), &pool)?;
    let units = site.units();
    let output = Output::begin(options.format, options.target)?;

    progress.start("rendering", units.len() + site.addon_count());
    let pages = AtomicU64::new(0);
    let (sender, receiver) = bounded::<(usize, Job)>(QUEUE);
    let rendered = std::thread::scope(|scope| {
        let feeder = scope.spawn({
            let site = &site;
            move || feed(catalog, site, units, &sender)
        });
        let rendered = pool.install(|| {
            receiver.into_iter().par_bridge().try_for_each(|(number, job)| {
                let done = interrupt::check().and_then(|()| run(&site, &output, number, job, &pages));
                if done.is_err() {
                    // Others may wait for this unit.
                    output.abort();
                }
                progress.step();
                done
            })
        });
        let fed = feeder.join().unwrap_or_else(|_| Err(anyhow!("the catalog's reader stopped; this is a bug, please report it")));
        // A worker's error is the cause; the reader then only finds nobody listening.
        rendered.and(fed)
    });
    rendered?;
    interrupt::check()?;

    progress.phase("publishing");
    let totals = output.finish()?;
    progress.done();
    Ok(Summary {
        pages: pages.into_inner(),
        written: totals.written,
        unchanged: totals.unchanged,
        removed: totals.removed,
        bytes: totals.bytes,
        locales: site.built_locales().into_iter().map(|tag| tag.as_str()).collect(),
        addons: site.addon_count(),
        elapsed_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        warnings: site.warnings(),
    })
}

/// Sends all jobs in the plan's order. Ends early when nobody listens any more.
fn feed(catalog: Catalog, site: &Site, units: Vec<Unit>, sender: &Sender<(usize, Job)>) -> Result<()> {
    let mut number = 0;
    let mut send = |job: Job| -> Result<()> {
        if sender.send((number, job)).is_err() {
            bail!("stopped");
        }
        number += 1;
        Ok(())
    };
    send(Job::SiteFiles)?;
    for unit in units {
        send(Job::Unit(unit))?;
    }
    catalog.media(|media, bytes| send(Job::File(site.media_path(&media), bytes.to_vec())))?;
    catalog.addons(|addon| match addon.status {
        Status::Listed => send(Job::Addon(Box::new(addon))),
        _ => Ok(()),
    })
}

fn run(site: &Site, output: &Output, number: usize, job: Job, pages: &AtomicU64) -> Result<()> {
    // A page's buffer is used again and again: the largest page's size is asked for once a thread.
    thread_local!(static BUFFER: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) });
    let mut emit = |path: &str, bytes: &[u8]| {
        if path.ends_with(".html") {
            pages.fetch_add(1, Ordering::Relaxed);
        }
        output.put(number, path, bytes)
    };
    BUFFER.with_borrow_mut(|buffer| match job {
        Job::Unit(unit) => site.render_unit(&unit, buffer, &mut emit),
        Job::Addon(addon) => site.render_addon(&addon, buffer, &mut emit),
        Job::File(path, bytes) => emit(&path, &bytes),
        Job::SiteFiles => site.files(&mut emit),
    })?;
    output.end_unit(number)
}
