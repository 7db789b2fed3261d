"""Watches, jewels, coins: small things of metal and stone."""

import math
from dataclasses import replace

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.lasts import layered
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

GOLD, SILVER = MATERIALS["gold"], MATERIALS["silver"]


def _watch_dial(seed: int) -> Solid:
    """A dial with strokes and hands, facing -z, 1 across."""
    side = 256
    mask = np.zeros((side, side), np.float32)
    for hour in range(12):
        c, s = math.sin(hour * math.pi / 6), -math.cos(hour * math.pi / 6)
        near, far = [(round(128 + c * r * 128), round(128 + s * r * 128)) for r in (0.74, 0.9)]
        cv2.line(mask, near, far, 1.0, 8 if hour % 3 == 0 else 4, cv2.LINE_AA)
    for turn, long, thick in ((10.15 / 12, 0.46, 9), (9 / 60, 0.68, 6)):
        tip = (round(128 + math.sin(turn * math.tau) * long * 128), round(128 - math.cos(turn * math.tau) * long * 128))
        cv2.line(mask, (128, 128), tip, 1.0, thick, cv2.LINE_AA)
    picture = layered((side, side), [(mask.astype(np.float64), (0.02, 0.02, 0.025), 1.0)])
    face = Material(colour=rgb("#f3f1ea"), gloss=0.35, picture=picture)
    ring = [(0.5 * math.cos(a), 0.5 * math.sin(a)) for a in np.linspace(0, math.tau, 48, endpoint=False).tolist()]
    return prism(ring, 0.02, face)


def watch(wish: Wish) -> Model:
    """A wristwatch standing on its strap; parts: strap, dial, case."""
    strap = wish.part(
        "strap",
        wish.body(Material(colour=rgb("#6b3a1e"), second=rgb("#55301a"), grain="speckle", size=0.01, gloss=0.35)),
    )
    case = wish.part("case", SILVER)
    a = np.linspace(-2.45, 2.45, 33)
    y, z = 0.036 + 0.034 * np.sin(a), 0.026 - 0.028 * np.cos(a)
    half = 0.0105 - 0.0012 * np.abs(a)
    s = np.array([-1.0, -0.96, 0.0, 0.96, 1.0])
    loops = []
    for out in (0.0, 0.0028):
        grid = np.stack(
            [
                half[:, None] * s[None],
                np.repeat(y[:, None] + out * np.sin(a)[:, None], 5, 1),
                np.repeat(z[:, None] - out * np.cos(a)[:, None], 5, 1),
            ],
            -1,
        )
        loops.append(surface(grid.astype(np.float32), strap).named("strap"))
    body = lathe(
        profile([(0, 0.0), (0.0, 0.0185), (0.003, 0.0205), (0.007, 0.020), (0.009, 0.018), (0.0092, 0.0168)]), case
    ).turned(-90, "x")
    dial = _watch_dial(wish.seed).scaled(0.0345, 0.0345, 0.1).moved(0, 0, -0.0078)
    crown = cylinder(0.0028, 0.005, case).turned(-90, "z").moved(0.0195, 0, -0.004)
    lugs = [
        box((0.003, 0.008, 0.005), case, (x, y - 0.004, -0.001), bevel=0.001)
        for x in (-0.0115, 0.0115)
        for y in (-0.019, 0.019)
    ]
    head = [part.moved(0, 0.036, -0.0015) for part in (body.named("case"), dial.named("dial"), crown, *lugs)]
    return standing(tuple(part.turned(14, "x") for part in (*loops, *head)))


def gem_cut(radius: float, material: Material, sides: int = 8) -> Solid:
    """A brilliant standing on its point: facets with sharp edges."""
    rings = [(0.0, 0.0), (0.92, 1.0), (1.0, 1.0), (1.32, 0.58), (1.32, 0.0)]
    parts_p: list[Plane] = []
    parts_n: list[Plane] = []
    faces = []
    for (y0, r0), (y1, r1) in zip(rings[:-1], rings[1:], strict=True):
        for k in range(sides):
            a, b = math.tau * k / sides, math.tau * (k + 1) / sides
            quad = np.array([
                (r * math.sin(t), y, -r * math.cos(t))
                for y, r, t in ((y0, r0, a), (y0, r0, b), (y1, r1, b), (y1, r1, a))
            ])
            normal = np.cross(quad[2] - quad[0], quad[3] - quad[1])
            normal /= np.linalg.norm(normal) + 1e-12
            middle = quad.mean(axis=0) - (0, 0.7, 0)
            normal = normal if float(normal @ middle) > 0 else -normal
            base = 4 * len(parts_p)
            parts_p.append((quad * radius).astype(np.float32))
            parts_n.append(np.tile(normal, (4, 1)).astype(np.float32))
            faces += [[base, base + 1, base + 2], [base, base + 2, base + 3]]
    points = np.concatenate(parts_p).astype(np.float32)
    like = ellipsoid(radius, material, sides=6)
    tints = np.repeat(np.random.default_rng(5).uniform(0.35, 1.5, len(parts_p)), 4)[:, None] * np.ones(3)
    return replace(
        like,
        points=points,
        normals=np.concatenate(parts_n).astype(np.float32),
        faces=np.array(faces, np.int32),
        closed=False,
        uvs=np.zeros((len(points), 2), np.float32),
        tints=tints.astype(np.float32),
        rest=points,
    )


