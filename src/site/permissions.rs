//! What an add-on may do, in words, by what could happen; and how that changed from version to version.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::Scope;
use super::subject::Subject;
use super::versions::{anchor, beyond, older};
use super::view::Words;
use super::{Site, route};
use crate::catalog::model::Addon;
use crate::text::line;

pub const SCOPE: Scope = 0x100;

/// A permission as templates see it. Names are those of WebExtension manifests (the `permissions` key, as MDN and Thunderbird
/// document it) or host patterns; others are shown as they are.
#[derive(Clone, Serialize)]
pub struct PermissionView {
    pub name: String,
    /// What it allows; none for a host pattern, and where nobody has explained it.
    pub text: Option<String>,
    /// `all`, `site`, `domain` or `file` for a host pattern.
    pub host: Option<&'static str>,
    pub site: Option<String>,
    /// `high`, `medium` or `low`.
    pub risk: &'static str,
}

#[derive(Serialize)]
struct Group {
    risk: &'static str,
    permissions: Vec<PermissionView>,
}

#[derive(Serialize)]
struct Step {
    version: String,
    url: String,
    released: Option<Value>,
    /// The version before; none for the first.
    before: Option<String>,
    added: Vec<PermissionView>,
    removed: Vec<PermissionView>,
}

/// From most to least.
const RISKS: [&str; 3] = ["high", "medium", "low"];

/// Gives access to what a person reads, writes, visits or keeps.
const HIGH: &[&str] = &[
    "accountsFolders",
    "accountsRead",
    "addressBooks",
    "bookmarks",
    "browsingData",
    "clipboardRead",
    "compose",
    "compose.send",
    "cookies",
    "debugger",
    "declarativeNetRequestWithHostAccess",
    "devtools",
    "downloads.open",
    "find",
    "geolocation",
    "history",
    "management",
    "messagesDelete",
    "messagesModify",
    "messagesMove",
    "messagesRead",
    "messagesUpdate",
    "nativeMessaging",
    "pageCapture",
    "pkcs11",
    "privacy",
    "proxy",
    "sensitiveDataUpload",
    "sessions",
    "tabs",
    "topSites",
    "userScripts",
    "webNavigation",
    "webRequest",
    "webRequestBlocking",
];

/// Stays within what it was asked for, or within its own data.
const LOW: &[&str] = &[
    "activeTab",
    "alarms",
    "clipboardWrite",
    "contextMenus",
    "idle",
    "menus",
    "menus.overrideContext",
    "notifications",
    "storage",
    "theme",
    "unlimitedStorage",
];

fn risk(name: &str, host: Option<&str>) -> &'static str {
    match name {
        _ if host.is_some() || HIGH.contains(&name) => RISKS[0],
        _ if LOW.contains(&name) => RISKS[2],
        _ => RISKS[1],
    }
}

/// What a match pattern reaches (MDN, "Match patterns in extension manifests"): how much, and of which host.
fn host(pattern: &str) -> Option<(&'static str, Option<&str>)> {
    if pattern == "<all_urls>" {
        return Some(("all", None));
    }
    let (scheme, rest) = pattern.split_once("://")?;
    if scheme == "file" {
        return Some(("file", None));
    }
    if !matches!(scheme, "*" | "http" | "https" | "ws" | "wss" | "ftp") {
        return None;
    }
    match rest.split('/').next().unwrap_or(rest) {
        "*" => Some(("all", None)),
        host => match host.strip_prefix("*.") {
            Some(domain) => Some(("domain", Some(domain))),
            None => Some(("site", Some(host))),
        },
    }
}

fn make(name: &str, text: impl FnOnce(&str) -> Option<String>) -> PermissionView {
    let found = host(name);
    PermissionView {
        name: line(name),
        text: match found {
            Some(_) => None,
            None => text(&format!("permission-{}", name.replace('.', "-"))),
        },
        host: found.map(|(kind, _)| kind),
        site: found.and_then(|(_, site)| site).map(line),
        risk: risk(name, found.map(|(kind, _)| kind)),
    }
}

