//! What was decided is public, and what was taken down is gone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::common::{
    addon_toml, attributes, folder, gallery, json, ok, sample_page as page, sample_site, texts, tree, without_isolates, write,
};

/// An older export would list again what was taken down since.
#[test]
fn an_older_export_is_refused_unless_forced() {
    let dir = folder();
    let root = dir.path();
    gallery(&root.join("g"));
    write(root, "g/addons/tidepool/addon.toml", addon_toml("tidepool@example.org", "Tidepool", ""));
    let exported = |day: &str| {
        let path = root.join("g/gallery.toml");
        let text = fs::read_to_string(&path).unwrap();
        let rest: Vec<&str> = text.lines().filter(|line| !line.starts_with("exported")).collect();
        fs::write(&path, format!("exported = {day}\n{}\n", rest.join("\n"))).unwrap();
    };
    exported("2026-05-02");
    ok(root, &["import", "files", "g"]);
    exported("2026-05-01");
    let refused = super::common::refused(root, &["import", "files", "g"]);
    assert!(refused.contains("2026-05-01") && refused.contains("2026-05-02") && refused.contains("--force"), "{refused}");
    ok(root, &["import", "files", "g", "--force"]);
    // From here on the forced one is the last.
    exported("2026-05-01");
    ok(root, &["import", "files", "g"]);

    // Where no export says when it was made, its ledgers do.
    let path = write(
        root,
        "g/addons/tidepool/decisions/09-disabled.toml",
        "outcome = \"disabled\"\ndecided = 2026-06-01\nactor = \"Mira\"\n",
    );
    ok(root, &["import", "files", "g"]);
    fs::remove_file(path).unwrap();
    let refused = super::common::refused(root, &["import", "files", "g"]);
    assert!(refused.contains("09-disabled") && refused.contains("--force"), "{refused}");
}

#[test]
fn a_history_tells_everything_in_order_and_each_entry_has_an_address() {
    let history = page("en-US/addon/quietwater/history");
    assert_eq!(
        texts(&history, ".decisions .sign"),
        ["Nominated", "Approved", "Approved", "Recommended", "Disabled", "Approved", "Confirmed"]
    );
    let dates = attributes(&history, ".decisions > li > .date > time", "datetime");
    assert!(dates.is_sorted() && dates.len() == 7, "{dates:?}");
    let ids: BTreeSet<String> = attributes(&history, ".decisions > li", "id").into_iter().collect();
    assert_eq!(ids.len(), 7);
    let links: BTreeSet<String> =
        attributes(&history, ".decisions h2 a", "href").into_iter().map(|href| href.trim_start_matches('#').to_owned()).collect();
    assert_eq!(links, ids);
    assert!(texts(&history, ".decisions li:nth-child(2) .date")[0].contains("after 3 days"));
    // A reviewer's note in French is read in English, and the original stands beside it.
    assert_eq!(attributes(&history, ".decisions li:nth-child(2) > .prose", "lang"), ["en-US"]);
    assert_eq!(attributes(&history, ".decisions li:nth-child(2) .original .prose", "lang"), ["fr"]);
    // From the listing one finds it, from the badge the very entry, and from a blocked version why it is.
    let listing = page("en-US/addon/quietwater");
    let badge = attributes(&listing, ".head .pick a", "href").remove(0);
    let entry = badge.strip_prefix("/en-US/addon/quietwater/history/#").unwrap();
    assert_eq!(entry, attributes(&history, ".decisions > .recommended", "id")[0]);
    // The badge itself says when and by whom.
    let said = [".head .pick", ".head .pick + .aside"].map(|place| without_isolates(&texts(&listing, place)[0]));
    assert_eq!(said, ["Recommended on November 5, 2022: see why", "by Wiktoria Zając"]);
    assert!(attributes(&listing, ".trust a", "href").contains(&"/en-US/addon/quietwater/history/".to_owned()));
    let versions = page("en-US/addon/quietwater/versions");
    let advice = attributes(&versions, ".blocked .warning a", "href").remove(0);
    assert!(ids.contains(advice.split('#').nth(1).unwrap()), "{advice}");
}

