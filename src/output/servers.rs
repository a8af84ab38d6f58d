//! Configurations for servers, written beside the releases: the same headers, languages and "not found" pages everywhere.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::beside;
use super::twins::Twins;
use crate::config::Encoding;
use crate::l10n::{Tag, rules};
use crate::site::headers::{CACHE_HASHED, CACHE_PAGES};

/// How many of a reader's languages of quality 1 are looked at: browsers send one, and the others below it.
const LANGUAGES_READ: usize = 4;

/// The headers that every answer of a built site should carry, as its `_headers` says: all but that about caching.
pub fn headers(site: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(site.join("_headers")).unwrap_or_default();
    let lines = text.lines().skip(1).take_while(|line| line.starts_with(' '));
    let pairs = lines.filter_map(|line| line.trim().split_once(": "));
    pairs.filter(|(name, _)| *name != "Cache-Control").map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// The languages that a built site offers its readers and has pages in, in the order of its chooser.
pub fn locales(site: &Path) -> Vec<String> {
    #[derive(serde::Deserialize)]
    struct Entry {
        tag: String,
    }
    let entries = fs::read(site.join("locales.json")).ok().and_then(|text| serde_json::from_slice::<Vec<Entry>>(&text).ok());
    let tags = entries.unwrap_or_default().into_iter().map(|entry| entry.tag);
    tags.filter(|tag| site.join(tag).join("404.html").exists()).collect()
}

/// Writes `nginx.conf` and `Caddyfile` into the output folder, for the site at `served`.
pub fn write(dir: &Path, served: &Path, twins: &Twins) -> Result<()> {
    let locales: Vec<Tag> = locales(served).iter().filter_map(|tag| Tag::parse(tag).ok()).collect();
    let root = fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned()).join("current");
    // In quotation marks, as both servers read them.
    let root = root.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    let (readers, headers) = (Readers::new(&locales), headers(served));
    put(&dir.join("nginx.conf"), &nginx(&root, &readers, &headers, twins.encodings()))?;
    put(&dir.join("Caddyfile"), &caddy(&root, &readers, &headers, twins.encodings()))
}

/// How both servers find the language of a reader.
struct Readers<'l> {
    locales: &'l [Tag],
    /// English where there is any, for whoever names nothing.
    default: Option<Tag>,
    /// A pattern for a language range, and the locale.
    rules: Vec<(String, Option<Tag>)>,
    ranges: Vec<String>,
}

impl Readers<'_> {
    fn new(locales: &[Tag]) -> Readers<'_> {
        let default = locales.iter().find(|tag| tag.language() == "en").or(locales.first()).copied();
        let rules = default.map(|default| rules(locales, default)).unwrap_or_default();
        Readers { locales, default, rules, ranges: ranges() }
    }

    fn default_name(&self) -> &'static str {
        self.default.map_or("en-US", |tag| tag.as_str())
    }
}

fn put(path: &Path, text: &str) -> Result<()> {
    let partial = beside(path, ".partial");
    fs::write(&partial, text)
        .and_then(|()| fs::rename(&partial, path))
        .with_context(|| format!("{}: cannot be written", path.display()))
}

/// Patterns that take one language range out of an `Accept-Language`, in the order in which they count: the first four of quality 1, then
/// the first of each tenth below. (RFC 9110, 12.4.2: without a quality it is 1, and 0 is "not acceptable".) No look-ahead: RE2 has none.
fn ranges() -> Vec<String> {
    let range = "([A-Za-z0-9-]+)";
    let full = r"\s*(?:;\s*q=1(?:\.0*)?)?\s*";
    let first = (0..LANGUAGES_READ).map(|before| {
        let others = format!(r"(?:\s*[A-Za-z0-9*-]+{full},(?:[^,]*;\s*q=0[^,]*,)*)").repeat(before);
        format!(r"^(?:[^,]*;\s*q=0[^,]*,)*\s*{others}{range}{full}(?:,|$)")
    });
    let tenths = (1..=9).rev().map(|tenth| format!(r"(?:^|,)\s*{range}\s*;\s*q=0?\.{tenth}[0-9]*\s*(?:,|$)"));
    let last = format!(r"(?:^|,)\s*{range}\s*;\s*q=0?\.0[0-9]*[1-9][0-9]*\s*(?:,|$)");
    first.chain(tenths).chain([last]).collect()
}

