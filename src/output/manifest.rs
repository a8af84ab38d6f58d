//! What a release consists of: every file with its hash and size, sorted by path.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The first line of a manifest.
const HEADER: &str = "remora manifest 1";

/// One file of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub path: String,
    /// 128-bit XXH3 of the content.
    pub hash: u128,
    /// Bytes.
    pub size: u64,
    /// For how many releases it has been kept although nothing of this one names it; 0 for the release's own files.
    pub carried: u8,
}

#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// Sorted by path.
    pub entries: Vec<Entry>,
}

impl Manifest {
    pub fn new(mut entries: Vec<Entry>) -> Result<Manifest> {
        entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        if let Some(pair) = entries.windows(2).find(|pair| pair[0].path == pair[1].path) {
            bail!("{}: two pages have this path; rename one of them", pair[0].path);
        }
        Ok(Manifest { entries })
    }

    pub fn get(&self, path: &str) -> Option<&Entry> {
        let at = self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok()?;
        Some(&self.entries[at])
    }

    pub fn write(&self, path: &Path) -> Result<()> {
        let write = || -> std::io::Result<()> {
            let mut file = BufWriter::new(File::create(path)?);
            writeln!(file, "{HEADER}")?;
            for entry in &self.entries {
                writeln!(file, "{:032x} {} {} {}", entry.hash, entry.size, entry.carried, entry.path)?;
            }
            writeln!(file, "end {}", self.entries.len())?;
            file.flush()
        };
        write().with_context(|| format!("{}: cannot be written", path.display()))
    }

    /// Reads a manifest. One that is damaged or from another version is an error: the release is then not built upon.
    pub fn read(path: &Path) -> Result<Manifest> {
        let file = BufReader::new(File::open(path).with_context(|| format!("{}: cannot be read", path.display()))?);
        let mut lines = file.lines();
        if lines.next().transpose()?.as_deref() != Some(HEADER) {
            bail!("{}: not a manifest of this version", path.display());
        }
        let mut entries = Vec::new();
        for line in lines {
            let line = line?;
            if let Some(count) = line.strip_prefix("end ") {
                if count.parse() != Ok(entries.len()) {
                    break;
                }
                return Ok(Manifest { entries });
            }
            let mut parts = line.splitn(4, ' ');
            let mut next = || parts.next().with_context(|| format!("{}: damaged line {line:?}", path.display()));
            entries.push(Entry {
                hash: u128::from_str_radix(next()?, 16)?,
                size: next()?.parse()?,
                carried: next()?.parse()?,
                path: next()?.to_owned(),
            });
        }
        bail!("{}: is cut off", path.display());
    }
}
