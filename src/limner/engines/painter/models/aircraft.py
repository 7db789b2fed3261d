"""Aircraft: airliners, biplanes, helicopters, balloons, airships, gliders, drones, kites. Their noses point left."""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, moved, turned

WHITE = Material(colour=rgb("#f1f2f3"), gloss=0.7)
GLASS = Material(colour=rgb("#1d2a36"), gloss=0.95)
DARK = Material(colour=rgb("#24272b"), gloss=0.4)
STEEL = MATERIALS["steel"]
WICKER = Material(colour=rgb("#a87643"), second=rgb("#6f4a24"), grain="scales", size=0.09, gloss=0.05)


def along(rows: Sequence[tuple[float, float]], material: Material, *, sides: int = 32, rounded: bool = True) -> Solid:
    """A turned body along x from rows of (x, radius)."""
    points = [(float(x), max(0.0, float(r))) for x, r in smooth(np.array(rows), 4)] if rounded else list(rows)
    return lathe(points, material, sides=sides).turned(-90, "z")


def wing(outline: Sequence[tuple[float, float]], thick: float, material: Material) -> Solid:
    """A flat wing from its outline (x, z) seen from above."""
    return prism(outline, thick, material, bevel=thick * 0.4).turned(90, "x")


def airplane(wish: Wish) -> Model:
    """An airliner with swept wings, two engines and a coloured tail; a biplane if the prompt says so."""
    if wish.has("biplane", "vintage", "propeller", "old"):
        return _biplane(wish)
    paint = wish.body(WHITE, size=0.8)
    accent = wish.part("tail", Material(colour=rgb(wish.second or "#1f5fa8"), gloss=0.7))
    wings = wish.part("wing", Material(colour=rgb("#c9ced3"), gloss=0.7) if not wish.colour else paint)
    rows = [
        (-17.0, 0.0),
        (-16.7, 0.55),
        (-15.2, 1.35),
        (-12.5, 1.95),
        (-9, 2.0),
        (8, 2.0),
        (13, 1.35),
        (17.5, 0.35),
        (18, 0),
    ]
    parts: list[Solid] = [along(rows, paint, sides=36)]
    for s in (-1, 1):
        main = wing([(-4.2, 0), (3.2, 0), (7.8, 15.5), (6.2, 15.8), (1.5, 6.5)], 0.35, wings)
        parts.append(main.turned(-5, "x").scaled(1, 1, s).moved(0, -0.9, s * 1.2))
        parts.append(prism([(6.3, 0.0), (7.8, 0.0), (8.6, 1.7), (7.9, 1.7)], 0.14, accent).moved(0, 0.45, s * 16.9))
        tail = wing([(12.8, 0), (15.6, 0), (17.6, 5.2), (16.3, 5.3)], 0.2, wings)
        parts.append(tail.turned(-4, "x").scaled(1, 1, s).moved(0.2, 0.5, s * 0.4))
        engine = [(-2.3, 0.95), (-2.6, 1.0), (-2.5, 1.1), (-1.4, 1.18), (0.4, 1.0), (1.4, 0.62), (1.4, 0.4)]
        at = (0.3, -2.3, s * 6.1)
        parts += moved(
            (along(engine, accent, sides=24), along([(-2.25, 0), (-2.2, 0.98)], DARK, sides=24, rounded=False)), *at
        )
        parts.append(along([(-2.6, 0.0), (-2.2, 0.28)], STEEL, sides=14, rounded=False).moved(*at))
        parts.append(box((2.4, 0.8, 0.2), wings, (0.6, -1.6, s * 6.1), bevel=0.05))
        for x in np.arange(-11.5, 10, 0.95):
            r = float(np.interp(x, [a for a, _ in rows], [b for _, b in rows]))
            parts.append(ellipsoid((0.22, 0.3, 0.06), GLASS, (float(x), 0.55, s * r * 0.965), sides=8))
    parts.append(
        prism([(10.5, 1.4), (13.3, 2.0), (16.6, 6.8), (18.4, 6.8), (17.2, 0.7)], 0.3, accent, bevel=0.1).named("tail")
    )
    parts.append(_cockpit())
    return (*parts, *(_line(rows, side, accent) for side in (-1, 1)))


def _cockpit() -> Solid:
    """The windows of a cockpit, wrapped about the nose."""
    around, ahead = np.meshgrid(np.linspace(-1.15, 1.15, 17), np.linspace(-15.35, -14.55, 4))
    radius = np.interp(ahead, [-16.7, -15.2, -12.5], [0.62, 1.42, 2.0]) + 0.05
    grid = np.stack([ahead, radius * np.cos(around) * 0.99, radius * np.sin(around)], -1)
    return surface(grid.astype(np.float32), GLASS)


