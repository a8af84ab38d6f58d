//! `remora import`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use serde::Serialize;

use super::print_json;
use crate::catalog::Changes;
use crate::import::{self, Options, Report};

/// Read a source into a catalog
///
/// One import is one transaction: it changes exactly what differs, or nothing at all. Importing the same source again
/// changes nothing; what a source no longer has is no longer listed.
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    source: SourceKind,

    /// The catalog to fill; made where it does not exist
    #[arg(long, value_name = "FILE", default_value = "catalog.db", global = true)]
    catalog: PathBuf,

    /// A folder with the pictures that the source only names, such as a distribution's unpacked icon archives
    #[arg(long, value_name = "DIR", global = true)]
    media: Option<PathBuf>,

    /// Change nothing and exit with 1 when any record or text would be left out
    #[arg(long, global = true)]
    strict: bool,

    /// Import an export that is older than the last one of the same source, and whatever was taken down since with it
    #[arg(long, global = true)]
    force: bool,

    /// Print one JSON object about the import on standard output
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum SourceKind {
    /// AppStream: a distribution's DEP-11 YAML or collection XML, plain or gzip
    Appstream {
        #[arg(required = true, value_name = "INPUT")]
        inputs: Vec<PathBuf>,
    },
    /// Answers of the API of addons.mozilla.org, version 4 or 5: add-ons, searches, collections, ratings, stored as JSON or fetched
    AmoApi {
        /// Files, folders of them, or web addresses: of a whole API, such as https://addons.mozilla.org/api/v5/, or of one list
        #[arg(required = true, value_name = "FILE|DIR|URL")]
        inputs: Vec<PathBuf>,
        #[command(flatten)]
        fetch: FetchArguments,
    },
    /// An addons.mozilla.org database, of its 2007 edition or a later one: its MySQL dump, or a running MySQL or MariaDB server
    AmoSql {
        /// Dumps, plain, gzip or zstd, or mysql://USER@HOST:PORT/DATABASE (?socket=PATH); the password is best put into MYSQL_PWD
        #[arg(required = true, value_name = "DUMP|URL")]
        dumps: Vec<PathBuf>,
        /// Where the old files are to be had: {addon}, {id} and {file} are filled in. Without it nothing can be downloaded
        #[arg(long, value_name = "URL")]
        downloads: Option<String>,
    },
    /// A gallery that is kept in a folder: see docs/gallery-format.md
    Files {
        #[arg(value_name = "DIR")]
        dir: PathBuf,
    },
}

#[derive(Args)]
struct FetchArguments {
    /// Where fetched answers are kept, so that a run that ended early goes on from there [default: the catalog's name with .amo-api]
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,

    /// Milliseconds from a server's answer to the next request
    #[arg(long, value_name = "MS", default_value_t = 100)]
    pause: u64,

    /// Milliseconds to wait after a first failure: for tests
    #[arg(long, value_name = "MS", default_value_t = 1_000, hide = true)]
    backoff: u64,
}

impl FetchArguments {
    fn options(&self, catalog: &Path) -> import::fetch::Options {
        import::fetch::Options {
            keep: self.keep.clone().unwrap_or_else(|| catalog.with_extension("amo-api")),
            pause: Duration::from_millis(self.pause),
            backoff: Duration::from_millis(self.backoff),
        }
    }
}

/// The report with what the catalog made of it, as `--json` prints it.
#[derive(Serialize)]
struct Outcome<'a> {
    /// Absent where `--strict` refused the import.
    #[serde(flatten)]
    changes: Option<Changes>,
    #[serde(flatten)]
    report: &'a Report,
}

pub fn run(arguments: Arguments) -> Result<ExitCode> {
    let options = Options { media: arguments.media };
    // Before the catalog is opened: its lock is not held while a server is waited for.
    let fetched = match &arguments.source {
        SourceKind::AmoApi { inputs, fetch } => import::fetch::fetch(inputs, &fetch.options(&arguments.catalog))?,
        _ => import::fetch::Fetched::default(),
    };
    let (report, changes) =
        import::into_catalog(&arguments.catalog, arguments.strict, arguments.force, |report, sink| match &arguments.source {
            SourceKind::Appstream { inputs } => import::appstream::import(inputs, &options, report, sink),
            SourceKind::AmoApi { .. } => import::amo_api::import(&fetched, report, sink),
            SourceKind::AmoSql { dumps, downloads } => import::amo_sql::import(dumps, downloads.as_deref(), report, sink),
            SourceKind::Files { dir } => import::files::import(dir, &options, report, sink),
        })?;
    eprint!("{report}");
    if arguments.json {
        print_json(&Outcome { changes, report: &report })?;
    }
    let Some(changes) = changes else {
        bail!("--strict: something was left out (see above); {} is as it was", arguments.catalog.display());
    };
    eprintln!(
        "{}: {} add-ons added, {} changed, {} unchanged, {} removed; {} shared records written",
        arguments.catalog.display(),
        changes.added,
        changes.changed,
        changes.unchanged,
        changes.removed,
        changes.shared
    );
    Ok(ExitCode::SUCCESS)
}
