//! The law of incremental builds: after any edit, an incremental build gives, byte for byte, what a build of everything gives,
//! and renders little beyond what differs.
//!
//! `REMORA_SEQUENCES=5000 cargo test --release --test exact` runs more of them; `REMORA_SEED=17` begins with another.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use remora::build::{Options, Progress, Summary, build};
use remora::catalog::Catalog;
use remora::config::Config;
use remora::output::Format;
use rusqlite::Connection;

// As in the program: a test that builds or parses thousands of pages asks for memory most of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A small generator (Marsaglia, "Xorshift RNGs", 2003): a sequence is told by its seed alone.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        ((self.next() >> 11) % n as u64) as usize
    }

    fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}

/// Everything that a build is made of, and may be edited.
struct World {
    dir: PathBuf,
    locales: Vec<&'static str>,
    name: String,
    base_url: &'static str,
    per_page: usize,
    tag_minimum: usize,
    theme: bool,
    json: bool,
    forms: bool,
    /// Drawing them takes longer than all the rest: few worlds have any.
    posters: bool,
    edits: u64,
}

/// Where Debian has them. The machine that has none shows nothing about posters.
const FONTS: &str = "/usr/share/fonts/truetype";

const LOCALES: [&str; 6] = ["en-US", "de", "es-ES", "pt-BR", "ar", "ja"];

impl World {
    fn new(dir: &Path, sample: &Path, random: &mut Random) -> World {
        fs::copy(sample, dir.join("catalog.db")).unwrap();
        fs::create_dir_all(dir.join("theme/templates")).unwrap();
        fs::write(dir.join("theme/theme.toml"), "name = \"Test\"\nextends = \"default\"\n").unwrap();
        fs::create_dir_all(dir.join("locales")).unwrap();
        let world = World {
            dir: dir.to_owned(),
            locales: LOCALES[..2 + random.below(2)].to_vec(),
            name: "Gallery".into(),
            base_url: "https://gallery.example",
            per_page: 3 + random.below(3),
            tag_minimum: 1 + random.below(2),
            theme: random.below(2) == 0,
            json: random.below(3) > 0,
            forms: false,
            posters: random.below(100) == 0 && Path::new(FONTS).is_dir(),
            edits: 0,
        };
        // A few add-ons are enough to be related, listed in pages and written by the same people.
        let db = world.db();
        let ids: Vec<i64> = ids(&db, "SELECT id FROM addon");
        let keep = 5 + random.below(4);
        for id in ids.iter().take(ids.len().saturating_sub(keep)) {
            db.execute("DELETE FROM addon WHERE id = ?1", [id]).unwrap();
        }
        world
    }

    fn db(&self) -> Connection {
        let db = Connection::open(self.dir.join("catalog.db")).unwrap();
        db.pragma_update(None, "foreign_keys", true).unwrap();
        db
    }

    fn config(&self) -> Config {
        let locales: Vec<String> = self.locales.iter().map(|tag| format!("{tag:?}")).collect();
        let theme = if self.theme { "[theme]\npath = \"theme\"\n" } else { "" };
        let text = format!(
            "locales-dir = \"locales\"\n[site]\nname = {:?}\nbase-url = {:?}\nlocales = [{}]\n{theme}[lists]\naddons = {}\nreviews = 2\nversions = 2\nthreads = 1\nposts = 2\ntag-minimum = {}\nfilter-minimum = 2\n[output]\njson = {}\n{}",
            self.name,
            self.base_url,
            locales.join(", "),
            self.per_page,
            self.tag_minimum,
            self.json,
            if self.forms { "[submissions]\norigin = \"https://submit.example\"\n" } else { "" },
        );
        let text = if self.posters { format!("{text}[posters]\nenabled = true\nfonts = [\"{FONTS}\"]\n") } else { text };
        let path = self.dir.join("remora.toml");
        fs::write(&path, text).unwrap();
        Config::load(Some(&path)).unwrap()
    }

    fn build(&self, output: &str, full: bool) -> Summary {
        let target = self.dir.join(output);
        let options =
            Options { target: &target, format: Format::Dir, jobs: Some(1), locales: None, shard: None, full, timings: None };
        let catalog = Catalog::open(&self.dir.join("catalog.db")).unwrap();
        build(catalog, self.config(), &options, &Progress::new(true)).unwrap()
    }

