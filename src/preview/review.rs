//! A review link: the preview as plain files, with a page that says what changed against another state of the site.
//!
//! For a job that publishes a folder for each proposal of a translator. What the live preview would answer about a page lies beside
//! it as a file, so the same script shows the same bar, without what needs a server: editing and news of changes.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use image::{DynamicImage, GenericImageView};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use scraper::{ElementRef, Html, Node};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use tower_http::services::ServeDir;
use walkdir::WalkDir;

use super::live::{CLIENT_CSS, CLIENT_JS, Places, Preview, told_of, with_client};
use crate::build::{self, Options, Progress, interrupt};
use crate::config::Config;
use crate::l10n::{Tag, autonym};
use crate::output::{Format, site_root};
use crate::theme::escape;

/// What a review is made of.
#[derive(Clone, Debug)]
pub struct Review<'a> {
    pub places: Places,
    /// The folder to be published.
    pub target: &'a Path,
    /// Whose translations are looked at; the language they were translated from comes along.
    pub locales: Vec<Tag>,
    /// Whether every language is offered: as the site was built that this one is compared with.
    pub staging: bool,
    /// The site as it was: the output of an earlier build, or its folder alone.
    pub against: Option<&'a Path>,
    /// Draws pages: Chromium, or a browser of its kind.
    pub browser: Option<PathBuf>,
    pub jobs: Option<usize>,
}

/// What was made, as `--json` prints it.
#[derive(Debug, serde::Serialize)]
pub struct Made {
    pub pages: usize,
    pub changed: usize,
    pub added: usize,
    pub removed: usize,
    /// Different texts, of which one may be on many pages.
    pub texts: usize,
    pub pictures: usize,
}

/// Changes whose pictures are taken: the browser needs half a second for each.
const PICTURES: usize = 24;
/// Pages that are named for one change; the rest are counted.
const NAMED: usize = 8;
/// What a folder has in it that this made, and may be replaced.
const MARK: &str = "_preview/index.html";

/// A page that differs.
struct Changed {
    path: String,
    /// Texts before and now; either may be empty.
    texts: Vec<(String, String)>,
}

