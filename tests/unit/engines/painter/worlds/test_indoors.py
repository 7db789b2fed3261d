"""Worlds under a roof: finite at odd sizes, the same twice, a level floor to stand on, geometry deaf to the time."""

from typing import get_args

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FIRST_SUBJECT, GROUND, GBuffer
from limner.engines.painter.paint import WORLDS
from limner.engines.painter.scene import Room, Scene, Setting, Subject, Time

INDOORS: tuple[Setting, ...] = ("room", "stage", "studio", "tabletop")


def built(setting: Setting, width: int = 160, height: int = 128, seed: int = 3, time: Time = "day") -> GBuffer:
    return WORLDS[setting](Scene(width=width, height=height, seed=seed, medium="photo", setting=setting, time=time))


@pytest.mark.parametrize("setting", INDOORS)
@pytest.mark.parametrize(("width", "height"), [(256, 768), (768, 256)])
def test_odd_sizes_have_a_floor_to_stand_on(setting: Setting, width: int, height: int) -> None:
    """The foot of the picture, left, middle and right, is level ground whose depth agrees with the camera."""
    world = built(setting, width, height)
    world.check()
    row = height - 4
    for column in (width // 4, width // 2, 3 * width // 4):
        assert world.ids[row, column] == GROUND
        down = (row + 0.5 - world.camera.horizon) / world.camera.focal
        across = (column + 0.5 - width / 2) / world.camera.focal
        assert world.depth[row, column] == pytest.approx(
            world.camera.eye / down * np.sqrt(1 + down**2 + across**2), rel=0.02
        )
    assert not (world.ids >= FIRST_SUBJECT).any()


@pytest.mark.parametrize("setting", INDOORS)
def test_same_scene_same_bytes_and_geometry_at_any_time(setting: Setting) -> None:
    """Light changes with the time of day, the place does not."""
    day, again, night = built(setting), built(setting), built(setting, time="night")
    assert day.colour.tobytes() == again.colour.tobytes()
    assert np.array_equal(day.ids, night.ids)
    assert np.allclose(day.depth, night.depth, rtol=1e-4)
    assert day.colour.mean() * day.exposure > 1.1 * night.colour.mean() * night.exposure


@pytest.mark.parametrize("setting", INDOORS)
def test_letterings_find_calm_places_within_the_picture(setting: Setting) -> None:
    """Every calm box lies in the picture and has an area."""
    world = built(setting)
    assert world.calm
    for left, top, right, bottom in world.calm:
        assert 0 <= left < right <= 160
        assert 0 <= top < bottom <= 128


def test_a_table_is_of_the_surface_that_is_asked_for() -> None:
    """A cloth is paler than slate."""
    tops = [
        WORLDS["tabletop"](Scene(width=96, height=96, seed=1, medium="photo", setting="tabletop", surface=word))
        .colour[60:]
        .mean()
        for word in ("slate", "cloth")
    ]
    assert tops[1] > 2.5 * tops[0]


def test_the_studio_takes_the_paper_that_is_asked_for() -> None:
    """A red palette gives red paper."""
    world = WORLDS["studio"](Scene(width=96, height=96, seed=1, medium="photo", setting="studio", palette=("#c02020",)))
    assert world.colour[..., 0].mean() > 3 * world.colour[..., 1].mean()


@pytest.mark.parametrize("name", get_args(Room))
def test_every_room_is_furnished_along_its_walls(name: Room) -> None:
    """Furniture is seen, and the middle of the floor is free for things."""
    world = WORLDS["room"](Scene(width=150, height=120, seed=2, medium="photo", setting="room", room=name))
    world.check()
    assert (world.ids == 7).mean() > 0.01
    assert (world.ids[84:, 60:90] == GROUND).mean() > 0.95


def test_a_room_leaves_out_what_is_forbidden_or_told() -> None:
    """No sofa where none may be, and none beside the scene's own."""
    sofa = Subject(id="s", noun="sofa")
    seen = [
        (WORLDS["room"](Scene(width=120, height=96, seed=2, medium="photo", setting="room", **more)).ids == 7).sum()
        for more in ({}, {"absent": ("sofa",)}, {"subjects": (sofa,)})
    ]
    assert seen[1] < seen[0]
    assert seen[1] == seen[2]


def test_a_band_brings_coloured_beams() -> None:
    """With a guitar the stage is a concert's: darker, and bluer than the red curtains of a play."""
    play, concert = (
        WORLDS["stage"](Scene(width=120, height=90, seed=2, medium="photo", setting="stage", subjects=subjects)).colour
        for subjects in ((), (Subject(id="g", noun="guitar"),))
    )
    assert concert[..., 2].mean() / concert[..., 0].mean() > 2 * play[..., 2].mean() / play[..., 0].mean()
