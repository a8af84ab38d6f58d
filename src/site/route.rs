//! Where pages are: paths without the locale, always ending in a slash. DESIGN's table of paths, in one place.

use std::borrow::Cow;

/// The path of an add-on's listing; its other pages are below it.
pub fn addon(slug: &str) -> String {
    format!("addon/{slug}/")
}

pub fn versions(slug: &str) -> String {
    format!("addon/{slug}/versions/")
}

pub fn reviews(slug: &str) -> String {
    format!("addon/{slug}/reviews/")
}

pub fn permissions(slug: &str) -> String {
    format!("addon/{slug}/permissions/")
}

pub fn privacy_policy(slug: &str) -> String {
    format!("addon/{slug}/privacy/")
}

pub fn eula(slug: &str) -> String {
    format!("addon/{slug}/eula/")
}

/// A picture that says how far an add-on is translated; in no language.
pub fn badge(slug: &str) -> String {
    format!("badge/{slug}.svg")
}

/// The text of a licence of the gallery's own.
pub fn licence(id: &str) -> String {
    format!("licence/{}/", segment(&id.to_ascii_lowercase()))
}

pub fn category(slug: &str) -> String {
    format!("category/{slug}/")
}

pub fn kind(slug: &str) -> String {
    format!("{slug}/")
}

pub fn tag(slug: &str) -> String {
    format!("tag/{slug}/")
}

pub fn user(slug: &str) -> String {
    format!("user/{slug}/")
}

pub fn prose(slug: &str) -> String {
    format!("{slug}/")
}

pub fn history(slug: &str) -> String {
    format!("addon/{slug}/history/")
}

pub fn discussion(slug: &str) -> String {
    format!("addon/{slug}/discussion/")
}

/// The feed of a list, or of a page below an add-on.
pub fn feed(list: &str) -> String {
    format!("{list}feed.atom")
}

pub fn thread(slug: &str, key: &str) -> String {
    format!("addon/{slug}/discussion/{}/", segment(key))
}

pub fn policy(slug: &str) -> String {
    format!("policies/{}/", segment(slug))
}

pub fn collection(slug: &str) -> String {
    format!("collection/{}/", segment(slug))
}

/// A key as a path segment or element id: itself where it is one, else a hash of it, so that no source can choose a path.
pub fn segment(key: &str) -> Cow<'_, str> {
    let plain = key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    // `page` is what the pages of a list are below.
    if plain && (1..=80).contains(&key.len()) && key != "page" {
        Cow::Borrowed(key)
    } else {
        Cow::Owned(format!("x{:016x}", xxhash_rust::xxh3::xxh3_64(key.as_bytes())))
    }
}

pub const QUEUE: &str = "queue/";

pub const POLICIES: &str = "policies/";

pub const COLLECTIONS: &str = "collections/";

pub const ANNOUNCEMENTS: &str = "announcements/";

pub const FEEDBACK: &str = "feedback/";

pub const TRANSLATIONS: &str = "translations/";

pub const ALL: &str = "addons/";

pub const LANGUAGES: &str = "languages/";

/// Add-ons that speak a language themselves.
pub fn language(tag: &str) -> String {
    format!("language/{}/", tag.to_ascii_lowercase())
}

/// What is translated into a locale.
pub fn translation(tag: &str) -> String {
    format!("{TRANSLATIONS}{}/", tag.to_ascii_lowercase())
}

pub const CATEGORIES: &str = "categories/";

/// A page of a list: the first is the list itself.
pub fn paginated(list: &str, page: usize) -> String {
    if page == 1 { list.to_owned() } else { format!("{list}page/{page}/") }
}

/// First path segments below a locale that mean something else than an add-on type or a page of the site.
pub const RESERVED: &[&str] = &[
    "addon",
    "category",
    "categories",
    "tag",
    "collection",
    "collections",
    "policies",
    "user",
    "search",
    "queue",
    "translations",
    "feedback",
    "announcements",
    "addons",
    "language",
    "languages",
    "licence",
    "page",
    "assets",
    "badge",
    "media",
    "404.html",
    "index.html",
];

/// The URL of a path in a locale.
pub fn url(locale: &str, path: &str) -> String {
    format!("/{locale}/{path}")
}
