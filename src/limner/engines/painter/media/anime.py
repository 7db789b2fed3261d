"""A background of an animated film: clear painted shapes, soft cel clouds, lit edges, glow, dark-tinted near contours.

It paints from colour, depth, facing and identity and knows nothing of what they show.
"""

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FIRST_SUBJECT, FOLIAGE, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import air
from limner.engines.painter.media.contours import fine_lines, outlines
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.view import seen
from limner.engines.painter.media.watercolor import simplified
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.scene import Scene

COOL = np.array([0.80, 0.92, 1.22], np.float32)  # shadows lean to blue
WARM = np.array([1.05, 1.00, 0.93], np.float32)


def render(scene: Scene, world: GBuffer) -> Plane:
    """Paint the world as a film background: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    picture = seen(scene, world, lift=1.22, saturation=1.42)
    flat = _shapes(picture, world, scale)
    flat = _sky(flat, picture, world, scale)
    flat = _edges(flat, picture, world, scale)
    flat = _fallen(scene, flat, scale)
    return _glowing(flat, scale)


def _shapes(picture: Plane, world: GBuffer, scale: float) -> Plane:
    """Masses painted flat with crisp borders; light in a few soft steps, shadows towards blue."""
    broad = simplified(picture, max(2, round(4.5 * scale)))
    things = tone.blur((world.ids >= FIRST_SUBJECT).astype(np.float32), 1.0 * scale)[..., None]
    broad = np.asarray(broad + (picture - broad) * (0.15 + 0.55 * things), np.float32)
    luma = np.asarray(broad @ tone.LUMA, np.float32)
    stepped = _steps(luma, 7, 0.30)
    lit = broad * (stepped / np.maximum(luma, 0.02))[..., None]
    share = smoothstep(0.55, 0.10, stepped)[..., None]
    return np.asarray(np.clip(lit * (WARM + (COOL - WARM) * share), 0, 1), np.float32)


def _steps(values: Plane, count: int, soft: float) -> Plane:
    """The values in steps whose borders are `soft` of a step wide."""
    scaled = values * count
    low = np.floor(scaled)
    return np.asarray(
        (low + smoothstep(0.5 - soft, 0.5 + soft, np.asarray(scaled - low, np.float32))) / count, np.float32
    )


def _sky(flat: Plane, picture: Plane, world: GBuffer, scale: float) -> Plane:
    """Clouds in three clean tones with crisp lit rims, before a smooth sky."""
    sky = (world.ids == SKY).astype(np.float32)
    if sky.mean() < 0.01:
        return flat
    smooth = simplified(picture, max(2, round(7 * scale)))
    smooth = smooth + 0.35 * (smooth - tone.blur(smooth, 40 * scale))
    luma = np.asarray(smooth @ tone.LUMA, np.float32)
    saturation = smooth.max(axis=2) - smooth.min(axis=2)
    stepped = 0.35 * luma + 0.65 * _steps(luma, 6, 0.22)
    painted = smooth * (stepped / np.maximum(luma, 0.02))[..., None]
    grey = (painted @ tone.LUMA)[..., None]
    vivid = grey + (painted - grey) * (1 + 0.35 * smoothstep(0.05, 0.3, np.asarray(saturation, np.float32)))[..., None]
    share = tone.blur(sky, 0.6 * scale)[..., None]
    return np.asarray(np.clip(flat + (vivid - flat) * share, 0, 1), np.float32)


def _edges(flat: Plane, picture: Plane, world: GBuffer, scale: float) -> Plane:
    """Thin contours in a darker tone of the colour on near things; bright rims where they face the light."""
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    things = (world.ids >= FIRST_SUBJECT).astype(np.float32)
    near = np.maximum(smoothstep(60.0, 14.0, np.minimum(world.depth, 1e4)), 0.85 * cv2.dilate(things, np.ones((3, 3))))
    edge = outlines(world, leaves=0.0, folds=0.25)
    edge = np.maximum(
        edge, 0.55 * fine_lines(luma, 1.1 * max(scale, 0.6)) * (world.ids != WATER) * (world.ids != FOLIAGE)
    )
    line = np.clip(tone.blur(np.asarray(edge, np.float32), 0.6 * scale) * 1.25, 0, 1) * near
    dark = np.square(flat) * np.array([0.42, 0.36, 0.46], np.float32)
    flat = np.asarray(flat + (dark - flat) * (0.72 * line)[..., None], np.float32)
    side = -1.0 if world.light.direction[0] < 0 else 1.0
    solid: Plane = np.log(np.minimum(world.depth, 3000)).astype(np.float32)
    shift = np.array([[1, 0, -1.6 * scale * side], [0, 1, 1.8 * scale]], np.float32)
    beyond = cv2.warpAffine(solid, shift, solid.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
    rim = smoothstep(0.08, 0.5, np.asarray(beyond - solid, np.float32)) * (world.ids != SKY) * (world.ids != WATER)
    rim = tone.blur(np.asarray(rim, np.float32), 0.5 * scale) * (1 - line)
    glow = np.clip(flat * 1.5 + 0.12, 0, 1)
    return np.asarray(flat + (glow - flat) * (0.55 * rim)[..., None], np.float32)


def _fallen(scene: Scene, flat: Plane, scale: float) -> Plane:
    """Rain as fine pale lines, snow as clear white dots."""
    cover = air.drawn(scene, breadth=1.1)[..., None] * (0.92 if scene.weather == "snow" else 0.34)
    light = np.clip(tone.blur(flat, 40 * scale) * 1.15 + 0.40, 0, 1)
    return np.asarray(flat + (light - flat) * cover, np.float32)


def _glowing(flat: Plane, scale: float) -> Plane:
    """Light spills over: a wide screen of the brightest parts, then a gentle lift of the middle tones."""
    bright = flat * smoothstep(0.62, 0.98, np.asarray(flat.max(axis=2), np.float32))[..., None]
    spill = 0.22 * tone.blur(bright, 9 * scale) + 0.20 * tone.blur(bright, 40 * scale)
    out = 1 - (1 - flat) * (1 - np.clip(spill, 0, 0.9))
    return np.asarray(np.clip(out, 0, 1) ** 0.94, np.float32)
