//! `remora l10n`: the tools of people who translate.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand, ValueEnum};

use super::{Source, print, print_json};
use crate::catalog::overlay::Layers;
use crate::config::Config;
use crate::l10n::{Pseudo, Tag};
use crate::site;
use crate::translate::exchange::Exchange;
use crate::translate::gather::{Wanted, gather};
use crate::translate::interface::Interface;
use crate::translate::lint::{self, Severity};
use crate::translate::take::{Places, Taken, Writes, take};
use crate::translate::{explain, ftl, po, status, xliff};

/// Translate the gallery: what is there, what is missing, what is wrong; files for translators' tools
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Status(Status),
    Missing(Missing),
    Lint(Lint),
    Explain(Explain),
    Export(Export),
    Import(Import),
    Accept(Accept),
}

/// Show how much of the interface and of the gallery's texts exists in each language
#[derive(Args)]
struct Status {
    #[command(flatten)]
    source: Source,

    /// Print one JSON object on standard output
    #[arg(long)]
    json: bool,
}

/// List what a language lacks, the most seen first
///
/// Messages come first, those of the most pages before others; then the texts of add-ons, by their users.
#[derive(Args)]
struct Missing {
    locale: String,

    #[command(flatten)]
    source: Source,

    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: usize,

    /// Print one JSON object on standard output, with all of them
    #[arg(long)]
    json: bool,
}

/// Find mistakes in the interface's messages
///
/// Missing and unknown variables, broken markup, plural forms that are missing or that the language does not have, texts that
/// are too long, copied, inconsistent, outdated, or run in the wrong direction. Exits with 1 where there is an error.
#[derive(Args)]
struct Lint {
    #[command(flatten)]
    source: Source,

    /// Only these locales; all of the site's without any
    #[arg(value_name = "LOCALE")]
    locales: Vec<String>,

    /// Warnings count as errors
    #[arg(long)]
    strict: bool,

    /// Print one JSON object on standard output
    #[arg(long)]
    json: bool,
}

/// Say which step of the fallback rule gives a text its language
///
/// A field is name, summary, description, version/1.2/notes, review/KEY/body and so on. Without a field, the second word is
/// the id of a message.
#[derive(Args)]
struct Explain {
    locale: String,

    /// An add-on's slug or guid; or a message's id
    thing: String,

    field: Option<String>,

    #[command(flatten)]
    source: Source,

    /// Print one JSON object on standard output
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// XLIFF 2.1; 1.2, 2.0 and 2.2 are read too
    Xliff,
    /// gettext
    Po,
    /// Fluent
    Ftl,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    Interface,
    Content,
    All,
}

/// Write texts with their translations into a file for Pontoon, Weblate, Crowdin, Poedit, OmegaT and others
#[derive(Args)]
struct Export {
    locale: String,

    #[command(flatten)]
    source: Source,

    /// The file to write; standard output without it
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    /// The format; told by the file's name without it
    #[arg(long, value_enum)]
    format: Option<Format>,

    /// The interface's messages, the gallery's texts, or both
    #[arg(long, value_enum, default_value_t = Part::All)]
    only: Part,

    /// Only what is missing or outdated
    #[arg(long)]
    missing: bool,

    /// Only the texts of this add-on, by its slug; may be given again
    #[arg(long, value_name = "SLUG")]
    addon: Vec<String>,
}

/// Take translations that came back
///
/// Messages go into the folder `locales-dir` of remora.toml, texts of the gallery into the catalog's overlay. What was
/// translated by somebody else meanwhile is a conflict: it is reported and left. A translation of a source that changed
/// meanwhile is kept as outdated, and not shown.
#[derive(Args)]
struct Import {
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    source: Source,

    /// Who translated what the files name nobody for
    #[arg(long, value_name = "NAME")]
    translator: Option<String>,

    /// Say what would be taken, and change nothing
    #[arg(long)]
    dry_run: bool,

    /// Take what conflicts, too
    #[arg(long)]
    force: bool,

    /// Print one JSON object on standard output
    #[arg(long)]
    json: bool,
}

/// Note that messages translate the sources as they are now
///
/// Writes accepted.toml beside the messages of `locales-dir`, so that a source that changes later is noticed.
#[derive(Args)]
struct Accept {
    locale: String,

    /// Only these messages; all that the locale has without any
    #[arg(value_name = "ID")]
    ids: Vec<String>,

    #[command(flatten)]
    source: Source,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.command {
        Command::Status(arguments) => run_status(arguments),
        Command::Missing(arguments) => run_missing(arguments),
        Command::Lint(arguments) => run_lint(arguments),
        Command::Explain(arguments) => run_explain(arguments),
        Command::Export(arguments) => run_export(arguments),
        Command::Import(arguments) => run_import(arguments),
        Command::Accept(arguments) => run_accept(arguments),
    }
}

fn tag(name: &str) -> Result<Tag> {
    Tag::parse(name).map_err(|error| anyhow::anyhow!("{error}"))
}

