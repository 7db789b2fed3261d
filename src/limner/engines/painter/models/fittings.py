"""What is fitted into houses: doors, windows, fireplaces, baths, refrigerators, stoves, chandeliers, ladders."""

import math

import numpy as np

from limner.engines.painter.models.joinery import eased, front, handle, knob, wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid

_CHROME, _BRASS = MATERIALS["steel"], MATERIALS["bronze"]
_WHITE = MATERIALS["porcelain"]
_TRIM = Material(colour=rgb("#efece6"), gloss=0.25)
_BLACK = Material(colour=rgb("#17181b"), gloss=0.8)


def door(wish: Wish) -> Model:
    """A panelled door in its frame; parts: frame, handle."""
    leaf = wish.body(wood("#8a5f3c", upright=True), size=0.12)
    case = wish.part("frame", _TRIM)
    panels = [part for k in range(2) for part in front((0.86, 1.0), (0, 0.02 + k, 0), leaf, panel=True)]
    posts = [box((0.10, 2.12, 0.12), case, (x, 0, 0.01), bevel=0.008) for x in (-0.49, 0.49)]
    metal = wish.part("handle", _BRASS)
    lever = tube([(0.34, 1.02, -0.02), (0.34, 1.02, -0.07), (0.22, 1.02, -0.07)], 0.012, metal)
    plate = box((0.05, 0.2, 0.01), metal, (0.34, 0.92, -0.018), bevel=0.003)
    return (*panels, *posts, box((1.08, 0.11, 0.12), case, (0, 2.04, 0.01), bevel=0.008), lever, plate)


def window(wish: Wish) -> Model:
    """A window of four panes with a sill; parts: frame."""
    frame = wish.part("frame", wish.body(_TRIM))
    shine = (0.9, 0.62, 0.28) if wish.night else (0.0, 0.0, 0.0)
    glass = Material(colour=rgb("#8fb4c4"), gloss=0.97, emission=shine)
    bars = [box((0.07, 1.4, 0.08), frame, (x, 0.06, 0), bevel=0.006) for x in (-0.52, 0.52)]
    bars += [box((1.11, 0.07, 0.08), frame, (0, y, 0), bevel=0.006) for y in (0.06, 1.40)]
    bars += [box((0.045, 1.3, 0.06), frame, (0, 0.1, 0)), box((1.0, 0.04, 0.055), frame, (0, 0.76, 0))]
    return (
        *bars,
        box((1.0, 1.3, 0.012), glass, (0, 0.1, 0.01)),
        box((1.28, 0.06, 0.22), frame, (0, 0, -0.04), bevel=0.01),
    )


def fireplace(wish: Wish) -> Model:
    """A hearth with a mantelpiece and burning logs; parts: mantel."""
    stone = wish.part("mantel", wish.body(MATERIALS["marble"].tinted("#d9d2c6")))
    soot = MATERIALS["brick"].tinted("#4a2f28")
    posts = [box((0.26, 1.0, 0.30), stone, (x, 0, 0), bevel=0.012) for x in (-0.58, 0.58)]
    parts: list[Solid] = [
        *posts,
        box((1.42, 0.22, 0.30), stone, (0, 0.92, 0), bevel=0.012),
        box((1.62, 0.06, 0.42), stone, (0, 1.14, -0.03), bevel=0.014),
        box((1.7, 0.05, 0.75), stone, (0, -0.0, -0.12), bevel=0.01),
        box((0.92, 0.92, 0.02), soot, (0, 0.04, 0.14)),
    ]
    bark = MATERIALS["wood"].tinted("#4a3120")
    for x0, x1, y, z in ((-0.26, 0.22, 0.10, -0.06), (-0.2, 0.27, 0.11, 0.05), (-0.18, 0.2, 0.19, 0.0)):
        parts.append(tube([(x0, y, z), (x1, y + 0.02, z + 0.02)], 0.045, bark))
    ember = Material(colour=(1.0, 0.3, 0.05), emission=(3.2, 0.7, 0.08))
    parts.append(ellipsoid((0.26, 0.05, 0.12), ember, (0, 0.09, 0)))
    rng = wish.rng()
    for k in range(9):
        x, tall = -0.22 + 0.055 * k, float(rng.uniform(0.16, 0.36)) * (1.2 - abs(k - 4) * 0.14)
        hot = Material(colour=(1, 0.7, 0.3), emission=(5.5, 2.3 + 0.8 * (k % 2), 0.45), translucent=0.8)
        drop = [(h * tall, r * 0.055) for h, r in ((0, 0), (0.12, 0.9), (0.3, 1.0), (0.6, 0.55), (0.85, 0.2), (1, 0))]
        parts.append(lathe(drop, hot, (x, 0.12, float(rng.uniform(-0.05, 0.05))), sides=14))
    return tuple(parts)


