"""Boats: rowing boats, canoes, sailing boats, fishing boats, submarines, paper boats, buoys, anchors."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.hulls import Hull, cabin, hull, pennant, sail, stripe
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, turned

VARNISH = Material(colour=rgb("#9a6334"), second=rgb("#6b3f1d"), grain="planks", size=0.13, gloss=0.45)
PLANKS = Material(colour=rgb("#b5895a"), second=rgb("#80582f"), grain="planks", size=0.12, gloss=0.15)
SPAR = Material(colour=rgb("#b3854f"), second=rgb("#7d5729"), grain="wood", size=0.4, gloss=0.3)
CLOTH = Material(colour=rgb("#f6f2e6"), second=rgb("#dcd5c2"), grain="fabric", size=0.02, gloss=0.04, translucent=0.3)
GLASS = Material(colour=rgb("#27323a"), gloss=0.95)
WHITE = Material(colour=rgb("#f2f1ec"), gloss=0.6)


def boat(wish: Wish) -> Model:
    """A rowing boat with thwarts and two oars in their rowlocks."""
    paint = wish.body(VARNISH, size=0.15)
    lines = Hull(length=4.0, breadth=1.45, side=0.42, bow=0.72, stern=0.55, draught=0.2, transom=0.55, rake=0.22)
    wood = wish.part("inside", PLANKS)
    parts: list[Solid] = [*hull(lines, paint, wood, SPAR, wall=0.035), lines.deck(0.72, 0.36, wood)]
    white = wish.part("stripe", WHITE if wish.colour else replace(paint, grain="plain"))
    parts += stripe(lines, 0.8, 0.93, white)
    for x, wide in ((-0.95, 0.8), (0.1, 1.06), (1.15, 0.92)):
        parts.append(box((0.24, 0.04, wide), wood, (x, 0.26, 0), bevel=0.01))
    for s in (-1, 1):
        parts.append(tube([(0.45, 0.5, s * 0.62), (0.75, 0.16, s * 1.7)], 0.022, SPAR))
        parts.append(tube([(0.45, 0.5, s * 0.62), (0.28, 0.62, s * 0.1)], 0.024, SPAR))
        blade = ellipsoid((0.07, 0.012, 0.3), SPAR, sides=14).turned(s * 17, "x").turned(s * -16)
        parts.append(blade.moved(0.8, 0.1, s * 1.9))
        parts.append(tube([(0.45, 0.42, s * 0.7), (0.45, 0.56, s * 0.7)], 0.015, MATERIALS["iron"], sides=6))
    return tuple(parts)


def canoe(wish: Wish) -> Model:
    """A slender canoe with upturned ends and a paddle across it."""
    paint = wish.body(Material(colour=rgb("#b5432b"), gloss=0.6), size=0.2)
    lines = Hull(length=4.6, breadth=0.9, side=0.32, bow=0.66, stern=0.66, draught=0.14, full=0.85, rake=0.12)
    wood = wish.part("inside", PLANKS)
    parts: list[Solid] = [*hull(lines, paint, wood, SPAR, wall=0.025), lines.deck(0.62, 0.3, wood)]
    parts += [box((0.2, 0.03, 0.5), SPAR, (x, 0.25, 0), bevel=0.01) for x in (-0.95, 1.0)]
    parts += [box((0.05, 0.03, 0.72), SPAR, (0.0, 0.29, 0), bevel=0.01)]
    parts.append(tube([(-0.5, 0.36, 0.5), (0.75, 0.4, -0.55)], 0.018, SPAR))
    blade = ellipsoid((0.24, 0.012, 0.085), SPAR, sides=14).turned(40)
    return (*parts, blade.moved(0.9, 0.41, -0.68))


def sailboat(wish: Wish) -> Model:
    """A sailing yacht heeling a little under mainsail and jib."""
    paint = wish.body(WHITE if not wish.colour else Material(colour=rgb("#1f4f86"), gloss=0.7), size=0.4)
    lines = Hull(length=8.6, breadth=2.6, side=0.85, bow=1.25, stern=0.95, draught=0.5, transom=0.5, rake=0.9, full=0.9)
    wood = wish.part("deck", PLANKS)
    cloth = wish.part("sail", CLOTH)
    parts: list[Solid] = [*hull(lines, paint, wood, SPAR, wall=0.05), lines.deck(0.97, 0.06, wood)]
    parts += stripe(lines, 0.72, 0.78, wish.part("stripe", Material(colour=rgb("#1f3f6f"), gloss=0.6)))
    parts.append(cabin([(-1.5, 0.78), (-1.0, 1.25), (1.4, 1.3), (1.6, 0.78)], 1.5, WHITE, bevel=0.1))
    parts += [box((0.5, 0.2, 1.53), GLASS, (x, 0.98, 0), bevel=0.05) for x in (-0.6, 0.15, 0.9)]
    parts.append(tube([(-0.7, 0.9, 0), (-0.7, 11.6, 0)], [0.085, 0.05], SPAR))
    parts.append(tube([(-0.7, 2.0, 0), (3.3, 1.95, 0.5)], 0.06, SPAR))
    parts.append(sail([(-0.6, 11.3, 0), (-0.6, 2.12, 0), (3.2, 2.1, 0.5)], 0.55, cloth).named("sail"))
    parts.append(sail([(-0.85, 9.6, 0), (-4.2, 1.5, 0), (-0.1, 1.7, 0.6)], 0.7, wish.part("jib", cloth)).named("sail"))
    wires = [(-4.6, 1.3, 0.0), (4.2, 1.0, 0.0), (-0.4, 0.9, 1.15), (-0.4, 0.9, -1.15)]
    parts += [tube([(-0.7, 11.4, 0), wire], 0.014, MATERIALS["iron"], sides=5) for wire in wires]
    parts.append(pennant((-0.7, 12.1, 0), 0.9, wish.part("flag", Material(colour=rgb("#c4302b")))))
    return turned(tuple(parts), 6, "x")


def fishing_boat(wish: Wish) -> Model:
    """A stout fishing boat: high bow, white wheelhouse, mast with a boom, nets and floats aft."""
    paint = wish.body(Material(colour=rgb("#2a6a8f"), gloss=0.55), size=0.4)
    lines = Hull(length=9.0, breadth=3.2, side=1.0, bow=2.1, stern=1.35, draught=0.6, transom=0.7, full=1.2, rake=0.8)
    deck = wish.part("deck", PLANKS)
    parts: list[Solid] = [*hull(lines, paint, deck, SPAR, wall=0.08), lines.deck(0.9, 0.4, deck)]
    parts += stripe(lines, 0.88, 0.97, wish.part("stripe", WHITE))
    parts += stripe(lines, 0.3, 0.56, Material(colour=rgb("#8f2a22"), gloss=0.4))
    house = wish.part("cabin", WHITE)
    parts.append(cabin([(-1.5, 0.6), (-1.7, 2.7), (0.6, 2.7), (0.6, 0.6)], 1.9, house, bevel=0.08))
    parts.append(
        box((2.7, 0.12, 2.2), wish.part("roof", Material(colour=rgb("#c4472f"), gloss=0.4)), (-0.5, 2.7, 0), bevel=0.04)
    )
    parts += [box((0.6, 0.6, 1.93), GLASS, (x, 1.85, 0), bevel=0.05) for x in (-1.1, -0.3)]
    parts += [box((0.06, 0.6, 0.7), GLASS, (-1.66, 1.9, s * 0.45)) for s in (-1, 1)]
    parts.append(tube([(0.9, 0.6, 0), (0.9, 5.4, 0)], [0.09, 0.06], SPAR))
    parts.append(tube([(0.9, 1.7, 0), (3.7, 4.1, 0)], 0.06, SPAR))
    ends = [(-4.2, 2.2, 0.0), (3.7, 4.1, 0.0), (4.2, 1.4, 0.0)]
    parts += [tube([(0.9, 5.3, 0), end], 0.016, MATERIALS["iron"], sides=5) for end in ends]
    rng = wish.rng()
    net = Material(colour=rgb("#3f7f6a"), second=rgb("#2a5a4a"), grain="checks", size=0.05, bump=0.0)
    parts.append(ellipsoid((0.8, 0.45, 0.8), net, (2.7, 0.95, 0.1)))
    parts += [
        ellipsoid(0.16, Material(colour=rgb("#e8742a"), gloss=0.4), (2.5 + a, 1.35 + 0.3 * b, c), sides=12)
        for a, b, c in rng.uniform(-0.5, 0.5, (7, 3))
    ]
    for x in (-2.6, -0.6, 1.4, 2.8):
        ring = [
            (x + 0.26 * math.cos(t), 0.52 + 0.26 * math.sin(t), -lines.half((x + 4.5) / 9.0) - 0.03)
            for t in np.linspace(0, math.tau, 15)
        ]
        parts.append(tube(ring, 0.085, MATERIALS["rubber"], sides=8, sharp=True))
    lamp = Material(colour=rgb("#fff0c0"), emission=(7.0, 5.0, 2.2) if wish.night else (0.3, 0.25, 0.1), gloss=0.7)
    return (*parts, ellipsoid(0.12, lamp, (0.9, 5.5, 0), sides=12))


def submarine(wish: Wish) -> Model:
    """A submarine at the surface: round hull, tower with planes and periscope, screw; portholes along its side."""
    skin = wish.body(Material(colour=rgb("#e0b02f"), gloss=0.6), size=0.5)
    dark = wish.part("stripe", Material(colour=rgb("#33383d"), gloss=0.5))
    rows = [(-6.2, 0.0), (-6.0, 0.5), (-5.2, 1.05), (-3.6, 1.45), (0, 1.55), (3.0, 1.35), (5.2, 0.75), (6.4, 0.18)]
    body = lathe(rows, skin, sides=36).turned(-90, "z").moved(0, 0.1, 0)
    parts: list[Solid] = [body]
    parts.append(prism([(-1.7, 1.3), (-1.4, 3.1), (1.1, 3.1), (1.5, 1.3)], 1.1, skin, bevel=0.22))
    parts.append(box((2.7, 0.14, 1.2), dark, (-0.15, 3.05, 0), bevel=0.06))
    parts += [
        tube([(0.2, 3.1, 0), (0.2, 4.4, 0), (-0.15, 4.5, 0), (-0.4, 4.5, 0)], 0.09, dark),
        tube([(0.7, 3.1, 0.2), (0.7, 3.9, 0.2)], 0.05, dark),
    ]
    parts.append(box((0.9, 0.1, 3.2), skin, (-0.5, 2.3, 0), bevel=0.04))
    brass = MATERIALS["gold"]
    for x in (-3.6, -2.2, -0.8, 0.6, 2.0):
        r = float(np.interp(x, [a for a, _ in rows], [b for _, b in rows]))
        z, y = -r * 0.93, 0.1 + r * 0.37
        parts.append(cylinder(0.34, 0.12, brass).turned(-90, "x").turned(-20, "x").moved(x, y, z + 0.05))
        lit = (3.0, 2.0, 0.8) if wish.night else (0.0, 0.0, 0.0)
        parts.append(
            cylinder(0.24, 0.15, replace(GLASS, emission=lit)).turned(-90, "x").turned(-20, "x").moved(x, y, z + 0.04)
        )
    parts += [
        prism([(4.6, 0.2), (5.3, 2.0), (6.1, 2.0), (6.0, 0.2)], 0.16, dark, bevel=0.05),
        box((1.0, 0.12, 3.4), dark, (5.3, 0.05, 0), bevel=0.04),
    ]
    return (
        *parts,
        *(ellipsoid((0.06, 0.7, 0.2), brass, (0, 0.5, 0)).turned(90 * k, "x").moved(6.4, 0.1, 0) for k in range(4)),
    )


def paper_boat(wish: Wish) -> Model:
    """A folded paper boat: two walls that meet at the ends and a peak between them."""
    paper = wish.body(Material(colour=rgb("#f5f2ea"), gloss=0.05, translucent=0.2), size=0.03)
    shade = replace(paper, colour=(paper.colour[0] * 0.88, paper.colour[1] * 0.88, paper.colour[2] * 0.9))
    parts: list[Solid] = []
    for s in (-1, 1):
        low, out = s * 0.028, s * 0.05
        parts.append(
            flat(
                [(-0.14, 0.09, 0), (-0.085, -0.008, low), (0, -0.008, low * 1.2), (0, 0.055, out)],
                paper if s < 0 else shade,
            )
        )
        parts.append(
            flat(
                [(0.14, 0.09, 0), (0.085, -0.008, low), (0, -0.008, low * 1.2), (0, 0.055, out)],
                paper if s < 0 else shade,
            )
        )
        parts.append(flat([(0, 0.135, 0), (-0.062, 0.02, s * 0.012), (0, 0.02, s * 0.03)], paper if s < 0 else shade))
        parts.append(flat([(0, 0.135, 0), (0.062, 0.02, s * 0.012), (0, 0.02, s * 0.03)], shade))
        fold = [(-0.14, 0.0905, s * 0.001), (0, 0.056, out * 1.03), (0.14, 0.0905, s * 0.001)]
        parts.append(tube(fold, 0.0012, paper, sides=5, sharp=True))
    keel = [(-0.085, -0.008, -0.028), (0.085, -0.008, -0.028), (0.085, -0.008, 0.028), (-0.085, -0.008, 0.028)]
    return (*parts, flat(keel, shade))


def buoy(wish: Wish) -> Model:
    """A buoy: a float with a lattice tower, a light and a ring of rust."""
    red = wish.body(
        Material(colour=rgb("#d23a2a"), second=rgb("#a82b1e"), grain="speckle", size=0.3, gloss=0.4), size=0.4
    )
    white = Material(colour=rgb(wish.second or "#f2efe8"), gloss=0.4)
    rows = [(-0.5, 0.6), (-0.4, 0.9), (0.32, 0.98), (0.45, 0.9), (0.5, 0.0)]
    parts: list[Solid] = [lathe(rows, red), lathe([(0.1, 0.975), (0.3, 1.0)], white)]
    for k in range(4):
        a, b = math.tau * k / 4 + 0.4, math.tau * (k + 1) / 4 + 0.4
        low, high = (0.7 * math.cos(a), 0.45, 0.7 * math.sin(a)), (0.26 * math.cos(a), 2.3, 0.26 * math.sin(a))
        parts.append(tube([low, high], 0.05, red))
        parts.append(tube([low, (0.36 * math.cos(b), 1.8, 0.36 * math.sin(b))], 0.028, white, sides=6))
    parts += [cylinder(0.42, 0.08, red, (0, 2.28, 0)), cylinder(0.3, 0.5, white, (0, 1.5, 0))]
    glow = Material(colour=rgb("#ff6a4a"), emission=(8.0, 1.2, 0.5) if wish.night else (0.8, 0.15, 0.05), gloss=0.8)
    return turned((*parts, cylinder(0.15, 0.3, glow, (0, 2.36, 0)), lathe([(2.66, 0.18), (2.78, 0.0)], red)), 5, "z")


def anchor(wish: Wish) -> Model:
    """An anchor leaning on its stock, with a few links of chain."""
    iron = wish.body(
        Material(colour=(0.13, 0.135, 0.15), second=(0.2, 0.12, 0.08), grain="speckle", size=0.2, gloss=0.35)
    )
    parts: list[Solid] = [tube([(0, 0.16, 0), (0, 1.5, 0)], [0.075, 0.055], iron)]
    ring = [(0.13 * math.cos(t), 1.64 + 0.13 * math.sin(t), 0) for t in np.linspace(0, math.tau, 21)]
    parts.append(tube(ring, 0.032, iron, sharp=True))
    parts.append(tube([(-0.5, 1.3, 0), (0.5, 1.3, 0)], 0.05, iron))
    parts += [ellipsoid(0.075, iron, (s * 0.52, 1.3, 0), sides=14) for s in (-1, 1)]
    curve = [(0.66 * math.sin(t), 0.74 - 0.66 * math.cos(t), 0) for t in np.linspace(-1.3, 1.3, 19)]
    radii = [0.05 + 0.04 * math.cos(t) for t in np.linspace(-1.3, 1.3, 19)]
    parts.append(tube(curve, radii, iron, sharp=True))
    for s in (-1, 1):
        fluke = prism([(0, 0.24), (-0.17, -0.12), (0, -0.05), (0.17, -0.12)], 0.07, iron, bevel=0.02)
        parts.append(fluke.turned(s * 10, "z").moved(s * 0.635, 0.62, 0))
    return tuple(parts)


_AFLOAT: dict[str, tuple[Builder, float]] = {
    "boat": (boat, 30), "canoe": (canoe, 28), "sailboat": (sailboat, 24), "fishing boat": (fishing_boat, 30),
    "submarine": (submarine, 26), "paper boat": (paper_boat, 26), "buoy": (buoy, 0),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, "floats", turn=turn) for noun, (build, turn) in _AFLOAT.items()}
MODELS["anchor"] = Entry(anchor, turn=-24)
