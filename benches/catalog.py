"""Making and changing Remora catalogs without Remora, for measuring only."""
import glob
import os
import sqlite3

HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMA = os.path.join(HERE, "..", "src", "catalog")
# As in src/catalog/schema.rs: schema.sql, schema-2.sql and so on; the catalog's version is the number of steps.
STEPS = sorted(glob.glob(os.path.join(SCHEMA, "schema*.sql")), key=lambda path: (len(path), path))
APPLICATION_ID = 0x52454D4F
SHARED_TABLES = ["category", "tag", "profile", "licence", "policy", "announcement", "collection"]


def addon_id(guid):
    """The key of an add-on, as src/catalog/key.rs makes it: Remora builds by it."""
    # Not every script that changes catalogs needs this package.
    import xxhash
    return max(xxhash.xxh3_64_intdigest(guid.encode()) >> 1, 1)


def create(path):
    """A new catalog, open in one transaction. Nobody reads it before `complete`."""
    if os.path.exists(path):
        os.remove(path)
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -64000;")
    for step in STEPS:
        db.executescript(open(step, encoding="utf-8").read())
    db.execute("BEGIN")
    return db


def insert(db, table, rows):
    """Columns that later formats added stay empty."""
    rows = list(rows)
    if rows:
        columns = [name for _, name, *_ in db.execute(f"PRAGMA table_info({table})")][:len(rows[0])]
        db.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({','.join('?' * len(columns))})", rows)


def complete(db, pack=False):
    """Writes the change log, as Remora does at the end of a first import, and closes the catalog. The triggers that keep the log are
    made by Remora alone: whoever changes such a catalog calls `touch`."""
    db.execute("INSERT INTO change (kind, key, stamp) SELECT 'addon', id, random() FROM addon ORDER BY id")
    for table in SHARED_TABLES:
        db.execute(f"INSERT INTO change (kind, key, stamp) SELECT '{table}', slug, random() FROM {table} ORDER BY slug")
    db.execute("COMMIT")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {len(STEPS)}")
    if pack:
        db.execute("VACUUM")
    db.close()


def touch(db, kind, key):
    """Notes in the change log that an entity changed."""
    db.execute("DELETE FROM change WHERE kind = ? AND key = ?", (kind, key))
    db.execute("INSERT INTO change (kind, key, stamp) VALUES (?, ?, random())", (kind, key))
