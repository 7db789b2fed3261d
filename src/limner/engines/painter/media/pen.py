"""Draws placed figures as line art: tapered curves, hidden lines left out. Knows figures, not scenes or worlds."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Part
from limner.engines.painter.subjects.strokes import Pen, ribbon


@dataclass(frozen=True, slots=True)
class Hand:
    """How one hand draws: line width as a share of the figure's size, and the shape of its strokes."""

    width: float
    tip: float
    nib: float


HANDS = (
    Hand(0.026, 0.35, 0.20),
    Hand(0.020, 1.00, 0.00),
    Hand(0.031, 0.25, 0.45),
    Hand(0.034, 1.00, 0.00),
    Hand(0.016, 0.30, 0.15),
)


def to_picture(placed: Placed) -> skia.Matrix:
    """From the units of the figure to pixels."""
    left, top, right, bottom = placed.figure.box
    matrix = skia.Matrix.Translate(-(left + right) / 2, -(top + bottom) / 2)
    matrix.postScale(-placed.scale if placed.flip else placed.scale, placed.scale)
    matrix.postTranslate(placed.x, placed.y)
    return matrix


def pen_of(hand: Hand, part: Part, placed: Placed) -> Pen:
    """The pen for a part, in units of its figure."""
    left, top, right, bottom = placed.figure.box
    width = hand.width * max(right - left, bottom - top) * part.weight * placed.figure.weight
    return Pen(width, tip=hand.tip, nib=hand.nib)


def stroke(part: Part, placed: Placed, hand: Hand) -> skia.Path | None:
    """What the pen leaves of a part, in units of its figure; None when it is an area without an outline."""
    if part.kind in {"dot", "glyph"}:
        return part.region()
    return ribbon(part.pieces, pen_of(hand, part, placed), closed=part.closed) if part.weight else None


def inked(part: Part, placed: Placed, hand: Hand) -> skia.Path | None:
    """As `stroke`, in pixels of the picture."""
    path = stroke(part, placed, hand)
    if path is not None:
        path.transform(to_picture(placed))
    return path


def draw(canvas: skia.Canvas, figures: Sequence[Placed], hand: Hand, inks: Sequence[str]) -> None:
    """Draw the figures on the canvas, each in its ink (`#rrggbb`); areas clear what lies behind them."""
    clear = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kDstOut)
    for placed, ink in zip(figures, inks, strict=True):
        paint = skia.Paint(AntiAlias=True, Color=int(ink.lstrip("#"), 16) | 0xFF000000)
        canvas.save()
        canvas.concat(to_picture(placed))
        for part in placed.figure.parts:
            if part.kind == "silhouette" or (part.kind == "area" and part.weight):
                canvas.drawPath(part.region(), clear)
            path = stroke(part, placed, hand)
            if path is not None:
                canvas.drawPath(path, paint)
        canvas.restore()
