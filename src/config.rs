//! remora.toml: typed, checked, every key with a default.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::l10n::{Pseudo, Tag};

/// Everything an operator may set.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    pub site: Site,
    pub theme: Theme,
    pub lists: Lists,
    pub budget: Budget,
    pub output: Output,
    pub submissions: Submissions,
    pub security: Security,
    pub completeness: Completeness,
    pub posters: Posters,
    /// Every locale is offered, however little of it is translated: a build for people who look at it before readers do.
    #[serde(skip)]
    pub staging: bool,
    /// Every message and text of a page stands between marks: how the preview learns what is where.
    #[serde(skip)]
    pub marked: bool,
    /// A folder of `<locale>/*.ftl` whose messages stand before the built-in ones.
    pub locales_dir: Option<PathBuf>,
    /// A folder of `<locale>/*.md`: the site's own pages, instead of the built-in ones.
    pub pages_dir: Option<PathBuf>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Site {
    pub name: String,
    /// Scheme and host, no final slash.
    pub base_url: String,
    pub default_locale: String,
    pub locales: Vec<String>,
    /// Where the catalog is kept for people to change it, if that is public.
    pub source_url: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Theme {
    /// `default`, or a folder.
    pub path: PathBuf,
}

/// How many entries a list shows on one page.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lists {
    pub addons: usize,
    pub reviews: usize,
    pub versions: usize,
    /// Threads of a discussion.
    pub threads: usize,
    /// Posts of a thread.
    pub posts: usize,
    /// The fewest reviews that are worth filters of their own.
    pub filter_minimum: usize,
    /// The fewest add-ons that give a tag a page of its own.
    pub tag_minimum: usize,
}

/// Sizes in bytes after brotli.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Budget {
    pub html: usize,
    pub css: usize,
    pub js: usize,
}

/// Whom to tell of a hole in the site: makes `/.well-known/security.txt` (RFC 9116).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Security {
    /// An address: `mailto:`, `tel:` or `https:`.
    pub contact: Option<String>,
    /// Until when that holds, as RFC 3339 writes it; less than a year from now is best.
    pub expires: Option<String>,
}

/// How much of the interface a locale needs before readers are offered it, in percent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Completeness {
    pub minimum: u32,
    /// For single locales, by tag.
    pub locales: BTreeMap<String, u32>,
}

/// Pictures of add-ons for those who see a link to one elsewhere.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Posters {
    /// Whether they are drawn: one takes some 20 ms, once.
    pub enabled: bool,
    /// Folders of fonts, searched with all that is in them.
    pub fonts: Vec<PathBuf>,
}

impl Default for Posters {
    fn default() -> Posters {
        Posters { enabled: false, fonts: vec!["/usr/share/fonts".into()] }
    }
}

/// Where forms are sent: these pages are only files.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Submissions {
    /// Scheme and host of the service that takes them, no final slash; without one, pages say where to go instead.
    pub origin: Option<String>,
}

/// How the site's folder is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Output {
    /// Compressed copies beside each file, for servers that send them as they are.
    pub precompressed: Vec<Encoding>,
    /// A JSON twin beside every page, where the theme links to it.
    pub json: bool,
    /// How much compressed content is kept for later builds, beyond what the served releases hold.
    pub precompressed_megabytes: u64,
}

/// A content coding (RFC 9110, 8.4.1; RFC 7932, RFC 8878).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Encoding {
    #[serde(rename = "gz")]
    Gzip,
    #[serde(rename = "br")]
    Brotli,
    #[serde(rename = "zst")]
    Zstd,
}

impl Default for Output {
    fn default() -> Output {
        Output { precompressed: Vec::new(), json: true, precompressed_megabytes: 1024 }
    }
}

impl Default for Site {
    fn default() -> Site {
        const LOCALES: [&str; 32] = [
            "en-US", "de", "fr", "es-ES", "es-MX", "pt-BR", "pt-PT", "ca", "it", "nl", "sv-SE", "da", "nb-NO", "fi", "pl", "cs",
            "hu", "el", "ru", "uk", "tr", "ja", "ko", "zh-CN", "zh-TW", "th", "vi", "id", "hi-IN", "ar", "fa", "he",
        ];
        Site {
            name: "Remora".into(),
            base_url: "https://gallery.example".into(),
            default_locale: "en-US".into(),
            locales: LOCALES.map(str::to_owned).into(),
            source_url: None,
        }
    }
}

impl Default for Theme {
    fn default() -> Theme {
        Theme { path: "default".into() }
    }
}

impl Default for Lists {
    fn default() -> Lists {
        Lists { addons: 24, reviews: 25, versions: 25, threads: 25, posts: 50, filter_minimum: 5, tag_minimum: 2 }
    }
}

impl Default for Budget {
    fn default() -> Budget {
        Budget { html: 14 * 1024, css: 12 * 1024, js: 3 * 1024 }
    }
}

impl Config {
    /// Reads the file that was named, or `remora.toml` in the current folder, or takes the defaults.
    /// Paths inside it are relative to the file.
    pub fn load(named: Option<&Path>) -> Result<Config> {
        let path = match named {
            Some(path) => path,
            None if Path::new("remora.toml").exists() => Path::new("remora.toml"),
            None => return Ok(Config::default()),
        };
        let text = std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        Config::parse(&text, folder).with_context(|| format!("{}: cannot be used", path.display()))
    }

