//! Which SVG files a page may show: shapes, paint and text, and nothing that runs, loads or links.
//!
//! An allowlist, as every list of dangerous things is incomplete. What is not on it refuses the file with its name, rather
//! than being cut out: a picture without its filter or style would be another picture.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "mask",
    "path",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "text",
    "title",
    "tspan",
];

const ATTRIBUTES: &[&str] = &[
    "aria-hidden",
    "aria-label",
    "clip-path",
    "clip-rule",
    "clipPathUnits",
    "color",
    "cx",
    "cy",
    "d",
    "direction",
    "dominant-baseline",
    "dx",
    "dy",
    "fill",
    "fill-opacity",
    "fill-rule",
    "focusable",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "fr",
    "fx",
    "fy",
    "gradientTransform",
    "gradientUnits",
    "height",
    "id",
    "lengthAdjust",
    "letter-spacing",
    "mask",
    "maskContentUnits",
    "maskUnits",
    "offset",
    "opacity",
    "paint-order",
    "pathLength",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rotate",
    "rx",
    "ry",
    "shape-rendering",
    "spreadMethod",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "text-rendering",
    "textLength",
    "transform",
    "unicode-bidi",
    "vector-effect",
    "version",
    "viewBox",
    "visibility",
    "width",
    "word-spacing",
    "writing-mode",
    "x",
    "x1",
    "x2",
    "xml:lang",
    "xml:space",
    "y",
    "y1",
    "y2",
];

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Deeper than any drawing program nests groups.
const DEPTH: usize = 64;

/// More than any icon has.
const MASKS: usize = 64;

/// Gives width and height in pixels.
///
/// # Errors
/// Why the picture is refused, with the line.
pub fn check(bytes: &[u8]) -> Result<(u32, u32), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "an SVG that is not UTF-8".to_owned())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    // Renderers draw a mask anew wherever it is used, and masks within masks as often again.
    let (mut masked, mut mask) = (0_usize, None);
    let mut size = None;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0).min(text.len());
        let no = |what: String| {
            format!("an SVG with {what} in line {}", 1 + text.as_bytes()[..at].iter().filter(|b| **b == b'\n').count())
        };
        match reader.read_event().map_err(|error| no(format!("broken XML ({error})")))? {
            event @ (Event::Start(_) | Event::Empty(_)) => {
                let opens = matches!(event, Event::Start(_));
                let (Event::Start(tag) | Event::Empty(tag)) = event else { continue };
                if depth == 0 && size.is_some() {
                    return Err(no("a second root element".to_owned()));
                }
                let name = tag.name();
                let name: &str = name.as_ref();
                if !ELEMENTS.contains(&name) || depth == 0 && name != "svg" {
                    return Err(no(format!("the element <{}>", cut(name))));
                }
                let drawn = attributes(&tag).map_err(no)?;
                if depth == 0 {
                    size = Some(drawn.pixels().ok_or_else(|| no("neither width and height nor viewBox".to_owned()))?);
                }
                let is_mask = matches!(name, "mask" | "clipPath");
                if drawn.masks > 0 && (is_mask || mask.is_some()) {
                    return Err(no("a mask within a mask".to_owned()));
                }
                masked += drawn.masks;
                if masked > MASKS {
                    return Err(no("more than 64 masks".to_owned()));
                }
                if is_mask && opens && mask.is_none() {
                    mask = Some(depth);
                }
                depth += usize::from(opens);
                if depth > DEPTH {
                    return Err(no("more than 64 nested elements".to_owned()));
                }
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                if mask == Some(depth) {
                    mask = None;
                }
            }
            Event::Text(text) if depth == 0 && !text.trim_ascii().is_empty() => {
                return Err(no("text outside".to_owned()));
            }
            Event::Text(_) | Event::Comment(_) => {}
            Event::GeneralRef(name) => {
                let name: &str = &name;
                if !name.starts_with('#') && !["amp", "lt", "gt", "quot", "apos"].contains(&name) {
                    return Err(no("an entity".to_owned()));
                }
            }
            Event::Decl(_) if at == 0 => {}
            Event::Decl(_) => return Err(no("a declaration inside".to_owned())),
            Event::PI(_) => return Err(no("a processing instruction".to_owned())),
            Event::DocType(_) => return Err(no("a document type".to_owned())),
            Event::CData(_) => return Err(no("a CDATA section".to_owned())),
            Event::Eof if depth > 0 => return Err(no("an element that is not closed".to_owned())),
            Event::Eof => return size.ok_or_else(|| "an SVG without <svg>".to_owned()),
        }
    }
}

/// The attributes that tell a root's size.
#[derive(Default)]
struct Drawn {
    width: Option<f64>,
    height: Option<f64>,
    view: Option<(f64, f64)>,
    namespace: bool,
    /// Masks and clip paths that it is seen through.
    masks: usize,
}

impl Drawn {
    fn pixels(&self) -> Option<(u32, u32)> {
        let (width, height) = match (self.width, self.height, self.view) {
            _ if !self.namespace => return None,
            (Some(width), Some(height), _) => (width, height),
            (Some(width), None, Some((w, h))) => (width, width * h / w),
            (None, Some(height), Some((w, h))) => (height * w / h, height),
            (None, None, Some(view)) => view,
            _ => return None,
        };
        let whole = |n: f64| (n.is_finite() && n > 0.0 && n <= 100_000.0).then(|| n.ceil() as u32);
        Some((whole(width)?, whole(height)?))
    }
}