/// Writes the folder. An older review there is replaced; anything else is not.
pub fn make(review: &Review<'_>, progress: &Progress) -> Result<Made> {
    let Review { places, target, locales, against, .. } = review;
    if target.exists() && !target.join(MARK).exists() && fs::read_dir(target).map_or(true, |mut all| all.next().is_some()) {
        bail!("{}: is there, and is no review link; name another folder with --output", target.display());
    }
    let before = against.map(|path| {
        let root = site_root(path);
        let root = if root.is_dir() { root } else { path.to_owned() };
        match root.join("locales.json").is_file() {
            true => Ok(root),
            false => Err(anyhow::anyhow!("--against {}: holds no built site", path.display())),
        }
    });
    let before = before.transpose()?;
    if before.as_ref().is_some_and(|before| before.join("_preview").exists()) {
        bail!("--against {}: is a review link; name the output of a build", against.unwrap_or(target).display());
    }
    if let Some(browser) = &review.browser {
        // Before all the work, not after it.
        let known =
            Command::new(browser).arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !known.is_ok_and(|status| status.success()) {
            bail!("{}: is no browser that starts (--browser or CHROME_PATH); --no-pictures does without", browser.display());
        }
    }
    for tag in locales {
        if before.as_ref().is_some_and(|before| !before.join(tag.as_str()).is_dir()) {
            eprintln!("note: what it is compared with has no {tag}: all its pages count as new");
        }
    }

    let mut config = Config { staging: review.staging, ..places.config()? };
    // Copies of pages without the bar would be sent in their place.
    config.output.precompressed.clear();
    let default = config.default_locale()?;
    let mut wanted = locales.clone();
    if !wanted.contains(&default) {
        wanted.push(default);
    }
    let folder = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    let work = tempfile::Builder::new().prefix(".remora-review-").tempdir_in(folder).context("no folder to work in")?;
    let built = work.path().join("built");
    let options = Options {
        target: &built,
        format: Format::Dir,
        jobs: review.jobs,
        locales: Some(wanted.clone()),
        shard: None,
        full: false,
        timings: None,
    };
    let layers = crate::catalog::overlay::Layers::new(places.overlay.clone(), &config.locales()?);
    build::build(places.open(layers)?, config.clone(), &options, progress)?;
    let site = site_root(&built);

    progress.phase("looking for changes");
    let pages = html_pages(&site, &wanted)?;
    let (mut changed, mut added, mut removed) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(before) = &before {
        let was = html_pages(before, locales)?;
        let now: Vec<&String> = pages.iter().filter(|path| locales.iter().any(|tag| is_below(path, *tag))).collect();
        removed.extend(was.iter().filter(|path| pages.binary_search(path).is_err()).cloned());
        let compared: Result<Vec<Option<Changed>>> = now.par_iter().map(|path| compare(before, &site, path)).collect();
        for (path, found) in now.iter().zip(compared?) {
            match found {
                Some(found) => changed.push(found),
                None if !before.join(path).exists() => added.push((*path).clone()),
                None => {}
            }
        }
    }

    progress.phase("writing the review");
    let out = work.path().join("review");
    let preview = Preview::new(places.clone());
    let write = |path: &str, bytes: &[u8]| -> Result<()> {
        let path = out.join(path);
        let folder = path.parent().context("a file lies in a folder")?;
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, bytes))
            .with_context(|| format!("{}: cannot be written", path.display()))
    };
    for entry in WalkDir::new(&site) {
        let entry = entry.context("the built site cannot be read")?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(&site).unwrap_or(entry.path()).to_string_lossy().into_owned();
            let bytes = fs::read(entry.path()).with_context(|| format!("{path}: cannot be read"))?;
            write(&path, &finished(&path, bytes))?;
        }
    }
    write("_preview/client.js", CLIENT_JS.as_bytes())?;
    write("_preview/client.css", CLIENT_CSS.as_bytes())?;
    write("_preview/review.css", include_bytes!("review.css"))?;
    let known: Vec<&str> = wanted.iter().map(|tag| tag.as_str()).collect();
    // Not by the threads below: one that waits for another pool takes up the next page meanwhile, which would wait for it.
    for (tag, marked) in wanted.iter().flat_map(|tag| [(*tag, false), (*tag, true)]) {
        preview.plan(tag, marked)?;
    }
    let told = pages.par_iter().try_for_each(|path| -> Result<()> {
        interrupt::check()?;
        let (mut info, marks) = told_of(&preview, &format!("/{path}"))?;
        // The same site is the same files.
        info["rendered_us"] = serde_json::Value::Null;
        if let Some(list) = info["locales"].as_array_mut() {
            // The others are not there.
            list.retain(|locale| locale["tag"].as_str().is_some_and(|tag| known.contains(&tag)));
        }
        write(&format!("_preview/info/{path}.json"), info.to_string().as_bytes())?;
        write(&format!("_preview/marks/{path}.json"), marks.to_string().as_bytes())
    });
    told.context("a page's strings cannot be told")?;

    let groups = group(&changed);
    let mut pictured = BTreeMap::new();
    if let (Some(browser), Some(before)) = (&review.browser, &before)
        && !groups.is_empty()
    {
        progress.phase("taking pictures");
        pictured = pictures(browser, before, &site, &groups, &write)?;
    }
    let made = Made {
        pages: pages.len(),
        changed: changed.len(),
        added: added.len(),
        removed: removed.len(),
        texts: groups.len(),
        pictures: pictured.len(),
    };
    let page = summary(review, &groups, &pictured, &added, &removed, &made);
    write(MARK, page.as_bytes())?;

    interrupt::check()?;
    // The old one goes when the new one is whole.
    let old = work.path().join("old");
    if target.exists() {
        fs::rename(target, &old).with_context(|| format!("{}: cannot be replaced", target.display()))?;
    }
    if let Err(error) = fs::rename(&out, target) {
        let _ = fs::rename(&old, target);
        return Err(error).with_context(|| format!("{}: cannot be written", target.display()));
    }
    Ok(made)
}

