//! What goes to a translator's tool and comes back: one value, whatever the file format.

use crate::l10n::Tag;

/// Everything that one file of an exchange holds: texts to be translated from one language into another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub source: Tag,
    pub target: Tag,
    pub files: Vec<File>,
}

/// Texts that belong together: a message file, or an add-on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `interface/site.ftl`, `addon/krita`.
    pub name: String,
    pub entries: Vec<Entry>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unique within its file: a message's id (`nav-home`, `nav-home.title`), or a text's owner and field (`description`,
    /// `version/1.2/notes`). Any characters.
    pub key: String,
    /// For the translator: where it is shown, what its variables are.
    pub notes: Vec<String>,
    /// As its author wrote it, line breaks and all.
    pub source: String,
    pub target: Option<String>,
    pub state: State,
    /// Who translated it.
    pub translator: Option<String>,
    /// How many characters it may have.
    pub limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Missing,
    Current,
    /// The source changed after it was translated.
    Outdated,
}

/// What the formats' tests write and read back.
#[cfg(test)]
pub(super) mod samples {
    use proptest::prelude::*;

    use super::*;

    pub fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    pub fn entry(key: &str, source: &str, target: Option<&str>) -> Entry {
        Entry {
            key: key.to_owned(),
            notes: Vec::new(),
            source: source.to_owned(),
            target: target.map(str::to_owned),
            state: if target.is_some() { State::Current } else { State::Missing },
            translator: None,
            limit: None,
        }
    }

    /// Entries of one file, each with its own key; any characters, control characters and line breaks as well. The source is what
    /// the format can hold.
    pub fn entries(source: &'static str) -> impl Strategy<Value = Vec<Entry>> {
        let parts = (
            "(?s:.){0,20}",
            proptest::collection::vec("(?s:.){0,20}", 0..3),
            source,
            proptest::option::of(("(?s:.){1,30}", any::<bool>())),
            proptest::option::of("(?s:.){0,20}"),
            proptest::option::of(any::<u32>()),
        );
        proptest::collection::vec(parts, 1..4).prop_map(|entries| {
            let entries = entries.into_iter().enumerate().map(|(n, (key, notes, source, target, translator, limit))| Entry {
                key: format!("{n} {key}"),
                notes,
                source,
                state: match target {
                    None => State::Missing,
                    Some((_, false)) => State::Current,
                    Some((_, true)) => State::Outdated,
                },
                target: target.map(|(target, _)| target),
                translator,
                limit,
            });
            entries.collect()
        })
    }
}
