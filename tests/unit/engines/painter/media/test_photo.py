"""The photograph: range, determinism, weather in the air, exposure."""

from dataclasses import replace

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, GROUND, Camera, GBuffer, Light, Plane
from limner.engines.painter.media import photo
from limner.engines.painter.scene import Scene, Weather

SCENE = Scene(width=256, height=256, seed=9, medium="photo", setting="street", time="day")


def _world(brightness: float = 0.3) -> GBuffer:
    colour = np.full((256, 256, 3), brightness, np.float32)
    colour[:, :, 2] *= np.linspace(0.4, 1.2, 256, dtype=np.float32)[:, None]
    depth = np.full((256, 256), 40, np.float32)
    depth[:100] = FAR
    ids = np.where(depth < FAR, GROUND, 0).astype(np.int32)
    light = Light(direction=(0, 1, 0), key=(1, 1, 1), ambient=(0.3, 0.3, 0.3), haze=(0.5, 0.5, 0.5))
    return GBuffer(
        camera=Camera(256, 256, 128, 300, 2), light=light, colour=colour, depth=depth,
        normal=np.zeros_like(colour), ids=ids, emission=np.zeros_like(colour),
    )  # fmt: skip


def _streakiness(picture: Plane) -> float:
    return float(np.abs(np.diff(picture.mean(axis=-1), axis=1)).mean())


@pytest.mark.parametrize("weather", ["clear", "mist", "rain", "storm", "snow"])
def test_every_weather_gives_a_picture_in_range(weather: Weather) -> None:
    """Shape, type and range are those of a finished picture, twice the same."""
    scene = replace(SCENE, weather=weather)
    picture = photo.render(scene, _world())
    assert picture.shape == (256, 256, 3)
    assert picture.dtype == np.float32
    assert 0 <= picture.min() <= picture.max() <= 1
    assert np.array_equal(picture, photo.render(scene, _world()))


def test_rain_draws_streaks() -> None:
    """Neighbouring columns differ more in rain than in clear air."""
    clear = photo.render(SCENE, _world())
    rain = photo.render(replace(SCENE, weather="rain"), _world())
    assert _streakiness(rain) > 1.3 * _streakiness(clear)


def test_a_dark_world_is_exposed_up_but_stays_dark() -> None:
    """Auto-exposure works within limits."""
    dark, bright = photo.render(SCENE, _world(0.02)), photo.render(SCENE, _world(0.6))
    assert 0.08 < dark.mean() < bright.mean() < 0.9


def test_the_world_is_not_changed() -> None:
    """Developing leaves the G-buffer as it was."""
    world = _world()
    before = world.colour.copy()
    photo.render(replace(SCENE, weather="snow"), world)
    assert np.array_equal(world.colour, before)
