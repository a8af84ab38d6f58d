//! Whole imports: fixtures, broken files, hostile records, and the real catalog where it is at hand.

use std::io::Write;
use std::path::PathBuf;

use super::{Item, Options, Report, appstream, files};
use crate::catalog::model::{Addon, Format, Globals, Texts};
use crate::l10n::Tag;

const HEAD: &str = "---\nFile: DEP-11\nVersion: '1.0'\nOrigin: test\nMediaBaseUrl: https://media.example.org\n";
const GOOD: &str = "---\nType: addon\nID: good\nName:\n  C: Good\n";

/// What came of an import.
struct Outcome {
    items: Vec<Item>,
    report: Report,
    error: Option<String>,
}

impl Outcome {
    fn addons(&self) -> Vec<&Addon> {
        self.items.iter().filter_map(|item| if let Item::Addon(addon) = item { Some(&**addon) } else { None }).collect()
    }

    fn guids(&self) -> Vec<&str> {
        self.addons().iter().map(|addon| addon.guid.as_str()).collect()
    }

    fn globals(&self) -> Vec<&Globals> {
        self.items.iter().filter_map(|item| if let Item::Globals(globals) = item { Some(globals) } else { None }).collect()
    }

    fn reasons(&self) -> Vec<&str> {
        self.report.left_out.iter().map(|left_out| left_out.reason.as_str()).collect()
    }

    /// The error, which must name `line` of the file and say `what`.
    fn fails(&self, line: &str, what: &str) {
        let error = self.error.as_deref().unwrap_or_else(|| panic!("no error that says {what}"));
        assert!(error.contains(line) && error.contains(what), "{error}");
    }
}

fn run(inputs: &[PathBuf], media: Option<PathBuf>) -> Outcome {
    let (mut items, mut report) = (Vec::new(), Report::default());
    let options = Options { media };
    let done = appstream::import(inputs, &options, &mut report, &mut |item| {
        items.push(item);
        Ok(())
    });
    Outcome { items, report, error: done.err().map(|error| format!("{error:#}")) }
}

fn appstream(content: impl AsRef<[u8]>) -> Outcome {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(content.as_ref()).unwrap();
    run(&[file.path().to_owned()], None)
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/appstream").join(name)
}

fn raw<'t>(texts: &'t Texts, locale: &str) -> &'t str {
    let tag = Tag::parse(locale).unwrap();
    texts.0.iter().find(|text| text.locale == tag).map_or("", |text| &text.raw)
}

#[test]
fn yaml_and_xml_give_the_same_gallery() {
    let yaml = run(&[fixture("harbour.yml")], None);
    let xml = run(&[fixture("harbour.xml")], None);
    assert_eq!((yaml.error.as_deref(), xml.error.as_deref()), (None, None));
    assert_eq!(yaml.items[0], Item::Source("appstream:harbour-main".to_owned()));
    // Only the white space between HTML blocks differs.
    let folded = |outcome: &Outcome| {
        let mut items = outcome.items.clone();
        for item in &mut items {
            if let Item::Addon(addon) = item {
                for text in &mut addon.description.0 {
                    text.raw = text.raw.replace("\n", "").replace("  ", "");
                }
            }
        }
        items
    };
    assert_eq!(folded(&yaml), folded(&xml));
}

