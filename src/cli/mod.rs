//! The command line: one thin file a command. Each calls one function of the part that does the work.

mod build;
mod check;
mod completions;
mod explain;
mod import;
mod l10n;
mod merge;
mod serve;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::catalog::Catalog;
use crate::catalog::overlay::{self, Layers};
use crate::config::Config;
use crate::preview::Places;

/// Build a complete, localized, static gallery of add-ons.
///
/// Data flows one way: a source is imported into a catalog, the catalog is built into pages, any server serves them.
#[derive(Parser)]
#[command(version, propagate_version = true, after_help = EXAMPLES, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  remora serve                                  preview the embedded sample gallery, live
  remora import appstream components.yml.gz     read a distribution's AppStream catalog into catalog.db
  remora build --catalog catalog.db             build the site into the folder output
  remora check                                  check every link and page of the built site
  remora why /de/addon/krita/                   say what a page read, and why it was rendered

Exit codes: 0 done; 1 the input or the check failed; 2 wrong usage; 130 interrupted.";

#[derive(Subcommand)]
enum Command {
    Import(import::Arguments),
    Build(build::Arguments),
    Serve(serve::Arguments),
    Check(check::Arguments),
    L10n(l10n::Arguments),
    Why(explain::Why),
    Affected(explain::Affected),
    MergeShards(merge::Arguments),
    Completions(completions::Completions),
    Man(completions::Man),
}

/// Runs what was asked for.
pub fn run(arguments: Arguments) -> Result<ExitCode> {
    match arguments.command {
        Command::Import(arguments) => import::run(arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::L10n(arguments) => l10n::run(&arguments),
        Command::Why(arguments) => explain::why(&arguments),
        Command::Affected(arguments) => explain::affected(&arguments),
        Command::MergeShards(arguments) => merge::run(&arguments),
        Command::Completions(arguments) => completions::completions(&arguments),
        Command::Man(arguments) => completions::man(&arguments),
    }
}

/// Where a command reads from.
#[derive(Args)]
struct Source {
    /// The catalog to read; the embedded sample gallery without it
    #[arg(long, value_name = "FILE")]
    catalog: Option<PathBuf>,

    /// People's translations of the gallery's texts; beside the catalog without it: catalog.db has catalog.overlay.db
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,

    /// Offer every language, however little of it is translated yet
    #[arg(long)]
    staging: bool,

    /// Settings; remora.toml in the current folder without it, or the defaults
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Source {
    /// Where people's translations are, or will be; the embedded sample has none unless one is named.
    fn overlay(&self) -> Option<PathBuf> {
        self.overlay.clone().or_else(|| self.catalog.as_deref().map(overlay::beside))
    }

    /// Where everything is, for the preview.
    fn places(&self) -> Places {
        Places { catalog: self.catalog.clone(), overlay: self.overlay(), config: self.config.clone() }
    }

    fn config(&self) -> Result<Config> {
        Ok(Config { staging: self.staging, ..Config::load(self.config.as_deref())? })
    }

    fn open(&self) -> Result<(Catalog, Config)> {
        let config = self.config()?;
        let layers = Layers::new(self.overlay(), &config.locales()?);
        Ok((self.catalog_with(layers)?, config))
    }

    fn catalog_with(&self, layers: Layers) -> Result<Catalog> {
        crate::import::open_or_sample(self.catalog.as_deref())?.with_layers(layers)
    }
}

/// Prints one JSON object on standard output.
fn print_json(value: &impl serde::Serialize) -> Result<()> {
    print(format!("{}\n", serde_json::to_string(value)?).as_bytes())
}

/// `output` unless another folder was named.
fn default_output() -> &'static Path {
    Path::new("output")
}

/// Writes to standard output; a reader that has seen enough is no error.
fn print(bytes: &[u8]) -> Result<()> {
    use std::io::{ErrorKind, Write};
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
