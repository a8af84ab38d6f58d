//! The API over HTTP: a small server in the test answers by a script and remembers what it was asked.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::common::{Ran, Running, command, folder, rows, sequence, signal, skip, wait, write};

// A server that does as it is told ------------------------------------------------------------------------------------

/// What is said to one request.
#[derive(Clone)]
enum Reply {
    Good(Value),
    /// With this ETag: who has it is told that nothing changed.
    Marked(&'static str, Value),
    /// The same by time.
    Dated(&'static str, Value),
    /// An answer, and then no word ever more.
    Last(Value),
    Status(u16, &'static str),
    /// A body that ends before its announced length.
    Cut(Value),
    /// JSON that ends early in a body that does not.
    Broken,
    /// The connection is closed without a word.
    Nothing,
    /// One byte more than is taken.
    Endless,
}

/// One request: what was asked for, all of its head in small letters, and when.
struct Asked {
    target: String,
    head: String,
    at: Instant,
}

#[derive(Default)]
struct Script {
    /// By target; the last one is said again and again.
    replies: BTreeMap<String, VecDeque<Reply>>,
    asked: Vec<Asked>,
    is_dead: bool,
}

struct Server {
    address: String,
    script: Arc<Mutex<Script>>,
}

impl Server {
    fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let script = Arc::new(Mutex::new(Script::default()));
        let theirs = Arc::clone(&script);
        // It ends with the test program.
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                // Whoever asks may leave at any time.
                let _ = stream.and_then(|stream| answer(stream, &theirs));
            }
        });
        Server { address, script }
    }

    fn url(&self, target: &str) -> String {
        format!("{}{target}", self.address)
    }

    fn says(&self, target: &str, replies: impl IntoIterator<Item = Reply>) {
        self.script.lock().unwrap().replies.insert(target.to_owned(), replies.into_iter().collect());
    }

    fn revive(&self) {
        self.script.lock().unwrap().is_dead = false;
    }

    /// What was asked since the last time.
    fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.script.lock().unwrap().asked)
    }

    fn targets(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.target).collect()
    }

    /// Three pages of a search, with one, two and one add-ons.
    fn three_pages(&self) -> [Value; 3] {
        let next = |page: &str| Value::from(self.url(page));
        [
            page(&[addon(1, "lamp", "Lamp")], next(PAGES[1])),
            page(&[addon(2, "kite", "Kite"), addon(3, "moth", "Moth")], next(PAGES[2])),
            page(&[addon(4, "reed", "Reed")], Value::Null),
        ]
    }
}

fn answer(mut stream: TcpStream, script: &Mutex<Script>) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let (mut head, mut buffer) = (Vec::new(), [0; 4096]);
    while memchr::memmem::find(&head, b"\r\n\r\n").is_none() {
        match stream.read(&mut buffer)? {
            0 => return Ok(()),
            read => head.extend_from_slice(&buffer[..read]),
        }
    }
    let target = String::from_utf8_lossy(&head).split(' ').nth(1).unwrap_or_default().to_owned();
    let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let reply = script.lock().unwrap().reply(&target, &head);
    speak(&mut stream, &reply, &head)?;
    stream.shutdown(Shutdown::Both)
}

impl Script {
    fn reply(&mut self, target: &str, head: &str) -> Reply {
        if self.is_dead {
            return Reply::Nothing;
        }
        self.asked.push(Asked { target: target.to_owned(), head: head.to_owned(), at: Instant::now() });
        let reply = match self.replies.get_mut(target) {
            Some(replies) if replies.len() > 1 => replies.pop_front(),
            Some(replies) => replies.front().cloned(),
            None => None,
        };
        self.is_dead = matches!(reply, Some(Reply::Last(_)));
        reply.unwrap_or(Reply::Status(404, ""))
    }
}

