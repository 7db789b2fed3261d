"""Woods in ink: they stay where trees are, thin out with the air, and grow trunks near by."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.media.woods import Stand, woods

SHAPE = (200, 360)


def stand(tall: float) -> Stand:
    """A belt of trees before open ground."""
    foliage = np.zeros(SHAPE, np.float32)
    foliage[80:140] = 1
    ground = np.zeros(SHAPE, np.float32)
    ground[140:] = 1
    return Stand(foliage, ground, np.full(SHAPE, tall, np.float32), np.ones(SHAPE, np.float32), 0.25)


def test_far_woods_stay_among_their_trees() -> None:
    """Dabs of a far wood keep close to the pixels that show trees."""
    density = woods(stand(3.0), 1)
    assert density[80:140].mean() > 0.02
    assert density[:70].max() == 0
    assert density[150:].max() == 0


def test_near_trees_rise_above_the_wood() -> None:
    """Tall trees at the near edge are drawn with crowns of their own height."""
    belt = stand(24.0)
    belt.foliage[:134] = 0
    assert woods(belt, 1)[:128].max() > 0


def test_air_thins_the_ink() -> None:
    """Where the air leaves no ink, nothing is drawn."""
    clear = stand(3.0)
    assert woods(replace(clear, ink=clear.ink * 0), 1).max() == 0


def test_no_trees_no_ink() -> None:
    """A bare land has no woods."""
    clear = stand(30.0)
    assert woods(replace(clear, foliage=clear.foliage * 0), 1).max() == 0


def test_woods_are_deterministic() -> None:
    """The same seed gives the same dabs."""
    assert woods(stand(30.0), 5).tobytes() == woods(stand(30.0), 5).tobytes()
