#!/usr/bin/env python3
"""Importing the real AppStream catalog against the bare parsing of its YAML, in turns. See README.md.

    benches/import.py [-r ROUNDS] [--bar]

REMORA names the binary (target/release/remora without it), BARE_YAML the built bench `bare_yaml` (built by cargo without it).
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

from measuring import ROOT, SHARED, fast_folder, measure, remora_binary

EXPORT = os.path.join(SHARED, "data", "appstream-bookworm.yml.gz")
# What issue 3 asks for: an import costs at most this many times the bare parsing.
BAR = 3.0


def built_bench():
    """Builds the bench and gives its path."""
    command = ["cargo", "bench", "--bench", "bare_yaml", "--no-run", "--message-format", "json"]
    out = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    for line in out.splitlines():
        message = json.loads(line)
        if message.get("executable") and message["target"]["name"] == "bare_yaml":
            return message["executable"]
    sys.exit("cargo built no bench bare_yaml")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("-r", "--rounds", type=int, default=5)
    arguments.add_argument("--bar", action="store_true", help="exit with 1 where the import is dearer than promised")
    arguments = arguments.parse_args()
    if not os.path.exists(EXPORT):
        print("skipped: ../shared/data is not beside this checkout", file=sys.stderr)
        return
    binary = remora_binary()
    bare = os.environ.get("BARE_YAML") or built_bench()
    folder = tempfile.mkdtemp(prefix="remora-bench-", dir=fast_folder())
    catalog = os.path.join(folder, "catalog.db")
    importing = [binary, "import", "appstream", EXPORT, "--catalog", catalog, "--json"]
    runs = {"bare": [], "first import": [], "same again": []}
    try:
        for _ in range(arguments.rounds):
            out, used = measure([bare, EXPORT])
            used.update(json.loads(out))
            runs["bare"].append(used)
            for file in os.listdir(folder):
                os.remove(os.path.join(folder, file))
            runs["first import"].append(measure(importing)[1])
            runs["same again"].append(measure(importing)[1])
    finally:
        shutil.rmtree(folder)

    print(f"{arguments.rounds} rounds; min / median / max")
    print(f"{'':14}" + "".join(f"{name:>28}" for name in runs))
    for title, key, digits in (("wall s", "wall_s", 2), ("CPU s", "cpu_s", 2), ("peak MiB", "peak_mib", 0)):
        cells = []
        for rounds in runs.values():
            values = [used[key] for used in rounds]
            cells.append(" / ".join(f"{value:.{digits}f}" for value in (min(values), statistics.median(values), max(values))))
        print(f"{title:14}" + "".join(f"{cell:>28}" for cell in cells))
    last = runs["bare"][-1]
    print(f"bare: {last['documents']} documents, {last['scalars']} scalars; gunzip {last['gunzip_ms']:.0f} ms, parsing {last['parse_ms']:.0f} ms")
    worst = 0.0
    for name in ("first import", "same again"):
        for key in ("wall_s", "cpu_s"):
            ratio = statistics.median(a[key] / b[key] for a, b in zip(runs[name], runs["bare"]))
            print(f"{name}, {key.split('_')[0]}: {ratio:.2f} times the bare parsing")
            if key == "wall_s":
                worst = max(worst, ratio)
    print(f"promised: wall at most {BAR:.0f} times: {'kept' if worst <= BAR else 'NOT KEPT'}")
    if arguments.bar and worst > BAR:
        sys.exit(1)


main()