fn speak(stream: &mut TcpStream, reply: &Reply, head: &str) -> std::io::Result<()> {
    match reply {
        Reply::Good(value) | Reply::Last(value) => {
            assert!(head.contains("\r\naccept-encoding: gzip"), "{head}");
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            packed.write_all(value.to_string().as_bytes())?;
            let packed = packed.finish()?;
            send(stream, 200, "Content-Encoding: gzip\r\n", packed.len(), &packed)
        }
        Reply::Marked(tag, value) => match head.contains(&format!("\r\nif-none-match: {tag}\r\n")) {
            true => send(stream, 304, "", 0, b""),
            false => whole(stream, &format!("ETag: {tag}\r\n"), value),
        },
        Reply::Dated(time, value) => match head.contains(&format!("\r\nif-modified-since: {}\r\n", time.to_lowercase())) {
            true => send(stream, 304, "", 0, b""),
            false => whole(stream, &format!("Last-Modified: {time}\r\n"), value),
        },
        Reply::Status(status, headers) => send(stream, *status, headers, 0, b""),
        Reply::Cut(value) => {
            let body = value.to_string();
            send(stream, 200, "", body.len(), &body.as_bytes()[..body.len() / 2])
        }
        Reply::Broken => {
            let body = b"{\"results\": [";
            send(stream, 200, "", body.len(), body)
        }
        Reply::Nothing => Ok(()),
        Reply::Endless => {
            let spaces = vec![b' '; (64 << 20) + 1];
            send(stream, 200, "", spaces.len(), &spaces)
        }
    }
}

fn whole(stream: &mut TcpStream, header: &str, value: &Value) -> std::io::Result<()> {
    let body = value.to_string();
    send(stream, 200, header, body.len(), body.as_bytes())
}

fn send(stream: &mut TcpStream, status: u16, headers: &str, length: usize, body: &[u8]) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 {status} So\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n")?;
    stream.write_all(body)
}

// What it has -----------------------------------------------------------------------------------------------------------

const PAGES: [&str; 3] =
    ["/api/v5/addons/search/?type=extension", "/api/v5/addons/search/?page=2", "/api/v5/addons/search/?page=3"];

const SEARCH: &str = "/api/v5/addons/search/?sort=created&page_size=50&app=firefox";

fn addon(id: u64, slug: &str, name: &str) -> Value {
    json!({
        "id": id, "guid": format!("{slug}@remora.example"), "slug": slug, "type": "extension", "status": "public",
        "default_locale": "en-US", "name": {"en-US": name, "de": format!("{name} auf Deutsch")},
        "summary": {"en-US": format!("What {name} is for"), "ja": "何かをする"}, "created": "2021-03-04T05:06:07Z",
        "authors": [{"id": id % 2, "name": "Mira", "username": format!("mira-{}", id % 2)}], "categories": ["tabs"],
        "ratings": {"count": 2}, "current_version": version(slug, "2.0", "2023-01-01T00:00:00Z"),
    })
}

fn version(slug: &str, number: &str, reviewed: &str) -> Value {
    json!({
        "version": number, "reviewed": reviewed, "release_notes": {"en-US": format!("New in {number}")},
        "license": {"id": 13, "slug": format!("made-for-{number}"), "name": {"en-US": "A licence"}},
        "file": {"url": format!("https://files.remora.example/{slug}-{number}.xpi"), "size": 5, "hash": "sha256:ab"},
    })
}

fn rating(id: u64, addon: u64, score: u64) -> Value {
    json!({
        "id": id, "score": score, "body": format!("Rating {id}"), "created": "2022-02-02T02:02:02Z", "addon": {"id": addon},
        "user": {"id": id, "name": "Ann"}, "version": {"version": "2.0"},
    })
}

fn page(results: &[Value], next: Value) -> Value {
    json!({"page_size": 50, "next": next, "previous": null, "results": results})
}

// Running ---------------------------------------------------------------------------------------------------------------

/// The import into `c.db`, through nobody's proxy, with short waits after failures.
fn import(dir: &Path, pause: &str, arguments: &[&str]) -> Command {
    let mut command = command(dir, &["import", "amo-api", "--catalog", "c.db", "--json", "--pause", pause, "--backoff", "1"]);
    command.args(arguments);
    for name in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command
}

