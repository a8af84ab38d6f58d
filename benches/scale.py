#!/usr/bin/env python3
"""Growing made-up catalogs: does time grow with pages, and does memory stay flat? See README.md.

    benches/scale.py [--max ADD-ONS] [--locales N] [--theme default|bench]

REMORA names the binary (target/release/remora without it). Writes benches/scale.json and two plots into benches/plots.
"""
import argparse
import datetime
import glob
import json
import os
import random
import re
import shutil
import sys
import time

import catalog
import svg
from measuring import CACHE, HERE, Noise, build, copy_of, machine, python, remora_binary, run, versions
from report import PLOTS

SIZES = [120, 400, 1200, 4000, 12000, 40000, 100000]
LOCALES = ["en-US", "de", "fr", "es-ES", "pt-BR", "it", "nl", "pl", "cs", "ru", "tr", "ja", "ko", "zh-CN", "ar", "he",
           "sv", "da", "nb", "fi", "uk", "hu", "ro", "el", "bg", "ca", "id", "vi", "zh-TW", "hi"]
LETTERS = {
    "Latn": ("bcdfghklmnprstvw", "aeiou"), "Cyrl": ("бвгдзклмнпрстх", "аеиоуы"), "Grek": ("βγδκλμνπρστφ", "αεηιου"),
    "Arab": ("بتجحدرسشعفقكلم", "اوي"), "Hebr": ("בגדהזחטכלמנסעפצקרשת", "אוי"), "Deva": ("कखगचजटडतदनपबमयरलवसह", "ािीुेो"),
    "Jpan": ("かきくけさしすたちつなにのはひまみもやらりる", "んいうっ"), "Hang": ("가나다라마바사아자차카타파하", "고노도로모보소"),
    "Hani": ("的一是不了人我在有他这中大来上国个到说们为子和你地出", "道也时年得就那要下以生会"),
}
SCRIPTS = {"ru": "Cyrl", "uk": "Cyrl", "bg": "Cyrl", "el": "Grek", "ar": "Arab", "he": "Hebr", "hi": "Deva", "ja": "Jpan", "ko": "Hang",
           "zh-CN": "Hani", "zh-TW": "Hani"}
CATEGORIES, BATCH = 20, 500


class Words:
    """Sentences of one language, made once; texts are put together from them."""

    def __init__(self, locale, chance):
        consonants, vowels = LETTERS[SCRIPTS.get(locale, "Latn")]
        packed = SCRIPTS.get(locale) in ("Jpan", "Hani")
        word = lambda: "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(chance.randint(1, 2 if packed else 4)))
        words = [word() for _ in range(400)]
        end = "。" if packed else ". "
        sentence = lambda low, high: ("" if packed else " ").join(chance.choices(words, k=chance.randint(low, high))).capitalize()
        self.summaries = [sentence(3, 7) for _ in range(500)]
        self.titles = [sentence(1, 4) for _ in range(200)]
        self.bodies = ["".join(sentence(5, 14) + end for _ in range(chance.randint(1, 3))).strip() for _ in range(300)]
        self.paragraphs = ["".join(sentence(8, 16) + end for _ in range(chance.randint(2, 4))).strip() for _ in range(400)]
        self.items = [sentence(3, 6) for _ in range(300)]
        self.names = [sentence(1, 2) for _ in range(300)]