    /// Changes something, and says what.
    fn edit(&mut self, random: &mut Random) -> String {
        self.edits += 1;
        let n = self.edits;
        let db = self.db();
        let some = |random: &mut Random, sql: &str| -> Option<i64> {
            let found = ids(&db, sql);
            (!found.is_empty()).then(|| *random.pick(&found))
        };
        let listed = "SELECT id FROM addon WHERE status = 'listed'";
        let run = |sql: &str, id: i64| db.execute(sql, [id]).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let text = |random: &mut Random, filter: &str| -> String {
            let rows: Vec<(i64, String, String, String)> = {
                let sql = format!("SELECT addon_id, owner, field, locale FROM addon_text WHERE {filter} ORDER BY 1, 2, 3, 4");
                let mut statement = db.prepare(&sql).unwrap();
                let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
                rows.map(Result::unwrap).collect()
            };
            if rows.is_empty() {
                return "no such text".into();
            }
            let (id, owner, field, locale) = random.pick(&rows).clone();
            let key = rusqlite::params![id, owner, field, locale];
            let place = "WHERE addon_id = ?1 AND owner = ?2 AND field = ?3 AND locale = ?4";
            let what = match random.below(4) {
                0 => {
                    db.execute(&format!("DELETE FROM addon_text {place}"), key).unwrap();
                    "deleted"
                }
                1 => {
                    let to = *random.pick(&LOCALES);
                    let sql = format!(
                        "INSERT OR REPLACE INTO addon_text SELECT addon_id, owner, field, '{to}', raw || ' {n}', format, NULL, NULL FROM addon_text {place}"
                    );
                    db.execute(&sql, key).unwrap();
                    "translated"
                }
                _ => {
                    db.execute(&format!("UPDATE addon_text SET raw = raw || ' {n}' {place}"), key).unwrap();
                    "changed"
                }
            };
            format!("{what} {owner} {field} {locale} of {id}")
        };
        match random.below(38) {
            0..5 => text(random, "field = 'description' OR owner LIKE 'version/%'"),
            5..7 => text(random, "owner = '' AND field IN ('name', 'summary')"),
            7..10 => text(random, "owner LIKE 'review/%' OR owner LIKE 'screenshot/%'"),
            10 => match some(random, listed) {
                Some(id) => {
                    run(&format!("UPDATE addon SET stars_{} = stars_{0} + 1 WHERE id = ?1", 1 + random.below(5)), id);
                    format!("a rating of {id}")
                }
                None => "none left".into(),
            },
            11 => match some(random, listed) {
                Some(id) => {
                    let column = *random.pick(&["weekly_users", "updated", "added"]);
                    run(
                        &format!(
                            "UPDATE addon SET {column} = coalesce({column}, 1000000000) + {} WHERE id = ?1",
                            86_400 * random.below(900)
                        ),
                        id,
                    );
                    format!("{column} of {id}")
                }
                None => "none left".into(),
            },
            12 => match some(random, listed) {
                Some(id) => {
                    run("UPDATE addon SET recommended = 1 - recommended WHERE id = ?1", id);
                    format!("recommended {id}")
                }
                None => "none left".into(),
            },
            13 => match some(random, "SELECT id FROM addon") {
                Some(id) => {
                    let status = *random.pick(&["removed", "listed", "listed", "listed", "disabled", "pending", "rejected"]);
                    run(&format!("UPDATE addon SET status = '{status}' WHERE id = ?1"), id);
                    format!("{status} {id}")
                }
                None => "none left".into(),
            },
            14 => match some(random, listed) {
                Some(id) => {
                    run("INSERT OR IGNORE INTO addon_fact SELECT id, 'former-slug', 0, slug, '' FROM addon WHERE id = ?1", id);
                    // Sometimes it takes a slug that others had before.
                    let former: Vec<String> = strings(
                        &db,
                        "SELECT DISTINCT key FROM addon_fact WHERE field = 'former-slug' AND key NOT IN (SELECT slug FROM addon)",
                    );
                    let slug = match former.is_empty() || random.below(3) > 0 {
                        true => format!("renamed-{n}"),
                        false => random.pick(&former).clone(),
                    };
                    db.execute("UPDATE addon SET slug = ?2 WHERE id = ?1", rusqlite::params![id, slug]).unwrap();
                    format!("slug of {id} is {slug}")
                }
                None => "none left".into(),
            },
            15 => {
                let field = *random.pick(&["category", "tag", "author", "extends", "language", "link"]);
                match some(random, &format!("SELECT DISTINCT addon_id FROM addon_fact WHERE field = '{field}'")) {
                    Some(id) => {
                        run(
                            &format!(
                                "DELETE FROM addon_fact WHERE addon_id = ?1 AND field = '{field}' AND position = (SELECT min(position) FROM addon_fact WHERE addon_id = ?1 AND field = '{field}')"
                            ),
                            id,
                        );
                        format!("lost a {field}: {id}")
                    }
                    None => "no such fact".into(),
                }
            }
            16 => {
                let (field, table) = *random.pick(&[("category", "category"), ("tag", "tag"), ("author", "profile")]);
                let slugs = strings(&db, &format!("SELECT slug FROM {table}"));
                match some(random, listed) {
                    Some(id) if !slugs.is_empty() => {
                        let slug = random.pick(&slugs);
                        db.execute(
                            "INSERT OR IGNORE INTO addon_fact VALUES (?1, ?2, 9, ?3, '')",
                            rusqlite::params![id, field, slug],
                        )
                        .unwrap();
                        format!("{id} has the {field} {slug}")
                    }
                    _ => "none left".into(),
                }
            }
            17..19 => {
                let owner =
                    *random.pick(&["category", "tag", "profile", "licence", "announcement", "policy", "collection", "feedback"]);
                let rows = strings(
                    &db,
                    &format!("SELECT slug || char(9) || field || char(9) || locale FROM text WHERE owner = '{owner}'"),
                );
                if rows.is_empty() {
                    return format!("no text of a {owner}");
                }
                let row: Vec<&str> = random.pick(&rows).split('\t').collect();
                let changed = db
                    .execute(
                        &format!(
                            "UPDATE text SET raw = raw || ' {n}' WHERE owner = ?1 AND slug = ?2 AND field = ?3 AND locale = ?4"
                        ),
                        [owner, row[0], row[1], row[2]],
                    )
                    .unwrap();
                format!("{changed} text of a {owner}")
            }
            19 => {
                let slugs = strings(&db, "SELECT slug FROM category");
                if slugs.len() < 2 {
                    return "no categories".into();
                }
                let (child, parent) = (random.pick(&slugs).clone(), random.pick(&slugs).clone());
                let parent = (random.below(2) == 0 && parent != child).then_some(parent);
                db.execute("UPDATE category SET parent = ?2 WHERE slug = ?1", rusqlite::params![child, parent]).unwrap();
                format!("category {child} is below {parent:?}")
            }
            20 => match some(random, "SELECT DISTINCT addon_id FROM version") {
                Some(id) => {
                    run("UPDATE version SET blocked = 1 - blocked WHERE addon_id = ?1 AND position = 0", id);
                    format!("blocked the newest version of {id}")
                }
                None => "no versions".into(),
            },
            21 => match some(random, "SELECT DISTINCT addon_id FROM review") {
                Some(id) => {
                    let sql = *random.pick(&[
                        "UPDATE review SET helpful = helpful + 1 WHERE addon_id = ?1 AND key = (SELECT min(key) FROM review WHERE addon_id = ?1)",
                        "UPDATE review SET rating = 6 - rating WHERE addon_id = ?1",
                        "DELETE FROM review WHERE addon_id = ?1 AND key = (SELECT max(key) FROM review WHERE addon_id = ?1)",
                        "UPDATE review SET profile = NULL WHERE addon_id = ?1",
                    ]);
                    run(sql, id);
                    format!("reviews of {id}: {sql}")
                }
                None => "no reviews".into(),
            },
            22 => match some(random, "SELECT DISTINCT addon_id FROM decision") {
                Some(id) => {
                    run("UPDATE decision SET decided = decided + 86400 WHERE addon_id = ?1", id);
                    format!("decisions on {id}")
                }
                None => "no decisions".into(),
            },
            23 => match some(random, listed) {
                Some(id) => {
                    match random.below(2) {
                        0 => run("UPDATE addon SET icon = NULL WHERE id = ?1", id),
                        _ => run(
                            "UPDATE addon SET icon = (SELECT hash FROM media JOIN addon other ON hash = other.icon WHERE other.id <> ?1 ORDER BY hash LIMIT 1) WHERE id = ?1",
                            id,
                        ),
                    };
                    run("UPDATE addon SET licence = 'MIT' WHERE id = ?1", id);
                    format!("icon and licence of {id}")
                }
                None => "none left".into(),
            },
            24 => {
                let unused: Vec<&str> = LOCALES.into_iter().filter(|tag| !self.locales.contains(tag)).collect();
                match self.locales.len() > 2 && random.below(2) == 0 || unused.is_empty() {
                    true => format!("without the locale {:?}", self.locales.pop()),
                    false => {
                        self.locales.push(*random.pick(&unused));
                        format!("with the locale {:?}", self.locales.last())
                    }
                }
            }
            25 => {
                match random.below(7) {
                    4 => self.json = !self.json,
                    5 => self.forms = !self.forms,
                    0 => self.name = format!("Gallery {n}"),
                    1 => self.base_url = *random.pick(&["https://gallery.example", "https://other.example"]),
                    2 => self.per_page = 3 + random.below(4),
                    3 => self.tag_minimum = 1 + random.below(3),
                    _ => self.theme = !self.theme,
                }
                "settings".into()
            }
            26 | 27 => self.edit_message(random, n),
            28 => self.edit_template(random, n),
            29 => text(random, "owner LIKE 'decision/%' OR owner LIKE 'thread/%'"),
            30 | 31 => match some(random, "SELECT id FROM addon") {
                Some(id) => {
                    let outcome = *random.pick(&[
                        "nominated",
                        "approved",
                        "rejected",
                        "needs-information",
                        "recommended",
                        "disabled",
                        "appealed",
                        "endorsed",
                        "erased",
                    ]);
                    let policies = strings(&db, "SELECT slug FROM policy");
                    let policy = if policies.is_empty() { String::new() } else { random.pick(&policies).clone() };
                    let decided = 1_795_000_000 + 86_400 * random.below(200) as i64;
                    let sql = "INSERT INTO decision (addon_id, key, outcome, decided, actor, profile, version, policies) \
                               SELECT ?1, ?2, ?3, ?4, 'Somebody', (SELECT min(slug) FROM profile), (SELECT max(number) FROM version WHERE addon_id = ?1), ?5";
                    db.execute(sql, rusqlite::params![id, format!("new-{n}"), outcome, decided, policy]).unwrap();
                    format!("{outcome} {id}")
                }
                None => "none left".into(),
            },
            32 => match some(random, "SELECT DISTINCT addon_id FROM decision") {
                Some(id) => {
                    run(
                        "DELETE FROM decision WHERE addon_id = ?1 AND key = (SELECT max(key) FROM decision WHERE addon_id = ?1)",
                        id,
                    );
                    format!("a decision less on {id}")
                }
                None => "no decisions".into(),
            },
            33 => match some(random, "SELECT DISTINCT addon_id FROM thread") {
                Some(id) => {
                    let sql = *random.pick(&[
                        "UPDATE thread SET locked = 1 - locked WHERE addon_id = ?1",
                        "UPDATE thread SET answer = (SELECT max(key) FROM post WHERE addon_id = ?1) WHERE addon_id = ?1",
                        "UPDATE thread SET kind = 'announcement' WHERE addon_id = ?1 AND key = (SELECT max(key) FROM thread WHERE addon_id = ?1)",
                        "DELETE FROM thread WHERE addon_id = ?1 AND key = (SELECT max(key) FROM thread WHERE addon_id = ?1)",
                        "DELETE FROM post WHERE addon_id = ?1 AND key = (SELECT min(key) FROM post WHERE addon_id = ?1)",
                        "UPDATE post SET created = created + 500000 WHERE addon_id = ?1 AND key = (SELECT min(key) FROM post WHERE addon_id = ?1)",
                    ]);
                    run(sql, id);
                    format!("discussion of {id}: {sql}")
                }
                None => "no threads".into(),
            },
            34 => {
                let slugs = strings(&db, "SELECT slug FROM collection");
                match (slugs.is_empty(), some(random, "SELECT id FROM addon")) {
                    (false, Some(id)) => {
                        let slug = random.pick(&slugs);
                        let sql = *random.pick(&[
                            "DELETE FROM collection_item WHERE slug = ?2 AND position = (SELECT min(position) FROM collection_item WHERE slug = ?2) AND ?1",
                            "INSERT INTO collection_item SELECT ?2, coalesce(max(position), 0) + 1, (SELECT guid FROM addon WHERE id = ?1) FROM collection_item WHERE slug = ?2",
                        ]);
                        db.execute(sql, rusqlite::params![id, slug]).unwrap();
                        format!("collection {slug}: {sql}")
                    }
                    _ => "no collections".into(),
                }
            }
            35 => match some(random, listed) {
                Some(id) => {
                    let sql = *random.pick(&[
                        "INSERT OR REPLACE INTO usage SELECT ?1, coalesce(max(month), 1700000000) + 2592000, 10, 20 FROM usage WHERE addon_id = ?1",
                        "DELETE FROM usage WHERE addon_id = ?1",
                        "UPDATE version SET source = 'https://code.example/' || position WHERE addon_id = ?1",
                        "UPDATE version SET licence = 'MIT' WHERE addon_id = ?1 AND position = 0",
                        "INSERT OR IGNORE INTO permission SELECT addon_id, position, 50, 'tabs' FROM version WHERE addon_id = ?1 AND position = 0",
                        "DELETE FROM permission WHERE addon_id = ?1 AND position = 0",
                        "UPDATE compatibility SET max = '200.0' WHERE addon_id = ?1 AND version = 0",
                        "INSERT OR REPLACE INTO addon_fact VALUES (?1, 'language', 0, 'de', '80')",
                        "INSERT OR REPLACE INTO addon_text SELECT id, '', 'privacy-policy', 'de', 'Wir speichern nichts.', 'plain', NULL, NULL FROM addon WHERE id = ?1",
                        "DELETE FROM addon_text WHERE addon_id = ?1 AND field = 'privacy-policy'",
                    ]);
                    run(sql, id);
                    format!("{id}: {sql}")
                }
                None => "none left".into(),
            },
            36 => {
                let sql = *random.pick(&[
                    "UPDATE feedback SET state = 'done', answerer = 'We', answered = created + 86400",
                    "DELETE FROM feedback WHERE slug = (SELECT max(slug) FROM feedback)",
                    "DELETE FROM announcement WHERE slug = (SELECT max(slug) FROM announcement)",
                    "UPDATE announcement SET expires = published + 86400",
                ]);
                db.execute(sql, []).unwrap();
                sql.to_owned()
            }
            _ => {
                // An import of the same add-on's record again, which changes nothing that anybody sees.
                match some(random, listed) {
                    Some(id) => {
                        run("UPDATE addon SET slug = slug WHERE id = ?1", id);
                        format!("nothing of {id}, though its record was written")
                    }
                    None => "none left".into(),
                }
            }
        }
    }

