//! Importing: one transaction that changes exactly what differs, or nothing at all.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use super::common::{
    DEP11, addon_toml, component, dep11, documents, folder, gallery, json, number, ok, quoted, real_catalog, real_components,
    real_source, refused, rows, run, sample_source, sequence, varied_components, write,
};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap()
}

/// What differs between the change log now and at `seq`: kinds with how many entities.
fn changes_since(catalog: &Path, seq: i64) -> BTreeMap<String, usize> {
    let kinds = rows(catalog, &format!("SELECT kind FROM change WHERE seq > {seq}"));
    kinds.into_iter().fold(BTreeMap::new(), |mut counts, kind| {
        *counts.entry(kind).or_default() += 1;
        counts
    })
}

fn changed_guids(catalog: &Path, seq: i64) -> Vec<String> {
    rows(
        catalog,
        &format!("SELECT guid FROM change JOIN addon ON id = key WHERE change.kind = 'addon' AND seq > {seq} ORDER BY guid"),
    )
}

// The real catalog ------------------------------------------------------------------------------------------------------

#[test]
fn the_real_catalog_is_imported_whole() {
    let Some(source) = real_source() else { return };
    let dir = folder();
    let source = source.to_string_lossy().into_owned();
    let report = json(dir.path(), &["import", "appstream", &source]);
    let catalog = dir.path().join("catalog.db");
    for (key, count) in [("added", 2380), ("changed", 0), ("unchanged", 0), ("removed", 0), ("addons", 2380)] {
        assert_eq!(report[key], count, "{key}");
    }
    assert_eq!(report["sources"], serde_json::json!(["appstream:debian-bookworm-main"]));
    assert_eq!(number(&catalog, "SELECT count(*) FROM addon WHERE status = 'listed'"), 2380);
    assert_eq!(number(&catalog, "SELECT count(DISTINCT slug) FROM addon"), 2380);
    assert_eq!(report["left_out_total"].as_u64().unwrap(), report["left_out"].as_array().unwrap().len() as u64);
    let twice = report["left_out"].as_array().unwrap().iter().find(|left| left["record"] == "org.goldendict.GoldenDict").unwrap();
    assert!(twice["place"].as_str().unwrap().ends_with("appstream-bookworm.yml.gz:203411"), "{twice}");

    // Counted with no parser: the languages of `Summary:`, by indentation.
    let mut text = String::new();
    flate2::read::MultiGzDecoder::new(fs::File::open(&source).unwrap()).read_to_string(&mut text).unwrap();
    let mut ids = HashSet::new();
    let mut summaries: BTreeMap<&str, i64> = BTreeMap::new();
    let all = documents(&text);
    assert_eq!(all.len(), 2382, "a header and 2,381 components");
    for document in &all[1..] {
        let id = document.lines().find_map(|line| line.strip_prefix("ID: ")).unwrap();
        if !ids.insert(id) {
            continue;
        }
        let of_summary = document.lines().skip_while(|line| *line != "Summary:").skip(1).take_while(|line| line.starts_with(' '));
        for line in of_summary.filter(|line| !line.starts_with("   ")) {
            if let Some((locale, _)) = line.trim_start().split_once(':') {
                *summaries.entry(locale).or_default() += 1;
            }
        }
    }
    for (tag, spellings) in [
        ("en", &["C", "en", "en-quot", "en@quot"][..]),
        ("de", &["de"]),
        ("ja", &["ja", "jp"]),
        ("ar", &["ar", "ara"]),
        ("pt-BR", &["pt_BR", "pt-BR", "pt_br"]),
        ("he", &["he", "iw"]),
        ("tr", &["tr"]),
    ] {
        let query = format!("SELECT count(*) FROM addon_text WHERE owner = '' AND field = 'summary' AND locale = '{tag}'");
        let stored = number(&catalog, &query);
        // Several spellings of one language in one record give one text.
        let counts: Vec<i64> = spellings.iter().filter_map(|spelling| summaries.get(spelling).copied()).collect();
        let (least, most) = (*counts.iter().max().unwrap(), counts.iter().sum::<i64>());
        assert!((least..=most).contains(&stored), "{tag}: {stored} of {counts:?} summaries");
    }

    let mapped: Vec<(&str, &str)> = report["mapped"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["from"].as_str().unwrap(), entry["to"].as_str().unwrap()))
        .collect();
    for pair in [("pt_BR", "pt-BR"), ("ca@valencia", "ca-valencia"), ("sr@latin", "sr-Latn"), ("C", "en"), ("zh_TW", "zh-TW")] {
        assert!(mapped.contains(&pair), "{pair:?} is not in {mapped:?}");
    }
    assert!(report["unknown_tags"].as_object().unwrap().contains_key("x-eg"), "{}", report["unknown_tags"]);
    assert!(report["private"]["e-mail address in DeveloperName"].as_u64() > Some(200), "{}", report["private"]);
    assert_eq!(
        number(&catalog, "SELECT count(*) FROM text WHERE owner = 'profile' AND raw LIKE '%@%.%'"),
        0,
        "an e-mail address"
    );

    // The same again.
    let (before, seq) = (fs::read(&catalog).unwrap(), sequence(&catalog));
    let again = json(dir.path(), &["import", "appstream", &source]);
    for (key, count) in [("added", 0), ("changed", 0), ("unchanged", 2380), ("removed", 0), ("shared", 0)] {
        assert_eq!(again[key], count, "{key}");
    }
    assert_eq!(sequence(&catalog), seq, "the change log grew");
    assert_eq!(again["texts"], report["texts"]);
    assert!(rows(&catalog, "PRAGMA integrity_check") == ["ok"] && rows(&catalog, "PRAGMA foreign_key_check").is_empty());
    drop(before);
}

