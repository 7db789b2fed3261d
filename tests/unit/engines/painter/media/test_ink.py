"""Ink over a world: paper stays light, ink is dark, the boat floats, the seal is red."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.gbuffer import WATER, GBuffer
from limner.engines.painter.media import ink, staffage
from limner.engines.painter.scene import Lettering, Scene
from limner.engines.painter.worlds import mountains

SCENE = Scene(width=448, height=256, seed=3, medium="ink", setting="mountains", ground="river")


@pytest.fixture(scope="module")
def world() -> GBuffer:
    return mountains.build(SCENE)


def test_ink_is_nearly_grey_on_warm_paper(world: GBuffer) -> None:
    """Most of the picture is light paper, some of it is dark ink, and little has colour."""
    picture = ink.render(SCENE, world)
    light = picture.mean(axis=-1)
    assert picture.shape == (256, 448, 3)
    assert np.median(light) > 0.6
    assert light.min() < 0.25
    assert np.median(picture.max(axis=-1) - picture.min(axis=-1)) < 0.2


def test_ink_is_deterministic(world: GBuffer) -> None:
    """The same scene gives the same bytes."""
    assert ink.render(SCENE, world).tobytes() == ink.render(SCENE, world).tobytes()


def test_one_red_seal_stands(world: GBuffer) -> None:
    """Without words a small seal is the only red thing."""
    picture = ink.render(SCENE, world)
    red = (picture[..., 0] - picture[..., 1]) > 0.3
    rows, columns = np.nonzero(red)
    assert 60 < red.sum() < 0.02 * red.size
    assert np.ptp(rows) < 0.2 * SCENE.height
    assert np.ptp(columns) < 0.2 * SCENE.height


def test_an_asked_seal_carries_its_characters(world: GBuffer) -> None:
    """Words for the seal change the seal."""
    asked = replace(SCENE, letterings=(Lettering(string="山水", role="seal"),))
    assert not np.array_equal(ink.render(asked, world), ink.render(SCENE, world))


def test_the_boat_lies_on_water(world: GBuffer) -> None:
    """The berth of the boat is water from bow to stern."""
    place = staffage.berth(SCENE, world)
    assert place is not None
    column, row, length = (round(number) for number in place)
    assert (world.ids[row, column - length // 2 : column + length // 2] == WATER).all()


def test_a_world_without_mountains_gets_no_figures(world: GBuffer) -> None:
    """Boat, birds and pines belong to mountains and rivers only."""
    assert staffage.figures(SCENE, world).max() > 0.5
    assert staffage.figures(replace(SCENE, setting="coast"), world).max() == 0
