"""Pixel art: a coarse grid, few colours, dither only where colours run together, dark outlines, crisp cells."""

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.cover import cover
from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, FOLIAGE, GROUND, SKY, GBuffer, Plane
from limner.engines.painter.media import trace
from limner.engines.painter.media.cutpaths import silhouette
from limner.engines.painter.media.schemes import lab, unlab
from limner.engines.painter.media.vector import Drawing, painted
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.tone import blur

CELLS = 208  # of the grid along the longer edge, about
FEWER = 144  # the same for figures on paper
COLOURS = 28
_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47
_OUTLINE = 0.42  # how bright an outline is, of what it bounds

Indices = npt.NDArray[np.int64]


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world in pixels as large as `cell` of the scene: sRGB (height, width, 3)."""
    size = grid_of(scene.width, scene.height)
    picture = np.asarray(cv2.resize(trace.seen(world), size, interpolation=cv2.INTER_AREA), np.float32)
    picture = _crisper(picture)
    ids = _majority(world.ids, size)
    depth = np.asarray(
        cv2.resize(np.log(np.clip(world.depth, 0.5, FAR)), size, interpolation=cv2.INTER_NEAREST), np.float32
    )
    smooth = _smooth(picture, ids)
    out = _reduced(picture, smooth, COLOURS)
    return enlarged(_outlined(out, ids, depth), scene)


def lettered(scene: Scene) -> Scene:
    """The scene with its type in letters of pixels, where it wishes for no other face."""
    letterings = tuple(replace(item, face=item.face or "pixel") for item in scene.letterings)
    return replace(scene, letterings=letterings)


def grid_of(width: int, height: int, cells: int = CELLS) -> tuple[int, int]:
    """Columns and rows of the grid for a picture of this size."""
    cell = cell_of(width, height, cells)
    return -(-width // cell), -(-height // cell)


def cell_of(width: int, height: int, cells: int = CELLS) -> int:
    """The edge of a cell in pixels of the picture."""
    return max(2, round(max(width, height) / cells))


def enlarged(grid: Plane, scene: Scene, cells: int = CELLS) -> Plane:
    """The grid in hard cells, cut to the size of the scene."""
    cell = cell_of(scene.width, scene.height, cells)
    large = grid.repeat(cell, axis=0).repeat(cell, axis=1)
    top, left = (large.shape[0] - scene.height) // 2, (large.shape[1] - scene.width) // 2
    return np.ascontiguousarray(large[top : top + scene.height, left : left + scene.width], np.float32)


def _crisper(picture: Plane) -> Plane:
    """More contrast between neighbours and richer colours, as a small palette needs."""
    sharp = picture + 0.55 * (picture - blur(picture, 1.1)) + 0.25 * (picture - blur(picture, 12.0))
    tones = lab(np.clip(sharp, 0, 1).reshape(-1, 3))
    low, high = np.percentile(tones[:, 0], (1, 99))
    tones[:, 0] = np.clip(4 + (tones[:, 0] - low) / max(float(high - low), 25.0) * 92, 0, 100)
    tones[:, 1:] *= 1.25
    return unlab(tones).reshape(picture.shape)


def _majority(ids: npt.NDArray[np.int32], size: tuple[int, int]) -> npt.NDArray[np.int32]:
    """The identity that covers most of each cell; subjects win where they cover a third."""
    out, best = np.zeros(size[::-1], np.int32), np.zeros(size[::-1], np.float32)
    for key in np.unique(ids):
        share = np.asarray(cv2.resize((ids == key).astype(np.float32), size, interpolation=cv2.INTER_AREA), np.float32)
        share *= 1.6 if key >= FIRST_SUBJECT else 1.0
        wins = share > best
        out[wins], best[wins] = key, share[wins]
    return out


def _smooth(picture: Plane, ids: npt.NDArray[np.int32]) -> Plane:
    """1 where colours change so slowly that dithering helps: skies and still water."""
    rough = np.abs(picture - blur(picture, 1.6)).max(axis=-1)
    calm = (blur(rough.astype(np.float32), 2.0) < 0.035) & (ids < FIRST_SUBJECT)
    return calm.astype(np.float32)


def _reduced(picture: Plane, smooth: Plane, count: int) -> Plane:
    """The picture in a palette of its own, ordered dither where it is smooth."""
    height, width = picture.shape[:2]
    tones = lab(picture.reshape(-1, 3))
    palette = _palette(tones, count)
    rows, columns = np.mgrid[0:height, 0:width]
    pattern = _BAYER[rows % 4, columns % 4] * smooth
    first, second, share = _nearest_two(tones, palette)
    choose = (share.reshape(height, width) + pattern * 0.9 > 0.5) & (smooth > 0)
    index = np.where(choose.ravel(), second, first)
    return unlab(palette)[index].reshape(height, width, 3)


def _palette(tones: Plane, count: int) -> Plane:
    """L*a*b* colours of the palette, rare bright ones kept by weighting chroma."""
    chroma = np.hypot(tones[:, 1], tones[:, 2])
    vivid = tones[chroma > np.percentile(chroma, 92)]
    sample = np.concatenate([tones[::5], vivid[::2]])
    order = np.argsort(sample[:, 0] + 0.01 * sample[:, 1], kind="stable")
    start = np.empty(len(sample), np.int32)
    start[order] = np.arange(len(sample)) * count // len(sample)
    criteria = (cv2.TERM_CRITERIA_MAX_ITER + cv2.TERM_CRITERIA_EPS, 20, 0.3)
    found = cv2.kmeans(sample, count, start[:, None], criteria, 1, cv2.KMEANS_USE_INITIAL_LABELS)[2]
    return np.asarray(found, np.float32)


def _nearest_two(tones: Plane, palette: Plane) -> tuple[Indices, Indices, Plane]:
    """The two nearest colours of the palette, and how far between them each tone lies, 0..0.5."""
    away = (tones**2).sum(axis=1)[:, None] - 2 * tones @ palette.T + (palette**2).sum(axis=1)
    order = np.argpartition(away, 1, axis=1)[:, :2]
    pair = np.take_along_axis(away, order, axis=1)
    swap = pair[:, 0] > pair[:, 1]
    first, second = np.where(swap, order[:, 1], order[:, 0]), np.where(swap, order[:, 0], order[:, 1])
    way = palette[second] - palette[first]
    share = ((tones - palette[first]) * way).sum(axis=1) / np.maximum((way**2).sum(axis=1), 1e-3)
    return first, second, np.clip(share, 0, 0.5).astype(np.float32)


def _outlined(picture: Plane, ids: npt.NDArray[np.int32], depth: Plane) -> Plane:
    """Dark lines on the inner side of subjects, softer ones where something stands before what is far behind."""
    things = np.where(ids == FOLIAGE, GROUND, ids)
    subject = things >= FIRST_SUBJECT
    rim = subject & (cv2.erode(subject.astype(np.uint8), np.ones((3, 3), np.uint8)[1:2]) == 0)
    rim |= subject & (cv2.erode(subject.astype(np.uint8), np.ones((3, 1), np.uint8)) == 0)
    behind = cv2.dilate(depth, np.ones((3, 3), np.uint8)) - depth > 0.5
    step = behind & ~subject & (ids != SKY)
    out = picture.copy()
    out[step] *= 0.72
    out[rim] = out[rim] * _OUTLINE + np.array([0.03, 0.02, 0.06], np.float32)
    return out


def draw(scene: Scene, placed: Sequence[Placed], drawing: Drawing) -> Plane:
    """A flat drawing of figures in pixels: sRGB (height, width, 3), or 4 with hard alpha."""
    size = grid_of(scene.width, scene.height, FEWER)
    fine = painted(drawing, size[0] / scene.width * 3)
    small = np.asarray(cv2.resize(fine, size, interpolation=cv2.INTER_AREA), np.float32)
    box = (0, 0, scene.width, scene.height)
    masks = [
        np.asarray(cv2.resize(cover(silhouette(item), box), size, interpolation=cv2.INTER_AREA), np.float32)
        for item in placed
    ]
    ids = np.zeros(size[::-1], np.int32)
    for index, mask in enumerate(masks):
        ids[mask > 0.45] = FIRST_SUBJECT + index
    shaded = _modelled(small[..., :3], masks)
    picture = _reduced(shaded, _smooth(shaded, ids), COLOURS - 4)
    picture = _outlined(picture, ids, np.zeros(ids.shape, np.float32))
    if scene.transparent:
        picture = np.dstack([picture, (ids > 0).astype(np.float32)])
    return enlarged(picture, scene, FEWER)


def _modelled(picture: Plane, masks: Sequence[Plane]) -> Plane:
    """Light from the upper left on the swelling of every figure, in steps."""
    out = picture.copy()
    for mask in masks:
        swell = blur(mask, max(2.0, math.sqrt(float(mask.sum())) / 9))
        slope = cv2.Sobel(swell, cv2.CV_32F, 1, 0) + 1.3 * cv2.Sobel(swell, cv2.CV_32F, 0, 1)
        step = np.round(np.clip(slope * 1.5, -1, 1) * 2) / 2
        out *= 1 + (0.20 * step * mask)[..., None]
    return np.asarray(np.clip(out, 0, 1), np.float32)
