"""A harbour: boats moored along quays, gabled houses in a row, masts and gulls, all mirrored in quiet water.

It joins sky, water, hills and the models of the plan.
"""

from dataclasses import replace

import cv2
import numpy as np

from limner.engines.painter.gbuffer import FAR, GROUND, SKY, WATER, Camera, GBuffer, Lamp, Plane
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.render import set_into
from limner.engines.painter.worlds import palettes
from limner.engines.painter.worlds.harbour.plan import harbour
from limner.engines.painter.worlds.hills import horizon_haze, open_sky
from limner.engines.painter.worlds.rolling import along_rays, viewpoint
from limner.engines.painter.worlds.sky import sky
from limner.engines.painter.worlds.skyline.water import Basin, mirrored
from limner.engines.painter.worlds.village.plan import WARM

EYE = 3.1  # metres over the water
GULLS = {"bird", "birds", "gull", "seagull", "seagulls", "gulls"}


def build(scene: Scene) -> GBuffer:
    """Build the harbour of this scene; geometry depends on seed, season and size alone."""
    camera = viewpoint(scene, 0.46, EYE)
    colours = palettes.palette(scene)
    rng = np.random.default_rng(scene.seed_of("sun"))
    sun = palettes.sun(scene, camera, rng.choice((0.24, 0.32, 0.68, 0.76)))
    light = palettes.light(scene, sun, colours)
    heaven = sky(scene, camera, sun, colours)
    haze = horizon_haze(camera, heaven)
    above, far = _hills(scene, camera, heaven.picture, haze)
    _gulls(scene, camera, above)
    basin = Basin.before(camera, 900.0, np.zeros(far.shape, np.bool_))
    water = mirrored(scene, camera, above, np.zeros_like(above), colours, basin)
    colour = np.where(basin.wet[..., None], water, above).astype(np.float32)
    z = np.where(basin.wet, basin.level, far).astype(np.float32)
    ids = np.where(basin.wet, WATER, np.where(z >= FAR, SKY, GROUND)).astype(np.int32)
    normal = np.zeros_like(colour)
    normal[basin.wet] = (0, 1, 0)
    normal[ids == GROUND] = (0, 0.28, -0.96)
    shine = 1.2 * max(0.0, colours.lamps - 0.25) / colours.exposure
    plan = harbour(scene, camera, shine)
    red, green, blue = (float(part) for part in haze[0].mean(axis=0))
    power = (WARM[0] * 2.6 * shine, WARM[1] * 2.6 * shine, WARM[2] * 2.6 * shine)
    lamps = tuple(Lamp(place=place, power=power, size=0.3, reach=10.0) for place in plan.lamps)
    world = GBuffer(
        camera=camera, light=replace(light, lamps=lamps, haze=(red, green, blue)), colour=colour,
        depth=along_rays(camera, z), normal=normal, ids=ids, emission=np.zeros_like(colour), exposure=colours.exposure,
    )  # fmt: skip
    set_into(world, plan.things)
    return replace(world, calm=open_sky(world.ids))


def _hills(scene: Scene, camera: Camera, heaven: Plane, haze: Plane) -> tuple[Plane, Plane]:
    """Two wooded ridges behind the harbour over the sky: the picture and the distance along z."""
    picture, far = heaven.copy(), np.full(heaven.shape[:2], FAR, np.float32)
    rows = np.arange(camera.height, dtype=np.float32)[:, None]
    light = haze[0].mean(axis=0)
    for number, (metres, rise, share) in enumerate(((2600.0, 0.16, 0.80), (1100.0, 0.085, 0.52))):
        seed = scene.seed_of(f"ridge {number}")
        profile = lattice(camera.width, 8, 0.42 * camera.width, 5, seed)[4]
        fine = lattice(camera.width, camera.height, 0.018 * camera.width, 4, seed + 1)
        crest = camera.horizon - rise * camera.horizon * (0.35 + 1.3 * profile) - 3 * fine
        mask = (rows > crest) & (rows < camera.horizon + EYE)
        wood = np.array((0.055, 0.085, 0.035), np.float32) * (0.6 + 0.9 * fine[..., None]) * (light.mean() * 2.2)
        own = wood * (1 - share) + haze * share
        picture = np.where(mask[..., None], own, picture)
        far = np.where(mask, metres, far)
    return np.asarray(picture, np.float32), np.asarray(far, np.float32)


def _gulls(scene: Scene, camera: Camera, picture: Plane) -> None:
    """A few gulls on the wing."""
    if GULLS & (set(scene.absent) | {subject.noun for subject in scene.subjects}):
        return
    rng = np.random.default_rng(scene.seed_of("gulls"))
    unit = min(camera.width, camera.height)
    for _ in range(7):
        x, y = rng.uniform(0.1, 0.9) * camera.width, rng.uniform(0.10, 0.75) * camera.horizon
        size, turn, lift = unit * rng.uniform(0.008, 0.020), rng.normal(0, 0.25), rng.uniform(0.25, 0.6)
        wing = np.array([(-1, -0.1 - lift * 0.3), (-0.5, -lift), (0, 0), (0.5, -lift), (1, -0.1 - lift * 0.3)]) * size
        c, s = np.cos(turn), np.sin(turn)
        points = np.column_stack([wing[:, 0] * c - wing[:, 1] * s + x, wing[:, 0] * s + wing[:, 1] * c + y])
        mask = np.zeros(picture.shape[:2], np.float32)
        thick = max(1, round(0.13 * size))
        cv2.polylines(mask, [(points * 16).astype(np.int32)], False, 1.0, thick, cv2.LINE_AA, 4)
        tone = 0.35 * picture.mean(axis=(0, 1)) + 0.55 * picture[int(y), int(x)]
        picture[:] = picture * (1 - mask[..., None]) + tone * 1.1 * mask[..., None]
