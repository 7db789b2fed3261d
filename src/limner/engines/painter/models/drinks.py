"""Drinks in what they are drunk from: cocktails, bubble tea, cans, and cups of what the prompt names."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.bakery import spread_spots
from limner.engines.painter.models.fruit import leaf
from limner.engines.painter.models.vessels import MODELS as VESSELS
from limner.engines.painter.models.vessels import Vessel, millimetres, profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, tube
from limner.engines.painter.solids.solid import Model, Solid

ICE = Material(colour=rgb("#e6f2f6"), gloss=0.95, opacity=0.45, translucent=0.5)
TUMBLER = "0,30 2,32 60,34 140,38"


def _straw(wish: Wish, top: float, lean: float, radius: float = 0.0032, code: str = "#d8443a") -> Solid:
    colour = wish.part("straw", Material(colour=rgb(code), gloss=0.5))
    return tube([(-0.3 * lean, 0.02, 0), (lean, top, -0.2 * lean)], radius, colour, sides=12).named("straw")


def cocktail(wish: Wish) -> Model:
    """A stemmed glass with a drink, a slice on its rim and an olive's stick; a colour wished is the drink's."""
    rows = "0,38 3,38 6,8 12,4 95,4 102,8 165,56"
    glass = Vessel(rows=rows, wall=0.0016, material="glass")(replace(wish, colour="", traits=("empty",)))
    drink = wish.body(Material(colour=rgb("#e8603a"), gloss=0.9))
    liquid = lathe([(0.104, 0), (0.106, 0.010), (0.152, 0.0445), (0.152, 0)], drink)
    rind, pulp = Material(colour=rgb("#ef9a1e"), gloss=0.5), Material(colour=rgb("#f6c24a"), gloss=0.6)
    slice_ = [cylinder(0.020, 0.004, rind), cylinder(0.0175, 0.0046, pulp, (0, -0.0003, 0))]
    wheel = [part.turned(90, "x").turned(20).moved(0.052, 0.168, -0.004) for part in slice_]
    stick = tube([(-0.055, 0.175, 0.005), (0.02, 0.135, 0.005)], 0.0011, MATERIALS["wood"], sides=6)
    cherry = ellipsoid(0.0095, Material(colour=rgb("#b3121f"), gloss=0.85), (-0.012, 0.156, 0.004))
    return (*glass, liquid.named("drink"), *wheel, stick, cherry)


def bubble_tea(wish: Wish) -> Model:
    """A clear cup of milk tea with pearls, a dome and a wide straw; a colour wished is the drink's."""
    tea = wish.body(Material(colour=rgb("#c99a6a"), gloss=0.6))
    outer = profile(millimetres("0,30 2,32 150,44"))
    rows = [(y, r - 0.001) for y, r in outer if y < 0.132]
    body = lathe([(0, 0), *rows, (0.132, 0)], tea).named("drink")
    pearl = ellipsoid(0.0062, Material(colour=rgb("#1e100a"), gloss=0.8), sides=12)
    pearls = []
    for layer in range(4):
        r = 0.0335 + 0.0008 * layer
        count = 16 - layer // 3 * 5
        pearls += [
            pearl.moved(r * math.sin(a), 0.008 + 0.0105 * layer, r * math.cos(a))
            for a in (math.tau * (k + 0.5 * (layer % 2)) / count for k in range(count))
        ]
    cup = lathe([(y, r + 0.0006) for y, r in outer], MATERIALS["glass"])
    dome = lathe(
        profile([(0.150, 0.0465), (0.154, 0.0465), (0.162, 0.042), (0.182, 0.030), (0.190, 0.008)]), MATERIALS["glass"]
    )
    rim = lathe([(0.148, 0.0455), (0.148, 0.0475), (0.154, 0.0475), (0.154, 0.0455)], MATERIALS["porcelain"])
    straw = _straw(wish, 0.255, 0.012, 0.0056, "#d8567a")
    return (body, *pearls, straw, rim, cup, dome)


def can(wish: Wish) -> Model:
    """A drinks can; parts: label."""
    paint = wish.body(Material(colour=rgb("#c21f26"), gloss=0.75, metal=0.0), size=0.02)
    side = lathe([(0.010, 0.0325), (0.012, 0.033), (0.108, 0.033), (0.111, 0.0325)], paint).named("label")
    metal = MATERIALS["silver"]
    low = lathe(profile([(0.003, 0.0), (0.0, 0.024), (0.002, 0.026), (0.010, 0.0325)]), metal)
    top = lathe(
        profile([(0.111, 0.0325), (0.120, 0.0275), (0.123, 0.0275), (0.123, 0.026), (0.1195, 0.0245), (0.1195, 0)]),
        metal,
    )
    tab = box((0.010, 0.0016, 0.020), metal, (0, 0.1205, -0.008), bevel=0.0007)
    swirl = [
        tube(
            [
                (0.0326 * math.sin(a), 0.052 + 0.011 * math.sin(2 * a + 0.4) + d, -0.0326 * math.cos(a))
                for a in np.linspace(0, math.tau, 60).tolist()
            ],
            0.0022 if d else 0.004,
            Material(colour=rgb("#f6f2ea"), gloss=0.6),
            sides=6,
        )
        for d in (0.0, 0.013)
    ]
    return (low, side, top, tab, *swirl)


