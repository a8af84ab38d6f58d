//! The parts that a page's time goes into, one by one, and the whole of the sample gallery: `cargo bench --bench parts`.
//!
//! Beside each figure stands what it is of: texts have their size, builds their pages. `run.py` compares whole builds with others'.

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use remora::build::{Options, Progress, build};
use remora::catalog::Catalog;
use remora::config::Config;
use remora::l10n::{Chain, FluentArgs, Formats, MessageSet, Tag};
use remora::output::Format as Output;
use remora::text::Format;
use remora::theme::Theme;

fn main() {
    divan::main();
}

/// As long as most descriptions: five elements, two links, and letters that must be escaped.
const MARKDOWN: &str = "Keeps the tide tables of 4,000 harbours, and *draws* them: one look says when the water is deep enough.\n\n\
    - works without a network; tables are fetched once a year\n- warns before slack water\n- reads \"GPX\" & <KML> routes\n\n\
    See [the manual](https://tides.example/manual) or [ask](https://tides.example/forum). Made by sailors for sailors.\n";
const HTML: &str = "<p>Keeps the tide tables of 4,000 harbours, and <em>draws</em> them: one look says when the water is deep enough.</p>\
    <ul><li>works without a network; tables are fetched once a year</li><li>warns before slack water</li></ul>\
    <p>See <a href=\"https://tides.example/manual\">the manual</a>. <script>alert(1)</script></p>";
const LINE: &str = "Tide tables & currents — for 4,000 harbours";

const LOCALES: [&str; 12] = ["en-US", "de", "fr", "es-ES", "pt-BR", "ja", "zh-TW", "ar", "he", "pl", "ru", "th"];

fn tag(text: &str) -> Tag {
    Tag::parse(text).expect("a tag of this file")
}

#[divan::bench(args = [("Markdown", Format::Markdown, MARKDOWN), ("HTML", Format::Html, HTML), ("plain", Format::Plain, MARKDOWN)])]
fn rich_text(bencher: Bencher, (_, format, text): (&str, Format, &str)) {
    bencher.counter(BytesCount::of_str(text)).bench(|| remora::text::rich(divan::black_box(text), format));
}

#[divan::bench]
fn one_line(bencher: Bencher) {
    bencher.counter(BytesCount::of_str(LINE)).bench(|| remora::text::one_line(divan::black_box(LINE)).len());
}

#[divan::bench(args = ["pt_BR", "sr@latin", "zh-Hant-HK"])]
fn locale_tag(text: &str) -> bool {
    Tag::from_source(divan::black_box(text)).is_ok()
}

/// Which of twelve texts a reader gets whose language is not among them.
#[divan::bench]
fn fallback(bencher: Bencher) {
    let chain = Chain::new(tag("es-MX"), tag("en-US"));
    let texts: Vec<Tag> = LOCALES.iter().map(|locale| tag(locale)).collect();
    bencher.bench(|| chain.pick(divan::black_box(&texts).iter().copied(), Some(tag("de"))));
}

fn messages(locale: &str) -> std::sync::Arc<MessageSet> {
    let locales = [tag("en-US"), tag(locale)];
    remora::l10n::load(None, locales[0], &locales, false).expect("the built-in messages").0
}

#[divan::bench(args = ["en-US", "pl", "ar"])]
fn message_with_plural(bencher: Bencher, locale: &str) {
    let set = messages(locale);
    let messages = set.messages(tag(locale));
    let mut arguments = FluentArgs::new();
    arguments.set("count", 23);
    bencher.bench_local(|| messages.format("addon-all-versions", divan::black_box(&arguments)));
}

#[divan::bench(args = LOCALES)]
fn number(bencher: Bencher, locale: &str) {
    let formats = Formats::new(tag(locale));
    bencher.bench(|| formats.integer(divan::black_box(1_234_567)));
}

#[divan::bench(args = ["en-US", "ja"])]
fn sort_key(bencher: Bencher, locale: &str) {
    let formats = Formats::new(tag(locale));
    bencher.bench(|| formats.sort_key(divan::black_box(LINE)));
}

/// The default theme: parsed, checked, minified and cut into blocks.
#[divan::bench(sample_count = 20)]
fn load_theme() -> bool {
    Theme::load(std::path::Path::new("default")).is_ok()
}

#[divan::bench(sample_count = 20)]
fn load_messages(bencher: Bencher) {
    bencher.counter(ItemsCount::new(1u32)).bench(|| messages("de"));
}

fn sample() -> Catalog {
    remora::import::sample().expect("the embedded sample")
}

#[divan::bench(sample_count = 20)]
fn read_the_sample(bencher: Bencher) {
    let catalog = sample();
    bencher.bench_local(|| {
        let mut read = 0;
        catalog
            .addons(|_| {
                read += 1;
                Ok(())
            })
            .expect("a sound catalog");
        read
    });
}

/// All pages of the sample in one and in four languages, everything but writing them.
#[divan::bench(args = [&["en-US"][..], &["en-US", "de", "ar", "ja"][..]], sample_count = 10)]
fn build_the_sample(bencher: Bencher, locales: &[&str]) {
    let options = || Options {
        target: std::path::Path::new("nowhere"),
        format: Output::None,
        jobs: Some(1),
        locales: Some(locales.iter().map(|locale| tag(locale)).collect()),
        shard: None,
        full: true,
        timings: None,
    };
    let run = || build(sample(), Config::default(), &options(), &Progress::new(true)).expect("the sample builds");
    bencher.counter(ItemsCount::new(run().pages)).bench(run);
}
