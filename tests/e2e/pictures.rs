//! Pictures of others are decoded, turned, cut down and freed of what cameras note; posters are drawn once.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, ImageFormat};
use tempfile::TempDir;

use super::common::{
    addon_toml, assert_same, attributes, component, dep11, folder, gallery, json, number, ok, refused, rows, skip, texts, tree,
    write,
};

const FONTS: &str = "/usr/share/fonts";

/// A picture with slopes of colour.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let pixels =
        image::RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, 90]));
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(pixels).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// A JPEG with a comment (JFIF's COM segment) behind its first marker, as cameras and programs write them.
fn photograph(width: u32, height: u32) -> Vec<u8> {
    let plain = picture(width, height, ImageFormat::Jpeg);
    let comment = b"taken at 52.52N 13.40E by Mira";
    let mut out = plain[..2].to_vec();
    out.extend_from_slice(&[0xff, 0xfe, 0, comment.len() as u8 + 2]);
    out.extend_from_slice(comment);
    out.extend_from_slice(&plain[2..]);
    out
}

/// One add-on with an icon and two screenshots, of which one is cut off in its middle.
fn pictured(dir: &Path) {
    gallery(&dir.join("g"));
    let more = "icon = \"icon.png\"\n[[screenshot]]\nfile = \"shore.jpg\"\ncaption = \"The shore\"\n\
                [[screenshot]]\nfile = \"torn.png\"\ncaption = \"Torn\"\n";
    write(dir, "g/addons/tidepool/addon.toml", addon_toml("tidepool@example.org", "Tidepool", more));
    write(dir, "g/addons/tidepool/icon.png", picture(200, 200, ImageFormat::Png));
    write(dir, "g/addons/tidepool/shore.jpg", photograph(1_400, 700));
    let torn = picture(300, 200, ImageFormat::Png);
    write(dir, "g/addons/tidepool/torn.png", &torn[..torn.len() / 2]);
}

/// A folder with that gallery in its catalog.
fn imported() -> TempDir {
    let dir = folder();
    pictured(dir.path());
    ok(dir.path(), &["import", "files", "g"]);
    dir
}

fn listing(dir: &Path, locale: &str) -> scraper::Html {
    let path = dir.join(format!("output/current/{locale}/addon/tidepool/index.html"));
    scraper::Html::parse_document(&fs::read_to_string(path).unwrap())
}

#[test]
fn pictures_are_published_in_the_sizes_that_pages_name_and_in_no_other() {
    let dir = imported();
    let dir = dir.path();
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US", "--quiet"]);
    let page = listing(dir, "en-US");
    let mut named = BTreeSet::new();
    for set in attributes(&page, "picture source[type='image/webp']", "srcset") {
        let widths: Vec<u32> = set
            .split(", ")
            .map(|one| {
                let (path, width) = one.split_once(' ').unwrap();
                let bytes = fs::read(dir.join("output/current").join(&path[1..])).unwrap();
                let decoded = image::load_from_memory_with_format(&bytes, ImageFormat::WebP).unwrap();
                assert_eq!(format!("{}w", decoded.width()), width);
                named.insert(path.to_owned());
                decoded.width()
            })
            .collect();
        assert!([vec![64, 128, 200], vec![480, 960, 1_400]].contains(&widths), "{widths:?}");
    }
    for (src, width) in attributes(&page, "picture img", "src").into_iter().zip(attributes(&page, "picture img", "width")) {
        let bytes = fs::read(dir.join("output/current").join(&src[1..])).unwrap();
        assert!([ImageFormat::Png, ImageFormat::Jpeg].contains(&image::guess_format(&bytes).unwrap()), "{src}");
        assert_eq!(image::load_from_memory(&bytes).unwrap().width().to_string(), width);
        named.insert(src);
    }
    let there: BTreeSet<String> =
        tree(&dir.join("output/current/media")).into_keys().map(|name| format!("/media/{name}")).collect();
    assert_eq!(there, named, "what no page names is not published");
    assert_eq!(there.len(), 8);
    let catalog = fs::read(dir.join("catalog.db")).unwrap();
    let noted = |bytes: &[u8]| bytes.windows(14).any(|window| window == b"13.40E by Mira");
    assert!(noted(&fs::read(dir.join("g/addons/tidepool/shore.jpg")).unwrap()));
    assert!(!noted(&catalog), "the catalog keeps nothing that a camera noted");
    for name in &there {
        assert!(!noted(&fs::read(dir.join("output/current").join(&name[1..])).unwrap()), "{name}");
    }
}

