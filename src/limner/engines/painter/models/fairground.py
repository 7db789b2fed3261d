"""Things that turn or swing, and tall lights: Ferris wheels, carousels, swings, lighthouses, wind turbines."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.buildings import DOOR, FRAME, STONE, pane
from limner.engines.painter.models.gardens import WEATHERED
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, moved, scaled, turned

STEEL = Material(colour=rgb("#e6e8ea"), gloss=0.5)
GAY = ("#d8352f", "#f0b429", "#2f8f5a", "#2f6fb0", "#8a4fa0", "#e8742a")


def bulbs(points: list[Point], night: bool, *, radius: float = 0.12) -> Model:
    """Lamps at points, glowing by night."""
    lamp = Material(colour=rgb("#ffe9b0"), emission=(7.0, 4.6, 1.8) if night else (0.5, 0.4, 0.2), gloss=0.6)
    return tuple(ellipsoid(radius, lamp, at, sides=8) for at in points)


def ferris_wheel(wish: Wish) -> Model:
    """A great wheel of two rims and spokes with twelve gondolas in gay colours on its legs."""
    paint = wish.body(STEEL)
    hub, radius, count = 13.0, 10.8, 16
    turns = [math.tau * k / count for k in range(count)]
    parts: list[Solid] = []
    circle = np.linspace(0, math.tau, 65)
    for z in (-0.9, 0.9):
        for r in (radius, 0.86 * radius, 0.3 * radius):
            parts.append(
                tube([(r * math.cos(t), hub + r * math.sin(t), z) for t in circle], 0.11, paint, sides=7, sharp=True)
            )
        parts += [
            tube([(0, hub, z), (radius * math.cos(t), hub + radius * math.sin(t), z)], 0.07, paint, sides=6)
            for t in turns
        ]
        for t in turns:
            a, b = t + math.pi / count, t + math.tau / count
            zig = [(0.86 * radius * math.cos(t), hub + 0.86 * radius * math.sin(t), z)]
            zig += [
                (radius * math.cos(a), hub + radius * math.sin(a), z),
                (0.86 * radius * math.cos(b), hub + 0.86 * radius * math.sin(b), z),
            ]
            parts.append(tube(zig, 0.05, paint, sides=5, sharp=True))
        for s in (-1, 1):
            parts.append(tube([(0, hub, 1.9 * z), (s * 5.6, 0, 3.2 * z)], [0.24, 0.34], wish.part("leg", paint)))
    parts += [cylinder(0.8, 4.0, paint).turned(90, "x").moved(0, hub, 2.0), box((15, 0.4, 8), STONE, bevel=0.1)]
    for k, t in enumerate(turns):
        x, y = radius * math.cos(t), hub + radius * math.sin(t)
        parts += moved(_gondola(GAY[k % len(GAY)], paint), x, y - 0.2, 0)
    rim = [(radius * math.cos(t), hub + radius * math.sin(t), -1.05) for t in map(float, circle[:-1])]
    return (*parts, *bulbs(rim, wish.night, radius=0.16))


def _gondola(code: str, paint: Material) -> Model:
    """A cabin that hangs from the origin."""
    skin = Material(colour=rgb(code), gloss=0.5)
    rows = [(-2.2, 0.0), (-2.2, 0.75), (-2.1, 0.92), (-1.4, 0.98), (-1.4, 0.9)]
    roof = [(-0.55, 1.1), (-0.45, 1.1), (-0.2, 0.6), (-0.1, 0.0)]
    posts = [tube([(x, -1.4, z), (x, -0.5, z)], 0.05, paint, sides=5) for x in (-0.65, 0.65) for z in (-0.6, 0.6)]
    return (
        lathe(rows, skin, sides=16),
        lathe(roof, skin, sides=16),
        tube([(0, -0.1, -0.95), (0, -0.1, 0.95)], 0.07, paint),
        *posts,
    )


def _horse(code: str) -> Model:
    """A small galloping horse on a golden pole, its head to the left; half a metre of it hangs over the floor."""
    b = Bone
    bones = [b((-0.32, 0.95, 0), (0.32, 0.93, 0), 0.17, 0.18), b((-0.36, 1.02, 0), (-0.56, 1.36, 0), 0.11, 0.075)]
    bones += [
        b((-0.57, 1.38, 0), (-0.76, 1.2, 0), 0.075, 0.05),
        b((-0.53, 1.42, 0.03), (-0.52, 1.52, 0.03), 0.02, 0.01),
    ]
    for z in (-0.09, 0.09):
        bones += [
            b((-0.36, 0.9, z), (-0.62, 0.78, z), 0.075, 0.045),
            b((-0.62, 0.78, z), (-0.55, 0.5, z), 0.042, 0.035),
        ]
        bones += [b((0.36, 0.88, z), (0.5, 0.66, z), 0.09, 0.05), b((0.5, 0.66, z), (0.68, 0.48, z), 0.042, 0.035)]
    body = flesh(bones, Material(colour=rgb("#f4efe4"), gloss=0.6), blend=0.05, fine=52)
    tint = Material(colour=rgb(code), gloss=0.5)
    mane = flesh(
        [b((-0.34, 1.18, 0), (-0.5, 1.46, 0), 0.07, 0.045), b((0.48, 1.0, 0), (0.72, 0.72, 0), 0.06, 0.03)],
        MATERIALS["gold"],
        blend=0.03,
        fine=26,
    )
    saddle = ellipsoid((0.17, 0.08, 0.2), tint, (0.02, 1.08, 0), sides=14)
    rug = ellipsoid((0.2, 0.15, 0.19), tint, (0.02, 0.97, 0), sides=14)
    return (body, mane, saddle, rug, tube([(0.0, 0.2, 0), (0, 2.9, 0)], 0.03, MATERIALS["gold"], sides=8))


def carousel(wish: Wish) -> Model:
    """A roundabout: horses on golden poles under a striped roof with a scalloped edge and lamps."""
    first, cream = (
        wish.body(Material(colour=rgb("#c4342c"), gloss=0.3)),
        Material(colour=rgb(wish.second or "#f6eedb"), gloss=0.3),
    )
    gold = MATERIALS["gold"]
    base = [(0, 3.3), (0.3, 3.3), (0.32, 3.4), (0.4, 3.4), (0.4, 0)]
    parts: list[Solid] = [
        lathe(base, wish.part("base", first), sides=48),
        lathe([(0.28, 3.42), (0.34, 3.42)], gold, sides=48),
    ]
    parts.append(lathe([(0.4, 0.95), (1.0, 0.8), (3.0, 0.8), (3.4, 1.1)], cream, sides=12))
    panel = Material(colour=rgb("#8fb8c8"), gloss=0.97)
    parts += [box((0.3, 1.5, 0.04), panel, (0, 1.1, -0.79)).turned(30 * k + 15) for k in range(12)]
    for k in range(24):
        turn = np.linspace(k, k + 1, 4) * math.tau / 24
        skin = first if k % 2 else cream
        rows = [(3.3, 3.42), (3.75, 3.5), (3.75, 3.5), (4.2, 2.3), (4.75, 1.1), (5.5, 0.12)]
        parts.append(
            surface(
                np.array([[[r * math.sin(t), y, -r * math.cos(t)] for t in turn] for y, r in rows], np.float32), skin
            )
        )
        bow = [(0.45 * math.cos(t), -0.28 * math.sin(t)) for t in np.linspace(0, math.pi, 8)]
        parts.append(
            prism([(-0.45, 0.02), *bow[::-1], (0.45, 0.02)], 0.03, skin)
            .moved(0, 3.3, -3.4)
            .turned(360 * (k + 0.5) / 24)
        )
    parts.append(lathe([(5.4, 0.18), (5.6, 0.24), (5.8, 0.1), (6.2, 0.02)], gold))
    for k in range(8):
        lift = 0.22 * math.sin(2.2 * k) + 0.35
        horse = moved(turned(scaled(_horse(GAY[k % len(GAY)]), 1.05), 0), 0, lift, -2.55)
        parts += turned(horse, 45 * k + 12)
    ring = [(3.55 * math.sin(t), 3.55, -3.55 * math.cos(t)) for t in np.linspace(0, math.tau, 25)[:-1]]
    return (*parts, *bulbs(ring, wish.night, radius=0.07))


def swing(wish: Wish) -> Model:
    """A swing of a wooden seat on ropes in an A-frame."""
    wood = wish.body(replace(WEATHERED, colour=rgb("#94714c"), second=rgb("#65492e")))
    rope = MATERIALS["linen"]
    parts: list[Solid] = [
        tube([(x, 2.35, 0), (x * 1.12, 0, s * 0.85)], 0.06, wood) for x in (-1.35, 1.35) for s in (-1, 1)
    ]
    parts += [tube([(-1.5, 2.38, 0), (1.5, 2.38, 0)], 0.065, wood)]
    parts += [tube([(x * 1.06, 1.1, -0.45), (x * 1.06, 1.1, 0.45)], 0.045, wood) for x in (-1.35, 1.35)]
    parts += [tube([(x, 2.36, 0), (x, 0.52, -0.32)], 0.013, rope, sides=7) for x in (-0.26, 0.26)]
    seat = box((0.62, 0.04, 0.24), wish.part("seat", wood), bevel=0.012).turned(10, "x").moved(0, 0.48, -0.32)
    return (*parts, seat)


def lighthouse(wish: Wish) -> Model:
    """A banded tower with a gallery and a lantern under a cap, on a low rock, a keeper's door at its foot."""
    red, white = (
        wish.body(Material(colour=rgb("#c4302a"), gloss=0.3)),
        Material(colour=rgb(wish.second or "#f3f0e8"), gloss=0.3),
    )
    bands = wish.has("striped", "banded") or bool(wish.pattern) or not wish.colour
    rows = [(1.0, 2.3), (1.5, 2.15), (4.4, 1.95), (7.3, 1.75), (10.2, 1.58), (13.0, 1.42)]
    parts: list[Solid] = []
    for k, (low, high) in enumerate(zip(rows[:-1], rows[1:], strict=True)):
        parts.append(lathe([low, high], white if bands and k % 2 == 1 else red))
    iron = wish.part("lantern", Material(colour=rgb("#2b2f34"), gloss=0.45))
    glow = Material(colour=rgb("#ffeeb8"), emission=(9.0, 6.6, 2.8) if wish.night else (0.9, 0.75, 0.4), gloss=0.9)
    parts += [
        lathe([(13.0, 1.42), (13.2, 2.1), (13.4, 2.1), (13.42, 0)], iron),
        cylinder(1.0, 0.7, white, (0, 13.4, 0)),
    ]
    parts += [cylinder(0.72, 1.5, glow, (0, 14.1, 0)), *_ring(13.4, 2.0, 14.3, iron)]
    parts += [
        tube(
            [(1.0 * math.cos(t), 14.1, 1.0 * math.sin(t)), (1.0 * math.cos(t), 15.6, 1.0 * math.sin(t))],
            0.05,
            iron,
            sides=6,
        )
        for t in np.linspace(0, math.tau, 11)[:-1]
    ]
    parts += [
        lathe([(14.05, 1.08), (14.15, 1.08), (14.15, 0.9)], iron),
        lathe(
            [(15.55, 1.25), (15.65, 1.25), (16.3, 0.6), (16.7, 0.12), (17.0, 0.16), (17.2, 0.02)],
            wish.part("roof", red if bands else iron),
        ),
    ]
    for y, turn in ((5.6, 25), (8.6, -30), (11.4, 10)):
        r = float(np.interp(y, [a for a, _ in rows], [b for _, b in rows]))
        parts.append(box((0.5, 0.85, 0.3), pane(wish.night), (0, y, -r + 0.08)).turned(turn))
    door = prism(
        [(-0.5, 0), (0.5, 0), (0.5, 1.4), (0.25, 1.8), (-0.25, 1.8), (-0.5, 1.4)], 0.4, wish.part("door", DOOR)
    )
    rng = wish.rng()
    stones = [
        Bone((x, 0.35, z), (x, 0.35, z), float(rng.uniform(0.7, 1.2)), stretch=(1.3, 0.75, 1.3))
        for x, z in rng.uniform(-2.5, 2.5, (14, 2))
    ]
    rock = flesh(
        [Bone((0, 0.2, 0), (0, 0.4, 0), 2.4, stretch=(1.25, 0.45, 1.25)), *stones],
        replace(STONE, grain="plaster", size=1.5, bump=1.0),
        blend=0.25,
    )
    rocks = replace(rock, points=np.maximum(rock.points, np.array([-99, 0, -99], np.float32)))
    return (*parts, rocks, door.moved(0, 1.25, -2.2).turned(-14).named("door"))


