#!/usr/bin/env python3
"""Remora and Hugo on the same work, in turns. See README.md.

    benches/run.py [-n ADD-ONS] [-l LOCALES] [-r ROUNDS] [--bar]

Needs python3 with venv, and the folder `shared` beside the checkout, which has Hugo's side. REMORA names the binary
(target/release/remora without it). Prints a table and writes benches/results.json.
"""
import argparse
import glob
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CACHE = os.path.join(HERE, ".cache")
SHARED = os.path.join(HERE, "..", "..", "shared")
PEER = os.path.join(SHARED, "bench")
EXPORT = os.path.join(SHARED, "data", "appstream-bookworm.yml.gz")
VENV = os.path.join(CACHE, "venv")
PYTHON = os.path.join(VENV, "bin", "python")
HUGO_COPY = os.path.join(CACHE, "hugo")
PACKAGES = ["hugo", "pyyaml", "xxhash"]
# What issue 3 asks for.
PAGES_BAR, MEMORY_BAR = 10.0, 0.2


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, **options)


def measure(command, **options):
    """Runs a command; gives its output, wall and CPU seconds, and the peak memory of its largest process in MiB."""
    # Nothing of the last one may still be written back while this one is timed.
    os.sync()
    began = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=errors, **options)
        out = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            sys.exit(f"{command[0]} failed:\n{errors.read().decode(errors='replace')}")
    return out, {"wall_s": wall, "user_s": used.ru_utime, "sys_s": used.ru_stime, "cpu_s": used.ru_utime + used.ru_stime,
                 "peak_mib": used.ru_maxrss / 1024}


def prepare(n, l):
    if not os.path.exists(PYTHON):
        print("making the Python environment", file=sys.stderr)
        run(sys.executable, "-m", "venv", VENV)
        run(PYTHON, "-m", "pip", "install", "--quiet", *PACKAGES)
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
        run(PYTHON, "-W", "ignore", os.path.join(HUGO_COPY, "make-corpus.py"), EXPORT, corpus + ".part")
        os.rename(corpus + ".part", corpus)
    # The same steps as run-hugo.sh takes before it measures.
    data, site = os.path.join(HUGO_COPY, f"data-{n}-{l}"), os.path.join(HUGO_COPY, f"site-{n}-{l}")
    if not os.path.exists(os.path.join(data, "shared.json")):
        run(PYTHON, os.path.join(HUGO_COPY, "export.py"), n, l, data)
    if not os.path.exists(os.path.join(site, "hugo.toml")):
        run(PYTHON, os.path.join(HUGO_COPY, "peers", "hugo", "setup.py"), data, site)
    # The converter is quick and may have changed.
    remora = os.path.join(CACHE, f"remora-{n}-{l}")
    run(PYTHON, os.path.join(HERE, "hugo", "corpus.py"), corpus, n, l, remora)
    return site, remora


def count_pages(folder):
    pages = size = 0
    for place, _, files in os.walk(folder):
        for file in files:
            if file.endswith(".html"):
                pages += 1
                size += os.path.getsize(os.path.join(place, file))
    return pages, size


def hugo(site, output):
    binary = sorted(glob.glob(os.path.join(VENV, "lib", "python3*", "site-packages", "hugo", "binaries", "hugo*")))[0]
    shutil.rmtree(output, ignore_errors=True)
    # As run-hugo.sh does it, but for the place of the output.
    _, used = measure([binary, "-s", site, "--quiet", "--destination", output], env=dict(os.environ, HUGO_MEMORYLIMIT="16"))
    used["pages"], used["bytes"] = count_pages(output)
    shutil.rmtree(output)
    return used


def remora(binary, folder, form, output):
    shutil.rmtree(output, ignore_errors=True)
    command = [binary, "build", "--catalog", os.path.join(folder, "catalog.db"), "--config", os.path.join(folder, "remora.toml"),
               "--format", form, "--output", output, "--json"]
    out, used = measure(command)
    told = json.loads(out)
    used["pages"], used["bytes"] = told["pages"], told["bytes"]
    if told["warnings"]:
        print("remora warns:", *told["warnings"][:5], sep="\n  ", file=sys.stderr)
    shutil.rmtree(output, ignore_errors=True)
    return used


