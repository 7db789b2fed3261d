"""The contours of a world as clean lines: where depth, identity or facing jump, thinned, chained and smoothed.

It works on a small copy of the planes, so that grains leave no line. It knows no medium.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import skia

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, FOLIAGE, GROUND, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import skeleton
from limner.engines.painter.media.contours import bend
from limner.engines.painter.media.vector import smooth
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.tone import blur

EDGE = 720  # pixels: the side of a square with as many pixels as the copy
LEAST = 15  # points of a line; shorter ones are noise, but on a subject
_SOFT = 1.8  # sigma of the smoothing along a line, in points

Line = npt.NDArray[np.complex128]


@dataclass(frozen=True, slots=True)
class Contour:
    """A line in pixels of the picture; `near` is 0 for far things and 1 for the nearest, `bold` how marked it is."""

    points: Line
    near: float
    bold: float
    closed: bool


@dataclass(frozen=True, slots=True)
class _Copy:
    depth: Plane  # log metres
    ids: npt.NDArray[np.int32]
    normal: Plane
    scale: float


def contours(world: GBuffer, *, folds: bool = True) -> list[Contour]:
    """All lines of the world, longest first within each kind: jumps and borders, then folds of the ground."""
    copy = _copied(world)
    near = _nearness(copy.depth)
    marked = _marked(copy)
    found = [_contour(line, closed, near, 1.0, copy.scale) for line, closed in chains(marked, _least(copy))]
    if folds:
        creases = _creases(copy) & (cv2.dilate(marked, np.ones((5, 5), np.uint8)) == 0)
        weak = np.full(marked.shape, 2 * LEAST, np.int32)
        found += [
            _contour(line, closed, near, 0.4, copy.scale) for line, closed in chains(creases.astype(np.uint8), weak)
        ]
    return found


def drawn(world: GBuffer, *, width: float = 2.2) -> Plane:
    """The contours as coverage 0..1 (height, width), near ones broader; `width` in pixels of a 1536x864 picture."""
    height, across = world.depth.shape
    surface = skia.Surface(across, height)
    canvas = surface.getCanvas()
    scale = math.sqrt(across * height) / 1152
    for contour in contours(world, folds=False):
        pen = skia.Paint(
            AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap,
            StrokeWidth=max(0.8, width * scale * (0.45 + 0.9 * contour.near)),
        )  # fmt: skip
        canvas.drawPath(smooth(list(contour.points), closed=contour.closed), pen)
    return np.asarray(surface.toarray()[..., 3] / np.float32(255), np.float32)


def _copied(world: GBuffer) -> _Copy:
    height, width = world.depth.shape
    scale = max(1.0, math.sqrt(width * height) / EDGE)
    size = (max(16, round(width / scale)), max(16, round(height / scale)))
    depth = cv2.resize(np.log(np.clip(world.depth, 0.5, FAR)), size, interpolation=cv2.INTER_NEAREST)
    ids = np.asarray(cv2.resize(world.ids, size, interpolation=cv2.INTER_NEAREST), np.int32)
    normal = cv2.resize(world.normal, size, interpolation=cv2.INTER_AREA)
    return _Copy(
        np.asarray(cv2.medianBlur(np.asarray(depth, np.float32), 5), np.float32), ids, np.asarray(normal, np.float32),
        width / size[0],
    )  # fmt: skip


def _nearness(depth: Plane) -> Plane:
    """1 at the nearest, 0 at the farthest solid thing; lines belong to the nearer side."""
    solid = depth[depth < math.log(FAR) - 0.1]
    if not solid.size:
        return np.zeros_like(depth)
    low, high = (float(value) for value in np.percentile(solid, (3, 99)))
    near = np.clip((high - depth) / max(high - low, 0.3), 0, 1)
    return np.asarray(cv2.dilate(near.astype(np.float32), np.ones((5, 5), np.uint8)), np.float32)


def _marked(copy: _Copy) -> npt.NDArray[np.uint8]:
    """1 on jumps of depth and borders of things; leaves count as the ground they grow on."""
    things = np.where(copy.ids == FOLIAGE, GROUND, copy.ids).astype(np.float32)
    soft = np.stack([blur((things == key).astype(np.float32), 1.6) for key in np.unique(things)])
    label = soft.argmax(axis=0).astype(np.float32)
    fine = np.where(copy.ids >= FIRST_SUBJECT, things, -1.0).astype(np.float32)
    border = (bend(label) > 0) | (bend(fine) > 0)
    jump = bend(copy.depth) > 0.20
    jump &= copy.ids != WATER
    return (border | jump).astype(np.uint8)


def _creases(copy: _Copy) -> npt.NDArray[np.bool_]:
    """True along folds of solid ground, where the facing turns quickly."""
    still = (copy.ids != WATER) & (copy.ids != SKY) & (copy.ids != FOLIAGE)
    normal = blur(copy.normal, 2.2)
    across, down = cv2.Sobel(normal, cv2.CV_32F, 1, 0), cv2.Sobel(normal, cv2.CV_32F, 0, 1)
    spread = np.sqrt((across**2 + down**2).sum(axis=2))
    return np.asarray((smoothstep(0.7, 1.2, spread.astype(np.float32)) > 0.5) & still, np.bool_)


def _least(copy: _Copy) -> npt.NDArray[np.int32]:
    subject = cv2.dilate((copy.ids >= FIRST_SUBJECT).astype(np.uint8), np.ones((5, 5), np.uint8))
    return np.where(subject > 0, LEAST // 3, LEAST).astype(np.int32)


def chains(mask: npt.NDArray[np.uint8], least: npt.NDArray[np.int32]) -> list[tuple[Line, bool]]:
    """The middle lines of a mask (0 or 1) as points in its pixels, and whether each closes.

    `least` is, at each pixel, how many points a line there must have to be kept.
    """
    return [
        (line, closed)
        for line, closed in skeleton.lines(mask)
        if len(line) >= least[int(line[0].imag), int(line[0].real)]
    ]


def _contour(line: Line, closed: bool, near: Plane, bold: float, scale: float) -> Contour:
    line = line[:-1] if closed else line
    rows, columns = line.imag.astype(int), line.real.astype(int)
    depth = float(np.median(near[rows, columns]))
    return Contour(_thinned(softened(line, closed=closed)) * scale, depth, bold, closed)


def softened(points: Line, *, closed: bool, sigma: float = _SOFT) -> Line:
    """Points smoothed along their line; open ends stay where they are."""
    reach = min(math.ceil(3 * sigma), len(points) - 1)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    if closed:
        around = np.concatenate([points[-reach:], points, points[:reach]])
    else:
        around = np.concatenate([
            2 * points[0] - points[reach:0:-1],
            points,
            2 * points[-1] - points[-2 : -reach - 2 : -1],
        ])
    return np.convolve(around, weights / weights.sum(), mode="valid")


def _thinned(points: Line) -> Line:
    """Every third point; the ends are kept."""
    return points if len(points) < 7 else np.concatenate([points[:-1:3], points[-1:]])
