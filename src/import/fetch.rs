//! Answers of the API of addons.mozilla.org over HTTP: asked for one at a time, page by page, and kept in a folder, so that a run
//! that ended early goes on where it was.
//!
//! All of them are fetched before the import begins: no catalog is locked while a server is waited for. A run that got everything
//! says so in the folder; the next one asks for all again, and where the server marks its answers only whether they changed.

use std::collections::HashSet;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ureq::Agent;
use url::Url;

use crate::import::Report;
use crate::text::slug::is_safe_slug;

/// The largest answer taken, unpacked: as of stored ones.
const BODY_MAX: u64 = 64 << 20;

/// The most pages of one list: 5,000,000 add-ons.
const PAGES_MAX: usize = 100_000;

/// For finding a server, for reaching it, and for every time that it is waited for.
const TIMEOUT: Duration = Duration::from_secs(30);

/// For a whole answer, however it trickles.
const TIMEOUT_WHOLE: Duration = Duration::from_secs(600);

/// How often a page is asked for while the server says that it is busy, and while answers are broken or missing.
const TRIES_BUSY: u32 = 8;
const TRIES_BROKEN: u32 = 5;

/// The longest wait that a server may ask for: it is better to run again later.
const WAIT_MAX: Duration = Duration::from_secs(3600);

const EXAMPLE: &str = "https://addons.mozilla.org/api/v5/";

/// What an operator may choose.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder of the kept answers: made where it is missing, in a folder that exists.
    pub keep: PathBuf,
    /// From one answer to the next request.
    pub pause: Duration,
    /// The wait after a first failure. It doubles with each further one, up to sixty times this.
    pub backoff: Duration,
}

/// What was fetched, and what is to be read beside it.
#[derive(Debug, Default)]
pub struct Fetched {
    /// The inputs that are no web addresses.
    pub files: Vec<PathBuf>,
    /// As they were asked for: add-ons come before their versions and ratings.
    pub answers: Vec<Answer>,
    requests: u64,
    retries: u64,
    kept: u64,
    unchanged: u64,
    /// What the server did not give: address, guid of the add-on, and why.
    missing: Vec<(String, String, String)>,
    /// Nobody else writes to the folder until the answers are read.
    _lock: Option<File>,
}

impl Fetched {
    /// Says in the report what it took.
    pub fn tell(&self, report: &mut Report) {
        report.warn_of("request to the API", self.requests);
        report.warn_of("request that had failed and was tried again", self.retries);
        report.warn_of("answer kept by a run that ended early, not asked for again", self.kept);
        report.warn_of("kept answer that has not changed since", self.unchanged);
        for (url, guid, why) in &self.missing {
            report.leave_out(url, guid, why);
        }
    }
}

/// One good answer, in its file.
#[derive(Debug)]
pub struct Answer {
    pub url: String,
    file: PathBuf,
    /// The add-on that the answer's versions belong to.
    versions_of: Option<Value>,
}

impl Answer {
    /// What the server said. A version says nothing of its add-on: each is given as one that its add-on has.
    ///
    /// # Errors
    /// The kept answer is no longer there.
    pub fn read(&self) -> Result<Value> {
        let kept = Kept::read(&self.file, &self.url).with_context(|| {
            format!("{}: was the kept answer of {}, and is no longer; run again", self.file.display(), self.url)
        })?;
        let Some(addon) = &self.versions_of else { return Ok(kept.value) };
        let with = |version: &Value| {
            let mut addon = addon.clone();
            addon["current_version"] = version.clone();
            addon
        };
        Ok(json!({ "results": results(&kept.value).map(with).collect::<Vec<_>>() }))
    }
}