def _line(rows: Sequence[tuple[float, float]], side: int, material: Material) -> Solid:
    """A painted line along a fuselage, just below its windows."""
    curve = smooth(np.array(rows), 4)
    ahead, lean = np.meshgrid(np.linspace(-14.5, 15.0, 40), np.linspace(-0.2, 0.02, 4))
    radius = np.interp(ahead, curve[:, 0], curve[:, 1]) + 0.02
    grid = np.stack([ahead, radius * np.sin(lean), side * radius * np.cos(lean)], -1)
    return surface(grid.astype(np.float32), material)


def _biplane(wish: Wish) -> Model:
    """A biplane: two wings with struts and wires, an open cockpit, a wooden propeller."""
    paint = wish.body(Material(colour=rgb("#c4342c"), gloss=0.5), size=0.4)
    cloth = wish.part("wing", Material(colour=rgb("#f0d27a"), gloss=0.3) if not wish.colour else paint)
    wood = MATERIALS["wood"]
    rows = [(-2.8, 0.3), (-2.6, 0.52), (-1.4, 0.56), (0.4, 0.55), (3.6, 0.16), (3.8, 0.0)]
    parts: list[Solid] = [along(rows, paint, sides=24), along([(-2.85, 0), (-2.8, 0.42)], STEEL, rounded=False)]
    for y, x, half in ((-0.45, -0.7, 4.2), (1.25, -1.1, 4.8)):
        shape = smooth(
            np.array([
                (x - 0.7, -half + 0.3),
                (x - 0.1, -half),
                (x + 0.7, -half + 0.4),
                (x + 0.7, half - 0.4),
                (x - 0.1, half),
                (x - 0.7, half - 0.3),
                (x - 0.7, -half + 0.3),
            ]),
            3,
        )
        parts.append(wing([(float(a), float(b)) for a, b in shape[:-1]], 0.12, cloth).moved(0, y, 0))
    for z in (-3.4, -1.0, 1.0, 3.4):
        parts += [tube([(x, -0.4, z), (x - 0.35, 1.25, z)], 0.035, wood, sides=7) for x in (-1.1, -0.2)]
    for s in (-1, 1):
        parts += [
            tube([(-0.7, -0.4, s * 1.0), (-1.0, 1.25, s * 3.4)], 0.012, DARK, sides=4),
            tube([(-0.7, -0.4, s * 3.4), (-1.0, 1.25, s * 1.0)], 0.012, DARK, sides=4),
        ]
        wheel = lathe([(-0.07, 0.26), (0, 0.33), (0.07, 0.26), (0.07, 0)], DARK, sides=20).turned(90, "x")
        parts += [
            wheel.moved(-1.7, -1.35, s * 0.75),
            tube([(-1.7, -1.35, s * 0.75), (-1.3, -0.4, s * 0.35)], 0.04, wood),
        ]
    parts.append(
        wing([(2.9, -1.5), (3.3, -1.5), (3.8, -0.6), (3.8, 0.6), (3.3, 1.5), (2.9, 1.5), (2.6, 0)], 0.08, cloth).moved(
            0, 0.1, 0
        )
    )
    parts.append(prism([(2.8, 0.1), (3.2, 1.1), (3.7, 1.2), (4.0, 0.1)], 0.08, cloth, bevel=0.02))
    parts.append(ellipsoid((0.42, 0.14, 0.3), MATERIALS["leather"], (0.5, 0.5, 0)))
    parts.append(prism([(0.0, 0.45), (-0.15, 0.85), (-0.1, 0.85), (0.08, 0.45)], 0.5, MATERIALS["glass"]))
    blades = [ellipsoid((0.05, 0.95, 0.13), wood, (0, 0.95, 0)).turned(s + 30, "x").moved(-3.0, 0, 0) for s in (0, 180)]
    return (*parts, *blades, ellipsoid((0.25, 0.16, 0.16), STEEL, (-3.0, 0, 0)))


