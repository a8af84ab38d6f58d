//! The policies that decisions cite, each with the decisions that do.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::docket::Cited;
use super::fields::Fields;
use super::history;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::{EVERY_PAGE, Key};
use super::view::{Link, Shared, plain};
use super::{Site, route};
use crate::catalog::model::Policy;

#[derive(Serialize)]
struct PolicyView {
    name: Value,
    url: String,
    cited_n: usize,
}

#[derive(Serialize)]
struct CitingView {
    addon: Link,
    label: String,
    date: Value,
    /// The entry of the ledger, where that has a page.
    url: Option<String>,
}

impl Site {
    pub(super) fn policy(&self, slug: &str) -> Option<&Policy> {
        let at = self.globals.policies.binary_search_by(|policy| policy.slug.as_str().cmp(slug)).ok()?;
        Some(&self.globals.policies[at])
    }
}

pub fn overview(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::POLICIES);
    let docket = &site.docket;
    for words in site.wanted_words(shared, pages) {
        let policies = site.globals.policies.iter().map(|policy| {
            words.shared.reads.key(Key::Cited, &policy.slug);
            PolicyView {
                name: words.name(&policy.name, None, &policy.slug),
                url: words.url(&route::policy(&policy.slug)),
                cited_n: docket.cited.get(&policy.slug).map_or(0, |cited| cited.count),
            }
        });
        let mut fields = Fields::new();
        fields.set("policies", policies.collect::<Vec<_>>());
        let draft = Draft {
            kind: "policies",
            path: route::POLICIES.to_owned(),
            title: words.text("title-policies"),
            description: words.text("description-policies"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

pub fn render(site: &Site, shared: &Shared, policy: &Policy, pages: &mut dyn Pages) -> Result<()> {
    let path = route::policy(&policy.slug);
    let languages = Languages::new(site, &path, None, |tag| policy.text.0.is_empty() || site.speaks(tag, &policy.text));
    let none = Cited::default();
    let docket = &site.docket;
    let cited = docket.cited.get(&policy.slug).unwrap_or(&none);
    for words in site.wanted_words(shared, pages) {
        words.shared.reads.key(Key::Cited, &policy.slug);
        let name = words.name(&policy.name, None, &policy.slug);
        let plain = plain(&name);
        let decisions = cited.newest.iter().map(|citing| {
            let addon = words.any_addon(citing.addon)?;
            let has_page = site.theme.has_page("history");
            Ok(CitingView {
                label: history::label(&words, &citing.outcome),
                date: words.edition.date(citing.decided),
                url: site.slug_of(citing.addon).filter(|_| has_page).map(|slug| words.url(&history::place(slug, &citing.key))),
                addon,
            })
        });
        let mut fields = Fields::new();
        fields.set_value("heading", name);
        fields.set_value("text", words.rich(&policy.text, None, &|| format!("policy {}: text", policy.slug)));
        fields.set("decisions", decisions.collect::<Result<Vec<_>>>()?);
        fields.set("cited_n", cited.count);
        let draft = Draft {
            kind: "policy",
            title: words.format("title-policy", &[("name", plain.as_str().into())]),
            description: words.format("description-policy", &[("name", plain.as_str().into())]),
            path: path.clone(),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}