#[test]
fn every_field_arrives() {
    let outcome = run(&[fixture("harbour.yml")], None);
    assert_eq!(outcome.reasons(), [] as [&str; 0]);
    let addons = outcome.addons();
    let tide = addons[0];
    assert_eq!(tide.kind, "desktop-application");
    assert_eq!(tide.default_locale, Tag::parse("en").ok());
    assert_eq!(raw(&tide.name, "pt-BR"), "Poça de maré");
    assert_eq!(raw(&tide.summary, "sr-Latn"), "Vidi kada voda dolazi");
    assert_eq!(tide.description.0[0].format, Format::Html);
    assert_eq!(raw(&tide.keywords, "de"), "Gezeiten\nMeer");
    assert_eq!(tide.tags, ["sea", "tide", "water"]);
    assert_eq!(tide.categories, ["science"]);
    assert_eq!(tide.authors, ["mira-lindqvist"]);
    let links: Vec<_> = tide.links.iter().map(|link| link.kind.as_str()).collect();
    assert_eq!(links, ["homepage", "issues", "source", "support"]);
    let shots: Vec<_> = tide.screenshots.iter().filter_map(|shot| shot.url.as_deref()).collect();
    let base = "https://media.example.org/harbour/org/example/tidepool";
    assert_eq!(shots, [format!("{base}/map.png"), format!("{base}/calendar.png")], "the default one first");
    assert_eq!(raw(&tide.screenshots[0].caption, "de"), "Die Karte");
    let versions: Vec<_> = tide.versions.iter().map(|version| (version.number.as_str(), version.released)).collect();
    assert_eq!(versions, [("2.0", Some(1_600_128_000)), ("1.0", Some(1_577_836_800))], "newest first");
    assert_eq!(tide.updated, Some(1_600_128_000));
    assert_eq!(raw(&tide.versions[0].notes, "de"), "<p>Findet Häfen nach Namen.</p>");
    assert_eq!(tide.content_rating.as_ref().unwrap().answers.len(), 2);
    assert_eq!(tide.languages.iter().map(|(tag, n)| (tag.as_str(), *n)).collect::<Vec<_>>(), [("de", 93), ("no", 40)]);
    for (key, value) in [
        ("id", "tidepool.desktop"),
        ("launchable-desktop-id", "org.example.tidepool.desktop"),
        ("mediatype", "application/x-tide"),
        ("package", "tidepool"),
        ("project-group", "Harbour"),
        ("release-type", "2.0 development"),
        ("release-urgency", "2.0 high"),
        ("requires-display-length", "360"),
        ("requires-id", "org.example.Shell >= 44"),
    ] {
        assert!(tide.facts.iter().any(|fact| *fact == (key.to_owned(), value.to_owned())), "{key}: {:?}", tide.facts);
    }
    assert_eq!(addons[1].extends, ["org.example.tidepool"]);
    assert_eq!(addons[1].categories, ["add-ons"], "by its kind");

    let report = &outcome.report;
    assert_eq!(report.unknown_tags.get("x-test"), Some(&1));
    assert_eq!(report.mapped.get(&("pt_BR".to_owned(), Tag::parse("pt-BR").unwrap())), Some(&1));
    assert_eq!(report.unknown_categories.get("Tides"), Some(&1));
    assert_eq!(report.private.values().sum::<u64>(), 2, "the developer's address and the contact link");
    assert_eq!((report.media.videos, report.media.screenshots_linked, report.media.icons_missing), (1, 2, 1));
    assert_eq!(report.texts.values().sum::<u64>(), 17);
    let globals = outcome.globals()[0];
    assert_eq!(raw(&globals.profiles[0].name, "en"), "Mira Lindqvist");
    assert_eq!(globals.categories.len(), 2);
    assert!(!format!("{:?}", outcome.items).contains("@example.org"), "no e-mail address anywhere");
}

#[test]
fn metainfo_mixes_languages_in_one_description() {
    let outcome = run(&[fixture("moon.metainfo.xml")], None);
    assert_eq!(outcome.error, None);
    assert_eq!(outcome.items[0], Item::Source("appstream:metainfo".to_owned()));
    let description = &outcome.addons()[0].description;
    assert_eq!(raw(description, "en"), "<p>New, full, and all between.</p><ol><li>Look <code>up</code> &amp; see</li></ol>");
    assert_eq!(raw(description, "de"), "<p>Neu, voll und alles dazwischen.</p><ol><li>Hinaufsehen</li></ol>");
    assert_eq!(outcome.report.private.get("update_contact"), Some(&1));
}

