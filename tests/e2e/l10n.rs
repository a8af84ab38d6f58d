//! The tools of people who translate: what they find, what they take and leave, and what of it readers see.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;
use scraper::Html;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::common::{
    LOCALES, ROOT, addon_toml, attributes, copy, difference, folder, gallery, json, ok, pages, refused, run, sample_source, skip,
    texts, tree, without_isolates, write,
};

/// Settings for a site in these languages; `more` stands before that.
fn settings(dir: &Path, locales: &[&str], more: &str) {
    let tags: Vec<String> = locales.iter().map(|tag| format!("\"{tag}\"")).collect();
    write(dir, "remora.toml", format!("{more}\n[site]\nlocales = [{}]\n", tags.join(", ")));
}

/// Copies of the repository's messages, for an operator to change.
fn own_messages(dir: &Path, locales: &[&str]) {
    for locale in locales {
        copy(&Path::new(ROOT).join("locales").join(locale), &dir.join("locales").join(locale));
    }
}

#[track_caller]
fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Puts a text in place of another, which must be there once.
#[track_caller]
fn replace(dir: &Path, path: &str, old: &str, new: &str) {
    let text = read(&dir.join(path));
    assert_eq!(text.matches(old).count(), 1, "{path}: {old}");
    write(dir, path, text.replace(old, new));
}

/// A page of a built site, by its folder.
#[track_caller]
fn page(site: &Path, path: &str) -> Html {
    Html::parse_document(&read(&site.join(path).join("index.html")))
}

// Mistakes --------------------------------------------------------------------------------------------------------------

/// The fixture's folder as an operator's `locales-dir`.
fn broken_locale() -> tempfile::TempDir {
    let dir = folder();
    copy(&Path::new(ROOT).join("tests/fixtures/broken-locale"), &dir.path().join("broken"));
    write(dir.path(), "remora.toml", "locales-dir = \"broken\"\n");
    dir
}

/// Each finding as `severity code file:line:column message`.
fn findings(said: &Value) -> Vec<String> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or("-").to_owned();
    let finding = |finding: &Value| {
        let [severity, code, file, message] = ["severity", "code", "file", "message"].map(|key| text(finding, key));
        let file = file.trim_start_matches("broken/");
        format!("{severity} {code} {file}:{}:{} {message}", finding["line"], finding["column"])
    };
    said["findings"].as_array().unwrap().iter().map(finding).collect()
}