#[test]
fn strict_takes_a_file_whole_or_not_at_all() {
    let Some(text) = real_components(60) else { return };
    let dir = folder();
    let twice = format!("{text}{}", documents(&text)[5]);
    write(dir.path(), "a.yml", twice);
    let ran = run(dir.path(), &["import", "appstream", "a.yml", "--strict", "--json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("--strict") && ran.json()["left_out_total"].as_u64() > Some(0), "{}", ran.stderr);
    assert!(!dir.path().join("catalog.db").exists(), "--strict made a catalog of what it refused");
    assert_eq!(json(dir.path(), &["import", "appstream", "a.yml"])["added"], 60);
    let before = fs::read(dir.path().join("catalog.db")).unwrap();
    assert_eq!(run(dir.path(), &["import", "appstream", "a.yml", "--strict"]).code, Some(1));
    assert!(before == fs::read(dir.path().join("catalog.db")).unwrap());
}

#[test]
fn a_newer_file_changes_exactly_what_differs() {
    let varied = varied_components(60);
    let own = dep11(varied.iter().map(String::as_str));
    for text in [Some(own), real_components(150)].into_iter().flatten() {
        let dir = folder();
        let catalog = dir.path().join("catalog.db");
        let parts = documents(&text);
        let (last, kept) = parts.split_last().unwrap();
        write(dir.path(), "old.yml", kept.concat());
        let first = json(dir.path(), &["import", "appstream", "old.yml"]);
        let count = first["added"].as_u64().unwrap();
        let seq = sequence(&catalog);

        let guid = |document: &str| {
            let id = document.lines().find_map(|line| line.strip_prefix("ID: ")).unwrap();
            id.trim_matches(['"', '\'']).to_owned()
        };
        let edited =
            parts[10].replacen("\nSummary:\n", "\nSummary:\n  x-edited: \"not a language\"\n  cy: \"Rhywbeth newydd\"\n", 1);
        assert_ne!(edited, parts[10]);
        let mut newer: Vec<&str> = kept.to_vec();
        newer[10] = &edited;
        newer.remove(20);
        newer.push(last);
        write(dir.path(), "new.yml", newer.concat());
        let second = json(dir.path(), &["import", "appstream", "new.yml"]);
        for (key, expected) in [("added", 1), ("changed", 1), ("removed", 1), ("unchanged", count - 2)] {
            assert_eq!(second[key], expected, "{key}: {second}");
        }
        let mut expected = vec![guid(parts[10]), guid(parts[20]), guid(last)];
        expected.sort();
        assert_eq!(changed_guids(&catalog, seq), expected, "the change log");
        assert_eq!(changes_since(&catalog, seq)["addon"], 3);
        let removed = rows(&catalog, "SELECT guid FROM addon WHERE status = 'removed'");
        assert_eq!(removed, [guid(parts[20])], "it is kept as removed, so that its slug stays its own");
        let welsh =
            rows(&catalog, "SELECT raw FROM addon_text WHERE field = 'summary' AND locale = 'cy' AND raw LIKE 'Rhywbeth%'");
        assert_eq!(welsh.len(), 1);

        // And back: what came is removed, what went is there again under its old slug.
        let slug = rows(&catalog, "SELECT slug FROM addon WHERE status = 'removed'");
        let back = json(dir.path(), &["import", "appstream", "old.yml"]);
        for (key, expected) in [("added", 0), ("changed", 2), ("removed", 1), ("unchanged", count - 2)] {
            assert_eq!(back[key], expected, "{key}: {back}");
        }
        assert_eq!(
            rows(&catalog, &format!("SELECT slug FROM addon WHERE guid = {}", quoted(&guid(parts[20])).replace('"', "'"))),
            slug
        );
    }
}

#[test]
fn several_files_of_one_source_are_one_import() {
    let dir = folder();
    let components = varied_components(20);
    let text: Vec<&str> = components.iter().map(String::as_str).collect();
    write(dir.path(), "a.yml", dep11(text[..10].iter().copied()));
    fs::write(dir.path().join("b.yml.gz"), gzip(dep11(text[10..].iter().copied()).as_bytes())).unwrap();
    let both = json(dir.path(), &["import", "appstream", "a.yml", "b.yml.gz"]);
    assert_eq!(both["added"], 20);
    let again = json(dir.path(), &["import", "appstream", "b.yml.gz", "a.yml"]);
    assert_eq!((&again["unchanged"], &again["removed"]), (&20.into(), &0.into()));
    let half = json(dir.path(), &["import", "appstream", "a.yml"]);
    assert_eq!((&half["unchanged"], &half["removed"]), (&10.into(), &10.into()), "{half}");
}

// Broken files ----------------------------------------------------------------------------------------------------------

const XML: &str = "<?xml version=\"1.0\"?>\n<components version=\"0.14\" origin=\"test-origin\">\n\
    <component type=\"desktop-application\">\n  <id>org.example.one</id>\n  <name>One</name>\n  <name xml:lang=\"de\">Eins</name>\n  \
    <summary>The first</summary>\n  <description><p>It <em>is</em> one.</p></description>\n</component>\n\
    <component type=\"desktop-application\">\n  <id>org.example.two</id>\n  <name>Two</name>\n  <summary>The second</summary>\n</component>\n\
    </components>\n";

/// A folder with a catalog of some add-ons.
fn with_catalog() -> tempfile::TempDir {
    let dir = folder();
    let components = varied_components(12);
    write(dir.path(), "good.yml", dep11(components.iter().map(String::as_str)));
    ok(dir.path(), &["import", "appstream", "good.yml"]);
    dir
}

/// The import must stop with exit 1 and words that name the file and, where `line` is more than 0, that line; the catalog
/// must keep its bytes, and no catalog may come about where none was.
#[track_caller]
fn breaks(dir: &Path, name: &str, content: &[u8], line: usize, expected: &str) {
    fs::write(dir.join(name), content).unwrap();
    let before = fs::read(dir.join("catalog.db")).unwrap();
    let error = refused(dir, &["import", "appstream", name]);
    assert!(before == fs::read(dir.join("catalog.db")).unwrap(), "{name}: the catalog was changed");
    assert!(error.contains(expected), "{name}: {expected:?} is not in {error}");
    let place = match line {
        0 => format!("{name}:"),
        _ => format!("{name}:{line}:"),
    };
    assert!(error.contains(&place), "{name}: {place:?} is not in {error}");
    // Behind a good file nothing of that may be kept either.
    refused(dir, &["import", "appstream", "good.yml", name]);
    assert!(before == fs::read(dir.join("catalog.db")).unwrap(), "{name}: the catalog was changed by a good file before it");
    refused(dir, &["import", "appstream", name, "--catalog", "new.db"]);
    let left: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|file| file.contains(".db"))
        .collect();
    assert_eq!(left, ["catalog.db"], "{name}");
}

#[test]
fn broken_files_change_nothing_and_name_file_and_line() {
    let dir = with_catalog();
    let dir = dir.path();
    let whole = fs::read_to_string(dir.join("good.yml")).unwrap();
    breaks(dir, "empty.yml", b"", 0, "empty");
    breaks(dir, "letter.txt", b"Dear all,\nthis is a letter.\n", 1, "DEP-11");
    breaks(dir, "binary.yml", &[0x89, b'P', b'N', b'G', 0, 1, 2, 3, 0xff, 0xfe], 1, "");
    breaks(dir, "page.html", b"<!doctype html><html><body><p>404</p></body></html>", 1, "");
    breaks(dir, "other.yml", b"---\nservices:\n  web: 1\n", 1, "DEP-11");
    let broken = whole.replacen("ID: \"org.example.tool3\"", "ID: \"org.example.tool3\nType: [", 1);
    let line = 1 + whole[..whole.find("ID: \"org.example.tool3\"").unwrap()].lines().count();
    fs::write(dir.join("broken.yml"), &broken).unwrap();
    let error = refused(dir, &["import", "appstream", "broken.yml"]);
    let named: usize = error.split("broken.yml:").nth(1).and_then(|rest| rest.split(':').next()?.parse().ok()).unwrap();
    assert!((line..line + 20).contains(&named), "line {named} is named, the fault begins in line {line}: {error}");
    breaks(dir, "broken.yml", broken.as_bytes(), named, "YAML");
    let indented = whole.replacen("Name:\n  C: \"灯\"", "Name:\n  C: \"灯\"\n bad: [", 1);
    breaks(dir, "indented.yml", indented.as_bytes(), 0, "YAML");
}

#[test]
fn a_gzip_stream_that_is_cut_short_changes_nothing_and_says_how_far_it_came() {
    let dir = with_catalog();
    let dir = dir.path();
    let components = varied_components(400);
    let whole = gzip(dep11(components.iter().map(String::as_str)).as_bytes());
    for length in [whole.len() / 2, whole.len() - 9, whole.len() - 1, 20] {
        fs::write(dir.join("cut.yml.gz"), &whole[..length]).unwrap();
        breaks(dir, "cut.yml.gz", &whole[..length], 0, "cut short");
        let error = refused(dir, &["import", "appstream", "cut.yml.gz"]);
        let line = error.split("cut.yml.gz:").nth(1).and_then(|rest| rest.split(':').next()?.parse::<usize>().ok());
        assert!(line.is_some(), "no line is named: {error}");
    }
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 40].fill(0x55);
    breaks(dir, "damaged.yml.gz", &damaged, 0, "damaged");
}