def bathtub(wish: Wish) -> Model:
    """A tub on feet with water and a tap; parts: water, feet."""
    glaze = wish.body(_WHITE)
    turn = np.linspace(0, 2 * np.pi, 49)
    c, s = np.cos(turn), np.sin(turn)
    a, b = np.sign(c) * np.abs(c) ** 0.6, -np.sign(s) * np.abs(s) ** 0.6
    rings = (
        (0.10, 0.62, 0.26),
        (0.16, 0.70, 0.31),
        (0.40, 0.80, 0.36),
        (0.56, 0.84, 0.385),
        (0.585, 0.87, 0.41),
        (0.575, 0.85, 0.39),
        (0.545, 0.80, 0.35),
        (0.30, 0.74, 0.30),
    )
    rows = [np.stack([wide * a, np.full_like(turn, up), deep * b], axis=-1) for up, wide, deep in rings]
    shell = surface(np.array(rows, np.float32), glaze)
    feet = [
        ellipsoid((0.05, 0.08, 0.05), wish.part("feet", _BRASS), (x * 0.6, 0.08, z * 0.24), sides=14)
        for x in (-1, 1)
        for z in (-1, 1)
    ]
    wet = wish.part("water", Material(colour=rgb("#9fc4cb"), gloss=0.95))
    water = flat([(-0.74, 0.40, 0.32), (0.74, 0.40, 0.32), (0.74, 0.40, -0.32), (-0.74, 0.40, -0.32)], wet)
    tap = tube([(0.62, 0.58, 0.40), (0.62, 0.80, 0.38), (0.55, 0.84, 0.28), (0.52, 0.78, 0.22)], 0.016, _CHROME)
    return (shell, *feet, water.named("water"), tap)


def refrigerator(wish: Wish) -> Model:
    """A tall refrigerator with two doors; parts: handle."""
    steel = wish.body(Material(colour=rgb("#c6c9cb"), gloss=0.62))
    metal = wish.part("handle", _CHROME)
    bars = [
        tube([(-0.27, y, -0.31), (-0.27, y, -0.37), (-0.27, y + 0.42, -0.37), (-0.27, y + 0.42, -0.31)], 0.014, metal)
        for y in (0.20, 0.80)
    ]
    return (
        box((0.68, 1.84, 0.64), steel, (0, 0.0, 0), bevel=0.012),
        box((0.66, 0.008, 0.01), _BLACK, (0, 0.68, -0.32)),
        *bars,
    )


def stove(wish: Wish) -> Model:
    """A cooker with an oven, four plates and a pot; parts: door."""
    body = wish.body(Material(colour=rgb("#e6e4df"), gloss=0.6))
    knobs = [cylinder(0.02, 0.025, _BLACK).turned(90, "x").moved(-0.2 + 0.1 * k, 0.80, -0.31) for k in range(5)]
    plates = [cylinder(0.085, 0.012, _BLACK, (x, 0.88, z)) for x in (-0.14, 0.14) for z in (-0.13, 0.13)]
    pot = eased(((0, 0), (0, 0.10), (0.12, 0.105), (0.125, 0.11), (0.12, 0.09), (0.12, 0)), rounds=1)
    glass = box((0.42, 0.26, 0.01), wish.part("door", _BLACK), (0, 0.30, -0.313))
    return (
        box((0.60, 0.88, 0.60), body, bevel=0.012),
        box((0.52, 0.44, 0.02), body, (0, 0.20, -0.30), bevel=0.006),
        glass,
        *knobs,
        *plates,
        handle((0, 0.68, -0.31), 0.44, _CHROME),
        lathe(pot, MATERIALS["ceramic"].tinted("#b0392c"), (0.14, 0.89, 0.13)),
        box((0.60, 0.12, 0.03), body, (0, 0.88, 0.285), bevel=0.01),
    )


