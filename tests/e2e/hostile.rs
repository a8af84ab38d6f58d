//! Hostile text in every field: nothing of it runs, nothing of it costs much.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use rayon::prelude::*;
use scraper::{Html, Node};

use super::common::{ROOT, component, dep11, folder, json, measured, ok, pages, quoted, refused, rows, run, sample_site, write};

/// What others published to break sanitizers, and what readers should never meet.
fn vectors() -> &'static [String] {
    static VECTORS: OnceLock<Vec<String>> = OnceLock::new();
    VECTORS.get_or_init(|| {
        let mut all = Vec::new();
        for file in fs::read_dir(Path::new(ROOT).join("tests/fixtures/hostile")).unwrap().map(|entry| entry.unwrap().path()) {
            let text = fs::read_to_string(&file).unwrap();
            let header = |line: &&str| line.starts_with("# ") && text.lines().take(2).any(|first| first == *line);
            all.extend(text.lines().filter(|line| !line.is_empty() && !header(line)).map(|line| line.replace("\\n", "\n")));
        }
        all.sort();
        all.extend(
            [
                "\u{202e}evil\u{202c}",
                "\u{2066}open isolate",
                "\u{2067}\u{2067}\u{2067}",
                "a\u{2069}\u{2069}b",
                "\u{feff}x",
                "\u{e0041}tag",
            ]
            .map(str::to_owned),
        );
        assert!(all.len() > 200, "{}", all.len());
        all
    })
}

/// Addresses that no page may link.
const ADDRESSES: [&str; 16] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript:x",
    "//evil.example/x",
    "https://user:pw@bank.example/",
    "https://bank.example\\@evil.example",
    "file:///etc/passwd",
    "blob:https://a.example/x",
    "https://a.example/\"onmouseover=alert(1) x=\"",
    "https://a.example/<script>",
    "https:evil.example",
    "\u{1}javascript:alert(1)",
];

/// The vector for a field: other fields of the same record get others.
fn vector(record: usize, field: usize) -> &'static str {
    let all = vectors();
    &all[(record + field * 17) % all.len()]
}

/// (element, attribute) pairs and elements of the theme, as the pages of the sample have them, and what cleaned text may
/// bring: the one list of text/rich.rs. The sample is too small for the theme's long pagination.
fn allowed() -> &'static (BTreeSet<String>, BTreeSet<(String, String)>) {
    static ALLOWED: OnceLock<(BTreeSet<String>, BTreeSet<(String, String)>)> = OnceLock::new();
    ALLOWED.get_or_init(|| {
        let of_text = [
            "a",
            "bdi",
            "blockquote",
            "br",
            "code",
            "dd",
            "del",
            "dl",
            "dt",
            "em",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ];
        let mut elements: BTreeSet<String> = of_text.map(str::to_owned).into();
        let mut attributes: BTreeSet<(String, String)> =
            [("a", "href"), ("a", "rel"), ("bdi", "dir"), ("code", "dir"), ("a", "aria-label"), ("li", "aria-hidden")]
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .into();
        for (path, text) in pages(&sample_site().join("current")) {
            if !(path.starts_with("en-US/") || path.starts_with("ar/") || path == "index.html") {
                continue;
            }
            for node in Html::parse_document(&text).tree.nodes() {
                if let Node::Element(element) = node.value() {
                    // Structured data is no script, and is looked at by itself.
                    if is_data(element) {
                        continue;
                    }
                    elements.insert(element.name().to_owned());
                    attributes.extend(element.attrs().map(|(name, _)| (element.name().to_owned(), name.to_owned())));
                }
            }
        }
        for never in [
            "script", "style", "iframe", "object", "embed", "form", "input", "base", "template", "noscript", "math", "audio",
            "video",
        ] {
            assert!(!elements.contains(never), "the theme has <{never}>: this test must be told what of it is its own");
        }
        (elements, attributes)
    })
}

/// Whether an element is a data block that no browser runs (HTML, 4.12.1).
fn is_data(element: &scraper::node::Element) -> bool {
    element.name() == "script" && element.attrs().count() == 1 && element.attr("type") == Some("application/ld+json")
}

/// What a browser takes for the scheme of an address.
fn scheme(address: &str) -> Option<String> {
    let text: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let text = text.trim_matches(|c: char| c <= ' ');
    let (scheme, _) = text.split_once(':')?;
    let letters = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    letters.then(|| scheme.to_ascii_lowercase())
}

