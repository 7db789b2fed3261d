"""Blocks in 2:1 projection: boxes, prisms, pyramids, round towers and extruded outlines as shaded shapes.

x runs to the lower right, y to the lower left, z up, all in units of the tile; light comes from the upper left.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import skia

from limner.engines.painter.media.schemes import deeper, lighter, mixed
from limner.engines.painter.media.vector import Shape, fade, joined, moved, polygon

Spot = tuple[float, float, float]
LEFT, RIGHT = 0.14, 0.34  # how much darker the two sides are than the top


@dataclass(frozen=True, slots=True)
class Projection:
    """Where the tile's corner (0, 0, 0) stands in the picture, and how many pixels a unit is wide."""

    origin: complex
    unit: float

    def at(self, x: float, y: float, z: float = 0.0) -> complex:
        """A point of the tile in pixels."""
        return self.origin + complex((x - y) * self.unit, ((x + y) * 0.5 - z) * self.unit)


def face(view: Projection, spots: Sequence[Spot], colour: str, opacity: float = 1.0) -> Shape:
    """A flat polygon in space."""
    return Shape(path=polygon([view.at(*spot) for spot in spots]), fill=colour, opacity=opacity)


def box(view: Projection, at: Spot, size: Spot, colour: str, top: str = "") -> Iterator[Shape]:
    """A box from its far low corner `at`; its top may have a colour of its own."""
    x, y, z = at
    wide, deep, tall = size
    lid = top or colour
    yield face(
        view,
        [(x, y + deep, z), (x + wide, y + deep, z), (x + wide, y + deep, z + tall), (x, y + deep, z + tall)],
        deeper(colour, LEFT),
    )
    yield face(
        view,
        [(x + wide, y, z), (x + wide, y + deep, z), (x + wide, y + deep, z + tall), (x + wide, y, z + tall)],
        deeper(colour, RIGHT),
    )
    yield face(
        view, [(x, y, z + tall), (x + wide, y, z + tall), (x + wide, y + deep, z + tall), (x, y + deep, z + tall)], lid
    )


def pyramid(view: Projection, at: Spot, half: float, tall: float, colour: str) -> Iterator[Shape]:
    """A pyramid around its foot's middle `at`."""
    x, y, z = at
    peak = (x, y, z + tall)
    yield face(view, [(x - half, y + half, z), (x + half, y + half, z), peak], deeper(colour, LEFT * 0.4))
    yield face(view, [(x + half, y - half, z), (x + half, y + half, z), peak], deeper(colour, RIGHT))


def shadow(view: Projection, x: float, y: float, reach: float, colour: str) -> Shape:
    """A soft shadow on the ground, fallen to the right."""
    spots = [
        view.at(x + reach * (0.35 + 1.1 * math.cos(turn)), y + reach * (-0.25 + 0.8 * math.sin(turn)))
        for turn in np.linspace(0, math.tau, 24, endpoint=False)
    ]
    return Shape(path=polygon(spots), fill=colour, opacity=0.28, blur=max(0.6, 0.10 * reach * view.unit))


def disc(view: Projection, at: Spot, radius: float) -> skia.Path:
    """A level disc in space."""
    x, y, z = at
    middle, wide = view.at(x, y, z), radius * math.sqrt(2) * view.unit
    return skia.Path.Oval(
        skia.Rect.MakeLTRB(middle.real - wide, middle.imag - wide / 2, middle.real + wide, middle.imag + wide / 2)
    )


def tower(view: Projection, at: Spot, radii: tuple[float, float], tall: float, colour: str) -> Iterator[Shape]:
    """A round tower, wide below and above as `radii` say, shaded across."""
    x, y, z = at
    low, high = (radius * math.sqrt(2) * view.unit for radius in radii)
    foot, head = view.at(x, y, z), view.at(x, y, z + tall)
    wall = polygon([foot - low, foot + low, head + high, head - high])
    shape = joined([wall, disc(view, at, radii[0])])
    fill = fade(
        foot - low, foot + low, lighter(colour, 0.25), colour, deeper(colour, RIGHT), deeper(colour, RIGHT + 0.1)
    )
    yield Shape(path=shape, fill=fill)
    yield Shape(path=disc(view, (x, y, z + tall), radii[1]), fill=lighter(colour, 0.18))


def ball(view: Projection, at: Spot, radius: float, colour: str) -> Iterator[Shape]:
    """A round crown, lit from the upper left in three flat tones."""
    middle, size = view.at(*at), radius * 1.25 * view.unit
    whole = skia.Path.Circle(middle.real, middle.imag, size)
    yield Shape(path=whole, fill=deeper(colour, 0.24))
    yield Shape(path=skia.Path.Circle(middle.real - 0.14 * size, middle.imag - 0.14 * size, 0.84 * size), fill=colour)
    yield Shape(
        path=skia.Path.Circle(middle.real - 0.32 * size, middle.imag - 0.34 * size, 0.46 * size),
        fill=lighter(colour, 0.22),
    )


def standing(view: Projection, at: Spot, path: skia.Path, scale: float) -> skia.Path:
    """A flat path (pixels, foot at y = 0, y down) set upright on the plane that faces the lower left."""
    matrix = skia.Matrix()
    foot = view.at(*at)
    wide = scale * view.unit
    matrix.setAll(wide, 0, foot.real, 0.5 * wide, wide * 1.06, foot.imag, 0, 0, 1)
    out = skia.Path(path)
    out.transform(matrix)
    return out


def extruded(
    view: Projection, outline: skia.Path, front: Sequence[Shape], thick: float, colour: str
) -> Iterator[Shape]:
    """An upright outline as a block `thick` units deep, with the shapes of its front face."""
    way = view.at(0, -thick) - view.at(0, 0)
    steps = max(2, math.ceil(abs(way) / 1.5))
    for step in range(steps, 0, -1):
        share = step / steps
        yield Shape(
            path=moved(outline, way.real * share, way.imag * share),
            fill=mixed(deeper(colour, 0.46), deeper(colour, 0.30), 1 - share),
        )
    yield Shape(path=outline, fill=colour)
    yield from front


def stretched(spots: Sequence[complex], share: float = 1.1) -> skia.Path:
    """The polygon, larger around its own middle."""
    middle = sum(spots) / len(spots)
    return polygon([middle + (spot - middle) * share for spot in spots])