/// One of the site's locales.
fn site_tag(name: &str, config: &Config) -> Result<Tag> {
    let tag = tag(name)?;
    if !config.locales()?.contains(&tag) {
        bail!(
            "{tag} is not among the site's locales ({}); add it to site.locales in remora.toml",
            config.site.locales.join(", ")
        );
    }
    Ok(tag)
}

/// The site as it would be built, without any of its languages made.
fn planned(source: &Source) -> Result<(site::Site, Interface)> {
    let (catalog, config) = source.open()?;
    let interface = Interface::load(&config)?;
    let pool = rayon::ThreadPoolBuilder::new().build().context("worker threads cannot be started")?;
    let default = config.default_locale()?;
    Ok((site::plan(catalog, config, Some(&[default]), &pool)?, interface))
}

fn run_status(arguments: &Status) -> Result<ExitCode> {
    let (site, interface) = planned(&arguments.source)?;
    let lapsed = site.catalog().lapsed()?;
    let rows = status::status(&site, &interface, &lapsed);
    match arguments.json {
        true => print_json(&serde_json::json!({ "locales": rows }))?,
        false => print(status::table(&rows).as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn run_missing(arguments: &Missing) -> Result<ExitCode> {
    let tag = site_tag(&arguments.locale, &Config::load(arguments.source.config.as_deref())?)?;
    let (site, interface) = planned(&arguments.source)?;
    let missing = status::missing(&site, &interface, tag)?;
    if arguments.json {
        print_json(&serde_json::json!({ "locale": tag, "missing": missing }))?;
        return Ok(ExitCode::SUCCESS);
    }
    for status::Missing { reach, file, key, state, source } in missing.iter().take(arguments.limit) {
        let line: String = source.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
        let state = if *state == "missing" { String::new() } else { format!(" ({state})") };
        print(format!("{reach:>10}  {file} {key}{state}: {line}\n").as_bytes())?;
    }
    let more = missing.len().saturating_sub(arguments.limit);
    if more > 0 {
        eprintln!("and {more} more: see them with --limit");
    }
    if missing.is_empty() {
        eprintln!("nothing is missing in {tag}");
    }
    Ok(ExitCode::SUCCESS)
}

/// `1 error`, `2 errors`.
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The locales that were named, or all of the site's.
fn locales(named: &[String], config: &Config) -> Result<Vec<Tag>> {
    if named.is_empty() { config.locales() } else { named.iter().map(|name| tag(name)).collect() }
}

fn run_lint(arguments: &Lint) -> Result<ExitCode> {
    let config = Config::load(arguments.source.config.as_deref())?;
    let interface = Interface::load(&config)?;
    let mut findings = Vec::new();
    for tag in locales(&arguments.locales, &config)? {
        findings.extend(lint::lint(&interface, tag));
    }
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error || arguments.strict).count();
    if arguments.json {
        print_json(&serde_json::json!({ "errors": errors, "findings": findings }))?;
    } else {
        for finding in &findings {
            print(format!("{finding}\n\n").as_bytes())?;
        }
        eprintln!("{}, {}", counted(errors, "error"), counted(findings.len() - errors, "warning"));
    }
    Ok(ExitCode::from(u8::from(errors > 0)))
}

fn run_explain(arguments: &Explain) -> Result<ExitCode> {
    let locale = tag(&arguments.locale)?;
    let explained = match &arguments.field {
        Some(field) => {
            let (catalog, config) = arguments.source.open()?;
            let mut found = None;
            catalog.addons(|addon| {
                if addon.slug == arguments.thing || addon.guid == arguments.thing {
                    found = Some(addon);
                }
                Ok(())
            })?;
            let Some(mut addon) = found else { bail!("there is no add-on with the slug or guid {:?}", arguments.thing) };
            explain::field(&mut addon, field, locale, config.default_locale()?)?
        }
        None => {
            let interface = Interface::load(&Config::load(arguments.source.config.as_deref())?)?;
            explain::message(&interface, &arguments.thing, locale)?
        }
    };
    match arguments.json {
        true => print_json(&explained)?,
        false => print(explained.to_text().as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The format that was asked for, or that a file's name tells.
fn format_of(format: Option<Format>, path: Option<&Path>) -> Result<Format> {
    let extension = path.and_then(Path::extension).and_then(|extension| extension.to_str()).unwrap_or_default();
    match (format, extension) {
        (Some(format), _) => Ok(format),
        (None, "po" | "pot") => Ok(Format::Po),
        (None, "ftl") => Ok(Format::Ftl),
        (None, "xlf" | "xliff") => Ok(Format::Xliff),
        (None, _) => match path {
            None => Ok(Format::Xliff),
            Some(path) => bail!("{}: which format? Name it .xlf, .po or .ftl, or say --format", path.display()),
        },
    }
}

fn run_export(arguments: &Export) -> Result<ExitCode> {
    let config = Config::load(arguments.source.config.as_deref())?;
    let tag = site_tag(&arguments.locale, &config)?;
    if Pseudo::of(tag).is_some() {
        bail!("{tag} is made of another language by itself: nobody translates it");
    }
    let format = format_of(arguments.format, arguments.output.as_deref())?;
    let interface = Interface::load(&config)?;
    let catalog = arguments.source.catalog_with(Layers::new(arguments.source.overlay(), &[]))?;
    let wanted = Wanted {
        interface: arguments.only != Part::Content && arguments.addon.is_empty(),
        content: arguments.only != Part::Interface,
        missing: arguments.missing,
        addons: arguments.addon.clone(),
    };
    let exchange = gather(&interface, &catalog, tag, &wanted)?;
    let unknown = arguments.addon.iter().find(|slug| !exchange.files.iter().any(|file| file.name == format!("addon/{slug}")));
    if let Some(slug) = unknown.filter(|_| !arguments.missing) {
        bail!("there is no listed add-on with the slug {slug:?} that could be translated into {tag}");
    }
    let text = match format {
        Format::Xliff => xliff::write(&exchange)?,
        Format::Po => po::write(&exchange)?,
        Format::Ftl => ftl::write(&exchange)?,
    };
    match &arguments.output {
        Some(path) => crate::translate::take::write_file(path, &text)?,
        None => print(text.as_bytes())?,
    }
    let entries: usize = exchange.files.iter().map(|file| file.entries.len()).sum();
    eprintln!("{entries} texts in {} files, from {} into {tag}", exchange.files.len(), exchange.source);
    Ok(ExitCode::SUCCESS)
}

fn run_import(arguments: &Import) -> Result<ExitCode> {
    let config = Config::load(arguments.source.config.as_deref())?;
    let mut all = Vec::new();
    for path in &arguments.files {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).with_context(|| format!("{name}: cannot be read"))?;
        let exchange: Exchange = match format_of(None, Some(path))? {
            Format::Xliff => xliff::read(&name, &text)?,
            Format::Po => po::read(&name, &text)?,
            Format::Ftl => ftl::read(&name, &text)?,
        };
        site_tag(exchange.target.as_str(), &config).with_context(|| name.clone())?;
        all.push((name, exchange));
    }
    let places = Places {
        locales_dir: config.locales_dir.as_deref(),
        overlay: arguments.source.overlay(),
        force: arguments.force,
        translator: arguments.translator.clone(),
        dry_run: arguments.dry_run,
    };
    let mut sum = Taken::default();
    for (name, exchange) in &all {
        // Read anew for each file: the one before may have changed what it says.
        let interface = Interface::load(&config)?;
        let catalog = arguments.source.catalog_with(Layers::default())?;
        let laid = arguments.source.catalog_with(Layers::new(arguments.source.overlay(), &[]))?;
        let Taken { taken, unchanged, outdated, conflicts, refused } =
            take(&interface, &catalog, &laid, exchange, &places).with_context(|| name.clone())?;
        sum.taken += taken;
        sum.unchanged += unchanged;
        sum.outdated.extend(outdated);
        sum.conflicts.extend(conflicts);
        sum.refused.extend(refused);
    }
    if arguments.json {
        print_json(&sum)?;
    } else {
        for (what, list) in [("outdated", &sum.outdated), ("conflict", &sum.conflicts), ("refused", &sum.refused)] {
            list.iter().for_each(|line| eprintln!("{what}: {line}"));
        }
        let would = if arguments.dry_run { " would be" } else { "" };
        eprintln!(
            "{}{would} taken, of these {} as outdated; {} unchanged; {} conflicts, {} refused",
            sum.taken,
            sum.outdated.len(),
            sum.unchanged,
            sum.conflicts.len(),
            sum.refused.len()
        );
    }
    Ok(ExitCode::from(u8::from(!sum.conflicts.is_empty() || !sum.refused.is_empty())))
}

fn run_accept(arguments: &Accept) -> Result<ExitCode> {
    let config = Config::load(arguments.source.config.as_deref())?;
    let tag = site_tag(&arguments.locale, &config)?;
    let Some(dir) = &config.locales_dir else {
        bail!("what is accepted is noted beside the messages: set `locales-dir` in remora.toml");
    };
    let interface = Interface::load(&config)?;
    let mut writes = Writes::new(&interface, tag);
    let mut count = 0;
    for (source, own, _) in interface.states(tag) {
        if own.is_some() && (arguments.ids.is_empty() || arguments.ids.contains(&source.id)) {
            writes.accept(&source.id, &source.pattern);
            count += 1;
        }
    }
    if let Some(unknown) = arguments.ids.iter().find(|id| interface.message(tag, id).is_none()) {
        bail!("{tag} has no message `{unknown}`");
    }
    writes.write(dir)?;
    eprintln!("{} of {tag} noted as translations of their sources as they are now", counted(count, "message"));
    Ok(ExitCode::SUCCESS)
}
