"""A bar chart from strings such as "Finland 12 kg": one bar a row, its length the number. Knows no medium."""

import re
from dataclasses import dataclass

from limner.engines.painter.cover import Box
from limner.engines.painter.lettering import layout
from limner.engines.painter.lettering.layout import Setting
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Part, Tone, area
from limner.engines.painter.subjects.inks import Inks
from limner.engines.painter.worlds.poster import fixed

_ROW = re.compile(r"^\D*[^\d\s.,][\s:：=-]+(\d+(?:[.,]\d+)?)(\s*%|\s*[^\x00-\x7f]{1,6}|\s+\D{1,12})$")
_TONES: tuple[Tone, ...] = ("body", "accent", "leaf")


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled number."""

    lettering: Lettering
    value: float


def rows(scene: Scene) -> list[Row]:
    """The scene's labels if they are two or more numbers of the same unit; else none."""
    found, units = [], set()
    for item in scene.letterings:
        match = _ROW.match(item.string) if item.role == "label" else None
        if match:
            found.append(Row(item, float(match[1].replace(",", "."))))
            units.add(match[2].strip())
    labels = sum(item.role == "label" for item in scene.letterings)
    return found if len(found) == labels >= 2 and len(units) == 1 else []


def design(scene: Scene, inks: Inks, chart: list[Row]) -> tuple[list[Placed], list[Setting]]:
    """Bars from the left edge, each under its label, in the order of the scene; titles above them."""
    width, height = scene.width, scene.height
    gap = round(min(width, height) * 0.09)
    labels = {row.lettering for row in chart}
    titles = [item for item in layout.printable(scene.letterings) if item not in labels]
    top = round(height * 0.3) if titles else gap
    settings = layout.lay_out(titles, (gap, gap, width - gap, top - gap // 2), scene.seed_of("type"), align=0)
    most = max(row.value for row in chart) or 1.0
    step = (height - gap - top) / len(chart)
    boxes: list[Box] = []
    parts: list[Part] = []
    for index, row in enumerate(chart):
        y = top + index * step
        boxes.append((gap, round(y + step * 0.08), width - gap, round(y + step * 0.38)))
        right = gap + max((width - 2 * gap) * row.value / most, 2)
        bar = (gap, y + step * 0.46, right, y + step * 0.86)
        parts.append(area(_bar(bar), _TONES[index % len(_TONES)]))
    for row, box in zip(chart, boxes, strict=True):
        settings += layout.lay_out([row.lettering], box, scene.seed_of("labels"), align=0)
    return [fixed("bars", parts, inks, 0.4)], settings


def _bar(box: tuple[float, float, float, float]) -> str:
    left, top, right, bottom = (f"{edge:.1f}" for edge in box)
    return f"{left},{top}! {right},{top}! {right},{bottom}! {left},{bottom}!"
