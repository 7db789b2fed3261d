"""Signs and flags: boards on posts, stop signs, billboards, flags, meters, road barriers."""

import math
from collections.abc import Sequence

import numpy as np

from limner.engines.painter.models.gardens import WEATHERED
from limner.engines.painter.models.street import GREY, IRON, RED, STEEL, WHITE
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, moved

LETTERS: dict[str, tuple[Sequence[tuple[float, float]], ...]] = {
    "S": (
        [
            (0.9, 0.82), (0.7, 0.98), (0.3, 0.98), (0.1, 0.78), (0.25, 0.58), (0.75, 0.42), (0.9, 0.22), (0.7, 0.02),
            (0.3, 0.02), (0.1, 0.18),
        ],
    ),
    "T": ([(0.05, 0.97), (0.95, 0.97)], [(0.5, 0.97), (0.5, 0.0)]),
    "O": ([(0.5 + 0.4 * math.sin(t), 0.5 + 0.49 * math.cos(t)) for t in np.linspace(0, math.tau, 17)],),
    "P": ([(0.14, 0.0), (0.14, 0.97), (0.65, 0.97), (0.9, 0.82), (0.9, 0.6), (0.65, 0.46), (0.14, 0.46)],),
}  # fmt: skip


def _word(word: str, size: tuple[float, float], paint: Material, *, depth: float = 0.008) -> Model:
    """A word of strokes, upright, its middle at the origin; `size`: width and height of a letter."""
    wide, tall = size
    first = -len(word) * wide * 1.22 / 2
    parts = []
    for k, letter in enumerate(word):
        for stroke in LETTERS[letter]:
            path = [(first + (k * 1.22 + 0.11 + x) * wide, (y - 0.5) * tall, 0.0) for x, y in stroke]
            parts.append(tube(path, 0.085 * tall, paint, sides=10, sharp=True).scaled(1, 1, depth / (0.085 * tall)))
    return tuple(parts)


def sign(wish: Wish) -> Model:
    """A board on a post, framed, for words."""
    wood = wish.body(
        Material(colour=rgb("#a37848"), second=rgb("#6b4826"), grain="planks", size=0.2, gloss=0.12), size=0.15
    )
    frame = wish.part("frame", WEATHERED)
    board = wish.part("board", wood)
    parts: list[Solid] = [box((0.1, 1.95, 0.1), frame, (0, 0, 0.04), bevel=0.012)]
    parts.append(box((1.3, 0.62, 0.05), board, (0, 1.2, -0.03), bevel=0.01).named("board"))
    parts += [box((1.38, 0.055, 0.075), frame, (0, y, -0.03), bevel=0.01) for y in (1.17, 1.8)]
    parts += [box((0.055, 0.69, 0.075), frame, (s * 0.67, 1.17, -0.03), bevel=0.01) for s in (-1, 1)]
    return (
        *parts,
        *(ellipsoid((0.018, 0.018, 0.01), IRON, (s * 0.6, y, -0.062), sides=10) for s in (-1, 1) for y in (1.26, 1.74)),
    )


def stop_sign(wish: Wish) -> Model:
    """A red octagon with a white rim and the word on a steel post."""
    red = wish.body(RED, size=0.1)
    turns = [math.pi / 8 + k * math.pi / 4 for k in range(8)]

    def octagon(r: float) -> list[tuple[float, float]]:
        return [(r * math.cos(t), 2.25 + r * math.sin(t)) for t in turns]

    parts: list[Solid] = [
        prism(octagon(0.46), 0.012, WHITE),
        prism(octagon(0.43), 0.016, red),
        cylinder(0.035, 2.6, STEEL, (0, 0, 0.045), sides=14),
    ]
    parts += moved(_word("STOP", (0.12, 0.27), WHITE), 0.0, 2.25, -0.01)
    return (
        *parts,
        *(ellipsoid(0.014, STEEL, (0, y, -0.01), sides=8) for y in (2.58, 1.92)),
        cylinder(0.12, 0.04, GREY),
    )


def flag(wish: Wish) -> Model:
    """A flag waving from a pole with a gilt ball; two colours make it a tricolour with white."""
    first = wish.body(Material(colour=rgb("#c8281e"), gloss=0.1, translucent=0.25), size=0.3)
    codes = [wish.second] if wish.second else []
    bands = [first, *(Material(colour=rgb(code), gloss=0.1, translucent=0.25) for code in codes)]
    parts: list[Solid] = [
        tube([(0, 0, 0), (0, 4.6, 0)], [0.05, 0.035], STEEL, sides=14),
        ellipsoid(0.08, MATERIALS["gold"], (0, 4.66, 0)),
    ]
    parts.append(cylinder(0.22, 0.12, GREY, top=0.16))
    count = len(bands)
    for k, cloth in enumerate(bands):
        down, away = np.meshgrid(np.linspace(k / count, (k + 1) / count, 9), np.linspace(0, 1, 31), indexing="ij")
        wave = np.sin(away * 8.5 + 0.9 * down) * (0.03 + 0.17 * away)
        x = 0.04 + 2.05 * away - 0.05 * away * np.cos(away * 8.5)
        y = 4.5 - 1.35 * down - 0.22 * away + 0.04 * np.cos(away * 8.5) * away
        parts.append(surface(np.stack([x, y, wave], -1).astype(np.float32), cloth).named("cloth"))
    return tuple(parts)