/// Fetches what those inputs name that are web addresses: everything that an API has, or a single list.
///
/// # Errors
/// An address that is none or that the server refuses, a server that fails time after time, a list that leads elsewhere or in
/// circles, an answer that is too large, a folder that cannot be written. All good answers until then are kept.
pub fn fetch(inputs: &[PathBuf], options: &Options) -> Result<Fetched> {
    let (addresses, files): (Vec<&PathBuf>, Vec<&PathBuf>) = inputs.iter().partition(|input| is_address(input));
    let files: Vec<PathBuf> = files.into_iter().cloned().collect();
    if addresses.is_empty() {
        return Ok(Fetched { files, ..Fetched::default() });
    }
    let addresses: Vec<Url> = addresses.into_iter().map(|address| parse(&address.to_string_lossy())).collect::<Result<_>>()?;
    let (keep, lock) = Keep::open(&options.keep)?;
    let fetched = Fetched { files, _lock: Some(lock), ..Fetched::default() };
    let mut client = Client { agent: agent(), options, keep, last: None, fetched };
    for address in addresses {
        match is_api(&address) {
            true => client.gallery(address)?,
            false => {
                let below = address.join(".").with_context(|| format!("{address}: is no web address"))?;
                client.list(address, &below, Of::Gallery, &mut |_| {})?;
            }
        }
    }
    client.keep.complete(&client.fetched.answers)?;
    Ok(client.fetched)
}

/// Whether an input is a web address, and no file.
fn is_address(input: &Path) -> bool {
    input.to_str().is_some_and(|text| ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)))
}

fn parse(text: &str) -> Result<Url> {
    let mut url = Url::parse(text).with_context(|| format!("{text}: is no web address"))?;
    if !url.username().is_empty() || url.password().is_some() {
        // Addresses are shown and kept: not with a password in them.
        bail!("an address holds a user name or a password; give it without, only what is public can be imported");
    }
    url.set_fragment(None);
    Ok(url)
}

/// Whether an address is that of a whole API: `/`, or it ends with a version such as `/v5/`.
fn is_api(url: &Url) -> bool {
    let last = url.path().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let is_version = last.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|byte| byte.is_ascii_digit()));
    url.query().is_none() && (url.path() == "/" || is_version)
}

fn results(answer: &Value) -> impl Iterator<Item = &Value> {
    answer.get("results").and_then(Value::as_array).into_iter().flatten()
}

/// The page behind this one. `seen` are the list's pages so far, with this one.
fn following(answer: &Value, page: &Url, below: &Url, seen: &HashSet<String>) -> Result<Option<Url>> {
    let next = match answer.get("next") {
        None | Some(Value::Null) => return Ok(None),
        Some(next) => next.as_str().and_then(|next| page.join(next).ok()),
    };
    let Some(mut next) = next else { bail!("{page}: its `next` is no address; ask again later, or tell who runs the server") };
    next.set_fragment(None);
    let bare = next.username().is_empty() && next.password().is_none();
    if !bare || next.origin() != below.origin() || !next.path().starts_with(below.path()) {
        bail!(
            "{page}: its `next` leads to {next}, outside of {below}, and is not followed; give that address where you trust it"
        );
    }
    if seen.contains(next.as_str()) {
        bail!("{page}: its `next` leads back to {next}: the list has no end; ask again later, or tell who runs the server");
    }
    if seen.len() >= PAGES_MAX {
        bail!("{page}: the list goes on after {PAGES_MAX} pages; give an address that asks for less");
    }
    Ok(Some(next))
}

// Asking ----------------------------------------------------------------------------------------------------------------

/// An add-on that a search found.
struct Subject {
    id: u64,
    guid: String,
    /// In addresses.
    name: String,
    is_rated: bool,
    /// What its versions need to find it.
    stub: Value,
}

impl Subject {
    fn new(addon: &Value) -> Option<Subject> {
        let id = addon.get("id")?.as_u64()?;
        let guid = addon.get("guid")?.as_str()?.to_owned();
        let slug = addon.get("slug")?.as_str()?;
        // A slug that could be another address is no name there.
        let name = if is_safe_slug(slug) { slug.to_owned() } else { id.to_string() };
        let is_rated = addon.pointer("/ratings/count").and_then(Value::as_u64) != Some(0);
        let stub = json!({ "id": id, "guid": guid, "slug": slug, "default_locale": addon.get("default_locale") });
        Some(Subject { id, guid, name, is_rated, stub })
    }
}

