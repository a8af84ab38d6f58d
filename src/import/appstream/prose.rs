//! Descriptions in XML, written out as the HTML subset that DEP-11 has them in, one text a language.

use std::collections::{BTreeMap, BTreeSet};

use super::element::{Child, Element};

/// Inline elements that AppStream allows in prose.
const INLINE: [&str; 2] = ["em", "code"];

/// The description in each language, by its tag as spelled.
///
/// Collections have one `description` a language, metainfo files put `xml:lang` on each paragraph and list item.
pub fn by_locale(description: &Element) -> BTreeMap<&str, String> {
    let own = description.attribute("xml:lang").unwrap_or("C");
    let mut texts = BTreeMap::new();
    for block in description.elements() {
        let locale = block.attribute("xml:lang").unwrap_or(own);
        match block.name.as_str() {
            "p" => paragraph(block, "p", texts.entry(locale).or_default()),
            list @ ("ul" | "ol") => items(block, list, locale, &mut texts),
            _ => {}
        }
    }
    texts.retain(|_, text| !text.is_empty());
    texts
}

/// A list, whose items may be of several languages.
fn items<'e>(list: &'e Element, tag: &str, own: &'e str, texts: &mut BTreeMap<&'e str, String>) {
    let mut begun = BTreeSet::new();
    for item in list.named("li") {
        let locale = item.attribute("xml:lang").unwrap_or(own);
        let out = texts.entry(locale).or_default();
        if begun.insert(locale) {
            out.push_str(&format!("<{tag}>"));
        }
        paragraph(item, "li", out);
    }
    for locale in begun {
        texts.entry(locale).or_default().push_str(&format!("</{tag}>"));
    }
}

fn paragraph(element: &Element, tag: &str, out: &mut String) {
    let start = out.len();
    out.push_str(&format!("<{tag}>"));
    let empty = out.len();
    inline(element, out, 0);
    let end = out.trim_end().len();
    out.truncate(end.max(empty));
    if out.len() == empty {
        out.truncate(start);
    } else {
        out.push_str(&format!("</{tag}>"));
    }
}

/// Text and inline elements. Others give their text only, and those that hold no text for people nothing.
fn inline(element: &Element, out: &mut String, depth: u32) {
    for child in &element.children {
        match child {
            Child::Text(text) => escape(text, out),
            Child::Element(child) if matches!(child.name.as_str(), "script" | "style") || depth > 8 => {}
            Child::Element(child) if INLINE.contains(&child.name.as_str()) => {
                out.push_str(&format!("<{}>", child.name));
                inline(child, out, depth + 1);
                out.push_str(&format!("</{}>", child.name));
            }
            Child::Element(child) => inline(child, out, depth + 1),
        }
    }
}

/// Escapes for HTML, and folds white space, which means nothing in prose.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            ' ' | '\t' | '\n' | '\r' => {
                if !out.ends_with([' ', '>']) || out.ends_with("</em>") || out.ends_with("</code>") {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
}
