"""Where a hand draws lines: edges of depth, identity and facing, and the finer lines of the picture itself.

It knows neither pen nor paper.
"""

import cv2
import numpy as np

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, FOLIAGE, GROUND, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.tone import blur


def outlines(world: GBuffer, *, leaves: float = 0.3, folds: float = 0.4) -> Plane:
    """How strongly each pixel lies on an edge of a form, 0..1, about two pixels wide.

    `leaves` and `folds` say how much edges within foliage and between facings count.
    """
    scale = unit(*world.depth.shape[::-1])
    near = np.log(np.clip(world.depth, 0.5, 5000))
    jump = smoothstep(0.10, 0.40, bend(near))
    leafy = (world.ids == FOLIAGE).astype(np.float32)
    jump *= 1 - (1 - leaves) * np.clip(2 * blur(leafy, 2 * scale) - 0.6, 0, 1)
    things = np.where(world.ids == FOLIAGE, GROUND, world.ids).astype(np.float32)
    border = (bend(things) > 0).astype(np.float32)
    still = (world.ids != WATER) & (world.ids != SKY) & (world.ids != FOLIAGE)
    shown = np.maximum(contrast(world, scale), 0.5 * (world.ids >= FIRST_SUBJECT))
    fold = smoothstep(0.9, 2.0, turn(blur(world.normal, 1.2 * scale))) * still
    return np.asarray(np.maximum(np.maximum(jump, border) * shown, folds * fold), np.float32)


def contrast(world: GBuffer, scale: float) -> Plane:
    """0 where the light is the same all around a pixel, 1 where an edge would be seen."""
    light = np.log(np.maximum(world.colour, 0) * np.float32(world.exposure) + 0.02).astype(np.float32)
    size = 2 * max(1, round(1.5 * scale)) + 1
    block = np.ones((size, size))
    spread = np.asarray(cv2.dilate(light, block) - cv2.erode(light, block), np.float32).max(axis=2)
    return smoothstep(0.05, 0.30, spread)


def nearness(world: GBuffer) -> Plane:
    """How boldly things are drawn by their distance: 1 close by, about 0.25 at the horizon, of the nearer side."""
    depth = cv2.erode(np.where(world.depth >= FAR, 4000, world.depth).astype(np.float32), np.ones((3, 3)))
    return np.asarray(np.clip(1.25 - 0.32 * np.log10(np.maximum(depth, 1)), 0.25, 1.0), np.float32)


def fine_lines(luma: Plane, sigma: float, *, sharp: float = 24.0) -> Plane:
    """Dark lines that the picture itself suggests, 0..1: a difference of Gaussians, hardened (after Winnemoeller)."""
    inner, outer = blur(luma, sigma), blur(luma, sigma * 1.6)
    difference = outer - inner * (1 - 0.01)
    return np.asarray(np.clip((difference - 0.008) * sharp, 0, 1), np.float32)


def bend(plane: Plane) -> Plane:
    """The jump at each pixel beyond what the slope on both sides explains."""
    across = np.abs(cv2.filter2D(plane, cv2.CV_32F, np.array([[1, -2, 1]], np.float32)))
    down = np.abs(cv2.filter2D(plane, cv2.CV_32F, np.array([[1], [-2], [1]], np.float32)))
    return np.asarray(np.maximum(across, down), np.float32)


def turn(normal: Plane) -> Plane:
    """How fast the facing (height, width, 3) changes at each pixel."""
    across, down = cv2.Sobel(normal, cv2.CV_32F, 1, 0), cv2.Sobel(normal, cv2.CV_32F, 0, 1)
    return np.asarray(np.sqrt((across**2 + down**2).sum(axis=2)), np.float32)
