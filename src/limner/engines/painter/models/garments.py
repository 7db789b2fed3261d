"""Clothes laid out or hanging to be seen by themselves: hats, caps, dresses, jackets, scarves, gloves, socks."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import cylinder, ellipsoid, lathe, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

CLOTH = MATERIALS["fabric"]
WOOL = MATERIALS["wool"]


def _darker(cloth: Material, share: float = 0.5) -> Material:
    red, green, blue = cloth.colour
    return Material(colour=(red * share, green * share, blue * share), gloss=0.05)


def hat(wish: Wish) -> Model:
    """A hat with a brim and a band; straw or felt, pointed when a witch's or a wizard's; parts: band, brim."""
    straw = MATERIALS["straw"] if not wish.has("felt", "black", "wizard", "witch", "leather") else CLOTH
    cloth = wish.body(straw, size=0.04)
    band = wish.part("band", wish.part("ribbon", Material(colour=rgb("#8a2f2a"), gloss=0.15)))
    t, a = np.meshgrid(np.linspace(0, 1, 12), np.linspace(0, math.tau, 73), indexing="ij")
    reach = 0.088 + 0.105 * t
    wave = 0.018 * t * t * np.cos(2 * a) - 0.012 * t + 0.012
    brim = surface(np.stack([1.0 * reach * np.sin(a), wave, -1.08 * reach * np.cos(a)], -1).astype(np.float32), cloth)
    edge = np.stack([reach[-1] * np.sin(a[-1]), wave[-1], -1.08 * reach[-1] * np.cos(a[-1])], -1).astype(np.float32)
    rows = [(0.008, 0.090), (0.05, 0.086), (0.095, 0.078), (0.113, 0.062), (0.118, 0.035), (0.112, 0.0)]
    if wish.has("witch", "wizard", "pointed", "party"):
        rows = [(0.008, 0.090), (0.09, 0.062), (0.18, 0.032), (0.26, 0.006), (0.265, 0.0)]
    crown = lathe(profile(rows), cloth).scaled(1, 1, 1.08)
    ribbon = lathe([(0.012, 0.0915), (0.042, 0.0885)], band).scaled(1, 1, 1.08)
    return standing((brim, tube(edge, 0.003, cloth, sides=8), crown, ribbon.named("band")))


def top_hat(wish: Wish) -> Model:
    """A tall silk hat; parts: band."""
    silk = wish.body(Material(colour=rgb("#17161a"), gloss=0.5))
    t, a = np.meshgrid(np.linspace(0, 1, 8), np.linspace(0, math.tau, 61), indexing="ij")
    reach = 0.082 + 0.055 * t
    brim = surface(
        np.stack([reach * np.sin(a), 0.004 + 0.025 * t**2 * np.sin(a) ** 2, -1.1 * reach * np.cos(a)], -1).astype(
            np.float32
        ),
        silk,
    )
    crown = lathe(
        profile([(0.0, 0.086), (0.01, 0.084), (0.07, 0.079), (0.15, 0.086), (0.155, 0.084), (0.157, 0.0)]), silk
    )
    band = lathe([(0.006, 0.0865), (0.036, 0.0835)], wish.part("band", Material(colour=rgb("#7a1f2b"), gloss=0.3)))
    return standing((brim, crown.scaled(1, 1, 1.1), band.scaled(1, 1, 1.1).named("band")))


def cap(wish: Wish) -> Model:
    """A baseball cap, its peak to the viewer; parts: peak."""
    cloth = wish.body(replace(CLOTH, colour=rgb("#b5282e"), second=rgb("#9c2026"), size=0.003))
    peak_of = wish.part("peak", wish.part("brim", cloth))
    t, a = np.meshgrid(np.linspace(0, 1, 16), np.linspace(0, math.tau, 61), indexing="ij")
    reach = 0.088 * np.cos(t * math.pi / 2) ** 0.62
    dome = surface(
        np.stack([reach * np.sin(a), 0.118 * np.sin(t * math.pi / 2) ** 0.9, -1.12 * reach * np.cos(a)], -1).astype(
            np.float32
        ),
        cloth,
    )
    v, s = np.meshgrid(np.linspace(0, 1, 9), np.linspace(-1, 1, 25), indexing="ij")
    turn = 1.12 * s
    long = 0.078 * np.sqrt(np.clip(1 - 0.97 * s * s, 0, 1)) * v
    x, z = 0.087 * np.sin(turn) * (1 + 0.04 * v), -0.0975 * np.cos(turn) - long
    y = 0.012 - 0.016 * v - 0.018 * s * s * (0.4 + 0.6 * v)
    grid = np.stack([x, y, z], -1)
    peak = [
        surface(grid.astype(np.float32), peak_of),
        surface((grid - (0, 0.003, 0)).astype(np.float32), _darker(peak_of)),
    ]
    seams = []
    for k in range(6):
        b = k * math.tau / 6
        arc = [
            (
                1.004 * 0.088 * math.cos(u) ** 0.62 * math.sin(b),
                0.1185 * math.sin(u) ** 0.9,
                -1.004 * 1.12 * 0.088 * math.cos(u) ** 0.62 * math.cos(b),
            )
            for u in np.linspace(0.02, 1.54, 14).tolist()
        ]
        seams.append(tube(arc, 0.0011, _darker(cloth, 0.6), sides=6))
    button = ellipsoid((0.007, 0.004, 0.007), cloth, (0, 0.1185, 0), sides=12)
    return standing((dome, *(part.named("peak") for part in peak), *seams, button))


def dress(wish: Wish) -> Model:
    """A dress on a hidden form: bodice, waist band, a skirt in folds; parts: belt."""
    cloth = wish.body(replace(CLOTH, colour=rgb("#b3324a"), second=rgb("#9c2a40"), size=0.004), size=0.08)
    long = wish.has("long", "wedding", "evening")
    foot = 0.0 if long else 0.42
    rows = [
        (1.38, 0.075, 0.06),
        (1.33, 0.125, 0.085),
        (1.22, 0.155, 0.115),
        (1.10, 0.125, 0.095),
        (1.02, 0.112, 0.085),
        (0.94, 0.15, 0.115),
        (0.75, 0.23, 0.18),
        (0.55, 0.30, 0.24),
        (foot, 0.36 if not long else 0.5, 0.29 if not long else 0.42),
    ]
    height = np.array([row[0] for row in rows])
    v, a = np.meshgrid(np.linspace(0, 1, 50), np.linspace(0, math.tau, 145), indexing="ij")
    y = height[0] + (height[-1] - height[0]) * v
    wide = np.interp(-y, -height, [row[1] for row in rows])
    deep = np.interp(-y, -height, [row[2] for row in rows])
    fold = 1 + 0.075 * np.cos(13 * a + 1.5 * np.sin(2 * a)) * np.clip((0.98 - y) / 0.5, 0, 1)
    neck = 0.10 * np.clip((y - 1.25) / 0.13, 0, 1) * np.clip(np.cos(a), 0, 1) ** 2
    grid = np.stack([wide * np.sin(a) * fold, y - neck, -deep * np.cos(a) * fold], -1)
    parts: list[Solid] = [surface(grid.astype(np.float32), cloth)]
    belt = [(0.118 * math.sin(b), 1.03, -0.091 * math.cos(b)) for b in np.linspace(0, math.tau, 49).tolist()]
    parts.append(tube(belt, 0.013, wish.part("belt", _darker(cloth)), sides=10).named("belt"))
    for s in (-1, 1):
        strap = [(s * 0.085, 1.30, -0.07), (s * 0.09, 1.42, -0.01), (s * 0.085, 1.34, 0.06)]
        parts.append(tube(strap, 0.013, cloth))
    return standing(tuple(parts))


def jacket(wish: Wish) -> Model:
    """A jacket as on a hidden form: sleeves, collar, zip, pockets; parts: sleeves, zipper."""
    cloth = wish.body(replace(MATERIALS["leather"], colour=rgb("#3a2a22"), second=rgb("#2c1f18"), gloss=0.4), size=0.06)
    sleeve_of = wish.part("sleeves", cloth)
    dark, metal = _darker(cloth), MATERIALS["steel"]
    trunk = flesh(
        [
            Bone((0, 0.10, 0), (0, 0.50, 0), 0.185, 0.205, stretch=(1.12, 1, 0.62)),
            *(Bone((s * 0.06, 0.56, 0), (s * 0.20, 0.545, 0), 0.075, 0.07) for s in (-1, 1)),
        ],
        cloth,
        blend=0.05,
        fine=60,
    )
    hem = trunk.points.copy()
    hem[:, 1] = np.maximum(hem[:, 1], -0.015)
    trunk = replace(trunk, points=hem)
    parts: list[Solid] = [trunk]
    for s in (-1, 1):
        arm = [
            Bone((s * 0.21, 0.55, 0), (s * 0.31, 0.30, 0.0), 0.078, 0.066),
            Bone((s * 0.31, 0.30, 0), (s * 0.335, 0.04, -0.03), 0.064, 0.052),
        ]
        parts.append(flesh(arm, sleeve_of, blend=0.03, fine=50).named("sleeves"))
        parts.append(cylinder(0.055, 0.04, dark, (s * 0.337, -0.005, -0.032)))
        collar = [
            (s * 0.012, 0.50, -0.135),
            (s * 0.055, 0.60, -0.115),
            (s * 0.095, 0.655, -0.01),
            (s * 0.05, 0.665, 0.07),
            (0, 0.665, 0.085),
        ]
        parts.append(tube(collar, [0.012, 0.03, 0.034, 0.03, 0.03], cloth))
        parts.append(tube([(s * 0.07, 0.17, -0.122), (s * 0.14, 0.23, -0.104)], 0.005, dark, sides=8))
    zip_ = [(0.0, y, -0.130 - 0.006 * math.sin(y * 6)) for y in np.linspace(-0.008, 0.5, 8).tolist()]
    parts += [tube(zip_, 0.0055, wish.part("zipper", metal), sides=8).named("zipper")]
    return standing(tuple(parts))


def scarf(wish: Wish) -> Model:
    """A scarf wound in a loop, its ends with fringes hanging; striped bands at the ends."""
    wool = wish.body(replace(WOOL, colour=rgb("#b5322e"), second=rgb("#932622"), size=0.02), size=0.03)
    rings = []
    for y, r, lean in ((0.36, 0.10, 8), (0.32, 0.115, -6)):
        path = [
            (r * math.cos(a), 0.018 * math.sin(2 * a), 0.85 * r * math.sin(a))
            for a in np.linspace(0, math.tau, 41).tolist()
        ]
        rings.append(tube(path, 0.034, wool, sides=14).turned(lean, "z").moved(0, y, 0))
    parts: list[Solid] = [*rings]
    for x, low, z in ((-0.035, 0.035, -0.118), (0.045, 0.075, -0.108)):
        v, s = np.meshgrid(np.linspace(0, 1, 16), np.linspace(-1, 1, 13), indexing="ij")
        half = 0.036 + 0.014 * v
        grid = np.stack(
            [
                x + half * s + 0.02 * v * np.sign(x),
                0.34 - (0.34 - low) * v,
                z + 0.007 * np.cos(5 * s) - 0.012 * np.sin(3 * v),
            ],
            -1,
        )
        parts.append(surface(grid.astype(np.float32), wool))
        for k in np.linspace(-0.95, 0.95, 11).tolist():
            at = x + 0.05 * k + 0.02 * math.copysign(1, x)
            parts.append(
                tube(
                    [(at, low + 0.003, z - 0.004), (at + 0.003 * math.sin(9 * k), low - 0.034, z - 0.002)],
                    0.0026,
                    wool,
                    sides=6,
                )
            )
    return standing(tuple(parts))


def glove(wish: Wish) -> Model:
    """A knitted glove upright, fingers spread; parts: cuff."""
    wool = wish.body(replace(WOOL, colour=rgb("#2f5f8f"), second=rgb("#264d75"), size=0.012))
    bones = [Bone((0, 0.085, 0), (0, 0.135, 0), 0.036, 0.040, stretch=(1.08, 1, 0.5))]
    for x, top, tip, r in (
        (-0.034, 0.15, (-0.050, 0.215), 0.0115),
        (-0.012, 0.16, (-0.017, 0.240), 0.0125),
        (0.012, 0.16, (0.017, 0.236), 0.0125),
        (0.034, 0.15, (0.047, 0.212), 0.0115),
    ):
        bones.append(Bone((x, top - 0.02, 0), (tip[0], tip[1], 0), r + 0.001, r))
    bones.append(Bone((-0.030, 0.092, 0), (-0.073, 0.150, -0.01), 0.015, 0.0125))
    hand = flesh(bones, wool, blend=0.006, fine=100)
    cuff = lathe(
        profile([(0.0, 0.033), (0.003, 0.037), (0.055, 0.034), (0.062, 0.032)]), wish.part("cuff", _darker(wool, 0.7))
    ).scaled(1, 1, 0.62)
    return standing((hand, cuff.named("cuff")))


def sock(wish: Wish) -> Model:
    """A sock, seen from the side, with toe, heel and cuff in another colour; parts: cuff."""
    wool = wish.body(replace(WOOL, colour=rgb("#c8402e"), second=rgb("#a83424"), size=0.01), size=0.018)
    pale = wish.part("cuff", Material(colour=rgb("#f1e9da"), second=rgb("#ded4c0"), grain="fur", size=0.01))
    leg = [
        Bone((0.05, 0.30, 0), (0.05, 0.075, 0), 0.042, 0.040, stretch=(1, 1, 0.6)),
        Bone((0.05, 0.052, 0), (-0.09, 0.036, 0), 0.046, 0.036, stretch=(1, 1, 0.7)),
    ]
    toe = flesh(
        [Bone((-0.096, 0.036, 0), (-0.112, 0.036, 0), 0.037, 0.033, stretch=(1, 1, 0.72))], pale, blend=0.01, fine=40
    )
    heel = flesh(
        [Bone((0.068, 0.044, 0), (0.074, 0.042, 0), 0.037, 0.034, stretch=(1, 1, 0.86))], pale, blend=0.01, fine=40
    )
    cuff = lathe(
        profile([(0.275, 0.043), (0.28, 0.0465), (0.335, 0.0465), (0.342, 0.043), (0.338, 0.036)]), pale
    ).scaled(1, 1, 0.64)
    return standing((flesh(leg, wool, blend=0.03, fine=80), toe, heel, cuff.moved(0.05, 0, 0).named("cuff")))


MODELS: dict[str, Entry] = {
    "hat": Entry(hat, turn=-14),
    "top hat": Entry(top_hat, turn=-14),
    "cap": Entry(cap, turn=-26),
    "dress": Entry(dress, turn=-14),
    "jacket": Entry(jacket, turn=-12),
    "scarf": Entry(scarf, turn=-12),
    "glove": Entry(glove, turn=-12),
    "sock": Entry(sock, turn=-16),
}
