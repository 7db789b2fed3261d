"""The red seal of a painting: carved characters, or mountains over water when no words were asked for.

It knows where it is told to stand and nothing of the picture around it.
"""

import math

import cv2
import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering.faces import mask
from limner.engines.painter.noise import lattice, smoothstep

CINNABAR = np.array([0.70, 0.13, 0.10], np.float32)  # sRGB
DRAWN = 240  # pixels the seal is carved at


def stamp(picture: Plane, string: str, place: tuple[int, int, int], seed: int) -> Plane:
    """Press a seal of `string` (or the picture seal when empty) at (left, top, side) on an sRGB picture."""
    left, top, side = place
    carved = _characters(string) if string.strip() else _landscape()
    worn = carved * smoothstep(0.16, 0.34, lattice(DRAWN, DRAWN, 22, 3, seed))
    worn *= 0.86 + 0.14 * lattice(DRAWN, DRAWN, 60, 2, seed + 1)
    print_ = cv2.resize(worn.astype(np.float32), (side, side), interpolation=cv2.INTER_AREA)[..., None] * 0.92
    out = picture.copy()
    under = out[top : top + side, left : left + side]
    out[top : top + side, left : left + side] = under * (1 - print_) + under * CINNABAR * 1.08 * print_
    return np.asarray(out, np.float32)


def _canvas(draw_on: skia.Surface) -> Plane:
    pixels = draw_on.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    return np.asarray(pixels[..., 3] / 255, np.float32)


def _block(surface: skia.Surface) -> skia.Canvas:
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.drawRoundRect(
        skia.Rect(6, 6, DRAWN - 6, DRAWN - 6), 16, 16, skia.Paint(AntiAlias=True, Color=skia.ColorBLACK)
    )
    return canvas


def _landscape() -> Plane:
    """Three peaks over two waves, cut out of the block."""
    surface = skia.Surface(DRAWN, DRAWN)
    canvas = _block(surface)
    cut = skia.Paint(
        AntiAlias=True, BlendMode=skia.BlendMode.kClear, Style=skia.Paint.kStroke_Style, StrokeWidth=13,
        StrokeCap=skia.Paint.kRound_Cap, StrokeJoin=skia.Paint.kRound_Join,
    )  # fmt: skip
    peaks = skia.Path()
    peaks.addPoly(
        [
            skia.Point(*point)
            for point in ((30, 142), (78, 78), (98, 104), (128, 40), (160, 100), (176, 82), (212, 142))
        ],
        False,
    )
    canvas.drawPath(peaks, cut)
    for level in (168, 200):
        wave = skia.Path()
        wave.moveTo(32, level)
        for step in range(4):
            wave.rQuadTo(22, -20 if step % 2 else 20, 44, 0)
        canvas.drawPath(wave, cut)
    return _canvas(surface)


def _characters(string: str) -> Plane:
    """The characters from the right column to the left, top to bottom, cut out of the block."""
    letters = [letter for letter in string if not letter.isspace()][:9]
    rows = math.ceil(math.sqrt(len(letters)))
    columns = math.ceil(len(letters) / rows)
    out = _canvas_of_block()
    inner = DRAWN - 36
    for index, letter in enumerate(letters):
        column, row = columns - 1 - index // rows, index % rows
        width, height = inner // columns, inner // rows
        glyph = np.asarray(cv2.resize(mask(letter, "cjk-serif", 160.0), (width - 8, height - 8)), np.float32)
        top, left = 18 + row * height + 4, 18 + column * width + 4
        out[top : top + height - 8, left : left + width - 8] -= np.clip(1.5 * glyph, 0, 1)
    return np.asarray(np.clip(out, 0, 1), np.float32)


def _canvas_of_block() -> Plane:
    surface = skia.Surface(DRAWN, DRAWN)
    _block(surface)
    return _canvas(surface)
