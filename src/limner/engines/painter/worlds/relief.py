"""The shape of a mountain land: massifs composed in the picture, a watercourse between them, and erosion by rivers.

All lengths are fractions of the distance (tangents), on a grid of (ln distance, bearing); it knows no colours.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.kernels.erosion import erode
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Ground, Scene
from limner.engines.painter.worlds import cascade
from limner.engines.painter.worlds.volcano import Cone, raised

Numbers = npt.NDArray[np.float64]

COARSE = 1 / 200  # radians a cell of the eroded land; its first shape is found on cells twice as wide
FINE = 1 / 400  # radians a cell of the finished grid
MARCH = 0.0016  # steps of ln(distance) of a line of sight
FAR_EYES = 330.0  # the land ends at so many eye heights


@dataclass(frozen=True, kw_only=True, slots=True)
class Lie:
    """How one kind of ground lies. Heights are fractions of the sky's share of the picture."""

    eye: float  # metres the camera stands above the water
    peak: float = 0.74  # the main massif
    partner: float = 0.46  # its lower neighbour across the water
    spur: float = 0.20  # the hills between them
    wing: float = 0.36  # the near hill at the picture's side
    distance: float = 0.36  # the farthest range
    talus: float = 1.5  # the steepest slope
    hardness: float = 1.0  # how little rivers cut
    river: float = 1.9  # width in eye heights; 0: no water
    lake: tuple[float, float] = (0.0, 0.0)  # from, to in eye heights; equal: no lake
    crag: float = 0.0030
    soft: float = 0.0  # cells of smoothing: rounded hills
    dunes: float = 0.0


LIES: dict[Ground, Lie] = {
    "river": Lie(eye=26, talus=1.9, peak=0.76, partner=0.52, distance=0.40),
    "rock": Lie(eye=30, talus=1.35, river=1.1, peak=0.78, partner=0.50),
    "lake": Lie(eye=14, talus=1.3, river=0, lake=(3.0, 46.0), peak=0.72, wing=0.22, spur=0.13),
    "forest": Lie(eye=28, talus=1.0, river=1.2, peak=0.52, partner=0.38, wing=0.22, crag=0.002),
    "meadow": Lie(eye=14, talus=0.8, river=0.8, peak=0.50, partner=0.28, spur=0.10, wing=0.13, soft=2.2, crag=0.0006),
    "snow": Lie(eye=16, talus=1.2, river=0, peak=0.66, partner=0.36, spur=0.10, wing=0.14,
                soft=0.8, crag=0.001, dunes=0.3),
    "desert": Lie(eye=16, talus=0.75, river=0, peak=0.13, partner=0.08, spur=0.0, wing=0.0, distance=0.10,
                  soft=1.0, crag=0.0004, dunes=1.0),
    "volcano": Lie(eye=24, talus=1.0, river=0, peak=0.10, partner=0.16, spur=0.10, wing=0.12, distance=0.16,
                   crag=0.002),
}  # fmt: skip


def lie_of(ground: Ground) -> Lie:
    """How a kind of ground lies; grounds of other worlds lie like bare rock."""
    return LIES.get(ground, LIES["rock"])


@dataclass(frozen=True, kw_only=True, slots=True)
class Massif:
    """A mountain in picture terms: bearing, ln(distance in eyes), elevation (tangent) and reach in radians."""

    bearing: float
    far: float
    rise: float
    reach: float
    turn: float  # of the crest against the bearing


