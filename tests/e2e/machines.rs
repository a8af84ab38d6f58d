//! What programs read: JSON twins, feeds, sitemaps, structured data, security.txt, humans.txt.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value as Json;

use super::common::{attributes, folder, json, ok, real_catalog, run, sample_page, sample_site, texts};

/// Every file of a site below a folder, by path.
fn files(root: &Path, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
        if entry.file_type().is_file() && wanted(&path) {
            found.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
}

fn validator() -> jsonschema::Validator {
    let schema = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/page.schema.json")).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap()
}

fn check_twins(root: &Path) -> usize {
    let validator = validator();
    let twins = files(root, |path| path.ends_with("/index.json"));
    for (path, text) in &twins {
        let twin: Json = serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let errors: Vec<String> =
            validator.iter_errors(&twin).map(|error| format!("{}: {error}", error.instance_path())).take(3).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
        // What programs get is not half filled in.
        assert!(!text.contains('\u{1}') && !text.contains("\\u0001"), "{path}");
        let locale = path.split('/').next().unwrap();
        assert_eq!(twin["locale"], locale, "{path}");
    }
    twins.len()
}

#[test]
fn every_page_has_a_twin_that_the_schema_describes() {
    let root = sample_site().join("current");
    let pages = files(&root, |path| path.ends_with("index.html") && path.contains('/'));
    let twins = check_twins(&root);
    assert_eq!(twins, pages.len());
    let twin: Json = serde_json::from_str(&fs::read_to_string(root.join("de/addon/kelp-notes/index.json")).unwrap()).unwrap();
    assert_eq!(twin["addon"]["guid"], "kelp-notes@solveig.example.org");
    assert_eq!(twin["addon"]["users_n"], 412_380);
    assert_eq!(twin["addon"]["version"]["number"], "4.2.0");
    // A review is data there, not markup.
    assert!(twin["addon"]["excerpts"][0]["rating_n"].as_u64().is_some(), "{}", twin["addon"]["excerpts"][0]);
}

#[test]
fn twins_of_real_data_are_what_the_schema_describes() {
    let Some(catalog) = real_catalog() else { return };
    let dir = folder();
    ok(dir.path(), &["build", "--quiet", "--catalog", catalog.to_str().unwrap(), "--locales", "en-US"]);
    assert!(check_twins(&dir.path().join("output/current")) > 5_000);
}

#[test]
fn twins_can_be_left_out() {
    let dir = folder();
    fs::write(dir.path().join("remora.toml"), "[output]\njson = false\n").unwrap();
    ok(dir.path(), &["build", "--quiet", "--locales", "en-US"]);
    let root = dir.path().join("output/current");
    assert!(files(&root, |path| path.ends_with(".json") && path.contains('/')).is_empty());
    assert!(!fs::read_to_string(root.join("en-US/index.html")).unwrap().contains("application/json"));
}

#[test]
fn feeds_are_read_by_a_feed_reader_and_lead_to_what_is_there() {
    let root = sample_site().join("current");
    let feeds = files(&root, |path| path.ends_with("feed.atom"));
    let mut kinds = BTreeSet::new();
    let (mut checked, mut ids) = (0, BTreeMap::new());
    for (path, text) in &feeds {
        let feed: atom_syndication::Feed = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(feed.id(), format!("https://gallery.example/{path}"), "{path}");
        assert!(feed.links().iter().any(|link| link.rel() == "self" && link.href() == feed.id()), "{path}");
        assert!(!feed.title().as_str().is_empty(), "{path}");
        if let Some(other) = ids.insert(feed.id().to_owned(), path) {
            panic!("{path} and {other} have the same id");
        }
        for entry in feed.entries() {
            let link = entry.links().first().unwrap().href();
            let local = link.strip_prefix("https://gallery.example/").unwrap();
            let (page, anchor) = local.split_once('#').unwrap_or((local, ""));
            let page =
                fs::read_to_string(root.join(page).join("index.html")).unwrap_or_else(|error| panic!("{path}: {link}: {error}"));
            assert!(
                anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")) || page.contains(&format!("id={anchor}")),
                "{path}: {link}"
            );
            checked += 1;
        }
        let parts: Vec<&str> = path.split('/').collect();
        kinds.insert(match parts.as_slice() {
            [_, _] => "site",
            [_, "addon", _, kind, _] => kind,
            [_, kind, ..] => kind,
            _ => panic!("{path}"),
        });
    }
    for kind in [
        "site",
        "category",
        "user",
        "tag",
        "extension",
        "addons",
        "versions",
        "reviews",
        "history",
        "discussion",
        "queue",
        "announcements",
    ] {
        assert!(kinds.contains(kind), "{kind}: {kinds:?}");
    }
    assert!(checked > 5_000, "{checked}");
}

#[test]
fn sitemaps_tell_every_page_in_the_languages_that_it_is_in_and_no_other() {
    let root = sample_site().join("current");
    assert!(fs::read_to_string(root.join("robots.txt")).unwrap().contains("Sitemap: https://gallery.example/sitemap.xml"));
    let index = fs::read_to_string(root.join("sitemap.xml")).unwrap();
    let addresses = |text: &str| -> Vec<String> {
        let parts = text.split("<loc>").skip(1);
        parts.map(|part| part.split("</loc>").next().unwrap().replace("https://gallery.example/", "")).collect()
    };
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in addresses(&index) {
        let text = fs::read_to_string(root.join(&file)).unwrap();
        for url in text.split("<url>").skip(1) {
            let page = addresses(url).remove(0);
            let others = url.split("hreflang=\"").skip(1).map(|part| part.split('"').next().unwrap().to_owned());
            assert!(told.insert(page.clone(), others.collect()).is_none(), "{page} is told twice");
        }
    }
    let pages = files(&root, |path| path.ends_with("index.html") && path.contains('/'));
    for (path, text) in &pages {
        let page = path.trim_end_matches("index.html");
        let html = scraper::Html::parse_document(text);
        let all = |selector: &str, attribute: &str| -> Vec<String> {
            let selector = scraper::Selector::parse(selector).unwrap();
            html.select(&selector).filter_map(|element| element.attr(attribute).map(str::to_owned)).collect()
        };
        let canonical = all("link[rel=canonical]", "href").remove(0);
        let is_own = canonical == format!("https://gallery.example/{page}");
        let is_hidden = !all("meta[name=robots]", "content").is_empty();
        let found = is_own && !is_hidden;
        assert_eq!(told.contains_key(page), found, "{page}: canonical {canonical}, noindex {is_hidden}");
        if let Some(others) = told.get(page) {
            let mut alternates = all("link[rel=alternate][hreflang]", "hreflang");
            alternates.retain(|tag| tag != "x-default");
            let alone = others.is_empty() && alternates.len() == 1;
            assert!(alone || *others == alternates, "{page}: {others:?}, and the page has {alternates:?}");
        }
    }
    assert!(told.len() > 3_000, "{}", told.len());
}

#[test]
fn a_sitemap_is_written_again_only_where_what_is_to_be_found_differs() {
    let dir = folder();
    let root = dir.path();
    ok(root, &["import", "files", Path::new(env!("CARGO_MANIFEST_DIR")).join("content/sample").to_str().unwrap()]);
    ok(root, &["build", "--quiet", "--catalog", "catalog.db"]);
    let before = fs::metadata(root.join("output/current/sitemaps/de-1.xml")).unwrap();
    let db = rusqlite::Connection::open(root.join("catalog.db")).unwrap();
    db.execute("UPDATE addon_text SET raw = raw || ' More.' WHERE field = 'description'", []).unwrap();
    let changed = json(root, &["build", "--catalog", "catalog.db"]);
    assert!(changed["written"].as_u64() > Some(10), "{changed}");
    use std::os::unix::fs::MetadataExt as _;
    let same = fs::metadata(root.join("output/current/sitemaps/de-1.xml")).unwrap();
    assert_eq!(before.ino(), same.ino(), "the file was written again");
    db.execute("UPDATE addon SET status = 'removed' WHERE slug = 'quietwater'", []).unwrap();
    ok(root, &["build", "--quiet", "--catalog", "catalog.db"]);
    let text = fs::read_to_string(root.join("output/current/sitemaps/de-1.xml")).unwrap();
    assert!(!text.contains("quietwater"), "what is gone is still told");
}

/// The types and properties of schema.org that pages use, as its vocabulary (version 28) has them.
const VOCABULARY: [(&str, &[&str]); 8] = [
    (
        "SoftwareApplication",
        &[
            "url",
            "name",
            "aggregateRating",
            "description",
            "applicationCategory",
            "author",
            "softwareVersion",
            "datePublished",
            "dateModified",
            "image",
            "review",
        ],
    ),
    ("AggregateRating", &["ratingValue", "ratingCount", "bestRating", "worstRating"]),
    ("Review", &["author", "datePublished", "reviewRating", "inLanguage"]),
    ("Rating", &["ratingValue", "bestRating", "worstRating"]),
    ("Person", &["name"]),
    ("BreadcrumbList", &["itemListElement"]),
    ("ListItem", &["position", "name", "item"]),
    ("DiscussionForumPosting", &["headline", "url", "commentCount", "author", "datePublished"]),
];

fn check_vocabulary(path: &str, value: &Json, seen: &mut BTreeSet<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| check_vocabulary(path, item, seen)),
        Json::Object(map) => {
            if let Some(kind) = map.get("@type").and_then(Json::as_str) {
                let known = VOCABULARY.iter().find(|(name, _)| *name == kind).unwrap_or_else(|| panic!("{path}: {kind}"));
                for key in map.keys().filter(|key| !key.starts_with('@')) {
                    assert!(known.1.contains(&key.as_str()), "{path}: {kind} has no {key}");
                }
                seen.insert(kind.to_owned());
            }
            map.values().for_each(|value| check_vocabulary(path, value, seen));
        }
        _ => {}
    }
}

