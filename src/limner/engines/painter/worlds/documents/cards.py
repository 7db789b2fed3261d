"""Cards with few words: invitations, quotes, visiting cards, certificates, couplets, greetings. Knows no medium."""

import math

import skia

from limner.engines.painter.lettering import layout
from limner.engines.painter.media import vector
from limner.engines.painter.media.vector import Drawing
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.subjects.inks import Inks
from limner.engines.painter.worlds.documents.page import Page, fitted, with_cap

_CREAM, _INK, _GOLD = "#fcf8ee", "#2a2421", "#a8843f"
Edges = tuple[float, float, float, float]


def invitation(scene: Scene, inks: Inks) -> Drawing:
    """A card with a wreath of leaves, names in script, the rest small below."""
    page = Page.of(scene, inks)
    box = left, top, right, bottom = fitted(page, 0.72 if scene.height >= scene.width else 1.3, 0.9)
    wide, tall = right - left, bottom - top
    leaf = "#6f8560"
    page.card(box, _CREAM)
    _outline(page, box, min(wide, tall) * 0.04, _GOLD)
    title = page.take("headline") or page.take()
    edge = min(wide, tall)
    for corner in ((left, top, 1, 1), (right, bottom, -1, -1), (right, top, -1, 1), (left, bottom, 1, -1)):
        _sprig(page, corner, edge * 0.30, leaf)
    small = page.left[:]
    page.left.clear()
    foot = top + tall * (0.60 if small else 0.78)
    if title:
        face = "calligraphy" if not layout.is_cjk(title.string) else "cjk-serif"
        page.block([with_cap(title, face)], (left + wide * 0.12, top + tall * 0.24, right - wide * 0.12, foot), _INK)
    if small:
        middle = (left + right) / 2
        page.rule(complex(middle - wide * 0.1, foot + tall * 0.02), complex(middle + wide * 0.1, foot + tall * 0.02),
                  edge * 0.004, _GOLD)  # fmt: skip
        items = [
            Lettering(string=item.string, role="label", face=item.face or "serif", colour=item.colour) for item in small
        ]
        page.block(items, (left + wide * 0.2, foot + tall * 0.05, right - wide * 0.2, top + tall * 0.80), _INK)
    return page.drawing(_muted(inks))


def _muted(inks: Inks) -> str:
    return inks.accents[-1] if inks.accents else inks.paper


def _outline(page: Page, box: Edges, inset: float, fill: str) -> None:
    left, top, right, bottom = box
    thin = inset * 0.08
    outer = vector.rectangle(left + inset, top + inset, right - inset, bottom - inset)
    inner = vector.rectangle(left + inset + thin, top + inset + thin, right - inset - thin, bottom - inset - thin)
    page.fill(vector.without(outer, inner), fill)


def _sprig(page: Page, corner: tuple[float, float, int, int], size: float, fill: str) -> None:
    """Two twigs of leaves from a corner along the edges."""
    x, y, across, down = corner
    start = complex(x + across * size * 0.13, y + down * size * 0.13)
    for direction in (complex(across, 0.16 * down), complex(0.16 * across, down)):
        end = start + direction * size * 0.9
        page.rule(start, end, size * 0.014, fill)
        for step in range(1, 6):
            base = start + (end - start) * step / 5.6
            for side in (-1, 1):
                turn = direction / abs(direction) * complex(math.cos(0.7 * side), math.sin(0.7 * side))
                _leaf(page, base, turn * size * (0.19 - 0.018 * step), fill)


def _leaf(page: Page, base: complex, along: complex, fill: str) -> None:
    path = skia.Path()
    tip, side = base + along, along * 1j * 0.28
    middle = base + along * 0.45
    path.moveTo(base.real, base.imag)
    path.quadTo((middle + side).real, (middle + side).imag, tip.real, tip.imag)
    path.quadTo((middle - side).real, (middle - side).imag, base.real, base.imag)
    page.fill(path, fill, 0.9)


