//! One tar stream, byte for byte the same for the same site: files in the order of their units, no times, no owners.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard};

use anyhow::{Context, Result, bail};

use super::{Totals, beside};

/// How many units may be finished while an earlier one is still rendered: what waits is held in memory.
const WINDOW: usize = 64;

pub struct Writer {
    state: Mutex<State>,
    /// A unit was written: others may go on.
    moved: Condvar,
    /// The file under its final name and its name until then; none for standard output.
    file: Option<(PathBuf, PathBuf)>,
}

struct State {
    archive: tar::Builder<Box<dyn Write + Send>>,
    /// The unit whose turn it is.
    next: usize,
    /// Files of units whose turn has not come.
    waiting: BTreeMap<usize, Unit>,
    totals: Totals,
    aborted: bool,
}

#[derive(Default)]
struct Unit {
    files: Vec<(String, Vec<u8>)>,
    ended: bool,
}

impl Writer {
    /// Writes to a file, or to standard output where the target is `-`.
    pub fn begin(target: &Path) -> Result<Writer> {
        let (sink, file): (Box<dyn Write + Send>, _) = if target == Path::new("-") {
            (Box::new(std::io::stdout()), None)
        } else if std::fs::metadata(target).is_ok_and(|meta| !meta.is_file()) {
            // A pipe or a device is written to; a file beside it would take its place.
            let file =
                File::options().write(true).open(target).with_context(|| format!("{}: cannot be written", target.display()))?;
            (Box::new(file), None)
        } else {
            let partial = beside(target, ".partial");
            let file = File::create(&partial).with_context(|| format!("{}: cannot be written", partial.display()))?;
            (Box::new(file), Some((target.to_owned(), partial)))
        };
        let archive = tar::Builder::new(Box::new(BufWriter::with_capacity(1 << 20, sink)) as Box<dyn Write + Send>);
        let state = State { archive, next: 0, waiting: BTreeMap::new(), totals: Totals::default(), aborted: false };
        Ok(Writer { state: Mutex::new(state), moved: Condvar::new(), file })
    }

    pub fn put(&self, unit: usize, path: &str, bytes: &[u8]) -> Result<()> {
        let mut state = self.lock();
        if unit == state.next && state.waiting.get(&unit).is_none_or(|unit| unit.files.is_empty()) {
            return state.append(path, bytes);
        }
        state.waiting.entry(unit).or_default().files.push((path.to_owned(), bytes.to_vec()));
        Ok(())
    }

    pub fn end_unit(&self, unit: usize) -> Result<()> {
        let mut state = self.lock();
        state.waiting.entry(unit).or_default().ended = true;
        state.flush()?;
        self.moved.notify_all();
        while unit > state.next + WINDOW && !state.aborted {
            state = self.moved.wait(state).unwrap_or_else(|poisoned| poisoned.into_inner());
        }
        Ok(())
    }

    pub fn abort(&self) {
        self.lock().aborted = true;
        self.moved.notify_all();
    }

    pub fn finish(mut self) -> Result<Totals> {
        let mut state = self.lock();
        if !state.waiting.is_empty() {
            bail!("units are missing from the archive; this is a bug in Remora, please report it");
        }
        state.archive.finish().and_then(|()| state.archive.get_mut().flush()).context("the archive cannot be completed")?;
        let totals = state.totals;
        drop(state);
        if let Some((target, partial)) = self.file.take() {
            std::fs::rename(&partial, &target).with_context(|| format!("{}: cannot be written", target.display()))?;
        }
        Ok(totals)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if let Some((_, partial)) = &self.file {
            let _ = std::fs::remove_file(partial);
        }
    }
}

impl State {
    fn append(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        self.archive
            .append_data(&mut header, path, bytes)
            .with_context(|| format!("{path}: cannot be written to the archive"))?;
        self.totals.written += 1;
        Ok(())
    }

    /// Writes the units whose turn has come.
    fn flush(&mut self) -> Result<()> {
        while let Some(unit) = self.waiting.get_mut(&self.next) {
            let (files, ended) = (std::mem::take(&mut unit.files), unit.ended);
            for (path, bytes) in files {
                self.append(&path, &bytes)?;
            }
            if !ended {
                break;
            }
            self.waiting.remove(&self.next);
            self.next += 1;
        }
        Ok(())
    }
}
