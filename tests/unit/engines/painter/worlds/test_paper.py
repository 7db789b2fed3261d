"""Plain paper under every medium: figures, posters, transparency, determinism."""

import cv2
import numpy as np
import pytest

from limner.engines.painter.scene import Lettering, Medium, Scene, Subject
from limner.engines.painter.subjects.figures import NOUNS
from limner.engines.painter.worlds import paper

MEDIA: tuple[Medium, ...] = ("line", "photo", "watercolor", "ink")
CAT = Subject(id="cat", noun="cat")
TITLE = Lettering(string="HONEY LAB", role="headline")


def scene_of(medium: Medium, **fields: object) -> Scene:
    return Scene(**{"width": 320, "height": 256, "seed": 5, "medium": medium, "setting": "paper", **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("size", [(256, 256), (512, 256), (256, 512)])
def test_a_figure_stands_centred_on_a_calm_ground(medium: Medium, size: tuple[int, int]) -> None:
    """The margin is almost even, the middle is drawn."""
    picture = paper.render(scene_of(medium, width=size[0], height=size[1], subjects=(CAT,)))
    assert picture.dtype == np.float32
    assert picture.shape == (size[1], size[0], 3)
    assert np.isfinite(picture).all()
    margin, middle = picture[:, : size[0] // 10], picture[size[1] // 4 : -size[1] // 4, size[0] // 4 : -size[0] // 4]
    assert margin.std() < 0.06
    assert middle.std() > 1.5 * margin.std()


def test_line_art_has_two_colours_only() -> None:
    """Ink and paper, and the blend of both along edges."""
    picture = paper.render(scene_of("line", subjects=(CAT,)))
    colours, counts = np.unique(picture.reshape(-1, 3).round(3), axis=0, return_counts=True)
    assert len(colours) > 2
    assert np.sort(counts)[-2:].sum() > 0.93 * counts.sum()


@pytest.mark.parametrize("medium", MEDIA)
def test_transparent_pictures_have_alpha_only_where_something_is_drawn(medium: Medium) -> None:
    """The corners are clear, the figure and its letters are not."""
    picture = paper.render(scene_of(medium, subjects=(CAT,), letterings=(TITLE,), transparent=True))
    assert picture.shape == (256, 320, 4)
    assert picture[:8, :8, 3].max() == 0
    assert picture[..., 3].max() > 0.95
    assert 0.01 < picture[..., 3].mean() < 0.6


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("seed", range(6))
def test_type_alone_becomes_a_designed_poster(medium: Medium, seed: int) -> None:
    """There is an ornament besides the letters: other seeds, other designs, never an empty sheet."""
    with_type = paper.render(scene_of(medium, seed=seed, letterings=(TITLE,)))
    assert with_type.std() > 0.04
    assert with_type.shape == (256, 320, 3)


@pytest.mark.parametrize("noun", [*sorted(NOUNS), "elephant", "bear face", "zorblax"])
def test_every_noun_is_painted_in_every_pose(noun: str) -> None:
    """No pose of any figure fails when its areas are filled, and each leaves something to see."""
    for seed in range(5):
        scene = scene_of("photo", width=256, seed=seed, subjects=(Subject(id="it", noun=noun),))
        assert paper.render(scene).std() > 0.03


def test_counts_show_as_separate_shapes() -> None:
    """Three apples leave three islands of red."""
    scene = scene_of("photo", subjects=(Subject(id="a", noun="apple", count=3, colour="#d01818"),))
    picture = paper.render(scene)
    red = (picture[..., 0] - picture[..., 1:].max(axis=2) > 0.2).astype(np.uint8)
    areas = cv2.connectedComponentsWithStats(red)[2][1:, cv2.CC_STAT_AREA]
    assert np.count_nonzero(areas > areas.max() / 2) == 3


@pytest.mark.parametrize("medium", MEDIA)
def test_same_scene_same_bytes(medium: Medium) -> None:
    """Nothing depends on anything but the scene."""
    scene = scene_of(medium, subjects=(CAT,), letterings=(TITLE,))
    assert paper.render(scene).tobytes() == paper.render(scene).tobytes()


def test_the_medium_moves_nothing() -> None:
    """The same scene under another medium keeps its figures in place."""
    clay, wash = (
        paper.render(scene_of(medium, subjects=(CAT,), transparent=True))[..., 3] for medium in ("photo", "watercolor")
    )
    assert np.array_equal(clay, wash)
