"""Boats as solid models: fishing boats, sailing boats with furled sails, rowing boats.

Own axes: the bow looks towards -z, the water is at y = 0. It knows no place.
"""

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, surface, tube
from limner.engines.painter.solids.solid import Model, Solid
from limner.engines.painter.tone import RGB

HULLS = ("#2f5d8a", "#b5382e", "#2f6b4f", "#e8e2d2", "#d9a23a", "#23354a", "#3f8a9a")
WHITE = Material(colour=rgb("#efece4"), gloss=0.45)
DECK = Material(colour=rgb("#b08a5c"), second=rgb("#8a6a44"), grain="planks", size=0.16, gloss=0.15)
TIMBER, IRON, ROPE = MATERIALS["timber"], MATERIALS["iron"], Material(colour=rgb("#cfc2a4"), gloss=0.05)
STATIONS, POINTS = 17, 9


def _sections(length: float, beam: float, side: float) -> tuple[Plane, Plane]:
    """The hull's grid (stations, points, 3) from bow to stern, and its rail (2, stations, 3)."""
    along = np.linspace(0, 1, STATIONS)
    half = 0.5 * beam * np.clip(np.sin(np.clip(along * 1.9, 0, 1.57)) ** 0.8, 0.02, 1) * (1 - 0.22 * along**4)
    sheer = side * (1 + 0.75 * (1 - along) ** 2.2 + 0.10 * along**2)
    z = (along - 0.5) * length - 0.06 * length * (1 - along) ** 3
    turn = np.linspace(-np.pi / 2, np.pi / 2, POINTS)
    grid = np.zeros((STATIONS, POINTS, 3), np.float32)
    fullness = np.abs(np.sin(turn)) ** 0.55 * np.sign(turn)
    depth = 1 - np.abs(turn / (np.pi / 2)) ** 2.4
    grid[..., 0] = half[:, None] * fullness
    grid[..., 1] = sheer[:, None] - (sheer[:, None] + 0.35 * side) * depth
    grid[..., 2] = z[:, None]
    rail = np.stack([grid[:, 0], grid[:, -1]])
    return grid, rail


def hull(length: float, beam: float, side: float, material: Material, trim: Material) -> list[Solid]:
    """A round hull with its rail, stern, deck and a stripe."""
    grid, rail = _sections(length, beam, side)
    pieces = [surface(grid, material)]
    pieces.append(flat(grid[-1], material))
    pieces += [tube(edge, 0.045 + 0.012 * beam, trim, sides=7, sharp=True) for edge in rail]
    pieces += [tube(edge * (1.01, 1, 1) - (0, 0.30 * side, 0), 0.03, trim, sides=6, sharp=True) for edge in rail]
    deck = np.stack([rail[0] * (0.95, 1, 1), rail[1] * (0.95, 1, 1)], axis=1) - (0, 0.28 * side, 0)
    pieces.append(surface(np.asarray(deck, np.float32), DECK))
    return pieces


def _painted(rng: np.random.Generator) -> Material:
    return Material(colour=rgb(HULLS[int(rng.integers(len(HULLS)))]), gloss=0.4)


def fishing_boat(rng: np.random.Generator, glow: RGB) -> Model:
    """A small trawler: wheelhouse forward, mast with boom and stays, gear on deck."""
    length = rng.uniform(8.0, 10.5)
    beam, side = 0.33 * length, 0.115 * length
    paint = _painted(rng)
    pieces = hull(length, beam, side, paint, WHITE)
    deck, z = 0.8 * side, -0.12 * length
    house = 0.5 * beam
    pane = Material(colour=(0.05, 0.06, 0.07), gloss=0.9, emission=glow)
    pieces += [
        box((house, 1.95, 1.9), WHITE, (0, deck, z), bevel=0.05),
        box((house + 0.3, 0.12, 2.3), paint, (0, deck + 1.95, z)),
        box((house - 0.18, 0.55, 0.04), pane, (0, deck + 1.15, z - 0.96)),
        box((house + 0.02, 0.55, 1.4), pane, (0, deck + 1.15, z)),
        box((0.06, 0.6, 1.44), WHITE, (0.5 * house, deck + 1.12, z)),
    ]  # fmt: skip
    top = deck + rng.uniform(5.2, 6.4)
    foot = z + 1.4
    pieces.append(tube([(0, deck, foot), (0, top, foot)], 0.075, TIMBER, sharp=True))
    pieces.append(tube([(0, deck + 1.3, foot), (0, deck + 2.9, 0.40 * length)], 0.055, TIMBER, sharp=True))
    for end in (
        (0, 1.9 * side, -0.54 * length),
        (0, side, 0.48 * length),
        (0.4 * beam, side, foot),
        (-0.4 * beam, side, foot),
    ):
        pieces.append(tube([(0, top - 0.2, foot), end], 0.014, IRON, sides=4, sharp=True))
    net = Material(colour=rgb("#3f7a6a"), second=rgb("#2a5248"), grain="fabric", size=0.06)
    pieces.append(ellipsoid((0.3 * beam, 0.32, 0.5), net, (0, deck + 0.1, 0.33 * length), sides=14))
    pieces.append(box((0.55, 0.4, 0.45), MATERIALS["planks"], (0.2 * beam, deck - 0.05, 0.2 * length)))
    for way in (-1.0, 1.0):
        pieces.append(ellipsoid((0.13, 0.24, 0.13), ROPE, (way * 0.5 * beam, 0.6 * side, 0.1 * length), sides=10))
    return tuple(pieces)


