"""Areas of one colour: few colours, borders of things kept, small pieces given away."""

import numpy as np

from limner.engines.painter.gbuffer import FIRST_SUBJECT
from limner.engines.painter.media.patches import mean_colours, patches, pieces


def test_areas_keep_to_their_thing() -> None:
    """No area lies both on a thing and beside it, though both are nearly of one colour."""
    groups = np.zeros((60, 80), np.int32)
    groups[20:40, 30:60] = FIRST_SUBJECT
    noise = np.random.default_rng(1).normal(0, 0.02, (60, 80, 3))
    picture = np.clip(0.5 + 0.03 * (groups > 0)[..., None] + noise, 0, 1).astype(np.float32)
    labels = patches(picture, groups, 4, 1.5)
    inside, outside = set(labels[24:36, 34:56].ravel().tolist()), set(labels[:15].ravel().tolist())
    assert not inside & outside
    assert len(inside | outside) <= 8


def test_small_pieces_fall_to_neighbours() -> None:
    """A speck vanishes, two separate areas of one label become two pieces."""
    labels = np.zeros((30, 30), np.int32)
    labels[:, 10:20] = 1
    labels[4:6, 4:6] = 2
    found = pieces(labels, 20)
    assert found[5, 5] == found[20, 5]
    assert len(np.unique(found)) == 3
    assert found[0, 0] != found[0, 29]


def test_mean_colours() -> None:
    """Each area has the mean of its own pixels."""
    picture = np.zeros((4, 4, 3), np.float32)
    picture[:2] = 1
    labels = np.repeat(np.array([0, 0, 1, 1], np.int32)[:, None], 4, axis=1)
    assert mean_colours(picture, labels).tolist() == [[1, 1, 1], [0, 0, 0]]
