//! The contract of the command line: exit codes, one JSON object, words for people on standard error.

use std::process::Command;

use super::common::{REMORA, folder, json, ok, refused, run, sample_site, write};

#[test]
fn wrong_usage_exits_with_2_and_says_how_it_is_right() {
    let dir = folder();
    let wrong: &[&[&str]] = &[
        &[],
        &["bild"],
        &["build", "--job", "2"],
        &["build", "--jobs", "0"],
        &["build", "--jobs", "many"],
        &["build", "--format", "zip"],
        &["import"],
        &["import", "appstream"],
        &["import", "rss", "x"],
        &["import", "files"],
        &["serve", "--port", "70000"],
        &["check", "a", "b"],
        &["completions", "tcsh-2"],
    ];
    for arguments in wrong {
        let ran = run(dir.path(), arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains("Usage:") || ran.stderr.contains("--help"), "{arguments:?}: {}", ran.stderr);
        assert!(ran.stdout.is_empty(), "{arguments:?}: {}", ran.stdout);
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "nothing is made by wrong usage");
}

#[test]
fn options_that_exclude_each_other_are_wrong_usage() {
    let dir = folder();
    let ran = run(dir.path(), &["build", "--format", "tar", "--output", "-", "--json"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(ran.stdout.is_empty() && ran.stderr.contains("--json"), "{}", ran.stderr);
}

#[test]
fn locales_that_the_site_has_not_are_refused_by_name_with_those_that_there_are() {
    let dir = folder();
    for unknown in ["sv", "de,tlh", "de-", "../de"] {
        let ran = run(dir.path(), &["build", "--locales", unknown]);
        assert!(matches!(ran.code, Some(1 | 2)), "{unknown}: {:?} {}", ran.code, ran.stderr);
        assert!(ran.stderr.contains("--locales") || ran.stderr.contains("locale"), "{}", ran.stderr);
    }
    assert!(!dir.path().join("output/current").exists());
    assert!(run(dir.path(), &["build", "--locales", "sv"]).stderr.contains("pt-BR"), "the known ones are listed");
}

#[test]
fn build_prints_exactly_one_object_with_the_contracts_keys() {
    let dir = folder();
    let summary = json(dir.path(), &["build", "--locales", "de,ar"]);
    for key in ["pages", "written", "unchanged", "removed", "bytes", "elapsed_ms"] {
        assert!(summary[key].is_u64(), "{key}: {summary}");
    }
    assert_eq!(summary["locales"], serde_json::json!(["de", "ar"]));
    assert!(summary["pages"].as_u64() > Some(100) && summary["bytes"].as_u64() > summary["pages"].as_u64(), "{summary}");
    assert_eq!(summary["unchanged"], 0);
    let again = json(dir.path(), &["build", "--locales", "de,ar"]);
    assert_eq!((&again["written"], &again["removed"]), (&0.into(), &0.into()), "{again}");
    assert_eq!(again["unchanged"], summary["written"], "the same bytes are not written again");
    assert_eq!(again["pages"], summary["pages"]);
    let fewer = json(dir.path(), &["build", "--locales", "ar"]);
    assert!(fewer["removed"].as_u64() > Some(50), "{fewer}");
}

#[test]
fn words_for_people_go_to_standard_error() {
    let dir = folder();
    let built = ok(dir.path(), &["build", "--locales", "en-US"]);
    assert!(built.stdout.is_empty(), "{}", built.stdout);
    assert!(built.stderr.contains("pages"), "{}", built.stderr);
    let quiet = ok(dir.path(), &["build", "--locales", "en-US", "--quiet"]);
    assert!(quiet.stdout.is_empty() && quiet.stderr.is_empty(), "{}{}", quiet.stdout, quiet.stderr);
    let checked = json(sample_site().parent().unwrap(), &["check"]);
    assert!(checked["pages"].as_u64() > Some(50) && checked["problems_total"].is_u64(), "{checked}");
}

#[test]
fn help_teaches_and_names_the_exit_codes() {
    let dir = folder();
    let help = ok(dir.path(), &["--help"]).stdout;
    for word in ["import", "build", "serve", "check", "Exit codes", "Examples"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    assert!(ok(dir.path(), &["build", "--help"]).stdout.contains("--locales"));
    assert!(ok(dir.path(), &["--version"]).stdout.contains(env!("CARGO_PKG_VERSION")));
    assert!(ok(dir.path(), &["completions", "bash"]).stdout.contains("remora"));
    ok(dir.path(), &["man", "."]);
    assert!(dir.path().join("remora.1").exists() && dir.path().join("remora-build.1").exists());
}

#[test]
fn settings_that_are_wrong_are_named_with_file_and_line() {
    let dir = folder();
    for (text, expected) in [
        ("[site]\nnam = 'x'\n", vec!["remora.toml", "nam", "2"]),
        ("[site\n", vec!["remora.toml", "1"]),
        ("[site]\nbase-url = 'gallery'\n", vec!["remora.toml", "base-url"]),
        ("[site]\nlocales = ['en-US', 'xx-nowhere-at-all']\n", vec!["remora.toml", "locales"]),
        ("[theme]\npath = 'themes/none'\n", vec!["themes/none"]),
    ] {
        write(dir.path(), "remora.toml", text);
        let error = refused(dir.path(), &["build", "--format", "none"]);
        for word in expected {
            assert!(error.contains(word), "{text}: {word} is not in: {error}");
        }
    }
    let error = refused(dir.path(), &["build", "--config", "elsewhere.toml"]);
    assert!(error.contains("elsewhere.toml"), "{error}");
}

#[test]
fn a_preview_refuses_options_that_only_builds_heed() {
    let dir = folder();
    for (arguments, option) in [
        (&["--locales", "de"][..], "--locales"),
        (&["--jobs", "2"], "--jobs"),
        (&["--full"], "--full"),
        (&["--output", "site"], "--output"),
        (&["--no-build", "--full"], "--full"),
    ] {
        let error = refused(dir.path(), &[&["serve", "--port", "0"], arguments].concat());
        assert!(error.contains(option) && error.contains("--build"), "{error}");
    }
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_panic() {
    let dir = folder();
    for command in ["completions bash", "man", "build --format none --json", "build --format tar --output -", "--help"] {
        let line = format!("'{REMORA}' {command} --quiet 2>err | true; cat err");
        let line = if command.starts_with("build") { line } else { line.replace(" --quiet", "") };
        let output = Command::new("sh").args(["-c", &line]).current_dir(dir.path()).output().unwrap();
        let words = String::from_utf8_lossy(&output.stdout);
        assert!(!words.contains("panicked"), "{command}: {words}");
    }
}

#[test]
fn a_folder_that_is_not_ours_is_never_written_to() {
    let dir = folder();
    write(dir.path(), "home/thesis.txt", "mine");
    let error = refused(dir.path(), &["build", "--output", "home", "--locales", "de"]);
    assert!(error.contains("thesis.txt") && error.contains("--output"), "{error}");
    assert_eq!(std::fs::read_dir(dir.path().join("home")).unwrap().count(), 1);
    write(dir.path(), "file", "mine");
    let error = refused(dir.path(), &["build", "--output", "file", "--locales", "de"]);
    assert!(error.contains("file"), "{error}");
    assert_eq!(std::fs::read(dir.path().join("file")).unwrap(), b"mine");
}

#[test]
fn serve_answers_with_the_sites_pages_and_ends() {
    use std::io::{Read, Write};
    let dir = folder();
    let site = sample_site().to_string_lossy().into_owned();
    let (_running, origin) = super::common::serving(dir.path(), &["--no-build", "--output", &site]);
    let host = origin.trim_start_matches("http://").to_owned();
    let get = |path: &str, header: &str| {
        let mut stream = std::net::TcpStream::connect(&host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{header}\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    };
    let home = get("/de/", "");
    assert!(home.starts_with("HTTP/1.1 200") && home.contains("lang=\"de\"") || home.contains("lang=de"), "{}", &home[..300]);
    assert!(home.to_ascii_lowercase().contains("content-security-policy"));
    let missing = get("/de/addon/no-such-addon/", "");
    assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("Diese Seite gibt es nicht"), "{}", &missing[..300]);
    let negotiated = get("/", "Accept-Language: ar-EG,ar;q=0.9\r\n").to_ascii_lowercase();
    assert!(negotiated.contains("location: /ar/") || negotiated.contains("lang=\"ar\""), "{negotiated:.300}");
    for outside in ["/../Cargo.toml", "/%2e%2e/%2e%2e/manifest", "/..%2fmanifest"] {
        let answer = get(outside, "");
        assert!(!answer.starts_with("HTTP/1.1 200"), "{outside}: {answer:.200}");
    }
}
