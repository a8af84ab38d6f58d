//! The headers that every answer should carry, whoever serves the site.

macro_rules! policy {
    ($more:literal) => {
        concat!(
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; ",
            "manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'",
            $more
        )
    };
}

/// The policy of every page, for servers that send headers.
pub const CONTENT_SECURITY_POLICY: &str = policy!("; frame-ancestors 'none'");

/// The same in a page's `<meta>`, for servers that send none. Browsers do not take `frame-ancestors` from there (CSP 3, 3.3).
pub const PAGE_POLICY: &str = policy!("");

/// How long pages may be kept without asking: they change with the next release.
pub const CACHE_PAGES: &str = "public, max-age=300, stale-while-revalidate=86400";

/// Hashed files never change.
pub const CACHE_HASHED: &str = "public, max-age=31536000, immutable";

/// Headers of every answer, by name.
pub const SECURITY_HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
];
