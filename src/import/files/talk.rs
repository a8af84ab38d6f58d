//! What people say about an add-on: reviews with replies, the ledger's decisions, and threads.

use super::table::{Notes, Source, Table, is_key, sorted};
use super::{Reading, text};
use crate::catalog::model::{Decision, Format, Post, Reply, Review, Text, Texts, Thread};
use crate::import::limit;
use crate::l10n::Tag;

const OUTCOMES: [&str; 13] = [
    "nominated",
    "approved",
    "rejected",
    "needs-information",
    "recommended",
    "disabled",
    "restored",
    "appealed",
    "appeal-upheld",
    "appeal-dismissed",
    "withdrawn",
    "endorsed",
    "erased",
];

const KINDS: [&str; 4] = ["question", "idea", "problem", "announcement"];

/// What the files of one add-on are read with.
pub struct Talks<'a> {
    pub reading: &'a Reading<'a>,
    pub folder: &'a str,
    pub notes: &'a Notes,
    pub versions: &'a [&'a str],
}

impl Talks<'_> {
    /// By key.
    pub fn reviews(&self) -> Vec<Review> {
        self.files("reviews", |table, key| {
            let locale = table.need_locale("locale");
            let translations = table.tables("translation");
            let review = Review {
                key,
                author: table.need_text("author").unwrap_or_default(),
                profile: self.profile(table),
                rating: self.rating(table),
                version: self.version(table),
                created: table.need_time("created").unwrap_or_default(),
                locale,
                title: self.translated(table, "title", locale, &translations, limit::LINE),
                body: self.translated(table, "body", locale, &translations, limit::LONG),
                helpful: table.number("helpful").unwrap_or_default(),
                replies: table.tables("reply").into_iter().map(|reply| self.reply(reply)).collect(),
            };
            translations.into_iter().for_each(Table::done);
            review
        })
    }

    fn reply(&self, table: Table) -> Reply {
        let locale = table.need_locale("locale");
        let translations = table.tables("translation");
        let reply = Reply {
            author: table.need_text("author").unwrap_or_default(),
            profile: self.profile(&table),
            created: table.need_time("created").unwrap_or_default(),
            locale,
            body: self.translated(&table, "body", locale, &translations, limit::LONG),
        };
        translations.into_iter().for_each(Table::done);
        table.done();
        reply
    }

    /// Oldest first.
    pub fn ledger(&self) -> Vec<Decision> {
        let mut ledger = self.files("decisions", |table, key| {
            let has_note = table.has("note");
            let locale = if has_note { table.need_locale("locale") } else { table.locale("locale") };
            let translations = table.tables("translation");
            let decision = Decision {
                key,
                outcome: self.one_of(table, "outcome", &OUTCOMES),
                decided: table.need_time("decided").unwrap_or_default(),
                actor: table.need_text("actor").unwrap_or_default(),
                profile: self.profile(table),
                version: self.version(table),
                policies: table.list("policies"),
                locale,
                note: self.translated(table, "note", locale, &translations, limit::LONG),
                about: table.text("about"),
            };
            let known = &self.reading.known.policies;
            for policy in decision.policies.iter().filter(|policy| !known.contains(*policy)) {
                table.fault("policies", super::shared::unknown("policy", policy, known));
            }
            translations.into_iter().for_each(Table::done);
            decision
        });
        for decision in &ledger {
            if let Some(about) = &decision.about
                && !ledger.iter().any(|other| other.key == *about && other.key != decision.key)
            {
                let path = format!("{}/decisions/{}.toml", self.folder, decision.key);
                self.notes.fault(self.reading.tree.place(&path), format!("`about`: there is no other entry {about}"));
            }
        }
        ledger.sort_by(|a, b| a.decided.cmp(&b.decided).then_with(|| a.key.cmp(&b.key)));
        ledger
    }

    /// By key, with posts as they stand in the file.
    pub fn threads(&self) -> Vec<Thread> {
        self.files("threads", |table, key| {
            let locale = table.need_locale("locale");
            let posts: Vec<(Table, Post)> = table.tables("post").into_iter().map(|post| self.post(post)).collect();
            let mut keys: Vec<&str> = Vec::new();
            for (table, post) in &posts {
                if keys.contains(&post.key.as_str()) {
                    table.fault("key", format!("the post {} is given twice", post.key));
                }
                // A reply stands behind what it replies to, so that no circle can come about.
                if let Some(parent) = &post.parent
                    && !keys.contains(&parent.as_str())
                {
                    table.fault("parent", format!("there is no post {parent} before this one"));
                }
                keys.push(&post.key);
            }
            let answer = table.text("answer");
            if let Some(answer) = &answer
                && !keys.contains(&answer.as_str())
            {
                table.fault("answer", format!("there is no post {answer} in this thread"));
            }
            if posts.is_empty() {
                table.fault("post", "a thread has at least one [[post]]");
            }
            let translations = table.tables("translation");
            let thread = Thread {
                key,
                kind: self.one_of(table, "kind", &KINDS),
                title: self.translated(table, "title", locale, &translations, limit::LINE),
                locked: table.boolean("locked"),
                answer,
                posts: Vec::new(),
            };
            if thread.title.0.is_empty() && !table.has("title") {
                table.fault("title", "is missing");
            }
            translations.into_iter().for_each(Table::done);
            Thread { posts: posts.into_iter().map(|(table, post)| (table.done(), post).1).collect(), ..thread }
        })
    }

    fn post<'d, 't>(&self, table: Table<'d, 't>) -> (Table<'d, 't>, Post) {
        let locale = table.need_locale("locale");
        let translations = table.tables("translation");
        let post = Post {
            key: table.need_text("key").unwrap_or_default(),
            parent: table.text("parent"),
            author: table.need_text("author").unwrap_or_default(),
            profile: self.profile(&table),
            created: table.need_time("created").unwrap_or_default(),
            locale,
            body: self.translated(&table, "body", locale, &translations, limit::LONG),
        };
        if !is_key(&post.key) && table.has("key") {
            table.fault("key", "letters, digits, `-`, `_` and `.` are expected");
        }
        translations.into_iter().for_each(Table::done);
        (table, post)
    }

    /// Reads each TOML file of a folder; the file's name is the record's key.
    fn files<T>(&self, folder: &str, read: impl Fn(&Table, String) -> T) -> Vec<T> {
        let folder = format!("{}/{folder}", self.folder);
        let tree = &self.reading.tree;
        let entries = tree.list(&folder).unwrap_or_else(|reason| {
            self.notes.fault(tree.place(&folder), reason);
            Vec::new()
        });
        let mut records = Vec::new();
        for entry in entries {
            let path = format!("{folder}/{}", entry.name);
            let place = tree.place(&path);
            let Some(key) = entry.name.strip_suffix(".toml").filter(|_| !entry.is_folder) else {
                self.notes.warn(format!("{place} is not used"));
                continue;
            };
            if !is_key(key) {
                self.notes.fault(place.clone(), "a name of letters, digits, `-`, `_` and `.` is expected");
            }
            let Some(content) = text(tree, &path, limit::RECORD, self.notes) else { continue };
            let source = Source { place: &place, text: &content, notes: self.notes };
            let Some(root) = source.parse() else { continue };
            let root = source.root(&root);
            records.push(read(&root, key.to_owned()));
            root.done();
        }
        records
    }

    fn profile(&self, table: &Table) -> Option<String> {
        table.text("profile").filter(|profile| self.reading.known.person(table, "profile", profile))
    }

    /// A version that addon.toml does not have may have been one once: that is worth a warning only.
    fn version(&self, table: &Table) -> Option<String> {
        let version = table.text("version")?;
        if !self.versions.contains(&version.as_str()) {
            self.notes.warn(format!("{}: addon.toml has no version {version}", table.place("version")));
        }
        Some(version)
    }

    fn rating(&self, table: &Table) -> u8 {
        match table.number("rating") {
            Some(rating @ 1..=5) => rating as u8,
            _ => {
                table.fault("rating", "one to five stars are expected");
                0
            }
        }
    }

    fn one_of(&self, table: &Table, key: &'static str, words: &[&str]) -> String {
        let word = table.need_text(key).unwrap_or_default();
        if table.has(key) && !words.contains(&word.as_str()) {
            table.fault(key, format!("one of {} is expected", words.join(", ")));
        }
        word
    }

    /// A text in the language it was written in, with its translations.
    fn translated(&self, table: &Table, key: &'static str, locale: Option<Tag>, translations: &[Table], most: usize) -> Texts {
        // Without its language the fault is noted already; any will do.
        let own = locale.unwrap_or(self.reading.known.default_locale);
        let mut texts: Vec<Text> = table.texts(key, own, Format::Plain, most).0;
        for translation in translations {
            let (Some(locale), translator) = (translation.need_locale("locale"), translation.text("translator")) else {
                continue;
            };
            for mut text in translation.texts(key, locale, Format::Plain, most).0 {
                if texts.iter().any(|other| other.locale == text.locale) {
                    translation.fault(key, format!("there is a text in {locale} already"));
                }
                text.translator.clone_from(&translator);
                texts.push(text);
            }
        }
        sorted(texts)
    }
}
