"""Monuments: fountains, statues, columns, arches, pyramids, torii, obelisks."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models import beasts, trades
from limner.engines.painter.models.buildings import STONE
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved, scaled, standing

PALE = Material(colour=rgb("#d8d0bf"), second=rgb("#b0a793"), grain="plaster", size=0.8, gloss=0.12, bump=0.4)
CARVED = Material(colour=rgb("#e4dfd3"), second=rgb("#c3bcab"), grain="plaster", size=0.5, gloss=0.3, bump=0.15)
WATER = Material(colour=rgb("#6fa3b5"), second=rgb("#a8cdd6"), grain="marble", size=0.5, gloss=0.96)
SPRAY = Material(colour=(0.95, 0.98, 1.0), gloss=0.8, translucent=0.6, opacity=0.62)
PLAIN = np.ones(3, np.float32)


def fountain(wish: Wish) -> Model:
    """A fountain of three basins one over another, water falling from each into the next."""
    stone = wish.body(PALE)
    water = wish.part("water", WATER)
    outer = [
        (0, 2.05),
        (0.12, 2.1),
        (0.16, 1.95),
        (0.5, 1.92),
        (0.56, 2.08),
        (0.66, 2.08),
        (0.66, 1.8),
        (0.3, 1.78),
        (0.3, 0),
    ]
    foot = [(0.2, 0.5), (0.5, 0.46), (0.6, 0.26), (1.1, 0.2), (1.25, 0.26), (1.3, 0.34)]
    parts: list[Solid] = [
        lathe(outer, stone, sides=48),
        lathe(foot, stone),
        cylinder(1.8, 0.02, water, (0, 0.55, 0), sides=48),
    ]
    for y, radius in ((1.3, 1.12), (2.2, 0.6)):
        bowl = profile([(y, 0.2), (y + 0.05, 0.5 * radius), (y + 0.22, 0.95 * radius), (y + 0.27, radius)])
        parts.append(lathe([*bowl, (y + 0.3, 0.99 * radius), (y + 0.26, 0.9 * radius), (y + 0.2, 0)], stone, sides=40))
        parts.append(cylinder(0.92 * radius, 0.015, water, (0, y + 0.255, 0), sides=40))
    parts.append(lathe(profile([(1.5, 0.16), (1.8, 0.1), (2.1, 0.12), (2.25, 0.2)]), stone))
    parts.append(lathe(profile([(2.4, 0.1), (2.6, 0.13), (2.75, 0.05), (2.85, 0.1), (2.95, 0.0)]), stone))
    for radius, start, reach, level, count in ((0.6, 2.48, 0.3, 1.56, 10), (1.12, 1.58, 0.36, 0.57, 18)):
        for k in range(count):
            parts.append(_fall(radius, start, (reach, level)).turned(360 * (k + 0.4) / count))
    for k in range(7):
        jet = [(0.0, 2.9, 0.0), (0.03, 3.25, 0), (0.16, 3.35, 0), (0.3, 3.05, 0), (0.4, 2.5, 0)]
        parts.append(tube(jet, [0.012, 0.018, 0.022, 0.02, 0.016], SPRAY, sides=7).turned(51.4 * k + 9))
    return tuple(parts)


def _fall(radius: float, start: float, fall: tuple[float, float]) -> Solid:
    """A thread of water over the lip of a basin, `fall`: how far out, down to which height."""
    out, level = fall
    steps = np.linspace(0, 1, 6)
    path = [(0.0, start + 0.03 - (start - level) * t * t, -(radius + out * t)) for t in map(float, steps)]
    return tube(path, np.linspace(0.010, 0.024, 6).tolist(), SPRAY, sides=7)


def _figure(wish: Wish, stone: Material) -> Model:
    """The figure of a statue: whom the prompt names, else a queen."""
    if wish.has("buddha", "buddhist", "meditating"):
        return (_buddha(stone),)
    every = {**beasts.MODELS, **trades.MODELS}
    winged = "angel" if wish.has("angel", "winged") else "queen"
    noun = next((word for word in wish.traits if word in every), winged)
    turn = every[noun].turn if noun in beasts.MODELS else 0.0
    model = tuple(
        solid.turned(turn + 28) for solid in every[noun].build(Wish(noun=noun, seed=wish.seed, pose=wish.pose))
    )
    low, high = bounds(model)
    wide, tall, deep = (float(part) for part in high - low)
    return scaled(standing(model), min(1.9 / tall, 1.7 / max(wide, deep)))


def _buddha(stone: Material) -> Solid:
    """A seated buddha, legs crossed, hands in the lap."""
    b = Bone
    bones = [
        b((0, 0.2, 0), (0, 0.35, 0), 0.3, 0.27),
        b((0, 0.4, 0), (0, 0.72, 0.02), 0.27, 0.24, stretch=(1.15, 1, 0.8)),
    ]
    bones += [b((0, 0.8, 0), (0, 0.96, -0.02), 0.11, 0.1), b((0, 1.12, -0.03), (0, 1.16, -0.03), 0.175, 0.165)]
    bones += [b((0, 1.33, 0), (0, 1.37, 0), 0.09, 0.05), b((0, 1.1, -0.2), (0, 1.07, -0.22), 0.02, 0.03)]
    for s in (-1, 1):
        bones += [
            b((s * 0.3, 0.8, 0), (s * 0.42, 0.48, -0.06), 0.1, 0.085),
            b((s * 0.42, 0.48, -0.06), (s * 0.08, 0.3, -0.33), 0.08, 0.06),
        ]
        bones += [
            b((s * 0.2, 0.14, 0), (s * 0.62, 0.13, -0.14), 0.15, 0.13),
            b((s * 0.62, 0.13, -0.14), (s * -0.1, 0.14, -0.36), 0.12, 0.08),
        ]
        bones += [b((s * 0.175, 1.16, -0.02), (s * 0.18, 0.98, -0.02), 0.035, 0.03)]
    bones += [
        b((-0.12, 0.3, -0.36), (0.12, 0.3, -0.36), 0.06),
        b((0, 0.0, 0), (0, 0.05, 0), 0.5, stretch=(1.4, 0.2, 1)),
    ]
    curls = [
        (0.15 * math.sin(a) * math.cos(t), 1.2 + 0.15 * math.cos(a), 0.15 * math.sin(a) * math.sin(t))
        for a in (0.5, 0.9, 1.3)
        for t in np.linspace(0.0, math.pi, 9)
    ]
    bones += [b(at, at, 0.035) for at in curls]
    return standing((flesh(bones, stone, blend=0.045, fine=120),))[0]


def statue(wish: Wish) -> Model:
    """A figure of one stone or metal on a moulded pedestal."""
    stone = wish.body(CARVED)
    base = wish.part("pedestal", wish.part("base", replace(STONE, size=3.0, bump=0.3).tinted("#b8b1a3")))
    figure = tuple(solid.made_of(stone).tinted(PLAIN) for solid in _figure(wish, stone))
    low, high = bounds(figure)
    wide, deep = (max(0.0, float(part) - 0.9) for part in (high - low)[[0, 2]])
    steps = [(0.0, 0.16, 1.3), (0.16, 0.14, 1.12), (0.3, 0.95, 0.86), (1.25, 0.1, 1.0), (1.35, 0.08, 1.1)]
    plinth = [box((w + wide, h, w + deep), base, (0, y, 0), bevel=0.02) for y, h, w in steps]
    plate = box((0.5, 0.24, 0.02), MATERIALS["bronze"], (0, 0.68, -0.435 - deep / 2), bevel=0.005)
    return (*plinth, plate, *moved(figure, 0, 1.42, 0))


def fluted(height: float, radius: float, stone: Material, *, flutes: int = 18) -> Solid:
    """The shaft of a column with flutes, swelling a little, standing on the origin."""
    rows = [(float(y) * height, radius * (1 - 0.16 * float(y) ** 1.6)) for y in np.linspace(0, 1, 7)]
    shaft = lathe(rows, stone, sides=flutes * 6)
    turn = np.arctan2(shaft.points[:, 0], -shaft.points[:, 2])
    dent = 1 - 0.075 * np.abs(np.cos(turn * flutes / 2)) ** 0.6
    points = shaft.points * np.stack([dent, np.ones_like(dent), dent], -1)
    shade = (0.72 + 0.28 * (1 - np.abs(np.cos(turn * flutes / 2)) ** 2))[:, None] * np.ones((1, 3))
    return replace(shaft, points=points.astype(np.float32), tints=shade.astype(np.float32))


def pillar(wish: Wish) -> Model:
    """A fluted column with an Ionic head."""
    stone = wish.body(PALE)
    base = [(0.2, 0.46), (0.24, 0.5), (0.32, 0.5), (0.36, 0.42), (0.42, 0.41), (0.45, 0.45), (0.53, 0.45), (0.56, 0.38)]
    parts: list[Solid] = [box((1.04, 0.2, 1.04), stone, bevel=0.015), lathe([(0.2, 0), *base], stone)]
    parts.append(fluted(3.3, 0.38, stone).moved(0, 0.56, 0))
    parts.append(lathe([(3.84, 0.32), (3.88, 0.35), (3.94, 0.35), (3.98, 0.33), (4.12, 0.42), (4.14, 0)], stone))
    for s in (-1, 1):
        scroll = lathe([(-0.34, 0), (-0.34, 0.17), (0, 0.14), (0.34, 0.17), (0.34, 0)], stone, sides=24)
        parts.append(scroll.turned(90, "x").moved(s * 0.4, 4.02, 0))
        turns = np.linspace(0, 2.4 * math.tau, 30)
        curl = [
            (s * 0.4 + 0.155 * (1 - t / 16) * math.cos(t), 4.02 + 0.155 * (1 - t / 16) * math.sin(t), -0.35)
            for t in turns
        ]
        parts.append(tube(curl, 0.018, stone, sides=6, sharp=True))
    return (
        *parts,
        box((0.84, 0.14, 0.68), stone, (0, 4.06, 0), bevel=0.02),
        box((1.0, 0.12, 0.92), stone, (0, 4.2, 0), bevel=0.02),
    )


def arch(wish: Wish) -> Model:
    """A triumphal arch: piers with half columns, a coffered opening, an attic over a cornice."""
    stone = wish.body(PALE)
    turns = np.linspace(0, math.pi, 17)
    opening = [(1.7 * math.cos(t), 4.6 + 1.7 * math.sin(t)) for t in turns]
    body = prism([(-4.2, 0), (-1.7, 0), *opening[::-1], (1.7, 0), (4.2, 0), (4.2, 7.4), (-4.2, 7.4)], 2.6, stone)
    parts: list[Solid] = [body]
    ring = [*[(2.1 * math.cos(t), 4.6 + 2.1 * math.sin(t)) for t in turns], *opening[::-1]]
    parts.append(prism(ring, 2.84, stone, bevel=0.04))
    parts.append(prism([(-0.22, 6.1), (0.22, 6.1), (0.32, 7.0), (-0.32, 7.0)], 3.0, stone, bevel=0.04))
    for x in (-3.6, -2.45, 2.45, 3.6):
        for z in (-1.45, 1.45):
            parts += [
                fluted(5.4, 0.3, stone, flutes=14).moved(x, 1.1, z),
                box((0.8, 1.1, 0.7), stone, (x, 0, z), bevel=0.03),
            ]
            parts.append(box((0.8, 0.4, 0.7), stone, (x, 6.45, z), bevel=0.04))
    for y, h, grow in ((6.85, 0.5, 0.0), (7.35, 0.16, 0.25), (7.5, 0.16, 0.5), (9.7, 0.18, 0.2), (9.88, 0.16, 0.4)):
        parts.append(box((8.9 + grow, h, 3.5 + grow), stone, (0, y, 0), bevel=0.03))
    parts.append(box((8.5, 2.1, 3.1), stone, (0, 7.6, 0)))
    panel = replace(stone, colour=(stone.colour[0] * 0.85, stone.colour[1] * 0.85, stone.colour[2] * 0.85))
    parts.append(box((3.8, 1.4, 0.1), panel, (0, 7.95, -1.56), bevel=0.03))
    parts += [box((1.3, 1.4, 0.1), panel, (x, 7.95, -1.56), bevel=0.03) for x in (-3.1, 3.1)]
    parts += [box((2.5, 0.25, 2.9), stone, (s * 2.95, 4.45, 0), bevel=0.04) for s in (-1, 1)]
    return tuple(parts)


def pyramid(wish: Wish) -> Model:
    """A pyramid of great blocks in courses, worn at the edges, its casing left at the tip."""
    stone = wish.body(Material(colour=rgb("#d8b982"), second=rgb("#a98c5c"), grain="stone", size=1.6, bump=0.9))
    cap = wish.part("top", Material(colour=rgb("#e8d9b8"), second=rgb("#cdb98f"), grain="plaster", size=3, gloss=0.1))
    rng = wish.rng()
    parts: list[Solid] = []
    courses = 26
    for k in range(courses):
        half = 13 * (1 - k / 30)
        dx, dz, turn = rng.normal(0, 0.03, 3)
        tone = float(rng.uniform(0.9, 1.06))
        course = box((2 * half, 0.66, 2 * half), stone, bevel=0.06).turned(float(turn))
        parts.append(course.moved(float(dx), 0.64 * k, float(dz)).tinted(np.full(3, tone, np.float32)))
    half = 13 * (1 - (courses - 1) / 30) * 0.98
    tip = lathe([(0.64 * courses, half * 1.414), (0.64 * 30.4, 0.0)], cap, sides=4).turned(45)
    return (*parts, tip)


def torii(wish: Wish) -> Model:
    """A vermilion gate before a shrine: two leaning posts, two beams, the upper one swung and black on top."""
    red = wish.body(
        Material(colour=rgb("#c73a24"), second=rgb("#9f2a18"), grain="timber", size=0.8, gloss=0.2, bump=0.1)
    )
    black = wish.part("roof", Material(colour=rgb("#26221f"), gloss=0.25))
    parts: list[Solid] = []
    for s in (-1, 1):
        parts.append(tube([(s * 2.0, 0, 0), (s * 1.78, 4.55, 0)], [0.24, 0.2], red, sides=22))
        parts.append(lathe([(0, 0.34), (0.5, 0.31), (0.56, 0.24)], black, sides=22).moved(s * 1.99, 0, 0))
        parts += [box((0.3, 0.36, 0.14), red, (s * 1.55, 3.62, 0)), box((0.3, 0.36, 0.14), red, (s * 2.12, 3.62, 0))]
    xs = np.linspace(-1, 1, 17)

    def swung(reach: float, low: float, high: float, lift: float) -> list[tuple[float, float]]:
        under = [(float(x) * reach, low + lift * float(x) ** 4) for x in xs]
        return [*under, *[(float(x) * (reach + 0.12), high + lift * float(x) ** 4) for x in xs[::-1]]]

    parts.append(box((4.8, 0.34, 0.26), red, (0, 3.62, 0), bevel=0.02))
    parts.append(prism(swung(2.85, 4.5, 4.84, 0.26), 0.4, red, bevel=0.02))
    parts.append(prism(swung(3.0, 4.82, 5.1, 0.32), 0.62, black, bevel=0.04))
    parts += [box((0.36, 0.6, 0.2), red, (0, 3.95, 0)), box((0.5, 0.72, 0.06), black, (0, 3.84, -0.17), bevel=0.02)]
    return (*parts, box((0.4, 0.62, 0.06), MATERIALS["gold"], (0, 3.89, -0.19), bevel=0.02))


_TABLE: dict[str, tuple[Builder, float]] = {
    "fountain": (fountain, 0), "statue": (statue, -28), "pillar": (pillar, -18), "arch": (arch, -24),
    "pyramid": (pyramid, -30), "torii": (torii, -14),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