#[test]
fn the_queue_says_who_waits_and_policies_say_who_cites_them() {
    let queue = page("de/queue");
    assert_eq!(attributes(&queue, ".sheet tbody th a", "href"), ["/de/addon/stille-post/"]);
    assert_eq!(attributes(&queue, "tbody td time", "datetime"), ["2026-11-14"]);
    assert_eq!(texts(&queue, "details table tbody tr").len(), 12);
    let policies = page("de/policies");
    let urls = attributes(&policies, ".shelves h2 a", "href");
    assert!(urls.len() >= 3, "{urls:?}");
    let mut cited = 0;
    for url in &urls {
        let policy = page(url.trim_matches('/'));
        for link in attributes(&policy, ".cited a", "href") {
            let (path, entry) = link.split_once('#').unwrap();
            let history = page(path.trim_matches('/'));
            assert!(attributes(&history, ".decisions > li", "id").iter().any(|id| id == entry), "{link}");
            cited += 1;
        }
    }
    assert!(cited > 10, "{cited}");
}

#[test]
fn an_add_on_that_is_not_listed_leaves_a_page_and_is_in_no_list() {
    let root = sample_site().join("current");
    for (slug, status) in
        [("basket-whisperer", "rejected"), ("paper-boats", "removed"), ("clip-magpie", "disabled"), ("stille-post", "pending")]
    {
        for locale in ["en-US", "ar", "ja"] {
            let page = page(&format!("{locale}/addon/{slug}"));
            assert_eq!(attributes(&page, "meta[name=robots]", "content"), ["noindex"], "{locale} {slug} {status}");
            assert_eq!(attributes(&page, "link[hreflang]", "href"), [""; 0], "{locale} {slug}");
            assert_eq!(attributes(&page, ".decided .sign", "class").len(), 1, "{locale} {slug}");
            assert!(attributes(&page, "main a.button", "href").is_empty(), "{locale} {slug}: nothing to install");
        }
        assert!(
            !root.join(format!("en-US/addon/{slug}/reviews")).exists()
                && !root.join(format!("en-US/addon/{slug}/versions")).exists()
        );
    }
    let replaced = page("ja/addon/clip-magpie");
    assert!(attributes(&replaced, ".tombstone > p > a", "href").contains(&"/ja/addon/kelp-notes/".to_owned()));
    for list in ["en-US", "en-US/extension", "en-US/extension/name", "en-US/collection/a-quieter-browser"] {
        let path = root.join(list).join("index.html");
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for slug in ["basket-whisperer", "paper-boats", "clip-magpie", "stille-post"] {
            assert!(!text.contains(&format!("/addon/{slug}/")), "{list} shows {slug}");
        }
    }
}

#[test]
fn a_discussion_is_a_conversation_with_a_feed() {
    let thread = page("en-US/addon/quietwater/discussion/slow-first-page");
    assert_eq!(attributes(&thread, "article.post", "id"), ["post-p1", "post-p2", "post-p3", "post-p4"]);
    assert_eq!(attributes(&thread, "article.answer", "id").len(), 1);
    let to_answer = attributes(&thread, ".listhead .count a", "href").remove(0);
    assert!(to_answer.ends_with(&format!("#{}", attributes(&thread, "article.answer", "id")[0])), "{to_answer}");
    assert_eq!(texts(&thread, "article .pick"), ["Developer"]);
    let overview = page("en-US/addon/quietwater/discussion");
    assert_eq!(attributes(&overview, ".threads h2 a", "href").len(), 3);
    let feed = attributes(&overview, "link[type='application/atom+xml']", "href").remove(0);
    let feed = fs::read_to_string(sample_site().join("current").join(feed.trim_start_matches('/'))).unwrap();
    let mut reader = quick_xml::Reader::from_str(&feed);
    let (mut entries, mut depth) = (0, 0);
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(start) => {
                depth += 1;
                entries += usize::from(start.name().as_ref() == "entry");
            }
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    assert!(entries >= 8, "{entries}");
}

/// A word that stands in one place only.
fn mark(what: &str, of: usize) -> String {
    format!("zq{what}{of}zq")
}

const ADDONS: usize = 48;