    /// Changes one message in one language.
    fn edit_message(&self, random: &mut Random, n: u64) -> String {
        let locale = *random.pick(&self.locales);
        let source = Path::new(common::ROOT).join("locales").join(locale);
        let mut files: Vec<PathBuf> = fs::read_dir(&source).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let file = random.pick(&files);
        let target = self.dir.join("locales").join(locale).join(file.file_name().unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let text = fs::read_to_string(if target.exists() { &target } else { file }).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let plain = |line: &str| {
            line.split_once(" = ").is_some_and(|(id, value)| {
                id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                    && !value.ends_with("->")
                    && !value.is_empty()
            })
        };
        let places: Vec<usize> = (0..lines.len())
            .filter(|at| plain(lines[*at]) && !lines.get(at + 1).is_some_and(|next| next.starts_with(' ')))
            .collect();
        if places.is_empty() {
            return "no plain message".into();
        }
        let place = *random.pick(&places);
        let id = lines[place].split(" = ").next().unwrap().to_owned();
        let edited: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(at, line)| if at == place { format!("{line} {n}") } else { (*line).to_owned() })
            .collect();
        fs::write(&target, edited.join("\n") + "\n").unwrap();
        format!("message {id} in {locale}")
    }

    /// Changes the words between two tags of one template.
    fn edit_template(&mut self, random: &mut Random, n: u64) -> String {
        self.theme = true;
        let root = Path::new(common::ROOT).join("themes/default/templates");
        let mut names: Vec<PathBuf> = walkdir::WalkDir::new(&root)
            .into_iter()
            .map(Result::unwrap)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| entry.path().strip_prefix(&root).unwrap().to_owned())
            .collect();
        names.sort();
        let name = random.pick(&names);
        let target = self.dir.join("theme/templates").join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let text = fs::read_to_string(if target.exists() { target.clone() } else { root.join(name) }).unwrap();
        let places: Vec<usize> = text.match_indices("</").map(|(at, _)| at).collect();
        if places.is_empty() {
            return "no element".into();
        }
        let at = *random.pick(&places);
        fs::write(&target, format!("{}{n}{}", &text[..at], &text[at..])).unwrap();
        format!("template {}", name.display())
    }
}

