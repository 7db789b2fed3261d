"""Graphic media over a small made-up world and on paper: flat regions, prints, stickers, icons, patterns."""

import numpy as np
import pytest

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, GROUND, SKY, WATER, Camera, GBuffer, Light
from limner.engines.painter.media.furniture import FURNITURE
from limner.engines.painter.paint import MEDIA
from limner.engines.painter.scene import Medium, Scene, Setting, Subject
from limner.engines.painter.worlds import paper

OVER_WORLDS: tuple[Medium, ...] = (
    "flat",
    "poster",
    "sticker",
    "icon",
    "neon",
    "paper_cut",
    "pixel",
    "line",
    "one_line",
)
ON_PAPER: tuple[Medium, ...] = (*OVER_WORLDS, "pattern", "isometric")
AVOCADO = Subject(id="a", noun="avocado", traits=("happy",))


def scene_of(medium: Medium, **fields: object) -> Scene:
    return Scene(**{"width": 256, "height": 272, "seed": 3, "medium": medium, "setting": "paper", **fields})  # type: ignore[arg-type]


def world_of(width: int, height: int) -> GBuffer:
    """Sky over a hill and water, with a red block as the first subject."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    ids = np.full((height, width), SKY, np.int32)
    ids[rows > height * (0.5 + 0.1 * np.sin(columns / width * 6))] = GROUND
    ids[rows > height * 0.75] = WATER
    ids[(abs(rows - height * 0.5) < height * 0.14) & (abs(columns - width * 0.5) < width * 0.1)] = FIRST_SUBJECT
    colours = {
        SKY: (0.3, 0.5, 0.9),
        GROUND: (0.1, 0.3, 0.05),
        WATER: (0.02, 0.1, 0.2),
        FIRST_SUBJECT: (0.8, 0.05, 0.03),
    }
    colour = np.zeros((height, width, 3), np.float32)
    normal = np.zeros_like(colour)
    for key, value in colours.items():
        colour[ids == key] = value
    colour *= (0.7 + 0.6 * columns / width)[..., None]
    normal[ids != SKY] = (0, 1, 0)
    depth = np.where(ids == SKY, FAR, 30 + 4 * (height - rows)).astype(np.float32)
    depth[ids == FIRST_SUBJECT] = 20
    return GBuffer(
        camera=Camera(width, height, height * 0.5, float(width), 2.0),
        light=Light(direction=(0.6, 0.8, 0.0), key=(3, 3, 3), ambient=(0.3, 0.3, 0.4), haze=(0.5, 0.6, 0.7)),
        colour=colour, depth=depth, normal=normal, ids=ids, emission=np.zeros_like(colour),
    )  # fmt: skip


@pytest.mark.parametrize("medium", OVER_WORLDS)
@pytest.mark.parametrize("size", [(256, 272), (256, 768), (768, 256)])
def test_any_size_of_world_is_drawn_the_same_twice(medium: Medium, size: tuple[int, int]) -> None:
    """Finite, in range, and nothing but the scene and the world decides."""
    scene = scene_of(medium, width=size[0], height=size[1], setting="coast")
    first, second = (MEDIA[medium](scene, world_of(*size)) for _ in range(2))
    assert first.shape == (size[1], size[0], 3)
    assert np.isfinite(first).all()
    assert 0 <= first.min() < first.max() <= 1
    assert np.array_equal(first, second)


def test_a_flat_world_has_few_colours_and_keeps_its_subject() -> None:
    """Nearly all pixels share a handful of colours; the red block is still red."""
    picture = MEDIA["flat"](scene_of("flat", setting="coast"), world_of(256, 272))
    _, counts = np.unique((picture * 255).round().reshape(-1, 3), axis=0, return_counts=True)
    assert np.sort(counts)[-16:].sum() > 0.85 * counts.sum()
    red, green, blue = picture[136, 128]
    assert red > 0.5 > max(green, blue)


@pytest.mark.parametrize("medium", ON_PAPER)
@pytest.mark.parametrize("noun", ["avocado", "cat", "whale", "zorblax"])
def test_every_kind_of_figure_is_drawn_on_paper(medium: Medium, noun: str) -> None:
    """Own figures, emoji and unknown nouns alike."""
    picture = paper.render(scene_of(medium, subjects=(Subject(id="it", noun=noun, count=2),)))
    assert picture.shape == (272, 256, 3)
    assert picture.std() > 0.03


def test_a_transparent_sticker_has_a_white_border_around_its_subject() -> None:
    """Clear corners, opaque middle, white between them."""
    picture = paper.render(scene_of("sticker", subjects=(AVOCADO,), transparent=True))
    assert picture[:6, :6, 3].max() == 0
    assert picture[136, 128, 3] == 1
    row = picture[136]
    first = int(np.argmax(row[:, 3] > 0.99))
    assert row[first + 2 : first + 6, :3].min() > 0.95


def test_a_happy_avocado_has_a_face_a_plain_one_has_none() -> None:
    """The trait changes the picture."""
    plain = Subject(id="a", noun="avocado")
    first, second = (paper.render(scene_of("sticker", subjects=(one,))) for one in (AVOCADO, plain))
    assert np.abs(first - second).max() > 0.3


def test_an_icon_has_clear_corners_when_asked() -> None:
    """The tile is opaque, the corners are not."""
    picture = paper.render(scene_of("icon", subjects=(AVOCADO,), transparent=True))
    assert picture[0, 0, 3] == 0
    assert picture[136, 128, 3] == 1


@pytest.mark.parametrize("size", [(256, 272), (512, 256)])
def test_a_pattern_continues_across_its_edges(size: tuple[int, int]) -> None:
    """The step from the last column to the first is no rougher than any other, and the same for rows."""
    subjects = (Subject(id="a", noun="cat"), Subject(id="b", noun="flower"))
    picture = paper.render(scene_of("pattern", width=size[0], height=size[1], subjects=subjects))
    for axis in (0, 1):
        steps = np.abs(np.diff(picture, axis=axis)).mean(axis=(1 - axis, 2))
        seam = np.abs(np.take(picture, 0, axis) - np.take(picture, -1, axis)).mean()
        assert seam <= steps.max() * 1.05


def test_a_red_thing_becomes_one_pierced_red_sheet() -> None:
    """Red and paper, hardly anything else, and holes inside the rabbit."""
    rabbit = Subject(id="r", noun="rabbit", colour="#d01818")
    picture = paper.render(scene_of("paper_cut", subjects=(rabbit,)))
    red = (picture[..., 0] > 0.5) & (picture[..., 1] < 0.35)
    pale = picture.min(axis=-1) > 0.55
    assert (red | pale).mean() > 0.85
    middle = red[100:190, 90:160]
    assert 0.2 < middle.mean() < 0.97


def test_pixels_are_squares_of_one_colour() -> None:
    """Every cell of the grid is even, and the palette is small."""
    scene = scene_of("pixel", setting="coast", width=416, height=416)
    picture = MEDIA["pixel"](scene, world_of(416, 416))
    cells = picture.reshape(208, 2, 208, 2, 3)
    assert np.ptp(cells, axis=(1, 3)).max() == 0
    assert len(np.unique((picture * 255).round().reshape(-1, 3), axis=0)) < 80


@pytest.mark.parametrize("setting", ["coast", "mountains", "street", "room", "space", "forest"])
def test_every_setting_has_its_isometric_tile(setting: Setting) -> None:
    """By day and by night, with and without things."""
    cat = Subject(id="c", noun="cat", count=3)
    for time, subjects in (("day", (cat,)), ("night", ())):
        picture = paper.render(scene_of("isometric", setting=setting, time=time, subjects=subjects))
        assert picture.std() > 0.05


@pytest.mark.parametrize("noun", sorted(FURNITURE))
def test_furniture_is_built_in_its_colour(noun: str) -> None:
    """Each model fills part of the tile, and a wished colour shows."""
    colour = (0.85, 0.1, 0.7)
    wish = Subject(id="f", noun=noun, colour="#d91ab3")
    picture = paper.render(scene_of("isometric", setting="room", subjects=(wish,)))
    near = np.abs(picture - np.array(colour, np.float32)).max(axis=-1) < 0.35
    assert near.sum() > 100