#[track_caller]
fn good(dir: &Path, arguments: &[&str]) -> Value {
    let ran = Ran::from(import(dir, "0", arguments).output().expect("the program starts"));
    assert_eq!(ran.code, Some(0), "{arguments:?}\n{}", ran.stderr);
    ran.json()
}

#[track_caller]
fn refused(dir: &Path, arguments: &[&str]) -> String {
    let ran = Ran::from(import(dir, "0", arguments).output().expect("the program starts"));
    assert_eq!(ran.code, Some(1), "{arguments:?}\n{}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran.error()
}

/// Requests, of those again after a failure, kept answers that were not asked for, and those that had not changed.
fn counts(told: &Value) -> [u64; 4] {
    [
        "request to the API",
        "request that had failed and was tried again",
        "answer kept by a run that ended early, not asked for again",
        "kept answer that has not changed since",
    ]
    .map(|what| told["warnings"][what].as_u64().unwrap_or_default())
}

/// All rows of a catalog, but for when and by whom they were written.
fn content(catalog: &Path) -> BTreeMap<String, Vec<String>> {
    let tables = rows(
        catalog,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('change', 'setting')",
    );
    let content = |table: String| {
        let mut found = rows(catalog, &format!("SELECT * FROM \"{table}\""));
        found.sort();
        (table, found)
    };
    tables.into_iter().map(content).collect()
}

/// The content of a catalog that the same answers make, read from files.
fn content_of_files(dir: &Path, answers: &[Value]) -> BTreeMap<String, Vec<String>> {
    for (at, answer) in answers.iter().enumerate() {
        write(dir, &format!("files/{at}.json"), answer.to_string());
    }
    super::common::ok(dir, &["import", "amo-api", "files", "--catalog", "files.db"]);
    content(&dir.join("files.db"))
}

/// The kept answers of a run: their files' names.
fn kept(dir: &Path) -> Vec<String> {
    let names = fs::read_dir(dir.join("c.amo-api")).expect("kept answers");
    let names = names.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".answer")).collect()
}

// Tests -----------------------------------------------------------------------------------------------------------------

#[test]
fn pages_come_through_a_server_that_is_busy_cuts_and_hangs_up_as_from_files() {
    let (dir, server) = (folder(), Server::start());
    let [first, second, third] = server.three_pages();
    server.says(PAGES[0], [Reply::Status(429, "Retry-After: 1\r\n"), Reply::Good(first.clone())]);
    server.says(PAGES[1], [Reply::Status(503, ""), Reply::Cut(second.clone()), Reply::Good(second.clone())]);
    server.says(PAGES[2], [Reply::Nothing, Reply::Broken, Reply::Status(502, ""), Reply::Good(third.clone())]);
    let told = good(dir.path(), &[&server.url(PAGES[0])]);
    assert_eq!((&told["added"], &told["left_out_total"]), (&4.into(), &0.into()), "{told}");
    assert_eq!(counts(&told), [9, 6, 0, 0], "{told}");
    let asked = server.asked();
    let targets: Vec<&str> = asked.iter().map(|asked| asked.target.as_str()).collect();
    let [a, b, c] = PAGES;
    assert_eq!(targets, [a, a, b, b, b, c, c, c, c]);
    assert!(asked[1].at - asked[0].at >= Duration::from_secs(1), "Retry-After was not waited for");
    for Asked { head, .. } in &asked {
        assert!(head.contains(&format!("\r\nuser-agent: remora/{}", env!("CARGO_PKG_VERSION"))), "{head}");
        assert!(!head.contains("\r\nif-"), "nothing was kept that could be asked about: {head}");
    }
    assert_eq!(content(&dir.path().join("c.db")), content_of_files(dir.path(), &[first, second, third]));
}

