"""Menus, steps and bar charts: rows of strings under a title. Knows no medium."""

import math
import re

from limner.engines.painter.lettering import faces, layout
from limner.engines.painter.media import vector
from limner.engines.painter.media.vector import Drawing
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.subjects.inks import Inks, apart
from limner.engines.painter.worlds import chart
from limner.engines.painter.worlds.documents.page import CAP, Page, fitted, mixed, with_cap

_PRICED = re.compile(r"^(.*?)[\s:：]+([$€£¥]?\d[\d.,]*\s?\S{0,8})$")
_NUMBERED = re.compile(r"^(\d{1,2})[.)、]\s*(.+)$")
_CREAM, _INK = "#fbf5e6", "#241d1a"


def menu(scene: Scene, inks: Inks) -> Drawing:
    """A card with a framed title and rows: dish, dots, price."""
    page = Page.of(scene, inks)
    box = left, top, right, bottom = fitted(page, 0.74 if scene.height >= scene.width else 1.0, 0.92)
    wide, tall = right - left, bottom - top
    colour = page.accent(0, _CREAM)
    page.card(box, _CREAM)
    for inset, weight in ((0.035, 0.004), (0.047, 0.0015)):
        gap = wide * inset
        edge = vector.rectangle(left + gap, top + gap, right - gap, bottom - gap)
        page.fill(vector.without(edge, vector.rectangle(
            left + gap + wide * weight, top + gap + wide * weight, right - gap - wide * weight,
            bottom - gap - wide * weight)), colour)  # fmt: skip
    title = page.take("headline")
    head = top + tall * 0.08
    for noun in page.nouns()[:1]:
        page.figure(noun, (left + wide * 0.4, head, right - wide * 0.4, head + tall * 0.12))
        head += tall * 0.13
    if title:
        page.block(
            [with_cap(title, "serif")], (left + wide * 0.14, head, right - wide * 0.14, head + tall * 0.15), _INK
        )
        head += tall * 0.17
    middle = (left + right) / 2
    page.rule(complex(middle - wide * 0.12, head), complex(middle + wide * 0.12, head), wide * 0.004, colour)
    page.fill(vector.polygon([complex(middle + x * wide * 0.016, head + y * wide * 0.016)
                              for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]), colour)  # fmt: skip
    _rows(page, (left + wide * 0.13, head + tall * 0.05, right - wide * 0.13, bottom - tall * 0.09), wide)
    return page.drawing(inks.paper)


def _rows(page: Page, box: tuple[float, float, float, float], wide: float) -> None:
    left, top, right, bottom = box
    rows = page.left[:]
    page.left.clear()
    step = min((bottom - top) / max(len(rows), 1), wide * 0.15)
    top += (bottom - top - step * len(rows)) / 2
    cap = min(step * 0.34, wide * 0.036)
    for index, item in enumerate(rows):
        base = top + step * (index + 0.65)
        priced = _PRICED.match(item.string)
        fill = item.colour or _INK
        if not priced:
            page.line(item.string, ((left + right) / 2, base), cap, "serif", fill, align=0.5, most=right - left)
            continue
        name = page.line(priced[1], (left, base), cap, "serif", fill, most=(right - left) * 0.7)
        price = page.line(priced[2], (right, base), cap, "serif", page.accent(0, _CREAM), align=1.0)
        gap = cap * 0.9
        if right - price - gap > left + name + gap:
            page.rule(
                complex(left + name + gap, base), complex(right - price - gap, base), cap * 0.1, "#8d8272", cap * 0.55
            )


def steps(scene: Scene, inks: Inks) -> Drawing:
    """Numbered discs joined by arrows, each with its words; across a wide sheet, down a tall one."""
    page = Page.of(scene, inks)
    width, height = page.size
    edge = min(width, height)
    gap = edge * 0.08
    title = page.take("headline")
    head = gap
    if title:
        head = gap + height * 0.17
        page.block([with_cap(title, "sans")], (gap, gap * 0.8, width - gap, head), inks.ink)
    rows = page.left[:] or [title or Lettering(string="", role="label")]
    page.left.clear()
    count = len(rows)
    across = width / count > height * 0.3 and all(len(row.string) < 26 for row in rows)
    room = (width - 2 * gap) / count * 0.86 if across else width - 2 * gap - edge * 0.34
    boxes: list[tuple[float, float, float, float]] = []
    said = _said(rows, room, edge * (0.042 if across else 0.05), across=across)
    for index in range(count):
        if across:
            step = (width - 2 * gap) / count
            box = (gap + index * step, head, gap + (index + 1) * step, height - gap)
        else:
            step = (height - gap - head - gap * 0.4) / count
            box = (gap, head + gap * 0.4 + index * step, width - gap, head + gap * 0.4 + (index + 1) * step)
        _panel(page, box, edge, across=across)
        boxes.append(box)
    for index, (row, box) in enumerate(zip(rows, boxes, strict=True)):
        _step(page, row, (index, count), box, said[index], across=across)
    return page.drawing(inks.paper)


def _said(rows: list[Lettering], room: float, most: float, *, across: bool) -> list[tuple[str, tuple[str, ...], float]]:
    """The number, the lines and the common height of capitals of every step, in a room of this width."""
    found = []
    for index, row in enumerate(rows):
        numbered = _NUMBERED.match(row.string)
        number, words = (numbered[1], numbered[2]) if numbered else (str(index + 1), row.string)
        found.append((
            number,
            layout.break_lines(words, 1 if len(words) < (13 if across else 22) else 2, row.face or "sans"),
        ))
    widths = [faces.advance(line, "sans", 100.0) for _, lines in found for line in lines]
    cap = min(most, room / max(widths) * 100 * CAP)
    return [(number, lines, cap) for number, lines in found]


