"""Plots as SVG by hand: bars, and lines on two logarithmic axes. Readable on light and dark pages."""
import math
from html import escape

STYLE = """
  .back { fill: #ffffff } .ink { fill: #1f2328 } .soft { fill: #59636e } .grid { stroke: #d1d9e0 } .axis { stroke: #59636e }
  .s0 { fill: #0969da; stroke: #0969da } .s1 { fill: #bc4c00; stroke: #bc4c00 } .whisker { stroke: #1f2328 }
  text { font: 13px system-ui, sans-serif } .title { font-weight: 600; font-size: 15px }
  @media (prefers-color-scheme: dark) {
    .back { fill: #0d1117 } .ink { fill: #f0f6fc } .soft { fill: #9198a1 } .grid { stroke: #3d444d } .axis { stroke: #9198a1 }
    .s0 { fill: #4493f8; stroke: #4493f8 } .s1 { fill: #f0883e; stroke: #f0883e } .whisker { stroke: #f0f6fc }
  }
"""


def write(path, width, height, title, description, parts):
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
                   f'aria-labelledby="t d">\n<title id="t">{escape(title)}</title>\n<desc id="d">{escape(description)}</desc>\n'
                   f'<style>{STYLE}</style>\n<rect class="back" width="{width}" height="{height}" rx="6"/>\n')
        file.write("\n".join(parts))
        file.write("\n</svg>\n")


def text(x, y, words, css="ink", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{css}" text-anchor="{anchor}">{escape(words)}</text>'


def line(x1, y1, x2, y2, css):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{css}"/>'


def short(value):
    """A number for a tick or a label: 1.5, 40, 2.5 k, 10 M."""
    for size, unit in ((1e6, " M"), (1e3, " k")):
        if value >= size:
            return f"{value / size:.3g}{unit}"
    return f"{value:.3g}"


def ticks(most, about=6):
    """Round steps from 0 to just above `most`."""
    raw = max(most, 1e-9) / about
    size = 10 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1, 2, 5, 10) if size * factor >= raw)
    return [step * number for number in range(math.ceil(most / step) + 1)]


def bars(path, title, unit, rows):
    """Rows of (label, least, median, greatest, note): a bar to the median, a line from least to greatest."""
    left, right, top, row = 180, 190, 48, 34
    width, height = 860, top + row * len(rows) + 50
    marks = ticks(max(greatest for _, _, _, greatest, _ in rows))
    place = lambda value: left + (width - left - right) * value / marks[-1]
    bottom = top + row * len(rows)
    parts = [text(20, 28, title, "ink title")]
    for mark in marks:
        parts += [line(place(mark), top, place(mark), bottom, "grid"), text(place(mark), bottom + 18, short(mark), "soft", "middle")]
    parts.append(text(place(marks[-1]) / 2 + left / 2, bottom + 38, unit, "soft", "middle"))
    for number, (label, least, median, greatest, note) in enumerate(rows):
        y = top + row * number + row / 2
        parts += [text(left - 10, y + 4.5, label, anchor="end"),
                  f'<rect class="s0" x="{left}" y="{y - 9:.1f}" width="{max(place(median) - left, 1):.1f}" height="18" rx="2"/>',
                  line(place(least), y, place(greatest), y, "whisker"),
                  text(place(max(median, greatest)) + 8, y + 4.5, f"{median:.0f} {unit.split()[0]}" + (f", {note}" if note else ""))]
    parts.append(line(left, top, left, bottom, "axis"))
    described = "; ".join(f"{label}: {median:.0f} {unit}" for label, _, median, _, _ in rows)
    write(path, width, height, title, described, parts)


def loglog(path, title, x_title, y_title, series):
    """Series of name -> [(x, y)], on two logarithmic axes. One decade is as long on either, so that a line that doubles with x
    rises by 45 degrees."""
    points = [point for line_of in series.values() for point in line_of]
    low = lambda values: math.floor(math.log10(min(values)) * 2) / 2
    high = lambda values: math.ceil(math.log10(max(values)) * 2) / 2
    xs, ys = [x for x, _ in points], [y for _, y in points]
    x0, x1, y0, y1 = low(xs), high(xs), low(ys), high(ys)
    if x1 - x0 < 1:
        x1 = x0 + 1
    if y1 - y0 < 1:
        y1 = y0 + 1
    left, right, top, bottom = 80, 110, 64, 60
    decade = min(240.0, 560 / (x1 - x0), 420 / (y1 - y0))
    width, height = left + right + decade * (x1 - x0), top + bottom + decade * (y1 - y0)
    width = max(width, 520)
    place_x = lambda x: left + decade * (math.log10(x) - x0)
    place_y = lambda y: height - bottom - decade * (math.log10(y) - y0)
    end_x, end_y = left + decade * (x1 - x0), height - bottom - decade * (y1 - y0)
    parts = [text(20, 28, title, "ink title")]
    for axis, (first, last) in enumerate(((x0, x1), (y0, y1))):
        for power in range(math.floor(first), math.ceil(last) + 1):
            for factor in (1, 2, 5):
                value = factor * 10.0 ** power
                if not first - 1e-9 <= math.log10(value) <= last + 1e-9:
                    continue
                if axis == 0:
                    parts.append(line(place_x(value), height - bottom, place_x(value), end_y, "grid"))
                    parts.append(text(place_x(value), height - bottom + 18, short(value), "soft", "middle"))
                else:
                    parts.append(line(left, place_y(value), end_x, place_y(value), "grid"))
                    parts.append(text(left - 8, place_y(value) + 4.5, short(value), "soft", "end"))
    parts += [line(left, height - bottom, end_x, height - bottom, "axis"), line(left, height - bottom, left, end_y, "axis"),
              text((left + end_x) / 2, height - bottom + 42, x_title, "soft", "middle"), text(20, end_y - 14, y_title, "soft")]
    for number, (name, line_of) in enumerate(series.items()):
        css = f"s{number % 2}"
        path_of = " ".join(f"{place_x(x):.1f},{place_y(y):.1f}" for x, y in line_of)
        parts.append(f'<polyline class="{css}" style="fill: none" stroke-width="2" points="{path_of}"/>')
        parts += [f'<circle class="{css}" cx="{place_x(x):.1f}" cy="{place_y(y):.1f}" r="3.5"/>' for x, y in line_of]
        x, y = line_of[-1]
        parts.append(text(place_x(x) + 10, place_y(y) + 4.5 + 12 * (number - (len(series) - 1) / 2), f"{name} {short(y)}"))
    described = "; ".join(f"{name}: " + ", ".join(f"{short(x)} to {short(y)}" for x, y in line_of) for name, line_of in series.items())
    write(path, round(width), round(height), title, f"{x_title} against {y_title}. {described}", parts)
