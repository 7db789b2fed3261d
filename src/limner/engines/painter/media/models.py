"""What stands on an isometric tile: trees, houses, towers, peaks, waves, furniture. Models in units of the tile."""

import math
from collections.abc import Iterator

import numpy as np
import skia

from limner.engines.painter.media import blocks
from limner.engines.painter.media.blocks import Projection, Spot, face
from limner.engines.painter.media.schemes import deeper, lighter, mixed
from limner.engines.painter.media.vector import Shape, polygon

LAMP = "#ffd67a"
GLASS = "#a9d3ea"


def pine(view: Projection, at: Spot, tall: float, colour: str, *, snowy: bool = False) -> Iterator[Shape]:
    """A conifer of three tiers."""
    x, y, z = at
    yield blocks.shadow(view, x, y, 0.26 * tall, "#10202c")
    yield from blocks.tower(view, at, (0.045 * tall, 0.04 * tall), 0.2 * tall, "#7a5538")
    for index, (foot, half, high) in enumerate(((0.16, 0.27, 0.42), (0.38, 0.22, 0.38), (0.60, 0.16, 0.40))):
        tone = lighter(colour, 0.07 * index)
        yield from _cone(
            view, (x, y, z + foot * tall), half * tall, high * tall, "#eef4f8" if snowy and index else tone
        )


def _cone(view: Projection, at: Spot, radius: float, tall: float, colour: str) -> Iterator[Shape]:
    x, y, z = at
    peak, foot = view.at(x, y, z + tall), view.at(x, y, z)
    wide = radius * math.sqrt(2) * view.unit
    rim = [foot + complex(wide * math.cos(turn), 0.5 * wide * math.sin(turn)) for turn in np.linspace(0, math.pi, 13)]
    whole = polygon([peak, *rim])
    yield Shape(path=whole, fill=deeper(colour, 0.30))
    yield Shape(path=polygon([peak, *rim[5:]]), fill=colour)


def leafy(view: Projection, at: Spot, tall: float, colour: str) -> Iterator[Shape]:
    """A broadleaved tree: a trunk and three crowns."""
    x, y, z = at
    yield blocks.shadow(view, x, y, 0.30 * tall, "#10202c")
    yield from blocks.tower(view, at, (0.055 * tall, 0.045 * tall), 0.45 * tall, "#7a5538")
    for dx, dy, up, size in ((-0.10, 0.02, 0.56, 0.20), (0.12, -0.02, 0.58, 0.19), (0.0, 0.06, 0.78, 0.22)):
        yield from blocks.ball(view, (x + dx * tall, y + dy * tall, z + up * tall), size * tall, colour)


def house(
    view: Projection, at: Spot, size: float, colour: str, *, lit: bool = False, roof: str = "#b5523f"
) -> Iterator[Shape]:
    """A cottage with a gable roof, door and windows, its far corner at `at`."""
    x, y, z = at
    wide, deep, tall, rise = size, 0.8 * size, 0.52 * size, 0.42 * size
    yield blocks.shadow(view, x + 0.6 * size, y + 0.4 * size, 0.62 * size, "#10202c")
    yield from blocks.box(view, at, (wide, deep, tall), colour)
    glow = LAMP if lit else GLASS
    front, side = y + deep, x + wide
    ridge = z + tall + rise
    middle = y + deep / 2
    yield face(
        view, [(side, y, z + tall), (side, front, z + tall), (side, middle, ridge)], deeper(colour, blocks.RIGHT)
    )
    over = 0.07 * size
    eaves = z + tall - 0.05 * size
    yield face(
        view,
        [
            (x - over, front + over, eaves),
            (side + over, front + over, eaves),
            (side + over, middle, ridge),
            (x - over, middle, ridge),
        ],
        roof,
    )
    yield face(
        view,
        [
            (side + over, middle, ridge),
            (side + over, front + over, eaves),
            (side + over, front + over, eaves - 0.045 * size),
            (side + over, middle, ridge - 0.055 * size),
        ],
        deeper(roof, 0.45),
    )
    yield face(
        view,
        [
            (side + over, middle, ridge),
            (side + over, y - over, eaves),
            (side + over, y - over, eaves - 0.045 * size),
            (side + over, middle, ridge - 0.055 * size),
        ],
        deeper(roof, 0.45),
    )
    for share in (0.16, 0.62):
        yield from _pane(view, (x + share * wide, front, z + 0.18 * size), 0.22 * size, 0.20 * size, glow)
    yield face(
        view,
        [
            (side, y + 0.33 * deep, z),
            (side, y + 0.60 * deep, z),
            (side, y + 0.60 * deep, z + 0.36 * size),
            (side, y + 0.33 * deep, z + 0.36 * size),
        ],
        "#6b4630",
    )
    chimney = (x + 0.2 * wide, middle - 0.20 * deep, z + tall + 0.18 * size)
    yield from blocks.box(view, chimney, (0.10 * size, 0.10 * size, 0.34 * size), "#a86a58")