def _step(page: Page, row: Lettering, place: tuple[int, int], box: tuple[float, float, float, float],
    said: tuple[str, tuple[str, ...], float], *, across: bool,
) -> None:  # fmt: skip
    index, count = place
    left, top, right, bottom = box
    edge = min(page.size)
    fill = page.accent(index)
    number, lines, cap = said
    radius = min(right - left, bottom - top) * (0.27 if across else 0.34)
    radius = min(radius, edge * (0.15 if across else 0.11))
    x = (left + right) / 2 if across else left + radius + edge * 0.03
    y = (top + bottom) / 2 - (radius * 0.55 if across else 0)
    page.fill(vector.circle(x, y + radius * 0.06, radius), "#000000", 0.14, radius * 0.08)
    page.fill(vector.circle(x, y, radius), fill)
    light = "#ffffff" if apart(fill, "#ffffff") >= 3 else "#1d1b20"
    page.line(number, (x, y + radius * 0.36), radius * 0.72, "sans", light, align=0.5)
    fill = row.colour or page.inks.ink
    if across:
        for number_of, line in enumerate(lines):
            base = y + radius * 1.2 + cap * (1.6 + 1.5 * number_of)
            page.line(line, (x, base), cap, row.face or "sans", fill, align=0.5)
    else:
        base = y - cap * 0.75 * (len(lines) - 1) + cap * 0.5
        for number_of, line in enumerate(lines):
            page.line(line, (x + radius * 1.5, base + cap * 1.5 * number_of), cap, row.face or "sans", fill)
    if index + 1 < count:
        step = complex(right - left, 0) if across else complex(0, bottom - top)
        _arrow(page, complex(x, y), step, radius)


def _panel(page: Page, box: tuple[float, float, float, float], edge: float, *, across: bool) -> None:
    """A faint field behind a step."""
    left, top, right, bottom = box
    gap = edge * 0.014
    if across:
        middle, half = (top + bottom) / 2, min(bottom - top, (right - left) * 1.5) / 2
        top, bottom = middle - half, middle + half
        left, right = left + gap, right - gap
    path = vector.rectangle(left, top + gap / 2, right, bottom - gap / 2, edge * 0.025)
    page.fill(path, mixed(page.inks.paper, page.inks.ink, 0.07))


def _arrow(page: Page, start: complex, step: complex, radius: float) -> None:
    """From one disc towards the next."""
    along = step / abs(step)
    first, last = start + along * radius * 1.14, start + step - along * radius * 1.14
    if abs(last - first) < radius * 0.12 or (last - first).real * along.real + (last - first).imag * along.imag < 0:
        return
    size = min(radius * 0.24, abs(last - first) * 0.6)
    page.rule(first, last - along * size * 0.8, size * 0.32, page.inks.ink)
    side = along * 1j * size * 0.62
    page.fill(vector.polygon([last, last - along * size + side, last - along * size - side]), page.inks.ink)


def bars(scene: Scene, inks: Inks) -> Drawing:
    """Columns on an axis: the value on each, its name below it, all to scale."""
    page = Page.of(scene, inks)
    rows = chart.rows(scene)
    width, height = page.size
    gap = min(width, height) * 0.09
    titles = [item for item in page.left if item not in {row.lettering for row in rows}]
    page.left.clear()
    top = gap
    if titles:
        page.block(
            [with_cap(titles[0], "sans"), *titles[1:]], (gap, gap * 0.8, width - gap, height * 0.24), inks.ink, align=0
        )
        top = height * 0.27
    foot = height - gap * 1.7
    most = max(row.value for row in rows) or 1.0
    head = top + height * 0.09  # room for the value on the highest
    grid = _tick(most)
    for index in range(int(most / grid + 1e-6) + 1):
        y = foot - (foot - head) * index * grid / most
        page.rule(
            complex(gap, y),
            complex(width - gap, y),
            max(1.0, gap * 0.015),
            inks.ink if not index else mixed(inks.paper, inks.ink, 0.18),
        )
    step = (width - 2 * gap) / len(rows)
    cap = min(height * 0.034, step * 0.13)
    for index, row in enumerate(rows):
        x = gap + (index + 0.5) * step
        y = foot - (foot - head) * row.value / most
        half = min(step * 0.31, width * 0.11)
        page.fill(vector.rectangle(x - half, min(y, foot - 2), x + half, foot), page.accent(index))
        name, value = _parted(row.lettering.string)
        page.line(value, (x, y - cap * 0.8), cap * 1.2, "sans", inks.ink, align=0.5, most=step * 0.92)
        page.line(name, (x, foot + cap * 2.2), cap, "sans", inks.ink, align=0.5, most=step * 0.94)
    return page.drawing(inks.paper)


def _parted(string: str) -> tuple[str, str]:
    """The name and the value of a row."""
    match = _PRICED.match(string)
    return (match[1], match[2]) if match else (string, "")


def _tick(most: float) -> float:
    """A round step that divides the axis into two to five."""
    power: float = 10.0 ** math.floor(math.log10(max(most, 1e-9)))
    return next((power * part for part in (0.2, 0.25, 0.5, 1.0) if most / (power * part) <= 5), power * 2)