#[test]
fn a_yaml_file_that_is_cut_within_a_line_changes_nothing() {
    let dir = with_catalog();
    let dir = dir.path();
    let whole = fs::read(dir.join("good.yml")).unwrap();
    let mut tried = 0;
    for n in 1..40 {
        let length = whole.len() * n / 40;
        // Behind a line break nothing tells a cut file from a whole one.
        if whole[length - 1] == b'\n' || whole[length] == b'\n' {
            continue;
        }
        tried += 1;
        let line = whole[..length].iter().filter(|byte| **byte == b'\n').count() + 1;
        let before = fs::read(dir.join("catalog.db")).unwrap();
        fs::write(dir.join("cut.yml"), &whole[..length]).unwrap();
        let ran = run(dir, &["import", "appstream", "cut.yml"]);
        let last = String::from_utf8_lossy(&whole[..length]).lines().last().unwrap().to_owned();
        assert_eq!(ran.code, Some(1), "cut in line {line} ({last:?}), and imported:\n{}", ran.stderr);
        assert!(ran.stderr.contains("cut.yml:"), "{}", ran.stderr);
        assert!(before == fs::read(dir.join("catalog.db")).unwrap());
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn an_xml_collection_that_is_cut_off_or_broken_changes_nothing() {
    let dir = with_catalog();
    let dir = dir.path();
    write(dir, "whole.xml", XML);
    assert_eq!(json(dir, &["import", "appstream", "whole.xml", "--catalog", "xml.db"])["added"], 2);
    fs::remove_file(dir.join("xml.db")).unwrap();
    for end in [
        "</components>",
        "</component>\n</components>",
        "<summary>The second",
        "<component type=\"desktop-application\">\n  <id>org.example.two",
        "/description>",
    ] {
        let length = XML.find(end).unwrap() + end.len() / 3;
        let lines = XML[..length].lines().count();
        fs::write(dir.join("cut.xml"), &XML[..length]).unwrap();
        let error = refused(dir, &["import", "appstream", "cut.xml"]);
        let named: Option<usize> = error.split("cut.xml:").nth(1).and_then(|rest| rest.split(':').next()?.parse().ok());
        assert!(named.is_some_and(|named| named <= lines), "cut in line {lines}: {error}");
        breaks(dir, "cut.xml", &XML.as_bytes()[..length], named.unwrap(), "");
    }
    breaks(dir, "tags.xml", XML.replace("<name>Two</name>", "<name>Two</nam>").as_bytes(), 12, "XML");
    breaks(dir, "root.xml", XML.replace("components", "catalogue").as_bytes(), 0, "AppStream");
}

#[test]
fn what_is_compressed_otherwise_or_no_file_is_told_apart() {
    let dir = with_catalog();
    let dir = dir.path();
    breaks(dir, "a.yml.xz", b"\xfd7zXZ\0\0\0", 0, "xz -d");
    breaks(dir, "a.yml.zst", b"\x28\xb5\x2f\xfd\0\0", 0, "zstd -d");
    breaks(dir, "a.utf16.yml", b"\xff\xfe-\0-\0-\0", 0, "UTF-16");
    fs::create_dir(dir.join("sub")).unwrap();
    assert!(refused(dir, &["import", "appstream", "sub"]).contains("folder"));
    let missing = refused(dir, &["import", "appstream", "none.yml"]);
    assert!(missing.contains("none.yml") && missing.contains("No such file"), "{missing}");
    assert!(refused(dir, &["import", "files", "none"]).contains("none"));
}

// Bad records -----------------------------------------------------------------------------------------------------------

/// Records that are each refused alone: a name, the bytes, and what is said.
fn bad_records() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let id = |id: &str| component(id, "Bad");
    let deep = format!("{}Description:\n  C: {}{}\n", id("bad.deep"), "[".repeat(5_000), "]".repeat(5_000));
    let mut nul = id("bad.nul").into_bytes();
    nul.extend(b"Package: a\0b\n");
    let mut latin = id("bad.latin1").into_bytes();
    latin.extend(b"Package: caf\xe9\n");
    let mut cut_utf8 = id("bad.utf8").into_bytes();
    cut_utf8.extend(b"Package: \xf0\x9f\x98\n");
    vec![
        ("no id", component("x", "Bad").replace("ID: \"x\"\n", "").into_bytes(), "no ID"),
        ("empty id", component("", "Bad").into_bytes(), "no ID"),
        ("id with spaces", id("a b c").into_bytes(), "white space"),
        ("long id", id(&"i".repeat(300)).into_bytes(), "255"),
        ("no name", id("bad.noname").replace("Name:\n  C: \"Bad\"\n", "").into_bytes(), "no usable Name"),
        ("huge name", component("bad.hugename", &"x".repeat(1 << 20)).into_bytes(), "4 KiB"),
        ("control in name", component("bad.control", "a\u{8}b").into_bytes(), "U+0008"),
        ("wrong type", id("bad.type").replace("desktop-application", "Desktop App").into_bytes(), "type"),
        ("list for name", id("bad.list").replace("Name:\n  C: \"Bad\"", "Name: [a, b]").into_bytes(), "Name"),
        ("a list", b"---\n- a\n- b\n".to_vec(), "a list"),
        ("a word", b"---\nhello\n".to_vec(), "a single value"),
        ("deep", deep.into_bytes(), "nested"),
        ("alias", format!("{}Keywords: &a\n  C: *a\n", id("bad.alias")).into_bytes(), "alias"),
        ("NUL", nul, "NUL"),
        ("Latin-1", latin, "UTF-8"),
        ("cut UTF-8", cut_utf8, "UTF-8"),
        ("same id", id("org.example.tool1").into_bytes(), "came before"),
        ("too many values", format!("{}Extends:\n{}", id("bad.values"), "- a\n".repeat(60_000)).into_bytes(), "50,000"),
        ("too large", format!("{}Description:\n  C: {}\n", id("bad.large"), "word ".repeat(1 << 20)).into_bytes(), "4 MiB"),
    ]
}

#[test]
fn one_bad_record_is_left_out_with_its_line_and_never_blocks_the_rest() {
    let dir = folder();
    let good = varied_components(40);
    let mut bytes = DEP11.as_bytes().to_vec();
    let mut expected = Vec::new();
    for (n, record) in good.iter().enumerate() {
        bytes.extend(record.as_bytes());
        if let Some((name, bad, reason)) = bad_records().into_iter().nth(n) {
            let first = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
            bytes.extend(&bad);
            let last = bytes.iter().filter(|byte| **byte == b'\n').count();
            expected.push((name, first..=last, reason));
        }
    }
    assert_eq!(expected.len(), bad_records().len());
    fs::write(dir.path().join("mixed.yml"), &bytes).unwrap();
    let ran = ok(dir.path(), &["import", "appstream", "mixed.yml", "--json"]);
    let report = ran.json();
    assert_eq!(report["addons"], 40, "{}", ran.stderr);
    let left: Vec<(usize, &str)> = report["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| {
            let place = left["place"].as_str().unwrap();
            (place.strip_prefix("mixed.yml:").unwrap().parse().unwrap(), left["reason"].as_str().unwrap())
        })
        .collect();
    for (name, lines, reason) in expected {
        let told = left.iter().any(|(line, said)| lines.contains(line) && said.contains(reason));
        assert!(told, "{name}: {reason:?} in lines {lines:?} is not among {left:?}");
    }
    for (_, said) in &left {
        assert!(ran.stderr.contains(*said), "people are told, too: {said}");
    }
    let strict = run(dir.path(), &["import", "appstream", "mixed.yml", "--strict", "--catalog", "strict.db"]);
    assert_eq!(strict.code, Some(1), "{}", strict.stderr);
    assert!(!dir.path().join("strict.db").exists(), "--strict takes all or nothing");
}

