"""Under water: a lane of sand between banks of coral, shafts of light, a far shoal, everything fading into blue.

The light falls from above through waves; near things also show their own colours in the diver's lamp.
"""

import math

import cv2
import numpy as np

from limner.engines.painter.gbuffer import FAR, FOLIAGE, GROUND, SKY, Camera, GBuffer, Ids, Light, Plane
from limner.engines.painter.kernels import rods
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import blur
from limner.engines.painter.worlds.underwater import growth
from limner.engines.painter.worlds.underwater.bed import EYE, Sight, bed, see
from limner.engines.painter.worlds.underwater.planting import Garden, plant
from limner.engines.painter.worlds.underwater.swimmers import drifting, shoal
from limner.engines.painter.worlds.underwater.waters import Water, cast, column, shafts, sunward, water, web

CORAL, FISH = 3, 5  # ids of what lives there


def build(scene: Scene) -> GBuffer:
    """Build the sea bed of this scene; the ground is "reef" or "sand"."""
    width, height = scene.width, scene.height
    focal = max(0.92 * width, 1.0 * height)
    camera = Camera(width, height, (0.52 if width > height else 0.56) * height, focal, EYE)
    matter = water(scene)
    ground = bed(scene, camera)
    sight = see(scene, camera, ground)
    ids = np.where(sight.ground, GROUND, SKY).astype(np.int32)
    far = np.where(sight.ground, sight.far, FAR).astype(np.float32)
    grow(scene, camera, plant(scene, camera, ground), sight, far, ids)
    light = _light(scene, matter)
    columns = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / focal)[None]
    rows = ((camera.horizon - 0.5 - np.arange(height, dtype=np.float32)) / focal)[:, None]
    depth = np.where(ids == SKY, FAR, far * np.sqrt(1 + columns**2 + rows**2)).astype(np.float32)
    web_of_light = web(scene.seed_of("waves"))
    behind = column(scene, camera, matter, web_of_light)
    lit = _lit(sight, matter, light, web_of_light, columns * far, EYE + rows * far, far)
    lit *= _nooks(far, ids)[..., None]
    through = np.exp(-np.minimum(depth, 200)[..., None] * np.array(matter.dims, np.float32))
    level = cv2.GaussianBlur(behind, (0, 0), 0.02 * height + 1)
    colour = np.where((ids == SKY)[..., None], behind, lit * through + level * (1 - through)).astype(np.float32)
    colour = _soft(colour, far)
    cover, tint = shoal(scene, camera, matter, depth)
    colour = colour * (1 - 0.8 * cover[..., None]) + tint * 0.8 * cover[..., None]
    colour = drifting(scene, camera, matter, colour + shafts(scene, camera, matter, depth))
    swim = cover > 0.4
    ids[swim], depth[swim] = FISH, 14.0
    margin = int(0.05 * min(width, height))
    top = int(np.where(sight.ground.any(axis=0), sight.ground.argmax(axis=0), height).min())
    calm = [(margin, margin, width - margin, top - margin)] if top > 4 * margin else []
    return GBuffer(
        camera=camera, light=light, colour=np.asarray(colour, np.float32), depth=depth, normal=sight.normal, ids=ids,
        emission=np.zeros_like(lit), exposure=matter.exposure, calm=calm,
    )  # fmt: skip


