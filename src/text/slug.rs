//! Path segments from names: readable, safe on every file system and in every URL, and stable.

use icu::properties::{CodePointMapData, props::Script};
use xxhash_rust::xxh3::xxh3_64;

/// The longest slug made or taken, in bytes.
pub const MAX_SLUG_BYTES: usize = 60;

/// Segments that pages of the site's own use, and names that Windows keeps for devices.
const RESERVED: [&str; 48] = [
    "about",
    "addon",
    "appeal",
    "appeals",
    "assets",
    "category",
    "collection",
    "con",
    "discussion",
    "feed",
    "help",
    "history",
    "index",
    "media",
    "page",
    "permissions",
    "policies",
    "prn",
    "aux",
    "nul",
    "queue",
    "review",
    "reviews",
    "search",
    "sitemap",
    "static",
    "tag",
    "translations",
    "type",
    "user",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
];

/// A slug for a name: `Café Größe 2` is `cafe-grosse-2`.
///
/// Latin, Cyrillic, Greek, Armenian and Georgian are transliterated; of names in scripts where that reads badly the part
/// in other letters is taken. A name without any letters to show gives `addon-` and 8 hexadecimal digits of the seed,
/// which should be the record's permanent identifier. Never empty, reserved or over [`MAX_SLUG_BYTES`].
#[must_use]
pub fn slugify(name: &str, fallback_seed: &str) -> String {
    let mut slug = String::new();
    let scripts = CodePointMapData::<Script>::new();
    // Whatever stands behind the first 200 characters would be cut anyway.
    for c in name.chars().take(200) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'A'..='Z' => slug.push(c.to_ascii_lowercase()),
            '&' => push_word(&mut slug, "and"),
            '+' => push_word(&mut slug, "plus"),
            // Within a word: don't, l’été, soft hyphen, joiners.
            '\'' | '’' | '\u{ad}' | '\u{200b}'..='\u{200d}' => {}
            c if c.is_ascii() => dash(&mut slug),
            c => match scripts.get(c) {
                Script::Inherited => {}
                Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian | Script::Georgian => {
                    let letters = deunicode::deunicode_char(c).unwrap_or_default();
                    slug.extend(letters.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
                }
                _ => dash(&mut slug),
            },
        }
    }
    let slug = shorten(slug.trim_matches('-'), MAX_SLUG_BYTES);
    if slug.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return if RESERVED.contains(&slug) { format!("{slug}-addon") } else { slug.to_owned() };
    }
    // `2048` is a name; the `2` of `漢字 2` is not.
    if !slug.is_empty() && name.is_ascii() {
        return format!("addon-{}", shorten(slug, MAX_SLUG_BYTES - 6));
    }
    format!("addon-{:08x}", xxh3_64(fallback_seed.as_bytes()) >> 32)
}

/// The slug itself, or with the first of `-2`, `-3`, ... that is not taken, shortened to make room.
pub fn unique(base: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&base) {
        return base;
    }
    (2u64..)
        .map(|number| {
            let tail = format!("-{number}");
            format!("{}{tail}", shorten(&base, MAX_SLUG_BYTES - tail.len()))
        })
        .find(|slug| !taken(slug))
        .unwrap_or(base)
}

/// Whether a slug from outside may be a path segment as it is: lower-case ASCII letters and digits, with single `-`, `_`
/// or `.` between them, not reserved, at most [`MAX_SLUG_BYTES`] long.
#[must_use]
pub fn is_safe_slug(slug: &str) -> bool {
    let alphanumeric = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = slug.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    // Windows reserves its device names with any ending too.
    let stem = slug.split('.').next().unwrap_or_default();
    slug.len() <= MAX_SLUG_BYTES
        && alphanumeric(*first)
        && alphanumeric(*last)
        && bytes.iter().all(|byte| alphanumeric(*byte) || b"-_.".contains(byte))
        && !bytes.windows(2).any(|pair| !alphanumeric(pair[0]) && !alphanumeric(pair[1]))
        && !RESERVED.contains(&stem)
}

fn dash(slug: &mut String) {
    if !slug.is_empty() && !slug.ends_with('-') {
        slug.push('-');
    }
}

fn push_word(slug: &mut String, word: &str) {
    dash(slug);
    slug.push_str(word);
    slug.push('-');
}

/// Cuts at the last dash if that keeps over half, else within a word. The text is ASCII.
fn shorten(slug: &str, length: usize) -> &str {
    if slug.len() <= length {
        return slug;
    }
    let cut = &slug[..length];
    let end = match cut.rfind('-') {
        _ if slug.as_bytes()[length] == b'-' => length,
        Some(dash) if dash > length / 2 => dash,
        _ => length,
    };
    cut[..end].trim_end_matches('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for (name, expected) in [
            ("Dark Reader", "dark-reader"),
            ("Café Größe 2", "cafe-grosse-2"),
            ("Notepad++", "notepad-plus-plus"),
            ("Don't Track Me", "dont-track-me"),
            ("Переводчик", "perevodchik"),
            ("Ελληνικά", "ellenika"),
            ("uBlock Origin — 广告拦截", "ublock-origin"),
            ("../../etc/passwd", "etc-passwd"),
            ("..", "addon-cc9cd1da"),
            ("CON", "con-addon"),
            ("page", "page-addon"),
            ("2048", "addon-2048"),
            ("漢字 2", "addon-cc9cd1da"),
            ("😀", "addon-cc9cd1da"),
            ("", "addon-cc9cd1da"),
            ("a.", "a"),
            ("e\u{301}te\u{301}", "ete"),
        ] {
            let slug = slugify(name, "seed@example.org");
            if expected.starts_with("addon-cc") {
                assert!(slug.starts_with("addon-") && slug.len() == 14, "{name}: {slug}");
            } else {
                assert_eq!(slug, expected, "{name}");
            }
            assert!(is_safe_slug(&slug), "{name}: {slug}");
        }
        let long = slugify(&"extension ".repeat(50), "");
        assert_eq!(long, "extension-extension-extension-extension-extension-extension");
        assert_eq!(slugify(&"x".repeat(500), "").len(), MAX_SLUG_BYTES);
    }

    #[test]
    fn unique_slugs() {
        assert_eq!(unique("a".to_owned(), |_| false), "a");
        assert_eq!(unique("a".to_owned(), |slug| slug == "a" || slug == "a-2"), "a-3");
        let long = slugify(&"x".repeat(60), "");
        let second = unique(long.clone(), |slug| slug == long);
        assert!(second.len() == MAX_SLUG_BYTES && second.ends_with("x-2") && is_safe_slug(&second));
    }

    #[test]
    fn safe_slugs() {
        for slug in ["a", "dark-reader", "noscript_1.2", "x2"] {
            assert!(is_safe_slug(slug), "{slug}");
        }
        for slug in ["", ".", "..", "a..b", "a.", "-a", "A", "a/b", "ä", "con", "nul.txt", "page", "a b", "a--b", &"x".repeat(61)]
        {
            assert!(!is_safe_slug(slug), "{slug}");
        }
    }
}
