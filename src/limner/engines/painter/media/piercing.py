"""What scissors cut out of a red sheet: inner lines, rows of teeth along the edges, rosettes where there is room."""

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media import pen
from limner.engines.painter.media.cutpaths import box_of
from limner.engines.painter.media.vector import circle, moved, polygon, smooth
from limner.engines.painter.subjects.arrangement import Placed

_HAND = pen.Hand(0.020, 0.6, 0.2)


def piercing(item: Placed, outline: skia.Path) -> Iterator[skia.Path]:
    """All that is cut out of a figure: its inner lines, teeth along its edges, a rosette where there is room."""
    left, top, right, bottom = box_of(outline)
    size = max(right - left, bottom - top)
    fine = 360 / size
    sheet = _grid([outline], outline, fine)
    lines = _lines(item, outline, fine)
    inner = cv2.distanceTransform((sheet > 127).astype(np.uint8), cv2.DIST_L2, 5)
    slits = (lines > 110) & (inner > 7)
    origin = complex(left, top) - (6 + 6j) / fine
    for contour in cv2.findContours(slits.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
        if len(contour) > 10:
            points = contour[::2, 0, 0] + 1j * contour[::2, 0, 1] + (0.5 + 0.5j)
            yield smooth([complex(point) for point in points / fine + origin])
    solid = ((sheet > 127) & ~slits).astype(np.uint8)
    depth = np.asarray(cv2.distanceTransform(solid, cv2.DIST_L2, 5), np.float32)
    yield from _rosettes(depth, fine, origin)
    yield from _teeth(depth, fine, origin)


def _grid(paths: Sequence[skia.Path], frame: skia.Path, fine: float) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    left, top, right, bottom = box_of(frame)
    surface = skia.Surface(math.ceil((right - left) * fine) + 12, math.ceil((bottom - top) * fine) + 12)
    canvas = surface.getCanvas()
    canvas.translate(6 - left * fine, 6 - top * fine)
    canvas.scale(fine, fine)
    for path in paths:
        canvas.drawPath(path, skia.Paint(AntiAlias=True))
    return np.asarray(surface.toarray()[..., 3], np.uint8)


def _lines(item: Placed, outline: skia.Path, fine: float) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """The figure's visible line art on the grid of its outline."""
    left, top, right, bottom = box_of(outline)
    surface = skia.Surface(math.ceil((right - left) * fine) + 12, math.ceil((bottom - top) * fine) + 12)
    canvas = surface.getCanvas()
    canvas.translate(6 - left * fine, 6 - top * fine)
    canvas.scale(fine, fine)
    pen.draw(canvas, [item], _HAND, ["#000000"])
    return np.asarray(surface.toarray()[..., 3], np.uint8)


def _teeth(depth: Plane, fine: float, origin: complex) -> Iterator[skia.Path]:
    """Rows of fine teeth that follow the edge inside: the fur of jianzhi."""
    slope = cv2.Sobel(depth, cv2.CV_32F, 1, 0) + 1j * cv2.Sobel(depth, cv2.CV_32F, 0, 1)
    for level, length, step in ((9.0, 10.0, 6.5), (27.0, 8.0, 7.5)):
        for foot in _marks((depth > level).astype(np.uint8), step):
            way = complex(slope[int(foot.imag), int(foot.real)])
            if abs(way) < 1e-3:
                continue
            way /= abs(way)
            tip = foot + way * length
            if _at(depth, tip) > level + 0.8 * length:
                side = 1j * way * 1.5
                yield polygon([(spot + 0.5 + 0.5j) / fine + origin for spot in (foot + side, foot - side, tip)])


def _marks(inside: npt.NDArray[np.uint8], step: float) -> Iterator[complex]:
    """Points every `step` pixels along the outer borders of a mask."""
    for contour in cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
        if len(contour) >= 40:
            points = contour[:, 0, 0] + 1j * contour[:, 0, 1]
            along = np.concatenate([[0], np.cumsum(np.abs(np.diff(points)))])
            for index in np.searchsorted(along, np.arange(0, along[-1], step)):
                yield complex(points[index])


def _at(depth: Plane, spot: complex) -> float:
    row, column = round(spot.imag), round(spot.real)
    if not (0 <= row < depth.shape[0] and 0 <= column < depth.shape[1]):
        return 0.0
    return float(depth[row, column])


def _rosettes(depth: Plane, fine: float, origin: complex) -> Iterator[skia.Path]:
    """A flower pierced into the broadest part, and crescents into the next; the room they take is marked in `depth`."""
    for petals in (8, 5):
        peak = float(depth.max())
        if peak < 30:
            return
        row, column = np.unravel_index(int(depth.argmax()), depth.shape)
        spot = complex(column, row)
        reach = min(0.62 * peak, 46.0)
        for index in range(petals):
            way = np.exp(1j * math.tau * index / petals)
            foot, tip = spot + 0.30 * reach * way, spot + reach * way
            half = 1j * way * reach * (1.15 / petals) * 1.5
            petal = smooth([
                foot,
                (foot + tip) / 2 + half * 0.7,
                tip + half * 0.25,
                tip - half * 0.25,
                (foot + tip) / 2 - half * 0.7,
            ])
            yield moved(petal, origin.real + 0.5 / fine, origin.imag + 0.5 / fine, 1 / fine)
        yield moved(circle(spot.real, spot.imag, 0.15 * reach), origin.real, origin.imag, 1 / fine)
        rows, columns = np.ogrid[0 : depth.shape[0], 0 : depth.shape[1]]
        away = np.sqrt((rows - row) ** 2 + (columns - column) ** 2) - reach
        np.minimum(depth, np.maximum(away, 0), out=depth)
