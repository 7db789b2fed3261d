"""Bowls, plates and trays with food on them: noodles, rice, soups, salads, sushi, dumplings."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.bakery import spread_spots
from limner.engines.painter.models.fruit import leaf
from limner.engines.painter.models.meals import LETTUCE, TOMATO, frill
from limner.engines.painter.models.vessels import Vessel, profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

RICE = Material(colour=rgb("#f7f4ea"), second=rgb("#e2dcc8"), grain="scales", size=0.006, gloss=0.25, bump=0.8)
NOODLE = Material(colour=rgb("#efd48a"), gloss=0.5, translucent=0.15)
NORI = Material(colour=rgb("#16241a"), second=rgb("#0c140e"), grain="speckle", size=0.01, gloss=0.35)
ROWS = "0,38 8,42 14,50 40,80 78,98"
HIGH = 0.066  # metres: where the food in a bowl begins


def _bowl(wish: Wish, code: str) -> Model:
    bowl = Vessel(rows=ROWS, code=code)(replace(wish, traits=()))
    return tuple(part.named("bowl").made_of(wish.part("bowl", part.material)) for part in bowl)


def _broth(code: str, high: float = HIGH) -> Solid:
    return lathe([(high, 0.0), (high, 0.091)], Material(colour=rgb(code), gloss=0.9))


def chopstick_pair(length: float, wish: Wish) -> list[Solid]:
    """Two sticks along x from the origin, tapering to their tips."""
    lacquer = wish.part("chopsticks", Material(colour=rgb("#7a2318"), gloss=0.7))
    return [
        tube([(0, 0, z), (length, 0, 1.4 * z)], [0.0022, 0.0042], lacquer, sides=10).named("chopsticks")
        for z in (-0.006, 0.006)
    ]


def noodles(wish: Wish) -> Model:
    """A bowl of noodles in broth with an egg, greens, seaweed; chopsticks across."""
    rng = np.random.default_rng(9)
    strands = []
    for k in range(46):
        a, r = rng.uniform(0, math.tau), rng.uniform(0.02, 0.06)
        cx, cz = 0.028 * rng.normal(), 0.028 * rng.normal()
        t = np.linspace(0, rng.uniform(1.6, 4.2), 11) + a
        reach = np.minimum(np.hypot(cx + r * np.cos(t), cz + r * np.sin(t)), 0.083)
        turn = np.arctan2(cz + r * np.sin(t), cx + r * np.cos(t))
        y = HIGH + 0.002 + 0.014 * (1 - (reach / 0.09) ** 2) + 0.004 * np.sin(3 * t + k)
        path = np.stack([reach * np.cos(turn), y, reach * np.sin(turn)], -1)
        strands.append(tube(path.astype(np.float32), 0.0026, wish.part("noodles", NOODLE), sides=7))
    egg = [
        ellipsoid((0.022, 0.012, 0.017), MATERIALS["porcelain"], (0.034, HIGH + 0.016, -0.026), sides=18),
        ellipsoid((0.012, 0.005, 0.010), Material(colour=rgb("#f09a1e"), gloss=0.7), (0.033, HIGH + 0.0255, -0.028)),
    ]
    onion = [
        tube([(0, 0, 0), (0, 0.005, 0)], 0.0038, Material(colour=rgb("#6fae3a"), gloss=0.3), sides=9)
        .turned(30.0 * k, "x")
        .turned(50.0 * k)
        .moved(x - 0.02, HIGH + 0.019, z - 0.02)
        for k, (x, z) in enumerate(spread_spots(12, 0.03, 2))
    ]
    sheet = box((0.05, 0.06, 0.0015), NORI).turned(-14, "x").turned(24).moved(-0.03, HIGH - 0.005, 0.06)
    sticks = [part.turned(14, "z").turned(28).moved(-0.06, HIGH + 0.022, 0.015) for part in chopstick_pair(0.23, wish)]
    return (*_bowl(wish, "#22384f"), _broth("#a8682a"), *strands, *egg, *onion, sheet, *sticks)


def spaghetti(wish: Wish) -> Model:
    """A nest of spaghetti with sauce and basil on a plate."""
    rng = np.random.default_rng(19)
    strands = []
    for k in range(60):
        a, r = rng.uniform(0, math.tau), rng.uniform(0.015, 0.062)
        t = np.linspace(0, rng.uniform(2.2, 5.0), 12) + a
        y = 0.016 + 0.042 * max(0.0, 1 - (r / 0.072) ** 2) + 0.004 * np.sin(2 * t + k)
        path = np.stack([r * np.cos(t) + 0.004 * rng.normal(), y, r * np.sin(t) + 0.004 * rng.normal()], -1)
        strands.append(tube(path.astype(np.float32), 0.0021, NOODLE, sides=6))
    lumps = [
        Bone((x, 0.050 - 3.0 * (x * x + z * z), z), (x, 0.050 - 3.0 * (x * x + z * z), z), 0.010)
        for x, z in spread_spots(18, 0.045, 5)
    ]
    sauce_of = Material(colour=rgb("#b3301a"), second=rgb("#7a1c10"), grain="speckle", size=0.012, gloss=0.6, bump=1.0)
    sauce = flesh(lumps, wish.part("sauce", sauce_of), blend=0.006, fine=70)
    basil = [leaf(0.034, 0.022).turned(16, "z").turned(120 * k).moved(0, 0.060, 0) for k in range(3)]
    rows = profile([(0, 0.07), (0.003, 0.08), (0.010, 0.12), (0.018, 0.135), (0.012, 0.09), (0.009, 0)])
    plate = lathe(rows, wish.part("plate", wish.body(MATERIALS["porcelain"])))
    return (plate.named("plate"), *strands, sauce, *basil)


def rice(wish: Wish) -> Model:
    """A heaped bowl of rice with chopsticks."""
    rng = np.random.default_rng(5)
    grain = ellipsoid((0.0038, 0.0016, 0.0016), Material(colour=rgb("#fbf8f0"), gloss=0.35, translucent=0.2), sides=8)
    arc = np.linspace(0, math.pi / 2, 14).tolist()
    heap = lathe([(HIGH - 0.002 + 0.048 * math.sin(a), 0.090 * math.cos(a)) for a in arc], RICE)
    grains = []
    for x, z in spread_spots(330, 0.088, 6):
        y = HIGH - 0.002 + 0.0485 * math.sqrt(max(0.0, 1 - (x * x + z * z) / 0.090**2))
        lean, turn = rng.uniform(-40, 40), rng.uniform(0, 360)
        grains.append(grain.turned(float(lean), "z").turned(float(turn)).moved(x, y, z))
    sticks = [part.turned(9, "z").turned(24).moved(-0.11, HIGH + 0.030, -0.045) for part in chopstick_pair(0.24, wish)]
    return (*_bowl(wish, "#3d6688"), heap, *grains, *sticks)


def soup(wish: Wish) -> Model:
    """A bowl of soup with a swirl of cream, herbs and a spoon."""
    code = wish.part("soup", Material(colour=rgb("#d9721f"))).colour
    broth = lathe([(HIGH, 0.0), (HIGH, 0.091)], Material(colour=code, gloss=0.75))
    t = np.linspace(0.6, 9.5, 70)
    swirl = np.stack([0.005 * t * np.cos(t), np.full_like(t, HIGH + 0.0004), 0.005 * t * np.sin(t)], -1)
    cream = tube(swirl.astype(np.float32), 0.0034, Material(colour=rgb("#fbf3e2"), gloss=0.6), sides=8)
    herbs = [
        leaf(0.020, 0.012).turned(8, "z").turned(137.0 * k).moved(x, HIGH + 0.003, z)
        for k, (x, z) in enumerate(spread_spots(7, 0.03, 8))
    ]
    stem = tube(
        [(0.03, HIGH - 0.01, 0.02), (0.09, HIGH + 0.03, 0.035), (0.17, HIGH + 0.075, 0.05)],
        [0.006, 0.0035, 0.0055],
        MATERIALS["steel"],
    )
    return (*_bowl(wish, "#e8e0d0"), broth, cream, *herbs, stem)


def salad(wish: Wish) -> Model:
    """A bowl of leaves with tomato, cucumber and cheese."""
    rng = np.random.default_rng(14)
    pale = replace(LETTUCE, colour=rgb("#a3cc5a"), second=rgb("#6fa838"))
    leaves = [
        frill(0.042, 0.0, pale if k % 2 else LETTUCE, k, waves=9)
        .turned(float(rng.uniform(-35, 35)), "x")
        .turned(float(rng.uniform(-35, 35)), "z")
        .moved(x, HIGH + 0.016, z)
        for k, (x, z) in enumerate(spread_spots(13, 0.070, 3))
    ]
    half = ellipsoid((0.016, 0.013, 0.016), TOMATO, (0, HIGH + 0.032, 0), sides=18)
    rounds = [half.moved(x, 0, z) for x, z in spread_spots(6, 0.06, 12)]
    green, seedy = Material(colour=rgb("#3f7a2c")), Material(colour=rgb("#d6e8a4"), gloss=0.5)
    slices = []
    for k, (x, z) in enumerate(spread_spots(6, 0.066, 23)):
        pair = (cylinder(0.017, 0.0045, green), cylinder(0.0155, 0.005, seedy))
        slices += [part.turned(40, "x").turned(70.0 * k).moved(x, HIGH + 0.030, z) for part in pair]
    cubes = [
        box((0.012, 0.011, 0.012), MATERIALS["porcelain"], bevel=0.002).turned(25.0 * k).moved(x, HIGH + 0.038, z)
        for k, (x, z) in enumerate(spread_spots(7, 0.05, 31))
    ]
    return (*_bowl(wish, "#d9cdb4"), _broth("#4c8a22"), *leaves, *rounds, *slices, *cubes)


def cereal(wish: Wish) -> Model:
    """A bowl of cereal rings in milk with berries."""
    rng = np.random.default_rng(4)
    ring = tube(
        [(0.0062 * math.cos(t), 0, 0.0062 * math.sin(t)) for t in np.linspace(0, math.tau, 13)],
        0.0028,
        Material(colour=rgb("#d9a04a"), second=rgb("#b8742a"), grain="speckle", size=0.006),
        sides=8,
    )
    rings = [
        ring.turned(float(rng.uniform(-24, 24)), "x").turned(float(rng.uniform(0, 180))).moved(x, HIGH + 0.003, z)
        for x, z in spread_spots(62, 0.084, 7)
    ]
    berries = [
        ellipsoid(0.0075, Material(colour=rgb(code), gloss=0.4), (x, HIGH + 0.008, z), sides=14)
        for (x, z), code in zip(spread_spots(8, 0.05, 11), ("#3a4a82", "#b3182c") * 4, strict=True)
    ]
    return (*_bowl(wish, "#6f9ab5"), _broth("#f8f4ea"), *rings, *berries)


def _nigiri(x: float, z: float) -> list[Solid]:
    body = flesh([Bone((-0.020, 0.013, 0), (0.020, 0.013, 0), 0.014, stretch=(1, 0.85, 1.05))], RICE, fine=40)
    t = np.linspace(-0.036, 0.036, 9)
    path = [(float(a), 0.0275 - 12 * float(a) ** 2, 0.0) for a in t]
    fish = Material(colour=rgb("#f07a45"), second=rgb("#f9c6a2"), grain="stripes", size=0.0055, gloss=0.7, bump=0.0)
    slab = tube(path, [0.010, *[0.0165] * 7, 0.009], fish, sides=14).mapped(
        np.array([[1, 0, 0], [0, 0.30, 0], [0, 0, 1]], np.float32), (0, 0.0205, 0)
    )
    return [part.turned(18).moved(x, 0.018, z) for part in (body, slab)]


def _maki(x: float, z: float, code: str) -> list[Solid]:
    wrap = cylinder(0.0185, 0.026, NORI)
    white = cylinder(0.0168, 0.0268, RICE)
    heart = cylinder(0.0072, 0.0274, Material(colour=rgb(code), gloss=0.6))
    return [part.moved(x, 0.018, z) for part in (wrap, white, heart)]


def sushi(wish: Wish) -> Model:
    """Two nigiri and three rolls on a wooden stand with wasabi."""
    wood = wish.part("board", MATERIALS["wood"])
    stand = [box((0.22, 0.010, 0.12), wood, (0, 0.008, 0), bevel=0.002)]
    stand += [box((0.012, 0.009, 0.11), wood, (s * 0.08, 0, 0)) for s in (-1, 1)]
    pieces = [*_nigiri(-0.055, 0.022), *_nigiri(0.045, 0.026)]
    for x, code in ((-0.07, "#f07a45"), (-0.025, "#5f9a3a"), (0.02, "#c9302a")):
        pieces += _maki(x, -0.032, code)
    paste = flesh(
        [Bone((0.072, 0.022, -0.03), (0.072, 0.030, -0.03), 0.011, 0.006)], Material(colour=rgb("#93b558")), fine=30
    )
    return (*stand, *pieces, paste)


def dumpling(wish: Wish) -> Model:
    """A pleated half-moon dumpling."""
    skin = Material(colour=rgb("#efe0c0"), second=rgb("#d8bd8a"), grain="plaster", size=0.03, gloss=0.4)
    bones = []
    for k in range(-8, 9):
        a = k * 0.15
        x, z = 0.045 * math.sin(a), 0.020 - 0.020 * math.cos(a)
        r = 0.019 * max(math.cos(0.95 * a), 0.2) ** 0.6
        bones.append(Bone((x, 0.8 * r, z), (x, 0.8 * r, z), r, stretch=(0.8, 0.8, 0.95)))
        top = 0.043 - 0.019 * a * a
        bones.append(Bone((x, 0.9 * r, z - 0.7 * r), (x + 0.002, top, z), 0.0036, 0.0026, tint=(1.05, 1.05, 1.05)))
        bones.append(Bone((x, r, z), (x + 0.002, top - 0.002, z), 0.004, 0.003))
    return standing((flesh(bones, wish.body(skin), blend=0.0024, fine=120),))


def tangyuan(wish: Wish) -> Model:
    """White rice balls in a bowl of clear soup."""
    dough = wish.part("balls", Material(colour=rgb("#f8f4ea"), gloss=0.6, translucent=0.3))
    balls = [ellipsoid(0.0185, dough, (x, HIGH + 0.008, z), sides=22) for x, z in spread_spots(8, 0.068, 4)]
    return (*_bowl(wish, "#b3342a"), _broth("#e2cfa0"), *balls)


MODELS: dict[str, Entry] = {
    "noodles": Entry(noodles),
    "spaghetti": Entry(spaghetti),
    "rice": Entry(rice),
    "soup": Entry(soup),
    "salad": Entry(salad),
    "cereal": Entry(cereal),
    "sushi": Entry(sushi, turn=-18),
    "dumpling": Entry(dumpling, turn=-14),
    "tangyuan": Entry(tangyuan),
}
