"""What stands in rooms of work: boards, school desks, benches, glassware, tools, racks, ladders, office chairs.

Pieces at the back wall take x and its depth z; the others stand at their own origin.
"""

import math

import numpy as np

from limner.engines.painter.models.joinery import front, handle, wood
from limner.engines.painter.noise import lattice
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, flat, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, moved
from limner.engines.painter.worlds.room.plan import Site

_STEEL, _IRON = MATERIALS["metal"], MATERIALS["iron"]
_DARK = Material(colour=rgb("#1e2023"), gloss=0.4)
_PALE = Material(colour=rgb("#e9ebeb"), gloss=0.5)
_LIQUIDS = ("#2f7fc0", "#3f9f5a", "#d98a2b", "#b03a6b", "#7a4fb0", "#d9c23a", "#c9d9dc")


def board(wide: float, tall: float, code: str, rim: str) -> Model:
    """A writing board with a frame and a tray, its foot at y = 0, facing -z."""
    frame = Material(colour=rgb(rim), gloss=0.3)
    plate = Material(colour=rgb(code), second=rgb(code), grain="plaster", size=0.7, gloss=0.25, bump=0.0)
    edges = [box((wide + 0.10, 0.05, 0.04), frame, (0, y, 0), bevel=0.006) for y in (-0.05, tall)]
    edges += [box((0.05, tall, 0.04), frame, (x * (wide + 0.05) / 2, 0, 0), bevel=0.006) for x in (-1, 1)]
    tray = box((wide * 0.9, 0.02, 0.09), frame, (0, -0.07, -0.04), bevel=0.004)
    chalk = [box((0.07, 0.014, 0.014), _PALE, (0.2 * k - 0.3, -0.05, -0.05)) for k in range(3)]
    return (box((wide, tall, 0.015), plate, (0, 0, 0.01)), *edges, tray, *chalk)


def school_desk() -> Model:
    """A pupil's desk."""
    top, iron = wood("#c49a66"), MATERIALS["plastic"].tinted("#5f6b70")
    legs = [tube([(x, 0, z), (x, 0.68, z)], 0.014, iron, sides=8) for x in (-0.30, 0.30) for z in (-0.20, 0.20)]
    return (box((0.72, 0.03, 0.50), top, (0, 0.70, 0), bevel=0.006), box((0.62, 0.10, 0.40), iron, (0, 0.59, 0)), *legs)


def world_map() -> Model:
    """A map of some world, hung by a rod; RGBA picture of seas and lands."""
    land = lattice(180, 110, 46, 4, 11) + 0.12 * (lattice(180, 110, 14, 3, 12) - 0.5)
    picture = np.ones((110, 180, 4), np.float32)
    picture[..., :3] = np.array(rgb("#9fc6d6"), np.float32)
    for level, code in ((0.55, "#d9c48a"), (0.60, "#a9bf7a"), (0.68, "#c9a06a")):
        picture[land > level, :3] = rgb(code)
    picture[::18, :, :3] *= 0.85
    picture[:, ::18, :3] *= 0.85
    sheet = Material(colour=rgb("#e6e0cf"), gloss=0.1, picture=picture)
    corners = [(-0.62, 0.86, 0), (0.62, 0.86, 0), (0.62, 0.08, 0), (-0.62, 0.08, 0)]
    rods = [tube([(-0.66, y, 0), (0.66, y, 0)], 0.014, _DARK) for y in (0.07, 0.87)]
    return (flat(corners, sheet), *rods)


