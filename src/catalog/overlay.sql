-- Translations that people gave to a gallery, beside its catalog: an import never touches them. The tables bear the names of those
-- whose texts they add to.

CREATE TABLE addon_text (
    addon_id      INTEGER NOT NULL,
    owner         TEXT    NOT NULL,
    field         TEXT    NOT NULL,
    locale        TEXT    NOT NULL,
    raw           TEXT    NOT NULL,
    format        TEXT    NOT NULL CHECK (format IN ('plain', 'markdown', 'html')),
    translator    TEXT,
    source_locale TEXT    NOT NULL,  -- of the text that was translated
    source_hash   INTEGER NOT NULL,  -- and that text itself: once it is another, the translation is outdated
    replaced      INTEGER,           -- the text that the catalog had in this language, if any: once it is another, that one counts
    stamp         INTEGER NOT NULL,
    PRIMARY KEY (addon_id, owner, field, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE text (
    owner         TEXT    NOT NULL,
    slug          TEXT    NOT NULL,
    field         TEXT    NOT NULL,
    locale        TEXT    NOT NULL,
    raw           TEXT    NOT NULL,
    format        TEXT    NOT NULL CHECK (format IN ('plain', 'markdown', 'html')),
    translator    TEXT,
    source_locale TEXT    NOT NULL,
    source_hash   INTEGER NOT NULL,
    replaced      INTEGER,
    stamp         INTEGER NOT NULL,
    PRIMARY KEY (owner, slug, field, locale)
) STRICT, WITHOUT ROWID;
