"""Counts and places of things in whole pictures, by the id buffer: what the words ask for is what is seen."""

import numpy as np
import pytest

from limner.engines.painter.director.director import direct
from limner.engines.painter.gbuffer import FIRST_SUBJECT, GBuffer
from limner.engines.painter.paint import staged
from limner.engines.painter.staging.stage import COPIES
from limner.images import Size

LEAST = 12  # pixels of a copy that counts as seen
Places = dict[str, list[tuple[float, float]]]


def seen(prompt: str, seed: int) -> Places:
    """The centres (column, row) of every visible copy, by noun."""
    scene = direct(prompt, "", Size(384, 320), seed, "auto").scene
    world, _ = staged(scene)
    return {
        subject.noun: _centres(world, FIRST_SUBJECT + COPIES * index, subject.count)
        for index, subject in enumerate(scene.subjects)
    }


def _centres(world: GBuffer, first: int, count: int) -> list[tuple[float, float]]:
    spots = [np.nonzero(world.ids == first + copy) for copy in range(count)]
    return [(float(columns.mean()), float(rows.mean())) for rows, columns in spots if len(rows) >= LEAST]


@pytest.mark.pictures
@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        ("three red apples and two green pears on a wooden table", {"apple": 3, "pear": 2}),
        ("five sheep and two lambs on a hillside", {"sheep": 5, "lamb": 2}),
        ("six green balloons tied to a white fence", {"balloon": 6}),
        ("four cups on a table", {"cup": 4}),
        ("两只猫和一只狗在客厅里", {"cat": 2, "dog": 1}),
        ("seven penguins in the snow", {"penguin": 7}),
    ],
)
def test_counted_things_can_be_counted(prompt: str, counts: dict[str, int]) -> None:
    """Every copy shows, at two seeds."""
    for seed in (1, 2):
        places = seen(prompt, seed)
        assert {noun: len(places[noun]) for noun in counts} == counts


@pytest.mark.pictures
@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("three red apples to the left of a blue mug on a wooden table", "apple", "mug"),
        ("a dog to the right of a cat in a meadow", "cat", "dog"),
        ("a teapot left of a candle", "teapot", "candle"),
        ("一个苹果在一个杯子的左边", "apple", "cup"),
    ],
)
def test_left_is_left(prompt: str, left: str, right: str) -> None:
    """Everything that is asked to stand left does."""
    places = seen(prompt, 3)
    assert max(column for column, _ in places[left]) < min(column for column, _ in places[right])


@pytest.mark.pictures
@pytest.mark.parametrize(
    ("prompt", "upper", "lower"),
    [
        ("an orange cat sleeping on top of a pile of books", "cat", "books"),
        ("a man riding a white horse", "man", "horse"),
        ("a lamp on a small table", "lamp", "table"),
        ("birthday cake with five candles", "candle", "cake"),
    ],
)
def test_what_is_on_a_thing_is_seen_above_it(prompt: str, upper: str, lower: str) -> None:
    """Riders, candles and sleeping cats are higher in the picture than what bears them."""
    places = seen(prompt, 1)
    assert places[upper]
    assert max(row for _, row in places[upper]) < places[lower][0][1]


@pytest.mark.pictures
def test_between_is_between() -> None:
    """The table stands between the two armchairs."""
    places = seen("a small table between two green armchairs", 1)
    first, second = sorted(column for column, _ in places["armchair"])
    assert first < places["table"][0][0] < second
