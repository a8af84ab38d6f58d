//! What the end-to-end tests share: running the program, small sources to import, and looking at what was built.

#![allow(dead_code, reason = "each test program uses its own part")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The program under test.
pub const REMORA: &str = env!("CARGO_BIN_EXE_remora");

/// The repository.
pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// An empty folder that is gone with the test.
pub fn folder() -> TempDir {
    tempfile::Builder::new().prefix("remora-test-").tempdir().expect("a temporary folder")
}

/// An empty folder that all tests of a program share, in the target folder: values in a `static` are never dropped.
pub fn shared_folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("writable");
    path
}

// Running ---------------------------------------------------------------------------------------------------------------

/// The program with its arguments, to be run in `dir`, so that no `remora.toml` of anybody else counts.
pub fn command(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(REMORA);
    command.args(arguments).current_dir(dir).stdin(Stdio::null()).env("NO_COLOR", "1");
    command
}

/// What became of a run.
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the program in `dir` to its end.
pub fn run(dir: &Path, arguments: &[&str]) -> Ran {
    Ran::from(command(dir, arguments).output().expect("the program starts"))
}

/// Runs the program; it must succeed.
#[track_caller]
pub fn ok(dir: &Path, arguments: &[&str]) -> Ran {
    let ran = run(dir, arguments);
    assert_eq!(ran.code, Some(0), "remora {}\n{}", arguments.join(" "), ran.stderr);
    ran
}

/// Runs the program with `--json`; it must succeed. Gives the object that it printed.
#[track_caller]
pub fn json(dir: &Path, arguments: &[&str]) -> Value {
    let mut with_json = arguments.to_vec();
    with_json.push("--json");
    ok(dir, &with_json).json()
}