def helicopter(wish: Wish) -> Model:
    """A helicopter with a glazed nose, four rotor blades, tail rotor and skids."""
    paint = wish.body(Material(colour=rgb("#c4302b"), gloss=0.7), size=0.4)
    bones = [
        Bone((-1.5, 0, 0), (0.6, 0.05, 0), 1.0, 1.0),
        Bone((0.6, 0.2, 0), (2.0, 0.5, 0), 0.85, 0.4),
        Bone((2.0, 0.55, 0), (6.3, 0.9, 0), 0.36, 0.16),
        Bone((-0.6, 0.85, 0), (0.9, 0.85, 0), 0.42, 0.4),
    ]
    body = flesh(bones, paint, blend=0.25, fine=110)
    glass = ellipsoid((1.15, 0.86, 0.92), wish.part("window", GLASS), (-1.62, 0.12, 0))
    parts: list[Solid] = [body, glass]
    parts += [box((0.9, 0.85, 0.05), GLASS, (-0.25, -0.25, s * 0.985), bevel=0.02) for s in (-1, 1)]
    white = wish.part("stripe", Material(colour=rgb("#f2f1ec"), gloss=0.6))
    parts.append(prism([(5.6, 0.7), (6.3, 2.3), (6.9, 2.3), (6.6, 0.6)], 0.14, white, bevel=0.04))
    parts.append(box((0.7, 0.07, 2.2), white, (5.0, 0.72, 0), bevel=0.02))
    parts += [cylinder(0.13, 0.7, STEEL, (0, 1.1, 0)), ellipsoid((0.36, 0.15, 0.36), DARK, (0, 1.78, 0))]
    spin = wish.seed % 40 + 25
    parts += [box((5.2, 0.05, 0.32), DARK, (2.6, 1.78, 0), bevel=0.02).turned(90 * k + spin) for k in range(4)]
    parts += [box((0.1, 1.5, 0.05), DARK, (0, -0.75, 0)).turned(60 * k, "z").moved(6.35, 1.3, -0.2) for k in range(3)]
    for s in (-1, 1):
        skid = [(-2.4, -1.45, s * 0.95), (-2.1, -1.6, s * 0.95), (1.2, -1.6, s * 0.95)]
        parts.append(tube(skid, 0.06, STEEL))
        parts += [tube([(x, -1.6, s * 0.95), (x, -0.75, s * 0.5)], 0.05, STEEL) for x in (-1.4, 0.5)]
    return tuple(parts)


def hot_air_balloon(wish: Wish) -> Model:
    """A balloon of gores in gay stripes over a wicker basket with a burner."""
    rows = smooth(
        np.array([
            (0.0, 1.0),
            (1.2, 2.1),
            (3.6, 4.2),
            (6.8, 5.75),
            (9.6, 5.9),
            (12.4, 4.9),
            (14.2, 2.9),
            (15.0, 0.8),
            (15.1, 0.0),
        ]),
        5,
    )
    light = (0.7, 0.34, 0.1) if wish.night else (0.0, 0.0, 0.0)
    codes = (
        [wish.colour or "#d23a2a", wish.second or "#f4e9d0"]
        if wish.colour or wish.second
        else ["#d23a2a", "#f2a81d", "#f6efe0", "#2f7fb8"]
    )
    parts: list[Solid] = []
    gores = 24
    for k in range(gores):
        code = rgb(codes[k % len(codes)])
        skin = Material(
            colour=code,
            gloss=0.25,
            translucent=0.3,
            emission=(light[0] * code[0], light[1] * code[1], light[2] * code[2]),
        )
        turn = np.linspace(k, k + 1, 7) * math.tau / gores
        bulge = 1 + 0.035 * np.sin(np.linspace(0, math.pi, 7))
        grid = [
            np.stack([r * bulge * np.sin(turn), np.full(7, y), -r * bulge * np.cos(turn)], -1)
            for y, r in np.maximum(rows, 0)
        ]
        parts.append(surface(np.array(grid, np.float32), skin).named("envelope"))
    band = wish.part("band", Material(colour=rgb("#23406f") if not wish.colour else rgb(codes[1]), gloss=0.25))
    for y0, y1 in ((7.6, 8.3), (8.6, 8.8)):
        ring = [(y, float(np.interp(y, rows[:, 0], rows[:, 1])) * 1.04) for y in np.linspace(y0, y1, 4)]
        parts.append(lathe(ring, band, sides=72))
    basket = wish.part("basket", WICKER)
    parts += [
        box((1.7, 1.15, 1.4), basket, (0, -3.4, 0), bevel=0.1),
        box((1.8, 0.14, 1.5), MATERIALS["leather"], (0, -2.3, 0), bevel=0.06),
    ]
    for x in (-0.8, 0.8):
        for z in (-0.65, 0.65):
            parts.append(tube([(x, -2.2, z), (x * 1.15, 0.1, z * 1.15)], 0.035, MATERIALS["straw"], sides=6))
    for t in np.linspace(0, math.tau, 13)[:-1]:
        parts.append(
            tube(
                [(1.0 * math.sin(t), 0.1, 1.0 * math.cos(t)), (0.7 * math.sin(t), -1.6, 0.6 * math.cos(t))],
                0.018,
                DARK,
                sides=4,
            )
        )
    flame = Material(colour=rgb("#ffd890"), emission=(10.0, 5.0, 1.4), gloss=0.0)
    parts += [cylinder(0.2, 0.4, STEEL, (0, -1.5, 0)), lathe([(-1.1, 0.12), (-0.6, 0.2), (0.2, 0.0)], flame, sides=12)]
    return tuple(parts)