fn is_below(path: &str, tag: Tag) -> bool {
    path.strip_prefix(tag.as_str()).is_some_and(|rest| rest.starts_with('/'))
}

/// The pages of these locales, in order.
fn html_pages(root: &Path, locales: &[Tag]) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for tag in locales {
        for entry in WalkDir::new(root.join(tag.as_str())).into_iter().flatten() {
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy().into_owned();
            if entry.file_type().is_file() && path.ends_with(".html") {
                pages.push(path);
            }
        }
    }
    pages.sort();
    Ok(pages)
}

/// A file of the site as a review has it: pages have the preview's script, and nothing of it is for search engines.
fn finished(path: &str, bytes: Vec<u8>) -> Vec<u8> {
    let text = || String::from_utf8_lossy(&bytes).into_owned();
    match path {
        "robots.txt" => b"User-agent: *\nDisallow: /\n".to_vec(),
        "_headers" => {
            let framed = text().replace("frame-ancestors 'none'", "frame-ancestors 'self'; frame-src 'self'");
            framed
                .replace("img-src 'self'", "img-src 'self' data:")
                .replacen("/*\n", "/*\n  X-Robots-Tag: noindex\n", 1)
                .into_bytes()
        }
        _ if path.ends_with(".html") => {
            let hidden = text().replacen("<meta", "<meta name=\"robots\" content=\"noindex\"><meta", 1);
            with_client(&hidden, "data-files").into_bytes()
        }
        _ => bytes,
    }
}

/// What a page says: its texts, and those attributes that people read or hear.
fn said(page: &str) -> Vec<String> {
    const READ: [&str; 4] = ["alt", "aria-label", "title", "placeholder"];
    let page = Html::parse_document(page);
    let mut said = Vec::new();
    for node in page.root_element().descendants() {
        match node.value() {
            Node::Text(text) => {
                let within =
                    |name: &str| node.ancestors().filter_map(ElementRef::wrap).any(|parent| parent.value().name() == name);
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !words.is_empty() && !within("script") && !within("style") {
                    said.push(words);
                }
            }
            Node::Element(element) => {
                said.extend(
                    READ.iter().filter_map(|name| element.attr(name)).filter(|value| !value.is_empty()).map(str::to_owned),
                );
                if element.name() == "meta" && element.attr("name") == Some("description") {
                    said.extend(element.attr("content").map(str::to_owned));
                }
            }
            _ => {}
        }
    }
    said
}

/// How a page differs; none where it does not, or was not there.
fn compare(before: &Path, now: &Path, path: &str) -> Result<Option<Changed>> {
    let Ok(was) = fs::read_to_string(before.join(path)) else { return Ok(None) };
    let is = fs::read_to_string(now.join(path)).with_context(|| format!("{path}: cannot be read"))?;
    if was == is {
        return Ok(None);
    }
    let (was, is) = (said(&was), said(&is));
    let mut texts = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &was, &is) {
        match operation {
            DiffOp::Equal { .. } => {}
            DiffOp::Delete { old_index, old_len, .. } => {
                texts.extend(was[old_index..old_index + old_len].iter().map(|text| (text.clone(), String::new())));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                texts.extend(is[new_index..new_index + new_len].iter().map(|text| (String::new(), text.clone())));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                for at in 0..old_len.max(new_len) {
                    let old = was[old_index..old_index + old_len].get(at).cloned().unwrap_or_default();
                    texts.push((old, is[new_index..new_index + new_len].get(at).cloned().unwrap_or_default()));
                }
            }
        }
    }
    texts.dedup();
    Ok(Some(Changed { path: path.to_owned(), texts }))
}

/// Each different change of a text with the pages that it is on, those on the most pages first. Pages that differ in something that
/// nobody reads stand under two empty texts.
type Groups<'c> = Vec<((&'c str, &'c str), Vec<&'c str>)>;

