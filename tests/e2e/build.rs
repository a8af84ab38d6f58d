//! The same catalog gives the same bytes, whatever the threads, the clock, the environment and the order of rows.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::common::{
    assert_same, command, dep11, difference, documents, folder, json, ok, real_catalog, real_components, refused, run,
    sample_site, skip, tree, varied_components, write,
};

/// The site in a folder that was named with `--output`.
fn site(dir: &Path, output: &str) -> PathBuf {
    dir.join(output).join("current")
}

/// Builds with an environment of one's own.
#[track_caller]
fn build_with(dir: &Path, arguments: &[&str], environment: &[(&str, &str)]) {
    let output = command(dir, arguments).envs(environment.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{arguments:?} {environment:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A library that moves the wall clock by eleven years and some, where a C compiler is there.
fn another_clock(dir: &Path) -> Option<String> {
    let source = "#define _GNU_SOURCE\n#include <time.h>\n#include <dlfcn.h>\n#include <sys/time.h>\n\
        static const long moved = 350000000;\n\
        int clock_gettime(clockid_t id, struct timespec *t) {\n\
          int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, \"clock_gettime\");\n\
          int done = real(id, t); if (id == CLOCK_REALTIME) t->tv_sec += moved; return done; }\n\
        int gettimeofday(struct timeval *t, void *z) { (void)z; struct timespec s;\n\
          clock_gettime(CLOCK_REALTIME, &s); t->tv_sec = s.tv_sec; t->tv_usec = s.tv_nsec / 1000; return 0; }\n\
        time_t time(time_t *t) { struct timespec s; clock_gettime(CLOCK_REALTIME, &s); if (t) *t = s.tv_sec; return s.tv_sec; }\n";
    write(dir, "clock.c", source);
    let compiled = Command::new("cc").args(["-shared", "-fPIC", "-o", "clock.so", "clock.c", "-ldl"]).current_dir(dir).output();
    let library = dir.join("clock.so").to_string_lossy().into_owned();
    let date = Command::new("date").arg("+%Y").env("LD_PRELOAD", &library).output();
    let plain = Command::new("date").arg("+%Y").output();
    match (compiled, date, plain) {
        (Ok(compiled), Ok(moved), Ok(plain)) if compiled.status.success() && moved.stdout != plain.stdout => Some(library),
        _ => {
            skip("no C compiler, or no LD_PRELOAD: the clock was not moved");
            None
        }
    }
}

#[test]
fn two_builds_of_the_sample_are_byte_identical_whatever_the_machine() {
    let dir = folder();
    let dir = dir.path();
    build_with(
        dir,
        &["build", "--output", "one", "--jobs", "1"],
        &[
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "de_DE.UTF-8"),
            ("LC_ALL", "de_DE.UTF-8"),
            ("LANGUAGE", "de"),
            ("HOME", "/nowhere"),
        ],
    );
    build_with(
        dir,
        &["build", "--output", "four", "--jobs", "4"],
        &[("TZ", "America/Anchorage"), ("LANG", "C"), ("LC_ALL", "ar_EG.UTF-8"), ("USER", "somebody-else"), ("TMPDIR", "/tmp")],
    );
    assert_same(&site(dir, "one"), &site(dir, "four"), "--jobs 1 and --jobs 4");
    assert_same(&site(dir, "one"), &sample_site().join("current"), "another environment");
    let entries = tree(&site(dir, "one"));
    assert!(entries.len() > 3_000, "{} files", entries.len());
    if let Some(library) = another_clock(dir) {
        build_with(dir, &["build", "--output", "later", "--jobs", "3"], &[("LD_PRELOAD", &library), ("TZ", "Asia/Tehran")]);
        assert_same(&site(dir, "one"), &site(dir, "later"), "eleven years later");
    }
}

/// Imports these components into `name.db` and builds `name` from it.
fn built_from(dir: &Path, name: &str, components: &[&str], change: &str) -> PathBuf {
    let source = write(dir, &format!("{name}.yml"), dep11(components.iter().copied()));
    let catalog = dir.join(format!("{name}.db"));
    ok(dir, &["import", "appstream", &source.to_string_lossy(), "--catalog", &catalog.to_string_lossy()]);
    if !change.is_empty() {
        rusqlite::Connection::open(&catalog).unwrap().execute_batch(change).unwrap();
    }
    ok(dir, &["build", "--catalog", &catalog.to_string_lossy(), "--output", name, "--locales", "en-US,ja,ar", "--quiet"]);
    site(dir, name)
}

/// An order without reason, the same every time.
fn shuffled<'a>(components: &[&'a str], seed: u64) -> Vec<&'a str> {
    let mut order: Vec<(u64, &str)> = components
        .iter()
        .map(|component| (xxhash_rust::xxh3::xxh3_64_with_seed(component.as_bytes(), seed), *component))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, component)| component).collect()
}

