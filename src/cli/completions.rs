//! `remora completions` and `remora man`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// Print a completion script for a shell
///
/// For bash: remora completions bash > ~/.local/share/bash-completion/completions/remora
#[derive(Args)]
pub struct Completions {
    shell: Shell,
}

/// Write the manual pages
#[derive(Args)]
pub struct Man {
    /// The folder for remora.1 and one page a command; the main page goes to standard output without it
    dir: Option<PathBuf>,
}

pub fn completions(arguments: &Completions) -> Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut super::Arguments::command(), "remora", &mut script);
    super::print(&script)?;
    Ok(ExitCode::SUCCESS)
}

pub fn man(arguments: &Man) -> Result<ExitCode> {
    let command = super::Arguments::command();
    match &arguments.dir {
        Some(dir) => clap_mangen::generate_to(command, dir).with_context(|| format!("{}: cannot be written", dir.display()))?,
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            super::print(&page)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
