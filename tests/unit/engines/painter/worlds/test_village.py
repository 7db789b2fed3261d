"""The village composes for every ground, size and seed, and edits of light or weather move nothing."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, GROUND, SKY, GBuffer
from limner.engines.painter.scene import Ground, Scene, Subject
from limner.engines.painter.worlds import village
from limner.engines.painter.worlds.village.plan import HOUSE

SCENE = Scene(width=256, height=256, seed=5, medium="photo", setting="village", ground="meadow")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return village.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = village.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize("change", [{"time": "golden_hour"}, {"weather": "storm"}, {"time": "night"}])
def test_edits_of_light_hold_the_shape(change: dict[str, Any]) -> None:
    """Another time or weather moves nothing."""
    before, after = built(SCENE), built(replace(SCENE, **change))
    assert np.array_equal(before.depth, after.depth)
    assert np.array_equal(before.ids, after.ids)


@pytest.mark.parametrize("ground", ["meadow", "snow", "sand"])
@pytest.mark.parametrize(("width", "height"), [(768, 256), (256, 768)])
def test_every_shape_of_picture_builds(ground: Ground, width: int, height: int) -> None:
    """Odd sizes give finite planes: houses, sky above, and a free lane in front."""
    world = built(replace(SCENE, ground=ground, width=width, height=height))
    world.check()
    assert (world.ids == HOUSE).mean() > 0.05
    assert (world.ids == SKY).mean() > 0.08
    assert (world.depth[world.ids == SKY] == FAR).all()
    middle = world.ids[int(0.9 * height) :, int(0.45 * width) : int(0.55 * width)]
    assert (middle == GROUND).all()


def test_windows_are_warm_at_night() -> None:
    """By night windows and lanterns shine, more red than blue; by day none does."""
    night = built(replace(SCENE, time="night"))
    shining = night.emission[night.emission.max(axis=2) * night.exposure > 0.3]
    assert len(shining) > 60
    assert shining[:, 0].mean() > 2 * shining[:, 2].mean()
    assert built(SCENE).emission.max() < 0.01


def test_a_railway_crosses_the_lane_when_asked() -> None:
    """The track lies across the lane in front."""
    asked = replace(SCENE, subjects=(Subject(id="a", noun="railway crossing"),))
    rows = slice(170, 256)
    assert (built(asked).ids[rows] == HOUSE).mean() > (built(SCENE).ids[rows] == HOUSE).mean() + 0.1


def test_a_village_among_bamboo_is_an_eastern_one() -> None:
    """Its houses differ from those of a meadow, and it builds by night and under snow."""
    east = built(replace(SCENE, ground="bamboo", time="night", weather="snow"))
    east.check()
    assert (east.ids == HOUSE).mean() > 0.05
    assert not np.array_equal(east.ids, built(SCENE).ids)