/// What a list is of. One of a single add-on may be missing: the add-on went while the others were asked for.
#[derive(Clone, Copy)]
enum Of<'o> {
    Gallery,
    Versions(&'o Subject),
    Ratings(&'o Subject),
}

impl Of<'_> {
    fn record(&self) -> String {
        match self {
            Of::Gallery => "-".to_owned(),
            Of::Versions(addon) | Of::Ratings(addon) => addon.guid.clone(),
        }
    }
}

/// How a request ended, where it may be made again or has an answer.
enum Asked {
    Good(Kept),
    Missing,
    Failed { what: String, wait: Option<Duration>, tries: u32 },
}

impl Asked {
    fn broken(what: String) -> Asked {
        Asked::Failed { what, wait: None, tries: TRIES_BROKEN }
    }
}

struct Client<'c> {
    agent: Agent,
    options: &'c Options,
    keep: Keep,
    /// When the last answer came.
    last: Option<Instant>,
    fetched: Fetched,
}

/// Redirects are not followed: they lead to others than were named.
fn agent() -> Agent {
    Agent::config_builder()
        .user_agent(concat!("Remora/", env!("CARGO_PKG_VERSION")))
        .accept("application/json")
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_resolve(Some(TIMEOUT))
        .timeout_connect(Some(TIMEOUT))
        .timeout_send_request(Some(TIMEOUT))
        .timeout_recv_response(Some(TIMEOUT))
        .timeout_per_read(Some(TIMEOUT))
        .timeout_global(Some(TIMEOUT_WHOLE))
        .build()
        .new_agent()
}

