//! `remora serve`.

use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use super::Source;
use super::build::{Target, report};
use crate::build::Progress;
use crate::config::Config;
use crate::output::Format;
use crate::preview;

/// Build the site and serve it on this machine
///
/// Sends the same headers, languages and "not found" pages as the server configurations that a build writes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    source: Source,

    #[command(flatten)]
    target: Target,

    /// Serve what is in the folder already, without building
    #[arg(long)]
    no_build: bool,

    #[arg(long, value_name = "N", default_value_t = 8000)]
    port: u16,

    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    if !arguments.no_build {
        let summary = arguments.target.build(&arguments.source, Format::Dir, None, &Progress::new(false))?;
        report(&summary, false);
    }
    let config = Config::load(arguments.source.config.as_deref())?;
    let address = SocketAddr::new(arguments.host, arguments.port);
    preview::serve(arguments.target.folder(), config.locales()?, config.default_locale()?, address, |address| {
        println!("http://{address}/");
        eprintln!("serving {}; end with Ctrl-C", arguments.target.folder().display());
    })?;
    Ok(ExitCode::SUCCESS)
}
