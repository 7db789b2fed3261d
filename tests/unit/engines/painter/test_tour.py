"""The tour meets every kernel: after it nothing is compiled any more."""

import importlib
import pkgutil

import pytest
from numba.core.dispatcher import Dispatcher

from limner.engines.painter import kernels
from limner.engines.painter.paint import MEDIA, WORLDS, paint
from limner.engines.painter.scene import Scene, Subject
from limner.engines.painter.tour import kinds, tour

MODULES = [
    importlib.import_module(f"{kernels.__name__}.{module.name}") for module in pkgutil.iter_modules(kernels.__path__)
]


def versions() -> dict[str, int]:
    """How many compiled versions each kernel has, by name."""
    found = {
        f"{kernel.py_func.__module__}.{kernel.py_func.__name__}": len(kernel.signatures)
        for module in MODULES
        for kernel in vars(module).values()
        if isinstance(kernel, Dispatcher)
    }
    assert found
    return found


def painted(scene: Scene) -> None:
    for _ in paint(scene):
        pass


def test_the_tour_visits_every_world_and_medium() -> None:
    """Whatever is registered."""
    scenes = list(tour())
    assert {scene.setting for scene in scenes} == {*WORLDS, "paper"}
    assert {scene.medium for scene in scenes} == set(MEDIA)
    assert {weather for scene in scenes for weather in (scene.weather,)} >= {"clear", "rain", "snow", "mist", "storm"}
    for setting in WORLDS:
        assert {scene.ground for scene in scenes if scene.setting == setting} >= {
            ground for ground, _ in kinds(setting)
        }


@pytest.mark.pictures
@pytest.mark.timeout(900)  # compiles everything where the cache is empty
def test_nothing_is_compiled_after_the_tour() -> None:
    """Every world in a medium, weather and size that the tour did not choose, with things."""
    for scene in tour():
        painted(scene)
    before = versions()
    media, weathers = list(MEDIA), ("rain", "snow", "mist", "clear")
    things = (Subject(id="cat", noun="cat", colour="#aa3322"), Subject(id="teapot", noun="teapot", material="glass"))
    for number, setting in enumerate([*WORLDS, "paper"]):
        painted(
            Scene(
                width=300,
                height=256,
                seed=9,
                medium=media[(5 * number + 3) % len(media)],
                setting=setting,
                ground=kinds(setting)[-1][0],
                room=kinds(setting)[-1][1],
                time="sunset",
                weather=weathers[number % 4],
                subjects=things,
            )  # fmt: skip
        )
    assert versions() == before
