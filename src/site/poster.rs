//! Posters: a picture of each add-on in each language, for those who see a link to it elsewhere (Open Graph, Twitter cards).
//!
//! They are drawn only where they are asked for (`[posters]` in remora.toml): one takes some 20 ms, many times what a page does. A
//! poster's name holds the hash of all that is on it, the fonts among it, so one that would look the same is never drawn again.
//! Fonts are the machine's own. Those for every script that Remora speaks weigh more than 100 MB, too much to embed.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use anyhow::{Context, Result, bail};
use icu::segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{self, FontResolver, Node, fontdb};
use serde::Serialize;
use skrifa::MetadataProvider;

use super::page::{PageId, Pages};
use super::reads::{EVERY_PAGE, Shape, fingerprint};
use super::view::{Rating, Words};
use super::{Site, route};
use crate::catalog::model::{Addon, Media, MediaKind};
use crate::catalog::{Index, Role};
use crate::config;
use crate::l10n::{Direction, Tag};

/// The kind of pages that posters are: pictures, for no people by themselves.
pub const KIND: &str = "poster";

/// What Facebook, Mastodon, Slack and others show whole: 1.91 to 1.
const WIDTH: u32 = 1_200;
const HEIGHT: u32 = 630;

/// Grows with every change of the drawing, so that older posters are drawn again.
const DRAWING: u32 = 1;

const MARGIN: f32 = 76.0;
const ICON: u32 = 132;
const PAPER: &str = "#faf9f5";
const INK: &str = "#14212c";
const SOFT: &str = "#4b5b68";
const GOLD: &str = "#8a5a00";
const ACCENT: &str = "#0a6670";

/// How letters are set: family, weight, size in pixels, and pixels from line to line.
#[derive(Clone, Copy)]
struct Face {
    family: &'static str,
    weight: u16,
    size: f32,
    lead: f32,
}

const NAME: Face = Face { family: "Noto Serif", weight: 700, size: 68.0, lead: 84.0 };
const LONG_NAME: Face = Face { size: 52.0, lead: 66.0, ..NAME };
const SUMMARY: Face = Face { family: "Noto Sans", weight: 400, size: 34.0, lead: 50.0 };
const SMALL: Face = Face { size: 28.0, lead: 40.0, ..SUMMARY };
const STRONG: Face = Face { weight: 700, ..SMALL };

/// What draws posters, for a site that wants them.
pub struct Press {
    folders: Vec<PathBuf>,
    /// Of the fonts' names and sizes.
    fonts: u64,
    /// Reading what each font has takes a moment, which a build without a new poster does not spend.
    loaded: OnceLock<Fonts>,
}

struct Fonts {
    database: Arc<fontdb::Database>,
    /// All of them, with what each has letters for: read once, when it is first asked.
    faces: Vec<(fontdb::ID, OnceLock<Characters>)>,
    /// Places in `faces` in the order in which they are tried, by the text's language and weight.
    orders: Mutex<HashMap<(Han, u16), Vec<usize>>>,
}

/// Which shapes Chinese characters have: one font's are wrong in the other languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Han {
    Japanese,
    Korean,
    Simplified,
    Traditional,
}

/// All that is on a poster.
#[derive(Debug, Serialize)]
pub struct Poster {
    rtl: bool,
    name: Line,
    summary: Option<Line>,
    kind: Line,
    rating: Option<(Line, Line)>,
    site: Line,
    icon: Icon,
}

#[derive(Debug, Serialize)]
struct Line {
    text: String,
    lang: Tag,
}

#[derive(Debug, Serialize)]
enum Icon {
    Picture(Media),
    /// A letter on one of twelve hues, as pages have it.
    Letter(String, u8),
}

/// What templates say of it.
#[derive(Clone, Debug, Serialize)]
pub struct PosterView {
    /// Absolute.
    pub url: String,
    pub width: u32,
    pub height: u32,
}

impl Press {
    /// None where the site wants no posters.
    ///
    /// # Errors
    /// A folder that cannot be read, or no font in any of them.
    pub fn new(config: &config::Posters) -> Result<Option<Press>> {
        let Some(fonts) = fingerprint_of(config)? else { return Ok(None) };
        Ok(Some(Press { folders: config.fonts.clone(), fonts, loaded: OnceLock::new() }))
    }

