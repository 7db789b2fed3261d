"""A volcano in the mountain world: its cone on the grid of the land, then lava, fountain and smoke in the picture.

It reads where a pixel lies on the cone; it knows nothing of cover, water or sky.
"""

import math
from dataclasses import dataclass

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import SKY, Camera, GBuffer, Plane
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.splats import Canvas, Look, dots
from limner.engines.painter.worlds.wonders.vault import Points, Vault

DISTANCE = 95.0  # eye heights to the middle of the cone
CRATER = 0.055  # radius of the crater, radians
HOT, DULL = np.array([1.0, 0.42, 0.08], np.float32), np.array([0.9, 0.10, 0.015], np.float32)


@dataclass(frozen=True, slots=True)
class Cone:
    """Where the cone stands: bearing and ln(eye heights) of its middle, its height as a tangent, its reach."""

    bearing: float
    far: float
    rise: float
    reach: float

    @classmethod
    def of(cls, scene: Scene, camera: Camera, side: float) -> "Cone":
        half, sky = 0.5 * camera.width / camera.focal, camera.horizon / camera.focal
        rng = np.random.default_rng(scene.seed_of("cone"))
        bearing = side * half * rng.uniform(0.10, 0.30)
        return cls(bearing, math.log(DISTANCE), sky * rng.uniform(0.60, 0.68), min(0.66 * half + 0.18, 0.55))

    def polar(self, bearing: Plane, far: Plane) -> tuple[Plane, Plane]:
        """Radians from the middle, and the angle around it, 0 towards the eye."""
        across, along = bearing - self.bearing, far - self.far
        return np.asarray(np.hypot(across, along), np.float32), np.asarray(np.arctan2(across, -along), np.float32)


def raised(heights: Plane, bearing: Plane, far: Plane, cone: Cone, seed: int) -> Plane:
    """The land (rows, columns) as tangents with the cone on it, gullied from the rim down."""
    away, angle = cone.polar(bearing, far)
    rows, columns = heights.shape
    rough = lattice(columns, rows, 60, 5, seed) - 0.5
    gully = np.abs(np.sin(angle * 9 + 5 * rough)) * 0.6 + np.abs(np.sin(angle * 21 + 8 * rough)) * 0.4
    share = np.clip((away - 0.75 * CRATER) / cone.reach, 0, 1)
    flank = cone.rise * (0.20 * (1 - share) + 0.80 * np.exp(-3.1 * share)) * smoothstep(1.0, 0.75, share)
    flank *= 1 - 0.16 * gully * smoothstep(0.03, 0.3, share) + 0.05 * rough
    bowl = cone.rise * 0.16 * smoothstep(CRATER, 0.3 * CRATER, away)
    rim = cone.rise * 0.035 * np.sin(angle * 3 + 1) * np.exp(-(((away - CRATER) / 0.03) ** 2))
    return np.asarray(np.maximum(heights, flank - bowl + rim), np.float32)


def erupt(scene: Scene, world: GBuffer, cone: Cone, lns: Plane, density: float) -> None:
    """Add lava streams, the glow of the crater, a fountain and a plume of smoke to the picture, in place."""
    camera = world.camera
    dark = {"night": 1.0, "dusk": 0.85, "dawn": 0.6, "sunset": 0.6}.get(scene.time, 0.40)
    strength = (0.6 + 2.6 * dark) / world.exposure
    bearing = ((np.arange(camera.width, dtype=np.float32) + 0.5 - camera.width / 2) / camera.focal)[None, :]
    lava = _streams(scene, cone, bearing, lns - math.log(camera.eye)) * (world.ids != SKY)
    light = (HOT * (lava**2)[..., None] * 1.6 + DULL * lava[..., None]) * strength
    light += DULL * (tone.blur(lava, 0.02 * camera.width) * 0.35 * dark * strength)[..., None]
    _smoke(scene, world, cone, dark, density)
    column, row = _mouth(camera, cone)
    rows, columns = np.mgrid[0 : camera.height, 0 : camera.width].astype(np.float32)
    wide = 0.055 * camera.width
    away = np.hypot((columns - column) / wide, (rows - row + 0.3 * wide) / wide)
    halo = np.exp(-away * 1.1) * np.where(world.ids == SKY, 1.0, 0.5)
    light += (0.55 * DULL + 0.25 * HOT) * (halo * strength * (0.08 + 0.75 * dark**2))[..., None]
    light += _fountain(scene, world, (column, row)) * strength
    world.emission += light.astype(np.float32)
    world.colour += light.astype(np.float32)


def _mouth(camera: Camera, cone: Cone) -> tuple[float, float]:
    """Column and row of the crater's near rim."""
    rise = cone.rise * 0.96 - 1 / DISTANCE
    return camera.width / 2 + cone.bearing * camera.focal, camera.horizon - rise * camera.focal