impl Client<'_> {
    /// All add-ons of an API, then the versions and ratings of each.
    fn gallery(&mut self, mut api: Url) -> Result<()> {
        if !api.path().ends_with('/') {
            api.set_path(&format!("{}/", api.path()));
        }
        let mut addons = Vec::new();
        let mut guids = HashSet::new();
        let search = api.join("addons/search/?sort=created&page_size=50&app=firefox")?;
        self.list(search, &api, Of::Gallery, &mut |answer| {
            // An add-on that is new meanwhile moves others to the next page, where they are found again.
            addons.extend(results(answer).filter_map(Subject::new).filter(|addon| guids.insert(addon.guid.clone())));
        })?;
        for addon in &addons {
            let versions = api.join(&format!("addons/addon/{}/versions/?page_size=50", addon.name))?;
            self.list(versions, &api, Of::Versions(addon), &mut |_| {})?;
            if addon.is_rated {
                let ratings = api.join(&format!("ratings/rating/?addon={}&page_size=50", addon.id))?;
                self.list(ratings, &api, Of::Ratings(addon), &mut |_| {})?;
            }
        }
        Ok(())
    }

    /// All pages of a list, which are all below one address.
    fn list(&mut self, first: Url, below: &Url, of: Of<'_>, each: &mut dyn FnMut(&Value)) -> Result<()> {
        let place = first.to_string();
        let mut seen = HashSet::new();
        let (mut given, mut counted) = (0, 0);
        let mut page = Some(first);
        while let Some(url) = page {
            seen.insert(url.to_string());
            let found = self.page(&url, &|answer| following(answer, &url, below, &seen))?;
            let Some((answer, next)) = found else {
                if matches!(of, Of::Gallery) {
                    bail!("{url}: status 404: there is no such list; check the address, an API is at one such as {EXAMPLE}");
                }
                let why = "status 404: the server does not have this list of the add-on".to_owned();
                self.fetched.missing.push((url.to_string(), of.record(), why));
                return Ok(());
            };
            each(&answer);
            given += results(&answer).count() as u64;
            counted = answer.get("count").and_then(Value::as_u64).unwrap_or_default();
            let versions_of = if let Of::Versions(addon) = of { Some(addon.stub.clone()) } else { None };
            self.fetched.answers.push(Answer { file: self.keep.file(&url), url: url.to_string(), versions_of });
            page = next;
        }
        // Servers end long searches early: what is missing for that must not look as though it were gone.
        if given < counted {
            let why = format!("the list counts {counted} and gave {given}: give addresses of its parts, such as one a `type=`");
            self.fetched.missing.push((place, of.record(), why));
        }
        Ok(())
    }

    /// One page and the next one's address, kept or asked for. `None` where the server does not have it.
    ///
    /// A page is kept only after its `next` was found good: what a server mends is asked for again.
    fn page(&mut self, url: &Url, next: &dyn Fn(&Value) -> Result<Option<Url>>) -> Result<Option<(Value, Option<Url>)>> {
        let run = self.keep.run;
        let mut known = self.keep.find(url);
        if let Some(kept) = known.take_if(|kept| kept.head.run == run) {
            self.fetched.kept += 1;
            let next = next(&kept.value)?;
            return Ok(Some((kept.value, next)));
        }
        let mut tried = 0;
        loop {
            let (what, wait, tries) = match self.ask(url, &mut known)? {
                Asked::Missing => return Ok(None),
                Asked::Good(mut kept) => {
                    let next = next(&kept.value)?;
                    kept.head.run = run;
                    self.keep.put(url, &kept)?;
                    return Ok(Some((kept.value, next)));
                }
                Asked::Failed { what, wait, tries } => (what, wait, tries),
            };
            tried += 1;
            let later = || {
                let folder = self.options.keep.display();
                format!("the answers so far are kept in {folder}: run the same again later, and it goes on from there")
            };
            if tried >= tries {
                bail!("{url}: {what}, the last of {tried} tries; {}", later());
            }
            if let Some(wait) = wait.filter(|wait| *wait > WAIT_MAX) {
                bail!("{url}: {what}: the server asks to wait for {} seconds; {}", wait.as_secs(), later());
            }
            // No server's "at once" turns the tries into a burst.
            let least = self.options.backoff * if wait.is_some() { 1 } else { 2_u32.pow(tried - 1).min(60) };
            sleep(wait.unwrap_or_default().max(least));
            self.fetched.retries += 1;
        }
    }

    /// Sends one request. Takes the known answer where the server says that it has not changed.
    fn ask(&mut self, url: &Url, known: &mut Option<Kept>) -> Result<Asked> {
        if let Some(last) = self.last {
            sleep(self.options.pause.saturating_sub(last.elapsed()));
        }
        self.fetched.requests += 1;
        let mut request = self.agent.get(url.as_str());
        if let Some(Kept { head, .. }) = known {
            for (name, mark) in [("If-None-Match", &head.etag), ("If-Modified-Since", &head.modified)] {
                if let Some(mark) = mark {
                    request = request.header(name, mark.as_str());
                }
            }
        }
        let answered = request.call().and_then(|mut response| {
            let body = match response.status().as_u16() {
                200 => response.body_mut().with_config().limit(BODY_MAX).read_to_vec()?,
                _ => Vec::new(),
            };
            Ok((response, body))
        });
        self.last = Some(Instant::now());
        let (response, body) = match answered {
            Ok(answered) => answered,
            Err(ureq::Error::BodyExceedsLimit(limit)) => {
                bail!(
                    "{url}: the answer has more than {limit} bytes; give an address that asks for less, such as with `page_size`"
                )
            }
            Err(error @ (ureq::Error::Http(_) | ureq::Error::BadUri(_))) => {
                bail!("{url}: cannot be asked for: {error}; check the address")
            }
            // Names that are not found, connections that break, waits that are too long, bodies that end early.
            Err(error) => return Ok(Asked::broken(error.to_string())),
        };
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let status = response.status().as_u16();
        Ok(match status {
            200 => match serde_json::from_slice(&body) {
                Ok(value) => {
                    let at = Timestamp::now().to_string();
                    let (etag, modified) = (header("etag"), header("last-modified"));
                    Asked::Good(Kept { head: Head { url: url.to_string(), at, run: 0, etag, modified }, body, value })
                }
                Err(error) => Asked::broken(format!("the answer is no whole JSON ({error})")),
            },
            304 => match known.take() {
                Some(kept) => {
                    self.fetched.unchanged += 1;
                    Asked::Good(kept)
                }
                None => Asked::broken("status 304, though no answer is kept".to_owned()),
            },
            404 => Asked::Missing,
            429 | 503 => Asked::Failed {
                what: format!("status {status}"),
                wait: header("retry-after").as_deref().and_then(retry_after),
                tries: TRIES_BUSY,
            },
            408 | 500.. => Asked::broken(format!("status {status}")),
            300..=399 => {
                let location = header("location").unwrap_or_default();
                bail!("{url}: status {status}: it has moved to {location:?}; give that address where you trust it")
            }
            401 | 403 => bail!("{url}: status {status}: the server does not let it be read; only what is public can be imported"),
            _ => bail!("{url}: status {status}: check the address, an API is at one such as {EXAMPLE}"),
        })
    }
}

