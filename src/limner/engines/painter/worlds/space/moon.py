"""The ground of the Moon, or of a red desert planet: craters, boulders, soft hills, a black or a dusty sky.

The middle ground stays free of boulders, so that things can stand there.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, GROUND, SKY, Camera, GBuffer, Ids, Light, Plane
from limner.engines.painter.kernels import mountains as terrain
from limner.engines.painter.kernels import regolith as kernel
from limner.engines.painter.kernels import rods
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.space.bodies import Disc, small_planet
from limner.engines.painter.worlds.space.heavens import Richness, heavens
from limner.engines.painter.worlds.space.planet import BLUE, EARTHLY

EYE = 2.4  # metres
BASE = 9.0  # metres that all ground is lifted, as the terrain's kernel takes what lies below 0 for water
LAST = 2600.0  # metres to the last hills
STEP = 1 / 420
Doubles = npt.NDArray[np.float64]
HEIGHTS: dict[Time, float] = {
    "dawn": 0.17, "morning": 0.34, "day": 0.42, "noon": 0.85, "golden_hour": 0.24, "sunset": 0.20, "dusk": 0.16,
    "night": 0.30,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Soil:
    """What the ground and the sky are made of, linear RGB."""

    pale: RGB
    dark: RGB
    key: RGB
    ambient: RGB
    air: RGB  # black where there is none
    zenith: RGB
    haze: float  # per metre
    bedrock: float
    exposure: float


GREY = Soil(pale=(0.30, 0.295, 0.285), dark=(0.13, 0.128, 0.125), key=(3.7, 3.6, 3.4), ambient=(0.050, 0.055, 0.070),
            air=(0, 0, 0), zenith=(0, 0, 0), haze=0.0, bedrock=0.5, exposure=0.62)  # fmt: skip
RUST = Soil(pale=(0.50, 0.22, 0.10), dark=(0.22, 0.085, 0.045), key=(2.9, 2.4, 1.9), ambient=(0.50, 0.34, 0.24),
            air=(0.86, 0.58, 0.38), zenith=(0.42, 0.25, 0.16), haze=0.00075, bedrock=0.9,
            exposure=0.95)  # fmt: skip
DIM: dict[Time, RGB] = {"dusk": (0.45, 0.40, 0.42), "night": (0.15, 0.19, 0.28)}  # where there is air


@dataclass(slots=True)
class Planes:
    """What is being painted: ln(distance), kinds of terrain, colour and normal."""

    lns: Plane
    kinds: Ids
    colour: Plane
    normal: Plane


def ground(scene: Scene) -> GBuffer:
    """Stand on the Moon, or where the scene's ground is desert, on a world like Mars."""
    red = scene.ground == "desert"
    soil = RUST if red else GREY
    width, height = scene.width, scene.height
    focal = max(0.95 * width, 1.05 * height)
    camera = Camera(width, height, (0.50 if width > height else 0.54) * height, focal, EYE)
    rng = np.random.default_rng(scene.seed_of("moon"))
    side = 1.0 if rng.random() < 0.5 else -1.0
    light = _light(scene, soil, side)
    sky = _sky(scene, camera, soil, light, side)
    planes = _land(scene, camera, soil, light, side)
    _boulders(scene, camera, soil, light, planes)
    bare = planes.kinds == terrain.NOTHING
    far = np.exp(planes.lns)
    through = np.exp(-far * soil.haze)[..., None]
    lit = planes.colour * through + np.array(soil.air, np.float32) * _dimming(scene) * (1 - through)
    ids = np.where(bare, SKY, GROUND).astype(np.int32)
    colour = np.where(bare[..., None], sky, lit).astype(np.float32)
    columns = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / focal)[None]
    rows = ((camera.horizon - 0.5 - np.arange(height, dtype=np.float32)) / focal)[:, None]
    depth = np.where(bare, FAR, far * np.sqrt(1 + columns**2 + rows**2)).astype(np.float32)
    margin = int(0.05 * min(width, height))
    crest = int((~bare).argmax(axis=0).min())
    calm = [(margin, margin, width - margin, crest - margin)] if crest > 4 * margin else []
    exposure = 2.4 if soil.haze and scene.time == "night" else soil.exposure
    return GBuffer(
        camera=camera, light=light, colour=_soft(colour, planes.lns, bare), depth=depth, normal=planes.normal, ids=ids,
        emission=np.zeros_like(colour), exposure=exposure, calm=calm,
    )  # fmt: skip