#[test]
fn a_bad_xml_component_leaves_the_others() {
    let xml = std::fs::read_to_string(fixture("harbour.xml")).unwrap();
    for (hostile, reason) in [
        (format!("<summary {}>", (0..65).map(|n| format!("a{n}='' ")).collect::<String>()), "more than 64 attributes"),
        (format!("{}<summary>", "<a>".repeat(30)), "nested too deep"),
        (format!("<summary>{}", "&#65;".repeat(100_000)), "more than 100,000 elements"),
        (format!("<summary>{}", "A".repeat(5_000_000)), "larger than 4 MiB"),
        (format!("<!--{}--><summary>", "x".repeat(5_000_000)), "larger than 4 MiB"),
    ] {
        let closed = if hostile.contains("<a>") { "</a>".repeat(30) } else { String::new() };
        let content = xml.replacen("<summary>", &hostile, 1).replacen("</summary>", &format!("</summary>{closed}"), 1);
        let outcome = appstream(content);
        assert_eq!(outcome.error, None, "{reason}");
        assert_eq!(outcome.guids(), ["org.example.tidepool.moon"], "{reason}");
        assert!(outcome.reasons()[0].contains(reason), "{:?}", outcome.reasons());
        assert_eq!(outcome.report.left_out[0].record, "org.example.tidepool");
    }
}

#[test]
fn gzip_is_told_by_its_bytes() {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let noise: String = (0..5_000).map(|n| format!("# {n}\n")).collect();
    packer.write_all(format!("{HEAD}{GOOD}{noise}").as_bytes()).unwrap();
    let packed = packer.finish().unwrap();
    assert_eq!(appstream(&packed).guids(), ["good"]);
    appstream(&packed[..packed.len() / 2]).fails("", "cut short");
    let mut damaged = packed.clone();
    let checksum = damaged.len() - 6;
    damaged[checksum] ^= 0xff;
    appstream(damaged).fails("", "damaged");
    appstream(b"\xfd7zXZ\0\0").fails("", "xz -d");
    appstream("").fails("", "empty");
    run(&[PathBuf::from("/no/such/file")], None).fails("/no/such/file", "cannot be opened");
}

#[test]
fn a_broken_file_names_its_line() {
    appstream(GOOD).fails(":1:", "File: DEP-11");
    appstream(format!("{HEAD}{GOOD}---\nType: addon\nID: a\nName: [\n")).fails(":15:", "well-formed YAML");
    appstream(format!("{HEAD}{GOOD}---\nType: addon\nID: a\nName:\n  C: \"half")).fails(":15:", "cut short");
    appstream(format!("{HEAD}{GOOD}---\nType: addon\nID: a\nNa: x")).fails(":14:", "cut short");
    let xml = std::fs::read_to_string(fixture("harbour.xml")).unwrap();
    appstream(&xml[..2_000]).fails("", "cut short");
    appstream(xml.replacen("</summary>", "</sumary>", 1)).fails(":10:", "well-formed XML");
    appstream(xml.replacen("<components", "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<components", 1)).fails(":3:", "document type");
    appstream(xml.replacen("Tidepool", "&nbsp;", 1)).fails(":7:", "entity");
    appstream("<html></html>").fails(":1", "<components>");
}

#[test]
fn a_bad_record_leaves_the_others() {
    for (record, reason) in [
        ("ID: a\nName:\n  C: x\n", "there is no Type"),
        ("Type: addon\nName:\n  C: x\n", "there is no ID"),
        ("Type: addon\nID: a\n", "there is no usable Name"),
        ("Type: [addon]\nID: a\nName:\n  C: x\n", "Type: a list instead of a text"),
        ("Type: addon\nID: good\nName:\n  C: x\n", "this ID came before"),
        ("Type: addon\nID: a\nName:\n  C: \"a\\0b\"\n", "control character U+0000"),
        ("Type: addon\nID: a b\nName:\n  C: x\n", "white space"),
        ("Type: ../x\nID: a\nName:\n  C: x\n", "the type is not a word"),
        ("Type: addon\nID: a\nName: &x\n  C: x\nSummary: *x\n", "aliases"),
        ("Type: addon\nID: a\nName:\n  ? [C]\n  : x\n", "no plain text"),
        ("- a\n- b\n", "a list instead of"),
        (&format!("Type: addon\nID: a\nName: {}\n", "[".repeat(100_000)), "nested too deep"),
        (&format!("Type: addon\nID: a\nName:\n  C: {}\n", "x".repeat(5_000)), "longer than 4 KiB"),
        (&format!("Type: addon\nID: a\nName:\n  C: {}\n", "x".repeat(5_000_000)), "larger than 4 MiB"),
        (&(0..1_001).fold("Type: addon\nID: a\nName:\n".to_owned(), |all, n| format!("{all}  a{n}: x\n")), "1,000 locales"),
        (&(0..60_000).fold(String::new(), |all, n| format!("{all}k{n}: x\n")), "more than 50,000 values"),
    ] {
        let outcome = appstream(format!("{HEAD}{GOOD}---\n{record}---\nType: addon\nID: after\nName:\n  C: After\n"));
        let start: String = record.chars().take(60).collect();
        assert_eq!(outcome.error, None, "{start}");
        assert_eq!(outcome.guids(), ["good", "after"], "{start}");
        assert!(outcome.reasons().iter().any(|given| given.contains(reason)), "{start}: {:?}", outcome.reasons());
        assert!(outcome.report.has_left_out());
    }
}

