"""Shelters: tents, market stalls, awnings, pavilions, igloos, tree houses."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.buildings import FRAME, STONE, TIMBER, gable, pane
from limner.engines.painter.models.gardens import LEAVES, WEATHERED
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, moved
from limner.engines.painter.tone import RGB

CANVAS = Material(colour=rgb("#d98a3a"), second=rgb("#b86f28"), grain="fabric", size=0.02, gloss=0.06, translucent=0.2)
DARK = Material(colour=rgb("#2b2622"))
GOODS = (
    ("#c9302b", 0.045),
    ("#e88a1f", 0.05),
    ("#7fae3c", 0.048),
    ("#f0c63a", 0.05),
    ("#7a3a78", 0.04),
    ("#b8d04a", 0.05),
)


def striped(wish: Wish, name: str, *, size: float) -> Material:
    """Cloth in two colours: the wished colour with white unless the prompt says otherwise."""
    cloth = Material(colour=rgb("#c4342c"), second=rgb("#f5f0e4"), grain="stripes", size=size, gloss=0.05, bump=0.0)
    white = rgb(wish.second or "#f5f0e4")
    own = replace(wish.body(cloth, size=size), second=white) if not wish.pattern else wish.body(cloth, size=size)
    named = wish.part(name, own)
    return named if named is own else replace(named, grain="stripes", second=white, size=size, bump=0.0)


def sail(size: tuple[float, float], front: float, back: float, cloth: Material, *, fringe: float = 0.22) -> Model:
    """A sloping cloth (width, depth) from `back` height down to `front`, with a scalloped valance along its front."""
    wide, deep = size
    across, along = np.meshgrid(np.linspace(-wide / 2, wide / 2, 25), np.linspace(0, 1, 9))
    sag = -0.05 * np.sin(math.pi * along)
    roof = surface(np.stack([across, back + (front - back) * along + sag, -deep * along], -1).astype(np.float32), cloth)
    turns = np.linspace(0, math.pi, 7)
    count = max(3, round(wide / 0.3))
    step = wide / count
    flaps: list[Solid] = []
    for k in range(count):
        x = -wide / 2 + (k + 0.5) * step
        bow = [(x + step / 2 * math.cos(t), front - 0.55 * fringe - 0.45 * fringe * math.sin(t)) for t in turns]
        outline = [(x - step / 2, front), *bow[::-1], (x + step / 2, front)]
        tone = 1.0 if cloth.grain == "stripes" else 0.9 + 0.1 * (k % 2)
        flaps.append(prism(outline, 0.012, cloth).moved(0, 0, -deep).tinted(np.full(3, tone, np.float32)))
    return (roof, *flaps)


def awning(wish: Wish) -> Model:
    """A striped awning on two poles."""
    cloth = striped(wish, "awning", size=0.3)
    poles = [tube([(x, 0, -1.5), (x, 2.25, -1.5)], 0.025, MATERIALS["steel"]) for x in (-1.42, 1.42)]
    backs = [tube([(x, 0, 0), (x, 2.95, 0)], 0.03, MATERIALS["steel"]) for x in (-1.42, 1.42)]
    bar = tube([(-1.5, 2.95, 0), (1.5, 2.95, 0)], 0.03, MATERIALS["steel"])
    return (*moved(sail((3.0, 1.5), 2.25, 2.95, cloth), 0, 0, 0), *poles, *backs, bar)


def crate(at: Point, size: tuple[float, float], wood: Material, goods: tuple[str, float], seed: int) -> Model:
    """A shallow crate (width, depth) of round goods, tipped towards the viewer."""
    wide, deep = size
    rng = np.random.default_rng(seed)
    code, radius = goods
    parts: list[Solid] = [box((wide, 0.02, deep), wood)]
    parts += [box((wide, 0.13, 0.02), wood, (0, 0, z)) for z in (-deep / 2, deep / 2)]
    parts += [box((0.02, 0.13, deep), wood, (x, 0, 0)) for x in (-wide / 2, wide / 2)]
    skin = Material(colour=rgb(code), gloss=0.45)
    for x in np.arange(-wide / 2 + radius + 0.02, wide / 2 - radius, 2 * radius):
        for z in np.arange(-deep / 2 + radius + 0.02, deep / 2 - radius, 2 * radius):
            dx, dy, dz = rng.normal(0, 0.006, 3)
            tone = float(rng.uniform(0.8, 1.1))
            ball = ellipsoid(radius, skin, (x + dx, 0.12 + dy, z + dz), sides=12)
            parts.append(ball.tinted(np.full(3, tone, np.float32)))
    return tuple(solid.turned(-18, "x").moved(*at) for solid in parts)


def market_stall(wish: Wish) -> Model:
    """A stall under a striped awning with two rows of crates full of fruit."""
    wood = wish.part("wood", replace(WEATHERED, colour=rgb("#8f6c48"), second=rgb("#65482c")))
    cloth = striped(wish, "awning", size=0.27)
    parts: list[Solid] = [*moved(sail((2.7, 1.7), 2.15, 2.75, cloth), 0, 0, 0.7)]
    back = sail((2.7, 0.5), 2.35, 2.75, cloth, fringe=0.12)
    parts += [solid.scaled(1, 1, -1).moved(0, 0, 0.7) for solid in back[:1]]
    parts += [box((0.08, h, 0.08), wood, (x, 0, z)) for x in (-1.25, 1.25) for z, h in ((-0.85, 2.14), (0.7, 2.7))]
    parts += [box((2.5, 0.06, 1.1), wood, (0, 0.8, -0.1)), box((2.5, 0.5, 0.04), wood, (0, 0.28, -0.62))]
    parts += [box((2.5, 0.05, 0.05), wood, (0, y, -0.66)) for y in (0.28, 0.74)]
    parts.append(box((2.5, 0.3, 0.5), wood, (0, 0.84, 0.22)))
    for k, x in enumerate((-0.82, 0.0, 0.82)):
        parts += crate((x, 0.9, -0.38), (0.74, 0.46), wood, GOODS[k], wish.seed + k)
        parts += crate((x, 1.16, 0.2), (0.74, 0.44), wood, GOODS[k + 3], wish.seed + k + 3)
    lamp = Material(colour=rgb("#ffe2a0"), emission=(6.0, 3.9, 1.6) if wish.night else (0.2, 0.15, 0.08), gloss=0.5)
    parts += [ellipsoid(0.05, lamp, (x, 1.84, -0.8), sides=12) for x in (-0.8, 0, 0.8)]
    return tuple(parts)


def tent(wish: Wish) -> Model:
    """A ridge tent with an open flap and guy ropes; a tipi, a yurt or a big top if the prompt says so."""
    cloth = wish.body(CANVAS, size=0.25)
    if wish.has("circus", "big top"):
        return _big_top(wish)
    glow = Material(colour=rgb("#c98a3c"), emission=(0.8, 0.36, 0.09)) if wish.night else DARK
    outline = [(-1.15, 0), (1.15, 0), (0.04, 1.5), (-0.04, 1.5)]
    body = prism(outline, 2.3, cloth)
    opening = prism([(-0.52, 0.0), (0.52, 0.0), (0.0, 1.28)], 0.02, wish.part("inside", glow)).moved(0, 0, -1.155)
    lining = wish.part("flap", Material(colour=_dimmed(cloth.colour), gloss=0.05))
    flaps = [
        flat([(0, 1.3, -1.17), (s * 0.54, 0.02, -1.17), (s * 0.9, 0.02, -1.5), (s * 0.16, 1.12, -1.24)], lining)
        for s in (-1, 1)
    ]
    rope, peg = MATERIALS["linen"], MATERIALS["steel"]
    ends: list[Solid] = []
    for z in (-1.15, 1.15):
        ends += [tube([(0, 0, z * 1.01), (0, 1.58, z * 1.01)], 0.018, TIMBER)]
        ends += [tube([(0, 1.52, z), (0, 0.0, z * 2.0)], 0.008, rope, sides=6)]
        for s in (-1, 1):
            ends += [tube([(s * 0.6, 0.75, z), (s * 1.7, 0, z * 1.15)], 0.008, rope, sides=6)]
            ends += [tube([(s * 1.66, 0.12, z * 1.15), (s * 1.72, 0, z * 1.15)], 0.014, peg, sides=6)]
    seam = tube([(0, 1.51, -1.16), (0, 1.51, 1.16)], 0.016, lining)
    return (body, opening, *flaps, *ends, seam)


def _dimmed(code: RGB) -> RGB:
    red, green, blue = code
    return (0.7 * red, 0.7 * green, 0.7 * blue)


def _big_top(wish: Wish) -> Model:
    """A round circus tent in two colours with a pennant."""
    code = wish.colour or "#c4342c"
    cream = rgb(wish.second or "#f5ecd8")
    gores: list[Solid] = []
    for k in range(24):
        tint = Material(colour=rgb(code) if k % 2 else cream, gloss=0.1, translucent=0.15)
        turn = np.linspace(k, k + 1, 4) * math.tau / 24
        rows = [(0, 5.0), (2.6, 5.05), (2.95, 5.3), (3.6, 3.6), (4.6, 2.0), (6.2, 0.6), (7.0, 0.05)]
        grid = [[(r * math.sin(t), y, -r * math.cos(t)) for t in turn] for y, r in rows]
        gores.append(surface(np.array(grid, np.float32), tint))
    red = Material(colour=rgb(code), gloss=0.1)
    door = prism([(-0.9, 0), (0.9, 0), (0.9, 1.5), (0, 2.3), (-0.9, 1.5)], 0.3, DARK).moved(0, 0, -4.98)
    pole = tube([(0, 6.9, 0), (0, 8.4, 0)], 0.05, TIMBER)
    return (*gores, door, pole, flat([(0, 8.4, 0), (1.2, 8.05, 0.1), (0, 7.7, 0)], red))


def pavilion(wish: Wish) -> Model:
    """An open pavilion: eight columns on a round base under a pointed roof, with low railings."""
    wood = wish.body(FRAME)
    roof = wish.part("roof", Material(colour=rgb("#7d4a3a"), second=rgb("#583127"), grain="shingles", size=0.26))
    floor = [cylinder(2.6 - 0.25 * k, 0.18, STONE, (0, 0.18 * k, 0), sides=8) for k in range(2)]
    rows = [(3.0, 2.75), (3.12, 2.8), (3.55, 1.9), (4.3, 0.95), (5.1, 0.1)]
    cap = lathe(rows, roof, sides=8)
    ring = lathe([(2.82, 2.35), (3.06, 2.42), (3.06, 2.1), (2.82, 2.1)], wood, sides=8)
    parts: list[Solid] = [
        *floor,
        cap.named("roof"),
        ring,
        lathe([(5.0, 0.12), (5.3, 0.16), (5.7, 0.02)], MATERIALS["gold"]),
    ]
    for k in range(8):
        turn = 45 * k
        column = lathe([(0.36, 0.13), (0.5, 0.08), (2.7, 0.075), (2.86, 0.14)], wood, sides=14).moved(0, 0, -2.12)
        parts.append(column.turned(turn))
        if k not in (0, 7):
            middle = 2.12 * math.cos(math.radians(22.5))
            rails = [box((1.55, 0.06, 0.06), wood, (0, y, -middle)) for y in (0.5, 1.1)]
            bars = [box((0.035, 0.6, 0.035), wood, (float(x), 0.52, -middle)) for x in np.linspace(-0.65, 0.65, 8)]
            parts += [solid.turned(turn + 22.5) for solid in (*rails, *bars)]
        arch = prism([(-0.75, 2.85), (0.75, 2.85), (0.7, 2.5), (0.45, 2.72), (-0.45, 2.72), (-0.7, 2.5)], 0.05, wood)
        parts.append(arch.moved(0, 0, -2.12 * math.cos(math.radians(22.5))).turned(turn + 22.5))
    return tuple(parts)


def igloo(wish: Wish) -> Model:
    """A dome of snow blocks with a tunnel before it."""
    snow = wish.body(
        Material(colour=rgb("#eef4fa"), second=rgb("#b9cfe3"), grain="plaster", size=0.5, translucent=0.15)
    )
    inside = (
        Material(colour=rgb("#ffd08a"), emission=(0.8, 0.4, 0.12)) if wish.night else Material(colour=rgb("#33465a"))
    )
    core = lathe(
        [(1.88 * math.sin(t), 1.95 * math.cos(t)) for t in np.linspace(0, math.pi / 2, 12)], snow.tinted("#a9c0d6")
    )
    parts: list[Solid] = [core]
    for k, (a, b) in enumerate(zip(np.arange(0, 1.5, 0.25), np.arange(0.25, 1.6, 0.25), strict=True)):
        count = max(4, round(15 * math.cos((a + b) / 2)))
        for j in range(count):
            turn = np.linspace(j + 0.5 * (k % 2) + 0.03, j + 0.5 * (k % 2) + 0.97, 6) * math.tau / count
            parts.append(_block(turn, a + 0.012, b - 0.012, snow))
    cap = lathe([(1.9 * math.sin(t), 2.05 * math.cos(t)) for t in np.linspace(1.5, math.pi / 2, 4)], snow)
    turns = np.linspace(0, math.pi, 9)
    for k, z in enumerate((-2.0, -2.42, -2.84)):
        outer = [(0.82 * math.cos(t), 0.95 * math.sin(t)) for t in turns]
        inner = [(0.5 * math.cos(t), 0.64 * math.sin(t)) for t in turns[::-1]]
        parts.append(prism([*outer, *inner], 0.41, snow, bevel=0.03).scaled(1 + 0.02 * k).moved(0, 0, z))
    hole = prism([(0.52 * math.cos(t), 0.66 * math.sin(t)) for t in turns], 0.05, inside).moved(0, 0, -1.95)
    return (*parts, cap, hole)


def _block(turn: np.ndarray[tuple[int], np.dtype[np.float64]], low: float, high: float, snow: Material) -> Solid:
    """A block of a dome between two heights in radians, swelling a little."""
    rows = []
    for t, swell in ((low, 0.0), (low + 0.02, 0.07), (high - 0.02, 0.07), (high, 0.0)):
        radius = np.full(len(turn), 1.96 + swell)
        radius[[0, -1]] -= swell * 0.9
        rows.append(
            np.stack(
                [
                    radius * math.cos(t) * np.sin(turn),
                    radius * math.sin(t) * 0.96,
                    -radius * math.cos(t) * np.cos(turn),
                ],
                -1,
            )
        )
    return surface(np.array(rows, np.float32), snow)


def treehouse(wish: Wish) -> Model:
    """A boarded hut with a rail and a ladder in the fork of a broad tree."""
    rng = wish.rng()
    bark = Material(colour=rgb("#6b5140"), second=rgb("#3f2e24"), grain="bark", size=0.5, bump=1.0)
    limbs = [Bone((0, 0, 0.4), (0.1, 2.6, 0.4), 0.5, 0.38), Bone((0, -0.1, 0.4), (0, 0.4, 0.4), 0.75, 0.45)]
    tips = [(-2.2, 4.6, 0.6), (2.3, 4.8, 0.5), (-0.9, 6.0, 1.2), (1.1, 6.2, 1.0), (0.2, 5.2, 2.0)]
    limbs += [Bone((0.1, 2.4, 0.4), tip, 0.3, 0.12) for tip in tips]
    grown = flesh(limbs, bark, blend=0.25, fine=90)
    trunk = replace(grown, points=np.maximum(grown.points, np.array([-9, 0, -9], np.float32)))
    crown = []
    for x, y, z in tips:
        for _ in range(22):
            spot = (
                float(x + np.clip(rng.normal(0, 0.7), -1.2, 1.2)),
                float(y + 0.5 + np.clip(rng.normal(0, 0.4), -0.8, 0.8)),
                float(z + 0.5 + rng.normal(0, 0.42)),
            )
            tone = float(rng.uniform(0.75, 1.2))
            crown.append(Bone(spot, spot, float(rng.uniform(0.24, 0.52)), tint=(tone, tone, tone)))
    mass = flesh(crown, replace(LEAVES, size=0.3, bump=1.0), blend=0.06, fine=110)
    ruffled = mass.points + mass.normals * rng.normal(0, 0.045, (len(mass.points), 1))
    shade = mass.tints * rng.uniform(0.6, 1.3, (len(mass.points), 1))
    leaves = replace(mass, points=ruffled.astype(np.float32), tints=shade.astype(np.float32))
    wood = wish.body(Material(colour=rgb("#a97a4c"), second=rgb("#6f4b2b"), grain="planks", size=0.17))
    roof = wish.part("roof", Material(colour=rgb("#a2462f"), second=rgb("#6d2c1d"), grain="shingles", size=0.2))
    hut = [box((2.0, 1.55, 1.5), wood, (0, 2.75, -0.3)), *gable(2.0, 4.28, 5.1, 1.5, wood, roof, over=0.22)[1:]]
    hut[1] = hut[1].moved(0, 0, -0.3)
    hut.append(prism([(-1.0, 4.28), (1.0, 4.28), (0, 5.1)], 1.5, wood).moved(0, 0, -0.3))
    parts: list[Solid] = [trunk, leaves, *hut, box((3.4, 0.14, 2.7), WEATHERED, (0, 2.6, -0.5))]
    parts += [box((0.6, 1.15, 0.06), wish.part("door", TIMBER), (-0.5, 2.75, -1.06)), *_lit(wish)]
    parts += [
        box((0.07, 0.7, 0.07), WEATHERED, (float(x), 2.7, -1.8))
        for x in np.linspace(-1.65, 1.65, 9)
        if x < 0.4 or x > 1.3
    ]
    parts += [
        box((2.0, 0.06, 0.08), WEATHERED, (-0.65, 3.36, -1.8)),
        box((0.5, 0.06, 0.08), WEATHERED, (1.42, 3.36, -1.8)),
    ]
    parts += [tube([(x, 0, -2.7), (x, 2.95, -1.85)], 0.035, WEATHERED) for x in (0.6, 1.08)]
    parts += [
        tube([(0.6, y, -2.7 + 0.288 * y), (1.08, y, -2.7 + 0.288 * y)], 0.028, WEATHERED, sides=6)
        for y in np.arange(0.3, 2.7, 0.3)
    ]
    return tuple(parts)


def _lit(wish: Wish) -> Model:
    """The window of the tree house."""
    return (
        box((0.62, 0.62, 0.06), FRAME, (0.5, 3.2, -1.05)),
        box((0.5, 0.5, 0.06), pane(wish.night), (0.5, 3.26, -1.07)),
    )


_TABLE: dict[str, tuple[Callable[[Wish], Model], float]] = {
    "tent": (tent, -32), "market stall": (market_stall, -16), "awning": (awning, -22), "pavilion": (pavilion, -14),
    "igloo": (igloo, -34), "treehouse": (treehouse, -18),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