@dataclass(frozen=True, slots=True)
class Relief:
    """The finished land on a grid (ln distance, bearing): `elevation` is height over distance, below 0 is water."""

    elevation: Plane
    hollow: Plane  # light of the open sky that reaches the ground, 0..1
    crag: Plane  # roughness below the grid
    river: Plane  # distance to the watercourse in eye heights
    frame: Numbers  # left bearing, step, first ln(metres), step, marching step, last ln(metres)
    lie: Lie
    side: float  # -1 when the main massif stands left of the middle, else 1
    cone: Cone | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """The axes of a grid: bearing (1, columns) and ln(distance in eyes) (rows, 1)."""

    bearing: Plane
    far: Plane

    @classmethod
    def spanning(cls, half: float, near: float, step: float) -> "Field":
        columns = int(2 * half / step) + 1
        rows = int((math.log(FAR_EYES) - near) / step) + 1
        bearing = np.linspace(-half, half, columns, dtype=np.float32)[None, :]
        return cls(bearing, (near + step * np.arange(rows, dtype=np.float32))[:, None])

    @property
    def shape(self) -> tuple[int, int]:
        return self.far.shape[0], self.bearing.shape[1]


def viewpoint(scene: Scene) -> Camera:
    """The camera for this size and ground: the horizon lies a little below the middle."""
    width, height = scene.width, scene.height
    focal = max(0.95 * width, 1.19 * height)
    return Camera(width, height, 0.50 * height if width > height else 0.54 * height, focal, lie_of(scene.ground).eye)


def relief(scene: Scene, camera: Camera) -> Relief:
    """Compose and erode the land of this scene; time, weather and medium change nothing here."""
    lie = lie_of(scene.ground)
    half = 0.5 * camera.width / camera.focal + 0.22
    near = math.log(0.62 * camera.focal / (camera.height - camera.horizon))
    rng = np.random.default_rng(scene.seed_of("relief"))
    side = 1.0 if rng.random() < 0.5 else -1.0
    field = Field.spanning(half, near, COARSE)
    massifs = _massifs(camera, lie, side, rng)
    course = _course(field, lie, side, camera, rng)
    wide = Field.spanning(half, near, 2 * COARSE)
    seed = scene.seed_of("erosion")
    uplift = _uplift(wide, massifs, seed + 4)
    land = _eroded(wide, uplift, _resized(course, wide), lie, seed)
    land = _eroded(field, _resized(uplift, field), course, lie, seed, land)
    land *= _resized(_gain(wide, _resized(land, wide), massifs), field)
    cone = Cone.of(scene, camera, side) if scene.ground == "volcano" else None
    return _finished(land, course, (half, near, side), scene, (lie, cone))


def _massifs(camera: Camera, lie: Lie, side: float, rng: np.random.Generator) -> list[Massif]:
    """The composition: the main peak on a third, its partner across, a near wing, spurs between, a far range."""
    half = 0.5 * camera.width / camera.focal
    sky = camera.horizon / camera.focal

    def massif(bearing: float, eyes: float, rise: float, reach: float) -> Massif:
        wobble = 1 + 0.10 * (rng.random(3) - 0.5)
        return Massif(
            bearing=bearing * half * wobble[0],
            far=math.log(eyes * wobble[1]),
            rise=rise * sky * wobble[2] + 1 / (eyes * wobble[1]),
            reach=reach * (0.55 * half + 0.45 * sky),
            turn=rng.uniform(-0.9, 0.9),
        )

    across, random = -side, rng.random
    main = 0.34 + 0.10 * random()
    land = [
        massif(side * main, 85, lie.peak, 0.40),
        massif(side * (main + 0.34), 64, lie.peak * (0.58 + 0.16 * random()), 0.34),
        massif(side * (main - 0.26), 100, lie.peak * (0.50 + 0.16 * random()), 0.30),
        massif(across * (0.70 + 0.16 * random()), 40, lie.partner, 0.36),
        massif(across * (0.42 + 0.10 * random()), 60, lie.partner * (0.52 + 0.2 * random()), 0.28),
        massif(across * 0.16, 130, lie.distance * (0.8 + 0.5 * random()), 0.30),
        massif(side * (0.92 + 0.10 * random()), 17, lie.wing, 0.40),
        massif(across * (0.90 + 0.14 * random()), 25, lie.spur * 1.3, 0.34),
        massif(side * (0.52 + 0.14 * random()), 32, lie.spur, 0.28),
        massif(across * (0.30 + 0.1 * random()), 44, lie.spur * 0.6, 0.22),
    ]
    count = 7
    for index in range(count):
        bearing = (2 * (index + random()) / count - 1) * 1.25
        land.append(massif(bearing, 170 + 60 * random(), lie.distance * (0.55 + 0.6 * random()), 0.26))
    return land