#[test]
fn a_bad_text_of_a_good_record_is_left_out_alone() {
    let dir = folder();
    let record = format!(
        "{}  de: {}\n  fr: {}\nUrl:\n  homepage: javascript:alert(1)\n  bugtracker: https://example.org/bugs\nReleases:\n- version: '1'\n  unix-timestamp: soon\n",
        component("org.example.a", "A"),
        quoted(&"x".repeat(1 << 20)),
        quoted("a\u{1}b")
    );
    write(dir.path(), "a.yml", dep11([record.as_str()]));
    let report = json(dir.path(), &["import", "appstream", "a.yml"]);
    assert_eq!((&report["addons"], &report["left_out_total"]), (&1.into(), &4.into()), "{report}");
    let catalog = dir.path().join("catalog.db");
    assert_eq!(rows(&catalog, "SELECT locale FROM addon_text WHERE field = 'summary'"), ["en"]);
    assert_eq!(rows(&catalog, "SELECT key, value FROM addon_fact WHERE field = 'link'"), ["issues|https://example.org/bugs"]);
}

#[test]
fn hostile_xml_records_are_left_out_or_refused_and_nothing_is_expanded() {
    let dir = with_catalog();
    let dir = dir.path();
    let bomb = XML.replace(
        "<components ",
        "<!DOCTYPE c [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<components ",
    );
    for name in ["&b;", "&x;", "&undefined;"] {
        write(dir, "bomb.xml", bomb.replace("<name>One</name>", &format!("<name>{name}</name>")));
        let ran = run(dir, &["import", "appstream", "bomb.xml", "--catalog", "bomb.db"]);
        assert!(matches!(ran.code, Some(0 | 1)) && !ran.stderr.contains("panicked"), "{}", ran.stderr);
        assert!(ran.stderr.contains("bomb.xml:"), "{name}: {}", ran.stderr);
        if ran.code == Some(0) {
            assert_eq!(rows(&dir.join("bomb.db"), "SELECT guid FROM addon"), ["org.example.two"], "{name}");
            fs::remove_file(dir.join("bomb.db")).unwrap();
        }
    }
    let nested = format!("<description>{}x{}</description>", "<p>".repeat(2_000), "</p>".repeat(2_000));
    write(dir, "deep.xml", XML.replace("<description><p>It <em>is</em> one.</p></description>", &nested));
    let report = json(dir, &["import", "appstream", "deep.xml", "--catalog", "deep.db"]);
    assert!(report["addons"].as_u64() >= Some(1), "{report}");
}

