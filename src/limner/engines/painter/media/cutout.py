"""Draws layers as matte clay and cut card on a studio backdrop: relief, soft light, soft shadows. Knows no scene."""

from collections.abc import Iterable

import cv2
import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.layers import Layer
from limner.engines.painter.noise import lattice
from limner.engines.painter.tone import blur, colour, to_srgb

_LIGHT = np.array([-0.48, -0.62, 0.62], np.float32)  # from the upper left, x right, y down
_FALL = (0.55, 0.85)  # direction in which shadows fall


def backdrop(width: int, height: int, paper: str, seed: int) -> Plane:
    """A seamless studio sweep in the tint of the paper: linear (height, width, 3)."""
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    pool = np.exp(-((columns + 0.25) ** 2) * 0.7 - (rows - 0.35) ** 2 * 1.6)  # the lamp's pool of light
    fibre = lattice(width, height, max(3.0, min(width, height) / 160), 2, seed) - 0.5
    light = (0.70 + 0.36 * pool) * (1 + 0.035 * fibre)
    return np.asarray(np.clip(light[..., None] * colour(paper) * 0.96, 0, 1), np.float32)


def draw(ground: Plane, stack: Iterable[Layer], seed: int, *, relief: float = 1.0) -> Plane:
    """The layers on a linear ground (height, width, 3), back to front; the result is linear too.

    `relief` is 1 for swelling clay, 0 for flat card.
    """
    out = ground.copy()
    height, width = ground.shape[:2]
    grain = lattice(width, height, max(3.0, min(width, height) / 300), 2, seed) - 0.5
    for layer in stack:
        pad = layer.size * 0.10 + 4
        box = layer.bounds(pad, width, height)
        if box is not None:
            _lay(out, layer, box, grain[box[1] : box[3], box[0] : box[2]], relief)
    return out


def alpha(stack: Iterable[Layer], width: int, height: int) -> Plane:
    """What the layers cover of a picture of this size, 0..1."""
    out = np.zeros((height, width), np.float32)
    for layer in stack:
        box = layer.bounds(1, width, height)
        if box is not None:
            part = out[box[1] : box[3], box[0] : box[2]]
            np.maximum(part, layer.cover(box), out=part)
    return out


def _lay(out: Plane, layer: Layer, box: Box, grain: Plane, relief: float) -> None:
    mask = layer.cover(box)
    part = out[box[1] : box[3], box[0] : box[2]]
    if not layer.detail:
        for share, strength in ((0.010, 0.34), (0.035, 0.30)):
            reach = max(0.8, layer.size * share)
            part *= 1 - strength * _fallen(mask, reach)[..., None]
    shade = _shade(mask, layer.size, relief * (0.25 if layer.detail else 1.0)) * (1 + 0.05 * grain)
    light = np.clip(colour(layer.colour) * 0.93 * shade[..., None], 0, 1)
    part += (light - part) * mask[..., None]


def _fallen(mask: Plane, reach: float) -> Plane:
    """The mask's soft shadow, fallen to the lower right."""
    shift = np.array([[1, 0, _FALL[0] * reach], [0, 1, _FALL[1] * reach]], np.float32)
    moved = cv2.warpAffine(mask, shift, mask.shape[::-1], flags=cv2.INTER_LINEAR)
    return blur(np.asarray(moved, np.float32), reach * 0.9)


def _shade(mask: Plane, size: float, relief: float) -> Plane:
    """Light on the swelling of the mask, about 1 where it is flat."""
    swell = sum(
        share * blur(mask, max(0.7, size * sigma)) for sigma, share in ((0.008, 0.30), (0.025, 0.5), (0.06, 0.9))
    )
    swell = np.asarray(swell, np.float32) * mask
    across = cv2.Sobel(swell, cv2.CV_32F, 1, 0, ksize=3) / 8
    down = cv2.Sobel(swell, cv2.CV_32F, 0, 1, ksize=3) / 8
    scale = 0.055 * size * relief
    normal = np.dstack([-across * scale, -down * scale, np.ones_like(across)])
    normal /= np.linalg.norm(normal, axis=2, keepdims=True)
    facing = normal @ (_LIGHT / np.linalg.norm(_LIGHT))
    flat = _LIGHT[2] / np.linalg.norm(_LIGHT)
    shine = np.clip(facing - flat, 0, 1) ** 2 * 0.5
    return np.asarray(np.clip(1 + 0.62 * (facing - flat) + shine, 0.35, 1.6), np.float32)


def developed(linear: Plane) -> Plane:
    """sRGB of a studio picture, with the faint vignette of a lens."""
    height, width = linear.shape[:2]
    rows, columns = np.ogrid[0:height, 0:width]
    radius = ((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2).astype(np.float32)
    return to_srgb(linear * (1 - 0.22 * radius[..., None]))
