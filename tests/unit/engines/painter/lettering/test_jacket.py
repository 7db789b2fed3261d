"""Jackets: a cover keeps its picture in a frame and its type beside it, whatever the shape."""

import numpy as np
import pytest

from limner.engines.painter.lettering import jacket
from limner.engines.painter.scene import Lettering, Scene, Shown

TYPE = (Lettering(string="The Quiet Tide", role="headline"), Lettering(string="A. Marlow", role="caption"))


@pytest.mark.parametrize("kind", ["cover", "poster"])
@pytest.mark.parametrize("size", [(256, 256), (256, 400), (400, 256)])
def test_the_type_stands_beside_the_picture(kind: str, size: tuple[int, int]) -> None:
    """The picture is untouched but for its rule; letters lighter than the ground are seen beside it."""
    scene = Scene(width=size[0], height=size[1], seed=1, medium="photo", setting="sea", letterings=TYPE, document=kind)
    assert jacket.wanted(scene)
    inner = jacket.art(scene)
    assert not inner.letterings
    out = jacket.bound(scene, np.full((inner.height, inner.width, 3), (0.2, 0.4, 0.6), np.float32))
    assert out.shape == (size[1], size[0], 3)
    assert (np.abs(out - (0.2, 0.4, 0.6)).max(axis=2) < 0.01).sum() > 0.9 * inner.width * inner.height - 2000
    assert out.max() > 0.9
    assert np.median(out[-3:]) < 0.35


def test_boxes_are_told_as_of_the_whole() -> None:
    """A box that fills the picture of a poster ends where its band begins."""
    scene = Scene(width=400, height=400, seed=1, medium="photo", setting="sea", letterings=TYPE, document="poster")
    shown = Shown(id="boat", noun="boat", source="model", count=1, box=(0.0, 0.0, 1.0, 1.0))
    assert jacket.placed(scene, shown).box == (0.0, 0.0, 1.0, 0.72)
