//! Opening a collection: its compression and its format are told by the first bytes, never by its name.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use flate2::bufread::MultiGzDecoder;

/// A collection's bytes, uncompressed and without byte-order mark.
pub type Reader = Box<dyn BufRead + Send>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Yaml,
    Xml,
}

const BLOCK: usize = 128 << 10;

/// Opens a collection and tells its format.
pub fn open(path: &Path) -> Result<(Reader, Format)> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("{name}: cannot be opened"))?;
    if file.metadata().is_ok_and(|meta| meta.is_dir()) {
        bail!("{name}: is a folder; name the collection files in it");
    }
    let mut raw = BufReader::with_capacity(BLOCK, file);
    let magic = raw.fill_buf().map_err(|error| explain(error, &name.to_string()))?;
    let mut reader: Reader = match magic {
        [0x1f, 0x8b, ..] => Box::new(BufReader::with_capacity(BLOCK, MultiGzDecoder::new(raw))),
        [0xfd, b'7', b'z', b'X', b'Z', ..] => bail!("{name}: is compressed by xz; unpack it first with `xz -d`"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => bail!("{name}: is compressed by zstd; unpack it first with `zstd -d`"),
        [b'B', b'Z', b'h', ..] => bail!("{name}: is compressed by bzip2; unpack it first with `bzip2 -d`"),
        [] => bail!("{name}: is empty"),
        _ => Box::new(raw),
    };
    let start = reader.fill_buf().map_err(|error| explain(error, &name.to_string()))?;
    if start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) {
        bail!("{name}: is UTF-16; convert it to UTF-8 first");
    }
    let bom = if start.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
    let first = start[bom..].iter().find(|byte| !byte.is_ascii_whitespace());
    let format = if first == Some(&b'<') { Format::Xml } else { Format::Yaml };
    reader.consume(bom);
    Ok((reader, format))
}

/// Says what a read error means for the operator.
pub fn explain(error: io::Error, name: &str) -> anyhow::Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => anyhow!("{name}: the gzip stream is cut short; fetch the file again"),
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
            anyhow!("{name}: the gzip stream is damaged ({error}); fetch the file again")
        }
        _ => anyhow::Error::new(error).context(format!("{name}: cannot be read")),
    }
}
