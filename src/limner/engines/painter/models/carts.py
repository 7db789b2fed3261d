"""Carriages, scooters, excavators and sleds: what rolls or glides besides cars. Their fronts point left."""

import math

import numpy as np

from limner.engines.painter.models.gardens import WEATHERED
from limner.engines.painter.models.vehicles import HUB, TRIM, WINDOW, rounded, wheel
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, prism, tube
from limner.engines.painter.solids.solid import Model, Solid

GOLD = MATERIALS["gold"]
STEEL = MATERIALS["steel"]
LEATHER = MATERIALS["leather"]


def spoked(radius: float, at: tuple[float, float], rim: Material) -> Model:
    """A spoked wooden wheel, its axle along z, standing at x, its middle at z."""
    x, z = at
    circle = np.linspace(0, math.tau, 37)
    ring = tube(
        [(x + radius * 0.95 * math.cos(t), radius + radius * 0.95 * math.sin(t), z) for t in circle],
        0.045,
        rim,
        sharp=True,
    )
    spokes = [
        tube(
            [(x, radius, z), (x + 0.93 * radius * math.cos(t), radius + 0.93 * radius * math.sin(t), z)],
            0.022,
            rim,
            sides=6,
        )
        for t in np.linspace(0, math.tau, 13)[:-1]
    ]
    return (ring, *spokes, cylinder(0.09, 0.2, GOLD).turned(90, "x").moved(x, radius, z + 0.1))


def carriage(wish: Wish) -> Model:
    """A coach: a bowed body with windows between large hind and small fore wheels, a box for the driver, lamps."""
    paint = wish.body(Material(colour=rgb("#7a1f2b"), gloss=0.7))
    dark = wish.part(
        "wheel",
        Material(colour=rgb("#2b2320"), gloss=0.4) if wish.colour else Material(colour=rgb("#d8a93a"), gloss=0.4),
    )
    parts: list[Solid] = []
    for x, r in ((-1.35, 0.5), (1.15, 0.72)):
        for z in (-0.78, 0.78):
            parts += spoked(r, (x, z), dark)
        parts.append(cylinder(0.04, 1.56, TRIM).turned(90, "x").moved(x, r, 0.78))
    shell = rounded("-950,1250 -820,820 -300,640 500,640 980,860 1060,1300 1000,2120 -900,2120")
    parts.append(prism(shell, 1.3, paint, bevel=0.12))
    parts.append(
        prism(rounded("-1020,2080 -900,2220 0,2290 1000,2220 1120,2080"), 1.44, wish.part("roof", TRIM), bevel=0.05)
    )
    parts += [
        box((w, 0.62, 1.32), WINDOW, (x, 1.36, 0), bevel=0.05) for x, w in ((-0.6, 0.36), (0.03, 0.56), (0.68, 0.36))
    ]
    parts += [
        tube([(-1.35, 0.55, z), (-0.8, 0.5, z), (0.9, 0.55, z), (1.15, 0.75, z)], 0.04, dark) for z in (-0.4, 0.4)
    ]
    for s in (-1, 1):
        door = [(-0.3, 0.8), (0.36, 0.8), (0.36, 2.02), (-0.3, 2.02), (-0.3, 0.8)]
        parts.append(tube([(x, y, s * 0.665) for x, y in door], 0.014, GOLD, sides=6, sharp=True))
        line = [(-0.93, 1.28), (-0.3, 1.2), (0.5, 1.2), (1.04, 1.3)]
        parts += [
            tube([(x, y, s * 0.66) for x, y in line], 0.018, GOLD),
            ellipsoid(0.035, GOLD, (0.25, 1.18, s * 0.68)),
        ]
        glow = Material(colour=rgb("#ffe2a0"), emission=(2.5, 1.6, 0.6) if wish.night else (0.2, 0.15, 0.06), gloss=0.7)
        parts += [
            box((0.13, 0.24, 0.13), glow, (-1.0, 1.5, s * 0.62), bevel=0.02),
            box((0.17, 0.04, 0.17), GOLD, (-1.0, 1.74, s * 0.62)),
        ]
    parts += [
        box((0.5, 0.14, 1.1), LEATHER, (-1.25, 1.52, 0), bevel=0.06),
        box((0.12, 0.4, 1.1), LEATHER, (-1.0, 1.6, 0), bevel=0.05),
    ]
    parts += [prism([(-1.55, 1.0), (-1.95, 1.35), (-1.9, 1.38), (-1.1, 1.5), (-1.0, 1.0)], 1.0, paint, bevel=0.05)]
    shafts = [tube([(-1.4, 0.6, z), (-2.3, 0.85, z * 0.9), (-3.5, 1.0, z * 0.8)], 0.035, dark) for z in (-0.4, 0.4)]
    crown = [ellipsoid(0.07, GOLD, (x, 2.32, z)) for x in (-0.9, 0.98) for z in (-0.6, 0.6)]
    return (*parts, *shafts, *crown)


