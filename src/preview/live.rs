//! The live preview: pages are made when they are asked for, and open ones again when a file changes that they are made of.
//!
//! For each locale that somebody looks at there is a [`Site`], planned for that locale alone: that takes some 50 ms for Debian's
//! 2,380 add-ons. A change makes all of them anew, when they are next asked for. A browser holds a stream of events for its page; after
//! each change its page is rendered again, and sent if its bytes are others.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::sync::watch;

use super::edit;
use super::page::{self, Page};
use super::watch::Watch;
use crate::catalog::Catalog;
use crate::catalog::overlay::{Layers, Marks};
use crate::config::Config;
use crate::l10n::{MARK_MESSAGE, MARK_TEXT, Pseudo, Tag, negotiate};
use crate::site::{self, Site, headers, route};
use crate::translate::interface::Interface;
use crate::translate::lint::{Severity, lint};

/// The preview's own script and style, served beside the site.
pub(super) const CLIENT_JS: &str = include_str!("client.js");
pub(super) const CLIENT_CSS: &str = include_str!("client.css");

/// What stands at the end of a page that a browser opens.
const SCRIPT: &str = "<script type=\"module\" src=\"/_preview/client.js\"></script>";

/// Requests that come from the preview's own script say so: another site's pages cannot.
const OWN: HeaderName = HeaderName::from_static("x-remora-preview");

const COOKIE: &str = "remora-preview";

/// Where everything is that pages are made of.
#[derive(Clone, Debug)]
pub struct Places {
    /// The embedded sample without one.
    pub catalog: Option<PathBuf>,
    /// Where people's translations are, or will be.
    pub overlay: Option<PathBuf>,
    pub config: Option<PathBuf>,
}

pub(super) struct Preview {
    pub places: Places,
    state: Mutex<Planned>,
    /// Open for who edits, until something changes.
    catalogs: Mutex<Option<edit::Catalogs>>,
    /// Grows with each change.
    version: watch::Sender<u64>,
    /// Wanted from whoever is not on this machine.
    token: Option<String>,
}

/// What was planned since the last change, by locale and by whether it has marks.
#[derive(Default)]
struct Planned {
    sites: HashMap<(Tag, bool), Arc<Plan>>,
    /// The last of each that could be planned: shown while a file is broken.
    good: HashMap<(Tag, bool), Arc<Plan>>,
    config: Option<Config>,
    interface: Option<Arc<Interface>>,
}

/// A site planned for one locale.
pub(super) struct Plan {
    pub site: Site,
    pub config: Config,
    marks: Option<Marks>,
}

/// Something wrong with a file, as the preview shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Trouble {
    place: String,
    line: usize,
    column: usize,
    source: String,
    what: String,
    advice: String,
    locale: String,
    fatal: bool,
}

#[derive(Deserialize)]
pub(super) struct At {
    path: String,
}

impl Places {
    pub(super) fn config(&self) -> Result<Config> {
        Ok(Config { staging: true, ..Config::load(self.config.as_deref())? })
    }

    /// The catalog with what lies over it.
    pub(super) fn open(&self, layers: Layers) -> Result<Catalog> {
        crate::import::open_or_sample(self.catalog.as_deref())?.with_layers(layers)
    }

    /// Folders and files whose changes change pages.
    fn watched(&self) -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
        let config = self.config()?;
        let theme = Some(config.theme.path).filter(|path| path != std::path::Path::new("default"));
        let folders = [theme, config.locales_dir, config.pages_dir].into_iter().flatten().filter(|path| path.is_dir());
        let config = self.config.clone().or_else(|| Some(PathBuf::from("remora.toml")));
        let wal = self.overlay.clone().map(|path| path.with_extension("db-wal"));
        let files = [config, self.catalog.clone(), self.overlay.clone(), wal];
        Ok((folders.collect(), files.into_iter().flatten().collect()))
    }
}

