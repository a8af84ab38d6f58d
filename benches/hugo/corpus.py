#!/usr/bin/env python3
"""corpus.py CORPUS.sqlite N L OUT: the corpus of the Hugo benchmark as a Remora catalog, for measuring only.

Writes into the folder OUT:
  catalog.db            the first N add-ons with their texts in the first L locales, 5 versions and 20 reviews each,
                        with a row of the change log for every add-on, category and profile
  locales/*/bench.ftl   the corpus's interface strings, which are stand-ins, as messages `bench-*`
  remora.toml           settings that make the same pages as the Hugo site (see README.md)

Where Hugo's export resolves a missing text itself (a name becomes the slug, a description the summary), the text is written
as an English one here, so that both sites show the same words.
"""
import datetime
import os
import sqlite3
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import catalog  # noqa: E402  (of the folder above)
from catalog import addon_id  # noqa: E402


def seconds(day):
    return int(datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.timezone.utc).timestamp())


def profile_slug(name, taken):
    """A slug for an author, the same for the same name."""
    if name not in taken:
        base = "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower()).strip("-") or "author"
        while "--" in base:
            base = base.replace("--", "-")
        slug, n, used = base, 2, set(taken.values())
        while slug in used:
            slug, n = f"{base}-{n}", n + 1
        taken[name] = slug
    return taken[name]


def stars_without_text(histogram, reviewed):
    """Ratings to add to the reviews so that the sum over all stars is the histogram's, and each star's as near as can be."""
    stars = [total - written for total, written in zip(histogram, reviewed)]
    surplus = -sum(n for n in stars if n < 0)
    stars = [max(n, 0) for n in stars]
    while surplus and any(stars):
        most = stars.index(max(stars))
        taken = min(surplus, stars[most])
        stars[most] -= taken
        surplus -= taken
    return stars


def main():
    corpus, n, l, out = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    source = sqlite3.connect(f"file:{corpus}?mode=ro", uri=True)
    query = lambda sql, *values: source.execute(sql, values).fetchall()
    os.makedirs(out, exist_ok=True)
    db = catalog.create(os.path.join(out, "catalog.db"))
    insert = lambda table, rows: catalog.insert(db, table, rows)

    locales = [code for (code,) in query("SELECT code FROM locale ORDER BY rank LIMIT ?", l)]
    slugs = dict(query("SELECT id, slug FROM category"))
    insert("category", [(slug, None) for slug in slugs.values()])
    insert("text", [("category", slugs[at], "name", locale, name, "plain", None, None)
                    for at, locale, name in query("SELECT category_id, locale, name FROM category_text") if locale in locales])

    texts, versions, reviews, categories = {}, {}, {}, {}
    for at, locale, *row in query("SELECT addon_id, locale, name, summary, description_md FROM addon_text WHERE addon_id <= ?", n):
        if locale in locales:
            texts.setdefault(at, {})[locale] = row
    for at, *row in query("SELECT addon_id, version, released, size, min_app, max_app FROM version WHERE addon_id <= ? ORDER BY addon_id, n", n):
        versions.setdefault(at, []).append(row)
    for at, *row in query("SELECT addon_id, n, locale, stars, author, created, title, body FROM review WHERE addon_id <= ?", n):
        reviews.setdefault(at, []).append(row)
    for at, category in query("SELECT addon_id, category_id FROM addon_category WHERE addon_id <= ? ORDER BY 1, 2", n):
        categories.setdefault(at, []).append(slugs[category])

    profiles, ids = {}, set()
    for at, slug, guid, kind, licence, homepage, support, author, downloads, *histogram, updated in query(
            "SELECT id, slug, guid, type, license, homepage, support, author, downloads, r1, r2, r3, r4, r5, updated "
            "FROM addon WHERE id <= ? ORDER BY id", n):
        # The export holds a few components twice; the corpus gives each a slug of its own.
        if addon_id(guid) in ids:
            guid = f"{guid}#{at}"
        key = addon_id(guid)
        ids.add(key)
        reviewed = [sum(row[2] == stars for row in reviews[at]) for stars in range(1, 6)]
        stars = stars_without_text(histogram, reviewed)
        # A type has a path of its own, and /addon/ is taken.
        kind = "extension" if kind == "addon" else kind
        insert("addon", [(key, guid, slug, "bench", kind, "listed", "en", licence, None, downloads, downloads, None,
                          seconds(updated), 0, None, *stars)])
        of = texts.get(at, {})
        english = of.setdefault("en", [None, None, None])
        english[0] = english[0] or slug
        english[2] = english[2] or english[1]
        insert("addon_text", [(key, "", field, locale, raw, form, None, None)
                              for locale, row in of.items()
                              for (field, form), raw in zip((("name", "plain"), ("summary", "plain"), ("description", "markdown")), row) if raw])
        facts = [("author", 0, profile_slug(author, profiles), "")]
        facts += [("link", at, kind, url) for at, (kind, url) in enumerate((("homepage", homepage), ("support", support))) if url]
        facts += [("category", 0, category, "") for category in categories[at]]
        insert("addon_fact", [(key, *fact) for fact in facts])
        seen = set()
        for position, (number, released, size, low, high) in enumerate(versions[at]):
            # Made-up numbers may repeat; a version's number is unique.
            while number in seen:
                number += ".1"
            seen.add(number)
            insert("version", [(key, position, number, seconds(released), 0, None)])
            insert("file", [(key, position, 0, "all", f"https://gallery.example/downloads/{slug}/{number}/", size, None)])
            insert("compatibility", [(key, position, 0, "Gallery", low, high)])
        for number, locale, rating, by, created, title, body in reviews[at]:
            review = f"{number:02}"
            insert("review", [(key, review, by, None, rating, None, seconds(created), locale, 0)])
            insert("addon_text", [(key, f"review/{review}", field, locale, raw, "plain", None, None)
                                  for field, raw in (("title", title), ("body", body)) if raw])
    insert("profile", [(slug, None, None, 0) for slug in profiles.values()])
    insert("text", [("profile", slug, "name", "en", name, "plain", None, None) for name, slug in profiles.items()])
    # Rows were written in the corpus's order, not in that of their keys.
    catalog.complete(db, pack=True)

    quoted = lambda text: text.replace("\\", "\\\\").replace('"', '\\"')
    for locale in locales:
        folder = os.path.join(out, "locales", locale)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "bench.ftl"), "w", encoding="utf-8") as file:
            for key, value in query("SELECT key, value FROM ui_string WHERE locale = ?", locale):
                file.write(f'bench-{key} = {{ "{quoted(value)}" }}\n')
    theme = os.path.relpath(os.path.join(HERE, "theme"), os.path.abspath(out))
    with open(os.path.join(out, "remora.toml"), "w", encoding="utf-8") as file:
        file.write(f'''locales-dir = "locales"

[site]
name = "Gallery"
base-url = "https://gallery.example"
default-locale = "en"
locales = [{", ".join(f'"{locale}"' for locale in locales)}]

[theme]
path = "{theme}"

[lists]
addons = 20
reviews = 1000
''')


main()
