"""Prizes and small things of metal: crowns, cups, medals, bells, gears, lanterns, lenses."""

import math

import numpy as np

from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

STEEL, GOLD, BRASS = MATERIALS["steel"], MATERIALS["gold"], MATERIALS["bronze"].tinted("#b08a3e")
SHINE = Material(colour=rgb("#fff2cf"), emission=(6.0, 5.2, 3.8), gloss=0.5)


def hoop(x: float, y: float, z: float, radius: float, thick: float, material: Material) -> Solid:
    """A ring facing the viewer."""
    path = [(x + radius * math.cos(a), y + radius * math.sin(a), z) for a in np.linspace(0, math.tau, 41).tolist()]
    return tube(path, thick, material, sides=10)


def star(radius: float, deep: float, material: Material) -> Solid:
    """A star of five points facing the viewer, about the origin."""
    turns = [k * math.pi / 5 for k in range(10)]
    reach = [radius * (0.42 if k % 2 else 1.0) for k in range(10)]
    return prism(
        [(r * math.sin(a), r * math.cos(a)) for r, a in zip(reach, turns, strict=True)], deep, material, bevel=0.002
    )


def lantern(wish: Wish) -> Model:
    """An oil lantern with a wire guard, lit at dusk; parts: glass."""
    metal = wish.body(MATERIALS["metal"].tinted("#4a5f52"))
    lit = wish.night or wish.has("lit", "glowing", "burning")
    base = lathe(
        profile([(0, 0.0), (0, 0.075), (0.01, 0.08), (0.05, 0.078), (0.065, 0.05), (0.075, 0.045), (0.08, 0.05)]), metal
    )
    chimney = lathe(
        profile([(0.08, 0.045), (0.10, 0.056), (0.14, 0.062), (0.19, 0.050), (0.215, 0.040)]),
        wish.part("glass", MATERIALS["glass"]),
    )
    top = lathe(
        profile([
            (0.212, 0.046),
            (0.222, 0.060),
            (0.235, 0.058),
            (0.25, 0.036),
            (0.285, 0.032),
            (0.292, 0.042),
            (0.30, 0.02),
            (0.302, 0),
        ]),
        metal,
    )
    flame_of = Material(colour=rgb("#ffd890"), emission=(9.0, 4.6, 1.2) if lit else (1.6, 0.8, 0.2))
    flame = lathe(profile([(0.10, 0.0), (0.115, 0.014), (0.13, 0.012), (0.165, 0)]), flame_of)
    sides = [
        tube(
            [
                (s * 0.055, 0.045, 0),
                (s * 0.105, 0.07, 0),
                (s * 0.108, 0.20, 0),
                (s * 0.06, 0.265, 0),
                (s * 0.03, 0.27, 0),
            ],
            0.0075,
            metal,
        )
        for s in (-1, 1)
    ]
    bow = tube([(-0.075, 0.255, 0), (-0.08, 0.33, 0), (0, 0.385, 0), (0.08, 0.33, 0), (0.075, 0.255, 0)], 0.0035, STEEL)
    guard = [hoop(0, 0, 0, r, 0.0022, STEEL).turned(90, "x").moved(0, y, 0) for y, r in ((0.12, 0.063), (0.17, 0.060))]
    return standing((base, flame, top, *sides, bow, *guard, chimney.named("glass")))


def flashlight(wish: Wish) -> Model:
    """A torch lying, its lamp lit."""
    shell = wish.body(Material(colour=rgb("#23252a"), gloss=0.5))
    rows = [
        (0, 0.0),
        (0, 0.016),
        (0.004, 0.018),
        (0.12, 0.018),
        (0.13, 0.019),
        (0.16, 0.030),
        (0.185, 0.031),
        (0.185, 0.027),
        (0.17, 0.022),
    ]
    ribs = [
        lathe([(y, 0.0182), (y + 0.002, 0.0194), (y + 0.004, 0.0182)], shell)
        for y in np.linspace(0.02, 0.1, 10).tolist()
    ]
    lamp = lathe(profile([(0.178, 0.026), (0.181, 0.014), (0.182, 0)]), SHINE)
    return standing(tuple(part.turned(88, "z") for part in (lathe(rows, shell), *ribs, lamp)))