def scooter(wish: Wish) -> Model:
    """A motor scooter with a leg shield, a rounded tail and a long seat."""
    paint = wish.body(Material(colour=rgb("#5fae9f"), gloss=0.85))
    parts: list[Solid] = [solid for x in (-0.62, 0.6) for solid in wheel(0.23, 0.12, (x, 0.0))]
    tail = [Bone((0.3, 0.5, 0), (0.7, 0.52, 0), 0.23, 0.17), Bone((0.15, 0.42, 0), (0.5, 0.62, 0), 0.17, 0.2)]
    tail += [Bone((0.45, 0.42, s * 0.14), (0.66, 0.42, s * 0.13), 0.15, 0.12) for s in (-1, 1)]
    parts.append(flesh(tail, paint, blend=0.08))
    parts.append(prism(rounded("-480,260 -440,330 200,300 220,230 -300,210"), 0.34, paint, bevel=0.04))
    shield = rounded("-560,380 -420,260 -360,330 -420,560 -500,900 -560,900 -540,600")
    parts.append(prism(shield, 0.44, paint, bevel=0.05))
    parts.append(
        flesh([Bone((-0.62, 0.42, 0), (-0.6, 0.44, 0), 0.17, stretch=(1.35, 0.75, 0.6))], paint, blend=0.04, fine=50)
    )
    parts += [
        tube([(-0.62, 0.23, 0.09), (-0.58, 0.5, 0.06), (-0.5, 0.95, 0)], 0.03, STEEL),
        box((0.2, 0.18, 0.2), paint, (-0.54, 0.92, 0), bevel=0.08),
    ]
    parts.append(tube([(-0.42, 1.1, -0.33), (-0.5, 1.06, -0.14), (-0.5, 1.06, 0.14), (-0.42, 1.1, 0.33)], 0.02, STEEL))
    parts += [tube([(-0.43, 1.095, s * 0.24), (-0.41, 1.105, s * 0.36)], 0.028, TRIM) for s in (-1, 1)]
    lamp = Material(colour=rgb("#f7f2df"), gloss=0.9, emission=(4.0, 3.4, 2.2) if wish.night else (0.0, 0.0, 0.0))
    parts += [
        ellipsoid((0.05, 0.08, 0.08), lamp, (-0.645, 1.0, 0)),
        ellipsoid((0.03, 0.04, 0.06), Material(colour=rgb("#b3121f"), gloss=0.8), (0.88, 0.58, 0)),
    ]
    parts.append(
        flesh(
            [Bone((0.1, 0.71, 0), (0.62, 0.74, 0), 0.12, stretch=(1, 0.55, 1.0))],
            wish.part("seat", LEATHER),
            blend=0.03,
            fine=50,
        )
    )
    for s in (-1, 1):
        parts += [
            tube([(-0.5, 1.06, s * 0.2), (-0.52, 1.22, s * 0.3)], 0.009, STEEL, sides=6),
            ellipsoid((0.015, 0.055, 0.06), HUB, (-0.52, 1.26, s * 0.31)),
        ]
    return (
        *parts,
        tube([(0.4, 0.2, -0.16), (0.8, 0.22, -0.17)], [0.035, 0.05], STEEL),
        tube([(0.1, 0.23, 0.05), (0.16, 0.0, 0.14)], 0.014, TRIM),
    )


