//! How much is translated into each locale, and what is missing, the most seen first.

use std::collections::BTreeSet;

use anyhow::Result;
use serde::Serialize;

use super::interface::{Interface, State};
use crate::catalog::model::{Addon, Status, Texts};
use crate::catalog::overlay::{Lapse, Lapsed, Place};
use crate::l10n::{Chain, Tag};
use crate::site::{Covered, Site};

/// One locale's state.
#[derive(Debug, Serialize)]
pub struct Row {
    pub locale: Tag,
    /// Whether the site offers it: what is below the threshold is built, but not offered.
    pub live: bool,
    /// Messages whose source changed after they were translated.
    pub outdated: u64,
    /// Translations of the overlay that are not shown: their source changed, or the catalog has its own text now.
    pub outdated_texts: u64,
    pub conflicts: u64,
    pub kinds: Vec<Covered>,
}

pub fn status(site: &Site, interface: &Interface, lapsed: &[Lapsed]) -> Vec<Row> {
    let of = |tag: Tag, why: Lapse| lapsed.iter().filter(|lapsed| lapsed.locale == tag && lapsed.why == why).count() as u64;
    let row = |tag: Tag| Row {
        locale: tag,
        live: site.is_live(tag),
        outdated: interface.states(tag).iter().filter(|(_, _, state)| *state == State::Outdated).count() as u64,
        outdated_texts: of(tag, Lapse::Outdated),
        conflicts: of(tag, Lapse::Conflict),
        kinds: site.covered(tag),
    };
    site.real_locales().map(row).collect()
}

/// The table for people.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let kinds: Vec<&str> = rows.first().map(|row| row.kinds.iter().map(|covered| covered.kind).collect()).unwrap_or_default();
    let mut out = format!("{:10}", "locale");
    kinds.iter().for_each(|kind| out += &format!("{kind:>13}"));
    out += "\n";
    for row in rows {
        out += &format!("{:10}", row.locale.as_str());
        for covered in &row.kinds {
            // Rounded down: only what is complete is 100 %.
            let cell = format!("{} %", covered.done * 100 / covered.total);
            out += &format!("{cell:>13}");
        }
        let mut notes = Vec::new();
        if !row.live {
            notes.push("not offered yet".to_owned());
        }
        let counts = [(row.outdated, "messages outdated"), (row.outdated_texts, "texts outdated"), (row.conflicts, "conflicts")];
        notes.extend(counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")));
        if !notes.is_empty() {
            out += &format!("  {}", notes.join(", "));
        }
        out += "\n";
    }
    out
}

/// One text that a locale lacks.
#[derive(Debug, Serialize)]
pub struct Missing {
    /// How many see it: pages that print a message; weekly users, or else downloads, of an add-on.
    pub reach: u64,
    /// `interface/site.ftl`, `addon/krita`.
    pub file: String,
    pub key: String,
    pub state: &'static str,
    pub source: String,
}

/// What a locale lacks: messages first, then texts, each in the order of their reach.
pub fn missing(site: &Site, interface: &Interface, tag: Tag) -> Result<Vec<Missing>> {
    let mut messages = Vec::new();
    let chain = Chain::new(tag, interface.source);
    let spoken = interface.sources.keys().filter(|other| chain.speaks(**other));
    let spoken: BTreeSet<String> = spoken.flat_map(|other| interface.messages(*other)).map(|found| found.id).collect();
    for (source, _, state) in interface.states(tag) {
        if state == State::Outdated || state == State::Fallback && !spoken.contains(&source.id) {
            let state = if state == State::Outdated { "outdated" } else { "missing" };
            let file = format!("interface/{}", source.file.name);
            messages.push(Missing { reach: site.reach(&source.id), file, key: source.id, state, source: source.pattern });
        }
    }
    messages.sort_by(|a, b| b.reach.cmp(&a.reach).then_with(|| (&a.file, &a.key).cmp(&(&b.file, &b.key))));
    let mut texts = Vec::new();
    let default = site.default_locale;
    let lapsed = site.catalog().lapsed()?;
    let is_lapsed = |addon: &Addon, key: &str| {
        let (owner, field) = key.rsplit_once('/').unwrap_or(("", key));
        let place = Place::Addon(crate::catalog::key::addon_id(&addon.guid), owner.to_owned());
        lapsed.iter().any(|lapsed| lapsed.locale == tag && lapsed.field == field && lapsed.place == place)
    };
    site.catalog().addons(|addon| {
        if addon.status == Status::Listed {
            let reach = addon.weekly_users.or(addon.downloads).unwrap_or_default();
            for (key, found) in fields(&addon) {
                let chain = Chain::new(tag, default);
                if found.0.is_empty() || found.0.iter().any(|text| chain.speaks(text.locale)) {
                    continue;
                }
                let Some((at, _)) = chain.pick(found.0.iter().map(|text| text.locale), addon.default_locale) else { continue };
                let file = format!("addon/{}", addon.slug);
                let state = if is_lapsed(&addon, &key) { "outdated" } else { "missing" };
                texts.push(Missing { reach, file, key, state, source: found.0[at].raw.clone() });
            }
        }
        Ok(())
    })?;
    // Stable: a name before its summary, and that before its description.
    texts.sort_by(|a, b| b.reach.cmp(&a.reach).then_with(|| a.file.cmp(&b.file)));
    messages.extend(texts);
    Ok(messages)
}

/// The texts of an add-on that a translator is asked for, with their keys: what readers see first comes first.
pub fn fields(addon: &Addon) -> Vec<(String, &Texts)> {
    let mut fields = vec![
        ("name".to_owned(), &addon.name),
        ("summary".to_owned(), &addon.summary),
        ("description".to_owned(), &addon.description),
    ];
    fields.extend(addon.screenshots.iter().enumerate().map(|(at, shot)| (format!("screenshot/{at}/caption"), &shot.caption)));
    fields.extend(addon.current().map(|version| (format!("version/{}/notes", version.number), &version.notes)));
    fields.push(("privacy-policy".to_owned(), &addon.privacy_policy));
    fields.push(("eula".to_owned(), &addon.eula));
    fields
}
