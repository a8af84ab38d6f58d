//! The written `Caddyfile` in a real Caddy: languages, types, caching, "not found", security headers.

mod common;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use common::{Running, folder, ok};
use tempfile::TempDir;

struct Site {
    folder: TempDir,
    port: u16,
    _caddy: Running,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> String {
        let line = self.head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")));
        line.and_then(|line| line.split_once(": ")).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }
}

impl Site {
    /// None, said aloud, where Caddy is not installed; that is an error where `CI` is set.
    fn serve() -> Option<Site> {
        if Command::new("caddy").arg("version").output().is_err() {
            assert!(env::var_os("CI").is_none(), "Caddy is not installed: apt-get install caddy");
            eprintln!("SKIPPED: Caddy is not installed");
            return None;
        }
        let folder = folder();
        fs::write(folder.path().join("remora.toml"), "[output]\nprecompressed = [\"gz\", \"br\"]\n").expect("remora.toml");
        ok(
            folder.path(),
            &["build", "--quiet", "--locales", "en-US,de,fr,ja,it,sv-SE,nb-NO,zh-CN,zh-TW,pt-BR,pt-PT,es-ES,es-MX,he"],
        );
        let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
        let written = fs::read_to_string(folder.path().join("output/Caddyfile")).expect("build writes a Caddyfile");
        assert!(written.contains("\n:8080 {\n"), "the configuration listens somewhere else now");
        let server = format!(
            "{{\n    admin off\n    auto_https off\n}}\n{}",
            written.replace(":8080 {", &format!("http://127.0.0.1:{port} {{"))
        );
        fs::write(folder.path().join("Caddyfile"), server).expect("Caddyfile");
        let caddy = Command::new("caddy")
            .args(["run", "--adapter", "caddyfile", "--config", "Caddyfile"])
            .current_dir(folder.path())
            .env("HOME", folder.path())
            .stdout(Stdio::null())
            .stderr(fs::File::create(folder.path().join("log")).expect("a log"))
            .spawn()
            .expect("Caddy starts");
        let site = Site { folder, port, _caddy: Running(caddy) };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let log = fs::read_to_string(site.folder.path().join("log")).unwrap_or_default();
            assert!(begun.elapsed() < Duration::from_secs(20), "Caddy does not answer: {log}");
            thread::sleep(Duration::from_millis(20));
        }
        Some(site)
    }

    fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("Caddy listens");
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{headers}\r\n", self.port)
            .expect("asked");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("answered");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }
}

#[test]
fn caddy_serves_the_site_as_nginx_does() {
    let Some(site) = Site::serve() else { return };
    for (accepted, expected) in [
        ("de-AT,de;q=0.8,en;q=0.5", "/de/"),
        ("JA", "/ja/"),
        ("zh-HK", "/zh-TW/"),
        ("zh-Hans-SG", "/zh-CN/"),
        ("pt-AO", "/pt-PT/"),
        ("pt", "/pt-BR/"),
        ("es-AR", "/es-ES/"),
        ("no", "/nb-NO/"),
        ("iw", "/he/"),
        ("de;q=0.3, ja;q=0.8", "/ja/"),
        ("en;q=0.1, fr;q=0.95, de;q=0.9", "/fr/"),
        ("de;q=0, kw;q=1.0, fr;q=0.05", "/fr/"),
        ("ja;q=0.2,en", "/en-US/"),
        ("*, it;q=0.4", "/it/"),
        ("eo, tlh;q=0.9, ja;q=0.1", "/ja/"),
    ] {
        let answer = site.get("/", &[("Accept-Language", accepted)]);
        assert_eq!((answer.status, answer.header("location").as_str()), (302, expected), "{accepted}\n{}", answer.head);
    }
    for accepted in ["eo", "*", "kw, de;q=0", "nlx;q=x,,"] {
        let answer = site.get("/", &[("Accept-Language", accepted)]);
        assert_eq!(answer.status, 200, "{accepted}");
        assert!(answer.body.contains("page-chooser"), "{accepted}");
        assert!(answer.header("vary").contains("Accept-Language"), "{accepted}");
    }
    let page = site.get("/de/", &[]);
    assert_eq!(page.status, 200);
    assert!(page.header("content-type").starts_with("text/html"), "{}", page.head);
    assert!(page.header("content-security-policy").contains("default-src 'none'"), "{}", page.head);
    assert!(page.header("cache-control").contains("max-age=300"), "{}", page.head);
    let style = page.body.split("href=").find(|part| part.contains("/assets/style.")).expect("a style");
    let style = &style[style.find('/').unwrap()..style.find(".css").unwrap() + 4];
    let asset = site.get(style, &[("Accept-Encoding", "br")]);
    assert_eq!((asset.status, asset.header("content-encoding").as_str()), (200, "br"), "{}", asset.head);
    assert!(asset.header("cache-control").contains("immutable"), "{}", asset.head);
    for (path, language) in [("/de/nothing/", "de"), ("/nothing/", "en-US"), ("/_headers", "en-US")] {
        let answer = site.get(path, &[]);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains("page-notfound"), "{path}: {}", answer.head);
        assert!(
            answer.body.contains(&format!("lang={language}")) || answer.body.contains(&format!("lang=\"{language}\"")),
            "{path}"
        );
    }
}