#[test]
fn lint_finds_every_kind_of_mistake_where_it_is() {
    let dir = broken_locale();
    let ran = run(dir.path(), &["l10n", "lint", "de", "ar", "--json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    let said = ran.json();
    let expected = [
        "error syntax de/home.ftl:4:13 -",
        "warning unknown-message de/home.ftl:7:1 home-weather",
        "error unknown-reference de/home.ftl:10:22 home-recommended",
        "error unknown-reference de/home.ftl:11:21 home-spoken",
        "warning spaces de/home.ftl:14:38 home-heading",
        "warning spaces de/home.ftl:16:1 home-all-categories",
        "warning spaces de/home.ftl:16:30 home-all-categories",
        "warning spaces de/home.ftl:17:1 home-announcements",
        "warning outdated de/home.ftl:20:1 home-popular",
        "error plural-missing de/lists.ftl:4:10 list-count",
        "error plural-extra de/lists.ftl:10:10 users-count",
        "error unknown-variable de/lists.ftl:15:43 user-joined",
        "warning too-long de/lists.ftl:17:1 user-author",
        "error broken-character de/lists.ftl:19:19 user-reviewer",
        "error missing-variable de/reviews.ftl:2:1 reviews-heading",
        "warning straight-quotes de/reviews.ftl:4:23 review-original",
        "warning straight-quotes de/reviews.ftl:5:24 rating-empty",
        "error markup de/reviews.ftl:7:1 reviews-languages",
        "error direction de/reviews.ftl:10:17 reviews-title",
        "error direction de/reviews.ftl:11:1 review-reply",
        "warning direction de/reviews.ftl:12:42 review-link",
        "warning copied de/site.ftl:2:1 footer-privacy",
        "warning inconsistent de/site.ftl:5:1 not-found-heading",
        "warning direction ar/home.ftl:2:1 home-heading",
    ];
    assert_eq!(findings(&said), expected);
    assert_eq!(said["errors"], 11);
}

#[test]
fn lint_shows_the_line_and_says_what_to_do() {
    let dir = broken_locale();
    // A warning alone is no failure, unless one asks for that.
    let ran = ok(dir.path(), &["l10n", "lint", "ar"]);
    insta::assert_snapshot!(ran.stdout, @r"
    warning[direction]: broken/ar/home.ftl:2:1: `home-heading` is written from left to right only (ar)
    2 | home-heading = Add-ons judged in the open
      | ^
      = translate it, or delete it
    ");
    assert!(ran.stderr.starts_with("0 errors, 1 warning"), "{}", ran.stderr);
    assert_eq!(run(dir.path(), &["l10n", "lint", "ar", "--strict"]).code, Some(1));
    let error = refused(dir.path(), &["l10n", "lint", "klingon"]);
    assert!(error.contains("klingon"), "{error}");
}

#[test]
fn lint_finds_nothing_in_the_locales_of_the_repository() {
    let dir = folder();
    let ran = ok(dir.path(), &["l10n", "lint", "--strict"]);
    assert_eq!((ran.stdout.as_str(), ran.stderr.trim()), ("", "0 errors, 0 warnings"));
    // It did look at them: none is among those that have no messages at all.
    let said = json(dir.path(), &["l10n", "status"]);
    let rows = said["locales"].as_array().unwrap();
    assert!(rows.len() >= LOCALES.len());
    for row in rows {
        let interface = row["kinds"].as_array().unwrap().iter().find(|kind| kind["kind"] == "interface").unwrap();
        assert!(interface["done"] == interface["total"] && interface["total"].as_u64() > Some(500), "{row}");
    }
}

// Files of translators' tools -------------------------------------------------------------------------------------------

/// What an import did, or would do.
#[derive(Debug)]
struct Taken {
    code: Option<i32>,
    taken: u64,
    unchanged: u64,
    outdated: Vec<String>,
    conflicts: Vec<String>,
    refused: Vec<String>,
}

#[track_caller]
fn import(dir: &Path, arguments: &[&str]) -> Taken {
    let mut all = vec!["l10n", "import", "--json"];
    all.extend(arguments);
    let ran = run(dir, &all);
    assert!(ran.stdout.starts_with('{'), "{arguments:?}: {}", ran.stderr);
    let said = ran.json();
    let number = |key: &str| said[key].as_u64().unwrap();
    let list = |key: &str| said[key].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect();
    Taken {
        code: ran.code,
        taken: number("taken"),
        unchanged: number("unchanged"),
        outdated: list("outdated"),
        conflicts: list("conflicts"),
        refused: list("refused"),
    }
}

impl Taken {
    /// So many were taken, and there was nothing to say about any.
    #[track_caller]
    fn assert_clean(&self, taken: u64, what: &str) {
        assert_eq!((self.code, self.taken), (Some(0), taken), "{what}: {self:?}");
        assert!(self.outdated.is_empty() && self.conflicts.is_empty() && self.refused.is_empty(), "{what}: {self:?}");
    }
}

/// A file with another translation of one text, as a translator's tool would save it.
#[track_caller]
fn edited(name: &str, text: &str, of: &str, key: &str, target: &str) -> String {
    let after =
        |from: usize, what: &str| from + text[from..].find(what).unwrap_or_else(|| panic!("{name}: no {what:?} for {of} {key}"));
    let (from, to, new) = match name.rsplit('.').next() {
        Some("xlf") => {
            let unit = after(after(0, &format!("original=\"{of}\"")), &format!("name=\"{key}\""));
            let from = after(unit, "<segment");
            let source = &text[after(from, "<source")..after(from, "</source>")];
            let new = format!("<segment state=\"translated\">{source}</source><target>{target}</target>");
            (from, after(from, "</segment>"), new)
        }
        Some("po") => {
            let from = after(after(0, &format!("msgctxt \"{of}|{key}\"\n")), "\nmsgstr ");
            (from, after(from, "\n\n"), format!("\nmsgstr \"{target}\""))
        }
        _ => {
            let comment = after(after(0, &format!("\n## {of}\n")), &format!("\n# Key: {key}\n")) + 1;
            let lines = text[comment..].split_inclusive('\n').take_while(|line| line.starts_with('#'));
            let from = comment + lines.map(str::len).sum::<usize>();
            let id = &text[from..after(from, " =")];
            let value = if of.starts_with("interface/") { target.to_owned() } else { format!("{{ \"{target}\" }}") };
            (from, after(from, "\n\n"), format!("{id} = {value}"))
        }
    };
    format!("{}{new}{}", &text[..from], &text[to..])
}

/// Names the translator of a text in an XLIFF 2 file.
#[track_caller]
fn signed(text: &str, of: &str, key: &str, translator: &str) -> String {
    let after = |from: usize, what: &str| from + text[from..].find(what).unwrap_or_else(|| panic!("no {what:?} for {of} {key}"));
    let at = after(after(after(0, &format!("original=\"{of}\"")), &format!("name=\"{key}\"")), "</notes>");
    format!("{}<note category=\"translator\">{translator}</note>{}", &text[..at], &text[at..])
}

const EXCHANGED: [&str; 4] = ["pl", "ar", "ja", "zh-TW"];

/// Exports messages and texts, and gives the file's text.
#[track_caller]
fn export(dir: &Path, locale: &str, file: &str) -> String {
    ok(dir, &["l10n", "export", locale, "--catalog", "c.db", "--output", file]);
    read(&dir.join(file))
}

/// A folder for each language that is exchanged, each with the sample's catalog and messages of its own.
fn exchanges() -> tempfile::TempDir {
    let dir = folder();
    ok(dir.path(), &["import", "files", &sample_source().to_string_lossy(), "--catalog", "c.db"]);
    for locale in EXCHANGED {
        let own = dir.path().join(locale);
        fs::create_dir_all(own.join("locales")).unwrap();
        fs::copy(dir.path().join("c.db"), own.join("c.db")).unwrap();
        settings(&own, &["en-US", locale], "locales-dir = \"locales\"");
    }
    dir
}

#[test]
fn what_is_exported_comes_back_as_it_was_and_one_change_is_one_text() {
    let dir = exchanges();
    EXCHANGED.par_iter().for_each(|&locale| {
        let own = dir.path().join(locale);
        for format in ["xlf", "po", "ftl"] {
            let file = format!("{locale}.{format}");
            let mut text = export(&own, locale, &file);
            let before = tree(&own);
            let same = import(&own, &[&file, "--catalog", "c.db"]);
            same.assert_clean(0, &file);
            assert!(same.unchanged > 500, "{file}: {same:?}");
            assert_eq!(difference(&before, &tree(&own)), None, "{file}: nothing is written where nothing is new");
            let new = format!("Remora:{format}");
            for (of, key) in [("interface/site.ftl", "nav-home"), ("category/reading", "name")] {
                text = edited(&file, &text, of, key, &new);
                write(&own, &file, &text);
                import(&own, &[&file, "--catalog", "c.db"]).assert_clean(1, &format!("{file}: {of}"));
            }
            assert_eq!(export(&own, locale, &file).matches(&new).count(), 2, "{file}: both are there");
        }
        import(&own, &[&format!("{locale}.ftl"), "--catalog", "c.db"]).assert_clean(0, locale);
        let messages = read(&own.join("locales").join(locale).join("site.ftl"));
        assert_eq!(messages.lines().filter(|line| line.starts_with("nav-home")).collect::<Vec<_>>(), ["nav-home = Remora:ftl"]);
    });
}

#[test]
fn an_export_of_what_is_missing_holds_nothing_else() {
    let dir = folder();
    let dir = dir.path();
    let export = |arguments: &[&str]| {
        let mut all = vec!["l10n", "export", "pl", "--format", "po"];
        all.extend(arguments);
        ok(dir, &all).stdout
    };
    assert!(!export(&["--only", "interface", "--missing"]).contains("msgctxt"), "Polish is complete");
    let missing = export(&["--missing"]);
    let contexts: Vec<&str> = missing.lines().filter(|line| line.starts_with("msgctxt ")).collect();
    assert!(contexts.len() > 100 && !contexts.iter().any(|context| context.contains("category/reading|name")), "{contexts:?}");
    let one = export(&["--addon", "kelp-notes"]);
    let contexts: Vec<&str> = one.lines().filter(|line| line.starts_with("msgctxt ")).collect();
    assert!(contexts.len() > 10 && contexts.iter().all(|context| context.starts_with("msgctxt \"addon/kelp-notes|")));
    let error = refused(dir, &["l10n", "export", "cy"]);
    assert!(error.contains("cy") && error.contains("site.locales"), "{error}");
    let error = refused(dir, &["l10n", "export", "pl", "--output", "pl.doc"]);
    assert!(error.contains("pl.doc") && error.contains("--format"), "{error}");
}

#[test]
fn gettext_accepts_what_is_exported() {
    if Command::new("msgfmt").arg("--version").output().is_err() {
        return skip("msgfmt is not installed (apt install gettext): nothing is shown about gettext's own check");
    }
    let dir = folder();
    for locale in EXCHANGED {
        let file = format!("{locale}.po");
        ok(dir.path(), &["l10n", "export", locale, "--output", &file]);
        let checked =
            Command::new("msgfmt").args(["--check", "-o", "/dev/null", &file]).current_dir(dir.path()).output().unwrap();
        assert!(checked.status.success(), "{file}: {}", String::from_utf8_lossy(&checked.stderr));
    }
}

/// The Python of a folder in the target folder with the Translate Toolkit, which is installed once.
fn toolkit() -> Option<PathBuf> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("translate-toolkit");
    let python = home.join("bin/python");
    let run = |program: &Path, arguments: &[&str]| match Command::new(program).args(arguments).output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        Err(error) => Err(format!("{}: {error}", program.display())),
    };
    let works = || run(&python, &["-c", "from translate.storage import pypo, xliff, xliff2"]);
    let install = || -> Result<(), String> {
        run(Path::new("python3"), &["-m", "venv", "--clear", &home.to_string_lossy()])?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout", "30"];
        run(&python, &[&pip[..], &["translate-toolkit==3.20.4", "lxml"]].concat())?;
        works()
    };
    match works().or_else(|_| install()) {
        Ok(()) => Some(python),
        Err(error) => {
            let why = format!("the Translate Toolkit cannot be installed: nothing is shown about files of other tools: {error}");
            assert!(std::env::var_os("CI").is_none(), "{why}");
            skip(&why);
            None
        }
    }
}

/// Reads `e.xlf` and `e.po` with the toolkit, sets every translation, and writes them as XLIFF 2, XLIFF 1.2 and PO: all as they
/// were, and with one that is another. Tells how many texts it saw, and whether both files said the same.
const FOREIGN: &str = r#"
import json, sys
from translate.storage import pypo, xliff, xliff2

locale, new = sys.argv[1], "Remora:foreign"
CHANGED = ("interface/site.ftl", "nav-home")


def name(unit):
    unit = unit.getunitelement()
    return unit.getparent().get("original"), unit.get("name")


def one(units):
    head = f"<file original='NoName' source-language='en-US' target-language='{locale}' datatype='plaintext'><body/></file>"
    namespace = "urn:oasis:names:tc:xliff:document:1.2"
    store = xliff.xlifffile.parsestring(f"<xliff version='1.2' xmlns='{namespace}'>{head}</xliff>".encode())
    for unit in units:
        if unit.target:
            file, key = name(unit)
            copy = store.UnitClass(unit.source)
            copy.target = unit.target
            copy.setid(f"{file}\x04{key}")
            store.addunit(copy)
            for note in unit.getunitelement().iter("{*}note"):
                if note.get("category") == "description":
                    copy.addnote(note.text, origin="developer")
    return store


for which in ("same", "changed"):
    two = xliff2.Xliff2File.parsefile("e.xlf")
    po = pypo.pofile.parsefile("e.po")
    for unit in two.units:
        unit.target = new if which == "changed" and name(unit) == CHANGED else unit.target
    for unit in po.units:
        if not unit.isheader():
            unit.source = unit.source
            unit.target = new if which == "changed" and unit.getcontext() == "|".join(CHANGED) else unit.target
    two.savefile(f"{which}-2.xlf")
    one(two.units).savefile(f"{which}-1.xlf")
    po.savefile(f"{which}.po")

xliffs = sorted(["|".join(name(unit)), unit.source, unit.target or ""] for unit in two.units)
pos = sorted([unit.getcontext(), unit.source, unit.target] for unit in po.units if not unit.isheader())
print(json.dumps({"units": len(xliffs), "translated": sum(1 for text in xliffs if text[2]), "agree": xliffs == pos}))
"#;

#[test]
fn another_program_reads_what_is_exported_and_what_it_writes_is_taken() {
    let Some(python) = toolkit() else { return };
    let dir = exchanges();
    write(dir.path(), "foreign.py", FOREIGN);
    EXCHANGED.par_iter().for_each(|&locale| {
        let own = dir.path().join(locale);
        let units = export(&own, locale, "e.xlf").matches("<unit ").count();
        export(&own, locale, "e.po");
        let ran = Command::new(&python).args(["../foreign.py", locale]).current_dir(&own).output().unwrap();
        assert!(ran.status.success(), "{locale}: {}", String::from_utf8_lossy(&ran.stderr));
        let seen: Value = serde_json::from_slice(&ran.stdout).unwrap();
        assert_eq!((&seen["units"], &seen["agree"]), (&units.into(), &true.into()), "{locale}: {seen}");
        assert!(read(&own.join("same-1.xlf")).contains("version=\"1.2\""));
        for kind in ["2.xlf", "1.xlf", ".po"] {
            let [same, changed] = ["same", "changed"].map(|which| match kind {
                ".po" => format!("{which}.po"),
                kind => format!("{which}-{kind}"),
            });
            let taken = import(&own, &[&same, "--catalog", "c.db"]);
            taken.assert_clean(0, &format!("{locale}: {same}"));
            assert_eq!(seen["translated"], taken.unchanged, "{locale}: {same}");
            import(&own, &[&changed, "--catalog", "c.db", "--dry-run"]).assert_clean(1, &format!("{locale}: {changed}"));
        }
        import(&own, &["changed-1.xlf", "--catalog", "c.db"]).assert_clean(1, locale);
        assert!(read(&own.join("locales").join(locale).join("site.ftl")).contains("\nnav-home = Remora:foreign\n"));
    });
}

#[test]
fn xliff_1_2_by_hand_is_taken_and_what_needs_a_look_is_not_shown() {
    let dir = folder();
    let dir = dir.path();
    let summary =
        "Write notes in the margin of any page. They stay on your machine, and find their place again when the page changes.";
    let file = format!(
        "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file \
         original=\"addon/kelp-notes\" source-language=\"en-US\" target-language=\"pl\" datatype=\"plaintext\"><body>\n\
         <trans-unit id=\"name\"><source>Kelp Notes</source><target state=\"translated\">Wodorosty</target></trans-unit>\n\
         <trans-unit id=\"summary\"><source>{summary}</source><target state=\"needs-review-translation\">Notatki</target></trans-unit>\n\
         <trans-unit id=\"colour\"><source>Green</source><target>Zielony</target></trans-unit>\n</body></file></xliff>\n"
    );
    write(dir, "pl.xlf", &file);
    // There is no place for texts of the sample, unless one is named.
    assert!(refused(dir, &["l10n", "import", "pl.xlf"]).contains("--overlay"));
    let taken = import(dir, &["pl.xlf", "--overlay", "o.db"]);
    assert_eq!((taken.code, taken.taken), (Some(1), 2), "{taken:?}");
    assert_eq!(taken.outdated, ["addon/kelp-notes: summary"]);
    assert_eq!(taken.refused, ["addon/kelp-notes: colour: the gallery has no such text"]);
    let exported = ok(dir, &["l10n", "export", "pl", "--addon", "kelp-notes", "--overlay", "o.db"]).stdout;
    assert!(exported.contains(">Wodorosty</target>"));
    // What needs a look goes out again as what it is.
    let at = exported.find(">Notatki</target>").expect("the summary");
    assert!(exported[..at].rsplit("<segment").next().unwrap().contains("remora:outdated"), "{exported}");
}

// Messages whose source changes, and that two people translate ----------------------------------------------------------

/// English and German messages of an operator's own, and an export of the German ones as `de.xlf`.
fn messages() -> tempfile::TempDir {
    let dir = folder();
    own_messages(dir.path(), &["en-US", "de"]);
    settings(dir.path(), &["en-US", "de"], "locales-dir = \"locales\"");
    ok(dir.path(), &["l10n", "export", "de", "--only", "interface", "--output", "de.xlf"]);
    dir
}

/// A language's row of `l10n status`.
#[track_caller]
fn status(dir: &Path, locale: &str, arguments: &[&str]) -> Value {
    let said = json(dir, &[&["l10n", "status"][..], arguments].concat());
    said["locales"].as_array().unwrap().iter().find(|row| row["locale"] == locale).unwrap().clone()
}

#[test]
fn a_translation_of_a_source_that_changed_is_shown_and_called_outdated_until_it_is_accepted() {
    let dir = messages();
    let dir = dir.path();
    let (english, german) = ("locales/en-US/site.ftl", "locales/de/site.ftl");
    replace(dir, english, "\nnot-found-home = Go to the start page\n", "\nnot-found-home = Go to the first page\n");
    let file = edited("de.xlf", &read(&dir.join("de.xlf")), "interface/site.ftl", "not-found-home", "Zur allerersten Seite");
    write(dir, "de.xlf", file);

    let before = tree(dir);
    for dry in [true, false] {
        let taken = import(dir, if dry { &["de.xlf", "--dry-run"] } else { &["de.xlf"] });
        assert_eq!((taken.code, taken.taken), (Some(0), 1), "{taken:?}");
        assert_eq!(taken.outdated, ["interface/site.ftl: not-found-home"]);
        assert!(taken.conflicts.is_empty() && taken.refused.is_empty(), "{taken:?}");
        assert_eq!(tree(dir) == before, dry, "a trial changes nothing, an import does");
    }
    let changed = difference(&before, &tree(dir)).unwrap();
    assert!(changed.contains("other bytes: 1 (locales/de/site.ftl)") || changed.contains("accepted.toml"), "{changed}");
    import(dir, &["de.xlf"]).assert_clean(0, "again");

    assert_eq!(status(dir, "de", &[])["outdated"], 1);
    assert!(ok(dir, &["l10n", "status"]).stdout.contains("1 message"));
    assert!(ok(dir, &["l10n", "missing", "de"]).stdout.contains("not-found-home (outdated): Go to the first page"));
    let said = json(dir, &["l10n", "lint"]);
    let line = read(&dir.join(german)).lines().position(|line| line.starts_with("not-found-home ")).unwrap() + 1;
    assert_eq!(findings(&said), [format!("warning outdated locales/de/site.ftl:{line}:1 not-found-home")]);
    assert_eq!(run(dir, &["l10n", "lint", "--strict"]).code, Some(1));
    let missing = ok(dir, &["l10n", "export", "de", "--only", "interface", "--missing"]).stdout;
    assert_eq!(missing.matches("<unit ").count(), 1);
    assert!(missing.contains("subState=\"remora:outdated\"") && missing.contains("Zur allerersten Seite"), "{missing}");

    // Readers see it: an old sentence in their language says more than a new one in another.
    ok(dir, &["build", "--quiet"]);
    assert!(read(&dir.join("output/current/de/404.html")).contains("Zur allerersten Seite"));

    let error = refused(dir, &["l10n", "accept", "de", "no-such-message"]);
    assert!(error.contains("no-such-message"), "{error}");
    ok(dir, &["l10n", "accept", "de", "not-found-home"]);
    assert_eq!(status(dir, "de", &[])["outdated"], 0);
    assert_eq!(ok(dir, &["l10n", "lint"]).stderr.trim(), "0 errors, 0 warnings");
    // From now on, the next change is noticed as well.
    replace(dir, english, "\nnot-found-home = Go to the first page\n", "\nnot-found-home = To the front\n");
    assert_eq!(status(dir, "de", &[])["outdated"], 1);
}

#[test]
fn what_somebody_else_translated_meanwhile_is_not_overwritten_unless_one_insists() {
    let dir = messages();
    let dir = dir.path();
    let german = "locales/de/site.ftl";
    let exported = read(&dir.join("de.xlf"));
    replace(dir, german, "\nnot-found-categories = In den Kategorien stöbern\n", "\nnot-found-categories = Alle Kategorien\n");
    let edited = |text: &str, key: &str, target: &str| edited("de.xlf", text, "interface/site.ftl", key, target);
    let both = edited(&edited(&exported, "not-found-categories", "Kategorien"), "not-found-home", "Zum Anfang");
    write(dir, "de.xlf", both);
    let before = tree(&dir.join("locales"));
    for arguments in [&["de.xlf", "--dry-run"][..], &["de.xlf", "--dry-run", "--force"]] {
        assert_eq!(import(dir, arguments).conflicts.len(), usize::from(arguments.len() == 2), "{arguments:?}");
        assert_eq!(difference(&before, &tree(&dir.join("locales"))), None, "{arguments:?}");
    }
    // What conflicts is left and named, with what stands there; the other one is taken.
    let taken = import(dir, &["de.xlf"]);
    assert_eq!((taken.code, taken.taken, taken.refused.len()), (Some(1), 1, 0), "{taken:?}");
    let conflict = "interface/site.ftl: not-found-categories: was translated by somebody else meanwhile: “Alle Kategorien”";
    assert_eq!(taken.conflicts, [conflict]);
    let text = read(&dir.join(german));
    assert!(text.contains("\nnot-found-categories = Alle Kategorien\n") && text.contains("\nnot-found-home = Zum Anfang\n"));
    import(dir, &["de.xlf", "--force"]).assert_clean(1, "by force");
    assert!(read(&dir.join(german)).contains("\nnot-found-categories = Kategorien\n"));
    // What would break the page is not taken by force either, and says why.
    write(dir, "de.xlf", edited(&read(&dir.join("de.xlf")), "not-found-categories", "Kategorien { $nothing }"));
    let taken = import(dir, &["de.xlf", "--force"]);
    assert_eq!((taken.code, taken.taken, taken.refused.len()), (Some(1), 0, 1), "{taken:?}");
    assert!(taken.refused[0].contains("not-found-categories") && taken.refused[0].contains("$nothing"), "{taken:?}");
}

// Texts of a gallery ----------------------------------------------------------------------------------------------------

/// A gallery with one add-on, whose summary exists in English and French, and a review in Indonesian.
struct Lamp(tempfile::TempDir);

const LAMP: &str = "source/addons/lamp/addon.toml";

impl Lamp {
    fn new() -> Lamp {
        let dir = folder();
        let source = dir.path().join("source");
        gallery(&source);
        let addon = addon_toml("lamp@example.org", "Lamp", "");
        write(dir.path(), LAMP, addon.replace("en-US = \"One line\"", "en-US = \"One line\", fr = \"Une ligne\""));
        let review =
            "author = \"Ayu\"\nrating = 5\ncreated = 2024-05-01T10:00:00Z\nlocale = \"id\"\nbody = \"Lampunya terang.\"\n";
        write(&source, "addons/lamp/reviews/ayu.toml", review);
        settings(dir.path(), &["en-US", "de", "fr"], "");
        let lamp = Lamp(dir);
        lamp.import();
        lamp.build("site");
        lamp
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Reads the gallery anew. People's translations lie in a file that no import touches.
    #[track_caller]
    fn import(&self) {
        let overlay = || fs::read(self.path().join("c.overlay.db")).ok();
        let before = overlay();
        ok(self.path(), &["import", "files", "source", "--catalog", "c.db"]);
        assert!(before == overlay(), "the import changed people's translations");
    }

    #[track_caller]
    fn build(&self, output: &str) -> Value {
        json(self.path(), &["build", "--catalog", "c.db", "--output", output, "--quiet"])
    }

    /// Builds what changed; it must be what `expected` allows, nothing else may have been rendered, and a build from nothing must
    /// give the same. Gives the paths that changed.
    #[track_caller]
    fn rebuild(&self, expected: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let old = tree(&self.path().join("site/current"));
        let built = self.build("site");
        let new = tree(&self.path().join("site/current"));
        let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let changed: BTreeSet<String> = paths.into_iter().filter(|path| old.get(*path) != new.get(*path)).cloned().collect();
        let unexpected: Vec<&String> = changed.iter().filter(|path| !expected(path)).collect();
        assert!(!changed.is_empty() && unexpected.is_empty(), "{unexpected:?} of {changed:?}");
        let pages: BTreeSet<&str> = changed.iter().filter_map(|path| path.rsplit_once("/index.")).map(|(page, _)| page).collect();
        assert_eq!(built["rendered"], pages.len(), "rendered, and changed: {pages:?}");
        let _ = fs::remove_dir_all(self.path().join("whole"));
        self.build("whole");
        let whole = tree(&self.path().join("whole/current"));
        // Pictures and styles of earlier releases stay for a while.
        let carried = |path: &String| path.starts_with("assets/") || path.starts_with("media/");
        let kept: BTreeMap<String, u128> =
            new.into_iter().filter(|(path, _)| whole.contains_key(path) || !carried(path)).collect();
        assert_eq!(difference(&kept, &whole), None);
        assert_eq!(self.build("site")["rendered"], 0, "nothing is left to do");
        changed
    }

    #[track_caller]
    fn summary(&self, locale: &str) -> (String, String) {
        let page = page(&self.path().join("site/current"), &format!("{locale}/addon/lamp"));
        let selector = "p.summary > span[lang]:first-child";
        (attributes(&page, selector, "lang").remove(0), texts(&page, selector).remove(0))
    }

    /// Outdated and conflicting texts of a language.
    #[track_caller]
    fn lapsed(&self, locale: &str) -> (u64, u64) {
        let row = status(self.path(), locale, &["--catalog", "c.db"]);
        (row["outdated_texts"].as_u64().unwrap(), row["conflicts"].as_u64().unwrap())
    }
}

fn shown(locale: &str, text: &str) -> (String, String) {
    (locale.to_owned(), text.to_owned())
}

#[test]
fn texts_of_a_gallery_are_translated_beside_its_catalog() {
    let lamp = Lamp::new();
    let dir = lamp.path();
    let export = |locale: &str, changes: &[(&str, &str)]| {
        let file = format!("{locale}.xlf");
        ok(dir, &["l10n", "export", locale, "--only", "content", "--catalog", "c.db", "--output", &file]);
        let text = read(&dir.join(&file));
        write(dir, &file, changes.iter().fold(text, |text, (key, new)| edited(&file, &text, "addon/lamp", key, new)));
    };
    export("de", &[("summary", "Eine Zeile"), ("review/ayu/body", "Die Lampe ist hell.")]);
    write(dir, "de.xlf", signed(&read(&dir.join("de.xlf")), "addon/lamp", "review/ayu/body", "Jonas Weber"));
    export("fr", &[("summary", "Rien qu’une ligne")]);

    import(dir, &["de.xlf", "fr.xlf", "--catalog", "c.db", "--dry-run"]).assert_clean(3, "a trial");
    assert!(!dir.join("c.overlay.db").exists());
    import(dir, &["de.xlf", "fr.xlf", "--catalog", "c.db"]).assert_clean(3, "German and French");
    // Pages in other languages tell of it only by their links to the translations, and by how much is translated.
    let of_lamp = |path: &str| {
        path.contains("/addon/lamp/")
            || path.contains("/translations/")
            || path.starts_with("sitemaps/")
            || path == "badge/lamp.svg"
    };
    let changed = lamp.rebuild(|path| path.starts_with("de/") || path.starts_with("fr/") || of_lamp(path));
    assert!(changed.contains("de/addon/lamp/index.html") && changed.contains("de/addon/lamp/reviews/index.html"), "{changed:?}");
    assert!(!changed.contains("de/about/index.html") && !changed.contains("de/404.html"), "{changed:?}");
    assert_eq!(lamp.summary("de"), shown("de", "Eine Zeile"));
    assert_eq!(lamp.summary("fr"), shown("fr", "Rien qu’une ligne"));
    let review = || texts(&page(&dir.join("site/current"), "de/addon/lamp/reviews"), ".review").remove(0);
    assert!(review().contains("Die Lampe ist hell.") && review().contains("Jonas Weber"), "{}", review());
    assert!(review().contains("Lampunya terang."), "the original stays within reach: {}", review());
    assert_eq!((lamp.lapsed("de"), lamp.lapsed("fr")), ((0, 0), (0, 0)));

    // The gallery's own French becomes another: it counts, and the translation waits for somebody to decide.
    replace(dir, LAMP, "Une ligne", "Une seule ligne");
    lamp.import();
    assert_eq!((lamp.lapsed("de"), lamp.lapsed("fr")), ((0, 0), (0, 1)));
    let changed = lamp.rebuild(|path| path.starts_with("fr/"));
    assert!(changed.contains("fr/addon/lamp/index.html"), "{changed:?}");
    assert_eq!(lamp.summary("fr"), shown("fr", "Une seule ligne"));
    assert!(ok(dir, &["l10n", "status", "--catalog", "c.db"]).stdout.contains("1 conflict"));

    // The source becomes another: what translates the old one is not shown any more.
    replace(dir, LAMP, "One line", "One longer line");
    lamp.import();
    assert_eq!((lamp.lapsed("de"), lamp.lapsed("fr")), ((1, 0), (1, 0)));
    let changed = lamp.rebuild(|path| path.starts_with("de/") || path.starts_with("en-US/") || of_lamp(path));
    assert!(changed.contains("de/addon/lamp/index.html") && changed.contains("en-US/addon/lamp/index.html"), "{changed:?}");
    assert_eq!(lamp.summary("de"), shown("en-US", "One longer line"));
    assert!(review().contains("Die Lampe ist hell."), "its own source is as it was: {}", review());
    assert!(ok(dir, &["l10n", "status", "--catalog", "c.db"]).stdout.contains("1 text"));
    let late = import(dir, &["de.xlf", "--catalog", "c.db", "--dry-run"]);
    assert_eq!((late.code, late.taken, late.conflicts.len()), (Some(0), 1, 0), "{late:?}");
    assert_eq!(late.outdated, ["addon/lamp: summary"], "a file that was made before is taken, and not shown either");
    let missing = json(dir, &["l10n", "missing", "de", "--catalog", "c.db"]);
    let lacks = |text: &Value| text["file"] == "addon/lamp" && text["key"] == "summary";
    assert!(missing["missing"].as_array().unwrap().iter().any(lacks), "{missing}");

    // It was kept: with the old source it is back.
    replace(dir, LAMP, "One longer line", "One line");
    lamp.import();
    lamp.rebuild(|path| path.starts_with("de/") || path.starts_with("en-US/") || of_lamp(path));
    assert_eq!(lamp.summary("de"), shown("de", "Eine Zeile"));
    assert_eq!((lamp.lapsed("de"), lamp.lapsed("fr")), ((0, 0), (0, 1)));

    // The French file was made before the gallery's own text changed.
    let overlay = fs::read(dir.join("c.overlay.db")).unwrap();
    let taken = import(dir, &["fr.xlf", "--catalog", "c.db"]);
    assert_eq!((taken.code, taken.taken), (Some(1), 0), "{taken:?}");
    assert_eq!(taken.conflicts, ["addon/lamp: summary: was translated by somebody else meanwhile: “Une seule ligne”"]);
    assert!(fs::read(dir.join("c.overlay.db")).unwrap() == overlay);
    import(dir, &["fr.xlf", "--catalog", "c.db", "--force"]).assert_clean(1, "by force");
    lamp.rebuild(|path| path.starts_with("fr/"));
    assert_eq!((lamp.summary("fr"), lamp.lapsed("fr")), (shown("fr", "Rien qu’une ligne"), (0, 0)));
}

// Which language a text is shown in -------------------------------------------------------------------------------------

#[test]
fn explain_says_which_step_gives_a_text_its_language() {
    let dir = folder();
    let dir = dir.path();
    let source = dir.join("source");
    gallery(&source);
    let summary = "en-US = \"A light\", en = \"A lamp\", es = \"Una luz\", es-ES = \"Una luz, vale\", es-419 = \"Una lucecita\", zh-CN = \"灯\"";
    let addon = addon_toml("lamp@example.org", "Lamp", "").replace("en-US = \"One line\"", summary);
    write(&source, "addons/lamp/addon.toml", addon);
    ok(dir, &["import", "files", "source", "--catalog", "c.db"]);
    let explain = |locale: &str| ok(dir, &["l10n", "explain", locale, "lamp", "summary", "--catalog", "c.db"]).stdout;
    insta::assert_snapshot!(explain("es-MX"), @r"
    lamp summary in es-MX
      CLDR parents: es-419, es
      the record was written in en-US
      the site is written in en-US

    -> parent         es-419       Una lucecita
       parent         es           Una luz
       sibling        es-ES        Una luz, vale
       record-default en-US        A light
       record-default en           A lamp
       any            zh-CN        灯
    ");
    // Who reads Traditional Chinese may not read Simplified: it is the last thing to be shown.
    insta::assert_snapshot!(explain("zh-TW"), @r"
    lamp summary in zh-TW
      CLDR parents: zh-Hant
      the record was written in en-US
      the site is written in en-US

    -> record-default en-US        A light
       record-default en           A lamp
       any            es           Una luz
       any            es-419       Una lucecita
       any            es-ES        Una luz, vale
       any            zh-CN        灯

    Readers are told that this text is in another language (en-US).
    ");
    // The page does what was said.
    settings(dir, &["en-US", "es-MX", "zh-TW"], "");
    ok(dir, &["build", "--catalog", "c.db", "--quiet"]);
    for (locale, text) in [("es-MX", "Una lucecita"), ("zh-TW", "A light")] {
        let page = page(&dir.join("output/current"), &format!("{locale}/addon/lamp"));
        assert_eq!(texts(&page, "p.summary > span[lang]:first-child"), [text], "{locale}");
    }

    let error = refused(dir, &["l10n", "explain", "es-MX", "lamp", "colour", "--catalog", "c.db"]);
    assert!(error.contains("lamp") && error.contains("\"colour\"") && error.contains("fields are name, summary"), "{error}");
    let error = refused(dir, &["l10n", "explain", "es-MX", "lantern", "summary", "--catalog", "c.db"]);
    assert!(error.contains("no add-on") && error.contains("\"lantern\""), "{error}");
}

#[test]
fn explain_says_where_a_message_comes_from() {
    let dir = folder();
    let dir = dir.path();
    let explained = |locale: &str| {
        let said = json(dir, &["l10n", "explain", locale, "nav-home"]);
        let step =
            |candidate: &Value| format!("{} {}", candidate["locale"].as_str().unwrap(), candidate["step"].as_str().unwrap());
        assert_eq!(said["candidates"][0]["chosen"], true, "{said}");
        said["candidates"].as_array().unwrap().iter().map(step).collect::<Vec<_>>()
    };
    // Messages are never taken from languages that the reader did not ask for: only from the site's.
    assert_eq!(explained("es-MX"), ["es-MX requested", "es-ES sibling", "en-US site-default"]);
    assert_eq!(explained("zh-TW"), ["zh-TW requested", "en-US site-default"]);
    assert_eq!(explained("zh-HK"), ["zh-TW sibling", "en-US site-default"]);
    assert_eq!(explained("sw"), ["en-US site-default"]);
    let error = refused(dir, &["l10n", "explain", "es-MX", "no-such-message"]);
    assert!(error.contains("no-such-message"), "{error}");
}

// Pseudo-locales --------------------------------------------------------------------------------------------------------

const REAL: [&str; 3] = ["en-US", "de", "ar"];
const PSEUDO: [&str; 3] = ["en-XA", "ar-XB", "en-XL"];

/// The sample in three real languages, `pseudo` beside them or not.
fn with_pseudo(pseudo: bool, arguments: &[&str]) -> tempfile::TempDir {
    let dir = folder();
    let locales = if pseudo { [REAL, PSEUDO].concat() } else { REAL.to_vec() };
    settings(dir.path(), &locales, "");
    ok(dir.path(), &[&["build", "--quiet"][..], arguments].concat());
    dir
}

/// Whether a path belongs to one of these languages.
fn is_of(path: &str, locales: &[&str]) -> bool {
    locales.iter().any(|locale| path.strip_prefix(locale).is_some_and(|rest| rest.starts_with('/')))
}

#[test]
fn pseudo_locales_are_built_and_offered_to_nobody() {
    let dir = with_pseudo(true, &[]);
    let site = dir.path().join("output/current");
    for locale in PSEUDO {
        let page = page(&site, &format!("{locale}/addon/kelp-notes"));
        assert_eq!(attributes(&page, "html", "lang"), [locale]);
    }
    let offered: Value = serde_json::from_str(&read(&site.join("locales.json"))).unwrap();
    let tags: Vec<&str> = offered.as_array().unwrap().iter().map(|locale| locale["tag"].as_str().unwrap()).collect();
    assert_eq!(tags, REAL);
    let maps: BTreeSet<String> =
        fs::read_dir(site.join("sitemaps")).unwrap().map(|map| map.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(maps, BTreeSet::from(["ar-1.xml", "de-1.xml", "en-US-1.xml"].map(str::to_owned)));
    let outside = ["sitemap.xml", "robots.txt", "_headers", "index.html", "sitemaps/de-1.xml"].map(|path| site.join(path));
    for file in outside.iter().chain([&dir.path().join("output/nginx.conf")]) {
        let text = read(file);
        assert!(!PSEUDO.iter().any(|locale| text.contains(locale)), "{}", file.display());
    }
    for path in ["en-US", "de", "de/addon/kelp-notes", "ar/addons"] {
        let page = page(&site, path);
        for selector in ["link[rel=alternate][hreflang]", "details.tongues a"] {
            let tags = attributes(&page, selector, "hreflang");
            assert!(tags.len() >= 3 && !tags.iter().any(|tag| PSEUDO.contains(&tag.as_str())), "{path}: {tags:?}");
        }
    }
}

#[test]
fn real_languages_are_the_same_with_pseudo_locales_as_without() {
    let (without, with) = (with_pseudo(false, &[]), with_pseudo(true, &[]));
    let own = |dir: &tempfile::TempDir| -> BTreeMap<String, u128> {
        tree(&dir.path().join("output/current")).into_iter().filter(|(path, _)| !is_of(path, &PSEUDO)).collect()
    };
    // Above all, nobody's text is shown in place of one that a pseudo-locale made of it.
    assert_eq!(difference(&own(&without), &own(&with)), None);
    let nginx = |dir: &tempfile::TempDir| {
        let root = fs::canonicalize(dir.path()).unwrap();
        read(&dir.path().join("output/nginx.conf"))
            .replace(&*dir.path().to_string_lossy(), "")
            .replace(&*root.to_string_lossy(), "")
    };
    assert_eq!(nginx(&without), nginx(&with));
}

/// Links and elements of a page, with the languages' folders made one.
fn skeleton(page: &Html) -> (Vec<String>, BTreeMap<String, usize>) {
    let mut links: Vec<String> =
        ["href", "src", "action"].iter().flat_map(|name| attributes(page, &format!("[{name}]"), name)).collect();
    for link in &mut links {
        for locale in REAL.iter().chain(&PSEUDO) {
            *link = link.replace(&format!("/{locale}/"), "/*/");
        }
    }
    links.sort();
    let all = scraper::Selector::parse("*").unwrap();
    let mut elements = BTreeMap::new();
    page.select(&all).for_each(|element| *elements.entry(element.value().name().to_owned()).or_default() += 1);
    (links, elements)
}

#[test]
fn pseudo_locales_change_words_and_nothing_else() {
    let dir = with_pseudo(true, &["--staging"]);
    let site = dir.path().join("output/current");
    let offered = read(&site.join("locales.json"));
    assert!(PSEUDO.iter().all(|locale| offered.contains(&format!("\"{locale}\""))), "{offered}");
    assert!(attributes(&page(&site, "de"), "link[rel=alternate]", "hreflang").contains(&"en-XA".to_owned()));
    assert!(site.join("sitemaps/en-XA-1.xml").exists() && read(&dir.path().join("output/nginx.conf")).contains(" en-XA;"));

    let (links, elements) = skeleton(&page(&site, "en-US"));
    assert!(links.len() > 50 && elements.len() > 20);
    for locale in PSEUDO {
        let (own_links, own_elements) = skeleton(&page(&site, locale));
        assert_eq!((own_links, own_elements), (links.clone(), elements.clone()), "{locale}");
    }
    for (path, text) in pages(&site).iter().filter(|(path, _)| is_of(path, &PSEUDO)) {
        assert!(!text.contains("{ $") && !text.contains("{$"), "{path}");
    }

    // Every word of the interface has accents: what has none was not translated. Names and numbers are put in between isolates.
    let accented = page(&site, "en-XA/addon/kelp-notes");
    let mut seen = 0;
    for selector in ["a.skip", "nav.places a", "nav.trail li:first-child", "h2", "dt"] {
        for text in texts(&accented, selector) {
            let mut inside = false;
            let plain: String = text
                .chars()
                .filter(|c| {
                    inside = *c == '\u{2068}' || inside && *c != '\u{2069}';
                    !inside
                })
                .collect();
            assert!(plain.contains('⟦') && !plain.chars().any(|c| c.is_ascii_alphabetic()), "{selector}: {text}");
            seen += 1;
        }
    }
    assert!(seen > 30, "only {seen} texts were looked at");
    assert_eq!(texts(&page(&site, "en-XA/addon/kelp-notes/versions"), "h1"), ["⟦Ṽééŕšîîööñš ööƒ \u{2068}Ķééļþ Ñööŧééš\u{2069}⟧"]);

    let mirrored = page(&site, "ar-XB");
    assert_eq!(attributes(&mirrored, "html", "dir"), ["rtl"]);
    let heading = texts(&mirrored, "h1").remove(0);
    assert!(heading.split(' ').all(|word| word.starts_with('\u{202e}') && word.ends_with('\u{202c}')), "{heading:?}");
    assert_eq!(heading.replace(['\u{202e}', '\u{202c}'], ""), texts(&page(&site, "en-US"), "h1")[0]);
    // People's words may hold no such characters.
    let name = texts(&page(&site, "ar-XB/addon/kelp-notes"), "h1").remove(0);
    assert!(name.chars().all(|c| c == ' ' || ('א'..='ת').contains(&c)), "{name}");

    let headings = fs::read_dir(Path::new(ROOT).join("locales")).unwrap().filter_map(|locale| {
        let text = fs::read_to_string(locale.unwrap().path().join("home.ftl")).ok()?;
        text.lines().find_map(|line| line.strip_prefix("home-heading = ")).map(str::to_owned)
    });
    let headings: Vec<String> = headings.collect();
    let widest = headings.iter().map(|heading| heading.width()).max().unwrap();
    let shown = texts(&page(&site, "en-XL"), "h1").remove(0);
    assert!(headings.len() > 20 && headings.contains(&shown) && shown.width() == widest, "{shown}");
}

// How much must be translated -------------------------------------------------------------------------------------------

/// A language with three messages, on a site that asks for `completeness`.
fn welsh(completeness: &str) -> tempfile::TempDir {
    let dir = folder();
    let messages = "home-heading = Ychwanegion yn eich iaith\nhome-newest = Newydd\nhome-popular = Poblogaidd\n";
    write(dir.path(), "locales/cy/home.ftl", messages);
    settings(dir.path(), &["en-US", "de", "cy"], &format!("locales-dir = \"locales\"\n{completeness}"));
    dir
}

/// Where Welsh is offered: in the list of languages, other pages' choosers and alternates, sitemaps, and the server's settings.
fn offers(dir: &Path) -> [bool; 5] {
    let site = dir.join("output/current");
    // It is there for those who know the address, in any case.
    let welsh = page(&site, "cy");
    assert_eq!(
        (attributes(&welsh, "html", "lang"), texts(&welsh, "h1")),
        (vec!["cy".to_owned()], vec!["Ychwanegion yn eich iaith".to_owned()])
    );
    assert_eq!(texts(&welsh, "a.skip"), ["Skip to content"], "what is missing is in the site's language");
    assert!(site.join("cy/addon/kelp-notes/index.html").exists());

    let others: Vec<String> = pages(&site).into_iter().filter(|(path, _)| !is_of(path, &["cy"])).map(|(_, text)| text).collect();
    assert!(others.len() > 500);
    let on_pages = |what: &str| {
        let count = others.iter().filter(|text| text.contains(what)).count();
        assert!(count == 0 || count > 100, "{what} is on {count} pages of {}", others.len());
        count > 0
    };
    let maps: String = fs::read_dir(site.join("sitemaps")).unwrap().map(|map| read(&map.unwrap().path())).collect();
    [
        read(&site.join("locales.json")).contains("\"cy\""),
        on_pages("href=\"/cy/"),
        on_pages("<link href=\"https://gallery.example/cy/"),
        maps.contains("gallery.example/cy/") || read(&site.join("sitemap.xml")).contains("cy-1.xml"),
        read(&dir.join("output/nginx.conf")).contains(" cy;"),
    ]
}

#[test]
fn a_language_is_offered_once_enough_of_it_is_translated() {
    let cases: [(&str, &[&str], bool); 5] = [
        ("[completeness]\nminimum = 80", &[], false),
        ("[completeness]\nminimum = 80", &["--staging"], true),
        ("[completeness]\nminimum = 0", &[], true),
        ("[completeness]\nminimum = 80\n[completeness.locales]\ncy = 0", &[], true),
        ("[completeness.locales]\ncy = 50", &[], false),
    ];
    cases.par_iter().for_each(|(completeness, arguments, offered)| {
        let dir = welsh(completeness);
        ok(dir.path(), &[&["build", "--quiet"][..], *arguments].concat());
        assert_eq!(offers(dir.path()), [*offered; 5], "{completeness} {arguments:?}");
        let row = status(dir.path(), "cy", arguments);
        assert_eq!(row["live"], *offered, "{completeness}: {row}");
        let interface = row["kinds"].as_array().unwrap().iter().find(|kind| kind["kind"] == "interface").unwrap();
        assert_eq!(interface["done"], 3, "{row}");
        assert_eq!(status(dir.path(), "de", arguments)["live"], true);
    });
}

#[test]
fn a_threshold_that_makes_no_sense_is_refused_by_name() {
    for (completeness, key) in [
        ("[completeness]\nminimum = 101", "completeness.minimum"),
        ("[completeness.locales]\ncy = 150", "completeness.locales.cy"),
        ("[completeness.locales]\ncz = 50", "completeness.locales"),
        ("[completeness.locales]\nfr = 50", "completeness.locales"),
        ("[completeness]\nminimum = -1", "minimum"),
        ("[completeness]\nminimal = 1", "minimal"),
    ] {
        let dir = welsh(completeness);
        let error = refused(dir.path(), &["build", "--format", "none"]);
        assert!(error.contains("remora.toml") && error.contains(key), "{completeness}: {error}");
        assert!(!completeness.contains("cz") || error.contains("\"cz\""), "{error}");
    }
}

// Messages that are broken ----------------------------------------------------------------------------------------------

/// A message file with something else in place of each `{ $name }` and `{ NUMBER($name) }`.
fn with_placeholders(text: &str, change: impl Fn(&str) -> String) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((at, length)) = rest.find("{ ").and_then(|at| Some((at, rest[at..].find('}')? + 1))) {
        let piece = &rest[at..at + length];
        out += &rest[..at];
        // One that chooses a plural has others within: its head stays.
        let taken = if piece.contains('$') && !piece.contains("->") {
            out += &change(piece);
            length
        } else {
            out += "{ ";
            2
        };
        rest = &rest[at + taken..];
    }
    out + rest
}

/// The messages of a file that have variables.
fn with_variables(text: &str) -> BTreeSet<String> {
    let (mut found, mut id) = (BTreeSet::new(), "");
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            id = line.split(" =").next().unwrap_or_default();
        }
        if line.contains('$') && !line.starts_with('#') {
            found.insert(id.to_owned());
        }
    }
    found
}

/// A message's id that stands in a page between these brackets: what a failure to format leaves.
fn residue<'t>(text: &'t str, ids: &BTreeSet<String>, brackets: [char; 2]) -> Option<&'t str> {
    let mut inside = text.split(brackets[0]).skip(1).filter_map(|rest| rest.split(brackets[1]).next());
    inside.find(|word| word.len() < 60 && ids.contains(*word))
}

