//! What a gallery is made of: plain values that importers produce, the catalog stores and pages show.
//!
//! Times are seconds since 1970-01-01T00:00:00Z. Every text a person reads is a [`Texts`]: the author's raw text in each
//! language, never rendered HTML. Lists are in a meaningful order (versions newest first, the rest by date or key), so
//! that nothing depends on the order of rows.

use serde::{Deserialize, Serialize};

use crate::l10n::Tag;

/// Seconds since the Unix epoch, UTC.
pub type Time = i64;

/// How a raw text is written. Plain text is one or more paragraphs without markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Format {
    #[default]
    Plain,
    Markdown,
    Html,
}

/// One text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language the text is written in.
    pub locale: Tag,
    /// What the author wrote.
    pub raw: String,
    pub format: Format,
    /// The tag as the source spelled it, where it differs from `locale`.
    pub original_tag: Option<String>,
    /// Who translated it, where it is a translation and that is known.
    pub translator: Option<String>,
}

/// The same text in several languages, at most one for each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(pub Vec<Text>);

impl Texts {
    /// The raw text in exactly this language.
    #[must_use]
    pub fn in_locale(&self, tag: Tag) -> Option<String> {
        self.0.iter().find(|text| text.locale == tag).map(|text| text.raw.clone())
    }
}

/// A whole gallery's shared records: everything that belongs to no single add-on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Globals {
    pub categories: Vec<Category>,
    pub tags: Vec<Tagging>,
    pub profiles: Vec<Profile>,
    pub collections: Vec<Collection>,
    pub licences: Vec<Licence>,
    pub policies: Vec<Policy>,
    pub announcements: Vec<Announcement>,
    pub feedback: Vec<Feedback>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Category {
    pub slug: String,
    /// The slug of the category this one is part of.
    pub parent: Option<String>,
    pub name: Texts,
    pub description: Texts,
}

/// A tag that add-ons carry, with its name where it is more than its slug.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tagging {
    pub slug: String,
    pub name: Texts,
}

/// A person or a project that publishes, reviews or writes. Nothing private: no e-mail address, no account data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Profile {
    pub slug: String,
    pub name: Texts,
    pub biography: Texts,
    pub homepage: Option<String>,
    pub joined: Option<Time>,
    /// Whether this person reviews add-ons for the gallery.
    pub reviewer: bool,
}

/// A curated list of add-ons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Collection {
    pub slug: String,
    pub name: Texts,
    pub description: Texts,
    /// The profile that keeps the list.
    pub curator: Option<String>,
    pub updated: Option<Time>,
    pub items: Vec<CollectionItem>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CollectionItem {
    /// The add-on's guid.
    pub addon: String,
    pub note: Texts,
}

/// A licence that is not on the SPDX list, or whose name the gallery translates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Licence {
    /// SPDX identifier, or `LicenseRef-...`.
    pub id: String,
    pub name: Texts,
    pub text: Texts,
    pub url: Option<String>,
}

/// A reason that decisions cite.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Policy {
    pub slug: String,
    pub name: Texts,
    pub text: Texts,
}

/// A notice of the site itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Announcement {
    pub slug: String,
    pub published: Time,
    /// When it stops being shown, where it does.
    pub expires: Option<Time>,
    pub title: Texts,
    pub body: Texts,
}

/// What somebody said of the site itself, and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Feedback {
    pub slug: String,
    /// The name to show.
    pub author: String,
    pub profile: Option<String>,
    pub created: Time,
    /// The language it was written in; the other texts of `body` are translations.
    pub locale: Option<Tag>,
    /// `open`, `planned`, `done` or `declined`.
    pub state: String,
    pub body: Texts,
    /// Who answered, as shown, and when.
    pub answerer: Option<String>,
    pub answered: Option<Time>,
    pub answer: Texts,
}

/// Where an add-on stands. Only `Listed` add-ons appear in lists; the others leave a page that says where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Status {
    #[default]
    Listed,
    /// Nominated, waiting for its first decision.
    Pending,
    Rejected,
    Disabled,
    /// Withdrawn by its author, or no longer in its source.
    Removed,
}

/// One add-on with everything that belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Addon {
    /// The source's permanent identifier. The catalog's key is derived from it.
    pub guid: String,
    /// The path segment; empty from an importer that leaves the choice to the catalog.
    pub slug: String,
    /// Slugs it had before: each leaves a redirect page.
    pub former_slugs: Vec<String>,
    /// A type's slug: `extension`, `theme`, `dictionary`, `language-pack`, `desktop-application`, `font`, ...
    pub kind: String,
    pub status: Status,
    /// The language the record was written in.
    pub default_locale: Option<Tag>,
    pub name: Texts,
    pub summary: Texts,
    pub description: Texts,
    /// Search words, one a line.
    pub keywords: Texts,
    pub privacy_policy: Texts,
    pub eula: Texts,
    /// Profile slugs, the first one first.
    pub authors: Vec<String>,
    /// SPDX expression or `LicenseRef-...`.
    pub licence: Option<String>,
    pub links: Vec<Link>,
    pub icon: Option<Media>,
    pub weekly_users: Option<u64>,
    pub downloads: Option<u64>,
    /// When the gallery first listed it.
    pub added: Option<Time>,
    /// When its newest version was released, or the record last changed.
    pub updated: Option<Time>,
    /// The gallery recommends it.
    pub recommended: bool,
    /// Category slugs.
    pub categories: Vec<String>,
    /// Tag slugs.
    pub tags: Vec<String>,
    /// Guids of what it plugs into.
    pub extends: Vec<String>,
    /// The interface languages that it speaks itself, with the share translated in percent.
    pub languages: Vec<(Tag, u8)>,
    pub content_rating: Option<ContentRating>,
    /// Other machine-readable facts of the source: (key, value), such as (`mediatype`, `image/png`).
    pub facts: Vec<(String, String)>,
    pub screenshots: Vec<Screenshot>,
    /// Newest first.
    pub versions: Vec<Version>,
    /// Stars given without a text, from one to five; reviews are counted beside them.
    pub ratings: [u64; 5],
    pub reviews: Vec<Review>,
    /// Oldest first.
    pub ledger: Vec<Decision>,
    pub threads: Vec<Thread>,
    /// Oldest month first.
    pub usage: Vec<Usage>,
}

