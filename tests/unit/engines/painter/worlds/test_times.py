"""Every time of day has its own light in every table, and warm hours are warmer than cool ones."""

from typing import get_args

import pytest

from limner.engines.painter.gbuffer import Camera
from limner.engines.painter.media import ink, photo, watercolor
from limner.engines.painter.scene import Scene, Time
from limner.engines.painter.worlds import mountains, palettes
from limner.engines.painter.worlds.street.plan import HOURS

TIMES: tuple[Time, ...] = get_args(Time)
TABLES = (
    palettes.TIMES, photo.GRADES, photo.WARMTH, ink.SKY_WASH, watercolor.LEVELS, mountains.MIST_BY_TIME, HOURS,
)  # fmt: skip


def scene(time: Time) -> Scene:
    return Scene(width=96, height=64, seed=1, medium="photo", setting="mountains", time=time)


@pytest.mark.parametrize("table", TABLES)
def test_every_table_knows_every_time(table: dict[Time, object]) -> None:
    """A new time that one table forgets would fail only when asked for."""
    assert set(table) == set(TIMES)


@pytest.mark.parametrize("time", TIMES)
def test_every_time_has_a_sun_and_a_light_of_length_one(time: Time) -> None:
    """Directions are unit vectors that point up, but for the sun below the horizon at dusk."""
    camera, colours = Camera(96, 64, 40, 110, 5), palettes.palette(scene(time))
    sun = palettes.sun(scene(time), camera, 0.7)
    light = palettes.light(scene(time), sun, colours)
    for direction in (sun.direction, light.direction):
        assert sum(part * part for part in direction) == pytest.approx(1, abs=1e-6)
    assert light.direction[1] > 0
    assert (sun.direction[1] > 0) == (time != "dusk")


def test_golden_hour_is_honey_and_noon_is_white() -> None:
    """The key light at golden hour is red over blue, at noon about equal, and noon's comes from above."""
    warm, white = palettes.TIMES["golden_hour"].key, palettes.TIMES["noon"].key
    assert warm[0] > 3 * warm[2]
    assert white[0] < 1.4 * white[2]
