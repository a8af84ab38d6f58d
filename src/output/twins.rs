//! Twins: compressed copies beside each file, for servers that send them as they are.
//!
//! Content that was compressed once is kept by its hash in `DIR/twins`, so a page that comes back, or stands in two places, is
//! not compressed again. Releases share the kept files by hard links. What no release holds is dropped, the oldest first, when
//! the store grows beyond its bound.

use std::fs;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result};

use super::Settings;
use super::dir::{failed, link};
use crate::config::Encoding;

/// Smaller files gain nothing: they fit into one packet anyhow.
const LEAST_BYTES: usize = 256;

/// From here on the slower levels cost more than readers of so large a page notice.
const LARGE_BYTES: usize = 128 << 10;

const ALL: [Encoding; 3] = [Encoding::Gzip, Encoding::Brotli, Encoding::Zstd];

pub struct Twins {
    store: PathBuf,
    encodings: Vec<Encoding>,
    bound: u64,
    /// Bytes that this build added to the store.
    added: AtomicU64,
    /// Whether the last build wrote other encodings: then no old release can be built upon.
    pub changed: bool,
}

impl Encoding {
    /// The file name extension that servers look for.
    pub const fn extension(self) -> &'static str {
        match self {
            Encoding::Gzip => "gz",
            Encoding::Brotli => "br",
            Encoding::Zstd => "zst",
        }
    }
}

impl Twins {
    pub fn open(dir: &Path, settings: &Settings) -> Result<Twins> {
        let store = dir.join("twins");
        let mut encodings = settings.precompressed.clone();
        encodings.sort_unstable();
        encodings.dedup();
        let names: Vec<&str> = encodings.iter().map(|encoding| encoding.extension()).collect();
        let list = store.join("encodings");
        let before = fs::read_to_string(&list).unwrap_or_default();
        let now = names.join(" ");
        let changed = before.trim() != now;
        Ok(Twins { store, encodings, bound: settings.precompressed_megabytes << 20, added: AtomicU64::new(0), changed })
    }

    pub fn encodings(&self) -> &[Encoding] {
        &self.encodings
    }

    /// Gives a file that was just written its twins, in place of those that were there.
    pub fn write(&self, site: &Path, path: &str, bytes: &[u8], hash: u128) -> Result<()> {
        if self.encodings.is_empty() {
            return Ok(());
        }
        self.remove(site, path);
        if bytes.len() < LEAST_BYTES || !is_compressible(path) {
            return Ok(());
        }
        for encoding in &self.encodings {
            let name = format!("{hash:032x}.{}", encoding.extension());
            let folder = self.store.join(&name[..2]);
            let kept = folder.join(&name);
            if !kept.exists() {
                let compressed = compress(*encoding, path, bytes).with_context(|| format!("{path}: cannot be compressed"))?;
                fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
                // Another thread may compress the same content: each writes a file of its own, and either's is right.
                let partial = folder.join(format!("{name}.{:?}.partial", std::thread::current().id()));
                fs::write(&partial, &compressed)
                    .and_then(|()| fs::rename(&partial, &kept))
                    .map_err(|error| failed(&kept, &error))?;
                self.added.fetch_add(compressed.len() as u64, Ordering::Relaxed);
            }
            let twin = site.join(format!("{path}.{}", encoding.extension()));
            fs::hard_link(&kept, &twin).or_else(|_| fs::copy(&kept, &twin).map(|_| ())).map_err(|error| failed(&twin, &error))?;
        }
        Ok(())
    }

    pub fn remove(&self, site: &Path, path: &str) {
        if self.encodings.is_empty() {
            return;
        }
        for encoding in ALL {
            let _ = fs::remove_file(site.join(format!("{path}.{}", encoding.extension())));
        }
    }

    /// Gives a release the twins that another has of a file.
    pub fn link(&self, from: &Path, to: &Path, path: &str) -> Result<()> {
        self.remove(to, path);
        for encoding in &self.encodings {
            let twin = format!("{path}.{}", encoding.extension());
            if from.join(&twin).exists() {
                link(from, to, &twin)?;
            }
        }
        Ok(())
    }

    /// Notes what the release that is served now has.
    pub fn settle(&self) -> Result<()> {
        if self.changed {
            let names: Vec<&str> = self.encodings.iter().map(|encoding| encoding.extension()).collect();
            let list = self.store.join("encodings");
            fs::create_dir_all(&self.store).map_err(|error| failed(&self.store, &error))?;
            fs::write(&list, format!("{}\n", names.join(" "))).map_err(|error| failed(&list, &error))?;
        }
        Ok(())
    }

    /// Drops what is over the bound. The store is only walked when it may be.
    pub fn prune(&self) {
        let added = self.added.load(Ordering::Relaxed);
        let counter = self.store.join("bytes");
        let known: u64 = fs::read_to_string(&counter).ok().and_then(|text| text.trim().parse().ok()).unwrap_or_default();
        let mut total = known + added;
        if added == 0 {
            return;
        }
        if total > self.bound {
            let mut files: Vec<(std::time::SystemTime, u64, u64, PathBuf)> = Vec::new();
            for entry in walkdir::WalkDir::new(&self.store).min_depth(2).into_iter().flatten() {
                if let Ok(data) = entry.metadata() {
                    files.push((data.modified().unwrap_or(std::time::UNIX_EPOCH), data.nlink(), data.len(), entry.into_path()));
                }
            }
            files.sort_unstable();
            total = files.iter().map(|file| file.2).sum();
            for (_, links, size, path) in files {
                // A fifth of room, so that the next build need not walk again.
                if total <= self.bound / 5 * 4 {
                    break;
                }
                if links == 1 && fs::remove_file(path).is_ok() {
                    total -= size;
                }
            }
        }
        let _ = fs::write(counter, format!("{total}\n"));
    }
}

fn is_compressible(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(extension, "html" | "css" | "js" | "svg" | "json" | "xml" | "atom" | "txt")
}

/// Compresses once for many readers: hashed files, which stay for a year, as well as can be; pages in the time that they took to
/// be rendered several times over, but not a hundred times.
fn compress(encoding: Encoding, path: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let lasting = path.starts_with("assets/") || path.starts_with("media/");
    let large = bytes.len() > LARGE_BYTES;
    Ok(match encoding {
        Encoding::Gzip => {
            let level = if lasting { 9 } else { 6 };
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
            encoder.write_all(bytes)?;
            encoder.finish()?
        }
        Encoding::Brotli => {
            let quality = if lasting {
                11
            } else if large {
                4
            } else {
                5
            };
            let mut out = Vec::new();
            let parameters = brotli::enc::BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
            brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters)?;
            out
        }
        Encoding::Zstd => zstd::bulk::compress(
            bytes,
            if lasting {
                19
            } else if large {
                3
            } else {
                6
            },
        )?,
    })
}