def excavator(wish: Wish) -> Model:
    """A tracked digger with a cab and a bent arm ending in a toothed bucket."""
    paint = wish.body(Material(colour=rgb("#f0a81c"), gloss=0.6))
    parts: list[Solid] = []
    for s in (-1, 1):
        parts.append(
            prism(rounded("-1950,0 -2150,420 -1900,780 1900,780 2150,420 1950,0"), 0.6, TRIM, bevel=0.05).moved(
                0, 0, s * 1.1
            )
        )
        parts += [
            box((0.16, 0.06, 0.66), Material(colour=rgb("#3c3d40")), (float(x), y, s * 1.1))
            for x in np.linspace(-1.8, 1.8, 14)
            for y in (0.76, 0.0)
        ]
        parts += [
            cylinder(0.26, 0.64, HUB).turned(90, "x").moved(x, 0.4, s * 1.1 + 0.32) for x in (-1.6, -0.55, 0.55, 1.6)
        ]
    parts += [
        cylinder(0.9, 0.4, TRIM, (0, 0.75, 0)),
        prism(
            rounded("-1500,1100 -1500,1500 -300,1500 300,1900 2100,1900 2300,1500 2200,1100"), 2.5, paint, bevel=0.08
        ),
    ]
    parts += [prism(rounded("-1500,1480 -1350,2950 -150,2950 -100,1480"), 1.15, paint, bevel=0.06).moved(0, 0, -0.65)]
    parts += [
        prism(rounded("-1450,1750 -1320,2800 -300,2800 -300,1750"), 1.17, WINDOW, bevel=0.03).moved(0, 0, -0.65),
        box((0.04, 1.0, 0.95), WINDOW, (-1.42, 1.75, -0.65)),
    ]
    boom = [(-1.0, 1.5), (-2.3, 3.9), (-3.9, 4.5), (-4.05, 4.15), (-2.6, 3.5), (-1.6, 1.4)]
    parts.append(prism(boom, 0.42, paint, bevel=0.05).moved(0, 0, 0.45))
    parts.append(
        prism([(-3.6, 4.75), (-3.85, 4.75), (-5.2, 1.9), (-4.9, 1.8), (-3.7, 3.9)], 0.34, paint, bevel=0.04).moved(
            0, 0, 0.45
        )
    )
    parts += [
        tube([(-1.6, 2.0, 0.45), (-2.9, 3.75, 0.45)], 0.11, STEEL),
        tube([(-2.5, 4.1, 0.45), (-3.65, 4.75, 0.45)], 0.1, STEEL),
    ]
    bucket = [(-4.8, 2.0), (-5.3, 1.9), (-5.7, 1.3), (-5.3, 0.75), (-4.6, 0.7), (-4.4, 1.0), (-5.0, 1.15)]
    parts.append(prism(bucket, 1.0, TRIM, bevel=0.04).moved(0, 0, 0.45))
    parts += [
        prism([(-4.45, 0.72), (-4.1, 0.92), (-4.4, 0.95)], 0.1, STEEL).moved(0, 0, 0.05 + 0.2 * k) for k in range(5)
    ]
    return (*parts, tube([(1.2, 1.9, 0.7), (1.2, 2.5, 0.7)], 0.08, TRIM))


def sled(wish: Wish) -> Model:
    """A wooden sled: slats on two curled runners, a rope."""
    wood = wish.body(Material(colour=rgb("#b5803f"), second=rgb("#7a4f22"), grain="wood", size=0.3, gloss=0.3))
    parts: list[Solid] = []
    for s in (-1, 1):
        runner = [
            (0.6, 0.03, s * 0.2),
            (-0.3, 0.03, s * 0.2),
            (-0.58, 0.1, s * 0.2),
            (-0.68, 0.26, s * 0.2),
            (-0.56, 0.36, s * 0.2),
            (-0.44, 0.3, s * 0.2),
        ]
        parts.append(tube(runner, 0.022, wish.part("runner", STEEL) if wish.has("metal") else wood))
        parts += [tube([(x, 0.03, s * 0.2), (x, 0.25, s * 0.17)], 0.02, wood) for x in (-0.28, 0.1, 0.48)]
        parts.append(tube([(-0.5, 0.25, s * 0.17), (0.6, 0.25, s * 0.17)], 0.018, wood))
    parts += [box((1.1, 0.018, 0.07), wood, (0.05, 0.265, z), bevel=0.006) for z in (-0.18, -0.09, 0, 0.09, 0.18)]
    parts += [box((0.05, 0.03, 0.44), WEATHERED, (x, 0.245, 0)) for x in (-0.28, 0.1, 0.48)]
    parts.append(tube([(-0.56, 0.35, -0.2), (-0.58, 0.35, 0.2)], 0.018, wood))
    rope = [(-0.6, 0.33, -0.18), (-0.95, 0.1, -0.12), (-1.25, 0.03, 0.05), (-0.95, 0.08, 0.16), (-0.6, 0.33, 0.18)]
    return (*parts, tube(rope, 0.009, Material(colour=rgb("#c4302a"))))


_TABLE: dict[str, Builder] = {"carriage": carriage, "scooter": scooter, "excavator": excavator, "sled": sled}
MODELS: dict[str, Entry] = {noun: Entry(build, turn=32) for noun, build in _TABLE.items()}
