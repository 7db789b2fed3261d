"""Painted smaller or larger than asked for, and brought to the size asked for."""

import numpy as np
import pytest

from limner.engines.painter.detail import LEAST, boxes, restored, scaled, working
from limner.engines.painter.scene import Detail, Scene


def scene(width: int, height: int, detail: Detail = "medium") -> Scene:
    return Scene(width=width, height=height, seed=1, medium="photo", setting="coast", detail=detail)


@pytest.mark.parametrize("size", [(1024, 1024), (1280, 427), (427, 1280), (768, 256), (256, 768), (1536, 864)])
@pytest.mark.parametrize("factor", [0.3, 0.5, 1.5])
def test_the_ratio_is_kept(size: tuple[int, int], factor: float) -> None:
    """To a third of a percent, for the composition follows the ratio; and never too small for a world."""
    small = scaled(scene(*size), factor)
    assert abs(small.width / small.height * size[1] / size[0] - 1) < 0.0035
    assert min(small.width, small.height) >= min(LEAST, *size)
    wished = max(factor, LEAST / min(size))
    assert abs(small.width / size[0] / wished - 1) < 0.07


@pytest.mark.parametrize(
    ("detail", "edge", "painted"),
    [("low", 1024, 512), ("low", 256, 192), ("medium", 512, 512), ("high", 512, 768), ("high", 2880, 2880)],
)
def test_the_detail_sets_the_size(detail: Detail, edge: int, painted: int) -> None:
    """Half the edges, or half as much again where it can be afforded."""
    assert working(scene(edge, edge, detail)).width == painted


def test_the_picture_has_the_size_asked_for() -> None:
    """Larger or smaller, it stays in range and keeps its masses."""
    ramp = np.repeat(np.linspace(0, 1, 120, dtype=np.float32)[None, :, None], 90, axis=0).repeat(4, axis=2)
    for size in ((240, 180), (80, 60), (120, 90)):
        picture = restored(ramp, scene(*size))
        assert picture.shape == (size[1], size[0], 4)
        assert picture.min() >= 0
        assert picture.max() <= 1
        assert abs(float(picture[:, size[0] // 2].mean()) - 0.5) < 0.02


def test_calm_boxes_grow_with_the_picture() -> None:
    """They are pixels."""
    assert boxes([(10, 20, 30, 40)], scene(256, 256), scene(512, 768)) == [(20, 60, 60, 120)]