#[test]
fn a_run_that_failed_goes_on_and_asks_only_for_what_it_lacks() {
    let (dir, server) = (folder(), Server::start());
    let catalog = dir.path().join("c.db");
    let old = write(dir.path(), "old.json", addon(9, "old", "Old").to_string());
    good(dir.path(), &[&old.to_string_lossy()]);
    let before = (sequence(&catalog), content(&catalog));
    let [first, second, third] = server.three_pages();
    server.says(PAGES[0], [Reply::Good(first.clone())]);
    server.says(PAGES[1], [Reply::Last(second.clone())]);
    server.says(PAGES[2], [Reply::Good(third.clone())]);
    let url = server.url(PAGES[0]);
    let error = refused(dir.path(), &[&url]);
    assert!(error.contains(PAGES[2]) && error.contains("5 tries") && error.contains("c.amo-api"), "{error}");
    assert_eq!(server.targets(), [PAGES[0], PAGES[1]]);
    assert_eq!((sequence(&catalog), content(&catalog)), before, "the catalog is as it was");
    // Once more while it is dead: nothing is lost.
    refused(dir.path(), &[&url]);

    server.revive();
    let told = good(dir.path(), &[&url]);
    assert_eq!(server.targets(), [PAGES[2]]);
    assert_eq!((counts(&told), &told["added"], &told["removed"]), ([1, 0, 2, 0], &4.into(), &1.into()), "{told}");
    // The old add-on leaves its place behind in both.
    super::common::ok(dir.path(), &["import", "amo-api", "old.json", "--catalog", "files.db"]);
    assert_eq!(content(&catalog), content_of_files(dir.path(), &[first, second, third]));

    // That run was complete: the next one asks for all again, and keeps nothing that is no longer there.
    assert_eq!(kept(dir.path()).len(), 3);
    server.says(PAGES[1], [Reply::Good(page(&[addon(2, "kite", "Kite")], Value::Null))]);
    let told = good(dir.path(), &[&url]);
    assert_eq!(server.targets(), [PAGES[0], PAGES[1]]);
    assert_eq!((counts(&told), &told["unchanged"], &told["removed"]), ([2, 0, 0, 0], &2.into(), &2.into()), "{told}");
    assert_eq!(kept(dir.path()).len(), 2);
}

#[test]
fn an_interrupted_run_goes_on() {
    let (dir, server) = (folder(), Server::start());
    for (target, answer) in PAGES.iter().zip(server.three_pages()) {
        server.says(target, [Reply::Good(answer)]);
    }
    let url = server.url(PAGES[0]);
    let mut slow = import(dir.path(), "600000", &[&url, "--keep", "answers"]);
    let mut running = Running(slow.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts"));
    let started = Instant::now();
    let is_kept = || {
        let entries = fs::read_dir(dir.path().join("answers")).into_iter().flatten();
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().ends_with(".answer"))
    };
    while !is_kept() {
        assert!(started.elapsed() < Duration::from_secs(60), "no answer was kept");
        std::thread::sleep(Duration::from_millis(5));
    }
    // Nothing can be tidied up after this one, and a shell's background job, which ignores INT, heeds it.
    signal(&running.0, "KILL");
    let status = wait(&mut running.0, Duration::from_secs(10)).expect("it ends while it pauses");
    assert!(!status.success());
    let entries = fs::read_dir(dir.path()).unwrap();
    let left: Vec<String> = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(left, ["answers"], "no catalog, and nothing half done");
    assert_eq!(server.targets(), [PAGES[0]]);
    let told = good(dir.path(), &[&url, "--keep", "answers"]);
    assert_eq!((counts(&told), &told["added"]), ([2, 0, 1, 0], &4.into()), "{told}");
    assert_eq!(server.targets(), [PAGES[1], PAGES[2]]);
}

