//! Dumps of the old databases become galleries, and nothing private comes with them.

use std::fs;
use std::io::Write;
use std::path::Path;

use super::common::{folder, json, number, ok, pages, refused, rows, skip, write};

#[test]
fn the_database_of_2007_becomes_a_gallery_with_every_row_at_home_or_named() {
    let dump = Path::new(super::common::ROOT).join("../shared/data/remora-2007.sql.gz");
    if !dump.exists() {
        return skip("the database of 2007 is not there: ../shared/data/remora-2007.sql.gz");
    }
    let dir = folder();
    let dump = dump.to_string_lossy().into_owned();
    let told = json(dir.path(), &["import", "amo-sql", &dump, "--catalog", "c.db"]);
    let catalog = dir.path().join("c.db");
    // Rows of the dump against rows of the catalog.
    for (table, count) in [
        ("addon", 57),
        ("version", 97),
        ("file", 99),
        ("compatibility", 8),
        ("category", 16),
        ("profile", 9),
        // Seven reviews, one of which answers another.
        ("review", 6),
        ("reply", 1),
        // Three approvals and four features.
        ("decision", 7),
        // Four previews, two of which have no picture.
        ("screenshot", 2),
    ] {
        assert_eq!(number(&catalog, &format!("SELECT count(*) FROM {table}")), count, "{table}");
    }
    assert_eq!(told["left_out_total"], 2, "{told}");
    assert!(told["warnings"]["table download_counts: rows with no home in a catalog"] == 1, "{told}");
    assert!(told["warnings"]["column reviews.editorreview: rows with no home in a catalog"] == 7, "{told}");
    assert_eq!(told["private"]["users.email"], 9);
    // Ratings were out of ten.
    assert_eq!(rows(&catalog, "SELECT rating FROM review ORDER BY CAST(key AS INTEGER)"), ["3", "5", "1", "5", "4", "5"]);
    assert_eq!(number(&catalog, "SELECT count(*) FROM addon WHERE added = 0 OR updated = 0"), 0, "no date is zero");
    // Again changes nothing.
    let again = json(dir.path(), &["import", "amo-sql", &dump, "--catalog", "c.db"]);
    assert_eq!((&again["added"], &again["changed"], &again["unchanged"]), (&0.into(), &0.into(), &57.into()));

    write(dir.path(), "remora.toml", "[site]\nlocales = [\"en-US\", \"de\", \"ar\"]\n");
    ok(dir.path(), &["build", "--catalog", "c.db", "--output", "site", "--quiet"]);
    ok(dir.path(), &["check", "site"]);
    let site = dir.path().join("site/current");
    let users: Vec<String> = (1..=9).map(|n| format!("user{n}@example.org")).collect();
    let bytes = fs::read(&catalog).unwrap();
    assert!(users.iter().all(|user| memchr::memmem::find(&bytes, user.as_bytes()).is_none()), "an address in the catalog");
    for (path, page) in pages(&site) {
        assert!(users.iter().all(|user| !page.contains(user.as_str())), "an address in {path}");
        assert!(!page.contains("&amp;aacute;") && !page.contains("&amp;ouml;"), "{path}: an entity is shown as it is spelled");
    }
    let german = fs::read_to_string(site.join("de/addon/worterbuch-deutsch-schweiz/index.html")).unwrap();
    assert!(german.contains("Wörterbuch für die Schweizer Variante"), "entities are letters");
}

