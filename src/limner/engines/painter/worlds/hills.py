"""The hills: near land under crops or grass, with trees, hedges and layered distances, before the medium.

It joins rolling land, crops, marks and sky; it knows nothing of media or lettering.
"""

import math

import cv2
import numpy as np

from limner.engines.painter.gbuffer import SKY, Camera, GBuffer, Ids, Plane
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds import palettes, rolling
from limner.engines.painter.worlds.blades import blades
from limner.engines.painter.worlds.crops import crop, snow
from limner.engines.painter.worlds.groves import groves
from limner.engines.painter.worlds.rolling import Lamps, Land, Seen
from limner.engines.painter.worlds.sky import Sky, sky
from limner.engines.painter.worlds.splats import Canvas

WET = {"rain": 1.0, "storm": 1.0, "mist": 0.3}
RAYLEIGH = np.array([0.80, 1.0, 1.25], np.float32)  # air dims blue sooner and gives it back as haze


def build(scene: Scene) -> GBuffer:
    """Build the hills of this scene; geometry depends on seed, ground, season and size alone."""
    camera = rolling.viewpoint(scene)
    ground = rolling.land(scene, camera, 0.45 if scene.ground == "savanna" else 1.0)
    own = crop(scene)
    numbers = own.numbers(_turn(camera, ground, own.turn), snow(scene), WET.get(scene.weather, 0.0))
    colours = palettes.palette(scene)
    sun = palettes.sun(scene, camera, 0.5 - 0.19 * ground.side)
    lamps = Lamps(palettes.moonlit(palettes.light(scene, sun, colours), scene), colours.fill)
    heaven = sky(scene, camera, sun, colours)
    seen = rolling.look(camera, ground, numbers)
    lit, normal = rolling.lit(camera, ground, seen, numbers, own.table(), lamps)
    haze = horizon_haze(camera, heaven)
    density = 1.15 * lamps.light.haze_density
    colour = _aired(lit, seen, heaven, haze, density)
    canvas = Canvas(colour=colour, far=seen.far, normal=normal, ids=seen.ids, haze=haze[0], density=density)
    marks = [*groves(scene, camera, ground, lamps.light), *blades(scene, camera, ground, numbers)]
    canvas.draw(marks, lamps.light, colours.fill)
    return GBuffer(
        camera=camera, light=lamps.light, colour=canvas.colour, depth=rolling.along_rays(camera, canvas.far),
        normal=canvas.normal, ids=canvas.ids, emission=np.zeros_like(colour), exposure=colours.exposure,
        calm=open_sky(canvas.ids),
    )  # fmt: skip


def _turn(camera: Camera, ground: Land, turn: float) -> float:
    """The sine of the bearing that rows run to: they meet beside the middle, on the side of the composition."""
    return -math.sin(math.atan(ground.side * turn * camera.width / camera.focal))


def horizon_haze(camera: Camera, heaven: Sky) -> Plane:
    """The colour of far air per column (1, width, 3): the sky just above the horizon, without its blaze."""
    row = int(np.clip(camera.horizon - 0.02 * camera.height, 1, camera.height - 1))
    behind = heaven.picture[max(0, row - camera.height // 14) : row].mean(axis=0)[None]
    behind = np.asarray(cv2.GaussianBlur(behind, (0, 0), camera.width * 0.08), np.float32)
    return np.ascontiguousarray(np.minimum(behind, 1.6 * np.median(behind, axis=1, keepdims=True)), np.float32)


def _aired(lit: Plane, seen: Seen, heaven: Sky, haze: Plane, density: float) -> Plane:
    """The ground through the air, the sky elsewhere; the farthest crests melt a little into the sky."""
    far = np.exp(np.minimum(seen.lns, 9.0))
    through = np.exp(-(far * density)[..., None] * RAYLEIGH)
    aired = lit * through + haze * (1 - through)
    bare = (seen.kinds == SKY)[..., None]
    colour = np.where(bare, heaven.picture, aired).astype(np.float32)
    jump = np.abs(cv2.Laplacian(np.where(seen.kinds == SKY, 9.5, seen.lns).astype(np.float32), cv2.CV_32F)) > 0.10
    share = np.clip(1.6 * cv2.GaussianBlur(jump.astype(np.float32), (0, 0), 0.7), 0, 1)[..., None]
    return np.asarray(colour * (1 - share) + cv2.GaussianBlur(colour, (0, 0), 0.75) * share, np.float32)


def open_sky(ids: Ids) -> list[tuple[int, int, int, int]]:
    """Boxes of open sky: the largest band over all that stands, then over the left and over the right half."""
    height, width = ids.shape
    margin = int(0.05 * min(width, height))
    taken = smoothstep(0.02, 0.03, np.asarray(cv2.blur((ids != SKY).astype(np.float32), (5, 5)), np.float32)) > 0
    ridge = np.where(taken.any(axis=0), taken.argmax(axis=0), height)
    boxes = []
    for first, last in ((0, width), (0, width // 2), (width // 2, width)):
        bottom = int(ridge[first:last].min()) - margin // 2
        if bottom - margin > 0.08 * height:
            boxes.append((first + margin, margin, last - margin, bottom))
    return boxes
