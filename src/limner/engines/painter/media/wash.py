"""Draws layers with a wet brush: watercolour by pigment, ink by tone. Pools, blooms and edges. Knows no scene."""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.layers import Layer
from limner.engines.painter.media.sheet import rice_paper, rough_paper, unit
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.subjects.figure import Tone
from limner.engines.painter.tone import blur, colour, to_srgb

_INK: dict[Tone, float] = {"body": 0.42, "leaf": 0.55, "light": 0.12, "accent": 0.8, "dark": 1.25, "none": 0.0}
_TINTS = ((0.42, 0.22, 0.12), (0.10, 0.20, 0.42), (0.34, 0.16, 0.30), (0.14, 0.24, 0.20))  # absorbed, RGB
_INK_COLOUR = np.array([0.075, 0.072, 0.078], np.float32)  # linear reflectance of one coat of good ink


@dataclass(frozen=True, slots=True)
class Fields:
    """The accidents of water and paper, over the whole picture, 0..1."""

    tooth: Plane
    bloom: Plane
    drift: Plane


def watercolor(width: int, height: int, stack: Iterable[Layer], seed: int) -> Plane:
    """The layers in transparent pigment on rough white paper: sRGB (height, width, 3)."""
    fields = _fields(width, height, seed)
    paper = np.array([0.955, 0.945, 0.915], np.float32) * (0.985 + 0.03 * fields.tooth[..., None])
    found = list(stack)
    out = np.asarray(paper * _backwash(found, width, height, fields, seed), np.float32)
    for layer in found:
        pigment = np.clip(colour(layer.colour), 0.02, 0.96)
        _stain(out, paper, layer, pigment, fields, 1.15 if layer.detail else 0.95)
    return to_srgb(out)


def ink(width: int, height: int, stack: Iterable[Layer], seed: int) -> Plane:
    """The layers in washes of black ink on rice paper, red where the accent is: sRGB (height, width, 3)."""
    fields = _fields(width, height, seed)
    paper = rice_paper(width, height, seed)
    out = np.array(paper, np.float32)
    for layer in stack:
        red = layer.tone == "accent" and not layer.detail
        pigment = np.array([0.62, 0.10, 0.07], np.float32) if red else _INK_COLOUR
        _stain(out, paper, layer, pigment, fields, 1.0 if layer.detail else _INK[layer.tone])
    return to_srgb(out)


def _fields(width: int, height: int, seed: int) -> Fields:
    scale = unit(width, height)
    return Fields(
        tooth=rough_paper(width, height, seed),
        bloom=lattice(width, height, 150 * scale, 4, seed + 11),
        drift=lattice(width, height, 330 * scale, 2, seed + 12),
    )


def _backwash(stack: list[Layer], width: int, height: int, fields: Fields, seed: int) -> Plane:
    """A pale loose wash behind the figures, wet at its edges, what light it lets through: (height, width, 3)."""
    cover = np.zeros((height, width), np.float32)
    for layer in stack:
        box = layer.bounds(1, width, height)
        if box is not None and not layer.detail:
            part = cover[box[1] : box[3], box[0] : box[2]]
            np.maximum(part, layer.cover(box), out=part)
    short = min(width, height)
    near = blur(cover, 0.085 * short) * 1.3 + 0.62 * (lattice(width, height, 0.30 * short, 4, seed + 21) - 0.5)
    flow = smoothstep(0.30, 0.36, near) * (0.35 + 0.65 * smoothstep(0.2, 0.75, fields.bloom))
    rim = np.clip(flow - blur(flow, 0.006 * short), 0, 1)
    tint = _TINTS[seed % len(_TINTS)]
    density = (0.8 * flow + 0.6 * rim) * (0.8 + 0.4 * fields.tooth)
    return np.asarray(np.exp(-density[..., None] * np.array(tint, np.float32)), np.float32)


def _stain(out: Plane, paper: Plane, layer: Layer, pigment: Plane, fields: Fields, strength: float) -> None:
    height, width = out.shape[:2]
    box = layer.bounds(layer.size * (0.03 if layer.detail else 0.24) + 6, width, height)
    if box is None or strength <= 0:
        return
    mask = _wavered(layer, box, fields)
    here = (slice(box[1], box[3]), slice(box[0], box[2]))
    density = strength * (_pooled(mask, layer.size, fields, here) if not layer.detail else mask * 1.1)
    density = density * (0.82 + 0.36 * fields.tooth[here])
    lifted = out[here] + (paper[here] - out[here]) * (mask * 0.94)[..., None]  # the coat below is lifted
    ground = out[here] if layer.detail else lifted
    out[here] = ground * np.exp(np.log(pigment) * density[..., None])


def _wavered(layer: Layer, box: Box, fields: Fields) -> Plane:
    """The layer's mask inside the box, with the waver of a hand."""
    mask = layer.cover(box)
    scale = layer.size / 300
    tooth = fields.tooth[box[1] : box[3], box[0] : box[2]]
    soft = blur(mask, max(0.6, 1.1 * scale))
    return smoothstep(0.34, 0.66, soft + (tooth - 0.5) * 0.22)


def _pooled(mask: Plane, size: float, fields: Fields, here: tuple[slice, slice]) -> Plane:
    """Pigment gathers along the edges of a wash and where it stayed wet longest."""
    near, far = blur(mask, max(0.8, size * 0.006)), blur(mask, size * 0.035)
    rim = np.clip(mask - near, 0, 1) * 1.5 + np.clip(mask - far, 0, 1) * 0.35
    uneven = 0.52 + 0.42 * smoothstep(0.25, 0.75, fields.bloom[here]) + 0.4 * (fields.drift[here] - 0.5)
    shift = np.array([[1, 0, -0.07 * size], [0, 1, -0.09 * size]], np.float32)  # the lamp stands at the upper left
    soft = blur(mask, 0.10 * size)
    beyond = cv2.warpAffine(soft, shift, mask.shape[::-1], borderMode=cv2.BORDER_CONSTANT)
    shade = np.clip(1.32 - 0.62 * beyond / np.maximum(soft, 0.2), 0.55, 1.4)
    return np.asarray(mask * uneven * shade + rim * 0.75, np.float32)