#[test]
fn a_broken_picture_is_named_and_its_place_is_kept() {
    let dir = folder();
    let dir = dir.path();
    pictured(dir);
    let report = json(dir, &["import", "files", "g"]);
    let left_out = report["left_out"].to_string();
    assert!(left_out.contains("torn.png") && left_out.contains("broken picture"), "{left_out}");
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "de", "--quiet"]);
    let page = listing(dir, "de");
    assert_eq!(texts(&page, ".shots .missing"), ["Bild nicht verfügbar"]);
    assert_eq!(texts(&page, ".shots figcaption"), ["The shore", "Torn"]);
}

#[test]
fn no_import_and_no_build_makes_a_picture_twice() {
    let dir = imported();
    let dir = dir.path();
    // Whoever made them again would put back what stood there.
    rusqlite::Connection::open(dir.join("catalog.db"))
        .unwrap()
        .execute("UPDATE rendition SET bytes = x'52454D4F' WHERE name = '64x64.webp'", [])
        .unwrap();
    write(dir, "g/addons/tidepool/summary.txt", "Other words.");
    write(dir, "g/addons/tidepool/again.jpg", photograph(1_400, 700));
    let path = dir.join("g/addons/tidepool/addon.toml");
    let more = fs::read_to_string(&path).unwrap() + "[[screenshot]]\nfile = \"again.jpg\"\ncaption = \"The same shore\"\n";
    fs::write(&path, more).unwrap();
    let files = number(&dir.join("catalog.db"), "SELECT count(*) FROM rendition");
    ok(dir, &["import", "files", "g"]);
    assert_eq!(number(&dir.join("catalog.db"), "SELECT count(*) FROM rendition"), files, "the same bytes are one picture");
    assert_eq!(rows(&dir.join("catalog.db"), "SELECT CAST(bytes AS TEXT) FROM rendition WHERE name = '64x64.webp'"), ["REMO"]);
    // What is no longer there is no longer published.
    fs::remove_dir_all(dir.join("g/addons/tidepool")).unwrap();
    ok(dir, &["import", "files", "g"]);
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US", "--quiet"]);
    assert!(!dir.join("output/current/media").exists());
}

/// Before format 4 a catalog held pictures as they came.
#[test]
fn a_catalog_of_the_older_format_gets_its_pictures_made() {
    let dir = imported();
    let dir = dir.path();
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US", "--quiet", "--output", "before"]);
    let catalog = dir.join("catalog.db");
    let older = rusqlite::Connection::open(&catalog).unwrap();
    older.execute_batch("DROP TABLE rendition; PRAGMA user_version = 3;").unwrap();
    for (width, file) in [(200, "icon.png"), (1_400, "shore.jpg")] {
        let bytes = fs::read(dir.join("g/addons/tidepool").join(file)).unwrap();
        assert_eq!(older.execute("UPDATE media SET bytes = ?1 WHERE width = ?2", rusqlite::params![bytes, width]).unwrap(), 1);
    }
    drop(older);
    let error = refused(dir, &["build", "--catalog", "catalog.db", "--output", "no"]);
    assert!(error.contains("older format 3") && error.contains("remora import"), "{error}");
    // An import that fails has not begun to bring it up to date.
    refused(dir, &["import", "files", "no-such-folder"]);
    assert_eq!(refused(dir, &["build", "--catalog", "catalog.db", "--output", "no"]), error);
    write(dir, "other.yml", dep11([component("whelk", "Whelk").as_str()]));
    ok(dir, &["import", "appstream", "other.yml"]);
    ok(dir, &["build", "--catalog", "catalog.db", "--locales", "en-US", "--quiet", "--output", "after"]);
    assert_same(&dir.join("before/current/media"), &dir.join("after/current/media"), "the pictures");
    assert_eq!(number(&catalog, "SELECT count(*) FROM media WHERE length(bytes) > 0"), 0);
}

/// Posters of the site in `output`, by path.
fn posters(dir: &Path) -> BTreeSet<String> {
    tree(&dir.join("output/current")).into_keys().filter(|path| path.contains("/poster-")).collect()
}