/// Everything that is wrong with a page, as a browser's parser sees it.
fn faults(path: &str, text: &str) -> Vec<String> {
    let (elements, attributes) = allowed();
    let page = Html::parse_document(text);
    let mut faults: Vec<String> = page.errors.iter().map(|error| format!("not valid: {error}")).collect();
    let (mut headings, mut mains, mut footers) = (0, 0, 0);
    for node in page.tree.nodes() {
        let element = match node.value() {
            Node::Element(element) => element,
            Node::Comment(comment) => {
                faults.push(format!("a comment: {:?}", &**comment));
                continue;
            }
            _ => continue,
        };
        let name = element.name();
        if is_data(element) {
            let text: String = node.children().filter_map(|child| child.value().as_text().map(|text| text.to_string())).collect();
            if serde_json::from_str::<serde_json::Value>(&text).is_err() || text.contains('<') {
                faults.push(format!("structured data that is none: {text}"));
            }
            continue;
        }
        if !elements.contains(name) {
            faults.push(format!("<{name}>"));
        }
        headings += usize::from(name == "h1");
        mains += usize::from(name == "main");
        footers += usize::from(name == "footer");
        for (attribute, value) in element.attrs() {
            if attribute.starts_with("on")
                || ["style", "srcdoc", "formaction", "ping", "background", "xlink:href"].contains(&attribute)
            {
                faults.push(format!("<{name} {attribute}={value:?}>"));
            }
            if !attributes.contains(&(name.to_owned(), attribute.to_owned())) {
                faults.push(format!("<{name} {attribute}={value:?}>: not of the theme"));
            }
            if ["href", "src", "srcset", "action", "poster", "cite", "data"].contains(&attribute) {
                let loads = name != "a" && !(name == "link" && matches!(element.attr("rel"), Some("canonical" | "alternate")));
                match scheme(value).as_deref() {
                    None if value.starts_with("//") || value.starts_with("/\\") => {
                        faults.push(format!("<{name}> leads to {value:?}"))
                    }
                    None => {}
                    Some("http" | "https") if !loads => {
                        let credentials = value.split('/').nth(2).is_some_and(|host| host.contains('@'));
                        faults.extend(credentials.then(|| format!("<{name}> leads to {value:?} by credentials")));
                    }
                    Some("mailto") if name == "a" => {}
                    Some(_) => faults.push(format!("<{name} {attribute}={value:?}>")),
                }
            }
        }
        if name == "meta"
            && element.attr("http-equiv").is_some_and(|value| value.eq_ignore_ascii_case("refresh"))
            && !element.attr("content").is_some_and(|value| value.starts_with("0; url=/"))
        {
            faults.push("a refresh".to_owned());
        }
    }
    // The page that offers the languages has no footer.
    if (headings, mains, footers) != (1, 1, usize::from(path != "index.html")) {
        faults.push(format!("{headings} <h1>, {mains} <main>, {footers} <footer>: something broke out of its place"));
    }
    if let Some(c) = text
        .chars()
        .find(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}'))
    {
        faults.push(format!("U+{:04X}", u32::from(c)));
    }
    let isolates = text.chars().fold((0_i64, true), |(open, sound), c| match c {
        '\u{2066}'..='\u{2068}' => (open + 1, sound),
        '\u{2069}' => (open - 1, sound && open > 0),
        _ => (open, sound),
    });
    if isolates != (0, true) {
        faults.push("isolates that are not closed".to_owned());
    }
    faults.into_iter().map(|fault| format!("{path}: {fault}")).collect()
}

/// Builds the catalog and parses every page. `least` pages must be there.
#[track_caller]
fn harmless(dir: &Path, catalog: &str, least: usize) {
    // Hostile names are long: sizes are not what this is about.
    write(dir, "roomy.toml", "[budget]\nhtml = 10000000\n");
    ok(dir, &["build", "--catalog", catalog, "--config", "roomy.toml", "--locales", "en-US,ar", "--output", "site", "--quiet"]);
    let pages = pages(&dir.join("site/current"));
    assert!(pages.len() >= least, "{} pages", pages.len());
    let faults: Vec<String> = pages.par_iter().flat_map(|(path, text)| faults(path, text)).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
    let checked = run(dir, &["check", "site", "--config", "roomy.toml"]);
    // Links to locales that this build leaves out are another test's business.
    let problems: Vec<&str> =
        checked.stderr.lines().filter(|line| line.contains(".html: ") && !line.contains("there is no such page")).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_faults_that_the_tests_look_for_are_found() {
    let page = fs::read_to_string(sample_site().join("current/ar/addon/kelp-notes/index.html")).unwrap();
    assert_eq!(faults("as it is", &page), Vec::<String>::new());
    for bad in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<p onclick=x>",
        "<p style=top:0>",
        "<a href=javascript:x>y</a>",
        "<a href='java\tscript:x'>y</a>",
        "<a href=data:text/html,x>y</a>",
        "<a href=//evil.example>y</a>",
        "<a href=https://a:b@evil.example>y</a>",
        "<iframe></iframe>",
        "<svg onload=x></svg>",
        "<form></form>",
        "<h1>x</h1>",
        "</main></div></body>x<main>",
        "<!-- x -->",
        "\u{202e}",
        "\u{2066}",
        "\u{2069}",
        "<meta http-equiv=refresh content='0;url=//x'>",
        "<base href=/>",
    ] {
        assert!(!faults("x", &page.replacen("<h2", &format!("{bad}<h2"), 1)).is_empty(), "{bad} is not found");
    }
}