def _dimming(scene: Scene) -> Plane:
    return np.array(DIM.get(scene.time, (1, 1, 1)), np.float32)


def _light(scene: Scene, soil: Soil, side: float) -> Light:
    up = HEIGHTS[scene.time]
    across, deep = side * 0.90, -0.10
    length = math.sqrt(across**2 + up**2 + deep**2)
    dim = _dimming(scene) if soil.haze else np.ones(3, np.float32)
    key = tuple(float(part) for part in np.array(soil.key) * dim)
    ambient = tuple(float(part) for part in np.array(soil.ambient) * dim)
    haze = tuple(float(part) for part in np.array(soil.air) * dim)
    return Light(
        direction=(across / length, up / length, deep / length), key=(key[0], key[1], key[2]),
        ambient=(ambient[0], ambient[1], ambient[2]), haze=(haze[0], haze[1], haze[2]), haze_density=soil.haze,
    )  # fmt: skip


def _sky(scene: Scene, camera: Camera, soil: Soil, light: Light, side: float) -> Plane:
    sky = heavens(scene, Richness(0.0, 0.55 if scene.time != "night" else 0.9))
    if soil.haze:
        rows = np.clip((camera.horizon - np.arange(scene.height, dtype=np.float32)) / camera.horizon, 0, 1)
        lift = rows[:, None, None] ** 0.7
        dim = _dimming(scene)
        air = (np.array(soil.air, np.float32) * (1 - lift) + np.array(soil.zenith, np.float32) * lift) * dim
        drift = lattice(scene.width, scene.height, 0.4 * scene.width, 5, scene.seed_of("dust"))[..., None]
        stars = sky * (0.5 if scene.time == "night" else 0.0)
        return np.asarray(stars + air * (0.86 + 0.28 * drift), np.float32)
    rng = np.random.default_rng(scene.seed_of("earth"))
    column = 0.5 - side * rng.uniform(0.14, 0.26)
    place = Disc(column * scene.width, rng.uniform(0.18, 0.25) * scene.height, 0.072 * min(scene.width, scene.height))
    toward = (light.direction[0] * 0.8, 0.25, -0.54)
    small_planet(sky, place, toward, BLUE, EARTHLY * (1, 0.8, 0, 1.6, 1, 1.15), scene.seed_of("earth/form"))
    return sky


