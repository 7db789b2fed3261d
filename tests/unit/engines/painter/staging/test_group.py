"""Things keep their number and their relations, whatever is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner.engines.painter.scene import Link, Relation
from limner.engines.painter.staging.group import Item, Spot, arrange

SMALL, LARGE = (0.1, 0.1, 0.1), (1.0, 0.8, 0.6)
RELATIONS: tuple[Relation, ...] = (
    "left_of", "right_of", "above", "below", "on", "in", "in_front_of", "behind", "next_to", "between", "around",
    "holding", "riding", "under",
)  # fmt: skip


def of(spots: list[Spot], ident: str) -> list[Spot]:
    return [spot for spot in spots if spot.id == ident]


def middle(spots: list[Spot], ident: str) -> float:
    own = of(spots, ident)
    return sum(spot.x for spot in own) / len(own)


def two(relation: Relation, count: int = 1) -> list[Spot]:
    items = [Item(id="a", count=count, size=SMALL), Item(id="b", count=1, size=LARGE)]
    return arrange(items, [Link(subject="a", relation=relation, object="b")])


def test_left_and_right() -> None:
    """What is left of a thing stands left of it, and likewise right."""
    left, right = two("left_of", 3), two("right_of", 3)
    assert max(spot.x for spot in of(left, "a")) < middle(left, "b")
    assert min(spot.x for spot in of(right, "a")) > middle(right, "b")


def test_on_top() -> None:
    """What is on a thing rests at its height, within its breadth."""
    spots = two("on", 3)
    base = of(spots, "b")[0]
    for spot in of(spots, "a"):
        assert spot.y == pytest.approx(base.y + base.size[1])
        assert abs(spot.x - base.x) + spot.size[0] / 2 <= base.size[0] / 2 + 1e-6


def test_before_and_behind() -> None:
    """In front is nearer, behind is farther."""
    before, behind = two("in_front_of"), two("behind")
    assert of(before, "a")[0].z < of(before, "b")[0].z
    assert of(behind, "a")[0].z > of(behind, "b")[0].z


def test_between() -> None:
    """A thing between two stands between them."""
    items = [Item(id=name, count=1, size=LARGE) for name in ("table", "left", "right")]
    spots = arrange(items, [Link(subject="table", relation="between", object="left", other="right")])
    xs = sorted([middle(spots, "left"), middle(spots, "right")])
    assert xs[0] < middle(spots, "table") < xs[1]


def test_between_two_of_a_kind() -> None:
    """A table between two chairs parts them."""
    items = [Item(id="table", count=1, size=LARGE), Item(id="chair", count=2, size=LARGE)]
    spots = arrange(items, [Link(subject="table", relation="between", object="chair")])
    left, right = (spot.x for spot in of(spots, "chair"))
    assert left + LARGE[0] / 2 < middle(spots, "table") - LARGE[0] / 2
    assert right - LARGE[0] / 2 > middle(spots, "table") + LARGE[0] / 2


@pytest.mark.parametrize("count", range(1, 13))
def test_copies_can_be_counted(count: int) -> None:
    """Of copies side by side, nearer ones leave at least three fifths of each breadth to be seen."""
    spots = arrange([Item(id="a", count=count, size=LARGE)], [])
    assert len({(spot.x, spot.z) for spot in spots}) == count
    for spot in spots:
        nearer = [other for other in spots if other.z < spot.z - 0.3 * spot.size[2]]
        hidden = sum(max(0.0, spot.size[0] - abs(other.x - spot.x)) for other in nearer)
        rows = len({round(other.z, 1) for other in nearer})
        assert hidden <= 0.4 * spot.size[0] * max(1, 2 * rows)
        beside = [abs(other.x - spot.x) for other in spots if other is not spot and abs(other.z - spot.z) < 0.3]
        assert all(gap >= spot.size[0] for gap in beside)


@given(
    counts=st.lists(st.integers(1, 9), min_size=2, max_size=5),
    asked=st.lists(st.tuples(st.integers(0, 4), st.sampled_from(RELATIONS), st.integers(0, 4)), max_size=6),
)
def test_any_relations_keep_every_copy(counts: list[int], asked: list[tuple[int, Relation, int]]) -> None:
    """Contradictions and circles lose nothing and never raise."""
    items = [Item(id=str(index), count=count, size=LARGE) for index, count in enumerate(counts)]
    links = [Link(subject=str(a), relation=relation, object=str(b)) for a, relation, b in asked]
    spots = arrange(items, links)
    assert [len(of(spots, item.id)) for item in items] == counts
