"""Figures of a sheet in painterly media: seen before a backdrop, in their colours, cut out when asked."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FIRST_SUBJECT, SKY
from limner.engines.painter.media import painterly
from limner.engines.painter.media.layers import layers
from limner.engines.painter.media.view import seen
from limner.engines.painter.scene import Medium, Scene, Subject
from limner.engines.painter.subjects.inks import inks_of
from limner.engines.painter.worlds import easel, paper


def scene(medium: Medium, *, transparent: bool = False) -> Scene:
    apple = Subject(id="apple", noun="apple", colour="#c8202a")
    return Scene(
        width=224, height=192, seed=2, medium=medium, setting="paper", subjects=(apple,), transparent=transparent
    )  # fmt: skip


def test_sheet_becomes_a_world() -> None:
    """Every plane is finite, the figure has ids of its own, and the light survives the exposure of a medium."""
    sheet = paper.plan(scene("oil"))
    world = easel.build(scene("oil"), list(layers(sheet.placed)), inks_of(scene("oil")).paper, relief=1.0, plain=True)
    world.check()
    assert world.ids[96, 112] >= FIRST_SUBJECT
    assert world.ids[4, 4] == SKY
    assert np.allclose(np.linalg.norm(world.normal[world.ids != SKY], axis=1), 1, atol=1e-3)
    picture = seen(scene("oil"), world, saturation=1.0)
    assert picture[4, 4].mean() > 0.75


@pytest.mark.parametrize("medium", sorted(painterly.MEDIA))
def test_every_painterly_medium_draws_figures(medium: Medium) -> None:
    """The figure differs from its ground; the same scene gives the same bytes."""
    picture = paper.render(scene(medium))
    assert picture.shape == (192, 224, 3)
    assert np.isfinite(picture).all()
    assert np.abs(picture[86:106, 102:122].mean(axis=(0, 1)) - picture[20:40, 20:40].mean(axis=(0, 1))).max() > 0.08
    assert picture.tobytes() == paper.render(scene(medium)).tobytes()


def test_ground_can_be_left_out() -> None:
    """A transparent oil painting is opaque on the figure only."""
    picture = paper.render(scene("oil", transparent=True))
    assert picture.shape == (192, 224, 4)
    assert picture[96, 112, 3] > 0.9
    assert picture[4, 4, 3] < 0.1