#[test]
fn a_list_that_leads_elsewhere_or_in_circles_is_refused_and_asked_for_again() {
    let (dir, server) = (folder(), Server::start());
    let port = server.address.rsplit(':').next().unwrap();
    let results = [addon(1, "lamp", "Lamp")];
    let elsewhere = [
        "http://remora.example/api/v5/addons/search/?page=2".to_owned(),
        format!("http://localhost:{port}{}", PAGES[1]),
        format!("https://127.0.0.1:{port}{}", PAGES[1]),
        format!("http://me:secret@127.0.0.1:{port}{}", PAGES[1]),
        server.url("/api/v5/accounts/profile/"),
        "../../../../admin/".to_owned(),
        "file:///etc/passwd".to_owned(),
    ];
    for next in elsewhere {
        server.says(PAGES[0], [Reply::Good(page(&results, next.clone().into()))]);
        let error = refused(dir.path(), &[&server.url(PAGES[0])]);
        assert!(error.contains("not followed") && error.contains(PAGES[0]), "{next}: {error}");
        assert_eq!(server.targets(), [PAGES[0]], "{next}");
    }
    for (next, asked) in [(PAGES[0], &PAGES[..1]), (PAGES[1], &PAGES[..2])] {
        server.says(PAGES[0], [Reply::Good(page(&results, server.url(next).into()))]);
        server.says(PAGES[1], [Reply::Good(page(&results, server.url(PAGES[0]).into()))]);
        let error = refused(dir.path(), &[&server.url(PAGES[0])]);
        assert!(error.contains("has no end"), "{error}");
        assert_eq!(server.targets(), asked);
    }
    server.says(PAGES[0], [Reply::Good(page(&results, 7.into()))]);
    assert!(refused(dir.path(), &[&server.url(PAGES[0]), "--keep", "fresh"]).contains("no address"));
    assert!(!dir.path().join("c.db").exists());

    // The page before the faulty one is kept; the faulty one is asked for again, and is mended now.
    server.asked();
    server.says(PAGES[1], [Reply::Good(page(&[addon(2, "kite", "Kite")], Value::Null))]);
    assert_eq!(good(dir.path(), &[&server.url(PAGES[0])])["added"], 2);
    assert_eq!(server.targets(), [PAGES[1]]);
}

#[test]
fn a_complete_run_is_followed_by_one_that_asks_what_changed() {
    let (dir, server) = (folder(), Server::start());
    let [first, second, third] = server.three_pages();
    server.says(PAGES[0], [Reply::Marked("\"one\"", first)]);
    server.says(PAGES[1], [Reply::Marked("w/\"two\"", second)]);
    server.says(PAGES[2], [Reply::Dated("Wed, 01 Jan 2025 00:00:00 GMT", third)]);
    let url = server.url(PAGES[0]);
    assert_eq!(counts(&good(dir.path(), &[&url])), [3, 0, 0, 0]);
    assert!(server.asked().iter().all(|asked| !asked.head.contains("\r\nif-")));
    // A third run asks for the marks that the second did not get anew.
    for _ in 0..2 {
        let told = good(dir.path(), &[&url]);
        assert_eq!((counts(&told), &told["unchanged"]), ([3, 0, 0, 3], &4.into()), "{told}");
        assert_eq!(server.targets(), PAGES);
    }
    server.says(PAGES[2], [Reply::Dated("Thu, 02 Jan 2025 00:00:00 GMT", page(&[addon(4, "reed", "Rush")], Value::Null))]);
    let told = good(dir.path(), &[&url]);
    assert_eq!((counts(&told), &told["changed"]), ([3, 0, 0, 2], &1.into()), "{told}");

    // A kept answer that is damaged is asked for as though it were not there.
    for name in kept(dir.path()) {
        let path = dir.path().join("c.amo-api").join(name);
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() - 9]).unwrap();
    }
    let told = good(dir.path(), &[&url]);
    assert_eq!((counts(&told), &told["unchanged"]), ([3, 0, 0, 0], &4.into()), "{told}");
}

