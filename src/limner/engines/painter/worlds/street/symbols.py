"""Wordless pictures for signs: a bowl, a fish, an arrow as line drawings, and light boxes that show them."""

import cv2
import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.tone import RGB


def symbol(name: str, size: int) -> Plane:
    """A line drawing of a thing without words as coverage 0..1 (size, size)."""
    surface = skia.Surface(size, size)
    canvas = surface.getCanvas()
    canvas.scale(size / 100, size / 100)
    pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=5, StrokeCap=skia.Paint.kRound_Cap,
                     StrokeJoin=skia.Paint.kRound_Join)  # fmt: skip
    path = skia.Path()
    for stroke in _DRAWINGS[name]:
        path.addPath(_stroke(stroke))
    canvas.drawPath(path, pen)
    return np.asarray(cv2.GaussianBlur(surface.toarray()[..., 3], (0, 0), 0.4) / np.float32(255), np.float32)


def _stroke(points: tuple[float, ...]) -> skia.Path:
    """A chain of quadratic curves: start, then (control, end) pairs; a straight line where control is the middle."""
    path = skia.Path()
    path.moveTo(points[0], points[1])
    for i in range(2, len(points), 4):
        path.quadTo(points[i], points[i + 1], points[i + 2], points[i + 3])
    return path


def _lines(*points: float) -> tuple[float, ...]:
    """A chain of straight lines in the form of `_stroke`."""
    chain = [points[0], points[1]]
    for i in range(2, len(points), 2):
        chain += [(points[i - 2] + points[i]) / 2, (points[i - 1] + points[i + 1]) / 2, points[i], points[i + 1]]
    return tuple(chain)


_DRAWINGS: dict[str, tuple[tuple[float, ...], ...]] = {
    "bowl": ((20, 50, 22, 80, 50, 80, 78, 80, 80, 50), _lines(16, 50, 84, 50), (38, 40, 32, 33, 38, 27, 44, 21, 38, 16),
             (58, 40, 52, 33, 58, 27, 64, 21, 58, 16)),
    "fish": ((18, 50, 40, 24, 66, 50), (18, 50, 40, 76, 66, 50),
             _lines(66, 50, 84, 34, 84, 66, 66, 50), _lines(32, 47, 33, 47)),
    "arrow": (_lines(22, 30, 50, 30, 50, 62), _lines(34, 52, 50, 74, 66, 52)),
    "moon": ((62, 18, 26, 26, 28, 54, 34, 84, 68, 78), (62, 18, 46, 34, 48, 52, 52, 72, 68, 78)),
    "cup": ((26, 40, 26, 74, 48, 74, 70, 74, 70, 40), _lines(26, 40, 70, 40), (70, 46, 86, 48, 80, 58, 76, 64, 68, 62),
            (40, 30, 35, 25, 40, 20), (56, 30, 51, 25, 56, 20)),
    "star": (_lines(50, 18, 59, 41, 83, 42, 64, 57, 71, 81, 50, 67, 29, 81, 36, 57, 17, 42, 41, 41, 50, 18),),
    "wave": ((16, 40, 28, 24, 40, 40, 52, 56, 64, 40, 74, 26, 84, 40),
             (16, 62, 28, 46, 40, 62, 52, 78, 64, 62, 74, 48, 84, 62)),
    "bars": (_lines(22, 30, 78, 30), _lines(22, 50, 64, 50), _lines(22, 70, 74, 70)),
    "umbrella": ((18, 52, 20, 22, 50, 20, 80, 22, 82, 52),
                 (18, 52, 26, 44, 34, 52, 42, 44, 50, 52, 58, 44, 66, 52, 74, 44, 82, 52),
                 (50, 52, 50, 64, 50, 74, 50, 84, 60, 80)),
    "note": (_lines(40, 70, 40, 24, 70, 18, 70, 62), (40, 70, 26, 62, 26, 72, 28, 82, 40, 70),
             (70, 62, 56, 54, 56, 64, 58, 74, 70, 62)),
}  # fmt: skip

SYMBOLS = tuple(_DRAWINGS)
TRADES = ("bowl", "fish", "cup", "moon", "star", "wave", "umbrella", "note")


def light_box(name: str, shape: float, tint: RGB) -> Plane:
    """A lit acrylic band of this width over height: a picture on white at its middle, bars of the tint beside it.

    Linear HDR RGB (96, width, 3).
    """
    height, width = 96, int(96 * np.clip(shape, 1.5, 9))
    drawing = cv2.dilate(symbol(name, height), np.ones((2, 2), np.uint8))
    band = np.zeros((height, width), np.float32)
    left = (width - height) // 2
    band[:, left : left + height] = drawing
    band[int(height * 0.44) : int(height * 0.56), int(width * 0.06) : max(1, left - height // 4)] = 1
    band[int(height * 0.44) : int(height * 0.56), left + height + height // 4 : int(width * 0.94)] = 1
    fall = (0.75 + 0.25 * np.sin(np.linspace(0.3, 2.8, height, dtype=np.float32)))[:, None, None]
    ground = np.asarray(tint, np.float32) * 0.55 + 0.02
    return np.asarray((ground * (1 - band[..., None]) + band[..., None] * 1.5) * fall, np.float32)