    fn parse(text: &str, folder: &Path) -> Result<Config> {
        let mut config: Config = toml::from_str(text)?;
        if config.theme.path != Path::new("default") {
            config.theme.path = folder.join(&config.theme.path);
        }
        config.locales_dir = config.locales_dir.map(|path| folder.join(path));
        config.posters.fonts = config.posters.fonts.into_iter().map(|path| folder.join(path)).collect();
        config.pages_dir = config.pages_dir.map(|path| folder.join(path));
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<()> {
        check_address("site.base-url", &self.site.base_url)?;
        if let Some(origin) = &self.submissions.origin {
            check_address("submissions.origin", origin)?;
            // It stands in the pages' Content-Security-Policy, where these would end the source (CSP 3, 2.3.1).
            if origin.contains([';', ',']) || origin.matches('/').count() > 2 {
                bail!("submissions.origin: {origin:?} is not a scheme and a host such as https://submit.gallery.example");
            }
        }
        let Security { contact, expires } = &self.security;
        if contact.is_some() != expires.is_some() {
            bail!("security: security.txt needs both `contact` and `expires` (RFC 9116, 2.5)");
        }
        if let Some(contact) = contact
            && (contact.contains(char::is_whitespace)
                || !["mailto:", "tel:", "https://"].iter().any(|kind| contact.starts_with(kind)))
        {
            bail!("security.contact: {contact:?} is not an address such as mailto:security@gallery.example");
        }
        if let Some(expires) = expires
            && expires.parse::<jiff::Timestamp>().is_err()
        {
            bail!("security.expires: {expires:?} is not a time such as 2027-06-30T00:00:00Z");
        }
        if self.site.locales.is_empty() {
            bail!("site.locales: name at least one locale");
        }
        let Lists { addons, reviews, versions, threads, posts, filter_minimum: _, tag_minimum: _ } = self.lists;
        let lengths = [("addons", addons), ("reviews", reviews), ("versions", versions), ("threads", threads), ("posts", posts)];
        for (key, value) in lengths {
            if value == 0 || value > 1000 {
                bail!("lists.{key}: must be between 1 and 1000, is {value}");
            }
        }
        let Completeness { minimum, locales: single } = &self.completeness;
        let minima = single.iter().map(|(name, percent)| (format!("completeness.locales.{name}"), percent));
        let mut minima = minima.chain([("completeness.minimum".to_owned(), minimum)]);
        if let Some((key, percent)) = minima.find(|(_, percent)| **percent > 100) {
            bail!("{key}: {percent} % is more than everything; choose at most 100");
        }
        let locales = self.locales()?;
        if let Some(name) =
            single.keys().find(|name| Tag::parse(name).is_ok_and(|tag| !locales.contains(&tag)) || Tag::parse(name).is_err())
        {
            bail!("completeness.locales: {name:?} is not among site.locales");
        }
        if !locales.contains(&self.default_locale()?) {
            bail!("site.default-locale: {:?} is not among site.locales", self.site.default_locale);
        }
        Ok(())
    }

    /// The site's locales in the order of the chooser.
    pub fn locales(&self) -> Result<Vec<Tag>> {
        let mut tags = Vec::new();
        for name in &self.site.locales {
            let tag = Tag::parse(name).map_err(|error| anyhow::anyhow!("site.locales: {error}"))?;
            if tags.contains(&tag) {
                bail!("site.locales: {name:?} is named twice");
            }
            tags.push(tag);
        }
        Ok(tags)
    }

    /// The locales that readers are offered: those of which enough exists, and the default one.
    pub fn live(&self, locales: &[Tag], share: impl Fn(Tag) -> u64) -> Result<Vec<Tag>> {
        let default = self.default_locale()?;
        let needed = |tag: Tag| {
            let own = self.completeness.locales.iter().find(|(name, _)| Tag::parse(name) == Ok(tag));
            own.map_or(self.completeness.minimum, |(_, minimum)| *minimum)
        };
        let enough = |tag: Tag| match needed(tag) {
            0 => true,
            needed => share(tag) >= u64::from(needed),
        };
        let live = |tag: &Tag| self.staging || *tag == default || Pseudo::of(*tag).is_none() && enough(*tag);
        Ok(locales.iter().copied().filter(live).collect())
    }

    pub fn default_locale(&self) -> Result<Tag> {
        Tag::parse(&self.site.default_locale).map_err(|error| anyhow::anyhow!("site.default-locale: {error}"))
    }
}

/// Scheme and host, perhaps a path, no final slash.
fn check_address(key: &str, address: &str) -> Result<()> {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    if host.is_none_or(|host| host.is_empty() || host.contains(|c: char| c.is_whitespace() || "\"'<>?#\\".contains(c))) {
        bail!("{key}: {address:?} is not an http(s) address such as https://gallery.example");
    }
    if address.ends_with('/') {
        bail!("{key}: leave the final slash out: {:?}", address.trim_end_matches('/'));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_says_the_defaults() {
        let shipped = Config::parse(include_str!("../remora.toml"), Path::new("")).unwrap();
        assert_eq!(format!("{shipped:?}"), format!("{:?}", Config::default()));
    }

    #[test]
    fn mistakes_are_named() {
        for (text, expected) in [
            ("[site]\nbase-url = 'gallery.example'", "not an http(s) address"),
            ("[site]\nbase-url = 'https://a.example/'", "final slash"),
            ("[site]\nlocales = ['de', 'de']", "named twice"),
            ("[site]\nlocales = ['de']", "not among"),
            ("[lists]\naddons = 0", "between 1 and 1000"),
            ("[site]\nnmae = 'x'", "unknown field `nmae`"),
        ] {
            let error = format!("{:#}", Config::parse(text, Path::new("")).unwrap_err());
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
