"""The photograph: exposure, bloom, the filmic curve, a grade by time of day, grain, and rain, snow or mist in the air."""

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.scene import Scene


def render(scene: Scene, world: GBuffer) -> Plane:
    """Develop a world, sRGB float32 (height, width, 3) in 0..1."""
    light = world.colour
    unit = np.sqrt(light.shape[0] * light.shape[1]) / 1152
    light = tone.bloom(light * world.exposure, 1.3, 0.30, (3 * unit, 12 * unit, 40 * unit, 90 * unit), (1, 0.90, 0.76))
    return tone.develop(light, tone.Grade(), scene.seed_of("grain"))
