"""Things that are made to bear words: garments, bags, tins, banners, signs, gravestones. The words come elsewhere."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Solid

_COTTON = Material(colour=rgb("#f1eee6"), second=rgb("#e6e2d8"), grain="fabric", size=0.006, gloss=0.03)
_SHIRTS = ("#f1eee6", "#2f4a63", "#2e3b36", "#d9a441", "#33363d")


def t_shirt(wish: Wish) -> Model:
    """A t-shirt as on an unseen bust; parts: sleeves, collar."""
    return _garment(wish, [(0.232, 0.545), (0.300, 0.475), (0.352, 0.405)])


def sweater(wish: Wish) -> Model:
    """A sweater or hoodie with long sleeves as on an unseen bust; parts: sleeves, collar."""
    return _garment(wish, [(0.240, 0.535), (0.315, 0.42), (0.355, 0.22), (0.375, 0.03)])


def _garment(wish: Wish, arm: list[tuple[float, float]]) -> Model:
    cloth = wish.body(_COTTON.tinted(_SHIRTS[wish.seed % len(_SHIRTS)]), size=0.05)
    rows = [(0.0, 0.250), (0.08, 0.248), (0.25, 0.245), (0.42, 0.250), (0.52, 0.254), (0.585, 0.240)]
    rows += [(0.625, 0.205), (0.652, 0.150), (0.668, 0.108)]
    curve = smooth(np.array(rows), 5)
    body = lathe([(float(y), float(r)) for y, r in curve], cloth, sides=64).scaled(1, 1, 0.42)
    turns = np.linspace(0, 2 * math.pi, 33)
    ring = [(0.107 * math.sin(t), 0.668, -0.046 * math.cos(t)) for t in turns]
    collar = tube(ring, 0.009, wish.part("collar", cloth), sides=8).named("collar")
    hem = tube([(0.2505 * math.sin(t), 0.004, -0.1052 * math.cos(t)) for t in turns], 0.004, cloth, sides=6)
    path = [(0.170, 0.580), *arm]
    radii = [0.060, *np.linspace(0.086, 0.096 if len(arm) < 4 else 0.062, len(arm))]
    sleeves = [
        tube([(side * x, y, 0.0) for x, y in path], radii, wish.part("sleeves", cloth), sides=24)
        .scaled(1, 1, 0.62)
        .named("sleeves")
        for side in (-1, 1)
    ]
    return (_scooped(body), _scooped(collar), hem, *sleeves)


def _scooped(solid: Solid) -> Solid:
    """The neck drawn down in front."""
    x, y, z = solid.points.T
    drop = 0.07 * np.clip(1 - (x / 0.125) ** 2, 0, 1) * np.clip((y - 0.56) / 0.1, 0, 1) ** 2 * (z < 0.004)
    return replace(solid, points=(solid.points - np.stack([0 * x, drop, 0 * x], axis=-1)).astype(np.float32))


def coffee_bag(wish: Wish) -> Model:
    """A block-bottom bag, folded shut at its top with a tin tie; parts: tie."""
    paper = wish.body(Material(colour=rgb("#b98d5e"), second=rgb("#ab8052"), grain="fabric", size=0.01, gloss=0.06))
    tie = wish.part("tie", Material(colour=rgb("#2b2622"), gloss=0.4))
    levels = [(0.0, 0.068, 0.040), (0.006, 0.072, 0.044), (0.10, 0.075, 0.048), (0.19, 0.074, 0.045)]
    levels += [(0.235, 0.074, 0.026), (0.262, 0.074, 0.010), (0.272, 0.074, 0.005), (0.292, 0.074, 0.004)]
    return (_lofted(levels, paper), box((0.152, 0.016, 0.016), tie, (0, 0.274, 0), bevel=0.003).named("tie"))


def paper_bag(wish: Wish) -> Model:
    """An open carrier of paper with two corded handles; parts: handle."""
    paper = wish.body(Material(colour=rgb("#c79d6c"), second=rgb("#b98f5f"), grain="fabric", size=0.01, gloss=0.05))
    cord = wish.part("handle", Material(colour=rgb("#efe6d4")))
    bag = _lofted([(0.0, 0.14, 0.065), (0.004, 0.142, 0.067), (0.2, 0.142, 0.067), (0.38, 0.142, 0.067)], paper)
    grips = [
        tube([(-0.05, 0.37, z), (-0.04, 0.46, z), (0.04, 0.46, z), (0.05, 0.37, z)], 0.004, cord).named("handle")
        for z in (-0.066, 0.066)
    ]
    return (bag, *grips)


def tote_bag(wish: Wish) -> Model:
    """A flat cotton bag with two long straps; parts: handle."""
    cloth = wish.body(_COTTON.tinted("#eee5d2"), size=0.05)
    bag = _lofted([(0.0, 0.175, 0.02), (0.03, 0.185, 0.035), (0.2, 0.185, 0.035), (0.38, 0.18, 0.018)], cloth)
    strap = wish.part("handle", cloth)
    straps = [
        tube([(-0.09, 0.36, z), (-0.075, 0.55, z), (0.075, 0.55, z), (0.09, 0.36, z)], 0.011, strap).named("handle")
        for z in (-0.016, 0.016)
    ]
    return (bag, *straps)


def _lofted(levels: list[tuple[float, float, float]], material: Material) -> Solid:
    """A bag through rounded rectangles: height, half width, half depth."""
    turn = np.linspace(0, 2 * math.pi, 49)
    across = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** 0.28
    ahead = -np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** 0.28
    rows = smooth(np.array(levels), 4)
    rows[:, 0] = np.maximum(rows[:, 0], levels[0][0])
    grid: Plane = np.stack([
        np.stack([wide * across, np.full_like(turn, y), deep * ahead], axis=-1) for y, wide, deep in rows[::-1]
    ]).astype(np.float32)
    return surface(grid, material)


def can(wish: Wish) -> Model:
    """A tin can with rims; parts: lid."""
    tin = wish.body(Material(colour=rgb("#b8352c"), gloss=0.6))
    steel = wish.part("lid", MATERIALS["steel"])
    body = lathe([(0.004, 0.036), (0.118, 0.036)], tin)
    rims = [cylinder(0.0372, 0.005, steel, (0, y, 0)) for y in (0.0, 0.117)]
    return (body, *rims)


def banner(wish: Wish) -> Model:
    """A cloth between two poles, or without words a flag on one; parts: pole."""
    pole = wish.part("pole", MATERIALS["wood"])
    if not wish.words:
        return _flag(wish, pole)
    cloth = wish.body(_COTTON.tinted("#f4efe2"), size=0.2)
    u, v = np.meshgrid(np.linspace(-1, 1, 40), np.linspace(1, -1, 10))
    sag = 0.05 * (1 - u**2) * (0.4 - 0.6 * v)
    grid = np.stack([1.15 * u, 1.55 + 0.38 * v - sag, 0.03 * np.sin(5 * u + 1.3 * v)], axis=-1)
    poles = [cylinder(0.022, 2.0, pole, (x, 0, 0.03)).named("pole") for x in (-1.16, 1.16)]
    knobs = [ellipsoid(0.034, pole, (x, 2.02, 0.03)).named("pole") for x in (-1.16, 1.16)]
    return (surface(grid.astype(np.float32)[:, ::-1], cloth), *poles, *knobs)


def _flag(wish: Wish, pole: Material) -> Model:
    cloth = wish.body(_COTTON.tinted("#c8352f"), size=0.2)
    u, v = np.meshgrid(np.linspace(0, 1, 30), np.linspace(1, -1, 10))
    grid = np.stack([1.2 * u, 2.0 + 0.38 * v - 0.06 * u, 0.09 * u**0.5 * np.sin(8 * u + 0.8 * v)], axis=-1)
    return (
        surface(grid.astype(np.float32)[:, ::-1], cloth), cylinder(0.025, 2.5, pole).named("pole"),
        ellipsoid(0.045, MATERIALS["gold"], (0, 2.52, 0)),
    )  # fmt: skip


def wooden_sign(wish: Wish) -> Model:
    """A painted board between two posts; parts: post."""
    post = wish.part("post", MATERIALS["timber"])
    board = wish.body(MATERIALS["planks"].tinted("#b78a58"), size=0.1)
    posts = [box((0.09, 1.5, 0.09), post, (x, 0, 0.03), bevel=0.01).named("post") for x in (-0.52, 0.52)]
    frame = [box((1.36, 0.05, 0.07), post, (0, y, -0.02), bevel=0.012) for y in (0.83, 1.39)]
    return (box((1.32, 0.54, 0.05), board, (0, 0.86, -0.03), bevel=0.012), *posts, *frame)


def brick_wall(wish: Wish) -> Model:
    """A free piece of a brick wall with a coping: for words sprayed on it."""
    bricks = wish.body(MATERIALS["brick"])
    return (box((4.4, 2.7, 0.3), bricks), box((4.5, 0.12, 0.42), MATERIALS["concrete"], (0, 2.7, 0), bevel=0.02))


def gravestone(wish: Wish) -> Model:
    """A rounded stone on a plinth."""
    stone = wish.body(MATERIALS["stone"])
    arch = [(0.34 * math.cos(t), 0.66 + 0.26 * math.sin(t)) for t in np.linspace(0, math.pi, 18)]
    slab = prism([(0.34, 0.1), *arch, (-0.34, 0.1)], 0.14, stone, bevel=0.015)
    return (slab, box((0.86, 0.12, 0.32), stone, bevel=0.02))


MODELS: dict[str, Entry] = {
    "banner": Entry(banner, turn=-10),
    "coffee bag": Entry(coffee_bag, turn=-16),
    "flag": Entry(banner, turn=-10),
    "graffiti": Entry(brick_wall, turn=-12),
    "paper bag": Entry(paper_bag, turn=-20),
    "sign": Entry(wooden_sign, turn=-14),
    "soda": Entry(can, turn=-10),
    "sweater": Entry(sweater, turn=-6),
    "t-shirt": Entry(t_shirt, turn=-6),
    "tombstone": Entry(gravestone, turn=-16),
    "tote bag": Entry(tote_bag, turn=-12),
}
