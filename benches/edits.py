"""One small change after another to a built site, and what each rebuild costs."""
import glob
import os
import random
import shutil
import sqlite3
import sys

from catalog import touch
from measuring import HERE, build, spread

# A heading that the listings have and no other page.
MESSAGE = "bench-about-heading"
TEMPLATE = os.path.join("templates", "addon.html")


class Gallery:
    """A copy of the corpus that can be changed, and the site built from it."""

    def __init__(self, source, folder):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        shutil.copytree(os.path.join(HERE, "hugo", "theme"), os.path.join(folder, "theme"))
        settings = os.path.join(folder, "remora.toml")
        lines = open(settings, encoding="utf-8").read().splitlines()
        with open(settings, "w", encoding="utf-8") as file:
            file.write("\n".join('path = "theme"' if line.startswith("path = ") else line for line in lines) + "\n")
        self.folder, self.site = folder, os.path.join(folder, "site")
        self.count = 0
        with self.catalog() as db:
            ids = [row[0] for row in db.execute(
                "SELECT id FROM addon JOIN addon_text ON addon_id = id AND owner = '' AND field = 'description' AND locale = 'en' "
                "WHERE status = 'listed' ORDER BY id")]
        # The same ones every time.
        random.Random(1).shuffle(ids)
        self.addons = iter(ids)

    def catalog(self):
        return sqlite3.connect(os.path.join(self.folder, "catalog.db"))

    def change_addon(self, statement, *values):
        at = next(self.addons)
        with self.catalog() as db:
            db.execute(statement, (*values, at))
            touch(db, "addon", at)

    def change_text(self, field):
        self.change_addon("UPDATE addon_text SET raw = raw || ? WHERE addon_id = ? AND owner = '' AND locale = 'en' AND field = "
                          f"'{field}'", f" {self.count}")

    def change_file(self, name, old, new):
        path, = glob.glob(os.path.join(self.folder, name))
        text = open(path, encoding="utf-8").read()
        if old not in text:
            sys.exit(f"{name}: has no {old!r} to change")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace(old, new, 1))

    # The edits. Each changes something else each time it is called.

    def nothing(self):
        pass

    def description(self):
        self.change_text("description")

    def rating(self):
        self.change_addon("UPDATE addon SET stars_5 = stars_5 + 1 WHERE id = ?")

    def name(self):
        self.change_text("name")

    def message(self):
        self.change_file("locales/de/*.ftl", f'{MESSAGE} = {{ "', f'{MESSAGE} = {{ "{self.count} ')

    def template(self):
        self.change_file(os.path.join("theme", TEMPLATE), '<h1>{{ addon.name.text }}', f'<h1>{{{{ addon.name.text }}}} {self.count}')

    def removal(self):
        self.change_addon("UPDATE addon SET status = 'removed' WHERE id = ?")

    def category(self):
        with self.catalog() as db:
            (slug,) = db.execute("SELECT slug FROM text WHERE owner = 'category' AND field = 'name' AND locale = 'en' LIMIT 1").fetchone()
            db.execute("UPDATE text SET raw = raw || ? WHERE owner = 'category' AND field = 'name' AND locale = 'en' AND slug = ?",
                       (f" {self.count}", slug))
            touch(db, "category", slug)


EDITS = [
    ("nothing", "nothing changed"),
    ("description", "one description"),
    ("rating", "one rating"),
    ("name", "one add-on renamed"),
    ("message", "one German message"),
    ("template", "one template"),
    ("removal", "one add-on removed"),
    ("category", "one category renamed"),
]


def measure_edits(binary, source, folder, times=5):
    """Gives the first build, and for each edit the rebuilds after it. The first rebuild of each kind is not counted: the first of all
    links every file of the release before, and each one brings the older release up to date with the edit before it."""
    gallery = Gallery(source, folder)
    try:
        first = build(binary, gallery.folder, "dir", gallery.site)
        edits = {}
        for name, title in EDITS:
            print(f"edit: {title}", file=sys.stderr)
            runs = []
            for number in range(times + 1):
                gallery.count += 1
                getattr(gallery, name)()
                used = build(binary, gallery.folder, "dir", gallery.site)
                if number > 0:
                    runs.append(used)
            edits[name] = {
                "title": title, "runs": runs, "wall_ms": spread(1e3 * used["wall_s"] for used in runs),
                "peak_mib": spread(used["peak_mib"] for used in runs),
                "rendered": spread(used["rendered"] for used in runs), "written": spread(used["written"] for used in runs),
            }
        return first, edits
    finally:
        shutil.rmtree(gallery.folder, ignore_errors=True)
