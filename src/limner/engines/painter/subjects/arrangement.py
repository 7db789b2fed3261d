"""Lays subjects out on a plain ground: counts complete, relations kept, nothing overlapping. Knows no medium."""

import math
from dataclasses import dataclass

from limner.engines.painter.lettering.calm import Box
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.subjects.figure import Figure
from limner.engines.painter.subjects.figures import figure_of

_FILL = 0.84  # of its cell that a figure among others takes
_BEFORE = {"left_of": True, "right_of": False}
_OVER = {"above": True, "on": True, "below": False}


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure on the picture: its unit square is scaled by `scale` and its box centred at (x, y), in pixels."""

    id: str
    figure: Figure
    x: float
    y: float
    scale: float
    flip: bool
    colour: str  # of the subject, or empty


def arrange(scene: Scene, frame: Box) -> list[Placed]:
    """Every figure of the scene inside the frame (pixels), rows from top to bottom, subjects from left to right."""
    rows = _rows(scene)
    placed = []
    heights = [max(_weight(subject) for subject in row) for row in rows]
    top = float(frame[1])
    for row, share in zip(rows, heights, strict=True):
        bottom = top + (frame[3] - frame[1]) * share / sum(heights)
        left, widths = float(frame[0]), [_weight(subject) * subject.count**0.5 for subject in row]
        for subject, width in zip(row, widths, strict=True):
            right = left + (frame[2] - frame[0]) * width / sum(widths)
            placed += _grid(scene, subject, (left, top, right, bottom))
            left = right
        top = bottom
    return placed


def _weight(subject: Subject) -> float:
    return min(max(subject.scale, 0.4), 2.5)


def _rows(scene: Scene) -> list[list[Subject]]:
    """Subjects by row and by order within it; relations that contradict each other are kept as far as they go."""
    level = {subject.id: 0 for subject in scene.subjects}
    order = {subject.id: float(index) for index, subject in enumerate(scene.subjects)}
    for subject in scene.subjects:
        order[subject.id] += {"left": -50, "right": 50}.get(subject.place, 0)
    known = [link for link in scene.links if link.subject in level and link.object in level]
    for link in known * len(known):  # a chain of relations settles after as many rounds as it has links
        if link.relation in _OVER:
            level[link.subject] = level[link.object] + (-1 if _OVER[link.relation] else 1)
        if link.relation in _BEFORE:
            first, second = (link.subject, link.object)[:: 1 if _BEFORE[link.relation] else -1]
            order[first] = min(order[first], order[second] - 0.5)
    rows = [[item for item in scene.subjects if level[item.id] == value] for value in sorted(set(level.values()))]
    return [sorted(row, key=lambda item: order[item.id]) for row in rows]


def _grid(scene: Scene, subject: Subject, cell: tuple[float, float, float, float]) -> list[Placed]:
    """The subject's count in the grid of its cell that gives the largest figures."""
    left, top, right, bottom = cell
    width, height = right - left, bottom - top
    figure = figure_of(subject.noun, scene.seed_of(f"figure/{subject.id}"))
    box = figure.box
    wide, tall = box[2] - box[0], box[3] - box[1]
    count = max(1, subject.count)

    def fits(columns: int) -> float:
        return min(width / columns / wide, height / math.ceil(count / columns) / tall)

    columns = max(range(1, count + 1), key=fits)
    scale = fits(columns) * (_FILL if count > 1 or len(scene.subjects) > 1 else 1)
    lines = math.ceil(count / columns)
    flip = bool(scene.seed_of(f"flip/{subject.id}") % 2)
    placed = []
    for index in range(count):
        line = index // columns
        here = min(columns, count - line * columns)  # the last line may be shorter: it is centred
        x = left + width / 2 + (index % columns - (here - 1) / 2) * min(width / columns, wide * scale / _FILL * 1.15)
        y = top + height / 2 + (line - (lines - 1) / 2) * min(height / lines, tall * scale / _FILL * 1.15)
        placed.append(Placed(subject.id, figure, x, y, scale, flip, subject.colour))
    return placed
