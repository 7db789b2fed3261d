"""The photograph: exposure, bloom, the filmic curve, a grade by time of day and grain.

It works on any world's G-buffer and knows nothing of what the world shows.
"""

import math

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.media.air import through_air
from limner.engines.painter.media.view import exposure
from limner.engines.painter.scene import Scene, Time, Weather
from limner.engines.painter.tone import Grade

GRADES: dict[Time, Grade] = {
    "dawn": Grade(contrast=1.05, saturation=1.10, shadows=(-0.006, 0.0, 0.012), highlights=(0.012, 0.002, -0.008)),
    "morning": Grade(contrast=1.05, saturation=1.12, vignette=0.28, highlights=(0.006, 0.002, -0.004)),
    "day": Grade(contrast=1.05, saturation=1.12, vignette=0.28, shadows=(-0.004, 0.0, 0.006)),
    "noon": Grade(contrast=1.10, saturation=1.14, vignette=0.24, shadows=(-0.003, 0.0, 0.005)),
    "golden_hour": Grade(
        contrast=1.06, saturation=1.10, vignette=0.36, shadows=(0.004, 0.001, 0.004), highlights=(0.016, 0.004, -0.016)
    ),
    "sunset": Grade(contrast=1.06, vignette=0.42, shadows=(-0.01, 0, 0.014), highlights=(0.01, 0, -0.012)),
    "dusk": Grade(contrast=1.05, saturation=1.10, vignette=0.42, shadows=(-0.006, 0.0, 0.014)),
    "night": Grade(contrast=1.04, saturation=1.06, vignette=0.45, shadows=(-0.004, -0.001, 0.012)),
}  # fmt: skip
WARMTH: dict[Time, tone.RGB] = {
    "dawn": (1, 0.92, 0.82),
    "morning": (1, 0.96, 0.89),
    "day": (1, 0.98, 0.94),
    "noon": (1, 0.99, 0.97),
    "golden_hour": (1, 0.88, 0.68),
    "sunset": (1, 0.86, 0.66),
    "dusk": (1, 0.90, 0.84),
    "night": (1, 0.96, 0.90),
}
MUTED: dict[Weather, float] = {"mist": 0.90, "rain": 0.90, "storm": 0.92, "snow": 0.90}


def render(scene: Scene, world: GBuffer) -> Plane:
    """Develop a world, sRGB float32 (height, width, 3) in 0..1."""
    unit = math.sqrt(scene.width * scene.height) / 1152
    light: Plane = np.maximum(world.colour, 0) * np.float32(exposure(world))
    light = through_air(scene, light, world.depth, unit)
    glow = 0.24 if scene.time in ("morning", "day", "noon", "dawn") else 0.40
    light = tone.bloom(light, 1.25, glow, (2.5 * unit, 11 * unit, 38 * unit, 90 * unit), WARMTH[scene.time])
    grade = GRADES[scene.time]
    muted = MUTED.get(scene.weather, 1.0)
    grade = Grade(
        contrast=grade.contrast, saturation=grade.saturation * muted, vignette=grade.vignette, grain=0.008,
        shadows=grade.shadows, highlights=grade.highlights,
    )  # fmt: skip
    return tone.develop(light, grade, scene.seed_of("grain"))
