//! The written `nginx.conf` in a real nginx: types, caching, languages, "not found", security headers, a new release.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use tempfile::TempDir;

const YEAR: &str = "max-age=31536000";

/// The sample gallery, built and served by nginx until it is dropped.
struct Site {
    folder: TempDir,
    port: u16,
    nginx: Child,
}

impl Drop for Site {
    fn drop(&mut self) {
        _ = self.nginx.kill();
        _ = self.nginx.wait();
    }
}

impl Site {
    /// None, said aloud, where nginx is not installed; that is an error where `CI` is set.
    fn serve() -> Option<Self> {
        let Some(program) = nginx() else {
            assert!(env::var_os("CI").is_none(), "nginx is not installed: apt-get install nginx-light");
            eprintln!("SKIPPED: nginx is not installed");
            return None;
        };
        let folder = tempfile::tempdir().expect("a folder for the site");
        build(folder.path(), "Remora");
        let port = free_port();
        let written = fs::read_to_string(folder.path().join("output/nginx.conf")).expect("build writes nginx.conf");
        assert!(written.contains("    listen 8080;\n"), "the configuration listens somewhere else now");
        let server = written.replace("listen 8080;", &format!("listen 127.0.0.1:{port};")).replace("listen [::]:8080;", "");
        fs::write(folder.path().join("server.conf"), server).expect("server.conf");
        fs::write(folder.path().join("main.conf"), main_conf(folder.path())).expect("main.conf");
        let nginx = Command::new(program)
            .args(["-c", "main.conf", "-p"])
            .arg(folder.path())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("nginx starts");
        let site = Self { folder, port, nginx };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20), "nginx does not answer: {}", site.errors());
            thread::sleep(Duration::from_millis(20));
        }
        Some(site)
    }

    fn errors(&self) -> String {
        fs::read_to_string(self.folder.path().join("error.log")).unwrap_or_default()
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("nginx listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: gallery.example\r\nConnection: close\r\n");
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        stream.write_all(format!("{request}\r\n").as_bytes()).expect("the request is sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the answer is read");
        Answer::parse(&bytes)
    }

    /// The address of the first file in `folder` whose name ends with `ending`.
    fn file(&self, folder: &str, ending: &str) -> String {
        let entries = fs::read_dir(self.folder.path().join("output/current").join(folder)).expect("the folder is there");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        let name = names.into_iter().find(|name| name.ends_with(ending)).expect("a file of that kind");
        format!("/{folder}/{name}")
    }
}

/// One answer: its status, its headers with lower-case names, its body.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok()).expect("a status");
        let headers = lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Self { status, headers: headers.collect(), body: bytes[end + 4..].to_vec() }
    }

    /// Every value of the header, joined as one.
    fn header(&self, name: &str) -> String {
        let values = self.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str());
        values.collect::<Vec<_>>().join(", ")
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn nginx() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian keeps it where only root's PATH looks.
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders.map(|folder| folder.join("nginx")).find(|program| program.is_file())
}

fn build(folder: &Path, name: &str) {
    fs::write(folder.join("remora.toml"), format!("[site]\nname = \"{name}\"\n")).expect("remora.toml");
    let status =
        Command::new(env!("CARGO_BIN_EXE_remora")).args(["build", "--quiet", "--output", "output"]).current_dir(folder).status();
    assert!(status.expect("remora runs").success());
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

/// What stands around the written file: one process that reads and writes nothing outside `folder`.
fn main_conf(folder: &Path) -> String {
    let folder = folder.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|part| format!("    {part}_temp_path {folder}/{part};\n"))
        .concat();
    format!(
        "daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\nevents {{ worker_connections 64; }}\n\
         http {{\n    include /etc/nginx/mime.types;\n    access_log off;\n{temporary}    include {folder}/server.conf;\n}}\n"
    )
}

#[test]
fn files_have_their_types() {
    let Some(site) = Site::serve() else { return };
    for (path, expected) in [
        ("/en-US/".to_owned(), "text/html; charset=utf-8"),
        ("/ar/addon/quietwater/".to_owned(), "text/html; charset=utf-8"),
        ("/robots.txt".to_owned(), "text/plain; charset=utf-8"),
        (site.file("assets", ".css"), "text/css; charset=utf-8"),
        (site.file("assets", ".svg"), "image/svg+xml; charset=utf-8"),
        (site.file("media", ".png"), "image/png"),
    ] {
        let answer = site.get(&path);
        assert_eq!((answer.status, answer.header("content-type").as_str()), (200, expected), "{path}");
    }
}

#[test]
fn only_hashed_files_are_kept_for_long() {
    let Some(site) = Site::serve() else { return };
    for path in [site.file("assets", ".css"), site.file("media", ".png")] {
        let kept = site.get(&path).header("cache-control");
        assert!(kept.contains(YEAR) && kept.contains("immutable"), "{path}: {kept}");
    }
    for path in ["/en-US/", "/robots.txt"] {
        let kept = site.get(path).header("cache-control");
        assert!(kept.contains("max-age=300") && !kept.contains("immutable"), "{path}: {kept}");
    }
    for path in ["/assets/nothing.css", "/media/nothing.png", "/de/nothing/"] {
        let answer = site.get(path);
        let kept = answer.header("cache-control");
        assert_eq!(answer.status, 404, "{path}");
        assert!(!kept.contains("immutable") && !kept.contains(YEAR), "{path}: {kept}");
    }
}