#[test]
fn a_bad_text_leaves_the_record() {
    let outcome = appstream(format!(
        "{HEAD}---\nType: addon\nID: a\nName:\n  C: A\n  de: \"\\0\"\n  fr: {}\nUrl:\n  homepage: javascript:alert(1)\n  \
         faq: https://example.org/\nReleases:\n- version: 1\n  date: 2020-02-30\n- version: 1\n- type: stable\n",
        "x".repeat(5_000)
    ));
    assert_eq!(outcome.reasons().len(), 6, "{:?}", outcome.reasons());
    let addon = outcome.addons()[0];
    assert_eq!((addon.name.0.len(), addon.links.len(), addon.versions.len()), (1, 1, 1));
    assert!(outcome.report.left_out[0].place.ends_with(":11"), "{:?}", outcome.report.left_out[0]);
}

#[test]
fn bytes_that_are_no_text_cost_their_record_only() {
    let mut content = format!("{HEAD}{GOOD}---\nType: addon\nID: a\nName:\n  C: ").into_bytes();
    content.extend(b"\xff\xfe\n---\nType: addon\nID: b\nName:\n  C: a\0b\n");
    content.extend(b"---\nType: addon\nID: after\nName:\n  C: After\n");
    let outcome = appstream(content);
    assert_eq!(outcome.guids(), ["good", "after"]);
    let left_out: Vec<_> = outcome.report.left_out.iter().map(|left_out| left_out.record.as_str()).collect();
    assert_eq!(left_out, ["a", "b"]);
    assert!(outcome.report.left_out[1].place.ends_with(":20"), "{}", outcome.report.left_out[1].place);
}

#[test]
fn of_two_spellings_the_authors_own_counts() {
    let names = "  en_US: US\n  pt_BR: B\n  en: translated\n  pt-BR: A\n  C: own\n";
    let outcome = appstream(format!("{HEAD}---\nType: addon\nID: a\nName:\n{names}"));
    let name = &outcome.addons()[0].name;
    assert_eq!((raw(name, "en"), raw(name, "pt-BR"), raw(name, "en-US")), ("own", "A", "US"));
    assert_eq!(outcome.reasons(), [] as [&str; 0]);
}

#[test]
fn the_order_of_a_source_does_not_matter() {
    let one =
        format!("{HEAD}---\nType: addon\nID: a\nName:\n  C: A\n  de: B\nKeywords:\n  C: [x, y]\nCategories: [Game, Science]\n");
    let other =
        format!("{HEAD}---\nCategories: [Science, Game]\nKeywords:\n  C: [x, y]\nName:\n  de: B\n  C: A\nID: a\nType: addon\n");
    assert_eq!(appstream(one).items, appstream(other).items);
}

#[test]
fn documents_part_at_marker_lines_only() {
    let text = "---\nType: addon\nID: a\nName:\n  C: a --- b\nSummary:\n  C: |\n    ---\n    x\n---  \nType: addon\nID: b\nName: {C: B}\n--- # last\nType: addon\nID: c\nName: {C: C}\n...\n";
    let outcome = appstream(format!("\u{feff}{HEAD}{text}"));
    assert_eq!(outcome.error, None);
    assert_eq!(outcome.guids(), ["a", "b", "c"]);
    assert_eq!(raw(&outcome.addons()[0].summary, "en"), "---\nx");
}