def billboard(wish: Wish) -> Model:
    """A great board on a steel post with a walkway and lamps over it."""
    face = wish.part("board", wish.body(Material(colour=rgb("#f4f0e4"), gloss=0.2), size=0.8))
    grey = Material(colour=rgb("#5f666b"), gloss=0.4)
    parts: list[Solid] = [
        box((7.2, 3.4, 0.3), grey, (0, 4.2, 0), bevel=0.05),
        box((6.9, 3.1, 0.04), face, (0, 4.35, -0.16)).named("board"),
    ]
    parts += [cylinder(0.3, 4.3, grey, (0, 0, 0.25)), box((7.2, 0.08, 0.8), grey, (0, 3.95, -0.5))]
    parts += [tube([(x, 4.0, -0.85), (x, 4.45, -0.85)], 0.03, grey, sides=6) for x in np.linspace(-3.5, 3.5, 8)]
    parts.append(tube([(-3.55, 4.45, -0.85), (3.55, 4.45, -0.85)], 0.03, grey))
    lamp = Material(colour=rgb("#fff2c8"), emission=(6.0, 5.0, 3.0) if wish.night else (0.2, 0.2, 0.15))
    for x in (-2.4, 0, 2.4):
        parts += [
            tube([(x, 7.6, 0), (x, 8.0, -0.5), (x, 7.9, -0.9)], 0.04, grey),
            ellipsoid((0.22, 0.1, 0.14), lamp, (x, 7.82, -0.92), sides=12),
        ]
    return tuple(parts)


def parking_meter(wish: Wish) -> Model:
    """A meter with a dial on a post."""
    grey = wish.body(Material(colour=rgb("#4f5b63"), gloss=0.55))
    turns = np.linspace(0, math.pi, 13)
    head = [
        (-0.1, 0),
        (0.1, 0),
        (0.12, 0.2),
        *[(0.12 * math.cos(t), 0.2 + 0.12 * math.sin(t)) for t in turns[1:-1]],
        (-0.12, 0.2),
    ]
    dial = cylinder(0.09, 0.015, WHITE).turned(-90, "x").moved(0, 1.42, -0.075)
    needle = box((0.008, 0.07, 0.006), RED, (0, 0, 0)).turned(-35, "z").moved(0, 1.4, -0.094)
    return (
        cylinder(0.035, 1.2, STEEL),
        prism(head, 0.16, grey, bevel=0.03).moved(0, 1.2, 0),
        dial,
        needle,
        box((0.012, 0.05, 0.01), IRON, (0, 1.24, -0.082)),
        cylinder(0.1, 0.04, GREY),
    )


def barrier(wish: Wish) -> Model:
    """A road barrier of striped boards on two trestles with a lamp."""
    red = wish.body(RED)
    parts: list[Solid] = []
    for y in (0.55, 0.86):
        for k in range(9):
            skin = red if k % 2 == 0 else WHITE
            parts.append(
                prism([(-0.1, 0), (0.1, 0), (0.18, 0.17), (-0.02, 0.17)], 0.03, skin).moved(-0.76 + 0.19 * k, y, -0.02)
            )
    parts += [tube([(x, 1.06, 0), (x, 0, s * 0.3)], 0.025, GREY) for x in (-0.62, 0.62) for s in (-1, 1)]
    lamp = Material(colour=rgb("#f6a21d"), emission=(7.0, 3.2, 0.4) if wish.night else (1.2, 0.55, 0.08), gloss=0.7)
    return (*parts, cylinder(0.06, 0.06, IRON, (0.62, 1.06, 0)), ellipsoid(0.075, lamp, (0.62, 1.18, 0)))


_TABLE: dict[str, tuple[Builder, float]] = {
    "sign": (sign, -12), "stop sign": (stop_sign, -12), "flag": (flag, -12), "billboard": (billboard, -14),
    "parking meter": (parking_meter, -20), "barrier": (barrier, -18),
}  # fmt: skip
MODELS: dict[str, Entry] = {
    noun: Entry(build, turn=turn, flips=noun != "flag") for noun, (build, turn) in _TABLE.items()
}