#[test]
fn hostile_text_in_every_field_of_an_appstream_component_never_runs() {
    let dir = folder();
    let dir = dir.path();
    let count = vectors().len();
    let mut file = String::new();
    for n in 0..count {
        let v = |field| quoted(vector(n, field));
        let address = quoted(ADDRESSES[n % ADDRESSES.len()]);
        let _ = write!(file, "---\nType: desktop-application\nID: org.hostile.n{n}\nPackage: {}\n", v(0));
        let _ = write!(file, "Name:\n  C: {}\n  ar: {}\nSummary:\n  C: {}\n  ar: {}\n", v(0), v(1), v(2), v(3));
        let _ = write!(file, "Description:\n  C: {}\n  ar: {}\nDeveloperName:\n  C: {}\n", v(0), v(4), v(5));
        let _ = write!(
            file,
            "ProjectGroup: {}\nProjectLicense: {}\nKeywords:\n  C:\n  - {}\n  - {}\n",
            v(6),
            v(7),
            v(8),
            quoted(&vector(n, 9).chars().take(30).collect::<String>())
        );
        let _ = write!(file, "Categories:\n- {}\n- Game\nExtends:\n- {}\n- org.hostile.n{}\n", v(10), v(11), (n + 1) % count);
        let _ = write!(file, "Url:\n  homepage: {address}\n  bugtracker: {}\n  {}: https://a.example/\n", v(12), v(13));
        let _ = write!(
            file,
            "Screenshots:\n- caption:\n    C: {}\n    ar: {}\n  source-image:\n    url: {}\n- caption:\n    C: {}\n  source-image:\n    url: https://shots.example/{n}.png\n",
            v(14),
            v(15),
            v(16),
            v(24)
        );
        let _ = write!(
            file,
            "Releases:\n- version: {}\n  unix-timestamp: 1600000000\n  urgency: {}\n  description:\n    C: {}\n    ar: {}\n",
            v(17),
            v(18),
            v(19),
            v(20)
        );
        let _ = write!(file, "  artifacts:\n  - type: binary\n    platform: {}\n    locations:\n    - {address}\n", v(21));
        let _ = write!(
            file,
            "ContentRating:\n  oars-1.1:\n    {}: {}\nLanguages:\n- locale: {}\n  percentage: 50\n",
            v(22),
            v(23),
            v(25)
        );
        let _ = write!(
            file,
            "Provides:\n  mediatypes:\n  - {}\n  binaries:\n  - {}\nIcon:\n  cached:\n  - name: {}\n",
            v(26),
            v(27),
            v(28)
        );
    }
    write(dir, "hostile.yml", format!("{}{file}", dep11([])));
    let report = json(dir, &["import", "appstream", "hostile.yml"]);
    assert!(report["addons"].as_u64() > Some(count as u64 * 9 / 10), "{} of {count}: {}", report["addons"], report["left_out"]);
    harmless(dir, "catalog.db", count * 2 * 3);
}

#[test]
fn hostile_xml_never_runs_either() {
    let dir = folder();
    let dir = dir.path();
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace("]]>", "]]&gt;");
    let mut file = "<components version=\"0.14\" origin=\"x\">\n".to_owned();
    for n in 0..vectors().len() {
        let v = |field| escape(vector(n, field));
        let _ = writeln!(
            file,
            "<component type=\"generic\"><id>org.hostile.x{n}</id><name>{}</name><summary>{}</summary><description><p>{}</p><ul><li>{}</li></ul><p><em>{}</em><code>{}</code></p></description>\
             <developer_name>{}</developer_name><url type=\"homepage\">{}</url><keywords><keyword>{}</keyword></keywords>\
             <releases><release version=\"{}\" timestamp=\"1600000000\"><description><p>{}</p></description></release></releases></component>",
            v(0),
            v(1),
            v(0),
            v(2),
            v(3),
            v(4),
            v(5),
            escape(ADDRESSES[n % 15]),
            v(6),
            v(7).replace('\n', " "),
            v(8)
        );
    }
    write(dir, "hostile.xml", file + "</components>\n");
    let report = json(dir, &["import", "appstream", "hostile.xml"]);
    assert!(report["addons"].as_u64() > Some(vectors().len() as u64 * 9 / 10), "{report}");
    harmless(dir, "catalog.db", vectors().len() * 2 * 3);
}

