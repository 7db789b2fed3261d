"""Rolling land seen from a person's height: the camera, the grid of the hills, and what each pixel shows of it.

Level near the eye, then crest behind crest; it knows crops as numbers and no marks, sky or season.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, GROUND, SKY, WATER, Camera, Ids, Light, Plane
from limner.engines.painter.kernels import fields as kernel
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

Numbers = npt.NDArray[np.float64]

EYE = 2.0  # metres
NEAR, REACH = 1.1, 6000.0  # metres
STEP = 1 / 300  # of the grid, in ln(distance) and radians
MARCH = 0.0018
# distance in metres, crest as a tangent, depth in ln(distance), how much the crest varies
CRESTS = (
    (38.0, 0.004, 0.55, 0.5), (105.0, 0.020, 0.50, 0.7), (260.0, 0.036, 0.46, 0.8), (620.0, 0.058, 0.42, 0.8),
    (1500.0, 0.088, 0.40, 0.7), (3600.0, 0.120, 0.34, 0.6),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Land:
    """The base land: `elevation` and `wet` on a grid of (ln distance, bearing), its frame, and the composed side."""

    elevation: Plane
    wet: Plane
    frame: Numbers
    side: float

    def height(self, x: Plane, z: Plane) -> Plane:
        """Metres of the base land over the level at points (n,)."""
        rows, columns = self.elevation.shape
        u = np.clip((x / z - self.frame[0]) / self.frame[1], 0, columns - 1.001)
        v = np.clip((np.log(z) - self.frame[2]) / self.frame[3], 0, rows - 1.001)
        i, j = u.astype(np.intp), v.astype(np.intp)
        fx, fy = u - i, v - j
        grid = self.elevation
        upper = grid[j, i] + (grid[j, i + 1] - grid[j, i]) * fx
        lower = grid[j + 1, i] + (grid[j + 1, i + 1] - grid[j + 1, i]) * fx
        return np.asarray((upper + (lower - upper) * fy) * z, np.float32)


@dataclass(frozen=True, slots=True)
class Seen:
    """What every pixel shows: ln(z) and kind (kernels/fields.py)."""

    lns: Plane
    kinds: Ids

    @property
    def ids(self) -> Ids:
        return np.asarray(np.array([SKY, GROUND, WATER], np.int32)[self.kinds], np.int32)

    @property
    def far(self) -> Plane:
        """z in metres, FAR for sky."""
        return np.where(self.kinds == kernel.NOTHING, FAR, np.exp(self.lns)).astype(np.float32)


def viewpoint(scene: Scene, horizon: float = 0.44, eye: float = EYE) -> Camera:
    """The camera for this size: a large foreground under a horizon at this share of the height."""
    width, height = scene.width, scene.height
    share = horizon if width >= height else horizon + 0.04
    return Camera(width, height, share * height, max(0.86 * width, 0.95 * height), eye)


def axes(camera: Camera) -> tuple[Plane, Plane, Numbers]:
    """Bearings (1, columns), ln(metres) (rows, 1) of a grid for this camera, and its frame for the kernels."""
    half = 0.5 * camera.width / camera.focal + 0.12
    columns, rows = int(2 * half / STEP) + 1, int(math.log(REACH / NEAR) / STEP) + 1
    bearing = (-half + STEP * np.arange(columns, dtype=np.float32))[None, :]
    far = (math.log(NEAR) + STEP * np.arange(rows, dtype=np.float32))[:, None]
    frame = np.array([-half, STEP, math.log(NEAR), STEP, MARCH, math.log(REACH) - 2 * STEP], np.float64)
    return bearing, far, frame


def land(scene: Scene, camera: Camera, lift: float = 1.0) -> Land:
    """Compose the hills: crests that rise one behind the other, higher on one side; `lift` scales the crests."""
    rng = np.random.default_rng(scene.seed_of("rolling"))
    side = 1.0 if rng.random() < 0.5 else -1.0
    bearing, far, frame = axes(camera)
    half = 0.5 * camera.width / camera.focal
    rows, columns = far.shape[0], bearing.shape[1]
    total = np.zeros((rows, columns), np.float32)
    for number, (metres, crest, depth, vary) in enumerate(CRESTS):
        seed = scene.seed_of(f"crest {number}")
        profile = lattice(columns, 8, 0.8 * half / STEP / (1 + 0.35 * number), 3, seed)[4][None, :]
        lean = side * (0.35 if number % 2 else -0.25) * bearing / half
        bend = 0.5 * (lattice(columns, 8, 0.9 * half / STEP, 2, seed + 1)[4][None, :] - 0.5)
        rise = crest * lift * np.clip(1 + vary * (2.4 * (profile - 0.5) + lean), 0.15, 2.2)
        bump = np.exp(-(((far - math.log(metres) - bend) / depth) ** 2))
        total += np.square(np.square(rise * bump))
    rough = lattice(columns, rows, 0.5 / STEP, 4, scene.seed_of("folds")) - 0.5
    elevation = np.sqrt(np.sqrt(total)) + 0.016 * lift * rough * smoothstep(math.log(25), math.log(200), far)
    elevation *= smoothstep(math.log(7), math.log(34), far)
    elevation += 0.05 * (lattice(columns, rows, 0.9 / STEP, 3, scene.seed_of("ruts")) - 0.5) * np.exp(-far)
    return Land(np.ascontiguousarray(elevation, np.float32), np.zeros((2, 2), np.float32), frame, side)


def look(camera: Camera, ground: Land, crop: Numbers) -> Seen:
    """What every pixel shows of the land with its crop."""
    lns = np.zeros((camera.height, camera.width), np.float32)
    kinds = np.zeros((camera.height, camera.width), np.int32)
    lens = (camera.horizon, camera.focal, camera.eye, ground.elevation, ground.wet, ground.frame, crop)
    in_bands(camera.width, lambda first, last: kernel.scan(first, last, *lens, lns, kinds))
    return Seen(lns, kinds)


@dataclass(frozen=True, slots=True)
class Lamps:
    """The world's light and what the bright side of the horizon adds."""

    light: Light
    fill: tuple[float, float, float]

    def rows(self) -> Plane:
        light = self.light
        return np.array([light.direction, light.key, light.ambient, self.fill], np.float32)


def lit(camera: Camera, ground: Land, seen: Seen, crop: Numbers, table: Plane, lamps: Lamps) -> tuple[Plane, Plane]:
    """Colour and normal of the ground that is seen."""
    colour = np.zeros((camera.height, camera.width, 3), np.float32)
    normal = np.zeros_like(colour)
    lens = (camera.horizon, camera.focal, camera.eye, seen.lns, seen.kinds, ground.elevation, ground.frame)
    planes = (crop, table, lamps.rows(), colour, normal)
    in_bands(camera.height, lambda first, last: kernel.shade(first, last, *lens, *planes))
    return colour, normal


def along_rays(camera: Camera, far: Plane) -> Plane:
    """z in metres to metres along the ray; FAR stays FAR."""
    columns = ((np.arange(camera.width, dtype=np.float32) + 0.5 - camera.width / 2) / camera.focal)[None, :]
    rows = ((camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal)[:, None]
    return np.asarray(np.where(far >= FAR, FAR, far * np.sqrt(1 + columns**2 + rows**2)), np.float32)