fn review(of: usize, n: usize) -> String {
    format!(
        "author = \"{}\"\nprofile = \"person-{}\"\nrating = {}\ncreated = 2025-01-{:02}\nlocale = \"en-US\"\ntitle = \"{}\"\nbody = \"{}\"\n[[translation]]\nlocale = \"de\"\nbody = \"{}\"\n",
        mark("reviewer", of * 10 + n),
        of,
        1 + n % 5,
        1 + n,
        mark("title", of * 10 + n),
        mark("review", of * 10 + n),
        mark("rezension", of * 10 + n),
    )
}

fn post(of: usize, n: usize) -> String {
    format!(
        "[[post]]\nkey = \"p{n}\"\nauthor = \"{}\"\ncreated = 2025-02-{:02}T10:00:00Z\nlocale = \"en-US\"\nbody = \"{}\"\n",
        mark("poster", of * 10 + n),
        1 + n,
        mark("post", of * 10 + n)
    )
}

fn marked_gallery(root: &Path) {
    gallery(root);
    for of in 0..ADDONS {
        let folder = format!("addons/addon-{of}");
        let toml = addon_toml(
            &format!("addon-{of}@example"),
            &mark("name", of),
            &format!(
                "icon = \"icon.svg\"\n[[version]]\nnumber = \"1.{of}\"\nreleased = 2025-01-01\nnotes = {{ en-US = \"{}\" }}\n[[version.file]]\nurl = \"https://files.example/{}.xpi\"\n",
                mark("notes", of),
                mark("file", of)
            ),
        );
        let toml = toml.replace("One line", &mark("summary", of)).replace("[\"mira\"]", &format!("[\"person-{of}\"]"));
        write(root, &format!("{folder}/addon.toml"), toml);
        write(root, &format!("{folder}/description/en-US.md"), mark("description", of));
        write(
            root,
            &format!("{folder}/icon.svg"),
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M{of} 1h7v7z\"/></svg>"),
        );
        write(root, &format!("profiles/person-{of}.toml"), format!("name = \"{}\"\n", mark("person", of)));
        for n in 0..2 {
            write(root, &format!("{folder}/reviews/r{n}.toml"), review(of, n));
        }
        let thread = format!(
            "kind = \"question\"\ntitle = \"{}\"\nlocale = \"en-US\"\n{}{}",
            mark("thread", of),
            post(of, 0),
            post(of, 1)
        );
        write(root, &format!("{folder}/threads/t.toml"), thread);
        write(
            root,
            &format!("{folder}/decisions/1.toml"),
            format!(
                "outcome = \"approved\"\ndecided = 2025-01-02\nactor = \"Mira\"\nlocale = \"en-US\"\nnote = \"{}\"\n",
                mark("reason", of)
            ),
        );
    }
}

/// Every text of a site, twins unpacked, by path; pictures by their bytes.
fn contents(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for path in tree(site).into_keys() {
        let bytes = fs::read(site.join(&path)).unwrap();
        let mut out = Vec::new();
        match path.rsplit('.').next() {
            Some("gz") => _ = std::io::copy(&mut flate2::read::GzDecoder::new(&bytes[..]), &mut out).unwrap(),
            Some("br") => brotli::BrotliDecompress(&mut &bytes[..], &mut out).unwrap(),
            Some("zst") => out = zstd::stream::decode_all(&bytes[..]).unwrap(),
            _ => out = bytes,
        }
        all.insert(path, out);
    }
    all
}