/// A gallery whose every text is hostile: profiles, licences, policies, categories, tags, collections, announcements, and
/// `count` add-ons with versions, reviews, replies, decisions and threads.
fn hostile_gallery(root: &Path, count: usize) {
    let mut text = "default-locale = \"en-US\"\n".to_owned();
    let v = |n, field| quoted(vector(n, field));
    for n in 0..8 {
        let _ = write!(
            text,
            "[[category]]\nslug = \"c{n}\"\nname = {{ en-US = {}, ar = {} }}\ndescription = {{ en-US = {} }}\n",
            v(n, 40),
            v(n, 41),
            v(n, 42)
        );
        let _ = write!(text, "[[tag]]\nslug = \"t{n}\"\nname = {{ en-US = {} }}\n", v(n, 43));
        let _ =
            write!(text, "[[policy]]\nslug = \"p{n}\"\nname = {{ en-US = {} }}\ntext = {{ en-US = {} }}\n", v(n, 44), v(n, 45));
        let _ = write!(
            text,
            "[[licence]]\nid = \"LicenseRef-l{n}\"\nname = {{ en-US = {} }}\ntext = {{ en-US = {} }}\n",
            v(n, 46),
            v(n, 47)
        );
        write(
            root,
            &format!("profiles/u{n}.toml"),
            format!(
                "name = {{ en-US = {}, ar = {} }}\nbiography = {{ en-US = {} }}\nreviewer = true\n",
                v(n, 48),
                v(n, 49),
                v(n, 50)
            ),
        );
        write(
            root,
            &format!("announcements/n{n}.toml"),
            format!("title = {{ en-US = {} }}\nbody = {{ en-US = {} }}\npublished = 2026-05-0{}\n", v(n, 51), v(n, 52), n + 1),
        );
        write(
            root,
            &format!("collections/k{n}.toml"),
            format!(
                "name = {{ en-US = {} }}\ndescription = {{ en-US = {} }}\ncurator = \"u{n}\"\n[[item]]\naddon = \"a{n}\"\nnote = {{ en-US = {} }}\n",
                v(n, 53),
                v(n, 54),
                v(n, 55)
            ),
        );
    }
    write(root, "gallery.toml", text);
    for n in 0..count {
        let base = n * 9;
        let v = |field| quoted(vector(base, field));
        let k = n % 8;
        let mut toml = format!(
            "guid = \"a{n}@hostile.example\"\ntype = \"extension\"\nauthors = [\"u{k}\"]\nlicence = \"LicenseRef-l{k}\"\ncategories = [\"c{k}\"]\ntags = [\"t{k}\"]\nextends = [{}]\n\
             added = 2024-03-01\nratings = [1, 2, 3, 4, 5]\nname = {{ en-US = {}, ar = {} }}\nsummary = {{ en-US = {}, ar = {} }}\nkeywords = {{ en-US = [{}] }}\n",
            v(0),
            v(1),
            v(2),
            v(3),
            v(4),
            v(5)
        );
        let _ = write!(toml, "[[screenshot]]\nurl = \"https://shots.example/{n}\"\ncaption = {{ en-US = {} }}\n", v(6));
        for version in 0..3 {
            let _ = write!(
                toml,
                "[[version]]\nnumber = {}\nreleased = 2025-0{}-01\npermissions = [{}, {}]\nnotes = {{ en-US = {}, ar = {} }}\n",
                quoted(&format!("{} {version}", vector(base, 7 + version))),
                version + 1,
                v(10 + version),
                v(13),
                v(14 + version),
                v(17)
            );
            let _ = write!(
                toml,
                "[[version.compatibility]]\napplication = {}\nmin = {}\nmax = {}\n[[version.file]]\nplatform = {}\nurl = \"https://files.example/{n}\"\nsize = 1\n",
                v(18),
                v(19),
                v(20),
                v(21)
            );
        }
        write(root, &format!("addons/a{n}/addon.toml"), toml);
        write(
            root,
            &format!("addons/a{n}/description/en-US.md"),
            vectors()[base % vectors().len()..].iter().take(12).map(String::as_str).collect::<Vec<_>>().join("\n\n"),
        );
        write(root, &format!("addons/a{n}/description/ar.md"), vector(base, 22));
        for r in 0..9 {
            let v = |field| quoted(vector(base + r, field));
            let review = format!(
                "author = {}\nprofile = \"u{k}\"\nrating = {}\nversion = {}\ncreated = 2026-04-02T10:00:00Z\nlocale = \"en-US\"\ntitle = {}\nbody = {}\nhelpful = 3\n\
                 [[translation]]\nlocale = \"ar\"\ntitle = {}\nbody = {}\ntranslator = {}\n[[reply]]\nauthor = {}\ncreated = 2026-04-03T08:30:00Z\nlocale = \"ar\"\nbody = {}\n[[reply.translation]]\nlocale = \"en-US\"\nbody = {}\ntranslator = {}\n",
                v(23),
                r % 5 + 1,
                v(24),
                v(25),
                v(0),
                v(26),
                v(27),
                v(28),
                v(29),
                v(30),
                v(31),
                v(32)
            );
            write(root, &format!("addons/a{n}/reviews/r{r}.toml"), review);
        }
        write(
            root,
            &format!("addons/a{n}/decisions/01.toml"),
            format!(
                "outcome = \"rejected\"\ndecided = 2026-02-11T09:00:00Z\nactor = {}\nversion = {}\npolicies = [\"p{k}\"]\nlocale = \"en-US\"\nnote = {}\n[[translation]]\nlocale = \"ar\"\nnote = {}\ntranslator = {}\n",
                v(33),
                v(34),
                v(35),
                v(36),
                v(37)
            ),
        );
        write(
            root,
            &format!("addons/a{n}/decisions/02.toml"),
            format!("outcome = \"approved\"\ndecided = 2026-03-11T09:00:00Z\nactor = {}\n", v(38)),
        );
        write(
            root,
            &format!("addons/a{n}/threads/t.toml"),
            format!(
                "kind = \"question\"\ntitle = {}\nlocale = \"en-US\"\n[[post]]\nkey = \"p1\"\nauthor = {}\ncreated = 2026-03-01T12:00:00Z\nlocale = \"ar\"\nbody = {}\n[[post.translation]]\nlocale = \"en-US\"\nbody = {}\n",
                v(39),
                v(40),
                v(41),
                v(42)
            ),
        );
    }
}

