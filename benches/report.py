"""What was promised and what is; the tables that people read."""
import json
import os

from measuring import HERE

MARKS = "<!-- figures -->", "<!-- /figures -->"
PLOTS = os.path.join(HERE, "plots")


def middle(spread, digits=2):
    return f"{spread['min']:.{digits}f} / {spread['median']:.{digits}f} / {spread['max']:.{digits}f}"


def number(value):
    return f"{value:,.0f}"


def promises(results):
    """Each as (what, promised, is, kept); kept is none where it was not measured."""
    ratios, edits = results["ratios"], results["edits"]
    listings = results["add-ons"]
    rows = []

    def add(what, value, sign, limit, unit="", digits=2):
        kept = None if value is None else value <= limit if sign == "<=" else value < limit if sign == "<" else value >= limit
        words = {"<=": "at most", "<": "less than", ">=": "at least"}[sign]
        told = "not measured" if value is None else f"{value:,.{digits}f}{unit}"
        rows.append({"what": what, "promised": f"{words} {limit:,g}{unit}", "is": told, "kept": kept})

    median = lambda name: ratios[name]["median"] if name in ratios else None
    add("CPU time a page", results["figures"]["remora none"]["us_per_page"]["median"], "<=", 60, " us", 1)
    add("pages a CPU second, times Hugo's", median("pages a CPU second, remora none / hugo"), ">=", 15, digits=1)
    add("pages a second to memory, times Hugo's", median("pages a second, remora dir / hugo"), ">=", 12, digits=1)
    add("to disk, times the bare writer", median("wall, remora dir on disk / bare writer"), "<=", 1.3)
    add("to a tar, times writing nothing", median("wall, remora tar / remora none"), "<=", 1.5)
    add("peak memory, share of Hugo's", median("peak memory, remora dir / hugo"), "<=", 0.2, digits=3)
    add("nothing changed", edits["nothing"]["wall_ms"]["median"], "<=", 50, " ms", 0)
    add("one description changed", edits["description"]["wall_ms"]["median"], "<", 200, " ms", 0)
    add("pages rendered for a German message of listings", edits["message"]["rendered"]["max"], "<=", listings, digits=0)
    add("pages rendered for the template of listings", edits["template"]["rendered"]["max"], "<=", listings * results["locales"], digits=0)
    return rows


def table(head, rows):
    """A Markdown table; the first column is words, the others are figures."""
    lines = [f"| {' | '.join(head)} |", f"| --- |{' ---: |' * (len(head) - 1)}"]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


def kept(row):
    return {True: "yes", False: "**no**", None: "–"}[row["kept"]]


def edit_rows(edits):
    count = lambda spread: number(spread["min"]) if spread["min"] == spread["max"] else f"{number(spread['min'])} to {number(spread['max'])}"
    return [[edit["title"], middle(edit["wall_ms"], 0), count(edit["rendered"]), count(edit["written"])] for edit in edits.values()]


def figures(results):
    """The figures of the README, as Markdown. Those of scale.py are added where they are there."""
    machine, versions, noise = results["machine"], results["versions"], results["noise"]
    parts = [
        f"Measured {results['date']}: {number(results['add-ons'])} add-ons in {results['locales']} locales, {results['rounds']} rounds; "
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB; Linux {versions['kernel']}, {results['disk']}; "
        f"{versions['remora']}, Hugo {versions['hugo']}. Least / median / greatest. The share of the CPU that others took was "
        f"{100 * noise['cpu_share_of_others']['median']:.1f} % (at most {100 * noise['cpu_share_of_others']['max']:.1f} %); "
        f"a fixed loop took {middle(noise['fixed_loop_ms'], 0)} ms.",
        table(["", "promised", "is", "kept"], [[row["what"], row["promised"], row["is"], kept(row)] for row in results["promises"]]),
        table(["ratio in the same round", "least / median / greatest"],
              [[name, middle(ratio)] for name, ratio in results["ratios"].items()]),
    ]
    names = list(results["figures"])
    lines = [("wall s", "wall_s", 2), ("CPU s", "cpu_s", 2), ("peak MiB", "peak_mib", 0), ("pages", "pages", 0), ("bytes a page", "bytes_per_page", 0),
             ("CPU us a page", "us_per_page", 1), ("pages a CPU second", "pages_per_cpu_s", 0), ("MB a CPU second", "mb_per_cpu_s", 1)]
    cells = lambda key, digits: ["" if key not in results["figures"][name] else f"{results['figures'][name][key]['median']:,.{digits}f}" for name in names]
    parts.append(table(["median", *names], [[title, *cells(key, digits)] for title, key, digits in lines]))
    parts.append(table(["one edit, then `remora build`", "ms", "pages rendered", "files written"], edit_rows(results["edits"])))
    parts.append("![What a rebuild costs after one edit](plots/edits.svg)")
    try:
        scale = json.load(open(os.path.join(HERE, "scale.json"), encoding="utf-8"))
    except FileNotFoundError:
        return "\n\n".join(parts)
    parts.append(f"Growing catalogs in {scale['locales']} locales, the {scale['theme']} theme, `--format none` (measured {scale['date']}):")
    parts.append(table(["add-ons", "pages", "wall s", "CPU s", "CPU us a page", "peak MiB"],
                       [[number(run["addons"]), number(run["pages"]), f"{run['wall_s']:.2f}", f"{run['cpu_s']:.2f}",
                         f"{1e6 * run['cpu_s'] / run['pages']:.1f}", number(run["peak_mib"])] for run in scale["runs"]]))
    parts.append("![Pages against seconds](plots/scale-time.svg)\n![Pages against peak memory](plots/scale-memory.svg)")
    return "\n\n".join(parts)


def write_readme(text):
    path = os.path.join(HERE, "README.md")
    readme = open(path, encoding="utf-8").read()
    before, rest = readme.split(MARKS[0])
    _, after = rest.split(MARKS[1])
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{MARKS[0]}\n\n{text}\n\n{MARKS[1]}{after}")


def print_columns(head, rows):
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]
    for row in [head, *rows]:
        print("  ".join(cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in enumerate(zip(row, widths))).rstrip())
    print()


def show(results):
    print(f"{results['add-ons']} add-ons, {results['locales']} locales, {results['rounds']} rounds; least / median / greatest\n")
    names = list(results["figures"])
    lines = [("wall s", "wall_s", 2), ("user s", "user_s", 2), ("sys s", "sys_s", 2), ("peak MiB", "peak_mib", 0), ("pages", "pages", 0),
             ("bytes a page", "bytes_per_page", 0), ("CPU us a page", "us_per_page", 1), ("pages a second", "pages_per_s", 0),
             ("pages a CPU second", "pages_per_cpu_s", 0), ("MB a CPU second", "mb_per_cpu_s", 1)]
    cells = lambda key, digits: ["" if key not in results["figures"][name] else middle(results["figures"][name][key], digits) for name in names]
    print_columns(["", *names], [[title, *cells(key, digits)] for title, key, digits in lines])
    print_columns(["ratio in the same round", ""], [[name, middle(ratio, 3)] for name, ratio in results["ratios"].items()])
    print_columns(["one edit, then a build", "ms", "rendered", "written"], edit_rows(results["edits"]))
    print_columns(["", "promised", "is", "kept"],
                  [[row["what"], row["promised"], row["is"], {True: "yes", False: "NO", None: "-"}[row["kept"]]] for row in results["promises"]])