#[test]
fn a_takedown_leaves_nothing_behind() {
    let dir = folder();
    let root = dir.path().join("gallery");
    marked_gallery(&root);
    let toml = "[site]\nlocales = [\"en-US\", \"de\", \"ar\"]\n[output]\nprecompressed = [\"gz\", \"br\", \"zst\"]\n";
    write(dir.path(), "remora.toml", toml);
    let rebuild = || {
        ok(dir.path(), &["import", "files", "gallery", "--catalog", "c.db"]);
        json(dir.path(), &["build", "--catalog", "c.db", "--output", "site", "--quiet"])
    };
    rebuild();
    let site = dir.path().join("site/current");
    let before = contents(&site);
    // A hundred things, spread over the add-ons: whole add-ons, people, reviews and posts.
    let mut gone: Vec<String> = Vec::new();
    let mut pictures = Vec::new();
    let mut removed = 0;
    for of in 0..ADDONS {
        let folder = root.join(format!("addons/addon-{of}"));
        let review_marks = |n: usize| ["reviewer", "title", "review", "rezension"].map(|what| mark(what, of * 10 + n));
        match of % 3 {
            0 => {
                fs::remove_dir_all(&folder).unwrap();
                removed += 1;
                gone.extend(["summary", "description", "notes", "file", "thread"].map(|what| mark(what, of)));
                gone.extend([0, 1].iter().flat_map(|n| review_marks(*n)));
                gone.extend([0, 1].iter().flat_map(|n| [mark("poster", of * 10 + n), mark("post", of * 10 + n)]));
                pictures.push(format!("M{of} 1h7v7z"));
            }
            1 => {
                // A person, with what they wrote, and a review by somebody else.
                fs::remove_file(root.join(format!("profiles/person-{of}.toml"))).unwrap();
                let addon = folder.join("addon.toml");
                let text = fs::read_to_string(&addon).unwrap().replace(&format!("[\"person-{of}\"]"), "[\"mira\"]");
                fs::write(&addon, text).unwrap();
                fs::remove_dir_all(folder.join("reviews")).unwrap();
                removed += 3;
                gone.push(mark("person", of));
                gone.extend([0, 1].iter().flat_map(|n| review_marks(*n)));
            }
            _ => {
                fs::remove_file(folder.join("reviews/r1.toml")).unwrap();
                let thread = folder.join("threads/t.toml");
                let text = fs::read_to_string(&thread).unwrap().replace(&post(of, 1), "");
                fs::write(&thread, text).unwrap();
                removed += 2;
                gone.extend(review_marks(1));
                gone.extend([mark("poster", of * 10 + 1), mark("post", of * 10 + 1)]);
            }
        }
    }
    assert!(removed >= 90, "{removed}");
    for word in gone.iter().chain(&pictures) {
        assert!(before.values().any(|bytes| memchr::memmem::find(bytes, word.as_bytes()).is_some()), "{word} was never there");
    }
    let told = rebuild();
    let after = contents(&site);
    for word in gone.iter().chain(&pictures) {
        for (path, bytes) in &after {
            assert!(memchr::memmem::find(bytes, word.as_bytes()).is_none(), "{word} is left in {path}");
        }
    }
    // What is left of a removed add-on: its name, where it stands, and what was decided.
    let tombstone = String::from_utf8(after["de/addon/addon-0/index.html"].clone()).unwrap();
    assert!(tombstone.contains(&mark("name", 0)) && tombstone.contains(&mark("reason", 0)) && tombstone.contains("noindex"));
    let lists = after.iter().filter(|(path, _)| !path.contains("/addon/addon-0/") && path.ends_with(".html"));
    for (path, bytes) in lists {
        assert!(memchr::memmem::find(bytes, mark("name", 0).as_bytes()).is_none(), "{path} names it");
    }
    // The files that were written are those that differ.
    let twin = |path: &str| [".gz", ".br", ".zst"].iter().any(|end| path.ends_with(end));
    let differ = after.iter().filter(|(path, bytes)| !twin(path) && before.get(*path) != Some(bytes)).count();
    assert_eq!(told["written"], differ);

    // A decision that erases the name leaves not even that.
    let catalog = super::incremental::editable(dir.path());
    let sql = "INSERT INTO decision (addon_id, key, outcome, decided, actor) SELECT id, 'erase', 'erased', 1800000000, 'Mira' FROM addon WHERE guid = 'addon-0@example'";
    assert_eq!(catalog.execute(sql, []).unwrap(), 1);
    drop(catalog);
    json(dir.path(), &["build", "--catalog", "c.db", "--output", "site", "--quiet"]);
    let after = contents(&site);
    for word in [mark("name", 0), mark("reason", 0)] {
        let left = after.iter().find(|(_, bytes)| memchr::memmem::find(bytes, word.as_bytes()).is_some());
        assert_eq!(left.map(|(path, _)| path), None, "{word}");
    }
    assert!(after.contains_key("de/addon/addon-0/index.html"));
}
