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
