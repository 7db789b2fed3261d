"""Cuts a world into few smooth regions of one colour each, and traces their borders as paths.

It works on a small copy of the planes: what is lost there is what a flat picture leaves out. It knows no medium.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import skia

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, FOLIAGE, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media.schemes import code_of, lab, rgb, unlab
from limner.engines.painter.media.vector import Shape, smooth
from limner.engines.painter.tone import blur, filmic, to_srgb

EDGE = 560  # pixels: the side of a square with as many pixels as the copy
FINE = 1100  # the same for what shines
GLASS = 1.5  # emission from which something is a light; less by day
PAD = 8  # pixels around the copy, so that borders run out of the frame
_SAMPLE = 3000  # pixels that the colours are chosen by

Labels = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Cut:
    """How finely a world is cut: colours of the sky, of water, of land and of each subject; `soft` rounds borders."""

    sky: int = 5
    water: int = 4
    land: int = 8
    subject: int = 4
    soft: float = 2.2  # pixels of the copy
    depth: float = 26.0  # weight of distance against colour
    broad: float = 1.2  # sigma of the blur before colours are told apart, in pixels of the copy


@dataclass(frozen=True, slots=True)
class Regions:
    """Labels (rows, columns) of the copy from far to near, their L*a*b* colours, and the copy's scale."""

    labels: Labels
    colours: Plane
    scale: float  # pixels of the picture to one of the copy
    nearness: tuple[float, ...]  # of each label, metres

    def mask(self, first: int) -> Mask:
        """All that label `first` or a nearer one covers."""
        return np.asarray(self.labels >= first, np.bool_)


def cut(world: GBuffer, how: Cut) -> Regions:
    """The regions of a world, far ones first; few thousand operations a pixel of the copy."""
    height, width = world.depth.shape
    scale = max(1.0, math.sqrt(width * height) / EDGE)
    size = (max(16, round(width / scale)), max(16, round(height / scale)))
    depth = np.asarray(cv2.resize(np.minimum(world.depth, FAR), size, interpolation=cv2.INTER_NEAREST), np.float32)
    ids = np.asarray(cv2.resize(world.ids, size, interpolation=cv2.INTER_NEAREST), np.int32)
    picture = simplified(np.asarray(cv2.resize(seen(world), size, interpolation=cv2.INTER_AREA), np.float32))
    picture = _broadened(picture, ids, how.broad)
    colours = lab(picture.reshape(-1, 3)).reshape(picture.shape)
    labels = np.zeros(depth.shape, np.int32)
    tints: list[Plane] = []
    near: list[float] = []
    for mask, count, weight in _groups(ids, how):
        part, centres, distance = _clustered(colours, depth, mask, count, weight)
        order = np.argsort(-distance, kind="stable")
        rank = np.empty(len(order), np.int32)
        rank[order] = np.arange(len(order))
        labels[mask] = len(tints) + rank[part]
        tints += [centres[index] for index in order]
        near += [float(distance[index]) for index in order]
    again = np.argsort(-np.array(near), kind="stable")
    place = np.empty(len(again), np.int32)
    place[again] = np.arange(len(again))
    labels = _rounded(place[labels], ids, how.soft, len(near))
    return Regions(labels, np.array(tints, np.float32)[again], width / size[0], tuple(near[index] for index in again))


def seen(world: GBuffer) -> Plane:
    """The world developed evenly, sRGB (height, width, 3): dark scenes are lifted a little."""
    exposed = np.asarray(world.colour * world.exposure, np.float32)
    small = cv2.resize(exposed, (64, 64), interpolation=cv2.INTER_AREA)
    mean = float(np.exp(np.mean(np.log(np.maximum(small.mean(axis=-1), 1e-3)))))
    return to_srgb(filmic(np.maximum(exposed * float(np.clip(0.24 / mean, 0.9, 2.2)), 0)))


def simplified(picture: Plane) -> Plane:
    """Texture gone, borders kept: a bilateral filter, twice."""
    out = np.ascontiguousarray(picture, np.float32)
    for _ in range(2):
        out = np.asarray(cv2.bilateralFilter(out, 7, 0.12, 3.5), np.float32)
    return np.asarray(np.clip(out, 0, 1), np.float32)


