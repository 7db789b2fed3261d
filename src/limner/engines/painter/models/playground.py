"""A playground and what animals live in: slides, seesaws, bird houses, hives, kennels, roller coasters, fuel pumps."""

import math

import numpy as np

from limner.engines.painter.models.buildings import gable
from limner.engines.painter.models.gardens import WEATHERED
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, moved, turned

STEEL = MATERIALS["steel"]
DARK = Material(colour=rgb("#1c1a18"))
BLUE = Material(colour=rgb("#2f6fb8"), gloss=0.6)
RED = Material(colour=rgb("#d23a2a"), gloss=0.6)
YELLOW = Material(colour=rgb("#f0b429"), gloss=0.6)
BOARDS = Material(colour=rgb("#b98552"), second=rgb("#7d5530"), grain="planks", size=0.09, gloss=0.12)
SHINGLES = Material(colour=rgb("#a2402c"), second=rgb("#6f281a"), grain="shingles", size=0.09)


def slide(wish: Wish) -> Model:
    """A slide with a ladder, running down to the left."""
    chute, frame = wish.body(RED), wish.part("ladder", BLUE)
    way = smooth(np.array([(0.7, 1.75), (0.3, 1.7), (-0.8, 0.95), (-1.6, 0.38), (-2.0, 0.28), (-2.4, 0.28)]), 6)
    lip = [(-0.3, 0.2), (-0.27, 0.02), (-0.2, 0.0), (0.2, 0.0), (0.27, 0.02), (0.3, 0.2)]
    grid = np.array([[(x, y + up, z) for z, up in lip] for x, y in way], np.float32)
    parts: list[Solid] = [surface(grid, chute), surface(grid[:, ::-1] - np.array([0, 0.02, 0], np.float32), chute)]
    parts += [tube([(x, y + 0.2, z) for x, y in way], 0.025, chute, sharp=True) for z in (-0.3, 0.3)]
    for s in (-1, 1):
        rail = [
            (1.45, 0, s * 0.28),
            (0.85, 1.75, s * 0.28),
            (0.78, 2.25, s * 0.3),
            (0.45, 2.3, s * 0.3),
            (0.2, 1.85, s * 0.3),
        ]
        parts.append(tube(rail, 0.03, frame))
        parts += [
            tube([(-0.5, 1.1, s * 0.26), (-0.35, 0, s * 0.4)], 0.03, frame),
            tube([(-1.9, 0.28, s * 0.24), (-1.9, 0, s * 0.3)], 0.03, frame),
        ]
        parts.append(tube([(0.55, 1.7, s * 0.28), (0.5, 0, s * 0.4)], 0.03, frame))
    parts += [box((0.14, 0.03, 0.56), YELLOW, (1.45 - 0.34 * y, y, 0), bevel=0.01) for y in np.linspace(0.25, 1.5, 6)]
    return (*parts, box((0.5, 0.05, 0.6), YELLOW, (0.68, 1.68, 0), bevel=0.01))


def seesaw(wish: Wish) -> Model:
    """A plank on a trestle, tipped, with handles and seats."""
    plank = wish.body(RED)
    beam: list[Solid] = [box((3.2, 0.09, 0.26), plank, (0, 0.52, 0), bevel=0.02)]
    for s in (-1, 1):
        beam += [box((0.36, 0.05, 0.32), YELLOW, (s * 1.36, 0.61, 0), bevel=0.02)]
        beam.append(
            tube(
                [(s * 1.05, 0.6, -0.16), (s * 1.05, 0.9, -0.16), (s * 1.05, 0.9, 0.16), (s * 1.05, 0.6, 0.16)],
                0.022,
                STEEL,
                sharp=True,
            )
        )
    legs = [tube([(x, 0, z), (0, 0.56, z * 0.7)], 0.04, BLUE) for x in (-0.36, 0.36) for z in (-0.24, 0.24)]
    tipped = moved(turned(moved(tuple(beam), 0, -0.56, 0), 15, "z"), 0, 0.56, 0)
    return (*tipped, *legs, cylinder(0.05, 0.5, STEEL).turned(90, "x").moved(0, 0.56, 0.25))


def birdhouse(wish: Wish) -> Model:
    """A nesting box on a pole: a round hole, a perch, a pitched roof."""
    wood = wish.body(BOARDS, size=0.04)
    roof = wish.part("roof", SHINGLES)
    parts: list[Solid] = [*moved(gable(0.2, 0.2, 0.3, 0.2, wood, roof, over=0.04), 0, 0.6, 0)]
    parts[1] = prism(
        [(-0.15, 0.15), (0, 0.3), (0.15, 0.15), (0.15, 0.17), (0, 0.325), (-0.15, 0.17)], 0.28, roof
    ).moved(0, 0.6, 0)
    hole = cylinder(0.032, 0.01, DARK).turned(-90, "x").moved(0, 0.75, -0.098)
    rim = (
        lathe([(0, 0.032), (0.012, 0.042), (0.0, 0.046)], wish.part("door", YELLOW), sides=24)
        .turned(-90, "x")
        .moved(0, 0.75, -0.1)
    )
    perch = cylinder(0.008, 0.06, WEATHERED).turned(-90, "x").moved(0, 0.685, -0.1)
    return (
        *parts,
        hole,
        rim,
        perch,
        box((0.26, 0.02, 0.26), wood, (0, 0.585, 0), bevel=0.005),
        box((0.055, 0.59, 0.055), WEATHERED, bevel=0.006),
    )


