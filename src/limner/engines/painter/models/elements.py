"""Fire, ice and stone as things: campfires, flames, icebergs, rocks, crystals, icicles."""

import math
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter.models.buildings import STONE
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, lathe, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, moved
from limner.engines.painter.tone import RGB

Corners = npt.NDArray[np.float64]
OUTER = Material(colour=rgb("#c23c08"), emission=(1.5, 0.17, 0.01), gloss=0.0)
INNER = Material(colour=rgb("#ffa02a"), emission=(2.8, 0.95, 0.06), gloss=0.0)
LOG = Material(colour=rgb("#6b4a30"), second=rgb("#3a2818"), grain="bark", size=0.12, bump=1.0)
CUT = Material(colour=rgb("#c79a62"), second=rgb("#9a6d3c"), grain="wood", size=0.05)


def tongue(height: float, radius: float, lean: tuple[float, float], skin: Material, twist: float) -> Solid:
    """A tongue of flame that licks upwards from the origin."""
    dx, dz = lean
    rows = []
    for t in np.linspace(0, 1, 15):
        part = float(t)
        wide = radius * (0.55 + 0.9 * part) * (1 - part**1.4) ** 0.9 if part < 1 else 0.0
        wave = 0.10 * height * math.sin(5 * part + twist) * part
        turns = np.linspace(0, math.tau, 15)
        rows.append(
            np.stack(
                [
                    dx * part**1.5 + wave + wide * np.sin(turns),
                    np.full(15, height * part),
                    dz * part - wide * np.cos(turns),
                ],
                -1,
            )
        )
    return surface(np.array(rows, np.float32), skin)


def flames(wish: Wish, height: float, radius: float) -> Model:
    """A fire of many tongues, bright within; in another colour if one is wished."""
    outer, inner = OUTER, INNER
    if wish.colour:
        code = rgb(wish.colour)
        outer = replace(OUTER, colour=code, emission=_glow(code, 1.6))
        inner = replace(INNER, colour=code, emission=_glow(_paler(code), 1.8))
    rng = wish.rng()
    parts: list[Solid] = []
    for k in range(11):
        turn, far = 2.4 * k, radius * math.sqrt(k / 11)
        tall = height * (1 - 0.6 * k / 11) * float(rng.uniform(0.85, 1.1))
        at = (far * math.cos(turn), 0.0, far * math.sin(turn))
        lean = (-0.35 * at[0] + float(rng.normal(0, 0.06)) * height, -0.35 * at[2])
        twist = float(rng.uniform(0, 6))
        parts.append(tongue(tall, 0.32 * radius + 0.05 * height, lean, outer, twist).moved(*at))
        parts.append(
            tongue(
                0.62 * tall, 0.2 * radius + 0.034 * height, (0.6 * lean[0], 0.6 * lean[1] - 0.02), inner, twist
            ).moved(at[0], 0, at[2] - 0.16 * radius)
        )
    for _ in range(14):
        x, y, z = rng.normal(0, 0.45 * radius), height * rng.uniform(0.7, 1.35), rng.normal(0, 0.4 * radius)
        parts.append(ellipsoid(0.009 * height, inner, (float(x), float(y), float(z)), sides=6))
    return tuple(part.named("flame") for part in parts)


def _glow(code: RGB, power: float) -> RGB:
    return (power * code[0], power * code[1], power * code[2])


def _paler(code: RGB) -> RGB:
    return (0.5 + 0.5 * code[0], 0.5 + 0.5 * code[1], 0.5 + 0.5 * code[2])


def fire(wish: Wish) -> Model:
    """Flames by themselves."""
    return flames(wish, 1.2, 0.3)


def campfire(wish: Wish) -> Model:
    """Burning logs leant together in a ring of stones."""
    rng = wish.rng()
    parts: list[Solid] = []
    for k in range(7):
        turn = math.tau * k / 7 + float(rng.normal(0, 0.08))
        foot = (0.52 * math.sin(turn), 0.06, -0.52 * math.cos(turn))
        tip = (-0.06 * math.sin(turn), 0.46, 0.06 * math.cos(turn))
        parts.append(tube([foot, tip], [0.075, 0.055], LOG, sides=12))
        parts.append(ellipsoid((0.07, 0.07, 0.03), CUT, sides=14).turned(math.degrees(turn)).moved(*foot))
    for k in range(13):
        turn = math.tau * k / 13
        size = float(rng.uniform(0.11, 0.16))
        stone = _boulder(size, wish.seed + k, replace(STONE, grain="plaster", size=0.3, bump=1.0))
        tone = float(rng.uniform(0.7, 1.1))
        parts.append(stone.tinted(np.full(3, tone, np.float32)).moved(0.78 * math.sin(turn), 0, -0.78 * math.cos(turn)))
    ember = Material(colour=rgb("#ff5a14"), emission=(4.0, 0.8, 0.08), gloss=0.0)
    parts += [
        ellipsoid((0.05, 0.03, 0.05), ember, (float(x), 0.03, float(z)), sides=8)
        for x, z in rng.uniform(-0.3, 0.3, (16, 2))
    ]
    return (*parts, *moved(flames(wish, 1.05, 0.32), 0, 0.12, 0))


