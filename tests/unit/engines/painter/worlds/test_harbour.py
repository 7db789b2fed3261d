"""The harbour composes for every size and seed, and edits of light or weather move nothing."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, GROUND, SKY, WATER, GBuffer
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.worlds import harbour
from limner.engines.painter.worlds.village.plan import HOUSE

SCENE = Scene(width=256, height=256, seed=5, medium="photo", setting="harbour")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return harbour.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = harbour.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize("change", [{"time": "night"}, {"weather": "mist"}])
def test_edits_of_light_hold_the_shape(change: dict[str, Any]) -> None:
    """Another time or weather moves nothing."""
    before, after = built(SCENE), built(replace(SCENE, **change))
    assert np.array_equal(before.depth, after.depth)
    assert np.array_equal(before.ids, after.ids)


@pytest.mark.parametrize(("width", "height"), [(768, 256), (256, 768)])
@pytest.mark.parametrize("seed", range(2))
def test_every_shape_of_picture_builds(width: int, height: int, seed: int) -> None:
    """Odd sizes give finite planes: sky above, houses and boats, a paved quay, free water in front."""
    world = built(replace(SCENE, width=width, height=height, seed=seed))
    world.check()
    assert (world.ids == HOUSE).mean() > 0.08
    assert (world.ids == GROUND).mean() > 0.02
    assert (world.ids == SKY).mean() > 0.05
    assert (world.depth[world.ids == SKY] == FAR).all()
    assert (world.ids[int(0.9 * height) :, int(0.45 * width) : int(0.55 * width)] == WATER).mean() > 0.8


def test_boats_that_are_forbidden_are_not_moored() -> None:
    """Without boats there is less between the quays and more open water."""
    bare = built(replace(SCENE, absent=("boat",)))
    assert (bare.ids == WATER).sum() > (built(SCENE).ids == WATER).sum()


def test_who_does_not_float_finds_paving_in_front() -> None:
    """A dog stands on a quay before the water; a sailboat leaves the water free."""
    dog, boat = (built(replace(SCENE, subjects=(Subject(id=noun, noun=noun),))) for noun in ("dog", "sailboat"))
    assert (dog.ids[235:, 100:156] == GROUND).all()
    assert (boat.ids[235:, 100:156] == WATER).all()