/// A complete server for nginx 1.18 or newer, to be included in its `http` block.
fn nginx(root: &str, readers: &Readers<'_>, headers: &[(String, String)], encodings: &[Encoding]) -> String {
    let mut text = String::from(
        "# Written by `remora build`: include this file in the http block of nginx. Changes made here are lost.\n\n",
    );
    text += "# The reader's languages by their quality in Accept-Language. The first that the site has is served; none leads to the\n";
    text += "# language chooser.\n";
    let Readers { locales, rules, ranges, .. } = readers;
    for (place, range) in ranges.iter().enumerate() {
        let _ = writeln!(text, "map $http_accept_language $remora_tag_{place} {{\n    default \"\";\n    \"~{range}\" $1;\n}}");
    }
    for place in (0..ranges.len()).rev() {
        let name = if place == 0 { "$remora_language".to_owned() } else { format!("$remora_language_{place}") };
        let next = if place + 1 == ranges.len() { "\"\"".to_owned() } else { format!("$remora_language_{}", place + 1) };
        let _ = writeln!(text, "map $remora_tag_{place} {name} {{\n    default {next};");
        for (pattern, found) in rules {
            let found = found.map_or(next.as_str(), |tag| tag.as_str());
            let _ = writeln!(text, "    \"~*^{pattern}$\" {found};");
        }
        text += "}\n";
    }
    text += "\n";
    text += "# The language of an address, for its \"not found\" page.\n";
    text += "map $uri $remora_page_language {\n";
    let _ = writeln!(text, "    default {};", readers.default_name());
    for locale in *locales {
        let _ = writeln!(text, "    ~^/{locale}/ {locale};");
    }
    text += "}\n\nmap $uri $remora_cache {\n";
    let _ = writeln!(text, "    default \"{CACHE_PAGES}\";");
    let _ = writeln!(text, "    ~^/(assets|media)/ \"{CACHE_HASHED}\";");
    text += "}\n\nserver {\n    listen 8080;\n    listen [::]:8080;\n    server_name _;\n    server_tokens off;\n";
    let _ = writeln!(text, "    root \"{root}\";");
    text += "    index index.html;\n    charset utf-8;\n    charset_types text/css text/plain application/javascript application/json application/xml image/svg+xml;\n";
    text += "    # The release is behind a link that is switched by a rename: never hold on to an old one.\n    open_file_cache off;\n    absolute_redirect off;\n\n";
    for (name, value) in headers {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text += "    add_header Cache-Control $remora_cache;\n\n    gzip on;\n    gzip_vary on;\n    gzip_static on;\n";
    if encodings.contains(&Encoding::Brotli) {
        text +=
            "    # Needs the module ngx_brotli's static part (Debian: libnginx-mod-http-brotli-static).\n    brotli_static on;\n";
    }
    text += "    gzip_types text/css text/plain application/javascript application/json application/xml application/atom+xml image/svg+xml;\n\n";
    text += "    error_page 404 /$remora_page_language/404.html;\n";
    text +=
        "    # A folder without a page is not there for readers.\n    error_page 403 =404 /$remora_page_language/404.html;\n\n";
    text += "    location = / {\n        add_header Vary Accept-Language always;\n        add_header Cache-Control \"no-cache\" always;\n";
    for (name, value) in headers {
        let _ = writeln!(text, "        add_header {name} \"{value}\" always;");
    }
    text += "        if ($remora_language) { return 302 /$remora_language/; }\n        try_files /index.html =404;\n    }\n\n";
    text += "    location / {\n        try_files $uri $uri/ =404;\n    }\n\n";
    text += "    # For hosts that read it; nothing for readers.\n    location = /_headers { return 404; }\n}\n";
    text
}

/// A site for Caddy 2.6 or newer.
fn caddy(root: &str, readers: &Readers<'_>, headers: &[(String, String)], encodings: &[Encoding]) -> String {
    let mut text = String::from(
        "# Written by `remora build`: run `caddy run --config Caddyfile`, or import this file. Changes made here are lost.\n\n:8080 {\n",
    );
    let _ = writeln!(text, "    root * \"{root}\"");
    text += "\n    # The reader's languages by their quality in Accept-Language. The first that the site has is served; none leads to\n    # the language chooser.\n";
    let Readers { locales, rules, ranges, .. } = readers;
    for (place, range) in ranges.iter().enumerate() {
        let _ = writeln!(
            text,
            "    map {{header.Accept-Language}} {{remora_tag_{place}}} {{\n        \"~{range}\" \"${{1}}\"\n        default \"\"\n    }}"
        );
        let _ = writeln!(text, "    map {{remora_tag_{place}}} {{remora_language_{place}}} {{");
        for (pattern, found) in rules {
            let _ = writeln!(text, "        \"~(?i)^{pattern}$\" \"{}\"", found.map_or("", |tag| tag.as_str()));
        }
        text += "        default \"\"\n    }\n";
    }
    text += "    # The first of those that is not empty.\n";
    let all: Vec<String> = (0..ranges.len()).map(|place| format!("{{remora_language_{place}}}")).collect();
    let _ = writeln!(
        text,
        "    map \"{}\" {{remora_language}} {{\n        \"~^,*([^,]+)\" \"${{1}}\"\n        default \"\"\n    }}",
        all.join(",")
    );
    text += "\n    header {\n";
    for (name, value) in headers {
        let _ = writeln!(text, "        {name} \"{value}\"");
    }
    // The three do not overlap: Caddy would let the least specific one have the last word.
    let _ = writeln!(text, "    }}\n    @pages not path / /assets/* /media/*\n    header @pages Cache-Control \"{CACHE_PAGES}\"");
    let _ = writeln!(text, "    @hashed path /assets/* /media/*\n    header @hashed Cache-Control \"{CACHE_HASHED}\"");
    text += "\n    @root path /\n    header @root Cache-Control \"no-cache\"\n    header @root Vary \"Accept-Language\"\n";
    text += "    @language {\n        path /\n        not expression {remora_language} == \"\"\n    }\n    redir @language /{remora_language}/ 302\n";
    text += "\n    # For hosts that read it; nothing for readers.\n    @hidden path /_headers\n    error @hidden 404\n";
    let precompressed: Vec<&str> = [(Encoding::Brotli, "br"), (Encoding::Zstd, "zstd"), (Encoding::Gzip, "gzip")]
        .into_iter()
        .filter(|(encoding, _)| encodings.contains(encoding))
        .map(|(_, name)| name)
        .collect();
    text += "    encode zstd gzip\n";
    match precompressed.is_empty() {
        true => text += "    file_server\n",
        false => _ = writeln!(text, "    file_server {{\n        precompressed {}\n    }}", precompressed.join(" ")),
    }
    text += "\n    # \"Not found\" in the language of the address.\n    handle_errors {\n";
    let _ = writeln!(text, "        map {{path}} {{remora_page_language}} {{");
    for tag in *locales {
        let _ = writeln!(text, "            \"~^/{tag}/\" {tag}");
    }
    let _ = writeln!(text, "            default {}\n        }}", readers.default_name());
    text += "        @missing expression {http.error.status_code} == 404\n        rewrite @missing /{remora_page_language}/404.html\n";
    text += "        file_server {\n            status {http.error.status_code}\n        }\n    }\n}\n";
    text
}
