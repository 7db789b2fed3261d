"""Balls and other things of sport and play: what is thrown, hit, ridden or wound up."""

import itertools
import math
from dataclasses import replace

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.lasts import layered
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, rotation, standing
from limner.engines.painter.tone import RGB

GOLDEN = (1 + math.sqrt(5)) / 2
STEEL = MATERIALS["steel"]
WOOD = MATERIALS["wood"]


def _sphere_picture(wide: int = 1024) -> Plane:
    """The direction (wide / 2, wide, 3) of each pixel of a picture on an ellipsoid's uv."""
    u, v = np.meshgrid((np.arange(wide) + 0.5) / wide, (np.arange(wide // 2) + 0.5) / (wide // 2))
    high, turn = np.pi * (0.5 - v), 2 * np.pi * u
    out = np.stack([np.cos(high) * np.sin(turn), np.sin(high), -np.cos(high) * np.cos(turn)], -1)
    return np.asarray(out @ rotation(20, "x").T @ rotation(24, "z").T, np.float32)


def _rolled(radius: float, skin: Material, mask: Plane, colour: RGB, strength: float = 1.0) -> Model:
    picture = layered((mask.shape[0], mask.shape[1]), [(mask.astype(np.float64), colour, strength)])
    return (ellipsoid(radius, replace(skin, picture=picture), (0, radius, 0), sides=56),)


def soccer_ball(wish: Wish) -> Model:
    """A football of black pentagons and white hexagons with seams."""
    way = _sphere_picture(768)
    signs = list(itertools.product((-1.0, 1.0), repeat=2))
    five = np.array([p for s, r in signs for p in ((0, s, r * GOLDEN), (s, r * GOLDEN, 0), (r * GOLDEN, 0, s))])
    inverse = [(0.0, s / GOLDEN, r * GOLDEN) for s, r in signs]
    six = np.array([
        *itertools.product((-1.0, 1.0), repeat=3),
        *(q for x, y, z in inverse for q in ((x, y, z), (y, z, x), (z, x, y))),
    ])
    pentagons = way @ (five / math.hypot(1, GOLDEN)).astype(np.float32).T / 0.9393
    hexagons = way @ (six / math.sqrt(3)).astype(np.float32).T / 0.9149
    near = np.partition(np.concatenate([pentagons, hexagons], axis=-1), -2, axis=-1)
    black = (pentagons.max(-1) > hexagons.max(-1)).astype(np.float32)
    black = cv2.GaussianBlur(black, (0, 0), 0.8)
    seam = np.clip(1.4 - (near[..., -1] - near[..., -2]) / 0.009, 0, 1)
    skin = wish.body(Material(colour=rgb("#f2f1ec"), gloss=0.45))
    dark = rgb(wish.second) if wish.second else rgb("#17181a")
    layers = [(seam.astype(np.float64), (0.25, 0.25, 0.25), 0.8), (black.astype(np.float64), dark, 1.0)]
    picture = layered((black.shape[0], black.shape[1]), layers)
    return (ellipsoid(0.11, replace(skin, picture=picture), (0, 0.11, 0), sides=56),)


def basketball(wish: Wish) -> Model:
    """A basketball with its black lines."""
    x, y, z = np.moveaxis(_sphere_picture(), -1, 0)
    ribs = np.minimum(np.minimum(np.abs(x), np.abs(y)), np.abs(np.hypot(y, np.abs(z) - 1.12) - 0.62))
    skin = wish.body(Material(colour=rgb("#c8662a"), second=rgb("#a94f1c"), grain="dots", size=0.005, gloss=0.25))
    return _rolled(0.12, skin, np.clip(1.5 - ribs / 0.013, 0, 1), (0.012, 0.010, 0.010))


def _seam_of(way: Plane) -> Plane:
    """The distance from the curve of a tennis ball's or a baseball's seam."""
    t = np.linspace(0, 2 * math.pi, 160)
    a, b = 0.75, 0.25
    curve = np.stack(
        [a * np.cos(t) + b * np.cos(3 * t), a * np.sin(t) - b * np.sin(3 * t), 2 * math.sqrt(a * b) * np.sin(2 * t)], -1
    )
    best = np.full(way.shape[:2], -1.0, np.float32)
    for point in curve.astype(np.float32):
        np.maximum(best, way @ point, out=best)
    return np.asarray(np.arccos(np.clip(best, -1, 1)), np.float32)


def tennis_ball(wish: Wish) -> Model:
    """A tennis ball with its white seam."""
    felt = wish.body(Material(colour=rgb("#c9dc2f"), second=rgb("#a8bd22"), grain="fur", size=0.008, gloss=0.02))
    return _rolled(0.033, felt, np.clip(1.5 - _seam_of(_sphere_picture(512)) / 0.055, 0, 1), (0.85, 0.86, 0.8))


def baseball(wish: Wish) -> Model:
    """A baseball with its red stitches."""
    hide = wish.body(Material(colour=rgb("#f1eee4"), gloss=0.3))
    away = _seam_of(_sphere_picture())
    stitch = np.clip(1.5 - np.abs(away - 0.06) / 0.03, 0, 1) * (np.sin(_sphere_picture()[..., 2] * 60) > 0)
    return _rolled(0.037, hide, np.maximum(stitch, 0.5 * np.clip(1.5 - away / 0.012, 0, 1)), rgb("#b3202a"))


def volleyball(wish: Wish) -> Model:
    """A volleyball of curved panels in three colours."""
    way = _sphere_picture()
    part = np.argmax(np.abs(way), -1)
    across = np.take_along_axis(way, ((part + 1) % 3)[..., None], -1)[..., 0] / np.abs(way).max(-1)
    lines = np.minimum(np.abs(across - 0.36), np.abs(across + 0.36))
    edge = np.sort(np.abs(way), -1)
    lines = np.minimum(lines, edge[..., 2] - edge[..., 1])
    skin = wish.body(Material(colour=rgb("#f3f1ea"), gloss=0.4))
    blue = ((np.abs(across) < 0.36) & (part == 0)).astype(np.float64)
    gold = ((np.abs(across) < 0.36) & (part == 1)).astype(np.float64)
    seams = np.clip(1.5 - lines / 0.012, 0, 1).astype(np.float64)
    layers = [(blue, rgb("#2456a8"), 1.0), (gold, rgb("#f0c02a"), 1.0), (seams, (0.2, 0.2, 0.22), 0.8)]
    picture = layered((part.shape[0], part.shape[1]), layers)
    return (ellipsoid(0.105, replace(skin, picture=picture), (0, 0.105, 0), sides=56),)


def rugby_ball(wish: Wish) -> Model:
    """An oval leather ball with laces."""
    hide = wish.body(Material(colour=rgb("#8a4a22"), second=rgb("#6f3818"), grain="speckle", size=0.01, gloss=0.35))
    t = np.linspace(0, math.pi, 33).tolist()
    body = lathe([(-0.14 * math.cos(a), 0.088 * math.sin(a) ** 1.25) for a in t], hide).turned(90, "z")
    bands = [
        lathe([(y, r), (y + 0.014, r + 0.0014 * s)], MATERIALS["paper"]).turned(90, "z")
        for y, r, s in ((0.082, 0.0695, -6), (-0.096, 0.0605, 6))
    ]
    laces = [tube([(-0.035, 0.0885, 0), (0, 0.0905, 0), (0.035, 0.0885, 0)], 0.002, MATERIALS["paper"], sides=8)]
    laces += [
        tube([(x, 0.089, -0.012), (x, 0.0925, 0), (x, 0.089, 0.012)], 0.0022, MATERIALS["paper"], sides=8)
        for x in (-0.03, -0.015, 0, 0.015, 0.03)
    ]
    return standing(tuple(part.turned(-30, "x") for part in (body, *bands, *laces)))


def tennis_racket(wish: Wish) -> Model:
    """A racket standing on its grip's end, strings to the viewer; parts: handle."""
    frame = wish.body(Material(colour=rgb("#c2262e"), gloss=0.65))
    t = np.linspace(0, math.tau, 49)
    hoop = np.stack([0.13 * np.sin(t), 0.51 + 0.17 * np.cos(t), 0 * t], -1).astype(np.float32)
    parts = [tube(hoop, 0.0095, frame, sides=12)]
    parts += [tube([(s * 0.085, 0.385, 0), (s * 0.05, 0.31, 0), (s * 0.010, 0.23, 0)], 0.0088, frame) for s in (-1, 1)]
    gut = Material(colour=rgb("#efece2"), gloss=0.4)
    for k in range(-8, 9):
        x = 0.0148 * k
        high = 0.17 * math.sqrt(max(0.0, 1 - (x / 0.13) ** 2))
        parts.append(tube([(x, 0.51 - high, 0), (x, 0.51 + high, 0)], 0.0009, gut, sides=5))
        y = 0.0195 * k
        wide = 0.13 * math.sqrt(max(0.0, 1 - (y / 0.17) ** 2))
        parts.append(tube([(-wide, 0.51 + y, 0.001), (wide, 0.51 + y, 0.001)], 0.0009, gut, sides=5))
    grip = wish.part(
        "handle", Material(colour=rgb("#1f1f22"), second=rgb("#33333a"), grain="bands", size=0.018, gloss=0.15)
    )
    handle = cylinder(0.0165, 0.20, grip, sides=8)
    return standing(
        tuple(part.turned(-9, "x") for part in (*parts, cylinder(0.013, 0.06, frame, (0, 0.19, 0)), handle))
    )


def baseball_bat(wish: Wish) -> Model:
    """A bat lying; parts: handle."""
    ash = wish.body(replace(WOOD, colour=rgb("#c99a5c"), second=rgb("#a87a40"), gloss=0.5))
    rows = profile([
        (0, 0.0),
        (0.003, 0.022),
        (0.010, 0.024),
        (0.022, 0.013),
        (0.20, 0.0125),
        (0.45, 0.022),
        (0.70, 0.033),
        (0.80, 0.032),
        (0.835, 0.02),
        (0.838, 0),
    ])
    tape = lathe([(0.03, 0.0142), (0.20, 0.0138)], wish.part("handle", MATERIALS["rubber"]))
    return standing(tuple(part.turned(-78, "z") for part in (lathe(rows, ash), tape)))


def skateboard(wish: Wish) -> Model:
    """A skateboard on its wheels; parts: wheels, deck."""
    deck = wish.part("deck", wish.body(Material(colour=rgb("#d8503a"), gloss=0.4)))
    t, s = np.meshgrid(np.linspace(-1, 1, 41), np.linspace(-1, 1, 9), indexing="ij")
    half = 0.10 * np.sqrt(np.clip(1 - np.clip((np.abs(t) - 0.76) / 0.24, 0, 1) ** 2, 0, 1))
    lift = 0.055 * np.clip((np.abs(t) - 0.66) / 0.34, 0, 1) ** 1.4 + 0.008 * s * s
    grid = np.stack([0.40 * t, 0.105 + lift, half * s], -1)
    top = surface(
        grid.astype(np.float32),
        Material(colour=(0.015, 0.015, 0.017), second=(0.03, 0.03, 0.03), grain="speckle", size=0.004, gloss=0.1),
    )
    low = surface((grid - (0, 0.012, 0)).astype(np.float32), deck)
    edge = np.concatenate([grid[:, 0], grid[::-1, -1], grid[:1, 0]]) - (0, 0.006, 0)
    rim = tube(edge.astype(np.float32), 0.0068, deck, sides=8)
    wheel = cylinder(0.030, 0.034, wish.part("wheels", Material(colour=rgb("#f2ead8"), gloss=0.45))).turned(90, "x")
    hub = cylinder(0.012, 0.036, STEEL).turned(90, "x")
    wheels = [
        part.moved(x, 0.030, z)
        for x in (-0.24, 0.24)
        for z in (-0.075, 0.041)
        for part in (wheel, hub.moved(0, 0, -0.001))
    ]
    trucks = [tube([(x, 0.030, -0.08), (x, 0.030, 0.08)], 0.009, STEEL) for x in (-0.24, 0.24)]
    trucks += [
        prism([(-0.04, 0.098), (0.04, 0.098), (0.016, 0.03), (-0.016, 0.03)], 0.05, STEEL).moved(x)
        for x in (-0.24, 0.24)
    ]
    return standing((top, low.named("deck"), rim.named("deck"), *(w.named("wheels") for w in wheels), *trucks))


def surfboard(wish: Wish) -> Model:
    """A surfboard standing on its tail; parts: stripe."""
    foam = wish.body(Material(colour=rgb("#f4efe2"), gloss=0.75))
    v, s = np.meshgrid(np.linspace(0, 1, 61), np.linspace(0, math.tau, 33), indexing="ij")
    half = 0.27 * np.clip(np.sin(np.pi * (0.06 + 0.94 * v) ** 0.9), 0, 1) ** 0.62
    bend = 0.10 * (v - 0.4) ** 2
    grid = np.stack(
        [half * np.cos(s), 1.9 * v, 0.032 * np.sin(np.pi * np.clip(v, 0.01, 0.99)) ** 0.4 * np.sin(s) - bend], -1
    )
    stripe = wish.part("stripe", wish.part("stripes", Material(colour=rgb("#d8503a"))))
    wide = np.meshgrid(np.linspace(0, 1, 256), np.linspace(0, 1, 512))
    turn = wide[0] * math.tau
    along = np.abs(np.cos(turn)) * 0.27 * np.clip(np.sin(np.pi * (0.06 + 0.94 * wide[1]) ** 0.9), 0, 1) ** 0.62
    mask = np.maximum(
        np.clip((0.018 - np.abs(along - 0.075)) / 0.004 + 0.5, 0, 1), np.clip((0.005 - along) / 0.002, 0, 1)
    )
    picture = layered((512, 256), [(mask, stripe.colour, 1.0)])
    body = surface(grid.astype(np.float32), replace(foam, picture=None if wish.pattern else picture))
    fin = (
        prism([(0, 0), (0.13, 0.02), (0.06, 0.13), (0.0, 0.10)], 0.01, MATERIALS["rubber"])
        .turned(90)
        .moved(0, 0.10, 0.03)
    )
    return standing(tuple(part.turned(8, "x") for part in (body, fin)))


def _rail(length: float, wide: float, tip: float, skin: Material) -> Solid:
    v, s = np.meshgrid(np.linspace(0, 1, 41), np.linspace(-1, 1, 5), indexing="ij")
    half = (
        wide / 2 * (0.8 + 0.6 * (v - 0.5) ** 2 * 2) * np.sqrt(np.clip(1 - np.clip((v - 0.94) / 0.06, 0, 1) ** 2, 0, 1))
    )
    bend = -tip * np.clip((v - 0.86) / 0.14, 0, 1) ** 1.6
    return surface(np.stack([half * s, length * v, bend + 0 * s], -1).astype(np.float32), skin)


def skis(wish: Wish) -> Model:
    """A pair of skis with poles, upright; parts: poles."""
    skin = wish.body(Material(colour=rgb("#d8352f"), second=rgb("#f4f1ea"), gloss=0.7))
    parts = [_rail(1.7, 0.095, 0.12, skin).turned(s * 3, "z").moved(s * 0.09) for s in (-1, 1)]
    parts += [box((0.065, 0.22, 0.05), MATERIALS["rubber"], (s * 0.125, 0.66, -0.025), bevel=0.012) for s in (-1, 1)]
    pole = wish.part("poles", MATERIALS["steel"])
    for s in (-1, 1):
        parts += [
            tube([(s * 0.30, 0, 0), (s * 0.24, 1.18, 0)], 0.009, pole),
            tube([(s * 0.246, 1.06, 0), (s * 0.24, 1.2, 0)], 0.018, MATERIALS["rubber"]),
        ]
        parts.append(cylinder(0.05, 0.006, MATERIALS["rubber"], (s * 0.296, 0.09, 0)))
    return standing(tuple(part.turned(6, "x") for part in parts))


def kite(wish: Wish) -> Model:
    """A diamond kite with a bowed tail, flying."""
    first = wish.body(Material(colour=rgb("#d8352f"), gloss=0.15, translucent=0.4))
    second = replace(
        first, colour=rgb(wish.second or ("#f3c22e" if not wish.colour else "#f4efe4")), second=first.colour
    )
    top, low, left, right, centre = (
        (0, 1.62, 0.0),
        (0, 0.72, 0.0),
        (-0.36, 1.30, 0.05),
        (0.36, 1.30, 0.05),
        (0, 1.30, -0.03),
    )
    sails = [
        flat(list(corners), skin)
        for corners, skin in (
            ((top, left, centre), first),
            ((top, centre, right), second),
            ((left, low, centre), second),
            ((centre, low, right), first),
        )
    ]
    sticks = [tube([top, centre, low], 0.006, WOOD, sharp=True), tube([left, centre, right], 0.006, WOOD)]
    t = np.linspace(0, 1, 40)
    tail = np.stack([0.10 * np.sin(6.5 * t) * (0.3 + t), 0.72 - 0.7 * t, 0.05 * np.sin(4 * t)], -1).astype(np.float32)
    bows = []
    for k in (8, 16, 24, 32, 38):
        x, y, z = tail[k].tolist()
        skin = (first, second)[k // 8 % 2]
        bows += [flat([(x, y, z), (x + s * 0.06, y + 0.03, z), (x + s * 0.06, y - 0.03, z)], skin) for s in (-1, 1)]
    return (*sails, *sticks, tube(tail, 0.004, first, sides=6), *bows)


def building_blocks(wish: Wish) -> Model:
    """Wooden blocks built up: cubes, a roof, a drum, each another colour."""
    codes = [wish.colour] * 5 if wish.colour else ["#d8443a", "#f2b92e", "#3f7fc0", "#5aa84a", "#e8803a"]
    paint = [Material(colour=rgb(code), second=rgb(code), grain="plain", gloss=0.4) for code in codes]
    cube = [(-0.058, 0, 0), (0.004, 0, 0.01), (0.066, 0, -0.006), (-0.026, 0.056, 0.004)]
    parts = [box((0.055, 0.055, 0.055), paint[k], at, bevel=0.004).turned(5.0 * k - 8) for k, at in enumerate(cube)]
    roof = prism([(-0.034, 0), (0.034, 0), (0, 0.046)], 0.05, paint[4], bevel=0.003).moved(-0.026, 0.112, 0.004)
    arch = cylinder(0.022, 0.055, paint[2], (0.042, 0.056, 0.0))
    return (*parts, roof, arch)


def rubber_duck(wish: Wish) -> Model:
    """A yellow bath duck looking to the side; parts: beak."""
    skin = wish.body(Material(colour=rgb("#f6c51e"), gloss=0.6))
    body = flesh(
        [
            Bone((0.008, 0.028, 0), (-0.006, 0.030, 0), 0.034, 0.030, stretch=(1.12, 0.85, 0.95)),
            Bone((0.036, 0.042, 0), (0.052, 0.058, 0), 0.014, 0.004),
            Bone((-0.022, 0.072, 0), (-0.022, 0.072, 0), 0.0245),
            Bone((0.012, 0.036, -0.030), (0.026, 0.042, -0.030), 0.012, 0.007, stretch=(1, 1, 0.6)),
            Bone((0.012, 0.036, 0.030), (0.026, 0.042, 0.030), 0.012, 0.007, stretch=(1, 1, 0.6)),
        ],
        skin,
        blend=0.008,
        fine=90,
    )
    orange = wish.part("beak", Material(colour=rgb("#e8701a"), gloss=0.5))
    beak = [ellipsoid((0.013, 0.0042, 0.0105), orange, (-0.050, y, 0), sides=18) for y in (0.0695, 0.0645)]
    dark = Material(colour=(0.01, 0.01, 0.01), gloss=0.9)
    eyes = [ellipsoid((0.004, 0.0052, 0.0028), dark, (-0.036, 0.081, s * 0.0185), sides=14) for s in (-1, 1)]
    return standing((body, *(part.named("beak") for part in beak), *eyes))


def spinning_top(wish: Wish) -> Model:
    """A painted top, leaning as it spins."""
    paint = wish.body(Material(colour=rgb("#c8302a"), second=rgb("#f3c22e"), grain="bands", size=0.009, gloss=0.65))
    rows = profile([
        (0, 0.0015),
        (0.008, 0.004),
        (0.03, 0.026),
        (0.042, 0.032),
        (0.05, 0.030),
        (0.056, 0.012),
        (0.06, 0.006),
    ])
    stem = cylinder(0.0042, 0.026, WOOD, (0, 0.058, 0))
    return standing(
        tuple(part.turned(-14, "z") for part in (lathe(rows, paint), stem, ellipsoid(0.0062, WOOD, (0, 0.086, 0))))
    )


def toy_train(wish: Wish) -> Model:
    """A wooden engine with one waggon; parts: wheels."""
    red, blue, gold = (
        wish.body(Material(colour=rgb("#c8302a"), gloss=0.45)),
        Material(colour=rgb("#2f6ab0"), gloss=0.45),
        Material(colour=rgb("#f0b92c"), gloss=0.45),
    )
    boiler = cylinder(0.024, 0.075, red).turned(90, "z").moved(-0.005, 0.046, 0)
    engine = [box((0.125, 0.014, 0.05), blue, (-0.05, 0.016, 0), bevel=0.003), boiler.moved(-0.025, 0, 0)]
    engine += [
        box((0.04, 0.056, 0.05), red, (-0.008, 0.03, 0), bevel=0.003),
        box((0.052, 0.008, 0.06), gold, (-0.008, 0.086, 0), bevel=0.003),
    ]
    engine += [
        cylinder(0.009, 0.034, blue, (-0.085, 0.062, 0), top=0.013),
        cylinder(0.008, 0.016, gold, (-0.055, 0.066, 0)),
    ]
    engine += [box((0.018, 0.022, 0.0015), MATERIALS["paper"], (-0.008, 0.056, -0.0255))]
    waggon = [
        box((0.10, 0.014, 0.05), blue, (0.095, 0.016, 0), bevel=0.003),
        box((0.09, 0.036, 0.046), gold, (0.095, 0.03, 0), bevel=0.003),
    ]
    waggon += [
        ellipsoid(0.014, Material(colour=rgb(code), gloss=0.4), (x, 0.07, z))
        for x, z, code in ((0.07, 0, "#5aa84a"), (0.095, 0.004, "#d8443a"), (0.12, -0.003, "#e8803a"))
    ]
    tyre = wish.part("wheels", Material(colour=rgb("#23242a"), gloss=0.3))
    wheels = []
    for x in (-0.092, -0.05, -0.006, 0.065, 0.125):
        for z in (-0.031, 0.023):
            wheels += [
                cylinder(0.0165, 0.008, tyre).turned(90, "x").moved(x, 0.0165, z + 0.008),
                cylinder(0.006, 0.010, gold).turned(90, "x").moved(x, 0.0165, z + 0.009),
            ]
    coupling = tube([(0.01, 0.024, 0), (0.05, 0.024, 0)], 0.003, STEEL)
    return standing((*engine, *waggon, coupling, *(wheel.named("wheels") for wheel in wheels)))


MODELS: dict[str, Entry] = {
    "soccer ball": Entry(soccer_ball, turn=0),
    "football": Entry(soccer_ball, turn=0),
    "basketball": Entry(basketball, turn=0),
    "tennis ball": Entry(tennis_ball, turn=0),
    "baseball": Entry(baseball, turn=0),
    "volleyball": Entry(volleyball, turn=0),
    "rugby ball": Entry(rugby_ball, turn=-18),
    "tennis racket": Entry(tennis_racket, turn=-16),
    "baseball bat": Entry(baseball_bat, "lies", turn=-18),
    "skateboard": Entry(skateboard, turn=-26),
    "surfboard": Entry(surfboard, turn=-14),
    "skis": Entry(skis, turn=-14),
    "kite": Entry(kite, "flies", turn=-10),
    "building blocks": Entry(building_blocks, turn=-18),
    "rubber duck": Entry(rubber_duck, turn=-22),
    "spinning top": Entry(spinning_top),
    "toy train": Entry(toy_train, turn=-22),
}