/// Runs the program; it must refuse the input with exit code 1, and say why in an error without a backtrace.
#[track_caller]
pub fn refused(dir: &Path, arguments: &[&str]) -> String {
    let ran = run(dir, arguments);
    assert_eq!(ran.code, Some(1), "remora {}\n{}", arguments.join(" "), ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran.error()
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        Ran {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Ran {
    /// The one JSON object that standard output must be.
    #[track_caller]
    pub fn json(&self) -> Value {
        let mut objects = serde_json::Deserializer::from_str(&self.stdout).into_iter::<Value>();
        let object = objects.next().expect("one JSON object").expect("JSON");
        assert!(objects.next().is_none() && object.is_object(), "more than one object: {}", self.stdout);
        object
    }

    /// What follows `error: ` on standard error.
    #[track_caller]
    pub fn error(&self) -> String {
        let at = self.stderr.find("error: ").unwrap_or_else(|| panic!("no error was said: {}", self.stderr));
        self.stderr[at..].to_owned()
    }
}

/// Ends a process that a test started, when the test ends.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts `remora serve` in `dir` on a port of its own; its address, without the final slash.
pub fn serving(dir: &Path, arguments: &[&str]) -> (Running, String) {
    use std::io::BufRead;
    let mut all = vec!["serve", "--port", "0"];
    all.extend(arguments);
    let mut child = command(dir, &all).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
    let mut line = String::new();
    std::io::BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("it says its address");
    (Running(child), line.trim().trim_end_matches('/').to_owned())
}

/// Sends a signal to a process that a test started.
pub fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status();
    assert!(sent.is_ok_and(|status| status.success()), "the signal {name} could not be sent");
}

/// Waits for a process, at most `limit`. `None` where it still runs then.
pub fn wait(child: &mut Child, limit: Duration) -> Option<std::process::ExitStatus> {
    let started = Instant::now();
    while started.elapsed() < limit {
        if let Some(status) = child.try_wait().expect("waiting works") {
            return Some(status);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    None
}

/// A run with what it cost.
pub struct Cost {
    pub ran: Ran,
    /// The largest resident size seen, in bytes: `VmHWM`, which only grows, asked until the end.
    pub peak: u64,
    pub elapsed: Duration,
}

/// Runs the program in `dir`, watching its memory. `feed` may write to something that the program reads.
pub fn measured(dir: &Path, arguments: &[&str]) -> Cost {
    let started = Instant::now();
    let (out, err) = (tempfile::tempfile().expect("a file"), tempfile::tempfile().expect("a file"));
    let mut child = command(dir, arguments)
        .stdout(out.try_clone().expect("a handle"))
        .stderr(err.try_clone().expect("a handle"))
        .spawn()
        .expect("the program starts");
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let status = loop {
        if let Ok(status) = fs::read_to_string(&status_file) {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kilobytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok());
            peak = peak.max(kilobytes.unwrap_or_default() * 1024);
        }
        if let Some(status) = child.try_wait().expect("waiting works") {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = |mut file: fs::File| {
        use std::io::{Read, Seek};
        let mut bytes = Vec::new();
        file.rewind().and_then(|()| file.read_to_end(&mut bytes)).expect("readable");
        String::from_utf8_lossy(&bytes).into_owned()
    };
    Cost { ran: Ran { code: status.code(), stdout: text(out), stderr: text(err) }, peak, elapsed: started.elapsed() }
}

/// Says loudly that a test could not do what it is for.
pub fn skip(why: &str) {
    eprintln!("SKIPPED: {why}");
    // The line above is only shown on failure; this one reaches the terminal in any case.
    if let Ok(mut terminal) = fs::OpenOptions::new().write(true).open("/dev/stderr") {
        use std::io::Write;
        let _ = writeln!(terminal, "SKIPPED: {why}");
    }
}

// Sources ---------------------------------------------------------------------------------------------------------------

/// Debian's catalog, where it lies beside the repository.
pub fn real_source() -> Option<PathBuf> {
    let path = Path::new(ROOT).join("../shared/data/appstream-bookworm.yml.gz");
    if path.exists() {
        return Some(path);
    }
    skip(&format!("{} is not there: nothing is shown about a real catalog", path.display()));
    None
}

/// Debian's catalog, imported once for all tests. Only read it.
pub fn real_catalog() -> Option<&'static Path> {
    static CATALOG: OnceLock<Option<PathBuf>> = OnceLock::new();
    let imported = CATALOG.get_or_init(|| {
        let source = real_source()?;
        let dir = shared_folder("real");
        ok(&dir, &["import", "appstream", &source.to_string_lossy()]);
        Some(dir.join("catalog.db"))
    });
    imported.as_deref()
}

/// The sample gallery's folder.
pub fn sample_source() -> PathBuf {
    Path::new(ROOT).join("content/sample")
}

/// The sample gallery in all languages, built once for all tests: the folder that was named with `--output`. Only read it.
pub fn sample_site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let dir = shared_folder("sample");
        ok(&dir, &["build", "--quiet"]);
        dir.join("output")
    })
}

/// A page of the sample, by its path with the locale.
pub fn sample_page(path: &str) -> scraper::Html {
    let file = sample_site().join("current").join(path).join("index.html");
    scraper::Html::parse_document(&fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

/// The first lines of every DEP-11 file that the tests write.
pub const DEP11: &str = "---\nFile: DEP-11\nVersion: '1.0'\nOrigin: test-origin\nMediaBaseUrl: https://media.example.org/pool\n";

/// A text as YAML's, JSON's and TOML's double-quoted strings write it.
pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("JSON").replace('\u{7f}', "\\u007f")
}

/// One DEP-11 component with a name and a summary in English.
pub fn component(id: &str, name: &str) -> String {
    format!(
        "---\nType: desktop-application\nID: {}\nPackage: test\nName:\n  C: {}\nSummary:\n  C: {}\n",
        quoted(id),
        quoted(name),
        quoted(&format!("What {id} is for"))
    )
}

/// A DEP-11 file of these components.
pub fn dep11<'a>(components: impl IntoIterator<Item = &'a str>) -> String {
    components.into_iter().fold(DEP11.to_owned(), |file, component| file + component)
}

/// The documents of a DEP-11 file, each with its `---` line; the first is the header.
pub fn documents(file: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = file.match_indices("\n---\n").map(|(at, _)| at + 1).collect();
    starts.insert(0, 0);
    starts.push(file.len());
    starts.windows(2).map(|pair| &file[pair[0]..pair[1]]).collect()
}

/// The first `count` components of Debian's catalog as text, behind its header.
pub fn real_components(count: usize) -> Option<String> {
    use std::io::Read;
    static TEXT: OnceLock<Option<String>> = OnceLock::new();
    let text = TEXT.get_or_init(|| {
        let mut text = Vec::new();
        // 8 MB hold some 500 components; the last of them may be cut.
        let file = fs::File::open(real_source()?).expect("readable");
        flate2::read::MultiGzDecoder::new(file).take(8 << 20).read_to_end(&mut text).expect("gzip");
        Some(String::from_utf8_lossy(&text).into_owned())
    });
    let documents = documents(text.as_ref()?);
    assert!(documents.len() > count + 2, "the catalog holds {} components in 8 MB", documents.len());
    Some(documents[..=count].concat())
}

/// `count` components with texts in several languages, links, categories, releases and developers, many of them alike in
/// what lists are sorted by.
pub fn varied_components(count: usize) -> Vec<String> {
    (0..count)
        .map(|n| {
            let mut text = component(&format!("org.example.tool{n}"), ["Lamp", "lamp", "Lámp", "Lamp!", "灯", "مصباح"][n % 6]);
            let _ = write!(text, "  de: Wozu {n} dient\n  pt_BR: Para que {n} serve\n  ar: فائدة {n}\n");
            let _ = write!(text, "Description:\n  C: <p>It is tool {n}.</p>\n  ja: <p>道具 {n}。</p>\n");
            let _ = write!(text, "DeveloperName:\n  C: {}\n", ["Kiri & Sons", "kiri & sons", "KIRI & SONS", "Studio 9"][n % 4]);
            let _ = write!(text, "Categories:\n- {}\n- Utility\n", ["Game", "Education", "Office"][n % 3]);
            let _ = write!(text, "Keywords:\n  C:\n  - {}\n  - shared\n", ["Light", "light", "LIGHT", "dark"][n % 4]);
            let _ = write!(text, "Url:\n  homepage: https://example.org/{n}\n");
            let _ = write!(
                text,
                "ProjectLicense: GPL-3.0+\nReleases:\n- version: '{}'\n  unix-timestamp: {}\n",
                n % 5,
                1_700_000_000 + n % 3
            );
            text
        })
        .collect()
}

/// Writes a file, making its folders.
pub fn write(root: &Path, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).and_then(|()| fs::write(&file, content)).expect("writable");
    file
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).follow_links(true) {
        let entry = entry.expect("readable");
        let target = to.join(entry.path().strip_prefix(from).expect("inside"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("writable");
        } else {
            fs::copy(entry.path(), &target).expect("writable");
        }
    }
}