/// A dump as mysqldump writes it, in latin1, with what other editions of the schema have.
fn later_dump() -> Vec<u8> {
    let mut dump = Vec::new();
    let mut line = |bytes: &[u8]| {
        dump.extend_from_slice(bytes);
        dump.push(b'\n');
    };
    line(b"/*!40101 SET NAMES latin1 */;");
    line(b"CREATE TABLE `addons` (`id` int(11) NOT NULL, `guid` varchar(255), `addontype_id` int, `status` int, `defaultlocale` varchar(7), `name` int, `description` int, `slug` varchar(30), `created` datetime, PRIMARY KEY (`id`), KEY `x` (`status`,`name`));");
    line(b"INSERT INTO `addons` VALUES (1,'one@example',1,4,'de',10,11,'first-one','2008-05-01 10:00:00'),(2,'two@example',2,5,'en-US',12,NULL,'','0000-00-00 00:00:00');");
    line(b"CREATE TABLE translations (autoid int, id int, locale varchar(10), localized_string text);");
    line(b"INSERT INTO translations VALUES (1,10,'de','Gr\xfc\xdfe &amp; K\xfcsse'),(2,11,'de','Zeile eins\\r\\nZeile zwei <script>alert(1)</script>'),(3,10,'ja','\xc3\xa6\xe2\x80\x94\xc2\xa5'),(4,12,'en-US','Two'),(5,11,'xx-not-a-tag-at-all','?');");
    line(b"CREATE TABLE users (id int, email varchar(255), password varchar(255), nickname varchar(255));");
    line(b"INSERT INTO users VALUES (5,'secret@mail.example','d41d8cd98f00b204e9800998ecf8427e','secret@mail.example');");
    line(b"CREATE TABLE addons_users (addon_id int, user_id int);");
    line(b"INSERT INTO addons_users VALUES (1,5);");
    line(b"CREATE TABLE categories (id int, name int); INSERT INTO categories VALUES (3,12);");
    line(b"CREATE TABLE addons_categories (addon_id int, category_id int); INSERT INTO addons_categories VALUES (1,3);");
    dump
}

#[test]
fn later_editions_and_old_encodings_are_read_from_any_compression() {
    let dir = folder();
    write(dir.path(), "plain.sql", later_dump());
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(&later_dump()).unwrap();
    write(dir.path(), "packed.sql.gz", gzip.finish().unwrap());
    write(dir.path(), "packed.sql.zst", zstd::stream::encode_all(&later_dump()[..], 3).unwrap());
    for name in ["plain.sql", "packed.sql.gz", "packed.sql.zst"] {
        let catalog = dir.path().join(format!("{name}.db"));
        let told = json(dir.path(), &["import", "amo-sql", name, "--catalog", &format!("{name}.db")]);
        assert_eq!(told["unknown_tags"]["xx-not-a-tag-at-all"], 1, "{told}");
        assert_eq!(
            rows(&catalog, "SELECT slug, status, added FROM addon ORDER BY guid"),
            ["first-one|listed|1209636000", "two|disabled|Null"]
        );
        assert_eq!(rows(&catalog, "SELECT raw FROM addon_text WHERE field = 'name' AND locale = 'de'"), ["Grüße & Küsse"]);
        assert_eq!(rows(&catalog, "SELECT raw FROM addon_text WHERE field = 'name' AND locale = 'ja'"), ["日"]);
        assert_eq!(rows(&catalog, "SELECT key FROM addon_fact WHERE field = 'category'"), ["two"]);
        assert_eq!(rows(&catalog, "SELECT slug FROM profile"), ["user-5"]);
        let bytes = fs::read(&catalog).unwrap();
        for secret in ["secret@mail.example", "d41d8cd98f00b204e9800998ecf8427e"] {
            assert!(memchr::memmem::find(&bytes, secret.as_bytes()).is_none(), "{secret}");
        }
    }
    write(dir.path(), "remora.toml", "[site]\nlocales = [\"en-US\", \"de\"]\n");
    ok(dir.path(), &["build", "--catalog", "plain.sql.db", "--output", "site", "--quiet"]);
    let page = fs::read_to_string(dir.path().join("site/current/de/addon/first-one/index.html")).unwrap();
    assert!(page.contains("Zeile eins<br>") && !page.contains("alert(1)"), "lines are lines, and scripts are nothing");
}

#[test]
fn what_is_no_such_dump_is_refused_with_its_place() {
    let dir = folder();
    write(dir.path(), "cut.sql", &later_dump()[..900]);
    write(dir.path(), "other.sql", "INSERT INTO t (a) VALUES (1);");
    write(dir.path(), "empty.sql", "");
    for (file, says) in [
        ("cut.sql", "the dump is cut short"),
        ("other.sql", "holds no rows of a table `addons` (found: t)"),
        ("empty.sql", "is empty"),
        ("nowhere.sql", "cannot be opened"),
    ] {
        let error = refused(dir.path(), &["import", "amo-sql", file, "--catalog", "c.db"]);
        assert!(error.contains(says) && error.contains(file), "{file}: {error}");
        assert!(!dir.path().join("c.db").exists(), "{file}: nothing is left");
    }
}
