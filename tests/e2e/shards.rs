//! Parts that are built apart make the same release as one machine, and no wrong part gets into it.

use std::fs;
use std::path::Path;

use super::common::{assert_same, command, folder, json, ok, refused, run, sample_source, tree};
use super::incremental::editable;

fn catalog(dir: &Path) {
    ok(dir, &["import", "files", &sample_source().to_string_lossy(), "--catalog", "c.db"]);
}

fn part(dir: &Path, shard: &str, output: &str) {
    ok(dir, &["build", "--catalog", "c.db", "--locales", "en-US,ja", "--shard", shard, "--output", output, "--quiet"]);
}

#[test]
fn parts_make_the_release_of_one_machine_and_later_builds_go_on_from_it() {
    let dir = folder();
    let dir = dir.path();
    catalog(dir);
    for shard in 1..=3 {
        part(dir, &format!("{shard}/3"), &format!("p{shard}"));
    }
    // The engine says which; doing it again does no harm.
    let again =
        command(dir, &["build", "--catalog", "c.db", "--locales", "en-US,ja", "--shard", "auto/3", "--output", "p2", "--quiet"])
            .env("JOB_COMPLETION_INDEX", "1")
            .output()
            .unwrap();
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
    let merged = json(dir, &["merge-shards", "p3", "p1", "p2", "--output", "merged"]);
    let whole = json(dir, &["build", "--catalog", "c.db", "--locales", "en-US,ja", "--output", "whole", "--quiet"]);
    assert_eq!((&merged["pages"], &merged["bytes"]), (&whole["pages"], &whole["bytes"]));
    assert_same(&dir.join("merged/current"), &dir.join("whole/current"), "merged and whole");
    let sizes: Vec<usize> = (1..=3).map(|shard| tree(&dir.join(format!("p{shard}/site"))).len()).collect();
    assert!(sizes.iter().all(|size| *size > 50), "{sizes:?}");
    // The merged release has a record: the next build renders what changed.
    editable(dir)
        .execute("UPDATE addon_text SET raw = raw || ' x' WHERE owner = '' AND field = 'description' AND locale = 'ja'", [])
        .unwrap();
    let rebuilt = json(dir, &["build", "--catalog", "c.db", "--locales", "en-US,ja", "--output", "merged", "--quiet"]);
    assert!(rebuilt["rendered"].as_u64().unwrap() < 60, "{rebuilt}");
    assert_eq!(rebuilt["rendered"].as_u64().map(|pages| 2 * pages), rebuilt["written"].as_u64(), "each with its twin");
    // And parts of the next state are put over it, writing what differs.
    for shard in 1..=3 {
        part(dir, &format!("{shard}/3"), &format!("p{shard}"));
    }
    let again = json(dir, &["merge-shards", "p1", "p2", "p3", "--output", "merged"]);
    assert_eq!((&again["written"], &again["removed"]), (&0.into(), &0.into()), "{again}");
}

#[test]
fn wrong_parts_are_named_and_refused_and_the_site_stays() {
    let dir = folder();
    let dir = dir.path();
    catalog(dir);
    for shard in 1..=3 {
        part(dir, &format!("{shard}/3"), &format!("p{shard}"));
    }
    ok(dir, &["merge-shards", "p1", "p2", "p3", "--output", "site", "--json"]);
    let served = tree(&dir.join("site/current"));
    let merge = |parts: &[&str]| {
        let mut arguments = vec!["merge-shards"];
        arguments.extend(parts);
        arguments.extend(["--output", "site"]);
        let error = refused(dir, &arguments);
        assert!(tree(&dir.join("site/current")) == served, "the site changed: {error}");
        error
    };
    let lost = merge(&["p1", "p3"]);
    assert!(lost.contains("missing: shard 2 of 3"), "{lost}");
    let doubled = merge(&["p1", "p2", "p2", "p3"]);
    assert!(doubled.contains("p2") && doubled.contains("both shard 2/3"), "{doubled}");
    part(dir, "1/2", "other");
    let counted = merge(&["other", "p2", "p3"]);
    assert!(counted.contains("other") && counted.contains("2 shards"), "{counted}");
    // Torn: a file with other bytes, a file that is gone, a record that is cut.
    let page = dir.join("p2/site").join(tree(&dir.join("p2/site")).keys().find(|path| path.ends_with(".html")).unwrap());
    let bytes = fs::read(&page).unwrap();
    fs::write(&page, &bytes[..bytes.len() / 2]).unwrap();
    let torn = merge(&["p1", "p2", "p3"]);
    assert!(torn.contains("p2") && torn.contains("torn"), "{torn}");
    fs::remove_file(&page).unwrap();
    let torn = merge(&["p1", "p2", "p3"]);
    assert!(torn.contains("p2") && torn.contains("torn"), "{torn}");
    fs::write(&page, &bytes).unwrap();
    let record = fs::read(dir.join("p3/record")).unwrap();
    fs::write(dir.join("p3/record"), &record[..record.len() - 1]).unwrap();
    let torn = merge(&["p1", "p2", "p3"]);
    assert!(torn.contains("p3/record"), "{torn}");
    fs::write(dir.join("p3/record"), record).unwrap();
    // Stale: built from another state of the catalog.
    editable(dir).execute("UPDATE addon SET weekly_users = 7 WHERE slug = 'kelp-notes'", []).unwrap();
    part(dir, "2/3", "p2");
    let stale = merge(&["p1", "p2", "p3"]);
    assert!(stale.contains("p1") && stale.contains("p2") && stale.contains("stale"), "{stale}");
    let nothing = merge(&["p1", "p2", "c.db"]);
    assert!(nothing.contains("c.db"), "{nothing}");
}

#[test]
fn a_folder_of_somebody_else_is_no_place_for_a_part() {
    let dir = folder();
    let dir = dir.path();
    catalog(dir);
    fs::create_dir(dir.join("mine")).unwrap();
    fs::write(dir.join("mine/thesis.txt"), "mine").unwrap();
    let ran = run(dir, &["build", "--catalog", "c.db", "--locales", "ja", "--shard", "1/2", "--output", "mine"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert_eq!(fs::read_dir(dir.join("mine")).unwrap().count(), 1);
    let wrong = run(dir, &["build", "--catalog", "c.db", "--shard", "3/2"]);
    assert_eq!(wrong.code, Some(1), "{}", wrong.stderr);
    assert!(wrong.stderr.contains("3/2"), "{}", wrong.stderr);
}
