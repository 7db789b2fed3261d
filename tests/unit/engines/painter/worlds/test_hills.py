"""The hills keep level, free ground before the eye, rows that lead away, and their shape through edits of light."""

from dataclasses import replace
from functools import cache
from typing import Any

import cv2
import numpy as np
import pytest

from limner.engines.painter.gbuffer import FOLIAGE, GROUND, SKY, GBuffer
from limner.engines.painter.scene import Scene, Season, Subject
from limner.engines.painter.worlds import hills

SCENE = Scene(width=240, height=160, seed=5, medium="photo", setting="hills", ground="meadow")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return hills.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = hills.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize("change", [{"time": "night"}, {"weather": "rain"}])
def test_edits_of_light_hold_the_shape(change: dict[str, Any]) -> None:
    """Another time or weather moves nothing."""
    before, after = built(SCENE), built(replace(SCENE, **change))
    assert np.array_equal(before.depth, after.depth)
    assert np.array_equal(before.ids, after.ids)


@pytest.mark.parametrize("ground", ["meadow", "lavender", "wheat", "vineyard", "flowers", "savanna"])
def test_the_near_middle_is_free_and_level(ground: str) -> None:
    """Things can stand from 4 to 12 metres before the eye: ground, within half a metre of level."""
    world = built(replace(SCENE, ground=ground))
    world.check()
    camera = world.camera
    rows, middle = np.arange(camera.height), slice(camera.width // 2 - 20, camera.width // 2 + 20)
    for metres in (4.0, 12.0):
        row = int(camera.horizon + camera.eye / metres * camera.focal)
        if row < camera.height:
            assert (world.ids[row, middle] == GROUND).all()
    drop = (camera.horizon - 0.5 - rows)[:, None] / camera.focal
    aside = (np.arange(camera.width) + 0.5 - camera.width / 2)[None, :] / camera.focal
    height = camera.eye + world.depth * drop / np.sqrt(1 + drop**2 + aside**2)
    near = world.depth < 12
    assert near.mean() > 0.2
    assert np.quantile(height[near], 0.02) > -0.5


@pytest.mark.parametrize(("width", "height"), [(384, 128), (128, 384)])
def test_every_shape_of_picture_has_sky_trees_and_land(width: int, height: int) -> None:
    """Wide and upright pictures keep the sky above and the ground below."""
    world = built(replace(SCENE, width=width, height=height))
    assert (world.ids[: height // 20] == SKY).mean() > 0.9
    assert (world.ids == FOLIAGE).any()
    assert (world.ids[-1] == GROUND).all()


def test_seasons_change_the_colours() -> None:
    """Spring is greener than autumn, and winter is paler than both."""
    seasons: tuple[Season, ...] = ("spring", "autumn", "winter")
    mean = {season: built(replace(SCENE, season=season)).colour[-60:].mean(axis=(0, 1)) for season in seasons}
    assert mean["spring"][1] / mean["spring"][0] > mean["autumn"][1] / mean["autumn"][0]
    assert mean["winter"].min() > mean["autumn"].max()


@pytest.mark.parametrize("count", [1, 3])
def test_trees_that_are_asked_for_stand_near_and_apart(count: int) -> None:
    """As many crowns rise high over the horizon as the scene counts."""
    world = built(replace(SCENE, subjects=(Subject(id="s0", noun="tree", count=count),)))
    row = world.ids[int(world.camera.horizon - 0.20 * world.camera.height)] == FOLIAGE
    closed = cv2.morphologyEx(row.astype(np.uint8)[None], cv2.MORPH_CLOSE, np.ones((1, 7), np.uint8))[0]
    assert (np.diff(closed, prepend=0) == 1).sum() == count