#[test]
fn hostile_text_in_every_field_of_a_gallery_never_runs() {
    let dir = folder();
    let dir = dir.path();
    let count = vectors().len() / 9 + 1;
    hostile_gallery(&dir.join("g"), count);
    let ran = ok(dir, &["import", "files", "g", "--json"]);
    let report = ran.json();
    assert_eq!(report["addons"], count, "{}", ran.stderr);
    harmless(dir, "catalog.db", count * 2 * 3);
}

#[test]
fn what_a_hostile_catalog_says_never_runs_whoever_wrote_it() {
    // No importer stands between: every free text of every table is overwritten.
    let dir = folder();
    let dir = dir.path();
    let count = vectors().len() / 9 + 1;
    hostile_gallery(&dir.join("g"), count);
    ok(dir, &["import", "files", "g"]);
    let connection = rusqlite::Connection::open(dir.join("catalog.db")).unwrap();
    let mut worse: Vec<String> = vectors().to_vec();
    worse.extend(ADDRESSES.map(str::to_owned));
    worse.extend(
        ["a\0b<script>alert(1)</script>", "\u{1}\u{2}\u{8}\u{b}\u{1f}\u{7f}\u{9b}", "\u{fffe}\u{ffff}", "\r\n\r\n<script>"]
            .map(str::to_owned),
    );
    worse.push("x".repeat(1 << 20));
    worse.push("<b>".repeat(100_000));
    let format = ["html", "markdown", "plain"];
    for (table, column) in [
        ("addon_text", "raw"),
        ("addon_text", "translator"),
        ("text", "raw"),
        ("text", "translator"),
        ("addon", "licence"),
        ("addon", "kind"),
        ("addon", "rating_system"),
        ("version", "licence"),
        ("file", "platform"),
        ("file", "url"),
        ("file", "digest"),
        ("compatibility", "application"),
        ("compatibility", "min"),
        ("compatibility", "max"),
        ("permission", "name"),
        ("review", "author"),
        ("review", "version"),
        ("review", "profile"),
        ("reply", "author"),
        ("reply", "profile"),
        ("decision", "outcome"),
        ("decision", "actor"),
        ("decision", "version"),
        ("decision", "profile"),
        ("post", "author"),
        ("profile", "homepage"),
        ("licence", "url"),
        ("screenshot", "url"),
        ("addon", "guid"),
    ] {
        if (table, column) == ("addon", "guid") || (table, column) == ("addon", "kind") {
            continue;
        }
        let without_rowid = table != "addon";
        let keys: Vec<Vec<rusqlite::types::Value>> = {
            let query = if without_rowid { primary_key(&connection, table) } else { "id".to_owned() };
            let mut statement = connection.prepare(&format!("SELECT {query} FROM {table}")).unwrap();
            let columns = statement.column_count();
            statement
                .query_map([], |row| (0..columns).map(|at| row.get(at)).collect())
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap()
        };
        let names = if without_rowid { primary_key(&connection, table) } else { "id".to_owned() };
        let condition: Vec<String> = names.split(", ").enumerate().map(|(at, name)| format!("{name} = ?{}", at + 2)).collect();
        let formatted = if column == "raw" { ", format = " } else { "" };
        for (n, key) in keys.iter().enumerate() {
            let format = if formatted.is_empty() { String::new() } else { format!("{formatted}'{}'", format[n % 3]) };
            // One very long text of each kind is enough.
            let text = if n < worse.len() || worse[n % worse.len()].len() < 10_000 { &worse[n % worse.len()] } else { &worse[0] };
            let values = std::iter::once(rusqlite::types::Value::Text(text.clone())).chain(key.iter().cloned());
            connection
                .execute(
                    &format!("UPDATE {table} SET {column} = ?1{format} WHERE {}", condition.join(" AND ")),
                    rusqlite::params_from_iter(values),
                )
                .unwrap_or_else(|error| panic!("{table}.{column}: {error}"));
        }
    }
    // Links and other facts.
    for (n, row) in rows(&dir.join("catalog.db"), "SELECT id FROM addon").iter().enumerate() {
        for (at, address) in ADDRESSES.iter().enumerate() {
            let insert = "INSERT INTO addon_fact (addon_id, field, position, key, value) VALUES (?1, ?2, ?3, ?4, ?5)";
            connection.execute(insert, rusqlite::params![row, "link", at, vector(n, at), address]).unwrap();
            connection.execute(insert, rusqlite::params![row, "content-rating", 0, vector(n, at), vector(n, at + 1)]).ok();
            connection.execute(insert, rusqlite::params![row, "extends", 0, vector(n, at), ""]).ok();
        }
    }
    drop(connection);
    harmless(dir, "catalog.db", count * 2 * 3);
}

