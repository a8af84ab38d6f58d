//! Stored answers of the API become a gallery, in every language that they have.

use std::path::Path;

use super::common::{folder, json, number, ok, refused, rows, skip, write};

#[test]
fn recorded_answers_become_a_gallery_in_all_their_languages() {
    let recordings = Path::new(super::common::ROOT).join("../shared/data/amo-api");
    if !recordings.exists() {
        return skip("the recorded answers are not there: ../shared/data/amo-api");
    }
    let dir = folder();
    let recordings = recordings.to_string_lossy().into_owned();
    let told = json(dir.path(), &["import", "amo-api", &recordings, "--catalog", "c.db"]);
    let catalog = dir.path().join("c.db");
    // Two add-ons in the search; the collection's is one of them.
    assert_eq!((&told["addons"], &told["left_out_total"]), (&2.into(), &0.into()), "{told}");
    let locales = number(
        &catalog,
        "SELECT count(DISTINCT locale) FROM addon_text JOIN addon ON id = addon_id WHERE slug = 'ublock-origin' AND owner = '' AND field = 'description'",
    );
    assert_eq!(locales, 36);
    assert_eq!(rows(&catalog, "SELECT weekly_users, recommended FROM addon WHERE slug = 'ublock-origin'"), ["6229783|1"]);
    assert_eq!(number(&catalog, "SELECT count(*) FROM permission JOIN addon ON id = addon_id WHERE slug = 'ublock-origin'"), 20);
    let again = json(dir.path(), &["import", "amo-api", &recordings, "--catalog", "c.db"]);
    assert_eq!(again["unchanged"], 2);
    write(dir.path(), "remora.toml", "[site]\nlocales = [\"en-US\", \"fa\", \"sq\", \"zh-TW\"]\n");
    ok(dir.path(), &["build", "--catalog", "c.db", "--output", "site", "--quiet"]);
    ok(dir.path(), &["check", "site"]);
}

#[test]
fn ratings_find_their_add_on_and_private_fields_stay_out() {
    let dir = folder();
    write(
        dir.path(),
        "answers/1-addon.json",
        r#"{"id": 7, "guid": "a@example", "slug": "a-b", "type": "statictheme", "status": "public", "default_locale": "de",
            "name": {"de": "Ä", "xx-nonsense-tag": "?"}, "description": {"de": "eins\nzwei <script>x</script>"}, "support_email": "me@example.org",
            "created": "2020-01-02T03:04:05Z", "promoted": [{"category": "recommended"}], "authors": [{"id": 1, "name": "Zoë", "username": "zoe"}],
            "categories": ["nature"], "current_version": {"version": "1.0", "file": {"url": "https://f.example/a.xpi", "size": 5, "hash": "sha256:ab"}}}"#,
    );
    write(
        dir.path(),
        "answers/2-ratings.json",
        r#"{"grouped_ratings": {"1": 0, "2": 0, "3": 0, "4": 3, "5": 9}, "results": [
            {"id": 70, "score": 5, "body": "Good", "created": "2020-02-02T03:04:05Z", "user": {"id": 2, "name": "Ann"}, "version": {"version": "1.0"},
             "addon": {"id": 7}, "reply": {"body": "Thanks", "created": "2020-02-03T03:04:05Z", "user": {"id": 1, "name": "Zoë", "username": "zoe"}}},
            {"id": 71, "score": 4, "body": null, "created": "2020-02-02T03:04:05Z", "user": {"id": 3, "name": "x@y.example"}, "addon": {"id": 7}},
            {"id": 72, "score": 4, "body": "?", "created": "2020-02-02T03:04:05Z", "user": {"id": 3, "name": "B"}, "addon": {"id": 99}}]}"#,
    );
    let told = json(dir.path(), &["import", "amo-api", "answers", "--catalog", "c.db"]);
    let catalog = dir.path().join("c.db");
    assert_eq!(rows(&catalog, "SELECT slug, kind, recommended, stars_4, stars_5 FROM addon"), ["a-b|theme|1|2|8"]);
    assert_eq!(rows(&catalog, "SELECT key, author, rating FROM review ORDER BY key"), ["70|Ann|5", "71|?|4"]);
    assert_eq!(number(&catalog, "SELECT count(*) FROM reply WHERE profile = 'zoe'"), 1);
    assert_eq!((&told["left_out_total"], &told["private"]["support_email"]), (&1.into(), &1.into()), "{told}");
    let bytes = std::fs::read(&catalog).unwrap();
    assert!(["me@example.org", "x@y.example"].iter().all(|secret| memchr::memmem::find(&bytes, secret.as_bytes()).is_none()));

    write(dir.path(), "other.json", "{\"a\": 1}");
    write(dir.path(), "broken.json", "{\"results\": [");
    for (file, says) in [("other.json", "is no add-on"), ("broken.json", "EOF"), ("none.json", "cannot be opened")] {
        let error = refused(dir.path(), &["import", "amo-api", file, "--catalog", "c.db"]);
        assert!(error.contains(says) && error.contains(file), "{error}");
    }
    assert_eq!(number(&catalog, "SELECT count(*) FROM addon WHERE status = 'listed'"), 1, "the catalog is as it was");
}
