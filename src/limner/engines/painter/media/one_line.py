"""One continuous line: the contours of figures, or the silhouettes of a world, joined into a single unbroken stroke."""

import math
from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
import skia

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, WATER, GBuffer, Plane
from limner.engines.painter.media import edges, pen
from limner.engines.painter.media.cutpaths import box_of, extent
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import Drawing, Shape, painted, smooth, stroked
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.inks import Inks, inks_of

GRID = 760  # pixels of the longer side while figures are traced
WIDTH = 5.0  # of the line, in pixels of a 1536x864 picture
_COPY = 520  # pixels: the side of a square with as many pixels as the copy of a world
_BANDS = (0.02, 0.30, 0.55, 0.78, 0.93)  # shares of the solid pixels that are farther: one silhouette each
_HAND = pen.Hand(0.016, 1.0, 0.0)

Line = npt.NDArray[np.complex128]


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world's silhouettes in one line: sRGB (height, width, 3), or 4 without paper."""
    return painted(draw_world(scene, world))


def draw_world(scene: Scene, world: GBuffer) -> Drawing:
    """From the far skyline to the near ground and back and forth, with a detour around every subject."""
    height, width = world.depth.shape
    factor = max(1.0, math.sqrt(width * height) / _COPY)
    size = (max(16, round(width / factor)), max(16, round(height / factor)))
    depth = np.asarray(cv2.resize(world.depth, size, interpolation=cv2.INTER_NEAREST), np.float32)
    ids = np.asarray(cv2.resize(world.ids, size, interpolation=cv2.INTER_NEAREST), np.int32)
    route = _folded(_skylines(depth, ids), size[0])
    for key in np.unique(ids[ids >= FIRST_SUBJECT]):
        route = _around(route, (ids == key).astype(np.uint8))
    return _stroke(scene, edges.softened(route, closed=False, sigma=1.6) * (width / size[0]), inks_of(scene))


def _skylines(depth: Plane, ids: npt.NDArray[np.int32]) -> list[Line]:
    """For each band of distance the highest row of all that is nearer, and the shore; those that say nothing new go."""
    solid = np.sort(depth[depth < FAR * 0.5])
    masks = [depth < FAR * 0.5]
    if solid.size:
        masks += [depth <= solid[int((1 - share) * (solid.size - 1))] for share in _BANDS]
    masks.append((ids == WATER) & (depth < FAR * 0.5))
    found: list[Line] = []
    columns = np.arange(depth.shape[1])
    for mask in masks:
        rows = np.where(mask.any(axis=0), mask.argmax(axis=0), depth.shape[0]).astype(np.float64)
        if (rows < depth.shape[0] - 2).mean() < 0.3:
            continue
        rows = np.minimum(rows, 0.97 * depth.shape[0])
        line = columns + 1j * rows
        if all(np.abs(line - other).mean() > 0.02 * depth.shape[0] for other in found):
            found.append(line)
    return found or [columns + 0.6j * depth.shape[0]]


def _folded(lines: Sequence[Line], width: int) -> Line:
    """The lines one after the other, to the right and back, joined by loops at the margins."""
    margin = round(0.05 * width)
    parts: list[Line] = []
    for index, line in enumerate(sorted(lines, key=lambda one: float(one.imag.mean()))):
        run = line[margin:-margin:2] if index % 2 == 0 else line[margin:-margin:2][::-1]
        parts.append(run)
    return _chained(parts)


def _chained(parts: Sequence[Line]) -> Line:
    """Lines in the given order with smooth curves between them."""
    route = parts[0]
    for part in parts[1:]:
        route = np.concatenate([route, _bridge(route, part), part])
    return route


