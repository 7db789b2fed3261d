"""Bread and what else an oven gives: loaves, rolls, pies, waffles, biscuits."""

import itertools
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.party import CREAM
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, ellipsoid, lathe, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

CRUST = Material(colour=rgb("#b87430"), second=rgb("#8a4a18"), grain="plaster", size=0.05, gloss=0.28, bump=0.35)
CRUMB = Material(colour=rgb("#ecd2a0"), second=rgb("#cfa868"), grain="speckle", size=0.012, gloss=0.04, bump=0.5)
COCOA = Material(colour=rgb("#3a1d10"), gloss=0.55)
Spots = list[tuple[float, float]]
Height = Callable[[float], float]


def spread_spots(count: int, radius: float, seed: int) -> Spots:
    """`count` points within a circle that keep their distance: a sunflower's spiral, a little shaken."""
    rng = np.random.default_rng(seed)
    turns = np.arange(count) * 2.39996 + rng.uniform(0, math.tau)
    reach = radius * np.sqrt((np.arange(count) + 0.5) / count) * rng.uniform(0.94, 1.03, count)
    return [(float(r * math.cos(a)), float(r * math.sin(a))) for r, a in zip(reach, turns, strict=True)]


def bread(wish: Wish) -> Model:
    """A country loaf with pale cuts."""
    body = Bone((-0.055, 0.05, 0), (0.055, 0.05, 0), 0.062, stretch=(1.1, 0.86, 1.05))
    cuts = []
    for x in (-0.075, -0.025, 0.025, 0.075):
        path = [
            (0.02 * t, 0.05 + 0.054 * math.cos(t), 0.064 * math.sin(t)) for t in np.linspace(-1.25, 0.35, 6).tolist()
        ]
        size = 0.92 if abs(x) > 0.05 else 1.0
        cuts += [
            Bone(
                (x + a[0], 0.05 + size * (a[1] - 0.05), size * a[2]),
                (x + b[0], 0.05 + size * (b[1] - 0.05), size * b[2]),
                0.0065,
                tint=(2.2, 2.9, 4.0),
            )
            for a, b in itertools.pairwise(path)
        ]
    loaf = flesh([body, *cuts], wish.body(CRUST), blend=0.004, fine=100)
    return standing((loaf,))


def baguette(wish: Wish) -> Model:
    """A long loaf with slanting cuts."""
    ends = [Bone((-0.21, 0, 0), (0, 0, 0), 0.026, 0.036), Bone((0, 0, 0), (0.21, 0, 0), 0.036, 0.026)]
    cuts = [
        Bone((x - 0.026, 0.021, -0.024), (x + 0.026, 0.030, -0.006), 0.0055, tint=(2.2, 2.9, 4.0))
        for x in np.linspace(-0.18, 0.18, 6).tolist()
    ]
    return standing((flesh([*ends, *cuts], wish.body(CRUST), blend=0.003, fine=150),))


def croissant(wish: Wish) -> Model:
    """A crescent rolled in steps, its horns towards the viewer."""
    bones = []
    for k in range(-4, 5):
        a = k * 0.30
        x, z, r = 0.075 * math.sin(a), -0.075 * (1 - math.cos(a)), 0.036 - 0.0055 * abs(k)
        bones.append(Bone((x, r * 0.85, z), (x * 1.03, r * 0.85, z), r, stretch=(0.62, 1, 1.05)))
        tint = (0.62, 0.5, 0.42)
        ring = Bone((x * 1.0, r * 0.85, z), (x, r * 0.85, z), r * 1.015, tint=tint, stretch=(0.3, 1, 1.02))
        bones.append(replace(ring, tint=tint))
    glaze = replace(CRUST, colour=rgb("#d28a34"), second=rgb("#b4671f"), gloss=0.5, size=0.02)
    return standing((flesh(bones, wish.body(glaze), blend=0.0035, fine=110),))