fn group(changed: &[Changed]) -> Groups<'_> {
    let mut groups: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for page in changed {
        if page.texts.is_empty() {
            groups.entry(("", "")).or_default().push(&page.path);
        }
        for (was, is) in &page.texts {
            let pages = groups.entry((was, is)).or_default();
            if pages.last() != Some(&page.path.as_str()) {
                pages.push(&page.path);
            }
        }
    }
    let mut groups: Groups = groups.into_iter().collect();
    groups.sort_by_key(|(_, pages)| std::cmp::Reverse(pages.len()));
    groups
}

/// Takes pictures of a page of each change, before and now, cut to where they differ. Gives those by the page.
fn pictures(
    browser: &Path,
    before: &Path,
    now: &Path,
    groups: &Groups<'_>,
    write: &dyn Fn(&str, &[u8]) -> Result<()>,
) -> Result<BTreeMap<String, usize>> {
    let runtime = tokio::runtime::Runtime::new().context("the server cannot be started")?;
    let serve = |folder: &Path| -> Result<String> {
        let listener = runtime.block_on(super::listen("127.0.0.1:0".parse()?))?;
        let address = format!("http://{}", listener.local_addr()?);
        let router = axum::Router::new().fallback_service(ServeDir::new(folder));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(address)
    };
    let (was, is) = (serve(before)?, serve(now)?);
    let folder = tempfile::tempdir().context("no folder for pictures")?;
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for (_, pages) in groups {
        let Some(path) = pages.first().filter(|path| !taken.contains_key(**path)) else { continue };
        if taken.len() >= PICTURES {
            break;
        }
        interrupt::check()?;
        let shoot = |origin: &str, name: &str| shoot(browser, &format!("{origin}/{path}"), &folder.path().join(name));
        let (old, new) = (shoot(&was, "was.png")?, shoot(&is, "is.png")?);
        let number = taken.len() + 1;
        for (name, picture) in ["before", "after"].iter().zip(cut(&old, &new)) {
            let mut bytes = std::io::Cursor::new(Vec::new());
            picture.write_to(&mut bytes, image::ImageFormat::Png)?;
            write(&format!("_preview/pictures/{number}-{name}.png"), bytes.get_ref())?;
        }
        taken.insert((*path).to_owned(), number);
    }
    runtime.shutdown_background();
    Ok(taken)
}

/// A page as a phone in landscape shows it, with all that is below.
fn shoot(browser: &Path, url: &str, to: &Path) -> Result<DynamicImage> {
    let mut command = Command::new(browser);
    command.args(["--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking"]);
    command.args(["--force-prefers-reduced-motion", "--window-size=800,4000"]);
    // Containers run as root, where Chromium's own sandbox does not start. It sees nothing but pages that were just made here.
    command.arg("--no-sandbox").arg(format!("--screenshot={}", to.display())).arg(url);
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let status = status.with_context(|| format!("{}: cannot be started", browser.display()))?;
    if !status.success() {
        bail!("{}: took no picture of {url} ({status}); leave pictures out with --no-pictures", browser.display());
    }
    image::open(to).with_context(|| format!("{}: took no picture of {url}", browser.display()))
}

/// Both pictures, cut to the rows in which they differ and some around them.
fn cut(was: &DynamicImage, is: &DynamicImage) -> [DynamicImage; 2] {
    const AROUND: u32 = 80;
    const MOST: u32 = 700;
    let height = was.height().min(is.height());
    let width = was.width().min(is.width());
    let differs = |y: u32| (0..width).any(|x| was.get_pixel(x, y) != is.get_pixel(x, y));
    let first = (0..height).find(|y| differs(*y)).unwrap_or(0);
    let last = (0..height).rev().find(|y| differs(*y)).unwrap_or(0);
    let top = first.saturating_sub(AROUND);
    let rows = (last + AROUND).min(height).saturating_sub(top).clamp(1, MOST);
    [was, is].map(|picture| picture.crop_imm(0, top, width, rows))
}