// Slugs -----------------------------------------------------------------------------------------------------------------

/// Names that make trouble as paths.
fn troublesome_names() -> Vec<String> {
    let names = [
        "Lantern",
        "Lantern",
        "lantern",
        "LANTERN",
        "Lántern",
        "page",
        "Page",
        "PAGE",
        "addon",
        "con",
        "CON",
        "nul",
        "aux.txt",
        "com1",
        "LPT9",
        "..",
        ".",
        "../../etc/passwd",
        "...",
        "/",
        "\\",
        "a/b",
        "%2e%2e%2f",
        "😀",
        "😀😀",
        "🦊",
        "مصباح",
        "قراءة",
        "灯笼",
        "提灯",
        "שלום",
        "2048",
        "-",
        "--",
        "index",
        "404.html",
        "assets",
        "media",
        "de",
        "en-US",
        "category",
        "type",
        "user",
        "tag",
        "feed.atom",
        "index.json",
        " ",
        "\u{202e}gnp.exe",
        "ｌａｎｔｅｒｎ",
        "Ланtern",
        "a b",
        "a_b",
        "a.b",
        "a-b",
        "A--B",
        "<script>",
        "{{ 7*7 }}",
        "C++",
        "C#",
        "C",
        "R&D",
    ];
    let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    names.extend(["x".repeat(300), format!("{}y", "x".repeat(299)), "word ".repeat(60), "é".repeat(300), "字".repeat(300)]);
    names
}

fn slugs(catalog: &Path) -> BTreeMap<String, String> {
    let pairs = rows(catalog, "SELECT guid, slug FROM addon ORDER BY guid");
    pairs.into_iter().map(|pair| pair.split_once('|').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap()).collect()
}

#[test]
fn every_troublesome_name_gets_a_good_slug_whatever_the_order_of_records() {
    let dir = folder();
    let dir = dir.path();
    // A name of a space only is no name: such a record is left out.
    let names: Vec<String> = troublesome_names().into_iter().filter(|name| !name.trim().is_empty()).collect();
    let records: Vec<String> =
        names.iter().enumerate().map(|(n, name)| component(&format!("org.example.n{n:03}"), name)).collect();
    let mut orders = Vec::new();
    for (at, order) in [0, 1, 2].into_iter().enumerate() {
        let mut records: Vec<&str> = records.iter().map(String::as_str).collect();
        match order {
            1 => records.reverse(),
            2 => records.sort_by_key(|record| xxhash_rust::xxh3::xxh3_64(record.as_bytes())),
            _ => {}
        }
        write(dir, "a.yml", dep11(records.iter().copied()));
        let catalog = format!("{at}.db");
        ok(dir, &["import", "appstream", "a.yml", "--catalog", &catalog]);
        orders.push(slugs(&dir.join(catalog)));
    }
    assert_eq!(orders[0].len(), names.len());
    assert!(orders[0] == orders[1] && orders[0] == orders[2], "the order of records decides slugs");
    let distinct: BTreeSet<&String> = orders[0].values().collect();
    assert_eq!(distinct.len(), names.len(), "two add-ons have one slug");
    for (name, slug) in names.iter().zip(orders[0].values()) {
        let good = !slug.is_empty()
            && slug.len() <= 60
            && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte))
            && slug.starts_with(|c: char| c.is_ascii_alphanumeric())
            && slug.ends_with(|c: char| c.is_ascii_alphanumeric());
        assert!(good, "{name:?} became {slug:?}");
        let stem = slug.split('.').next().unwrap();
        assert!(
            !["page", "addon", "con", "nul", "aux", "com1", "lpt9", "index"].contains(&stem),
            "{name:?} became the reserved {slug:?}"
        );
    }
    // The pages are there, and all links resolve.
    ok(dir, &["build", "--catalog", "0.db", "--locales", "en-US", "--quiet"]);
    for slug in orders[0].values() {
        assert!(dir.join(format!("output/current/en-US/addon/{slug}/index.html")).exists(), "{slug}");
    }
}

