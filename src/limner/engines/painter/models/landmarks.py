"""Buildings known all over the world: an iron lattice tower, a domed mosque, an amphitheatre, a wall on hills."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.buildings import STONE, pane
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid

SAND = Material(colour=rgb("#d3bd94"), second=rgb("#a88f66"), grain="plaster", size=2.0, gloss=0.05, bump=0.6)
GAP = Material(colour=rgb("#3a2d22"))


def eiffel_tower(wish: Wish) -> Model:
    """An iron tower on four bowed legs with arches between them, three platforms and a spire."""
    lit = (0.9, 0.55, 0.18) if wish.night else (0.0, 0.0, 0.0)
    iron = wish.body(Material(colour=rgb("#7a5f49"), gloss=0.3, emission=lit))
    heights = np.array([0, 8, 19, 19.01, 30, 38, 38.5, 60, 80, 92.0])
    reach = np.array([20.8, 15.6, 10.9, 10.9, 7.6, 6.2, 5.6, 2.9, 1.6, 1.1])
    parts: list[Solid] = []
    levels = np.concatenate([np.linspace(0, 38, 13), np.linspace(42, 92, 13)])
    for low, high in zip(levels[:-1], levels[1:], strict=True):
        a, b = (float(np.interp(y, heights, reach)) for y in (low, high))
        for quarter in range(4):
            parts += [solid.turned(90 * quarter) for solid in _side(float(low), float(high), (a, b), iron)]
    for y, wide, tall in ((19, 24.5, 1.9), (38, 14.4, 1.6), (91.5, 4.6, 2.2)):
        parts += [
            box((wide, tall, wide), iron, (0, y, 0), bevel=0.1),
            box((wide + 1.2, 0.35, wide + 1.2), iron, (0, y + tall, 0)),
        ]
    for quarter in range(4):
        bow = [
            (12.4 * math.cos(t), 3.5 + 14.6 * math.sin(t), -15.4 + 0.26 * 14.6 * math.sin(t))
            for t in np.linspace(0, math.pi, 19)
        ]
        parts.append(tube(bow, 0.5, iron, sides=7, sharp=True).turned(90 * quarter))
        foot = box((7.4, 2.2, 7.4), STONE, (18.6, 0, -18.6), bevel=0.15)
        parts.append(foot.turned(90 * quarter))
    cap = lathe([(93.7, 1.9), (95, 1.9), (96.5, 1.1), (97, 0.5)], iron, sides=12)
    return (*parts, cap, tube([(0, 97, 0), (0, 108, 0)], [0.4, 0.08], iron))


def _side(low: float, high: float, reach: tuple[float, float], iron: Material) -> Model:
    """One storey of one side: the leg at its corner, and lattice between the legs or within them."""
    a, b = reach
    wide = 0.34 if low < 38 else 1.0
    parts: list[Solid] = [tube([(-a, low, -a), (-b, high, -b)], 0.75 if low < 38 else 0.42, iron, sides=6)]
    for s in (-1, 1):
        inner_a, inner_b = a * (1 - 2 * wide), b * (1 - 2 * wide)
        if low < 38:
            inner_a, inner_b = a * 0.45, b * 0.45
        parts.append(tube([(s * inner_a, low, -a), (s * inner_b, high, -b)], 0.42, iron, sides=5))
        parts.append(tube([(s * a, low, -a), (s * inner_b, high, -b)], 0.27, iron, sides=5))
        parts.append(tube([(s * inner_a, low, -a), (s * b, high, -b)], 0.27, iron, sides=5))
        parts.append(tube([(s * b, high, -b), (s * inner_b, high, -b)], 0.25, iron, sides=5))
    return tuple(parts)


def _minaret(x: float, z: float, wall: Material, gold: Material) -> Model:
    """A slender tower with two balconies and a pointed cap."""
    rows = [
        (0, 1.2),
        (2, 1.05),
        (2, 0.95),
        (13, 0.85),
        (13.2, 1.35),
        (13.8, 1.4),
        (13.8, 0.72),
        (18, 0.66),
        (18.2, 1.0),
        (18.6, 1.05),
        (18.6, 0.55),
        (20.5, 0.52),
    ]
    cap = lathe([(20.5, 0.75), (20.7, 0.75), (24.5, 0.03)], Material(colour=rgb("#5f7f8a"), gloss=0.4), sides=20)
    return tuple(
        solid.moved(x, 0, z)
        for solid in (lathe(rows, wall, sides=20), cap, lathe([(24.3, 0.1), (24.7, 0.2), (25.6, 0.0)], gold))
    )


def mosque(wish: Wish) -> Model:
    """A mosque: a great dome over half domes and a court wall of pointed arches, four minarets."""
    wall = wish.body(Material(colour=rgb("#ece4d2"), second=rgb("#cfc4ab"), grain="plaster", size=1.5, gloss=0.1))
    skin = wish.part("dome", Material(colour=rgb("#4f8a94"), gloss=0.45))
    gold = MATERIALS["gold"]
    parts: list[Solid] = [
        box((18, 7.5, 13), wall),
        box((18.6, 0.5, 13.6), wall, (0, 7.5, 0), bevel=0.08),
        box((11, 3.2, 10), wall, (0, 8, 0)),
    ]
    parts.append(lathe([(11, 5.0), (13, 5.0), (13.1, 5.3), (13.4, 5.3)], wall, sides=24))
    big = profile([(13.3, 5.0), (14.6, 5.35), (16.4, 5.0), (18.4, 3.4), (19.9, 1.1), (20.6, 0.12)])
    parts += [
        lathe(big, skin, sides=40).named("dome"),
        lathe([(20.4, 0.12), (21, 0.4), (21.4, 0.15), (22.6, 0.02)], gold),
    ]
    for x, z in ((-6.4, -4.2), (6.4, -4.2), (-6.4, 4.2), (6.4, 4.2)):
        small = profile([(8, 2.1), (8.7, 2.25), (9.8, 1.8), (10.8, 0.6), (11.2, 0.05)])
        parts += [
            lathe(small, skin, sides=28).moved(x, 0, z),
            lathe([(11.1, 0.06), (11.3, 0.2), (12, 0)], gold).moved(x, 0, z),
        ]
    arch = [(-1, 0), (1, 0), (1, 2.4), (0.8, 3.2), (0.4, 3.8), (0, 4.2), (-0.4, 3.8), (-0.8, 3.2), (-1, 2.4)]
    light = pane(wish.night)
    parts += [prism([(1.9 * x, 1.55 * y) for x, y in arch], 0.9, wall, bevel=0.08).moved(0, 0, -6.6)]
    parts += [
        prism(
            [(1.35 * x, 1.3 * y) for x, y in arch], 1.0, wish.part("door", Material(colour=rgb("#5b3a22"), gloss=0.2))
        ).moved(0, 0, -6.65)
    ]
    parts += [
        prism([(0.62 * x, 0.95 * y) for x, y in arch], 0.2, light).moved(x, 1.6, -6.5)
        for x in (-7.2, -5.2, -3.3, 3.3, 5.2, 7.2)
    ]
    for k in range(16):
        parts.append(prism([(0.3 * x, 0.34 * y) for x, y in arch], 0.2, light).moved(0, 11.3, -4.98).turned(22.5 * k))
    for x, z in ((-10.6, -7.4), (10.6, -7.4), (-10.6, 7.4), (10.6, 7.4)):
        parts += _minaret(x, z, wall, gold)
    return tuple(parts)


def colosseum(wish: Wish) -> Model:
    """An oval amphitheatre of three storeys of arches, its outer ring broken on one side."""
    stone = wish.body(SAND)
    parts: list[Solid] = []
    turns = np.linspace(0, math.pi, 9)
    count = 44
    for k in range(count):
        turn = math.tau * k / count
        x, z = 30 * math.sin(turn), -25 * math.cos(turn)
        face = math.degrees(math.atan2(math.sin(turn) * 25, math.cos(turn) * 30))
        broken = 0.3 < turn < 1.75
        for storey in range(2 if broken else 3):
            arch = [(1.15 * math.cos(t), 3.0 + 1.15 * math.sin(t)) for t in turns]
            outline = [(-2.15, 0), (-1.15, 0), *arch[::-1], (1.15, 0), (2.15, 0), (2.15, 5.2), (-2.15, 5.2)]
            inward = 0.86 if broken else 1.0
            panel = prism(outline, 1.6, stone).turned(face).moved(x * inward, 5.2 * storey, z * inward)
            rim = box((4.5, 0.4, 2.1), stone, (0, 5.0, 0)).turned(face).moved(x * inward, 5.2 * storey, z * inward)
            parts += [panel, rim]
        if not broken:
            attic = box((4.35, 4.6, 1.5), stone, (0, 15.6, 0)).turned(face).moved(x, 0, z)
            parts += [attic, box((0.8, 1.0, 1.6), GAP, (0, 17.2, 0)).turned(face).moved(x, 0, z)]
            parts.append(box((4.5, 0.4, 2.0), stone, (0, 20.2, 0)).turned(face).moved(x, 0, z))
    inner = lathe(
        [(0, 24), (9.4, 24), (9.4, 22.5), (8.2, 20.5), (1.2, 13.5), (0.1, 13.4), (0.1, 0)],
        replace(stone, grain="bands", size=0.8),
        sides=60,
    )
    dark = lathe([(0, 27), (9.8, 27), (9.8, 24)], Material(colour=rgb("#5f4c38")), sides=60)
    return (*parts, inner.scaled(1.04, 1, 0.86), dark.scaled(1.0, 1, 0.83).scaled(0.98, 1, 0.98))


def great_wall(wish: Wish) -> Model:
    """A crenellated wall that climbs over a ridge between watchtowers."""
    stone = wish.body(Material(colour=rgb("#b3a286"), second=rgb("#857659"), grain="brick", size=0.7, bump=0.7))
    grass = Material(colour=rgb("#6f8a45"), second=rgb("#4c6a30"), grain="grass", size=1.5, gloss=0.02)
    way = [
        (float(x), 5.0 + 3.2 * math.sin(0.17 * float(x) + 0.6) + 0.05 * float(x), 5 * math.sin(0.12 * float(x)))
        for x in np.linspace(-26, 26, 53)
    ]
    parts: list[Solid] = []
    for here, ahead in zip(way[:-1], way[1:], strict=True):
        turn = math.degrees(math.atan2(ahead[2] - here[2], ahead[0] - here[0]))
        y = (here[1] + ahead[1]) / 2
        block = [
            box((1.2, y + 4.6, 4.0), stone),
            box((1.15, 0.9, 0.5), stone, (0, y + 4.6, -1.8)),
            box((1.15, 0.9, 0.5), stone, (0, y + 4.6, 1.8)),
        ]
        block += [box((0.62, 0.75, 0.5), stone, (0, y + 5.5, s * 1.8)) for s in (-1, 1)]
        parts += [solid.turned(turn).moved((here[0] + ahead[0]) / 2, 0, (here[2] + ahead[2]) / 2) for solid in block]
    ridge = [Bone((x, 0, z), (x, max(y - 2.5, 0.4), z), 4.6, 3.4) for x, y, z in way[1::3]]
    hill = flesh(ridge, grass, blend=1.6)
    parts.append(replace(hill, points=np.maximum(hill.points, np.array([-99, 0, -99], np.float32))))
    for k in (5, 27, 48):
        x, y, z = way[k]
        tower = [box((6.0, y + 9.2, 6.0), stone), box((6.6, 0.5, 6.6), stone, (0, y + 9.0, 0))]
        tower += [box((0.9, 0.9, 0.5), stone, (-2.7 + 1.35 * j, y + 9.5, s * 3.0)) for j in range(5) for s in (-1, 1)]
        tower += [box((0.5, 0.9, 0.9), stone, (s * 3.0, y + 9.5, -2.7 + 1.35 * j)) for j in range(5) for s in (-1, 1)]
        window = [(-0.4, 0), (0.4, 0), (0.4, 1.0), (0, 1.45), (-0.4, 1.0)]
        tower += [prism(window, 6.1, GAP).moved(dx, y + 6.4, 0) for dx in (-1.6, 0, 1.6)]
        parts += [solid.moved(x, 0, z) for solid in tower]
    return tuple(parts)


_TABLE: dict[str, tuple[Builder, float]] = {
    "eiffel tower": (eiffel_tower, -24), "mosque": (mosque, -18), "colosseum": (colosseum, 0),
    "great wall": (great_wall, -16),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
