"""The sea bed: a lane of rippled sand between banks of reef, on the grid of (log distance, bearing).

It knows heights and colours of the ground, not what grows there.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.kernels import mountains as terrain
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

Doubles = npt.NDArray[np.float64]
EYE = 1.5  # metres over the sand
BASE = 3.0  # metres that all ground is lifted, as the terrain's kernel takes what lies below 0 for water
LAST = 60.0  # metres
STEP = 1 / 300
TEXELS = 1024  # of a field of noise; a field covers so many metres times its cell
SAND = np.array((0.50, 0.44, 0.34), np.float32)
CRUSTS = np.array(
    [(0.20, 0.09, 0.12), (0.10, 0.11, 0.05), (0.24, 0.16, 0.09), (0.13, 0.08, 0.14), (0.10, 0.13, 0.10)], np.float32
)


@dataclass(frozen=True, slots=True)
class Bed:
    """Heights in metres over the sand on the grid, and where there is rock, 0..1; `frame` as in kernels/mountains."""

    heights: Plane
    rock: Plane
    frame: Doubles

    def at(self, grid: Plane, x: Doubles, z: Doubles) -> Plane:
        """Values of a grid over points of the ground."""
        u = ((x / z - self.frame[0]) / self.frame[1]).astype(np.float32).reshape(1, -1)
        v = ((np.log(z) - self.frame[2]) / self.frame[3]).astype(np.float32).reshape(1, -1)
        return np.asarray(cv2.remap(grid, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[0], np.float32)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the camera sees of the bed: distance along z, where there is ground, colour before light, and normals."""

    far: Plane
    ground: npt.NDArray[np.bool_]
    albedo: Plane
    normal: Plane


