"""A calendar leaf: the month in large type over its weeks, Monday first. Knows no holidays and no medium."""

import calendar
import re

from limner.engines.painter.media import vector
from limner.engines.painter.media.vector import Drawing
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.inks import Inks
from limner.engines.painter.worlds.documents.page import Page, fitted, with_cap

_CREAM, _INK, _FAINT = "#fcf8ee", "#2a2421", "#8d8272"
_MONTHS = [name.lower() for name in calendar.month_name]
_NAMES = (("M", "T", "W", "T", "F", "S", "S"), ("一", "二", "三", "四", "五", "六", "日"))


def draw(scene: Scene, inks: Inks) -> Drawing:
    """A leaf with a coloured head; the year is 2027 where none is told, as the words must not be added to."""
    page = Page.of(scene, inks)
    box = left, top, right, bottom = fitted(page, 0.86 if scene.height >= scene.width else 1.25, 0.92)
    wide, tall = right - left, bottom - top
    colour = page.accent(0, _CREAM)
    page.card(box, _CREAM, wide * 0.02)
    head = top + tall * 0.24
    page.fill(vector.common(vector.rectangle(left, top, right, head), vector.rectangle(*box, wide * 0.02)), colour)
    title = page.take("headline") or page.take()
    if title:
        room = (left + wide * 0.1, top + tall * 0.05, right - wide * 0.1, head - tall * 0.04)
        page.block([with_cap(title, "sans")], room, _CREAM)
    _weeks(page, title.string if title else "", (left + wide * 0.06, head, right - wide * 0.06, bottom), colour)
    return page.drawing(inks.paper)


def _weeks(page: Page, title: str, box: tuple[float, float, float, float], colour: str) -> None:
    left, top, right, bottom = box
    year, month = _month(title)
    step = (right - left) / 7
    weeks = calendar.monthcalendar(year, month)
    row = (bottom - top) / (len(weeks) + 1.6)
    cap = min(row * 0.30, step * 0.26)
    for day, name in enumerate(_NAMES["月" in title]):
        page.line(name, (left + (day + 0.5) * step, top + row * 0.85), cap * 0.75, "sans", _FAINT, align=0.5)
    for week, days in enumerate(weeks):
        for day, number in enumerate(days):
            if number:
                at = (left + (day + 0.5) * step, top + row * (week + 1.85))
                page.line(str(number), at, cap, "sans", colour if day > 4 else _INK, align=0.5)


def _month(title: str) -> tuple[int, int]:
    """Year and month that a title such as "March 2027" or "2027年3月" tells."""
    year = re.search(r"\d{4}", title)
    chinese = re.search(r"(\d{1,2})月", title)
    words = [_MONTHS.index(word) for word in re.findall(r"[a-z]+", title.lower()) if word in _MONTHS]
    month = int(chinese[1]) if chinese else words[0] if words else 1
    return int(year[0]) if year else 2027, min(max(month, 1), 12)
