//! A rebuild renders what a change touches, says why, and is exact whatever becomes of the builds before it.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::common::{
    addon_toml, command, copy, difference, folder, gallery, json, ok, refused, sample_source, texts, tree, write,
};

/// A catalog of the sample, and a site built from it in a few languages.
struct Built {
    dir: tempfile::TempDir,
}

const LOCALES: &str = "en-US,de,ar";

impl Built {
    fn new() -> Built {
        let dir = folder();
        ok(dir.path(), &["import", "files", &sample_source().to_string_lossy(), "--catalog", "c.db"]);
        let built = Built { dir };
        built.build(&[]);
        built
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    #[track_caller]
    fn build(&self, more: &[&str]) -> Value {
        let mut arguments = vec!["build", "--catalog", "c.db", "--locales", LOCALES, "--quiet"];
        if !more.contains(&"--output") {
            arguments.extend(["--output", "site"]);
        }
        arguments.extend(more);
        json(self.path(), &arguments)
    }

    fn edit(&self, sql: &str) {
        assert!(editable(self.path()).execute(sql, []).unwrap() > 0, "{sql}");
    }

    /// The paths in the served release's list of changes.
    fn changed(&self) -> Vec<String> {
        let current = fs::read_link(self.path().join("site/current")).unwrap();
        let list = self.path().join("site").join(current.parent().unwrap()).join("changes");
        let text = fs::read_to_string(list).unwrap();
        let mut paths: Vec<String> = text
            .lines()
            .filter(|line| line.starts_with("+ "))
            .filter_map(|line| line.splitn(4, ' ').nth(3))
            .map(str::to_owned)
            .collect();
        paths.sort();
        paths
    }

    #[track_caller]
    fn assert_exact(&self) {
        let _ = fs::remove_dir_all(self.path().join("whole"));
        self.build(&["--output", "whole"]);
        let (now, whole) = (tree(&self.path().join("site/current")), tree(&self.path().join("whole/current")));
        let now = now
            .into_iter()
            .filter(|(path, _)| whole.contains_key(path) || !path.starts_with("assets/") && !path.starts_with("media/"));
        assert_eq!(difference(&now.collect(), &whole), None);
    }
}

/// The catalog, to be changed by hand.
pub fn editable(dir: &Path) -> rusqlite::Connection {
    let connection = rusqlite::Connection::open(dir.join("c.db")).unwrap();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    connection
}

const DESCRIPTION: &str = "UPDATE addon_text SET raw = raw || ' More.' WHERE owner = '' AND field = 'description' AND locale = 'de' \
    AND addon_id = (SELECT id FROM addon WHERE slug = 'kelp-notes')";

#[test]
fn one_description_renders_the_pages_that_show_it_and_no_others() {
    let built = Built::new();
    let unchanged = built.build(&[]);
    assert_eq!((&unchanged["rendered"], &unchanged["written"]), (&0.into(), &0.into()));
    built.edit(DESCRIPTION);
    let rebuilt = built.build(&[]);
    assert_eq!((&rebuilt["rendered"], &rebuilt["written"]), (&1.into(), &2.into()), "{rebuilt}");
    assert_eq!(built.changed(), ["de/addon/kelp-notes/index.html", "de/addon/kelp-notes/index.json"]);
    built.assert_exact();
    // A record that was written again, but says the same.
    built.edit("UPDATE addon SET slug = slug WHERE slug = 'kelp-notes'");
    assert_eq!(built.build(&[])["rendered"], 0);
    assert_eq!(built.changed().len(), 2, "nothing changed: the release is the same");
    // Everything by request, which writes what differs: nothing.
    let full = built.build(&["--full"]);
    assert_eq!(full["rendered"], full["pages"]);
    built.assert_exact();
}

#[test]
fn one_message_renders_the_pages_that_show_it_in_that_language() {
    let built = Built::new();
    copy(&Path::new(super::common::ROOT).join("locales/de"), &built.path().join("locales/de"));
    write(built.path(), "remora.toml", "locales-dir = \"locales\"\n");
    built.build(&[]);
    let file = fs::read_dir(built.path().join("locales/de"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| {
            path.extension().is_some_and(|end| end == "ftl") && fs::read_to_string(path).unwrap().contains("\nversion-blocked = ")
        })
        .unwrap();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("\nversion-blocked = ", "\nversion-blocked = Achtung: ")).unwrap();
    let rebuilt = built.build(&[]);
    let changed = built.changed();
    assert!(
        !changed.is_empty() && changed.iter().all(|path| path.starts_with("de/") && path.contains("/versions/")),
        "{changed:?}"
    );
    assert_eq!(rebuilt["rendered"], changed.len(), "no page without a blocked version");
    built.assert_exact();
}

#[test]
fn a_changed_style_reaches_every_page() {
    let built = Built::new();
    write(built.path(), "theme/theme.toml", "name = \"T\"\nextends = \"default\"\n");
    write(built.path(), "remora.toml", "[theme]\npath = \"theme\"\n");
    built.build(&[]);
    let style = fs::read_to_string(Path::new(super::common::ROOT).join("themes/default/assets/style.css")).unwrap();
    write(built.path(), "theme/assets/style.css", style + "\n.new { color: red }\n");
    built.build(&[]);
    assert!(built.changed().iter().filter(|path| path.ends_with("index.html")).count() > 100, "pages link the new style");
    built.assert_exact();
}

#[test]
fn one_template_renders_the_pages_that_ran_through_what_changed() {
    let built = Built::new();
    write(built.path(), "theme/theme.toml", "name = \"T\"\nextends = \"default\"\n");
    write(built.path(), "remora.toml", "[theme]\npath = \"theme\"\n");
    built.build(&[]);
    let source = fs::read_to_string(Path::new(super::common::ROOT).join("themes/default/templates/versions.html")).unwrap();
    write(built.path(), "theme/templates/versions.html", source.replace("</h1>", "!</h1>"));
    let rebuilt = built.build(&[]);
    let changed = built.changed();
    assert!(changed.len() > 40 && changed.iter().all(|path| path.contains("/versions/")), "{changed:?}");
    assert_eq!(rebuilt["rendered"], changed.len());
    built.assert_exact();
    // What would be touched was said before.
    let told = json_of(built.path(), &["affected", "template:versions.html", "--output", "site", "--form", "json"]);
    let told: Vec<String> =
        told["urls"].as_array().unwrap().iter().map(|url| format!("{}index.html", &url.as_str().unwrap()[1..])).collect();
    assert_eq!(told, changed);
}

fn json_of(dir: &Path, arguments: &[&str]) -> Value {
    ok(dir, arguments).json()
}

#[test]
fn why_and_affected_explain_a_page() {
    let built = Built::new();
    built.edit(DESCRIPTION);
    built.build(&[]);
    let why = |url: &str| json_of(built.path(), &["why", url, "--output", "site", "--form", "json"]);
    let page = why("https://gallery.example/de/addon/kelp-notes/");
    assert_eq!((&page["rendered_by"], &page["last_build"]), (&2.into(), &2.into()));
    assert_eq!(page["reason"], "its own record in the catalog changed");
    let has = |list: &str, item: &str| page["reads"][list].as_array().unwrap().iter().any(|read| read == item);
    assert!(has("catalog", "add-on kelp-notes") && has("templates", "addon.html") && has("templates", "base.html"), "{page}");
    assert!(has("messages", "nav-home"), "{page}");
    let other = why("/ar/addon/kelp-notes/");
    assert_eq!((&other["rendered_by"], &other["looked_at_by"]), (&1.into(), &2.into()));
    let text = ok(built.path(), &["why", "/ar/addon/kelp-notes/", "--output", "site"]).stdout;
    assert!(text.contains("looked at it") && text.contains("did not render it"), "{text}");
    assert!(ok(built.path(), &["why", "/ar/", "--output", "site", "--form", "dot"]).stdout.starts_with("digraph"));
    // Drawn: a box for each end of an edge, and a line for each edge.
    for arguments in [["why", "/ar/"], ["affected", "nav-home"]] {
        let drawn = |form: &str| ok(built.path(), &[arguments[0], arguments[1], "--output", "site", "--form", form]).stdout;
        let (svg, dot) = (drawn("svg"), drawn("dot"));
        let parsed = scraper::Html::parse_fragment(&svg);
        let count = |element: &str| parsed.select(&scraper::Selector::parse(element).unwrap()).count();
        assert!(svg.starts_with("<svg ") && count("path") == dot.matches(" -> ").count() && count("path") > 3, "{svg}");
        assert!(count("rect") == count("text") && count("rect") > count("path"), "{svg}");
    }
    let error = refused(built.path(), &["why", "/de/nowhere/", "--output", "site"]);
    assert!(error.contains("no such page"), "{error}");

    let affected = |thing: &str| -> Vec<String> {
        let told = json_of(built.path(), &["affected", thing, "--output", "site", "--form", "json"]);
        told["urls"].as_array().unwrap().iter().map(|url| url.as_str().unwrap().to_owned()).collect()
    };
    let urls = affected("addon:kelp-notes");
    assert!(urls.contains(&"/de/addon/kelp-notes/reviews/".to_owned()), "{urls:?}");
    // What shows its card is found: every page that links to it.
    for (path, page) in super::common::pages(&built.path().join("site/current")) {
        let url = format!("/{}", path.strip_suffix("index.html").unwrap_or(&path));
        let links = page.contains("/addon/kelp-notes/") && !url.contains("/addon/kelp-notes/");
        assert_eq!(links, urls.contains(&url) && !url.contains("/addon/kelp-notes/"), "{url}");
    }
    assert!(affected("locale:ar").iter().all(|url| url.starts_with("/ar/")));
    assert!(affected("string:version-blocked").iter().all(|url| url.contains("/versions/")));
    let error = refused(built.path(), &["affected", "no-such-thing", "--output", "site"]);
    assert!(error.contains("no-such-thing"), "{error}");
}

#[test]
fn a_record_of_no_use_means_a_full_build_and_one_line_that_says_so() {
    let built = Built::new();
    let record = || {
        let current = fs::read_link(built.path().join("site/current")).unwrap();
        built.path().join("site").join(current.parent().unwrap()).join("record")
    };
    let bytes = fs::read(record()).unwrap();
    let mut foreign = bytes.clone();
    foreign[14] = b'9';
    for (what, damaged) in [("empty", Vec::new()), ("cut", bytes[..bytes.len() - 9].to_vec()), ("of another version", foreign)] {
        fs::write(record(), damaged).unwrap();
        let ran = ok(built.path(), &["build", "--catalog", "c.db", "--locales", LOCALES, "--output", "site", "--json"]);
        let summary = ran.json();
        assert_eq!(summary["rendered"], summary["pages"], "{what}");
        let notes: Vec<&str> = ran.stderr.lines().filter(|line| line.starts_with("note: ")).collect();
        assert!(notes.len() == 1 && notes[0].contains("built anew"), "{what}: {}", ran.stderr);
        built.assert_exact();
    }
}

#[test]
fn deltas_hold_what_changed_and_nothing_is_lost_between_them() {
    let built = Built::new();
    let delta = |number: &str| -> Value {
        serde_json::from_str(&fs::read_to_string(built.path().join("d").join(number).join("delta.json")).unwrap()).unwrap()
    };
    let first = built.build(&["--format", "delta", "--output", "d"]);
    assert_eq!(delta("000001")["changed"].as_array().unwrap().len() as u64, first["written"].as_u64().unwrap());
    let mut published = tree(&built.path().join("d/000001/site"));
    assert_eq!(difference(&published, &tree(&built.path().join("site/current"))), None);
    // Nothing changed: no delta.
    built.build(&["--format", "delta", "--output", "d"]);
    assert!(!built.path().join("d/000002").exists());
    fs::remove_dir_all(built.path().join("d/000001")).unwrap();
    built.edit(DESCRIPTION);
    built.build(&["--format", "delta", "--output", "d"]);
    built.edit("UPDATE addon SET status = 'removed' WHERE slug = 'tab-and-friends'");
    built.build(&["--format", "delta", "--output", "d"]);
    let second = delta("000002");
    assert_eq!(second["changed"][0]["path"], "de/addon/kelp-notes/index.html");
    assert_eq!(second["changed"][0]["keys"], serde_json::json!(["locale/de", "addon/kelp-notes"]));
    assert_eq!(second["changed"].as_array().unwrap().len(), 2, "the page and its twin");
    // Publishing both in order gives the whole site.
    for number in ["000002", "000003"] {
        let list = delta(number);
        for removed in list["removed"].as_array().unwrap() {
            assert!(published.remove(removed["path"].as_str().unwrap()).is_some(), "{removed}");
        }
        let files = tree(&built.path().join("d").join(number).join("site"));
        assert_eq!(files.len(), list["changed"].as_array().unwrap().len());
        published.extend(files);
    }
    built.build(&["--output", "whole"]);
    let carried = |path: &String| path.starts_with("media/") || path.starts_with("assets/");
    let whole = tree(&built.path().join("whole/current"));
    published.retain(|path, _| whole.contains_key(path) || !carried(path));
    assert_eq!(difference(&published, &whole), None);
}

#[test]
fn twins_are_made_for_what_changed_and_kept_for_what_did_not() {
    let built = Built::new();
    write(built.path(), "remora.toml", "[output]\nprecompressed = [\"gz\", \"br\", \"zst\"]\n");
    built.build(&[]);
    let site = built.path().join("site/current");
    let page = "de/addon/kelp-notes/index.html";
    let unpacked = |name: &str| -> Vec<u8> {
        let bytes = fs::read(site.join(format!("{page}.{name}"))).unwrap();
        let mut out = Vec::new();
        match name {
            "gz" => _ = std::io::copy(&mut flate2::read::GzDecoder::new(&bytes[..]), &mut out).unwrap(),
            "br" => brotli::BrotliDecompress(&mut &bytes[..], &mut out).unwrap(),
            _ => out = zstd::stream::decode_all(&bytes[..]).unwrap(),
        }
        out
    };
    let check = || {
        let plain = fs::read(site.join(page)).unwrap();
        for name in ["gz", "br", "zst"] {
            assert_eq!(unpacked(name), plain, "{name}");
        }
        for path in tree(&site).keys().filter(|path| path.ends_with(".html")) {
            assert!(["gz", "br", "zst"].iter().all(|name| site.join(format!("{path}.{name}")).exists()), "{path}");
        }
    };
    check();
    let inode = |path: &str| std::os::unix::fs::MetadataExt::ino(&fs::metadata(site.join(path)).unwrap());
    let other = "ar/addon/kelp-notes/index.html.br";
    let before = inode(other);
    for _ in 0..3 {
        built.edit(DESCRIPTION);
        assert_eq!(built.build(&[])["written"], 2);
        check();
        assert_eq!(inode(other), before, "unchanged content is not compressed again");
    }
    // Removed pages leave no compressed copies behind.
    built.edit("UPDATE addon SET status = 'removed' WHERE slug = 'kelp-notes'");
    for _ in 0..2 {
        built.build(&["--full"]);
        let left: Vec<String> = tree(&site).into_keys().filter(|path| path.contains("addon/kelp-notes/")).collect();
        assert!(left.iter().all(|path| path.contains("kelp-notes/index.") || path.contains("/history/")), "{left:?}");
        assert!(left.iter().any(|path| path.ends_with("kelp-notes/index.html.br")), "{left:?}");
        built.edit("UPDATE addon SET weekly_users = coalesce(weekly_users, 0) + 1 WHERE slug = 'paper-boats'");
    }
    fs::remove_file(built.path().join("remora.toml")).unwrap();
    built.build(&[]);
    assert!(!tree(&site).keys().any(|path| path.ends_with(".br")), "not asked for any more");
}

#[test]
fn incremental_builds_that_are_killed_leave_one_whole_release_and_the_next_is_exact() {
    const KILLS: u64 = 200;
    let built = Built::new();
    let site = built.path().join("site/current");
    let own = |tree: std::collections::BTreeMap<String, u128>| -> std::collections::BTreeMap<String, u128> {
        tree.into_iter().filter(|(path, _)| !path.starts_with("assets/") && !path.starts_with("media/")).collect()
    };
    let edits = [
        DESCRIPTION,
        "UPDATE addon SET stars_5 = stars_5 + 1 WHERE slug = 'paper-boats'",
        "UPDATE addon SET status = CASE status WHEN 'listed' THEN 'removed' ELSE 'listed' END WHERE slug = 'tab-and-friends'",
        "UPDATE text SET raw = raw || ' x' WHERE owner = 'category' AND field = 'name' AND locale = 'en-US'",
    ];
    let (mut killed, mut state) = (0, 0x2545_f491_4f6c_dd1d_u64);
    for step in 0..KILLS {
        let before = own(tree(&site));
        editable(built.path()).execute(edits[(step % 4) as usize], []).unwrap();
        let arguments = ["build", "--catalog", "c.db", "--locales", LOCALES, "--output", "site", "--quiet"];
        let mut child = command(built.path(), &arguments).spawn().unwrap();
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        // A build takes some 60 ms here: moments before, in and after its end.
        std::thread::sleep(Duration::from_micros(state % 90_000));
        killed += u64::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        let now = own(tree(&site));
        if now != before {
            // Then it is the new one, whole.
            let _ = fs::remove_dir_all(built.path().join("whole"));
            built.build(&["--output", "whole"]);
            assert_eq!(difference(&now, &own(tree(&built.path().join("whole/current")))), None, "kill {step}");
        }
        if step % 5 == 4 {
            built.build(&[]);
            built.assert_exact();
        }
    }
    built.build(&[]);
    built.assert_exact();
    println!("{killed} of {KILLS} builds were killed before their end");
    assert!(killed > KILLS / 10, "only {killed} were still running");
}

#[test]
fn timings_tell_phases_kinds_and_a_trace() {
    let built = Built::new();
    let ran = ok(
        built.path(),
        &["build", "--catalog", "c.db", "--locales", "de", "--format", "none", "--timings", "trace.json", "--quiet"],
    );
    for word in ["rendering", "page kind", "addon", "versions", "fragments/card.html", "unit, slowest first"] {
        assert!(ran.stderr.contains(word), "{word}: {}", ran.stderr);
    }
    let trace: Value = serde_json::from_str(&fs::read_to_string(built.path().join("trace.json")).unwrap()).unwrap();
    let events = trace["traceEvents"].as_array().unwrap();
    assert!(events.iter().any(|event| event["name"] == "rendering" && event["ph"] == "X"));
    assert!(events.iter().filter(|event| event["cat"] == "unit").count() > 20);
}

#[test]
fn a_catalog_that_is_made_anew_costs_the_pages_that_differ() {
    let built = Built::new();
    fs::remove_file(built.path().join("c.db")).unwrap();
    let source = built.path().join("source");
    copy(&sample_source(), &source);
    let toml = source.join("addons/kelp-notes/addon.toml");
    let changed = fs::read_to_string(&toml).unwrap().replace("Write notes in the margin", "Scribble in the margin");
    fs::write(&toml, changed).unwrap();
    ok(built.path(), &["import", "files", "source", "--catalog", "c.db"]);
    let rebuilt = built.build(&[]);
    let (rendered, written) = (rebuilt["rendered"].as_u64().unwrap(), rebuilt["written"].as_u64().unwrap());
    assert!(written > 0 && rendered < 2 * written, "every record is new, its pages are not: {rebuilt}");
    built.assert_exact();
}

#[test]
fn long_lists_by_name_are_exact_in_all_their_parts() {
    let built = Built { dir: folder() };
    write(built.path(), "remora.toml", "[site]\nlocales = [\"en-US\", \"de\", \"ar\"]\n[lists]\naddons = 1\n");
    gallery(&built.path().join("source"));
    let put = |number: usize, name: &str| {
        let toml = addon_toml(&format!("{number}@example"), name, "");
        write(built.path(), &format!("source/addons/number-{number}/addon.toml"), toml);
    };
    (0..140).for_each(|number| put(number, &format!("Name {number}")));
    let build = || {
        ok(built.path(), &["import", "files", "source", "--catalog", "c.db"]);
        let summary = built.build(&[]);
        built.assert_exact();
        summary
    };
    build();
    let shown = |page: usize| {
        let path = if page == 1 { String::new() } else { format!("page/{page}/") };
        let html = fs::read_to_string(built.path().join(format!("site/current/de/addons/name/{path}index.html"))).unwrap();
        texts(&scraper::Html::parse_document(&html), ".card .name").join(" ")
    };
    // Three parts of 64 pages: the first and last of each.
    let numbers = [1, 64, 65, 128, 129, 140];
    assert_eq!(numbers.map(shown), numbers.map(|page| format!("Name {}", page - 1)));
    // From the first part to the last: all pages by name in between show another.
    put(3, "Zuletzt");
    assert!(build()["rendered"].as_u64().unwrap() > 2 * 137);
    assert_eq!([4, 139, 140].map(shown), ["Name 4", "Name 139", "Zuletzt"]);
    // The last part is gone, with its pages in other orders.
    (128..140).for_each(|number| fs::remove_dir_all(built.path().join(format!("source/addons/number-{number}"))).unwrap());
    build();
    assert!(!built.path().join("site/current/de/addons/name/page/129/index.html").exists());
    assert_eq!([127, 128].map(shown), ["Name 127", "Zuletzt"]);
}