fn attributes(tag: &BytesStart) -> Result<Drawn, String> {
    let mut drawn = Drawn::default();
    for (n, attribute) in tag.attributes().enumerate() {
        if n == ATTRIBUTES.len() {
            return Err("too many attributes".to_owned());
        }
        let attribute = attribute.map_err(|error| format!("a broken attribute ({error})"))?;
        let key: &str = attribute.key.as_ref();
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|error| format!("a broken value of {} ({error})", cut(key)))?;
        drawn.masks += usize::from(matches!(key, "mask" | "clip-path") && value.trim() != "none");
        if key == "xmlns" {
            if value != NAMESPACE {
                return Err("another namespace".to_owned());
            }
            drawn.namespace = true;
            continue;
        }
        if !ATTRIBUTES.contains(&key) {
            return Err(format!("the attribute {}", cut(key)));
        }
        // The only address that an attribute may hold is one of the same file: `url(#id)`.
        let lower = value.to_ascii_lowercase();
        for (at, _) in lower.match_indices("url") {
            let rest = lower[at + 3..].trim_start();
            if rest.starts_with('(') && !rest[1..].trim_start().trim_start_matches(['"', '\'']).starts_with('#') {
                return Err(format!("an address outside of the file in {}", cut(key)));
            }
        }
        // CSS has more ways to load something, and escapes to hide them. These attributes have words for people or no CSS.
        let words = matches!(key, "aria-label" | "d" | "id" | "points" | "xml:lang");
        let loads = ["image", "src(", "//", ":", "\\"].iter().any(|sign| lower.contains(sign));
        if loads && !words {
            return Err(format!("a value of {} that may load something", cut(key)));
        }
        let number = || value.trim().trim_end_matches("px").parse::<f64>().ok();
        match key {
            "width" => drawn.width = number(),
            "height" => drawn.height = number(),
            "viewBox" => {
                let box_: Vec<f64> =
                    value.split([' ', ',', '\t', '\n']).filter(|n| !n.is_empty()).filter_map(|n| n.parse().ok()).collect();
                if let [_, _, width, height] = box_[..] {
                    drawn.view = Some((width, height));
                }
            }
            _ => {}
        }
    }
    Ok(drawn)
}

/// A name for a message.
fn cut(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inner: &str) -> Result<(u32, u32), String> {
        check(format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12'>{inner}</svg>").as_bytes())
    }

    #[test]
    fn shapes_are_accepted() {
        let drawing = "<title>A &amp; B</title><defs><linearGradient id='a'><stop offset='0' stop-color='#fff'/></linearGradient>\
                       </defs><g transform='scale(2)'><path d='M0 0h1' fill='url(#a)'/></g><!-- fine --><text x='1'>hi</text>";
        assert_eq!(svg(drawing), Ok((24, 12)));
        let masked = "<mask id='a'><g><path/></g></mask><g mask='url(#a)'><path clip-path='none'/></g><path mask='url(#a)'/>";
        assert_eq!(svg(masked), Ok((24, 12)));
        let sized = "<?xml version=\"1.0\"?><svg xmlns='http://www.w3.org/2000/svg' width='64px' height='32.5'/>";
        assert_eq!(check(sized.as_bytes()), Ok((64, 33)));
    }

    #[test]
    fn everything_else_is_refused() {
        for hostile in [
            "<script>alert(1)</script>",
            "<path onload='x()'/>",
            "<a href='javascript:x()'><path/></a>",
            "<use href='#a'/>",
            "<image href='https://example.org/a.png'/>",
            "<style>*{}</style>",
            "<path style='fill:url(https://example.org)'/>",
            "<path class='x'/>",
            "<path fill='url(https://example.org/#a)'/>",
            "<path fill='URL( \"//example.org\")'/>",
            "<path fill='&#117;rl(//example.org)'/>",
            "<path fill='u\\72l(//example.org)'/>",
            "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
            "<animate attributeName='href'/>",
            "<set/>",
            "<g xmlns='http://www.w3.org/1999/xhtml'/>",
            "<g xmlns:x='http://www.w3.org/1999/xlink'/>",
            "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
            "<![CDATA[<script>]]>",
            "<?xml-stylesheet href='a.css'?>",
            "&unknown;",
            "<mask id='a'><path mask='url(#b)'/></mask><mask id='b'><path mask='url(#c)'/></mask><mask id='c'><path mask='url(#a)'/></mask>",
            "<clipPath id='a'><path clip-path='url(#a)'/></clipPath>",
            "<mask id='a' mask='url(#a)'><path/></mask>",
            "<g>",
            "</svg><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>",
        ] {
            assert!(svg(hostile).is_err(), "{hostile}");
        }
        let doctype = "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>";
        assert!(check(doctype.as_bytes()).unwrap_err().contains("document type"));
        assert!(check(b"<svg viewBox='0 0 1 1'/>").is_err(), "no namespace");
        assert!(check(b"<svg xmlns='http://www.w3.org/2000/svg'/>").is_err(), "no size");
        assert!(svg(&"<g>".repeat(100)).unwrap_err().contains("nested"));
        assert!(svg(&"<path mask='url(#a)'/>".repeat(65)).unwrap_err().contains("more than 64 masks"));
    }
}
