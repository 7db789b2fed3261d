"""What one writes and paints with: brushes, pencils, pens, rulers, a palette."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.ironware import shown
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, standing

STEEL, WOOD = MATERIALS["steel"], MATERIALS["wood"]
GRIP = MATERIALS["plastic"].tinted("#c8302a")


def paintbrush(wish: Wish) -> Model:
    """An artist's brush with paint on its tip; a colour wished is the paint's; parts: handle."""
    paint = wish.body(Material(colour=rgb("#2f6fc0"), gloss=0.5))
    wood = wish.part("handle", Material(colour=rgb("#b5482a"), gloss=0.7))
    rows = [(0, 0.0), (0.003, 0.0016), (0.06, 0.0046), (0.12, 0.0058), (0.15, 0.0044)]
    hair = Material(colour=rgb("#7a5230"), second=rgb("#4a3018"), grain="straw", size=0.02)
    parts = [lathe(profile(rows), wood).named("handle"), cylinder(0.0046, 0.034, STEEL, (0, 0.148, 0), top=0.0062)]
    parts += [
        lathe(profile([(0.180, 0.006), (0.192, 0.0074), (0.200, 0.0068)]), hair),
        lathe(profile([(0.196, 0.0074), (0.206, 0.0062), (0.220, 0.0012), (0.222, 0)]), paint),
    ]
    return shown(parts, 26)


def pencil(wish: Wish) -> Model:
    """A six-sided pencil with a rubber, point down."""
    paint = wish.body(Material(colour=rgb("#f0b61e"), gloss=0.5))
    six = replace(paint, grain="plain")
    parts = [
        lathe([(0.024, 0.0040), (0.150, 0.0040)], six, sides=6),
        lathe([(0.006, 0.00115), (0.025, 0.0040)], MATERIALS["wood"].tinted("#dcb27c"), sides=6),
    ]
    parts += [
        lathe([(0, 0.0002), (0.007, 0.0013)], Material(colour=(0.02, 0.02, 0.022), gloss=0.5)),
        cylinder(0.0041, 0.012, STEEL, (0, 0.149, 0)),
    ]
    parts.append(
        lathe(
            profile([(0.160, 0.0039), (0.168, 0.0038), (0.172, 0.0025), (0.173, 0)]),
            Material(colour=rgb("#e08a8a"), gloss=0.15),
        )
    )
    return shown(parts, 28)


def pen(wish: Wish) -> Model:
    """A fountain pen, its gold nib down."""
    lacquer = wish.body(Material(colour=rgb("#16213f"), gloss=0.85))
    gold = MATERIALS["gold"]
    nib = prism(
        [(0, 0), (0.0034, 0.012), (0.0030, 0.024), (-0.0030, 0.024), (-0.0034, 0.012)], 0.0016, gold, bevel=0.0005
    )
    rows = [
        (0.02, 0.0042),
        (0.04, 0.0050),
        (0.046, 0.0060),
        (0.10, 0.0064),
        (0.135, 0.0056),
        (0.143, 0.0030),
        (0.144, 0),
    ]
    rings = [
        lathe([(y, 0.0060), (y + 0.0005, 0.0068), (y + 0.0025, 0.0068), (y + 0.003, 0.0060)], gold)
        for y in (0.044, 0.085)
    ]
    return shown([nib, lathe(profile(rows), lacquer), *rings], 30)


def ruler(wish: Wish) -> Model:
    """A wooden ruler with marks, leaning."""
    wood = wish.body(replace(WOOD, colour=rgb("#dcb874"), second=rgb("#c09a58"), size=0.1))
    ink = Material(colour=(0.02, 0.02, 0.02))
    marks = []
    for k in range(61):
        long = 0.012 if k % 10 == 0 else 0.009 if k % 5 == 0 else 0.006
        marks.append(box((long, 0.0005, 0.0004), ink, (-0.0165 + long / 2, 0.012 + 0.0046 * k, -0.0018)))
    return shown([box((0.034, 0.30, 0.003), wood, bevel=0.0008), *marks], 22)


def palette(wish: Wish) -> Model:
    """A painter's palette with dabs of paint and two brushes."""
    wood = wish.body(replace(WOOD, colour=rgb("#b5803f"), second=rgb("#8f5e28"), gloss=0.5))
    a = np.linspace(0, math.tau, 61)[:-1]
    r = 1 - 0.26 * np.exp(-(((a - 4.15) / 0.30) ** 2)) + 0.05 * np.cos(2 * a)
    board = prism(
        [(0.17 * float(q) * math.cos(t), 0.125 * float(q) * math.sin(t)) for q, t in zip(r, a.tolist(), strict=True)],
        0.008,
        wood,
        bevel=0.002,
    )
    hole = cylinder(0.019, 0.0086, Material(colour=(0.05, 0.04, 0.035))).turned(90, "x").moved(0.03, -0.045, -0.0043)
    dabs = []
    for k, code in enumerate(("#d8302a", "#f08a1e", "#f6d02a", "#4fa83e", "#2f6fc0", "#6a3fa0", "#f4f1ea")):
        t = 0.25 + k * 0.46
        paint = Material(colour=rgb(code), gloss=0.7)
        at = (0.128 * math.cos(t), 0.088 * math.sin(t) - 0.004)
        dabs += [
            ellipsoid((0.019, 0.015, 0.008), paint, (at[0], at[1], -0.005), sides=18),
            ellipsoid((0.008, 0.007, 0.008), paint, (at[0] + 0.006, at[1] - 0.002, -0.009), sides=12),
        ]
    brushes = []
    for s in (0.0, 0.022):
        brushes.append(
            tube(
                [(0.045 + s, -0.12, 0.006), (-0.02 + s, 0.03, -0.02), (-0.06 + s, 0.13, -0.024)],
                [0.002, 0.004, 0.003],
                GRIP if s else WOOD,
            )
        )
    return standing(tuple(part.turned(18, "x") for part in (board, hole, *dabs, *brushes)))


MODELS: dict[str, Entry] = {
    "paintbrush": Entry(paintbrush, turn=-16),
    "pencil": Entry(pencil, turn=-16),
    "pen": Entry(pen, turn=-16),
    "ruler": Entry(ruler, turn=-16),
    "palette": Entry(palette, turn=-16),
}
