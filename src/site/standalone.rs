//! Pages that show no list and no add-on: the site's own texts, "not found", redirects, and the language chooser.

use anyhow::Result;
use serde::Serialize;
use tera::{Context, Value};

use super::Site;
use super::edition::LocaleView;
use super::page::{Draft, Emit, Languages, render as render_page};
use super::prose::Prose;
use super::route;
use super::view::{Shared, Words};
use crate::catalog::model::Addon;

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

pub fn prose(site: &Site, shared: &Shared, prose: &Prose, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let path = route::prose(&prose.slug);
    let languages = Languages::new(site, &path, |tag| prose.editions.keys().any(|written| site.chain(tag).speaks(*written)));
    for edition in &site.editions {
        let words = Words::new(site, edition, shared);
        let Some((at, _)) = edition.chain.pick(prose.editions.keys().copied(), None) else { continue };
        let Some((locale, text)) = prose.editions.iter().nth(at) else { continue };
        let mut context = Context::new();
        context.insert("heading", &words.literal(&text.title, *locale));
        context.insert(
            "prose",
            &ProseView {
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
        };
        render_page(&words, draft, context, buffer, emit)?;
    }
    Ok(())
}

pub fn not_found(site: &Site, shared: &Shared, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let languages = Languages::new(site, "404.html", |_| false);
    for edition in &site.editions {
        let words = Words::new(site, edition, shared);
        let draft = Draft {
            kind: "notfound",
            path: "404.html".to_owned(),
            title: edition.text("title-not-found"),
            description: String::new(),
            languages: &languages,
            noindex: true,
        };
        render_page(&words, draft, Context::new(), buffer, emit)?;
    }
    Ok(())
}

/// The page that a renamed add-on leaves at its former address.
pub fn redirect(words: &Words<'_>, addon: &Addon, former: &str, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let target = route::addon(&addon.slug);
    let languages = Languages::new(words.site, &target, |_| false);
    let mut context = Context::new();
    context.insert("target", &words.url(&target));
    context.insert("name", &words.name(&addon.name, addon.default_locale, &addon.slug));
    let name = words.words(&addon.name, addon.default_locale);
    let draft = Draft {
        kind: "redirect",
        path: route::addon(former),
        title: words.edition.format("title-addon", &[("name", name.as_str().into())]),
        description: String::new(),
        languages: &languages,
        noindex: true,
    };
    render_page(words, draft, context, buffer, emit)
}

/// The page at `/`: every language of the site in its own name. It is in no language, so it is rendered by the default one's templates.
pub fn chooser(site: &Site, buffer: &mut Vec<u8>, emit: &mut Emit<'_>) -> Result<()> {
    let Some(edition) = site.editions.iter().find(|edition| edition.tag == site.default_locale).or(site.editions.first()) else {
        return Ok(());
    };
    let shared = Shared::default();
    let words = Words::new(site, edition, &shared);
    let entries: Vec<Entry> = site
        .locales
        .iter()
        .map(|tag| Entry { locale: LocaleView::new(*tag), greeting: site.greetings.get(tag).cloned().unwrap_or_default() })
        .collect();
    let mut context = Context::new();
    context.insert("entries", &entries);
    let languages = Languages::all(site, "");
    let draft = Draft {
        kind: "chooser",
        path: String::new(),
        title: edition.text("title-chooser"),
        description: edition.format("description-home", &[("count", (site.index.len() as f64).into())]),
        languages: &languages,
        noindex: false,
    };
    // It stands above all locales, so its path loses the one it was rendered by.
    render_page(&words, draft, context, buffer, &mut |_, bytes| emit("index.html", bytes))
}
