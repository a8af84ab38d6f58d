//! The headers that every answer should carry, whoever serves the site.

use crate::config::Config;

/// The policy of every page in its `<meta>`, for servers that send no headers. Forms may go to the service that takes them.
pub fn page_policy(config: &Config) -> String {
    let forms = config.submissions.origin.as_deref().map(|origin| format!(" {origin}")).unwrap_or_default();
    format!(
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; manifest-src 'self'; \
         connect-src 'self'; form-action 'self'{forms}; base-uri 'none'"
    )
}

/// The same for servers that send headers. Browsers do not take `frame-ancestors` from a page (CSP 3, 3.3).
pub fn content_security_policy(config: &Config) -> String {
    format!("{}; frame-ancestors 'none'", page_policy(config))
}

/// How long pages may be kept without asking: they change with the next release.
pub const CACHE_PAGES: &str = "public, max-age=300, stale-while-revalidate=86400";

/// Hashed files never change.
pub const CACHE_HASHED: &str = "public, max-age=31536000, immutable";

/// Headers of every answer, by name.
pub fn security_headers(config: &Config) -> [(&'static str, String); 5] {
    [
        ("Content-Security-Policy", content_security_policy(config)),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".to_owned()),
    ]
}