def airship(wish: Wish) -> Model:
    """A rigid airship: a ribbed cigar with fins, a gondola below and two engines."""
    skin = wish.body(Material(colour=rgb("#c9cdd0"), second=rgb("#c0c5c9"), gloss=0.6), size=2.0)
    rows = [(-20, 0.0), (-19.4, 1.4), (-16, 3.5), (-9, 4.7), (0, 4.9), (9, 4.1), (16, 2.2), (20, 0.3), (20.3, 0)]
    parts: list[Solid] = [along(rows, skin, sides=24)]
    seam = replace(skin, colour=(skin.colour[0] * 0.7, skin.colour[1] * 0.7, skin.colour[2] * 0.7), grain="plain")
    curve = smooth(np.array(rows), 6)
    for x in np.linspace(-15, 15, 9):
        r = float(np.interp(x, curve[:, 0], curve[:, 1]))
        parts.append(along([(float(x) - 0.06, r + 0.03), (float(x) + 0.06, r + 0.03)], seam, sides=24, rounded=False))
    fins = wish.part("fin", Material(colour=rgb("#b8352c"), gloss=0.5))
    for k in range(4):
        fin = prism([(12.6, 2.4), (15.6, 6.2), (18.8, 6.0), (19.4, 0.6)], 0.3, fins, bevel=0.1)
        parts.append(fin.turned(90 * k, "x"))
    parts.append(prism([(-6.5, -4.6), (-6.0, -6.7), (3.0, -6.7), (4.5, -4.4)], 2.0, fins, bevel=0.3))
    lit = (2.4, 1.5, 0.6) if wish.night else (0.0, 0.0, 0.0)
    parts += [
        box((0.9, 0.9, 2.06), replace(GLASS, emission=lit), (float(x), -6.1, 0), bevel=0.05)
        for x in np.arange(-5.3, 3, 1.3)
    ]
    for s in (-1, 1):
        pod = along([(5.5, 0.1), (6.2, 0.6), (8.2, 0.5), (8.8, 0.1)], fins, sides=16)
        parts += [pod.moved(0, -3.2, s * 4.2), tube([(7, -3.2, s * 4.2), (7, -2.2, s * 3.2)], 0.12, STEEL)]
        parts += [ellipsoid((0.06, 1.3, 0.16), DARK).turned(a, "x").moved(8.9, -3.2, s * 4.2) for a in (20, 110)]
    return tuple(parts)


def glider(wish: Wish) -> Model:
    """A hang glider: a bright swept sail on a keel, with wires and a bar."""
    cloth = wish.body(Material(colour=rgb("#e8742a"), gloss=0.2, translucent=0.3), size=0.6)
    other = Material(colour=rgb(wish.second or "#f4e9d0"), gloss=0.2, translucent=0.3)
    parts: list[Solid] = []
    for s in (-1, 1):
        for skin, a, b in ((cloth, 0.0, 0.45), (other, 0.45, 0.62), (cloth, 0.62, 1.0)):
            across, back = np.meshgrid(np.linspace(a, b, 9), np.linspace(0, 1, 9), indexing="ij")
            x = -1.9 + 2.6 * across + back * (2.9 - 2.3 * across)
            y = 0.3 * across + 0.30 * np.sin(math.pi * back) * (1 - 0.5 * across)
            parts.append(surface(np.stack([x, y, s * 5.0 * across], -1).astype(np.float32), skin))
        parts.append(tube([(-1.9, 0, 0), (0.7, 0.32, s * 5.0)], 0.04, STEEL))
        parts.append(tube([(-0.5, -1.4, s * 0.6), (-0.2, 0.05, 0)], 0.03, STEEL))
        parts += [
            tube([(-0.5, -1.4, s * 0.6), end], 0.01, DARK, sides=4)
            for end in ((-1.9, 0.0, 0.0), (0.2, 0.25, s * 3.6), (1.2, 0.1, 0.0))
        ]
    return (
        *parts,
        tube([(-0.5, -1.4, -0.6), (-0.5, -1.4, 0.6)], 0.03, STEEL),
        tube([(-1.9, 0, 0), (1.3, 0.1, 0)], 0.04, STEEL),
    )