def pretzel(wish: Wish) -> Model:
    """A knotted pretzel with salt, facing the viewer."""
    half = [
        (-0.040, -0.006, -0.014),
        (-0.022, 0.020, -0.012),
        (0.004, 0.040, -0.006),
        (0.030, 0.058, 0.004),
        (0.058, 0.080, 0.004),
        (0.064, 0.040, 0.004),
        (0.040, 0.004, 0.004),
        (0.0, -0.006, 0.004),
    ]
    other = [(-x, y, z + (0.010 if k < 3 else 0.0)) for k, (x, y, z) in enumerate(half)]
    dough = wish.body(replace(CRUST, colour=rgb("#8a4a1c"), gloss=0.5))
    salt = [
        box((0.004, 0.004, 0.003), MATERIALS["porcelain"], (x, y, -0.013))
        for x, y in (
            (-0.062, 0.04),
            (-0.06, 0.068),
            (-0.044, 0.0),
            (0.0, -0.01),
            (0.042, 0.0),
            (0.061, 0.05),
            (0.058, 0.076),
        )
    ]
    ropes = [tube(path, [0.010, *[0.0115] * 2, *[0.0135] * 5], dough, sides=14) for path in (half, other)]
    ropes += [ellipsoid(0.0115, dough, path[0], sides=12) for path in (half, other)]
    return standing(tuple(part.turned(-14, "x") for part in (*ropes, *salt)))


def bagel(wish: Wish) -> Model:
    """A bagel with sesame, leaning to show its hole."""
    turns = np.linspace(0, math.tau, 33)
    ring = tube([(0.036 * math.cos(t), 0.022, 0.036 * math.sin(t)) for t in turns], 0.021, wish.body(CRUST), sides=20)
    seeds = _seeds(46, 0.05, lambda r: 0.0215 + math.sqrt(max(0.0, 0.021**2 - (r - 0.036) ** 2)), 0.018)
    return standing(tuple(part.turned(-38, "x") for part in (ring, *seeds)))


def _seeds(count: int, radius: float, high: Height, inner: float = 0.0) -> list[Solid]:
    sesame = Material(colour=rgb("#f3e2b8"), gloss=0.3)
    grain = ellipsoid((0.0022, 0.0011, 0.0014), sesame, sides=8)
    return [
        grain.turned(57.0 * k).moved(x, high(math.hypot(x, z)), z)
        for k, (x, z) in enumerate(spread_spots(count, radius, 3))
        if math.hypot(x, z) > inner
    ]


def cookie(wish: Wish) -> Model:
    """A biscuit with chips of chocolate, leaning to face the viewer."""
    dough = replace(CRUST, colour=rgb("#cf9448"), second=rgb("#a9692a"), size=0.02, bump=0.8, gloss=0.12)
    rim = [
        Bone((0.034 * math.cos(a), 0.005, 0.034 * math.sin(a)), (0.02 * math.cos(a), 0.007, 0.02 * math.sin(a)), 0.0085)
        for a in np.linspace(0, math.tau, 23)
    ]
    disc = flesh([Bone((0, 0.006, 0), (0, 0.006, 0), 0.03, stretch=(1, 0.3, 1)), *rim], wish.body(dough), blend=0.008)
    chips = [
        ellipsoid((0.0048, 0.0036, 0.0042), wish.part("chips", COCOA), (x, 0.0172, z), sides=10).named("chips")
        for x, z in spread_spots(13, 0.034, 11)
    ]
    return standing(tuple(part.turned(-42, "x") for part in (disc, *chips)))


def pie(wish: Wish) -> Model:
    """A pie in its tin with a lattice and a pinched edge; parts: filling."""
    fruit = Material(colour=rgb("#9c1c22"), second=rgb("#c8402c"), grain="speckle", size=0.02, gloss=0.7)
    tin = lathe(profile([(0, 0.09), (0.004, 0.1), (0.03, 0.122)]), MATERIALS["metal"])
    filling = lathe([(0.034, 0.115), (0.037, 0.06), (0.037, 0)], wish.part("filling", wish.body(fruit)))
    edge = [
        ellipsoid((0.011, 0.009, 0.0085), CRUST, sides=12)
        .turned(a * 57.3 + 40)
        .moved(0.12 * math.sin(a), 0.036, 0.12 * math.cos(a))
        for a in np.linspace(0, math.tau, 44, endpoint=False).tolist()
    ]
    strips = []
    for turn in (35, -55):
        for at in (-0.08, -0.04, 0.0, 0.04, 0.08):
            half = math.sqrt(0.118**2 - at**2)
            t = np.linspace(-half, half, 9)
            path = [(float(x), 0.040 - 0.4 * float(x) ** 2 + (0.002 if turn > 0 else 0), at) for x in t]
            strips.append(tube(path, 0.0075, CRUST, sides=8).scaled(1, 0.9, 1).turned(turn))
    return (tin, filling.named("filling"), *edge, *strips)


