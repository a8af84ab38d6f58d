//! Addresses from outside: which may be linked, and how their host is shown.

use std::borrow::Cow;

use icu::properties::{CodePointMapData, props::Script};
use url::{Host, Url};

/// The longest address linked, in bytes: what every browser and server takes.
pub const MAX_URL_BYTES: usize = 2_000;

/// An absolute `http` or `https` address as WHATWG URL writes it, or `None` if it should not be linked: another scheme, a
/// relative address, credentials (which make `https://bank.example@evil.example` look like the bank), white space, control
/// characters or backslashes inside, or over [`MAX_URL_BYTES`]. About 0.5 us. Escape it for HTML like any text.
#[must_use]
pub fn safe_url(text: &str) -> Option<Cow<'_, str>> {
    let text = checked(text)?;
    let url = Url::parse(text).ok()?;
    let host = url.host_str().is_some_and(|host| !host.is_empty());
    let web = matches!(url.scheme(), "http" | "https") && has_slashes(text);
    if !web || !host || !url.username().is_empty() || url.password().is_some() || url.as_str().len() > MAX_URL_BYTES {
        return None;
    }
    Some(if url.as_str() == text { Cow::Borrowed(text) } else { Cow::Owned(url.into()) })
}

/// As [`safe_url`], and `mailto:` with one plain address and no headers.
#[must_use]
pub fn safe_link(text: &str) -> Option<Cow<'_, str>> {
    let trimmed = checked(text)?;
    let (scheme, address) = trimmed.split_once(':')?;
    if !scheme.eq_ignore_ascii_case("mailto") {
        return safe_url(text);
    }
    let (user, host) = address.split_once('@')?;
    let plain = |part: &str, extra: &[u8]| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || extra.contains(&byte))
    };
    if !plain(user, b"._%+-") || !plain(host, b".-") {
        return None;
    }
    Some(if scheme == "mailto" { Cow::Borrowed(trimmed) } else { Cow::Owned(format!("mailto:{address}")) })
}

/// The host to show beside a link: in its own letters where they are all of one script and cannot be taken for another's,
/// else in punycode. `None` for what [`safe_url`] refuses.
#[must_use]
pub fn display_host(text: &str) -> Option<String> {
    let url = Url::parse(&safe_url(text)?).ok()?;
    let host = match url.host()? {
        Host::Domain(domain) => domain.to_owned(),
        Host::Ipv4(_) | Host::Ipv6(_) => return url.host_str().map(str::to_owned),
    };
    let unicode = url::quirks::domain_to_unicode(&host);
    let last = unicode.rsplit('.').next().unwrap_or_default();
    let honest = unicode.split('.').all(|label| is_honest(label, last));
    Some(if honest && !unicode.is_empty() { unicode } else { host })
}

fn checked(text: &str) -> Option<&str> {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    let clean = !text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\' || is_invisible(c));
    (clean && !text.is_empty() && text.len() <= MAX_URL_BYTES).then_some(text)
}

/// Browsers read `https:example.org` and `https:/example.org` as addresses too; nobody writes them in good faith.
fn has_slashes(text: &str) -> bool {
    text.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//") && !rest.starts_with("///"))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether a label's letters are of one script, or of those that Japanese, Korean and Chinese mix. Cyrillic and Greek
/// have whole words that look Latin, so they count only under a domain of their own script.
fn is_honest(label: &str, top: &str) -> bool {
    if label.is_ascii() {
        return !label.starts_with("xn--");
    }
    let scripts = CodePointMapData::<Script>::new();
    let mut seen: Vec<Script> = Vec::new();
    for c in label.chars() {
        let script = scripts.get(c);
        if !matches!(script, Script::Common | Script::Inherited) && !seen.contains(&script) {
            seen.push(script);
        }
    }
    match seen.as_slice() {
        [Script::Cyrillic | Script::Greek] => top.chars().any(|c| scripts.get(c) == seen[0]),
        [] | [_] => true,
        several => {
            let all = |allowed: &[Script]| several.iter().all(|script| allowed.contains(script));
            all(&[Script::Han, Script::Hiragana, Script::Katakana])
                || all(&[Script::Han, Script::Hangul])
                || all(&[Script::Han, Script::Bopomofo])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links() {
        for (text, expected) in [
            ("https://example.org/a?b#c", Some("https://example.org/a?b#c")),
            (" http://EXAMPLE.org ", Some("http://example.org/")),
            ("https://bücher.example/ü", Some("https://xn--bcher-kva.example/%C3%BC")),
            ("javascript:alert(1)", None),
            ("java\nscript:alert(1)", None),
            ("\u{1}https://example.org", None),
            ("data:text/html,x", None),
            ("//example.org", None),
            ("/relative", None),
            ("https:example.org", None),
            ("https:///example.org", None),
            ("https://user@example.org/", None),
            ("https://user:pass@example.org/", None),
            ("https://example.org\\@evil.example", None),
            ("https://exam\tple.org", None),
            ("https://", None),
            ("ftp://example.org", None),
            ("mailto:a@example.org", None),
            ("", None),
        ] {
            assert_eq!(safe_url(text).as_deref(), expected, "{text:?}");
        }
        assert_eq!(safe_url(&format!("https://example.org/{}", "a".repeat(2_000))), None);
        assert_eq!(safe_link("MAILTO:a.b@example.org").as_deref(), Some("mailto:a.b@example.org"));
        assert_eq!(safe_link("mailto:a@example.org?bcc=b@example.org"), None);
        assert_eq!(safe_link("https://example.org/").as_deref(), Some("https://example.org/"));
        assert!(matches!(safe_url("https://example.org/"), Some(Cow::Borrowed(_))));
    }

    #[test]
    fn hosts() {
        for (text, expected) in [
            ("https://example.org/x", "example.org"),
            ("https://bücher.example/", "bücher.example"),
            ("https://xn--bcher-kva.example/", "bücher.example"),
            ("https://例え.jp/", "例え.jp"),
            ("https://пример.рф/", "пример.рф"),
            ("https://аррӏе.com/", "xn--80ak6aa92e.com"),
            ("https://gооgle.com/", "xn--ggle-55da.com"),
            ("https://127.0.0.1/", "127.0.0.1"),
            ("https://[::1]/", "[::1]"),
        ] {
            assert_eq!(display_host(text).as_deref(), Some(expected), "{text}");
        }
    }
}
