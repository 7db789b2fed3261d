"""What figures wear besides clothes: capes, packs, wings, glasses, armour. It knows the figure's joints."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.clothes import ring
from limner.engines.painter.models.people import Figure
from limner.engines.painter.models.skeleton import Frame, bar, point, sheet, swept
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, ellipsoid, lathe
from limner.engines.painter.solids.solid import Solid

Made = list[Solid]
STEEL = MATERIALS["steel"]


def cape(body: Figure, cloth: Material) -> Made:
    """A cape down the back, in folds."""
    u, at = body.unit, body.spine.at
    t, s = np.meshgrid(np.linspace(0, 1, 18), np.linspace(-1, 1, 41), indexing="ij")
    half = 0.15 + 0.2 * t
    folds = 0.02 * t * np.cos(7 * np.pi * s)
    z = 0.1 + 0.16 * t**1.3 - 0.07 * s**2 * (1 - 0.4 * t) + folds
    top, low = np.array(at(0, 0.53 * u, 0)), max(0.06 * u, body.pelvis[1] - 0.78 * u)
    y = top[1] + (low - top[1]) * t
    grid = np.stack([s * half * u, y, top[2] * (1 - t) + z * u], -1)
    return [sheet(grid, cloth).named("cape")]


def veil(body: Figure, cloth: Material) -> Made:
    """A bride's veil from the crown of the head down the back."""
    r, t_s = body.skull, np.meshgrid(np.linspace(0, 1, 20), np.linspace(-1, 1, 41), indexing="ij")
    t, s = t_s
    turn = 1.75 * s
    wide = 1.12 * np.sqrt(np.clip(t * 4, 0, 1)) + 0.9 * t * t
    y = 0.2 + 1.0 * np.cos(np.pi / 2 * np.minimum(t * 3.2, 1)) - 4.2 * np.clip(t - 0.3, 0, 1)
    grid = np.stack([wide * np.sin(turn), y, 0.1 + wide * np.cos(turn) * 1.05 + 0.06 * t * np.cos(9 * turn)], -1) * r
    film = Material(colour=rgb("#f6f4f0"), translucent=0.7, gloss=0.1)
    return [body.head.place(sheet(grid, film)).named("veil")]


def ermine(body: Figure, cloth: Material) -> Made:
    white = Material(colour=rgb("#f1ede4"), second=rgb("#d8d2c6"), grain="fur", size=0.03 * body.unit)
    return [ring(body, 0.5, 0.118, 0.045, white)]


def pack(body: Figure, cloth: Material) -> Made:
    u = body.unit
    shell = replace(cloth, gloss=0.3)
    return [
        body.spine.place(box((0.32 * u, 0.42 * u, 0.16 * u), shell, (0, 0.1 * u, 0.2 * u), bevel=0.05 * u)).named(
            "backpack"
        )
    ]


def panel(body: Figure, cloth: Material) -> Made:
    """An astronaut's chest panel and coloured rings."""
    u = body.unit
    grey, red = Material(colour=rgb("#b9bcc0"), gloss=0.4), Material(colour=rgb("#b5382e"), gloss=0.4)
    blue = Material(colour=rgb("#2f5f9a"), gloss=0.4)
    plate = [box((0.2 * u, 0.15 * u, 0.07 * u), grey, (0, 0.24 * u, -0.165 * u), bevel=0.015 * u)]
    plate += [
        box((0.035 * u, 0.03 * u, 0.02 * u), paint, (x * u, 0.31 * u, -0.205 * u))
        for x, paint in ((-0.055, red), (0.0, blue), (0.055, grey))
    ]
    rings = []
    for wrist, elbow in zip(body.wrists, body.elbows, strict=True):
        way = (wrist - elbow) / np.linalg.norm(wrist - elbow)
        rings.append(bar(np.array([wrist - way * 0.05 * u, wrist - way * 0.02 * u]), 0.056 * u, red, sides=20))
    return [*(body.spine.place(piece) for piece in plate), *rings, ring(body, 0.06, 0.16, 0.018, grey)]


def tank(body: Figure, cloth: Material) -> Made:
    u = body.unit
    metal = Material(colour=rgb("#d8b03a"), gloss=0.6)
    return [
        swept(
            [
                body.spine.at(0, 0.02 * u, 0.2 * u),
                body.spine.at(0, 0.1 * u, 0.2 * u),
                body.spine.at(0, 0.42 * u, 0.2 * u),
                body.spine.at(0, 0.5 * u, 0.2 * u),
            ],
            [0.0, 0.09 * u, 0.09 * u, 0.03 * u],
            metal,
            sides=18,
        )
    ]


