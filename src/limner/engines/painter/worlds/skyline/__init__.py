"""A city across the water: towers in the haze, lit rooms after dark, all of it mirrored in the waves before it.

It joins plan, sky, light and water; boats and people come later, by the depths it leaves.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import FAR, FOLIAGE, GROUND, SKY, WATER, Camera, GBuffer
from limner.engines.painter.gbuffer import Plane as Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.render import set_into
from limner.engines.painter.solids.shapes import box
from limner.engines.painter.solids.solid import Model
from limner.engines.painter.worlds import palettes
from limner.engines.painter.worlds.harbour.plan import AFLOAT, BLOCKS, PAVING
from limner.engines.painter.worlds.sky import sky
from limner.engines.painter.worlds.skyline.plan import BLADES, EYE, SHORE, city, is_neon
from limner.engines.painter.worlds.skyline.render import air, grove, lamps, see
from limner.engines.painter.worlds.skyline.water import Basin, mirrored

TOWER = 3  # the id of buildings in the G-buffer


def viewpoint(scene: Scene) -> Camera:
    """The camera for this size: a low horizon, water below."""
    width, height = scene.width, scene.height
    share = 0.64 if width > height else 0.66
    return Camera(width, height, share * height, max(0.95 * width, 1.05 * height), EYE)


def build(scene: Scene) -> GBuffer:
    """Build the city of this scene; geometry depends on seed, things and size alone."""
    camera = viewpoint(scene)
    plan = city(scene, camera)
    neon = is_neon(scene)
    colours = palettes.palette(_tinted(scene, neon))
    rng = np.random.default_rng(scene.seed_of("sun"))
    sun = palettes.sun(scene, camera, rng.choice((0.22, 0.30, 0.70, 0.78)))
    light = palettes.light(scene, sun, colours)
    heaven = sky(scene, camera, sun, colours)
    sight = see(scene, camera, plan, colours, light)
    grove(scene, camera, sight, colours, light)
    dark = colours.lamps if not neon else max(colours.lamps, 0.8)
    lamps(camera, plan, sight, dark / colours.exposure)
    through = air(scene, camera, heaven, sight)
    above = heaven.picture * (1 - sight.cover[..., None]) + through * sight.cover[..., None]
    solid = sight.cover > 0.5
    rows, columns = np.mgrid[0 : camera.height, 0 : camera.width].astype(np.float32)
    basin = Basin.before(camera, SHORE, solid)
    water = mirrored(scene, camera, above, sight.emission, colours, basin)
    level, wet = basin.level, basin.wet
    colour = np.where(wet[..., None], water, above).astype(np.float32)
    z = np.where(solid, sight.far, np.where(wet, level, FAR))
    slant = np.sqrt(1 + ((columns + 0.5 - camera.width / 2) / camera.focal) ** 2
                    + ((camera.horizon - rows - 0.5) / camera.focal) ** 2)  # fmt: skip
    depth = np.where(z >= FAR, FAR, z * slant).astype(np.float32)
    ids = np.where(solid, np.where(sight.leaves, FOLIAGE, TOWER), np.where(wet, WATER, SKY)).astype(np.int32)
    normal = np.where(wet[..., None], np.array((0, 1, 0), np.float32), sight.normal * solid[..., None])
    world = GBuffer(
        camera=camera, light=light, colour=colour, depth=depth, normal=normal.astype(np.float32), ids=ids,
        emission=np.minimum(sight.emission * sight.cover[..., None], colour), exposure=colours.exposure,
        calm=_calm(camera, solid),
    )  # fmt: skip
    if {subject.noun for subject in scene.subjects} - AFLOAT:
        set_into(world, [Thing(GROUND, terrace())])
    return world


def terrace() -> Model:
    """A paved terrace over the water with a low wall, where somebody stands before the city."""
    top = EYE - 1.75
    return (
        box((90.0, 1.0, 8.0), PAVING, (0, top - 1.0, 5.6)), box((90.0, 0.42, 0.45), BLOCKS, (0, top, 9.4)),
        box((90.0, 0.10, 0.60), PAVING, (0, top + 0.42, 9.4)),
    )  # fmt: skip


def _tinted(scene: Scene, neon: bool) -> Scene:
    """A neon city without asked colours gets its own."""
    return replace(scene, palette=BLADES[:2]) if neon and not scene.palette else scene


def _calm(camera: Camera, solid: npt.NDArray[np.bool_]) -> list[tuple[int, int, int, int]]:
    """The sky over the towers, over either half, and the water."""
    width, height = camera.width, camera.height
    margin = int(0.05 * min(width, height))
    ridge = np.where(solid.any(axis=0), solid.argmax(axis=0), height)
    boxes = []
    for first, last in ((0, width), (0, width // 2), (width // 2, width)):
        bottom = int(ridge[first:last].min()) - margin // 2
        if bottom - margin > 0.08 * height:
            boxes.append((first + margin, margin, last - margin, bottom))
    top = int(camera.horizon + 0.1 * height)
    return [*boxes, (margin, top, width - margin, height - margin)]
