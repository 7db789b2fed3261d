"""Rain, snow and mist between the eye and the world: as light for lenses, and as drawn lines or dots for brushes.

It reads depth and light only; how hard it rains is the weather's, what is hit is not known.
"""

import math

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Setting

ROOFED: frozenset[Setting] = frozenset({"room", "stage", "studio", "tabletop"})  # it falls outside their windows


def through_air(scene: Scene, light: Plane, depth: Plane, unit: float) -> Plane:
    """Linear light (height, width, 3) as it is seen through rain, snow or mist; `unit` in pixels (sheet.unit)."""
    if scene.setting in ROOFED:
        depth = np.where(depth >= FAR * 0.5, depth, 0).astype(np.float32)
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


def drawn(scene: Scene, *, breadth: float = 1.0) -> Plane:
    """What a hand draws of the falling rain or snow: cover 0..1 (height, width), zero in dry weather."""
    cover = np.zeros((scene.height, scene.width), np.float32)
    if scene.setting in ROOFED:
        return cover
    unit = math.sqrt(scene.width * scene.height) / 1152
    rng = np.random.default_rng(scene.seed_of("falling"))
    if scene.weather in ("rain", "storm"):
        _lines(cover, rng, unit * breadth, 2.0 if scene.weather == "storm" else 1.0)
        cover = tone.blur(cover, 0.55 * unit)  # drawn by hand, not by a ruler
    if scene.weather == "snow":
        _dots(cover, rng, unit * breadth)
    return cover


def _lines(cover: Plane, rng: np.random.Generator, unit: float, force: float) -> None:
    """Long slanted lines, most of them fine."""
    height, width = cover.shape
    slant = float(rng.choice((-1, 1)) * rng.uniform(0.10, 0.20) * force)
    area = height * width / unit**2
    for across, down, long, dark in rng.random((int(area / 2600 * force**0.5), 4)).tolist():
        length = (40 + 120 * long * long) * unit
        x, y = across * width * 1.2 - 0.1 * width, down * height * 1.1 - 0.1 * height
        ends = [(round(px * 16), round(py * 16)) for px, py in ((x, y), (x + slant * length, y + length))]
        layer = 0.25 + 0.6 * dark
        cv2.line(
            cover, ends[0], ends[1], layer * min(1.0, 0.55 + 0.5 * unit), max(1, round(1.3 * unit)), cv2.LINE_AA, 4
        )


def _dots(cover: Plane, rng: np.random.Generator, unit: float) -> None:
    """Round flakes, a few of them large."""
    height, width = cover.shape
    area = height * width / unit**2
    for across, down, size in rng.random((int(area / 900), 3)).tolist():
        radius = (0.9 + 4.2 * size**6) * unit
        centre = (round(across * width * 16), round(down * height * 16))
        cv2.circle(cover, centre, round(max(0.6, radius) * 16), 0.6 + 0.4 * size, -1, cv2.LINE_AA, 4)
