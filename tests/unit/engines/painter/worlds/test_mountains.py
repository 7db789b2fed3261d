"""The mountain world keeps its composition for every seed, size and ground, and its shape through every edit."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FOLIAGE, GROUND, SKY, WATER, GBuffer
from limner.engines.painter.scene import Scene, Season, Subject
from limner.engines.painter.worlds import mountains

SCENE = Scene(width=272, height=256, seed=5, medium="photo", setting="mountains", ground="river")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return mountains.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = mountains.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize("change", [{"time": "night", "medium": "ink"}, {"weather": "snow"}])
def test_edits_of_light_hold_the_shape(change: dict[str, Any]) -> None:
    """Another time, weather or medium moves nothing."""
    before, after = built(SCENE), built(replace(SCENE, **change))
    assert np.array_equal(before.depth, after.depth)
    assert np.array_equal(before.ids, after.ids)


@pytest.mark.parametrize("seed", range(3))
def test_a_river_winds_from_the_distance_to_the_front(seed: int) -> None:
    """Water shows near the front, farther back and far away, and mountains rise above the horizon."""
    world = built(replace(SCENE, seed=seed))
    water = world.depth[world.ids == WATER]
    assert water.min() < 8 * world.camera.eye
    assert water.max() > 30 * world.camera.eye
    above = world.ids[: int(world.camera.horizon)]
    assert np.isin(above, (GROUND, FOLIAGE)).mean() > 0.15


@pytest.mark.parametrize(("width", "height"), [(576, 256), (256, 640)])
def test_every_shape_of_picture_has_sky_and_land(width: int, height: int) -> None:
    """Wide, square and upright pictures keep sky above every ridge and water below."""
    world = built(replace(SCENE, width=width, height=height))
    assert (world.ids[: height // 20] == SKY).all()
    assert (world.ids == WATER).mean() > 0.04
    assert (world.ids[-1] != SKY).all()


@pytest.mark.parametrize("ground", ["rock", "meadow", "snow", "desert", "forest", "lake"])
def test_every_ground_builds(ground: str) -> None:
    """Every ground gives finite planes; only dry grounds lack water."""
    world = built(replace(SCENE, ground=ground))
    world.check()
    assert bool((world.ids == WATER).any()) == (ground not in ("snow", "desert"))


def test_calm_boxes_show_nothing_but_sky() -> None:
    """A box offered to lettering holds no ridge."""
    world = built(SCENE)
    assert world.calm
    for left, top, right, bottom in world.calm:
        assert (world.ids[top:bottom, left:right] == SKY).all()


def test_a_volcano_glows_of_itself_and_smokes() -> None:
    """Lava is emission that is part of the colour, below a crater that stands in the sky."""
    world = built(replace(SCENE, ground="volcano", time="night"))
    world.check()
    hot = world.emission.max(axis=2) > 0.2
    assert 0.002 < hot.mean() < 0.3
    assert (world.colour[hot].max(axis=1) >= 0.9 * world.emission[hot].max(axis=1)).all()
    assert (world.depth[world.ids == SKY] == world.depth.max()).all()


@pytest.mark.parametrize("seed", range(3))
def test_a_waterfall_is_white_water_on_a_wall(seed: int) -> None:
    """A waterfall asked for shows as water above the horizon, on whatever seed."""
    subjects = (Subject(id="s0", noun="waterfall"),)
    world = built(replace(SCENE, seed=seed, subjects=subjects))
    above = world.ids[: int(world.camera.horizon) - 4] == WATER
    assert above.sum() > 60


def test_a_lake_bears_in_winter() -> None:
    """The frozen lake is ground to stand on, of the same shape as the water."""
    summer = built(replace(SCENE, ground="lake"))
    winter = built(replace(SCENE, ground="lake", season="winter"))
    assert not (winter.ids == WATER).any()
    assert np.array_equal(summer.depth, winter.depth)


def test_autumn_woods_are_redder_than_spring_woods() -> None:
    """Leaves change with the season."""
    seasons: tuple[Season, ...] = ("spring", "autumn")
    spring, autumn = (built(replace(SCENE, ground="forest", season=season)) for season in seasons)
    leaves = spring.ids == FOLIAGE
    ratios = [world.colour[leaves][:, 0].mean() / world.colour[leaves][:, 1].mean() for world in (spring, autumn)]
    assert ratios[1] > 1.3 * ratios[0]