#[test]
fn an_api_gives_its_add_ons_with_their_versions_and_ratings() {
    let (dir, server) = (folder(), Server::start());
    let (lamp, kite, mut moth) = (addon(1, "lamp", "Lamp"), addon(2, "kite", "Kite"), addon(3, "moth", "Moth"));
    // A slug that would be another address: its number stands for it.
    moth["slug"] = "../moth".into();
    moth["ratings"] = json!({"count": 0});
    let search = page(&[lamp.clone(), kite.clone(), lamp.clone(), moth.clone()], Value::Null);
    server.says(SEARCH, [Reply::Good(search.clone())]);
    let newest = version("lamp", "2.0", "2023-01-01T00:00:00Z");
    let (older, oldest) = (version("lamp", "1.5", "2022-01-01T00:00:00Z"), version("lamp", "1.0", "2021-01-01T00:00:00Z"));
    let versions = "/api/v5/addons/addon/lamp/versions/?page_size=50";
    let more = "/api/v5/addons/addon/lamp/versions/?page=2";
    server.says(versions, [Reply::Good(page(&[newest.clone(), older.clone()], server.url(more).into()))]);
    server.says(more, [Reply::Good(page(std::slice::from_ref(&oldest), Value::Null))]);
    let ratings = "/api/v5/ratings/rating/?addon=1&page_size=50";
    let rated =
        [page(&[rating(70, 1, 5)], server.url("/api/v5/ratings/rating/?page=2").into()), page(&[rating(71, 1, 3)], Value::Null)];
    server.says(ratings, [Reply::Good(rated[0].clone())]);
    server.says("/api/v5/ratings/rating/?page=2", [Reply::Good(rated[1].clone())]);
    // Kite went meanwhile: its lists are not there. Moth has nothing but itself.
    server.says("/api/v5/addons/addon/3/versions/?page_size=50", [Reply::Good(page(&[], Value::Null))]);
    let told = good(dir.path(), &[&server.url("/api/v5/")]);
    assert_eq!(
        server.targets(),
        [
            SEARCH,
            versions,
            more,
            ratings,
            "/api/v5/ratings/rating/?page=2",
            "/api/v5/addons/addon/kite/versions/?page_size=50",
            "/api/v5/ratings/rating/?addon=2&page_size=50",
            "/api/v5/addons/addon/3/versions/?page_size=50",
        ]
    );
    assert_eq!((&told["added"], &told["left_out_total"]), (&3.into(), &2.into()), "{told}");
    for (left, end) in [(&told["left_out"][0], "/versions/?page_size=50"), (&told["left_out"][1], "addon=2&page_size=50")] {
        assert_eq!(left["record"], "kite@remora.example");
        assert!(left["place"].as_str().unwrap().ends_with(end) && left["reason"].as_str().unwrap().contains("404"), "{left}");
    }
    let catalog = dir.path().join("c.db");
    let of_lamp = "JOIN addon ON addon.id = addon_id WHERE slug = 'lamp' ORDER BY";
    assert_eq!(rows(&catalog, &format!("SELECT number FROM version {of_lamp} position")), ["2.0", "1.5", "1.0"]);
    assert_eq!(rows(&catalog, &format!("SELECT key, rating FROM review {of_lamp} key")), ["70|5", "71|3"]);
    assert_eq!(
        rows(&catalog, "SELECT licence FROM addon WHERE slug = 'lamp'"),
        ["LicenseRef-made-for-2.0"],
        "that of the newest"
    );
    let with = |version: Value| {
        let mut lamp = lamp.clone();
        lamp["current_version"] = version;
        lamp
    };
    let wrapped = page(&[with(newest), with(older), with(oldest)], Value::Null);
    let [rated, rated_more] = rated;
    assert_eq!(content(&catalog), content_of_files(dir.path(), &[search, wrapped, rated, rated_more]));
    // Files and addresses together; what is left out matters where it should.
    write(dir.path(), "more.json", addon(5, "more", "More").to_string());
    let before = sequence(&catalog);
    assert!(refused(dir.path(), &["more.json", &server.url("/api/v5/"), "--strict"]).contains("--strict"));
    assert_eq!(sequence(&catalog), before);
    assert_eq!(good(dir.path(), &["more.json", &server.url("/api/v5/")])["added"], 1);
}