def _boulder(size: float, seed: int, stone: Material) -> Solid:
    """A stone, its foot in the ground."""
    hewn = _hewn(24, seed, (1.25 * size, 0.85 * size, size), stone).moved(0, 0.5 * size, 0)
    return replace(hewn, points=np.maximum(hewn.points, np.array([-9, 0, -9], np.float32)))


def _hewn(cuts: int, seed: int, stretch: tuple[float, float, float], skin: Material) -> Solid:
    """A stone of flat faces, about `stretch` metres in radius, centred on the origin: a ball cut by planes."""
    rng = np.random.default_rng(seed)
    ways = rng.normal(0, 1, (cuts, 3)) * np.array([1, 0.85, 1])
    ways = np.concatenate([ways / np.linalg.norm(ways, axis=1, keepdims=True), np.eye(3), -np.eye(3)])
    far = np.concatenate([rng.uniform(0.68, 0.92, cuts), np.full(6, 1.0)])
    corners = []
    for index, (way, away) in enumerate(zip(ways, far, strict=True)):
        side = np.cross(way, [0.3, 0.9, 0.2])
        side /= np.linalg.norm(side)
        up = np.cross(way, side)
        face = np.array([away * way + 3 * (a * side + b * up) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))])
        for other in range(len(ways)):
            face = face if other == index or len(face) < 3 else _clipped(face, ways[other], float(far[other]))
        corners += [face[[0, k, k + 1]] for k in range(1, len(face) - 1)]
    points = np.array(corners)
    for _ in range(3):
        points = _split(points)
    return _of_triangles(points * np.array(stretch), skin)


def _clipped(face: Corners, way: Corners, far: float) -> Corners:
    """What of a polygon lies on the near side of a plane (Sutherland and Hodgman 1974)."""
    over = face @ way - far
    kept = []
    for k in range(len(face)):
        j = (k + 1) % len(face)
        if over[k] <= 0:
            kept.append(face[k])
        if (over[k] <= 0) != (over[j] <= 0):
            kept.append(face[k] + (face[j] - face[k]) * over[k] / (over[k] - over[j]))
    return np.array(kept).reshape(-1, 3)


