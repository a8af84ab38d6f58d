//! Serving a built site on this machine, as a well-kept server on the web would: `remora serve --build`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeDir;

use crate::l10n::{Tag, negotiate};
use crate::output::{servers, site_root};
use crate::site::headers::{CACHE_HASHED, CACHE_PAGES};

struct Site {
    dir: PathBuf,
    locales: Vec<Tag>,
    default_locale: Tag,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// Serves the site in `dir` until the process is asked to end. `ready` is told the address, also where the port was 0.
pub fn serve(dir: &Path, default_locale: Tag, address: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().context("the server cannot be started")?;
    runtime.block_on(async {
        let listener = super::listen(address).await?;
        ready(listener.local_addr()?);
        let headers = servers::headers(&site_root(dir)).into_iter().filter_map(|(name, value)| {
            Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(&value).ok()?))
        });
        let locales = servers::locales(&site_root(dir)).iter().filter_map(|tag| Tag::parse(tag).ok()).collect();
        let site = Arc::new(Site { dir: dir.to_owned(), locales, default_locale, headers: headers.collect() });
        axum::serve(listener, router(site)).with_graceful_shutdown(super::asked_to_end()).await.context("the server ended")
    })
}

fn router(site: Arc<Site>) -> Router {
    // The link is followed anew for every request: a release that is switched meanwhile is served at once.
    let files = ServeDir::new(site_root(&site.dir)).precompressed_br().precompressed_gzip().precompressed_zstd();
    Router::new().fallback_service(files).layer(from_fn_with_state(site, finish))
}

/// What a server adds to files: language at `/`, headers, and the "not found" page of the right language.
async fn finish(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if path == "/" {
        let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        if let Some(locale) = accepted.and_then(|accepted| negotiate(accepted, &site.locales, site.default_locale)) {
            let to = [(header::LOCATION, format!("/{locale}/")), (header::VARY, "Accept-Language".to_owned())];
            return with_headers((StatusCode::FOUND, to).into_response(), &site, "no-cache");
        }
    }
    let mut response = next.run(request).await;
    // `_headers` is for hosts that read it, not for readers.
    let found = response.status() != StatusCode::NOT_FOUND && path != "/_headers";
    if !found {
        let locale = path.split('/').nth(1).and_then(|segment| site.locales.iter().find(|tag| tag.as_str() == segment));
        let page = site_root(&site.dir).join(locale.unwrap_or(&site.default_locale).as_str()).join("404.html");
        let body = tokio::fs::read(page).await.unwrap_or_else(|_| b"Not found".to_vec());
        response = (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html")], Body::from(body)).into_response();
    }
    if let Some(kind) = response.headers_mut().get_mut(header::CONTENT_TYPE)
        && kind.to_str().is_ok_and(|kind| kind.starts_with("text/") && !kind.contains("charset"))
        && let Ok(with_charset) = HeaderValue::from_str(&format!("{}; charset=utf-8", kind.to_str().unwrap_or("text/html")))
    {
        *kind = with_charset;
    }
    if path == "/" {
        response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept-Language"));
        return with_headers(response, &site, "no-cache");
    }
    // What is not there now may be there after the next release.
    let hashed = found && (path.starts_with("/assets/") || path.starts_with("/media/"));
    with_headers(response, &site, if hashed { CACHE_HASHED } else { CACHE_PAGES })
}

fn with_headers(mut response: Response, site: &Site, cache: &'static str) -> Response {
    for (name, value) in &site.headers {
        response.headers_mut().insert(name, value.clone());
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}
