//! Themes of one's own: replacing one template, and errors that name their place and leave the last site alone.

use std::fs;
use std::path::Path;

use super::common::{ROOT, command, folder, ok, refused, run, tree, write};

/// A theme in `dir/mine` that replaces these templates of the default one; `dir/remora.toml` names it.
fn theme(dir: &Path, templates: &[(&str, String)]) {
    write(dir, "mine/theme.toml", "name = \"Mine\"\nextends = \"default\"\n");
    for (name, source) in templates {
        write(dir, &format!("mine/templates/{name}"), source);
    }
    write(dir, "remora.toml", "[theme]\npath = \"mine\"\n");
}

/// A template of the default theme.
fn default_template(name: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join("themes/default/templates").join(name)).unwrap()
}

/// The default page of an add-on with one more line behind `{% block main %}`, and the number of that line.
fn addon_with(line: &str) -> (String, usize) {
    let source = default_template("addon.html");
    let at = source.find("{% block main %}\n").unwrap() + "{% block main %}\n".len();
    let number = source[..at].lines().count() + 1;
    (format!("{}{line}\n{}", &source[..at], &source[at..]), number)
}

#[test]
fn a_theme_extends_another_and_replaces_one_template() {
    let dir = folder();
    let dir = dir.path();
    let (addon, _) = addon_with("<p class=\"mine\">{{ addon.slug }} {{ t(id=\"nav-home\") }}</p>");
    theme(dir, &[("addon.html", addon)]);
    write(dir, "mine/assets/style.css", "body{color:red}");
    ok(dir, &["build", "--locales", "de,ar", "--quiet"]);
    let page = fs::read_to_string(dir.join("output/current/de/addon/kelp-notes/index.html")).unwrap();
    let page = scraper::Html::parse_document(&page);
    assert_eq!(super::common::texts(&page, "p.mine"), ["kelp-notes Startseite"]);
    let style = super::common::attributes(&page, "link[rel=stylesheet]", "href");
    assert_eq!(fs::read_to_string(dir.join("output/current").join(&style[0][1..])).unwrap(), "body{color:red}");
    assert!(dir.join("output/current/de/index.html").exists(), "all other pages are the parent's");
}

#[test]
fn a_template_error_on_one_page_names_everything_and_leaves_the_last_site() {
    let dir = folder();
    let dir = dir.path();
    ok(dir, &["build", "--locales", "en-US,de,ar", "--quiet"]);
    let before = tree(dir.join("output").as_path());
    let line = "{% if addon.slug == \"kelp-notes\" %}{{ nothing.here }}{% endif %}";
    let (addon, number) = addon_with(line);
    theme(dir, &[("addon.html", addon)]);
    for arguments in [
        &["build", "--locales", "en-US,de,ar"][..],
        &["build", "--locales", "en-US,de,ar", "--jobs", "1"],
        &["build", "--locales", "en-US,de,ar", "--jobs", "4"],
        &["build", "--locales", "ar"],
    ] {
        let error = refused(dir, arguments);
        assert!(error.contains(&format!("mine/templates/addon.html:{number}:")), "file and line: {error}");
        let column = error.split(&format!("addon.html:{number}:")).nth(1).unwrap();
        let column: usize = column.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap();
        assert!(
            (line.find("nothing").unwrap()..line.find("nothing").unwrap() + 20).contains(&column),
            "column {column}: {error}"
        );
        assert!(error.contains(line), "the source line: {error}");
        assert!(["en-US", "de", "ar"].iter().any(|locale| error.contains(&format!("locale {locale}"))), "the locale: {error}");
        assert!(
            error.contains("kelp-notes:") || error.contains("add-on kelp-notes") || error.contains("addon/kelp-notes"),
            "the add-on: {error}"
        );
        assert!(error.contains("nothing"), "{error}");
        let after = tree(dir.join("output").as_path());
        assert!(after == before, "{arguments:?}: {:?}", super::common::difference(&before, &after));
    }
    // A build without the fault goes on from there.
    fs::remove_file(dir.join("remora.toml")).unwrap();
    let ran = ok(dir, &["build", "--locales", "en-US,de,ar", "--json"]);
    assert_eq!(ran.json()["written"], 0, "{}", ran.stdout);
}