def bench(first: float, last: float, z: float, code: str) -> Model:
    """A laboratory bench with cupboards below."""
    paint = Material(colour=rgb(code), gloss=0.4)
    wide, middle = last - first, (first + last) / 2
    parts: list[Solid] = [
        box((wide, 0.78, 0.56), paint, (middle, 0.10, z - 0.30)),
        box((wide, 0.10, 0.48), _DARK, (middle, 0, z - 0.28)),
        box((wide, 0.04, 0.68), _PALE, (middle, 0.88, z - 0.34), bevel=0.006),
        box((wide, 0.10, 0.03), _PALE, (middle, 0.92, z - 0.02)),
    ]
    count = max(2, round(wide / 0.62))
    each = wide / count
    for k in range(count):
        x = first + (k + 0.5) * each
        parts += [*front((each, 0.22), (x, 0.65, z - 0.59), paint), *front((each, 0.53), (x, 0.11, z - 0.59), paint)]
        parts += [
            handle((x, 0.77, z - 0.60), 0.14, _STEEL),
            handle((x + 0.3 * each, 0.55, z - 0.60), 0.12, _STEEL, upright=True),
        ]
    return tuple(parts)


def glassware(site: Site, first: float, last: float, z: float, up: float) -> Model:
    """Flasks, beakers and racks of tubes with coloured liquids, in a row along a bench."""
    rng = site.rng("glass")
    parts: list[Solid] = []
    x = first
    while x < last:
        code = _LIQUIDS[int(rng.integers(len(_LIQUIDS)))]
        parts += moved(_vessel(int(rng.integers(4)), code), x, up, z + float(rng.uniform(-0.08, 0.08)))
        x += float(rng.uniform(0.20, 0.46))
    return tuple(parts)


def _vessel(kind: int, code: str) -> Model:
    """A vessel: a conical or a round flask, a beaker or a rack of tubes; liquid below, clear glass above."""
    liquid = Material(colour=rgb(code), gloss=0.85, translucent=0.5)
    clear = MATERIALS["glass"].tinted("#c9dadb")
    if kind == 0:
        return (
            lathe(((0, 0), (0, 0.085), (0.012, 0.09), (0.10, 0.055), (0.10, 0)), liquid),
            lathe(((0.10, 0.055), (0.16, 0.028), (0.22, 0.026), (0.23, 0.032)), clear),
        )
    if kind == 1:
        ball = [(0.08 - 0.075 * math.cos(t), 0.075 * math.sin(t)) for t in np.linspace(0, 2.0, 12)]
        neck = ((0.111, 0.068), (0.15, 0.028), (0.24, 0.024), (0.25, 0.03))
        ring = tube([(0.06 * math.cos(t), 0.012, 0.06 * math.sin(t)) for t in np.linspace(0, 6.3, 20)], 0.012, _DARK)
        return (lathe(ball, liquid), lathe(neck, clear), ring)
    if kind == 2:
        return (cylinder(0.06, 0.09, liquid), lathe(((0.09, 0.06), (0.15, 0.061), (0.153, 0.066)), clear))
    rack = box((0.26, 0.02, 0.06), wood("#b08a5c"), (0, 0.10, 0))
    base = box((0.26, 0.015, 0.07), wood("#b08a5c"))
    ends = [box((0.015, 0.12, 0.06), wood("#b08a5c"), (x, 0, 0)) for x in (-0.125, 0.125)]
    tubes = []
    for k in range(5):
        hue = Material(colour=rgb(_LIQUIDS[(k * 3 + len(code) + int(code[1], 16)) % 6]), gloss=0.85)
        tubes += [
            cylinder(0.014, 0.09, hue, (-0.09 + 0.045 * k, 0.02, 0)),
            cylinder(0.0145, 0.06, clear, (-0.09 + 0.045 * k, 0.11, 0)),
        ]
    return (rack, base, *ends, *tubes)


