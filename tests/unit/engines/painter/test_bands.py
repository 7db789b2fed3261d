"""Rows shared out among threads: each exactly once, errors kept."""

import numpy as np
import pytest

from limner.engines.painter.bands import BAND, in_bands


@pytest.mark.parametrize("rows", [0, 1, BAND, 3 * BAND + 5])
def test_every_row_is_worked_once(rows: int) -> None:
    """Bands cover the rows without gap or overlap."""
    counts = np.zeros(rows, np.int64)

    def work(first: int, last: int) -> None:
        counts[first:last] += 1

    in_bands(rows, work)
    assert (counts == 1).all()


def test_an_error_in_a_band_is_raised() -> None:
    """What the work raises reaches the caller."""

    def work(first: int, last: int) -> None:
        raise FloatingPointError(f"{first} to {last}")

    with pytest.raises(FloatingPointError):
        in_bands(BAND + 1, work)
