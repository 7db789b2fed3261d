"""Steam that rises from the drains and drifts: soft, lit by what is around it, hidden by what stands before it."""

import math

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.noise import lattice
from limner.engines.painter.tone import blur
from limner.engines.painter.worlds.palettes import DAYLIGHT
from limner.engines.painter.worlds.street.plan import Plan

HEIGHT = 2.9  # metres


def steam(plan: Plan, colour: Plane, depth: Plane) -> None:
    """Add plumes to a lit picture (height, width, 3) in place; in warm dry daylight there are none."""
    if plan.scene.time in DAYLIGHT and plan.scene.weather in ("clear", "cloudy"):
        return
    for number, (x, z) in enumerate(plan.drains()[1:]):
        _plume(plan, colour, depth, (x, z), plan.scene.seed_of(f"street/steam {number}"))


def _plume(plan: Plan, colour: Plane, depth: Plane, foot: tuple[float, float], seed: int) -> None:
    camera, (x, z) = plan.camera, foot
    metre = camera.focal / z
    column, base = camera.width / 2 + x * metre, camera.horizon + camera.eye * metre
    left, right = max(0, int(column - 1.6 * metre)), min(camera.width, int(column + 1.6 * metre))
    top, bottom = max(0, int(base - HEIGHT * metre)), min(camera.height, int(base))
    if right - left < 4 or bottom - top < 4:
        return
    rise = (base - np.arange(top, bottom, dtype=np.float32))[:, None] / metre
    wave = lattice(right - left, bottom - top, 1.1 * metre, 5, seed)
    drift = 0.22 * rise * math.sin(seed) + (wave - 0.5) * 0.7 * rise / HEIGHT
    across = (np.arange(left, right, dtype=np.float32)[None] - column) / metre - drift
    spread = 0.16 + 0.26 * rise
    body = np.exp(-((across / spread) ** 2)) * np.clip(rise / 0.25, 0, 1) * np.clip(1 - rise / HEIGHT, 0, 1)
    wisps = np.clip(lattice(right - left, bottom - top, 0.5 * metre, 4, seed + 1) * 2.1 - 0.55, 0, 1)
    cover = 0.62 * body * wisps * np.clip((depth[top:bottom, left:right] - z) / 0.6 + 0.5, 0, 1)
    window = colour[top:bottom, left:right]
    around = blur(np.minimum(window, 3.0), 0.035 * camera.width)
    lit = around * 1.4 + around.mean(axis=(0, 1)) * 0.6 + 0.02
    window += cover[..., None] * (lit - window)