fn another_order_gives_the_same_site(components: &[&str]) {
    let dir = folder();
    let dir = dir.path();
    let first = built_from(dir, "first", components, "");
    for (name, order, change) in [
        ("backwards", components.iter().rev().copied().collect(), ""),
        ("shuffled", shuffled(components, 7), ""),
        ("packed", shuffled(components, 8), "VACUUM; REINDEX; ANALYZE"),
    ] {
        let other = built_from(dir, name, &order, change);
        assert_same(&first, &other, name);
    }
}

#[test]
fn the_order_of_records_in_the_source_changes_nothing() {
    let components = varied_components(48);
    another_order_gives_the_same_site(&components.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn the_order_of_real_records_in_the_source_changes_nothing() {
    let Some(text) = real_components(120) else { return };
    another_order_gives_the_same_site(&documents(&text)[1..]);
}

#[test]
fn an_older_catalog_that_was_brought_up_to_date_gives_the_same_site_as_a_new_one() {
    let dir = folder();
    let dir = dir.path();
    let components = varied_components(24);
    let all: Vec<&str> = components.iter().map(String::as_str).collect();
    // Rows written, changed and removed in many steps; slugs stay with who had them first, so all come at once in the end.
    let fresh = built_from(dir, "fresh", &all, "");
    write(dir, "grown.yml", dep11(all.iter().copied()));
    for part in [dep11(all.iter().copied()), dep11(all[3..9].iter().copied()), dep11(all.iter().copied())] {
        write(dir, "grown.yml", part);
        ok(dir, &["import", "appstream", "grown.yml", "--catalog", "grown.db"]);
    }
    ok(dir, &["build", "--catalog", "grown.db", "--output", "grown", "--locales", "en-US,ja,ar"]);
    assert_same(&fresh, &site(dir, "grown"), "a catalog with a history");
}

/// The files of an archive; everything that could differ between two machines must be plain.
fn unpacked(archive: impl Read) -> BTreeMap<String, u128> {
    let mut archive = tar::Archive::new(archive);
    let entries = archive.entries().unwrap().map(|entry| {
        let mut entry = entry.unwrap();
        let header = entry.header().clone();
        // A field that is not set counts as 0.
        let plain = (header.mtime().unwrap_or(0), header.uid().unwrap_or(0), header.gid().unwrap_or(0));
        assert_eq!(plain, (0, 0, 0), "{:?}", entry.path());
        assert!(header.entry_type().is_file(), "{:?}", entry.path());
        let path = entry.path().unwrap().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (path, xxhash_rust::xxh3::xxh3_128(&bytes))
    });
    entries.collect()
}

#[test]
fn a_tar_is_the_same_to_a_file_and_to_standard_output_and_holds_what_the_folder_holds() {
    let dir = folder();
    let dir = dir.path();
    ok(dir, &["build", "--format", "tar", "--output", "one.tar", "--jobs", "1"]);
    ok(dir, &["build", "--format", "tar", "--output", "two.tar", "--jobs", "4"]);
    let piped = command(dir, &["build", "--format", "tar", "--output", "-", "--jobs", "3"]).output().unwrap();
    assert!(piped.status.success(), "{}", String::from_utf8_lossy(&piped.stderr));
    let one = fs::read(dir.join("one.tar")).unwrap();
    assert!(one == fs::read(dir.join("two.tar")).unwrap(), "two archives of one catalog differ");
    assert!(one == piped.stdout, "standard output differs from a file");
    let packed = unpacked(&one[..]);
    if let Some(difference) = difference(&packed, &tree(&sample_site().join("current"))) {
        panic!("the archive and the folder: {difference}");
    }
    let names: Vec<String> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn a_tar_that_cannot_be_written_leaves_nothing_and_names_its_path() {
    let dir = folder();
    let dir = dir.path();
    let error = refused(dir, &["build", "--format", "tar", "--output", "no/such/folder/site.tar", "--locales", "de"]);
    assert!(error.contains("no/such/folder/site.tar"), "{error}");
    let full = command(dir, &["build", "--format", "tar", "--output", "-", "--locales", "de"])
        .stdout(fs::File::options().write(true).open("/dev/full").unwrap())
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&full.stderr);
    assert_eq!(full.status.code(), Some(1), "{words}");
    assert!(words.contains("No space left") && !words.contains("panicked"), "{words}");
    assert_eq!(fs::read_dir(dir).unwrap().count(), 0);
}

#[test]
fn a_tar_into_a_pipe_or_device_is_written_through_and_never_takes_its_place() {
    use std::os::unix::fs::FileTypeExt;
    let dir = folder();
    let dir = dir.path();
    let pipe = dir.join("pipe.tar");
    if !Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
        return skip("mkfifo is not there");
    }
    let copy = fs::File::create(dir.join("copy.tar")).unwrap();
    let reader = Command::new("cat").arg(&pipe).stdout(copy).spawn().unwrap();
    let _reader = super::common::Running(reader);
    let ran = run(dir, &["build", "--format", "tar", "--output", "pipe.tar", "--locales", "de"]);
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo(), "the pipe was replaced by a file: {}", ran.stderr);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

#[test]
fn format_none_renders_everything_and_writes_nothing() {
    let dir = folder();
    let dir = dir.path();
    let none = json(dir, &["build", "--format", "none", "--locales", "de,ja"]);
    assert_eq!(fs::read_dir(dir).unwrap().count(), 0, "something was written");
    let written = json(dir, &["build", "--locales", "de,ja"]);
    assert_eq!((&none["pages"], &none["bytes"]), (&written["pages"], &written["bytes"]));
}

#[test]
fn locales_limits_what_is_built_and_changes_no_byte_of_it() {
    let dir = folder();
    let dir = dir.path();
    ok(dir, &["build", "--locales", "de,ar", "--quiet"]);
    let part = tree(&site(dir, "output"));
    let all = tree(&sample_site().join("current"));
    let folders: std::collections::BTreeSet<&str> = part.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    assert_eq!(folders.into_iter().collect::<Vec<_>>(), ["ar", "assets", "badge", "de", "media"]);
    for (path, hash) in &part {
        // The page at `/` is rendered by the default locale's templates, or by another's where that is not built.
        if path != "index.html" {
            assert_eq!(all.get(path), Some(hash), "{path} differs from a build of all locales");
        }
    }
    for locale in ["de", "ar"] {
        let count = |tree: &BTreeMap<String, u128>| tree.keys().filter(|path| path.starts_with(&format!("{locale}/"))).count();
        assert_eq!(count(&part), count(&all), "{locale}");
    }
    let page = fs::read_to_string(site(dir, "output").join("de/addon/kelp-notes/index.html")).unwrap();
    for locale in ["en-US", "fr", "zh-CN", "he"] {
        assert!(page.contains(&format!("/{locale}/addon/kelp-notes/")), "the link to {locale} is gone");
    }
}

#[test]
fn check_passes_on_the_sample() {
    let report = json(sample_site().parent().unwrap(), &["check"]);
    assert_eq!(report["problems_total"], 0, "{report}");
    assert!(report["links"].as_u64() > Some(50_000) && report["pages"].as_u64() > Some(3_000), "{report}");
}

#[test]
fn check_passes_on_a_site_of_two_of_its_locales() {
    let dir = folder();
    ok(dir.path(), &["build", "--locales", "de,ar", "--quiet"]);
    let ran = run(dir.path(), &["check"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

#[test]
fn check_passes_on_the_real_catalog_in_two_locales() {
    let Some(catalog) = real_catalog() else { return };
    let dir = folder();
    let summary = json(dir.path(), &["build", "--catalog", &catalog.to_string_lossy(), "--locales", "ja,he"]);
    assert!(summary["pages"].as_u64() > Some(15_000), "{summary}");
    let ran = run(dir.path(), &["check"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

#[test]
fn check_names_the_page_and_what_is_wrong_with_it() {
    let dir = folder();
    let dir = dir.path();
    let page = "de/addon/kelp-notes/index.html";
    let original = {
        ok(dir, &["build", "--locales", "de", "--quiet"]);
        super::common::copy(&fs::canonicalize(site(dir, "output")).unwrap(), &dir.join("copy"));
        fs::read_to_string(dir.join("copy").join(page)).unwrap()
    };
    let with = |new: &str| original.replacen("<main", &format!("{new}<main"), 1);
    for (text, expected) in [
        (with("<a href=/de/addon/gone-away/>x</a>"), "/de/addon/gone-away/"),
        (with("<a href=../../nowhere.html>x</a>"), "nowhere.html"),
        (with("<a href=#no-such-id>x</a>"), "no-such-id"),
        (with("<h1>again</h1>"), "2 <h1>"),
        (with("<script>alert(1)</script>"), "inline <script>"),
        (with("<style>p{}</style>"), "inline <style>"),
        (with("<p onclick=x()>x</p>"), "onclick"),
        (with("<p style=top:0>x</p>"), "style"),
        (with("<a href=javascript:x()>x</a>"), "javascript:x()"),
        (with("<img src=https://elsewhere.example/x.png alt=x width=1 height=1>"), "elsewhere.example"),
        (with("<img src=/x.png>"), "alt, width or height"),
        (with("<div id=main>x</div>"), "\"main\" is there twice"),
        (with("<p title=\"a\" title=\"b\">x</p>"), "HTML"),
        (original.replacen("<title>", "<title></title><p data-x>", 1), "<title>"),
        (format!("{original}{}", super::common::quoted(&varied_components(3000).concat())), "the budget is"),
        (String::new(), "<title>"),
    ] {
        fs::write(dir.join("copy").join(page), text).unwrap();
        let ran = run(dir, &["check", "copy", "--json"]);
        assert_eq!(ran.code, Some(1), "{expected}: {}", ran.stderr);
        let problems = ran.json()["problems"].to_string();
        let named = ran.json()["problems"]
            .as_array()
            .unwrap()
            .iter()
            .any(|problem| problem["page"] == page && problem["what"].as_str().unwrap().contains(expected));
        assert!(named, "{expected}: {problems}");
        assert!(ran.stderr.contains(page), "{}", ran.stderr);
    }
    fs::write(dir.join("copy").join(page), b"\xff\xfe<h1>").unwrap();
    assert!(run(dir, &["check", "copy"]).stderr.contains("UTF-8"));
    fs::remove_file(dir.join("copy").join(page)).unwrap();
    let ran = run(dir, &["check", "copy"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("/de/addon/kelp-notes/"), "{}", ran.stderr);
    assert!(refused(dir, &["check", "nowhere"]).contains("nowhere"));
}
