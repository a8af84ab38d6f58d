//! A build reads a catalog and never changes it; what is no catalog is refused with one clear line.

use std::fs;
use std::path::Path;

use super::common::{component, dep11, documents, folder, ok, refused, run, varied_components, write};

/// A good catalog in `dir`, and its bytes.
fn good(dir: &Path) -> Vec<u8> {
    let components = varied_components(40);
    write(dir, "good.yml", dep11(components.iter().map(String::as_str)));
    ok(dir, &["import", "appstream", "good.yml", "--catalog", "good.db"]);
    fs::read(dir.join("good.db")).unwrap()
}

/// `build` must refuse this file with exit 1 and one line that names it and says what to do.
#[track_caller]
fn is_refused(dir: &Path, name: &str, expected: &str) {
    let before = fs::metadata(dir.join(name)).ok().filter(|file| file.is_file()).map(|_| fs::read(dir.join(name)).unwrap());
    for arguments in [vec!["build", "--catalog", name, "--format", "none"], vec!["build", "--catalog", name, "--output", "site"]]
    {
        let ran = run(dir, &arguments);
        assert_eq!(ran.code, Some(1), "{name}: {}", ran.stderr);
        let errors: Vec<&str> = ran.stderr.lines().filter(|line| line.starts_with("error: ")).collect();
        let after = ran.stderr.find("error: ").map(|at| ran.stderr[at..].trim_end().lines().count());
        assert_eq!((errors.len(), after), (1, Some(1)), "{name}: one line is enough: {}", ran.stderr);
        assert!(errors[0].contains(name) && errors[0].contains(expected), "{name}: {expected:?} is not in {:?}", errors[0]);
    }
    assert!(!dir.join("site/current").exists(), "{name}");
    if let Some(before) = before {
        assert!(before == fs::read(dir.join(name)).unwrap(), "{name} was changed");
    }
}

#[test]
fn what_is_no_catalog_is_refused_with_one_clear_line() {
    let dir = folder();
    let dir = dir.path();
    let bytes = good(dir);
    is_refused(dir, "nowhere.db", "cannot be read");
    assert!(!dir.join("nowhere.db").exists(), "a build makes no catalog");
    write(dir, "empty.db", "");
    is_refused(dir, "empty.db", "is empty");
    fs::create_dir(dir.join("folder.db")).unwrap();
    is_refused(dir, "folder.db", "is a folder");
    write(dir, "text.db", "This is a letter, and not a catalog. It is longer than a header.");
    is_refused(dir, "text.db", "no SQLite file");
    write(dir, "short.db", "SQLite");
    is_refused(dir, "short.db", "no SQLite file");

    let foreign = rusqlite::Connection::open(dir.join("foreign.db")).unwrap();
    foreign.execute_batch("CREATE TABLE moz_places (id INTEGER PRIMARY KEY); PRAGMA user_version = 1").unwrap();
    drop(foreign);
    is_refused(dir, "foreign.db", "another program");

    fs::write(dir.join("future.db"), &bytes).unwrap();
    rusqlite::Connection::open(dir.join("future.db")).unwrap().execute_batch("PRAGMA user_version = 9999").unwrap();
    is_refused(dir, "future.db", "newer Remora");
}

#[test]
fn a_damaged_catalog_is_refused_wherever_the_damage_is() {
    let dir = folder();
    let dir = dir.path();
    let bytes = good(dir);
    assert!(bytes.len() > 100_000, "{}", bytes.len());
    for (n, length) in [20, 100, 4096, bytes.len() / 3, bytes.len() - 5000].into_iter().enumerate() {
        let name = format!("truncated{n}.db");
        write(dir, &name, &bytes[..length]);
        is_refused(dir, &name, "");
    }
    // Every table's pages overwritten with the bytes of something else.
    let mut noise = bytes.clone();
    noise[8192..].iter_mut().enumerate().for_each(|(at, byte)| *byte = (at * 31 % 251) as u8);
    write(dir, "noise.db", noise);
    is_refused(dir, "noise.db", "import it anew");
    let mut zeros = bytes.clone();
    zeros[4096..].fill(0);
    write(dir, "zeros.db", zeros);
    is_refused(dir, "zeros.db", "");
}