#[test]
fn slugs_stay_when_add_ons_are_renamed_removed_and_come_back_and_newcomers_take_none() {
    let dir = folder();
    let dir = dir.path();
    let import = |records: &[String]| {
        write(dir, "a.yml", dep11(records.iter().map(String::as_str)));
        ok(dir, &["import", "appstream", "a.yml"]);
        slugs(&dir.join("catalog.db"))
    };
    let first = import(&[component("z.first", "Lantern"), component("y.other", "Kettle")]);
    assert_eq!(first["z.first"], "lantern");
    let renamed = import(&[component("z.first", "Torch"), component("y.other", "Kettle"), component("a.newcomer", "Lantern")]);
    assert_eq!(renamed["z.first"], "lantern", "a rename keeps the slug");
    assert_eq!(renamed["a.newcomer"], "lantern-2", "a newcomer does not take it");
    let removed = import(&[component("y.other", "Kettle"), component("b.another", "Lantern")]);
    assert_eq!((removed["z.first"].as_str(), removed["b.another"].as_str()), ("lantern", "lantern-3"), "nor when it is gone");
    let back = import(&[component("z.first", "Lantern"), component("y.other", "Kettle"), component("a.newcomer", "Lantern")]);
    assert_eq!((back["z.first"].as_str(), back["a.newcomer"].as_str()), ("lantern", "lantern-2"));
}

// A gallery in a folder -------------------------------------------------------------------------------------------------

#[test]
fn a_gallery_in_a_folder_is_imported_and_built_and_former_slugs_redirect() {
    let dir = folder();
    let dir = dir.path();
    gallery(&dir.join("g"));
    write(
        dir,
        "g/addons/tidepool/addon.toml",
        addon_toml("tidepool@example.org", "Tidepool", "former-slugs = [\"tide-pool\", \"pool\"]\n"),
    );
    write(dir, "g/addons/tidepool/description/de.md", "Ein **Gezeitentümpel**.\n");
    write(
        dir,
        "g/addons/tidepool/reviews/one.toml",
        "author = \"Hana\"\nrating = 4\ncreated = 2026-04-02T10:00:00Z\nlocale = \"de\"\nbody = \"Sehr ruhig.\"\n",
    );
    let report = json(dir, &["import", "files", "g", "--strict"]);
    assert_eq!((&report["added"], &report["left_out_total"]), (&1.into(), &0.into()), "{report}");
    let again = json(dir, &["import", "files", "g"]);
    assert_eq!((&again["unchanged"], &again["shared"]), (&1.into(), &0.into()), "{again}");
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "de,en-US", "--quiet"]);
    let page =
        |path: &str| fs::read_to_string(dir.join("output/current").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(page("de/addon/tidepool/index.html").contains("<strong>Gezeitentümpel</strong>"));
    assert!(page("de/addon/tidepool/reviews/index.html").contains("Sehr ruhig."));
    for former in ["tide-pool", "pool"] {
        for locale in ["de", "en-US"] {
            let redirect = page(&format!("{locale}/addon/{former}/index.html"));
            assert!(redirect.contains(&format!("/{locale}/addon/tidepool/")) && redirect.contains("noindex"), "{redirect}");
            assert!(redirect.contains("http-equiv=refresh") || redirect.contains("http-equiv=\"refresh\""), "{redirect}");
        }
    }
    // The folder gets another name: the old one redirects without a word in addon.toml.
    fs::rename(dir.join("g/addons/tidepool"), dir.join("g/addons/rockpool")).unwrap();
    let renamed = json(dir, &["import", "files", "g"]);
    assert_eq!(renamed["changed"], 1, "{renamed}");
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "de,en-US", "--quiet"]);
    for former in ["tidepool", "tide-pool", "pool"] {
        assert!(page(&format!("de/addon/{former}/index.html")).contains("/de/addon/rockpool/"), "{former}");
    }
    assert_eq!(json(dir, &["import", "files", "g"])["unchanged"], 1);
}

