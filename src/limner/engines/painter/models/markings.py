"""Markings of animals: stripes, spots, patches and blazes as shares of a second colour per point. It builds nothing."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.models.skeleton import Frame, Vec
from limner.engines.painter.solids.flesh import Bone
from limner.engines.painter.solids.solid import Solid


@dataclass(frozen=True, slots=True, eq=False)
class Lie:
    """How the points (n, 3) of a skin lie on its skeleton.

    along (n,) metres down the body: 0 at the shoulders, more towards the tail and down the legs, less up the neck;
    limb, crown (n,) 0..1 how much a point belongs to the legs or to the head; up (n,) is the normal's share upwards;
    face (n, 3) is the place in the head's axes in skulls; `tall` in metres.
    """

    points: Vec
    along: Vec
    limb: Vec
    crown: Vec
    up: Vec
    face: Vec
    tall: float
    seed: int


def lie_of(skin: Solid, bones: list[Bone], spans: list[tuple[str, float, float]], head: Frame, skull: float,
           tall: float, seed: int) -> Lie:  # fmt: skip
    """Project the skin on its bones; `spans` names each bone's region and the metres along at its two ends."""
    points = skin.points.astype(np.float64)
    weights = np.empty((len(bones), len(points)))
    along = np.empty_like(weights)
    for k, (bone, (_, first, last)) in enumerate(zip(bones, spans, strict=True)):
        start, way = np.array(bone.start), np.array(bone.end) - np.array(bone.start)
        square = max(float(way @ way), 1e-12)
        t = np.clip((points - start) @ way / square, 0, 1)
        gap = np.linalg.norm(points - start - t[:, None] * way, axis=1) - bone.radius
        weights[k], along[k] = gap, first + t * (last - first)
    weights = np.exp(-np.clip((weights - weights.min(axis=0)) / (0.02 * tall), 0, 30))
    weights /= weights.sum(axis=0)
    limb = sum((w for w, (region, _, _) in zip(weights, spans, strict=True) if region == "leg"), np.zeros(len(points)))
    crown = sum(
        (w for w, (region, _, _) in zip(weights, spans, strict=True) if region == "head"), np.zeros(len(points))
    )
    return Lie(
        points, (weights * along).sum(axis=0), limb, crown, skin.normals[:, 1].astype(np.float64),
        (points - head.origin) @ head.turn / skull, tall, seed,
    )  # fmt: skip


def cells(points: Vec, count: int, seed: int) -> tuple[Vec, Vec]:
    """Distances (n,) to the nearest and the next of `count` sites spread evenly over the points."""
    rng = np.random.default_rng(seed)
    few = points[rng.permutation(len(points))[:1400]]
    near = np.full(len(few), np.inf)
    sites = np.empty((count, 3))
    sites[0] = few[0]
    for k in range(1, count):
        near = np.minimum(near, np.sum((few - sites[k - 1]) ** 2, axis=1))
        far = np.flatnonzero(near > 0.5 * near.max())
        sites[k] = few[far[int(rng.integers(len(far)))]]
    gaps = (np.sum(sites**2, axis=1) - 2 * (points @ sites.T)).astype(np.float32)
    rows, nearest = np.arange(len(points)), gaps.argmin(axis=1)
    first = gaps[rows, nearest]
    gaps[rows, nearest] = np.inf
    both = np.stack([first, gaps.min(axis=1)]).astype(np.float64) + np.sum(points**2, axis=1)
    first, second = np.sqrt(np.maximum(both, 0.0))
    return first, second


def waves(points: Vec, size: float, seed: int) -> Vec:
    """Smooth noise (n,) of about -1..1 with features of `size` metres."""
    rng = np.random.default_rng(seed)
    total = np.zeros(len(points))
    for _ in range(6):
        way = rng.normal(size=3)
        total += np.sin(points @ way * (1.7 / size) + rng.uniform(0, 2 * math.pi))
    return total / 2.4


def edge(value: Vec, soft: float) -> Vec:
    """0 below zero to 1 above, `soft` wide."""
    return np.asarray(np.clip(value / soft + 0.5, 0, 1))


def _stripes(lie: Lie, period: float, share: float, ragged: float) -> Vec:
    bend = ragged * waves(lie.points, 0.22 * lie.tall, lie.seed)
    tight = 1 + 0.55 * lie.limb + 0.8 * lie.crown
    return edge(np.sin(lie.along * tight * 2 * math.pi / (period * lie.tall) + bend) - share, 0.45)