def _course(field: Field, lie: Lie, side: float, camera: Camera, rng: np.random.Generator) -> Plane:
    """Distance to the water's edge along the bearing in radians, below 0 in the water."""
    half = 0.5 * camera.width / camera.focal
    far = field.far
    along = np.clip((far - field.far[0]) / (math.log(75.0) - field.far[0]), 0, 1.35)
    phase, cycles = rng.uniform(-0.5, 0.5), rng.uniform(1.15, 1.45)
    sway = half * 0.34 * (1 - 0.72 * np.clip(along, 0, 1)) * np.sin(2 * math.pi * cycles * along**0.9 + phase)
    middle = half * (-side * (0.30 - 0.22 * along)) + side * sway
    width = 0.5 * lie.river * np.exp(-far) * (1 + 0.35 * np.sin(5.1 * far + 6 * phase))
    if lie.river == 0:
        width = np.full_like(far, -0.5)
    if lie.lake[1] > lie.lake[0]:
        shores = lattice(*field.shape[::-1], 0.5 / COARSE, 5, int(rng.integers(1 << 30))) - 0.5
        width = _lake(far + 1.1 * shores, lie, half) + 0.45 * half * shores
        middle = -side * half * 0.30 * np.exp(-2.0 * along)
    return np.asarray(np.abs(field.bearing - middle) - width, np.float32)


def _lake(far: Plane, lie: Lie, half: float) -> Plane:
    """The half width in radians of a lake between the two distances of the lie; a bank shows at the near corner."""
    start, end = math.log(lie.lake[0]), math.log(lie.lake[1])
    along = np.clip((far - start) / (end - start), 0, 1)
    width = half * (0.84 + 0.75 * along) * np.sqrt(np.clip(1 - along**6, 0, 1))
    return np.asarray(np.where(along < 1, width, -0.3), np.float32)


def _eroded(field: Field, uplift: Plane, course: Plane, lie: Lie, seed: int, before: Plane | None = None) -> Plane:
    """Heights as tangents, shaped by uplift and rivers; `before` is the same land on a coarser field."""
    rows, columns = field.shape
    cell = float(field.far[1, 0] - field.far[0, 0])
    patch = lattice(columns, rows, 0.24 / cell, 4, seed)
    shore = np.clip(course + 0.05 * (patch - 0.5), 0, None)
    valley = smoothstep(0.0, 0.075, shore) * smoothstep(0.0, 0.8, field.far - field.far[0])
    base = (course < 0.003) | (uplift < 0.004)
    base[0], base[-1] = True, True
    talus = lie.talus * (0.6 + 0.8 * lattice(columns, rows, 0.36 / cell, 3, seed + 1))
    hard = lie.hardness * (1.0 + 5.0 * lattice(columns, rows, 0.16 / cell, 4, seed + 2)) * (0.009 / cell)
    if before is None:
        heights, steps = (0.002 + 0.3 * uplift * valley) / cell + 1.2 * lattice(columns, rows, 7, 3, seed + 3), 44
    else:
        heights, steps = _resized(before, field) / cell + 0.8 * (lattice(columns, rows, 6, 3, seed + 3) - 0.5), 9
    heights = np.where(base, 0, np.maximum(heights, 0)).astype(np.float32)
    rate = np.where(base, 0, uplift * (0.15 + 0.85 * valley) / cell / 18).astype(np.float32)
    erode(heights, rate, base, hard.astype(np.float32), talus.astype(np.float32), steps)
    return np.asarray(heights * cell, np.float32)


