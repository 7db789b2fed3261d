"""Hand tools and cutlery. Long tools lean back a little, handle down."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

STEEL, WOOD, IRON = MATERIALS["steel"], MATERIALS["wood"], MATERIALS["metal"]
ASH = replace(WOOD, colour=rgb("#c08a4c"), second=rgb("#93602c"), size=0.2, gloss=0.4)
Outline = list[tuple[float, float]]


def shown(parts: list[Solid], lean: float = 24.0, back: float = 8.0) -> Model:
    """Parts standing along y, leaning to the right and back."""
    return standing(tuple(part.turned(lean, "z").turned(back, "x") for part in parts))


def haft(length: float, radius: float, material: Material, *, flare: float = 1.25) -> Solid:
    """A wooden handle from the ground up, thicker at its end."""
    rows = [
        (0, 0),
        (0.002, radius * flare * 0.8),
        (0.02 * length, radius * flare),
        (0.15 * length, radius),
        (0.6 * length, radius * 0.9),
    ]
    return lathe(profile([*rows, (length, radius)]), material).named("handle")


def hammer(wish: Wish) -> Model:
    """A claw hammer; parts: handle, head."""
    metal = wish.part("head", STEEL)
    wood = wish.part("handle", wish.body(ASH))
    face = lathe(
        profile([(0, 0), (0, 0.014), (0.004, 0.0165), (0.016, 0.0165), (0.022, 0.012), (0.05, 0.0125)]), metal
    ).turned(90, "z")
    claw: Outline = [
        (0.0, 0.013),
        (0.012, 0.014),
        (0.045, 0.006),
        (0.068, -0.014),
        (0.075, -0.026),
        (0.066, -0.020),
        (0.04, -0.006),
        (0.0, -0.013),
    ]
    head = [face.scaled(-1, 1, 1).moved(-0.062, 0.285, 0)]
    head += [prism(claw, 0.010, metal, bevel=0.002).moved(0.008, 0.286, s * 0.0075) for s in (-1, 1)]
    head.append(box((0.034, 0.032, 0.026), metal, (0, 0.269, 0), bevel=0.005))
    return shown([haft(0.30, 0.0125, wood).scaled(1, 1, 0.8), *(part.named("head") for part in head)], 28)


def axe(wish: Wish) -> Model:
    """An axe with a curved haft; parts: handle, blade."""
    metal = wish.part("blade", wish.part("head", STEEL))
    wood = wish.part("handle", wish.body(ASH))
    path = [(0.018, 0.0, 0), (0.004, 0.04, 0), (0, 0.16, 0), (0.006, 0.38, 0), (0, 0.62, 0)]
    handle = tube(path, [0.021, 0.0165, 0.0155, 0.0165, 0.015], wood, sides=16).scaled(1, 1, 0.72)
    edge = [(-0.135 + 0.02 * (s * s), 0.555 + 0.088 * s) for s in np.linspace(1, -1, 9).tolist()]
    blade: Outline = [
        (0.035, 0.60),
        (-0.015, 0.605),
        (-0.06, 0.615),
        *edge,
        (-0.06, 0.52),
        (-0.015, 0.535),
        (0.035, 0.54),
    ]
    bit: Outline = [*edge, *((x + 0.016, y) for x, y in reversed(edge))]
    shine = Material(colour=(0.8, 0.81, 0.83), gloss=0.9, metal=1.0)
    head = [
        prism(blade, 0.026, replace(metal, colour=(0.22, 0.22, 0.24)), bevel=0.007),
        prism(bit, 0.014, shine, bevel=0.005),
    ]
    return shown([handle.named("handle"), *(part.named("blade") for part in head)], 18)


def saw(wish: Wish) -> Model:
    """A hand saw, teeth down; parts: handle, blade."""
    teeth: Outline = []
    for k in range(38):
        x = -0.40 + 0.0132 * k
        teeth += [(x, 0.004), (x + 0.0066, -0.006)]
    blade: Outline = [*teeth, (0.105, 0.0), (0.105, 0.125), (-0.40, 0.045)]
    wood = wish.part("handle", wish.body(WOOD))
    ring = [
        (0.135, 0.02, 0),
        (0.115, 0.07, 0),
        (0.13, 0.13, 0),
        (0.17, 0.14, 0),
        (0.20, 0.12, 0),
        (0.185, 0.06, 0),
        (0.20, 0.0, 0),
        (0.17, -0.012, 0),
        (0.135, 0.02, 0),
    ]
    grip = tube(ring, 0.017, wood, sides=12).scaled(1, 1, 0.8).named("handle")
    cheek = prism([(0.07, 0.03), (0.13, 0.0), (0.13, 0.145), (0.085, 0.12)], 0.024, wood, bevel=0.006)
    rivets = [
        cylinder(0.005, 0.027, MATERIALS["bronze"]).turned(90, "x").moved(x, y, -0.0135)
        for x, y in ((0.1, 0.06), (0.105, 0.1))
    ]
    whole = [prism(blade, 0.002, wish.part("blade", STEEL)), grip, cheek.named("handle"), *rivets]
    return standing(tuple(part.turned(-12, "z").turned(10, "x") for part in whole))


def wrench(wish: Wish) -> Model:
    """An open-ended spanner."""
    metal = wish.body(STEEL)
    a = np.linspace(math.radians(125), math.radians(415), 24)
    jaw = [(0.031 * math.cos(t), 0.185 + 0.031 * math.sin(t)) for t in a.tolist()]
    mouth: Outline = [
        (0.0125, 0.208),
        (0.0125, 0.182),
        (0.007, 0.176),
        (-0.007, 0.176),
        (-0.0125, 0.182),
        (-0.0125, 0.208),
    ]
    head = prism([*jaw, *mouth], 0.011, metal, bevel=0.002)
    ring = [(0.019 * math.cos(t), 0.02 + 0.019 * math.sin(t), 0) for t in np.linspace(0, math.tau, 33).tolist()]
    bar = prism([(-0.009, 0.036), (0.009, 0.036), (0.0115, 0.160), (-0.0115, 0.160)], 0.0075, metal, bevel=0.0022)
    return shown([head, bar, tube(ring, 0.0062, metal, sides=12)], 26)


def screwdriver(wish: Wish) -> Model:
    """A screwdriver standing on its tip, leaning; parts: handle."""
    grip = wish.part("handle", wish.body(Material(colour=rgb("#d9a01e"), gloss=0.6)))
    rows = [
        (0.105, 0.0),
        (0.105, 0.008),
        (0.112, 0.010),
        (0.122, 0.0085),
        (0.135, 0.0145),
        (0.19, 0.0155),
        (0.208, 0.012),
        (0.212, 0),
    ]
    shaft = tube([(0, 0.012, 0), (0, 0.11, 0)], 0.0035, STEEL)
    tip = prism([(-0.0045, 0.0), (0.0045, 0.0), (0.0035, 0.016), (-0.0035, 0.016)], 0.002, STEEL)
    ribs = [
        tube(
            [(0.0145 * math.cos(a), 0.137, 0.0145 * math.sin(a)), (0.0152 * math.cos(a), 0.185, 0.0152 * math.sin(a))],
            0.0018,
            MATERIALS["rubber"],
            sides=6,
        )
        for a in np.linspace(0, math.tau, 9)[:-1].tolist()
    ]
    return shown([lathe(profile(rows), grip).named("handle"), shaft, tip, *ribs], 24)


def scissors(wish: Wish) -> Model:
    """A pair of scissors, open, facing the viewer; parts: handle."""
    grip = wish.part("handle", wish.part("handles", wish.body(Material(colour=rgb("#d8352f"), gloss=0.5))))
    parts: list[Solid] = []
    for s in (-1, 1):
        blade: Outline = [(-0.006, -0.01), (0.007, -0.012), (0.0075, 0.02), (0.0015, 0.105), (-0.0045, 0.02)]
        hoop = [
            (0.013 + 0.0155 * math.cos(a), -0.058 + 0.024 * math.sin(a), 0)
            for a in np.linspace(0, math.tau, 29).tolist()
        ]
        shank = tube([(0.001, -0.008, 0), (0.0, -0.024, 0), (0.004, -0.040, 0)], [0.0052, 0.005, 0.0058], grip)
        one = [
            prism(blade, 0.0022, STEEL, bevel=0.0006),
            tube(hoop, 0.0052, grip, sides=12).named("handle"),
            shank.named("handle"),
        ]
        parts += [part.scaled(s, 1, 1).turned(s * 15, "z").moved(0, 0, s * 0.0014) for part in one]
    parts.append(cylinder(0.0042, 0.007, MATERIALS["bronze"]).turned(90, "x").moved(0, 0, -0.0035))
    return standing(tuple(part.turned(-8, "x") for part in parts))


def _bladed(outline: Outline, depth: float, wish: Wish) -> Solid:
    return prism(outline, depth, wish.part("blade", STEEL), bevel=depth * 0.3).named("blade")


def knife(wish: Wish) -> Model:
    """A kitchen knife, point up; parts: handle, blade."""
    belly = [
        (0.022 - 0.030 * t**2.2 - 0.016 * max(0.0, t - 0.6), 0.125 + 0.20 * t) for t in np.linspace(0, 1, 12).tolist()
    ]
    blade: Outline = [(-0.016, 0.118), (0.018, 0.118), *belly, (-0.0155, 0.31)]
    grip: Outline = [
        (-0.016, 0.118),
        (0.007, 0.118),
        (0.010, 0.07),
        (0.007, 0.04),
        (0.012, 0.004),
        (-0.012, 0.0),
        (-0.016, 0.03),
    ]
    handle = prism(grip, 0.018, wish.part("handle", wish.body(MATERIALS["dark wood"])), bevel=0.004)
    rivets = [cylinder(0.0026, 0.0195, STEEL).turned(90, "x").moved(-0.003, y, -0.00975) for y in (0.03, 0.062, 0.094)]
    return shown([_bladed(blade, 0.0024, wish), handle.named("handle"), *rivets], -20)


def fork(wish: Wish) -> Model:
    """A table fork."""
    metal = wish.body(MATERIALS["silver"])
    prongs = [
        tube(
            [(0.0058 * k, 0.136, 0.0), (0.0062 * k, 0.165, 0.004), (0.0060 * k, 0.196, -0.002)],
            [0.0026, 0.0022, 0.0010],
            metal,
        )
        for k in (-1.5, -0.5, 0.5, 1.5)
    ]
    palm = prism(
        [(-0.004, 0.108), (0.004, 0.108), (0.0115, 0.126), (0.0115, 0.140), (-0.0115, 0.140), (-0.0115, 0.126)],
        0.004,
        metal,
        bevel=0.0012,
    )
    return shown([*prongs, palm, _stem(metal)], 16)


def _stem(metal: Material) -> Solid:
    return tube(
        [(0, 0.0, 0), (0, 0.01, 0), (0, 0.06, 0.002), (0, 0.112, 0)], [0.0045, 0.0072, 0.0046, 0.0034], metal, sides=14
    ).scaled(1, 1, 0.5)


def spoon(wish: Wish) -> Model:
    """A table spoon, its bowl to the viewer."""
    metal = wish.body(WOOD if wish.has("wooden") else MATERIALS["silver"])
    t, a = np.meshgrid(np.linspace(0, 1, 10), np.linspace(0, math.tau, 33), indexing="ij")
    egg = 1 + 0.14 * np.sin(a)
    grid = np.stack([0.0205 * t * np.cos(a) * egg, 0.145 + 0.031 * t * np.sin(a), 0.009 * (1 - t * t)], -1)
    bowl = surface(grid.astype(np.float32), metal)
    rim = tube(grid[-1].astype(np.float32), 0.0011, metal, sides=8)
    return shown([bowl, rim, _stem(metal)], 16)


def chopsticks(wish: Wish) -> Model:
    """A pair of chopsticks lying on a rest."""
    lacquer = wish.body(Material(colour=rgb("#8a2318"), gloss=0.7))
    tip = Material(colour=rgb("#1f1512"), gloss=0.6)
    parts = []
    for s in (-1, 1):
        parts.append(tube([(-0.06, 0.0145, 0.002 * s), (0.12, 0.005, s * 0.011)], [0.0027, 0.0048], lacquer))
        parts.append(tube([(-0.115, 0.0175, -0.001 * s), (-0.06, 0.0145, 0.002 * s)], [0.0018, 0.0027], tip))
    rest = ellipsoid((0.012, 0.009, 0.026), MATERIALS["porcelain"].tinted("#2f5f8f"), (-0.07, 0.004, 0))
    return standing((*parts, rest))


def shovel(wish: Wish) -> Model:
    """A digging shovel, blade down; parts: handle, blade."""
    metal, wood = wish.part("blade", IRON), wish.part("handle", wish.body(ASH))
    t, s = np.meshgrid(np.linspace(0, 1, 14), np.linspace(-1, 1, 11), indexing="ij")
    half = 0.115 * np.clip(np.sqrt(np.clip(1 - (1 - t / 0.55).clip(0, 1) ** 2, 0, 1)), 0, 1)
    grid = np.stack([half * s, 0.30 * t, 0.03 * s * s - 0.02 * t * t], -1)
    parts = [
        surface(grid.astype(np.float32), metal).named("blade"),
        tube([(0, 0.26, -0.018), (0, 0.42, -0.006)], 0.021, metal),
    ]
    parts.append(tube([(0, 0.38, -0.006), (0, 1.0, 0)], 0.0175, wood).named("handle"))
    bow = [(-0.055, 1.10, 0), (-0.05, 1.06, 0), (0, 0.99, 0), (0.05, 1.06, 0), (0.055, 1.10, 0)]
    parts += [tube(bow, 0.013, wood), tube([(-0.06, 1.10, 0), (0.06, 1.10, 0)], 0.015, wood)]
    return shown(parts, 10, 8)


def rake(wish: Wish) -> Model:
    """A garden rake, teeth down; parts: handle."""
    metal, wood = IRON, wish.part("handle", wish.body(ASH))
    parts = [
        tube([(0, 0.05, 0), (0, 1.4, 0)], 0.0145, wood).named("handle"),
        box((0.36, 0.018, 0.018), metal, (0, 0.06, 0), bevel=0.003),
    ]
    parts += [
        tube([(x, 0.065, 0), (x, 0.03, -0.004), (x, 0.0, -0.022)], [0.006, 0.005, 0.002], metal)
        for x in np.linspace(-0.165, 0.165, 11).tolist()
    ]
    return shown(parts, 8, 8)


def broom(wish: Wish) -> Model:
    """A broom of twigs on a long stick; parts: handle, bristles."""
    straw = wish.part(
        "bristles",
        Material(colour=rgb("#c9a04e"), second=rgb("#8f6a2a"), grain="straw", size=0.05, gloss=0.05, bump=1.0),
    )
    head = lathe(
        profile([(0, 0.0), (0.0, 0.12), (0.05, 0.115), (0.2, 0.075), (0.30, 0.035), (0.36, 0.024)]), straw
    ).scaled(1, 1, 0.5)
    rng = np.random.default_rng(3)
    wisps = []
    for _ in range(90):
        a, r = rng.uniform(0, math.tau), rng.uniform(0.9, 1.06)
        foot = (0.12 * r * math.cos(a), float(rng.uniform(-0.02, 0.0)), 0.06 * r * math.sin(a))
        wisps.append(
            tube(
                [
                    foot,
                    (0.085 * math.cos(a), 0.18, 0.045 * math.sin(a)),
                    (0.03 * math.cos(a), 0.32, 0.018 * math.sin(a)),
                ],
                0.0032,
                straw,
                sides=5,
            )
        )
    bands = [
        tube(
            [(r * math.cos(a), y, 0.55 * r * math.sin(a)) for a in np.linspace(0, math.tau, 29).tolist()],
            0.0045,
            MATERIALS["rubber"].tinted("#a3302a"),
        )
        for y, r in ((0.22, 0.073), (0.28, 0.048), (0.33, 0.034))
    ]
    stick = tube([(0, 0.3, 0), (0, 1.3, 0)], 0.014, wish.part("handle", wish.body(ASH)))
    return shown([head, *wisps, *bands, stick.named("handle")], 10, 6)


def cutting_board(wish: Wish) -> Model:
    """A cutting board leaning, with a hole in its grip."""
    wood = wish.body(WOOD)
    outline: Outline = [
        (-0.11, 0.0),
        (0.11, 0.0),
        (0.12, 0.01),
        (0.12, 0.25),
        (0.10, 0.275),
        (0.04, 0.285),
        (0.03, 0.36),
        (0, 0.372),
        (-0.03, 0.36),
        (-0.04, 0.285),
        (-0.10, 0.275),
        (-0.12, 0.25),
        (-0.12, 0.01),
    ]
    hole = cylinder(0.010, 0.0206, Material(colour=(0.03, 0.025, 0.02))).turned(90, "x").moved(0, 0.34, -0.0103)
    return standing(tuple(part.turned(10, "x") for part in (prism(outline, 0.02, wood, bevel=0.003), hole)))


_UPRIGHT: dict[str, Callable[[Wish], Model]] = {
    "hammer": hammer, "axe": axe, "saw": saw, "wrench": wrench, "screwdriver": screwdriver, "scissors": scissors,
    "knife": knife, "fork": fork, "spoon": spoon, "shovel": shovel, "rake": rake, "broom": broom,
    "cutting board": cutting_board,
}  # fmt: skip
MODELS: dict[str, Entry] = {
    **{noun: Entry(build, turn=-16) for noun, build in _UPRIGHT.items()},
    "chopsticks": Entry(chopsticks, "lies", turn=-18),
}