#[test]
fn pictures_come_from_the_media_folder() {
    let media = tempfile::tempdir().unwrap();
    let svg = |edge: u32| format!("<svg xmlns='http://www.w3.org/2000/svg' width='{edge}' height='{edge}'/>");
    for (path, content) in [
        ("sub/icons-64x64/tidepool_org.example.tidepool.png", svg(64)),
        ("sub/128x128/tidepool_org.example.tidepool.png", svg(128)),
        ("org/example/tidepool/map.png", svg(800)),
        ("org/example/tidepool/calendar.png", "no picture".to_owned()),
    ] {
        let path = media.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    let outcome = run(&[fixture("harbour.yml")], Some(media.path().to_owned()));
    let tide = outcome.addons()[0];
    assert_eq!(tide.icon.as_ref().map(|icon| icon.width), Some(128), "the larger one");
    assert!(tide.screenshots[0].media.is_some() && tide.screenshots[1].media.is_none());
    assert_eq!(outcome.report.media.stored, 2);
    assert!(outcome.reasons()[0].contains("not a PNG"), "{:?}", outcome.reasons());
    let first = outcome.items.iter().position(|item| matches!(item, Item::Media { .. }));
    let addon = outcome.items.iter().position(|item| matches!(item, Item::Addon(_)));
    assert!(first < addon, "a picture comes before what shows it");
}

#[test]
fn no_name_leads_out_of_the_media_folder() {
    let outside = tempfile::tempdir().unwrap();
    let media = outside.path().join("media");
    std::fs::create_dir_all(media.join("64x64")).unwrap();
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>";
    std::fs::write(outside.path().join("secret.png"), svg).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(outside.path().join("secret.png"), media.join("64x64/link.png")).unwrap();
    for name in ["../secret.png", "../../secret.png", "/etc/passwd", "link.png", "a/../../secret.png", "..", ""] {
        let record = format!(
            "{HEAD}---\nType: addon\nID: a\nName: {{C: A}}\nIcon:\n  cached: [{{name: '{name}'}}]\n  remote: [{{url: '{name}'}}]\n"
        );
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(record.as_bytes()).unwrap();
        let outcome = run(&[file.path().to_owned()], Some(media.clone()));
        assert_eq!(outcome.addons()[0].icon, None, "{name}");
    }
}

#[test]
fn an_error_of_the_sink_stops_the_import() {
    let many: String = (0..5_000).map(|n| format!("---\nType: addon\nID: a{n}\nName: {{C: A}}\n")).collect();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(format!("{HEAD}{many}").as_bytes()).unwrap();
    let mut left = 10;
    let done = appstream::import(&[file.path().to_owned()], &Options::default(), &mut Report::default(), &mut |_| {
        left -= 1;
        if left == 0 { Err(anyhow::anyhow!("the disk is full")) } else { Ok(()) }
    });
    assert_eq!(done.unwrap_err().to_string(), "the disk is full");
    assert_eq!(left, 0);
}

#[test]
fn the_report_reads_well() {
    let report = run(&[fixture("harbour.yml")], None).report;
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["mapped"][0]["from"], "C");
    assert_eq!(json["unknown_tags"]["x-test"], 1);
    assert_eq!(json["left_out_total"], 0);
    let text = report.to_string();
    assert!(text.contains("add-ons       2 add-ons\n") && text.contains("unknown tags  x-test 1\n"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 112), "{text}");
}

/// Debian's whole catalog, where it is at hand: `REMORA_APPSTREAM` or the folder beside this one.
#[test]
fn the_real_catalog() {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/appstream-bookworm.yml.gz");
    let path = PathBuf::from(std::env::var_os("REMORA_APPSTREAM").unwrap_or_else(|| beside.into()));
    if !path.exists() {
        eprintln!("skipped: {} is not there", path.display());
        return;
    }
    let first = run(std::slice::from_ref(&path), None);
    assert_eq!(first.error, None);
    assert_eq!(first.addons().len(), 2_380, "one of 2,381 components bears another's ID");
    assert!(first.report.texts.len() > 250 && first.report.left_out_total < 30, "{}", first.report);
    assert_eq!(first.items, run(&[path], None).items, "twice the same");
    println!("{}", first.report);
}