/// The page that says what changed.
fn summary(
    review: &Review<'_>,
    groups: &Groups<'_>,
    pictured: &BTreeMap<String, usize>,
    added: &[String],
    removed: &[String],
    made: &Made,
) -> String {
    let safe = |text: &str| {
        let mut out = Vec::new();
        escape(text, &mut out);
        String::from_utf8_lossy(&out).into_owned()
    };
    let link = |path: &str| {
        let url = safe(path.strip_suffix("index.html").unwrap_or(path));
        format!("<a href=\"/{url}\">{url}</a>")
    };
    let names: Vec<String> =
        review.locales.iter().map(|tag| format!("<bdi lang=\"{tag}\">{}</bdi> ({tag})", safe(autonym(*tag)))).collect();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>What changed</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/_preview/review.css\">\n</head>\n<body>\n<main>\n\
         <h1>What changed</h1>\n<p>{}. The site as it would be: ",
        names.join(", ")
    );
    let homes: Vec<String> = review.locales.iter().map(|tag| link(&format!("{tag}/index.html"))).collect();
    let _ = writeln!(page, "{}</p>", homes.join(", "));
    if review.against.is_none() {
        page += "<p>Nothing was named to compare it with: <code>--against</code> takes the output of another build.</p>\n";
    } else if groups.is_empty() && added.is_empty() && removed.is_empty() {
        page += "<p>No page differs.</p>\n";
    } else {
        let _ = writeln!(
            page,
            "<dl class=\"sums\"><div><dt>Different texts</dt><dd>{}</dd></div><div><dt>Pages changed</dt><dd>{}</dd></div>\
             <div><dt>New pages</dt><dd>{}</dd></div><div><dt>Pages gone</dt><dd>{}</dd></div></dl>",
            made.texts, made.changed, made.added, made.removed
        );
    }
    if !groups.is_empty() {
        page += "<ol class=\"changes\">\n";
        for ((was, is), pages) in groups {
            page += "<li>\n";
            if was.is_empty() && is.is_empty() {
                page += "<p>Differ in something that is not read, such as a style or an address:</p>\n";
            } else {
                let lang = pages.first().and_then(|path| path.split('/').next()).unwrap_or("en");
                let dir = Tag::parse(lang).map_or("auto", |tag| tag.direction().as_str());
                let side = |name: &str, text: &str| match text {
                    "" => format!("<div><h2>{name}</h2><p class=\"none\">nothing</p></div>"),
                    text => format!("<div><h2>{name}</h2><p lang=\"{lang}\" dir=\"{dir}\">{}</p></div>", safe(text)),
                };
                let _ = writeln!(page, "<div class=\"pair\">{}{}</div>", side("Before", was), side("After", is));
            }
            if let Some((path, number)) = pages.iter().find_map(|path| pictured.get_key_value(*path)) {
                let shot = |name: &str| {
                    format!(
                        "<img src=\"/_preview/pictures/{number}-{name}.png\" alt=\"{}, {name}\" loading=\"lazy\">",
                        safe(path)
                    )
                };
                let _ = writeln!(page, "<div class=\"pair shots\">{}{}</div>", shot("before"), shot("after"));
            }
            let named: Vec<String> = pages.iter().take(NAMED).map(|path| link(path)).collect();
            let more = pages.len().saturating_sub(NAMED);
            let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
            let _ = writeln!(page, "<p class=\"pages\">{}{rest}</p>\n</li>", named.join(", "));
        }
        page += "</ol>\n";
    }
    for (title, paths, linked) in [("New pages", added, true), ("Pages gone", removed, false)] {
        if !paths.is_empty() {
            let items: Vec<String> =
                paths.iter().map(|path| format!("<li>{}</li>", if linked { link(path) } else { safe(path) })).collect();
            let _ = writeln!(page, "<h2>{title}</h2>\n<ul>{}</ul>", items.join(""));
        }
    }
    page + "</main>\n</body>\n</html>\n"
}