#[test]
fn a_missing_page_says_so_in_the_language_of_its_address() {
    let Some(site) = Site::serve() else { return };
    for (path, lang, words) in [
        ("/de/nothing/", "de", "Diese Seite gibt es nicht"),
        ("/ja/addon/nothing/", "ja", "ページが見つかりません"),
        ("/nothing", "en-US", "<h1>"),
        ("/_headers", "en-US", "<h1>"),
    ] {
        let answer = site.get(path);
        let text = answer.text();
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert!(text.contains(&format!("lang=\"{lang}\"")) && text.contains(words), "{path}: {text}");
    }
}

#[test]
fn a_folder_without_a_page_is_a_missing_page() {
    let Some(site) = Site::serve() else { return };
    for path in ["/de/addon/", "/assets/"] {
        let answer = site.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains("page-notfound"), "{path}: {}", answer.text());
    }
}

#[test]
fn the_readers_language_leads_from_the_root() {
    let Some(site) = Site::serve() else { return };
    for (accepted, expected) in [
        ("de", "/de/"),
        ("de-AT,de;q=0.8,en;q=0.5", "/de/"),
        ("pt", "/pt-BR/"),
        ("en-GB", "/en-US/"),
        ("JA", "/ja/"),
        ("zh-Hans-CN,zh;q=0.9", "/zh-CN/"),
        ("zh-HK", "/zh-TW/"),
        ("pt-AO", "/pt-PT/"),
        ("es-AR", "/es-ES/"),
        ("es-mx", "/es-MX/"),
        ("iw", "/he/"),
    ] {
        let answer = site.ask("GET", "/", &[("Accept-Language", accepted)]);
        assert_eq!((answer.status, answer.header("location").as_str()), (302, expected), "{accepted}");
        assert!(answer.header("vary").contains("Accept-Language"), "{accepted}");
        assert!(!answer.header("cache-control").contains("max-age"), "{accepted}: a choice is not to be kept");
    }
    for headers in [
        &[][..],
        &[("Accept-Language", "eo")],
        &[("Accept-Language", "*")],
        &[("Accept-Language", "kw, de;q=0")],
        &[("Accept-Language", "nlx;q=x,,")],
    ] {
        let answer = site.ask("GET", "/", headers);
        assert_eq!(answer.status, 200, "{headers:?}");
        assert!(answer.text().contains("page-chooser"), "{headers:?}");
        assert!(answer.header("vary").contains("Accept-Language"), "{headers:?}");
    }
}

#[test]
fn a_language_that_the_site_lacks_gives_way_to_the_readers_next() {
    let Some(site) = Site::serve() else { return };
    for (accepted, expected) in [
        ("eo,de;q=0.5", "/de/"),
        ("kw,mi,en", "/en-US/"),
        ("eo, tlh;q=0.9, ja;q=0.1", "/ja/"),
        ("de;q=0.3, ja;q=0.8", "/ja/"),
        ("en;q=0.1, fr;q=0.95, de;q=0.9", "/fr/"),
        ("eo;q=0.9, sv;q=0.8, de;q=0.7", "/sv-SE/"),
        ("de;q=0, kw;q=1.0, fr;q=0.05", "/fr/"),
        ("ja;q=0.2,en", "/en-US/"),
        ("*, it;q=0.4", "/it/"),
    ] {
        let answer = site.ask("GET", "/", &[("Accept-Language", accepted)]);
        assert_eq!((answer.status, answer.header("location").as_str()), (302, expected), "{accepted}");
    }
}

#[test]
fn every_answer_carries_the_security_headers() {
    let Some(site) = Site::serve() else { return };
    let answers = [
        (200, site.get("/en-US/")),
        (200, site.get("/")),
        (200, site.get(&site.file("media", ".svg"))),
        (301, site.get("/de")),
        (302, site.ask("GET", "/", &[("Accept-Language", "fr")])),
        (404, site.get("/de/nothing/")),
        (404, site.get("/assets/nothing.css")),
    ];
    for (status, answer) in answers {
        assert_eq!(answer.status, status);
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{status}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{status}");
        assert_eq!(answer.header("referrer-policy"), "strict-origin-when-cross-origin", "{status}");
        assert_eq!(answer.header("server"), "nginx", "{status}: the version is nobody's business");
    }
    assert_eq!(site.get("/de").header("location"), "/de/");
}

#[test]
fn parts_heads_and_unchanged_files_are_answered() {
    let Some(site) = Site::serve() else { return };
    let picture = site.file("media", ".png");
    let whole = site.get(&picture);

    let part = site.ask("GET", &picture, &[("Range", "bytes=0-9")]);
    assert_eq!((part.status, part.body.as_slice()), (206, &whole.body[..10]));
    assert_eq!(part.header("content-range"), format!("bytes 0-9/{}", whole.body.len()));

    let head = site.ask("HEAD", &picture, &[]);
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), whole.body.len().to_string());

    let unchanged = site.ask("GET", &picture, &[("If-None-Match", &whole.header("etag"))]);
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));

    let packed = site.ask("GET", "/en-US/", &[("Accept-Encoding", "gzip")]);
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.header("vary").contains("Accept-Encoding"));
    assert!(packed.body.len() * 2 < site.get("/en-US/").body.len());
}

#[test]
fn a_new_release_is_seen_at_once() {
    let Some(site) = Site::serve() else { return };
    assert!(site.get("/en-US/").text().contains(">Remora<"));
    build(site.folder.path(), "Harbour");
    for path in ["/en-US/", "/ar/addon/quietwater/", "/de/nothing/", "/"] {
        let text = site.get(path).text();
        assert!(text.contains(">Harbour<") && !text.contains(">Remora<"), "{path}: the old release is still served");
    }
}
