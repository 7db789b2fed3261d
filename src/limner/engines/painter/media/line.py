"""Pen and ink: figures as tapered lines, worlds as clean contours of varied weight with open hatching in the shade.

All of it is paths, so that it can be written as SVG. Knows no subject.
"""

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt
import skia

from limner.engines.painter.gbuffer import SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import edges, pen
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import Drawing, Shape, painted, polygon, smooth, without
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.inks import Inks, apart, inks_of
from limner.engines.painter.tone import LUMA, blur, filmic, to_srgb

_HATCHES = ((0.32, 0.85), (0.13, 2.30))  # darker than this tone: strokes across this direction (radians)
_STEP = 9.0  # between hatches, in pixels of a 1536x864 picture
_CLOUDS = (62, 86)  # percentiles of the sky's tone that get a contour
_COPY = 480  # pixels: the side of a square with as many pixels as the copy that tones are read from

Points = npt.NDArray[np.complex128]


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as a pen drawing: sRGB (height, width, 3), or 4 with the paper left out when the scene asks for it."""
    picture = painted(draw_world(scene, world))
    if scene.transparent:
        return picture
    tooth = lattice(scene.width, scene.height, max(3.0, 4 * unit(scene.width, scene.height)), 2, scene.seed_of("paper"))
    return np.asarray(np.clip(picture * (0.985 + 0.03 * tooth)[..., None], 0, 1), np.float32)


def draw_world(scene: Scene, world: GBuffer) -> Drawing:
    """Contours, clouds and hatching as filled paths in one ink."""
    inks = inks_of(scene)
    scale = unit(scene.width, scene.height)
    path = skia.Path()
    path.setFillType(skia.PathFillType.kWinding)
    tone, ids, copied = _tones(world)
    for outline in (
        *_contours(scene, world, scale),
        *_clouds(tone, ids, copied, scale),
        *_hatching(scene, tone, ids, copied),
    ):
        path.addPath(outline)
    ground = None if scene.transparent else inks.paper
    return Drawing(scene.width, scene.height, ground, (Shape(path=path, fill=inks.ink),))


def draw(scene: Scene, placed: Sequence[Placed], inks: Inks) -> Drawing:
    """Figures as line art; areas hide the lines behind them."""
    hand = pen.HANDS[scene.seed_of("hand") % len(pen.HANDS)]
    shapes: list[Shape] = []
    for item in placed:
        ink = pen_ink(item, inks)
        for part in item.figure.parts:
            if part.kind == "silhouette" or (part.kind == "area" and part.weight):
                region = part.region()
                region.transform(pen.to_picture(item))
                shapes = (
                    _hidden(shapes, region) if scene.transparent else [*shapes, Shape(path=region, fill=inks.paper)]
                )
            path = pen.inked(part, item, hand)
            if path is not None:
                shapes.append(Shape(path=path, fill=ink))
    return Drawing(scene.width, scene.height, None if scene.transparent else inks.paper, tuple(shapes))


def pen_ink(item: Placed, inks: Inks) -> str:
    """The subject's own colour where it can be seen on the paper."""
    return item.colour if item.colour and apart(item.colour, inks.paper) > 2 else inks.ink


def _hidden(shapes: Sequence[Shape], region: skia.Path) -> list[Shape]:
    box = region.computeTightBounds()
    return [
        Shape(path=without(shape.path, region), fill=shape.fill)
        if skia.Rect.Intersects(shape.path.computeTightBounds(), box)
        else shape
        for shape in shapes
    ]


def ribbon(points: Points, width: float, *, closed: bool = False, tip: float = 0.25) -> skia.Path:
    """A line along points that swells to `width` pixels in its middle and thins to `tip` of it at its ends."""
    count = len(points)
    tangent = np.gradient(points)
    side = 1j * tangent / np.maximum(np.abs(tangent), 1e-6)
    share = np.sin(np.linspace(0, math.pi, count))
    half = np.full(count, width / 2) if closed else width / 2 * (tip + (1 - tip) * np.minimum(1, 1.6 * share))
    left, right = points + side * half, (points - side * half)[::-1]
    if count < 3:
        return polygon([*left, *right])
    return smooth([left[0], *left, left[-1], right[0], *right, right[-1]])


def _contours(scene: Scene, world: GBuffer, scale: float) -> Iterator[skia.Path]:
    """Outlines, near ones broad; folds of the ground thin."""
    for contour in edges.contours(world):
        width = scale * (1.1 + 3.2 * contour.near**1.6) * (1.0 if contour.bold == 1 else 0.42)
        points = contour.points
        if contour.closed:
            points = np.concatenate([points, points[:2]])
        yield ribbon(points, max(0.9, width), tip=0.9 if contour.closed else 0.22)


