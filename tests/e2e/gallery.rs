//! What a listing tells beyond its texts, and the pages about the gallery itself.

use std::fs;

use super::common::{
    attributes, folder, json, number, ok, sample_page as page, sample_site, sample_source, texts, without_isolates,
};

fn exists(path: &str) -> bool {
    sample_site().join("current").join(path).join("index.html").exists()
}

#[test]
fn permissions_are_told_in_words_by_risk_with_what_each_version_added() {
    let german = page("de/addon/quietwater/permissions");
    assert_eq!(texts(&german, ".risk h2").len(), 2);
    let high = texts(&german, ".risk.high li");
    assert!(high.iter().any(|text| text.starts_with("Auf allen Websites alles lesen und ändern")), "{high:?}");
    assert!(texts(&german, ".risk.low li")[0].contains("storage"));
    // The version that asked for more, and the first one.
    let steps: Vec<String> = texts(&german, ".timeline h3").iter().map(|text| without_isolates(text)).collect();
    assert_eq!(steps, ["Version 7.3.0", "Version 5.1.0"]);
    assert_eq!(texts(&german, ".timeline li:first-child .added"), ["Sehen, welche Seiten Sie öffnen und wann"]);
    // On the listing the riskiest are first, and no bare name is left where there are words.
    let arabic = page("ar/addon/quietwater");
    assert_eq!(attributes(&arabic, ".may li", "class")[0], "high");
    assert!(texts(&arabic, ".may code").is_empty());
    assert!(!exists("de/addon/siegelwachs-none/permissions"));
}

#[test]
fn a_version_says_what_differs_from_the_one_before_and_who_approved_it() {
    let versions = page("en-US/addon/quietwater/versions");
    let newest = "#v7\\.3\\.0";
    let compared = texts(&versions, &format!("{newest} details .added"));
    assert_eq!(compared, ["See which pages you open, and when"], "{:?}", texts(&versions, &format!("{newest} details")));
    let approved = attributes(&versions, ".timeline dd a[href*='/history/#decision-']", "href");
    assert!(!approved.is_empty());
    for link in approved {
        let (path, anchor) = link.trim_start_matches('/').split_once('#').unwrap();
        assert!(attributes(&page(path), "[id]", "id").contains(&anchor.to_owned()), "{link}");
    }
    // A table of which version works with what, one column an application.
    let kelp = page("en-US/addon/kelp-notes/versions");
    let head = texts(&kelp, ".compat thead th");
    assert_eq!(head, ["Version", "Firefox", "Firefox for Android", "Thunderbird"]);
    assert_eq!(texts(&kelp, ".compat tbody tr").len(), 5);
}

#[test]
fn reviews_are_filtered_by_pages_that_show_only_what_they_say() {
    let all = page("en-US/addon/quietwater/reviews");
    let links = attributes(&all, ".filters a", "href");
    assert!(links.len() > 10, "{links:?}");
    let total = texts(&all, ".review").len();
    for link in &links {
        let filtered = page(link.trim_matches('/'));
        let shown = attributes(&filtered, ".review > header > .stars", "class");
        assert!(!shown.is_empty() && shown.len() <= total, "{link}");
        if let Some(stars) = link.trim_matches('/').strip_prefix("en-US/addon/quietwater/reviews/stars/") {
            let class = format!("stars s{}", 2 * stars.parse::<u32>().unwrap());
            assert!(shown.iter().all(|shown| *shown == class), "{link}: {shown:?}");
        }
        let is_all = link.ends_with("/reviews/");
        assert_eq!(
            attributes(&filtered, "meta[name=robots]", "content").is_empty(),
            is_all,
            "{link}: only the whole list is found"
        );
        assert_eq!(attributes(&filtered, ".filters [aria-current]", "href"), [link.as_str()]);
    }
    let helpful: Vec<u32> = texts(&page("en-US/addon/quietwater/reviews/helpful"), ".review > .aside")
        .iter()
        .filter(|text| text.contains("found this helpful"))
        .map(|text| text.split(' ').next().unwrap().parse().unwrap())
        .collect();
    assert!(helpful.len() > 5 && helpful.is_sorted_by(|a, b| a >= b), "{helpful:?}");
    // Nobody gave two stars to an add-on that has few reviews: no page says so.
    assert!(!exists("en-US/addon/warraq/reviews/stars/1"));
    assert!(
        texts(&all, "aside .count").iter().any(|text| without_isolates(text).contains("in the year before November")),
        "{:?}",
        texts(&all, "aside")
    );
}

