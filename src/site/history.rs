//! An add-on's ledger in public: who nominated it, who decided what, when, why, and what was answered.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::choice::{Said, said};
use super::docket::days;
use super::feed::{self, Feed};
use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::{Key, Scope};
use super::view::{Link, Words};
use super::{Site, route};
use crate::catalog::model::{Addon, Decision, Texts};
use crate::l10n::Tag;
use crate::text::line;

pub const SCOPE: Scope = 16;

/// An entry of the ledger.
#[derive(Serialize)]
pub struct Entry {
    anchor: String,
    outcome: String,
    /// In words.
    label: String,
    date: Value,
    actor: String,
    actor_url: Option<String>,
    version: Option<String>,
    policies: Vec<Link>,
    note: Said,
    /// Whole days since the nomination or appeal that it decides.
    waited_n: Option<i64>,
    about: Option<About>,
    endorsements_n: usize,
}

#[derive(Serialize)]
struct About {
    anchor: String,
    label: String,
    date: Value,
}

/// An entry's element id.
pub fn anchor(key: &str) -> String {
    format!("decision-{}", route::segment(key))
}

/// Where an entry is: its page without the locale, and its element.
pub fn place(slug: &str, key: &str) -> String {
    format!("{}#{}", route::history(slug), anchor(key))
}

/// Whether an add-on has this page.
pub fn has(addon: &Addon) -> bool {
    !addon.ledger.is_empty()
}

/// The newest entry that decides something about a version, for whoever must know why it is blocked.
pub fn about_version<'a>(addon: &'a Addon, version: &str) -> Option<&'a Decision> {
    let decides = |decision: &&Decision| matches!(decision.outcome.as_str(), "disabled" | "rejected" | "needs-information");
    addon.ledger.iter().rfind(|decision| decides(decision) && decision.version.as_deref() == Some(version))
}

/// An outcome in words; as it is where the messages have no word for it.
pub fn label(words: &Words<'_>, outcome: &str) -> String {
    words.text_or(&format!("outcome-{outcome}"), &line(outcome))
}

/// A policy by its name, linked.
pub fn policy(words: &Words<'_>, slug: &str) -> Link {
    words.shared.reads.key(Key::Policy, slug);
    let known = words.site.policy(slug);
    let none = Texts::default();
    let name = words.name(known.map_or(&none, |policy| &policy.name), None, slug);
    Link { name, url: known.filter(|_| words.site.theme.has_page("policy")).map(|_| words.url(&route::policy(slug))) }
}

/// Who decided, and where that person's page is.
pub fn actor(words: &Words<'_>, decision: &Decision) -> (String, Option<String>) {
    (line(&decision.actor), decision.profile.as_deref().and_then(|slug| words.user(slug).url))
}

/// One entry as pages show it.
pub fn entry(words: &Words<'_>, addon: &Addon, at: usize) -> Option<Entry> {
    let decision = addon.ledger.get(at)?;
    let place = || format!("{}: decision {}", addon.slug, decision.key);
    let begins = |decision: &Decision| matches!(decision.outcome.as_str(), "nominated" | "appealed");
    let before = &addon.ledger[..at];
    // Endorsements decide nothing, and an answer to a question is waited for by the reviewers.
    let decides = !begins(decision) && !matches!(decision.outcome.as_str(), "endorsed" | "withdrawn");
    let began = before.iter().rfind(|earlier| earlier.outcome != "endorsed").filter(|earlier| begins(earlier));
    let about = decision.about.as_deref().and_then(|key| addon.ledger.iter().find(|other| other.key == key));
    let endorses = |other: &&Decision| other.outcome == "endorsed";
    let after = addon.ledger[at + 1..].iter().take_while(|other| !begins(other));
    let (actor, actor_url) = actor(words, decision);
    Some(Entry {
        anchor: anchor(&decision.key),
        outcome: decision.outcome.clone(),
        label: label(words, &decision.outcome),
        date: words.edition.date(decision.decided),
        actor,
        actor_url,
        version: decision.version.as_deref().map(line),
        policies: decision.policies.iter().map(|slug| policy(words, slug)).collect(),
        note: said(words, &decision.note, decision.locale, &place),
        waited_n: began.filter(|_| decides).map(|began| days(began.decided, decision.decided).max(0)),
        about: about.map(|other| About {
            anchor: anchor(&other.key),
            label: label(words, &other.outcome),
            date: words.edition.date(other.decided),
        }),
        endorsements_n: if begins(decision) { after.filter(endorses).count() } else { 0 },
    })
}

/// The page is in a language when some reviewer's note can be read in it, or when there are none.
pub fn exists(site: &Site, addon: &Addon, tag: Tag) -> bool {
    let mut noted = addon.ledger.iter().filter(|decision| !decision.note.0.is_empty()).peekable();
    noted.peek().is_none() || noted.any(|decision| site.speaks(tag, &decision.note))
}

/// What the page needs of its add-on, listed or not.
pub struct Head<'a> {
    pub fields: Value,
    pub hash: u64,
    /// In plain words.
    pub name: &'a str,
    pub noindex: bool,
}

/// The newest decisions about an add-on, for feed readers.
fn decisions_feed(words: &Words<'_>, addon: &Addon, name: &str) -> Result<Feed> {
    let list = route::history(&addon.slug);
    let entries = addon.ledger.iter().rev().take(feed::ENTRIES).map(|decision| feed::Entry {
        path: place(&addon.slug, &decision.key),
        title: words.format("feed-decision", &[("outcome", label(words, &decision.outcome).into()), ("name", name.into())]),
        author: line(&decision.actor),
        updated: decision.decided,
        body: said(words, &decision.note, decision.locale, &|| format!("{}: decision {}", addon.slug, decision.key)).body,
    });
    let title = words.format("feed-history", &[("name", name.into())]);
    Ok(Feed { path: route::feed(&list), page: list.clone(), title, entries: entries.collect(), scope: SCOPE })
}

pub fn render(words: &Words<'_>, addon: &Addon, head: &Head<'_>, languages: &Languages, pages: &mut dyn Pages) -> Result<()> {
    words.shared.reads.begin_page(SCOPE);
    let entries: Vec<Entry> = (0..addon.ledger.len()).filter_map(|at| entry(words, addon, at)).collect();
    let mut fields = Fields::new();
    fields.set_hashed("addon", head.fields.clone(), head.hash);
    fields.set("entries", entries);
    fields.set("feed_url", words.url(&route::feed(&route::history(&addon.slug))));
    if words.site.theme.mentions("feed_url") {
        decisions_feed(words, addon, head.name)?.render(words, pages)?;
    }
    fields.set("status", super::tombstone::status(addon));
    let draft = Draft {
        kind: "history",
        title: words.format("title-history", &[("name", head.name.into())]),
        description: words.format("description-history", &[("name", head.name.into())]),
        path: route::history(&addon.slug),
        languages,
        noindex: head.noindex,
        scope: SCOPE,
    };
    render_page(words, draft, fields, pages)
}