def beehive(wish: Wish) -> Model:
    """A skep: coils of straw in a dome with a dark door, on a board."""
    straw = wish.body(Material(colour=rgb("#d9ab52"), second=rgb("#a87a2c"), grain="straw", size=0.06, gloss=0.1))
    parts: list[Solid] = []
    for k in range(9):
        share = k / 8.6
        radius = 0.26 * math.sqrt(max(1 - share**2.2, 0.0))
        circle = [(radius * math.cos(t), 0.16 + 0.052 * k, radius * math.sin(t)) for t in np.linspace(0, math.tau, 33)]
        parts.append(tube(circle, 0.031, straw, sides=12, sharp=True))
    parts.append(ellipsoid((0.11, 0.06, 0.11), straw, (0, 0.585, 0)))
    trimmed = ellipsoid((0.26, 0.44, 0.26), straw, (0, 0.13, 0))
    floor = np.array([-9, 0.13, -9], np.float32)
    core = Solid(
        points=np.maximum(trimmed.points, floor), normals=trimmed.normals, faces=trimmed.faces, material=straw,
        uvs=trimmed.uvs, tints=trimmed.tints, rest=trimmed.rest, closed=False,
    )  # fmt: skip
    door = prism([(-0.05, 0), (0.05, 0), (0.05, 0.05), (0, 0.09), (-0.05, 0.05)], 0.05, DARK).moved(0, 0.14, -0.275)
    board = box((0.66, 0.05, 0.6), BOARDS, (0, 0.08, 0), bevel=0.01)
    bee = Material(colour=rgb("#e0a020"), second=rgb("#1d1813"), grain="stripes", size=0.008, gloss=0.3)
    wing = Material(colour=(0.9, 0.92, 0.95), gloss=0.8, opacity=0.6)
    bees: list[Solid] = []
    for x, y, z in ((0.12, 0.28, -0.36), (-0.28, 0.5, -0.2), (0.34, 0.62, -0.1), (-0.06, 0.16, -0.34)):
        bees += [
            ellipsoid((0.02, 0.013, 0.013), bee, (x, y, z), sides=12),
            ellipsoid((0.008, 0.016, 0.004), wing, (x, y + 0.02, z), sides=8),
        ]
    return (
        *parts,
        core,
        door,
        board,
        *bees,
        *(box((0.07, 0.08, 0.07), WEATHERED, (a, 0, b)) for a in (-0.25, 0.25) for b in (-0.22, 0.22)),
    )


def doghouse(wish: Wish) -> Model:
    """A kennel with a round-headed door and a bowl before it."""
    wood = wish.body(
        Material(colour=rgb("#b5382c"), second=rgb("#8a261c"), grain="planks", size=0.12, gloss=0.15), size=0.2
    )
    roof = wish.part("roof", Material(colour=rgb("#4c4f55"), second=rgb("#34373c"), grain="shingles", size=0.14))
    white = Material(colour=rgb("#f2eee4"), gloss=0.2)
    body, cover = gable(0.95, 0.62, 1.05, 1.1, wood, roof, over=0.12)
    cover = prism([(-0.6, 0.5), (0, 1.05), (0.6, 0.5), (0.6, 0.56), (0, 1.12), (-0.6, 0.56)], 1.3, roof)
    arc = [(0.22 * math.cos(t), 0.42 + 0.22 * math.sin(t)) for t in np.linspace(0, math.pi, 13)]
    door = prism([(-0.22, 0.04), (0.22, 0.04), *arc], 0.02, DARK).moved(0, 0, -0.55)
    frame = tube(
        [(0.24, 0.04, -0.56), *[(1.09 * x, 1.03 * y, -0.56) for x, y in arc], (-0.24, 0.04, -0.56)],
        0.025,
        white,
        sharp=True,
    )
    bowl = lathe([(0, 0.11), (0.07, 0.09), (0.07, 0.075), (0.03, 0.07), (0.03, 0)], BLUE).moved(0.5, 0, -0.85)
    return (body, cover.named("roof"), door, frame, bowl, box((1.05, 0.05, 1.2), WEATHERED, (0, 0, 0)))


