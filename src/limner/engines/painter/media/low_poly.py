"""Low poly: the picture cut into triangles that follow its edges, each flat and tinted by the facing of the form.

It reads colour, facing and identity and knows nothing of what they show.
"""

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FIRST_SUBJECT, FOLIAGE, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import air
from limner.engines.painter.media.contours import outlines
from limner.engines.painter.media.patches import mean_colours
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.view import seen
from limner.engines.painter.scene import Detail, Scene

SPACING: dict[Detail, float] = {"low": 54, "medium": 37, "high": 31}  # units between corners where little happens
FINE = 2  # triangles are drawn on a grid so many times finer, for smooth edges
KINDS = 5
OUTSIDE = 40  # pixels: how far the outermost corners may lie beyond the edge
Points = npt.NDArray[np.float32]


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world in facets: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    picture = seen(scene, world, lift=1.12, saturation=1.30)
    corners = _corners(scene, world, picture, scale)
    facets = _facets(corners, world.depth.shape)
    colours = _colours(scene, world, picture, facets)
    size = (scene.width, scene.height)
    out = cv2.resize(np.ascontiguousarray(colours[facets]), size, interpolation=cv2.INTER_AREA)
    cover = air.drawn(scene, breadth=1.4)[..., None] * (0.9 if scene.weather == "snow" else 0.28)
    return np.asarray(np.clip(out + (np.clip(out + 0.45, 0, 1) - out) * cover, 0, 1), np.float32)


def _corners(scene: Scene, world: GBuffer, picture: Plane, scale: float) -> Points:
    """Corners (n, 2) as (column, row): close along outlines, wider along edges of light, few where nothing happens."""
    height, width = world.depth.shape
    rng = np.random.default_rng(scene.seed_of("corners"))
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    slope, crest = _crests(luma, 3.4 * scale, 0.009 / scale)
    _, sharp = _crests(luma, 1.3 * scale, 0.045 / max(scale, 0.5))
    sharp &= (world.ids != FOLIAGE) & (world.ids != WATER) & (world.ids != SKY)
    outline = (outlines(world, leaves=0.0, folds=0.0) > 0.5) & (slope > 0.004 / scale)
    things = world.ids >= FIRST_SUBJECT
    inside = crest & cv2.dilate(things.astype(np.uint8), np.ones((5, 5))).astype(bool)
    spacing = SPACING[scene.detail] * max(scale, 0.35)
    taken = np.zeros((height, width), np.uint8)
    found = [_frame(width, height, spacing)]
    tiers = (
        (outline & things, 0.16), (inside, 0.20), (outline, 0.24), (sharp, 0.30), (crest, 0.55),
        (world.ids != SKY, 0.85), (world.ids == SKY, 1.15),
    )  # fmt: skip
    for mask, reach in tiers:
        found.append(_spread(mask, max(2, round(reach * spacing)), taken, rng))
    return np.concatenate(found).astype(np.float32)


def _crests(luma: Plane, sigma: float, least: float) -> tuple[Plane, npt.NDArray[np.bool_]]:
    """How steep the light changes at this scale, and where it is steepest."""
    soft = tone.blur(luma, sigma)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    slope = np.asarray(np.hypot(across, down) / 8, np.float32)
    return slope, (slope >= cv2.dilate(slope, np.ones((3, 3))) * 0.999) & (slope > least)