def glasses(body: Figure, cloth: Material) -> Made:
    r, dark = body.skull, Material(colour=(0.02, 0.02, 0.025), gloss=0.6)
    turn, built = np.linspace(0, 2 * np.pi, 21), []
    for side in (-1, 1):
        loop = [
            body.head.at((side * 0.36 + 0.21 * np.cos(a)) * r, (0.04 + 0.18 * np.sin(a)) * r, -1.03 * r) for a in turn
        ]
        built.append(bar(np.array(loop), 0.026 * r, dark, sides=6))
        built.append(
            bar(
                np.array([
                    body.head.at(side * 0.57 * r, 0.06 * r, -1.03 * r),
                    body.head.at(side * 0.98 * r, 0.08 * r, 0),
                ]),
                0.024 * r,
                dark,
            )
        )
    built.append(
        bar(
            np.array([body.head.at(-0.15 * r, 0.08 * r, -1.04 * r), body.head.at(0.15 * r, 0.08 * r, -1.04 * r)]),
            0.026 * r,
            dark,
        )
    )
    return built


def patch(body: Figure, cloth: Material) -> Made:
    r, dark = body.skull, Material(colour=(0.012, 0.012, 0.014), gloss=0.3)
    turn = np.linspace(0, 2 * np.pi, 33)
    band = [body.head.at(1.02 * r * np.sin(a), (0.2 + 0.25 * np.sin(a)) * r, -1.04 * r * np.cos(a)) for a in turn]
    return [
        Frame(np.array(body.head.at(0.36 * r, 0.05 * r, -0.95 * r)), body.head.turn).place(
            ellipsoid((0.2 * r, 0.2 * r, 0.1 * r), dark)
        ),
        bar(np.array(band), 0.025 * r, dark),
    ]


def red_nose(body: Figure, cloth: Material) -> Made:
    r = body.skull
    return [ellipsoid(0.2 * r, Material(colour=rgb("#c9281f"), gloss=0.7), body.head.at(0, -0.2 * r, -1.12 * r))]


def tie(body: Figure, cloth: Material) -> Made:
    u, red, white = body.unit, MATERIALS["fabric"].tinted("#8a2430"), MATERIALS["fabric"].tinted("#f0eee8")
    at = body.spine.at
    bib = np.array([
        [at(-0.055 * u, 0.53 * u, -0.075 * u), at(0.055 * u, 0.53 * u, -0.075 * u)],
        [at(-0.01 * u, 0.3 * u, -0.139 * u), at(0.01 * u, 0.3 * u, -0.139 * u)],
    ])
    knot = swept(
        [
            at(0, 0.525 * u, -0.085 * u),
            at(0, 0.44 * u, -0.138 * u),
            at(0, 0.3 * u, -0.147 * u),
            at(0, 0.26 * u, -0.14 * u),
        ],
        [0.014 * u, 0.014 * u, 0.026 * u, 0.004 * u],
        red,
    )
    return [sheet(bib, white), knot]


def braces(body: Figure, cloth: Material) -> Made:
    u, at, denim = body.unit, body.spine.at, MATERIALS["fabric"].tinted("#3d5373")
    t, s = np.meshgrid(np.linspace(0, 1, 10), np.linspace(-1, 1, 9), indexing="ij")
    rows = [
        [at(x * 0.1 * u, (0.38 - 0.34 * y) * u, -(0.146 - 0.03 * x * x) * u * body.build.girth) for x in s[0]]
        for y in t[:, 0]
    ]
    straps = [
        bar(
            np.array([
                at(side * 0.09 * u, 0.37 * u, -0.137 * u),
                at(side * 0.1 * u, 0.48 * u, -0.105 * u),
                at(side * 0.095 * u, 0.55 * u, -0.01 * u),
                at(side * 0.08 * u, 0.42 * u, 0.12 * u),
            ]),
            0.017 * u,
            denim,
        )
        for side in (-1, 1)
    ]
    return [sheet(np.array(rows), denim), *straps]


def stethoscope(body: Figure, cloth: Material) -> Made:
    u, at = body.unit, body.spine.at
    dark = Material(colour=(0.03, 0.035, 0.05), gloss=0.5)
    path = [
        at(-0.075 * u, 0.4 * u, -0.15 * u),
        at(-0.085 * u, 0.52 * u, -0.07 * u),
        at(0, 0.56 * u, 0.06 * u),
        at(0.085 * u, 0.52 * u, -0.07 * u),
        at(0.07 * u, 0.36 * u, -0.155 * u),
        at(0.03 * u, 0.27 * u, -0.15 * u),
    ]
    return [
        swept(path, [0.011 * u], dark),
        ellipsoid((0.028 * u, 0.028 * u, 0.012 * u), STEEL, at(0.02 * u, 0.25 * u, -0.145 * u)),
    ]


def stripes(body: Figure, cloth: Material) -> Made:
    """Reflecting bands."""
    u, bright = body.unit, Material(colour=rgb("#d8cf3a"), gloss=0.4)
    built = [ring(body, 0.2, 0.13, 0.016, bright)]
    for wrist, elbow in zip(body.wrists, body.elbows, strict=True):
        way = (wrist - elbow) / np.linalg.norm(wrist - elbow)
        built.append(bar(np.array([wrist - way * 0.08 * u, wrist - way * 0.045 * u]), 0.05 * u, bright, sides=18))
    return built


