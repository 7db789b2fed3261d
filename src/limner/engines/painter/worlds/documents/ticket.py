"""Tickets: from where to where in large type, named fields, a perforation, a stub with bars. Knows no medium."""

import re

import numpy as np

from limner.engines.painter.lettering import faces
from limner.engines.painter.lettering.layout import is_cjk
from limner.engines.painter.media import vector
from limner.engines.painter.media.vector import Drawing
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.inks import Inks
from limner.engines.painter.worlds.documents.page import CAP, Page, fitted, with_cap

_NAMED = re.compile(r"^(seat|gate|platform|coach|row|flight|train|class|座位|车厢|登机口) ?(.+)$", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_DAY = re.compile(r"\d.*[A-Za-z月]|[A-Z][a-z]+ \d")
_WORDS = {"train ticket": "车票", "bus ticket": "车票", "plane ticket": "登机牌", "ticket": "门票"}
_MARKS = {"train ticket": "train", "bus ticket": "bus", "plane ticket": "airplane"}
_PAPER = "#fbf6ea"


def draw(scene: Scene, inks: Inks) -> Drawing:
    """A ticket lying on a coloured ground."""
    page = Page.of(scene, inks)
    left, top, right, bottom = box = fitted(page, min(2.15, max(1.5, 1.8 * scene.width / scene.height)), 0.92)
    wide, tall = right - left, bottom - top
    ground = inks.paper if inks.paper != _PAPER else "#e6dcc4"
    colour = page.accent(0, _PAPER)
    page.card(box, _PAPER, tall * 0.05)
    tear = left + wide * 0.76
    band = tall * 0.17
    head = vector.common(
        vector.rectangle(left, top, right, top + band), vector.rectangle(*box, tall * 0.05)
    )  # fmt: skip
    page.fill(head, colour)
    for y in (top, bottom):
        page.fill(vector.circle(tear, y, tall * 0.04), ground)
    page.rule(complex(tear, top + tall * 0.07), complex(tear, bottom - tall * 0.07), tall * 0.012, ground, tall * 0.035)
    chinese = any(is_cjk(item.string) for item in page.left)
    title = _WORDS[scene.document] if chinese else scene.document.upper()
    mark = _MARKS.get(scene.document)
    pad = wide * 0.045
    start = left + pad
    if mark:
        page.figure(mark, (start, top + band * 0.18, start + band * 0.7, top + band * 0.82), _PAPER)
        start += band
    page.line(title, (start, top + band * 0.64), band * 0.26, "body", _PAPER, most=wide * 0.5)
    fields = _main(page, (left + pad, top + band, tear - pad, bottom), tall)
    _stub(page, (tear, top + band, right, bottom), fields)
    return page.drawing(ground)


def _main(page: Page, box: tuple[float, float, float, float], tall: float) -> list[tuple[str, str]]:
    """The route or the title, and below it the fields."""
    left, top, right, bottom = box
    headline = page.take("headline") or page.take()
    ink = "#1f1b1a"
    if headline and " – " in headline.string:
        _route(page, headline.string.split(" – "), (left, top, right, top + tall * 0.42))
    elif headline:
        page.block([with_cap(headline, "condensed")], (left, top + tall * 0.06, right, top + tall * 0.42), ink)
    fields = [_field(item.string, chinese=is_cjk(headline.string) if headline else False) for item in page.left]
    page.left.clear()
    page.rule(complex(left, top + tall * 0.47), complex(right, top + tall * 0.47), tall * 0.005, "#b9ac96")
    if not fields:
        return []
    step = (right - left) / len(fields)
    name_at, value_at = bottom - tall * 0.24, bottom - tall * 0.085
    widest = max(faces.advance(value, "sans", 1.0) for _, value in fields)
    cap = min(tall * 0.085, step * 0.84 / widest * CAP)
    for index, (name, value) in enumerate(fields):
        x = left + index * step
        page.line(name, (x, name_at), tall * 0.026, "body", "#6c6258")
        page.line(value, (x, value_at), cap, "sans", ink)
    return fields


def _route(page: Page, places: list[str], box: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = box
    wide, tall = right - left, bottom - top
    cap = tall * 0.40
    base = top + tall * 0.74
    ink = "#1f1b1a"
    names = ("出发", "到达") if is_cjk(places[0]) else ("FROM", "TO")
    page.line(names[0], (left, top + tall * 0.22), tall * 0.062, "body", "#6c6258")
    page.line(names[1], (right, top + tall * 0.22), tall * 0.062, "body", "#6c6258", align=1.0)
    first = page.line(places[0], (left, base), cap, "sans", ink, most=wide * 0.38)
    last = page.line(places[-1], (right, base), cap, "sans", ink, align=1.0, most=wide * 0.38)
    start, end, y = left + first + wide * 0.06, right - last - wide * 0.06, base - cap * 0.5
    colour = page.accent(0, _PAPER)
    page.rule(complex(start, y), complex(end - tall * 0.05, y), tall * 0.022, colour)
    page.fill(vector.circle(start, y, tall * 0.035), colour)
    tip = [complex(end, y), complex(end - tall * 0.11, y - tall * 0.065), complex(end - tall * 0.11, y + tall * 0.065)]
    page.fill(vector.polygon(tip), colour)


def _stub(page: Page, box: tuple[float, float, float, float], fields: list[tuple[str, str]]) -> None:
    """The fields once more in small, and bars."""
    left, top, right, bottom = box
    wide, tall = right - left, bottom - top
    pad = wide * 0.16
    y = top + tall * 0.17
    for _, value in fields[:2]:
        page.line(value, (left + pad, y), tall * 0.075, "sans", "#1f1b1a", most=wide - 2 * pad)
        y += tall * 0.15
    rng = np.random.default_rng(page.scene.seed_of("bars"))
    x, foot = left + pad, bottom - tall * 0.10
    head = y if fields else top + tall * 0.15
    while x < right - pad:
        thick = float(rng.choice([1, 1, 2, 3])) * wide * 0.009
        page.fill(vector.rectangle(x, head, min(x + thick, right - pad), foot), "#1f1b1a")
        x += thick + float(rng.choice([1, 1, 2])) * wide * 0.011


def _field(string: str, *, chinese: bool) -> tuple[str, str]:
    """The name over a value, and the value."""
    named = _NAMED.match(string)
    if named:
        return named[1].upper(), named[2]
    if _CLOCK.search(string):
        return ("时间" if chinese else "TIME"), string
    return ("日期" if chinese else "DATE") if _DAY.search(string) else "", string
