"""A reference lends its colours, whatever either picture shows."""

import numpy as np

from limner.engines.painter.reference import take_colours

ORANGE = np.full((40, 60, 3), (250, 150, 40), np.uint8)


def blue_picture(channels: int = 3) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    picture = np.random.default_rng(1).random((64, 96, channels)).astype(np.float32) * 0.3
    picture[..., 2] += 0.6
    return picture


def test_the_mean_colour_moves_to_the_reference() -> None:
    """A blue picture turns orange beside an orange reference."""
    red, _green, blue = take_colours(blue_picture(), ORANGE).reshape(-1, 3).mean(axis=0)
    assert red > blue + 0.2


def test_shapes_stay() -> None:
    """What was lighter stays lighter."""
    picture = blue_picture()
    picture[:32] *= 0.3
    coloured = take_colours(picture, ORANGE).mean(axis=2)
    assert coloured[:32].mean() < coloured[32:].mean() - 0.05


def test_alpha_and_range_are_kept() -> None:
    """Transparency is not a colour; values stay in 0..1; a reference of one pixel will do."""
    picture = blue_picture(4)
    coloured = take_colours(picture, ORANGE[:1, :1])
    assert np.array_equal(coloured[..., 3], picture[..., 3])
    assert (coloured.dtype, coloured.min() >= 0, coloured.max() <= 1) == (np.float32, True, True)