#[test]
fn an_import_into_what_is_no_catalog_leaves_it_as_it_was() {
    let dir = folder();
    let dir = dir.path();
    good(dir);
    write(dir, "letter.db", "Dear all, this is not a catalog but a letter.");
    let error = refused(dir, &["import", "appstream", "good.yml", "--catalog", "letter.db"]);
    assert!(error.contains("letter.db"), "{error}");
    assert!(fs::read(dir.join("letter.db")).unwrap().starts_with(b"Dear all"));
    let foreign = rusqlite::Connection::open(dir.join("foreign.db")).unwrap();
    foreign.execute_batch("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)").unwrap();
    drop(foreign);
    let before = fs::read(dir.join("foreign.db")).unwrap();
    let error = refused(dir, &["import", "appstream", "good.yml", "--catalog", "foreign.db"]);
    assert!(error.contains("another program"), "{error}");
    assert!(before == fs::read(dir.join("foreign.db")).unwrap());
}

#[test]
fn a_build_never_changes_the_catalog_and_writes_nothing_beside_it() {
    let dir = folder();
    let dir = dir.path();
    fs::create_dir(dir.join("data")).unwrap();
    let bytes = good(dir);
    let catalog = dir.join("data/good.db");
    fs::rename(dir.join("good.db"), &catalog).unwrap();
    let long_ago = fs::File::options().write(true).open(&catalog).unwrap();
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    long_ago.set_modified(old).unwrap();
    drop(long_ago);
    for arguments in [
        &["build", "--catalog", "data/good.db", "--locales", "de", "--output", "site"][..],
        &["build", "--catalog", "data/good.db", "--locales", "de", "--output", "site"],
        &["build", "--catalog", "data/good.db", "--locales", "de", "--format", "none", "--jobs", "4"],
        &["build", "--catalog", "data/good.db", "--locales", "de", "--format", "tar", "--output", "site.tar"],
    ] {
        ok(dir, arguments);
        assert!(bytes == fs::read(&catalog).unwrap(), "{arguments:?} changed the catalog");
        assert_eq!(fs::metadata(&catalog).unwrap().modified().unwrap(), old, "{arguments:?} touched the catalog");
        assert_eq!(fs::read_dir(dir.join("data")).unwrap().count(), 1, "{arguments:?} wrote beside the catalog");
    }
}

#[test]
fn slugs_that_would_leave_the_site_stop_the_build() {
    let dir = folder();
    let dir = dir.path();
    write(dir, "two.yml", dep11([component("org.example.a", "A"), component("org.example.b", "B")].iter().map(String::as_str)));
    assert_eq!(documents(&fs::read_to_string(dir.join("two.yml")).unwrap()).len(), 3);
    // The first ones lead out of their folder, or are no path at all; the others are only ugly.
    for (slug, leads_astray) in [
        ("../../outside", true),
        ("..", true),
        (".", false),
        ("", false),
        ("a\\b", true),
        ("a\u{0}b", true),
        ("/etc", false),
        ("a/../../../../b", true),
        ("a/b", false),
        ("con", false),
        ("x\ny", false),
        ("\u{202e}x", false),
        ("<b>", false),
    ] {
        ok(dir, &["import", "appstream", "two.yml", "--catalog", "two.db"]);
        let connection = rusqlite::Connection::open(dir.join("two.db")).unwrap();
        connection.execute("UPDATE addon SET slug = ?1 WHERE guid = 'org.example.a'", [slug]).unwrap();
        drop(connection);
        let ran = run(dir, &["build", "--catalog", "two.db", "--output", "site/inner", "--locales", "de"]);
        assert!(!ran.stderr.contains("panicked"), "{slug:?}: {}", ran.stderr);
        match ran.code {
            Some(1) => {
                assert!(ran.error().contains("slug") || ran.error().contains("add-on"), "{slug:?}: {}", ran.stderr);
                assert!(!dir.join("site/inner/current").exists());
            }
            code => assert!(code == Some(0) && !leads_astray, "{slug:?}: {code:?} {}", ran.stderr),
        }
        let outside: Vec<_> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(outside.iter().all(|name| name == "two.yml" || name == "two.db" || name == "site"), "{slug:?}: {outside:?}");
        if dir.join("site").exists() {
            assert_eq!(fs::read_dir(dir.join("site")).unwrap().count(), 1, "{slug:?}");
            fs::remove_dir_all(dir.join("site")).unwrap();
        }
        fs::remove_file(dir.join("two.db")).unwrap();
    }
}