/// A gallery in a folder, with one category, one profile, and nothing else.
pub fn gallery(root: &Path) {
    write(
        root,
        "gallery.toml",
        "default-locale = \"en-US\"\n[[category]]\nslug = \"reading\"\nname = { en-US = \"Reading\", de = \"Lesen\" }\n\
         [[policy]]\nslug = \"honesty\"\nname = { en-US = \"Honest words\" }\n",
    );
    write(root, "profiles/mira.toml", "name = \"Mira\"\n");
}

/// The addon.toml of a small add-on; `more` is put behind it.
pub fn addon_toml(guid: &str, name: &str, more: &str) -> String {
    format!(
        "guid = {}\ntype = \"extension\"\nauthors = [\"mira\"]\ncategories = [\"reading\"]\nadded = 2024-03-01\n\
         name = {{ en-US = {} }}\nsummary = {{ en-US = \"One line\" }}\n{more}",
        quoted(guid),
        quoted(name)
    )
}

// Catalogs --------------------------------------------------------------------------------------------------------------

/// Opens a catalog for a look inside.
pub fn database(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a catalog")
}

/// All rows of a query, each as its columns' texts joined by `|`.
pub fn rows(path: &Path, query: &str) -> Vec<String> {
    let connection = database(path);
    let mut statement = connection.prepare(query).expect("a query");
    let columns = statement.column_count();
    let read = |row: &rusqlite::Row<'_>| {
        let column = |at| match row.get_ref(at)? {
            rusqlite::types::ValueRef::Integer(number) => Ok(number.to_string()),
            rusqlite::types::ValueRef::Text(text) => Ok(String::from_utf8_lossy(text).into_owned()),
            other => Ok(format!("{other:?}")),
        };
        Ok((0..columns).map(column).collect::<rusqlite::Result<Vec<_>>>()?.join("|"))
    };
    statement.query_map([], read).expect("rows").collect::<rusqlite::Result<_>>().expect("rows")
}

/// One number.
pub fn number(path: &Path, query: &str) -> i64 {
    database(path).query_row(query, [], |row| row.get(0)).expect("a number")
}