/// A gallery in a folder, from (path, content).
fn gallery(files: &[(&str, &str)]) -> Outcome {
    let dir = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    let (mut items, mut report) = (Vec::new(), Report::default());
    let done = files::import(dir.path(), &Options::default(), &mut report, &mut |item| {
        items.push(item);
        Ok(())
    });
    Outcome { items, report, error: done.err().map(|error| format!("{error:#}")) }
}

const GALLERY: &str = "default-locale = \"en-US\"\n[[category]]\nslug = \"reading\"\nname = { en-US = \"Reading\", de = \"Lesen\" }\n\
                       [[policy]]\nslug = \"honest\"\nname = \"Honest\"\n";
const ADDON: &str = "guid = \"a@example.org\"\ntype = \"extension\"\nname = { en-US = \"A\" }\n";

#[test]
fn a_folder_becomes_a_gallery() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8'/></svg>";
    let outcome = gallery(&[
        ("gallery.toml", GALLERY),
        ("profiles/mira.toml", "name = \"Mira\"\nreviewer = true\njoined = 2021-02-14\n"),
        (
            "addons/tide/addon.toml",
            &format!(
                "{ADDON}categories = [\"reading\"]\nauthors = [\"mira\"]\ntags = [\"sea\"]\nicon = \"icon.svg\"\nratings = [1, 2, 3, 4, 5]\n\
                 languages = {{ de = 80 }}\n[links]\nhomepage = \"https://example.org/\"\n[[screenshot]]\nurl = \"https://example.org/1.png\"\n\
                 [[version]]\nnumber = \"1.0\"\nreleased = 2026-05-01\n[[version]]\nnumber = \"2.0\"\nreleased = 2026-05-03T10:00:00+02:00\n\
                 notes = {{ en-US = \"New\" }}\n[[version.compatibility]]\napplication = \"firefox\"\nmin = \"115.0\"\n"
            ),
        ),
        ("addons/tide/icon.svg", svg),
        ("addons/tide/description/de.md", "# Lang\n"),
        ("addons/tide/notes/1.0/de.md", "Erste\n"),
        (
            "addons/tide/reviews/r1.toml",
            "author = \"Hana\"\nrating = 5\nversion = \"0.9\"\ncreated = 2026-04-02T10:00:00Z\nlocale = \"ja\"\nbody = \"良い\"\n\
             [[translation]]\nlocale = \"en-US\"\nbody = \"Good\"\ntranslator = \"Jun\"\n[[reply]]\nauthor = \"Mira\"\nprofile = \"mira\"\n\
             created = 2026-04-03T08:30:00Z\nlocale = \"en-US\"\nbody = \"Thanks\"\n",
        ),
        ("addons/tide/decisions/01.toml", "outcome = \"nominated\"\ndecided = 2026-01-01\nactor = \"Mira\"\n"),
        (
            "addons/tide/decisions/02.toml",
            "outcome = \"approved\"\ndecided = 2026-01-02\nactor = \"Mira\"\nabout = \"01\"\npolicies = [\"honest\"]\nlocale = \"en-US\"\nnote = \"Fine\"\n",
        ),
        (
            "addons/tide/threads/t.toml",
            "kind = \"question\"\ntitle = \"How?\"\nlocale = \"en-US\"\nanswer = \"p2\"\n[[post]]\nkey = \"p1\"\nauthor = \"Noor\"\n\
             created = 2026-03-01T12:00:00Z\nlocale = \"ar\"\nbody = \"س\"\n[[post]]\nkey = \"p2\"\nparent = \"p1\"\nauthor = \"Mira\"\n\
             created = 2026-03-02T12:00:00Z\nlocale = \"en-US\"\nbody = \"So\"\n",
        ),
        ("collections/calm.toml", "name = \"Calm\"\ncurator = \"mira\"\n[[item]]\naddon = \"tide\"\nnote = \"!\"\n"),
        ("announcements/open.toml", "title = \"Open\"\nbody = \"We are.\"\npublished = 2026-05-01\n"),
    ]);
    assert_eq!((outcome.error.as_deref(), outcome.reasons()), (None, vec![]));
    assert_eq!(outcome.items[0], Item::Source("files:gallery".to_owned()));
    let tide = outcome.addons()[0];
    assert_eq!((tide.slug.as_str(), tide.ratings), ("tide", [1, 2, 3, 4, 5]));
    let versions: Vec<_> = tide.versions.iter().map(|version| (version.number.as_str(), version.released)).collect();
    assert_eq!(versions, [("2.0", Some(1_777_795_200)), ("1.0", Some(1_777_593_600))]);
    assert_eq!((raw(&tide.versions[1].notes, "de"), raw(&tide.description, "de")), ("Erste", "# Lang"));
    assert_eq!(tide.description.0[0].format, Format::Markdown);
    let review = &tide.reviews[0];
    assert_eq!((review.key.as_str(), raw(&review.body, "ja"), raw(&review.body, "en-US")), ("r1", "良い", "Good"));
    assert_eq!(review.replies[0].profile.as_deref(), Some("mira"));
    assert_eq!(tide.ledger.iter().map(|entry| entry.key.as_str()).collect::<Vec<_>>(), ["01", "02"]);
    assert_eq!(tide.threads[0].posts.len(), 2);
    let last = outcome.globals()[2];
    assert_eq!(last.collections[0].items[0].addon, "a@example.org");
    assert_eq!(last.announcements.len(), 1);
    assert_eq!(outcome.report.warnings.len(), 1, "the review's version: {:?}", outcome.report.warnings);
}

