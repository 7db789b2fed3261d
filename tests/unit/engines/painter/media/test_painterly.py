"""Every medium over a small made-up world: right shape, finite, the same twice, its own ways of drawing."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, GROUND, SKY, WATER, Camera, GBuffer, Light
from limner.engines.painter.media import low_poly, oil, painterly, stained_glass
from limner.engines.painter.scene import Medium, Scene, Weather

RENDERERS = painterly.MEDIA
COLOURS = {
    SKY: (0.15, 0.35, 0.8),
    GROUND: (0.2, 0.32, 0.08),
    WATER: (0.05, 0.16, 0.25),
    FIRST_SUBJECT: (0.7, 0.06, 0.04),
}


def scene(medium: Medium, width: int = 240, height: int = 160, weather: Weather = "clear") -> Scene:
    return Scene(width=width, height=height, seed=3, medium=medium, setting="coast", weather=weather)


def world(width: int = 240, height: int = 160) -> GBuffer:
    """Sky over a meadow, a strip of water in front, a red block in the middle."""
    ids = np.full((height, width), SKY, np.int32)
    ids[height // 2 :] = GROUND
    ids[height * 4 // 5 :] = WATER
    ids[height // 3 : height * 2 // 3, width * 2 // 5 : width * 3 // 5] = FIRST_SUBJECT
    colour = np.zeros((height, width, 3), np.float32)
    normal = np.zeros_like(colour)
    depth = np.full((height, width), FAR, np.float32)
    rows = np.arange(height, dtype=np.float32)[:, None] + np.zeros((1, width), np.float32)
    depth[ids != SKY] = 4 * height / (rows[ids != SKY] - height / 3 + 4)
    depth[ids == FIRST_SUBJECT] = 12
    for kind, rgb in COLOURS.items():
        colour[ids == kind] = rgb
    normal[(ids == GROUND) | (ids == WATER)] = (0, 1, 0)
    normal[ids == FIRST_SUBJECT] = (0, 0, -1)
    camera = Camera(width, height, height / 2, width, 2.0)
    light = Light(direction=(-0.6, 0.66, -0.45), key=(4, 4, 4), ambient=(0.4, 0.5, 0.7), haze=(0.6, 0.7, 0.9))
    return GBuffer(
        camera=camera, light=light, colour=colour, depth=depth, normal=normal, ids=ids, emission=np.zeros_like(colour)
    )  # fmt: skip


@pytest.mark.parametrize("medium", RENDERERS)
@pytest.mark.parametrize("weather", ["clear", "rain"])
def test_picture_is_whole_and_repeats(medium: Medium, weather: Weather) -> None:
    """The same Scene gives the same finite bytes, within the range, and something is drawn."""
    first, second = (RENDERERS[medium](scene(medium, weather=weather), world()) for _ in range(2))
    assert first.shape == (160, 240, 3)
    assert first.dtype == np.float32
    assert np.isfinite(first).all()
    assert first.min() >= 0
    assert first.max() <= 1
    assert first.std() > 0.04
    assert first.tobytes() == second.tobytes()


@pytest.mark.parametrize("medium", RENDERERS)
@pytest.mark.parametrize(("width", "height"), [(256, 768), (271, 256)])
def test_any_size(medium: Medium, width: int, height: int) -> None:
    """Tall and odd pictures are drawn too."""
    assert RENDERERS[medium](scene(medium, width, height), world(width, height)).shape == (height, width, 3)


@pytest.mark.parametrize("medium", RENDERERS)
def test_rain_is_seen(medium: Medium) -> None:
    """Rain in the air changes the picture."""
    dry, wet = (RENDERERS[medium](scene(medium, weather=weather), world()) for weather in ("clear", "rain"))
    assert np.abs(wet - dry).mean() > 0.001


def test_oil_keeps_colours_and_shows_strokes() -> None:
    """The block stays red, the sky blue, and flat colour becomes lively paint."""
    picture = oil.render(scene("oil"), world())
    block, sky = picture[60:100, 105:135], picture[5:40]
    assert block[..., 0].mean() > block[..., 2].mean() + 0.2
    assert sky[..., 2].mean() > sky[..., 0].mean() + 0.2
    assert sky.std(axis=(0, 1)).min() > 0.01


@pytest.mark.parametrize("medium", ["monochrome", "pencil", "charcoal"])
def test_drawings_have_no_colour(medium: Medium) -> None:
    """Only the paper's own warmth is left; the sky is lighter than the block."""
    picture = RENDERERS[medium](scene(medium), world())
    assert np.ptp(picture, axis=2).max() < 0.12
    if medium != "monochrome":
        assert picture[10:40, 20:80].mean() > picture[60:100, 105:135].mean() + 0.1


@pytest.mark.parametrize("medium", ["low_poly", "ukiyo_e", "stained_glass", "anime", "vintage", "cinematic"])
def test_things_keep_their_hue(medium: Medium) -> None:
    """The block stays red and the sky bluish."""
    picture = RENDERERS[medium](scene(medium), world())
    block, sky = np.median(picture[60:100, 105:135], axis=(0, 1)), np.median(picture[12:30], axis=(0, 1))
    assert block[0] > block[1:].max() + 0.1
    assert sky[2] > sky[0]


def test_low_poly_is_flat() -> None:
    """Most neighbours have exactly the same colour."""
    picture = low_poly.render(scene("low_poly"), world())
    assert (picture[:, 1:] == picture[:, :-1]).all(axis=2).mean() > 0.5
    assert picture[0, :, 2].min() > 0.3  # facets reach the edge: blue sky above, no gaps


def test_glass_is_leaded() -> None:
    """Dark cames divide the sky into pieces."""
    sky = stained_glass.render(scene("stained_glass"), world())[4:50].max(axis=2)
    assert 0.03 < (sky < 0.35).mean() < 0.6
    assert (sky > 0.6).mean() > 0.2
