//! `remora why` and `remora affected`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::{default_output, print, print_json};
use crate::build;

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For people.
    Text,
    /// One object, for machines.
    Json,
    /// A graph in the DOT language, for Graphviz.
    Dot,
    /// The same, drawn.
    Svg,
}

/// Say what a page read, and why the last build rendered it or not
#[derive(Args)]
pub struct Why {
    /// The page's address: https://gallery.example/de/addon/krita/ or /de/addon/krita/
    url: String,

    /// The folder that was built
    #[arg(long, value_name = "DIR", default_value_os = default_output().as_os_str())]
    output: PathBuf,

    #[arg(long, value_enum, default_value_t = Form::Text)]
    form: Form,
}

/// Say which pages a change of something would touch
///
/// THING is an add-on's slug, a message's id, a template (parts/card.html), a locale, a category, a tag or a profile. Where a
/// name is several of them, say which: addon:NAME, string:NAME, template:NAME, locale:NAME, category:NAME, tag:NAME, profile:NAME.
#[derive(Args)]
pub struct Affected {
    thing: String,

    /// The folder that was built
    #[arg(long, value_name = "DIR", default_value_os = default_output().as_os_str())]
    output: PathBuf,

    #[arg(long, value_enum, default_value_t = Form::Text)]
    form: Form,
}

pub fn why(arguments: &Why) -> Result<ExitCode> {
    let explained = build::why(&arguments.output, &arguments.url)?;
    match arguments.form {
        Form::Text => print(explained.text().as_bytes())?,
        Form::Json => print_json(&explained)?,
        Form::Dot => print(explained.graph().dot().as_bytes())?,
        Form::Svg => print(explained.graph().svg().as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

pub fn affected(arguments: &Affected) -> Result<ExitCode> {
    let affected = build::affected(&arguments.output, &arguments.thing)?;
    match arguments.form {
        Form::Text => {
            print(affected.text().as_bytes())?;
            eprintln!("{} of {} pages would be touched by {}", affected.urls.len(), affected.of, affected.thing);
        }
        Form::Json => print_json(&affected)?,
        Form::Dot => print(affected.graph().dot().as_bytes())?,
        Form::Svg => print(affected.graph().svg().as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}