def quote(scene: Scene, inks: Inks) -> Drawing:
    """A saying between quotation marks of the accent, its author small below."""
    page = Page.of(scene, inks)
    width, height = page.size
    edge = min(width, height)
    gap = edge * 0.11
    said = page.take("headline") or page.take()
    rest = page.left[:]
    page.left.clear()
    colour = page.accent(0)
    page.fill(vector.rectangle(0, 0, edge * 0.028, height), colour)
    page.line("“", (gap, gap + edge * 0.19), edge * 0.24, "serif", colour)
    foot = height - gap - (edge * 0.13 if rest else 0)
    if said:
        page.block([with_cap(said, "serif")], (gap, gap + edge * 0.16, width - gap, foot), inks.ink, align=0.0)
    if rest:
        page.rule(
            complex(gap, foot + edge * 0.045), complex(gap + edge * 0.12, foot + edge * 0.045), edge * 0.008, colour
        )
        items = [Lettering(string=item.string, role="caption", face="body", colour=item.colour) for item in rest]
        page.block(items, (gap, foot + edge * 0.06, width - gap, height - gap * 1.02), inks.ink, align=0.0)
    return page.drawing(inks.paper)


def visiting(scene: Scene, inks: Inks) -> Drawing:
    """A business card: a mark, the name, the trade, and small lines of contact."""
    page = Page.of(scene, inks)
    box = left, top, right, bottom = fitted(page, 1.7, 0.84)
    wide, tall = right - left, bottom - top
    colour = page.accent(0, _CREAM)
    page.card(box, _CREAM, tall * 0.02)
    page.fill(vector.rectangle(left, top, left + wide * 0.30, bottom, 0), colour)
    name = page.take("headline") or page.take()
    marks = [noun for noun in page.nouns() if noun != "phone"]
    middle = left + wide * 0.15
    if marks:
        page.figure(marks[0], (left + wide * 0.06, top + tall * 0.3, left + wide * 0.24, top + tall * 0.7), _CREAM)
    elif name:
        initials = "".join(word[0] for word in [word for word in name.string.split() if word[0].isalnum()][:2]).upper()
        page.line(initials, (middle, top + tall * 0.56), tall * 0.14, "serif", _CREAM, align=0.5)
    start = left + wide * 0.36
    if name:
        page.line(name.string, (start, top + tall * 0.36), tall * 0.11, "serif", name.colour or _INK, most=wide * 0.58)
    y = top + tall * 0.48
    for index, item in enumerate(page.left):
        page.line(item.string, (start, y), tall * (0.055 if not index else 0.046), "sans" if not index else "body",
                  item.colour or (colour if not index else _INK), most=wide * 0.58)  # fmt: skip
        y += tall * (0.17 if not index else 0.10)
    page.left.clear()
    return page.drawing(inks.paper)


def certificate(scene: Scene, inks: Inks) -> Drawing:
    """A bordered sheet with a title, the name in script and a rosette."""
    page = Page.of(scene, inks)
    box = left, top, right, bottom = fitted(page, 1.38 if scene.width >= scene.height else 0.74, 0.92)
    wide, tall = right - left, bottom - top
    edge = min(wide, tall)
    navy = "#27405e"
    page.card(box, _CREAM)
    for inset in (0.03, 0.045, 0.075):
        _outline(page, box, edge * inset * 1.1, navy if inset < 0.07 else _GOLD)
    items = page.left[:]
    page.left.clear()
    faces = ("serif", "calligraphy", "serif", "serif")
    shown = [
        Lettering(string=item.string, role="headline" if index < 2 else "label", colour=item.colour,
                  face=item.face or faces[min(index, 3)])
        for index, item in enumerate(items)
    ]  # fmt: skip
    page.block(shown, (left + wide * 0.13, top + tall * 0.15, right - wide * 0.13, top + tall * 0.72), _INK)
    x, y, radius = (left + right) / 2, top + tall * 0.82, edge * 0.065
    for side in (-1, 1):
        page.fill(vector.polygon([complex(x, y), complex(x + side * radius * 0.9, y + radius * 1.7),
                                  complex(x + side * radius * 0.1, y + radius * 1.5)]), navy)  # fmt: skip
    star = [
        complex(x, y)
        + radius * (1.0 if step % 2 else 0.86) * complex(math.cos(step * math.pi / 16), math.sin(step * math.pi / 16))
        for step in range(32)
    ]
    page.fill(vector.polygon(star), _GOLD)
    page.fill(vector.circle(x, y, radius * 0.66), "#c9a552")
    return page.drawing(inks.paper)


