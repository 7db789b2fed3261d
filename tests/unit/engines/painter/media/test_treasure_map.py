"""The map on parchment: recognised by its things, with a red path and a title, at any size."""

import numpy as np
import pytest

from limner.engines.painter.media import treasure_map
from limner.engines.painter.scene import Lettering, Scene, Subject
from limner.engines.painter.worlds import paper

NOUNS = ("scroll", "palm tree", "compass", "dotted path")


def scene_of(*nouns: str, **fields: object) -> Scene:
    subjects = tuple(Subject(id=noun, noun=noun) for noun in nouns)
    base: dict[str, object] = {"width": 320, "height": 272, "seed": 2, "medium": "photo", "setting": "paper"}
    return Scene(**{**base, "subjects": subjects, **fields})  # type: ignore[arg-type]


def test_only_things_of_a_map_make_a_map() -> None:
    """A map itself, or several of what belongs on one."""
    assert treasure_map.wanted(scene_of("treasure map"))
    assert treasure_map.wanted(scene_of(*NOUNS))
    assert not treasure_map.wanted(scene_of("palm tree"))
    assert not treasure_map.wanted(scene_of("cat", "compass"))


@pytest.mark.parametrize("size", [(320, 272), (256, 768), (768, 256)])
def test_a_map_shows_parchment_and_a_red_path(size: tuple[int, int]) -> None:
    """Warm paper, some red, finite, the same twice."""
    scene = scene_of("map", width=size[0], height=size[1])
    picture = paper.render(scene)
    assert picture.shape == (size[1], size[0], 3)
    assert np.isfinite(picture).all()
    red, green, blue = (picture[..., index].mean() for index in range(3))
    assert red > green > blue
    path = (picture[..., 0] > 0.45) & (picture[..., 1] < 0.45 * picture[..., 0])
    assert 0.001 < path.mean() < 0.1
    assert np.array_equal(picture, paper.render(scene))


def test_a_title_stands_above_the_island() -> None:
    """The letters change the upper part alone."""
    plain = paper.render(scene_of("map"))
    titled = paper.render(scene_of("map", letterings=(Lettering(string="Isla", role="headline"),)))
    changed = np.abs(plain - titled).max(axis=(1, 2))
    assert changed[: 272 // 4].max() > 0.2
    assert changed[272 // 3 :].max() == 0
