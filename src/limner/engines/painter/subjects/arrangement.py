"""Lays subjects out on a plain ground: counts complete, relations kept, nothing overlapping. Knows no medium."""

import math
from dataclasses import dataclass

from limner.engines.painter.cover import Box
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.subjects.figure import Figure
from limner.engines.painter.subjects.figures import figure_of

ABREAST = 5  # so many of a kind stand side by side; more stand in several lines
GAP = 0.16  # of a figure's breadth or height, between neighbours
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


@dataclass(frozen=True, slots=True)
class _Group:
    """One subject's figures in lines; sizes in units in which a figure of stature 1 is 1 high or wide."""

    subject: Subject
    figure: Figure
    unit: float  # of the figure's own units
    lines: int

    @property
    def columns(self) -> int:
        return math.ceil(self.subject.count / self.lines)

    @property
    def cell(self) -> tuple[float, float]:
        left, top, right, bottom = self.figure.box
        return (right - left) * self.unit, (bottom - top) * self.unit

    @property
    def size(self) -> tuple[float, float]:
        wide, tall = self.cell
        return wide * (self.columns + GAP * (self.columns - 1)), tall * (self.lines + GAP * (self.lines - 1))


def arrange(scene: Scene, frame: Box, *, standing: bool = False) -> list[Placed]:
    """Every figure of the scene inside the frame (pixels), rows from top to bottom, subjects from left to right.

    `standing` figures share one floor as far as their relations allow.
    """
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    gap = 0.0 if any(link.relation == "on" for link in scene.links) else GAP  # what is on a thing touches it
    most = max(subject.count for subject in scene.subjects)
    options = [
        [[_group(scene, subject, lines) for subject in row] for row in rows]
        for rows in ([_rows(scene)] if standing else _wrapped(scene, _rows(scene)))
        for lines in range(1, 2 if standing and most <= ABREAST else most + 1)
    ]

    def fits(groups: list[list[_Group]]) -> float:
        return min(width / max(_breadth(row) for row in groups), height / _stack(groups, gap))

    groups = max(options, key=fits)
    scale = fits(groups)
    top = frame[1] + (height - _stack(groups, gap) * scale) / 2
    placed = []
    for row in groups:
        tall = max(group.size[1] for group in row) * scale
        placed += _line_up(scene, row, scale, ((frame[0] + frame[2]) / 2, top, tall))
        top += tall * (1 + gap)
    return placed


def _wrapped(scene: Scene, rows: list[list[Subject]]) -> list[list[list[Subject]]]:
    """The rows, and the ways to break a long one in two when no relation forbids it."""
    row = rows[0]
    if len(rows) > 1 or len(row) < 3 or scene.links:
        return [rows]
    return [rows, *([row[:cut], row[cut:]] for cut in range(1, len(row)))]


def _group(scene: Scene, subject: Subject, lines: int) -> _Group:
    figure = figure_of(subject.noun, scene.seed_of(f"figure/{subject.id}"))
    left, top, right, bottom = figure.box
    natural = figure.stature**0.6 * min(max(subject.scale, 0.4), 2.5)
    most = subject.count if len(scene.subjects) == 1 else max(1, round(subject.count**0.5))  # no towers beside others
    return _Group(subject, figure, natural / max(right - left, bottom - top), min(lines, most))


def _breadth(row: list[_Group]) -> float:
    return sum(group.size[0] + GAP for group in row) - GAP


def _stack(rows: list[list[_Group]], gap: float) -> float:
    """The height of the rows, `gap` of each row's own height between it and the next."""
    heights = [max(group.size[1] for group in row) for row in rows]
    return sum(heights) * (1 + gap) - gap * heights[-1]


def _line_up(scene: Scene, row: list[_Group], scale: float, at: tuple[float, float, float]) -> list[Placed]:
    """The groups of a row side by side on one ground. `at`: centre, top, height."""
    centre, top, tall = at
    left = centre - _breadth(row) * scale / 2
    placed = []
    for group in row:
        wide, high = (size * scale for size in group.size)
        step_x, step_y = (size * scale * (1 + GAP) for size in group.cell)
        drop = (tall - high) * (1 - group.figure.lift)
        flip = group.figure.mirrors and bool(scene.seed_of(f"flip/{group.subject.id}") % 2)
        for index in range(group.subject.count):
            line = group.lines - 1 - index // group.columns  # filled from the ground up; a short line stays on top
            here = min(group.columns, group.subject.count - index // group.columns * group.columns)
            x = left + wide / 2 + (index % group.columns - (here - 1) / 2) * step_x
            y = top + drop + group.cell[1] * scale / 2 + line * step_y
            colour = group.subject.colour
            placed.append(Placed(group.subject.id, group.figure, x, y, group.unit * scale, flip, colour))
        left += wide + GAP * scale
    return placed


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