def juice(wish: Wish) -> Model:
    """A tall glass of juice with a straw and a slice of orange; a colour wished is the drink's."""
    glass = Vessel(rows=TUMBLER, wall=0.002, material="glass")(replace(wish, colour="", traits=("empty",)))
    drink = wish.body(Material(colour=rgb("#f39a1c"), gloss=0.6))
    liquid = lathe([(0.004, 0), (0.004, 0.029), (0.06, 0.0318), (0.118, 0.0347), (0.118, 0)], drink)
    rind, pulp = Material(colour=rgb("#e8801a"), gloss=0.5), Material(colour=rgb("#f8b23c"), gloss=0.6)
    slice_ = [cylinder(0.022, 0.004, rind), cylinder(0.0192, 0.0046, pulp, (0, -0.0003, 0))]
    wheel = [part.turned(90, "x").turned(24).moved(0.036, 0.143, -0.004) for part in slice_]
    return (liquid.named("drink"), _straw(wish, 0.20, -0.032), *wheel, *glass)


def coffee(wish: Wish) -> Model:
    """A cup of coffee on its saucer with foam drawn as a leaf."""
    china = MATERIALS["porcelain"]
    cup = Vessel(
        rows="10,20 11,24 20,34 62,43",
        wall=0.0024,
        material="porcelain",
        handle="41,54 60,57 64,42 48,28 36,28",
        thick=0.0036,
    )(replace(wish, traits=("empty",)))
    foam = lathe([(0.054, 0), (0.054, 0.0385)], Material(colour=rgb("#8a5226"), gloss=0.5))
    cream = Material(colour=rgb("#f2e2c4"), gloss=0.4)
    marks = [
        tube([(-s * w, 0.0544, z + 0.007), (0, 0.0544, z), (s * w, 0.0544, z + 0.007)], 0.0026, cream, sides=8)
        for s, (w, z) in zip((1,) * 4, ((0.022, -0.004), (0.020, -0.013), (0.014, -0.021), (0.018, 0.006)), strict=True)
    ]
    saucer = lathe(
        ((0.004, 0.0), (0.0, 0.03), (0.004, 0.04), (0.014, 0.076), (0.016, 0.076), (0.010, 0.05), (0.008, 0.0)),
        wish.part("saucer", wish.body(china)),
    )
    return (*cup, foam, *marks, saucer.named("saucer"))


def hot_chocolate(wish: Wish) -> Model:
    """A mug of cocoa with marshmallows."""
    cup = VESSELS["mug"].build(replace(wish, traits=("cocoa",)))
    soft = Material(colour=rgb("#faf3ee"), gloss=0.15, translucent=0.3)
    lumps = [
        cylinder(0.0078, 0.012, soft, (0, -0.004, 0), sides=16)
        .turned(38.0 * (k % 3), "x")
        .turned(70.0 * k)
        .moved(x, 0.091, z)
        for k, (x, z) in enumerate(spread_spots(9, 0.028, 5))
    ]
    return (*cup, *lumps)


def champagne(wish: Wish) -> Model:
    """A champagne bottle with a gold foil; parts: label."""
    rows = "0,40 3,44 20,45 165,45 215,28 245,17 300,15"
    bottle = Vessel(rows=rows, material="bottle glass", label=(0.18, 0.42))(wish)
    foil = lathe(
        profile([(0.218, 0.0285), (0.246, 0.0182), (0.296, 0.0168), (0.312, 0.0185), (0.326, 0.014), (0.328, 0)]),
        MATERIALS["gold"],
    )
    return (*bottle, foil.named("foil"))


def _water(wish: Wish) -> Model:
    """A glass of water with ice and a leaf."""
    cubes = [
        box((0.017, 0.017, 0.017), ICE, bevel=0.003)
        .turned(31.0 * k, "x")
        .turned(47.0 * k)
        .moved(x, 0.078 + 0.008 * (k % 2), z)
        for k, (x, z) in enumerate(((-0.014, -0.008), (0.013, -0.012), (0.0, 0.014)))
    ]
    return (*VESSELS["glass"].build(wish), *cubes, leaf(0.03, 0.018).turned(20, "z").moved(0.0, 0.098, -0.006))


_GLASS = Vessel(rows=TUMBLER, wall=0.002, material="glass", drink="milk", level=0.84)
MODELS: dict[str, Entry] = {
    "cocktail": Entry(cocktail, turn=-8),
    "bubble tea": Entry(bubble_tea, turn=-8),
    "soda": Entry(can, turn=-10),
    "juice": Entry(juice, turn=-8),
    "coffee": Entry(coffee, turn=-20),
    "tea": VESSELS["teacup"],
    "hot chocolate": Entry(hot_chocolate, turn=-20),
    "milk": Entry(_GLASS),
    "water glass": Entry(_water, turn=-12),
    "wine": VESSELS["wine glass"],
    "whiskey": Entry(Vessel(rows="0,36 4,38 90,40", wall=0.003, material="glass", drink="whisky", level=0.45)),
    "champagne": Entry(champagne),
}
