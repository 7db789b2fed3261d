"""Words on things: every thing that may bear words does, on its front, and nothing else changes."""

import numpy as np
import pytest

from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.models.lettered import FIELDS, lettered
from limner.engines.painter.models.wish import Wish


@pytest.mark.parametrize("noun", sorted(FIELDS))
def test_words_lie_on_the_front(noun: str) -> None:
    """The words are a new finite piece before all that lies behind it, with letters in its picture."""
    wish = Wish(noun=noun, words="OPEN\nDAILY")
    model = CATALOGUE[noun].build(wish)
    words = lettered(model, wish)[-1]
    assert words.part == "words"
    assert np.isfinite(words.points).all()
    assert words.points[:, 2].min() < np.min([solid.points[:, 2].min() for solid in model]) + 0.5
    picture = words.material.picture
    assert picture is not None
    assert picture[..., 3].max() > 0.9
    assert picture[..., :3].std() > 0.01 or picture[..., 3].std() > 0.1


def test_without_words_a_thing_is_as_it_was() -> None:
    """No words, no print."""
    wish = Wish(noun="mug")
    model = CATALOGUE["mug"].build(wish)
    assert lettered(model, wish) is model