def _ring(foot: float, radius: float, top: float, iron: Material) -> Model:
    """A round rail on posts."""
    circle = np.linspace(0, math.tau, 29)
    rails = [
        tube([(radius * math.cos(t), y, radius * math.sin(t)) for t in circle], 0.045, iron, sides=6, sharp=True)
        for y in (top, (foot + top) / 2)
    ]
    posts = [
        tube(
            [(radius * math.cos(t), foot, radius * math.sin(t)), (radius * math.cos(t), top, radius * math.sin(t))],
            0.04,
            iron,
            sides=5,
        )
        for t in circle[:-1:2]
    ]
    return (*rails, *posts)


def wind_turbine(wish: Wish) -> Model:
    """A slender white tower with a nacelle and three long blades."""
    white = wish.body(Material(colour=rgb("#f0f2f3"), gloss=0.4))
    tower = lathe([(0, 2.0), (0.3, 1.9), (0.3, 1.7), (50, 1.0), (50, 0)], white)
    nacelle = box((2.2, 2.3, 6.0), white, (0, 49.8, 1.3), bevel=0.8)
    hub = ellipsoid((1.25, 1.25, 1.7), white, (0, 51.0, -2.3))
    outline = smooth(
        np.array([
            (-0.5, 0),
            (-0.55, 1.5),
            (-1.5, 5),
            (-1.2, 10),
            (-0.5, 27),
            (0.1, 28.5),
            (0.35, 26),
            (0.62, 10),
            (0.6, 5),
            (0.5, 0),
        ]),
        3,
    )
    blade = prism([(float(x), float(y)) for x, y in outline], 0.32, white, bevel=0.1)
    tip = box((1.0, 1.6, 0.34), Material(colour=rgb("#d8352f"), gloss=0.4), (-0.2, 22.8, 0)).scaled(0.95, 1, 1)
    spin = 12 + wish.seed % 90
    blades = [solid.turned(120 * k + spin, "z").moved(0, 51, -2.6) for k in range(3) for solid in (blade, tip)]
    return (tower, nacelle, hub, *blades, box((0.9, 2.1, 0.2), FRAME, (0, 0.3, -1.5)))


_TABLE: dict[str, tuple[Builder, float]] = {
    "ferris wheel": (ferris_wheel, -26), "carousel": (carousel, 0), "swing": (swing, -24),
    "lighthouse": (lighthouse, 0), "wind turbine": (wind_turbine, -28),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