#[test]
fn posters_are_drawn_in_each_language_and_again_only_where_they_look_different() {
    let dir = folder();
    let dir = dir.path();
    write(
        dir,
        "remora.toml",
        format!("[site]\nlocales = [\"en-US\", \"ar\", \"ja\"]\n[posters]\nenabled = true\nfonts = [\"{FONTS}\"]\n"),
    );
    if !Path::new(FONTS).join("truetype/noto").exists() {
        return skip("there are no fonts in /usr/share/fonts: nothing is shown about posters (Debian: fonts-noto-core)");
    }
    pictured(dir);
    write(dir, "g/addons/whelk/addon.toml", addon_toml("whelk@example.org", "Whelk", ""));
    write(dir, "g/addons/whelk/ar.toml", "name = \"حلزون البحر\"\n");
    ok(dir, &["import", "files", "g"]);
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet"]);
    let first = posters(dir);
    assert_eq!(first.len(), 6, "{first:?}");
    for locale in ["en-US", "ar", "ja"] {
        let page = listing(dir, locale);
        let url = attributes(&page, "meta[property='og:image']", "content").remove(0);
        let path = url.strip_prefix("https://gallery.example/").unwrap();
        assert!(first.contains(path), "{url}");
        let drawn = image::open(dir.join("output/current").join(path)).unwrap();
        assert_eq!((drawn.width(), drawn.height()), (1_200, 630));
        // Paper, ink and the icon's colours: something was drawn.
        let colours: BTreeSet<[u8; 3]> = drawn.to_rgb8().pixels().map(|pixel| pixel.0).collect();
        assert!(colours.len() > 200, "{} colours", colours.len());
        // Lines begin where the language's do.
        let ink = |x: u32| (0..630).filter(|y| drawn.to_rgb8().get_pixel(x, *y).0[2] < 120).count();
        let [left, right] = [(90..400).step_by(30).map(ink).sum::<usize>(), (800..1_110).step_by(30).map(ink).sum()];
        assert_eq!(left > right, locale != "ar", "{locale}: {left} left, {right} right");
    }
    // Nothing of it changed: it is not drawn again, whatever else of the page is.
    let path = dir.join("g/addons/tidepool/addon.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("downloads = 4711\n{text}")).unwrap();
    ok(dir, &["import", "files", "g"]);
    let built = json(dir, &["build", "--catalog", "catalog.db"]);
    assert_eq!(posters(dir), first, "{built}");
    // Another name: other posters of this add-on, and those of before are gone.
    fs::write(&path, text.replace("Tidepool", "Rockpool")).unwrap();
    ok(dir, &["import", "files", "g"]);
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet"]);
    let second = posters(dir);
    let kept: Vec<&String> = second.intersection(&first).collect();
    assert!(second.len() == 6 && kept.len() == 3 && kept.iter().all(|path| path.contains("whelk")), "{second:?}");
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet", "--output", "full"]);
    assert_same(&dir.join("full/current"), &dir.join("output/current"), "posters of a full build");
    // Taken down: not one is left.
    fs::remove_dir_all(dir.join("g/addons/tidepool")).unwrap();
    ok(dir, &["import", "files", "g"]);
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet"]);
    assert!(posters(dir).iter().all(|path| path.contains("whelk")), "{:?}", posters(dir));

    // Other fonts draw other letters: what a machine's update brings is seen.
    fs::create_dir(dir.join("few")).unwrap();
    let font = |name: &str| walkdir::WalkDir::new(FONTS).into_iter().flatten().find(|entry| entry.file_name() == name).unwrap();
    fs::copy(font("NotoSans-Regular.ttf").path(), dir.join("few/NotoSans-Regular.ttf")).unwrap();
    write(dir, "remora.toml", "[site]\nlocales = [\"en-US\"]\n[posters]\nenabled = true\nfonts = [\"few\"]\n");
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet"]);
    let thin = posters(dir);
    fs::copy(font("NotoSerif-Bold.ttf").path(), dir.join("few/NotoSerif-Bold.ttf")).unwrap();
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet"]);
    assert!(posters(dir).is_disjoint(&thin) && posters(dir).len() == thin.len(), "{thin:?}");
    ok(dir, &["build", "--catalog", "catalog.db", "--quiet", "--output", "full"]);
    assert_same(&dir.join("full/current"), &dir.join("output/current"), "posters with other fonts");

    // Without fonts nothing is built that would be bare of letters.
    fs::create_dir(dir.join("bare")).unwrap();
    write(dir, "remora.toml", "[posters]\nenabled = true\nfonts = [\"bare\"]\n");
    let error = refused(dir, &["build", "--catalog", "catalog.db"]);
    assert!(error.contains("posters.fonts") && error.contains("fonts-noto-core"), "{error}");
}
