"""A picture as filled paths: what flat media draw, painted here and written as SVG by markup.py.

All coordinates are pixels, all colours sRGB `#rrggbb`. It knows no figures, worlds or scenes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane

Blend = Literal["normal", "multiply", "screen"]
_BLENDS: dict[Blend, skia.BlendMode] = {
    "normal": skia.BlendMode.kSrcOver,
    "multiply": skia.BlendMode.kMultiply,
    "screen": skia.BlendMode.kScreen,
}


@dataclass(frozen=True, slots=True)
class Stop:
    """A colour on the way of a gradient: `offset` and `opacity` 0..1."""

    offset: float
    colour: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Gradient:
    """From `start` to `end`; a radial one has its centre at `start` and reaches as far as `end`."""

    start: complex
    end: complex
    stops: tuple[Stop, ...]
    radial: bool = False


Fill = str | Gradient


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One filled path; `blur` is the sigma of a soft edge in pixels, `clip` bounds what is painted."""

    path: skia.Path
    fill: Fill
    opacity: float = 1.0
    blur: float = 0.0
    blend: Blend = "normal"
    clip: skia.Path | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes from back to front over a ground, which is None where the picture is transparent."""

    width: int
    height: int
    ground: Fill | None
    shapes: tuple[Shape, ...]

    def with_shapes(self, shapes: Iterable[Shape]) -> "Drawing":
        """The drawing with more shapes in front."""
        return replace(self, shapes=(*self.shapes, *shapes))


def fade(start: complex, end: complex, *colours: str) -> Gradient:
    """A linear gradient through evenly spaced colours."""
    last = max(1, len(colours) - 1)
    return Gradient(start, end, tuple(Stop(index / last, code) for index, code in enumerate(colours)))


def painted(drawing: Drawing, scale: float = 1.0) -> Plane:
    """The drawing as sRGB 0..1 (height, width, 3), or 4 when it has no ground; `scale` enlarges it."""
    width, height = round(drawing.width * scale), round(drawing.height * scale)
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.scale(width / drawing.width, height / drawing.height)
    if drawing.ground is not None:
        canvas.drawPaint(_paint(Shape(path=skia.Path(), fill=drawing.ground)))
    for shape in drawing.shapes:
        if shape.clip is not None:
            canvas.save()
            canvas.clipPath(shape.clip, True)
        canvas.drawPath(shape.path, _paint(shape))
        if shape.clip is not None:
            canvas.restore()
    pixels = np.asarray(surface.toarray(colorType=skia.kRGBA_8888_ColorType) / np.float32(255), np.float32)
    return pixels if drawing.ground is None else np.ascontiguousarray(pixels[..., :3])


def argb(code: str, opacity: float = 1.0) -> int:
    """`#rrggbb` with an opacity 0..1 as skia writes a colour."""
    return int(code.lstrip("#"), 16) | round(min(max(opacity, 0.0), 1.0) * 255) << 24


def _paint(shape: Shape) -> skia.Paint:
    paint = skia.Paint(AntiAlias=True, Dither=True, BlendMode=_BLENDS[shape.blend])
    if isinstance(shape.fill, str):
        paint.setColor(argb(shape.fill, shape.opacity))
    else:
        paint.setShader(_shader(shape.fill))
        paint.setAlphaf(shape.opacity)
    if shape.blur:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, shape.blur))
    return paint


def _shader(gradient: Gradient) -> skia.Shader:
    colours = [argb(stop.colour, stop.opacity) for stop in gradient.stops]
    offsets = [stop.offset for stop in gradient.stops]
    start = skia.Point(gradient.start.real, gradient.start.imag)
    if gradient.radial:
        reach = max(1e-3, abs(gradient.end - gradient.start))
        return skia.GradientShader.MakeRadial(start, reach, colours, offsets)
    return skia.GradientShader.MakeLinear([start, skia.Point(gradient.end.real, gradient.end.imag)], colours, offsets)


def rectangle(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> skia.Path:
    """A rectangle, its corners rounded by `radius`."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius)
    return path


def circle(x: float, y: float, radius: float) -> skia.Path:
    """A disc."""
    return skia.Path.Circle(x, y, radius)


def polygon(points: Sequence[complex]) -> skia.Path:
    """A closed polygon."""
    path = skia.Path()
    path.addPoly([skia.Point(float(point.real), float(point.imag)) for point in points], True)
    return path


def smooth(points: Sequence[complex], *, closed: bool = True) -> skia.Path:
    """A curve through the middles of a polygon's sides, its corners as handles (a quadratic B-spline)."""
    path = skia.Path()
    count = len(points)
    if count < 3:
        return path
    if closed:
        middles = [(points[index] + points[(index + 1) % count]) / 2 for index in range(count)]
        path.moveTo(middles[-1].real, middles[-1].imag)
        for point, middle in zip(points, middles, strict=True):
            path.quadTo(point.real, point.imag, middle.real, middle.imag)
        path.close()
        return path
    path.moveTo(points[0].real, points[0].imag)
    for point, after in zip(points[1:-1], points[2:], strict=True):
        end = after if after is points[-1] else (point + after) / 2
        path.quadTo(point.real, point.imag, end.real, end.imag)
    return path


def joined(paths: Iterable[skia.Path]) -> skia.Path:
    """The union of the paths as one outline; where skia finds none, all of them laid over each other."""
    parts, builder = list(paths), skia.OpBuilder()
    for path in parts:
        builder.add(path, skia.kUnion_PathOp)
    try:
        return builder.resolve()
    except RuntimeError:
        whole = skia.Path()
        whole.setFillType(skia.PathFillType.kWinding)
        for path in parts:
            whole.addPath(path)
        return whole


def without(path: skia.Path, hole: skia.Path) -> skia.Path:
    """The path with the hole cut out of it."""
    return _combined(path, hole, skia.kDifference_PathOp, path)


def common(first: skia.Path, second: skia.Path) -> skia.Path:
    """What both paths cover."""
    return _combined(first, second, skia.kIntersect_PathOp, skia.Path())


def _combined(first: skia.Path, second: skia.Path, operation: skia.PathOp, otherwise: skia.Path) -> skia.Path:
    try:
        found = skia.Op(first, second, operation)
    except RuntimeError:
        return otherwise
    return otherwise if found is None else found


def stroked(path: skia.Path, width: float) -> skia.Path:
    """The area of a line of this width along the path, with round ends and joints."""
    pen = skia.Paint(
        Style=skia.Paint.kStroke_Style, StrokeWidth=width, StrokeJoin=skia.Paint.kRound_Join,
        StrokeCap=skia.Paint.kRound_Cap,
    )  # fmt: skip
    out = skia.Path()
    pen.getFillPath(path, out)
    return out


def grown(path: skia.Path, by: float) -> skia.Path:
    """The path, larger by so many pixels all round."""
    return joined([path, stroked(path, 2 * by)])


def moved(path: skia.Path, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> skia.Path:
    """The path scaled and turned (degrees) about the origin, then moved."""
    out = skia.Path(path)
    matrix = skia.Matrix.Scale(scale, scale)
    matrix.postRotate(turn)
    matrix.postTranslate(x, y)
    out.transform(matrix)
    return out