def bottle_shelf(site: Site, first: float, last: float, z: float) -> Model:
    """Two shelves with bottles and jars on the back wall."""
    rng = site.rng("bottles")
    parts: list[Solid] = []
    for up in (1.45, 1.85):
        parts.append(box((last - first, 0.03, 0.24), _PALE, ((first + last) / 2, up, z - 0.12)))
        x = first + 0.12
        while x < last - 0.1:
            code = ("#6b3f1f", "#d9dcd8", "#2f5f8a", "#7a8f5a", "#e3d9c2")[int(rng.integers(5))]
            tall, wide = float(rng.uniform(0.12, 0.24)), float(rng.uniform(0.035, 0.055))
            shape = ((0, 0), (0, wide), (tall * 0.65, wide), (tall * 0.8, wide * 0.4), (tall, wide * 0.4), (tall, 0))
            parts.append(lathe(shape, Material(colour=rgb(code), gloss=0.85), (x, up + 0.03, z - 0.12), sides=20))
            parts.append(
                box((wide * 1.1, tall * 0.25, 0.002), MATERIALS["paper"], (x, up + 0.03 + tall * 0.2, z - 0.12 - wide))
            )
            x += float(rng.uniform(0.12, 0.22))
    return tuple(parts)


def fume_cupboard(x: float, z: float) -> Model:
    """A glazed cupboard over the bench, with light inside."""
    inside = Material(colour=rgb("#cfd8da"), emission=(0.25, 0.27, 0.28))
    body = [
        box((1.1, 0.10, 0.60), _PALE, (x, 2.10, z - 0.30), bevel=0.01),
        box((0.08, 1.18, 0.60), _PALE, (x - 0.51, 0.92, z - 0.30)),
        box((0.08, 1.18, 0.60), _PALE, (x + 0.51, 0.92, z - 0.30)),
        box((1.0, 1.15, 0.02), inside, (x, 0.94, z - 0.03)),
        box((1.0, 0.05, 0.03), _STEEL, (x, 1.42, z - 0.58)),
        box((0.94, 0.62, 0.006), Material(colour=rgb("#9fb2b6"), gloss=0.95), (x, 1.46, z - 0.58)),
    ]
    hoses = [
        tube([(x - 0.3 + 0.2 * k, 0.92, z - 0.15), (x - 0.3 + 0.2 * k, 1.25, z - 0.12)], 0.012, _STEEL)
        for k in range(3)
    ]
    return (*body, *hoses)


def workbench(x: float, z: float, wide: float) -> Model:
    """A heavy bench with a vice, drawers and work on it."""
    oak, pale = wood("#9a7148"), wood("#c4a06f")
    legs = [
        box((0.11, 0.82, 0.11), oak, (x + a * (wide / 2 - 0.12), 0, z - b), bevel=0.006)
        for a in (-1, 1)
        for b in (0.14, 0.66)
    ]
    top = box((wide, 0.09, 0.76), pale, (x, 0.82, z - 0.40), bevel=0.008)
    under = box((wide - 0.3, 0.04, 0.5), oak, (x, 0.22, z - 0.40))
    chest = box((0.7, 0.30, 0.5), oak, (x - wide * 0.22, 0.50, z - 0.42))
    pulls = [
        part for k in range(2) for part in front((0.66, 0.14), (x - wide * 0.22, 0.51 + 0.145 * k, z - 0.68), pale)
    ]
    vice = [
        box((0.20, 0.12, 0.06), _IRON, (x + wide * 0.3, 0.80, z - 0.84), bevel=0.01),
        box((0.20, 0.12, 0.05), _IRON, (x + wide * 0.3, 0.80, z - 0.92), bevel=0.01),
        tube([(x + wide * 0.3 - 0.1, 0.85, z - 0.99), (x + wide * 0.3 + 0.1, 0.85, z - 0.99)], 0.01, _STEEL),
        cylinder(0.016, 0.2, _STEEL).turned(-90, "x").moved(x + wide * 0.3, 0.85, z - 0.82),
    ]
    work = [
        box((0.9, 0.03, 0.14), pale, (x + 0.1, 0.91, z - 0.35)).turned(0),
        box((0.24, 0.10, 0.16), MATERIALS["plastic"].tinted("#b0392c"), (x - 0.32 * wide, 0.91, z - 0.30), bevel=0.01),
    ]
    crates = [
        box((0.36, 0.26, 0.34), MATERIALS["planks"], (x + a * wide, 0.26, z - 0.40), bevel=0.006) for a in (-0.05, 0.16)
    ]
    return (*legs, top, under, chest, *pulls, *vice, *work, *crates)


