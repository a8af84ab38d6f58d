//! What stands at the address of an add-on that is not listed: where it stands, who decided that, when and why, and what its users
//! should do. Its own texts, pictures, files and reviews are gone; where a decision says so, its name too.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::{Fields, hash_value};
use super::history::{self, Head};
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::view::{KindView, Link, Words};
use super::{Site, route};
use crate::catalog::model::{Addon, Status};

pub const SCOPE: Scope = 64;

/// The fact that names what takes an add-on's place, by guid.
const REPLACED_BY: &str = "replaced-by";

/// What pages show of an add-on that is not listed.
#[derive(Serialize)]
struct Gone {
    slug: String,
    url: String,
    r#type: KindView,
    /// None where it is erased.
    name: Value,
    status: &'static str,
    history_url: Option<String>,
    history_count_n: usize,
}

pub fn status(addon: &Addon) -> &'static str {
    match addon.status {
        Status::Listed => "listed",
        Status::Pending => "pending",
        Status::Rejected => "rejected",
        Status::Disabled => "disabled",
        Status::Removed => "removed",
    }
}

pub fn render(site: &Site, words: &Words<'_>, addon: &Addon, pages: &mut dyn Pages) -> Result<()> {
    let shown = !site.is_erased(addon);
    let has_history = shown && history::has(addon) && site.theme.has_page("history");
    words.shared.reads.begin_page(SCOPE);
    let plain = if shown { words.words(&addon.name, addon.default_locale) } else { words.text("tombstone-nameless") };
    let gone = Value::from_serializable(&Gone {
        slug: addon.slug.clone(),
        url: words.url(&route::addon(&addon.slug)),
        r#type: words.kind(&addon.kind),
        name: if shown { words.name(&addon.name, addon.default_locale, &addon.slug) } else { Value::none() },
        status: status(addon),
        history_url: has_history.then(|| words.url(&route::history(&addon.slug))),
        history_count_n: if has_history { addon.ledger.len() } else { 0 },
    });
    let hash = hash_value(&gone);
    // None is to be found by search engines: so none is named as another's translation.
    let languages = Languages::new(site, &route::addon(&addon.slug), addon.default_locale, |_| false);
    if site.theme.has_page("tombstone") {
        let last = addon.ledger.iter().rposition(|decision| decision.outcome != "endorsed").filter(|_| shown);
        let mut fields = Fields::new();
        fields.set_hashed("addon", gone.clone(), hash);
        fields.set("entry", last.and_then(|at| history::entry(words, addon, at)));
        fields.set("replacement", replacement(words, addon)?);
        let draft = Draft {
            kind: "tombstone",
            title: words.format("title-addon", &[("name", plain.as_str().into())]),
            description: match shown {
                true => words.format("description-tombstone", &[("name", plain.as_str().into())]),
                false => String::new(),
            },
            path: route::addon(&addon.slug),
            languages: &languages,
            noindex: true,
            scope: SCOPE,
        };
        render_page(words, draft, fields, pages)?;
    }
    if has_history {
        let path = route::history(&addon.slug);
        let languages = Languages::new(site, &path, addon.default_locale, |tag| history::exists(site, addon, tag));
        history::render(words, addon, &Head { fields: gone, hash, name: &plain, noindex: true }, &languages, pages)?;
    }
    Ok(())
}

/// The listed add-on that takes its place.
fn replacement(words: &Words<'_>, addon: &Addon) -> Result<Option<Link>> {
    let Some((_, guid)) = addon.facts.iter().find(|(key, _)| key == REPLACED_BY) else { return Ok(None) };
    words.listed_link(guid)
}