    fn fonts(&self) -> &Fonts {
        self.loaded.get_or_init(|| {
            let mut database = fontdb::Database::new();
            self.folders.iter().for_each(|folder| database.load_fonts_dir(folder));
            let faces = database.faces().map(|face| (face.id, OnceLock::new())).collect();
            Fonts { database: Arc::new(database), faces, orders: Mutex::default() }
        })
    }
}

/// Tells two sets of fonts apart, by names and sizes; none where the site wants no posters.
///
/// # Errors
/// A folder that cannot be read, or no font in any of them.
pub fn fingerprint_of(config: &config::Posters) -> Result<Option<u64>> {
    if !config.enabled {
        return Ok(None);
    }
    let mut fonts: Vec<(PathBuf, u64)> = Vec::new();
    for folder in &config.fonts {
        for entry in walkdir::WalkDir::new(folder).follow_links(true) {
            let entry = match entry {
                Ok(entry) => entry,
                // A link that leads nowhere is no font.
                Err(error) if error.depth() > 0 => continue,
                Err(error) => {
                    return Err(error).with_context(|| format!("posters.fonts: {} cannot be searched", folder.display()));
                }
            };
            if entry.file_type().is_file() && is_font(entry.path()) {
                let size = entry.metadata().map_or(0, |data| data.len());
                // Without the folder, so that the same fonts elsewhere are the same.
                fonts.push((entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_owned(), size));
            }
        }
    }
    if config.fonts.is_empty() {
        bail!("posters.fonts: is empty; name folders of fonts, such as /usr/share/fonts");
    }
    if fonts.is_empty() {
        let folders: Vec<String> = config.fonts.iter().map(|folder| folder.display().to_string()).collect();
        bail!(
            "posters.fonts: no font in {}; install some (Debian: fonts-noto-core, fonts-noto-cjk) or name their folders",
            folders.join(", ")
        );
    }
    fonts.sort_unstable();
    Ok(Some(fingerprint(&fonts)))
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

impl Poster {
    pub fn new(words: &Words<'_>, addon: &Addon, entry: &Index) -> Poster {
        let line = |text: String, lang: Tag| Line { text, lang };
        let own = words.edition.tag;
        let texts = |texts| words.pick(texts, addon.default_locale);
        let clean = |text: &crate::catalog::model::Text| crate::text::one_line(&text.raw).into_owned();
        let filled = |line: &Line| !line.text.is_empty();
        let name = texts(&addon.name).map(|text| line(clean(text), text.locale)).filter(filled);
        let name = name.unwrap_or_else(|| line(addon.slug.clone(), words.site.default_locale));
        let icon = words.icon(addon.icon.as_ref(), &name.text, &addon.guid);
        let rating = words.rating(&entry.ratings).map(|Rating { mean, count_n, .. }| {
            (line(mean, own), line(words.format("rating-count", &[("count", count_n.into())]), own))
        });
        Poster {
            rtl: own.direction() == Direction::Rtl,
            summary: texts(&addon.summary).map(|text| line(clean(text), text.locale)).filter(filled),
            kind: line(words.kind(&addon.kind).name, own),
            rating,
            site: line(words.site.config.site.name.clone(), words.site.default_locale),
            icon: match &addon.icon {
                Some(media) => Icon::Picture(media.clone()),
                None => Icon::Letter(icon.letter, icon.hue),
            },
            name,
        }
    }

    /// Tells any two posters apart that look different.
    fn inputs(&self, press: &Press) -> u64 {
        fingerprint(&(self, press.fonts, DRAWING))
    }

    fn path(&self, press: &Press, slug: &str) -> String {
        format!("{}poster-{:016x}.png", route::addon(slug), self.inputs(press))
    }

    pub fn view(&self, press: &Press, words: &Words<'_>, slug: &str) -> PosterView {
        let url = format!("{}{}", words.site.config.site.base_url, words.url(&self.path(press, slug)));
        PosterView { url, width: WIDTH, height: HEIGHT }
    }

    /// Draws it, where it is not there yet.
    pub fn render(&self, press: &Press, words: &Words<'_>, slug: &str, pages: &mut dyn Pages) -> Result<()> {
        let path = self.path(press, slug);
        let id = PageId {
            kind: KIND,
            edition: Some(words.edition.number),
            path: &path,
            inputs: self.inputs(press),
            scope: EVERY_PAGE,
            indexed: false,
        };
        if !pages.wants(&id) {
            return Ok(());
        }
        let tag = words.edition.tag;
        let (bytes, missing) = self.draw(press, words.site).with_context(|| format!("the poster in {tag}"))?;
        if let Some(c) = missing {
            words.site.warn(|| {
                format!(
                    "{slug} ({tag}): no font has {c:?}, which its poster shows as a box; install more (Debian: fonts-noto-core, fonts-noto-cjk) or name their folder in posters.fonts"
                )
            });
        }
        // It shows nothing that its inputs do not say; what they are made of is read by the listing, too.
        pages.page(&id, &bytes, &Shape::default())
    }

    /// The picture, and a character of it that no font has.
    fn draw(&self, press: &Press, site: &Site) -> Result<(Vec<u8>, Option<char>)> {
        let fonts = press.fonts();
        let setter = Setter { fonts, rtl: self.rtl, missing: Arc::default() };
        let wide = WIDTH as f32 - 2.0 * MARGIN;

        let mut name_face = NAME;
        let mut name = setter.wrap(&self.name, NAME, wide, 2)?;
        if name.1 {
            name_face = LONG_NAME;
            name = setter.wrap(&self.name, LONG_NAME, wide, 2)?;
        }
        let name = name.0;
        let summary = match &self.summary {
            Some(summary) => setter.wrap(summary, SUMMARY, wide, if name.len() > 1 { 2 } else { 3 })?.0,
            None => Vec::new(),
        };

        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\"><rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\
             <rect y=\"{}\" width=\"100%\" height=\"14\" fill=\"{ACCENT}\"/>",
            HEIGHT - 14
        );
        let mut y = MARGIN + ICON as f32 + name_face.lead + 6.0;
        for line in &name {
            setter.text(&mut svg, line, self.name.lang, name_face, INK, MARGIN, y);
            y += name_face.lead;
        }
        y += SUMMARY.lead - name_face.lead + 14.0;
        if let Some(words) = &self.summary {
            for line in &summary {
                setter.text(&mut svg, line, words.lang, SUMMARY, SOFT, MARGIN, y);
                y += SUMMARY.lead;
            }
        }

        // Beside the icon: what it is. Below all: what people think of it, and whose gallery this is.
        let beside = MARGIN + ICON as f32 + 28.0;
        setter.text(&mut svg, &self.kind.text, self.kind.lang, STRONG, ACCENT, beside, MARGIN + 58.0);
        if let Some((mean, count)) = &self.rating {
            let top = MARGIN + 104.0;
            let star = setter.side(beside + 13.0);
            let _ = write!(svg, "<path fill=\"{GOLD}\" transform=\"translate({star} {})\" d=\"{STAR}\"/>", top - 10.0);
            let widths = setter.widths(&[(&mean.text, mean.lang)], STRONG)?;
            setter.text(&mut svg, &mean.text, mean.lang, STRONG, GOLD, beside + 36.0, top);
            setter.text(&mut svg, &count.text, count.lang, SMALL, SOFT, beside + 36.0 + widths[0] + 14.0, top);
        }
        let own = setter.widths(&[(&self.site.text, self.site.lang)], STRONG)?[0];
        let foot = HEIGHT as f32 - 48.0;
        let end = WIDTH as f32 - MARGIN - own;
        setter.text(&mut svg, &self.site.text, self.site.lang, STRONG, INK, end, foot);
        let fish = if self.rtl { WIDTH as f32 - end + 16.0 } else { end - 60.0 };
        let _ = write!(svg, "<g transform=\"translate({fish} {}) scale(.72)\">{FISH}</g>", foot - 36.0);
        if let Icon::Letter(letter, hue) = &self.icon {
            let hue = u32::from(*hue) * 30;
            let left = if self.rtl { WIDTH as f32 - MARGIN - ICON as f32 } else { MARGIN };
            let _ = write!(
                svg,
                "<rect x=\"{left}\" y=\"{MARGIN}\" width=\"{ICON}\" height=\"{ICON}\" rx=\"29\" fill=\"hsl({hue},42%,88%)\"/>"
            );
            let face = Face { family: "Noto Sans", weight: 700, size: 72.0, lead: 0.0 };
            let half = setter.widths(&[(letter, self.name.lang)], face)?[0] / 2.0;
            let ink = format!("hsl({hue},75%,19%)");
            setter.text(&mut svg, letter, self.name.lang, face, &ink, MARGIN + ICON as f32 / 2.0 - half, MARGIN + 91.0);
        }
        svg += "</svg>";

        let mut pixmap = Pixmap::new(WIDTH, HEIGHT).context("no memory for a picture of 1200 × 630 pixels")?;
        pixmap.fill(Color::WHITE);
        resvg::render(&setter.tree(&svg)?, Transform::identity(), &mut pixmap.as_mut());
        if let Icon::Picture(media) = &self.icon {
            let left = if self.rtl { WIDTH - MARGIN as u32 - ICON } else { MARGIN as u32 };
            if let Err(error) = draw_icon(&setter, site, media, left, MARGIN as u32, &mut pixmap) {
                site.warn(|| format!("the icon {} cannot be drawn on a poster: {error:#}", media.hash));
            }
        }
        let missing = setter.missing.lock().map_or(None, |missing| *missing);
        Ok((encode(&pixmap)?, missing))
    }
}

