//! `remora build`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::{Source, default_output, print_json};
use crate::build::{Options, Progress, Shard, Summary, build};
use crate::l10n::Tag;
use crate::output::Format;
use crate::preview::review::{Made, Review, make};

/// Build the site
///
/// Renders every page in every language. The last site stays as it is until the new one is whole; then it is switched
/// in one step. Files that did not change are not written again.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    source: Source,

    #[command(flatten)]
    target: Target,

    /// How the site is written
    #[arg(long, value_enum, default_value_t = Format::Dir)]
    format: Format,

    /// Build one of several parts of the site, to be put together by merge-shards: 3/8; auto/8 or auto where the engine
    /// tells which (SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, CI_NODE_INDEX). --output names the part's folder
    #[arg(long, value_name = "I/N", conflicts_with = "format")]
    shard: Option<String>,

    /// Write a review link instead: a folder with the preview's bar on every page, and a page that says what changed
    #[arg(long, conflicts_with_all = ["format", "shard"], requires = "locales")]
    preview: bool,

    /// For --preview: what it is compared with, the output of another build
    #[arg(long, value_name = "DIR", requires = "preview")]
    against: Option<PathBuf>,

    /// For --preview: take no pictures of what changed
    #[arg(long, requires = "preview")]
    no_pictures: bool,

    /// For --preview: the browser that takes the pictures [default: chromium, where it is installed]
    #[arg(long, value_name = "PROGRAM", env = "CHROME_PATH")]
    browser: Option<PathBuf>,

    /// Print one JSON object about the build on standard output
    #[arg(long)]
    json: bool,

    /// Say nothing but errors and warnings
    #[arg(long, short)]
    quiet: bool,
}

/// What `build` and `serve` both take.
#[derive(Args)]
pub struct Target {
    /// Where the site goes: a folder; for --format tar a file, or - for standard output
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,

    /// Build only these of the site's locales; links to the others stay as they are
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    locales: Option<Vec<String>>,

    /// Worker threads [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,

    /// Render every page, whatever the last build left
    #[arg(long)]
    full: bool,

    /// Tell where the time goes, and write a trace for ui.perfetto.dev or chrome://tracing into this file
    #[arg(long, value_name = "FILE")]
    timings: Option<PathBuf>,
}

impl Target {
    pub fn folder(&self) -> &Path {
        self.output.as_deref().unwrap_or(default_output())
    }

    /// The first of the given options that only a build heeds.
    pub fn build_option(&self) -> Option<&'static str> {
        let given = [
            ("--locales", self.locales.is_some()),
            ("--jobs", self.jobs.is_some()),
            ("--full", self.full),
            ("--timings", self.timings.is_some()),
        ];
        given.into_iter().find(|(_, is_given)| *is_given).map(|(name, _)| name)
    }

    pub fn has_output(&self) -> bool {
        self.output.is_some()
    }

    fn locales(&self) -> Result<Option<Vec<Tag>>> {
        self.locales.as_ref().map(|names| names.iter().map(|name| locale(name)).collect()).transpose()
    }

    /// Builds what was asked for.
    pub fn build(&self, source: &Source, format: Format, shard: Option<&str>, progress: &Progress) -> Result<Summary> {
        let shard = shard.map(|text| Shard::parse(text, &|name| std::env::var(name).ok())).transpose()?;
        let part = shard.map(|shard| PathBuf::from(format!("part-{}", shard.number)));
        let target = match (&self.output, format, &part) {
            (None, _, Some(part)) => part,
            (None, Format::Tar, None) => Path::new("output.tar"),
            (None, Format::Delta, None) => Path::new("delta"),
            _ => self.folder(),
        };
        let locales = self.locales()?;
        let (catalog, config) = source.open()?;
        let options = Options {
            target,
            format,
            jobs: self.jobs.map(usize::from),
            locales,
            shard,
            full: self.full,
            timings: self.timings.as_deref(),
        };
        build(catalog, config, &options, progress)
    }
}

fn locale(name: &str) -> Result<Tag> {
    Tag::parse(name.trim()).map_err(|error| anyhow::anyhow!("--locales: {error}"))
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    if arguments.json && arguments.format == Format::Tar && arguments.target.folder() == Path::new("-") {
        eprintln!(
            "error: --json and a tar on standard output would mix; name a file with --output\n\nFor more information, try '--help'."
        );
        return Ok(ExitCode::from(2));
    }
    let progress = Progress::new(arguments.quiet || arguments.json);
    if arguments.preview {
        return review(arguments, &progress);
    }
    let summary = arguments.target.build(&arguments.source, arguments.format, arguments.shard.as_deref(), &progress)?;
    report(&summary, arguments.quiet);
    if arguments.json {
        print_json(&summary)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a review link.
fn review(arguments: &Arguments, progress: &Progress) -> Result<ExitCode> {
    let browser = match &arguments.browser {
        _ if arguments.no_pictures || arguments.against.is_none() => None,
        Some(program) => Some(program.clone()),
        None => {
            let found = chromium();
            if found.is_none() && !arguments.quiet {
                eprintln!("note: without pictures: there is no chromium here; name a browser with --browser");
            }
            found
        }
    };
    let target = arguments.target.output.as_deref().unwrap_or(Path::new("review"));
    let made = make(
        &Review {
            places: arguments.source.places(),
            staging: arguments.source.staging,
            target,
            locales: arguments.target.locales()?.unwrap_or_default(),
            against: arguments.against.as_deref(),
            browser,
            jobs: arguments.target.jobs.map(usize::from),
        },
        progress,
    )?;
    progress.done();
    if !arguments.quiet {
        let Made { pages, changed, added, removed, texts, pictures } = made;
        let folder = target.display();
        eprintln!(
            "{pages} pages: {changed} changed, in different texts: {texts}; new: {added}; gone: {removed}; pictures: {pictures}"
        );
        eprintln!("{folder}/_preview/index.html says what changed; for a look: remora serve --no-build --output {folder}");
    }
    if arguments.json {
        print_json(&made)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Chromium, by the names that systems have for it.
fn chromium() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name))).find(|program| program.is_file())
}

/// Tells a person what was built, on standard error.
pub fn report(summary: &Summary, quiet: bool) {
    const SHOWN: usize = 20;
    for warning in summary.warnings.iter().take(SHOWN) {
        eprintln!("warning: {warning}");
    }
    if summary.warnings.len() > SHOWN {
        eprintln!("warning: and {} more (all of them with --json)", summary.warnings.len() - SHOWN);
    }
    if !quiet {
        eprintln!(
            "{} pages of {} add-ons in {}: {} rendered, {} files written, {} unchanged, {} removed, {:.1} MB, {:.2} s",
            summary.pages,
            summary.addons,
            match summary.locales.len() {
                1 => "1 language".to_owned(),
                n => format!("{n} languages"),
            },
            summary.rendered,
            summary.written,
            summary.unchanged,
            summary.removed,
            summary.bytes as f64 / 1e6,
            summary.elapsed_ms as f64 / 1e3,
        );
    }
}
