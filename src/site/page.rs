//! What every page says of itself: address, title, and the languages it truly exists in.

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::view::Words;
use super::{Site, route};
use crate::l10n::Tag;

/// Receives finished pages: path in the output (with locale and file name), and bytes.
pub type Emit<'e> = dyn FnMut(&str, &[u8]) -> Result<()> + 'e;

/// A page before it is rendered.
pub struct Draft<'a> {
    /// Names the template: `kind.html`.
    pub kind: &'static str,
    /// Without the locale.
    pub path: String,
    /// The page's own title; the site's name is added.
    pub title: String,
    pub description: String,
    pub languages: &'a Languages,
    pub noindex: bool,
}

/// The languages in which a page's content truly exists, of all the site's (DESIGN: honest hreflang).
pub struct Languages {
    exists: Vec<bool>,
    /// The language of the record, which readers of none of these are shown.
    default: Option<Tag>,
    /// Absolute alternates, for one path: built once for all languages.
    path: String,
    alternates: Value,
}

#[derive(Serialize)]
struct Alternate {
    tag: &'static str,
    url: String,
}

#[derive(Serialize)]
struct PageView<'a> {
    kind: &'a str,
    path: &'a str,
    url: String,
    canonical: String,
    title: String,
    heading: &'a str,
    description: &'a str,
    alternates: Value,
    x_default: String,
    noindex: bool,
    translated: bool,
}

impl Languages {
    /// `exists` is asked for every locale of the site, built now or not.
    pub fn new(site: &Site, path: &str, exists: impl Fn(Tag) -> bool) -> Languages {
        let exists: Vec<bool> = site.locales.iter().map(|tag| exists(*tag)).collect();
        let mut languages = Languages { exists, default: None, path: String::new(), alternates: Value::none() };
        languages.move_to(site, path);
        languages
    }

    /// As the record was written in this language: it is what a page without a translation shows.
    pub fn of(mut self, default: Option<Tag>) -> Languages {
        self.default = default;
        self
    }

    /// Interface pages and lists exist in every language.
    pub fn all(site: &Site, path: &str) -> Languages {
        Languages::new(site, path, |_| true)
    }

    /// The same languages at another path.
    pub fn move_to(&mut self, site: &Site, path: &str) {
        if self.path == path && !self.alternates.is_none() {
            return;
        }
        self.path = path.to_owned();
        let base = &site.config.site.base_url;
        let alternates: Vec<Value> = site
            .locales
            .iter()
            .zip(&self.exists)
            .filter(|(_, exists)| **exists)
            .map(|(tag, _)| {
                Value::from_serializable(&Alternate {
                    tag: tag.as_str(),
                    url: format!("{base}{}", route::url(tag.as_str(), path)),
                })
            })
            .collect();
        self.alternates = Value::from(alternates);
    }

    fn has(&self, site: &Site, tag: Tag) -> bool {
        site.locales.iter().zip(&self.exists).any(|(locale, exists)| *locale == tag && *exists)
    }

    /// The locale that a page in `tag` shows: itself, or the first of its fallback that exists.
    fn shown(&self, site: &Site, tag: Tag) -> Tag {
        if self.has(site, tag) {
            return tag;
        }
        let existing = || site.locales.iter().zip(&self.exists).filter(|(_, exists)| **exists).map(|(tag, _)| *tag);
        let chain = crate::l10n::Chain::new(tag, site.default_locale);
        let picked = chain.pick(existing(), self.default);
        picked.and_then(|(at, _)| existing().nth(at)).unwrap_or(tag)
    }
}

/// Renders a draft with what its kind adds to the context, and hands it on.
pub fn render(
    words: &Words<'_>,
    draft: Draft<'_>,
    mut context: Context,
    buffer: &mut Vec<u8>,
    emit: &mut Emit<'_>,
) -> Result<()> {
    let (site, edition) = (words.site, words.edition);
    let base = &site.config.site.base_url;
    let shown = draft.languages.shown(site, edition.tag);
    let site_name = site.config.site.name.as_str();
    let title = match draft.title.is_empty() {
        true => site_name.to_owned(),
        false => edition.format("title-site", &[("title", draft.title.as_str().into()), ("site", site_name.into())]),
    };
    context.insert_value(
        "page",
        Value::from_serializable(&PageView {
            kind: draft.kind,
            path: &draft.path,
            url: words.url(&draft.path),
            canonical: match draft.kind {
                // The page at `/` is in every language.
                "chooser" => format!("{base}/"),
                _ => format!("{base}{}", route::url(shown.as_str(), &draft.path)),
            },
            title: title.replace(['\u{2068}', '\u{2069}'], ""),
            heading: &draft.title,
            description: &draft.description,
            alternates: draft.languages.alternates.clone(),
            x_default: format!("{base}/"),
            noindex: draft.noindex,
            translated: draft.languages.has(site, edition.tag),
        }),
    );
    buffer.clear();
    edition.render(&site.theme, &format!("{}.html", draft.kind), &context, buffer)?;
    let file = if draft.path.ends_with('/') || draft.path.is_empty() { "index.html" } else { "" };
    emit(&format!("{}/{}{file}", edition.tag, draft.path), buffer)
}