/// Draws an icon into its square.
fn draw_icon(setter: &Setter<'_>, site: &Site, media: &Media, left: u32, top: u32, pixmap: &mut Pixmap) -> Result<()> {
    let renditions = media.renditions(Role::Icon);
    let best = renditions.last().context("it has no files")?;
    let bytes = site.catalog().rendition(media, best)?;
    let place = |width: f32, height: f32| {
        let scale = ICON as f32 / width.max(height);
        let [x, y] = [width, height].map(|side| (ICON as f32 - side * scale) / 2.0);
        Transform::from_row(scale, 0.0, 0.0, scale, left as f32 + x, top as f32 + y)
    };
    if media.kind == MediaKind::Svg {
        // Whoever wrote the catalog: what is drawn here may not be dear.
        crate::import::check_drawing(&bytes).map_err(anyhow::Error::msg)?;
        let text = std::str::from_utf8(&bytes).context("it is not text")?;
        let tree = setter.tree(text)?;
        let size = tree.size();
        resvg::render(&tree, place(size.width(), size.height()), &mut pixmap.as_mut());
        return Ok(());
    }
    let pixels = image::load_from_memory(&bytes)?.into_rgba8();
    let mut icon = Pixmap::new(pixels.width(), pixels.height()).context("it has no pixels")?;
    for (to, from) in icon.pixels_mut().iter_mut().zip(pixels.pixels()) {
        let [red, green, blue, alpha] = from.0;
        *to = resvg::tiny_skia::ColorU8::from_rgba(red, green, blue, alpha).premultiply();
    }
    let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
    let transform = place(icon.width() as f32, icon.height() as f32);
    pixmap.draw_pixmap(0, 0, icon.as_ref(), &paint, transform, None);
    Ok(())
}

