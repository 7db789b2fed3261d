"""A silver-gelatin print: an orange filter before the lens, dodged and burned to ten zones, silver grain, warm black.

It knows nothing of what the world shows.
"""

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import SKY, GBuffer, Plane
from limner.engines.painter.media.air import through_air
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.view import exposure
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.scene import Scene

FILTER = np.array([0.52, 0.42, 0.06], np.float32)  # how an orange filter sees linear light: blue skies go dark
BLACK, WHITE = np.array([0.030, 0.029, 0.032], np.float32), np.array([0.972, 0.965, 0.945], np.float32)  # sRGB


def render(scene: Scene, world: GBuffer) -> Plane:
    """Print the world in black and white: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    light = np.asarray(np.maximum(world.colour, 0) * np.float32(exposure(world)), np.float32)
    light = tone.bloom(through_air(scene, light, world.depth, scale), 1.4, 0.16, (3 * scale, 20 * scale, 70 * scale))
    grey = np.asarray(np.clip(light @ FILTER, 0, None), np.float32)
    zones = _zones(tone.to_srgb(tone.filmic(grey * 1.1)), world, scale)
    zones = np.clip(zones + _silver(scene, zones, scale), 0, 1)[..., None]
    return np.asarray(BLACK + (WHITE - BLACK) * zones, np.float32)


def _zones(grey: Plane, world: GBuffer, scale: float) -> Plane:
    """The negative printed for full blacks and whites, local contrast raised, edges of the sheet burned in."""
    height, width = grey.shape
    low, high = np.percentile(grey[:: max(1, height // 200), :: max(1, width // 200)], (0.4, 99.4))
    grey = np.asarray(np.clip((grey - low) / max(float(high - low), 0.15), 0, 1), np.float32)
    middle = float(np.clip(np.median(grey), 0.12, 0.75))
    grey = np.asarray(grey ** (np.log(0.43) / np.log(middle) * 0.6 + 0.4), np.float32)
    wide, near = tone.blur(grey, 60 * scale), tone.blur(grey, 7 * scale)
    grey = grey + 0.26 * (grey - wide) + 0.10 * (grey - near)
    rows, columns = np.ogrid[0:height, 0:width]
    radius = ((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2).astype(np.float32)
    top = np.clip(1 - rows / (0.55 * height), 0, 1).astype(np.float32)
    burn = 0.34 * radius + 0.22 * top * (world.ids == SKY)
    grey = np.asarray(np.clip(grey, 0, 1) * (1 - burn), np.float32)
    return np.asarray(0.78 * grey + 0.22 * smoothstep(-0.06, 1.04, grey), np.float32)


def _silver(scene: Scene, grey: Plane, scale: float) -> Plane:
    """Clumps of silver: strongest in the middle tones, of two sizes."""
    rng = np.random.default_rng(scene.seed_of("silver"))
    fine = tone.blur(rng.standard_normal(grey.shape, np.float32), max(0.55, 0.7 * scale))
    coarse = tone.blur(rng.standard_normal(grey.shape, np.float32), max(0.9, 1.5 * scale))
    grain = fine / fine.std() + 0.7 * coarse / coarse.std()
    return np.asarray(0.019 * grain * (0.25 + 3.0 * grey * (1 - grey)), np.float32)
