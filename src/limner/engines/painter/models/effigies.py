"""Figures that are not quite people: snowman, scarecrow, mermaid, ghost."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models import clothes, hats
from limner.engines.painter.models.dressed import Outfit, person
from limner.engines.painter.models.people import Build, figure
from limner.engines.painter.models.skeleton import GLINT, WET, bar, mixed, sheet, swept
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import cylinder, ellipsoid
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved

SNOW = Material(colour=rgb("#eef2f6"), second=rgb("#d5dee8"), grain="plaster", size=0.12, gloss=0.15, translucent=0.15)
COAL = Material(colour=(0.015, 0.015, 0.017), gloss=0.35)


def snowman(wish: Wish) -> Model:
    """Three balls of snow with a carrot, coals, twigs, a hat and a scarf."""
    snow = wish.body(SNOW)
    balls = [(0.42, 0.36), (0.28, 0.94), (0.2, 1.36)]
    built: list[Solid] = [ellipsoid((r, 0.93 * r, r), snow, (0, y, 0), sides=44) for r, y in balls]
    carrot = Material(colour=rgb("#d2691e"), gloss=0.2)
    built.append(
        swept([(0, 1.37, -0.18), (0.01, 1.37, -0.3), (0.015, 1.355, -0.42)], [0.045, 0.028, 0.004], carrot).named(
            "nose"
        )
    )
    for s in (-1, 1):
        built.append(ellipsoid((0.028, 0.032, 0.02), COAL, (s * 0.075, 1.425, -0.183), sides=14))
        twig = [(s * 0.24, 1.0, 0), (s * 0.42, 1.1, -0.03), (s * 0.6, 1.22, -0.05)]
        wood = MATERIALS["dark wood"]
        built.append(swept(twig, [0.016, 0.012, 0.006], wood))
        for x, y in ((0.1, 0.06), (0.0, 0.12), (0.13, -0.03)):
            built.append(
                swept(
                    [twig[2], (s * (0.6 + 0.5 * x), 1.22 + 0.5 * y, -0.05), (s * (0.6 + x), 1.22 + y, -0.06)],
                    [0.007, 0.006, 0.002],
                    wood,
                )
            )
    for k in range(5):
        t = (k - 2) / 2
        built.append(ellipsoid(0.016, COAL, (0.085 * t, 1.285 + 0.022 * t * t, -0.178 + 0.012 * t * t), sides=12))
    built += [ellipsoid(0.024, COAL, (0, y, -z), sides=14) for y, z in ((1.06, 0.255), (0.94, 0.282), (0.82, 0.258))]
    hat = wish.part("hat", MATERIALS["velvet"].tinted("#1b1a1e"))
    built += [
        cylinder(0.24, 0.025, hat, (0, 1.5, 0)).named("hat"),
        cylinder(0.155, 0.24, hat, (0, 1.52, 0), top=0.165).named("hat"),
        cylinder(0.161, 0.05, MATERIALS["fabric"].tinted("#a8352e"), (0, 1.53, 0)).named("hat"),
    ]
    wool = wish.part("scarf", MATERIALS["wool"].tinted("#a8352e"))
    turn = np.linspace(0, 2 * np.pi, 33)
    built.append(
        bar(
            np.stack([0.19 * np.sin(turn), 1.18 + 0.02 * np.cos(turn), -0.19 * np.cos(turn)], -1), 0.05, wool, sides=12
        ).named("scarf")
    )
    built.append(
        swept([(0.1, 1.17, -0.2), (0.13, 1.05, -0.29), (0.14, 0.86, -0.31)], [0.045, 0.05, 0.052], wool).named("scarf")
    )
    return moved(tuple(built), 0, -float(bounds(tuple(built))[0][1]), 0)


def scarecrow(wish: Wish) -> Model:
    """A scarecrow on its pole, arms out."""
    body = replace(figure(Build(tall=1.7), "standing"))
    out = [body.shoulders[k] + np.array([(2 * k - 1) * 0.28, -0.02, 0]) for k in (0, 1)]
    wrists = [body.shoulders[k] + np.array([(2 * k - 1) * 0.54, -0.01, 0]) for k in (0, 1)]
    body = replace(body, elbows=(out[0], out[1]), wrists=(wrists[0], wrists[1]))
    shirt = wish.part(
        "shirt",
        wish.body(
            replace(MATERIALS["fabric"].tinted("#9a4438"), second=rgb("#d8b878"), grain="checks", size=0.06), size=0.06
        ),
    )
    sack, straw = MATERIALS["linen"].tinted("#c9a873"), MATERIALS["straw"]
    r, at = body.skull, body.head.at
    head = flesh(
        [
            Bone(at(0, 0.1 * r, 0), at(0, -0.2 * r, 0), r, 0.9 * r),
            Bone(at(0, -0.9 * r, 0), at(0, -1.3 * r, 0), 0.4 * r, 0.55 * r),
        ],
        sack,
        blend=0.03,
        fine=44,
    )
    built: list[Solid] = [head, cylinder(0.03, 1.3, MATERIALS["dark wood"]), *clothes.top(body, shirt),
        *clothes.trousers(body, MATERIALS["fabric"].tinted("#4a5670")),
                          *hats.straw(body, wish.part("hat", straw)),
                          clothes.ring(body, 0.1, 0.12, 0.014, straw)]  # fmt: skip
    for s in (-1, 1):
        built += [ellipsoid(0.16 * r, COAL, at(s * 0.36 * r, 0.1 * r, -0.93 * r), sides=12)]
    smile = [at(0.4 * r * t, (-0.42 + 0.12 * t * t) * r, (-0.86 + 0.1 * t * t) * r) for t in np.linspace(-1, 1, 9)]
    built += [
        bar(np.array(smile), 0.02 * r, COAL, sides=6),
        ellipsoid((0.12 * r, 0.14 * r, 0.1 * r), MATERIALS["fabric"].tinted("#c9742e"), at(0, -0.12 * r, -1.0 * r)),
    ]
    for k, wrist in enumerate(wrists):
        for j in range(7):
            tip = wrist + np.array([(2 * k - 1) * 0.13, 0.05 * math.sin(2.1 * j), 0.05 * math.cos(2.1 * j)])
            built.append(bar(np.array([wrist - [(2 * k - 1) * 0.03, 0, 0], tip]), [0.01, 0.004], straw, sides=5))
    for ankle in body.ankles:
        for j in range(6):
            tip = ankle + np.array([0.05 * math.sin(1.05 * j), -0.1, 0.05 * math.cos(1.05 * j)])
            built.append(bar(np.array([ankle, tip]), [0.014, 0.005], straw, sides=5))
    return moved(tuple(built), 0, -float(bounds(tuple(built))[0][1]), 0)


_MERMAID = Outfit(
    build=Build(tall=1.68, shoulders=0.84, hips=0.95, girth=0.86, head=1.06), female=True, top="bodice",
    sleeves="none", colour="#8a5a9a",
    bottom="none", hair="long", hair_colour="#a8462a #c9a05a #3a2418", extras=("no belt",),
)  # fmt: skip


def mermaid(wish: Wish) -> Model:
    """A mermaid, seated, her tail curving forward."""
    upper = person(_MERMAID, replace(wish, colour="", pose="sitting"))
    legs = ("shoes", "trousers")
    kept = [solid for solid in upper if solid.part not in legs]
    scales = Material(
        colour=rgb(wish.colour or "#2f8f86"),
        second=mixed(rgb(wish.colour or "#2f8f86"), (0, 0, 0), 0.45),
        grain="scales",
        size=0.035,
        gloss=0.6,
    )
    body = figure(_MERMAID.build, "sitting")
    x, y, z = (float(part) for part in body.pelvis)
    places = [
        (x, y + 0.12, z),
        (x, y - 0.02, z - 0.05),
        (x + 0.02, y - 0.06, z - 0.28),
        (x + 0.06, y - 0.26, z - 0.45),
        (x + 0.12, y - 0.4, z - 0.56),
        (x + 0.2, 0.06, z - 0.74),
    ]
    widths = (0.115, 0.145, 0.125, 0.09, 0.06, 0.03)
    tail = flesh(
        [Bone(a, b, w0, w1) for a, b, w0, w1 in zip(places[:-1], places[1:], widths[:-1], widths[1:], strict=True)],
        scales,
        blend=0.04,
        fine=72,
    )
    t, s = np.meshgrid(np.linspace(0, 1, 12), np.linspace(-1, 1, 31), indexing="ij")
    fork, root = 1 - 0.45 * (1 - np.abs(s)) ** 1.3, np.array(places[-1])
    spread = s * (0.03 + 0.26 * t)
    grid = np.stack(
        [
            root[0] + spread + 0.06 * t,
            root[1] + 0.12 * t**2 + 0.015 * np.cos(9 * s) * t,
            root[2] - 0.34 * t * fork + 0.02,
        ],
        -1,
    )
    fin = sheet(grid, replace(scales, grain="plain", translucent=0.3))
    return (*kept, tail.named("tail"), fin.named("tail"))


def ghost(wish: Wish) -> Model:
    """A friendly ghost: a sheet with eyes, floating."""
    cloth = wish.body(Material(colour=rgb("#f0f1f4"), gloss=0.1, translucent=0.4))
    t, a = np.meshgrid(np.linspace(0.001, 1, 34), np.linspace(0, 2 * np.pi, 97), indexing="ij")
    radius = np.where(
        t < 0.35,
        0.22 * np.sin(np.pi / 2 * np.minimum(t / 0.35, 1)) ** 0.8,
        0.22 + 0.14 * (np.clip(t - 0.35, 0, 1) / 0.65) ** 1.5,
    )
    y = np.where(t < 0.35, 1.1 + 0.25 * np.cos(np.pi / 2 * t / 0.35), 1.1 - 1.0 * (t - 0.35) / 0.65)
    folds = 1 + 0.12 * np.clip(t - 0.4, 0, 1) * np.cos(8 * a)
    y = y + 0.05 * (t > 0.9) * np.cos(8 * a) * (t - 0.9) * 10
    built: list[Solid] = [
        sheet(np.stack([radius * folds * np.sin(a), y + 0.06, -radius * folds * np.cos(a)], -1), cloth)
    ]
    for s in (-1, 1):
        built += [
            ellipsoid((0.036, 0.055, 0.02), WET, (s * 0.078, 1.2, -0.196), sides=16),
            ellipsoid(0.01, GLINT, (s * 0.078 - 0.012, 1.222, -0.215), sides=8),
        ]
        built.append(
            flesh([Bone((s * 0.19, 0.98, -0.06), (s * 0.33, 1.04, -0.16), 0.07, 0.04)], cloth, blend=0.02, fine=24)
        )
    built.append(ellipsoid((0.026, 0.034, 0.016), WET, (0, 1.09, -0.214), sides=14))
    return moved(tuple(built), 0, -float(bounds(tuple(built))[0][1]), 0)


MODELS: dict[str, Entry] = statuary({
    "snowman": Entry(snowman, turn=-14), "scarecrow": Entry(scarecrow, turn=-14), "mermaid": Entry(mermaid, turn=-34),
    "ghost": Entry(ghost, turn=-12),
})  # fmt: skip
