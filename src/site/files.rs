//! Files beside the pages: the theme's assets, robots.txt, humans.txt, and the headers that servers and hosts should send.

use anyhow::Result;

use super::Site;
use super::edition::{LocaleView, iso_date};
use super::headers::{CACHE_HASHED, CACHE_PAGES, security_headers};
use super::page::Pages;
use super::{notices, route};
use crate::config::Config;
use crate::text::one_line;

pub fn render(site: &Site, pages: &mut dyn Pages) -> Result<()> {
    let base = &site.config.site.base_url;
    pages.file("robots.txt", format!("User-agent: *\nAllow: /\n\nSitemap: {base}/sitemap.xml\n").as_bytes())?;
    pages.file("locales.json", locales(site)?.as_bytes())?;
    pages.file("manifest.json", manifest(site).to_string().as_bytes())?;
    if let (Some(contact), Some(expires)) = (&site.config.security.contact, &site.config.security.expires) {
        pages.file(".well-known/security.txt", security(site, contact, expires).as_bytes())?;
    }
    pages.file("humans.txt", humans(site).as_bytes())?;
    pages.file("_headers", headers_file(&site.config).as_bytes())?;
    for asset in &site.theme.assets {
        pages.file(&asset.path, &asset.bytes)?;
    }
    Ok(())
}

/// The languages that readers are offered, for programs and for servers that choose among them.
fn locales(site: &Site) -> Result<String> {
    Ok(serde_json::to_string(&site.live.iter().map(|tag| LocaleView::new(*tag)).collect::<Vec<_>>())?)
}

/// The web application manifest (W3C): what a phone shows where a reader keeps the site.
fn manifest(site: &Site) -> serde_json::Value {
    let icon = site.theme.assets.iter().find(|asset| asset.path.ends_with(".svg"));
    let icons = icon.map(|icon| serde_json::json!({ "src": format!("/{}", icon.path), "sizes": "any", "type": "image/svg+xml" }));
    serde_json::json!({
        "name": site.config.site.name,
        "start_url": "/",
        "display": "browser",
        "icons": icons.into_iter().collect::<Vec<_>>(),
    })
}

/// Whom to tell of a hole in the site (RFC 9116).
fn security(site: &Site, contact: &str, expires: &str) -> String {
    let languages: Vec<&str> = site.live.iter().map(|tag| tag.as_str()).collect();
    format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {}\nCanonical: {}/.well-known/security.txt\n",
        languages.join(", "),
        site.config.site.base_url
    )
}

/// What the site is and how it changed, for people who read it with anything (<https://humanstxt.org>): its announcements in the
/// default language, the newest first.
fn humans(site: &Site) -> String {
    let base = &site.config.site.base_url;
    let languages: Vec<&str> = site.live.iter().map(|tag| tag.as_str()).collect();
    let mut text = format!(
        "/* SITE */\nName: {}\nAddress: {base}/\nLanguages: {}\nSoftware: Remora\n",
        one_line(&site.config.site.name),
        languages.join(", ")
    );
    let notices = notices::sorted(site);
    if !notices.is_empty() {
        text += "\n/* CHANGES */\n";
    }
    if site.has_announcements() {
        text += &format!("In full: {base}/{}/{}\n", site.default_locale, route::ANNOUNCEMENTS);
    }
    for notice in notices {
        let titles = &notice.title.0;
        let best = site.chain(site.default_locale).pick(titles.iter().map(|title| title.locale), None);
        if let Some((at, _)) = best {
            text += &format!("{}: {}\n", iso_date(notice.published), one_line(&titles[at].raw));
        }
    }
    text
}

/// The `_headers` file that Netlify, Cloudflare Pages and others read.
fn headers_file(config: &Config) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in security_headers(config) {
        text += &format!("  {name}: {value}\n");
    }
    text += &format!("  Cache-Control: {CACHE_PAGES}\n");
    for folder in ["assets", "media"] {
        // A second value would be joined to the first: the general one is taken away.
        text += &format!("/{folder}/*\n  ! Cache-Control\n  Cache-Control: {CACHE_HASHED}\n");
    }
    text
}