#[test]
fn a_list_that_ends_before_its_count_is_named() {
    let (dir, server) = (folder(), Server::start());
    let [mut first, mut second, mut third] = server.three_pages();
    for (page, count) in [(&mut first, 4), (&mut second, 5), (&mut third, 4)] {
        page["count"] = count.into();
    }
    server.says(PAGES[0], [Reply::Good(first)]);
    server.says(PAGES[1], [Reply::Good(second)]);
    server.says(PAGES[2], [Reply::Good(third.clone())]);
    let url = server.url(PAGES[0]);
    assert_eq!(good(dir.path(), &[&url, "--strict"])["left_out_total"], 0, "one went meanwhile");
    third["count"] = 25_000.into();
    server.says(PAGES[2], [Reply::Good(third)]);
    let before = sequence(&dir.path().join("c.db"));
    let ran = Ran::from(import(dir.path(), "0", &[&url, "--strict"]).output().expect("the program starts"));
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stderr.contains("counts 25000 and gave 4") && ran.stderr.contains(&url), "{}", ran.stderr);
    assert_eq!(sequence(&dir.path().join("c.db")), before);
}

#[test]
fn what_cannot_get_better_is_asked_for_once_and_what_can_not_for_ever() {
    let (dir, server) = (folder(), Server::start());
    let url = server.url(PAGES[0]);
    for (reply, asked, says) in [
        (Reply::Status(301, "Location: https://remora.example/\r\n"), 1, "https://remora.example/"),
        (Reply::Status(302, ""), 1, "status 302"),
        (Reply::Status(304, ""), 5, "status 304"),
        (Reply::Status(400, ""), 1, "status 400: check the address"),
        (Reply::Status(401, ""), 1, "status 401"),
        (Reply::Status(403, ""), 1, "status 403"),
        (Reply::Status(404, ""), 1, "status 404: there is no such list"),
        (Reply::Status(410, ""), 1, "status 410"),
        (Reply::Status(500, ""), 5, "status 500"),
        (Reply::Status(504, ""), 5, "status 504"),
        (Reply::Status(429, ""), 8, "status 429"),
        (Reply::Status(503, "Retry-After: 0\r\n"), 8, "status 503"),
        (Reply::Status(503, "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n"), 8, "status 503"),
        (Reply::Status(503, "Retry-After: 86400\r\n"), 1, "86400 seconds"),
        (Reply::Broken, 5, "no whole JSON"),
        (Reply::Nothing, 5, "5 tries"),
        (Reply::Endless, 1, "67108864 bytes"),
    ] {
        server.says(PAGES[0], [reply]);
        let error = refused(dir.path(), &[&url]);
        assert!(error.contains(says) && error.contains(&url), "{says}: {error}");
        assert_eq!(server.targets().len(), asked, "{says}");
    }
    // Nobody listens there.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
    let error = refused(dir.path(), &[&format!("http://127.0.0.1:{port}/api/v5/")]);
    assert!(error.contains("5 tries"), "{error}");
    for (wrong, says) in [("http://", "no web address"), ("https://me:secret@remora.example/api/v5/", "a password")] {
        let error = refused(dir.path(), &[wrong]);
        assert!(error.contains(says) && !error.contains("secret"), "{error}");
    }
    assert!(refused(dir.path(), &[&url, "--keep", "none/there"]).contains("none/there"));
    assert_eq!(server.targets(), [""; 0]);
    assert!(!dir.path().join("c.db").exists());
}

#[test]
fn recorded_answers_are_the_same_over_http() {
    let recordings = Path::new(super::common::ROOT).join("../shared/data/amo-api");
    if !recordings.exists() {
        return skip("the recorded answers are not there: ../shared/data/amo-api");
    }
    let (dir, server) = (folder(), Server::start());
    let recorded = |name: &str| -> Value { serde_json::from_slice(&fs::read(recordings.join(name)).unwrap()).unwrap() };
    let answers = [recorded("collection.json"), recorded("search.json")];
    let targets = ["/api/v4/accounts/account/mozilla/collections/a/addons/", "/api/v4/addons/search/?q=a"];
    for (target, answer) in targets.iter().zip(&answers) {
        server.says(target, [Reply::Good(answer.clone())]);
    }
    let told = good(dir.path(), &[&server.url(targets[0]), &server.url(targets[1])]);
    assert_eq!((&told["added"], &told["left_out_total"]), (&2.into(), &0.into()), "{told}");
    assert_eq!(server.targets(), targets);
    assert_eq!(content(&dir.path().join("c.db")), content_of_files(dir.path(), &answers));
}