def magnifying_glass(wish: Wish) -> Model:
    """A magnifying glass upright, leaning; parts: handle."""
    metal = wish.part("frame", GOLD)
    glass = ellipsoid(
        (0.045, 0.045, 0.006), Material(colour=(0.75, 0.85, 0.88), gloss=0.97, opacity=0.16), (0, 0.165, 0)
    )
    rows = [(0, 0.0), (0.002, 0.008), (0.02, 0.0105), (0.06, 0.0088), (0.095, 0.0066), (0.10, 0.0066)]
    handle = lathe(profile(rows), wish.part("handle", wish.body(MATERIALS["dark wood"])))
    parts = (
        hoop(0, 0.165, 0, 0.047, 0.0042, metal),
        handle.named("handle"),
        cylinder(0.0062, 0.022, metal, (0, 0.098, 0)),
        glass,
    )
    return standing(tuple(part.turned(-22, "z").turned(8, "x") for part in parts))


def gear(wish: Wish) -> Model:
    """A cogwheel standing, with spokes."""
    metal = wish.body(STEEL)
    outline = []
    for k in range(14):
        for share, r in ((-0.30, 0.082), (-0.18, 0.10), (0.18, 0.10), (0.30, 0.082)):
            a = math.tau * (k + share) / 14
            outline.append((r * math.cos(a), r * math.sin(a)))
    start = -0.30 * math.tau / 14
    turns = np.linspace(start, start - math.tau, 57).tolist()
    rim = [*outline, outline[0], *((0.058 * math.cos(t), 0.058 * math.sin(t)) for t in turns)]
    parts = [prism(rim, 0.026, metal, bevel=0.0)]
    parts += [
        prism([(-0.009, 0.018), (0.009, 0.018), (0.009, 0.062), (-0.009, 0.062)], 0.016, metal, bevel=0.003).turned(
            72.0 * k, "z"
        )
        for k in range(5)
    ]
    hub = lathe(
        [
            (-0.017, 0.010),
            (-0.017, 0.022),
            (-0.015, 0.024),
            (0.015, 0.024),
            (0.017, 0.022),
            (0.017, 0.010),
            (-0.017, 0.010),
        ],
        metal,
    ).turned(90, "x")
    return standing(tuple(part.turned(8, "z") for part in (*parts, hub)))


def bell(wish: Wish) -> Model:
    """A hand bell of brass with a wooden handle; parts: handle."""
    brass = wish.body(GOLD)
    rows = profile([
        (0.0, 0.060),
        (0.006, 0.062),
        (0.02, 0.053),
        (0.06, 0.038),
        (0.085, 0.030),
        (0.098, 0.014),
        (0.10, 0),
    ])
    grip = lathe(
        profile([(0.098, 0.008), (0.11, 0.011), (0.13, 0.009), (0.16, 0.014), (0.185, 0.012), (0.192, 0)]),
        wish.part("handle", MATERIALS["dark wood"]),
    )
    band = lathe([(0.024, 0.0535), (0.028, 0.0535), (0.031, 0.0505)], brass)
    return standing((
        lathe(rows, brass),
        band,
        grip.named("handle"),
        ellipsoid(0.012, MATERIALS["iron"], (0, 0.008, 0)),
    ))