#[test]
fn broken_messages_never_break_a_page() {
    type Change = fn(&str) -> String;
    let kinds: [(&str, Change); 3] = [
        ("deleted", |text| with_placeholders(text, |_| String::new())),
        ("doubled", |text| with_placeholders(text, |piece| format!("{piece} {piece}"))),
        ("misspelled", |text| text.replace('$', "$wrong-")),
    ];
    let german = Path::new(ROOT).join("locales/de");
    let files: Vec<(String, String)> = fs::read_dir(&german)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), read(&path)))
        .collect();
    let variables: BTreeSet<String> = files.iter().flat_map(|(_, text)| with_variables(text)).collect();
    let ids = files.iter().flat_map(|(_, text)| text.lines()).filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    let ids: BTreeSet<String> = ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect();
    assert!(files.len() >= 9 && variables.len() > 100 && ids.len() > 500);

    let plain = folder();
    settings(plain.path(), &["en-US", "de"], "");
    ok(plain.path(), &["build", "--quiet"]);
    let english = |dir: &Path, kind: &str| -> BTreeMap<String, u128> {
        let mut tree = tree(&dir.join("output/current"));
        // How much of each language is translated is told in all of them: a message of nothing is not counted.
        tree.retain(|path, _| is_of(path, &["en-US"]) && !(kind == "deleted" && path.contains("/translations/")));
        tree
    };
    kinds.par_iter().for_each(|(kind, change)| {
        let dir = folder();
        let dir = dir.path();
        for (name, text) in &files {
            let changed = change(text);
            assert!(changed != *text || with_variables(text).is_empty(), "{kind}: {name}");
            write(dir, &format!("locales/de/{name}"), changed);
        }
        settings(dir, &["en-US", "de"], "locales-dir = \"locales\"");
        json(dir, &["build", "--quiet"]);
        assert_eq!(
            difference(&english(plain.path(), kind), &english(dir, kind)),
            None,
            "{kind}: English has nothing to do with it"
        );
        let site = dir.join("output/current");
        for (path, text) in pages(&site) {
            let found = ["{$", "{ $", "{???", "$wrong", "{ NUMBER"].into_iter().find(|residue| text.contains(residue));
            let found = found.or_else(|| residue(&text, &ids, ['[', ']'])).or_else(|| residue(&text, &ids, ['{', '}']));
            assert_eq!(found, None, "{kind}: {path}");
        }
        let reviews = page(&site, "de/addon/kelp-notes/reviews");
        assert_eq!(texts(&reviews, "a.skip"), ["Zum Inhalt springen"], "{kind}: other messages are as they were");
        let heading = without_isolates(&texts(&reviews, "h1")[0]);

        let lint = run(dir, &["l10n", "lint", "de", "--json"]);
        let said = lint.json();
        let found = said["findings"].as_array().unwrap();
        let named = |code: &str| -> BTreeSet<String> {
            let of_code = found.iter().filter(|finding| finding["code"] == code);
            of_code.filter_map(|finding| finding["message"].as_str()).map(str::to_owned).collect()
        };
        match *kind {
            "deleted" => {
                assert!(!heading.contains("Kelp Notes"), "{heading}");
                assert_eq!(lint.code, Some(1));
                assert!(named("missing-variable").len() > 80 && named("missing-variable").is_subset(&variables));
            }
            "doubled" => {
                assert_eq!(heading.matches("Kelp Notes").count(), 2, "{heading}");
                assert_eq!((lint.code, found.len()), (Some(0), 0), "to say a name twice is the translator's affair: {said}");
            }
            _ => {
                assert_eq!(heading, "Reviews of Kelp Notes", "another language stands in for the one message");
                assert_eq!(lint.code, Some(1));
                assert_eq!(named("unknown-variable"), variables, "each of them is named");
                assert_eq!(named("missing-variable"), variables);
            }
        }
    });
}