#[test]
fn a_fault_in_the_gallery_file_stops_the_import() {
    gallery(&[]).fails("gallery.toml", "missing");
    gallery(&[("gallery.toml", "name = \"x\"\n")]).fails("gallery.toml:1:1", "`default-locale` is missing");
    gallery(&[("gallery.toml", "default-locale = \"en-US\"\ncolour = 1\n")]).fails("gallery.toml:2:1", "the keys are category");
    gallery(&[("gallery.toml", "default-locale = \"en_US!\"\n")]).fails("gallery.toml:1:18", "default-locale");
    gallery(&[("gallery.toml", "default-locale = \n")]).fails("gallery.toml:1:", "not TOML");
    let circle = format!(
        "{GALLERY}[[category]]\nslug = \"a\"\nname = \"A\"\nparent = \"b\"\n[[category]]\nslug = \"b\"\nname = \"B\"\nparent = \"a\"\n"
    );
    gallery(&[("gallery.toml", &circle)]).fails("gallery.toml:11:", "part of itself");
}

#[test]
fn a_fault_in_an_addon_names_file_line_and_key() {
    for (more, line, reason) in [
        ("colour = 1\n", 4, "`colour` is not a key of this file; the keys are added, authors,"),
        ("weekly-users = \"many\"\n", 4, "`weekly-users`: string, where a whole number"),
        ("added = \"2026-05-03\"\n", 4, "without quotes"),
        ("added = 10:00:00\n", 4, "write it as in 2026-05-03T10:00:00Z"),
        ("categories = [\"raeding\"]\n", 4, "there is no category raeding; there are reading"),
        ("authors = [\"nobody\"]\n", 4, "there is no profile nobody"),
        ("icon = \"../../secret.svg\"\n", 4, "without `..`"),
        ("icon = \"/etc/passwd\"\n", 4, "without `..`"),
        ("status = \"gone\"\n", 4, "one of listed, pending"),
        ("summary = { en_US = \"x\" }\n", 4, "pt-BR"),
        ("ratings = [1, 2]\n", 4, "five numbers"),
        ("[links]\nhomepage = \"javascript:x\"\n", 5, "not a web address"),
        ("[[version]]\nnumber = \"1\"\n[[version]]\nnumber = \"1\"\n", 7, "given twice"),
        ("[[version]]\nnumbr = \"1\"\n", 5, "`numbr` is not a key of [[version]]"),
        ("[[screenshot]]\ncaption = \"x\"\n", 4, "either `file` or `url`"),
    ] {
        let outcome = gallery(&[
            ("gallery.toml", GALLERY),
            ("addons/bad/addon.toml", &format!("{ADDON}{more}")),
            ("addons/good/addon.toml", &ADDON.replace("a@", "b@")),
        ]);
        assert_eq!(outcome.guids(), ["b@example.org"], "{more}");
        let fault = outcome.report.left_out.iter().find(|fault| fault.reason.contains(reason));
        let fault = fault.unwrap_or_else(|| panic!("{more}: {:?}", outcome.report.left_out));
        assert!(fault.place.contains(&format!("addons/bad/addon.toml:{line}:")), "{more}: {}", fault.place);
    }
}

