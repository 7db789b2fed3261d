"""A village: cottages along a winding lane, gardens, a church with a spire, hills behind, warm windows after dark.

It joins the rolling land, the models of the plan, trees and sky.
"""

from dataclasses import replace

import numpy as np

from limner.engines.painter.gbuffer import GROUND, GBuffer, Lamp, Light, Plane
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.render import set_into
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds import palettes, rolling
from limner.engines.painter.worlds.crops import Crop, crop, snow
from limner.engines.painter.worlds.groves import OAK, SPRUCE, seasoned
from limner.engines.painter.worlds.hills import RAYLEIGH, horizon_haze, open_sky
from limner.engines.painter.worlds.plants import Grower, Spot
from limner.engines.painter.worlds.rolling import Lamps, Land
from limner.engines.painter.worlds.sky import sky
from limner.engines.painter.worlds.splats import Canvas
from limner.engines.painter.worlds.village.lane import pave
from limner.engines.painter.worlds.village.plan import WARM, Village, village

EYE = 2.3  # metres
WET = {"rain": 1.0, "storm": 1.0, "mist": 0.3}


def build(scene: Scene) -> GBuffer:
    """Build the village of this scene; geometry depends on seed, ground, season and size alone."""
    camera = rolling.viewpoint(scene, 0.50, EYE)
    ground = _levelled(rolling.land(scene, camera, 1.5 * min(1.0, camera.horizon / camera.focal / 0.36)))
    own = _turf(scene)
    numbers = own.numbers(0.0, snow(scene), WET.get(scene.weather, 0.0))
    colours = palettes.palette(scene)
    sun = palettes.sun(scene, camera, 0.5 - 0.22 * ground.side)
    light = palettes.light(scene, sun, colours)
    shine = 1.2 * max(0.0, colours.lamps - 0.25) / colours.exposure
    plan = village(scene, camera, shine)
    lamps = Lamps(light, colours.fill)
    heaven = sky(scene, camera, sun, colours)
    seen = rolling.look(camera, ground, numbers)
    lit, normal = rolling.lit(camera, ground, seen, numbers, own.table(), lamps)
    pave(scene, camera, plan.lane, seen, lit, light)
    haze = horizon_haze(camera, heaven)
    density = 1.15 * light.haze_density
    through = np.exp(-(np.exp(np.minimum(seen.lns, 9.0)) * density)[..., None] * RAYLEIGH)
    bare = (seen.kinds == 0)[..., None]
    colour = np.where(bare, heaven.picture, lit * through + haze * (1 - through)).astype(np.float32)
    canvas = Canvas(colour=colour, far=seen.far, normal=normal, ids=seen.ids, haze=haze[0], density=density)
    grower = Grower(camera, light)
    canvas.draw(_trees(scene, plan, ground, grower), light, colours.fill)
    world = GBuffer(
        camera=camera, light=_lamplit(light, plan, shine, haze), colour=canvas.colour,
        depth=rolling.along_rays(camera, canvas.far), normal=canvas.normal, ids=canvas.ids,
        emission=np.zeros_like(colour), exposure=colours.exposure,
    )  # fmt: skip
    set_into(world, plan.things)
    if shine:
        _pools(world, plan, shine, snow(scene))
    return replace(world, calm=open_sky(world.ids))


def _levelled(ground: Land) -> Land:
    """The land with level ground as far as the village reaches."""
    far = ground.frame[2] + ground.frame[3] * np.arange(len(ground.elevation), dtype=np.float32)
    return replace(ground, elevation=np.ascontiguousarray(ground.elevation * smoothstep(4.45, 5.3, far)[:, None]))


def _turf(scene: Scene) -> Crop:
    """Mown grass, or sand."""
    if scene.ground in ("sand", "desert"):
        return Crop(height=0.03, earth="#c9a876", grass=("#cbb07e", "#d8bf8e"), crop=("#bfa06a", "#d2b684", "#dcc496"),
                    country=("#c9ad7c", "#b89a66", "#d2bb90", "#a8905e"))  # fmt: skip
    base = crop(replace(scene, ground="meadow"))
    return replace(base, path=0.0, height=0.07, tuft=1.4)


def _trees(scene: Scene, plan: Village, ground: Land, grower: Grower) -> list[Plane]:
    marks: list[Plane] = []
    for index, (x, z, height) in enumerate(plan.trees):
        species = SPRUCE if scene.ground == "snow" or index % 4 == 3 else OAK
        y = float(ground.height(np.array([x], np.float32), np.array([z], np.float32))[0])
        own = np.random.default_rng(scene.seed_of(f"tree {index}"))
        marks += grower.tree(Spot(x, y, z, height), seasoned(species, scene, index), own)
    return marks


def _lamplit(light: Light, plan: Village, shine: float, haze: Plane) -> Light:
    """The world's light with the lamps of the village."""
    red, green, blue = (float(part) for part in haze[0].mean(axis=0))
    own = tuple(Lamp(place=place, power=_power(2.6 * shine), size=0.3, reach=9.0) for place in plan.lamps[:24])
    return replace(light, lamps=own, haze=(red, green, blue))


def _power(strength: float) -> RGB:
    return (WARM[0] * strength, WARM[1] * strength, WARM[2] * strength)


def _pools(world: GBuffer, plan: Village, shine: float, lying: float) -> None:
    """Lamplight on the ground."""
    camera = world.camera
    rows, columns = np.nonzero((world.ids == GROUND) & (world.depth < 80))
    across = (columns + 0.5 - camera.width / 2) / camera.focal
    up = (camera.horizon - rows - 0.5) / camera.focal
    z = world.depth[rows, columns] / np.sqrt(1 + across**2 + up**2)
    x = across * z
    total = np.zeros(len(z), np.float32)
    for place in plan.lamps:
        square = (x - place[0]) ** 2 + (z - place[2]) ** 2 + place[1] ** 2
        total += np.where(square < 140, place[1] / square**1.5 * (1 - square / 140), 0)
    tint = np.array(WARM, np.float32) * (0.34 + 0.4 * lying)
    world.colour[rows, columns] += (2.6 * shine * total)[:, None] * tint
