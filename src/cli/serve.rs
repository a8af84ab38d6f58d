//! `remora serve`.

use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use super::Source;
use super::build::{Target, report};
use crate::build::Progress;
use crate::output::Format;
use crate::preview;

/// Preview the site: pages are made when they are opened, and again when a file changes
///
/// Watches messages, templates, styles, pages, remora.toml, the catalog and its overlay, and replaces what changed in the open
/// browser. Messages and texts can be translated on the page. With --build, builds the site and serves it as the servers do whose
/// configurations a build writes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    source: Source,

    #[command(flatten)]
    target: Target,

    /// Build the site into the output folder, and serve that
    #[arg(long)]
    build: bool,

    /// Serve what is in the output folder already
    #[arg(long, conflicts_with = "build")]
    no_build: bool,

    #[arg(long, value_name = "N", default_value_t = 8000)]
    port: u16,

    /// Where to listen; the preview asks for a token everywhere but on this machine
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let address = SocketAddr::new(arguments.host, arguments.port);
    let Arguments { source, target, .. } = arguments;
    let is_preview = !arguments.build && !arguments.no_build;
    let unheeded =
        target.build_option().filter(|_| !arguments.build).or((is_preview && target.has_output()).then_some("--output"));
    if let Some(option) = unheeded {
        bail!("{option} is for builds: add --build, or leave it out");
    }
    if is_preview {
        preview::serve(source.places(), address, |url| {
            println!("{url}");
            eprintln!("previewing; end with Ctrl-C");
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.build {
        let summary = target.build(source, Format::Dir, None, &Progress::new(false))?;
        report(&summary, false);
    }
    let config = source.config()?;
    preview::built::serve(target.folder(), config.default_locale()?, address, |address| {
        println!("http://{address}/");
        eprintln!("serving {}; end with Ctrl-C", target.folder().display());
    })?;
    Ok(ExitCode::SUCCESS)
}