def _split(triangles: Corners) -> Corners:
    """Each triangle (n, 3, 3) as four."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    d, e, f = (a + b) / 2, (b + c) / 2, (c + a) / 2
    return np.concatenate([np.stack(part, 1) for part in ((a, d, f), (d, b, e), (f, e, c), (d, e, f))])


def _of_triangles(corners: Corners, skin: Material) -> Solid:
    """Triangles (n, 3, 3) as a solid, each with its own normal, rounded a little towards that of a ball."""
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    flat /= np.linalg.norm(flat, axis=1, keepdims=True) + 1e-9
    turned = np.sum(flat * corners.mean(axis=1), axis=1) < 0
    corners = np.where(turned[:, None, None], corners[:, ::-1], corners)
    normals = np.where(turned[:, None], -flat, flat)[:, None] + 0.12 * corners / (np.abs(corners).max() + 1e-9)
    normals = (normals / np.linalg.norm(normals, axis=2, keepdims=True)).reshape(-1, 3)
    points = corners.reshape(-1, 3).astype(np.float32)
    return Solid(
        points=points, normals=normals.astype(np.float32), material=skin,
        uvs=np.zeros((len(points), 2), np.float32),
        faces=np.arange(len(points), dtype=np.int32).reshape(-1, 3), tints=np.ones_like(points), rest=points,
        closed=True,
    )  # fmt: skip


def rock(wish: Wish) -> Model:
    """A boulder with smaller ones beside it."""
    stone = wish.body(Material(colour=rgb("#8f8a80"), second=rgb("#5f5b52"), grain="plaster", size=0.5, bump=1.2))
    big = _hewn(26, wish.seed, (1.0, 0.75, 0.85), stone).moved(0, 0.45, 0)
    small = _hewn(20, wish.seed + 1, (0.36, 0.28, 0.32), stone).moved(0.98, 0.14, -0.35)
    tiny = _hewn(18, wish.seed + 2, (0.2, 0.14, 0.18), stone).moved(-0.98, 0.07, -0.45)
    floor = np.array([-9, 0, -9], np.float32)
    return tuple(replace(solid, points=np.maximum(solid.points, floor)) for solid in (big, small, tiny))


def iceberg(wish: Wish) -> Model:
    """A jagged berg with steep faces, blue towards the water."""
    ice = wish.body(
        Material(
            colour=rgb("#eef6fb"),
            second=rgb("#c4dff0"),
            grain="plaster",
            size=3.0,
            gloss=0.35,
            translucent=0.2,
            bump=0.6,
        )
    )
    parts: list[Solid] = []
    rng = wish.rng()
    for k, (x, z, wide, tall) in enumerate((
        (0, 0, 4.6, 7.6),
        (-4.4, 0.8, 3.4, 4.2),
        (4.2, 1.0, 3.6, 5.2),
        (1.6, -2.2, 3.2, 2.6),
        (-1.9, -1.9, 2.6, 3.6),
    )):
        peak = _hewn(22, wish.seed + 7 * k, (wide, tall, wide * 0.85), ice).turned(float(rng.uniform(0, 360)))
        low = peak.points[:, 1] + 0.12 * tall
        depth = np.clip(1 - low / (0.6 * tall), 0, 1)[:, None] ** 2
        tints = 1 - depth * np.array([0.52, 0.24, 0.06])
        parts.append(peak.tinted(tints.astype(np.float32)).moved(x, 0.12 * tall, z))
    return tuple(parts)


def crystal(wish: Wish) -> Model:
    """A cluster of six-sided crystals growing out of a rock."""
    gem = wish.body(
        Material(
            colour=rgb("#8f5fd0"),
            second=rgb("#b894ea"),
            gloss=0.93,
            translucent=0.5,
            opacity=0.82,
            emission=(0.05, 0.02, 0.09),
        )
    )
    rng = wish.rng()
    parts: list[Solid] = [
        _hewn(
            20,
            wish.seed,
            (0.2, 0.09, 0.17),
            Material(colour=rgb("#6a655f"), second=rgb("#46423d"), grain="plaster", size=0.1, bump=1.0),
        ).moved(0, 0.04, 0)
    ]
    for k in range(13):
        tall = 0.36 if k == 0 else float(rng.uniform(0.14, 0.29))
        radius = 0.16 * tall + 0.008
        turn, lean = 2.4 * k, 0.0 if k == 0 else float(rng.uniform(12, 46))
        rows = [(0, 0.7 * radius), (0.1 * tall, radius), (0.78 * tall, radius * 0.92), (tall, 0.06 * radius)]
        shaft = _shaft(rows, gem).turned(float(rng.uniform(0, 60))).turned(-lean, "x")
        parts.append(shaft.moved(0, 0.06, -0.0026 * lean).turned(math.degrees(turn)))
    floor = np.array([-9, 0, -9], np.float32)
    return tuple(replace(solid, points=np.maximum(solid.points, floor)) for solid in parts)


def _shaft(rows: list[tuple[float, float]], gem: Material) -> Solid:
    """A six-sided column with flat faces."""
    column = lathe(rows, gem, sides=6)
    solid = _of_triangles(column.points[column.faces].astype(np.float64), gem)
    middle = np.array([0, rows[-1][0] / 2, 0])
    corners = solid.points.reshape(-1, 3, 3)
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    inward = np.sum(flat * (corners.mean(axis=1) - middle), axis=1) < 0
    flat = np.where(inward[:, None], -flat, flat)
    flat /= np.linalg.norm(flat, axis=1, keepdims=True) + 1e-9
    return replace(solid, normals=np.repeat(flat, 3, axis=0).astype(np.float32), closed=False)


def icicle(wish: Wish) -> Model:
    """A row of icicles under an icy edge."""
    ice = wish.body(Material(colour=rgb("#cfe6f3"), gloss=0.95, translucent=0.6, opacity=0.7))
    rng = wish.rng()
    parts: list[Solid] = [
        flesh(
            [Bone((-0.45, 0.02, 0), (0.45, 0.02, 0), 0.05)],
            Material(colour=rgb("#f2f7fb"), gloss=0.2),
            blend=0.05,
            fine=40,
        )
    ]
    for x in np.linspace(-0.42, 0.42, 12):
        length = float(rng.uniform(0.16, 0.6))
        radii = [0.042, 0.034, 0.03, 0.018, 0.001]
        path = [(float(x), -length * t, float(rng.normal(0, 0.002))) for t in (0.0, 0.25, 0.5, 0.8, 1.0)]
        parts.append(tube(path, radii, ice, sides=12))
    return tuple(parts)


_STANDS: dict[str, tuple[Builder, float]] = {
    "campfire": (campfire, -10), "fire": (fire, 0), "rock": (rock, -20), "crystal": (crystal, -16),
}  # fmt: skip
MODELS: dict[str, Entry] = {
    **{noun: Entry(build, turn=turn) for noun, (build, turn) in _STANDS.items()},
    "iceberg": Entry(iceberg, "floats", turn=-14), "icicle": Entry(icicle, "hangs", turn=-10),
}  # fmt: skip