def couplet(scene: Scene, inks: Inks) -> Drawing:
    """Upright strips of red paper with one ideograph below the other, the first to the right; a third above them."""
    page = Page.of(scene, inks)
    width, height = page.size
    items = page.left[:]
    page.left.clear()
    over = items.pop(2) if len(items) > 2 else None
    letters = max(len(item.string) for item in items)
    head = height * (0.22 if over else 0.07)
    tall = height * 0.93 - head
    wide = min(tall / (letters + 0.6) * 1.25, width * 0.8 / len(items) * 0.8)
    spread = min(width * 0.62, wide * 2.1 * max(1, len(items) - 1)) / max(1, len(items) - 1) if len(items) > 1 else 0
    red, gold = "#b3201e", "#f6d37a"
    for index, item in enumerate(items):
        x = width / 2 + (len(items) - 1) / 2 * spread - index * spread
        page.card((x - wide / 2, head, x + wide / 2, head + tall), red)
        _outline(page, (x - wide / 2, head, x + wide / 2, head + tall), wide * 0.06, gold)
        step = (tall - wide * 0.4) / max(1, len(item.string))
        cap = min(step * 0.80, wide * 0.66)
        for place, letter in enumerate(item.string):
            base = head + wide * 0.2 + step * (place + 0.5) + cap * 0.44
            page.line(letter, (x, base), cap * 0.72, "cjk-serif", item.colour or gold, align=0.5)
    if over:
        half = width * 0.24
        page.card((width / 2 - half, height * 0.05, width / 2 + half, height * 0.18), red)
        page.block([with_cap(over, "cjk-serif")], (width / 2 - half * 0.9, height * 0.065, width / 2 + half * 0.9,
                                                   height * 0.165), gold)  # fmt: skip
    return page.drawing("#e9dcc3")


def logo(scene: Scene, inks: Inks) -> Drawing:
    """A mark over the name: the first thing's figure, or the initials in a disc."""
    page = Page.of(scene, inks)
    width, height = page.size
    edge = min(width, height)
    name = page.take("headline") or page.take()
    rest = page.left[:]
    page.left.clear()
    x, top, foot = width / 2, height * 0.5 - edge * 0.36, height * 0.5 + edge * 0.10
    marks = page.nouns()
    if marks:
        page.figure(marks[0], (x - edge * 0.3, top, x + edge * 0.3, foot))
    elif name:
        radius = (foot - top) / 2 * 0.86
        page.fill(vector.circle(x, (top + foot) / 2, radius), page.accent(0))
        ring = vector.without(
            vector.circle(x, (top + foot) / 2, radius * 0.9), vector.circle(x, (top + foot) / 2, radius * 0.87)
        )
        page.fill(ring, inks.paper)
        initials = "".join(word[0] for word in [word for word in name.string.split() if word[0].isalnum()][:2]).upper()
        page.line(initials, (x, (top + foot) / 2 + radius * 0.3), radius * 0.6, "serif", inks.paper, align=0.5)
    if name:
        face = "condensed" if name.string.isupper() else "sans"
        page.block([with_cap(name, face)], (x - edge * 0.40, foot + edge * 0.06, x + edge * 0.40, foot + edge * 0.22),
                   inks.ink)  # fmt: skip
    if rest:
        page.block(rest, (x - edge * 0.3, foot + edge * 0.235, x + edge * 0.3, foot + edge * 0.31), inks.ink)
    return page.drawing(inks.paper)
