"""Coverage planes of skia paths, as large as the path needs. Knows neither type nor figures."""

import math

import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane

Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels


def bounds(path: skia.Path, pad: float, width: int, height: int) -> Box | None:
    """The pixels a path can touch, with `pad` pixels around it, inside the picture; None when it lies outside."""
    box = extent(path, pad)
    left, top, right, bottom = max(0, box[0]), max(0, box[1]), min(width, box[2]), min(height, box[3])
    return (left, top, right, bottom) if right > left and bottom > top else None


def extent(path: skia.Path, pad: float) -> Box:
    """The pixels a path can touch, with `pad` pixels around it, wherever they are."""
    box = path.computeTightBounds()
    left, top = math.floor(box.left() - pad), math.floor(box.top() - pad)
    return left, top, math.ceil(box.right() + pad), math.ceil(box.bottom() + pad)


def cover(path: skia.Path, box: Box) -> Plane:
    """How much of each pixel of the box the path covers: 0..1 (height, width)."""
    surface = skia.Surface(box[2] - box[0], box[3] - box[1])
    canvas = surface.getCanvas()
    canvas.translate(-box[0], -box[1])
    canvas.drawPath(path, skia.Paint(AntiAlias=True))
    return np.asarray(surface.toarray()[..., 3] / np.float32(255), np.float32)