def _tones(world: GBuffer) -> tuple[Plane, npt.NDArray[np.int32], float]:
    """How light the drawing is to look, 0..1, in broad masses; the ids; pixels of the picture to one of the copy."""
    height, width = world.depth.shape
    factor = max(1.0, math.sqrt(width * height) / _COPY)
    size = (max(16, round(width / factor)), max(16, round(height / factor)))
    exposed = np.asarray(cv2.resize(world.colour * world.exposure, size, interpolation=cv2.INTER_AREA), np.float32)
    tone = blur(np.asarray(to_srgb(filmic(np.maximum(exposed, 0))) @ LUMA, np.float32), 2.4)
    low, high = (float(value) for value in np.percentile(tone, (2, 90)))
    ids = np.asarray(cv2.resize(world.ids, size, interpolation=cv2.INTER_NEAREST), np.int32)
    return np.clip((tone - low) / max(high - low, 0.05), 0, 1).astype(np.float32), ids, width / size[0]


def _clouds(tone: Plane, ids: npt.NDArray[np.int32], copied: float, scale: float) -> Iterator[skia.Path]:
    """Thin contours of the sky's own light, where it changes enough to show a form."""
    sky = cv2.erode((ids == SKY).astype(np.uint8), np.ones((7, 7), np.uint8))
    if sky.sum() < 400:
        return
    soft = blur(tone, 3.0)
    slope = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)) / 8
    for level in np.percentile(soft[sky > 0], _CLOUDS):
        rim = np.asarray(
            cv2.morphologyEx((soft > level).astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), np.uint8
        )
        rim = np.where((sky > 0) & (slope > 0.004), rim, 0).astype(np.uint8)
        for line, closed in edges.chains(rim, np.full(rim.shape, 26, np.int32)):
            points = edges.softened(line, closed=closed, sigma=3.0)[::4] * copied
            if len(points) > 3:
                yield ribbon(points, 1.5 * scale, tip=0.2)


def _hatching(scene: Scene, tone: Plane, ids: npt.NDArray[np.int32], copied: float) -> Iterator[skia.Path]:
    """Parallel strokes in the shade, crossed in the dark, level on water; the sky stays white."""
    height, width = tone.shape
    scale = unit(scene.width, scene.height)
    waver = (lattice(width, height, 60, 2, scene.seed_of("waver")) - 0.5) * 9
    rng = np.random.default_rng(scene.seed_of("hatch"))
    step = _STEP * scale / copied
    solid, water = ids != SKY, ids == WATER
    for index, (limit, angle) in enumerate(_HATCHES):
        shade = smoothstep(limit, 0.45 * limit, tone)
        for mask, turn in ((solid & ~water, angle), (water, math.pi / 2)):
            if mask.sum() > 60:
                field = np.where(mask, shade, 0).astype(np.float32)
                yield from _strokes(field, turn, (step * (1 + 0.35 * index), copied, scale), waver, rng)


def _strokes(
    shade: Plane, angle: float, sizes: tuple[float, float, float], waver: Plane, rng: np.random.Generator
) -> Iterator[skia.Path]:
    """Strokes across the direction `angle` where shade is deep; `sizes`: step, pixels of a copy's pixel, unit."""
    step, copied, scale = sizes
    height, width = shade.shape
    normal, way = np.exp(1j * angle), 1j * np.exp(1j * angle)
    reach = math.hypot(width, height) / 2
    middle = complex(width / 2, height / 2)
    along = np.arange(-reach, reach, 2.0)
    for offset in np.arange(-reach, reach, step):
        points = middle + normal * offset + way * along
        columns, rows = points.real.astype(int), points.imag.astype(int)
        inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
        at = (np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1))
        deep = np.where(inside, shade[at], 0)
        marked = deep > 0.12 + 0.25 * rng.random()
        ends = np.flatnonzero(np.diff(np.concatenate([[0], marked.astype(np.int8), [0]])))
        moved = points + normal * waver[at]
        for first, last in zip(ends[::2], ends[1::2], strict=True):
            if last - first >= 3:
                depth = float(deep[first:last].mean())
                run = moved[first:last]
                yield ribbon(run[:: max(1, len(run) // 8)] * copied, scale * (0.6 + 1.2 * depth), tip=0.15)