#[test]
fn lists_of_everything_and_by_language() {
    let all = page("en-US/addons");
    assert_eq!(texts(&all, ".sorts a"), ["Most used", "Best rated", "Newest", "New here", "By name"]);
    assert!(texts(&all, ".card").len() == 22 && exists("de/addons/added") && exists("ja/addons/name"));
    let arabic = page("en-US/language/ar");
    let names = texts(&arabic, ".card .name");
    // 71 % are enough for Kelp Notes; what speaks less than half of a language is not in its list.
    assert!(names.iter().any(|name| name.starts_with("Kelp Notes")), "{names:?}");
    let languages = page("de/languages");
    assert_eq!(texts(&languages, ".spoken li").len(), fs::read_dir(sample_site().join("current/de/language")).unwrap().count());
    let same = page("en-US/addon/kelp-notes");
    assert!(attributes(&same, "section:has(#others) .card a", "href").contains(&"/en-US/addon/ferryman/".to_owned()));
}

#[test]
fn legal_texts_have_pages_where_there_are_texts() {
    let listing = page("ar/addon/kelp-notes");
    assert!(attributes(&listing, "dd a", "href").contains(&"/ar/addon/kelp-notes/privacy/".to_owned()));
    assert_eq!(attributes(&page("ar/addon/kelp-notes/privacy"), ".prose", "lang"), ["ar"]);
    // French falls back, and says so.
    assert_eq!(attributes(&page("fr/addon/kelp-notes/privacy"), ".prose", "lang"), ["en-US"]);
    assert!(!exists("en-US/addon/quietwater/privacy") && !exists("en-US/addon/kelp-notes/eula"));
    assert!(texts(&page("de/licence/licenseref-open-shelf"), ".prose").iter().any(|text| text.len() > 50));
}

#[test]
fn usage_is_a_chart_and_the_numbers_behind_it() {
    let listing = page("de/addon/kelp-notes");
    assert_eq!(attributes(&listing, "svg.line path.stroke", "d").len(), 2);
    let rows = texts(&listing, "section:has(#usage) tbody tr");
    assert_eq!(rows.len(), 18);
    assert!(rows[0].contains("Oktober 2026") && rows[0].contains("412.380"), "{}", rows[0]);
    assert!(attributes(&listing, "svg.line", "aria-label")[0].contains("412.380"));
    assert!(texts(&page("de/addon/quietwater"), "#usage").is_empty());
}

#[test]
fn feedback_says_what_became_of_it() {
    let feedback = page("en-US/feedback");
    assert_eq!(texts(&feedback, ".kind .sign"), ["Open", "Planned", "Declined", "Done"]);
    assert_eq!(texts(&feedback, ".reply").len(), 3);
    assert_eq!(attributes(&page("ja/feedback"), ".threads > li:nth-child(2) > .prose", "lang"), ["ja"]);
    assert_eq!(texts(&page("en-US/announcements"), ".news article").len(), 3);
}

#[test]
fn translations_are_counted_as_the_catalog_has_them() {
    let dir = folder();
    let root = dir.path();
    ok(root, &["import", "files", &sample_source().to_string_lossy()]);
    let built = json(root, &["build", "--catalog", "catalog.db"]);
    assert_eq!(built["warnings"].as_array().map(Vec::len), Some(0), "{built}");
    let catalog = root.join("catalog.db");
    let count = |filter: &str| {
        let listed = "addon_id IN (SELECT id FROM addon WHERE status = 'listed')";
        let query = format!("SELECT count(*) FROM (SELECT DISTINCT addon_id, owner FROM addon_text WHERE {listed} AND {filter})");
        number(&catalog, &query) as u64
    };
    let twin = fs::read_to_string(root.join("output/current/de/translations/pl/index.json")).unwrap();
    let twin: serde_json::Value = serde_json::from_str(&twin).unwrap();
    let share = |kind: &str| {
        let shares = twin["row"]["shares"].as_array().unwrap();
        let share = shares.iter().find(|share| share["kind"] == kind).unwrap();
        (share["done_n"].as_u64().unwrap(), share["total_n"].as_u64().unwrap())
    };
    for (kind, filter) in [
        ("names", "owner = '' AND field = 'name'"),
        ("summaries", "owner = '' AND field = 'summary'"),
        ("descriptions", "owner = '' AND field = 'description'"),
        ("notes", "owner LIKE 'version/%'"),
        ("captions", "owner LIKE 'screenshot/%'"),
    ] {
        let expected = (count(&format!("{filter} AND (locale = 'pl' OR locale LIKE 'pl-%')")), count(filter));
        assert_eq!(share(kind), expected, "{kind}");
    }
    assert_eq!(share("interface").0, share("interface").1);
    // One more translation is one more on the page, after the next import.
    assert!(share("summaries").0 > 0);
}
