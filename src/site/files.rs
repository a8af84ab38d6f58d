//! Files beside the pages: the theme's assets, robots.txt, and the headers that servers and hosts should send.

use anyhow::Result;

use super::Site;
use super::headers::{CACHE_HASHED, CACHE_PAGES, security_headers};
use super::page::Pages;
use crate::config::Config;

pub fn render(site: &Site, pages: &mut dyn Pages) -> Result<()> {
    pages.file("robots.txt", b"User-agent: *\nAllow: /\n")?;
    pages.file("_headers", headers_file(&site.config).as_bytes())?;
    for asset in &site.theme.assets {
        pages.file(&asset.path, &asset.bytes)?;
    }
    Ok(())
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
