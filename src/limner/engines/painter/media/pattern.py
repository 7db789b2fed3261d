"""A seamless tile: figures strewn on a torus, turned and sized with variety, small motifs between them.

The left edge continues the right one, the top the bottom. Of a world only its setting counts.
"""

import math
from collections.abc import Sequence

import numpy as np
import skia

from limner.engines.painter.media.cutpaths import bodies, box_of, silhouette
from limner.engines.painter.media.schemes import Scheme, mixed, scheme_of
from limner.engines.painter.media.vector import Drawing, Shape, circle, moved, polygon, smooth
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed

_CELLS = 3  # figures across the short edge
Spot = tuple[complex, float]  # a place and how far something reaches from it


def draw(scene: Scene, placed: Sequence[Placed]) -> Drawing:
    """The tile: every kind of figure several times, each drawn again beyond every edge it crosses."""
    rng = np.random.default_rng(scene.seed_of("pattern"))
    scheme = scheme_of(scene, [item.figure.colour(item.figure.main, item.colour) for item in placed])
    kinds = list({item.id: item for item in placed}.values())
    shapes: list[Shape] = []
    spots = _spots(scene)
    cell = abs(spots[0][1])
    for index, (place, reach) in enumerate(spots):
        item = kinds[(index + round(place.imag / cell)) % len(kinds)]
        turn = float(rng.uniform(-30, 30)) + (0 if item.figure.lift < 0.3 else float(rng.uniform(0, 90)))
        shapes += _strewn(scene, _motif(item, reach * float(rng.uniform(0.86, 1.08)), turn), place)
    for place in _between(scene):
        shapes += _strewn(scene, _small(rng, scheme, cell), place)
    return Drawing(scene.width, scene.height, None if scene.transparent else scheme.sheet, tuple(shapes))


def _spots(scene: Scene) -> list[Spot]:
    """A brick lattice that closes on itself: places and the reach of a figure there."""
    edge = min(scene.width, scene.height)
    columns = max(2, round(_CELLS * scene.width / edge))
    rows = max(2, 2 * round(_CELLS * scene.height / edge / 2))
    wide, tall = scene.width / columns, scene.height / rows
    shift = scene.seed_of("shift") % 100 / 100
    return [
        (complex((column + 0.5 * (row % 2) + shift) * wide % scene.width, (row + 0.5) * tall), min(wide, tall) * 0.84)
        for row in range(rows)
        for column in range(columns)
    ]


def _between(scene: Scene) -> list[complex]:
    """The middles of the gaps of the lattice."""
    edge = min(scene.width, scene.height)
    columns = max(2, round(_CELLS * scene.width / edge))
    wide = scene.width / columns
    return [complex((place.real + wide / 2) % scene.width, place.imag) for place, _ in _spots(scene)]


def _motif(item: Placed, size: float, turn: float) -> list[Shape]:
    """The figure around the origin, `size` pixels long."""
    left, top, right, bottom = box_of(silhouette(item))
    scale = size / max(right - left, bottom - top, 1.0)
    middle = complex((left + right) / 2, (top + bottom) / 2) * scale
    found = []
    for shape in bodies(item, shade=0.12):
        path = moved(moved(shape.path, 0, 0, scale), -middle.real, -middle.imag)
        found.append(Shape(path=moved(path, 0, 0, 1.0, turn), fill=shape.fill, opacity=shape.opacity))
    return found


def _small(rng: np.random.Generator, scheme: Scheme, reach: float) -> list[Shape]:
    """A dot, a ring, a spark or a pair of leaves."""
    size, turn = reach * 0.085, float(rng.uniform(0, 360))
    tone = (scheme.mid, scheme.accent, scheme.near)[int(rng.integers(3))]
    kind = int(rng.integers(4))
    if kind == 0:
        return [
            Shape(path=circle(0, 0, size * 0.7), fill=tone),
            Shape(path=circle(size * 1.7, -size, size * 0.35), fill=scheme.mid),
        ]
    if kind == 1:
        points = [
            size * (1.7 if step % 2 == 0 else 0.5) * complex(math.cos(step * math.pi / 4), math.sin(step * math.pi / 4))
            for step in range(8)
        ]
        return [Shape(path=moved(polygon(points), 0, 0, 1.0, turn), fill=tone)]
    if kind == 2:
        ring = skia.Path.Circle(0, 0, size)
        ring.addCircle(0, 0, size * 0.6)
        ring.setFillType(skia.PathFillType.kEvenOdd)
        return [Shape(path=ring, fill=tone)]
    leaf = smooth([
        0j,
        complex(size, -size * 0.8),
        complex(size * 2.4, 0),
        complex(size * 2.4, 0),
        complex(size, size * 0.8),
        0j,
    ])
    return [Shape(path=moved(leaf, 0, 0, 1.0, turn + way), fill=mixed(tone, scheme.near, 0.3)) for way in (-38, 38)]


def _strewn(scene: Scene, motif: Sequence[Shape], place: complex) -> list[Shape]:
    """The motif at its place, and again wherever it crosses an edge of the tile."""
    reach = max((max(abs(part) for part in box_of(shape.path)) for shape in motif), default=0.0) * 1.45
    found = []
    for x in (place.real + step * scene.width for step in (-1, 0, 1)):
        for y in (place.imag + step * scene.height for step in (-1, 0, 1)):
            if -reach < x < scene.width + reach and -reach < y < scene.height + reach:
                found += [
                    Shape(path=moved(shape.path, x, y), fill=shape.fill, opacity=shape.opacity) for shape in motif
                ]
    return found