def _pane(view: Projection, at: Spot, wide: float, tall: float, colour: str) -> Iterator[Shape]:
    """A window on a wall that faces the lower left, its low far corner at `at`."""
    x, y, z = at
    rim = 0.12 * wide
    yield face(
        view,
        [
            (x - rim, y, z - rim),
            (x + wide + rim, y, z - rim),
            (x + wide + rim, y, z + tall + rim),
            (x - rim, y, z + tall + rim),
        ],
        "#f4efe4",
    )
    yield face(view, [(x, y, z), (x + wide, y, z), (x + wide, y, z + tall), (x, y, z + tall)], colour)
    yield face(
        view,
        [
            (x + 0.46 * wide, y, z),
            (x + 0.54 * wide, y, z),
            (x + 0.54 * wide, y, z + tall),
            (x + 0.46 * wide, y, z + tall),
        ],
        "#f4efe4",
    )


def building(
    view: Projection, at: Spot, size: Spot, colour: str, *, lit: bool, rng: np.random.Generator
) -> Iterator[Shape]:
    """A block of flats with rows of windows and a shop at its foot."""
    x, y, z = at
    wide, deep, tall = size
    yield blocks.shadow(view, x + 0.7 * wide, y + 0.4 * deep, 0.6 * wide, "#10202c")
    yield from blocks.box(view, at, size, colour, lighter(colour, 0.12))
    columns, rows = max(2, round(wide / 0.28)), max(2, round((tall - 0.4) / 0.36))
    for row in range(rows):
        for column in range(columns):
            low = z + 0.46 + row * (tall - 0.5) / rows
            on = rng.random() < 0.6
            tone = LAMP if lit and on else mixed(GLASS, "#22304a", 0.75 if lit else 0.15 * on)
            left = x + (column + 0.25) * wide / columns
            half = 0.5 * wide / columns
            yield face(
                view,
                [
                    (left, y + deep, low),
                    (left + half, y + deep, low),
                    (left + half, y + deep, low + 0.2),
                    (left, y + deep, low + 0.2),
                ],
                tone,
            )
            near = y + (column + 0.25) * deep / columns
            step = 0.5 * deep / columns
            yield face(
                view,
                [
                    (x + wide, near, low),
                    (x + wide, near + step, low),
                    (x + wide, near + step, low + 0.2),
                    (x + wide, near, low + 0.2),
                ],
                deeper(tone, 0.18),
            )
    awning = ("#d9573f", "#2f8f83", "#e0a030", "#4f6fb5")[int(rng.integers(4))]
    front = y + deep
    yield face(
        view,
        [
            (x + 0.1 * wide, front, z),
            (x + 0.9 * wide, front, z),
            (x + 0.9 * wide, front, z + 0.26),
            (x + 0.1 * wide, front, z + 0.26),
        ],
        LAMP if lit else mixed(GLASS, "#ffffff", 0.3),
    )
    count = 6
    for index in range(count):
        a, b = x + wide * (0.06 + 0.88 * index / count), x + wide * (0.06 + 0.88 * (index + 1) / count)
        yield face(
            view,
            [(a, front, z + 0.38), (b, front, z + 0.38), (b, front + 0.16, z + 0.27), (a, front + 0.16, z + 0.27)],
            awning if index % 2 else "#f6efe0",
        )