/// Nothing of it is transparent.
fn encode(pixmap: &Pixmap) -> Result<Vec<u8>> {
    let pixels: Vec<u8> = pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut out = Vec::with_capacity(64 << 10);
    let encoder = PngEncoder::new_with_quality(&mut out, CompressionType::Default, FilterType::Adaptive);
    encoder.write_image(&pixels, pixmap.width(), pixmap.height(), ExtendedColorType::Rgb8)?;
    Ok(out)
}

/// Sets texts with the machine's fonts.
struct Setter<'f> {
    fonts: &'f Fonts,
    rtl: bool,
    /// The first character that no font has.
    missing: Arc<Mutex<Option<char>>>,
}

impl Setter<'_> {
    /// A drawing, with its letters found. All of it is in one language or names others by `id`: see [`Fonts::pick`].
    fn tree(&self, svg: &str) -> Result<usvg::Tree> {
        let options = usvg::Options {
            fontdb: Arc::clone(&self.fonts.database),
            font_resolver: self.fonts.resolver(Arc::clone(&self.missing)),
            // Icons name no files, and none would be read.
            image_href_resolver: usvg::ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..usvg::Options::default()
        };
        Ok(usvg::Tree::from_str(svg, &options)?)
    }

    /// Where something stands that is `from` pixels from the side on which lines begin.
    fn side(&self, from: f32) -> f32 {
        if self.rtl { WIDTH as f32 - from } else { from }
    }

    /// Adds a line that begins `from` pixels from its side.
    #[allow(clippy::too_many_arguments, reason = "a text has a place, a face and a colour")]
    fn text(&self, svg: &mut String, text: &str, lang: Tag, face: Face, colour: &str, from: f32, y: f32) {
        let anchor = if self.rtl { "end" } else { "start" };
        let _ = write!(svg, "<text x=\"{}\" y=\"{y}\" fill=\"{colour}\" text-anchor=\"{anchor}\"", self.side(from));
        self.words(svg, text, lang, face);
    }

    fn words(&self, svg: &mut String, text: &str, lang: Tag, face: Face) {
        let Face { family, weight, size, .. } = face;
        // The language goes to the choice of fonts in the family's name: nothing else of an element reaches it.
        let _ = write!(
            svg,
            " font-family=\"'{family}','{:?}'\" font-weight=\"{weight}\" font-size=\"{size}\" xml:space=\"preserve\">",
            Han::of(lang)
        );
        let isolated = lang.direction() == Direction::Rtl;
        // The paragraph's own direction is always left to right here: an embedding gives the text its own (UAX 9, 3.3.2).
        svg.extend(isolated.then_some('\u{202b}'));
        for c in text.chars() {
            match c {
                '&' => svg.push_str("&amp;"),
                '<' => svg.push_str("&lt;"),
                '>' => svg.push_str("&gt;"),
                // XML has no way to write these.
                '\u{fffe}' | '\u{ffff}' => {}
                c if c.is_control() => {}
                c => svg.push(c),
            }
        }
        svg.extend(isolated.then_some('\u{202c}'));
        svg.push_str("</text>");
    }

    /// How wide texts are, in pixels.
    fn widths(&self, texts: &[(&str, Tag)], face: Face) -> Result<Vec<f32>> {
        let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">");
        for (at, (text, lang)) in texts.iter().enumerate() {
            let _ = write!(svg, "<text id=\"t{at}\"");
            self.words(&mut svg, text, *lang, face);
        }
        svg += "</svg>";
        let tree = self.tree(&svg)?;
        let mut widths = vec![0.0; texts.len()];
        for node in tree.root().children() {
            // One without anything to see has no node, and no width.
            let Node::Text(text) = node else { continue };
            if let Some(width) = text.id().strip_prefix('t').and_then(|at| widths.get_mut(at.parse::<usize>().ok()?)) {
                *width = text.bounding_box().width();
            }
        }
        Ok(widths)
    }

    /// Breaks a text into lines (UAX 14), at most `most` of them, and says whether it had to be cut.
    fn wrap(&self, line: &Line, face: Face, wide: f32, most: usize) -> Result<(Vec<String>, bool)> {
        let mut breaks: Vec<usize> = LineSegmenter::new_auto(Default::default()).segment_str(&line.text).collect();
        breaks.dedup();
        let mut pieces: Vec<&str> = breaks.windows(2).map(|pair| &line.text[pair[0]..pair[1]]).collect();
        let measure = |pieces: &[&str]| {
            let trimmed: Vec<(&str, Tag)> = pieces.iter().map(|piece| (piece.trim_end(), line.lang)).collect();
            self.widths(&trimmed, face)
        };
        let mut widths = measure(&pieces)?;
        if widths.iter().any(|width| *width > wide) {
            // A word that no line holds is broken anywhere.
            let graphemes = GraphemeClusterSegmenter::new();
            let mut finer = Vec::new();
            for (piece, width) in pieces.iter().zip(&widths) {
                if *width <= wide {
                    finer.push(*piece);
                    continue;
                }
                let ends: Vec<usize> = graphemes.segment_str(piece).collect();
                finer.extend(ends.windows(2).map(|pair| &piece[pair[0]..pair[1]]));
            }
            pieces = finer;
            widths = measure(&pieces)?;
        }
        let extra = self.widths(&[("n n", line.lang), ("nn", line.lang), ("…", line.lang)], face)?;
        let (space, dots) = (extra[0] - extra[1], extra[2]);
        let mut lines: Vec<(String, f32)> = vec![(String::new(), 0.0)];
        let mut cut = false;
        let mut gap = 0.0;
        for (piece, width) in pieces.iter().zip(&widths) {
            let last = lines.len() == most;
            let (text, used) = lines.last_mut().context("there is a line")?;
            if !text.is_empty() && *used + gap + width > wide {
                if last {
                    cut = true;
                    break;
                }
                lines.push(((*piece).to_owned(), *width));
            } else {
                text.push_str(piece);
                *used += gap + width;
            }
            gap = if piece.ends_with(char::is_whitespace) { space } else { 0.0 };
        }
        if cut && let Some((text, used)) = lines.last_mut() {
            // Whole pieces go until the dots fit.
            for (piece, width) in pieces.iter().zip(&widths).rev() {
                if *used + dots <= wide {
                    break;
                }
                if let Some(shorter) = text.trim_end().strip_suffix(piece.trim_end()).map(str::to_owned) {
                    *text = shorter;
                    *used -= width + space;
                }
            }
            *text = format!("{}…", text.trim_end().trim_end_matches(|c: char| c.is_ascii_punctuation()));
        }
        Ok((lines.into_iter().map(|(text, _)| text.trim_end().to_owned()).collect(), cut))
    }
}

