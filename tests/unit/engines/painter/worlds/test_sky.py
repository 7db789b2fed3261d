"""The sky and the light: places, colours, and what weather and time do to them."""

import numpy as np
import pytest

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera
from limner.engines.painter.scene import Scene, Time, Weather
from limner.engines.painter.worlds import palettes
from limner.engines.painter.worlds.sky import Sky, sky

CAMERA = Camera(320, 180, 108, 336, 5.5)


def _scene(time: Time = "sunset", weather: Weather = "clear", seed: int = 4, palette: tuple[str, ...] = ()) -> Scene:
    return Scene(
        width=320, height=180, seed=seed, medium="photo", setting="coast", time=time, weather=weather, palette=palette
    )  # fmt: skip


def _sky(scene: Scene) -> Sky:
    return sky(scene, CAMERA, palettes.sun(scene, CAMERA, 0.3), palettes.palette(scene))


def test_picture_and_dome_are_finite_light() -> None:
    """The picture fills the frame, the dome reaches beyond it, nothing is negative or NaN."""
    painted = _sky(_scene())
    assert painted.picture.shape == (180, 320, 3)
    assert painted.dome.shape[1] * painted.view[0] > 1.2 * 320
    assert np.isfinite(painted.picture).all()
    assert painted.picture.min() >= 0


def test_the_setting_sun_is_the_brightest_place() -> None:
    """At sunset the disc stands where the composition put it."""
    scene = _scene("sunset")
    sun = palettes.sun(scene, CAMERA, 0.3)
    row, column = np.unravel_index(np.argmax(_sky(scene).picture @ tone.LUMA), (180, 320))
    assert abs(column - sun.column) < 8
    assert abs(row - sun.row) < 8


def test_sun_column_does_not_depend_on_time() -> None:
    """An edit of the time keeps the side of the light."""
    sides = {palettes.sun(_scene(time), CAMERA, 0.3).side for time in palettes.TIMES}
    assert sides == {-1.0}


def test_overcast_is_greyer_than_clear() -> None:
    """Rain takes the colour out of a day's sky."""

    def chroma(weather: Weather) -> float:
        picture = _sky(_scene("day", weather)).picture[:100]
        return float((np.ptp(picture, axis=-1) / picture.mean(axis=-1)).mean())

    assert chroma("rain") < 0.5 * chroma("clear")


def test_cloud_cover_is_kept_for_any_seed() -> None:
    """The share of cloud on the map is the asked one, whatever the noise."""
    spread = [float((_sky(_scene("day", seed=seed)).picture[:100, :, 0]).mean()) for seed in range(3)]
    assert max(spread) < 2.0 * min(spread)


@pytest.mark.parametrize("time", list(palettes.TIMES))
def test_light_points_up_and_has_length_one(time: Time) -> None:
    """Every time's key light comes from above the horizon."""
    scene = _scene(time)
    colours = palettes.palette(scene)
    direction = np.array(palettes.light(scene, palettes.sun(scene, CAMERA, 0.7), colours).direction)
    assert direction[1] > 0.2
    assert np.linalg.norm(direction) == pytest.approx(1, abs=1e-6)


def test_an_asked_palette_tints_but_keeps_brightness() -> None:
    """Green asked for gives more green at about the same luminance."""
    own, asked = palettes.palette(_scene("day")), palettes.palette(_scene("day", palette=("#20c040",)))
    before, after = np.array(own.zenith), np.array(asked.zenith)
    assert after[1] / after.sum() > before[1] / before.sum()
    assert after @ tone.LUMA == pytest.approx(float(before @ tone.LUMA), rel=0.05)
