"""Ways across: bridges of stone, wood and rope or steel, piers, level crossings with a piece of track."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.buildings import STONE
from limner.engines.painter.models.gardens import WEATHERED
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, moved

STEEL = MATERIALS["steel"]
WHITE = Material(colour=rgb("#f2efe8"), gloss=0.35)
RED = Material(colour=rgb("#c4261f"), gloss=0.4)


def bridge(wish: Wish) -> Model:
    """A bridge: of stone in one arch, of boards if it is wooden, hung from towers if it is a suspension bridge."""
    if wish.has("suspension", "hanging", "rope", "suspended"):
        return _suspension(wish)
    if wish.material in ("wood", "timber", "planks", "dark wood") or wish.has("wooden", "wood", "red", "japanese"):
        return _footbridge(wish)
    return _stone(wish)


def _arc(reach: float, foot: float, crown: float, count: int) -> list[tuple[float, float]]:
    """Points (x, y) of a flat arc from left to right."""
    return [(float(x), foot + (crown - foot) * (1 - (x / reach) ** 2)) for x in np.linspace(-reach, reach, count)]


def _stone(wish: Wish) -> Model:
    stone = wish.body(replace(STONE, size=0.6, bump=0.8).tinted("#a79d8c"))
    pale = wish.part("arch", replace(STONE, size=1.4).tinted("#bdb29c") if not wish.colour else stone)
    opening = [(3.5 * math.cos(t), 2.5 * math.sin(t)) for t in np.linspace(math.pi, 0, 21)]
    deck = _arc(7.0, 1.1, 3.3, 25)[::-1]
    body = prism([(-7, 0), (-3.6, 0), *opening, (3.6, 0), (7, 0), *deck], 3.0, stone)
    parts: list[Solid] = [body]
    rail = _arc(7.0, 1.1, 3.3, 25)
    for z in (-1.38, 1.38):
        parapet = [*rail, *[(x, y + 0.8) for x, y in deck]]
        coping = [*[(x, y + 0.78) for x, y in rail], *[(x, y + 0.93) for x, y in deck]]
        parts += [prism(parapet, 0.3, stone).moved(0, 0, z), prism(coping, 0.44, pale).moved(0, 0, z)]
        parts += [box((0.62, 2.2, 0.6), stone, (s * 7, 0, z), bevel=0.03) for s in (-1, 1)]
        parts += [box((0.76, 0.16, 0.74), pale, (s * 7, 2.2, z), bevel=0.03) for s in (-1, 1)]
    angles = np.linspace(0, math.pi, 22)
    for a, b in zip(angles[:-1], angles[1:], strict=True):
        a, b = a + 0.008, b - 0.008
        ring = [(3.5 * math.cos(t), 2.5 * math.sin(t)) for t in (a, b)]
        outer = [(4.05 * math.cos(t), 3.02 * math.sin(t)) for t in (b, a)]
        parts.append(prism([*ring, *outer], 3.16, pale, bevel=0.03))
    return tuple(parts)


def _footbridge(wish: Wish) -> Model:
    wood = wish.body(replace(WEATHERED, colour=rgb("#a8452c"), second=rgb("#7c2c1a")) if wish.has("red") else WEATHERED)
    boards = wish.part("deck", replace(WEATHERED, colour=rgb("#9a8568")))
    way = _arc(4.6, 0.25, 1.55, 41)
    parts: list[Solid] = []
    for x, y in way:
        tilt = math.degrees(math.atan(-2 * 1.3 * x / 4.6**2))
        parts.append(box((0.21, 0.06, 1.9), boards, (0, -0.03, 0)).turned(tilt, "z").moved(x, y, 0))
    for z in (-0.92, 0.92):
        parts.append(
            prism([*[(x, y - 0.32) for x, y in way], *[(x, y - 0.04) for x, y in way[::-1]]], 0.14, wood).moved(0, 0, z)
        )
        for lift in (0.5, 0.95):
            parts.append(tube([(x, y + lift, z) for x, y in way], 0.045, wood, sharp=True))
        for x, y in way[::5]:
            parts += [box((0.12, 1.12, 0.12), wood, (x, y - 0.1, z), bevel=0.01)]
            parts += [ellipsoid((0.085, 0.07, 0.085), wood, (x, y + 1.06, z), sides=12)]
        parts += [cylinder(0.13, y, wood, (x, 0, z)) for x, y in (way[7], way[-8])]
    return tuple(parts)


def _suspension(wish: Wish) -> Model:
    paint = wish.body(Material(colour=rgb("#b8432f"), gloss=0.3))
    road = wish.part("deck", MATERIALS["concrete"])
    parts: list[Solid] = [box((56, 0.7, 5.0), paint, (0, 5.0, 0)), box((56, 0.12, 4.6), road, (0, 5.7, 0))]
    main = [(float(x), 7.2 + 11.6 * (x / 15) ** 2) for x in np.linspace(-15, 15, 31)]
    ends = [(-28.0, 6.0), *main, (28.0, 6.0)]
    for z in (-2.5, 2.5):
        parts.append(tube([(x, y, z) for x, y in ends], 0.16, paint, sharp=True))
        hangers = [(x, y) for x, y in main[1:-1]] + [
            (s * x, 18.8 - (x - 15) * 12.8 / 13) for x in range(16, 28) for s in (-1, 1)
        ]
        parts += [tube([(x, 5.6, z), (x, y, z)], 0.05, paint, sides=5) for x, y in hangers]
        parts += [box((1.1, 19.0, 1.0), paint, (x, 0, z), bevel=0.1) for x in (-15, 15)]
        parts.append(tube([(-28, 6.8, z), (28, 6.8, z)], 0.07, paint, sides=6))
    parts += [box((0.8, 0.9, 5.0), paint, (x, y, 0), bevel=0.08) for x in (-15, 15) for y in (9.0, 13.5, 18.0)]
    parts += [box((3.2, 1.8, 7.6), MATERIALS["concrete"], (x, 0, 0), bevel=0.15) for x in (-15, 15)]
    return tuple(parts)


def pier(wish: Wish) -> Model:
    """A wooden pier that runs away from the viewer on piles in the water."""
    wood = wish.body(replace(WEATHERED, colour=rgb("#8f7f6b"), second=rgb("#655644")))
    rng = wish.rng()
    parts: list[Solid] = []
    for k, z in enumerate(np.arange(-6, 6.01, 0.26)):
        tone = float(rng.uniform(0.8, 1.15))
        board = box((2.3, 0.07, 0.235), wood, (float(rng.normal(0, 0.02)), 0.78, float(z)), bevel=0.012)
        parts.append(board.tinted(np.array([tone, tone, tone * (0.96 + 0.02 * (k % 3))], np.float32)))
    parts += [box((0.16, 0.2, 12.2), wood, (x, 0.57, 0)) for x in (-0.9, 0.9)]
    for z in np.linspace(-5.8, 5.8, 6):
        for x in (-1.16, 1.16):
            tall = 1.15 + float(rng.uniform(-0.05, 0.2))
            parts += [cylinder(0.13, tall + 1.2, wood, (x, -1.2, float(z)), sides=14)]
            parts += [cylinder(0.135, 0.05, MATERIALS["concrete"], (x, tall - 0.02, float(z)), sides=14)]
    return tuple(parts)


def railway_track(wish: Wish) -> Model:
    """A piece of track: rails on sleepers in a bed of ballast."""
    ballast = Material(colour=rgb("#8b857c"), second=rgb("#5c574f"), grain="speckle", size=0.14, bump=1.0)
    sleeper = wish.body(replace(WEATHERED, colour=rgb("#5f4a38"), second=rgb("#3c2d21")))
    bed = prism([(-1.9, 0), (1.9, 0), (1.45, 0.16), (-1.45, 0.16)], 8.0, ballast)
    sleepers = [box((2.5, 0.12, 0.24), sleeper, (0, 0.1, float(z)), bevel=0.01) for z in np.linspace(-3.7, 3.7, 13)]
    outline = [
        (-0.07, 0),
        (0.07, 0),
        (0.02, 0.03),
        (0.02, 0.1),
        (0.04, 0.15),
        (-0.04, 0.15),
        (-0.02, 0.1),
        (-0.02, 0.03),
    ]
    rust = Material(colour=(0.34, 0.26, 0.21), gloss=0.6, metal=0.6)
    rails = [prism(outline, 8.0, rust).moved(x, 0.22, 0) for x in (-0.75, 0.75)]
    tops = [box((0.07, 0.012, 8.0), STEEL, (x, 0.365, 0)) for x in (-0.75, 0.75)]
    return (bed, *sleepers, *rails, *tops)


def railway_crossing(wish: Wish) -> Model:
    """A level crossing: a red and white barrier, a crossbuck with two red lamps, the track behind."""
    glow = Material(colour=rgb("#e02018"), gloss=0.8, emission=(5.0, 0.25, 0.15) if wish.night else (0.9, 0.05, 0.03))
    black = Material(colour=rgb("#1c1c1e"), gloss=0.3)
    grey = Material(colour=rgb("#c9cac8"), gloss=0.4)
    track = tuple(solid.turned(90) for solid in railway_track(Wish(noun="railway track", seed=wish.seed)))
    parts: list[Solid] = [cylinder(0.07, 3.5, grey, (-2.1, 0, -2.3)), box((0.7, 0.1, 0.7), grey, (-2.1, 0, -2.3))]
    for lean in (-45, 45):
        cross = (
            box((1.5, 0.24, 0.03), WHITE, (0, -0.12, 0)),
            *(box((0.24, 0.24, 0.036), RED, (s * 0.6, -0.12, 0)) for s in (-1, 1)),
        )
        parts += [solid.turned(lean, "z").moved(-2.1, 3.15, -2.4 - 0.0005 * lean) for solid in cross]
    parts.append(box((1.0, 0.1, 0.08), black, (-2.1, 2.2, -2.36)))
    for s in (-1, 1):
        parts.append(cylinder(0.24, 0.05, black).turned(-90, "x").moved(-2.1 + s * 0.42, 2.25, -2.36))
        parts.append(ellipsoid((0.14, 0.14, 0.05), glow, (-2.1 + s * 0.42, 2.25, -2.42)))
    parts += [box((0.4, 1.1, 0.4), grey, (-1.4, 0, -2.3), bevel=0.04), box((0.5, 0.3, 0.2), RED, (-1.85, 0.86, -2.3))]
    for k in range(8):
        paint = wish.body(RED) if k % 2 == 0 else WHITE
        parts.append(box((0.5, 0.13, 0.07), paint, (-1.0 + 0.5 * k, 0.95, -2.3)))
    return moved((*track, *parts), 0, 0, 0.6)


_TABLE: dict[str, tuple[Callable[[Wish], Model], float]] = {
    "bridge": (bridge, -20), "railway track": (railway_track, -24), "railway crossing": (railway_crossing, -16),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
MODELS["pier"] = Entry(pier, "floats", turn=-14)
