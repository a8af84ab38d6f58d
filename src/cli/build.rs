//! `remora build`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::{Source, default_output, print_json};
use crate::build::{Options, Progress, Summary, build};
use crate::l10n::Tag;
use crate::output::Format;

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
}

impl Target {
    pub fn folder(&self) -> &Path {
        self.output.as_deref().unwrap_or(default_output())
    }

    /// Builds what was asked for.
    pub fn build(&self, source: &Source, format: Format, progress: &Progress) -> Result<Summary> {
        let target = match (&self.output, format) {
            (None, Format::Tar) => Path::new("output.tar"),
            _ => self.folder(),
        };
        let locales =
            self.locales.as_ref().map(|names| names.iter().map(|name| locale(name)).collect::<Result<Vec<_>>>()).transpose()?;
        let (catalog, config) = source.open()?;
        build(catalog, config, &Options { target, format, jobs: self.jobs.map(usize::from), locales }, progress)
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
    let summary = arguments.target.build(&arguments.source, arguments.format, &progress)?;
    report(&summary, arguments.quiet);
    if arguments.json {
        print_json(&summary)?;
    }
    Ok(ExitCode::SUCCESS)
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
            "{} pages of {} add-ons in {}: {} files written, {} unchanged, {} removed, {:.1} MB, {:.1} s",
            summary.pages,
            summary.addons,
            match summary.locales.len() {
                1 => "1 language".to_owned(),
                n => format!("{n} languages"),
            },
            summary.written,
            summary.unchanged,
            summary.removed,
            summary.bytes as f64 / 1e6,
            summary.elapsed_ms as f64 / 1e3,
        );
    }
}