/// Serves the preview until the process is asked to end. `ready` is told the address to open.
pub fn serve(places: Places, address: SocketAddr, ready: impl FnOnce(String)) -> Result<()> {
    let config = places.config()?;
    let default = config.default_locale()?;
    let token = (!address.ip().is_loopback()).then(token).transpose()?;
    let preview = Arc::new(Preview { token, ..Preview::new(places) });
    // Whatever is wrong at the beginning is said now, and not by the first page.
    preview.plan(default, false)?;
    let (folders, files) = preview.places.watched()?;
    let changed = Arc::clone(&preview);
    let _watch = Watch::new(&folders, &files, move || changed.changed())?;
    let runtime = tokio::runtime::Runtime::new().context("the server cannot be started")?;
    runtime.block_on(async {
        let listener = super::listen(address).await?;
        let at = listener.local_addr()?;
        let token = preview.token.as_ref().map(|token| format!("?token={token}")).unwrap_or_default();
        ready(format!("http://{at}/{token}"));
        // Streams of events end with the runtime, and keep nothing from ending.
        tokio::select! {
            served = axum::serve(listener, router(preview)) => served.context("the server ended"),
            () = super::asked_to_end() => Ok(()),
        }
    })?;
    runtime.shutdown_background();
    Ok(())
}

/// A word that nobody guesses.
fn token() -> Result<String> {
    let mut bytes = [0u8; 16];
    let mut file = std::fs::File::open("/dev/urandom").context("no random numbers")?;
    std::io::Read::read_exact(&mut file, &mut bytes).context("no random numbers")?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn router(preview: Arc<Preview>) -> Router {
    Router::new()
        .route("/_preview/client.js", get(|| async { asset("text/javascript; charset=utf-8", CLIENT_JS) }))
        .route("/_preview/client.css", get(|| async { asset("text/css; charset=utf-8", CLIENT_CSS) }))
        .route("/_preview/events", get(events))
        .route("/_preview/info", get(info))
        .route("/_preview/marks", get(marks))
        .route("/_preview/message", get(edit::message))
        .route("/_preview/check", post(edit::check))
        .route("/_preview/save", post(edit::save))
        .route("/_preview/text", get(edit::text).post(edit::save_text))
        .route("/_preview/text/check", post(edit::check_text))
        .fallback(show)
        .layer(from_fn_with_state(Arc::clone(&preview), guard))
        .with_state(preview)
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], text).into_response()
}