def _bridge(before: Line, after: Line) -> Line:
    """A curve that leaves and arrives in the direction of the lines it joins."""
    start, end = before[-1], after[0]
    gap = abs(end - start)
    if gap < 1.5:
        return np.zeros(0, np.complex128)
    leave = _unit(before[-1] - before[max(-6, -len(before))])
    arrive = _unit(after[min(5, len(after) - 1)] - after[0])
    first, second = start + leave * gap * 0.55, end - arrive * gap * 0.55
    t = np.linspace(0, 1, max(4, int(gap / 2)))[1:-1]
    curve = (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t**2 * second + t**3 * end
    return np.asarray(curve, np.complex128)


def _unit(way: complex) -> complex:
    return way / abs(way) if abs(way) > 1e-9 else 0j


def _around(route: Line, mask: npt.NDArray[np.uint8]) -> Line:
    """The route with a turn around a mask, taken where it comes nearest; none where it follows the mask anyway."""
    contours = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    if not contours:
        return route
    contour = max(contours, key=len)[:, 0]
    if len(contour) < 24:
        return route
    points = edges.softened(contour[:, 0] + 1j * contour[:, 1] + (0.5 + 0.5j), closed=True, sigma=1.2)
    away = np.abs(points[::4, None] - route[None, ::3])
    near = away.min(axis=1) < 3
    if near.mean() > 0.55:
        return route
    entry, join = np.unravel_index(int(away.argmin()), away.shape)
    turned = np.roll(points, -4 * int(entry))
    cut = 3 * int(join) + 1
    return np.concatenate([route[:cut], turned, turned[:2], route[cut:]])


def draw(scene: Scene, placed: Sequence[Placed], inks: Inks) -> Drawing:
    """Figures in one line that comes in from the left and ends in a curl."""
    left, top, right, bottom = extent(placed)
    fine = GRID / max(right - left, bottom - top, 1.0)
    surface = skia.Surface(math.ceil((right - left) * fine) + 40, math.ceil((bottom - top) * fine) + 40)
    canvas = surface.getCanvas()
    canvas.translate(20 - left * fine, 20 - top * fine)
    canvas.scale(fine, fine)
    for item in placed:
        masses = [part for part in item.figure.parts if part.kind == "glyph" and part.tone == "body"]
        if not masses:
            pen.draw(canvas, [item], _HAND, ["#000000"])
        for part in masses:  # it has no lines of its own: its outline is drawn
            canvas.drawPath(stroked(_placed(part.region(), item), 1.6 * item.scale), skia.Paint(AntiAlias=True))
    mask = (surface.toarray()[..., 3] > 127).astype(np.uint8)
    pieces = [*edges.chains(mask, np.full(mask.shape, 12, np.int32)), *_dots(placed, fine, complex(left, top))]
    route = edges.softened(_routed(pieces, mask.shape), closed=False, sigma=2.4)
    route = (route - (20 + 20j)) / fine + complex(left, top)
    return _stroke(scene, _with_tail(scene, route, bottom), inks)


def _dots(placed: Sequence[Placed], fine: float, corner: complex) -> list[tuple[Line, bool]]:
    """Eyes and other dots as small rings on the grid."""
    found: list[tuple[Line, bool]] = []
    for item in placed:
        for part in item.figure.parts:
            if part.kind == "dot":
                left, top, right, bottom = box_of(_placed(part.region(), item))
                middle = (complex((left + right) / 2, (top + bottom) / 2) - corner) * fine + (20 + 20j)
                ring = middle + max(4.0, 0.5 * (right - left) * fine) * np.exp(1j * np.linspace(0, 2 * math.pi, 18))
                found.append((ring, True))
    return found


def _placed(path: skia.Path, item: Placed) -> skia.Path:
    path.transform(pen.to_picture(item))
    return path


def _routed(pieces: Sequence[tuple[Line, bool]], shape: tuple[int, ...]) -> Line:
    """All pieces in one line, each time the one that goes on most smoothly from where the line is."""
    left = [part for part, _ in pieces if len(part) > 2]
    closed = {id(part) for part, ring in pieces if ring}
    if not left:
        return np.array([0, 1, 2, 3], np.complex128) + complex(shape[1] / 2, shape[0] / 2)
    corner = complex(0, shape[0])
    first = min(left, key=lambda part: float(np.abs(part - corner).min()) - 0.3 * len(part))
    left = [part for part in left if part is not first]
    route = _opened(first, corner) if id(first) in closed else _toward(first, corner)
    while left:
        best = min(left, key=lambda part: _cost(route, part, ring=id(part) in closed))
        left = [part for part in left if part is not best]
        part = _opened(best, route[-1]) if id(best) in closed else _smoother(route, best)
        route = np.concatenate([route, _bridge(route, part), part])
    return route


def _opened(ring: Line, near: complex) -> Line:
    """A closed line cut open where it comes nearest to a point, its start repeated."""
    turned = np.roll(ring, -int(np.abs(ring - near).argmin()))
    return np.concatenate([turned, turned[:1]])


def _toward(part: Line, near: complex) -> Line:
    return part if abs(part[0] - near) < abs(part[-1] - near) else part[::-1]


def _smoother(route: Line, part: Line) -> Line:
    """The part in the direction that costs less."""
    return min((part, part[::-1]), key=lambda one: _step(route, one))


def _cost(route: Line, part: Line, *, ring: bool) -> float:
    if ring:
        return float(np.abs(part - route[-1]).min()) + 6
    return min(_step(route, part), _step(route, part[::-1]))


def _step(route: Line, part: Line) -> float:
    """How far it is to the part, more when the line would have to turn sharply."""
    gap = abs(part[0] - route[-1])
    leave = _unit(route[-1] - route[max(-8, -len(route))])
    arrive = _unit(part[min(7, len(part) - 1)] - part[0])
    turn = 1 - (leave * arrive.conjugate()).real
    return float(gap + (4 + 0.12 * gap) * turn)


def _with_tail(scene: Scene, route: Line, bottom: float) -> Line:
    """The line comes in from the left border in a lazy wave."""
    start = route[0]
    edge = complex(-0.02 * scene.width, min(bottom, start.imag + 0.06 * scene.height))
    reach = start - edge
    t = np.linspace(0, 1, 40)
    wave = edge + reach.real * t + 1j * (reach.imag * t**3 + 0.018 * scene.height * np.sin(2 * math.pi * t) * (1 - t))
    return np.concatenate([wave[:-1], route])


def _stroke(scene: Scene, route: Line, inks: Inks) -> Drawing:
    """The route as one path of even width."""
    spaced = _spaced(route, max(1.5, 3.0 * unit(scene.width, scene.height)))
    width = max(1.2, WIDTH * unit(scene.width, scene.height))
    path = stroked(smooth(list(spaced), closed=False), width)
    return Drawing(
        scene.width, scene.height, None if scene.transparent else inks.paper, (Shape(path=path, fill=inks.ink),)
    )


def _spaced(route: Line, step: float) -> Line:
    """Points at even distances along the route."""
    along = np.concatenate([[0], np.cumsum(np.abs(np.diff(route)))])
    count = max(4, int(along[-1] / step))
    marks = np.linspace(0, along[-1], count)
    return np.interp(marks, along, route.real) + 1j * np.interp(marks, along, route.imag)
