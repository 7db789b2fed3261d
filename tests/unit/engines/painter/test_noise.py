"""Noise for whole planes stays in its range at any size of cell."""

import numpy as np
import pytest

from limner.engines.painter.noise import lattice


@pytest.mark.parametrize("cell", [0.3, 1.1, 1.3, 7.0, 40.0, 900.0])
def test_fields_are_finite_and_in_range(cell: float) -> None:
    """Cells below a pixel and beyond the picture give numbers too."""
    field = lattice(64, 48, cell, 4, 5)
    assert field.shape == (48, 64)
    assert np.isfinite(field).all()
    assert field.min() >= 0
    assert field.max() <= 1
