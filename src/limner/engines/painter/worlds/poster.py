"""Designs for pictures of type alone: a ground, a geometric ornament and the room that it leaves for the type."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.lettering import layout
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Figure, Part, Tone, area, circle, line
from limner.engines.painter.subjects.inks import Inks, inks_of

LONG = 90  # characters: more than that is a text to read, not a poster to glance at

_BRIGHT = (
    Inks("#f4ead7", "#1f2a44", ("#e0543e", "#f0b23e", "#2f7f86")),
    Inks("#f2b632", "#2a1f1a", ("#d9472b", "#f9e9c8", "#1f5c5a")),
    Inks("#e9efe6", "#173b3a", ("#ef7d57", "#f3c567", "#5c9c8e")),
    Inks("#f6d9cf", "#3b1f3a", ("#d94f5c", "#f2a65a", "#6b5b95")),
)
_DARK = (
    Inks("#14213d", "#f7efdc", ("#fca311", "#e5533d", "#6fb1a0")),
    Inks("#0f4c4a", "#f6ead0", ("#f09d51", "#e5533d", "#8fc0a9")),
    Inks("#c8452f", "#fdf1dc", ("#f4b942", "#7e2418", "#f3d9b1")),
    Inks("#2b1f3f", "#f8e9dc", ("#ff8c61", "#f7c45e", "#8d6fb8")),
)


@dataclass(frozen=True, slots=True)
class Design:
    """Ornaments from back to front in pixels, and the box and alignment for the type."""

    ornaments: list[Placed]
    type_box: Box
    align: float


def poster_inks(scene: Scene) -> Inks:
    """Bolder grounds than a drawing has; dark ones for the night."""
    if scene.palette or scene.medium != "photo":
        return inks_of(scene)
    choice = _DARK if scene.time in {"night", "dusk"} else (*_BRIGHT, *_DARK)
    return choice[scene.seed_of("poster") % len(choice)]


def design(scene: Scene, inks: Inks) -> Design:
    """A design by the seed; long texts get a quiet frame, a scene without any text an ornament all over."""
    letters = sum(len(item.string) for item in layout.printable(scene.letterings))
    if not letters:
        return Design(_circles(scene, inks, (0, 0, scene.width, scene.height)), (0, 0, 0, 0), 0.5)
    if letters > LONG:
        return _framed(scene, inks)
    make = _ORNAMENTS[scene.seed_of("ornament") % len(_ORNAMENTS)]
    beside = scene.width > scene.height * 1.3 and make is not _hills
    ornament, room = _split(scene, 0.60 if beside else 0.54, beside=beside)
    return Design(make(scene, inks, ornament), room, 0.0 if beside else 0.5)


def _split(scene: Scene, share: float, *, beside: bool) -> tuple[Box, Box]:
    """The box of the ornament, bleeding off the frame, and the room for the type: `share` of the width or height."""
    width, height = scene.width, scene.height
    gap = round(min(width, height) * 0.09)
    if beside:
        edge = round(width * share)
        return (edge, 0, width, height), (gap, gap, edge - gap // 2, height - gap)
    edge = round(height * share)
    return (0, edge, width, height), (gap, gap, width - gap, edge - gap // 2)


def _arches(scene: Scene, inks: Inks, box: Box) -> list[Placed]:
    """Concentric half discs rising from the foot, as a rainbow or a sun on the horizon."""
    left, top, right, bottom = box
    rng = np.random.default_rng(scene.seed_of("arches"))
    x = left + (right - left) * float(rng.choice([0.5, 0.5, 0.3, 0.7]))
    outer = min((bottom - top) * 0.94, (right - left) * 0.62)
    if left > 0:  # the type stands to the left
        x, outer = right - (right - left) * 0.45, (right - left) * 0.55
    order: list[Tone] = ["accent", "light", "body", "leaf", "accent"]
    start = int(rng.integers(3))
    parts = [circle(x, bottom, outer * (1 - index * 0.19), order[(start + index) % len(order)]) for index in range(5)]
    return [fixed("arches", parts, inks, 0.5)]


def _hills(scene: Scene, inks: Inks, box: Box) -> list[Placed]:
    """A great sun over overlapping hills."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    rng = np.random.default_rng(scene.seed_of("hills"))
    sun = left + width * float(rng.uniform(0.3, 0.7))
    parts = [circle(sun, top + height * 0.46, min(width, height) * 0.34, "accent")]
    tones: tuple[Tone, ...] = ("body", "leaf", "dark")
    for index, tone in enumerate(tones):
        base = top + height * (0.52 + 0.17 * index)
        swing = height * 0.07
        rises = [base + swing * float(rng.uniform(-1, 1)) for _ in range(4)]
        xs = [left - width * 0.1, left + width * 0.3, left + width * 0.7, right + width * 0.1]
        ridge = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(xs[1:3], rises[1:3], strict=True))
        parts.append(
            area(
                f"{xs[0]:.1f},{bottom + 9}! {xs[0]:.1f},{rises[0]:.1f}! {ridge} {xs[3]:.1f},{rises[3]:.1f}! "
                f"{xs[3]:.1f},{bottom + 9}!",
                tone,
            )
        )
    return [fixed("hills", parts, inks, 0.4)]