def _land(scene: Scene, camera: Camera, soil: Soil, light: Light, side: float) -> Planes:
    """Scan and shade the ground."""
    half = 0.5 * camera.width / camera.focal + 0.2
    near = math.log(0.62 * camera.focal * EYE / max(camera.height - camera.horizon, 1.0))
    columns, rows = int(2 * half / STEP) + 1, int((math.log(LAST) - near) / STEP) + 1
    frame = np.array((-half, STEP, near, STEP, 0.0022, math.log(LAST) - 0.01))
    bearing = np.linspace(-half, half, columns, dtype=np.float32)
    room = min(1.0, camera.horizon / camera.focal / 0.36) * (1.5 if soil.bedrock > 0.6 else 1.0)
    hills = room * _hills(scene, bearing, near, rows, side)
    seed = float(scene.seed_of("pits") % 997)
    grid = np.zeros((rows, columns), np.float32)
    in_bands(rows, lambda a, b: kernel.lay(a, b, hills, frame, STEP, seed, EYE, BASE, grid))
    shape = (camera.height, camera.width)
    lns, mirror = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    kinds, mirror_kinds = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
    none = np.zeros((2, 2), np.float32)
    lens = (camera.horizon, camera.focal)
    terrain.scan(
        camera.width, camera.height, *lens, EYE + BASE, grid, none, none, frame, np.ones(3), lns, kinds, mirror,
        mirror_kinds,
    )  # fmt: skip
    lit = np.ones((rows // 2, columns // 2), np.float32)
    terrain.sunlit(grid, frame, np.array(light.direction), 60, lit)
    lit = np.asarray(cv2.GaussianBlur(lit, (0, 0), 0.8), np.float32)
    colour, normal = np.zeros((*shape, 3), np.float32), np.zeros((*shape, 3), np.float32)
    tones = np.array((soil.pale, soil.dark, light.key, light.ambient))
    numbers = np.array((1.0, soil.bedrock))
    sun = np.array(light.direction)
    in_bands(
        shape[0],
        lambda a, b: kernel.dust(
            a, b, lns, kinds, *lens, EYE, hills, frame, seed, lit, sun, tones, numbers, colour, normal
        ),
    )
    return Planes(lns, kinds, colour, normal)


def _hills(scene: Scene, bearing: Plane, near: float, rows: int, side: float) -> Plane:
    """Soft massifs on the horizon, as height over distance on the grid; the lowest lie where the light comes from."""
    far = near + STEP * np.arange(rows, dtype=np.float32)[:, None]
    rng = np.random.default_rng(scene.seed_of("hills"))
    out = np.zeros((rows, len(bearing)), np.float32)
    for place, distance, rise, reach in (
        (side * -0.34, 1500, 0.105, 0.20), (side * -0.10, 2100, 0.052, 0.22), (side * 0.36, 900, 0.038, 0.26),
        (side * 0.12, 2300, 0.044, 0.14), (side * -0.52, 700, 0.060, 0.16), (side * 0.56, 1700, 0.070, 0.20),
    ):  # fmt: skip
        middle, wide = place + rng.uniform(-0.07, 0.07), reach * rng.uniform(0.8, 1.3)
        height = rise * rng.uniform(0.7, 1.25)
        form = np.exp(-np.square((bearing[None] - middle) / wide)) * height
        out = np.maximum(out, form * np.exp(-np.square((far - math.log(distance)) / 0.42)))
    uneven = lattice(len(bearing), rows, 150, 6, scene.seed_of("hills/form"), gain=0.55)
    crest = lattice(len(bearing), rows, 90, 6, scene.seed_of("hills/crest"), ridged=True)
    rough = 0.75 * uneven + 0.36 * crest
    return np.asarray(out * (0.45 + 0.9 * rough) * smoothstep(3.6, 5.4, far), np.float32)


def _boulders(scene: Scene, camera: Camera, soil: Soil, light: Light, planes: Planes) -> None:
    """Rocks strewn at the sides and far off, each half sunk, with a shadow on the dust."""
    feet, radius = _strewn(scene, camera, planes)
    _shadows(camera, light, feet, radius, planes)
    bare = planes.kinds == terrain.NOTHING
    nearest = np.where(bare, FAR, np.exp(planes.lns)).astype(np.float32)
    owner, along = np.full(bare.shape, -1, np.int32), np.zeros(bare.shape, np.float32)
    normal = np.zeros((*bare.shape, 3), np.float32)
    view = (camera.focal, camera.width / 2, camera.horizon, camera.eye)
    ends, thick = np.stack([feet, feet], axis=1), np.stack([radius, radius], axis=1)
    rods.draw(ends, thick, np.full(len(feet), rods.LUMP), 0, view, nearest, owner, along, normal)
    seen = owner >= 0
    facing = normal[seen]
    sun = np.clip(facing @ np.array(light.direction, np.float32), 0, 1)[:, None]
    tint = (np.array(soil.pale) * 0.8 + np.array(soil.dark) * 0.35).astype(np.float32)
    open_sky = 0.5 + 0.5 * facing[:, 1:2]
    shade = np.random.default_rng(scene.seed_of("boulders/shade")).uniform(0.65, 1.15, len(feet))
    lit = np.array(light.key, np.float32) * sun + np.array(light.ambient, np.float32) * open_sky
    planes.colour[seen] = tint * shade.astype(np.float32)[owner[seen], None] * lit
    planes.normal[seen], planes.lns[seen], planes.kinds[seen] = facing, np.log(nearest[seen]), terrain.SOIL


def _strewn(scene: Scene, camera: Camera, planes: Planes) -> tuple[Doubles, Doubles]:
    """Middles (n, 3) and radii (n,) of boulders that lie on the ground seen; only pebbles lie in the middle lane."""
    rng = np.random.default_rng(scene.seed_of("boulders"))
    count = 150
    z = 4.0 * np.exp(rng.random(count) * 4.2)
    x = (rng.random(count) - 0.5) * 1.25 * z * camera.width / camera.focal
    radius = 0.10 + 0.42 * rng.random(count) ** 4 * np.minimum(1 + z / 14, 4)
    radius[(np.abs(x) < 0.16 * z + 1.6) & (z < 40)] *= 0.35
    columns = np.clip((x / z * camera.focal + camera.width / 2).astype(int), 0, camera.width - 1)
    bare = planes.kinds[:, columns] == terrain.NOTHING
    rows = np.where(bare, 9.0, np.abs(planes.lns[:, columns] - np.log(z))).argmin(axis=0)
    up = camera.eye + np.exp(planes.lns[rows, columns]) * (camera.horizon - 0.5 - rows) / camera.focal
    return np.stack([x, up + 0.25 * radius, z], axis=1), radius


def _shadows(camera: Camera, light: Light, feet: Doubles, radius: Doubles, planes: Planes) -> None:
    """Dark ellipses stretched away from the sun over the ground."""
    mask = np.zeros((camera.height, camera.width), np.float32)
    sun = np.array(light.direction)
    slope = 1.0 / max(sun[1], 0.12)
    for foot, size in zip(feet, radius, strict=True):
        turn = np.linspace(0, 2 * np.pi, 18)
        reach = size * slope * 1.5
        along = np.array([-sun[0], -sun[2]]) / math.hypot(sun[0], sun[2])
        ring = np.stack([np.cos(turn) * 0.5 * reach + 0.5 * reach, np.sin(turn) * size * 0.85], axis=1)
        ground = ring[:, :1] * along + ring[:, 1:] * np.array([-along[1], along[0]]) + foot[[0, 2]]
        points = np.stack([ground[:, 0], np.full(18, foot[1] - 0.25 * size), np.maximum(ground[:, 1], 0.5)], axis=1)
        outline = (camera.project(points) * 8).astype(np.int32)
        cv2.fillPoly(mask, [outline], 1.0, cv2.LINE_AA, 3)
    mask[planes.kinds == terrain.NOTHING] = 0
    soft = np.asarray(cv2.GaussianBlur(mask, (0, 0), 0.8), np.float32)
    share = np.array(light.ambient) / (np.array(light.key) * 0.5)
    planes.colour *= 1 - soft[..., None] * (1 - np.minimum(share, 0.9)).astype(np.float32) * 0.95


def _soft(colour: Plane, lns: Plane, bare: Plane) -> Plane:
    """Smooth the steps where a near thing ends before a far one."""
    jump = np.abs(cv2.Laplacian(np.where(bare, 9.0, lns).astype(np.float32), cv2.CV_32F)) > 0.10
    share = np.clip(1.5 * cv2.GaussianBlur(jump.astype(np.float32), (0, 0), 0.7), 0, 1)[..., None]
    return np.asarray(colour * (1 - share) + cv2.GaussianBlur(colour, (0, 0), 0.75) * share, np.float32)
