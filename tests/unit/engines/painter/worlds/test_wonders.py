"""Every wonder changes the sky and its mirror image, the same way twice, and nothing on the ground."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from limner.engines.painter.gbuffer import SKY, Camera
from limner.engines.painter.scene import Scene, Subject, Wonder
from limner.engines.painter.worlds import hills, palettes
from limner.engines.painter.worlds.sky import Sky, sky
from limner.engines.painter.worlds.wonders.moon import moon

SCENE = Scene(width=160, height=120, seed=3, medium="photo", setting="hills", ground="meadow", time="night")
CAMERA = Camera(160, 120, 66, 160, 2)


@cache
def seen(scene: Scene) -> Sky:
    """Skies are costly and these tests only look at them."""
    colours = palettes.palette(scene)
    return sky(scene, CAMERA, palettes.sun(scene, CAMERA, 0.3), colours)


@pytest.mark.parametrize("wonder", ["aurora", "milky_way", "rainbow", "lightning", "fireworks", "shooting_star"])
def test_a_wonder_shows_in_the_sky_and_in_its_mirror(wonder: Wonder) -> None:
    """The picture and the dome both differ from a plain night by more than grain, and hold no NaN."""
    plain, wonderful = seen(SCENE), seen(replace(SCENE, wonders=(wonder,)))
    for name in ("picture", "dome"):
        before, after = getattr(plain, name), getattr(wonderful, name)
        assert np.isfinite(after).all()
        assert after.min() >= 0
        assert np.abs(after - before).max() > 0.01


def test_the_same_scene_gives_the_same_sky() -> None:
    """No wonder draws on chance of its own."""
    scene = replace(SCENE, wonders=("aurora", "fireworks", "milky_way"))
    again = sky(scene, CAMERA, palettes.sun(scene, CAMERA, 0.3), palettes.palette(scene))
    assert again.picture.tobytes() == seen(scene).picture.tobytes()


def test_storms_bring_lightning_unless_it_is_forbidden() -> None:
    """The bolt is there by default and goes when it must not appear."""
    storm = replace(SCENE, weather="storm")
    assert seen(storm).picture.max() > 1.5 * seen(replace(storm, absent=("lightning",))).picture.max()


def test_a_larger_moon_covers_more_of_the_sky() -> None:
    """The scale of the moon counts, and it keeps wholly above the horizon's foot."""
    radii = [
        palettes.sun(replace(SCENE, subjects=(Subject(id="s0", noun="moon", scale=scale),)), CAMERA, 0.3).radius
        for scale in (1.0, 1.9, 3.0)
    ]
    assert radii[0] < radii[1] < radii[2] < 60


def test_a_crescent_is_lit_on_one_side() -> None:
    """A full moon is lit all over, a crescent for less than half."""
    full, cover = moon(120, 0.0, 1)
    crescent, _ = moon(120, 2.25, 1)
    assert (full[cover > 0.9] > 0.2).mean() > 0.9
    assert 0.03 < (crescent[cover > 0.9] > 0.2).mean() < 0.5


def test_wonders_move_nothing_on_the_ground() -> None:
    """A rainbow over the hills leaves every hill where it was."""
    before, after = hills.build(SCENE), hills.build(replace(SCENE, wonders=("rainbow",)))
    assert np.array_equal(before.ids == SKY, after.ids == SKY)
    assert np.array_equal(before.depth, after.depth)