def pegboard(site: Site, wide: float) -> Model:
    """A board of tools, facing -z: saws, hammers, spanners, screwdrivers."""
    rng = site.rng("tools")
    parts: list[Solid] = [box((wide, 0.95, 0.02), wood("#b9935f"), (0, 0, 0.02))]
    x = -wide / 2 + 0.14
    while x < wide / 2 - 0.12:
        kind = int(rng.integers(4))
        hue = MATERIALS["plastic"].tinted(("#b5342a", "#d9a62b", "#2f5f9f", "#2a2c30")[int(rng.integers(4))])
        up = float(rng.uniform(0.10, 0.20))
        if kind == 0:
            blade = prism([(-0.03, 0), (0.03, 0), (0.06, 0.5), (-0.06, 0.5)], 0.004, _STEEL)
            parts += [blade.moved(x, up, 0), box((0.13, 0.12, 0.025), wood("#7a4f2c"), (x, up + 0.5, 0), bevel=0.01)]
        elif kind == 1:
            parts += [
                cylinder(0.014, 0.32, wood("#a87b48"), (x, up + 0.1, -0.01)),
                box((0.13, 0.05, 0.045), _IRON, (x, up + 0.40, -0.01), bevel=0.008),
            ]
        elif kind == 2:
            parts += [
                box((0.028, 0.34, 0.012), _STEEL, (x, up + 0.05, 0), bevel=0.004),
                *(cylinder(0.035, 0.014, _STEEL).turned(90, "x").moved(x, up + y, 0.005) for y in (0.05, 0.40)),
            ]
        else:
            parts += [
                cylinder(0.018, 0.11, hue, (x, up + 0.42, -0.01)),
                cylinder(0.006, 0.2, _STEEL, (x, up + 0.22, -0.01)),
            ]
        x += float(rng.uniform(0.13, 0.22))
    return tuple(parts)


def rack(site: Site, x: float, z: float) -> Model:
    """Open steel shelves with boxes and tins against the back wall."""
    rng = site.rng("rack")
    steel = Material(colour=rgb("#5f6b73"), gloss=0.4)
    parts: list[Solid] = [
        box((0.03, 1.85, 0.03), steel, (x + a, 0, z - b)) for a in (-0.46, 0.46) for b in (0.03, 0.42)
    ]
    for up in (0.12, 0.66, 1.20, 1.74):
        parts.append(box((0.95, 0.025, 0.42), steel, (x, up, z - 0.23)))
        at = x - 0.40
        while at < x + 0.32 and up < 1.8:
            wide, tall = float(rng.uniform(0.12, 0.26)), float(rng.uniform(0.12, 0.34))
            code = ("#b58a5a", "#8a3b2f", "#4f6b5a", "#c9b183", "#3f5569", "#a9a59c")[int(rng.integers(6))]
            body = Material(colour=rgb(code), gloss=0.2)
            shape = box((wide, tall, 0.30), body, (at + wide / 2, up + 0.025, z - 0.23), bevel=0.006)
            parts.append(
                shape
                if rng.random() < 0.7
                else cylinder(wide / 2, tall * 0.7, body, (at + wide / 2, up + 0.025, z - 0.23))
            )
            at += wide + 0.03
    return tuple(parts)


def timber(x: float, z: float) -> Model:
    """Boards and beams that lean on the wall."""
    rng = np.random.default_rng(4)
    out = []
    for k in range(7):
        code = ("#c4a06f", "#a97f50", "#8a6038", "#d1b285")[k % 4]
        plank = box((float(rng.uniform(0.08, 0.2)), float(rng.uniform(1.7, 2.4)), 0.035), wood(code, upright=True))
        out.append(plank.turned(8 + 2 * k % 5, "x").moved(x - 0.3 + 0.11 * k, 0, z - 0.36))
    return tuple(out)
