"""The city as the camera sees it: rasterised, shaded, with trees on the quay, lamps, and the air in between.

It knows finished blocks and a palette, not how the city was laid out.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, Camera, Light, Plane
from limner.engines.painter.kernels import rods, towers
from limner.engines.painter.kernels.raster import rasterise
from limner.engines.painter.kernels.surround import sun_depth
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.palettes import Palette
from limner.engines.painter.worlds.sky import Sky
from limner.engines.painter.worlds.skyline.blocks import Blocks, Doubles
from limner.engines.painter.worlds.skyline.plan import EYE, QUAY, SHORE, City, is_neon

LARGE = 2.6e6  # pixels; above this one sample a pixel serves
CELLS = 1400  # of the longer side of the map of the sun's shadow
RAYLEIGH = np.array([0.75, 1.0, 1.35], np.float32)
WARM, COOL = (1.0, 0.58, 0.24), (0.72, 0.86, 1.0)


@dataclass(slots=True)
class Sight:
    """The city by pixel: colour, emission, normals (h, w, 3), cover 0..1, distance along z, and where leaves are."""

    colour: Plane
    emission: Plane
    normal: Plane
    cover: Plane
    far: Plane
    leaves: npt.NDArray[np.bool_]

    @classmethod
    def empty(cls, height: int, width: int) -> "Sight":
        def zeros(*shape: int) -> Plane:
            return np.zeros((height, width, *shape), np.float32)

        far = np.full((height, width), FAR, np.float32)
        return cls(zeros(3), zeros(3), zeros(3), zeros(), far, np.zeros((height, width), np.bool_))


def see(scene: Scene, camera: Camera, plan: City, colours: Palette, light: Light) -> Sight:
    """Rasterise and shade the city."""
    height, width = camera.height, camera.width
    blocks = plan.blocks
    side = 2 if height * width <= LARGE else 1
    inverse = np.zeros((height * side, width * side), np.float32)
    owner = np.full(inverse.shape, -1, np.int32)
    view = (camera.focal, width / 2, camera.horizon, camera.eye, 1.0, 0.0, float(side))
    rasterise(blocks.points, blocks.planes, blocks.one_sided, view, inverse, owner)
    sight = Sight.empty(height, width)
    shadow, frame = _shadow(blocks, light)
    neon = is_neon(scene)
    white = 1.0 if scene.weather == "snow" else (0.7 if scene.season == "winter" and scene.weather == "clear" else 0.0)
    lit = max(colours.lamps, 0.8) if neon else colours.lamps
    numbers = np.array((lit, 0.62, white, 0.95 * lit / colours.exposure, float(neon)))
    table = np.array([light.direction, colours.key, colours.ambient, colours.fill, colours.zenith, colours.horizon,
                      WARM, COOL])  # fmt: skip
    lens = (camera.focal, width / 2, camera.horizon, camera.eye, float(side))
    given = (owner, inverse, lens, blocks.faces, blocks.face_of, blocks.buildings, table, numbers, shadow, frame)
    planes = (sight.colour, sight.emission, sight.cover, sight.far, sight.normal)
    in_bands(height, lambda first, last: towers.shade(first, last, *given, *planes))
    share = np.maximum(sight.cover, 1e-3)[..., None]
    sight.colour /= share
    sight.emission /= share
    return sight


def _shadow(blocks: Blocks, light: Light) -> tuple[Plane, Doubles]:
    """The map of nearness to the sun and its frame, as kernels/surround.py and towers.py use it."""
    forward = np.asarray(light.direction, np.float64)
    right = np.cross([0.0, 1.0, 0.0], forward)
    right /= np.linalg.norm(right)
    up = np.cross(forward, right)
    near = blocks.points[:, :, 2].min(axis=1) < 1700
    near &= np.abs(blocks.points[:, :, 0]).max(axis=1) < 2000
    placed = np.stack([blocks.points[near] @ axis for axis in (right, up, forward)], axis=-1)
    low, high = placed.reshape(-1, 3).min(axis=0), placed.reshape(-1, 3).max(axis=0)
    scale = CELLS / float(max(high[0] - low[0], high[1] - low[1]))
    rows, columns = (int((high[axis] - low[axis]) * scale) + 2 for axis in (1, 0))
    shadow = np.full((rows, columns), -1e9, np.float32)
    sun_depth(placed, low, scale, shadow, np.zeros(shadow.shape, np.int32))
    return shadow, np.array([*right, *up, *forward, scale, -low[0] * scale, -low[1] * scale, 3.5 / scale])


def grove(scene: Scene, camera: Camera, sight: Sight, colours: Palette, light: Light) -> None:
    """A row of round trees along the quay, in groups."""
    rng = np.random.default_rng(scene.seed_of("grove"))
    half = 0.5 * camera.width / camera.focal + 0.04
    count = 150
    x = rng.uniform(-half, half, count) * SHORE
    keep = np.sin(x / 47 + rng.uniform(0, 6)) + 0.6 * np.sin(x / 19) > -0.35
    radius = rng.uniform(2.6, 4.8, count)
    middles = np.column_stack([x, QUAY + 1.0 + radius * 0.9, SHORE + rng.uniform(7, 20, count)])[keep]
    radius = radius[keep]
    owner, along = np.full(sight.far.shape, -1, np.int32), np.zeros(sight.far.shape, np.float32)
    facing = np.zeros_like(sight.normal)
    view = (camera.focal, camera.width / 2, camera.horizon, camera.eye)
    ends, thick = np.stack([middles, middles], axis=1), np.column_stack([radius, radius])
    rods.draw(ends, thick, np.full(len(ends), rods.LUMP), 0, view, sight.far, owner, along, facing)
    seen = owner >= 0
    leaf = {"autumn": (0.30, 0.12, 0.03), "winter": (0.10, 0.09, 0.08), "spring": (0.12, 0.17, 0.04)}.get(
        scene.season, (0.05, 0.085, 0.025)
    )
    white = 0.7 if scene.weather == "snow" else 0.0
    normal = facing[seen]
    snow = white * np.clip(normal[:, 1:2] * 2 - 0.3, 0, 1)
    shade = rng.uniform(0.7, 1.2, len(ends)).astype(np.float32)[owner[seen], None]
    tint = np.array(leaf, np.float32) * shade * (1 - snow) + 0.8 * snow
    sun = np.clip(normal @ np.array(light.direction, np.float32) * 0.8 + 0.2, 0, 1)[:, None]
    open_sky = 0.5 + 0.5 * normal[:, 1:2]
    sight.colour[seen] = tint * (np.array(colours.key) * sun + np.array(colours.ambient) * open_sky)
    sight.emission[seen], sight.normal[seen], sight.cover[seen] = 0, normal, 1
    sight.leaves |= seen


def lamps(camera: Camera, plan: City, sight: Sight, power: float) -> None:
    """Street lamps on the quay and red lights on masts, as points of at least a pixel."""
    if power <= 0:
        return
    unit = math.sqrt(camera.width * camera.height) / 1024
    glow = np.zeros_like(sight.colour)
    for places, colour, metres in ((plan.lamps, (1.0, 0.62, 0.28), 0.9), (plan.tips, (0.55, 0.03, 0.015), 1.3)):
        pixels = camera.project(places)
        for (column, row), place in zip(pixels, places, strict=True):
            if not (0 <= column < camera.width and 0 <= row < camera.height):
                continue
            if sight.far[int(row), int(column)] < place[2] - 30:
                continue
            radius = max(0.62 * unit, metres * camera.focal / place[2] * 0.5)
            cv2.circle(glow, (int(column * 16), int(row * 16)), int(radius * 16), colour, -1, cv2.LINE_AA, 4)
    glow *= np.float32(3.2 * power)
    share = np.clip(glow.max(axis=2) * 2, 0, 0.49)  # seen, yet nothing to hide what is behind
    sight.cover = np.maximum(sight.cover, share)
    sight.colour += glow
    sight.emission += glow


def air(scene: Scene, camera: Camera, heaven: Sky, sight: Sight) -> Plane:
    """The city's colour through the haze, which has the colour of the sky low behind it."""
    row = int(np.clip(camera.horizon - 0.03 * camera.height, 1, camera.height - 1))
    behind = heaven.picture[max(0, row - camera.height // 12) : row].mean(axis=0)[None]
    behind = np.asarray(cv2.GaussianBlur(behind, (0, 0), camera.width * 0.08), np.float32)
    thick = {"clear": 1.0, "cloudy": 1.2, "mist": 4.6, "rain": 2.9, "storm": 2.7, "snow": 3.4}[scene.weather]
    far = np.minimum(sight.far, 6000.0)
    drift = lattice(camera.width, camera.height, 0.3 * camera.width, 4, scene.seed_of("haze"))
    height = EYE + far * ((camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal)[:, None]
    low = 0.55 + 0.9 * np.exp(-np.clip(height, 0, None) / 90.0) * (0.5 + drift)
    amount = (far - 250.0).clip(0) * (1.9e-4 * thick) * low
    through = np.exp(-amount[..., None] * RAYLEIGH)
    body = sight.colour - sight.emission
    lights = sight.emission * np.exp(-0.55 * amount)[..., None]  # a lamp shows through haze that hides a wall
    return np.asarray(body * through + lights + behind * (1 - through), np.float32)
