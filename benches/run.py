#!/usr/bin/env python3
"""Remora beside Hugo, beside the bare writing of its files, and beside what it promises. See README.md.

    benches/run.py [-n ADD-ONS] [-l LOCALES] [-r ROUNDS] [--bar] [--write-readme]

Needs python3 with venv, and the folder `shared` beside the checkout, which has Hugo's side. REMORA names the binary
(target/release/remora without it), BARE_WRITER the built bench `bare_writer` (the newest in target/release/deps without it).
Prints tables, writes benches/results.json and benches/plots/edits.svg.
"""
import argparse
import datetime
import glob
import json
import os
import shutil
import sys

import report
import svg
from edits import measure_edits
from measuring import CACHE, HERE, ROOT, SHARED, VENV, Noise, build, copy_of, fast_folder, file_system, first_line, machine, measure, python
from measuring import remora_binary, run, spread, versions

PEER = os.path.join(SHARED, "bench")
EXPORT = os.path.join(SHARED, "data", "appstream-bookworm.yml.gz")
HUGO_COPY = os.path.join(CACHE, "hugo")
# What the promises are about.
ADDONS, LOCALES = 2000, 10


def prepare(n, l):
    interpreter = python()
    # Hugo's side writes beside itself: it runs in a copy.
    if not os.path.exists(HUGO_COPY):
        shutil.copytree(PEER, HUGO_COPY + ".part")
        for folder, _, files in os.walk(HUGO_COPY + ".part"):
            os.chmod(folder, 0o755)
            for file in files:
                os.chmod(os.path.join(folder, file), 0o755 if file.endswith(".sh") else 0o644)
        os.rename(HUGO_COPY + ".part", HUGO_COPY)
    corpus = os.path.join(HUGO_COPY, "corpus.sqlite")
    if not os.path.exists(corpus):
        print("building the corpus", file=sys.stderr)
        run(interpreter, "-W", "ignore", os.path.join(HUGO_COPY, "make-corpus.py"), EXPORT, corpus + ".part")
        os.rename(corpus + ".part", corpus)
    # The same steps as run-hugo.sh takes before it measures.
    data, site = os.path.join(HUGO_COPY, f"data-{n}-{l}"), os.path.join(HUGO_COPY, f"site-{n}-{l}")
    if not os.path.exists(os.path.join(data, "shared.json")):
        run(interpreter, os.path.join(HUGO_COPY, "export.py"), n, l, data)
    if not os.path.exists(os.path.join(site, "hugo.toml")):
        run(interpreter, os.path.join(HUGO_COPY, "peers", "hugo", "setup.py"), data, site)
    # The converter is quick and may have changed.
    remora = os.path.join(CACHE, f"remora-{n}-{l}")
    run(interpreter, os.path.join(HERE, "hugo", "corpus.py"), corpus, n, l, remora)
    return site, remora


def count_pages(folder):
    pages = size = 0
    for place, _, files in os.walk(folder):
        for file in files:
            if file.endswith(".html"):
                pages += 1
                size += os.path.getsize(os.path.join(place, file))
    return pages, size


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)


def hugo_binary():
    return sorted(glob.glob(os.path.join(VENV, "lib", "python3*", "site-packages", "hugo", "binaries", "hugo*")))[0]


def hugo(site, output):
    # As run-hugo.sh does it, but for the place of the output.
    _, used = measure([hugo_binary(), "-s", site, "--quiet", "--destination", output], env=dict(os.environ, HUGO_MEMORYLIMIT="16"))
    used["pages"], used["bytes"] = count_pages(output)
    remove(output)
    return used


def remora(binary, folder, form, output):
    used = build(binary, folder, form, output)
    remove(output)
    return used


def newest_bare_writer():
    """The built bench, or none."""
    found = [os.environ["BARE_WRITER"]] if "BARE_WRITER" in os.environ else glob.glob(os.path.join(ROOT, "target", "release", "deps", "bare_writer-*"))
    found = [path for path in found if os.path.isfile(path) and os.access(path, os.X_OK)]
    return max(found, key=os.path.getmtime, default=None)


def disk_and_bare(binary, bare, folder, place):
    """A first build to disk, and the same files written again by the bare writer: the two one after the other."""
    site, again = os.path.join(place, "site"), os.path.join(place, "again")
    # Each begins with nothing waiting for the disk, or it would pay for what was written before it.
    os.sync()
    used = build(binary, folder, "dir", site)
    written = None
    if bare:
        os.sync()
        out, written = measure([bare, os.path.join(site, "current"), again])
        told = json.loads(out)
        # Reading the site is not what is compared.
        written = {"wall_s": told["seconds"], "files": told["files"], "bytes": told["bytes"]}
    remove(again)
    remove(site)
    return used, written


