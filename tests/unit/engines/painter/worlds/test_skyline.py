"""The skyline composes for every size and seed, and edits of light, weather or medium move nothing."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, GROUND, SKY, WATER, GBuffer
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.worlds import skyline
from limner.engines.painter.worlds.skyline import TOWER

SCENE = Scene(width=256, height=256, seed=5, medium="photo", setting="skyline")


@cache
def built(scene: Scene) -> GBuffer:
    """Worlds are costly and these tests only look at them."""
    return skyline.build(scene)


def test_same_scene_gives_the_same_planes() -> None:
    """Building twice gives the same bytes."""
    first, second = skyline.build(SCENE), built(SCENE)
    assert first.colour.tobytes() == second.colour.tobytes()
    assert first.depth.tobytes() == second.depth.tobytes()


@pytest.mark.parametrize(
    "change",
    [{"time": "noon"}, {"weather": "snow"}, {"palette": ("#ff2fb3", "#18e0ff")}, {"season": "autumn"}],
)
def test_edits_of_light_hold_the_shape(change: dict[str, Any]) -> None:
    """By daylight, weather, palette and season move nothing."""
    before, after = built(SCENE), built(replace(SCENE, **change))
    assert np.array_equal(before.normal, after.normal)
    assert (before.ids == after.ids).mean() > 0.995  # the lamps of a neon city show by day


@pytest.mark.parametrize(("width", "height"), [(768, 256), (256, 768)])
@pytest.mark.parametrize("seed", range(2))
def test_every_shape_of_picture_builds(width: int, height: int, seed: int) -> None:
    """Odd sizes give finite planes: sky above, towers, water in front."""
    world = built(replace(SCENE, width=width, height=height, seed=seed))
    world.check()
    assert (world.ids[: height // 20] == SKY).all()
    assert (world.ids == TOWER).mean() > 0.08
    assert (world.ids[-1] == WATER).all()
    assert (world.depth[world.ids == SKY] == FAR).all()
    assert world.depth[-1].min() < 100


def test_rooms_are_lit_at_night_only() -> None:
    """The city shines by night and not by day, and the water carries its lights."""
    day, night = built(SCENE), built(replace(SCENE, time="night"))
    assert day.emission.max() == 0
    lit = night.emission.max(axis=2) * night.exposure > 0.4
    assert 0.005 < lit.mean() < 0.3
    assert lit[night.ids == SKY].mean() < 0.01


def test_a_neon_city_takes_the_asked_colours() -> None:
    """Two strong colours, asked for, are seen in the lights of the night."""
    world = built(replace(SCENE, time="night", palette=("#ff2fb3", "#18e0ff")))
    red, green, blue = (world.emission[..., channel] for channel in range(3))
    assert (red > 3 * green).any()
    assert (blue > 3 * red).any()


def test_who_does_not_float_finds_a_terrace_in_front() -> None:
    """A cat stands on stone before the water; a sailboat leaves the water free."""
    cat, boat = (built(replace(SCENE, subjects=(Subject(id=noun, noun=noun),))) for noun in ("cat", "sailboat"))
    assert (cat.ids[-20:] == GROUND).all()
    assert (cat.ids == WATER).any()
    assert (boat.ids[-20:] == WATER).all()