#[test]
fn a_picture_that_cannot_be_used_costs_only_its_place() {
    let pictures = "icon = \"icon.png\"\n[[screenshot]]\nfile = \"shot.png\"\ncaption = \"A shot\"\n";
    let outcome = gallery(&[
        ("gallery.toml", GALLERY),
        ("addons/a/addon.toml", &format!("{ADDON}{pictures}")),
        ("addons/a/shot.png", "GIF89a, or so"),
    ]);
    let addon = &outcome.addons()[0];
    assert!(addon.icon.is_none() && addon.screenshots.len() == 1 && addon.screenshots[0].media.is_none());
    let [icon, shot] = &outcome.report.left_out[..] else { panic!("{:?}", outcome.report.left_out) };
    assert!(icon.place.contains("addon.toml:4:") && icon.reason.contains("icon.png: there is no such file"), "{icon:?}");
    assert!(shot.place.contains("addon.toml:6:") && shot.reason.contains("shot.png: a broken picture"), "{shot:?}");
}

#[test]
fn a_broken_profile_does_not_cost_its_addons() {
    let outcome = gallery(&[
        ("gallery.toml", GALLERY),
        ("profiles/mira.toml", "nam = \"Mira\"\n"),
        ("addons/a/addon.toml", &format!("{ADDON}authors = [\"mira\"]\n")),
    ]);
    assert_eq!(outcome.report.left_out_total, 2, "the unknown key and the missing name");
    assert_eq!(outcome.addons()[0].authors, [] as [&str; 0]);
}

#[test]
fn a_hostile_picture_is_refused() {
    for (content, reason) in [
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script/></svg>", "the element <script>"),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' onload='x'/>", "the attribute onload"),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9999 1'/>", "4,096"),
        ("<html>", "the element <html>"),
        ("\u{89}PNG", "not a PNG"),
    ] {
        let outcome = gallery(&[
            ("gallery.toml", GALLERY),
            ("addons/a/addon.toml", &format!("{ADDON}icon = \"icon.svg\"\n")),
            ("addons/a/icon.svg", content),
        ]);
        assert!(outcome.reasons().iter().any(|given| given.contains(reason)), "{content}: {:?}", outcome.reasons());
    }
}

#[test]
#[cfg(unix)]
fn a_link_that_leaves_the_gallery_is_refused() {
    let outside = tempfile::tempdir().unwrap();
    let root = outside.path().join("gallery");
    std::fs::create_dir_all(root.join("addons/a/description")).unwrap();
    std::fs::write(root.join("gallery.toml"), GALLERY).unwrap();
    std::fs::write(root.join("addons/a/addon.toml"), ADDON).unwrap();
    std::fs::write(outside.path().join("secret.md"), "secret").unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret.md"), root.join("addons/a/description/de.md")).unwrap();
    let mut report = Report::default();
    files::import(&root, &Options::default(), &mut report, &mut |_| Ok(())).unwrap();
    assert!(report.left_out[0].reason.contains("a link that leaves the gallery"), "{:?}", report.left_out);
}

#[test]
fn the_sample_has_no_fault() {
    let (mut items, mut report) = (0, Report::default());
    files::import_sample(&mut report, &mut |_| {
        items += 1;
        Ok(())
    })
    .unwrap();
    assert!(!report.has_left_out() && report.warnings.is_empty(), "{report}");
    assert!(report.addons >= 20 && items > 20, "{report}");
}