def _uplift(field: Field, massifs: list[Massif], seed: int) -> Plane:
    """How fast the land rises: the massifs with wandering, uneven crests."""
    rows, columns = field.shape
    cell = float(field.far[1, 0] - field.far[0, 0])
    bend = [(lattice(columns, rows, 0.22 / cell, 4, seed + index) - 0.5) * 0.16 for index in (0, 1)]
    bent = Field(np.asarray(field.bearing + bend[0], np.float32), np.asarray(field.far + bend[1], np.float32))
    bumps = np.stack([_bump(bent, massif) * massif.rise for massif in massifs])
    uneven = 0.30 + 1.4 * lattice(columns, rows, 0.15 / cell, 4, seed + 2, ridged=True) ** 1.5
    return np.asarray((0.75 * bumps.max(axis=0) + 0.25 * bumps.sum(axis=0)) * uneven, np.float32)


def _bump(field: Field, massif: Massif) -> Plane:
    """A smooth hill 0..1, drawn out along the crest of the massif."""
    across, away = (field.bearing - massif.bearing) / massif.reach, (field.far - massif.far) / massif.reach
    cosine, sine = math.cos(massif.turn), math.sin(massif.turn)
    along, beside = across * cosine + away * sine, away * cosine - across * sine
    return np.asarray(np.exp(-1.1 * ((along / 1.25) ** 2 + (beside / 0.85) ** 2)), np.float32)


def _gain(field: Field, heights: Plane, massifs: list[Massif]) -> Plane:
    """The smooth factor that makes every massif stand as high as composed."""
    weight, gain = np.full(field.shape, 1e-3, np.float32), np.full(field.shape, 1e-3, np.float32)
    for massif in massifs:
        near = _bump(field, massif)
        top = float((heights * (near > 0.45)).max())
        share = near**2 * massif.rise
        weight += share
        gain += share * float(np.clip(massif.rise / max(top, 1e-3), 0.3, 2.5))
    return tone.blur(np.asarray(gain / weight, np.float32), 4)


def _resized(plane: Plane, field: Field) -> Plane:
    """The plane on another field of the same extent."""
    rows, columns = field.shape
    smaller = columns < plane.shape[1]
    flags = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(plane, (columns, rows), interpolation=flags), np.float32)


