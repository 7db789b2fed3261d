"""Placed figures as layers of one colour each, for media that fill areas. Knows neither paper nor pigment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import skia

from limner.engines.painter.media.pen import Hand, pen_of, to_picture
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Part, Tone
from limner.engines.painter.subjects.strokes import ribbon

CONTOUR = 0.95  # lines of this weight bound the body; lighter ones are drawn onto it
_LIMB = 2.4  # times the line: how thick a contour line is where it alone stands for a limb
_HAND = Hand(0.02, 0.35, 0.2)


@dataclass(frozen=True, slots=True)
class Layer:
    """A path in pixels, filled with one colour (sRGB `#rrggbb`); `detail` layers are thin lines and dots."""

    path: skia.Path
    colour: str
    tone: Tone
    size: float  # of the figure, in pixels
    detail: bool


def layers(figures: Sequence[Placed]) -> Iterator[Layer]:
    """All layers from back to front; what bounds a body is joined with it."""
    for placed in figures:
        left, top, right, bottom = placed.figure.box
        size = max(right - left, bottom - top) * placed.scale
        for tone, path, detail in _joined(placed):
            path.transform(to_picture(placed))
            yield Layer(path, placed.figure.colour(tone, placed.colour), tone, size, detail)


def _joined(placed: Placed) -> list[tuple[Tone, skia.Path, bool]]:
    found: list[tuple[Tone, skia.Path, bool]] = []
    main = placed.figure.main
    for part in placed.figure.parts:
        contour = part.kind == "line" and part.weight >= CONTOUR and part.tone in {"dark", main}
        tone: Tone = main if contour else part.tone
        path = _path(part, placed, _LIMB if contour else 1.0)
        if contour and found and found[-1][0] == tone:
            found[-1] = (tone, skia.Op(found[-1][1], path, skia.kUnion_PathOp), False)
        else:
            found.append((tone, path, not contour and part.kind not in {"area", "silhouette"}))
    return found


def _path(part: Part, placed: Placed, thicker: float) -> skia.Path:
    if part.kind != "line":
        return part.region()
    pen = pen_of(_HAND, part, placed)
    pen = type(pen)(pen.width * thicker, tip=pen.tip, nib=pen.nib)
    return ribbon(part.pieces, pen, closed=part.closed)
