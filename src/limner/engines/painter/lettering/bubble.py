"""Speech bubbles: what a thing of the picture says, in an oval above its head. It knows boxes, not things."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import skia

from limner.engines.painter.cover import Box, cover
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import layout
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.tone import blur, colour, to_srgb

_PAPER, _INK = "#fffdf6", "#1d1b20"


def paint_bubbles(picture: Plane, scene: Scene, said: Sequence[Lettering], boxes: Mapping[str, Box]) -> Plane:
    """The picture (height, width, 3 or 4; sRGB) with a bubble for each string, its tail at the box of its target."""
    out = picture.copy()
    height, width = picture.shape[:2]
    for place, lettering in enumerate(said):
        speaker = boxes.get(lettering.target, (width // 3, height // 2, 2 * width // 3, height))
        body, inner, tail = _planned(lettering, speaker, (width, height), place)
        _paint(out, scene, lettering, (body, inner, tail))
    return out


def _planned(lettering: Lettering, speaker: Box, size: tuple[int, int], place: int
) -> tuple[skia.Rect, Box, complex]:  # fmt: skip
    """The oval, the room for its words, and where its tail points."""
    width, height = size
    edge = min(width, height)
    left, top, right, _ = speaker
    middle = (left + right) / 2
    shape = min(2.6, max(1.25, 0.32 * len(lettering.string) ** 0.8))
    tall = float(np.clip(0.9 * top, 0.17 * edge, 0.27 * edge))
    wide = min(tall * shape, 0.56 * width)
    aside = 1 if middle < width / 2 else -1
    if place % 2:
        aside = -aside
    x = float(np.clip(middle + aside * (0.32 * (right - left) + 0.3 * wide), wide / 2 + 0.03 * edge,
                      width - wide / 2 - 0.03 * edge))  # fmt: skip
    y = float(np.clip(top - 0.62 * tall, tall / 2 + 0.03 * edge, height - tall / 2))
    body = skia.Rect.MakeLTRB(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)
    across, down = wide * 0.36, tall * 0.28
    inner = (round(x - across), round(y - down), round(x + across), round(y + down))
    mouth = complex(middle + aside * 0.16 * (right - left), max(top + 0.10 * (speaker[3] - top), y + 0.62 * tall))
    return body, inner, mouth


def _paint(out: Plane, scene: Scene, lettering: Lettering, plan: tuple[skia.Rect, Box, complex]) -> None:
    body, inner, tip = plan
    height, width = out.shape[:2]
    edge = min(width, height)
    shape = skia.Path()
    shape.addOval(body)
    centre = complex(body.centerX(), body.centerY())
    along = tip - centre
    along /= max(abs(along), 1e-6)
    foot = centre + along * body.height() * 0.3
    side = along * 1j * body.height() * 0.13
    tail = skia.Path()
    tail.addPoly([skia.Point(point.real, point.imag) for point in (foot + side, tip, foot - side)], True)
    shape = skia.Op(shape, tail, skia.kUnion_PathOp)
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=max(1.5, edge * 0.006),
                     StrokeJoin=skia.Paint.kRound_Join)  # fmt: skip
    rim = skia.Path()
    pen.getFillPath(shape, rim)
    frame = (0, 0, width, height)
    fall = math.ceil(edge * 0.006)
    shade = np.roll(blur(cover(shape, frame), edge * 0.012), (fall, fall), (0, 1))
    out[..., :3] *= 1 - 0.28 * shade[..., None]
    _fill(out, cover(shape, frame), _PAPER)
    _fill(out, cover(rim, frame), _INK)
    for setting in layout.lay_out([lettering], inner, scene.seed_of("bubble")):
        _fill(out, cover(setting.path, frame), lettering.colour or _INK)


def _fill(out: Plane, mask: Plane, ink: str) -> None:
    out[..., :3] += (to_srgb(colour(ink)) - out[..., :3]) * mask[..., None]
    if out.shape[2] == 4:
        out[..., 3] = np.maximum(out[..., 3], mask)
