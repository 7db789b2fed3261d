"""Speech bubbles: inside the frame, above their speaker, in dark letters on light."""

import numpy as np
import pytest

from limner.engines.painter.cover import Box
from limner.engines.painter.lettering.overlay import set_letterings
from limner.engines.painter.scene import Lettering, Scene


@pytest.mark.parametrize("box", [(80, 90, 160, 240), (300, 4, 380, 250), (0, 0, 384, 256)])
def test_a_bubble_stands_by_its_speaker(box: Box) -> None:
    """Whatever box the speaker has, paper and ink are seen, whole within the picture."""
    said = Lettering(string="Hello!", role="bubble", target="cat")
    scene = Scene(width=384, height=256, seed=1, medium="photo", setting="room", letterings=(said,))
    picture = np.full((256, 384, 3), 0.4, np.float32)
    out = set_letterings(picture, scene, speakers={"cat": box})
    light = out.mean(axis=2) > 0.9
    rows, columns = np.nonzero(light)
    assert light.sum() > 1000
    assert rows.min() > 0
    assert columns.min() > 0
    assert columns.max() < 383
    assert (out[light.any(axis=1)].mean(axis=2) < 0.2).any()
