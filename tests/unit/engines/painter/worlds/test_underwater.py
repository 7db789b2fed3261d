"""The sea bed composes for every ground, size and seed, and an edit of the light moves nothing."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, FOLIAGE, GROUND, SKY, GBuffer
from limner.engines.painter.scene import Ground, Scene, Subject
from limner.engines.painter.worlds import underwater
from limner.engines.painter.worlds.underwater import CORAL, FISH, waters

SCENE = Scene(width=256, height=256, seed=5, medium="photo", setting="underwater", ground="reef")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return underwater.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = underwater.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize("change", [{"time": "night"}, {"time": "golden_hour"}, {"weather": "storm"}])
def test_edits_of_light_hold_the_shape(change: dict[str, Any]) -> None:
    """Another time or weather moves nothing."""
    before, after = built(SCENE), built(replace(SCENE, **change))
    assert np.array_equal(before.depth, after.depth)
    assert np.array_equal(before.ids, after.ids)


@pytest.mark.parametrize("ground", ["reef", "sand"])
@pytest.mark.parametrize(("width", "height"), [(768, 256), (256, 768)])
def test_every_shape_of_picture_builds(ground: Ground, width: int, height: int) -> None:
    """Odd sizes give finite planes, with open water above and a bed below."""
    world = built(replace(SCENE, ground=ground, width=width, height=height))
    world.check()
    assert (world.ids[: height // 6] == SKY).mean() > 0.3
    assert (world.ids[-1] != SKY).all()
    assert (world.depth[world.ids == SKY] == FAR).all()


@pytest.mark.parametrize("seed", range(3))
def test_corals_stand_on_a_reef_and_leave_a_lane(seed: int) -> None:
    """A reef is full of coral; sand near the middle stays free for what swims or stands there."""
    world = built(replace(SCENE, seed=seed))
    assert (world.ids == CORAL).mean() > 0.08
    middle = world.ids[200:, 116:140]
    assert (middle == GROUND).mean() > 0.7


def test_sand_is_mostly_bare() -> None:
    """A bed of sand shows more ground than a reef does, and more of it than of growth in front."""
    reef, sand = built(SCENE).ids[170:], built(replace(SCENE, ground="sand")).ids[170:]
    assert (sand == GROUND).mean() > (reef == GROUND).mean()
    assert (sand == GROUND).mean() > np.isin(sand, (CORAL, FOLIAGE)).mean()


def test_no_fish_where_they_are_forbidden_or_counted() -> None:
    """The shoal keeps away from scenes without fish and scenes with an exact number of them."""
    assert (built(SCENE).ids == FISH).any()
    assert not (built(replace(SCENE, absent=("fish",))).ids == FISH).any()
    assert not (built(replace(SCENE, subjects=(Subject(id="a", noun="fish", count=3),))).ids == FISH).any()


def test_waves_only_share_out_the_light() -> None:
    """The web of light has bright threads, and as much light as falls on the water."""
    light = waters.web(3)
    assert abs(float(light.mean()) - 1) < 0.02
    assert light.max() > 2.5
