"""An app icon: a rounded square with a gradient, one bold glyph with depth, a long shadow; clear corners on request."""

from collections.abc import Sequence

import skia

from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.lettering.layout import printable
from limner.engines.painter.media import flat, printed
from limner.engines.painter.media.cutpaths import bodies, box_of, silhouette, swept
from limner.engines.painter.media.schemes import deeper, distance, lighter, mixed, saturation
from limner.engines.painter.media.vector import Drawing, Gradient, Shape, Stop, fade, joined, moved, painted
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed

SIDE = 0.80  # of the short edge
_GRADIENTS = (
    ("#38b6ff", "#2257d6"), ("#ff8a5c", "#e0356d"), ("#7ee081", "#149a73"), ("#b388ff", "#5b3fd1"),
    ("#ffd15c", "#f0822c"), ("#4fe0d2", "#1576a8"), ("#ff9ecb", "#a63fc4"), ("#5a6b8c", "#1d2740"),
)  # fmt: skip


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as an app icon: sRGB (height, width, 3), or 4 with clear corners."""
    return painted(draw_world(scene, world))


def draw_world(scene: Scene, world: GBuffer) -> Drawing:
    """The flat world inside the rounded square."""
    left, top, side = _square(scene)
    tile = squircle(left, top, side)
    inner = printed.framed(flat.draw_world(scene, world), "#ffffff", (left, top, left + side, top + side))
    inside = [Shape(path=shape.path, fill=shape.fill, clip=tile) for shape in inner.shapes]
    return Drawing(
        scene.width, scene.height, _ground(scene), (*_drop(scene, tile, side), *inside, *_sheen(tile, left, top, side))
    )


def draw(scene: Scene, placed: Sequence[Placed]) -> Drawing:
    """The first figures as one glyph on the tile."""
    left, top, side = _square(scene)
    tile = squircle(left, top, side)
    own = [item.figure.colour(item.figure.main, item.colour) for item in placed]
    pale, deep = _gradient(scene, own)
    shapes = [*_drop(scene, tile, side)]
    shapes.append(Shape(path=tile, fill=fade(complex(left, top), complex(left + 0.35 * side, top + side), pale, deep)))
    fitted = list(_fitted(placed, left, top, side))
    glyph = joined(silhouette(item) for item in fitted)
    way = complex(side, side)
    shade = Gradient(
        complex(left + 0.3 * side, top + 0.3 * side), complex(left + side, top + side),
        (Stop(0, deeper(deep, 0.35), 0.62), Stop(1, deep, 0.0)),
    )  # fmt: skip
    shapes.append(Shape(path=swept(glyph, way, max(2.0, 0.012 * side)), fill=shade, clip=tile))
    shapes.append(
        Shape(path=moved(glyph, 0, 0.012 * side), fill=deeper(deep, 0.45), opacity=0.55, blur=0.008 * side, clip=tile)
    )
    for item in fitted:
        shapes += bodies(item, shade=0.13)
    return Drawing(scene.width, scene.height, _ground(scene), (*shapes, *_sheen(tile, left, top, side)))


def squircle(left: float, top: float, side: float) -> skia.Path:
    """A square whose corners are rounded continuously (a superellipse)."""
    half, path = side / 2, skia.Path()
    centre, bend = complex(left + half, top + half), 0.92
    middles = [centre + half * way for way in (-1j, 1 + 0j, 1j, -1 + 0j)]
    path.moveTo(middles[0].real, middles[0].imag)
    for start, end in zip(middles, [*middles[1:], middles[0]], strict=True):
        corner = start + end - centre
        one, two = start + (corner - start) * bend, end + (corner - end) * bend
        path.cubicTo(one.real, one.imag, two.real, two.imag, end.real, end.imag)
    path.close()
    return path


def _square(scene: Scene) -> tuple[float, float, float]:
    room = scene.height * (0.72 if printable(scene.letterings) else 1.0)  # type stands below
    side = SIDE * min(scene.width, room)
    return (scene.width - side) / 2, (room - side) / 2, side


def _ground(scene: Scene) -> str | None:
    return None if scene.transparent else "#f2f4f7"


def _drop(scene: Scene, tile: skia.Path, side: float) -> list[Shape]:
    """The soft shadow of the tile."""
    if scene.transparent:
        return []
    return [Shape(path=moved(tile, 0, 0.03 * side), fill="#27314a", opacity=0.28, blur=0.03 * side)]


def _sheen(tile: skia.Path, left: float, top: float, side: float) -> list[Shape]:
    """A light edge above, a dark one below."""
    stops = (Stop(0, "#ffffff", 0.22), Stop(0.45, "#ffffff", 0.0), Stop(1, "#ffffff", 0.0))
    light = Gradient(complex(left, top), complex(left, top + side), stops)
    return [Shape(path=tile, fill=light)]


def _gradient(scene: Scene, own: Sequence[str]) -> tuple[str, str]:
    """The pair by the seed that the glyph stands out from; an asked palette goes first."""
    vivid = [code for code in scene.palette if saturation(code) > 60]
    if vivid:
        return lighter(vivid[0], 0.22), deeper(vivid[-1], 0.18)
    first = scene.seed_of("icon") % len(_GRADIENTS)
    turned = [*_GRADIENTS[first:], *_GRADIENTS[:first]]
    return next(
        (pair for pair in turned if min((distance(mixed(*pair, 0.5), code) for code in own), default=99.0) > 48),
        turned[0],
    )


def _fitted(placed: Sequence[Placed], left: float, top: float, side: float) -> list[Placed]:
    """The figures scaled to the middle of the tile."""
    boxes = [box_of(silhouette(item)) for item in placed]
    x0, y0 = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, y1 = max(box[2] for box in boxes), max(box[3] for box in boxes)
    scale = 0.66 * side / max(x1 - x0, y1 - y0)
    x, y = left + side / 2, top + side / 2
    return [
        Placed(
            item.id, item.figure, x + (item.x - (x0 + x1) / 2) * scale, y + (item.y - (y0 + y1) / 2) * scale,
            item.scale * scale, item.flip, item.colour,
        )
        for item in placed
    ]  # fmt: skip
