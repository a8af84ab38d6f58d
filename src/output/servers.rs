//! Configurations for servers, written beside the releases: the same headers, languages and "not found" pages everywhere.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::beside;
use crate::site::headers::{CACHE_HASHED, CACHE_PAGES, SECURITY_HEADERS};

/// Writes `nginx.conf` into the output folder, for the site at `served`.
pub fn write(dir: &Path, served: &Path) -> Result<()> {
    let mut locales = Vec::new();
    for entry in fs::read_dir(served).with_context(|| format!("{}: cannot be read", served.display()))? {
        let entry = entry?;
        if entry.path().join("404.html").exists() {
            locales.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    locales.sort();
    let root = fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned()).join("current");
    let path = dir.join("nginx.conf");
    let partial = beside(&path, ".partial");
    fs::write(&partial, nginx(&root.to_string_lossy(), &locales))
        .and_then(|()| fs::rename(&partial, &path))
        .with_context(|| format!("{}: cannot be written", path.display()))
}

/// A complete server for nginx 1.18 or newer, to be included in its `http` block.
fn nginx(root: &str, locales: &[String]) -> String {
    let mut text = String::from(
        "# Written by `remora build`: include this file in the http block of nginx. Changes made here are lost.\n\n",
    );
    text += "# The reader's first language if the site has it, else another of the reader's list; none leads to the chooser.\n";
    text += "map $http_accept_language $remora_language {\n    default \"\";\n";
    for locale in locales {
        let _ = writeln!(text, "    ~*^{locale}(?![a-z0-9-]) {locale};");
    }
    // Then any form of the first language, then any language of the list, each for the first locale that speaks it.
    for place in ["^", "(^|,)\\s*"] {
        for (at, locale) in locales.iter().enumerate() {
            let language = locale.split('-').next().unwrap_or(locale);
            if locales[..at].iter().all(|other| other.split('-').next() != Some(language)) {
                // Traditional Chinese is not Simplified Chinese: such a reader chooses.
                let except = if locale.starts_with("zh") && !locale.contains("TW") { "(?!-(tw|hk|mo|hant))" } else { "" };
                let _ = writeln!(text, "    \"~*{place}{language}{except}(?![a-z0-9])(?!\\s*;\\s*q=0(\\.0*)?(,|$))\" {locale};");
            }
        }
    }
    text += "}\n\n# The language of an address, for its \"not found\" page.\n";
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
    for (name, value) in SECURITY_HEADERS {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text += "    add_header Cache-Control $remora_cache;\n\n    gzip on;\n    gzip_vary on;\n    gzip_static on;\n";
    text += "    gzip_types text/css text/plain application/javascript application/json application/xml application/atom+xml image/svg+xml;\n\n";
    text += "    error_page 404 /$remora_page_language/404.html;\n\n";
    text += "    location = / {\n        add_header Vary Accept-Language always;\n        add_header Cache-Control \"no-cache\" always;\n";
    for (name, value) in SECURITY_HEADERS {
        let _ = writeln!(text, "        add_header {name} \"{value}\" always;");
    }
    text += "        if ($remora_language) { return 302 /$remora_language/; }\n        try_files /index.html =404;\n    }\n\n";
    text += "    location / {\n        try_files $uri $uri/ =404;\n    }\n\n";
    text += "    # For hosts that read it; nothing for readers.\n    location = /_headers { return 404; }\n}\n";
    text
}