def spread(rounds, key):
    values = [used[key] for used in rounds]
    return min(values), statistics.median(values), max(values)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("-n", type=int, default=2000, help="add-ons (default 2000)")
    arguments.add_argument("-l", type=int, default=10, help="locales (default 10)")
    arguments.add_argument("-r", "--rounds", type=int, default=3)
    arguments.add_argument("--bar", action="store_true", help="exit with 1 where a ratio is below what is promised")
    arguments = arguments.parse_args()
    if not os.path.isdir(PEER) or not os.path.exists(EXPORT):
        print("skipped: ../shared/bench and ../shared/data are not beside this checkout", file=sys.stderr)
        return
    binary = os.path.abspath(os.environ.get("REMORA", os.path.join(HERE, "..", "target", "release", "remora")))
    if not os.path.exists(binary):
        sys.exit(f"{os.path.relpath(binary)}: is not there; run `cargo build --release`, or name a binary with REMORA")
    site, folder = prepare(arguments.n, arguments.l)
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else CACHE
    output = os.path.join(memory, f"remora-bench-{os.getpid()}")
    runs = {"hugo": [], "remora none": [], "remora dir": []}
    try:
        # One untimed build fills the page cache with the binary and the catalog.
        remora(binary, folder, "none", output)
        for number in range(arguments.rounds):
            print(f"round {number + 1} of {arguments.rounds}", file=sys.stderr)
            runs["hugo"].append(hugo(site, output))
            runs["remora none"].append(remora(binary, folder, "none", output))
            runs["remora dir"].append(remora(binary, folder, "dir", output))
    finally:
        shutil.rmtree(output, ignore_errors=True)

    for rounds in runs.values():
        for used in rounds:
            used["pages_per_cpu_s"] = used["pages"] / used["cpu_s"]
            used["us_per_page"] = 1e6 * used["cpu_s"] / used["pages"]
            used["bytes_per_page"] = used["bytes"] / used["pages"]
            used["mb_per_cpu_s"] = used["bytes"] / 1e6 / used["cpu_s"]
    rows = [("wall s", "wall_s", 2), ("user s", "user_s", 2), ("sys s", "sys_s", 2), ("peak MiB", "peak_mib", 0), ("pages", "pages", 0),
            ("bytes a page", "bytes_per_page", 0), ("CPU us a page", "us_per_page", 0), ("pages a CPU second", "pages_per_cpu_s", 0),
            ("MB a CPU second", "mb_per_cpu_s", 1)]
    print(f"{arguments.n} add-ons, {arguments.l} locales, {arguments.rounds} rounds; min / median / max")
    print(f"{'':20}" + "".join(f"{name:>30}" for name in runs))
    for title, key, digits in rows:
        cells = (" / ".join(f"{value:.{digits}f}" for value in spread(rounds, key)) for rounds in runs.values())
        print(f"{title:20}" + "".join(f"{cell:>30}" for cell in cells))

    def ratios(key, over, under):
        """Of the same round, so that what else the machine did counts for both."""
        values = sorted(a[key] / b[key] for a, b in zip(runs[over], runs[under]))
        return {"min": values[0], "median": statistics.median(values), "max": values[-1]}

    results = {
        "add-ons": arguments.n, "locales": arguments.l, "machine": f"{platform.machine()}, {os.cpu_count()} CPUs", "output": memory,
        "runs": runs,
        "ratios": {
            "pages a CPU second, remora none / hugo": ratios("pages_per_cpu_s", "remora none", "hugo"),
            "MB a CPU second, remora none / hugo": ratios("mb_per_cpu_s", "remora none", "hugo"),
            "pages a CPU second, remora dir / hugo": ratios("pages_per_cpu_s", "remora dir", "hugo"),
            "peak memory, remora none / hugo": ratios("peak_mib", "remora none", "hugo"),
            "peak memory, remora dir / hugo": ratios("peak_mib", "remora dir", "hugo"),
            "wall, remora dir / hugo": ratios("wall_s", "remora dir", "hugo"),
        },
    }
    print()
    for name, ratio in results["ratios"].items():
        print(f"{name:42} {ratio['min']:.3f} / {ratio['median']:.3f} / {ratio['max']:.3f}")
    with open(os.path.join(HERE, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
        file.write("\n")
    speed = results["ratios"]["pages a CPU second, remora none / hugo"]["median"]
    peak = results["ratios"]["peak memory, remora none / hugo"]["median"]
    print(f"\npromised: pages a CPU second at least {PAGES_BAR:.0f} times Hugo's, is {speed:.1f}: {'kept' if speed >= PAGES_BAR else 'NOT KEPT'}"
          f"\npromised: peak memory at most {MEMORY_BAR} of Hugo's, is {peak:.3f}: {'kept' if peak <= MEMORY_BAR else 'NOT KEPT'}")
    if arguments.bar and (speed < PAGES_BAR or peak > MEMORY_BAR):
        sys.exit(1)


main()
