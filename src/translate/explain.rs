//! Which step of the fallback rule gives a text its language: `remora l10n explain`.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use serde::Serialize;

use super::interface::Interface;
use crate::catalog::model::{Addon, Texts};
use crate::l10n::{Chain, Step, Tag};

/// How a text was found for a locale.
#[derive(Debug, Serialize)]
pub struct Explained {
    pub locale: Tag,
    /// The add-on's slug and the field, or the message's id.
    pub text: String,
    /// The languages that the rule asks for before the defaults, in order.
    pub parents: Vec<Tag>,
    pub record_default: Option<Tag>,
    pub site_default: Tag,
    /// Every language that the text exists in, in the order in which it would be taken.
    pub candidates: Vec<Candidate>,
}

#[derive(Debug, Serialize)]
pub struct Candidate {
    pub locale: Tag,
    pub step: &'static str,
    pub chosen: bool,
    /// Whether readers of the locale came for it: the same language in the same script.
    pub spoken: bool,
    pub raw: String,
}

/// The step's name, as people and programs see it.
#[must_use]
pub fn step_name(step: Step) -> &'static str {
    match step {
        Step::Requested => "requested",
        Step::Parent => "parent",
        Step::Sibling => "sibling",
        Step::RecordDefault => "record-default",
        Step::SiteDefault => "site-default",
        Step::Any => "any",
    }
}

/// Explains a field of an add-on: `summary`, or with its owner before it: `version/1.2/notes`, `review/KEY/body`.
pub fn field(addon: &mut Addon, field: &str, locale: Tag, site_default: Tag) -> Result<Explained> {
    let (owner, name) = field.rsplit_once('/').unwrap_or(("", field));
    // People's words have a language of their own.
    let (slug, default) = (addon.slug.clone(), super::gather::original(addon, owner));
    let Some(texts) = crate::catalog::text_field(addon, owner, name).filter(|texts| !texts.0.is_empty()) else {
        bail!(
            "{slug}: there is no text {field:?}; fields are name, summary, description, keywords, privacy-policy, eula, \
             version/NUMBER/notes, screenshot/N/caption, review/KEY/title, review/KEY/body, decision/KEY/note, thread/KEY/title and so on"
        );
    };
    Ok(explain(format!("{slug} {field}"), texts, locale, default, site_default))
}

/// Explains a message of the interface.
pub fn message(interface: &Interface, id: &str, locale: Tag) -> Result<Explained> {
    let tags = Chain::new(locale, interface.source).order(interface.sources.keys().copied());
    let texts = tags.into_iter().filter_map(|tag| {
        let found = interface.message(tag, id)?;
        let raw = found.pattern;
        Some(crate::catalog::model::Text { locale: tag, raw, format: Default::default(), original_tag: None, translator: None })
    });
    let texts = Texts(texts.collect());
    if texts.0.is_empty() {
        bail!("there is no message `{id}` in any language");
    }
    Ok(explain(id.to_owned(), &texts, locale, None, interface.source))
}

fn explain(text: String, texts: &Texts, locale: Tag, record_default: Option<Tag>, site_default: Tag) -> Explained {
    let chain = Chain::new(locale, site_default);
    let mut left: Vec<usize> = (0..texts.0.len()).collect();
    let mut candidates = Vec::new();
    // The rule picks the best of those that are left, again and again: that is its order.
    while let Some((at, step)) = chain.pick(left.iter().map(|at| texts.0[*at].locale), record_default) {
        let found = &texts.0[left.remove(at)];
        candidates.push(Candidate {
            locale: found.locale,
            step: step_name(step),
            chosen: candidates.is_empty(),
            spoken: chain.speaks(found.locale),
            raw: found.raw.clone(),
        });
    }
    Explained { locale, text, parents: chain.parents().to_vec(), record_default, site_default, candidates }
}

impl Explained {
    /// The same in words.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        let list = |tags: &[Tag]| match tags {
            [] => "none".to_owned(),
            tags => tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(", "),
        };
        let _ = writeln!(out, "{} in {}", self.text, self.locale);
        let _ = writeln!(out, "  CLDR parents: {}", list(&self.parents));
        if let Some(default) = self.record_default {
            let _ = writeln!(out, "  the record was written in {default}");
        }
        let _ = writeln!(out, "  the site is written in {}", self.site_default);
        let _ = writeln!(out);
        for candidate in &self.candidates {
            let mark = if candidate.chosen { "->" } else { "  " };
            let line: String = candidate.raw.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
            let _ = writeln!(out, "{mark} {:14} {:12} {line}", candidate.step, candidate.locale.as_str());
        }
        if let Some(chosen) = self.candidates.first()
            && !chosen.spoken
        {
            let _ = writeln!(out, "\nReaders are told that this text is in another language ({}).", chosen.locale);
        }
        out
    }
}