impl Han {
    /// Texts in other languages have few of them: as in Japan.
    fn of(lang: Tag) -> Han {
        match (lang.language(), lang.script()) {
            ("ko", _) => Han::Korean,
            ("zh", "Hant") => Han::Traditional,
            ("zh", _) => Han::Simplified,
            _ => Han::Japanese,
        }
    }

    const ALL: [Han; 4] = [Han::Japanese, Han::Korean, Han::Simplified, Han::Traditional];

    /// How such fonts' names end: of Noto's collection of all, and of its fonts for one.
    const fn ends(self) -> &'static [&'static str] {
        match self {
            Han::Japanese => &[" JP"],
            Han::Korean => &[" KR"],
            Han::Simplified => &[" SC"],
            Han::Traditional => &[" TC", " HK"],
        }
    }
}

impl Fonts {
    fn resolver(&self, missing: Arc<Mutex<Option<char>>>) -> FontResolver<'_> {
        let named = |font: &usvg::Font| {
            let mut names = font.families().iter().filter_map(|family| match family {
                usvg::FontFamily::Named(name) => Some(name.clone()),
                _ => None,
            });
            names.next().unwrap_or_else(|| "Noto Sans".to_owned())
        };
        let han = |font: &usvg::Font| {
            let is = |han: &&Han| {
                let wanted = format!("{han:?}");
                font.families().iter().any(|family| matches!(family, usvg::FontFamily::Named(name) if *name == wanted))
            };
            Han::ALL.iter().find(is).copied().unwrap_or(Han::Japanese)
        };
        // What a text's own choice was, for the characters that its font lacks: both are asked on one thread, one text at a time.
        let current = Arc::new(Mutex::new((Han::Japanese, 400)));
        let chosen = Arc::clone(&current);
        FontResolver {
            select_font: Box::new(move |font, database| {
                let family = named(font);
                if let Ok(mut chosen) = chosen.lock() {
                    *chosen = (han(font), font.weight());
                }
                let families = [&*family, "Noto Sans", "DejaVu Sans", "Liberation Sans"].map(fontdb::Family::Name);
                let query = fontdb::Query { families: &families, weight: fontdb::Weight(font.weight()), ..Default::default() };
                database.query(&query).or_else(|| database.faces().next().map(|face| face.id))
            }),
            select_fallback: Box::new(move |c, used, _| {
                let (han, weight) = current.lock().map_or((Han::Japanese, 400), |current| *current);
                let found = self.pick(c, han, weight);
                // Marks of direction and joiners are not drawn.
                let is_drawn = !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}');
                if found.is_none()
                    && is_drawn
                    && !c.is_whitespace()
                    && let Ok(mut missing) = missing.lock()
                {
                    missing.get_or_insert(c);
                }
                found.filter(|id| !used.contains(id))
            }),
        }
    }

    /// The face to draw a character with that the text's own lacks.
    fn pick(&self, c: char, han: Han, weight: u16) -> Option<fontdb::ID> {
        let mut orders = self.orders.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let order = orders.entry((han, weight)).or_insert_with(|| {
            let mut faces: Vec<_> = self
                .faces
                .iter()
                .enumerate()
                .filter_map(|(at, (id, _))| self.database.face(*id).map(|face| (rank(face, han, weight), at)))
                .collect();
            faces.sort();
            faces.into_iter().map(|(_, at)| at).collect()
        });
        order
            .iter()
            .map(|at| &self.faces[*at])
            .find(|(id, has)| has.get_or_init(|| self.characters(*id)).has(c))
            .map(|(id, _)| *id)
    }

    fn characters(&self, id: fontdb::ID) -> Characters {
        let read = self.database.with_face_data(id, |data, index| {
            let mut runs: Vec<(u32, u32)> = Vec::new();
            if let Ok(font) = skrifa::FontRef::from_index(data, index) {
                let mut all: Vec<u32> = font.charmap().mappings().map(|(c, _)| c).collect();
                all.sort_unstable();
                for c in all {
                    match runs.last_mut() {
                        Some((_, last)) if c <= *last + 1 => *last = c,
                        _ => runs.push((c, c)),
                    }
                }
            }
            Characters(runs)
        });
        read.unwrap_or_default()
    }
}