def _broadened(picture: Plane, ids: npt.NDArray[np.int32], sigma: float) -> Plane:
    """Blurred within the sky, water, land and each subject, never across their borders."""
    out = picture.copy()
    made, water = _made(ids), ids == WATER
    land = (ids != SKY) & ~water & ~made & (ids < FIRST_SUBJECT)
    for mask, reach in ((ids == SKY, sigma), (water, 1.6 * sigma), (land, sigma), (made, 0.35 * sigma)):
        if mask.any():
            part = mask.astype(np.float32)
            weight = blur(part, reach)
            soft = blur(picture * part[..., None], reach) / np.maximum(weight, 1e-3)[..., None]
            out[mask] = soft[mask]
    return out


def _made(ids: npt.NDArray[np.int32]) -> Mask:
    """Where walls and other made things of the world stand: they keep more of their detail."""
    return np.asarray((ids > WATER) & (ids < FIRST_SUBJECT) & (ids != FOLIAGE), np.bool_)


def _groups(ids: npt.NDArray[np.int32], how: Cut) -> Iterator[tuple[Mask, int, float]]:
    """Parts that never share a region: mask, number of colours, weight of distance."""
    sky, water, made = ids == SKY, ids == WATER, _made(ids)
    land = ~sky & ~water & ~made & (ids < FIRST_SUBJECT)
    parts = (
        (sky, how.sky, 0.0), (water, how.water, 0.3 * how.depth), (land, how.land, how.depth),
        (made, how.land + 3, 0.5 * how.depth),
    )  # fmt: skip
    for mask, count, weight in parts:
        if mask.any():
            yield mask, count, weight
    for key in np.unique(ids[ids >= FIRST_SUBJECT]):
        yield ids == key, how.subject, 0.0


def _clustered(
    colours: Plane, depth: Plane, mask: Mask, count: int, weight: float
) -> tuple[Labels, Plane, npt.NDArray[np.float64]]:
    """Labels of the masked pixels, the centres' L*a*b* colours, and the distance of each (metres)."""
    far = np.log(np.clip(depth[mask], 0.5, FAR))
    span = max(float(far.max() - far.min()), 1e-3)
    features = np.column_stack([colours[mask], (far - far.min()) / span * weight]).astype(np.float32)
    sample = features[:: max(1, len(features) // _SAMPLE)]
    centres = _means(sample, min(count, len(sample)))
    away = (features**2).sum(axis=1)[:, None] - 2 * features @ centres.T + (centres**2).sum(axis=1)
    labels = np.asarray(away.argmin(axis=1), np.int32)
    own = np.array([
        np.median(depth[mask][labels == index]) if (labels == index).any() else FAR for index in range(len(centres))
    ])
    return labels, centres[:, :3], np.array(own)


def _means(sample: Plane, count: int) -> Plane:
    """k-means from a start that no chance enters: the sample cut evenly by lightness."""
    if len(sample) <= count:  # OpenCV would read a single row as many samples of one number
        return sample
    order = np.argsort(sample[:, 0] + 0.35 * sample[:, -1], kind="stable")
    start = np.empty(len(sample), np.int32)
    start[order] = np.arange(len(sample)) * count // len(sample)
    criteria = (cv2.TERM_CRITERIA_MAX_ITER + cv2.TERM_CRITERIA_EPS, 25, 0.2)
    _, _, centres = cv2.kmeans(sample, count, start.reshape(-1, 1), criteria, 1, cv2.KMEANS_USE_INITIAL_LABELS)
    return np.asarray(centres, np.float32)


def _rounded(labels: Labels, ids: npt.NDArray[np.int32], soft: float, count: int) -> Labels:
    """Each pixel takes the label that prevails around it; subjects keep sharper borders."""
    subject = blur((ids >= FIRST_SUBJECT).astype(np.float32), 1.0) > 0.5
    sky = blur((ids == SKY).astype(np.float32), 1.5) > 0.5
    out, made = _prevailing(labels, soft, count), _made(ids)
    if made.any():
        out = np.where(made, _prevailing(labels, max(0.9, 0.4 * soft), count), out)
    if sky.any():
        out = np.where(sky, _prevailing(labels, 1.7 * soft, count), out)
    return np.where(subject, _prevailing(labels, 0.9, count), out) if subject.any() else out


def _prevailing(labels: Labels, soft: float, count: int) -> Labels:
    best, out = np.full(labels.shape, -1.0, np.float32), labels.copy()
    for index in range(count):
        share = blur((labels == index).astype(np.float32), soft)
        wins = share > best
        best[wins], out[wins] = share[wins], index
    return out


def outline(mask: Mask, scale: float, soft: float = 1.4, least: float = 36.0) -> skia.Path:
    """The border of a mask of the copy as a smooth path in pixels of the picture, holes included.

    `soft` is the sigma along the border, `least` the area of what is left out, both in pixels of the copy.
    """
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), PAD, PAD, PAD, PAD, cv2.BORDER_REPLICATE)
    path = skia.Path()
    path.setFillType(skia.PathFillType.kEvenOdd)
    for contour in cv2.findContours(padded, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)[0]:
        if cv2.contourArea(contour) < least:
            continue
        points = contour[:, 0, 0] + 1j * contour[:, 0, 1] + (0.5 + 0.5j)
        path.addPath(smooth(list(thinned(softened(points, soft)) * scale - (PAD + PAD * 1j) * scale)))
    return path


