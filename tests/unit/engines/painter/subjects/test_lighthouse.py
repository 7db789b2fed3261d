"""The lighthouse as a thing: shaded by the world's light, lit at night, of the asked colour."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, Camera, GBuffer, Light
from limner.engines.painter.subjects import lighthouse
from limner.engines.painter.subjects.sprite import Place
from limner.engines.painter.worlds.palettes import TIMES

PLACE = Place(0.0, 12.0, 170.0)


def _world(toward: tuple[float, float, float], time: str = "day") -> GBuffer:
    colours = TIMES[time]  # type: ignore[index]
    shape = (200, 240)
    light = Light(direction=toward, key=colours.key, ambient=colours.ambient, haze=colours.haze)
    return GBuffer(
        camera=Camera(240, 200, 150, 420, 5.5), light=light, colour=np.full((*shape, 3), 0.02, np.float32),
        depth=np.full(shape, FAR, np.float32), normal=np.zeros((*shape, 3), np.float32),
        ids=np.zeros(shape, np.int32), emission=np.zeros((*shape, 3), np.float32),
    )  # fmt: skip


def _halves(world: GBuffer) -> tuple[float, float]:
    """Mean light of the shaft's left and right half, between its windows."""
    column, row = world.camera.project(np.array([[PLACE.x, PLACE.y + 22, PLACE.z]]))[0].astype(int)
    shaft = world.colour[row - 12 : row + 12, column - 6 : column + 7].mean(axis=(0, 2))
    return float(shaft[1:4].mean()), float(shaft[-4:-1].mean())


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_the_lit_side_is_the_one_towards_the_sun(side: float) -> None:
    """Light from the left brightens the left of the tower, and so for the right."""
    world = _world((side * 0.9, 0.3, -0.3))
    lighthouse.paint(world, PLACE, TIMES["day"], 5)
    left, right = _halves(world)
    assert (left - right) * side < 0


def test_the_lamp_burns_at_night_only() -> None:
    """By day nothing shines; at night the lantern does."""
    day, night = _world((0.6, 0.6, -0.5)), _world((0.6, 0.6, -0.5), "night")
    lighthouse.paint(day, PLACE, TIMES["day"], 5)
    lighthouse.paint(night, PLACE, TIMES["night"], 5)
    assert day.emission.max() == 0
    assert night.emission.max() > 0.5


def test_nearer_things_hide_the_tower() -> None:
    """Pixels with something nearer keep their colour."""
    world = _world((0.6, 0.6, -0.5))
    world.depth[:, :120] = 20
    lighthouse.paint(world, PLACE, TIMES["day"], 5)
    assert (world.ids[:, :120] == 0).all()
    assert (world.ids[:, 120:] == FIRST_SUBJECT).any()


def test_bands_take_the_asked_colour() -> None:
    """A green lighthouse shows green."""
    world = _world((0.2, 0.4, -0.9))
    lighthouse.paint(world, PLACE, TIMES["day"], 5, "#108030")
    tower = world.colour[world.ids == FIRST_SUBJECT]
    assert (tower[:, 1] > 1.5 * tower[:, 0]).mean() > 0.1
