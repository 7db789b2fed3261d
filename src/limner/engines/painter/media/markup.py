"""A drawing as an SVG document: real paths, gradients, clips and soft edges. Knows no scene and no pixels."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

import skia

from limner.engines.painter.media.vector import Drawing, Fill, Gradient, Shape

_LETTERS = {skia.Path.kMove_Verb: "M", skia.Path.kLine_Verb: "L", skia.Path.kQuad_Verb: "Q", skia.Path.kCubic_Verb: "C"}


def document(drawing: Drawing, title: str) -> str:
    """The whole SVG text: width, height and viewBox in pixels of the drawing, `title` as its name."""
    defs: list[str] = []
    body: list[str] = []
    if drawing.ground is not None:
        fill = _fill(drawing.ground, defs)
        body.append(f'<rect width="{drawing.width}" height="{drawing.height}" {fill}/>')
    body += [_element(shape, defs) for shape in drawing.shapes if not shape.path.isEmpty()]
    size = f'width="{drawing.width}" height="{drawing.height}" viewBox="0 0 {drawing.width} {drawing.height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<title>{escape(title)}</title>'
    parts = [head, *([f"<defs>{''.join(defs)}</defs>"] if defs else []), *body, "</svg>"]
    return "\n".join(parts) + "\n"


def data(path: skia.Path) -> str:
    """The path as SVG path data in absolute coordinates."""
    return "".join(_commands(path))


def _commands(path: skia.Path) -> Iterator[str]:
    walk = skia.Path.Iter(path, False)
    while True:
        verb, points = walk.next()
        if verb == skia.Path.kDone_Verb:
            return
        if verb == skia.Path.kClose_Verb:
            yield "Z"
        elif verb == skia.Path.kConic_Verb:
            quads = skia.Path.ConvertConicToQuads(*points, walk.conicWeight(), 1)
            for index in range(1, len(quads) - 1, 2):
                yield "Q" + _numbers(quads[index : index + 2])
        else:
            yield _LETTERS[verb] + _numbers(points if verb == skia.Path.kMove_Verb else points[1:])


def _numbers(points: list[skia.Point]) -> str:
    return " ".join(f"{_short(point.x())} {_short(point.y())}" for point in points)


def _short(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".").replace("-0", "0", 1 if abs(number) < 0.005 else 0)


def _element(shape: Shape, defs: list[str]) -> str:
    words = [f'd="{data(shape.path)}"', _fill(shape.fill, defs)]
    if shape.path.getFillType() == skia.PathFillType.kEvenOdd:
        words.append('fill-rule="evenodd"')
    if shape.opacity < 1:
        words.append(f'opacity="{_short(shape.opacity)}"')
    if shape.blend != "normal":
        words.append(f'style="mix-blend-mode:{shape.blend}"')
    if shape.blur:
        name = f"d{len(defs)}"
        soft = f'<feGaussianBlur stdDeviation="{_short(shape.blur)}"/>'
        defs.append(f'<filter id="{name}" x="-50%" y="-50%" width="200%" height="200%">{soft}</filter>')
        words.append(f'filter="url(#{name})"')
    element = f"<path {' '.join(words)}/>"
    if shape.clip is None:
        return element
    name = f"d{len(defs)}"
    defs.append(f'<clipPath id="{name}"><path d="{data(shape.clip)}"/></clipPath>')
    return f'<g clip-path="url(#{name})">{element}</g>'


def _fill(fill: Fill, defs: list[str]) -> str:
    if isinstance(fill, str):
        return f'fill="{fill}"'
    name = f"d{len(defs)}"
    defs.append(_gradient(fill, name))
    return f'fill="url(#{name})"'


def _gradient(gradient: Gradient, name: str) -> str:
    stops = "".join(
        f'<stop offset="{_short(stop.offset)}" stop-color="{stop.colour}"'
        + (f' stop-opacity="{_short(stop.opacity)}"' if stop.opacity < 1 else "")
        + "/>"
        for stop in gradient.stops
    )
    kind = "radialGradient" if gradient.radial else "linearGradient"
    x, y = _short(gradient.start.real), _short(gradient.start.imag)
    if gradient.radial:
        place = f'cx="{x}" cy="{y}" r="{_short(abs(gradient.end - gradient.start))}"'
    else:
        place = f'x1="{x}" y1="{y}" x2="{_short(gradient.end.real)}" y2="{_short(gradient.end.imag)}"'
    return f'<{kind} id="{name}" gradientUnits="userSpaceOnUse" {place}>{stops}</{kind}>'
