//! AppStream collections: DEP-11 YAML (Debian and its children) and collection XML (Flathub, Fedora), plain or gzipped.
//!
//! A splitter cuts the file into records of bounded size, the threads of the rayon pool turn each into an add-on, and the
//! calling thread hands them to the sink in the file's order. Nothing grows with the file but hashes of the identifiers
//! and the names of what records share (tags, profiles, categories).

mod category;
mod dep11;
mod digest;
mod draft;
mod element;
mod input;
mod media;
mod node;
mod prose;
mod shared;
mod split;
mod split_xml;
mod split_yaml;
mod xml;

use std::path::{Path, PathBuf};
use std::sync::mpsc;

use anyhow::{Result, anyhow, bail};

use crate::import::spelling::Spellings;
use crate::import::{Item, Options, Report, Sink};
use draft::Draft;
use input::Format;
use media::MediaFolder;
use shared::Shared;
use split::{Broken, Record, Split};

/// Records in one message between threads, and messages under way: together they bound the memory.
const BATCH: usize = 16;
const UNDER_WAY: usize = 3;

/// A batch is also closed when it holds this many bytes.
const BATCH_BYTES: usize = 1 << 20;

/// What a collection says about all its components.
#[derive(Clone, Debug, Default)]
struct Header {
    origin: Option<String>,
    /// When the collection was made.
    time: Option<crate::catalog::model::Time>,
    /// Where relative picture addresses start.
    media_base: Option<String>,
}

/// Why a record gave no add-on.
#[derive(Debug)]
enum Refused {
    /// The file itself is broken here: the import stops.
    File { line: u64, column: u64, reason: String },
    /// Only this record: it is left out.
    Record { line: u64, id: Option<String>, reason: String },
}

/// Imports AppStream collections.
///
/// # Errors
/// A file that is missing, unreadable, cut short, no AppStream collection or not well-formed anywhere; an error of the
/// sink. Faults of single records are in the report instead.
pub fn import(inputs: &[PathBuf], options: &Options, report: &mut Report, sink: &mut Sink) -> Result<()> {
    let media = options.media.as_deref().map(MediaFolder::open).transpose()?;
    let mut shared = Shared::new(media)?;
    let spellings = Spellings::default();
    for input in inputs {
        file(input, &spellings, &mut shared, report, sink)?;
    }
    spellings.report(&shared.counts, report);
    shared.finish(sink)
}

/// Reads one file to its end.
fn file(path: &Path, spellings: &Spellings, shared: &mut Shared, report: &mut Report, sink: &mut Sink) -> Result<()> {
    let name = path.display().to_string();
    let (mut reader, format) = input::open(path)?;
    let broken = |error| match error {
        Broken::Read { line, error } => input::explain(error, &format!("{name}:{line}")),
        Broken::At { line, reason } => anyhow!("{name}:{line}: {reason}"),
    };
    let (header, splitter): (Header, Box<dyn Split + Send>) = match format {
        Format::Yaml => {
            let mut splitter = split_yaml::Splitter::new(reader);
            let first = splitter.next().map_err(broken)?;
            let header = dep11::header(first.as_ref()).map_err(|reason| {
                anyhow!("{name}:1: {reason}; give a DEP-11 file (`Components-*.yml.gz`) or an AppStream XML collection")
            })?;
            (header, Box::new(splitter))
        }
        Format::Xml => {
            let (root, splitter) = split_xml::Splitter::open(&mut reader).map_err(broken)?;
            let header = xml::header(&root).map_err(|reason| anyhow!("{name}: {reason}"))?;
            (header, Box::new(splitter.over(reader)))
        }
    };
    let origin = header.origin.as_deref().unwrap_or("unnamed");
    if origin.len() > 200 || origin.chars().any(char::is_control) {
        bail!("{name}: the collection's origin is too long or holds control characters: name it in letters and digits");
    }
    let source = format!("appstream:{origin}");
    if report.sources.last() != Some(&source) {
        report.sources.push(source.clone());
        sink(Item::Source(source))?;
    }
    if let Some(time) = header.time {
        sink(Item::Exported(time))?;
    }

    let parse = |record: &Record| match format {
        Format::Yaml => dep11::component(record, &header, spellings),
        Format::Xml => xml::component(record, &header, spellings),
    };
    let (queue, batches) = mpsc::sync_channel(UNDER_WAY);
    std::thread::scope(|threads| {
        let reader = threads.spawn(|| read(splitter, &parse, queue));
        // Ends early when the sink fails; the queue then has no receiver, which stops the reader.
        let written = write(batches, &name, shared, report, sink);
        let read = reader.join().map_err(|_| anyhow!("{name}: reading stopped unexpectedly"))?;
        written.and(read.map_err(broken))
    })
}

/// The records of one batch, parsed.
type Parsed = Vec<(Record, Result<Option<Draft>, Refused>)>;

/// Cuts the file into batches, and queues for each the place where a thread of the pool will leave its result.
fn read(
    mut splitter: Box<dyn Split + Send>,
    parse: &(impl Fn(&Record) -> Result<Option<Draft>, Refused> + Sync),
    queue: mpsc::SyncSender<mpsc::Receiver<Parsed>>,
) -> Result<(), Broken> {
    rayon::in_place_scope(|pool| {
        loop {
            let mut batch = Vec::with_capacity(BATCH);
            let mut bytes = 0;
            while batch.len() < BATCH && bytes < BATCH_BYTES {
                let Some(record) = splitter.next()? else { break };
                bytes += record.len();
                batch.push(record);
            }
            let (done, result) = mpsc::sync_channel(1);
            if batch.is_empty() || queue.send(result).is_err() {
                return Ok(());
            }
            pool.spawn(move |_| {
                let parsed = batch.into_iter().map(|mut record| {
                    let draft = parse(&record);
                    record.forget_text();
                    (record, draft)
                });
                // Nobody waits for it when the sink failed.
                _ = done.send(parsed.collect());
            });
        }
    })
}

/// Hands what was parsed to the sink, in the file's order.
fn write(
    batches: mpsc::Receiver<mpsc::Receiver<Parsed>>,
    file: &str,
    shared: &mut Shared,
    report: &mut Report,
    sink: &mut Sink,
) -> Result<()> {
    for batch in batches {
        let parsed = batch.recv().map_err(|_| anyhow!("{file}: parsing stopped unexpectedly"))?;
        for (record, draft) in parsed {
            match draft {
                Ok(Some(draft)) => shared.take(draft, file, report, sink)?,
                Ok(None) => {}
                Err(Refused::Record { line, id, reason }) => {
                    let id = id.or_else(|| record.id()).unwrap_or_else(|| "a component without ID".to_owned());
                    report.leave_out(format!("{file}:{line}"), id, reason);
                }
                Err(Refused::File { line, column, reason }) => bail!("{file}:{line}:{column}: {reason}"),
            }
        }
    }
    Ok(())
}
