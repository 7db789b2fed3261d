"""A wood has trunks on both sides of a free way, leaves by its season, and water only where it is asked for."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FOLIAGE, GROUND, WATER, GBuffer
from limner.engines.painter.scene import Ground, Scene, Subject
from limner.engines.painter.worlds import forest

SCENE = Scene(width=192, height=160, seed=4, medium="photo", setting="forest", ground="broadleaf")
FALLS = (Subject(id="s0", noun="waterfall"),)


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return forest.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = forest.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


def test_edits_of_light_hold_the_shape() -> None:
    """Another time or weather moves nothing."""
    before, after = built(SCENE), built(replace(SCENE, time="night", weather="mist"))
    assert np.array_equal(before.depth, after.depth)
    assert np.array_equal(before.ids, after.ids)


@pytest.mark.parametrize("kind", ["pine", "birch", "broadleaf", "rainforest", "bamboo"])
def test_every_kind_has_trunks_and_leaves(kind: Ground) -> None:
    """Upright near surfaces stand above the horizon, with leaves around them; no water lies there unasked."""
    world = built(replace(SCENE, ground=kind))
    world.check()
    above = slice(0, int(world.camera.horizon))
    trunks = (world.ids[above] == GROUND) & (np.abs(world.normal[above][..., 1]) < 0.5)
    assert trunks.mean() > 0.03
    assert (world.ids == FOLIAGE).mean() > 0.05
    assert not (world.ids == WATER).any()


@pytest.mark.parametrize(("width", "height"), [(384, 128), (128, 384)])
def test_a_waterfall_feeds_level_water(width: int, height: int) -> None:
    """With a waterfall there is water above the horizon's foot and a stream at level 0 below."""
    world = built(replace(SCENE, width=width, height=height, subjects=FALLS))
    world.check()
    rows = np.nonzero((world.ids == WATER).any(axis=1))[0]
    assert rows.min() < world.camera.horizon < rows.max()


def test_winter_has_no_leaves_and_autumn_is_red() -> None:
    """The season changes what hangs on the boughs."""
    summer, autumn = built(SCENE), built(replace(SCENE, season="autumn"))
    leaves = (summer.ids == FOLIAGE) & (autumn.ids == FOLIAGE)
    assert (autumn.colour[leaves].mean(axis=0) / summer.colour[leaves].mean(axis=0)).argmax() == 0
    winter = built(replace(SCENE, season="winter"))
    assert (winter.ids == FOLIAGE).mean() < 0.5 * (summer.ids == FOLIAGE).mean()