/// A folder in memory where there is one: thousands of small trees come and go, which a disk's file system is slow at.
fn memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let builder = || {
        let mut builder = tempfile::Builder::new();
        builder.prefix("remora-test-");
        builder
    };
    builder().tempdir_in(memory).or_else(|_| builder().tempdir()).expect("a temporary folder")
}

fn ids(db: &Connection, sql: &str) -> Vec<i64> {
    let mut statement = db.prepare(&format!("{sql} ORDER BY 1")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn strings(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(&format!("{sql} ORDER BY 1")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// The files of a site with their content.
fn files(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(site).follow_links(true).into_iter().map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(site).unwrap().to_string_lossy().into_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// What an edit cost: pages rendered, and pages that differ.
struct Cost {
    what: String,
    rendered: u64,
    differing: u64,
}

fn sequence(seed: u64, sample: &Path) -> Vec<Cost> {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    random.next();
    let folder = memory();
    let mut world = World::new(folder.path(), sample, &mut random);
    world.build("site", false);
    let site = folder.path().join("site/current");
    let mut before = files(&site);
    let mut costs = Vec::new();
    for step in 0..1 + random.below(4) {
        let what = world.edit(&mut random);
        let place = format!("sequence {seed}, step {step}: {what}");
        let incremental = world.build("site", false);
        let full = world.build(&format!("full-{step}"), false);
        let (after, whole) = (files(&site), files(&folder.path().join(format!("full-{step}/current"))));
        for (path, bytes) in &whole {
            match after.get(path) {
                Some(other) if other == bytes => {}
                Some(_) => panic!("{place}: {path} is stale"),
                None => panic!("{place}: {path} is missing"),
            }
        }
        // Old hashed files stay for those who still hold an older page.
        let left = after.keys().find(|path| !whole.contains_key(*path) && !path.starts_with("assets/"));
        assert_eq!(left, None, "{place}: left over");
        assert_eq!(incremental.pages, full.pages, "{place}");
        assert_eq!(incremental.warnings, full.warnings, "{place}");
        let is_page = |path: &&String| path.ends_with(".html");
        let differs = |path: &&String| before.get(*path) != after.get(*path);
        let differing = after.keys().filter(is_page).filter(differs).count() as u64;
        let written = after.keys().filter(differs).count() as u64;
        assert_eq!(incremental.written, written, "{place}: the files written are those that differ");
        costs.push(Cost { what, rendered: incremental.rendered, differing });
        fs::remove_dir_all(folder.path().join(format!("full-{step}"))).unwrap();
        before = after;
    }
    costs
}

#[test]
fn incremental_builds_are_exact_after_random_edits() {
    let number = |name: &str, default: u64| std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default);
    let (count, first) = (number("REMORA_SEQUENCES", 500), number("REMORA_SEED", 1));
    let folder = memory();
    let sample = folder.path().join("sample.db");
    let root = Path::new(common::ROOT).join("content/sample");
    common::ok(folder.path(), &["import", "files", &root.to_string_lossy(), "--catalog", "sample.db"]);
    let next = AtomicU64::new(first);
    let costs = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(2, |count| count.get());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + count {
                        return;
                    }
                    let found = sequence(seed, &sample);
                    costs.lock().unwrap().extend(found);
                }
            });
        }
    });
    let costs = costs.into_inner().unwrap();
    // Edits that change no page must cost next to nothing; of the others, the ratio counts.
    let mut ratios: Vec<f64> =
        costs.iter().filter(|cost| cost.differing > 0).map(|cost| cost.rendered as f64 / cost.differing as f64).collect();
    ratios.sort_by(f64::total_cmp);
    let at = |share: f64| ratios[((ratios.len() - 1) as f64 * share) as usize];
    let (rendered, differing) =
        costs.iter().fold((0, 0), |(rendered, differing), cost| (rendered + cost.rendered, differing + cost.differing));
    println!(
        "{count} sequences, {} edits, {} of which changed pages; rendered {rendered}, differing {differing}; rendered / differing: median {:.3}, 90 % {:.3}, 99 % {:.3}, most {:.1}",
        costs.len(),
        ratios.len(),
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0)
    );
    let mut worst: Vec<&Cost> = costs.iter().collect();
    worst.sort_by_key(|cost| std::cmp::Reverse(cost.rendered - cost.differing.min(cost.rendered)));
    for cost in worst.iter().take(8) {
        println!("  {} rendered, {} differ: {}", cost.rendered, cost.differing, cost.what);
    }
    assert!(at(0.5) <= 1.2, "the median is {}", at(0.5));
}
