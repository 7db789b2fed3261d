"""Watercolour over a world: colour survives, the margin stays paper, lights stay white."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import SKY, GBuffer
from limner.engines.painter.media import watercolor
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds import mountains

SCENE = Scene(width=384, height=256, seed=4, medium="watercolor", setting="mountains", ground="meadow")


@pytest.fixture(scope="module")
def world() -> GBuffer:
    return mountains.build(SCENE)


def test_margin_stays_paper(world: GBuffer) -> None:
    """The outermost pixels are bare sheet."""
    picture = watercolor.render(SCENE, world)
    assert picture[:2].min() > 0.75
    assert picture[:, -2:].min() > 0.75


def test_colour_survives(world: GBuffer) -> None:
    """The sky of a clear day stays bluer than red, the meadow greener than blue."""
    picture = watercolor.render(SCENE, world)
    sky = picture[world.ids == SKY].mean(axis=0)
    meadow = picture[-80:-30].mean(axis=(0, 1))
    assert sky[2] > sky[0] + 0.03
    assert meadow[1] > meadow[2] + 0.05


def test_watercolor_is_deterministic(world: GBuffer) -> None:
    """The same scene gives the same bytes."""
    assert watercolor.render(SCENE, world).tobytes() == watercolor.render(SCENE, world).tobytes()


def test_simplified_keeps_firm_borders() -> None:
    """A step stays a step, noise beside it goes."""
    rng = np.random.default_rng(1)
    picture = np.where(np.arange(64) < 32, 0.2, 0.8)[None, :, None] + 0.05 * rng.standard_normal((64, 64, 3))
    flat = watercolor.simplified(picture.astype(np.float32), 9)
    assert flat[16:48, 8:28].std() < 0.03
    assert flat[32, 26, 0] < 0.3
    assert flat[32, 37, 0] > 0.7