/// A permission in a page's language.
pub fn view(words: &Words<'_>, name: &str) -> PermissionView {
    make(name, |id| Some(words.text_or(id, "")).filter(|text| !text.is_empty()))
}

/// A permission in whatever language a fragment is filled in.
pub fn neutral(site: &Site, name: &str) -> PermissionView {
    make(name, |id| Some(site.neutral_text(&[id], "")).filter(|text| !text.is_empty()))
}

/// The riskiest first; within that in the manifest's order.
pub fn sorted(words: &Words<'_>, names: &[String]) -> Vec<PermissionView> {
    let mut views: Vec<PermissionView> = names.iter().map(|name| view(words, name)).collect();
    views.sort_by_key(|view| RISKS.iter().position(|risk| *risk == view.risk));
    views
}

/// Whether an add-on has a page of its permissions.
pub fn has(site: &Site, addon: &Addon) -> bool {
    site.theme.has_page("permissions") && addon.versions.iter().any(|version| !version.permissions.is_empty())
}

pub fn render(subject: &Subject<'_>, languages: &Languages, pages: &mut dyn Pages) -> Result<()> {
    let Subject { words, addon, name, .. } = subject;
    words.shared.reads.begin_page(SCOPE);
    let current = addon.current();
    let all = current.map_or_else(Vec::new, |version| sorted(words, &version.permissions));
    let groups = RISKS.iter().filter_map(|risk| {
        let permissions: Vec<PermissionView> = all.iter().filter(|view| view.risk == *risk).cloned().collect();
        (!permissions.is_empty()).then_some(Group { risk, permissions })
    });
    let steps = addon.versions.iter().filter_map(|version| {
        let before = older(addon, version);
        let none = Vec::new();
        let those = before.map_or(&none, |before| &before.permissions);
        let views = |these: &[String], those: &[String]| beyond(these, those).map(|name| view(words, name)).collect::<Vec<_>>();
        let (added, removed) = (views(&version.permissions, those), views(those, &version.permissions));
        (!added.is_empty() || !removed.is_empty()).then(|| Step {
            version: line(&version.number),
            url: format!("{}#{}", words.url(&route::versions(&addon.slug)), anchor(&version.number)),
            released: version.released.map(|time| words.edition.date(time)),
            before: before.map(|before| line(&before.number)),
            added,
            removed,
        })
    });
    let mut fields = Fields::new();
    fields.set_hashed("addon", subject.head.clone(), subject.head_hash);
    fields.set("version", current.map(|version| line(&version.number)));
    fields.set("groups", groups.collect::<Vec<_>>());
    fields.set("steps", steps.collect::<Vec<_>>());
    let draft = Draft {
        kind: "permissions",
        title: words.format("title-permissions", &[("name", name.as_str().into())]),
        description: words.format("description-permissions", &[("name", name.as_str().into())]),
        path: route::permissions(&addon.slug),
        languages,
        noindex: false,
        scope: SCOPE,
    };
    render_page(words, draft, fields, pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_patterns_say_what_they_reach() {
        for (pattern, expected) in [
            ("<all_urls>", Some(("all", None))),
            ("*://*/*", Some(("all", None))),
            ("https://*/*", Some(("all", None))),
            ("https://*.example.org/*", Some(("domain", Some("example.org")))),
            ("*://example.org/path/*", Some(("site", Some("example.org")))),
            ("file:///*", Some(("file", None))),
            ("tabs", None),
            ("moz-extension://x", None),
        ] {
            assert_eq!(host(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn every_permission_with_a_risk_has_words() {
        let (messages, _) = crate::l10n::load(None, crate::l10n::Tag::parse("en-US").unwrap(), &[], false).unwrap();
        let english = messages.messages(crate::l10n::Tag::parse("en-US").unwrap());
        for name in HIGH.iter().chain(LOW) {
            let id = format!("permission-{}", name.replace('.', "-"));
            assert!(english.has(&id), "{id}");
        }
    }
}
