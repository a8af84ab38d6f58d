//! The databases of addons.mozilla.org, from their dumps or from a running server: its 2007 edition, called Remora, and later forms
//! of the same schema.
//!
//! The rows are staged in a temporary database and then asked for add-on by add-on. Whatever has no home in a catalog is reported
//! by table and column with the number of rows; private columns are never even staged.

mod dump;
mod map;
mod server;
mod staging;

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::import::{Item, Report, Sink};
use staging::Staging;

const BLOCK: usize = 256 << 10;

/// Imports dumps, each plain, gzip or zstd, and databases on servers, each as `mysql://USER:PASSWORD@HOST/DATABASE`; together they are
/// one database.
///
/// # Errors
/// A file that is missing, cut short or no dump, with its line; a server that cannot be read; a database without add-ons; an error of
/// the sink. Faults of single rows are in the report.
pub fn import(inputs: &[PathBuf], downloads: Option<&str>, report: &mut Report, sink: &mut Sink) -> Result<()> {
    let mut staging = Staging::new()?;
    let mut exported = None;
    for input in inputs {
        exported = exported.max(match server::address(input) {
            Some(url) => server::load(url, &mut staging, report)?,
            None => staging.load(open(input)?, &name(input), report)?,
        });
    }
    staging.finish()?;
    if !staging.has("addons") {
        let found: Vec<&str> = staging.tables.keys().map(String::as_str).take(10).collect();
        bail!(
            "{}: holds no rows of a table `addons` (found: {}); name an addons.mozilla.org database, or its dump",
            inputs.iter().map(|input| name(input)).collect::<Vec<_>>().join(", "),
            if found.is_empty() { "no rows at all".to_owned() } else { found.join(", ") }
        );
    }
    let source = "amo-sql".to_owned();
    report.sources.push(source.clone());
    sink(Item::Source(source))?;
    if let Some(time) = exported {
        sink(Item::Exported(time))?;
    }
    map::Map::new(&staging, downloads).run(report, sink)
}

/// What messages call an input: a server's address has a password in it.
fn name(input: &Path) -> String {
    server::address(input).map_or_else(|| input.display().to_string(), server::name)
}

/// Opens a dump; its compression is told by its first bytes.
fn open(path: &Path) -> Result<Box<dyn BufRead>> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("{name}: cannot be opened"))?;
    if file.metadata().is_ok_and(|meta| meta.is_dir()) {
        bail!("{name}: is a folder; name the dumps in it");
    }
    let mut raw = BufReader::with_capacity(BLOCK, file);
    let magic = raw.fill_buf().with_context(|| format!("{name}: cannot be read"))?;
    Ok(match magic {
        [0x1f, 0x8b, ..] => Box::new(BufReader::with_capacity(BLOCK, flate2::bufread::MultiGzDecoder::new(raw))),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Box::new(BufReader::with_capacity(BLOCK, zstd::stream::read::Decoder::with_buffer(raw)?)),
        [0xfd, b'7', b'z', b'X', b'Z', ..] => bail!("{name}: is compressed by xz; unpack it first with `xz -d`"),
        [b'B', b'Z', b'h', ..] => bail!("{name}: is compressed by bzip2; unpack it first with `bzip2 -d`"),
        [] => bail!("{name}: is empty"),
        _ => Box::new(raw),
    })
}