def generate(path, count, locales):
    """Writes a catalog in one pass and one transaction. The same count makes the same catalog."""
    chance = random.Random(count)
    at_random = chance.random
    words = {locale: Words(locale, random.Random(locale)) for locale in locales}
    default, others = locales[0], locales[1:]
    english = words[default]
    first, last = [chance.choice(english.names) for _ in range(150)], [chance.choice(english.names) for _ in range(150)]
    addons = sorted((catalog.addon_id(f"addon-{number}@gallery.example"), number) for number in range(count))
    db = catalog.create(path)
    pick = lambda texts: texts[int(at_random() * len(texts))]

    categories = [f"category-{number}" for number in range(CATEGORIES)]
    catalog.insert(db, "category", [(slug, None) for slug in categories])
    catalog.insert(db, "text", [("category", slug, "name", locale, words[locale].names[number], "plain", None, None)
                                for number, slug in enumerate(categories) for locale in locales])
    # One author made three add-ons.
    profiles = [f"author-{number}" for number in range((count + 2) // 3)]
    catalog.insert(db, "profile", [(slug, None, None, 0) for slug in profiles])
    catalog.insert(db, "text", [("profile", slug, "name", default, f"{pick(first)} {pick(last)}", "plain", None, None) for slug in profiles])

    tables = ["addon", "addon_text", "addon_fact", "version", "file", "compatibility", "permission", "review"]
    for start in range(0, count, BATCH):
        rows = {table: [] for table in tables}
        text = rows["addon_text"].append
        for key, number in addons[start:start + BATCH]:
            name, slug, made = f"{pick(first)} {pick(last)}", f"addon-{number}", 1_500_000_000 + int(at_random() * 250_000_000)
            stars = [int(at_random() * at_random() * 200) for _ in range(5)]
            kind = "extension" if at_random() < 0.8 else "theme" if at_random() < 0.8 else "dictionary"
            users = int(10 ** (6 * at_random()))
            rows["addon"].append((key, f"{slug}@gallery.example", slug, "scale", kind, "listed", default, "MPL-2.0", None, users, 9 * users, made,
                                  made + 9_000_000, int(at_random() < 0.02), None, *stars))
            # English and a varying third of the others.
            spoken = chance.sample(others, int(at_random() * 2 / 3 * len(others)))
            for locale in (default, *spoken):
                of = words[locale]
                text((key, "", "description", locale, f"{name}: {pick(of.paragraphs)}\n\n- {pick(of.items)}\n- {pick(of.items)}\n- {pick(of.items)}\n\n"
                      f"{pick(of.paragraphs)}", "markdown", None, None))
                # Names are mostly the same in all languages.
                text((key, "", "name", locale, name if locale == default or at_random() < 0.9 else f"{name} {pick(of.names)}", "plain", None, None))
                text((key, "", "summary", locale, pick(of.summaries), "plain", None, None))
            fact = rows["addon_fact"].append
            fact((key, "author", 0, profiles[number // 3], ""))
            for slug_of in {pick(categories), pick(categories)}:
                fact((key, "category", 0, slug_of, ""))
            fact((key, "link", 0, "homepage", f"https://{slug}.example/"))
            for position in range(3):
                version = f"{3 - position}.{number % 10}"
                rows["version"].append((key, position, version, made + (3 - position) * 3_000_000, 0, None))
                text((key, f"version/{version}", "notes", default, pick(english.bodies), "markdown", None, None))
                rows["file"].append((key, position, 0, "all", f"https://gallery.example/downloads/{slug}-{version}.xpi", 100_000 + number, None))
                rows["compatibility"].append((key, position, 0, "Gallery", "60.0", None))
                rows["permission"].append((key, position, 0, "storage"))
            for position in range(3):
                locale = default if at_random() < 0.4 else pick(locales)
                rows["review"].append((key, f"{position}", pick(first), None, 1 + int(at_random() * 5), None, made + position * 1_000_000, locale, 0))
                text((key, f"review/{position}", "body", locale, pick(words[locale].bodies), "plain", None, None))
                text((key, f"review/{position}", "title", locale, pick(words[locale].titles), "plain", None, None))
        for table in tables:
            catalog.insert(db, table, rows[table])
    catalog.complete(db)


def prepare(folder, locales, theme):
    """Settings, and stand-ins for the messages of the bench theme."""
    os.makedirs(folder, exist_ok=True)
    path = "default"
    if theme == "bench":
        path = os.path.relpath(os.path.join(HERE, "hugo", "theme"), folder)
        templates = glob.glob(os.path.join(HERE, "hugo", "theme", "**", "*.html"), recursive=True)
        ids = sorted({found for template in templates for found in re.findall(r't\(id="(bench-[\w-]+)"', open(template, encoding="utf-8").read())})
        for locale in locales:
            place = os.path.join(folder, "locales", locale)
            os.makedirs(place, exist_ok=True)
            names = Words(locale, random.Random(locale)).names
            with open(os.path.join(place, "bench.ftl"), "w", encoding="utf-8") as file:
                file.writelines(f"{message} = {name}\n" for message, name in zip(ids, names))
    with open(os.path.join(folder, "remora.toml"), "w", encoding="utf-8") as file:
        file.write((f'locales-dir = "locales"\n\n' if theme == "bench" else "") + f'''[site]
default-locale = "{locales[0]}"
locales = [{", ".join(f'"{locale}"' for locale in locales)}]

[theme]
path = "{path}"
''')


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--max", type=int, default=4000, help=f"the greatest number of add-ons, of {', '.join(map(str, SIZES))} (default 4000)")
    arguments.add_argument("--locales", type=int, default=len(LOCALES), help=f"at most {len(LOCALES)}, which is the default")
    arguments.add_argument("--theme", choices=["default", "bench"], default="default")
    arguments.add_argument("--generate", nargs=2, metavar=("FILE", "ADD-ONS"), help="only make a catalog")
    arguments = arguments.parse_args()
    locales = LOCALES[:arguments.locales]
    if arguments.generate:
        generate(arguments.generate[0], int(arguments.generate[1]), locales)
        return
    sizes = [size for size in SIZES if size <= arguments.max] or [arguments.max]
    folder = os.path.join(CACHE, f"scale-{os.getpid()}")
    noise = Noise()
    runs = []
    try:
        prepare(folder, locales, arguments.theme)
        binary = copy_of(remora_binary(), folder)
        known = versions(binary)
        noise.sample()
        print(f"{'add-ons':>8} {'pages':>10} {'wall s':>8} {'CPU s':>8} {'us/page':>8} {'peak MiB':>9}   made in s, catalog MB")
        for size in sizes:
            path = os.path.join(folder, "catalog.db")
            began = time.monotonic()
            # In a process of its own: the memory of this one would count as the build's least peak.
            run(python(), os.path.abspath(__file__), "--locales", len(locales), "--generate", path, size)
            made = time.monotonic() - began
            used = build(binary, folder, "none", os.path.join(folder, "site"))
            noise.sample()
            used = {"addons": size, **used, "catalog_bytes": os.path.getsize(path), "generated_s": made}
            runs.append(used)
            print(f"{size:8} {used['pages']:10} {used['wall_s']:8.2f} {used['cpu_s']:8.2f} {1e6 * used['cpu_s'] / used['pages']:8.1f} "
                  f"{used['peak_mib']:9.0f}   {made:.1f}, {used['catalog_bytes'] / 1e6:.0f}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    results = {"date": datetime.date.today().isoformat(), "locales": len(locales), "theme": arguments.theme, "machine": machine(), "versions": known,
               "noise": noise.told(), "runs": runs}
    with open(os.path.join(HERE, "scale.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
        file.write("\n")
    os.makedirs(PLOTS, exist_ok=True)
    of = lambda key: [(used["pages"], used[key]) for used in runs]
    svg.loglog(os.path.join(PLOTS, "scale-time.svg"), f"Pages against seconds, {len(locales)} locales", "pages", "seconds",
               {"CPU": of("cpu_s"), "wall": of("wall_s")})
    svg.loglog(os.path.join(PLOTS, "scale-memory.svg"), f"Pages against peak memory, {len(locales)} locales", "pages", "MiB",
               {"peak": of("peak_mib")})


if __name__ == "__main__":
    main()
