"""Quick meals and morsels: burgers, pizza, sandwiches, chips, cheese, eggs, chocolate."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.bakery import COCOA, CRUMB, CRUST, spread_spots
from limner.engines.painter.models.fruit import leaf
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

CHEESE = Material(colour=rgb("#f0bd4a"), gloss=0.4, translucent=0.2)
MEAT = Material(colour=rgb("#54301c"), second=rgb("#2e170c"), grain="plaster", size=0.015, gloss=0.3, bump=1.0)
LETTUCE = Material(colour=rgb("#7fb83a"), second=rgb("#4c8a22"), grain="leaf", size=0.02, gloss=0.35, translucent=0.4)
TOMATO = Material(colour=rgb("#c92a1c"), second=rgb("#e2543a"), grain="speckle", size=0.01, gloss=0.65)
SAUSAGE = Material(colour=rgb("#a8421f"), second=rgb("#8a2f14"), grain="speckle", size=0.02, gloss=0.6)


def frill(radius: float, high: float, material: Material, seed: int = 1, *, waves: int = 11) -> Solid:
    """A frilled leaf of lettuce round a centre, hanging over."""
    turn, t = np.meshgrid(np.linspace(0, math.tau, 121), np.linspace(0, 1, 6))
    wave = np.sin(waves * turn + seed) + 0.5 * np.sin((waves + 6) * turn + 2 * seed)
    reach = radius * (0.55 + 0.5 * t + 0.03 * t * wave)
    y = high + 0.09 * radius * t * wave - 0.1 * radius * t**3
    return surface(np.stack([reach * np.sin(turn), y, reach * np.cos(turn)], -1).astype(np.float32), material)


def hamburger(wish: Wish) -> Model:
    """A burger: bun with sesame, lettuce, tomato, cheese, meat; parts: bun, cheese."""
    bun = wish.part("bun", wish.body(replace(CRUST, colour=rgb("#c9812f"), second=rgb("#b06a20"), gloss=0.4)))
    low = lathe(profile([(0, 0.044), (0.004, 0.053), (0.014, 0.055), (0.018, 0.053), (0.018, 0)]), bun)
    patty = lathe(profile([(0.017, 0.05), (0.022, 0.057), (0.032, 0.057), (0.036, 0.052), (0.036, 0)]), MEAT)
    side = np.linspace(-0.056, 0.056, 13)
    x, z = np.meshgrid(side, side)
    reach = np.hypot(x, z)
    slice_ = np.stack([x, 0.0375 - 2.2 * np.clip(reach - 0.05, 0, 1) ** 1.4, z], -1).astype(np.float32)
    cheese = surface(slice_, wish.part("cheese", CHEESE)).turned(24)
    rounds = [
        cylinder(0.03, 0.006, TOMATO, (px, 0.0385, pz)) for px, pz in ((-0.024, -0.01), (0.024, -0.014), (0, 0.022))
    ]
    dome = [(0.049, 0.0), (0.049, 0.052), (0.053, 0.0575), (0.065, 0.056), (0.080, 0.044), (0.089, 0.022), (0.091, 0)]
    rows = profile(dome)
    heights, radii = np.array([y for y, _ in rows[12:]]), np.array([r for _, r in rows[12:]])
    seed_of = ellipsoid((0.0026, 0.0012, 0.0017), Material(colour=rgb("#f4e6c2"), gloss=0.3), sides=8)
    sesame = []
    for k, (px, pz) in enumerate(spread_spots(40, 0.047, 5)):
        y = float(np.interp(-math.hypot(px, pz), -radii, heights))
        sesame.append(seed_of.turned(61.0 * k).moved(px, y + 0.0005, pz))
    return (low, patty, cheese.named("cheese"), *rounds, frill(0.058, 0.047, LETTUCE), lathe(rows, bun), *sesame)


def pizza(wish: Wish) -> Model:
    """A round pizza on a board: a puffed rim, cheese, slices of sausage, basil; parts: cheese."""
    rim_of = replace(CRUST, colour=rgb("#cf9650"), second=rgb("#a8642a"), size=0.05)
    rng = np.random.default_rng(2)
    rim = []
    for a in np.linspace(0, math.tau, 27, endpoint=False):
        at = (0.148 * math.cos(a), 0.012, 0.148 * math.sin(a))
        tint = (0.55, 0.45, 0.4) if rng.random() < 0.2 else (1.0, 1.0, 1.0)
        rim.append(Bone(at, at, float(rng.uniform(0.013, 0.019)), tint=tint))
    crust = flesh(rim, rim_of, blend=0.018, fine=84)
    sauce = lathe([(0.011, 0.15), (0.0115, 0.0)], Material(colour=rgb("#b5321a"), gloss=0.5))
    patches = [
        Bone(
            (x, 0.010, z),
            (x, 0.010, z),
            0.02 + 0.008 * (k % 3),
            stretch=(1, 0.22, 1),
            tint=(1.0, 1.0, 1.0) if k % 4 else (0.85, 0.7, 0.5),
        )
        for k, (x, z) in enumerate(spread_spots(30, 0.122, 7))
    ]
    melted = Material(colour=rgb("#f0cf78"), second=rgb("#e0a84a"), grain="plaster", size=0.04, gloss=0.5)
    cheese = flesh(patches, wish.part("cheese", melted), blend=0.006, fine=76).named("cheese")
    salami = Material(colour=rgb("#a82a1c"), second=rgb("#c85a3a"), grain="speckle", size=0.01, gloss=0.45)
    rounds = [
        lathe(profile([(0, 0.020), (0.003, 0.021), (0.004, 0.019), (0.0025, 0)]), salami).moved(x, 0.0185, z)
        for x, z in spread_spots(11, 0.118, 9)
    ]
    basil = [
        leaf(0.036, 0.022).turned(-6, "z").turned(float(rng.uniform(0, 360))).moved(x, 0.024, z)
        for x, z in spread_spots(6, 0.085, 16)
    ]
    board = cylinder(0.185, 0.014, wish.part("board", MATERIALS["wood"]))
    return (board, *(part.moved(0, 0.013, 0) for part in (crust, sauce, cheese, *rounds, *basil)))


def hot_dog(wish: Wish) -> Model:
    """A sausage in a split roll with mustard; parts: mustard."""
    bun = wish.part("bun", replace(CRUST, colour=rgb("#d39a4c"), second=rgb("#b87a30"), gloss=0.35))
    halves = [
        flesh([Bone((-0.07, 0.026, s * 0.020), (0.07, 0.026, s * 0.020), 0.021, stretch=(1, 1.2, 1))], bun, fine=60)
        for s in (-1, 1)
    ]
    base = flesh([Bone((-0.068, 0.016, 0), (0.068, 0.016, 0), 0.016, stretch=(1, 1, 1.6))], bun, fine=50)
    t = np.linspace(-1, 1, 9)
    path = [(0.098 * float(x), 0.043 + 0.010 * float(x) ** 2, 0.0) for x in t]
    sausage = tube(
        path, [0.006, 0.0155, 0.0168, 0.0168, 0.0168, 0.0168, 0.0168, 0.0155, 0.006], wish.body(SAUSAGE), sides=18
    )
    ends = [ellipsoid(0.0066, SAUSAGE, (s * 0.098, 0.053, 0), sides=12) for s in (-1, 1)]
    wave = np.linspace(-0.072, 0.072, 90)
    sauce = np.stack([wave, 0.0605 + 1.0 * wave**2, 0.0085 * np.sin(wave * 260)], -1).astype(np.float32)
    mustard = wish.part("mustard", Material(colour=rgb("#f2c21e"), gloss=0.6))
    return standing((*halves, base, sausage, *ends, tube(sauce, 0.0032, mustard, sides=8).named("mustard")))


def _slab(outline: list[tuple[float, float]], thick: float, material: Material, at: float, bevel: float = 0.0) -> Solid:
    """A flat layer of an outline (x, z), its underside at height `at`."""
    return prism(outline, thick, material, bevel=bevel).turned(90, "x").moved(0, at + thick / 2, 0)


def sandwich(wish: Wish) -> Model:
    """A sandwich cut across, the cut to the viewer."""
    half = [(-0.075, 0.0), (0.075, 0.0), (0.012, 0.068), (-0.012, 0.068)]
    crust = [(x * 1.03, y * 1.05 + 0.0008) for x, y in half]
    ham = Material(colour=rgb("#e39a92"), gloss=0.4)
    layers = [
        (CRUMB, 0.015, half),
        (LETTUCE, 0.005, crust),
        (TOMATO, 0.008, half),
        (CHEESE, 0.005, crust),
        (ham, 0.007, half),
        (LETTUCE, 0.004, crust),
        (CRUMB, 0.015, half),
    ]
    parts: list[Solid] = []
    at = 0.0
    for material, thick, outline in layers:
        if material is CRUMB:
            parts.append(_slab(crust, thick, CRUST, at, bevel=0.002).moved(0, 0, 0.0012))
            parts.append(_slab(outline, thick * 0.84, CRUMB, at + thick * 0.08).moved(0, 0, -0.0006))
        elif material is LETTUCE:
            parts += [
                ellipsoid((0.010, 0.0028, 0.008), LETTUCE, (x, at + 0.003, -0.001), sides=12).turned(
                    9 * (k % 3 - 1), "z"
                )
                for k, x in enumerate(np.linspace(-0.066, 0.066, 9).tolist())
            ]
        else:
            parts.append(_slab(outline, thick, material, at, bevel=0.0015))
        at += thick
    return standing(tuple(parts))


def french_fries(wish: Wish) -> Model:
    """A red carton of chips; parts: carton."""
    rng = np.random.default_rng(8)
    potato = Material(colour=rgb("#f0c35a"), second=rgb("#d9982f"), grain="plaster", size=0.03, gloss=0.25)
    sticks = []
    for k in range(30):
        x, z = (k % 10 - 4.5) * 0.0085, (k // 10 - 1) * 0.010
        lean = x * 260 + float(rng.uniform(-7, 7))
        stick = box((0.0075, float(rng.uniform(0.075, 0.115)), 0.0075), potato, bevel=0.0012)
        sticks.append(stick.turned(-lean, "z").turned(float(rng.uniform(-5, 5)), "x").moved(x, 0.03, z))
    card = wish.part("carton", wish.body(Material(colour=rgb("#c8201c"), gloss=0.35)))
    front = [(-0.034, 0), (0.034, 0), (0.05, 0.088), (0.03, 0.074), (0, 0.068), (-0.03, 0.074), (-0.05, 0.088)]
    back = [(-0.034, 0), (0.034, 0), (0.05, 0.088), (0.025, 0.10), (-0.025, 0.10), (-0.05, 0.088)]
    walls = [prism(front, 0.001, card).moved(0, 0, -0.017), prism(back, 0.001, card).moved(0, 0, 0.017)]
    cheeks = [box((0.001, 0.09, 0.034), card).turned(-s * 10, "z").moved(s * 0.034, 0, 0) for s in (-1, 1)]
    return (*(wall.named("carton") for wall in (*walls, *cheeks)), *sticks)


def popcorn(wish: Wish) -> Model:
    """A striped bucket heaped with popcorn; parts: bucket."""
    paper = replace(Material(colour=rgb("#f4efe6"), gloss=0.3), grain="plain")
    red = wish.body(Material(colour=rgb("#c8201c"), gloss=0.3))
    rows = np.array([[0.0, 0.05], [0.15, 0.072]])
    turns = np.linspace(0, math.tau, 21)
    strips = []
    for k in range(20):
        a = np.linspace(turns[k], turns[k + 1], 4)
        grid = np.stack([np.stack([r * np.sin(a), np.full_like(a, y), r * np.cos(a)], -1) for y, r in rows])
        strips.append(surface(grid.astype(np.float32), red if k % 2 else wish.part("bucket", paper)).named("bucket"))
    rng = np.random.default_rng(3)
    puff = Material(colour=rgb("#f6e8c4"), second=rgb("#e6bd5e"), grain="plaster", size=0.012, gloss=0.1)
    bones = []
    for x, z in spread_spots(46, 0.068, 4):
        y = 0.150 + 0.042 * (1 - (math.hypot(x, z) / 0.075) ** 2)
        for _ in range(3):
            dx, dy, dz = rng.uniform(-0.007, 0.007, 3).tolist()
            at = (x + dx, y + dy, z + dz)
            bones.append(
                Bone(
                    at, at, float(rng.uniform(0.006, 0.009)), tint=(1, 1, 1) if rng.random() < 0.8 else (1, 0.85, 0.55)
                )
            )
    return (*strips, flesh(bones, puff, blend=0.0022, fine=92))


def cheese(wish: Wish) -> Model:
    """A wedge of cheese with holes."""
    paste = wish.body(CHEESE)
    wedge = prism([(-0.075, -0.05), (0.075, 0), (-0.075, 0.05)], 0.062, paste, bevel=0.002).turned(90, "x")
    hole = replace(paste, colour=(paste.colour[0] * 0.5, paste.colour[1] * 0.42, paste.colour[2] * 0.3))
    spots = (
        (-0.055, 0.040, 0.010),
        (-0.03, 0.018, 0.012),
        (0.0, 0.042, 0.009),
        (0.02, 0.02, 0.008),
        (-0.058, 0.012, 0.007),
        (0.045, 0.04, 0.006),
    )
    holes = [
        ellipsoid((r, r, 0.003), hole, sides=20).turned(18.4).moved(x, y - 0.031, -0.05 + (x + 0.075) / 3 + 0.0022)
        for x, y, r in spots
    ]
    top = [
        ellipsoid((r, 0.003, r), hole, (x, 0.0293, z), sides=20)
        for x, z, r in ((-0.04, 0.01, 0.012), (0.01, -0.005, 0.008), (-0.06, -0.025, 0.007))
    ]
    return standing((wedge, *holes, *top))


def egg(wish: Wish) -> Model:
    """An egg standing on its broad end."""
    shell = wish.body(
        Material(colour=rgb("#e2b48c"), second=rgb("#d3a078"), grain="speckle", size=0.004, gloss=0.25, bump=0.05)
    )
    t = np.linspace(0, math.pi, 33)
    rows = [(0.0285 * (1 - math.cos(a)), 0.0215 * math.sin(a) * (1 + 0.16 * math.cos(a))) for a in t.tolist()]
    return (lathe(rows, shell),)


def fried_egg(wish: Wish) -> Model:
    """A fried egg on a plate."""
    white = [
        Bone((0.042 * r * math.cos(a), 0, 0.042 * r * math.sin(a)), (0, 0.002, 0), 0.014, 0.02, stretch=(1, 0.3, 1))
        for a, r in ((0.2, 1.0), (1.1, 0.8), (1.9, 1.1), (2.9, 0.85), (3.7, 1.05), (4.6, 0.8), (5.4, 1.05))
    ]
    albumen = flesh(white, Material(colour=rgb("#f7f4ec"), gloss=0.6), blend=0.012, fine=80)
    yolk = ellipsoid((0.024, 0.015, 0.024), wish.body(Material(colour=rgb("#f5a31a"), gloss=0.85)), (0, 0.019, 0))
    rows = profile([(0, 0.07), (0.003, 0.08), (0.012, 0.115), (0.016, 0.120), (0.011, 0.085), (0.008, 0)])
    plate = lathe(rows, wish.part("plate", MATERIALS["ceramic"].tinted("#4f6f8a")))
    return (plate.named("plate"), albumen.moved(0, 0.017, 0), yolk.moved(0, 0.017, 0))


def chocolate(wish: Wish) -> Model:
    """A bar of chocolate half out of its foil and wrapper; parts: wrapper."""
    cocoa = wish.body(COCOA)
    tiles = [
        box((0.026, 0.011, 0.026), cocoa, (-0.042 + 0.028 * c, 0.004, -0.056 + 0.028 * r), bevel=0.0035)
        for c in range(4)
        for r in range(4)
    ]
    base = box((0.112, 0.006, 0.22), cocoa, (0, 0, 0.04))
    foil = box((0.117, 0.0155, 0.10), MATERIALS["silver"], (0, 0, 0.102), bevel=0.002)
    paper = box(
        (0.119, 0.017, 0.085),
        wish.part("wrapper", Material(colour=rgb("#7a1f2b"), gloss=0.3)),
        (0, 0, 0.115),
        bevel=0.002,
    )
    tilted = (*tiles, base, foil, paper.named("wrapper"))
    return standing(tuple(part.turned(-24, "x") for part in tilted))


MODELS: dict[str, Entry] = {
    "hamburger": Entry(hamburger, turn=-20),
    "pizza": Entry(pizza, "lies", turn=-20),
    "hot dog": Entry(hot_dog, "lies", turn=-24),
    "sandwich": Entry(sandwich, "lies", turn=-16),
    "french fries": Entry(french_fries, turn=-16),
    "popcorn": Entry(popcorn, turn=-10),
    "cheese": Entry(cheese, turn=-20),
    "egg": Entry(egg),
    "fried egg": Entry(fried_egg, "lies"),
    "chocolate": Entry(chocolate, turn=-22),
}
