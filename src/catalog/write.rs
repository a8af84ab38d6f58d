//! Writing a catalog: one import is one transaction that changes exactly what differs.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, Result, bail};
use rusqlite::{Connection, Transaction, params};
use serde::Serialize;

use super::key::addon_id;
use super::model::*;
use super::read::{count_coverage, read_addon, read_globals};
use super::rendition::{Rendition, Role};
use super::schema;
use crate::text;

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
    /// Add-ons that their source no longer has.
    pub removed: u64,
    /// Shared records (categories, profiles, ...) that were written.
    pub shared: u64,
}

/// One import: nothing of it is seen by others before [`Batch::finish`], nothing is left of it without.
pub struct Batch<'c> {
    transaction: Transaction<'c>,
    /// The add-ons that were there before: only these are read back to be compared.
    stored: HashSet<i64>,
    source: Option<String>,
    /// Whether an older export may replace a newer one.
    force: bool,
    /// Every source that this import speaks for, and every add-on that came.
    sources: HashSet<String>,
    seen: HashSet<i64>,
    globals: Merged,
    /// New add-ons whose slug is still to be chosen, by guid: the choice must not depend on the order they came in.
    unnamed: BTreeMap<String, String>,
    changes: Changes,
}

/// Shared records by slug: an import may name one more than once, the last word counts.
#[derive(Default)]
struct Merged {
    categories: BTreeMap<String, Category>,
    tags: BTreeMap<String, Tagging>,
    profiles: BTreeMap<String, Profile>,
    collections: BTreeMap<String, Collection>,
    licences: BTreeMap<String, Licence>,
    policies: BTreeMap<String, Policy>,
    announcements: BTreeMap<String, Announcement>,
    feedback: BTreeMap<String, Feedback>,
}

impl<'c> Batch<'c> {
    pub fn begin(connection: &'c mut Connection, force: bool) -> Result<Batch<'c>> {
        let transaction = connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .context("the catalog is being written by another import; try again when that is done")?;
        // Children are written before their add-on: see the triggers in schema.rs.
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        schema::bring_up_to_date(&transaction).context("the catalog cannot be brought up to date")?;
        transaction.set_prepared_statement_cache_capacity(128);
        let stored: HashSet<i64> =
            transaction.prepare("SELECT id FROM addon")?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Batch {
            stored,
            transaction,
            source: None,
            force,
            sources: HashSet::new(),
            seen: HashSet::new(),
            globals: Merged::default(),
            unnamed: BTreeMap::new(),
            changes: Changes::default(),
        })
    }

    /// The source of the add-ons that follow. What this source had and does not bring again is removed at the end.
    pub fn source(&mut self, source: &str) {
        self.source = Some(source.to_owned());
        self.sources.insert(source.to_owned());
    }

    /// When the source that follows was exported.
    ///
    /// # Errors
    /// An export that is older than the last one: what was taken down since would come back.
    pub fn exported(&mut self, time: Time) -> Result<()> {
        let source = self.source.as_deref().context("an importer must name its source before it says when that was exported")?;
        let key = format!("exported/{source}");
        let last: Option<i64> = self
            .transaction
            .prepare_cached("SELECT CAST(value AS INTEGER) FROM setting WHERE key = ?1")?
            .query_map([&key], |row| row.get(0))?
            .next()
            .transpose()?;
        let day = |time: i64| jiff::Timestamp::from_second(time).unwrap_or_default().to_string();
        if let Some(last) = last.filter(|last| *last > time && !self.force) {
            bail!(
                "{source}: this export is of {}, the last one was of {}: what was taken down since would come back; import a newer one, or give --force",
                day(time),
                day(last)
            );
        }
        self.transaction.execute(
            "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
            params![key, time.to_string()],
        )?;
        Ok(())
    }

    /// A ledger only grows: one that lacks its newest decisions is of an older export.
    fn check_ledger(&self, stored: &Addon, addon: &Addon) -> Result<()> {
        let newest = |addon: &Addon| addon.ledger.iter().map(|decision| decision.decided).max();
        let is_older = newest(stored) > newest(addon);
        let takes_down =
            |decision: &&Decision| matches!(decision.outcome.as_str(), "disabled" | "rejected" | "withdrawn" | "erased");
        let lost =
            stored.ledger.iter().filter(takes_down).find(|decision| addon.ledger.iter().all(|other| other.key != decision.key));
        match lost.filter(|_| is_older && !self.force) {
            Some(decision) => bail!(
                "{}: the source lacks the decision {} ({}), which took it down: it is older than the catalog; import a newer one, or give --force",
                addon.guid,
                decision.key,
                decision.outcome
            ),
            None => Ok(()),
        }
    }

