"""Animals and people: they stand, have their natural sizes, take the wished colour and pose, and know their grips."""

import numpy as np
import pytest

from limner.engines.painter.models import beasts, birds, dragons, effigies, insects, reptiles, robots, sea, trades
from limner.engines.painter.models.grips import grip
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.solid import Model, bounds

THEMES = (beasts, birds, dragons, effigies, insects, reptiles, robots, sea, trades)
NOUNS: dict[str, Entry] = {noun: entry for theme in THEMES for noun, entry in theme.MODELS.items()}
HEIGHTS = {
    "cat": (0.25, 0.5), "dog": (0.55, 0.85), "horse": (1.5, 2.4), "sheep": (0.65, 1.0), "rabbit": (0.2, 0.45),
    "bear": (1.1, 1.6), "bird": (0.1, 0.3), "fish": (0.08, 0.2), "whale": (2.0, 5.0), "dragon": (2.0, 4.0),
    "elephant": (2.8, 3.6), "giraffe": (4.5, 5.5), "cow": (1.3, 1.8), "mouse": (0.05, 0.12), "lion": (1.1, 1.7),
    "man": (1.7, 1.86), "woman": (1.58, 1.75), "robot": (1.2, 1.7), "astronaut": (1.7, 2.0),
}  # fmt: skip


def made(noun: str, **wishes: object) -> Model:
    return NOUNS[noun].build(Wish(noun=noun, **wishes))  # type: ignore[arg-type]


def tone(model: Model) -> np.ndarray:
    """The mean colour of the model's points."""
    return np.mean(np.concatenate([s.tints * np.array(s.material.colour) for s in model]), axis=0)


FEW = sorted(NOUNS)[::3]  # a third of them in each run keeps the suite quick; heights below build others


@pytest.mark.parametrize("noun", FEW)
def test_every_noun_builds_and_stands(noun: str) -> None:
    """Finite, on the ground, not too heavy."""
    model = made(noun)
    assert all(np.isfinite(solid.points).all() and np.isfinite(solid.normals).all() for solid in model)
    assert float(bounds(model)[0][1]) >= (-0.1 if NOUNS[noun].manner == "floats" else -0.02)
    assert sum(len(solid.faces) for solid in model) < 90000 * len(trades.GROUPS.get(noun, "1"))


@pytest.mark.parametrize("noun", sorted(HEIGHTS))
def test_sizes_are_natural(noun: str) -> None:
    """Heights in metres."""
    low, high = HEIGHTS[noun]
    assert low < float(bounds(made(noun))[1][1]) < high


@pytest.mark.parametrize("noun", ["cat", "horse", "bird", "fish", "dragon", "robot", "cow", "zebra", "woman", "man"])
def test_a_wished_colour_is_seen(noun: str) -> None:
    """A blue one is bluer than a red one."""
    blue, red = tone(made(noun, colour="#1030e0")), tone(made(noun, colour="#e02010"))
    assert blue[2] > 1.25 * red[2]
    assert red[0] > 1.25 * blue[0]


@pytest.mark.parametrize(
    ("noun", "poses"),
    [
        ("dog", ("standing", "sitting", "sleeping", "running")),
        ("man", ("standing", "sitting", "walking", "waving")),
        ("bird", ("standing", "flying")),
    ],
)
def test_poses_differ(noun: str, poses: tuple[str, ...]) -> None:
    """No two poses have the same extent."""
    sizes = [tuple(np.round(np.concatenate(bounds(made(noun, pose=pose))), 3)) for pose in poses]
    assert len(set(sizes)) == len(poses)


def test_the_same_wish_gives_the_same_bytes() -> None:
    first, second = made("woman", seed=5), made("woman", seed=5)
    assert all(a.points.tobytes() == b.points.tobytes() for a, b in zip(first, second, strict=True))


def test_grips_are_where_hands_and_backs_are() -> None:
    """A holding hand is before the chest, a saddle on the back, a cup has neither."""
    man = grip(Wish(noun="man", pose="holding"))
    assert man is not None
    assert 0.9 < man.hands[1][1] < 1.5
    assert man.hands[1][2] < -0.2
    horse = grip(Wish(noun="horse"))
    assert horse is not None
    assert horse.back is not None
    assert 1.3 < horse.back[1] < 1.7
    assert grip(Wish(noun="mug")) is None


@pytest.mark.parametrize("noun", ["chef", "king", "knight", "baby", "ballerina"])
def test_people_take_any_attitude(noun: str) -> None:
    """Whoever it is can sit, wave and sleep."""
    for pose in ("sitting", "waving", "sleeping"):
        assert all(np.isfinite(solid.points).all() for solid in made(noun, pose=pose))


def test_a_statue_is_of_one_material() -> None:
    """A bronze horse is bronze all over, a knitted cat keeps its eyes."""
    assert {solid.material.metal for solid in made("horse", material="bronze")} == {1.0}
    assert len({id(solid.material) for solid in made("cat", material="wool")}) > 2


def test_who_reads_holds_a_book() -> None:
    """The book is there, before the chest."""
    books = [solid for solid in made("man", pose="reading") if solid.part == "book"]
    low, high = bounds(tuple(books))
    assert 0.9 < float(low[1]) < float(high[1]) < 1.5


def test_a_trait_names_a_closer_kind() -> None:
    """A knight read as a man who is one is in armour; a cat that is a kitten is small."""
    assert any(solid.part == "sword" for solid in made("man", traits=("knight",)))
    assert float(bounds(made("cat", traits=("kitten",)))[1][1]) < 0.27


def test_young_animals_are_small() -> None:
    """A young bear is half as tall and has no less of a head."""
    assert float(bounds(made("bear", traits=("young",)))[1][1]) < 0.65 * float(bounds(made("bear"))[1][1])


def test_trades_are_heard_in_the_directors_words() -> None:
    """A person told to be a police_officer wears the uniform of one; a family is more than one person."""
    officer, someone = made("person", traits=("police_officer",)), made("person")
    assert any(solid.part == "hat" for solid in officer)
    assert not any(solid.part == "hat" for solid in someone)
    assert len(made("family")) > 2 * len(someone)
