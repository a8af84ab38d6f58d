//! A template's source cut at Tera's tags, so that each kind of text is handled by what understands it.

/// A stretch of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Markup between tags.
    Html(String),
    /// A whole tag with its braces, or a whole `{% raw %}` block: `{{ x }}`, `{% if x %}`, `{# note #}`.
    Tag(String),
    /// Where a block begins, by its number.
    Mark(usize),
}

/// Cuts a source into segments; joined again they are the source. An unclosed tag is markup: Tera reports it.
pub fn cut(source: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut rest = source;
    while let Some(start) = find_tag(rest) {
        let Some(length) = tag_length(&rest[start..]) else { break };
        if start > 0 {
            segments.push(Segment::Html(rest[..start].to_owned()));
        }
        segments.push(Segment::Tag(rest[start..start + length].to_owned()));
        rest = &rest[start + length..];
    }
    if !rest.is_empty() {
        segments.push(Segment::Html(rest.to_owned()));
    }
    segments
}

fn find_tag(text: &str) -> Option<usize> {
    text.match_indices('{').map(|(at, _)| at).find(|at| matches!(text.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#')))
}

/// The length of the tag that `text` begins with.
fn tag_length(text: &str) -> Option<usize> {
    let close = match &text[..2] {
        "{{" => "}}",
        "{%" => "%}",
        _ => return text.find("#}").map(|at| at + 2),
    };
    let mut quote = None;
    let end = text.char_indices().skip(2).find_map(|(at, c)| match quote {
        Some(open) => {
            if c == open {
                quote = None;
            }
            None
        }
        None if matches!(c, '"' | '\'' | '`') => {
            quote = Some(c);
            None
        }
        None => text[at..].starts_with(close).then_some(at + 2),
    })?;
    let inner = text[2..end - 2].trim_matches(|c: char| c == '-' || c.is_whitespace());
    if close == "%}" && inner == "raw" {
        // Everything up to the end of the block, whatever braces it holds.
        let body = &text[end..];
        let (at, length) = body.match_indices("{%").find_map(|(at, _)| {
            let length = tag_length(&body[at..])?;
            let name = body[at + 2..at + length - 2].trim_matches(|c: char| c == '-' || c.is_whitespace());
            (name == "endraw").then_some((at, length))
        })?;
        return Some(end + at + length);
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_end_where_tera_says() {
        for (source, tags) in [
            ("a{{ b }}c", vec!["{{ b }}"]),
            ("{{ t(id=\"}}\") }}x{% if a %}", vec!["{{ t(id=\"}}\") }}", "{% if a %}"]),
            ("{% raw %}{{ a }}{% x %}{% endraw %}{{ b }}", vec!["{% raw %}{{ a }}{% x %}{% endraw %}", "{{ b }}"]),
            ("{# {{ a }} #}", vec!["{# {{ a }} #}"]),
            ("a { b", vec![]),
            ("a {{ b", vec![]),
        ] {
            let segments = cut(source);
            let found: Vec<_> =
                segments.iter().filter_map(|s| if let Segment::Tag(tag) = s { Some(tag.as_str()) } else { None }).collect();
            assert_eq!(found, tags, "{source}");
            let joined: String = segments
                .iter()
                .map(|s| match s {
                    Segment::Html(text) | Segment::Tag(text) => text.as_str(),
                    Segment::Mark(_) => "",
                })
                .collect();
            assert_eq!(joined, source);
        }
    }
}