#[test]
fn a_template_error_leaves_no_tar_and_nothing_where_nothing_was() {
    let dir = folder();
    let dir = dir.path();
    theme(dir, &[("addon.html", addon_with("{% if addon.slug == \"kelp-notes\" %}{{ nothing.here }}{% endif %}").0)]);
    let files = || {
        fs::read_dir(dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect::<std::collections::BTreeSet<_>>()
    };
    let before = files();
    refused(dir, &["build", "--format", "tar", "--output", "site.tar", "--locales", "de"]);
    refused(dir, &["build", "--format", "none", "--locales", "de"]);
    assert_eq!(files(), before);
    write(dir, "old.tar", "the archive of yesterday");
    refused(dir, &["build", "--format", "tar", "--output", "old.tar", "--locales", "de"]);
    assert_eq!(fs::read_to_string(dir.join("old.tar")).unwrap(), "the archive of yesterday");
    refused(dir, &["build", "--locales", "de"]);
    assert!(!dir.join("output/current").exists());
}

#[test]
fn faults_in_themes_are_named_with_their_file() {
    for (files, expected) in [
        (
            vec![(
                "templates/addon.html",
                "{% extends \"base.html\" %}\n{% block main %}\n{% if x %}<p>\n{% endblock main %}".to_owned(),
            )],
            vec!["mine/templates/addon.html", "4"],
        ),
        (
            vec![("templates/addon.html", "<p>\n{{ addon.name.text | no_such_filter }}</p>".to_owned())],
            vec!["mine/templates/addon.html", "2", "no_such_filter"],
        ),
        (vec![("templates/addon.html", "{% extends \"nowhere.html\" %}".to_owned())], vec!["addon.html", "nowhere.html"]),
        (
            vec![("templates/home.html", "{% include \"parts/nowhere.html\" %}".to_owned())],
            vec!["home.html", "parts/nowhere.html"],
        ),
        (
            vec![("templates/addon.html", "<p {% if x %}class=\"a\"{% endif %}>x</p>".to_owned())],
            vec!["mine/templates/addon.html", "1"],
        ),
        (vec![("templates/home.html", "<p>{{ asset(name=\"none.css\") }}</p>".to_owned())], vec!["home.html", "none.css"]),
        (vec![("theme.toml", "name = \"Mine\"\nextends = \"nowhere\"\n".to_owned())], vec!["mine/theme.toml", "nowhere"]),
        (vec![("theme.toml", "name = \"Mine\"\nextends = \"mine\"\n".to_owned())], vec!["circle"]),
        (vec![("theme.toml", "name = \"Mine\"\ncolour = 1\n".to_owned())], vec!["mine/theme.toml", "colour"]),
        (vec![("theme.toml", "name = \n".to_owned())], vec!["mine/theme.toml"]),
        (
            vec![("templates/home.html", "<p>{{ t(id=\"no-such-message\") }}</p>".to_owned())],
            vec!["home.html", "no-such-message"],
        ),
    ] {
        let dir = folder();
        theme(dir.path(), &[]);
        for (path, text) in &files {
            write(dir.path(), &format!("mine/{path}"), text);
        }
        let error = refused(dir.path(), &["build", "--format", "none", "--locales", "de"]);
        for word in expected {
            assert!(error.contains(word), "{files:?}: {word:?} is not in {error}");
        }
    }
}

#[test]
fn words_of_the_catalog_are_never_template_code() {
    let dir = folder();
    let dir = dir.path();
    super::common::gallery(&dir.join("g"));
    let code = "{{ site.base_url }}{% if true %}{# x #}{% raw %}{{ 7 * 6 }}{% endraw %}";
    let toml = super::common::addon_toml("a@example.org", code, "").replace("\"One line\"", &super::common::quoted(code));
    write(dir, "g/addons/a/addon.toml", toml);
    write(dir, "g/addons/a/description/en-US.md", code);
    let category = fs::read_to_string(dir.join("g/gallery.toml")).unwrap().replace("\"Reading\"", &super::common::quoted(code));
    write(dir, "g/gallery.toml", category);
    write(dir, "g/profiles/mira.toml", format!("name = {}\n", super::common::quoted(code)));
    ok(dir, &["import", "files", "g", "--strict"]);
    write(dir, "remora.toml", format!("[site]\nname = {}\n", super::common::quoted(code)));
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US", "--quiet"]);
    for (path, page) in super::common::pages(&dir.join("output/current")) {
        let html = scraper::Html::parse_document(&page);
        for text in super::common::texts(&html, "title, .brand span") {
            assert!(text.contains(code), "{path}: {text}");
        }
    }
    let page = fs::read_to_string(dir.join("output/current/en-US/addon/a/index.html")).unwrap();
    let page = scraper::Html::parse_document(&page);
    for selector in ["h1", "p.summary", "p.authors a", "div.prose", "nav.trail + * h1"] {
        let found = super::common::texts(&page, selector);
        assert!(
            found.is_empty() && selector.starts_with("nav") || found.iter().any(|text| text.contains(code)),
            "{selector}: {found:?}"
        );
    }
}

#[test]
fn minified_pages_parse_to_the_same_document_as_their_templates() {
    // The trap of minifiers: attributes with template tags inside. Every value of `class` that a template can give is there.
    let dir = folder();
    ok(dir.path(), &["build", "--locales", "de", "--quiet"]);
    for (path, page) in super::common::pages(&dir.path().join("output/current")) {
        assert!(!page.contains("{%") && !page.contains("{{") && !page.contains("%}"), "{path}");
        let html = scraper::Html::parse_document(&page);
        for class in super::common::attributes(&html, "[class]", "class") {
            let good = class
                .split_whitespace()
                .all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
            assert!(good, "{path}: class {class:?}");
        }
    }
}

#[test]
fn a_failing_build_reports_once_and_ends_soon() {
    let dir = folder();
    let dir = dir.path();
    // All pages are broken: one error is enough for a person.
    theme(dir, &[("addon.html", addon_with("{{ nothing.here }}").0)]);
    let ran = run(dir, &["build", "--jobs", "4"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.stderr.lines().filter(|line| line.starts_with("error: ")).count(), 1, "{}", ran.stderr);
    let mut child = command(dir, &["build", "--format", "tar", "--output", "x.tar", "--jobs", "4"])
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let status = super::common::wait(&mut child, std::time::Duration::from_secs(60));
    if status.is_none() {
        let _ = child.kill();
    }
    assert_eq!(status.and_then(|status| status.code()), Some(1), "workers wait for one another for ever");
}

#[test]
fn a_template_gets_the_members_that_it_names_and_one_that_computes_names_gets_all() {
    let dir = folder();
    let dir = dir.path();
    write(dir, "mine/theme.toml", "name = \"Mine\"\n");
    write(dir, "remora.toml", "[theme]\npath = \"mine\"\n");
    let page = |body: &str| {
        let head = "<!DOCTYPE html><html lang=\"{{ locale.tag }}\"><head><title>x</title></head><body>";
        write(dir, "mine/templates/addon.html", format!("{head}{body}</body></html>"));
        ok(dir, &["build", "--locales", "de", "--quiet"]);
        let made = fs::read_to_string(dir.join("output/current/de/addon/kelp-notes/index.html")).unwrap();
        made.split_once("<body>").unwrap().1.trim_end_matches("</body></html>").to_owned()
    };
    assert!(page("{{ addon.guid }}").starts_with("kelp-notes@"));
    assert!(page("{% set name = \"guid\" %}{{ addon[name] }}").starts_with("kelp-notes@"));
    let names = page("{% for name, value in addon %}{{ name }};{% endfor %}");
    for name in ["guid", "description", "related", "history_url"] {
        assert!(names.split(';').any(|known| known == name), "{name} is not in {names}");
    }
    let names = page("{{ addon | keys | join(sep=\";\") }}");
    assert!(names.split(';').any(|name| name == "content_rating"), "{names}");
}