def sailing_boat(rng: np.random.Generator, glow: RGB) -> Model:
    """A sloop at rest: tall mast, sail furled on the boom, low cabin."""
    length = rng.uniform(7.5, 10.0)
    beam, side = 0.29 * length, 0.10 * length
    body = WHITE if rng.random() < 0.6 else _painted(rng)
    trim = _painted(rng)
    pieces = hull(length, beam, side, body, trim)
    deck, mast = 0.78 * side, -0.10 * length
    pane = Material(colour=(0.05, 0.06, 0.08), gloss=0.9, emission=glow)
    pieces.append(box((0.52 * beam, 0.5, 0.3 * length), WHITE, (0, deck, 0.04 * length), bevel=0.10))
    pieces.append(box((0.53 * beam, 0.15, 0.22 * length), pane, (0, deck + 0.2, 0.04 * length)))
    top = deck + 1.28 * length
    metal = Material(colour=(0.62, 0.63, 0.64), gloss=0.6)
    pieces.append(tube([(0, deck, mast), (0, top, mast)], [0.075, 0.05], metal, sharp=True))
    boom = deck + 1.15
    pieces.append(tube([(0, boom, mast), (0, boom - 0.02, 0.36 * length)], 0.055, metal, sharp=True))
    cover = Material(colour=rgb("#2b4f7f" if rng.random() < 0.5 else "#e9e2d0"), grain="fabric", size=0.1, gloss=0.05)
    pieces.append(ellipsoid((0.13, 0.17, 0.21 * length), cover, (0, boom + 0.14, mast + 0.22 * length), sides=14))
    for end in (
        (0, 1.75 * side, -0.55 * length),
        (0, side, 0.5 * length),
        (0.46 * beam, side, mast),
        (-0.46 * beam, side, mast),
    ):
        pieces.append(tube([(0, top - 0.15, mast), end], 0.012, IRON, sides=4, sharp=True))
    for way in (-1.0, 1.0):
        pieces.append(
            tube([(0, top * 0.62, mast), (way * 0.3 * beam, top * 0.6, mast)], 0.02, metal, sides=5, sharp=True)
        )
    return tuple(pieces)


def rowing_boat(rng: np.random.Generator) -> Model:
    """A small open boat with thwarts and oars."""
    length = rng.uniform(3.4, 4.2)
    beam, side = 0.37 * length, 0.11 * length
    pieces = hull(length, beam, side, _painted(rng), WHITE)
    for z in (-0.12, 0.16):
        pieces.append(box((0.72 * beam, 0.05, 0.28), TIMBER, (0, 0.86 * side, z * length)))
    for way in (-1.0, 1.0):
        path = [(way * 0.15, 0.95 * side, 0.3 * length), (way * 0.25 * beam, 1.1 * side, -0.28 * length)]
        pieces.append(tube(path, 0.03, TIMBER, sides=6, sharp=True))
    return tuple(pieces)


def bollard() -> Model:
    """An iron bollard with a line around it."""
    ring = np.linspace(0, 2 * np.pi, 13)
    loop = np.column_stack([0.19 * np.cos(ring), np.full(13, 0.2), 0.19 * np.sin(ring)])
    return (
        cylinder(0.17, 0.36, IRON, top=0.14, sides=16), ellipsoid((0.22, 0.10, 0.22), IRON, (0, 0.40, 0), sides=16),
        tube(loop, 0.03, ROPE, sides=6, sharp=True),
    )  # fmt: skip
