"""Musical instruments: guitars, a violin, a grand piano, a trumpet, a saxophone, a microphone on its stand."""

import math
from collections.abc import Sequence

import numpy as np

from limner.engines.painter.models.joinery import eased, wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, moved, scaled

_STEEL, _GOLD = MATERIALS["steel"], MATERIALS["gold"]
_BLACK = Material(colour=rgb("#141416"), gloss=0.8)
_IVORY = Material(colour=rgb("#f3efe2"), gloss=0.6)
Outline = list[tuple[float, float]]


def _bouts(rows: list[tuple[float, float]]) -> Outline:
    """A closed outline, the same on both sides, through (height, half breadth) from the foot to the neck."""
    side = eased(rows, rounds=3)
    return [(half, high) for high, half in side] + [(-half, high) for high, half in reversed(side)]


def _disc(radius: float, count: int = 36) -> Outline:
    return [(radius * math.cos(t), radius * math.sin(t)) for t in np.linspace(0, 2 * math.pi, count, endpoint=False)]


def _neck(low: float, high: float, strings: int, front: float, material: Material) -> list[Solid]:
    """Fingerboard, frets, head with pegs, and strings down to the bridge."""
    dark = wood("#33231a")
    parts = [
        box((0.052, high - low, 0.022), dark, (0, low, front - 0.014), bevel=0.003),
        box((0.046, high - low, 0.026), material, (0, low, front + 0.008), bevel=0.008),
    ]
    parts += [
        box((0.052, 0.003, 0.003), _STEEL, (0, high - (high - low) * (1 - 0.94**k) * 1.5, front - 0.026))
        for k in range(1, 13)
    ]
    head = prism(
        [(-0.024, 0), (0.024, 0), (0.042, 0.05), (0.040, 0.16), (-0.040, 0.16), (-0.042, 0.05)],
        0.022,
        material,
        bevel=0.004,
    )
    parts.append(head.turned(-7, "x").moved(0, high, front))
    for k in range(strings // 2):
        for x in (-0.048, 0.048):
            parts.append(ellipsoid((0.014, 0.009, 0.007), _IVORY, (x, high + 0.055 + 0.04 * k, front), sides=10))
    for k in range(strings):
        x = (k - (strings - 1) / 2) * 0.0075
        parts.append(box((0.0016, high - 0.13, 0.0016), _STEEL, (x * 1.1, 0.13, front - 0.030)))
    return parts


def guitar(wish: Wish) -> Model:
    """A guitar standing on its body: an acoustic one, or an electric one when that is wished; parts: body, neck."""
    neck = wish.part("neck", wood("#6f4a2e"))
    if wish.has("electric") or wish.noun == "electric guitar":
        paint = wish.part("body", wish.body(Material(colour=rgb("#b3261f"), gloss=0.8), size=0.06))
        left = [
            (0.0, 0.0),
            (-0.13, 0.02),
            (-0.17, 0.11),
            (-0.14, 0.20),
            (-0.115, 0.27),
            (-0.15, 0.36),
            (-0.14, 0.45),
            (-0.09, 0.43),
            (-0.05, 0.36),
        ]
        right = [
            (0.05, 0.36),
            (0.09, 0.40),
            (0.13, 0.40),
            (0.145, 0.34),
            (0.115, 0.26),
            (0.14, 0.19),
            (0.17, 0.10),
            (0.12, 0.02),
            (0.0, 0.0),
        ]
        ring = eased([*left, *right], rounds=3)[1:-1]
        body = [prism(ring, 0.045, paint, bevel=0.012).named("body")]
        body.append(
            prism([(x * 0.62 + 0.01, y * 0.62 + 0.08) for x, y in ring], 0.006, _IVORY, bevel=0.001).moved(
                0.02, 0.0, -0.024
            )
        )
        body += [box((0.085, 0.02, 0.012), _BLACK, (0, y, -0.030), bevel=0.003) for y in (0.14, 0.21, 0.28)]
        body += [cylinder(0.012, 0.012, _BLACK).turned(90, "x").moved(0.09, y, -0.028) for y in (0.10, 0.14)]
        return (
            *body,
            box((0.07, 0.03, 0.014), _STEEL, (0, 0.085, -0.028), bevel=0.003),
            *_neck(0.34, 0.84, 6, -0.014, neck),
        )
    top = wish.part("body", wish.body(wood("#c98f4e", upright=True), size=0.06))
    rows = [
        (0, 0),
        (0.0, 0.11),
        (0.06, 0.20),
        (0.15, 0.205),
        (0.24, 0.15),
        (0.29, 0.115),
        (0.34, 0.13),
        (0.42, 0.155),
        (0.485, 0.11),
        (0.49, 0),
    ]
    ring = _bouts(rows)
    rim = prism(ring, 0.092, wood("#6b4127"), bevel=0.004)
    face = prism([(x * 0.97, 0.245 + (y - 0.245) * 0.975) for x, y in ring], 0.004, top, bevel=0.001).moved(
        0, 0, -0.047
    )
    rose = prism(_disc(0.056), 0.003, wood("#3a2417")).moved(0, 0.335, -0.050)
    hole = prism(_disc(0.047), 0.003, Material(colour=(0.01, 0.008, 0.006))).moved(0, 0.335, -0.0515)
    bridge = box((0.15, 0.028, 0.012), wood("#33231a"), (0, 0.12, -0.054), bevel=0.003)
    return (rim, face.named("body"), rose, hole, bridge, *_neck(0.47, 0.86, 6, -0.046, neck))


def violin(wish: Wish) -> Model:
    """A violin standing on its body; parts: body."""
    varnish = wish.part(
        "body",
        wish.body(
            Material(colour=rgb("#9a4a1f"), second=rgb("#7a3716"), grain="timber", size=0.3, gloss=0.75, bump=0.0)
        ),
    )
    rows = [
        (0, 0),
        (0.0, 0.07),
        (0.04, 0.155),
        (0.12, 0.165),
        (0.165, 0.15),
        (0.175, 0.10),
        (0.24, 0.085),
        (0.29, 0.10),
        (0.305, 0.135),
        (0.35, 0.14),
        (0.42, 0.10),
        (0.43, 0),
    ]
    ring = _bouts(rows)
    parts: list[Solid] = [prism(ring, 0.06, varnish, bevel=0.016).named("body")]
    for side in (-1, 1):
        curve = [
            (side * 0.062, 0.275, -0.032),
            (side * 0.052, 0.262, -0.032),
            (side * 0.058, 0.225, -0.032),
            (side * 0.066, 0.19, -0.032),
            (side * 0.058, 0.178, -0.032),
        ]
        parts.append(tube(curve, 0.0045, _BLACK, sides=8))
    parts += [
        box((0.055, 0.13, 0.012), _BLACK, (0, 0.03, -0.046), bevel=0.004),
        box((0.06, 0.012, 0.032), wood("#c9a06a"), (0, 0.21, -0.05), bevel=0.003),
    ]
    parts.append(ellipsoid((0.05, 0.035, 0.014), _BLACK, (-0.075, 0.06, -0.038), sides=18))
    neck = _neck(0.36, 0.66, 4, -0.036, varnish)
    return scaled((*parts, *neck), 0.82)


def grand_piano(wish: Wish) -> Model:
    """A grand piano with its lid up and its keys to the viewer; parts: lid, keys."""
    shell = wish.body(_BLACK)
    lid = wish.part("lid", shell)
    plan: Outline = [
        (-0.75, -0.55),
        (0.75, -0.55),
        (0.75, -0.10),
        (0.66, 0.22),
        (0.40, 0.42),
        (0.22, 0.70),
        (0.10, 1.02),
        (-0.10, 1.22),
        (-0.40, 1.30),
        (-0.66, 1.22),
        (-0.75, 1.0),
    ]
    case = prism(plan, 0.32, shell, bevel=0.012).turned(90, "x").moved(0, 0.78, 0)
    frame = (
        prism([(x * 0.93, 0.34 + (z - 0.34) * 0.93) for x, z in plan], 0.01, _GOLD).turned(90, "x").moved(0, 0.945, 0)
    )
    flap = prism(
        [(x + 0.75, z) for x, z in plan if z > -0.5] + [(0.0, -0.2), (1.5, -0.2)][::-1], 0.02, lid, bevel=0.004
    )
    top = flap.turned(90, "x").turned(38, "z").moved(-0.75, 0.96, 0)
    prop = tube([(0.62, 0.94, 0.1), (0.30, 1.72, 0.1)], 0.01, shell)
    bed = box((1.5, 0.10, 0.30), shell, (0, 0.62, -0.68), bevel=0.01)
    cheeks = [box((0.12, 0.16, 0.30), shell, (x, 0.66, -0.68), bevel=0.012) for x in (-0.69, 0.69)]
    whites = [
        box((0.0228, 0.02, 0.15), wish.part("keys", _IVORY), (-0.61 + 0.0239 * k, 0.72, -0.73)).named("keys")
        for k in range(52)
    ]
    blacks = [
        box((0.012, 0.02, 0.09), _BLACK, (-0.598 + 0.0239 * k, 0.738, -0.70)) for k in range(51) if k % 7 not in (2, 6)
    ]
    desk = box((0.70, 0.24, 0.012), shell, bevel=0.004).turned(-18, "x").moved(0, 0.95, -0.28)
    legs = [
        lathe(eased(((0, 0.0), (0, 0.03), (0.05, 0.035), (0.12, 0.05), (0.5, 0.07), (0.64, 0.085))), shell, (x, 0, z))
        for x, z in ((-0.62, -0.42), (0.62, -0.42), (-0.28, 1.0))
    ]
    lyre = [box((0.05, 0.55, 0.03), shell, (x, 0.08, -0.25)) for x in (-0.08, 0.08)]
    pedals = [box((0.03, 0.012, 0.14), _GOLD, (x, 0.06, -0.34), bevel=0.004) for x in (-0.07, 0.0, 0.07)]
    return (
        case,
        frame,
        top.named("lid"),
        prop,
        bed,
        *cheeks,
        *whites,
        *blacks,
        desk,
        *legs,
        *lyre,
        *pedals,
        box((0.26, 0.08, 0.08), shell, (0, 0.04, -0.25)),
    )


def trumpet(wish: Wish) -> Model:
    """A trumpet, its bell to the left; parts: valves."""
    brass = wish.body(_GOLD)
    bell = eased(((0, 0.062), (0.006, 0.060), (0.02, 0.044), (0.05, 0.028), (0.10, 0.017), (0.18, 0.0105)))
    flare = lathe(bell, brass, sides=44).turned(-90, "z").moved(-0.25, 0.15, 0)
    top = [
        (-0.08, 0.15, 0),
        (0.16, 0.15, 0),
        (0.21, 0.135, 0),
        (0.22, 0.10, 0),
        (0.21, 0.065, 0),
        (0.16, 0.05, 0),
        (0.05, 0.05, 0),
    ]
    low = [
        (0.05, 0.05, 0.0),
        (-0.10, 0.05, 0.0),
        (-0.15, 0.065, 0.004),
        (-0.16, 0.09, 0.01),
        (-0.15, 0.115, 0.016),
        (-0.10, 0.125, 0.02),
        (0.24, 0.125, 0.02),
        (0.30, 0.125, 0.02),
    ]
    mouth = (
        lathe(((0, 0.006), (0.03, 0.007), (0.04, 0.013), (0.045, 0.012)), _STEEL)
        .turned(-90, "z")
        .moved(0.30, 0.125, 0.02)
    )
    valves: list[Solid] = []
    for x in (-0.01, 0.025, 0.06):
        valves += [
            cylinder(0.0135, 0.12, brass, (x, 0.035, 0.01)),
            cylinder(0.005, 0.03, _STEEL, (x, 0.155, 0.01)),
            cylinder(0.011, 0.006, _IVORY, (x, 0.184, 0.01)),
        ]
    whole = (
        flare,
        tube(_round(top), 0.0075, brass),
        tube(_round(low), 0.0065, brass),
        mouth,
        *(valve.named("valves") for valve in valves),
    )
    return moved(whole, 0, -0.035, 0)


def saxophone(wish: Wish) -> Model:
    """A saxophone upright, its bell to the front left."""
    brass = wish.body(_GOLD)
    path = _round([
        (0.17, 0.84, 0),
        (0.13, 0.875, 0),
        (0.06, 0.88, 0),
        (0.02, 0.85, 0),
        (0.0, 0.78, 0),
        (0.0, 0.5, 0),
        (0.0, 0.22, 0),
        (-0.02, 0.11, 0),
        (-0.085, 0.065, 0),
        (-0.15, 0.10, 0),
        (-0.175, 0.20, 0),
        (-0.195, 0.36, 0),
        (-0.215, 0.47, 0),
    ])
    t = np.linspace(0, 1, len(path))
    radii = np.interp(t, [0, 0.15, 0.4, 0.7, 0.88, 0.96, 1.0], [0.008, 0.012, 0.022, 0.040, 0.055, 0.075, 0.10])
    body = tube(path, [float(part) for part in radii], brass, sides=20)
    inside = cylinder(0.085, 0.004, Material(colour=rgb("#5f4312"), gloss=0.3)).turned(10, "z").moved(-0.213, 0.455, 0)
    reed = tube([(0.165, 0.842, 0), (0.225, 0.80, 0)], [0.014, 0.009], _BLACK)
    keys = [
        cylinder(0.017 + 0.001 * k, 0.008, _IVORY if k % 3 == 0 else brass)
        .turned(90, "x")
        .moved(0.0, 0.74 - 0.058 * k, -0.030 - 0.0022 * k)
        for k in range(9)
    ]
    rods = [
        tube([(0.028, 0.76, -0.02), (0.04, 0.24, -0.03)], 0.004, brass),
        tube([(-0.03, 0.70, -0.02), (-0.045, 0.24, -0.03)], 0.004, brass),
    ]
    return moved((body, inside, reed, *keys, *rods), 0, -0.036, 0)


def microphone(wish: Wish) -> Model:
    """A microphone on a stand; parts: stand."""
    metal = wish.part("stand", Material(colour=rgb("#3a3c41"), gloss=0.6))
    grille = wish.body(
        Material(colour=rgb("#9a9da2"), second=rgb("#4a4c50"), grain="checks", size=0.006, gloss=0.7, bump=0.0),
        size=0.006,
    )
    head = [
        part.scaled(1.7).turned(-52, "x").moved(0, 1.12, 0.04)
        for part in (
            lathe(((0, 0.014), (0.12, 0.022), (0.125, 0.028)), _BLACK),
            ellipsoid((0.042, 0.048, 0.042), grille, (0, 0.16, 0)),
            lathe(((0.15, 0.0425), (0.158, 0.045), (0.166, 0.0425)), _STEEL),
        )
    ]
    base = lathe(eased(((0, 0), (0, 0.15), (0.012, 0.15), (0.03, 0.04), (0.05, 0.016)), rounds=1), metal)
    return (base, cylinder(0.013, 1.10, metal, (0, 0.03, 0)), cylinder(0.02, 0.10, metal, (0, 0.66, 0)), *head)


def _round(path: Sequence[Point]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """A path with its corners rounded off."""
    points = np.array(path, np.float64)
    for _ in range(2):
        cut = np.stack([0.75 * points[:-1] + 0.25 * points[1:], 0.25 * points[:-1] + 0.75 * points[1:]], axis=1)
        points = np.concatenate([points[:1], cut.reshape(-1, 3), points[-1:]])
    return points.astype(np.float32)


MODELS: dict[str, Entry] = {
    "electric guitar": Entry(guitar, turn=-16),
    "grand piano": Entry(grand_piano, turn=-34),
    "guitar": Entry(guitar, turn=-20),
    "microphone": Entry(microphone, turn=-40),
    "musical keyboard": Entry(grand_piano, turn=-34),
    "piano": Entry(grand_piano, turn=-34),
    "saxophone": Entry(saxophone, turn=-16),
    "trumpet": Entry(trumpet, turn=-14),
    "violin": Entry(violin, turn=-18),
}
