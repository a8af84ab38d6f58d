//! What fuzzing gives to the readers of what comes from outside: never a panic, never more time than its size allows. `cargo test` runs
//! these in `main.rs`, cargo-fuzz in `fuzz/`.

use std::io::Write as _;
use std::time::{Duration, Instant};

use remora::catalog::model::Format;
use remora::import::{Item, Options, Report};
use remora::l10n::Tag;

/// A case of this size takes milliseconds; one that takes seconds would be a way to stop an import.
const LIMIT: Duration = Duration::from_secs(10);

/// Imports bytes as a file; what comes of it is not asked, but the sink must get sound records.
fn import(bytes: &[u8], end: &str, run: impl FnOnce(&std::path::Path, &mut Report, &mut dyn FnMut(Item) -> anyhow::Result<()>)) {
    let mut file = tempfile::Builder::new().suffix(end).tempfile().unwrap();
    file.write_all(bytes).unwrap();
    let mut report = Report::default();
    run(file.path(), &mut report, &mut |item| {
        if let Item::Addon(addon) = item {
            assert!(!addon.guid.is_empty() && addon.reviews.iter().all(|review| (1..=5).contains(&review.rating)));
        }
        Ok(())
    });
}

fn within(limit: Duration, run: impl FnOnce()) {
    let began = Instant::now();
    run();
    assert!(began.elapsed() < limit, "{:?}", began.elapsed());
}

pub fn dump(bytes: &[u8]) {
    within(LIMIT, || {
        import(bytes, ".sql", |path, report, sink| _ = remora::import::amo_sql::import(&[path.to_owned()], None, report, sink));
    });
}

pub fn appstream(bytes: &[u8]) {
    within(LIMIT, || {
        import(bytes, ".yml", |path, report, sink| {
            _ = remora::import::appstream::import(&[path.to_owned()], &Options::default(), report, sink);
        });
    });
}

/// The first byte says in which format the rest is.
pub fn text(bytes: &[u8]) {
    let Some((format, bytes)) = bytes.split_first() else { return };
    let format = [Format::Plain, Format::Markdown, Format::Html][usize::from(*format) % 3];
    let raw = String::from_utf8_lossy(bytes);
    within(LIMIT, || {
        if let Ok(html) = remora::text::rich(&raw, format) {
            let html = html.as_str();
            let page = scraper::Html::parse_fragment(html);
            for element in page.root_element().descendent_elements() {
                let element = element.value();
                let runs = element.attrs().any(|(name, value)| name.starts_with("on") || value.trim().starts_with("javascript:"));
                assert!(element.name() != "script" && !runs && !html.contains('\u{1}'), "{html:?}");
            }
        }
        let line = remora::text::one_line(&raw);
        assert!(!line.contains(['\n', '\u{1}', '\u{2}', '\u{202e}']), "{line:?}");
    });
}

pub fn tags(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for tag in [Tag::parse(&text), Tag::from_source(&text)].into_iter().flatten() {
        // What is understood is written as BCP 47, and is understood again as the same.
        assert_eq!(Tag::parse(tag.as_str()).unwrap(), tag, "{text:?}");
    }
}