/// Lets in who may: on this machine by its own names only (another site's name may lead here), elsewhere with the token.
async fn guard(State(preview): State<Arc<Preview>>, request: Request, next: Next) -> Response {
    let refuse =
        |what: &str| (StatusCode::FORBIDDEN, [(header::CONTENT_TYPE, "application/json")], json!({ "error": what }).to_string());
    let headers = request.headers();
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let mut given = None;
    match &preview.token {
        None if !is_this_machine(name) => {
            return refuse("this preview is for this machine only; start it with --host to show it to others").into_response();
        }
        None => {}
        Some(token) => {
            let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
            let is_known = cookies.flat_map(|value| value.split(';')).any(|pair| pair.trim() == format!("{COOKIE}={token}"));
            let query = request.uri().query().unwrap_or_default();
            let asked = query.split('&').any(|pair| pair.strip_prefix("token=") == Some(token.as_str()));
            if !is_known && !asked {
                return refuse("open the address with its token, as `remora serve` printed it").into_response();
            }
            given = asked.then(|| format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict"));
        }
    }
    if request.method() != Method::GET && request.method() != Method::HEAD && !headers.contains_key(OWN) {
        return refuse("only the preview's own pages may change something").into_response();
    }
    let mut response = next.run(request).await;
    if let Some(cookie) = given.and_then(|cookie| HeaderValue::from_str(&cookie).ok()) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// Whether a host's name can only mean this machine. `127.evil.example` is a name that anybody may own.
fn is_this_machine(name: &str) -> bool {
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    name == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// An answer to the preview's script that something is wrong.
pub(super) struct Failed(pub StatusCode, pub serde_json::Value);

impl From<anyhow::Error> for Failed {
    fn from(error: anyhow::Error) -> Failed {
        Failed(StatusCode::INTERNAL_SERVER_ERROR, json!({ "error": format!("{error:#}") }))
    }
}

impl Failed {
    pub fn new(status: StatusCode, what: impl Into<String>) -> Failed {
        Failed(status, json!({ "error": what.into() }))
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        (self.0, axum::Json(self.1)).into_response()
    }
}

/// Does work that takes its time away from the threads that answer.
pub(super) async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(anyhow!("this is a bug in Remora, please report it")))
}

impl Preview {
    pub fn new(places: Places) -> Preview {
        Preview { places, state: Mutex::default(), catalogs: Mutex::default(), version: watch::Sender::new(1), token: None }
    }

    fn state(&self) -> MutexGuard<'_, Planned> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets what was planned, and tells all open pages.
    pub fn changed(&self) {
        let mut state = self.state();
        state.sites.clear();
        state.config = None;
        state.interface = None;
        drop(state);
        *self.catalogs.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.version.send_modify(|version| *version += 1);
    }

    /// Reads from the catalog as editors need it.
    pub fn with_catalogs<T>(&self, read: impl FnOnce(&edit::Catalogs) -> Result<T>) -> Result<T> {
        let mut catalogs = self.catalogs.lock().unwrap_or_else(PoisonError::into_inner);
        let catalogs = match &mut *catalogs {
            Some(catalogs) => catalogs,
            empty => empty.insert(edit::Catalogs::open(&self.places)?),
        };
        read(catalogs)
    }

    pub fn config(&self) -> Result<Config> {
        let mut state = self.state();
        if let Some(config) = &state.config {
            return Ok(config.clone());
        }
        let config = self.places.config()?;
        state.config = Some(config.clone());
        Ok(config)
    }

    /// The page at an address; that at `/` is the default language's home.
    fn split(&self, path: &str) -> Result<Split> {
        let config = self.config()?;
        let default = (config.default_locale()?, "index.html".to_owned());
        Ok(page::split(path, &config.locales()?).unwrap_or(default))
    }

    /// The interface's messages as they are now.
    pub fn interface(&self) -> Result<Arc<Interface>> {
        let config = self.config()?;
        let mut state = self.state();
        if let Some(interface) = &state.interface {
            return Ok(Arc::clone(interface));
        }
        let interface = Arc::new(Interface::load(&config)?);
        state.interface = Some(Arc::clone(&interface));
        Ok(interface)
    }

    /// The site as it is now, planned for one locale.
    pub fn plan(&self, tag: Tag, marked: bool) -> Result<Arc<Plan>> {
        // One plans, others wait: the same is not done twice.
        let mut state = self.state();
        if let Some(plan) = state.sites.get(&(tag, marked)) {
            return Ok(Arc::clone(plan));
        }
        let config = Config { marked, ..self.places.config()? };
        let marks = marked.then(Marks::default);
        let layers = Layers { marks: marks.clone(), ..Layers::new(self.places.overlay.clone(), &config.locales()?) };
        let catalog = self.places.open(layers)?;
        let pool = rayon::ThreadPoolBuilder::new().build().context("worker threads cannot be started")?;
        let site = site::plan(catalog, config.clone(), Some(&[tag]), &pool)?;
        let plan = Arc::new(Plan { site, config, marks });
        state.sites.insert((tag, marked), Arc::clone(&plan));
        state.good.insert((tag, marked), Arc::clone(&plan));
        Ok(plan)
    }

    /// The same, or the last that could be planned, with what is wrong now.
    fn plan_or_last(&self, tag: Tag) -> (Option<Arc<Plan>>, Option<anyhow::Error>) {
        match self.plan(tag, false) {
            Ok(plan) => (Some(plan), None),
            Err(error) => (self.state().good.get(&(tag, false)).cloned(), Some(error)),
        }
    }

    /// What is shown now: the site as it is, or else the last that could be planned.
    fn shown(&self, tag: Tag) -> Result<Arc<Plan>> {
        let (plan, error) = self.plan_or_last(tag);
        plan.ok_or_else(|| error.unwrap_or_else(|| anyhow!("nothing is planned")))
    }

    /// What is wrong in the files, for a page in this locale.
    fn troubles(&self, tag: Tag, failure: Option<&anyhow::Error>) -> Vec<Trouble> {
        let mut troubles: Vec<Trouble> = failure.map(Trouble::fatal).into_iter().collect();
        let findings = || -> Result<_> { Ok(lint(&*self.interface()?, tag)) };
        for finding in findings().unwrap_or_default() {
            let problem = finding.problem;
            troubles.push(Trouble {
                place: problem.file,
                line: problem.line,
                column: problem.column,
                source: problem.source,
                what: problem.what,
                advice: problem.advice,
                locale: tag.as_str().to_owned(),
                // Other messages stand in for a faulty one, but a file that cannot be read whole is looked at first.
                fatal: finding.severity == Severity::Error && finding.code == "syntax",
            });
        }
        troubles
    }
}

impl Trouble {
    /// An error that keeps the page from being made. Its first place, `file:line:column: ...`, is told apart where it has one.
    fn fatal(error: &anyhow::Error) -> Trouble {
        let text = format!("{error:#}");
        let numbers = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let found = text.match_indices(':').find_map(|(at, _)| {
            let digits = numbers(&text[at + 1..]);
            let line = text[at + 1..at + 1 + digits].parse().ok()?;
            let name = text[..at].rsplit([' ', '\n', '\'', '"']).next()?;
            let rest = &text[at + 1 + digits..];
            let column = rest.strip_prefix(':').and_then(|rest| rest[..numbers(rest)].parse().ok()).unwrap_or(1);
            (name.contains('.')).then(|| (name.to_owned(), line, column))
        });
        let toml = || {
            let (place, rest) = text.split_once(": ")?;
            let (_, at) = rest.split_once("TOML parse error at line ")?;
            let line = at[..numbers(at)].parse().ok()?;
            let column = at.split_once("column ").and_then(|(_, at)| at[..numbers(at)].parse().ok()).unwrap_or(1);
            Some((place.to_owned(), line, column))
        };
        // A quoted line of the file may look like a place.
        let (place, line, column) = toml().or(found).unwrap_or_default();
        Trouble {
            place,
            line,
            column,
            source: String::new(),
            what: text,
            advice: String::new(),
            locale: String::new(),
            fatal: true,
        }
    }
}

/// A page, a file or a redirect: what a server would send, and for browsers the preview's script with it.
async fn show(State(preview): State<Arc<Preview>>, uri: Uri, headers: HeaderMap) -> Response {
    let path = percent_encoding::percent_decode_str(uri.path()).decode_utf8_lossy().into_owned();
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    // What opens a page says so (Fetch Metadata); other programs get the bytes as a build writes them.
    let target = headers.get("sec-fetch-dest").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let with_script = matches!(target, "document" | "iframe") && !headers.contains_key(OWN);
    let made = aside(move || answer(&preview, &path, &accepted, with_script)).await;
    made.unwrap_or_else(|error| broken(&error))
}

/// A page for what cannot be shown: it waits for the file to be mended.
fn broken(error: &anyhow::Error) -> Response {
    let mut text = Vec::new();
    crate::theme::escape(&format!("{error:#}"), &mut text);
    let page = format!(
        "<!doctype html><html lang=en dir=ltr><meta charset=utf-8><title>This page cannot be made</title><h1>This page cannot be made</h1><pre>{}</pre>{SCRIPT}",
        String::from_utf8_lossy(&text)
    );
    let policy = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (StatusCode::INTERNAL_SERVER_ERROR, policy, page).into_response()
}

fn answer(preview: &Preview, path: &str, accepted: &str, with_script: bool) -> Result<Response> {
    let config =
        preview.config().or_else(|error| preview.state().good.values().next().map(|plan| plan.config.clone()).ok_or(error))?;
    let (locales, default) = (config.locales()?, config.default_locale()?);
    if path == "/" {
        if let Some(tag) = negotiate(accepted, &locales, default) {
            return Ok((StatusCode::FOUND, [(header::LOCATION, format!("/{tag}/"))]).into_response());
        }
        let plan = preview.shown(default)?;
        let page = page::chooser(&plan.site)?;
        return Ok(html(StatusCode::OK, page.unwrap_or_default(), with_script, &plan.config));
    }
    match page::split(path, &locales) {
        Some((tag, file)) => {
            let plan = preview.shown(tag)?;
            match page::render(&plan.site, &file)? {
                Some(Page { bytes, .. }) if file.ends_with(".html") => Ok(html(StatusCode::OK, bytes, with_script, &plan.config)),
                Some(Page { bytes, .. }) => Ok(plain(&file, bytes)),
                // `/de/addon/krita` means its folder, as on any server.
                None if !path.ends_with('/') && page::render(&plan.site, &format!("{file}/index.html"))?.is_some() => {
                    Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, format!("{path}/"))]).into_response())
                }
                None => not_found(&plan, with_script),
            }
        }
        None => {
            let plan = preview.shown(default)?;
            match page::file(&plan.site, path.trim_start_matches('/'))? {
                Some(bytes) if path != "/_headers" => Ok(plain(path, bytes)),
                _ => not_found(&plan, with_script),
            }
        }
    }
}

