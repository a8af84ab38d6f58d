//! Minifying a template once, instead of every page that it makes.
//!
//! minify-html knows nothing of Tera, so each tag is replaced by a stand-in that HTML carries through unharmed, and put
//! back afterwards. Inside an attribute the stand-in holds a `'`, which HTML forbids in unquoted values: so the minifier
//! keeps the double quotes that escaping relies on. Between elements a statement becomes a comment, which is neutral
//! everywhere, in tables too. What cannot be carried through is refused with its line.

use anyhow::{Result, bail};

use super::segment::{Segment, cut};

/// Minifies the markup between Tera's tags.
pub fn minify(source: &str) -> Result<Vec<Segment>> {
    let mut tags: Vec<(String, String)> = Vec::new();
    let mut html = String::with_capacity(source.len());
    let mut place = Place::Content;
    let mut line = 1;
    for segment in cut(source) {
        match segment {
            Segment::Html(text) => {
                place = place.after(&text);
                line += text.matches('\n').count();
                html += &text;
            }
            Segment::Tag(tag) => {
                let lines = tag.matches('\n').count();
                // A comment prints nothing and says nothing to the page.
                if !tag.starts_with("{#") {
                    let number = tags.len();
                    let stand_in = match place {
                        Place::Content if tag.starts_with("{%") && !is_raw(&tag) => format!("<!--remora{number};-->"),
                        Place::Content => format!("remora{number};"),
                        Place::Value => format!("'remora{number};"),
                        Place::Tag => bail!(
                            "line {line}: {tag} stands between the attributes of an element; put it inside a quoted value, or around the whole element"
                        ),
                        Place::Unquoted => {
                            bail!("line {line}: {tag} is in an attribute value without double quotes; quote the value")
                        }
                    };
                    html += &stand_in;
                    tags.push((stand_in, tag));
                }
                line += lines;
            }
            Segment::Mark(_) => {}
        }
    }
    let minified = minify_html::minify(html.as_bytes(), &options());
    let minified = String::from_utf8(minified)?;
    restore(&minified, &tags)
}

fn options() -> minify_html::Cfg {
    minify_html::Cfg {
        // What may be left out depends on what follows, which a template does not know.
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_comments: true,
        minify_doctype: false,
        ..minify_html::Cfg::default()
    }
}

/// Puts the tags back, each exactly once. Attributes of an element may have changed places.
fn restore(minified: &str, tags: &[(String, String)]) -> Result<Vec<Segment>> {
    let mut found: Vec<(usize, &str, &str)> = Vec::with_capacity(tags.len());
    for (stand_in, tag) in tags {
        let mut places = minified.match_indices(stand_in.as_str());
        let (Some((at, _)), None) = (places.next(), places.next()) else {
            bail!(
                "{tag}: the markup around this tag cannot be minified; write it as whole elements with double-quoted attributes"
            );
        };
        found.push((at, stand_in, tag));
    }
    found.sort_unstable();
    let mut segments = Vec::new();
    let mut done = 0;
    for (start, stand_in, tag) in found {
        let (at, rest) = (start - done, &minified[done..]);
        if at > 0 {
            segments.push(Segment::Html(rest[..at].to_owned()));
        }
        segments.push(Segment::Tag(tag.to_owned()));
        done = start + stand_in.len();
    }
    if done < minified.len() {
        segments.push(Segment::Html(minified[done..].to_owned()));
    }
    // The guarantee that escaping needs: no expression is ever an unquoted attribute value.
    let mut place = Place::Content;
    for segment in &segments {
        match segment {
            Segment::Html(text) => place = place.after(text),
            Segment::Tag(tag) if matches!(place, Place::Tag | Place::Unquoted) => {
                bail!("{tag}: lost its quotes; write the attribute with double quotes");
            }
            Segment::Tag(_) | Segment::Mark(_) => {}
        }
    }
    Ok(segments)
}

fn is_raw(tag: &str) -> bool {
    tag.trim_start_matches(['{', '%', '-', ' ']).starts_with("raw")
}

/// Where in the markup a position is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Between elements.
    Content,
    /// Inside an element's tag, between its attributes.
    Tag,
    /// Inside a double-quoted attribute value.
    Value,
    /// In a value with other quotes or none.
    Unquoted,
}

impl Place {
    fn after(self, html: &str) -> Place {
        let mut place = self;
        let mut chars = html.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            place = match (place, c) {
                (Place::Content, '<') if html[at..].starts_with("<!--") => {
                    match html[at..].find("-->") {
                        Some(length) => while chars.next_if(|(next, _)| *next < at + length + 3).is_some() {},
                        None => return Place::Content,
                    }
                    Place::Content
                }
                (Place::Content, '<') if html[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => Place::Tag,
                (Place::Tag, '>') => Place::Content,
                (Place::Tag, '=') if chars.next_if(|(_, next)| *next == '"').is_some() => Place::Value,
                (Place::Tag, '=') => Place::Unquoted,
                (Place::Value, '"') => Place::Tag,
                (Place::Unquoted, c) if c.is_whitespace() => Place::Tag,
                (Place::Unquoted, '>') => Place::Content,
                (same, _) => same,
            };
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minified(source: &str) -> String {
        let joined: String = minify(source)
            .unwrap()
            .into_iter()
            .map(|segment| match segment {
                Segment::Html(text) | Segment::Tag(text) => text,
                Segment::Mark(_) => String::new(),
            })
            .collect();
        joined
    }

    #[test]
    fn tags_come_through_in_every_place() {
        assert_eq!(
            minified(
                "<ul>\n  {% for a in b %}\n  <li class=\"x {% if a %}y{% endif %}\">\n <a href=\"{{ a.url }}\">{{ a.name }}</a> </li>{% endfor %}\n</ul>"
            ),
            "<ul>{% for a in b %}<li class=\"x {% if a %}y{% endif %}\"><a href=\"{{ a.url }}\">{{ a.name }}</a></li>{% endfor %}</ul>"
        );
        assert_eq!(minified("<p lang=\"{{ a }}\" dir=\"{{ b }}\" >x</p>"), "<p dir=\"{{ b }}\" lang=\"{{ a }}\">x</p>");
        assert_eq!(minified("<meta content=\"0; url={{ x }}\">"), "<meta content=\"0; url={{ x }}\">");
        assert_eq!(minified("<a href=\"{{x}}\">{{ y }}</a>"), "<a href=\"{{x}}\">{{ y }}</a>");
        assert_eq!(
            minified("<table><tr>{% if a %}<td>{{ b }}</td>{% endif %}</tr></table>").matches("{% if a %}<td>").count(),
            1
        );
    }

    #[test]
    fn what_escaping_cannot_protect_is_refused() {
        for (source, reason) in [
            ("<p>\n<a href={{ x }}>a</a>", "line 2: {{ x }} is in an attribute value without double quotes"),
            ("<a href='{{ x }}'>a</a>", "without double quotes"),
            ("<option {% if a %}selected{% endif %}>", "between the attributes"),
        ] {
            assert!(minify(source).unwrap_err().to_string().contains(reason), "{source}");
        }
    }
}