def measure_builds(arguments, binary, bare, site, folder, noise):
    memory = os.path.join(fast_folder(), f"remora-bench-{os.getpid()}")
    disk = os.path.join(CACHE, f"disk-{os.getpid()}")
    names = ["hugo", "remora none", "remora dir", "remora tar", "remora dir on disk"] + (["bare writer"] if bare else [])
    runs = {name: [] for name in names}
    os.mkdir(disk)
    try:
        # One untimed build fills the page cache with the binary and the catalog.
        remora(binary, folder, "none", memory)
        noise.sample()
        for number in range(arguments.rounds):
            print(f"round {number + 1} of {arguments.rounds}", file=sys.stderr)
            runs["hugo"].append(hugo(site, memory))
            runs["remora none"].append(remora(binary, folder, "none", memory))
            runs["remora dir"].append(remora(binary, folder, "dir", memory))
            runs["remora tar"].append(remora(binary, folder, "tar", memory))
            used, written = disk_and_bare(binary, bare, folder, disk)
            runs["remora dir on disk"].append(used)
            if written:
                runs["bare writer"].append(written)
            noise.sample()
    finally:
        remove(memory)
        remove(disk)
    for rounds in runs.values():
        for used in rounds:
            if "pages" in used:
                used["pages_per_s"] = used["pages"] / used["wall_s"]
                used["pages_per_cpu_s"] = used["pages"] / used["cpu_s"]
                used["us_per_page"] = 1e6 * used["cpu_s"] / used["pages"]
                used["bytes_per_page"] = used["bytes"] / used["pages"]
                used["mb_per_cpu_s"] = used["bytes"] / 1e6 / used["cpu_s"]
    return runs


def find_ratios(runs):
    def ratio(key, over, under):
        """Of the same round, so that what else the machine did counts for both."""
        return spread(a[key] / b[key] for a, b in zip(runs[over], runs[under]))

    ratios = {
        "pages a CPU second, remora none / hugo": ratio("pages_per_cpu_s", "remora none", "hugo"),
        "pages a CPU second, remora dir / hugo": ratio("pages_per_cpu_s", "remora dir", "hugo"),
        "MB a CPU second, remora none / hugo": ratio("mb_per_cpu_s", "remora none", "hugo"),
        "pages a second, remora dir / hugo": ratio("pages_per_s", "remora dir", "hugo"),
        "peak memory, remora dir / hugo": ratio("peak_mib", "remora dir", "hugo"),
        "wall, remora tar / remora none": ratio("wall_s", "remora tar", "remora none"),
    }
    if "bare writer" in runs:
        ratios["wall, remora dir on disk / bare writer"] = ratio("wall_s", "remora dir on disk", "bare writer")
    return ratios


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("-n", type=int, default=ADDONS, help=f"add-ons (default {ADDONS})")
    arguments.add_argument("-l", type=int, default=LOCALES, help=f"locales (default {LOCALES}; at least 2)")
    arguments.add_argument("-r", "--rounds", type=int, default=3)
    arguments.add_argument("--bar", action="store_true", help="exit with 1 where a promise is broken")
    arguments.add_argument("--write-readme", action="store_true", help="write the figures into benches/README.md")
    arguments = arguments.parse_args()
    if not os.path.isdir(PEER) or not os.path.exists(EXPORT):
        print("skipped: ../shared/bench and ../shared/data are not beside this checkout", file=sys.stderr)
        return
    os.makedirs(CACHE, exist_ok=True)
    programs = os.path.join(CACHE, f"programs-{os.getpid()}")
    os.mkdir(programs)
    try:
        measure_all(arguments, copy_of(remora_binary(), programs))
    finally:
        remove(programs)


def measure_all(arguments, binary):
    bare = newest_bare_writer()
    if not bare:
        print("bare_writer is not built (`cargo bench --no-run --bench bare_writer`): that ratio is left out", file=sys.stderr)
    if (arguments.n, arguments.l) != (ADDONS, LOCALES):
        print(f"the promises are about {ADDONS} add-ons in {LOCALES} locales; on other sizes they say little", file=sys.stderr)
    site, folder = prepare(arguments.n, arguments.l)
    noise = Noise()
    runs = measure_builds(arguments, binary, bare, site, folder, noise)
    first, edits = measure_edits(binary, folder, os.path.join(CACHE, f"edits-{os.getpid()}"))
    noise.sample()

    keys = ("wall_s", "user_s", "sys_s", "cpu_s", "peak_mib", "pages", "bytes", "bytes_per_page", "us_per_page", "pages_per_s", "pages_per_cpu_s",
            "mb_per_cpu_s")
    results = {
        "date": datetime.date.today().isoformat(), "add-ons": arguments.n, "locales": arguments.l, "rounds": arguments.rounds,
        "machine": machine(), "memory": file_system(fast_folder()), "disk": file_system(CACHE),
        "versions": {**versions(binary), "hugo": first_line(hugo_binary(), "version").removeprefix("hugo v").split("-")[0].split("+")[0]},
        "noise": noise.told(),
        "figures": {name: {key: spread(used[key] for used in rounds) for key in keys if key in rounds[0]} for name, rounds in runs.items()},
        "ratios": find_ratios(runs), "runs": runs, "first build before the edits": first, "edits": edits,
    }
    results["promises"] = report.promises(results)
    print()
    report.show(results)
    with open(os.path.join(HERE, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
        file.write("\n")
    os.makedirs(report.PLOTS, exist_ok=True)
    rows = [(edit["title"], *edit["wall_ms"].values(), f"{edit['rendered']['median']:,.0f} pages") for edit in edits.values()]
    svg.bars(os.path.join(report.PLOTS, "edits.svg"), f"A rebuild after one edit: {arguments.n:,} add-ons in {arguments.l} locales", "ms", rows)
    if arguments.write_readme:
        report.write_readme(report.figures(results))
    if arguments.bar and any(row["kept"] is False for row in results["promises"]):
        sys.exit(1)


main()