def armour(body: Figure, cloth: Material) -> Made:
    """Plates at shoulders, elbows and knees, and a shield's coat on the chest."""
    u, built = body.unit, []
    for places, size in ((body.shoulders, 0.088), (body.elbows, 0.06), (body.knees, 0.08)):
        built += [ellipsoid(size * u, STEEL, point(place), sides=20) for place in places]
    chest = lathe(
        [(0.1, 0.13), (0.16, 0.128), (0.3, 0.152), (0.42, 0.15), (0.5, 0.1), (0.53, 0.07)], STEEL, sides=36
    ).scaled(1.2 * u, u, 0.92 * u)
    return [*built, body.spine.place(chest), ring(body, 0.1, 0.138, 0.014, MATERIALS["leather"])]


def wings(body: Figure, cloth: Material) -> Made:
    """An angel's feathered wings."""
    u, built = body.unit, []
    white = Material(colour=(1, 1, 1), second=(0.8, 0.8, 0.8), grain="fur", size=0.03 * u, gloss=0.1)
    a, v = np.meshgrid(np.linspace(0, 1, 61), np.linspace(0, 1, 10), indexing="ij")
    for side in (-1.0, 1.0):
        rim_x, rim_y = 0.06 + 0.62 * np.sin(1.7 * a) ** 1.1, 0.34 + 0.42 * np.sin(np.pi * a * 0.75)
        drop = (0.28 + 0.75 * np.sin(np.pi * np.clip(a * 0.85 + 0.12, 0, 1)) ** 1.2) * (
            1 - 0.1 * np.abs(np.sin(13 * np.pi * a)) * (v > 0.8)
        )
        x, y = rim_x - 0.12 * v * a, rim_y - drop * v
        z = 0.12 + 0.2 * a + 0.06 * v * (1 - v)
        shade = (0.82 + 0.13 * np.cos(26 * np.pi * a) * (v > 0.35) + 0.05 * v).reshape(-1, 1) * np.array([
            0.93,
            0.91,
            0.87,
        ])
        built.append(body.spine.place(sheet(np.stack([side * x, y, z], -1) * u, white, shade)).named("wings"))
    return built


def fairy_wings(body: Figure, cloth: Material) -> Made:
    u, built = body.unit, []
    film = Material(colour=rgb("#bfe0ea"), gloss=0.7, translucent=0.6)
    t, s = np.meshgrid(np.linspace(0, 1, 14), np.linspace(-1, 1, 15), indexing="ij")
    for side in (-1.0, 1.0):
        for angle, long, wide in ((48.0, 0.75, 0.2), (-22.0, 0.5, 0.15)):
            c, d = np.cos(np.radians(angle)), np.sin(np.radians(angle))
            along, across = long * t, wide * s * np.sin(np.pi * t**0.8) ** 0.8
            grid = np.stack([side * (c * along - d * across), 0.36 + d * along + c * across, 0.11 + 0.2 * t], -1) * u
            built.append(body.spine.place(sheet(grid, film)).named("wings"))
    return built


def halo(body: Figure, cloth: Material) -> Made:
    r, turn = body.skull, np.linspace(0, 2 * np.pi, 41)
    gold = replace(MATERIALS["gold"], emission=(0.5, 0.36, 0.12))
    return [
        bar(
            np.array([body.head.at(0.85 * r * np.sin(a), 1.65 * r, -0.85 * r * np.cos(a)) for a in turn]),
            0.07 * r,
            gold,
        )
    ]


def tutu(body: Figure, cloth: Material) -> Made:
    """Three layers of stiff tulle."""
    u, built = body.unit, []
    net = replace(cloth, translucent=0.4)
    t, turn = np.meshgrid(np.linspace(0, 1, 8), np.linspace(0, 2 * np.pi, 121), indexing="ij")
    for layer in range(3):
        reach = (0.1 + 0.3 * t) * u
        y = 0.1 * u - 0.03 * u * layer + (0.045 - 0.05 * layer) * u * t + 0.018 * u * t * np.cos(20 * turn + layer)
        built.append(
            body.spine.place(sheet(np.stack([reach * np.sin(turn), y, -reach * np.cos(turn)], -1), net)).named("skirt")
        )
    return built


WORN: dict[str, Callable[[Figure, Material], Made]] = {
    "cape": cape,
    "veil": veil,
    "ermine": ermine,
    "pack": pack,
    "panel": panel,
    "tank": tank,
    "glasses": glasses,
    "patch": patch,
    "red nose": red_nose,
    "tie": tie,
    "braces": braces,
    "stethoscope": stethoscope,
    "stripes": stripes,
    "armour": armour,
    "wings": wings,
    "fairy wings": fairy_wings,
    "halo": halo,
    "tutu": tutu,
}
