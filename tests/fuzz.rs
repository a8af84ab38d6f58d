//! The readers of what comes from outside, with input that nobody would write: never a panic, never more time than its size allows.
//!
//! Each runs a fixed number of random cases, `REMORA_FUZZ` times as many where that is set, and every case that once failed: those are
//! kept in `fuzz.proptest-regressions` beside this file.

use std::io::Write as _;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};
use remora::catalog::model::Format;
use remora::import::{Item, Options, Report};
use remora::l10n::Tag;

/// Small inputs of the right kind, which random edits then spoil.
fn spoiled(seeds: &[&str], choice: u8, edits: &[(u16, u8, u8)]) -> Vec<u8> {
    let mut bytes = seeds[usize::from(choice) % seeds.len()].as_bytes().to_vec();
    for (place, what, byte) in edits.iter().take(64) {
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
        bytes.truncate(1 << 16);
    }
    bytes
}

/// Imports bytes as a file; what comes of it is not asked, but the sink must get sound records.
fn import(bytes: &[u8], end: &str, run: impl FnOnce(&std::path::Path, &mut Report, &mut dyn FnMut(Item) -> anyhow::Result<()>)) {
    let mut file = tempfile::Builder::new().suffix(end).tempfile().unwrap();
    file.write_all(bytes).unwrap();
    let mut report = Report::default();
    run(file.path(), &mut report, &mut |item| {
        if let Item::Addon(addon) = item {
            assert!(!addon.guid.is_empty() && addon.reviews.iter().all(|review| (1..=5).contains(&review.rating)));
        }
        Ok(())
    });
}

/// Runs a target: which seed, which kind, and what is done to it.
fn check(cases: u32, target: impl Fn(u8, u8, &[(u16, u8, u8)])) {
    let more = std::env::var("REMORA_FUZZ").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let persistence = FileFailurePersistence::WithSource("proptest-regressions");
    let config = Config {
        cases: cases.saturating_mul(more),
        failure_persistence: Some(Box::new(persistence)),
        source_file: Some(file!()),
        ..Config::default()
    };
    let edits = proptest::collection::vec(any::<(u16, u8, u8)>(), 0..40);
    let result = TestRunner::new(config).run(&(any::<u8>(), any::<u8>(), edits), |(choice, kind, edits)| {
        target(choice, kind, &edits);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// A case of this size takes milliseconds; one that takes seconds would be a way to stop an import.
fn within(limit: Duration, run: impl FnOnce()) {
    let began = Instant::now();
    run();
    assert!(began.elapsed() < limit, "{:?}", began.elapsed());
}

const LIMIT: Duration = Duration::from_secs(10);

#[test]
fn dump_reader() {
    const SEEDS: [&str; 3] = [
        "CREATE TABLE `addons` (`id` int(11) NOT NULL, `guid` varchar(255), `addontype_id` int, `name` int, KEY `x` (`id`)) ENGINE=InnoDB;\nINSERT INTO `addons` VALUES (1,'a@example.org',1,7),(2,NULL,1,8);\nINSERT INTO `translations` (`id`,`locale`,`localized_string`) VALUES (7,'en-US','It\\'s\\n\"x\"'),(8,'de',_binary 'Z\\0');\n",
        "/*!40101 SET NAMES utf8 */;\n-- a comment; 'quotes\nLOCK TABLES `reviews` WRITE;\nCREATE TABLE reviews (id int, rating int, created datetime);\nINSERT INTO reviews VALUES (1,10,'0000-00-00 00:00:00'),(2,0x414243,''),(3,-1.5e3,NULL);\n-- Dump completed on 2007-03-01  4:05:00\n",
        "INSERT INTO `versions` (`id`, `addon_id`, `version`, `created`) VALUES (1, 1, '1.0', '2007-01-01 00:00:00')",
    ];
    check(10_000, |choice, _, edits| {
        let bytes = spoiled(&SEEDS, choice, edits);
        within(LIMIT, || {
            import(&bytes, ".sql", |path, report, sink| {
                _ = remora::import::amo_sql::import(&[path.to_owned()], None, report, sink)
            });
        });
    });
}

#[test]
fn appstream_reader() {
    const SEEDS: [&str; 2] = [
        "---\nFile: DEP-11\nVersion: '0.16'\nOrigin: fuzz\nTime: 20230609T082314\n---\nType: desktop-application\nID: org.example.a\nPackage: a\nName:\n  C: A\n  pt_BR: Á\nSummary:\n  C: B\nDescription:\n  C: >-\n    <p>x <em>y</em></p><ul><li>z</li></ul>\nKeywords:\n  C:\n  - k\nReleases:\n- version: '1'\n  unix-timestamp: 1600000000\n  description:\n    C: <p>n</p>\n",
        "<?xml version=\"1.0\"?>\n<components version=\"0.8\" origin=\"fuzz\"><component type=\"addon\"><id>a.b.c</id><name>A</name><name xml:lang=\"sr@latin\">B</name><summary>S</summary><description><p>t</p></description><releases><release version=\"1\" timestamp=\"1600000000\"/></releases></component></components>\n",
    ];
    check(10_000, |choice, _, edits| {
        let bytes = spoiled(&SEEDS, choice, edits);
        within(LIMIT, || {
            import(&bytes, ".yml", |path, report, sink| {
                _ = remora::import::appstream::import(&[path.to_owned()], &Options::default(), report, sink);
            });
        });
    });
}

#[test]
fn text_pipeline() {
    const SEEDS: [&str; 3] = [
        "# A\n\n- b\n  - c\n\n> *d* [e](https://example.org \"f\") `g`\n\n| h | i |\n|---|---|\n| j | k |\n",
        "<p>a <b>b</b> <a href=\"javascript:x\">c</a></p><ul><li>d<ul><li>e</li></ul></li></ul><script>f</script><!-- g -->",
        "plain & <simple>\n\nsecond \u{202e}paragraph\u{1}f0123\u{2}",
    ];
    check(30_000, |choice, format, edits| {
        let bytes = spoiled(&SEEDS, choice, edits);
        let raw = String::from_utf8_lossy(&bytes);
        let format = [Format::Plain, Format::Markdown, Format::Html][usize::from(format) % 3];
        within(LIMIT, || {
            if let Ok(html) = remora::text::rich(&raw, format) {
                let html = html.as_str();
                let page = scraper::Html::parse_fragment(html);
                for element in page.root_element().descendent_elements() {
                    let element = element.value();
                    let runs =
                        element.attrs().any(|(name, value)| name.starts_with("on") || value.trim().starts_with("javascript:"));
                    assert!(element.name() != "script" && !runs && !html.contains('\u{1}'), "{html:?}");
                }
            }
            let line = remora::text::one_line(&raw);
            assert!(!line.contains(['\n', '\u{1}', '\u{2}', '\u{202e}']), "{line:?}");
        });
    });
}

#[test]
fn locale_tags() {
    const SEEDS: [&str; 6] = ["pt_BR", "sr@latin", "zh-Hant-HK", "ca@valencia", "en-US-u-ca-buddhist", "C.UTF-8"];
    check(30_000, |choice, _, edits| {
        let bytes = spoiled(&SEEDS, choice, &edits[..edits.len().min(3)]);
        let text = String::from_utf8_lossy(&bytes);
        for tag in [Tag::parse(&text), Tag::from_source(&text)].into_iter().flatten() {
            // What is understood is written as BCP 47, and is understood again as the same.
            assert_eq!(Tag::parse(tag.as_str()).unwrap(), tag, "{text:?}");
        }
    });
}
