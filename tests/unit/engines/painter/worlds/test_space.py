"""Space composes for every ground, size and seed, and an edit of the hour moves nothing."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, GROUND, SKY, GBuffer
from limner.engines.painter.scene import Ground, Scene, Time
from limner.engines.painter.worlds import space
from limner.engines.painter.worlds.space.planet import PLANET

SCENE = Scene(width=256, height=256, seed=5, medium="photo", setting="space", ground="planet")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return space.build(scene)


@pytest.mark.parametrize("ground", ["planet", "moon", "rock"])
def test_same_scene_gives_the_same_planes(ground: Ground) -> None:
    """Building twice gives the same bytes."""
    scene = replace(SCENE, ground=ground)
    assert space.build(scene).colour.tobytes() == built(scene).colour.tobytes()


@pytest.mark.parametrize("ground", ["planet", "moon", "desert", "rock"])
@pytest.mark.parametrize(("width", "height"), [(768, 256), (256, 768)])
def test_every_shape_of_picture_builds(ground: Ground, width: int, height: int) -> None:
    """Every ground gives finite planes at odd sizes, with sky above and what belongs there below."""
    world = built(replace(SCENE, ground=ground, width=width, height=height))
    world.check()
    assert (world.ids[0] == SKY).all()
    below = {"planet": PLANET, "rock": SKY}.get(ground, GROUND)
    assert (world.ids[-1] == below).mean() > 0.5
    assert (world.depth[world.ids == SKY] == FAR).all()


@pytest.mark.parametrize("time", ["dawn", "noon", "golden_hour", "night"])
def test_the_hour_moves_nothing(time: Time) -> None:
    """Another hour changes the light alone."""
    for ground in ("planet", "moon"):
        before = built(replace(SCENE, ground=ground))  # type: ignore[arg-type]
        after = built(replace(SCENE, ground=ground, time=time))  # type: ignore[arg-type]
        assert np.array_equal(before.ids, after.ids)
        assert np.array_equal(before.depth, after.depth)


def test_cities_shine_on_the_dark_side_only() -> None:
    """A planet by night has lights of its own; the deep sky is all its own light."""
    night = built(replace(SCENE, time="night"))
    assert night.emission.max() > 0.05
    assert night.emission[night.ids == SKY].max() == 0


@pytest.mark.parametrize("seed", range(3))
def test_the_middle_ground_of_the_moon_is_free(seed: int) -> None:
    """Near the middle the ground rises and falls too little to hide a person."""
    world = built(replace(SCENE, ground="moon", seed=seed))
    middle = world.depth[int(0.75 * 256) :, 112:144]
    assert (world.ids[int(0.75 * 256) :, 112:144] == GROUND).all()
    assert (np.diff(middle, axis=0) < 0.6).all()
