//! What stands on the pages: every translation in its own language, honest fallbacks, one heading, no stray strings.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io::Read;
use std::path::Path;

use rayon::prelude::*;
use scraper::Html;

use super::common::{LOCALES, ROOT, attributes, command, folded, folder, ok, pages, real_catalog, rows, sample_site, texts};

/// The summary on a listing; behind it may stand the name of its language.
const SUMMARY: &str = "p.summary > span[lang]:first-child";

/// The primary language of a tag.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap()
}

/// The direction of a language.
fn direction(tag: &str) -> &'static str {
    let script = tag.split('-').nth(1).filter(|part| part.len() == 4);
    match (language(tag), script) {
        (_, Some("Latn" | "Cyrl" | "Deva")) => "ltr",
        (_, Some("Arab" | "Hebr" | "Aran")) | ("ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "ckb" | "dv", _) => "rtl",
        _ => "ltr",
    }
}

/// A character reference or none, decoded. Pages hold few of them: those that escaping and minifying write.
fn decoded(text: &str) -> String {
    Html::parse_fragment(text).root_element().text().collect()
}

/// Summaries of the catalog: slug -> (tag, text).
fn summaries(catalog: &Path) -> HashMap<String, Vec<(String, String)>> {
    let mut all: HashMap<String, Vec<(String, String)>> = HashMap::new();
    let query = "SELECT slug, locale, raw FROM addon_text JOIN addon ON id = addon_id \
                 WHERE owner = '' AND field = 'summary' AND status = 'listed'";
    for row in rows(catalog, query) {
        let mut parts = row.splitn(3, '|').map(str::to_owned);
        let (slug, tag, text) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        all.entry(slug).or_default().push((tag, folded(&text)));
    }
    all
}

/// Chinese is two written languages: who reads one script may not read the other.
fn script(tag: &str) -> &str {
    match tag {
        "zh-TW" | "zh-HK" | "zh-MO" | "zh-Hant" | "zh-Hant-TW" | "zh-Hant-HK" => "Hant",
        _ => "",
    }
}

/// What the page in `locale` must show of these translations: the one in exactly this locale, or else one of the language.
fn expected<'a>(locale: &str, translations: &'a [(String, String)]) -> Vec<&'a (String, String)> {
    let exact: Vec<_> = translations.iter().filter(|(tag, _)| tag == locale).collect();
    let readable = |tag: &str| language(tag) == language(locale) && script(tag) == script(locale);
    if exact.is_empty() { translations.iter().filter(|(tag, _)| readable(tag)).collect() } else { exact }
}

