"""A flat figure given body: its silhouette inflated to a relief that light can model. For nouns without a model."""

import cv2
import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.layers import layers
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.solid import Indices, Model, Solid
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Figure
from limner.engines.painter.tone import to_linear

PIXELS = 512  # of the picture on the relief
CELLS = 128  # of its surface
THICK = 0.16  # of its height


def relief(figure: Figure, colour: str, height: float) -> Model:
    """The figure as a body `height` metres tall, in its own colours or with its main one changed to `colour`."""
    left, top, right, bottom = figure.box
    scale = (PIXELS - 16) / max(right - left, bottom - top, 1e-3)
    placed = Placed("figure", figure, PIXELS / 2, PIXELS / 2, scale, flip=False, colour=colour)
    surface = skia.Surface(PIXELS, PIXELS)
    canvas = surface.getCanvas()
    for layer in layers([placed]):
        paint = skia.Paint(AntiAlias=True, Color=int("ff" + layer.colour.lstrip("#"), 16))
        for path in layer.paths:
            canvas.drawPath(path, paint)
    picture = np.asarray(surface.toarray(colorType=skia.kRGBA_8888_ColorType) / np.float32(255), np.float32)
    distance = _signed_distance(picture[..., 3])
    picture = _bled(picture)
    material = Material(colour=(0.5, 0.5, 0.5), gloss=0.32, picture=picture)
    pixel = height / max((bottom - top) * scale, 1.0)
    points, faces, uvs = _surface(distance, pixel, THICK * height)
    if not len(faces):
        return ()
    normals = _normals(points, faces)
    solid = Solid(
        points=points, normals=normals, faces=faces, material=material, uvs=uvs, tints=np.ones_like(points),
        rest=points, closed=True,
    )  # fmt: skip
    low = float(points[:, 1].min())
    return (solid.moved(0, -low, 0),)


def _signed_distance(alpha: Plane) -> Plane:
    """Pixels to the edge of the silhouette: positive inside."""
    inside = (alpha > 0.5).astype(np.uint8)
    inner = cv2.distanceTransform(inside, cv2.DIST_L2, 5)
    outer = cv2.distanceTransform(1 - inside, cv2.DIST_L2, 5)
    return np.asarray(cv2.GaussianBlur(inner - outer, (0, 0), 1.2), np.float32)


def _bled(picture: Plane) -> Plane:
    """Linear RGBA whose colours reach past the silhouette, so that its edge shows no ground."""
    colour, alpha = to_linear(picture[..., :3]), picture[..., 3:]
    body = colour * alpha
    wide, weight = cv2.GaussianBlur(body, (0, 0), 4), cv2.GaussianBlur(alpha, (0, 0), 4)[..., None]
    filled = np.where(alpha > 0.6, colour, wide / np.maximum(weight, 1e-3))
    return np.dstack([filled, np.ones_like(alpha)]).astype(np.float32)


def _surface(distance: Plane, pixel: float, thick: float) -> tuple[Plane, Indices, Plane]:
    """Front and back of the inflated silhouette: points (n, 3) metres, faces (m, 3), uvs (n, 2)."""
    ticks = np.linspace(0, PIXELS - 1, CELLS + 1).astype(np.float32)
    columns, rows = np.meshgrid(ticks, ticks)
    field = cv2.remap(distance, columns, rows, cv2.INTER_LINEAR)
    used = np.maximum.reduce([field[:-1, :-1], field[1:, :-1], field[:-1, 1:], field[1:, 1:]]) > 0
    down, across = np.gradient(distance)
    slopes = np.dstack([across, down]).astype(np.float32)
    slope = np.asarray(cv2.remap(slopes, columns, rows, cv2.INTER_LINEAR), np.float32)
    outside = np.clip(-field, 0, 6)  # points beyond the edge are drawn back onto it
    x, y = columns + slope[..., 0] * outside, rows + slope[..., 1] * outside
    deep = max(float(field.max()), 1.0)
    swell = np.sqrt(np.clip(1 - (1 - np.clip(field / min(deep, 0.14 * PIXELS), 0, 1)) ** 2, 0, 1)) * thick / 2
    flat = np.stack([(x - PIXELS / 2) * pixel, (PIXELS / 2 - y) * pixel], axis=-1)
    front, back = np.dstack([flat, -swell]), np.dstack([flat, 0.6 * swell])
    index = np.arange((CELLS + 1) ** 2, dtype=np.int32).reshape(CELLS + 1, CELLS + 1)
    a, b, c, d = (part[used] for part in (index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]))
    faces = np.concatenate([np.stack([a, b, c], -1), np.stack([a, c, d], -1)])
    both = np.concatenate([faces, faces[:, ::-1] + (CELLS + 1) ** 2])
    points = np.concatenate([front.reshape(-1, 3), back.reshape(-1, 3)]).astype(np.float32)
    uvs = np.tile(np.stack([x, y], -1).reshape(-1, 2) / PIXELS, (2, 1)).astype(np.float32)
    kept, renamed = np.unique(both, return_inverse=True)
    return points[kept], renamed.reshape(-1, 3).astype(np.int32), uvs[kept]


def _normals(points: Plane, faces: Indices) -> Plane:
    corners = points[faces]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    cross *= np.where((cross[:, 2] > 0) == (corners[:, :, 2].mean(axis=1) > 0), 1, -1)[:, None]
    out = np.zeros_like(points)
    for corner in range(3):
        np.add.at(out, faces[:, corner], cross)
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12), np.float32)