#[test]
fn structured_data_says_what_is_on_the_page_in_words_of_schema_org() {
    let root = sample_site().join("current");
    let mut seen = BTreeSet::new();
    let script = scraper::Selector::parse("script").unwrap();
    for (path, text) in
        files(&root, |path| path.ends_with("index.html") && (path.starts_with("en-US/") || path.starts_with("ar/")))
    {
        let html = scraper::Html::parse_document(&text);
        for element in html.select(&script) {
            assert_eq!(element.attr("type"), Some("application/ld+json"), "{path}");
            let data: Json =
                serde_json::from_str(&element.text().collect::<String>()).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert_eq!(data["@context"], "https://schema.org");
            check_vocabulary(&path, &data, &mut seen);
            let name = data["@graph"][0]["name"].as_str().or(data["@graph"][0]["headline"].as_str()).unwrap_or_default();
            let words: String = html.root_element().text().collect();
            assert!(words.contains(name), "{path}: {name:?} is not on the page");
        }
    }
    assert_eq!(seen.len(), VOCABULARY.len(), "{seen:?}");
}

#[test]
fn security_txt_says_whom_to_tell() {
    let dir = folder();
    let settings = |text: &str| fs::write(dir.path().join("remora.toml"), text).unwrap();
    settings("[security]\ncontact = \"mailto:security@gallery.example\"\nexpires = \"2027-06-30T00:00:00Z\"\n");
    ok(dir.path(), &["build", "--quiet", "--locales", "en-US"]);
    let text = fs::read_to_string(dir.path().join("output/current/.well-known/security.txt")).unwrap();
    assert!(text.starts_with("Contact: mailto:security@gallery.example\nExpires: 2027-06-30T00:00:00Z\n"), "{text}");
    settings("[security]\ncontact = \"mailto:security@gallery.example\"\n");
    let ran = run(dir.path(), &["build"]);
    assert!(ran.code == Some(1) && ran.stderr.contains("RFC 9116"), "{}", ran.stderr);
}

