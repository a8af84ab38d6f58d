-- The files of pictures that pages show, made once from what was imported: rendition.rs says which. The imported file itself is not
-- kept: media.bytes is empty once its renditions are made, and holds the file only in a catalog of an older format.

CREATE TABLE rendition (
    media TEXT NOT NULL REFERENCES media (hash) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name  TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (media, name)
) STRICT;
