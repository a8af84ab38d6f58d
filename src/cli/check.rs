//! `remora check`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::{default_output, print_json};
use crate::check::check;
use crate::config::Config;

/// Check a built site
///
/// Resolves every internal link, parses every page with an HTML5 parser, and holds pages to their size budgets. Exit code
/// 1 when anything is wrong.
#[derive(Args)]
pub struct Arguments {
    /// The folder that was built [default: output]
    dir: Option<PathBuf>,

    /// Settings, for the budgets
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Print one JSON object on standard output
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let config = Config::load(arguments.config.as_deref())?;
    let report = check(arguments.dir.as_deref().unwrap_or(default_output()), &config)?;
    eprint!("{report}");
    if arguments.json {
        print_json(&report)?;
    }
    Ok(if report.problems_total == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