impl Addon {
    /// The version that is offered: the newest that is not blocked.
    pub fn current(&self) -> Option<&Version> {
        self.versions.iter().find(|version| !version.blocked)
    }
}

/// How an add-on was used in one month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// When the month began.
    pub month: Time,
    /// A mean of the month.
    pub users: Option<u64>,
    /// A sum of the month.
    pub downloads: Option<u64>,
}

/// Where a link of an add-on leads: `homepage`, `support`, `source`, `donate`, `issues`, `translate`, `faq`, `contact`, ...
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Link {
    pub kind: String,
    pub url: String,
}

/// A picture, of which the catalog holds the files that pages show: see [`super::Rendition`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Media {
    /// 128-bit XXH3 of the file that was imported, as 32 hexadecimal digits.
    pub hash: String,
    /// Of the file for every browser: PNG or JPEG, or SVG for drawings.
    pub kind: MediaKind,
    /// In pixels, as it is looked at: after the rotation that cameras note.
    pub width: u32,
    pub height: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum MediaKind {
    Png,
    Jpeg,
    Webp,
    /// Only from sources that were checked against the allowed elements and attributes.
    Svg,
}

/// OARS or another rating system's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ContentRating {
    /// `oars-1.1` and the like.
    pub system: String,
    /// (attribute, intensity), such as (`violence-cartoon`, `mild`).
    pub answers: Vec<(String, String)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Screenshot {
    pub media: Option<Media>,
    /// Where the picture lives on the web: linked, never loaded.
    pub url: Option<String>,
    pub caption: Texts,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Version {
    pub number: String,
    pub released: Option<Time>,
    /// Blocked for security: the advice is in the ledger.
    pub blocked: bool,
    pub licence: Option<String>,
    /// Where the source code that it was built from is.
    pub source: Option<String>,
    pub notes: Texts,
    pub files: Vec<File>,
    pub compatibility: Vec<Compatibility>,
    pub permissions: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct File {
    pub platform: String,
    pub url: String,
    /// Bytes.
    pub size: Option<u64>,
    /// Algorithm and lower-case hexadecimal digest: `sha256:ab12...`.
    pub digest: Option<String>,
    /// Address of a detached signature, or the key of who signed it.
    pub signature: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Compatibility {
    /// The application's slug or guid: `firefox`, `thunderbird`, ...
    pub application: String,
    pub min: Option<String>,
    pub max: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Review {
    /// Unique and permanent within the add-on.
    pub key: String,
    /// The name to show.
    pub author: String,
    pub profile: Option<String>,
    /// One to five.
    pub rating: u8,
    /// The version it was written for.
    pub version: Option<String>,
    pub created: Time,
    /// The language it was written in; the other texts of `title` and `body` are translations.
    pub locale: Option<Tag>,
    pub title: Texts,
    pub body: Texts,
    /// How many people found it helpful.
    pub helpful: u64,
    pub replies: Vec<Reply>,
}

/// A developer's answer to a review.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reply {
    pub author: String,
    pub profile: Option<String>,
    pub created: Time,
    pub locale: Option<Tag>,
    pub body: Texts,
}

/// One entry of an add-on's ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Unique and permanent within the add-on.
    pub key: String,
    /// `nominated`, `approved`, `rejected`, `needs-information`, `recommended`, `disabled`, `restored`, `appealed`,
    /// `appeal-upheld`, `appeal-dismissed`, `withdrawn`, `endorsed`; `erased` takes the name off the page that an add-on leaves.
    pub outcome: String,
    pub decided: Time,
    /// Who, as shown.
    pub actor: String,
    pub profile: Option<String>,
    pub version: Option<String>,
    /// Policies cited.
    pub policies: Vec<String>,
    /// The language the note was written in; the other texts of `note` are translations.
    pub locale: Option<Tag>,
    pub note: Texts,
    /// The entry this one answers, such as the rejection that an appeal is about.
    pub about: Option<String>,
}

impl Decision {
    /// Whether it lets the add-on, or a version, in.
    pub fn approves(&self) -> bool {
        matches!(self.outcome.as_str(), "approved" | "appeal-upheld")
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Thread {
    /// Unique and permanent within the add-on.
    pub key: String,
    /// `question`, `idea`, `problem` or `announcement`.
    pub kind: String,
    pub title: Texts,
    pub locked: bool,
    /// The post that answers or solves it.
    pub answer: Option<String>,
    pub posts: Vec<Post>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Post {
    /// Unique and permanent within the thread.
    pub key: String,
    /// The post it replies to.
    pub parent: Option<String>,
    pub author: String,
    pub profile: Option<String>,
    pub created: Time,
    pub locale: Option<Tag>,
    pub body: Texts,
}