fn not_found(plan: &Plan, with_script: bool) -> Result<Response> {
    let page = page::render(&plan.site, "404.html")?.map(|page| page.bytes);
    Ok(html(StatusCode::NOT_FOUND, page.unwrap_or_else(|| b"Not found".to_vec()), with_script, &plan.config))
}

fn plain(path: &str, bytes: Vec<u8>) -> Response {
    let kind = match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("gif") => "image/gif",
        Some("atom") => "application/atom+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], Body::from(bytes)).into_response()
}

/// A page with the headers that it will have; the script needs to be framed by the preview itself, and to ask the server.
fn html(status: StatusCode, mut bytes: Vec<u8>, with_script: bool, config: &Config) -> Response {
    let mut policy = headers::content_security_policy(config);
    if with_script {
        policy = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") + "; frame-src 'self'";
        policy = policy.replace("img-src 'self'", "img-src 'self' data:");
        // The page's own policy in its head knows nothing of frames.
        // What the browser has, so that it notices what changed before its stream of events began.
        let known = format!("data-hash=\"{}\"", hash(&bytes));
        bytes = with_client(&String::from_utf8_lossy(&bytes), &known).into_bytes();
    }
    let mut response = (status, Body::from(bytes)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::VARY, HeaderValue::from_static("Sec-Fetch-Dest"));
    for (name, value) in headers::security_headers(config) {
        let value = if name == "Content-Security-Policy" { policy.clone() } else { value };
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    response
}

/// A page with the preview's own script, which is given an attribute.
pub(super) fn with_client(page: &str, attribute: &str) -> String {
    without_meta_policy(page) + &SCRIPT.replace("<script ", &format!("<script {attribute} "))
}

fn without_meta_policy(page: &str) -> String {
    let Some(at) = page.find("http-equiv=") else { return page.to_owned() };
    let (Some(start), Some(end)) = (page[..at].rfind('<'), page[at..].find('>')) else { return page.to_owned() };
    format!("{}{}", &page[..start], &page[at + end + 1..])
}

fn hash(bytes: &[u8]) -> String {
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(bytes))
}