#[test]
fn faults_in_a_gallery_name_file_line_and_key() {
    let good = addon_toml("a@example.org", "A", "");
    let review = "author = \"H\"\nrating = 4\ncreated = 2026-04-02T10:00:00Z\nlocale = \"de\"\nbody = \"x\"\n";
    let cases: Vec<(&str, String, &str, &str)> = vec![
        ("addons/a/addon.toml", format!("{good}colour = \"red\"\n"), "addons/a/addon.toml:8:", "colour"),
        ("addons/a/addon.toml", good.replace("guid = \"a@example.org\"\n", ""), "addons/a/addon.toml:1:", "guid"),
        ("addons/a/addon.toml", good.replace("added = 2024-03-01", "added = \"soon\""), "addons/a/addon.toml:5:", "added"),
        ("addons/a/addon.toml", good.replace("\"reading\"", "\"cooking\""), "addons/a/addon.toml:4:", "cooking"),
        ("addons/a/addon.toml", good.replace("\"mira\"", "\"nobody\""), "addons/a/addon.toml:3:", "nobody"),
        (
            "addons/a/addon.toml",
            good.replace("en-US = \"A\"", "qq-broken-tag-x = \"A\""),
            "addons/a/addon.toml:6:",
            "qq-broken-tag-x",
        ),
        (
            "addons/a/addon.toml",
            format!("{good}[links]\nhomepage = \"javascript:alert(1)\"\n"),
            "addons/a/addon.toml:9:",
            "homepage",
        ),
        ("addons/a/addon.toml", format!("{good}icon = \"../../secret.svg\"\n"), "addons/a/addon.toml:8:", "icon"),
        ("addons/a/addon.toml", format!("{good}former-slugs = [\"../x\"]\n"), "addons/a/addon.toml:8:", "former-slugs"),
        ("addons/a/addon.toml", format!("{good}name = \"again\"\n"), "addons/a/addon.toml:8:", "TOML"),
        ("addons/a/addon.toml", "guid = \"x\n".to_owned(), "addons/a/addon.toml:1:", "TOML"),
        ("addons/a/reviews/one.toml", review.replace("rating = 4", "rating = 6"), "reviews/one.toml:2:", "rating"),
        ("addons/a/reviews/one.toml", review.replace("locale = \"de\"\n", ""), "reviews/one.toml:1:", "locale"),
        ("addons/a/reviews/one.toml", format!("{review}email = \"a@b.example\"\n"), "reviews/one.toml:6:", "email"),
        ("addons/a/description/deutsch.md", "x".to_owned(), "description/deutsch.md", "deutsch"),
        ("profiles/joe.toml", "name = \"Joe\"\npassword = \"x\"\n".to_owned(), "profiles/joe.toml:2:", "password"),
        ("announcements/now.toml", "title = \"x\"\nbody = \"y\"\n".to_owned(), "announcements/now.toml:1:", "published"),
    ];
    for (path, content, place, key) in cases {
        let dir = folder();
        gallery(&dir.path().join("g"));
        write(dir.path(), "g/addons/a/addon.toml", &good);
        write(dir.path(), "g/addons/b/addon.toml", addon_toml("b@example.org", "B", ""));
        write(dir.path(), &format!("g/{path}"), &content);
        let ran = ok(dir.path(), &["import", "files", "g", "--json"]);
        let report = ran.json();
        let told = report["left_out"].as_array().unwrap().iter().any(|left| {
            left["place"].as_str().unwrap().contains(place.trim_end_matches(':'))
                && (left["reason"].as_str().unwrap().contains(key) || left["place"].as_str().unwrap().contains(key))
        });
        assert!(told, "{place} {key}: {}", ran.stderr);
        assert!(ran.stderr.contains(place), "{place} is not in {}", ran.stderr);
        let guids = rows(&dir.path().join("catalog.db"), "SELECT guid FROM addon ORDER BY guid");
        assert!(guids.contains(&"b@example.org".to_owned()), "the rest is imported: {guids:?}");
        assert_eq!(guids.len(), if path.starts_with("addons/a") { 1 } else { 2 }, "{path}: {guids:?}");
        assert_eq!(run(dir.path(), &["import", "files", "g", "--strict"]).code, Some(1));
    }
}

#[test]
fn a_fault_in_gallery_toml_stops_the_import() {
    for (text, line, key) in [
        ("default-locale = \"xx-not-a-language-at-all\"\n", 1, "default-locale"),
        ("name = \"x\"\n", 1, "default-locale"),
        ("default-locale = \"de\"\n[[category]]\nslug = \"Not A Slug\"\nname = \"x\"\n", 3, "slug"),
        ("default-locale = \"de\"\n[[category]]\nslug = \"a\"\nparent = \"b\"\nname = \"x\"\n", 4, "parent"),
        ("default-locale = \"de\"\ncolour = 1\n", 2, "colour"),
        ("default-locale = \"de\"\n[[tag\n", 2, "TOML"),
    ] {
        let dir = folder();
        gallery(&dir.path().join("g"));
        write(dir.path(), "g/addons/a/addon.toml", addon_toml("a@example.org", "A", ""));
        ok(dir.path(), &["import", "files", "g"]);
        let before = fs::read(dir.path().join("catalog.db")).unwrap();
        write(dir.path(), "g/gallery.toml", text);
        let error = refused(dir.path(), &["import", "files", "g"]);
        assert!(error.contains(&format!("g/gallery.toml:{line}:")) && error.contains(key), "{text}: {error}");
        assert!(before == fs::read(dir.path().join("catalog.db")).unwrap(), "{text}");
    }
}

#[test]
fn two_add_ons_of_a_gallery_cannot_share_a_slug_or_a_guid_and_say_who_is_meant() {
    let dir = folder();
    let dir = dir.path();
    gallery(&dir.join("g"));
    write(dir, "g/addons/a/addon.toml", addon_toml("same@example.org", "A", ""));
    write(dir, "g/addons/b/addon.toml", addon_toml("same@example.org", "B", ""));
    let ran = ok(dir, &["import", "files", "g", "--json"]);
    assert_eq!((&ran.json()["added"], &ran.json()["left_out_total"]), (&1.into(), &1.into()));
    assert!(ran.stderr.contains("g/addons/b/addon.toml") && ran.stderr.contains("same@example.org"), "{}", ran.stderr);
    // Another source's add-on has the slug `a` already.
    write(dir, "a.yml", dep11([component("org.example.b", "B")].iter().map(String::as_str)));
    ok(dir, &["import", "appstream", "a.yml", "--catalog", "shared.db"]);
    write(dir, "g/addons/b/addon.toml", addon_toml("b@example.org", "B", ""));
    let ran = run(dir, &["import", "files", "g", "--catalog", "shared.db"]);
    assert!(ran.stderr.contains("org.example.b") && ran.stderr.contains("\"b\""), "{}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"));
}

#[test]
fn a_former_slug_that_another_add_on_has_now_is_told_and_no_page_is_overwritten() {
    let dir = folder();
    let dir = dir.path();
    gallery(&dir.join("g"));
    write(dir, "g/addons/a/addon.toml", addon_toml("a@example.org", "A", "former-slugs = [\"b\"]\n"));
    write(dir, "g/addons/b/addon.toml", addon_toml("b@example.org", "B", "former-slugs = [\"c\"]\n"));
    write(dir, "g/addons/d/addon.toml", addon_toml("d@example.org", "D", "former-slugs = [\"c\"]\n"));
    let imported = run(dir, &["import", "files", "g"]);
    let built = run(dir, &["build", "--catalog", "catalog.db", "--locales", "de"]);
    let words = format!("{}{}", imported.stderr, built.stderr);
    assert!(words.contains("former-slugs") || words.contains("former slug"), "nobody is told: {words}");
    assert_eq!((imported.code, built.code), (Some(0), Some(0)), "one record must not block the rest: {words}");
    let page = fs::read_to_string(dir.join("output/current/de/addon/b/index.html")).unwrap();
    assert!(page.contains("page-addon"), "B's own page was lost to a redirect");
}

