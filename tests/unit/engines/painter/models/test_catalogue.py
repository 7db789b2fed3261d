"""Every noun of the catalogue can be built: finite, standing, of a size that nature knows, in any colour and seed."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.solid import bounds

MOST_FACES = 90_000
GROUPS = frozenset({"couple", "family", "people"})  # several bodies at once


@pytest.mark.parametrize("noun", sorted(CATALOGUE))
def test_a_noun_is_built(noun: str) -> None:
    """Points are finite, nothing lies below the ground, sizes are between a coin and a cathedral."""
    model = CATALOGUE[noun].build(Wish(noun=noun, seed=3))
    low, high = bounds(model)
    assert all(np.isfinite(solid.points).all() and np.isfinite(solid.normals).all() for solid in model)
    assert all(solid.faces.max() < len(solid.points) for solid in model)
    assert 0.008 < float((high - low).max()) < 120
    assert low[1] > -0.02 * float(high[1] - low[1]) or CATALOGUE[noun].manner in ("floats", "swims", "flies", "hangs")
    assert sum(len(solid.faces) for solid in model) <= MOST_FACES * (3 if noun in GROUPS else 1)


@pytest.mark.parametrize("noun", sorted(CATALOGUE))
def test_same_wish_same_model(noun: str) -> None:
    """A model depends on its wish alone, and takes any colour."""
    wish = Wish(noun=noun, seed=5, colour="#2a5fb0")
    first, second = CATALOGUE[noun].build(wish), CATALOGUE[noun].build(replace(wish))
    assert [solid.points.tobytes() for solid in first] == [solid.points.tobytes() for solid in second]
