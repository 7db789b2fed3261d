"""What a painter sees of a world: the exposed, clear picture, and the field along which strokes run.

It reads the planes of a world, never what they show.
"""

import math

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FOLIAGE, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media.air import through_air
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene, Time

MIDDLE_GREY = 0.17
DARK: dict[Time, float] = {"dusk": 0.85, "night": 0.60}  # painters keep the night dark


def exposure(world: GBuffer) -> float:
    """The world's own exposure, moved part of the way to a middle grey, by a stop at most."""
    small = cv2.resize(world.colour, (96, 96), interpolation=cv2.INTER_AREA) @ tone.LUMA
    mean = float(np.exp(np.log(np.maximum(small, 0) * world.exposure + 1e-3).mean()))
    return float(world.exposure * min(max((MIDDLE_GREY / mean) ** 0.4, 0.6), 1.6))


def seen(scene: Scene, world: GBuffer, *, lift: float = 1.0, saturation: float = 1.15) -> Plane:
    """The world through its air as a clear picture: sRGB (height, width, 3). `lift` is a factor of light."""
    scale = unit(scene.width, scene.height)
    light = np.asarray(
        np.maximum(world.colour, 0) * np.float32(exposure(world) * lift * DARK.get(scene.time, 1.0)), np.float32
    )
    if scene.weather == "mist":
        light = through_air(scene, light, world.depth, scale)
    light = tone.bloom(light, 1.3, 0.25, (6 * scale, 26 * scale))
    picture = tone.to_srgb(tone.filmic(light))
    luma = (picture @ tone.LUMA)[..., None]
    return np.asarray(np.clip(luma + (picture - luma) * saturation, 0, 1), np.float32)


def flow(scene: Scene, world: GBuffer, picture: Plane, sigma: float) -> Plane:
    """Where strokes run, radians (height, width): along edges, down slopes, level on water and sky.

    `sigma` in pixels: over how much of the picture a stroke looks around.
    """
    height, width = world.depth.shape
    size = (max(2, width // 2), max(2, height // 2))
    small = cv2.GaussianBlur(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), (0, 0), 1.0)
    across, down = cv2.Sobel(small, cv2.CV_32F, 1, 0), cv2.Sobel(small, cv2.CV_32F, 0, 1)
    tensor = np.dstack([(down**2 - across**2).sum(axis=2), (-2 * across * down).sum(axis=2)])
    tensor = tone.blur(np.asarray(tensor, np.float32), max(1.0, sigma / 2))
    own = _leaning(scene, world, size)
    length = np.linalg.norm(tensor, axis=2, keepdims=True)
    weight = length / (length + 0.02)
    turned = tensor / np.maximum(length, 1e-6) * weight + own * (1.15 - weight)
    angle = np.arctan2(turned[..., 1], turned[..., 0]) / 2
    out = cv2.resize(angle.astype(np.float32), (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(out, np.float32)


def _leaning(scene: Scene, world: GBuffer, size: tuple[int, int]) -> Plane:
    """The direction that the matter itself suggests, as (cos, sin) of twice the angle, by kind and facing."""
    normal = cv2.GaussianBlur(cv2.resize(world.normal, size, interpolation=cv2.INTER_AREA), (0, 0), 2.0)
    ids = cv2.resize(world.ids, size, interpolation=cv2.INTER_NEAREST)
    fall = np.arctan2(1 - normal[..., 1] ** 2 + 0.02, normal[..., 0] * normal[..., 1])  # rows grow downwards
    steep = np.clip((0.96 - normal[..., 1]) / 0.25, 0, 1)
    sway = (lattice(*size, 180 * unit(*size), 3, scene.seed_of("sway")) - 0.5) * 1.9
    angle = np.where(ids == SKY, sway, steep * fall + (1 - steep) * 0.4 * sway)
    angle = np.where(ids == WATER, 0.06 * sway, angle)
    angle = np.where(ids == FOLIAGE, math.pi / 2 + 1.2 * sway, angle)
    weight = np.where(ids == WATER, 1.6, 1.0)[..., None]
    return np.asarray(weight * np.dstack([np.cos(2 * angle), np.sin(2 * angle)]), np.float32)
