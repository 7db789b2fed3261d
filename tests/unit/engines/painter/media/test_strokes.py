"""Strokes: they follow their field, stop at edges of colour and cover what lies below."""

import numpy as np

from limner.engines.painter.media import strokes
from limner.engines.painter.media.strokes import Layer, Model


def model(angle: float) -> Model:
    """A picture that is red on the left and blue on the right."""
    picture = np.zeros((80, 120, 3), np.float32)
    picture[:, :60, 0] = 1
    picture[:, 60:, 2] = 1
    flat = np.ones((80, 120), np.float32)
    return Model(picture, flat * angle, flat, flat)


def test_stroke_runs_along_the_field() -> None:
    """A level stroke is wider than high, an upright one higher than wide."""
    at = (np.array([40]), np.array([30]))
    for angle, across in ((0.0, True), (np.pi / 2, False)):
        canvas = np.zeros((80, 120, 4), np.float32)
        found = strokes.marks(model(angle), Layer(breadth=4, long=4), at, np.random.default_rng(3))
        strokes.lay(canvas, found, strokes.bristles(1))
        rows, columns = np.nonzero(canvas[..., 0] > 0.3)
        assert (np.ptp(columns) > np.ptp(rows)) == across


def test_stroke_ends_where_colour_changes() -> None:
    """Beside the border strokes are shorter than in the open."""
    layer, rng = Layer(breadth=4, long=6), np.random.default_rng(3)
    reach = [strokes.marks(model(0.0), layer, (np.full(50, 40), np.full(50, x)), rng)[:, 3].mean() for x in (25, 55)]
    assert reach[1] < 0.7 * reach[0]
