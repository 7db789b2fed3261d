"""Trees, flowers and potted plants as solid models: trunks that fork, crowns of leaves, blossoms of petals."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.fruit import leaf
from limner.engines.painter.models.vessels import Vessel, profile
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, lathe, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

BARK = Material(colour=rgb("#6b513a"), second=rgb("#43311f"), grain="bark", size=0.35, gloss=0.05, bump=0.6)
GREEN = Material(colour=rgb("#4c7a2e"), second=rgb("#2f5220"), grain="leaf", size=0.35, gloss=0.15, translucent=0.35)
BLADE = Material(colour=rgb("#4f8a35"), second=rgb("#33601f"), grain="leaf", size=0.04, gloss=0.25, translucent=0.4)
EARTH = Material(colour=rgb("#4a3524"), second=rgb("#2e2016"), grain="speckle", size=0.02, gloss=0.0)
POLLEN = Material(colour=rgb("#e8b021"), second=rgb("#8a5a10"), grain="speckle", size=0.004, gloss=0.1)


def scattered_leaves(
    centres: Plane, radii: Sequence[float], count: int, size: float, green: Material, seed: int
) -> Solid:
    """A crown of single leaves over round masses: one solid of many small quads, lighter above."""
    rng = np.random.default_rng(seed)
    which = rng.integers(0, len(centres), count)
    direction = rng.standard_normal((count, 3))
    direction /= np.linalg.norm(direction, axis=1, keepdims=True)
    reach = np.asarray(radii)[which, None] * rng.uniform(0.72, 1.06, (count, 1))
    middle = centres[which] + direction * reach
    across = np.cross(direction, rng.standard_normal((count, 3)))
    across /= np.linalg.norm(across, axis=1, keepdims=True) + 1e-9
    along = np.cross(direction, across) + 0.35 * direction
    half = size * rng.uniform(0.6, 1.25, (count, 1, 1)) / 2
    corners = np.array([(-0.5, 0), (0, 1), (0.5, 0), (0, -1)])
    points = middle[:, None] + half * (corners[None, :, :1] * across[:, None] + corners[None, :, 1:] * along[:, None])
    first = np.arange(count)[:, None] * 4
    faces = np.concatenate([first + [0, 1, 2], first + [0, 2, 3]]).astype(np.int32)
    normals = np.repeat(0.75 * direction + 0.25 * np.cross(across, along), 4, axis=0)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9
    low, high = middle[:, 1].min(), middle[:, 1].max()
    light = 0.72 + 0.5 * (middle[:, 1] - low) / max(high - low, 1e-6) + rng.uniform(-0.16, 0.16, count)
    tints = np.repeat(light, 4)[:, None] * np.ones(3)
    flat = points.reshape(-1, 3).astype(np.float32)
    return Solid(
        points=flat, normals=normals.astype(np.float32), faces=faces, material=green,
        uvs=np.zeros((len(flat), 2), np.float32), tints=tints.astype(np.float32), rest=flat,
        closed=False, part="leaves",
    )  # fmt: skip


def _trunk(
    height: float, radius: float, bark: Material, rng: np.random.Generator, forks: int, spread: float
) -> tuple[list[Solid], Plane]:
    """A trunk with boughs, and the points where the boughs end."""
    lean = rng.uniform(-0.04, 0.04, 2) * height
    path = [(0, 0, 0), (0.3 * lean[0], 0.35 * height, 0.3 * lean[1]), (lean[0], 0.8 * height, lean[1])]
    parts = [tube([(float(x), float(y), float(z)) for x, y, z in path], [radius * 1.35, radius, radius * 0.6], bark)]
    ends = [(lean[0], height, lean[1])]
    for k in range(forks):
        turn = math.tau * (k + rng.uniform(-0.3, 0.3)) / forks
        rise = rng.uniform(0.78, 1.08) * height
        end = (lean[0] + spread * math.cos(turn), rise, lean[1] + spread * math.sin(turn))
        start = (0.5 * lean[0], rng.uniform(0.42, 0.62) * height, 0.5 * lean[1])
        mid = (0.5 * (start[0] + end[0]), 0.55 * start[1] + 0.45 * end[1], 0.5 * (start[2] + end[2]))
        parts.append(tube([start, mid, end], [radius * 0.5, radius * 0.36, radius * 0.16], bark))
        ends.append(end)
    return parts, np.array(ends)


def _mass(centre: Plane, radius: float) -> Bone:
    x, y, z = (float(part) for part in centre)
    return Bone((x, y, z), (x, y, z), radius)


@dataclass(frozen=True, kw_only=True, slots=True)
class Tree:
    """A broad-leaved tree: metres of trunk and crown, number of leaves, colours."""

    height: float = 4.4
    radius: float = 0.24
    crown: float = 1.5
    spread: float = 1.5
    forks: int = 6
    leaves: int = 5200
    size: float = 0.26
    bark: Material = BARK
    green: Material = GREEN
    flat: float = 1.0

    def __call__(self, wish: Wish) -> Model:
        rng = wish.rng()
        parts, ends = _trunk(self.height, self.radius, wish.part("trunk", self.bark), rng, self.forks, self.spread)
        if wish.has("bare", "dead", "leafless"):
            return tuple(parts + self._twigs(ends, rng))
        green = self.green
        if wish.has("autumn", "golden"):
            green = green.tinted("#d08a2a")
        green = wish.part("leaves", green.tinted(wish.colour))
        ends = ends + (0, 0.25 * self.crown, 0)
        radii = rng.uniform(0.75, 1.1, len(ends)) * self.crown
        crown = scattered_leaves(ends, radii.tolist(), self.leaves, self.size, green, wish.seed)
        masses = [_mass(end, 0.74 * float(radius)) for end, radius in zip(ends, radii, strict=True)]
        shade = replace(green, colour=(green.colour[0] * 0.45, green.colour[1] * 0.5, green.colour[2] * 0.4))
        inner = flesh(masses, shade, blend=0.3, fine=40)
        if self.flat != 1.0:
            middle = self.height * 1.02
            crown, inner = (s.moved(0, -middle, 0).scaled(1, self.flat, 1).moved(0, middle, 0) for s in (crown, inner))
        return (*parts, inner, crown)

    def _twigs(self, ends: Plane, rng: np.random.Generator) -> list[Solid]:
        twigs = []
        for x, y, z in ends:
            for _ in range(5):
                dx, dz = rng.uniform(-1, 1, 2) * self.crown
                dy = rng.uniform(0.1, 0.9) * self.crown
                path = [
                    (x * 0.8, y * 0.93, z * 0.8),
                    (x + dx * 0.4, y + dy * 0.4, z + dz * 0.4),
                    (x + dx * 0.8, y + dy, z + dz * 0.8),
                ]
                radii = [self.radius * 0.16, self.radius * 0.1, self.radius * 0.03]
                twigs.append(tube(path, radii, self.bark, sides=6))
        return twigs


def pine(wish: Wish) -> Model:
    """A conifer in tiers of drooping needles; lights and a star when it is a Christmas tree."""
    rng = wish.rng()
    green = wish.part(
        "needles", wish.body(Material(colour=rgb("#2f5a3a"), second=rgb("#1d3d27"), grain="leaf", size=0.15, gloss=0.1))
    )
    parts: list[Solid] = [tube([(0, 0, 0), (0, 3, 0), (0, 6.2, 0)], [0.2, 0.14, 0.02], BARK)]
    centres, radii = [], []
    for tier in range(13):
        t = tier / 12
        reach = 1.75 * (1 - t) + 0.12
        for k in range(max(5, round(15 * (1 - t)))):
            turn = math.tau * k / max(5, round(15 * (1 - t))) + tier
            out = reach * float(rng.uniform(0.78, 1.0))
            y = 0.85 + 5.1 * t - 0.22 * out
            centres += [
                (0.55 * out * math.cos(turn), y + 0.12 * out, 0.55 * out * math.sin(turn)),
                (0.9 * out * math.cos(turn), y, 0.9 * out * math.sin(turn)),
            ]
            radii += [0.30 * (1 - 0.5 * t), 0.20 * (1 - 0.5 * t)]
    needles = scattered_leaves(np.array(centres), radii, 9000, 0.2, green, wish.seed)
    core = lathe(profile([(0.7, 0.1), (0.9, 1.35), (3.2, 0.72), (6.0, 0.05)]), green)
    parts += [core, needles]
    if wish.noun == "christmas tree":
        balls = ("#d43a2f", "#e8b43a", "#3f7fd0", "#e9e4d8")
        for k in range(46):
            t = k / 46
            turn, out = 2.4 * k, 1.62 * (1 - t) + 0.12
            glow = Material(
                colour=rgb(balls[k % 4]), gloss=0.85, emission=(1.6, 1.1, 0.4) if k % 4 == 3 else (0.0, 0.0, 0.0)
            )
            parts.append(ellipsoid(0.085, glow, (out * math.cos(turn), 0.95 + 4.9 * t, out * math.sin(turn)), sides=12))
        parts.append(ellipsoid(0.2, Material(colour=rgb("#f6d25a"), emission=(3.0, 2.2, 0.7)), (0, 6.3, 0)))
    return tuple(parts)


def palm(wish: Wish) -> Model:
    """A palm: a curved ringed trunk, arching fronds, coconuts."""
    rng = wish.rng()
    rings = Material(colour=rgb("#8a6f4e"), second=rgb("#5f4a30"), grain="bands", size=0.16, gloss=0.05)
    path = [(0, 0, 0), (0.25, 1.8, 0), (0.7, 3.6, 0.1), (1.3, 5.2, 0.1)]
    parts: list[Solid] = [tube(path, [0.22, 0.16, 0.13, 0.12], wish.part("trunk", rings))]
    green = wish.body(
        Material(colour=rgb("#4f8a35"), second=rgb("#2f5f22"), grain="leaf", size=0.3, gloss=0.25, translucent=0.4)
    )
    for k in range(15):
        turn = 360 * k / 15 + float(rng.uniform(-8, 8))
        rise = float(rng.uniform(-8, 42))
        parts.append(_frond(green, 2.5).turned(rise, "z").turned(turn).moved(1.3, 5.2, 0.1))
    nut = Material(colour=rgb("#5a3d22"), gloss=0.2)
    return (
        *parts,
        *(ellipsoid(0.14, nut, (1.3 + 0.2 * math.cos(a), 5.02, 0.1 + 0.2 * math.sin(a))) for a in (0, 2, 4.1)),
    )


def _frond(green: Material, length: float) -> Solid:
    """One feathered palm leaf along +x, bent down by its weight."""
    t = np.linspace(0, 1, 26)
    spine = np.stack([length * t * (1 - 0.12 * t**2), length * (0.22 * t - 0.62 * t**2), np.zeros_like(t)], -1)
    points: list[Plane] = []
    faces: list[tuple[int, int, int]] = []
    for index in range(1, 25):
        base = spine[index]
        half = 0.62 * math.sin(math.pi * (0.08 + 0.9 * index / 26))
        for side in (-1, 1):
            tip = base + (0.3 * half, -0.28 * half, side * half)
            first = len(points)
            points += [base + (-0.05, 0, 0), tip, base + (0.05, 0, 0)]
            faces.append((first, first + 1, first + 2))
    flat = np.array(points, np.float32)
    corners = flat[np.array(faces)]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    normal *= np.where(normal[:, 1:2] < 0, -1, 1)
    return Solid(
        points=flat, normals=np.repeat(normal, 3, axis=0).astype(np.float32), faces=np.array(faces, np.int32),
        material=green, uvs=np.zeros((len(flat), 2), np.float32), tints=np.ones_like(flat), rest=flat, closed=False,
    )  # fmt: skip


def cactus(wish: Wish) -> Model:
    """A saguaro with two arms."""
    skin = wish.body(Material(colour=rgb("#4f7d45"), second=rgb("#35592f"), grain="stripes", size=0.05, gloss=0.15))
    bones = [
        Bone((0, 0.1, 0), (0, 2.3, 0), 0.24, 0.2),
        Bone((0, 1.0, 0), (0.55, 1.05, 0), 0.14),
        Bone((0.55, 1.05, 0), (0.58, 1.8, 0), 0.15, 0.13),
        Bone((0, 0.8, 0), (-0.5, 0.85, 0), 0.13),
        Bone((-0.5, 0.85, 0), (-0.53, 1.5, 0), 0.14, 0.12),
    ]
    bloom = Material(colour=rgb("#e86a9a"), gloss=0.2)
    return standing((
        flesh(bones, skin, blend=0.06),
        ellipsoid(0.07, bloom, (0, 2.52, 0)),
        ellipsoid(0.05, bloom, (0.58, 1.96, 0)),
    ))


@dataclass(frozen=True, kw_only=True, slots=True)
class Flower:
    """A flower on its stem: petals in rings of (number, length, width, rise in degrees), a heart, leaves."""

    rings: Sequence[tuple[int, float, float, float]] = ((8, 0.045, 0.026, 22),)
    code: str = "#d84a6a"
    heart: float = 0.012
    heart_code: str = "#e8b021"
    tall: float = 0.27
    cup: bool = False

    def __call__(self, wish: Wish) -> Model:
        rng = wish.rng()
        petal = wish.part("petals", Material(colour=rgb(wish.colour or self.code), gloss=0.15, translucent=0.45))
        petal = replace(
            petal,
            second=(petal.colour[0] * 0.7, petal.colour[1] * 0.6, petal.colour[2] * 0.65),
            grain="leaf",
            size=0.03,
            bump=0.0,
        )
        lean = float(rng.uniform(-0.03, 0.03))
        stem = tube(
            [(0, 0, 0), (0.5 * lean, 0.5 * self.tall, 0.01), (lean, self.tall, 0)], [0.0045, 0.004, 0.0034], BLADE
        )
        bloom: list[Solid] = []
        for ring, (count, length, width, rise) in enumerate(self.rings):
            for k in range(count):
                blade = leaf(length, width, petal).scaled(1, 1 if not self.cup else 1.4, 1).turned(rise, "z")
                bloom.append(blade.turned(360 * k / count + 17 * ring).named("petals"))
        heart = ellipsoid(
            (self.heart, 0.6 * self.heart, self.heart), replace(POLLEN, colour=rgb(self.heart_code)), (0, 0.004, 0)
        )
        bloom.append(heart.named("heart"))
        tilt = -38.0 if not self.cup else -8.0
        head = [solid.scaled(1.8).turned(tilt, "x").moved(lean, self.tall, 0) for solid in bloom]
        blades = [
            leaf(0.10, 0.03, BLADE).turned(34, "z").turned(turn).moved(0, 0.25 * self.tall, 0) for turn in (20, 200)
        ]
        return (stem, *blades, *head)


def potted(flower: Builder | None) -> Builder:
    """A builder of a plant in a clay pot: leaves, or a bunch of flowers."""

    def build(wish: Wish) -> Model:
        rng = wish.rng()
        rows = "0,70 3,75 120,100 122,110 150,112"
        pot = Vessel(rows=rows, wall=0.008, material="clay")(replace(wish, colour="", pattern=""))
        clay = wish.part("pot", pot[0].material)
        parts: list[Solid] = [pot[0].made_of(clay).named("pot"), lathe([(0.135, 0.0), (0.135, 0.10)], EARTH)]
        if flower:
            for k in range(5):
                bloom = flower(replace(wish, seed=wish.seed + k))
                spot = (0.05 * math.cos(1.3 * k), 0.13, 0.05 * math.sin(1.3 * k))
                parts += [solid.moved(*spot) for solid in bloom]
            return tuple(parts)
        for k in range(16):
            length = float(rng.uniform(0.22, 0.36))
            blade = (
                leaf(length, 0.085, BLADE.tinted(wish.colour)).turned(float(rng.uniform(28, 78)), "z").turned(137.5 * k)
            )
            parts.append(blade.moved(0, 0.14, 0))
        return tuple(parts)

    return build


def bush(wish: Wish) -> Model:
    """A round shrub."""
    rng = wish.rng()
    centres = np.array(
        [(0.45 * math.cos(a), 0.5 + 0.12 * math.sin(3 * a), 0.45 * math.sin(a)) for a in np.arange(6)] + [(0, 0.75, 0)]
    )
    green = wish.body(GREEN)
    radii = rng.uniform(0.4, 0.52, len(centres)).tolist()
    core = flesh(
        [Bone(tuple(c), tuple(c), 0.75 * r) for c, r in zip(centres.tolist(), radii, strict=True)],
        green,
        blend=0.1,
        fine=36,
    )
    return standing((core, scattered_leaves(centres, radii, 2600, 0.1, green, wish.seed)))


def sunflower(wish: Wish) -> Model:
    """A tall sunflower facing the viewer."""
    return Flower(
        rings=((20, 0.10, 0.034, 6), (20, 0.085, 0.03, 12)), code="#f2b91d", heart=0.062, heart_code="#5a3416", tall=0.9
    )(wish)


FLOWER = Flower()
ROSE = Flower(
    rings=((5, 0.036, 0.040, 20), (5, 0.032, 0.036, 48), (5, 0.026, 0.030, 68), (3, 0.02, 0.024, 80)),
    code="#c4202f",
    heart=0.008,
    heart_code="#8f1220",
    cup=True,
)
TULIP = Flower(
    rings=((3, 0.062, 0.048, 74), (3, 0.060, 0.046, 80)),
    code="#d8303a",
    heart=0.01,
    heart_code="#3a2a10",
    cup=True,
    tall=0.38,
)
DAISY = Flower(rings=((16, 0.034, 0.010, 8),), code="#f6f3ea", heart=0.012)
POPPY = Flower(rings=((4, 0.042, 0.052, 34),), code="#d8301f", heart=0.009, heart_code="#1d1a18")
BLOSSOM = Flower(rings=((5, 0.030, 0.028, 16),), code="#f0a8bd", heart=0.007, tall=0.12)
LOTUS = Flower(
    rings=((8, 0.07, 0.034, 24), (8, 0.06, 0.03, 48), (6, 0.045, 0.024, 68)),
    code="#efb0c6",
    heart=0.016,
    tall=0.2,
    cup=True,
)
PINK = Material(colour=rgb("#efb3c6"), second=rgb("#d98aa4"), grain="leaf", size=0.3, translucent=0.5)
_TABLE: dict[str, Builder] = {
    "tree": Tree(),
    "cherry tree": Tree(height=3.6, green=PINK),
    "acacia": Tree(height=4.6, radius=0.2, crown=1.5, spread=3.0, forks=9, flat=0.26, leaves=7000, size=0.2),
    "pine tree": pine, "christmas tree": pine, "palm tree": palm, "cactus": cactus, "bush": bush,
    "dead tree": lambda wish: Tree()(replace(wish, traits=(*wish.traits, "bare"))),
    "flower": FLOWER, "rose": ROSE, "tulip": TULIP, "daisy": DAISY, "poppy": POPPY, "blossom": BLOSSOM, "lotus": LOTUS,
    "sunflower": sunflower, "potted plant": potted(None), "potted flower": potted(FLOWER),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=-10) for noun, build in _TABLE.items()}
