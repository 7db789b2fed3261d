"""Placed figures as layers of one colour each, for media that fill areas. Knows neither paper nor pigment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import skia

from limner.engines.painter.cover import Box, bounds, cover
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.pen import Hand, pen_of, to_picture
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Part, Tone
from limner.engines.painter.subjects.strokes import ribbon

CONTOUR = 0.95  # lines of this weight bound the body; lighter ones are drawn onto it
_LIMB = 2.4  # times the line: how thick a contour line is where it alone stands for a limb
_HAND = Hand(0.02, 0.35, 0.2)


@dataclass(frozen=True, slots=True)
class Layer:
    """Paths in pixels, filled with one colour (sRGB `#rrggbb`); `detail` layers are thin lines and dots."""

    paths: tuple[skia.Path, ...]
    colour: str
    tone: Tone
    size: float  # of the figure, in pixels
    detail: bool

    def bounds(self, pad: float, width: int, height: int) -> Box | None:
        """The pixels that the layer can touch, with `pad` pixels around it; None outside the picture."""
        whole = skia.Path()
        for path in self.paths:
            whole.addPath(path)
        return bounds(whole, pad, width, height)

    def cover(self, box: Box) -> Plane:
        """How much of each pixel of the box the layer covers: 0..1 (height, width)."""
        return np.asarray(np.maximum.reduce([cover(path, box) for path in self.paths]), np.float32)


def layers(figures: Sequence[Placed]) -> Iterator[Layer]:
    """All layers from back to front; what bounds a body is joined with it."""
    for placed in figures:
        left, top, right, bottom = placed.figure.box
        size = max(right - left, bottom - top) * placed.scale
        for tone, paths, detail in _joined(placed):
            for path in paths:
                path.transform(to_picture(placed))
            yield Layer(tuple(paths), placed.figure.colour(tone, placed.colour), tone, size, detail)


def _joined(placed: Placed) -> list[tuple[Tone, list[skia.Path], bool]]:
    found: list[tuple[Tone, list[skia.Path], bool]] = []
    main = placed.figure.main
    for part in placed.figure.parts:
        contour = part.kind == "line" and part.weight >= CONTOUR and part.tone in {"dark", main}
        tone: Tone = main if contour else part.tone
        path = _path(part, placed, _LIMB if contour else 1.0)
        if contour and found and found[-1][0] == tone:
            found[-1][1].append(path)
        else:
            found.append((tone, [path], not contour and part.kind not in {"area", "silhouette"}))
    return found


def _path(part: Part, placed: Placed, thicker: float) -> skia.Path:
    if part.kind != "line":
        return part.region()
    pen = pen_of(_HAND, part, placed)
    pen = type(pen)(pen.width * thicker, tip=pen.tip, nib=pen.nib)
    return ribbon(part.pieces, pen, closed=part.closed)