def _tiles(scene: Scene, inks: Inks, box: Box) -> list[Placed]:
    """A grid of squares with discs, half discs and quarters, after the school of the Bauhaus."""
    left, top, right, bottom = box
    rng = np.random.default_rng(scene.seed_of("tiles"))
    side = max((right - left) / 4, (bottom - top) / 4) if right - left > bottom - top else (right - left) / 3
    columns, rows = round((right - left) / side), max(1, int((bottom - top) / side + 0.1))
    tones: list[Tone] = ["body", "accent", "leaf", "dark", "light"]
    parts: list[Part] = []
    before = -1
    for row in range(rows):
        for column in range(columns):
            ground = int(rng.integers(len(tones)))
            ground = ground if ground != before else (ground + 1) % len(tones)
            before = ground
            shape = (ground + 1 + int(rng.integers(len(tones) - 1))) % len(tones)
            corner = complex(left + column * side, bottom - (row + 1) * side)
            parts += _tile(corner, side, (tones[ground], tones[shape]), rng)
    return [fixed("tiles", parts, inks, 0.3)]


def _tile(corner: complex, side: float, tones: tuple[Tone, Tone], rng: np.random.Generator) -> list[Part]:
    def at(x: float, y: float) -> str:
        return f"{corner.real + x * side:.2f},{corner.imag + y * side:.2f}"

    square = area(f"{at(0, 0)}! {at(1, 0)}! {at(1, 1)}! {at(0, 1)}!", tones[0])
    kind = int(rng.integers(4))
    middle = corner + complex(side, side) / 2
    if kind == 0:
        return [square, circle(middle.real, middle.imag, side * 0.36, tones[1])]
    if kind == 1:  # a half disc on the foot
        return [square, area(f"{at(0, 1)}!@0/-90 {at(0.5, 0.5)}@0 {at(1, 1)}!@90/180", tones[1])]
    if kind == 2:  # a quarter disc in a corner
        return [
            square,
            area(f"{at(0, 0)}!@-90/0 {at(1, 0)}!@0/90 {at(0.707, 0.707)}@135 {at(0, 1)}!@180/-90", tones[1]),
        ]
    return [square, area(f"{at(0, 0)}! {at(1, 1)}! {at(0, 1)}!", tones[1])]


def _circles(scene: Scene, inks: Inks, box: Box) -> list[Placed]:
    """Discs and rings that overlap, balanced around the middle."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    rng = np.random.default_rng(scene.seed_of("circles"))
    tones: list[Tone] = ["body", "accent", "leaf"]
    start, size = float(rng.uniform(0, math.tau)), min(width, height)
    parts = []
    for index in range(6):
        turn = start + index * 2.4  # the golden angle spreads them
        reach = size * 0.11 * (index + 0.4) ** 0.75
        x = left + width / 2 + math.cos(turn) * reach * width / size
        y = top + height / 2 + math.sin(turn) * reach * height / size
        radius = size * float(rng.uniform(0.6, 1)) * (0.31 - 0.035 * index)
        parts.append(circle(x, y, radius, tones[index % len(tones)]))
    return [fixed("circles", parts, inks, 0.6)]


def _framed(scene: Scene, inks: Inks) -> Design:
    """A double rule around the sheet and a sprig at the foot."""
    width, height = scene.width, scene.height
    edge = min(width, height)
    parts = [
        line(_rectangle(width, height, edge * inset), weight, "dark", closed=True)
        for inset, weight in ((0.045, 0.18), (0.06, 0.08))
    ]
    x, y, reach = width / 2, height - edge * 0.15, edge * 0.09
    parts.append(line(f"{x - reach},{y} {x},{y - reach * 0.1} {x + reach},{y}", 0.08, "accent"))
    for side in (-1, 1):
        for step in (0.25, 0.5, 0.75):
            stem = complex(x + side * reach * step, y - reach * 0.05)
            tip = stem + complex(side * reach * 0.28, -reach * 0.3)
            bend = (stem + tip) / 2 + complex(0, -reach * 0.1)
            under = (stem + tip) / 2 + complex(side * reach * 0.1, reach * 0.06)
            words = [f"{point.real:.1f},{point.imag:.1f}" for point in (stem, bend, tip, under)]
            parts.append(area(f"{words[0]}! {words[1]} {words[2]}! {words[3]}", "accent", 0.05))
    gap = round(edge * 0.13)
    room = (gap, gap, width - gap, round(height - edge * 0.24))
    return Design([fixed("frame", parts, inks)], room, 0.5)


def _rectangle(width: int, height: int, inset: float) -> str:
    left, top, right, bottom = inset, inset, width - inset, height - inset
    return f"{left},{top}! {right},{top}! {right},{bottom}! {left},{bottom}!"


def fixed(name: str, parts: list[Part], inks: Inks, weight: float = 1.0) -> Placed:
    """Parts that are already in pixels, in the inks of the design."""
    first, second, third = (inks.accents * 3)[:3]
    colours = {"body": first, "accent": second, "leaf": third, "dark": inks.ink, "light": inks.paper}
    figure = Figure(tuple(parts), colours, weight, lift=0.5)
    left, top, right, bottom = figure.box
    return Placed(name, figure, (left + right) / 2, (top + bottom) / 2, 1.0, flip=False, colour="")


_ORNAMENTS: tuple[Callable[[Scene, Inks, Box], list[Placed]], ...] = (_arches, _hills, _tiles, _circles)
