"""What stands about in a village: a church, a well, fences, lanterns, a railway crossing. Models on y = 0."""

import math

import numpy as np

from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, moved, turned
from limner.engines.painter.worlds.village.cottage import Paint

STONE, TIMBER, IRON = MATERIALS["stone"], MATERIALS["timber"], MATERIALS["iron"]
RED = Material(colour=rgb("#c4202a"), gloss=0.4)
WHITE = Material(colour=rgb("#efece6"), gloss=0.3)


def church(paint: Paint, lying: float) -> Model:
    """A nave and a tower with a tall spire."""
    nave = [(-4.5, 0.0), (4.5, 0.0), (4.5, 7.0), (0.0, 12.5), (-4.5, 7.0)]
    roof = paint.snow if lying > 0.3 else paint.roof
    pieces = [prism(nave, 17.0, paint.wall).moved(z=9.0)]
    for side in (-1.0, 1.0):
        slope = [(side * 5.0, 6.4), (0.0, 12.6), (0.0, 12.9), (side * 5.0, 6.7)]
        pieces.append(prism(slope, 17.6, roof).moved(z=9.0))
    pieces.append(box((5.2, 17.0, 5.2), paint.wall))
    for y in (10.5, 13.5):
        pieces += [box((5.5, 0.3, 5.5), paint.foot, (0, y - 0.8, 0)), *_arches(y, paint)]
    spire = [(16.6, 4.3), (17.0, 4.1), (19.0, 2.6), (31.0, 0.04)]
    pieces.append(lathe(spire, roof, sides=4).turned(45))
    pieces.append(tube([(0, 31, 0), (0, 33.0, 0)], 0.07, IRON, sharp=True))
    pieces.append(box((0.9, 0.12, 0.12), IRON, (0, 32.2, 0)))
    pieces.append(box((1.7, 3.0, 0.2), paint.door, (0, 0, -2.6)))
    return tuple(pieces)


def _arches(y: float, paint: Paint) -> list[Solid]:
    out = []
    for turn in (0, 90, -90):
        for x in (-0.9, 0.9):
            outline = [(-0.4, 0.0), (0.4, 0.0), (0.4, 1.1), (0.2, 1.45), (0.0, 1.55), (-0.2, 1.45), (-0.4, 1.1)]
            out.append(prism(outline, 0.1, paint.pane).moved(x, y, -2.6).turned(turn))
    return out


def well() -> Model:
    """A round stone well under a small roof."""
    ring = [(0.0, 0.95), (0.85, 0.95), (0.86, 1.02), (0.98, 1.02), (0.99, 0.72), (0.2, 0.72)]
    pieces = [lathe(ring, STONE, sides=26)]
    for x in (-0.85, 0.85):
        pieces.append(box((0.13, 2.1, 0.13), TIMBER, (x, 0.2, 0)))
    pieces.append(tube([(-0.85, 1.65, 0), (0.85, 1.65, 0)], 0.07, TIMBER, sharp=True))
    for side in (-1.0, 1.0):
        slope = [(side * 0.85, 2.05), (0.0, 2.75), (0.0, 2.84), (side * 0.9, 2.12)]
        pieces.append(prism(slope, 2.3, MATERIALS["straw"]).turned(90))
    pieces.append(cylinder(0.16, 0.24, TIMBER, (0.15, 1.1, 0), top=0.19, sides=14))
    return tuple(pieces)


def fence(length: float, material: Material) -> Model:
    """Pickets along x, `length` metres, centred."""
    pieces = [box((length, 0.07, 0.04), material, (0, y, 0)) for y in (0.25, 0.68)]
    count = max(2, int(length / 0.22))
    for index in range(count):
        x = ((index + 0.5) / count - 0.5) * length
        tall = 0.92 + 0.05 * math.sin(index * 1.7)
        outline = [(-0.05, 0.0), (0.05, 0.0), (0.05, tall - 0.08), (0.0, tall), (-0.05, tall - 0.08)]
        pieces.append(prism(outline, 0.03, material).moved(x, 0, -0.04))
    return tuple(pieces)


def lantern(glow: Material) -> Model:
    """A lamp post of iron."""
    post = [(0.0, 0.16), (0.25, 0.15), (0.3, 0.07), (2.9, 0.045), (3.0, 0.10)]
    glass = [(3.02, 0.12), (3.42, 0.19), (3.43, 0.19)]
    lid = [(3.43, 0.24), (3.5, 0.2), (3.66, 0.03), (3.75, 0.02)]
    return (lathe(post, IRON, sides=14), lathe(glass, glow, sides=6), lathe(lid, IRON, sides=6))


def bush(rng: np.random.Generator, size: float, leaf: Material, bloom: Material | None) -> Model:
    """A round bush, with blossoms when it has their material."""
    pieces = []
    for _ in range(7):
        x, z = rng.normal(0, 0.30 * size, 2)
        radius = size * rng.uniform(0.30, 0.48)
        pieces.append(ellipsoid((radius, radius * 0.9, radius), leaf, (x, radius * 0.75, z), sides=12))
    if bloom:
        for _ in range(16):
            angle, up = rng.uniform(0, 2 * math.pi), rng.uniform(0.2, 1.0)
            out = 0.66 * size * math.sqrt(1 - (up - 0.3) ** 2)
            place = (out * math.cos(angle), 0.75 * size * up, -abs(out * math.sin(angle)))
            pieces.append(ellipsoid(0.07 * size, bloom, place, sides=8))
    return tuple(pieces)


def crossing(glow: Material, width: float) -> Model:
    """A railway over the lane: a track along x, striped barriers, warning crosses with red lamps."""
    steel = MATERIALS["steel"]
    pieces: list[Solid] = [box((width, 0.10, 3.0), MATERIALS["stone"])]
    for index in range(int(width / 0.62)):
        pieces.append(box((0.24, 0.14, 2.5), TIMBER, ((index + 0.5) * 0.62 - width / 2, 0.02, 0)))
    pieces += [box((width, 0.15, 0.075), steel, (0, 0.14, z)) for z in (-0.72, 0.72)]
    pieces.append(box((5.2, 0.26, 1.2), MATERIALS["planks"], (0, 0.0, 0)))
    for side in (-1.0, 1.0):
        pieces += moved(_signal(glow, side), side * 3.1, 0, -2.6 if side > 0 else 2.6)
    return tuple(pieces)


def _signal(glow: Material, side: float) -> Model:
    pieces: list[Solid] = [cylinder(0.07, 3.3, WHITE, sides=12), box((0.4, 0.5, 0.4), IRON)]
    for turn in (38, -38):
        bar = [box((1.3, 0.2, 0.04), WHITE, (0, -0.1, 0)), box((0.42, 0.205, 0.05), RED, (0.44, -0.1, 0)),
               box((0.42, 0.205, 0.05), RED, (-0.44, -0.1, 0))]  # fmt: skip
        pieces += moved(turned(tuple(bar), turn, "z"), 0, 3.0, -0.1)
    pieces.append(box((0.9, 0.34, 0.06), IRON, (0, 2.05, -0.08)))
    pieces += [ellipsoid((0.12, 0.12, 0.06), glow, (x, 2.22, -0.14), sides=14) for x in (-0.26, 0.26)]
    arm = [box((0.52, 0.11, 0.07), RED if index % 2 else WHITE, (0.3 + 0.52 * index, -0.05, 0)) for index in range(7)]
    pieces += moved(turned(tuple(arm), 180 - 62 if side > 0 else 62, "z"), 0, 1.05, 0)
    return tuple(pieces)