def _streams(scene: Scene, cone: Cone, bearing: Plane, far: Plane) -> Plane:
    """How much of each pixel is molten, 0..1: streams that wind down from the rim and fade."""
    rng = np.random.default_rng(scene.seed_of("lava"))
    away, angle = cone.polar(bearing, far)
    height, width = far.shape
    bend = lattice(width, height, 0.06 * width, 4, scene.seed_of("lava bend")) - 0.5
    grain = lattice(width, height, max(4.0, 0.012 * width), 4, scene.seed_of("lava grain"))
    share = np.clip((away - 0.6 * CRATER) / cone.reach, 0, 1)
    lava = np.zeros_like(far)
    for number in range(6):
        start, sway = rng.uniform(-1.2, 1.2), rng.uniform(3, 8)
        path = start + 0.20 * np.sin(sway * share * 6 + number) * share + 0.9 * bend * share
        wide = (0.0045 + 0.006 * rng.random()) * (1 - 0.55 * share)
        off = np.abs(angle - path) * np.maximum(away, 0.02) / wide
        lava = np.maximum(lava, np.exp(-(off**2)) * smoothstep(rng.uniform(0.45, 1.0), 0.1, share))
    pool = smoothstep(1.05 * CRATER, 0.7 * CRATER, away) * 0.9
    crust = 0.35 + 0.9 * smoothstep(0.35, 0.65, grain)
    return np.asarray(np.clip(np.maximum(lava, pool) * crust, 0, 1), np.float32)


def _smoke(scene: Scene, world: GBuffer, cone: Cone, dark: float, density: float) -> None:
    """A plume that rises and leans with the wind, lit by the sky and from below."""
    camera = world.camera
    rng = np.random.default_rng(scene.seed_of("smoke"))
    count, z = 230, DISTANCE * camera.eye
    share = rng.random(count) ** 0.8
    side = 1.0 if rng.random() < 0.5 else -1.0
    sky = camera.horizon / camera.focal
    top = cone.rise - 1 / DISTANCE
    wide = 0.018 + 0.15 * share**0.9
    x = cone.bearing + side * 0.30 * share**1.7 + rng.normal(0, 0.45, count) * wide
    y = top + (1.25 * sky - top) * share + rng.normal(0, 0.25, count) * wide
    place = np.stack([x, y + camera.eye / z, np.full(count, 1.0) + 0.02 * rng.random(count)], axis=1) * z
    radius = wide * z * rng.uniform(0.5, 0.85, count)
    grey = rng.uniform(0.07, 0.20, (count, 1)) * np.array([1.0, 0.97, 0.94])
    near = np.exp(-share * 5.0)[:, None] * dark * 1.6
    ember = DULL * 3.0 + HOT
    normal = np.stack([(x - cone.bearing - side * 0.3 * share**1.7) / wide, 0.5 + 0 * x, -0.5 + 0 * x], axis=1)
    look = Look(base=grey * 0.5 + near * ember, tip=grey + near * ember * 1.5, shape=kernel.PUFF, normal=normal,
                round=0.75, wrap=0.25, alpha=0.72 - 0.45 * share, seed=rng.random(count), grain=2.6,
                name=SKY)  # fmt: skip
    far = np.where(world.ids == SKY, 1e6, world.depth).astype(np.float32)
    haze = np.asarray(np.broadcast_to(np.array(world.light.haze, np.float32), (camera.width, 3)))
    canvas = Canvas(colour=world.colour, far=far, normal=world.normal.copy(), ids=world.ids.copy(),
                    haze=np.ascontiguousarray(haze), density=0.3 * density)  # fmt: skip
    canvas.draw([dots(camera, place, radius, look)], world.light, world.light.fill)


def _fountain(scene: Scene, world: GBuffer, mouth: tuple[float, float]) -> Plane:
    """Glowing drops thrown from the crater on arcs."""
    camera = world.camera
    rng = np.random.default_rng(scene.seed_of("fountain"))
    vault = Vault(world.colour, camera, 1.0, 0.0, 0.0)
    time = np.linspace(0, 1, 14)
    curves: list[Points] = []
    for _ in range(70):
        across, high = rng.normal(0, 0.020) * camera.width, abs(rng.normal(0.05, 0.035)) * camera.height
        age = rng.uniform(0.35, 1.0)
        t = time * age
        arc = np.stack([mouth[0] + across * t, mouth[1] - 4 * high * t * (1 - 0.75 * t)], axis=1)
        curves.append(arc[-5:])
    core = vault.lines(curves, 1.5 * vault.unit)
    glow = core + tone.blur(core, 4 * vault.unit) * 1.5
    return np.asarray(glow[..., None] * (HOT + 0.2), np.float32)