def _spread(mask: npt.NDArray[np.bool_], reach: int, taken: npt.NDArray[np.uint8], rng: np.random.Generator) -> Points:
    """Points of the mask that keep `reach` pixels from each other and from all before them."""
    rows, columns = np.nonzero(mask & (taken == 0))
    order = rng.permutation(len(rows))[: 60 * mask.size // (reach * reach * 4)]
    kept = []
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if not taken[row, column]:
            kept.append((column, row))
            cv2.circle(taken, (column, row), reach, 1, -1)
    return np.array(kept, np.float32).reshape(-1, 2)


def _frame(width: int, height: int, spacing: float) -> Points:
    """Corners in a ring around the picture, so that facets cover all of it."""
    reach = min(spacing, OUTSIDE)
    across = np.linspace(-reach, width - 1 + reach, max(3, round(width / (1.6 * spacing))))
    down = np.linspace(-reach, height - 1 + reach, max(3, round(height / (1.6 * spacing))))[1:-1]
    ends = (-reach, height - 1 + reach), (-reach, width - 1 + reach)
    edges = [(x, y) for x in across for y in ends[0]] + [(x, y) for y in down for x in ends[1]]
    return np.array(edges, np.float32)


def _facets(corners: Points, shape: tuple[int, ...]) -> npt.NDArray[np.int32]:
    """The number of the triangle (Delaunay) at every pixel of the fine grid."""
    height, width = shape[0], shape[1]
    pad = 2 * OUTSIDE
    mesh = cv2.Subdiv2D((-pad, -pad, width + 2 * pad, height + 2 * pad))
    mesh.insert(np.unique(corners, axis=0).tolist())
    triangles = np.asarray(mesh.getTriangleList(), np.float32).reshape(-1, 3, 2)
    inside = ((triangles > -pad) & (triangles < (width + pad, height + pad))).all(axis=(1, 2))
    out = np.zeros((height * FINE, width * FINE), np.int32)
    for index, triangle in enumerate((triangles[inside] * 16 * FINE).astype(np.int32)):
        cv2.fillConvexPoly(out, triangle, index, cv2.LINE_8, 4)
    return out


def _colours(scene: Scene, world: GBuffer, picture: Plane, facets: npt.NDArray[np.int32]) -> Points:
    """One colour for each facet: the mean of what it covers, lighter where the form faces the light."""
    labels, count = facets[::FINE, ::FINE].ravel(), int(facets.max()) + 1
    mean = _own_colours(world, picture, facets)
    size = np.maximum(np.bincount(labels, minlength=count), 1)
    facing = world.normal @ np.asarray(world.light.direction, np.float32)
    lit = np.bincount(labels, facing.ravel(), count) / size
    rng = np.random.default_rng(scene.seed_of("facets"))
    solid = np.bincount(labels, (world.ids != SKY).ravel().astype(np.float32), count) / size
    luma = (picture @ tone.LUMA).ravel()
    first, second = (np.bincount(labels, luma**power, count) / size for power in (1, 2))
    lively = np.clip(0.016 + 0.6 * np.sqrt(np.maximum(second - first**2, 0)), 0, 0.05)  # what is plain stays calm
    tint = 1 + 0.22 * solid * (lit - 0.35) + rng.normal(0, 1, count) * lively
    return np.asarray(np.clip(mean * tint[:, None], 0, 1), np.float32)


def _own_colours(world: GBuffer, picture: Plane, facets: npt.NDArray[np.int32]) -> Points:
    """The mean colour of the larger part of each facet, of the one thing that it mostly covers."""
    labels = facets[::FINE, ::FINE].ravel()
    count = int(facets.max()) + 1
    kinds = np.digitize(world.ids, (SKY + 1, WATER, WATER + 1, FIRST_SUBJECT)).ravel()
    votes = np.bincount(labels * KINDS + kinds, minlength=count * KINDS).reshape(count, KINDS)
    ruling = kinds == votes.argmax(axis=1)[labels]  # a facet belongs to one kind of thing and takes its colour
    luma = (picture @ tone.LUMA).ravel()
    number = np.maximum(np.bincount(labels[ruling], minlength=count), 1)
    middle = np.bincount(labels[ruling], luma[ruling], count) / number
    bright = luma > middle[labels]
    most = np.bincount(labels[ruling], 2.0 * bright[ruling] - 1, count) > 0
    ruling &= bright == most[labels]  # and the colour of its larger part: edges stay crisp
    mean = mean_colours(picture.reshape(-1, 3)[ruling], labels[ruling])
    mean = np.concatenate([mean, np.zeros((count - len(mean), 3), np.float32)])
    rows, columns = np.nonzero((np.bincount(labels, minlength=count) == 0)[facets])  # slivers between the pixels
    mean[facets[rows, columns]] = picture[rows // FINE, columns // FINE]
    return np.asarray(mean, np.float32)
