"""Pen and ink from a world: contours where depth, identity or facing jump, hatching for shade. Knows no subject."""

import cv2
import numpy as np

from limner.engines.painter.gbuffer import FAR, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media.sheet import Hand, unit
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.inks import inks_of
from limner.engines.painter.tone import LUMA, blur, colour, filmic, to_srgb

_HATCHES = ((0.50, 0.80), (0.34, 2.35), (0.20, 0.15))  # darker than this tone: strokes in this direction (radians)


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as a pen drawing: sRGB (height, width, 3), or 4 with the paper left out when the scene asks for it."""
    height, width = world.depth.shape
    hand = Hand(width, height, 0.5, scene.seed_of("hand"))
    strokes = np.maximum(_contours(world), _hatching(scene, world))
    cover = np.clip(hand.moved(strokes), 0, 1)
    inks = inks_of(scene)
    ink, paper = to_srgb(colour(inks.ink)), to_srgb(colour(inks.paper))
    if scene.transparent:
        return np.dstack([np.broadcast_to(ink, (height, width, 3)), cover]).astype(np.float32)
    tooth = 0.985 + 0.03 * lattice(width, height, max(3.0, 4 * unit(width, height)), 2, scene.seed_of("paper"))
    ground = np.clip(paper * tooth[..., None], 0, 1)
    return np.asarray(ground + (ink - ground) * cover[..., None], np.float32)


def _contours(world: GBuffer) -> Plane:
    """How much of a pixel an outline covers; nearer things get broader lines."""
    scale = unit(*world.depth.shape[::-1])
    near = np.log(np.clip(world.depth, 0.5, FAR))
    jump = smoothstep(0.10, 0.30, _edge(near))
    border = (_edge(world.ids.astype(np.float32)) > 0).astype(np.float32)
    still = (world.ids != WATER) & (world.ids != SKY)
    fold = smoothstep(0.9, 1.6, _spread(blur(world.normal, 0.8 * scale))) * still
    depth = cv2.erode(np.where(world.depth >= FAR, 4000, world.depth).astype(np.float32), np.ones((3, 3)))
    weight = np.clip(1.5 - 0.32 * np.log10(np.maximum(depth, 1)), 0.45, 1.4)
    outline = np.maximum(jump, border)
    line = blur(np.asarray(cv2.dilate(outline, np.ones((2, 2))), np.float32), 0.75 * scale) * weight * 1.9
    return np.asarray(np.clip(np.maximum(line, 0.5 * blur(fold, 0.6 * scale)), 0, 1), np.float32)


def _edge(plane: Plane) -> Plane:
    """The jump at each pixel beyond what the slope on both sides explains."""
    across = np.abs(cv2.filter2D(plane, cv2.CV_32F, np.array([[1, -2, 1]], np.float32)))
    down = np.abs(cv2.filter2D(plane, cv2.CV_32F, np.array([[1], [-2], [1]], np.float32)))
    return np.asarray(np.maximum(across, down), np.float32)


def _spread(normal: Plane) -> Plane:
    across, down = cv2.Sobel(normal, cv2.CV_32F, 1, 0), cv2.Sobel(normal, cv2.CV_32F, 0, 1)
    return np.asarray(np.sqrt((across**2 + down**2).sum(axis=2)), np.float32)


def _hatching(scene: Scene, world: GBuffer) -> Plane:
    """Parallel strokes, crossed in the dark; their breadth follows the tone."""
    height, width = world.depth.shape
    scale = unit(width, height)
    tone = blur(to_srgb(filmic(world.colour * world.exposure)) @ LUMA, 2.2 * scale)
    low, high = np.percentile(tone, (3, 90))
    tone = np.clip((tone - low) / max(high - low, 0.05), 0, 1)
    sky = world.ids == SKY
    tone = np.where(sky, 0.35 + 0.65 * tone, tone)  # the sky stays light
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    waver = (lattice(width, height, 60 * scale, 2, scene.seed_of("waver")) - 0.5) * 10 * scale
    lift = lattice(width, height, 14 * scale, 2, scene.seed_of("lift"))  # the pen leaves the paper now and then
    out = np.zeros((height, width), np.float32)
    for limit, angle in _HATCHES:
        position = columns * np.cos(angle) + rows * np.sin(angle) + waver
        period = 5.2 * scale
        wave = 0.5 + 0.5 * np.cos(position * (2 * np.pi / period))
        breadth = np.clip((limit - tone) / limit, 0, 1) * 0.5 * smoothstep(0.28, 0.5, lift)
        out = np.maximum(out, smoothstep(-0.22, 0.22, wave - (1 - breadth)) * (breadth > 0) * 0.85)
    return np.asarray(out, np.float32)
