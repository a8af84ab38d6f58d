//! Where pages are: paths without the locale, always ending in a slash. DESIGN's table of paths, in one place.

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
    "user",
    "search",
    "queue",
    "translations",
    "feedback",
    "page",
    "assets",
    "media",
    "404.html",
    "index.html",
];

/// The URL of a path in a locale.
pub fn url(locale: &str, path: &str) -> String {
    format!("/{locale}/{path}")
}
