-- A stamp tells two states of an entity apart, whichever catalog file they were written to: a sequence number alone would be
-- the same in two copies of a catalog that were changed apart, and in a catalog that was made anew.

ALTER TABLE change ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
UPDATE change SET stamp = random();