#[test]
fn every_translated_summary_of_the_real_catalog_is_on_its_page_in_de_ja_and_ar() {
    let Some(catalog) = real_catalog() else { return };
    let dir = folder();
    ok(dir.path(), &["build", "--catalog", &catalog.to_string_lossy(), "--locales", "de,ja,ar", "--quiet"]);
    let summaries = summaries(catalog);
    let work: Vec<(&str, &String, &Vec<(String, String)>)> = ["de", "ja", "ar"]
        .iter()
        .flat_map(|locale| summaries.iter().map(move |(slug, translations)| (*locale, slug, translations)))
        .collect();
    let counts: Vec<(&str, bool)> = work
        .par_iter()
        .map(|(locale, slug, translations)| {
            let path = dir.path().join(format!("output/current/{locale}/addon/{slug}/index.html"));
            let page =
                Html::parse_document(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
            assert_eq!(attributes(&page, "html", "lang"), [*locale], "{slug}");
            assert_eq!(attributes(&page, "html", "dir"), [direction(locale)], "{slug}");
            assert_eq!(texts(&page, "h1").len(), 1, "{locale} {slug}");
            let shown = texts(&page, SUMMARY);
            let lang = attributes(&page, SUMMARY, "lang");
            let dir = attributes(&page, SUMMARY, "dir");
            assert_eq!(dir, [direction(&lang[0])], "{locale} {slug}");
            let expected = expected(locale, translations);
            if expected.is_empty() {
                // No translation: another language's text, and the page says which.
                assert_ne!(language(&lang[0]), *locale, "{slug}");
                assert!(
                    translations.iter().any(|(tag, text)| *tag == lang[0] && *text == shown[0]),
                    "{locale} {slug}: {shown:?}"
                );
                return (*locale, false);
            }
            let right = expected.iter().any(|(tag, text)| *tag == lang[0] && *text == shown[0]);
            assert!(right, "{locale} {slug}: {shown:?} in {lang:?}, and not {expected:?}");
            (*locale, true)
        })
        .collect();
    for (locale, least) in [("de", 800), ("ja", 300), ("ar", 250)] {
        let translated = counts.iter().filter(|(of, translated)| *of == locale && *translated).count();
        assert!(translated > least, "{locale}: only {translated} translated summaries were compared");
    }
}

#[test]
fn every_translated_summary_of_the_real_catalog_is_on_its_page_in_each_of_32_languages() {
    let Some(catalog) = real_catalog() else { return };
    let summaries = summaries(catalog);
    let dir = folder();
    let mut child =
        command(dir.path(), &["build", "--catalog", &catalog.to_string_lossy(), "--format", "tar", "--output", "-", "--quiet"])
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
    let mut archive = tar::Archive::new(std::io::BufReader::with_capacity(1 << 20, child.stdout.take().unwrap()));
    let (mut seen, mut compared) = (0, BTreeMap::<String, usize>::new());
    let mut page = Vec::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().to_string_lossy().into_owned();
        let parts: Vec<&str> = path.split('/').collect();
        let [locale, "addon", slug, "index.html"] = parts[..] else { continue };
        seen += 1;
        page.clear();
        entry.read_to_end(&mut page).unwrap();
        let text = std::str::from_utf8(&page).unwrap();
        let expected = expected(locale, &summaries[slug]);
        if expected.is_empty() {
            continue;
        }
        // The paragraph's own markup is cut out by hand: a parser for 40,000 pages would take minutes.
        let start = text
            .find("class=summary>")
            .or_else(|| text.find("class=\"summary\">"))
            .unwrap_or_else(|| panic!("{path}: no summary"));
        let paragraph = &text[start..][text[start..].find('>').unwrap() + 1..];
        let span = &paragraph[paragraph.find('>').unwrap() + 1..paragraph.find("</span>").unwrap()];
        let shown = if span.contains('&') { decoded(span) } else { span.to_owned() };
        // Real texts hold marks that turn the direction of all that follows, which no page shows.
        let without = |text: &str| text.replace(['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}'], "");
        assert!(expected.iter().any(|(_, text)| without(text) == folded(&shown)), "{path}: {shown:?}, and not {expected:?}");
        *compared.entry(locale.to_owned()).or_default() += 1;
    }
    assert!(child.wait().unwrap().success());
    assert_eq!(seen, 32 * summaries.len());
    let total: usize = compared.values().sum();
    assert!(compared.len() == 32 && total > 10_000, "{compared:?}");
    println!("translated summaries on their pages: {compared:?}");
}

#[test]
fn every_page_has_one_heading_and_says_its_language_and_direction() {
    for (path, text) in pages(&sample_site().join("current")) {
        let page = Html::parse_document(&text);
        assert_eq!(texts(&page, "h1").len(), 1, "{path}");
        assert!(texts(&page, "title").iter().any(|title| !title.is_empty()), "{path}");
        let locale = attributes(&page, "html", "lang").remove(0);
        if path.contains('/') {
            assert_eq!(path.split('/').next().unwrap(), locale, "{path}");
        }
        assert_eq!(attributes(&page, "html", "dir"), [direction(&locale)], "{path}");
        assert_eq!(texts(&page, "main").len(), 1, "{path}");
        for element in page.select(&scraper::Selector::parse("body [lang]").unwrap()) {
            let (lang, dir) = (element.attr("lang").unwrap(), element.attr("dir"));
            assert_eq!(dir, Some(direction(lang)), "{path}: <{} lang={lang}>", element.value().name());
        }
    }
}

/// What a listing's main text is written in: the description, or the summary where there is none.
fn shown_language(page: &Html) -> Option<String> {
    let description = attributes(page, "section[aria-labelledby=about] > .prose", "lang");
    description.into_iter().next().or_else(|| attributes(page, SUMMARY, "lang").into_iter().next())
}

/// Whether readers of a locale read a text: its language, in their script.
fn is_read_by(lang: &str, locale: &str) -> bool {
    let traditional = |tag: &str| ["Hant", "TW", "HK", "MO"].iter().any(|part| tag.contains(part));
    language(locale) == language(lang) && traditional(locale) == traditional(lang)
}

