//! `remora merge-shards`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::{default_output, print_json};
use crate::build::merge;
use crate::config::Config;

/// Put the parts of a site together
///
/// Verifies that they are of one release, that each is there once, and that each file is what was rendered; then serves the
/// release in one step. A part that is lost, doubled, stale or torn is named, and the served site stays as it was.
#[derive(Args)]
pub struct Arguments {
    /// The folders that `remora build --shard` wrote
    #[arg(required = true, value_name = "PART")]
    parts: Vec<PathBuf>,

    /// Where the site goes
    #[arg(long, value_name = "DIR", default_value_os = default_output().as_os_str())]
    output: PathBuf,

    /// Settings; remora.toml in the current folder without it, or the defaults
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Print one JSON object about the build on standard output
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let config = Config::load(arguments.config.as_deref())?;
    let parts: Vec<&Path> = arguments.parts.iter().map(PathBuf::as_path).collect();
    let summary = merge(&parts, &config, &arguments.output)?;
    super::build::report(&summary, arguments.json);
    if arguments.json {
        print_json(&summary)?;
    }
    Ok(ExitCode::SUCCESS)
}