/// The newest entry of the change log.
pub fn sequence(path: &Path) -> i64 {
    number(path, "SELECT coalesce(max(seq), 0) FROM change")
}

// Sites -----------------------------------------------------------------------------------------------------------------

/// Every file below a folder with its content's hash; a link below it with its target's.
pub fn tree(root: &Path) -> BTreeMap<String, u128> {
    let root = fs::canonicalize(root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let files = WalkDir::new(&root).into_iter().map(|entry| entry.expect("readable")).filter(|entry| !entry.file_type().is_dir());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).expect("inside").to_string_lossy().into_owned();
            let content = match entry.path_is_symlink() {
                true => fs::read_link(entry.path()).expect("readable").into_os_string().into_encoded_bytes(),
                false => fs::read(entry.path()).expect("readable"),
            };
            (path, xxhash_rust::xxh3::xxh3_128(&content))
        })
        .collect()
}

/// How two trees differ, for a message: the first paths of each kind.
pub fn difference(a: &BTreeMap<String, u128>, b: &BTreeMap<String, u128>) -> Option<String> {
    let list = |paths: Vec<&String>| {
        let shown: Vec<&str> = paths.iter().take(5).map(|path| path.as_str()).collect();
        format!("{} ({})", paths.len(), shown.join(", "))
    };
    let only = |x: &BTreeMap<String, u128>, y: &BTreeMap<String, u128>| {
        list(
            x.keys()
                .filter(|path| !y.contains_key(*path))
                .collect::<Vec<_>>()
                .into_iter()
                .map(|path| a.get_key_value(path).or(b.get_key_value(path)).expect("one").0)
                .collect(),
        )
    };
    let changed: Vec<&String> =
        a.iter().filter(|(path, hash)| b.get(*path).is_some_and(|other| other != *hash)).map(|(path, _)| path).collect();
    (a != b)
        .then(|| format!("only in the first: {}; only in the second: {}; other bytes: {}", only(a, b), only(b, a), list(changed)))
}

/// Two folders must hold the same files with the same bytes.
#[track_caller]
pub fn assert_same(a: &Path, b: &Path, what: &str) {
    let (first, second) = (tree(a), tree(b));
    assert!(!first.is_empty(), "{} holds nothing", a.display());
    if let Some(difference) = difference(&first, &second) {
        panic!("{what}: {difference}");
    }
}

/// The pages below a folder: path relative to it, and text.
pub fn pages(root: &Path) -> Vec<(String, String)> {
    let root = fs::canonicalize(root).expect("a site");
    let mut pages: Vec<(String, String)> = WalkDir::new(&root)
        .into_iter()
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.file_type().is_file() && entry.path().extension().is_some_and(|end| end == "html"))
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).expect("inside").to_string_lossy().into_owned();
            let text =
                String::from_utf8(fs::read(entry.path()).expect("readable")).unwrap_or_else(|_| panic!("{path} is not UTF-8"));
            (path, text)
        })
        .collect();
    pages.sort();
    assert!(!pages.is_empty(), "{} holds no pages", root.display());
    pages
}

/// The 16 locales of a site with default settings.
pub const LOCALES: [&str; 32] = [
    "en-US", "de", "fr", "es-ES", "es-MX", "pt-BR", "pt-PT", "ca", "it", "nl", "sv-SE", "da", "nb-NO", "fi", "pl", "cs", "hu",
    "el", "ru", "uk", "tr", "ja", "ko", "zh-CN", "zh-TW", "th", "vi", "id", "hi-IN", "ar", "fa", "he",
];

/// All text of the elements that a selector finds, white space folded.
pub fn texts(page: &scraper::Html, selector: &str) -> Vec<String> {
    let selector = scraper::Selector::parse(selector).expect("a selector");
    page.select(&selector).map(|element| folded(&element.text().collect::<String>())).collect()
}

/// A text without what Unicode puts around names and dates to keep their direction apart.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// An attribute of the elements that a selector finds.
pub fn attributes(page: &scraper::Html, selector: &str, attribute: &str) -> Vec<String> {
    let selector = scraper::Selector::parse(selector).expect("a selector");
    page.select(&selector).filter_map(|element| element.attr(attribute).map(str::to_owned)).collect()
}

/// White space folded, as a browser shows it.
pub fn folded(text: &str) -> String {
    // Real catalogs hold byte order marks, which no page shows.
    text.replace('\u{feff}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