def grow(scene: Scene, camera: Camera, garden: Garden, sight: Sight, far: Plane, ids: Ids) -> None:
    """Draw the garden into distance, ids and the sight's albedo and normals."""
    owner, along = np.full(far.shape, -1, np.int32), np.zeros(far.shape, np.float32)
    view = (camera.focal, camera.width / 2, camera.horizon, camera.eye)
    facing = sight.normal
    facing[ids == SKY] = 0
    rods.draw(garden.ends, garden.radii, garden.kinds, 0, view, far, owner, along, facing)
    seen = owner >= 0
    own = owner[seen]
    share = along[seen][:, None]
    tint = garden.tints[own, 0] * (1 - share) + garden.tints[own, 1] * share
    height, width = far.shape
    polyps = lattice(width, height, 0.006 * math.sqrt(far.size), 3, scene.seed_of("polyps"))[seen]
    each = np.random.default_rng(scene.seed_of("rods")).uniform(0.85, 1.12, len(garden.marks)).astype(np.float32)[own]
    tint = tint * (each * (0.62 + 0.76 * polyps))[:, None]
    grooves = lattice(256, 256, 15, 3, scene.seed_of("grooves"), ridged=True)
    place = (128 + 100 * (facing[..., 0] + 0.3 * facing[..., 2]), 128 + 100 * facing[..., 1])
    groove = cv2.remap(grooves, *place, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)[seen]
    marked = (garden.marks[own] == growth.GROOVED)[:, None]
    sight.albedo[seen] = np.where(marked, tint * (0.25 + 1.5 * np.square(groove))[:, None], tint)
    ids[seen] = np.where(garden.weeds[own], FOLIAGE, CORAL)


def _light(scene: Scene, matter: Water) -> Light:
    across = sunward(scene)[0] - 0.5
    toward = np.array((across * 1.2, 0.92, -0.18))
    x, y, z = (float(part) for part in toward / np.linalg.norm(toward))
    return Light(direction=(x, y, z), key=matter.sun, ambient=matter.ambient, haze=matter.open, haze_density=0.08)


def _lit(
    sight: Sight, matter: Water, light: Light, waves: Plane, x: Plane, y: Plane, far: Plane
) -> Plane:  # fmt: skip
    """The bed and what grows on it in the light of sun, water and lamp, before the water in between."""
    normal = sight.normal
    near = np.minimum(far, 60)
    web_here = cast(waves, np.clip(x, -99, 99) + 0.25 * np.clip(y, -9, 9), near + 0.2 * np.clip(y, -9, 9))
    fade = np.exp(-near / 14)
    web_here = 1 + (0.55 + 0.75 * (web_here - 0.6) - 1) * fade
    sun = np.clip(normal @ np.array(light.direction, np.float32), 0, 1) * np.clip(web_here, 0.15, 3.0)
    lamp = matter.strobe * np.clip(-normal[..., 2] * 0.75 + 0.30, 0, 1) / (1 + np.square(near / 4.2))
    sky = 0.5 + 0.5 * normal[..., 1]
    total = sun[..., None] * np.array(matter.sun, np.float32) + sky[..., None] * np.array(matter.ambient, np.float32)
    total += lamp[..., None] * np.array((1.5, 1.25, 1.0), np.float32)
    return np.asarray(sight.albedo * total, np.float32)


def _nooks(far: Plane, ids: Ids) -> Plane:
    """How open each place is, 0..1: ground beside what grows on it and what lies behind something near are darker."""
    sigma = 0.022 * math.sqrt(far.size)
    grown = np.isin(ids, (CORAL, FOLIAGE)).astype(np.float32)
    ln = np.log(np.minimum(far, 30.0))
    beside = blur(grown, sigma)
    near = blur(grown * ln, sigma) / (beside + 1e-3)
    contact = 0.75 * np.clip(1.5 * beside, 0, 1) * np.exp(-np.square((ln - near) / 0.13)) * (ids == GROUND)
    behind = np.clip(2.2 * (ln - blur(ln, sigma)) - 0.06, 0, 0.55) * (ids != SKY)
    return np.asarray((1 - contact) * (1 - behind), np.float32)


def _soft(colour: Plane, far: Plane) -> Plane:
    """Smooth the steps where a near thing ends before a far one."""
    jump = np.abs(cv2.Laplacian(np.log(np.minimum(far, 200.0)), cv2.CV_32F)) > 0.06
    share = np.clip(1.6 * cv2.GaussianBlur(jump.astype(np.float32), (0, 0), 0.7), 0, 1)[..., None]
    return np.asarray(colour * (1 - share) + cv2.GaussianBlur(colour, (0, 0), 0.8) * share, np.float32)
