"""Overlay: letterings appear where it is calm, with contrast, and nowhere else."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import calm
from limner.engines.painter.lettering.overlay import set_letterings
from limner.engines.painter.scene import Lettering, Role, Scene
from limner.engines.painter.tone import LUMA

WIDTH, HEIGHT = 384, 256


def picture_of(value: float) -> Plane:
    return np.full((HEIGHT, WIDTH, 3), value, np.float32)


def scene_of(*letterings: tuple[str, Role]) -> Scene:
    items = tuple(Lettering(string=string, role=role) for string, role in letterings)
    return Scene(width=WIDTH, height=HEIGHT, seed=4, medium="photo", setting="coast", letterings=items)


def test_nothing_to_set_leaves_the_picture_as_it_is() -> None:
    """Without letterings, with seals or with roles that the world drew, not a pixel changes."""
    picture = picture_of(0.4)
    assert set_letterings(picture, scene_of()) is picture
    assert set_letterings(picture, scene_of(("印", "seal"))) is picture
    assert set_letterings(picture, scene_of(("OPEN", "sign")), drawn=frozenset({"sign"})) is picture


@pytest.mark.parametrize("ground", [0.0, 0.3, 0.5, 0.75, 1.0])
@pytest.mark.parametrize("role", ["headline", "caption", "label"])
def test_letters_contrast_with_their_ground(role: Role, ground: float) -> None:
    """On any grey there are pixels of the ink at least 4.5 times as light or dark as the ground around it."""
    out = set_letterings(picture_of(ground), scene_of(("LIMNER", role)))
    light = np.where(out <= 0.04045, out / 12.92, ((out + 0.055) / 1.055) ** 2.4) @ LUMA
    changed = np.abs(out[..., 0] - ground) > 0.02
    assert changed.any()
    assert (light[changed].max() + 0.05) / (light[changed].min() + 0.05) > 4 or (
        max(light.max(), ground**2.2) + 0.05
    ) / (min(light.min(), ground**2.2) + 0.05) > 4.5


def test_titles_keep_away_from_the_busy_half() -> None:
    """Noise below, calm above: the headline stands above."""
    picture = picture_of(0.5)
    picture[HEIGHT // 2 :] = np.random.default_rng(1).random((HEIGHT // 2, WIDTH, 1))
    out = set_letterings(picture, scene_of(("CALM", "headline")))
    changed = np.abs(out - picture).max(axis=2) > 0.05
    assert changed[: HEIGHT // 2].sum() > 20 * changed[HEIGHT // 2 :].sum()


def test_a_worlds_calm_box_is_used() -> None:
    """The box that the world offers is where the headline goes."""
    box = (200, 20, 370, 120)
    out = set_letterings(picture_of(0.2), scene_of(("SKY", "headline")), calm=[box])
    rows, columns = np.nonzero(np.abs(out - 0.2).max(axis=2) > 0.1)
    assert columns.min() > 180
    assert rows.max() < 140


def test_sign_headline_and_caption_do_not_overlap() -> None:
    """A sign gets a board, and the other strings keep clear of it."""
    out = set_letterings(
        picture_of(0.5), scene_of(("豆浆油条", "sign"), ("The Quiet Tide", "headline"), ("by A. M.", "caption"))
    )
    assert np.abs(out - 0.5).max(axis=2)[int(HEIGHT * 0.66) :].max() > 0.2
    assert calm.overlap((0, 0, 4, 4), (3, 3, 8, 8))
    assert not calm.overlap((0, 0, 4, 4), (4, 0, 8, 4))


def test_same_scene_same_pixels() -> None:
    """Setting twice gives the same bytes."""
    scene = scene_of(("HELLO", "headline"), ("OPEN", "sign"))
    first, second = (set_letterings(picture_of(0.6), scene) for _ in range(2))
    assert first.tobytes() == second.tobytes()