#[test]
fn humans_txt_says_what_the_site_is_and_how_it_changed() {
    let text = fs::read_to_string(sample_site().join("current/humans.txt")).unwrap();
    let (site, changes) = text.split_once("\n\n/* CHANGES */\n").expect("two parts");
    assert!(site.starts_with("/* SITE */\nName: ") && site.contains("\nLanguages: en-US, "), "{text}");
    let (page, entries) = changes.split_once('\n').unwrap();
    assert!(page.ends_with("/en-US/announcements/"), "{page}");
    let announcements = sample_page("en-US/announcements");
    let titles = texts(&announcements, "main h2");
    let dates = attributes(&announcements, "main article time:first-of-type", "datetime");
    assert!(titles.len() > 1, "the sample has announcements");
    for ((entry, title), date) in entries.lines().zip(&titles).zip(&dates) {
        assert_eq!(entry, format!("{}: {title}", &date[..10]));
    }
    assert_eq!(entries.lines().count(), titles.len());
}

#[test]
fn forms_go_where_the_settings_say_and_are_not_there_without() {
    let dir = folder();
    fs::write(dir.path().join("remora.toml"), "[submissions]\norigin = \"https://submit.gallery.example\"\n").unwrap();
    ok(dir.path(), &["build", "--quiet", "--locales", "en-US"]);
    let root = dir.path().join("output/current");
    let mut actions = BTreeSet::new();
    let form = scraper::Selector::parse("form").unwrap();
    for (path, text) in files(&root, |path| path.ends_with("index.html") && path.contains('/')) {
        let html = scraper::Html::parse_document(&text);
        for form in html.select(&form) {
            assert_eq!(form.attr("method"), Some("post"), "{path}");
            actions.insert(form.attr("action").unwrap().to_owned());
        }
        let meta = scraper::Selector::parse("meta[http-equiv]").unwrap();
        let policy = html.select(&meta).next().and_then(|meta| meta.attr("content")).unwrap_or_default();
        assert!(policy.contains("form-action 'self' https://submit.gallery.example;"), "{path}: {policy}");
    }
    let expected = ["feedback", "nomination", "post", "reply", "report", "review"];
    assert_eq!(actions, expected.map(|name| format!("https://submit.gallery.example/{name}")).into());
    assert!(fs::read_to_string(root.join("_headers")).unwrap().contains("form-action 'self' https://submit.gallery.example;"));
    assert!(fs::read_to_string(dir.path().join("output/nginx.conf")).unwrap().contains("https://submit.gallery.example;"));
    for (path, text) in files(&sample_site().join("current/en-US"), |path| path.ends_with("index.html")) {
        assert!(!text.contains("<form"), "{path}");
    }
}