#[test]
fn fallback_pages_point_at_the_language_that_they_show_and_alternates_name_only_true_translations() {
    let site = sample_site().join("current");
    let slugs: Vec<String> =
        fs::read_dir(site.join("de/addon")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let (mut fallbacks, mut translated) = (0, 0);
    for slug in &slugs {
        let page = |locale: &str| {
            Html::parse_document(&fs::read_to_string(site.join(format!("{locale}/addon/{slug}/index.html"))).unwrap())
        };
        let all: Vec<(&str, Html)> = LOCALES.iter().map(|locale| (*locale, page(locale))).collect();
        if attributes(&all[0].1, "meta[http-equiv=refresh]", "content").len() == 1 {
            continue;
        }
        let shown: BTreeMap<&str, String> =
            all.iter().filter_map(|(locale, page)| Some((*locale, shown_language(page)?))).collect();
        let truly: BTreeSet<&str> =
            shown.iter().filter(|(locale, lang)| is_read_by(lang, locale)).map(|(locale, _)| *locale).collect();
        for (locale, page) in &all {
            let mut alternates: BTreeSet<String> =
                attributes(page, "link[rel=alternate][hreflang]", "hreflang").into_iter().collect();
            if !truly.is_empty() {
                assert!(alternates.remove("x-default"), "{locale} {slug}: no x-default");
            }
            assert_eq!(alternates.iter().map(String::as_str).collect::<BTreeSet<_>>(), truly, "{locale} {slug}: hreflang");
            let canonical = attributes(page, "link[rel=canonical]", "href").remove(0);
            let target = canonical.strip_prefix("https://gallery.example/").unwrap().split('/').next().unwrap();
            assert!(canonical.ends_with(&format!("/addon/{slug}/")), "{canonical}");
            match shown.get(locale) {
                Some(lang) if truly.contains(locale) => {
                    translated += 1;
                    assert_eq!(target, *locale, "{slug}: shown in {lang}");
                }
                Some(lang) if truly.iter().any(|other| language(other) == language(lang)) => {
                    fallbacks += 1;
                    assert_eq!(
                        language(target),
                        language(lang),
                        "{locale} {slug}: the canonical page is in the language that is shown"
                    );
                    assert!(
                        !texts(page, "p.note").is_empty(),
                        "{locale} {slug}: the page does not say that it is not translated"
                    );
                }
                // The language that is shown has no pages on this site.
                _ => assert!(truly.is_empty() || truly.contains(target), "{locale} {slug}: {canonical}"),
            }
        }
    }
    assert!(fallbacks > 50 && translated > 50, "{fallbacks} fallbacks, {translated} translations");
}

#[test]
fn the_chooser_is_its_own_canonical_page_and_names_every_language() {
    let page = Html::parse_document(&fs::read_to_string(sample_site().join("current/index.html")).unwrap());
    let canonical = attributes(&page, "link[rel=canonical]", "href");
    // x-default of every page leads here: a canonical link elsewhere would take it out of every index.
    assert_eq!(canonical, ["https://gallery.example/"]);
    let links: BTreeSet<String> = attributes(&page, "main a", "href").into_iter().collect();
    for locale in LOCALES {
        assert!(links.contains(&format!("/{locale}/")), "{locale}: {links:?}");
    }
}

/// The value of a message that is one line of plain words.
fn message(locale: &str, id: &str) -> String {
    let text = fs::read_to_string(Path::new(ROOT).join(format!("locales/{locale}/site.ftl"))).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{id} = "))).unwrap_or_else(|| panic!("{locale}: {id}"));
    folded(line)
}

#[test]
fn interface_strings_of_another_language_never_appear() {
    let words: BTreeMap<&str, [String; 3]> = LOCALES
        .iter()
        .map(|locale| (*locale, ["footer-privacy", "skip-to-content", "nav-main"].map(|id| message(locale, id))))
        .collect();
    let distinct: BTreeSet<&String> = words.values().map(|strings| &strings[0]).collect();
    assert!(distinct.len() >= 30, "over two pairs of languages have the same footer");
    for (path, text) in pages(&sample_site().join("current")) {
        let Some((own, _)) = path.split_once('/') else { continue };
        let page = Html::parse_document(&text);
        let footer = texts(&page, "footer.deep p");
        assert!(footer.contains(&words[own][0]), "{path}: {footer:?}");
        for (locale, strings) in words.iter().filter(|(locale, _)| **locale != own) {
            if strings[0] != words[own][0] {
                assert!(!footer.contains(&strings[0]), "{path} has the footer of {locale}");
            }
            if strings[1] != words[own][1] {
                assert!(!texts(&page, "body > a:first-child").contains(&strings[1]), "{path} has the skip link of {locale}");
            }
        }
    }
}

#[test]
fn no_message_is_missing_on_any_page() {
    let id = |text: &str| {
        let inner = text.strip_prefix('[')?.strip_suffix(']')?;
        (inner.contains('-') && inner.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')).then(|| inner.to_owned())
    };
    for (path, text) in pages(&sample_site().join("current")) {
        let page = Html::parse_document(&text);
        for node in page.tree.nodes() {
            if let scraper::Node::Text(text) = node.value() {
                assert_eq!(id(text.trim()), None, "{path}");
                assert!(!text.contains("{$") && !text.contains("{ $"), "{path}: {:?}", &**text);
            }
        }
    }
}

#[test]
fn names_of_another_direction_are_isolated() {
    let site = sample_site().join("current");
    let page = Html::parse_document(&fs::read_to_string(site.join("de/addon/warraq/index.html")).unwrap());
    let heading = attributes(&page, "h1", "dir");
    let lang = attributes(&page, "h1", "lang");
    assert_eq!(heading, [direction(&lang[0])]);
    for (path, text) in pages(&site.join("ar")) {
        let opened = text.chars().filter(|c| ('\u{2066}'..='\u{2068}').contains(c)).count();
        let closed = text.chars().filter(|c| *c == '\u{2069}').count();
        assert_eq!(opened, closed, "{path}: isolates are not closed");
        assert!(!text.contains(['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}']), "{path}: overrides");
        let page = Html::parse_document(&text);
        for title in texts(&page, "title") {
            assert!(!title.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{path}: {title:?}");
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_pictures_say_their_size() {
    for (path, text) in pages(&sample_site().join("current/de")) {
        let page = Html::parse_document(&text);
        for (selector, attribute) in [
            ("img", "src"),
            ("script", "src"),
            ("link[rel=stylesheet]", "href"),
            ("link[rel=icon]", "href"),
            ("source", "srcset"),
            ("use", "href"),
        ] {
            let values = attributes(&page, selector, attribute);
            let each = values.iter().flat_map(|value| value.split(", ")).map(|value| value.split(' ').next().unwrap_or_default());
            for value in each {
                assert!(value.starts_with('/') && !value.starts_with("//"), "{path}: {selector} {value}");
                let file = value.split('#').next().unwrap();
                assert!(sample_site().join("current").join(&file[1..]).exists(), "{path}: {value}");
                if value.starts_with("/assets/") || value.starts_with("/media/") {
                    assert!(
                        file.split(['.', '/', '-'])
                            .any(|part| part.len() >= 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit())),
                        "{path}: {value} has no hash"
                    );
                }
            }
        }
        assert!(texts(&page, "script:not([type='application/ld+json']), style, iframe, object, embed").is_empty(), "{path}");
        assert_eq!(attributes(&page, "meta[http-equiv=Content-Security-Policy]", "content").len(), 1, "{path}");
    }
}

/// The preview makes a page when it is asked for, by the code of a build: the same bytes, on every kind of page in every language.
#[test]
fn the_preview_shows_what_a_build_writes() {
    let dir = super::common::folder();
    let (_running, origin) = super::common::serving(dir.path(), &[]);
    let root = sample_site().join("current");
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into();
    let wanted =
        |path: &str| !path.starts_with('_') && !path.starts_with("sitemap") && path != "index.html" && path != "404.html";
    let all: Vec<String> = super::common::tree(&root).into_keys().filter(|path| wanted(path)).collect();
    let (mut compared, mut differ) = (0, Vec::new());
    // Every seventh, and with a shift for each language, so that in the end every page is asked for in some.
    for (at, path) in all.iter().enumerate() {
        if at % 7 != 0 {
            continue;
        }
        let url = format!("{origin}/{}", path.strip_suffix("index.html").unwrap_or(path));
        let mut answer = agent.get(&url).call().unwrap();
        let got = answer.body_mut().with_config().limit(64 << 20).read_to_vec().unwrap();
        compared += 1;
        if got != fs::read(root.join(path)).unwrap() {
            differ.push(format!("{path} ({})", answer.status()));
        }
    }
    assert!(
        differ.is_empty() && compared > 3_000,
        "{} of {compared} differ: {:?}",
        differ.len(),
        &differ[..differ.len().min(10)]
    );
}