def field(x: Plane, z: Plane, metres: float, octaves: int, seed: int, *, ridged: bool = False) -> Plane:
    """Noise 0..1 over points of the ground, with cells of so many metres."""
    cell = 64.0
    texture = lattice(TEXELS, TEXELS, cell, octaves, seed, ridged=ridged)
    u, v = (np.asarray(part / metres * cell + 400, np.float32) for part in (x, z))
    return np.asarray(cv2.remap(texture, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)


def bed(scene: Scene, camera: Camera) -> Bed:
    """Lay the sea bed of this scene: much reef or, where its ground is not "reef", mostly sand."""
    half = 0.5 * camera.width / camera.focal + 0.25
    near = math.log(0.6 * camera.focal * EYE / max(camera.height - camera.horizon, 1.0))
    bearing = np.arange(-half, half, STEP, dtype=np.float32)[None]
    far = np.arange(near, math.log(LAST), STEP, dtype=np.float32)[:, None]
    frame = np.array((-half, STEP, near, STEP, 0.003, math.log(LAST) - 0.02))
    z = np.broadcast_to(np.exp(far), (len(far), bearing.shape[1])).astype(np.float32)
    x = np.asarray(bearing * z, np.float32)
    rng = np.random.default_rng(scene.seed_of("bed"))
    full = scene.ground != "sand"
    sway = 0.9 * np.sin(z / rng.uniform(5, 8) + rng.uniform(0, 6)) * smoothstep(3, 9, z)
    wide = np.where(x > 0, rng.uniform(0.9, 1.5), rng.uniform(0.9, 1.5)) * (1.0 if full else 3.6)
    uneven = field(x, z, 2.6, 5, scene.seed_of("bed/uneven"))
    off = np.abs(x - sway) + 2.2 * (uneven - 0.5)
    bank = smoothstep(0.0, 3.4, off - wide * (0.75 + 0.045 * np.minimum(z, 14)))
    tall = (2.1 if full else 0.9) * np.where(x > 0, rng.uniform(0.7, 1.3), rng.uniform(0.7, 1.3))
    knobs = field(x, z, 1.1, 5, scene.seed_of("bed/knobs"), ridged=True)
    outcrop = smoothstep(0.66, 0.80, field(x, z, 3.4, 3, scene.seed_of("bed/outcrop"))) * smoothstep(5, 9, z) * 0.5
    rise = bank * tall * (0.45 + 0.75 * uneven) + outcrop * (0.5 + uneven)
    rock = smoothstep(0.05, 0.20, rise + 0.25 * (knobs - 0.5))
    ridge = np.sin(z * 21 + 3.2 * np.sin(x * 1.3) + 9 * uneven + x * 4) * smoothstep(11, 4, z)
    sand = 0.012 * ridge + 0.16 * (field(x, z, 4.0, 3, scene.seed_of("bed/swell")) - 0.5)
    height = np.where(rock > 0, rise + rock * 0.75 * (knobs - 0.35), rise) + sand * (1 - rock)
    return Bed(np.asarray(height, np.float32), np.asarray(rock, np.float32), frame)


def see(scene: Scene, camera: Camera, ground: Bed) -> Sight:
    """Scan the bed and colour it."""
    shape = (camera.height, camera.width)
    lns, mirror = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    kinds, mirror_kinds = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
    none = np.zeros((2, 2), np.float32)
    z = np.exp(ground.frame[2] + ground.frame[3] * np.arange(len(ground.heights), dtype=np.float32))[:, None]
    grid = np.asarray((ground.heights + BASE) / z, np.float32)
    terrain.scan(
        camera.width, camera.height, camera.horizon, camera.focal, EYE + BASE, grid, none, none, ground.frame,
        np.ones(3), lns, kinds, mirror, mirror_kinds,
    )  # fmt: skip
    normal = _normals(camera, ground, lns, z)
    return Sight(np.exp(lns), kinds != terrain.NOTHING, _albedo(scene, camera, ground, lns, normal), normal)


def _places(camera: Camera, ground: Bed, lns: Plane) -> tuple[Plane, Plane, Plane]:
    """Grid column and row and bearing of every pixel."""
    s = np.broadcast_to(
        (np.arange(camera.width, dtype=np.float32)[None] + 0.5 - camera.width / 2) / camera.focal, lns.shape
    )
    u = np.asarray((s - ground.frame[0]) / ground.frame[1], np.float32)
    v = np.asarray((lns - ground.frame[2]) / ground.frame[3], np.float32)
    return u, v, np.asarray(s, np.float32)


def _normals(camera: Camera, ground: Bed, lns: Plane, z: Plane) -> Plane:
    across = np.gradient(ground.heights, ground.frame[1], axis=1) / z
    along = np.gradient(ground.heights, ground.frame[3], axis=0) / z
    u, v, s = _places(camera, ground, lns)
    gx, gz = (
        cv2.remap(np.asarray(part, np.float32), u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        for part in (across, along)
    )
    gz = gz - s * gx
    normal = np.stack([-gx, np.ones_like(gx), -gz], axis=-1)
    return np.asarray(normal / np.linalg.norm(normal, axis=-1, keepdims=True), np.float32)


def _albedo(scene: Scene, camera: Camera, ground: Bed, lns: Plane, normal: Plane) -> Plane:
    u, v, s = _places(camera, ground, lns)
    rock = cv2.remap(ground.rock, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    z = np.exp(lns)
    up = EYE + z * ((camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal)[:, None]
    up = np.clip(up, -1, 6)
    x, z = (
        np.asarray(s * z + 0.8 * up, np.float32),
        np.asarray(z - 0.6 * up, np.float32),
    )  # so that walls have marks too
    grain = field(x, z, 0.11, 4, scene.seed_of("bed/grain"))
    patch = field(x, z, 0.55, 5, scene.seed_of("bed/crust"))
    fine = smoothstep(9, 3, z) * (grain - 0.5)
    at = np.clip(patch * 2.2 - 0.6, 0, 0.999) * (len(CRUSTS) - 1)
    low = at.astype(int)
    crust = CRUSTS[low] * (1 - (at - low))[..., None] + CRUSTS[low + 1] * (at - low)[..., None]
    crust = crust * (0.65 + 0.5 * patch + 1.9 * fine)[..., None]
    sand = SAND * (0.86 + 0.22 * patch + 0.55 * fine)[..., None]
    dust = rock * (1 - 0.25 * smoothstep(0.86, 0.99, normal[..., 1]))
    return np.asarray(sand * (1 - dust[..., None]) + crust * dust[..., None], np.float32)
