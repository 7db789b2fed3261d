"""A picture cut into areas of one colour each: clustered colours, smooth borders, never across different things.

It knows neither what a picture shows nor how an area is filled.
"""

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import FIRST_SUBJECT, Ids, Plane
from limner.engines.painter.media.watercolor import simplified
from limner.engines.painter.tone import blur

Labels = npt.NDArray[np.int32]
SAMPLE = 96  # pixels of the shorter side from which colours are learned


def halved(picture: Plane, ids: Ids, smooth: int) -> tuple[Plane, Ids]:
    """The picture, simplified over `smooth` pixels, and the grouped ids, both at half the size."""
    height, width = ids.shape
    size = (max(8, width // 2), max(8, height // 2))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)
    groups = np.asarray(cv2.resize(grouped(ids), size, interpolation=cv2.INTER_NEAREST), np.int32)
    return np.asarray(np.clip(simplified(small, max(2, smooth)), 0, 1), np.float32), groups


def patches(picture: Plane, groups: Ids, count: int, sigma: float) -> Labels:
    """The number of the area's colour at every pixel, from 0: at most `count` colours of the picture a group.

    picture: sRGB (height, width, 3); groups (height, width): borders between them stay; `sigma`: how smooth, pixels.
    """
    lab = np.asarray(cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2Lab), np.float32)
    centres = _centres(lab, groups >= FIRST_SUBJECT, count)
    nearest = np.zeros(groups.shape, np.int32)
    best = np.full(groups.shape, np.inf, np.float32)
    for index, centre in enumerate(centres):
        distance = np.square(lab - centre).sum(axis=2)
        closer = distance < best
        nearest[closer], best[closer] = index, distance[closer]
    return _smoothed(compact(compact(groups) * count + nearest), sigma)


def compact(labels: Labels) -> Labels:
    """The same areas, numbered without gaps; labels are small numbers from 0."""
    used = np.bincount(labels.ravel()) > 0
    return np.asarray((np.cumsum(used, dtype=np.int32) - 1)[labels], np.int32)


def grouped(ids: Ids) -> Ids:
    """The ids with every thing on its own as far as 24 of them, all further ones together."""
    return np.asarray(np.minimum(ids, FIRST_SUBJECT + 24), np.int32)


def pieces(labels: Labels, least: int) -> Labels:
    """Connected areas numbered from 0; those of fewer pixels than `least` fall to their neighbours."""
    parts = _connected(labels)
    sizes = np.bincount(parts.ravel())
    small = (sizes < least)[parts]
    if small.all() or not small.any():
        return parts
    _, seeds = cv2.distanceTransformWithLabels(small.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    owner = np.zeros(int(seeds.max()) + 1, np.int32)
    owner[seeds[~small]] = parts[~small]
    return compact(owner[seeds])


def mean_colours(picture: Plane, labels: Labels) -> Plane:
    """The mean colour of each area: (number of areas, 3)."""
    flat, count = labels.ravel(), int(labels.max()) + 1
    size = np.maximum(np.bincount(flat, minlength=count), 1)
    sums = [np.bincount(flat, picture[..., part].ravel(), count) for part in range(3)]
    return np.asarray(np.stack(sums, axis=1) / size[:, None], np.float32)


def _centres(lab: Plane, things: npt.NDArray[np.bool_], count: int) -> Plane:
    """The colours that serve best; those of things count as much as all the rest."""
    step = max(1, min(lab.shape[:2]) // SAMPLE)
    own = lab[things][:: max(1, int(things.sum()) * step * step // things.size + 1)]
    sample = np.ascontiguousarray(np.concatenate([lab[::step, ::step].reshape(-1, 3), own]), np.float32)
    order = np.argsort(sample @ np.array([1.0, 0.31, 0.73], np.float32), kind="stable")
    first = np.empty(len(sample), np.int32)
    first[order] = np.arange(len(sample)) * count // len(sample)
    stop = (cv2.TERM_CRITERIA_MAX_ITER, 8, 0.0)
    _, _, centres = cv2.kmeans(sample, count, first, stop, 1, cv2.KMEANS_USE_INITIAL_LABELS)
    return np.asarray(centres, np.float32)


def _smoothed(labels: Labels, sigma: float) -> Labels:
    """Every pixel to the label that prevails around it."""
    best = np.zeros(labels.shape, np.float32)
    out = labels.copy()
    for label in range(int(labels.max()) + 1):
        share = blur((labels == label).astype(np.float32), sigma)
        stronger = share > best
        out[stronger], best[stronger] = label, share[stronger]
    return out


def _connected(labels: Labels) -> Labels:
    """Areas of one label that hang together, numbered from 0."""
    out = np.zeros(labels.shape, np.int32)
    total = 0
    for label in range(int(labels.max()) + 1):
        left, top, wide, tall = cv2.boundingRect((labels == label).astype(np.uint8))
        if not wide:
            continue
        here = (slice(top, top + tall), slice(left, left + wide))
        mask = labels[here] == label
        found, parts = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4, ltype=cv2.CV_32S)
        out[here] += np.where(mask, parts + (total - 1), 0)
        total += found - 1
    return out
