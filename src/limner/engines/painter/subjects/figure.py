"""A figure: one noun as areas, lines and dots on a square of 100 units, y down. It knows no picture and no medium."""

import math
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import cv2
import numpy as np
import skia

from limner.engines.painter.cover import cover, extent
from limner.engines.painter.lettering import faces
from limner.engines.painter.subjects.strokes import Knot, Points, curve, knots, shape, written

GRID = 100.0  # units across a figure's square
_MAIN: tuple["Tone", ...] = ("body", "leaf", "accent")
Tone = Literal["body", "light", "dark", "accent", "leaf", "none"]


@dataclass(frozen=True)
class Part:
    """A piece of a figure. `weight` is the relative width of its line; 0 is an area without an outline."""

    kind: Literal["area", "line", "dot", "glyph", "silhouette"]
    path: str  # knots; of a glyph and of its silhouette the character
    tone: Tone = "body"
    weight: float = 1.0
    closed: bool = False
    radius: float = 0.0

    @cached_property
    def pieces(self) -> list[Points]:
        return curve(knots(self.path), closed=self.closed)

    def region(self) -> skia.Path:
        """The filled area of an area or a dot."""
        if self.kind == "dot":
            centre = knots(self.path)[0].point
            return skia.Path.Circle(centre.real, centre.imag, self.radius)
        if self.kind == "glyph":
            return faces.outline(self.path, "emoji", GRID)
        if self.kind == "silhouette":
            return _silhouette(faces.outline(self.path, "emoji", GRID))
        return shape(self.pieces)


def _silhouette(path: skia.Path) -> skia.Path:
    """The path with all that it encloses: traced, for emoji lines overlap themselves instead of closing."""
    fine = 4.0  # pixels per unit
    enlarged = skia.Path(path)
    enlarged.transform(skia.Matrix.Scale(fine, fine))
    box = extent(enlarged, 2)
    drawn = (cover(enlarged, box) > 0.5).astype(np.uint8)
    whole = skia.Path()
    for contour in cv2.findContours(drawn, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_TC89_L1)[0]:
        points = (contour[:, 0] + box[:2]) / fine
        whole.addPoly([skia.Point(float(x), float(y)) for x, y in points], True)
    return whole


def area(path: str, tone: Tone = "body", weight: float = 1.0) -> Part:
    """A closed area; in line art it hides what was drawn before it and shows its outline."""
    return Part("area", path, tone, weight, closed=True)


def line(path: str, weight: float = 1.0, tone: Tone = "dark", *, closed: bool = False) -> Part:
    """An open line, tapered at its ends."""
    return Part("line", path, tone, weight, closed=closed)


def dot(x: float, y: float, radius: float, tone: Tone = "dark") -> Part:
    """A filled disc such as an eye."""
    return Part("dot", f"{x:.3f},{y:.3f}", tone, radius=radius)


def circle(x: float, y: float, radius: float, tone: Tone = "body", weight: float = 1.0) -> Part:
    """A round area with an outline."""
    return area(f"{x},{y - radius} {x + radius},{y} {x},{y + radius} {x - radius},{y}", tone, weight)


def ellipse(x: float, y: float, across: float, down: float, tone: Tone = "body", weight: float = 1.0) -> Part:
    """An area bounded by an ellipse with these radii."""
    turns = (math.tau * step / 16 for step in range(16))
    path = " ".join(f"{x + across * math.cos(turn):.3f},{y + down * math.sin(turn):.3f}" for turn in turns)
    return area(path, tone, weight)


def mirrored(part: Part) -> Part:
    """The part reflected in the vertical middle of the square."""
    flipped = [
        Knot(
            complex(GRID - knot.point.real, knot.point.imag),
            None if knot.arrive is None else math.pi - knot.arrive,
            None if knot.leave is None else math.pi - knot.leave,
            knot.corner,
        )
        for knot in knots(part.path)
    ]
    return replace(part, path=written(flipped))


@dataclass(frozen=True)
class Figure:
    """A noun as parts from back to front. `colours` are natural sRGB colours by tone; `weight` scales all lines."""

    parts: tuple[Part, ...]
    colours: dict[str, str] = field(default_factory=dict)
    weight: float = 1.0
    lift: float = 0.0  # where it hangs beside taller figures: 0 on the ground, 1 at the top
    mirrors: bool = True  # may be drawn the other way round
    stature: float = 1.0  # natural size among other figures; distances are compressed as in picture books

    @cached_property
    def main(self) -> Tone:
        """The tone that a wished colour replaces."""
        tones = {part.tone for part in self.parts}
        return next((tone for tone in _MAIN if tone in tones), "dark")

    def colour(self, tone: Tone, wish: str = "") -> str:
        """The sRGB `#rrggbb` of a tone; `wish` is the subject's own colour or empty."""
        if wish and tone in {self.main, "body"}:
            return wish
        return self.colours.get(tone) or self.colours.get("dark", "#3a3a40")

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of all parts."""
        boxes = [
            (
                part.region() if part.kind not in {"area", "line"} else shape(part.pieces, closed=False)
            ).computeTightBounds()
            for part in self.parts
        ]
        return (
            min(box.left() for box in boxes),
            min(box.top() for box in boxes),
            max(box.right() for box in boxes),
            max(box.bottom() for box in boxes),
        )
