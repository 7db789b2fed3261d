"""A frame of a film: shallow focus, anamorphic streaks, teal shadows against orange light, no letters, no bars.

It focuses on the subjects, else on the middle ground; it knows nothing of what the world shows.
"""

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, SKY, GBuffer, Plane
from limner.engines.painter.media.air import through_air
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.view import exposure
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import Grade

GRADE = Grade(contrast=1.12, saturation=0.96, vignette=0.62, grain=0.014, fringe=0.0011)
TEAL = np.array([-0.055, 0.012, 0.050], np.float32)
ORANGE = np.array([0.060, 0.012, -0.060], np.float32)
STREAK = np.array([0.45, 0.75, 1.25], np.float32)  # linear tint of anamorphic flares
APERTURE = 7.0  # units of blur for what is infinitely near


def render(scene: Scene, world: GBuffer) -> Plane:
    """Develop the world as a film frame: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    light = np.asarray(np.maximum(world.colour, 0) * np.float32(exposure(world) * 0.92), np.float32)
    light = through_air(scene, _focused(world, light, scale), world.depth, scale)
    light = tone.bloom(light, 1.2, 0.34, (3 * scale, 14 * scale, 60 * scale), (1.0, 0.90, 0.80))
    light += 0.05 * _streaks(light, scale)[..., None] * STREAK
    return _graded(tone.develop(light, GRADE, scene.seed_of("grain")))


def _focused(world: GBuffer, light: Plane, scale: float) -> Plane:
    """Blur by distance from the plane in focus; what is sharp does not bleed into what is not."""
    subject = world.ids >= FIRST_SUBJECT
    land = world.depth[subject if subject.mean() > 0.002 else (world.ids != SKY)]
    focus = float(np.median(land)) if land.size else FAR
    spread = np.abs(1 - focus / np.maximum(world.depth, 0.3))
    aperture = APERTURE * np.clip(26 / focus, 0.22, 1)  # what is far away is all equally sharp
    blur = aperture * np.where(world.depth > focus, 0.62, 1.0) * smoothstep(0.2, 1.2, np.minimum(spread, 3))
    blur = np.where(subject, 0.25 * blur, blur)
    out = light
    for sigma in (2.2, 4.6):
        weight = np.asarray(np.clip(blur / sigma - 0.35, 0.02, 1), np.float32)[..., None]
        soft = (
            tone.blur(np.minimum(light, 12) * weight, sigma * scale)
            / tone.blur(weight[..., 0], sigma * scale)[..., None]
        )
        share = smoothstep(0.5 * sigma, 1.2 * sigma, np.asarray(blur, np.float32))[..., None]
        out = out + (np.maximum(soft, 0) - out) * share
    return np.asarray(out, np.float32)


def _streaks(light: Plane, scale: float) -> Plane:
    """The level flares of an anamorphic lens around lamps and suns."""
    height, width = light.shape[:2]
    bright = np.clip((light @ tone.LUMA) - 3.0, 0, 6).astype(np.float32)
    small = cv2.resize(bright, (max(2, width // 4), max(2, height // 2)), interpolation=cv2.INTER_AREA)
    wide = cv2.GaussianBlur(small, (0, 0), sigmaX=max(2.0, 42 * scale), sigmaY=max(0.4, 0.7 * scale))
    tight = cv2.GaussianBlur(small, (0, 0), sigmaX=max(1.0, 12 * scale), sigmaY=max(0.4, 0.5 * scale))
    return np.asarray(cv2.resize(np.asarray(5.5 * wide + 2.2 * tight, np.float32), (width, height)), np.float32)


def _graded(picture: Plane) -> Plane:
    """Teal into the shadows, orange into the lights, and colours drawn towards these two."""
    luma = np.asarray(picture @ tone.LUMA, np.float32)[..., None]
    chroma = picture - luma
    warmth = np.clip((chroma[..., :1] - chroma[..., 2:]) * 3.0, -1, 1)
    pull = np.where(warmth > 0, ORANGE, TEAL) * np.abs(warmth) * 0.9
    split = TEAL * np.square(1 - luma) + ORANGE * np.square(luma) * 0.8
    green = np.clip(chroma[..., 1:2] - np.maximum(chroma[..., :1], chroma[..., 2:]), 0, 1)
    picture = (
        luma + chroma * (1 - 0.9 * green) + (pull + split) * smoothstep(0.0, 0.12, luma) * smoothstep(1.0, 0.9, luma)
    )
    return np.asarray(np.clip(0.012 + 0.988 * picture, 0, 1), np.float32)