def roller_coaster(wish: Wish) -> Model:
    """A coaster: a track of hills and a loop on trestles, a train of cars on top of the first hill."""
    rail = wish.body(RED)
    up = [(-16, 2.0), (-12.5, 6.0), (-10, 9.6), (-8, 10.4), (-6, 8.8), (-3.5, 3.4), (-1.5, 1.5)]
    loop = [(1.5 + 3.3 * math.sin(t), 4.9 - 3.5 * math.cos(t)) for t in np.linspace(0, math.tau, 17)[1:]]
    down = [(4.5, 1.7), (6.5, 3.6), (8.5, 5.4), (10.5, 4.4), (12.5, 2.2), (14.5, 2.8), (16, 2.4)]
    flat = smooth(np.array([*up, *loop, *down]), 7)
    z = np.interp(np.arange(len(flat)), [0, 0.36 * len(flat), 0.64 * len(flat), len(flat)], [-0.3, -0.3, 1.2, 1.2])
    way = np.column_stack([flat, z])
    parts: list[Solid] = [tube(way + np.array([0, 0, s * 0.45]), 0.11, rail, sides=7) for s in (-1, 1)]
    parts.append(tube(way - np.array([0, 0.3, 0]), 0.16, rail, sides=7))
    parts += [box((0.1, 0.1, 1.0), STEEL, (float(x), float(y) - 0.16, float(k))) for x, y, k in way[::3]]
    white = wish.part("support", Material(colour=rgb("#eef0f2"), gloss=0.4))
    for x, y, k in way[::6]:
        if not -1.2 < float(x) < 4.4 and y > 1.2:
            parts += [
                tube(
                    [(float(x), float(y) - 0.3, float(k)), (float(x), 0, float(k) + s * (0.5 + 0.14 * float(y)))],
                    0.1,
                    white,
                    sides=6,
                )
                for s in (-1, 1)
            ]
    parts += [tube([(s * 4.2 + 1.5, 0, 0.45), (s * 1.6 + 1.5, 8.0, 0.45)], 0.14, white, sides=6) for s in (-1, 1)]
    for k, index in enumerate((17, 20, 23)):
        here, ahead = way[index], way[index + 1]
        lean = math.degrees(math.atan2(float(ahead[1] - here[1]), float(ahead[0] - here[0])))
        parts += _car((BLUE, YELLOW, BLUE)[k], lean, (float(here[0]), float(here[1]), float(here[2])))
    return tuple(parts)


def _car(skin: Material, lean: float, at: Point) -> Model:
    """A car with two riders, leant along the track."""
    shape = [(-0.75, 0.1), (0.85, 0.1), (0.9, 0.5), (0.5, 0.9), (0.3, 0.55), (-0.5, 0.55), (-0.7, 1.1), (-0.85, 1.0)]
    parts: list[Solid] = [prism(shape, 1.1, skin, bevel=0.08)]
    for z in (-0.27, 0.27):
        parts += [
            ellipsoid((0.2, 0.32, 0.2), RED if z > 0 else YELLOW, (-0.25, 0.8, z), sides=12),
            ellipsoid(0.17, Material(colour=rgb("#e3b08a")), (-0.22, 1.2, z), sides=12),
        ]
    return moved(turned(tuple(parts), lean, "z"), *at)


def gas_pump(wish: Wish) -> Model:
    """An old fuel pump with a globe, a dial and a hose."""
    skin = wish.body(RED)
    glow = Material(colour=rgb("#fbf6e6"), emission=(3.0, 2.6, 1.8) if wish.night else (0.1, 0.1, 0.08), gloss=0.6)
    parts: list[Solid] = [
        box((0.6, 0.1, 0.5), STEEL, bevel=0.02),
        box((0.52, 1.5, 0.42), skin, (0, 0.08, 0), bevel=0.07),
    ]
    parts += [
        prism(
            [(-0.2, 0), (0.2, 0), (0.2, 0.36), (-0.2, 0.36)],
            0.03,
            Material(colour=rgb("#f4f1e6"), gloss=0.5),
            bevel=0.01,
        ).moved(0, 1.02, -0.21)
    ]
    parts += [box((0.28, 0.07, 0.02), DARK, (0, y, -0.225)) for y in (1.1, 1.24)]
    parts += [box((0.4, 0.6, 0.02), Material(colour=rgb("#f0e9d8"), gloss=0.5), (0, 0.3, -0.205), bevel=0.008)]
    parts += [
        cylinder(0.09, 0.1, STEEL, (0, 1.57, 0)),
        ellipsoid((0.24, 0.22, 0.1), glow, (0, 1.86, 0)),
        lathe([(-0.06, 0.24), (0, 0.26), (0.06, 0.24)], skin).turned(90, "x").moved(0, 1.86, 0),
    ]
    hose = [
        (0.27, 0.95, 0.0),
        (0.44, 0.7, -0.05),
        (0.46, 0.3, -0.08),
        (0.4, 0.25, -0.1),
        (0.34, 0.6, -0.12),
        (0.3, 1.15, -0.1),
    ]
    return (
        *parts,
        tube(hose, 0.022, DARK),
        tube([(0.3, 1.1, -0.1), (0.3, 1.28, -0.1), (0.3, 1.32, -0.24)], 0.03, STEEL),
    )


_TABLE: dict[str, tuple[Builder, float]] = {
    "playground slide": (slide, 24), "seesaw": (seesaw, -24), "birdhouse": (birdhouse, -28), "beehive": (beehive, -14),
    "doghouse": (doghouse, -30), "roller coaster": (roller_coaster, -14), "gas pump": (gas_pump, -24),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
