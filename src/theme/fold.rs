//! Folding: what is the same on every page of a locale is put into the template once, at load.

use super::segment::Segment;
use super::token::Token;

/// The markup that a constant call stands for, or none where it must wait for the page.
pub type Constant<'a> = dyn Fn(&str, &[(&str, &str)]) -> Option<String> + 'a;

/// Joins segments again, with every `{{ f(a="b") }}` whose arguments are all literal replaced by what it prints, and every
/// mark by its token.
pub fn fold(segments: &[Segment], constant: &Constant<'_>) -> String {
    let mut folded = String::new();
    for segment in segments {
        match segment {
            Segment::Html(text) => folded += text,
            Segment::Tag(tag) => match call(tag).and_then(|(name, arguments)| constant(name, &arguments)) {
                Some(text) => folded += &text,
                None => folded += tag,
            },
            Segment::Mark(number) => folded += &Token::Block(*number as u16).text(),
        }
    }
    folded
}

/// Reads `{{ name(key="value", ...) }}` with literal values only.
pub fn call(tag: &str) -> Option<(&str, Vec<(&str, &str)>)> {
    let inner = tag.strip_prefix("{{")?.strip_suffix("}}")?.trim();
    let (name, arguments) = inner.strip_suffix(')')?.split_once('(')?;
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    let mut parsed = Vec::new();
    let mut rest = arguments.trim();
    while !rest.is_empty() {
        let (key, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
        let (literal, after) = value[1..].split_once(quote)?;
        if literal.contains('\\') {
            return None;
        }
        parsed.push((key.trim(), literal));
        rest = after.trim_start();
        if !rest.is_empty() {
            rest = rest.strip_prefix(',')?.trim_start();
        }
    }
    Some((name, parsed))
}

/// Text escaped as [`escape`] does it.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

/// Escapes text for HTML content and double-quoted values, and for Tera: a brace must not begin a tag.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => *out += "&amp;",
            '<' => *out += "&lt;",
            '>' => *out += "&gt;",
            '"' => *out += "&quot;",
            '\'' => *out += "&#39;",
            '{' => *out += "&#123;",
            '}' => *out += "&#125;",
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::segment::cut;
    use super::*;

    #[test]
    fn only_constant_calls_are_folded() {
        let constant = |name: &str, arguments: &[(&str, &str)]| {
            (name == "t" && arguments.len() == 1).then(|| escaped(&format!("<{}{{{{>", arguments[0].1)))
        };
        let fold = |source: &str| fold(&cut(source), &constant);
        assert_eq!(fold(r#"a {{ t(id="x") }} b"#), "a &lt;x&#123;&#123;&gt; b");
        for untouched in
            [r#"{{ t(id=x) }}"#, r#"{{ t(id="x", n=1) }}"#, "{{ a.b }}", r#"{{ t(id="x") | upper }}"#, r#"{{ t(id="x" ~ y) }}"#]
        {
            assert_eq!(fold(untouched), untouched);
        }
    }
}
