//! Which files of a release differ from those of the release before it: a line a file, in no order.
//!
//! ```text
//! remora changes 1 since 000006
//! + 0123456789abcdef0123456789abcdef 10702 de/addon/krita/index.html
//! - de/addon/gone/index.html
//! end 2
//! ```

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

const HEADER: &str = "remora changes 1 since ";

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Written { hash: u128, size: u64, path: String },
    Removed { path: String },
}

impl Change {
    pub fn path(&self) -> &str {
        match self {
            Change::Written { path, .. } | Change::Removed { path } => path,
        }
    }
}

/// Writes the list while a build goes on.
pub struct ChangesWriter {
    file: BufWriter<File>,
    count: u64,
}

impl ChangesWriter {
    /// `since` is the number of the release that it is compared with; 0 for none.
    pub fn create(path: &Path, since: u64) -> Result<ChangesWriter> {
        let file = File::create(path).with_context(|| format!("{}: cannot be written", path.display()))?;
        let mut file = BufWriter::new(file);
        writeln!(file, "{HEADER}{since:06}")?;
        Ok(ChangesWriter { file, count: 0 })
    }

    pub fn add(&mut self, change: &Change) -> std::io::Result<()> {
        self.count += 1;
        match change {
            Change::Written { hash, size, path } => writeln!(self.file, "+ {hash:032x} {size} {path}"),
            Change::Removed { path } => writeln!(self.file, "- {path}"),
        }
    }

    pub fn finish(mut self) -> std::io::Result<()> {
        writeln!(self.file, "end {}", self.count)?;
        self.file.flush()
    }
}

/// Reads a list: the release it is compared with, and each change. A damaged one is an error.
pub fn read(path: &Path) -> Result<(u64, Vec<Change>)> {
    let file = BufReader::new(File::open(path).with_context(|| format!("{}: cannot be read", path.display()))?);
    let damaged = |line: &str| format!("{}: damaged line {line:?}", path.display());
    let mut lines = file.lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let since = first.strip_prefix(HEADER).and_then(|number| number.parse().ok()).with_context(|| damaged(&first))?;
    let mut changes = Vec::new();
    for line in lines {
        let line = line?;
        if let Some(count) = line.strip_prefix("end ") {
            if count.parse() != Ok(changes.len()) {
                break;
            }
            return Ok((since, changes));
        }
        let change = match line.split_at_checked(2) {
            Some(("- ", path)) => Some(Change::Removed { path: path.to_owned() }),
            Some(("+ ", rest)) => written(rest),
            _ => None,
        };
        changes.push(change.with_context(|| damaged(&line))?);
    }
    bail!("{}: is cut off", path.display());
}

fn written(line: &str) -> Option<Change> {
    let mut parts = line.splitn(3, ' ');
    let hash = u128::from_str_radix(parts.next()?, 16).ok()?;
    let size = parts.next()?.parse().ok()?;
    Some(Change::Written { hash, size, path: parts.next()?.to_owned() })
}
