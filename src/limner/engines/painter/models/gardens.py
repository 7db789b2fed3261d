"""What stands in a garden or on a farm: fences, gates, walls, railings, wells, hay, gravestones."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.buildings import STONE, TIMBER, gable
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, smooth, tube
from limner.engines.painter.solids.solid import Model, Solid, moved, turned

PAINTED = Material(colour=rgb("#f1eee4"), second=rgb("#d9d3c3"), grain="timber", size=0.4, gloss=0.12, bump=0.1)
WEATHERED = Material(colour=rgb("#7f6e5b"), second=rgb("#574939"), grain="timber", size=0.5, gloss=0.05)
IRON = MATERIALS["iron"]
LEAVES = Material(colour=rgb("#4c7a35"), second=rgb("#2f5524"), grain="leaf", size=0.12, gloss=0.1, bump=0.8)


def picket(tall: float, wide: float, wood: Material, *, thick: float = 0.022) -> Solid:
    """A board with a pointed head, standing on the origin."""
    half = wide / 2
    outline = [(-half, 0), (half, 0), (half, tall - 0.8 * wide), (0, tall), (-half, tall - 0.8 * wide)]
    return prism(outline, thick, wood, bevel=0.004)


def post(tall: float, thick: float, wood: Material) -> Model:
    """A square post with a cap and a ball."""
    cap = box((thick * 1.35, 0.035, thick * 1.35), wood, (0, tall, 0), bevel=0.008)
    return (
        box((thick, tall, thick), wood, bevel=0.008),
        cap,
        ellipsoid(thick * 0.48, wood, (0, tall + thick * 0.45, 0)),
    )


def fence(wish: Wish) -> Model:
    """A picket fence of three posts with two bays of boards; of spears when it is to be of iron."""
    if wish.material in ("iron", "metal", "steel"):
        return railing(wish)
    wood = wish.body(PAINTED, size=0.16)
    parts: list[Solid] = []
    for bay in (-0.62, 0.62):
        xs = np.linspace(bay - 0.5, bay + 0.5, 7)
        parts += [picket(0.98, 0.095, wood).moved(float(x), 0.06, -0.05) for x in xs]
        parts += [box((1.2, 0.08, 0.035), wood, (bay, y, -0.02), bevel=0.006) for y in (0.26, 0.72)]
    for x in (-1.24, 0.0, 1.24):
        parts += moved(post(1.0, 0.1, wood), x)
    return tuple(parts)


def railing(wish: Wish) -> Model:
    """An iron railing: upright bars with spearheads between two rails, rings in a row below the upper one."""
    iron = wish.body(IRON)
    parts: list[Solid] = [box((2.5, 0.035, 0.03), iron, (0, y, 0)) for y in (0.12, 0.78, 0.92)]
    head = lathe([(1.02, 0.008), (1.05, 0.026), (1.15, 0.0)], iron, sides=8)
    turns = np.linspace(0, math.tau, 15)
    ring = tube([(0.05 * math.cos(t), 0.868 + 0.05 * math.sin(t), 0) for t in turns], 0.009, iron, sides=6, sharp=True)
    for x in np.linspace(-1.15, 1.15, 19):
        parts += [cylinder(0.011, 1.03, iron, (float(x), 0, 0), sides=8), head.moved(float(x))]
    parts += [ring.moved(float(x)) for x in np.linspace(-1.15, 1.15, 19)[:-1] + 2.3 / 36]
    for x in (-1.25, 1.25):
        parts += [cylinder(0.03, 1.15, iron, (x, 0, 0), sides=12), ellipsoid(0.05, iron, (x, 1.19, 0), sides=12)]
    return tuple(parts)


def roses(path: list[tuple[float, float, float]], seed: int, code: str) -> Model:
    """Leaves and blossoms along a path."""
    rng = np.random.default_rng(seed)
    bones, flowers = [], []
    petal = Material(colour=rgb(code or "#e0567e"), second=rgb("#f3a6b8"), grain="leaf", size=0.04, gloss=0.15)
    for x, y, z in smooth(np.array(path), 3):
        for _ in range(4):
            dx, dy, dz = rng.normal(0, 0.055, 3)
            spot = (float(x + dx), float(max(y + dy, 0.05)), float(z + dz))
            bones.append(Bone(spot, spot, float(rng.uniform(0.055, 0.105))))
        for _ in range(2):
            dx, dy = rng.normal(0, 0.10, 2)
            flowers.append(ellipsoid((0.062, 0.058, 0.05), petal, (x + dx, max(y + dy, 0.1), z - 0.16), sides=10))
    return (flesh(bones, LEAVES, blend=0.03, fine=120), *flowers)


def gate(wish: Wish) -> Model:
    """A garden gate of two leaves between posts; under an arch of roses if the prompt says so."""
    iron = wish.material in ("iron", "metal", "steel")
    wood = wish.body(IRON if iron else PAINTED, size=0.16)
    parts: list[Solid] = []
    for x in (-1.05, 1.05):
        parts += moved(post(1.35, 0.16, STONE if iron else wood), x)
    for x in np.linspace(-0.86, 0.86, 16):
        tall = 1.22 - 0.34 * (x / 0.9) ** 2
        bar = cylinder(0.012, tall, wood, sides=8) if iron else picket(tall, 0.092, wood)
        parts.append(bar.moved(float(x), 0.08, -0.03))
    for s in (-1, 1):
        parts += [box((0.88, 0.075, 0.03), wood, (s * 0.48, y, 0.0)) for y in (0.22, 0.72)]
        brace = prism([(0.08, 0.24), (0.2, 0.24), (0.9, 0.74), (0.78, 0.74)], 0.028, wood)
        parts.append(brace.scaled(s, 1, 1))
        parts.append(box((0.12, 0.03, 0.05), IRON, (s * 0.1, 0.84, -0.06)))
    if wish.has("rose", "roses", "arch", "arched", "flowers", "flower", "covered"):
        turns = np.linspace(0, math.pi, 11)
        curve = [(1.05 * math.cos(t), 1.45 + 0.95 * math.sin(t), 0.0) for t in turns]
        way = [(1.05, 0.0, 0.0), (1.05, 0.7, 0.0), *curve, (-1.05, 0.7, 0.0), (-1.05, 0.0, 0.0)]
        parts += [tube(way, 0.025, wood, sharp=True).moved(0, 0, z) for z in (-0.16, 0.2)]
        parts += roses([(1.05, 0.35, 0), (1.05, 1.0, 0), *curve, (-1.05, 0.9, 0)], wish.seed, wish.second)
    return tuple(parts)


def wall(wish: Wish) -> Model:
    """A garden wall with a coping, of stone unless another material is wished."""
    body = wish.body(replace(STONE, size=0.42))
    coping = wish.part("top", replace(STONE, size=0.9).tinted("#b3aa98"))
    blocks = [box((0.62, 0.1, 0.5), coping, (x, 1.6, 0), bevel=0.02) for x in np.linspace(-1.86, 1.86, 7)]
    return (box((4.2, 1.6, 0.38), body), *blocks)


def well(wish: Wish) -> Model:
    """A round stone well under a little roof, with a windlass and a pail."""
    stone = wish.body(replace(STONE, size=0.3, bump=0.8))
    wood = wish.part("wood", TIMBER)
    shaft = lathe([(0, 0.72), (0.75, 0.68), (0.75, 0.48), (0.1, 0.48), (0.1, 0)], stone, sides=36)
    rim = lathe([(0.72, 0.74), (0.74, 0.77), (0.84, 0.77), (0.86, 0.74), (0.86, 0.46), (0.72, 0.46)], stone, sides=36)
    shingles = Material(colour=rgb("#8a4a30"), second=rgb("#5f2f1d"), grain="shingles", size=0.16)
    _, cover = gable(1.7, 1.98, 2.62, 1.45, wood, wish.part("roof", shingles), over=0.16)
    posts = [box((0.11, 1.3, 0.11), wood, (s * 0.66, 0.8, 0), bevel=0.01) for s in (-1, 1)]
    drum = cylinder(0.09, 1.2, wood).turned(90, "z").moved(0.6, 1.52, 0)
    crank = tube([(0.62, 1.52, 0), (0.86, 1.52, 0), (0.86, 1.28, 0), (1.0, 1.28, 0)], 0.02, IRON, sharp=True)
    rope = tube([(-0.05, 1.46, -0.09), (-0.05, 1.12, -0.09)], 0.014, MATERIALS["straw"])
    pail = lathe([(0.86, 0.11), (1.08, 0.145), (1.08, 0.125), (0.9, 0.1)], WEATHERED, sides=18)
    hoop = lathe([(1.02, 0.142), (1.05, 0.148)], IRON, sides=18)
    bow = tube([(-0.14, 1.06, 0), (0, 1.2, 0), (0.14, 1.06, 0)], 0.008, IRON)
    beams = [box((1.5, 0.09, 0.09), wood, (0, 1.98, z)) for z in (-0.45, 0.45)]
    ends = prism([(-0.62, 2.05), (0.62, 2.05), (0, 2.52)], 1.3, wood)
    return (shaft, rim, *posts, drum, crank, rope, *moved((pail, hoop, bow), -0.05, 0, -0.09), cover, ends, *beams)


def haystack(wish: Wish) -> Model:
    """A heap of hay about a pole."""
    hay = wish.body(
        Material(colour=rgb("#c9ab68"), second=rgb("#8d713e"), grain="straw", size=0.28, gloss=0.02, bump=1.0)
    )
    rng = wish.rng()
    rows = [(0, 1.32), (0.25, 1.5), (0.8, 1.42), (1.4, 1.08), (1.9, 0.66), (2.25, 0.3), (2.4, 0.05)]
    heap = lathe(rows, hay, sides=48)
    wave = 1 + 0.02 * np.sin(7 * np.arctan2(heap.points[:, 0], heap.points[:, 2]) + rng.uniform(0, 6))
    grown = replace(heap, points=(heap.points * np.stack([wave, np.ones_like(wave), wave], -1)).astype(np.float32))
    tufts = []
    for _ in range(150):
        turn, y = rng.uniform(0, math.tau), float(rng.uniform(0.05, 2.1))
        r = float(np.interp(y, [a for a, _ in rows], [b for _, b in rows]))
        tip = np.array([math.sin(turn), 0, -math.cos(turn)]) * (r + 0.1) + [0, max(y - 0.16, 0.01), 0]
        foot = np.array([math.sin(turn + 0.06), 0, -math.cos(turn + 0.06)]) * (r - 0.03) + [0, y + 0.1, 0]
        tufts.append(tube(np.stack([foot, tip]), [0.022, 0.004], hay, sides=5))
    return (grown, *tufts, tube([(0, 2.2, 0), (0.04, 2.8, 0)], 0.035, WEATHERED))


def tombstone(wish: Wish) -> Model:
    """A round-headed gravestone on a plinth, a little aslant, with a cross and lines cut into it."""
    stone = wish.body(Material(colour=rgb("#8f918c"), second=rgb("#63675f"), grain="plaster", size=0.5, bump=0.7))
    dark = Material(colour=rgb("#4d504b"))
    turns = np.linspace(0, math.pi, 13)
    head = [(0.33 * math.cos(t), 0.72 + 0.33 * math.sin(t)) for t in turns]
    slab = prism([(-0.33, 0), (0.33, 0), *head[:-1], (-0.33, 0.72)], 0.15, stone, bevel=0.02)
    rim = tube(
        [(0.27 * math.cos(t), 0.70 + 0.27 * math.sin(t), -0.078) for t in turns], 0.007, dark, sides=6, sharp=True
    )
    cross = [box((0.035, 0.2, 0.012), dark, (0, 0.7, -0.073)), box((0.13, 0.032, 0.012), dark, (0, 0.82, -0.073))]
    lines = [
        box((w, 0.02, 0.012), dark, (0, y, -0.073)) for w, y in ((0.36, 0.56), (0.3, 0.48), (0.36, 0.4), (0.2, 0.32))
    ]
    leaning = turned((slab, rim, *cross, *lines), 2.5, "z")
    rng = wish.rng()
    tufts = [
        tube([(x, 0, -0.2), (x + rng.normal(0, 0.03), rng.uniform(0.07, 0.16), -0.22)], [0.012, 0.001], LEAVES, sides=5)
        for x in rng.uniform(-0.42, 0.42, 26)
    ]
    return (box((0.86, 0.12, 0.36), stone, bevel=0.02), *moved(leaning, 0, 0.1, 0), *tufts)


_TABLE: dict[str, tuple[Builder, float]] = {
    "fence": (fence, -10), "railing": (railing, -14), "gate": (gate, -12), "wall": (wall, -18), "well": (well, -26),
    "haystack": (haystack, -20), "tombstone": (tombstone, -22),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