/// The built-in messages with a mark of their locale behind every text, so that a page shows where its words come from.
fn marked_messages(to: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for entry in walkdir::WalkDir::new(&from).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(&from).unwrap();
        let locale = path.iter().next().unwrap().to_str().unwrap();
        let text = fs::read_to_string(entry.path()).unwrap();
        let marked = text.lines().map(|line| {
            let is_text = match line.trim_start() {
                "" => false,
                rest if rest.starts_with('#') || rest.ends_with("->") || rest == "}" => false,
                rest => !rest.ends_with('='),
            };
            if is_text { format!("{line}[{locale}]") } else { line.to_owned() }
        });
        let target = to.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, marked.collect::<Vec<_>>().join("\n") + "\n").unwrap();
    }
}

/// All languages are rendered at once, by all threads, from shared pieces.
#[test]
fn no_page_holds_a_word_of_the_interface_of_another_language() {
    let dir = folder();
    marked_messages(&dir.path().join("marked"));
    fs::write(dir.path().join("remora.toml"), "locales-dir = \"marked\"\n[site]\nsource-url = \"https://code.example\"\n")
        .unwrap();
    ok(dir.path(), &["build", "--quiet", "--jobs", "8"]);
    let root = dir.path().join("output/current");
    let locales: Vec<String> =
        fs::read_dir(dir.path().join("marked")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(locales.len(), 32);
    let wanted = |path: &str| path.contains('/') && [".html", ".json", ".atom"].iter().any(|end| path.ends_with(end));
    let (mut pages, mut marks) = (0, 0);
    for (path, text) in files(&root, wanted) {
        let own = path.split('/').next().unwrap();
        for locale in &locales {
            let found = text.matches(&format!("[{locale}]")).count();
            if locale == own {
                marks += found;
                // A twin of a page without words of its own has at least its title.
                assert!(found > 0 || path.ends_with(".atom"), "{path} has no words of its own language");
            } else {
                assert_eq!(found, 0, "{path} holds words of {locale}");
            }
        }
        pages += 1;
    }
    assert!(pages > 10_000 && marks > 300_000, "{marks} marks on {pages} pages");
}