def chandelier(wish: Wish) -> Model:
    """A chandelier of eight candles on a rod, a metre tall with it."""
    brass = wish.body(_BRASS)
    lit = wish.night or wish.has("lit", "glowing")
    flame = Material(colour=(1, 0.9, 0.7), emission=(7.0, 4.6, 2.2) if lit else (0.5, 0.42, 0.3))
    stem = ((0, 0), (0.03, 0.05), (0.10, 0.09), (0.18, 0.04), (0.30, 0.07), (0.42, 0.02), (1.0, 0.012))
    parts: list[Solid] = [lathe(eased(stem), brass)]
    for angle in np.linspace(0, 2 * math.pi, 9)[:8]:
        c, s = math.cos(angle), math.sin(angle)
        arm = [(c * r, 0.05 + h, s * r) for r, h in ((0.05, 0.08), (0.22, -0.02), (0.42, 0.0), (0.52, 0.12))]
        x, z = arm[-1][0], arm[-1][2]
        parts += [tube(arm, 0.012, brass, sides=8), cylinder(0.04, 0.012, brass, (x, 0.17, z))]
        parts += [
            cylinder(0.014, 0.10, MATERIALS["wax"], (x, 0.18, z)),
            ellipsoid((0.02, 0.04, 0.02), flame, (x, 0.32, z), sides=12),
        ]
    return tuple(parts)


def ladder(wish: Wish) -> Model:
    """A ladder that leans away from the viewer."""
    oak = wish.body(wood("#a97c4c"))
    rails = [tube([(x, 0, -0.31), (x, 2.62, 0.31)], 0.022, oak) for x in (-0.22, 0.22)]
    rungs = [
        tube([(-0.22, 0.28 * k, 0.0663 * k - 0.31), (0.22, 0.28 * k, 0.0663 * k - 0.31)], 0.015, oak)
        for k in range(1, 9)
    ]
    return (*rails, *rungs)


def blackboard(wish: Wish) -> Model:
    """A school board on two legs, with chalk; parts: frame."""
    frame = wish.part("frame", wood("#8a6440"))
    plate = wish.body(Material(colour=rgb("#2f4f42"), gloss=0.2))
    edges = [box((1.5, 0.06, 0.05), frame, (0, y, 0), bevel=0.008) for y in (0.70, 1.66)]
    edges += [box((0.06, 1.0, 0.05), frame, (x, 0.70, 0), bevel=0.008) for x in (-0.72, 0.72)]
    legs = [tube([(x, 0, z), (x, 0.9, 0.03)], 0.024, frame) for x in (-0.68, 0.68) for z in (-0.26, 0.30)]
    chalk = [box((0.07, 0.014, 0.014), _TRIM, (0.2 * k - 0.2, 0.76, -0.05)) for k in range(3)]
    tray = box((1.3, 0.02, 0.09), frame, (0, 0.74, -0.05), bevel=0.004)
    return (box((1.42, 0.92, 0.02), plate, (0, 0.74, 0)), *edges, *legs, tray, *chalk)


def washing_machine(wish: Wish) -> Model:
    """A washing machine with a round door."""
    body = wish.body(Material(colour=rgb("#eceae6"), gloss=0.6))
    ring = [(0.17 * math.cos(t), 0.17 * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 40, endpoint=False)]
    inner = [(x * 0.76, y * 0.76) for x, y in ring]
    return (
        box((0.60, 0.85, 0.58), body, bevel=0.014),
        prism(ring, 0.04, _CHROME, bevel=0.012).moved(0, 0.40, -0.29),
        prism(inner, 0.02, Material(colour=rgb("#33404a"), gloss=0.95), bevel=0.008).moved(0, 0.40, -0.315),
        box((0.18, 0.08, 0.01), body, (-0.18, 0.72, -0.29), bevel=0.004),
        knob((0.16, 0.76, -0.29), _CHROME, radius=0.032),
        box((0.58, 0.004, 0.01), _BLACK, (0, 0.68, -0.288)),
    )


MODELS: dict[str, Entry] = {
    "bathtub": Entry(bathtub, turn=-22),
    "blackboard": Entry(blackboard, turn=-14),
    "chandelier": Entry(chandelier, manner="hangs", turn=10),
    "door": Entry(door, turn=-18),
    "fireplace": Entry(fireplace, turn=-12),
    "fridge": Entry(refrigerator, turn=-22),
    "ladder": Entry(ladder, turn=-24),
    "oven": Entry(stove, turn=-24),
    "refrigerator": Entry(refrigerator, turn=-22),
    "stove": Entry(stove, turn=-24),
    "washing machine": Entry(washing_machine, turn=-22),
    "window": Entry(window, manner="hangs", turn=-8),
}
