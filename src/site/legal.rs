//! Legal texts: an add-on's privacy policy and licence agreement, and licences that the gallery words itself.

use anyhow::Result;

use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::subject::Subject;
use super::view::{Shared, plain};
use super::{Site, route};
use crate::catalog::model::{Addon, Licence, Texts};
use crate::text::url::safe_url;

pub const SCOPE: Scope = 0x200;

/// One of an add-on's legal texts.
struct Text<'a> {
    what: &'static str,
    texts: &'a Texts,
    path: String,
}

fn texts(addon: &Addon) -> [Text<'_>; 2] {
    [
        Text { what: "privacy-policy", texts: &addon.privacy_policy, path: route::privacy_policy(&addon.slug) },
        Text { what: "eula", texts: &addon.eula, path: route::eula(&addon.slug) },
    ]
}

pub fn render(subject: &Subject<'_>, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    let site = words.site;
    for Text { what, texts, path } in texts(addon).into_iter().filter(|text| !text.texts.0.is_empty()) {
        words.shared.reads.begin_page(SCOPE);
        let languages = Languages::new(site, &path, addon.default_locale, |tag| site.speaks(tag, texts));
        let mut fields = Fields::new();
        fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
        fields.set_value("heading", words.literal(&words.text(&format!("addon-{what}")), words.edition.tag));
        fields.set_value("text", words.rich(texts, addon.default_locale, &|| format!("{}: {what}", addon.slug)));
        let arguments = [("name", name.as_str().into())];
        let draft = Draft {
            kind: "legal",
            title: words.format(&format!("title-{what}"), &arguments),
            description: words.format(&format!("description-{what}"), &arguments),
            path,
            languages: &languages,
            noindex: false,
            scope: SCOPE,
        };
        render_page(words, draft, fields, pages)?;
    }
    Ok(())
}

impl Site {
    pub(super) fn licence(&self, id: &str) -> Option<&Licence> {
        let at = self.globals.licences.binary_search_by(|licence| licence.id.as_str().cmp(id)).ok()?;
        Some(&self.globals.licences[at])
    }

    /// The licences that have a page: those whose text the gallery knows.
    pub(super) fn licences(&self) -> impl Iterator<Item = &Licence> {
        self.globals.licences.iter().filter(|licence| !licence.text.0.is_empty())
    }
}

/// The page of a licence's text.
pub fn licence(site: &Site, shared: &Shared, licence: &Licence, pages: &mut dyn Pages) -> Result<()> {
    let path = route::licence(&licence.id);
    let languages = Languages::new(site, &path, None, |tag| site.speaks(tag, &licence.text));
    for words in site.wanted_words(shared, pages) {
        let heading = words.name(&licence.name, None, &licence.id);
        let name = plain(&heading);
        let mut fields = Fields::new();
        fields.set_value("heading", heading);
        fields.set_value("text", words.rich(&licence.text, None, &|| format!("licence {}: text", licence.id)));
        fields.set("url", licence.url.as_deref().and_then(safe_url));
        let draft = Draft {
            kind: "licence",
            title: words.format("title-licence", &[("name", name.as_str().into())]),
            description: words.format("description-licence", &[("name", name.as_str().into())]),
            path: path.clone(),
            languages: &languages,
            noindex: false,
            scope: super::EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}
