//! The file system alone: writes the files of a built site again, from memory.
//!
//! `bare_writer SOURCE TARGET` reads every file below SOURCE, then writes the same names and bytes below TARGET, which must be
//! new, on a thread for each core. Only the writing is timed. Prints one JSON object. What `remora build` costs beyond this is
//! its own: run.py compares the two.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Result, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// How many files a thread takes at a time: neighbours, so that threads seldom meet in one folder.
const TAKE: usize = 64;

struct File {
    path: PathBuf,
    bytes: Vec<u8>,
}

fn main() {
    // Cargo adds `--bench`.
    let paths: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let [source, target] = paths.as_slice() else {
        eprintln!("usage: bare_writer SOURCE TARGET");
        std::process::exit(2);
    };
    if let Err(error) = measure(Path::new(source), Path::new(target)) {
        eprintln!("{source}, {target}: {error}");
        std::process::exit(1);
    }
}

fn measure(source: &Path, target: &Path) -> Result<()> {
    let mut files = Vec::new();
    read(source, Path::new(""), &mut files)?;
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get());
    let next = AtomicUsize::new(0);
    let started = Instant::now();
    fs::create_dir(target)?;
    std::thread::scope(|scope| {
        let work = || -> Result<()> {
            loop {
                let at = next.fetch_add(TAKE, Ordering::Relaxed);
                let Some(rest) = files.get(at..) else { return Ok(()) };
                for file in rest.iter().take(TAKE) {
                    write(&target.join(&file.path), &file.bytes)?;
                }
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("a thread panicked"))
    })?;
    let seconds = started.elapsed().as_secs_f64();
    println!("{{\"seconds\": {seconds:.6}, \"files\": {}, \"bytes\": {bytes}, \"threads\": {threads}}}", files.len());
    Ok(())
}

/// Reads all files below a folder, in the order of their names.
fn read(source: &Path, below: &Path, files: &mut Vec<File>) -> Result<()> {
    let mut entries = fs::read_dir(source.join(below))?.collect::<Result<Vec<_>>>()?;
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            read(source, &path, files)?;
        } else {
            files.push(File { bytes: fs::read(source.join(&path))?, path });
        }
    }
    Ok(())
}

fn write(target: &Path, bytes: &[u8]) -> Result<()> {
    let make = || OpenOptions::new().write(true).create_new(true).open(target);
    let mut file = make().or_else(|error| match (error.kind(), target.parent()) {
        (ErrorKind::NotFound, Some(folder)) => fs::create_dir_all(folder).and_then(|()| make()),
        _ => Err(error),
    })?;
    file.write_all(bytes)
}
