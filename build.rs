//! Tells builds of the program apart: a record of reads is only good for the program that wrote it.

use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;
use std::path::Path;

fn main() {
    let mut hash = DefaultHasher::new();
    for place in ["src", "themes", "locales", "content", "Cargo.lock", "Cargo.toml"] {
        println!("cargo::rerun-if-changed={place}");
        add(Path::new(place), &mut hash);
    }
    println!("cargo::rustc-env=REMORA_BUILD={:016x}", hash.finish());
}

/// Adds the names and contents of all files below a path, in order of their names.
fn add(path: &Path, hash: &mut DefaultHasher) {
    hash.write(path.to_string_lossy().as_bytes());
    match std::fs::read_dir(path) {
        Ok(entries) => {
            let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
            paths.sort();
            paths.iter().for_each(|path| add(path, hash));
        }
        Err(_) => hash.write(&std::fs::read(path).unwrap_or_default()),
    }
}
