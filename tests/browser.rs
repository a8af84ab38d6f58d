//! The sample gallery in Chromium: layout, accessibility, keyboard and weight, by the scripts in `tests/browser`.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use tempfile::TempDir;

/// The sample gallery, built and served by `remora serve --build` until it is dropped.
struct Site {
    _folder: TempDir,
    address: String,
    server: Child,
}

impl Drop for Site {
    fn drop(&mut self) {
        _ = self.server.kill();
        _ = self.server.wait();
    }
}

impl Site {
    /// Short lists give the sample a second page; the base URL is the address served, so that canonical links hold.
    fn serve(more: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the site");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
        let settings =
            format!("[site]\nbase-url = \"http://127.0.0.1:{port}\"\n{more}\n\n[lists]\naddons = 6\nreviews = 6\nversions = 3\n");
        fs::write(folder.path().join("remora.toml"), settings).expect("remora.toml");
        let mut server = Command::new(env!("CARGO_BIN_EXE_remora"))
            .args(["serve", "--build", "--staging", "--output", "output", "--port", &port.to_string()])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("remora serves");
        let mut address = String::new();
        BufReader::new(server.stdout.take().expect("its output")).read_line(&mut address).expect("remora prints its address");
        Self { _folder: folder, address: address.trim().to_owned(), server }
    }
}

/// A script of `tests/browser`; none, said aloud, where Chromium or the packages are missing.
fn script(name: &str) -> Option<Command> {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let chromium = env::var("CHROME_PATH").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    let missing = [
        (!Path::new(&chromium).exists()).then_some("Chromium is not installed: apt-get install chromium, or set CHROME_PATH"),
        (!scripts.join("node_modules").exists()).then_some("the packages are not installed: npm ci --prefix tests/browser"),
    ];
    if let Some(reason) = missing.into_iter().flatten().next() {
        assert!(env::var_os("CI").is_none(), "{reason}");
        eprintln!("SKIPPED: {reason}");
        return None;
    }
    let mut command = Command::new("node");
    command.arg(scripts.join(name));
    Some(command)
}

/// Runs a script of `tests/browser` on the sample.
fn run(name: &str, arguments: &[&str]) {
    let Some(mut command) = script(name) else { return };
    let site = Site::serve("");
    let status = command.args(arguments).env("REMORA_URL", &site.address).status();
    assert!(status.expect("node runs").success(), "{name} found faults, listed above");
}

#[test]
fn every_page_kind_holds_in_a_browser() {
    run("run.mjs", &["sample"]);
}

#[test]
fn programs_are_told_nothing_that_their_vocabularies_do_not_know() {
    run("machines.mjs", &[]);
}

#[test]
fn newcomers_find_what_they_came_for() {
    run("walks.mjs", &[]);
}

#[test]
fn every_check_finds_its_fault() {
    run("run.mjs", &["faults"]);
}

/// Languages that are hard to set, and the pseudo-locales.
const HARD: &str = r#"locales = ["en-US", "fi", "hu", "zh-TW", "th", "hi-IN", "fa", "en-XA", "ar-XB", "en-XL"]"#;

#[test]
fn every_language_holds_in_a_browser() {
    let Some(mut command) = script("locales.mjs") else { return };
    let site = Site::serve(HARD);
    let status = command.arg("some").env("REMORA_URL", &site.address).status();
    assert!(status.expect("node runs").success(), "locales.mjs found faults, listed above");
}

/// The script has a folder and a preview of its own.
#[test]
fn translators_and_theme_authors_see_what_they_change() {
    let Some(mut command) = script("preview.mjs") else { return };
    let status = command.env("REMORA_BIN", env!("CARGO_BIN_EXE_remora")).status();
    assert!(status.expect("node runs").success(), "preview.mjs found faults, listed above");
}

#[test]
#[ignore = "takes minutes and an idle machine: cargo test --test browser -- --ignored"]
fn every_page_kind_satisfies_lighthouse() {
    run("lighthouse.mjs", &[]);
}