def gem(wish: Wish) -> Model:
    """A cut gem standing on its point, tilted."""
    stone = wish.body(Material(colour=rgb("#6fd0ea"), gloss=0.97, translucent=0.4))
    return standing((gem_cut(0.03, stone, 10).turned(10, "x"),))


def ring(wish: Wish) -> Model:
    """A ring standing, its stone on top; parts: stone."""
    metal = wish.body(GOLD)
    a = np.linspace(0, math.tau, 65)
    band = np.stack([0.0098 * np.cos(a), 0.0113 + 0.0098 * np.sin(a), 0 * a], -1).astype(np.float32)
    stone = wish.part("stone", wish.part("diamond", Material(colour=(0.86, 0.93, 0.98), gloss=0.97, translucent=0.4)))
    claws = [
        tube([(0.001 * c, 0.0205, 0.001 * s), (0.0042 * c, 0.0262, 0.0042 * s)], 0.0006, metal, sides=6)
        for c, s in ((1, 1), (1, -1), (-1, 1), (-1, -1))
    ]
    whole = (
        tube(band, 0.0014, metal, sides=14).scaled(1, 1, 1.35),
        gem_cut(0.0052, stone).moved(0, 0.0218, 0).named("stone"),
        *claws,
    )
    return standing(tuple(part.turned(24) for part in whole))


def necklace(wish: Wish) -> Model:
    """A string of pearls laid in a loop with a pendant; parts: pendant."""
    pearl = wish.body(Material(colour=rgb("#f1e9dc"), gloss=0.85, translucent=0.2))
    t = np.linspace(0.35, math.tau - 0.35, 46)
    bead = ellipsoid(0.0048, pearl, sides=14)
    beads = [
        bead.moved(0.065 * math.sin(a) * (1 + 0.1 * math.cos(a)), 0.0048, -0.085 * -math.cos(a)) for a in t.tolist()
    ]
    stone = wish.part("pendant", Material(colour=rgb("#1f6fb0"), gloss=0.95))
    drop = [
        ellipsoid((0.011, 0.007, 0.014), stone, (0, 0.007, -0.103)),
        ellipsoid((0.013, 0.0045, 0.016), GOLD, (0, 0.005, -0.103)),
    ]
    clasp = tube([(0.024, 0.004, 0.083), (0.0, 0.004, 0.09), (-0.024, 0.004, 0.083)], 0.0016, GOLD, sides=8)
    return standing((*beads, *drop, clasp))


def coin(wish: Wish) -> Model:
    """A gold coin on edge with a raised rim and a star."""
    metal = wish.body(GOLD)
    disc = lathe(
        profile([(0.0, 0.0), (0.0002, 0.011), (0.0, 0.0118)])
        + [(-0.0006, 0.0122), (-0.0006, 0.0142), (0.0, 0.0146), (0.0026, 0.0146), (0.0032, 0.0142), (0.0032, 0.0)],
        metal,
    )
    star = [
        (
            0.0075 * (1 if k % 2 == 0 else 0.42) * math.sin(k * math.pi / 5),
            0.0075 * (1 if k % 2 == 0 else 0.42) * math.cos(k * math.pi / 5),
        )
        for k in range(10)
    ]
    raised = prism(star, 0.0012, metal, bevel=0.0004)
    return standing(tuple(part.turned(-10, "x") for part in (disc.turned(90, "x"), raised.moved(0, 0, -0.0014))))


MODELS: dict[str, Entry] = {
    "watch": Entry(watch, turn=-22),
    "gem": Entry(gem, turn=-10),
    "ring": Entry(ring, turn=-14),
    "necklace": Entry(necklace, "lies", turn=-8),
    "coin": Entry(coin, turn=-24),
}
