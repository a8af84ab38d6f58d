//! The readers of what comes from outside, with input that nobody would write.
//!
//! A target takes bytes: see `targets.rs`. Here each is given every file of its corpus, `fuzz/corpus/TARGET`, and then files of the corpus
//! with random edits: a fixed number of cases, `REMORA_FUZZ` times as many where that is set. The corpus is what libFuzzer found, which
//! follows what the code does with its input: see `fuzz/README.md`. What once failed is in the corpus, too.

mod targets;

use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};

/// No case is longer.
const BYTES_MAX: usize = 1 << 16;

/// How often an input is spoiled at most.
const EDITS_MAX: usize = 39;

#[test]
fn dump_reader() {
    check("dump_reader", targets::dump, 10_000, EDITS_MAX);
}

#[test]
fn appstream_reader() {
    check("appstream_reader", targets::appstream, 10_000, EDITS_MAX);
}

#[test]
fn text_pipeline() {
    check("text_pipeline", targets::text, 30_000, EDITS_MAX);
}

#[test]
fn locale_tags() {
    // A tag is short: after more edits none is left.
    check("locale_tags", targets::tags, 30_000, 3);
}

/// Runs a target on its corpus, and on as many spoiled files of it.
fn check(name: &str, target: impl Fn(&[u8]), cases: u32, edits_max: usize) {
    let corpus = corpus(name);
    corpus.iter().for_each(|input| target(input));
    let more = std::env::var("REMORA_FUZZ").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let config = Config { cases: cases.saturating_mul(more), failure_persistence: None, ..Config::default() };
    let edits = proptest::collection::vec(any::<(u16, u8, u8)>(), 0..=edits_max);
    let result = TestRunner::new(config).run(&(any::<prop::sample::Index>(), edits), |(choice, edits)| {
        target(&spoil(&corpus[choice.index(corpus.len())], &edits));
        Ok(())
    });
    match result {
        Ok(()) => {}
        // As bytes, to be put into the corpus.
        Err(TestError::Fail(reason, (choice, edits))) => {
            let input = spoil(&corpus[choice.index(corpus.len())], &edits);
            panic!("{name}: {reason}\ninput: {}", input.escape_ascii());
        }
        Err(error) => panic!("{name}: {error}"),
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
