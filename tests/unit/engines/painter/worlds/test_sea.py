"""The sea is water up to the horizon, calm or with swells that hide one another, and never land."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from limner.engines.painter.gbuffer import SKY, WATER, GBuffer
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.worlds import sea

SCENE = Scene(width=192, height=128, seed=4, medium="photo", setting="sea")
STORM = replace(SCENE, weather="storm")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return sea.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = sea.build(STORM), built(STORM)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize(("width", "height"), [(384, 128), (128, 384), (128, 128)])
def test_every_shape_has_sky_above_water(width: int, height: int) -> None:
    """The calm sea begins at the horizon and reaches the foot of the picture."""
    world = built(replace(SCENE, width=width, height=height))
    world.check()
    assert set(np.unique(world.ids)) == {SKY, WATER}
    assert (world.ids[: int(world.camera.horizon) - 2] == SKY).all()
    assert (world.ids[int(world.camera.horizon) + 3 :] == WATER).all()


def test_a_storm_raises_swells_that_break_the_horizon() -> None:
    """In a storm some crest stands above the level of the eye, and the water is rougher."""
    calm, storm = built(SCENE), built(STORM)
    row = int(calm.camera.horizon) - 3
    assert (storm.ids[row] == WATER).any()
    assert storm.normal[-40:, :, 1].std() > calm.normal[-40:, :, 1].std()


def test_a_wave_asked_for_rises_in_fair_weather() -> None:
    """A subject raises the sea without a storm; a calm asked for flattens it."""
    wave = replace(SCENE, subjects=(Subject(id="s0", noun="wave"),))
    calm = replace(SCENE, subjects=(Subject(id="s0", noun="calm water"),))
    assert sea.heavy(wave) > sea.heavy(SCENE) > sea.heavy(calm) == 0
