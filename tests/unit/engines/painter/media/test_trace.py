"""Regions of flat colour survive things of a single pixel."""

import numpy as np

from limner.engines.painter.gbuffer import FIRST_SUBJECT
from limner.engines.painter.media import flat
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds import studio

SCENE = Scene(width=256, height=256, seed=1, medium="flat", setting="studio")


def test_a_thing_of_one_pixel_is_no_crash() -> None:
    """A subject of which a single pixel is seen, as behind a crowd, still gives a picture."""
    world = studio.build(SCENE)
    world.ids[100, 100] = FIRST_SUBJECT
    picture = flat.render(SCENE, world)
    assert np.isfinite(picture).all()
    assert picture.shape[:2] == (256, 256)
