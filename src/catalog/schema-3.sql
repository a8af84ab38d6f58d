-- Where a version was built from and who signed a file; how an add-on was used, month by month; what people say of the site.

ALTER TABLE version ADD COLUMN source TEXT;  -- address of the source code that this version was built from
ALTER TABLE file ADD COLUMN signature TEXT;  -- address of a detached signature, or the signer's key

CREATE TABLE usage (
    addon_id  INTEGER NOT NULL REFERENCES addon (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    month     INTEGER NOT NULL,  -- the time at which it begins
    users     INTEGER,           -- a mean of the month
    downloads INTEGER,           -- a sum of the month
    PRIMARY KEY (addon_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback (
    slug     TEXT    NOT NULL PRIMARY KEY,
    author   TEXT    NOT NULL,
    profile  TEXT,
    created  INTEGER NOT NULL,
    locale   TEXT,  -- the language it was written in
    state    TEXT    NOT NULL CHECK (state IN ('open', 'planned', 'done', 'declined')),
    answerer TEXT,
    answered INTEGER
) STRICT, WITHOUT ROWID;

-- The same table with one more owner.
CREATE TABLE text_3 (
    owner        TEXT NOT NULL CHECK (owner IN
        ('category', 'tag', 'profile', 'collection', 'licence', 'policy', 'announcement', 'feedback')),
    slug         TEXT NOT NULL,
    field        TEXT NOT NULL,
    locale       TEXT NOT NULL,
    raw          TEXT NOT NULL,
    format       TEXT NOT NULL CHECK (format IN ('plain', 'markdown', 'html')),
    original_tag TEXT,
    translator   TEXT,
    PRIMARY KEY (owner, slug, field, locale)
) STRICT, WITHOUT ROWID;
INSERT INTO text_3 SELECT * FROM text;
DROP TABLE text;
ALTER TABLE text_3 RENAME TO text;

-- How many texts of listed add-ons there are of each kind (name, summary, description, notes, caption), and in how many of them a
-- language and script is found; '' stands for all. An import counts anew.
CREATE TABLE coverage (
    field    TEXT    NOT NULL,
    language TEXT    NOT NULL,  -- such as 'pt-Latn'
    texts    INTEGER NOT NULL,
    PRIMARY KEY (field, language)
) STRICT, WITHOUT ROWID;
