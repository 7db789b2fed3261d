"""Rockets, spaceships, saucers, satellites and what drives or stands on other worlds."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.aircraft import DARK, GLASS, WHITE, along
from limner.engines.painter.models.vehicles import wheel
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, moved

STEEL = MATERIALS["steel"]
FOIL = Material(
    colour=(0.95, 0.66, 0.26), second=(0.7, 0.44, 0.12), grain="speckle", size=0.3, gloss=0.7, metal=1.0, bump=1.2
)
CELLS = Material(colour=rgb("#1f3570"), second=rgb("#8fa3cf"), grain="tiles", size=0.28, gloss=0.8)
FLAME = Material(colour=rgb("#ffc873"), emission=(10.0, 5.2, 1.5), gloss=0.0)


def rocket(wish: Wish) -> Model:
    """A storybook rocket on three fins, with a porthole; flames below when it takes off."""
    skin = wish.body(WHITE, size=0.6)
    red = wish.part("fin", Material(colour=rgb("#d23a2a"), gloss=0.7) if wish.colour != "#d23a2a" else WHITE)
    rows = profile([(1.6, 1.0), (2.6, 1.3), (5.0, 1.55), (7.4, 1.3), (9.0, 0.75)])
    nose = profile([(9.0, 0.75), (9.9, 0.38), (10.6, 0.08), (10.7, 0)])
    parts: list[Solid] = [
        lathe(rows, skin),
        lathe(nose, wish.part("nose", red)),
        tube([(0, 10.6, 0), (0, 11.5, 0)], [0.05, 0.02], STEEL),
    ]
    parts.append(lathe([(1.0, 0.95), (1.15, 0.9), (1.6, 1.0)], STEEL))
    parts += [lathe([(y, r + 0.02), (y + 0.14, r + 0.02)], red) for y, r in ((2.5, 1.29), (7.9, 1.15))]
    for k in range(3):
        fin = prism(
            [(1.05, 4.0), (1.25, 3.9), (2.6, 1.8), (2.75, 0), (2.45, 0), (2.0, 1.1), (0.9, 1.9)], 0.24, red, bevel=0.08
        )
        parts.append(fin.turned(120 * k + 30).named("fin"))
    for y, r in ((6.1, 0.5), (4.4, 0.34)):
        lit = (2.4, 1.6, 0.7) if wish.night else (0.0, 0.0, 0.0)
        out = float(np.interp(y, [a for a, _ in rows], [b for _, b in rows]))
        rim = lathe([(0, r), (0.16, r * 1.05), (0.2, r * 0.85), (0.14, r * 0.72)], MATERIALS["gold"]).turned(-90, "x")
        pane = ellipsoid((r * 0.78, r * 0.78, 0.1), replace(GLASS, colour=rgb("#3f7fae"), emission=lit))
        parts += [rim.moved(0, y, -out + 0.12), pane.moved(0, y, -out - 0.02)]
    if wish.has("launching", "flying", "taking off", "launch", "lifting", "soaring", "blasting"):
        parts += [
            lathe([(1.2, 0.8), (0.4, 0.95), (-0.8, 0.6), (-2.4, 0.02)], FLAME),
            lathe([(1.2, 0.4), (-1.2, 0.02)], FLAME),
        ]
        return moved(tuple(parts), 0, 2.4, 0)
    return (*parts, lathe([(0.55, 0.75), (1.1, 0.5)], DARK))


def spaceship(wish: Wish) -> Model:
    """A starship: a long faceted hull with wings, a canopy and glowing engines, its bow to the left."""
    hull = wish.body(
        Material(colour=rgb("#c3c9cf"), second=rgb("#9aa2aa"), grain="tiles", size=1.1, gloss=0.6), size=0.8
    )
    accent = wish.part("stripe", Material(colour=rgb(wish.second or "#d2542a"), gloss=0.6))
    grey = Material(colour=rgb("#4f575f"), second=rgb("#363c42"), grain="tiles", size=0.6, gloss=0.5)
    glow = Material(colour=rgb("#8fdcff"), emission=(1.2, 4.6, 9.0), gloss=0.0)
    deck = [(-9.5, 0), (-6.0, 1.3), (-1, 2.0), (4.5, 2.6), (6.2, 2.2), (6.2, -2.2), (4.5, -2.6), (-1, -2.0), (-6, -1.3)]
    parts: list[Solid] = [prism(deck, 1.5, hull, bevel=0.5).turned(90, "x")]
    parts.append(prism([(-3.5, 0.5), (-1.8, 1.7), (4.4, 1.9), (5.8, 0.5)], 2.2, hull, bevel=0.35))
    parts.append(prism([(-5.4, 0.55), (-3.6, 1.35), (-1.7, 1.68), (-1.2, 0.55)], 1.25, GLASS, bevel=0.3))
    parts.append(prism([(-4, -0.5), (-2, -1.3), (4, -1.3), (5, -0.5)], 2.0, grey, bevel=0.2))
    for s in (-1, 1):
        wing = prism([(-1.2, 1.9), (3.6, 6.2), (6.2, 6.4), (5.4, 1.9)], 0.36, hull, bevel=0.12).turned(90, "x")
        parts.append(wing.turned(-8, "x").scaled(1, 1, s).moved(0, 0.1, 0))
        tip = along([(1.2, 0.0), (2.4, 0.42), (6.6, 0.42), (7.2, 0.3)], accent, sides=16).moved(0, 0.95, s * 6.35)
        parts += [tip, along([(-1.4, 0.06), (1.8, 0.1)], STEEL, sides=8, rounded=False).moved(0, 0.95, s * 6.35)]
        pod = along([(2.6, 0.5), (3.2, 0.9), (6.4, 0.85), (7.1, 0.62)], grey, sides=20).moved(0, 0.3, s * 1.55)
        ring = along([(6.9, 0.72), (7.15, 0.72)], accent, sides=20, rounded=False).moved(0, 0.3, s * 1.55)
        parts += [pod, ring, ellipsoid((0.4, 0.55, 0.55), glow, (7.05, 0.3, s * 1.55))]
        fin = prism([(3.6, 1.5), (5.6, 3.8), (6.6, 3.8), (6.0, 1.5)], 0.2, accent, bevel=0.06)
        parts.append(fin.turned(s * 18, "x").moved(0, 0, s * 0.8))
        stripe = prism([(-0.4, 2.2), (2.0, 4.3), (3.0, 4.3), (0.8, 2.2)], 0.42, accent).turned(90, "x")
        parts.append(stripe.turned(-8, "x").scaled(1, 1, s).moved(0, 0.1, 0))
    lamp = Material(colour=rgb("#ffe9b0"), emission=(3.0, 2.2, 1.0))
    return (*parts, *(box((0.32, 0.14, 2.26), lamp, (float(x), 1.1, 0)) for x in np.arange(-0.4, 4.4, 0.8)))


def ufo(wish: Wish) -> Model:
    """A flying saucer: a bright lens with a glass dome and a ring of coloured lights."""
    metal = wish.body(Material(colour=(0.66, 0.69, 0.72), gloss=0.85, metal=1.0), size=0.4)
    rows = profile([
        (-0.75, 0.0),
        (-0.72, 1.1),
        (-0.4, 2.4),
        (-0.05, 3.6),
        (0.08, 3.75),
        (0.2, 3.6),
        (0.55, 2.2),
        (0.75, 1.45),
        (0.78, 0),
    ])
    dome = lathe(
        [(0.7 + 1.15 * math.sin(t), 1.35 * math.cos(t)) for t in np.linspace(0, math.pi / 2, 9)],
        Material(colour=rgb("#8fe0c8"), gloss=0.95, opacity=0.55, emission=(0.05, 0.3, 0.22)),
    )
    parts: list[Solid] = [lathe([(max(-0.75, y), r) for y, r in rows], metal, sides=56), dome.named("dome")]
    parts.append(lathe([(0.7, 1.5), (0.82, 1.5), (0.86, 1.36)], STEEL))
    codes = (("#ffd24a", (5.0, 3.0, 0.5)), ("#5af0a0", (0.6, 5.0, 1.8)), ("#ff6a5a", (6.0, 0.8, 0.5)))
    for k in range(18):
        code, power = codes[k % 3]
        t = math.tau * k / 18
        parts.append(
            ellipsoid(
                0.2,
                Material(colour=rgb(code), emission=power),
                (3.05 * math.sin(t), 0.33, -3.05 * math.cos(t)),
                sides=10,
            )
        )
    parts.append(cylinder(1.0, 0.06, Material(colour=rgb("#d8fff0"), emission=(0.5, 1.6, 1.1)), (0, -0.8, 0)))
    alien = Material(colour=rgb("#5fae4f"), gloss=0.4)
    head = ellipsoid((0.34, 0.42, 0.32), alien, (0, 1.2, 0))
    eyes = [ellipsoid((0.09, 0.13, 0.06), DARK, (s * 0.14, 1.24, -0.28), sides=10) for s in (-1, 1)]
    model = (*parts, head, *eyes)
    if wish.has("beam", "abducting", "hovering", "landing"):
        beam = Material(colour=rgb("#c9ffe6"), emission=(0.05, 0.2, 0.13), opacity=0.3)
        model = (*model, lathe([(-5.5, 2.4), (-0.8, 0.9)], beam))
    return model


def satellite(wish: Wish) -> Model:
    """A satellite wrapped in gold foil between two wings of solar cells, with a dish."""
    body = wish.body(FOIL, size=0.3)
    parts: list[Solid] = [
        box((1.3, 1.6, 1.3), body, (0, -0.8, 0), bevel=0.05),
        box((1.36, 0.1, 1.36), STEEL, (0, 0.75, 0)),
        box((1.36, 0.1, 1.36), STEEL, (0, -0.85, 0)),
    ]
    for s in (-1, 1):
        parts.append(tube([(s * 0.6, 0, 0), (s * 1.3, 0, 0)], 0.06, STEEL))
        for k in range(3):
            x = s * (2.05 + 1.5 * k)
            parts += [
                box((1.42, 1.7, 0.05), wish.part("panel", CELLS), (x, -0.85, 0)),
                box((1.48, 0.06, 0.08), STEEL, (x, 0.84, 0)),
                box((1.48, 0.06, 0.08), STEEL, (x, -0.88, 0)),
            ]
    dish = lathe(
        [(0.0, 0.02), (0.05, 0.3), (0.16, 0.55), (0.34, 0.8), (0.37, 0.8), (0.2, 0.55), (0.08, 0.3), (0.05, 0.0)], WHITE
    )
    rod = tube([(0, 0.05, 0), (0, 0.62, 0)], 0.02, STEEL)
    aerial = tuple(
        solid.turned(-62, "x").moved(0, 0.95, -0.6) for solid in (dish, rod, ellipsoid(0.06, STEEL, (0, 0.62, 0)))
    )
    return (
        *parts,
        *aerial,
        tube([(0.4, -0.8, 0.3), (0.5, -1.7, 0.4)], 0.02, STEEL),
        ellipsoid(0.06, DARK, (0.5, -1.7, 0.4)),
    )


def space_station(wish: Wish) -> Model:
    """A station: modules in a row, a truss with eight solar wings, white radiators."""
    skin = wish.body(WHITE, size=0.8)
    parts: list[Solid] = [
        along([(x - 2.2, 0.5), (x - 2.0, 1.3), (x + 2.0, 1.3), (x + 2.2, 0.5)], skin, rounded=False).turned(90)
        for x in (0,)
    ]
    parts += [
        along([(-7.5, 0.4), (-7.2, 1.2), (-3.2, 1.2), (-2.9, 0.8)], skin, rounded=False),
        along([(2.9, 0.8), (3.2, 1.2), (6.6, 1.2), (7.2, 0.3)], FOIL, rounded=False),
    ]
    parts.append(along([(-2.9, 1.0), (-2.8, 1.25), (2.8, 1.25), (2.9, 1.0)], skin, rounded=False))
    truss = [
        tube([(0.3 * a, 2.2 + 0.3 * b, -13), (0.3 * a, 2.2 + 0.3 * b, 13)], 0.07, STEEL, sides=5)
        for a in (-1, 1)
        for b in (-1, 1)
    ]
    zigs = [
        tube([(-0.3, 1.9 + 0.6 * (k % 2), z), (0.3, 2.5 - 0.6 * (k % 2), z + 0.65)], 0.04, STEEL, sides=4)
        for k, z in enumerate(np.arange(-13, 12.6, 0.65))
    ]
    parts += [*truss, *zigs, tube([(0, 1.2, 0), (0, 2.2, 0)], 0.3, STEEL)]
    for z in (-12, -8.4, 8.4, 12):
        for s in (-1, 1):
            parts += [
                box((6.8, 0.06, 2.6), replace(CELLS, colour=rgb("#27407f")), (s * 4.6, 2.2, z)),
                tube([(0, 2.2, z), (s * 8, 2.2, z)], 0.06, FOIL),
            ]
    for z in (-4.2, 4.2):
        parts.append(box((0.08, 3.6, 2.2), WHITE, (0.3, -1.6, z)))
    return tuple(parts)


def rover(wish: Wish) -> Model:
    """A six-wheeled rover with a camera mast, an arm and a solar deck."""
    shell = wish.body(Material(colour=rgb("#e2ddd2"), gloss=0.5), size=0.2)
    parts: list[Solid] = [
        box((1.7, 0.42, 1.15), shell, (0, 0.72, 0), bevel=0.06),
        box((1.9, 0.05, 1.5), CELLS, (0.1, 1.16, 0), bevel=0.01),
    ]
    for x in (-0.95, 0.0, 0.95):
        for s in (-1, 1):
            parts += [solid.scaled(1, 1, 1.15) for solid in wheel(0.3, 0.3, (x, s * 0.8))]
    for s in (-1, 1):
        parts.append(
            tube(
                [(-0.95, 0.3, s * 0.66), (-0.45, 0.8, s * 0.66), (0.3, 0.62, s * 0.66), (0.95, 0.3, s * 0.66)],
                0.045,
                STEEL,
                sharp=True,
            )
        )
        parts.append(tube([(0.3, 0.62, s * 0.66), (0.0, 0.3, s * 0.66)], 0.04, STEEL))
    parts += [
        tube([(-0.6, 1.15, 0.25), (-0.6, 2.0, 0.25)], 0.05, shell),
        box((0.22, 0.26, 0.52), shell, (-0.62, 1.98, 0.25), bevel=0.05),
    ]
    parts += [cylinder(0.075, 0.06, DARK).turned(90, "z").moved(-0.72, 2.12, 0.25 + s * 0.14) for s in (-1, 1)]
    parts += [ellipsoid((0.03, 0.055, 0.055), GLASS, (-0.78, 2.12, 0.25 + s * 0.14), sides=12) for s in (-1, 1)]
    arm = [(-0.8, 0.95, -0.3), (-1.35, 1.25, -0.35), (-1.75, 0.75, -0.35)]
    parts += [tube(arm, 0.045, STEEL, sharp=True), ellipsoid((0.14, 0.12, 0.14), DARK, (-1.77, 0.68, -0.35), sides=14)]
    dish = (
        lathe([(0, 0.02), (0.05, 0.2), (0.12, 0.28), (0.14, 0.28), (0.05, 0.0)], WHITE)
        .turned(-30, "x")
        .moved(0.6, 1.6, 0.3)
    )
    return (
        *parts,
        dish,
        tube([(0.6, 1.2, 0.3), (0.6, 1.62, 0.3)], 0.03, STEEL),
        tube([(0.85, 1.2, -0.5), (0.9, 2.0, -0.5)], 0.012, DARK, sides=5),
    )


def lunar_lander(wish: Wish) -> Model:
    """A lander on four legs: a foil-wrapped descent stage, an angular cabin, a ladder."""
    foil = wish.body(FOIL, size=0.3)
    grey = Material(colour=rgb("#b9bcc0"), second=rgb("#8f9398"), grain="tiles", size=0.7, gloss=0.55)
    parts: list[Solid] = [
        lathe([(1.5, 0), (1.5, 2.0), (1.55, 2.1), (2.9, 2.1), (2.95, 2.0), (2.95, 0)], foil, sides=8).turned(22.5)
    ]
    parts += [
        lathe([(0.7, 0.85), (1.1, 0.6), (1.5, 0.3)], DARK),
        prism([(-1.5, 2.9), (-1.75, 4.0), (-1.0, 5.3), (1.0, 5.3), (1.75, 4.0), (1.5, 2.9)], 2.3, grey, bevel=0.3),
    ]
    parts += [
        cylinder(0.8, 0.5, grey, (0, 5.3, 0)),
        ellipsoid((0.75, 0.75, 0.75), grey, (-1.6, 3.9, 0.4)),
        ellipsoid((0.75, 0.75, 0.75), grey, (1.6, 3.9, 0.4)),
    ]
    parts += [
        prism([(-0.42, 0), (0.42, 0), (0.2, 0.5), (-0.2, 0.5)], 0.1, GLASS).scaled(s, 1, 1).moved(s * 0.62, 4.25, -1.16)
        for s in (-1, 1)
    ]
    parts += [
        box((0.85, 0.95, 0.12), DARK, (0, 3.05, -1.16), bevel=0.04),
        box((1.1, 0.08, 0.8), STEEL, (0, 2.95, -1.8)),
    ]
    for k in range(4):
        leg: list[Solid] = [
            tube([(0, 2.7, -1.9), (0, 0.15, -3.6)], 0.11, foil),
            cylinder(0.5, 0.12, FOIL, (0, 0, -3.65), top=0.42),
        ]
        leg += [tube([(s * 0.9, 1.6, -1.8), (0, 0.9, -3.1)], 0.07, STEEL) for s in (-1, 1)]
        parts += [solid.turned(90 * k) for solid in leg]
    parts += [tube([(s * 0.24, 2.8, -2.02), (s * 0.24, 0.7, -3.42)], 0.035, STEEL) for s in (-1, 1)]
    parts += [
        tube([(-0.24, y, -2.02 - 0.667 * (2.8 - y)), (0.24, y, -2.02 - 0.667 * (2.8 - y))], 0.03, STEEL, sides=6)
        for y in np.arange(0.8, 2.8, 0.3)
    ]
    dish = (
        lathe([(0, 0.02), (0.08, 0.4), (0.22, 0.6), (0.25, 0.6), (0.08, 0)], WHITE)
        .turned(-50, "x")
        .moved(1.0, 6.0, -0.3)
    )
    return (*parts, dish, tube([(0.8, 5.3, 0), (1.0, 6.0, -0.2)], 0.05, STEEL))


_FLIES: dict[str, tuple[Builder, float]] = {
    "spaceship": (spaceship, 34), "ufo": (ufo, 0), "satellite": (satellite, -26), "space station": (space_station, 38),
}  # fmt: skip
_STANDS: dict[str, tuple[Builder, float]] = {
    "rocket": (rocket, -14), "rover": (rover, 34), "lunar lander": (lunar_lander, -28),
}  # fmt: skip
MODELS: dict[str, Entry] = {
    **{noun: Entry(build, "flies", turn=turn) for noun, (build, turn) in _FLIES.items()},
    **{noun: Entry(build, turn=turn) for noun, (build, turn) in _STANDS.items()},
}