def _zebra(lie: Lie) -> Vec:
    nose = edge(-lie.face[:, 2] - 2.7, 0.5) * lie.crown
    return np.maximum(_stripes(lie, 0.115, -0.05, 0.5), nose)


def _tiger(lie: Lie) -> Vec:
    return _stripes(lie, 0.17, 0.42, 1.3) * edge(lie.up + 0.75, 0.4) * edge(2.2 + lie.face[:, 2] * lie.crown, 0.6)


def _tabby(lie: Lie) -> Vec:
    return 0.7 * _stripes(lie, 0.26, 0.25, 0.8) * edge(lie.up + 0.35, 0.5) * (1 - 0.75 * lie.crown)


def _giraffe(lie: Lie) -> Vec:
    first, second = cells(lie.points, 190, lie.seed)
    low = edge(lie.points[:, 1] - 0.36 * lie.tall, 0.06 * lie.tall)
    return (
        edge(second - first - 0.02 * lie.tall, 0.02 * lie.tall)
        * low
        * (1 - edge(-lie.face[:, 2] - 1.2, 0.5) * lie.crown)
    )


def _leopard(lie: Lie) -> Vec:
    first, _ = cells(lie.points, 260, lie.seed)
    hole = 0.4 + 0.35 * np.clip(lie.crown + lie.limb, 0, 1)
    radius = 0.03 * lie.tall
    spot = edge(radius - first, 0.016 * lie.tall)
    return (
        spot
        * np.where(hole > 0.6, 1.0, 1 - 0.55 * edge(0.42 * radius - first, 0.012 * lie.tall))
        * edge(lie.up + 0.7, 0.4)
    )


def _dots(lie: Lie) -> Vec:
    first, _ = cells(lie.points, 120, lie.seed)
    return edge(0.026 * lie.tall - first, 0.012 * lie.tall) * (1 - 0.5 * lie.crown)


def _fawn(lie: Lie) -> Vec:
    first, _ = cells(lie.points, 220, lie.seed)
    back = edge(lie.up + 0.25, 0.4) * (1 - np.clip(1.5 * lie.limb + lie.crown, 0, 1))
    return edge(0.014 * lie.tall - first, 0.01 * lie.tall) * back * edge(lie.along, 0.1)


def _cow(lie: Lie) -> Vec:
    blotch = waves(lie.points, 0.3 * lie.tall, lie.seed + 3)
    blaze = np.abs(lie.face[:, 0]) - 0.34
    body = edge(blotch + 0.12, 0.12) * (1 - lie.crown) * edge(lie.points[:, 1] - 0.4 * lie.tall, 0.1 * lie.tall)
    return np.maximum(body, lie.crown * edge(blaze, 0.12) * edge(lie.face[:, 2] + 1.3, 0.3))


def _panda(lie: Lie) -> Vec:
    band = edge(0.17 * lie.tall - np.abs(lie.along + 0.02 * lie.tall), 0.05 * lie.tall) * (1 - lie.crown)
    x, y = np.abs(lie.face[:, 0]) - 0.5, lie.face[:, 1] - 0.1
    patch = edge(0.3 - np.hypot(x + 0.35 * y, 0.75 * (y + 0.05)), 0.1) * (lie.face[:, 2] < -0.3) * lie.crown
    return np.maximum(np.maximum(lie.limb * edge(lie.limb - 0.45, 0.3), band), patch)


def _face(lie: Lie) -> Vec:
    """A bare face in a hairy head."""
    x, y = np.abs(lie.face[:, 0]) - 0.3, lie.face[:, 1] + 0.02
    heart = 0.42 - np.hypot(np.maximum(x, 0.25 * x), 0.8 * y)
    return edge(heart, 0.1) * lie.crown * edge(-lie.face[:, 2] - 0.35, 0.1)


def _badger(lie: Lie) -> Vec:
    x = np.abs(lie.face[:, 0])
    return edge(0.2 - np.abs(x - 0.42), 0.1) * lie.crown * edge(lie.face[:, 1] + 0.5, 0.3)


MARKS: dict[str, Callable[[Lie], Vec]] = {
    "zebra": _zebra, "tiger": _tiger, "tabby": _tabby, "giraffe": _giraffe, "leopard": _leopard, "dots": _dots,
    "fawn": _fawn, "cow": _cow, "panda": _panda, "badger": _badger, "face": _face,
}  # fmt: skip