def drone(wish: Wish) -> Model:
    """A quadcopter with a camera under its body."""
    shell = wish.body(Material(colour=rgb("#e4e6e8"), gloss=0.6), size=0.04)
    parts: list[Solid] = [
        box((0.24, 0.07, 0.13), shell, bevel=0.03),
        box((0.12, 0.03, 0.1), DARK, (0.02, 0.06, 0), bevel=0.012),
    ]
    for k, (x, z) in enumerate(((-0.2, -0.2), (0.2, -0.2), (0.2, 0.2), (-0.2, 0.2))):
        parts.append(tube([(x * 0.4, 0.04, z * 0.25), (x, 0.06, z)], [0.02, 0.014], shell))
        parts += [cylinder(0.024, 0.05, DARK, (x, 0.045, z)), cylinder(0.012, 0.06, DARK, (x, -0.02, z), top=0.016)]
        blade = ellipsoid((0.125, 0.003, 0.014), DARK, (0, 0.1, 0), sides=14)
        parts.append(blade.turned(25 + 50 * k).moved(x, 0, z))
        glow = Material(
            colour=rgb("#46e070" if x > 0 else "#ff4a3a"), emission=(0.3, 3.0, 0.8) if x > 0 else (4.0, 0.3, 0.2)
        )
        parts.append(ellipsoid(0.01, glow, (x, 0.03, z - 0.02), sides=8))
    lens = [
        cylinder(0.03, 0.02, DARK).turned(90, "z").moved(-0.12, -0.03, 0),
        ellipsoid((0.012, 0.02, 0.02), GLASS, (-0.14, -0.03, 0), sides=12),
    ]
    return turned((*parts, box((0.06, 0.05, 0.055), shell, (-0.09, -0.055, 0), bevel=0.02), *lens), 0)


def kite(wish: Wish) -> Model:
    """A diamond kite with a cross of sticks and a tail of bows."""
    first = wish.body(Material(colour=rgb("#d8352f"), gloss=0.2, translucent=0.3), size=0.12)
    codes = (wish.second,) * 3 if wish.second else ("#f0b429", "#2f7fb8", "#3f9a5a")
    skins = [first, *[Material(colour=rgb(code), gloss=0.2, translucent=0.3) for code in codes]]
    middle: Point = (0.0, 0.62, -0.05)
    tips: list[Point] = [(0, 1.05, 0), (0.38, 0.62, 0.02), (0, 0, 0), (-0.38, 0.62, 0.02)]
    parts: list[Solid] = [flat([middle, tips[k], tips[(k + 1) % 4]], skins[k]) for k in range(4)]
    wood = MATERIALS["wood"]
    parts += [
        tube([tips[0], middle, tips[2]], 0.008, wood, sharp=True),
        tube([tips[1], middle, tips[3]], 0.008, wood, sharp=True),
    ]
    way = smooth(
        np.array([
            (0, 0, 0),
            (0.12, -0.25, 0),
            (-0.06, -0.5, 0.03),
            (0.14, -0.75, 0),
            (0.02, -1.05, 0.03),
            (0.2, -1.3, 0),
        ]),
        6,
    )
    parts.append(tube(way, 0.006, MATERIALS["linen"]))
    for k, (x, y, z) in enumerate(way[4::5]):
        bow = [flat([(0, 0, 0), (s * 0.09, 0.05, 0), (s * 0.09, -0.05, 0.02)], skins[k % 4]) for s in (-1, 1)]
        parts += [solid.moved(float(x), float(y), float(z) - 0.01) for solid in bow]
    parts.append(tube([middle, (-0.25, -0.2, -0.5), (-0.9, -1.3, -1.1)], 0.003, MATERIALS["linen"], sides=4))
    return turned(tuple(parts), -14, "z")


_TABLE: dict[str, tuple[Builder, float]] = {
    "airplane": (airplane, 34), "helicopter": (helicopter, 30), "hot air balloon": (hot_air_balloon, 10),
    "airship": (airship, 24), "glider": (glider, 40), "drone": (drone, 36), "kite": (kite, 16),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, "flies", turn=turn) for noun, (build, turn) in _TABLE.items()}
