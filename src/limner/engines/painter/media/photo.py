"""The photograph: exposure, bloom, the filmic curve, a grade by time of day, grain, and rain, snow or mist in the air.

It works on any world's G-buffer and knows nothing of what the world shows.
"""

import math

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, GBuffer, Plane
from limner.engines.painter.noise import lattice, smoothstep
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
MIDDLE_GREY = 0.17
MUTED: dict[Weather, float] = {"mist": 0.90, "rain": 0.90, "storm": 0.92, "snow": 0.90}


def render(scene: Scene, world: GBuffer) -> Plane:
    """Develop a world, sRGB float32 (height, width, 3) in 0..1."""
    unit = math.sqrt(scene.width * scene.height) / 1152
    light: Plane = np.maximum(world.colour, 0) * np.float32(_exposure(world))
    light = _air(scene, light, world.depth, unit)
    glow = 0.24 if scene.time in ("morning", "day", "noon", "dawn") else 0.40
    light = tone.bloom(light, 1.25, glow, (2.5 * unit, 11 * unit, 38 * unit, 90 * unit), WARMTH[scene.time])
    grade = GRADES[scene.time]
    muted = MUTED.get(scene.weather, 1.0)
    grade = Grade(
        contrast=grade.contrast, saturation=grade.saturation * muted, vignette=grade.vignette, grain=0.008,
        shadows=grade.shadows, highlights=grade.highlights,
    )  # fmt: skip
    return tone.develop(light, grade, scene.seed_of("grain"))


def _exposure(world: GBuffer) -> float:
    """The world's own exposure, moved part of the way to a middle grey, by a stop at most."""
    small = cv2.resize(world.colour, (96, 96), interpolation=cv2.INTER_AREA) @ tone.LUMA
    mean = float(np.exp(np.log(np.maximum(small, 0) * world.exposure + 1e-3).mean()))
    return float(world.exposure * min(max((MIDDLE_GREY / mean) ** 0.4, 0.6), 1.6))


def _air(scene: Scene, light: Plane, depth: Plane, unit: float) -> Plane:
    if scene.weather in ("rain", "storm"):
        return _rain(scene, light, depth, unit)
    if scene.weather == "snow":
        return _flakes(scene, light, depth, unit)
    if scene.weather == "mist":
        return _drift(scene, light, depth, unit)
    return light


def _surroundings(light: Plane, unit: float) -> Plane:
    """The light that drops and flakes catch: their wide neighbourhood's, lamps included."""
    return tone.blur(np.minimum(light, 4.0), 42 * unit)


def _rain(scene: Scene, light: Plane, depth: Plane, unit: float) -> Plane:
    height, width = depth.shape
    rng = np.random.default_rng(scene.seed_of("rain"))
    slant = rng.uniform(-0.22, 0.22) * (2.0 if scene.weather == "storm" else 1.0)
    caught = _surroundings(light, unit) * 0.9 + float(light.mean()) * 0.4
    veil = (1 - np.exp(-np.minimum(depth, 3000) * 0.0006))[..., None] * 0.35
    out = light * (1 - veil) + caught * veil * 0.8
    heavy = 1.5 if scene.weather == "storm" else 1.0
    fine = min(1.0, 0.3 + 0.7 * unit)  # a streak is never thinner than a pixel, so small pictures get fainter ones
    for distance, share, length, thick, strength in (
        (60.0, 0.0024, 15, 0.45, 0.20), (18.0, 0.0007, 34, 0.60, 0.24), (5.0, 0.00006, 70, 1.1, 0.17),
    ):  # fmt: skip
        drops = (rng.random((height, width), np.float32) < share * heavy / max(unit, 0.3)).astype(np.float32)
        streaks = np.asarray(cv2.filter2D(drops, -1, _streak(length * unit, slant)), np.float32)
        streaks = tone.blur(streaks, thick * unit) * (0.7 + 0.6 * rng.random())
        seen = (depth > distance).astype(np.float32)
        out = out + (np.minimum(streaks * strength * 2.2 * fine, 0.55) * seen)[..., None] * caught
    return np.asarray(out, np.float32)


def _streak(length: float, slant: float) -> Plane:
    """A slanted line that thins out at both ends."""
    size = max(5, int(length) | 1)
    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32) - size // 2
    line = np.clip(1 - np.abs(columns - slant * rows), 0, 1) * np.cos(rows / size * math.pi)
    return np.asarray(line, np.float32)


def _flakes(scene: Scene, light: Plane, depth: Plane, unit: float) -> Plane:
    height, width = depth.shape
    rng = np.random.default_rng(scene.seed_of("flakes"))
    white = _surroundings(light, unit) * 0.8 + float(light.mean()) * 0.9
    out = light
    for distance, count, radius, softness, strength in (
        (70.0, 2600, 0.9, 0.6, 0.55),
        (26.0, 900, 1.7, 0.9, 0.65),
        (8.0, 170, 3.4, 2.2, 0.55),
        (2.0, 26, 7.5, 5.0, 0.40),
    ):
        layer = np.zeros((height, width), np.float32)
        spread = rng.random((count, 3))
        for across, down, size in spread:
            centre = (int(across * width * 16), int(down * height * 16))
            cv2.circle(layer, centre, int(max(0.55, radius * unit * (0.6 + 0.8 * size)) * 16), 1.0, -1, cv2.LINE_AA, 4)
        layer = tone.blur(layer, softness * unit) * (depth > distance) * strength
        out = out * (1 - layer[..., None]) + white * layer[..., None]
    return np.asarray(out, np.float32)


def _drift(scene: Scene, light: Plane, depth: Plane, unit: float) -> Plane:
    """Banks of mist between the near and the far: uneven, lying, thicker with distance."""
    height, width = depth.shape
    banks = lattice(width, max(8, height // 3), 150 * unit, 5, scene.seed_of("mist"))
    banks = np.asarray(cv2.resize(banks, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)
    thick = smoothstep(0.36, 0.66, banks) * (1 - np.exp(-np.minimum(depth, 4000) / 320))
    thick = np.where(depth >= FAR * 0.5, thick * 0.5, thick) * 0.55
    grey = tone.blur(light, 70 * unit) * 0.8 + light.mean(axis=(0, 1)) * 0.3
    return np.asarray(light * (1 - thick[..., None]) + grey * thick[..., None], np.float32)
