-- The catalog: one gallery, as plain rows.
--
-- Rules that hold everywhere:
--   * Times are seconds since 1970-01-01T00:00:00Z. Locales are normalized BCP 47 tags. Formats are plain, markdown or html.
--   * Texts are the author's raw text, one row a language, never rendered HTML.
--   * addon.id is derived from the guid (see key.rs), so the same records have the same keys, whatever order they came in;
--     everything that belongs to an add-on is stored in addon_id order, so that one scan a table reads them all.
--   * Nothing private: there is no column for an e-mail address, an IP address or a password, and none may be added.

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE media (
    hash   TEXT    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    kind   TEXT    NOT NULL CHECK (kind IN ('png', 'jpeg', 'webp', 'gif', 'svg')),
    width  INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    bytes  BLOB    NOT NULL
) STRICT;

-- Records that belong to no single add-on ------------------------------------------------------------------------------

-- The texts of everything in this part: owner says of which table, slug of which row.
CREATE TABLE text (
    owner        TEXT NOT NULL CHECK (owner IN ('category', 'tag', 'profile', 'collection', 'licence', 'policy', 'announcement')),
    slug         TEXT NOT NULL,
    field        TEXT NOT NULL,
    locale       TEXT NOT NULL,
    raw          TEXT NOT NULL,
    format       TEXT NOT NULL CHECK (format IN ('plain', 'markdown', 'html')),
    original_tag TEXT,
    translator   TEXT,
    PRIMARY KEY (owner, slug, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    slug   TEXT NOT NULL PRIMARY KEY,
    parent TEXT REFERENCES category (slug) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    slug TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    slug     TEXT    NOT NULL PRIMARY KEY,
    homepage TEXT,
    joined   INTEGER,
    reviewer INTEGER NOT NULL DEFAULT 0 CHECK (reviewer IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE licence (
    slug TEXT NOT NULL PRIMARY KEY,  -- SPDX identifier or LicenseRef-...
    url  TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
    slug TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE announcement (
    slug      TEXT    NOT NULL PRIMARY KEY,
    published INTEGER NOT NULL,
    expires   INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE collection (
    slug    TEXT NOT NULL PRIMARY KEY,
    curator TEXT REFERENCES profile (slug) DEFERRABLE INITIALLY DEFERRED,
    updated INTEGER
) STRICT, WITHOUT ROWID;

-- addon is a guid: a list may name an add-on that this gallery does not hold (yet).
CREATE TABLE collection_item (
    slug     TEXT    NOT NULL REFERENCES collection (slug) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    addon    TEXT    NOT NULL,
    PRIMARY KEY (slug, position)
) STRICT, WITHOUT ROWID;

-- Add-ons --------------------------------------------------------------------------------------------------------------

CREATE TABLE addon (
    id             INTEGER PRIMARY KEY,
    guid           TEXT    NOT NULL UNIQUE,
    slug           TEXT    NOT NULL UNIQUE,
    source         TEXT    NOT NULL,  -- which import it came from: only that source may remove it
    kind           TEXT    NOT NULL,
    status         TEXT    NOT NULL CHECK (status IN ('listed', 'pending', 'rejected', 'disabled', 'removed')),
    default_locale TEXT,
    licence        TEXT,
    icon           TEXT REFERENCES media (hash) DEFERRABLE INITIALLY DEFERRED,
    weekly_users   INTEGER,
    downloads      INTEGER,
    added          INTEGER,
    updated        INTEGER,
    recommended    INTEGER NOT NULL DEFAULT 0 CHECK (recommended IN (0, 1)),
    rating_system  TEXT,              -- of the content rating, such as oars-1.1
    stars_1        INTEGER NOT NULL DEFAULT 0,  -- ratings without a text, by stars
    stars_2        INTEGER NOT NULL DEFAULT 0,
    stars_3        INTEGER NOT NULL DEFAULT 0,
    stars_4        INTEGER NOT NULL DEFAULT 0,
    stars_5        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX addon_source ON addon (source);

-- owner is a path inside the add-on: '' for itself, 'version/2.1.0', 'review/KEY', 'review/KEY/reply/0', 'screenshot/0',
-- 'decision/KEY', 'thread/KEY', 'thread/KEY/post/KEY'.
CREATE TABLE addon_text (
    addon_id     INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    owner        TEXT    NOT NULL,
    field        TEXT    NOT NULL,
    locale       TEXT    NOT NULL,
    raw          TEXT    NOT NULL,
    format       TEXT    NOT NULL CHECK (format IN ('plain', 'markdown', 'html')),
    original_tag TEXT,
    translator   TEXT,
    PRIMARY KEY (addon_id, owner, field, locale)
) STRICT, WITHOUT ROWID;

-- Lists of short facts in one shape: former slugs, authors, links, categories, tags, what it extends, languages, content
-- rating and other facts. position keeps an order that means something, and is 0 where none does.
CREATE TABLE addon_fact (
    addon_id INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    field    TEXT    NOT NULL CHECK (field IN
        ('former-slug', 'author', 'link', 'category', 'tag', 'extends', 'language', 'content-rating', 'fact')),
    position INTEGER NOT NULL,
    key      TEXT    NOT NULL,
    value    TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (addon_id, field, position, key, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX former_slug ON addon_fact (key) WHERE field = 'former-slug';

CREATE TABLE screenshot (
    addon_id INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    media    TEXT REFERENCES media (hash) DEFERRABLE INITIALLY DEFERRED,
    url      TEXT,
    PRIMARY KEY (addon_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
    addon_id INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,  -- 0 is the newest
    number   TEXT    NOT NULL,
    released INTEGER,
    blocked  INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    licence  TEXT,
    PRIMARY KEY (addon_id, position),
    UNIQUE (addon_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    addon_id INTEGER NOT NULL,
    version  INTEGER NOT NULL,  -- the version's position
    position INTEGER NOT NULL,
    platform TEXT    NOT NULL,
    url      TEXT    NOT NULL,
    size     INTEGER,
    digest   TEXT,              -- algorithm:hexadecimal
    PRIMARY KEY (addon_id, version, position),
    FOREIGN KEY (addon_id, version) REFERENCES version (addon_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE compatibility (
    addon_id    INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    application TEXT    NOT NULL,
    min         TEXT,
    max         TEXT,
    PRIMARY KEY (addon_id, version, position),
    FOREIGN KEY (addon_id, version) REFERENCES version (addon_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE permission (
    addon_id INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    PRIMARY KEY (addon_id, version, position),
    FOREIGN KEY (addon_id, version) REFERENCES version (addon_id, position) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    addon_id INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    key      TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    profile  TEXT,
    rating   INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    version  TEXT,
    created  INTEGER NOT NULL,
    locale   TEXT,  -- the language it was written in
    helpful  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (addon_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE reply (
    addon_id INTEGER NOT NULL,
    review   TEXT    NOT NULL,
    position INTEGER NOT NULL,
    author   TEXT    NOT NULL,
    profile  TEXT,
    created  INTEGER NOT NULL,
    locale   TEXT,
    PRIMARY KEY (addon_id, review, position),
    FOREIGN KEY (addon_id, review) REFERENCES review (addon_id, key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The ledger: nominations and everything that was decided, in public.
CREATE TABLE decision (
    addon_id INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    key      TEXT    NOT NULL,
    outcome  TEXT    NOT NULL,
    decided  INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    profile  TEXT,
    version  TEXT,
    locale   TEXT,
    about    TEXT,
    policies TEXT    NOT NULL DEFAULT '',  -- slugs, parted by spaces
    PRIMARY KEY (addon_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE thread (
    addon_id INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    key      TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('question', 'idea', 'problem', 'announcement')),
    locked   INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    answer   TEXT,
    PRIMARY KEY (addon_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    addon_id INTEGER NOT NULL,
    thread   TEXT    NOT NULL,
    key      TEXT    NOT NULL,
    parent   TEXT,
    author   TEXT    NOT NULL,
    profile  TEXT,
    created  INTEGER NOT NULL,
    locale   TEXT,
    PRIMARY KEY (addon_id, thread, key),
    FOREIGN KEY (addon_id, thread) REFERENCES thread (addon_id, key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The change log -------------------------------------------------------------------------------------------------------

-- The newest change of each entity. A reader that remembers the greatest seq it saw asks for everything after it.
-- kind is 'addon' with the add-on's id as key, or a table of the second part with the row's slug. Triggers keep it; they
-- are written by schema.rs, the same three for every table.
CREATE TABLE change (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key  ANY  NOT NULL,
    UNIQUE (kind, key)
) STRICT;