/// The columns of a table's key.
fn primary_key(connection: &rusqlite::Connection, table: &str) -> String {
    let query = format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk");
    let mut statement = connection.prepare(&query).unwrap();
    statement.query_map([], |row| row.get::<_, String>(0)).unwrap().collect::<rusqlite::Result<Vec<_>>>().unwrap().join(", ")
}

#[test]
fn a_hostile_type_or_category_cannot_become_a_path() {
    let dir = folder();
    let dir = dir.path();
    for statement in [
        "UPDATE addon SET kind = '../../x'",
        "UPDATE addon SET kind = 'a/b'",
        "UPDATE addon SET kind = '<script>alert(1)</script>'",
        "UPDATE addon SET kind = ''",
        "UPDATE addon SET kind = 'addon'",
        "UPDATE addon SET kind = 'category'",
        "INSERT INTO category (slug) VALUES ('../../x')",
        "INSERT INTO addon_fact (addon_id, field, position, key) SELECT id, 'former-slug', 0, '../../../x' FROM addon LIMIT 1",
        "INSERT INTO addon_fact (addon_id, field, position, key) SELECT id, 'tag', 0, '../x' FROM addon",
        "INSERT INTO addon_fact (addon_id, field, position, key) SELECT id, 'author', 9, '../x' FROM addon",
        "UPDATE media SET kind = 'svg'",
    ] {
        hostile_gallery(&dir.join("g"), 3);
        ok(dir, &["import", "files", "g"]);
        rusqlite::Connection::open(dir.join("catalog.db")).unwrap().execute_batch(statement).unwrap();
        let ran = run(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US,ar", "--output", "deep/er/site"]);
        assert!(matches!(ran.code, Some(0 | 1)) && !ran.stderr.contains("panicked"), "{statement}: {}", ran.stderr);
        if ran.code == Some(0) {
            let found: Vec<String> =
                pages(&dir.join("deep/er/site/current")).iter().flat_map(|(path, text)| faults(path, text)).collect();
            assert!(found.is_empty(), "{statement}: {found:?}");
        }
        let outside: BTreeSet<String> =
            fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        assert!(outside.iter().all(|name| ["g", "catalog.db", "deep"].contains(&name.as_str())), "{statement}: {outside:?}");
        if dir.join("deep").exists() {
            assert_eq!(fs::read_dir(dir.join("deep")).unwrap().count(), 1, "{statement}");
            fs::remove_dir_all(dir.join("deep")).unwrap();
        }
        fs::remove_file(dir.join("catalog.db")).unwrap();
    }
}

// What costs much -------------------------------------------------------------------------------------------------------

/// What makes careless parsers slow: each with the longest text that is taken, and one that is not.
fn expensive() -> Vec<(&'static str, String)> {
    let fill = |unit: &str, bytes: usize| unit.repeat(bytes / unit.len());
    const MOST: usize = 256 << 10;
    let mut all = Vec::new();
    for (name, unit) in [
        ("brackets", "["),
        ("images", "!["),
        ("links", "[a]("),
        ("stars", "*a "),
        ("stars and underscores", "*a_ **b__ "),
        ("emphasis", "**x"),
        ("backticks", "`"),
        ("backticks growing", "`a``b```"),
        ("quotes", "> "),
        ("lists", "- "),
        ("numbers", "1. "),
        ("div", "<div>"),
        ("divs closed", "<div></div>"),
        ("b", "<b>"),
        ("p", "<p>"),
        ("a", "<a href=https://a.example>"),
        ("table", "<table><tr><td>"),
        ("lists in html", "<ul><li>"),
        ("quotes in html", "<blockquote>"),
        ("open tags", "<a"),
        ("angle", "<"),
        ("comments", "<!--"),
        ("cdata", "<![CDATA["),
        ("php", "<?"),
        ("entities", "&"),
        ("named", "&notin;"),
        ("numbered", "&#x202e;"),
        ("attributes", "<p a=b c=d "),
        ("pipes", "|"),
        ("pipe table", "|a|b|\n|-|-|\n"),
        ("references", "[a]: b\n"),
        ("reference uses", "[a][a] "),
        ("tildes", "~~a"),
        ("equals", "a\n=\n"),
        ("tabs", "\t"),
        ("line breaks", "\n"),
        ("spaces", "  \n"),
        ("backslashes", "\\"),
        ("marks", "e\u{301}\u{302}\u{303}\u{304}"),
        ("overrides", "\u{202e}x"),
        ("zwj", "👩\u{200d}"),
        ("wide", "字"),
        ("autolinks", "<https://a.example>"),
        ("mails", "a@b.c "),
        ("script", "<script>"),
        ("style", "<style>"),
        ("svg", "<svg><p>"),
        ("math", "<math><mtext><table><mglyph><style>"),
        ("template", "<template>"),
        ("select", "<select><option>"),
    ] {
        all.push((name, fill(unit, MOST - 8)));
    }
    all.push(("nested quotes by line", (0..500).map(|n| ">".repeat(n) + "\n").collect()));
    all.push(("nested lists by line", (0..500).map(|n| " ".repeat(2 * n) + "- a\n").collect()));
    all
}

/// Bounds that no timing of a busy machine breaks, and that anything quadratic does: a careless parser needs minutes.
const LONGEST: Duration = Duration::from_secs(100);

#[track_caller]
fn cheap(dir: &Path, arguments: &[&str], most: u64) -> super::common::Cost {
    let cost = measured(dir, arguments);
    assert_eq!(cost.ran.code, Some(0), "{arguments:?}: {}", cost.ran.stderr);
    assert!(cost.elapsed < LONGEST, "{arguments:?} took {:?}", cost.elapsed);
    assert!(cost.peak > 1 << 20 && cost.peak < most, "{arguments:?} took {} MiB", cost.peak >> 20);
    println!("{arguments:?}: {:?}, {} MiB", cost.elapsed, cost.peak >> 20);
    cost
}

#[test]
fn pathological_texts_cost_little_or_are_left_out_by_name() {
    let dir = folder();
    let dir = dir.path();
    let all = expensive();
    let mut file = String::new();
    super::common::gallery(&dir.join("g"));
    for (n, (name, text)) in all.iter().enumerate() {
        let _ = write!(file, "{}Description:\n  C: {}\n", component(&format!("org.slow.n{n:02}"), name), quoted(text));
        // Twice what is taken: refused unread.
        let _ = write!(file, "{}Description:\n  C: {}\n", component(&format!("org.slow.x{n:02}"), name), quoted(&text.repeat(4)));
        write(dir, &format!("g/addons/m{n:02}/addon.toml"), super::common::addon_toml(&format!("m{n}@slow.example"), name, ""));
        write(dir, &format!("g/addons/m{n:02}/description/en-US.md"), text);
    }
    write(dir, "slow.yml", format!("{}{file}", dep11([])));
    let mebi = 1 << 20;
    let imported = cheap(dir, &["import", "appstream", "slow.yml", "--json"], 300 * mebi);
    let report = imported.ran.json();
    assert_eq!(report["addons"], 2 * all.len(), "the records stay, without the texts that are too long: {}", imported.ran.stderr);
    let long =
        report["left_out"].as_array().unwrap().iter().filter(|left| left["reason"].as_str().unwrap().contains("256 KiB")).count();
    assert!(long >= all.len() - 8, "{long} of {} long texts are named", all.len());
    write(dir, "roomy.toml", "[budget]\nhtml = 10000000\n");
    cheap(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US,ar", "--output", "yaml", "--quiet"], 400 * mebi);
    cheap(dir, &["import", "files", "g", "--catalog", "g.db", "--json"], 300 * mebi);
    let built =
        cheap(dir, &["build", "--catalog", "g.db", "--locales", "en-US,ar", "--output", "markdown", "--json"], 400 * mebi);
    let summary = built.ran.json();
    for warning in summary["warnings"].as_array().unwrap() {
        assert!(warning.as_str().unwrap().contains(": description"), "the place of what is not shown: {warning}");
    }
    for site in ["yaml", "markdown"] {
        let faults: Vec<String> = pages(&dir.join(site).join("current"))
            .par_iter()
            .filter(|(path, _)| path.contains("/addon/"))
            .flat_map(|(path, text)| faults(path, text))
            .collect();
        assert!(faults.is_empty(), "{site}: {:?}", &faults[..faults.len().min(10)]);
    }
}

/// A gigabyte of one letter costs a few kilobytes in gzip: members may follow one another.
fn gigabyte(before: &str, after: &str) -> Vec<u8> {
    let member = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap()
    };
    let letters = member(&vec![b'a'; 16 << 20]);
    [member(before.as_bytes()), letters.repeat(64), member(after.as_bytes())].concat()
}

#[test]
fn a_description_of_one_gigabyte_is_left_out_unread_with_its_line() {
    let dir = folder();
    let dir = dir.path();
    let before = format!(
        "{}{}Description:\n  C: ",
        dep11([component("org.example.first", "First").as_str()]),
        component("org.example.huge", "Huge")
    );
    let after = format!("\n{}", component("org.example.last", "Last"));
    fs::write(dir.join("huge.yml.gz"), gigabyte(&before, &after)).unwrap();
    let line = before.lines().position(|line| line.contains("org.example.huge")).unwrap() - 1;
    let cost = cheap(dir, &["import", "appstream", "huge.yml.gz", "--json"], 200 << 20);
    let report = cost.ran.json();
    assert_eq!((&report["addons"], &report["left_out_total"]), (&2.into(), &1.into()), "{}", cost.ran.stderr);
    let left = &report["left_out"][0];
    let place: usize = left["place"].as_str().unwrap().strip_prefix("huge.yml.gz:").unwrap().parse().unwrap();
    assert!((line..line + 5).contains(&place), "line {place}, it starts in {line}");
    assert!(left["record"] == "org.example.huge" && left["reason"].as_str().unwrap().contains("unread"), "{left}");

    let before = "<components version=\"0.14\" origin=\"x\">\n<component type=\"generic\"><id>a.first</id><name>A</name></component>\n<component type=\"generic\"><id>a.huge</id><name>B</name>\n<description><p>";
    let after =
        "</p></description></component>\n<component type=\"generic\"><id>a.last</id><name>C</name></component>\n</components>\n";
    fs::write(dir.join("huge.xml.gz"), gigabyte(before, after)).unwrap();
    let cost = cheap(dir, &["import", "appstream", "huge.xml.gz", "--json", "--catalog", "xml.db"], 200 << 20);
    let report = cost.ran.json();
    assert_eq!((&report["addons"], &report["left_out_total"]), (&2.into(), &1.into()), "{}", cost.ran.stderr);
    assert_eq!(report["left_out"][0]["place"], "huge.xml.gz:3", "{report}");
}

#[test]
fn a_gigabyte_through_a_pipe_is_streamed() {
    let dir = folder();
    let dir = dir.path().to_owned();
    let made = std::process::Command::new("mkfifo").arg(dir.join("pipe")).status();
    if !made.is_ok_and(|status| status.success()) {
        super::common::skip("mkfifo is not there");
        return;
    }
    let writer = std::thread::spawn({
        let dir = dir.clone();
        move || -> std::io::Result<()> {
            let mut pipe = fs::File::options().write(true).open(dir.join("pipe"))?;
            write!(
                pipe,
                "{}Summary:\n  de: ",
                dep11(
                    [component("org.example.first", "First"), component("org.example.huge", "Huge")].iter().map(String::as_str)
                )
            )?;
            let block = vec![b'a'; 1 << 20];
            for _ in 0..1024 {
                pipe.write_all(&block)?;
            }
            write!(pipe, "\n{}", component("org.example.last", "Last"))
        }
    });
    let cost = cheap(&dir, &["import", "appstream", "pipe", "--json"], 200 << 20);
    writer.join().unwrap().expect("all of it was read");
    let report = cost.ran.json();
    assert_eq!((&report["addons"], &report["left_out_total"]), (&2.into(), &1.into()), "{}", cost.ran.stderr);
}

#[test]
fn a_gigabyte_that_is_no_collection_is_refused_soon() {
    let dir = folder();
    let dir = dir.path();
    for (name, before) in
        [("letters.yml.gz", ""), ("tag.xml.gz", "<components origin=\""), ("lines.yml.gz", "---\nFile: DEP-11\nOrigin: ")]
    {
        fs::write(dir.join(name), gigabyte(before, "")).unwrap();
        let cost = measured(dir, &["import", "appstream", name]);
        assert_eq!(cost.ran.code, Some(1), "{name}: {}", cost.ran.stderr);
        assert!(cost.ran.stderr.contains(name), "{}", cost.ran.stderr);
        assert!(cost.peak < 200 << 20 && cost.elapsed < LONGEST, "{name}: {} MiB, {:?}", cost.peak >> 20, cost.elapsed);
    }
}

#[test]
fn huge_files_of_a_gallery_are_refused_unread() {
    let dir = folder();
    let dir = dir.path();
    super::common::gallery(&dir.join("g"));
    for name in ["a", "b", "c", "d"] {
        write(
            dir,
            &format!("g/addons/{name}/addon.toml"),
            super::common::addon_toml(
                &format!("{name}@example.org"),
                name,
                if name == "b" { "icon = \"icon.png\"\n" } else { "" },
            ),
        );
    }
    let sparse = |path: &str| {
        write(dir, path, "")
            .metadata()
            .map(|_| fs::File::options().write(true).open(dir.join(path)).unwrap().set_len(1 << 30).unwrap())
            .unwrap()
    };
    sparse("g/addons/a/description/de.md");
    sparse("g/addons/b/icon.png");
    sparse("g/addons/c/addon.toml");
    let cost = cheap(dir, &["import", "files", "g", "--json"], 200 << 20);
    let report = cost.ran.json();
    // One stands without its icon.
    assert_eq!((&report["addons"], &report["left_out_total"]), (&2.into(), &3.into()), "{}", cost.ran.stderr);
    for path in ["g/addons/a/description/de.md", "g/addons/b/addon.toml", "g/addons/c/addon.toml"] {
        assert!(cost.ran.stderr.contains(path), "{path}: {}", cost.ran.stderr);
    }
    sparse("g/gallery.toml");
    assert!(refused(dir, &["import", "files", "g"]).contains("gallery.toml"));
}

#[test]
fn files_that_never_end_are_not_read() {
    let dir = folder();
    let dir = dir.path();
    super::common::gallery(&dir.join("g"));
    write(dir, "g/addons/a/addon.toml", super::common::addon_toml("a@example.org", "A", ""));
    fs::create_dir(dir.join("g/addons/a/description")).unwrap();
    let _ = std::process::Command::new("mkfifo").arg(dir.join("g/addons/a/description/de.md")).status();
    std::os::unix::fs::symlink("/dev/zero", dir.join("g/addons/a/description/fr.md")).unwrap();
    let mut child = super::common::command(dir, &["import", "files", "g"]).stderr(std::process::Stdio::null()).spawn().unwrap();
    let ended = super::common::wait(&mut child, Duration::from_secs(30));
    if ended.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    assert!(ended.is_some(), "the import waits for a pipe that nobody writes to");
}