def pancake(wish: Wish) -> Model:
    """A pile of pancakes with butter and syrup on a plate."""
    skin = Material(colour=rgb("#c98a3e"), second=rgb("#a9682a"), grain="plaster", size=0.06, gloss=0.2)
    rng = np.random.default_rng(4)
    rows = [(0.0, 0.0), (0.0, 0.078), (0.004, 0.085), (0.010, 0.085), (0.014, 0.078), (0.0145, 0.0)]
    pile: list[Solid] = []
    for k in range(6):
        x, z = rng.uniform(-0.005, 0.005, 2)
        disc = lathe(rows, wish.body(skin))
        pale = 1.0 + 0.7 * (np.abs(disc.points[:, 1:2] - 0.007) < 0.0035)
        stain = (pale * np.array([1.0, 1.0, 1.0 - 0.1 * (k % 2)])).astype(np.float32)
        pile.append(disc.tinted(stain).moved(float(x), 0.012 + 0.0145 * k, float(z)))
    syrup = Material(colour=rgb("#7a3208"), gloss=0.92)
    top = 0.099
    runs = [Bone((0, top, 0), (0, top, 0), 0.05, stretch=(1.1, 0.1, 1.0))]
    for k, fall in enumerate((0.05, 0.03, 0.065, 0.04, 0.055, 0.03, 0.045)):
        a = k * 0.9 - 2.6
        x, z = 0.087 * math.sin(a), -0.087 * math.cos(a)
        runs += [
            Bone((0.5 * x, top, 0.5 * z), (x, top - 0.003, z), 0.008),
            Bone((x, top, z), (x, top - fall, z), 0.007),
        ]
    butter = Material(colour=rgb("#f6e08a"), gloss=0.5, translucent=0.3)
    square = box((0.034, 0.014, 0.034), wish.part("butter", butter), (0, top + 0.003, 0), bevel=0.003).turned(20)
    plate = lathe(
        profile([(0, 0.07), (0.003, 0.08), (0.010, 0.125), (0.015, 0.130), (0.010, 0.09), (0.008, 0)]),
        wish.part("plate", MATERIALS["porcelain"]),
    )
    return (plate.named("plate"), *pile, flesh(runs, syrup, blend=0.008, fine=80), square)


def waffle(wish: Wish) -> Model:
    """A round waffle with its cells, leaning to face the viewer."""
    skin = wish.body(replace(CRUST, colour=rgb("#d9993f"), second=rgb("#b8742a"), size=0.04))
    side = np.linspace(-1, 1, 85)
    u, v = np.meshgrid(side, -side)
    long = np.sqrt(np.maximum(np.abs(u), np.abs(v)) ** 2 / np.maximum(u * u + v * v, 1e-9))
    x, y = 0.085 * u * long, 0.085 * v * long
    cell = np.minimum(np.abs((x / 0.021) % 1 - 0.5), np.abs((y / 0.021) % 1 - 0.5))
    deep = 0.008 * np.clip((0.42 - np.maximum(np.abs((x / 0.021) % 1 - 0.5), np.abs((y / 0.021) % 1 - 0.5))) * 9, 0, 1)
    edge = np.clip((1 - np.maximum(np.abs(u), np.abs(v))) * 22, 0, 1)
    face = surface(np.stack([x, y, deep * edge - 0.009 * edge], -1).astype(np.float32), skin)
    shade = (1.0 - 0.45 * (deep / 0.008) * edge + 0.1 * cell).reshape(-1, 1)
    rim = lathe([(0.0, 0.085), (0.009, 0.0855), (0.010, 0)], skin).turned(90, "x")
    cream = lathe(profile([(0, 0.020), (0.010, 0.018), (0.020, 0.008), (0.026, 0)]), CREAM).turned(-90, "x")
    tilted = (face.tinted((shade * np.ones(3)).astype(np.float32)), rim, cream.moved(0, 0.0, -0.006))
    return standing(tuple(part.turned(52, "x") for part in tilted))


MODELS: dict[str, Entry] = {
    "bread": Entry(bread, "lies", turn=-24),
    "baguette": Entry(baguette, "lies", turn=-18),
    "croissant": Entry(croissant, "lies", turn=-14),
    "pretzel": Entry(pretzel, turn=-8),
    "bagel": Entry(bagel, turn=-12),
    "cookie": Entry(cookie, turn=-10),
    "pie": Entry(pie, turn=-14),
    "pancake": Entry(pancake, turn=-20),
    "waffle": Entry(waffle, turn=-10),
}
