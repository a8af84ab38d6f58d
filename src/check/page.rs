//! One page as a browser's parser sees it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use scraper::{Html, Node};

/// What one page says and what is wrong with it.
pub struct Checked {
    pub path: String,
    /// The `class` of `body`, which the theme sets to the page's kind.
    pub kind: String,
    /// Links to this site, as written.
    pub links: Vec<String>,
    pub ids: BTreeSet<String>,
    pub problems: Vec<String>,
    /// Bytes after brotli at quality 5.
    pub brotli: usize,
}

/// Attributes that lead to other files.
const LINKS: &[(&str, &str)] = &[
    ("a", "href"),
    ("link", "href"),
    ("img", "src"),
    ("script", "src"),
    ("source", "src"),
    ("form", "action"),
    ("use", "href"),
    ("area", "href"),
];

pub fn check(root: &Path, path: &str) -> Result<Checked> {
    let bytes = super::read(root, path)?;
    let mut checked = Checked {
        path: path.to_owned(),
        kind: String::new(),
        links: Vec::new(),
        ids: BTreeSet::new(),
        problems: Vec::new(),
        brotli: brotli_size(&bytes),
    };
    let Ok(text) = String::from_utf8(bytes) else {
        checked.problems.push("is not UTF-8".to_owned());
        return Ok(checked);
    };
    let html = Html::parse_document(&text);
    checked.problems.extend(html.errors.iter().map(|error| format!("HTML: {error}")));
    let mut headings = 0;
    let (mut title, mut language) = (false, false);
    for node in html.tree.nodes() {
        let Node::Element(element) = node.value() else { continue };
        let name = element.name();
        match name {
            "h1" => headings += 1,
            "title" => title |= node.children().any(|child| matches!(child.value(), Node::Text(text) if !text.trim().is_empty())),
            "html" => language = element.attr("lang").is_some() && element.attr("dir").is_some(),
            "body" => {
                checked.kind = element.attr("class").unwrap_or_default().split_whitespace().next().unwrap_or_default().to_owned()
            }
            "img" if element.attr("alt").is_none() || element.attr("width").is_none() || element.attr("height").is_none() => {
                checked.problems.push("an <img> lacks alt, width or height".to_owned());
            }
            "style" => checked.problems.push("an inline <style>, which the policy forbids".to_owned()),
            "script" if element.attr("src").is_none() && element.attr("type") != Some("application/ld+json") => {
                checked.problems.push("an inline <script>, which the policy forbids".to_owned());
            }
            _ => {}
        }
        for (attribute, value) in element.attrs() {
            if attribute.starts_with("on") || attribute == "style" {
                checked.problems.push(format!("<{name} {attribute}>, which the policy forbids"));
            }
            if attribute == "id" && !checked.ids.insert(value.to_owned()) {
                checked.problems.push(format!("the id {value:?} is there twice"));
            }
        }
        for (element_name, attribute) in LINKS {
            if name == *element_name
                && let Some(value) = element.attr(attribute)
            {
                follow(name, element.attr("rel"), value, &mut checked);
            }
        }
    }
    if headings != 1 {
        checked.problems.push(format!("{headings} <h1>; a page has one"));
    }
    if !title {
        checked.problems.push("no <title>".to_owned());
    }
    if !language {
        checked.problems.push("<html> lacks lang or dir".to_owned());
    }
    Ok(checked)
}

/// Notes a link to this site; refuses what no page may do.
fn follow(element: &str, rel: Option<&str>, value: &str, checked: &mut Checked) {
    let value = value.trim();
    let scheme = value.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    });
    match scheme.map(str::to_ascii_lowercase).as_deref() {
        None if value.starts_with("//") => checked.problems.push(format!("<{element}> {value}: another origin without a scheme")),
        None => checked.links.push(value.to_owned()),
        Some("http" | "https" | "mailto") if element == "a" => {}
        // Canonical links and alternates name pages by their absolute address; nothing is loaded from there.
        Some("http" | "https") if element == "link" && rel.is_some_and(|rel| rel == "canonical" || rel == "alternate") => {}
        Some(_) => checked.problems.push(format!("<{element}> {value}: leads to or loads from another origin")),
    }
}

/// The size after brotli, at a quality that servers use.
pub fn brotli_size(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
    match brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters) {
        Ok(size) => size,
        // Writing to memory does not fail; were it to, the page counts as it is.
        Err(_) => bytes.len(),
    }
}