    /// Shared records; those that are named again replace what was said before.
    pub fn globals(&mut self, globals: Globals) {
        let merged = &mut self.globals;
        merged.categories.extend(globals.categories.into_iter().map(|value| (value.slug.clone(), value)));
        merged.tags.extend(globals.tags.into_iter().map(|value| (value.slug.clone(), value)));
        merged.profiles.extend(globals.profiles.into_iter().map(|value| (value.slug.clone(), value)));
        merged.collections.extend(globals.collections.into_iter().map(|value| (value.slug.clone(), value)));
        merged.licences.extend(globals.licences.into_iter().map(|value| (value.id.clone(), value)));
        merged.policies.extend(globals.policies.into_iter().map(|value| (value.slug.clone(), value)));
        merged.announcements.extend(globals.announcements.into_iter().map(|value| (value.slug.clone(), value)));
        merged.feedback.extend(globals.feedback.into_iter().map(|value| (value.slug.clone(), value)));
    }

    /// Whether the files of a picture are there, so that nobody need make them again.
    pub fn has_renditions(&self, media: &Media, role: Role) -> Result<bool> {
        let mut there = self.transaction.prepare_cached("SELECT 1 FROM rendition WHERE media = ?1 AND name = ?2")?;
        for rendition in media.renditions(role) {
            if !there.exists(params![media.hash, rendition.name()])? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The files of a picture.
    pub fn media(&mut self, media: &Media, renditions: &[(Rendition, Vec<u8>)]) -> Result<()> {
        self.transaction
            .prepare_cached(
                "INSERT INTO media (hash, kind, width, height, bytes) VALUES (?1, ?2, ?3, ?4, x'') \
                 ON CONFLICT DO UPDATE SET kind = excluded.kind, width = excluded.width, height = excluded.height, bytes = x''",
            )?
            .execute(params![media.hash, media.kind, media.width, media.height])?;
        let mut insert =
            self.transaction.prepare_cached("INSERT OR IGNORE INTO rendition (media, name, bytes) VALUES (?1, ?2, ?3)")?;
        for (rendition, bytes) in renditions {
            insert.execute(params![media.hash, rendition.name(), bytes])?;
        }
        Ok(())
    }

    /// Pictures of a catalog of an older format, which holds the files as they were imported: hashes, and what they are shown as.
    pub fn unrendered(&self) -> Result<Vec<(String, Vec<Role>)>> {
        let mut statement = self.transaction.prepare(
            "SELECT hash, EXISTS (SELECT 1 FROM addon WHERE icon = hash), EXISTS (SELECT 1 FROM screenshot WHERE media = hash) \
             FROM media WHERE length(bytes) > 0 ORDER BY hash",
        )?;
        let found = statement.query_map([], |row| {
            let roles = [(row.get(1)?, Role::Icon), (row.get(2)?, Role::Screenshot)];
            Ok((row.get(0)?, roles.into_iter().filter(|(shown, _): &(bool, _)| *shown).map(|(_, role)| role).collect()))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The file of one of them.
    pub fn imported_file(&self, hash: &str) -> Result<Vec<u8>> {
        Ok(self.transaction.prepare_cached("SELECT bytes FROM media WHERE hash = ?1")?.query_row([hash], |row| row.get(0))?)
    }

    /// Forgets pictures of an older format that could not be decoded. Pages keep a place for them.
    pub fn forget_unrendered(&mut self) -> Result<()> {
        self.transaction.execute_batch(
            "UPDATE addon SET icon = NULL WHERE icon IN (SELECT hash FROM media WHERE length(bytes) > 0); \
             UPDATE screenshot SET media = NULL WHERE media IN (SELECT hash FROM media WHERE length(bytes) > 0); \
             DELETE FROM media WHERE length(bytes) > 0;",
        )?;
        Ok(())
    }

    /// One add-on: inserted, changed where it differs, or left alone.
    pub fn addon(&mut self, mut addon: Addon) -> Result<()> {
        let source = self.source.clone().context("an importer must name its source before the first add-on")?;
        let id = addon_id(&addon.guid);
        if !self.seen.insert(id) {
            bail!("{}: this add-on came twice in one import", addon.guid);
        }
        normalize(&mut addon);
        let stored = if self.stored.contains(&id) { read_addon(&self.transaction, id)? } else { None };
        match stored {
            None => {
                if addon.slug.is_empty() {
                    self.unnamed.insert(addon.guid.clone(), name_for_slug(&addon));
                    addon.slug = format!("~{id}");
                }
                self.hold_slug(&addon)?;
                self.write_children(id, None, &addon)?;
                self.write_row(id, &source, &addon)?;
                self.changes.added += 1;
            }
            Some(mut stored) => {
                if stored.guid != addon.guid {
                    bail!("{:?} and {:?} have the same key; one of the two guids must change", stored.guid, addon.guid);
                }
                self.check_ledger(&stored, &addon)?;
                stored.reviews.sort_by(|a, b| a.key.cmp(&b.key));
                if addon.slug.is_empty() {
                    addon.slug = stored.slug.clone();
                } else if addon.slug != stored.slug {
                    addon.former_slugs.push(stored.slug.clone());
                }
                for slug in &stored.former_slugs {
                    if !addon.former_slugs.contains(slug) {
                        addon.former_slugs.push(slug.clone());
                    }
                }
                addon.former_slugs.retain(|slug| *slug != addon.slug);
                addon.former_slugs.sort();
                if stored == addon {
                    self.changes.unchanged += 1;
                } else {
                    self.hold_slug(&addon)?;
                    self.write_children(id, Some(&stored), &addon)?;
                    self.write_row(id, &source, &addon)?;
                    self.changes.changed += 1;
                }
            }
        }
        Ok(())
    }

    /// Writes what is left, removes what is gone, and makes it all visible in one step.
    pub fn finish(mut self) -> Result<Changes> {
        self.write_globals()?;
        self.choose_slugs()?;
        self.remove_gone()?;
        // Pictures that nothing shows any more.
        self.transaction.execute(
            "DELETE FROM media WHERE hash NOT IN (SELECT icon FROM addon WHERE icon IS NOT NULL \
             UNION SELECT media FROM screenshot WHERE media IS NOT NULL)",
            [],
        )?;
        if self.changes.added + self.changes.changed + self.changes.removed > 0 {
            self.count_coverage()?;
        }
        self.transaction.commit().context("the import cannot be completed; the catalog is as it was")?;
        Ok(self.changes)
    }

    /// Keeps in how many texts of listed add-ons each language is found.
    fn count_coverage(&self) -> Result<()> {
        let counts = count_coverage(&self.transaction)?;
        self.transaction.execute("DELETE FROM coverage", [])?;
        let mut insert = self.transaction.prepare("INSERT INTO coverage (field, language, texts) VALUES (?1, ?2, ?3)")?;
        for ((field, language), texts) in counts {
            insert.execute(params![field, language, signed(texts)])?;
        }
        Ok(())
    }

    /// A slug belongs to the add-on that had it first, even after it was removed; so do its former slugs.
    fn hold_slug(&self, addon: &Addon) -> Result<()> {
        let holder: Option<String> = self
            .transaction
            .prepare_cached("SELECT guid FROM addon WHERE slug = ?1 AND guid <> ?2")?
            .query_map(params![addon.slug, addon.guid], |row| row.get(0))?
            .next()
            .transpose()?;
        if let Some(holder) = holder {
            bail!("{}: the slug {:?} belongs to {holder}; choose another", addon.guid, addon.slug);
        }
        Ok(())
    }

    fn choose_slugs(&mut self) -> Result<()> {
        let unnamed = std::mem::take(&mut self.unnamed);
        let taken = RefCell::new(self.transaction.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM addon WHERE slug = ?1) OR EXISTS (SELECT 1 FROM addon_fact WHERE field = 'former-slug' AND key = ?1)",
        )?);
        let mut update = self.transaction.prepare_cached("UPDATE addon SET slug = ?2 WHERE guid = ?1")?;
        for (guid, name) in unnamed {
            let base = text::slug::slugify(&name, &guid);
            let failed = Cell::new(None);
            let chosen = text::slug::unique(base, |candidate| {
                let held = taken.borrow_mut().query_row([candidate], |row| row.get(0));
                held.unwrap_or_else(|error| {
                    failed.set(Some(error));
                    false
                })
            });
            if let Some(error) = failed.take() {
                return Err(error.into());
            }
            update.execute(params![guid, chosen])?;
        }
        Ok(())
    }

    fn remove_gone(&mut self) -> Result<()> {
        for source in &self.sources {
            let gone: Vec<i64> = self
                .transaction
                .prepare_cached("SELECT id FROM addon WHERE source = ?1 AND status <> 'removed'")?
                .query_map([source], |row| row.get::<_, i64>(0))?
                .filter(|id| !matches!(id, Ok(id) if self.seen.contains(id)))
                .collect::<rusqlite::Result<_>>()?;
            for id in gone {
                self.transaction.prepare_cached("UPDATE addon SET status = 'removed' WHERE id = ?1")?.execute([id])?;
                self.changes.removed += 1;
            }
        }
        Ok(())
    }

    fn write_row(&self, id: i64, source: &str, addon: &Addon) -> Result<()> {
        self.transaction
            .prepare_cached(
                "INSERT INTO addon (id, guid, slug, source, kind, status, default_locale, licence, icon, weekly_users, downloads, \
                 added, updated, recommended, rating_system, stars_1, stars_2, stars_3, stars_4, stars_5) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) \
                 ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, source = excluded.source, kind = excluded.kind, \
                 status = excluded.status, default_locale = excluded.default_locale, licence = excluded.licence, \
                 icon = excluded.icon, weekly_users = excluded.weekly_users, downloads = excluded.downloads, \
                 added = excluded.added, updated = excluded.updated, recommended = excluded.recommended, \
                 rating_system = excluded.rating_system, stars_1 = excluded.stars_1, stars_2 = excluded.stars_2, \
                 stars_3 = excluded.stars_3, stars_4 = excluded.stars_4, stars_5 = excluded.stars_5",
            )?
            .execute(params![
                id,
                addon.guid,
                addon.slug,
                source,
                addon.kind,
                addon.status,
                addon.default_locale,
                addon.licence,
                addon.icon.as_ref().map(|icon| &icon.hash),
                addon.weekly_users.map(signed),
                addon.downloads.map(signed),
                addon.added,
                addon.updated,
                addon.recommended,
                addon.content_rating.as_ref().map(|rating| &rating.system),
                signed(addon.ratings[0]),
                signed(addon.ratings[1]),
                signed(addon.ratings[2]),
                signed(addon.ratings[3]),
                signed(addon.ratings[4]),
            ])
            .with_context(|| format!("{}: cannot be stored", addon.guid))?;
        Ok(())
    }

    /// Writes the rows of every part that differs from what is stored.
    fn write_children(&self, id: i64, stored: Option<&Addon>, addon: &Addon) -> Result<()> {
        let differs = |part: fn(&Addon, &Addon) -> bool| stored.is_none_or(|stored| !part(stored, addon));
        let clear = |tables: &[&str]| -> Result<()> {
            if stored.is_some() {
                for table in tables {
                    self.transaction.prepare_cached(&format!("DELETE FROM {table} WHERE addon_id = ?1"))?.execute([id])?;
                }
            }
            Ok(())
        };

        let texts = owned_texts(addon);
        if stored.is_none_or(|stored| owned_texts(stored) != texts) {
            clear(&["addon_text"])?;
            let mut insert = self.transaction.prepare_cached(
                "INSERT INTO addon_text (addon_id, owner, field, locale, raw, format, original_tag, translator) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?;
            for (owner, field, texts) in &texts {
                for text in &texts.0 {
                    insert.execute(params![
                        id,
                        owner,
                        field,
                        text.locale,
                        text.raw,
                        text.format,
                        text.original_tag,
                        text.translator
                    ])?;
                }
            }
        }
        let facts = facts(addon);
        if stored.is_none_or(|stored| self::facts(stored) != facts) {
            clear(&["addon_fact"])?;
            let mut insert = self.transaction.prepare_cached(
                "INSERT OR IGNORE INTO addon_fact (addon_id, field, position, key, value) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?;
            for (field, position, key, value) in facts {
                insert.execute(params![id, field, position, key, value])?;
            }
        }
        if differs(|a, b| a.screenshots == b.screenshots) {
            clear(&["screenshot"])?;
            let mut insert = self
                .transaction
                .prepare_cached("INSERT INTO screenshot (addon_id, position, media, url) VALUES (?1, ?2, ?3, ?4)")?;
            for (position, shot) in addon.screenshots.iter().enumerate() {
                insert.execute(params![id, position, shot.media.as_ref().map(|media| &media.hash), shot.url])?;
            }
        }
        if differs(|a, b| a.versions == b.versions) {
            clear(&["permission", "compatibility", "file", "version"])?;
            self.write_versions(id, &addon.versions)?;
        }
        if differs(|a, b| a.reviews == b.reviews) {
            clear(&["reply", "review"])?;
            self.write_reviews(id, &addon.reviews)?;
        }
        if differs(|a, b| a.ledger == b.ledger) {
            clear(&["decision"])?;
            let mut insert = self.transaction.prepare_cached(
                "INSERT INTO decision (addon_id, key, outcome, decided, actor, profile, version, locale, about, policies) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?;
            for decision in &addon.ledger {
                insert.execute(params![
                    id,
                    decision.key,
                    decision.outcome,
                    decision.decided,
                    decision.actor,
                    decision.profile,
                    decision.version,
                    decision.locale,
                    decision.about,
                    decision.policies.join(" "),
                ])?;
            }
        }
        if differs(|a, b| a.threads == b.threads) {
            clear(&["post", "thread"])?;
            self.write_threads(id, &addon.threads)?;
        }
        if differs(|a, b| a.usage == b.usage) {
            clear(&["usage"])?;
            let mut insert = self
                .transaction
                .prepare_cached("INSERT INTO usage (addon_id, month, users, downloads) VALUES (?1, ?2, ?3, ?4)")?;
            for usage in &addon.usage {
                insert.execute(params![id, usage.month, usage.users.map(signed), usage.downloads.map(signed)])?;
            }
        }
        Ok(())
    }

    fn write_versions(&self, id: i64, versions: &[Version]) -> Result<()> {
        let mut insert_version = self.transaction.prepare_cached(
            "INSERT INTO version (addon_id, position, number, released, blocked, licence, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let mut insert_file = self.transaction.prepare_cached(
            "INSERT INTO file (addon_id, version, position, platform, url, size, digest, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        let mut insert_range = self.transaction.prepare_cached(
            "INSERT INTO compatibility (addon_id, version, position, application, min, max) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        let mut insert_permission = self
            .transaction
            .prepare_cached("INSERT INTO permission (addon_id, version, position, name) VALUES (?1, ?2, ?3, ?4)")?;
        for (at, version) in versions.iter().enumerate() {
            insert_version.execute(params![
                id,
                at,
                version.number,
                version.released,
                version.blocked,
                version.licence,
                version.source
            ])?;
            for (position, file) in version.files.iter().enumerate() {
                insert_file.execute(params![
                    id,
                    at,
                    position,
                    file.platform,
                    file.url,
                    file.size.map(signed),
                    file.digest,
                    file.signature
                ])?;
            }
            for (position, range) in version.compatibility.iter().enumerate() {
                insert_range.execute(params![id, at, position, range.application, range.min, range.max])?;
            }
            for (position, permission) in version.permissions.iter().enumerate() {
                insert_permission.execute(params![id, at, position, permission])?;
            }
        }
        Ok(())
    }

    fn write_reviews(&self, id: i64, reviews: &[Review]) -> Result<()> {
        let mut insert_review = self.transaction.prepare_cached(
            "INSERT INTO review (addon_id, key, author, profile, rating, version, created, locale, helpful) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        let mut insert_reply = self.transaction.prepare_cached(
            "INSERT INTO reply (addon_id, review, position, author, profile, created, locale) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        for review in reviews {
            insert_review.execute(params![
                id,
                review.key,
                review.author,
                review.profile,
                review.rating,
                review.version,
                review.created,
                review.locale,
                signed(review.helpful),
            ])?;
            for (position, reply) in review.replies.iter().enumerate() {
                insert_reply.execute(params![
                    id,
                    review.key,
                    position,
                    reply.author,
                    reply.profile,
                    reply.created,
                    reply.locale
                ])?;
            }
        }
        Ok(())
    }

    fn write_threads(&self, id: i64, threads: &[Thread]) -> Result<()> {
        let mut insert_thread = self
            .transaction
            .prepare_cached("INSERT INTO thread (addon_id, key, kind, locked, answer) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        let mut insert_post = self.transaction.prepare_cached(
            "INSERT INTO post (addon_id, thread, key, parent, author, profile, created, locale) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for thread in threads {
            insert_thread.execute(params![id, thread.key, thread.kind, thread.locked, thread.answer])?;
            for post in &thread.posts {
                insert_post.execute(params![
                    id,
                    thread.key,
                    post.key,
                    post.parent,
                    post.author,
                    post.profile,
                    post.created,
                    post.locale
                ])?;
            }
        }
        Ok(())
    }

    /// Writes the shared records that differ. None is removed here: another source may still speak of it.
    fn write_globals(&mut self) -> Result<()> {
        let stored = read_globals(&self.transaction)?;
        let merged = std::mem::take(&mut self.globals);
        let t = &self.transaction;
        let mut written = 0;
        macro_rules! each_changed {
            ($stored:expr, $new:expr, $key:ident, $write:expr) => {
                for value in $new.into_values() {
                    let old = $stored.binary_search_by(|old| old.$key.cmp(&value.$key)).ok().map(|at| &$stored[at]);
                    if old != Some(&value) {
                        $write(&value)?;
                        written += 1;
                    }
                }
            };
        }
        each_changed!(stored.categories, merged.categories, slug, |value: &Category| -> Result<()> {
            t.execute(
                "INSERT INTO category (slug, parent) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET parent = excluded.parent",
                params![value.slug, value.parent],
            )?;
            write_texts(t, "category", &value.slug, &[("name", &value.name), ("description", &value.description)])
        });
        each_changed!(stored.tags, merged.tags, slug, |value: &Tagging| -> Result<()> {
            t.prepare_cached("INSERT INTO tag (slug) VALUES (?1) ON CONFLICT DO NOTHING")?.execute([&value.slug])?;
            write_texts(t, "tag", &value.slug, &[("name", &value.name)])
        });
        each_changed!(stored.profiles, merged.profiles, slug, |value: &Profile| -> Result<()> {
            t.prepare_cached(
                "INSERT INTO profile (slug, homepage, joined, reviewer) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET \
                 homepage = excluded.homepage, joined = excluded.joined, reviewer = excluded.reviewer",
            )?
            .execute(params![value.slug, value.homepage, value.joined, value.reviewer])?;
            write_texts(t, "profile", &value.slug, &[("name", &value.name), ("biography", &value.biography)])
        });
        each_changed!(stored.licences, merged.licences, id, |value: &Licence| -> Result<()> {
            t.execute(
                "INSERT INTO licence (slug, url) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET url = excluded.url",
                params![value.id, value.url],
            )?;
            write_texts(t, "licence", &value.id, &[("name", &value.name), ("text", &value.text)])
        });
        each_changed!(stored.policies, merged.policies, slug, |value: &Policy| -> Result<()> {
            t.execute("INSERT INTO policy (slug) VALUES (?1) ON CONFLICT DO NOTHING", [&value.slug])?;
            write_texts(t, "policy", &value.slug, &[("name", &value.name), ("text", &value.text)])
        });
        each_changed!(stored.announcements, merged.announcements, slug, |value: &Announcement| -> Result<()> {
            t.execute(
                "INSERT INTO announcement (slug, published, expires) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET \
                 published = excluded.published, expires = excluded.expires",
                params![value.slug, value.published, value.expires],
            )?;
            write_texts(t, "announcement", &value.slug, &[("title", &value.title), ("body", &value.body)])
        });
        each_changed!(stored.feedback, merged.feedback, slug, |value: &Feedback| -> Result<()> {
            t.execute(
                "INSERT INTO feedback (slug, author, profile, created, locale, state, answerer, answered) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO UPDATE SET author = excluded.author, \
                 profile = excluded.profile, created = excluded.created, locale = excluded.locale, state = excluded.state, \
                 answerer = excluded.answerer, answered = excluded.answered",
                params![
                    value.slug,
                    value.author,
                    value.profile,
                    value.created,
                    value.locale,
                    value.state,
                    value.answerer,
                    value.answered
                ],
            )?;
            write_texts(t, "feedback", &value.slug, &[("body", &value.body), ("answer", &value.answer)])
        });
        each_changed!(stored.collections, merged.collections, slug, |value: &Collection| -> Result<()> {
            t.execute(
                "INSERT INTO collection (slug, curator, updated) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET \
                 curator = excluded.curator, updated = excluded.updated",
                params![value.slug, value.curator, value.updated],
            )?;
            t.execute("DELETE FROM collection_item WHERE slug = ?1", [&value.slug])?;
            let notes: Vec<(String, &Texts)> =
                value.items.iter().map(|item| (format!("note/{}", item.addon), &item.note)).collect();
            for (position, item) in value.items.iter().enumerate() {
                t.execute(
                    "INSERT INTO collection_item (slug, position, addon) VALUES (?1, ?2, ?3)",
                    params![value.slug, position, item.addon],
                )?;
            }
            let mut fields = vec![("name", &value.name), ("description", &value.description)];
            fields.extend(notes.iter().map(|(field, texts)| (field.as_str(), *texts)));
            write_texts(t, "collection", &value.slug, &fields)
        });
        self.changes.shared = written;
        Ok(())
    }
}

fn write_texts(transaction: &Transaction<'_>, owner: &str, slug: &str, fields: &[(&str, &Texts)]) -> Result<()> {
    transaction.prepare_cached("DELETE FROM text WHERE owner = ?1 AND slug = ?2")?.execute([owner, slug])?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO text (owner, slug, field, locale, raw, format, original_tag, translator) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (field, texts) in fields {
        for text in &texts.0 {
            insert.execute(params![
                owner,
                slug,
                field,
                text.locale,
                text.raw,
                text.format,
                text.original_tag,
                text.translator
            ])?;
        }
    }
    Ok(())
}

/// SQLite's integers end at 2^63 - 1.
fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// Brings lists whose order means nothing into the order they are read back in, so that equal records compare equal.
fn normalize(addon: &mut Addon) {
    for list in [&mut addon.former_slugs, &mut addon.categories, &mut addon.tags, &mut addon.extends] {
        list.sort();
        list.dedup();
    }
    addon.languages.sort_by(|a, b| (a.0.as_str(), a.1).cmp(&(b.0.as_str(), b.1)));
    addon.languages.dedup_by_key(|language| language.0);
    addon.facts.sort();
    addon.facts.dedup();
    if let Some(rating) = &mut addon.content_rating {
        rating.answers.sort();
        rating.answers.dedup();
    }
    addon.reviews.sort_by(|a, b| a.key.cmp(&b.key));
    addon.ledger.sort_by(|a, b| (a.decided, &a.key).cmp(&(b.decided, &b.key)));
    addon.threads.sort_by(|a, b| a.key.cmp(&b.key));
    for thread in &mut addon.threads {
        thread.posts.sort_by(|a, b| a.key.cmp(&b.key));
    }
    addon.usage.sort_by_key(|usage| usage.month);
    addon.usage.dedup_by_key(|usage| usage.month);
    for_each_texts(addon, &mut |texts| texts.0.sort_by_key(|text| text.locale.as_str()));
}

/// The name that a slug is made from: the record's own language, then English, then any.
fn name_for_slug(addon: &Addon) -> String {
    let in_language = |tag: &str| addon.name.0.iter().find(|text| text.locale.language() == tag);
    let text = (addon.default_locale.and_then(|tag| in_language(tag.language())))
        .or_else(|| in_language("en"))
        .or_else(|| addon.name.0.first());
    text.map(|text| text.raw.clone()).unwrap_or_default()
}

/// Every text of an add-on with the path of what it belongs to: see `addon_text` in schema.sql.
pub fn owned_texts(addon: &Addon) -> Vec<(String, &'static str, &Texts)> {
    let own = [
        ("name", &addon.name),
        ("summary", &addon.summary),
        ("description", &addon.description),
        ("keywords", &addon.keywords),
        ("privacy-policy", &addon.privacy_policy),
        ("eula", &addon.eula),
    ];
    let mut all: Vec<(String, &'static str, &Texts)> =
        own.into_iter().map(|(field, texts)| (String::new(), field, texts)).collect();
    for (position, shot) in addon.screenshots.iter().enumerate() {
        all.push((format!("screenshot/{position}"), "caption", &shot.caption));
    }
    for version in &addon.versions {
        all.push((format!("version/{}", version.number), "notes", &version.notes));
    }
    for review in &addon.reviews {
        all.push((format!("review/{}", review.key), "title", &review.title));
        all.push((format!("review/{}", review.key), "body", &review.body));
        for (position, reply) in review.replies.iter().enumerate() {
            all.push((format!("review/{}/reply/{position}", review.key), "body", &reply.body));
        }
    }
    for decision in &addon.ledger {
        all.push((format!("decision/{}", decision.key), "note", &decision.note));
    }
    for thread in &addon.threads {
        all.push((format!("thread/{}", thread.key), "title", &thread.title));
        for post in &thread.posts {
            all.push((format!("thread/{}/post/{}", thread.key, post.key), "body", &post.body));
        }
    }
    all.retain(|(_, _, texts)| !texts.0.is_empty());
    all
}

/// Every text that belongs to no add-on: its table, slug and field, and the language that it was written in where that is known.
pub fn shared_texts(globals: &Globals) -> Vec<(&'static str, &str, String, Option<crate::l10n::Tag>, &Texts)> {
    let mut all = Vec::new();
    for value in &globals.categories {
        all.push(("category", value.slug.as_str(), "name".to_owned(), None, &value.name));
        all.push(("category", value.slug.as_str(), "description".to_owned(), None, &value.description));
    }
    for value in &globals.tags {
        all.push(("tag", value.slug.as_str(), "name".to_owned(), None, &value.name));
    }
    for value in &globals.licences {
        all.push(("licence", value.id.as_str(), "name".to_owned(), None, &value.name));
    }
    for value in &globals.policies {
        all.push(("policy", value.slug.as_str(), "name".to_owned(), None, &value.name));
        all.push(("policy", value.slug.as_str(), "text".to_owned(), None, &value.text));
    }
    for value in &globals.announcements {
        all.push(("announcement", value.slug.as_str(), "title".to_owned(), None, &value.title));
        all.push(("announcement", value.slug.as_str(), "body".to_owned(), None, &value.body));
    }
    for value in &globals.profiles {
        all.push(("profile", value.slug.as_str(), "biography".to_owned(), None, &value.biography));
    }
    for value in &globals.collections {
        all.push(("collection", value.slug.as_str(), "name".to_owned(), None, &value.name));
        all.push(("collection", value.slug.as_str(), "description".to_owned(), None, &value.description));
        for item in &value.items {
            all.push(("collection", value.slug.as_str(), format!("note/{}", item.addon), None, &item.note));
        }
    }
    for value in &globals.feedback {
        all.push(("feedback", value.slug.as_str(), "body".to_owned(), value.locale, &value.body));
        all.push(("feedback", value.slug.as_str(), "answer".to_owned(), None, &value.answer));
    }
    all.retain(|(.., texts)| !texts.0.is_empty());
    all
}

fn for_each_texts(addon: &mut Addon, each: &mut dyn FnMut(&mut Texts)) {
    for texts in [
        &mut addon.name,
        &mut addon.summary,
        &mut addon.description,
        &mut addon.keywords,
        &mut addon.privacy_policy,
        &mut addon.eula,
    ] {
        each(texts);
    }
    addon.screenshots.iter_mut().for_each(|shot| each(&mut shot.caption));
    addon.versions.iter_mut().for_each(|version| each(&mut version.notes));
    for review in &mut addon.reviews {
        each(&mut review.title);
        each(&mut review.body);
        review.replies.iter_mut().for_each(|reply| each(&mut reply.body));
    }
    addon.ledger.iter_mut().for_each(|decision| each(&mut decision.note));
    for thread in &mut addon.threads {
        each(&mut thread.title);
        thread.posts.iter_mut().for_each(|post| each(&mut post.body));
    }
}

/// The rows of `addon_fact`: (field, position, key, value).
fn facts(addon: &Addon) -> Vec<(&'static str, usize, &str, String)> {
    let mut facts = Vec::new();
    let unordered = [
        ("former-slug", &addon.former_slugs),
        ("category", &addon.categories),
        ("tag", &addon.tags),
        ("extends", &addon.extends),
    ];
    for (field, keys) in unordered {
        facts.extend(keys.iter().map(|key| (field, 0, key.as_str(), String::new())));
    }
    facts.extend(addon.authors.iter().enumerate().map(|(at, slug)| ("author", at, slug.as_str(), String::new())));
    facts.extend(addon.links.iter().enumerate().map(|(at, link)| ("link", at, link.kind.as_str(), link.url.clone())));
    facts.extend(addon.languages.iter().map(|(tag, share)| ("language", 0, tag.as_str(), share.to_string())));
    facts.extend(addon.facts.iter().map(|(key, value)| ("fact", 0, key.as_str(), value.clone())));
    if let Some(rating) = &addon.content_rating {
        facts.extend(rating.answers.iter().map(|(key, value)| ("content-rating", 0, key.as_str(), value.clone())));
    }
    facts
}