/// Seconds, or a date: RFC 9110, section 10.2.3. Dates in its obsolete spellings count as none.
fn retry_after(text: &str) -> Option<Duration> {
    let seconds = match text.trim().parse::<u64>() {
        Ok(seconds) => seconds,
        Err(_) => {
            let then = DateTimeParser::new().parse_timestamp(text.trim()).ok()?;
            u64::try_from(then.as_second() - Timestamp::now().as_second()).unwrap_or_default()
        }
    };
    Some(Duration::from_secs(seconds))
}

// Keeping ---------------------------------------------------------------------------------------------------------------

/// The file with the number of the last run that got everything.
const COMPLETE: &str = "complete";

/// How files of answers end, and how files begin that are being written.
const ENDING: &str = ".answer";
const PARTIAL: &str = ".partial-";

/// A kept answer: a line of JSON that says what it is, and behind it what the server sent.
struct Kept {
    head: Head,
    body: Vec<u8>,
    value: Value,
}

#[derive(Serialize, Deserialize)]
struct Head {
    url: String,
    /// When the server sent it.
    at: String,
    /// The last run that it was good for.
    run: u64,
    etag: Option<String>,
    modified: Option<String>,
}

impl Kept {
    /// Anything that is not whole is as good as none: it is asked for again.
    fn read(file: &Path, url: &str) -> Option<Kept> {
        let mut line = fs::read(file).ok()?;
        let end = memchr::memchr(b'\n', &line)?;
        let body = line.split_off(end + 1);
        let head: Head = serde_json::from_slice(&line).ok()?;
        let value = serde_json::from_slice(&body).ok()?;
        (head.url == url).then_some(Kept { head, body, value })
    }
}

/// The folder of kept answers.
struct Keep {
    folder: PathBuf,
    /// Runs that end early share their number with the one that goes on from there.
    run: u64,
}