def softened(points: npt.NDArray[np.complex128], sigma: float) -> npt.NDArray[np.complex128]:
    """A closed line of evenly spaced points, smoothed along itself."""
    reach = min(math.ceil(3 * sigma), max(1, len(points) // 2))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    around = np.concatenate([points[-reach:], points, points[:reach]])
    return np.convolve(around, weights / weights.sum(), mode="valid")


def thinned(points: npt.NDArray[np.complex128], tolerance: float = 0.35) -> npt.NDArray[np.complex128]:
    """Fewer points, at most `tolerance` off the line (Douglas and Peucker 1973); never fewer than 4."""
    flat = np.column_stack([points.real, points.imag]).astype(np.float32)[:, None]
    kept = cv2.approxPolyDP(flat, tolerance, True)[:, 0]
    if len(kept) < 4:
        return points[:: max(1, len(points) // 6)]
    return np.asarray(kept[:, 0] + 1j * kept[:, 1], np.complex128)


def codes(colours: Plane) -> list[str]:
    """L*a*b* rows as sRGB `#rrggbb`."""
    return [code_of(*(row * 255)) for row in unlab(colours)]


def stacked(regions: Regions, fills: Sequence[str], soft: float = 1.4, least: float = 36.0) -> list[Shape]:
    """Each region under all nearer ones, so that no gap shows between them; the first covers the sheet.

    `soft` and `least` as of `outline`.
    """
    return [
        Shape(path=outline(regions.mask(index), regions.scale, soft, least * _calmer(regions, index)), fill=fill)
        for index, fill in enumerate(fills)
        if index and (regions.labels >= index).any()
    ]


def lab_of(palette: Sequence[str]) -> Plane:
    """`#rrggbb` colours as L*a*b* rows."""
    return lab(np.array([rgb(code) for code in palette], np.float32) / np.float32(255))


def _calmer(regions: Regions, index: int) -> float:
    """Clouds lose more of their crumbs than things do."""
    return 3.5 if regions.nearness[index] > 0.5 * FAR else 1.0


def lights(world: GBuffer) -> list[Shape]:
    """What shines strongly and small, such as the letters of a sign, traced finely in its own pale colours."""
    height, width = world.depth.shape
    scale = max(1.0, math.sqrt(width * height) / FINE)
    size = (max(16, round(width / scale)), max(16, round(height / scale)))
    glow = np.asarray(cv2.resize(world.emission, size, interpolation=cv2.INTER_AREA), np.float32)
    peak = glow.max(axis=-1)
    strong = peak > min(GLASS, max(0.12, 0.32 * float(np.percentile(peak, 99.9))))
    if not 20 < strong.sum() < 0.08 * strong.size:
        return []
    inside = cv2.erode(strong.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    mean = glow[inside if inside.any() else strong]
    hues = mean / np.maximum(mean.max(axis=-1, keepdims=True), 1e-4)
    return [
        Shape(path=outline(part, width / size[0], soft=0.8, least=5.0), fill=fill)
        for part, fill in _by_hue(glow, strong, hues)
    ]


def _by_hue(glow: Plane, strong: Mask, hues: Plane) -> Iterator[tuple[Mask, str]]:
    """The shining pixels in few parts of one colour each."""
    centres = _means(hues[:: max(1, len(hues) // _SAMPLE)].astype(np.float32), min(4, len(hues)))
    own = glow / np.maximum(glow.max(axis=-1, keepdims=True), 1e-4)
    away = np.stack([((own - centre) ** 2).sum(axis=-1) for centre in centres])
    nearest = away.argmin(axis=0)
    for index, centre in enumerate(centres):
        pale = to_srgb(np.clip(0.45 + 0.55 * centre, 0, 1).astype(np.float32))
        yield strong & (nearest == index), code_of(*(float(part) * 255 for part in pale))