/// Faces that suit better come first.
fn rank(face: &fontdb::FaceInfo, han: Han, weight: u16) -> impl Ord + use<> {
    let family = face.families.first().map_or("", |(name, _)| name.as_str());
    let is_han = Han::ALL.iter().flat_map(|han| han.ends()).any(|end| family.ends_with(end));
    let right = han.ends().iter().any(|end| family.ends_with(end));
    let sort = match family {
        _ if family.contains("Mono") || family.contains("Emoji") => 4,
        _ if is_han && !right => 3,
        _ if family.starts_with("Noto Sans") => 0,
        _ if family.contains("Sans") => 1,
        _ => 2,
    };
    let plain = face.style == fontdb::Style::Normal && face.stretch == fontdb::Stretch::Normal;
    (sort, !plain, face.weight.0.abs_diff(weight), family.to_owned())
}

/// What a face has letters for, as runs from the first to the last.
#[derive(Default)]
struct Characters(Vec<(u32, u32)>);

impl Characters {
    fn has(&self, c: char) -> bool {
        let c = u32::from(c);
        let after = self.0.partition_point(|(first, _)| *first <= c);
        after > 0 && self.0[after - 1].1 >= c
    }
}

/// Around its middle, 13 pixels from point to middle.
const STAR: &str = "M0-13l3.800 8.300 9.100 1-6.800 6.100 1.900 8.900L0 6.800l-8 4.500 1.900-8.900-6.800-6.100 9.100-1z";

/// The wordmark's fish, 64 by 64.
const FISH: &str = concat!(
    "<path fill=\"#14212c\" d=\"M59 36c-3-6-10-9-19-9-11 0-18 4-27 5.500L5 25c1 5 1 9 .5 11C5 39 4.500 43 4 47l10-8c8 2.500 15 6.500 26 6.500 ",
    "10 0 16-4 19-9.500z\"/><path fill=\"#ff9178\" d=\"M29.500 24.300c2-3 5-4.600 9-5.300l.6 4.100c-3.300.3-6.200.8-9 1.800zM40.200 18.800c2-.2 4-.2 6 ",
    ".1l-.2 4.300c-1.900-.2-3.500-.3-5.300-.2zM47.700 19.200c4.300.9 7.600 2.900 9.300 5.900l-1.200 2c-2.600-1.700-5.400-2.900-8.400-3.500z\"/>",
    "<circle cx=\"51\" cy=\"34.500\" r=\"2\" fill=\"#faf9f5\"/>"
);
