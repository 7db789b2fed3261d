"""Figures: every noun is drawn, counted and placed as the scene says."""

import pytest

from limner.engines.painter.scene import Link, Scene, Subject
from limner.engines.painter.subjects.arrangement import Placed, arrange
from limner.engines.painter.subjects.figures import NOUNS, figure_of, is_drawn
from limner.engines.painter.subjects.glyphs import glyph

FRAME = (60, 40, 580, 440)


def placed_of(*subjects: Subject, links: tuple[Link, ...] = (), seed: int = 3) -> list[Placed]:
    scene = Scene(width=640, height=480, seed=seed, medium="line", setting="paper", subjects=subjects, links=links)
    return arrange(scene, FRAME)


def box_of(item: Placed) -> tuple[float, float, float, float]:
    left, top, right, bottom = item.figure.box
    wide, tall = (right - left) * item.scale / 2, (bottom - top) * item.scale / 2
    return item.x - wide, item.y - tall, item.x + wide, item.y + tall


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_every_figure_fits_its_square(noun: str) -> None:
    """All variants stay near the square of 100 units and have colours for their tones."""
    for seed in range(6):
        figure = figure_of(noun, seed)
        left, top, right, bottom = figure.box
        assert 40 < max(right - left, bottom - top) < 112
        assert all(figure.colour(part.tone).startswith("#") for part in figure.parts)


def test_cats_have_several_poses() -> None:
    """The seed chooses among at least four."""
    assert len({id(figure_of("cat", seed)) for seed in range(20)}) >= 4


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 12])
def test_counts_are_complete_apart_and_inside(count: int) -> None:
    """As many figures as asked for; none touches another or leaves the frame."""
    boxes = [box_of(item) for item in placed_of(Subject(id="a", noun="apple", count=count))]
    assert len(boxes) == count
    for index, (left, top, right, bottom) in enumerate(boxes):
        assert left >= FRAME[0] - 1
        assert top >= FRAME[1] - 1
        assert right <= FRAME[2] + 1
        assert bottom <= FRAME[3] + 1
        for other in boxes[:index]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


def test_left_of_and_right_of_are_kept() -> None:
    """Relations go before the order in which subjects are named."""
    cup, apple = Subject(id="cup", noun="cup"), Subject(id="apple", noun="apple", count=3)
    right = placed_of(cup, apple, links=(Link(subject="cup", relation="right_of", object="apple"),))
    left = placed_of(cup, apple, links=(Link(subject="cup", relation="left_of", object="apple"),))
    for items, side in ((right, 1), (left, -1)):
        x = next(item.x for item in items if item.id == "cup")
        assert all((x - item.x) * side > 0 for item in items if item.id == "apple")


def test_above_is_a_row_above() -> None:
    """What is above or on something stands higher."""
    sun, house = Subject(id="sun", noun="sun"), Subject(id="house", noun="house")
    items = placed_of(house, sun, links=(Link(subject="sun", relation="above", object="house"),))
    high = {item.id: item.y for item in items}
    assert high["sun"] < high["house"]


def test_contradictory_links_do_not_hang() -> None:
    """A left of B and B left of A still gives both."""
    links = (Link(subject="a", relation="left_of", object="b"), Link(subject="b", relation="left_of", object="a"))
    assert len(placed_of(Subject(id="a", noun="cat"), Subject(id="b", noun="dog"), links=links)) == 2


def test_emoji_stand_in_for_other_nouns() -> None:
    """A noun with an emoji is drawn as that; one without is a mark and said not to be drawn."""
    assert glyph("elephant") == "\N{ELEPHANT}"
    assert glyph("fox") == "\N{FOX FACE}"
    assert is_drawn("guitar")
    assert not is_drawn("zorblax")
    assert figure_of("zorblax", 1).parts
