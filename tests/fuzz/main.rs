//! The readers of what comes from outside, with input that nobody would write.
//!
//! A target takes bytes: see `targets.rs`. Here each is given every file of its corpus, `fuzz/corpus/TARGET`, and then files of the corpus
//! with random edits: a fixed number of cases, `REMORA_FUZZ` times as many where that is set. The corpus is what cargo-fuzz found, which
//! follows what the code does with its input: see `fuzz/README.md`. What once failed is in the corpus, too.

mod targets;

use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// No case is longer.
const BYTES_MAX: usize = 1 << 16;

#[test]
fn dump_reader() {
    check("dump_reader", targets::dump, 10_000);
}

#[test]
fn appstream_reader() {
    check("appstream_reader", targets::appstream, 10_000);
}

#[test]
fn text_pipeline() {
    check("text_pipeline", targets::text, 30_000);
}

#[test]
fn locale_tags() {
    check("locale_tags", targets::tags, 30_000);
}

/// Runs a target on its corpus, and on as many spoiled files of it.
fn check(name: &str, target: impl Fn(&[u8]), cases: u32) {
    let corpus = corpus(name);
    corpus.iter().for_each(|input| target(input));
    let more = std::env::var("REMORA_FUZZ").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let config = Config { cases: cases.saturating_mul(more), failure_persistence: None, ..Config::default() };
    let edits = proptest::collection::vec(any::<(u16, u8, u8)>(), 0..40);
    let result = TestRunner::new(config).run(&(any::<prop::sample::Index>(), edits), |(choice, edits)| {
        target(&spoil(&corpus[choice.index(corpus.len())], &edits));
        Ok(())
    });
    if let Err(error) = result {
        panic!("{name}: {error}");
    }
}

/// The kept inputs of a target.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files.iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// Does to an input what the edits say.
fn spoil(input: &[u8], edits: &[(u16, u8, u8)]) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for (place, what, byte) in edits {
        let at = usize::from(*place) % (bytes.len() + 1);
        match what % 6 {
            0 => bytes.insert(at, *byte),
            1 if at < bytes.len() => bytes[at] = *byte,
            2 if at < bytes.len() => _ = bytes.remove(at),
            3 => bytes.truncate(at),
            4 => {
                // A stretch again: nesting, and what is given twice.
                let end = (at + usize::from(*byte)).min(bytes.len());
                let stretch = bytes[at..end].to_vec();
                bytes.splice(at..at, stretch);
            }
            _ => {
                _ = bytes
                    .splice(at..at, b"'\"\\<>`*-:{}[]()\n\t&#;".iter().copied().skip(usize::from(*byte) % 16).take(3))
                    .count()
            }
        }
        bytes.truncate(BYTES_MAX);
    }
    bytes
}