impl Keep {
    /// Opens the folder for one run alone.
    fn open(folder: &Path) -> Result<(Keep, File)> {
        let name = folder.display();
        if let Err(error) = fs::create_dir(folder)
            && error.kind() != ErrorKind::AlreadyExists
        {
            return Err(error).with_context(|| format!("{name}: the folder for answers cannot be made"));
        }
        let lock = File::create(folder.join("lock")).with_context(|| format!("{name}: cannot be written"))?;
        // A file system without locks is no reason to stop.
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            bail!("{name}: another import keeps its answers there; wait for it, or choose another folder with --keep");
        }
        let complete = folder.join(COMPLETE);
        let last: u64 = match fs::read_to_string(&complete) {
            Ok(text) => {
                text.trim().parse::<u64>().ok().with_context(|| format!("{}: is no number; remove {name}", complete.display()))?
            }
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) => return Err(error).with_context(|| format!("{}: cannot be read", complete.display())),
        };
        Ok((Keep { folder: folder.to_owned(), run: last.saturating_add(1) }, lock))
    }

    fn file(&self, url: &Url) -> PathBuf {
        self.folder.join(format!("{:032x}{ENDING}", xxhash_rust::xxh3::xxh3_128(url.as_str().as_bytes())))
    }

    fn find(&self, url: &Url) -> Option<Kept> {
        Kept::read(&self.file(url), url.as_str())
    }

    fn put(&self, url: &Url, kept: &Kept) -> Result<()> {
        let mut bytes = serde_json::to_vec(&kept.head)?;
        bytes.push(b'\n');
        bytes.extend_from_slice(&kept.body);
        self.write(&self.file(url), &bytes)
    }

    /// Ends the run. Answers that it did not need are removed: what was taken down there stays nowhere.
    fn complete(&self, answers: &[Answer]) -> Result<()> {
        let used: HashSet<&Path> = answers.iter().map(|answer| answer.file.as_path()).collect();
        let cannot = || format!("{}: cannot be read", self.folder.display());
        for entry in fs::read_dir(&self.folder).with_context(cannot)? {
            let path = entry.with_context(cannot)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_answer = name.strip_suffix(ENDING).is_some_and(|hash| hash.len() == 32);
            if (is_answer || name.starts_with(PARTIAL)) && !used.contains(path.as_path()) {
                fs::remove_file(&path).with_context(|| format!("{}: cannot be removed", path.display()))?;
            }
        }
        self.write(&self.folder.join(COMPLETE), format!("{}\n", self.run).as_bytes())
    }

    /// Writes a file in one step: whoever ends this process leaves none that is half written.
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        let write = || -> Result<()> {
            let mut file = tempfile::Builder::new().prefix(PARTIAL).tempfile_in(&self.folder)?;
            file.write_all(bytes)?;
            file.persist(path)?;
            Ok(())
        };
        write().with_context(|| format!("{}: cannot be written", path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn an_api_is_told_from_a_list() {
        for api in ["https://a.example/api/v5/", "https://a.example/api/v4", "http://127.0.0.1:8080/"] {
            assert!(is_api(&url(api)), "{api}");
        }
        for list in [
            "https://a.example/api/v5/addons/search/?type=extension",
            "https://a.example/api/v5/addons/addon/ublock-origin/",
            "https://a.example/api/v5/?x",
            "https://a.example/v/",
        ] {
            assert!(!is_api(&url(list)), "{list}");
        }
        assert!(is_address(Path::new("http://a/")) && !is_address(Path::new("answers")) && !is_address(Path::new("https:/a")));
        assert!(!format!("{:#}", parse("https://me:secret@a.example/").unwrap_err()).contains("secret"));
    }

    #[test]
    fn next_stays_below_the_list_and_never_comes_again() {
        let (page, below) = (url("https://a.example/api/v5/addons/search/?page=2"), url("https://a.example/api/v5/"));
        let seen = HashSet::from([page.to_string()]);
        let next =
            |next: Value| following(&json!({ "next": next }), &page, &below, &seen).map(|next| next.map(|url| url.to_string()));
        assert_eq!(next(Value::Null).unwrap(), None);
        let third = Some("https://a.example/api/v5/addons/search/?page=3".to_owned());
        for good in
            ["?page=3", "https://a.example:443/api/v5/addons/search/?page=3#top", "//a.example/api/v5/x/../addons/search/?page=3"]
        {
            assert_eq!(next(good.into()).unwrap(), third, "{good}");
        }
        for bad in [
            "http://a.example/api/v5/addons/search/?page=3",
            "https://b.example/api/v5/addons/search/?page=3",
            "https://a.example:444/api/v5/addons/search/?page=3",
            "https://me@a.example/api/v5/addons/search/?page=3",
            "/api/v6/",
            "../../../../admin/",
            "file:///etc/passwd",
            "?page=2",
            "",
            "https://",
        ] {
            assert!(next(bad.into()).is_err(), "{bad}");
        }
        assert!(next(3.into()).is_err());
    }

    #[test]
    fn a_server_says_when_to_come_again_in_seconds_or_as_a_date() {
        assert_eq!(retry_after(" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        let soon = DateTimeParser::new().parse_timestamp("Fri, 31 Dec 2100 23:59:59 GMT").unwrap();
        let wait = retry_after("Fri, 31 Dec 2100 23:59:59 GMT").unwrap().as_secs() as i64;
        assert!((soon.as_second() - Timestamp::now().as_second() - wait).abs() <= 2);
        assert_eq!(retry_after("soon"), None);
        assert_eq!(retry_after("-1"), None);
    }
}
