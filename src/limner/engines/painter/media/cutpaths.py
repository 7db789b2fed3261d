"""Placed figures as shapes for flat media: bodies in their colours, silhouettes, shadows. Knows no scene."""

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import skia

from limner.engines.painter.media.layers import Layer, layers
from limner.engines.painter.media.schemes import deeper, lighter, mixed
from limner.engines.painter.media.trace import softened, thinned
from limner.engines.painter.media.vector import Gradient, Shape, Stop, common, joined, moved, polygon, smooth, without
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.inks import luminance

TRACED = 640  # pixels of the longer side while a silhouette is traced
BODY_LINES = 0.62  # how far lines on a body go from its colour to their own


def silhouette(placed: Placed) -> skia.Path:
    """All that a figure covers, as one smooth outline in pixels with its holes; traced, for exact unions are slow."""
    paths = [path for layer in layers([placed]) for path in layer.paths]
    left, top, right, bottom = _bounds(paths)
    fine = TRACED / max(right - left, bottom - top, 1.0)
    surface = skia.Surface(math.ceil((right - left) * fine) + 8, math.ceil((bottom - top) * fine) + 8)
    canvas = surface.getCanvas()
    canvas.translate(4 - left * fine, 4 - top * fine)
    canvas.scale(fine, fine)
    for path in paths:
        canvas.drawPath(path, skia.Paint(AntiAlias=True))
    drawn = (surface.toarray()[..., 3] > 127).astype(np.uint8)
    whole = skia.Path()
    whole.setFillType(skia.PathFillType.kEvenOdd)
    for contour in cv2.findContours(drawn, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)[0]:
        if len(contour) > 12:
            points = softened(contour[:, 0, 0] + 1j * contour[:, 0, 1] + (0.5 + 0.5j), 1.2)
            whole.addPath(smooth(list((thinned(points, 0.3) - (4 + 4j)) / fine + complex(left, top))))
    return whole


def _bounds(paths: Sequence[skia.Path]) -> tuple[float, float, float, float]:
    boxes = [box_of(path) for path in paths]
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip


def box_of(path: skia.Path) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a path."""
    box = path.computeTightBounds()
    return box.left(), box.top(), box.right(), box.bottom()


def bodies(placed: Placed, *, shade: float = 0.16) -> Iterator[Shape]:
    """A figure in flat colours without outlines; `shade` darkens the side away from the light."""
    stack = list(layers([placed]))
    body = next((layer.colour for layer in stack if not layer.detail), "#888888")
    for layer in stack:
        colour = _line_colour(layer, body) if layer.detail else layer.colour
        for path in layer.paths:
            yield Shape(path=path, fill=colour)
        if shade and not layer.detail:
            yield from _shaded(layer.paths[0], colour, shade)


def _line_colour(layer: Layer, body: str) -> str:
    """Lines tone on tone with the body they are drawn onto."""
    if layer.tone != "dark":
        return layer.colour
    return mixed(deeper(body, 0.55) if luminance(body) > 0.08 else lighter(body, 0.5), layer.colour, BODY_LINES * 0.5)


def _shaded(path: skia.Path, colour: str, shade: float) -> Iterator[Shape]:
    """The path's right and lower side, as a second flat tone with a curved border."""
    left, top, right, bottom = box_of(path)
    wide, tall = right - left, bottom - top
    if min(wide, tall) < 6:
        return
    lit = moved(path, -0.13 * wide, -0.10 * tall)
    dark = without(path, lit)
    if not dark.isEmpty():
        yield Shape(path=dark, fill=deeper(colour, shade))


def contours(path: skia.Path, step: float) -> list[np.ndarray[tuple[int], np.dtype[np.complex128]]]:
    """Points along each contour of the path, about `step` pixels apart, at least 8."""
    found = []
    measure = skia.PathMeasure(path, True)
    while True:
        length = measure.getLength()
        if length > step:
            count = max(8, int(length / step))
            spots = [measure.getPosTan(length * index / count)[0] for index in range(count)]
            found.append(np.array([complex(spot.x(), spot.y()) for spot in spots]))
        if not measure.nextContour():
            return found


def swept(path: skia.Path, way: complex, step: float) -> skia.Path:
    """What the path covers while it moves along `way`: a long shadow."""
    whole = skia.Path(path)
    whole.setFillType(skia.PathFillType.kWinding)
    parts = [path, moved(path, way.real, way.imag)]
    for line in contours(path, step):
        for first, second in zip(line, np.roll(line, -1), strict=True):
            parts.append(polygon([first, second, second + way, first + way]))
    return joined(parts)


def floor_shadow(path: skia.Path, base: float, colour: str, opacity: float = 0.26) -> Shape:
    """The long soft shadow of something that stands with its foot at row `base`, falling to the lower right."""
    matrix = skia.Matrix()
    matrix.setAll(1, -0.55, 0.55 * base, 0, -0.24, 1.24 * base, 0, 0, 1)
    fallen = skia.Path(path)
    fallen.transform(matrix)
    left, top, right, bottom = box_of(fallen)
    stops = (Stop(0, colour, opacity), Stop(1, colour, 0.0))
    return Shape(
        path=fallen,
        fill=Gradient(complex(left, base), complex(left + 0.5 * (bottom - top), bottom + 1), stops),
        blur=max(0.6, (bottom - top) * 0.02),
    )


def gloss(path: skia.Path) -> Iterator[Shape]:
    """A curved light on the upper left of a glossy thing."""
    left, top, right, bottom = box_of(path)
    wide, tall = right - left, bottom - top
    shape = _shrunk(path, 0.88)
    crescent = without(shape, moved(shape, 0.07 * wide, 0.07 * tall))
    window = skia.Path.Rect(skia.Rect.MakeLTRB(left, top, left + wide * 0.62, top + tall * 0.62))
    yield Shape(path=common(crescent, window), fill="#ffffff", opacity=0.5)


def _shrunk(path: skia.Path, scale: float) -> skia.Path:
    left, top, right, bottom = box_of(path)
    x, y = (left + right) / 2, (top + bottom) / 2
    return moved(path, x * (1 - scale), y * (1 - scale), scale)


def extent(figures: Sequence[Placed]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of all figures."""
    return _bounds([path for layer in layers(figures) for path in layer.paths])