def lighthouse(view: Projection, at: Spot, tall: float, colour: str, *, lit: bool) -> Iterator[Shape]:
    """A striped tower with a lantern."""
    x, y, z = at
    yield blocks.shadow(view, x, y, 0.2 * tall, "#10202c")
    bands = 5
    for index in range(bands):
        radii = tuple((0.125 - 0.045 * share / bands) * tall for share in (index, index + 1))
        yield from blocks.tower(
            view,
            (x, y, z + 0.15 * index * tall),
            (radii[0], radii[1]),
            0.15 * tall,
            colour if index % 2 == 0 else "#f5f0e6",
        )
    top = z + 0.75 * tall
    yield from blocks.tower(view, (x, y, top), (0.115 * tall, 0.115 * tall), 0.03 * tall, "#39424c")
    if lit:
        middle = view.at(x, y, top + 0.1 * tall)
        yield Shape(
            path=skia.Path.Circle(middle.real, middle.imag, 0.3 * tall * view.unit),
            fill="#ffe9a8",
            opacity=0.5,
            blur=0.1 * tall * view.unit,
        )
    yield from blocks.tower(
        view, (x, y, top + 0.03 * tall), (0.07 * tall, 0.07 * tall), 0.12 * tall, "#ffe08a" if lit else "#cfe6ee"
    )
    yield from _cone(view, (x, y, top + 0.15 * tall), 0.1 * tall, 0.11 * tall, deeper(colour, 0.1))


def peak(view: Projection, at: Spot, half: float, tall: float, colour: str) -> Iterator[Shape]:
    """A mountain with a snowy top."""
    x, y, z = at
    yield from blocks.pyramid(view, at, half, tall, colour)
    share = 0.38
    low = z + tall * (1 - share)
    near = half * share
    top = (x, y, z + tall)
    jag = 0.10 * tall
    yield face(
        view,
        [
            (x - near, y + near, low),
            (x - 0.3 * near, y + near, low - jag),
            (x + 0.1 * near, y + near, low + 0.4 * jag),
            (x + near, y + near, low - 0.5 * jag),
            top,
        ],
        "#f7fafc",
    )
    yield face(
        view,
        [
            (x + near, y + near, low - 0.5 * jag),
            (x + near, y + 0.2 * near, low + 0.4 * jag),
            (x + near, y - 0.4 * near, low - jag),
            (x + near, y - near, low),
            top,
        ],
        "#c3d3e2",
    )


def rock(view: Projection, at: Spot, size: float, colour: str) -> Iterator[Shape]:
    """A faceted stone."""
    x, y, z = at
    top = z + 0.7 * size
    yield face(
        view,
        [
            (x - size, y + 0.6 * size, z),
            (x + 0.5 * size, y + size, z),
            (x + 0.3 * size, y + 0.3 * size, top),
            (x - 0.5 * size, y + 0.2 * size, top),
        ],
        deeper(colour, 0.12),
    )
    yield face(
        view,
        [
            (x + 0.5 * size, y + size, z),
            (x + size, y - 0.4 * size, z),
            (x + 0.4 * size, y - 0.4 * size, top),
            (x + 0.3 * size, y + 0.3 * size, top),
        ],
        deeper(colour, 0.36),
    )
    yield face(
        view,
        [
            (x - 0.5 * size, y + 0.2 * size, top),
            (x + 0.3 * size, y + 0.3 * size, top),
            (x + 0.4 * size, y - 0.4 * size, top),
            (x - 0.3 * size, y - 0.5 * size, top),
        ],
        lighter(colour, 0.12),
    )


def cactus(view: Projection, at: Spot, tall: float, colour: str) -> Iterator[Shape]:
    """A saguaro with two arms."""
    x, y, z = at
    yield blocks.shadow(view, x, y, 0.2 * tall, "#10202c")
    yield from blocks.tower(view, at, (0.08 * tall, 0.075 * tall), tall, colour)
    for side, up in ((-1, 0.35), (1, 0.5)):
        spot = (x + side * 0.2 * tall, y - side * 0.2 * tall, z + up * tall)
        yield from blocks.tower(view, spot, (0.05 * tall, 0.05 * tall), 0.34 * tall, colour)
        yield from blocks.box(
            view, (min(x, spot[0]), min(y, spot[1]), z + up * tall), (0.2 * tall, 0.05 * tall, 0.08 * tall), colour
        )
