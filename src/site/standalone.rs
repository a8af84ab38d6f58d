//! Pages that show no list and no add-on: the site's own texts, "not found", redirects, and the language chooser.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::Site;
use super::edition::LocaleView;
use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::prose::Prose;
use super::reads::{EVERY_PAGE, Scope};
use super::route;
use super::view::{Shared, Words};
use crate::catalog::model::Addon;

pub const REDIRECT_SCOPE: Scope = 8;

#[derive(Serialize)]
struct ProseView {
    html: Value,
    lang: &'static str,
    dir: &'static str,
    foreign: bool,
    language: &'static str,
}

#[derive(Serialize)]
struct Entry {
    #[serde(flatten)]
    locale: LocaleView,
    greeting: String,
}

pub fn prose(site: &Site, shared: &Shared, prose: &Prose, pages: &mut dyn Pages) -> Result<()> {
    let path = route::prose(&prose.slug);
    let languages =
        Languages::new(site, &path, None, |tag| prose.editions.keys().any(|written| site.chain(tag).speaks(*written)));
    for words in site.wanted_words(shared, pages) {
        let edition = words.edition;
        let Some((at, _)) = edition.chain.pick(prose.editions.keys().copied(), None) else { continue };
        let Some((locale, text)) = prose.editions.iter().nth(at) else { continue };
        let mut fields = Fields::new();
        fields.set_value("heading", words.literal(&text.title, *locale));
        fields.set(
            "prose",
            ProseView {
                html: Value::safe_string(&text.html),
                lang: locale.as_str(),
                dir: locale.direction().as_str(),
                foreign: !edition.chain.speaks(*locale),
                language: crate::l10n::autonym(*locale),
            },
        );
        let draft = Draft {
            kind: "prose",
            path: path.clone(),
            title: text.title.clone(),
            description: text.description.clone(),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

pub fn not_found(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::new(site, "404.html", None, |_| false);
    for words in site.wanted_words(shared, pages) {
        let draft = Draft {
            kind: "notfound",
            path: "404.html".to_owned(),
            title: words.text("title-not-found"),
            description: String::new(),
            languages: &languages,
            noindex: true,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, Fields::new(), pages)?;
    }
    Ok(())
}

/// The page that a renamed add-on leaves at its former address.
pub fn redirect(words: &Words<'_>, addon: &Addon, former: &str, pages: &mut dyn Pages) -> Result<()> {
    words.shared.reads.begin_page(REDIRECT_SCOPE);
    let target = route::addon(&addon.slug);
    let languages = Languages::new(words.site, &target, None, |_| false);
    let mut fields = Fields::new();
    fields.set("target", words.url(&target));
    fields.set_value("name", words.name(&addon.name, addon.default_locale, &addon.slug));
    let name = words.words(&addon.name, addon.default_locale);
    let draft = Draft {
        kind: "redirect",
        path: route::addon(former),
        title: words.format("title-addon", &[("name", name.as_str().into())]),
        description: String::new(),
        languages: &languages,
        noindex: true,
        scope: REDIRECT_SCOPE,
    };
    render_page(words, draft, fields, pages)
}

/// The page at `/`: every language of the site in its own name. It is in no language, so it is rendered by the default one's templates.
pub fn chooser(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let Some(edition) = site.editions.iter().find(|edition| edition.tag == site.default_locale).or(site.editions.first()) else {
        return Ok(());
    };
    let words = Words::new(site, edition, shared);
    let entries: Vec<Entry> = site
        .live
        .iter()
        .map(|tag| Entry { locale: LocaleView::new(*tag), greeting: site.greetings.get(tag).cloned().unwrap_or_default() })
        .collect();
    let mut fields = Fields::new();
    fields.set("entries", &entries);
    let languages = Languages::all(site, "");
    let draft = Draft {
        kind: "chooser",
        path: String::new(),
        title: words.text("title-chooser"),
        description: words.format("description-home", &[("count", (site.index.len() as f64).into())]),
        languages: &languages,
        noindex: false,
        scope: EVERY_PAGE,
    };
    render_page(&words, draft, fields, pages)
}
