"""Pen and ink from a world: contours where depth, identity or facing jump, hatching for shade. Knows no subject."""

import cv2
import numpy as np

from limner.engines.painter.gbuffer import FAR, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media.contours import bend, turn
from limner.engines.painter.media.sheet import Hand, unit
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.inks import inks_of
from limner.engines.painter.tone import LUMA, blur, colour, filmic, to_srgb

_HATCHES = ((0.46, 0.85), (0.24, 2.30))  # darker than this tone: strokes across this direction (radians)
_CLOUDS = (60, 86)  # percentiles of the sky's tone that get a contour


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as a pen drawing: sRGB (height, width, 3), or 4 with the paper left out when the scene asks for it."""
    height, width = world.depth.shape
    hand = Hand(width, height, 0.5, scene.seed_of("hand"))
    tone = _tone(world)
    strokes = np.maximum(_contours(world, tone), _hatching(scene, world, tone))
    cover = np.clip(hand.moved(strokes), 0, 1)
    inks = inks_of(scene)
    ink, paper = to_srgb(colour(inks.ink)), to_srgb(colour(inks.paper))
    if scene.transparent:
        return np.dstack([np.broadcast_to(ink, (height, width, 3)), cover]).astype(np.float32)
    tooth = 0.985 + 0.03 * lattice(width, height, max(3.0, 4 * unit(width, height)), 2, scene.seed_of("paper"))
    ground = np.clip(paper * tooth[..., None], 0, 1)
    return np.asarray(ground + (ink - ground) * cover[..., None], np.float32)


def _tone(world: GBuffer) -> Plane:
    """How light the drawing is to look, 0..1: broad masses, not grains."""
    scale = unit(*world.depth.shape[::-1])
    tone = blur(to_srgb(filmic(world.colour * world.exposure)) @ LUMA, 4.5 * scale)
    low, high = np.percentile(tone, (2, 90))
    return np.asarray(np.clip((tone - low) / max(high - low, 0.05), 0, 1), np.float32)


def _contours(world: GBuffer, tone: Plane) -> Plane:
    """How much of a pixel an outline covers; nearer things get broader lines."""
    scale = unit(*world.depth.shape[::-1])
    near = np.log(np.clip(world.depth, 0.5, FAR))
    jump = smoothstep(0.14, 0.40, bend(near))
    border = bend(world.ids.astype(np.float32)) > 0
    depth = cv2.erode(np.where(world.depth >= FAR, 4000, world.depth).astype(np.float32), np.ones((3, 3)))
    weight = np.clip(1.45 - 0.38 * np.log10(np.maximum(depth, 1)), 0.22, 1.3)
    still = (world.ids != WATER) & (world.ids != SKY)
    fold = smoothstep(1.1, 2.0, turn(blur(world.normal, 1.4 * scale))) * still
    outline = np.maximum(np.maximum(jump, border), 0.35 * fold).astype(np.float32)
    line = blur(outline, 0.8 * scale) * weight * 2.0
    return np.asarray(np.clip(np.maximum(line, _clouds(world, tone)), 0, 1), np.float32)


def _clouds(world: GBuffer, tone: Plane) -> Plane:
    """Thin contours of the sky's own light, where it changes enough to show a form."""
    scale = unit(*world.depth.shape[::-1])
    sky = cv2.erode((world.ids == SKY).astype(np.float32), np.ones((5, 5)))
    out = np.zeros_like(tone)
    if sky.sum() < 100:
        return out
    soft = blur(tone, 3.5 * scale)
    slope = np.asarray(
        np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / 8), np.float32
    )
    for level in np.percentile(soft[sky > 0.5], _CLOUDS):
        away = np.abs(soft - level) / np.maximum(slope, 1e-5)  # in pixels
        out = np.maximum(out, smoothstep(1.3 * scale, 0.4 * scale, away.astype(np.float32)))
    return np.asarray(out * sky * smoothstep(0.0008 / scale, 0.003 / scale, slope) * 0.55, np.float32)


def _hatching(scene: Scene, world: GBuffer, tone: Plane) -> Plane:
    """Parallel strokes, crossed in the dark, level on water; their breadth follows the tone. The sky stays white."""
    height, width = world.depth.shape
    scale = unit(width, height)
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    waver = (lattice(width, height, 90 * scale, 2, scene.seed_of("waver")) - 0.5) * 14 * scale
    lift = 0.55 + 0.9 * (lattice(width, height, 34 * scale, 2, scene.seed_of("lift")) - 0.5)  # the pen's pressure
    water, sky = world.ids == WATER, world.ids == SKY
    out = np.zeros((height, width), np.float32)
    for index, (limit, angle) in enumerate(_HATCHES):
        position = columns * np.cos(angle) + rows * np.sin(angle)
        position = np.where(water, rows * (1.0 + 0.35 * index), position) + waver
        wave = 0.5 + 0.5 * np.cos(position * (2 * np.pi / (6.4 * scale)))
        breadth = np.clip((limit - tone) / limit, 0, 1) * 0.62 * lift
        stroke = smoothstep(-0.25, 0.25, np.asarray(wave - (1 - breadth), np.float32))
        out = np.maximum(out, stroke * smoothstep(0.02, 0.12, breadth.astype(np.float32)))
    return np.asarray(np.where(sky, 0, out) * 0.85, np.float32)