#[test]
fn a_link_in_a_gallery_cannot_publish_what_lies_beside_it() {
    let dir = folder();
    let dir = dir.path();
    gallery(&dir.join("g"));
    write(dir, "secret.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>secret</title></svg>");
    write(dir, "secret.md", "secret");
    write(dir, "g/addons/a/addon.toml", addon_toml("a@example.org", "A", "icon = \"icon.svg\"\n"));
    write(dir, "g/addons/b/addon.toml", addon_toml("b@example.org", "B", ""));
    std::os::unix::fs::symlink("../../../secret.svg", dir.join("g/addons/a/icon.svg")).unwrap();
    fs::create_dir(dir.join("g/addons/b/description")).unwrap();
    std::os::unix::fs::symlink("../../../../secret.md", dir.join("g/addons/b/description/de.md")).unwrap();
    let ran = ok(dir, &["import", "files", "g", "--json"]);
    // An add-on stands without its icon, but not without its text.
    assert_eq!((&ran.json()["added"], &ran.json()["left_out_total"]), (&1.into(), &2.into()), "{}", ran.stderr);
    let secret = "SELECT (SELECT count(*) FROM media) + (SELECT count(*) FROM addon_text WHERE raw LIKE '%secret%')";
    assert_eq!(number(&dir.join("catalog.db"), secret), 0);
}

#[test]
fn the_sample_gallery_imports_strictly_and_is_what_a_build_embeds() {
    let dir = folder();
    let sample = sample_source().to_string_lossy().into_owned();
    let report = json(dir.path(), &["import", "files", &sample, "--strict"]);
    assert!(report["addons"].as_u64() >= Some(20) && report["left_out_total"] == 0, "{report}");
    ok(dir.path(), &["build", "--catalog", "catalog.db", "--quiet"]);
    super::common::assert_same(
        &dir.path().join("output/current"),
        &super::common::sample_site().join("current"),
        "from the folder and embedded",
    );
}

#[test]
fn two_imports_at_once_do_not_mix() {
    let Some(_) = real_catalog() else { return };
    let dir = folder();
    let source = real_source().unwrap().to_string_lossy().into_owned();
    let children: Vec<_> = (0..3)
        .map(|_| {
            super::common::command(dir.path(), &["import", "appstream", &source])
                .stderr(std::process::Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut done = 0;
    for child in children {
        let ran = super::common::Ran::from(child.wait_with_output().unwrap());
        assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
        match ran.code {
            Some(0) => done += 1,
            _ => assert!(ran.error().contains("catalog"), "{}", ran.stderr),
        }
    }
    assert!(done >= 1);
    let catalog = dir.path().join("catalog.db");
    assert_eq!(number(&catalog, "SELECT count(*) FROM addon"), 2380);
    assert_eq!(rows(&catalog, "PRAGMA integrity_check"), ["ok"]);
}

#[test]
fn pictures_are_copied_under_hashed_names_and_others_are_only_linked() {
    let dir = folder();
    let dir = dir.path();
    let record = |id: &str, icon: &str| {
        format!(
            "{}Icon:\n  cached:\n  - name: {icon}\n    width: 64\n    height: 64\nScreenshots:\n- default: true\n  caption:\n    C: The window\n  source-image:\n    url: shots/{icon}\n    width: 640\n    height: 480\n",
            component(id, id)
        )
    };
    write(
        dir,
        "a.yml",
        dep11(
            [
                record("a.good", "good.svg"),
                record("a.missing", "missing.png"),
                record("a.bad", "bad.svg"),
                record("a.outside", "../../secret.svg"),
            ]
            .iter()
            .map(String::as_str),
        ),
    );
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><circle cx='32' cy='32' r='20'/></svg>";
    write(dir, "media/64x64/good.svg", drawing);
    write(
        dir,
        "media/64x64/bad.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><script>alert(1)</script></svg>",
    );
    write(dir, "secret.svg", drawing.replace("20", "21"));
    let report = json(dir, &["import", "appstream", "a.yml", "--media", "media"]);
    assert_eq!((&report["media"]["stored"], &report["media"]["icons"]), (&1.into(), &1.into()), "{report}");
    assert_eq!(report["addons"], 4);
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "de", "--quiet"]);
    let names: Vec<String> = fs::read_dir(dir.join("output/current/media"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 1, "{names:?}");
    let (stem, end) = names[0].split_once('.').unwrap();
    assert!(stem.len() >= 16 && stem.bytes().all(|byte| byte.is_ascii_hexdigit()) && end == "svg", "{names:?}");
    assert_eq!(fs::read_to_string(dir.join("output/current/media").join(&names[0])).unwrap(), drawing);
    for (slug, pictures) in [("a-good", 1), ("a-missing", 0), ("a-bad", 0), ("a-outside", 0)] {
        let page = fs::read_to_string(dir.join(format!("output/current/de/addon/{slug}/index.html"))).unwrap();
        let page = scraper::Html::parse_document(&page);
        assert_eq!(super::common::attributes(&page, "article.listing img", "src").len(), pictures, "{slug}");
        let links = super::common::attributes(&page, "article.listing a[href^='https://media.example.org/']", "href");
        if slug != "a-outside" {
            assert_eq!(links.len(), 1, "{slug}: {links:?}");
            assert!(links[0].starts_with("https://media.example.org/pool/shots/"), "{links:?}");
            assert!(super::common::attributes(&page, "img", "src").iter().all(|src| src.starts_with("/media/")), "{slug}");
        }
    }
}