def _finished(
    land: Plane, course: Plane, extent: tuple[float, float, float], scene: Scene, kind: tuple[Lie, Cone | None]
) -> Relief:
    """Enlarge to the fine grid, break the grid's straight lines, add ridges, dig the bed, find what is hollow."""
    (half, near, side), (lie, cone) = extent, kind
    field = Field.spanning(half, near, FINE)
    rows, columns = field.shape
    seed = scene.seed_of("crags")
    bend_x = (lattice(columns, rows, 44, 3, seed) - 0.5) * 3.0
    bend_y = (lattice(columns, rows, 44, 3, seed + 1) - 0.5) * 3.0
    across, down = np.meshgrid(
        np.linspace(0, land.shape[1] - 1, columns, dtype=np.float32),
        np.linspace(0, land.shape[0] - 1, rows, dtype=np.float32),
    )
    heights = cv2.remap(land, across + bend_x, down + bend_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    edge = np.asarray(cv2.remap(course, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)
    heights = np.asarray(np.maximum(heights, 0), np.float32)
    if lie.soft:
        heights = cv2.GaussianBlur(heights, (0, 0), lie.soft * COARSE / FINE)
    ridges = lattice(columns, rows, 40, 5, seed + 2, ridged=True, gain=0.55)
    heights += (
        (ridges - 0.55) * np.minimum(heights * 0.30, 0.020 * min(lie.talus, 1.6)) * (0.0 if lie.soft > 1 else 1.0)
    )
    if lie.dunes:
        heights += lie.dunes * _dunes(field, seed + 5)
    heights = _banks(heights, edge, field, lattice(columns, rows, 56, 4, seed + 3), lie)
    if not lie.dunes:
        heights += _stones(field, edge, seed + 8)
    if scene.subject("waterfall"):
        heights = cascade.wall(heights, field.bearing, field.far, side, seed + 10)
    if cone:
        heights = raised(heights, field.bearing, field.far, cone, seed + 9)
    hollow = np.clip(1 - 5.0 * (tone.blur(heights, 18) - heights) - 9.0 * (tone.blur(heights, 5) - heights), 0.25, 1.12)
    crag = lie.crag * np.clip(heights * 12, 0.12, 1)
    first, last = near + math.log(lie.eye), math.log(FAR_EYES * lie.eye) - 2 * FINE
    frame = np.array([-half, FINE, first, FINE, MARCH, last], np.float64)
    return Relief(
        elevation=np.ascontiguousarray(heights, np.float32),
        hollow=np.asarray(hollow, np.float32),
        crag=np.asarray(crag, np.float32),
        river=np.asarray(edge * np.exp(field.far), np.float32),
        frame=frame,
        lie=lie,
        side=side,
        cone=cone,
    )


def _banks(heights: Plane, edge: Plane, field: Field, patch: Plane, lie: Lie) -> Plane:
    """Banks that rise slowly from the water and a bed that falls; `edge` is the distance to the water in radians."""
    away = edge * np.exp(field.far) + (patch - 0.5) * 0.8  # eye heights from the water's edge
    bank = 0.05 * np.clip(away, 0, 1.2) + 0.10 * smoothstep(0.5, 3.0, away) + 0.16 * smoothstep(1.5, 9, away) * patch
    ground = heights * smoothstep(0.1, 2.4, away) + bank * np.exp(-field.far)
    if lie.river == 0 and lie.lake[1] <= lie.lake[0]:
        return np.asarray(ground + 0.02 * np.exp(-field.far), np.float32)
    bed = 0.06 * np.clip(away, -1, 0) * np.exp(-field.far)
    return np.asarray(np.where(away > 0, ground, bed), np.float32)


def _stones(field: Field, edge: Plane, seed: int) -> Plane:
    """Boulders strewn in patches near the eye, most of them along the water."""
    rows, columns = field.shape
    stones = np.zeros(field.shape, np.float32)
    for index, (cell, least) in enumerate(((52, 0.76), (26, 0.75), (13, 0.76))):
        lump = np.clip(lattice(columns, rows, cell, 2, seed + index) - least, 0, 1)
        stones += cell * FINE * 0.55 * np.sqrt(lump)
    where = smoothstep(0.50, 0.68, lattice(columns, rows, 110, 3, seed + 7) + 0.10 * np.exp(-np.abs(edge) * 12))
    near = smoothstep(2.4, 0.4, field.far - field.far[0])
    return np.asarray(stones * where * near, np.float32)


def _dunes(field: Field, seed: int) -> Plane:
    """Two orders of dunes with a gentle windward and a steep lee side, their crests winding across the view."""
    rows, columns = field.shape
    height = np.zeros(field.shape, np.float32)
    for order, (waves, amount, turn) in enumerate(((1.9, 0.062, 0.9), (5.2, 0.016, -0.5))):
        bend = lattice(columns, rows, 0.62 / FINE / (order + 1), 2, seed + 3 * order) * (2.2 + order)
        phase = field.far * waves + field.bearing * waves * turn + bend
        wave = phase - np.floor(phase)
        slope = np.where(wave < 0.72, wave / 0.72, (1 - wave) / 0.28)
        crest = np.where(wave < 0.72, slope**1.6, slope**1.15)
        share = smoothstep(0.15, 0.75, lattice(columns, rows, 0.8 / FINE / (order + 1), 2, seed + 3 * order + 1))
        height += amount * cv2.GaussianBlur(crest.astype(np.float32), (0, 0), 1.6) * (0.25 + 0.75 * share)
    below = 0.75 * np.exp(-field.far)  # the near dunes stay under the eye
    return np.asarray(np.where(height < below, height, below + 0.35 * (height - below)), np.float32)