/// What one stream of events has told its page.
struct Told {
    preview: Arc<Preview>,
    path: String,
    versions: watch::Receiver<u64>,
    hash: Option<String>,
    troubles: Option<Vec<Trouble>>,
    waiting: std::collections::VecDeque<Event>,
    began: bool,
    /// What is wrong is still to be looked at.
    untold: Option<(Option<Tag>, Option<anyhow::Error>)>,
}

/// The stream of what happens to a page.
async fn events(
    State(preview): State<Arc<Preview>>,
    Query(at): Query<At>,
) -> Sse<impl futures_util::Stream<Item = Result<Event, Infallible>>> {
    let versions = preview.version.subscribe();
    let told = Told {
        preview,
        path: at.path,
        versions,
        hash: None,
        troubles: None,
        waiting: Default::default(),
        began: false,
        untold: None,
    };
    let stream = futures_util::stream::unfold(told, |mut told| async move {
        loop {
            if let Some(event) = told.waiting.pop_front() {
                return Some((Ok(event), told));
            }
            // Only once the page is on its way.
            if let Some((tag, failure)) = told.untold.take() {
                told.tell_troubles(tag, failure).await;
                continue;
            }
            if told.began && told.versions.changed().await.is_err() {
                return None;
            }
            let version = *told.versions.borrow_and_update();
            let (preview, path) = (Arc::clone(&told.preview), told.path.clone());
            // The page first: what is wrong with other messages can wait.
            let state = aside(move || Ok(look(&preview, &path))).await;
            let Ok((tag, page, failure)) = state else { return None };
            match page {
                Some(bytes) => {
                    let now = hash(&bytes);
                    let event = match (told.began, told.hash.as_ref() == Some(&now)) {
                        (false, _) => {
                            Some(Event::default().event("hello").data(json!({ "hash": now, "version": version }).to_string()))
                        }
                        (true, false) => {
                            let html = String::from_utf8_lossy(&bytes);
                            Some(
                                Event::default()
                                    .event("page")
                                    .data(json!({ "html": html, "version": version, "hash": now }).to_string()),
                            )
                        }
                        (true, true) => None,
                    };
                    told.hash = Some(now);
                    told.waiting.extend(event);
                }
                None if failure.is_none() && told.hash.take().is_some() => {
                    told.waiting.push_back(Event::default().event("gone").data("{}"))
                }
                None => {}
            }
            told.began = true;
            told.untold = Some((tag, failure));
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// A page's locale, its bytes, and what keeps it from being made.
type Looked = (Option<Tag>, Option<Vec<u8>>, Option<anyhow::Error>);

/// A page as it is now, and what keeps it from being made.
fn look(preview: &Preview, path: &str) -> Looked {
    let look = || -> Result<Looked> {
        let config = preview.config()?;
        let Some((tag, file)) = page::split(path, &config.locales()?) else {
            let (plan, error) = preview.plan_or_last(config.default_locale()?);
            let page = plan.map(|plan| page::chooser(&plan.site)).transpose()?.flatten();
            return Ok((None, page, error));
        };
        let (plan, error) = preview.plan_or_last(tag);
        let page = match plan.map(|plan| page::render(&plan.site, &file)).transpose() {
            Ok(page) => page.flatten().map(|page| page.bytes),
            Err(broken) => return Ok((Some(tag), None, Some(error.unwrap_or(broken)))),
        };
        Ok((Some(tag), page, error))
    };
    look().unwrap_or_else(|error| (None, None, Some(error)))
}

impl Told {
    async fn tell_troubles(&mut self, tag: Option<Tag>, failure: Option<anyhow::Error>) {
        let preview = Arc::clone(&self.preview);
        let found = aside(move || {
            Ok(match (tag, &failure) {
                (Some(tag), failure) => preview.troubles(tag, failure.as_ref()),
                (None, Some(failure)) => vec![Trouble::fatal(failure)],
                (None, None) => Vec::new(),
            })
        });
        let found = found.await.unwrap_or_default();
        self.note(found);
    }

    fn note(&mut self, troubles: Vec<Trouble>) {
        if self.troubles.as_ref() != Some(&troubles) && !(self.troubles.is_none() && troubles.is_empty()) {
            self.waiting.push_back(Event::default().event("problems").data(json!({ "problems": troubles }).to_string()));
        }
        self.troubles = Some(troubles);
    }
}

/// What a page is, and what is on it.
async fn info(State(preview): State<Arc<Preview>>, Query(at): Query<At>) -> Result<axum::Json<serde_json::Value>, Failed> {
    let made = aside(move || {
        let page = preview.split(&at.path)?;
        info_with(&preview, &page, &marked(&preview, &page)?)
    });
    Ok(axum::Json(made.await?))
}

fn info_with(preview: &Preview, (tag, file): &Split, (_, messages, texts): &Marked) -> Result<serde_json::Value> {
    let (tag, config) = (*tag, preview.config()?);
    let (locales, default) = (config.locales()?, config.default_locale()?);
    let plan = preview.plan(tag, false)?;
    let began = Instant::now();
    let page = page::render(&plan.site, file)?;
    let rendered = began.elapsed();
    let (kind, reads) = page.as_ref().map(|page| (page.kind, page.reads.clone())).unwrap_or_default();
    let page_path = file.strip_suffix("index.html").unwrap_or(file);
    let bytes = page.map(|page| page.bytes).unwrap_or_default();
    let html = String::from_utf8_lossy(&bytes);
    let entries = locales.iter().map(|other| {
        let url = route::url(other.as_str(), page_path);
        // What a page says of its languages is what search engines read.
        let full = format!("{}{url}", config.site.base_url);
        json!({
            "tag": other.as_str(), "name": crate::l10n::autonym(*other), "dir": other.direction().as_str(), "url": url,
            "translated": html.contains(&format!("{full}\"")) || html.contains(&format!("{full} ")) || html.contains(&format!("{full}>")),
            "pseudo": Pseudo::of(*other).is_some(), "live": plan.site.is_live(*other),
        })
    });
    let entries: Vec<_> = entries.collect();
    let messages = edit::message_states(preview, tag, messages)?;
    let texts = edit::text_states(preview, tag, texts)?;
    Ok(json!({
        "path": page_path, "kind": kind, "locale": tag.as_str(), "dir": tag.direction().as_str(), "source": default.as_str(),
        "locales": entries, "messages": messages, "texts": texts, "reads": reads, "rendered_us": rendered.as_micros() as u64,
    }))
}

/// A page's locale, and its file below that.
type Split = (Tag, String);

/// The page with marks, its messages by number, and its texts by number.
type Marked = (String, Vec<String>, Vec<(crate::catalog::overlay::Place, String)>);

fn marked(preview: &Preview, (tag, file): &Split) -> Result<Marked> {
    let plan = preview.plan(*tag, true)?;
    let page = page::render(&plan.site, file)?.map(|page| page.bytes).unwrap_or_default();
    let html = String::from_utf8_lossy(&page).into_owned();
    let texts = match &plan.marks {
        Some(marks) => marks.lock().unwrap_or_else(PoisonError::into_inner).texts.clone(),
        None => Vec::new(),
    };
    // Only those that stand on this page, numbered anew.
    let ids = plan.site.message_ids();
    let (mut messages, mut found) = (Renumbered::default(), Renumbered::default());
    let renumbered = html.chars().filter_map(|c| match u32::from(c) {
        code @ MARK_TEXT.. => char::from_u32(MARK_TEXT + found.number(code - MARK_TEXT, &texts)?),
        code @ MARK_MESSAGE.. => char::from_u32(MARK_MESSAGE + messages.number(code - MARK_MESSAGE, ids)?),
        _ => Some(c),
    });
    let html: String = renumbered.collect();
    Ok((html, messages.met, found.met))
}

/// Numbers for what stands on one page, in the order in which it is met.
struct Renumbered<T> {
    met: Vec<T>,
    numbers: HashMap<u32, u32>,
}

impl<T> Default for Renumbered<T> {
    fn default() -> Renumbered<T> {
        Renumbered { met: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone> Renumbered<T> {
    /// The page's own number for one among all; none where there is no such number.
    fn number(&mut self, number: u32, all: &[T]) -> Option<u32> {
        let thing = all.get(number as usize)?;
        let next = self.met.len() as u32;
        let own = *self.numbers.entry(number).or_insert(next);
        if own == next {
            self.met.push(thing.clone());
        }
        Some(own)
    }
}

async fn marks(State(preview): State<Arc<Preview>>, Query(at): Query<At>) -> Result<axum::Json<serde_json::Value>, Failed> {
    let made = aside(move || {
        let page = page::split(&at.path, &preview.config()?.locales()?).context("this page is in no language")?;
        marks_with(&preview, &page, &marked(&preview, &page)?)
    });
    Ok(axum::Json(made.await?))
}

/// Where messages and texts are on a page.
fn marks_with(preview: &Preview, (tag, _): &Split, (html, messages, texts): &Marked) -> Result<serde_json::Value> {
    let plan = preview.plan(*tag, false)?;
    let texts: Vec<_> = texts.iter().filter_map(|(place, field)| edit::text_key(&plan.site, place, field)).collect();
    Ok(json!({ "html": html, "messages": messages, "texts": texts }))
}

/// What the preview's script asks of a page, for whoever writes it into files: what is on it, and where.
pub(super) fn told_of(preview: &Preview, path: &str) -> Result<(serde_json::Value, serde_json::Value)> {
    let page = preview.split(path)?;
    let marked = marked(preview, &page)?;
    Ok((info_with(preview, &page, &marked)?, marks_with(preview, &page, &marked)?))
}
