"""Strokes: curves run smoothly through their knots and stop only at corners."""

import math

import numpy as np
import pytest
import skia

from limner.engines.painter.cover import cover
from limner.engines.painter.subjects.strokes import Pen, curve, knots, ribbon, sample, written


def bends(path: str, *, closed: bool) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The change of direction between neighbouring samples, in radians."""
    points = sample(curve(knots(path), closed=closed), 0.3)
    return np.abs(np.angle(np.diff(points)[1:] / np.diff(points)[:-1]))


def test_a_curve_passes_through_its_knots() -> None:
    """Every knot is an end of a piece."""
    path = "10,20 40,5 70,30 50,60@90 20,80"
    ends = [piece[0] for piece in curve(knots(path))]
    assert np.allclose(ends, [knot.point for knot in knots(path)][:-1])


@pytest.mark.parametrize("closed", [False, True])
def test_knots_leave_no_kink(closed: bool) -> None:
    """Direction changes little by little everywhere."""
    assert bends("10,20 40,5 70,30 50,60 20,50", closed=closed).max() < 0.1


def test_four_knots_make_a_circle() -> None:
    """Hobby's curve through the corners of a square is a circle within 0.1 percent."""
    points = sample(curve(knots("50,0 100,50 50,100 0,50"), closed=True))
    assert np.abs(np.abs(points - (50 + 50j)) - 50).max() < 0.05


def test_a_corner_breaks_the_direction() -> None:
    """The exclamation mark is a corner; two corners in a row are a straight line."""
    assert bends("0,0! 50,50! 100,0!", closed=False).max() > 1.5
    assert len(curve(knots("0,0! 50,50! 100,0!"))) == 2


def test_a_direction_is_kept() -> None:
    """`@90` leaves downwards, `@0/90` arrives to the right and leaves downwards."""
    piece = curve(knots("10,10@90 60,60"))[0]
    assert math.degrees(np.angle(piece[1] - piece[0])) == pytest.approx(90)
    arriving, leaving = curve(knots("0,0 50,0@0/90 50,50"))
    assert math.degrees(np.angle(arriving[3] - arriving[2])) == pytest.approx(0, abs=1e-9)
    assert math.degrees(np.angle(leaving[1] - leaving[0])) == pytest.approx(90)


def test_knots_survive_writing() -> None:
    """What is written reads back the same."""
    path = knots("1.5,2! 3,4@30 5,6@10/20 7,8")
    for before, after in zip(path, knots(written(path)), strict=True):
        assert (after.point, after.corner) == (before.point, before.corner)
        assert after.arrive == pytest.approx(before.arrive)
        assert after.leave == pytest.approx(before.leave)


def test_a_ribbon_has_no_holes_and_tapers() -> None:
    """A tight spiral drawn with a broad pen is solid, and thin at its ends."""
    pieces = curve(knots("20,50 40,20 70,40 60,70 40,60 48,45"))
    mask = cover(ribbon(pieces, Pen(9, tip=0.2)), (0, 0, 100, 100))
    for point in sample(pieces)[8:-8:5]:
        assert mask[int(point.imag), int(point.real)] > 0.9
    ends = ribbon(pieces, Pen(9, tip=0.2, taper=4)).computeTightBounds()
    assert isinstance(ends, skia.Rect)
    assert mask[50, 15:20].sum() < 4
