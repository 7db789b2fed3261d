"""Ornaments of plain shapes that print over each other: where two meet, their colours mix, as real shapes."""

from collections.abc import Iterator, Sequence

import skia

from limner.engines.painter.media.layers import layers
from limner.engines.painter.media.schemes import code_of, rgb
from limner.engines.painter.media.vector import Drawing, Shape, common, joined
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.inks import Inks

_MOST = 9  # shapes that may mix; a mosaic of more lies edge to edge


def draw(scene: Scene, placed: Sequence[Placed], inks: Inks) -> Drawing:
    """The ornaments of a design in flat inks on its paper."""
    stack = [(joined(layer.paths), layer.colour) for layer in layers(placed)]
    shapes = [Shape(path=path, fill=colour) for path, colour in stack]
    if len(stack) <= _MOST and any(item.id == "circles" for item in placed):
        shapes += _mixtures(stack)
    return Drawing(scene.width, scene.height, None if scene.transparent else inks.paper, tuple(shapes))


def _mixtures(stack: Sequence[tuple[skia.Path, str]]) -> Iterator[Shape]:
    """Every overlap of two, then of three shapes, in the product of their inks."""
    pairs = []
    for second in range(len(stack)):
        for first in range(second):
            both = common(stack[first][0], stack[second][0])
            if not both.isEmpty():
                pairs.append((both, _product(stack[first][1], stack[second][1]), second))
    for path, colour, _ in pairs:
        yield Shape(path=path, fill=colour)
    for path, colour, last in pairs:
        for third in range(last + 1, len(stack)):
            three = common(path, stack[third][0])
            if not three.isEmpty():
                yield Shape(path=three, fill=_product(colour, stack[third][1]))


def _product(first: str, second: str) -> str:
    """Two transparent inks over each other; the same ink twice only deepens."""
    depth = 0.86 if first == second else 1.0
    red, green, blue = (a * (0.28 * 255 + 0.72 * b) / 255 * depth for a, b in zip(rgb(first), rgb(second), strict=True))
    return code_of(red, green, blue)
