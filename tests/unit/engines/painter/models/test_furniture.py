"""Furniture and household things: each builds, has a natural size, heeds colours and parts, and is the same twice."""

import numpy as np
import pytest

from limner.engines.painter.models import apparatus, books, devices, drums, fittings, furniture, household, music, seats
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.material import rgb
from limner.engines.painter.solids.solid import bounds

MODELS = {
    **seats.MODELS,
    **furniture.MODELS,
    **books.MODELS,
    **household.MODELS,
    **devices.MODELS,
    **fittings.MODELS,
    **apparatus.MODELS,
    **music.MODELS,
    **drums.MODELS,
}


@pytest.mark.parametrize("noun", sorted(MODELS))
def test_each_builds_in_natural_metres(noun: str) -> None:
    """Finite, on its feet, neither a toy nor a giant, and light enough."""
    model = MODELS[noun].build(Wish(noun=noun, seed=5))
    low, high = bounds(model)
    assert all(np.isfinite(solid.points).all() for solid in model)
    assert abs(float(low[1])) < 0.02
    assert 0.1 < float((high - low).max()) < 2.8
    assert sum(len(solid.faces) for solid in model) < 15_000


def test_a_wish_for_colour_and_part_is_heeded() -> None:
    """A red sofa with green cushions has both."""
    model = seats.sofa(Wish(noun="sofa", colour="#b02020", parts=(("cushion", "#208040", ""),)))
    assert {solid.material.colour for solid in model if solid.part == "cushion"} == {rgb("#208040")}
    assert rgb("#b02020") in {solid.material.colour for solid in model}


def test_lamps_are_lit_at_night_only() -> None:
    """The shade gives light after dark."""
    for night in (False, True):
        shade = next(s for s in household.lamp(Wish(noun="lamp", night=night)) if s.part == "shade")
        assert (max(shade.material.emission) > 0) is night


def test_same_wish_same_books() -> None:
    """Nothing is drawn from a global generator."""
    first, second = (furniture.bookcase(Wish(noun="bookcase", seed=9)) for _ in range(2))
    assert all(np.array_equal(a.points, b.points) for a, b in zip(first, second, strict=True))
