//! The headers that every answer should carry, whoever serves the site.

/// The policy of every page. Pages repeat it in a `<meta>`, for servers that send no headers of their own.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; \
     manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