def trophy(wish: Wish) -> Model:
    """A cup with two ears on a plinth; parts: base."""
    gold = wish.body(GOLD)
    rows = [
        (0.07, 0.055),
        (0.075, 0.058),
        (0.085, 0.03),
        (0.11, 0.014),
        (0.13, 0.018),
        (0.14, 0.012),
        (0.16, 0.03),
        (0.20, 0.066),
        (0.25, 0.080),
        (0.30, 0.084),
        (0.305, 0.088),
    ]
    cup = lathe([*profile(rows), (0.305, 0.082), (0.25, 0.074), (0.18, 0.03), (0.17, 0)], gold)
    ears = [
        tube(
            [
                (s * 0.08, 0.285, 0),
                (s * 0.125, 0.29, 0),
                (s * 0.14, 0.25, 0),
                (s * 0.115, 0.205, 0),
                (s * 0.062, 0.19, 0),
            ],
            0.0075,
            gold,
        )
        for s in (-1, 1)
    ]
    stone = wish.part("base", Material(colour=rgb("#2a211c"), gloss=0.7))
    base = [
        box((0.15, 0.055, 0.15), stone, bevel=0.006),
        box((0.125, 0.018, 0.125), stone, (0, 0.053, 0), bevel=0.004),
        box((0.07, 0.026, 0.002), gold, (0, 0.015, -0.0755)),
    ]
    return standing((*base, cup, *ears, star(0.032, 0.008, gold).moved(0, 0.25, -0.080)))


def medal(wish: Wish) -> Model:
    """A gold medal on a ribbon, hanging; parts: ribbon."""
    gold = wish.body(GOLD)
    silk = wish.part("ribbon", Material(colour=rgb("#2456a8"), gloss=0.25))
    disc = lathe(
        [
            (-0.003, 0.0),
            (-0.003, 0.028),
            (-0.0045, 0.030),
            (-0.0045, 0.034),
            (-0.003, 0.0355),
            (0.003, 0.0355),
            (0.0045, 0.034),
            (0.003, 0.0),
        ],
        gold,
    ).turned(90, "x")
    bands = [
        prism([(-0.011, 0.0), (0.011, 0.0), (0.011, 0.13), (-0.011, 0.13)], 0.0016, silk)
        .turned(s * 22, "z")
        .moved(0, 0.042, 0.001 * s)
        for s in (-1, 1)
    ]
    return standing((disc, star(0.021, 0.010, gold), *bands, hoop(0, 0.041, 0, 0.007, 0.0018, gold)))


def crown(wish: Wish) -> Model:
    """A golden crown with jewels and a velvet cap; parts: gems, cap."""
    gold = wish.body(GOLD)
    band = lathe(
        [
            (0.0, 0.082),
            (0.0, 0.088),
            (0.006, 0.090),
            (0.012, 0.087),
            (0.034, 0.088),
            (0.040, 0.091),
            (0.046, 0.089),
            (0.046, 0.084),
        ],
        gold,
    )
    velvet = wish.part("cap", Material(colour=rgb("#7a1426"), gloss=0.08))
    parts = [band, ellipsoid((0.082, 0.050, 0.082), velvet, (0, 0.051, 0))]
    codes = ("#b3122a", "#1c4fae", "#12803c", "#1c4fae")
    for k in range(8):
        a = k * math.tau / 8
        x, z = 0.09 * math.sin(a), -0.09 * math.cos(a)
        point = prism(
            [(-0.022, 0.0), (0.022, 0.0), (0.009, 0.022), (0.0, 0.058), (-0.009, 0.022)], 0.005, gold, bevel=0.0015
        )
        parts.append(
            point.turned(math.degrees(a)).moved(x, 0.042, z)
            if k % 2 == 0
            else point.scaled(0.8, 0.62, 1).turned(math.degrees(a)).moved(x, 0.042, z)
        )
        stone = wish.part("gems", Material(colour=rgb(codes[k % 4]), gloss=0.95))
        parts.append(
            ellipsoid((0.009, 0.0105, 0.005), stone, sides=14).turned(math.degrees(a)).moved(x * 1.01, 0.023, z * 1.01)
        )
        parts.append(ellipsoid(0.0062, MATERIALS["porcelain"], (x, 0.104 if k % 2 == 0 else 0.082, z), sides=14))
    return standing(tuple(parts))


MODELS: dict[str, Entry] = {
    "lantern": Entry(lantern, turn=-16),
    "flashlight": Entry(flashlight, "lies", turn=24),
    "magnifying glass": Entry(magnifying_glass, turn=-14),
    "gear": Entry(gear, turn=-20),
    "bell": Entry(bell),
    "trophy": Entry(trophy, turn=-14),
    "medal": Entry(medal, turn=-10),
    "crown": Entry(crown, turn=-12),
}
