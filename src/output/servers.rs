//! Configurations for servers, written beside the releases: the same headers, languages and "not found" pages everywhere.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::beside;
use super::twins::Twins;
use crate::config::Encoding;
use crate::site::headers::{CACHE_HASHED, CACHE_PAGES};

/// How many of a reader's languages are looked at: browsers send two to five.
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

/// Writes `nginx.conf` into the output folder, for the site at `served`.
pub fn write(dir: &Path, served: &Path, twins: &Twins) -> Result<()> {
    let mut locales = locales(served);
    locales.sort();
    let root = fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned()).join("current");
    let path = dir.join("nginx.conf");
    let partial = beside(&path, ".partial");
    fs::write(&partial, nginx(&root.to_string_lossy(), &locales, &headers(served), twins.encodings()))
        .and_then(|()| fs::rename(&partial, &path))
        .with_context(|| format!("{}: cannot be written", path.display()))
}

/// A complete server for nginx 1.18 or newer, to be included in its `http` block.
fn nginx(root: &str, locales: &[String], headers: &[(String, String)], encodings: &[Encoding]) -> String {
    let mut text = String::from(
        "# Written by `remora build`: include this file in the http block of nginx. Changes made here are lost.\n\n",
    );
    text += "# The reader's languages in the order of Accept-Language; those with q=0 are passed over. The first that the site\n";
    text += "# has is served; none leads to the language chooser.\n";
    for place in 1..=LANGUAGES_READ {
        let before = "[^,]*,".repeat(place - 1);
        let _ = writeln!(text, "map $http_accept_language $remora_tag_{place} {{\n    default \"\";");
        let _ = writeln!(
            text,
            "    \"~^{before}\\s*([A-Za-z0-9-]+)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[0-9.]+)?\\s*(?:,|$)\" $1;\n}}"
        );
    }
    for place in (1..=LANGUAGES_READ).rev() {
        let name = if place == 1 { "$remora_language".to_owned() } else { format!("$remora_language_{place}") };
        let next = if place == LANGUAGES_READ { "\"\"".to_owned() } else { format!("$remora_language_{}", place + 1) };
        let _ = writeln!(text, "map $remora_tag_{place} {name} {{\n    default {next};");
        for locale in locales {
            let _ = writeln!(text, "    {locale} {locale};");
        }
        for (at, locale) in locales.iter().enumerate() {
            let language = locale.split('-').next().unwrap_or(locale);
            if locales[..at].iter().all(|other| other.split('-').next() != Some(language)) {
                let pattern = match (language, locale.contains("TW")) {
                    // Traditional Chinese is not Simplified Chinese: such a reader chooses.
                    ("zh", false) => "zh(?!-(?:tw|hk|mo|hant))",
                    // The code that older systems still send (ISO 639, withdrawn in 1989).
                    ("he", _) => "(?:he|iw)",
                    (language, _) => language,
                };
                let _ = writeln!(text, "    \"~*^{pattern}(?:-|$)\" {locale};");
            }
        }
        text += "}\n";
    }
    text += "\n";
    text += "# The language of an address, for its \"not found\" page.\n";
    text += "map $uri $remora_page_language {\n";
    let fallback = locales.iter().find(|locale| locale.starts_with("en")).or(locales.first());
    let _ = writeln!(text, "    default {};", fallback.map_or("en-US", String::as_str));
    for locale in locales {
        let _ = writeln!(text, "    ~^/{locale}/ {locale};");
    }
    text += "}\n\nmap $uri $remora_cache {\n";
    let _ = writeln!(text, "    default \"{CACHE_PAGES}\";");
    let _ = writeln!(text, "    ~^/(assets|media)/ \"{CACHE_HASHED}\";");
    text += "}\n\nserver {\n    listen 8080;\n    listen [::]:8080;\n    server_name _;\n    server_tokens off;\n";
    let _ = writeln!(text, "    root \"{}\";", root.replace('\\', "\\\\").replace('"', "\\\""));
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
